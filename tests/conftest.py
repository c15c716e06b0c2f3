"""Amounts as they were known on one day, so that "a year nobody checked" stays the same year."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

import rules.bedragen

_lees_bestand = rules.bedragen._bestand


@pytest.fixture
def niets_na_2026(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nobody has checked anything after 31 December 2026."""
    yield from _nagekeken_tot(date(2026, 12, 31), monkeypatch)


@pytest.fixture
def niets_na_april_2026(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nobody has checked anything after 30 April 2026, the last day of a pivot index."""
    yield from _nagekeken_tot(date(2026, 4, 30), monkeypatch)


def _nagekeken_tot(laatste: date, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def bestand(naam: str) -> dict[str, Any]:
        return {n: _geknipt(inhoud, laatste) for n, inhoud in _lees_bestand(naam).items()}

    monkeypatch.setattr(rules.bedragen, "_bestand", bestand)
    _vergeet()
    yield
    _vergeet()


def _geknipt(inhoud: Any, laatste: date) -> Any:
    """The dated records until that day; what began later keeps its first record."""
    if not (isinstance(inhoud, list) and isinstance(inhoud[0], dict) and "tot" in inhoud[0]):
        return inhoud
    eerder = [rij | {"tot": min(rij["tot"], laatste)} for rij in inhoud if rij["van"] <= laatste]
    if eerder and eerder[-1]["tot"] < inhoud[-1]["tot"]:
        eerder[-1].pop("afgeschaft", None)
    return eerder or inhoud[:1]


def _vergeet() -> None:
    for functie in vars(rules.bedragen).values():
        if hasattr(functie, "cache_clear"):
            functie.cache_clear()
