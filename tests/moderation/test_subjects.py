"""What is reported, while the form is open and in the database."""

import re

import pytest

from bot.features.moderation.rules import Standing
from bot.features.moderation.subjects import (
    CUSTOM_ID,
    Draft,
    FormOutdated,
    ReportedMessage,
    ReportedPerson,
    open_subject,
    read_custom_id,
    seal_subject,
    write_custom_id,
)
from bot.vault import Vault

GUILD_ID = 900_000_000_000_000_001
LARGEST = 2**63 - 1  # no snowflake is larger
MESSAGE = ReportedMessage(LARGEST - 1, LARGEST)
PERSON = ReportedPerson(LARGEST)
STANDINGS = [*Standing, None]


def read(custom_id, vault, guild_id=GUILD_ID):
    match = re.fullmatch(CUSTOM_ID, custom_id)
    assert match is not None
    return read_custom_id(match, vault, guild_id=guild_id)


@pytest.mark.parametrize("subject", [MESSAGE, ReportedMessage(1, 2), PERSON, ReportedPerson(2**22)])
@pytest.mark.parametrize("standing", STANDINGS)
@pytest.mark.parametrize("wants_answer", [False, True])
def test_a_custom_id_stands_for_the_draft_and_fits(vault, subject, standing, wants_answer):
    draft = Draft(subject, standing, wants_answer)
    custom_id = write_custom_id(draft, vault, guild_id=GUILD_ID)
    assert len(custom_id) <= 100
    assert read(custom_id, vault) == draft


def test_a_custom_id_holds_no_user_and_no_pseudonym(vault):
    draft = Draft(PERSON, Standing.OTHER)
    first, second = (write_custom_id(draft, vault, guild_id=GUILD_ID) for _ in range(2))
    assert str(LARGEST) not in first
    # Nothing of it comes again when the same person is reported again.
    assert all(first[i : i + 8] not in second for i in range(len("moderation:u:"), len(first) - 8))


def test_a_form_that_was_open_when_keys_changed_still_works(vault):
    draft = Draft(PERSON, None)
    custom_id = write_custom_id(draft, vault, guild_id=GUILD_ID)
    newer = Vault([bytes(32), bytes(range(32))])
    assert read(custom_id, newer) == draft
    with pytest.raises(FormOutdated):
        read(custom_id, Vault([bytes(32)]))


def test_a_person_sealed_in_another_server_is_refused(vault):
    custom_id = write_custom_id(Draft(PERSON, None), vault, guild_id=GUILD_ID)
    with pytest.raises(FormOutdated):
        read(custom_id, vault, guild_id=GUILD_ID + 1)


def test_a_changed_token_is_refused(vault):
    custom_id = write_custom_id(Draft(PERSON, None), vault, guild_id=GUILD_ID)
    forged = custom_id[:40] + ("A" if custom_id[40] != "A" else "B") + custom_id[41:]
    with pytest.raises(FormOutdated):
        read(forged, vault)


def test_another_sealed_thing_is_no_person(vault):
    token = vault.seal(b"\0" * 14).decode().removeprefix("gAAAAAAAAAAA").removesuffix("==")
    with pytest.raises(FormOutdated):
        read(f"moderation:u:{token}", vault)


@pytest.mark.parametrize(
    "custom_id",
    [
        f"moderation:m:1:{'9' * 21}:on",
        "moderation:m:1::on",
        "moderation:m:900000000000000001:900000000000000002:zz",
        "moderation:u:short",
        "moderation:m:900000000000000001:900000000000000002:on ",
        "moderation:acknowledge:aaaaaaaaaaaa:bbbbbbbbbbbb",
    ],
)
def test_other_custom_ids_are_not_ours(custom_id):
    assert re.fullmatch(CUSTOM_ID, custom_id) is None


@pytest.mark.parametrize("ids", [(1, LARGEST + 1), (10**20 - 1, 2)])
def test_ids_that_discord_never_gives_are_refused(vault, ids):
    with pytest.raises(FormOutdated):
        read(write_custom_id(Draft(ReportedMessage(*ids), None), vault, guild_id=GUILD_ID), vault)


@pytest.mark.parametrize("subject", [MESSAGE, PERSON])
def test_a_sealed_subject_opens_again(vault, subject):
    assert open_subject(seal_subject(subject, vault), vault) == subject


def test_a_seal_does_not_tell_whether_a_person_is_reported(vault):
    assert len(seal_subject(MESSAGE, vault)) == len(seal_subject(PERSON, vault))
