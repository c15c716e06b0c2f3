"""How amounts, percentages, dates and quarters are written in Belgium, against literals."""

from datetime import date
from decimal import Decimal

import pytest

from rules.geld import afgerond
from rules.kwartaal import Kwartaal
from rules.opmaak import (
    aantal,
    datum,
    datum_kort,
    euro,
    getal,
    klein,
    kwartaal,
    kwartalen,
    maand,
    opsomming,
    procent,
)


@pytest.mark.parametrize(
    ("waarde", "tekst"),
    [
        ("0", "€\u00a00,00"),
        ("0.005", "€\u00a00,00"),
        ("7.5", "€\u00a07,50"),
        ("1234.56", "€\u00a01.234,56"),
        ("1234567.89", "€\u00a01.234.567,89"),
        ("-40.5", "€\u00a0-40,50"),
    ],
)
def test_een_bedrag_heeft_een_harde_spatie_punten_en_een_komma(waarde: str, tekst: str) -> None:
    assert euro(Decimal(waarde)) == tekst


@pytest.mark.parametrize(
    ("waarde", "decimalen", "tekst"),
    [
        ("656.54", None, "656,54"),
        ("3666.15", None, "3.666,15"),
        ("0.5", None, "0,5"),
        ("90", None, "90"),
        ("1234.5", 2, "1.234,50"),
        ("25000", 0, "25.000"),
    ],
)
def test_een_getal_heeft_een_komma(waarde: str, decimalen: int | None, tekst: str) -> None:
    assert getal(Decimal(waarde), decimalen) == tekst


@pytest.mark.parametrize(
    ("fractie", "tekst"),
    [
        ("0.2050", "20,5\u00a0%"),
        ("0.22", "22\u00a0%"),
        ("0.1416", "14,16\u00a0%"),
        ("0.0395", "3,95\u00a0%"),
        ("0.0079", "0,79\u00a0%"),
        ("0", "0\u00a0%"),
        ("1", "100\u00a0%"),
    ],
)
def test_een_percentage_heeft_geen_nutteloze_nullen(fractie: str, tekst: str) -> None:
    assert procent(Decimal(fractie)) == tekst


def test_een_datum_in_een_zin() -> None:
    assert datum(date(2024, 3, 31)) == "31 maart 2024"
    assert datum(date(2026, 1, 1)) == "1 januari 2026"


def test_een_datum_in_een_tabel() -> None:
    assert datum_kort(date(2024, 3, 1)) == "01/03/2024"


@pytest.mark.parametrize(
    ("nummer", "tekst"),
    [
        (1, "het eerste kwartaal van 2025"),
        (2, "het tweede kwartaal van 2025"),
        (3, "het derde kwartaal van 2025"),
        (4, "het vierde kwartaal van 2025"),
    ],
)
def test_een_kwartaal_in_een_zin(nummer: int, tekst: str) -> None:
    assert kwartaal(Kwartaal(2025, nummer)) == tekst


@pytest.mark.parametrize(
    ("welke", "tekst"),
    [
        (["2025-K3"], "het derde kwartaal van 2025"),
        (["2025-K3", "2025-K4"], "kwartaal 3 en 4 van 2025"),
        (["2025-K4", "2026-K1"], "kwartaal 4 van 2025 en kwartaal 1 van 2026"),
        (
            ["2024-K4", "2025-K1", "2025-K2", "2025-K3"],
            "kwartaal 4 van 2024 en kwartaal 1, 2 en 3 van 2025",
        ),
    ],
)
def test_kwartalen_in_een_zin_staan_per_jaar(welke: list[str], tekst: str) -> None:
    assert kwartalen([Kwartaal.lees(een) for een in welke]) == tekst


@pytest.mark.parametrize(
    ("delen", "tekst"),
    [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")],
)
def test_een_opsomming_eindigt_met_en(delen: list[str], tekst: str) -> None:
    assert opsomming(delen) == tekst


@pytest.mark.parametrize(
    ("exact", "afgerond_op_de_cent"),
    [
        # 14.658,44 × 20,5 % ÷ 4: het gepubliceerde minimum van 2022 is 751,25, niet 751,24.
        ("751.24505", "751.25"),
        ("751.245", "751.25"),
        ("751.2449", "751.24"),
        ("0.005", "0.01"),
        ("0.0049", "0.00"),
        ("10", "10.00"),
    ],
)
def test_een_halve_cent_gaat_naar_boven(exact: str, afgerond_op_de_cent: str) -> None:
    assert str(afgerond(Decimal(exact))) == afgerond_op_de_cent


def test_een_woord_in_een_zin_een_maand_en_een_aantal() -> None:
    assert (klein("Hoofdberoep"), klein("")) == ("hoofdberoep", "")
    assert maand(date(2024, 3, 31)) == "maart 2024"
    assert [aantal(n, "maand", "maanden") for n in (0, 1, 2)] == [
        "0 maanden",
        "1 maand",
        "2 maanden",
    ]
