"""The documented examples: one source for the page, the link and the test."""

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any

from calculators.antwoord import als_json, zekerheidsmerk
from calculators.formulier import ingevuld
from calculators.html import KAARTJES, el, link, tabel
from calculators.hulpen import REKENHULPEN
from calculators.invoer import fragment, linkteksten
from calculators.rekenhulp import Rekenhulp, Resultaat, beantwoord
from rules.bedragen import Bron, grens
from rules.opmaak import euro

MAP = Path(__file__).parent.parent / "docs" / "voorbeelden"
# Examples give every dated field themselves; this only fills what follows the calendar.
PEILDATUM = date(2026, 1, 1)


@dataclass(frozen=True)
class Gedrukt:
    """What a source printed, and why it is wrong.

    What is right instead: the figure ``cijfer`` of the answer, the limit ``grens`` of that year, or
    by default every figure the example expects.
    """

    waarde: str
    wat: str
    reden: str
    cijfer: str = ""
    grens: str = ""


@dataclass(frozen=True)
class Voorbeeld:
    """One story with its input and the literal figures that must come out."""

    id: str
    titel: str
    verhaal: str
    hulp: Rekenhulp
    zekerheid: str
    invoer: dict[str, str]
    verwacht: dict[str, str]
    bron: Bron
    plaats: str
    gedrukt: tuple[Gedrukt, ...]

    def resultaat(self) -> Resultaat:
        return beantwoord(self.hulp, self.invoer, PEILDATUM)

    def cijfers(self) -> dict[str, str]:
        """The figures as computed; raises when the example does not compute."""
        resultaat = self.resultaat()
        if resultaat.antwoord is None:
            raise ValueError(f"{self.id}: {dict(resultaat.fouten) or resultaat.onbekend}")
        cijfers: dict[str, str] = als_json(resultaat.antwoord)["cijfers"]
        return cijfers

    def fragment(self) -> str:
        """The deep link that opens it in its calculator."""
        return fragment(linkteksten(self.resultaat().lezing.invoer))


def lees_voorbeeld(pad: Path) -> Voorbeeld:
    """Read one TOML file; raises ``KeyError`` or ``TypeError`` when it is incomplete."""
    gegevens: dict[str, Any] = tomllib.loads(pad.read_text(encoding="utf-8"))
    bron = dict(gegevens["bron"])
    plaats = bron.pop("plaats", "")
    return Voorbeeld(
        id=gegevens["id"],
        titel=gegevens["titel"],
        verhaal=gegevens["verhaal"],
        hulp=REKENHULPEN[gegevens["rekenhulp"]],
        zekerheid=gegevens["zekerheid"],
        invoer=gegevens["invoer"],
        verwacht=gegevens["verwacht"],
        bron=Bron(**bron),
        plaats=plaats,
        gedrukt=tuple(Gedrukt(**rij) for rij in gegevens.get("gedrukt", ())),
    )


@cache
def alle() -> dict[str, Voorbeeld]:
    """Every example, by id."""
    gelezen = (lees_voorbeeld(pad) for pad in sorted(MAP.glob("*.toml")))
    return {voorbeeld.id: voorbeeld for voorbeeld in gelezen}


def blok(voorbeeld: Voorbeeld, pagina: str) -> Any:
    """The example on a page: story, numbers, computed answer, source, link to the calculator."""
    antwoord = voorbeeld.resultaat().antwoord
    assert antwoord, voorbeeld.id
    invoer = ingevuld(voorbeeld.hulp.invoer, voorbeeld.resultaat().lezing, voorbeeld.invoer)
    plaats = f", {voorbeeld.plaats}" if voorbeeld.plaats else ""
    return el(
        "section",
        el("h3", voorbeeld.titel, id=voorbeeld.id),
        el("p", voorbeeld.verhaal),
        # The story says it in words: the numbers fold away, since a page shows many examples.
        el("details", el("summary", "Wat er ingevuld is"), invoer, class_="zw-groep"),
        el("p", antwoord.uitkomst, class_="zw-uitkomst"),
        [_gedrukt(voorbeeld, fout) for fout in voorbeeld.gedrukt],
        el(
            "p",
            el("a", "Open dit voorbeeld in de rekenhulp", href=f"{pagina}#{voorbeeld.fragment()}"),
            ". Bron: ",
            link(voorbeeld.bron.url, f"{voorbeeld.bron.uitgever}, {voorbeeld.bron.titel}"),
            f"{plaats}. Zekerheid: ",
            zekerheidsmerk(voorbeeld.zekerheid),
            ".",
            class_="zw-bronregel",
        ),
        class_="zw-voorbeeld",
    )


def _gedrukt(voorbeeld: Voorbeeld, fout: Gedrukt) -> Any:
    return el(
        "p",
        el("strong", "De bron drukt iets anders: "),
        f"{fout.wat}: {fout.waarde}. {fout.reden}",
        class_="zw-gedrukt",
    )


def tabel_gedrukt(pagina_van: dict[str, str], zonder: frozenset[str] = frozenset()) -> Any:
    """The figures that a source printed wrongly, with what is right and why; ``zonder``: not these."""
    rijen = []
    for voorbeeld in alle().values():
        href = f"{pagina_van[voorbeeld.hulp.id]}#{voorbeeld.fragment()}"
        for fout in voorbeeld.gedrukt if voorbeeld.id not in zonder else ():
            rijen.append(
                (
                    link(voorbeeld.bron.url, voorbeeld.bron.uitgever),
                    f"{fout.wat}: {fout.waarde}",
                    [juist(voorbeeld, fout), " ", el("a", "(nareken)", href=href)],
                    fout.reden,
                )
            )
    return tabel(
        rijen,
        koppen=("Bron", "Gedrukt", "Juist", "Waarom"),
        onderschrift="Cijfers die een bron anders drukt",
        class_=KAARTJES,
    )


def juist(voorbeeld: Voorbeeld, fout: Gedrukt) -> str:
    """What the source should have printed, computed."""
    if fout.grens:
        return euro(grens(fout.grens, date(int(voorbeeld.invoer["jaar"]), 12, 31)).waarde)
    cijfers = voorbeeld.cijfers()
    namen = [fout.cijfer] if fout.cijfer else list(voorbeeld.verwacht)
    return ", ".join(euro_of_tekst(cijfers[naam]) for naam in namen)


def euro_of_tekst(cijfer: str) -> str:
    """A computed figure as a reader writes it."""
    try:
        return euro(Decimal(cijfer))
    except InvalidOperation:
        return cijfer
