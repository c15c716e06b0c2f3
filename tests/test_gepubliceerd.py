"""Every figure that a fund or government printed comes out to the cent, or to the quarter."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calculators.antwoord import als_json
from calculators.hulpen import REKENHULPEN
from calculators.rekenhulp import beantwoord

MAP = Path(__file__).parent / "gepubliceerd"
# The records give every dated field themselves; this only fills what they leave to the calendar.
PEILDATUM = date(2026, 1, 1)
CIJFER_VELDEN = {"id", "wat", "invoer", "veld", "waarde", "uitgever", "titel", "url", "nota"}
GEVAL_VELDEN = {
    "id", "wat", "invoer", "kwartalen", "voorwaarde", "uitkomst", "bron", "url", "nota",
}  # fmt: skip


def lees_toml(naam: str, soort: str) -> list[dict[str, Any]]:
    rijen: list[dict[str, Any]] = tomllib.loads((MAP / f"{naam}.toml").read_text(encoding="utf-8"))[
        soort
    ]
    return rijen


CIJFERS = lees_toml("bijdragen", "cijfer")
GEVALLEN = lees_toml("gelijkstelling_ziekte", "geval")
KWARTAALGEVALLEN = [geval for geval in GEVALLEN if "kwartalen" in geval]
VOORWAARDEGEVALLEN = [geval for geval in GEVALLEN if "voorwaarde" in geval]


def antwoord(hulp: str, invoer: dict[str, str]) -> dict[str, Any]:
    resultaat = beantwoord(REKENHULPEN[hulp], invoer, PEILDATUM)
    assert resultaat.antwoord, resultaat.fouten or resultaat.onbekend
    return als_json(resultaat.antwoord)


@pytest.mark.parametrize("cijfer", CIJFERS, ids=lambda cijfer: cijfer["id"])
def test_een_gepubliceerde_bijdrage_klopt_tot_op_de_cent(cijfer: dict[str, Any]) -> None:
    assert antwoord("bijdragen", cijfer["invoer"])["cijfers"][cijfer["veld"]] == cijfer["waarde"]


@pytest.mark.parametrize("geval", KWARTAALGEVALLEN, ids=lambda geval: geval["id"])
def test_een_ziekte_geeft_de_gepubliceerde_kwartalen(geval: dict[str, Any]) -> None:
    cijfers = antwoord("gelijkstelling-ziekte", geval["invoer"])["cijfers"]
    assert cijfers["kwartalen"] == ",".join(geval["kwartalen"])


@pytest.mark.parametrize("geval", VOORWAARDEGEVALLEN, ids=lambda geval: geval["id"])
def test_een_voorwaarde_krijgt_het_gepubliceerde_oordeel(geval: dict[str, Any]) -> None:
    voorwaarden = antwoord("gelijkstelling-ziekte", geval["invoer"])["voorwaarden"]
    oordelen = {v["id"]: v["oordeel"] for v in voorwaarden}
    assert oordelen[geval["voorwaarde"]] == geval["uitkomst"]


def test_elk_gepubliceerd_cijfer_heeft_een_eigen_id_en_een_bron() -> None:
    assert len({cijfer["id"] for cijfer in CIJFERS}) == len(CIJFERS)
    for cijfer in CIJFERS:
        assert set(cijfer) <= CIJFER_VELDEN
        assert cijfer["wat"]
        assert cijfer["uitgever"]
        assert cijfer["titel"]
        assert cijfer.get("url") or cijfer.get("nota")


def test_elk_geval_heeft_een_eigen_id_een_bron_en_een_verwachting() -> None:
    assert len({geval["id"] for geval in GEVALLEN}) == len(GEVALLEN)
    for geval in GEVALLEN:
        assert set(geval) <= GEVAL_VELDEN
        assert geval["wat"]
        assert geval["bron"]
        assert geval["url"].startswith("http")
        assert ("kwartalen" in geval) is not ("voorwaarde" in geval and "uitkomst" in geval)


def test_een_eigen_percentage_dat_afgeleid_is_zegt_dat() -> None:
    for cijfer in CIJFERS:
        if "beheerskosten" in cijfer["invoer"]:
            assert cijfer["invoer"]["fonds"] == "eigen"
