"""Taking what somebody chose in /setup: checked as a whole, then kept, or nothing is."""

from dataclasses import dataclass, replace

import discord

from bot.access import require_manager
from bot.client import Hearth
from bot.features.audit.store import note
from bot.features.communities.store import add_community
from bot.features.onboarding.rules import (
    AGREEMENTS_VERSION,
    Choices,
    Problem,
    find_hints,
    find_problems,
    gone,
)
from bot.features.onboarding.store import COLUMNS, known_choices
from bot.i18n import FALLBACK
from bot.ui import spoken_here
from bot.zones import UnknownZone, parse_zone
from cogs.onboarding.facts import gather_facts


@dataclass(frozen=True, slots=True)
class Settled:
    """What is known after something was chosen. With `problems`, nothing was kept.

    `given` can be tried again; `before` is what was kept until now; `asked` is what nobody has
    chosen yet.
    """

    given: Choices
    before: Choices
    choices: Choices
    asked: tuple[str, ...]
    problems: tuple[Problem, ...]
    hints: tuple[Problem, ...]


async def settle(interaction: discord.Interaction[Hearth], given: Choices) -> Settled:
    """Keep `given`, unless something stands in the way of it or of what was kept before.

    Raises:
        ManagersOnly, NotHere, ServerOutOfReach
    """
    while True:
        settled = await examine(interaction, given)
        if settled.problems or await _keep(interaction, settled):
            return settled


async def examine(interaction: discord.Interaction[Hearth], given: Choices) -> Settled:
    """What `settle` would find and keep; nothing is kept.

    Raises:
        ManagersOnly, NotHere, ServerOutOfReach
    """
    guild_id = require_manager(interaction).guild.id
    bot = interaction.client
    given, misread = _read(given, bot.texts.languages)
    before = known_choices(await bot.directory.find(guild_id))
    known = before.without(gone(before, gather_facts(interaction, before)))
    choices = given.over(known)
    server = gather_facts(interaction, choices)
    return Settled(
        given=given,
        before=before,
        choices=Choices(language=choices.language or _server_language(interaction)).over(choices),
        asked=choices.missing(),
        problems=(*misread, *find_problems(choices, server)),
        hints=tuple(find_hints(choices, server)),
    )


async def known_here(interaction: discord.Interaction[Hearth]) -> Choices:
    """What is known and still exists.

    Raises:
        ServerOutOfReach
    """
    assert interaction.guild_id is not None
    known = known_choices(await interaction.client.directory.find(interaction.guild_id))
    return known.without(gone(known, gather_facts(interaction, known)))


def _read(given: Choices, languages: tuple[str, ...]) -> tuple[Choices, list[Problem]]:
    """`given` with its zone by its IANA name; what cannot be read is taken out and told."""
    problems = []
    if given.language is not None and given.language not in languages:
        problems.append(Problem("onboarding-problem-language", {}))
        given = replace(given, language=None)
    if given.zone is not None:
        try:
            given = replace(given, zone=parse_zone(given.zone).key)
        except UnknownZone:
            problems.append(Problem("onboarding-problem-zone", {}))
            given = replace(given, zone=None)
    return given, problems


async def _keep(interaction: discord.Interaction[Hearth], settled: Settled) -> bool:
    """Keep what was given; False when somebody else has changed the settings meanwhile."""
    assert interaction.guild_id is not None
    bot, guild_id = interaction.client, interaction.guild_id
    before, changes = settled.before, settled.given.changes(settled.before)
    if not changes:
        return True
    if before == Choices():
        changes = settled.choices.changes(before)  # with a language, which it cannot do without
    now = bot.clock.now()
    async with bot.database.begin() as session:
        found = await add_community(session, bot.vault, guild_id=guild_id)
        if known_choices(found).given() != {**before.given(), "language": found.language}:
            bot.directory.forget(guild_id)
            return False
        columns = {COLUMNS[name]: value for name, value in changes.items()}
        community = await bot.directory.change(
            session, guild_id, **columns, agreements_version=AGREEMENTS_VERSION
        )
        for name in changes:
            await note(
                session,
                community,
                user_id=interaction.user.id,
                action="setup.changed",
                reference=name,
                now=now,
            )
    return True


def _server_language(interaction: discord.Interaction[Hearth]) -> str:
    """The language that the server speaks as far as Discord knows, where it is one of ours."""
    return interaction.client.texts.speaks(spoken_here(interaction)) or FALLBACK
