"""Reading another list of helplines, as JSON or CSV, to hold it beside ours."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

from bot.errors import StartError
from bot.features.crisis.atlas import Atlas

ROUTES = ("call", "text", "keyword", "whatsapp", "chat", "web")
_HEAD = "country,name,call,text,chat,web"
_ENTRY = '{"country": "GB", "name": "Samaritans", "call": "116 123"}'
_LARGEST = 5_000_000  # bytes, many times ours


@dataclass(frozen=True, slots=True)
class OtherLine:
    """A line of another list. Of `routes`, one that is missing was not said; None is "no such"."""

    name: str
    id: str | None = None
    routes: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(slots=True)
class OtherCountry:
    """A country of another list; no `emergency` numbers means that none were said."""

    emergency: list[str] = field(default_factory=list)
    lines: list[OtherLine] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Row:
    """What one place of a file says: of a country, and of one of its lines if it names one."""

    where: str
    country: object
    emergency: object
    line: Mapping[str, Any] | None


def read_list(path: Path, atlas: Atlas) -> dict[str, OtherCountry]:
    """The countries in a file, by code.

    Raises:
        StartError: it cannot be read or understood; says what is wrong, with an example.
    """
    text = _read(path)
    if path.suffix.lower() == ".csv":
        rows = _csv_rows(text, path.name)
    elif path.suffix.lower() == ".json":
        rows = _json_rows(text, path.name)
    else:
        raise StartError(f"{path.name} is neither .csv nor .json; name it lines.csv, say.")
    countries: dict[str, OtherCountry] = {}
    for row in rows:
        country = countries.setdefault(_code(row, atlas), OtherCountry())
        country.emergency += _emergency(row)
        if row.line is not None:
            country.lines.append(_line(row.line, row.where))
    if not countries:
        raise StartError(f"{path.name} has no lines; an entry looks like {_ENTRY}.")
    return countries


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as error:
        raise StartError(f"{path} cannot be read ({error.strerror}); check its name.") from None
    if len(content) > _LARGEST:
        raise StartError(f"{path.name} is over 5 MB, which no list of helplines is.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise StartError(f"{path.name} is not UTF-8; save it again, as “CSV UTF-8”, say.") from None


def _csv_rows(text: str, name: str) -> Iterator[_Row]:
    separator = max(",;\t", key=text.partition("\n")[0].count)
    rows = csv.DictReader(StringIO(text, newline=""), delimiter=separator, restkey="", strict=True)
    try:
        columns = [column.strip().lower() for column in rows.fieldnames or ()]
        if not {"country", "name"} <= set(columns):
            raise StartError(f"{name} lacks the columns country and name; start it with {_HEAD}.")
        rows.fieldnames = columns
        for row in rows:
            where = f"{name}, line {rows.line_num}"
            if "" in row:
                raise StartError(f"{where} has more cells than columns; put text in quotes.")
            cells = {key: value.strip() for key, value in row.items() if value and value.strip()}
            if cells:
                yield _flat(cells, where)
    except csv.Error as error:
        raise StartError(f"{name} is no CSV ({error}); start it with {_HEAD}.") from None


def _json_rows(text: str, name: str) -> Iterator[_Row]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise StartError(f"{name} is no JSON ({error}); an entry looks like {_ENTRY}.") from None
    if isinstance(data, list):
        for where, entry in _objects(data, f"{name}, entry"):
            yield _flat(entry, where)
        return
    countries = data.get("countries") if isinstance(data, dict) else None
    for where, country in _objects(countries, f"{name}, country"):
        yield _Row(where, country.get("code"), country.get("emergency"), None)
        for line_where, line in _objects(country.get("lines"), f"{where}, line"):
            yield _Row(line_where, country.get("code"), None, line)


def _flat(row: Mapping[str, Any], where: str) -> _Row:
    """A row that names its country; one with emergency numbers need not name a line."""
    said = row.keys() - {"country", "emergency"}
    line = row if said or not row.get("emergency") else None
    return _Row(where, row.get("country"), row.get("emergency"), line)


def _objects(items: object, where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if not isinstance(items, list):
        raise StartError(f"{where}: there is no list; an entry looks like {_ENTRY}.")
    for number, item in enumerate(items, 1):
        if not isinstance(item, dict):
            raise StartError(f"{where} {number} is no object; it should look like {_ENTRY}.")
        yield f"{where} {number}", item


def _code(row: _Row, atlas: Atlas) -> str:
    code = atlas.find(row.country, "en") if isinstance(row.country, str) else None
    if code is None:
        said = f"a country I don't know, {row.country!r}" if row.country else "no country"
        raise StartError(f"{row.where} has {said}; write a code such as GB.")
    return code


def _emergency(row: _Row) -> list[str]:
    said = row.emergency if isinstance(row.emergency, list) else [row.emergency]
    texts = (_text(each, row.where, "emergency") for each in said)
    return [text for text in texts if text]


def _line(facts: Mapping[str, Any], where: str) -> OtherLine:
    name = _text(facts.get("name"), where, "name")
    if not name:
        raise StartError(f"{where} has no name; it should look like {_ENTRY}.")
    said = dict(facts)
    if isinstance(said.get("text"), dict):
        said |= {"keyword": None} | said["text"] | {"text": said["text"].get("number")}
    if "chat_url" in said:
        said["chat"] = said["chat_url"]
    routes = {route: _text(said[route], where, route) for route in ROUTES if route in said}
    return OtherLine(name, _text(facts.get("id"), where, "id"), routes)


def _text(value: object, where: str, what: str) -> str | None:
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if value is None or isinstance(value, str):
        return (value or "").strip() or None
    raise StartError(f'{where}: {what} is no text; write, say, "{what}": "116 123".')
