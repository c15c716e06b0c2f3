"""The calendar: which days of a year it holds, which not, and what the answer says about them.

Unless a source is named, the days follow from the ARS (KB 19 December 1967) art. 42, 44 § 3,
44bis, 46 and 50ter/1 § 2, and KB nr. 38 art. 15 § 2 (from the quarter of the start to that of the stop).
Days that follow from a fact of the visitor's own are also shown when they fall after the chosen year.
"""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED
from calculators.html import als_html
from calculators.hulpen import REKENHULPEN
from calculators.rekenhulp import beantwoord
from rules.fouten import OnbekendBedrag
from rules.kalender import Moment, Situatie, Soort, herinnering_beantwoorden, kalender
from rules.kwartaal import Kwartaal, kwartalen_tussen
from rules.termijnen import (
    aanvraag_vrijstelling,
    aanvraag_vrijstelling_supplement,
    antwoord_op_laatste_herinnering,
    vervaldag,
    vervaldag_supplement,
)
from tests.proef import Proef
from tests.strategieen import geldige_teksten, jaren_en_het_volgende

VANDAAG = date(2026, 3, 1)
KALENDER = REKENHULPEN["kalender"]
uitvoer = Proef(KALENDER, VANDAAG).uitvoer
EEN_DAG = timedelta(days=1)
# How the id of a day begins that follows from a fact of the visitor's own.
EIGEN = (
    "bijbetaling",
    "vrijstelling-bijbetaling",
    "herinnering",
    "aansluiten",
    "overbruggingsrecht",
)


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def dagen(jaar: int, **situatie: Any) -> dict[str, str]:
    """The day of every moment, by its id."""
    feiten = {k: dag(v) if isinstance(v, str) else v for k, v in situatie.items()}
    return {m.id: m.dag.isoformat() for m in kalender(jaar, Situatie(**feiten))}


def met(begin: str, gevonden: dict[str, str]) -> dict[str, str]:
    return {id_: op for id_, op in gevonden.items() if id_.startswith(begin)}


def antwoord(**velden: str) -> dict[str, Any]:
    code, uit = uitvoer(**velden)
    assert code == GOED, uit
    return uit


# A year


def test_een_gewoon_jaar_heeft_vier_vervaldagen_vier_vragen_en_de_jaargrens() -> None:
    """On one day what is to pay comes first, then what is to ask, what follows, and a notice."""
    assert list(dagen(2026).items()) == [
        ("jaarverhoging-2026", "2026-01-01"),
        ("bericht-2026-K1", "2026-01-01"),
        ("betalen-2026-K1", "2026-03-31"),
        ("vrijstelling-2025-K1", "2026-03-31"),
        ("bericht-2026-K2", "2026-04-01"),
        ("betalen-2026-K2", "2026-06-30"),
        ("vrijstelling-2025-K2", "2026-06-30"),
        ("bericht-2026-K3", "2026-07-01"),
        ("betalen-2026-K3", "2026-09-30"),
        ("vrijstelling-2025-K3", "2026-09-30"),
        ("bericht-2026-K4", "2026-10-01"),
        ("betalen-2026-K4", "2026-12-31"),
        ("vrijstelling-2025-K4", "2026-12-31"),
        ("aftrek-2026", "2026-12-31"),
        ("gezondheidszorg-2026", "2026-12-31"),
        ("jaarverhoging-2027", "2027-01-01"),
    ]


@pytest.mark.parametrize(
    ("jaar", "oudjaar", "voor", "na"),
    [
        (2015, "2015-12-31", "2015-01-01", "2016-01-01"),
        (2024, "2024-12-31", "2024-01-01", "2025-01-01"),
        (2027, "2027-12-31", "2027-01-01", "2028-01-01"),
    ],
)
def test_31_december_en_beide_eerste_januari_staan_in_elk_jaar(
    jaar: int, oudjaar: str, voor: str, na: str
) -> None:
    gevonden = dagen(jaar)
    assert [gevonden[f"{naam}-{jaar}"] for naam in ("aftrek", "gezondheidszorg")] == [oudjaar] * 2
    assert list(met("jaarverhoging", gevonden).values()) == [voor, na]


@pytest.mark.parametrize(
    ("situatie", "dagen_van_2026"),
    [
        ({"gestopt": "2024-12-31"}, []),
        # What was first asked in 2025 still gets the increase of 1 January 2026.
        ({"gestopt": "2025-01-01"}, ["jaarverhoging-2026"]),
        ({"gestopt": "2025-12-31"}, ["jaarverhoging-2026"]),
        (
            {"gestopt": "2026-01-01"},
            ["jaarverhoging-2026", "aftrek-2026", "gezondheidszorg-2026", "jaarverhoging-2027"],
        ),
        (
            {"start": "2025-12-31"},
            ["jaarverhoging-2026", "aftrek-2026", "gezondheidszorg-2026", "jaarverhoging-2027"],
        ),
        ({"start": "2026-01-01"}, ["aftrek-2026", "gezondheidszorg-2026", "jaarverhoging-2027"]),
        ({"start": "2026-12-31"}, ["aftrek-2026", "gezondheidszorg-2026", "jaarverhoging-2027"]),
        ({"start": "2027-01-01"}, []),
    ],
)
def test_de_jaargrens_telt_alleen_na_een_jaar_met_bijdragen(
    situatie: dict[str, str], dagen_van_2026: list[str]
) -> None:
    gevonden = dagen(2026, **situatie)
    assert [i for i in gevonden if i.startswith(("aftrek", "gezond", "jaar"))] == dagen_van_2026


def test_in_2015_kennen_we_de_dagen_voor_vrijstelling_van_2014_niet_de_andere_wel() -> None:
    gevonden = dagen(2015)
    assert list(met("betalen", gevonden).items()) == [
        ("betalen-2015-K1", "2015-03-31"),
        ("betalen-2015-K2", "2015-06-30"),
        ("betalen-2015-K3", "2015-09-30"),
        ("betalen-2015-K4", "2015-12-31"),
    ]
    # Of the fourth quarter of 2014 the term began on 1 January 2015.
    assert met("vrijstelling", gevonden) == {"vrijstelling-2014-K4": "2015-12-31"}


@pytest.mark.parametrize(
    "oud",
    [
        {"start": date(2010, 5, 1)},
        {"start": date(1985, 1, 1)},
        {"afrekening": date(2012, 5, 1)},
        {"herinnering": date(2014, 12, 31)},
    ],
)
@pytest.mark.parametrize("jaar", [2017, 2026])
def test_een_oude_dag_verandert_niets_aan_de_kalender(jaar: int, oud: dict[str, date]) -> None:
    assert kalender(jaar, Situatie(**oud)) == kalender(jaar, Situatie())


@pytest.mark.parametrize(
    ("jaar", "start"), [(2015, "2014-12-31"), (2015, "2010-05-01"), (2016, "2014-01-01")]
)
def test_ook_wie_voor_2015_begon_ziet_de_vervaldagen_van_2015_en_2016(
    jaar: int, start: str
) -> None:
    assert list(met("betalen", dagen(jaar, start=start))) == [
        f"betalen-{jaar}-K{nummer}" for nummer in (1, 2, 3, 4)
    ]


@pytest.mark.parametrize(
    ("feit", "jaar", "dag_bekend"),
    [
        # Each rule from the first day for which it was checked, and the day before.
        ({"herinnering": "2014-12-31"}, 2015, None),
        ({"herinnering": "2015-01-01"}, 2015, ("herinnering-2015-01-01", "2015-02-01")),
        ({"start": "2015-12-31"}, 2015, None),
        ({"start": "2016-01-01"}, 2015, ("aansluiten-2016-01-01", "2015-12-31")),
        ({"gestopt": "2016-12-31"}, 2016, None),
        ({"gestopt": "2017-01-01"}, 2016, ("overbruggingsrecht-2017-01-01", "2017-09-30")),
    ],
)
def test_een_dag_waarvan_we_de_regel_niet_kennen_wordt_weggelaten(
    feit: dict[str, str], jaar: int, dag_bekend: tuple[str, str] | None
) -> None:
    eigen = {i: op for i, op in dagen(jaar, **feit).items() if i.startswith(EIGEN)}
    assert eigen == (dict([dag_bekend]) if dag_bekend else {})


@pytest.mark.parametrize(
    ("afrekening", "dagen_van_2015"),
    [
        ("2014-09-30", {}),
        (
            "2014-10-01",
            {
                "bijbetaling-2014-10-01": "2015-03-31",
                "vrijstelling-bijbetaling-2014-10-01": "2015-12-31",
            },
        ),
    ],
)
def test_een_afrekening_van_voor_1_oktober_2014_geeft_geen_dag_om_vrijstelling_te_vragen(
    afrekening: str, dagen_van_2015: dict[str, str]
) -> None:
    eigen = {i: d for i, d in dagen(2015, afrekening=afrekening).items() if i.startswith(EIGEN)}
    assert eigen == dagen_van_2015


def test_in_bijberoep_staan_er_geen_dagen_om_vrijstelling_of_overbruggingsrecht_te_vragen() -> None:
    feiten = {"start": "2026-02-10", "gestopt": "2026-08-03", "afrekening": "2025-11-10"}
    gevonden = dagen(2026, bijberoep=True, herinnering="2026-05-10", **feiten)
    assert met("vrijstelling", gevonden) == met("overbruggingsrecht", gevonden) == {}
    assert list(met("betalen", gevonden)) == [f"betalen-2026-{k}" for k in ("K1", "K2", "K3")]
    assert {i: op for i, op in gevonden.items() if i.startswith(EIGEN)} == {
        "aansluiten-2026-02-10": "2026-02-09",
        "bijbetaling-2025-11-10": "2026-03-31",
        "herinnering-2026-05-10": "2026-06-10",
    }
    in_hoofdberoep = dagen(2026, herinnering="2026-05-10", **feiten)
    assert set(in_hoofdberoep) - set(gevonden) == {
        "vrijstelling-bijbetaling-2025-11-10", "overbruggingsrecht-2026-08-03"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("begin", "soort"),
    [
        ("betalen", Soort.BETALEN),
        ("bijbetaling", Soort.BETALEN),
        ("vrijstelling", Soort.VRAGEN),
        ("herinnering", Soort.VRAGEN),
        ("overbruggingsrecht", Soort.VRAGEN),
        ("aansluiten", Soort.VRAGEN),
        ("jaarverhoging", Soort.GEVOLG),
        ("aftrek", Soort.GEVOLG),
        ("gezondheidszorg", Soort.GEVOLG),
        ("bericht", Soort.BERICHT),
    ],
)
def test_elke_dag_is_om_te_betalen_te_vragen_of_iets_dat_gebeurt(begin: str, soort: Soort) -> None:
    op = date(2026, 2, 3)
    situatie = Situatie(start=op, gestopt=op, afrekening=op, herinnering=op)
    twee_jaar = (*kalender(2026, situatie), *kalender(2027, situatie))
    gevonden = [m for m in twee_jaar if m.id.startswith(begin)]
    assert gevonden
    assert {m.soort for m in gevonden} == {soort}
    assert all(m.titel and m.uitleg.endswith(".") and m.artikel.plaats for m in gevonden)
    assert all(m.titel.endswith("(laatste dag)") is (soort is Soort.VRAGEN) for m in gevonden)


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("jaar", "id_", "zekerheid"),
    [
        (2026, "betalen-2026-K1", "A"),
        (2026, "jaarverhoging-2026", "A"),
        # Beyond the last checked year.
        (2026, "jaarverhoging-2027", "C"),
        (2026, "vrijstelling-2025-K4", "A"),
        (2027, "vrijstelling-2026-K3", "A"),
        (2027, "vrijstelling-2026-K4", "C"),
        (2090, "vrijstelling-2089-K4", "C"),
        # Until the end of 2018 a commission decided on exemption.
        (2019, "vrijstelling-2018-K3", "C"),
        (2019, "vrijstelling-2018-K4", "A"),
        (2026, "aftrek-2026", "C"),
        (2026, "gezondheidszorg-2026", "B"),
    ],
)
def test_een_vaste_dag_draagt_de_zekerheid_van_zijn_regel(
    jaar: int, id_: str, zekerheid: str
) -> None:
    assert {m.id: m.zekerheid for m in kalender(jaar, Situatie())}[id_] == zekerheid


def test_een_eigen_dag_draagt_de_zekerheid_van_zijn_regel() -> None:
    op = date(2026, 5, 12)
    momenten = kalender(2026, Situatie(False, op, op, op, op))
    assert {m.id: m.zekerheid for m in momenten if m.id.startswith(EIGEN)} == {
        "aansluiten-2026-05-12": "B",
        # From which day that month runs, no text says.
        "herinnering-2026-05-12": "C",
        "bijbetaling-2026-05-12": "A",
        "overbruggingsrecht-2026-05-12": "A",
        "vrijstelling-bijbetaling-2026-05-12": "A",
    }


# Started, stopped


@pytest.mark.parametrize(
    ("start", "kwartalen"),
    [
        ("2025-12-31", ["K1", "K2", "K3", "K4"]),
        ("2026-03-31", ["K1", "K2", "K3", "K4"]),
        ("2026-04-01", ["K2", "K3", "K4"]),
        ("2026-12-31", ["K4"]),
        ("2027-01-01", []),
    ],
)
def test_bijdragen_zijn_verschuldigd_vanaf_het_kwartaal_van_de_start(
    start: str, kwartalen: list[str]
) -> None:
    gevonden = dagen(2026, start=start)
    assert list(met("betalen", gevonden)) == [f"betalen-2026-{k}" for k in kwartalen]
    assert list(met("bericht", gevonden)) == [f"bericht-2026-{k}" for k in kwartalen]


@pytest.mark.parametrize(
    ("start", "berichten"),
    [
        ("2025-12-31", ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]),
        ("2026-01-01", ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]),
        # Before the first day of work nothing is due: the notice of that quarter comes later.
        ("2026-02-10", ["2026-02-10", "2026-04-01", "2026-07-01", "2026-10-01"]),
        ("2026-06-30", ["2026-06-30", "2026-07-01", "2026-10-01"]),
    ],
)
def test_het_bericht_van_het_startkwartaal_komt_niet_voor_de_start(
    start: str, berichten: list[str]
) -> None:
    assert list(met("bericht", dagen(2026, start=start)).values()) == berichten


@pytest.mark.parametrize(
    ("start", "later"),
    [
        # ARS art. 44 § 2: the first two quarterly contributions.
        ("2026-02-10", ["K1", "K2"]),
        ("2026-03-31", ["K1", "K2"]),
        ("2026-04-01", ["K2", "K3"]),
        ("2026-09-30", ["K3", "K4"]),
        ("2025-12-31", ["K1"]),
        ("2025-09-30", []),
        (None, []),
    ],
)
def test_een_starter_leest_in_zijn_eerste_twee_kwartalen_dat_de_verhoging_later_valt(
    start: str | None, later: list[str]
) -> None:
    situatie = Situatie(start=dag(start) if start else None)
    gevonden = {m.id: m.uitleg for m in kalender(2026, situatie)}
    berichten = [i for i in gevonden if i.startswith("bericht")]
    for id_ in berichten:
        net_begonnen = id_.removeprefix("bericht-2026-") in later
        bericht, betalen = gevonden[id_], gevonden[id_.replace("bericht", "betalen")]
        assert ("Het komt na je aansluiting." in bericht) is net_begonnen
        assert ("Het komt in deze maand." in bericht) is not net_begonnen
        assert ("pas een kwartaal na dat van je bericht" in betalen) is net_begonnen
        assert ("komt er 3\N{NO-BREAK SPACE}% bij" in betalen) is not net_begonnen
        assert "Schrijf vijf bankdagen vroeger over." in betalen


@pytest.mark.parametrize(
    ("jaar", "nummer", "zin"),
    [
        (2026, 1, "Staat het er niet, dan komt er 3 % bij."),
        (2026, 2, "Staat het er niet, dan komt er 3 % bij."),
        (2026, 3, "Staat het er niet, dan komt er 3 % bij."),
        (2026, 4, "Staat het er niet, dan komt er 3 % bij, en een dag later nog eens 7 %."),
        (2015, 4, "Staat het er niet, dan komt er 3 % bij, en een dag later nog eens 7 %."),
        # Also when the 1 January after it lies beyond the last checked year.
        (2027, 4, "Staat het er niet, dan komt er 3 % bij, en een dag later nog eens 7 %."),
    ],
)
def test_na_een_vierde_kwartaal_volgt_een_dag_later_de_verhoging_van_1_januari(
    jaar: int, nummer: int, zin: str
) -> None:
    uitleg = {m.id: m.uitleg for m in kalender(jaar, Situatie())}
    gelezen = uitleg[f"betalen-{jaar}-K{nummer}"].replace("\N{NO-BREAK SPACE}", " ")
    assert gelezen.endswith(f"Schrijf vijf bankdagen vroeger over. {zin}")


@pytest.mark.parametrize(
    ("gestopt", "kwartalen"),
    [
        ("2025-12-31", []),
        ("2026-01-01", ["K1"]),
        ("2026-06-30", ["K1", "K2"]),
        ("2026-07-01", ["K1", "K2", "K3"]),
        ("2027-01-01", ["K1", "K2", "K3", "K4"]),
    ],
)
def test_bijdragen_zijn_verschuldigd_tot_en_met_het_kwartaal_van_het_stoppen(
    gestopt: str, kwartalen: list[str]
) -> None:
    gevonden = dagen(2026, gestopt=gestopt)
    assert list(met("betalen", gevonden)) == [f"betalen-2026-{k}" for k in kwartalen]


def test_wie_in_hetzelfde_kwartaal_begint_en_stopt_betaalt_dat_kwartaal() -> None:
    gevonden = dagen(2026, start="2026-05-02", gestopt="2026-05-03")
    assert met("betalen", gevonden) == {"betalen-2026-K2": "2026-06-30"}


@pytest.mark.parametrize(
    ("jaar", "start", "verwacht"),
    [
        # The fifth quarter begins on 1 January 2026.
        (
            2026, "2025-02-15",
            {"2025-K1": "2026-12-31", "2025-K2": "2026-12-31", "2025-K3": "2026-12-31",
             "2025-K4": "2026-12-31"},
        ),
        # The fifth quarter begins on 1 October 2025.
        (
            2026, "2024-11-20",
            {"2024-K4": "2026-09-30", "2025-K1": "2026-09-30", "2025-K2": "2026-09-30",
             "2025-K3": "2026-09-30", "2025-K4": "2026-12-31"},
        ),
        (2026, "2025-05-01", {}),
        (2025, "2024-11-20", {}),
        (
            2027, "2025-05-01",
            {"2025-K2": "2027-03-31", "2025-K3": "2027-03-31", "2025-K4": "2027-03-31",
             "2026-K1": "2027-03-31", "2026-K2": "2027-06-30", "2026-K3": "2027-09-30",
             "2026-K4": "2027-12-31"},
        ),
        (2026, "2023-05-01", {"2025-K1": "2026-03-31", "2025-K2": "2026-06-30",
                              "2025-K3": "2026-09-30", "2025-K4": "2026-12-31"}),
    ],
)  # fmt: skip
def test_de_laatste_dag_om_vrijstelling_te_vragen_schuift_op_voor_een_starter(
    jaar: int, start: str, verwacht: dict[str, str]
) -> None:
    gevonden = met("vrijstelling", dagen(jaar, start=start))
    assert {id_.removeprefix("vrijstelling-"): op for id_, op in gevonden.items()} == verwacht


def test_voor_kwartalen_na_het_stoppen_vraag_je_geen_vrijstelling() -> None:
    gevonden = met("vrijstelling", dagen(2026, gestopt="2025-06-30"))
    assert gevonden == {"vrijstelling-2025-K1": "2026-03-31", "vrijstelling-2025-K2": "2026-06-30"}


@pytest.mark.parametrize(
    ("gestopt", "laatste"),
    [
        # The fifth quarter of the starter of 15 February 2025 begins on 1 January 2026.
        ("2025-12-31", ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]),
        ("2026-01-01", ["2026-12-31", "2026-12-31", "2026-12-31", "2026-12-31"]),
    ],
)
def test_een_starter_die_voor_zijn_vijfde_kwartaal_stopt_heeft_de_gewone_laatste_dagen(
    gestopt: str, laatste: list[str]
) -> None:
    gevonden = met("vrijstelling", dagen(2026, start="2025-02-15", gestopt=gestopt))
    per_kwartaal = [gevonden[f"vrijstelling-2025-K{nummer}"] for nummer in (1, 2, 3, 4)]
    assert per_kwartaal == laatste


@pytest.mark.parametrize(
    ("jaar", "start", "laatste", "vroegst"),
    [
        (2026, "2026-05-04", "2026-05-03", "4 november 2025"),
        (2024, "2024-03-01", "2024-02-29", "1 september 2023"),
        (2024, "2024-08-31", "2024-08-30", "29 februari 2024"),
        # Started on the first day of the year: affiliated at the latest the year before.
        (2025, "2026-01-01", "2025-12-31", "1 juli 2025"),
        # Who looks at this year and begins the next.
        (2025, "2026-05-04", "2026-05-03", "4 november 2025"),
    ],
)
def test_aansluiten_doe_je_ten_laatste_de_dag_voor_de_start_en_ten_vroegste_zes_maanden_ervoor(
    jaar: int, start: str, laatste: str, vroegst: str
) -> None:
    """KB nr. 38 art. 10."""
    moment = next(m for m in kalender(jaar, Situatie(start=dag(start))) if "aansluiten" in m.id)
    assert moment.dag == dag(laatste)
    assert f"ten vroegste op {vroegst}" in moment.uitleg


def test_wie_op_1_januari_begint_ziet_de_dag_om_aan_te_sluiten_in_het_jaar_ervoor() -> None:
    assert met("aansluiten", dagen(2026, start="2026-01-01")) == {}


@pytest.mark.parametrize(
    ("jaar", "gestopt", "laatste"),
    [
        (2025, "2025-02-10", "2025-09-30"),
        (2026, "2025-12-31", "2026-06-30"),
        (2026, "2026-01-01", "2026-09-30"),
        (2023, "2022-11-05", "2023-06-30"),
        (2024, "2023-09-30", "2024-03-31"),
        # Also when that day falls in the next year, and never in an earlier one.
        (2025, "2025-12-31", "2026-06-30"),
        (2027, "2025-12-31", None),
    ],
)
def test_overbruggingsrecht_vraag_je_tot_het_einde_van_het_tweede_kwartaal_na_het_stoppen(
    jaar: int, gestopt: str, laatste: str | None
) -> None:
    """Xerius; Programmawet 26 December 2022 art. 194."""
    assert dagen(jaar, gestopt=gestopt).get(f"overbruggingsrecht-{gestopt}") == laatste


# A letter


@pytest.mark.parametrize(
    ("jaar", "afrekening", "betalen", "vragen"),
    [
        (2026, "2025-11-10", "2026-03-31", "2026-12-31"),
        (2026, "2025-12-31", "2026-03-31", "2026-12-31"),
        (2026, "2026-01-01", "2026-06-30", "2027-03-31"),
        (2026, "2026-05-12", "2026-09-30", "2027-06-30"),
        (2026, "2026-09-30", "2026-12-31", "2027-09-30"),
        (2026, "2026-10-01", "2027-03-31", "2027-12-31"),
        # A later year than the day, and an earlier one.
        (2027, "2026-05-12", None, "2027-06-30"),
        (2028, "2026-05-12", None, None),
        (2025, "2026-05-12", "2026-09-30", "2027-06-30"),
    ],
)
def test_een_bijbetaling_staat_op_haar_vervaldag_en_haar_laatste_dag_om_vrijstelling_te_vragen(
    jaar: int, afrekening: str, betalen: str | None, vragen: str | None
) -> None:
    gevonden = dagen(jaar, afrekening=afrekening)
    assert gevonden.get(f"bijbetaling-{afrekening}") == betalen
    assert gevonden.get(f"vrijstelling-bijbetaling-{afrekening}") == vragen


@pytest.mark.parametrize(
    ("jaar", "brief", "laatste"),
    [
        (2026, "2026-01-31", "2026-02-28"),
        (2024, "2024-01-31", "2024-02-29"),
        (2026, "2026-05-10", "2026-06-10"),
        (2026, "2025-12-15", "2026-01-15"),
        # Also when that day falls in the next year, and never in an earlier one.
        (2025, "2025-12-15", "2026-01-15"),
        (2027, "2025-12-15", None),
        (2026, "2025-12-01", "2026-01-01"),
        (2026, "2025-11-30", None),
    ],
)
def test_op_de_laatste_herinnering_antwoord_je_binnen_een_maand(
    jaar: int, brief: str, laatste: str | None
) -> None:
    gevonden = dagen(jaar, herinnering=brief)
    assert gevonden.get(f"herinnering-{brief}") == laatste


def test_de_dag_om_op_een_laatste_herinnering_te_antwoorden_is_ook_zonder_kalender_te_vragen() -> (
    None
):
    moment = herinnering_beantwoorden(date(2026, 1, 31))
    assert (moment.dag, moment.id) == (date(2026, 2, 28), "herinnering-2026-01-31")
    assert moment.titel == "Antwoorden op de laatste herinnering (laatste dag)"
    assert moment.uitleg.endswith("Antwoord per aangetekende brief.")
    assert (moment.soort, moment.zekerheid) == (Soort.VRAGEN, "C")
    assert moment.artikel.plaats == "artikel 46"
    assert moment in kalender(2026, Situatie(herinnering=date(2026, 1, 31)))


def test_voor_2015_kennen_we_de_dag_om_op_een_laatste_herinnering_te_antwoorden_niet() -> None:
    assert herinnering_beantwoorden(date(2015, 1, 1)).dag == date(2015, 2, 1)
    with pytest.raises(OnbekendBedrag, match="Onbekend voor 2014"):
        herinnering_beantwoorden(date(2014, 12, 31))


# The answer


@pytest.mark.parametrize(
    ("betaald_op", "voor", "op_tijd", "aftrekbaar_in"),
    [
        ("2025-12-31", "2025-K4", "ja", "2025"),
        ("2026-01-01", "2025-K4", "nee", "2026"),
        ("2026-01-02", "2025-K4", "nee", "2026"),
        ("2026-03-31", "2026-K1", "ja", "2026"),
        ("2026-04-01", "2026-K1", "nee", "2026"),
        ("2026-01-01", "2026-K1", "ja", "2026"),
    ],
)
def test_een_bijdrage_is_aftrekbaar_in_het_jaar_van_betaling(
    betaald_op: str, voor: str, op_tijd: str, aftrekbaar_in: str
) -> None:
    uit = antwoord(jaar="2026", betaald_op=betaald_op, betaald_voor=voor)["cijfers"]
    assert (uit["op_tijd"], uit["aftrekbaar_in"]) == (op_tijd, aftrekbaar_in)


@pytest.mark.parametrize(
    ("velden", "uitkomst"),
    [
        (
            {"vanaf": "2026-03-30"},
            "Eerst, ten laatste op 31 maart 2026 (nog 1 dag): Bijdrage van het eerste kwartaal van "
            "2026 betalen. Op dezelfde dag ook: Vrijstelling vragen voor het eerste kwartaal van 2025 "
            "(laatste dag).",
        ),
        (
            {"vanaf": "2026-03-31"},
            "Eerst, ten laatste op 31 maart 2026 (vandaag): Bijdrage van het eerste kwartaal van "
            "2026 betalen. Op dezelfde dag ook: Vrijstelling vragen voor het eerste kwartaal van 2025 "
            "(laatste dag).",
        ),
        (
            {"vanaf": "2026-04-01"},
            "Eerst, ten laatste op 30 juni 2026 (nog 90 dagen): Bijdrage van het tweede kwartaal van "
            "2026 betalen. Op dezelfde dag ook: Vrijstelling vragen voor het tweede kwartaal van 2025 "
            "(laatste dag).",
        ),
        # What only happens on that day is not named: the deduction, and the care of 31 December.
        (
            {"vanaf": "2026-12-31"},
            "Eerst, ten laatste op 31 december 2026 (vandaag): Bijdrage van het vierde kwartaal van "
            "2026 betalen. Op dezelfde dag ook: Vrijstelling vragen voor het vierde kwartaal van 2025 "
            "(laatste dag).",
        ),
        (
            {"vanaf": "2026-12-31", "bijberoep": "ja"},
            "Eerst, ten laatste op 31 december 2026 (vandaag): Bijdrage van het vierde kwartaal van "
            "2026 betalen.",
        ),
        # Of who began in 2026, nothing of 2025 can be asked.
        (
            {"vanaf": "2026-06-29", "start": "2026-01-05"},
            "Eerst, ten laatste op 30 juni 2026 (nog 1 dag): Bijdrage van het tweede kwartaal van "
            "2026 betalen.",
        ),
        (
            {"vanaf": "2026-03-01", "afrekening": "2025-11-10"},
            "Eerst, ten laatste op 31 maart 2026 (nog 30 dagen): Bijdrage van het eerste kwartaal van "
            "2026 betalen. Op dezelfde dag ook: Bijbetaling van de eindafrekening van 10 november 2025 "
            "en Vrijstelling vragen voor het eerste kwartaal van 2025 (laatste dag).",
        ),
        # What is to pay comes before what is to ask.
        (
            {"vanaf": "2026-03-30", "start": "2026-04-01", "afrekening": "2025-11-10"},
            "Eerst, ten laatste op 31 maart 2026 (nog 1 dag): Bijbetaling van de eindafrekening van "
            "10 november 2025. Op dezelfde dag ook: Je aansluiten bij een fonds (laatste dag).",
        ),
        (
            {"vanaf": "2026-04-01", "herinnering": "2026-03-20"},
            "Eerst, ten laatste op 20 april 2026 (nog 19 dagen): Antwoorden op de laatste herinnering "
            "(laatste dag).",
        ),
        # A day of the visitor's own after the year.
        (
            {"vanaf": "2027-01-01", "afrekening": "2026-10-01"},
            "Eerst, ten laatste op 31 maart 2027 (nog 89 dagen): Bijbetaling van de eindafrekening "
            "van 1 oktober 2026.",
        ),
        (
            {"vanaf": "2027-01-01"},
            "Na 1 januari 2027 vonden we in 2026 geen vaste dag meer. Kreeg je een brief, of staat er "
            "nog iets open? Vul het in.",
        ),
    ],
)
def test_het_antwoord_noemt_de_eerste_dag_om_te_betalen_of_te_vragen(
    velden: dict[str, str], uitkomst: str
) -> None:
    assert antwoord(jaar="2026", **velden)["uitkomst"] == uitkomst


def test_een_dag_van_een_later_jaar_staat_onder_zijn_eigen_maand() -> None:
    velden = {"jaar": "2026", "vanaf": "2026-05-12", "afrekening": "2026-05-12"}
    resultaat = beantwoord(KALENDER, velden, VANDAAG)
    assert resultaat.antwoord
    html = als_html(resultaat.antwoord.figuren[0])
    assert [html.count(f"<h3>{kop}</h3>") for kop in ("Juni 2026", "Januari 2027", "Juni 2027")] == [
        1, 1, 1
    ]  # fmt: skip


@pytest.mark.parametrize(("vanaf", "voorbij"), [("2026-03-31", 2), ("2026-04-01", 4)])
def test_een_dag_is_pas_de_dag_erna_voorbij(vanaf: str, voorbij: int) -> None:
    resultaat = beantwoord(KALENDER, {"jaar": "2026", "vanaf": vanaf}, VANDAAG)
    assert resultaat.antwoord
    assert als_html(resultaat.antwoord.figuren[0]).count("zw-voorbij") == voorbij


@pytest.mark.parametrize(
    ("velden", "titel", "voorbij", "open_"),
    [
        ({"vanaf": "2026-01-01"}, None, 0, 16),
        # The notice and the increase of 1 January.
        ({"vanaf": "2026-01-02"}, "Voorbij: 2 dagen", 2, 14),
        ({"vanaf": "2026-04-01"}, "Voorbij: 4 dagen", 4, 12),
        # To affiliate at the latest on 9 February; four notices, four payments, and the turn of the year.
        ({"vanaf": "2026-02-10", "start": "2026-02-10"}, "Voorbij: 1 dag", 1, 11),
        ({"vanaf": "2027-01-02"}, "Voorbij: 16 dagen", 16, 0),
    ],
)
def test_wat_voorbij_is_staat_dichtgeklapt_met_het_aantal_dagen(
    velden: dict[str, str], titel: str | None, voorbij: int, open_: int
) -> None:
    resultaat = beantwoord(KALENDER, {"jaar": "2026"} | velden, VANDAAG)
    assert resultaat.antwoord
    (figuur,) = resultaat.antwoord.figuren
    assert [d.findtext("summary") for d in figuur.iter("details")] == ([titel] if titel else [])
    assert all("open" not in d.attrib for d in figuur.iter("details"))
    # What is past stands in there, and nothing else.
    assert [li.get("class") for li in figuur.iterfind("details//li")] == ["zw-voorbij"] * voorbij
    assert [li.get("class") for li in figuur.iterfind("section//li")] == [None] * open_


def test_de_agenda_heeft_elke_dag_behalve_de_berichten() -> None:
    uit = antwoord(jaar="2026", gestopt="2026-02-03")
    agenda = {afspraak["id"] for afspraak in uit["agenda"]}
    assert set(uit["cijfers"]) - agenda == {"bericht-2026-K1"}
    assert {"betalen-2026-K1", "overbruggingsrecht-2026-02-03", "jaarverhoging-2027"} <= agenda


def test_wie_in_bijberoep_werkt_ziet_geen_vrijstelling_en_geen_overbruggingsrecht() -> None:
    velden = {"jaar": "2026", "gestopt": "2026-02-03"}
    bijberoep = antwoord(bijberoep="ja", **velden)["cijfers"]
    hoofdberoep = antwoord(bijberoep="nee", **velden)["cijfers"]
    assert met("vrijstelling", bijberoep) == met("overbruggingsrecht", bijberoep) == {}
    assert len(met("vrijstelling", hoofdberoep)) == 4
    assert met("overbruggingsrecht", hoofdberoep) == {"overbruggingsrecht-2026-02-03": "2026-09-30"}


# Bad input


@pytest.mark.parametrize(
    ("goed", "fout", "veldnaam", "boodschap"),
    [
        (
            {"start": "2026-05-04", "gestopt": "2026-05-04"},
            {"start": "2026-05-04", "gestopt": "2026-05-03"},
            "gestopt", "niet vóór je begon",
        ),
        (
            {"betaald_op": "2026-01-01", "betaald_voor": "2026-K1"},
            {"betaald_op": "2025-12-31", "betaald_voor": "2026-K1"},
            "betaald_op", "nog niet gevraagd",
        ),
        ({"jaar": "2026"}, {"jaar": "2014"}, "jaar", "Kies een jaar van 2015"),
        ({"start": "2024-02-29"}, {"start": "2025-02-29"}, "start", "29/02/2025 bestaat niet"),
        ({"herinnering": "31/01/2026"}, {"herinnering": "31/04/2026"}, "herinnering", "telt 30 dagen"),
        ({"vanaf": "2026-01-01"}, {"vanaf": ""}, "vanaf", "Vul een datum in"),
        ({"afrekening": "2026-05-12"}, {"afrekening": "mei"}, "afrekening", "is geen datum"),
        (
            {"betaald_op": "2026-02-01", "betaald_voor": "2026-K1"}, {"betaald_voor": "2026-K1"},
            "betaald_voor", "telt hier niet mee",
        ),
    ],
)  # fmt: skip
def test_wat_niet_samen_kan_wordt_bij_het_juiste_veld_gezegd(
    goed: dict[str, str], fout: dict[str, str], veldnaam: str, boodschap: str
) -> None:
    assert uitvoer(**goed)[0] == GOED
    code, uit = uitvoer(**fout)
    assert (code, list(uit["fouten"])) == (FOUTE_INVOER, [veldnaam])
    assert boodschap in uit["fouten"][veldnaam]


# What always holds

feiten = st.none() | st.dates(date(2010, 1, 1), date(2028, 12, 31))


@st.composite
def situaties(draw: st.DrawFn) -> Situatie:
    start, gestopt = draw(feiten), draw(feiten)
    if start and gestopt:
        gestopt = max(start, gestopt)
    return Situatie(draw(st.booleans()), start, gestopt, draw(feiten), draw(feiten))


@given(jaren_en_het_volgende, situaties())
def test_alleen_een_eigen_dag_valt_na_het_jaar_en_geen_enkele_ervoor(
    jaar: int, situatie: Situatie
) -> None:
    momenten = kalender(jaar, situatie)
    for moment in momenten:
        assert moment.dag >= date(jaar, 1, 1)
        assert moment.dag <= date(jaar + 1, 1, 1) or moment.id.startswith(EIGEN)
    assert [m.dag for m in momenten] == sorted(m.dag for m in momenten)
    assert len({m.id for m in momenten}) == len(momenten)


@given(jaren_en_het_volgende, situaties())
def test_een_eigen_dag_blijft_staan_tot_zijn_eigen_jaar(jaar: int, situatie: Situatie) -> None:
    def eigen(welk: int) -> set[Moment]:
        return {m for m in kalender(welk, situatie) if m.id.startswith(EIGEN)}

    assert eigen(jaar + 1) == {m for m in eigen(jaar) if m.dag.year > jaar}


@given(jaren_en_het_volgende, situaties())
def test_elke_dag_is_die_van_zijn_termijn_en_geen_ontbreekt(jaar: int, situatie: Situatie) -> None:
    """Every quarter in which contributions were due, also long before the year itself."""
    verwacht = _vaste_dagen(jaar, situatie)
    in_beeld = {
        id_: op for id_, op in verwacht.items() if op.year == jaar or op == date(jaar + 1, 1, 1)
    }
    in_beeld |= {id_: op for id_, op in _eigen_dagen(situatie).items() if op.year >= jaar}
    andere = ("bericht", "aftrek", "gezondheidszorg", "jaarverhoging")
    gevonden = {m.id: m.dag for m in kalender(jaar, situatie) if not m.id.startswith(andere)}
    assert gevonden == in_beeld


def _vaste_dagen(jaar: int, situatie: Situatie) -> dict[str, date]:
    """Of the terms that began before 2015 none is known, nor a starter's wait in a quarter before."""
    verwacht: dict[str, date] = {}
    start = Kwartaal.van(situatie.start) if situatie.start else None
    laatste = Kwartaal.van(situatie.gestopt) if situatie.gestopt else Kwartaal(jaar + 1, 4)
    for welk in kwartalen_tussen(start or Kwartaal(2014, 4), laatste):
        verwacht[f"betalen-{welk}"] = vervaldag(welk)
        if not situatie.bijberoep and (start is None or welk >= Kwartaal(2015, 1)):
            termijn = aanvraag_vrijstelling(welk, start, gestopt=situatie.gestopt)
            verwacht[f"vrijstelling-{welk}"] = termijn.laatste
    return verwacht


def _eigen_dagen(situatie: Situatie) -> dict[str, date]:
    """Each from the first day for which its rule was checked."""
    verwacht: dict[str, date] = {}
    hoofdberoep = not situatie.bijberoep
    if op := situatie.afrekening:
        verwacht[f"bijbetaling-{op}"] = vervaldag_supplement(op)
        if hoofdberoep and op >= date(2014, 10, 1):
            termijn = aanvraag_vrijstelling_supplement(op)
            verwacht[f"vrijstelling-bijbetaling-{op}"] = termijn.laatste
    if (op := situatie.herinnering) and op >= date(2015, 1, 1):
        verwacht[f"herinnering-{op}"] = antwoord_op_laatste_herinnering(op).laatste
    if (op := situatie.start) and op >= date(2016, 1, 1):
        verwacht[f"aansluiten-{op}"] = op - EEN_DAG
    if (op := situatie.gestopt) and hoofdberoep and op >= date(2017, 1, 1):
        verwacht[f"overbruggingsrecht-{op}"] = (Kwartaal.van(op) + 2).laatste_dag
    return verwacht


@given(jaren_en_het_volgende, situaties())
def test_wat_een_jaar_toont_op_1_januari_toont_het_volgende_jaar_ook(
    jaar: int, situatie: Situatie
) -> None:
    def op_nieuwjaar(momenten: tuple[Moment, ...]) -> set[str]:
        return {m.id for m in momenten if m.dag == date(jaar + 1, 1, 1)}

    dit, volgend = kalender(jaar, situatie), kalender(jaar + 1, situatie)
    nieuw = {f"bericht-{Kwartaal(jaar + 1, 1)}"}
    assert op_nieuwjaar(dit) == op_nieuwjaar(volgend) - nieuw


@given(geldige_teksten(KALENDER.invoer))
def test_het_antwoord_toont_elke_dag_van_de_kalender_een_keer(teksten: dict[str, Any]) -> None:
    resultaat = beantwoord(KALENDER, teksten, VANDAAG)
    assume(resultaat.antwoord)
    invoer, uit = resultaat.lezing.invoer, resultaat.antwoord
    op_dagen = {id_: op for id_, op in uit.cijfers.items() if isinstance(op, date)}
    for id_, op in op_dagen.items():
        assert op >= date(invoer.jaar, 1, 1)
        assert op <= date(invoer.jaar + 1, 1, 1) or id_.startswith(EIGEN)
    html = als_html(uit.figuren[0])
    assert html.count("<time") == len(op_dagen)
    assert html.count("zw-voorbij") == sum(op < invoer.vanaf for op in op_dagen.values())
    assert all(op_dagen[a.id] == a.dag for a in uit.agenda)
