"""The quarter: how it is written, counted and bounded."""

from datetime import date

import pytest

from rules.kwartaal import Kwartaal, kwartalen_tussen, kwartalen_van_jaar, maand_in_kwartaal


@pytest.mark.parametrize(
    ("tekst", "jaar", "nummer"),
    [
        ("2025-K3", 2025, 3),
        ("2025-k3", 2025, 3),
        ("2025-Q3", 2025, 3),
        (" 2025-q1 ", 2025, 1),
    ],
)
def test_een_kwartaal_wordt_met_k_of_q_begrepen(tekst: str, jaar: int, nummer: int) -> None:
    assert Kwartaal.lees(tekst) == Kwartaal(jaar, nummer)


@pytest.mark.parametrize(
    "tekst", ["", "2025", "2025-K0", "2025-K5", "2025K3", "25-K3", "2025-K3x", "2025-T3"]
)
def test_iets_anders_is_geen_kwartaal(tekst: str) -> None:
    with pytest.raises(ValueError, match="geen kwartaal zoals 2025-K3"):
        Kwartaal.lees(tekst)


@pytest.mark.parametrize("nummer", [0, 5, -1])
def test_een_kwartaal_heeft_nummer_1_tot_4(nummer: int) -> None:
    with pytest.raises(ValueError, match="nummer 1 tot 4"):
        Kwartaal(2025, nummer)


def test_een_kwartaal_wordt_met_k_geschreven() -> None:
    assert str(Kwartaal(2025, 3)) == "2025-K3"


@pytest.mark.parametrize(
    ("dag", "kwartaal"),
    [
        (date(2025, 1, 1), "2025-K1"),
        (date(2025, 3, 31), "2025-K1"),
        (date(2025, 4, 1), "2025-K2"),
        (date(2025, 6, 30), "2025-K2"),
        (date(2025, 7, 1), "2025-K3"),
        (date(2025, 9, 30), "2025-K3"),
        (date(2025, 10, 1), "2025-K4"),
        (date(2025, 12, 31), "2025-K4"),
        (date(2024, 2, 29), "2024-K1"),
    ],
)
def test_elke_dag_ligt_in_een_kwartaal(dag: date, kwartaal: str) -> None:
    assert str(Kwartaal.van(dag)) == kwartaal


@pytest.mark.parametrize(
    ("kwartaal", "eerste", "laatste"),
    [
        ("2024-K1", date(2024, 1, 1), date(2024, 3, 31)),
        ("2024-K2", date(2024, 4, 1), date(2024, 6, 30)),
        ("2024-K3", date(2024, 7, 1), date(2024, 9, 30)),
        ("2024-K4", date(2024, 10, 1), date(2024, 12, 31)),
    ],
)
def test_een_kwartaal_heeft_een_eerste_en_een_laatste_dag(
    kwartaal: str, eerste: date, laatste: date
) -> None:
    assert Kwartaal.lees(kwartaal).eerste_dag == eerste
    assert Kwartaal.lees(kwartaal).laatste_dag == laatste


@pytest.mark.parametrize(
    ("kwartaal", "stap", "verwacht"),
    [
        ("2025-K4", 1, "2026-K1"),
        ("2025-K1", -1, "2024-K4"),
        ("2025-K2", 0, "2025-K2"),
        ("2025-K1", 8, "2027-K1"),
        ("2025-K3", -11, "2022-K4"),
    ],
)
def test_kwartalen_tellen_over_de_jaargrens(kwartaal: str, stap: int, verwacht: str) -> None:
    assert str(Kwartaal.lees(kwartaal) + stap) == verwacht
    assert str(Kwartaal.lees(kwartaal) - -stap) == verwacht


def test_kwartalen_staan_op_volgorde_van_de_tijd() -> None:
    assert Kwartaal(2024, 4) < Kwartaal(2025, 1) < Kwartaal(2025, 2)


@pytest.mark.parametrize(
    ("maand", "verwacht"),
    [(1, 1), (2, 2), (3, 3), (4, 1), (6, 3), (7, 1), (8, 2), (10, 1), (12, 3)],
)
def test_de_maand_in_het_kwartaal(maand: int, verwacht: int) -> None:
    assert maand_in_kwartaal(date(2025, maand, 15)) == verwacht


def test_een_jaar_heeft_vier_kwartalen() -> None:
    assert [str(k) for k in kwartalen_van_jaar(2025)] == [
        "2025-K1",
        "2025-K2",
        "2025-K3",
        "2025-K4",
    ]


def test_kwartalen_tussen_twee_kwartalen_tellen_beide_mee() -> None:
    tussen = kwartalen_tussen(Kwartaal(2024, 4), Kwartaal(2025, 2))
    assert [str(k) for k in tussen] == ["2024-K4", "2025-K1", "2025-K2"]


def test_tussen_omgekeerde_kwartalen_ligt_niets() -> None:
    assert list(kwartalen_tussen(Kwartaal(2025, 2), Kwartaal(2025, 1))) == []
