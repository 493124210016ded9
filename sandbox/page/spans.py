"""Discord's marks inside a line, as rules for markdown-it: spoilers, links, mentions, times."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from sandbox.page.blocks import FENCED

_ADDRESS = re.compile(r"https?://[^\s<>\"\x00-\x1f\x7f]+", re.IGNORECASE)
_TARGET = re.compile(
    r"""\(\s* (?: <(?P<held>[^<>\n]+)> | (?P<bare>(?: [^\s()<>] | \([^\s()<>]*\) )+) )
        (?:\s+"[^"\n]*")? \s*\)""",
    re.VERBOSE,
)
_SCHEME = re.compile(r"https?\Z", re.IGNORECASE)
_NOT_LAST = ".,:;\"']*_~|"  # of an address that stands among words
_ID = r"(?P<id>\d{1,20})"
_ANGLES = {
    "user": re.compile(rf"<@!?{_ID}>"),
    "role": re.compile(rf"<@&{_ID}>"),
    "channel": re.compile(rf"<#{_ID}>"),
    "command": re.compile(rf"</(?P<name>[^:<>\n]{{1,100}}):{_ID}>"),
    "time": re.compile(r"<t:(?P<unix>-?\d{1,13})(?::(?P<style>[tTdDfFR]))?>"),
    "emoji": re.compile(rf"<a?:(?P<name>\w{{2,32}}):{_ID}>"),
    "address": re.compile(r"<(?P<href>https?://[^\s<>\"\x00-\x1f\x7f]+)>", re.IGNORECASE),
}
_EVERYONE = re.compile(r"@(?:everyone|here)\b")
_GREATEST_TIME = 8_640_000_000_000  # seconds from 1970 that a browser's date can hold


def add_spans(parser: MarkdownIt) -> None:
    """Teach a parser that has code, emphasis and strikethrough."""
    parser.inline.add_terminator_char("|")
    ruler = parser.inline.ruler
    ruler.before("backticks", "escape_mark", _escape)
    ruler.before("backticks", "fenced", _fenced)
    for name, rule in _RULES.items():
        ruler.push(name, rule)


def is_address(text: object) -> bool:
    """Whether that is an http or https address and nothing else."""
    return isinstance(text, str) and _ADDRESS.fullmatch(text) is not None


def _escape(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "\\" or state.pos + 1 >= state.posMax:
        return False
    marked = state.src[state.pos + 1]
    if marked.isalnum() or marked.isspace():
        return False
    if not silent:
        state.append_pending(marked)
    state.pos += 2
    return True


def _fenced(state: StateInline, silent: bool) -> bool:
    found = FENCED.match(state.src, state.pos, state.posMax)
    if found is None or not found[2].strip():
        return False
    if not silent:
        token = state.push("fenced", "pre", 0)
        token.content, token.info = found[2].strip("\n"), found[1] or ""
    state.pos = found.end()
    return True


def _spoiler(state: StateInline, silent: bool) -> bool:
    begin = state.pos + 2
    end = state.src.find("||", begin + 1, state.posMax)
    if not state.src.startswith("||", state.pos) or end < 0 or begin > state.posMax:
        return False
    _wrapped(state, "spoiler", begin, end, silent)
    state.pos = end + 2
    return True


def _link(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "[":
        return False
    begin, end = state.pos + 1, state.md.helpers.parseLinkLabel(state, state.pos, True)
    if end < 0 or not state.src[begin:end].strip():
        return False
    target = _TARGET.match(state.src, end + 1, state.posMax)
    href = "" if target is None else target["held"] or target["bare"]
    if target is None or not is_address(href):
        return False
    state.linkLevel += 1
    _wrapped(state, "link", begin, end, silent, {"href": href})
    state.linkLevel -= 1
    state.pos = target.end()
    return True


def _wrapped(
    state: StateInline,
    kind: str,
    begin: int,
    end: int,
    silent: bool,
    attributes: dict[str, str | int | float] | None = None,
) -> None:
    """Put what stands between two places inside a mark of that kind."""
    if silent:
        return
    most = state.posMax
    state.push(f"{kind}_open", kind, 1).attrs = attributes or {}
    state.pos, state.posMax = begin, end
    state.md.inline.tokenize(state)
    state.posMax = most
    state.push(f"{kind}_close", kind, -1)


def _angle(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "<":
        return False
    for kind, pattern in _ANGLES.items():
        found = pattern.match(state.src, state.pos, state.posMax)
        if found is None:
            continue
        if kind == "time" and abs(int(found["unix"])) > _GREATEST_TIME:
            return False
        if not silent:
            _push_angle(state, kind, found)
        state.pos = found.end()
        return True
    return False


def _push_angle(state: StateInline, kind: str, found: re.Match[str]) -> None:
    if kind == "address":
        _push_address(state, found["href"])
        return
    token = state.push(kind if kind in ("time", "emoji") else "mention", "", 0)
    token.meta, token.info = dict(found.groupdict()), kind


def _bare(state: StateInline, silent: bool) -> bool:
    """An address among words; the rule is reached at its colon, when "https" is written already."""
    at = state.pos
    if silent or state.linkLevel > 0 or not state.src.startswith("://", at):
        return False
    scheme = _SCHEME.search(state.pending)
    if scheme is None:
        return False
    begin = at - len(scheme[0])
    found = _ADDRESS.match(state.src, begin, state.posMax)
    if found is None:
        return False
    href = _trimmed(found[0])
    if len(href) <= len(scheme[0]) + len("://"):
        return False
    state.pending = state.pending[: scheme.start()]
    _push_address(state, href)
    state.pos = begin + len(href)
    return True


def _trimmed(address: str) -> str:
    while address and (
        address[-1] in _NOT_LAST or (address[-1] == ")" and address.count("(") < address.count(")"))
    ):
        address = address[:-1]
    return address


def _push_address(state: StateInline, href: str) -> None:
    state.push("link_open", "link", 1).attrs = {"href": href}
    state.push("text", "", 0).content = href
    state.push("link_close", "link", -1)


def _everyone(state: StateInline, silent: bool) -> bool:
    found = _EVERYONE.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("mention", "", 0)
        token.meta, token.info = {"name": found[0]}, "everyone"
    state.pos = found.end()
    return True


_RULES = {
    "spoiler": _spoiler,
    "masked_link": _link,
    "angle": _angle,
    "bare_link": _bare,
    "everyone": _everyone,
}
