"""Calculator: starting a business with unemployment benefit, and coming back to it.

One form (``vragen``) and three answers, by what the visitor wants to do: prepare the business
(``voorbereiden``), work in bijberoep beside the benefit (``springplank``), or start in hoofdberoep and
perhaps come back (``hoofdberoep``). What more than one of them says stands in ``uitkering``.
"""

from calculators.antwoord import Antwoord
from calculators.hulpen.starten_met_uitkering import hoofdberoep, springplank, voorbereiden
from calculators.hulpen.starten_met_uitkering.vragen import Invoer
from calculators.rekenhulp import Rekenhulp


def bereken(invoer: Invoer) -> Antwoord:
    return {
        "voorbereiden": voorbereiden.bereken,
        "springplank": springplank.bereken,
        "hoofdberoep": hoofdberoep.bereken,
    }[invoer.doel](invoer)


STARTEN_MET_UITKERING = Rekenhulp(
    "starten-met-uitkering",
    "Starten met een werkloosheidsuitkering: wat mag, tot wanneer, en kan je terug?",
    "starten-met-uitkering.md",
    Invoer,
    bereken,
)
