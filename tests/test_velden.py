"""What visitors type in Belgium: understood, echoed, or refused with a clear question."""

import re
from datetime import date
from decimal import Decimal

import pytest

from calculators.velden import (
    JA_NEE,
    Aantal,
    Datum,
    Geld,
    Jaar,
    Keuze,
    Kwartaalveld,
    Percentage,
    Veld,
    Veldfout,
    lees_getal,
)
from rules.kwartaal import Kwartaal

GELD = Geld(etiket="Inkomen")
VERLIES = Geld(etiket="Inkomen", minimum=Decimal(-1000))
PERCENTAGE = Percentage(etiket="Beheerskosten", maximum=Decimal(10))
AANTAL = Aantal(etiket="Kwartalen", maximum=200)
DATUM = Datum(etiket="Begin")
JAAR = Jaar(etiket="Jaar", jaren=range(2015, 2027))
KWARTAAL = Kwartaalveld(etiket="Start", eerste=Kwartaal(2015, 1), laatste=Kwartaal(2026, 4))
KEUZE = Keuze(etiket="Keuze", opties=JA_NEE)
LEEG_MAG = Datum(etiket="Begin", verplicht=False)


# Numbers


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("0", "0"),
        ("30000", "30000"),
        ("1234,56", "1234.56"),
        ("1234,5", "1234.5"),
        ("1.234,56", "1234.56"),
        ("1 234,56", "1234.56"),
        ("1\u00a0234,56", "1234.56"),
        ("1\u202f234,56", "1234.56"),
        ("1.234", "1234"),
        ("1.234.567", "1234567"),
        ("1234.56", "1234.56"),
        ("12.5", "12.5"),
        ("€ 1.234", "1234"),
        ("€\u00a01.234,50", "1234.50"),
        ("1.234 EUR", "1234"),
        ("1.234 €", "1234"),
        ("-500", "-500"),
        ("−500", "-500"),
        ("- 500", "-500"),
        ("€ -500", "-500"),
        ("-€ 500", "-500"),
        ("-0", "0"),
        ("  42  ", "42"),
    ],
)
def test_een_belgisch_getal_wordt_begrepen(tekst: str, waarde: str) -> None:
    assert str(lees_getal(tekst)) == waarde


@pytest.mark.parametrize("tekst", ["14.23,89", "1,234.56", "1.2.3,4", "12.34,5"])
def test_een_getal_met_punten_op_een_vreemde_plaats_geeft_een_vraag(tekst: str) -> None:
    with pytest.raises(Veldfout, match=r"op twee manieren lezen\. Bedoel je"):
        lees_getal(tekst)


@pytest.mark.parametrize("tekst", ["1,234", "12,3456", "1234.567", "0.123"])
def test_een_getal_met_drie_cijfers_na_de_komma_wordt_geweigerd(tekst: str) -> None:
    with pytest.raises(Veldfout, match="te veel cijfers na de komma"):
        lees_getal(tekst)


@pytest.mark.parametrize(
    "tekst",
    ["", "€", "abc", "12a", "1e5", "NaN", "Infinity", "--5", "5-", "12€34", "1EUR2", "1 23", ",5",
     "1.234.56", "<script>alert(1)</script>", "0x10"],
)  # fmt: skip
def test_wat_geen_getal_is_wordt_geweigerd(tekst: str) -> None:
    with pytest.raises(Veldfout, match="is geen getal"):
        lees_getal(tekst)


def test_een_melding_herhaalt_niet_meer_dan_dertig_tekens() -> None:
    with pytest.raises(Veldfout, match=r"^“x{30}” is geen getal"):
        lees_getal("x" * 90)


# Amounts


def test_een_bedrag_wordt_teruggezegd() -> None:
    assert GELD.begrepen(GELD.lees("1234,5")) == "€\u00a01.234,50"
    assert GELD.invultekst(Decimal("1234.5")) == "1.234,50"
    assert GELD.schrijf(Decimal("1234.5")) == "1234.50"


@pytest.mark.parametrize(
    ("veld", "tekst", "boodschap"),
    [
        (GELD, "-0,01", "kan niet negatief zijn"),
        (GELD, "10000000,01", "Vul hoogstens €\u00a010.000.000,00 in"),
        (GELD, "1000000000000", "Vul hoogstens"),
        (GELD, "9" * 100, "Vul hoogstens"),
        (GELD, "9" * 101, "te lang"),
        (GELD, "9" * 2_000_000, "te lang"),
        (GELD, "", "Vul een bedrag in"),
        (GELD, "\u00a0", "Vul een bedrag in"),
        (VERLIES, "-1000,01", "Vul minstens €\u00a0-1.000,00 in"),
    ],
)
def test_een_bedrag_buiten_de_grenzen_krijgt_een_boodschap(
    veld: Geld, tekst: str, boodschap: str
) -> None:
    with pytest.raises(Veldfout, match=boodschap):
        veld.lees(tekst)


def test_het_hoogste_en_het_laagste_bedrag_mogen_nog_net() -> None:
    assert GELD.lees("10.000.000") == 10_000_000
    assert VERLIES.lees("-1.000,00") == -1000


# Whole numbers


@pytest.mark.parametrize(("tekst", "waarde"), [("0", 0), ("12", 12), (" 200 ", 200), ("007", 7)])
def test_een_geheel_getal_wordt_begrepen(tekst: str, waarde: int) -> None:
    assert AANTAL.lees(tekst) == waarde


@pytest.mark.parametrize(
    ("tekst", "boodschap"),
    [
        ("1,5", "geen geheel getal"),
        ("-1", "geen geheel getal"),
        ("²", "geen geheel getal"),
        ("veel", "geen geheel getal"),
        ("201", "Vul een getal in van 0 tot en met 200."),
        ("", "Vul een getal in."),
    ],
)
def test_wat_geen_geheel_getal_uit_het_bereik_is_wordt_uitgelegd(
    tekst: str, boodschap: str
) -> None:
    with pytest.raises(Veldfout, match=re.escape(boodschap)):
        AANTAL.lees(tekst)


# Percentages


@pytest.mark.parametrize(
    ("tekst", "fractie", "begrepen"),
    [
        ("3,95", "0.0395", "3,95\u00a0%"),
        ("3.95", "0.0395", "3,95\u00a0%"),
        ("4 %", "0.04", "4\u00a0%"),
        ("4,10%", "0.041", "4,1\u00a0%"),
        ("0", "0", "0\u00a0%"),
        ("10", "0.1", "10\u00a0%"),
    ],
)
def test_een_percentage_wordt_een_fractie(tekst: str, fractie: str, begrepen: str) -> None:
    assert PERCENTAGE.lees(tekst) == Decimal(fractie)
    assert PERCENTAGE.begrepen(PERCENTAGE.lees(tekst)) == begrepen


def test_een_percentage_wordt_met_een_punt_in_de_link_geschreven() -> None:
    assert PERCENTAGE.schrijf(Decimal("0.0395")) == "3.95"
    assert PERCENTAGE.invultekst(Decimal("0.0410")) == "4,1"


@pytest.mark.parametrize("tekst", ["-1", "10,01", "395"])
def test_een_percentage_ligt_tussen_nul_en_het_maximum(tekst: str) -> None:
    with pytest.raises(Veldfout, match="van 0 tot 10"):
        PERCENTAGE.lees(tekst)


@pytest.mark.parametrize(("tekst", "boodschap"), [("1%2", "geen getal"), ("", "een percentage in")])
def test_wat_geen_percentage_is_wordt_geweigerd(tekst: str, boodschap: str) -> None:
    with pytest.raises(Veldfout, match=boodschap):
        PERCENTAGE.lees(tekst)


# Dates


@pytest.mark.parametrize(
    "tekst",
    ["31/03/2025", "31-03-2025", "31.03.2025", "31 3 2025", "31/3/2025", "2025-03-31", "2025-3-31"],
)
def test_een_datum_wordt_als_dag_maand_jaar_begrepen(tekst: str) -> None:
    assert DATUM.lees(tekst) == date(2025, 3, 31)


def test_een_datum_staat_als_iso_in_de_link_en_met_schuine_strepen_in_het_formulier() -> None:
    assert DATUM.schrijf(date(2025, 3, 1)) == "2025-03-01"
    assert DATUM.invultekst(date(2025, 3, 1)) == "01/03/2025"


@pytest.mark.parametrize(
    ("tekst", "boodschap"),
    [
        ("31/02/2025", "31/02/2025 bestaat niet: die maand telt 28 dagen"),
        ("30/02/2024", "30/02/2024 bestaat niet: die maand telt 29 dagen"),
        ("2025-02-29", "29/02/2025 bestaat niet: die maand telt 28 dagen"),
        ("31/04/2025", "die maand telt 30 dagen"),
        ("0/1/2025", "00/01/2025 bestaat niet"),
        ("01/13/2025", "Maand 13 bestaat niet"),
        ("01/00/2025", "Maand 0 bestaat niet"),
        ("01/01/1949", "tussen 1950 en 2100"),
        ("01/01/2101", "tussen 1950 en 2100"),
        ("01/01/25", "geen datum"),
        ("31 maart 2025", "geen datum"),
        ("31/03", "geen datum"),
        ("<script>", "“<script>” is geen datum"),
        ("", "Vul een datum in, bijvoorbeeld 31/03/2025"),
    ],
)
def test_een_onmogelijke_datum_zegt_waarom(tekst: str, boodschap: str) -> None:
    with pytest.raises(Veldfout, match=boodschap):
        DATUM.lees(tekst)


def test_een_schrikkeldag_bestaat() -> None:
    assert DATUM.lees("29/02/2024") == date(2024, 2, 29)


def test_een_datum_die_leeg_mag_blijven() -> None:
    assert LEEG_MAG.lees(" ") is None
    assert LEEG_MAG.schrijf(None) == LEEG_MAG.invultekst(None) == ""


# Choices, years, quarters


def test_een_keuze_kent_alleen_haar_opties() -> None:
    assert KEUZE.lees(" ja ") == "ja"
    with pytest.raises(Veldfout, match="Kies een mogelijkheid uit de lijst"):
        KEUZE.lees("misschien")
    with pytest.raises(Veldfout, match="Maak een keuze"):
        KEUZE.lees("")


@pytest.mark.parametrize("tekst", ["2014", "2027", "24", "2024,0", "abc", "1" * 5000, "-2024"])
def test_een_jaar_komt_uit_de_lijst(tekst: str) -> None:
    with pytest.raises(Veldfout, match=r"van 2015 tot en met 2026|te lang"):
        JAAR.lees(tekst)


def test_het_nieuwste_jaar_staat_eerst() -> None:
    assert JAAR.lees("2024") == 2024
    assert list(JAAR.opties)[:2] == ["2026", "2025"]


def test_een_kwartaal_komt_uit_de_lijst() -> None:
    assert KWARTAAL.lees("2025-Q3") == Kwartaal(2025, 3)
    assert KWARTAAL.schrijf(Kwartaal(2025, 3)) == "2025-K3"
    assert KWARTAAL.opties["2026-K4"] == "kwartaal 4 van 2026"
    assert next(iter(KWARTAAL.opties)) == "2026-K4"
    assert list(KWARTAAL.opties)[-1] == "2015-K1"


@pytest.mark.parametrize(
    ("tekst", "boodschap"),
    [
        ("2014-K4", "van 2015-K1 tot en met 2026-K4"),
        ("2027-K1", "van 2015-K1 tot en met 2026-K4"),
        ("2025-K5", "“2025-K5” is geen kwartaal"),
        ("derde", "is geen kwartaal"),
        ("", "Vul dit veld in"),
    ],
)
def test_een_kwartaal_dat_niet_kan_wordt_geweigerd(tekst: str, boodschap: str) -> None:
    with pytest.raises(Veldfout, match=boodschap):
        KWARTAAL.lees(tekst)


# What every field has


def test_een_veld_zonder_soort_leest_niets() -> None:
    with pytest.raises(Veldfout, match="Vul dit veld in"):
        Veld(etiket="leeg").lees("iets")
    assert Veld(etiket="leeg").begrepen("iets") == ""
    assert Veld(etiket="leeg").schema() == {"type": "string"}


@pytest.mark.parametrize("veld", [GELD, PERCENTAGE])
def test_een_leeg_bedrag_wordt_niet_geschreven(veld: Veld) -> None:
    assert veld.schrijf(None) == veld.invultekst(None) == veld.begrepen(None) == ""


def test_een_standaard_die_de_kalender_volgt_is_niet_tijdloos() -> None:
    volgt = Datum(etiket="Vandaag", standaard=lambda vandaag: vandaag)
    assert volgt.beginwaarde(date(2026, 5, 1)) == date(2026, 5, 1)
    assert not volgt.tijdloos
    assert Geld(etiket="Inkomen", standaard=Decimal(30000)).tijdloos
