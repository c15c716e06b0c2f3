"""``python -m calculators``: a stable interface of JSON and exit codes."""

import json
import os
import runpy
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from calculators.__main__ import bereken, main, schema
from calculators.hulpen import REKENHULPEN
from calculators.voorbeelden import Voorbeeld, alle
from rules.bedragen import jaren

VANDAAG = date(2026, 3, 1)
WORTEL = Path(__file__).resolve().parents[1]


def draai(capsys: pytest.CaptureFixture[str], *argumenten: str) -> tuple[int, Any]:
    """The exit code and the JSON of one command."""
    code = main(list(argumenten))
    return code, json.loads(capsys.readouterr().out)


def bijdragen(tekst: str) -> tuple[int, dict[str, Any]]:
    return bereken(REKENHULPEN["bijdragen"], tekst, VANDAAG)


def test_lijst_noemt_de_rekenhulpen_die_antwoorden(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lijst"]) == 0
    assert capsys.readouterr().out.split() == list(REKENHULPEN)
    assert {"bijdragen", "gelijkstelling-ziekte"} <= set(REKENHULPEN)


def test_een_antwoord_heeft_code_0_en_alle_delen(capsys: pytest.CaptureFixture[str]) -> None:
    invoer = '{"jaar": "2024", "statuut": "bijberoep", "inkomen": "5500", "fonds": "liantis"}'
    code, antwoord = draai(capsys, "bereken", "bijdragen", "--json", invoer)
    assert code == 0
    assert list(antwoord) == [
        "uitkomst", "cijfers", "stappen", "voorwaarden", "agenda", "zekerheid", "bronnen", "versie",
    ]  # fmt: skip
    assert antwoord["cijfers"]["jaar"] == "1127.52"
    assert antwoord["cijfers"]["jaar_met_kosten"] == "1172.04"
    assert antwoord["uitkomst"] == (
        "Je betaalt €\u00a0293,01 per kwartaal: €\u00a01.172,04 voor 2024."
    )
    assert antwoord["zekerheid"] == "A"


def test_elke_stap_in_json_heeft_formule_waarde_artikel_en_zekerheid() -> None:
    _, antwoord = bijdragen('{"jaar": "2024", "inkomen": "20000", "fonds": "liantis"}')
    kwartaal = next(s for s in antwoord["stappen"] if s["etiket"] == "Bijdrage per kwartaal")
    assert kwartaal == {
        "blok": "Hoofdberoep: kwartaal 1, 2, 3 en 4",
        "etiket": "Bijdrage per kwartaal",
        "formule": "20.000,00 × 20,5\u00a0% ÷ 4",
        "waarde": "1025.00",
        "eenheid": "EUR",
        "artikel": "Koninklijk besluit nr. 38 van 27 juli 1967 houdende inrichting van het sociaal "
        "statuut der zelfstandigen, artikel 12 § 1",
        "zekerheid": "A",
        "nota": "",
    }


def test_voorwaarden_staan_met_hun_oordeel_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    invoer = {
        "begin_ziekte": "2025-04-01", "einde_ziekte": "30/06/2025", "hervatting": "geen",
        "vorig_kwartaal_betaald": "nee",
    }  # fmt: skip
    code, antwoord = draai(capsys, "bereken", "gelijkstelling-ziekte", "--json", json.dumps(invoer))
    assert code == 0
    oordelen = {v["id"]: v["oordeel"] for v in antwoord["voorwaarden"]}
    assert oordelen["vorig-kwartaal-betaald"] == "niet voldaan"
    assert oordelen["erkend"] == "onbekend"
    assert antwoord["cijfers"]["kwartalen"] == "2025-K2"
    assert antwoord["uitkomst"] == (
        "Zo krijg je geen gelijkstelling voor het tweede kwartaal van 2025. Niet voldaan: “De bijdrage "
        "van het eerste kwartaal van 2025 is helemaal betaald”."
    )


def test_foute_invoer_heeft_code_2_en_een_boodschap_per_veld(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, uit = draai(capsys, "bereken", "bijdragen", "--json", '{"jaar": "1999", "inkomen": "x"}')
    assert code == 2
    assert uit == {
        "fouten": {
            "jaar": f"Kies een jaar van 2015 tot en met {jaren()[-1]}.",
            "inkomen": "“x” is geen getal. Schrijf het als 1234,56.",
        }
    }


def test_een_onbekend_bedrag_heeft_code_3(capsys: pytest.CaptureFixture[str]) -> None:
    invoer = '{"jaar": "2026", "berekening": "voorlopig"}'
    code, uit = draai(capsys, "bereken", "bijdragen", "--json", invoer)
    assert code == 3
    assert list(uit) == ["onbekend"]
    assert uit["onbekend"].startswith("Onbekend voor 2026: indexcijfer")


@pytest.mark.parametrize(
    ("json_tekst", "veld", "boodschap"),
    [
        ("{", "json", "Dit is geen JSON"),
        ("[1]", "json", "Geef een object met velden"),
        ("null", "json", "Geef een object met velden"),
        ('{"inkomst": "1"}', "inkomst", "Dit veld bestaat niet"),
        ('{"jaar": null}', "jaar", "Geef een tekst of een getal"),
        ('{"inkomen": true}', "inkomen", "Geef een tekst of een getal"),
        ('{"inkomen": [1]}', "inkomen", "Geef een tekst of een getal"),
        ('{"inkomen": NaN}', "inkomen", "Geef een tekst of een getal"),
        ('{"inkomen": 1e9}', "inkomen", "geen getal"),
        # A JSON number is no Belgian text: 12.345 is not twelve thousand.
        ('{"inkomen": 12.345}', "inkomen", "te veel cijfers na de komma"),
    ],
)
def test_foute_json_wordt_uitgelegd(json_tekst: str, veld: str, boodschap: str) -> None:
    code, uit = bijdragen(json_tekst)
    assert code == 2
    assert list(uit["fouten"]) == [veld]
    assert boodschap in uit["fouten"][veld]


@pytest.mark.parametrize("inkomen", ['"5500"', "5500", "5500.0", '"5.500,00"', '"€ 5 500"'])
def test_een_getal_mag_als_tekst_of_als_json_getal(inkomen: str) -> None:
    code, uit = bijdragen(f'{{"jaar": 2024, "statuut": "bijberoep", "inkomen": {inkomen}}}')
    assert code == 0
    assert uit["cijfers"]["jaar"] == "1127.52"


@pytest.mark.parametrize(
    "argumenten",
    [
        [],
        ["rekenen"],
        ["bereken"],
        ["bereken", "bestaat-niet"],
        ["schema"],
        ["bereken", "bijdragen", "--vandaag", "gisteren"],
        ["lijst", "--diep"],
    ],
)
def test_foute_argumenten_krijgen_ook_json_en_code_2(
    argumenten: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as einde:
        main(argumenten)
    assert einde.value.code == 2
    assert list(json.loads(capsys.readouterr().out)["fouten"]) == ["opdracht"]


def test_vandaag_is_een_argument(capsys: pytest.CaptureFixture[str]) -> None:
    code, uit = draai(capsys, "bereken", "bijdragen", "--vandaag", "2019-05-01")
    assert code == 0
    assert "2019-K1" in uit["cijfers"]


def test_de_opdracht_draait_als_module(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["calculators", "lijst"])
    monkeypatch.delitem(sys.modules, "calculators.__main__")
    with pytest.raises(SystemExit) as einde:
        runpy.run_module("calculators", run_name="__main__")
    assert einde.value.code == 0
    assert "bijdragen" in capsys.readouterr().out


# The schema


@pytest.mark.parametrize("id_", list(REKENHULPEN))
def test_het_schema_is_geldig_json_schema(id_: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, gegeven = draai(capsys, "schema", id_)
    assert code == 0
    jsonschema.Draft202012Validator.check_schema(gegeven)
    assert gegeven["additionalProperties"] is False
    assert all(veld["title"] and veld["description"] for veld in gegeven["properties"].values())


@pytest.mark.parametrize("voorbeeld", alle().values(), ids=list(alle()))
def test_de_invoer_van_elk_voorbeeld_past_in_het_schema(voorbeeld: Voorbeeld) -> None:
    jsonschema.validate(voorbeeld.invoer, schema(voorbeeld.hulp))


@pytest.mark.parametrize(
    ("id_", "invoer"),
    [
        ("bijdragen", {"jaar": "2014"}),
        ("bijdragen", {"statuut": "ridder"}),
        ("bijdragen", {"inkomen": "1.234,50"}),
        ("bijdragen", {"onbekend": "1"}),
        ("bijdragen", {"beheerskosten": "-1"}),
        ("bijdragen", {"primo_start": "2024-K5"}),
    ],
)
def test_het_schema_weigert_wat_geen_invoer_is(id_: str, invoer: dict[str, str]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(invoer, schema(REKENHULPEN[id_]))


@pytest.mark.parametrize(
    ("invoer", "veld"),
    [
        ({"jaar": "2024", "beheerskosten": "3.95"}, "beheerskosten"),
        ({"jaar": "2024", "primo_start": "onzin"}, "primo_start"),
    ],
)
def test_een_veld_dat_hier_niet_telt_wordt_geweigerd(invoer: dict[str, str], veld: str) -> None:
    code, uit = bijdragen(json.dumps(invoer))
    assert (code, uit) == (2, {"fouten": {veld: "Dit veld telt hier niet mee."}})


@pytest.mark.parametrize("tekst", ['{"inkomen": ' + "9" * 5000 + "}", "[" * 100_000])
def test_ook_onmogelijke_json_krijgt_een_boodschap(tekst: str) -> None:
    code, uit = bijdragen(tekst)
    assert code == 2
    assert uit["fouten"]


def test_een_dag_buiten_de_kalender_wordt_geweigerd(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as gestopt:
        main(["bereken", "bijdragen", "--vandaag", "0001-01-01"])
    assert gestopt.value.code == 2
    assert "opdracht" in json.loads(capsys.readouterr().out)["fouten"]


def test_de_uitvoer_is_overal_utf_8() -> None:
    opdracht = [
        sys.executable,
        "-m",
        "calculators",
        "bereken",
        "bijdragen",
        "--json",
        '{"jaar": "2024"}',
    ]
    omgeving = {**os.environ, "PYTHONIOENCODING": "ascii"}
    klaar = subprocess.run(opdracht, capture_output=True, check=True, cwd=WORTEL, env=omgeving)
    assert "€\u00a01.537,50 per kwartaal" in klaar.stdout.decode("utf-8")
