"""Drive one Chromium: first answers in new and known profiles, and recomputations."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import cycle

from playwright.sync_api import BrowserContext, Page, Playwright

from calculators.rekenhulp import beantwoord
from tests.bench.server import Teller
from tests.bench.varianten import VOORBEELD, Variant
from tests.browser.chromium import VLAGGEN, vind_chromium

WACHT_MS = 60_000
RUST_MS = 1_000
STATUTEN = ("hoofdberoep", "bijberoep", "student")
EERSTE = "performance.getEntriesByName('zw-eerste-antwoord')"
HERBEREKEND = "performance.getEntriesByName('zw-herberekening')"


class VerkeerdAntwoord(Exception):
    """A page that is ready does not show what it should."""


@dataclass(frozen=True)
class Bezoek:
    """Milliseconds from navigation to the first answer, and what the cold start fetched."""

    koud: float
    warm: float
    bytes: int


class Meter:
    def __init__(self, playwright: Playwright, basis: str, teller: Teller) -> None:
        self.playwright, self.basis, self.teller = playwright, basis, teller

    @contextmanager
    def nieuw_profiel(self) -> Iterator[BrowserContext]:
        """A browser that was never here, past the bustle of its own start."""
        chromium = self.playwright.chromium
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profiel:
            context = chromium.launch_persistent_context(
                profiel,
                executable_path=vind_chromium(chromium.executable_path),
                args=VLAGGEN,
                locale="nl-BE",
            )
            context.set_default_timeout(WACHT_MS)
            context.pages[0].wait_for_timeout(RUST_MS)
            yield context
            context.close()

    def bezoek(self, variant: Variant) -> Bezoek:
        with self.nieuw_profiel() as context:
            self.teller.bytes = 0
            koud = self.eerste_antwoord(context, variant)
            opgehaald = self.teller.bytes
            context.pages[0].wait_for_timeout(RUST_MS)
            return Bezoek(koud, self.eerste_antwoord(context, variant), opgehaald)

    def eerste_antwoord(self, context: BrowserContext, variant: Variant) -> float:
        """Open the page in a new tab; the time counts only with the right amount on it."""
        tabblad = context.new_page()
        self.open(tabblad, variant)
        duur = float(tabblad.evaluate(f"{EERSTE}[0].startTime"))
        tabblad.close()
        return duur

    def open(self, tabblad: Page, variant: Variant) -> None:
        tabblad.goto(self.basis + variant.adres)
        tabblad.wait_for_function(f"{EERSTE}.length > 0")
        teksten = tabblad.locator(variant.plaats).all_inner_texts()
        if len(teksten) != 1 or variant.bedrag not in teksten[0]:
            raise VerkeerdAntwoord(
                f"{variant.naam}: {variant.bedrag} verwacht bij {variant.plaats}, niet {teksten}"
            )

    def herberekeningen(self, variant: Variant, aantal: int) -> list[float]:
        """Change amount and status in turn; each outcome must be that of this Python."""
        velden = dict(VOORBEELD.invoer)
        statuten = cycle(STATUTEN)
        with self.nieuw_profiel() as context:
            tabblad = context.new_page()
            self.open(tabblad, variant)
            al = tabblad.evaluate(f"{HERBEREKEND}.length")
            for nummer in range(1, aantal + 1):
                if nummer % 2:
                    velden["inkomen"] = str(9_000 + 137 * nummer)
                    tabblad.fill("[name=inkomen]", velden["inkomen"])
                else:
                    velden["statuut"] = next(statuten)
                    tabblad.select_option("[name=statuut]", velden["statuut"])
                tabblad.wait_for_function(f"{HERBEREKEND}.length >= {al + nummer}")
                controleer(tabblad.inner_text(variant.plaats), velden)
            metingen = tabblad.evaluate(f"{HERBEREKEND}.map((meting) => meting.duration)")
        return [float(duur) for duur in metingen[al:]]


def controleer(tekst: str, velden: dict[str, str]) -> None:
    antwoord = beantwoord(VOORBEELD.hulp, velden, date.today()).antwoord
    if antwoord is None or tekst != antwoord.uitkomst:
        raise VerkeerdAntwoord(
            f"{velden}: {antwoord and antwoord.uitkomst!r} verwacht, niet {tekst!r}"
        )
