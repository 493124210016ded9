"""Checks requests, answers and gateway events, and keeps what deviates."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox.entities import Payload
from sandbox.openapi.description import Description, pointer, read_description, schema
from sandbox.openapi.events import parts_of

_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Deviation:
    """Something that isn't as described."""

    operation: str  # such as "POST /channels/{channel_id}/messages", or an event's name
    part: str  # request, query, answer 200, …
    what: str

    def __str__(self) -> str:
        return f"{self.operation}, {self.part}: {self.what}"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A REST call and its answer; the bodies are parsed JSON, None where there is none."""

    method: str
    path: str  # below /api/v10
    query: dict[str, str]
    body: Any
    status: int
    answer: Any


class OpenApi:
    """Keeps `violations`, and `notes` on what Discord takes though its description doesn't."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self.violations: list[Deviation] = []
        self.notes: list[Deviation] = []
        self.checked: dict[str, int] = {}  # how often each operation or event was looked at

    @classmethod
    def load(cls, path: str | Path) -> "OpenApi":
        """A fresh checker. Raises: OSError when the file can't be read."""
        return cls(read_description(Path(path)))

    def check(self, exchange: Exchange) -> None:
        """Look at a call and its answer; answers above 499 aren't described by anybody."""
        path = self._description.paths.find(exchange.path)
        operation = None
        if path is not None:
            operation = self._description.paths.operation(exchange.method, path)
        if path is None or operation is None:
            self.notes.append(Deviation(f"{exchange.method} {exchange.path}", "path", "unknown"))
            return
        name = f"{exchange.method} {path}"
        self.checked[name] = self.checked.get(name, 0) + 1
        base = ("paths", path, exchange.method.lower())
        # What the sandbox refuses, the caller learns of; it is no fault of the sandbox.
        keep = self.notes if 400 <= exchange.status < 500 else self.violations
        self._check_body(name, base, operation, exchange.body, keep)
        self._check_query(name, operation, exchange.query, keep)
        if exchange.status < 500:
            self._check_answer(name, base, operation, exchange)

    def check_event(self, name: str, data: Payload) -> None:
        """Look at the parts of a gateway event that the REST description has a schema for."""
        for part, schema_name, value in parts_of(name, data):
            self.checked[name] = self.checked.get(name, 0) + 1
            where = schema(schema_name)
            if not self._description.is_valid(where, value):
                self._keep(name, part, where, value, self.violations, tolerant=False)

    def _check_body(
        self,
        name: str,
        base: tuple[str, ...],
        operation: Payload,
        body: Any,
        keep: list[Deviation],
    ) -> None:
        described = operation.get("requestBody", {}).get("content", {})
        if _JSON not in described:
            if body is not None:
                self.notes.append(Deviation(name, "request", "has a body, none is described"))
            return
        if body is None:
            if operation["requestBody"].get("required"):
                keep.append(Deviation(name, "request", "has no body"))
            return
        where = pointer(*base, "requestBody", "content", _JSON, "schema")
        self._judge(name, "request", where, body, keep)

    def _check_query(
        self, name: str, operation: Payload, query: dict[str, str], keep: list[Deviation]
    ) -> None:
        known = {p["name"]: p["schema"] for p in operation["parameters"] if p["in"] == "query"}
        for key, text in query.items():
            if key not in known:
                self.notes.append(Deviation(name, "query", f"{key}: not described"))
                continue
            problem = _query_problem(known[key], text)
            if problem is not None:
                keep.append(Deviation(name, "query", f"{key}: {problem}"))

    def _check_answer(
        self, name: str, base: tuple[str, ...], operation: Payload, exchange: Exchange
    ) -> None:
        part = f"answer {exchange.status}"
        key = _status_key(operation["responses"], exchange.status)
        if key is None:
            self.violations.append(Deviation(name, part, "status not described"))
            return
        response = operation["responses"][key]
        where = (*base, "responses", key)
        if "$ref" in response:
            where = tuple(response["$ref"].removeprefix("#/").split("/"))
            response = self._description.document["components"]["responses"][where[-1]]
        if _JSON not in response.get("content", {}):
            if exchange.answer is not None:
                self.violations.append(Deviation(name, part, "has a body, none is described"))
            return
        full = pointer(*where, "content", _JSON, "schema")
        if not self._description.is_valid(full, exchange.answer):
            self._keep(name, part, full, exchange.answer, self.violations, tolerant=False)

    def _judge(self, name: str, part: str, where: str, value: Any, keep: list[Deviation]) -> None:
        """File what the bot sent: under notes when only numbers and strings are swapped."""
        if self._description.is_valid(where, value):
            return
        if self._description.is_tolerable(where, value):
            self._keep(name, part, where, value, self.notes, tolerant=False)
        else:
            self._keep(name, part, where, value, keep, tolerant=True)

    def _keep(
        self,
        name: str,
        part: str,
        where: str,
        value: Any,
        keep: list[Deviation],
        *,
        tolerant: bool,
    ) -> None:
        problems = self._description.problems(where, value, tolerant=tolerant)
        keep.extend(Deviation(name, part, problem) for problem in problems)


def _status_key(responses: Payload, status: int) -> str | None:
    for key in (str(status), f"{status // 100}XX"):
        if key in responses:
            return key
    return None


def _query_problem(described: Payload, text: str) -> str | None:
    kind = described.get("type")
    if kind == "boolean" and text.lower() not in ("true", "false", "1", "0"):
        return f"{text!r} is no boolean"
    if kind == "integer":
        if not text.lstrip("-").isdigit():
            return f"{text!r} is no integer"
        least, most = described.get("minimum"), described.get("maximum")
        if (least is not None and int(text) < least) or (most is not None and int(text) > most):
            return f"{text} is not within {least} and {most}"
    if described.get("$ref", "").endswith("/SnowflakeType") and not text.isdigit():
        return f"{text!r} is no snowflake"
    return None
