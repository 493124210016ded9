"""How scheduled events recur: Discord's subset of iCalendar's rules."""

from datetime import datetime
from typing import Any, Literal

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule, weekday

from sandbox.entities import Payload, ScheduledEvent
from sandbox.errors import FieldErrors

_YEARLY, _MONTHLY, _WEEKLY, _DAILY = range(4)
_FREQUENCIES: dict[int, Literal[0, 1, 2, 3]] = {
    _YEARLY: YEARLY,
    _MONTHLY: MONTHLY,
    _WEEKLY: WEEKLY,
    _DAILY: DAILY,
}
_DAYS_OF_DAILY = ({0, 1, 2, 3, 4}, {1, 2, 3, 4, 5}, {6, 0, 1, 2, 3}, {4, 5}, {5, 6}, {6, 0})
_LISTS = ("by_weekday", "by_n_weekday", "by_month", "by_month_day")
_NOT_SETTABLE = ("end", "count", "by_year_day")
_PATH = ("recurrence_rule",)


def next_start(event: ScheduledEvent) -> datetime | None:
    """When the event begins after the time it has now."""
    given = event.recurrence_rule
    assert given is not None
    rule = rrule(
        _FREQUENCIES[given["frequency"]],
        dtstart=event.starts_at,
        interval=given["interval"],
        byweekday=_weekdays(given),
        bymonth=given["by_month"],
        bymonthday=given["by_month_day"],
    )
    found: datetime | None = rule.after(event.starts_at)
    # The rule counts in whole seconds.
    return None if found is None else found.replace(microsecond=event.starts_at.microsecond)


def filled_rule(given: Payload | None) -> Payload | None:
    """A rule with all its fields, as Discord gives it back."""
    if given is None:
        return None
    rule: Payload = dict.fromkeys((*_LISTS, *_NOT_SETTABLE))
    rule |= {key: value for key, value in given.items() if key in rule}
    return rule | {
        "start": given["start"],
        "frequency": given["frequency"],
        "interval": given.get("interval") or 1,
    }


def check_rule(errors: FieldErrors, rule: Any) -> None:
    """Note what Discord's clients couldn't show."""
    if rule is None:
        return
    if not isinstance(rule, dict):
        errors.add(_PATH, "DICT_TYPE_CONVERT", "Only dictionaries may be used here.")
        return
    if rule.get("frequency") not in _FREQUENCIES:
        errors.choice((*_PATH, "frequency"), "0, 1, 2, 3")
    elif _is_wrong(rule, rule["frequency"]):
        errors.add(_PATH, "INVALID_RECURRENCE_RULE", "This rule can't be used for events.")
    if not rule.get("start"):
        errors.required((*_PATH, "start"))
    for key in _NOT_SETTABLE:
        if rule.get(key) is not None:
            errors.add((*_PATH, key), "FIELD_NOT_SETTABLE", "This field can't be set.")


def _is_wrong(rule: Payload, frequency: int) -> bool:
    days, nth = rule.get("by_weekday"), rule.get("by_n_weekday")
    months, dates = rule.get("by_month"), rule.get("by_month_day")
    interval = rule.get("interval") or 1
    if interval != 1 and not (frequency == _WEEKLY and interval == 2):
        return True
    if frequency == _YEARLY:
        return bool(days or nth) or not (_is_one(months) and _is_one(dates))
    if frequency == _MONTHLY:
        return bool(days or months or dates) or not _is_one(nth)
    if nth or months or dates:
        return True
    if frequency == _WEEKLY:
        return not _is_one(days)
    return bool(days) and set(days or ()) not in _DAYS_OF_DAILY


def _is_one(values: Any) -> bool:
    return isinstance(values, list) and len(values) == 1


def _weekdays(rule: Payload) -> list[weekday] | None:
    if rule["by_n_weekday"]:
        return [weekday(day["day"], day["n"]) for day in rule["by_n_weekday"]]
    return [weekday(day) for day in rule["by_weekday"]] if rule["by_weekday"] else None
