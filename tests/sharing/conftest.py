"""Sharing as members do it, in the demo server."""

import pytest

from sandbox.posts import Draft

LABEL = "What would you like to share?"


@pytest.fixture
async def share(sandbox, set_up):
    """`await share("maya", text)`: the result of sending the form."""

    async def send(name, text, *, locale="en-US"):
        opened = await sandbox.person(name, locale=locale).use("share")
        [label] = opened.modal.labels
        return await opened.modal.submit({label: text})

    return send


@pytest.fixture
def posts(sandbox):
    """`posts()`: what stands in the share channel, oldest first, as a member sees it."""

    def seen():
        messages = sandbox.person("mina").sees("shares")
        return [message for message in messages if not message.ephemeral]

    return seen


@pytest.fixture
def bait(sandbox):
    """`bait(custom_id)`: a public message of the bot that has come to hold such a button."""

    def post(custom_id, channel=None):
        place = channel or sandbox.person("maya").guild.channel("general")
        button = {"type": 2, "style": 2, "label": "Bait", "custom_id": custom_id}
        row = {"type": 1, "components": [button]}
        return sandbox.world.post(place, sandbox.world.bot, Draft("Bait", components=[row]))

    return post
