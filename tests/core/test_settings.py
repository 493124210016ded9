import re
from pathlib import Path

import pytest

from bot.errors import StartError
from bot.settings import DISCORD_API, Settings, load_settings
from bot.vault import new_key

ROOT = Path(__file__).parents[2]


def load(tmp_path, env="", **environ):
    file = tmp_path / ".env"
    file.write_text(env, "utf-8")
    return load_settings(environ, file)


def refusal(tmp_path, env="", **environ):
    with pytest.raises(StartError) as caught:
        load(tmp_path, env, **environ)
    return str(caught.value)


def test_defaults(tmp_path):
    settings = load(tmp_path)
    assert settings.discord_api_url == DISCORD_API
    assert settings.resolved_database_url == "sqlite+aiosqlite:///data/hearth.db"
    assert (settings.shard_ids, settings.shard_count) == ((), None)


def test_the_environment_wins_over_the_file(tmp_path):
    settings = load(tmp_path, "HEARTH_LOG_LEVEL=DEBUG\n", HEARTH_LOG_LEVEL="ERROR")
    assert settings.log_level == "ERROR"


def test_a_name_set_to_nothing_is_unset(tmp_path):
    assert load(tmp_path, HEARTH_HEALTH_PORT="").health_port is None


def test_other_programs_names_are_ignored(tmp_path):
    load(tmp_path, "POSTGRES_PASSWORD=x\n", PATH="/bin")


@pytest.mark.parametrize("where", ["file", "environment"])
def test_unknown_names_of_ours_are_refused(tmp_path, where):
    found = (
        refusal(tmp_path, "HEARTH_CONTRY=ES\n")
        if where == "file"
        else refusal(tmp_path, HEARTH_CONTRY="ES")
    )
    assert found == "HEARTH_CONTRY is not a setting; `.env.example` lists them all."


def test_every_problem_is_one_sentence(tmp_path):
    found = refusal(
        tmp_path,
        HEARTH_HEALTH_PORT="eighty",
        HEARTH_DISCORD_API_URL="discord.com",
        HEARTH_DATABASE_URL="sqlite:///x.db",
        HEARTH_SECRET_KEYS="short",
        HEARTH_LOG_LEVEL="LOUD",
    )
    lines = found.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "HEARTH_DISCORD_API_URL",
        "HEARTH_DATABASE_URL",
        "HEARTH_SECRET_KEYS",
        "HEARTH_HEALTH_PORT",
        "HEARTH_LOG_LEVEL",
    ]
    assert all(re.fullmatch(r"HEARTH_\w+: .+\.", line) for line in lines)
    assert "short" not in found


def test_a_database_url_that_cannot_be_read_is_not_quoted(tmp_path):
    url = "postgresql+asyncpg://user:s3cret@host:notaport/db"
    assert refusal(tmp_path, HEARTH_DATABASE_URL=url) == (
        "HEARTH_DATABASE_URL: is no database URL; check its port and special characters."
    )


def test_shards(tmp_path):
    settings = load(tmp_path, HEARTH_SHARD_IDS="0, 2", HEARTH_SHARD_COUNT="3")
    assert (settings.shard_ids, settings.shard_count) == ((0, 2), 3)
    assert refusal(tmp_path, HEARTH_SHARD_IDS="0") == (
        "HEARTH_SHARD_IDS needs HEARTH_SHARD_COUNT beside it."
    )
    assert refusal(tmp_path, HEARTH_SHARD_IDS="3", HEARTH_SHARD_COUNT="3") == (
        "HEARTH_SHARD_IDS should lie between 0 and HEARTH_SHARD_COUNT - 1."
    )


def test_keys_are_never_shown(tmp_path):
    key = new_key()
    settings = load(tmp_path, HEARTH_SECRET_KEYS=f"{key},{new_key()}", HEARTH_DISCORD_TOKEN="t0k3n")
    assert len(settings.secret_keys) == 2
    assert key not in repr(settings)
    assert "t0k3n" not in repr(settings)


def test_env_example_lists_every_setting():
    lines = (ROOT / ".env.example").read_text("utf-8").splitlines()
    named = {found[1] for line in lines if (found := re.match(r"#? ?(HEARTH_\w+)=", line))}
    assert named == {f"HEARTH_{name.upper()}" for name in Settings.model_fields}
