"""Texts by key, from Fluent catalogues: bot/locales/<language>/<feature>.ftl."""

import re
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable
from threading import Lock

from fluent.runtime import FluentBundle, FluentResource

FALLBACK = "en"
DRAFT = "### Draft:"  # how a file begins that needs a native reader
# Unicode's marks for "first strong isolate" and its end: what people wrote cannot turn our text.
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


class UnknownText(KeyError):
    """No catalogue has this key, or a variable was not given."""


class Texts:
    """All catalogues, read once. A key missing in a language falls back to English."""

    def __init__(self, catalogues: Mapping[str, Sequence[str]]) -> None:
        """`catalogues` has the contents of each language's files."""
        self._catalogues = {tag: _Catalogue(tag, files) for tag, files in catalogues.items()}
        # Languages with a file that no native reader has signed off.
        self.drafts = [
            tag for tag, files in catalogues.items() if any(f.startswith(DRAFT) for f in files)
        ]

    @classmethod
    def load(cls) -> "Texts":
        folders = sorted((files("bot") / "locales").iterdir(), key=lambda entry: entry.name)
        return cls({folder.name: _read(folder) for folder in folders if folder.is_dir()})

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._catalogues)

    def speaks(self, locale: str) -> str | None:
        """Our language for a locale such as "es-419": itself or its base, else None."""
        for tag in (locale, locale.partition("-")[0]):
            if tag in self._catalogues:
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
        bundle = self._catalogues[language].bundle(message)
        if not bundle.has_message(message):
            return False
        found = bundle.get_message(message)
        return attribute in found.attributes if attribute else found.value is not None

    def missing(self, language: str) -> list[str]:
        """Keys of English texts that `language` lacks."""
        english = (key for key in self._catalogues[FALLBACK].keys if self.has(key, FALLBACK))
        return [key for key in english if not self.has(key, language)]

    def parse(self) -> None:
        """Parse all that was not needed yet, so that no answer waits for it."""
        for catalogue in self._catalogues.values():
            for key in catalogue.keys:
                catalogue.bundle(key)

    def _format(self, key: str, language: str, params: Mapping[str, object]) -> str:
        name, _, attribute = key.partition(".")
        bundle = self._catalogues[language].bundle(name)
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


class _Catalogue:
    """One language's texts. A file is parsed when one of its texts is first needed.

    Parsing takes long, and crisis help needs one file only.
    """

    def __init__(self, language: str, files: Sequence[str]) -> None:
        # Isolation marks would wrap numbers, links and <t:…> too: see `isolate`.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._file_of = {key: file for file in files for key in _KEY.findall(file)}
        self._unparsed = set(files)
        self._parsing = Lock()

    @property
    def keys(self) -> Iterable[str]:
        return self._file_of

    def bundle(self, key: str) -> FluentBundle:
        """What formats `key`: its file is parsed, and those with texts that stand in its texts."""
        if self._file_of.get(key) in self._unparsed:
            with self._parsing:
                needed = self._files_for(key)
                for file in needed:
                    self._bundle.add_resource(FluentResource(file))
                self._unparsed -= needed
        return self._bundle

    def _files_for(self, key: str) -> set[str]:
        needed: set[str] = set()
        keys = [key]
        while keys:
            file = self._file_of.get(keys.pop())
            if file in self._unparsed and file not in needed:
                needed.add(file)
                keys += _REFERENCE.findall(file)
        return needed


# An entry begins a line; what follows of it is indented.
_KEY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
# In a placeable: another text, but no variable and no function.
_REFERENCE = re.compile(r"{\s*(-?[a-z][\w-]*)")


def isolate(words: str) -> str:
    """A person's own words, wrapped so that their writing direction stays their own."""
    return f"{ISOLATE}{words}{END_ISOLATE}"
