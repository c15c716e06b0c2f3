"""``python -m rules.bedragen nakijken --op 2026-12-01``: which amounts a maintainer must confirm or add.

Prints a Markdown list and exits 1 when something is due, else exits 0. In December the next year is
asked for too.
"""

import argparse
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

from rules.bedragen import (
    BESTANDEN,
    etiketten,
    gepubliceerd,
    namen,
    records,
    tabelnamen,
    tabelrecords,
    waar_te_vinden,
)
from rules.opmaak import datum


def na_te_kijken(op: date) -> list[str]:
    """One line for every amount that is not known until the end of the year that matters."""
    jaar = op.year + (op.month == 12)
    return [*_bedragen(jaar), *_tabellen(jaar), *_gepubliceerde(jaar)]


def _bedragen(jaar: int) -> Iterator[str]:
    for bestand in BESTANDEN:
        for naam in namen(bestand):
            laatste = records(naam)[-1]
            plaats = f"`rules/bedragen/{bestand}.toml`, `{naam}` ({etiketten()[naam]})"
            yield from _verlopen(plaats, laatste, jaar)
            if laatste.get("onbekend") and laatste["tot"].year == jaar:
                waar = waar_te_vinden(naam, laatste, jaar)
                yield f"- [ ] {plaats}: onbekend voor {jaar}. {waar}"


def _tabellen(jaar: int) -> Iterator[str]:
    for naam in tabelnamen():
        plaats = f"`rules/bedragen/tabellen.toml`, `{naam}`"
        yield from _verlopen(plaats, tabelrecords(naam)[-1], jaar)


def _verlopen(plaats: str, laatste: dict[str, Any], jaar: int) -> Iterator[str]:
    if laatste["tot"] < date(jaar, 12, 31) and not laatste.get("afgeschaft"):
        tot = datum(laatste["tot"])
        yield f"- [ ] {plaats}: bekend tot en met {tot}, nodig voor {jaar}."


def _gepubliceerde(jaar: int) -> Iterator[str]:
    """The limits that somebody printed for the year before, and nobody for this one."""
    for naam in namen("grenzen"):
        if gepubliceerd(naam, jaar - 1) and not gepubliceerd(naam, jaar):
            plaats = f"`rules/bedragen/gepubliceerd.toml`, `{naam}` ({etiketten()[naam]})"
            yield f"- [ ] {plaats}: geen gepubliceerd bedrag voor {jaar}, wel voor {jaar - 1}."


def main(argumenten: list[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    lezer = argparse.ArgumentParser(prog="python -m rules.bedragen")
    lezer.add_argument("opdracht", choices=["nakijken"])
    lezer.add_argument("--op", type=date.fromisoformat, required=True, metavar="JJJJ-MM-DD")
    regels = na_te_kijken(lezer.parse_args(argumenten).op)
    if regels:
        print("\n".join(["De volgende bedragen zijn na te kijken:", "", *regels]))
    return 1 if regels else 0


if __name__ == "__main__":
    sys.exit(main())
