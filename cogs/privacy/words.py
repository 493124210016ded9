"""What is held about a person, in words and as a file."""

import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

import discord

from bot.features.moderation.rules import REPORT_KEPT
from bot.i18n import Texts, isolate
from bot.privacy import Erased, Held
from bot.words import inert

MESSAGE_CHARACTERS = 2000  # Discord's limit
MOST_SERVERS = 4  # told of in one answer; a file tells of all
FILE_NAME = "hearth-data.json"


@dataclass(frozen=True, slots=True)
class Scope:
    """What an answer is about: the server it is read in, or every server.

    `name_of` gives a server's name, or None when the bot is no longer in it.
    """

    word: Literal["here", "everywhere"]
    name_of: Callable[[int], str | None]


def held_in_words(held: Sequence[Held], texts: Texts, language: str, scope: Scope) -> list[str]:
    """What is held, what is not and what stays, as messages of at most MESSAGE_CHARACTERS."""
    lines = [texts.get(f"privacy-show-{scope.word}", language)]
    if not held:
        lines.append(texts.get(f"privacy-show-nothing-{scope.word}", language))
    for one in held[:MOST_SERVERS]:
        lines += ["", *_server_lines(one, texts, language, scope)]
    if more := len(held[MOST_SERVERS:]):
        lines += ["", texts.get("privacy-show-more", language, count=more)]
    days = REPORT_KEPT // timedelta(days=1)
    lines += ["", texts.get("privacy-show-not-held", language, days=days)]
    lines += ["", texts.get("privacy-what-stays", language)]
    lines += ["", texts.get("privacy-show-next", language)]
    return list(_pages(lines))


def erased_in_words(erased: Erased, texts: Texts, language: str, scope: Scope) -> list[str]:
    """What became of it, and what stays until when, as messages of at most MESSAGE_CHARACTERS."""
    if erased.before == erased.left:
        lines = [texts.get(f"privacy-deleted-nothing-{scope.word}", language)]
    else:
        lines = [texts.get(f"privacy-deleted-{scope.word}", language)]
    if erased.left:
        lines += ["", texts.get("privacy-deleted-but", language)]
    for one in erased.left[:MOST_SERVERS]:
        lines += _server_lines(one, texts, language, scope)
    if more := len(erased.left[MOST_SERVERS:]):
        lines.append(texts.get("privacy-show-more", language, count=more))
    return list(_pages([*lines, "", texts.get("privacy-deleted-later", language)]))


def as_file(held: Iterable[Held], *, scope: Scope, now: datetime) -> discord.File:
    """What is held, as JSON; ids are strings, instants ISO 8601 in UTC."""
    content = {
        "made_at": now.isoformat(timespec="seconds"),
        "servers": [
            {"id": str(one.guild_id), "name": scope.name_of(one.guild_id), "held": one.tables}
            for one in held
        ],
    }
    text = json.dumps(content, ensure_ascii=False, indent=2)
    return discord.File(io.BytesIO(text.encode()), FILE_NAME)


def _server_lines(one: Held, texts: Texts, language: str, scope: Scope) -> Iterator[str]:
    if scope.word == "everywhere":
        yield _server(one.guild_id, texts, language, scope)
    for table, rows in one.tables.items():
        words = texts.get(f"privacy-held-{table}", language, **_facts(rows))
        yield f"- {words}"


def _server(guild_id: int, texts: Texts, language: str, scope: Scope) -> str:
    name = scope.name_of(guild_id)
    if name is None:
        return texts.get("privacy-server-unknown", language)
    shown = isolate(inert(name))
    return texts.get("privacy-show-server", language, server=shown)


def _facts(rows: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    """What texts may say of some rows of one table: how many, and which instants matter."""
    facts: dict[str, object] = {"count": len(rows)}
    first = rows[0]
    if "expires_at" in first:
        facts["until"] = _unix(max(row["expires_at"] for row in rows))
    if "agreed_at" in first:
        facts |= {"since": _unix(first["agreed_at"]), "version": first["version"]}
    if "discord_id" in first:
        facts["contact"] = "no" if first["discord_id"] is None else "yes"
    return facts


def _unix(instant: str) -> str:
    return str(int(datetime.fromisoformat(instant).timestamp()))


def _pages(lines: Iterable[str]) -> Iterator[str]:
    page = ""
    for line in lines:
        if len(page) + 1 + len(line) > MESSAGE_CHARACTERS:
            yield page
            page = ""
        page = f"{page}\n{line}" if page else line
    yield page
