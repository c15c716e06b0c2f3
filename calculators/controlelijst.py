"""Checklist questions: yes, no, or not known yet, and the facts they give to the rules."""

from collections.abc import Callable, Mapping
from typing import Any

from calculators.velden import JA_NEE_ONBEKEND, Keuze, veld

# What an answer says as a fact; None when nobody knows.
FEIT: Mapping[str, bool | None] = {"ja": True, "nee": False, "onbekend": None}


def vraag(etiket: str, hulp: str = "", **extra: Any) -> Any:
    """Declare a checklist question, "weet ik niet" by default; ``extra`` as for any ``Keuze``."""
    instellingen = {"opties": JA_NEE_ONBEKEND, "standaard": "onbekend"} | extra
    return veld(Keuze(etiket=etiket, hulp=hulp, **instellingen))


def is_ja(naam: str) -> Callable[[Any], bool]:
    """Asked when the question ``naam`` was answered with yes."""
    return lambda stand: getattr(stand, naam) == "ja"
