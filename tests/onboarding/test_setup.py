"""The owner uses /setup with options: all at once, again, and against a server that isn't ready."""

import pytest
from sqlalchemy import select

from bot.features.audit.tables import AuditEntry
from sandbox.people import Refused
from sandbox.permissions import Permission
from tests.harbour import settled
from tests.onboarding.conftest import kept, set_up, summary

PANEL = """\
**Welcome. This is a peer support community.**
People here share their experience and listen to one another. It is not therapy, and not a crisis \
service.
Press *Start here* for a short tour: what this is, who can read what, and our agreements. Only you \
see it, and you type nothing.
For help right now, at any time: *Help now* or `/crisis`."""


async def audited(bot):
    async with bot.database.begin() as session:
        rows = await session.execute(select(AuditEntry.action, AuditEntry.reference))
        return sorted((action, reference) for action, reference in rows)


async def test_with_everything_given_nothing_more_is_asked(bot, harbour, olive):
    result = await set_up(olive)
    assert result.text == summary(harbour)
    assert result.ephemeral
    assert result.answer.pings == []
    assert result.buttons == ["Change something", "Set up crisis help"]
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
    assert result.buttons == ["Cambiar algo", "Configurar la ayuda en crisis"]
    zones = await olive.autocomplete("setup", channel="welcome", zone="madr")
    assert zones[0] == ("Europe/Madrid", "Europe/Madrid")


async def test_zones_are_offered_while_typing(bot, olive):
    assert await olive.autocomplete("setup", channel="welcome", zone="irl") == [
        ("Europe/Dublin", "Europe/Dublin"),
    ]
    assert len(await olive.autocomplete("setup", channel="welcome", zone="a")) == 25
