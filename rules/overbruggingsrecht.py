"""Overbruggingsrecht: who may ask it, on what ground, and what proves it.

A self-employed person who must interrupt everything through no choice of their own, or who stops
through economic difficulties, gets a monthly benefit and keeps health rights for a while. Facts since
1 January 2023 follow the programme law of 26 December 2022, art. 188 to 211, and the royal decree of
6 February 2023 (two grounds); earlier facts follow the law of 22 December 2016 (four pillars, an age
limit, nothing beside another benefit). The date of the fact decides. The fund decides on the request.

>>> [str(k) for k in referte(date(2021, 1, 9))][::15]
['2017-K2', '2021-K1']
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from rules.bedragen import Bedrag, bedrag, bestaat, bronnen, gekend, grens, records, verwacht
from rules.bijdragen import Statuut
from rules.fouten import OnbekendBedrag, OngeldigeInvoer
from rules.geld import afgerond
from rules.kwartaal import Kwartaal, kwartalen_tussen, maanden_later
from rules.opmaak import aantal, datum, euro, kwartaal, kwartalen, procent
from rules.termijnen import EEN_DAG, Termijn
from rules.uitleg import (
    Artikel,
    Beslissing,
    Oordeel,
    Stap,
    Voorwaarde,
    artikel_van,
    ja_nodig,
    nee_nodig,
)


class Grond(StrEnum):
    """What happened."""

    NATUURRAMP = "natuurramp"
    BRAND = "brand"
    BESCHADIGING = "beschadiging"
    ALLERGIE = "allergie"
    DERDE = "derde"
    ENERGIE = "energie"
    FAILLISSEMENT = "faillissement"
    SCHULDENREGELING = "schuldenregeling"
    LEEFLOON = "leefloon"
    VRIJSTELLING = "vrijstelling"
    LAAG_INKOMEN = "laag-inkomen"


class Pijler(StrEnum):
    """Under which head of the law a ground falls."""

    GEDWONGEN = "gedwongen onderbreking"
    ECONOMISCH = "economische moeilijkheden"
    FAILLISSEMENT = "faillissement"
    SCHULDENREGELING = "collectieve schuldenregeling"


class Rol(StrEnum):
    """In what capacity somebody worked."""

    ZELFSTANDIGE = "zelfstandige"
    BEDRIJFSLEIDER = "bedrijfsleider"
    HELPER = "helper"
    ECHTGENOOT = "meewerkende-echtgenoot"


ARTIKEL_37 = (
    "Naar de letter van de wet heb je met artikel 37 geen overbruggingsrecht. Eén fonds aanvaardt het als je "
    "minstens zoals in hoofdberoep betaalt: vraag het schriftelijk."
)
ECONOMISCH = {Grond.LEEFLOON, Grond.VRIJSTELLING, Grond.LAAG_INKOMEN}
# A decision or event of others; energy prices are one.
VAN_BUITEN = {Grond.DERDE, Grond.ENERGIE}
GEHOLPEN = {Rol.HELPER, Rol.ECHTGENOOT}

_VAN_DE_RAMP = (
    "een verklaring van brandweer of politie",
    "documenten van de verzekeraar",
)
BEWIJZEN: Mapping[Grond, tuple[str, ...]] = {
    Grond.NATUURRAMP: (*_VAN_DE_RAMP, "krantenartikels over de ramp"),
    Grond.BRAND: _VAN_DE_RAMP,
    Grond.BESCHADIGING: _VAN_DE_RAMP,
    Grond.ALLERGIE: ("attesten van artsen", "documenten van de verzekeraar"),
    Grond.DERDE: (
        "stukken over de beslissing of de gebeurtenis",
        "cijfers die tonen dat ze de zaak rechtstreeks en zwaar treft",
    ),
    Grond.ENERGIE: (
        "cijfers over de stijging van de productiekosten",
        "energiefacturen: het hogere voorschot naast een vroeger",
    ),
    Grond.FAILLISSEMENT: ("de bekendmaking dat het faillissement geopend is",),
    Grond.SCHULDENREGELING: ("de beslissing over de collectieve schuldenregeling",),
    Grond.LEEFLOON: ("een kopie van het leefloon",),
    Grond.VRIJSTELLING: ("de beslissing van het RSVZ over de vrijstelling",),
    Grond.LAAG_INKOMEN: ("boekhoudkundige stukken over het inkomen",),
}
BEWIJS_GESTOPT = "een bewijs van de stop, tijdelijk of voorgoed"
BEWIJS_DEFINITIEF = "een bewijs van de definitieve stop van elk werk als zelfstandige"
BEWIJS_VAN_ROL: Mapping[Rol, str] = {
    Rol.BEDRIJFSLEIDER: "een bewijs dat het mandaat gestopt is",
    Rol.HELPER: "een bewijs dat de hulp gestopt is",
    Rol.ECHTGENOOT: "een bewijs dat de hulp gestopt is",
}


@dataclass(frozen=True, slots=True)
class Inkomens:
    """Net taxable income of the year of the stop and of the year before, in EUR/year.

    ``geraamd``: that of the year of the stop is an estimate; ``vorig_jaar_geraamd``: that of the year
    before too, since it is not over. ``geholpene_onder_grens``: whether who was helped stayed under the
    limit too.
    """

    jaar: Decimal | None = None
    vorig_jaar: Decimal | None = None
    geraamd: bool = True
    vorig_jaar_geraamd: bool = False
    geholpene_onder_grens: bool | None = None


@dataclass(frozen=True, slots=True)
class Vennootschap:
    """What the asset test asks: whether liquidation began, the share held and the balance total."""

    vereffening: bool | None = None
    aandelen: Decimal | None = None
    balanstotaal: Decimal | None = None
    weerlegd: bool = False


@dataclass(frozen=True, slots=True)
class Feiten:
    """What is known; None is unknown.

    ``gestopt``: for good, where the ground asks that. ``gewerkt``: days of work inside the interruption.
    """

    grond: Grond
    feit: date
    rol: Rol = Rol.ZELFSTANDIGE
    statuut: Statuut = Statuut.HOOFDBEROEP
    als_hoofdberoep: bool | None = None
    vier_kwartalen: bool | None = None
    vier_betaald: bool | None = None
    vier_met_pensioenrechten: bool | None = None
    gestopt: bool | None = None
    hervat: date | None = None
    gewerkt: frozenset[date] = frozenset()
    pensioen: bool | None = None
    verblijf: bool | None = None
    uitgesloten: bool | None = None
    ander_inkomen: bool | None = None
    ziek_sinds: date | None = None
    allergie_erkend: bool | None = None
    allergie_door_werk: bool | None = None
    invalide: bool | None = None
    schuldenregeling: date | None = None
    vrijstelling: date | None = None
    inkomens: Inkomens = Inkomens()
    vennootschap: Vennootschap = Vennootschap()


def hervormd(feit: date) -> bool:
    """Whether the law of 2023 applies to a fact of that day."""
    return bestaat("overbruggingsrecht_cumul_stap", feit)


def eis_passende_rol(rol: Rol, statuut: Statuut) -> None:
    """Raises ``OngeldigeInvoer`` at ``rol``: the maxistatuut is that of a helping spouse."""
    if statuut is Statuut.MAXISTATUUT and rol is not Rol.ECHTGENOOT:
        boodschap = "In het maxistatuut ben je meewerkende echtgenoot. Kies die rol."
        raise OngeldigeInvoer("rol", boodschap)


def eis_gekend(feit: date) -> None:
    """Raises ``OngeldigeInvoer`` at ``feit`` for a fact from before the law of 22 December 2016."""
    if not gekend("overbruggingsrecht_aanvraag", feit):
        sinds: date = records("overbruggingsrecht_aanvraag")[0]["van"]
        boodschap = f"We kennen de regels voor wat gebeurde sinds {datum(sinds)}."
        raise OngeldigeInvoer("feit", boodschap)


def eis_te_voorzien(feit: date, aanvraag: date) -> None:
    """Raises ``OngeldigeInvoer`` at ``feit`` for a fact more than a year after the request.

    No law says so: nobody plans that far, and a wrong year would get an answer with amounts of now.
    """
    if feit > maanden_later(aanvraag, 12):
        boodschap = (
            "Deze dag ligt meer dan een jaar na de dag waarop je het vraagt. Kijk het jaar na."
        )
        raise OngeldigeInvoer("feit", boodschap)


def nagekeken_tot(feit: date) -> date | None:
    """The last day for which the rules were checked, when the fact comes after it; else None."""
    tot: date = records("overbruggingsrecht_aanvraag")[-1]["tot"]
    return tot if feit > tot else None


def pijler(grond: Grond, feit: date) -> Pijler:
    """Under which head a ground falls; bankruptcy had its own until 31 December 2022."""
    if grond in ECONOMISCH:
        return Pijler.ECONOMISCH
    if grond is Grond.SCHULDENREGELING:
        return Pijler.SCHULDENREGELING
    if grond is Grond.FAILLISSEMENT and not hervormd(feit):
        return Pijler.FAILLISSEMENT
    return Pijler.GEDWONGEN


def bewijzen(grond: Grond, rol: Rol) -> tuple[str, ...]:
    """What to add to a request: for the ground, for having stopped, and for the role."""
    van_rol = (BEWIJS_VAN_ROL[rol],) if rol in BEWIJS_VAN_ROL else ()
    gestopt = BEWIJS_DEFINITIEF if grond in ECONOMISCH else BEWIJS_GESTOPT
    return (*BEWIJZEN[grond], gestopt, *van_rol)


def referte(feit: date) -> tuple[Kwartaal, ...]:
    """The quarters in which paid contributions count: that of the fact and the fifteen before."""
    aantal = int(verwacht("overbruggingsrecht_referte", feit).waarde)
    laatste = Kwartaal.van(feit)
    return tuple(kwartalen_tussen(laatste - (aantal - 1), laatste))


def onderworpen(feit: date) -> tuple[Kwartaal, ...]:
    """The quarters in which one must have been in the right status: that of the fact and three before."""
    aantal = int(verwacht("overbruggingsrecht_onderworpen", feit).waarde)
    laatste = Kwartaal.van(feit)
    return tuple(kwartalen_tussen(laatste - (aantal - 1), laatste))


def inkomensgrens(rol: Rol, jaar: int) -> Bedrag | None:
    """The highest income for the ground "low income"; None for a year whose limit is not known yet."""
    naam = "minimum_maxistatuut" if rol is Rol.ECHTGENOOT else "minimum_hoofdberoep"
    try:
        return grens(naam, date(jaar, 12, 31))
    except OnbekendBedrag:
        return None


def raming_te_hoog(feiten: Feiten) -> tuple[int, Bedrag] | None:
    """The year whose estimated income passes the limit, and that limit; None when neither does."""
    if feiten.grond is not Grond.LAAG_INKOMEN:
        return None
    for _, jaar, inkomen, geraamd in _inkomens(feiten):
        limiet = inkomensgrens(feiten.rol, jaar)
        if geraamd and limiet and inkomen is not None and inkomen > limiet.waarde:
            return jaar, limiet
    return None


def _inkomens(feiten: Feiten) -> tuple[tuple[str, int, Decimal | None, bool], ...]:
    """Of the year of the stop and the one before: the condition, the year, the income, if estimated."""
    jaar, van = feiten.feit.year, feiten.inkomens
    return (
        ("inkomen", jaar, van.jaar, van.geraamd),
        ("inkomen-vorig-jaar", jaar - 1, van.vorig_jaar, van.vorig_jaar_geraamd),
    )


def vermogensgrens(feit: date) -> Stap | None:
    """The highest asset benefit from a company, in EUR: twice the rounded minimum income."""
    minimum = inkomensgrens(Rol.BEDRIJFSLEIDER, feit.year)
    if minimum is None:
        return None
    keer = verwacht("overbruggingsrecht_vermogen", feit)
    return Stap(
        f"Hoogste vermogensvoordeel in {feit.year}",
        f"{keer.waarde} × {euro(minimum.waarde)}",
        afgerond(keer.waarde * minimum.waarde),
        artikel_van(keer),
        bedragen=(keer, minimum),
    )


def vermogensvoordeel(balanstotaal: Decimal, aandelen: Decimal | None, feit: date) -> Stap:
    """The share of a balance total, in EUR; without proof of the share that is all of it."""
    deel = Decimal(1) if aandelen is None else aandelen
    nota = "" if aandelen is not None else "Zonder bewijs rekent het fonds met alle aandelen."
    return Stap(
        "Je vermogensvoordeel",
        f"{procent(deel)} × {euro(balanstotaal)}",
        afgerond(deel * balanstotaal),
        artikel_van(verwacht("overbruggingsrecht_vermogen", feit)),
        nota=nota,
    )


def uiterste_dag_na_aangifte(feit: date, aangifte: date) -> Termijn | None:
    """The earlier last day that counting from the petition would give; None when it is the same.

    One fund counts from the quarter in which the bankruptcy was asked: certainty C. Raises
    ``OngeldigeInvoer`` at ``aangifte`` for a petition after the judgment.
    """
    if aangifte > feit:
        raise OngeldigeInvoer("aangifte", "De aanvraag komt niet na het vonnis.")
    kwartalen_ = verwacht("overbruggingsrecht_aanvraag", feit)
    laatste = (Kwartaal.van(aangifte) + int(kwartalen_.waarde)).laatste_dag
    if Kwartaal.van(aangifte) == Kwartaal.van(feit):
        return None
    beslissing = Beslissing(
        "Veilige laatste dag, geteld vanaf de aanvraag van het faillissement",
        f"Eén fonds telt vanaf het kwartaal van die aanvraag: {kwartaal(Kwartaal.van(aangifte))}.",
        datum(laatste),
        Artikel(bronnen()["XERIUS_STOPPEN"], "overbruggingsrecht, termijn"),
        (kwartalen_,),
        zekerheid="C",
    )
    return Termijn(aangifte, laatste, beslissing)


# Conditions


def voorwaarden(feiten: Feiten, termijn: Termijn, aanvraag: date) -> tuple[Voorwaarde, ...]:
    """Every condition for a request on ``aanvraag``; those of the ground first.

    "No" to what must hold from the fact on is an answer only from then, and until work is resumed.
    """
    feiten = _nog_open(feiten, aanvraag)
    oud = () if hervormd(feiten.feit) else (_leeftijd(feiten), _geen_ander_inkomen(feiten))
    nieuw = (_geen_pensioen(feiten),) if hervormd(feiten.feit) else ()
    return (
        *_van_de_grond(feiten),
        _gestopt(feiten),
        *_lang_genoeg(feiten),
        _vier_kwartalen(feiten),
        _vier_betaald(feiten, termijn, aanvraag),
        *oud,
        *nieuw,
        _verblijf(feiten),
        _niet_uitgesloten(feiten),
        _op_tijd(termijn, aanvraag),
    )


def _nog_open(feiten: Feiten, aanvraag: date) -> Feiten:
    hervat = feiten.hervat is not None and feiten.hervat <= aanvraag
    if aanvraag >= feiten.feit:
        return replace(feiten, gestopt=feiten.gestopt or None) if hervat else feiten
    bedrijf = replace(feiten.vennootschap, vereffening=feiten.vennootschap.vereffening or None)
    return replace(feiten, gestopt=feiten.gestopt or None, vennootschap=bedrijf)


def _wet(feit: date, nieuw: str) -> Artikel:
    """A place in the law of that day; of the old law no articles were read."""
    if hervormd(feit):
        return Artikel(bronnen()["PROGRAMMAWET_2022"], nieuw)
    return Artikel(bronnen()["WET_2016"], "")


def _besluit(feit: date, nieuw: str) -> Artikel:
    if hervormd(feit):
        return Artikel(bronnen()["KB_OVERBRUGGINGSRECHT"], nieuw)
    return Artikel(bronnen()["RSVZ_STOPPEN_OUD"], "")


def _van_de_grond(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    per_grond = {
        Grond.ALLERGIE: _allergie,
        Grond.SCHULDENREGELING: _schuldenregeling,
        Grond.BESCHADIGING: _sinds_2019,
        Grond.DERDE: _sinds_2019,
        Grond.ENERGIE: _sinds_2019,
        Grond.VRIJSTELLING: _vrijstelling,
        Grond.LAAG_INKOMEN: _laag_inkomen,
    }
    eigen = per_grond.get(feiten.grond)
    return eigen(feiten) if eigen else ()


def _sinds_2019(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    """Damage, and decisions or events of others, are grounds since 1 July 2019."""
    sinds: date = records("overbruggingsrecht_derde")[0]["van"]
    artikel = _besluit(feiten.feit, "artikel 2, 3° en 5°")
    if bestaat("overbruggingsrecht_derde", feiten.feit):
        if feiten.grond not in VAN_BUITEN:
            return ()
        etiket = "De beslissing of gebeurtenis treft je zaak rechtstreeks en zwaar"
        reden = "Je fonds beoordeelt dat met je stukken."
        return (Voorwaarde("rechtstreeks", etiket, Oordeel.ONBEKEND, reden, artikel),)
    etiket = f"Deze situatie bestaat sinds {datum(sinds)}"
    if feiten.grond is Grond.BESCHADIGING:
        reden = "Voordien telde alleen vernieling door een derde. Vraag je fonds of dat zo was."
        return (Voorwaarde("situatie", etiket, Oordeel.ONBEKEND, reden, artikel),)
    reden = f"Op {datum(feiten.feit)} gaf deze situatie nog geen recht."
    return (Voorwaarde("situatie", etiket, Oordeel.NIET_VOLDAAN, reden, artikel),)


def _allergie(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    artikel = _besluit(feiten.feit, "artikel 2, 4°")
    return (
        ja_nodig(
            "allergie-erkend",
            "De adviserend arts erkent je allergie",
            feiten.allergie_erkend,
            "Dat is de arts van je ziekenfonds.",
            artikel,
            "de beslissing van de adviserend arts",
        ),
        ja_nodig(
            "allergie-door-werk",
            "De allergie komt door je werk als zelfstandige",
            feiten.allergie_door_werk,
            "Een andere oorzaak telt niet.",
            artikel,
            "attesten van artsen",
        ),
        _twaalf_maanden_ziek(feiten, artikel),
        nee_nodig(
            "niet-invalide",
            "Je bent niet erkend als invalide",
            feiten.invalide,
            "Wie als invalide erkend is, houdt zijn ziekte-uitkering.",
            artikel,
            "de beslissing van je ziekenfonds",
        ),
    )


def na_ziekte_uitkering(feit: date, ziek_sinds: date) -> date:
    """The first day after the months of sickness benefit that an allergy asks, from its first day."""
    maanden = verwacht("overbruggingsrecht_allergie", feit)
    return maanden_later(ziek_sinds, int(maanden.waarde))


def _twaalf_maanden_ziek(feiten: Feiten, artikel: Artikel) -> Voorwaarde:
    maanden = verwacht("overbruggingsrecht_allergie", feiten.feit)
    etiket = f"Je kreeg eerst {maanden.waarde} maanden ziekte-uitkering"
    if feiten.ziek_sinds is None:
        reden = "Vul in vanaf welke dag je ziekte-uitkering liep."
        return Voorwaarde("ziekte-uitkering", etiket, Oordeel.ONBEKEND, reden, artikel)
    vanaf = na_ziekte_uitkering(feiten.feit, feiten.ziek_sinds)
    reden = f"Vanaf {datum(feiten.ziek_sinds)} is dat ten vroegste op {datum(vanaf)}."
    genoeg = feiten.feit >= vanaf
    return ja_nodig(
        "ziekte-uitkering", etiket, genoeg, reden, artikel, "een attest van je ziekenfonds"
    )


def _schuldenregeling(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    artikel = _besluit(feiten.feit, "artikel 2")
    if not bestaat("overbruggingsrecht_schuldenregeling", feiten.feit):
        tot: date = records("overbruggingsrecht_schuldenregeling")[-1]["tot"]
        reden = (
            f"Een collectieve schuldenregeling gaf recht tot en met {datum(tot)}. Kijk of een "
            "andere situatie past."
        )
        etiket = "Je situatie staat in de wet"
        return (Voorwaarde("situatie", etiket, Oordeel.NIET_VOLDAAN, reden, artikel),)
    jaren = bedrag("overbruggingsrecht_schuldenregeling", feiten.feit)
    etiket = f"Je kreeg de regeling in de {jaren.waarde} jaar vóór je stopte"
    if feiten.schuldenregeling is None:
        reden = "Vul de dag van de beslissing in."
        return (Voorwaarde("schuldenregeling", etiket, Oordeel.ONBEKEND, reden, artikel),)
    vanaf = maanden_later(feiten.feit, -12 * int(jaren.waarde))
    goed = vanaf <= feiten.schuldenregeling <= feiten.feit
    reden = f"De beslissing moet vallen van {datum(vanaf)} tot en met {datum(feiten.feit)}."
    return (ja_nodig("schuldenregeling", etiket, goed, reden, artikel),)


def venster_vrijstelling(feit: date) -> tuple[date, date]:
    """The twelve months before the month of the stop, in which an exemption must have been decided."""
    maanden = int(verwacht("overbruggingsrecht_vrijstelling", feit).waarde)
    maand = feit.replace(day=1)
    return maanden_later(maand, -maanden), maand - EEN_DAG


def _vrijstelling(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    eerste, laatste = venster_vrijstelling(feiten.feit)
    etiket = f"Het RSVZ gaf je vrijstelling van {datum(eerste)} tot en met {datum(laatste)}"
    artikel = _besluit(feiten.feit, "artikel 6 § 1, 2°")
    bewijs = "de beslissing van het RSVZ"
    if feiten.vrijstelling is None:
        reden = (
            "Vul de dag van de beslissing in. Een vrijstelling voor een deel van je vraag volstaat."
        )
        return (Voorwaarde("vrijstelling", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs),)
    goed = eerste <= feiten.vrijstelling <= laatste
    reden = f"De beslissing is van {datum(feiten.vrijstelling)}."
    return (ja_nodig("vrijstelling", etiket, goed, reden, artikel, bewijs),)


def _laag_inkomen(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    geholpene = (_geholpene(feiten),) if feiten.rol in GEHOLPEN and hervormd(feiten.feit) else ()
    bedrijf = _vennootschap(feiten) if feiten.rol is Rol.BEDRIJFSLEIDER else ()
    return (
        *(_inkomen(feiten, *welk) for welk in _inkomens(feiten)),
        *geholpene,
        *bedrijf,
    )


def _inkomen(
    feiten: Feiten, id_: str, jaar: int, inkomen: Decimal | None, geraamd: bool
) -> Voorwaarde:
    artikel = _besluit(feiten.feit, "artikel 6 § 1, 3°")
    limiet = inkomensgrens(feiten.rol, jaar)
    bewijs = "je aanslagbiljet, of boekhoudkundige stukken"
    if limiet is None:
        etiket = f"Je inkomen van {jaar} is niet hoger dan het minimuminkomen"
        reden = f"Het minimuminkomen van {jaar} kennen we nog niet."
        return Voorwaarde(id_, etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    etiket = f"Je inkomen van {jaar} is niet hoger dan {euro(limiet.waarde)}"
    if inkomen is None:
        reden = "Vul je netto belastbaar inkomen van dat jaar in."
        return Voorwaarde(id_, etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    if geraamd:
        teveel = inkomen - limiet.waarde
        vervolg = (
            f"Dat is {euro(teveel)} te veel. Wordt het toch minder, dan kan het."
            if teveel > 0
            else "Dat moet je met stukken tonen."
        )
        reden = f"Je raamt {euro(inkomen)}. {vervolg}"
        return Voorwaarde(id_, etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    reden = f"Je vulde {euro(inkomen)} in."
    return ja_nodig(id_, etiket, inkomen <= limiet.waarde, reden, artikel, bewijs)


def _geholpene(feiten: Feiten) -> Voorwaarde:
    return ja_nodig(
        "geholpene",
        "Ook wie je hielp, verdiende in beide jaren niet meer dan het minimuminkomen van hoofdberoep",
        feiten.inkomens.geholpene_onder_grens,
        "Voor een helper of meewerkende echtgenoot kijkt de wet ook naar dat inkomen.",
        _besluit(feiten.feit, "artikel 6 § 1, 3°"),
    )


def _vennootschap(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    artikel = _besluit(feiten.feit, "artikel 6 § 2")
    bedrijf = feiten.vennootschap
    vereffening = ja_nodig(
        "vereffening",
        "De ontbinding en vereffening van je vennootschap is gestart",
        bedrijf.vereffening,
        "Dat moet zo zijn op het ogenblik dat je stopt.",
        artikel,
        "de beslissing tot ontbinding",
    )
    return (vereffening, _vermogen(feiten, artikel))


def _vermogen(feiten: Feiten, artikel: Artikel) -> Voorwaarde:
    bedrijf, limiet = feiten.vennootschap, vermogensgrens(feiten.feit)
    bewijs = "de jaarrekening van het voorlaatste afgesloten boekjaar, en je aandelen"
    if limiet is None or bedrijf.balanstotaal is None:
        hoogste = euro(limiet.waarde) if limiet else "twee keer het minimuminkomen"
        etiket = f"Je vermogensvoordeel is hoogstens {hoogste}"
        reden = "Dat is je deel van de aandelen × het balanstotaal van het voorlaatste boekjaar."
        return Voorwaarde("vermogen", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    voordeel = vermogensvoordeel(bedrijf.balanstotaal, bedrijf.aandelen, feiten.feit)
    etiket = f"Je vermogensvoordeel is hoogstens {euro(limiet.waarde)}"
    reden = f"{voordeel.formule} = {euro(voordeel.waarde)}. {voordeel.nota}".strip()
    if voordeel.waarde <= limiet.waarde:
        return ja_nodig("vermogen", etiket, True, reden, artikel, bewijs)
    reden += (
        " Dat is te veel, tenzij je met objectieve stukken toont dat de echte waarde lager is: door "
        "moeilijkheden nadien, of door schulden."
    )
    oordeel = Oordeel.ONBEKEND if bedrijf.weerlegd else Oordeel.NIET_VOLDAAN
    return Voorwaarde("vermogen", etiket, oordeel, reden, artikel, bewijs)


def _gestopt(feiten: Feiten) -> Voorwaarde:
    artikel = _wet(feiten.feit, "artikel 190")
    if feiten.grond in ECONOMISCH:
        etiket = "Je stopte al je werk als zelfstandige, officieel en definitief"
        reden = (
            f"Dat moet zo zijn op {datum(feiten.feit)}. Bij economische moeilijkheden volstaat een "
            "tijdelijke onderbreking niet."
        )
        return ja_nodig(
            "gestopt", etiket, feiten.gestopt, reden, artikel, "de schrapping in de KBO"
        )
    etiket = "Al je werk als zelfstandige ligt stil"
    wanneer = f"vanaf {datum(feiten.feit)}"
    if feiten.hervat:
        wanneer = f"van {datum(feiten.feit)} tot en met {datum(feiten.hervat - EEN_DAG)}"
    reden = f"Tijdelijk of voorgoed, {wanneer}. De situatie moet elk werk als zelfstandige onmogelijk maken."
    return ja_nodig("gestopt", etiket, feiten.gestopt, reden, artikel)


def _lang_genoeg(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    """Only for who says when work was resumed, and only where the law counts days."""
    if feiten.hervat is None or feiten.grond in ECONOMISCH or not hervormd(feiten.feit):
        return ()
    nodig = verwacht("overbruggingsrecht_periode", feiten.feit)
    dagen = _langste_rust(feiten.feit, feiten.hervat, feiten.gewerkt)
    etiket = f"Je werk ligt minstens {nodig.waarde} dagen na elkaar stil"
    tot = datum(feiten.hervat - EEN_DAG)
    telt = aantal(dagen, "dag", "dagen")
    hoelang = f"hoogstens {telt} na elkaar, door je dagen werk" if feiten.gewerkt else telt
    reden = f"Van {datum(feiten.feit)} tot en met {tot}: {hoelang}."
    artikel = _wet(feiten.feit, "artikel 193 § 1")
    return (ja_nodig("zeven-dagen", etiket, dagen >= nodig.waarde, reden, artikel),)


def _langste_rust(feit: date, hervat: date, gewerkt: frozenset[date]) -> int:
    """The most days in a row without work, from the fact until the day before work is resumed."""
    werk = (feit - EEN_DAG, *sorted(gewerkt), hervat)
    return max((later - eerder).days - 1 for eerder, later in pairwise(werk))


def _vier_kwartalen(feiten: Feiten) -> Voorwaarde:
    welke = kwartalen(onderworpen(feiten.feit))
    etiket = f"Je was zelfstandige in hoofdberoep of maxistatuut in {welke}"
    artikel = _wet(feiten.feit, "artikel 191")
    bewijs = "je aansluiting bij je fonds"
    reden = "In die kwartalen moest je ook bijdragen betalen."
    oordeel = feiten.vier_kwartalen
    if feiten.statuut is Statuut.BIJBEROEP:
        reden, oordeel = "In bijberoep heb je geen overbruggingsrecht.", False
    elif feiten.statuut is Statuut.STUDENT:
        reden = "Een student-zelfstandige telt mee als hij minstens de bijdrage van hoofdberoep betaalt."
        etiket = f"Je betaalde minstens zoals in hoofdberoep in {welke}"
        oordeel = feiten.als_hoofdberoep
    elif feiten.statuut is Statuut.ARTIKEL_37:
        reden = ARTIKEL_37
        oordeel = None if feiten.als_hoofdberoep is not False else False
    elif feiten.grond is Grond.ALLERGIE and oordeel is False:
        reden = (
            "Waren die kwartalen gelijkgesteld door je ziekte? Vraag je fonds of ze dan meetellen."
        )
        oordeel = None
    return ja_nodig("vier-kwartalen", etiket, oordeel, reden, artikel, bewijs)


def _vier_betaald(feiten: Feiten, termijn: Termijn, aanvraag: date) -> Voorwaarde:
    nodig, venster = verwacht("overbruggingsrecht_betaald", feiten.feit), referte(feiten.feit)
    van, tot = datum(venster[0].eerste_dag), datum(venster[-1].laatste_dag)
    etiket = f"Je betaalde minstens {nodig.waarde} kwartalen tussen {van} en {tot}"
    betaald = feiten.vier_betaald
    if hervormd(feiten.feit):
        etiket += ", of ze tellen mee voor je pensioen"
        reden = "Een gelijkgesteld ziektekwartaal telt mee. Een vrijgesteld kwartaal niet."
        if betaald is False:
            betaald = feiten.vier_met_pensioenrechten
    else:
        reden = "Alleen echt betaalde kwartalen telden, geen vrijgestelde of gelijkgestelde."
    if kan_nog_betalen(feiten, termijn, aanvraag):
        reden += (
            f" Kom je er nog aan ten laatste op {datum(termijn.laatste)}, dan kan het recht vanaf het feit "
            "toch ingaan."
        )
    artikel = _wet(feiten.feit, "artikel 191, c, en artikel 197 § 3")
    return ja_nodig(
        "vier-betaald", etiket, betaald, reden, artikel, "de stand van je rekening bij je fonds"
    )


def kan_nog_betalen(feiten: Feiten, termijn: Termijn, aanvraag: date) -> bool:
    """Whether paying can still open the right: too few quarters now, and the term is not over.

    Art. 197 § 3; for facts before 2023 no article read says it.
    """
    te_weinig = feiten.vier_betaald is False and not feiten.vier_met_pensioenrechten
    return te_weinig and hervormd(feiten.feit) and aanvraag <= termijn.laatste


def _geen_pensioen(feiten: Feiten) -> Voorwaarde:
    return nee_nodig(
        "geen-pensioen",
        "Je hebt de pensioenleeftijd niet bereikt en krijgt geen rustpensioen",
        feiten.pensioen,
        "De wet noemt geen leeftijd. Maar bijdragen na de pensioenleeftijd of met een pensioen tellen niet.",
        _wet(feiten.feit, "artikel 191, b"),
    )


def _leeftijd(feiten: Feiten) -> Voorwaarde:
    leeftijd = verwacht("overbruggingsrecht_leeftijd", feiten.feit)
    etiket = f"Je bent jonger dan {leeftijd.waarde} jaar en krijgt geen rustpensioen"
    reden = "Zo drukte een fonds de voorwaarde in 2023."
    return nee_nodig("leeftijd", etiket, feiten.pensioen, reden, artikel_van(leeftijd))


def _geen_ander_inkomen(feiten: Feiten) -> Voorwaarde:
    return nee_nodig(
        "geen-ander-inkomen",
        "Je hebt geen recht op een ander vervangingsinkomen",
        feiten.ander_inkomen,
        "Werkloosheid, ziekte of pensioen gingen voor. Sinds 2023 mag een deel samen.",
        Artikel(bronnen()["RSVZ_STOPPEN_OUD"], ""),
    )


def _verblijf(feiten: Feiten) -> Voorwaarde:
    return ja_nodig(
        "verblijf",
        "Je hoofdverblijfplaats is in België",
        feiten.verblijf,
        "Dat moet zo blijven zolang de uitkering loopt.",
        _wet(feiten.feit, "artikel 191, d"),
    )


def _niet_uitgesloten(feiten: Feiten) -> Voorwaarde:
    return nee_nodig(
        "niet-uitgesloten",
        "Geen veroordeling rond een faillissement, geen bedrog, geen opzet",
        feiten.uitgesloten,
        "Wie het recht met valse of bewust onvolledige verklaringen kreeg, betaalt alles terug.",
        _wet(feiten.feit, "artikel 192"),
    )


def _op_tijd(termijn: Termijn, aanvraag: date) -> Voorwaarde:
    etiket = f"Je vraagt het van {datum(termijn.eerste)} tot en met {datum(termijn.laatste)}"
    if aanvraag < termijn.eerste:
        reden = f"Op {datum(aanvraag)} kan het nog niet."
        return ja_nodig("op-tijd", etiket, None, reden, termijn.beslissing.artikel)
    op_tijd = termijn.open_op(aanvraag)
    reden = f"{datum(aanvraag)} {'valt daarbinnen' if op_tijd else 'is te laat: het recht is verloren'}."
    return ja_nodig("op-tijd", etiket, op_tijd, reden, termijn.beslissing.artikel)
