"""The ways out when paying is hard: each is said once, with its page, for the end of any answer.

``scenario`` is a link's part after ``#``: it opens the other calculator with the same facts.
"""

from datetime import date

from calculators.html import Inhoud, naar
from calculators.invoer import fragment
from rules.kwartaal import Kwartaal


def deel_betalen() -> Inhoud:
    return [
        "Betaal wat je kan, ook al is het een deel: de ",
        naar("verhogingen.md", "verhogingen"),
        " lopen dan alleen op de rest.",
    ]


def vermindering() -> Inhoud:
    return [
        "Verdien je minder dan drie jaar geleden? Vraag een ",
        naar("vermindering.md", "vermindering"),
        " van je voorlopige bijdragen.",
    ]


def afbetalingsplan(scenario: str = "") -> Inhoud:
    return [
        "Lukt het niet ineens? Vraag je fonds een ",
        naar("afbetalingsplan.md", "afbetalingsplan", scenario),
        ". De verhogingen lopen dan door.",
    ]


def kwijtschelding(scenario: str = "") -> Inhoud:
    return [
        "Is de bijdrage van een kwartaal helemaal betaald? Vraag dan ",
        naar("kwijtschelding.md", "kwijtschelding", scenario),
        " van de verhogingen. De verhogingen zelf hoef je daarvoor nog niet te betalen.",
    ]


def vrijstelling(scenario: str = "") -> Inhoud:
    return [
        "Kan je het helemaal niet dragen? Kijk of een ",
        naar("vrijstelling.md", "vrijstelling", scenario),
        " kan.",
    ]


def vrijstelling_van_kwartaal(welk: Kwartaal, aanvraag: date) -> Inhoud:
    """The exemption of this quarter, asked on this day."""
    return vrijstelling(fragment({"aanvraag": aanvraag.isoformat(), "kwartaal": str(welk)}))


def vrijstelling_van_bijbetaling(afrekening: date, aanvraag: date) -> Inhoud:
    """The exemption of what this final settlement asks, asked on this day."""
    return vrijstelling(
        fragment(
            {
                "aanvraag": aanvraag.isoformat(),
                "afrekening": afrekening.isoformat(),
                "soort": "bijbetaling",
            }
        )
    )
