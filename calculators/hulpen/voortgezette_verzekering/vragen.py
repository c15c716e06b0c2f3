"""The form, in the order of the page: the stop and the income, the pension, the plan, the conditions."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from calculators.controlelijst import vraag
from calculators.hulpen.bijdragen import INKOMEN, STATUTEN
from calculators.velden import Aantal, Datum, Geld, Jaar, Keuze, Lijst, veld
from rules.bedragen import gekend, jaren
from rules.bijdragen import JAREN_EERDER
from rules.kwartaal import Kwartaal
from rules.opmaak import MAANDEN

KEUZES = ("hoofdberoep", "primostarter", "maxistatuut", "artikel-37", "student", "bijberoep")
BETAALD = {
    "ja": "Ja",
    "gelijkgesteld": "Een deel is gelijkgesteld wegens ziekte, of vrijgesteld",
    "nee": "Nee, er staat nog iets open",
    "onbekend": "Weet ik niet",
}
# How many quarters overbruggingsrecht gives, as the rules name it.
RECHTEN = "overbruggingsrecht_kwartalen"
PENSIOEN = "Ben je dicht bij je pensioen?"
VOORWAARDEN = "Kijk je voorwaarden na"
PLANNEN = "Overbruggingsrecht, of niet de hele tijd?"
VOORBEELD = Decimal(30_000)


@dataclass(frozen=True)
class Inkomensrij:
    jaar: int = veld(
        Jaar(
            etiket="Jaar",
            jaren=range(jaren()[0] - JAREN_EERDER, jaren()[-1] + 1),
            standaard=lambda vandaag: vandaag.year - 2,
        )
    )
    inkomen: Decimal = veld(Geld(etiket="Inkomen van dat jaar"))


@dataclass(frozen=True)
class Invoer:
    vandaag: date
    gestopt: date = veld(
        Datum(
            etiket="Laatste dag als zelfstandige",
            hulp="De dag waarop je al je werk als zelfstandige stopzette, of wil stopzetten.",
            standaard=lambda vandaag: (Kwartaal.van(vandaag) - 1).laatste_dag,
        )
    )
    aanvraag: date = veld(
        Datum(etiket="Wanneer vraag je de verzekering?", standaard=lambda vandaag: vandaag)
    )
    inkomen_bekend: str = veld(
        Keuze(
            etiket="Welk inkomen ken je?",
            opties={
                "brief": "Het inkomen op de brief van mijn fonds (al geactualiseerd)",
                "jaar": "Het inkomen op mijn aanslagbiljet",
            },
            standaard="brief",
        )
    )
    geactualiseerd_inkomen: Decimal = veld(
        Geld(
            etiket="Geactualiseerd jaarinkomen",
            hulp="Het inkomen van drie jaar eerder, zoals je fonds het geactualiseerd heeft. Daarop "
            "rekende het ook je bijdragen.",
            standaard=VOORBEELD,
            gevraagd=lambda s: s.inkomen_bekend == "brief",
        )
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Netto belastbaar beroepsinkomen per jaar",
            hulp=f"{INKOMEN} We rekenen voor elk jaar met dit bedrag, tenzij je hieronder een ander geeft.",
            standaard=VOORBEELD,
            gevraagd=lambda s: s.inkomen_bekend == "jaar",
        )
    )
    inkomen_per_jaar: tuple[Inkomensrij, ...] = veld(
        Lijst(
            etiket="Inkomen van een bepaald jaar",
            hulp="Meestal telt het inkomen van drie jaar eerder.",
            rij=Inkomensrij,
            rijnaam="Inkomen",
            voeg_toe="Voeg een jaar toe",
            gevraagd=lambda s: s.inkomen_bekend == "jaar",
        )
    )
    start: date | None = veld(
        Datum(
            etiket="Eerste dag als zelfstandige",
            hulp="Alleen als je minder dan vier jaar zelfstandige was. Was het in minder dan vier "
            "kwartalen, dan kan het niet.",
            verplicht=False,
        )
    )
    pensioenjaar: int | None = veld(
        Aantal(
            etiket="In welk jaar bereik je de wettelijke pensioenleeftijd?",
            hulp="Dan kan het misschien langer dan twee jaar. Je vindt het op mypension.be.",
            minimum=jaren()[0],
            maximum=2100,
            verplicht=False,
            groep=PENSIOEN,
        )
    )
    pensioenmaand: str = veld(
        Keuze(
            etiket="In welke maand?",
            hulp="De maand waarin je verjaart.",
            opties={"onbekend": "Weet ik niet"}
            | {str(n): naam for n, naam in enumerate(MAANDEN, start=1)},
            standaard="onbekend",
            lijst=True,
            groep=PENSIOEN,
            gevraagd=lambda s: s.pensioenjaar is not None,
        )
    )
    vervroegd: date | None = veld(
        Datum(
            etiket="Eerste dag van je vervroegd pensioen",
            hulp="Alleen als je vroeger met pensioen gaat.",
            verplicht=False,
            groep=PENSIOEN,
        )
    )
    kwartalen_overbruggingsrecht: int = veld(
        Aantal(
            etiket="Hoeveel kwartalen overbruggingsrecht krijg je?",
            hulp="Zo lang is je ziekteverzekering gratis. Geen, of weet je het niet? Laat 0 staan.",
            maximum=40,
            standaard=0,
            groep=PLANNEN,
            gevraagd=lambda s: gekend(RECHTEN, s.gestopt),
        )
    )
    kwartalen: int | None = veld(
        Aantal(
            etiket="Hoeveel kwartalen wil je betalen?",
            hulp="Laat het leeg voor alle kwartalen die kunnen.",
            minimum=1,
            maximum=40,
            verplicht=False,
            groep=PLANNEN,
        )
    )
    statuut: str = veld(
        Keuze(
            etiket="Je statuut vóór je stopte",
            opties={naam: STATUTEN[naam] for naam in KEUZES},
            standaard="hoofdberoep",
            lijst=True,
            groep=VOORWAARDEN,
        )
    )
    alles_gestopt: str = vraag("Heb je al je werk als zelfstandige stopgezet?", groep=VOORWAARDEN)
    kwartalen_betaald: str = veld(
        Keuze(
            etiket="Zijn het kwartaal waarin je stopte en de drie ervoor betaald?",
            opties=BETAALD,
            standaard="onbekend",
            groep=VOORWAARDEN,
        )
    )
    ander_statuut: str = vraag(
        "Heb je na het stoppen een ander sociaal statuut?",
        "Bijvoorbeeld als werknemer, ambtenaar of gepensioneerde, of met een werkloosheids- of "
        "ziekte-uitkering.",
        groep=VOORWAARDEN,
    )
