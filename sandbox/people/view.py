"""A message as a person sees it."""

from sandbox.entities import Attachment, Message, Payload
from sandbox.people.client import Client
from sandbox.people.reading import Button, Select, buttons, read_aloud, selects, words


class View:
    """A message as it was when looked at."""

    def __init__(self, client: Client, message: Message | None, raw: Payload) -> None:
        self._client = client
        self._message = message
        self.raw = raw

    @property
    def message(self) -> Message:
        """The world's own message, which changes when it is edited."""
        if self._message is None:
            raise LookupError("this answer is no message")
        return self._message

    @property
    def id(self) -> int:
        return self.message.id

    @property
    def author(self) -> str:
        """The author's user name."""
        return self.message.author.name

    @property
    def content(self) -> str:
        return self.raw.get("content") or ""

    @property
    def text(self) -> str:
        """Everything written in it but its controls, in a screen reader's order."""
        return words(self.raw)

    @property
    def read_aloud(self) -> str:
        """All that a screen reader says, controls and descriptions of pictures included."""
        return read_aloud(self.raw)

    @property
    def embeds(self) -> list[Payload]:
        return self.raw.get("embeds") or []

    @property
    def ephemeral(self) -> bool:
        return self._message is not None and self._message.is_ephemeral

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons, links included."""
        return [button.label for button in self.all_buttons]

    @property
    def all_buttons(self) -> list[Button]:
        return buttons(self._components)

    @property
    def links(self) -> dict[str, str]:
        """Where its link buttons lead, by label."""
        return {b.label: b.url for b in self.all_buttons if b.url is not None}

    @property
    def selects(self) -> list[Select]:
        return selects(self._components)

    @property
    def files(self) -> list[Attachment]:
        return [] if self._message is None else list(self._message.attachments)

    @property
    def pings(self) -> list[int]:
        """The ids of users and roles it really notified; the server's id for @everyone."""
        message = self.message
        pinged = [*message.mentioned_user_ids, *message.mentioned_role_ids]
        channel = self._client.world.channels.get(message.channel_id)
        if message.mentions_everyone and channel is not None and channel.guild_id is not None:
            pinged.append(channel.guild_id)
        return pinged

    @property
    def is_deleted(self) -> bool:
        return self.message.is_deleted

    def button(self, label: str) -> Button:
        """The first button of that label or custom id. Raises: LookupError"""
        for button in self.all_buttons:
            if label in (button.label, button.custom_id):
                return button
        raise LookupError(f"no button {label!r} among {self.buttons}")

    @property
    def _components(self) -> list[Payload]:
        return self.raw.get("components") or []

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.read_aloud!r}>"
