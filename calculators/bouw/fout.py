"""One error for everything that can stop the build, and one way to run a program."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

WORTEL = Path(__file__).resolve().parents[2]


class BouwFout(Exception):
    """The engine cannot be built; the message says what to do."""


def voer_uit(opdracht: Sequence[str | Path], doel: str) -> None:
    """Run a program from the repository's root; its output is shown only when it fails."""
    try:
        klaar = subprocess.run(
            [str(deel) for deel in opdracht], cwd=WORTEL, capture_output=True, text=True
        )
    except FileNotFoundError as fout:
        raise BouwFout(f"{doel}: het programma {opdracht[0]} is niet geïnstalleerd") from fout
    if klaar.returncode:
        raise BouwFout(f"{doel} is mislukt:\n{klaar.stdout}{klaar.stderr}")
