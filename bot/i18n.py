"""Texts by key, from Fluent catalogues: bot/locales/<language>/<feature>.ftl."""

from collections.abc import Mapping, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

FALLBACK = "en"
# Unicode's marks for "first strong isolate" and its end: what people wrote cannot turn our text.
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


class UnknownText(KeyError):
    """No catalogue has this key, or a variable was not given."""


class Texts:
    """All catalogues, loaded once. A key missing in a language falls back to English."""

    def __init__(self, catalogues: Mapping[str, Sequence[str]]) -> None:
        """`catalogues` has the contents of each language's files."""
        parsed = {tag: [*map(FluentResource, sources)] for tag, sources in catalogues.items()}
        self._bundles = {tag: _bundle(tag, resources) for tag, resources in parsed.items()}
        self._keys = [key for resource in parsed[FALLBACK] for key in _keys(resource)]

    @classmethod
    def load(cls) -> "Texts":
        folders = sorted((files("bot") / "locales").iterdir(), key=lambda entry: entry.name)
        return cls({folder.name: _read(folder) for folder in folders if folder.is_dir()})

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._bundles)

    def speaks(self, locale: str) -> str | None:
        """Our language for a locale such as "es-419": itself or its base, else None."""
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

    def missing(self, language: str) -> list[str]:
        """Keys of English texts that `language` lacks."""
        return [key for key in self._keys if not self.has(key, language)]

    def _format(self, key: str, language: str, params: Mapping[str, object]) -> str:
        name, _, attribute = key.partition(".")
        bundle = self._bundles[language]
        message = bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None
        text, problems = bundle.format_pattern(pattern, dict(params))
        if problems:
            raise UnknownText(key, problems)
        return str(text)


def _read(folder: Traversable) -> list[str]:
    names = sorted(file.name for file in folder.iterdir() if file.name.endswith(".ftl"))
    return [(folder / name).read_text("utf-8") for name in names]


def _bundle(language: str, resources: Sequence[ast.Resource]) -> FluentBundle:
    # Isolation marks would wrap numbers, links and <t:…> too: see `isolate`.
    bundle = FluentBundle([language], use_isolating=False)
    for resource in resources:
        bundle.add_resource(resource)
    return bundle


def _keys(resource: ast.Resource) -> list[str]:
    entries = resource.body
    return [e.id.name for e in entries if isinstance(e, ast.Message) and e.value is not None]


def isolate(words: str) -> str:
    """A person's own words, wrapped so that their writing direction stays their own."""
    return f"{ISOLATE}{words}{END_ISOLATE}"
