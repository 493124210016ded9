"""Crisis help opens no file once Hearth has started: the real process, watched by Python itself."""

import asyncio
import json
import sys
from contextlib import asynccontextmanager

from tests.conftest import ROOT
from tests.core.processes import environ

SECONDS = 30  # of real time


@asynccontextmanager
async def watched(settings):
    """Hearth in a process of its own; `ask` it for a line after sending one."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        ROOT / "tests" / "crisis" / "watched.py",
        env=environ(
            discord_token=settings.discord_token.get_secret_value(),
            discord_api_url=settings.discord_api_url,
            data_dir=settings.data_dir,
        ),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=2**24,  # of a line
    )

    async def hear():
        line = await asyncio.wait_for(process.stdout.readline(), SECONDS)
        return line.decode().strip()

    async def ask():
        process.stdin.write(b"\n")
        return await hear()

    try:
        assert await hear() == "ready"
        yield ask
        process.stdin.close()
        await asyncio.wait_for(process.wait(), SECONDS)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_no_file_is_opened(sandbox, settings, nadia):
    async with watched(settings) as ask:
        assert await ask() == "watching"
        result = await nadia.use("crisis", country="GB")
        assert result.answer.content.startswith("**Help now: United Kingdom**")
        for person in (nadia, *(sandbox.person("maya", locale=tag) for tag in ("es-ES", "de"))):
            await person.use("crisis")
            await person.use("crisis", country="Japan")
            await person.autocomplete("crisis", country="a")
            await person.use("grounding")
        await result.answer.press("I'm worried about someone")
        await result.answer.again().press("Back")
        await result.answer.again().press("Not an emergency")
        await result.answer.again().press("Back")
        await result.answer.again().press("I'm in another country")
        await result.answer.select("More lines: by need, or to call, text or chat", "file")
        opened = json.loads(await ask())
    assert opened["asked"] == []
    files = {name.rpartition("/")[2] for _, name in opened["at the start"]}
    assert {"GB.toml", "crisis.ftl"} <= files  # it does see what is opened
