"""Late contributions as a visitor gives them, for every calculator that asks the ledger."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

from calculators.antwoord import Blok
from calculators.html import KAARTJES, tabel
from calculators.invoer import fragment, linkteksten
from calculators.velden import Datum, Geld, Kwartaalveld, Lijst, veld
from rules.bedragen import jaren, records
from rules.campagnes import Maatregel, campagne
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, datum_kort, euro, kwartaal, procent, zin
from rules.termijnen import eis_vanaf_het_kwartaal, verjaard_vanaf
from rules.verhogingen import (
    Betaling,
    Grootboek,
    Vordering,
    getroffen,
    gewone_bijdrage,
    grootboek,
    startersbijdrage,
    supplement,
    toerekening,
    verdeel,
)

EERSTE, LAATSTE = Kwartaal(jaren()[0], 1), Kwartaal(jaren()[-1] + 1, 4)
KLEINSTE, GROOTSTE = Decimal("0.01"), Decimal(100_000)
VOORBEELDBEDRAG = Decimal(1000)

_KWARTAAL = Kwartaalveld(etiket="Kwartaal", eerste=EERSTE, laatste=LAATSTE)
_BEDRAG = Geld(etiket="Bedrag", minimum=KLEINSTE, maximum=GROOTSTE)


@dataclass(frozen=True)
class Bijdragerij:
    """The contribution of a quarter."""

    kwartaal: Kwartaal = veld(_KWARTAAL)
    bedrag: Decimal = veld(_BEDRAG)

    def vordering(self) -> Vordering:
        return gewone_bijdrage(self.kwartaal, self.bedrag)


@dataclass(frozen=True)
class Starterrij:
    """One of the first two contributions of a starter."""

    kwartaal: Kwartaal = veld(_KWARTAAL)
    bedrag: Decimal = veld(_BEDRAG)
    bericht: date = veld(Datum(etiket="Vervaldagbericht verstuurd op"))

    def vordering(self) -> Vordering:
        eis_vanaf_het_kwartaal(self.bericht, self.kwartaal)
        return startersbijdrage(self.kwartaal, self.bedrag, self.bericht)


@dataclass(frozen=True)
class Supplementrij:
    """What a final settlement still asks."""

    afrekening: date = veld(Datum(etiket="Afrekening verstuurd op"))
    bedrag: Decimal = veld(_BEDRAG)

    def vordering(self) -> Vordering:
        return supplement(self.afrekening, self.bedrag)


@dataclass(frozen=True)
class Betaalrij:
    """A payment: the day on which the money stood on the fund's account."""

    op: date = veld(Datum(etiket="Op de rekening van je fonds op"))
    bedrag: Decimal = veld(_BEDRAG)


BIJZONDER = "Starter, eindafrekening of dwangbevel?"


@dataclass(frozen=True)
class Achterstal:
    """What every calculator about late contributions asks first, so that a link can pass it on."""

    bijdrage: tuple[Bijdragerij, ...] = veld(
        Lijst(
            etiket="Welke bijdragen zijn te laat, of staan nog open?",
            hulp="Het bedrag op je vervaldagbericht, zonder verhogingen.",
            rij=Bijdragerij,
            rijnaam="Bijdrage",
            voeg_toe="Nog een bijdrage",
            standaard=lambda vandaag: (
                Bijdragerij(_KWARTAAL.binnen(Kwartaal.van(vandaag) - 1), VOORBEELDBEDRAG),
            ),
            voorbeeld=True,
        )
    )
    betaling: tuple[Betaalrij, ...] = veld(
        Lijst(
            etiket="Wat heb je er al van betaald?",
            hulp="Alleen wat naar de bijdrage zelf ging, zonder verhogingen en kosten. Ook een deel telt.",
            rij=Betaalrij,
            rijnaam="Betaling",
            voeg_toe="Voeg een betaling toe",
        )
    )
    startbijdrage: tuple[Starterrij, ...] = veld(
        Lijst(
            etiket="Je eerste twee bijdragen als starter",
            hulp="Alleen als je aangesloten was vóór je begon. Wie te laat aansloot, vult ze hierboven in.",
            rij=Starterrij,
            rijnaam="Startersbijdrage",
            voeg_toe="Voeg een startersbijdrage toe",
            maximum=int(records("starterskwartalen")[-1]["waarde"]),
            groep=BIJZONDER,
        )
    )
    supplement: tuple[Supplementrij, ...] = veld(
        Lijst(
            etiket="Bijbetaling na een eindafrekening",
            rij=Supplementrij,
            rijnaam="Bijbetaling",
            voeg_toe="Voeg een bijbetaling toe",
            groep=BIJZONDER,
        )
    )
    dwangbevel: date | None = veld(
        Datum(
            etiket="Dag van het dwangbevel of de dagvaarding",
            hulp="De dag waarop de deurwaarder het stuk afgaf. Ze telt voor bijdragen die toen al te laat "
            "waren.",
            verplicht=False,
            groep=BIJZONDER,
        )
    )


@dataclass(frozen=True)
class Dossier:
    """The claims and payments of one visitor, and what the ledger says for any day."""

    vorderingen: tuple[Vordering, ...]
    betalingen: tuple[Betaling, ...]
    dwangbevel: date | None

    def op(self, dag: date) -> Grootboek:
        return grootboek(self.vorderingen, self.betalingen, dag, self.dwangbevel)

    def deel(self, vorderingen: Sequence[Vordering]) -> "Dossier":
        """Only these claims, with the payments that went to them."""
        verdeeld = verdeel(self.vorderingen, self.betalingen)
        betaald = tuple(betaling for v in vorderingen for betaling in verdeeld[v])
        return Dossier(tuple(vorderingen), betaald, self.dwangbevel)

    def bij_de_deurwaarder(self, op: date) -> bool:
        """Whether a writ had come for a claim that is still open on a day: legal interest runs on it."""
        return any(self.is_getroffen(v, op) for v in self.open_op(op))

    def is_getroffen(self, vordering: Vordering, op: date) -> bool:
        """Whether a writ about this claim had come by a day."""
        gekomen = self.dwangbevel is not None and self.dwangbevel <= op
        return gekomen and getroffen(vordering, self.dwangbevel)

    def open_op(self, dag: date) -> tuple[Vordering, ...]:
        """The claims of which something is still open on a day."""
        return tuple(v for v, rest in self.op(dag).open_per_vordering.items() if rest)

    @property
    def kwartalen(self) -> tuple[Kwartaal, ...]:
        """The quarters whose contributions are claimed, in order."""
        return tuple(sorted({v.kwartaal for v in self.vorderingen if v.kwartaal}))


def dossier(invoer: Achterstal, **dagen: date | None) -> Dossier:
    """The visitor's facts. Each of ``dagen`` (by field) is a day on which the debt is looked at: not
    before everything was claimed, nor before a payment that was filled in.

    Raises ``OngeldigeInvoer`` at the field or row that cannot be.
    """
    alle = _vorderingen(invoer)
    if not alle:
        raise OngeldigeInvoer("bijdrage", "Vul minstens één bijdrage in.")
    eerste = min(v.gevraagd for v in alle)
    if invoer.dwangbevel is not None and invoer.dwangbevel < eerste:
        boodschap = f"Toen was er nog niets gevraagd: dat kan pas vanaf {datum(eerste)}."
        raise OngeldigeInvoer("dwangbevel", boodschap)
    betaald = tuple(Betaling(rij.op, rij.bedrag) for rij in invoer.betaling)
    gekozen = {naam: dag for naam, dag in dagen.items() if dag is not None}
    for naam, dag in gekozen.items():
        _niet_te_vroeg(naam, dag, alle, betaald)
    if invoer.dwangbevel and gekozen and invoer.dwangbevel > (laatste := max(gekozen.values())):
        raise OngeldigeInvoer("dwangbevel", f"Die dag komt pas na {datum(laatste)}.")
    return Dossier(alle, betaald, invoer.dwangbevel)


def _vorderingen(invoer: Achterstal) -> tuple[Vordering, ...]:
    """The claims of all rows; what is wrong lands at the row."""
    gevonden: list[Vordering] = []
    for lijst in ("bijdrage", "startbijdrage", "supplement"):
        for nummer, rij in enumerate(getattr(invoer, lijst)):
            try:
                nieuw = rij.vordering()
            except OngeldigeInvoer as fout:
                raise OngeldigeInvoer(f"{lijst}.{nummer}.{fout.veld}", str(fout)) from None
            if nieuw.naam in {v.naam for v in gevonden}:
                boodschap = (
                    f"De {nieuw.naam} staat er al. Is dit een tweede bedrag? Tel ze samen op."
                )
                raise OngeldigeInvoer(f"{lijst}.{nummer}.bedrag", boodschap)
            gevonden.append(nieuw)
    return tuple(gevonden)


def _niet_te_vroeg(
    veldnaam: str, dag: date, alle: Sequence[Vordering], betaald: Sequence[Betaling]
) -> None:
    laatste = max(alle, key=lambda v: v.gevraagd)
    if dag < laatste.gevraagd:
        boodschap = f"De {laatste.naam} is pas gevraagd vanaf {datum(laatste.gevraagd)}."
        raise OngeldigeInvoer(veldnaam, boodschap)
    if later := [b.op for b in betaald if b.op > dag]:
        boodschap = (
            f"Je vulde ook een betaling in op {datum(max(later))}. Kies die dag of een latere."
        )
        raise OngeldigeInvoer(veldnaam, boodschap)


def werk(zaak: Dossier, boek: Grootboek) -> tuple[Blok, ...]:
    """The working of a ledger, with what had to be assumed when a payment could go to two claims.

    That it went to a contribution and not to an increase, the visitor said by filling it in.
    """
    if not boek.verhogingen:
        return ()
    aanname = (toerekening(),) if zaak.betalingen and len(zaak.vorderingen) > 1 else ()
    return (Blok("De verhogingen", (*boek.stappen, *aanname)),)


def uitstelnotas(zaak: Dossier) -> tuple[str, ...]:
    """What a deferral of a crisis year would have changed: the ledger does not know who got one."""
    gevonden = [campagne(Maatregel.UITSTEL, welk) for welk in zaak.kwartalen]
    return tuple(
        f"Voor {kwartaal(c.kwartaal)} bestond uitstel tot {datum(c.betalen_tot)}. Kreeg je dat, dan vielen "
        "er tot die dag geen verhogingen. Daar rekenen we hier niet mee."
        for c in gevonden
        if c and c.betalen_tot
    )


def verjaringnotas(zaak: Dossier, op: date) -> tuple[str, ...]:
    """Contributions that may be limited on a day; a writ interrupts the term, other acts are not known
    here. Of a settlement the year is not known.
    """
    return tuple(
        f"De {v.naam} is misschien verjaard. Laat dat nakijken vóór je betaalt."
        for v, open_ in zaak.op(op).open_per_vordering.items()
        if open_
        and v.kwartaal
        and not getroffen(v, zaak.dwangbevel)
        and op >= verjaard_vanaf(v.kwartaal.jaar)
    )


def scenario(invoer: Achterstal, **dagen: date) -> str:
    """A link's part after ``#`` with these debts, for the other calculators that ask them.

    ``dagen`` are days of that calculator, by field. A writ after all of them had not come yet.
    """
    teksten = linkteksten(invoer, Achterstal)
    if dagen and invoer.dwangbevel and invoer.dwangbevel > max(dagen.values()):
        del teksten["dwangbevel"]
    return fragment(teksten | {naam: dag.isoformat() for naam, dag in dagen.items()})


def per_dag(boek: Grootboek) -> dict[str, Decimal]:
    """What falls on each day of the ledger, as figures of an answer."""
    cijfers: dict[str, Decimal] = {}
    for regel in boek.verhogingen:
        cijfers[regel.op.isoformat()] = cijfers.get(regel.op.isoformat(), NUL) + regel.bedrag
    return cijfers


def verhogingentabel(
    boek: Grootboek, titel: str = "Je verhogingen, dag per dag"
) -> ET.Element | None:
    """Every line of the ledger with its reason; None when there is none."""
    if not boek.verhogingen:
        return None
    rijen = [
        (
            datum_kort(regel.op),
            zin(regel.vordering.naam),
            f"{procent(regel.tarief.waarde)} van {euro(regel.grondslag)}",
            euro(regel.bedrag),
            zin(regel.reden),
        )
        for regel in boek.verhogingen
    ]
    rijen.append(("Samen", "", "", euro(boek.verhoging), f"tot en met {datum(boek.tot)}"))
    koppen = ("Dag", "Waarop", "Berekening", "Verhoging", "Waarom")
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_=KAARTJES)
