"""Whatever Discord sends, the bot stays and people are answered."""

import asyncio

import discord.backoff
import pytest

from bot.app import assemble
from bot.client import SILENCE_SECONDS, Hearth
from bot.features.crisis.rules import Basis, Place
from sandbox import message_payloads
from sandbox.sessions import Session
from tests.crisis.conftest import GONE
from tests.crisis.expected import TEXTS, WORRIED, asked, card, expect

# A channel as Discord's documentation lists its fields for an interaction.
PARTIAL = {
    "id": "888888888888888888",
    "name": "t",
    "permissions": "0",
    "flags": 0,
    "last_message_id": None,
    "nsfw": False,
    "parent_id": None,
    "topic": None,
    "position": 0,
    "rate_limit_per_user": 0,
}
THREAD = PARTIAL | {
    "type": 11,
    "thread_metadata": {
        "archived": False,
        "auto_archive_duration": 60,
        "archive_timestamp": "2026-11-27T00:00:00+00:00",
        "locked": False,
    },
}
LEFT_OUT = "Discord sent an event that cannot be read"
EVENTS = {
    "CHANNEL_CREATE": {"id": "5", "type": 0},
    "CHANNEL_UPDATE": {"id": "1"},
    "GUILD_CREATE": {"id": "99", "unavailable": False},
    "GUILD_ROLE_UPDATE": {"role": {"id": "7"}},
    "THREAD_CREATE": {"id": "8", "type": 11},
    "ENTITLEMENT_CREATE": {},
    "NEW_KIND_OF_EVENT": {"a": 1},
}
UNREADABLE = {
    "text with little": {"channel": {"id": "4", "type": 0, "name": "t", "permissions": "0"}},
    "thread": {"channel": THREAD},
    "thread without its times": {"channel": PARTIAL | {"type": 11}},
    "voice": {"channel": PARTIAL | {"type": 2}},
    "without an id": {"channel": {"type": 0}},
    "no channel": {"channel": None},
    "a channel that is a word": {"channel": "general"},
    "no limit": {"attachment_size_limit": GONE},
    "no version": {"version": GONE},
    "odd entitlements": {"entitlements": [{}]},
    "odd message": {"message": {"id": None}},
    "nobody": {"member": {}},
}


def session_of(sandbox):
    [session] = sandbox.gateway.sessions.values()
    return session


@pytest.mark.usefixtures("bot")
async def test_a_command_that_comes_with_too_little_is_answered(elsewhere, nadia, sent, caplog):
    for change in UNREADABLE.values():
        caplog.clear()
        sent.clear()
        sent.update(change)
        expect(await nadia.use("crisis", channel=elsewhere, country="GB"), asked("GB"))
        assert caplog.messages == [f"{LEFT_OUT}: INTERACTION_CREATE"], change


@pytest.mark.usefixtures("bot")
async def test_no_country_is_guessed_when_no_language_is_told(elsewhere, nadia, sent):
    sent["locale"] = GONE
    place = Place(Basis.UNKNOWN)
    expect(await nadia.use("crisis", channel=elsewhere), place, spoken="")
    panel = (await nadia.use("crisis", channel=elsewhere, country="GB")).answer
    await panel.press(WORRIED)
    await panel.again().press("Back")
    assert panel.again().content == card(asked("GB"), spoken="").content


@pytest.mark.usefixtures("bot")
async def test_so_are_buttons_menus_forms_and_suggestions(elsewhere, nadia, sent):
    for name in ("thread", "no channel", "no limit"):
        sent.clear()
        sent.update(UNREADABLE[name])
        panel = (await nadia.use("crisis", channel=elsewhere, country="GB")).answer
        await panel.press(WORRIED)
        await panel.again().press("Back")
        form = (await panel.again().press("I'm in another country")).modal
        expect(await form.submit({"Which country are you in?": "Japan"}), asked("JP"))
        offered = await nadia.autocomplete("crisis", channel=elsewhere, country="german")
        assert offered[0] == ("Germany", "DE")


@pytest.mark.usefixtures("bot")
async def test_a_panel_of_which_too_little_is_told_still_works(sandbox, elsewhere, nadia, sent):
    panel = (await nadia.use("crisis", channel=elsewhere, country="GB")).answer
    shown = message_payloads.message(panel.message, sandbox.world)
    sent["message"] = shown | {"poll": {}}
    await panel.press(WORRIED)
    assert panel.again().content.startswith("**Worried about someone")
    sent["message"] = shown | {"components": None}
    result = await panel.again().press("Back")
    assert (result.text, result.ephemeral) == (TEXTS.get("errors-stale-panel"), True)


@pytest.mark.usefixtures("bot")
async def test_what_cannot_be_answered_is_explained_and_logged_by_its_type(
    sandbox, nadia, sent, caplog
):
    panel = (await nadia.use("crisis", channel="general", country="GB")).answer
    sent["data"] = {"custom_id": "crisis:card:GB"}  # of which kind nobody knows
    result = await panel.press(WORRIED)
    assert result.text.startswith("Something broke on my side")
    assert result.ephemeral
    sent.clear()
    said = f"{LEFT_OUT}: INTERACTION_CREATE"
    assert caplog.messages.count(said) == 1
    for times, data in enumerate(({"type": 2}, [], None), start=2):
        session_of(sandbox).tell("INTERACTION_CREATE", data)
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
        assert caplog.messages.count(said) == times
        assert caplog.messages[-1] == "and nobody could be answered"
    assert sandbox.gateway.identified == 1


@pytest.mark.usefixtures("bot")
async def test_a_person_or_role_that_cannot_be_read_is_explained(nadia, sent):
    sent["data"] = {"type": 1, "id": "1", "name": "start", "resolved": {"roles": {"5": {}}}}
    result = await nadia.use("start", channel="general")
    assert result.text.startswith("Something broke on my side")


async def test_other_events_that_cannot_be_read_are_left_out(bot, sandbox, nadia, caplog):
    for name, data in EVENTS.items():
        caplog.clear()
        session_of(sandbox).tell(name, {"guild_id": str(nadia.guild.id), **data})
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
        assert caplog.messages in ([f"{LEFT_OUT}: {name}"], []), name
    assert sandbox.gateway.identified == 1


async def test_a_first_word_that_cannot_be_read_keeps_nobody_from_asking(
    sandbox, settings, clock, nadia, monkeypatch
):
    tell = Session.tell

    def shorter(session, name, data):
        tell(session, name, data | ({"guilds": [{}]} if name == "READY" else {}))

    monkeypatch.setattr(Session, "tell", shorter)
    async with assemble(settings, clock=clock) as starting:
        started = asyncio.create_task(starting.start(settings.discord_token.get_secret_value()))
        await starting.progress.finished.wait()
        expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
        await starting.close()
        await started


async def test_what_is_no_event_at_all_has_it_connect_anew(
    bot, sandbox, nadia, monkeypatch, caplog
):
    async def at_once(*_args, **_options):
        """Discord's five seconds between sessions aren't needed here."""

    monkeypatch.setattr(Hearth, "before_identify_hook", at_once)
    monkeypatch.setattr(discord.backoff.ExponentialBackoff, "delay", lambda _self: 0)
    session_of(sandbox).connection.send(b"[no event")
    await sandbox.wait_for(lambda: sandbox.gateway.identified == 2, timeout=30)
    expect(await nadia.use("crisis", channel="general", country="GB"), asked("GB"))
    assert "Discord sent what is no event, so we connect anew" in caplog.messages


async def test_a_quiet_connection_is_no_dead_one(bot, sandbox):
    """discord.py takes a connection for dead when nothing came for that long."""
    heartbeats = sandbox.gateway.heartbeat_ms / 1000
    assert heartbeats + 5 < SILENCE_SECONDS < heartbeats + 10
    assert bot._connection.heartbeat_timeout == SILENCE_SECONDS
