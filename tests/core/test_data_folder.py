import pytest

from bot.data_folder import held, writable
from bot.errors import StartError


def test_the_folder_is_made_for_its_owner_only(tmp_path):
    folder = tmp_path / "a" / "data"
    with held(folder):
        assert folder.stat().st_mode & 0o777 == 0o700


def test_two_processes_cannot_share_it(tmp_path):
    with held(tmp_path), pytest.raises(StartError, match="Another Hearth uses"), held(tmp_path):
        pass
    with held(tmp_path):
        pass


def test_a_folder_that_cannot_be_is_said_to_be(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StartError, match="cannot be written"), held(tmp_path / "file" / "data"):
        pass
    assert not writable(tmp_path / "file" / "data")
    assert writable(tmp_path / "new" / "data")
