"""The *Start here* panel is there exactly once, whatever happens to it and to the bot."""

import asyncio

import pytest
from sqlalchemy import select, update

from bot.features.communities.tables import Community
from bot.features.notices.tables import Notice
from sandbox.permissions import Permission
from tests.conftest import running
from tests.harbour import MESSAGES, settled
from tests.onboarding.conftest import set_up


async def again(person, channel="welcome"):
    return await settled(person.use("setup", channel=channel))


def places(harbour):
    return [place for place, _ in harbour.panels()]


async def panel_kept(bot):
    async with bot.database.begin() as session:
        row = await session.scalar(select(Community))
    return row.start_channel_id, row.start_message_id


async def is_in_order(bot, harbour, place):
    """One panel, there, and known."""
    [(found, panel)] = harbour.panels()
    assert found == place
    assert await panel_kept(bot) == (harbour.channel(place).id, panel.id)


async def test_used_in_another_channel_the_panel_moves(bot, harbour, olive):
    await set_up(olive)
    result = await again(olive, "general")
    assert f"panel is in {harbour.at('#general')}" in result.text
    await is_in_order(bot, harbour, "general")
    await again(olive, "welcome")
    await is_in_order(bot, harbour, "welcome")


async def test_a_panel_that_somebody_deleted_is_posted_anew(bot, harbour, olive):
    await set_up(olive)
    [(_, panel)] = harbour.panels()
    harbour.world.delete(panel)
    await again(olive)
    await is_in_order(bot, harbour, "welcome")


async def test_a_panel_whose_channel_is_gone_is_posted_anew(bot, harbour, olive):
    await set_up(olive)
    harbour.world.delete_channel(harbour.channel("welcome"))
    result = await again(olive, "general")
    assert "couldn't remove" not in result.text
    await is_in_order(bot, harbour, "general")


async def test_an_old_panel_out_of_reach_is_told(bot, harbour, olive):
    await set_up(olive)
    welcome = harbour.channel("welcome")
    harbour.world.overwrite(welcome, harbour.bot_role, deny=Permission.VIEW_CHANNEL)
    result = await again(olive, "general")
    assert (
        f"I couldn't remove the old panel in {harbour.at('#welcome')}. Please delete it there, so "
        "that people find one only." in result.text
    )
    assert sorted(places(harbour)) == ["general", "welcome"]
    assert (await panel_kept(bot))[0] == harbour.channel("general").id


async def test_two_managers_at_once_make_one_panel(bot, harbour, olive, sandbox):
    lead = harbour.world.add_role(harbour.guild, "Lead", permissions=Permission.MANAGE_GUILD)
    frank = sandbox.person("frank")
    harbour.world.give_role(frank.member, lead)
    results = await asyncio.gather(set_up(olive), set_up(frank), set_up(olive))
    assert [result.text.startswith("**Hearth is set up.**") for result in results] == [True] * 3
    await is_in_order(bot, harbour, "welcome")


async def test_two_managers_in_two_channels_make_one_panel(bot, harbour, olive, sandbox):
    lead = harbour.world.add_role(harbour.guild, "Lead", permissions=Permission.MANAGE_GUILD)
    frank = sandbox.person("frank")
    harbour.world.give_role(frank.member, lead)
    await set_up(olive)
    await asyncio.gather(again(olive, "general"), again(frank, "shares"), again(olive, "meetings"))
    [place] = places(harbour)
    await is_in_order(bot, harbour, place)


async def test_an_answer_that_got_lost_does_not_double_it(bot, harbour, olive, sandbox):
    sandbox.faults.lose_answer("POST", MESSAGES)
    result = await set_up(olive)
    assert result.text.startswith("**Hearth is set up.**")
    await is_in_order(bot, harbour, "welcome")


async def test_an_answer_lost_while_editing_does_no_harm(bot, harbour, olive, sandbox):
    await set_up(olive)
    sandbox.faults.fail("PATCH", r"^/channels/\d+/messages/\d+$", status=500)
    assert (await again(olive)).text.startswith("**Hearth is set up.**")
    await is_in_order(bot, harbour, "welcome")


async def test_a_crash_between_sending_and_keeping_does_not_double_it(
    settings, clock, harbour, olive
):
    async with running(settings, clock) as bot:
        await set_up(olive)
        # As a crash leaves it: sent, but nobody was told.
        async with bot.database.begin() as session:
            await session.execute(update(Community).values(start_message_id=None))
            await session.execute(
                update(Notice).values(state="claimed", message_id=None, wake_at=clock.now())
            )
    async with running(settings, clock) as bot:
        assert (await again(olive)).text.startswith("**Hearth is set up.**")
        await is_in_order(bot, harbour, "welcome")


async def test_a_crash_before_sending_is_made_good_at_the_next_start(
    settings, clock, harbour, olive
):
    async with running(settings, clock) as bot:
        await set_up(olive)
        [(_, panel)] = harbour.panels()
        harbour.world.delete(panel)
        async with bot.database.begin() as session:
            await session.execute(update(Community).values(start_message_id=None))
            await session.execute(
                update(Notice).values(state="claimed", message_id=None, wake_at=clock.now())
            )
    async with running(settings, clock) as bot:
        await harbour.sandbox.wait_for(harbour.panels)
        await again(olive)
        await is_in_order(bot, harbour, "welcome")


@pytest.mark.parametrize("was_sent", [True, False])
async def test_a_panel_of_which_nothing_was_known_is_found_out_about(bot, harbour, olive, was_sent):
    await set_up(olive)
    [(_, panel)] = harbour.panels()
    if not was_sent:
        harbour.world.delete(panel)
    async with bot.database.begin() as session:
        await bot.directory.change(session, harbour.guild.id, start_message_id=None)
        await session.execute(update(Notice).values(state="held", message_id=None))
    assert (await again(olive)).text.startswith("**Hearth is set up.**")
    await is_in_order(bot, harbour, "welcome")
    async with bot.database.begin() as session:
        states = sorted(await session.scalars(select(Notice.state)))
    assert states == (["sent"] if was_sent else ["sent", "skipped"])


async def test_a_held_panel_in_a_channel_that_cannot_be_read_stays_unsure(bot, harbour, olive):
    await set_up(olive)
    async with bot.database.begin() as session:
        await bot.directory.change(session, harbour.guild.id, start_message_id=None)
        await session.execute(update(Notice).values(state="held", message_id=None))
    harbour.world.overwrite(
        harbour.channel("welcome"), harbour.bot_role, deny=Permission.READ_MESSAGE_HISTORY
    )
    result = await again(olive, "general")
    assert result.text.startswith(
        "**Your settings are kept.** I can't tell whether the *Start here* panel arrived in "
        f"{harbour.at('#welcome')}."
    )
    assert result.buttons == ["Try again", "Change something"]
    assert places(harbour) == ["welcome"]
    harbour.world.clear_overwrite(harbour.channel("welcome"), harbour.bot_role)
    assert (await settled(result.press("Try again"))).text.startswith("**Hearth is set up.**")
    await is_in_order(bot, harbour, "general")


async def test_a_held_panel_whose_channel_is_gone_is_posted_anew(bot, harbour, olive):
    await set_up(olive)
    async with bot.database.begin() as session:
        await bot.directory.change(session, harbour.guild.id, start_message_id=None)
        await session.execute(update(Notice).values(state="held", message_id=None))
    harbour.world.delete_channel(harbour.channel("welcome"))
    assert (await again(olive, "general")).text.startswith("**Hearth is set up.**")
    await is_in_order(bot, harbour, "general")


async def test_a_held_panel_is_looked_for_again_when_discord_answers(bot, harbour, olive, sandbox):
    await set_up(olive)
    async with bot.database.begin() as session:
        await bot.directory.change(session, harbour.guild.id, start_message_id=None)
        await session.execute(update(Notice).values(state="held", message_id=None))
    sandbox.faults.fail("GET", MESSAGES, status=503)
    result = await again(olive)
    assert "Discord didn't take the *Start here* panel" in result.text
    assert (await settled(result.press("Try again"))).text.startswith("**Hearth is set up.**")
    await is_in_order(bot, harbour, "welcome")


async def test_discord_refusing_the_panel_is_told_and_tried_again(bot, harbour, olive, sandbox):
    sandbox.faults.fail("POST", MESSAGES, status=403)
    result = await set_up(olive)
    assert result.text.startswith(
        "**Your settings are kept, but the *Start here* panel isn't posted yet.** Discord doesn't "
        f"let me write in {harbour.at('#welcome')}."
    )
    assert result.buttons == ["Try again", "Change something"]
    assert not (await bot.directory.get(harbour.guild.id)).is_set_up
    assert (await settled(result.press("Try again"))).text.startswith("**Hearth is set up.**")
    await is_in_order(bot, harbour, "welcome")


async def test_while_discord_does_not_answer_the_panel_is_still_to_come(
    bot, harbour, olive, sandbox, monkeypatch
):
    monkeypatch.setattr("bot.dispatch.dispatcher.DELIVER_SECONDS", 0.05)
    held = sandbox.faults.hold("POST", MESSAGES)
    result = await set_up(olive)
    assert result.text.startswith(
        "**Your settings are kept.** Discord didn't take the *Start here* panel for "
        f"{harbour.at('#welcome')} just now; I keep trying."
    )
    assert result.buttons == ["Try again", "Change something"]
    held.release()
    await sandbox.wait_for(harbour.panels)
    monkeypatch.undo()
    assert (await settled(result.press("Try again"))).text.startswith("**Hearth is set up.**")
    await is_in_order(bot, harbour, "welcome")


async def test_a_panel_that_may_no_longer_be_edited_is_told(bot, harbour, olive, sandbox):
    await set_up(olive)
    sandbox.faults.fail("PATCH", r"^/channels/\d+/messages/\d+$", status=403)
    result = await again(olive)
    assert result.text.startswith(
        "**Your settings are kept, but the *Start here* panel isn't posted yet.**"
    )
    assert (await settled(result.press("Try again"))).text.startswith("**Hearth is set up.**")
    await is_in_order(bot, harbour, "welcome")


async def test_a_panel_given_up_elsewhere_is_posted_here(bot, harbour, olive, sandbox):
    sandbox.faults.fail("POST", MESSAGES, status=403)
    await set_up(olive)
    await again(olive, "general")
    await is_in_order(bot, harbour, "general")


async def test_the_old_panel_s_buttons_work_until_it_is_gone(bot, harbour, olive, nadia):
    await set_up(olive)
    [(_, panel)] = harbour.panels()
    opened = await settled(nadia.press(panel, "Start here"))
    assert opened.text.startswith("**Welcome: what this is (1 of 3)**")
    assert (opened.type, opened.ephemeral) == ("message", True)
    card = await settled(nadia.press(panel, "Help now"))
    assert card.ephemeral
    assert "**Help now: United States**" in card.text
