"""Artikel 37 (ARS art. 37): its categories, its limits, and how a request lapses."""

from decimal import Decimal
from typing import Any

import pytest

from rules.artikel_37 import (
    Categorieen,
    artikel_37,
    categorieen,
    grens_37,
    statuut_37,
    verzaking_37,
)
from rules.bijdragen import Statuut
from rules.kwartaal import Kwartaal
from rules.statuut import Samenleven, Tegemoetkoming
from rules.uitleg import Oordeel

NU = Kwartaal(2026, 1)
VOLDAAN, NIET_VOLDAAN, ONBEKEND = Oordeel.VOLDAAN, Oordeel.NIET_VOLDAAN, Oordeel.ONBEKEND


def soorten(kwartaal: Kwartaal = NU, **feiten: Any) -> dict[str, Oordeel]:
    return {v.id: v.oordeel for v in categorieen(kwartaal, Categorieen(**feiten))}


def test_een_erkende_handicap_is_een_categorie_sinds_1_juli_2023() -> None:
    assert "handicap" not in soorten(Kwartaal(2023, 2), handicap=True)
    assert soorten(Kwartaal(2023, 3), handicap=True)["handicap"] is VOLDAAN


def test_een_student_was_een_categorie_tot_eind_2016() -> None:
    assert soorten(Kwartaal(2016, 4), kinderbijslag=True)["student"] is VOLDAAN
    assert "student" not in soorten(Kwartaal(2017, 1), kinderbijslag=True)


@pytest.mark.parametrize(
    ("samenleven", "rechten", "verwacht"),
    [
        (Samenleven.GEHUWD, True, VOLDAAN), (Samenleven.GEHUWD, False, NIET_VOLDAAN),
        (Samenleven.GEHUWD, None, ONBEKEND), (Samenleven.WETTELIJK_SAMENWONEND, True, NIET_VOLDAAN),
        (Samenleven.FEITELIJK_SAMENWONEND, True, NIET_VOLDAAN), (Samenleven.ALLEEN, True, NIET_VOLDAAN),
    ],
)  # fmt: skip
def test_alleen_een_huwelijk_telt_voor_artikel_37(
    samenleven: Samenleven, rechten: bool | None, verwacht: Oordeel
) -> None:
    assert soorten(samenleven=samenleven, partner_rechten=rechten)["partner"] is verwacht


def test_een_weduwe_krijgt_het_pensioen_ook_echt() -> None:
    weduwe = {"samenleven": Samenleven.WEDUWE}
    assert soorten(**weduwe, overlevingspensioen=True)["overlevingspensioen"] is VOLDAAN
    assert soorten(**weduwe, overlevingspensioen=False)["overlevingspensioen"] is NIET_VOLDAAN


@pytest.mark.parametrize(
    ("kwartaal", "grens_"),
    [
        (Kwartaal(2015, 1), "6742.06"),
        (Kwartaal(2024, 1), "8832.73"),
        (Kwartaal(2026, 1), "9101.26"),
    ],
)
def test_het_inkomen_is_strikt_lager_dan_de_grens(kwartaal: Kwartaal, grens_: str) -> None:
    feiten = Categorieen(Samenleven.GEHUWD, True)
    assert str(grens_37(kwartaal, Statuut.ARTIKEL_37).waarde) == grens_
    for inkomen, verwacht in (
        (Decimal(grens_) - Decimal("0.01"), VOLDAAN),
        (Decimal(grens_), NIET_VOLDAAN),
    ):
        assert artikel_37(kwartaal, feiten, inkomen)[1].oordeel is verwacht


def test_een_politiek_mandaat_heeft_een_lagere_grens() -> None:
    alleen_mandaat = Categorieen(mandaat=True)
    assert statuut_37(Kwartaal(2024, 1), alleen_mandaat) is Statuut.POLITIEK_MANDATARIS
    assert str(grens_37(Kwartaal(2024, 1), Statuut.POLITIEK_MANDATARIS).waarde) == "1865.45"
    ook_gehuwd = Categorieen(Samenleven.GEHUWD, True, mandaat=True)
    assert statuut_37(Kwartaal(2024, 1), ook_gehuwd) is Statuut.ARTIKEL_37


def test_een_categorie_die_niet_bekend_is_blijft_onbekend() -> None:
    gevonden = artikel_37(NU, Categorieen(Samenleven.GEHUWD), Decimal(5000))[0]
    assert gevonden.oordeel is ONBEKEND
    assert "partner heeft eigen rechten" in gevonden.reden


@pytest.mark.parametrize(
    ("soort", "handicap", "verwacht"),
    [
        (Tegemoetkoming.IVT, False, ONBEKEND), (Tegemoetkoming.IVT, None, ONBEKEND),
        (Tegemoetkoming.IVT, True, VOLDAAN), (Tegemoetkoming.IT, False, NIET_VOLDAAN),
        (Tegemoetkoming.PAB, False, NIET_VOLDAAN), (Tegemoetkoming.GEEN, True, VOLDAAN),
    ],
)  # fmt: skip
def test_wie_een_ivt_krijgt_vraagt_of_die_erkenning_volstaat(
    soort: Tegemoetkoming, handicap: bool | None, verwacht: Oordeel
) -> None:
    assert soorten(tegemoetkoming=soort, handicap=handicap)["handicap"] is verwacht


def test_een_mandaat_dat_nog_na_te_gaan_is_heeft_de_lagere_grens() -> None:
    alleen = Categorieen(Samenleven.ALLEEN, handicap=False)
    assert statuut_37(NU, alleen) is Statuut.POLITIEK_MANDATARIS
    assert statuut_37(NU, Categorieen()) is Statuut.ARTIKEL_37


def test_een_mandaat_en_een_onbekende_categorie_laten_de_grens_open() -> None:
    feiten = Categorieen(Samenleven.GEHUWD, None, mandaat=True)
    assert artikel_37(NU, feiten, Decimal(5000))[1].oordeel is ONBEKEND
    assert artikel_37(NU, feiten, Decimal("9101.26"))[1].oordeel is NIET_VOLDAAN
    zeker = Categorieen(Samenleven.GEHUWD, False, handicap=False, mandaat=True, kinderbijslag=False)
    assert artikel_37(NU, zeker, Decimal(5000))[1].oordeel is NIET_VOLDAAN


def test_artikel_37_valt_sinds_2019_weg_zonder_vermindering_voor_het_einde_van_dat_jaar() -> None:
    assert verzaking_37(2018) is None
    gevonden = verzaking_37(2019)
    assert gevonden
    assert gevonden.uitkomst == "goedgekeurde vermindering nodig ten laatste op 31 december 2019"
    assert "een inkomen van 2016" in gevonden.reden
    assert "vanaf 1 januari 2019" in gevonden.reden


def test_wettelijk_samenwonen_volstaat_niet_staat_in_de_reden() -> None:
    feiten = Categorieen(
        Samenleven.WETTELIJK_SAMENWONEND, handicap=False, mandaat=False, kinderbijslag=False
    )
    gevonden = artikel_37(NU, feiten, Decimal(3000))[0]
    assert gevonden.oordeel is NIET_VOLDAAN
    assert "Wettelijk samenwonen volstaat niet." in gevonden.reden
