"""Overbruggingsrecht: who may ask it, until when, and with what proof.

A self-employed person who must interrupt everything through no choice of their own, or who stops
through economic difficulties, gets a monthly benefit and keeps health rights for a while. Facts since
1 January 2023 follow the programme law of 26 December 2022, art. 188 to 211; earlier facts follow the
law of 22 December 2016 (an age limit, nothing beside another benefit). The date of the fact decides.
The fund decides on the request. What each ground asks stands in ``overbruggingsgronden``.

>>> [str(k) for k in referte(date(2021, 1, 9))][::15]
['2017-K2', '2021-K1']
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from itertools import pairwise

from rules.bedragen import bronnen, gekend, records, verwacht
from rules.bijdragen import Statuut
from rules.fouten import OngeldigeInvoer
from rules.kwartaal import Kwartaal, kwartalen_tussen
from rules.opmaak import aantal, datum, kwartaal, kwartalen
from rules.overbruggingsgronden import (
    ECONOMISCH,
    Feiten,
    Grond,
    Rol,
    einde_onbekend,
    hervormd,
    voorwaarden_van_de_grond,
)
from rules.termijnen import EEN_DAG, Termijn
from rules.uitleg import (
    Artikel,
    Beslissing,
    Voorwaarde,
    artikel_van,
    ja_nodig,
    nee_nodig,
)

# Who counts only by paying as in hoofdberoep.
ALLEEN_ALS_HOOFDBEROEP = frozenset({Statuut.ARTIKEL_37, Statuut.STUDENT})
BIJBEROEP = "In bijberoep heb je geen overbruggingsrecht."
ARTIKEL_37 = (
    "Naar de letter van de wet heb je met artikel 37 geen overbruggingsrecht. Eén fonds aanvaardt het als je "
    "minstens zoals in hoofdberoep betaalt: vraag het schriftelijk."
)

# What can be asked


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


# Until when


def nagekeken_tot(feit: date) -> date | None:
    """The last day for which the rules were checked, when the fact comes after it; else None."""
    tot: date = records("overbruggingsrecht_aanvraag")[-1]["tot"]
    return tot if feit > tot else None


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
        *voorwaarden_van_de_grond(feiten),
        _gestopt(feiten),
        *_lang_genoeg(feiten, aanvraag),
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


def _lang_genoeg(feiten: Feiten, aanvraag: date) -> tuple[Voorwaarde, ...]:
    """Only where the law counts days; of who does not know the end, those until the request count.

    Whoever stopped for good is not asked how long (``VOORGOED``).
    """
    onbekend = einde_onbekend(feiten)
    if feiten.grond in ECONOMISCH or not (onbekend or (feiten.hervat and hervormd(feiten.feit))):
        return ()
    nodig = verwacht("overbruggingsrecht_periode", feiten.feit)
    laatste = feiten.hervat - EEN_DAG if feiten.hervat else aanvraag
    dagen = _langste_rust(feiten.feit, laatste, feiten.gewerkt)
    etiket = f"Je werk ligt minstens {nodig.waarde} dagen na elkaar stil"
    telt = aantal(dagen, "dag", "dagen")
    hoelang = f"hoogstens {telt} na elkaar, door je dagen werk" if feiten.gewerkt else telt
    reden = f"Van {datum(feiten.feit)} tot en met {datum(laatste)}: {hoelang}."
    genoeg: bool | None = dagen >= nodig.waarde
    if onbekend:
        reden = f"{reden if dagen else ''} Korter geeft geen uitkering.".strip()
        genoeg = (genoeg and feiten.gestopt) or None
    artikel = _wet(feiten.feit, "artikel 193 § 1")
    return (ja_nodig("zeven-dagen", etiket, genoeg, reden, artikel),)


def _langste_rust(feit: date, laatste: date, gewerkt: frozenset[date]) -> int:
    """The most days in a row without work, from the fact to ``laatste``; none when that is earlier."""
    werk = (feit - EEN_DAG, *sorted(dag for dag in gewerkt if dag <= laatste), laatste + EEN_DAG)
    return max(0, *((later - eerder).days - 1 for eerder, later in pairwise(werk)))


def referte(feit: date) -> tuple[Kwartaal, ...]:
    """The quarters in which paid contributions count: that of the fact and the fifteen before."""
    return _kwartalen_tot(feit, "overbruggingsrecht_referte")


def onderworpen(feit: date) -> tuple[Kwartaal, ...]:
    """The quarters in which one must have been in the right status: that of the fact and three before."""
    return _kwartalen_tot(feit, "overbruggingsrecht_onderworpen")


def _kwartalen_tot(feit: date, hoeveel: str) -> tuple[Kwartaal, ...]:
    laatste = Kwartaal.van(feit)
    eerste = laatste - (int(verwacht(hoeveel, feit).waarde) - 1)
    return tuple(kwartalen_tussen(eerste, laatste))


def _vier_kwartalen(feiten: Feiten) -> Voorwaarde:
    welke = kwartalen(onderworpen(feiten.feit))
    etiket = f"Je was zelfstandige in hoofdberoep of maxistatuut in {welke}"
    artikel = _wet(feiten.feit, "artikel 191")
    bewijs = "je aansluiting bij je fonds"
    reden = "In die kwartalen moest je ook bijdragen betalen."
    als_hoofdberoep = feiten.statuut in ALLEEN_ALS_HOOFDBEROEP
    oordeel = feiten.als_hoofdberoep if als_hoofdberoep else feiten.vier_kwartalen
    if feiten.statuut is Statuut.BIJBEROEP:
        reden, oordeel = BIJBEROEP, False
    elif feiten.statuut is Statuut.STUDENT:
        reden = "Een student-zelfstandige telt mee als hij minstens de bijdrage van hoofdberoep betaalt."
        etiket = f"Je betaalde minstens zoals in hoofdberoep in {welke}"
    elif feiten.statuut is Statuut.ARTIKEL_37:
        reden, oordeel = ARTIKEL_37, None if oordeel else oordeel
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
    reden = f"{datum(aanvraag)} {'valt daarbinnen' if op_tijd else 'is te laat: dan is het recht verloren'}."
    return ja_nodig("op-tijd", etiket, op_tijd, reden, termijn.beslissing.artikel)


# What to add to a request

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


def bewijzen(grond: Grond, rol: Rol) -> tuple[str, ...]:
    """What to add to a request: for the ground, for having stopped, and for the role."""
    van_rol = (BEWIJS_VAN_ROL[rol],) if rol in BEWIJS_VAN_ROL else ()
    gestopt = BEWIJS_DEFINITIEF if grond in ECONOMISCH else BEWIJS_GESTOPT
    return (*BEWIJZEN[grond], gestopt, *van_rol)
