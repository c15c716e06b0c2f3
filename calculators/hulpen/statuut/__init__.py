"""Calculator: which status: what decides it, what it gives, and what each one costs.

One form (``vragen``) and one answer. ``uitslag`` finds the status, ``wijziging`` what a change does to
it and ``kwartalen`` which quarters and which income count. ``mogelijkheden`` puts what is possible side
by side, with what each costs (``kosten``); ``artikel_37`` is one of them. ``uitkomst`` says the result and
why, ``vervolg`` what to do next and what the answer does not know.
"""

from calculators.antwoord import Antwoord
from calculators.hulpen.statuut.kosten import rij
from calculators.hulpen.statuut.kwartalen import (
    controleer_bedragen,
    controleer_kwartaal,
    op_jaarbasis,
)
from calculators.hulpen.statuut.mogelijkheden import mogelijk, naast_elkaar
from calculators.hulpen.statuut.uitkomst import (
    cijfers,
    feiten,
    toelichting,
    uitkomst,
    voorwaarden,
    werk,
)
from calculators.hulpen.statuut.uitslag import uitslag_van
from calculators.hulpen.statuut.vervolg import agenda, grenzen, vervolg
from calculators.hulpen.statuut.vragen import Invoer
from calculators.hulpen.statuut.wijziging import controleer_bezigheid, ingang
from calculators.rekenhulp import Rekenhulp


def bereken(invoer: Invoer) -> Antwoord:
    controleer_bedragen(invoer.kwartaal)
    controleer_kwartaal(invoer)
    controleer_bezigheid(invoer)
    uitslag = uitslag_van(invoer)
    rijen = tuple(rij(invoer, m) for m in mogelijk(invoer, uitslag))
    wijziging = ingang(invoer)
    return Antwoord(
        uitkomst=uitkomst(invoer, uitslag, rijen),
        cijfers=cijfers(uitslag, rijen, wijziging),
        feiten=(*feiten(invoer, uitslag, wijziging), *op_jaarbasis(invoer)),
        toelichting=tuple(toelichting(invoer, uitslag)),
        werk=tuple(werk(invoer, uitslag, rijen, wijziging)),
        voorwaarden=voorwaarden(invoer, uitslag),
        figuren=(naast_elkaar(invoer, rijen),) if rijen else (),
        vervolg=tuple(vervolg(invoer, uitslag, rijen)),
        grenzen=tuple(grenzen(invoer, uitslag, rijen)),
        agenda=tuple(agenda(invoer, rijen)),
    )


STATUUT = Rekenhulp(
    "statuut",
    "Welk statuut heb je als zelfstandige?",
    "statuut.md",
    Invoer,
    bereken,
)
