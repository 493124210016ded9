"""The members' role can't be given: the agreement stands, and the facilitators learn of it."""

from sandbox.permissions import Permission
from tests.conftest import NOON
from tests.harbour import press, settled
from tests.onboarding.conftest import agreements, last_page, stamp, start, welcome

ROLES = r"^/guilds/\d+/members/\d+/roles/\d+$"
REFUSED = (
    f"**Your agreement of {stamp()} is kept.** I couldn't give you the members' role, because "
    "something in the server's settings is in the way. The facilitators have been told.\n"
    "Press *Try again* later, or use `/start`."
)


async def told(sandbox, count):
    return [message.content for message in await sandbox.messages_in("staff", count=count)]


async def test_a_role_out_of_reach_is_told_to_facilitators_once(
    bot, ready, harbour, nadia, olive, sandbox
):
    member = harbour.role("Member")
    harbour.world.edit_role(member, position=harbour.bot_role.position + 1)
    refused = await press(await last_page(nadia), "I agree")
    assert refused.text == REFUSED
    assert refused.buttons == ["Try again", "Help now"]
    assert await agreements(bot) == [(1, NOON)]
    word = (
        f"**I can't give people the members' role {harbour.at('Member')}.** Someone has just "
        "accepted the agreements and is waiting for it.\n"
        "Someone with *Manage Server* can use `/setup` in the channel of the *Start here* panel: "
        "it says what is in the way. Then the person presses *Try again*."
    )
    assert await told(sandbox, 1) == [word]
    assert (await press(refused, "Try again")).text == REFUSED
    assert (await start(nadia)).text == REFUSED
    assert await told(sandbox, 1) == [word]

    harbour.world.edit_role(member, position=1)
    assert (await press(refused, "Try again")).text == welcome(harbour)
    assert nadia.roles == ["Member"]

    await settled(olive.use("setup", channel="welcome"))
    harbour.world.take_role(nadia.member, member)
    harbour.world.edit_role(member, position=harbour.bot_role.position + 1)
    assert (await start(nadia)).text == REFUSED
    assert await told(sandbox, 2) == [word, word]


async def test_a_role_that_was_deleted_is_told_too(bot, ready, harbour, nadia, sandbox):
    harbour.world.delete_role(harbour.role("Member"))
    assert (await press(await last_page(nadia), "I agree")).text == REFUSED
    assert len(await told(sandbox, 1)) == 1
    assert await agreements(bot) == [(1, NOON)]


async def test_without_manage_roles_the_agreement_stands(bot, ready, harbour, nadia, sandbox):
    given = harbour.bot_role.permissions
    harbour.world.edit_role(harbour.bot_role, permissions=given & ~Permission.MANAGE_ROLES)
    refused = await press(await last_page(nadia), "I agree")
    assert refused.text == REFUSED
    harbour.world.edit_role(harbour.bot_role, permissions=given)
    assert (await press(refused, "Try again")).text == welcome(harbour)


async def test_discord_not_answering_is_no_matter_for_facilitators(
    bot, ready, harbour, nadia, sandbox
):
    sandbox.faults.fail("PUT", ROLES, status=503)
    later = await press(await last_page(nadia), "I agree")
    assert later.text == (
        f"**Your agreement of {stamp()} is kept.** Discord didn't answer when I gave you the "
        "members' role.\nPress *Try again* in a minute, or use `/start`."
    )
    assert await agreements(bot) == [(1, NOON)]
    assert (await press(later, "Try again")).text == welcome(harbour)
    assert await told(sandbox, 0) == []
