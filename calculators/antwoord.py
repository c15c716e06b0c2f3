"""An answer: outcome in one line, the facts, the working, the conditions, what to do next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

from calculators.html import Inhoud, artikel_link, el, link
from rules.bedragen import Bedrag, Bron, versie
from rules.kalender import Moment
from rules.opmaak import datum_kort, euro, getal, procent
from rules.uitleg import Beslissing, Oordeel, Stap, Voorwaarde, zekerheid

ZEKERHEDEN = {
    "A": "bevestigd door twee bronnen, of door één bron en een sluitende berekening",
    "B": "op één bron gesteund",
    "C": "afgeleid, nog te controleren",
}


@dataclass(frozen=True, slots=True)
class Blok:
    """A titled part of the working."""

    titel: str
    stappen: tuple[Stap | Beslissing, ...]


@dataclass(frozen=True, slots=True)
class Antwoord:
    """What a calculator answers. ``cijfers`` are the stable figures of the JSON and the tests."""

    uitkomst: str
    cijfers: dict[str, Any]
    feiten: tuple[tuple[str, str], ...] = ()
    toelichting: tuple[str, ...] = ()
    werk: tuple[Blok, ...] = ()
    voorwaarden: tuple[Voorwaarde, ...] = ()
    figuren: tuple[ET.Element, ...] = ()
    vervolg: tuple[Inhoud, ...] = ()
    grenzen: tuple[Inhoud, ...] = ()
    agenda: tuple[Moment, ...] = ()
    brief: str = ""
    beslisser: str = "je fonds of het RSVZ"

    @property
    def stappen(self) -> tuple[Stap | Beslissing, ...]:
        return tuple(stap for blok in self.werk for stap in blok.stappen)

    @property
    def zekerheid(self) -> str:
        """The lowest of every step of the working and every day that can be kept."""
        return max(zekerheid(self.stappen), *(dag.zekerheid for dag in self.agenda), "")

    @property
    def bronnen(self) -> tuple[Bron, ...]:
        """Every source used, once, in order of use."""
        gezien: dict[Bron, None] = {}
        for stap in self.stappen:
            for bron in _bronnen_van_stap(stap):
                gezien[bron] = None
        for voorwaarde in self.voorwaarden:
            gezien[voorwaarde.artikel.bron] = None
        for dag in self.agenda:
            gezien[dag.artikel.bron] = None
        return tuple(gezien)


def _bronnen_van_stap(stap: Stap | Beslissing) -> Iterable[Bron]:
    if stap.artikel:
        yield stap.artikel.bron
    for bedrag in stap.bedragen:
        yield bedrag.bron
        yield from (deel.bron for deel in bedrag.delen)


def als_json(antwoord: Antwoord) -> dict[str, Any]:
    """The answer as plain data: figures with two decimals, dates as ISO."""
    return {
        "uitkomst": antwoord.uitkomst,
        "cijfers": {naam: _plat(waarde) for naam, waarde in antwoord.cijfers.items()},
        "stappen": [
            {"blok": blok.titel, **_stap_als_json(stap)}
            for blok in antwoord.werk
            for stap in blok.stappen
        ],
        "voorwaarden": [
            {
                "id": v.id,
                "etiket": v.etiket,
                "oordeel": str(v.oordeel),
                "reden": v.reden,
                "bewijs": v.bewijs,
                "artikel": str(v.artikel),
            }
            for v in antwoord.voorwaarden
        ],
        "agenda": [agendapunt(dag) | _herkomst_van_dag(dag) for dag in antwoord.agenda],
        "zekerheid": antwoord.zekerheid,
        "bronnen": [
            {"uitgever": b.uitgever, "titel": b.titel, "url": b.url} for b in antwoord.bronnen
        ],
        "versie": versie(),
    }


def agendapunt(dag: Moment) -> dict[str, str]:
    """One day for a calendar file, as plain data; its id stays the same from build to build."""
    return {
        "id": dag.id,
        "dag": dag.dag.isoformat(),
        "titel": dag.titel,
        "uitleg": dag.uitleg,
    }


def _herkomst_van_dag(dag: Moment) -> dict[str, str]:
    return {"artikel": str(dag.artikel), "zekerheid": dag.zekerheid}


def _stap_als_json(stap: Stap | Beslissing) -> dict[str, str]:
    if isinstance(stap, Beslissing):
        eigen = {"formule": "", "waarde": stap.uitkomst, "eenheid": "", "nota": stap.reden}
    else:
        eigen = {
            "formule": stap.formule,
            "waarde": _plat_stap(stap),
            "eenheid": stap.eenheid,
            "nota": stap.nota,
        }
    artikel = str(stap.artikel or "")
    return {
        "etiket": stap.etiket,
        **eigen,
        "artikel": artikel,
        "zekerheid": zekerheid((stap,)),
    }


def _plat(waarde: Any) -> Any:
    if isinstance(waarde, Decimal):
        return f"{waarde:.2f}"
    if isinstance(waarde, date):
        return waarde.isoformat()
    if isinstance(waarde, list | tuple):
        return ",".join(str(deel) for deel in waarde)
    return str(waarde)


def _plat_stap(stap: Stap) -> str:
    return f"{stap.waarde:.2f}" if stap.eenheid.startswith("EUR") else str(stap.waarde)


# HTML


def toon(antwoord: Antwoord) -> tuple[ET.Element, ...]:
    """The answer as HTML, in the order a reader needs it."""
    delen = (
        el("p", antwoord.uitkomst, class_="zw-uitkomst"),
        _feiten(antwoord),
        [el("p", regel) for regel in antwoord.toelichting],
        _voorwaarden(antwoord.voorwaarden),
        _lijst("Wat je nu kan doen", antwoord.vervolg),
        _brief(antwoord.brief),
        antwoord.figuren,
        _werk(antwoord.werk),
        _lijst("Waar je op let", antwoord.grenzen),
        _voet(antwoord),
    )
    return tuple(el("div", delen))


def _feiten(antwoord: Antwoord) -> ET.Element | None:
    if not antwoord.feiten:
        return None
    paren = ((el("dt", etiket), el("dd", waarde)) for etiket, waarde in antwoord.feiten)
    return el("dl", [el("div", dt, dd) for dt, dd in paren], class_="zw-feiten")


_TEKENS = {Oordeel.VOLDAAN: "✓", Oordeel.NIET_VOLDAAN: "✗", Oordeel.ONBEKEND: "?"}


def _voorwaarden(voorwaarden: tuple[Voorwaarde, ...]) -> ET.Element | None:
    if not voorwaarden:
        return None
    rijen = [
        el(
            "li",
            el("span", _TEKENS[v.oordeel], class_="zw-teken", aria_hidden="true"),
            el(
                "div",
                el("strong", v.etiket),
                el("span", f" – {v.oordeel}", class_="zw-oordeel"),
                el(
                    "p",
                    v.reden,
                    f" Bewijs: {v.bewijs}. " if v.bewijs else " ",
                    artikel_link(v.artikel),
                ),
            ),
            data_oordeel=str(v.oordeel),
            data_voorwaarde=v.id,
        )
        for v in voorwaarden
    ]
    return el("section", el("h3", "Voorwaarden"), el("ul", rijen, class_="zw-voorwaarden"))


def _werk(werk: tuple[Blok, ...]) -> ET.Element | None:
    if not werk:
        return None
    return el(
        "details",
        el("summary", "Hoe komen we hieraan?"),
        [
            el("section", el("h3", blok.titel), el("ol", [_stap(s) for s in blok.stappen]))
            for blok in werk
        ],
        class_="zw-werk",
    )


def _stap(stap: Stap | Beslissing) -> ET.Element:
    return el(
        "li",
        el("span", stap.etiket, class_="zw-etiket"),
        _werking(stap),
        el("span", "Regel: ", artikel_link(stap.artikel), class_="zw-artikel")
        if stap.artikel
        else None,
        [_herkomst(bedrag) for bedrag in stap.bedragen],
    )


def _werking(stap: Stap | Beslissing) -> list[ET.Element | None]:
    if isinstance(stap, Beslissing):
        merk = [" ", zekerheidsmerk(stap.zekerheid)] if stap.zekerheid else None
        uitkomst = el("strong", stap.uitkomst)
        return [el("span", stap.reden, " ", uitkomst, merk, class_="zw-formule")]
    waarde = waarde_in_eenheid(stap.waarde, stap.eenheid)
    regel = f"{stap.formule} = " if stap.formule and stap.formule != getal(stap.waarde, 2) else ""
    nota = el("span", stap.nota, class_="zw-nota") if stap.nota else None
    return [el("span", regel, el("strong", waarde), class_="zw-formule"), nota]


def waarde_in_eenheid(waarde: Decimal, eenheid: str) -> str:
    """A value as its unit is written: euro, percentage or plain number."""
    if eenheid.startswith("EUR"):
        return euro(waarde)
    return procent(waarde) if eenheid == "fractie" else getal(waarde)


def _herkomst(bedrag: Bedrag) -> ET.Element:
    """Where one figure of the law comes from: value, validity, source and certainty."""
    regels = bedrag.delen or (bedrag,)
    return el(
        "details",
        el(
            "summary",
            f"{bedrag.etiket}: {waarde_in_eenheid(bedrag.waarde, bedrag.eenheid)} ",
            zekerheidsmerk(bedrag.zekerheid),
        ),
        el("ul", [el("li", bronregel(deel)) for deel in regels]),
        class_="zw-herkomst",
    )


def bronregel(bedrag: Bedrag) -> list[Any]:
    """One figure of the law with its validity, source, day of checking and note."""
    geldig = f"geldig van {datum_kort(bedrag.van)} tot en met {datum_kort(bedrag.tot)}"
    plaats = f", {bedrag.artikel}" if bedrag.artikel else ""
    return [
        f"{bedrag.etiket}: {waarde_in_eenheid(bedrag.waarde, bedrag.eenheid)}, {geldig}. Bron: ",
        link(bedrag.bron.url, f"{bedrag.bron.uitgever}, {bedrag.bron.titel}"),
        f"{plaats}. Nagekeken op {datum_kort(bedrag.nagekeken)}.",
        f" {bedrag.nota}" if bedrag.nota else None,
    ]


def zekerheidsmerk(letter: str) -> ET.Element:
    """The certainty letter with its meaning for mouse and screen reader."""
    tekst = f"zekerheid {letter}: {ZEKERHEDEN[letter]}"
    return el(
        "abbr", letter, title=tekst, aria_label=tekst, class_=f"zw-zekerheid zw-zekerheid-{letter}"
    )


def _lijst(titel: str, regels: tuple[Inhoud, ...]) -> ET.Element | None:
    if not regels:
        return None
    return el("section", el("h3", titel), el("ul", [el("li", regel) for regel in regels]))


def _brief(tekst: str) -> ET.Element | None:
    if not tekst:
        return None
    return el(
        "details",
        el("summary", "Tekst voor je brief of mail"),
        el("div", tekst, class_="zw-brieftekst", tabindex="0", role="group", aria_label="Brief"),
        el("button", "Kopieer de tekst", type="button", data_actie="brief"),
        class_="zw-groep zw-brief",
    )


def _voet(antwoord: Antwoord) -> ET.Element:
    letter = antwoord.zekerheid
    return el(
        "p",
        f"Dit is een berekening, geen beslissing: {antwoord.beslisser} beslist. ",
        _laagste(letter) if letter else None,
        f"Regels: versie {versie()}.",
        class_="zw-voet",
    )


def _laagste(letter: str) -> list[Any]:
    merk = zekerheidsmerk(letter)
    return ["Laagste zekerheid van de gebruikte bedragen: ", merk, f" ({ZEKERHEDEN[letter]}). "]


def toon_onbekend(boodschap: str) -> ET.Element:
    """What stands in the answer's place when an amount is unknown."""
    return el(
        "div",
        el("p", "Hier kunnen we geen bedrag noemen.", class_="zw-uitkomst"),
        el("p", boodschap),
        el("p", "We gokken niet. Een geschat bedrag zou je op het verkeerde been zetten."),
        class_="zw-onbekend",
    )
