"""Lower provisional contributions, and what it costs when the estimate was too low.

KB nr. 38 art. 11 § 3 and art. 11bis. Since 2022 the estimate counts as it is, down to the minimum of
the status; from 2015 to 2021 the next fixed threshold above it. Below the threshold of bijberoep,
artikel 37, student and pension nothing is due.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import groupby

from rules.bedragen import Bedrag, bedrag, bestaat, grens, verwacht
from rules.bijdragen import Berekening, Deel, Situatie, Statuut, jaarbijdrage, regeling
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL, afgerond
from rules.kwartaal import Kwartaal
from rules.opmaak import euro, getal, procent
from rules.termijnen import eis_na_het_jaar
from rules.uitleg import (
    Beslissing,
    Stap,
    Voorwaarde,
    ars,
    ja_nodig,
    kb38,
    nee_nodig,
    stap_van_bedrag,
)
from rules.verhogingen import Grootboek, Vordering, grootboek

# Names in ``rules.bedragen``: the fixed thresholds above the minimum, each with its own years.
TRAPPEN = tuple(f"verminderingstrap_{n}" for n in range(2, 7))


REDENEN: Mapping[str, str] = {
    "bevalling": "Een bevalling",
    "ziekte": "Ziekte, een ongeval of een handicap",
    "faillissement": "Een faillissement: van de eigen zaak of van een klant",
    "sluiting": "Een vestiging die sluit",
    "sector": "Een erkende crisis in de sector",
    "investering": "Investeringen in de zaak",
    "ramp": "Een ongeval of ramp die het werk hindert",
    "vennootschap": "De overstap naar een vennootschap",
    "andere": "Een andere reden",
}
# What shows such a reason; the sources name no list, a fund may want something else.
BEWIJZEN: Mapping[str, str] = {
    "bevalling": "de geboorteakte",
    "ziekte": "een attest van een arts of het ziekenfonds",
    "faillissement": "het vonnis van faillissement, of de aangifte van schuldvordering",
    "sluiting": "een bewijs dat de vestiging dicht is",
    "sector": "een bewijs dat de crisis in de sector erkend is",
    "investering": "de facturen van de investering",
    "ramp": "een verslag van politie, brandweer of verzekeraar",
    "vennootschap": "de oprichtingsakte",
    "andere": "stukken die de reden tonen",
}


def voorwaarden(
    *, afgerekend: bool, lager: bool, wordt: str, reden: str, bewijs: bool | None
) -> tuple[Voorwaarde, ...]:
    """The conditions of a reduction (KB nr. 38 art. 11 § 3, ARS art. 33).

    ``lager``: the new contribution, in words in ``wordt``, is lower than what is asked now; ``reden``
    is a key of ``REDENEN``; ``bewijs``: whether it can be shown, None is unknown.
    """
    artikel = kb38("artikel 11 § 3")
    return (
        nee_nodig(
            "niet-afgerekend",
            "Het jaar is nog niet afgerekend",
            afgerekend,
            "Zodra je definitieve inkomen bekend is, telt dat.",
            artikel,
        ),
        ja_nodig(
            "lager",
            "De nieuwe bijdrage is lager dan wat je fonds nu vraagt",
            lager,
            f"Met deze raming is het {wordt}.",
            artikel,
        ),
        ja_nodig(
            "bewijs",
            "Objectieve elementen tonen dat je minder verdient",
            bewijs,
            f"Je reden: {REDENEN[reden].lower()}. Je fonds kijkt dat grondig na.",
            ars("artikel 33"),
            f"{BEWIJZEN[reden]}, en een attest van je boekhouder dat je inkomen vergelijkt met "
            "dat van drie jaar geleden",
        ),
    )


@dataclass(frozen=True, slots=True)
class Vermindering:
    """The income that the reduced contribution counts on, in EUR/year, by whose rates, and why."""

    basis: Decimal
    situatie: Situatie
    stappen: tuple[Stap | Beslissing, ...]


def vermindering(welk: Kwartaal, situatie: Situatie, raming: Decimal) -> Vermindering:
    """The income a reduction counts on in a quarter, for a full year's estimate (art. 11 § 3, al. 6).

    ``situatie`` has one of ``STATUTEN``. An article 37 that is reduced to its own limit or less stays
    one (ARS art. 37), and pays by the rates of a bijberoep. Raises ``OnbekendBedrag`` for a threshold
    nobody has seen, ``BestaatNiet`` for a status that did not exist, ``OngeldigeInvoer`` at
    ``raming`` when no threshold is high enough.
    """
    basis, stap = _basis(welk, situatie, raming)
    if situatie.statuut is Statuut.ARTIKEL_37:
        boven = grens("grens_artikel_37", _jaareinde(welk))
        if basis <= boven.waarde:
            als_bijberoep = Beslissing(
                "Je blijft artikel 37",
                f"{getal(basis, 2)} is niet hoger dan de grens van artikel 37, {euro(boven.waarde)}.",
                "de tarieven van bijberoep",
                ars("artikel 37"),
                (boven,),
            )
            bijberoep = replace(situatie, statuut=Statuut.BIJBEROEP)
            return Vermindering(basis, bijberoep, (stap, als_bijberoep))
    return Vermindering(basis, situatie, (stap,))


def _jaareinde(welk: Kwartaal) -> date:
    return date(welk.jaar, 12, 31)


def _basis(welk: Kwartaal, situatie: Situatie, raming: Decimal) -> tuple[Decimal, Stap]:
    op, welke = _jaareinde(welk), regeling(situatie, welk)
    vrij = welke.drempel or welke.vrijgesteld
    if vrij:
        limiet = grens(vrij, op)
        if raming < limiet.waarde:
            nota = f"{getal(raming, 2)} is lager: je fonds vraagt voorlopig niets."
            return raming, _stap(nota, limiet)
    if bestaat("verminderingstrap_4", op):
        return _trap(op, situatie, raming)
    ondergrens = grens(welke.minimum, op) if welke.minimum else None
    if ondergrens and raming < ondergrens.waarde:
        nota = f"{getal(raming, 2)} is lager: het minimum telt."
        return ondergrens.waarde, _stap(nota, ondergrens)
    artikel = kb38("artikel 11 § 3")
    etiket = "Inkomen waarop je fonds rekent"
    return raming, Stap(etiket, getal(raming, 2), raming, artikel, "EUR/jaar")


def _trap(op: date, situatie: Situatie, raming: Decimal) -> tuple[Decimal, Stap]:
    """The lowest fixed threshold that the estimate does not exceed."""
    trappen = sorted(_trappen(op, situatie), key=lambda trap: trap.waarde)
    for trap in trappen:
        if raming <= trap.waarde:
            nota = f"{getal(raming, 2)} is niet hoger: deze trap telt."
            return trap.waarde, _stap(nota, trap, *_buiten_hoofdberoep(op, situatie))
    hoogste = trappen[-1]
    raise OngeldigeInvoer(
        "raming",
        f"In {op.year} kon je alleen verminderen tot een vaste trap. De hoogste was {euro(hoogste.waarde)}.",
    )


def _buiten_hoofdberoep(op: date, situatie: Situatie) -> tuple[Bedrag, ...]:
    """How certain it is that other statuses had these thresholds: not every year's law was read."""
    if situatie.statuut is Statuut.HOOFDBEROEP:
        return ()
    return (bedrag("verminderingstrappen_buiten_hoofdberoep", op),)


@dataclass(frozen=True, slots=True)
class Verlaagd:
    """Quarters of one rule with their reduced contribution."""

    vermindering: Vermindering
    deel: Deel

    @property
    def kwartalen(self) -> tuple[Kwartaal, ...]:
        return self.deel.kwartalen

    @property
    def op_de_bodem(self) -> bool:
        """Whether it counts on the minimum of the status: no estimate makes it lower."""
        minimum = self.deel.regeling.minimum
        return (
            minimum is not None
            and self.vermindering.basis <= grens(minimum, _jaareinde(self.kwartalen[0])).waarde
        )


def verlaagd(
    kwartalen: Sequence[Kwartaal], situatie: Situatie, raming: Decimal
) -> tuple[Verlaagd, ...]:
    """The reduced contributions of some quarters of a year; ``raming`` in EUR on a full year.

    A year in which the rule changed is in two parts. Raises as ``vermindering`` does.
    """
    gevonden = []
    for _, leden in groupby(kwartalen, key=lambda welk: regeling(situatie, welk)):
        deze = tuple(leden)
        nieuw = vermindering(deze[0], situatie, raming)
        jaar = jaarbijdrage(
            deze[0].jaar,
            dict.fromkeys(deze, nieuw.situatie),
            nieuw.basis,
            berekening=Berekening.VOORLOPIG,
            geindexeerd=True,
        )
        gevonden.append(Verlaagd(nieuw, jaar.delen[0]))
    return tuple(gevonden)


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


def _stap(nota: str, limiet: Bedrag, *andere: Bedrag) -> Stap:
    return replace(stap_van_bedrag(limiet), nota=nota, bedragen=(limiet, *andere))


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
    eis_na_het_jaar(afrekening, jaar)
    tekort = max(NUL, definitief - betaald)
    basis = max(NUL, min(definitief, oorspronkelijk) - betaald)
    schuld = Vordering(
        f"te weinig betaald voor {jaar}",
        basis,
        date(jaar, 12, 31),
        Kwartaal(jaar, 4),
        jaar,
        kb38("artikel 11bis"),
        kb38("artikel 11bis"),
        jaarreden=f"Eén keer, op wat op 31 december {jaar} niet betaald was.",
    )
    tot = Kwartaal.van(afrekening).eerste_dag
    boek = grootboek((schuld,) if basis else (), (), tot)
    zeven = verwacht("verhoging_1_januari", schuld.jaargrens)
    extra = afgerond(tekort * zeven.waarde) - afgerond(basis * zeven.waarde)
    bovengrens = Stap(
        "Bovengrens van de verhogingen",
        f"{getal(boek.verhoging, 2)} + {procent(zeven.waarde)} × {getal(tekort, 2)} − "
        f"{procent(zeven.waarde)} × {getal(basis, 2)}",
        boek.verhoging + extra,
        kb38("artikel 11bis"),
        bedragen=(zeven,),
    )
    kleinste = min(definitief, oorspronkelijk)
    stap = Stap(
        "Te weinig betaald op 31 december, begrensd",
        f"{getal(kleinste, 2)} − {getal(betaald, 2)}",
        basis,
        kb38("artikel 11bis"),
        nota="De laagste van je definitieve en je oorspronkelijke voorlopige bijdrage, min wat je betaalde. "
        f"Zonder die begrenzing telt {procent(zeven.waarde)} op {euro(tekort)}.",
    )
    slot = (bovengrens,) if extra else ()
    return TeLaag(tekort, boek, bovengrens.waarde, (stap, *boek.stappen, *slot))
