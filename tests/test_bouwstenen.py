"""How the code is built: the law apart, exact, without a clock, and without numbers of its own."""

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

from rules.bedragen import BESTANDEN, bronnen

WORTEL = Path(__file__).parent.parent
REGELS = sorted((WORTEL / "rules").rglob("*.py"))
REKENHULPEN = sorted((WORTEL / "calculators").rglob("*.py"))
# The law itself, apart from the machinery of amounts, writing and time.
WET = [
    WORTEL / "rules" / f"{naam}.py"
    for naam in (
        "betalen_of_wachten",
        "bevalling",
        "bijdragen",
        "gelijkstelling_ziekte",
        "herstart_na_ziekte",
        "overbruggingsduur",
        "overbruggingsgronden",
        "overbruggingsrecht",
        "overbruggingsuitkering",
        "statuut",
        "voortgezette_bijdragen",
        "voortgezette_verzekering",
    )
]
KLOK = {"now", "today", "utcnow", "time", "localtime"}

elke_regel = pytest.mark.parametrize("pad", REGELS, ids=lambda p: str(p.relative_to(WORTEL)))
elk_bestand = pytest.mark.parametrize(
    "pad", [*REGELS, *REKENHULPEN], ids=lambda p: str(p.relative_to(WORTEL))
)


def boom(pad: Path) -> ast.Module:
    return ast.parse(pad.read_text(encoding="utf-8"))


def ingevoerd(pad: Path) -> set[str]:
    """The top-level names of all modules that a file imports."""
    namen = set()
    for knoop in ast.walk(boom(pad)):
        if isinstance(knoop, ast.Import):
            namen |= {naam.name.split(".")[0] for naam in knoop.names}
        elif isinstance(knoop, ast.ImportFrom):
            assert knoop.level == 0, "importeer met de volledige naam"
            namen.add(str(knoop.module).split(".")[0])
    return namen


def aangeroepen(pad: Path) -> set[str]:
    """The last part of the name of everything that a file calls."""
    return {
        knoop.func.attr if isinstance(knoop.func, ast.Attribute) else getattr(knoop.func, "id", "")
        for knoop in ast.walk(boom(pad))
        if isinstance(knoop, ast.Call)
    }


@elke_regel
def test_de_regels_gebruiken_alleen_de_standaardbibliotheek_en_zichzelf(pad: Path) -> None:
    assert ingevoerd(pad) <= sys.stdlib_module_names | {"rules"}


@pytest.mark.parametrize("pad", REKENHULPEN, ids=lambda p: str(p.relative_to(WORTEL)))
def test_de_rekenhulpen_gebruiken_alleen_de_standaardbibliotheek_en_de_regels(pad: Path) -> None:
    if "bouw" not in pad.parts and "browser" not in pad.parts:
        assert ingevoerd(pad) <= sys.stdlib_module_names | {"rules", "calculators"}


@elk_bestand
def test_nergens_wordt_met_kommagetallen_van_de_machine_gerekend(pad: Path) -> None:
    getallen = [k.value for k in ast.walk(boom(pad)) if isinstance(k, ast.Constant)]
    if "bouw" not in pad.parts:
        assert not [getal for getal in getallen if isinstance(getal, float)]
        assert "float" not in aangeroepen(pad)


@elke_regel
def test_de_regels_kijken_niet_op_de_klok(pad: Path) -> None:
    assert not KLOK & aangeroepen(pad)
    assert "time" not in ingevoerd(pad)


def test_alleen_de_opdrachtregel_en_de_bouw_kijken_op_de_klok() -> None:
    gevonden = {pad.name for pad in REKENHULPEN if KLOK & aangeroepen(pad)}
    assert gevonden <= {"__main__.py", "macros.py"}


@pytest.mark.parametrize("pad", WET, ids=lambda pad: pad.name)
def test_getallen_van_de_wet_staan_niet_in_de_code(pad: Path) -> None:
    """Allowed: small counts, months and days of a year, and the quarter that replaced article 13."""
    for knoop in ast.walk(boom(pad)):
        if isinstance(knoop, ast.Call) and getattr(knoop.func, "id", "") == "Decimal":
            vast = [deel for deel in knoop.args if isinstance(deel, ast.Constant)]
            assert [ast.unparse(deel) for deel in vast] in ([], ["0"], ["1"])
        if isinstance(knoop, ast.Constant) and type(knoop.value) is int:
            assert knoop.value <= 4 or knoop.value in (12, 31, 2025), f"regel {knoop.lineno}"


@pytest.mark.parametrize("pad", WET, ids=lambda pad: pad.name)
def test_de_wet_staat_boven_haar_code_met_een_voorbeeld_dat_draait(pad: Path) -> None:
    tekst = ast.get_docstring(boom(pad)) or ""
    assert re.search(r"\bart\. \d", tekst)
    assert ">>> " in tekst


@elk_bestand
def test_elke_module_zegt_wat_ze_doet(pad: Path) -> None:
    assert ast.get_docstring(boom(pad))


@pytest.mark.parametrize("bestand", [*BESTANDEN, "gepubliceerd", "tabellen", "campagnes"])
def test_een_bedrag_staat_in_toml_en_wordt_exact_gelezen(bestand: str) -> None:
    tekst = (WORTEL / "rules" / "bedragen" / f"{bestand}.toml").read_text(encoding="utf-8")
    assert tekst.startswith("# ")
    # parse_float sees every number with a decimal point; none has an exponent.
    tomllib.loads(tekst, parse_float=lambda getal: pytest.fail(getal) if "e" in getal else getal)


def test_elke_bron_wordt_ergens_aangehaald() -> None:
    plaatsen = [
        *WORTEL.glob("rules/**/*.py"),
        *WORTEL.glob("docs/*.md"),
        *WORTEL.glob("docs/*.toml"),
    ]
    plaatsen += [p for p in WORTEL.glob("rules/bedragen/*.toml") if p.stem != "bronnen"]
    alles = "".join(pad.read_text("utf-8") for pad in plaatsen)
    assert [sleutel for sleutel in bronnen() if not re.search(f"[\"']{sleutel}[\"']", alles)] == []
