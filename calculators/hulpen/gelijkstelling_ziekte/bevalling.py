"""The quarters after childbirth: free of contributions, ill or not (ARS art. 50 § 5)."""

from collections.abc import Iterator
from typing import Any

from calculators import uitwegen
from calculators.antwoord import Antwoord, Blok
from calculators.hulpen.gelijkstelling_ziekte.vragen import Invoer
from calculators.hulpen.gelijkstelling_ziekte.wat_nu import VRAAG_ZIEKENFONDS
from calculators.hulpen.gelijkstelling_ziekte.zaak import Zaak
from rules.bevalling import MITS, VrijeKwartalen, vrije_kwartalen
from rules.fouten import OngeldigeInvoer
from rules.opmaak import kwartalen, zin


def vrij_na_bevalling(invoer: Invoer) -> VrijeKwartalen | None:
    """Raises ``OngeldigeInvoer`` for who gave birth and does not say when."""
    if invoer.bevallen_op:
        return vrije_kwartalen(invoer.bevallen_op)
    if invoer.waarvoor != "ziek":
        raise OngeldigeInvoer("bevallen_op", "Vul de dag van je bevalling in.")
    return None


def antwoord(vrij: VrijeKwartalen) -> Antwoord:
    """For who gave birth and is not ill: no quarter is assimilated, some are free."""
    return Antwoord(
        uitkomst=f"Je betaalt geen bijdragen voor {kwartalen(vrij.kwartalen)}, {MITS}.",
        cijfers=cijfers(vrij),
        feiten=(
            *feiten(vrij),
            ("Pensioen en ziekteverzekering", "blijven doorlopen (zekerheid B)"),
        ),
        werk=tuple(werk(vrij)),
        vervolg=(
            "Je hoeft niets te vragen: je fonds kent het toe als je ziekenfonds bevestigt dat je de "
            "moederschapsuitkering krijgt (zekerheid B). Krijg je toch een rekening? Bel je fonds.",
            VRAAG_ZIEKENFONDS,
            "Werd je ook ziek? Kies hierboven “Allebei”.",
            uitwegen.vermindering(),
            uitwegen.afbetalingsplan(),
        ),
        grenzen=tuple(_nota(vrij)),
    )


# For who is ill too, or perhaps did not give birth at all


def cijfers(vrij: VrijeKwartalen | None) -> dict[str, Any]:
    return {"vrij_na_bevalling": vrij.kwartalen} if vrij else {}


def feiten(vrij: VrijeKwartalen | None) -> Iterator[tuple[str, str]]:
    if vrij:
        yield "Vrij na je bevalling", kwartalen(vrij.kwartalen)


def werk(vrij: VrijeKwartalen | None) -> Iterator[Blok]:
    if vrij:
        yield Blok("Vrij na je bevalling", vrij.beslissingen)


def grenzen(zaak: Zaak) -> Iterator[str]:
    if not zaak.bevalling:
        return
    regel = f"Vrij na je bevalling ben je alleen {MITS}. Vraag dat aan je fonds."
    if zaak.kan and (ook_ziek := zaak.vrij_na_bevalling):
        zijn = "zijn" if len(ook_ziek) > 1 else "is"
        regel += (
            f" {zin(kwartalen(ook_ziek))} {zijn} dan al vrij, ook zonder gelijkstelling. Daarom zit dat niet "
            "in de bedragen."
        )
    yield regel
    yield from _nota(zaak.bevalling)


def _nota(vrij: VrijeKwartalen) -> Iterator[str]:
    if vrij.nota:
        yield vrij.nota
