"""The pages that are compared, all in one folder for one server."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from calculators.bouw.fout import WORTEL
from calculators.voorbeelden import alle
from rules.opmaak import euro

PAGINAS = Path(__file__).with_name("paginas")
NPM = WORTEL / "node_modules"
# Folders named like those of the engine: the server then lets a browser keep their files too.
GEWOON = "motor/gewoon-0000000000000000"
PUBLICODES = "motor/publicodes-0000000000000000"

VOORBEELD = alle()["student-2024"]


@dataclass(frozen=True)
class Variant:
    """One page, and where which amount must stand once it says that it is ready."""

    letter: str
    naam: str
    adres: str
    plaats: str
    bedrag: str


def maak_varianten(site: Path, doel: Path) -> list[Variant]:
    """Copy the site to ``doel`` (a rebuild meanwhile changes nothing) and add the other pages."""
    shutil.copytree(site, doel, dirs_exist_ok=True)
    shutil.copytree(PAGINAS, doel / "bench")
    manifest = json.loads((doel / "motor" / "manifest.json").read_text("utf-8"))
    zet_gewoon_klaar(doel, doel / "motor" / manifest["wiel"])
    zet_publicodes_klaar(doel / PUBLICODES)
    pagina = VOORBEELD.hulp.pagina.removesuffix(".md")
    fragment, bedrag = VOORBEELD.fragment(), euro(Decimal(VOORBEELD.verwacht["jaar"]))
    onze = "[data-start=momentopname] .zw-antwoord:not([data-soort]) .zw-uitkomst"
    # 24,6 % contributions and 0,2 % for training, on 30,000 euro.
    return [
        Variant("a", "deze site", f"{pagina}/#{fragment}", onze, bedrag),
        Variant(
            "b", "PyScript, gewone start", f"bench/gewoon.html#{fragment}", ".zw-uitkomst", bedrag
        ),
        Variant("c", "publicodes", "bench/publicodes.html", "output", "7440 €/an"),
    ]


def zet_gewoon_klaar(doel: Path, wiel: Path) -> None:
    """PyScript and Pyodide as npm gives them, with the wheels of the built site."""
    gewoon = doel / GEWOON
    gewoon.mkdir()
    for pad in [*(NPM / "@pyscript/core/dist").glob("*.js"), NPM / "@pyscript/core/dist/core.css"]:
        shutil.copy(pad, gewoon)
    for naam in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"):
        shutil.copy(NPM / "pyodide" / naam, gewoon)
    for pad in wiel.parent.glob("*.whl"):
        shutil.copy(pad, gewoon)
    # Pyodide's list knows its own build of micropip; the one from PyPI has another hash.
    slot = json.loads((NPM / "pyodide" / "pyodide-lock.json").read_text("utf-8"))
    slot["packages"] |= json.loads((wiel.parent / "pyodide-lock.json").read_text("utf-8"))[
        "packages"
    ]
    (gewoon / "pyodide-lock.json").write_text(json.dumps(slot), "utf-8")
    instelling = {
        "interpreter": f"../{GEWOON}/pyodide.mjs",
        "packages": [f"../{GEWOON}/{wiel.name}"],
    }
    (doel / "bench" / "gewoon.json").write_text(json.dumps(instelling), "utf-8")


def zet_publicodes_klaar(doel: Path) -> None:
    doel.mkdir()
    for naam in ("publicodes", "modele-social"):
        shutil.copy(NPM / naam / "dist" / "index.js", doel / f"{naam}.js")
