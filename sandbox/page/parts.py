"""Components, embeds and files as the page gets them: texts as nodes, addresses only safe ones."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.components import TEXT
from sandbox.entities import Attachment, Channel, Payload
from sandbox.page.choices import OF_MENUS, Choices, offered
from sandbox.page.nodes import Node, nodes
from sandbox.page.sight import Sight
from sandbox.page.spans import is_address

_NESTED = ("components", "items")
_SINGLE = ("component", "accessory")


@dataclass(frozen=True, slots=True)
class Parts:
    """Turns what one message or modal is made of into what one person's browser shows."""

    sight: Sight
    channel: Channel
    attachments: list[Attachment] = field(default_factory=list)

    def text(self, text: str | None) -> list[Node]:
        guild = self.sight.world.guild_of(self.channel)
        return nodes(text or "", lambda kind, i: self.sight.called(kind, i, guild))

    def components(self, components: list[Payload]) -> list[Payload]:
        """Discord's components with `body` in text displays and `choices` in menus."""
        return [self._component(component) for component in components]

    def embed(self, embed: Payload) -> Payload:
        fields = embed.get("fields") or []
        return {
            "title": self.text(embed.get("title")),
            "url": embed.get("url") if is_address(embed.get("url")) else None,
            "description": self.text(embed.get("description")),
            "color": embed.get("color"),
            "author": (embed.get("author") or {}).get("name"),
            "footer": (embed.get("footer") or {}).get("text"),
            "fields": [
                {
                    "name": self.text(part.get("name")),
                    "value": self.text(part.get("value")),
                    "inline": bool(part.get("inline")),
                }
                for part in fields
            ],
            "image": self._media(embed.get("image")),
            "thumbnail": self._media(embed.get("thumbnail")),
        }

    def attachment(self, attachment: Attachment) -> Payload:
        return {
            "id": str(attachment.id),
            "filename": attachment.filename,
            "content_type": attachment.content_type,
            "size": len(attachment.body),
            "url": self._address(attachment.url),
            "description": attachment.description,
        }

    def _component(self, component: Payload) -> Payload:
        shown = dict(component)
        for key in _NESTED:
            if isinstance(shown.get(key), list):
                shown[key] = [self._component(child) for child in shown[key]]
        for key in _SINGLE:
            if isinstance(shown.get(key), dict):
                shown[key] = self._component(shown[key])
        for key in ("media", "file"):
            if isinstance(shown.get(key), dict):
                shown[key] = shown[key] | {"url": self._address(shown[key].get("url"))}
        if "url" in shown:
            shown["url"] = shown["url"] if is_address(shown["url"]) else None
        if shown.get("type") == TEXT:
            shown["body"] = self.text(shown.get("content"))
        elif shown.get("type") in OF_MENUS:
            shown["choices"] = offered(Choices(self.sight, self.channel), shown)
        return shown

    def _media(self, media: Any) -> str | None:
        return self._address(media.get("url")) if isinstance(media, dict) else None

    def _address(self, url: Any) -> str | None:
        """Where a picture or file is: the message's own, or an http(s) address."""
        text, origin = str(url or ""), self.sight.world.origin
        for attachment in self.attachments:
            if text == f"attachment://{attachment.filename}":
                text = attachment.url
        if origin and text.startswith(f"{origin}/attachments/"):
            return text.removeprefix(origin)  # the page may be open under another of our names
        return text if is_address(text) else None
