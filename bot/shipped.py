"""Files that ship with Hearth, and may be damaged where it runs: what is wrong, in a sentence."""

from pydantic import ValidationError


class Faults(list[str]):
    """A sentence for each file that cannot be used, or not all of it, and is done without."""

    def note(self, file: str, error: Exception) -> None:
        """Take down what is wrong first with `file`, a path from the project's folder on."""
        if not self.about(file):
            self.append(f"{file} cannot be used: {_reason(error)}.")

    def about(self, file: str) -> bool:
        """Whether something is wrong with `file`."""
        return any(sentence.startswith(f"{file} ") for sentence in self)


def _reason(error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"]))
        return f"{where}: {first['msg']}" if where else first["msg"]
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    if isinstance(error, KeyError):
        return f"it lacks {error}"
    return str(error).rstrip(".") or type(error).__name__
