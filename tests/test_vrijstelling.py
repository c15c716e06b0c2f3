"""Exemption: who never, who only as hoofdberoep, on what grounds, and what a year keeps.

KB nr. 38 art. 17 and ARS art. 50ter; the days of the term stand in ``test_termijnen``.
"""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED
from calculators.html import el
from calculators.hulpen import REKENHULPEN
from calculators.rekenhulp import beantwoord
from rules.bijdragen import Statuut
from rules.campagnes import Maatregel, campagnes
from rules.kwartaal import Kwartaal
from rules.termijnen import aanvraag_vrijstelling
from rules.uitleg import Oordeel, Voorwaarde
from rules.vrijstelling import (
    ELEMENTEN,
    VERMOEDENS,
    Feiten,
    loopbaanjaar,
    versoepeld,
    voorwaarden,
)
from tests.proef import Proef
from tests.strategieen import geldige_teksten, jaren_en_het_volgende

VANDAAG = date(2026, 3, 1)
VRIJSTELLING = REKENHULPEN["vrijstelling"]
PROEF = Proef(VRIJSTELLING, VANDAAG)
uitvoer, cijfers, antwoord = PROEF.uitvoer, PROEF.cijfers, PROEF.antwoord
TERMIJN = aanvraag_vrijstelling(Kwartaal(2025, 4))
EEN_DAG = timedelta(days=1)
VOLDAAN, NIET_VOLDAAN, ONBEKEND = Oordeel.VOLDAAN, Oordeel.NIET_VOLDAAN, Oordeel.ONBEKEND


def voorwaarde(id_: str, statuut: str = "hoofdberoep", **feiten: Any) -> Voorwaarde:
    alle = voorwaarden(TERMIJN, VANDAAG, Feiten(Statuut(statuut), **feiten))
    return next(v for v in alle if v.id == id_)


def lijst(statuut: str = "hoofdberoep", **feiten: Any) -> list[str]:
    return [v.id for v in voorwaarden(TERMIJN, VANDAAG, Feiten(Statuut(statuut), **feiten))]


def op_tijd(aanvraag: date) -> Voorwaarde:
    alle = voorwaarden(TERMIJN, aanvraag, Feiten(Statuut.HOOFDBEROEP))
    return next(v for v in alle if v.id == "op-tijd")


def stappen(**velden: str) -> tuple[list[str], list[str]]:
    """What can be done next, as a reader sees it, and the pages it leads to."""
    vervolg = [el("p", stap) for stap in antwoord(**velden).vervolg]
    paginas = [str(a.get("href")).split("/")[1] for stap in vervolg for a in stap.iter("a")]
    return ["".join(stap.itertext()) for stap in vervolg], paginas


# Who (RSVZ; Liantis)


@pytest.mark.parametrize("als_hoofdberoep", [True, False, None])
def test_in_bijberoep_kan_het_nooit(als_hoofdberoep: bool | None) -> None:
    gevonden = voorwaarde("statuut", "bijberoep", als_hoofdberoep=als_hoofdberoep)
    assert gevonden.oordeel is NIET_VOLDAAN
    assert gevonden.reden == "In bijberoep kan je nooit vrijstelling krijgen."


@pytest.mark.parametrize("statuut", ["artikel-37", "politiek-mandataris", "student"])
@pytest.mark.parametrize(
    ("als_hoofdberoep", "oordeel"), [(True, VOLDAAN), (False, NIET_VOLDAAN), (None, ONBEKEND)]
)
def test_artikel_37_en_student_alleen_met_een_bijdrage_zoals_in_hoofdberoep(
    statuut: str, als_hoofdberoep: bool | None, oordeel: Oordeel
) -> None:
    assert voorwaarde("statuut", statuut, als_hoofdberoep=als_hoofdberoep).oordeel is oordeel


@pytest.mark.parametrize(
    "statuut",
    [
        "hoofdberoep", "primostarter", "maxistatuut", "rustpensioen",
        # Programmawet 18 July 2025 art. 239: the whole of art. 13 §§ 1-3.
        "overlevingspensioen", "pensioen-geschorst",
    ],
)  # fmt: skip
def test_hoofdberoep_maxistatuut_en_gepensioneerden_komen_in_aanmerking(statuut: str) -> None:
    assert voorwaarde("statuut", statuut, als_hoofdberoep=False).oordeel is VOLDAAN


@pytest.mark.parametrize(
    ("statuut", "kwartaal", "oordeel"),
    [
        ("pensioenleeftijd", "2015-K1", ONBEKEND),
        ("pensioenleeftijd", "2025-K3", ONBEKEND),
        ("pensioenleeftijd", "2025-K4", VOLDAAN),
        ("pensioenleeftijd", "2026-K1", VOLDAAN),
        # Of the others the quarter changes nothing.
        ("rustpensioen", "2025-K3", VOLDAAN),
        ("hoofdberoep", "2025-K3", VOLDAAN),
        ("bijberoep", "2025-K3", NIET_VOLDAAN),
    ],
)
def test_op_pensioenleeftijd_zonder_pensioen_weten_we_het_pas_sinds_1_oktober_2025(
    statuut: str, kwartaal: str, oordeel: Oordeel
) -> None:
    """Programmawet 18 July 2025 art. 239 and 246."""
    alle = voorwaarden(TERMIJN, VANDAAG, Feiten(Statuut(statuut), False, Kwartaal.lees(kwartaal)))
    gevonden = next(v for v in alle if v.id == "statuut")
    assert gevonden.oordeel is oordeel
    niet_nagekeken = "Of het vóór 1 oktober 2025 al kon, keken we niet na. Vraag het aan je fonds."
    assert (gevonden.reden == niet_nagekeken) is (oordeel is ONBEKEND)


def test_van_een_bijbetaling_weten_we_niet_over_welk_kwartaal_ze_gaat() -> None:
    """A settlement of today still asks for quarters before 1 October 2025."""
    assert voorwaarde("statuut", "pensioenleeftijd").oordeel is ONBEKEND


@pytest.mark.parametrize("statuut", ["ministatuut", "pensioenleeftijd-maxistatuut"])
def test_van_een_statuut_dat_niemand_nakeek_zeggen_we_niets_zeker(statuut: str) -> None:
    gevonden = voorwaarde("statuut", statuut)
    assert gevonden.oordeel is ONBEKEND
    assert gevonden.reden.startswith("Of het in dit statuut kan, keken we niet na.")


# In time


@pytest.mark.parametrize(
    ("aanvraag", "oordeel", "reden"),
    [
        (date(2025, 9, 30), NIET_VOLDAAN, "30 september 2025 is te vroeg."),
        (date(2025, 10, 1), VOLDAAN, "1 oktober 2025 valt daarbinnen."),
        (date(2026, 12, 31), VOLDAAN, "31 december 2026 valt daarbinnen."),
        (date(2027, 1, 1), NIET_VOLDAAN, "1 januari 2027 is te laat."),
    ],
)
def test_te_vroeg_en_te_laat_worden_met_hun_dag_uitgelegd(
    aanvraag: date, oordeel: Oordeel, reden: str
) -> None:
    gevonden = op_tijd(aanvraag)
    assert (gevonden.oordeel, gevonden.reden) == (oordeel, reden)
    assert gevonden.etiket == "Je vraagt het van 1 oktober 2025 tot en met 31 december 2026"


# On what grounds (ARS art. 50ter)


@pytest.mark.parametrize(
    ("reden", "want"),
    [
        ("leefloon", "leefloon of een inkomensgarantie voor ouderen"),
        ("faillissement", "na een faillissement van je restschulden verlost"),
        ("schuldenregeling", "collectieve schuldenregeling"),
        ("reorganisatie", "gerechtelijke reorganisatie"),
        ("ramp", "natuurramp, brand, vernieling of allergie"),
    ],
)
def test_in_vijf_situaties_wordt_de_nood_vermoed(reden: str, want: str) -> None:
    gevonden = voorwaarde("behoefte", redenen=frozenset({reden}))
    assert gevonden.oordeel is VOLDAAN
    assert gevonden.reden.startswith("Dat wordt vermoed, want je ")
    assert want in gevonden.reden


@pytest.mark.parametrize(
    "reden", ["omzet", "kosten", "overmacht", "ziekte", "sector", "begeleiding"]
)
def test_een_ander_element_weegt_mee_maar_beslist_niet(reden: str) -> None:
    gevonden = voorwaarde("behoefte", redenen=frozenset({reden}))
    assert gevonden.oordeel is ONBEKEND
    assert "In je voordeel: " in gevonden.reden


def test_een_vermoeden_gaat_voor_op_alle_elementen() -> None:
    gevonden = voorwaarde("behoefte", redenen=frozenset({"omzet", "ramp", "kosten"}))
    assert gevonden.oordeel is VOLDAAN
    assert "omzet" not in gevonden.reden


def test_zonder_reden_weegt_het_rsvz_alles_af() -> None:
    gevonden = voorwaarde("behoefte")
    assert gevonden.oordeel is ONBEKEND
    assert "In je voordeel" not in gevonden.reden


# What the RSVZ may hold against an application keeps nobody from asking (ARS art. 50ter/1 and following)


@pytest.mark.parametrize(
    ("id_", "feit", "waarde", "oordeel"),
    [
        ("vermindering", "vermindering_gevraagd", True, VOLDAAN),
        ("vermindering", "vermindering_gevraagd", False, ONBEKEND),
        ("vermindering", "vermindering_gevraagd", None, ONBEKEND),
        ("geen-valse-verklaring", "valse_verklaring", False, VOLDAAN),
        ("geen-valse-verklaring", "valse_verklaring", True, ONBEKEND),
        ("geen-valse-verklaring", "valse_verklaring", None, ONBEKEND),
    ],
)
def test_wat_tegen_je_kan_spelen_weegt_het_rsvz_zelf(
    id_: str, feit: str, waarde: bool | None, oordeel: Oordeel
) -> None:
    assert voorwaarde(id_, **{feit: waarde}).oordeel is oordeel


@pytest.mark.parametrize(
    "velden",
    [
        {"vermindering_gevraagd": "nee"},
        {"valse_verklaring": "ja"},
        {"valse_verklaring": "onbekend"},
    ],
)
def test_ook_met_iets_tegen_je_mag_je_vragen(velden: dict[str, str]) -> None:
    assert cijfers(kwartaal="2025-K4", **velden)["mogelijk"] == "ja"


@pytest.mark.parametrize("gevraagd", [True, False, None])
def test_een_vermindering_kan_je_voor_een_bijbetaling_niet_meer_vragen(
    gevraagd: bool | None,
) -> None:
    """KB nr. 38 art. 11 § 3: only provisional contributions can be reduced."""
    voor_een_kwartaal = ["statuut", "op-tijd", "behoefte", "vermindering", "geen-valse-verklaring"]
    assert lijst(vermindering_gevraagd=gevraagd) == voor_een_kwartaal
    voor_een_bijbetaling = ["statuut", "op-tijd", "behoefte", "geen-valse-verklaring"]
    assert lijst(bijbetaling=True, vermindering_gevraagd=gevraagd) == voor_een_bijbetaling


# The simplified procedure of the crisis years, with its last day

SOEPEL = {
    # Corona: the ordinary term of twelve months.
    "2020-K1": "2021-03-31",
    "2020-K2": "2021-06-30",
    "2020-K3": "2021-09-30",
    "2020-K4": "2021-12-31",
    "2021-K1": "2022-03-31",
    "2021-K2": "2022-06-30",
    "2021-K3": "2022-09-30",
    "2021-K4": "2022-12-31",
    "2022-K1": "2023-03-31",
    "2022-K4": "2023-01-14",  # DENP: before 15 January 2023
    "2023-K1": "2023-03-14",  # Avixi: before 15 March 2023
}


@pytest.mark.parametrize(("voor", "laatste"), SOEPEL.items())
def test_de_soepele_aanvraag_liep_tot_en_met_een_vaste_dag(voor: str, laatste: str) -> None:
    dag = date.fromisoformat(laatste)
    for aanvraag in (dag - EEN_DAG, dag):
        assert versoepeld(Kwartaal.lees(voor), aanvraag) is not None
    assert versoepeld(Kwartaal.lees(voor), dag + EEN_DAG) is None
    assert cijfers(kwartaal=voor, aanvraag=laatste)["procedure"] == "versoepeld"


def test_elke_soepele_aanvraag_staat_hierboven() -> None:
    assert [str(c.kwartaal) for c in campagnes(Maatregel.VRIJSTELLING)] == list(SOEPEL)


@pytest.mark.parametrize(
    ("voor", "aanvraag"),
    [
        ("2019-K4", "2020-04-01"),
        ("2022-K2", "2022-07-01"),
        ("2022-K3", "2022-10-01"),
        ("2023-K2", "2023-05-01"),
        ("2025-K1", "2025-06-01"),
    ],
)
def test_in_een_ander_kwartaal_bestond_geen_soepele_aanvraag(voor: str, aanvraag: str) -> None:
    assert cijfers(kwartaal=voor, aanvraag=aanvraag)["procedure"] == "gewoon"


@pytest.mark.parametrize(
    ("kwartaal", "soepel", "gewoon", "laatste"),
    [
        # Avixi 2023: after 15 March the ordinary form, within 12 months after the quarter.
        ("2023-K1", "2023-03-14", "2023-03-15", "2024-03-31"),
        ("2022-K4", "2023-01-14", "2023-01-15", "2023-12-31"),
    ],
)
def test_wie_te_laat_is_voor_de_soepele_aanvraag_heeft_nog_de_gewone(
    kwartaal: str, soepel: str, gewoon: str, laatste: str
) -> None:
    for aanvraag, procedure in ((soepel, "versoepeld"), (gewoon, "gewoon"), (laatste, "gewoon")):
        gevonden = cijfers(kwartaal=kwartaal, aanvraag=aanvraag)
        assert (gevonden["procedure"], gevonden["op_tijd"]) == (procedure, "ja")
        assert gevonden["laatste_aanvraagdag"] == laatste


def test_in_de_coronacrisis_gold_de_gewone_laatste_dag() -> None:
    laatste = cijfers(kwartaal="2020-K4", aanvraag="2021-12-31")
    te_laat = cijfers(kwartaal="2020-K4", aanvraag="2022-01-01")
    assert (laatste["procedure"], laatste["op_tijd"]) == ("versoepeld", "ja")
    assert (te_laat["procedure"], te_laat["op_tijd"]) == ("gewoon", "nee")


# What the year is worth (Finfacts, Liantis)


@pytest.mark.parametrize("jaar", [2016, 2025, 2090])
@pytest.mark.parametrize(
    ("betaald", "telt"), [(0, "nee"), (1, "nee"), (2, "ja"), (3, "ja"), (4, "ja")]
)
def test_een_jaar_telt_voor_de_pensioendatum_vanaf_twee_betaalde_kwartalen(
    jaar: int, betaald: int, telt: str
) -> None:
    assert loopbaanjaar(jaar, betaald).uitkomst == telt


@pytest.mark.parametrize(
    ("velden", "telt"),
    [
        ({"kwartaal": "2025-K2"}, "ja, als je de andere 3 kwartalen betaalt"),
        ({"kwartaal": "2025-K2", "betaald": "2"}, "ja, als je de andere 2 kwartalen betaalt"),
        ({"kwartaal": "2025-K2", "betaald": "1"}, "nee"),
        ({"kwartaal": "2025-K2", "aantal": "4", "betaald": "0"}, "nee"),
        # Three quarters of that year self-employed, one of them exempt: two are left, whatever was said.
        (
            {"kwartaal": "2025-K2", "start": "2025-06-30", "aanvraag": "2026-06-01"},
            "ja, als je de andere 2 kwartalen betaalt",
        ),
        (
            {"kwartaal": "2025-K3", "start": "2025-07-01", "aanvraag": "2026-08-01"}, "nee",
        ),
        (
            {"kwartaal": "2025-K2", "gestopt": "2025-07-01"},
            "ja, als je de andere 2 kwartalen betaalt",
        ),
        ({"kwartaal": "2025-K2", "gestopt": "2025-06-30"}, "nee"),
        # Two quarters of work, both exempt.
        (
            {"kwartaal": "2025-K2", "gestopt": "2025-06-30", "aantal": "2", "betaald": "2"}, "nee",
        ),
        # A start or a stop in another year takes nothing away.
        (
            {"kwartaal": "2025-K2", "start": "2024-12-31", "gestopt": "2026-01-01"},
            "ja, als je de andere 3 kwartalen betaalt",
        ),
    ],
)  # fmt: skip
def test_voor_de_pensioendatum_tellen_geen_kwartalen_waarin_je_geen_zelfstandige_was(
    velden: dict[str, str], telt: str
) -> None:
    gevonden = antwoord(**velden)
    assert dict(gevonden.feiten)["2025 telt mee voor je pensioendatum"] == telt
    assert gevonden.cijfers["loopbaanjaar"] == telt.partition(",")[0]


# The answer


@pytest.mark.parametrize(
    ("velden", "op_tijd", "mogelijk"),
    [
        ({"kwartaal": "2025-K4", "aanvraag": "2026-12-31"}, "ja", "ja"),
        ({"kwartaal": "2025-K4", "aanvraag": "2027-01-01"}, "nee", "nee"),
        ({"kwartaal": "2026-K4", "aanvraag": "2026-09-25"}, "nee", "nee"),
        ({"kwartaal": "2026-K4", "aanvraag": "2026-10-11", "bericht": "2026-10-12"}, "nee", "nee"),
        ({"kwartaal": "2026-K4", "aanvraag": "2026-10-12", "bericht": "2026-10-12"}, "ja", "ja"),
        # A starter of 15 February 2025: the fifth quarter begins on 1 January 2026.
        ({"kwartaal": "2025-K1", "aanvraag": "2025-12-31", "start": "2025-02-15"}, "nee", "nee"),
        ({"kwartaal": "2025-K1", "aanvraag": "2026-01-01", "start": "2025-02-15"}, "ja", "ja"),
        ({"kwartaal": "2025-K1", "aanvraag": "2026-12-31", "start": "2025-02-15"}, "ja", "ja"),
        ({"kwartaal": "2025-K1", "aanvraag": "2027-01-01", "start": "2025-02-15"}, "nee", "nee"),
        (
            {"kwartaal": "2025-K1", "aanvraag": "2025-06-01", "start": "2025-02-15",
             "gestopt": "2025-05-31"},
            "ja", "ja",
        ),
        # Who stopped before four quarters keeps the ordinary last day.
        (
            {"kwartaal": "2025-K1", "aanvraag": "2026-03-31", "start": "2025-02-15",
             "gestopt": "2025-05-31"},
            "ja", "ja",
        ),
        (
            {"kwartaal": "2025-K1", "aanvraag": "2026-04-01", "start": "2025-02-15",
             "gestopt": "2025-05-31"},
            "nee", "nee",
        ),
        ({"soort": "bijbetaling", "afrekening": "2025-11-14", "aanvraag": "2025-11-13"}, "nee", "nee"),
        ({"soort": "bijbetaling", "afrekening": "2025-11-14", "aanvraag": "2026-12-31"}, "ja", "ja"),
        ({"soort": "bijbetaling", "afrekening": "2025-11-14", "aanvraag": "2027-01-01"}, "nee", "nee"),
        ({"kwartaal": "2025-K4", "aanvraag": "2026-03-01", "statuut": "bijberoep"}, "ja", "nee"),
        (
            {"kwartaal": "2025-K4", "aanvraag": "2026-03-01", "statuut": "student",
             "als_hoofdberoep": "nee"},
            "ja", "nee",
        ),
    ],
)  # fmt: skip
def test_een_vraag_kan_van_de_eerste_tot_en_met_de_laatste_dag(
    velden: dict[str, str], op_tijd: str, mogelijk: str
) -> None:
    gevonden = cijfers(**velden)
    assert (gevonden["op_tijd"], gevonden["mogelijk"]) == (op_tijd, mogelijk)


def test_voor_een_bijbetaling_is_er_geen_kwartaal_dat_pensioen_kost() -> None:
    gevonden = cijfers(soort="bijbetaling", afrekening="2025-11-14", bedrag="1200")
    assert gevonden["vrijgesteld"] == "1200.00"
    assert not {"loopbaanjaar", "procedure"} & set(gevonden)


@pytest.mark.parametrize(
    ("velden", "uitkomst"),
    [
        (
            {"kwartaal": "2026-K4", "aanvraag": "2026-09-30"},
            "Je bent te vroeg. Vraag de vrijstelling voor het vierde kwartaal van 2026 vanaf "
            "1 oktober 2026, ten laatste op 31 december 2027.",
        ),
        (
            {"kwartaal": "2025-K4", "aanvraag": "2026-12-31"},
            "Je kan voor het vierde kwartaal van 2025 vrijstelling vragen tot en met 31 december 2026.",
        ),
        (
            {"soort": "bijbetaling", "afrekening": "2025-11-14"},
            "Je kan voor de bijbetaling van de eindafrekening van 14 november 2025 vrijstelling vragen "
            "tot en met 31 december 2026.",
        ),
        (
            {"kwartaal": "2025-K4", "aanvraag": "2027-01-01"},
            "Je bent te laat. Vrijstelling voor het vierde kwartaal van 2025 vragen kon tot en met "
            "31 december 2026.",
        ),
        # Too late as well, but the status decides.
        (
            {"kwartaal": "2025-K4", "aanvraag": "2027-01-01", "statuut": "bijberoep"},
            "Voor het vierde kwartaal van 2025 kan je geen vrijstelling vragen. In bijberoep kan je "
            "nooit vrijstelling krijgen.",
        ),
        (
            {"kwartaal": "2025-K4", "statuut": "student"},
            "Als je minstens zoals in hoofdberoep betaalt, kan je voor het vierde kwartaal van 2025 "
            "vrijstelling vragen tot en met 31 december 2026.",
        ),
        (
            {"kwartaal": "2025-K4", "statuut": "artikel-37"},
            "Als je minstens zoals in hoofdberoep betaalt, kan je voor het vierde kwartaal van 2025 "
            "vrijstelling vragen tot en met 31 december 2026.",
        ),
        (
            {"kwartaal": "2025-K4", "statuut": "student", "als_hoofdberoep": "ja"},
            "Je kan voor het vierde kwartaal van 2025 vrijstelling vragen tot en met 31 december 2026.",
        ),
        # Before the reform of article 13.
        (
            {"kwartaal": "2025-K3", "statuut": "pensioenleeftijd"},
            "Misschien kan je voor het derde kwartaal van 2025 vrijstelling vragen tot en met "
            "30 september 2026. Of het vóór 1 oktober 2025 al kon, keken we niet na. Vraag het aan je "
            "fonds.",
        ),
        (
            {"kwartaal": "2025-K4", "statuut": "pensioenleeftijd"},
            "Je kan voor het vierde kwartaal van 2025 vrijstelling vragen tot en met 31 december 2026.",
        ),
    ],
)
def test_de_eerste_zin_zegt_wat_je_kan(velden: dict[str, str], uitkomst: str) -> None:
    assert antwoord(**velden).uitkomst == uitkomst


@pytest.mark.parametrize(
    ("velden", "wachten"),
    [
        ({"kwartaal": "2026-K4", "aanvraag": "2026-10-01"}, True),
        ({"kwartaal": "2026-K4", "aanvraag": "2026-10-31"}, True),
        ({"kwartaal": "2026-K4", "aanvraag": "2026-11-01"}, False),
        # Whoever has the notice, or asks it for a supplement, waits for nothing.
        ({"kwartaal": "2026-K4", "aanvraag": "2026-10-12", "bericht": "2026-10-12"}, False),
        ({"soort": "bijbetaling", "afrekening": "2026-10-05", "aanvraag": "2026-10-05"}, False),
    ],
)
def test_in_de_eerste_maand_van_het_kwartaal_wacht_je_op_je_vervaldagbericht(
    velden: dict[str, str], wachten: bool
) -> None:
    """ARS art. 42: the notice comes in the first month of the quarter."""
    uitkomst = antwoord(**velden).uitkomst
    assert uitkomst.startswith("Je kan voor ")
    einde = " Wacht wel tot je vervaldagbericht er is." if wachten else ""
    assert uitkomst.endswith(f" vrijstelling vragen tot en met 31 december 2027.{einde}")


GEWEIGERD = [
    {"kwartaal": "2025-K4", "aanvraag": "2027-01-01"},
    {"kwartaal": "2025-K4", "statuut": "bijberoep"},
    {"kwartaal": "2025-K4", "statuut": "student", "als_hoofdberoep": "nee"},
]


@pytest.mark.parametrize("velden", GEWEIGERD)
def test_wie_geen_vrijstelling_kan_vragen_leest_niet_wat_ze_zou_betekenen(
    velden: dict[str, str],
) -> None:
    gevonden = antwoord(**velden)
    assert gevonden.cijfers["mogelijk"] == "nee"
    assert gevonden.feiten == gevonden.toelichting == gevonden.grenzen == ()
    mogelijk = antwoord(kwartaal="2025-K4")
    assert all((mogelijk.feiten, mogelijk.toelichting, mogelijk.grenzen))


@pytest.mark.parametrize("velden", GEWEIGERD)
def test_wie_geen_vrijstelling_kan_vragen_leest_wat_wel_kan(velden: dict[str, str]) -> None:
    zinnen, paginas = stappen(**velden)
    assert paginas == ["vermindering", "afbetalingsplan", "kwijtschelding"]
    # In bijberoep nothing is due under the threshold.
    verwacht = (
        "Blijf je onder de drempel van bijberoep? Vraag een vermindering naar nul."
        if velden.get("statuut") == "bijberoep"
        else "Verdien je minder dan waarop je fonds nu rekent? Vraag een vermindering"
    )
    assert zinnen[0].startswith(verwacht)


def test_wie_vrijstelling_kan_vragen_leest_niets_over_een_vermindering_naar_nul() -> None:
    zinnen, paginas = stappen(kwartaal="2025-K4")
    assert paginas == ["vermindering"]
    assert zinnen[0] == "Vraag eerst een vermindering als je meer dan het minimum betaalt."


@pytest.mark.parametrize(
    ("velden", "agenda"),
    [
        (
            {"kwartaal": "2026-K4", "aanvraag": "2026-09-30"},
            {"vrijstelling-2026-K4-eerste": "2026-10-01", "vrijstelling-2026-K4": "2027-12-31"},
        ),
        (
            {"kwartaal": "2026-K4", "aanvraag": "2026-10-01"},
            {"vrijstelling-2026-K4": "2027-12-31"},
        ),
        ({"kwartaal": "2025-K4", "aanvraag": "2027-01-01"}, {}),
        ({"kwartaal": "2025-K4", "statuut": "bijberoep"}, {}),
        ({"kwartaal": "2026-K4", "aanvraag": "2026-09-30", "statuut": "bijberoep"}, {}),
        # Of the starter of 15 February 2025 both days are his own.
        (
            {"kwartaal": "2025-K1", "aanvraag": "2025-12-31", "start": "2025-02-15"},
            {"vrijstelling-2025-K1-eerste": "2026-01-01", "vrijstelling-2025-K1": "2026-12-31"},
        ),
        (
            {"soort": "bijbetaling", "afrekening": "2025-11-14", "aanvraag": "2025-11-13"},
            {
                "vrijstelling-bijbetaling-2025-11-14-eerste": "2025-11-14",
                "vrijstelling-bijbetaling-2025-11-14": "2026-12-31",
            },
        ),
        (
            {"soort": "bijbetaling", "afrekening": "2025-11-14", "aanvraag": "2025-11-14"},
            {"vrijstelling-bijbetaling-2025-11-14": "2026-12-31"},
        ),
    ],
)
def test_de_agenda_heeft_de_laatste_dag_en_ook_de_eerste_voor_wie_te_vroeg_is(
    velden: dict[str, str], agenda: dict[str, str]
) -> None:
    code, uit = uitvoer(**velden)
    assert code == GOED
    assert {a["id"]: a["dag"] for a in uit["agenda"]} == agenda


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("velden", "bedrag"),
    [
        # The minimum of 2025 (Acerta, Securex) and of the maxistatuut (Billy).
        ({"kwartaal": "2025-K1"}, "871.71"),
        ({"kwartaal": "2025-K1", "aantal": "2", "betaald": "2"}, "1743.42"),
        ({"kwartaal": "2025-K1", "statuut": "maxistatuut"}, "382.94"),
        ({"kwartaal": "2025-K1", "statuut": "student"}, "871.71"),
        ({"kwartaal": "2025-K4", "statuut": "pensioenleeftijd"}, "871.71"),
        # Who pays nothing below a threshold has no minimum.
        ({"kwartaal": "2025-K3", "statuut": "pensioenleeftijd"}, None),
        ({"kwartaal": "2025-K1", "statuut": "rustpensioen"}, None),
        # Of 2027 no figure was seen.
        ({"kwartaal": "2027-K1", "aanvraag": "2027-02-01"}, None),
        ({"soort": "bijbetaling", "afrekening": "2025-11-14"}, None),
        ({"kwartaal": "2025-K1", "statuut": "rustpensioen", "bedrag": "300"}, "300.00"),
        (
            {"kwartaal": "2027-K1", "aanvraag": "2027-02-01", "bedrag": "900", "aantal": "2",
             "betaald": "2"},
            "1800.00",
        ),
    ],
)  # fmt: skip
def test_waar_geen_bedrag_bekend_is_staat_er_geen(
    velden: dict[str, str], bedrag: str | None
) -> None:
    assert cijfers(**velden).get("vrijgesteld") == bedrag
    gevonden = antwoord(**velden)
    getoond = [etiket for etiket, _ in gevonden.feiten if etiket == "Wat je niet zou betalen"]
    assert len(getoond) == (bedrag is not None)
    gevraagd = any("om te zien wat je niet zou betalen" in regel for regel in gevonden.toelichting)
    assert gevraagd is (bedrag is None)


@pytest.mark.parametrize(
    ("velden", "rijen"),
    [
        (
            {"start": "2025-02-15", "gestopt": "2025-08-31"},
            [
                ("Het eerste kwartaal van 2025", "31/08/2025", "31/03/2026"),
                ("Het tweede kwartaal van 2025", "31/08/2025", "30/06/2026"),
                ("Het derde kwartaal van 2025", "31/08/2025", "30/09/2026"),
            ],
        ),
        (
            {"gestopt": "2025-06-30"},
            [
                ("Het eerste kwartaal van 2025", "01/01/2025", "31/03/2026"),
                ("Het tweede kwartaal van 2025", "01/04/2025", "30/06/2026"),
            ],
        ),
    ],
)
def test_de_tabel_toont_alleen_kwartalen_waarin_je_zelfstandige_was(
    velden: dict[str, str], rijen: list[tuple[str, str, str]]
) -> None:
    (figuur,) = antwoord(kwartaal="2025-K2", **velden).figuren
    cellen = [["".join(cel.itertext()) for cel in rij] for rij in figuur.iter("tr")]
    assert [tuple(rij) for rij in cellen[1:]] == rijen


# Bad input


@pytest.mark.parametrize(
    ("goed", "fout", "veldnaam", "boodschap"),
    [
        (
            {"kwartaal": "2026-K1", "bericht": "2026-01-01"},
            {"kwartaal": "2026-K1", "bericht": "2025-12-31"},
            "bericht", "nooit vóór het kwartaal",
        ),
        (
            {"kwartaal": "2025-K1", "start": "2025-03-31"},
            {"kwartaal": "2025-K1", "start": "2025-04-01"},
            "start", "in het eerste kwartaal van 2025 nog geen zelfstandige",
        ),
        (
            {"kwartaal": "2025-K2", "start": "2025-04-01", "gestopt": "2025-04-01"},
            {"kwartaal": "2025-K2", "start": "2025-04-01", "gestopt": "2025-03-31"},
            "gestopt", "niet vóór je begon",
        ),
        # Also for who says no start.
        (
            {"kwartaal": "2025-K2", "gestopt": "2025-04-01"},
            {"kwartaal": "2025-K2", "gestopt": "2025-03-31"},
            "gestopt", "in het tweede kwartaal van 2025 geen zelfstandige meer",
        ),
        (
            {"kwartaal": "2025-K1", "bericht": "2026-03-31"},
            {"kwartaal": "2025-K1", "bericht": "2026-04-01"},
            "bericht", "liep tot en met 31 maart 2026",
        ),
        (
            {"kwartaal": "2025-K2", "aantal": "3", "betaald": "1"},
            {"kwartaal": "2025-K2", "aantal": "3", "betaald": "2"},
            "betaald", "meer dan vier",
        ),
        (
            {"kwartaal": "2018-K2", "statuut": "primostarter"},
            {"kwartaal": "2018-K1", "statuut": "primostarter"},
            "statuut", "pas sinds 1 april 2018",
        ),
        (
            {"kwartaal": "2018-K2", "statuut": "primostarter", "bedrag": "400"},
            {"kwartaal": "2016-K4", "statuut": "primostarter", "bedrag": "400"},
            "statuut", "pas sinds 1 april 2018",
        ),
        (
            {"kwartaal": "2017-K1", "statuut": "student"},
            {"kwartaal": "2016-K4", "statuut": "student"},
            "statuut", "pas sinds 1 januari 2017",
        ),
        (
            {"kwartaal": "2015-K1", "aanvraag": "2024-02-29"},
            {"kwartaal": "2015-K1", "aanvraag": "2025-02-29"},
            "aanvraag", "29/02/2025 bestaat niet",
        ),
        (
            {"kwartaal": "2015-K1"}, {"kwartaal": "2014-K4"},
            "kwartaal", "Kies een kwartaal van 2015-K1",
        ),
        (
            {"kwartaal": "2025-K1", "bedrag": "0"}, {"kwartaal": "2025-K1", "bedrag": "-1"},
            "bedrag", "niet negatief",
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

redenen = st.frozensets(st.sampled_from([*VERMOEDENS, *ELEMENTEN]))
weet_niet = st.sampled_from([True, False, None])
kwartalen = st.none() | st.builds(Kwartaal, jaren_en_het_volgende, st.integers(1, 4))
feiten = st.builds(
    Feiten,
    st.sampled_from(Statuut),
    st.booleans(),
    kwartalen,
    als_hoofdberoep=weet_niet,
    vermindering_gevraagd=weet_niet,
    valse_verklaring=weet_niet,
    redenen=redenen,
)
dagen = st.dates(date(2025, 1, 1), date(2027, 12, 31))


@given(feiten, dagen)
def test_elke_voorwaarde_zegt_waarom_en_waar_het_staat(zaak: Feiten, aanvraag: date) -> None:
    gevonden = voorwaarden(TERMIJN, aanvraag, zaak)
    assert len({v.id for v in gevonden}) == len(gevonden) == (4 if zaak.bijbetaling else 5)
    for een in gevonden:
        assert een.reden.endswith(".")
        assert een.artikel.plaats


@given(feiten, dagen)
def test_alleen_statuut_en_termijn_kunnen_je_tegenhouden(zaak: Feiten, aanvraag: date) -> None:
    niet = {v.id for v in voorwaarden(TERMIJN, aanvraag, zaak) if v.oordeel is NIET_VOLDAAN}
    assert niet <= {"statuut", "op-tijd"}
    binnen = date(2025, 10, 1) <= aanvraag <= date(2026, 12, 31)
    assert ("op-tijd" in niet) is not binnen


@given(feiten, dagen)
def test_de_nood_wordt_vermoed_of_afgewogen_maar_nooit_door_ons_geweigerd(
    zaak: Feiten, aanvraag: date
) -> None:
    behoefte = next(v for v in voorwaarden(TERMIJN, aanvraag, zaak) if v.id == "behoefte")
    vermoed = bool(
        zaak.redenen & {"leefloon", "faillissement", "schuldenregeling", "reorganisatie", "ramp"}
    )
    assert behoefte.oordeel is (VOLDAAN if vermoed else ONBEKEND)


@given(
    st.sampled_from(["hoofdberoep", "primostarter", "artikel-37", "student", "bijberoep"]),
    st.dates(date(2024, 1, 1), date(2026, 12, 31)).map(date.isoformat),
    st.sampled_from(["2024-K1", "2024-K4", "2025-K2"]),
)
def test_in_bijberoep_is_het_antwoord_altijd_nee_en_buiten_de_termijn_ook(
    statuut: str, aanvraag: str, kwartaal: str
) -> None:
    gevonden = cijfers(statuut=statuut, aanvraag=aanvraag, kwartaal=kwartaal)
    binnen = gevonden["eerste_aanvraagdag"] <= aanvraag <= gevonden["laatste_aanvraagdag"]
    assert gevonden["op_tijd"] == ("ja" if binnen else "nee")
    assert gevonden["mogelijk"] == ("ja" if binnen and statuut != "bijberoep" else "nee")


@given(geldige_teksten(VRIJSTELLING.invoer))
def test_op_tijd_is_van_de_eerste_tot_en_met_de_laatste_dag_die_het_antwoord_noemt(
    teksten: dict[str, Any],
) -> None:
    resultaat = beantwoord(VRIJSTELLING, teksten, VANDAAG)
    assume(resultaat.antwoord)
    invoer, gevonden = resultaat.lezing.invoer, resultaat.antwoord.cijfers
    binnen = gevonden["eerste_aanvraagdag"] <= invoer.aanvraag <= gevonden["laatste_aanvraagdag"]
    assert gevonden["op_tijd"] == ("ja" if binnen else "nee")
    assert invoer.statuut != "bijberoep" or gevonden["mogelijk"] == "nee"


# What is only too early, and what a refusal may lead to


def test_wie_te_vroeg_is_leest_alles_al() -> None:
    gegeven = antwoord(kwartaal="2026-K2", aanvraag="2026-03-01")
    assert gegeven.uitkomst.startswith("Je bent te vroeg.")
    assert gegeven.feiten
    assert gegeven.grenzen
    assert [dag.id for dag in gegeven.agenda] == [
        "vrijstelling-2026-K2-eerste",
        "vrijstelling-2026-K2",
    ]


def test_een_te_late_vraag_voor_een_bijbetaling_leidt_niet_naar_een_vermindering() -> None:
    """Only provisional contributions can be reduced."""
    _, paginas = stappen(soort="bijbetaling", afrekening="2024-01-10", aanvraag="2026-03-01")
    assert paginas == ["afbetalingsplan", "kwijtschelding"]


def test_meer_kwartalen_vragen_dan_je_werkte_kan_niet() -> None:
    code, uit = uitvoer(
        kwartaal="2025-K1", aanvraag="2025-05-01", gestopt="2025-06-30", aantal="4", betaald="0"
    )
    assert code == FOUTE_INVOER
    assert uit["fouten"] == {"aantal": "Je was dat jaar maar 2 kwartalen zelfstandige."}
