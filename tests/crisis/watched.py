"""Runs Hearth and says what it opens while somebody asks for help; a process of its own.

Standard input: a line begins the watch, the next one ends it. Standard output: "ready", then
"watching", then a line of JSON with what was opened.
"""

import asyncio
import json
import sys

from bot.app import assemble
from bot.settings import load_settings

OPENING = ("open", "os.listdir", "os.scandir", "sqlite3.connect", "subprocess.Popen", "import")
opened = {"at the start": [], "asked": []}
phase = "at the start"


def watch(event, arguments):
    if event in OPENING and phase in opened:
        opened[phase].append((event, str(arguments[0])))


def say(line):
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def main():
    global phase
    settings = load_settings()
    async with assemble(settings, guild_ready_timeout=0.01) as bot:
        connecting = asyncio.create_task(bot.start(settings.discord_token.get_secret_value()))
        await bot.wait_until_ready()
        await bot.progress.finished.wait()
        await bot.dispatcher.close()  # what it reads is not about this
        bot.scheduler.pause()
        phase = "between"
        say("ready")
        await asyncio.to_thread(sys.stdin.readline)
        phase = "asked"
        say("watching")
        await asyncio.to_thread(sys.stdin.readline)
        phase = "over"
        say(json.dumps(opened))
        await bot.close()
        await connecting


sys.addaudithook(watch)
asyncio.run(main())
