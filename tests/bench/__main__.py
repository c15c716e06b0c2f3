"""``python -m tests.bench SITE``: time a built site beside the alternatives."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from tests.bench.meten import Bezoek, Meter, VerkeerdAntwoord
from tests.bench.server import dien_op
from tests.bench.varianten import Variant, maak_varianten
from tests.bench.verslag import herberekening, tabel


def main(argumenten: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("site", type=Path, help="map met de afgewerkte site (van make build)")
    parser.add_argument("--ronden", type=int, default=7, help="koude starts per variant (7)")
    parser.add_argument("--wijzigingen", type=int, default=60, help="herberekeningen (60)")
    keuze = parser.parse_args(argumenten)
    if not (keuze.site / "motor" / "manifest.json").is_file():
        parser.error(f"{keuze.site} is geen afgewerkte site: voer eerst 'make build' uit")
    try:
        meet(keuze.site, keuze.ronden, keuze.wijzigingen)
    except (VerkeerdAntwoord, Error) as fout:
        print(f"fout: {fout}", file=sys.stderr)
        return 1
    return 0


def meet(site: Path, ronden: int, wijzigingen: int) -> None:
    """Print the report while it grows; one browser at a time."""
    with tempfile.TemporaryDirectory() as map_, sync_playwright() as playwright:
        varianten = maak_varianten(site, Path(map_))
        with dien_op(Path(map_)) as (basis, teller):
            meter = Meter(playwright, basis, teller)
            print(machine(meter), flush=True)
            bezoeken = vergelijk(meter, varianten, ronden)
            print("\n".join(tabel(bezoeken)), flush=True)
            print(herberekening(meter.herberekeningen(varianten[0], wijzigingen)))


def machine(meter: Meter) -> str:
    with meter.nieuw_profiel() as context:
        versie = context.new_cdp_session(context.pages[0]).send("Browser.getVersion")["product"]
    return f"{os.cpu_count()} kernen, belasting {os.getloadavg()[0]:.1f}, {versie}"


def vergelijk(meter: Meter, varianten: list[Variant], ronden: int) -> dict[Variant, list[Bezoek]]:
    """Take turns, each round starting with another, so that a busy minute hits them all."""
    bezoeken: dict[Variant, list[Bezoek]] = {variant: [] for variant in varianten}
    for variant in varianten:
        meter.bezoek(variant)  # not counted: the server packs each file once
    for ronde in range(ronden):
        begin = ronde % len(varianten)
        for variant in varianten[begin:] + varianten[:begin]:
            bezoeken[variant].append(meter.bezoek(variant))
    return bezoeken


if __name__ == "__main__":
    raise SystemExit(main())
