"""Which countries' names begin with what somebody has typed so far."""

from collections.abc import Collection

from bot.features.crisis.country_names import CountryNames

FEWEST = 3  # letters from A to Z; one or two begin a name in nearly any language
MOST = 4  # countries; more say that these letters are no beginning of a foreign name


def distances(
    names: CountryNames, said: str, language: str, *, preferred: Collection[str]
) -> dict[str, int]:
    """How far each country that fits is from `said`, folded.

    0 is its name or code, 1 a beginning in `language`, 4 one in another language of Discord.
    """
    found: dict[str, int] = {}
    for name, code in names.own(language).items():
        if name.startswith(said):
            found[code] = 0 if name == said else 1
        elif f" {said}" in name:
            found[code] = 2
        elif said in name and code in preferred:
            found[code] = 3
    foreign = (names.folded[tag] for tag in names.by_language)
    for known, distance in ((names.aliases, 2), *((each, 4) for each in foreign)):
        for name, code in known.items():
            if name.startswith(said):
                near = 0 if name == said else distance
                found[code] = min(found.get(code, near), near)
    for code in names.coded(said):
        found[code] = 0
    for code in (*names.choices(said, language), *names.countries_with(said, language)):
        found[code] = min(found.get(code, 1), 1)
    return found


def begun_anywhere(names: CountryNames, said: str) -> set[str]:
    """Countries of which a name in any language at all begins with `said`, folded.

    Of letters from A to Z it takes some, and they have to mean few countries.
    """
    if not said or (said.isascii() and len(said) < FEWEST):
        return set()
    codes = {code for name in names.beginning(said) for code in names.meanings[name]}
    return set() if said.isascii() and len(codes) > MOST else codes
