"""Put the engine in ``SITE/motor``, in folders named by what they hold, plus a manifest.

A browser may keep an old file for as long as it likes: a changed folder has another
name, so files of two builds can never meet. Only ``manifest.json`` says which folders
go together, and the page always asks the server whether it changed.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable
from pathlib import Path

from calculators.bouw.fout import WORTEL, BouwFout
from calculators.bouw.momentopname import maak_momentopname
from calculators.bouw.pakketten import haal_pakketten, schrijf_slot
from calculators.bouw.wiel import bouw_wiel

BROWSER = WORTEL / "calculators" / "browser"
PYODIDE = WORTEL / "node_modules" / "pyodide"
PYSCRIPT = WORTEL / "node_modules" / "@pyscript" / "core"
ICAL = WORTEL / "node_modules" / "ical.js" / "dist" / "ical.min.js"
# Fetched only when somebody asks for it.
LATER = ("agenda.mjs", "ical.mjs", "interpreter.mjs")

# What pages name: at a fixed address, so that an old page finds them too.
VAST = ("rekenhulp.mjs", "scenario.js")
PYODIDE_BESTANDEN = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
# Editors, terminals and games of PyScript: switched off in our configuration.
PYSCRIPT_WEG = ("codemirror*", "py-editor*", "py-game*", "py-terminal*", "xterm*", "zip-*")


def bouw_motor(site: Path, werkmap: Path) -> Path:
    """Build everything into ``site/motor`` and return the path of the manifest."""
    if not PYODIDE.is_dir() or not PYSCRIPT.is_dir():
        raise BouwFout("pyodide en @pyscript/core ontbreken: voer eerst 'npm ci' uit")
    motor = site / "motor"
    if motor.exists():
        shutil.rmtree(motor)
    motor.mkdir()
    pyodide = op_inhoud(motor, "pyodide", (PYODIDE / naam for naam in PYODIDE_BESTANDEN))
    pyscript = op_inhoud(motor, "pyscript", pyscript_bestanden())
    rekenhulp = op_inhoud(motor, "rekenhulp", rekenhulp_bestanden(werkmap))
    for naam in VAST:
        shutil.copy(BROWSER / naam, motor)
    manifest = motor / "manifest.json"
    inhoud = beschrijf(motor, pyodide, pyscript, rekenhulp)
    manifest.write_text(json.dumps(inhoud, indent=1), encoding="utf-8")
    return manifest


def pyscript_bestanden() -> list[Path]:
    dist = PYSCRIPT / "dist"
    bestanden = [*dist.glob("*.js"), dist / "core.css", PYSCRIPT / "LICENSE"]
    return [pad for pad in bestanden if not any(pad.match(patroon) for patroon in PYSCRIPT_WEG)]


def rekenhulp_bestanden(werkmap: Path) -> list[Path]:
    """Everything that changes with our own code: glue, wheel, lock file and snapshot."""
    python = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))["info"]["python"]
    wiel = bouw_wiel(werkmap)
    pakketten = haal_pakketten(".".join(python.split(".")[:2]))
    schrijf_slot(PYODIDE, pakketten, werkmap / "pyodide-lock.json")
    maak_momentopname(PYODIDE, wiel, werkmap / "momentopname.gz")
    lijm = [
        pad for pad in BROWSER.iterdir() if pad.suffix in (".mjs", ".py") and pad.name not in VAST
    ]
    shutil.copyfile(ICAL, werkmap / "ical.mjs")
    lijm.append(werkmap / "ical.mjs")
    return [*lijm, wiel, *pakketten, werkmap / "pyodide-lock.json", werkmap / "momentopname.gz"]


def op_inhoud(motor: Path, soort: str, bestanden: Iterable[Path]) -> Path:
    """Copy files into ``motor/SOORT-HASH``; the hash covers names and contents."""
    lijst = sorted(bestanden, key=lambda pad: pad.name)
    som = hashlib.sha256()
    for pad in lijst:
        som.update(f"{pad.name}\0{hashlib.sha256(pad.read_bytes()).hexdigest()}\n".encode())
    doel = motor / f"{soort}-{som.hexdigest()[:16]}"
    doel.mkdir()
    for pad in lijst:
        shutil.copyfile(pad, doel / pad.name)
    return doel


def beschrijf(motor: Path, pyodide: Path, pyscript: Path, rekenhulp: Path) -> dict[str, object]:
    """The manifest: addresses relative to itself; what the page can fetch early is in it."""

    def adres(pad: Path) -> str:
        return pad.relative_to(motor).as_posix()

    (wiel,) = rekenhulp.glob("zelfstandigenwijzer-*.whl")
    momentopname = rekenhulp / "momentopname.gz"
    modules = [pad for pad in rekenhulp.glob("*.mjs") if pad.name not in LATER]
    vooraf = sorted([*modules, *pyscript.glob("core*.js")])
    return {
        "pagina": adres(rekenhulp / "pagina.mjs"),
        "pyscript": adres(pyscript / "core.js"),
        "interpreter": adres(rekenhulp / "interpreter.mjs"),
        "werker": adres(rekenhulp / "werker.py"),
        "pyodide": adres(pyodide) + "/",
        "wiel": adres(wiel),
        "momentopname": {
            "adres": adres(momentopname),
            "bytes": momentopname.stat().st_size,
        },
        "vooraf": [adres(pad) for pad in vooraf],
    }
