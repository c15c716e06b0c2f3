"""Around the pension: who works as self-employed with a pension, or past the pension age.

KB nr. 38 art. 13 has contributions of its own for them, with new rules since 1 October 2025. Who is past
the pension age without a retirement pension may ask to pay without a minimum (ARS art. 37/1). At least
the minimum counts for the pension; without a minimum only an income that reaches it does (pension
regulation art. 13).

>>> zonder_pensioen = Situatie(Statuut.PENSIOENLEEFTIJD, aanvraag=True)
>>> pensioenrechten(zonder_pensioen, Kwartaal(2025, 4)).uitkomst
'telt alleen mee voor je pensioen als je inkomen het minimum haalt'
"""

from rules.bedragen import bronnen
from rules.bijdragen import (
    NIEUW_ARTIKEL_13,
    PARAGRAAF_3,
    PARAGRAAF_4_ZONDER_PENSIOEN,
    Situatie,
    Statuut,
    regeling,
)
from rules.kwartaal import Kwartaal
from rules.opmaak import datum
from rules.statuut import Uitslag
from rules.uitleg import Artikel, Beslissing, kb38

# The statuses of KB nr. 38 art. 13.
ROND_PENSIOEN = frozenset(
    {
        Statuut.RUSTPENSIOEN,
        Statuut.PENSIOENLEEFTIJD,
        Statuut.PENSIOENLEEFTIJD_MAXISTATUUT,
        Statuut.OVERLEVINGSPENSIOEN,
        Statuut.PENSIOEN_GESCHORST,
    }
)


def pensioen(statuut: Statuut) -> Uitslag:
    """A pensioner, by the kind of pension (KB nr. 38 art. 13)."""
    artikel = kb38("artikel 13")
    sinds = datum(NIEUW_ARTIKEL_13.eerste_dag)
    reden = f"Rond het pensioen gelden eigen bijdragen, met nieuwe regels sinds {sinds}."
    return Uitslag(statuut, "Welk pensioen krijg je?", reden, artikel)


def pensioenrechten(situatie: Situatie, op: Kwartaal) -> Beslissing:
    """Whether the contributions around the pension count for it (pension regulation art. 13)."""
    welke, vraag = regeling(situatie, op), "Telt het mee voor je pensioen?"
    artikel = Artikel(bronnen()["KB_PENSIOEN_2025"], "artikel 4 (pensioenreglement artikel 13)")
    if op < NIEUW_ARTIKEL_13:
        reden = f"De regels die we lazen, gelden sinds {datum(NIEUW_ARTIKEL_13.eerste_dag)}."
        uitkomst = "voor die tijd vonden we het niet: vraag het je fonds"
        return Beslissing(vraag, reden, uitkomst, kb38("artikel 13"), zekerheid="C")
    if welke.minimum:
        reden = "Je betaalt minstens de minimumbijdrage."
        return Beslissing(vraag, reden, "telt mee voor je pensioen", artikel, zekerheid="A")
    if welke in (PARAGRAAF_3, PARAGRAAF_4_ZONDER_PENSIOEN):
        uitkomst = "telt alleen mee voor je pensioen als je inkomen het minimum haalt"
        return Beslissing(
            vraag, "Je betaalt geen minimumbijdrage.", uitkomst, artikel, zekerheid="A"
        )
    reden = "Je betaalt zoals wie een rustpensioen krijgt. Daarvoor noemt de regel geen rechten."
    uitkomst = "we vonden geen rechten die je ermee opbouwt: vraag het je fonds"
    return Beslissing(vraag, reden, uitkomst, artikel, zekerheid="C")


def zonder_minimum(statuut: Statuut) -> Beslissing:
    """How to ask the rule without a minimum, keep it and give it up (ARS art. 37/1).

    Only who draws no pension at all loses it by an income of three years before.
    """
    reden = (
        "Je vraagt ze zelf aan je fonds, en de vraag blijft gelden. Geef je ze op, dan telt dat vanaf de "
        "volgende 1 januari."
    )
    if statuut is not Statuut.OVERLEVINGSPENSIOEN:
        reden += (
            " Rekent je fonds voor een jaar met een inkomen van drie jaar eerder dat het minimum bereikt? "
            "Dan vervalt ze vanaf 1 januari van dat jaar, tenzij een vermindering goedgekeurd is ten laatste "
            "op 31 december."
        )
    artikel = Artikel(bronnen()["KB_PENSIOEN_2025"], "artikel 3 (ARS artikel 37/1)")
    vraag = "Hoe krijg je de regeling zonder minimumbijdrage?"
    return Beslissing(vraag, reden, "alleen op je vraag", artikel, zekerheid="A")
