"""Calculator: overbruggingsrecht: which condition fails, how much, how long, until when to ask."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Any

from calculators import uitwegen
from calculators.antwoord import Antwoord, Blok
from calculators.brief import brief, lijst
from calculators.controlelijst import FEIT, vraag
from calculators.grafiek import Tijdlijn, Vak, tijdlijn
from calculators.html import Inhoud, naar, tabel
from calculators.hulpen.bijdragen import STATUTEN
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Aantal, Datum, Geld, Keuze, Lijst, Percentage, veld
from rules.bedragen import Bedrag, verwacht
from rules.bijdragen import Statuut
from rules.fouten import OnbekendBedrag, OngeldigeInvoer
from rules.geld import NUL
from rules.kalender import Moment, overbruggingsrecht_vragen
from rules.kwartaal import Kwartaal, kwartalen_tussen, maanden_later
from rules.opmaak import MAANDEN, datum, euro, getal, kwartalen, opsomming, procent, zin
from rules.overbruggingsrecht import (
    ECONOMISCH,
    GEHOLPEN,
    Feiten,
    Grond,
    Inkomens,
    Pijler,
    Rol,
    Vennootschap,
    bewijzen,
    eis_gekend,
    hervormd,
    inkomensgrens,
    pijler,
    referte,
    uiterste_dag_na_aangifte,
    vermogensgrens,
    vermogensvoordeel,
    voorwaarden,
)
from rules.overbruggingsuitkering import (
    Duur,
    Maand,
    Periode,
    Soort,
    Verleden,
    duur,
    gaat_van_de_rugzak,
    gebruikt,
    maandbedrag,
    maanden,
    maandstap,
    rechtenkwartalen,
    volgend_maandbedrag,
)
from rules.termijnen import EEN_DAG, Termijn, aanvraag_overbruggingsrecht
from rules.uitleg import Beslissing, Oordeel, Stap, Voorwaarde, artikel_van, stap_van_bedrag, tekort

GRONDEN = {
    "faillissement": "Faillissement, van jezelf of van je vennootschap",
    "derde": "Beslissing van een ander, of gebeurtenis die je zaak treft",
    "energie": "Gestegen energieprijzen",
    "natuurramp": "Natuurramp, ook een landbouwramp",
    "brand": "Brand, blikseminslag, ontploffing",
    "beschadiging": "Beschadiging van je gebouw of materiaal",
    "allergie": "Allergie door je werk",
    "laag-inkomen": "Economische moeilijkheden: laag inkomen",
    "leefloon": "Economische moeilijkheden: je krijgt een leefloon",
    "vrijstelling": "Economische moeilijkheden: je kreeg vrijstelling van bijdragen",
    "schuldenregeling": "Collectieve schuldenregeling (alleen vóór 2023)",
}
ROLLEN = {
    "zelfstandige": "Zelfstandige met een eigen zaak",
    "bedrijfsleider": "Bedrijfsleider: zaakvoerder, bestuurder of werkend vennoot",
    "helper": "Helper",
    "meewerkende-echtgenoot": "Meewerkende echtgenoot",
}
KEUZES = ("hoofdberoep", "primostarter", "maxistatuut", "bijberoep", "artikel-37", "student")
VOORWAARDEN = "Voldoe je aan de voorwaarden?"
VROEGER = "Kreeg je al eerder overbruggingsrecht?"
INTUSSEN = "Werk je of heb je een ander inkomen in die periode?"
ALS_HOOFDBEROEP = {"artikel-37", "student"}


def _grond(*welke: Grond) -> Any:
    """Asked for these grounds only."""
    return lambda s: Grond(s.grond) in welke


def _laag_inkomen_als(*rollen: Rol) -> Any:
    return lambda s: Grond(s.grond) is Grond.LAAG_INKOMEN and Rol(s.rol) in rollen


def _onderbreking(s: Any) -> bool:
    return Grond(s.grond) not in ECONOMISCH and hervormd(s.feit)


@dataclass(frozen=True)
class Werkrij:
    dag: date = veld(Datum(etiket="Dag"))


@dataclass(frozen=True)
class Invoer:
    grond: str = veld(
        Keuze(
            etiket="Wat is er gebeurd?",
            opties=GRONDEN,
            standaard="faillissement",
            lijst=True,
        )
    )
    feit: date = veld(
        Datum(
            etiket="Wanneer gebeurde het?",
            hulp="Ramp, brand of schade: die dag. Faillissement: de dag van het vonnis. Beslissing of "
            "gebeurtenis: de dag die jij aangeeft. Allergie: de dag waarop je niet als invalide erkend "
            "wordt. Economische moeilijkheden: de dag waarop je stopt.",
            standaard=lambda vandaag: vandaag,
        )
    )
    aangifte: date | None = veld(
        Datum(
            etiket="Wanneer is het faillissement aangevraagd?",
            hulp="Eén fonds telt de termijn vanaf die dag.",
            verplicht=False,
            gevraagd=_grond(Grond.FAILLISSEMENT),
        )
    )
    rol: str = veld(
        Keuze(etiket="Hoe werkte je?", opties=ROLLEN, standaard="zelfstandige", lijst=True)
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
        "Betaalde je minstens een bijdrage zoals in hoofdberoep?",
        gevraagd=lambda s: s.statuut in ALS_HOOFDBEROEP,
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
            gevraagd=_grond(Grond.ALLERGIE),
        )
    )
    allergie_erkend: str = vraag(
        "Erkent de adviserend arts van je ziekenfonds je allergie?",
        gevraagd=_grond(Grond.ALLERGIE),
    )
    allergie_door_werk: str = vraag(
        "Komt de allergie door je werk als zelfstandige?", gevraagd=_grond(Grond.ALLERGIE)
    )
    invalide: str = vraag(
        "Ben je erkend als invalide?",
        "Dat kan na een jaar ziekte.",
        gevraagd=_grond(Grond.ALLERGIE),
    )
    schuldenregeling: date | None = veld(
        Datum(
            etiket="Wanneer kreeg je de collectieve schuldenregeling?",
            verplicht=False,
            gevraagd=lambda s: _grond(Grond.SCHULDENREGELING)(s) and not hervormd(s.feit),
        )
    )
    vrijstelling: date | None = veld(
        Datum(
            etiket="Wanneer besliste het RSVZ over je vrijstelling?",
            hulp="Ook een vrijstelling voor een deel van je vraag telt.",
            verplicht=False,
            gevraagd=_grond(Grond.VRIJSTELLING),
        )
    )
    inkomen: Decimal | None = veld(
        Geld(
            etiket="Je netto belastbaar inkomen van het jaar waarin je stopt",
            minimum=Decimal(-1_000_000),
            verplicht=False,
            gevraagd=_grond(Grond.LAAG_INKOMEN),
        )
    )
    geraamd: str = veld(
        Keuze(
            etiket="Is dat een raming?",
            hulp="Je mag je inkomen met stukken tonen zolang het niet definitief is.",
            opties=JA_NEE,
            standaard="ja",
            gevraagd=_grond(Grond.LAAG_INKOMEN),
        )
    )
    inkomen_vorig_jaar: Decimal | None = veld(
        Geld(
            etiket="Je netto belastbaar inkomen van het jaar ervoor",
            minimum=Decimal(-1_000_000),
            verplicht=False,
            gevraagd=_grond(Grond.LAAG_INKOMEN),
        )
    )
    geholpene: str = vraag(
        "Bleef ook wie je hielp in beide jaren op of onder het minimuminkomen van hoofdberoep?",
        gevraagd=lambda s: _laag_inkomen_als(*GEHOLPEN)(s) and hervormd(s.feit),
    )
    vereffening: str = vraag(
        "Is de ontbinding en vereffening van je vennootschap gestart?",
        gevraagd=_laag_inkomen_als(Rol.BEDRIJFSLEIDER),
    )
    balanstotaal: Decimal | None = veld(
        Geld(
            etiket="Balanstotaal van het voorlaatste afgesloten boekjaar",
            maximum=Decimal(1_000_000_000),
            verplicht=False,
            gevraagd=_laag_inkomen_als(Rol.BEDRIJFSLEIDER),
        )
    )
    aandelen: Decimal | None = veld(
        Percentage(
            etiket="Jouw deel van de aandelen, als je het kan bewijzen",
            hulp="Zonder bewijs rekent het fonds met alle aandelen.",
            verplicht=False,
            gevraagd=_laag_inkomen_als(Rol.BEDRIJFSLEIDER),
        )
    )
    weerlegd: str = veld(
        Keuze(
            etiket="Kan je tonen dat de echte waarde lager is?",
            hulp="Door moeilijkheden sindsdien, of door schulden.",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_laag_inkomen_als(Rol.BEDRIJFSLEIDER),
        )
    )
    gestopt: str = vraag("Ligt al je werk als zelfstandige stil?", groep=VOORWAARDEN)
    definitief: str = vraag(
        "Stopte je definitief en officieel?",
        groep=VOORWAARDEN,
        gevraagd=_grond(*ECONOMISCH),
    )
    vier_kwartalen: str = vraag(
        "Was je zelfstandige in hoofdberoep of maxistatuut in het kwartaal van het feit en de drie ervoor?",
        "Met bijdragen die je moest betalen.",
        groep=VOORWAARDEN,
    )
    vier_betaald: str = vraag(
        "Betaalde je minstens vier kwartalen in de laatste vier jaar?",
        "Precies: in het kwartaal van het feit en de vijftien kwartalen ervoor.",
        groep=VOORWAARDEN,
    )
    vier_met_rechten: str = vraag(
        "Kom je aan vier als je ook kwartalen telt die meetellen voor je pensioen?",
        "Bijvoorbeeld kwartalen die gelijkgesteld zijn wegens ziekte.",
        groep=VOORWAARDEN,
        gevraagd=lambda s: s.vier_betaald == "nee" and hervormd(s.feit),
    )
    pensioen: str = vraag(
        "Bereikte je de pensioenleeftijd, of krijg je een rustpensioen?",
        groep=VOORWAARDEN,
        standaard="nee",
    )
    verblijf: str = vraag("Is je hoofdverblijfplaats in België?", groep=VOORWAARDEN)
    ander_recht: str = vraag(
        "Had je recht op een ander vervangingsinkomen?",
        "Werkloosheid, ziekte, pensioen.",
        groep=VOORWAARDEN,
        gevraagd=lambda s: not hervormd(s.feit),
    )
    uitgesloten: str = vraag(
        "Ben je veroordeeld rond een faillissement, was er bedrog, of deed je het met opzet?",
        groep=VOORWAARDEN,
        standaard="nee",
    )
    gebruikt: int = veld(
        Aantal(
            etiket="Hoeveel maanden uitkering kreeg je al?",
            hulp="Tel maanden wegens corona niet mee, en ook geen maanden wegens de energiecrisis tussen "
            "oktober 2022 en maart 2023.",
            maximum=60,
            standaard=0,
            groep=VROEGER,
        )
    )
    gebruikt_kwartalen: int = veld(
        Aantal(
            etiket="Hoeveel kwartalen behield je je rechten al?",
            maximum=20,
            standaard=0,
            groep=VROEGER,
        )
    )
    tussen: int = veld(
        Aantal(
            etiket="Hoeveel kwartalen bouwde je pensioen op tussen een vroeger feit en nu?",
            maximum=160,
            standaard=0,
            groep=VROEGER,
            gevraagd=lambda s: hervormd(s.feit) and _korf_op(s),
        )
    )
    loopbaan: int | None = veld(
        Aantal(
            etiket="Hoeveel kwartalen tellen mee voor je pensioen als zelfstandige?",
            maximum=200,
            verplicht=False,
            groep=VROEGER,
            gevraagd=lambda s: not hervormd(s.feit),
        )
    )
    ander_inkomen: Decimal = veld(
        Geld(
            etiket="Ander vervangingsinkomen per maand",
            hulp="Bijvoorbeeld een ziekte- of werkloosheidsuitkering.",
            standaard=NUL,
            groep=INTUSSEN,
            gevraagd=lambda s: hervormd(s.feit),
        )
    )
    werk: tuple[Werkrij, ...] = veld(
        Lijst(
            etiket="Dagen waarop je toch werkt",
            hulp="Eén dag per maand volstaat: de hele maand telt dan als een maand met werk.",
            rij=Werkrij,
            rijnaam="Dag",
            voeg_toe="Nog een dag",
            maximum=12,
            groep=INTUSSEN,
            gevraagd=lambda s: hervormd(s.feit),
        )
    )
    aanvraag: date = veld(
        Datum(etiket="Wanneer vraag je het aan?", standaard=lambda vandaag: vandaag)
    )


def _korf_op(s: Any) -> bool:
    vol = (
        verwacht("overbruggingsrecht_maanden", s.feit),
        verwacht("overbruggingsrecht_kwartalen", s.feit),
    )
    return bool(s.gebruikt >= vol[0].waarde or s.gebruikt_kwartalen >= vol[1].waarde)


@dataclass(frozen=True)
class Zaak:
    """What the answer is made of."""

    feiten: Feiten
    termijn: Termijn
    eerder: Termijn | None
    lijst: tuple[Voorwaarde, ...]
    duur: Duur
    periode: Periode
    betaald: tuple[Maand, ...]
    vol: Bedrag | None
    gezinslast: bool
    ander_inkomen: Decimal

    @property
    def pijler(self) -> Pijler:
        return pijler(self.feiten.grond, self.feiten.feit)

    @property
    def geweigerd(self) -> bool:
        return bool(tekort(self.lijst)) or not self.duur.maanden

    @property
    def totaal(self) -> Decimal:
        return sum((maand.bedrag for maand in self.betaald), NUL)

    @property
    def rechten(self) -> tuple[Kwartaal, ...]:
        return rechtenkwartalen(self.periode, self.duur.kwartalen)


def bereken(invoer: Invoer) -> Antwoord:
    zaak = _zaak(invoer)
    return Antwoord(
        uitkomst=_uitkomst(zaak),
        cijfers=_cijfers(invoer, zaak),
        feiten=_feitenlijst(zaak),
        toelichting=_toelichting(zaak),
        werk=tuple(_werk(zaak)),
        voorwaarden=zaak.lijst,
        figuren=() if zaak.geweigerd else tuple(_figuren(zaak)),
        vervolg=_anders() if zaak.geweigerd else _vervolg(zaak),
        grenzen=() if zaak.geweigerd else tuple(_grenzen(zaak)),
        agenda=() if tekort(zaak.lijst) else tuple(_agenda(zaak)),
        brief="" if zaak.geweigerd else _brief(zaak),
    )


def _zaak(invoer: Invoer) -> Zaak:
    eis_gekend(invoer.feit)
    if invoer.hervat and invoer.hervat <= invoer.feit:
        raise OngeldigeInvoer("hervat", "Je begint pas opnieuw na de dag van het feit.")
    feiten, gezinslast = _feiten(invoer), invoer.gezinslast == "ja"
    termijn = aanvraag_overbruggingsrecht(invoer.feit)
    verleden = Verleden(invoer.gebruikt, invoer.gebruikt_kwartalen, invoer.loopbaan, invoer.tussen)
    lang = duur(invoer.feit, pijler(feiten.grond, invoer.feit), verleden)
    einde = invoer.hervat - EEN_DAG if invoer.hervat else None
    periode = Periode(invoer.feit, einde, frozenset(rij.dag for rij in invoer.werk))
    telt = hervormd(invoer.feit) and lang.maanden
    return Zaak(
        feiten,
        termijn,
        uiterste_dag_na_aangifte(invoer.feit, invoer.aangifte) if invoer.aangifte else None,
        voorwaarden(feiten, termijn, invoer.aanvraag),
        lang,
        periode,
        maanden(periode, lang.maanden, gezinslast, invoer.ander_inkomen) if telt else (),
        _vol(invoer.feit, gezinslast),
        gezinslast,
        invoer.ander_inkomen,
    )


def _vol(feit: date, gezinslast: bool) -> Bedrag | None:
    """The amount of a full month; None for the months of 2018 that nobody found."""
    try:
        return maandbedrag(feit, gezinslast=gezinslast)
    except OnbekendBedrag:
        return None


def _feiten(invoer: Invoer) -> Feiten:
    return Feiten(
        Grond(invoer.grond),
        invoer.feit,
        Rol(invoer.rol),
        Statuut(invoer.statuut),
        FEIT[invoer.als_hoofdberoep],
        FEIT[invoer.vier_kwartalen],
        FEIT[invoer.vier_betaald],
        FEIT[invoer.vier_met_rechten],
        FEIT[invoer.gestopt],
        FEIT[invoer.definitief],
        invoer.hervat,
        FEIT[invoer.pensioen],
        FEIT[invoer.verblijf],
        FEIT[invoer.uitgesloten],
        FEIT[invoer.ander_recht],
        invoer.ziek_sinds,
        FEIT[invoer.allergie_erkend],
        FEIT[invoer.allergie_door_werk],
        FEIT[invoer.invalide],
        invoer.schuldenregeling,
        invoer.vrijstelling,
        Inkomens(
            invoer.inkomen,
            invoer.inkomen_vorig_jaar,
            invoer.geraamd == "ja",
            FEIT[invoer.geholpene],
        ),
        Vennootschap(
            FEIT[invoer.vereffening],
            invoer.aandelen,
            invoer.balanstotaal,
            invoer.weerlegd == "ja",
        ),
    )


def _uitkomst(zaak: Zaak) -> str:
    laatste, mist = datum(zaak.termijn.laatste), tekort(zaak.lijst)
    if [v.id for v in mist] == ["op-tijd"]:
        return f"Je bent te laat. Overbruggingsrecht vragen kon tot en met {laatste}."
    if [v.id for v in mist] == ["vermogen"]:
        return (
            "Zo krijg je geen overbruggingsrecht: je vermogensvoordeel is te hoog. Het kan alleen als je met "
            "stukken bewijst dat de echte waarde lager is."
        )
    if mist:
        wat = opsomming([f"“{v.etiket}”" for v in mist])
        return f"Zo krijg je geen overbruggingsrecht. Niet voldaan: {wat}."
    if not zaak.duur.maanden:
        return "Je hebt geen maanden meer over: voor dit feit krijg je geen uitkering."
    if zaak.betaald and zaak.periode.einde:
        wat = f"Voor deze onderbreking geeft het samen {euro(zaak.totaal)}."
    else:
        bedrag = f"{euro(zaak.vol.waarde)} per volle maand" if zaak.vol else "een bedrag per maand"
        wat = f"Het geeft {bedrag}, hoogstens {_maanden(zaak.duur.maanden)}."
    return f"Je kan overbruggingsrecht vragen tot en met {laatste}. {wat}{_na_te_gaan(zaak)}"


def _na_te_gaan(zaak: Zaak) -> str:
    open_ = sum(v.oordeel is Oordeel.ONBEKEND for v in zaak.lijst)
    if not open_:
        return ""
    return f" Ga eerst nog {open_} voorwaarde{'' if open_ == 1 else 'n'} na."


def _maanden(aantal: int) -> str:
    return f"{aantal} maand{'' if aantal == 1 else 'en'}"


def _cijfers(invoer: Invoer, zaak: Zaak) -> dict[str, Any]:
    venster = referte(invoer.feit)
    cijfers: dict[str, Any] = {
        "wet": "2023" if hervormd(invoer.feit) else "2016",
        "pijler": zaak.pijler,
        "grond": zaak.feiten.grond,
        "mogelijk": "nee" if zaak.geweigerd else "ja",
        "laatste_aanvraagdag": zaak.termijn.laatste,
        "referte_van": venster[0].eerste_dag,
        "referte_tot": venster[-1].laatste_dag,
        "maanden": zaak.duur.maanden,
        "kwartalen": zaak.duur.kwartalen,
        "bewijs": "; ".join(bewijzen(zaak.feiten.grond, zaak.feiten.rol)),
    }
    if zaak.eerder:
        cijfers["veilige_aanvraagdag"] = zaak.eerder.laatste
    if zaak.vol:
        cijfers["maandbedrag"] = zaak.vol.waarde
    if zaak.betaald:
        rugzak = gaat_van_de_rugzak(zaak.feiten.grond, invoer.feit)
        cijfers["totaal"] = zaak.totaal
        cijfers["rechten"] = zaak.rechten
        cijfers["opgenomen_na"] = invoer.gebruikt + (gebruikt(zaak.betaald) if rugzak else NUL)
    return cijfers | dict(_cijfers_inkomen(zaak))


def _cijfers_inkomen(zaak: Zaak) -> Iterator[tuple[str, Decimal]]:
    if zaak.feiten.grond is not Grond.LAAG_INKOMEN:
        return
    if limiet := inkomensgrens(zaak.feiten.rol, zaak.feiten.feit.year):
        yield "drempel", limiet.waarde
    for stap, naam in zip(
        _vermogenstappen(zaak), ("vermogensgrens", "vermogensvoordeel"), strict=False
    ):
        yield naam, stap.waarde


def _feitenlijst(zaak: Zaak) -> tuple[tuple[str, str], ...]:
    if zaak.geweigerd:
        return ()
    rijen = [("Grond", str(zaak.pijler)), ("Vragen tot en met", datum(zaak.termijn.laatste))]
    if zaak.eerder:
        rijen.append(("Veiliger", f"tot en met {datum(zaak.eerder.laatste)}"))
    if zaak.vol:
        rijen.append(("Een volle maand", euro(zaak.vol.waarde)))
    rijen.append(("Hoogstens", f"{_maanden(zaak.duur.maanden)} uitkering"))
    if zaak.betaald and zaak.periode.einde is None:
        rijen.append(("Samen, als je niet meer begint", euro(zaak.totaal)))
    if hervormd(zaak.feiten.feit):
        rechten = zaak.rechten
        rijen.append(
            ("Ziekteverzekering gratis", zin(kwartalen(rechten)) if rechten else "geen kwartaal")
        )
    rijen.append(("Pensioen", "geen opbouw"))
    return tuple(rijen)


def _toelichting(zaak: Zaak) -> tuple[str, ...]:
    if zaak.geweigerd:
        return ()
    regels = []
    if zaak.eerder:
        regels.append(
            f"Het faillissement is in een vroeger kwartaal aangevraagd. Wil je zeker zijn, vraag het dan "
            f"ten laatste op {datum(zaak.eerder.laatste)}."
        )
    if zaak.betaald and not zaak.totaal:
        regels.append(
            "Deze onderbreking geeft geen uitkering: er is geen volle maand, en geen zeven dagen na elkaar "
            "op het juiste moment."
        )
    if volgend := _volgend(zaak):
        sinds = f"{MAANDEN[volgend.van.month - 1]} {volgend.van.year}"
        regels.append(
            "We rekenen met het laatste bedrag dat we gepubliceerd zagen. Bij de volgende indexering wordt "
            f"een volle maand {euro(volgend.waarde)}. Dat werd ten vroegste in {sinds} verwacht. Of het al "
            "zo is, vonden we niet. Vraag het je fonds."
        )
    if zaak.feiten.grond is Grond.ENERGIE:
        regels.append(_energie(zaak))
    return tuple(regels)


def _volgend(zaak: Zaak) -> Bedrag | None:
    """The next amount, when a month lies in the time it was expected in."""
    laatste = zaak.betaald[-1].telling.eerste if zaak.betaald else zaak.feiten.feit
    return volgend_maandbedrag(laatste, gezinslast=zaak.gezinslast)


def _energie(zaak: Zaak) -> str:
    if gaat_van_de_rugzak(zaak.feiten.grond, zaak.feiten.feit):
        return (
            "Energieprijzen zijn een gewone gebeurtenis met een economische impact: alle gewone voorwaarden "
            "gelden, en de maanden gaan van je rugzak af."
        )
    return (
        "Alle gewone voorwaarden gelden. Maar maanden wegens de energiecrisis tussen 1 oktober 2022 en "
        "31 maart 2023 gaan niet van je rugzak af."
    )


def _werk(zaak: Zaak) -> Iterator[Blok]:
    eerder = (zaak.eerder.beslissing,) if zaak.eerder else ()
    yield Blok("Termijn", (zaak.termijn.beslissing, *eerder))
    if vermogen := tuple(_vermogenstappen(zaak)):
        yield Blok("Vermogen uit je vennootschap", vermogen)
    yield Blok("Duur", zaak.duur.beslissingen)
    if zaak.vol:
        yield Blok("Een volle maand", (stap_van_bedrag(zaak.vol), *_delen(zaak.vol)))
    if zaak.betaald and not zaak.geweigerd:
        stappen = tuple(maandstap(groep[0]) for groep in _groepen(zaak.betaald))
        yield Blok("Per maand", (*stappen, *_lezingen(zaak)))


def _delen(bedrag: Bedrag) -> Iterator[Stap]:
    return (stap_van_bedrag(deel) for deel in bedrag.delen)


def _vermogenstappen(zaak: Zaak) -> Iterator[Stap]:
    bedrijf, feit = zaak.feiten.vennootschap, zaak.feiten.feit
    if zaak.feiten.grond is not Grond.LAAG_INKOMEN or zaak.feiten.rol is not Rol.BEDRIJFSLEIDER:
        return
    if limiet := vermogensgrens(feit):
        yield limiet
        if bedrijf.balanstotaal is not None:
            yield vermogensvoordeel(bedrijf.balanstotaal, bedrijf.aandelen, feit)


def _lezingen(zaak: Zaak) -> Iterator[Beslissing]:
    """What the law does not say in so many words, and what one fund does otherwise."""
    deel = verwacht("overbruggingsrecht_weekdeel", zaak.feiten.feit)
    if any(maand.telling.soort is Soort.WEKEN for maand in zaak.betaald):
        yield Beslissing(
            "Gedeeltelijke maanden en je rugzak",
            "Een periode van zeven dagen kost je rugzak evenveel als ze geeft. Zo lezen wij de wet; ze zegt "
            "het niet uitdrukkelijk.",
            f"{getal(gebruikt(zaak.betaald))} maanden",
            artikel_van(deel),
            (deel,),
            zekerheid="C",
        )
    per_maand = maanden(
        zaak.periode, zaak.duur.maanden, zaak.gezinslast, zaak.ander_inkomen, per_maand=True
    )
    if per_maand != zaak.betaald:
        anders = sum((maand.bedrag for maand in per_maand), NUL)
        yield Beslissing(
            "Zeven dagen over twee maanden",
            "De wet vraagt niet dat de zeven dagen in één kalendermaand liggen. Eén fonds rekent wel per "
            f"kalendermaand: dan geeft deze periode {euro(anders)}.",
            euro(zaak.totaal),
            artikel_van(deel),
            (deel,),
            zekerheid="C",
        )


def _groepen(betaald: tuple[Maand, ...]) -> Iterator[tuple[Maand, ...]]:
    """Months in a row that are paid alike."""

    def gelijk(maand: Maand) -> tuple[Soort, Decimal, Decimal]:
        return maand.telling.soort, maand.vol.waarde, maand.bedrag

    return (tuple(groep) for _, groep in groupby(betaald, gelijk))


def _figuren(zaak: Zaak) -> Iterator[Any]:
    if zaak.betaald:
        yield _maandtabel(zaak.betaald)
        yield _tijdlijn(zaak)
    elif not hervormd(zaak.feiten.feit):
        yield _bedragentabel(zaak.feiten.feit)


def _maandtabel(betaald: tuple[Maand, ...]) -> Any:
    rijen = [
        (
            _van_tot(groep),
            _hoe(groep[0]),
            euro(groep[0].bedrag),
            euro(sum((maand.bedrag for maand in groep), NUL)),
        )
        for groep in _groepen(betaald)
    ]
    return tabel(
        rijen,
        koppen=("Maand", "Hoe", "Per maand", "Samen"),
        onderschrift="Wat je per maand kan krijgen",
        class_="zw-tabel zw-kaartjes",
    )


def _maandnaam(dag: date) -> str:
    return f"{MAANDEN[dag.month - 1]} {dag.year}"


def _van_tot(groep: tuple[Maand, ...]) -> str:
    eerste, laatste = groep[0].telling.eerste, groep[-1].telling.eerste
    naam = _maandnaam(eerste)
    return zin(naam if eerste == laatste else f"{naam} tot en met {_maandnaam(laatste)}")


def _hoe(maand: Maand) -> str:
    telling = maand.telling
    if telling.soort is Soort.WEKEN:
        weken = "één periode" if telling.weken == 1 else f"{telling.weken} periodes"
        return f"{weken} van zeven dagen: {procent(telling.deel)}"
    return f"{telling.soort}: {procent(telling.deel)}"


def _tijdlijn(zaak: Zaak) -> Any:
    feit, rechten = zaak.feiten.feit, zaak.rechten
    laatste_maand = maanden_later(zaak.betaald[-1].telling.eerste, 1) - EEN_DAG
    einde = min(laatste_maand, zaak.periode.einde or laatste_maand)
    begin = Kwartaal.van(feit)
    tot = max(Kwartaal.van(einde), rechten[-1] if rechten else begin)
    vakken = [
        Vak(str(k), k.eerste_dag, k.laatste_dag, k in rechten) for k in kwartalen_tussen(begin, tot)
    ]
    namen = kwartalen(rechten) if rechten else "geen"
    tekst = (
        f"De balk loopt van {datum(feit)} tot en met {datum(einde)}: de maanden van de uitkering."
    )
    return tijdlijn(
        Tijdlijn(
            titel="Uitkering en behoud van rechten",
            beschrijving=f"{tekst} Kwartalen met gratis ziekteverzekering: {namen}.",
            legende=f"{tekst} Een gevuld vak is een kwartaal met gratis ziekteverzekering.",
            gevuld_etiket="Ziekteverzekering gratis",
            vakken=vakken,
            balk=(feit, einde),
        )
    )


def _bedragentabel(feit: date) -> Any:
    """The dated amounts of the year after a fact of the old law; what nobody found stays unknown."""
    maanden_ = [maanden_later(feit.replace(day=1), n) for n in range(12)]
    rijen = []
    for bedragen, groep in groupby(maanden_, lambda m: (_vol(m, False), _vol(m, True))):
        eerste, *rest = groep
        naam = _maandnaam(eerste) + (f" tot en met {_maandnaam(rest[-1])}" if rest else "")
        rijen.append((zin(naam), *(euro(b.waarde) if b else "onbekend" for b in bedragen)))
    return tabel(
        rijen,
        koppen=("Maand", "Zonder persoon ten laste", "Met persoon ten laste"),
        onderschrift="Bedrag van een volle maand in het jaar na het feit",
        class_="zw-tabel zw-kaartjes",
    )


def _vervolg(zaak: Zaak) -> tuple[Inhoud, ...]:
    feit = zaak.feiten.feit
    stukken = "; ".join(bewijzen(zaak.feiten.grond, zaak.feiten.rol))
    regels: list[Inhoud] = [
        "Vraag je fonds het aanvraagformulier. Stuur het aangetekend, of geef het af tegen een "
        "ontvangstbewijs: de datum telt.",
        f"Voeg toe: {stukken}. Vraag je fonds welke stukken in jouw geval helpen.",
    ]
    if zaak.gezinslast:
        regels.append("Vraag je ziekenfonds een attest van je personen ten laste.")
    if zaak.feiten.rol is not Rol.ZELFSTANDIGE:
        regels.append("In jouw rol vraagt het fonds meer bewijs. Het staat op het formulier.")
    if hervormd(feit):
        formulier = verwacht("overbruggingsrecht_formulier", feit)
        melden = verwacht("overbruggingsrecht_melden", feit)
        beroep = verwacht("overbruggingsrecht_beroep", feit)
        regels += [
            f"Kreeg je een inlichtingenformulier? Stuur het binnen {formulier.waarde} dagen terug.",
            f"Meld elke wijziging binnen {melden.waarde} kalenderdagen: werk, een andere uitkering, een "
            "verhuis.",
            f"Weigert je fonds? Je kan binnen {beroep.waarde} maanden naar de arbeidsrechtbank.",
        ]
    return (*regels, uitwegen.voortgezette_verzekering(), uitwegen.geen_geld())


def _anders() -> tuple[Inhoud, ...]:
    return (
        ["Past een andere grond? Kies hierboven een andere, of lees ", _gronden(), "."],
        uitwegen.voortgezette_verzekering(),
        uitwegen.vrijstelling(),
        uitwegen.geen_geld(),
    )


def _gronden() -> Any:
    return naar("overbruggingsrecht.md", "welke gronden er zijn")


def _grenzen(zaak: Zaak) -> Iterator[str]:
    feit = zaak.feiten.feit
    yield (
        "De voorwaarden moeten vervuld blijven zolang de uitkering loopt. Wat je te veel kreeg, betaal "
        "je terug."
    )
    if hervormd(feit):
        stap = verwacht("overbruggingsrecht_cumul_stap", feit)
        yield (
            "Ga je in een maand toch aan het werk, ook één dag? Na een volle maand zonder werk kan dat met "
            f"{procent(stap.waarde)} minder, als je het vooraf meldt. Zonder volle maand ervoor kan je de "
            "maand verliezen."
        )
        yield "Een maand met werk kost je een hele maand van je rugzak."
    if zaak.feiten.grond in ECONOMISCH:
        yield "Je betaalt nog bijdragen tot en met het kwartaal waarin je stopt."
    elif zaak.pijler is Pijler.GEDWONGEN:
        yield (
            "Bij een gedwongen onderbreking betaal je voor de kwartalen van de onderbreking geen bijdragen. "
            "Vraag je fonds voor welke kwartalen dat bij jou geldt."
        )
    yield "Het Groeipakket of de kinderbijslag kan veranderen: vraag het je uitbetaler."
    if not hervormd(feit):
        yield "Gedeeltelijke maanden van vóór 2023 rekenen we niet na."


def _agenda(zaak: Zaak) -> Iterable[Moment]:
    if zaak.duur.maanden:
        yield overbruggingsrecht_vragen(zaak.feiten.feit)


def _brief(zaak: Zaak) -> str:
    grond = GRONDEN[zaak.feiten.grond]
    return brief(
        "Aanvraag van overbruggingsrecht",
        f"Ik vraag het overbruggingsrecht aan. De grond is: {grond[0].lower()}{grond[1:]}. Het gebeurde op "
        f"{datum(zaak.feiten.feit)}.",
        f"Hierbij gaan:\n{lijst(bewijzen(zaak.feiten.grond, zaak.feiten.rol))}",
        "Laat u mij weten welke stukken nog ontbreken, en stuurt u mij het inlichtingenformulier?",
    )


OVERBRUGGINGSRECHT = Rekenhulp(
    "overbruggingsrecht",
    "Overbruggingsrecht: heb je het, hoeveel en hoelang?",
    "overbruggingsrecht.md",
    Invoer,
    bereken,
)
