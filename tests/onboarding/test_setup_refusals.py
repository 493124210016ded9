"""What /setup refuses: everything wrong is named at once, and nothing is kept."""

import pytest

from sandbox.entities import ChannelKind
from sandbox.people import Refused
from sandbox.permissions import Permission
from tests.harbour import settled
from tests.onboarding.conftest import kept, set_up, summary

INTRO = (
    "One thing is in the way, and nothing was changed. Put it right and press *Try again*, "
    "or press *Change something*:"
)


def refused(result, *sentences):
    """The answer names those problems and no others, and offers to try again."""
    count = len(sentences)
    intro = (
        INTRO
        if count == 1
        else INTRO.replace("One thing is", f"{count} things are").replace("Put it", "Put them")
    )
    assert result.text == "\n".join([intro, *(f"- {sentence}" for sentence in sentences)])
    assert result.ephemeral
    assert result.buttons == ["Try again", "Change something"]


@pytest.mark.parametrize(
    ("permission", "name"),
    [
        (Permission.VIEW_CHANNEL, "View Channel"),
        (Permission.SEND_MESSAGES, "Send Messages"),
        (Permission.READ_MESSAGE_HISTORY, "Read Message History"),
    ],
)
@pytest.mark.parametrize("channel", ["welcome", "shares", "meetings", "staff"])
async def test_each_missing_permission_is_named(bot, harbour, olive, channel, permission, name):
    allow = Permission.VIEW_CHANNEL if channel == "staff" else 0
    harbour.world.overwrite(
        harbour.channel(channel), harbour.bot_role, allow=allow & ~permission, deny=permission
    )
    me = f"<@&{harbour.bot_role.id}>"
    refused(
        await set_up(olive),
        f"In {harbour.at('#' + channel)} I need **{name}**. In its settings → Permissions, add "
        f"{me} and allow that.",
    )
    assert await kept(bot) is None
    assert harbour.panels() == []


async def test_everything_wrong_is_named_at_once_and_tried_again(bot, harbour, olive):
    world, staff, shares = harbour.world, harbour.channel("staff"), harbour.channel("shares")
    me = f"<@&{harbour.bot_role.id}>"
    given = harbour.bot_role.permissions
    world.edit_role(harbour.bot_role, permissions=given & ~Permission.MANAGE_ROLES)
    world.edit_role(harbour.role("Member"), permissions=Permission.MANAGE_ROLES)
    deny = Permission.VIEW_CHANNEL | Permission.SEND_MESSAGES
    world.overwrite(shares, harbour.bot_role, deny=deny)
    world.overwrite(staff, harbour.role("Member"), allow=Permission.VIEW_CHANNEL)
    result = await set_up(olive, zone="Atlantis")
    refused(
        result,
        "I don't know that time zone. Write it as a place, such as `Europe/London`, or pick one "
        "from the list.",
        "I need the permission **Manage Roles** to give people the members' role. Turn it on in "
        f"Server Settings → Roles → {me}.",
        "Members' role: everyone who accepts the agreements would get what "
        f"{harbour.at('Member')} allows: **Manage Roles**. Take that away from the role, or choose "
        "another.",
        f"Members can see {harbour.at('#staff')} through {harbour.at('Member')}, and reports would "
        "arrive there. In its settings → Permissions, turn off View Channel for that role, or "
        "choose another channel.",
        f"In {harbour.at('#shares')} I need **View Channel**, **Send Messages**. In its settings → "
        f"Permissions, add {me} and allow that.",
    )
    assert await kept(bot) is None

    world.edit_role(harbour.bot_role, permissions=given)
    world.edit_role(harbour.role("Member"), permissions=0)
    world.clear_overwrite(shares, harbour.bot_role)
    world.clear_overwrite(staff, harbour.role("Member"))
    asked = await (await result.press("Try again")).settled()
    assert "Time zone: not chosen yet" in asked.text
    assert asked.type == "update"
    chosen = await asked.select("Choose the server's time zone", "Europe/London")
    done = await (await chosen.press("Finish")).settled()
    assert done.text == summary(harbour)


async def test_the_members_role_has_to_stand_below_the_bot(bot, harbour, olive):
    harbour.world.edit_role(harbour.role("Member"), position=harbour.bot_role.position + 1)
    refused(
        await set_up(olive),
        f"I can't give {harbour.at('Member')}, because it isn't below my own role. In Server "
        f"Settings → Roles, drag <@&{harbour.bot_role.id}> above it.",
    )


async def test_a_facilitators_channel_that_everyone_sees_is_refused(bot, harbour, olive):
    await set_up(olive)
    refused(
        await settled(olive.use("setup", channel="welcome", staff="general")),
        f"@everyone can see {harbour.at('#general')}, and reports would arrive there. In its "
        "settings → Permissions, turn off View Channel for @everyone, or choose another channel.",
    )
    assert (await kept(bot)).staff_channel_id == harbour.channel("staff").id


async def test_roles_that_people_cannot_be_given_are_refused(bot, harbour, olive):
    everyone = harbour.guild.everyone
    app_role = f"<@&{harbour.bot_role.id}>"
    refused(
        await set_up(olive, members=everyone, facilitators=harbour.bot_role),
        f"Facilitators' role: {app_role} belongs to an app or integration, and nobody else can "
        "have it. Choose another, or make a new role.",
        "Members' role: it can't be @everyone. Choose a role that people are given.",
    )
    refused(
        await set_up(olive, members="Facilitator"),
        "Facilitators and members have the same role. Choose two different ones.",
        f"Members can see {harbour.at('#staff')} through {harbour.at('Facilitator')}, and reports "
        "would arrive there. In its settings → Permissions, turn off View Channel for that role, "
        "or choose another channel.",
    )


async def test_shares_and_facilitators_have_channels_of_their_own(bot, harbour, olive):
    refused(
        await set_up(olive, share="staff"),
        "Shares and the facilitators' channel are the same. Choose two different channels.",
    )


async def test_other_kinds_of_channel_are_not_offered_and_not_taken(bot, harbour, olive):
    stage = harbour.world.add_channel(harbour.guild, "stage", kind=ChannelKind.STAGE)
    with pytest.raises(Refused):
        await set_up(olive, meetings="stage")
    command = next(c for c in harbour.world.commands_in(harbour.guild) if c.body["name"] == "setup")
    result = await settled(
        olive.forge_command(
            {
                "id": str(command.id),
                "name": "setup",
                "type": 1,
                "options": [{"name": "meetings", "type": 7, "value": str(stage.id)}],
                "resolved": {
                    "channels": {
                        str(stage.id): {
                            "id": str(stage.id),
                            "name": "stage",
                            "type": 13,
                            "permissions": "0",
                        }
                    }
                },
            },
            channel="welcome",
        )
    )
    refused(
        result,
        f"Channel for meetings: <#{stage.id}> isn't a plain text channel. Choose one that is.",
    )


@pytest.mark.parametrize("kind", [ChannelKind.VOICE, ChannelKind.PUBLIC_THREAD])
async def test_the_panel_needs_a_text_channel(bot, harbour, olive, kind):
    parent = harbour.channel("general") if kind is ChannelKind.PUBLIC_THREAD else None
    harbour.world.add_channel(harbour.guild, "elsewhere", kind=kind, parent=parent)
    refused(
        await set_up(olive, channel="elsewhere"),
        "The *Start here* panel needs a text channel. Use `/setup` in the one where newcomers "
        "arrive.",
    )
    assert await kept(bot) is None


async def test_an_announcement_channel_may_hold_the_panel(bot, harbour, olive):
    harbour.world.add_channel(harbour.guild, "news", kind=ChannelKind.ANNOUNCEMENT)
    result = await set_up(olive, channel="news")
    assert result.text == summary(harbour, channel="#news")
    assert [place for place, _ in harbour.panels()] == ["news"]


async def test_a_language_that_nobody_offered_is_refused(bot, harbour, olive):
    command = next(c for c in harbour.world.commands_in(harbour.guild) if c.body["name"] == "setup")
    options = [{"name": "language", "type": 3, "value": "tlh"}]
    data = {"id": str(command.id), "name": "setup", "type": 1, "options": options}
    refused(
        await settled(olive.forge_command(data, channel="welcome")),
        "I don't speak that language yet. Choose one from the list.",
    )
    assert await kept(bot) is None
