"""The five source texts: every statement is told, has a place on the site, and still stands there."""

import re
from collections.abc import Iterator
from pathlib import Path

import markdown
import pytest

from calculators import bronregels, bronverschillen, macros
from calculators.bronregels import Regel, gegevens, ingevuld, plek, regels, uitspraken
from calculators.html import als_html
from calculators.hulpen import REKENHULPEN
from calculators.paginas import DOCS, gevouwen, naar_woorden, sectie_met, secties
from calculators.voorbeelden import alle, blok
from rules.bedragen import bronnen
from tests.nalezen import lees_na

WORTEL = DOCS.parent
REGELS = list(regels().values())
# How many statements each source text holds.
AANTALLEN = {"S0": 48, "S1": 90, "S2": 51, "S3": 36, "S4": 95}
# What says the place: words of the page, an example on it (with words of it), a text of its calculator.
PLAATSEN = ({"citaat"}, {"voorbeeld"}, {"voorbeeld", "citaat"}, {"rekenhulp", "tekst"})
PAGINAS = sorted(pad.stem for pad in DOCS.glob("*.md"))
GETYPT = (r"€\s*\d", r"\d\s*(€|euro)\b", r"\d,\d\d\b", r"\d\s*%", r"\d\.\d{3}\b")


def met(veld: str) -> Iterator[tuple[str, str, Regel]]:
    """Of every statement that has this key: how a message begins, its value, and the statement."""
    for regel in REGELS:
        if waarde := getattr(regel, veld):
            yield f"{regel.id}, docs/{regel.pagina}.md", waarde, regel


def pagina(regel: Regel) -> str:
    return gevouwen((DOCS / f"{regel.pagina}.md").read_text(encoding="utf-8"))


def voorbeeldtekst(id_: str) -> str:
    return gevouwen("".join(lees_na(als_html(blok(alle()[id_], "../pagina/"))).tekst))


def code(id_: str) -> str:
    """The source of a calculator, one module or a package, and of the rules that it imports."""
    naam, hulpen = id_.replace("-", "_"), WORTEL / "calculators" / "hulpen"
    eigen = bron([hulpen / f"{naam}.py", *sorted((hulpen / naam).glob("*.py"))])
    regels = sorted(set(re.findall(r"^from rules\.(\w+) import", eigen, re.M)))
    return f"{eigen}\n{bron([WORTEL / 'rules' / f'{regel}.py' for regel in regels])}"


def bron(paden: list[Path]) -> str:
    return "\n".join(pad.read_text(encoding="utf-8") for pad in paden if pad.is_file())


def zinnen(tekst: str) -> list[str]:
    return re.split(r"(?<=[.!?:;])\s+", tekst)


# What is said


def test_elke_uitspraak_van_elke_bron_staat_er_een_keer_op_volgorde() -> None:
    verwacht = [f"{s}-{n:02d}" for s, aantal in AANTALLEN.items() for n in range(1, aantal + 1)]
    assert [rij["id"] for rij in gegevens()["regel"]] == verwacht


def test_elke_bron_elk_onderwerp_en_elke_stand_is_bekend_en_gebruikt() -> None:
    assert {regel.bron for regel in REGELS} == set(gegevens()["bronnen"])
    assert {regel.onderwerp for regel in REGELS} == set(gegevens()["onderwerpen"])
    assert {regel.stand for regel in REGELS} == set(gegevens()["standen"])
    assert set(gegevens()["uitleg"]) == set(gegevens()["standen"])


def test_wie_niet_gewoon_geldig_is_zegt_wat_er_nu_geldt() -> None:
    assert [r.id for r in REGELS if r.stand != "geldig" and not r.nu] == []


def test_een_wet_staat_bij_de_bronnen_en_een_artikel_heeft_een_wet() -> None:
    assert {regel.wet for regel in REGELS} - {""} <= set(bronnen())
    assert [regel.id for regel in REGELS if regel.artikel and not regel.wet] == []


def test_een_uitspraak_is_vlot_te_lezen() -> None:
    """A list of what may be kept is one sentence; nothing else runs on."""
    te_lang = [r.id for r in REGELS if len(r.uitspraak) > 210 or len(r.nu) > 240]
    lange_zin = [
        f"{r.id}: {zin}"
        for r in REGELS
        for zin in zinnen(f"{r.uitspraak} {r.nu}")
        if len(zin.split()) > 27
    ]
    geen_zin = [r.id for r in REGELS for t in (r.uitspraak, r.nu) if t and t[-1] not in ".?!"]
    assert (te_lang, lange_zin, geen_zin) == ([], [], [])


def test_wat_nu_geldt_bevat_geen_getypt_bedrag_of_percentage() -> None:
    assert [f"{r.id}: {r.nu}" for r in REGELS if any(re.search(p, r.nu) for p in GETYPT)] == []


@pytest.mark.usefixtures("niets_na_2026")
def test_een_cijfer_van_de_wet_komt_uit_de_regels() -> None:
    assert ingevuld("in 2015 {grens_artikel_37 2015}") == "in 2015 €\u00a06.742,06"
    assert ingevuld("in {jaar} {minimum_hoofdberoep}") == "in 2026 €\u00a017.374,08"
    assert ingevuld("{juist}.", juist="€ 359,18") == "€ 359,18."
    with pytest.raises(KeyError, match="nergens"):
        ingevuld("{nergens}")


# Where it stands


def test_elke_uitspraak_heeft_een_plaats_op_de_site() -> None:
    assert [regel.id for regel in REGELS if not regel.pagina] == []


def test_elke_uitspraak_zegt_op_een_manier_waar_ze_staat() -> None:
    velden = ("citaat", "voorbeeld", "rekenhulp", "tekst")
    zegt = {r.id: {veld for veld in velden if getattr(r, veld)} for r in REGELS}
    assert [r.id for r in REGELS if r.pagina and zegt[r.id] not in PLAATSEN] == []
    assert [r.id for r in REGELS if not r.pagina and zegt[r.id]] == []


def test_elke_uitspraak_staat_op_een_pagina_die_bestaat() -> None:
    assert [f"{wie}: {naam}" for wie, naam, _ in met("pagina") if naam not in PAGINAS] == []


def test_een_citaat_is_kort() -> None:
    te_lang = [f"{wie}: {citaat}" for wie, citaat, _ in met("citaat") if len(citaat) > 60]
    te_kort = [f"{wie}: {citaat}" for wie, citaat, _ in met("citaat") if len(citaat) < 10]
    assert (te_kort, te_lang) == ([], [])


def test_een_citaat_staat_op_zijn_pagina_of_in_zijn_voorbeeld() -> None:
    weg = []
    for wie, citaat, regel in met("citaat"):
        id_ = regel.voorbeeld
        if gevouwen(citaat) not in (voorbeeldtekst(id_) if id_ else pagina(regel)):
            weg.append(f"{wie}{f', voorbeeld {id_}' if id_ else ''}: staat er niet: “{citaat}”")
    assert weg == []


def test_een_voorbeeld_staat_op_de_pagina_van_zijn_uitspraak() -> None:
    weg = []
    for wie, id_, regel in met("voorbeeld"):
        in_de_lijst = "gedrukte_fouten()" in pagina(regel) and id_ in alle() and alle()[id_].gedrukt
        if f"voorbeeld('{id_}')" not in pagina(regel) and not in_de_lijst:
            weg.append(f"{wie}: toont het voorbeeld {id_} niet")
    assert weg == []


def test_een_tekst_staat_in_de_rekenhulp_op_de_pagina_van_zijn_uitspraak() -> None:
    weg = []
    for wie, id_, regel in met("rekenhulp"):
        if id_ not in REKENHULPEN or f"rekenhulp('{id_}')" not in pagina(regel):
            weg.append(f"{wie}: toont de rekenhulp {id_} niet")
        if regel.tekst not in code(id_):
            weg.append(f"{wie}, rekenhulp {id_}: staat er niet: “{regel.tekst}”")
    assert weg == []


# The links to those places


@pytest.mark.parametrize("naam", PAGINAS)
def test_de_ankers_van_een_pagina_zijn_die_van_markdown(naam: str) -> None:
    tekst = (DOCS / f"{naam}.md").read_text(encoding="utf-8").partition("\n---\n")[2]
    lezer = markdown.Markdown(extensions=["attr_list", "md_in_html", "tables", "admonition", "toc"])
    html = lezer.convert(re.sub(r"\{\{.*?\}\}", "x", tekst, flags=re.S))
    assert [s.anker for s in secties(naam)] == re.findall(r'<h[1-6] id="([^"]+)"', html)


def test_een_plek_wijst_naar_een_anker_dat_bestaat() -> None:
    ankers = {naam: {s.anker for s in secties(naam)} for naam in PAGINAS}
    weg = []
    for wie, naam, regel in met("pagina"):
        element = plek(regel)
        assert element is not None
        doel, _, anker = element.attrib["href"].partition("#")
        assert doel == f"../{naam}/"
        eigen = regel.voorbeeld or ("rekenhulp" if regel.rekenhulp else "")
        anker = anker.partition(":~:")[0]
        if anker != eigen if eigen else anker not in ankers[naam]:
            weg.append(f"{wie}: {anker}")
    assert weg == []


def test_een_link_wijst_de_woorden_aan_zoals_een_lezer_ze_ziet() -> None:
    assert naar_woorden("**van dat kwartaal** zijn") == ":~:text=van%20dat%20kwartaal"
    assert naar_woorden("Pensioen | het telt mee") == ":~:text=het%20telt%20mee"
    assert naar_woorden("niet-betalen nu") == ":~:text=niet%2Dbetalen%20nu"


def test_een_citaat_dat_nergens_staat_is_een_fout() -> None:
    assert sectie_met("vrijstelling", "dat kwartaal telt niet").anker.startswith("wat-kost-het")
    with pytest.raises(LookupError, match="staat er niet"):
        sectie_met("vrijstelling", "dit staat nergens")


# The page


@pytest.mark.parametrize("bron", AANTALLEN)
def test_de_lijst_van_een_bron_toont_elke_uitspraak_met_haar_stand(bron: str) -> None:
    gelezen = lees_na(als_html(*uitspraken(bron, bronverschillen.verschil_van())))
    tekst = gevouwen("".join(gelezen.tekst))
    van_bron = [regel for regel in REGELS if regel.bron == bron]
    assert gelezen.ids == [
        regel.id.lower()
        for onderwerp in gegevens()["onderwerpen"]
        for regel in van_bron
        if regel.onderwerp == onderwerp
    ]
    assert [r.id for r in van_bron if gevouwen(ingevuld(r.uitspraak)) not in tekst] == []
    assert [r.id for r in van_bron if gevouwen(ingevuld(r.nu)) not in tekst] == []


def test_de_pagina_toont_elke_bron_en_telt_elke_uitspraak() -> None:
    tekst = (DOCS / "wat-de-bronnen-zeggen.md").read_text(encoding="utf-8")
    assert re.findall(r"bronuitspraken\('(\w+)'\)", tekst) == list(AANTALLEN)
    aantallen = re.findall(
        r"(\d+) uitspraken", "".join(lees_na(als_html(bronregels.stand())).tekst)
    )
    assert sum(map(int, aantallen)) == sum(AANTALLEN.values())


def test_de_gegevens_achter_de_pagina_staan_niet_zelf_op_de_site() -> None:
    assert "*.toml" in (Path(WORTEL) / "mkdocs.yml").read_text(encoding="utf-8")
    assert macros.wortel("wat-de-bronnen-zeggen.md") == "../"
