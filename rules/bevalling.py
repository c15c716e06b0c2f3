"""Quarters without contributions after childbirth.

No contribution is due for the quarters after that of the childbirth, when the conditions of the
maternity insurance are met: one quarter for births since 1 October 2016, two for births since
1 January 2026 (ARS art. 50 § 5). How births in the second half of 2025 pass from one rule to the
other was not read in the decree: two publishers say one quarter. That these quarters keep social
rights, and that nobody has to ask, was read at publishers too.

>>> [str(k) for k in vrije_kwartalen(date(2026, 2, 14)).kwartalen]
['2026-K2', '2026-K3']
"""

from dataclasses import dataclass
from datetime import date

from rules.bedragen import bestaat, bronnen, records, verwacht
from rules.fouten import OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, kwartaal, kwartalen
from rules.uitleg import Artikel, Beslissing, artikel_van

MITS = "als je voldoet aan de voorwaarden van de moederschapsverzekering"


@dataclass(frozen=True, slots=True)
class VrijeKwartalen:
    """The quarters without contribution, and why; ``nota`` says what is not certain about them."""

    kwartalen: tuple[Kwartaal, ...]
    beslissingen: tuple[Beslissing, ...]
    nota: str


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
    vrij = tuple(eigen + n for n in range(1, int(aantal.waarde) + 1))
    beslissing = Beslissing(
        "Kwartalen zonder bijdrage na je bevalling",
        f"Je bevalt in {kwartaal(eigen)}. Vrij, als je aan de voorwaarden van de "
        f"moederschapsverzekering voldoet: {aantal.waarde} na dat kwartaal.",
        kwartalen(vrij),
        artikel_van(aantal),
        (aantal,),
    )
    nota = "" if aantal.zekerheid == "A" else aantal.nota
    return VrijeKwartalen(vrij, (beslissing, _rechten(), _aanvraag()), nota)


def _rechten() -> Beslissing:
    return Beslissing(
        "Je rechten tijdens die kwartalen",
        "Ze tellen mee voor je pensioen en je ziekteverzekering. We lazen het bij twee uitgevers, niet in de "
        "wet.",
        "behouden",
        Artikel(bronnen()["DROITS_QUOTIDIENS_BEVALLING"], ""),
        zekerheid="B",
    )


def _aanvraag() -> Beslissing:
    return Beslissing(
        "Moet je het vragen?",
        "Je fonds kent het toe als je moederschapsrust nam en je ziekenfonds bevestigt dat je de "
        "moederschapsuitkering krijgt.",
        "neen, het gaat vanzelf",
        Artikel(bronnen()["UCM_BEVALLING"], ""),
        zekerheid="B",
    )
