"""Seeing what is coming: for everyone, page by page, in one's own time and language."""

from datetime import UTC, datetime, timedelta

SEVEN = datetime(2026, 3, 2, 19, tzinfo=UTC)
STAMP = int(SEVEN.timestamp())
WEEK = timedelta(weeks=1)
NONE = (
    "No meetings are planned yet. When a facilitator sets one with `/meeting create`, you will "
    "find it here. Until then, you can ask a facilitator what is coming up."
)


async def listed(person):
    return (await person.use("meetings list")).answer


async def fill(harbour, count):
    """So many meetings, on Mondays from 00:00 on, a quarter of an hour apart."""
    for number in range(count):
        at = f"{number // 4:02}:{number % 4 * 15:02}"
        await harbour.create(title=f"Meeting {number:02}", at=at, zone="UTC")


def titles(answer):
    return [part.split("\u2069")[0] for part in answer.text.split("\u2068")[1:]]


async def test_with_none_planned_it_says_what_comes_next(harbour):
    for person in (harbour.maya, harbour.nadia, harbour.frank):
        answer = await listed(person)
        assert answer.ephemeral
        assert answer.text == NONE
        assert answer.buttons == []


async def test_everyone_sees_each_meeting_with_its_next_start(harbour):
    await harbour.create()
    answer = await listed(harbour.nadia)
    assert answer.ephemeral
    assert answer.text == (
        "Meetings here, soonest first. You see the times in your own time zone.\n\n"
        "**\u2068Newcomers\u2069**\n"
        f"<t:{STAMP}:F> (<t:{STAMP}:R>), 60 minutes\n"
        "Held every Monday at 19:00 (Europe/London)"
    )
    assert answer.buttons == []


async def test_in_spanish(harbour):
    await harbour.create()
    answer = (await harbour.maya.speaking("es-419").use("reuniones lista")).answer
    assert answer.text == (
        "Las reuniones de aquí, primero las más próximas. Ves las horas en tu zona horaria.\n\n"
        "**\u2068Newcomers\u2069**\n"
        f"<t:{STAMP}:F> (<t:{STAMP}:R>), 60 minutos\n"
        "Se celebra todos los lunes a las 19:00 (Europe/London)"
    )


async def test_a_meeting_that_is_on_says_so(harbour, clock):
    await harbour.create()
    clock.move_to(SEVEN + timedelta(minutes=10))
    later = STAMP + WEEK // timedelta(seconds=1)
    assert (await listed(harbour.maya)).text.partition("\n\n")[2] == (
        "**\u2068Newcomers\u2069**\n"
        f"On now; it began <t:{STAMP}:R>. The next one after it:\n"
        f"<t:{later}:F> (<t:{later}:R>), 60 minutes\n"
        "Held every Monday at 19:00 (Europe/London)"
    )


async def test_after_the_clocks_have_changed_it_is_still_at_seven(harbour, clock):
    await harbour.create()
    clock.move_to(datetime(2026, 3, 29, 12, tzinfo=UTC))
    summer = int(datetime(2026, 3, 30, 18, tzinfo=UTC).timestamp())
    assert f"<t:{summer}:F> (<t:{summer}:R>)" in (await listed(harbour.maya)).text


async def test_a_long_list_is_turned_with_next_and_back(harbour):
    await fill(harbour, 27)
    first = await listed(harbour.maya)
    assert first.buttons == ["Next"]
    assert first.text.endswith("\n\nPage 1 of 6")

    seen = titles(first)
    page = first
    while "Next" in page.buttons:
        page = (await page.press("Next")).answer
        assert page.type == "update"
        assert page.ephemeral
        seen += titles(page)
    assert sorted(seen) == [f"Meeting {number:02}" for number in range(27)]
    assert page.buttons == ["Back"]
    assert page.text.endswith("\n\nPage 6 of 6")

    page = (await page.press("Back")).answer
    assert page.buttons == ["Back", "Next"]
    assert page.text.endswith("\n\nPage 5 of 6")


async def test_the_buttons_outlive_a_restart(starting):
    async with starting() as harbour:
        await fill(harbour, 6)
        first = await listed(harbour.maya)
    async with starting():
        assert (await first.press("Next")).answer.text.endswith("\n\nPage 2 of 2")


async def test_two_servers_do_not_see_each_others(harbour, cove):
    await harbour.create()
    await cove.create(title="Cove circle", at="20:00")
    assert titles(await listed(harbour.maya)) == ["Newcomers"]
    assert titles(await listed(cove.maya)) == ["Cove circle"]


async def test_a_button_on_a_public_message_answers_privately_and_leaves_it_as_it_is(
    harbour, clock
):
    await fill(harbour, 6)
    clock.move_to(datetime(2026, 3, 8, 23, 30, tzinfo=UTC))
    [reminder] = await harbour.reminders(1)
    before = reminder.raw

    answer = (await harbour.maya.press(reminder, "All meetings")).answer
    assert (answer.type, answer.ephemeral) == ("message", True)
    assert answer.text.endswith("\n\nPage 1 of 2")
    assert reminder.again().raw == before


async def test_forged_custom_ids_get_nowhere(harbour):
    await fill(harbour, 6)
    panel = await listed(harbour.maya)
    for page in ("1:2", "9999", "99999", "-1", "x", ""):
        forged = await harbour.maya.forge(custom_id=f"meetings:list:{page}", message=panel.message)
        assert forged.answer.text == (
            "This panel no longer works. Use the command again to get a fresh one."
        )


async def test_before_set_up_it_says_who_can_do_that(unsettled):
    assert (await listed(unsettled.maya)).text == (
        "Hearth isn't set up in this server yet. Someone with *Manage Server* can use `/setup`. "
        "`/crisis` works already."
    )
