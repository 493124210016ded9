"""Every line of a country as a text file to keep, in plain words without markup."""

from collections.abc import Iterable, Iterator
from datetime import date
from urllib.parse import quote

from babel import Locale
from babel.dates import format_date

from bot.features.crisis.data import Country, Line
from bot.features.crisis.local import LocalLine
from bot.features.crisis.wording import Voice


class FileVoice(Voice):
    """Words for a text file: nothing is markup there, so nothing is marked or escaped."""

    __slots__ = ()

    def code(self, text: str) -> str:
        return text

    def quote(self, words: str) -> str:
        return words

    def link(self, address: str) -> str:
        return address


def write_handout(
    country: Country,
    lines: Iterable[Line],
    local: Iterable[LocalLine],
    voice: FileVoice,
    *,
    name: str,
    found: Iterable[str],
    find_more: str,
    today: date,
) -> str:
    """The file for `country`, which is called `name`: one block of lines a service.

    `found` says how the country was found, where nobody named it, and `find_more` is the address of
    a site with further lines.
    """
    locale = Locale.parse(voice.language, sep="-")
    date_said = voice.say("file-date", date=format_date(today, "long", locale=locale))
    emergency = "\n".join((voice.emergency("file-emergency", country.emergency), *found))
    own = ["\n  ".join(_local_entry(line, voice)) for line in local]
    blocks = (
        f"{voice.say('file-title', country=name)}\n{date_said}",
        f"{emergency.replace('`', '')}\n{voice.say('danger')}",
        *("\n  ".join(_entry(line, voice)) for line in lines),
        *((voice.say("local").strip("*"), *own) if own else ()),
        f"{voice.say('file-more', link=find_more)}\n"
        f"{voice.say('file-compiled', month=voice.month(country.compiled))}",
    )
    return "\n\n".join(blocks) + "\n"


def dialable(number: str) -> str:
    """`number` as an address that a phone dials when it is touched (RFC 3966)."""
    kept = "".join(each for each in number if each in "0123456789+*#")
    return f"tel:{quote(kept, safe='+*')}"


def _entry(line: Line, voice: Voice) -> Iterator[str]:
    key, words = voice.purpose(line)
    yield voice.say(f"file-{key}", name=line.name, **words)
    # Without a full stop, which would become part of a chat's address.
    yield from (route.removesuffix(".") for route in voice.routes(line))
    if line.call:
        yield voice.say("file-tel", link=dialable(line.call))
    yield " ".join(voice.conditions(line)).replace("`", "")
    if line.web:
        yield voice.say("file-web", link=line.web)


def _local_entry(line: LocalLine, voice: Voice) -> Iterator[str]:
    yield line.name
    yield from voice.local_facts(line)
    if line.call:
        yield voice.say("file-tel", link=dialable(line.call))
    if line.web:
        yield voice.say("file-web", link=line.web)
