"""Calculator: continued insurance after stopping: what both options cost, how long, until when to ask.

One form (``vragen``) gives one case (``zaak``, with the cost of each year from ``jaarkost``). The answer is
told by subject: the ``uitkomst`` first, then ``kosten``, ``duur``, the comparison with
``overbruggingsrecht``, and what to do (``vervolg``).
"""

from dataclasses import replace

from calculators.antwoord import Antwoord
from calculators.hulpen.voortgezette_verzekering import (
    duur,
    kosten,
    overbruggingsrecht,
    uitkomst,
    vervolg,
)
from calculators.hulpen.voortgezette_verzekering.vragen import Invoer
from calculators.hulpen.voortgezette_verzekering.zaak import Zaak, zaak_van
from calculators.rekenhulp import Rekenhulp


def bereken(invoer: Invoer) -> Antwoord:
    zaak = zaak_van(invoer)
    antwoord = Antwoord(
        uitkomst=uitkomst.uitkomst(zaak),
        cijfers=uitkomst.cijfers(zaak),
        werk=(duur.werk(zaak),),
        voorwaarden=zaak.lijst,
        vervolg=tuple(vervolg.vervolg(zaak)),
    )
    return antwoord if zaak.uitgesloten else _met_de_kost(antwoord, zaak)


def _met_de_kost(antwoord: Antwoord, zaak: Zaak) -> Antwoord:
    """With everything that has no use for who cannot have the insurance, whatever it costs."""
    return replace(
        antwoord,
        feiten=tuple(uitkomst.feiten(zaak)),
        toelichting=(
            *kosten.toelichting(zaak),
            *duur.toelichting(zaak),
            *overbruggingsrecht.toelichting(zaak),
        ),
        werk=(*antwoord.werk, *kosten.werk(zaak)),
        figuren=(
            kosten.jaartabel(zaak),
            overbruggingsrecht.vergelijking(zaak),
            duur.kwartalenlijn(zaak),
        ),
        grenzen=tuple(vervolg.grenzen(zaak)),
        agenda=tuple(vervolg.agenda(zaak)),
    )


VOORTGEZETTE_VERZEKERING = Rekenhulp(
    "voortgezette-verzekering",
    "Ik stop: wat kost het om verzekerd te blijven?",
    "voortgezette-verzekering.md",
    Invoer,
    bereken,
)
