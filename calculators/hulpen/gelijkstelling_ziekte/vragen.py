"""The form: an illness, a childbirth, or both; what is asked after the first depends on it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.controlelijst import is_ja, vraag
from calculators.hulpen.bijdragen import KUNSTWERKATTEST, STATUTEN
from calculators.velden import JA_NEE, Datum, Geld, Keuze, altijd, veld
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.gelijkstelling_ziekte import eerste_kwartaal
from rules.kwartaal import Kwartaal
from rules.opmaak import datum

VOORWAARDEN = "Kijk je voorwaarden na"
BEDRAG = "Bereken wat je niet moet betalen"
WACHTEN = "Betalen of wachten op de beslissing?"
BEVALLEN = "Ben je bevallen?"
# How many years ahead a day may lie: an illness can be foreseen, not for ever. Not a term of law.
JAREN_VOORUIT = 2
KEUZES = ("hoofdberoep", "primostarter", "maxistatuut")


def is_ziek(stand: Any) -> bool:
    """Whether the visitor comes for an illness."""
    return bool(stand.waarvoor != "bevallen")


def _ziek_en(eis: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda stand: is_ziek(stand) and eis(stand)


def _niet_meer_ziek(stand: Any) -> bool:
    return is_ziek(stand) and stand.nog_ziek == "nee"


def _aanvraag_later(stand: Any) -> bool:
    """Whether the application is in another quarter than the first that can be assimilated."""
    eerste = eerste_kwartaal(stand.begin_ziekte)
    return stand.aanvraag is not None and Kwartaal.van(stand.aanvraag) != eerste


def _voorwaarde(
    etiket: str, hulp: str = "", eis: Callable[[Any], bool] = altijd, **extra: Any
) -> Any:
    return vraag(etiket, hulp, groep=VOORWAARDEN, gevraagd=_ziek_en(eis), **extra)


def _vorig_jaar(maand: int, dag: int) -> Callable[[date], date]:
    return lambda vandaag: date(vandaag.year - 1, maand, dag)


@dataclass(frozen=True)
class Invoer:
    vandaag: date
    waarvoor: str = veld(
        Keuze(
            etiket="Waarvoor kom je?",
            opties={
                "ziek": "Ik ben ziek (geweest)",
                "bevallen": "Ik ben bevallen",
                "allebei": "Allebei",
            },
            standaard="ziek",
        )
    )
    begin_ziekte: date = veld(
        Datum(
            etiket="Eerste dag van je arbeidsongeschiktheid",
            hulp="De dag die je ziekenfonds erkent. Schrijf dag/maand/jaar.",
            standaard=_vorig_jaar(2, 14),
            voorbeeld=True,
            gevraagd=is_ziek,
        )
    )
    nog_ziek: str = veld(
        Keuze(etiket="Ben je nu nog ziek?", opties=JA_NEE, standaard="nee", gevraagd=is_ziek)
    )
    peildatum: date = veld(
        Datum(
            etiket="Bereken tot en met",
            hulp="Zolang je ziek blijft, komen er kwartalen bij.",
            standaard=lambda vandaag: vandaag,
            gevraagd=_ziek_en(is_ja("nog_ziek")),
        )
    )
    einde_ziekte: date = veld(
        Datum(
            etiket="Laatste dag van je arbeidsongeschiktheid",
            hulp="De laatste dag die je ziekenfonds erkent.",
            standaard=_vorig_jaar(7, 20),
            voorbeeld=True,
            gevraagd=_niet_meer_ziek,
        )
    )
    hervatting: str = veld(
        Keuze(
            etiket="Heb je het werk hervat?",
            opties={
                "zelfstandige": "Ja, als zelfstandige",
                "werknemer": "Ja, als werknemer of ambtenaar",
                "geen": "Nee",
            },
            standaard="zelfstandige",
            gevraagd=_niet_meer_ziek,
        )
    )
    hervat_op: date = veld(
        Datum(
            etiket="Eerste dag waarop je opnieuw werkt",
            standaard=_vorig_jaar(7, 21),
            voorbeeld=True,
            gevraagd=lambda s: _niet_meer_ziek(s) and s.hervatting != "geen",
        )
    )
    statuut: str = veld(
        Keuze(
            etiket="Je statuut",
            hulp="Kies primostarter als je fonds je het lagere minimum toestond.",
            opties={naam: STATUTEN[naam] for naam in KEUZES},
            standaard="hoofdberoep",
            groep=BEDRAG,
            gevraagd=is_ziek,
        )
    )
    start_zelfstandige: date | None = veld(
        Datum(
            etiket="Eerste dag als zelfstandige in dit statuut",
            hulp="Hoeveel dagen dat al is, is een voorwaarde. Voor een primostarter telt ook het kwartaal.",
            verplicht=False,
            groep=BEDRAG,
            gevraagd=is_ziek,
        )
    )
    kunstwerkattest: str = veld(
        replace(
            KUNSTWERKATTEST,
            groep=BEDRAG,
            gevraagd=_ziek_en(lambda s: s.statuut == "primostarter"),
        )
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Jaarinkomen waarop je fonds nu rekent",
            hulp="Daarmee berekenen we wat je niet moet betalen. Laat je 0 staan, dan rekenen we met "
            "de minimumbijdrage.",
            standaard=NUL,
            groep=BEDRAG,
            gevraagd=is_ziek,
        )
    )
    beslissing: date | None = veld(
        Datum(
            etiket="Wanneer verwacht je de beslissing van het RSVZ?",
            hulp="Dat duurt vaak enkele maanden. Weet je het niet, laat dit dan leeg.",
            verplicht=False,
            groep=WACHTEN,
            gevraagd=is_ziek,
        )
    )
    erkend: str = _voorwaarde(
        "Erkent de adviserend arts van je ziekenfonds je als arbeidsongeschikt?"
    )
    vorig_kwartaal_betaald: str = _voorwaarde(
        "Is de bijdrage van het kwartaal vóór de gelijkstelling helemaal betaald?"
    )
    aanvraag: date | None = veld(
        Datum(
            etiket="Wanneer vraag je de gelijkstelling aan?",
            hulp="Sommige fondsen kijken ook naar het kwartaal vóór je aanvraag.",
            verplicht=False,
            groep=VOORWAARDEN,
            gevraagd=is_ziek,
        )
    )
    kwartaal_voor_aanvraag_betaald: str = _voorwaarde(
        "Is de bijdrage van het kwartaal vóór je aanvraag helemaal betaald?",
        eis=_aanvraag_later,
    )
    gestopt: str = _voorwaarde(
        "Heb je al je beroepswerk stopgezet?", "Stoppen hoeft niet voorgoed te zijn."
    )
    zaak_loopt_voor_jou: str = _voorwaarde(
        "Draait je zaak verder met inkomsten voor jou?",
        "Bijvoorbeeld door je partner of je personeel.",
    )
    pensioenleeftijd: str = _voorwaarde(
        "Bereik je de pensioenleeftijd vóór het einde van deze kwartalen?", standaard="nee"
    )
    overbruggingsrecht: str = _voorwaarde(
        "Had je overbruggingsrecht toen de gelijkstelling begon?", opties=JA_NEE, standaard="nee"
    )
    mandataris: str = _voorwaarde(
        "Ben je mandataris van een vennootschap?",
        "Bijvoorbeeld bestuurder of zaakvoerder.",
        opties=JA_NEE,
        standaard="nee",
    )
    mandaat_onbezoldigd: str = _voorwaarde(
        "Is dat mandaat onbezoldigd, met een schriftelijk bewijs?", eis=is_ja("mandataris")
    )
    voordeel_alle_aard: str = _voorwaarde(
        "Krijg je van de vennootschap een voordeel van alle aard?",
        "Bijvoorbeeld een wagen of een woning.",
        eis=is_ja("mandataris"),
    )
    pensioenpremies: str = _voorwaarde(
        "Betaalt de vennootschap pensioenpremies voor jou?", eis=is_ja("mandataris")
    )
    bevallen_op: date | None = veld(
        Datum(
            etiket="Dag van je bevalling",
            hulp="Na een bevalling zijn er kwartalen zonder bijdrage, ook als je niet ziek bent. Ben je "
            "bevallen, dan hebben we die dag nodig. Anders laat je het leeg.",
            verplicht=False,
            groep=BEVALLEN,
            groep_open=True,
        )
    )


def eis_niet_te_ver(invoer: Invoer) -> None:
    """Raises ``OngeldigeInvoer`` at the first day that lies too far ahead to reckon with."""
    laatste = date(invoer.vandaag.year + JAREN_VOORUIT, 12, 31)
    for naam in ("peildatum", "einde_ziekte", "hervat_op", "beslissing", "aanvraag", "bevallen_op"):
        dag: date | None = getattr(invoer, naam)
        if dag and dag > laatste:
            boodschap = "Zo ver vooruit rekenen we niet. Kies een dag tot en met"
            raise OngeldigeInvoer(naam, f"{boodschap} {datum(laatste)}.")
