"""``python -m calculators.bouw SITE``: add engine and security policy to a built site."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from calculators.bouw.beleid import zet_beleid
from calculators.bouw.fout import BouwFout
from calculators.bouw.mappen import bouw_motor


def main(argumenten: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m calculators.bouw", description=__doc__)
    parser.add_argument("site", type=Path, help="map met de gebouwde site (van mkdocs build)")
    site: Path = parser.parse_args(argumenten).site
    if not (site / "index.html").is_file():
        parser.error(f"{site} is geen gebouwde site: bouw ze eerst met 'mkdocs build --strict'")
    try:
        with tempfile.TemporaryDirectory() as werkmap:
            manifest = bouw_motor(site, Path(werkmap))
        paginas = zet_beleid(site)
    except BouwFout as fout:
        print(f"fout: {fout}", file=sys.stderr)
        return 1
    print(f"{site}: {manifest.relative_to(site)} gebouwd, beleid in {paginas} pagina's")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
