"""The form to share with, what becomes of it, and the text given back when it is refused."""

import re
from datetime import datetime, timedelta
from typing import Any, Self

import discord

from bot.access import member_of
from bot.client import Hearth
from bot.dispatch import Delivery
from bot.errors import BotError
from bot.features.communities.store import Community
from bot.features.sharing import rules, store
from bot.i18n import Texts
from bot.ui import Form, PersistentButton, Values, View, explain, reply
from bot.words import is_blank
from cogs.sharing.authors import take_back_button
from cogs.sharing.post import check_room

TEXT = "text"


class NotPosted(BotError):
    key = "sharing-not-posted"


class ShareForm(Form):
    template = re.compile(r"sharing:share")

    def __init__(self, texts: Texts, language: str, *, text: str | None = None) -> None:
        super().__init__(title=texts.get("sharing-form-title", language), custom_id="sharing:share")
        self.add_item(discord.ui.TextDisplay(texts.get("sharing-limits", language)))
        written: discord.ui.TextInput[Any] = discord.ui.TextInput(
            custom_id=TEXT,
            style=discord.TextStyle.paragraph,
            max_length=rules.MAX_LENGTH,
            default=text,
        )
        label = texts.get("sharing-form-label", language)
        self.add_item(discord.ui.Label(text=label, component=written))

    @classmethod
    async def submit(
        cls, interaction: discord.Interaction[Hearth], match: re.Match[str], values: Values
    ) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        typed = str(values.get(TEXT, ""))
        try:
            answer, share_id = await _share(interaction, typed)
        except Exception as error:
            await explain(interaction, error, **_given_back(interaction, typed))
        else:
            await reply(interaction, answer, view=View(take_back_button(interaction, share_id)))


class TryAgain(PersistentButton, template=r"sharing:again"):
    """Opens the form again with the text that was given back beside it."""

    def __init__(self, label: str) -> None:
        super().__init__(discord.ui.Button(label=label, custom_id="sharing:again"))

    @classmethod
    def revive(cls, item: discord.ui.Button[Any], match: re.Match[str]) -> Self:
        return cls(item.label or "")

    async def press(self, interaction: discord.Interaction[Hearth]) -> None:
        bot = interaction.client
        embeds = interaction.message.embeds if interaction.message is not None else []
        text = (embeds[0].description or "")[: rules.MAX_LENGTH] if embeds else None
        form = ShareForm(bot.texts, bot.language(interaction), text=text)
        await interaction.response.send_modal(form)


async def _share(interaction: discord.Interaction[Hearth], typed: str) -> tuple[str, str]:
    """Post what was typed; returns what to answer, and the share's id.

    Raises:
        BlankShare, ShareTooLong, NotSetUp, NoShareRoom, AuthorBlocked, NoTurnsLeft
        DatabaseUnavailable: nothing was kept.
        NotPosted: Discord refused it, and nothing was kept.
    """
    bot = interaction.client
    guild = member_of(interaction).guild
    text = rules.checked_text(typed)
    community = await bot.directory.get(guild.id)
    check_room(guild, community)
    now = bot.clock.now()
    async with bot.database.begin() as session:
        planned = await store.add_share(
            session, community, bot.vault, user_id=interaction.user.id, text=text, now=now
        )
    delivery = await bot.dispatcher.deliver(planned.notice_id)
    if delivery.state in ("failed", "skipped", "expired"):
        async with bot.database.begin() as session:
            await store.give_up(session, community, planned)
        raise NotPosted
    return _outcome(interaction, community, delivery, now), planned.share_id


def _outcome(
    interaction: discord.Interaction[Hearth],
    community: Community,
    delivery: Delivery,
    now: datetime,
) -> str:
    texts, language = interaction.client.texts, interaction.client.language(interaction)
    room_id = community.share_channel_id
    assert room_id is not None
    if delivery.state == "held":
        return texts.get("sharing-unsure", language, room=f"<#{room_id}>")
    if delivery.message_id is None:
        hours = rules.MAX_WAIT // timedelta(hours=1)
        return texts.get("sharing-on-its-way", language, hours=hours)
    link = rules.Place(room_id, delivery.message_id).link(community.guild_id)
    until = rules.unix(rules.coarse(now + rules.KEEP))
    return texts.get("sharing-posted", language, link=link, until=until)


def _given_back(interaction: discord.Interaction[Hearth], typed: str) -> dict[str, Any]:
    """What goes beside a refusal: the text, in an embed, where all of it fits, and the way back."""
    texts, language = interaction.client.texts, interaction.client.language(interaction)
    extras: dict[str, Any] = {"view": View(TryAgain(texts.get("sharing-button-again", language)))}
    if not is_blank(typed):
        title = texts.get("sharing-your-text", language)
        extras["embed"] = discord.Embed(title=title, description=typed)
    return extras
