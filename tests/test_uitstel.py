"""Deferral: every campaign of 2020 to 2023 with its last days, and nothing outside them.

"Vóór 15 maart" means until 14 March; "ten laatste op 15 december" includes that day.
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
from rules.campagnes import Maatregel, campagne, campagnes
from rules.kwartaal import Kwartaal
from rules.uitleg import Oordeel
from rules.uitstel import Uitstel, betaaldag, uitstel
from tests.proef import Proef
from tests.strategieen import geldige_teksten, jaren_en_het_volgende

VANDAAG = date(2026, 3, 1)
UITSTEL = REKENHULPEN["uitstel"]
PROEF = Proef(UITSTEL, VANDAAG)
uitvoer, cijfers = PROEF.uitvoer, PROEF.cijfers
EEN_DAG = timedelta(days=1)

# The last day to ask, as the source of each row says it.
LAATSTE_DAG = {
    # Acerta, 17 September 2020: extended for the four quarters of 2020 to 14 December 2020.
    "2020-K1": date(2020, 12, 14),
    "2020-K2": date(2020, 12, 14),
    "2020-K3": date(2020, 12, 14),
    "2020-K4": date(2020, 12, 14),
    "2021-K1": date(2021, 3, 14),  # Guidea: before 15 March 2021
    "2021-K2": date(2021, 6, 14),  # Bofimas: before 15 June 2021
    "2021-K3": date(2021, 9, 14),  # Cultuurloket: before 15 September 2021
    "2021-K4": date(2021, 12, 14),  # Cultuurloket: before 15 December 2021
    "2022-K1": date(2022, 3, 14),  # Securex, Liantis: before 15 March 2022
    "2022-K4": date(2022, 12, 15),  # DENP: at the latest on 15 December 2022
    "2023-K1": date(2023, 3, 14),  # Avixi: before 15 March 2023
    "2023-K2": date(2023, 6, 14),  # Avixi, fruit: before 15 June 2023
    "2023-K3": date(2023, 9, 14),  # Avixi, fruit: before 15 September 2023
    "2023-K4": date(2023, 12, 14),  # Avixi, fruit: before 15 December 2023
}
# The new day to pay.
BETALEN_TOT = {
    "2020-K1": "2021-03-31",  # SD Worx: until 31 March 2021
    "2020-K2": "2021-06-30",  # SD Worx: until 30 June 2021
    "2020-K3": "2021-09-30",  # SD Worx: until 30 September 2021
    "2020-K4": "2021-12-15",  # SD Worx: time until 15 December 2021
    "2021-K1": "2022-03-31",  # SD Worx: until 31 March 2022
    "2021-K2": "2022-06-30",  # Bofimas: at the latest on 30 June 2022
    "2021-K3": "2022-09-30",  # Cultuurloket: one year later
    "2021-K4": "2022-12-15",  # Securex, on the fruit sector; Cultuurloket: one year later
    "2022-K1": "2023-03-30",  # Securex, Liantis: before 31 March 2023
    "2022-K4": "2023-12-15",  # DENP: at the latest on 15 December 2023
    "2023-K1": "2024-03-31",  # Avixi; a fund named 15 December 2023 earlier
    "2023-K2": "2024-06-30",  # Avixi, fruit
    "2023-K3": "2024-09-30",  # Avixi, fruit
    "2023-K4": "2024-12-15",  # Avixi, fruit
}
# A: two sources; B: one; C: the day to pay is derived.
ZEKERHEID = {
    "2020-K1": "B", "2020-K2": "B", "2020-K3": "B", "2020-K4": "B",
    "2021-K1": "B", "2021-K2": "A", "2021-K3": "C", "2021-K4": "C",
    "2022-K1": "A", "2022-K4": "B",
    "2023-K1": "B", "2023-K2": "A", "2023-K3": "A", "2023-K4": "A",
}  # fmt: skip
# Whether the premium for a voluntary pension stayed deductible.
VAPZ = {
    "2020-K1": "ja", "2020-K2": "ja", "2020-K3": "ja", "2020-K4": "ja",
    "2022-K4": "nee", "2023-K1": "nee", "2023-K2": "nee", "2023-K3": "nee", "2023-K4": "nee",
}  # fmt: skip


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def oordelen(
    voor: str, aanvraag: date, *, al_betaald: bool = False, getroffen: bool | None = True
) -> dict[str, Oordeel]:
    gevonden = uitstel(Kwartaal.lees(voor), aanvraag, al_betaald=al_betaald, getroffen=getroffen)
    assert gevonden is not None
    return {v.id: v.oordeel for v in gevonden.voorwaarden}


def gevonden_uitstel(voor: str) -> Uitstel:
    gevonden = uitstel(Kwartaal.lees(voor), LAATSTE_DAG[voor], al_betaald=False, getroffen=None)
    assert gevonden is not None
    return gevonden


def etiket(voor: str, id_: str) -> str:
    return next(v.etiket for v in gevonden_uitstel(voor).voorwaarden if v.id == id_)


# The campaigns


@pytest.mark.parametrize(("voor", "laatste"), LAATSTE_DAG.items())
def test_de_laatste_dag_telt_nog_mee_en_de_dag_erna_niet(voor: str, laatste: date) -> None:
    for aanvraag in (laatste - EEN_DAG, laatste):
        assert oordelen(voor, aanvraag)["op-tijd"] is Oordeel.VOLDAAN
    assert oordelen(voor, laatste + EEN_DAG)["op-tijd"] is Oordeel.NIET_VOLDAAN
    goed = cijfers(kwartaal=voor, aanvraag=laatste.isoformat(), getroffen="ja")
    te_laat = cijfers(kwartaal=voor, aanvraag=(laatste + EEN_DAG).isoformat(), getroffen="ja")
    assert (goed["mogelijk"], te_laat["mogelijk"]) == ("ja", "nee")
    assert goed["aanvraag_tot"] == laatste.isoformat()


@pytest.mark.parametrize(("voor", "tot"), BETALEN_TOT.items())
def test_wie_uitstel_kreeg_betaalt_op_een_nieuwe_dag_zonder_verhoging(voor: str, tot: str) -> None:
    gevonden = cijfers(kwartaal=voor, aanvraag=LAATSTE_DAG[voor].isoformat(), getroffen="ja")
    assert (gevonden["betalen_tot"], gevonden["verhoging"]) == (tot, "0.00")


def test_elke_campagne_van_uitstel_staat_hierboven() -> None:
    elke = [str(c.kwartaal) for c in campagnes(Maatregel.UITSTEL)]
    assert elke == list(LAATSTE_DAG) == list(BETALEN_TOT) == list(ZEKERHEID)


def test_elk_uitstel_heeft_een_dag_om_te_betalen_en_een_andere_maatregel_niet() -> None:
    for maatregel in Maatregel:
        for gevonden in campagnes(maatregel):
            assert (gevonden.betalen_tot is not None) is (maatregel is Maatregel.UITSTEL)


@pytest.mark.parametrize(("voor", "zekerheid"), ZEKERHEID.items())
def test_de_nieuwe_dag_draagt_de_zekerheid_van_haar_campagne(voor: str, zekerheid: str) -> None:
    gevonden = gevonden_uitstel(voor)
    assert gevonden.beslissing.zekerheid == zekerheid
    assert gevonden.betalen_tot == betaaldag(gevonden.campagne) == dag(BETALEN_TOT[voor])
    code, uit = uitvoer(kwartaal=voor, aanvraag=LAATSTE_DAG[voor].isoformat())
    assert (code, uit["zekerheid"]) == (GOED, zekerheid)


def test_de_beslissing_noemt_de_nieuwe_dag() -> None:
    assert gevonden_uitstel("2021-K2").beslissing.uitkomst == "30 juni 2022"
    assert gevonden_uitstel("2023-K4").beslissing.uitkomst == "15 december 2024"


FRUIT = (
    "Hoofdberoep of meewerkende echtgenoot in de teelt van pit- en steenvruchten (NACE-BEL 01.240) en "
    "de energiecrisis of andere problemen van de sector raken je zaak"
)


@pytest.mark.parametrize(
    ("voor", "voorwaarde"),
    [
        ("2020-K1", "Moeilijkheden door corona"),
        ("2021-K4", "Moeilijkheden door corona"),
        # Securex and Liantis 2022: an obligatory closure, or at least 40 % less turnover.
        (
            "2022-K1",
            "Je sector moest sluiten, of je omzet daalde met minstens 40 % door corona",
        ),
        # DENP 2022: the bill; Avixi 2023: the advance payment.
        (
            "2022-K4",
            "De energiecrisis raakt je zaak en je energiefactuur steeg sterk tegenover 2021",
        ),
        (
            "2023-K1",
            "De energiecrisis raakt je zaak en je voorschot voor energie steeg sterk in 2023 tegenover "
            "2021",
        ),
        # Avixi and Liantis 2023: the fruit sector only.
        ("2023-K2", FRUIT),
        ("2023-K3", FRUIT),
        ("2023-K4", FRUIT),
    ],
)
def test_elke_crisis_had_haar_eigen_voorwaarden(voor: str, voorwaarde: str) -> None:
    assert etiket(voor, "getroffen") == voorwaarde


@pytest.mark.parametrize("voor", LAATSTE_DAG)
def test_het_aanvullend_pensioen_bleef_in_2020_aftrekbaar_en_in_de_energiecrisis_niet(
    voor: str,
) -> None:
    """SD Worx: deductible in 2020. Securex and Avixi: not with the energy crisis. Of 2021: not found."""
    gevonden = cijfers(kwartaal=voor, aanvraag=LAATSTE_DAG[voor].isoformat())
    assert gevonden["vapz_aftrekbaar"] == VAPZ.get(voor, "onbekend")


@pytest.mark.parametrize(
    ("maatregel", "laatste"),
    [
        (Maatregel.AFBETALINGSPLAN, date(2023, 3, 31)),
        (Maatregel.AFBETALINGSPLAN_NA_UITSTEL, date(2024, 3, 31)),
    ],
)
def test_een_plan_voor_begin_2023_vroeg_je_op_de_vervaldag_of_op_die_na_uitstel(
    maatregel: Maatregel, laatste: date
) -> None:
    """Avixi 2023: by 31 March 2023, or by 31 March 2024 after a deferral."""
    gevonden = campagne(maatregel, Kwartaal(2023, 1))
    assert gevonden is not None
    assert gevonden.aanvraag_tot == laatste


def test_elke_campagne_heeft_een_bron_met_adres_en_een_voorwaarde() -> None:
    for maatregel in Maatregel:
        for gevonden in campagnes(maatregel):
            assert gevonden.bron.url
            assert gevonden.aanvraagbron.url
            assert gevonden.voorwaarden
            assert gevonden.zekerheid in "ABC"


# Outside a campaign


@pytest.mark.parametrize(
    "voor", ["2015-K1", "2019-K4", "2022-K2", "2022-K3", "2024-K1", "2026-K1", "2027-K4"]
)
def test_buiten_een_campagne_bestaat_geen_uitstel(voor: str) -> None:
    kwartaal = Kwartaal.lees(voor)
    assert uitstel(kwartaal, kwartaal.eerste_dag, al_betaald=False, getroffen=True) is None
    code, uit = uitvoer(kwartaal=voor, aanvraag=kwartaal.eerste_dag.isoformat())
    assert (code, uit["cijfers"]) == (GOED, {"mogelijk": "nee"})
    assert "vonden we geen regeling" in uit["uitkomst"]


# The conditions


@pytest.mark.parametrize("voor", LAATSTE_DAG)
def test_voor_wat_al_betaald_is_bestaat_geen_uitstel(voor: str) -> None:
    op = LAATSTE_DAG[voor]
    assert oordelen(voor, op, al_betaald=True)["nog-niet-betaald"] is Oordeel.NIET_VOLDAAN
    assert oordelen(voor, op, al_betaald=False)["nog-niet-betaald"] is Oordeel.VOLDAAN
    gevonden = cijfers(kwartaal=voor, aanvraag=op.isoformat(), al_betaald="ja", getroffen="ja")
    assert gevonden["mogelijk"] == "nee"
    assert not {"betalen_tot", "verhoging", "vapz_aftrekbaar"} & set(gevonden)


@pytest.mark.parametrize(
    ("getroffen", "oordeel", "mogelijk"),
    [
        ("ja", Oordeel.VOLDAAN, "ja"),
        ("nee", Oordeel.NIET_VOLDAAN, "nee"),
        ("onbekend", Oordeel.ONBEKEND, "ja"),
    ],
)
def test_wie_niet_weet_of_hij_getroffen_is_wordt_niet_geweigerd(
    getroffen: str, oordeel: Oordeel, mogelijk: str
) -> None:
    feit = {"ja": True, "nee": False, "onbekend": None}[getroffen]
    assert oordelen("2023-K1", date(2023, 3, 10), getroffen=feit)["getroffen"] is oordeel
    gevonden = cijfers(kwartaal="2023-K1", aanvraag="2023-03-10", getroffen=getroffen)
    assert gevonden["mogelijk"] == mogelijk


def test_de_tabel_toont_elke_campagne_met_haar_dagen() -> None:
    for voor in ("2023-K4", "2024-K1"):
        gevonden = beantwoord(UITSTEL, {"kwartaal": voor, "aanvraag": "2023-12-14"}, VANDAAG)
        assert gevonden.antwoord
        html = als_html(gevonden.antwoord.figuren[0])
        assert html.count("<tr") == len(LAATSTE_DAG) + 1
        for datum in ("14/12/2023", "15/12/2024", "14/12/2021", "15/12/2022", "15/12/2023"):
            assert datum in html


# Bad input


@pytest.mark.parametrize(
    ("velden", "veldnaam", "boodschap"),
    [
        ({"kwartaal": "2014-K4"}, "kwartaal", "Kies een kwartaal van 2015-K1"),
        ({"kwartaal": "2023-K5"}, "kwartaal", "is geen kwartaal"),
        ({"kwartaal": "2023-K1", "aanvraag": "2023-02-29"}, "aanvraag", "29/02/2023 bestaat niet"),
        ({"kwartaal": "2023-K1", "aanvraag": "gisteren"}, "aanvraag", "is geen datum"),
        ({"kwartaal": "2023-K1", "al_betaald": "half"}, "al_betaald", "kennen we niet"),
        ({"kwartaal": "2023-K1", "getroffen": "misschien"}, "getroffen", "kennen we niet"),
        # Outside a campaign nobody asks how hard the crisis hit.
        ({"kwartaal": "2024-K1", "getroffen": "ja"}, "getroffen", "telt hier niet mee"),
    ],
)
def test_foute_invoer_wordt_bij_het_juiste_veld_gezegd(
    velden: dict[str, str], veldnaam: str, boodschap: str
) -> None:
    code, uit = uitvoer(**velden)
    assert (code, list(uit["fouten"])) == (FOUTE_INVOER, [veldnaam])
    assert boodschap in uit["fouten"][veldnaam]


# What always holds


@given(
    st.builds(Kwartaal, jaren_en_het_volgende, st.integers(1, 4)),
    st.dates(date(2020, 1, 1), date(2024, 12, 31)),
    st.booleans(),
    st.sampled_from([True, False, None]),
)
def test_uitstel_kan_alleen_in_een_campagne_op_tijd_en_onbetaald(
    voor: Kwartaal, aanvraag: date, al_betaald: bool, getroffen: bool | None
) -> None:
    gevonden = uitstel(voor, aanvraag, al_betaald=al_betaald, getroffen=getroffen)
    assert (gevonden is not None) is (str(voor) in LAATSTE_DAG)
    if gevonden is not None:
        tekort = {v.id for v in gevonden.tekort}
        assert ("op-tijd" in tekort) is (aanvraag > LAATSTE_DAG[str(voor)])
        assert ("nog-niet-betaald" in tekort) is al_betaald
        assert ("getroffen" in tekort) is (getroffen is False)


@given(st.sampled_from(campagnes(Maatregel.UITSTEL)))
def test_uitstel_vraag_je_voor_de_nieuwe_dag_en_die_komt_na_de_gewone_vervaldag(
    gevonden: Any,
) -> None:
    assert gevonden.kwartaal.eerste_dag <= gevonden.aanvraag_tot
    assert gevonden.kwartaal.laatste_dag < betaaldag(gevonden)
    assert gevonden.aanvraag_tot < betaaldag(gevonden)


@given(geldige_teksten(UITSTEL.invoer))
def test_een_antwoord_met_uitstel_noemt_altijd_een_laatste_dag(teksten: dict[str, Any]) -> None:
    resultaat = beantwoord(UITSTEL, teksten, VANDAAG)
    assume(resultaat.antwoord)
    invoer, gevonden = resultaat.lezing.invoer, resultaat.antwoord.cijfers
    laatste = LAATSTE_DAG.get(str(invoer.kwartaal))
    assert gevonden.get("aanvraag_tot") == laatste
    if gevonden["mogelijk"] == "ja":
        assert laatste is not None
        assert gevonden["betalen_tot"] == dag(BETALEN_TOT[str(invoer.kwartaal)])
        assert invoer.aanvraag <= laatste
        assert (invoer.al_betaald, invoer.getroffen == "nee") == ("nee", False)
