"""What the browser calls: whatever it is sent, it answers, and nothing sent can run."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators import werker
from calculators.hulpen import REKENHULPEN
from rules.bedragen import jaren
from tests.nalezen import lees_na
from tests.strategieen import geldige_teksten, rommel

INJECTIES = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title><svg/onload=alert(1)>",
    "javascript:alert(1)",
]


def vraag(hulp: str, **deel: Any) -> dict[str, Any]:
    tekst = werker.antwoord(hulp, json.dumps({"vandaag": "2026-03-01"} | deel))
    gelezen: dict[str, Any] = json.loads(tekst)
    return gelezen


def test_het_formulier_krijgt_zijn_antwoord_en_zijn_link() -> None:
    uit = vraag("bijdragen", velden={"jaar": "2024", "inkomen": "20.000", "statuut": "bijberoep"})
    assert uit["fouten"] == {}
    assert uit["meldingen"] == []
    assert uit["fragment"] == "v=1&inkomen=20000.00&jaar=2024&statuut=bijberoep"
    assert uit["begrepen"]["inkomen"] == "€\u00a020.000,00"
    assert uit["waarden"]["inkomen"] == "20.000,00"
    assert "eerste_kwartaal" in uit["gevraagd"]
    assert "starterjaar" not in uit["gevraagd"]
    assert "Je betaalt €\u00a01.025,00 per kwartaal" in "".join(lees_na(uit["html"]).tekst)


def test_een_link_krijgt_zijn_antwoord() -> None:
    uit = vraag("bijdragen", fragment="#v=1&inkomen=20000.00&jaar=2024&statuut=bijberoep")
    assert uit["fragment"] == "v=1&inkomen=20000.00&jaar=2024&statuut=bijberoep"
    assert uit["waarden"]["statuut"] == "bijberoep"


@pytest.mark.parametrize(("vandaag", "dagen"), [("2026-10-14", ["2026-10-14"]), ("2026-10-15", [])])
def test_een_dag_die_voorbij_is_komt_niet_in_de_agenda(vandaag: str, dagen: list[str]) -> None:
    begint = {"wijziging": "begin", "wijziging_op": "2026-10-15", "kwartaal": "2026-K4"}
    gezegd = json.loads(
        werker.antwoord("statuut", json.dumps({"vandaag": vandaag, "velden": begint}))
    )
    assert [dag["dag"] for dag in gezegd["agenda"]] == dagen


def test_een_fout_geeft_een_boodschap_en_geen_antwoord() -> None:
    uit = vraag("bijdragen", velden={"jaar": "2024", "inkomen": "14.23,89"})
    assert uit["html"] == ""
    assert uit["fragment"] == ""
    assert list(uit["fouten"]) == ["inkomen"]
    assert uit["waarden"]["inkomen"] == "14.23,89"


def test_een_onbekend_bedrag_zegt_dat_we_niet_gokken() -> None:
    uit = vraag("bijdragen", velden={"jaar": "2026", "berekening": "voorlopig"})
    tekst = "".join(lees_na(uit["html"]).tekst)
    assert "Hier kunnen we geen bedrag noemen" in tekst
    assert "We gokken niet" in tekst


def test_een_onbekende_sleutel_in_een_link_wordt_gemeld() -> None:
    uit = vraag("bijdragen", fragment="v=1&jaar=2024&<script>=1")
    assert uit["meldingen"] == ["Onbekend in deze link, en weggelaten: <script>."]


def test_opwarmen_beantwoordt_elke_rekenhulp(monkeypatch: pytest.MonkeyPatch) -> None:
    gevraagd: list[str] = []
    echt = werker.antwoord
    monkeypatch.setattr(werker, "antwoord", lambda hulp, v: gevraagd.append(hulp) or echt(hulp, v))
    werker.opwarmen()
    assert gevraagd == list(REKENHULPEN)


@pytest.mark.parametrize("hulp", list(REKENHULPEN))
@pytest.mark.parametrize("injectie", INJECTIES)
def test_een_injectie_in_een_veld_of_een_link_komt_nergens_in_de_html(
    hulp: str, injectie: str
) -> None:
    for naam in vraag(hulp, velden={})["waarden"]:
        for uit in (
            vraag(hulp, velden={naam: injectie}),
            vraag(hulp, fragment=f"v=1&{naam}={injectie}"),
        ):
            lees_na(uit["html"])
            assert injectie not in uit["html"]
            assert injectie not in uit["fragment"]


@pytest.mark.parametrize("hulp", list(REKENHULPEN))
@given(data=st.data())
def test_rommel_laat_de_werker_niet_struikelen(hulp: str, data: st.DataObject) -> None:
    uit = vraag(hulp, velden=data.draw(rommel(REKENHULPEN[hulp].invoer)))
    lees_na(uit["html"])
    assert uit["html"] or uit["fouten"]


@pytest.mark.parametrize("hulp", list(REKENHULPEN))
@given(fragment=st.text() | st.text("v=1&jarinkome%20+#;<>", max_size=60).map("v=1&{}".format))
def test_een_willekeurige_link_laat_de_werker_niet_struikelen(hulp: str, fragment: str) -> None:
    uit = vraag(hulp, fragment=fragment)
    lees_na(uit["html"])
    assert uit["html"] or uit["fouten"]


@pytest.mark.parametrize("hulp", list(REKENHULPEN))
@given(data=st.data())
def test_geldige_invoer_krijgt_een_antwoord_een_boodschap_of_een_onbekend_bedrag(
    hulp: str, data: st.DataObject
) -> None:
    uit = vraag(hulp, velden=data.draw(geldige_teksten(REKENHULPEN[hulp].invoer)))
    tags = lees_na(uit["html"]).tags
    assert bool(uit["html"]) is not bool(uit["fouten"])
    assert bool(uit["html"]) is bool(uit["fragment"])
    assert not tags or tags[0] in {"p", "div"}


@pytest.mark.parametrize("hulp", REKENHULPEN)
@pytest.mark.parametrize("vandaag", ["1990-01-01", "2015-01-01", "2028-04-01", "2100-12-31"])
def test_een_vreemde_klok_gooit_niets_om(hulp: str, vandaag: str) -> None:
    uit = vraag(hulp, velden={}, vandaag=vandaag)
    assert uit["html"] or uit["fouten"]


@pytest.mark.parametrize("hulp", REKENHULPEN)
def test_elke_rekenhulp_antwoordt_nog_het_hele_jaar_na_het_laatste_dat_we_kennen(hulp: str) -> None:
    for maand in range(1, 13):
        uit = vraag(hulp, velden={}, vandaag=f"{jaren()[-1] + 1}-{maand:02}-28")
        assert "Hier kunnen we geen bedrag noemen" not in uit["html"]
        assert uit["fouten"] == {}
