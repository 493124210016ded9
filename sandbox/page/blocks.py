"""Discord's blocks, as rules for markdown-it: quotes, headings, small print, lists, paragraphs."""

import re

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock, list_block

_QUOTED = re.compile(r">(?!>>) +")
_QUOTED_ON = re.compile(r">>> +")
_HEADING = re.compile(r"(#{1,3})[ \t]+(?=\S)")
_SMALL = re.compile(r"-#[ \t]+(?=\S)")
_ITEM = re.compile(r"(?:[-*]|\d{1,9}\.)[ \t]+\S")
# A fenced block may begin and end anywhere in a line.
FENCED = re.compile(r"```(?:([\w+.#-]+)\n)?(.+?)```", re.DOTALL)
_DEEPEST_LIST = 20  # levels of tokens, two for each list; what is deeper stays text
# Such a line ends the paragraph or list before it.
_ENDS_OTHERS: RuleOptionsType = {"alt": ["paragraph", "list"]}


def add_blocks(parser: MarkdownIt) -> None:
    """Teach a parser with nothing but paragraphs and lists."""
    ruler = parser.block.ruler
    ruler.before("list", "quote", _quote, _ENDS_OTHERS)
    ruler.before("list", "small", _small, _ENDS_OTHERS)
    ruler.before("list", "heading_line", _heading, _ENDS_OTHERS)
    ruler.at("list", _list, {"alt": ["paragraph"]})
    ruler.at("paragraph", _paragraph)


def _quote(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Lines that begin with "> ", or all that is left after ">>> "; none inside another."""
    if state.env.get("is_quoted"):
        return False
    to_the_end = _QUOTED_ON.match(state.src, *_span(state, start))
    if to_the_end is None and _QUOTED.match(state.src, *_span(state, start)) is None:
        return False
    if silent:
        return True
    if to_the_end is not None:
        text, after = state.src[to_the_end.end() : state.eMarks[end - 1]], end
    else:
        text, after = _quoted_lines(state, start, end)
    state.push("quote_open", "quote", 1)
    state.env["is_quoted"] = True
    state.md.block.parse(text, state.md, state.env, state.tokens)
    state.env["is_quoted"] = False
    state.push("quote_close", "quote", -1)
    state.line = after
    return True


def _quoted_lines(state: StateBlock, start: int, end: int) -> tuple[str, int]:
    lines, line = [], start
    while line < end:
        begun = _QUOTED.match(state.src, *_span(state, line))
        if begun is None:
            break
        lines.append(state.src[begun.end() : state.eMarks[line]])
        line += 1
    return "\n".join(lines), line


def _small(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    begun = _SMALL.match(state.src, *_span(state, start))
    return begun is not None and _one_line(state, start, begun.end(), "small", silent)


def _heading(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    begun = _HEADING.match(state.src, *_span(state, start))
    if begun is None:
        return False
    return _one_line(state, start, begun.end(), f"h{len(begun[1])}", silent)


def _one_line(state: StateBlock, line: int, begin: int, tag: str, silent: bool) -> bool:
    if not silent:
        _push_text(state, tag, state.src[begin : state.eMarks[line]])
        state.line = line + 1
    return True


def _list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Bullets are - and *, numbers have a dot, and no item is empty."""
    if state.level >= _DEEPEST_LIST or _ITEM.match(state.src, *_span(state, start)) is None:
        return False
    return list_block(state, start, end, silent)


def _paragraph(state: StateBlock, start: int, end: int, _silent: bool) -> bool:
    """Unlike in other dialects, a less indented line doesn't belong to the list item before it."""
    others = state.md.block.ruler.getRules("paragraph")
    line = start + 1
    while line < state.lineMax:
        if not _is_fenced(state, line):
            if state.isEmpty(line) or state.sCount[line] < state.blkIndent:
                break
            if any(rule(state, line, end, True) for rule in others):
                break
        line += 1
    _push_text(state, "p", state.getLines(start, line, state.blkIndent, False))
    state.line = line
    return True


def _is_fenced(state: StateBlock, line: int) -> bool:
    """Whether a line begins inside a fenced block."""
    begin = state.bMarks[line]
    known = state.env.setdefault("fences", {})
    if state.src not in known:
        known[state.src] = [match.span() for match in FENCED.finditer(state.src)]
    return any(first < begin < last for first, last in known[state.src])


def _push_text(state: StateBlock, tag: str, text: str) -> None:
    kind = "paragraph" if tag == "p" else tag  # markdown-it's own name: it hides some in lists
    state.push(f"{kind}_open", tag, 1)
    inline = state.push("inline", "", 0)
    inline.content, inline.children = text.strip(), []
    state.push(f"{kind}_close", tag, -1)


def _span(state: StateBlock, line: int) -> tuple[int, int]:
    """Where a line's words begin and end in the source."""
    return state.bMarks[line] + state.tShift[line], state.eMarks[line]
