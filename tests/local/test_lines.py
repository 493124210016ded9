"""A server's own lines: added, changed and removed by who manages it, shown on /crisis."""

import asyncio

from sqlalchemy import select

from bot.features.audit.tables import AuditEntry
from bot.features.local import store
from cogs.local.cog import READ_AGAIN
from sandbox.demo import BOT_PERMISSIONS
from sandbox.permissions import Permission
from tests.conftest import running
from tests.harbour import press, settled
from tests.local.conftest import (
    CALL,
    CAMPUS,
    CAMPUS_SHOWN,
    NAME,
    NOTE,
    TEXT,
    WEB,
    add,
    finished,
    lines_kept,
    open_panel,
)

HERE = (
    "**Set up crisis help**\n"
    "What you add here is shown on the crisis cards of this server, marked as yours. Only add "
    "lines that you have called yourself, or whose own page you have read."
)
NO_LINES = (
    "You have no lines of your own yet. A campus line or a local warmline is good to have here."
)
NO_CARDS = "No channel has a card yet. A card can be read even while I am offline."
KEPT = "**Kept.** `/crisis` shows it from now on."
OWN = "**From this server, kept up to date by its facilitators:**"


def paragraphs(*parts):
    return "\n\n".join(parts)


async def crisis(person, **options):
    return (await settled(person.use("crisis", country="GB", **options))).text


async def test_from_setup_one_gets_to_a_private_panel_and_back(bot, olive):
    done = await finished(olive)
    assert done.buttons == ["Change something", "Set up crisis help"]
    panel = await press(done, "Set up crisis help")
    assert panel.answer.ephemeral
    assert panel.text == paragraphs(HERE, NO_LINES, NO_CARDS)
    assert panel.buttons == ["Add a line", "Card in a channel", "Back"]
    assert (await press(panel, "Back")).text.startswith("**Hearth is set up.**")


async def test_a_line_is_added_and_stands_on_the_crisis_card(bot, olive, maya):
    panel = await open_panel(olive)
    opened = await panel.press("Add a line")
    assert opened.modal.title == "A line of your own"
    assert opened.modal.labels == [NAME, CALL, TEXT, WEB, NOTE]
    kept = await settled(opened.modal.submit(CAMPUS))
    assert kept.text == paragraphs(KEPT, f"**Your lines:**\n{CAMPUS_SHOWN}", NO_CARDS)
    assert kept.buttons == ["Add a line", "Change or remove a line", "Card in a channel", "Back"]
    assert f"{OWN}\n{CAMPUS_SHOWN}" in await crisis(maya)


async def test_a_dm_has_no_servers_lines(bot, olive, maya):
    await add(await open_panel(olive))
    assert OWN not in await crisis(maya, dm=True)


async def test_another_server_has_its_own(bot, olive, sandbox):
    await add(await open_panel(olive))
    world = sandbox.world
    other = world.add_guild("Elsewhere", owner=olive.user)
    world.add_channel(other, "talk")
    world.invite_bot(other, permissions=int(Permission.VIEW_CHANNEL))
    used = await settled(olive.use("crisis", country="GB", guild=other))
    assert OWN not in used.text


async def test_what_is_typed_formats_nothing_and_pings_nobody(bot, olive, maya, harbour):
    name, note = "**Bold** @everyone", "[here](evil.example) <@1> `x` ||y|| # z"
    await add(await open_panel(olive), name=name, call="123", note=note)
    text = await crisis(maya)
    assert (
        "- **\\*\\*Bold\\*\\* @\u200beveryone**. Call `123`. \\[here\\](evil.example) \\<@1\\> "
        "\\`x\\` \\|\\|y\\|\\| # z" in text
    )
    await olive.message("general", "…")
    assert all(not message.mentions_everyone for message in harbour.cards())


async def test_a_line_is_changed(bot, olive, maya):
    panel = await add(await open_panel(olive))
    lines = await press(panel, "Change or remove a line")
    assert lines.text == f"**Your lines:**\n{CAMPUS_SHOWN}"
    chosen = await settled(lines.select("Choose a line", "Campus counselling"))
    assert chosen.buttons == ["Change", "Remove", "Back"]
    opened = await chosen.press("Change")
    assert opened.modal.prefilled == CAMPUS
    kept = await settled(opened.modal.submit(CAMPUS | {NAME: "Night line", NOTE: ""}))
    shown = "- **[Night line](<https://example.org/help>)**. Call `+44 20 7946 0000`."
    assert kept.text == paragraphs(KEPT, f"**Your lines:**\n{shown}", NO_CARDS)
    assert shown in await crisis(maya)


async def test_a_line_is_removed_and_put_back(bot, olive, maya):
    lines = await press(await add(await open_panel(olive)), "Change or remove a line")
    chosen = await settled(lines.select("Choose a line", "Campus counselling"))
    removed = await press(chosen, "Remove")
    assert removed.answer.content == "**Removed.** It is not shown any more. This is what it said:"
    assert OWN not in await crisis(maya)
    opened = await removed.press("Put it back")
    assert opened.modal.prefilled == CAMPUS
    await settled(opened.modal.submit(CAMPUS))
    assert CAMPUS_SHOWN in await crisis(maya)


async def test_two_managers_at_once_add_two_lines(bot, olive, harbour):
    panel = await open_panel(olive)
    forms = [await panel.press("Add a line") for _ in range(2)]
    results = await asyncio.gather(*(form.modal.submit(CAMPUS) for form in forms))
    for result in results:
        await result.settled()
    assert len(await lines_kept(bot, harbour.guild.id)) == 2


async def test_a_restart_loses_nothing(settings, clock, olive, maya, harbour):
    async with running(settings, clock):
        panel = await open_panel(olive)
        refused = await add(panel, name="Campus")
    async with running(settings, clock):
        again = await refused.press("Try again")
        kept = await settled(again.modal.submit(CAMPUS))
        assert kept.text.startswith(KEPT)
    async with running(settings, clock) as bot:
        await sandbox_reads(bot, harbour)
        assert CAMPUS_SHOWN in await crisis(maya)


async def sandbox_reads(bot, harbour):
    """Come back when the lines are in memory."""
    await bot.get_cog("Local").catch_up()
    assert bot.local_lines.at_hand(harbour.guild.id)


async def test_without_the_database_lines_are_left_out_and_come_back(
    settings, clock, olive, maya, harbour, tmp_path
):
    async with running(settings, clock):
        await add(await open_panel(olive))
    database = tmp_path / "data" / "hearth.db"
    away = database.rename(database.with_suffix(".away"))
    database.mkdir()  # what stands there is no database
    try:
        async with running(settings, clock) as bot:
            assert OWN not in await crisis(maya)
            database.rmdir()
            away.rename(database)
            await bot.database.open()
            await sandbox_reads(bot, harbour)
            assert CAMPUS_SHOWN in await crisis(maya)
    finally:
        if away.exists():
            database.rmdir()


async def test_when_the_bot_leaves_its_lines_are_forgotten_and_come_back_with_it(
    bot, olive, harbour, sandbox
):
    await add(await open_panel(olive))
    guild = harbour.guild
    sandbox.world.remove_member(guild.members[sandbox.world.bot.id])
    await until(bot, lambda: not bot.local_lines.at_hand(guild.id))
    await bot.local_lines.read_all()
    assert bot.local_lines.at_hand(guild.id) == ()
    sandbox.world.invite_bot(guild, permissions=BOT_PERMISSIONS)
    await until(bot, lambda: bot.local_lines.at_hand(guild.id))


async def until(bot, is_so):
    """Come back when it is: the bot hears of servers a moment after Discord tells of them."""
    async with asyncio.timeout(5):
        while not is_so():
            await lines_kept(bot, 0)


async def test_acts_are_noted_without_content(bot, olive):
    panel = await add(await open_panel(olive))
    lines = await press(panel, "Change or remove a line")
    chosen = await settled(lines.select("Choose a line", "Campus counselling"))
    await press(chosen, "Remove")
    async with bot.database.begin() as session:
        noted = (await session.execute(select(AuditEntry.action, AuditEntry.reference))).all()
    ours = [(action, reference) for action, reference in noted if action.startswith("local.")]
    assert [action for action, _ in sorted(ours)] == ["local.line-added", "local.line-removed"]
    assert all(len(reference) == 12 for _, reference in ours)


async def test_what_another_process_adds_is_found_in_time(bot, olive, maya, harbour, clock):
    await finished(olive)
    cog = bot.get_cog("Local")
    await cog.catch_up()
    async with bot.database.begin() as session:
        parts = {"name": "Night line", "call": "123"}
        await store.add_line(session, parts, guild_id=harbour.guild.id)
    await cog.catch_up()
    assert OWN not in await crisis(maya)
    clock.advance(READ_AGAIN)
    await cog.catch_up()
    assert f"{OWN}\n- **Night line**. Call `123`." in await crisis(maya)
