"""Everything an operator can change, read once at start-up and passed down."""

import base64
import binascii
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from dotenv import dotenv_values
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
)

from bot.errors import StartError

PREFIX = "HEARTH_"
ENV_FILE = Path(".env")
DISCORD_API = "https://discord.com/api/v10"
KEY_BYTES = 32


class Settings(BaseSettings):
    """Each field is the setting HEARTH_<NAME>; `.env.example` explains them to operators."""

    model_config = SettingsConfigDict(extra="forbid", hide_input_in_errors=True)

    discord_token: SecretStr | None = Field(
        default=None, description="Bot token from Discord's developer portal."
    )
    discord_api_url: str = Field(
        default=DISCORD_API,
        description="REST base; the gateway is what it answers to GET /gateway/bot.",
    )
    data_dir: Path = Field(
        default=Path("data"), description="Folder for the database, key file and backups."
    )
    database_url: str | None = Field(
        default=None, description="SQLAlchemy URL; unset: hearth.db in the data folder."
    )
    secret_keys: Annotated[tuple[SecretStr, ...], NoDecode] = Field(
        default=(), description="Master keys, newest first, comma separated; unset: the key file."
    )
    shard_ids: Annotated[tuple[int, ...], NoDecode] = Field(
        default=(), description="Shards this process runs, comma separated; needs SHARD_COUNT."
    )
    shard_count: int | None = Field(
        default=None, ge=1, description="Shards in all; unset: Discord's recommendation."
    )
    health_port: int | None = Field(
        default=None, ge=1, le=65535, description="Serves /healthz and /metrics on 127.0.0.1."
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        default="INFO", description="Of Hearth's own loggers."
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What the caller gives, and nothing else.

        `load_settings` reads the environment. The sandbox must not: an operator's database and
        keys may be named there.
        """
        return (init_settings,)

    @field_validator("secret_keys", "shard_ids", mode="before")
    @classmethod
    def split_list(cls, value: object) -> object:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("secret_keys")
    @classmethod
    def whole_keys(cls, value: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        for key in value:
            decode_key(key.get_secret_value())
        return value

    @field_validator("discord_api_url")
    @classmethod
    def http_url(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("should start with http:// or https://, like " + DISCORD_API)
        return value.rstrip("/")

    @field_validator("database_url")
    @classmethod
    def async_driver(cls, value: str | None) -> str | None:
        if not value:
            return None
        # Imported here alone: crisis help starts sooner without it.
        from sqlalchemy import make_url
        from sqlalchemy.exc import ArgumentError

        if not value.startswith(("sqlite+aiosqlite:///", "postgresql+asyncpg://")):
            raise ValueError("should start with sqlite+aiosqlite:/// or postgresql+asyncpg://")
        try:
            make_url(value)
        except (ArgumentError, ValueError):  # whose words could quote a password
            raise ValueError("is no database URL; check its port and special characters") from None
        return value

    @model_validator(mode="after")
    def shards_fit(self) -> "Settings":
        if self.shard_ids and self.shard_count is None:
            raise ValueError("HEARTH_SHARD_IDS needs HEARTH_SHARD_COUNT beside it")
        if self.shard_count is not None and any(
            not 0 <= shard < self.shard_count for shard in self.shard_ids
        ):
            raise ValueError("HEARTH_SHARD_IDS should lie between 0 and HEARTH_SHARD_COUNT - 1")
        return self

    @property
    def resolved_database_url(self) -> str:
        """The database to open: `database_url`, or SQLite in the data folder."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'hearth.db'}"


def decode_key(text: str) -> bytes:
    """The 32 bytes that a master key's URL-safe base64 stands for.

    Raises:
        ValueError: it is not base64, or not 32 bytes.
    """
    try:
        key = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError(
            "each key should be 32 bytes in URL-safe base64; `hearth keys new` makes one"
        )
    return key


def load_settings(environ: Mapping[str, str] | None = None, env_file: Path = ENV_FILE) -> Settings:
    """The settings from `env_file` and, above it, the environment.

    Other programs' names are ignored in both; unknown names with our prefix are refused in both.

    Raises:
        StartError: one sentence for each problem.
    """
    found = {
        **dotenv_values(env_file, encoding="utf-8"),
        **(os.environ if environ is None else environ),
    }
    ours = {
        name.upper().removeprefix(PREFIX).lower(): value
        for name, value in found.items()
        if name.upper().startswith(PREFIX) and value
    }
    try:
        return Settings.model_validate(ours)
    except ValidationError as error:
        raise StartError(
            "\n".join(_sentence(dict(problem)) for problem in error.errors())
        ) from None


def _sentence(problem: Mapping[str, object]) -> str:
    location = problem["loc"]
    assert isinstance(location, tuple)
    reason = str(problem["msg"]).removeprefix("Value error, ")
    if not location:
        return f"{reason}."
    name = f"{PREFIX}{str(location[0]).upper()}"
    if problem["type"] == "extra_forbidden":
        return f"{name} is not a setting; `.env.example` lists them all."
    return f"{name}: {reason[0].lower()}{reason[1:]}."
