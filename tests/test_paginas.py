"""The pages: no amount typed by hand, every macro works, everything can be found."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jinja2
import pytest

from calculators import bedragentabellen, macros
from calculators.hulpen import REKENHULPEN
from rules.bedragen import jaren
from tests.nalezen import lees_na

WORTEL = Path(__file__).parent.parent
DOCS = WORTEL / "docs"
PAGINAS = sorted(DOCS.glob("**/*.md"))
NAV = re.findall(r":\s+([\w/-]+\.md)$", (WORTEL / "mkdocs.yml").read_text(encoding="utf-8"), re.M)

elke_pagina = pytest.mark.parametrize("pad", PAGINAS, ids=lambda pad: pad.name)


class Omgeving:
    """What mkdocs-macros gives to ``define_env``."""

    def __init__(self, pagina: str) -> None:
        self.page = SimpleNamespace(file=SimpleNamespace(src_path=pagina))
        self.variables: dict[str, Any] = {}
        self.macros: dict[str, Callable[..., str]] = {}

    def macro(self, functie: Callable[..., str], naam: str) -> None:
        self.macros[naam] = functie


def gemaakt(pad: Path) -> str:
    """The page with every macro run, and the tags that Markdown itself will make left out."""
    omgeving = Omgeving(pad.relative_to(DOCS).as_posix())
    macros.define_env(omgeving)
    sjabloon = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)
    return sjabloon.from_string(pad.read_text(encoding="utf-8")).render(
        omgeving.variables | omgeving.macros
    )


def zonder_macros(pad: Path) -> str:
    return re.sub(r"\{\{.*?\}\}", "", pad.read_text(encoding="utf-8"), flags=re.S)


@elke_pagina
@pytest.mark.parametrize(
    "patroon",
    [
        r"€\s*\d",
        r"\d\s*(€|euro)\b",
        r"\d,\d\d\b",
        r"\d\s*%",
        r"\d\.\d{3}\b",
        r"\d+ procent",
    ],
)
def test_een_pagina_bevat_geen_getypt_bedrag_of_percentage(pad: Path, patroon: str) -> None:
    assert re.findall(patroon, zonder_macros(pad)) == []


@elke_pagina
def test_elke_pagina_kan_gemaakt_worden_en_haar_html_klopt(
    pad: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    html = gemaakt(pad)
    assert "{{" not in html
    for script in macros.motorscripts("../"):
        html = html.replace(script, "")
    lees_na(html)


@elke_pagina
def test_elke_pagina_staat_in_het_menu_en_heeft_een_beschrijving(pad: Path) -> None:
    assert pad.relative_to(DOCS).as_posix() in NAV
    assert re.match(r"---\n(?:.*\n)*?description: .{20,}\n", pad.read_text(encoding="utf-8"))


def test_het_menu_noemt_alleen_paginas_die_bestaan() -> None:
    assert NAV
    assert all((DOCS / naam).is_file() for naam in NAV)


@pytest.mark.parametrize("hulp", REKENHULPEN.values(), ids=list(REKENHULPEN))
def test_elke_rekenhulp_heeft_haar_pagina(hulp: Any) -> None:
    tekst = (DOCS / hulp.pagina).read_text(encoding="utf-8")
    assert tekst.count(f"{{{{ rekenhulp('{hulp.id}') }}}}") == 1


@elke_pagina
def test_interne_links_gaan_naar_paginas_die_bestaan(pad: Path) -> None:
    for doel in re.findall(r"\]\(([^)#]+\.md)", pad.read_text(encoding="utf-8")):
        assert (pad.parent / doel).is_file(), doel


# The macros


@pytest.mark.parametrize(
    ("naam", "jaar", "tekst"),
    [
        ("minimum_hoofdberoep", 2024, "€\u00a016.861,46"),
        ("drempel_bijberoep", 2015, "€\u00a01.423,90"),
        ("korting_primostarter", 2022, "€\u00a0100,00"),
        ("tarief_schijf_1", 2025, "20,5\u00a0%"),
        ("tarief_schijf_2", 2025, "14,16\u00a0%"),
        ("gelijkstelling_graad", 2025, "66\u00a0%"),
        ("gelijkstelling_wachttijd", 2025, "90"),
        ("index_basis", 2025, "142,75"),
    ],
)
def test_een_bedrag_op_een_pagina_komt_uit_de_regels(naam: str, jaar: int, tekst: str) -> None:
    assert bedragentabellen.bedrag_van_jaar(naam, jaar) == tekst


def test_een_bron_op_een_pagina_is_een_link_naar_de_wet() -> None:
    html = macros.bron("ARS", "artikel 37 § 1")
    assert html.startswith('<a href="https://www.ejustice.just.fgov.be/eli/arrete/1967/12/19/')
    assert html.endswith(", artikel 37 § 1</a>")
    assert "artikel" not in macros.bron("ZENITO_2015")


@pytest.mark.parametrize(
    ("hier", "adres"),
    [("index.md", "bijdragen-berekenen/"), ("bronnen.md", "../bijdragen-berekenen/")],
)
def test_het_adres_van_een_rekenhulp_is_relatief(hier: str, adres: str) -> None:
    assert macros.pagina_van(hier)["bijdragen"] == adres


def test_de_bouwdatum_komt_van_source_date_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert macros.bouwdatum() == date(2026, 1, 1)


def test_zonder_source_date_epoch_is_de_bouwdatum_vandaag(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    voor = date.today()
    assert voor <= macros.bouwdatum() <= date.today()


# The tables of amounts


@pytest.mark.parametrize(
    ("soort", "verwacht"),
    [
        ("grenzen", ["17.374,08", "12.870,43", "–"]),
        ("tarieven", ["20,5\u00a0%", "22\u00a0%", "0,79\u00a0%", "–"]),
        ("index", ["142,75", "662,28", "onbekend"]),
        ("beheerskosten", ["3,95\u00a0%", "onbekend"]),
        ("kwartaalbijdragen", ["864,15", "72,97", "5.103,05", "4.995,78", "–"]),
    ],
)
def test_een_tabel_toont_elk_jaar_met_haar_zekerheid(soort: str, verwacht: list[str]) -> None:
    gelezen = lees_na(bedragentabellen.tabel_van(soort))
    cellen = [tekst.strip() for tekst in gelezen.tekst]
    assert [str(jaar) for jaar in reversed(jaren())] == [
        tekst for tekst in cellen if re.fullmatch(r"20\d\d", tekst)
    ][: len(jaren())]
    assert all(tekst in cellen for tekst in verwacht)
    assert {"A", "B", "C"} & set(cellen)


def test_achter_een_grens_staan_formule_en_publicatie() -> None:
    tekst = "".join(lees_na(bedragentabellen.tabel_van("grenzen")).tekst)
    assert "3.666,15 × 656,54 ÷ 142,75 = €\u00a016.861,46" in tekst
    assert "Zo gepubliceerd: Liantis" in tekst
