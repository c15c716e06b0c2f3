"""The generated tables of yearly amounts, with source and certainty behind every cell."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.antwoord import ZEKERHEDEN, bronregel, waarde_in_eenheid, zekerheidsmerk
from calculators.html import KAARTJES, als_html, artikel_link, el, link, tabel
from rules.bedragen import Bedrag, bedrag, etiketten, gepubliceerd, grens, jaren, namen, records
from rules.bedragen import tabel as tabel_van_de_wet
from rules.bijdragen import Deel, Situatie, Statuut, kwartaaldeel, regeling
from rules.fouten import BestaatNiet, OnbekendBedrag
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, euro, getal, zin
from rules.overbruggingsuitkering import vaste_maanden
from rules.uitleg import Artikel, Stap, zekerheid

NIETS = "–"


def bedrag_van_jaar(naam: str, jaar: int) -> str:
    """An amount of a year: a limit in euro, or a rate as percentage."""
    op = date(jaar, 12, 31)
    if naam in namen("grenzen"):
        return euro(grens(naam, op).waarde)
    gevonden = bedrag(naam, op)
    return waarde_in_eenheid(gevonden.waarde, gevonden.eenheid)


def tabel_van(soort: str) -> str:
    """A table by name: a file of yearly amounts, ``kwartaalbijdragen`` or ``overbruggingsrecht``."""
    if soort == "kwartaalbijdragen":
        return als_html(_kwartaalbijdragen())
    if soort == "overbruggingsrecht":
        return als_html(_overbruggingsrecht())
    opzoeken = grens if soort == "grenzen" else bedrag
    rijen = [
        (
            zin(etiketten()[naam]),
            *(_cel(opzoeken, naam, jaar) for jaar in reversed(jaren())),
        )
        for naam in namen(soort)
    ]
    koppen = ("", *(str(jaar) for jaar in reversed(jaren())))
    return als_html(
        tabel(rijen, koppen=koppen, onderschrift=_TITELS[soort], class_="zw-tabel zw-jaren")
    )


_TITELS = {
    "grenzen": "Grenzen, in euro per jaar",
    "tarieven": "Bijdragevoeten",
    "index": "Indexcijfers",
    "beheerskosten": "Beheerskosten van de fondsen",
    "overbruggingsrecht_loopbaan": "Duur bij economische moeilijkheden, tot en met 2022",
    "overbruggingsrecht_bijkomend": "De bijkomende rugzak, als de eerste leeg is",
}


def _cel(opzoeken: Callable[[str, date], Bedrag], naam: str, jaar: int) -> Any:
    # 31 December: an amount that began during the year is shown for that year.
    try:
        gevonden = opzoeken(naam, date(jaar, 12, 31))
    except BestaatNiet:
        return NIETS
    except OnbekendBedrag as fout:
        return _uitklapcel(el("span", "onbekend", class_="zw-onbekend-cel"), el("p", str(fout)))
    getoond = [_kort(gevonden), " ", zekerheidsmerk(gevonden.zekerheid)]
    return _uitklapcel(getoond, _herkomst(gevonden, jaar))


def _uitklapcel(getoond: Any, inhoud: Any) -> Any:
    """A cell that opens; one at a time, by its shared name."""
    return el("details", el("summary", getoond), el("div", inhoud), class_="zw-cel", name="cel")


def _kort(gevonden: Bedrag) -> str:
    if gevonden.eenheid.startswith("EUR"):
        return getal(gevonden.waarde, 2)
    return waarde_in_eenheid(gevonden.waarde, gevonden.eenheid)


def _herkomst(gevonden: Bedrag, jaar: int) -> list[Any]:
    letter = gevonden.zekerheid
    delen: list[Any] = [
        el(
            "p",
            el("strong", gevonden.etiket if gevonden.delen else f"{gevonden.etiket} {jaar}"),
            f". Zekerheid {letter}: {ZEKERHEDEN[letter]}.",
        )
    ]
    if gevonden.formule:
        delen.append(el("p", f"{gevonden.formule} = {euro(gevonden.waarde)}"))
    delen += [el("p", bronregel(deel)) for deel in gevonden.delen or (gevonden,)]
    if publicatie := gepubliceerd(gevonden.naam, jaar):
        delen.append(
            el(
                "p",
                "Zo gepubliceerd: ",
                link(publicatie.bron.url, f"{publicatie.bron.uitgever}: {publicatie.bron.titel}"),
                f". {publicatie.nota}",
            )
        )
    return delen


def duurtabel(naam: str, jaar: int) -> str:
    """A table of the law by number of quarters, as it stood at the end of a year."""
    welke = tabel_van_de_wet(naam, date(jaar, 12, 31))
    grenzen = [trap.vanaf for trap in welke.trappen]
    rijen = [
        (_van_tot(van, tot), str(trap.maanden), str(trap.kwartalen))
        for trap, van, tot in zip(welke.trappen, grenzen, [*grenzen[1:], None], strict=True)
    ]
    koppen = ("Kwartalen pensioen", "Maanden uitkering", "Kwartalen ziekteverzekering")
    titel = f"{_TITELS[naam]} ({Artikel(welke.bron, welke.artikel).kort})"
    return als_html(tabel(rijen, koppen=koppen, onderschrift=titel))


def _van_tot(van: int, tot: int | None) -> str:
    return f"{van} of meer" if tot is None else f"{van} tot {tot - 1}"


def _overbruggingsrecht() -> Any:
    """The amount of a full month, per period in which it did not change; the latest first."""
    eerste: date = records("overbruggingsrecht_bedrag")[0]["van"]
    laatste: date = records("spilindex")[-1]["van"]
    aantal = (laatste.year - eerste.year) * 12 + laatste.month - eerste.month + 1
    rijen = [
        (f"Vanaf {datum(vast.eerste)}", *(_maandcel(bedrag_) for bedrag_ in vast.bedragen))
        for vast in reversed(vaste_maanden(eerste, aantal))
    ]
    koppen = ("Maand", "Zonder persoon ten laste", "Met persoon ten laste")
    titel = "Overbruggingsrecht: een volle maand, in euro"
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_=KAARTJES)


def _maandcel(gevonden: Bedrag | None) -> Any:
    if gevonden is None:
        return el("span", "onbekend", class_="zw-onbekend-cel")
    return _uitklapcel(
        [_kort(gevonden), " ", zekerheidsmerk(gevonden.zekerheid)],
        _herkomst(gevonden, gevonden.van.year),
    )


_HOOG = Decimal(1_000_000)
# Newest year first in every table: that is the one people look for.
_RIJEN: tuple[tuple[str, Situatie, Decimal | None], ...] = (
    ("Hoofdberoep, minimum", Situatie(Statuut.HOOFDBEROEP), NUL),
    (
        "Hoofdberoep, minimum, starter eerste jaar",
        Situatie(Statuut.HOOFDBEROEP, starterjaar=1),
        NUL,
    ),
    ("Hoofdberoep, maximum", Situatie(Statuut.HOOFDBEROEP), _HOOG),
    ("Primostarter, minimum (zonder korting)", Situatie(Statuut.PRIMOSTARTER), NUL),
    (
        "Bijberoep of artikel 37, voorlopig als starter eerste jaar",
        Situatie(Statuut.BIJBEROEP, starterjaar=1),
        None,
    ),
    ("Maxistatuut, minimum", Situatie(Statuut.MAXISTATUUT), NUL),
    ("Ministatuut, minimum", Situatie(Statuut.MINISTATUUT), NUL),
    ("Ministatuut, maximum", Situatie(Statuut.MINISTATUUT), _HOOG),
    ("Met rustpensioen, op de drempel", Situatie(Statuut.RUSTPENSIOEN), None),
    ("Met rustpensioen, maximum", Situatie(Statuut.RUSTPENSIOEN), _HOOG),
    (
        "Na de pensioenleeftijd zonder pensioen en zonder inkomen (vierde kwartaal)",
        Situatie(Statuut.PENSIOENLEEFTIJD),
        NUL,
    ),
)


def _kwartaalbijdragen() -> Any:
    rijen = [
        (etiket, *(_kwartaalcel(situatie, inkomen, jaar) for jaar in reversed(jaren())))
        for etiket, situatie, inkomen in _RIJEN
    ]
    return tabel(
        rijen,
        koppen=("", *(str(jaar) for jaar in reversed(jaren()))),
        onderschrift="Bijdrage per kwartaal, in euro, zonder beheerskosten",
        class_="zw-tabel zw-jaren",
    )


def _kwartaalcel(situatie: Situatie, inkomen: Decimal | None, jaar: int) -> Any:
    kwartaal = Kwartaal(jaar, 4)
    try:
        deel: Deel = kwartaaldeel((kwartaal,), situatie, regeling(situatie, kwartaal), inkomen)
    except BestaatNiet:
        return NIETS
    letter = zekerheid(deel.stappen)
    kop = el("strong", f"Bijdrage per kwartaal {jaar}")
    inhoud = [
        el("p", kop, f". Zekerheid {letter}: {ZEKERHEDEN[letter]}."),
        [_stapregel(stap) for stap in deel.stappen if stap.formule],
    ]
    return _uitklapcel([getal(deel.bijdrage, 2), " ", zekerheidsmerk(letter)], inhoud)


def _stapregel(stap: Stap) -> Any:
    waarde = waarde_in_eenheid(stap.waarde, stap.eenheid)
    regel = f"{stap.etiket}: {stap.formule} = {waarde}"
    return el("p", regel, ", ", artikel_link(stap.artikel) if stap.artikel else None, ".")
