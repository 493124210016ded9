"""What a person does on the page, each as Discord's client would let them."""

from collections.abc import Awaitable, Callable

from sandbox.entities import MessageKind, Payload
from sandbox.message_payloads import reference_to
from sandbox.page.asking import Ask
from sandbox.page.choices import PEOPLE, Choices
from sandbox.page.commands import filled_in
from sandbox.page.forms import picked
from sandbox.page.sight import Sight
from sandbox.people.answers import Result
from sandbox.people.reading import selects
from sandbox.people.refusals import NoAnswer, Refused
from sandbox.permissions import Permission
from sandbox.posts import MOST_PINS

_LONGEST_TEXT = 100_000  # characters; how many a message takes is said when it is sent
_LONGEST_NAME = 200  # characters of a command with its sub-commands, or of a custom id

Deed = Callable[[Ask, Sight], Payload | Awaitable[Payload]]


async def act(ask: Ask) -> Payload:
    """Do what `do` says. Raises: Refused"""
    name, sight = ask.text("do", most=40), ask.sight
    if name not in _DEEDS:
        raise Refused(f"There is nothing called {name!r} to do.")
    try:
        done = _DEEDS[name](ask, sight)
        said = done if isinstance(done, dict) else await done
    except NoAnswer:
        return {"no_answer": _NO_ANSWERS[name]}
    return {"ok": True, **said}


async def _send(ask: Ask, sight: Sight) -> Payload:
    channel, text = ask.channel(sight), ask.text("text", most=_LONGEST_TEXT)
    draft: Payload = {}
    if ask.fields.get("reply_to"):
        target = ask.message(sight, "reply_to")
        if not sight.may_read_back(channel):
            raise Refused("You can't reply to what you can't read back.")
        draft = {"kind": MessageKind.REPLY, "reference": reference_to(target, channel)}
    draft["attachments"] = [
        sight.world.attach(channel, file.name, file.content_type, file.body)
        for files in ask.files.values()
        for file in files
    ]
    await sight.person.message(channel, text, **draft)
    return {}


async def _command(ask: Ask, sight: Sight) -> Payload:
    channel, name = ask.channel(sight), ask.text("command", most=_LONGEST_NAME)
    given = filled_in(ask, sight, channel)
    return _came_of(sight, await sight.person.use(name, channel=channel, options=given))


async def _message_menu(ask: Ask, sight: Sight) -> Payload:
    message, name = ask.message(sight), ask.text("command", most=_LONGEST_NAME)
    return _came_of(sight, await sight.person.use_on_message(name, message))


async def _user_menu(ask: Ask, sight: Sight) -> Payload:
    channel, name = ask.channel(sight), ask.text("command", most=_LONGEST_NAME)
    chosen = Choices(sight, channel).picked(PEOPLE, ask.fields.get("user"))
    user = sight.world.users[chosen]
    return _came_of(sight, await sight.person.use_on_user(name, user, channel=channel))


async def _press(ask: Ask, sight: Sight) -> Payload:
    message, custom_id = ask.message(sight), ask.text("custom_id", most=_LONGEST_NAME)
    number = None
    if ask.fields.get("number") is not None:
        number = ask.whole("number", low=1, high=100)
    return _came_of(sight, await sight.person.press(message, custom_id, number=number))


async def _select(ask: Ask, sight: Sight) -> Payload:
    message, custom_id = ask.message(sight), ask.text("custom_id", most=_LONGEST_NAME)
    menu = next((m for m in selects(message.components) if m.custom_id == custom_id), None)
    if menu is None:
        raise Refused("That menu isn't there any more.")
    choices = Choices(sight, sight.world.channels[message.channel_id])
    values = picked(choices, menu.component, ask.fields.get("values"))
    return _came_of(sight, await sight.person.select(message, custom_id, values))


async def _submit(ask: Ask, sight: Sight) -> Payload:
    return _came_of(sight, await sight.sandbox.page.forms.submit(ask, sight))


def _react(ask: Ask, sight: Sight) -> Payload:
    sight.person.react(ask.message(sight), ask.text("emoji", most=100), on=ask.flag("on"))
    return {}


def _pin(ask: Ask, sight: Sight) -> Payload:
    message, channel, is_on = ask.message(sight), ask.channel(sight), ask.flag("on")
    if message.is_ephemeral:
        raise Refused("A private answer can't be pinned.")
    read, pins = Permission.READ_MESSAGE_HISTORY, Permission.PIN_MESSAGES
    sight.client.need(channel, read if channel.is_private else read | pins)
    if is_on == message.is_pinned:
        return {}
    if not is_on:
        sight.world.unpin(message)
    elif sum(other.is_pinned for other in channel.messages.values()) >= MOST_PINS:
        raise Refused(f"A channel holds {MOST_PINS} pins. Unpin one first.")
    else:
        sight.world.pin(message)
    return {}


def _interest(ask: Ask, sight: Sight) -> Payload:
    wanted, is_on = ask.id("event"), ask.flag("on")
    for guild in sight.guilds:
        for event in sight.world.events_seen_by(sight.user, guild):
            if event.id == wanted:
                sight.world.set_interest(event, sight.user, is_interested=is_on)
                return {}
    raise Refused("There is no such event.")


def _open_dm(_ask: Ask, sight: Sight) -> Payload:
    return {"channel": str(sight.person.dm.id)}


def _delete(ask: Ask, sight: Sight) -> Payload:
    message = ask.message(sight)
    if message.is_ephemeral:
        raise Refused("That message is only put away, not deleted.")
    sight.person.delete(message)
    return {}


def _dismiss(ask: Ask, sight: Sight) -> Payload:
    message = sight.world.ephemerals.get(ask.id("message"))
    if message is None or not sight.sees_message(message):
        raise Refused("There is no such message.")
    page = sight.sandbox.page
    page.hidden.add(message.id)
    page.live.hide(sight, message)
    return {}


def _came_of(sight: Sight, result: Result) -> Payload:
    modal = sight.sandbox.page.forms.opened(sight, result)
    return {} if modal is None else {"modal": modal}


_DEEDS: dict[str, Deed] = {
    "send": _send,
    "command": _command,
    "message_menu": _message_menu,
    "user_menu": _user_menu,
    "press": _press,
    "select": _select,
    "submit": _submit,
    "react": _react,
    "pin": _pin,
    "interest": _interest,
    "open_dm": _open_dm,
    "delete": _delete,
    "dismiss": _dismiss,
}
# What Discord's client says when the bot doesn't answer in time.
_NO_ANSWERS = {
    **dict.fromkeys(("command", "message_menu", "user_menu"), "The application did not respond."),
    **dict.fromkeys(("press", "select"), "This interaction failed."),
    "submit": "Something went wrong. Try again.",
}
