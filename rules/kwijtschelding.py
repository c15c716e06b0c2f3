"""Waiver of increases (ARS art. 48): what could be waived, on which grounds, and what it leaves.

The RSVZ decides. The contributions of the quarter must be paid first; the increases need not be.
"""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from decimal import Decimal

from rules.bedragen import bronnen
from rules.geld import NUL
from rules.opmaak import euro, opsomming
from rules.uitleg import Artikel, Oordeel, Voorwaarde, ars, ja_nodig
from rules.verhogingen import Grootboek, Verhoging, Vordering

# Grounds of the law and what sources name as good reasons: key → (text, place in art. 48). Worded so
# that a question, an answer and a letter can all say it.
REDENEN: Mapping[str, tuple[str, str]] = {
    "overmacht": ("overmacht: iets wat niet te voorzien of te vermijden was", "artikel 48, 1°"),
    "goede_trouw": (
        "goede trouw: door de aard van het werk leken er geen bijdragen verschuldigd",
        "artikel 48, 2°",
    ),
    "gezondheid": ("gezondheidsproblemen, ook van een naaste", "artikel 48, 3°"),
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
    def alleen_zwakke_reden(self) -> bool:
        """Whether the only reason given is one that the RSVZ does not accept."""
        return any(v.id == "reden" and v.oordeel is Oordeel.NIET_VOLDAAN for v in self.voorwaarden)

    @property
    def bedrag(self) -> Decimal:
        return sum((regel.bedrag for regel in self.mogelijk), NUL)

    @property
    def bedrag_nog_niet(self) -> Decimal:
        return sum((regel.bedrag for regel in self.nog_niet), NUL)


def kwijtschelding(boek: Grootboek, redenen: Set[str], *, geen_bericht: bool) -> Kwijtschelding:
    """What could be waived of a ledger; ``redenen`` are keys of ``REDENEN``."""
    open_ = boek.open_per_vordering
    verhoogd = dict.fromkeys(regel.vordering for regel in boek.verhogingen)
    return Kwijtschelding(
        tuple(r for r in boek.verhogingen if not open_[r.vordering]),
        tuple(r for r in boek.verhogingen if open_[r.vordering]),
        (
            *(_betaald(n, v, open_[v]) for n, v in enumerate(verhoogd, start=1)),
            _reden(redenen, geen_bericht),
        ),
    )


def _betaald(nummer: int, vordering: Vordering, open_: Decimal) -> Voorwaarde:
    reden = (
        f"Er staat nog {euro(open_)} open. Betaal dat eerst."
        if open_
        else "De verhogingen zelf hoef je nog niet te betalen."
    )
    return ja_nodig(
        f"betaald-{nummer}",
        f"Helemaal betaald: {vordering.naam}",
        not open_,
        reden,
        Artikel(bronnen()["RSVZ_NIET_BETALEN"], "kwijtschelding"),
        "de stand van je bijdragen bij je fonds",
    )


GEEN_BERICHT = (
    "Geen bericht gekregen is geen reden: je moet zelf weten dat je elk kwartaal betaalt."
)


def _reden(redenen: Set[str], geen_bericht: bool) -> Voorwaarde:
    """A reason is never "met": the RSVZ weighs it."""
    etiket = "Je hebt een goede reden"
    bewijs = "een attest, een factuur, een vonnis of een andere brief"
    gekozen = [REDENEN[sleutel] for sleutel in REDENEN if sleutel in redenen]
    zwak = f" {GEEN_BERICHT}" if geen_bericht else ""
    if gekozen:
        teksten = "; ".join(tekst for tekst, _ in gekozen)
        plaats = ars(opsomming(list(dict.fromkeys(plaats for _, plaats in gekozen))))
        reden = f"Het RSVZ weegt je reden af: {teksten}. Meer dan één reden mag.{zwak}"
        return Voorwaarde("reden", etiket, Oordeel.ONBEKEND, reden, plaats, bewijs)
    artikel = ars("artikel 48")
    if geen_bericht:
        return Voorwaarde("reden", etiket, Oordeel.NIET_VOLDAAN, GEEN_BERICHT, artikel, bewijs)
    reden = "Duid aan waarom je te laat was. Zonder reden is er weinig kans."
    return Voorwaarde("reden", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
