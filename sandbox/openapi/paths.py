"""Finding the described operation that a request is for."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.entities import Payload


@dataclass(slots=True)
class _Node:
    """One segment of the tree of paths; a literal segment goes before a parameter."""

    literals: dict[str, "_Node"] = field(default_factory=dict)
    parameter: "_Node | None" = None
    path: str | None = None


class Paths:
    """The described paths, for looking up real ones."""

    def __init__(self, paths: Payload) -> None:
        self._paths = paths
        self._root = _Node()
        for path in paths:
            self._add(path)

    def find(self, path: str) -> str | None:
        """The described path that a real one matches, such as /channels/{channel_id}."""
        return _match(self._root, _segments(path))

    def operation(self, method: str, path: str) -> Payload | None:
        """A described path's operation, with the parameters of the path among its own."""
        item: Payload = self._paths[path]
        operation = item.get(method.lower())
        if operation is None:
            return None
        parameters: list[Any] = [*item.get("parameters", []), *operation.get("parameters", [])]
        return {**operation, "parameters": parameters}

    def _add(self, path: str) -> None:
        node = self._root
        for segment in _segments(path):
            if segment.startswith("{"):
                node.parameter = node.parameter or _Node()
                node = node.parameter
            else:
                node = node.literals.setdefault(segment, _Node())
        node.path = path


def _segments(path: str) -> list[str]:
    return path.strip("/").split("/")


def _match(node: _Node, segments: list[str]) -> str | None:
    if not segments:
        return node.path
    first, rest = segments[0], segments[1:]
    for child in (node.literals.get(first), node.parameter):
        found = None if child is None else _match(child, rest)
        if found is not None:
            return found
    return None
