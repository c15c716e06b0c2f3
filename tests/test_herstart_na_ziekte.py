"""The restart after illness: the lower minimum (KB nr. 38 art. 12 § 1bis), and not reporting it."""

from datetime import date

import pytest

from rules.bijdragen import Statuut
from rules.herstart_na_ziekte import (
    eerste_te_betalen,
    lager_minimum,
    niet_gemeld,
    overgang_2022,
)
from rules.kwartaal import Kwartaal, kwartalen_tussen
from rules.uitleg import zekerheid

K = Kwartaal.lees


@pytest.mark.parametrize(
    ("laatste", "hervat_op", "eerste"),
    [
        # Resumed in a first or second month: that quarter is paid.
        ("2025-K2", date(2025, 7, 1), "2025-K3"),
        ("2025-K2", date(2025, 8, 31), "2025-K3"),
        # Resumed in a third month: that quarter is assimilated, the next one is paid.
        ("2025-K3", date(2025, 9, 1), "2025-K4"),
        # Recognition had ended before.
        ("2025-K2", date(2025, 12, 15), "2025-K4"),
    ],
)
def test_het_eerste_kwartaal_dat_je_betaalt_is_nooit_gelijkgesteld(
    laatste: str, hervat_op: date, eerste: str
) -> None:
    assert str(eerste_te_betalen(K(laatste), hervat_op)) == eerste


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("laatste", "hervat_op", "kwartalen", "verschillen"),
    [
        # Minimum contributions: 840,97 and 434,28 in 2023, 871,71 and 450,15 in 2025, 890,42 and 459,82
        # in 2026 (the tables of amounts, without fees).
        (
            "2022-K4", date(2023, 1, 1),
            ["2023-K1", "2023-K2", "2023-K3", "2023-K4"], ["406.69"],
        ),
        (
            "2025-K2", date(2025, 7, 1),
            ["2025-K3", "2025-K4", "2026-K1", "2026-K2"], ["421.56", "430.60"],
        ),
        (
            "2025-K3", date(2025, 9, 1),
            ["2025-K4", "2026-K1", "2026-K2", "2026-K3"], ["421.56", "430.60"],
        ),
        # Nobody knows the amounts of 2027.
        (
            "2026-K2", date(2026, 7, 1),
            ["2026-K3", "2026-K4", "2027-K1", "2027-K2"], ["430.60"],
        ),
        ("2026-K4", date(2027, 1, 1), ["2027-K1", "2027-K2", "2027-K3", "2027-K4"], []),
    ],
)  # fmt: skip
def test_vier_kwartalen_lang_geldt_het_lagere_minimum(
    laatste: str, hervat_op: date, kwartalen: list[str], verschillen: list[str]
) -> None:
    lager = lager_minimum(K(laatste), hervat_op)
    assert [str(k) for k in lager.kwartalen] == kwartalen
    assert [str(v.per_kwartaal) for v in lager.verschillen] == verschillen


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("laatste", "hervat_op", "letter"),
    [
        ("2025-K2", date(2025, 7, 1), "A"),
        # No text read says from when the four run when the restart falls in an assimilated quarter.
        ("2025-K3", date(2025, 9, 1), "C"),
        # After the last day that was checked.
        ("2026-K4", date(2027, 1, 1), "C"),
    ],
)
def test_de_telling_van_de_vier_kwartalen_zegt_hoe_zeker_ze_is(
    laatste: str, hervat_op: date, letter: str
) -> None:
    assert zekerheid((lager_minimum(K(laatste), hervat_op).beslissing,)) == letter


def test_het_verschil_toont_beide_minima_en_hun_aftrekking() -> None:
    laatste = lager_minimum(K("2024-K4"), date(2025, 1, 1)).stappen[-1]
    assert (laatste.formule, str(laatste.waarde)) == ("871,71 − 450,15", "421.56")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("hervat_op", "gelijk", "kan"),
    [
        (date(2021, 12, 31), 2, False),
        (date(2022, 1, 1), 1, True),
        (date(2022, 12, 31), 1, True),
        (date(2022, 6, 1), 0, False),
        (date(2023, 1, 1), 2, False),
    ],
)
def test_wie_in_2022_herstartte_had_een_overgangsregel(
    hervat_op: date, gelijk: int, kan: bool
) -> None:
    laatste = Kwartaal.van(hervat_op) - 1
    kwartalen = tuple(kwartalen_tussen(laatste - gelijk + 1, laatste))
    assert overgang_2022(kwartalen, hervat_op) is kan


def test_een_herstart_die_je_niet_meldt_wordt_ineens_gevraagd_met_verhogingen() -> None:
    # 2025: 871,71 in K3 (3 % four times, 7 % once: 26,15 × 4 + 61,02) and in K4 (3 times: 26,15 × 3 + 61,02);
    # 2026: 890,42 in K1 (26,71 × 2) and in K2 (26,71). ARS art. 44 § 1 and 44bis § 1.
    boek = niet_gemeld(K("2025-K3"), Statuut.HOOFDBEROEP, date(2026, 7, 1))
    assert boek is not None
    assert boek.tot == date(2026, 7, 1)
    assert str(boek.hoofdsom) == "3524.26"
    assert str(boek.verhoging) == "385.22"
    assert niet_gemeld(K("2025-K3"), Statuut.HOOFDBEROEP, date(2025, 7, 21)) == boek


def test_is_dat_jaar_voorbij_dan_telt_wat_nu_al_gevraagd_zou_worden() -> None:
    # K3 2025 five times 26,15 and K4 four times, each 61,02; of 2026 26,71 × 3, × 2 and × 1. The quarter that
    # runs is not late yet.
    boek = niet_gemeld(K("2025-K3"), Statuut.HOOFDBEROEP, date(2026, 11, 25))
    assert boek is not None
    assert boek.tot == date(2026, 11, 25)
    assert str(boek.hoofdsom) == "4414.68"
    assert str(boek.verhoging) == "517.65"


@pytest.mark.parametrize(
    ("vandaag", "getoond"), [(date(2025, 12, 31), True), (date(2026, 1, 1), False)]
)
def test_van_een_herstart_die_verjaard_kan_zijn_wordt_niets_gerekend(
    vandaag: date, getoond: bool
) -> None:
    """KB nr. 38 art. 16: five years from 1 January after the contribution year."""
    assert bool(niet_gemeld(K("2020-K2"), Statuut.HOOFDBEROEP, vandaag)) is getoond


@pytest.mark.usefixtures("niets_na_2026")
def test_een_kwartaal_dat_vrij_is_na_een_bevalling_wordt_nooit_gevraagd() -> None:
    vandaag, vrij = date(2026, 7, 1), [K("2026-K2"), K("2026-K3")]
    boek = niet_gemeld(K("2026-K1"), Statuut.HOOFDBEROEP, vandaag, vrij)
    assert boek is not None
    # 890,42 for K1 and for K4.
    assert str(boek.hoofdsom) == "1780.84"
    assert niet_gemeld(
        K("2026-K3"), Statuut.HOOFDBEROEP, vandaag, [K("2026-K3"), K("2026-K4")]
    ) is (None)


@pytest.mark.usefixtures("niets_na_2026")
def test_wat_niet_melden_kost_stopt_waar_we_de_bedragen_niet_kennen() -> None:
    vandaag = date(2026, 10, 1)
    boek = niet_gemeld(K("2026-K4"), Statuut.HOOFDBEROEP, vandaag)
    assert boek is not None
    # 3 % and 7 % of 890,42, a day apart.
    assert (boek.tot, str(boek.verhoging)) == (date(2027, 1, 1), "89.04")
    # In the second quarter of 2027 the first one of that year is asked too, and nobody knows its amount.
    assert niet_gemeld(K("2026-K4"), Statuut.HOOFDBEROEP, date(2027, 4, 1)) is None
    assert niet_gemeld(K("2027-K1"), Statuut.HOOFDBEROEP, vandaag) is None
    assert niet_gemeld(K("2010-K1"), Statuut.HOOFDBEROEP, vandaag) is None


def test_in_het_maxistatuut_telt_het_minimum_van_dat_statuut() -> None:
    # 382,94 per quarter in 2025 (Billy).
    boek = niet_gemeld(K("2025-K1"), Statuut.MAXISTATUUT, date(2026, 1, 1))
    assert boek is not None
    assert str(boek.hoofdsom) == "1531.76"
