"""What /setup says: what is known, what is in the way, what became of it."""

from collections.abc import Iterable

import discord

from bot.features.onboarding.rules import CHANNELS, ROLES, SETTINGS, STEPS, Choices, Problem
from bot.i18n import Texts
from cogs.onboarding.settling import Settled
from cogs.onboarding.start_panel import Posted

LONGEST_CONTENT = 2000  # characters, Discord's limit for a message beside its embeds
# What each language calls itself.
LANGUAGES = {
    "en": "English",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
    "pt-BR": "Português (Brasil)",
}


def problems_text(
    problems: Iterable[Problem], texts: Texts, language: str
) -> tuple[str, list[discord.Embed]]:
    """All problems as a message's content; those that do not fit any more as embeds."""
    return _listed("onboarding-problems", problems, texts, language)


def _listed(
    intro: str, problems: Iterable[Problem], texts: Texts, language: str
) -> tuple[str, list[discord.Embed]]:
    lines = [f"- {_sentence(problem, texts, language)}" for problem in problems]
    content = texts.get(intro, language, count=len(lines))
    while lines and len(content) + len("\n") + len(lines[0]) <= LONGEST_CONTENT:
        content = f"{content}\n{lines.pop(0)}"
    return content, [discord.Embed(description="\n".join(lines))] if lines else []


def check_text(
    settled: Settled, channel_id: int, texts: Texts, language: str
) -> tuple[str, list[discord.Embed]]:
    """What would come of the choices, as a message's content and embeds."""
    if settled.problems:
        return _listed("onboarding-check-problems", settled.problems, texts, language)
    unasked = settled.choices.without(frozenset(settled.asked))
    parts = [
        texts.get("onboarding-check-fine", language),
        _settings_text(SETTINGS, unasked, texts, language),
        texts.get("onboarding-check-panel", language, channel=f"<#{channel_id}>"),
        *(_sentence(hint, texts, language) for hint in settled.hints),
    ]
    if settled.asked:
        parts.insert(2, texts.get("onboarding-check-asked", language))
    return "\n\n".join(parts), []


def step_text(step: int, choices: Choices, texts: Texts, language: str) -> str:
    """The words above the menus of `step`, from 1, with what is known so far."""
    return "\n\n".join(
        [
            texts.get(f"onboarding-step-{step}", language),
            _settings_text(STEPS[step - 1], choices, texts, language),
            texts.get("onboarding-step-kept", language),
        ]
    )


def done_text(
    choices: Choices,
    hints: Iterable[Problem],
    posted: Posted,
    texts: Texts,
    language: str,
) -> str:
    channel = f"<#{posted.channel_id}>"
    parts = [
        texts.get(f"onboarding-posted-{posted.outcome}", language, channel=channel),
        _settings_text(SETTINGS, choices, texts, language),
        *(_sentence(hint, texts, language) for hint in hints),
    ]
    if posted.left_in is not None:
        parts.append(texts.get("onboarding-old-panel", language, channel=f"<#{posted.left_in}>"))
    if posted.outcome == "done":
        parts.append(texts.get("onboarding-done-next", language))
    return "\n\n".join(parts)


def _settings_text(settings: Iterable[str], choices: Choices, texts: Texts, language: str) -> str:
    return "\n".join(
        texts.get(
            "onboarding-setting-line",
            language,
            setting=texts.get(f"onboarding-setting-{name}", language),
            value=_value(name, choices, texts, language),
        )
        for name in settings
    )


def _value(name: str, choices: Choices, texts: Texts, language: str) -> str:
    value = getattr(choices, name)
    if value is None:
        return texts.get("onboarding-setting-unknown", language)
    if name in ROLES:
        return f"<@&{value}>"
    if name in CHANNELS:
        return f"<#{value}>"
    return LANGUAGES[value] if name == "language" else str(value)


def _sentence(problem: Problem, texts: Texts, language: str) -> str:
    params = dict(problem.params)
    if "setting" in params:
        params["setting"] = texts.get(f"onboarding-setting-{params['setting']}", language)
    if problem.permissions:
        names = (
            texts.get(f"onboarding-permission-{name.replace('_', '-')}", language)
            for name in problem.permissions
        )
        params["permissions"] = ", ".join(f"**{name}**" for name in names)
    return texts.get(problem.key, language, **params)
