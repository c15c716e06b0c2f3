"""The heap snapshot: Python with our rules loaded and warmed up, frozen in a file."""

from __future__ import annotations

import gzip
import shutil
import sys
from pathlib import Path

from calculators.bouw.fout import BouwFout, voer_uit

MAKER = Path(__file__).with_name("momentopname.mjs")


def maak_momentopname(pyodide: Path, wiel: Path, doel: Path) -> None:
    """Freeze in Node, then gzip without a time in the header: equal bytes, equal name."""
    ruw = doel.with_suffix(".ruw")
    voer_uit([vind_node(), MAKER, pyodide, wiel, ruw], "de momentopname maken")
    doel.write_bytes(gzip.compress(ruw.read_bytes(), compresslevel=9, mtime=0))
    ruw.unlink()


def vind_node() -> str:
    """Node beside this Python (a package can bring it), else on PATH."""
    naast = str(Path(sys.executable).parent)
    gevonden = shutil.which("node", path=naast) or shutil.which("node")
    if not gevonden:
        raise BouwFout("Node ontbreekt: installeer Node 20 of nieuwer")
    return gevonden
