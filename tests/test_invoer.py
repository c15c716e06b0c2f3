"""Deep links: one canonical form, the same meaning for ever, and nothing that can break them."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calculators.antwoord import als_json
from calculators.hulpen import REKENHULPEN
from calculators.invoer import fragment, lees, lees_fragment, linkteksten
from calculators.rekenhulp import Resultaat, beantwoord
from calculators.velden import Lijst, velden
from rules.bedragen import jaren

VANDAAG = date(2026, 3, 1)
BIJDRAGEN = REKENHULPEN["bijdragen"]
ZIEKTE = REKENHULPEN["gelijkstelling-ziekte"]
OUDE_LINKS = tomllib.loads((Path(__file__).parent / "oude_links.toml").read_text(encoding="utf-8"))[
    "link"
]


def open_link(hulp_id: str, link: str, vandaag: date = VANDAAG) -> Resultaat:
    hulp = REKENHULPEN[hulp_id]
    teksten, meldingen = lees_fragment(hulp.invoer, link)
    assert meldingen == []
    return beantwoord(hulp, teksten, vandaag)


@pytest.mark.parametrize("oud", OUDE_LINKS, ids=lambda oud: oud["fragment"])
@pytest.mark.parametrize("vandaag", [VANDAAG, date(2031, 12, 31)])
def test_een_oude_link_geeft_altijd_hetzelfde_antwoord(oud: dict[str, Any], vandaag: date) -> None:
    resultaat = open_link(oud["rekenhulp"], oud["fragment"], vandaag)
    assert resultaat.antwoord
    cijfers = als_json(resultaat.antwoord)["cijfers"]
    assert {naam: cijfers[naam] for naam in oud["cijfers"]} == oud["cijfers"]


@pytest.mark.parametrize("oud", OUDE_LINKS, ids=lambda oud: oud["fragment"])
def test_een_oude_link_is_in_de_vaste_schrijfwijze(oud: dict[str, Any]) -> None:
    assert open_link(oud["rekenhulp"], oud["fragment"]).fragment == oud["fragment"]
    assert open_link(oud["rekenhulp"], "#" + oud["fragment"]).fragment == oud["fragment"]


def test_de_versie_staat_eerst_en_de_rest_op_naam() -> None:
    resultaat = beantwoord(
        BIJDRAGEN, {"statuut": "student", "inkomen": "€ 11.430,73", "jaar": "2024"}, VANDAAG
    )
    assert resultaat.fragment == "v=1&inkomen=11430.73&jaar=2024&statuut=student"


def test_het_jaar_wordt_altijd_geschreven_ook_als_het_de_standaard_is() -> None:
    assert beantwoord(BIJDRAGEN, {}, VANDAAG).fragment == "v=1&jaar=2026"


def test_data_worden_altijd_geschreven() -> None:
    assert beantwoord(ZIEKTE, {}, VANDAAG).fragment == (
        "v=1&begin_ziekte=2025-02-14&einde_ziekte=2025-07-20&hervat_op=2025-07-21"
    )


def test_tijdloze_standaardwaarden_worden_weggelaten() -> None:
    standaard = {"jaar": "2024", "inkomen": "30.000", "statuut": "hoofdberoep", "fonds": "geen"}
    assert beantwoord(BIJDRAGEN, standaard, VANDAAG).fragment == "v=1&jaar=2024"


def test_wat_niet_gevraagd_wordt_staat_niet_in_de_link() -> None:
    # The starter rates ended in 2017, so the question is not asked in 2024.
    invoer = lees(BIJDRAGEN.invoer, {"jaar": "2024", "starterjaar": "1"}, VANDAAG).invoer
    assert linkteksten(invoer) == {"jaar": "2024"}
    assert invoer.starterjaar == "geen"


def test_de_standaard_voor_het_jaar_is_het_laatste_bekende_jaar() -> None:
    assert beantwoord(BIJDRAGEN, {}, date(2030, 1, 1)).fragment == f"v=1&jaar={jaren()[-1]}"
    assert beantwoord(BIJDRAGEN, {}, date(2010, 1, 1)).fragment == "v=1&jaar=2015"


def test_een_onbekende_sleutel_wordt_weggelaten_met_een_melding() -> None:
    teksten, meldingen = lees_fragment(BIJDRAGEN.invoer, "v=1&jaar=2024&zzz=1&kleur=rood")
    assert teksten == {"jaar": "2024"}
    assert meldingen == ["Onbekend in deze link, en weggelaten: kleur, zzz."]


def test_een_melding_over_onbekende_sleutels_blijft_kort() -> None:
    link = "v=1&" + "&".join(f"{'x' * 60}{n}=1" for n in range(20))
    _, meldingen = lees_fragment(BIJDRAGEN.invoer, link)
    assert len(meldingen) == 1
    assert len(meldingen[0]) < 260


@pytest.mark.parametrize(
    "link", ["", "#", "v=2&jaar=2024", "jaar=2024", "v=&jaar=2024", "v", "&&="]
)
def test_een_link_van_een_andere_versie_wordt_niet_gebruikt(link: str) -> None:
    teksten, meldingen = lees_fragment(BIJDRAGEN.invoer, link)
    assert teksten == {}
    assert "een versie die we niet kennen" in meldingen[0]


def test_een_te_lange_link_wordt_niet_gebruikt() -> None:
    precies = "v=1&jaar=2024".ljust(2000, "&")
    assert lees_fragment(BIJDRAGEN.invoer, precies) == ({"jaar": "2024"}, [])
    teksten, meldingen = lees_fragment(BIJDRAGEN.invoer, precies + "&")
    assert teksten == {}
    assert "te lang (meer dan 2000 tekens)" in meldingen[0]


def test_van_een_herhaalde_sleutel_telt_de_laatste() -> None:
    teksten, _ = lees_fragment(BIJDRAGEN.invoer, "v=1&jaar=2020&jaar=2024")
    assert teksten == {"jaar": "2024"}


def test_een_foute_waarde_in_een_link_geeft_een_boodschap_bij_het_veld() -> None:
    resultaat = open_link("bijdragen", "v=1&inkomen=veel&jaar=1999")
    assert set(resultaat.fouten) == {"inkomen", "jaar"}
    assert resultaat.fragment == ""
    assert resultaat.lezing.teksten["inkomen"] == "veel"


def test_een_lege_waarde_in_een_link_is_een_leeg_veld() -> None:
    assert open_link("bijdragen", "v=1&jaar=2024&inkomen=").fouten == {
        "inkomen": "Vul een bedrag in."
    }


def test_een_verplicht_veld_zonder_standaard_moet_ingevuld_worden() -> None:
    resultaat = open_link("bijdragen", "v=1&jaar=2024&fonds=eigen")
    assert resultaat.fouten == {"beheerskosten": "Vul een percentage in."}


def test_een_boodschap_van_de_regels_komt_bij_haar_veld() -> None:
    resultaat = open_link("bijdragen", "v=1&jaar=2016&statuut=student")
    assert list(resultaat.fouten) == ["statuut"]
    assert "bestaat pas sinds 1 januari 2017" in resultaat.fouten["statuut"]


def test_een_onbekend_bedrag_is_geen_fout_en_houdt_zijn_link() -> None:
    resultaat = open_link("bijdragen", "v=1&berekening=voorlopig&jaar=2026")
    assert resultaat.antwoord is None
    assert resultaat.fouten == {}
    assert resultaat.onbekend.startswith("Onbekend voor 2026: indexcijfer van het derde jaar")
    assert resultaat.fragment == "v=1&berekening=voorlopig&jaar=2026"


def test_alleen_wat_anders_getypt_kan_zijn_wordt_teruggezegd() -> None:
    lezing = lees(BIJDRAGEN.invoer, {"inkomen": "1.234", "jaar": "2024"}, VANDAAG)
    assert lezing.begrepen == {"inkomen": "€\u00a01.234,00", "jaar": ""}


@pytest.mark.parametrize("hulp", REKENHULPEN.values(), ids=list(REKENHULPEN))
def test_elk_veld_heeft_een_etiket_en_een_standaard_die_zichzelf_leest(hulp: Any) -> None:
    for naam, veld in velden(hulp.invoer).items():
        assert veld.etiket
        standaard = veld.beginwaarde(VANDAAG)
        if isinstance(veld, Lijst):
            terug = [veld.lees_rij(veld.schrijf_rij(rij)) for rij in standaard]
            gelezen = lees(hulp.invoer, {naam: terug}, VANDAAG).teksten[naam]
            assert gelezen == veld.invultekst(standaard)
        elif standaard is not None:
            assert veld.lees(veld.schrijf(standaard)) == standaard
            assert veld.lees(veld.invultekst(standaard)) == standaard


@pytest.mark.parametrize("hulp", REKENHULPEN.values(), ids=list(REKENHULPEN))
def test_de_standaardinvoer_heeft_een_antwoord(hulp: Any) -> None:
    invoer = lees(hulp.invoer, {}, VANDAAG).invoer
    assert hulp.bereken(invoer).uitkomst
    assert fragment(linkteksten(invoer)).startswith("v=1&")


# What the calculators say about inputs that cannot be true together


@pytest.mark.parametrize(
    ("link", "veld", "boodschap"),
    [
        ("eerste_kwartaal=3&laatste_kwartaal=2", "laatste_kwartaal", "ligt vóór het eerste"),
        ("eerste_kwartaal=3&wijziging=3", "wijziging", "begin je pas"),
        ("laatste_kwartaal=2&wijziging=3", "wijziging", "geen zelfstandige"),
        ("wijziging=3&statuut_na=pensioen-geschorst", "statuut_na", "sinds 1 oktober 2025"),
        ("statuut=pensioen-geschorst", "statuut", "sinds 1 oktober 2025"),
        ("statuut=primostarter&primo_start=2025-K1", "primo_start", "nog niet begonnen"),
        ("statuut=primostarter&primo_start=2022-K1", "primo_start", "Kies hoofdberoep"),
        (
            "statuut=primostarter&primo_start=2024-K3&laatste_kwartaal=2",
            "laatste_kwartaal",
            "ligt vóór het eerste",
        ),
    ],
)
def test_feiten_die_niet_samengaan_krijgen_een_boodschap_bij_het_veld(
    link: str, veld: str, boodschap: str
) -> None:
    resultaat = open_link("bijdragen", f"v=1&jaar=2024&{link}")
    assert list(resultaat.fouten) == [veld]
    assert boodschap in resultaat.fouten[veld]


def test_een_primostarter_voor_april_2018_krijgt_een_boodschap_bij_het_statuut_na() -> None:
    resultaat = open_link(
        "bijdragen", "v=1&jaar=2017&statuut=bijberoep&statuut_na=primostarter&wijziging=3"
    )
    assert list(resultaat.fouten) == ["statuut_na"]
    assert "ze bestaat sinds 1 april 2018" in resultaat.fouten["statuut_na"]


@pytest.mark.parametrize(
    ("link", "veld"),
    [
        ("begin_ziekte=2005-01-01&einde_ziekte=2005-12-31&hervatting=geen", "begin_ziekte"),
        ("begin_ziekte=2025-05-01&einde_ziekte=2025-04-30&hervatting=geen", "einde_ziekte"),
        ("begin_ziekte=2025-05-01&nog_ziek=ja&peildatum=2025-04-30", "peildatum"),
        ("begin_ziekte=2025-05-01&einde_ziekte=2025-06-30&hervat_op=2025-06-30", "hervat_op"),
    ],
)
def test_onmogelijke_ziektedata_krijgen_een_boodschap_bij_het_veld(link: str, veld: str) -> None:
    assert list(open_link("gelijkstelling-ziekte", f"v=1&{link}").fouten) == [veld]


@pytest.mark.parametrize(
    "eerst", ["hoofdberoep", "artikel-37", "politiek-mandataris", "maxistatuut"]
)
def test_wie_al_in_hoofdberoep_was_wordt_geen_primostarter(eerst: str) -> None:
    resultaat = open_link(
        "bijdragen", f"v=1&jaar=2024&statuut={eerst}&statuut_na=primostarter&wijziging=2"
    )
    assert "geen primostarter" in resultaat.fouten["statuut_na"]


def test_wie_andere_ziektedata_geeft_moet_ze_allemaal_geven() -> None:
    resultaat = open_link("gelijkstelling-ziekte", "v=1&begin_ziekte=2024-01-15")
    assert set(resultaat.fouten) == {"einde_ziekte", "hervat_op"}


def test_wie_pas_na_zijn_ziekte_zelfstandige_werd_krijgt_een_boodschap() -> None:
    link = "v=1&begin_ziekte=2025-01-15&einde_ziekte=2025-06-30&hervatting=geen"
    resultaat = open_link("gelijkstelling-ziekte", f"{link}&start_zelfstandige=2025-02-01")
    assert list(resultaat.fouten) == ["start_zelfstandige"]
