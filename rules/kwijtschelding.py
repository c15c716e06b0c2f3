"""Waiver of increases (ARS art. 48): what could be waived, on which grounds, and what it leaves.

The RSVZ decides. The contributions of the quarter must be paid first; the increases need not be.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from decimal import Decimal

from rules.bedragen import bronnen
from rules.geld import NUL
from rules.opmaak import opsomming
from rules.termijnen import ars
from rules.uitleg import Artikel, Oordeel, Voorwaarde
from rules.verhogingen import Grootboek, Verhoging, Vordering

# Grounds of the law and what sources name as good reasons: key → (text, place in art. 48).
REDENEN: Mapping[str, tuple[str, str]] = {
    "overmacht": ("overmacht: iets wat je niet kon voorzien of vermijden", "artikel 48, 1°"),
    "goede_trouw": (
        "je dacht te goeder trouw dat je geen bijdragen moest betalen, door de aard van je werk",
        "artikel 48, 2°",
    ),
    "gezondheid": ("gezondheidsproblemen van jezelf of van een naaste", "artikel 48, 3°"),
    "factuur": ("een onverwachte factuur", "artikel 48, 3°"),
    "klant": ("een klant of leverancier die te laat betaalde", "artikel 48, 3°"),
    "nood": ("een faillissement, of hulp van het OCMW", "artikel 48, 3°"),
}


@dataclass(frozen=True, slots=True)
class Kwijtschelding:
    """The increases that could be waived now, and those that wait for the contribution. In EUR."""

    mogelijk: tuple[Verhoging, ...]
    nog_niet: tuple[Verhoging, ...]
    voorwaarden: tuple[Voorwaarde, ...]

    @property
    def bedrag(self) -> Decimal:
        return sum((regel.bedrag for regel in self.mogelijk), NUL)

    @property
    def bedrag_nog_niet(self) -> Decimal:
        return sum((regel.bedrag for regel in self.nog_niet), NUL)


def kwijtschelding(boek: Grootboek, redenen: Set[str], *, geen_bericht: bool) -> Kwijtschelding:
    """What could be waived of a ledger; ``redenen`` are keys of ``REDENEN``."""
    betaald = [v for v, open_ in boek.open_per_vordering.items() if not open_]
    return Kwijtschelding(
        tuple(r for r in boek.verhogingen if r.vordering in betaald),
        tuple(r for r in boek.verhogingen if r.vordering not in betaald),
        (_betaald(boek, betaald), _reden(redenen, geen_bericht)),
    )


def _betaald(boek: Grootboek, betaald: list[Vordering]) -> Voorwaarde:
    etiket = "De bijdragen van het kwartaal zijn helemaal betaald"
    artikel = Artikel(bronnen()["RSVZ_NIET_BETALEN"], "kwijtschelding")
    bewijs = "de stand van je rekening bij je fonds"
    if boek.hoofdsom:
        open_ = [v.naam for v in boek.open_per_vordering if v not in betaald]
        reden = f"Nog open: de {opsomming(open_)}. Betaal die eerst."
        oordeel = Oordeel.ONBEKEND if betaald else Oordeel.NIET_VOLDAAN
        return Voorwaarde("betaald", etiket, oordeel, reden, artikel, bewijs)
    reden = "De verhogingen zelf hoef je nog niet te betalen."
    return Voorwaarde("betaald", etiket, Oordeel.VOLDAAN, reden, artikel, bewijs)


def _reden(redenen: Set[str], geen_bericht: bool) -> Voorwaarde:
    """A reason is never "met": the RSVZ weighs it."""
    etiket = "Je hebt een goede reden"
    bewijs = "een attest, een factuur, een vonnis of een andere brief"
    gekozen = [REDENEN[sleutel] for sleutel in REDENEN if sleutel in redenen]
    if gekozen:
        tekst = "; ".join(tekst for tekst, _ in gekozen)
        plaats = ars(gekozen[0][1])
        reden = f"Het RSVZ weegt je reden af: {tekst}. Meer dan één reden mag."
        return Voorwaarde("reden", etiket, Oordeel.ONBEKEND, reden, plaats, bewijs)
    artikel = ars("artikel 48")
    if geen_bericht:
        reden = "Geen bericht gekregen is geen reden: je wordt geacht te weten dat je elk kwartaal betaalt."
        return Voorwaarde("reden", etiket, Oordeel.NIET_VOLDAAN, reden, artikel, bewijs)
    reden = "Duid aan waarom je te laat was. Zonder reden is er weinig kans."
    return Voorwaarde("reden", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
