"""Names of countries that the Unicode CLDR has; prints what bot/data/country_names.toml holds."""

import sys

from babel import Locale, localedata
from babel.core import get_global
from babel.languages import get_official_languages

from bot.features.crisis.atlas import Atlas
from bot.features.crisis.folding import fold

# Spoken by many, and an official language nowhere that CLDR knows of.
MORE = ("ha", "ig", "jv", "ku")
HEAD = """\
# Names of countries and territories in further languages: Unicode CLDR through Babel 2.18, written
# by `python -m tests.crisis.cldr` (docs/helplines.md). For each country the names that are not in
# bot/data/countries, from all languages that are official somewhere, and from some more.
"""


def languages():
    """Those that are official somewhere and have names of countries, as Babel calls them."""
    official = {
        language
        for code in Atlas.load().codes
        for language in get_official_languages(code, regional=True, de_facto=True)
    }
    return sorted(tag for tag in {*official, *MORE} if localedata.exists(tag))


def names_in(language, codes):
    """The names by code in `language` of those of `codes` that have one."""
    names = Locale.parse(language).territories
    return {code: names[code] for code in codes if code in names}


def alpha3():
    """Codes of three letters by those of two, without those of countries that are no more."""
    found = {}
    for longer, codes in get_global("territory_aliases").items():
        if len(longer) == 3 and longer.isalpha() and len(codes) == 1:
            found.setdefault(codes[0], set()).add(longer)
    return found


def others():
    """The text of the file."""
    atlas = Atlas.load()
    found = {code: {} for code in atlas.codes}
    for language in languages():
        for code, name in names_in(language, atlas.codes).items():
            found[code].setdefault(fold(name), name)
    for tag in atlas.names.by_language:
        for name, code in atlas.names.folded[tag].items():
            found[code].pop(name, None)
    text = HEAD
    for code, names in sorted(found.items()):
        text += "".join([f"{code} = '''\n", *(f"{name}\n" for name in sorted(names.values()))])
        text += "'''\n"
    return text


if __name__ == "__main__":
    sys.stdout.write(others())
