"""Calculator: the days of a year on which to pay, to ask, and on which something falls."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any
from xml.etree import ElementTree as ET

from calculators import uitwegen
from calculators.achterstal import EERSTE, LAATSTE
from calculators.antwoord import Antwoord, zekerheidsmerk
from calculators.html import Inhoud, artikel_link, el
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Datum, Jaar, Keuze, Kwartaalveld, veld
from rules.fouten import OngeldigeInvoer
from rules.kalender import Moment, Situatie, Soort, kalender
from rules.kwartaal import Kwartaal
from rules.opmaak import MAANDEN, datum, kwartaal, opsomming
from rules.statuutswijziging import NIET_BIJ_PENSIOEN
from rules.termijnen import eis_gestopt_na_start, vervaldag

JAREN = range(EERSTE.jaar, LAATSTE.jaar + 1)
EIGEN = "Begonnen, gestopt of een brief gekregen?"
NAGAAN = "Was deze betaling op tijd?"
SOORTEN = {
    Soort.BETALEN: "Betalen",
    Soort.VRAGEN: "Vragen",
    Soort.GEVOLG: "Gevolg",
    Soort.BERICHT: "Bericht",
}


def _eigen(etiket: str, hulp: str = "") -> Datum:
    return Datum(etiket=etiket, hulp=hulp, verplicht=False, groep=EIGEN)


@dataclass(frozen=True)
class Invoer:
    jaar: int = veld(Jaar(etiket="Jaar", jaren=JAREN, standaard=lambda vandaag: vandaag.year))
    bijberoep: str = veld(
        Keuze(
            etiket="Werk je in bijberoep?",
            hulp="In bijberoep kan je geen vrijstelling vragen.",
            opties=JA_NEE,
            standaard="nee",
        )
    )
    vanaf: date = veld(
        Datum(etiket="Vanaf welke dag tellen we?", standaard=lambda vandaag: vandaag)
    )
    start: date | None = veld(_eigen("Eerste dag als zelfstandige", "Als je pas begon of begint."))
    gestopt: date | None = veld(_eigen("Laatste dag als zelfstandige"))
    afrekening: date | None = veld(_eigen("Je eindafrekening is verstuurd op"))
    herinnering: date | None = veld(_eigen("Datum op je aangetekende laatste herinnering"))
    betaald_op: date | None = veld(
        Datum(
            etiket="Het geld stond bij je fonds op",
            hulp="We zeggen of dat op tijd was, en in welk jaar je het aftrekt.",
            verplicht=False,
            groep=NAGAAN,
        )
    )
    betaald_voor: Kwartaal = veld(
        Kwartaalveld(
            etiket="Voor welk kwartaal?",
            eerste=EERSTE,
            laatste=LAATSTE,
            standaard=Kwartaal.van,
            groep=NAGAAN,
            gevraagd=lambda s: s.betaald_op is not None,
        )
    )


def bereken(invoer: Invoer) -> Antwoord:
    eis_gestopt_na_start(invoer.start, invoer.gestopt)
    if invoer.betaald_op and invoer.betaald_op < invoer.betaald_voor.eerste_dag:
        raise OngeldigeInvoer("betaald_op", "Dat kwartaal was toen nog niet gevraagd.")
    momenten = kalender(
        invoer.jaar,
        Situatie(
            invoer.bijberoep == "ja",
            invoer.start,
            invoer.gestopt,
            invoer.afrekening,
            invoer.herinnering,
        ),
    )
    return Antwoord(
        uitkomst=_uitkomst(invoer, momenten),
        cijfers=_cijfers(invoer, momenten),
        feiten=_feiten(invoer),
        figuren=(_lijst(invoer, momenten),),
        vervolg=_vervolg(),
        grenzen=GRENZEN,
        agenda=tuple(m for m in momenten if m.soort is not Soort.BERICHT),
    )


def _volgende(invoer: Invoer, momenten: tuple[Moment, ...]) -> Moment | None:
    tellen = (Soort.BETALEN, Soort.VRAGEN)
    return next((m for m in momenten if m.dag >= invoer.vanaf and m.soort in tellen), None)


def _uitkomst(invoer: Invoer, momenten: tuple[Moment, ...]) -> str:
    volgende = _volgende(invoer, momenten)
    if volgende is None:
        return (
            f"Na {datum(invoer.vanaf)} vonden we in {invoer.jaar} geen vaste dag meer. Kreeg je een brief, "
            "of staat er nog iets open? Vul het in."
        )
    wanneer = f"ten laatste op {datum(volgende.dag)} ({_resterend(volgende, invoer)})"
    ook = [
        m.titel
        for m in momenten
        if m.dag == volgende.dag and m.soort in (Soort.BETALEN, Soort.VRAGEN) and m != volgende
    ]
    samen = f" Op dezelfde dag ook: {opsomming(ook)}." if ook else ""
    return f"Eerst, {wanneer}: {volgende.titel}.{samen}"


def _resterend(moment: Moment, invoer: Invoer) -> str:
    dagen = (moment.dag - invoer.vanaf).days
    if dagen < 0:
        return "voorbij"
    if dagen == 0:
        return "vandaag"
    return f"nog {dagen} dag{'en' if dagen > 1 else ''}"


def _cijfers(invoer: Invoer, momenten: tuple[Moment, ...]) -> dict[str, Any]:
    cijfers: dict[str, Any] = {moment.id: moment.dag for moment in momenten}
    if invoer.betaald_op:
        cijfers["op_tijd"] = "ja" if _op_tijd(invoer) else "nee"
        cijfers["aftrekbaar_in"] = invoer.betaald_op.year
    return cijfers


def _op_tijd(invoer: Invoer) -> bool:
    return invoer.betaald_op is not None and invoer.betaald_op <= vervaldag(invoer.betaald_voor)


def _feiten(invoer: Invoer) -> tuple[tuple[str, str], ...]:
    if invoer.betaald_op is None:
        return ()
    laatste = datum(vervaldag(invoer.betaald_voor))
    op_tijd = "ja" if _op_tijd(invoer) else f"nee, ten laatste op {laatste}"
    return (
        (f"Op tijd voor {kwartaal(invoer.betaald_voor)}?", op_tijd),
        ("Fiscaal aftrekbaar in", f"{invoer.betaald_op.year} (zekerheid C)"),
    )


def _lijst(invoer: Invoer, momenten: tuple[Moment, ...]) -> Any:
    """The year, month by month: what is past folds away, what is to come stands open."""
    voorbij = [m for m in momenten if m.dag < invoer.vanaf]
    titel = f"Voorbij: {len(voorbij)} dag{'' if len(voorbij) == 1 else 'en'}"
    return el(
        "section",
        el("details", el("summary", titel), _maanden(voorbij, invoer), class_="zw-groep")
        if voorbij
        else None,
        _maanden([m for m in momenten if m.dag >= invoer.vanaf], invoer),
        class_="zw-kalender",
        aria_label=f"De dagen van {invoer.jaar}",
    )


def _maanden(momenten: list[Moment], invoer: Invoer) -> list[ET.Element]:
    per_maand = groupby(momenten, key=lambda m: (m.dag.year, m.dag.month))
    return [
        el(
            "section",
            el("h3", f"{MAANDEN[maand - 1].capitalize()} {jaar}"),
            el("ol", [_moment(m, invoer) for m in leden], class_="zw-dagen"),
        )
        for (jaar, maand), leden in per_maand
    ]


def _moment(moment: Moment, invoer: Invoer) -> Any:
    voorbij = moment.dag < invoer.vanaf
    return el(
        "li",
        el("time", str(moment.dag.day), datetime=moment.dag.isoformat(), aria_hidden="true"),
        el(
            "div",
            el("strong", moment.titel),
            el(
                "span",
                f" – {SOORTEN[moment.soort].lower()}, {_resterend(moment, invoer)}",
                class_="zw-oordeel",
            ),
            el(
                "p",
                f"{datum(moment.dag)}. {moment.uitleg} ",
                artikel_link(moment.artikel),
                " ",
                zekerheidsmerk(moment.zekerheid),
            ),
        ),
        class_="zw-voorbij" if voorbij else None,
        data_soort=str(moment.soort),
    )


def _vervolg() -> tuple[Inhoud, ...]:
    return (
        "Zet de dagen in je agenda: het bestand werkt in de meeste agenda’s, met een "
        "herinnering twee weken vooraf.",
        "Reken vijf bankdagen. We vonden geen verlenging voor een vervaldag in het weekend.",
        uitwegen.deel_betalen(),
        uitwegen.afbetalingsplan(),
    )


GRENZEN = (
    "Je fonds stuurt herinneringen (met kosten), dan een aangetekende laatste herinnering. Daarna kan een "
    "dwangbevel komen. Daartegen kan je maar kort verzet doen.",
    "Van fonds veranderen kan alleen zonder schulden.",
    NIET_BIJ_PENSIOEN,
    "Voor het RSVZ over een gelijkstelling beslist, gaan vaak maanden voorbij. Intussen lopen de vervaldagen "
    "door.",
)


KALENDER = Rekenhulp(
    "kalender",
    "Kalender: welke dagen tellen voor jou?",
    "kalender.md",
    Invoer,
    bereken,
)
