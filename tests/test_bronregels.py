"""The five source texts: every statement has a place on the site, and it still stands there."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from calculators.html import als_html
from calculators.hulpen import REKENHULPEN
from calculators.voorbeelden import alle, blok
from tests.nalezen import lees_na

WORTEL = Path(__file__).parent.parent
BESTAND = WORTEL / "tests" / "bronregels.toml"
REGELS: list[dict[str, str]] = tomllib.loads(BESTAND.read_text(encoding="utf-8"))["regel"]
# What says the place: words of the page, an example on it (with words of it), a text of its calculator.
PLAATSEN = ({"citaat"}, {"voorbeeld"}, {"voorbeeld", "citaat"}, {"rekenhulp", "tekst"})


def met(veld: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Of every statement that has this key: how a message begins, its value, and the statement."""
    for regel in REGELS:
        if veld in regel:
            yield f"{regel['id']}, docs/{regel['pagina']}.md", regel[veld], regel


def gevouwen(tekst: str) -> str:
    return " ".join(tekst.split())


def pagina(regel: dict[str, str]) -> str:
    return gevouwen((WORTEL / "docs" / f"{regel['pagina']}.md").read_text(encoding="utf-8"))


def voorbeeldtekst(id_: str) -> str:
    return gevouwen("".join(lees_na(als_html(blok(alle()[id_], "../pagina/"))).tekst))


def code(id_: str) -> str:
    """The source of a calculator and of the rules with the same name."""
    naam = f"{id_.replace('-', '_')}.py"
    paden = (WORTEL / "calculators" / "hulpen" / naam, WORTEL / "rules" / naam)
    return "\n".join(pad.read_text(encoding="utf-8") for pad in paden if pad.is_file())


def test_elke_uitspraak_heeft_een_eigen_id_en_staat_op_volgorde() -> None:
    ids = [regel["id"] for regel in REGELS]
    assert ids == sorted(set(ids))
    assert [id_ for id_ in ids if not re.fullmatch(r"S[0-4]-\d\d", id_)] == []


def test_elke_uitspraak_zegt_op_een_manier_waar_ze_staat() -> None:
    assert [r["id"] for r in REGELS if set(r) - {"id", "pagina"} not in PLAATSEN] == []


def test_elke_uitspraak_staat_op_een_pagina_die_bestaat() -> None:
    paginas = {pad.stem for pad in (WORTEL / "docs").glob("*.md")}
    assert [f"{r['id']}: {r['pagina']}" for r in REGELS if r["pagina"] not in paginas] == []


def test_een_citaat_is_kort() -> None:
    te_lang = [f"{wie}: {citaat}" for wie, citaat, _ in met("citaat") if len(citaat) > 60]
    te_kort = [f"{wie}: {citaat}" for wie, citaat, _ in met("citaat") if len(citaat) < 10]
    assert (te_kort, te_lang) == ([], [])


def test_een_citaat_staat_op_zijn_pagina_of_in_zijn_voorbeeld() -> None:
    weg = []
    for wie, citaat, regel in met("citaat"):
        id_ = regel.get("voorbeeld")
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
        if regel["tekst"] not in code(id_):
            weg.append(f"{wie}, rekenhulp {id_}: staat er niet: “{regel['tekst']}”")
    assert weg == []
