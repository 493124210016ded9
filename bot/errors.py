"""Refusals we can explain. Anything else is a bug and gets a reference number instead.

* BotError
  * NotAllowed
  * NotFound
  * InvalidInput
  * NotSetUp: the server has not been through /setup
  * DatabaseUnavailable: gone, full, damaged or not opened yet
    * DatabaseBusy: somebody else holds it
  * StillStarting: the feature is not loaded yet
  * FeatureBroken: it could not be loaded
* StartError: why the process cannot start, one sentence for the operator
  * Unwritable: the data folder takes nothing; crisis help does without
"""


class BotError(Exception):
    """A refusal with a text a person may read.

    `key` names that text in the catalogue; keyword arguments fill its placeholders.
    """

    key = "errors-unexpected"

    def __init__(self, **params: object) -> None:
        super().__init__(self.key, params)
        self.params = params


class NotAllowed(BotError):
    key = "errors-not-allowed"


class NotFound(BotError):
    key = "errors-not-found"


class InvalidInput(BotError):
    key = "errors-invalid-input"


class NotSetUp(BotError):
    key = "errors-not-set-up"


class DatabaseUnavailable(BotError):
    key = "errors-database-unavailable"


class DatabaseBusy(DatabaseUnavailable):
    key = "errors-database-busy"


class StillStarting(BotError):
    key = "errors-starting"


class FeatureBroken(BotError):
    key = "errors-feature-broken"


class StartError(Exception):
    """Why Hearth cannot start: a sentence for the operator, who also gets exit code 2."""


class Unwritable(StartError):
    """Nothing can be kept in the data folder now, which may change."""
