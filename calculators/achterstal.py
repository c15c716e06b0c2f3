"""Late contributions as a visitor gives them, for every calculator that asks the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

from calculators.html import tabel
from calculators.velden import Datum, Geld, Kwartaalveld, veld
from rules.bedragen import jaren
from rules.fouten import OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, datum_kort, euro, procent, zin
from rules.verhogingen import (
    Betaling,
    Grootboek,
    Vordering,
    gewone_bijdrage,
    startersbijdrage,
    supplement,
)

EERSTE, LAATSTE = Kwartaal(jaren()[0], 1), Kwartaal(jaren()[-1] + 1, 4)
KLEINSTE, GROOTSTE = Decimal("0.01"), Decimal(100_000)


_KWARTAAL = Kwartaalveld(etiket="Kwartaal", eerste=EERSTE, laatste=LAATSTE)
_BEDRAG = Geld(etiket="Bedrag", minimum=KLEINSTE, maximum=GROOTSTE)


@dataclass(frozen=True)
class Bijdragerij:
    """The contribution of a quarter."""

    kwartaal: Kwartaal = veld(_KWARTAAL)
    bedrag: Decimal = veld(_BEDRAG)

    def vordering(self) -> Vordering:
        return gewone_bijdrage(self.kwartaal, self.bedrag)


@dataclass(frozen=True)
class Starterrij:
    """One of the first two contributions of a starter."""

    kwartaal: Kwartaal = veld(_KWARTAAL)
    bedrag: Decimal = veld(_BEDRAG)
    bericht: date = veld(Datum(etiket="Vervaldagbericht verstuurd op"))

    def vordering(self) -> Vordering:
        if self.bericht < self.kwartaal.eerste_dag:
            raise OngeldigeInvoer("bericht", "Het bericht komt nooit vóór het kwartaal begint.")
        return startersbijdrage(self.kwartaal, self.bedrag, self.bericht)


@dataclass(frozen=True)
class Supplementrij:
    """What a final settlement still asks."""

    afrekening: date = veld(Datum(etiket="Afrekening verstuurd op"))
    bedrag: Decimal = veld(_BEDRAG)

    def vordering(self) -> Vordering:
        return supplement(self.afrekening, self.bedrag)


@dataclass(frozen=True)
class Betaalrij:
    """A payment: the day on which the money stood on the fund's account."""

    op: date = veld(Datum(etiket="Op de rekening van je fonds op"))
    bedrag: Decimal = veld(_BEDRAG)


Vorderingrij = Bijdragerij | Starterrij | Supplementrij


def vorderingen(lijst: str, rijen: Sequence[Vorderingrij]) -> list[Vordering]:
    """The claims in the rows of a list field; what is wrong lands at the row."""
    gevonden: list[Vordering] = []
    for nummer, rij in enumerate(rijen):
        try:
            nieuw = rij.vordering()
        except OngeldigeInvoer as fout:
            raise OngeldigeInvoer(f"{lijst}.{nummer}.{fout.veld}", str(fout)) from None
        if nieuw.naam in {v.naam for v in gevonden}:
            raise OngeldigeInvoer(f"{lijst}.{nummer}.bedrag", f"De {nieuw.naam} staat er al.")
        gevonden.append(nieuw)
    return gevonden


def betalingen(rijen: Sequence[Betaalrij]) -> list[Betaling]:
    """The payments in the rows of the list field ``betaling``."""
    return [Betaling(rij.op, rij.bedrag) for rij in rijen]


def verhogingentabel(
    boek: Grootboek, titel: str = "Je verhogingen, dag per dag"
) -> ET.Element | None:
    """Every line of the ledger with its reason; None when there is none."""
    if not boek.verhogingen:
        return None
    rijen = [
        (
            datum_kort(regel.op),
            zin(regel.vordering.naam),
            f"{procent(regel.tarief.waarde)} van {euro(regel.grondslag)}",
            euro(regel.bedrag),
            zin(regel.reden),
        )
        for regel in boek.verhogingen
    ]
    rijen.append(("Samen", "", "", euro(boek.verhoging), f"tot en met {datum(boek.tot)}"))
    koppen = ("Dag", "Waarop", "Berekening", "Verhoging", "Waarom")
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_="zw-tabel zw-kaartjes")
