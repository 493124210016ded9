"""Helplines that are due for review, by country, so that a person can sit down and look."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta

from bot.errors import StartError
from bot.features.crisis.data import INTERNATIONAL, Directory, Helplines, Line

STALE_AFTER = timedelta(days=180)
MOST_COUNTRIES = 10  # that `hearth check` names
WHERE = "`hearth helplines due` lists them"
HOW = "docs/helplines.md says how to review one"


def due_notes(helplines: Helplines, *, today: date) -> Iterator[str]:
    """A sentence for each country with lines reviewed long ago, and one for those never reviewed.

    Of many countries the first ten are named. A review on a day to come is none, and is told first.
    """
    due = _due(helplines, today)
    ahead = [entry for entry in due if entry.reviewed is not None and entry.reviewed > today]
    for code, entries in _by_country(ahead).items():
        yield f"{code}: the day of the review is yet to come: {_ids(entries)}."
    old = _by_country(entry for entry in due if entry.reviewed is not None and entry not in ahead)
    for code, entries in list(old.items())[:MOST_COUNTRIES]:
        yield f"{code}: reviewed more than {STALE_AFTER.days} days ago: {_ids(entries)}."
    if len(old) > MOST_COUNTRIES:
        more = len(old) - MOST_COUNTRIES
        yield f"{_count(more, 'more country', 'more countries')} with reviews that old; {WHERE}."
    never = [entry for entry in due if entry.reviewed is None]
    if never:
        of_all = f"{len(never)} of {_count(len(list(helplines)), 'helpline', 'helplines')}"
        yield f"{of_all} were never reviewed; {WHERE}; {HOW}."


def due_lines(helplines: Helplines, *, today: date, codes: Collection[str] = ()) -> Iterator[str]:
    """Every entry that is due, a line each under its country, in `codes` only if there are any."""
    groups = _by_country(_due(helplines, today))
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


def known_codes(words: Sequence[str], helplines: Helplines) -> list[str]:
    """The codes that `words` are, whatever their case.

    Raises:
        StartError: one of them is no code of a country with helplines.
    """
    known = {code.casefold(): code for code in (*helplines.countries, INTERNATIONAL)}
    unknown = [word for word in words if word.casefold() not in known]
    if unknown:
        raise StartError(f"There are no helplines for {unknown[0]!r}; write a code such as GB.")
    return [known[word.casefold()] for word in words]


def _due(helplines: Helplines, today: date) -> list[Line | Directory]:
    """Entries that nobody can have reviewed lately, in the files' order."""
    return [
        entry
        for entry in helplines
        if entry.reviewed is None or not today - STALE_AFTER <= entry.reviewed <= today
    ]


def _by_country(entries: Iterable[Line | Directory]) -> dict[str, list[Line | Directory]]:
    """`entries` by the code of their country; those for any country under "international"."""
    groups: dict[str, list[Line | Directory]] = {}
    for entry in entries:
        code = entry.id.partition("-")[0].upper() if isinstance(entry, Line) else INTERNATIONAL
        groups.setdefault(code, []).append(entry)
    return groups


def _facts(entry: Line | Directory) -> Iterator[str]:
    """What a person needs to look: the name, the number, when it was last done, the site."""
    yield entry.name
    if isinstance(entry, Line):
        number = entry.call or (entry.text and entry.text.number) or entry.whatsapp
        if number:
            yield number
    yield f"reviewed {entry.reviewed}" if entry.reviewed else "never reviewed"
    yield entry.web or "no website known"


def _ids(entries: Iterable[Line | Directory]) -> str:
    return ", ".join(entry.id for entry in entries)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
