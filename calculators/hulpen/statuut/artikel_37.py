"""Artikel 37 in the answer: whether it can be asked, what is still to find out, and how to keep it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from calculators.controlelijst import FEIT
from calculators.hulpen.statuut.kosten import Mogelijkheid, Rij
from calculators.hulpen.statuut.kwartalen import jaarinkomen
from calculators.hulpen.statuut.uitslag import ander_werk_telt, eerste_dag
from calculators.hulpen.statuut.vragen import Invoer
from rules.artikel_37 import Categorieen, artikel_37, kan_vragen, statuut_37, verzaking_37
from rules.bijdragen import Situatie, Statuut
from rules.kalender import Moment, Soort
from rules.statuut import Samenleven, Tegemoetkoming, Uitslag
from rules.uitleg import Oordeel, Voorwaarde, tekort, voorwaarde, zekerheid


def aanbod(invoer: Invoer, uitslag: Uitslag) -> Mogelijkheid | None:
    """Artikel 37, unless a category or the income rules it out, or nobody said how they live."""
    op, feiten = invoer.kwartaal, _feiten(invoer)
    if feiten.samenleven is Samenleven.ONBEKEND:
        feiten = replace(feiten, samenleven=Samenleven.ALLEEN)
    lijst = artikel_37(op, feiten, jaarinkomen(invoer).exact)
    if not kan_vragen(uitslag) or tekort(lijst):
        return None
    boven_mandaat = voorwaarde("inkomen", lijst).oordeel is Oordeel.ONBEKEND
    welk = Statuut.ARTIKEL_37 if boven_mandaat else statuut_37(op, feiten)
    onzeker = any(v.oordeel is Oordeel.ONBEKEND for v in lijst)
    return Mogelijkheid(Situatie(welk), onzeker)


def keuze(rijen: tuple[Rij, ...]) -> Mogelijkheid | None:
    """Artikel 37 among what is possible."""
    welke = (Statuut.ARTIKEL_37, Statuut.POLITIEK_MANDATARIS)
    return next((rij.mogelijkheid for rij in rijen if rij.mogelijkheid.statuut in welke), None)


def voorwaarden(invoer: Invoer, uitslag: Uitslag) -> tuple[Voorwaarde, ...]:
    """Both conditions; not for who earns too much, as long as no category is known to apply."""
    lijst = _alle_voorwaarden(invoer, uitslag)
    te_veel = "inkomen" in [v.id for v in tekort(lijst)]
    return () if te_veel and _past(lijst) is not Oordeel.VOLDAAN else lijst


def toelichting(invoer: Invoer, uitslag: Uitslag) -> Iterator[str]:
    lijst = _alle_voorwaarden(invoer, uitslag)
    mist, past = [v.id for v in tekort(lijst)], _past(lijst)
    zegt_niets = invoer.bezigheid != "partner" and invoer.samenleven == "onbekend"
    if mist == ["inkomen"] and past is Oordeel.VOLDAAN:
        yield "Met dit inkomen kan artikel 37 niet: je betaalt dan zoals in hoofdberoep, op alles."
    if not mist and past is Oordeel.ONBEKEND and zegt_niets:
        yield "Met artikel 37 betaal je misschien minder: vul in hoe je leeft."


def agenda(invoer: Invoer, rijen: tuple[Rij, ...]) -> Iterator[Moment]:
    """The last day for a reduction that keeps artikel 37."""
    gekozen, jaar = keuze(rijen), invoer.kwartaal.jaar
    verzaking = verzaking_37(jaar, eerste_dag(invoer))
    if gekozen and not gekozen.onzeker and verzaking:
        yield Moment(
            date(jaar, 12, int(verzaking.bedragen[0].waarde)),
            f"artikel-37-{jaar}",
            f"Artikel 37 houden in {jaar}: vermindering goedgekeurd (laatste dag)",
            "Alleen nodig als je fonds rekent met een inkomen van drie jaar eerder dat de grens bereikt. "
            "Vraag het weken vroeger, want het fonds moet het die dag goedgekeurd hebben.",
            Soort.VRAGEN,
            verzaking.artikel,
            zekerheid((verzaking,)),
        )


def grenzen(invoer: Invoer) -> Iterator[str]:
    zonder = "in het maxistatuut" if invoer.bezigheid == "partner" else "in hoofdberoep"
    yield (
        f"Bereikt je inkomen van dat jaar de grens, dan betaal je zoals {zonder}, op alles. Kreeg "
        "je een vermindering, dan kunnen er verhogingen bij komen."
    )
    if invoer.bezigheid != "partner":
        yield "Met artikel 37 kan je partner niet in het maxistatuut."
    yield "Gebruik artikel 37 liever niet voor lange tijd: je bouwt er zelf geen rechten mee op."


def _alle_voorwaarden(invoer: Invoer, uitslag: Uitslag) -> tuple[Voorwaarde, ...]:
    if not kan_vragen(uitslag):
        return ()
    return artikel_37(invoer.kwartaal, _feiten(invoer), jaarinkomen(invoer).exact)


def _feiten(invoer: Invoer) -> Categorieen:
    helpt = invoer.bezigheid == "partner"
    return Categorieen(
        Samenleven(invoer.met_partner if helpt else invoer.samenleven),
        FEIT[invoer.partner_rechten],
        FEIT[invoer.overlevingspensioen],
        invoer.opdracht if ander_werk_telt(invoer) else None,
        FEIT[invoer.handicap],
        FEIT[invoer.mandaat],
        FEIT[invoer.kinderbijslag] if invoer.bezigheid == "student" else False,
        Tegemoetkoming(invoer.tegemoetkoming),
    )


def _past(lijst: tuple[Voorwaarde, ...]) -> Oordeel:
    """Whether a category applies; without conditions none does."""
    return next((v.oordeel for v in lijst if v.id == "categorie"), Oordeel.NIET_VOLDAAN)
