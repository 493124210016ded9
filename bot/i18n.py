"""Texts by key, from Fluent catalogues: bot/locales/<language>/<feature>.ftl."""

from collections.abc import Mapping
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

FALLBACK = "en"
# Unicode's marks for "first strong isolate" and its end: what people wrote cannot turn our text.
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


class UnknownText(KeyError):
    """No catalogue has this key, or a variable was not given."""


class Texts:
    """All catalogues, loaded once. A key missing in a language falls back to English."""

    def __init__(self, bundles: Mapping[str, FluentBundle]) -> None:
        self._bundles = dict(bundles)

    @classmethod
    def load(cls) -> "Texts":
        root = files("bot") / "locales"
        bundles = {}
        for folder in sorted(root.iterdir(), key=lambda entry: entry.name):
            if folder.is_dir():
                # Isolation marks would wrap numbers, links and <t:…> too: see `isolate`.
                bundle = FluentBundle([folder.name], use_isolating=False)
                for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
                    if file.name.endswith(".ftl"):
                        bundle.add_resource(FluentResource(file.read_text("utf-8")))
                bundles[folder.name] = bundle
        return cls(bundles)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._bundles)

    def speaks(self, locale: str) -> str | None:
        """Our language for a locale such as "es-419": itself or its base; None when we lack both."""
        for tag in (locale, locale.partition("-")[0]):
            if tag in self._bundles:
                return tag
        return None

    def get(self, key: str, language: str = FALLBACK, **params: object) -> str:
        """The text for `key`, or for its attribute as in "cmd-share.name", variables filled.

        Raises:
            UnknownText: no language has `key`, or a variable was not given.
        """
        for tag in (self.speaks(language), FALLBACK):
            if tag is not None and self.has(key, tag):
                return self._format(key, tag, params)
        raise UnknownText(key)

    def has(self, key: str, language: str) -> bool:
        """Whether `language` itself has `key`, without falling back."""
        message, _, attribute = key.partition(".")
        bundle = self._bundles[language]
        if not bundle.has_message(message):
            return False
        found = bundle.get_message(message)
        return attribute in found.attributes if attribute else found.value is not None

    def _format(self, key: str, language: str, params: Mapping[str, object]) -> str:
        name, _, attribute = key.partition(".")
        bundle = self._bundles[language]
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        text, problems = bundle.format_pattern(pattern, params)
        if problems:
            raise UnknownText(key, problems)
        return str(text)


def isolate(words: str) -> str:
    """A person's own words, wrapped so that their writing direction stays their own."""
    return f"{ISOLATE}{words}{END_ISOLATE}"
