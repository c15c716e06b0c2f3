"""What the browser calls: texts in, HTML and messages out, as JSON. Bad input never raises."""

import json
from datetime import date
from typing import Any

from calculators.antwoord import agendapunt, toon, toon_onbekend
from calculators.formulier import ingevuld
from calculators.html import als_html, el
from calculators.hulpen import REKENHULPEN
from calculators.invoer import lees_fragment
from calculators.rekenhulp import beantwoord
from rules.kalender import Moment


def antwoord(hulp: str, vraag: str) -> str:
    """Answer a question from the page.

    ``vraag`` is JSON with ``vandaag`` (ISO) and either ``fragment`` (a deep link) or ``velden``
    (the raw texts of the form). Days that are past do not go to the visitor's own calendar.
    """
    gevraagd = json.loads(vraag)
    rekenhulp, meldingen = REKENHULPEN[hulp], list[str]()
    if "fragment" in gevraagd:
        teksten, meldingen = lees_fragment(rekenhulp.invoer, gevraagd["fragment"])
    else:
        teksten = gevraagd["velden"]
    vandaag = date.fromisoformat(gevraagd["vandaag"])
    resultaat = beantwoord(rekenhulp, teksten, vandaag)
    if "fragment" in gevraagd and (weg := resultaat.lezing.genegeerd):
        meldingen.append(f"Telt in deze situatie niet mee, en weggelaten: {', '.join(weg)}.")
    html, agenda = "", list[Moment]()
    if resultaat.antwoord:
        agenda = [moment for moment in resultaat.antwoord.agenda if moment.dag >= vandaag]
        papier = el("div", ingevuld(rekenhulp.invoer, resultaat.lezing), class_="zw-papier")
        html = als_html(papier, *toon(resultaat.antwoord))
    elif resultaat.onbekend:
        html = als_html(toon_onbekend(resultaat.onbekend))
    uit: dict[str, Any] = {
        "html": html,
        "fouten": dict(resultaat.fouten),
        "begrepen": resultaat.lezing.begrepen,
        "waarden": resultaat.lezing.teksten,
        "gevraagd": resultaat.lezing.gevraagd,
        "fragment": resultaat.fragment,
        "meldingen": meldingen,
        "voorbeeld": not teksten,
        "titel": rekenhulp.titel,
        "agenda": [agendapunt(moment) for moment in agenda],
        "uitkomst": resultaat.antwoord.uitkomst if resultaat.antwoord else "",
    }
    return json.dumps(uit)


def opwarmen() -> None:
    """Answer every calculator once, so that nothing is imported or cached late."""
    vraag = json.dumps({"vandaag": "2026-01-01", "velden": {}})
    for hulp in REKENHULPEN:
        antwoord(hulp, vraag)
