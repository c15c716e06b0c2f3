"""What the five source texts say: each statement, whether it still holds, and where it stands here.

Read from ``docs/bronregels.toml``. Figures of the law in it come from the rules, by name and year.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from calculators import voorbeelden
from calculators.bedragentabellen import bedrag_van_jaar
from calculators.html import KAARTJES, artikel_link, el, link, tabel
from calculators.paginas import naar_woorden, sectie_met, secties
from rules.bedragen import Bron, bronnen, jaren
from rules.opmaak import HARDE_SPATIE
from rules.uitleg import Artikel

BESTAND = Path(__file__).parent.parent / "docs" / "bronregels.toml"
_CIJFER = re.compile(r"\{(\w+)(?: (\d{4}))?\}")


@dataclass(frozen=True, slots=True)
class Regel:
    """One statement: in our words, with the printed figure; ``nu`` is what holds now and since when.

    Its place is on ``pagina``: the words ``citaat``, an example (with words of it), or a text of a
    calculator.
    """

    id: str
    onderwerp: str
    uitspraak: str
    stand: str
    nu: str = ""
    wet: str = ""
    artikel: str = ""
    pagina: str = ""
    citaat: str = ""
    voorbeeld: str = ""
    rekenhulp: str = ""
    tekst: str = ""

    @property
    def bron(self) -> str:
        """The key of its source: ``S0`` to ``S4``."""
        return self.id.partition("-")[0]


@cache
def gegevens() -> dict[str, Any]:
    """The file as it is."""
    return tomllib.loads(BESTAND.read_text(encoding="utf-8"))


@cache
def regels() -> dict[str, Regel]:
    """Every statement, by id; raises ``TypeError`` for a key that is none."""
    return {rij["id"]: Regel(**rij) for rij in gegevens()["regel"]}


def bron_van(sleutel: str) -> Bron:
    """The publication behind ``S0`` to ``S4``."""
    return bronnen()[gegevens()["bronnen"][sleutel]["bron"]]


def ingevuld(tekst: str, **vast: str) -> str:
    """The text with the law's figures in it: ``{name}`` of the latest year, ``{name 2015}`` of 2015.

    ``vast`` gives texts of your own by name. Raises ``KeyError`` for a name that is none.
    """
    vast["jaar"] = str(jaren()[-1])

    def cijfer(gevonden: re.Match[str]) -> str:
        naam, jaar = gevonden.groups()
        return vast.get(naam) or bedrag_van_jaar(naam, int(jaar or vast["jaar"]))

    return _CIJFER.sub(cijfer, met_harde_spaties(tekst))


def met_harde_spaties(tekst: str) -> str:
    """No line break between a figure and its sign."""
    return tekst.replace("€ ", f"€{HARDE_SPATIE}").replace(" %", f"{HARDE_SPATIE}%")


def uitspraken(bron: str, verschil_van: Mapping[str, str]) -> tuple[ET.Element, ...]:
    """What one source says, per subject, folded; ``verschil_van``: the conflict about a statement."""
    van_bron = [regel for regel in regels().values() if regel.bron == bron]
    herkomst = el(
        "p",
        gegevens()["bronnen"][bron]["wat"],
        " ",
        link(bron_van(bron).url, _naam(bron_van(bron))),
    )
    groepen = [
        _groep(
            bron, titel, [regel for regel in van_bron if regel.onderwerp == onderwerp], verschil_van
        )
        for onderwerp, titel in gegevens()["onderwerpen"].items()
        if any(regel.onderwerp == onderwerp for regel in van_bron)
    ]
    return (herkomst, *groepen)


def _naam(bron: Bron) -> str:
    return f"{bron.uitgever}: {bron.titel}."


def _groep(
    bron: str, titel: str, van_groep: list[Regel], verschil_van: Mapping[str, str]
) -> ET.Element:
    aantal = "1 uitspraak" if len(van_groep) == 1 else f"{len(van_groep)} uitspraken"
    return el(
        "details",
        el("summary", f"{titel} ({aantal})"),
        tabel(
            [_rij(regel, verschil_van.get(regel.id)) for regel in van_groep],
            koppen=("Wat de bron zegt", "Nu", "Op deze site"),
            onderschrift=f"{bron_van(bron).uitgever}: {titel}",
            class_=f"{KAARTJES} zw-uitspraken",
        ),
        class_="zw-groep",
    )


def _rij(regel: Regel, verschil: str | None) -> tuple[Any, ...]:
    nummer = el("a", regel.id, href=f"#{regel.id.lower()}", class_="zw-nummer")
    artikel = artikel_link(Artikel(bronnen()[regel.wet], regel.artikel)) if regel.wet else None
    return (
        [el("span", met_harde_spaties(regel.uitspraak), id=regel.id.lower()), " ", nummer],
        [
            standmerk(regel.stand),
            f" {ingevuld(regel.nu)}" if regel.nu else None,
            [" (", artikel, ")"] if artikel is not None else None,
            [" ", el("a", "Bronnen verschillen", href=f"#{verschil}")] if verschil else None,
        ],
        plek(regel),
    )


def standmerk(stand: str) -> ET.Element:
    """Whether a statement still holds, as a word with a colour."""
    return el("strong", gegevens()["standen"][stand], class_="zw-stand", data_stand=stand)


def plek(regel: Regel) -> ET.Element | None:
    """A link to where a statement stands on this site; its words light up where a browser can."""
    if not regel.pagina:
        return None
    naam, anker = _waar(regel)
    woorden = naar_woorden(regel.citaat) if regel.citaat else ""
    titel = secties(regel.pagina)[0].kop
    tekst = titel if naam == titel else f"{titel} – {naam}"
    return el("a", tekst, href=f"../{regel.pagina}/#{anker}{woorden}")


def _waar(regel: Regel) -> tuple[str, str]:
    """What the place is called and its anchor."""
    if regel.rekenhulp:
        return "in de rekenhulp", "rekenhulp"
    if regel.voorbeeld:
        return f"voorbeeld “{voorbeelden.alle()[regel.voorbeeld].titel}”", regel.voorbeeld
    sectie = sectie_met(regel.pagina, regel.citaat)
    return sectie.kop, sectie.anker


def stand() -> ET.Element:
    """How many statements hold, changed, are wrong or uncertain."""
    telling = Counter(regel.stand for regel in regels().values())
    return el(
        "ul",
        [
            el("li", standmerk(sleutel), f" {telling[sleutel]} uitspraken: {uitleg}")
            for sleutel, uitleg in gegevens()["uitleg"].items()
        ],
        class_="zw-standen",
    )
