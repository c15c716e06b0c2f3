"""Calculator: overbruggingsrecht: which condition fails, how much, how long, until when to ask."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
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
from calculators.invoer import Linkteksten, fragment
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Aantal, Datum, Geld, Keuze, Lijst, Percentage, veld
from rules.bedragen import Bedrag, bronnen, verwacht
from rules.bijdragen import Statuut
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.kalender import Moment, overbruggingsrecht_veilig, overbruggingsrecht_vragen
from rules.kwartaal import Kwartaal, kwartalen_tussen, maanden_later
from rules.opmaak import aantal, datum, euro, getal, kwartalen, opsomming, procent, zin
from rules.opmaak import maand as maandnaam
from rules.overbruggingsrecht import (
    ARTIKEL_37,
    ECONOMISCH,
    GEHOLPEN,
    VAN_BUITEN,
    Feiten,
    Grond,
    Inkomens,
    Pijler,
    Rol,
    Vennootschap,
    bewijzen,
    eis_gekend,
    eis_passende_rol,
    eis_te_voorzien,
    hervormd,
    inkomensgrens,
    kan_nog_betalen,
    na_ziekte_uitkering,
    nagekeken_tot,
    pijler,
    raming_te_hoog,
    referte,
    uiterste_dag_na_aangifte,
    vermogensgrens,
    vermogensvoordeel,
    voorwaarden,
)
from rules.overbruggingsuitkering import (
    Duur,
    Lezing,
    Maand,
    Periode,
    Soort,
    Verleden,
    bekend_maandbedrag,
    duur,
    gaat_van_de_rugzak,
    gebruikt,
    maanden,
    maandstap,
    rechtenkwartalen,
    vaste_maanden,
    volgend_maandbedrag,
)
from rules.termijnen import EEN_DAG, Termijn, aanvraag_overbruggingsrecht
from rules.uitleg import (
    Artikel,
    Beslissing,
    Oordeel,
    Stap,
    Voorwaarde,
    artikel_van,
    stap_van_bedrag,
    tekort,
)
from rules.voortgezette_verzekering import NOOIT as NOOIT_VOORTGEZET
from rules.voortgezette_verzekering import te_laat
from rules.vrijstelling import NOOIT as NOOIT_VRIJGESTELD

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
            gevraagd=_grond(Grond.FAILLISSEMENT),
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
    schuldenregeling_op: date | None = veld(
        Datum(
            etiket="Wanneer kreeg je de collectieve schuldenregeling?",
            verplicht=False,
            gevraagd=lambda s: _grond(Grond.SCHULDENREGELING)(s) and not hervormd(s.feit),
        )
    )
    vrijstelling_op: date | None = veld(
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
    waarde_lager: str = veld(
        Keuze(
            etiket="Kan je tonen dat de echte waarde lager is?",
            hulp="Door moeilijkheden sindsdien, of door schulden.",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_laag_inkomen_als(Rol.BEDRIJFSLEIDER),
        )
    )
    alles_gestopt: str = vraag(
        "Ligt al je werk als zelfstandige stil?",
        "Begon je intussen opnieuw? Antwoord dan voor de tijd ervoor.",
        groep=VOORWAARDEN,
        groep_open=True,
        gevraagd=lambda s: Grond(s.grond) not in ECONOMISCH,
    )
    definitief: str = vraag(
        "Stopte je al je werk als zelfstandige, definitief en officieel?",
        groep=VOORWAARDEN,
        gevraagd=_grond(*ECONOMISCH),
    )
    vier_kwartalen: str = vraag(
        "Was je zelfstandige in hoofdberoep of maxistatuut in dat kwartaal en de drie ervoor?",
        "Het kwartaal waarin het gebeurde. Met bijdragen die je moest betalen.",
        groep=VOORWAARDEN,
        gevraagd=lambda s: s.statuut not in ALS_HOOFDBEROEP,
    )
    vier_betaald: str = vraag(
        "Betaalde je minstens vier kwartalen in de laatste vier jaar?",
        "Precies: in het kwartaal waarin het gebeurde en de vijftien ervoor.",
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
        "Was er een veroordeling rond een faillissement, bedrog of opzet?",
        groep=VOORWAARDEN,
        standaard="nee",
    )
    gebruikte_maanden: int = veld(
        Aantal(
            etiket="Hoeveel maanden uitkering kreeg je al?",
            hulp="Sinds 1 juli 1997. Tel maanden wegens corona niet mee, en ook geen maanden wegens de "
            "energiecrisis tussen oktober 2022 en maart 2023.",
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
            gevraagd=lambda s: hervormd(s.feit) and _korf_op(s),
        )
    )
    kwartalen_loopbaan: int | None = veld(
        Aantal(
            etiket="Hoeveel kwartalen tellen mee voor je pensioen als zelfstandige?",
            maximum=200,
            verplicht=False,
            groep=VROEGER,
            gevraagd=lambda s: not hervormd(s.feit),
        )
    )
    andere_uitkering: Decimal = veld(
        Geld(
            etiket="Ander vervangingsinkomen per maand",
            hulp="Bijvoorbeeld een ziekte- of werkloosheidsuitkering.",
            standaard=NUL,
            groep=INTUSSEN,
            gevraagd=lambda s: hervormd(s.feit),
        )
    )
    werkdag: tuple[Werkrij, ...] = veld(
        Lijst(
            etiket="Dagen waarop je toch werkt",
            hulp="In de maand van het feit en de maand erna: elke dag. In latere maanden volstaat "
            "één dag per "
            "maand.",
            rij=Werkrij,
            rijnaam="Dag",
            voeg_toe="Nog een dag",
            maximum=31,
            groep=INTUSSEN,
            gevraagd=lambda s: hervormd(s.feit),
        )
    )


def _korf_op(s: Any) -> bool:
    vol = (
        verwacht("overbruggingsrecht_maanden", s.feit),
        verwacht("overbruggingsrecht_kwartalen", s.feit),
    )
    return bool(s.gebruikte_maanden >= vol[0].waarde or s.gebruikte_kwartalen >= vol[1].waarde)


@dataclass(frozen=True)
class Zaak:
    """What the answer is made of."""

    feiten: Feiten
    aanvraag: date
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
    def gepland(self) -> bool:
        """Whether the request is made before the fact."""
        return self.aanvraag < self.feiten.feit

    @property
    def wanneer(self) -> str:
        """When it can be asked, in words: from the fact, when that is still to come."""
        vanaf = f"van {datum(self.termijn.eerste)} " if self.gepland else ""
        return f"{vanaf}tot en met {datum(self.termijn.laatste)}"

    @property
    def veilig(self) -> Termijn | None:
        """The term that one fund counts from the petition, while it can still be kept."""
        nu = max(self.aanvraag, self.feiten.feit)
        return self.eerder if self.eerder and self.eerder.laatste >= nu else None

    @property
    def nog_te_betalen(self) -> bool:
        """Only the four paid quarters fail, and paying them in time still opens the right."""
        mist = [v.id for v in tekort(self.lijst)]
        kan_nog = kan_nog_betalen(self.feiten, self.termijn, self.aanvraag)
        return kan_nog and self.duur.maanden > 0 and mist == ["vier-betaald"]

    @property
    def geweigerd(self) -> bool:
        return not self.duur.maanden or bool(tekort(self.lijst) and not self.nog_te_betalen)

    @property
    def naast_andere(self) -> Decimal | None:
        """What a full month leaves beside another benefit; None when there is none, or no amount."""
        if not self.vol or not self.ander_inkomen:
            return None
        return max(NUL, self.vol.waarde - self.ander_inkomen)

    @property
    def geeft_niets(self) -> bool:
        """An interruption without a full month or a run of seven days where they count."""
        return self.periode.einde is not None and not self.totaal and not self.ander_inkomen

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
        vervolg=_anders(zaak) if zaak.geweigerd else _vervolg(zaak),
        grenzen=() if zaak.geweigerd else tuple(_grenzen(zaak)),
        agenda=() if zaak.geweigerd else tuple(_agenda(zaak)),
        brief=_brief(zaak),
    )


def _zaak(invoer: Invoer) -> Zaak:
    eis_gekend(invoer.feit)
    eis_te_voorzien(invoer.feit, invoer.aanvraag)
    eis_passende_rol(Rol(invoer.rol), Statuut(invoer.statuut))
    if invoer.hervat and invoer.hervat <= invoer.feit:
        raise OngeldigeInvoer("hervat", "Je begint pas opnieuw na de dag van het feit.")
    feiten, gezinslast = _feiten(invoer), invoer.gezinslast == "ja"
    termijn = aanvraag_overbruggingsrecht(invoer.feit)
    verleden = Verleden(
        maanden=invoer.gebruikte_maanden,
        kwartalen=invoer.gebruikte_kwartalen,
        loopbaan=invoer.kwartalen_loopbaan,
        tussen=invoer.kwartalen_sinds,
    )
    lang = duur(invoer.feit, pijler(feiten.grond, invoer.feit), verleden)
    einde = invoer.hervat - EEN_DAG if invoer.hervat else None
    for nummer, rij in enumerate(invoer.werkdag):
        if rij.dag < invoer.feit or (einde and rij.dag > einde):
            raise OngeldigeInvoer(f"werkdag.{nummer}.dag", "Deze dag ligt buiten je onderbreking.")
    periode = Periode(invoer.feit, einde, feiten.gewerkt)
    telt = hervormd(invoer.feit) and lang.maanden
    return Zaak(
        feiten,
        invoer.aanvraag,
        termijn,
        uiterste_dag_na_aangifte(invoer.feit, invoer.aangifte) if invoer.aangifte else None,
        voorwaarden(feiten, termijn, invoer.aanvraag),
        lang,
        periode,
        maanden(periode, lang.maanden, gezinslast, invoer.andere_uitkering) if telt else (),
        bekend_maandbedrag(invoer.feit, gezinslast),
        gezinslast,
        invoer.andere_uitkering,
    )


def _feiten(invoer: Invoer) -> Feiten:
    grond = Grond(invoer.grond)
    return Feiten(
        grond,
        invoer.feit,
        rol=Rol(invoer.rol),
        statuut=Statuut(invoer.statuut),
        als_hoofdberoep=FEIT[invoer.als_hoofdberoep],
        vier_kwartalen=FEIT[invoer.vier_kwartalen],
        vier_betaald=FEIT[invoer.vier_betaald],
        vier_met_pensioenrechten=FEIT[invoer.vier_met_rechten],
        gestopt=FEIT[invoer.definitief if grond in ECONOMISCH else invoer.alles_gestopt],
        hervat=invoer.hervat,
        gewerkt=frozenset(rij.dag for rij in invoer.werkdag),
        pensioen=FEIT[invoer.pensioen],
        verblijf=FEIT[invoer.verblijf],
        uitgesloten=FEIT[invoer.uitgesloten],
        ander_inkomen=FEIT[invoer.ander_recht],
        ziek_sinds=invoer.ziek_sinds,
        allergie_erkend=FEIT[invoer.allergie_erkend],
        allergie_door_werk=FEIT[invoer.allergie_door_werk],
        invalide=FEIT[invoer.invalide],
        schuldenregeling=invoer.schuldenregeling_op,
        vrijstelling=invoer.vrijstelling_op,
        inkomens=Inkomens(
            jaar=invoer.inkomen,
            vorig_jaar=invoer.inkomen_vorig_jaar,
            geraamd=invoer.geraamd == "ja",
            vorig_jaar_geraamd=invoer.aanvraag.year < invoer.feit.year,
            geholpene_onder_grens=FEIT[invoer.geholpene],
        ),
        vennootschap=Vennootschap(
            vereffening=FEIT[invoer.vereffening],
            aandelen=invoer.aandelen,
            balanstotaal=invoer.balanstotaal,
            weerlegd=invoer.waarde_lager == "ja",
        ),
    )


def _uitkomst(zaak: Zaak) -> str:
    if eigen := _weigering(zaak) or _voorbehoud(zaak):
        return eigen
    open_ = sum(v.oordeel is Oordeel.ONBEKEND for v in zaak.lijst)
    wat = _wat_het_geeft(zaak)
    if not open_:
        return f"Je kan overbruggingsrecht vragen {zaak.wanneer}. {wat}"
    na = f"{open_} voorwaarde{' is' if open_ == 1 else 'n zijn'} nog niet bekend."
    return (
        f"Overbruggingsrecht vragen kan {zaak.wanneer}, als je aan alle voorwaarden voldoet. "
        f"{wat} {na}"
    )


def _voorbehoud(zaak: Zaak) -> str:
    """The outcome when the request makes sense, but something else must be said first; else empty."""
    laatste, feit = datum(zaak.termijn.laatste), zaak.feiten.feit
    if raming := raming_te_hoog(zaak.feiten):
        jaar, limiet = raming
        return (
            f"Met je raming ligt je inkomen van {jaar} hoger dan de grens van {euro(limiet.waarde)}: "
            f"zo krijg je het niet. Wordt het toch niet hoger? Vraag het dan ten laatste op {laatste}."
        )
    if zaak.feiten.statuut is Statuut.ARTIKEL_37:
        return f"{ARTIKEL_37} Dat kan {zaak.wanneer}."
    if zaak.geeft_niets:
        return (
            "Deze onderbreking geeft geen uitkering: er is geen volle maand, en geen zeven dagen na elkaar "
            f"op het juiste moment. Vragen kan {zaak.wanneer}."
        )
    if zaak.nog_te_betalen:
        nodig = verwacht("overbruggingsrecht_betaald", feit).waarde
        vragen = f"Vragen kan {zaak.wanneer}." if zaak.gepland else "Vraag het intussen al aan."
        return (
            f"Nog niet: kom eerst aan {nodig} betaalde kwartalen, ten laatste op {laatste}. Dan gaat je "
            f"recht in vanaf het feit, als ook de rest klopt. {vragen}"
        )
    return ""


def _wat_het_geeft(zaak: Zaak) -> str:
    duur_ = f"hoogstens {_maanden(zaak.duur.maanden)}"
    if zaak.naast_andere == NUL:
        return "Naast je andere uitkering geeft het nu niets: samen krijg je nooit meer dan het bedrag zelf."
    if zaak.betaald and zaak.periode.einde:
        return f"Voor deze onderbreking geeft het samen {euro(zaak.totaal)}."
    if not zaak.vol:
        return f"Het geeft {duur_} uitkering. Het bedrag van die maand vonden we niet."
    zonder = " zonder werk" if zaak.periode.gewerkt else ""
    naast = ", naast je andere uitkering" if zaak.naast_andere is not None else ""
    bedrag = zaak.vol.waarde if zaak.naast_andere is None else zaak.naast_andere
    return f"Het geeft {euro(bedrag)} per volle maand{zonder}{naast}, {duur_}."


def _weigering(zaak: Zaak) -> str:
    """The refusal, in words of its own for what people meet most; empty when it can be asked."""
    mist = {v.id: v for v in tekort(zaak.lijst)}
    if not zaak.geweigerd:
        return ""
    if not mist:
        return "Je hebt geen maanden meer over: voor dit feit krijg je geen uitkering."
    if set(mist) == {"op-tijd"}:
        return (
            "Je bent te laat. Overbruggingsrecht vragen kon tot en met "
            f"{datum(zaak.termijn.laatste)}."
        )
    if eigen := _eigen_weigering(zaak, mist):
        return eigen
    wat = opsomming([f"“{v.etiket}”" for v in mist.values()])
    return f"Zo krijg je geen overbruggingsrecht. Niet voldaan: {wat}."


def _eigen_weigering(zaak: Zaak, mist: Mapping[str, Voorwaarde]) -> str:
    feit = zaak.feiten.feit
    if zaak.feiten.statuut is Statuut.BIJBEROEP:
        return "In bijberoep heb je geen overbruggingsrecht."
    if "situatie" in mist:
        return f"Zo krijg je geen overbruggingsrecht. {mist['situatie'].reden}"
    if set(mist) == {"vermogen"}:
        return (
            "Zo krijg je geen overbruggingsrecht: je vermogensvoordeel is te hoog. Het kan alleen als je met "
            "stukken bewijst dat de echte waarde lager is."
        )
    if set(mist) == {"ziekte-uitkering"} and zaak.feiten.ziek_sinds:
        return _te_kort_ziek(zaak, zaak.feiten.ziek_sinds)
    for id_, jaar in (("inkomen", feit.year), ("inkomen-vorig-jaar", feit.year - 1)):
        if id_ in mist and (limiet := inkomensgrens(zaak.feiten.rol, jaar)):
            hoog = f"je inkomen van {jaar} ligt hoger dan {euro(limiet.waarde)}"
            return f"Zo krijg je geen overbruggingsrecht: {hoog}."
    return ""


def _te_kort_ziek(zaak: Zaak, ziek_sinds: date) -> str:
    """Too early to ask, or a fact that is dated before the months of sickness benefit were over."""
    feit = zaak.feiten.feit
    maanden_ = verwacht("overbruggingsrecht_allergie", feit).waarde
    vanaf = na_ziekte_uitkering(feit, ziek_sinds)
    if vanaf > zaak.aanvraag:
        return (
            f"Nu nog niet: eerst krijg je {maanden_} maanden ziekte-uitkering. Vanaf {datum(ziek_sinds)} is "
            f"dat ten vroegste op {datum(vanaf)}."
        )
    return (
        f"Kijk de dag van het feit na: op {datum(feit)} had je nog geen {maanden_} maanden ziekte-uitkering. "
        f"Dat was ten vroegste zo op {datum(vanaf)}. Het feit is de dag waarop je niet als invalide erkend "
        "wordt."
    )


def _maanden(hoeveel: int) -> str:
    return aantal(hoeveel, "maand", "maanden")


def _cijfers(invoer: Invoer, zaak: Zaak) -> dict[str, Any]:
    venster = referte(invoer.feit)
    cijfers: dict[str, Any] = {
        "wet": "2023" if hervormd(invoer.feit) else "2016",
        "pijler": zaak.pijler,
        "grond": zaak.feiten.grond,
        "mogelijk": "nee" if zaak.geweigerd else "nog niet" if zaak.nog_te_betalen else "ja",
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
    if zaak.betaald and not zaak.geweigerd:
        rugzak = gaat_van_de_rugzak(zaak.feiten.grond, invoer.feit)
        cijfers["totaal"] = zaak.totaal
        cijfers["rechten"] = zaak.rechten
        if zaak.naast_andere != NUL:
            cijfers["opgenomen_na"] = invoer.gebruikte_maanden + (
                gebruikt(zaak.betaald) if rugzak else NUL
            )
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
    rijen = [("Grond", str(zaak.pijler)), ("Vragen", zaak.wanneer)]
    if zaak.veilig:
        rijen.append(("Veiliger", f"tot en met {datum(zaak.veilig.laatste)}"))
    if zaak.vol:
        rijen.append(("Een volle maand", euro(zaak.vol.waarde)))
    if zaak.naast_andere is not None:
        rijen.append(("Naast je andere uitkering", f"{euro(zaak.naast_andere)} per volle maand"))
    maanden_, kwartalen_ = (_zekerheid(letter) for letter in zaak.duur.zekerheid)
    rijen.append(("Hoogstens", f"{_maanden(zaak.duur.maanden)} uitkering{maanden_}"))
    if zaak.betaald and zaak.periode.einde is None:
        hoe = "met je dagen werk" if zaak.periode.gewerkt else "als je niet meer begint"
        rijen.append((f"Samen, {hoe}", euro(zaak.totaal)))
    if hervormd(zaak.feiten.feit):
        welke = "geen kwartaal"
        if zaak.rechten:
            welke = f"{zin(kwartalen(zaak.rechten))}{kwartalen_}, als je het krijgt"
        rijen.append(("Ziekteverzekering gratis", welke))
    rijen.append(("Pensioen", "geen opbouw"))
    return tuple(rijen)


def _zekerheid(letter: str) -> str:
    """Behind what is less than certain; nothing for what two sources confirm."""
    return f" (zekerheid {letter})" if letter > "A" else ""


def _toelichting(zaak: Zaak) -> tuple[str, ...]:
    if zaak.geweigerd:
        return ()
    regels = []
    if zaak.veilig:
        regels.append(
            "Het faillissement is in een vroeger kwartaal aangevraagd. Wil je zeker zijn, vraag het dan "
            f"ten laatste op {datum(zaak.veilig.laatste)}."
        )
    elif zaak.eerder:
        regels.append(
            "Geteld vanaf de aanvraag van het faillissement is de termijn van één fonds al voorbij, sinds "
            f"{datum(zaak.eerder.laatste)}. De wet telt vanaf het vonnis: vraag het meteen (zekerheid C)."
        )
    if tot := nagekeken_tot(zaak.feiten.feit):
        regels.append(
            f"De regels zijn nagekeken tot en met {datum(tot)}. Voor wat later gebeurt, rekenen we met "
            "dezelfde regels (zekerheid C)."
        )
    regels += zaak.duur.onzeker
    if zaak.naast_andere == NUL:
        regels.append(
            "Vraag je fonds, vóór je het aanvraagt, of je rugzak toch leegloopt in maanden waarin je niets "
            "krijgt. De wet zegt dat niet (zekerheid C)."
        )
    if zaak.periode.einde and (anders := sorted(set(_andere_lezingen(zaak).values()))):
        regels.append(
            f"Een stuk van een maand rekent niet elk fonds gelijk: deze onderbreking kan ook "
            f"{' of '.join(euro(bedrag) for bedrag in anders)} geven (zekerheid C)."
        )
    if hervormd(zaak.feiten.feit) and not zaak.rechten and zaak.periode.volle_maand:
        regels.append(
            "Je werkt al opnieuw vóór het volgende kwartaal begint. Of je dan nog een kwartaal gratis "
            "ziekteverzekering behoudt, zegt de wet niet duidelijk: vraag het je fonds (zekerheid C)."
        )
    if zaak.feiten.grond in ECONOMISCH and zaak.periode.gewerkt:
        regels.append(
            "Werk je opnieuw als zelfstandige, dan is je stop niet definitief. Ander werk mag met een lagere "
            "uitkering."
        )
    if volgend := _volgend(zaak):
        sinds = maandnaam(volgend.van)
        regels.append(
            "We rekenen met het laatste bedrag dat we gepubliceerd zagen. Bij de volgende indexering zou een "
            f"volle maand {euro(volgend.waarde)} worden (zekerheid C). Dat werd ten vroegste in {sinds} "
            "verwacht. Of het al zo is, en of er een plafond op kwam, vonden we niet. Vraag het je fonds."
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
        stappen = tuple(_groepstap(groep) for groep in _groepen(zaak.betaald))
        yield Blok("Per maand", (*stappen, _samen(zaak), *_lezingen(zaak)))


def _delen(bedrag: Bedrag) -> Iterator[Stap]:
    return (stap_van_bedrag(deel) for deel in bedrag.delen)


def _groepstap(groep: tuple[Maand, ...]) -> Stap:
    """The working of one month, or of months in a row that are paid alike."""
    stap = maandstap(groep[0])
    return replace(stap, etiket=f"{_van_tot(groep)}: {groep[0].telling.soort}")


def _samen(zaak: Zaak) -> Stap:
    delen = [
        f"{len(groep)} × {euro(groep[0].bedrag)}" if len(groep) > 1 else euro(groep[0].bedrag)
        for groep in _groepen(zaak.betaald)
    ]
    nota = "Elke maand is apart afgerond."
    return Stap("Samen", " + ".join(delen), zaak.totaal, zaak.termijn.beslissing.artikel, nota=nota)


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
    for lezing, bedrag in _andere_lezingen(zaak).items():
        wat, reden, bron, plaats = _ANDERS_GEREKEND[lezing]
        yield Beslissing(
            wat,
            f"{reden}: dan geeft deze onderbreking {euro(bedrag)}.",
            euro(zaak.totaal),
            Artikel(bronnen()[bron], plaats),
            (deel,),
            zekerheid="C",
        )


_ANDERS_GEREKEND = {
    Lezing.PER_KALENDERMAAND: (
        "Zeven dagen over twee maanden",
        "De wet vraagt niet dat de zeven dagen in één kalendermaand liggen. Eén fonds rekent wel per "
        "kalendermaand",
        "UCM_OVERBRUGGINGSRECHT",
        "tabel per aantal dagen",
    ),
    Lezing.ALLEEN_PERIODES: (
        "De eerste twee maanden",
        "Wij rekenen een volle maand als een maand, en een stuk nooit als meer. Eén fonds telt in de maand "
        "van het feit en de maand erna alleen periodes van zeven dagen",
        "AVIXI_OVERBRUGGINGSRECHT",
        "eerste periode",
    ),
}


def _andere_lezingen(zaak: Zaak) -> dict[Lezing, Decimal]:
    """What other ways to count would give, where that differs; not for who works in between."""
    if zaak.periode.gewerkt or not zaak.betaald:
        return {}
    per_lezing = {
        lezing: sum((maand.bedrag for maand in _maanden_van(zaak, lezing)), NUL)
        for lezing in _ANDERS_GEREKEND
    }
    return {lezing: bedrag for lezing, bedrag in per_lezing.items() if bedrag != zaak.totaal}


def _maanden_van(zaak: Zaak, lezing: Lezing) -> tuple[Maand, ...]:
    return maanden(
        zaak.periode, zaak.duur.maanden, zaak.gezinslast, zaak.ander_inkomen, lezing=lezing
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


def _van_tot(groep: tuple[Maand, ...]) -> str:
    return _van_tot_maand(groep[0].telling.eerste, groep[-1].telling.eerste)


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
    rijen = [
        (
            _van_tot_maand(vast.eerste, vast.laatste),
            *(euro(b.waarde) if b else "onbekend" for b in vast.bedragen),
        )
        for vast in vaste_maanden(feit, 12)
    ]
    return tabel(
        rijen,
        koppen=("Maand", "Zonder persoon ten laste", "Met persoon ten laste"),
        onderschrift="Bedrag van een volle maand in het jaar na het feit",
        class_="zw-tabel zw-kaartjes",
    )


def _van_tot_maand(eerste: date, laatste: date) -> str:
    naam = maandnaam(eerste)
    return zin(naam if eerste == laatste else f"{naam} tot en met {maandnaam(laatste)}")


def _vervolg(zaak: Zaak) -> tuple[Inhoud, ...]:
    feit = zaak.feiten.feit
    stukken = "; ".join(bewijzen(zaak.feiten.grond, zaak.feiten.rol))
    regels: list[Inhoud] = [
        *_eerst_betalen(zaak),
        "Vraag het aan je laatste fonds, met zijn formulier: aangetekend, aan de balie of "
        "elektronisch. Hou een "
        "bewijs van de datum.",
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
    return (*regels, *_verder(zaak), uitwegen.geen_geld())


def _eerst_betalen(zaak: Zaak) -> tuple[Inhoud, ...]:
    if not kan_nog_betalen(zaak.feiten, zaak.termijn, zaak.aanvraag):
        return ()
    laatste = datum(zaak.termijn.laatste)
    wie = (
        "" if zaak.nog_te_betalen else "Kom je ook met kwartalen voor je pensioen niet aan genoeg? "
    )
    return (
        f"{wie}Vraag je fonds welke kwartalen je minstens moet betalen, en betaal ze ten laatste op "
        f"{laatste}.",
        [
            uitwegen.afbetalingsplan(),
            f" Zorg dat die kwartalen op {laatste} helemaal betaald zijn.",
        ],
        "Vraag voor die kwartalen geen vrijstelling: een vrijgesteld kwartaal telt hier niet.",
    )


def _anders(zaak: Zaak) -> tuple[Inhoud, ...]:
    statuut = zaak.feiten.statuut
    vrij = uitwegen.vrijstelling(fragment({"statuut": statuut}), "de bijdragen")
    return (
        *((_ziek(zaak.feiten),) if zaak.feiten.grond is Grond.ALLERGIE else ()),
        "Past een andere situatie? Kies ze hierboven, bij “Wat is er gebeurd?”.",
        *_verder(zaak),
        *(() if statuut in NOOIT_VRIJGESTELD else (vrij,)),
        uitwegen.geen_geld(),
    )


def _ziek(feiten: Feiten) -> Inhoud:
    heeft_ze = feiten.ziek_sinds or feiten.invalide
    return [
        "Kijk" if heeft_ze else "Vraag nu je ziekte-uitkering aan je ziekenfonds, en kijk",
        " of je kwartalen ",
        naar("ziek-gelijkstelling.md", "gelijkgesteld"),
        " worden: dan betaal je geen bijdragen.",
    ]


def _verder(zaak: Zaak) -> Iterator[Inhoud]:
    """The voortgezette verzekering for who stopped and can have it; else a reduction.

    Whoever gets sickness benefit, another benefit or a pension is insured already.
    """
    feiten = zaak.feiten
    werkt = feiten.hervat or (feiten.gestopt is False and not zaak.gepland)
    ziek = feiten.invalide or any(v.id == "ziekte-uitkering" for v in tekort(zaak.lijst))
    verzekerd = ziek or feiten.pensioen or zaak.ander_inkomen
    if werkt or verzekerd or feiten.statuut in NOOIT_VOORTGEZET:
        yield uitwegen.vermindering()
    elif not te_laat(feiten.feit, zaak.aanvraag):
        teksten: Linkteksten = {"gestopt": feiten.feit.isoformat(), "statuut": feiten.statuut}
        if zaak.rechten and not zaak.geweigerd:
            teksten["kwartalen_overbruggingsrecht"] = str(len(zaak.rechten))
        yield uitwegen.voortgezette_verzekering(fragment(teksten))


def _grenzen(zaak: Zaak) -> Iterator[str]:
    feit = zaak.feiten.feit
    yield (
        "De voorwaarden moeten vervuld blijven zolang de uitkering loopt. Wat je te veel kreeg, betaal "
        "je terug."
    )
    if hervormd(feit):
        stap = verwacht("overbruggingsrecht_cumul_stap", feit).waarde
        keren = int(verwacht("overbruggingsrecht_cumul_maanden", feit).waarde)
        minder = opsomming([procent(stap * keer) for keer in range(1, keren + 1)])
        yield (
            "Ga je in een maand toch aan het werk, ook één dag? Meld het vooraf. Na evenveel volle maanden "
            f"zonder werk kan dat: de eerste, tweede en derde keer met {minder} minder. Zonder volle maand "
            "ervoor kan je de maand verliezen."
        )
        yield "Een maand met werk kost je een hele maand van je rugzak."
    if zaak.feiten.grond in ECONOMISCH:
        yield "Je betaalt nog bijdragen tot en met het kwartaal waarin je stopt."
    elif zaak.pijler is Pijler.GEDWONGEN:
        yield _bijdragen(zaak)
    yield "Het Groeipakket of de kinderbijslag kan veranderen: vraag het je uitbetaler."
    if not hervormd(feit):
        yield "Gedeeltelijke maanden van vóór 2023 rekenen we niet na."


def _bijdragen(zaak: Zaak) -> str:
    """Forced interruptions free the quarters in which rights are kept (ARS art. 50 § 4); as we read it."""
    if not hervormd(zaak.feiten.feit):
        return "Vraag je fonds voor welke kwartalen je geen bijdragen moet betalen."
    if not zaak.rechten:
        return "Geen kwartaal is vrij van bijdragen: betaal ze op tijd."
    return (
        f"Krijg je het, dan betaal je voor {kwartalen(zaak.rechten)} geen bijdragen. Tot de beslissing "
        "blijven ze verschuldigd, met verhogingen na de vervaldag. Het kwartaal waarin het gebeurde, blijf "
        "je ook dan verschuldigd: betaal het, of vraag eerst je fonds (zekerheid C)."
    )


def _agenda(zaak: Zaak) -> Iterable[Moment]:
    titel = "Overbruggingsrecht vragen"
    if zaak.nog_te_betalen:
        titel += ", en genoeg kwartalen betaald hebben"
    failliet = zaak.feiten.grond is Grond.FAILLISSEMENT
    yield overbruggingsrecht_vragen(zaak.feiten.feit, titel, failliet=failliet)
    if zaak.veilig:
        yield overbruggingsrecht_veilig(zaak.veilig)


def _brief(zaak: Zaak) -> str:
    """A letter that states nothing the visitor did not say; empty while it would not be true yet."""
    if zaak.geweigerd or zaak.gepland or raming_te_hoog(zaak.feiten):
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
        yield f"De rechtbank sprak {wat} uit op {datum(feiten.feit)}."
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
        raming = "raam ik op" if inkomens.geraamd and inkomens.jaar is not None else "is"
        yield (
            f"Mijn netto belastbaar inkomen van {jaar - 1} is {_ingevuld(inkomens.vorig_jaar)}; dat van "
            f"{jaar} {raming} {_ingevuld(inkomens.jaar)}."
        )


def _beslist_op(dag: date | None) -> str:
    return datum(dag) if dag else "[dag van de beslissing]"


def _ingevuld(bedrag: Decimal | None) -> str:
    return "[bedrag]" if bedrag is None else euro(bedrag)


OVERBRUGGINGSRECHT = Rekenhulp(
    "overbruggingsrecht",
    "Overbruggingsrecht: heb je het, hoeveel en hoelang?",
    "overbruggingsrecht.md",
    Invoer,
    bereken,
)
