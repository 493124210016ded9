"""Helplines that are due for review, by country, so that a person can sit down and look."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from bot.errors import StartError
from bot.features.crisis.data import STALE_AFTER, Directory, Helplines, Line, due_for_review

MOST_COUNTRIES = 10  # that `hearth check` names
EVERYWHERE = "international"
HOW = "docs/helplines.md says how to review one"


def group_by_country(entries: Iterable[Line | Directory]) -> dict[str, list[Line | Directory]]:
    """`entries` by the code of their country; those for any country under "international"."""
    groups: dict[str, list[Line | Directory]] = {}
    for entry in entries:
        code = entry.id.partition("-")[0].upper() if isinstance(entry, Line) else EVERYWHERE
        groups.setdefault(code, []).append(entry)
    return groups


def due_notes(helplines: Helplines, *, today: date) -> Iterator[str]:
    """A sentence for each country with lines reviewed long ago, and one for those never reviewed.

    Of many countries the first ten are named.
    """
    due = due_for_review(helplines, today=today)
    old = group_by_country(entry for entry in due if entry.reviewed is not None)
    for code, entries in list(old.items())[:MOST_COUNTRIES]:
        ids = ", ".join(entry.id for entry in entries)
        yield f"{code}: reviewed more than {STALE_AFTER.days} days ago: {ids}."
    if len(old) > MOST_COUNTRIES:
        more = len(old) - MOST_COUNTRIES
        yield f"{_count(more, 'more country', 'more countries')} with reviews that old; {_where()}."
    never = [entry for entry in due if entry.reviewed is None]
    if never:
        of_all = f"{len(never)} of {_count(len(list(helplines)), 'helpline', 'helplines')}"
        yield f"{of_all} were never reviewed; {_where()}; {HOW}."


def due_lines(helplines: Helplines, *, today: date, codes: Collection[str] = ()) -> Iterator[str]:
    """Every entry that is due, a line each under its country, in `codes` only if there are any."""
    groups = group_by_country(due_for_review(helplines, today=today))
    shown = {code: entries for code, entries in groups.items() if not codes or code in codes}
    for code, entries in shown.items():
        country = helplines.countries.get(code)
        yield f"{code} {country.name}" if country else code
        for entry in entries:
            yield f"  {entry.id}: {'; '.join(_facts(entry))}"
    if shown:
        count = sum(map(len, shown.values()))
        yield f"{_count(count, 'helpline is', 'helplines are')} due; {HOW}."
    else:
        yield "No helpline is due for review."


def _facts(entry: Line | Directory) -> Iterator[str]:
    """What a person needs to look: the name, the number, when it was last done, the site."""
    yield entry.name
    if isinstance(entry, Line):
        number = entry.call or (entry.text and entry.text.number) or entry.whatsapp
        if number:
            yield number
    yield f"reviewed {entry.reviewed}" if entry.reviewed else "never reviewed"
    yield entry.web or "no website known"


def known_codes(words: Sequence[str], helplines: Helplines) -> list[str]:
    """The codes that `words` are, whatever their case.

    Raises:
        StartError: one of them is no code of a country with helplines.
    """
    known = {code.casefold(): code for code in (*helplines.countries, EVERYWHERE)}
    unknown = [word for word in words if word.casefold() not in known]
    if unknown:
        raise StartError(f"There are no helplines for {unknown[0]!r}; write a code such as GB.")
    return [known[word.casefold()] for word in words]


def _where() -> str:
    return "`hearth helplines due` lists them"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
