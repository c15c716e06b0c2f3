"""The documented examples: what the pages show is what the calculators say."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

from calculators import voorbeelden
from calculators.antwoord import als_json
from calculators.html import als_html
from calculators.invoer import lees_fragment
from calculators.rekenhulp import beantwoord
from calculators.velden import velden
from calculators.voorbeelden import MAP, Voorbeeld, alle, euro_of_tekst, lees_voorbeeld
from rules.bedragen import jaren
from tests.nalezen import lees_na

DOCS = MAP.parent
VOORBEELDEN = list(alle().values())
VELDEN = {
    "id", "titel", "verhaal", "rekenhulp", "zekerheid", "invoer", "verwacht", "bron", "gedrukt",
}  # fmt: skip

elk_voorbeeld = pytest.mark.parametrize("voorbeeld", VOORBEELDEN, ids=lambda v: v.id)


def op_paginas() -> list[str]:
    tekst = "\n".join(pad.read_text(encoding="utf-8") for pad in sorted(DOCS.glob("*.md")))
    return re.findall(r"voorbeeld\('([^']+)'\)", tekst)


@elk_voorbeeld
def test_een_voorbeeld_geeft_zijn_verwachte_cijfers(voorbeeld: Voorbeeld) -> None:
    cijfers = voorbeeld.cijfers()
    assert {naam: cijfers[naam] for naam in voorbeeld.verwacht} == voorbeeld.verwacht


@elk_voorbeeld
@pytest.mark.parametrize("vandaag", [date(2026, 1, 1), date(2033, 7, 1)])
def test_de_link_van_een_voorbeeld_geeft_dezelfde_cijfers(
    voorbeeld: Voorbeeld, vandaag: date
) -> None:
    teksten, meldingen = lees_fragment(voorbeeld.hulp.invoer, voorbeeld.fragment())
    assert meldingen == []
    heropend = beantwoord(voorbeeld.hulp, teksten, vandaag).antwoord
    assert heropend
    assert als_json(heropend)["cijfers"] == voorbeeld.cijfers()


@elk_voorbeeld
def test_een_voorbeeld_is_niet_zekerder_dan_zijn_antwoord(voorbeeld: Voorbeeld) -> None:
    antwoord = voorbeeld.resultaat().antwoord
    assert antwoord
    assert voorbeeld.zekerheid >= antwoord.zekerheid


def test_een_voorbeeld_vult_in_wat_gevraagd_wordt_en_niets_anders() -> None:
    for voorbeeld in VOORBEELDEN:
        gevraagd = voorbeeld.resultaat().lezing.gevraagd
        assert set(voorbeeld.invoer) <= set(gevraagd), voorbeeld.id
        # What follows the calendar, an example says itself: else it would change every year.
        vaste = {n for n, veld in velden(voorbeeld.hulp.invoer).items() if not veld.tijdloos}
        assert vaste & set(gevraagd) <= set(voorbeeld.invoer), voorbeeld.id


def test_een_voorbeeld_heeft_een_verhaal_een_verwachting_en_een_bron() -> None:
    for voorbeeld in VOORBEELDEN:
        assert voorbeeld.titel
        assert voorbeeld.verhaal
        assert voorbeeld.verwacht, voorbeeld.id
        assert voorbeeld.bron.uitgever
        assert voorbeeld.bron.titel
        # A source without a public page is less certain, or what it printed is a misprint.
        assert voorbeeld.bron.url or voorbeeld.gedrukt or voorbeeld.zekerheid != "A", voorbeeld.id


def test_elk_voorbeeld_staat_op_een_pagina_of_in_de_lijst_van_drukfouten() -> None:
    zonder_drukfout = {voorbeeld.id for voorbeeld in VOORBEELDEN if not voorbeeld.gedrukt}
    assert zonder_drukfout <= set(op_paginas())


def test_elk_voorbeeld_op_een_pagina_bestaat_en_staat_er_maar_een_keer() -> None:
    gevonden = op_paginas()
    assert set(gevonden) <= set(alle())
    assert len(gevonden) == len(set(gevonden))


def test_een_voorbeeld_heet_zoals_zijn_bestand() -> None:
    for pad in MAP.glob("*.toml"):
        gegevens = tomllib.loads(pad.read_text(encoding="utf-8"))
        assert set(gegevens) <= VELDEN
        assert gegevens["id"] == pad.stem


@elk_voorbeeld
def test_het_blok_van_een_voorbeeld_toont_verhaal_antwoord_en_link(voorbeeld: Voorbeeld) -> None:
    html = als_html(voorbeelden.blok(voorbeeld, "../bijdragen-berekenen/"))
    gelezen = lees_na(html)
    tekst = "".join(gelezen.tekst)
    assert voorbeeld.id in gelezen.ids
    assert voorbeeld.verhaal in tekst
    antwoord = voorbeeld.resultaat().antwoord
    assert antwoord
    assert antwoord.uitkomst in tekst
    assert all(fout.reden in tekst for fout in voorbeeld.gedrukt)
    assert "../bijdragen-berekenen/#v=1&amp;" in html


def test_de_tabel_van_drukfouten_zet_elk_gedrukt_cijfer_naast_het_juiste() -> None:
    paginas = {v.hulp.id: "../ergens/" for v in VOORBEELDEN}
    html = als_html(voorbeelden.tabel_gedrukt(paginas))
    tekst = "".join(lees_na(html).tekst)
    for voorbeeld in VOORBEELDEN:
        for fout in voorbeeld.gedrukt:
            assert f"{fout.wat}: {fout.waarde}" in tekst
    assert "€\u00a075,57 (nareken" in tekst


def test_een_cijfer_dat_geen_bedrag_is_blijft_tekst() -> None:
    assert euro_of_tekst("72.97") == "€\u00a072,97"
    assert euro_of_tekst("2015-K2,2015-K3") == "2015-K2,2015-K3"


def test_een_voorbeeld_zonder_antwoord_is_een_fout(tmp_path: Path) -> None:
    pad = tmp_path / "kapot.toml"
    goed = (MAP / "starter-bijberoep-2015.toml").read_text(encoding="utf-8")
    pad.write_text(goed.replace('jaar = "2015"', 'jaar = "1999"'), encoding="utf-8")
    with pytest.raises(ValueError, match=f"Kies een jaar van 2015 tot en met {jaren()[-1]}"):
        lees_voorbeeld(pad).cijfers()
    pad.write_text(goed.replace("[bron]", "[herkomst]"), encoding="utf-8")
    with pytest.raises(KeyError, match="bron"):
        lees_voorbeeld(pad)
