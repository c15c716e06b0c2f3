"""The days of a contribution year that matter: to pay, to ask, and what changes by itself.

Only collects: each day comes from ``rules.termijnen`` or from the ledger's calendar.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rules.bedragen import bronnen, verwacht
from rules.kwartaal import Kwartaal, kwartalen_van_jaar, maanden_later
from rules.opmaak import datum, kwartaal, procent
from rules.termijnen import (
    EEN_DAG,
    Termijn,
    aanvraag_vrijstelling,
    aanvraag_vrijstelling_supplement,
    antwoord_op_laatste_herinnering,
    ars,
    vervaldag,
    vervaldag_supplement,
)
from rules.uitleg import Artikel


class Soort(StrEnum):
    """What a day is for."""

    BETALEN = "betalen"
    VRAGEN = "vragen"
    GEVOLG = "gevolg"
    BERICHT = "bericht"


@dataclass(frozen=True, slots=True)
class Moment:
    """One day: the last on which something can be done, or the first on which something falls."""

    dag: date
    id: str
    titel: str
    uitleg: str
    soort: Soort
    artikel: Artikel
    zekerheid: str = "A"


@dataclass(frozen=True, slots=True)
class Situatie:
    """What adds days of its own; None where it does not apply."""

    vrijstelling: bool = True
    start: date | None = None
    gestopt: date | None = None
    afrekening: date | None = None
    herinnering: date | None = None


OP_DE_REKENING = (
    "Het geld moet vandaag op de rekening van je fonds staan. Schrijf enkele bankdagen eerder over."
)


def bijbetaling(afrekening: date) -> Moment:
    """The last day to pay what a final settlement asks."""
    return Moment(
        vervaldag_supplement(afrekening),
        f"bijbetaling-{afrekening}",
        f"Bijbetaling van de eindafrekening van {datum(afrekening)}",
        f"Daarna komen er verhogingen bij. {OP_DE_REKENING}",
        Soort.BETALEN,
        ars("artikel 44 § 3"),
    )


def vrijstelling_vragen(welk: Kwartaal, termijn: Termijn) -> Moment:
    """The last day to ask exemption of a quarter, whose term this is."""
    return _laatste_dag(f"{welk}", kwartaal(welk), termijn)


def vrijstelling_bijbetaling_vragen(afrekening: date) -> Moment:
    """The last day to ask exemption of what a final settlement asks."""
    waarvoor = f"de bijbetaling van de eindafrekening van {datum(afrekening)}"
    termijn = aanvraag_vrijstelling_supplement(afrekening)
    return _laatste_dag(f"bijbetaling-{afrekening}", waarvoor, termijn)


def _laatste_dag(id_: str, waarvoor: str, termijn: Termijn) -> Moment:
    return Moment(
        termijn.laatste,
        f"vrijstelling-{id_}",
        f"Laatste dag: vrijstelling vragen voor {waarvoor}",
        termijn.beslissing.reden,
        Soort.VRAGEN,
        termijn.beslissing.artikel,
        max(bedrag.zekerheid for bedrag in termijn.beslissing.bedragen),
    )


def kalender(jaar: int, situatie: Situatie) -> tuple[Moment, ...]:
    """Every day of the year that matters, with the 1 January after it, in order."""
    momenten = [*_kwartalen(jaar, situatie), *_jaargrens(jaar)]
    if situatie.vrijstelling:
        momenten += _vrijstelling(jaar, situatie)
    momenten += _eigen(situatie)
    in_beeld = [m for m in momenten if date(jaar, 1, 1) <= m.dag <= date(jaar + 1, 1, 1)]
    return tuple(sorted(in_beeld, key=lambda moment: (moment.dag, moment.id)))


def _is_bijdrageplichtig(welk: Kwartaal, situatie: Situatie) -> bool:
    """From the quarter of the start to the quarter of the stop (KB nr. 38 art. 15 § 2)."""
    begonnen = situatie.start is None or Kwartaal.van(situatie.start) <= welk
    return begonnen and (situatie.gestopt is None or welk <= Kwartaal.van(situatie.gestopt))


def _kwartalen(jaar: int, situatie: Situatie) -> Iterator[Moment]:
    for welk in kwartalen_van_jaar(jaar):
        if not _is_bijdrageplichtig(welk, situatie):
            continue
        yield Moment(
            welk.eerste_dag,
            f"bericht-{welk}",
            f"Vervaldagbericht van {kwartaal(welk)}",
            "Het komt in deze maand. Kwam het niet? Je moet toch op tijd betalen.",
            Soort.BERICHT,
            ars("artikel 42"),
        )
        yield Moment(
            vervaldag(welk),
            f"betalen-{welk}",
            f"Bijdrage van {kwartaal(welk)} betalen",
            OP_DE_REKENING,
            Soort.BETALEN,
            ars("artikel 42"),
        )


def _jaargrens(jaar: int) -> Iterator[Moment]:
    oudjaar = date(jaar, 12, 31)
    partena = Artikel(bronnen()["PARTENA_BETALEN"], "betalen vóór 31 december")
    yield Moment(
        oudjaar,
        f"aftrek-{jaar}",
        f"Betalen om in {jaar} af te trekken",
        f"Bijdragen die je dit jaar betaalt, trek je af van je inkomen van {jaar}.",
        Soort.GEVOLG,
        partena,
        "C",
    )
    yield Moment(
        oudjaar,
        f"gezondheidszorg-{jaar}",
        "Betalen om terugbetaling van zorg te houden",
        "Zijn je bijdragen betaald, dan blijven jij en wie van je afhangt in orde voor geneeskundige zorg.",
        Soort.GEVOLG,
        partena,
        "B",
    )
    for eerste_januari in (date(jaar, 1, 1), date(jaar + 1, 1, 1)):
        tarief = verwacht("verhoging_1_januari", eerste_januari)
        yield Moment(
            eerste_januari,
            f"jaarverhoging-{eerste_januari.year}",
            f"{procent(tarief.waarde)} verhoging op wat openstaat",
            f"Eén keer, op bijdragen die in {eerste_januari.year - 1} voor het eerst gevraagd zijn.",
            Soort.GEVOLG,
            ars("artikel 44bis"),
            tarief.zekerheid,
        )


def _vrijstelling(jaar: int, situatie: Situatie) -> Iterator[Moment]:
    start = Kwartaal.van(situatie.start) if situatie.start else None
    for welk in (*kwartalen_van_jaar(jaar - 2), *kwartalen_van_jaar(jaar - 1)):
        if not _is_bijdrageplichtig(welk, situatie):
            continue
        termijn = aanvraag_vrijstelling(welk, start, gestopt=situatie.gestopt)
        yield vrijstelling_vragen(welk, termijn)


def _eigen(situatie: Situatie) -> Iterator[Moment]:
    """The days that follow from one fact of the visitor."""
    if afrekening := situatie.afrekening:
        yield bijbetaling(afrekening)
        if situatie.vrijstelling:
            yield vrijstelling_bijbetaling_vragen(afrekening)
    if herinnering := situatie.herinnering:
        antwoord = antwoord_op_laatste_herinnering(herinnering)
        yield Moment(
            antwoord.laatste,
            f"herinnering-{herinnering}",
            "Laatste dag: antwoorden op de laatste herinnering",
            antwoord.beslissing.reden,
            Soort.VRAGEN,
            antwoord.beslissing.artikel,
        )
    if start := situatie.start:
        yield Moment(
            start - EEN_DAG,
            f"aansluiten-{start}",
            "Laatste dag: je aansluiten bij een fonds",
            f"Vóór je eerste werkdag, ten vroegste op {datum(_vroegst(start))}. Wie te laat is, krijgt als "
            "starter geen extra kwartaal om te betalen.",
            Soort.VRAGEN,
            Artikel(bronnen()["KB38"], "artikel 10"),
            "B",
        )
    if gestopt := situatie.gestopt:
        kwartalen = int(verwacht("overbruggingsrecht_aanvraag", gestopt).waarde)
        yield Moment(
            (Kwartaal.van(gestopt) + kwartalen).laatste_dag,
            f"overbruggingsrecht-{gestopt}",
            "Laatste dag: overbruggingsrecht vragen",
            "Het einde van het tweede kwartaal na dat waarin je stopte. Bij een faillissement telt een "
            "fonds vanaf het kwartaal waarin het aangevraagd is: vraag het vroeg.",
            Soort.VRAGEN,
            Artikel(bronnen()["PROGRAMMAWET_2022"], "artikel 194"),
        )


def _vroegst(start: date) -> date:
    maanden = verwacht("aansluiting_vooraf", start)
    return maanden_later(start, -int(maanden.waarde))
