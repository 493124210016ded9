"""The owner has /setup only check: it says what would come of it, and changes nothing."""

from sandbox.permissions import Permission
from tests.harbour import settled
from tests.onboarding.conftest import kept, set_up


def preview(harbour, *more, channel="#welcome", zone="Europe/London"):
    return "\n\n".join(
        [
            "**Nothing was changed, and nothing is in the way.** This would be kept:",
            f"- Facilitators' role: {harbour.at('Facilitator')}\n"
            f"- Members' role: {harbour.at('Member')}\n"
            f"- Channel for shares: {harbour.at('#shares')}\n"
            f"- Channel for meetings: {harbour.at('#meetings')}\n"
            f"- Facilitators' channel: {harbour.at('#staff')}\n"
            "- Language: English\n"
            f"- Time zone: {zone}",
            *more,
            f"The *Start here* panel would stand in {harbour.at(channel)}, and nowhere else. To do "
            "all this, use `/setup` again without `check`.",
        ]
    )


async def test_a_check_says_what_would_be_kept(bot, harbour, olive):
    result = await set_up(olive, check=True)
    assert result.text == preview(harbour)
    assert (result.ephemeral, result.buttons) == (True, [])
    assert (await kept(bot), harbour.panels()) == (None, [])


async def test_a_check_says_what_would_be_asked(bot, harbour, olive):
    result = await set_up(olive, zone=None, check=True)
    assert result.text == preview(
        harbour, "I would ask for what is not chosen yet.", zone="not chosen yet"
    )
    assert await kept(bot) is None


async def test_a_check_of_a_server_that_is_set_up_leaves_it_as_it_is(bot, harbour, olive):
    await set_up(olive)
    [(_, before)] = harbour.panels()
    options = {"zone": "Europe/Oslo", "check": True}
    result = await settled(olive.use("setup", channel="general", **options))
    assert result.text == preview(harbour, channel="#general", zone="Europe/Oslo")
    assert (await kept(bot)).zone == "Europe/London"
    assert [(place, panel.id) for place, panel in harbour.panels()] == [("welcome", before.id)]


async def test_a_check_names_what_would_be_in_the_way(bot, harbour, olive):
    shares = harbour.channel("shares")
    harbour.world.overwrite(shares, harbour.bot_role, deny=Permission.SEND_MESSAGES)
    me = f"<@&{harbour.bot_role.id}>"
    missing = (
        f"- In {harbour.at('#shares')} I need **Send Messages**. In its settings → Permissions, "
        f"add {me} and allow that."
    )
    result = await set_up(olive, check=True)
    assert result.text == f"Nothing was changed. One thing would be in the way:\n{missing}"
    result = await set_up(olive, check=True, zone="Narnia")
    assert result.text == (
        "Nothing was changed. 2 things would be in the way:\n"
        "- I don't know that time zone. Write it as a place, such as `Europe/London`, or pick one "
        f"from the list.\n{missing}"
    )
    assert (await kept(bot), harbour.panels()) == (None, [])


async def test_only_managers_check(bot, sandbox):
    result = await set_up(sandbox.person("frank"), check=True)
    assert result.text == (
        "Only people with the *Manage Server* permission can do that. Ask the server's owner."
    )
