"""The ways out when paying is hard: each is said once, with its page, for the end of any answer.

``scenario`` is a link's part after ``#``: it opens the other calculator with the same facts.
"""

from datetime import date

from calculators.html import Inhoud, naar
from calculators.invoer import Linkteksten, fragment
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, kwartaal
from rules.termijnen import verzet
from rules.uitleg import zekerheid


def deel_betalen() -> Inhoud:
    return [
        "Betaal wat je kan, ook al is het een deel: de ",
        naar("verhogingen.md", "verhogingen"),
        " lopen dan alleen op de rest.",
    ]


def vermindering() -> Inhoud:
    return [
        "Verdien je minder dan waarop je fonds nu rekent? Vraag een ",
        naar("vermindering.md", "vermindering"),
        " van je voorlopige bijdragen. Dat kan ook voor een kwartaal van dat jaar dat al te laat is: de "
        "verhogingen op het verschil vallen dan weg.",
    ]


def afbetalingsplan(scenario: str = "") -> Inhoud:
    return [
        "Lukt het niet ineens? Vraag een ",
        naar("afbetalingsplan.md", "afbetalingsplan", scenario),
        " aan je fonds. De verhogingen lopen dan door.",
    ]


def kwijtschelding(scenario: str = "") -> Inhoud:
    return [
        "Is de bijdrage van een kwartaal helemaal betaald? Vraag dan ",
        naar("kwijtschelding.md", "kwijtschelding", scenario),
        " van de verhogingen. De verhogingen zelf hoef je daarvoor nog niet te betalen.",
    ]


def vrijstelling(scenario: str = "", waarvoor: str = "het") -> Inhoud:
    return [
        f"Kan je {waarvoor} helemaal niet dragen? Kijk of een ",
        naar("vrijstelling.md", "vrijstelling", scenario),
        " kan.",
    ]


def deurwaarder(dwangbevel: date | None) -> tuple[Inhoud, ...]:
    """What presses once a writ was served on that day, if it is known."""
    termijn = (
        "Kreeg je een dwangbevel? Je kan maar kort verzet doen. Laat het meteen nakijken, bijvoorbeeld door "
        "een advocaat."
    )
    if dwangbevel:
        tot = verzet(dwangbevel)
        termijn = (
            f"Is het stuk van {datum(dwangbevel)} een dwangbevel? Verzet doen kan tot en met "
            f"{datum(tot.laatste)} (zekerheid {zekerheid((tot.beslissing,))}). Is die dag voorbij? Vraag een "
            "advocaat wat nog kan."
        )
    return (
        termijn,
        "Bel de deurwaarder vandaag nog. Vraag of je in delen mag betalen, en hoe.",
        geen_geld(),
    )


def geen_geld() -> Inhoud:
    return [
        "Heb je geen geld om van te leven? Kijk ",
        naar("wat-je-nog-kan-doen.md", "bij wie je terecht kan"),
        ".",
    ]


def vrijstelling_van_kwartaal(
    welk: Kwartaal, aanvraag: date, start: Kwartaal | None = None
) -> Inhoud:
    """The exemption of this quarter, asked on this day; ``start`` for who began shortly before."""
    link: Linkteksten = {"aanvraag": aanvraag.isoformat(), "kwartaal": str(welk)}
    if start:
        link["start"] = start.eerste_dag.isoformat()
    return vrijstelling(fragment(link), kwartaal(welk))


def vrijstelling_van_bijbetaling(afrekening: date, aanvraag: date, **feiten: str) -> Inhoud:
    """The exemption of what this final settlement asks, asked on this day.

    ``feiten`` are other texts of that calculator's link.
    """
    link: Linkteksten = {
        "aanvraag": aanvraag.isoformat(),
        "afrekening": afrekening.isoformat(),
        "soort": "bijbetaling",
        **feiten,
    }
    return vrijstelling(fragment(link), "de bijbetaling")


def overbruggingsrecht(scenario: str = "") -> Inhoud:
    return [
        "Ben je gestopt, of moest je stoppen? Kijk of je ",
        naar("overbruggingsrecht.md", "overbruggingsrecht", scenario),
        " hebt: een uitkering, met gratis ziekteverzekering.",
    ]


def voortgezette_verzekering(scenario: str = "") -> Inhoud:
    return [
        "Wil je na het stoppen pensioen blijven opbouwen of verzekerd blijven? Kijk wat de ",
        naar("voortgezette-verzekering.md", "voortgezette verzekering", scenario),
        " kost.",
    ]
