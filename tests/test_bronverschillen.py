"""Where sources conflict: who printed what, what the law says, what the site follows, since when."""

import re

import pytest

from calculators import voorbeelden
from calculators.bronregels import ingevuld, regels
from calculators.bronverschillen import (
    Verschil,
    gegevens,
    getoonde_voorbeelden,
    tabel_van,
    verschil_van,
    verschillen,
)
from calculators.html import als_html
from calculators.paginas import DOCS, gevouwen
from rules.bedragen import bronnen
from tests.nalezen import lees_na
from tests.test_bronregels import GETYPT, zinnen

elk_verschil = pytest.mark.parametrize("verschil", verschillen(), ids=lambda v: v.id)


def getoond(onderwerp: str) -> str:
    return gevouwen("".join(lees_na(als_html(tabel_van(onderwerp))).tekst))


def test_elk_verschil_heeft_een_eigen_id_en_een_bekend_onderwerp() -> None:
    ids = [verschil.id for verschil in verschillen()]
    assert len(ids) == len(set(ids))
    assert {verschil.onderwerp for verschil in verschillen()} == set(gegevens()["onderwerpen"])


@elk_verschil
def test_een_verschil_zegt_wie_wat_drukte_en_wat_de_site_volgt(verschil: Verschil) -> None:
    assert verschil.gedrukt or verschil.voorbeeld
    assert all(set(rij) in ({"bron", "tekst"}, {"wie", "tekst"}) for rij in verschil.gedrukt)
    assert {rij["bron"] for rij in verschil.gedrukt if "bron" in rij} <= set(bronnen())
    assert (verschil.wet in bronnen()) if verschil.wet else not verschil.artikel
    assert verschil.zekerheid in {"A", "B", "C"}
    # Sure of the law only where the law says it.
    assert verschil.wet or verschil.zekerheid != "A"


def test_een_verschil_staat_op_een_pagina_van_de_site() -> None:
    weg = []
    for verschil in verschillen():
        assert set(verschil.regels) <= set(regels())
        paginas = [verschil.pagina, *(regels()[id_].pagina for id_ in verschil.regels)]
        gevonden = next((naam for naam in paginas if naam), "")
        if not (DOCS / f"{gevonden}.md").is_file():
            weg.append(verschil.id)
    assert weg == []


@elk_verschil
def test_een_verschil_is_vlot_te_lezen_en_typt_geen_cijfer_van_de_wet(verschil: Verschil) -> None:
    eigen = (verschil.zegt, verschil.volgt, verschil.sinds)
    assert [tekst for tekst in eigen for patroon in GETYPT if re.search(patroon, tekst)] == []
    assert [zin for tekst in eigen for zin in zinnen(tekst) if len(zin.split()) > 28] == []
    assert all(tekst[-1] in ".?" for tekst in (verschil.zegt, verschil.volgt))
    assert len(verschil.titel) < 75


@pytest.mark.parametrize("onderwerp", gegevens()["onderwerpen"])
def test_de_tabel_toont_elk_verschil_en_staat_een_keer_op_de_pagina(onderwerp: str) -> None:
    tekst = getoond(onderwerp)
    for verschil in verschillen():
        if verschil.onderwerp == onderwerp:
            assert gevouwen(verschil.titel) in tekst
            assert gevouwen(ingevuld(verschil.zegt)) in tekst
            assert gevouwen(ingevuld(verschil.sinds)) in tekst
    pagina = (DOCS / "wat-de-bronnen-zeggen.md").read_text(encoding="utf-8")
    assert pagina.count(f"bronverschillen('{onderwerp}')") == 1


@pytest.mark.parametrize(
    ("onderwerp", "gedrukt", "gevolgd"),
    [
        ("bijdragen", "bovengrens van artikel 37: 6.732,06", "€ 6.742,06 voor 2015"),
        ("bijdragen", "maximum per kwartaal voor artikel 37: 301,22", "€ 359,18 per kwartaal"),
        ("bijdragen", "minimuminkomen: 12.870,42", "€ 12.870,43"),
        ("betalen", "7 % bij elke jaaroverschrijding", "Eén keer 7 %"),
        ("overbruggingsrecht", "lager dan het bedrag van het jaar", "‘Niet hoger dan’"),
        ("overbruggingsrecht", "6.439,35", "€ 6.439,45"),
        ("overbruggingsrecht", "7.021,29", "€ 6.168,90"),
        ("ziekte", "eindigt in de laatste maand", "De maand waarin je hervat"),
        ("stoppen", "60 % (alleen pensioen) of 90 %", "De percentages van de tweede bron"),
        ("stoppen", "11,78 % (alleen pensioen) of 19,44 %", "De percentages van de tweede bron"),
    ],
)
def test_wat_gedrukt_is_staat_naast_wat_de_site_volgt(
    onderwerp: str, gedrukt: str, gevolgd: str
) -> None:
    tekst = getoond(onderwerp)
    assert gedrukt in tekst
    assert gevolgd in tekst


def test_een_gedrukt_cijfer_staat_bij_de_verschillen_of_in_de_lijst_niet_in_beide() -> None:
    paginas = {v.hulp.id: "../ergens/" for v in voorbeelden.alle().values()}
    rest = lees_na(als_html(voorbeelden.tabel_gedrukt(paginas, getoonde_voorbeelden())))
    gevouwen_rest = gevouwen("".join(rest.tekst))
    for voorbeeld in voorbeelden.alle().values():
        for fout in voorbeeld.gedrukt:
            assert (fout.reden in gevouwen_rest) is (voorbeeld.id not in getoonde_voorbeelden())


def test_een_uitspraak_wijst_naar_het_eerste_verschil_over_haar() -> None:
    assert verschil_van()["S1-34"] == "verschil-artikel-37-grens"
    assert verschil_van()["S1-71"] == "verschil-artikel-37-grens"
