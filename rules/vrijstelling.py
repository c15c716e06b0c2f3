"""Exemption of contributions: who, when, on what grounds, and what a quarter is worth.

KB nr. 38 art. 17 and ARS art. 50ter/1 and following. The RSVZ decides; these conditions say what
is known before it does. Exempted quarters give no pension, all other rights stay.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from rules.bedragen import bronnen, verwacht
from rules.bijdragen import NIEUW_ARTIKEL_13, Statuut
from rules.campagnes import Campagne, Maatregel, campagne
from rules.kwartaal import Kwartaal, kwartalen_van_jaar
from rules.opmaak import datum
from rules.termijnen import Termijn
from rules.uitleg import Artikel, Beslissing, Oordeel, Voorwaarde, ars, artikel_van, ja_nodig, kb38

NOOIT_VRIJGESTELD = {Statuut.BIJBEROEP}
# Only since the reform of article 13.
NIEUW = {Statuut.PENSIOENLEEFTIJD}
# Who pays as in hoofdberoep, or has a pension.
MOGELIJK_VRIJGESTELD = {
    Statuut.HOOFDBEROEP,
    Statuut.PRIMOSTARTER,
    Statuut.MAXISTATUUT,
    Statuut.RUSTPENSIOEN,
    Statuut.OVERLEVINGSPENSIOEN,
    Statuut.PENSIOEN_GESCHORST,
    *NIEUW,
}
ALS_HOOFDBEROEP = {Statuut.ARTIKEL_37, Statuut.POLITIEK_MANDATARIS, Statuut.STUDENT}

# ARS art. 50ter: the state of need is presumed.
VERMOEDENS: Mapping[str, str] = {
    "leefloon": "je krijgt een leefloon of een inkomensgarantie voor ouderen",
    "faillissement": "je bent na een faillissement van je restschulden verlost",
    "schuldenregeling": "je zit in een collectieve schuldenregeling",
    "reorganisatie": "je zit in een gerechtelijke reorganisatie",
    "ramp": "je werd getroffen door een natuurramp, brand, vernieling of allergie",
}
# What else the RSVZ weighs.
ELEMENTEN: Mapping[str, str] = {
    "omzet": "je omzet of bruto-inkomen daalde",
    "kosten": "je had zware kosten of investeringen die je niet kon vermijden",
    "overmacht": "er waren uitzonderlijke omstandigheden of overmacht",
    "ziekte": "je herstart na ziekte",
    "sector": "je sector zit in crisis",
    "begeleiding": "een organisatie begeleidt je, en je zaak blijft leefbaar",
}


@dataclass(frozen=True, slots=True)
class Feiten:
    """What is known; None is unknown. ``redenen`` are keys of the two mappings above.

    ``bijbetaling``: it is asked for what a final settlement still wants, not for a quarter.
    """

    statuut: Statuut
    bijbetaling: bool = False
    kwartaal: Kwartaal | None = None
    als_hoofdberoep: bool | None = None
    vermindering_gevraagd: bool | None = None
    valse_verklaring: bool | None = None
    redenen: frozenset[str] = field(default_factory=frozenset)


def voorwaarden(termijn: Termijn, aanvraag: date, feiten: Feiten) -> tuple[Voorwaarde, ...]:
    """Every condition for an application on ``aanvraag``.

    Only status and term can keep somebody from asking. What the RSVZ may hold against an
    application is never "not met": it weighs that itself.
    """
    return (
        _statuut(feiten),
        _op_tijd(termijn, aanvraag),
        _behoefte(feiten),
        *(() if feiten.bijbetaling else (_vermindering(feiten),)),
        _geen_valse_verklaring(feiten),
    )


def _vermindering(feiten: Feiten) -> Voorwaarde:
    etiket = "Je vroeg eerst een vermindering, of je betaalt al het minimum"
    artikel = Artikel(bronnen()["LIANTIS_VRIJSTELLING"], "tips")
    if feiten.vermindering_gevraagd:
        bewijs = "je aanvraag tot vermindering, of je vervaldagbericht"
        reden = "Het RSVZ kan je dat dus niet verwijten."
        return Voorwaarde("vermindering", etiket, Oordeel.VOLDAAN, reden, artikel, bewijs)
    reden = "Wie eerst minder kon betalen en dat niet vroeg, riskeert een weigering. Vragen mag."
    return Voorwaarde("vermindering", etiket, Oordeel.ONBEKEND, reden, artikel)


def _geen_valse_verklaring(feiten: Feiten) -> Voorwaarde:
    etiket = (
        "Geen sociale boete in de laatste twee jaar, geen valse verklaring in de laatste vijf jaar"
    )
    schoon = feiten.valse_verklaring is False
    reden = "Je gaf aan van niet." if schoon else "Dat kan tegen je spelen. Het RSVZ beslist."
    oordeel = Oordeel.VOLDAAN if schoon else Oordeel.ONBEKEND
    return Voorwaarde("geen-valse-verklaring", etiket, oordeel, reden, ars("artikel 50ter"))


def _statuut(feiten: Feiten) -> Voorwaarde:
    etiket = "Je statuut laat een vrijstelling toe"
    artikel = kb38("artikel 17")
    if feiten.statuut in NOOIT_VRIJGESTELD:
        reden = "In bijberoep kan je nooit vrijstelling krijgen."
        bron = Artikel(bronnen()["LIANTIS_VRIJSTELLING"], "voorwaarden")
        return Voorwaarde("statuut", etiket, Oordeel.NIET_VOLDAAN, reden, bron)
    if feiten.statuut in ALS_HOOFDBEROEP:
        reden = "Het kan alleen als je minstens een bijdrage zoals in hoofdberoep betaalt."
        bewijs = "je vervaldagbericht"
        return ja_nodig("statuut", etiket, feiten.als_hoofdberoep, reden, artikel, bewijs)
    if feiten.statuut not in MOGELIJK_VRIJGESTELD:
        reden = "Of het in dit statuut kan, keken we niet na. Vraag het aan je fonds."
        return Voorwaarde("statuut", etiket, Oordeel.ONBEKEND, reden, artikel)
    sinds_nieuw = feiten.kwartaal is not None and feiten.kwartaal >= NIEUW_ARTIKEL_13
    if feiten.statuut in NIEUW and not sinds_nieuw:
        vanaf = datum(NIEUW_ARTIKEL_13.eerste_dag)
        reden = f"Of het vóór {vanaf} al kon, keken we niet na. Vraag het aan je fonds."
        return Voorwaarde("statuut", etiket, Oordeel.ONBEKEND, reden, artikel)
    reden = "Het kan in hoofdberoep, als primostarter, in het maxistatuut en als gepensioneerde."
    return Voorwaarde("statuut", etiket, Oordeel.VOLDAAN, reden, artikel)


def _op_tijd(termijn: Termijn, aanvraag: date) -> Voorwaarde:
    etiket = f"Je vraagt het van {datum(termijn.eerste)} tot en met {datum(termijn.laatste)}"
    if aanvraag < termijn.eerste:
        reden = f"{datum(aanvraag)} is te vroeg."
    elif aanvraag > termijn.laatste:
        reden = f"{datum(aanvraag)} is te laat."
    else:
        reden = f"{datum(aanvraag)} valt daarbinnen."
    artikel = ars("artikel 50ter/1 § 2")
    bewijs = "de dag van je aanvraag"
    return ja_nodig("op-tijd", etiket, termijn.open_op(aanvraag), reden, artikel, bewijs)


def _behoefte(feiten: Feiten) -> Voorwaarde:
    etiket = "Je hebt het tijdelijk zwaar: betalen lukt niet"
    artikel = ars("artikel 50ter")
    if vermoed := [VERMOEDENS[r] for r in VERMOEDENS if r in feiten.redenen]:
        reden = f"Dat wordt vermoed, want {vermoed[0]}."
        return Voorwaarde("behoefte", etiket, Oordeel.VOLDAAN, reden, artikel, "het bewijs daarvan")
    gegeven = [tekst for sleutel, tekst in ELEMENTEN.items() if sleutel in feiten.redenen]
    reden = "Het RSVZ weegt je inkomsten, kosten, reserves en vooruitzichten af."
    if gegeven:
        reden += f" In je voordeel: {'; '.join(gegeven)}."
    bewijs = "cijfers, rekeninguittreksels, attesten"
    return Voorwaarde("behoefte", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)


def versoepeld(voor: Kwartaal, aanvraag: date) -> Campagne | None:
    """The simplified procedure that applied to this quarter on that day, if any."""
    gevonden = campagne(Maatregel.VRIJSTELLING, voor)
    return gevonden if gevonden and aanvraag <= gevonden.aanvraag_tot else None


def loopbaanjaar(jaar: int, betaald: int) -> Beslissing:
    """Whether a calendar year still counts for the pension date with so many paid quarters."""
    nodig = verwacht("vrijstelling_loopbaanjaar", kwartalen_van_jaar(jaar)[-1].laatste_dag)
    telt = betaald >= nodig.waarde
    return Beslissing(
        f"Telt {jaar} mee voor je pensioendatum?",
        f"{betaald} betaalde kwartalen; {nodig.waarde} zijn nodig.",
        "ja" if telt else "nee",
        artikel_van(nodig),
        (nodig,),
    )
