"""`hearth run | sandbox | check | sync | keys | helplines`, the only place that prints."""

import asyncio
import gc
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer

from bot import __version__
from bot.errors import StartError
from bot.settings import load_settings

app = typer.Typer(
    name="hearth",
    help="A self-hosted Discord bot that runs peer support communities.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
keys = typer.Typer(help="The master keys that seal what the database holds.", no_args_is_help=True)
app.add_typer(keys, name="keys")
helplines = typer.Typer(
    help="The helplines that /crisis shows: what to review, and how another list differs.",
    no_args_is_help=True,
)
app.add_typer(helplines, name="helplines")


def main() -> int:
    """Run the command line; returns the exit code: 2 for what the operator has to change."""
    try:
        app()
    except StartError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _run(task: Coroutine[Any, Any, None]) -> None:
    """Run `task` to its end; Ctrl-C before it listens for signals is a quiet exit."""
    try:
        asyncio.run(task)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


@app.callback(invoke_without_command=True)
def hearth(
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> None:
    if version:
        print(f"hearth {__version__}")
        raise typer.Exit


@app.command()
def run() -> None:
    """Run the bot until it is stopped (SIGTERM or Ctrl-C)."""
    gc.disable()  # `bot.opening` says until when, and why
    from bot.app import run as run_bot
    from bot.logs import set_up_logging

    settings = load_settings()
    set_up_logging(settings.log_level)
    _run(run_bot(settings))


@app.command()
def check() -> None:
    """Check settings, database, texts, helplines, token and permissions; a line per problem."""
    from bot.check import check as check_all
    from bot.logs import set_up_logging

    set_up_logging("WARNING")
    problems = asyncio.run(check_all(load_settings()))
    for problem in problems:
        print(problem)
    if any(problem.stops for problem in problems):
        raise typer.Exit(2)
    if not problems:
        print("Everything is in order.")


@app.command()
def sync() -> None:
    """Tell Discord the commands if it has others."""
    from bot.app import sync as sync_commands
    from bot.logs import set_up_logging

    set_up_logging("WARNING")
    changed = asyncio.run(sync_commands(load_settings()))
    print("Commands were synced." if changed else "Discord has these commands already.")


@app.command()
def sandbox(
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 picks a free one.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open the page that shows it.")] = True,
    tour: Annotated[
        bool | None,
        typer.Option(help="Have the people do what the seed says; not with --no-browser."),
    ] = None,
    seed: Annotated[
        Path | None, typer.Option(help="A community of your own, in TOML: docs/sandbox-seeds.md.")
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(help="A folder that keeps everything between runs; without, nothing stays."),
    ] = None,
) -> None:
    """Run a local Discord, a community and the bot in it: no account, no token, no network."""
    from bot.logs import set_up_logging
    from bot.playground import Play, play

    set_up_logging("WARNING")
    # Whoever wants no page is a script, most likely, and wants a server where nobody did anything.
    tour = browser if tour is None else tour
    how = Play(port=port, tour=tour, browser=browser, seed=seed, data=data)
    _run(play(how, lambda line: print(line, flush=True)))


@keys.command("new")
def new() -> None:
    """Print a fresh master key, for HEARTH_SECRET_KEYS."""
    from bot.vault import new_key

    print(new_key())


@keys.command("rotate")
def rotate(
    drop_old: Annotated[
        bool, typer.Option("--drop-old", help="Forget the old keys: old backups stay closed.")
    ] = False,
) -> None:
    """Seal everything with a new master key. Stop Hearth first."""
    from bot.logs import set_up_logging
    from bot.rotation import rotate as rotate_keys

    set_up_logging("WARNING")
    print(asyncio.run(rotate_keys(load_settings(), drop_old=drop_old)))


@helplines.command("due")
def due(
    country: Annotated[
        list[str] | None, typer.Argument(help="Codes such as GB, or `international`; else all.")
    ] = None,
) -> None:
    """List the helplines that nobody reviewed in the last 180 days, by country."""
    from bot.clock import SystemClock
    from bot.features.crisis.data import load_helplines
    from bot.helplines.due import due_lines, known_codes
    from bot.shipped import Faults

    faults = Faults()
    known = load_helplines(faults=faults)
    codes = known_codes(country or [], known)
    for line in due_lines(known, today=SystemClock().now().date(), codes=codes):
        print(line)
    if faults:
        raise StartError("\n".join(faults))


@helplines.command("compare")
def compare(
    file: Annotated[Path, typer.Argument(help="Another list, .json or .csv.")],
) -> None:
    """Print how another list differs from ours; exit code 1 if it does. Changes nothing."""
    from bot.features.crisis.atlas import Atlas
    from bot.features.crisis.data import load_helplines
    from bot.helplines.comparing import compare as compare_lists
    from bot.helplines.other_list import read_list
    from bot.shipped import Faults

    faults = Faults()
    ours, atlas = load_helplines(faults=faults), Atlas.load(faults)
    theirs = read_list(file, atlas)
    found = compare_lists(ours, theirs, atlas)
    if faults:  # what is left out would look like a difference
        raise StartError("\n".join(faults))
    for line in found.lines:
        print(line)
    if found.differences:
        raise typer.Exit(1)
