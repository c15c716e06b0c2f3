"""How a result explains itself: steps with their formula, and conditions with their reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from rules.bedragen import Bedrag, Bron, bronnen
from rules.opmaak import aantal, opsomming, zin


@dataclass(frozen=True, slots=True)
class Artikel:
    """A place in a law text."""

    bron: Bron
    plaats: str

    def __str__(self) -> str:
        return f"{self.bron.titel}, {self.plaats}" if self.plaats else self.bron.titel

    @property
    def kort(self) -> str:
        """The short name of the law, or the publisher, and the place in it."""
        naam = self.bron.kort or self.bron.uitgever
        return f"{naam}, {self.plaats}" if self.plaats else naam


def kb38(plaats: str) -> Artikel:
    """A place in the royal decree nr. 38 of 27 July 1967."""
    return Artikel(bronnen()["KB38"], plaats)


def ars(plaats: str) -> Artikel:
    """A place in the royal decree of 19 December 1967 (ARS)."""
    return Artikel(bronnen()["ARS"], plaats)


def pensioenreglement(plaats: str) -> Artikel:
    """A place in the royal decree of 22 December 1967, the pension regulation."""
    return Artikel(bronnen()["PENSIOENREGLEMENT"], plaats)


def artikel_van(bedrag: Bedrag) -> Artikel:
    """The place where a figure of the law stands."""
    return Artikel(bedrag.bron, bedrag.artikel)


@dataclass(frozen=True, slots=True)
class Stap:
    """One line of the working; ``waarde`` in ``eenheid``, ``bedragen`` are the law's figures used."""

    etiket: str
    formule: str
    waarde: Decimal
    artikel: Artikel | None = None
    eenheid: str = "EUR"
    bedragen: tuple[Bedrag, ...] = ()
    nota: str = ""


@dataclass(frozen=True, slots=True)
class Beslissing:
    """One line of the working that is decided rather than calculated.

    ``zekerheid`` is that of the decision itself; its ``bedragen`` have their own.
    """

    etiket: str
    reden: str
    uitkomst: str
    artikel: Artikel
    bedragen: tuple[Bedrag, ...] = ()
    zekerheid: str = ""


class Oordeel(StrEnum):
    """What is known about a condition."""

    VOLDAAN = "voldaan"
    NIET_VOLDAAN = "niet voldaan"
    ONBEKEND = "onbekend"


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """One condition of the law: whether it is met, why, and what proves it."""

    id: str
    etiket: str
    oordeel: Oordeel
    reden: str
    artikel: Artikel
    bewijs: str = ""


def ja_nodig(
    id_: str, etiket: str, feit: bool | None, reden: str, artikel: Artikel, bewijs: str = ""
) -> Voorwaarde:
    """A condition that is met when ``feit`` is true, and unknown when it is None."""
    oordeel = {True: Oordeel.VOLDAAN, False: Oordeel.NIET_VOLDAAN, None: Oordeel.ONBEKEND}[feit]
    return Voorwaarde(id_, etiket, oordeel, reden, artikel, bewijs)


def nee_nodig(
    id_: str, etiket: str, feit: bool | None, reden: str, artikel: Artikel, bewijs: str = ""
) -> Voorwaarde:
    """A condition that is met when ``feit`` is false, and unknown when it is None."""
    return ja_nodig(id_, etiket, None if feit is None else not feit, reden, artikel, bewijs)


def tekort(voorwaarden: Iterable[Voorwaarde]) -> tuple[Voorwaarde, ...]:
    """The conditions that are known not to be met."""
    return tuple(v for v in voorwaarden if v.oordeel is Oordeel.NIET_VOLDAAN)


def niet_voldaan(voorwaarden: Iterable[Voorwaarde]) -> str:
    """The conditions that are missing, as a sentence."""
    return f"Niet voldaan: {opsomming([f'“{v.etiket}”' for v in tekort(voorwaarden)])}."


def nog_niet_bekend(hoeveel: int) -> str:
    """How many conditions are unknown, as a sentence."""
    return f"{aantal(hoeveel, 'voorwaarde is', 'voorwaarden zijn')} nog niet bekend."


def voorwaarde(id_: str, voorwaarden: Iterable[Voorwaarde]) -> Voorwaarde:
    """The condition of that id; every list of the same law has it."""
    return next(v for v in voorwaarden if v.id == id_)


def stap_van_bedrag(bedrag: Bedrag) -> Stap:
    """The step that shows where an amount comes from."""
    artikel = artikel_van(bedrag)
    return Stap(
        zin(bedrag.etiket), bedrag.formule, bedrag.waarde, artikel, bedrag.eenheid, (bedrag,)
    )


def zekerheid(stappen: Iterable[Stap | Beslissing]) -> str:
    """The lowest certainty among all amounts and decisions: A, B or C; empty when none has one."""
    return max((letter for stap in stappen for letter in _zekerheden(stap)), default="")


def _zekerheden(stap: Stap | Beslissing) -> Iterable[str]:
    if isinstance(stap, Beslissing):
        yield stap.zekerheid
    yield from (bedrag.zekerheid for bedrag in stap.bedragen)
