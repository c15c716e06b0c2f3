"""Quarters without contributions after childbirth.

No contribution is due for the quarters after that of the childbirth, when the conditions of the
maternity insurance are met: one quarter for births since 1 October 2016, two for births since
1 January 2026. How births in the second half of 2025 pass from one rule to the other was not read:
there the second quarter is unknown (ARS art. 50 § 5).

>>> [str(k) for k in vrije_kwartalen(date(2026, 2, 14)).kwartalen]
['2026-K2', '2026-K3']
"""

from dataclasses import dataclass
from datetime import date

from rules.bedragen import bedrag, bestaat, records, verwacht
from rules.fouten import OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, kwartaal, kwartalen
from rules.uitleg import Beslissing, artikel_van


@dataclass(frozen=True, slots=True)
class VrijeKwartalen:
    """The quarters without contribution, and those of which nobody here knows it."""

    kwartalen: tuple[Kwartaal, ...]
    misschien: tuple[Kwartaal, ...]
    beslissingen: tuple[Beslissing, ...]


def vrije_kwartalen(bevalling: date) -> VrijeKwartalen:
    """The free quarters after a childbirth on that day (ARS art. 50 § 5).

    Raises ``OngeldigeInvoer`` for a day before the rule existed.
    """
    naam = "bevalling_vrije_kwartalen"
    if not bestaat(naam, bevalling):
        sinds: date = records(naam)[0]["van"]
        boodschap = f"Vrije kwartalen bestaan voor bevallingen vanaf {datum(sinds)}."
        raise OngeldigeInvoer("bevallen_op", boodschap)
    aantal, eigen = verwacht(naam, bevalling), Kwartaal.van(bevalling)
    zeker = tuple(eigen + n for n in range(1, int(aantal.waarde) + 1))
    vrij = Beslissing(
        "Kwartalen zonder bijdrage na je bevalling",
        f"Je bevalt in {kwartaal(eigen)}. Vrij, als je aan de voorwaarden van de "
        f"moederschapsverzekering voldoet: {aantal.waarde} na dat kwartaal.",
        kwartalen(zeker),
        artikel_van(aantal),
        (aantal,),
    )
    if not bestaat("bevalling_misschien_vrij", bevalling):
        return VrijeKwartalen(zeker, (), (vrij,))
    extra = bedrag("bevalling_misschien_vrij", bevalling)
    misschien = tuple(zeker[-1] + n for n in range(1, int(extra.waarde) + 1))
    vraag = Beslissing(
        "Nog een vrij kwartaal?",
        f"{extra.nota} Vraag je fonds of ook {kwartalen(misschien)} vrij is.",
        "onbekend",
        artikel_van(extra),
        (extra,),
    )
    return VrijeKwartalen(zeker, misschien, (vrij, vraag))
