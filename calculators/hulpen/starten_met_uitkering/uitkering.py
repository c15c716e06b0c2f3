"""What several answers say of the benefit: who decides and pays, when it ends, what else is possible."""

from collections.abc import Iterable
from datetime import date

from calculators import uitwegen
from calculators.html import Inhoud, link
from rules.bedragen import bronnen
from rules.kalender import Moment, Soort
from rules.termijnen import Termijn
from rules.uitleg import Artikel
from rules.werkloosheid import EINDE_VAN_HET_RECHT, overgang_vanaf, wb

BESLISSER = "de RVA"
TERUGVRAGEN = f"{BESLISSER} kan uitkeringen terugvragen"
UITBETALER = "je uitbetalingsinstelling (je vakbond of de Hulpkas)"
DAARNA_NOG = f"Kreeg je daarna nog een uitkering? Meld het meteen aan {UITBETALER}: {TERUGVRAGEN}."


# Until when


def telt_af(termijn: Termijn) -> bool:
    """Whether days of that term are taken from a right that is limited in time."""
    return termijn.laatste >= overgang_vanaf()


def met_uitkering_tot(termijn: Termijn, *grenzen: date | None) -> date:
    """The last day with benefit: neither preparing nor the springplank gives a right of its own."""
    return min([termijn.laatste, *(grens for grens in grenzen if grens)])


def slot(termijn: Termijn, tot: date, recht_tot: date | None) -> str:
    """Why the benefit ends on its last day, or may end before it."""
    if tot == recht_tot:
        return " Dan eindigt je recht op uitkering."
    return misschien_eerder(termijn, recht_tot)


def misschien_eerder(termijn: Termijn, recht_tot: date | None) -> str:
    """What to say of that day to who did not tell until when the right lasts."""
    if recht_tot or not telt_af(termijn):
        return ""
    return " Eindigt je recht eerder, dan stopt ook je uitkering."


def tijd(dag: date, vandaag: date, nu: str, toen: str) -> str:
    """The word for a day that is still to come or today, or for one that is past."""
    return nu if dag >= vandaag else toen


def aansluiten_bij_fonds(start: date, vandaag: date) -> str:
    """When to join a fund: before the first day, or at once for who began."""
    if start > vandaag:
        return "Sluit vóór je start aan bij een sociaal verzekeringsfonds."
    return "Ben je nog niet aangesloten bij een sociaal verzekeringsfonds? Doe het meteen."


# The calendar


def wat_komt(momenten: Iterable[Moment], vandaag: date) -> tuple[Moment, ...]:
    """The days that are not past yet."""
    return tuple(m for m in momenten if m.dag >= vandaag)


def moment(
    dag: date,
    id_: str,
    titel: str,
    uitleg: str,
    artikel: Artikel,
    letter: str,
    soort: Soort = Soort.VRAGEN,
) -> Moment:
    """A day of this calculator; its id stays the same from build to build."""
    return Moment(dag, f"starten-{id_}-{dag}", titel, uitleg, soort, artikel, letter)


def einde_recht(dag: date, uitleg: str = "De dag die je zelf invulde.") -> Moment:
    """The last day of the right to benefit, with how we know it; as certainty C."""
    return moment(
        dag, "recht", EINDE_VAN_HET_RECHT, uitleg, wb("artikel 114 § 1"), "C", Soort.GEVOLG
    )


# What else is possible


def andere_wegen(fout: set[str], *wegen: str) -> tuple[Inhoud, ...]:
    """What remains for who lacks these conditions; without a right only the way without benefit."""
    if "recht" in fout:
        wegen = ("hoofdberoep",)
    return (
        f"Vraag {UITBETALER} wat in jouw geval wel kan, vóór je iets doet.",
        f"Kijk hierboven of een andere weg past: {' of '.join(wegen)}.",
        uitwegen.geen_geld(),
    )


def rva_schrijft(tekst: str, sleutel: str, tussen: str = ": ") -> Inhoud:
    """The link to a page of the RVA, by its key among the sources."""
    return [f"Lees ook wat de RVA schrijft{tussen}", link(bronnen()[sleutel].url, tekst), "."]
