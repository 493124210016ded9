"""Answers of a Discord that says less than discord.py expects, or says it otherwise."""

import pytest

from sandbox import payloads
from sandbox.server import Sandbox
from tests.conftest import running
from tests.crisis.expected import asked, expect


@pytest.fixture
def _with_a_charset(monkeypatch):
    build_app = Sandbox.build_app

    async def name_it(_request, response):
        if response.content_type == "application/json":
            response.headers["Content-Type"] = "application/json; charset=utf-8"

    def build(sandbox):
        app = build_app(sandbox)
        app.on_response_prepare.append(name_it)
        return app

    monkeypatch.setattr(Sandbox, "build_app", build)


@pytest.mark.usefixtures("_with_a_charset")
async def test_json_whose_type_names_a_charset(sandbox, settings, clock):
    async with running(settings, clock) as bot:
        assert bot.commands_changed
        nadia = sandbox.person("nadia", locale="en-US")
        expect(await nadia.use("crisis", country="GB"), asked("GB"))


async def test_an_application_of_which_no_more_than_must_be_is_told(
    sandbox, settings, clock, monkeypatch
):
    whole, optional = payloads.application, ("bot_public", "bot_require_code_grant", "tags", "bot")

    def bare(*args, **options):
        told = whole(*args, **options)
        return {key: value for key, value in told.items() if key not in optional}

    monkeypatch.setattr(payloads, "application", bare)
    async with running(settings, clock):
        nadia = sandbox.person("nadia", locale="en-US")
        expect(await nadia.use("crisis", country="GB"), asked("GB"))
