"""Every status that is possible, side by side: what it costs on the same income, and what it gives."""

from collections.abc import Iterator
from typing import Any

from calculators.html import KAARTJES, naar, tabel
from calculators.hulpen.statuut import artikel_37
from calculators.hulpen.statuut.kosten import Mogelijkheid, Rij, primo_start
from calculators.hulpen.statuut.kwartalen import aantal_kwartalen, deel_van_jaar
from calculators.hulpen.statuut.uitslag import tijdstip
from calculators.hulpen.statuut.vragen import Invoer
from calculators.hulpen.statuut.wijziging import hoofdberoep_vanaf
from calculators.invoer import Linkteksten, fragment
from rules.bedragen import bestaat
from rules.bijdragen import (
    AANVRAAG_MOGELIJK,
    KWARTALEN_PER_JAAR,
    NIEUW_ARTIKEL_13,
    Situatie,
    Statuut,
    primokwartalen,
    regeling,
)
from rules.opmaak import aantal, euro, kwartaal
from rules.rond_het_pensioen import ROND_PENSIOEN, pensioenrechten, zonder_minimum
from rules.statuut import Uitslag
from rules.uitleg import Beslissing

_ALS_HOOFDBEROEP = "dezelfde rechten als hoofdberoep"
_MET_ARTIKEL_37 = "geen eigen rechten, ook geen pensioen, zolang je onder de grens blijft"
# What each status gives.
RECHTEN: dict[Statuut, str] = {
    Statuut.HOOFDBEROEP: "eigen rechten: pensioen, ziekteverzekering, moederschap, overbruggingsrecht",
    Statuut.PRIMOSTARTER: _ALS_HOOFDBEROEP,
    Statuut.BIJBEROEP: "geen extra rechten: je houdt die van je andere statuut",
    Statuut.ARTIKEL_37: _MET_ARTIKEL_37,
    Statuut.POLITIEK_MANDATARIS: _MET_ARTIKEL_37,
    Statuut.STUDENT: f"geen eigen pensioen; vanaf het minimuminkomen {_ALS_HOOFDBEROEP}",
    Statuut.MAXISTATUUT: _ALS_HOOFDBEROEP,
    Statuut.MINISTATUUT: "geen pensioen; vóór de pensioenleeftijd een uitkering bij ziekte",
}


def mogelijk(invoer: Invoer, uitslag: Uitslag) -> Iterator[Mogelijkheid]:
    """What it is or can be; artikel 37 unless a category or the income rules it out."""
    op = invoer.kwartaal
    for statuut in uitslag.mogelijk:
        yield Mogelijkheid(Situatie(statuut))
    if Statuut.MINISTATUUT in uitslag.mogelijk:
        yield Mogelijkheid(Situatie(Statuut.MAXISTATUUT), onzeker=True)
    if aanbod := artikel_37.aanbod(invoer, uitslag):
        yield aanbod
    if uitslag.statuut is Statuut.HOOFDBEROEP and op in primokwartalen(
        primo_start(invoer), op.jaar
    ):
        yield Mogelijkheid(Situatie(Statuut.PRIMOSTARTER))
    if uitslag.statuut in AANVRAAG_MOGELIJK and op >= NIEUW_ARTIKEL_13:
        yield Mogelijkheid(Situatie(uitslag.statuut, aanvraag=True))


def op_vraag(rijen: tuple[Rij, ...]) -> Beslissing | None:
    """How to ask the rule without a minimum around the pension; None for who cannot."""
    gevraagd = (rij.mogelijkheid for rij in rijen if rij.mogelijkheid.situatie.aanvraag)
    return next((zonder_minimum(mogelijkheid.statuut) for mogelijkheid in gevraagd), None)


def naast_elkaar(invoer: Invoer, rijen: tuple[Rij, ...]) -> Any:
    """Every status that is possible, with its contribution on the same income."""
    cellen = [
        (
            naar("bijdragen-berekenen.md", rij.mogelijkheid.naam, _scenario(invoer, rij)),
            euro(rij.deel.bijdrage),
            _jaartekst(invoer, rij),
            euro(rij.starter),
            rechten(invoer, rij.mogelijkheid.situatie),
        )
        for rij in rijen
    ]
    hoeveel, jaar, van = aantal_kwartalen(invoer), tijdstip(invoer).jaar, invoer.kwartaal.jaar
    heel = hoeveel == KWARTALEN_PER_JAAR
    duur = "een heel jaar" if heel else aantal(hoeveel, "kwartaal", "kwartalen")
    titel = (
        f"Wat {duur} in dat statuut kost op {euro(invoer.inkomen)} in {jaar}, zonder beheerskosten"
        f"{'' if van == jaar else f', met de bedragen van {van}'}"
    )
    koppen = (
        "Statuut",
        "Per kwartaal, uiteindelijk",
        "Het hele jaar" if heel else f"In {jaar}, {duur}",
        "Eerste rekeningen als starter, per kwartaal",
        "Wat het geeft",
    )
    return tabel(cellen, koppen=koppen, onderschrift=titel, class_=KAARTJES)


def _jaartekst(invoer: Invoer, rij: Rij) -> str:
    if rij.jaar is None and (vanaf := hoofdberoep_vanaf(invoer)):
        return f"lager minimum vanaf {kwartaal(vanaf)}"
    if rij.jaar is None:
        return "bestond niet het hele jaar"
    if rij.mogelijkheid.statuut is not Statuut.PRIMOSTARTER:
        return euro(rij.jaar)
    start, jaar = primo_start(invoer), invoer.kwartaal.jaar
    korting = regeling(rij.mogelijkheid.situatie, invoer.kwartaal).korting
    if start.jaar == jaar:
        met_korting = korting and bestaat(korting, start.eerste_dag)
        return f"{euro(rij.jaar)}{', met de korting op je eerste kwartaal' if met_korting else ''}"
    return (
        f"{euro(rij.jaar)}, lager minimum tot en met {kwartaal(max(primokwartalen(start, jaar)))}"
    )


def _scenario(invoer: Invoer, rij: Rij) -> str:
    statuut, jaar = rij.mogelijkheid.statuut, invoer.kwartaal.jaar
    teksten: Linkteksten = {
        "inkomen": f"{invoer.inkomen:.2f}",
        "jaar": str(jaar),
        "statuut": str(statuut),
        **(deel_van_jaar(invoer) if statuut is not Statuut.PRIMOSTARTER else {}),
    }
    if statuut is Statuut.PRIMOSTARTER:
        teksten |= _start(invoer, rij)
    if rij.mogelijkheid.situatie.aanvraag:
        teksten["aanvraag"] = "ja"
    return fragment(teksten)


def _start(invoer: Invoer, rij: Rij) -> Linkteksten:
    """When a primostarter begins: with a first start, or in a year that began in bijberoep."""
    start = primo_start(invoer)
    if rij.jaar is None and hoofdberoep_vanaf(invoer):
        na = {"wijziging": str(start.nummer), "statuut_na": str(Statuut.PRIMOSTARTER)}
        return {"statuut": str(Statuut.BIJBEROEP), **na}
    return {"primo_start": str(start)}


def rechten(invoer: Invoer, situatie: Situatie) -> str:
    """What contributions in this status build up."""
    if situatie.statuut in ROND_PENSIOEN:
        return pensioenrechten(situatie, invoer.kwartaal).uitkomst
    if situatie.statuut is Statuut.MAXISTATUUT and invoer.geboren_voor_1956 == "ja":
        return "vanaf de pensioenleeftijd: vraag het je fonds"
    return RECHTEN[situatie.statuut]
