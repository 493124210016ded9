import os
import stat

import pytest

from bot.errors import StartError
from bot.settings import Settings, decode_key
from bot.vault import IndexKey, Vault, WrongKey, load_keys, new_key, read_key_file, write_key_file

OLD, NEW = bytes(32), bytes(range(32))


def test_what_is_sealed_opens_again_and_tells_nothing():
    vault = Vault([NEW])
    token = vault.seal(b"secret")
    assert vault.open(token) == b"secret"
    assert token != vault.seal(b"secret")
    assert b"secret" not in token


def test_a_token_does_not_tell_when_it_was_sealed():
    import base64

    token = base64.urlsafe_b64decode(Vault([NEW]).seal(b"x"))
    assert token[1:9] == bytes(8)  # the Fernet format's time stamp


def test_the_first_key_seals_and_all_open():
    token = Vault([OLD]).seal(b"x")
    both = Vault([NEW, OLD])
    assert both.open(token) == b"x"
    assert Vault([NEW]).open(both.reseal(token)) == b"x"
    with pytest.raises(WrongKey):
        Vault([NEW]).open(token)


def test_sealed_ids_have_one_length():
    vault = Vault([NEW])
    tokens = [vault.seal_id(n) for n in (1, 2**63 - 1)]
    assert len(set(map(len, tokens))) == 1
    assert [vault.open_id(token) for token in tokens] == [1, 2**63 - 1]


def test_marks_depend_on_key_purpose_and_every_part():
    mark = IndexKey(NEW).mark("member", 1)
    assert mark == IndexKey(NEW).mark("member", 1)
    others = [
        IndexKey(OLD).mark("member", 1),
        IndexKey(NEW).mark("share", 1),
        IndexKey(NEW).mark("member", 2),
        IndexKey(NEW).mark("member", 1, ""),
    ]
    assert mark not in others


def test_a_key_file_is_made_beside_a_new_database_only(tmp_path):
    settings = Settings(data_dir=tmp_path)
    with pytest.raises(StartError, match="is missing"):
        load_keys(settings, database_is_new=False)
    made = load_keys(settings, database_is_new=True)
    assert load_keys(settings, database_is_new=False) == made
    assert (tmp_path / "hearth.key").stat().st_mode & 0o777 == 0o600


def test_keys_from_settings_need_no_file(tmp_path):
    keys = [new_key(), new_key()]
    settings = Settings(data_dir=tmp_path, secret_keys=",".join(keys))
    assert load_keys(settings, database_is_new=True) == [decode_key(key) for key in keys]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "not a key\n", "\xff\xfe"])
def test_a_damaged_key_file_is_said_to_be(tmp_path, content):
    path = tmp_path / "hearth.key"
    path.write_text(content, "latin-1")
    with pytest.raises(StartError, match="cannot be read as keys"):
        read_key_file(path)


def test_replacing_a_key_file_leaves_one_file(tmp_path):
    path = tmp_path / "hearth.key"
    for _ in range(2):
        write_key_file(path, [new_key()])
    assert list(tmp_path.iterdir()) == [path]


def test_a_key_file_survives_a_power_cut_under_its_name(tmp_path, monkeypatch):
    path, synced = tmp_path / "hearth.key", []
    monkeypatch.setattr(
        os, "fsync", lambda handle: synced.append((os.fstat(handle), path.exists()))
    )
    write_key_file(path, [new_key()])
    assert [(stat.S_ISDIR(found.st_mode), is_there) for found, is_there in synced] == [
        (False, False),
        (True, True),
    ]
