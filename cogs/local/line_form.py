"""The form for a line: refused with all that is wrong, and with what was typed given back."""

import re
from collections.abc import Mapping
from typing import Any, Self

import discord

from bot.access import require_manager
from bot.client import Hearth
from bot.errors import BotError, DatabaseUnavailable
from bot.features.audit import store as audit
from bot.features.crisis.local import LocalLine
from bot.features.local import store
from bot.features.local.rules import LONGEST, check_room, find_harm, find_problems, read_line
from bot.i18n import Texts
from bot.panels import show, take_time
from bot.setup_buttons import LOCAL
from bot.ui import Form, PersistentButton, Values, View
from cogs.local.buttons import leading_to
from cogs.local.keeping import keeper_of
from cogs.local.panel import show_panel
from cogs.local.places import cards_of

NEW = "new"
_LINE = rf"(?P<line>{NEW}|[\w-]{{12}})"
_PARTS = tuple(LONGEST)
FIELD_CHARACTERS = 1024  # Discord's limit for a field of an embed


def parts_of(line: LocalLine) -> dict[str, str]:
    """What was typed for a line, by part."""
    known = {part: getattr(line, part) for part in LONGEST}
    return {part: words for part, words in known.items() if words is not None}


class LineForm(Form):
    template = re.compile(rf"local:line-form:{_LINE}")

    def __init__(self, texts: Texts, language: str, line_id: str, parts: Mapping[str, str]) -> None:
        super().__init__(
            title=texts.get("local-form-title", language), custom_id=f"local:line-form:{line_id}"
        )
        for part, most in LONGEST.items():
            typed: discord.ui.TextInput[Any] = discord.ui.TextInput(
                custom_id=part,
                required=part == "name",
                max_length=most,
                default=parts.get(part, "")[:most] or None,
            )
            self.add_item(
                discord.ui.Label(
                    text=texts.get(f"local-form-{part}", language),
                    description=texts.get(f"local-form-{part}-hint", language),
                    component=typed,
                )
            )

    @classmethod
    async def submit(
        cls, interaction: discord.Interaction[Hearth], match: re.Match[str], values: Values
    ) -> None:
        require_manager(interaction)
        await take_time(interaction)
        parts = read_line({part: str(values.get(part, "")) for part in LONGEST})
        bot, language = interaction.client, interaction.client.language(interaction)
        try:
            problems = await _problems(interaction, parts)
            if not problems:
                await _keep(interaction, match["line"], parts)
        except BotError as error:
            problems = [bot.texts.get(error.key, language, **error.params)]
            if isinstance(error, DatabaseUnavailable):  # nothing that they could put right
                await _give_back(interaction, problems[0], match["line"], parts)
                return
        if problems:
            said = bot.texts.get("local-problems", language)
            text = "\n".join((said, *(f"- {problem}" for problem in problems)))
            await _give_back(interaction, text, match["line"], parts)
        else:
            await show_panel(interaction, "local-kept")


class AgainButton(
    PersistentButton, template=rf"local:again:{_LINE}:(?P<filled>[0-{len(_PARTS) - 1}]*)"
):
    """*Try again* and *Put it back*: opens the form with what stands beside the button.

    `filled` has the place of each part that is a field there: names there are in some language.
    """

    def __init__(self, line_id: str, filled: str, label: str = "") -> None:
        self.line_id, self.filled = line_id, filled
        super().__init__(
            discord.ui.Button(
                label=label,
                style=discord.ButtonStyle.primary,
                custom_id=f"local:again:{line_id}:{filled}",
            )
        )

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match["line"], match["filled"])

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        require_manager(interaction)
        bot = interaction.client
        embeds = interaction.message.embeds if interaction.message is not None else []
        fields = embeds[0].fields if embeds else []
        parts = {
            _PARTS[int(place)]: field.value or ""
            for place, field in zip(self.filled, fields, strict=False)
        }
        form = LineForm(bot.texts, bot.language(interaction), self.line_id, parts)
        await interaction.response.send_modal(form)


def beside(
    interaction: discord.Interaction[Hearth], line_id: str, parts: Mapping[str, str], label: str
) -> dict[str, Any]:
    """What was typed, in an embed, and the buttons that open the form with it and lead back."""
    texts, language = interaction.client.texts, interaction.client.language(interaction)
    embed = discord.Embed()
    for part, words in parts.items():
        name = texts.get(f"local-form-{part}", language)
        embed.add_field(name=name, value=words[:FIELD_CHARACTERS], inline=False)
    filled = "".join(str(_PARTS.index(part)) for part in parts)
    return {
        "embeds": [embed] if parts else [],
        "view": View(
            AgainButton(line_id, filled, texts.get(label, language)),
            leading_to(LOCAL, texts.get("local-button-back", language)),
        ),
    }


async def _keep(
    interaction: discord.Interaction[Hearth], line_id: str, parts: Mapping[str, str]
) -> None:
    """Keep a line, new or changed, and bring the server's cards up to date.

    Raises:
        NotSetUp, DatabaseUnavailable, TooManyLines, LineGone, NoRoom
    """
    bot, guild_id = interaction.client, require_manager(interaction).guild.id
    community = await bot.directory.get(guild_id)
    async with bot.database.begin() as session:
        action = "local.line-added" if line_id == NEW else "local.line-changed"
        if line_id == NEW:
            line_id = await store.add_line(session, parts, guild_id=guild_id)
        else:
            await store.change_line(session, parts, guild_id=guild_id, line_id=line_id)
        lines = await bot.local_lines.follow(session, guild_id)
        check_room(_longest(bot, line) for line in lines)
        await audit.note(
            session,
            community,
            user_id=interaction.user.id,
            action=action,
            reference=line_id,
            now=bot.clock.now(),
        )
    keeper_of(bot).tend_soon(guild_id)


def _longest(bot: Hearth, line: LocalLine) -> int:
    """How many characters a line takes, in the language that takes most."""
    cards = cards_of(bot)
    return max(len(cards.voices[language].local_line(line)) for language in bot.texts.languages)


async def _problems(
    interaction: discord.Interaction[Hearth], parts: Mapping[str, str]
) -> list[str]:
    """A sentence about each thing that has to be put right first.

    Raises:
        NotSetUp, DatabaseUnavailable
    """
    bot, language = interaction.client, interaction.client.language(interaction)
    community = await bot.directory.get(require_manager(interaction).guild.id)
    harm = find_harm(parts, (language, community.language))
    return [
        *(bot.texts.get(key, language) for key in find_problems(parts)),
        *(
            bot.texts.get(
                "local-problem-wording", language, words=found.words, instead=found.instead
            )
            for found in harm
        ),
    ]


async def _give_back(
    interaction: discord.Interaction[Hearth], text: str, line_id: str, parts: Mapping[str, str]
) -> None:
    await show(interaction, text, **beside(interaction, line_id, parts, "local-button-again"))
