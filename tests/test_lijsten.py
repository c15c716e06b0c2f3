"""List fields: rows in a form, a link and JSON, and what is said about each cell."""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED, bereken, schema
from calculators.antwoord import Antwoord
from calculators.formulier import formulier, ingevuld
from calculators.html import als_html
from calculators.invoer import fragment, lees, lees_fragment, linkteksten
from calculators.rekenhulp import Rekenhulp, beantwoord
from calculators.velden import Datum, Geld, Keuze, Lijst, veld
from rules.fouten import OngeldigeInvoer
from tests.strategieen import bedragen

VANDAAG = date(2026, 3, 1)


@dataclass(frozen=True)
class Rij:
    soort: str = veld(Keuze(etiket="Soort", opties={"a": "Soort A", "b": "Soort B"}, lijst=True))
    op: date = veld(Datum(etiket="Op"))
    bedrag: Decimal = veld(Geld(etiket="Bedrag", minimum=Decimal("0.01")))


@dataclass(frozen=True)
class Invoer:
    naam: str = veld(Keuze(etiket="Naam", opties={"x": "X", "y": "Y"}, standaard="x"))
    post: tuple[Rij, ...] = veld(
        Lijst(
            etiket="Posten",
            rij=Rij,
            rijnaam="Post",
            voeg_toe="Nog een post",
            standaard=(Rij("a", date(2025, 1, 1), Decimal(5)),),
            voorbeeld=True,
            maximum=3,
        )
    )


def som(invoer: Invoer) -> Antwoord:
    for nummer, rij in enumerate(invoer.post):
        if rij.bedrag == 13:
            raise OngeldigeInvoer(f"post.{nummer}.bedrag", "Geen dertien.")
    totaal = sum((rij.bedrag for rij in invoer.post), Decimal(0))
    return Antwoord(f"Samen {totaal}.", {"totaal": totaal})


HULP = Rekenhulp("som", "Som", "som.md", Invoer, som)


def rij(soort: str = "a", op: str = "2025-03-01", bedrag: str = "1.00") -> dict[str, str]:
    return {"soort": soort, "op": op, "bedrag": bedrag}


def test_de_rijen_van_een_link_worden_gelezen_en_weer_geschreven() -> None:
    link = "v=1&post=b_2025-08-20_400.00&post=a_2025-09-01_0.50"
    teksten, meldingen = lees_fragment(Invoer, link)
    assert meldingen == []
    resultaat = beantwoord(HULP, teksten, VANDAAG)
    assert resultaat.antwoord is not None
    assert resultaat.antwoord.cijfers == {"totaal": Decimal("400.50")}
    assert resultaat.fragment == link


@pytest.mark.parametrize(
    ("post", "veldnaam", "boodschap"),
    [
        ("b_2025-08-20", "post.0.bedrag", "Vul een bedrag in"),
        ("b_2025-08-20_1_2", "post.0.bedrag", "geen getal"),
        ("c_2025-08-20_1", "post.0.soort", "kennen we niet"),
        ("b_2025-02-30_1", "post.0.op", "bestaat niet"),
        ("<script>", "post.0.soort", "kennen we niet"),
    ],
)
def test_een_foute_cel_wordt_bij_de_cel_gemeld(post: str, veldnaam: str, boodschap: str) -> None:
    teksten, _ = lees_fragment(Invoer, f"v=1&post={post}")
    assert boodschap in beantwoord(HULP, teksten, VANDAAG).fouten[veldnaam]


def test_wat_de_bezoeker_typte_blijft_staan() -> None:
    lezing = lees(Invoer, {"post": [rij(bedrag="veel")]}, VANDAAG)
    assert lezing.teksten["post"] == [{"soort": "a", "op": "01/03/2025", "bedrag": "veel"}]


def test_een_lege_rij_telt_niet_maar_verschuift_geen_boodschap() -> None:
    leeg = rij(op=" ", bedrag="")
    goed = lees(Invoer, {"post": [leeg, rij()]}, VANDAAG)
    assert goed.invoer == Invoer("x", (Rij("a", date(2025, 3, 1), Decimal(1)),))
    fout = beantwoord(HULP, {"post": [leeg, rij(bedrag="13")]}, VANDAAG)
    assert fout.fouten == {"post.1.bedrag": "Geen dertien."}


def test_te_veel_rijen_wordt_geweigerd_en_niets_gaat_verloren() -> None:
    rijen = [rij()] * 4
    lezing = lees(Invoer, {"post": rijen}, VANDAAG)
    assert lezing.fouten == {"post": "Dit zijn 4 rijen. Gebruik er hoogstens 3."}
    assert lezing.teksten["post"] == rijen


def test_het_voorbeeld_telt_alleen_als_er_niets_gegeven_is() -> None:
    assert lees(Invoer, {}, VANDAAG).invoer.post  # type: ignore[union-attr]
    lezing = lees(Invoer, {"naam": "y"}, VANDAAG)
    assert lezing.invoer == Invoer("y", ())
    assert lezing.teksten["post"] == []


@pytest.mark.parametrize("post", ["tekst", [1], [{"soort": None}], [{"vreemd": "x"}], {"op": "x"}])
def test_een_andere_vorm_dan_rijen_wordt_geweigerd(post: Any) -> None:
    code, uitvoer = bereken(HULP, json.dumps({"post": post}), VANDAAG)
    assert code == FOUTE_INVOER
    assert "Geef een lijst van rijen" in uitvoer["fouten"]["post"]


def test_een_lijst_voor_een_gewoon_veld_wordt_geweigerd() -> None:
    lezing = lees(Invoer, {"naam": [rij()], "post": []}, VANDAAG)
    assert lezing.fouten == {"naam": "Geef een tekst of een getal."}
    assert lezing.teksten["naam"] == "x"


def test_de_opdrachtregel_leest_rijen_met_getallen() -> None:
    tekst = '{"post": [{"soort": "a", "op": "2025-03-01", "bedrag": 12.345}]}'
    code, uitvoer = bereken(HULP, tekst, VANDAAG)
    assert (code, list(uitvoer["fouten"])) == (FOUTE_INVOER, ["post.0.bedrag"])
    code, uitvoer = bereken(HULP, tekst.replace("12.345", "12.5"), VANDAAG)
    assert (code, uitvoer["cijfers"]) == (GOED, {"totaal": "12.50"})


def test_het_schema_beschrijft_de_rijen() -> None:
    post = schema(HULP)["properties"]["post"]
    assert (post["type"], post["maxItems"]) == ("array", 3)
    assert list(post["items"]["properties"]) == ["soort", "op", "bedrag"]
    assert post["items"]["required"] == ["soort", "op", "bedrag"]


def test_het_formulier_heeft_een_groep_per_rij_en_een_rij_om_te_kopieren() -> None:
    html = als_html(formulier(HULP, lees(Invoer, {}, VANDAAG)))
    assert html.count('role="group"') == 2  # the default row, and the one in the template
    assert 'aria-label="Post 1"' in html
    assert 'name="post.0.bedrag"' in html
    assert '<template><div aria-label="Post 4"' in html.replace(' class="zw-rij" role="group"', "")
    assert ">Nog een post<" in html


def test_ingevulde_rijen_zijn_leesbaar() -> None:
    lezing = lees(Invoer, {"post": [rij("b"), rij(op="", bedrag="")]}, VANDAAG)
    html = als_html(ingevuld(Invoer, lezing))
    assert "Post 1" in html
    assert "Soort B, 01/03/2025, €\u00a01,00" in html
    assert "Post 2" not in html


rijen = st.lists(
    st.builds(
        Rij, st.sampled_from("ab"), st.dates(date(1950, 1, 1), date(2100, 1, 1)), bedragen(1)
    ),
    max_size=3,
).map(tuple)


@given(st.builds(Invoer, st.sampled_from("xy"), rijen))
def test_een_link_geeft_de_rijen_precies_terug(invoer: Invoer) -> None:
    teksten, _ = lees_fragment(Invoer, fragment(linkteksten(invoer)))
    assert lees(Invoer, teksten, VANDAAG).invoer == invoer
