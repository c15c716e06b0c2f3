"""From which quarter a change counts: other work or a benefit that stops or begins, a start or a stop.

Losing bijberoep counts from the quarter of the event; getting it from the next one, or from its own when
the event is on the quarter's first day (ARS art. 38 and 39). Contributions are due from the quarter of the
start up to that of the stop, whose day is the last one worked; not for that last quarter when the pension
or its age falls in it (KB nr. 38 art. 15 § 2).

>>> [str(telt_in(date(2026, 2, 20), wat)) for wat in (Wijziging.HOOFDBEROEP, Wijziging.BIJBEROEP)]
['2026-K1', '2026-K2']
"""

from datetime import date
from enum import StrEnum

from rules.bijdragen import Statuut
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, kwartaal
from rules.statuut import Uitslag, geen
from rules.uitleg import Beslissing, ars, kb38


class Wijziging(StrEnum):
    """What changes."""

    HOOFDBEROEP = "hoofdberoep"
    BIJBEROEP = "bijberoep"
    BEGIN = "begin"
    STOP = "stop"


NIET_BIJ_PENSIOEN = (
    "Stop je in het kwartaal waarin je met pensioen gaat of de pensioenleeftijd bereikt, dan betaal je dat "
    "kwartaal niet."
)
_REDENEN = {
    Wijziging.HOOFDBEROEP: (
        "Vanaf wanneer telt hoofdberoep?",
        "Wie zijn bijberoep verliest, is in hoofdberoep vanaf dat kwartaal zelf.",
        ars("artikelen 38 en 39"),
    ),
    Wijziging.BIJBEROEP: (
        "Vanaf wanneer telt bijberoep?",
        "Wie in bijberoep komt, is dat vanaf het volgende kwartaal, tenzij het op de eerste dag van een "
        "kwartaal gebeurt.",
        ars("artikelen 38 en 39"),
    ),
    Wijziging.BEGIN: (
        "Vanaf wanneer betaal je bijdragen?",
        "Je betaalt voor het hele kwartaal waarin je begint.",
        kb38("artikel 15 § 2"),
    ),
    Wijziging.STOP: (
        "Tot wanneer betaal je bijdragen?",
        f"Je betaalt nog voor het hele kwartaal van je laatste dag als zelfstandige. {NIET_BIJ_PENSIOEN}",
        kb38("artikel 15 § 2"),
    ),
}


def gaat_in(dag: date, wat: Wijziging) -> Beslissing:
    """From which quarter an event of that day counts, or to which when the business stops."""
    vraag, reden, artikel = _REDENEN[wat]
    hoe = "tot en met" if wat is Wijziging.STOP else "vanaf"
    uitkomst = f"{hoe} {kwartaal(telt_in(dag, wat))}"
    return Beslissing(vraag, reden, uitkomst, artikel, zekerheid="A")


def telt_in(dag: date, wat: Wijziging) -> Kwartaal:
    """The first quarter for which an event of that day counts, or the last when the business stops."""
    eigen = Kwartaal.van(dag)
    later = wat is Wijziging.BIJBEROEP and dag != eigen.eerste_dag
    return eigen + 1 if later else eigen


def heeft_ander_werk(op: Kwartaal, dag: date, wat: Wijziging) -> bool:
    """Whether other work or a benefit that stops or begins on that day counts in a quarter."""
    return (op >= telt_in(dag, wat)) is (wat is Wijziging.BIJBEROEP)


def na_wijziging(uitslag: Uitslag, op: Kwartaal, dag: date, wat: Wijziging) -> Uitslag:
    """The status of a quarter when other work or a benefit stops or begins on that day.

    Bijberoep that is lost by then, or that does not count yet, is hoofdberoep (ARS art. 38 and 39).
    """
    if heeft_ander_werk(op, dag, wat):
        return uitslag
    if Statuut.BIJBEROEP not in uitslag.mogelijk:
        return geen() if wat is Wijziging.HOOFDBEROEP else uitslag
    _, reden, artikel = _REDENEN[wat]
    vraag = "Wanneer verandert je job of uitkering?"
    reden += f" Bij jou is dat op {datum(dag)}."
    return Uitslag(Statuut.HOOFDBEROEP, vraag, reden, artikel, zekerheid="A")
