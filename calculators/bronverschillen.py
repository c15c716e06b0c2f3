"""Where sources conflict with each other or with the law, and what this site follows.

Read from ``docs/bronverschillen.toml``; printed figures that are wrong come from the examples.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from calculators import voorbeelden
from calculators.antwoord import zekerheidsmerk
from calculators.bronregels import ingevuld, met_harde_spaties, plek, regels
from calculators.html import KAARTJES, artikel_link, el, link, naar, tabel
from calculators.paginas import secties
from calculators.voorbeelden import Voorbeeld
from rules.bedragen import bronnen
from rules.uitleg import Artikel

BESTAND = Path(__file__).parent.parent / "docs" / "bronverschillen.toml"
KOPPEN = (
    "Waarover",
    "Wat de bron drukt",
    "Wat de wet zegt",
    "Wat deze site volgt, en sinds wanneer",
)


@dataclass(frozen=True, slots=True)
class Verschil:
    """One conflict: who printed what, what the law says, what the site follows and since when."""

    id: str
    onderwerp: str
    titel: str
    zegt: str
    volgt: str
    sinds: str
    zekerheid: str
    gedrukt: tuple[dict[str, str], ...] = ()
    voorbeeld: str = ""
    wet: str = ""
    artikel: str = ""
    regels: tuple[str, ...] = ()
    pagina: str = ""

    @property
    def anker(self) -> str:
        return f"verschil-{self.id}"


@cache
def gegevens() -> dict[str, Any]:
    """The file as it is."""
    return tomllib.loads(BESTAND.read_text(encoding="utf-8"))


@cache
def verschillen() -> tuple[Verschil, ...]:
    """Every conflict; raises ``TypeError`` for a key that is none."""
    return tuple(Verschil(**rij) for rij in gegevens()["verschil"])


def verschil_van() -> dict[str, str]:
    """The anchor of the first conflict about each statement."""
    paren = [(regel, v.anker) for v in reversed(verschillen()) for regel in v.regels]
    return dict(paren)


def getoonde_voorbeelden() -> frozenset[str]:
    """The examples whose printed figures stand with the conflicts."""
    return frozenset(v.voorbeeld for v in verschillen() if v.voorbeeld)


def tabel_van(onderwerp: str) -> ET.Element:
    """The conflicts about one subject."""
    return tabel(
        [_rij(verschil) for verschil in verschillen() if verschil.onderwerp == onderwerp],
        koppen=KOPPEN,
        onderschrift=gegevens()["onderwerpen"][onderwerp],
        class_=f"{KAARTJES} zw-verschillen",
    )


def _rij(verschil: Verschil) -> tuple[Any, ...]:
    voorbeeld = voorbeelden.alle()[verschil.voorbeeld] if verschil.voorbeeld else None
    artikel = (
        artikel_link(Artikel(bronnen()[verschil.wet], verschil.artikel)) if verschil.wet else None
    )
    juist = voorbeelden.juist(voorbeeld, voorbeeld.gedrukt[0]) if voorbeeld else ""
    return (
        el("strong", verschil.titel, id=verschil.anker),
        el("div", _gedrukt_in_voorbeeld(voorbeeld), [_gedrukt(rij) for rij in verschil.gedrukt]),
        el(
            "div",
            el("p", ingevuld(verschil.zegt)),
            el("p", artikel, class_="zw-artikel") if artikel is not None else None,
        ),
        el(
            "div",
            el("p", ingevuld(verschil.volgt, juist=juist), " ", zekerheidsmerk(verschil.zekerheid)),
            el("p", "Sinds wanneer: ", ingevuld(verschil.sinds), "."),
            el("p", _verder(verschil, voorbeeld)),
        ),
    )


def _gedrukt(rij: dict[str, str]) -> ET.Element:
    """Who, as a link when there is an address, and the printed words or figure."""
    if "wie" in rij:
        wie = link(None, rij["wie"])
    else:
        bron = bronnen()[rij["bron"]]
        wie = link(bron.url, bron.uitgever)
        wie.set("title", bron.titel)
    return el("p", wie, f": {met_harde_spaties(rij['tekst'])}.")


def _gedrukt_in_voorbeeld(voorbeeld: Voorbeeld | None) -> list[ET.Element]:
    if voorbeeld is None:
        return []
    bron = voorbeeld.bron
    return [
        el(
            "p",
            link(bron.url, bron.uitgever),
            met_harde_spaties(f": {fout.wat}: {fout.waarde}. {fout.reden}"),
            id=None if nummer else voorbeeld.id,
        )
        for nummer, fout in enumerate(voorbeeld.gedrukt)
    ]


def _verder(verschil: Verschil, voorbeeld: Voorbeeld | None) -> list[Any]:
    """Where it stands on this site, and the calculation to check."""
    if verschil.pagina:
        plekken = [naar(f"{verschil.pagina}.md", secties(verschil.pagina)[0].kop)]
    else:
        plekken = [p for id_ in verschil.regels if (p := plek(regels()[id_])) is not None][:1]
    if voorbeeld:
        plekken.append(naar(voorbeeld.hulp.pagina, "Reken het na", voorbeeld.fragment()))
    return [[" · " if nummer else "", deel] for nummer, deel in enumerate(plekken)]
