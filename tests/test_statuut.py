"""Which status: employee hours, teachers, civil servants, benefits, partners, and the whole calculator.

ARS art. 35 and 36; the amounts of each status stand in ``test_bijdragen``. Students, artikel 37, a change and
what holds around the pension have tests of their own.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED
from calculators.html import el
from calculators.hulpen import REKENHULPEN
from calculators.invoer import lees_fragment
from calculators.rekenhulp import beantwoord
from calculators.velden import Keuze
from calculators.velden import velden as vragen
from rules.artikel_37 import Categorieen, categorieen
from rules.bijdragen import Statuut
from rules.kwartaal import Kwartaal
from rules.statuut import (
    Bezigheid,
    Samenleven,
    Tegemoetkoming,
    ambtenaar,
    geen,
    helper,
    leerkracht,
    met_toelating,
    partner,
    urennorm,
    werknemer,
)
from rules.termijnen import aansluiting, wijziging_melden
from rules.uitleg import Oordeel
from tests.proef import Proef, tekst
from tests.strategieen import geldige_teksten

VANDAAG = date(2026, 3, 1)
STATUUT = REKENHULPEN["statuut"]
PROEF = Proef(STATUUT, VANDAAG)
uitvoer, cijfers, antwoord = PROEF.uitvoer, PROEF.cijfers, PROEF.antwoord
NU = Kwartaal(2026, 1)
HOOFD, BIJ = Statuut.HOOFDBEROEP, Statuut.BIJBEROEP
VOLDAAN, NIET_VOLDAAN, ONBEKEND = Oordeel.VOLDAAN, Oordeel.NIET_VOLDAAN, Oordeel.ONBEKEND


def job(uren: str | None = "240", contract: str | None = "0.5", **feiten: Any) -> Statuut | None:
    return werknemer(
        NU,
        uren=Decimal(uren) if uren else None,
        contract=Decimal(contract) if contract else None,
        **feiten,
    ).statuut


# Employees (ARS art. 35 § 1, a; 235 hours: practice of the funds)


@pytest.mark.parametrize(
    ("uren", "contract", "verwacht"),
    [
        ("240", "0.5", BIJ), ("234", "0.5", HOOFD), ("235", "0.5", BIJ), ("330", "1", BIJ),
        ("400", "0.49", HOOFD), ("235", "0.50", BIJ), ("0", "0.5", HOOFD),
    ],
)  # fmt: skip
def test_een_werknemer_is_in_bijberoep_met_een_halftijds_contract_en_235_uren(
    uren: str, contract: str, verwacht: Statuut
) -> None:
    assert job(uren, contract) is verwacht


@pytest.mark.parametrize(
    ("week", "norm", "net_niet", "net_wel"),
    [("38", "235", "234", "235"), ("36", "222.63", "222", "223"), ("40", "247.37", "247", "248")],
)
def test_de_norm_volgt_de_voltijdse_week(week: str, norm: str, net_niet: str, net_wel: str) -> None:
    assert str(urennorm(NU, Decimal(week)).waarde) == norm
    assert job(net_niet, week=Decimal(week)) is HOOFD
    assert job(net_wel, week=Decimal(week)) is BIJ


def test_omrekenen_is_onze_lezing() -> None:
    uren, contract = Decimal(240), Decimal("0.5")
    anders = werknemer(NU, uren=uren, contract=contract, week=Decimal(36))
    assert anders.zekerheid == "C"
    assert werknemer(NU, uren=uren, contract=contract).zekerheid == ""


@pytest.mark.parametrize(
    ("uren", "contract", "verwacht"),
    [
        (None, "0.5", None),
        ("240", None, None),
        (None, None, None),
        (None, "0.4", HOOFD),
        ("100", None, HOOFD),
    ],
)
def test_wat_ontbreekt_kan_toch_al_beslist_zijn(
    uren: str | None, contract: str | None, verwacht: Statuut | None
) -> None:
    assert job(uren, contract) is verwacht


@pytest.mark.parametrize(("dagen", "verwacht"), [(True, BIJ), (False, None), (None, None)])
def test_bij_tijdelijk_werk_tellen_de_eerste_en_de_laatste_dag(
    dagen: bool | None, verwacht: Statuut | None
) -> None:
    assert job("250", "1", tijdelijk=True, eerste_en_laatste_dag=dagen) is verwacht


def test_wie_tijdelijk_te_weinig_werkt_is_gewoon_in_hoofdberoep() -> None:
    assert job("234", "1", tijdelijk=True, eerste_en_laatste_dag=False) is HOOFD


# Civil servants and teachers (ARS art. 35 § 1, b and § 2)


@pytest.mark.parametrize(
    ("halftijds", "lang", "begonnen", "verwacht"),
    [
        (True, True, False, BIJ), (True, False, False, HOOFD), (False, True, False, HOOFD),
        (False, None, True, HOOFD), (None, True, False, None), (True, None, False, None),
    ],
)  # fmt: skip
def test_een_ambtenaar_werkt_halftijds_op_acht_maanden_of_tweehonderd_dagen(
    halftijds: bool | None, lang: bool | None, begonnen: bool, verwacht: Statuut | None
) -> None:
    gevonden = ambtenaar(NU, halftijds=halftijds, lang_genoeg=lang, begonnen_of_gestopt=begonnen)
    assert gevonden.statuut is verwacht


@pytest.mark.parametrize(
    ("halftijds", "heel_kwartaal", "verwacht"),
    [(True, True, BIJ), (True, False, HOOFD), (True, None, None), (None, True, None), (False, None, HOOFD)],
)  # fmt: skip
def test_begon_of_stopte_een_ambtenaar_dan_telt_alleen_het_kwartaal(
    halftijds: bool | None, heel_kwartaal: bool | None, verwacht: Statuut | None
) -> None:
    # ARS art. 35 § 2; a job that began or stopped during the quarter does not count (art. 38 and 39).
    gevonden = ambtenaar(
        NU,
        halftijds=halftijds,
        lang_genoeg=True,
        begonnen_of_gestopt=True,
        heel_kwartaal=heel_kwartaal,
    )
    assert gevonden.statuut is verwacht


def test_een_ambtenaar_die_begon_of_stopte_zegt_of_hij_het_hele_kwartaal_werkte() -> None:
    velden = {"bezigheid": "ambtenaar", "halftijds": "ja", "begonnen_of_gestopt": "ja"}
    assert cijfers(**velden, kwartaal="2026-K1")["statuut"] == "te bevestigen"
    assert cijfers(**velden, heel_kwartaal="ja", kwartaal="2026-K1")["statuut"] == "bijberoep"
    assert cijfers(**velden, heel_kwartaal="nee", kwartaal="2026-K1")["statuut"] == "hoofdberoep"


@pytest.mark.parametrize(
    ("opdracht", "statuut", "kan_37"),
    [("0.49", HOOFD, False), ("0.50", HOOFD, True), ("0.59", HOOFD, True), ("0.5999", HOOFD, True),
     ("0.60", BIJ, False), ("1", BIJ, False)],
)  # fmt: skip
def test_een_vastbenoemde_leerkracht_vanaf_zes_tienden(
    opdracht: str, statuut: Statuut, kan_37: bool
) -> None:
    assert leerkracht(NU, Decimal(opdracht)).statuut is statuut
    soorten = {v.id: v.oordeel for v in categorieen(NU, Categorieen(opdracht=Decimal(opdracht)))}
    assert (soorten["leerkracht"] is VOLDAAN) is kan_37


def test_zonder_opdracht_is_het_niet_te_zeggen() -> None:
    assert leerkracht(NU, None).statuut is None


# Illness, unemployment, allowances, partner


@pytest.mark.parametrize("bezigheid", [Bezigheid.ZIEK, Bezigheid.WERKLOOS])
@pytest.mark.parametrize(
    ("toelating", "genoeg", "verwacht"),
    [
        (True, True, BIJ), (False, True, None), (True, False, HOOFD), (None, True, None),
        (True, None, None), (None, None, None), (None, False, HOOFD),
    ],
)  # fmt: skip
def test_met_een_uitkering_is_toelating_nodig(
    bezigheid: Bezigheid, toelating: bool | None, genoeg: bool | None, verwacht: Statuut | None
) -> None:
    assert (
        met_toelating(bezigheid, toelating=toelating, uitkering_genoeg=genoeg).statuut is verwacht
    )


def test_wie_toelating_geeft_hangt_af_van_de_uitkering() -> None:
    ziek, werkloos = (
        met_toelating(b, toelating=None, uitkering_genoeg=None).reden
        for b in (Bezigheid.ZIEK, Bezigheid.WERKLOOS)
    )
    assert "adviserend arts" in ziek
    assert "RVA" in werkloos


def test_wat_nog_na_te_gaan_is_beslist() -> None:
    def uitvoer(toelating: bool | None) -> str:
        gevonden = met_toelating(Bezigheid.ZIEK, toelating=toelating, uitkering_genoeg=None)
        assert gevonden.ontbreekt
        return gevonden.vraag

    assert uitvoer(None) == "Heb je toelating?"
    assert uitvoer(True) == "Geeft je uitkering genoeg rechten?"


@pytest.mark.parametrize("soort", list(Tegemoetkoming)[1:])
def test_een_tegemoetkoming_wegens_een_handicap_geeft_nooit_bijberoep(
    soort: Tegemoetkoming,
) -> None:
    assert geen(soort).statuut is HOOFD
    assert geen(soort).vraag == "Krijg je een tegemoetkoming wegens een handicap?"
    assert "nooit" in geen(soort).reden
    assert geen().vraag == "Wat doe je naast je zaak?"


# Helping one's partner (KB nr. 38 art. 7bis; VLAIO and RSVZ)

GEHUWD, WETTELIJK, FEITELIJK = (
    Samenleven.GEHUWD,
    Samenleven.WETTELIJK_SAMENWONEND,
    Samenleven.FEITELIJK_SAMENWONEND,
)
MAXI, MINI = Statuut.MAXISTATUUT, Statuut.MINISTATUUT


@pytest.mark.parametrize(
    ("samenleven", "eigen", "mogelijk"),
    [
        (GEHUWD, False, (MAXI,)), (GEHUWD, True, ()), (GEHUWD, None, (MAXI,)),
        (WETTELIJK, False, (MAXI,)), (WETTELIJK, True, (BIJ,)), (WETTELIJK, None, (MAXI, BIJ)),
        (FEITELIJK, False, (HOOFD,)), (FEITELIJK, True, (BIJ,)), (FEITELIJK, None, (BIJ, HOOFD)),
    ],
)  # fmt: skip
def test_wie_de_partner_helpt(
    samenleven: Samenleven, eigen: bool | None, mogelijk: tuple[Statuut, ...]
) -> None:
    gevonden = partner(samenleven, eigen_statuut=eigen, geboren_voor_1956=False)
    assert gevonden.mogelijk == mogelijk
    assert gevonden.geen_aansluiting is (not mogelijk)
    assert bool(gevonden.ontbreekt) is (eigen is None)


def test_wie_voor_1956_geboren_is_mag_in_het_ministatuut_blijven() -> None:
    gevonden = partner(GEHUWD, eigen_statuut=False, geboren_voor_1956=True)
    assert gevonden.mogelijk == (MINI,)
    assert "kiezen voor het maxistatuut" in gevonden.reden


def test_wie_voor_1956_geboren_is_heeft_de_pensioenleeftijd_en_vraagt_het_fonds() -> None:
    # Born in 1955 or before: at least 70 in 2026, so nothing is promised.
    velden = {"bezigheid": "partner", "eigen_statuut": "nee", "geboren_voor_1956": "ja"}
    gevonden = antwoord(**velden, kwartaal="2026-K4")
    assert gevonden.cijfers["statuut"] == "te bevestigen"
    assert gevonden.cijfers["mogelijk"] == ("ministatuut", "maxistatuut")
    assert gevonden.cijfers["na_te_vragen"] == ("maxistatuut",)
    assert gevonden.zekerheid == "C"
    assert "moederschap" not in tekst(gevonden)
    assert "vraag je aan het fonds van je partner" in tekst(gevonden)
    assert "dezelfde rechten als hoofdberoep" not in tekst(gevonden)


def test_een_weduwe_voor_de_pensioenleeftijd_kiest_niets_anders() -> None:
    veld = vragen(STATUUT.invoer)["bezigheid"]
    assert isinstance(veld, Keuze)
    assert "overlevingspensioen vóór de pensioenleeftijd? Kies “niets anders”" in veld.hulp
    assert veld.opties["pensioen"] == "Rustpensioen, of pensioenleeftijd bereikt"
    weduwe = {"samenleven": "weduwe", "overlevingspensioen": "ja", "inkomen": "8000"}
    assert "artikel-37" in cijfers(**weduwe, kwartaal="2026-K4")["mogelijk"]


# Helpers (KB nr. 38 art. 6 and 7; RSVZ and VLAIO)


def test_een_helper_sluit_aan_in_het_jaar_waarin_hij_twintig_wordt_of_trouwt() -> None:
    gevonden = helper(NU)
    assert (
        "vanaf 1 januari van het jaar waarin hij 20 wordt, of vroeger als hij trouwt"
        in gevonden.reden
    )
    assert "minder dan 90 dagen per jaar en niet regelmatig" in gevonden.reden
    assert (
        gevonden.artikel.bron.url
        == "https://www.rsvz-inasti.fgov.be/nl/wat-betekent-dat-juist-helper"
    )
    assert gevonden.zekerheid == "A"


@pytest.mark.parametrize(
    ("bezigheid", "staat_er"),
    [("geen", True), ("student", True), ("pensioen", True), ("partner", False)],
)
def test_wie_misschien_helper_is_leest_wanneer_die_aansluit(bezigheid: str, staat_er: bool) -> None:
    gevonden = tekst(antwoord(bezigheid=bezigheid, kwartaal="2026-K1"))
    assert ("Heb je geen eigen zaak, maar help je iemand?" in gevonden) is staat_er


# Students


def test_een_student_die_te_oud_is_leest_waarom_en_wie_het_weet() -> None:
    velden = {"bezigheid": "student", "geboren": "1986-05-01", "ingeschreven": "ja", "lessen": "ja"}
    (leeftijd, *_) = antwoord(**velden, kwartaal="2026-K4").voorwaarden
    assert leeftijd.reden == (
        "Sinds 1 oktober 2026 mag het ook daarna, als je het statuut niet onderbrak. Vroeger kon het tot "
        "in het jaar waarin je 25 werd: bij jou tot 30 september 2011. Daarna is er een onderbreking. Denk "
        "je van niet? Vraag het je fonds."
    )


# A change in the answer (ARS art. 38 and 39)


@pytest.mark.parametrize(
    ("wat", "dag", "kwartaal", "verwacht"),
    [
        # A job that stops on 15 November: hoofdberoep for the whole fourth quarter.
        ("hoofdberoep", "2026-11-15", "2026-K3", "bijberoep"),
        ("hoofdberoep", "2026-11-15", "2026-K4", "hoofdberoep"),
        ("hoofdberoep", "2026-10-01", "2026-K4", "hoofdberoep"),
        # A job that begins on 5 October counts from the next quarter, on 1 October at once.
        ("bijberoep", "2026-10-05", "2026-K4", "hoofdberoep"),
        ("bijberoep", "2026-10-01", "2026-K4", "bijberoep"),
        ("bijberoep", "2026-09-30", "2026-K4", "bijberoep"),
    ],
)
def test_een_job_die_begint_of_stopt_beslist_het_statuut_van_het_kwartaal(
    wat: str, dag: str, kwartaal: str, verwacht: str
) -> None:
    velden = {"bezigheid": "werknemer", "contract": "100", "uren": "300", "kwartaal": kwartaal}
    assert cijfers(**velden, wijziging=wat, wijziging_op=dag)["statuut"] == verwacht


def test_wie_nooit_genoeg_werkte_komt_er_niet_door_een_wijziging_in_bijberoep() -> None:
    velden = {"bezigheid": "werknemer", "contract": "40", "kwartaal": "2026-K4"}
    gevonden = antwoord(**velden, wijziging="bijberoep", wijziging_op="2026-10-05")
    assert gevonden.uitkomst == "Je statuut in het vierde kwartaal van 2026: hoofdberoep."


@pytest.mark.parametrize(
    ("wat", "dag", "uitkomst"),
    [
        ("bijberoep", "2026-10-05", "hoofdberoep. Bijberoep telt vanaf het eerste kwartaal van 2027."),
        ("hoofdberoep", "2027-01-15", "bijberoep. Hoofdberoep telt vanaf het eerste kwartaal van 2027."),
        ("hoofdberoep", "2026-11-15", "hoofdberoep."),
    ],
)  # fmt: skip
def test_de_uitkomst_noemt_ook_het_statuut_dat_nog_komt(wat: str, dag: str, uitkomst: str) -> None:
    velden = {"bezigheid": "werknemer", "contract": "100", "uren": "300", "kwartaal": "2026-K4"}
    gevonden = antwoord(**velden, wijziging=wat, wijziging_op=dag)
    assert gevonden.uitkomst == f"Je statuut in het vierde kwartaal van 2026: {uitkomst}"
    assert f"Vanaf wanneer telt {wat}?" in dict(gevonden.feiten)


@pytest.mark.parametrize(
    ("wat", "dag", "fout"),
    [
        ("hoofdberoep", "2027-01-15", True), ("hoofdberoep", "2026-12-31", False),
        ("bijberoep", "2026-10-01", True), ("bijberoep", "2026-10-02", False),
    ],
)  # fmt: skip
def test_niets_anders_kan_niet_in_een_kwartaal_met_een_job(wat: str, dag: str, fout: bool) -> None:
    _, uit = uitvoer(kwartaal="2026-K4", wijziging=wat, wijziging_op=dag)
    assert list(uit.get("fouten", {})) == (["bezigheid"] if fout else [])


def test_wie_zijn_job_verliest_kan_artikel_37_vragen() -> None:
    velden = {"bezigheid": "werknemer", "contract": "100", "uren": "300", "kwartaal": "2026-K4"}
    verliest = {"wijziging": "hoofdberoep", "wijziging_op": "2026-11-15"}
    gehuwd = {"samenleven": "gehuwd", "partner_rechten": "ja"}
    assert "artikel-37" in cijfers(**velden, **verliest, **gehuwd)["mogelijk"]


def test_een_student_die_een_job_krijgt_vraagt_het_fonds() -> None:
    velden = {"bezigheid": "student", "wijziging": "bijberoep", "wijziging_op": "2026-11-15"}
    gezegd = " ".join(antwoord(**velden, kwartaal="2026-K4").toelichting)
    assert "Vraag je fonds of je statuut verandert." in gezegd


def test_een_wijziging_meld_je_binnen_vijftien_dagen() -> None:
    assert wijziging_melden(date(2026, 2, 20)).laatste == date(2026, 3, 7)


def test_aansluiten_kan_zes_maanden_vooraf_en_moet_voor_de_eerste_dag() -> None:
    termijn = aansluiting(date(2026, 9, 1))
    assert (termijn.eerste, termijn.laatste) == (date(2026, 3, 1), date(2026, 8, 31))


# The calculator


def test_de_uitkomst_noemt_het_statuut_en_wat_besliste() -> None:
    gevonden = antwoord(bezigheid="werknemer", kwartaal="2025-K1", contract="50", uren="234")
    assert gevonden.uitkomst == "Je statuut in het eerste kwartaal van 2025: hoofdberoep."
    assert gevonden.feiten[0] == ("Wat besliste", "Hoeveel uren werkte je in dat kwartaal?")


def test_wat_het_fonds_moet_bevestigen_staat_er_zo() -> None:
    gevonden = antwoord(
        bezigheid="werknemer", kwartaal="2025-K1", contract="100", uren="250", tijdelijk="ja",
        eerste_en_laatste_dag="nee",
    )  # fmt: skip
    assert gevonden.uitkomst == (
        "Dat moet je fonds bevestigen: bijberoep of hoofdberoep in het eerste kwartaal van 2025."
    )
    assert "eerste en op de laatste dag" in gevonden.feiten[0][1]


@pytest.mark.parametrize(
    ("velden", "bedragen"),
    [
        # 5.500 in 2024: bijberoep and artikel 37 pay on everything, hoofdberoep the minimum.
        (
            {"handicap": "ja", "kwartaal": "2024-K1", "inkomen": "5500"},
            {"kwartaal_hoofdberoep": "864.15", "jaar_hoofdberoep": "3456.60",
             "kwartaal_artikel-37": "281.88", "jaar_artikel-37": "1127.52"},
        ),
        # The source of 2015: 1.423,89 pays nothing in bijberoep.
        (
            {"bezigheid": "leerkracht", "opdracht": "60", "kwartaal": "2015-K1", "inkomen": "1423.89"},
            {"kwartaal_bijberoep": "0.00", "jaar_bijberoep": "0.00"},
        ),
        # Xerius, student 2024.
        (
            {"bezigheid": "student", "geboren": "2004-02-01", "ingeschreven": "ja", "lessen": "ja",
             "kwartaal": "2024-K1", "inkomen": "11430.73"},
            {"kwartaal_student": "153.75", "jaar_student": "615.00"},
        ),
    ],
)  # fmt: skip
def test_de_bijdragen_staan_naast_elkaar(velden: dict[str, str], bedragen: dict[str, str]) -> None:
    gevonden = cijfers(**velden)
    assert {naam: gevonden[naam] for naam in bedragen} == bedragen


@pytest.mark.parametrize(
    "velden",
    [
        {"handicap": "ja", "kwartaal": "2024-K1", "inkomen": "5500"},
        {"kwartaal": "2026-K3", "inkomen": "12000"},
        {"kwartaal": "2018-K2", "inkomen": "12000"},
        {"bezigheid": "pensioen", "pensioensoort": "overlevingspensioen", "kwartaal": "2026-K1"},
        {"bezigheid": "partner", "kwartaal": "2026-K1", "partner_rechten": "ja"},
        {"bezigheid": "student", "kwartaal": "2026-K1", "inkomen": "10000"},
    ],
)  # fmt: skip
def test_elke_bijdrage_linkt_naar_dezelfde_berekening(velden: dict[str, str]) -> None:
    gevonden = antwoord(**velden)
    (figuur,) = gevonden.figuren
    links = [str(a.get("href")) for a in figuur.iter("a")]
    assert len(links) == len(gevonden.cijfers["mogelijk"])
    for link, sleutel in zip(links, gevonden.cijfers["mogelijk"], strict=True):
        teksten, meldingen = lees_fragment(REKENHULPEN["bijdragen"].invoer, link.partition("#")[2])
        assert not meldingen
        geopend = beantwoord(REKENHULPEN["bijdragen"], teksten, VANDAAG).antwoord
        assert geopend
        if f"jaar_{sleutel}" in gevonden.cijfers:
            assert geopend.cijfers["jaar"] == gevonden.cijfers[f"jaar_{sleutel}"]


@pytest.mark.parametrize(
    "velden",
    [
        {"handicap": "ja", "inkomen": "1500"},
        {"bezigheid": "leerkracht", "opdracht": "60", "inkomen": "1500"},
        {"mandaat": "ja", "inkomen": "-500"},
        {"bezigheid": "student", "inkomen": "1500"},
    ],
)
def test_de_link_naar_vermindering_opent_met_hetzelfde_statuut(velden: dict[str, str]) -> None:
    links = [
        str(a.get("href"))
        for inhoud in antwoord(**velden, kwartaal="2026-K1").vervolg
        for a in el("p", inhoud).iter("a")
        if "vermindering" in str(a.get("href"))
    ]
    assert len(links) == 1
    vermindering = REKENHULPEN["vermindering"]
    scenario = links[0].partition("#")[2]
    teksten, meldingen = lees_fragment(vermindering.invoer, scenario) if scenario else ({}, [])
    assert not meldingen
    assert beantwoord(vermindering, teksten, VANDAAG).antwoord


def test_boven_de_grens_zegt_het_antwoord_waarom_artikel_37_niet_kan() -> None:
    gevonden = antwoord(handicap="ja", kwartaal="2024-K1", inkomen="8832.73", samenleven="alleen")
    assert "hoofdberoep, op alles" in " ".join(gevonden.toelichting)
    assert gevonden.cijfers["mogelijk"] == ("hoofdberoep", "primostarter")


def test_voor_een_nieuw_studentenstatuut_staat_wat_er_toen_kon() -> None:
    velden = {
        "bezigheid": "student",
        "kwartaal": "2016-K4",
        "inkomen": "5000",
        "samenleven": "alleen",
    }
    gevonden = antwoord(**velden, kinderbijslag="ja")
    assert gevonden.cijfers["mogelijk"] == ("hoofdberoep", "artikel-37")
    assert "Vóór 2017" in " ".join(gevonden.toelichting)


def test_een_geschorst_pensioen_bestaat_pas_sinds_het_vierde_kwartaal_van_2025() -> None:
    velden = {"bezigheid": "pensioen", "pensioensoort": "pensioen-geschorst"}
    code, uit = uitvoer(**velden, kwartaal="2025-K3")
    assert code == FOUTE_INVOER
    assert list(uit["fouten"]) == ["pensioensoort"]
    assert cijfers(**velden, kwartaal="2025-K4")["statuut"] == "pensioen-geschorst"


def test_rond_het_pensioen_staan_beide_regelingen_naast_elkaar() -> None:
    velden = {"bezigheid": "pensioen", "pensioensoort": "pensioenleeftijd", "inkomen": "9000"}
    voor = cijfers(**velden, kwartaal="2025-K3")
    assert voor["mogelijk"] == "pensioenleeftijd"
    na = antwoord(**velden, kwartaal="2025-K4")
    assert na.cijfers["mogelijk"] == ("pensioenleeftijd", "pensioenleeftijd_aanvraag")
    # Eloya and Securex 2025: 871,71; on request 20,5 % of the real income.
    assert str(na.cijfers["kwartaal_pensioenleeftijd"]) == "871.71"
    assert str(na.cijfers["kwartaal_pensioenleeftijd_aanvraag"]) == "461.25"
    assert "aanvraag=ja" in str([a.get("href") for a in na.figuren[0].iter("a")])


# Around the pension (KB nr. 38 art. 13, since 2025-K4)

GEVRAAGD = "Wil je de regeling zonder minimumbijdrage? Je vraagt ze zelf aan je fonds"


@pytest.mark.parametrize(("kwartaal", "kan"), [("2025-K3", False), ("2025-K4", True)])
def test_de_regeling_zonder_minimum_vraag_je_zelf(kwartaal: str, kan: bool) -> None:
    velden = {"bezigheid": "pensioen", "pensioensoort": "pensioenleeftijd", "inkomen": "8000"}
    gevonden = antwoord(**velden, kwartaal=kwartaal)
    assert (GEVRAAGD in tekst(gevonden)) is kan
    assert ("Je kan vragen om zonder minimumbijdrage te betalen." in gevonden.uitkomst) is kan


def test_wie_een_rustpensioen_krijgt_vraagt_niets() -> None:
    assert GEVRAAGD not in tekst(antwoord(bezigheid="pensioen", kwartaal="2026-K1"))


@pytest.mark.parametrize("soort", ["rustpensioen", "pensioen-geschorst", "pensioenleeftijd"])
@pytest.mark.parametrize(("inkomen", "raad"), [("3844.31", True), ("3844.32", False)])
def test_onder_de_drempel_van_gepensioneerden_is_er_niets_te_betalen(
    soort: str, inkomen: str, raad: bool
) -> None:
    # 811,20 indexed for 2026: 3.844,32.
    velden = {"bezigheid": "pensioen", "pensioensoort": soort, "kwartaal": "2026-K1"}
    gevonden = tekst(antwoord(**velden, inkomen=inkomen))
    assert ("betaal je niets onder € 3.844,32: vraag een" in gevonden) is raad
    assert ("betaal je niets onder € 3.844,32. Wordt" in gevonden) is not raad


@pytest.mark.parametrize(
    ("wijziging", "gaat_in", "dag", "label"),
    [
        ("hoofdberoep", "vanaf het eerste kwartaal van 2026", date(2026, 3, 7), "melden"),
        ("bijberoep", "vanaf het tweede kwartaal van 2026", date(2026, 3, 7), "melden"),
        ("stop", "tot en met het eerste kwartaal van 2026", date(2026, 3, 7), "melden"),
        ("begin", "vanaf het eerste kwartaal van 2026", date(2026, 2, 19), "aan te sluiten"),
    ],
)
def test_de_wijziging_staat_in_het_antwoord_en_in_de_agenda(
    wijziging: str, gaat_in: str, dag: date, label: str
) -> None:
    gevonden = antwoord(kwartaal="2026-K1", wijziging_op="2026-02-20", wijziging=wijziging)
    assert gevonden.cijfers["gaat_in"] == gaat_in
    assert [moment.dag for moment in gevonden.agenda] == [dag]
    assert label in str(gevonden.feiten)


@pytest.mark.parametrize(
    ("laatste_dag", "tot_en_met", "vraagt_na"),
    [
        ("2026-12-31", "tot en met het vierde kwartaal van 2026", False),
        ("2027-01-01", "tot en met het eerste kwartaal van 2027", True),
        ("2027-01-02", "tot en met het eerste kwartaal van 2027", False),
        ("2026-09-30", "tot en met het derde kwartaal van 2026", False),
        ("2026-10-01", "tot en met het vierde kwartaal van 2026", True),
    ],
)
def test_wie_stopt_betaalt_tot_en_met_het_kwartaal_van_de_laatste_dag(
    laatste_dag: str, tot_en_met: str, vraagt_na: bool
) -> None:
    # KB nr. 38 art. 15 § 2: up to the quarter of the stop.
    gevonden = antwoord(kwartaal="2026-K3", wijziging="stop", wijziging_op=laatste_dag)
    assert gevonden.cijfers["gaat_in"] == tot_en_met
    assert ("niet meer? Vul dan" in " ".join(gevonden.toelichting)) is vraagt_na


def test_de_dag_van_een_stop_is_de_laatste_dag_als_zelfstandige() -> None:
    veld = vragen(STATUUT.invoer)["wijziging_op"]
    assert "Stop je als zelfstandige: je laatste dag." in veld.hulp


def test_wie_1_januari_als_stop_invult_leest_over_31_december() -> None:
    gevonden = antwoord(kwartaal="2026-K4", wijziging="stop", wijziging_op="2027-01-01")
    assert gevonden.toelichting[0] == (
        "Werkte je op 1 januari 2027 niet meer? Vul dan 31 december 2026 in, je laatste dag. Je betaalt "
        "dan maar tot en met het vierde kwartaal van 2026."
    )


def test_aansluiten_voor_de_eerste_dag_moet_pas_sinds_2016() -> None:
    eerder = antwoord(kwartaal="2015-K4", wijziging="begin", wijziging_op="2015-12-31")
    assert eerder.agenda[0].id == "melden-2015-12-31"
    sinds = antwoord(kwartaal="2016-K1", wijziging="begin", wijziging_op="2016-01-01")
    assert sinds.agenda[0].id == "aansluiten-2016-01-01"


def test_een_wijziging_van_voor_2015_rekenen_we_niet() -> None:
    code, uit = uitvoer(kwartaal="2015-K1", wijziging="stop", wijziging_op="2014-12-31")
    assert code == FOUTE_INVOER
    assert uit["fouten"] == {"wijziging_op": "Kies een dag vanaf 1 januari 2015."}


def test_met_artikel_37_staan_de_jaarlijkse_controle_en_de_raad_erbij() -> None:
    gevonden = antwoord(handicap="ja", kwartaal="2024-K1", inkomen="5500")
    assert [moment.dag for moment in gevonden.agenda] == [date(2024, 12, 31)]
    assert "Houd je artikel 37 in 2024?" in tekst(gevonden)
    assert "liever niet voor lange tijd" in tekst(gevonden)
    ervoor = antwoord(samenleven="gehuwd", partner_rechten="ja", kwartaal="2018-K1", inkomen="5500")
    assert not ervoor.agenda


def test_een_categorie_die_na_te_gaan_is_staat_ernaast_als_na_te_vragen() -> None:
    gevonden = antwoord(samenleven="gehuwd", kwartaal="2024-K1", inkomen="5500")
    assert gevonden.cijfers["na_te_vragen"] == ("artikel-37",)
    assert not gevonden.agenda
    assert gevonden.uitkomst == (
        "Je statuut in het eerste kwartaal van 2024: hoofdberoep. Misschien kan je gelijkstelling met "
        "bijberoep vragen (artikel 37)."
    )
    assert "na te vragen" in tekst(gevonden)


def test_wie_een_ivt_krijgt_leest_dat_artikel_37_misschien_kan() -> None:
    velden = {"tegemoetkoming": "ivt", "inkomen": "5500"}
    gevonden = antwoord(**velden, kwartaal="2023-K3")
    assert gevonden.cijfers["statuut"] is HOOFD
    assert gevonden.cijfers["na_te_vragen"] == ("artikel-37",)
    assert "Ondernemen met een handicap" in tekst(gevonden)
    assert "artikel-37" not in antwoord(**velden, kwartaal="2023-K2").cijfers["mogelijk"]


def test_ook_een_meewerkende_echtgenoot_kan_artikel_37_vragen() -> None:
    velden = {"bezigheid": "partner", "kwartaal": "2024-K1", "inkomen": "1500"}
    gehuwd = cijfers(**velden, partner_rechten="ja")
    assert gehuwd["mogelijk"] == "maxistatuut,artikel-37"
    # RSVZ and Billy: 379,62 a quarter in 2024; under 1.865,45 nothing is due with artikel 37.
    assert gehuwd["kwartaal_maxistatuut"] == "379.62"
    assert gehuwd["kwartaal_artikel-37"] == "0.00"
    assert cijfers(**velden, met_partner="wettelijk-samenwonend")["mogelijk"] == "maxistatuut"


def test_wie_gehuwd_is_en_een_eigen_statuut_heeft_hoeft_niet_aan_te_sluiten() -> None:
    gevonden = antwoord(bezigheid="partner", eigen_statuut="ja", kwartaal="2026-K1")
    assert gevonden.uitkomst == (
        "Je hoeft niet aan te sluiten in het eerste kwartaal van 2026: je hebt zelf al een volwaardig "
        "statuut."
    )
    assert gevonden.cijfers["statuut"] == "geen aansluiting"
    assert not gevonden.figuren


def test_wie_in_bijberoep_is_leest_over_de_jaarlijkse_controle() -> None:
    gevonden = tekst(antwoord(bezigheid="werknemer", kwartaal="2025-K1", contract="50", uren="240"))
    assert "kijkt elk jaar na" in gevonden
    assert "vermindering" in gevonden


@pytest.mark.parametrize(
    ("velden", "woorden"),
    [
        ({"bezigheid": "werknemer", "contract": "80"}, "vul je contract en je uren in"),
        ({"bezigheid": "leerkracht"}, "vul je opdracht in"),
        ({"bezigheid": "student", "geboren": "2004-02-01"}, "de vragen over je studie"),
        ({"bezigheid": "ambtenaar"}, "de vragen over je job als ambtenaar"),
        ({"bezigheid": "ziek", "toelating": "nee"}, "vraag eerst toelating"),
        ({"bezigheid": "werkloos"}, "vraag eerst toelating"),
        ({"bezigheid": "ziek", "toelating": "ja"}, "of je uitkering hoog genoeg is"),
        ({"bezigheid": "partner", "eigen_statuut": "onbekend"}, "eigen statuut"),
    ],
)
def test_wat_nog_ontbreekt_staat_in_de_uitkomst(velden: dict[str, str], woorden: str) -> None:
    gevonden = antwoord(kwartaal="2026-K1", **velden).uitkomst
    assert gevonden.startswith("Nog niet te zeggen voor het eerste kwartaal van 2026")
    assert woorden in gevonden


def test_wie_niet_zegt_hoe_hij_leeft_krijgt_geen_kruis_bij_artikel_37() -> None:
    (categorie, _) = antwoord(kwartaal="2026-K1").voorwaarden
    assert categorie.oordeel is ONBEKEND
    (categorie, _) = antwoord(kwartaal="2026-K1", samenleven="alleen").voorwaarden
    assert categorie.oordeel is NIET_VOLDAAN


def test_wie_te_veel_verdient_leest_niets_over_artikel_37() -> None:
    gevonden = antwoord(kwartaal="2026-K1", inkomen="30000")
    assert not gevonden.voorwaarden
    assert not gevonden.toelichting


def test_rond_het_pensioen_zegt_de_uitkomst_het_in_woorden() -> None:
    gevonden = antwoord(bezigheid="pensioen", kwartaal="2026-K1").uitkomst
    assert gevonden == "Je bent in het eerste kwartaal van 2026 zelfstandige met een rustpensioen."


def test_wanneer_niets_te_betalen_is_staat_erbij() -> None:
    velden = {"bezigheid": "leerkracht", "opdracht": "60", "kwartaal": "2026-K1"}
    eronder = tekst(antwoord(**velden, inkomen="1922.15"))
    assert "In bijberoep betaal je niets onder € 1.922,16: vraag een" in eronder
    erop = tekst(antwoord(**velden, inkomen="1922.16"))
    assert "Wordt je inkomen toch lager?" in erop
    student = tekst(antwoord(bezigheid="student", kwartaal="2026-K1"))
    assert "Als student-zelfstandige betaal je niets onder € 8.687,04" in student


def test_wie_werkloos_is_gaat_door_naar_de_springplank() -> None:
    gevonden = tekst(antwoord(bezigheid="werkloos", kwartaal="2026-K1"))
    assert "Starten met een uitkering" in gevonden
    assert "adviserend arts" in tekst(antwoord(bezigheid="ziek", kwartaal="2026-K1"))


@pytest.mark.parametrize(
    ("bezigheid", "toelating", "staat_er", "niet"),
    [
        ("ziek", "ja", "Houd je aan je toelating", "Vraag de toelating"),
        ("ziek", "onbekend", "Vraag de toelating van de adviserend arts", "Houd je aan"),
        ("ziek", "nee", "Vraag de toelating van de adviserend arts", "Houd je aan"),
        ("werkloos", "ja", "en houd je aan je toelating", "vraag de toelating"),
        ("werkloos", "onbekend", "en vraag de toelating vóór je begint", "houd je aan"),
    ],
)
def test_wie_toelating_heeft_hoeft_ze_niet_meer_te_vragen(
    bezigheid: str, toelating: str, staat_er: str, niet: str
) -> None:
    velden = {"bezigheid": bezigheid, "kwartaal": "2026-K4", "uitkering_genoeg": "ja"}
    stappen = antwoord(**velden, toelating=toelating).vervolg
    gezegd = " ".join("".join(el("p", stap).itertext()) for stap in stappen)
    assert staat_er in gezegd
    assert niet not in gezegd


@pytest.mark.parametrize(
    ("bezigheid", "wie"),
    [("werkloos", "je RVA-kantoor"), ("ziek", "de adviserend arts van je ziekenfonds")],
)
def test_hoofdberoep_en_een_uitkering_gaan_meestal_niet_samen(bezigheid: str, wie: str) -> None:
    velden = {
        "bezigheid": bezigheid,
        "toelating": "ja",
        "kwartaal": "2026-K4",
        "samenleven": "alleen",
    }
    gevonden = antwoord(**velden, uitkering_genoeg="nee")
    assert gevonden.uitkomst.endswith(
        f"Dat gaat meestal niet samen met een uitkering: vraag het eerst aan {wie}."
    )
    assert gevonden.vervolg[0] == (
        f"Vraag aan {wie} of je je uitkering houdt. Begin niet vóór je het antwoord hebt."
    )
    genoeg = antwoord(**velden, uitkering_genoeg="ja")
    assert "gaat meestal niet samen" not in tekst(genoeg)


def test_wie_zijn_uitkering_kwijt_is_hoeft_ze_niet_te_houden() -> None:
    velden = {"bezigheid": "werkloos", "toelating": "ja", "uitkering_genoeg": "nee"}
    stopt = {"wijziging": "hoofdberoep", "wijziging_op": "2026-10-01", "kwartaal": "2026-K4"}
    assert "gaat meestal niet samen" not in antwoord(**velden, **stopt).uitkomst


def test_een_starter_ziet_ook_zijn_eerste_rekeningen() -> None:
    # The published flat amounts of 2026 for a starter.
    nu = cijfers(kwartaal="2026-K1", samenleven="gehuwd", partner_rechten="ja", inkomen="5000")
    assert nu["starter_hoofdberoep"] == "890.42"
    assert nu["starter_artikel-37"] == "98.51"


def test_wat_er_niet_toe_doet_wordt_niet_gevraagd() -> None:
    def gevraagd(**velden: str) -> set[str]:
        velden = {"kwartaal": "2026-K1", **velden}
        return set(PROEF.resultaat(**velden).lezing.gevraagd)

    assert not gevraagd() & {"uren", "opdracht", "geboren", "toelating", "met_partner"}
    werk = gevraagd(bezigheid="werknemer")
    assert {"uren", "contract", "voltijdse_week", "tijdelijk"} <= werk
    assert not werk & {"eerste_en_laatste_dag", "tegemoetkoming", "halftijds"}
    # A contract that is too small decides by itself; enough hours leave nothing to ask about artikel 37.
    assert not gevraagd(bezigheid="werknemer", contract="49,99") & {
        "uren",
        "voltijdse_week",
        "tijdelijk",
    }
    bijberoep = gevraagd(bezigheid="werknemer", contract="50", uren="235")
    assert not bijberoep & {"samenleven", "handicap", "mandaat"}
    assert {"samenleven", "handicap"} <= gevraagd(bezigheid="werknemer", contract="50", uren="234")
    assert "lang_genoeg" not in gevraagd(bezigheid="ambtenaar", halftijds="nee")
    begon = gevraagd(bezigheid="ambtenaar", halftijds="ja", begonnen_of_gestopt="ja")
    assert begon & {"heel_kwartaal", "lang_genoeg"} == {"heel_kwartaal"}
    assert "uitkering_genoeg" not in gevraagd(bezigheid="ziek", toelating="nee")
    assert "handicap" in gevraagd(kwartaal="2023-K3")
    assert "handicap" not in gevraagd(kwartaal="2023-K2")
    assert "samenleven" not in gevraagd(bezigheid="pensioen")
    assert "partner_rechten" in gevraagd(samenleven="gehuwd")
    assert "overlevingspensioen" in gevraagd(samenleven="weduwe")
    assert "partner_rechten" in gevraagd(bezigheid="partner")
    assert "partner_rechten" not in gevraagd(bezigheid="partner", eigen_statuut="ja")
    te_oud = {"bezigheid": "student", "geboren": "2000-05-01", "kwartaal": "2026-K4"}
    assert "doorlopend" not in gevraagd(**te_oud)
    student = {"bezigheid": "student", "geboren": "2001-05-01"}
    assert {"doorlopend", "diploma"} <= gevraagd(**student, kwartaal="2026-K4")
    assert not gevraagd(**student, kwartaal="2026-K3") & {"doorlopend", "diploma"}
    assert "lessen" not in gevraagd(**student, kwartaal="2026-K4", diploma="ja")
    assert "kinderbijslag" in gevraagd(bezigheid="student", kwartaal="2016-K4")
    assert "doorlopend" not in gevraagd(**student, kwartaal="2016-K4")
    assert "kinderbijslag" not in gevraagd(bezigheid="student", kwartaal="2017-K1")


@given(geldige_teksten(STATUUT.invoer))
def test_er_is_altijd_een_statuut_of_een_keuze_om_te_bevestigen(velden: dict[str, Any]) -> None:
    gevonden = PROEF.resultaat(**velden).antwoord
    assume(gevonden is not None)
    assert gevonden
    geen_aansluiting = gevonden.cijfers["statuut"] == "geen aansluiting"
    assert bool(gevonden.cijfers["mogelijk"]) is not geen_aansluiting
    assert bool(gevonden.figuren) is not geen_aansluiting
    assert [el("p", stap) for stap in gevonden.vervolg]


@given(st.integers(0, 999), st.integers(20, 45))
def test_een_uur_meer_maakt_nooit_hoofdberoep_van_bijberoep(uren: int, week: int) -> None:
    minder, meer = (job(str(n) if n else "0", week=Decimal(week)) for n in (uren, uren + 1))
    assert not (minder is BIJ and meer is HOOFD)


# Part of a year: every limit is compared with the income on a full year (KB nr. 38 art. 11)

BEGINT = {"wijziging": "begin", "wijziging_op": "2026-10-01", "kwartaal": "2026-K4"}
VOLTIJDS = {"bezigheid": "werknemer", "contract": "100", "uren": "494"}
STUDEERT = {"bezigheid": "student", "geboren": "2004-05-01", "ingeschreven": "ja", "lessen": "ja"}


def test_een_inkomen_van_een_kwartaal_telt_vier_keer_tegenover_de_drempel_van_bijberoep() -> None:
    # 1.500 × 4 = 6.000, and 20,5 % of 6.000 is 1.230 a year. The threshold of 2026 is 1.922,16.
    gevonden = antwoord(**VOLTIJDS, **BEGINT, inkomen="1500")
    assert str(gevonden.cijfers["kwartaal_bijberoep"]) == "307.50"
    assert str(gevonden.cijfers["jaar_bijberoep"]) == "307.50"
    op_jaarbasis = dict(gevonden.feiten)["Inkomen op jaarbasis"].replace("\xa0", " ")
    assert op_jaarbasis == "€ 6.000,00: je bent dat jaar 1 kwartaal zelfstandige (1.500,00 × 4 ÷ 1)"
    heel_jaar = antwoord(**VOLTIJDS, kwartaal="2026-K4", inkomen="1500")
    assert str(heel_jaar.cijfers["jaar_bijberoep"]) == "0.00"
    assert "Inkomen op jaarbasis" not in dict(heel_jaar.feiten)


@pytest.mark.parametrize(("inkomen", "raad"), [("480.53", True), ("480.54", False)])
def test_naar_nul_kan_alleen_als_het_jaarinkomen_onder_de_drempel_blijft(
    inkomen: str, raad: bool
) -> None:
    # A quarter of 1.922,16 is 480,54.
    gevonden = antwoord(**VOLTIJDS, **BEGINT, inkomen=inkomen)
    assert (str(gevonden.cijfers["jaar_bijberoep"]) == "0.00") is raad
    assert ("op jaarbasis: vraag een" in tekst(gevonden)) is raad


@pytest.mark.parametrize(("inkomen", "kan"), [("2275.31", True), ("2275.32", False)])
def test_artikel_37_kijkt_naar_het_inkomen_op_jaarbasis(inkomen: str, kan: bool) -> None:
    # A quarter of 9.101,26 is 2.275,315.
    gehuwd = {"samenleven": "gehuwd", "partner_rechten": "ja"}
    gevonden = cijfers(**gehuwd, **BEGINT, inkomen=inkomen)
    assert ("artikel-37" in gevonden["mogelijk"]) is kan


def test_een_student_die_in_het_vierde_kwartaal_begint_betaalt_op_een_vol_jaar() -> None:
    # 5.000 × 4 = 20.000, above the minimum of hoofdberoep: 20,5 % of everything.
    assert cijfers(**STUDEERT, **BEGINT, inkomen="5000")["jaar_student"] == "1025.00"
    assert cijfers(**STUDEERT, kwartaal="2026-K4", inkomen="5000")["jaar_student"] == "0.00"


def test_wie_in_het_tweede_kwartaal_stopt_was_twee_kwartalen_zelfstandige() -> None:
    velden = {"kwartaal": "2026-K2", "wijziging": "stop", "wijziging_op": "2026-06-30"}
    gevonden = antwoord(**VOLTIJDS, **velden, inkomen="1500")
    # 1.500 × 4 ÷ 2 = 3.000; 20,5 % is 615 a year, for two quarters.
    assert str(gevonden.cijfers["jaar_bijberoep"]) == "307.50"
    assert "laatste_kwartaal=2" in str([a.get("href") for a in gevonden.figuren[0].iter("a")])


@pytest.mark.parametrize("velden", [VOLTIJDS, STUDEERT, {"samenleven": "alleen"}])
@pytest.mark.parametrize("inkomen", ["400", "1500", "6000"])
def test_de_links_nemen_het_eerste_kwartaal_mee(velden: dict[str, str], inkomen: str) -> None:
    gevonden = antwoord(**velden, **BEGINT, inkomen=inkomen)
    links = [str(a.get("href")) for a in gevonden.figuren[0].iter("a")]
    for link, sleutel in zip(links, gevonden.cijfers["mogelijk"], strict=True):
        assert "eerste_kwartaal=4" in link or "primo_start=2026-K4" in link
        teksten, meldingen = lees_fragment(REKENHULPEN["bijdragen"].invoer, link.partition("#")[2])
        geopend = beantwoord(REKENHULPEN["bijdragen"], teksten, VANDAAG)
        assert not [*meldingen, *geopend.lezing.genegeerd]
        assert geopend.antwoord
        assert geopend.antwoord.cijfers["jaar"] == gevonden.cijfers[f"jaar_{sleutel}"]
    raad = [a for stap in gevonden.vervolg for a in el("p", stap).iter("a")]
    assert all("eerste_kwartaal=4" in str(a.get("href")) for a in raad)


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("kwartaal", "wijziging", "dag", "boodschap"),
    [
        ("2026-K1", "begin", "2026-04-01", "In het eerste kwartaal van 2026 ben je nog geen "
         "zelfstandige. Kies het tweede kwartaal van 2026."),
        ("2026-K1", "begin", "2026-03-31", ""),
        ("2026-K3", "stop", "2026-06-30", "In het derde kwartaal van 2026 ben je geen zelfstandige "
         "meer. Kies het tweede kwartaal van 2026."),
        ("2026-K3", "stop", "2026-07-01", ""),
        # No later quarter can be chosen yet.
        ("2026-K4", "begin", "2027-01-01", ""),
    ],
)  # fmt: skip
def test_voor_de_start_en_na_de_stop_is_er_geen_statuut(
    kwartaal: str, wijziging: str, dag: str, boodschap: str
) -> None:
    _, uit = uitvoer(kwartaal=kwartaal, wijziging=wijziging, wijziging_op=dag)
    assert uit.get("fouten", {}) == ({"kwartaal": boodschap} if boodschap else {})


@pytest.mark.parametrize(("vandaag", "voorbij"), [("2026-11-30", False), ("2026-12-01", True)])
def test_wie_te_laat_is_om_te_melden_leest_dat(vandaag: str, voorbij: bool) -> None:
    verliest = {"kwartaal": "2026-K4", "wijziging": "hoofdberoep", "wijziging_op": "2026-11-15"}
    gevonden = PROEF.op(date.fromisoformat(vandaag)).antwoord(**verliest)
    assert ("Die is voorbij. Deed je het nog niet?" in tekst(gevonden)) is voorbij


def test_een_wijziging_zonder_dag_vraagt_de_dag() -> None:
    code, uit = uitvoer(wijziging="stop")
    assert code == FOUTE_INVOER
    assert list(uit["fouten"]) == ["wijziging_op"]


@pytest.mark.parametrize(
    ("velden", "telt"),
    [
        ({"bezigheid": "leerkracht", "opdracht": "55"}, False),
        ({"bezigheid": "leerkracht", "opdracht": "60"}, True),
        ({"bezigheid": "werknemer", "contract": "40"}, False),
        ({"bezigheid": "werknemer", "contract": "50"}, True),
        ({"bezigheid": "ziek", "toelating": "ja", "uitkering_genoeg": "nee"}, False),
        ({"bezigheid": "pensioen"}, False),
        ({"bezigheid": "student"}, False),
    ],
)
def test_wie_nooit_in_bijberoep_kan_leest_niet_vanaf_wanneer_dat_telt(
    velden: dict[str, str], telt: bool
) -> None:
    gevonden = antwoord(
        **velden, kwartaal="2026-K3", wijziging="bijberoep", wijziging_op="2026-07-02"
    )
    assert ("gaat_in" in gevonden.cijfers) is telt
    assert "Laatste dag om je wijziging te melden" in dict(gevonden.feiten)


def test_een_leerkracht_zonder_opdracht_valt_niet_meer_onder_artikel_37() -> None:
    velden = {"bezigheid": "leerkracht", "opdracht": "55", "samenleven": "alleen"}
    assert "artikel-37" in cijfers(**velden, kwartaal="2026-K3")["mogelijk"]
    stopt = {"wijziging": "hoofdberoep", "wijziging_op": "2026-09-01"}
    assert "artikel-37" not in cijfers(**velden, **stopt, kwartaal="2026-K3")["mogelijk"]
    assert "artikel-37" in cijfers(**velden, **stopt, kwartaal="2026-K2")["mogelijk"]


@pytest.mark.parametrize(("kwartaal", "houdt_uitkering"), [("2026-K2", True), ("2026-K3", False)])
def test_na_de_laatste_dag_van_een_uitkering_gaat_het_er_niet_meer_over(
    kwartaal: str, houdt_uitkering: bool
) -> None:
    velden = {"bezigheid": "ziek", "toelating": "ja", "uitkering_genoeg": "nee"}
    stopt = {"wijziging": "hoofdberoep", "wijziging_op": "2026-08-15"}
    gevonden = antwoord(**velden, **stopt, kwartaal=kwartaal)
    assert ("gaat meestal niet samen met een uitkering" in gevonden.uitkomst) is houdt_uitkering
    assert ("of je je uitkering houdt" in tekst(gevonden)) is houdt_uitkering


@pytest.mark.parametrize(
    ("wat", "dag", "kwartaal", "statuut"),
    [
        ("hoofdberoep", "2026-08-15", "2026-K2", "geen aansluiting"),
        ("hoofdberoep", "2026-08-15", "2026-K3", "maxistatuut"),
        ("bijberoep", "2026-08-15", "2026-K3", "maxistatuut"),
        ("bijberoep", "2026-07-01", "2026-K3", "geen aansluiting"),
    ],
)  # fmt: skip
def test_een_partner_sluit_aan_zolang_een_eigen_statuut_niet_telt(
    wat: str, dag: str, kwartaal: str, statuut: str
) -> None:
    velden = {"bezigheid": "partner", "eigen_statuut": "ja", "kwartaal": kwartaal}
    gevonden = antwoord(**velden, wijziging=wat, wijziging_op=dag)
    assert gevonden.cijfers["statuut"] == statuut


def test_een_partner_leest_wanneer_een_eigen_statuut_ophoudt() -> None:
    velden = {"bezigheid": "partner", "eigen_statuut": "ja", "kwartaal": "2026-K2"}
    stopt = {"wijziging": "hoofdberoep", "wijziging_op": "2026-08-15"}
    gevonden = antwoord(**velden, **stopt)
    assert gevonden.uitkomst.endswith(
        "Je eigen statuut telt niet meer vanaf het derde kwartaal van 2026 (zekerheid C)."
    )
    assert "Binnen 15 dagen na 15 augustus 2026." in tekst(gevonden)
    assert "Neem bewijzen mee" not in tekst(gevonden)


@pytest.mark.parametrize(
    ("dag", "kwartaal", "primo", "start"),
    [
        # Four quarters from the start: KB nr. 38 art. 12 § 1bis.
        ("2025-10-15", "2026-K3", True, "2025-K4"),
        ("2025-10-15", "2026-K4", False, ""),
        ("2020-03-01", "2026-K1", False, ""),
        ("2026-04-01", "2026-K4", True, "2026-K2"),
    ],
)
def test_een_primostarter_is_dat_vier_kwartalen_lang(
    dag: str, kwartaal: str, primo: bool, start: str
) -> None:
    gevonden = antwoord(kwartaal=kwartaal, wijziging="begin", wijziging_op=dag, inkomen="8000")
    assert ("primostarter" in gevonden.cijfers["mogelijk"]) is primo
    links = [str(a.get("href")) for a in gevonden.figuren[0].iter("a")]
    assert [f"primo_start={start}" in link for link in links if "primo_start" in link] == [
        True
    ] * primo


def test_het_jaar_van_een_primostarter_die_eerder_begon_is_deels_dat_van_hoofdberoep() -> None:
    begon = {"kwartaal": "2026-K1", "wijziging": "begin", "wijziging_op": "2025-10-15"}
    gevonden = antwoord(**begon, inkomen="8000")
    # Three quarters of a primostarter on 2026's minimum, and one of 890,42 in hoofdberoep.
    # 3 × 459,82 + 890,42
    assert str(gevonden.cijfers["jaar_primostarter"]) == "2269.88"
    assert "lager minimum tot en met het derde kwartaal van 2026" in tekst(gevonden)
    links = [str(a.get("href")) for a in gevonden.figuren[0].iter("a")]
    (link,) = [link for link in links if "primo_start" in link]
    teksten, _ = lees_fragment(REKENHULPEN["bijdragen"].invoer, link.partition("#")[2])
    geopend = beantwoord(REKENHULPEN["bijdragen"], teksten, VANDAAG).antwoord
    assert geopend
    assert geopend.cijfers["jaar"] == gevonden.cijfers["jaar_primostarter"]


def test_wie_nog_maar_begint_heeft_geen_inkomen_van_drie_jaar_eerder() -> None:
    gehuwd = {"samenleven": "gehuwd", "partner_rechten": "ja", "kwartaal": "2026-K4"}
    assert [m.id for m in antwoord(**gehuwd).agenda] == ["artikel-37-2026"]
    begint = {"wijziging": "begin", "wijziging_op": "2026-10-15", "inkomen": "2000"}
    assert [m.id for m in antwoord(**gehuwd, **begint).agenda] == ["aansluiten-2026-10-15"]


@pytest.mark.parametrize(("begin", "statuut"), [("2026-09-30", None), ("2026-10-20", HOOFD)])
def test_wie_na_de_leeftijd_begint_liet_het_statuut_van_student_niet_doorlopen(
    begin: str, statuut: Statuut | None
) -> None:
    velden = STUDEERT | {"geboren": "2001-03-01", "doorlopend": "ja", "kwartaal": "2026-K4"}
    gevonden = antwoord(**velden, wijziging="begin", wijziging_op=begin)
    assert gevonden.cijfers["statuut"] == (statuut or Statuut.STUDENT)


def test_wie_stopt_leest_over_het_kwartaal_van_zijn_pensioen() -> None:
    # KB nr. 38 art. 15 § 2.
    zin = "Stop je in het kwartaal waarin je met pensioen gaat of de pensioenleeftijd bereikt"
    stopt = {"kwartaal": "2026-K4", "wijziging": "stop", "wijziging_op": "2026-12-15"}
    assert zin in " ".join(antwoord(**stopt, bezigheid="pensioen").toelichting)
    assert zin not in " ".join(antwoord(kwartaal="2026-K4", bezigheid="pensioen").toelichting)


@pytest.mark.parametrize(
    ("dag", "kwartaal", "link"),
    [
        # Lost in the third quarter of 2025: four quarters, until the second of 2026.
        ("2025-08-15", "2026-K2", "primo_start=2025-K3&"),
        ("2025-08-15", "2026-K3", ""),
        ("2026-01-15", "2026-K2", "primo_start=2026-K1&"),
        ("2026-08-15", "2026-K3", "statuut=bijberoep&statuut_na=primostarter&wijziging=3"),
    ],
)
def test_een_primostarter_begint_in_het_kwartaal_waarin_bijberoep_wegvalt(
    dag: str, kwartaal: str, link: str
) -> None:
    velden = {"bezigheid": "werknemer", "contract": "50", "uren": "240", "kwartaal": kwartaal}
    gevonden = antwoord(**velden, wijziging="hoofdberoep", wijziging_op=dag)
    links = [str(a.get("href")) for a in gevonden.figuren[0].iter("a")]
    primo = [f"{adres}&" for adres in links if "primo" in adres]
    assert [link in adres for adres in primo] == [True] * bool(link)
    assert ("primostarter" in gevonden.cijfers["mogelijk"]) is bool(link)


@pytest.mark.parametrize(
    ("velden", "begin"),
    [
        ({"bezigheid": "werknemer", "contract": "50", "uren": "240"}, "Bijberoep telt vanaf"),
        ({"bezigheid": "werknemer"}, "Bijberoep kan vanaf"),
        ({"bezigheid": "werkloos", "toelating": "nee"}, "Bijberoep kan vanaf"),
        ({"bezigheid": "leerkracht"}, "Bijberoep kan vanaf"),
    ],
)
def test_bijberoep_is_geen_belofte_zolang_de_vragen_openstaan(
    velden: dict[str, str], begin: str
) -> None:
    krijgt = {"kwartaal": "2026-K4", "wijziging": "bijberoep", "wijziging_op": "2026-11-02"}
    assert begin in antwoord(**velden, **krijgt).uitkomst


@pytest.mark.parametrize(
    ("kwartaal", "dag"),
    [("2026-K3", None), ("2026-K4", date(2027, 3, 31))],
)
def test_een_student_bewijst_zijn_lessen_ten_laatste_op_31_maart(
    kwartaal: str, dag: date | None
) -> None:
    gevonden = antwoord(**STUDEERT, kwartaal=kwartaal)
    assert [moment.dag for moment in gevonden.agenda] == ([dag] if dag else [])
    assert ("ten laatste op 31 maart 2027" in tekst(gevonden)) is bool(dag)
    assert ("Haal je je diploma?" in tekst(gevonden)) is bool(dag)


@pytest.mark.parametrize(
    ("velden", "starter"),
    [
        # Bedragen of 2015 and 2016, first year of a starter, without management fee.
        (
            {"bezigheid": "werknemer", "contract": "50", "uren": "240", "kwartaal": "2015-K1"},
            "72.97",
        ),
        ({"kwartaal": "2016-K4"}, "666.80"),
    ],
)
def test_de_eerste_rekeningen_van_een_starter_tot_2017_zijn_met_zijn_lagere_percentage(
    velden: dict[str, str], starter: str
) -> None:
    gevonden = cijfers(**velden, inkomen="1000")
    assert gevonden[f"starter_{gevonden['statuut']}"] == starter


@pytest.mark.parametrize(("inkomen", "raming"), [("1000", "1000.00"), ("9000", "0.00")])
def test_een_vermindering_naar_nul_neemt_een_raming_mee_waarmee_dat_kan(
    inkomen: str, raming: str
) -> None:
    gehuwd = {"samenleven": "gehuwd", "partner_rechten": "ja", "kwartaal": "2026-K1"}
    gevonden = antwoord(**gehuwd, inkomen=inkomen)
    links = [str(a.get("href")) for stap in gevonden.vervolg for a in el("p", stap).iter("a")]
    (link,) = [adres for adres in links if "vermindering" in adres]
    assert f"raming={raming}" in link
    teksten, _ = lees_fragment(REKENHULPEN["vermindering"].invoer, link.partition("#")[2])
    geopend = beantwoord(REKENHULPEN["vermindering"], teksten, VANDAAG).antwoord
    assert geopend
    assert "€ 0,00" in geopend.uitkomst.replace("\xa0", " ")


def test_wie_zijn_uitkering_kwijt_is_leest_niet_meer_wat_dan_gebeurt() -> None:
    velden = {
        "bezigheid": "werkloos",
        "toelating": "ja",
        "uitkering_genoeg": "ja",
        "kwartaal": "2026-K4",
    }
    zin = "Stopt je uitkering of je toelating, en volgt er geen job"
    assert zin in tekst(antwoord(**velden))
    stopt = {"wijziging": "hoofdberoep", "wijziging_op": "2026-12-15"}
    assert zin not in tekst(antwoord(**velden, **stopt))


@pytest.mark.parametrize(("kwartaal", "statuut"), [("2026-K3", HOOFD), ("2026-K4", BIJ)])
def test_een_job_als_ambtenaar_die_dat_jaar_begint_telt_per_kwartaal(
    kwartaal: str, statuut: Statuut
) -> None:
    # ARS art. 35 § 2, whatever was said of a whole year.
    velden = {"bezigheid": "ambtenaar", "halftijds": "ja", "begonnen_of_gestopt": "nee"}
    krijgt = {"wijziging": "bijberoep", "wijziging_op": "2026-08-31"}
    gevonden = cijfers(**velden, lang_genoeg="nee", **krijgt, kwartaal=kwartaal)
    assert gevonden["statuut"] == statuut


@pytest.mark.parametrize(("contract", "fout"), [("0,5", True), ("1", False), ("50", False)])
def test_een_half_procent_is_geen_half_contract(contract: str, fout: bool) -> None:
    _, uit = uitvoer(bezigheid="werknemer", contract=contract)
    verwacht = {"contract": "Vul een percentage in van 1 tot 100."} if fout else {}
    assert uit.get("fouten", {}) == verwacht


# A year whose amounts nobody knows yet


@pytest.mark.usefixtures("niets_na_2026")
def test_wie_pas_in_een_onbekend_jaar_begint_rekent_met_de_kwartalen_van_dat_jaar() -> None:
    # 8.000 in three quarters of 2027 is 10.666,67 on a full year, above the student's 8.687,04 of 2026.
    begint = {"wijziging": "begin", "wijziging_op": "2027-04-01", "kwartaal": "2026-K4"}
    gevonden = antwoord(**STUDEERT, **begint, inkomen="8000")
    assert gevonden.uitkomst == "Je statuut in het tweede kwartaal van 2027: student-zelfstandige."
    gezegd = tekst(gevonden)
    assert "€ 10.666,67" in gezegd
    assert "betaal je niets onder € 8.687,04 op jaarbasis. Wordt" in gezegd
    assert "kost op € 8.000,00 in 2027, zonder beheerskosten, met de bedragen van 2026" in gezegd
    # 20,5 % of (10.666,67 − 8.687,04) is 405,82 a year: three quarters of 101,46.
    assert str(gevonden.cijfers["jaar_student"]) == "304.38"


@pytest.mark.usefixtures("niets_na_2026")
def test_de_grens_van_artikel_37_geldt_ook_op_jaarbasis_van_een_onbekend_jaar() -> None:
    gehuwd = {"samenleven": "gehuwd", "partner_rechten": "ja", "kwartaal": "2026-K4"}
    begint = {"wijziging": "begin", "wijziging_op": "2027-10-15"}
    # A quarter of 8.000 is 32.000 a year, above 9.101,26.
    gevonden = antwoord(**gehuwd, **begint, inkomen="8000")
    assert "artikel-37" not in gevonden.cijfers["mogelijk"]
    assert [m.id for m in gevonden.agenda] == ["aansluiten-2027-10-15"]


@pytest.mark.usefixtures("niets_na_2026")
def test_de_leeftijd_van_een_student_telt_op_de_start_in_een_onbekend_jaar() -> None:
    # Born in 2001: the status could run on from 2026, but cannot begin in 2027.
    velden = STUDEERT | {"geboren": "2001-03-01", "doorlopend": "ja", "kwartaal": "2026-K4"}
    gevonden = antwoord(**velden, wijziging="begin", wijziging_op="2027-01-04")
    assert gevonden.cijfers["statuut"] == HOOFD


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(("kwartaal", "gekend"), [("2026-K4", True), ("2027-K1", False)])
def test_de_bedragen_van_2027_zijn_nog_niet_gekend(kwartaal: str, gekend: bool) -> None:
    code, uit = uitvoer(kwartaal=kwartaal)
    assert (code == GOED) is gekend
    boodschap = (
        "De bedragen van 2027 kennen we nog niet. Kies het vierde kwartaal van 2026: de vragen zijn "
        "dezelfde, de bedragen kunnen veranderen."
    )
    assert uit.get("fouten", {}) == ({} if gekend else {"kwartaal": boodschap})


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize("vandaag", [date(2026, 11, 25), date(2027, 1, 5)])
def test_het_antwoord_zegt_dat_de_bedragen_van_2027_ontbreken(vandaag: date) -> None:
    gevonden = PROEF.op(vandaag).antwoord()
    assert gevonden.toelichting[0] == (
        "De bedragen van 2027 kennen we nog niet: dit zijn die van het vierde kwartaal van 2026."
    )
    begint = {"wijziging": "begin", "wijziging_op": "2027-01-01"}
    straks = PROEF.op(vandaag).antwoord(**begint)
    assert straks.toelichting[0].startswith("Je begint pas in het eerste kwartaal van 2027. De")
    assert "kennen we nog niet" not in tekst(antwoord(kwartaal="2026-K3"))


# What a reading of the whole found


def test_met_een_mandaat_boven_zijn_grens_kan_een_andere_categorie_nog_helpen() -> None:
    velden = {"samenleven": "gehuwd", "mandaat": "ja", "kwartaal": "2026-K1", "inkomen": "5000"}
    assert antwoord(**velden).cijfers["na_te_vragen"] == ("artikel-37",)
    assert antwoord(**velden, partner_rechten="ja").cijfers["na_te_vragen"] == ()
    assert "artikel-37" not in antwoord(**velden, partner_rechten="nee").cijfers["mogelijk"]


def test_de_primostarter_in_de_tabel_betaalt_evenveel_als_achter_de_link() -> None:
    gevonden = antwoord(kwartaal="2025-K2", inkomen="8000")
    (figuur,) = gevonden.figuren
    link = next(str(a.get("href")) for a in figuur.iter("a") if "primo" in str(a.get("href")))
    teksten = dict(deel.split("=") for deel in link.partition("#")[2].split("&")[1:])
    achter = beantwoord(REKENHULPEN["bijdragen"], teksten, VANDAAG).antwoord
    assert achter
    assert achter.cijfers["2025-K2"] == gevonden.cijfers["kwartaal_primostarter"]


def test_primostarter_kan_ook_na_bijberoep_en_moet_gevraagd_worden() -> None:
    # KB nr. 38 art. 12 § 1bis: twenty quarters without hoofdberoep, artikel 37 or maxistatuut.
    gevonden = tekst(antwoord(kwartaal="2026-K4"))
    assert "Hoofdberoep, primostarter (lager minimum)" in gevonden
    assert "in de 20 kwartalen ervoor niet in hoofdberoep, artikel 37 of maxistatuut" in gevonden
    assert "Kom je uit bijberoep of het studentenstatuut?" in gevonden
    assert "Het lagere minimum geldt 4 kwartalen lang. Je vraagt het zelf aan je fonds." in gevonden


@pytest.mark.parametrize(
    ("kwartaal", "primostarter", "korting"),
    [
        ("2018-K1", False, False),
        ("2018-K2", True, False),
        ("2022-K1", True, False),
        ("2022-K2", True, True),
    ],
)
def test_de_korting_op_het_eerste_kwartaal_komt_vanzelf_sinds_april_2022(
    kwartaal: str, primostarter: bool, korting: bool
) -> None:
    gevonden = tekst(antwoord(kwartaal=kwartaal))
    assert ("Primostarter ben je als" in gevonden) is primostarter
    assert ("De korting op je eerste kwartaal krijg je vanzelf." in gevonden) is korting


@pytest.mark.parametrize(("kwartaal", "staat_er"), [("2022-K1", False), ("2023-K1", True)])
def test_een_jaar_als_primostarter_zegt_dat_de_korting_van_april_2022_erin_zit(
    kwartaal: str, staat_er: bool
) -> None:
    gezegd = "met de korting op je eerste kwartaal" in tekst(antwoord(kwartaal=kwartaal))
    assert gezegd is staat_er


def test_voor_2018_staat_er_dat_starters_minder_betaalden() -> None:
    assert "lager percentage" in tekst(antwoord(kwartaal="2017-K4"))
    assert "lager percentage" not in tekst(antwoord(kwartaal="2018-K1"))
