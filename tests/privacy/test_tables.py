"""No table can come to hold something about people without being shown, exported and erased."""

import pytest

from bot import privacy
from bot.db.metadata import metadata
from bot.i18n import Texts

# What these hold is a server's, or nobody's.
IMPERSONAL = {
    "communities",
    "key_proof",
    "local_cards",
    "local_lines",
    "meetings",
    "occurrences",
}


def test_every_table_that_can_hold_something_about_somebody_is_named():
    assert set(privacy.TABLES) == set(metadata.tables) - IMPERSONAL
    assert len(privacy.TABLES) == len(set(privacy.TABLES))


def test_what_points_at_a_person_goes_with_them():
    pointing = {
        table.name: key.ondelete
        for table in metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == "members"
    }
    assert pointing == dict.fromkeys(
        ("agreements", "audit_entries", "cases", "notices", "reports"), "CASCADE"
    )


def test_what_points_at_a_person_is_found_by_an_index():
    for table in metadata.tables.values():
        for key in table.foreign_keys:
            if key.column.table.name == "members":
                leading = {next(iter(index.columns)).name for index in table.indexes}
                leading.add(next(iter(table.primary_key.columns)).name)
                assert key.parent.name in leading, table.name


@pytest.mark.parametrize("table", sorted(set(metadata.tables) - IMPERSONAL - {"key_proof"}))
def test_no_column_could_hold_a_user_id_or_words_in_the_clear(table):
    # what is longer than a code is a mark, sealed, or an id that Discord gave to a message
    allowed = {
        "shares": {"guild_id", "channel_id", "message_id"},
        "notices": {"guild_id", "channel_id", "message_id", "sent_after_id"},
    }
    columns = metadata.tables[table].columns
    big = {c.name for c in columns if type(c.type).__name__ == "BigInteger"}
    assert big <= allowed.get(table, {"guild_id"})
    lengths = [c.type.length for c in columns if type(c.type).__name__ == "String"]
    assert all(length is not None and length <= 40 for length in lengths)


@pytest.mark.parametrize("language", Texts.load().languages)
def test_every_such_table_has_words_of_its_own(language):
    texts = Texts.load()
    facts = {"until": "1", "since": "1", "version": 1, "contact": "yes"}
    for count in (1, 2):
        said = [
            texts.get(f"privacy-held-{table}", language, count=count, **facts)
            for table in privacy.TABLES
        ]
        assert all(texts.has(f"privacy-held-{table}", language) for table in privacy.TABLES)
        assert len(set(said)) == len(said)
