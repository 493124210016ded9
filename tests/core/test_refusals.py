"""Every refusal has its text, in every language, and is given what stands in it."""

import ast
import importlib
import pkgutil

import pytest

import bot
import cogs
from bot.errors import BotError
from bot.i18n import Texts
from tests.conftest import ROOT

TEXTS = Texts.load()


def refusals(kind=BotError):
    for refusal in kind.__subclasses__():
        yield refusal
        yield from refusals(refusal)


def all_refusals():
    for package in (bot, cogs):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
    found = {each for each in refusals() if each.__module__.startswith(("bot.", "cogs."))}
    return sorted(found, key=lambda each: each.__qualname__)


def given():
    """What each class is called with, by its name: one set of names for each place."""
    places = {}
    for folder in ("bot", "cogs"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                name, names = _called(node)
                places.setdefault(name, set()).add(names)
    return places


def _called(node):
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
        name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
        return name, frozenset(word.arg for word in node.keywords)
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name):
        return node.exc.id, frozenset()
    return None, frozenset()


BOUNDS = {frozenset({"least", "most"})}
GIVEN = {**given(), "WrongLength": BOUNDS, "WrongNotice": BOUNDS}  # these are handed on first


def test_they_are_found():
    assert len(all_refusals()) > 30


@pytest.mark.parametrize("refusal", all_refusals(), ids=lambda each: each.__name__)
@pytest.mark.parametrize("language", TEXTS.languages)
def test_it_can_be_told(refusal, language):
    assert TEXTS.has(refusal.key, language)
    for names in GIVEN.get(refusal.__name__, {frozenset()}):
        assert TEXTS.get(refusal.key, language, **dict.fromkeys(names, 1))
