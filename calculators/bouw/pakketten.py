"""The Python packages beside ours that the ordinary start needs, and Pyodide's lock file.

Pyodide's own lock file names hundreds of packages on a CDN, with hashes of its own
builds. Ours names only the files we ship, with the hashes of those files, so the
browser can neither fetch elsewhere nor refuse what is here.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from calculators.bouw.fout import WORTEL, voer_uit

PINNEN = Path(__file__).with_name("pyodide-pakketten.txt")
BEWAARD = WORTEL / "node_modules" / ".cache" / "zelfstandigenwijzer"


def haal_pakketten(python_versie: str) -> list[Path]:
    """Download the pinned wheels once; later builds reuse what has the right hash."""
    hashes = {woord.removeprefix("--hash=sha256:") for woord in PINNEN.read_text("utf-8").split()}
    bewaard = [wiel for wiel in sorted(BEWAARD.glob("*.whl")) if sha256(wiel) in hashes]
    aantal = PINNEN.read_text("utf-8").count("--hash=")
    if len(bewaard) == aantal:
        return bewaard
    voer_uit(
        [
            *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"),
            *("--only-binary=:all:", "--python-version", python_versie),
            *("--require-hashes", "--requirement", PINNEN, "--dest", BEWAARD),
        ],
        "pakketten voor de browser ophalen",
    )
    return [wiel for wiel in sorted(BEWAARD.glob("*.whl")) if sha256(wiel) in hashes]


def schrijf_slot(pyodide: Path, wielen: list[Path], doel: Path) -> None:
    """Write ``pyodide-lock.json`` with Pyodide's own ``info`` and only these wheels.

    By hand, because the package ``pyodide-lock`` for our oldest Python refuses the
    ``info`` block of this Pyodide (it wants a ``version`` that is no longer there).
    """
    info = json.loads((pyodide / "pyodide-lock.json").read_text("utf-8"))["info"]
    slot = {"info": info, "packages": {naam(wiel): beschrijf(wiel) for wiel in wielen}}
    doel.write_text(json.dumps(slot, indent=1), encoding="utf-8")


def beschrijf(wiel: Path) -> dict[str, object]:
    return {
        "name": naam(wiel),
        "version": wiel.name.split("-")[1],
        "file_name": wiel.name,
        "install_dir": "site",
        "sha256": sha256(wiel),
        "package_type": "package",
        "imports": [naam(wiel)],
        "depends": [],
    }


def naam(wiel: Path) -> str:
    return wiel.name.split("-")[0]


def sha256(bestand: Path) -> str:
    return hashlib.sha256(bestand.read_bytes()).hexdigest()
