"""Which Chromium the browser tests drive. Never a silent skip: no browser is a failure."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

VARIABELE = "ZELFSTANDIGENWIJZER_CHROMIUM"
OP_PAD = ("chromium", "chromium-browser", "google-chrome")
VLAGGEN = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def vind_chromium(eigen: str | None = None) -> str:
    """Path of a Chromium: the variable, else one on PATH, else Playwright's ``eigen``."""
    gekozen = os.environ.get(VARIABELE)
    if gekozen:
        return gekozen
    for naam in OP_PAD:
        pad = shutil.which(naam)
        if pad:
            return pad
    if eigen and Path(eigen).is_file():
        return eigen
    raise RuntimeError(
        "Geen Chromium gevonden. Installeer er een (Debian: 'apt-get install chromium', elders: "
        f"'playwright install chromium') of zet {VARIABELE} op het pad van een browser."
    )
