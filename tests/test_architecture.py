"""How the project is laid out: what a linter does not see and a reviewer forgets."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from bot.client import EXTENSIONS
from bot.db.metadata import metadata
from bot.i18n import FALLBACK, Texts
from tests.conftest import ROOT

CODE = sorted(
    path for folder in ("bot", "cogs", "sandbox") for path in (ROOT / folder).rglob("*.py")
)
OURS = sorted(
    [*CODE, *(path for folder in ("bench", "tests") for path in (ROOT / folder).rglob("*.py"))]
)
PACKAGES = ("bot", "cogs", "sandbox", "bench", "migrations")
FEATURES = {path.parent.name for path in (ROOT / "bot" / "features").glob("*/__init__.py")}
STATIC = sorted((ROOT / "sandbox" / "page" / "static").iterdir())
COGS = {path.parent.name for path in (ROOT / "cogs").glob("*/__init__.py")}

CATALOGUES = sorted((ROOT / "bot" / "locales" / FALLBACK).glob("*.ftl"))
PREFIXES = {f"{path.stem}-" for path in CATALOGUES}

FILE_LINES = 300
MOST_LINES = {ast.FunctionDef: 40, ast.AsyncFunctionDef: 40, ast.ClassDef: 200}

# Tables whose rows go with something else than an expiry of their own.
LASTING = {
    "communities": "forget_at",
    "members": "when nothing points at them",
    "agreements": "with their member",
    "meetings": "with their server",
    "occurrences": "starts_at",
    "local_lines": "with their server",
    "local_cards": "with their server",
    "key_proof": "one row about nobody",
}
# Called with words that people read, which stand in the catalogues.
SAYS = {"reply", "show", "turn_page", "send_message", "send", "edit_message", "followup"}


def named(path):
    return str(path.relative_to(ROOT))


def parsed(path):
    return ast.parse(path.read_text("utf-8"))


def lines_of(node):
    return getattr(node, "end_lineno", 0) - getattr(node, "lineno", 0) + 1


def test_files_are_short_enough_to_read():
    written = [*OURS, *STATIC]
    long = {named(path): len(path.read_text("utf-8").splitlines()) for path in written}
    assert {name: lines for name, lines in long.items() if lines > FILE_LINES} == {}


def test_the_page_says_beforehand_which_modules_it_needs():
    """Found one after the other, they would be fetched one after the other."""
    page = (ROOT / "sandbox" / "page" / "static" / "index.html").read_text("utf-8")
    named_there = re.findall(r'(?:rel="modulepreload" href|type="module" src)="/page/(.+?)"', page)
    modules = sorted(path.name for path in STATIC if path.suffix == ".js")
    assert sorted(named_there) == modules


def test_functions_and_classes_are_short_enough_to_read():
    long = {
        f"{named(path)}: {node.name}": lines_of(node)
        for path in CODE
        for node in ast.walk(parsed(path))
        if lines_of(node) > MOST_LINES.get(type(node), sys.maxsize)
    }
    assert long == {}


def test_every_module_says_what_it_is_for():
    silent = [
        named(path)
        for path in CODE
        if path.read_text("utf-8").strip() and ast.get_docstring(parsed(path)) is None
    ]
    assert silent == []


def test_no_module_is_a_drawer_for_leftovers():
    drawers = {"utils", "helpers", "common", "models", "constants", "misc"}
    assert [named(path) for path in OURS if path.stem in drawers] == []


def test_every_table_is_known_to_the_metadata():
    imports = (ROOT / "bot" / "db" / "metadata.py").read_text("utf-8")
    tables = {path.parent.name for path in (ROOT / "bot" / "features").glob("*/tables.py")}
    assert set(re.findall(r"^import bot\.features\.(\w+)\.tables", imports, re.M)) == tables


def test_only_the_metadata_is_asked_for_every_table():
    """`Base.metadata` knows what happens to be imported, and commands import different things."""
    asking = [named(path) for path in CODE if "Base.metadata" in path.read_text("utf-8")]
    assert asking == ["bot/db/metadata.py"]


def test_every_row_goes_in_time():
    without = {name for name, table in metadata.tables.items() if "expires_at" not in table.c}
    assert without == set(LASTING)


def test_nothing_outlives_what_it_points_at():
    staying = [
        f"{table.name}.{key.parent.name}"
        for table in metadata.tables.values()
        for key in table.foreign_keys
        if key.ondelete != "CASCADE"
    ]
    assert staying == []


def test_extensions_are_the_cogs_and_crisis_help_is_the_first():
    assert set(EXTENSIONS) == {f"cogs.{name}" for name in COGS}
    assert len(EXTENSIONS) == len(COGS)
    assert EXTENSIONS[0] == "cogs.crisis"


def test_every_cog_has_tests_and_texts_in_every_language():
    languages = Texts.load().languages
    for name in COGS:
        assert list((ROOT / "tests" / name).glob("test_*.py")), name
        for language in languages:
            assert (ROOT / "bot" / "locales" / language / f"{name}.ftl").is_file(), name


def test_a_feature_has_one_name_everywhere():
    without = COGS - FEATURES
    assert without == {"privacy"}  # which is about all of them, in bot/privacy.py
    assert {path.stem for path in CATALOGUES} == COGS | {"errors", "notices"}


def test_only_the_command_line_prints():
    printing = {
        named(path)
        for path in CODE
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    }
    assert printing == {"bot/cli.py"}


def words(node):
    """Whether a node is a text with a word in it, written out in code."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return any(
        isinstance(part, ast.Constant)
        and isinstance(part.value, str)
        and re.search(r"[^\W\d_]{2}", part.value)
        for part in parts
    )


def said(call):
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    shown = {"content", "label", "title", "placeholder", "text"}
    yield from (kw.value for kw in call.keywords if kw.arg in shown)
    if name in SAYS:
        yield from call.args


def test_no_words_for_people_stand_in_code():
    found = {
        f"{named(path)}:{node.lineno}"
        for path in CODE
        if path.is_relative_to(ROOT / "cogs")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and any(words(part) for part in said(node))
    }
    assert found == set()


def keys_of(path):
    for entry in FluentParser().parse(path.read_text("utf-8")).body:
        if isinstance(entry, fluent.Message) and not entry.id.name.startswith("cmd-"):
            yield entry.id.name


def texts_in_code():
    """Every text in the code; what is filled in later stands as "{}"."""
    for path in CODE:
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
            elif isinstance(node, ast.JoinedStr):
                yield "".join(
                    part.value if isinstance(part, ast.Constant) else "{}" for part in node.values
                )


def fits(key, pattern):
    return re.fullmatch(re.escape(pattern).replace(r"\{\}", "[a-z0-9_-]+"), key) is not None


def test_every_text_is_used():
    in_code = set(texts_in_code())
    # What fits everything, such as "crisis-{}", proves nothing: what is filled in must be there.
    patterns = [text for text in in_code if re.fullmatch(r"[a-z]+-[a-z-]*(\{\}[a-z-]*)+", text)]
    patterns = [text for text in patterns if text.removesuffix("{}") not in PREFIXES]
    catalogues = [path.read_text("utf-8") for path in CATALOGUES]
    in_texts = {key for text in catalogues for key in re.findall(r"\{ ([a-z][\w-]+) \}", text)}
    unused = {
        key
        for path in CATALOGUES
        for key in keys_of(path)
        if not in_code & {key, key.partition("-")[2]}
        and key not in in_texts
        and not any(fits(key, text) or fits(key.partition("-")[2], text) for text in patterns)
    }
    assert unused == set()


def distributions(lines):
    """The names in requirements, as indexes normalise them."""
    names = (re.match(r"[A-Za-z0-9._-]+", line) for line in lines)
    return {re.sub(r"[-_.]+", "-", name[0].lower()) for name in names if name}


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_the_locks_have_every_dependency(name):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = list(project["project"]["dependencies"])
    if "dev" in name:
        wanted += project["dependency-groups"]["dev"]
    locked = distributions((ROOT / name).read_text("utf-8").splitlines())
    assert distributions(wanted) - locked == set()


def test_links_between_documents_lead_somewhere():
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", path.read_text("utf-8")):
            assert (path.parent / target).exists(), f"{named(path)}: {target}"


def test_the_map_for_contributors_shows_every_package():
    """And nothing else. `<f>` stands for any feature, which is a package everywhere."""
    contributing = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    shown = set(re.findall(r"^    (\w[\w/]*)/(?:<f>/)? ", contributing, re.M))
    features = {
        f"{folder}/{name}" for folder in ("bot/features", "cogs") for name in FEATURES | COGS
    }
    packages = {
        named(path.parent) for top in PACKAGES for path in (ROOT / top).rglob("__init__.py")
    }
    assert shown - {"tests"} == packages - features - {"bot", "sandbox"}


def test_paths_that_documents_name_exist():
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"`((?:bot|cogs|docs|sandbox|tests)/[\w/.-]+)`", path.read_text()):
            assert Path(ROOT / target).exists(), f"{named(path)}: {target}"
