"""What every month gives.

For a fact since 2023 a table of its months and a bar beside the quarters in which rights are kept; for an
earlier one the amounts of a full month, as ``rules.overbruggingsuitkering`` knows them.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from calculators.grafiek import Tijdlijn, Vak, tijdlijn
from calculators.html import KAARTJES, tabel
from calculators.hulpen.overbruggingsrecht.zaak import Zaak, met_zekerheid
from rules.geld import NUL
from rules.kwartaal import Kwartaal, kwartalen_tussen, maanden_later
from rules.opmaak import datum, euro, kwartalen, procent, zin
from rules.opmaak import maand as maandnaam
from rules.overbruggingsuitkering import Maand, Soort, vaste_maanden
from rules.termijnen import EEN_DAG


def figuren(zaak: Zaak) -> Iterator[Any]:
    if zaak.betaald:
        yield _maandtabel(zaak.betaald)
        yield _tijdlijn(zaak)
    else:
        yield _bedragentabel(zaak.feiten.feit)


def groepen(betaald: tuple[Maand, ...]) -> Iterator[tuple[Maand, ...]]:
    """Months in a row that are paid alike."""

    def gelijk(maand: Maand) -> tuple[Soort, Decimal, Decimal]:
        return maand.telling.soort, maand.vol.waarde, maand.bedrag

    return (tuple(groep) for _, groep in groupby(betaald, gelijk))


def van_tot(groep: tuple[Maand, ...]) -> str:
    return _van_tot_maand(groep[0].telling.eerste, groep[-1].telling.eerste)


def _van_tot_maand(eerste: date, laatste: date) -> str:
    naam = maandnaam(eerste)
    return zin(naam if eerste == laatste else f"{naam} tot en met {maandnaam(laatste)}")


def _maandtabel(betaald: tuple[Maand, ...]) -> Any:
    rijen = [
        (
            van_tot(groep),
            _hoe(groep[0]),
            euro(groep[0].bedrag),
            euro(sum((maand.bedrag for maand in groep), NUL)),
        )
        for groep in groepen(betaald)
    ]
    return tabel(
        rijen,
        koppen=("Maand", "Hoe", "Per maand", "Samen"),
        onderschrift="Wat je per maand kan krijgen",
        class_=KAARTJES,
    )


def _hoe(maand: Maand) -> str:
    telling = maand.telling
    if telling.soort is Soort.WEKEN:
        weken = "één periode" if telling.weken == 1 else f"{telling.weken} periodes"
        plafond = met_zekerheid("C") if maand.bruto > maand.bedrag else ""
        return f"{weken} van zeven dagen: {procent(telling.deel)}{plafond}"
    return f"{telling.soort}: {procent(telling.deel)}"


def _tijdlijn(zaak: Zaak) -> Any:
    feit, rechten = zaak.feiten.feit, zaak.rechten
    laatste_maand = maanden_later(zaak.betaald[-1].telling.eerste, 1) - EEN_DAG
    einde = min(laatste_maand, zaak.periode.einde or laatste_maand)
    begin = Kwartaal.van(feit)
    tot = max(Kwartaal.van(einde), rechten[-1] if rechten else begin)
    vakken = [
        Vak(str(k), k.eerste_dag, k.laatste_dag, k in zaak.zeker)
        for k in kwartalen_tussen(begin, tot)
    ]
    namen = kwartalen(zaak.zeker) if zaak.zeker else "geen"
    misschien = f" Misschien {kwartalen(zaak.onzeker)}{met_zekerheid('C')}." if zaak.onzeker else ""
    tekst = (
        f"De balk loopt van {datum(feit)} tot en met {datum(einde)}: de maanden van de uitkering."
    )
    return tijdlijn(
        Tijdlijn(
            titel="Uitkering en behoud van rechten",
            beschrijving=f"{tekst} Kwartalen met gratis ziekteverzekering: {namen}.{misschien}",
            legende=f"{tekst} Een gevuld vak is een kwartaal met gratis ziekteverzekering.{misschien}",
            gevuld_etiket="Ziekteverzekering gratis",
            vakken=vakken,
            balk=(feit, einde),
        )
    )


def _bedragentabel(feit: date) -> Any:
    """The dated amounts of the year after a fact of the old law; what nobody found stays unknown."""
    rijen = [
        (
            _van_tot_maand(vast.eerste, vast.laatste),
            *(euro(b.waarde) if b else "onbekend" for b in vast.bedragen),
        )
        for vast in vaste_maanden(feit, 12)
    ]
    return tabel(
        rijen,
        koppen=("Maand", "Zonder persoon ten laste", "Met persoon ten laste"),
        onderschrift="Bedrag van een volle maand in het jaar na het feit",
        class_=KAARTJES,
    )
