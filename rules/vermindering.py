"""Lower provisional contributions, and what it costs when the estimate was too low.

KB nr. 38 art. 11 § 3 and art. 11bis. Since 2022 the estimate counts as it is, down to the minimum of
the status; from 2015 to 2021 the next fixed threshold above it. Below the threshold of bijberoep,
artikel 37, student and pension nothing is due.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from rules.bedragen import Bedrag, bedrag, bestaat, bronnen, grens
from rules.bijdragen import Situatie, Statuut, regeling
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL, afgerond
from rules.kwartaal import Kwartaal
from rules.opmaak import euro, getal, procent
from rules.uitleg import Artikel, Stap, stap_van_bedrag
from rules.verhogingen import Grootboek, Vordering, grootboek

# Names in ``rules.bedragen``: the fixed thresholds above the minimum, each with its own years.
TRAPPEN = tuple(f"verminderingstrap_{n}" for n in range(2, 7))


def _kb38(plaats: str) -> Artikel:
    return Artikel(bronnen()["KB38"], plaats)


@dataclass(frozen=True, slots=True)
class Vermindering:
    """The income that the reduced contribution counts on, in EUR/year, and why."""

    basis: Decimal
    stappen: tuple[Stap, ...]


def vermindering(jaar: int, situatie: Situatie, raming: Decimal) -> Vermindering:
    """The income a reduction counts on, for a full year's estimate (art. 11 § 3, al. 6).

    ``situatie`` has one of ``STATUTEN``. Raises ``OnbekendBedrag`` for a threshold nobody has seen,
    ``OngeldigeInvoer`` at ``raming`` when no threshold is high enough.
    """
    op = date(jaar, 12, 31)
    welke = regeling(situatie, Kwartaal(jaar, 4))
    vrij = welke.drempel or welke.vrijgesteld
    if vrij:
        limiet = grens(vrij, op)
        if raming < limiet.waarde:
            nota = f"{getal(raming, 2)} is lager: je fonds vraagt voorlopig niets."
            return Vermindering(raming, (_stap(limiet, nota),))
    if bestaat("verminderingstrap_4", op):
        return _trap(op, situatie, raming)
    ondergrens = grens(welke.minimum, op) if welke.minimum else None
    if ondergrens and raming < ondergrens.waarde:
        nota = f"{getal(raming, 2)} is lager: het minimum telt."
        return Vermindering(ondergrens.waarde, (_stap(ondergrens, nota),))
    stap = Stap(
        "Inkomen waarop je fonds rekent",
        getal(raming, 2),
        raming,
        _kb38("artikel 11 § 3"),
        "EUR/jaar",
    )
    return Vermindering(raming, (stap,))


def _trap(op: date, situatie: Situatie, raming: Decimal) -> Vermindering:
    """The lowest fixed threshold that the estimate does not exceed."""
    trappen = sorted(_trappen(op, situatie), key=lambda trap: trap.waarde)
    for trap in trappen:
        if raming <= trap.waarde:
            nota = f"{getal(raming, 2)} is niet hoger: deze trap telt."
            return Vermindering(trap.waarde, (_stap(trap, nota),))
    hoogste = trappen[-1]
    raise OngeldigeInvoer(
        "raming",
        f"In {op.year} kon je alleen verminderen tot een vaste trap. De hoogste was {euro(hoogste.waarde)}.",
    )


# The lowest thresholds: the minimum of the status, and outside hoofdberoep one limit below it.
_EIGEN_TRAPPEN: Mapping[Statuut, tuple[str, ...]] = {
    Statuut.HOOFDBEROEP: (),
    Statuut.MAXISTATUUT: ("minimum_maxistatuut",),
    Statuut.PRIMOSTARTER: ("minimum_primostarter", "verminderingstrap_primostarter"),
    Statuut.BIJBEROEP: ("grens_artikel_37",),
    Statuut.ARTIKEL_37: ("grens_artikel_37",),
    Statuut.STUDENT: ("verminderingstrap_student", "verminderingstrap_student_hoog"),
    Statuut.RUSTPENSIOEN: ("grens_artikel_37",),
    Statuut.PENSIOENLEEFTIJD: ("grens_artikel_37",),
}


STATUTEN = tuple(_EIGEN_TRAPPEN)


def _trappen(op: date, situatie: Situatie) -> list[Bedrag]:
    gedeeld = ("minimum_hoofdberoep", *(naam for naam in TRAPPEN if bestaat(naam, op)))
    eigen = _EIGEN_TRAPPEN[situatie.statuut]
    return [_bedrag(naam, op) for naam in (*gedeeld, *eigen)]


def _bedrag(naam: str, op: date) -> Bedrag:
    return bedrag(naam, op) if naam.startswith("verminderingstrap") else grens(naam, op)


def _stap(limiet: Bedrag, nota: str) -> Stap:
    return replace(stap_van_bedrag(limiet), nota=nota)


@dataclass(frozen=True, slots=True)
class TeLaag:
    """What a too low estimate costs, in EUR: the increases of art. 11bis and their upper bound."""

    te_weinig: Decimal
    boek: Grootboek
    bovengrens: Decimal
    stappen: tuple[Stap, ...]

    @property
    def verhoging(self) -> Decimal:
        return self.boek.verhoging


def te_laag(
    jaar: int,
    *,
    definitief: Decimal,
    oorspronkelijk: Decimal,
    betaald: Decimal,
    afrekening: date,
) -> TeLaag:
    """The increases of art. 11bis, for a reduction that was granted. Amounts in EUR per year.

    The base is the lower of the final and the unreduced provisional contribution, less what was
    paid by 31 December (at least the reduced contribution). On it 3 % falls at every quarter's end
    from 31 December of the year up to the quarter before the statement, and 7 % once. The wording
    caps both; the upper bound takes 7 % of the whole shortfall. Raises ``OngeldigeInvoer`` for a
    statement before the year ended.
    """
    if afrekening.year <= jaar:
        boodschap = f"Een eindafrekening over {jaar} komt pas na 31 december {jaar}."
        raise OngeldigeInvoer("afrekening", boodschap)
    tekort = max(NUL, definitief - betaald)
    basis = max(NUL, min(definitief, oorspronkelijk) - betaald)
    schuld = Vordering(
        f"te weinig betaald voor {jaar}",
        basis,
        date(jaar, 12, 31),
        Kwartaal(jaar, 4),
        jaar,
        _kb38("artikel 11bis"),
        _kb38("artikel 11bis"),
    )
    tot = Kwartaal.van(afrekening).eerste_dag
    boek = grootboek((schuld,) if basis else (), (), tot)
    zeven = bedrag("verhoging_1_januari", date(jaar, 12, 31))
    extra = afgerond(tekort * zeven.waarde) - afgerond(basis * zeven.waarde)
    kleinste = min(definitief, oorspronkelijk)
    stap = Stap(
        "Te weinig betaald op 31 december, begrensd",
        f"{getal(kleinste, 2)} − {getal(betaald, 2)}",
        basis,
        _kb38("artikel 11bis"),
        nota="De laagste van je definitieve en je oorspronkelijke voorlopige bijdrage, min wat je betaalde. "
        f"Zonder die begrenzing telt {procent(zeven.waarde)} op {euro(tekort)}.",
    )
    return TeLaag(tekort, boek, boek.verhoging + extra, (stap, *boek.stappen))
