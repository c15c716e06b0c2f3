"""Dated amounts of the law: loaded from TOML, looked up by name and date.

Every amount carries unit, validity, source with article, and certainty: A (two sources, or one
plus exact arithmetic), B (one source), C (derived, to be verified). Unknown is an error, never a
guess. ``grens`` derives the yearly limits: base × index of the year ÷ 142,75 (KB nr. 38 art. 14).
"""

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from rules import __version__
from rules.fouten import BestaatNiet, OnbekendBedrag
from rules.geld import afgerond
from rules.opmaak import datum, getal

BESTANDEN = (
    "grenzen",
    "tarieven",
    "index",
    "beheerskosten",
    "termijnen",
    "verminderingstrappen",
    "overbruggingsrecht",
    "werkloosheid",
    "statuut",
    "voortgezette_verzekering",
)


@dataclass(frozen=True, slots=True)
class Bron:
    """Where a figure or rule can be read; ``kort`` is what people call a law."""

    uitgever: str
    titel: str
    url: str | None = None
    gepubliceerd: date | None = None
    kort: str = ""


@dataclass(frozen=True, slots=True)
class Bedrag:
    """One dated value; ``delen`` holds what a derived value was made from."""

    naam: str
    etiket: str
    waarde: Decimal
    eenheid: str
    van: date
    tot: date
    bron: Bron
    nagekeken: date
    zekerheid: str
    artikel: str = ""
    nota: str = ""
    fractie: Decimal | None = None
    uit_besluit: bool = True
    delen: tuple["Bedrag", ...] = ()
    formule: str = ""


@dataclass(frozen=True, slots=True)
class Publicatie:
    """A euro amount that somebody printed; it confirms what the rules derive."""

    jaar: int
    waarde: Decimal
    bron: Bron
    zekerheid: str
    nota: str = ""


@dataclass(frozen=True, slots=True)
class Trap:
    """From so many quarters: months of benefit, and quarters of rights."""

    vanaf: int
    maanden: int
    kwartalen: int


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table of the law, by number of quarters."""

    bron: Bron
    artikel: str
    zekerheid: str
    trappen: tuple[Trap, ...]

    def trap(self, kwartalen: int) -> Trap:
        """The step for that many quarters."""
        return next(t for t in reversed(self.trappen) if t.vanaf <= kwartalen)


def _lees(bestand: str) -> dict[str, Any]:
    tekst = (files(__name__) / f"{bestand}.toml").read_text(encoding="utf-8")
    return tomllib.loads(tekst, parse_float=Decimal)


@cache
def _bestand(bestand: str) -> dict[str, Any]:
    return _lees(bestand)


@cache
def bronnen() -> dict[str, Bron]:
    """All sources, by key."""
    return {sleutel: Bron(**velden) for sleutel, velden in _bestand("bronnen").items()}


@cache
def etiketten() -> dict[str, str]:
    """The Dutch label of every amount, by name."""
    return {naam: tekst for b in BESTANDEN for naam, tekst in _bestand(b)["etiketten"].items()}


@cache
def records(naam: str) -> tuple[dict[str, Any], ...]:
    """The raw dated records of one amount, in order of date; ``KeyError`` for a name that is none."""
    etiketten()[naam]
    gevonden = (_bestand(b).get(naam) for b in BESTANDEN)
    return tuple(next(rijen for rijen in gevonden if rijen is not None))


def namen(bestand: str) -> tuple[str, ...]:
    """The names of the amounts in one file, in its order."""
    return tuple(_bestand(bestand)["etiketten"])


def bestaat(naam: str, op: date) -> bool:
    """Whether the law knew this amount on that date (its value may still be unknown)."""
    return _bestaansfout(naam, op) is None


def waar_te_vinden(naam: str, record: dict[str, Any], jaar: int) -> str:
    """Where an unknown record would be published, and what is known about it."""
    bestand = next(b for b in BESTANDEN if naam in _bestand(b)["etiketten"])
    waar = _bestand(bestand)["waar"].format(jaar=jaar, vorig_jaar=jaar - 1)
    return f"{waar} {record.get('nota', '')}".strip()


def _bestaansfout(naam: str, op: date) -> BestaatNiet | None:
    eerste, laatste = records(naam)[0], records(naam)[-1]
    etiket = etiketten()[naam]
    if eerste.get("ingevoerd") and op < eerste["van"]:
        return BestaatNiet(f"Dit bestaat pas sinds {datum(eerste['van'])}: {etiket}.")
    if laatste.get("afgeschaft") and op > laatste["tot"]:
        return BestaatNiet(f"Dit bestond tot en met {datum(laatste['tot'])}: {etiket}.")
    return None


@cache
def bedrag(naam: str, op: date) -> Bedrag:
    """The amount ``naam`` in force on ``op``.

    Raises ``BestaatNiet`` when the law did not know it then, ``OnbekendBedrag`` when its value was
    not seen; the message says which amount, which year and where it would be published.
    """
    if fout := _bestaansfout(naam, op):
        raise fout
    record = next((r for r in records(naam) if r["van"] <= op <= r["tot"]), None)
    if record is None:
        eerste, laatste = records(naam)[0]["van"].year, records(naam)[-1]["tot"].year
        waar = f"Deze site kent de jaren {eerste} tot en met {laatste}."
        raise OnbekendBedrag(naam, etiketten()[naam], op, waar)
    if record.get("onbekend"):
        raise OnbekendBedrag(naam, etiketten()[naam], op, waar_te_vinden(naam, record, op.year))
    velden = {k: v for k, v in record.items() if k not in ("bron", "ingevoerd", "afgeschaft")}
    velden["waarde"] = Decimal(record["waarde"])
    velden.setdefault("uit_besluit", False)
    return Bedrag(naam=naam, etiket=etiketten()[naam], bron=bronnen()[record["bron"]], **velden)


@cache
def verwacht(naam: str, op: date) -> Bedrag:
    """The amount in force on ``op``; after the last checked day the last one, as certainty C.

    For what lies ahead, such as the next increase or the end of a term. Raises as ``bedrag`` does
    for every day before that.
    """
    tot: date = records(naam)[-1]["tot"]
    if op <= tot or records(naam)[-1].get("afgeschaft"):
        return bedrag(naam, op)
    laatste = bedrag(naam, tot)
    nota = f"{laatste.nota} Nagekeken tot en met {datum(tot)}; wat erna komt, is niet zeker."
    return replace(laatste, zekerheid="C", nota=nota.strip())


def gekend(naam: str, op: date) -> bool:
    """Whether ``verwacht`` has a value for that day."""
    try:
        verwacht(naam, op)
    except OnbekendBedrag:
        return False
    return True


@cache
def grens(naam: str, op: date) -> Bedrag:
    """A yearly limit, in EUR/year (the discount: EUR/quarter), derived from its base amount.

    Base × fraction × index of the year ÷ 142,75, rounded half-up once (KB nr. 38 art. 14 § 1).
    Raises as ``bedrag`` does.
    """
    basis, teller, noemer = (bedrag(n, op) for n in (naam, "index_teller", "index_basis"))
    waarde = basis.waarde * (basis.fractie or 1) * teller.waarde / noemer.waarde
    deel = f"{getal(basis.fractie)} × " if basis.fractie else ""
    return Bedrag(
        naam=naam,
        etiket=f"{basis.etiket} {op.year}",
        waarde=afgerond(waarde),
        eenheid=basis.eenheid.removesuffix(" bij index 142,75"),
        van=max(basis.van, teller.van),
        tot=min(basis.tot, teller.tot),
        bron=basis.bron,
        artikel=basis.artikel,
        nagekeken=min(basis.nagekeken, teller.nagekeken),
        zekerheid=_zekerheid_van_grens(naam, basis, teller),
        delen=(basis, teller, noemer),
        formule=f"{deel}{getal(basis.waarde)} × {getal(teller.waarde)} ÷ {getal(noemer.waarde)}",
    )


def _zekerheid_van_grens(naam: str, basis: Bedrag, teller: Bedrag) -> str:
    """A published euro amount decides; else law × decree is B, and law × back-computed index is C."""
    if publicatie := gepubliceerd(naam, teller.van.year):
        return publicatie.zekerheid
    return max(basis.zekerheid, teller.zekerheid, "B" if teller.uit_besluit else "C")


def gepubliceerd(naam: str, jaar: int) -> Publicatie | None:
    """The published figure that confirms a derived limit of that year, if one was seen."""
    rijen = _bestand("gepubliceerd").get(naam, ())
    rij = next((rij for rij in rijen if rij["jaar"] == jaar), None)
    return Publicatie(**{**rij, "bron": bronnen()[rij["bron"]]}) if rij else None


def campagnerecords(maatregel: str) -> tuple[dict[str, Any], ...]:
    """The raw records of a temporary measure, in order of quarter."""
    return tuple(_bestand("campagnes")[maatregel])


def tabelnamen() -> tuple[str, ...]:
    """The names of the tables of the law, in the order of their file."""
    return tuple(_bestand("tabellen"))


def tabelrecords(naam: str) -> tuple[dict[str, Any], ...]:
    """The raw dated records of one table, in order of date."""
    return tuple(_bestand("tabellen")[naam])


@cache
def tabel(naam: str, op: date) -> Tabel:
    """A table of the law in force on ``op``; after the last checked day the last one, as certainty C.

    Raises ``BestaatNiet`` for a day before it, or after it was replaced.
    """
    rij = next((r for r in tabelrecords(naam) if r["van"] <= op <= r["tot"]), None)
    laatste = tabelrecords(naam)[-1]
    letter = ""
    if rij is None and op > laatste["tot"] and not laatste.get("afgeschaft"):
        rij, letter = laatste, "C"
    if rij is None:
        raise BestaatNiet(f"Deze tabel gold niet op {datum(op)}.")
    trappen = tuple(Trap(t["vanaf"], t["maanden"], t["kwartalen"]) for t in rij["trappen"])
    return Tabel(bronnen()[rij["bron"]], rij["artikel"], letter or rij["zekerheid"], trappen)


def jaren() -> range:
    """The contribution years this project knows."""
    return range(
        records("index_teller")[0]["van"].year, records("index_teller")[-1]["tot"].year + 1
    )


def fondsen() -> dict[str, str]:
    """The social insurance funds: key → name."""
    return dict(_bestand("beheerskosten")["fondsen"])


def kosten_voor_afronding(fonds: str) -> bool:
    """Whether this fund takes its fee on the quarterly contribution before rounding it."""
    return fonds in _bestand("beheerskosten")["beheerskosten_voor_afronding"]


@cache
def versie() -> str:
    """Calendar version plus a hash of all amounts: what an answer was computed with."""
    map_ = files(__name__)
    inhoud = b"".join(
        (map_ / f"{b}.toml").read_bytes()
        for b in (*BESTANDEN, "gepubliceerd", "campagnes", "tabellen")
    )
    return f"{__version__}+{sha256(inhoud).hexdigest()[:8]}"
