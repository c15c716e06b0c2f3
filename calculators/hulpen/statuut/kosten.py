"""What a possible status costs: per quarter, in the whole year, and in the first bills of a starter."""

from dataclasses import dataclass, replace
from decimal import Decimal

from calculators.hulpen.bijdragen import STATUTEN
from calculators.hulpen.statuut.kwartalen import jaarinkomen, van_tot
from calculators.hulpen.statuut.uitslag import eerste_dag
from calculators.hulpen.statuut.vragen import Invoer
from calculators.hulpen.statuut.wijziging import hoofdberoep_vanaf
from rules.bedragen import bestaat
from rules.bijdragen import (
    Deel,
    Situatie,
    Statuut,
    gelijk,
    jaarbijdrage,
    kwartaaldeel,
    primokwartalen,
    regeling,
)
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.kwartaal import Kwartaal


@dataclass(frozen=True)
class Mogelijkheid:
    """One possible status; ``onzeker`` when a fact is still to be found out."""

    situatie: Situatie
    onzeker: bool = False

    @property
    def statuut(self) -> Statuut:
        return self.situatie.statuut

    @property
    def naam(self) -> str:
        if self.situatie.aanvraag:
            return f"{STATUTEN[self.statuut]}, op vraag zonder minimum"
        return f"{STATUTEN[self.statuut]}{' – na te vragen' if self.onzeker else ''}"

    @property
    def sleutel(self) -> str:
        return f"{self.statuut}{'_aanvraag' if self.situatie.aanvraag else ''}"


@dataclass(frozen=True)
class Rij:
    """What a possible status costs: per quarter, a whole year, and the flat quarter of a starter."""

    mogelijkheid: Mogelijkheid
    deel: Deel
    jaar: Decimal | None
    starter: Decimal


def rij(invoer: Invoer, mogelijkheid: Mogelijkheid) -> Rij:
    """Refuses a pension that did not exist in that quarter."""
    situatie, op = mogelijkheid.situatie, invoer.kwartaal
    try:
        welke = regeling(situatie, op)
    except BestaatNiet as fout:
        raise OngeldigeInvoer("pensioensoort", str(fout)) from None
    deel = kwartaaldeel((op,), situatie, welke, jaarinkomen(invoer).exact)
    starter = kwartaaldeel((op,), replace(situatie, starterjaar=1), welke, None).bijdrage
    return Rij(mogelijkheid, deel, _heel_jaar(invoer, situatie), starter)


def _heel_jaar(invoer: Invoer, situatie: Situatie) -> Decimal | None:
    """The contribution of that year in this status; None when it cannot be all that time."""
    jaar, start = invoer.kwartaal.jaar, primo_start(invoer)
    situaties = gelijk(situatie, jaar, *van_tot(invoer))
    if situatie.statuut is Statuut.PRIMOSTARTER:
        if hoofdberoep_vanaf(invoer) and min(situaties) < start:
            return None
        for op in situaties.keys() - primokwartalen(start, jaar):
            if op > start:
                situaties[op] = Situatie(Statuut.HOOFDBEROEP)
        if start in situaties:
            situaties[start] = replace(situatie, eerste_kwartaal=True)
    try:
        return jaarbijdrage(jaar, situaties, invoer.inkomen).bijdrage
    except BestaatNiet:
        return None


def primo_start(invoer: Invoer) -> Kwartaal:
    """The first quarter of who would be a primostarter; without a day the year's first that can be."""
    if vanaf := hoofdberoep_vanaf(invoer):
        return vanaf
    eerste, begin = Kwartaal(invoer.kwartaal.jaar, van_tot(invoer)[0]), eerste_dag(invoer)
    if begin and begin.year < eerste.jaar:
        return Kwartaal.van(begin)
    return eerste if bestaat("primokwartalen", eerste.eerste_dag) else invoer.kwartaal
