"""The change: from which quarter it counts, when to report it, and what it leaves to ask."""

from collections.abc import Iterator
from datetime import date, timedelta

from calculators.controlelijst import FEIT
from calculators.hulpen.statuut.uitslag import (
    ander_werk_telt,
    wijziging_van_werk,
    zonder_wijziging,
)
from calculators.hulpen.statuut.vragen import Invoer
from rules.bedragen import gekend, records
from rules.bijdragen import Statuut
from rules.fouten import OngeldigeInvoer
from rules.kalender import Moment, aansluiten, melden
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, kwartaal, zin
from rules.statuut import ANDER_WERK, Bezigheid
from rules.statuutswijziging import NIET_BIJ_PENSIOEN, Wijziging, gaat_in, telt_in
from rules.termijnen import Termijn, aansluiting, wijziging_melden
from rules.uitleg import Beslissing

# What other work that stops or begins does to the own status of a helping partner.
_EIGEN_STATUUT = {Wijziging.HOOFDBEROEP: "telt niet meer", Wijziging.BIJBEROEP: "telt pas"}


def controleer_bezigheid(invoer: Invoer) -> None:
    """Refuse "nothing else" in a quarter with the work or the benefit that stops or begins."""
    if wijziging_van_werk(invoer) and invoer.bezigheid == "geen" and ander_werk_telt(invoer):
        boodschap = (
            f"In {kwartaal(invoer.kwartaal)} heb je een andere job of uitkering. Kies ze hier."
        )
        raise OngeldigeInvoer("bezigheid", boodschap)


def ingang(invoer: Invoer) -> Beslissing | None:
    """From which quarter the change counts; None without one, or when it moves nobody."""
    if invoer.wijziging_op is None:
        return None
    eerste: date = records("statuut_melden")[0]["van"]
    if invoer.wijziging_op < eerste:
        raise OngeldigeInvoer("wijziging_op", f"Kies een dag vanaf {datum(eerste)}.")
    if wijziging_van_werk(invoer) and not telt_voor_bijberoep(invoer):
        return None
    return gaat_in(invoer.wijziging_op, Wijziging(invoer.wijziging))


def telt_voor_bijberoep(invoer: Invoer) -> bool:
    """Whether other work that stops or begins can move somebody in or out of bijberoep."""
    if invoer.bezigheid == "geen":
        return True
    kan = Statuut.BIJBEROEP in zonder_wijziging(invoer).mogelijk
    return invoer.bezigheid in ANDER_WERK and kan


def straks(invoer: Invoer) -> str:
    """The status that is still to come when other work stops or begins."""
    wat, dag = wijziging_van_werk(invoer), invoer.wijziging_op
    if wat is None or dag is None or invoer.kwartaal >= (telt := telt_in(dag, wat)):
        return ""
    if invoer.bezigheid == "geen":
        return _kan_bijberoep(telt)
    if invoer.bezigheid == "partner" and FEIT[invoer.eigen_statuut]:
        return f" Je eigen statuut {_EIGEN_STATUUT[wat]} vanaf {kwartaal(telt)} (zekerheid C)."
    if not telt_voor_bijberoep(invoer):
        return ""
    zeker = zonder_wijziging(invoer).statuut is Statuut.BIJBEROEP
    return f" {zin(wat)} telt vanaf {kwartaal(telt)}." if zeker else _kan_bijberoep(telt)


def _kan_bijberoep(telt: Kwartaal) -> str:
    return f" Bijberoep kan vanaf {kwartaal(telt)}, als je nieuwe job of uitkering volstaat."


def hoofdberoep_vanaf(invoer: Invoer) -> Kwartaal | None:
    """The first quarter of hoofdberoep of who loses bijberoep; None without that change."""
    verliest = wijziging_van_werk(invoer) is Wijziging.HOOFDBEROEP and telt_voor_bijberoep(invoer)
    return (
        telt_in(invoer.wijziging_op, Wijziging.HOOFDBEROEP)
        if verliest and invoer.wijziging_op
        else None
    )


def meldtermijn(dag: date, wijziging: str) -> Termijn:
    """The term in which the change is reported to the fund."""
    return aansluiting(dag) if _sluit_aan(dag, wijziging) else wijziging_melden(dag)


def meldmoment(dag: date, wijziging: str) -> Moment:
    """The last day of that term, for in the calendar."""
    return aansluiten(dag) if _sluit_aan(dag, wijziging) else melden(dag)


def _sluit_aan(dag: date, wijziging: str) -> bool:
    """Who begins joins a fund before the first day; before 2016 that was not so."""
    return wijziging == "begin" and gekend("aansluiting_vooraf", dag)


def na_te_vragen(invoer: Invoer) -> Iterator[str]:
    """What only the fund can say about the change."""
    if _beslist_niet_alleen(invoer):
        yield "Je job of uitkering beslist hier niet alleen. Vraag je fonds of je statuut verandert."
    if _norm_gehaald(invoer):
        yield (
            "Je haalt de norm van uren in dat kwartaal toch. Vraag je fonds of het dan bijberoep kan zijn."
        )


def laatste_dag(invoer: Invoer) -> Iterator[str]:
    """What can save who stops the last quarter: the pension, or a day that was meant otherwise.

    Who stops on the first day of a quarter may have meant the first day without a business.
    """
    dag = invoer.wijziging_op
    if dag is None or invoer.wijziging != "stop":
        return
    if dag == Kwartaal.van(dag).eerste_dag:
        ervoor = dag - timedelta(days=1)
        yield (
            f"Werkte je op {datum(dag)} niet meer? Vul dan {datum(ervoor)} in, je laatste dag. Je betaalt "
            f"dan maar tot en met {kwartaal(Kwartaal.van(ervoor))}."
        )
    yield NIET_BIJ_PENSIOEN


def _beslist_niet_alleen(invoer: Invoer) -> bool:
    """Other work that stops or begins, of who has a status of another kind."""
    eigen = invoer.bezigheid == "partner" and FEIT[invoer.eigen_statuut]
    ander = invoer.bezigheid not in {Bezigheid.GEEN, *ANDER_WERK}
    return bool(wijziging_van_werk(invoer) and ander and not eigen)


def _norm_gehaald(invoer: Invoer) -> bool:
    """An employee with enough hours in the quarter of a change that makes it hoofdberoep."""
    if invoer.bezigheid != "werknemer" or ander_werk_telt(invoer) or not invoer.wijziging_op:
        return False
    eigen = Kwartaal.van(invoer.wijziging_op) == invoer.kwartaal
    return eigen and zonder_wijziging(invoer).statuut is Statuut.BIJBEROEP
