"""``python -m rules.bedragen nakijken --op 2026-12-01``: which amounts a maintainer must confirm or add.

Prints a Markdown list and exits 1 when something is due, else exits 0. In December the next year is
asked for too.
"""

import argparse
import sys
from datetime import date

from rules.bedragen import (
    BESTANDEN,
    etiketten,
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
    regels = []
    for bestand in BESTANDEN:
        for naam in namen(bestand):
            laatste = records(naam)[-1]
            plaats = f"`rules/bedragen/{bestand}.toml`, `{naam}` ({etiketten()[naam]})"
            if laatste["tot"] < date(jaar, 12, 31) and not laatste.get("afgeschaft"):
                regels.append(
                    f"- [ ] {plaats}: bekend tot en met {datum(laatste['tot'])}, nodig voor {jaar}."
                )
            elif laatste.get("onbekend") and laatste["tot"].year == jaar:
                regels.append(
                    f"- [ ] {plaats}: onbekend voor {jaar}. {waar_te_vinden(naam, laatste, jaar)}"
                )
    for naam in tabelnamen():
        laatste = tabelrecords(naam)[-1]
        if laatste["tot"] < date(jaar, 12, 31) and not laatste.get("afgeschaft"):
            regels.append(
                f"- [ ] `rules/bedragen/tabellen.toml`, `{naam}`: bekend tot en met "
                f"{datum(laatste['tot'])}, nodig voor {jaar}."
            )
    return regels


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
