"""The days of a contribution year that matter: to pay, to ask, and what changes by itself.

Only collects: each day comes from ``rules.termijnen`` or from the ledger's calendar.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rules.bedragen import bronnen, gekend, verwacht
from rules.geld import NUL
from rules.kwartaal import Kwartaal, kwartalen_van_jaar
from rules.opmaak import datum, euro, kwartaal, procent
from rules.termijnen import (
    Termijn,
    aansluiting,
    aanvraag_overbruggingsrecht,
    aanvraag_vrijstelling,
    aanvraag_vrijstelling_supplement,
    antwoord_op_laatste_herinnering,
    vervaldag,
    vervaldag_supplement,
    wijziging_melden,
)
from rules.uitleg import Artikel, ars, zekerheid
from rules.verhogingen import Betaling, Verhoging


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
    zekerheid: str


@dataclass(frozen=True, slots=True)
class Situatie:
    """What adds days of its own, or leaves some out; None where it does not apply."""

    bijberoep: bool = False
    start: date | None = None
    gestopt: date | None = None
    afrekening: date | None = None
    herinnering: date | None = None


OP_DE_REKENING = (
    "Het geld moet op deze dag op de rekening van je fonds staan. Schrijf vijf bankdagen vroeger "
    "over."
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
        "A",
    )


def vrijstelling_vragen(welk: Kwartaal, termijn: Termijn) -> Moment:
    """The last day to ask exemption of a quarter, whose term this is."""
    return _laatste_dag(f"{welk}", kwartaal(welk), termijn)


def vrijstelling_bijbetaling_vragen(afrekening: date) -> Moment:
    """The last day to ask exemption of what a final settlement asks."""
    waarvoor = f"de bijbetaling van de eindafrekening van {datum(afrekening)}"
    termijn = aanvraag_vrijstelling_supplement(afrekening)
    return _laatste_dag(f"bijbetaling-{afrekening}", waarvoor, termijn)


def overbruggingsrecht_vragen(
    feit: date, titel: str = "Overbruggingsrecht vragen", *, failliet: bool | None = None
) -> Moment:
    """The last day to ask overbruggingsrecht after a fact of that day; ``failliet`` None is unknown."""
    termijn = aanvraag_overbruggingsrecht(feit)
    vroeger = {
        None: f" Ging je failliet? {_VANAF_DE_AANGIFTE}",
        True: f" {_VANAF_DE_AANGIFTE}",
        False: "",
    }
    return Moment(
        termijn.laatste,
        f"overbruggingsrecht-{feit}",
        f"{titel} (laatste dag)",
        f"{termijn.beslissing.reden}{vroeger[failliet]}",
        Soort.VRAGEN,
        termijn.beslissing.artikel,
        zekerheid((termijn.beslissing,)),
    )


_VANAF_DE_AANGIFTE = (
    "Eén fonds telt vanaf het kwartaal waarin het "
    "faillissement aangevraagd is: vraag het dus vroeg."
)


def overbruggingsrecht_veilig(termijn: Termijn) -> Moment:
    """The earlier last day that one fund counts from the petition in bankruptcy."""
    return Moment(
        termijn.laatste,
        f"overbruggingsrecht-veilig-{termijn.eerste}",
        "Overbruggingsrecht vragen (veilige dag)",
        termijn.beslissing.reden,
        Soort.VRAGEN,
        termijn.beslissing.artikel,
        zekerheid((termijn.beslissing,)),
    )


def aansluiten(start: date) -> Moment:
    """The last day to join a fund before a start on that day."""
    termijn = aansluiting(start)
    return Moment(
        termijn.laatste,
        f"aansluiten-{start}",
        "Je aansluiten bij een fonds (laatste dag)",
        f"{termijn.beslissing.reden} Wie te laat is, krijgt als starter geen extra kwartaal om te "
        "betalen.",
        Soort.VRAGEN,
        termijn.beslissing.artikel,
        zekerheid((termijn.beslissing,)),
    )


def melden(dag: date) -> Moment:
    """The last day to report a change of that day to the fund."""
    termijn = wijziging_melden(dag)
    return Moment(
        termijn.laatste,
        f"melden-{dag}",
        "Je wijziging melden aan je fonds (laatste dag)",
        termijn.beslissing.reden,
        Soort.VRAGEN,
        termijn.beslissing.artikel,
        zekerheid((termijn.beslissing,)),
    )


def herinnering_beantwoorden(brief: date) -> Moment:
    """The last day to contest or to ask a plan, after the registered last reminder of that date."""
    antwoord = antwoord_op_laatste_herinnering(brief)
    return Moment(
        antwoord.laatste,
        f"herinnering-{brief}",
        "Antwoorden op de laatste herinnering (laatste dag)",
        antwoord.beslissing.reden,
        Soort.VRAGEN,
        antwoord.beslissing.artikel,
        zekerheid((antwoord.beslissing,)),
    )


def plan_betalen(termijn: Betaling) -> Moment:
    """The day of one instalment of a plan."""
    return Moment(
        termijn.op,
        f"afbetalingsplan-{termijn.op}",
        f"Afbetalingsplan: {euro(termijn.bedrag)} betalen",
        OP_DE_REKENING,
        Soort.BETALEN,
        Artikel(bronnen()["PARTENA_BETALEN"], "afbetalingsplan"),
        "C",
    )


def voor_de_verhoging(laatste: date, regels: Sequence[Verhoging]) -> Moment:
    """The last day to pay before these increases fall."""
    bedrag = sum((regel.bedrag for regel in regels), NUL)
    return Moment(
        laatste,
        f"verhoging-{laatste}",
        f"Bijdragen betalen: daarna komt er {euro(bedrag)} verhoging bij",
        OP_DE_REKENING,
        Soort.BETALEN,
        regels[0].artikel,
        zekerheid([regel.stap for regel in regels]),
    )


def _laatste_dag(id_: str, waarvoor: str, termijn: Termijn) -> Moment:
    return Moment(
        termijn.laatste,
        f"vrijstelling-{id_}",
        f"Vrijstelling vragen voor {waarvoor} (laatste dag)",
        termijn.beslissing.reden,
        Soort.VRAGEN,
        termijn.beslissing.artikel,
        zekerheid((termijn.beslissing,)),
    )


def kalender(jaar: int, situatie: Situatie) -> tuple[Moment, ...]:
    """Every day of the year that matters, with the 1 January after it, in order.

    A day that follows from a fact of the visitor's own is also shown when it falls in a later year.
    A day whose rule was never checked for that time is left out.
    """
    momenten = [*_kwartalen(jaar, situatie), *_jaargrens(jaar, situatie)]
    if not situatie.bijberoep:
        momenten += _vrijstelling(jaar, situatie)
    vast = [m for m in momenten if date(jaar, 1, 1) <= m.dag <= date(jaar + 1, 1, 1)]
    eigen = [m for m in _eigen(situatie) if m.dag >= date(jaar, 1, 1)]
    soorten = list(Soort)
    return tuple(sorted([*vast, *eigen], key=lambda m: (m.dag, soorten.index(m.soort), m.id)))


def _is_bijdrageplichtig(welk: Kwartaal, situatie: Situatie) -> bool:
    """From the quarter of the start to the quarter of the stop (KB nr. 38 art. 15 § 2)."""
    begonnen = situatie.start is None or Kwartaal.van(situatie.start) <= welk
    return begonnen and (situatie.gestopt is None or welk <= Kwartaal.van(situatie.gestopt))


def _plichtig_in(jaar: int, situatie: Situatie) -> tuple[Kwartaal, ...]:
    return tuple(k for k in kwartalen_van_jaar(jaar) if _is_bijdrageplichtig(k, situatie))


def _gevraagd_in(jaar: int, situatie: Situatie) -> bool:
    """Whether something is first claimed in that year: a contribution, or what a settlement asks."""
    afrekening = situatie.afrekening
    bijbetaling_in = vervaldag_supplement(afrekening).year if afrekening else None
    return bool(_plichtig_in(jaar, situatie)) or bijbetaling_in == jaar


def _kwartalen(jaar: int, situatie: Situatie) -> Iterator[Moment]:
    start = Kwartaal.van(situatie.start) if situatie.start else None
    for welk in _plichtig_in(jaar, situatie):
        starter = int(verwacht("starterskwartalen", welk.eerste_dag).waarde)
        net_begonnen = start is not None and welk < start + starter
        eerste = welk.eerste_dag if not situatie.start else max(welk.eerste_dag, situatie.start)
        yield Moment(
            eerste,
            f"bericht-{welk}",
            f"Vervaldagbericht van {kwartaal(welk)}",
            "Het komt na je aansluiting. Kwam het niet? Vraag het je fonds: je moet toch op tijd betalen."
            if net_begonnen
            else "Het komt in deze maand. Kwam het niet? Je moet toch op tijd betalen.",
            Soort.BERICHT,
            ars("artikel 42"),
            "A",
        )
        gevolg, letter = _bij_te_laat(welk, net_begonnen=net_begonnen)
        yield Moment(
            vervaldag(welk),
            f"betalen-{welk}",
            f"Bijdrage van {kwartaal(welk)} betalen",
            f"{OP_DE_REKENING} {gevolg}",
            Soort.BETALEN,
            ars("artikel 42"),
            letter,
        )


def _bij_te_laat(welk: Kwartaal, *, net_begonnen: bool) -> tuple[str, str]:
    """What paying later brings, and how certain that is."""
    if net_begonnen:
        gevolg = (
            "Sloot je je aan vóór je begon, dan valt de eerste verhoging pas een kwartaal na dat van "
            "je bericht."
        )
        return gevolg, "A"
    tarief = verwacht("verhoging_per_kwartaal", welk.laatste_dag)
    gevolg = f"Staat het er niet, dan komt er {procent(tarief.waarde)} bij"
    eerste_dag_erna = (welk + 1).eerste_dag
    if eerste_dag_erna.year == welk.jaar:
        return f"{gevolg}.", tarief.zekerheid
    jaarlijks = verwacht("verhoging_1_januari", eerste_dag_erna)
    letter = max(tarief.zekerheid, jaarlijks.zekerheid)
    return f"{gevolg}, en een dag later nog eens {procent(jaarlijks.waarde)}.", letter


def _jaargrens(jaar: int, situatie: Situatie) -> Iterator[Moment]:
    oudjaar = date(jaar, 12, 31)
    partena = Artikel(bronnen()["PARTENA_BETALEN"], "betalen vóór 31 december")
    if _gevraagd_in(jaar, situatie):
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
            "Zijn je bijdragen betaald, dan blijven jij en wie van je afhangt in orde voor geneeskundige "
            "zorg.",
            Soort.GEVOLG,
            partena,
            "B",
        )
    for gevraagd_in in (jaar - 1, jaar):
        if not _gevraagd_in(gevraagd_in, situatie):
            continue
        eerste_januari = date(gevraagd_in + 1, 1, 1)
        begonnen = situatie.start is not None and situatie.start.year == gevraagd_in
        later = (
            " Sloot je je aan vóór je begon, en kwam je bericht in het vierde kwartaal? Dan valt ze een "
            "jaar later."
            if begonnen
            else ""
        )
        tarief = verwacht("verhoging_1_januari", eerste_januari)
        yield Moment(
            eerste_januari,
            f"jaarverhoging-{eerste_januari.year}",
            f"{procent(tarief.waarde)} verhoging op wat openstaat",
            f"Eén keer, op bijdragen die in {gevraagd_in} voor het eerst gevraagd zijn.{later}",
            Soort.GEVOLG,
            ars("artikel 44bis"),
            tarief.zekerheid,
        )


def _vrijstelling(jaar: int, situatie: Situatie) -> Iterator[Moment]:
    start = Kwartaal.van(situatie.start) if situatie.start else None
    for welk in (*_plichtig_in(jaar - 2, situatie), *_plichtig_in(jaar - 1, situatie)):
        if gekend("vrijstelling_termijn", (welk + 1).eerste_dag) and (
            start is None or gekend("vrijstelling_wachttijd", welk.eerste_dag)
        ):
            termijn = aanvraag_vrijstelling(welk, start, gestopt=situatie.gestopt)
            yield vrijstelling_vragen(welk, termijn)


def _eigen(situatie: Situatie) -> Iterator[Moment]:
    """The days that follow from one fact of the visitor."""
    if afrekening := situatie.afrekening:
        yield bijbetaling(afrekening)
        volgend = (Kwartaal.van(afrekening) + 1).eerste_dag
        if not situatie.bijberoep and gekend("vrijstelling_termijn", volgend):
            yield vrijstelling_bijbetaling_vragen(afrekening)
    if (brief := situatie.herinnering) and gekend("afbetalingsplan_maand", brief):
        yield herinnering_beantwoorden(brief)
    if (start := situatie.start) and gekend("aansluiting_vooraf", start):
        yield aansluiten(start)
    gestopt = None if situatie.bijberoep else situatie.gestopt
    if gestopt and gekend("overbruggingsrecht_aanvraag", gestopt):
        yield overbruggingsrecht_vragen(
            gestopt, "Overbruggingsrecht vragen, als je er recht op hebt"
        )
