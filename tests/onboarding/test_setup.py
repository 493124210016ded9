"""The owner uses /setup with options: all at once, again, and against a server that isn't ready."""

import pytest
from sqlalchemy import select

from bot.features.audit.tables import AuditEntry
from bot.features.communities.tables import Community
from sandbox.entities import ChannelKind
from sandbox.people import Refused
from sandbox.permissions import Permission
from tests.onboarding.conftest import set_up, settled

PANEL = """\
**Welcome. This is a peer support community.**
People here share their experience and listen to one another. It is not therapy, and not a crisis \
service.
Press *Start here* for a short tour: what this is, who can read what, and our agreements. Only you \
see it, and you type nothing.
For help right now, at any time: *Help now* or `/crisis`."""
INTRO = "One thing is in the way, and nothing was changed. Put it right, then press *Try again*:"


def summary(harbour, channel="#welcome", language="English", zone="Europe/London"):
    return (
        f"**Hearth is set up.** The *Start here* panel is in {harbour.at(channel)}.\n\n"
        f"- Facilitators' role: {harbour.at('Facilitator')}\n"
        f"- Members' role: {harbour.at('Member')}\n"
        f"- Channel for shares: {harbour.at('#shares')}\n"
        f"- Channel for meetings: {harbour.at('#meetings')}\n"
        f"- Facilitators' channel: {harbour.at('#staff')}\n"
        f"- Language: {language}\n"
        f"- Time zone: {zone}\n\n"
        "Next, press *Start here* yourself and read it as a newcomer would. To change one thing "
        "later, use `/setup` with just that option."
    )


async def kept(bot):
    """What the database has of the server; None when nothing."""
    async with bot.database.begin() as session:
        return await session.scalar(select(Community))


async def audited(bot):
    async with bot.database.begin() as session:
        rows = await session.execute(select(AuditEntry.action, AuditEntry.reference))
        return sorted((action, reference) for action, reference in rows)


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


async def test_with_everything_given_nothing_more_is_asked(bot, harbour, olive):
    result = await set_up(olive)
    assert result.text == summary(harbour)
    assert result.ephemeral
    assert result.answer.pings == []
    assert result.buttons == ["Change something"]
    [(place, panel)] = harbour.panels()
    shown = olive.look(panel)
    assert (place, shown.text) == ("welcome", PANEL)
    assert shown.buttons == ["Start here", "Help now"]
    assert not shown.ephemeral
    row = await kept(bot)
    assert row.guild_id == harbour.guild.id
    assert row.facilitator_role_id == harbour.role("Facilitator").id
    assert row.member_role_id == harbour.role("Member").id
    assert row.share_channel_id == harbour.channel("shares").id
    assert row.meetings_channel_id == harbour.channel("meetings").id
    assert row.staff_channel_id == harbour.channel("staff").id
    assert (row.language, row.zone, row.agreements_version) == ("en", "Europe/London", 1)
    assert row.start_channel_id == harbour.channel("welcome").id
    assert row.start_message_id == panel.id
    names = ["facilitators", "language", "meetings", "members", "share", "staff", "zone"]
    assert await audited(bot) == [("setup.changed", name) for name in names]


async def test_used_again_it_changes_what_is_given_and_edits_the_panel(bot, harbour, olive):
    await set_up(olive)
    [(_, before)] = harbour.panels()
    result = await settled(olive.use("setup", channel="welcome", language="es", zone="madrid"))
    assert result.text == summary(harbour, language="Español", zone="Europe/Madrid")
    [(_, panel)] = harbour.panels()
    assert panel.id == before.id
    assert olive.look(panel).buttons == ["Empieza aquí", "Ayuda ahora"]
    assert (await audited(bot)).count(("setup.changed", "zone")) == 2
    assert (await audited(bot)).count(("setup.changed", "share")) == 1


async def test_used_again_with_the_same_it_changes_nothing(bot, harbour, olive):
    await set_up(olive)
    noted = await audited(bot)
    result = await set_up(olive)
    assert result.text == summary(harbour)
    assert len(harbour.panels()) == 1
    assert await audited(bot) == noted
    assert (await settled(olive.use("setup", channel="welcome"))).text == summary(harbour)


async def test_who_does_not_manage_the_server_is_refused(bot, harbour, sandbox):
    for name in ("maya", "frank", "nadia"):
        result = await set_up(sandbox.person(name), staff="general")
        assert result.text == (
            "Only people with the *Manage Server* permission can do that. Ask the server's owner."
        )
        assert result.ephemeral
    assert harbour.panels() == []
    assert await kept(bot) is None


async def test_a_manager_who_is_not_the_owner_sets_up(harbour, bot, sandbox):
    manager = harbour.world.add_role(harbour.guild, "Lead", permissions=Permission.MANAGE_GUILD)
    frank = sandbox.person("frank")
    harbour.world.give_role(frank.member, manager)
    assert (await set_up(frank)).text == summary(harbour)


async def test_it_works_in_servers_only(bot, olive):
    with pytest.raises(Refused):
        await olive.use("setup", dm=True)


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


async def test_what_was_deleted_since_is_asked_for_again(bot, harbour, olive):
    await set_up(olive)
    harbour.world.delete_channel(harbour.channel("meetings"))
    result = await settled(olive.use("setup", channel="welcome", zone="Europe/Dublin"))
    assert "- Channel for meetings: not chosen yet" in result.text
    chosen = await result.select("Choose the channel for meetings", "general")
    assert f"- Channel for meetings: {harbour.at('#general')}" in chosen.text
    row = await kept(bot)
    assert (row.meetings_channel_id, row.zone) == (harbour.channel("general").id, "Europe/Dublin")


async def test_rooms_that_people_cannot_see_are_pointed_out(bot, harbour, olive):
    result = await settled(olive.use("setup", channel="staff"))
    assert result.buttons == ["Next"]
    result = await set_up(olive, channel="staff")
    assert (
        f"Worth a look: newcomers can't see {harbour.at('#staff')}, so they won't find the panel "
        "there." in result.text
    )


async def test_in_spanish(bot, harbour, sandbox):
    olive = sandbox.person("olive", locale="es-ES")
    result = await set_up(olive, language="es", zone="Europe/Madrid")
    assert result.text.startswith(
        f"**Hearth está configurado.** El panel *Empieza aquí* está en {harbour.at('#welcome')}."
    )
    assert result.buttons == ["Cambiar algo"]
    zones = await olive.autocomplete("setup", channel="welcome", zone="madr")
    assert zones[0] == ("Europe/Madrid", "Europe/Madrid")


async def test_zones_are_offered_while_typing(bot, olive):
    assert await olive.autocomplete("setup", channel="welcome", zone="irl") == [
        ("Europe/Dublin", "Europe/Dublin"),
    ]
    assert len(await olive.autocomplete("setup", channel="welcome", zone="a")) == 25
