"""Where Discord's description is wrong or stricter than Discord; the documentation decides."""

import copy
from typing import Any

from sandbox.entities import Payload

_DIGITS = "^-?[0-9]+$"


def corrected(document: Payload) -> Payload:
    """The description with what is known to be wrong put right."""
    document = copy.deepcopy(document)
    schemas = document["components"]["schemas"]
    # Codes of field errors are strings such as BASE_TYPE_REQUIRED.
    field_error = copy.deepcopy(schemas["Error"])
    field_error["properties"]["code"] = {"type": "string"}
    schemas["InnerErrors"]["properties"]["_errors"]["items"] = field_error
    # A 429 has a code only for some limits.
    limited = copy.deepcopy(schemas["Error"])
    limited["required"] = ["message"]
    schemas["RatelimitedResponse"]["allOf"][0] = limited
    # Messages can be forwarded.
    forward = {"title": "FORWARD", "const": 1}
    schemas["MessageReferenceType"]["oneOf"].append(forward)
    # An application's description is a text, as the documentation and discord.py have it.
    form = schemas.get("ApplicationFormPartial", {}).get("properties", {})
    if "description" in form:
        form["description"]["type"].append("string")
    # Bans and their lifting work without a body: discord.py sends none.
    ban = document["paths"].get("/guilds/{guild_id}/bans/{user_id}", {})
    for method in ("put", "delete"):
        ban.get(method, {}).get("requestBody", {}).pop("required", None)
    return document


def tolerant(schema: Any) -> Any:
    """A schema that takes ids and permission sets as numbers or as strings, as Discord does."""
    if isinstance(schema, list):
        return [tolerant(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "snowflake":
        return {"anyOf": [schema, {"type": "integer", "minimum": 0}]}
    changed = {key: tolerant(value) for key, value in schema.items()}
    if _is_plain_integer(schema):
        return {"anyOf": [changed, {"type": "string", "pattern": _DIGITS}]}
    return changed


def _is_plain_integer(schema: Payload) -> bool:
    kind = schema.get("type")
    is_integer = kind == "integer" or (isinstance(kind, list) and "integer" in kind)
    # Enumerations are told apart by their numbers: as strings they'd match nothing.
    return is_integer and not schema.keys() & {"enum", "const", "oneOf", "anyOf", "allOf"}
