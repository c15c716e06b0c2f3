"""Deferral of payment: it existed only in the crisis campaigns of 2020 to 2023.

The law knows no structural deferral; outside a campaign there is only a payment plan.
"""

from dataclasses import dataclass
from datetime import date

from rules.campagnes import Campagne, Maatregel, campagne
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, kwartaal, opsomming, zin
from rules.uitleg import Artikel, Beslissing, Voorwaarde, ja_nodig, nee_nodig, tekort


@dataclass(frozen=True, slots=True)
class Uitstel:
    """What could be asked for a quarter, and on which conditions."""

    campagne: Campagne
    voorwaarden: tuple[Voorwaarde, ...]

    @property
    def betalen_tot(self) -> date:
        return betaaldag(self.campagne)

    @property
    def tekort(self) -> tuple[Voorwaarde, ...]:
        return tekort(self.voorwaarden)

    @property
    def beslissing(self) -> Beslissing:
        return Beslissing(
            "Nieuwe dag om te betalen",
            self.campagne.nota,
            datum(self.betalen_tot),
            Artikel(self.campagne.bron, kwartaal(self.campagne.kwartaal)),
            zekerheid=self.campagne.zekerheid,
        )


def betaaldag(gevonden: Campagne) -> date:
    """The new last day to pay: every deferral has one, other measures have none."""
    assert gevonden.betalen_tot, gevonden
    return gevonden.betalen_tot


def uitstel(
    voor: Kwartaal, aanvraag: date, *, al_betaald: bool, getroffen: bool | None
) -> Uitstel | None:
    """The deferral for a quarter when asked on ``aanvraag``; None when no campaign existed."""
    gevonden = campagne(Maatregel.UITSTEL, voor)
    if gevonden is None:
        return None
    aanvraagplaats = Artikel(gevonden.aanvraagbron, "aanvraag")
    plaats = Artikel(gevonden.bron, "voorwaarden")
    return Uitstel(
        gevonden,
        (
            ja_nodig(
                "op-tijd",
                f"Je vraagt het ten laatste op {datum(gevonden.aanvraag_tot)}",
                aanvraag <= gevonden.aanvraag_tot,
                f"Je aanvraag is van {datum(aanvraag)}.",
                aanvraagplaats,
            ),
            nee_nodig(
                "nog-niet-betaald",
                "De bijdrage is nog niet betaald",
                al_betaald,
                "Uitstel kon niet voor wat al betaald was.",
                plaats,
            ),
            ja_nodig(
                "getroffen",
                zin(opsomming(list(gevonden.voorwaarden))),
                getroffen,
                "Je moest dat motiveren en bewijzen.",
                plaats,
                "je motivering, met facturen of omzetcijfers",
            ),
        ),
    )
