"""The form: one for the three answers, in the order of the page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.controlelijst import vraag
from calculators.hulpen.bijdragen import INKOMEN
from calculators.velden import JA_NEE, Aantal, Datum, Geld, Keuze, veld
from rules.bedragen import verwacht
from rules.kwartaal import maanden_later
from rules.opmaak import zin
from rules.starten_met_uitkering import ANDERS, NIET_TOEGELATEN, TOEGELATEN
from rules.werkloosheid import EINDE_VAN_HET_RECHT, UITZONDERINGEN, hervorming, meeste_maanden

VOORWAARDEN = "Kijk je voorwaarden na"
ZEKERE_MAANDEN = int(verwacht("recht_eerste_periode", hervorming()).waarde)
TOELATINGSDAGEN = verwacht("toelating_dagen", hervorming()).waarde
JAARDAGEN = verwacht("springplank_dagen_per_jaar", hervorming()).waarde

# What somebody may plan, by the end of the name of its field.
HANDELINGEN: Mapping[str, str] = {**TOEGELATEN, **NIET_TOEGELATEN, **ANDERS}
# The answers that say the RVA decided, and what.
TOELATING = {"ja": True, "geweigerd": False}
# What the income of the springplank is that of.
INKOMEN_OVER = {"jaar": "Een heel jaar", "deel": "Ik begin of stop in dat jaar"}
# What somebody with a right knows of it.
MET_RECHT = {"werk", "maanden", "brief"}


def deel_van_het_jaar(stand: Any) -> bool:
    """Whether the income of the springplank is that of a part of a year."""
    return _met_inkomen(stand) and stand.inkomen_over == "deel"


def vorige_toelating_telt(stand: Any) -> bool:
    """Whether the last admission is asked: of who has a letter, or had a right that is over."""
    zonder = stand.recht_bekend == "geen" and stand.ooit_uitkering == "ja"
    return bool(stand.doel == "hoofdberoep" and (zonder or stand.recht_bekend == "brief"))


def _met_inkomen(stand: Any) -> bool:
    return bool(stand.doel == "springplank" and stand.inkomen is not None)


def _bij(doel: str, **antwoorden: set[str]) -> Callable[[Any], bool]:
    """Asked of who wants that, and gave one of these answers to every question named."""
    return lambda stand: (
        stand.doel == doel
        and all(getattr(stand, naam) in gekozen for naam, gekozen in antwoorden.items())
    )


def _vraag(doel: str, etiket: str, hulp: str = "", **antwoorden: set[str]) -> Any:
    return vraag(etiket, hulp, groep=VOORWAARDEN, gevraagd=_bij(doel, **antwoorden))


def _handeling(naam: str, standaard: str = "nee") -> Any:
    return veld(
        Keuze(
            etiket=zin(HANDELINGEN[naam]),
            opties=JA_NEE,
            standaard=standaard,
            groep="Wat ga je doen?",
            gevraagd=_bij("voorbereiden"),
        )
    )


def _begin_maand(maanden: int) -> Callable[[date], date]:
    return lambda vandaag: maanden_later(vandaag.replace(day=1), maanden)


def _einde_jaar(vandaag: date) -> date:
    return date(_begin_maand(1)(vandaag).year, 12, 31)


@dataclass(frozen=True)
class Invoer:
    vandaag: date
    doel: str = veld(
        Keuze(
            etiket="Wat wil je doen?",
            opties={
                "voorbereiden": "Mijn zaak voorbereiden",
                "springplank": "In bijberoep werken met mijn uitkering (springplank)",
                "hoofdberoep": "In hoofdberoep starten, of stoppen en terug naar een uitkering",
            },
            standaard="voorbereiden",
        )
    )
    voorbereiding_vanaf: date = veld(
        Datum(
            etiket="Eerste dag van je voorbereiding",
            standaard=_begin_maand(1),
            gevraagd=_bij("voorbereiden"),
        )
    )
    echte_start: date | None = veld(
        Datum(
            etiket="Dag waarop je echt begint als zelfstandige",
            hulp="Weet je dat nog niet? Laat het leeg.",
            verplicht=False,
            gevraagd=_bij("voorbereiden"),
        )
    )
    springplank_vanaf: date = veld(
        Datum(
            etiket="Eerste dag van je springplank",
            hulp="De dag waarop je begint. Werk je al in bijberoep? De dag waarop je het vraagt.",
            standaard=_begin_maand(1),
            gevraagd=_bij("springplank"),
        )
    )
    uitkering: Decimal | None = veld(
        Geld(
            etiket="Je uitkering per dag",
            hulp="Vul dit en je inkomen in om te zien wat je overhoudt.",
            verplicht=False,
            maximum=Decimal(1000),
            gevraagd=_bij("springplank"),
        )
    )
    inkomen: Decimal | None = veld(
        Geld(
            etiket="Netto belastbaar inkomen uit je bijberoep dat je verwacht",
            hulp=f"{INKOMEN} Een verlies telt als nul.",
            verplicht=False,
            minimum=Decimal(-1_000_000),
            gevraagd=_bij("springplank"),
        )
    )
    inkomen_over: str = veld(
        Keuze(
            etiket="Over welke tijd gaat dat inkomen?",
            opties=INKOMEN_OVER,
            standaard="jaar",
            gevraagd=_met_inkomen,
        )
    )
    inkomen_eerste_dag: date = veld(
        Datum(
            etiket="Eerste dag waarop je in dat jaar werkt",
            standaard=_begin_maand(1),
            gevraagd=deel_van_het_jaar,
        )
    )
    inkomen_laatste_dag: date = veld(
        Datum(
            etiket="Laatste dag waarop je in dat jaar werkt",
            standaard=_einde_jaar,
            gevraagd=deel_van_het_jaar,
        )
    )
    recht_bekend: str = veld(
        Keuze(
            etiket="Wat weet je over je recht op uitkering?",
            opties={
                "werk": "Hoeveel ik ervoor gewerkt heb",
                "maanden": "Hoeveel maanden ik krijg",
                "brief": "De laatste dag, uit een brief van de RVA",
                "geen": "Ik kreeg nog nooit een uitkering, of mijn recht is voorbij",
            },
            standaard="werk",
            gevraagd=_bij("hoofdberoep"),
        )
    )
    ooit_uitkering: str = vraag(
        "Kreeg je al eens een werkloosheidsuitkering?",
        gevraagd=_bij("hoofdberoep", recht_bekend={"geen"}),
    )
    vorige_toelating: date | None = veld(
        Datum(
            etiket="Eerste dag van je laatste toelating",
            hulp="De dag waarop die uitkering begon. Kijk in je brief van de RVA.",
            verplicht=False,
            gevraagd=vorige_toelating_telt,
        )
    )
    toegelaten: date = veld(
        Datum(
            etiket="Eerste dag van je uitkering",
            standaard=_begin_maand(-3),
            gevraagd=_bij("hoofdberoep", recht_bekend={"werk", "maanden"}),
        )
    )
    gewerkte_dagen: int = veld(
        Aantal(
            etiket="Hoeveel dagen werkte je nog meer als werknemer?",
            hulp=f"Boven op de {TOELATINGSDAGEN} dagen die je toelating gaven. Een voltijds jaar is "
            f"{JAARDAGEN} dagen. Weet je het niet? Laat 0 staan: dan rekenen we met het minimum.",
            maximum=10_000,
            standaard=0,
            gevraagd=_bij("hoofdberoep", recht_bekend={"werk"}),
        )
    )
    maanden_recht: int = veld(
        Aantal(
            etiket="Hoeveel maanden krijg je?",
            hulp=f"Hoogstens {meeste_maanden()}. {UITZONDERINGEN}: kies dan de laatste dag, uit je brief.",
            minimum=1,
            maximum=120,
            standaard=ZEKERE_MAANDEN,
            gevraagd=_bij("hoofdberoep", recht_bekend={"maanden"}),
        )
    )
    recht_tot: date | None = veld(
        Datum(
            etiket=EINDE_VAN_HET_RECHT,
            hulp="Die staat in een brief van de RVA.",
            verplicht=False,
            gevraagd=lambda s: s.doel != "hoofdberoep" or s.recht_bekend == "brief",
        )
    )
    zelfstandig_vanaf: date = veld(
        Datum(
            etiket="Eerste dag als zelfstandige in hoofdberoep",
            standaard=_begin_maand(1),
            gevraagd=_bij("hoofdberoep"),
        )
    )
    zelfstandig_tot: date | None = veld(
        Datum(
            etiket="Laatste dag als zelfstandige in hoofdberoep",
            hulp="Weet je dat nog niet? Raam de dag. Loopt je recht nog, dan mag je het leeg laten.",
            verplicht=False,
            gevraagd=_bij("hoofdberoep"),
        )
    )
    plan_haalbaarheid: str = _handeling("haalbaarheid", "ja")
    plan_markt: str = _handeling("markt")
    plan_contacten: str = _handeling("contacten", "ja")
    plan_zoeken: str = _handeling("zoeken")
    plan_pand: str = _handeling("pand")
    plan_lokalen: str = _handeling("lokalen")
    plan_goederen: str = _handeling("goederen")
    plan_aanwerven: str = _handeling("aanwerven")
    plan_formaliteiten: str = _handeling("formaliteiten", "ja")
    plan_stappen: str = _handeling("stappen")
    plan_vennootschap: str = _handeling("vennootschap")
    plan_personeel_werkt: str = _handeling("personeel_werkt")
    plan_klanten: str = _handeling("klanten")
    plan_anders: str = _handeling("anders")
    voorbereiding_aangegeven: str = _vraag(
        "voorbereiden", "Gaf je het vooraf schriftelijk aan?", "Met formulier C45E."
    )
    toelating: str = veld(
        Keuze(
            etiket="Heb je de toelating van de RVA?",
            opties={
                "ja": "Ja",
                "nee": "Nog niet",
                "geweigerd": "De RVA weigerde",
                "onbekend": "Weet ik niet",
            },
            standaard="onbekend",
            groep=VOORWAARDEN,
            gevraagd=_bij("voorbereiden", voorbereiding_aangegeven={"ja", "onbekend"}),
        )
    )
    aangifte_op: date = veld(
        Datum(
            etiket="Dag waarop je formulier C45E indient",
            standaard=lambda vandaag: vandaag,
            groep=VOORWAARDEN,
            gevraagd=_bij(
                "voorbereiden",
                voorbereiding_aangegeven={"nee", "onbekend"},
                toelating={"nee", "onbekend"},
            ),
        )
    )
    eerder_voorbereid: str = _vraag(
        "voorbereiden", "Bereidde je al eens een zaak voor met een uitkering?"
    )
    beschikbaar: str = _vraag("voorbereiden", "Blijf je beschikbaar voor werk?")
    springplank_aangegeven: str = _vraag(
        "springplank",
        "Geef je het aan vóór je begint, of samen met je aanvraag om uitkeringen?",
        "Met de formulieren C1 en C1C.",
    )
    ervoor_gestopt: str = _vraag(
        "springplank", "Nam je ontslag of ging je minder werken om dit te kunnen doen?"
    )
    zelfde_werk: str = _vraag(
        "springplank", "Deed je ditzelfde werk ooit als zelfstandige in hoofdberoep?"
    )
    hoofdberoep_tot: date | None = veld(
        Datum(
            etiket="Laatste dag waarop je dat in hoofdberoep deed",
            verplicht=False,
            groep=VOORWAARDEN,
            gevraagd=_bij("springplank", zelfde_werk={"ja"}),
        )
    )
    door_derden: str = _vraag(
        "springplank",
        "Doen anderen het werk voor jou?",
        "Personeel of onderaannemers, meer dan heel uitzonderlijk.",
    )
    eerder_springplank: str = _vraag("springplank", "Had je ooit al een springplank?")
    vorige_tot: date | None = veld(
        Datum(
            etiket="Laatste dag van je vorige springplank",
            verplicht=False,
            groep=VOORWAARDEN,
            gevraagd=_bij("springplank", eerder_springplank={"ja"}),
        )
    )
    kunstwerker: str = _vraag("springplank", "Krijg je een uitkering als kunstwerker?")
    ononderbroken: str = _vraag(
        "hoofdberoep",
        "Werk je al die tijd in hoofdberoep, zonder onderbreking?",
        recht_bekend=MET_RECHT,
    )
    uitkering_intussen: str = _vraag(
        "hoofdberoep",
        "Krijg je intussen een uitkering?",
        "Ook de springplank telt.",
        recht_bekend=MET_RECHT,
    )
