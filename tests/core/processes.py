"""`hearth` as an operator runs it: a process of its own, which knows only what it imports."""

import asyncio
import os
import sys
from contextlib import asynccontextmanager
from dataclasses import dataclass

from tests.conftest import ROOT

SECONDS = 30  # of real time, for a process to do what it was started for


@dataclass(frozen=True, slots=True)
class Ended:
    """What a process said, and its exit code."""

    code: int
    out: str
    err: str


def environ(**settings):
    """The environment with these settings of Hearth's and no others, such as `data_dir`."""
    others = {name: value for name, value in os.environ.items() if not name.startswith("HEARTH_")}
    ours = {f"HEARTH_{name.upper()}": str(value) for name, value in settings.items()}
    # Wide and plain, so that what typer says is the same everywhere.
    return others | ours | {"PYTHONPATH": str(ROOT), "COLUMNS": "100", "NO_COLOR": "1"}


@asynccontextmanager
async def started(*arguments, environ, cwd):
    """`hearth` with these arguments, killed when it has not ended with the block."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        env=environ,
        cwd=cwd,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def hearth(*arguments, environ, cwd) -> Ended:
    """What comes of `hearth` with these arguments."""
    async with started(*arguments, environ=environ, cwd=cwd) as process:
        out, err = await asyncio.wait_for(process.communicate(), SECONDS)
    return Ended(process.returncode, out.decode(), err.decode())
