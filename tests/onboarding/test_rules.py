"""What /setup refuses, what it points out, and how choices travel in a button."""

import contextlib
from dataclasses import replace
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.features.onboarding.rules import (
    CHANNELS,
    NEEDED,
    ROLES,
    STEPS,
    ChannelFacts,
    Choices,
    Problem,
    RoleFacts,
    ServerFacts,
    UnreadableChoices,
    find_hints,
    find_problems,
    gone,
    pack,
    unpack,
)

EVERYTHING = Choices(
    facilitators=1, members=2, share=3, meetings=4, staff=5, language="en", zone="Europe/London"
)
HERE = ChannelFacts("#welcome", seen_by_everyone=True, seen_by_members=True)
FINE = ServerFacts(
    bot="@Hearth",
    manages_roles=True,
    roles={1: RoleFacts("@Facilitator"), 2: RoleFacts("@Member")},
    channels={
        3: ChannelFacts("#shares", seen_by_members=True),
        4: ChannelFacts("#meetings", seen_by_members=True),
        5: ChannelFacts("#staff"),
    },
    here=HERE,
)


def with_role(role_id, **facts):
    return replace(FINE, roles={**FINE.roles, role_id: replace(FINE.roles[role_id], **facts)})


def with_channel(channel_id, **facts):
    channel = replace(FINE.channels[channel_id], **facts)
    return replace(FINE, channels={**FINE.channels, channel_id: channel})


def test_nothing_is_in_the_way_of_a_server_that_is_as_it_should_be():
    assert find_problems(EVERYTHING, FINE) == []
    assert find_hints(EVERYTHING, FINE) == []


def test_what_is_not_chosen_yet_is_no_problem():
    assert find_problems(Choices(), FINE) == []


@pytest.mark.parametrize(
    "missing",
    [
        (),
        *((name,) for name in NEEDED),
        ("view_channel", "send_messages"),
        ("send_messages", "read_message_history"),
        NEEDED,
    ],
)
@pytest.mark.parametrize("name", CHANNELS)
def test_each_permission_missing_in_each_channel_is_named(name, missing):
    channel_id = getattr(EVERYTHING, name)
    mention = FINE.channels[channel_id].mention
    expected = [
        Problem("onboarding-problem-permissions", {"channel": mention, "bot": "@Hearth"}, missing)
    ]
    problems = find_problems(EVERYTHING, with_channel(channel_id, missing=missing))
    assert problems == (expected if missing else [])


@pytest.mark.parametrize("name", NEEDED)
def test_a_permission_missing_where_the_panel_goes_is_named(name):
    server = replace(FINE, here=replace(HERE, missing=(name,)))
    assert find_problems(Choices(), server) == [
        Problem(
            "onboarding-problem-permissions", {"channel": "#welcome", "bot": "@Hearth"}, (name,)
        )
    ]


def test_a_channel_used_twice_is_named_once():
    shares = replace(FINE.channels[3], missing=("send_messages",))
    server = replace(FINE, here=shares, channels={**FINE.channels, 3: shares})
    choices = replace(EVERYTHING, meetings=3)
    assert find_problems(choices, server) == [
        Problem(
            "onboarding-problem-permissions",
            {"channel": "#shares", "bot": "@Hearth"},
            ("send_messages",),
        )
    ]


def test_the_panel_needs_a_text_channel():
    server = replace(FINE, here=replace(HERE, is_text=False))
    assert find_problems(Choices(), server) == [Problem("onboarding-problem-here", {})]


def test_the_bot_must_manage_roles():
    server = replace(FINE, manages_roles=False)
    assert find_problems(Choices(), server) == [
        Problem("onboarding-problem-manage-roles", {"bot": "@Hearth"})
    ]


def test_the_members_role_must_stand_below_the_bot():
    assert find_problems(EVERYTHING, with_role(2, is_below_bot=False)) == [
        Problem("onboarding-problem-above", {"role": "@Member", "bot": "@Hearth"})
    ]
    assert find_problems(EVERYTHING, with_role(1, is_below_bot=False)) == []


def test_the_members_role_gives_nobody_power_over_others():
    assert find_problems(EVERYTHING, with_role(2, powers=("administrator", "manage_roles"))) == [
        Problem(
            "onboarding-problem-powers",
            {"role": "@Member"},
            ("administrator", "manage_roles"),
        )
    ]
    assert find_problems(EVERYTHING, with_role(1, powers=("administrator",))) == []


@pytest.mark.parametrize(("role_id", "setting"), [(1, "facilitators"), (2, "members")])
def test_neither_role_is_everyone_or_an_app_s_own(role_id, setting):
    everyone = with_role(role_id, is_everyone=True, powers=("kick_members",), is_below_bot=False)
    assert find_problems(EVERYTHING, everyone) == [
        Problem("onboarding-problem-everyone", {"setting": setting})
    ]
    managed = with_role(role_id, is_managed=True, powers=("kick_members",), is_below_bot=False)
    assert find_problems(EVERYTHING, managed) == [
        Problem(
            "onboarding-problem-managed",
            {"setting": setting, "role": FINE.roles[role_id].mention},
        )
    ]


def test_facilitators_and_members_have_different_roles():
    choices = replace(EVERYTHING, facilitators=2)
    assert find_problems(choices, FINE) == [Problem("onboarding-problem-same-role", {})]


def test_shares_do_not_appear_among_the_facilitators():
    choices = replace(EVERYTHING, share=5)
    assert find_problems(choices, FINE) == [Problem("onboarding-problem-same-channel", {})]


@pytest.mark.parametrize("name", CHANNELS)
def test_only_plain_text_channels_are_taken(name):
    channel_id = getattr(EVERYTHING, name)
    assert find_problems(EVERYTHING, with_channel(channel_id, is_text=False)) == [
        Problem(
            "onboarding-problem-not-text",
            {"setting": name, "channel": FINE.channels[channel_id].mention},
        )
    ]


def test_a_facilitators_channel_that_everyone_sees_is_refused():
    server = with_channel(5, seen_by_everyone=True, seen_by_members=True)
    assert find_problems(EVERYTHING, server) == [
        Problem("onboarding-problem-staff-everyone", {"channel": "#staff"})
    ]


def test_a_facilitators_channel_that_members_see_is_refused():
    server = with_channel(5, seen_by_members=True)
    assert find_problems(EVERYTHING, server) == [
        Problem("onboarding-problem-staff-members", {"channel": "#staff", "role": "@Member"})
    ]


@pytest.mark.parametrize("name", [*ROLES, *CHANNELS])
def test_what_is_not_in_the_server_is_gone(name):
    number = getattr(EVERYTHING, name)
    server = replace(
        FINE,
        roles={i: role for i, role in FINE.roles.items() if i != number},
        channels={i: channel for i, channel in FINE.channels.items() if i != number},
    )
    assert gone(EVERYTHING, server) == {name}
    assert find_problems(EVERYTHING, server) == [
        Problem("onboarding-problem-gone", {"setting": name})
    ]
    assert EVERYTHING.without(gone(EVERYTHING, server)).missing() == (name,)


def test_all_problems_are_named_at_once():
    server = ServerFacts(
        bot="@Hearth",
        manages_roles=False,
        roles={2: RoleFacts("@Member", is_below_bot=False, powers=("ban_members",))},
        channels={
            3: ChannelFacts("#shares", missing=NEEDED),
            5: ChannelFacts("#staff", missing=("view_channel",), seen_by_everyone=True),
        },
        here=replace(HERE, missing=("send_messages",)),
    )
    keys = [
        problem.key.removeprefix("onboarding-problem-")
        for problem in find_problems(EVERYTHING, server)
    ]
    assert keys == [
        "manage-roles",
        "gone",
        "gone",
        "powers",
        "above",
        "staff-everyone",
        "permissions",
        "permissions",
        "permissions",
    ]


def test_rooms_that_the_people_meant_cannot_see_are_pointed_out():
    server = replace(
        FINE,
        here=replace(HERE, seen_by_everyone=False),
        channels={
            3: ChannelFacts("#shares"),
            4: ChannelFacts("#meetings"),
            5: ChannelFacts("#staff", seen_by_facilitators=False),
        },
    )
    assert find_hints(EVERYTHING, server) == [
        Problem("onboarding-hint-here", {"channel": "#welcome"}),
        Problem("onboarding-hint-members", {"channel": "#shares"}),
        Problem("onboarding-hint-members", {"channel": "#meetings"}),
        Problem("onboarding-hint-staff", {"channel": "#staff"}),
    ]


def test_choices_are_laid_over_what_is_known():
    assert Choices(zone="UTC", share=9).over(EVERYTHING) == replace(EVERYTHING, zone="UTC", share=9)
    assert Choices().over(EVERYTHING) == EVERYTHING
    assert EVERYTHING.over(Choices()) == EVERYTHING


def test_only_what_differs_is_a_change():
    assert EVERYTHING.changes(EVERYTHING) == {}
    assert Choices(zone="UTC", share=3).changes(EVERYTHING) == {"zone": "UTC"}


def test_what_is_missing_is_asked_for_in_order():
    asked = [setting for step in STEPS for setting in step]
    assert list(Choices().missing()) == asked
    assert replace(EVERYTHING, language=None, members=None).missing() == ("members", "language")
    assert max(len(step) for step in STEPS) <= 3


snowflakes = st.none() | st.integers(min_value=1, max_value=2**64 - 1)


@given(
    st.builds(
        Choices,
        facilitators=snowflakes,
        members=snowflakes,
        share=snowflakes,
        meetings=snowflakes,
        staff=snowflakes,
        language=st.sampled_from([None, "en", "es"]),
        zone=st.none() | st.sampled_from(sorted(available_timezones())),
    )
)
def test_packed_choices_come_back_and_fit_in_a_custom_id(choices):
    assert unpack(pack(choices)) == choices
    assert len(f"onboarding:try:{pack(choices)}") <= 100


@given(st.text(max_size=85))
def test_forged_choices_are_refused_or_are_choices(text):
    with contextlib.suppress(UnreadableChoices):
        assert isinstance(unpack(text), Choices)


@pytest.mark.parametrize("text", ["", "x", ":", "0" * 50, "~" * 50 + ":", "é" * 50 + ":"])
def test_choices_that_were_never_packed_are_refused(text):
    with pytest.raises(UnreadableChoices):
        unpack(text)
