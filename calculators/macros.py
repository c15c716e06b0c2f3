"""The macros that pages use; each is one call into ``calculators`` or ``rules``."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any
from xml.etree import ElementTree as ET

from calculators import bedragentabellen, bronregels, bronverschillen, voorbeelden
from calculators.antwoord import toon, toon_onbekend, zekerheidsmerk
from calculators.formulier import formulier
from calculators.html import KAARTJES, als_html, artikel_link, el, link, tabel
from calculators.hulpen import REKENHULPEN
from calculators.invoer import fragment, lees
from calculators.rekenhulp import Rekenhulp, beantwoord
from calculators.velden import Aantal, Datum, Geld, Kwartaalveld, Lijst, Percentage, Veld, velden
from rules.bedragen import bronnen, jaren, versie
from rules.opmaak import datum
from rules.uitleg import Artikel


def bouwdatum() -> date:
    """The date a build states: ``SOURCE_DATE_EPOCH`` when set, else today."""
    if moment := os.environ.get("SOURCE_DATE_EPOCH"):
        return datetime.fromtimestamp(int(moment), UTC).date()
    return date.today()


def rekenhulp(id_: str, naar_wortel: str) -> str:
    """A calculator: its form and the finished answer for the default input."""
    hulp = REKENHULPEN[id_]
    resultaat = beantwoord(hulp, {}, bouwdatum())
    assert resultaat.antwoord or resultaat.onbekend, f"{id_}: {resultaat.fouten}"
    # A year that nobody has updated yet must not stop the rest of the site.
    inhoud = toon(resultaat.antwoord) if resultaat.antwoord else toon_onbekend(resultaat.onbekend)
    sectie = el(
        "section",
        el("div", class_="zw-foutoverzicht", role="alert", tabindex="-1", hidden=True),
        formulier(hulp, resultaat.lezing),
        el("button", type="button", class_="zw-kort", hidden=True),
        el(
            "div",
            el("div", class_="zw-status", role="status"),
            el("div", class_="zw-meldingen"),
            el("h2", "Je antwoord", id="je-antwoord"),
            el("div", inhoud, class_="zw-antwoord", data_soort="voorbeeld"),
            el(
                "div",
                el(
                    "button",
                    "Kopieer de link naar deze berekening",
                    type="button",
                    data_actie="kopieer",
                ),
                el("button", "Zet in je agenda (.ics)", type="button", data_actie="agenda")
                if resultaat.antwoord and resultaat.antwoord.agenda
                else None,
                el("button", "Druk af", type="button", data_actie="print"),
                class_="zw-acties",
            ),
            el(
                "p",
                "Alles wordt op je eigen toestel berekend. Er wordt niets verstuurd of bewaard. De link "
                "bevat wat je invulde: deel hem alleen met wie dat mag weten.",
                class_="zw-privacy",
            ),
            class_="zw-resultaat",
            role="region",
            aria_labelledby="je-antwoord",
        ),
        class_="zw-rekenhulp",
        data_hulp=hulp.id,
        id="rekenhulp",
    )
    zonder = el(
        "noscript",
        el(
            "p",
            "Zonder JavaScript zie je hier het antwoord op een voorbeeld. Om met je eigen cijfers te "
            "rekenen heb je JavaScript nodig.",
            class_="zw-melding",
        ),
    )
    voor, na = motorscripts(naar_wortel)
    return voor + als_html(zonder, sectie) + na


def motorscripts(naar_wortel: str) -> tuple[str, str]:
    """What goes before and after a calculator: fixed addresses, which hold nothing of a visitor.

    The loader is fetched early and runs as soon as the calculator before it has been read, without
    waiting for the rest of the page.
    """
    motor = f"{naar_wortel}motor"
    voor = (
        f'<link rel="modulepreload" href="{motor}/rekenhulp.mjs">'
        f'<script src="{motor}/scenario.js"></script>'
    )
    return voor, f'<script type="module" async src="{motor}/rekenhulp.mjs"></script>'


def bron(sleutel: str, plaats: str = "") -> str:
    """A link to a source, with the place in it; a law by its short name."""
    gevonden = bronnen()[sleutel]
    if gevonden.kort:
        return als_html(artikel_link(Artikel(gevonden, plaats)))
    return als_html(link(gevonden.url, f"{gevonden.titel}, {plaats}" if plaats else gevonden.titel))


def wortel(hier: str) -> str:
    """The way from the page ``hier`` (its source path) to the site's root."""
    return "" if hier == "index.md" else "../"


def pagina_van(hier: str) -> dict[str, str]:
    """The address of every calculator's page, relative to the page ``hier`` (its source path)."""
    return {
        hulp.id: f"{wortel(hier)}{hulp.pagina.removesuffix('.md')}/"
        for hulp in REKENHULPEN.values()
    }


def linkvelden() -> str:
    """The keys of every calculator's link, for whoever makes links."""
    return als_html(
        *(
            el("details", el("summary", hulp.titel), _linkvelden(hulp), class_="zw-groep")
            for hulp in REKENHULPEN.values()
        )
    )


def _linkvelden(hulp: Rekenhulp) -> ET.Element:
    rijen = [
        (el("code", naam), veld.etiket, el("code", _mogelijk(veld)))
        for naam, veld in velden(hulp.invoer).items()
    ]
    titel = f"Sleutels in een link naar “{hulp.titel}”"
    koppen = ("Sleutel", "Vraag", "Waarde")
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_=KAARTJES)


def _mogelijk(veld: Veld) -> str:
    if isinstance(veld, Lijst):
        return veld.SCHEIDING.join(_mogelijk(kolom) for kolom in veld.kolommen.values())
    schema = veld.schema()
    if "enum" in schema:
        return " | ".join(schema["enum"])
    voorbeelden_ = {
        Aantal: "12",
        Geld: "1234.56",
        Percentage: "3.95",
        Datum: "2025-03-31",
        Kwartaalveld: "2025-K3",
    }
    return voorbeelden_[type(veld)]


def _bronnenlijst() -> str:
    return als_html(
        el(
            "ul",
            [
                el(
                    "li",
                    link(b.url, b.titel),
                    f" ({', '.join(filter(None, (b.kort, b.uitgever)))})",
                )
                for b in sorted(set(bronnen().values()), key=lambda b: (b.uitgever, b.titel))
            ],
        )
    )


def define_env(env: Any) -> None:
    """Called by mkdocs-macros."""

    def hier() -> str:
        return str(env.page.file.src_path)

    def voorbeeld(id_: str) -> str:
        gekozen = voorbeelden.alle()[id_]
        return als_html(voorbeelden.blok(gekozen, pagina_van(hier())[gekozen.hulp.id]))

    def scenario(id_: str, tekst: str, **feiten: str) -> str:
        """A link that opens a calculator with these facts; a fact it does not ask stops the build."""
        lezing = lees(REKENHULPEN[id_].invoer, feiten, bouwdatum())
        vreemd = set(feiten) - set(lezing.gevraagd)
        assert not lezing.fouten, (id_, lezing.fouten)
        assert not vreemd, (id_, vreemd)
        return als_html(el("a", tekst, href=f"{pagina_van(hier())[id_]}#{fragment(feiten)}"))

    def gedrukte_fouten() -> str:
        zonder = bronverschillen.getoonde_voorbeelden()
        return als_html(voorbeelden.tabel_gedrukt(pagina_van(hier()), zonder))

    def uitspraken(bron: str) -> str:
        return als_html(*bronregels.uitspraken(bron, bronverschillen.verschil_van()))

    macros: dict[str, Callable[..., str]] = {
        "rekenhulp": lambda id_: rekenhulp(id_, wortel(hier())),
        "voorbeeld": voorbeeld,
        "scenario": scenario,
        "gedrukte_fouten": gedrukte_fouten,
        "bedrag": bedragentabellen.bedrag_van_jaar,
        "bron": bron,
        "bronnenlijst": _bronnenlijst,
        "bronstand": lambda: als_html(bronregels.stand()),
        "bronuitspraken": uitspraken,
        "bronverschillen": lambda onderwerp: als_html(bronverschillen.tabel_van(onderwerp)),
        "linkvelden": linkvelden,
        "bedragentabel": bedragentabellen.tabel_van,
        "duurtabel": bedragentabellen.duurtabel,
        "zekerheid": lambda letter: als_html(zekerheidsmerk(letter)),
        "versie": versie,
        "bouwdatum": lambda: datum(bouwdatum()),
    }
    for naam, macro in macros.items():
        env.macro(macro, naam)
    env.variables["eerste_jaar"], env.variables["laatste_jaar"] = jaren()[0], jaren()[-1]
