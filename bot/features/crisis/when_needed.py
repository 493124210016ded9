"""A mapping whose values are made when they are first asked for, so that a start waits for none."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

Value = TypeVar("Value")


class WhenNeeded(Mapping[str, Value], Generic[Value]):
    """`make` gives the value for each of `keys`; what it raises is raised by who asks.

    With `on_fault`, that is told instead, and from then on the key is as if it had never been.
    """

    def __init__(
        self,
        keys: Iterable[str],
        make: Callable[[str], Value],
        on_fault: Callable[[str, Exception], None] | None = None,
    ) -> None:
        self._keys = dict.fromkeys(keys)
        self._make = make
        self._on_fault = on_fault
        self._made: dict[str, Value] = {}

    def __getitem__(self, key: str) -> Value:
        if key not in self._made:
            if key not in self._keys:
                raise KeyError(key)
            try:
                self._made[key] = self._make(key)
            except Exception as error:
                if self._on_fault is None:
                    raise
                # Another one, because somebody may be going through these.
                self._keys = {each: None for each in self._keys if each != key}
                self._on_fault(key, error)
                raise KeyError(key) from None
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        if self._on_fault is None or not isinstance(key, str):
            return key in self._keys
        return self.get(key) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)
