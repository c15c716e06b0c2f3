"""The form: what happened, how somebody worked, the conditions, and what they already got."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.controlelijst import vraag
from calculators.hulpen.bijdragen import STATUTEN
from calculators.velden import JA_NEE, Aantal, Datum, Geld, Keuze, Lijst, Percentage, veld
from rules.bedragen import verwacht
from rules.geld import NUL
from rules.opmaak import maand
from rules.overbruggingsduur import energiecrisis
from rules.overbruggingsgronden import ECONOMISCH, GEHOLPEN, ZONDER_BEWIJS, Grond, Rol, hervormd
from rules.overbruggingsrecht import ALLEEN_ALS_HOOFDBEROEP

GRONDEN = {
    "faillissement": "Faillissement",
    "derde": "Beslissing van anderen, gebeurtenis",
    "energie": "Gestegen energieprijzen",
    "natuurramp": "Natuurramp of landbouwramp",
    "brand": "Brand of ontploffing",
    "beschadiging": "Schade aan gebouw of materiaal",
    "allergie": "Allergie door je werk",
    "laag-inkomen": "Gestopt: laag inkomen",
    "leefloon": "Gestopt: leefloon",
    "vrijstelling": "Gestopt: na een vrijstelling",
    "schuldenregeling": "Schuldenregeling (vóór 2023)",
}
ROLLEN = {
    "zelfstandige": "Zelfstandige met een eigen zaak",
    "bedrijfsleider": "Bedrijfsleider",
    "helper": "Helper",
    "meewerkende-echtgenoot": "Meewerkende echtgenoot",
}
KEUZES = ("hoofdberoep", "primostarter", "maxistatuut", "bijberoep", "artikel-37", "student")
VOORWAARDEN = "Voldoe je aan de voorwaarden?"
VROEGER = "Kreeg je al eerder overbruggingsrecht?"
INTUSSEN = "Werk je of heb je een ander inkomen in die periode?"


# When a question is asked


def _bij(*gronden: Grond) -> Callable[[Any], bool]:
    """Asked for these grounds only."""
    return lambda stand: Grond(stand.grond) in gronden


def _hervormd(stand: Any) -> bool:
    return hervormd(stand.feit)


def _oude_wet(stand: Any) -> bool:
    return not hervormd(stand.feit)


def _onderbreking(stand: Any) -> bool:
    return Grond(stand.grond) not in ECONOMISCH and hervormd(stand.feit)


def _schuldenregeling(stand: Any) -> bool:
    return Grond(stand.grond) is Grond.SCHULDENREGELING and not hervormd(stand.feit)


def _bedrijfsleider(stand: Any) -> bool:
    return Grond(stand.grond) is Grond.LAAG_INKOMEN and Rol(stand.rol) is Rol.BEDRIJFSLEIDER


def _geholpen(stand: Any) -> bool:
    laag = Grond(stand.grond) is Grond.LAAG_INKOMEN
    return laag and Rol(stand.rol) in GEHOLPEN and hervormd(stand.feit)


def _korf_op(stand: Any) -> bool:
    """Whether nothing is left of the first basket: its months, or its quarters."""
    if not hervormd(stand.feit):
        return False
    maanden = verwacht("overbruggingsrecht_maanden", stand.feit).waarde
    kwartalen = verwacht("overbruggingsrecht_kwartalen", stand.feit).waarde
    return bool(stand.gebruikte_maanden >= maanden or stand.gebruikte_kwartalen >= kwartalen)


def _voorwaarde(etiket: str, hulp: str = "", **extra: Any) -> Any:
    return vraag(etiket, hulp, groep=VOORWAARDEN, **extra)


@dataclass(frozen=True)
class Werkrij:
    dag: date = veld(Datum(etiket="Dag"))


@dataclass(frozen=True)
class Invoer:
    vandaag: date
    grond: str = veld(
        Keuze(
            etiket="Wat is er gebeurd?",
            hulp="Gestopt omdat het financieel niet meer ging? Kies een van de drie die met "
            "“Gestopt” beginnen.",
            opties=GRONDEN,
            standaard="faillissement",
            lijst=True,
        )
    )
    feit: date = veld(
        Datum(
            etiket="Wanneer gebeurde het?",
            hulp="De dag van de ramp of van het vonnis, of de dag waarop je stopt. Een beslissing van "
            "anderen, of energie: vanaf welke dag ligt je werk erdoor stil? Een allergie: de dag waarop je "
            "niet als invalide erkend wordt.",
            standaard=lambda vandaag: vandaag,
        )
    )
    aanvraag: date = veld(
        Datum(etiket="Wanneer vraag je het aan?", standaard=lambda vandaag: vandaag)
    )
    aangifte: date | None = veld(
        Datum(
            etiket="Wanneer is het faillissement aangevraagd?",
            hulp="Eén fonds telt de termijn vanaf die dag.",
            verplicht=False,
            gevraagd=_bij(Grond.FAILLISSEMENT),
        )
    )
    rol: str = veld(
        Keuze(
            etiket="Hoe werkte je?",
            hulp="Bedrijfsleider: zaakvoerder, bestuurder of werkend vennoot van een vennootschap.",
            opties=ROLLEN,
            standaard="zelfstandige",
            lijst=True,
        )
    )
    statuut: str = veld(
        Keuze(
            etiket="Je statuut",
            opties={naam: STATUTEN[naam] for naam in KEUZES},
            standaard="hoofdberoep",
            lijst=True,
        )
    )
    als_hoofdberoep: str = vraag(
        "Betaalde je minstens zoals in hoofdberoep, in dat kwartaal en de drie ervoor?",
        gevraagd=lambda s: s.statuut in ALLEEN_ALS_HOOFDBEROEP,
    )
    hervat: date | None = veld(
        Datum(
            etiket="Wanneer begin je opnieuw te werken als zelfstandige?",
            hulp="Laat leeg als je dat niet weet, of als je niet meer begint.",
            verplicht=False,
            gevraagd=_onderbreking,
        )
    )
    gezinslast: str = veld(
        Keuze(
            etiket="Heb je minstens één persoon ten laste?",
            hulp="Zoals je ziekenfonds het ziet. Eén persoon per adres kan het hogere bedrag krijgen.",
            opties=JA_NEE,
            standaard="nee",
        )
    )
    ziek_sinds: date | None = veld(
        Datum(
            etiket="Vanaf wanneer kreeg je een ziekte-uitkering?",
            verplicht=False,
            gevraagd=_bij(Grond.ALLERGIE),
        )
    )
    allergie_erkend: str = vraag(
        "Erkent de adviserend arts van je ziekenfonds je allergie?",
        gevraagd=_bij(Grond.ALLERGIE),
    )
    allergie_door_werk: str = vraag(
        "Komt de allergie door je werk als zelfstandige?", gevraagd=_bij(Grond.ALLERGIE)
    )
    invalide: str = vraag(
        "Ben je erkend als invalide?",
        "Dat kan na een jaar ziekte.",
        gevraagd=_bij(Grond.ALLERGIE),
    )
    schuldenregeling_op: date | None = veld(
        Datum(
            etiket="Wanneer kreeg je de collectieve schuldenregeling?",
            verplicht=False,
            gevraagd=_schuldenregeling,
        )
    )
    vrijstelling_op: date | None = veld(
        Datum(
            etiket="Wanneer besliste het RSVZ over je vrijstelling?",
            hulp="Ook een vrijstelling voor een deel van je vraag telt.",
            verplicht=False,
            gevraagd=_bij(Grond.VRIJSTELLING),
        )
    )
    inkomen: Decimal | None = veld(
        Geld(
            etiket="Je netto belastbaar inkomen van het jaar waarin je stopt",
            minimum=Decimal(-1_000_000),
            verplicht=False,
            gevraagd=_bij(Grond.LAAG_INKOMEN),
        )
    )
    geraamd: str = veld(
        Keuze(
            etiket="Is dat een raming?",
            hulp="Je mag je inkomen met stukken tonen zolang het niet definitief is.",
            opties=JA_NEE,
            standaard="ja",
            gevraagd=_bij(Grond.LAAG_INKOMEN),
        )
    )
    inkomen_vorig_jaar: Decimal | None = veld(
        Geld(
            etiket="Je netto belastbaar inkomen van het jaar ervoor",
            minimum=Decimal(-1_000_000),
            verplicht=False,
            gevraagd=_bij(Grond.LAAG_INKOMEN),
        )
    )
    geraamd_vorig_jaar: str = veld(
        Keuze(
            etiket="Is ook het inkomen van het jaar ervoor een raming?",
            hulp="Het is pas definitief met je aanslagbiljet van dat jaar.",
            opties=JA_NEE,
            standaard="ja",
            gevraagd=lambda s: Grond(s.grond) is Grond.LAAG_INKOMEN and s.geraamd == "ja",
        )
    )
    geholpene: str = vraag(
        "Bleef ook wie je hielp in beide jaren op of onder het minimuminkomen van hoofdberoep?",
        gevraagd=_geholpen,
    )
    vereffening: str = vraag(
        "Is de ontbinding en vereffening van je vennootschap gestart?",
        gevraagd=_bedrijfsleider,
    )
    balanstotaal: Decimal | None = veld(
        Geld(
            etiket="Balanstotaal van het voorlaatste afgesloten boekjaar",
            maximum=Decimal(1_000_000_000),
            verplicht=False,
            gevraagd=_bedrijfsleider,
        )
    )
    aandelen: Decimal | None = veld(
        Percentage(
            etiket="Jouw deel van de aandelen, als je het kan bewijzen",
            hulp=ZONDER_BEWIJS,
            verplicht=False,
            gevraagd=_bedrijfsleider,
        )
    )
    waarde_lager: str = veld(
        Keuze(
            etiket="Kan je tonen dat de echte waarde lager is?",
            hulp="Door moeilijkheden sindsdien, of door schulden.",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_bedrijfsleider,
        )
    )
    alles_gestopt: str = _voorwaarde(
        "Ligt al je werk als zelfstandige stil?",
        "Begon je intussen opnieuw? Antwoord dan voor de tijd ervoor.",
        groep_open=True,
        gevraagd=_bij(*set(Grond) - ECONOMISCH),
    )
    definitief: str = _voorwaarde(
        "Stopte je al je werk als zelfstandige, definitief en officieel?",
        gevraagd=_bij(*ECONOMISCH),
    )
    vier_kwartalen: str = _voorwaarde(
        "Was je zelfstandige in hoofdberoep of maxistatuut in dat kwartaal en de drie ervoor?",
        "Het kwartaal waarin het gebeurde. Met bijdragen die je moest betalen.",
        gevraagd=lambda s: s.statuut not in ALLEEN_ALS_HOOFDBEROEP,
    )
    vier_betaald: str = _voorwaarde(
        "Betaalde je minstens vier kwartalen in de laatste vier jaar?",
        "Precies: in het kwartaal waarin het gebeurde en de vijftien ervoor.",
    )
    vier_met_rechten: str = _voorwaarde(
        "Kom je aan vier als je ook kwartalen telt die meetellen voor je pensioen?",
        "Bijvoorbeeld kwartalen die gelijkgesteld zijn wegens ziekte.",
        gevraagd=lambda s: s.vier_betaald == "nee" and hervormd(s.feit),
    )
    pensioen: str = _voorwaarde(
        "Bereikte je de pensioenleeftijd, of krijg je een rustpensioen?",
        standaard="nee",
    )
    verblijf: str = _voorwaarde("Is je hoofdverblijfplaats in België?")
    ander_recht: str = _voorwaarde(
        "Had je recht op een ander vervangingsinkomen?",
        "Werkloosheid, ziekte, pensioen.",
        gevraagd=_oude_wet,
    )
    uitgesloten: str = _voorwaarde(
        "Was er een veroordeling rond een faillissement, bedrog of opzet?",
        standaard="nee",
    )
    gebruikte_maanden: int = veld(
        Aantal(
            etiket="Hoeveel maanden uitkering kreeg je al?",
            hulp="Sinds 1 juli 1997. Tel maanden wegens corona niet mee, en ook geen maanden wegens de "
            f"energiecrisis tussen {' en '.join(map(maand, energiecrisis()))}.",
            maximum=60,
            standaard=0,
            groep=VROEGER,
        )
    )
    gebruikte_kwartalen: int = veld(
        Aantal(
            etiket="Hoeveel kwartalen behield je je rechten al?",
            maximum=20,
            standaard=0,
            groep=VROEGER,
        )
    )
    kwartalen_sinds: int | None = veld(
        Aantal(
            etiket="Hoeveel kwartalen bouwde je pensioen op tussen een vroeger feit en nu?",
            hulp="Kwartalen die je betaalde, of die gelijkgesteld zijn door ziekte. Je fonds kent ze.",
            maximum=160,
            verplicht=False,
            groep=VROEGER,
            gevraagd=_korf_op,
        )
    )
    kwartalen_loopbaan: int | None = veld(
        Aantal(
            etiket="Hoeveel kwartalen tellen mee voor je pensioen als zelfstandige?",
            maximum=200,
            verplicht=False,
            groep=VROEGER,
            gevraagd=_oude_wet,
        )
    )
    andere_uitkering: Decimal = veld(
        Geld(
            etiket="Ander vervangingsinkomen per maand",
            hulp="Bijvoorbeeld een ziekte- of werkloosheidsuitkering.",
            standaard=NUL,
            groep=INTUSSEN,
            gevraagd=_hervormd,
        )
    )
    werkdag: tuple[Werkrij, ...] = veld(
        Lijst(
            etiket="Dagen waarop je toch werkt",
            hulp="In de maand van het feit en de maand erna: elke dag. In latere maanden volstaat één dag "
            "per maand.",
            rij=Werkrij,
            rijnaam="Dag",
            voeg_toe="Nog een dag",
            maximum=31,
            groep=INTUSSEN,
            gevraagd=_hervormd,
        )
    )
