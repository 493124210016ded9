"""`hearth check`: what an operator should put right, before people notice it."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import discord
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import SystemClock
from bot.data_folder import writable
from bot.db.database import Database, reason_of
from bot.db.migrate import check_revision
from bot.errors import DatabaseUnavailable, StartError
from bot.features.crisis.atlas import Atlas
from bot.features.crisis.data import load_helplines
from bot.features.keys.store import prove_keys
from bot.helplines.due import due_notes
from bot.i18n import Texts
from bot.records import damage, damaged, gone, has_room, look, none_yet, place_of
from bot.settings import Settings
from bot.shipped import Faults
from bot.vault import Vault, load_keys
from bot.wording.shipped import catalogue_places, findings, load_exemptions

SECOND = timedelta(seconds=1)
MOST_CLOCK_DRIFT = 30 * SECOND
MOST_FINDINGS = 10  # about wording
TIMEOUT = aiohttp.ClientTimeout(total=10)
USER_INSTALL = "1"  # in Discord's integration_types_config
NEEDED = discord.Permissions(
    view_channel=True, send_messages=True, read_message_history=True, manage_roles=True
)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to put right; `stops` when Hearth can't run as it is."""

    text: str
    stops: bool

    def __str__(self) -> str:
        return f"{'Problem' if self.stops else 'Note'}: {self.text}"


async def check(settings: Settings) -> list[Problem]:
    """Everything that is wrong or due, in the order in which to see to it."""
    texts = Texts.load()
    return [
        *[problem async for problem in _records(settings)],
        *[problem async for problem in _health(settings.health_port)],
        *_texts(texts),
        *_wording(texts),
        *_drafts(texts),
        *_helplines(),
        *[problem async for problem in _discord(settings)],
    ]


async def _records(settings: Settings) -> AsyncIterator[Problem]:
    if not writable(settings.data_dir):
        yield Problem(f"the data folder {settings.data_dir} cannot be written.", stops=True)
        return
    found = look(settings)
    if found == "gone":
        yield Problem(gone(settings), stops=True)
        return
    if found == "none yet":
        yield Problem(none_yet(settings), stops=False)
        return
    if not has_room(settings):
        yield Problem(
            f"the disk with {place_of(settings)} is full, so nothing more can be kept; "
            "make room there.",
            stops=True,
        )
    if harm := damage(settings):
        yield Problem(damaged(settings, harm), stops=True)
        return
    try:
        vault = Vault(load_keys(settings, database_is_new=False))
        await _open(settings, vault)
    except StartError as error:
        yield Problem(str(error), stops=True)
    except (DatabaseUnavailable, DBAPIError, OSError) as error:
        yield Problem(f"the database cannot be opened: {reason_of(error)}.", stops=True)


async def _open(settings: Settings, vault: Vault) -> None:
    async def usable(session: AsyncSession) -> None:
        await check_revision(session)
        await prove_keys(session, vault)

    database = Database(settings.resolved_database_url, check=usable)
    try:
        await database.open()
    finally:
        await database.close()


async def _health(port: int | None) -> AsyncIterator[Problem]:
    """What a Hearth that runs on this machine says of itself."""
    if port is None:
        return
    address = f"http://127.0.0.1:{port}/healthz"
    try:
        async with (
            aiohttp.ClientSession(timeout=TIMEOUT) as session,
            session.get(address) as answer,
        ):
            parts: dict[str, bool] = await answer.json()
    except (aiohttp.ClientResponseError, ValueError):
        yield Problem(
            f"another program answers at {address}, so Hearth can't serve its health there; "
            "set HEARTH_HEALTH_PORT to another port.",
            stops=True,
        )
        return
    except (TimeoutError, aiohttp.ClientError):
        yield Problem(
            f"nothing answers at {address}, so Hearth is not running here, has just been started, "
            "or could not serve its health: the log says why.",
            stops=False,
        )
        return
    broken = ", ".join(name for name, works in parts.items() if not works)
    if broken:
        yield Problem(
            f"Hearth is running, and not in order: {broken}; docs/when-it-is-down.md, Runbook.",
            stops=True,
        )


def _texts(texts: Texts) -> Iterator[Problem]:
    texts.parse()
    for fault in texts.faults:
        yield Problem(fault, stops=True)
    for language in texts.languages:
        missing = texts.missing(language)
        if missing:
            yield Problem(
                f"{language} lacks {len(missing)} texts, {missing[0]} first.", stops=False
            )


def _drafts(texts: Texts) -> Iterator[Problem]:
    if texts.drafts:
        yield Problem(
            f"no native reader has signed off the texts in {', '.join(texts.drafts)}; "
            "CONTRIBUTING.md says how.",
            stops=False,
        )


def _wording(texts: Texts) -> Iterator[Problem]:
    if texts.faults.about("bot/locales"):
        return  # there is none
    try:
        found = list(findings(catalogue_places(), load_exemptions()))
    except (OSError, ValueError, KeyError) as error:
        faults = Faults()
        faults.note("bot/data/wording or a text", error)
        yield Problem(faults[0], stops=True)
        return
    for place, finding in found[:MOST_FINDINGS]:
        yield Problem(f"{place.where}: {finding}", stops=False)
    if len(found) > MOST_FINDINGS:
        yield Problem(f"{len(found) - MOST_FINDINGS} more findings like these.", stops=False)


def _helplines() -> Iterator[Problem]:
    faults = Faults()
    due = list(due_notes(load_helplines(faults=faults), today=SystemClock().now().date()))
    Atlas.load(faults).prepare()
    for fault in faults:
        yield Problem(fault, stops=True)
    for note in due:
        yield Problem(note, stops=False)


async def _discord(settings: Settings) -> AsyncIterator[Problem]:
    if settings.discord_token is None:
        yield Problem("HEARTH_DISCORD_TOKEN is not set, so Discord was not asked.", stops=True)
        return
    headers = {"Authorization": f"Bot {settings.discord_token.get_secret_value()}"}
    try:
        async with aiohttp.ClientSession(headers=headers, timeout=TIMEOUT) as session:
            async for problem in _application(session, settings.discord_api_url):
                yield problem
    except (TimeoutError, aiohttp.ClientError):
        yield Problem(f"Discord cannot be reached at {settings.discord_api_url}.", stops=True)


async def _application(session: aiohttp.ClientSession, base: str) -> AsyncIterator[Problem]:
    async with session.get(f"{base}/applications/@me") as answer:
        if answer.status == 401:
            yield Problem("Discord does not accept HEARTH_DISCORD_TOKEN.", stops=True)
            return
        answer.raise_for_status()
        application: dict[str, Any] = await answer.json()
        date = answer.headers.get("Date")
    if USER_INSTALL not in (application.get("integration_types_config") or {}):
        yield Problem(
            "User Install is off in the developer portal, so people can't have `/crisis` "
            "everywhere; docs/discord-application.md, step 3.",
            stops=False,
        )
    if date is not None:
        drift = abs(SystemClock().now() - parsedate_to_datetime(date))
        if drift > MOST_CLOCK_DRIFT:
            yield Problem(
                f"this machine's clock is {drift // SECOND} s off; reminders would be too.",
                stops=False,
            )
    async with session.get(f"{base}/users/@me/guilds") as answer:
        answer.raise_for_status()
        for guild in await answer.json():
            lacking = _lacking(int(guild["permissions"]))
            if lacking:
                yield Problem(
                    f"in the server {guild['name']} Hearth lacks: {lacking}.", stops=False
                )


def _lacking(permissions: int) -> str:
    has = discord.Permissions(permissions)
    if has.administrator:
        return ""
    return ", ".join(
        name.replace("_", " ") for name, needed in NEEDED if needed and not getattr(has, name)
    )
