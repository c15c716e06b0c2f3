"""Charts as SVG, with title, description and a table behind them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

from calculators.html import el, tabel
from rules.opmaak import datum_kort, euro, getal

_Schaal = Callable[[Decimal], str]

BREEDTE, HOOGTE = 640, 300
# Beyond ten years the drawing stops; the table behind it goes on.
LANGSTE_TIJDLIJN = 40
# So many texts fit in the boxes of a telephone: with the year, and without it.
MEESTE_HELE_NAMEN, MEESTE_OPSCHRIFTEN = 5, 8
LINKS, RECHTS, BOVEN, ONDER = 78, 40, 34, 56


@dataclass(frozen=True, slots=True)
class Punt:
    """A point of a line, in the units of the axes."""

    x: Decimal
    y: Decimal


@dataclass(frozen=True, slots=True)
class Lijngrafiek:
    """One line, marked thresholds, and the visitor's own point.

    The horizontal axis is in euro, unless ``x_tekst`` writes it and ``x_maten`` marks it otherwise.
    """

    id: str
    titel: str
    beschrijving: str
    x_etiket: str
    y_etiket: str
    lijn: Sequence[Punt]
    eigen: Punt | None = None
    grenzen: Sequence[Decimal] = ()
    x_maten: Sequence[tuple[Decimal, str]] = ()
    x_tekst: Callable[[Decimal], str] = euro


def lijngrafiek(grafiek: Lijngrafiek) -> ET.Element:
    """The chart as a figure with a table that says the same."""
    x_max = max(punt.x for punt in grafiek.lijn)
    y_stap = _ronde_stap(max((p.y for p in grafiek.lijn), default=Decimal(1)) or Decimal(1))
    y_max = y_stap * 4

    def x(waarde: Decimal) -> str:
        return f"{LINKS + waarde / x_max * (BREEDTE - LINKS - RECHTS):.1f}"

    def y(waarde: Decimal) -> str:
        return f"{HOOGTE - ONDER - waarde / y_max * (HOOGTE - BOVEN - ONDER):.1f}"

    svg = el(
        "svg",
        el("title", grafiek.titel, id=f"{grafiek.id}-titel"),
        el("desc", grafiek.beschrijving, id=f"{grafiek.id}-desc"),
        _assen(grafiek, x, y, x_max, y_stap),
        [
            el("line", x1=x(g), x2=x(g), y1=y(Decimal(0)), y2=y(y_max), class_="zw-grens")
            for g in grafiek.grenzen
            if g < x_max
        ],
        el("path", d=_pad(grafiek.lijn, x, y), class_="zw-lijn", fill="none"),
        _eigen_punt(grafiek, x, y),
        viewBox=f"0 0 {BREEDTE} {HOOGTE}",
        role="img",
        aria_labelledby=f"{grafiek.id}-titel {grafiek.id}-desc",
        class_="zw-svg",
    )
    return el(
        "figure",
        svg,
        el("figcaption", grafiek.titel),
        el("details", el("summary", "Toon als tabel"), _tabel(grafiek)),
        class_="zw-grafiek",
    )


def _ronde_stap(hoogste: Decimal) -> Decimal:
    """A quarter of the axis, rounded up to a round number."""
    ruw = hoogste / 4
    macht = Decimal(10) ** (len(str(int(ruw))) - 1)
    return next(
        f * macht
        for f in map(Decimal, ("1", "1.5", "2", "3", "4", "5", "6", "8", "10"))
        if f * macht >= ruw
    )


def _assen(
    grafiek: Lijngrafiek, x: _Schaal, y: _Schaal, x_max: Decimal, y_stap: Decimal
) -> list[ET.Element]:
    nul = Decimal(0)
    y_lijnen = [
        (
            el(
                "line",
                x1=x(nul),
                x2=x(x_max),
                y1=y(n * y_stap),
                y2=y(n * y_stap),
                class_="zw-raster",
            ),
            el("text", getal(n * y_stap, 0), x=LINKS - 8, y=y(n * y_stap), class_="zw-y"),
        )
        for n in range(5)
    ]
    x_teksten = [
        el("text", tekst, x=x(maat), y=HOOGTE - ONDER + 22, class_="zw-x")
        for maat, tekst in grafiek.x_maten or _ronde_maten(x_max)
    ]
    midden = (LINKS + BREEDTE - RECHTS) / 2
    return [
        el("g", y_lijnen, x_teksten, aria_hidden="true"),
        el("text", grafiek.x_etiket, x=f"{midden:.0f}", y=HOOGTE - 6, class_="zw-x"),
        el("text", grafiek.y_etiket, x=4, y=18, class_="zw-as"),
    ]


def _ronde_maten(x_max: Decimal) -> list[tuple[Decimal, str]]:
    stap = _ronde_stap(x_max * 4 / 5)
    return [(stap * n, getal(stap * n, 0)) for n in range(int(x_max / stap) + 1)]


def _pad(lijn: Sequence[Punt], x: _Schaal, y: _Schaal) -> str:
    return "M" + "L".join(f"{x(punt.x)},{y(punt.y)}" for punt in lijn)


def _eigen_punt(grafiek: Lijngrafiek, x: _Schaal, y: _Schaal) -> list[ET.Element]:
    if not grafiek.eigen:
        return []
    return [
        el("circle", cx=x(grafiek.eigen.x), cy=y(grafiek.eigen.y), r=6, class_="zw-eigen"),
    ]


def _tabel(grafiek: Lijngrafiek) -> ET.Element:
    rijen = [(grafiek.x_tekst(punt.x), euro(punt.y)) for punt in grafiek.lijn]
    if grafiek.eigen:
        rijen.append((f"{grafiek.x_tekst(grafiek.eigen.x)} (jij)", euro(grafiek.eigen.y)))
    return tabel(rijen, koppen=(grafiek.x_etiket, grafiek.y_etiket), onderschrift=grafiek.titel)


@dataclass(frozen=True, slots=True)
class Vak:
    """A period on a timeline; filled when it counts."""

    naam: str
    van: date
    tot: date
    gevuld: bool


@dataclass(frozen=True, slots=True)
class Tijdlijn:
    """Periods in a row, a bar above them, and one marked day."""

    titel: str
    beschrijving: str
    legende: str
    gevuld_etiket: str
    vakken: Sequence[Vak]
    balk: tuple[date, date]
    merk: date | None = None


def tijdlijn(lijn: Tijdlijn) -> ET.Element:
    """The timeline as a figure; its description says the same in words."""
    vakken_op_de_lijn = lijn.vakken[:LANGSTE_TIJDLIJN]
    begin, einde = vakken_op_de_lijn[0].van, vakken_op_de_lijn[-1].tot
    marge, breedte = 8, BREEDTE - 16

    def x(dag: date, na: int = 0) -> str:
        deel = Decimal((dag - begin).days + na) / ((einde - begin).days + 1)
        return f"{marge + min(deel, Decimal(1)) * breedte:.1f}"

    def lengte(van: date, tot: date) -> str:
        return f"{Decimal(x(tot, 1)) - Decimal(x(van)):.1f}"

    vakken = [
        el(
            "g",
            el(
                "rect",
                x=x(vak.van),
                y=40,
                width=lengte(vak.van, vak.tot),
                height=44,
                class_="zw-vak zw-vak-vol" if vak.gevuld else "zw-vak",
            ),
            [
                el("text", tekst, x=x(vak.van + (vak.tot - vak.van) / 2), y=hoogte, class_="zw-x")
                for tekst, hoogte in regels
            ],
        )
        for vak, regels in zip(vakken_op_de_lijn, _opschriften(vakken_op_de_lijn), strict=True)
    ]
    van, tot = lijn.balk
    svg = el(
        "svg",
        el("title", lijn.titel, id="tijdlijn-titel"),
        el("desc", lijn.beschrijving, id="tijdlijn-desc"),
        el("rect", x=x(van), y=14, width=lengte(van, tot), height=16, class_="zw-balk"),
        vakken,
        el("line", x1=x(lijn.merk), x2=x(lijn.merk), y1=8, y2=92, class_="zw-merk")
        if lijn.merk
        else None,
        viewBox=f"0 0 {BREEDTE} 100",
        role="img",
        aria_labelledby="tijdlijn-titel tijdlijn-desc",
        class_="zw-svg",
    )
    return el(
        "figure",
        svg,
        el("figcaption", lijn.legende, _afgekort(lijn)),
        el("details", el("summary", "Toon als tabel"), _tabel_van_vakken(lijn)),
        class_="zw-grafiek",
    )


def _opschriften(vakken: Sequence[Vak]) -> list[list[tuple[str, int]]]:
    """What stands in each box, and how high: ``2025-K4``, or when there are many only ``K4``.

    The first box of a year then has that year under it; with too many there is no text at all.
    """
    if len(vakken) > MEESTE_OPSCHRIFTEN:
        return [[] for _ in vakken]
    namen = [f"{vak.naam} ✓" if vak.gevuld else vak.naam for vak in vakken]
    if len(vakken) <= MEESTE_HELE_NAMEN:
        return [[(naam, 67)] for naam in namen]
    regels: list[list[tuple[str, int]]] = []
    vorig = ""
    for naam in namen:
        jaar, _, rest = naam.rpartition("-")
        regels.append([(rest, 59), *([(jaar, 78)] if jaar != vorig else [])])
        vorig = jaar
    return regels


def _tabel_van_vakken(lijn: Tijdlijn) -> ET.Element:
    rijen = [
        (vak.naam, datum_kort(vak.van), datum_kort(vak.tot), "ja" if vak.gevuld else "nee")
        for vak in lijn.vakken
    ]
    return tabel(
        rijen, koppen=("Kwartaal", "Van", "Tot en met", lijn.gevuld_etiket), onderschrift=lijn.titel
    )


def _afgekort(lijn: Tijdlijn) -> str:
    if len(lijn.vakken) <= LANGSTE_TIJDLIJN:
        return ""
    return f" De tekening stopt na {LANGSTE_TIJDLIJN} vakken; de tabel toont ze alle."
