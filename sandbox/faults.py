"""Faults on demand: failing calls, lost answers, a gateway that misbehaves."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum


class FaultKind(Enum):
    STATUS = "status"  # answered with a status, nothing done
    RESET = "reset"  # the connection is reset, nothing done
    LOST = "lost"  # done, but the answer never arrives: the connection is reset
    HOLD = "hold"  # waits until released, then goes on as usual
    SLOW = "slow"  # waits some seconds, then goes on as usual


class DispatchKind(Enum):
    LOSE = "lose"  # nobody ever hears of it
    DUPLICATE = "duplicate"  # told twice
    REORDER = "reorder"  # told after the event that follows it


@dataclass(slots=True)
class Fault:
    """What is to happen to the next `times` calls of a method on paths that match."""

    kind: FaultKind
    method: str
    path: re.Pattern[str]  # searched in what follows /api/v10
    times: int = 1
    status: int = 500
    seconds: float = 0.0  # of waiting; for a 429, its retry_after
    from_proxy: bool = False  # what stands before Discord answers: HTML, no code
    hits: int = 0
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def release(self) -> None:
        """Let held calls go on."""
        self.released.set()

    async def wait(self) -> None:
        """Come back when a call that is held or slowed down may go on."""
        if self.kind is FaultKind.HOLD:
            await self.released.wait()
        elif self.kind is FaultKind.SLOW:
            await asyncio.sleep(self.seconds)


@dataclass(slots=True)
class DispatchFault:
    """What is to happen to the next `times` gateway events of a matching name."""

    kind: DispatchKind
    event: re.Pattern[str]  # the whole name, such as "MESSAGE_.*"
    times: int = 1
    hits: int = 0


@dataclass(slots=True)
class Faults:
    """The plan of what goes wrong next; empty means nothing does."""

    plan: list[Fault] = field(default_factory=list)
    dispatches: list[DispatchFault] = field(default_factory=list)
    held: list[Callable[[], None]] = field(default_factory=list)  # what is told after the next
    is_gateway_mute: bool = False  # heartbeats get no acknowledgement
    _identify_codes: list[int] = field(default_factory=list)

    def fail(
        self,
        method: str,
        path: str,
        *,
        status: int = 500,
        times: int = 1,
        retry_after: float = 0.1,
        from_proxy: bool = False,
    ) -> Fault:
        """Answer with that status; 429 with `retry_after` seconds."""
        pattern = re.compile(path)
        return self._add(
            Fault(FaultKind.STATUS, method, pattern, times, status, retry_after, from_proxy)
        )

    def reset(self, method: str, path: str, *, times: int = 1) -> Fault:
        """Reset the connection before anything is done."""
        return self._add(Fault(FaultKind.RESET, method, re.compile(path), times))

    def lose_answer(self, method: str, path: str, *, times: int = 1) -> Fault:
        """Do what is asked, then reset the connection."""
        return self._add(Fault(FaultKind.LOST, method, re.compile(path), times))

    def hold(self, method: str, path: str, *, times: int = 1) -> Fault:
        """Let calls wait until the fault's `release()`."""
        return self._add(Fault(FaultKind.HOLD, method, re.compile(path), times))

    def slow(self, method: str, path: str, *, seconds: float, times: int = 1) -> Fault:
        return self._add(Fault(FaultKind.SLOW, method, re.compile(path), times, seconds=seconds))

    def lose_dispatch(self, event: str, *, times: int = 1) -> DispatchFault:
        """Tell nobody of the next such events; they aren't told on resuming, either."""
        return self._add_dispatch(DispatchKind.LOSE, event, times)

    def duplicate_dispatch(self, event: str, *, times: int = 1) -> DispatchFault:
        """Tell of the next such events twice."""
        return self._add_dispatch(DispatchKind.DUPLICATE, event, times)

    def reorder_dispatch(self, event: str, *, times: int = 1) -> DispatchFault:
        """Tell of the next such events only after the event that follows."""
        return self._add_dispatch(DispatchKind.REORDER, event, times)

    def refuse_identify(self, code: int, *, times: int = 1) -> None:
        """Close the next sockets that identify with this code."""
        self._identify_codes += [code] * times

    def mute_gateway(self) -> None:
        self.is_gateway_mute = True

    def unmute_gateway(self) -> None:
        self.is_gateway_mute = False

    def clear(self) -> None:
        """Nothing goes wrong any more; held calls go on."""
        for fault in self.plan:
            fault.release()
        self.plan.clear()
        self.dispatches.clear()
        self.release_held()
        self._identify_codes.clear()
        self.is_gateway_mute = False

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that this call is to suffer, counted off."""
        for fault in self.plan:
            if fault.times and fault.method in ("*", method) and fault.path.search(path):
                fault.times -= 1
                fault.hits += 1
                return fault
        return None

    def take_dispatch(self, event: str) -> DispatchKind | None:
        """What is to happen to this event, counted off."""
        for fault in self.dispatches:
            if fault.times and fault.event.fullmatch(event):
                fault.times -= 1
                fault.hits += 1
                return fault.kind
        return None

    def release_held(self) -> None:
        """Tell of what was held back."""
        held, self.held = self.held, []
        for tell in held:
            tell()

    def take_identify_code(self) -> int | None:
        return self._identify_codes.pop(0) if self._identify_codes else None

    def _add(self, fault: Fault) -> Fault:
        self.plan.append(fault)
        return fault

    def _add_dispatch(self, kind: DispatchKind, event: str, times: int) -> DispatchFault:
        fault = DispatchFault(kind, re.compile(event), times)
        self.dispatches.append(fault)
        return fault
