"""Discord's markdown as nodes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.page.nodes import nodes

INLINE = {"strong", "em", "underline", "strike", "spoiler", "link"}
BLOCKS = {"h1", "h2", "h3", "small", "quote", "ul", "ol", "li", "p"}
LEAVES = {"text", "code", "pre", "br", "mention", "time", "emoji"}


def tree(text):
    return nodes(text, lambda kind, thing_id: f"@{kind}-{thing_id}")


def shown(parts):
    """The tree, short: kind[children], kind(value)."""
    return " ".join(map(_shown, parts))


def _shown(node):
    rest = {k: v for k, v in node.items() if k not in ("t", "c")}
    value = "(" + ",".join(str(v) for v in rest.values() if v is not None) + ")" if rest else ""
    return node["t"] + value + (f"[{shown(node['c'])}]" if "c" in node else "")


def walk(parts):
    for node in parts:
        yield node
        yield from walk(node.get("c", []))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("plain", "p[text(plain)]"),
        ("**b** *i* _i_", "p[strong[text(b)] text( ) em[text(i)] text( ) em[text(i)]]"),
        ("__u__ ~~s~~", "p[underline[text(u)] text( ) strike[text(s)]]"),
        ("***x***", "p[em[strong[text(x)]]]"),
        ("snake_case_name", "p[text(snake_case_name)]"),
        ("||secret **x**|| ||", "p[spoiler[text(secret ) strong[text(x)]] text( ||)]"),
        ("`a*b*`", "p[code(a*b*)]"),
        ("\\*no\\* c:\\dir", "p[text(*no* c:\\dir)]"),
        ("# One\n## Two\n### Three", "h1[text(One)] h2[text(Two)] h3[text(Three)]"),
        ("#### four\n#tag", "p[text(#### four) br text(#tag)]"),
        ("-# small *i*", "small[text(small ) em[text(i)]]"),
        ("> a\n> b\nc", "quote[p[text(a) br text(b)]] p[text(c)]"),
        ("> > a", "quote[p[text(> a)]]"),
        (">a", "p[text(>a)]"),
        (">>> a\nb\n\nc", "quote[p[text(a) br text(b)] p[text(c)]]"),
        ("- a\nb", "ul[li[text(a)]] p[text(b)]"),
        ("- a\n  - b\n- c", "ul[li[text(a) ul[li[text(b)]]] li[text(c)]]"),
        ("3. a\n4. b", "ol(3)[li[text(a)] li[text(b)]]"),
        ("2024.", "p[text(2024.)]"),
        ("1) a", "p[text(1) a)]"),
        ("+ a", "p[text(+ a)]"),
        ("a\nb\n\nc", "p[text(a) br text(b)] p[text(c)]"),
        ("```py\nx = 1\n```", "pre(x = 1,py)"),
        ("a ```b``` c", "p[text(a )] pre(b,) p[text( c)]"),
        ("a\n```\n# b\n\n> c\n```\nd", "p[text(a)] pre(# b\n\n> c,) p[text(d)]"),
        ("> ```\n> a\n> ```", "quote[pre(a,)]"),
        ("``` open", "p[text(``` open)]"),
    ],
)
def test_looks(text, expected):
    assert shown(tree(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](https://x.org/y(1))", "p[link(https://x.org/y(1))[text(a)]]"),
        ("[a](<https://x.org>)", "p[link(https://x.org)[text(a)]]"),
        ("[a](javascript:alert(1))", "p[text([a](javascript:alert(1)))]"),
        ("[a](data:text/html,x)", "p[text([a](data:text/html,x))]"),
        ("[a](//x.org)", "p[text([a](//x.org))]"),
        ("[a]()", "p[text([a]())]"),
        ("[a][b]", "p[text([a][b])]"),
        ("<https://x.org>", "p[link(https://x.org)[text(https://x.org)]]"),
        ("<a@x.org>", "p[text(<a@x.org>)]"),
        (
            "(https://x.org/a_b).",
            "p[text(() link(https://x.org/a_b)[text(https://x.org/a_b)] text().)]",
        ),
        ("||https://x.org||", "p[spoiler[link(https://x.org)[text(https://x.org)]]]"),
        ("**https://x.org**", "p[strong[link(https://x.org)[text(https://x.org)]]]"),
        ("javascript://x.org", "p[text(javascript://x.org)]"),
    ],
)
def test_links(text, expected):
    assert shown(tree(text)) == expected


def test_mentions_times_and_emojis():
    text = "<@1> <@!2> <@&3> <#4> </meeting create:5> @everyone <t:0:R> <t:60> <:wave:6>"
    found = [node for node in tree(text)[0]["c"] if node["t"] != "text"]
    assert found == [
        {"t": "mention", "kind": "user", "id": "1", "v": "@user-1"},
        {"t": "mention", "kind": "user", "id": "2", "v": "@user-2"},
        {"t": "mention", "kind": "role", "id": "3", "v": "@role-3"},
        {"t": "mention", "kind": "channel", "id": "4", "v": "@channel-4"},
        {"t": "mention", "kind": "command", "id": "5", "v": "/meeting create"},
        {"t": "mention", "kind": "everyone", "id": None, "v": "@everyone"},
        {"t": "time", "unix": 0, "style": "R"},
        {"t": "time", "unix": 60, "style": "f"},
        {"t": "emoji", "v": ":wave:"},
    ]
    assert shown(tree("<t:9999999999999>")) == "p[text(<t:9999999999999>)]"


@pytest.mark.parametrize("text", ["<b>x</b>", "&lt;", "![a](b)", "a\n===", "---", "| a |\n|---|"])
def test_what_discord_does_not_know_stays_text(text):
    words = "".join(node["v"] if node["t"] == "text" else "\n" for node in tree(text)[0]["c"])
    assert words == text


def test_names_are_asked_for_anew():
    assert nodes("<@1>", lambda *_: "@Maya")[0]["c"][0]["v"] == "@Maya"
    assert nodes("<@1>", lambda *_: "@unknown-user")[0]["c"][0]["v"] == "@unknown-user"


MARKS = st.text(st.sampled_from("*_~|`<>#@-:.()[]/\\ \n1ahtps")) | st.text()


@given(MARKS)
def test_any_text_becomes_nodes_of_the_list(text):
    for node in walk(tree(text)):
        assert node["t"] in INLINE | BLOCKS | LEAVES
        if node["t"] == "link":
            assert re.fullmatch(r"https?://\S+", node["href"], re.IGNORECASE)


@given(st.text(st.characters(categories=["L", "N", "Zs"], include_characters=",;!?'\n")))
def test_plain_words_all_survive(text):
    kept = "".join(node.get("v", "") for node in walk(tree(text)))
    assert "".join(kept.split()) == "".join(text.split())


@given(MARKS)
def test_letters_all_survive(text):
    """Marks may go, and an escape's backslash; what people said never does."""
    said = [str(node.get(key, "")) for node in walk(tree(text)) for key in ("v", "href", "lang")]
    assert "".join(said).count("h") >= text.count("h")


@pytest.mark.parametrize("mark", ["*a ", "[", "- ", "> ", "||a", "**a*", "_(", "1. a\n  "])
def test_nesting_without_end_stays_shallow(mark):
    def depth(parts):
        return max((1 + depth(node.get("c", [])) for node in parts), default=0)

    assert depth(tree(mark * 1000 + mark[::-1] * 1000)) < 50
