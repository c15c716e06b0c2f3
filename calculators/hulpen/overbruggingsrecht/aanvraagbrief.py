"""The letter that asks it: what happened, since when, and what is added.

It states nothing the visitor did not say: what is not known is a gap between brackets.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from calculators.brief import brief, lijst
from calculators.hulpen.overbruggingsrecht.zaak import Zaak
from rules.bedragen import verwacht
from rules.opmaak import datum, euro, opsomming
from rules.overbruggingsgronden import (
    ECONOMISCH,
    VAN_BUITEN,
    Feiten,
    Grond,
    Pijler,
    Rol,
    raming_te_hoog,
)
from rules.overbruggingsrecht import bewijzen

# What happened, in the visitor's letter; a court's judgment has a sentence of its own.
OORZAKEN: Mapping[Grond, str] = {
    Grond.DERDE: "[de beslissing of de gebeurtenis]",
    Grond.ENERGIE: "de gestegen energieprijzen",
    Grond.NATUURRAMP: "een natuurramp",
    Grond.BRAND: "een brand",
    Grond.BESCHADIGING: "schade aan mijn gebouw of materiaal",
    Grond.ALLERGIE: "een allergie",
    Grond.SCHULDENREGELING: "een collectieve schuldenregeling",
}


def aanvraagbrief(zaak: Zaak) -> str:
    """Empty while it would not be true yet."""
    if zaak.gepland or raming_te_hoog(zaak.feiten):
        return ""
    stukken = lijst(bewijzen(zaak.feiten.grond, zaak.feiten.rol))
    nodig = verwacht("overbruggingsrecht_betaald", zaak.feiten.feit).waarde
    te_weinig = (
        f"Ik kom nog niet aan {nodig} betaalde kwartalen. Welke moet ik ten minste betalen om het recht te "
        "krijgen, en tot wanneer kan dat?"
    )
    return brief(
        "Aanvraag van overbruggingsrecht",
        " ".join(["Ik vraag het overbruggingsrecht aan.", *_feit_in_woorden(zaak)]),
        *((te_weinig,) if zaak.nog_te_betalen else ()),
        f"Hierbij gaan:\n{stukken}",
        "Laat u mij weten welke stukken nog ontbreken, en stuurt u mij het inlichtingenformulier?",
    )


def _feit_in_woorden(zaak: Zaak) -> Iterator[str]:
    """The fact, the stop and the ground; what is not known is a gap."""
    feiten = zaak.feiten
    if feiten.grond is Grond.FAILLISSEMENT:
        eigen = feiten.rol is Rol.ZELFSTANDIGE
        wat = "mijn faillissement" if eigen else "het faillissement van [naam van de zaak]"
        stop = f"De rechtbank sprak {wat} uit op {datum(feiten.feit)}."
    else:
        yield f"Het feit is van {datum(feiten.feit)}: {_oorzaak(feiten)}."
        stop = _stop_in_woorden(zaak)
    yield stop if feiten.gestopt else f"[Klopt dit? {stop}]"
    if feiten.gewerkt:
        yield f"Dagen waarop ik werk: {opsomming([datum(dag) for dag in sorted(feiten.gewerkt)])}."
    yield from _grond_in_woorden(feiten)


def _oorzaak(feiten: Feiten) -> str:
    if feiten.grond in ECONOMISCH:
        return str(Pijler.ECONOMISCH)
    door_werk = feiten.grond is Grond.ALLERGIE and feiten.allergie_door_werk
    return OORZAKEN[feiten.grond] + (" die ik door mijn werk kreeg" if door_werk else "")


def _stop_in_woorden(zaak: Zaak) -> str:
    dag, einde = datum(zaak.feiten.feit), zaak.periode.einde
    if zaak.feiten.grond in ECONOMISCH:
        return "Op die dag stopte ik al mijn werk als zelfstandige definitief."
    sinds = f"Sinds {dag} ligt"
    if einde:
        sinds = f"Van {dag} tot en met {datum(einde)} {'lag' if einde < zaak.aanvraag else 'ligt'}"
    return f"{sinds} mijn werk als zelfstandige stil."


def _grond_in_woorden(feiten: Feiten) -> Iterator[str]:
    """What the ground asks beside the stop."""
    inkomens, jaar = feiten.inkomens, feiten.feit.year
    if feiten.grond in VAN_BUITEN:
        yield "De gevolgen voor mijn zaak: [hoe rechtstreeks en hoe zwaar, met cijfers]."
    elif feiten.grond is Grond.LEEFLOON:
        yield "Ik krijg een leefloon."
    elif feiten.grond is Grond.VRIJSTELLING:
        yield f"Het RSVZ gaf mij vrijstelling van bijdragen op {_beslist_op(feiten.vrijstelling)}."
    elif feiten.grond is Grond.SCHULDENREGELING:
        yield f"Ik kreeg de schuldenregeling op {_beslist_op(feiten.schuldenregeling)}."
    elif feiten.grond is Grond.LAAG_INKOMEN:
        yield (
            f"Mijn netto belastbaar inkomen van {jaar - 1} "
            f"{_ingevuld(inkomens.vorig_jaar, inkomens.vorig_jaar_geraamd)}; dat van {jaar} "
            f"{_ingevuld(inkomens.jaar, inkomens.geraamd)}."
        )


def _beslist_op(dag: date | None) -> str:
    return datum(dag) if dag else "[dag van de beslissing]"


def _ingevuld(bedrag: Decimal | None, geraamd: bool) -> str:
    if bedrag is None:
        return "is [bedrag]"
    return f"{'raam ik op' if geraamd else 'is'} {euro(bedrag)}"
