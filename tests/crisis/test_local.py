from bot.features.crisis.local import LocalLine
from bot.features.crisis.rules import HOMES, Basis, Place, by_importance, main_first
from bot.features.local.rules import MOST_CHARACTERS
from tests.crisis.expected import CARDS, discord_length, in_every_language
from tests.crisis.written import shown

CAMPUS = LocalLine(
    "campus",
    "Campus listeners",
    call="020 7946 0000",
    text="07700 900000",
    web="https://listeners.example.org",
    note="Term time. Ask for *a listener*.",
)
# Together as long as a server's lines may be, and all on the first card.
LONGEST = tuple(
    LocalLine(
        f"line-{number}",
        f"{number}" * 60,
        call="0" * 30,
        web="https://example.org/" + "x" * 34,
        note="_" * 30,
    )
    for number in range(3)
)
EVERY_PLACE = [
    *(Place(Basis.GUESSED, code) for code in CARDS.helplines.countries),
    *(Place(Basis.SEVERAL, choices=tuple(choices)) for choices in HOMES.values()),
    Place(Basis.ASKED, "MM"),
    Place(Basis.NOT_UNDERSTOOD),
    Place(Basis.UNKNOWN),
]


def write(place, local, language="en"):
    return CARDS.write(place, language=language, spoken=language, local=local)


def test_a_servers_own_line_is_marked_as_its_own_after_the_country_s():
    text = write(Place(Basis.ASKED, "AE"), (CAMPUS,)).content
    assert (
        "In Arabic, English.\n\n"
        "**From this server, kept up to date by its facilitators:**\n"
        "- **[Campus listeners](<https://listeners.example.org>)**. Call `020 7946 0000`. "
        "Text `07700 900000`. Term time. Ask for \\*a listener\\*.\n\n"
        "**More helplines:**"
    ) in text


def test_a_line_may_be_on_the_web_only():
    only = LocalLine("web", "Web [only]", web="https://example.org")
    text = write(Place(Basis.UNKNOWN), (only,)).plain
    assert "- **[Web \\[only\\]](<https://example.org>)**. On its website.\n" in text


def test_the_longest_lines_are_as_long_as_they_may_be():
    longest = max(sum(len(v.local_line(line)) for line in LONGEST) for v in CARDS.voices.values())
    assert MOST_CHARACTERS - 10 <= longest <= MOST_CHARACTERS


@in_every_language("place", EVERY_PLACE)
def test_no_server_s_line_pushes_out_what_matters_most(place, language):
    without, found = write(place, (), language), write(place, LONGEST, language)
    for before, after, most in (
        (without.content, found.content, 3),
        (without.plain, found.plain, 4),
    ):
        main = mains(place, before, most)
        assert discord_length(after) <= 2000
        assert after.split("\n\n")[:1] == before.split("\n\n")[:1]
        remaining = iter(entries(after))
        assert all(each in remaining for each in main)  # and in that order
        assert after.endswith(before.splitlines()[-1])


def entries(text):
    """Each line of a list, by its name: where languages stand depends on the others."""
    return [each.split("**")[1] for each in text.splitlines() if each.startswith("- ")]


def mains(place, text, most):
    """Those entries of a card that belong on it whatever a server adds."""
    country = CARDS.helplines.countries.get(place.country or "")
    if country is None:
        known = len([each for each in CARDS.helplines.international.entries if each.notes])
        return entries(text)[:known]
    main, _ = main_first(by_importance(country.lines, language="en"), most)
    ids = {each.id for each in main}
    return [
        entry
        for entry, each in zip(entries(text), shown(text, country), strict=True)
        if each.id in ids
    ]


def test_at_most_three_are_on_the_first_card():
    lines = tuple(LocalLine(f"l{n}", f"Line {n}", call=f"0800 {n}0") for n in range(5))
    text = write(Place(Basis.ASKED, "PE"), lines).content
    assert [n for n in range(5) if f"**Line {n}**" in text] == [0, 1, 2]
