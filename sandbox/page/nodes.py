"""What people and bots wrote, as a tree of nodes that a browser builds without any HTML."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from sandbox.page.blocks import add_blocks
from sandbox.page.spans import add_spans

Node = dict[str, Any]
Namer = Callable[[str, str], str]  # what a mention's kind and id are called

_DEEPEST = 24  # nodes inside one another; what is deeper loses its looks, not its words
_KINDS = {"s": "strike", "blockquote": "quote"}


def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"maxNesting": 50})
    parser.enable(["list", "newline", "backticks", "strikethrough", "emphasis"])
    add_blocks(parser)
    add_spans(parser)
    return parser


_PARSER = _parser()


def nodes(text: str, namer: Namer) -> list[Node]:
    """The tree of a text in Discord's markdown; mentions are called what `namer` says."""
    return _named(_parsed(text), namer)


@lru_cache(maxsize=2048)
def _parsed(text: str) -> list[Node]:
    """The tree without names. Kept, since many people look at the same text; never changed."""
    root: list[Node] = []
    stack = [root]
    for token in _flat(_PARSER.parse(text)):
        if token.nesting == 1:
            stack.append(_begun(token, stack))
        elif token.nesting == -1:
            stack.pop()
        else:
            _add(stack[-1], _leaf(token))
    return list(_split(root))


def _flat(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.type == "inline":
            yield from token.children or []
        else:
            yield token


def _begun(token: Token, stack: list[list[Node]]) -> list[Node]:
    """Where the children of an opening token go."""
    if token.hidden or len(stack) > _DEEPEST:  # the paragraph of a short list item is hidden
        return stack[-1]
    kind = "underline" if token.markup == "__" else _KINDS.get(token.tag, token.tag)
    node: Node = {"t": kind, "c": []}
    if kind == "ol":
        node["start"] = int(token.attrs.get("start", 1))
    elif kind == "link":
        node["href"] = str(token.attrs["href"])
    stack[-1].append(node)
    children: list[Node] = node["c"]
    return children


def _leaf(token: Token) -> Node:
    if token.type in ("softbreak", "hardbreak"):
        return {"t": "br"}
    if token.type == "fenced":
        return {"t": "pre", "v": token.content, "lang": token.info}
    if token.type == "code_inline":
        return {"t": "code", "v": token.content}
    if token.type == "time":
        style = token.meta["style"] or "f"
        return {"t": "time", "unix": int(token.meta["unix"]), "style": style}
    if token.type == "emoji":
        return {"t": "emoji", "v": f":{token.meta['name']}:"}
    if token.type == "mention":
        known = {"kind": token.info, "id": token.meta.get("id"), "v": token.meta.get("name")}
        return {"t": "mention", **known}
    return {"t": "text", "v": token.content}


def _add(children: list[Node], node: Node) -> None:
    if node["t"] == "text" and children and children[-1]["t"] == "text":
        children[-1]["v"] += node["v"]
    elif node != {"t": "text", "v": ""}:
        children.append(node)


def _split(tree: list[Node]) -> Iterator[Node]:
    """The same with no code block inside a paragraph: that is several of them."""
    for node in tree:
        if node["t"] != "p":
            yield {**node, "c": list(_split(node["c"]))} if "c" in node else node
            continue
        piece: list[Node] = []
        for child in node["c"]:
            if child["t"] == "pre":
                yield from _paragraph(piece)
                yield child
                piece = []
            else:
                piece.append(child)
        yield from _paragraph(piece)


def _paragraph(children: list[Node]) -> Iterator[Node]:
    """A paragraph of those, without line breaks at its ends; none of nothing."""
    first, last = 0, len(children)
    while first < last and children[first]["t"] == "br":
        first += 1
    while last > first and children[last - 1]["t"] == "br":
        last -= 1
    if first < last:
        yield {"t": "p", "c": children[first:last]}


def _named(tree: list[Node], namer: Namer) -> list[Node]:
    named = []
    for node in tree:
        if "c" in node:
            node = {**node, "c": _named(node["c"], namer)}
        elif node["t"] == "mention" and node["id"] is not None:
            shown = (
                f"/{node['v']}" if node["kind"] == "command" else namer(node["kind"], node["id"])
            )
            node = {**node, "v": shown}
        named.append(node)
    return named
