"""The command line: ``lijst`` (one id per line), ``schema ID`` and ``bereken ID --json '{…}'`` (JSON).

Exit codes: 0 an answer, 2 bad input or wrong arguments (messages per field), 3 an unknown amount.
The same keys as in a link; ``bereken`` prints ``{uitkomst, cijfers, stappen, voorwaarden, agenda,
zekerheid, bronnen, versie}``.
"""

import argparse
import io
import json
import sys
from datetime import date
from typing import Any, NoReturn

from calculators.antwoord import als_json
from calculators.hulpen import REKENHULPEN
from calculators.rekenhulp import Rekenhulp, beantwoord
from calculators.velden import JAREN_VAN_DATUMS, velden

GOED, FOUTE_INVOER, ONBEKEND = 0, 2, 3


class _Argumenten(argparse.ArgumentParser):
    """Wrong arguments get JSON too."""

    def error(self, message: str) -> NoReturn:
        print(_json({"fouten": {"opdracht": message}}))
        sys.exit(FOUTE_INVOER)


def _json(gegevens: Any) -> str:
    return json.dumps(gegevens, ensure_ascii=False, indent=2)


def _dag(tekst: str) -> date:
    dag = date.fromisoformat(tekst)
    if dag.year not in JAREN_VAN_DATUMS:
        raise ValueError(tekst)
    return dag


def schema(hulp: Rekenhulp) -> dict[str, Any]:
    """The JSON Schema of a calculator's input."""
    eigenschappen = {
        naam: veld.schema()
        | {"title": veld.etiket, "description": veld.hulp or veld.etiket}
        | ({"default": veld.schrijf(veld.standaard)} if veld.tijdloos and veld.verplicht else {})
        for naam, veld in velden(hulp.invoer).items()
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": hulp.titel,
        "type": "object",
        "properties": eigenschappen,
        "additionalProperties": False,
    }


def bereken(hulp: Rekenhulp, tekst: str, vandaag: date) -> tuple[int, dict[str, Any]]:
    """The exit code and the JSON of one computation."""
    try:
        # A comma, so that 12.345 is not read as Belgian thousands.
        gegeven = json.loads(
            tekst, parse_float=lambda getal: getal.replace(".", ","), parse_int=str
        )
    except (ValueError, RecursionError) as fout:
        return FOUTE_INVOER, {"fouten": {"json": f"Dit is geen JSON: {fout}"}}
    if not isinstance(gegeven, dict):
        return FOUTE_INVOER, {"fouten": {"json": "Geef een object met velden."}}
    if vreemd := sorted(set(gegeven) - set(velden(hulp.invoer))):
        return FOUTE_INVOER, {"fouten": dict.fromkeys(vreemd, "Dit veld bestaat niet.")}
    resultaat = beantwoord(hulp, gegeven, vandaag)
    if weg := resultaat.lezing.genegeerd:
        return FOUTE_INVOER, {"fouten": dict.fromkeys(weg, "Dit veld telt hier niet mee.")}
    if resultaat.fouten:
        return FOUTE_INVOER, {"fouten": dict(resultaat.fouten)}
    if resultaat.antwoord is None:
        return ONBEKEND, {"onbekend": resultaat.onbekend}
    return GOED, als_json(resultaat.antwoord)


def main(argumenten: list[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    lezer = _Argumenten(
        prog="python -m calculators", description="Rekenhulpen als JSON.", allow_abbrev=False
    )
    opdrachten = lezer.add_subparsers(dest="opdracht", required=True)
    opdrachten.add_parser("lijst", help="de rekenhulpen die antwoorden")
    for naam, hulptekst in (("schema", "JSON Schema van de invoer"), ("bereken", "één antwoord")):
        deel = opdrachten.add_parser(naam, help=hulptekst)
        deel.add_argument("id", choices=sorted(REKENHULPEN))
        if naam == "bereken":
            deel.add_argument("--json", default="{}", help="de velden, als JSON-object")
            deel.add_argument("--vandaag", type=_dag, default=date.today(), metavar="JJJJ-MM-DD")
    keuze = lezer.parse_args(argumenten)
    if keuze.opdracht == "lijst":
        print("\n".join(REKENHULPEN))
        return GOED
    if keuze.opdracht == "schema":
        print(_json(schema(REKENHULPEN[keuze.id])))
        return GOED
    code, uitvoer = bereken(REKENHULPEN[keuze.id], keuze.json, keuze.vandaag)
    print(_json(uitvoer))
    return code


if __name__ == "__main__":
    sys.exit(main())
