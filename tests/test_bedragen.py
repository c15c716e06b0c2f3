"""The dated amounts: their form, their borders in time, and the figures others published."""

import re
import runpy
import sys
import tomllib
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

import pytest

from rules.bedragen import (
    BESTANDEN,
    bedrag,
    bestaat,
    bronnen,
    etiketten,
    fondsen,
    gepubliceerd,
    grens,
    jaren,
    kosten_voor_afronding,
    namen,
    records,
    tabelnamen,
    tabelrecords,
    versie,
    waar_te_vinden,
)
from rules.bedragen.__main__ import main, na_te_kijken
from rules.fouten import BestaatNiet, OnbekendBedrag

VELDEN = {
    "waarde", "eenheid", "van", "tot", "bron", "artikel", "gepubliceerd", "nagekeken", "zekerheid",
    "nota", "fractie", "uit_besluit", "onbekend", "ingevoerd", "afgeschaft",
}  # fmt: skip
EENHEDEN = {
    "EUR/jaar bij index 142,75", "EUR/kwartaal bij index 142,75", "EUR/jaar", "fractie", "index", "kwartalen",
    "dagen", "maanden", "jaren", "deler", "trappen", "maand van het kwartaal", "grond", "keer",
    "uren", "studiepunten", "categorie",
    "EUR/dag", "EUR/maand", "EUR/maand bij spilindex 147,31",
}  # fmt: skip
GEPUBLICEERD_VELDEN = {"jaar", "waarde", "bron", "zekerheid", "nota"}


@cache
def inhoud(bestand: str) -> dict[str, Any]:
    tekst = (files("rules.bedragen") / f"{bestand}.toml").read_text(encoding="utf-8")
    return tomllib.loads(tekst, parse_float=Decimal)


def tabellen(bestand: str) -> dict[str, list[dict[str, Any]]]:
    """The dated amounts of a file, by name."""
    return {
        naam: rijen
        for naam, rijen in inhoud(bestand).items()
        if isinstance(rijen, list) and isinstance(rijen[0], dict)
    }


ALLE_NAMEN = [naam for bestand in BESTANDEN for naam in tabellen(bestand)]
GEPUBLICEERDE_GRENZEN = [
    pytest.param(naam, rij, id=f"{naam}-{rij['jaar']}")
    for naam, rijen in inhoud("gepubliceerd").items()
    for rij in rijen
]


# The form of the files


@pytest.mark.parametrize("naam", ALLE_NAMEN)
def test_een_record_heeft_alleen_bekende_velden(naam: str) -> None:
    for rij in records(naam):
        assert set(rij) <= VELDEN


@pytest.mark.parametrize("naam", ALLE_NAMEN)
def test_een_record_heeft_eenheid_periode_en_dag_van_nazicht(naam: str) -> None:
    for rij in records(naam):
        assert rij["eenheid"] in EENHEDEN
        assert {type(rij[veld]) for veld in ("van", "tot", "nagekeken")} == {date}
        assert rij["van"] <= rij["tot"]


@pytest.mark.parametrize("naam", ALLE_NAMEN)
def test_een_onbekend_bedrag_zegt_waar_te_zoeken_en_heeft_geen_waarde(naam: str) -> None:
    for rij in records(naam):
        if rij.get("onbekend"):
            plek = waar_te_vinden(naam, rij, rij["van"].year)
            assert "{" not in plek
            assert len(plek) > 40
            assert not {"waarde", "bron", "zekerheid"} & set(rij)


@pytest.mark.parametrize("naam", ALLE_NAMEN)
def test_een_bekend_bedrag_heeft_waarde_bron_en_zekerheid(naam: str) -> None:
    for rij in records(naam):
        if not rij.get("onbekend"):
            assert isinstance(rij["waarde"], Decimal | int)
            assert rij["waarde"] > 0
            assert rij["waarde"] < 1 or rij["eenheid"] != "fractie"
            assert rij["zekerheid"] in {"A", "B", "C"}
            assert bronnen()[rij["bron"]].url or (rij["zekerheid"] in {"B", "C"} and rij["nota"])


@pytest.mark.parametrize("naam", ALLE_NAMEN)
def test_de_periodes_van_een_bedrag_sluiten_op_elkaar_aan(naam: str) -> None:
    for vorige, volgende in pairwise(records(naam)):
        assert (volgende["van"] - vorige["tot"]).days == 1


@pytest.mark.parametrize("naam", ALLE_NAMEN)
def test_alleen_het_eerste_record_voert_in_en_alleen_het_laatste_schaft_af(naam: str) -> None:
    assert not any(rij.get("ingevoerd") for rij in records(naam)[1:])
    assert not any(rij.get("afgeschaft") for rij in records(naam)[:-1])


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_elk_bedrag_heeft_een_etiket_en_elk_etiket_een_bedrag(bestand: str) -> None:
    assert set(tabellen(bestand)) == set(namen(bestand))
    assert all(etiketten()[naam] for naam in namen(bestand))


def test_een_naam_staat_maar_in_een_bestand() -> None:
    assert len(ALLE_NAMEN) == len(set(ALLE_NAMEN))


def test_elke_bron_heeft_uitgever_en_titel_en_een_webadres() -> None:
    for sleutel, bron in bronnen().items():
        assert bron.uitgever, sleutel
        assert bron.titel, sleutel
        assert bron.url is None or re.match(r"https?://", bron.url), sleutel


def test_elke_bron_heeft_een_eigen_titel() -> None:
    titels = [bron.titel for bron in bronnen().values()]
    assert len(titels) == len(set(titels))


def test_elk_fonds_heeft_beheerskosten() -> None:
    sleutels = {f"beheerskosten_{fonds.replace('-', '_')}" for fonds in fondsen()}
    assert sleutels == set(namen("beheerskosten"))


def test_alleen_xerius_rekent_zijn_kosten_op_het_niet_afgeronde_bedrag() -> None:
    assert [fonds for fonds in fondsen() if kosten_voor_afronding(fonds)] == ["xerius"]


@pytest.mark.usefixtures("niets_na_2026")
def test_deze_site_kent_2015_tot_en_met_2026() -> None:
    assert list(jaren()) == list(range(2015, 2027))


# Published figures


@pytest.mark.parametrize(("naam", "rij"), GEPUBLICEERDE_GRENZEN)
def test_een_gepubliceerde_grens_komt_tot_op_de_cent_uit_de_wet(
    naam: str, rij: dict[str, Any]
) -> None:
    berekend = grens(naam, date(rij["jaar"], 12, 31))
    assert berekend.waarde == rij["waarde"]
    assert berekend.zekerheid == rij["zekerheid"]


def test_een_gepubliceerde_grens_noemt_haar_pagina() -> None:
    for naam, rijen in inhoud("gepubliceerd").items():
        assert naam in namen("grenzen")
        for rij in rijen:
            assert set(rij) <= GEPUBLICEERD_VELDEN
            assert rij["zekerheid"] in {"A", "B"}
            assert bronnen()[rij["bron"]].url or rij["nota"]


def test_een_grens_is_hoogstens_een_keer_per_jaar_gepubliceerd() -> None:
    for rijen in inhoud("gepubliceerd").values():
        gevonden = [rij["jaar"] for rij in rijen]
        assert gevonden == sorted(set(gevonden))


def test_een_niet_gepubliceerde_grens_heeft_geen_publicatie() -> None:
    assert gepubliceerd("plafond", 2014) is None
    assert gepubliceerd("grens_artikel_37_mandataris", 2024) is None


@pytest.mark.parametrize(
    ("naam", "jaar", "zekerheid"),
    [
        # The law and a decree that was read: B. The law and an index worked back: C.
        ("drempel_pensioen", 2025, "B"),
        ("minimum_maxistatuut", 2024, "B"),
        ("korting_primostarter", 2024, "B"),
        ("vrijstelling_student", 2017, "C"),
        ("grens_artikel_37", 2022, "C"),
        ("minimum_primostarter", 2026, "C"),
    ],
)
def test_een_afgeleide_grens_zonder_publicatie_is_minder_zeker(
    naam: str, jaar: int, zekerheid: str
) -> None:
    assert grens(naam, date(jaar, 12, 31)).zekerheid == zekerheid


def test_een_grens_toont_haar_basis_index_en_formule() -> None:
    minimum = grens("minimum_maxistatuut", date(2025, 6, 1))
    assert minimum.formule == "0,5 × 3.221,08 × 662,28 ÷ 142,75"
    assert [str(deel.waarde) for deel in minimum.delen] == ["3221.08", "662.28", "142.75"]
    assert (minimum.van, minimum.tot) == (date(2025, 1, 1), date(2025, 12, 31))
    assert minimum.artikel == "artikel 12 § 1ter"
    assert minimum.eenheid == "EUR/jaar"


@pytest.mark.parametrize(
    ("jaar", "teller", "noemer"),
    [
        # Read in the yearly royal decrees: 2016, 2018, 2023, 2024 and 2025.
        (2016, "506.60", "492.78"),
        (2018, "527.62", "497.24"),
        (2023, "638.93", "540.03"),
        (2024, "656.54", "553.21"),
        (2025, "662.28", "606.30"),
    ],
)
def test_de_indexbreuk_staat_in_het_koninklijk_besluit(jaar: int, teller: str, noemer: str) -> None:
    op = date(jaar, 1, 1)
    assert bedrag("index_teller", op).waarde == Decimal(teller)
    assert bedrag("index_noemer", op).waarde == Decimal(noemer)
    assert bedrag("index_teller", op).uit_besluit
    assert bedrag("index_noemer", op).uit_besluit


@pytest.mark.parametrize(
    ("naam", "eerste_dag", "laatste_dag", "waarde"),
    [
        # KB nr. 38 art. 12 § 1.
        ("tarief_schijf_1", date(2015, 1, 1), date(2015, 12, 31), "0.22"),
        ("tarief_schijf_1", date(2016, 1, 1), date(2016, 12, 31), "0.215"),
        ("tarief_schijf_1", date(2017, 1, 1), date(2017, 12, 31), "0.21"),
        ("tarief_schijf_1", date(2018, 1, 1), date(2026, 12, 31), "0.205"),
        ("tarief_schijf_2", date(2015, 1, 1), date(2026, 12, 31), "0.1416"),
        # KB nr. 38 art. 13 § 1; ARS art. 11 § 2.
        ("tarief_pensioen_schijf_1", date(2015, 1, 1), date(2026, 12, 31), "0.147"),
        ("tarief_ministatuut_schijf_1", date(2015, 1, 1), date(2026, 12, 31), "0.0079"),
        ("tarief_ministatuut_schijf_2", date(2015, 1, 1), date(2026, 12, 31), "0.0051"),
        # Vivium 2016 and Acerta 2017.
        ("tarief_starter_jaar_1", date(2015, 1, 1), date(2017, 12, 31), "0.205"),
        ("tarief_starter_jaar_2", date(2015, 1, 1), date(2017, 12, 31), "0.21"),
        ("tarief_starter_jaar_3", date(2015, 1, 1), date(2016, 12, 31), "0.215"),
        ("tarief_starter_jaar_3", date(2017, 1, 1), date(2017, 12, 31), "0.21"),
    ],
)
def test_een_tarief_geldt_van_de_eerste_tot_en_met_de_laatste_dag(
    naam: str, eerste_dag: date, laatste_dag: date, waarde: str
) -> None:
    assert bedrag(naam, eerste_dag).waarde == Decimal(waarde)
    assert bedrag(naam, laatste_dag).waarde == Decimal(waarde)


# What is unknown, and what did not exist


@pytest.mark.parametrize("jaar", [2015, 2019, 2020, 2026])
def test_een_onbekende_indexbreuk_zegt_wat_wanneer_en_waar(jaar: int) -> None:
    with pytest.raises(OnbekendBedrag) as fout:
        bedrag("index_noemer", date(jaar, 1, 1))
    tekst = str(fout.value)
    assert f"Onbekend voor {jaar}" in tekst
    assert "indexcijfer van het derde jaar vóór het bijdragejaar" in tekst
    assert f"Belgisch Staatsblad van december {jaar - 1}" in tekst


def test_onbekende_beheerskosten_noemen_het_fonds_en_het_jaar() -> None:
    with pytest.raises(OnbekendBedrag, match=r"Onbekend voor 2026: beheerskosten Liantis\."):
        bedrag("beheerskosten_liantis", date(2026, 1, 1))


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize("op", [date(2014, 12, 31), date(2027, 1, 1)])
def test_een_jaar_dat_niemand_nakeek_is_onbekend(op: date) -> None:
    with pytest.raises(OnbekendBedrag, match="kent de jaren 2015 tot en met 2026"):
        bedrag("tarief_schijf_1", op)


def test_een_naam_die_niet_bestaat_is_een_fout_van_de_programmeur() -> None:
    with pytest.raises(KeyError, match="tarief_schijf_3"):
        bedrag("tarief_schijf_3", date(2025, 1, 1))


@pytest.mark.parametrize(
    ("naam", "dag_ervoor", "eerste_dag"),
    [
        ("vrijstelling_student", date(2016, 12, 31), date(2017, 1, 1)),
        ("minimum_primostarter", date(2018, 3, 31), date(2018, 4, 1)),
        ("primokwartalen", date(2018, 3, 31), date(2018, 4, 1)),
        ("korting_primostarter", date(2022, 3, 31), date(2022, 4, 1)),
        ("primokwartalen_kunstenaar", date(2022, 9, 30), date(2022, 10, 1)),
        ("primostarter_na_ziekte", date(2022, 12, 31), date(2023, 1, 1)),
        ("gelijkstelling_ziekte_maandregel", date(2006, 6, 30), date(2006, 7, 1)),
    ],
)
def test_een_maatregel_bestaat_niet_voor_haar_eerste_dag(
    naam: str, dag_ervoor: date, eerste_dag: date
) -> None:
    assert not bestaat(naam, dag_ervoor)
    assert bestaat(naam, eerste_dag)
    assert bedrag(naam, eerste_dag).van == eerste_dag
    with pytest.raises(BestaatNiet, match="Dit bestaat pas sinds"):
        bedrag(naam, dag_ervoor)


@pytest.mark.parametrize("starterjaar", [1, 2, 3])
def test_de_starterstarieven_bestaan_tot_en_met_2017(starterjaar: int) -> None:
    naam = f"tarief_starter_jaar_{starterjaar}"
    assert bestaat(naam, date(2017, 12, 31))
    assert not bestaat(naam, date(2018, 1, 1))
    with pytest.raises(BestaatNiet, match="Dit bestond tot en met 31 december 2017"):
        bedrag(naam, date(2018, 1, 1))


@pytest.mark.parametrize(
    ("naam", "op", "waarde"),
    [
        # KB nr. 38 art. 12 § 1bis; pension regulation (KB 22 December 1967) art. 28 and 29.
        ("primokwartalen", date(2018, 4, 1), "4"),
        ("primokwartalen_kunstenaar", date(2022, 10, 1), "8"),
        ("primostarter_na_ziekte", date(2023, 1, 1), "2"),
        ("gelijkstelling_wachttijd", date(2025, 7, 1), "90"),
        ("gelijkstelling_graad", date(2025, 7, 1), "0.66"),
        ("gelijkstelling_ziekte_maandregel", date(2006, 7, 1), "3"),
    ],
)
def test_een_termijn_van_de_wet(naam: str, op: date, waarde: str) -> None:
    assert bedrag(naam, op).waarde == Decimal(waarde)


# Tables of the law


@pytest.mark.parametrize("naam", tabelnamen())
def test_een_tabel_zegt_waar_ze_staat_en_begint_bij_nul(naam: str) -> None:
    for rij in tabelrecords(naam):
        assert set(rij) - {"afgeschaft"} == {
            "van", "tot", "bron", "artikel", "nagekeken", "zekerheid", "trappen"
        }  # fmt: skip
        assert bronnen()[rij["bron"]].url
        assert rij["zekerheid"] in {"A", "B", "C"}
        vanaf = [trap["vanaf"] for trap in rij["trappen"]]
        assert vanaf[0] == 0
        assert vanaf == sorted(set(vanaf))
        for veld in ("maanden", "kwartalen"):
            waarden = [trap[veld] for trap in rij["trappen"]]
            assert waarden == sorted(waarden)


# The yearly check


@pytest.mark.usefixtures("niets_na_2026")
def test_in_december_worden_de_bedragen_van_het_volgende_jaar_gevraagd() -> None:
    regels = na_te_kijken(date(2026, 12, 1))
    assert any("index_teller" in regel and "nodig voor 2027" in regel for regel in regels)
    assert not any("tarief_starter_jaar_1" in regel for regel in regels)
    assert any("`overbruggingsrecht_bijkomend`" in regel for regel in regels)
    assert not any("`overbruggingsrecht_loopbaan`" in regel for regel in regels)


@pytest.mark.usefixtures("niets_na_2026")
def test_in_de_loop_van_het_jaar_worden_alleen_de_onbekende_bedragen_gevraagd() -> None:
    regels = na_te_kijken(date(2026, 11, 30))
    assert any("`index_noemer`" in regel and "onbekend voor 2026" in regel for regel in regels)
    assert not any("index_teller" in regel for regel in regels)


@pytest.mark.parametrize(("jaar", "gevraagd"), [(2016, True), (2017, False)])
def test_een_grens_die_vorig_jaar_gedrukt_was_en_dit_jaar_niet_wordt_gevraagd(
    jaar: int, gevraagd: bool
) -> None:
    """grens_artikel_37 was seen in print for 2015, and for no year of 2016 and 2017."""
    zin = f"geen gepubliceerd bedrag voor {jaar}, wel voor {jaar - 1}."
    regels = [regel for regel in na_te_kijken(date(jaar, 6, 1)) if regel.endswith(zin)]
    assert any("`grens_artikel_37`" in regel for regel in regels) is gevraagd


def test_wanneer_alles_bekend_is_valt_er_niets_na_te_kijken(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["nakijken", "--op", "2014-06-01"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("niets_na_2026")
def test_het_nazicht_is_een_lijst_om_af_te_vinken(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nakijken", "--op", "2026-12-01"]) == 1
    uitvoer = capsys.readouterr().out
    assert uitvoer.startswith("De volgende bedragen zijn na te kijken:\n\n- [ ] `rules/bedragen/")


def test_de_versie_is_een_kalenderversie_met_een_vingerafdruk_van_de_bedragen() -> None:
    assert re.fullmatch(r"\d{4}\.\d+\.\d+\+[0-9a-f]{8}", versie())


def test_het_nazicht_draait_als_opdracht(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["rules.bedragen", "nakijken", "--op", "2014-06-01"])
    monkeypatch.delitem(sys.modules, "rules.bedragen.__main__")
    with pytest.raises(SystemExit) as einde:
        runpy.run_module("rules.bedragen", run_name="__main__")
    assert einde.value.code == 0
    assert capsys.readouterr().out == ""
