"""Overbruggingsrecht: the amount of a month, partial months, work, and what is left of the basket.

Programme law of 26 December 2022 art. 193, 196, 198 and 199; law of 22 December 2016 before.
"""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rules.bedragen import records, tabel
from rules.fouten import BestaatNiet, OnbekendBedrag, OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.overbruggingsduur import Verleden, duur, gaat_van_de_rugzak
from rules.overbruggingsgronden import Grond, Pijler
from rules.overbruggingsuitkering import (
    Lezing,
    Maand,
    Periode,
    Soort,
    gebruikt,
    maandbedrag,
    maanden,
    onzekere_rechten,
    periodes_van_zeven,
    rechtenkwartalen,
    volgend_maandbedrag,
)

GEDWONGEN, ECONOMISCH = Pijler.GEDWONGEN, Pijler.ECONOMISCH


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def periode(feit: str, einde: str = "", *gewerkt: str) -> Periode:
    return Periode(dag(feit), dag(einde) if einde else None, frozenset(map(dag, gewerkt)))


def samen(betaald: tuple[Maand, ...]) -> Decimal:
    return sum((maand.bedrag for maand in betaald), Decimal(0))


def per_maand(betaald: tuple[Maand, ...]) -> list[str]:
    return [str(maand.bedrag) for maand in betaald]


# The amount of a full month


@pytest.mark.parametrize(
    ("op", "zonder", "met", "zekerheid"),
    [
        ("2017-05-31", "1168.73", "1460.45", "B"),
        ("2017-06-01", "1192.09", "1489.64", "A"),
        ("2017-08-31", "1192.09", "1489.64", "A"),
        ("2017-09-01", "1212.43", "1515.07", "A"),
        ("2018-09-01", "1253.83", "1566.79", "A"),
        ("2019-06-30", "1253.83", "1566.79", "A"),
        ("2019-07-01", "1266.37", "1582.46", "B"),
        ("2020-02-29", "1266.37", "1582.46", "B"),
        ("2020-03-01", "1291.69", "1614.10", "A"),
        ("2021-06-30", "1291.69", "1614.10", "A"),
        ("2021-07-01", "1317.52", "1646.38", "C"),
        ("2021-09-01", "1343.87", "1679.31", "A"),
        ("2022-01-01", "1370.75", "1712.90", "C"),
        ("2022-03-01", "1398.17", "1747.16", "B"),
        ("2022-12-31", "1513.42", "1891.18", "C"),
        ("2023-01-01", "1513.57", "1891.36", "C"),
        ("2023-06-30", "1513.57", "1891.36", "C"),
        # From here the legal amount × pivot ÷ 147,31.
        ("2023-07-01", "1543.84", "1929.19", "B"),
        ("2023-10-31", "1543.84", "1929.19", "B"),
        ("2023-11-01", "1574.68", "1967.73", "A"),
        ("2024-04-30", "1574.68", "1967.73", "A"),
        ("2024-05-01", "1606.15", "2007.06", "A"),
        ("2025-01-31", "1606.15", "2007.06", "A"),
        ("2025-02-01", "1638.26", "2047.18", "A"),
        ("2026-04-30", "1638.26", "2047.18", "A"),
    ],
)
def test_een_volle_maand(op: str, zonder: str, met: str, zekerheid: str) -> None:
    gevonden = maandbedrag(dag(op)), maandbedrag(dag(op), gezinslast=True)
    assert [str(b.waarde) for b in gevonden] == [zonder, met]
    assert [b.zekerheid for b in gevonden] == [zekerheid, zekerheid]


@pytest.mark.usefixtures("niets_na_april_2026")
@pytest.mark.parametrize("op", ["2026-05-01", "2027-12-31"])
def test_na_de_laatste_spilindex_die_we_kennen_blijft_het_bedrag_als_onzeker(op: str) -> None:
    gevonden = maandbedrag(dag(op)), maandbedrag(dag(op), gezinslast=True)
    assert [str(b.waarde) for b in gevonden] == ["1638.26", "2047.18"]
    assert [b.zekerheid for b in gevonden] == ["C", "C"]


@pytest.mark.parametrize("op", ["2018-01-01", "2018-08-31", "2016-12-31"])
def test_een_maand_die_niemand_vond_is_onbekend(op: str) -> None:
    with pytest.raises(OnbekendBedrag):
        maandbedrag(dag(op))


@pytest.mark.parametrize("op", ["2017-12-31", "2018-09-01"])
def test_de_maanden_ernaast_zijn_bekend(op: str) -> None:
    assert maandbedrag(dag(op)).waarde > 0


def test_de_volgende_stap_staat_er_vanaf_de_maand_waarin_ze_verwacht_werd() -> None:
    assert volgend_maandbedrag(date(2026, 4, 30)) is None
    zonder, met = (volgend_maandbedrag(date(2026, 5, 1), gezinslast=last) for last in (False, True))
    assert zonder
    assert met
    assert (str(zonder.waarde), str(met.waarde)) == ("1671.01", "2088.11")
    assert zonder.zekerheid == "C"
    assert zonder.van == date(2026, 5, 1)
    assert zonder.nagekeken == min(deel.nagekeken for deel in zonder.delen)


def test_de_volgende_spilindex_is_een_stap_hoger_en_later_dan_de_laatste() -> None:
    """Law of 2 August 1971 art. 2: each pivot is the one before × 1,02, to the cent."""
    laatste, volgende = records("spilindex")[-1], records("spilindex_volgend")[-1]
    assert volgende["waarde"] == (laatste["waarde"] * Decimal("1.02")).quantize(
        Decimal("0.01"), ROUND_HALF_UP
    )
    assert volgende["van"] > laatste["van"]


def test_een_afgeleid_bedrag_toont_zijn_formule_en_delen() -> None:
    gevonden = maandbedrag(date(2025, 3, 1))
    assert gevonden.formule == "1.343,87 × 179,58 ÷ 147,31"
    assert [deel.naam for deel in gevonden.delen] == [
        "overbruggingsrecht_basis", "spilindex", "spilindex_basis"
    ]  # fmt: skip


# Partial months (art. 196; the table of UCM for March 2025)


@pytest.mark.parametrize(
    ("einde", "zonder", "met"),
    [
        ("2025-03-08", "0", "0"),
        ("2025-03-09", "409.57", "511.80"),
        ("2025-03-15", "409.57", "511.80"),
        ("2025-03-16", "819.13", "1023.59"),
        ("2025-03-22", "819.13", "1023.59"),
        ("2025-03-23", "1228.70", "1535.39"),
        ("2025-03-30", "1638.26", "2047.18"),
    ],
)
def test_elke_zeven_dagen_na_elkaar_geven_een_vierde(einde: str, zonder: str, met: str) -> None:
    gevonden = (
        maanden(periode("2025-03-03", einde), 12),
        maanden(periode("2025-03-03", einde), 12, True),
    )
    assert [str(samen(betaald)) for betaald in gevonden] == [zonder, met]


def test_twee_blokken_van_zes_dagen_geven_niets() -> None:
    # Six free days, a day of work, six free days.
    assert periodes_van_zeven([True] * 6 + [False] + [True] * 6, 0, 7) == (0, 6)
    assert samen(maanden(periode("2025-03-03", "2025-03-15", "2025-03-09"), 12)) == 0


def test_zeven_dagen_mogen_over_twee_maanden_liggen() -> None:
    over = periode("2025-03-28", "2025-04-05")
    assert per_maand(maanden(over, 12)) == ["0.00", "409.57"]


def test_een_fonds_telt_zeven_dagen_per_kalendermaand() -> None:
    over = periode("2025-03-28", "2025-04-05")
    assert per_maand(maanden(over, 12, lezing=Lezing.PER_KALENDERMAAND)) == ["0.00", "0.00"]


def test_een_stuk_van_een_maand_geeft_nooit_meer_dan_een_volle_maand() -> None:
    # Six days left in October and 29 in November hold five runs of seven; a whole November gives 100 %.
    kort, lang = (
        maanden(periode("2025-10-12", einde), 12) for einde in ("2025-11-29", "2025-11-30")
    )
    assert per_maand(kort) == per_maand(lang) == ["819.13", "1638.26"]


def test_een_fonds_betaalt_de_eerste_twee_maanden_alleen_per_zeven_dagen() -> None:
    # 12 October to 30 November: 50 days are seven runs, 175 %; December is a full month.
    over = periode("2025-10-12", "2025-12-31")
    gevonden = maanden(over, 12, lezing=Lezing.ALLEEN_PERIODES)
    assert [(m.telling.weken, m.telling.soort) for m in gevonden] == [
        (2, Soort.WEKEN),
        (5, Soort.WEKEN),
        (0, Soort.VOL),
    ]


def test_een_volle_kalendermaand_geeft_alles_ook_februari() -> None:
    assert per_maand(maanden(periode("2025-02-01", "2025-02-28"), 12)) == ["1638.26"]


def test_een_stuk_van_een_maand_na_de_maand_na_het_feit_telt_alleen_als_laatste_maand() -> None:
    # The fact in March: the window ends on 30 April. June is the last month, so its weeks count.
    betaald = maanden(periode("2025-03-01", "2025-06-15"), 12)
    assert [m.telling.soort for m in betaald] == [Soort.VOL] * 3 + [Soort.WEKEN]
    assert per_maand(betaald)[-1] == "819.13"


def test_dagen_van_voor_het_venster_tellen_niet_mee_in_een_latere_maand() -> None:
    # Days that were left at the end of March, in the window, do not help April, which is not.
    betaald = maanden(periode("2025-02-27", "2025-04-23", "2025-03-25"), 12)
    assert [m.telling.weken for m in betaald] == [0, 3, 3]


def test_een_maand_met_werk_zonder_volle_maand_ervoor_telt_per_week_in_het_venster() -> None:
    # The fact on 10 March; one day of work on 15 April, in the window: two runs before it, two after.
    betaald = maanden(periode("2025-03-10", "", "2025-04-15"), 12)
    assert [m.telling.weken for m in betaald[:2]] == [3, 4]


def test_wie_na_het_venster_werkt_zonder_recht_op_cumul_verliest_de_maand() -> None:
    # Four months of work after three full months: the fourth gives nothing and costs nothing.
    werk = ("2025-04-02", "2025-05-02", "2025-06-02", "2025-07-02")
    betaald = maanden(periode("2025-01-01", "", *werk), 12)
    assert per_maand(betaald)[3:8] == ["1228.70", "819.13", "409.57", "0.00", "1638.26"]
    assert betaald[6].telling.soort is Soort.VERLOREN
    assert gebruikt(betaald) == 12


# Work beside it (art. 198) and another benefit (art. 199)


def test_na_drie_volle_maanden_kost_werk_25_50_en_75_procent() -> None:
    betaald = maanden(
        periode("2025-02-01", "2025-07-31", "2025-05-12", "2025-06-02", "2025-07-01"), 12
    )
    assert per_maand(betaald) == ["1638.26"] * 3 + ["1228.70", "819.13", "409.57"]
    assert gebruikt(betaald) == 6


def test_een_volle_maand_koopt_een_maand_werk() -> None:
    betaald = maanden(periode("2025-02-01", "2025-07-31", "2025-03-03", "2025-04-03"), 12)
    # March uses the one full month; April is in no window and has none left.
    assert per_maand(betaald)[:4] == ["1638.26", "1228.70", "0.00", "1638.26"]


def test_een_dag_werk_in_april_kost_een_vierde_van_april() -> None:
    betaald = maanden(periode("2024-03-01", "2024-11-30", "2024-04-10"), 12)
    assert per_maand(betaald)[:3] == ["1574.68", "1181.01", "1606.15"]
    assert str(samen(betaald)) == "13998.74"


def test_samen_met_een_ander_inkomen_krijg_je_nooit_meer_dan_het_bedrag_zelf() -> None:
    betaald = maanden(periode("2025-03-01", "2025-04-30"), 12, False, Decimal("600.00"))
    assert per_maand(betaald) == ["1038.26", "1038.26"]
    ruim = maanden(periode("2025-03-01", "2025-03-31"), 12, False, Decimal("1638.27"))
    assert per_maand(ruim) == ["0.00"]


def test_het_plafond_is_het_verlaagde_bedrag_in_een_maand_met_werk() -> None:
    betaald = maanden(
        periode("2025-03-01", "2025-04-30", "2025-04-10"), 12, False, Decimal("1000.00")
    )
    assert per_maand(betaald) == ["638.26", "228.70"]


# The basket (art. 193 § 3)


def test_de_korf_van_twaalf_maanden_eindigt_met_een_stuk_van_een_maand() -> None:
    betaald = maanden(periode("2025-03-20"), 12)
    assert [m.telling.soort for m in betaald] == [Soort.WEKEN] + [Soort.VOL] * 11 + [Soort.WEKEN]
    assert [m.telling.weken for m in (betaald[0], betaald[-1])] == [1, 3]
    assert gebruikt(betaald) == 12


@pytest.mark.parametrize(
    ("maanden_", "kwartalen", "tussen", "verwacht"),
    [
        (0, 0, 0, (12, 4)),
        (5, 1, 0, (7, 3)),
        (11, 3, 40, (1, 1)),
        (12, 4, 11, (3, 1)),
        (12, 4, 12, (4, 1)),
        (12, 4, 15, (4, 1)),
        (12, 4, 16, (5, 1)),
        (12, 4, 19, (5, 1)),
        (12, 4, 20, (6, 2)),
        (12, 4, 23, (6, 2)),
        (12, 4, 24, (7, 2)),
        (12, 4, 28, (8, 2)),
        (12, 4, 31, (8, 2)),
        (12, 4, 32, (9, 3)),
        (12, 4, 36, (10, 3)),
        (12, 4, 40, (11, 3)),
        (12, 4, 43, (11, 3)),
        (12, 4, 44, (12, 4)),
        (24, 8, 60, (12, 4)),
        # Each basket by itself: months left, quarters not.
        (6, 4, 12, (6, 1)),
    ],
)
def test_sinds_2023_is_er_een_korf_en_daarna_een_bijkomende(
    maanden_: int, kwartalen: int, tussen: int, verwacht: tuple[int, int]
) -> None:
    verleden = Verleden(maanden_, kwartalen, tussen=tussen)
    for pijler in (GEDWONGEN, ECONOMISCH):
        gevonden = duur(date(2025, 3, 1), pijler, verleden)
        assert (gevonden.maanden, gevonden.kwartalen) == verwacht


def test_of_nul_kwartalen_iets_geven_is_niet_zeker() -> None:
    gevonden = duur(date(2025, 3, 1), GEDWONGEN, Verleden(12, 4, tussen=0))
    assert (gevonden.maanden, gevonden.kwartalen) == (3, 1)
    assert gevonden.beslissingen[-1].zekerheid == "C"


@pytest.mark.parametrize(
    ("loopbaan", "verwacht"),
    [
        (0, (0, 0)), (7, (0, 0)), (8, (3, 1)), (19, (3, 1)),
        (20, (6, 2)), (59, (6, 2)), (60, (12, 4)), (200, (12, 4)),
    ],
)  # fmt: skip
def test_tot_2022_bepaalt_de_loopbaan_de_duur_bij_economische_moeilijkheden(
    loopbaan: int, verwacht: tuple[int, int]
) -> None:
    gevonden = duur(date(2019, 9, 1), ECONOMISCH, Verleden(loopbaan=loopbaan))
    assert (gevonden.maanden, gevonden.kwartalen) == verwacht


@pytest.mark.parametrize(("loopbaan", "maanden_"), [(59, 2), (60, 12)])
def test_wie_al_tien_maanden_kreeg(loopbaan: int, maanden_: int) -> None:
    for pijler in (GEDWONGEN, ECONOMISCH):
        verleden = Verleden(10, 0, loopbaan=loopbaan)
        assert duur(date(2019, 9, 1), pijler, verleden).maanden == maanden_


@pytest.mark.parametrize(("feit", "maanden_"), [("2019-06-30", 2), ("2019-07-01", 12)])
def test_de_dubbele_rugzak_bestaat_sinds_1_juli_2019(feit: str, maanden_: int) -> None:
    assert duur(dag(feit), GEDWONGEN, Verleden(10, loopbaan=60)).maanden == maanden_


@pytest.mark.parametrize(("feit", "maanden_"), [("2022-12-31", 12), ("2023-01-01", 2)])
def test_de_dubbele_rugzak_bestaat_niet_meer_sinds_2023(feit: str, maanden_: int) -> None:
    assert duur(dag(feit), GEDWONGEN, Verleden(10, loopbaan=60)).maanden == maanden_


def test_een_gedwongen_onderbreking_keek_niet_naar_de_loopbaan() -> None:
    gevonden = duur(date(2019, 9, 1), GEDWONGEN, Verleden())
    assert (gevonden.maanden, gevonden.kwartalen) == (12, 4)


def test_zonder_loopbaan_is_de_duur_van_toen_niet_te_zeggen() -> None:
    with pytest.raises(OngeldigeInvoer, match="kwartalen") as fout:
        duur(date(2019, 9, 1), ECONOMISCH, Verleden())
    assert fout.value.veld == "kwartalen_loopbaan"


def test_de_loopbaantabel_gold_tot_en_met_2022() -> None:
    assert tabel("overbruggingsrecht_loopbaan", date(2022, 12, 31)).trap(8).maanden == 3
    with pytest.raises(BestaatNiet):
        tabel("overbruggingsrecht_loopbaan", date(2023, 1, 1))


@pytest.mark.usefixtures("niets_na_2026")
def test_de_bijkomende_tabel_is_na_het_laatste_nazicht_minder_zeker() -> None:
    assert tabel("overbruggingsrecht_bijkomend", date(2026, 12, 31)).zekerheid == "A"
    assert tabel("overbruggingsrecht_bijkomend", date(2027, 1, 1)).zekerheid == "C"
    with pytest.raises(BestaatNiet):
        tabel("overbruggingsrecht_bijkomend", date(2022, 12, 31))


@pytest.mark.parametrize(
    ("grond", "feit", "telt"),
    [
        (Grond.ENERGIE, "2022-09-30", True),
        (Grond.ENERGIE, "2022-10-01", False),
        (Grond.ENERGIE, "2023-02-10", False),
        (Grond.ENERGIE, "2023-03-31", False),
        (Grond.ENERGIE, "2023-04-01", True),
        (Grond.DERDE, "2023-02-10", True),
    ],
)
def test_alleen_de_energiecrisis_gaat_niet_van_de_rugzak(
    grond: Grond, feit: str, telt: bool
) -> None:
    assert gaat_van_de_rugzak(grond, dag(feit)) is telt


# Health rights (art. 193 § 2)


@pytest.mark.parametrize(
    ("feit", "einde", "verwacht"),
    [
        ("2025-03-20", "", ["2025-K2", "2025-K3", "2025-K4", "2026-K1"]),
        ("2025-03-20", "2025-04-29", []),
        ("2025-03-20", "2025-04-30", ["2025-K2"]),
        ("2025-03-01", "2025-03-30", []),
        ("2025-03-01", "2025-03-31", []),
        ("2025-03-01", "2025-04-01", ["2025-K2"]),
        ("2025-02-01", "2025-06-30", ["2025-K2"]),
        ("2025-02-01", "2025-07-01", ["2025-K2", "2025-K3"]),
    ],
)
def test_rechten_blijven_vanaf_het_kwartaal_na_het_feit(
    feit: str, einde: str, verwacht: list[str]
) -> None:
    assert [str(k) for k in rechtenkwartalen(periode(feit, einde), 4)] == verwacht


@pytest.mark.parametrize(
    ("einde", "gewerkt", "verwacht"),
    [
        # The fact on 10 January 2025: K2 and what follows can be kept.
        ("", (), []),
        ("2025-06-30", (), []),
        ("2025-07-01", (), ["2025-K3"]),
        ("2025-06-29", (), ["2025-K2"]),
        ("2025-04-30", ("2025-02-10", "2025-03-10"), ["2025-K2"]),
        ("2025-06-30", ("2025-02-10", "2025-03-10"), []),
        (
            "2025-06-30",
            ("2025-02-28", "2025-03-01", "2025-04-30", "2025-05-01", "2025-06-30"),
            ["2025-K2"],
        ),
        ("2025-06-30", ("2025-02-28", "2025-03-01", "2025-04-30", "2025-06-30"), []),
    ],
)
def test_een_kwartaal_waarin_gewerkt_wordt_is_niet_zeker(
    einde: str, gewerkt: tuple[str, ...], verwacht: list[str]
) -> None:
    welke = periode("2025-01-10", einde, *gewerkt)
    assert [str(k) for k in onzekere_rechten(welke, 4)] == verwacht


@pytest.mark.parametrize(
    ("einde", "verwacht", "heel"),
    [
        # Beside 1.000,00: of a week nothing or all, of three weeks 228,70 or the rest of a full month.
        ("2025-03-09", "0.00", "409.57"),
        ("2025-03-23", "228.70", "638.26"),
    ],
)
def test_een_stuk_van_een_maand_verlaagt_het_plafond_of_niet(
    einde: str, verwacht: str, heel: str
) -> None:
    welke, ander = periode("2025-03-03", einde), Decimal("1000.00")
    assert per_maand(maanden(welke, 12, False, ander)) == [verwacht]
    assert per_maand(maanden(welke, 12, False, ander, heel_plafond=True)) == [heel]


def test_een_maand_met_werk_verlaagt_het_plafond_in_elke_lezing() -> None:
    welke = periode("2025-03-01", "2025-04-30", "2025-04-10")
    gevonden = maanden(welke, 12, False, Decimal("1000.00"), heel_plafond=True)
    assert per_maand(gevonden) == ["638.26", "228.70"]


def test_de_korf_begrenst_de_kwartalen() -> None:
    assert rechtenkwartalen(periode("2025-03-20"), 1) == (Kwartaal(2025, 2),)
    assert rechtenkwartalen(periode("2025-03-20"), 0) == ()


# Properties

feiten = st.dates(date(2023, 1, 1), date(2025, 12, 31))
lengtes = st.integers(0, 500)


@given(feiten, lengtes, st.integers(1, 12))
def test_de_korf_wordt_nooit_overschreden(feit: date, lengte: int, korf: int) -> None:
    betaald = maanden(Periode(feit, feit + timedelta(days=lengte)), korf)
    assert gebruikt(betaald) <= korf


@given(feiten, lengtes)
@example(date(2025, 10, 12), 48)
def test_een_dag_langer_stil_geeft_nooit_minder(feit: date, lengte: int) -> None:
    kort, lang = (
        samen(maanden(Periode(feit, feit + timedelta(days=n)), 12)) for n in (lengte, lengte + 1)
    )
    assert kort <= lang


@given(feiten, lengtes)
def test_per_kalendermaand_tellen_geeft_nooit_meer(feit: date, lengte: int) -> None:
    welke = Periode(feit, feit + timedelta(days=lengte))
    assert samen(maanden(welke, 12, lezing=Lezing.PER_KALENDERMAAND)) <= samen(maanden(welke, 12))


@given(feiten, st.integers(1, 12))
def test_wie_niet_meer_begint_gebruikt_zijn_hele_korf(feit: date, korf: int) -> None:
    assert gebruikt(maanden(Periode(feit), korf)) == korf


@given(feiten, lengtes, st.sets(st.integers(0, 300), max_size=6))
def test_werken_levert_nooit_meer_uitkering_op(feit: date, lengte: int, werk: set[int]) -> None:
    einde = feit + timedelta(days=lengte)
    gewerkt = frozenset(feit + timedelta(days=n) for n in werk)
    zonder, met = (
        samen(maanden(Periode(feit, einde, dagen), 12)) for dagen in (frozenset(), gewerkt)
    )
    assert met <= zonder


@given(feiten, lengtes, st.decimals(0, 3000, places=2))
def test_met_een_ander_inkomen_samen_nooit_boven_het_bedrag(
    feit: date, lengte: int, ander: Decimal
) -> None:
    welke = Periode(feit, feit + timedelta(days=lengte))
    for maand in maanden(welke, 12, False, ander):
        assert maand.bedrag == max(Decimal(0), maand.bruto - ander)
        assert Decimal(0) <= maand.bedrag <= maand.bruto
