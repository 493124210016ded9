"""What /setup says of cards: at its end, and when it is asked to check."""

from sandbox.permissions import Permission
from tests.conftest import SETUP
from tests.harbour import settled
from tests.local.conftest import add, finished, open_cards, open_panel, post


async def checked(person):
    return (await settled(person.use("setup", channel="welcome", check=True, **SETUP))).text


async def test_with_everything_in_order_nothing_is_said(bot, olive, harbour):
    harbour.allow_pins()
    await post(await open_cards(olive), "general")
    assert "crisis card" not in (await finished(olive)).text
    assert "crisis card" not in await checked(olive)


async def test_missing_permissions_are_named(bot, olive, harbour):
    await post(await open_cards(olive), "general")
    harbour.forbid("general", Permission.READ_MESSAGE_HISTORY)
    said = (
        f"Worth a look: I can't keep the crisis card in {harbour.at('general')} up to date. In its "
        f"settings → Permissions, add <@&{harbour.bot_role.id}> and allow **Read Message History**."
    )
    assert said in (await finished(olive)).text
    assert said in await checked(olive)


async def test_a_check_tells_what_may_not_be_pinned(bot, olive, harbour):
    await post(await open_cards(olive), "general")
    said = (
        f"Worth a look: I may not pin the crisis card in {harbour.at('general')}. In its settings "
        f"→ Permissions, add <@&{harbour.bot_role.id}> and allow **Pin Messages**. Or pin it by "
        "hand."
    )
    assert said in await checked(olive)
    assert said not in (await finished(olive)).text


async def test_a_card_that_was_deleted_or_whose_channel_is_gone_is_told(bot, olive, harbour):
    await post(await open_cards(olive), "general", "shares")
    harbour.world.delete(harbour.cards()[0])
    await add(await open_panel(olive))
    await bot.get_cog("Local").keeper.tend(harbour.guild.id)
    assert (
        f"Worth a look: somebody deleted the crisis card in {harbour.at('general')}. Under "
        "*Set up crisis help* you can bring it back, or forget it." in (await finished(olive)).text
    )
    harbour.world.delete_channel(harbour.channel("general"))
    done = await finished(olive)
    assert (
        "Worth a look: a channel with a crisis card is gone. Under *Set up crisis help* you can "
        "choose another." in done.text
    )
