"""Temporary measures of crisis years: dated data, looked up per quarter."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from rules.bedragen import Bron, bronnen, campagnerecords
from rules.kwartaal import Kwartaal


class Maatregel(StrEnum):
    """What could be asked; the values are the names in ``bedragen/campagnes.toml``."""

    UITSTEL = "uitstel"
    VRIJSTELLING = "vrijstelling"
    AFBETALINGSPLAN = "afbetalingsplan"
    AFBETALINGSPLAN_NA_UITSTEL = "afbetalingsplan_na_uitstel"


@dataclass(frozen=True, slots=True)
class Campagne:
    """One measure for one quarter. Both days still count; only a deferral has ``betalen_tot``.

    ``vapz_aftrekbaar``: whether a voluntary pension premium stayed deductible that year, if known.
    """

    maatregel: Maatregel
    kwartaal: Kwartaal
    aanvraag_tot: date
    betalen_tot: date | None
    voorwaarden: tuple[str, ...]
    bron: Bron
    aanvraagbron: Bron
    zekerheid: str
    nota: str
    vapz_aftrekbaar: bool | None


@cache
def campagnes(maatregel: Maatregel) -> tuple[Campagne, ...]:
    """Every campaign of a measure, in order of quarter."""
    return tuple(
        Campagne(
            maatregel,
            Kwartaal.lees(rij["kwartaal"]),
            rij["aanvraag_tot"],
            rij.get("betalen_tot"),
            tuple(rij["voorwaarden"]),
            bronnen()[rij["bron"]],
            bronnen()[rij.get("aanvraagbron", rij["bron"])],
            rij["zekerheid"],
            rij["nota"],
            rij.get("vapz_aftrekbaar"),
        )
        for rij in campagnerecords(str(maatregel))
    )


def campagne(maatregel: Maatregel, kwartaal: Kwartaal) -> Campagne | None:
    """The campaign for a quarter; None when there was none."""
    return next((c for c in campagnes(maatregel) if c.kwartaal == kwartaal), None)
