"""HTML is built, never glued: what visitors or sources say cannot become markup."""

from dataclasses import replace

import pytest

from calculators.html import als_html, artikel_link, el, link, tabel
from rules.bedragen import Bron
from rules.uitleg import Artikel


def test_tekst_wordt_ontsnapt() -> None:
    assert als_html(el("p", "<b>5 & 6</b>")) == "<p>&lt;b&gt;5 &amp; 6&lt;/b&gt;</p>"


def test_een_attribuut_wordt_ontsnapt() -> None:
    gemaakt = als_html(el("p", title='"><script>alert(1)</script>'))
    assert gemaakt == '<p title="&quot;&gt;<script&gt;alert(1)</script&gt;"></p>'


@pytest.mark.parametrize("tag", ["script", "style"])
def test_script_en_style_worden_geweigerd(tag: str) -> None:
    with pytest.raises(ValueError, match="mag hier niet"):
        el(tag, "alert(1)")


def test_tekst_en_elementen_blijven_op_volgorde() -> None:
    gemaakt = el("p", "a", el("b", "c"), "d", None, ["e", (el("i"), "f")], "g")
    assert als_html(gemaakt) == "<p>a<b>c</b>de<i></i>fg</p>"


def test_attributen_verliezen_hun_streepje_en_false_laat_ze_weg() -> None:
    gemaakt = el("label", for_="x", class_="y", aria_hidden="true", hidden=True, title=None)
    assert als_html(gemaakt) == '<label for="x" class="y" aria-hidden="true" hidden=""></label>'
    assert als_html(el("p", hidden=False)) == "<p></p>"


def test_niets_is_geen_html() -> None:
    assert als_html(None, el("br"), None) == "<br>"


def test_een_link_zonder_adres_is_gewone_tekst() -> None:
    assert als_html(link(None, "Openbare rekencode")) == "<span>Openbare rekencode</span>"
    assert als_html(link("https://a.be/", "A")) == '<a href="https://a.be/" rel="noopener">A</a>'


def test_een_artikel_linkt_naar_zijn_wet() -> None:
    bron = Bron("Belgisch Staatsblad", "KB nr. 38", "https://a.be/")
    assert als_html(artikel_link(Artikel(bron, "artikel 12"))) == (
        '<a href="https://a.be/" rel="noopener" title="Belgisch Staatsblad: KB nr. 38">'
        "Belgisch Staatsblad, artikel 12</a>"
    )
    wet = replace(bron, kort="KB nr. 38")
    assert ">KB nr. 38, artikel 12</a>" in als_html(artikel_link(Artikel(wet, "artikel 12")))
    assert ">Belgisch Staatsblad</a>" in als_html(artikel_link(Artikel(bron, "")))


def test_in_een_tabel_is_de_eerste_kolom_de_kop_van_haar_rij() -> None:
    gemaakt = als_html(tabel([("a", "1")], koppen=("Naam", "Waarde"), onderschrift="Tabel A"))
    assert "<caption>Tabel A</caption>" in gemaakt
    assert '<th scope="col">Naam</th><th scope="col">Waarde</th>' in gemaakt
    assert '<th scope="row">a</th><td data-kop="Waarde">1</td>' in gemaakt


def test_een_tabel_zonder_koppen_en_onderschrift() -> None:
    gemaakt = als_html(tabel([("a", "1")]))
    assert "<thead>" not in gemaakt
    assert "<caption>" not in gemaakt
    assert 'aria-label="Tabel"' in gemaakt


def test_een_element_dat_twee_keer_gebruikt_wordt_blijft_hetzelfde() -> None:
    gedeeld = el("a", "hier", href="x")
    regels = [als_html(el("p", "Kijk ", gedeeld, " goed.")) for _ in range(2)]
    assert regels == ['<p>Kijk <a href="x">hier</a> goed.</p>'] * 2
