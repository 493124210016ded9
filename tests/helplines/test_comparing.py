"""Another list beside ours: what differs, what does not, and files that can't be read."""

import json

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.features.crisis.data import load_helplines
from tests.conftest import ROOT
from tests.core.processes import environ, hearth

DATA = ROOT / "bot" / "data" / "helplines"
OURS = load_helplines()


def exported(*codes):
    """Our own data as JSON, in the shape of a whole list."""
    return {
        "version": "1",
        "countries": [
            {
                "code": code,
                "name": OURS.countries[code].name,
                "emergency": list(OURS.countries[code].emergency),
                "lines": [shaped(line) for line in OURS.countries[code].lines],
            }
            for code in codes
        ],
    }


def shaped(line):
    return {
        "id": line.id,
        "name": line.name,
        "for": list(line.topics),
        "call": line.call,
        "text": {"number": line.text.number, "keyword": line.text.keyword} if line.text else None,
        "chat_url": line.chat_url,
        "whatsapp": line.whatsapp,
        "web": line.web,
        "hours": "24/7",
        "sources": list(line.sources),
    }


@pytest.fixture
def compared(tmp_path):
    """The exit code and what was printed for a list with this content."""

    def compare(content, name="list.json"):
        path = tmp_path / name
        if isinstance(content, bytes):
            path.write_bytes(content)
        else:
            text = content if isinstance(content, str) else json.dumps(content)
            path.write_text(text, "utf-8")
        shown = CliRunner().invoke(app, ["helplines", "compare", str(path)])
        if shown.exception is not None and not isinstance(shown.exception, SystemExit):
            return 2, [str(shown.exception).replace(f"{tmp_path}/", "")]
        return shown.exit_code, shown.output.splitlines()

    return compare


def test_the_same_list_has_no_differences(compared):
    assert compared(exported(*OURS.countries)) == (0, ["No differences in 123 countries."])
    rest = "That list has no line in 121 countries of ours."
    said = (0, ["No differences in 2 countries.", rest])
    assert compared(exported("GB", "NZ")) == said


def test_every_kind_of_difference_is_told_by_country(compared):
    theirs = exported("GB", "NZ")
    britain, zealand = theirs["countries"]
    britain["emergency"] = ["999"]
    lines = {line["id"]: line for line in britain["lines"]}
    lines["gb-samaritans"] |= {"call": "116 132", "web": "http://samaritans.org/"}
    lines["gb-shout"]["text"] = {"number": "85258", "keyword": "HELP"}
    lines["gb-calm"]["call"] = None
    lines["gb-frank"] |= {"id": "frank", "name": "Frank."}
    lines["gb-cruse"] |= {"id": "x-cruse", "name": "Bereavement Line"}
    britain["lines"].remove(lines["gb-childline"])
    britain["lines"].append({"name": "Night Line", "call": "0800 123"})
    zealand["lines"][0]["web"] = "https://example.org"
    before = {path: path.read_bytes() for path in DATA.iterdir()}
    code, said = compared(theirs)
    first = OURS.countries["NZ"].lines[0]
    ours = {line.id: line for line in OURS.countries["GB"].lines}
    calm, childline = ours["gb-calm"], ours["gb-childline"]
    assert code == 1
    assert said == [
        "GB United Kingdom",
        "  Emergency: ours 999, 112; theirs 999",
        f"  gb-calm: call: ours {calm.call}; theirs none",
        "  gb-samaritans: call: ours 116 123; theirs 116 132",
        "  gb-shout: keyword: ours SHOUT; theirs HELP",
        "  Only in theirs: Night Line (call 0800 123)",
        "  Only in ours: gb-childline: Childline "
        f"(call 0800 1111, chat {childline.chat_url}, web https://www.childline.org.uk)",
        "NZ New Zealand",
        f"  {first.id}: web: ours {first.web}; theirs https://example.org",
        "7 differences in 2 of 2 countries.",
        "That list has no line in 121 countries of ours.",
    ]
    assert {path: path.read_bytes() for path in DATA.iterdir()} == before


def test_a_flat_list_is_compared_in_what_it_says(compared):
    theirs = [
        {"country": "GB", "emergency": "999 / 112"},
        {"country": "UK", "name": "samaritans", "call": "+44 116 123", "chat": None},
        {"country": "United Kingdom", "name": "SHOUT", "text": 85258},
        {"country": "ZW", "name": "Friendship Bench", "web": "https://example.org"},
    ]
    code, said = compared(theirs)
    assert code == 1
    only = [line for line in said if line.startswith("  Only in ours: gb-")]
    assert len(only) == len(OURS.countries["GB"].lines) - 2
    assert [line for line in said if line not in only] == [
        "GB United Kingdom",
        "ZW Zimbabwe",
        "  Only in theirs: Friendship Bench (web https://example.org)",
        f"{len(only) + 1} differences in 2 of 2 countries.",
        "That list has no line in 122 countries of ours.",
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table(compared, separator):
    rows = [
        ["Country", "NAME", "call", "text", "chat", "web", "emergency", "their note"],
        ["IS", "Hjálparsími", "1717", "", "", "", "112", "Öll"],
        ["", "", "", "", "", "", "", ""],
    ]
    text = "\r\n".join(separator.join(row) for row in rows)
    code, said = compared(b"\xef\xbb\xbf" + text.encode(), name="Lines.CSV")
    ours = OURS.countries["IS"].lines
    theirs_is = [line for line in ours if line.call == "1717"]
    assert len(theirs_is) == 1
    only = [line for line in said if line.startswith("  Only in ours: is-")]
    assert len(only) == len(ours) - 1
    rest = [line for line in said if line not in only]
    assert code == bool(only)
    assert rest[-1] == "That list has no line in 122 countries of ours."
    assert not any("theirs" in line for line in rest)


def test_an_id_counts_before_a_name_and_a_name_before_a_number(compared):
    theirs = [
        {"country": "GB", "id": "gb-calm", "name": "Samaritans", "call": "0800 58 58 58"},
        {"country": "GB", "name": "CHILDLINE!", "call": "116 123"},
    ]
    _, said = compared(theirs)
    assert "  gb-childline: call: ours 0800 1111; theirs 116 123" in said
    assert any(line.startswith("  Only in ours: gb-samaritans: ") for line in said)
    assert not any("Only in theirs" in line or "gb-calm" in line for line in said)


def test_a_line_is_never_two_lines(compared):
    twice = {"country": "IE", "name": "Samaritans", "call": "116 123"}
    _, said = compared([twice, twice])
    assert said.count("  Only in theirs: Samaritans (call 116 123)") == 1


ENTRY = '{"country": "GB", "name": "Samaritans", "call": "116 123"}'


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("list.txt", "x", "list.txt is neither .csv nor .json; name it lines.csv, say."),
        ("list.json", b"\xff\xfe", "list.json is not UTF-8; save it again, as “CSV UTF-8”, say."),
        ("list.json", "[]", f"list.json has no lines; an entry looks like {ENTRY}."),
        (
            "list.json",
            "{}",
            f"list.json, country: there is no list; an entry looks like {ENTRY}.",
        ),
        ("list.json", "3", f"list.json, country: there is no list; an entry looks like {ENTRY}."),
        ("list.json", "[3]", f"list.json, entry 1 is no object; it should look like {ENTRY}."),
        (
            "list.json",
            '{"countries": [{"code": "GB"}]}',
            f"list.json, country 1, line: there is no list; an entry looks like {ENTRY}.",
        ),
        (
            "list.json",
            '[{"country": "GB", "call": "1"}]',
            f"list.json, entry 1 has no name; it should look like {ENTRY}.",
        ),
        (
            "list.json",
            '[{"country": "GB"}]',
            f"list.json, entry 1 has no name; it should look like {ENTRY}.",
        ),
        (
            "list.json",
            '[{"name": "A"}]',
            "list.json, entry 1 has no country; write a code such as GB.",
        ),
        (
            "list.json",
            '[{"country": "Narnia", "name": "A"}]',
            "list.json, entry 1 has a country I don't know, 'Narnia'; write a code such as GB.",
        ),
        (
            "list.json",
            '[{"country": "GB", "name": "A", "call": ["1"]}]',
            'list.json, entry 1: call is no text; write, say, "call": "116 123".',
        ),
        (
            "list.csv",
            "land,name\nGB,A",
            "list.csv lacks the columns country and name; "
            "start it with country,name,call,text,chat,web.",
        ),
        (
            "list.csv",
            "",
            "list.csv lacks the columns country and name; "
            "start it with country,name,call,text,chat,web.",
        ),
        (
            "list.csv",
            "country,name\nGB,A,1,2",
            "list.csv, line 2 has more cells than columns; put text in quotes.",
        ),
        (
            "list.csv",
            "country,name\nGB,\n",
            f"list.csv, line 2 has no name; it should look like {ENTRY}.",
        ),
    ],
)
def test_a_broken_list_is_refused_in_one_sentence(compared, name, content, said):
    assert compared(content, name) == (2, [said])


@pytest.mark.parametrize(
    ("name", "content", "start", "end"),
    [
        ("list.json", "[", "list.json is no JSON (", f"); an entry looks like {ENTRY}."),
        ("list.json", "[" * 100_000, "list.json is no JSON (", f"; an entry looks like {ENTRY}."),
        (
            "list.csv",
            'country,name\nGB,"A',
            "list.csv is no CSV (",
            "); start it with country,name,call,text,chat,web.",
        ),
    ],
)
def test_a_garbled_list_is_refused_in_one_sentence(compared, name, content, start, end):
    code, [said] = compared(content, name)
    assert code == 2
    assert said.startswith(start)
    assert said.endswith(end)


def test_a_list_that_is_far_too_large(compared):
    said = "list.json is over 5 MB, which no list of helplines is."
    assert compared(b" " * 5_000_001) == (2, [said])


async def test_a_list_that_is_not_there(tmp_path):
    path = tmp_path / "gone.csv"
    ended = await hearth("helplines", "compare", str(path), environ=environ(), cwd=tmp_path)
    said = f"{path} cannot be read (No such file or directory); check its name.\n"
    assert (ended.code, ended.out, ended.err) == (2, "", said)
