"""Interactions: how a person's doing reaches the bot, and how its answers are kept."""

import secrets
import time
from datetime import timedelta

from sandbox import message_payloads, payloads
from sandbox.entities import (
    Answer,
    AnswerKind,
    Channel,
    Context,
    Guild,
    Interaction,
    InteractionKind,
    Message,
    Payload,
    User,
)
from sandbox.permissions import PRIVATE, Permission
from sandbox.world import World

FIRST_ANSWER_SECONDS = 3  # of real time
FOLLOW_UPS = timedelta(minutes=15)  # of the sandbox's time
ATTACHMENT_LIMIT = 10 * 1024 * 1024  # bytes, without boosts


class InteractionDesk:
    """Starts interactions and takes down what the bot answers."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.started: list[Interaction] = []

    def start(
        self,
        kind: InteractionKind,
        user: User,
        channel: Channel,
        data: Payload,
        *,
        message: Message | None = None,
        parent: Interaction | None = None,
        owners: dict[str, str] | None = None,
        locale: str | None = None,
    ) -> Interaction:
        """Dispatch INTERACTION_CREATE; the interaction then collects the answers.

        `data` goes to the bot unchecked, so that a forged one can be sent. Without `owners`, the
        installation is guessed from the place. `parent` is what opened the modal being submitted.
        """
        if message is None and parent is not None:
            message = parent.message
        guild = self._world.guild_of(channel)
        interaction = Interaction(
            self._world.snowflakes.next(),
            secrets.token_urlsafe(40),
            kind,
            user,
            channel,
            guild,
            data,
            self._world.clock.now(),
            self._context(channel),
            self._owners(user, channel, parent or message, owners),
            locale or user.locale,
            message=message,
            parent=parent,
        )
        interaction.payload = self._payload(interaction)
        self._world.interactions[interaction.token] = interaction
        self.started.append(interaction)
        self._world.announce("INTERACTION_CREATE", interaction, guild=guild, channel=channel)
        return interaction

    def record(
        self,
        interaction: Interaction,
        kind: AnswerKind,
        data: Payload,
        *,
        message: Message | None = None,
    ) -> Answer:
        """Take down an answer and wake whoever waits for it."""
        shown = None if message is None else message_payloads.message(message, self._world)
        is_ephemeral = message is not None and message.is_ephemeral
        answer = Answer(kind, data, message, shown, is_ephemeral)
        interaction.answers.append(answer)
        self._world.changes.notify()
        return answer

    def takes_first_answer(self, interaction: Interaction) -> bool:
        """Whether the initial answer would still be in time."""
        waited = time.monotonic() - interaction.started_ticks
        return not interaction.is_expired and waited < FIRST_ANSWER_SECONDS

    def takes_follow_ups(self, interaction: Interaction) -> bool:
        age = self._world.clock.now() - interaction.started_at
        return interaction.is_acknowledged and age < FOLLOW_UPS

    def _context(self, channel: Channel) -> Context:
        if not channel.is_private:
            return Context.GUILD
        return Context.BOT_DM if self._world.bot in channel.recipients else Context.PRIVATE_CHANNEL

    def _owners(
        self,
        user: User,
        channel: Channel,
        source: Message | Interaction | None,
        given: dict[str, str] | None,
    ) -> dict[str, str]:
        if given is not None:
            return given
        if isinstance(source, Interaction):
            return source.owners
        if source is not None and source.interaction is not None:
            return source.interaction.owners
        guild = self._world.guild_of(channel)
        owners = {}
        if guild is not None and self._world.bot.id in guild.members:
            owners["0"] = str(guild.id)
        if self._context(channel) == Context.BOT_DM:
            owners["0"] = "0"
        if user.id in self._world.installed_for:
            owners["1"] = str(user.id)
        return owners

    def _payload(self, interaction: Interaction) -> Payload:
        world, channel = self._world, interaction.channel
        mine = world.permissions(interaction.user, channel)
        body: Payload = {
            "id": str(interaction.id),
            "application_id": str(world.application.id),
            "type": int(interaction.kind),
            "token": interaction.token,
            "version": 1,
            "channel_id": str(channel.id),
            "channel": self._channel(channel, mine),
            "context": int(interaction.context),
            "locale": interaction.locale,
            "app_permissions": str(int(self._app_permissions(interaction))),
            "authorizing_integration_owners": interaction.owners,
            "entitlements": [],
            "entitlement_sku_ids": [],
            "attachment_size_limit": ATTACHMENT_LIMIT,
            "data": interaction.data,
        }
        if interaction.message is not None:
            body["message"] = message_payloads.message(interaction.message, world)
        if interaction.guild is None:
            return body | {"user": payloads.user(interaction.user)}
        return body | self._guild_part(interaction, interaction.guild, mine)

    def _guild_part(
        self, interaction: Interaction, guild: Guild, permissions: Permission
    ) -> Payload:
        member = interaction.member
        if member is None:
            raise ValueError(f"{interaction.user.name} isn't in {guild.name}")
        return {
            "guild_id": str(guild.id),
            "guild": {
                "id": str(guild.id),
                "locale": guild.preferred_locale,
                "features": list(guild.features),
            },
            "guild_locale": guild.preferred_locale,
            "member": payloads.member(member) | {"permissions": str(int(permissions))},
        }

    def _channel(self, channel: Channel, permissions: Permission) -> Payload:
        body = payloads.channel(channel, seen_by=self._world.bot)
        body.pop("permission_overwrites", None)
        return body | {"permissions": str(int(permissions))}

    def _app_permissions(self, interaction: Interaction) -> Permission:
        if interaction.guild is None:
            return PRIVATE
        if self._world.bot.id in interaction.guild.members:
            return self._world.permissions(self._world.bot, interaction.channel)
        # A user-installed application has what its user has, and no more than in private.
        return self._world.permissions(interaction.user, interaction.channel) & PRIVATE
