"""Lower provisional contributions: fixed thresholds until 2021, free since 2022, and a guess too low.

Thresholds of 2015–2017: law of 22 November 2013, art. 2. Of 2018–2021: Council of Ministers 2017 and
the list of Group S for 2020. Floors and thresholds since 2022: RSVZ and the funds.
"""

from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, ONBEKEND
from calculators.antwoord import toon
from calculators.html import als_html
from calculators.hulpen.vermindering import VERMINDERING
from rules.bedragen import jaren
from rules.bijdragen import Situatie, Statuut, gelijk
from rules.fouten import BestaatNiet, OnbekendBedrag, OngeldigeInvoer
from rules.geld import CENT, NUL
from rules.kwartaal import Kwartaal
from rules.vermindering import STATUTEN, TeLaag, te_laag, verlaagd, vermindering
from tests.nalezen import lees_na
from tests.proef import Proef
from tests.strategieen import bedragen, bekende_jaren

PROEF = Proef(VERMINDERING)
uitvoer, cijfers, antwoord = PROEF.uitvoer, PROEF.cijfers, PROEF.antwoord


def basis(jaar: int, statuut: str, raming: str, *, aanvraag: bool = False) -> str:
    situatie = Situatie(Statuut(statuut), aanvraag=aanvraag)
    return str(vermindering(Kwartaal(jaar, 4), situatie, Decimal(raming)).basis)


def kwartaal(jaar: int, statuut: str, raming: str, *, aanvraag: bool = False) -> str:
    """The reduced contribution of the fourth quarter."""
    situatie = Situatie(Statuut(statuut), aanvraag=aanvraag)
    (gevonden,) = verlaagd([Kwartaal(jaar, 4)], situatie, Decimal(raming))
    return str(gevonden.deel.bijdrage)


# Fixed thresholds, 2015 to 2021

ZES = {
    2018: ("13550.50", "17072.56", "21510.08", "27101.00", "38326.61", "54202.01"),
    2019: ("13847.39", "17446.62", "21981.36", "27694.78", "39166.34", "55389.56"),
    2020: ("13993.78", "17631.06", "22213.74", "27987.56", "39580.39", "55975.11"),
    2021: ("14042.57", "17692.54", "22291.20", "28085.15", "39718.41", "56170.30"),
}
TRAPPEN: list[tuple[int, str, tuple[str, ...]]] = [
    (2015, "hoofdberoep", ("12870.43", "25740.87")),
    (2016, "hoofdberoep", ("13010.66", "26021.32")),
    (2017, "hoofdberoep", ("13296.25", "26592.49")),
    *((jaar, "hoofdberoep", trappen) for jaar, trappen in ZES.items()),
    (2018, "primostarter", ("6997.55", "9033.67", *ZES[2018])),
    (2019, "primostarter", ("7150.87", "9231.59", *ZES[2019])),
    (2020, "primostarter", ("7226.46", "9329.19", *ZES[2020])),
    (2021, "primostarter", ("7251.66", "9361.72", *ZES[2021])),
    (2015, "maxistatuut", ("5653.98", "12870.43", "25740.87")),
    (2016, "maxistatuut", ("5715.58", "13010.66", "26021.32")),
    (2017, "maxistatuut", ("5841.04", "13296.25", "26592.49")),
    (2015, "bijberoep", ("6742.06", "12870.43", "25740.87")),
    (2016, "artikel-37", ("6815.52", "13010.66", "26021.32")),
    (2017, "bijberoep", ("6965.12", "13296.25", "26592.49")),
    (2015, "rustpensioen", ("6742.06", "12870.43", "25740.87")),
    (2016, "pensioenleeftijd", ("6815.52", "13010.66", "26021.32")),
    (2020, "student", ("6996.89", "10495.32", *ZES[2020])),
]  # fmt: skip
# The lowest ones of Group S 2020, and what the law makes of them in the years beside it.
LAAGSTE: list[tuple[int, str, tuple[str, ...]]] = [
    (2018, "bijberoep", ("7098.31", "13550.50")),
    (2019, "artikel-37", ("7253.83", "13847.39")),
    (2020, "bijberoep", ("7330.52", "13993.78")),
    (2020, "artikel-37", ("7330.52", "13993.78")),
    (2020, "rustpensioen", ("7330.52", "13993.78")),
    (2021, "pensioenleeftijd", ("7356.08", "14042.57")),
    (2018, "maxistatuut", ("5952.74", "13550.50")),
    (2019, "maxistatuut", ("6083.16", "13847.39")),
    (2020, "maxistatuut", ("6147.47", "13993.78")),
    (2021, "maxistatuut", ("6168.90", "14042.57")),
]


@pytest.mark.parametrize(("jaar", "statuut", "trappen"), TRAPPEN + LAAGSTE)
def test_een_raming_op_de_trap_houdt_die_trap_en_een_cent_meer_gaat_naar_de_volgende(
    jaar: int, statuut: str, trappen: tuple[str, ...]
) -> None:
    for trap, volgende in pairwise(trappen):
        assert basis(jaar, statuut, trap) == trap
        assert basis(jaar, statuut, str(Decimal(trap) + CENT)) == volgende
        assert basis(jaar, statuut, volgende) == volgende


@pytest.mark.parametrize(("jaar", "statuut", "trappen"), TRAPPEN)
def test_boven_de_hoogste_trap_was_er_geen_vermindering(
    jaar: int, statuut: str, trappen: tuple[str, ...]
) -> None:
    with pytest.raises(OngeldigeInvoer, match="De hoogste was") as fout:
        basis(jaar, statuut, str(Decimal(trappen[-1]) + CENT))
    assert fout.value.veld == "raming"


@pytest.mark.parametrize(
    ("jaar", "statuut", "laagste"),
    [
        (2015, "hoofdberoep", "12870.43"),
        (2021, "hoofdberoep", "14042.57"),
        (2018, "primostarter", "6997.55"),
        (2021, "primostarter", "7251.66"),
        (2020, "maxistatuut", "6147.47"),
    ],
)
def test_ook_wie_niets_verwacht_betaalde_op_de_laagste_trap(
    jaar: int, statuut: str, laagste: str
) -> None:
    assert basis(jaar, statuut, "0.00") == laagste


def test_op_1_januari_2022_verdwenen_de_vaste_trappen() -> None:
    """VLAIO: 38.000 earned in 2019, 25.000 expected; 28.085,15 in 2021, 25.000 itself in 2022."""
    assert basis(2021, "hoofdberoep", "25000.00") == "28085.15"
    assert basis(2022, "hoofdberoep", "25000.00") == "25000.00"
    # Nor is there a highest one: it was 56.170,30 the day before.
    assert basis(2022, "hoofdberoep", "56170.31") == "56170.31"


def test_de_trappen_van_2018_bestonden_in_2017_nog_niet() -> None:
    # Announced in 2017 (Council of Ministers), in force from 2018.
    assert basis(2017, "hoofdberoep", "13296.26") == "26592.49"
    assert basis(2018, "hoofdberoep", "13550.51") == "17072.56"


@pytest.mark.parametrize(
    ("jaar", "letter"),
    [
        # 2015–2017: read in the law of 22 November 2013.
        (2015, "A"), (2016, "A"), (2017, "A"),
        # Only the list of 2020 shows that they stayed; the law of 2018 was not read.
        (2018, "B"), (2019, "B"), (2020, "A"), (2021, "B"),
    ],
)  # fmt: skip
def test_hoe_zeker_de_trappen_buiten_hoofdberoep_zijn_hangt_van_het_jaar_af(
    jaar: int, letter: str
) -> None:
    def zekerheden(statuut: Statuut) -> dict[str, str]:
        gevonden = vermindering(Kwartaal(jaar, 4), Situatie(statuut), Decimal(10_000))
        (stap,) = gevonden.stappen
        return {b.naam: b.zekerheid for b in stap.bedragen}

    lijst = "verminderingstrappen_buiten_hoofdberoep"
    assert zekerheden(Statuut.BIJBEROEP) == {"minimum_hoofdberoep": "A", lijst: letter}
    assert zekerheden(Statuut.HOOFDBEROEP) == {"minimum_hoofdberoep": "A"}
    for statuut, verwacht in (("bijberoep", letter), ("hoofdberoep", "A")):
        _, uit = uitvoer(jaar=str(jaar), statuut=statuut, raming="10000.00")
        assert uit["zekerheid"] == verwacht


def test_sinds_2022_zijn_er_nergens_nog_trappen() -> None:
    for statuut in STATUTEN:
        (stap,) = vermindering(Kwartaal(2022, 4), Situatie(statuut), Decimal(10_000)).stappen
        assert not any(b.naam.startswith("verminderingstrap") for b in stap.bedragen)


@pytest.mark.parametrize("jaar", [2017, 2018, 2019, 2021])
def test_een_trap_die_niemand_zag_wordt_niet_geraden(jaar: int) -> None:
    assert basis(jaar, "student", "6000.00") == "6000.00"
    with pytest.raises(OnbekendBedrag, match=f"Onbekend voor {jaar}"):
        basis(jaar, "student", "9000.00")


@pytest.mark.parametrize(
    ("jaar", "statuut", "sinds"),
    [
        (2016, "student", "1 januari 2017"),
        (2017, "primostarter", "1 april 2018"),
        (2024, "pensioen-geschorst", "1 oktober 2025"),
    ],
)
def test_een_statuut_dat_nog_niet_bestond_is_niet_onbekend(
    jaar: int, statuut: str, sinds: str
) -> None:
    with pytest.raises(BestaatNiet, match=sinds):
        basis(jaar, statuut, "9000.00")


# Since 2022: free, down to the minimum of the status


@pytest.mark.parametrize(
    ("jaar", "statuut", "minimum", "per_kwartaal"),
    [
        (2022, "hoofdberoep", "14658.44", "751.25"),
        (2023, "hoofdberoep", "16409.20", "840.97"),
        (2024, "hoofdberoep", "16861.46", "864.15"),
        (2025, "hoofdberoep", "17008.88", "871.71"),
        (2026, "hoofdberoep", "17374.08", "890.42"),
        (2022, "maxistatuut", "6439.45", "330.02"),
        (2023, "maxistatuut", "7208.56", "369.44"),
        (2025, "maxistatuut", "7472.00", "382.94"),
        (2022, "primostarter", "7569.70", "387.95"),
        (2023, "primostarter", "8473.80", "434.28"),
        (2024, "primostarter", "8707.35", "446.25"),
    ],
)
def test_een_vermindering_gaat_sinds_2022_nooit_onder_het_minimum_van_het_statuut(
    jaar: int, statuut: str, minimum: str, per_kwartaal: str
) -> None:
    een_cent_meer = str(Decimal(minimum) + CENT)
    assert basis(jaar, statuut, "0.00") == minimum
    assert basis(jaar, statuut, str(Decimal(minimum) - CENT)) == minimum
    assert basis(jaar, statuut, een_cent_meer) == een_cent_meer
    assert kwartaal(jaar, statuut, "0.00") == per_kwartaal


@pytest.mark.parametrize(
    ("jaar", "statuut", "net_eronder", "drempel", "per_kwartaal"),
    [
        # At the threshold of 2015 the lowest fixed threshold counts: 6.742,06 × 22 % ÷ 4.
        (2015, "bijberoep", "1423.89", "1423.90", "370.81"),
        (2020, "bijberoep", "1548.17", "1548.18", "375.69"),
        # Hand: 6.742,06 × 14,70 % ÷ 4 = 247,7707; 6.742,06 × 22 % ÷ 4 = 370,8133.
        (2015, "rustpensioen", "2847.80", "2847.81", "247.77"),
        (2015, "pensioenleeftijd", "2847.80", "2847.81", "370.81"),
        (2022, "bijberoep", "1621.71", "1621.72", "83.11"),
        (2023, "bijberoep", "1815.40", "1815.41", "93.04"),
        (2023, "artikel-37", "1815.40", "1815.41", "93.04"),
        (2023, "rustpensioen", "3630.81", "3630.82", "133.43"),
        (2024, "rustpensioen", "3730.88", "3730.89", "137.11"),
        # Hand: 3.730,89 × 20,50 % ÷ 4 = 191,2081.
        (2024, "pensioenleeftijd", "3730.88", "3730.89", "191.21"),
        # The student pays on what is above the exempt half only: nothing at it, 0,05 one euro above.
        (2020, "student", "6996.88", "6996.89", "0.00"),
        (2024, "student", "8430.72", "8430.73", "0.00"),
        (2024, "student", "8430.72", "8431.73", "0.05"),
    ],
)
def test_strikt_onder_de_drempel_is_er_niets_te_betalen_en_op_de_drempel_wel(
    jaar: int, statuut: str, net_eronder: str, drempel: str, per_kwartaal: str
) -> None:
    assert kwartaal(jaar, statuut, net_eronder) == kwartaal(jaar, statuut, "0.00") == "0.00"
    assert basis(jaar, statuut, net_eronder) == net_eronder
    assert Decimal(basis(jaar, statuut, drempel)) >= Decimal(drempel)
    assert kwartaal(jaar, statuut, drempel) == per_kwartaal


def test_ook_artikel_37_betaalde_in_2015_niets_onder_de_drempel() -> None:
    assert kwartaal(2015, "artikel-37", "1423.89") == "0.00"
    assert basis(2015, "artikel-37", "1423.90") == "6742.06"


@pytest.mark.parametrize(
    ("jaar", "raming", "blijft", "per_kwartaal"),
    [
        # Hand: 6.742,06 × 22 % ÷ 4 = 370,8133; in hoofdberoep 12.870,43 × 22 % ÷ 4 = 707,8737.
        (2015, "6742.06", True, "370.81"),
        (2015, "6742.07", False, "707.87"),
        # Hand: 7.330,52 × 20,50 % ÷ 4 = 375,6892; 13.993,78 × 20,50 % ÷ 4 = 717,1812.
        (2020, "7000.00", True, "375.69"),
        (2020, "7330.52", True, "375.69"),
        (2020, "7330.53", False, "717.18"),
        # Hand: 8.595,81 × 20,50 % ÷ 4 = 440,5353. One cent more: the minimum of hoofdberoep.
        (2023, "8595.80", True, "440.53"),
        (2023, "8595.81", True, "440.54"),
        (2023, "8595.82", False, "840.97"),
        # Hand: 9.101,26 × 20,50 % ÷ 4 = 466,4396.
        (2026, "9101.26", True, "466.44"),
        (2026, "9101.27", False, "890.42"),
        # Under the threshold it is nothing either way.
        (2023, "1815.40", True, "0.00"),
    ],
)
def test_wie_met_artikel_37_vermindert_tot_de_grens_of_lager_blijft_artikel_37(
    jaar: int, raming: str, blijft: bool, per_kwartaal: str
) -> None:
    """ARS art. 37: an approved reduction to the limit or less is no withdrawal."""
    gevonden = vermindering(Kwartaal(jaar, 4), Situatie(Statuut.ARTIKEL_37), Decimal(raming))
    # The rates of a bijberoep, which have no such limit.
    assert (gevonden.situatie.statuut is Statuut.BIJBEROEP) is blijft
    assert kwartaal(jaar, "artikel-37", raming) == per_kwartaal
    assert cijfers(jaar=str(jaar), statuut="artikel-37", raming=raming)["kwartaal"] == per_kwartaal


@pytest.mark.parametrize(
    ("jaar", "aanvraag", "raming", "per_kwartaal"),
    [
        # Programmawet of 18 July 2025, art. 235 and 237: § 2 has the floor of hoofdberoep.
        (2024, False, "2000.00", "0.00"),
        (2025, False, "2000.00", "871.71"),
        (2026, False, "2000.00", "890.42"),
        # § 4, first paragraph: who asked for § 3 has no floor. 3.844,32 × 20,50 % ÷ 4 = 197,0214.
        (2026, True, "3844.31", "0.00"),
        (2026, True, "3844.32", "197.02"),
    ],
)
def test_wie_na_de_pensioenleeftijd_zonder_pensioen_werkt_heeft_sinds_eind_2025_een_ondergrens(
    jaar: int, aanvraag: bool, raming: str, per_kwartaal: str
) -> None:
    assert kwartaal(jaar, "pensioenleeftijd", raming, aanvraag=aanvraag) == per_kwartaal


@pytest.mark.parametrize(
    ("raming", "tot_september", "daarna", "jaar"),
    [
        ("2000.00", "0.00", "871.71", "871.71"),
        ("3763.50", "0.00", "871.71", "871.71"),
        # Hand: 3.763,51 × 20,50 % ÷ 4 = 192,8799.
        ("3763.51", "192.88", "871.71", "1450.35"),
        ("17008.88", "871.71", "871.71", "3486.84"),
        ("20000.00", "1025.00", "1025.00", "4100.00"),
    ],
)
def test_in_2025_is_er_na_de_pensioenleeftijd_zonder_pensioen_alleen_in_het_vierde_kwartaal_een_ondergrens(
    raming: str, tot_september: str, daarna: str, jaar: str
) -> None:
    """Programmawet of 18 July 2025, art. 235, 237 and 246: for contributions from the fourth quarter."""
    kwartalen = list(gelijk(Situatie(Statuut.PENSIOENLEEFTIJD), 2025))
    delen = verlaagd(kwartalen, Situatie(Statuut.PENSIOENLEEFTIJD), Decimal(raming))
    assert [(len(v.kwartalen), str(v.deel.bijdrage)) for v in delen] == [
        (3, tot_september),
        (1, daarna),
    ]
    assert cijfers(jaar="2025", statuut="pensioenleeftijd", raming=raming) == {
        "toegelaten": "ja",
        "2025-K1": tot_september,
        "2025-K2": tot_september,
        "2025-K3": tot_september,
        "2025-K4": daarna,
        "jaar": jaar,
    }


def test_een_jaar_met_twee_regels_noemt_elk_deel_in_de_uitkomst() -> None:
    uit = antwoord(jaar="2025", statuut="pensioenleeftijd", raming="2000")
    assert uit.uitkomst.replace("\u00a0", " ") == (
        "Je voorlopige bijdrage kan van € 1.947,50 naar € 0,00 (kwartaal 1, 2 en 3 van 2025) en € 871,71 "
        "(het vierde kwartaal van 2025) per kwartaal, als je fonds je bewijzen aanvaardt."
    )
    assert "In de loop van dit jaar veranderde de regel voor je statuut." in uit.toelichting
    # Who worked in the fourth quarter only has one rule.
    alleen = cijfers(jaar="2025", statuut="pensioenleeftijd", raming="500", eerste_kwartaal="4")
    assert (alleen["kwartaal"], alleen["jaar"]) == ("871.71", "871.71")


def test_wie_een_rustpensioen_krijgt_heeft_ook_na_2025_geen_ondergrens() -> None:
    # Hand: 3.844,32 × 14,70 % ÷ 4 = 141,2788.
    assert kwartaal(2026, "rustpensioen", "3844.31") == "0.00"
    assert kwartaal(2026, "rustpensioen", "3844.32") == "141.28"


def test_elke_vermindering_zegt_op_welke_grens_ze_rust() -> None:
    for jaar, raming in ((2020, "20000"), (2023, "9000"), (2023, "20000"), (2024, "0")):
        for statuut in (Statuut.HOOFDBEROEP, Statuut.BIJBEROEP):
            (stap,) = vermindering(Kwartaal(jaar, 4), Situatie(statuut), Decimal(raming)).stappen
            assert stap.artikel
            assert stap.artikel.bron.url


@given(
    bekende_jaren,
    st.sampled_from(STATUTEN),
    bedragen(0, 12_000),
    bedragen(0, 12_000),
)
def test_een_hogere_raming_geeft_nooit_een_lagere_basis(
    jaar: int, statuut: Statuut, een: Decimal, ander: Decimal
) -> None:
    situatie = Situatie(statuut)
    try:
        laag = vermindering(Kwartaal(jaar, 4), situatie, min(een, ander)).basis
        hoog = vermindering(Kwartaal(jaar, 4), situatie, max(een, ander)).basis
    except (BestaatNiet, OnbekendBedrag):
        assume(False)
    assert min(een, ander) <= laag <= hoog


# KB nr. 38 art. 11bis: estimated too low


def tekort(
    afrekening: date,
    *,
    definitief: str = "5000",
    oorspronkelijk: str = "8000",
    betaald: str = "4000",
) -> TeLaag:
    return te_laag(
        2022,
        definitief=Decimal(definitief),
        oorspronkelijk=Decimal(oorspronkelijk),
        betaald=Decimal(betaald),
        afrekening=afrekening,
    )


@pytest.mark.parametrize(
    ("afrekening", "keren", "verhoging"),
    [
        # 1.000 short on 31 December 2022: 30 a quarter, and 70 once.
        (date(2023, 1, 1), 1, "100.00"),
        (date(2023, 3, 31), 1, "100.00"),
        (date(2023, 4, 1), 2, "130.00"),
        (date(2023, 6, 30), 2, "130.00"),
        (date(2023, 7, 1), 3, "160.00"),
        (date(2023, 9, 30), 3, "160.00"),
        (date(2023, 10, 1), 4, "190.00"),
        (date(2023, 12, 31), 4, "190.00"),
        (date(2024, 1, 1), 5, "220.00"),
        (date(2024, 6, 30), 6, "250.00"),
        (date(2024, 9, 10), 7, "280.00"),
        (date(2024, 12, 31), 8, "310.00"),
        (date(2025, 1, 1), 9, "340.00"),
    ],
)
def test_drie_procent_valt_van_31_december_tot_het_kwartaal_voor_de_afrekening(
    afrekening: date, keren: int, verhoging: str
) -> None:
    boek = tekort(afrekening).boek
    per_kwartaal = [r for r in boek.verhogingen if r.tarief.naam == "verhoging_per_kwartaal"]
    assert len(per_kwartaal) == keren
    assert per_kwartaal[0].op == date(2022, 12, 31)
    assert [str(r.bedrag) for r in boek.verhogingen if r not in per_kwartaal] == ["70.00"]
    assert str(boek.verhoging) == verhoging


@pytest.mark.parametrize(
    ("feiten", "te_weinig", "verhoging", "bovengrens"),
    [
        # A: 3.000 short. Hand: 3 % is 90,00, seven times, and 7 % is 210,00.
        ({"definitief": "7000"}, "3000", "840.00", "840.00"),
        # B: 6.000 short, capped at 8.000 − 4.000: 7 × 120,00 + 280,00; 7 % on all: 420,00.
        ({"definitief": "10000"}, "6000", "1120.00", "1260.00"),
        # Without the cap nothing changes at the original amount itself.
        ({"definitief": "8000"}, "4000", "1120.00", "1120.00"),
        # C: paid up to the definitive contribution by 31 December.
        ({"definitief": "7000", "betaald": "7000"}, "0.00", "0.00", "0.00"),
        ({"definitief": "10000", "betaald": "10000"}, "0.00", "0.00", "0.00"),
        # Paid up to what was first asked: nothing is left under the cap, 7 % of 2.000 above it.
        ({"definitief": "10000", "betaald": "8000"}, "2000", "0.00", "140.00"),
        # The definitive contribution is lower than the reduced one: the guess was not too low.
        ({"definitief": "3500"}, "0.00", "0.00", "0.00"),
        ({"definitief": "4000"}, "0.00", "0.00", "0.00"),
        # One cent short costs nothing: 3 % and 7 % of it round to zero.
        ({"definitief": "4000.01"}, "0.01", "0.00", "0.00"),
        # Hand: 3 % of 2.665,00 = 79,95, seven times 559,65; 7 % = 186,55.
        (
            {"definitief": "7790", "oorspronkelijk": "7790", "betaald": "5125"},
            "2665", "746.20", "746.20",
        ),
    ],
)  # fmt: skip
def test_de_verhogingen_tellen_op_het_tekort_hoogstens_tot_wat_eerst_gevraagd_was(
    feiten: dict[str, str], te_weinig: str, verhoging: str, bovengrens: str
) -> None:
    gevonden = tekort(date(2024, 9, 10), **feiten)
    assert gevonden.te_weinig == Decimal(te_weinig)
    assert str(gevonden.verhoging) == verhoging
    assert str(gevonden.bovengrens) == bovengrens


@pytest.mark.parametrize("dag", [date(2021, 6, 1), date(2022, 1, 1), date(2022, 12, 31)])
def test_een_afrekening_komt_niet_voor_het_jaar_om_is(dag: date) -> None:
    with pytest.raises(OngeldigeInvoer, match="na 31 december 2022") as fout:
        tekort(dag)
    assert fout.value.veld == "afrekening"


def test_elke_verhoging_verwijst_naar_artikel_11bis() -> None:
    stappen = tekort(date(2024, 9, 10), definitief="7000").stappen
    assert {s.artikel.plaats for s in stappen if s.artikel} == {"artikel 11bis"}


def test_een_verhoging_van_artikel_11bis_spreekt_niet_van_een_eerste_vraag_of_een_vervaldag() -> (
    None
):
    """Nothing was overdue: the reduced contribution was paid in time, it was too low."""
    boek = tekort(date(2023, 4, 1), definitief="7000").boek
    assert [(r.op.isoformat(), r.reden.replace("\u00a0", " ")) for r in boek.verhogingen] == [
        ("2022-12-31", "€ 3.000,00 is niet betaald op de laatste dag."),
        (
            "2023-01-01",
            "€ 3.000,00 is niet betaald. Eén keer, op wat op 31 december 2022 niet betaald was.",
        ),
        ("2023-03-31", "€ 3.000,00 is niet betaald op het einde van het kwartaal."),
    ]


jaarbedragen = bedragen(0, 20_000)
afrekeningen = st.dates(date(2023, 1, 1), date(2027, 12, 31))


@given(jaarbedragen, jaarbedragen, jaarbedragen, afrekeningen)
def test_wie_op_31_december_alles_betaalde_krijgt_geen_verhoging(
    definitief: Decimal, oorspronkelijk: Decimal, extra: Decimal, afrekening: date
) -> None:
    gevonden = te_laag(
        2022,
        definitief=definitief,
        oorspronkelijk=oorspronkelijk,
        betaald=definitief + extra,
        afrekening=afrekening,
    )
    assert {gevonden.te_weinig, gevonden.verhoging, gevonden.bovengrens} == {NUL}


def paar(soort: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(soort, min_size=2, max_size=2).map(sorted)


@given(jaarbedragen, paar(jaarbedragen), paar(jaarbedragen), paar(afrekeningen))
def test_later_afgerekend_meer_verdiend_of_minder_betaald_kost_nooit_minder(
    oorspronkelijk: Decimal,
    definitief: list[Decimal],
    betaald: list[Decimal],
    afrekening: list[date],
) -> None:
    def kost(bijdrage: int, betaling: int, dag: int) -> tuple[Decimal, Decimal]:
        gevonden = te_laag(
            2022,
            definitief=definitief[bijdrage],
            oorspronkelijk=oorspronkelijk,
            betaald=betaald[betaling],
            afrekening=afrekening[dag],
        )
        assert 0 <= gevonden.verhoging <= gevonden.bovengrens
        return gevonden.verhoging, gevonden.bovengrens

    minst = kost(0, 1, 0)
    for meer in (kost(0, 1, 1), kost(1, 1, 0), kost(0, 0, 0)):
        assert minst[0] <= meer[0]
        assert minst[1] <= meer[1]


@given(jaarbedragen, jaarbedragen, jaarbedragen, afrekeningen)
def test_zonder_begrenzing_is_er_geen_aparte_bovengrens(
    definitief: Decimal, extra: Decimal, betaald: Decimal, afrekening: date
) -> None:
    gevonden = te_laag(
        2022,
        definitief=definitief,
        oorspronkelijk=definitief + extra,
        betaald=betaald,
        afrekening=afrekening,
    )
    assert gevonden.verhoging == gevonden.bovengrens


# The calculator


def test_een_deel_van_een_jaar_telt_op_jaarbasis() -> None:
    """Half a year: 12.500 counts as 25.000; a threshold is tested on the whole year too."""
    half = cijfers(jaar="2022", raming="12500", eerste_kwartaal="3")
    assert (half["basis"], half["kwartaal"]) == ("25000.00", "1281.25")
    onder = cijfers(jaar="2024", statuut="bijberoep", raming="932.72", eerste_kwartaal="3")
    boven = cijfers(jaar="2024", statuut="bijberoep", raming="932.73", eerste_kwartaal="3")
    assert (onder["kwartaal"], boven["kwartaal"]) == ("0.00", "95.60")


@pytest.mark.parametrize(
    ("invoer", "jaar"),
    [
        # Hand: 25.000 × 20,50 % ÷ 4 = 1.281,25 a quarter.
        ({"raming": "25000"}, "5125.00"),
        ({"raming": "12500", "eerste_kwartaal": "3"}, "2562.50"),
        ({"raming": "6250", "eerste_kwartaal": "4"}, "1281.25"),
        # A reduction that would raise the contribution changes nothing.
        ({"raming": "25000", "nu": "1000.00"}, "4000.00"),
        ({"raming": "1621.71", "statuut": "bijberoep"}, "0.00"),
    ],
)
def test_het_jaar_is_de_som_van_de_verlaagde_kwartalen(invoer: dict[str, str], jaar: str) -> None:
    assert cijfers(**{"jaar": "2022"} | invoer)["jaar"] == jaar


def test_een_primostarter_van_2018_kan_pas_vanaf_het_tweede_kwartaal() -> None:
    """The status began on 1 April 2018. Hand: 13.550,50 × 20,50 % ÷ 4 = 694,4631."""
    code, uit = uitvoer(jaar="2018", statuut="primostarter", raming="10000")
    assert (code, list(uit["fouten"])) == (FOUTE_INVOER, ["statuut"])
    assert "nog niet voor al die kwartalen van 2018" in uit["fouten"]["statuut"]
    assert "sinds 1 april 2018" in uit["fouten"]["statuut"]
    # 7.500 in three quarters counts as 10.000.
    drie = cijfers(jaar="2018", statuut="primostarter", raming="7500", eerste_kwartaal="2")
    assert (drie["kwartaal"], drie["jaar"]) == ("694.46", "2083.38")


@pytest.mark.parametrize(
    ("betaald", "te_weinig", "verhoging", "bovengrens"),
    [
        # 9.840 is due on 48.000, 7.790 was first asked, 5.125 after the reduction. The statement comes
        # on 30 June 2024: six quarters of 3 %, and 7 %.
        ("", "4715.00", "666.25", "809.75"),
        ("7790.00", "2050.00", "0.00", "143.50"),
        # More than was first asked, up to what is due.
        ("9840.00", "0.00", "0.00", "0.00"),
        ("12000.00", "0.00", "0.00", "0.00"),
        # Less than the reduced contribution is an ordinary arrear: here the reduced one counts.
        ("1000.00", "4715.00", "666.25", "809.75"),
    ],
)
def test_wie_meer_betaalt_dan_gevraagd_was_krijgt_geen_verhogingen(
    betaald: str, te_weinig: str, verhoging: str, bovengrens: str
) -> None:
    gevonden = cijfers(jaar="2022", nu="1947.50", raming="25000", echt="48000", betaald=betaald)
    assert (gevonden["te_weinig"], gevonden["verhoging"]) == (te_weinig, verhoging)
    assert gevonden["verhoging_bovengrens"] == bovengrens


def test_wie_minder_dan_de_verlaagde_bijdrage_betaalde_leest_dat_er_gewone_verhogingen_bij_komen() -> (
    None
):
    nota = "Voor een te lage raming rekenen we met minstens de verlaagde bijdrage."
    for betaald, gezegd in (("5124.99", True), ("5125.00", False), ("", False)):
        uit = antwoord(jaar="2022", raming="25000", echt="38000", betaald=betaald)
        assert any(regel.startswith(nota) for regel in uit.toelichting) is gezegd


@pytest.mark.parametrize(
    ("echt", "laatste"),
    [
        # Twice the estimate is 20.000; a higher real income makes the table longer.
        ("", "€ 20.000,00"),
        ("20000", "€ 20.000,00"),
        ("24900", "€ 25.000,00"),
        ("25000.01", "€ 30.000,00"),
    ],
)
def test_de_tabel_en_de_grafiek_lopen_tot_voorbij_je_echte_inkomen(echt: str, laatste: str) -> None:
    grafiek, tabel, *_ = antwoord(jaar="2022", raming="10000", echt=echt).figuren
    for figuur in (grafiek, tabel):
        cellen = [tekst.replace("\u00a0", " ") for tekst in lees_na(als_html(figuur)).tekst]
        assert laatste in cellen


def al_het_minimum(bedrag: str) -> str:
    return f"Je betaalt al het minimum van je statuut (€ {bedrag} per kwartaal). Lager kan niet."


def onder_het_minimum(bedrag: str) -> str:
    return f"Je betaalt al minder dan het minimum van je statuut (€ {bedrag}). Kijk het bedrag na."


def niet_lager(nu: str) -> str:
    return f"Met deze raming wordt je bijdrage niet lager: je betaalt nu € {nu} per kwartaal."


@pytest.mark.parametrize(
    ("invoer", "uitkomst"),
    [
        ({"jaar": "2022", "raming": "9000", "nu": "751.25"}, al_het_minimum("751,25")),
        # A cent less than the minimum, which nobody should be asked.
        ({"jaar": "2022", "raming": "9000", "nu": "751.24"}, onder_het_minimum("751,25")),
        ({"jaar": "2021", "raming": "0", "nu": "719.68"}, al_het_minimum("719,68")),
        ({"jaar": "2021", "raming": "0", "nu": "0"}, onder_het_minimum("719,68")),
        (
            {"jaar": "2021", "raming": "0", "nu": "371.65", "statuut": "primostarter"},
            al_het_minimum("371,65"),
        ),
        (
            {"jaar": "2021", "raming": "0", "nu": "371.64", "statuut": "primostarter"},
            onder_het_minimum("371,65"),
        ),
        (
            {"jaar": "2016", "raming": "0", "nu": "307.21", "statuut": "maxistatuut"},
            al_het_minimum("307,21"),
        ),
        # Nothing is asked, and bijberoep has no minimum.
        ({"jaar": "2022", "raming": "0", "nu": "0", "statuut": "bijberoep"}, niet_lager("0,00")),
        # The next fixed threshold above 25.000 asks 1.439,36: that is not the minimum of 719,68.
        ({"jaar": "2021", "raming": "25000", "nu": "1300.00"}, niet_lager("1.300,00")),
        ({"jaar": "2022", "raming": "25000", "nu": "1281.25"}, niet_lager("1.281,25")),
    ],
)
def test_alleen_wie_op_het_minimum_zit_leest_dat_lager_niet_kan(
    invoer: dict[str, str], uitkomst: str
) -> None:
    assert antwoord(**invoer).uitkomst.replace("\u00a0", " ") == uitkomst


@pytest.mark.parametrize(
    ("statuut", "advies"), [("hoofdberoep", True), ("artikel-37", True), ("bijberoep", False)]
)
@pytest.mark.parametrize("invoer", [{"afgerekend": "ja"}, {"bewijs": "nee"}, {"nu": "0"}])
def test_in_bijberoep_is_vrijstelling_geen_uitweg(
    invoer: dict[str, str], statuut: str, advies: bool
) -> None:
    uit = als_html(*toon(antwoord(jaar="2022", statuut=statuut, **invoer)))
    assert ("../vrijstelling/" in uit) is advies
    assert "../afbetalingsplan/" in uit


@pytest.mark.parametrize(
    ("invoer", "nul"),
    [
        ({"raming": "1621.71", "statuut": "bijberoep"}, True),
        # At the threshold 83,11 a quarter is due.
        ({"raming": "1621.72", "statuut": "bijberoep"}, False),
        ({"raming": "0"}, False),
    ],
)
def test_wie_nul_betaalt_leest_over_zijn_rechten_en_niet_over_beheerskosten(
    invoer: dict[str, str], nul: bool
) -> None:
    grenzen = antwoord(jaar="2022", **invoer).grenzen
    nota = "Met een bijdrage van nul bouw je voor dat kwartaal geen rechten op (zekerheid C)."
    assert (nota in grenzen) is nul
    assert ("Je fonds telt er beheerskosten bij." in grenzen) is not nul


def test_de_brief_vraagt_het_in_de_woorden_van_de_schrijver() -> None:
    uit = antwoord(jaar="2022", raming="25000", reden="ziekte")
    assert uit.brief.replace("\u00a0", " ").split("\n\n") == [
        "Onderwerp: vraag om een vermindering van mijn voorlopige bijdragen voor 2022",
        "Beste,",
        "Ik raam mijn inkomen van 2022 op € 25.000,00 netto belastbaar beroepsinkomen. Dat is lager dan "
        "waarop u nu rekent. Wilt u mijn voorlopige bijdragen daarop berekenen?",
        "De reden: ziekte, een ongeval of een handicap [leg uit wat er veranderde].",
        "Ik voeg deze bewijzen toe: een attest van een arts of het ziekenfonds, een attest van mijn "
        "boekhouder.",
        "Met vriendelijke groet,\n[je naam en je ondernemingsnummer]",
    ]


@pytest.mark.parametrize(
    ("reden", "bewijs"),
    [
        ("bevalling", "de geboorteakte"),
        ("ziekte", "een attest van een arts of het ziekenfonds"),
        ("faillissement", "het vonnis van faillissement, of de aangifte van schuldvordering"),
        ("sluiting", "een bewijs dat de vestiging dicht is"),
        ("investering", "de facturen van de investering"),
        ("ramp", "een verslag van politie, brandweer of verzekeraar"),
        ("vennootschap", "de oprichtingsakte"),
        ("andere", "stukken die de reden tonen"),
    ],
)
def test_het_bewijs_past_in_de_voorwaarde_en_in_de_brief(reden: str, bewijs: str) -> None:
    """Read by the visitor in the one, written by them in the other."""
    uit = antwoord(jaar="2022", reden=reden)
    (gevraagd,) = [v.bewijs for v in uit.voorwaarden if v.id == "bewijs"]
    assert gevraagd.startswith(f"{bewijs}, en een attest van je boekhouder")
    assert f"Ik voeg deze bewijzen toe: {bewijs}, een attest van mijn boekhouder." in uit.brief


@pytest.mark.parametrize("invoer", [{"afgerekend": "ja"}, {"bewijs": "nee"}, {"nu": "0"}])
def test_zonder_vermindering_is_er_geen_brief(invoer: dict[str, str]) -> None:
    assert antwoord(jaar="2022", **invoer).brief == ""


@pytest.mark.parametrize(
    ("invoer", "toegelaten", "niet_voldaan"),
    [
        ({}, "ja", []),
        ({"bewijs": "ja"}, "ja", []),
        ({"bewijs": "onbekend"}, "ja", []),
        ({"bewijs": "nee"}, "nee", ["bewijs"]),
        ({"afgerekend": "ja"}, "nee", ["niet-afgerekend"]),
        # The contribution on 25.000 is 1.281,25.
        ({"nu": "1281.26"}, "ja", []),
        ({"nu": "1281.25"}, "nee", ["lager"]),
        ({"nu": "900.00", "bewijs": "nee"}, "nee", ["lager", "bewijs"]),
    ],
)
def test_een_vermindering_vraagt_bewijs_een_open_jaar_en_een_lagere_bijdrage(
    invoer: dict[str, str], toegelaten: str, niet_voldaan: list[str]
) -> None:
    _, uit = uitvoer(jaar="2022", raming="25000", **invoer)
    assert uit["cijfers"]["toegelaten"] == toegelaten
    assert [v["id"] for v in uit["voorwaarden"] if v["oordeel"] == "niet voldaan"] == niet_voldaan
    assert uit["uitkomst"].startswith("Je voorlopige bijdrage kan van") is (toegelaten == "ja")
    voorbehoud = ", als je fonds je bewijzen aanvaardt."
    assert uit["uitkomst"].endswith(voorbehoud) is (toegelaten == "ja")


@pytest.mark.parametrize(
    ("extra", "te_weinig", "verhoging"),
    [
        # 7.790 on 38.000, 5.125 on 25.000. Hand: 6 × 79,95 up to 31 March 2024, and 186,55.
        ({}, "2665.00", "666.25"),
        # 1.000 short: 6 × 30,00 and 70,00.
        ({"betaald": "6790.00"}, "1000.00", "250.00"),
        ({"betaald": "7790.00"}, "0.00", "0.00"),
        ({"afrekening": "2023-03-31"}, "2665.00", "266.50"),
    ],
)
def test_zonder_eigen_dag_rekent_de_rekenhulp_met_30_juni_twee_jaar_later(
    extra: dict[str, str], te_weinig: str, verhoging: str
) -> None:
    gevonden = cijfers(jaar="2022", nu="1947.50", raming="25000", echt="38000", **extra)
    assert (gevonden["te_weinig"], gevonden["verhoging"]) == (te_weinig, verhoging)


@pytest.mark.parametrize(
    ("invoer", "code", "veld", "boodschap"),
    [
        ({"afrekening": "2022-12-31"}, FOUTE_INVOER, "afrekening", "komt pas na 31 december 2022"),
        ({"raming": "-1"}, FOUTE_INVOER, "raming", "niet negatief"),
        ({"jaar": "2021", "raming": "56170.31"}, FOUTE_INVOER, "raming", "De hoogste was €"),
        ({"jaar": "2016", "statuut": "student"}, FOUTE_INVOER, "statuut", "sinds 1 januari 2017"),
        (
            {"jaar": "2017", "statuut": "primostarter"},
            FOUTE_INVOER,
            "statuut",
            "sinds 1 april 2018",
        ),
        ({"eerste_kwartaal": "5"}, FOUTE_INVOER, "eerste_kwartaal", "Kies een mogelijkheid"),
        ({"echt": "veel"}, FOUTE_INVOER, "echt", "is geen getal"),
        ({"jaar": "2018", "statuut": "student"}, ONBEKEND, "", "Onbekend voor 2018: laagste trap"),
    ],
)
def test_een_onmogelijke_vraag_krijgt_een_boodschap_bij_het_veld(
    invoer: dict[str, str], code: int, veld: str, boodschap: str
) -> None:
    gevonden, uit = uitvoer(**{"jaar": "2022", "raming": "9000"} | invoer)
    assert gevonden == code
    if veld:
        assert list(uit["fouten"]) == [veld]
    assert boodschap in (uit["fouten"][veld] if veld else uit["onbekend"])


# The lowest quarterly contribution: the printed minimum of each status and year.
MINIMUM = {
    "hoofdberoep": {
        2015: "707.87", 2016: "699.32", 2017: "698.05", 2018: "694.46", 2019: "709.68",
        2020: "717.18", 2021: "719.68", 2022: "751.25", 2023: "840.97", 2024: "864.15",
        2025: "871.71", 2026: "890.42",
    },
    "maxistatuut": {2016: "307.21", 2023: "369.44", 2024: "379.62", 2025: "382.94", 2026: "391.16"},
    "primostarter": {2021: "371.65", 2022: "387.95", 2023: "434.28", 2024: "446.25"},
    "bijberoep": dict.fromkeys(jaren(), "0.00"),
    "rustpensioen": dict.fromkeys(jaren(), "0.00"),
}  # fmt: skip
minima = st.sampled_from(
    [(s, j, m) for s, per_jaar in MINIMUM.items() for j, m in per_jaar.items()]
)


@given(minima, bedragen(0, 5_000), bedragen(0, 6_000), st.integers(1, 4))
def test_een_vermindering_verhoogt_nooit_en_gaat_nooit_onder_het_minimum(
    geval: tuple[str, int, str], nu: Decimal, raming: Decimal, kwartalen: int
) -> None:
    statuut, jaar, minimum = geval
    gevonden = cijfers(
        jaar=str(jaar),
        statuut=statuut,
        nu=str(nu),
        raming=str(raming),
        eerste_kwartaal=str(5 - kwartalen),
    )
    nieuw = Decimal(gevonden["kwartaal"])
    assert min(nu, Decimal(minimum)) <= nieuw <= nu
    assert (gevonden["toegelaten"] == "ja") is (nieuw < nu)


# The year and the working


def test_wie_stopte_betaalt_volgens_de_regel_van_zijn_eigen_kwartalen() -> None:
    """At pension age the rule changed on 1 October 2025: two quarters until June know one rule only."""
    gevonden = cijfers(
        jaar="2025",
        statuut="pensioenleeftijd",
        raming="500",
        eerste_kwartaal="1",
        laatste_kwartaal="2",
    )
    assert "2025-K3" not in gevonden
    code, uit = uitvoer(eerste_kwartaal="3", laatste_kwartaal="2")
    assert code == FOUTE_INVOER
    assert uit["fouten"] == {"laatste_kwartaal": "Het laatste kwartaal ligt vóór het eerste."}


def test_artikel_37_tot_zijn_grens_blijft_artikel_37_en_zegt_het() -> None:
    """ARS art. 37: reduced to 1.865,44 in 2024, the limit; below it by the rates of bijberoep."""
    gevonden = vermindering(Kwartaal(2024, 1), Situatie(Statuut.ARTIKEL_37), Decimal(1900))
    assert [stap.etiket for stap in gevonden.stappen][-1] == "Je blijft artikel 37"
    boven = vermindering(Kwartaal(2024, 1), Situatie(Statuut.ARTIKEL_37), Decimal(20000))
    assert "Je blijft artikel 37" not in [stap.etiket for stap in boven.stappen]
