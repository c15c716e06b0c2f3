"""One calculator, asked on one day: what the tests of every calculator share."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from calculators.__main__ import GOED, bereken
from calculators.antwoord import Antwoord, toon
from calculators.html import als_html
from calculators.rekenhulp import Rekenhulp, Resultaat, beantwoord
from tests.nalezen import lees_na


@dataclass(frozen=True)
class Proef:
    """A calculator, the day on which it is asked, and the facts that are given unless a test says else."""

    hulp: Rekenhulp
    vandaag: date = date(2026, 3, 1)
    vast: Mapping[str, Any] = field(default_factory=dict)

    def op(self, vandaag: date) -> "Proef":
        """The same, asked on another day."""
        return replace(self, vandaag=vandaag)

    def resultaat(self, **velden: Any) -> Resultaat:
        """An answer, messages at the fields, or an amount nobody knows."""
        return beantwoord(self.hulp, {**self.vast, **velden}, self.vandaag)

    def antwoord(self, **velden: Any) -> Antwoord:
        gevonden = self.resultaat(**velden)
        assert gevonden.antwoord, gevonden.fouten or gevonden.onbekend
        return gevonden.antwoord

    def uitvoer(self, **velden: Any) -> tuple[int, dict[str, Any]]:
        """The exit code and the JSON of the command line."""
        return bereken(self.hulp, json.dumps({**self.vast, **velden}), self.vandaag)

    def cijfers(self, **velden: Any) -> dict[str, Any]:
        """The figures of an answer, as JSON has them."""
        code, uitvoer = self.uitvoer(**velden)
        assert code == GOED, uitvoer
        gevonden: dict[str, Any] = uitvoer["cijfers"]
        return gevonden


def tekst(antwoord: Antwoord) -> str:
    """Everything a reader sees, in well-formed HTML, with ordinary spaces."""
    return "".join(lees_na(als_html(*toon(antwoord))).tekst).replace("\u00a0", " ")
