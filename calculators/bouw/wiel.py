"""The wheel that the browser installs: the same ``rules`` and ``calculators`` as here."""

from __future__ import annotations

import sys
from pathlib import Path

from calculators.bouw.fout import WORTEL, BouwFout, voer_uit


def bouw_wiel(doelmap: Path) -> Path:
    """Build our wheel into ``doelmap``; without isolation, so that no network is needed."""
    voer_uit(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", doelmap, WORTEL],
        "het wiel bouwen",
    )
    gevonden = sorted(doelmap.glob("zelfstandigenwijzer-*.whl"))
    if len(gevonden) != 1:
        raise BouwFout(f"verwachtte één wiel zelfstandigenwijzer-*.whl, vond {len(gevonden)}")
    return gevonden[0]
