"""Whatever is typed into whichever option: one clear private sentence, nothing broken, no ping."""

import pytest
from sqlalchemy import func, select

from bot.db.base import Base
from bot.registering import payloads

OTHER_SERVERS_ID = 1_234_567_890_123_456_789
NASTY = {
    "nothing": "",
    "blank": "   ",
    "zero-width": "\u200b\u200d\ufeff",
    "too long": "x" * 4001,
    "emoji": "🔥🎉👩\u200d🚀",
    "mentions": f"@everyone @here <@{OTHER_SERVERS_ID}> <@&{OTHER_SERVERS_ID}>",
    "markdown": "**b** `c` ||d|| [e](https://example.com) # f\n```\ng",
    "right to left": "\u202eשלום\u2066",
    "fluent": "{ $name } { crisis-title } %s {0}",
    "sql": "'; DROP TABLE meetings; --",
    "path": "../../etc/passwd",
    "another server's": str(OTHER_SERVERS_ID),
    "link elsewhere": f"https://discord.com/channels/{OTHER_SERVERS_ID}/1/2",
    "null": "a\x00b",
}
NUMBERS = [-1, 0, 10**6, 2**53]
STRING, INTEGER, USER, CHANNEL, ROLE = 3, 4, 6, 7, 8
BROKE = "Something broke"

GOOD = {
    "crisis country": "GB",
    "meeting create title": "Monday circle",
    "meeting create day": 0,
    "meeting create at": "19:00",
    "anon block message": f"https://discord.com/channels/{OTHER_SERVERS_ID}/1/2",
    "anon unblock message": f"https://discord.com/channels/{OTHER_SERVERS_ID}/1/2",
    "case warn reason": "spam",
}


def leaves(command, path=()):
    """Every sub-command, or the command itself, with its options."""
    path = (*path, command["name"])
    subcommands = [o for o in command.get("options", ()) if o["type"] in (1, 2)]
    if not subcommands:
        yield path, command.get("options", [])
    for subcommand in subcommands:
        yield from leaves(subcommand, path)


def wrapped(path, options):
    """Options as an interaction carries them, inside their sub-command."""
    for depth, name in reversed(list(enumerate(path[1:], 1))):
        kind = 1 if depth == len(path) - 1 else 2
        options = [{"type": kind, "name": name, "options": options}]
    return options


def filled(path, options, name, value):
    """A value for the named option and good ones for the others that are required."""
    given = []
    for option in options:
        if option["name"] == name:
            given.append({"type": option["type"], "name": name, "value": value})
        elif option.get("required"):
            good = GOOD.get(" ".join((*path, option["name"])), str(OTHER_SERVERS_ID))
            given.append({"type": option["type"], "name": option["name"], "value": good})
    return given


async def rows(bot):
    async with bot.database.begin() as session:
        return {
            table.name: (
                await session.execute(select(func.count()).select_from(table))
            ).scalar_one()
            for table in Base.metadata.sorted_tables
            if table.name != "audit_entries"  # what facilitators looked at is noted
        }


async def try_all(bot, sandbox, kind, values):
    """Use every option of that kind with every value; returns what was answered."""
    owner, answered = sandbox.person("olive"), {}
    for command in payloads(bot):
        if command["type"] != 1:
            continue
        for path, options in leaves(command):
            for option in (o for o in options if o["type"] == kind):
                for label, value in values.items():
                    data = {
                        "id": "1",
                        "type": 1,
                        "name": path[0],
                        "options": wrapped(path, filled(path, options, option["name"], value)),
                    }
                    result = await owner.forge_command(data, channel="general")
                    await result.settled()
                    answered[" ".join((*path, option["name"])), label] = result
    return answered


@pytest.mark.usefixtures("set_up")
@pytest.mark.parametrize(
    ("kind", "values"),
    [
        pytest.param(STRING, NASTY, id="words"),
        pytest.param(INTEGER, {str(n): n for n in NUMBERS}, id="numbers"),
        pytest.param(USER, {"unknown": str(OTHER_SERVERS_ID)}, id="people"),
        pytest.param(CHANNEL, {"unknown": str(OTHER_SERVERS_ID)}, id="channels"),
        pytest.param(ROLE, {"unknown": str(OTHER_SERVERS_ID)}, id="roles"),
    ],
)
async def test_every_option_answers_plainly(bot, sandbox, kind, values):
    answered = await try_all(bot, sandbox, kind, values)
    assert answered
    broken = {case: r.text for case, r in answered.items() if BROKE in r.text or not r.text}
    assert broken == {}
    assert [case for case, r in answered.items() if not r.ephemeral] == []
    assert [case for case, r in answered.items() if r.answer.pings] == []
    pinging = [
        message
        for message in sandbox.world.every_message()
        if message.mentions_everyone or message.mentioned_user_ids or message.mentioned_role_ids
    ]
    assert pinging == []


REFUSED = {
    "meeting create at": ["nothing", "blank", "emoji", "path", "fluent", "too long", "null"],
    "meeting create zone": ["blank", "emoji", "path", "sql", "too long", "null"],
    "meeting create title": ["nothing", "blank", "zero-width", "too long"],
    "anon block message": list(NASTY),
    "anon unblock message": list(NASTY),
}


@pytest.mark.usefixtures("set_up")
async def test_what_is_refused_leaves_nothing(bot, sandbox):
    owner = sandbox.person("olive")
    commands = {
        " ".join(path): (path, options)
        for command in payloads(bot)
        for path, options in leaves(command)
    }
    before = await rows(bot)
    for case, labels in REFUSED.items():
        command, _, name = case.rpartition(" ")
        path, options = commands[command]
        for label in labels:
            data = {
                "id": "1",
                "type": 1,
                "name": path[0],
                "options": wrapped(path, filled(path, options, name, NASTY[label])),
            }
            result = await owner.forge_command(data, channel="general")
            await result.settled()
            assert await rows(bot) == before, (case, label, result.text)
