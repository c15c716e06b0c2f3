"""From texts to a checked input and back: what forms, links, JSON and examples share."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlencode

from calculators.velden import Lijst, Linktekst, Tekst, Veld, Veldfout, velden

LINKVERSIE = "1"
LANGSTE_LINK = 2000

Teksten = Mapping[str, Tekst]
Linkteksten = dict[str, Linktekst]


@dataclass(frozen=True, slots=True)
class Lezing:
    """What texts meant: the input when every field could be read, else a message per field.

    ``genegeerd`` are the fields that got a text but are not asked in this situation. Messages and
    echoes of a list field have keys such as ``betaling.1.bedrag``, by the row's own place;
    ``plaatsen`` gives that place for every row that counts.
    """

    invoer: Any | None
    fouten: dict[str, str]
    gevraagd: tuple[str, ...]
    teksten: dict[str, Tekst]
    begrepen: dict[str, str]
    genegeerd: tuple[str, ...]
    plaatsen: dict[str, list[int]]

    def plaats(self, veld: str) -> str:
        """The key of a message from the rules, which number only the rows that count."""
        naam, punt, rest = veld.partition(".")
        nummer, punt, kolom = rest.partition(".")
        return f"{naam}.{self.plaatsen[naam][int(nummer)]}.{kolom}" if punt else veld


def lees(soort: type, teksten: Teksten, vandaag: date) -> Lezing:
    """Read the texts of a form, link or JSON object; a field that is absent keeps its default.

    Fields that are not asked in this situation keep their default whatever their text says.
    """
    stand, lezing = SimpleNamespace(vandaag=vandaag), _Leesstand()
    gevraagd: list[str] = []
    for naam, veld in velden(soort).items():
        waarde = veld.beginwaarde(vandaag)
        lezing.teksten[naam] = veld.invultekst(waarde)
        if veld.gevraagd(stand):
            gevraagd.append(naam)
            if naam in teksten:
                waarde = lezing.veld(naam, veld, teksten[naam], vandaag)
            elif veld.voorbeeld and teksten and not veld.verplicht:
                waarde = veld.niets
                lezing.teksten[naam] = veld.invultekst(waarde)
            elif (waarde is None and veld.verplicht) or (veld.voorbeeld and teksten):
                lezing.fouten[naam] = veld.leeg
        setattr(stand, naam, waarde)
    genegeerd = tuple(n for n in velden(soort) if n in teksten and n not in gevraagd)
    return Lezing(
        None if lezing.fouten else soort(**{f.name: getattr(stand, f.name) for f in fields(soort)}),
        lezing.fouten,
        tuple(gevraagd),
        lezing.teksten,
        lezing.begrepen,
        genegeerd,
        lezing.plaatsen,
    )


class _Leesstand:
    """What has been read so far."""

    def __init__(self) -> None:
        self.fouten: dict[str, str] = {}
        self.begrepen: dict[str, str] = {}
        self.teksten: dict[str, Tekst] = {}
        self.plaatsen: dict[str, list[int]] = {}

    def veld(self, naam: str, veld: Veld, tekst: Tekst, vandaag: date) -> Any:
        """The value of a field; on a mistake its default, with the message noted."""
        try:
            if isinstance(veld, Lijst):
                return self._rijen(naam, veld, veld.rijen(tekst), vandaag)
            waarde = veld.lees(tekst)
        except Veldfout as fout:
            self.fouten[naam] = str(fout)
            if isinstance(tekst, list) == isinstance(veld, Lijst):
                self.teksten[naam] = tekst
            return veld.beginwaarde(vandaag)
        self.begrepen[naam] = veld.begrepen(waarde)
        self.teksten[naam] = veld.invultekst(waarde)
        return waarde

    def _rijen(
        self, naam: str, veld: Lijst, rijen: list[dict[str, str]], vandaag: date
    ) -> tuple[Any, ...]:
        """The rows that say something; each is read as an input of its own."""
        waarden, teksten = [], []
        self.plaatsen[naam] = []
        for nummer, rij in enumerate(rijen):
            lezing = lees(veld.rij, rij, vandaag)
            teksten.append({k: str(t) for k, t in lezing.teksten.items()})
            if veld.is_leeg(rij):
                continue
            self.plaatsen[naam].append(nummer)
            self.fouten |= {f"{naam}.{nummer}.{k}": fout for k, fout in lezing.fouten.items()}
            self.begrepen |= {f"{naam}.{nummer}.{k}": t for k, t in lezing.begrepen.items()}
            waarden.append(lezing.invoer)
        self.teksten[naam] = teksten
        return tuple(waarden)


def linkteksten(invoer: Any, soort: type | None = None) -> Linkteksten:
    """The texts that say this input: asked fields only, timeless defaults left out.

    ``soort`` keeps to the fields of that declaration, which another calculator has too.
    """
    teksten: Linkteksten = {}
    for naam, veld in velden(soort or type(invoer)).items():
        waarde = getattr(invoer, naam)
        if veld.gevraagd(invoer) and not (veld.tijdloos and waarde == veld.standaard):
            teksten[naam] = veld.in_link(waarde)
    return teksten


def fragment(teksten: Mapping[str, Linktekst]) -> str:
    """The deep link after ``#``: version first, the rest sorted by name."""
    return urlencode([("v", LINKVERSIE), *sorted(teksten.items())], doseq=True)


def lees_fragment(soort: type, link: str) -> tuple[dict[str, Tekst], list[str]]:
    """The texts in a deep link, and notes about what had to be dropped."""
    if len(link) > LANGSTE_LINK:
        return {}, [f"Deze link is te lang (meer dan {LANGSTE_LINK} tekens) en is niet gebruikt."]
    gevonden = parse_qs(link.removeprefix("#"), keep_blank_values=True)
    versie = gevonden.pop("v", [""])[-1]
    if versie != LINKVERSIE:
        return {}, ["Deze link is van een versie die we niet kennen. Vul je gegevens opnieuw in."]
    alle = velden(soort)
    bekend = {n: alle[n].uit_link(delen) for n, delen in gevonden.items() if n in alle}
    onbekend = sorted(naam[:40] for naam in gevonden if naam not in bekend)
    meldingen = (
        [f"Onbekend in deze link, en weggelaten: {', '.join(onbekend)[:200]}."] if onbekend else []
    )
    return bekend, meldingen
