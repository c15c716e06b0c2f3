"""Paying nothing: from which income, and the reduction that asks it beforehand."""

from collections.abc import Iterator

from calculators.html import Inhoud, naar
from calculators.hulpen.statuut.kosten import Mogelijkheid, Rij
from calculators.hulpen.statuut.kwartalen import aantal_kwartalen, deel_van_jaar, jaarinkomen
from calculators.hulpen.statuut.vragen import Invoer
from calculators.invoer import fragment
from rules import vermindering
from rules.bedragen import grens
from rules.bijdragen import KWARTALEN_PER_JAAR, Statuut, regeling
from rules.geld import NUL
from rules.opmaak import euro

# In these statuses who earns less than a threshold pays nothing, and can ask that beforehand.
_TOT_NUL = {
    Statuut.BIJBEROEP: "In bijberoep",
    Statuut.STUDENT: "Als student-zelfstandige",
    Statuut.ARTIKEL_37: "Met artikel 37",
    Statuut.POLITIEK_MANDATARIS: "Met artikel 37",
    Statuut.RUSTPENSIOEN: "Met een rustpensioen",
    Statuut.PENSIOEN_GESCHORST: "Met een geschorst pensioen",
}


def naar_nul(invoer: Invoer, rijen: tuple[Rij, ...]) -> Iterator[Inhoud]:
    """For the first status in which a low income pays nothing."""
    laag = next((rij for rij in rijen if _tot_nul(rij.mogelijkheid)), None)
    if laag:
        yield _onder_de_drempel(invoer, laag)


def _onder_de_drempel(invoer: Invoer, rij: Rij) -> Inhoud:
    welke = regeling(rij.mogelijkheid.situatie, invoer.kwartaal)
    drempel = grens(welke.vrijgesteld or welke.forfait, invoer.kwartaal.eerste_dag).waarde
    eerst = f"{_tot_nul(rij.mogelijkheid)} betaal je niets onder {euro(drempel)}"
    if aantal_kwartalen(invoer) < KWARTALEN_PER_JAAR:
        eerst += " op jaarbasis"
    onder = jaarinkomen(invoer).exact < drempel
    eerst += ": vraag een " if onder else ". Wordt je inkomen toch lager? Vraag een "
    link = naar("vermindering.md", "vermindering", _vermindering(invoer, rij, onder=onder))
    return [eerst, link, " van je voorlopige bijdragen naar nul."]


def _tot_nul(mogelijkheid: Mogelijkheid) -> str:
    """The words for a status in which a low income pays nothing; empty for the others."""
    if mogelijkheid.situatie.aanvraag:
        return "In de regeling zonder minimumbijdrage"
    return _TOT_NUL.get(mogelijkheid.statuut, "")


def _vermindering(invoer: Invoer, rij: Rij, *, onder: bool) -> str:
    """The reduction of what a starter in this status is asked, on the same income if that is low enough.

    Empty for what that calculator does not know: a status, or a rule that was asked for.
    """
    bekend = rij.mogelijkheid.statuut in vermindering.STATUTEN
    if rij.mogelijkheid.situatie.aanvraag or not bekend:
        return ""
    return fragment(
        {
            "jaar": str(invoer.kwartaal.jaar),
            "nu": f"{rij.starter:.2f}",
            "raming": f"{max(invoer.inkomen, NUL) if onder else NUL:.2f}",
            "statuut": str(rij.mogelijkheid.statuut),
            **deel_van_jaar(invoer),
        }
    )
