"""Which status: employee hours, teachers, civil servants, students, artikel 37, and when a change counts.

ARS art. 5bis and 35 to 39; the amounts of each status stand in ``test_bijdragen``.
"""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED, bereken
from calculators.antwoord import Antwoord, toon
from calculators.html import el
from calculators.hulpen import REKENHULPEN
from calculators.rekenhulp import beantwoord
from rules.bijdragen import Statuut
from rules.kwartaal import Kwartaal
from rules.statuut import (
    Bezigheid,
    Categorieen,
    Samenleven,
    Studie,
    ambtenaar,
    artikel_37,
    categorieen,
    gaat_in,
    geen,
    grens_37,
    leerkracht,
    met_toelating,
    partner,
    statuut_37,
    student,
    urennorm,
    werknemer,
)
from rules.uitleg import Oordeel
from tests.strategieen import geldige_teksten

VANDAAG = date(2026, 3, 1)
STATUUT = REKENHULPEN["statuut"]
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


def vraag(**velden: Any) -> tuple[int, dict[str, Any]]:
    return bereken(STATUUT, json.dumps(velden), VANDAAG)


def cijfers(**velden: Any) -> dict[str, Any]:
    code, uitvoer = vraag(**velden)
    assert code == GOED, uitvoer
    gevonden: dict[str, Any] = uitvoer["cijfers"]
    return gevonden


def antwoord(**velden: Any) -> Antwoord:
    gevonden = beantwoord(STATUUT, velden, VANDAAG).antwoord
    assert gevonden
    return gevonden


def tekst(gevonden: Antwoord) -> str:
    return "".join("".join(deel.itertext()) for deel in toon(gevonden))


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
        (True, None, True, BIJ), (True, False, True, BIJ), (False, None, True, HOOFD),
        (None, True, False, None), (True, None, False, None),
    ],
)  # fmt: skip
def test_een_ambtenaar_werkt_halftijds_op_acht_maanden_of_tweehonderd_dagen(
    halftijds: bool | None, lang: bool | None, begonnen: bool, verwacht: Statuut | None
) -> None:
    gevonden = ambtenaar(NU, halftijds=halftijds, lang_genoeg=lang, begonnen_of_gestopt=begonnen)
    assert gevonden.statuut is verwacht


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


def test_een_tegemoetkoming_wegens_een_handicap_geeft_nooit_bijberoep() -> None:
    assert geen(True).statuut is HOOFD
    assert "nooit" in geen(True).reden
    assert geen(False).statuut is HOOFD


def test_wie_de_partner_helpt_is_in_het_maxistatuut() -> None:
    assert partner(False).statuut is Statuut.MAXISTATUUT
    assert partner(True).statuut is Statuut.MINISTATUUT


# Students (ARS art. 5bis)

GOEDE_STUDIE = Studie(20, True, True)


@pytest.mark.parametrize(
    ("kwartaal", "verwacht"),
    [(Kwartaal(2016, 4), HOOFD), (Kwartaal(2017, 1), Statuut.STUDENT), (NU, Statuut.STUDENT)],
)
def test_het_studentenstatuut_bestaat_sinds_2017(kwartaal: Kwartaal, verwacht: Statuut) -> None:
    assert student(kwartaal, GOEDE_STUDIE).statuut is verwacht


@pytest.mark.parametrize(
    ("studie", "verwacht"),
    [
        (Studie(17, True, True), HOOFD), (Studie(18, True, True), Statuut.STUDENT),
        (Studie(25, True, True), Statuut.STUDENT), (Studie(26, True, True), HOOFD),
        (Studie(26, True, True, True), HOOFD), (Studie(20, False, True), HOOFD),
        (Studie(20, True, False), HOOFD), (Studie(None, True, True), None),
        (Studie(20, None, True), None), (Studie(20, False, None), HOOFD),
    ],
)  # fmt: skip
def test_de_voorwaarden_van_een_student(studie: Studie, verwacht: Statuut | None) -> None:
    assert student(Kwartaal(2026, 3), studie).statuut is verwacht


@pytest.mark.parametrize(
    ("kwartaal", "doorlopend", "verwacht"),
    [
        (Kwartaal(2026, 3), True, HOOFD),
        (Kwartaal(2026, 4), True, Statuut.STUDENT),
        (Kwartaal(2026, 4), False, HOOFD),
        (Kwartaal(2026, 4), None, None),
    ],
)
def test_sinds_1_oktober_2026_mag_het_na_25_zonder_onderbreking(
    kwartaal: Kwartaal, doorlopend: bool | None, verwacht: Statuut | None
) -> None:
    assert student(kwartaal, Studie(26, True, True, doorlopend)).statuut is verwacht


# Artikel 37 (ARS art. 37)


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
def test_alleen_een_huwelijk_telt(
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


def test_wettelijk_samenwonen_volstaat_niet_staat_in_de_reden() -> None:
    feiten = Categorieen(
        Samenleven.WETTELIJK_SAMENWONEND, handicap=False, mandaat=False, kinderbijslag=False
    )
    gevonden = artikel_37(NU, feiten, Decimal(3000))[0]
    assert gevonden.oordeel is NIET_VOLDAAN
    assert "Wettelijk samenwonen volstaat niet." in gevonden.reden


# When a change counts (ARS art. 38 and 39)


@pytest.mark.parametrize(
    ("dag", "bijberoep", "verwacht"),
    [
        (date(2026, 5, 15), False, "het tweede kwartaal van 2026"),
        (date(2026, 6, 30), False, "het tweede kwartaal van 2026"),
        (date(2026, 7, 1), False, "het derde kwartaal van 2026"),
        (date(2026, 5, 15), True, "het derde kwartaal van 2026"),
        (date(2026, 4, 1), True, "het tweede kwartaal van 2026"),
        (date(2026, 4, 2), True, "het derde kwartaal van 2026"),
        (date(2026, 12, 31), True, "het eerste kwartaal van 2027"),
    ],
)
def test_bijberoep_verliezen_telt_meteen_en_krijgen_vanaf_het_volgende_kwartaal(
    dag: date, bijberoep: bool, verwacht: str
) -> None:
    assert gaat_in(dag, bijberoep=bijberoep).uitkomst == verwacht


# The calculator


def test_de_uitkomst_noemt_het_statuut_en_wat_besliste() -> None:
    gevonden = antwoord(bezigheid="werknemer", kwartaal="2025-K1", contract="50", uren="234")
    assert gevonden.uitkomst == "Je statuut in het eerste kwartaal van 2025: hoofdberoep."
    assert gevonden.feiten[0] == ("Wat besliste", "Hoeveel uren werkte je in dat kwartaal?")


@pytest.mark.parametrize(
    ("velden", "woorden"),
    [
        ({"bezigheid": "werknemer", "contract": "80"}, "vul je contract en je uren in"),
        ({"bezigheid": "leerkracht"}, "vul je opdracht in"),
        ({"bezigheid": "student", "leeftijd": "20"}, "de vragen over je studie"),
        ({"bezigheid": "ambtenaar"}, "de vragen over je job als ambtenaar"),
        ({"bezigheid": "ziek", "toelating": "nee"}, "vraag eerst toelating"),
        ({"bezigheid": "werkloos"}, "vraag toelating"),
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
            {"bezigheid": "student", "leeftijd": "20", "ingeschreven": "ja", "lessen": "ja",
             "kwartaal": "2024-K1", "inkomen": "11430.73"},
            {"kwartaal_student": "153.75", "jaar_student": "615.00"},
        ),
    ],
)  # fmt: skip
def test_de_bijdragen_staan_naast_elkaar(velden: dict[str, str], bedragen: dict[str, str]) -> None:
    gevonden = cijfers(**velden)
    assert {naam: gevonden[naam] for naam in bedragen} == bedragen


def test_elke_bijdrage_linkt_naar_dezelfde_berekening() -> None:
    (figuur,) = antwoord(handicap="ja", kwartaal="2024-K1", inkomen="5500").figuren
    links = [str(a.get("href")) for a in figuur.iter("a")]
    assert "../bijdragen-berekenen/#v=1&inkomen=5500.00&jaar=2024&statuut=artikel-37" in links
    for link in links:
        teksten = dict(deel.split("=") for deel in link.partition("#")[2].split("&")[1:])
        assert beantwoord(REKENHULPEN["bijdragen"], teksten, VANDAAG).antwoord


def test_boven_de_grens_zegt_het_antwoord_waarom_artikel_37_niet_kan() -> None:
    gevonden = antwoord(handicap="ja", kwartaal="2024-K1", inkomen="8832.73", samenleven="alleen")
    assert "hoofdberoep, op alles" in " ".join(gevonden.toelichting)
    assert gevonden.cijfers["mogelijk"] == (HOOFD, Statuut.PRIMOSTARTER)


def test_voor_een_nieuw_studentenstatuut_staat_wat_er_toen_kon() -> None:
    velden = {"bezigheid": "student", "leeftijd": "20", "kwartaal": "2016-K4", "inkomen": "5000"}
    gevonden = antwoord(**velden, kinderbijslag="ja")
    assert gevonden.cijfers["mogelijk"] == (HOOFD, Statuut.ARTIKEL_37)
    assert "Vóór 2017" in " ".join(gevonden.toelichting)


def test_een_geschorst_pensioen_bestaat_pas_sinds_het_vierde_kwartaal_van_2025() -> None:
    velden = {"bezigheid": "pensioen", "pensioensoort": "pensioen-geschorst"}
    code, uitvoer = vraag(**velden, kwartaal="2025-K3")
    assert code == FOUTE_INVOER
    assert list(uitvoer["fouten"]) == ["pensioensoort"]
    assert cijfers(**velden, kwartaal="2025-K4")["statuut"] == "pensioen-geschorst"


def test_de_wijziging_staat_in_het_antwoord() -> None:
    gevonden = cijfers(kwartaal="2026-K2", wijziging_op="2026-05-15", wijziging="bijberoep")
    assert gevonden["gaat_in"] == "het derde kwartaal van 2026"


def test_met_artikel_37_staan_de_jaarlijkse_controle_en_de_raad_erbij() -> None:
    gevonden = tekst(antwoord(handicap="ja", kwartaal="2024-K1", inkomen="5500"))
    assert "valt weg op 1 januari" in gevonden
    assert "liever niet voor lange tijd" in gevonden


def test_wie_in_bijberoep_is_leest_over_de_jaarlijkse_controle() -> None:
    gevonden = tekst(antwoord(bezigheid="werknemer", kwartaal="2025-K1", contract="50", uren="240"))
    assert "kijkt elk jaar na" in gevonden
    assert "vermindering" in gevonden


def test_wat_er_niet_toe_doet_wordt_niet_gevraagd() -> None:
    def gevraagd(**velden: str) -> set[str]:
        return set(beantwoord(STATUUT, velden, VANDAAG).lezing.gevraagd)

    assert not gevraagd(kwartaal="2026-K1") & {"uren", "opdracht", "leeftijd", "toelating"}
    werk = gevraagd(kwartaal="2026-K1", bezigheid="werknemer")
    assert {"uren", "contract", "voltijdse_week", "tijdelijk"} <= werk
    assert not werk & {"eerste_en_laatste_dag", "tegemoetkoming", "halftijds"}
    assert "handicap" not in gevraagd(kwartaal="2023-K2")
    assert "samenleven" not in gevraagd(kwartaal="2026-K1", bezigheid="pensioen")
    assert "wijziging_op" not in gevraagd(kwartaal="2026-K1")
    assert "partner_rechten" in gevraagd(kwartaal="2026-K1", samenleven="gehuwd")
    assert "doorlopend" in gevraagd(kwartaal="2026-K4", bezigheid="student", leeftijd="26")


@given(geldige_teksten(STATUUT.invoer))
def test_er_is_altijd_een_statuut_of_een_keuze_om_te_bevestigen(velden: dict[str, Any]) -> None:
    gevonden = beantwoord(STATUUT, velden, VANDAAG).antwoord
    assume(gevonden is not None)
    assert gevonden
    assert gevonden.cijfers["mogelijk"]
    assert gevonden.figuren
    assert [el("p", stap) for stap in gevonden.vervolg]


@given(st.integers(0, 999), st.integers(20, 45))
def test_een_uur_meer_maakt_nooit_hoofdberoep_van_bijberoep(uren: int, week: int) -> None:
    minder, meer = (job(str(n) if n else "0", week=Decimal(week)) for n in (uren, uren + 1))
    assert not (minder is BIJ and meer is HOOFD)


# What a reading of the whole found


def test_een_mandaat_en_een_onbekende_categorie_laten_de_grens_open() -> None:
    feiten = Categorieen(Samenleven.GEHUWD, None, mandaat=True)
    assert artikel_37(NU, feiten, Decimal(5000))[1].oordeel is ONBEKEND
    assert artikel_37(NU, feiten, Decimal("9101.26"))[1].oordeel is NIET_VOLDAAN
    zeker = Categorieen(Samenleven.GEHUWD, False, handicap=False, mandaat=True, kinderbijslag=False)
    assert artikel_37(NU, zeker, Decimal(5000))[1].oordeel is NIET_VOLDAAN


def test_een_onbekende_categorie_staat_in_de_toelichting() -> None:
    gevonden = antwoord(kwartaal="2025-K1", handicap="onbekend", inkomen="5000")
    assert "Misschien kan je minder betalen met artikel 37" in " ".join(gevonden.toelichting)


def test_de_primostarter_in_de_tabel_betaalt_evenveel_als_achter_de_link() -> None:
    gevonden = antwoord(kwartaal="2025-K2", inkomen="8000")
    (figuur,) = gevonden.figuren
    link = next(str(a.get("href")) for a in figuur.iter("a") if "primo" in str(a.get("href")))
    teksten = dict(deel.split("=") for deel in link.partition("#")[2].split("&")[1:])
    achter = beantwoord(REKENHULPEN["bijdragen"], teksten, VANDAAG).antwoord
    assert achter
    assert achter.cijfers["2025-K2"] == gevonden.cijfers["kwartaal_primostarter"]


def test_voor_2018_staat_er_dat_starters_minder_betaalden() -> None:
    assert "lager percentage" in " ".join(antwoord(kwartaal="2017-K4").toelichting)
    assert "lager percentage" not in " ".join(antwoord(kwartaal="2018-K1").toelichting)
