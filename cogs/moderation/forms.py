"""The form for a report: it says first who reads it, and gives the words back when refused."""

import re
from dataclasses import replace
from typing import Any, Self

import discord

from bot.access import member_of
from bot.client import Hearth
from bot.errors import InvalidInput
from bot.features.moderation.rules import REPORT_NOTE_CHARACTERS, Standing
from bot.features.moderation.subjects import (
    CUSTOM_ID,
    Draft,
    Subject,
    read_custom_id,
    write_custom_id,
)
from bot.i18n import Texts
from bot.panels import is_on_panel
from bot.ui import Form, PersistentButton, Values, View, explain
from bot.words import clean_text, is_blank
from cogs.moderation.sending import send_report
from cogs.moderation.standing import BEFORE_A_FORM, standing_of

YES, NO = "yes", "no"
_READERS = {
    Standing.OWNER: "moderation-form-about-owner",
    Standing.FACILITATOR: "moderation-form-to-owner",
    Standing.OTHER: "moderation-form-to-staff",
    None: "moderation-form-unsure",
}


class NoteTooLong(InvalidInput):
    key = "moderation-note-too-long"


async def open_form(
    interaction: discord.Interaction[Hearth],
    subject: Subject,
    person: discord.User | discord.Member,
) -> None:
    """Open the form for a report of `subject`, which is `person` or was written by them."""
    guild = member_of(interaction).guild
    # Only settings that are in memory count here: a form opens before any database access.
    community = interaction.client.directory.at_hand(guild.id)
    standing = await standing_of(guild, person, community, within=BEFORE_A_FORM)
    await _show_form(interaction, Draft(subject, standing))


async def _show_form(
    interaction: discord.Interaction[Hearth], draft: Draft, *, note: str = ""
) -> None:
    bot = interaction.client
    form = ReportForm(
        bot.texts,
        bot.language(interaction),
        draft,
        custom_id=write_custom_id(draft, bot.vault, guild_id=member_of(interaction).guild.id),
        note=note,
    )
    await interaction.response.send_modal(form)


class ReportForm(Form):
    template = re.compile(CUSTOM_ID)

    def __init__(
        self, texts: Texts, language: str, draft: Draft, *, custom_id: str, note: str
    ) -> None:
        super().__init__(title=texts.get("moderation-form-title", language), custom_id=custom_id)
        said_first = "\n\n".join(
            texts.get(key, language) for key in (_READERS[draft.standing], "moderation-form-danger")
        )
        self.add_item(discord.ui.TextDisplay(said_first))
        self.add_item(
            discord.ui.Label(
                text=texts.get("moderation-form-note", language),
                description=texts.get("moderation-form-note-hint", language),
                component=_note_input(note),
            )
        )
        self.add_item(
            discord.ui.Label(
                text=texts.get("moderation-form-answer", language),
                description=texts.get("moderation-form-answer-hint", language),
                component=_answer_menu(texts, language, chosen=YES if draft.wants_answer else NO),
            )
        )

    @classmethod
    async def submit(
        cls, interaction: discord.Interaction[Hearth], match: re.Match[str], values: Values
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        note = clean_text(str(values.get("note", "")))
        note = "" if is_blank(note) else note
        wants_answer = YES in values.get("answer", ())
        draft = None
        try:
            draft = replace(_read(interaction, match), wants_answer=wants_answer)
            if len(note) > REPORT_NOTE_CHARACTERS:
                raise NoteTooLong(length=len(note), most=REPORT_NOTE_CHARACTERS)
            await send_report(interaction, draft, note=note or None)
        except Exception as error:
            await _give_back(interaction, error, draft, note)


class TryAgainButton(PersistentButton, template=CUSTOM_ID):
    """Opens the form again, with the words that stand in the private message it is on."""

    def __init__(self, custom_id: str, label: str) -> None:
        super().__init__(discord.ui.Button(label=label, custom_id=custom_id))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(match[0], item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        match = ReportForm.template.fullmatch(self.custom_id)
        assert match is not None
        embeds = interaction.message.embeds if interaction.message is not None else []
        note = embeds[0].description or "" if embeds and is_on_panel(interaction) else ""
        draft = _read(interaction, match)
        await _show_form(interaction, draft, note=note[:REPORT_NOTE_CHARACTERS])


def _read(interaction: discord.Interaction[Hearth], match: re.Match[str]) -> Draft:
    return read_custom_id(match, interaction.client.vault, guild_id=member_of(interaction).guild.id)


def _note_input(note: str) -> discord.ui.TextInput[Any]:
    return discord.ui.TextInput(
        custom_id="note",
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=REPORT_NOTE_CHARACTERS,
        default=note or None,
    )


def _answer_menu(texts: Texts, language: str, *, chosen: str) -> discord.ui.Select[Any]:
    options = [
        discord.SelectOption(
            label=texts.get(f"moderation-form-answer-{value}", language),
            value=value,
            default=value == chosen,
        )
        for value in (NO, YES)
    ]
    return discord.ui.Select(custom_id="answer", options=options)


async def _give_back(
    interaction: discord.Interaction[Hearth], error: Exception, draft: Draft | None, note: str
) -> None:
    """Say why the report was not sent, with its words beside it and a way to send them still."""
    bot, language = interaction.client, interaction.client.language(interaction)
    extras: dict[str, Any] = {}
    if note:
        title = bot.texts.get("moderation-your-words", language)
        extras["embed"] = discord.Embed(title=title, description=note)
    if draft is not None:
        custom_id = write_custom_id(draft, bot.vault, guild_id=member_of(interaction).guild.id)
        label = bot.texts.get("moderation-try-again", language)
        extras["view"] = View(TryAgainButton(custom_id, label))
    await explain(interaction, error, **extras)
