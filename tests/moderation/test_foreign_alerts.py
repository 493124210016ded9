"""Alerts about what is not here, or not for who asks: refused, whatever a custom id says."""

from typing import NamedTuple

from sandbox.permissions import Permission
from tests.moderation.test_alerting import ask, offer, send


class Ids(NamedTuple):
    """What a custom id says of a message; it may be forged, or of a small test server."""

    channel_id: int
    id: int


async def test_a_message_of_another_server_is_refused(harbour, sandbox):
    world = sandbox.world
    other = world.add_guild("Elsewhere", owner=harbour.olive.user)
    foreign = world.post(world.add_channel(other, "talk"), harbour.olive.user, "…")
    refused = await ask(harbour, harbour.maya, foreign)
    assert "Send it" not in refused.buttons
    assert harbour.staff == []


async def test_a_message_where_one_sees_nothing_is_refused(harbour):
    """Else what is said of its author would tell that there is such a message, and of whom."""
    hidden = await harbour.olive.message("staff", "About Max")
    refused = await ask(harbour, harbour.maya, hidden)
    assert refused.buttons == []
    allowed = await ask(harbour, harbour.frank, hidden)
    assert allowed.buttons == ["Send it", "Help now", "Not now"]
    public = await offer(harbour)
    public.components = allowed.answer.message.components
    forged = await (await harbour.maya.press(public, "Send it")).settled()
    assert forged.text == refused.text
    assert harbour.staff == []


async def test_ids_may_be_short_and_those_that_nobody_has_are_refused(harbour):
    odd = (Ids(1, 2), Ids(9_000_000_000_000_000_001, 10**19), Ids(10**20 - 1, 1))
    told = [(await ask(harbour, harbour.maya, message)).text for message in odd]
    elsewhere = harbour.bot.texts.get("moderation-form-outdated")
    assert told == [elsewhere] * 3


async def test_an_alert_of_another_server_cannot_be_acknowledged_here(harbour, sandbox, settle_in):
    await send(harbour, harbour.maya)
    [told] = harbour.staff
    world = sandbox.world
    other = world.add_guild("Elsewhere", owner=harbour.maya.user)
    foreign = world.post(world.add_channel(other, "talk"), world.bot, "…")
    world.invite_bot(other, permissions=int(Permission.VIEW_CHANNEL))
    for name in ("Facilitator", "Member"):
        world.add_role(other, name)
    for name in ("shares", "meetings", "staff"):
        world.add_channel(other, name)
    await settle_in(harbour.bot, other)
    foreign.components = told.message.components
    answer = await (await harbour.maya.press(foreign, "Acknowledge")).settled()
    assert answer.text.startswith("I don't have this report any more")
    assert told.message.content == told.content
