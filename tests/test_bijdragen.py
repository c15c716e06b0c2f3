"""The contributions: every threshold on both sides, every status, every change of the law.

The figures are literal: published by a fund (named beside them), or worked out by hand from the
published limit and the rate of KB nr. 38. Quarterly amounts carry no management fee unless said.
"""

from dataclasses import replace
from decimal import Decimal

import pytest

from rules.bijdragen import (
    Beheerskosten,
    Berekening,
    Jaarbijdrage,
    Situatie,
    Statuut,
    beheerskosten,
    gelijk,
    jaarbijdrage,
    primokwartalen,
    regeling,
)
from rules.fouten import BestaatNiet, OnbekendBedrag, OngeldigeInvoer
from rules.kwartaal import Kwartaal

VOORLOPIG, STARTER = Berekening.VOORLOPIG, Berekening.STARTER


def heel_jaar(jaar: int, situatie: Situatie, inkomen: str = "0", **keuzes: object) -> Jaarbijdrage:
    return jaarbijdrage(jaar, gelijk(situatie, jaar), Decimal(inkomen), **keuzes)  # type: ignore[arg-type]


def kwartalen(resultaat: Jaarbijdrage) -> dict[str, str]:
    return {str(k): str(deel.bijdrage) for deel in resultaat.delen for k in deel.kwartalen}


def kwartaalbijdrage(
    jaar: int, statuut: str, inkomen: str, nummer: int = 1, **feiten: object
) -> str:
    """The contribution of one quarter in a year of four quarters in the same status."""
    situatie = replace(Situatie(Statuut(statuut)), **feiten)  # type: ignore[arg-type]
    return kwartalen(heel_jaar(jaar, situatie, inkomen))[f"{jaar}-K{nummer}"]


# Hoofdberoep


@pytest.mark.parametrize(
    ("inkomen", "bijdrage"),
    [
        ("-5000", "864.15"),
        ("0", "864.15"),
        ("16861.45", "864.15"),
        ("16861.46", "864.15"),
        # 16.861,66 × 20,5 % ÷ 4 = 864,160: the first income that shows.
        ("16861.66", "864.16"),
        ("32000", "1640.00"),
    ],
)
def test_in_hoofdberoep_betaal_je_minstens_op_het_minimuminkomen(
    inkomen: str, bijdrage: str
) -> None:
    # Liantis 2024: minimum income 16.861,46; with 3,95 % the quarter is 898,28.
    assert kwartaalbijdrage(2024, "hoofdberoep", inkomen) == bijdrage


@pytest.mark.parametrize(
    ("jaar", "minimum"),
    [
        (2015, "707.87"),  # Attentia: 736,18 with 4 %
        (2016, "699.32"),  # Vivium
        (2017, "698.05"),  # Acerta: 719,34 with 3,05 %
        (2018, "694.46"),  # RTL Info
        (2019, "709.68"),  # Xerius: 731,32 with 3,05 %
        (2020, "717.18"),  # Group S: 745,15 with 3,90 %
        (2021, "719.68"),  # UCM: 748,83 with 4,05 %
        (2022, "751.25"),  # UNIZO; half a cent up, from 751,24505
        (2023, "840.97"),  # Group S
        (2024, "864.15"),  # Liantis: 898,28 with 3,95 %
        (2025, "871.71"),  # Acerta: 898,30 with 3,05 %
        (2026, "890.42"),
    ],
)
def test_de_minimumbijdrage_van_elk_jaar(jaar: int, minimum: str) -> None:
    assert kwartaalbijdrage(jaar, "hoofdberoep", "0") == minimum


@pytest.mark.parametrize(
    ("jaar", "maximum"),
    [
        (2015, "3988.67"),  # Attentia: 4.148,22 with 4 %
        (2016, "3961.90"),  # Belfius
        (2018, "3980.00"),  # AGEFI: 4.101,39 with 3,05 %
        (2021, "4124.53"),  # UCM: 4.291,57 with 4,05 %
        (2022, "4305.42"),  # Sudinfo: 4.475,48 with 3,95 %
        (2023, "4819.65"),
        (2024, "4952.48"),  # Liantis: 5.148,10 with 3,95 %
        (2025, "4995.78"),  # Office-SFA: 5.193,11 with 3,95 %
    ],
)
def test_boven_het_plafond_betaal_je_niets_meer(jaar: int, maximum: str) -> None:
    assert kwartaalbijdrage(jaar, "hoofdberoep", "200000") == maximum
    assert kwartaalbijdrage(jaar, "hoofdberoep", "9999999") == maximum


@pytest.mark.parametrize(
    ("inkomen", "bijdrage"),
    [
        # 2015, gevestigd: 22 % up to 55.576,94, then 14,16 % up to 81.902,81 (Attentia).
        ("55576.94", "3056.73"),
        # 55.576,94 × 22 % ÷ 4 = 3.056,7317, plus 1.000 × 14,16 % ÷ 4 = 35,40.
        ("56576.94", "3092.13"),
        ("81902.81", "3988.67"),
        ("81902.82", "3988.67"),
    ],
)
def test_tussen_tussengrens_en_plafond_geldt_het_lagere_tarief(inkomen: str, bijdrage: str) -> None:
    assert kwartaalbijdrage(2015, "hoofdberoep", inkomen) == bijdrage


# Bijberoep, artikel 37, student


@pytest.mark.parametrize(
    ("jaar", "onder", "drempel", "bijdrage"),
    [
        (2015, "1423.89", "1423.90", "78.31"),  # Attentia: threshold; 22 %
        (2016, "1439.41", "1439.42", "77.37"),  # Belfius: threshold and quarter
        (2018, "1499.13", "1499.14", "76.83"),  # Securex: threshold
        (2022, "1621.71", "1621.72", "83.11"),
        (2023, "1815.40", "1815.41", "93.04"),  # Carbofisc: 1.815,40 is the most that is free
        (2024, "1865.44", "1865.45", "95.60"),  # Liantis: 99,38 with 3,95 %
    ],
)
def test_in_bijberoep_telt_vanaf_de_drempel_het_hele_inkomen(
    jaar: int, onder: str, drempel: str, bijdrage: str
) -> None:
    assert kwartaalbijdrage(jaar, "bijberoep", onder) == "0.00"
    assert kwartaalbijdrage(jaar, "bijberoep", drempel) == bijdrage


def test_de_drempel_van_bijberoep_in_2015_voor_een_starter() -> None:
    # Zenito 2015, 3.2: 75,85 with 3,95 %, and nothing below 1.423,90.
    assert kwartaalbijdrage(2015, "bijberoep", "1423.89", starterjaar=1) == "0.00"
    assert kwartaalbijdrage(2015, "bijberoep", "1423.90", starterjaar=1) == "72.97"


@pytest.mark.parametrize(
    ("inkomen", "bijdrage"),
    [
        ("1423.89", "0.00"),
        ("1423.90", "72.97"),
        # 6.742,05 × 20,5 % ÷ 4 = 345,530: the most that article 37 costs.
        ("6742.05", "345.53"),
        # Zenito 2015, 3.3.2: from the limit as in hoofdberoep, 685,66 with 3,95 %.
        ("6742.06", "659.61"),
        ("20000", "1025.00"),
    ],
)
def test_artikel_37_vervalt_precies_op_de_bovengrens(inkomen: str, bijdrage: str) -> None:
    assert kwartaalbijdrage(2015, "artikel-37", inkomen, starterjaar=1) == bijdrage


def test_de_bovengrens_van_artikel_37_in_2024() -> None:
    # Liantis 2024: 8.832,72 is the highest income allowed.
    assert kwartaalbijdrage(2024, "artikel-37", "8832.72") == "452.68"
    assert kwartaalbijdrage(2024, "artikel-37", "8832.73") == "864.15"


def test_een_politiek_mandataris_verliest_artikel_37_al_op_de_drempel_van_bijberoep() -> None:
    # ARS art. 37 § 1: for mandates the limit is the threshold of bijberoep, 1.865,45 in 2024.
    assert kwartaalbijdrage(2024, "politiek-mandataris", "1865.44") == "0.00"
    assert kwartaalbijdrage(2024, "politiek-mandataris", "1865.45") == "864.15"


@pytest.mark.parametrize(
    ("inkomen", "bijdrage"),
    [
        ("-100", "0.00"),
        ("0", "0.00"),
        ("8430.73", "0.00"),
        # 0,20 × 20,5 % ÷ 4 = 0,01025: the first income that costs a cent.
        ("8430.93", "0.01"),
        # Xerius 2024: 615,00 a year.
        ("11430.73", "153.75"),
        # (16.861,45 − 8.430,73) × 20,5 % ÷ 4 = 432,074.
        ("16861.45", "432.07"),
        ("16861.46", "864.15"),
        ("32000", "1640.00"),
    ],
)
def test_een_student_betaalt_tussen_de_grenzen_alleen_op_het_deel_erboven(
    inkomen: str, bijdrage: str
) -> None:
    assert kwartaalbijdrage(2024, "student", inkomen) == bijdrage


def test_een_student_bestaat_pas_sinds_2017() -> None:
    with pytest.raises(BestaatNiet, match="Dit bestaat pas sinds 1 januari 2017"):
        kwartaalbijdrage(2016, "student", "10000")
    # 2017: exempt up to 6.648,12; 21 % on 3.351,88 is 175,97 a quarter.
    assert kwartaalbijdrage(2017, "student", "10000") == "175.97"


# Meewerkende echtgenoot


@pytest.mark.parametrize(
    ("jaar", "inkomen", "bijdrage"),
    [
        (2016, "5000", "307.21"),  # Belfius
        (2023, "0", "369.44"),  # Group S
        (2025, "7472.00", "382.94"),  # Billy
        (2025, "7473.00", "382.99"),
        (2016, "200000", "3961.90"),  # the same maximum as hoofdberoep
    ],
)
def test_in_het_maxistatuut_geldt_een_eigen_minimum(jaar: int, inkomen: str, bijdrage: str) -> None:
    assert kwartaalbijdrage(jaar, "maxistatuut", inkomen) == bijdrage


@pytest.mark.parametrize(
    ("jaar", "inkomen", "bijdrage"),
    [
        (2017, "0", "26.26"),  # Acerta: 27,06 with 3,05 %
        # 2016: 56.182,45 × 0,79 % plus 26.612,71 × 0,51 %, a quarter of it.
        (2016, "200000", "144.89"),
    ],
)
def test_in_het_ministatuut_gelden_de_eigen_tarieven(
    jaar: int, inkomen: str, bijdrage: str
) -> None:
    assert kwartaalbijdrage(jaar, "ministatuut", inkomen) == bijdrage


# Pensioen en pensioenleeftijd


@pytest.mark.parametrize("statuut", ["rustpensioen", "overlevingspensioen"])
@pytest.mark.parametrize(
    ("inkomen", "bijdrage"),
    [
        ("3730.88", "0.00"),  # Zenito 2024: the most that is free
        ("3730.89", "137.11"),
        ("25000", "918.75"),  # Zenito 2024: 955,04 with 3,95 %
    ],
)
def test_met_pensioen_betaal_je_14_70_procent_op_het_hele_inkomen(
    statuut: str, inkomen: str, bijdrage: str
) -> None:
    assert kwartaalbijdrage(2024, statuut, inkomen) == bijdrage


@pytest.mark.parametrize("statuut", ["pensioenleeftijd", "pensioenleeftijd-maxistatuut"])
@pytest.mark.parametrize(
    ("inkomen", "bijdrage"), [("3730.88", "0.00"), ("3730.89", "191.21"), ("10000", "512.50")]
)
def test_tot_eind_september_2025_had_wie_geen_pensioen_nam_een_drempel_en_geen_minimum(
    statuut: str, inkomen: str, bijdrage: str
) -> None:
    assert kwartaalbijdrage(2024, statuut, inkomen) == bijdrage


@pytest.mark.parametrize(
    ("statuut", "derde_kwartaal", "vierde_kwartaal"),
    [
        # Programmawet 18 July 2025 art. 237 and 246. Securex: 871,71, or 907,45 with 4,10 %.
        ("pensioenleeftijd", "512.50", "871.71"),
        ("pensioenleeftijd-maxistatuut", "512.50", "512.50"),
        ("overlevingspensioen", "367.50", "871.71"),
        ("rustpensioen", "367.50", "367.50"),
        ("hoofdberoep", "871.71", "871.71"),
    ],
)
def test_het_nieuwe_artikel_13_geldt_vanaf_het_vierde_kwartaal_van_2025(
    statuut: str, derde_kwartaal: str, vierde_kwartaal: str
) -> None:
    assert kwartaalbijdrage(2025, statuut, "10000", 3) == derde_kwartaal
    assert kwartaalbijdrage(2025, statuut, "10000", 4) == vierde_kwartaal


def test_in_het_maxistatuut_na_de_pensioenleeftijd_is_het_minimum_dat_van_het_maxistatuut() -> None:
    # Art. 13 § 2: half of 3.221,08, in 2025 7.472,00 (Billy: 382,94 a quarter).
    assert kwartaalbijdrage(2025, "pensioenleeftijd-maxistatuut", "1000", 3) == "0.00"
    assert kwartaalbijdrage(2025, "pensioenleeftijd-maxistatuut", "1000", 4) == "382.94"


@pytest.mark.parametrize(
    ("statuut", "inkomen", "bijdrage"),
    [
        # Art. 13 § 4, first paragraph: 20,50 % without minimum, from the threshold of 3.763,51.
        ("pensioenleeftijd", "3763.50", "0.00"),
        ("pensioenleeftijd", "3763.51", "192.88"),
        ("pensioenleeftijd", "10000", "512.50"),
        ("pensioenleeftijd-maxistatuut", "3763.50", "0.00"),
        ("pensioenleeftijd-maxistatuut", "3763.51", "192.88"),
        # Art. 13 § 4, second paragraph: 14,70 %, as with a retirement pension.
        ("overlevingspensioen", "3763.50", "0.00"),
        ("overlevingspensioen", "3763.51", "138.31"),
        ("overlevingspensioen", "10000", "367.50"),
    ],
)
def test_op_aanvraag_vervalt_de_minimumbijdrage_na_de_pensioenleeftijd(
    statuut: str, inkomen: str, bijdrage: str
) -> None:
    assert kwartaalbijdrage(2025, statuut, inkomen, 4, aanvraag=True) == bijdrage


def test_de_aanvraag_verandert_niets_voor_oktober_2025() -> None:
    assert kwartaalbijdrage(2025, "pensioenleeftijd", "10000", 3, aanvraag=True) == "512.50"
    assert kwartaalbijdrage(2025, "overlevingspensioen", "10000", 3, aanvraag=True) == "367.50"


@pytest.mark.parametrize("aanvraag", [False, True])
@pytest.mark.parametrize(
    ("inkomen", "bijdrage"), [("3763.50", "0.00"), ("3763.51", "192.88"), ("10000", "512.50")]
)
def test_met_een_geschorst_pensioen_betaal_je_20_50_procent_zonder_minimum(
    inkomen: str, bijdrage: str, aanvraag: bool
) -> None:
    # Art. 13 § 3.
    situatie = Situatie(Statuut.PENSIOEN_GESCHORST, aanvraag=aanvraag)
    vierde = gelijk(situatie, 2025, eerste=4)
    # One quarter of activity: the income is multiplied by four first.
    inkomen_van_het_kwartaal = Decimal(inkomen) / 4
    resultaat = jaarbijdrage(2025, vierde, inkomen_van_het_kwartaal)
    assert kwartalen(resultaat) == {"2025-K4": bijdrage}


def test_een_geschorst_pensioen_heeft_een_eigen_regeling_sinds_oktober_2025() -> None:
    situatie = Situatie(Statuut.PENSIOEN_GESCHORST)
    with pytest.raises(BestaatNiet, match="sinds 1 oktober 2025"):
        regeling(situatie, Kwartaal(2025, 3))
    assert regeling(situatie, Kwartaal(2025, 4)).artikel.plaats == (
        "artikel 237 (KB nr. 38 artikel 13 § 3)"
    )


NIEUW = "artikel 237 (KB nr. 38 artikel 13 {})"


@pytest.mark.parametrize(
    ("statuut", "aanvraag", "derde", "vierde"),
    [
        ("rustpensioen", False, "artikel 13 § 1", "artikel 13 § 1"),
        ("pensioenleeftijd", False, "artikel 13, tekst tot 30 september 2025", NIEUW.format("§ 2")),
        (
            "pensioenleeftijd",
            True,
            "artikel 13, tekst tot 30 september 2025",
            NIEUW.format("§ 4, eerste lid"),
        ),
        ("overlevingspensioen", False, "artikel 13 § 1", NIEUW.format("§ 2")),
        ("overlevingspensioen", True, "artikel 13 § 1", NIEUW.format("§ 4, tweede lid")),
    ],
)
def test_de_paragraaf_van_artikel_13_voor_en_na_1_oktober_2025(
    statuut: str, aanvraag: bool, derde: str, vierde: str
) -> None:
    situatie = Situatie(Statuut(statuut), aanvraag=aanvraag)
    assert regeling(situatie, Kwartaal(2025, 3)).artikel.plaats == derde
    assert regeling(situatie, Kwartaal(2025, 4)).artikel.plaats == vierde


# Starters


@pytest.mark.parametrize(
    ("jaar", "statuut", "jaar_1", "jaar_2", "jaar_3"),
    [
        (2015, "hoofdberoep", "659.61", "675.70", "691.79"),  # Zenito: 685,66 with 3,95 %
        (2016, "hoofdberoep", "666.80", "683.06", "699.32"),  # Vivium
        (2017, "hoofdberoep", "681.43", "698.05", "698.05"),  # Acerta: 702,21 and 719,34
        (2018, "hoofdberoep", "694.46", "694.46", "694.46"),
        (2016, "bijberoep", "73.77", "75.57", "77.37"),  # Belfius, but for its misprint 75,77
        (2017, "bijberoep", "75.39", "77.23", "77.23"),  # Acerta: 77,69 and 79,59
        (2017, "artikel-37", "75.39", "77.23", "77.23"),
        (2016, "maxistatuut", "292.92", "300.07", "307.21"),  # Belfius
        (2017, "maxistatuut", "299.35", "306.65", "306.65"),  # Acerta: 308,48 and 316,00
        (2017, "pensioenleeftijd", "150.78", "154.46", "154.46"),  # Acerta: 155,38 and 159,17
        (2017, "rustpensioen", "108.12", "108.12", "108.12"),  # Acerta: 111,42
        (2017, "ministatuut", "26.26", "26.26", "26.26"),  # Acerta: 27,06
        (2024, "student", "95.60", "95.60", "95.60"),  # Xerius: 98,52 with 3,05 %
    ],
)
def test_een_starter_betaalt_voorlopig_een_vast_bedrag(
    jaar: int, statuut: str, jaar_1: str, jaar_2: str, jaar_3: str
) -> None:
    for starterjaar, bijdrage in enumerate((jaar_1, jaar_2, jaar_3), start=1):
        situatie = Situatie(Statuut(statuut), starterjaar=starterjaar)
        resultaat = heel_jaar(jaar, situatie, berekening=STARTER)
        assert set(kwartalen(resultaat).values()) == {bijdrage}
        assert resultaat.jaarinkomen is None


def test_het_starterstarief_gold_ook_voor_de_definitieve_bijdrage() -> None:
    # Vivium 2016: established 699,32; Journalistenloket 2017: maximum in year one 4.024,43 with 3,05 %.
    assert kwartaalbijdrage(2016, "hoofdberoep", "10000", starterjaar=1) == "666.80"
    assert kwartaalbijdrage(2017, "hoofdberoep", "200000", starterjaar=1) == "3905.32"


def test_een_starter_na_de_pensioenleeftijd_betaalt_sinds_oktober_2025_het_minimum() -> None:
    # Art. 13bis § 2 as changed by the programmawet art. 238.
    zonder = heel_jaar(2025, Situatie(Statuut.PENSIOENLEEFTIJD), berekening=STARTER)
    assert kwartalen(zonder)["2025-K3"] == "192.88"
    assert kwartalen(zonder)["2025-K4"] == "871.71"
    aangevraagd = Situatie(Statuut.PENSIOENLEEFTIJD, aanvraag=True)
    assert kwartalen(heel_jaar(2025, aangevraagd, berekening=STARTER))["2025-K4"] == "192.88"


# Primostarter


def primo(
    jaar: int, inkomen: str, *, korting_in: int | None = None, berekening: str = "definitief"
) -> dict[str, str]:
    situaties = {
        k: Situatie(s.statuut, eerste_kwartaal=k.nummer == korting_in)
        for k, s in gelijk(Situatie(Statuut.PRIMOSTARTER), jaar).items()
    }
    resultaat = jaarbijdrage(jaar, situaties, Decimal(inkomen), berekening=Berekening(berekening))
    return kwartalen(resultaat)


@pytest.mark.parametrize(
    ("jaar", "inkomen", "bijdrage"),
    [
        (2019, "7150.87", "366.48"),  # Liantis: 380,96 with 3,95 %
        (2021, "5000", "371.65"),
        (2023, "5000", "434.28"),
        (2024, "5000", "446.25"),  # Securex: 464,55 with 4,10 %
        (2024, "12000", "615.00"),  # between the two minima: on the income itself
        (2024, "32000", "1640.00"),
    ],
)
def test_een_primostarter_heeft_een_lager_minimum(jaar: int, inkomen: str, bijdrage: str) -> None:
    assert primo(jaar, inkomen)[f"{jaar}-K2"] == bijdrage


def test_de_korting_geldt_in_het_eerste_kwartaal_en_alleen_daar() -> None:
    # UNIZO 2022: 100,00 off 387,95. Index of 2024: 25,01 × 656,54 ÷ 142,75 = 115,03.
    assert primo(2022, "4000", korting_in=2)["2022-K2"] == "287.95"
    assert primo(2022, "4000", korting_in=2)["2022-K3"] == "387.95"
    assert primo(2024, "5000", korting_in=1) == {
        "2024-K1": "331.22",
        "2024-K2": "446.25",
        "2024-K3": "446.25",
        "2024-K4": "446.25",
    }


def test_voor_april_2022_bestond_de_korting_niet() -> None:
    assert primo(2022, "4000", korting_in=1)["2022-K1"] == "387.95"


def test_een_primostarter_zonder_refertejaar_betaalt_voorlopig_het_volle_minimum() -> None:
    # Art. 13bis § 2: the lower minimum must be asked for. The discount of 2024 is 115,03.
    voorlopig = primo(2024, "0", korting_in=1, berekening="starter")
    assert voorlopig["2024-K1"] == "749.12"
    assert voorlopig["2024-K2"] == "864.15"


def test_een_primostarter_bestaat_pas_sinds_april_2018() -> None:
    situatie = Situatie(Statuut.PRIMOSTARTER)
    with pytest.raises(BestaatNiet, match="Dit bestaat pas sinds 1 april 2018"):
        regeling(situatie, Kwartaal(2018, 1))
    assert regeling(situatie, Kwartaal(2018, 2)).artikel.plaats == "artikel 12 § 1bis"


@pytest.mark.parametrize(
    ("start", "jaar", "kunstwerkattest", "verwacht"),
    [
        ("2024-K1", 2024, False, ["2024-K1", "2024-K2", "2024-K3", "2024-K4"]),
        ("2024-K3", 2024, False, ["2024-K3", "2024-K4"]),
        ("2024-K3", 2025, False, ["2025-K1", "2025-K2"]),
        ("2024-K3", 2026, False, []),
        ("2025-K1", 2024, False, []),
        # Since 1 October 2022 eight quarters with a kunstwerkattest.
        ("2022-K4", 2022, True, ["2022-K4"]),
        ("2022-K4", 2023, True, ["2023-K1", "2023-K2", "2023-K3", "2023-K4"]),
        ("2022-K4", 2024, True, ["2024-K1", "2024-K2", "2024-K3"]),
        ("2022-K4", 2023, False, ["2023-K1", "2023-K2", "2023-K3"]),
        # Since 1 April 2018.
        ("2018-K2", 2018, False, ["2018-K2", "2018-K3", "2018-K4"]),
        ("2018-K1", 2018, False, ["2018-K2", "2018-K3", "2018-K4"]),
        ("2017-K1", 2018, False, []),
    ],
)
def test_het_lagere_minimum_geldt_vier_kwartalen_of_acht_met_een_kunstwerkattest(
    start: str, jaar: int, kunstwerkattest: bool, verwacht: list[str]
) -> None:
    gevonden = primokwartalen(Kwartaal.lees(start), jaar, kunstwerkattest)
    assert sorted(map(str, gevonden)) == verwacht


# Years, parts of years, changes of status


def test_een_jaar_is_de_som_van_zijn_kwartalen() -> None:
    # Zenito 2015: 72,97 a quarter, so 291,88 and not 291,90. Liantis 2024: 281,88 a quarter.
    bijberoep = Situatie(Statuut.BIJBEROEP, starterjaar=1)
    assert str(heel_jaar(2015, bijberoep, "1423.90").bijdrage) == "291.88"
    assert str(heel_jaar(2024, Situatie(Statuut.BIJBEROEP), "5500").bijdrage) == "1127.52"


def test_ook_met_beheerskosten_is_een_jaar_de_som_van_zijn_kwartalen() -> None:
    # Liantis 2024, Nan: 1.172,04. Office-SFA 2025: 5.193,11 a quarter, 20.772,44 a year.
    nan = heel_jaar(
        2024, Situatie(Statuut.BIJBEROEP), "5500", kosten=beheerskosten("liantis", 2024)
    )
    assert str(nan.met_kosten) == "1172.04"
    maximum = heel_jaar(
        2025, Situatie(Statuut.HOOFDBEROEP), "200000", kosten=beheerskosten("liantis", 2025)
    )
    assert str(maximum.met_kosten) == "20772.44"


@pytest.mark.parametrize(
    ("jaar", "eerste", "laatste", "inkomen", "jaarinkomen", "bijdrage"),
    [
        # EASYPAY 2015: 15.000 in three quarters is 20.000 a year; 22 % is 1.100 a quarter.
        (2015, 1, 3, "15000", "20000.00", "3300.00"),
        # Kunstenloket 2024: 8.000 in one quarter is 32.000 a year; 20,5 % is 1.640 a quarter.
        (2024, 4, 4, "8000", "32000.00", "1640.00"),
        (2024, 1, 2, "16000", "32000.00", "3280.00"),
        (2024, 2, 4, "0", "0.00", "2592.45"),
    ],
)
def test_een_onvolledig_jaar_wordt_omgerekend_en_per_kwartaal_betaald(
    jaar: int, eerste: int, laatste: int, inkomen: str, jaarinkomen: str, bijdrage: str
) -> None:
    situaties = gelijk(Situatie(Statuut.HOOFDBEROEP), jaar, eerste, laatste)
    resultaat = jaarbijdrage(jaar, situaties, Decimal(inkomen))
    assert str(resultaat.jaarinkomen) == jaarinkomen
    assert str(resultaat.bijdrage) == bijdrage


@pytest.mark.parametrize(
    ("inkomen", "bijdrage"),
    # Twice 932,72 is 1.865,44, a cent below the threshold of 2024.
    [("932.72", "0.00"), ("932.73", "191.20")],
)
def test_de_drempel_wordt_getoetst_aan_het_omgerekende_inkomen(inkomen: str, bijdrage: str) -> None:
    situaties = gelijk(Situatie(Statuut.BIJBEROEP), 2024, 1, 2)
    assert str(jaarbijdrage(2024, situaties, Decimal(inkomen)).bijdrage) == bijdrage


def test_bij_een_wijziging_telt_elk_kwartaal_het_eigen_statuut_en_het_hele_inkomen() -> None:
    # Zenito 2024: 25.000 a year, pension from 1 July; 1.331,86 and 955,04 with 3,95 %.
    situaties = gelijk(Situatie(Statuut.HOOFDBEROEP), 2024, 1, 2) | gelijk(
        Situatie(Statuut.RUSTPENSIOEN), 2024, 3, 4
    )
    resultaat = jaarbijdrage(2024, situaties, Decimal(25000), kosten=beheerskosten("zenito", 2024))
    assert kwartalen(resultaat) == {
        "2024-K1": "1281.25",
        "2024-K2": "1281.25",
        "2024-K3": "918.75",
        "2024-K4": "918.75",
    }
    assert [str(deel.met_kosten) for deel in resultaat.delen] == ["1331.86", "955.04"]
    assert str(resultaat.bijdrage) == "4400.00"
    assert str(resultaat.met_kosten) == "4573.80"


def test_zonder_kwartalen_is_er_niets_te_berekenen() -> None:
    with pytest.raises(OngeldigeInvoer, match="minstens één kwartaal") as fout:
        jaarbijdrage(2024, {}, Decimal(30000))
    assert fout.value.veld == "situaties"


# Provisional contributions


@pytest.mark.parametrize(
    ("jaar", "inkomen", "geindexeerd", "bijdrage"),
    [
        # 45.000 × 638,93 ÷ 540,03 (royal decree of 20 December 2022); 2.811,83 with 3,05 %.
        (2023, "45000", "53241.21", "2728.61"),
        # 20.000 × 656,54 ÷ 553,21 (royal decree of 17 December 2023).
        (2024, "20000", "23735.65", "1216.45"),
        (2024, "0", "0.00", "864.15"),
    ],
)
def test_de_voorlopige_bijdrage_rekent_met_het_geindexeerde_inkomen_van_drie_jaar_eerder(
    jaar: int, inkomen: str, geindexeerd: str, bijdrage: str
) -> None:
    resultaat = heel_jaar(jaar, Situatie(Statuut.HOOFDBEROEP), inkomen, berekening=VOORLOPIG)
    assert str(resultaat.jaarinkomen) == geindexeerd
    assert kwartalen(resultaat)[f"{jaar}-K1"] == bijdrage


def test_een_onvolledig_jaar_n_min_3_wordt_eerst_omgerekend() -> None:
    resultaat = heel_jaar(
        2024, Situatie(Statuut.HOOFDBEROEP), "10000", berekening=VOORLOPIG, kwartalen_n3=2
    )
    assert [str(stap.waarde) for stap in resultaat.vooraf] == ["20000.00", "23735.65"]


def test_voorlopig_betaal_je_op_het_jaarinkomen_ook_als_je_maar_twee_kwartalen_werkt() -> None:
    situaties = gelijk(Situatie(Statuut.HOOFDBEROEP), 2024, 3, 4)
    resultaat = jaarbijdrage(2024, situaties, Decimal(20000), berekening=VOORLOPIG)
    assert kwartalen(resultaat) == {"2024-K3": "1216.45", "2024-K4": "1216.45"}


@pytest.mark.parametrize("jaar", [2015, 2019, 2020, 2026])
def test_zonder_bekende_indexbreuk_is_er_geen_voorlopige_bijdrage(jaar: int) -> None:
    with pytest.raises(OnbekendBedrag, match=f"Onbekend voor {jaar}"):
        heel_jaar(jaar, Situatie(Statuut.HOOFDBEROEP), "45000", berekening=VOORLOPIG)


@pytest.mark.parametrize(
    ("jaar", "bijdrage"),
    [(2015, "2200.00"), (2019, "2050.00"), (2020, "2050.00"), (2026, "2050.00")],
)
def test_met_het_geindexeerde_inkomen_van_de_brief_is_er_wel_een(jaar: int, bijdrage: str) -> None:
    resultaat = heel_jaar(
        jaar, Situatie(Statuut.HOOFDBEROEP), "40000", berekening=VOORLOPIG, geindexeerd=True
    )
    assert kwartalen(resultaat)[f"{jaar}-K1"] == bijdrage


# Management fees


@pytest.mark.parametrize(
    ("fonds", "jaar", "met_kosten"),
    [
        ("liantis", 2024, "898.28"),  # on the rounded 864,15
        ("xerius", 2024, "890.51"),  # on 864,149825: a cent less than on the rounded quarter
        ("xerius", 2019, "731.32"),  # on 709,6787375: a cent less
        ("acerta", 2025, "898.30"),
        ("group-s", 2020, "745.15"),
        ("ucm", 2021, "748.83"),
    ],
)
def test_de_beheerskosten_van_een_fonds_op_de_minimumbijdrage(
    fonds: str, jaar: int, met_kosten: str
) -> None:
    resultaat = heel_jaar(
        jaar, Situatie(Statuut.HOOFDBEROEP), berekening=STARTER, kosten=beheerskosten(fonds, jaar)
    )
    assert str(resultaat.delen[0].met_kosten) == met_kosten


def test_kosten_voor_of_na_de_afronding_verschillen_hoogstens_een_cent() -> None:
    # 1.531,99 × 20,5 % ÷ 4 = 78,514…: Xerius prints 80,91 in 2019 (3,05 %).
    situatie = Situatie(Statuut.STUDENT)
    for voor_afronding, met_kosten in ((True, "80.91"), (False, "80.90")):
        kosten = Beheerskosten(Decimal("0.0305"), voor_afronding)
        resultaat = heel_jaar(2019, situatie, berekening=STARTER, kosten=kosten)
        assert str(resultaat.delen[0].met_kosten) == met_kosten


def test_zonder_beheerskosten_staat_er_geen_kostenstap() -> None:
    resultaat = heel_jaar(2024, Situatie(Statuut.HOOFDBEROEP), "30000")
    assert resultaat.met_kosten == resultaat.bijdrage
    assert [stap.etiket for stap in resultaat.slot] == ["Bijdragen 2024"]
    assert not any("beheerskosten" in stap.etiket for stap in resultaat.stappen)


def test_onbekende_beheerskosten_worden_niet_gegokt() -> None:
    with pytest.raises(OnbekendBedrag, match="beheerskosten Liantis"):
        beheerskosten("liantis", 2026)


# Certainty and explanation


@pytest.mark.parametrize(
    ("jaar", "situatie", "inkomen", "zekerheid"),
    [
        (2024, Situatie(Statuut.HOOFDBEROEP), "30000", "A"),
        (2025, Situatie(Statuut.RUSTPENSIOEN), "30000", "B"),  # threshold not seen published
        (2018, Situatie(Statuut.HOOFDBEROEP), "200000", "B"),  # ceiling from one source
        (2026, Situatie(Statuut.HOOFDBEROEP), "30000", "B"),
        (2015, Situatie(Statuut.HOOFDBEROEP, starterjaar=2), "30000", "C"),  # rate not published
        (2022, Situatie(Statuut.ARTIKEL_37), "5000", "C"),  # limit from an index worked back
    ],
)
def test_een_antwoord_is_zo_zeker_als_zijn_onzekerste_bedrag(
    jaar: int, situatie: Situatie, inkomen: str, zekerheid: str
) -> None:
    assert heel_jaar(jaar, situatie, inkomen).zekerheid == zekerheid


def test_onzekere_beheerskosten_maken_het_antwoord_onzeker() -> None:
    kosten = beheerskosten("acerta", 2026)
    resultaat = heel_jaar(2026, Situatie(Statuut.HOOFDBEROEP), "30000", kosten=kosten)
    assert resultaat.zekerheid == "C"


@pytest.mark.parametrize("statuut", list(Statuut))
@pytest.mark.parametrize("berekening", list(Berekening))
def test_elke_stap_noemt_haar_artikel_en_de_bron(statuut: Statuut, berekening: Berekening) -> None:
    # The fourth quarter of 2025: every status exists, and so does the fraction of that year.
    situaties = gelijk(Situatie(statuut, eerste_kwartaal=True), 2025, eerste=4)
    for inkomen in ("0", "1000", "5000", "12000", "200000"):
        resultaat = jaarbijdrage(2025, situaties, Decimal(inkomen), berekening=berekening)
        for stap in (*resultaat.vooraf, *resultaat.delen[0].stappen):
            assert stap.artikel
            assert stap.artikel.plaats.startswith("artikel")
            assert stap.artikel.bron.url
            assert stap.formule


def test_de_stappen_tonen_de_formule_met_de_getallen_erin() -> None:
    resultaat = heel_jaar(
        2025,
        Situatie(Statuut.HOOFDBEROEP),
        "80000",
        kosten=beheerskosten("liantis", 2025),
    )
    assert [(stap.formule, str(stap.waarde)) for stap in resultaat.stappen] == [
        ("80.000,00", "80000.00"),
        ("3.666,15 × 662,28 ÷ 142,75", "17008.88"),
        ("15.831,12 × 662,28 ÷ 142,75", "73447.52"),
        ("23.330,06 × 662,28 ÷ 142,75", "108238.40"),
        ("(73.447,52 × 20,5\u00a0% + 6.552,48 × 14,16\u00a0%) ÷ 4", "3996.14"),
        ("3.996,14 × (100 % + 3,95\u00a0%)", "4153.99"),
        ("4 × 3.996,14", "15984.56"),
        ("4 × 4.153,99", "16615.96"),
    ]


@pytest.mark.parametrize(
    ("statuut", "jaar", "inkomen", "bijdrage"),
    [
        # Three quarters: × 4/3 leaves a third of a cent under the limit, and a limit is a limit.
        (Statuut.BIJBEROEP, 2019, "1148.99", "0.00"),
        (Statuut.ARTIKEL_37, 2025, "6682.46", "1369.89"),
        (Statuut.STUDENT, 2019, "10385.54", "1064.52"),
    ],
)
def test_een_inkomen_vlak_onder_een_grens_wordt_er_niet_tegenaan_afgerond(
    statuut: Statuut, jaar: int, inkomen: str, bijdrage: str
) -> None:
    situaties = gelijk(Situatie(statuut), jaar, 1, 3)
    assert jaarbijdrage(jaar, situaties, Decimal(inkomen)).bijdrage == Decimal(bijdrage)


def test_kwartalen_van_een_ander_jaar_worden_geweigerd() -> None:
    with pytest.raises(OngeldigeInvoer, match="2024"):
        jaarbijdrage(2024, gelijk(Situatie(Statuut.HOOFDBEROEP), 2025), Decimal(1))
    with pytest.raises(OngeldigeInvoer, match="1 tot 4"):
        jaarbijdrage(2024, gelijk(Situatie(Statuut.HOOFDBEROEP), 2024), kwartalen_n3=5)
