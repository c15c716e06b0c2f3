"""Overbruggingsrecht: what happened, and what each ground asks.

Forced interruption: a natural disaster, fire, damage, an allergy through the work, a decision or event
of others (energy prices are one), bankruptcy. Economic difficulties: who stops for good with a leefloon,
after an exemption, or with a low income. The royal decree of 6 February 2023, art. 2 and 6, says what
each must show; the law of 22 December 2016 also knew the collective debt arrangement, and counted
bankruptcy apart. What is asked on every ground stands in ``overbruggingsrecht``.

>>> [str(dag) for dag in venster_vrijstelling(date(2024, 3, 10))]
['2023-03-01', '2024-02-29']
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from rules.bedragen import Bedrag, bedrag, bestaat, bronnen, grens, records, verwacht
from rules.bijdragen import Statuut
from rules.fouten import OnbekendBedrag
from rules.geld import afgerond
from rules.kwartaal import maanden_later
from rules.opmaak import datum, euro, procent
from rules.termijnen import EEN_DAG
from rules.uitleg import Artikel, Oordeel, Stap, Voorwaarde, artikel_van, ja_nodig, nee_nodig


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


ECONOMISCH = {Grond.LEEFLOON, Grond.VRIJSTELLING, Grond.LAAG_INKOMEN}
# Whoever stops for one of these does not resume, unless they say so.
VOORGOED = {*ECONOMISCH, Grond.FAILLISSEMENT}
# A decision or event of others; energy prices are one.
VAN_BUITEN = {Grond.DERDE, Grond.ENERGIE}
GEHOLPEN = {Rol.HELPER, Rol.ECHTGENOOT}


@dataclass(frozen=True, slots=True)
class Inkomens:
    """Net taxable income of the year of the stop and of the year before, in EUR/year.

    ``geraamd``: that of the year of the stop is an estimate; ``vorig_jaar_geraamd``: that of the year
    before too. ``geholpene_onder_grens``: whether who was helped stayed under the limit too.
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


def einde_onbekend(feiten: Feiten) -> bool:
    """Whether nobody knows yet how long an interruption lasts, where the law counts its days."""
    return feiten.hervat is None and feiten.grond not in VOORGOED and hervormd(feiten.feit)


def pijler(grond: Grond, feit: date) -> Pijler:
    """Under which head a ground falls; bankruptcy had its own until 31 December 2022."""
    if grond in ECONOMISCH:
        return Pijler.ECONOMISCH
    if grond is Grond.SCHULDENREGELING:
        return Pijler.SCHULDENREGELING
    if grond is Grond.FAILLISSEMENT and not hervormd(feit):
        return Pijler.FAILLISSEMENT
    return Pijler.GEDWONGEN


# What each ground asks


def voorwaarden_van_de_grond(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    """The conditions of the ground alone; none where the fact itself is enough."""
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


def _besluit(feit: date, nieuw: str) -> Artikel:
    """A place in the decree of 2023; for earlier facts the page of the RSVZ on the old law."""
    if hervormd(feit):
        return Artikel(bronnen()["KB_OVERBRUGGINGSRECHT"], nieuw)
    return Artikel(bronnen()["RSVZ_STOPPEN_OUD"], "")


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


def telt_voor_stop_vanaf(vrijstelling: date) -> date:
    """The first day of a stop for which an exemption counts that was decided on that day."""
    return maanden_later(vrijstelling.replace(day=1), 1)


def _vrijstelling(feiten: Feiten) -> tuple[Voorwaarde, ...]:
    eerste, laatste = venster_vrijstelling(feiten.feit)
    etiket = (
        f"Het RSVZ besliste tussen {datum(eerste)} en {datum(laatste)} dat je vrijstelling krijgt"
    )
    artikel = _besluit(feiten.feit, "artikel 6 § 1, 2°")
    bewijs = "de beslissing van het RSVZ"
    if feiten.vrijstelling is None:
        reden = (
            "Vul de dag van de beslissing in. Een vrijstelling voor een deel van je vraag volstaat."
        )
        return (Voorwaarde("vrijstelling", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs),)
    goed = eerste <= feiten.vrijstelling <= laatste
    reden = f"De beslissing is van {datum(feiten.vrijstelling)}."
    if feiten.vrijstelling > laatste:
        reden += (
            f" Ze telt voor wie stopt vanaf {datum(telt_voor_stop_vanaf(feiten.vrijstelling))}."
        )
    return (ja_nodig("vrijstelling", etiket, goed, reden, artikel, bewijs),)


# A low income


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


# The assets of a company


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


ZONDER_BEWIJS = "Zonder bewijs rekent het fonds met alle aandelen."


def vermogensvoordeel(balanstotaal: Decimal, aandelen: Decimal | None, feit: date) -> Stap:
    """The share of a balance total, in EUR; without proof of the share that is all of it."""
    deel = Decimal(1) if aandelen is None else aandelen
    nota = "" if aandelen is not None else ZONDER_BEWIJS
    return Stap(
        "Je vermogensvoordeel",
        f"{procent(deel)} × {euro(balanstotaal)}",
        afgerond(deel * balanstotaal),
        artikel_van(verwacht("overbruggingsrecht_vermogen", feit)),
        nota=nota,
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
