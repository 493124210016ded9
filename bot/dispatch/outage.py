"""The database's absence, said once in the log however many notices wait for it."""

import logging

log = logging.getLogger(__name__)


class Outage:
    def __init__(self) -> None:
        self._is_on = False

    def goes_on(self) -> None:
        if not self._is_on:
            log.warning("the database is unavailable; notices wait until it is back")
        self._is_on = True

    def is_over(self) -> None:
        if self._is_on:
            log.info("the database is back; notices go on")
        self._is_on = False
