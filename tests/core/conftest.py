import pytest

from bot import check as check_module
from bot.check import check
from bot.settings import load_settings
from tests.core.processes import environ


@pytest.fixture
def whole(settings):
    """Settings with which nothing is wrong."""
    return {
        "data_dir": settings.data_dir,
        "database_url": settings.database_url,
        "discord_token": settings.discord_token.get_secret_value(),
        "discord_api_url": settings.discord_api_url,
    }


@pytest.fixture
def checked(whole, tmp_path, monkeypatch):
    """Whether something stops Hearth with these settings, and all that is said of them.

    The texts that ship are not read each time: `hearth check` itself does so below.
    """
    monkeypatch.setattr(check_module, "catalogue_places", lambda: ())

    async def check_changed(**changes):
        changed = {name: value for name, value in (whole | changes).items() if value is not None}
        found = await check(load_settings(environ(**changed), tmp_path / ".env"))
        return any(problem.stops for problem in found), [str(problem) for problem in found]

    return check_changed
