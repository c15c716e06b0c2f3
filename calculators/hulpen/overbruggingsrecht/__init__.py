"""Calculator: overbruggingsrecht: which condition fails, how much, how long, until when to ask.

``vragen`` is the form, ``zaak`` the request that its answers make. The answer stands by subject:
``uitkomst`` (can it be asked, and what it gives at most), ``toelichting`` (what is less than certain),
``maanden`` (what every month gives), ``berekening`` (how that was found), ``vervolg`` (what to do, what
stays due, what else is possible) and ``aanvraagbrief`` (the letter).
"""

from dataclasses import replace

from calculators.antwoord import Antwoord
from calculators.hulpen.overbruggingsrecht.aanvraagbrief import aanvraagbrief
from calculators.hulpen.overbruggingsrecht.berekening import berekening
from calculators.hulpen.overbruggingsrecht.maanden import figuren
from calculators.hulpen.overbruggingsrecht.toelichting import toelichting
from calculators.hulpen.overbruggingsrecht.uitkomst import (
    cijfers,
    kerngegevens,
    te_laat_maar_nu_niet,
    uitkomst,
)
from calculators.hulpen.overbruggingsrecht.vervolg import agenda, anders, grenzen, vervolg
from calculators.hulpen.overbruggingsrecht.vragen import Invoer
from calculators.hulpen.overbruggingsrecht.zaak import nu_gevraagd, zaak_van
from calculators.rekenhulp import Rekenhulp


def bereken(invoer: Invoer) -> Antwoord:
    """The answer about the day of the request; what to do about today, while only that day is too late."""
    gevraagd = zaak_van(invoer)
    nu = nu_gevraagd(invoer, gevraagd)
    zaak = nu or gevraagd
    antwoord = Antwoord(
        uitkomst=te_laat_maar_nu_niet(gevraagd, nu) if nu else uitkomst(zaak),
        cijfers=cijfers(gevraagd),
        werk=tuple(berekening(zaak)),
        voorwaarden=gevraagd.voorwaarden,
    )
    if zaak.geweigerd:
        return replace(antwoord, vervolg=anders(zaak))
    return replace(
        antwoord,
        feiten=tuple(kerngegevens(zaak)),
        toelichting=tuple(toelichting(zaak)),
        figuren=tuple(figuren(zaak)),
        vervolg=vervolg(zaak),
        grenzen=tuple(grenzen(zaak)),
        agenda=tuple(agenda(zaak)),
        brief=aanvraagbrief(zaak),
    )


OVERBRUGGINGSRECHT = Rekenhulp(
    "overbruggingsrecht",
    "Overbruggingsrecht: heb je het, hoeveel en hoelang?",
    "overbruggingsrecht.md",
    Invoer,
    bereken,
)
