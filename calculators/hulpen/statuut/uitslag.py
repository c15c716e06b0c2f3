"""The status that the answers give; also of a form that is being read, to know what to ask next.

Every answer that a status needs stands in the form before the first question that depends on it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.controlelijst import FEIT
from rules.bijdragen import Statuut
from rules.kwartaal import Kwartaal
from rules.opmaak import datum
from rules.rond_het_pensioen import pensioen
from rules.statuut import (
    ANDER_WERK,
    Bezigheid,
    Samenleven,
    Tegemoetkoming,
    Uitslag,
    ambtenaar,
    geen,
    leerkracht,
    met_toelating,
    partner,
    werknemer,
)
from rules.statuutswijziging import Wijziging, heeft_ander_werk, na_wijziging
from rules.student_zelfstandige import Studie, student


def uitslag_van(invoer: Any) -> Uitslag:
    """The status of the quarter."""
    uitslag, wat = zonder_wijziging(invoer), wijziging_van_werk(invoer)
    if wat is None or invoer.bezigheid not in ANDER_WERK:
        return uitslag
    return na_wijziging(uitslag, invoer.kwartaal, invoer.wijziging_op, wat)


def zonder_wijziging(invoer: Any) -> Uitslag:
    """The status when other work or the benefit counts in all of the quarter."""
    return _PER_BEZIGHEID[Bezigheid(invoer.bezigheid)](invoer)


def eerste_dag(invoer: Any) -> date | None:
    """The first day as self-employed, where that is the change."""
    return invoer.wijziging_op if invoer.wijziging == "begin" else None


def tijdstip(invoer: Any) -> Kwartaal:
    """The quarter of the status: the chosen one, or that of a start in a year nobody knows yet.

    The amounts are always those of the chosen quarter.
    """
    gekozen: Kwartaal = invoer.kwartaal
    begin = eerste_dag(invoer)
    return max(gekozen, Kwartaal.van(begin)) if begin else gekozen


def wijziging_van_werk(invoer: Any) -> Wijziging | None:
    """Other work or a benefit that stops or begins on a known day."""
    soort = invoer.wijziging if invoer.wijziging_op else ""
    return Wijziging(soort) if soort in (Wijziging.HOOFDBEROEP, Wijziging.BIJBEROEP) else None


def ander_werk_telt(invoer: Any) -> bool:
    """Whether the work or the benefit of the form counts in that quarter."""
    wat = wijziging_van_werk(invoer)
    return wat is None or heeft_ander_werk(invoer.kwartaal, invoer.wijziging_op, wat)


def studie(invoer: Any) -> Studie:
    return Studie(
        invoer.geboren,
        FEIT[invoer.ingeschreven],
        FEIT[invoer.lessen],
        FEIT[invoer.doorlopend],
        FEIT[invoer.diploma],
        eerste_dag(invoer),
    )


def _werknemer(invoer: Any) -> Uitslag:
    return werknemer(
        tijdstip(invoer),
        uren=None if invoer.uren is None else Decimal(invoer.uren),
        contract=invoer.contract,
        week=Decimal(invoer.voltijdse_week),
        tijdelijk=invoer.tijdelijk == "ja",
        eerste_en_laatste_dag=FEIT[invoer.eerste_en_laatste_dag],
    )


def _ambtenaar(invoer: Any) -> Uitslag:
    """A known change in the year already tells that the quarter decides, and that the job fills it."""
    dag = invoer.wijziging_op if wijziging_van_werk(invoer) else None
    dat_jaar = bool(dag and dag.year == tijdstip(invoer).jaar)
    return ambtenaar(
        tijdstip(invoer),
        halftijds=FEIT[invoer.halftijds],
        lang_genoeg=FEIT[invoer.lang_genoeg],
        begonnen_of_gestopt=dat_jaar or invoer.begonnen_of_gestopt == "ja",
        heel_kwartaal=dat_jaar or FEIT[invoer.heel_kwartaal],
    )


def _met_uitkering(invoer: Any) -> Uitslag:
    return met_toelating(
        Bezigheid(invoer.bezigheid),
        toelating=FEIT[invoer.toelating],
        uitkering_genoeg=FEIT[invoer.uitkering_genoeg],
    )


def _partner(invoer: Any) -> Uitslag:
    """A helping partner; their own status counts as long as bijberoep would (our reading)."""
    heeft = FEIT[invoer.eigen_statuut]
    uitslag = partner(
        Samenleven(invoer.met_partner),
        eigen_statuut=heeft and ander_werk_telt(invoer),
        geboren_voor_1956=invoer.geboren_voor_1956 == "ja",
    )
    if not heeft or ander_werk_telt(invoer):
        return uitslag
    waarom = f"Je eigen statuut telt dan niet: het verandert op {datum(invoer.wijziging_op)}."
    return replace(uitslag, reden=f"{waarom} {uitslag.reden}", zekerheid="C")


_PER_BEZIGHEID: Mapping[Bezigheid, Callable[[Any], Uitslag]] = {
    Bezigheid.GEEN: lambda invoer: geen(Tegemoetkoming(invoer.tegemoetkoming)),
    Bezigheid.WERKNEMER: _werknemer,
    Bezigheid.AMBTENAAR: _ambtenaar,
    Bezigheid.LEERKRACHT: lambda invoer: leerkracht(tijdstip(invoer), invoer.opdracht),
    Bezigheid.STUDENT: lambda invoer: student(tijdstip(invoer), studie(invoer)),
    Bezigheid.ZIEK: _met_uitkering,
    Bezigheid.WERKLOOS: _met_uitkering,
    Bezigheid.PENSIOEN: lambda invoer: pensioen(Statuut(invoer.pensioensoort)),
    Bezigheid.PARTNER: _partner,
}
