"""The quarter: the unit in which this law counts."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

_SCHRIJFWIJZE = re.compile(r"(\d{4})-[KkQq]([1-4])")


@dataclass(frozen=True, order=True, slots=True)
class Kwartaal:
    """One calendar quarter, ordered in time, written ``2025-K3``.

    >>> Kwartaal.lees("2025-Q4") + 1
    Kwartaal(jaar=2026, nummer=1)
    """

    jaar: int
    nummer: int

    def __post_init__(self) -> None:
        if not 1 <= self.nummer <= 4:
            raise ValueError(f"Een kwartaal heeft nummer 1 tot 4, niet {self.nummer}.")

    @classmethod
    def van(cls, dag: date) -> Self:
        """The quarter that holds ``dag``."""
        return cls(dag.year, (dag.month + 2) // 3)

    @classmethod
    def lees(cls, tekst: str) -> Self:
        """Read ``2025-K3`` (or ``2025-Q3``); raises ``ValueError`` otherwise."""
        gevonden = _SCHRIJFWIJZE.fullmatch(tekst.strip())
        if not gevonden:
            raise ValueError(f"{tekst!r} is geen kwartaal zoals 2025-K3.")
        return cls(int(gevonden[1]), int(gevonden[2]))

    @property
    def eerste_dag(self) -> date:
        return date(self.jaar, 3 * self.nummer - 2, 1)

    @property
    def laatste_dag(self) -> date:
        return (self + 1).eerste_dag - timedelta(days=1)

    def __add__(self, aantal: int) -> "Kwartaal":
        jaar, rest = divmod(self.jaar * 4 + self.nummer - 1 + aantal, 4)
        return Kwartaal(jaar, rest + 1)

    def __sub__(self, aantal: int) -> "Kwartaal":
        return self + -aantal

    def __str__(self) -> str:
        return f"{self.jaar}-K{self.nummer}"


def maand_in_kwartaal(dag: date) -> int:
    """1, 2 or 3: the month of ``dag`` inside its quarter."""
    return (dag.month - 1) % 3 + 1


def maanden_later(dag: date, maanden: int) -> date:
    """The same day that many months later, or the last day of a month too short for it.

    >>> maanden_later(date(2025, 1, 31), 1)
    datetime.date(2025, 2, 28)
    """
    jaar, rest = divmod(dag.year * 12 + dag.month - 1 + maanden, 12)
    return date(jaar, rest + 1, min(dag.day, calendar.monthrange(jaar, rest + 1)[1]))


def kwartalen_van_jaar(jaar: int) -> tuple[Kwartaal, ...]:
    """The four quarters of a year."""
    return tuple(Kwartaal(jaar, nummer) for nummer in range(1, 5))


def kwartalen_tussen(eerste: Kwartaal, laatste: Kwartaal) -> Iterator[Kwartaal]:
    """Every quarter from ``eerste`` to ``laatste``, both included; nothing when they are reversed."""
    while eerste <= laatste:
        yield eerste
        eerste += 1
