"""Discord's description of its API, with validators that are compiled when first needed."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import quote

import orjson

from sandbox.entities import Payload
from sandbox.openapi.corrections import corrected, tolerant
from sandbox.openapi.paths import Paths

_STRICT, _TOLERANT = "urn:description", "urn:tolerant"


class Problem(Protocol):
    """What the validating library says of one fault."""

    message: str
    instance_path: list[str | int]
    kind: Any


class _Validator(Protocol):
    def is_valid(self, instance: Any) -> bool: ...
    def iter_errors(self, instance: Any) -> Iterator[Problem]: ...


class Description:
    """The document, and checks against its parts; a part is named by its JSON pointer."""

    def __init__(self, document: Payload) -> None:
        self.document = corrected(document)
        self.paths = Paths(self.document["paths"])
        self._registries: dict[str, Any] = {}
        self._validators: dict[tuple[str, str], _Validator] = {}

    def is_valid(self, pointer: str, instance: Any) -> bool:
        return self._validator(_STRICT, pointer).is_valid(instance)

    def is_tolerable(self, pointer: str, instance: Any) -> bool:
        """Whether it is valid when numbers may be strings and the other way round."""
        return self._validator(_TOLERANT, pointer).is_valid(instance)

    def problems(self, pointer: str, instance: Any, *, tolerant: bool) -> list[str]:
        """What is wrong, as "where: what"; of alternatives, the nearest."""
        validator = self._validator(_TOLERANT if tolerant else _STRICT, pointer)
        found = [leaf for error in validator.iter_errors(instance) for leaf in _leaves(error)]
        return list(dict.fromkeys(found))

    def _validator(self, base: str, pointer: str) -> _Validator:
        key = (base, pointer)
        if key not in self._validators:
            self._validators[key] = self._compile(base, pointer)
        return self._validators[key]

    def _compile(self, base: str, pointer: str) -> _Validator:
        # Needed by tests alone, so installed for them alone.
        from jsonschema_rs import Draft202012Validator, Registry

        if base not in self._registries:
            document = self.document if base == _STRICT else _tolerant_document(self.document)
            self._registries[base] = Registry([(base, document)])
        schema = {"$ref": f"{base}#{quote(pointer, safe='/~@')}"}
        validator: _Validator = Draft202012Validator(
            schema, registry=self._registries[base], validate_formats=True
        )
        return validator


@lru_cache(maxsize=2)
def read_description(path: Path) -> Description:
    """The description in that file, read once per process."""
    return Description(orjson.loads(path.read_bytes()))


def pointer(*parts: str) -> str:
    """A JSON pointer."""
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)


def schema(name: str) -> str:
    """The pointer of a named schema."""
    return pointer("components", "schemas", name)


def _tolerant_document(document: Payload) -> Payload:
    schemas = document["components"]["schemas"]
    components = document["components"] | {
        "schemas": {name: tolerant(schema) for name, schema in schemas.items()}
    }
    return document | {"components": components, "paths": tolerant(document["paths"])}


def _leaves(error: Problem) -> Iterator[str]:
    branches: list[list[Problem]] = getattr(error.kind, "context", None) or []
    if not branches:
        where = "/".join(str(part) for part in error.instance_path) or "(whole)"
        yield f"{where}: {_shortened(error.message)}"
        return
    depth = len(error.instance_path)
    for nearest in min(branches, key=lambda branch: _distance(branch, depth)):
        yield from _leaves(nearest)


def _distance(branch: list[Problem], depth: int) -> tuple[bool, bool, int]:
    """How far an alternative is from fitting: the farthest take only null, or another `type`."""
    is_null = any(getattr(error.kind, "types", None) == ["null"] for error in branch)
    is_other = any(
        error.instance_path[depth:] == ["type"]
        or (error.kind.name == "type" and len(error.instance_path) == depth)
        for error in branch
    )
    return is_null, is_other, len(branch)


def _shortened(message: str) -> str:
    return re.sub(r"^(.{60}).{40,}?(.{80})$", r"\1…\2", message, flags=re.DOTALL)
