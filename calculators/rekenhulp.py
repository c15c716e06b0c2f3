"""A calculator: its declaration of inputs, and the one function that answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from calculators.antwoord import Antwoord
from calculators.invoer import Lezing, Teksten, fragment, lees, linkteksten
from rules.fouten import OnbekendBedrag, OngeldigeInvoer


@dataclass(frozen=True)
class Rekenhulp:
    """``invoer`` is a frozen dataclass of inputs, ``bereken`` turns one into an answer.

    ``raad`` says, by the name of an unknown amount, what the visitor can fill in instead.
    """

    id: str
    titel: str
    pagina: str
    invoer: type
    bereken: Callable[[Any], Antwoord]
    raad: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Resultaat:
    """What came of some texts: an answer, messages at the fields, or an amount nobody knows."""

    lezing: Lezing
    antwoord: Antwoord | None
    fouten: Mapping[str, str]
    onbekend: str
    fragment: str


def beantwoord(hulp: Rekenhulp, teksten: Teksten, vandaag: date) -> Resultaat:
    """Read, compute, and say what is wrong; bad input never raises."""
    lezing = lees(hulp.invoer, teksten, vandaag)
    if lezing.invoer is None:
        return Resultaat(lezing, None, lezing.fouten, "", "")
    link = fragment(linkteksten(lezing.invoer))
    try:
        return Resultaat(lezing, hulp.bereken(lezing.invoer), {}, "", link)
    except OngeldigeInvoer as fout:
        return Resultaat(lezing, None, {lezing.plaats(fout.veld): str(fout)}, "", "")
    except OnbekendBedrag as fout:
        onbekend = f"{fout} {hulp.raad.get(fout.naam, '')}".strip()
        return Resultaat(lezing, None, {}, onbekend, link)
