"""From texts to a checked input and back: what forms, links, JSON and examples share."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlencode

from calculators.velden import Veld, Veldfout, velden

LINKVERSIE = "1"
LANGSTE_LINK = 2000


@dataclass(frozen=True, slots=True)
class Lezing:
    """What texts meant: the input when every field could be read, else a message per field.

    ``genegeerd`` are the fields that got a text but are not asked in this situation.
    """

    invoer: Any | None
    fouten: dict[str, str]
    gevraagd: tuple[str, ...]
    teksten: dict[str, str]
    begrepen: dict[str, str]
    genegeerd: tuple[str, ...]


def lees(soort: type, teksten: Mapping[str, str], vandaag: date) -> Lezing:
    """Read the texts of a form, link or JSON object; a field that is absent keeps its default.

    Fields that are not asked in this situation keep their default whatever their text says.
    """
    stand, fouten, begrepen = SimpleNamespace(), dict[str, str](), dict[str, str]()
    gevraagd: list[str] = []
    waarden: dict[str, Any] = {}
    for naam, veld in velden(soort).items():
        waarde = veld.beginwaarde(vandaag)
        if veld.gevraagd(stand):
            gevraagd.append(naam)
            if naam in teksten:
                try:
                    waarde = veld.lees(teksten[naam])
                    begrepen[naam] = veld.begrepen(waarde)
                except Veldfout as fout:
                    fouten[naam] = str(fout)
            elif (waarde is None and veld.verplicht) or (veld.voorbeeld and teksten):
                fouten[naam] = veld.leeg
        waarden[naam] = waarde
        setattr(stand, naam, waarde)
    invultekst = {naam: velden(soort)[naam].invultekst(w) for naam, w in waarden.items()}
    getoond = invultekst | {naam: teksten[naam] for naam in fouten if naam in teksten}
    invoer = None if fouten else soort(**waarden)
    genegeerd = tuple(naam for naam in waarden if naam in teksten and naam not in gevraagd)
    return Lezing(invoer, fouten, tuple(gevraagd), getoond, begrepen, genegeerd)


def linkteksten(invoer: Any, vandaag: date) -> dict[str, str]:
    """The texts that say this input: asked fields only, timeless defaults left out."""
    teksten = {}
    for naam, veld in velden(type(invoer)).items():
        waarde = getattr(invoer, naam)
        if veld.gevraagd(invoer) and not _weg_te_laten(veld, waarde, vandaag):
            teksten[naam] = veld.schrijf(waarde)
    return teksten


def _weg_te_laten(veld: Veld, waarde: Any, vandaag: date) -> bool:
    return veld.tijdloos and waarde == veld.beginwaarde(vandaag)


def fragment(invoer: Any, vandaag: date) -> str:
    """The deep link after ``#``: version first, the rest sorted by name."""
    teksten = sorted(linkteksten(invoer, vandaag).items())
    return urlencode([("v", LINKVERSIE), *teksten])


def lees_fragment(soort: type, link: str) -> tuple[dict[str, str], list[str]]:
    """The texts in a deep link, and notes about what had to be dropped."""
    if len(link) > LANGSTE_LINK:
        return {}, [f"Deze link is te lang (meer dan {LANGSTE_LINK} tekens) en is niet gebruikt."]
    gevonden = parse_qs(link.removeprefix("#"), keep_blank_values=True)
    versie = gevonden.pop("v", [""])[-1]
    if versie != LINKVERSIE:
        return {}, ["Deze link is van een versie die we niet kennen. Vul je gegevens opnieuw in."]
    bekend = {naam: waarden[-1] for naam, waarden in gevonden.items() if naam in velden(soort)}
    onbekend = sorted(naam[:40] for naam in gevonden if naam not in bekend)
    meldingen = (
        [f"Onbekend in deze link, en weggelaten: {', '.join(onbekend)[:200]}."] if onbekend else []
    )
    return bekend, meldingen
