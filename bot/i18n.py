"""Texts by key, from Fluent catalogues: bot/locales/<language>/<feature>.ftl."""

import re
from collections.abc import Iterable, Iterator, Mapping
from errno import ENOENT
from importlib.resources import files
from importlib.resources.abc import Traversable
from os import strerror
from threading import Lock

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.shipped import Faults

FALLBACK = "en"
DRAFT = "### Draft:"  # how a file begins that needs a native reader
# Unicode's marks for "first strong isolate" and its end: what people wrote cannot turn our text.
ISOLATE, END_ISOLATE = "\u2068", "\u2069"


class UnknownText(KeyError):
    """No catalogue has this key, or a variable was not given."""


class Texts:
    """All catalogues, read once. A key missing in a language falls back to English.

    One that English lacks is given in any language: better than nothing.
    """

    def __init__(
        self, catalogues: Mapping[str, Mapping[str, str]], faults: Faults | None = None
    ) -> None:
        """`catalogues` has each language's files, their content by name; `faults` what ails them.

        Texts that cannot be read are told in `faults` when they are parsed, and are as if missing.
        """
        self.faults = Faults() if faults is None else faults
        self._catalogues = {
            tag: _Catalogue(tag, files, self.faults) for tag, files in catalogues.items()
        }
        # Languages with a file that no native reader has signed off.
        self.drafts = [
            tag
            for tag, files in catalogues.items()
            if any(content.startswith(DRAFT) for content in files.values())
        ]

    @classmethod
    def load(cls, locales: Traversable | None = None) -> "Texts":
        """All of bot/locales, or of another folder, read from disk.

        What is missing or cannot be read is told in `faults`; there is always English, if empty.
        """
        faults = Faults()
        folders = _listed(locales or files("bot") / "locales", "bot/locales", faults)
        read = {folder.name: dict(_read(folder, faults)) for folder in folders if folder.is_dir()}
        _note_missing(read, faults)
        read.setdefault(FALLBACK, {})
        return cls(read, faults)

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
        for tag in (self.speaks(language), FALLBACK, *self._catalogues):
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
            for name in catalogue.files:
                catalogue.parse(name)

    def check(self, name: str) -> None:
        """Parse English's file of that name, such as "meetings.ftl", and see that it is whole.

        One that no language has is nobody's, unless English has none at all.

        Raises:
            ValueError: it is missing or cannot be read, or not all of it; `faults` says so too.
        """
        english = self._catalogues[FALLBACK]
        english.parse(name)
        place = _place(FALLBACK, name)
        is_missing = name not in english.files and (self.has_file(name) or not english.files)
        if is_missing or self.faults.about(place):
            raise ValueError(f"{place} is damaged")

    def has_file(self, name: str) -> bool:
        """Whether any language has that file, such as "crisis.ftl"."""
        return any(name in catalogue.files for catalogue in self._catalogues.values())

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


_MISSING = FileNotFoundError(ENOENT, strerror(ENOENT))


def _listed(folder: Traversable, place: str, faults: Faults) -> list[Traversable]:
    try:
        return sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        faults.note(place, error)
        return []


def _read(folder: Traversable, faults: Faults) -> Iterator[tuple[str, str]]:
    for file in _listed(folder, f"bot/locales/{folder.name}", faults):
        if file.name.endswith(".ftl"):
            try:
                yield file.name, file.read_text("utf-8")
            except (OSError, ValueError) as error:
                faults.note(_place(folder.name, file.name), error)


def _note_missing(read: Mapping[str, Mapping[str, str]], faults: Faults) -> None:
    """Tell what English lacks; what others lack is a draft, of which `Texts.missing` tells."""
    english = f"bot/locales/{FALLBACK}"
    if faults.about("bot/locales") or faults.about(english):
        return
    if FALLBACK not in read:
        faults.note(english, _MISSING)
        return
    names = {name for contents in read.values() for name in contents}
    for name in sorted(names - read[FALLBACK].keys()):
        faults.note(_place(FALLBACK, name), _MISSING)


def _place(language: str, name: str) -> str:
    return f"bot/locales/{language}/{name}"


class _Catalogue:
    """One language's texts. A file is parsed when one of its texts is first needed.

    Parsing takes long, and crisis help needs one file only.
    """

    def __init__(self, language: str, files: Mapping[str, str], faults: Faults) -> None:
        self._made: FluentBundle | None = None
        self._making = Lock()
        self._language, self.files, self._faults = language, files, faults
        self._file_of = {key: name for name, text in files.items() for key in _KEY.findall(text)}
        self._unparsed = set(files)
        self._parsing = Lock()

    @property
    def keys(self) -> Iterable[str]:
        return self._file_of

    def bundle(self, key: str) -> FluentBundle:
        """What formats `key`: its file is parsed, and those with texts that stand in its texts."""
        self.parse(self._file_of.get(key))
        return self._bundle

    @property
    def _bundle(self) -> FluentBundle:
        # Made when first needed: it reads all that is known of how the language counts.
        if self._made is None:
            with self._making:
                if self._made is None:
                    # Isolation marks would wrap numbers, links and <t:…> too: see `isolate`.
                    self._made = FluentBundle([self._language], use_isolating=False)
        return self._made

    def parse(self, name: str | None) -> None:
        """Parse the file of that name, if there is one, and those with texts that it needs."""
        if name in self._unparsed:
            with self._parsing:
                needed = self._files_for(name)
                for each in needed:
                    self._bundle.add_resource(self._parsed(each))
                self._unparsed -= needed

    def _parsed(self, name: str) -> ast.Resource:
        text = self.files[name]
        parsed = FluentResource(text)
        for entry in parsed.body:
            if isinstance(entry, ast.Junk):
                assert entry.span is not None
                line = text.count("\n", 0, entry.span.start) + 1
                why = ValueError(f"line {line} cannot be read")
                self._faults.note(_place(self._language, name), why)
        return parsed

    def _files_for(self, name: str) -> set[str]:
        needed: set[str] = set()
        names: list[str | None] = [name]
        while names:
            each = names.pop()
            if each is not None and each in self._unparsed and each not in needed:
                needed.add(each)
                keys = _REFERENCE.findall(self.files[each])
                names += map(self._file_of.get, keys)
        return needed


# An entry begins a line; what follows of it is indented.
_KEY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
# In a placeable: another text, but no variable and no function.
_REFERENCE = re.compile(r"{\s*(-?[a-z][\w-]*)")


def isolate(words: str) -> str:
    """A person's own words, wrapped so that their writing direction stays their own."""
    return f"{ISOLATE}{words}{END_ISOLATE}"
