"""A payment plan: instalments on the principal, while the increases run on (ARS art. 44 and 46).

No law fixes its length or advance; a fund decides. Instalments go to the principal first here,
oldest claim first: an assumption, certainty C.

>>> [str(termijn.bedrag) for termijn in aflossingen(Decimal(100), date(2026, 1, 31), 3)]
['33.34', '33.34', '33.32']
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_UP, Decimal

from rules.bedragen import bronnen, verwacht
from rules.campagnes import Campagne, Maatregel, campagne
from rules.geld import CENT, NUL
from rules.kwartaal import Kwartaal, maanden_later
from rules.opmaak import datum, euro, kwartaal
from rules.uitleg import Artikel, Beslissing, Oordeel, Voorwaarde, artikel_van, ja_nodig, nee_nodig
from rules.verhogingen import Betaling, Grootboek, Vordering, getroffen, grootboek


def aflossingen(
    schuld: Decimal, eerste: date, maanden: int, voorschot: Decimal = NUL
) -> tuple[Betaling, ...]:
    """Equal instalments in EUR, one a month from ``eerste``; the last is some odd cents less.

    An advance is paid on ``eerste``; the instalments then start a month later.
    """
    vooraf = (Betaling(eerste, voorschot),) if voorschot else ()
    rest, nummer = schuld - voorschot, len(vooraf)
    termijn = (rest / maanden).quantize(CENT, rounding=ROUND_UP)
    gespreid = []
    while rest:
        bedrag = min(termijn, rest)
        gespreid.append(Betaling(maanden_later(eerste, nummer), bedrag))
        rest, nummer = rest - bedrag, nummer + 1
    return (*vooraf, *gespreid)


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan and its ledger until the last instalment; amounts in EUR."""

    maanden: int
    voorschot: Decimal
    termijnen: tuple[Betaling, ...]
    boek: Grootboek
    bij_de_start: Decimal

    @property
    def per_maand(self) -> Decimal:
        """The ordinary instalment; the last one may be some odd cents less."""
        return self.termijnen[1 if self.voorschot else 0].bedrag

    @property
    def einde(self) -> date:
        return self.termijnen[-1].op

    @property
    def verhogingen_tijdens(self) -> Decimal:
        """What the plan itself costs: the increases that fall from its first instalment on."""
        return self.boek.verhoging - self.bij_de_start


def plan(
    vorderingen: Sequence[Vordering],
    eerste: date,
    maanden: int,
    voorschot: Decimal = NUL,
    betaald: Sequence[Betaling] = (),
) -> Plan:
    """The plan that pays all that is open on ``eerste`` in so many months; increases come on top.

    ``betaald`` is what was paid before. Raises ``OngeldigeInvoer`` as the ledger does.
    """
    voordien = grootboek(vorderingen, betaald, eerste)
    termijnen = aflossingen(voordien.hoofdsom, eerste, maanden, voorschot)
    boek = grootboek(vorderingen, (*betaald, *termijnen), termijnen[-1].op)
    return Plan(maanden, voorschot, termijnen, boek, voordien.verhoging)


def spreidbaar(
    vorderingen: Iterable[Vordering], eerste: date, dwangbevel: date | None
) -> tuple[Vordering, ...]:
    """The claims that a plan can be about: overdue on its first day, and not in a writ."""
    return tuple(v for v in vorderingen if v.vervaldag < eerste and not getroffen(v, dwangbevel))


def voorwaarden(
    vorderingen: Sequence[Vordering], eerste: date, deurwaarder: bool | None
) -> tuple[Voorwaarde, ...]:
    """When a fund can grant a plan for these claims; the fund decides."""
    partena = Artikel(bronnen()["PARTENA_BETALEN"], "afbetalingsplan")
    te_vroeg = [v for v in vorderingen if v.vervaldag >= eerste]
    reden = "Een plan kan alleen voor bijdragen waarvan de vervaldag voorbij is."
    if te_vroeg:
        reden += f" De vervaldag van de {te_vroeg[0].naam} is pas {datum(te_vroeg[0].vervaldag)}."
    return (
        ja_nodig("vervallen", "De vervaldag is voorbij", not te_vroeg, reden, partena),
        nee_nodig(
            "geen-deurwaarder",
            "Er is geen deurwaarder of rechtbank in het spel",
            deurwaarder,
            "Na een dwangbevel of een dagvaarding geeft je fonds meestal geen plan meer. Bel dan de "
            "deurwaarder.",
            partena,
            "je laatste brieven",
        ),
        Voorwaarde(
            "nieuwe-bijdragen",
            "Je betaalt je nieuwe bijdragen op tijd",
            Oordeel.ONBEKEND,
            "De aflossing komt boven op elke nieuwe kwartaalbijdrage.",
            partena,
        ),
    )


def fondspraktijk(schuld: Decimal, op: date) -> tuple[Beslissing, ...]:
    """What one fund is known to ask; others may differ."""
    looptijd, deler = verwacht("plan_looptijd", op), verwacht("plan_voorschot", op)
    voorschot = (schuld / deler.waarde).quantize(CENT, rounding=ROUND_UP)
    return (
        Beslissing(
            "Looptijd bij Securex",
            f"Hoogstens {looptijd.waarde} maanden. {looptijd.nota}",
            f"{looptijd.waarde} maanden",
            artikel_van(looptijd),
            (looptijd,),
        ),
        Beslissing(
            "Voorschot bij Securex",
            f"{euro(schuld)} ÷ {deler.waarde}. {deler.nota}",
            euro(voorschot),
            artikel_van(deler),
            (deler,),
        ),
    )


CRISISPLANNEN = {
    Maatregel.AFBETALINGSPLAN: "zonder uitstel",
    Maatregel.AFBETALINGSPLAN_NA_UITSTEL: "na uitstel",
}


def crisisplannen(van: Kwartaal) -> tuple[Campagne, ...]:
    """The plans that a crisis opened to everybody for this quarter, with and without deferral."""
    gevonden = (campagne(soort, van) for soort in CRISISPLANNEN)
    return tuple(c for c in gevonden if c is not None)


def crisisbeslissing(gevonden: Campagne) -> Beslissing:
    """The last day on which such a plan could be asked, as a line of the working."""
    return Beslissing(
        f"Plan voor {kwartaal(gevonden.kwartaal)}, {CRISISPLANNEN[gevonden.maatregel]}",
        "Iedereen kon het vragen, ten laatste op",
        datum(gevonden.aanvraag_tot),
        Artikel(gevonden.bron, "afbetalingsplan"),
        zekerheid=gevonden.zekerheid,
    )
