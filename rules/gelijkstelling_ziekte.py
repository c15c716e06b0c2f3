"""Illness quarters that count as worked without contributions (gelijkstelling ziekte).

The assimilation starts in the quarter of the incapacity when it began in that quarter's first
month, else in the next. It runs through the quarter in which the recognition ends; but a quarter in
which the self-employed activity is resumed counts only when that happens in its third month
(pension regulation, KB 22 December 1967, art. 28 to 30; exceptions in force since 1 July 2006).

>>> [str(k) for k in kwartalen(date(2015, 2, 14), date(2015, 7, 20), Hervatting.ZELFSTANDIGE,
...                           date(2015, 7, 21))]
['2015-K2']
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from rules.bedragen import Bedrag, bestaat, bronnen, records, verwacht
from rules.bevalling import MITS
from rules.fouten import OngeldigeInvoer
from rules.herstart_na_ziekte import geeft_lager_minimum
from rules.kwartaal import Kwartaal, kwartalen_tussen, maand_in_kwartaal, maanden_later
from rules.opmaak import datum, kwartaal, opsomming, procent
from rules.termijnen import vervaldag
from rules.uitleg import (
    Artikel,
    Beslissing,
    Oordeel,
    Voorwaarde,
    ars,
    ja_nodig,
    nee_nodig,
    pensioenreglement,
    tekort,
)


class Hervatting(StrEnum):
    """How work was resumed."""

    GEEN = "geen"
    ZELFSTANDIGE = "zelfstandige"
    WERKNEMER = "werknemer"


VOOR_HET_BEGIN = "Deze dag ligt vóór het begin van je ziekte."


def _controleer(begin: date, einde: date, hervatting: Hervatting, hervat_op: date | None) -> None:
    if not bestaat("gelijkstelling_ziekte_maandregel", begin):
        sinds: date = records("gelijkstelling_ziekte_maandregel")[0]["van"]
        raise OngeldigeInvoer(
            "begin_ziekte", f"Voor een ziekte van vóór {datum(sinds)} gold een andere regel."
        )
    if einde < begin:
        raise OngeldigeInvoer("einde_ziekte", VOOR_HET_BEGIN)
    if hervatting is not Hervatting.GEEN and hervat_op is None:
        raise OngeldigeInvoer("hervat_op", "Vul de dag in waarop je het werk hervat.")
    if hervat_op and hervatting is not Hervatting.GEEN and hervat_op <= einde:
        raise OngeldigeInvoer(
            "hervat_op", "Je hervat het werk ten vroegste de dag na het einde van de ziekte."
        )


def eerste_kwartaal(begin: date) -> Kwartaal:
    """The first quarter that can be assimilated (art. 28 § 5): that of a start in month 1, else the next."""
    return Kwartaal.van(begin) + (0 if maand_in_kwartaal(begin) == 1 else 1)


def laatste_kwartaal(
    begin: date, einde: date, hervatting: Hervatting, hervat_op: date | None
) -> Kwartaal:
    """The last quarter that can be assimilated (art. 28 § 6 and 30 § 3)."""
    door_hervatting = _laatste_door_hervatting(begin, hervatting, hervat_op)
    door_einde = _kwartaal_of_vorige(einde)
    return min(door_einde, door_hervatting) if door_hervatting else door_einde


def _laatste_door_hervatting(
    begin: date, hervatting: Hervatting, hervat_op: date | None
) -> Kwartaal | None:
    """The last quarter that the resumption allows, by the rule in force when the illness began."""
    if hervat_op is None or hervatting is Hervatting.GEEN:
        return None
    if hervatting is Hervatting.WERKNEMER:
        return _kwartaal_of_vorige(hervat_op)
    derde_maand = int(verwacht("gelijkstelling_ziekte_maandregel", begin).waarde)
    telt = maand_in_kwartaal(hervat_op) == derde_maand
    return Kwartaal.van(hervat_op) - (0 if telt else 1)


def hervatten_vanaf(begin: date, welk: Kwartaal) -> date:
    """The first day on which a restart as self-employed leaves that quarter assimilated (art. 28 § 6)."""
    derde_maand = int(verwacht("gelijkstelling_ziekte_maandregel", begin).waarde)
    return maanden_later(welk.eerste_dag, derde_maand - 1)


def _kwartaal_of_vorige(dag: date) -> Kwartaal:
    """The quarter of a day, or the one before when it is that quarter's first day."""
    return Kwartaal.van(dag - timedelta(days=1))


def kwartalen(
    begin: date,
    einde: date,
    hervatting: Hervatting = Hervatting.GEEN,
    hervat_op: date | None = None,
) -> tuple[Kwartaal, ...]:
    """The quarters that can be assimilated; ``einde`` is the last day of recognised incapacity.

    Raises ``OngeldigeInvoer`` for dates that cannot be, or from before 1 July 2006.
    """
    _controleer(begin, einde, hervatting, hervat_op)
    laatste = laatste_kwartaal(begin, einde, hervatting, hervat_op)
    return tuple(kwartalen_tussen(eerste_kwartaal(begin), laatste))


def kwartalen_vuistregel(begin: date, einde: date) -> tuple[Kwartaal, ...]:
    """The 2015 rule of thumb: ill from the first month of a quarter into its last month.

    It looks at the end of the incapacity instead of the resumption of work, and so gives too little
    when nobody resumes, or when work is resumed on the first day of a third month.
    """
    tussen = kwartalen_tussen(Kwartaal.van(begin), Kwartaal.van(einde))
    return tuple(
        k
        for k in tussen
        if eerste_kwartaal(begin) <= k and (einde.year, einde.month) >= (k.jaar, 3 * k.nummer)
    )


@dataclass(frozen=True, slots=True)
class Feiten:
    """What the conditions ask; None means that nobody has said so yet.

    ``op`` is the day they are looked at; ``vrij_na_bevalling`` are the quarters that a childbirth frees.
    """

    erkend: bool | None = None
    gestopt: bool | None = None
    zaak_loopt_voor_jou: bool | None = None
    vorig_kwartaal_betaald: bool | None = None
    start_zelfstandige: date | None = None
    overbruggingsrecht: bool | None = None
    pensioenleeftijd: bool | None = None
    mandataris: bool | None = None
    mandaat_onbezoldigd: bool | None = None
    voordeel_alle_aard: bool | None = None
    pensioenpremies: bool | None = None
    aanvraag: date | None = None
    kwartaal_voor_aanvraag_betaald: bool | None = None
    vrij_na_bevalling: tuple[Kwartaal, ...] = ()
    op: date | None = None


@dataclass(frozen=True, slots=True)
class Gelijkstelling:
    """The quarters, the rule of thumb next to them, and the conditions.

    ``lang_genoeg_vanaf`` is the first of the quarters that begins when the waiting time is over, and
    ``lang_genoeg_bij_ziekte`` says whether it was over when the illness began, as one fund counts.
    """

    kwartalen: tuple[Kwartaal, ...]
    vuistregel: tuple[Kwartaal, ...]
    voorwaarden: tuple[Voorwaarde, ...]
    beslissingen: tuple[Beslissing, ...]
    primostarter_bij_herstart: bool
    verschil: str
    na_pensioenleeftijd: Bedrag | None
    lang_genoeg_vanaf: Kwartaal | None
    lang_genoeg_bij_ziekte: bool

    @property
    def redenen(self) -> tuple[str, ...]:
        return tuple(beslissing.reden for beslissing in self.beslissingen)

    @property
    def tekort(self) -> tuple[Voorwaarde, ...]:
        """The conditions that are not met."""
        return tekort(self.voorwaarden)

    @property
    def _alleen_wachttijd(self) -> bool:
        return [v.id for v in self.tekort] == [WACHTTIJD]

    @property
    def fonds_telt_anders(self) -> bool:
        """Whether only the waiting time refuses, and the one fund would not."""
        return self._alleen_wachttijd and self.lang_genoeg_bij_ziekte

    @property
    def onzeker(self) -> tuple[Kwartaal, ...]:
        """The later quarters, when only the waiting time refuses and it is over by then.

        No text read says whether the assimilation can start in one of them (certainty C).
        """
        vanaf = self.lang_genoeg_vanaf if self._alleen_wachttijd else None
        return tuple(k for k in self.kwartalen if vanaf and k >= vanaf)


def gelijkstelling(
    begin: date,
    einde: date,
    hervatting: Hervatting = Hervatting.GEEN,
    hervat_op: date | None = None,
    feiten: Feiten | None = None,
    *,
    lopend: bool = False,
) -> Gelijkstelling:
    """Which quarters of an illness can be assimilated, why, and on what conditions.

    ``lopend``: the illness goes on, and ``einde`` is only the day we count to. The RSVZ decides.
    Raises ``OngeldigeInvoer`` for dates that cannot be.
    """
    _controleer(begin, einde, hervatting, hervat_op)
    if feiten and feiten.start_zelfstandige and feiten.start_zelfstandige > begin:
        raise OngeldigeInvoer(
            "start_zelfstandige",
            "Deze dag ligt na het begin van je ziekte: vul een vroegere dag in.",
        )
    if feiten and feiten.aanvraag and feiten.aanvraag < begin:
        raise OngeldigeInvoer("aanvraag", VOOR_HET_BEGIN)
    if lopend:
        einde = Kwartaal.van(einde).laatste_dag
    feiten = feiten or Feiten()
    gevonden = kwartalen(begin, einde, hervatting, hervat_op)
    vuistregel = kwartalen_vuistregel(begin, einde)
    return Gelijkstelling(
        kwartalen=gevonden,
        vuistregel=vuistregel,
        voorwaarden=voorwaarden(begin, einde, feiten),
        beslissingen=(
            _beslis_begin(begin),
            _beslis_einde(begin, einde, hervatting, hervat_op, lopend),
        ),
        primostarter_bij_herstart=_primostarter(gevonden, hervatting, hervat_op),
        verschil=_verschil(gevonden, vuistregel, hervatting),
        na_pensioenleeftijd=na_pensioenleeftijd(einde, feiten),
        lang_genoeg_vanaf=next(
            (k for k in gevonden if _lang_genoeg(begin, k.eerste_dag, feiten)), None
        ),
        lang_genoeg_bij_ziekte=_lang_genoeg(begin, begin, feiten),
    )


def _primostarter(
    gevonden: tuple[Kwartaal, ...], hervatting: Hervatting, hervat_op: date | None
) -> bool:
    if hervatting is not Hervatting.ZELFSTANDIGE or hervat_op is None:
        return False
    return geeft_lager_minimum(gevonden, hervat_op)


_MAAND = ("de eerste", "de tweede", "de derde")


def _beslis_begin(begin: date) -> Beslissing:
    regel = verwacht("gelijkstelling_ziekte_maandregel", begin)
    return Beslissing(
        "Eerste kwartaal dat kan tellen",
        _reden_begin(begin),
        str(eerste_kwartaal(begin)),
        pensioenreglement("artikel 28 § 5"),
        (regel,),
    )


def _beslis_einde(
    begin: date, einde: date, hervatting: Hervatting, hervat_op: date | None, lopend: bool
) -> Beslissing:
    return Beslissing(
        "Laatste kwartaal dat kan tellen",
        _reden_lopend(begin, einde)
        if lopend
        else _reden_einde(begin, einde, hervatting, hervat_op),
        str(laatste_kwartaal(begin, einde, hervatting, hervat_op)),
        pensioenreglement("artikel 28 § 6 en artikel 30 § 3"),
        (verwacht("gelijkstelling_ziekte_maandregel", begin),),
    )


def _reden_begin(begin: date) -> str:
    maand, eigen = _MAAND[maand_in_kwartaal(begin) - 1], kwartaal(Kwartaal.van(begin))
    if maand_in_kwartaal(begin) == 1:
        return f"Je werd ziek in {maand} maand van {eigen}: dat kwartaal telt mee vanaf het begin."
    volgende = kwartaal(eerste_kwartaal(begin))
    return f"Je werd ziek in {maand} maand van {eigen}: de gelijkstelling begint pas in {volgende}."


def _reden_einde(begin: date, einde: date, hervatting: Hervatting, hervat_op: date | None) -> str:
    laatste = laatste_kwartaal(begin, einde, hervatting, hervat_op)
    door_hervatting = laatste == _laatste_door_hervatting(begin, hervatting, hervat_op)
    if hervatting is Hervatting.ZELFSTANDIGE and hervat_op and door_hervatting:
        maand = _MAAND[maand_in_kwartaal(hervat_op) - 1]
        eigen = Kwartaal.van(hervat_op)
        gevolg = "telt mee" if eerste_kwartaal(begin) <= eigen == laatste else "telt niet mee"
        return f"Je hervat het werk in {maand} maand van {kwartaal(eigen)}: dat kwartaal {gevolg}."
    wanneer = f"De erkenning eindigt op {datum(einde)}"
    if hervatting is Hervatting.WERKNEMER and hervat_op and door_hervatting:
        wanneer = f"Je gaat op {datum(hervat_op)} als werknemer aan de slag"
    if laatste < eerste_kwartaal(begin):
        return f"{wanneer}: dat is te vroeg voor een gelijkgesteld kwartaal."
    return f"{wanneer}: de gelijkstelling loopt tot het einde van {kwartaal(laatste)}."


def _reden_lopend(begin: date, tot: date) -> str:
    eerste, laatste = eerste_kwartaal(begin), Kwartaal.van(tot)
    if laatste < eerste:
        return (
            f"Er telt nog geen kwartaal. Ben je nog ziek in {kwartaal(eerste)}, dan kan dat tellen."
        )
    return f"Blijf je ziek, dan rekenen we tot het einde van {kwartaal(laatste)}."


_REDEN_VERSCHIL = {
    Hervatting.GEEN: "zonder hervatting telt het kwartaal waarin de erkenning eindigt mee",
    Hervatting.ZELFSTANDIGE: "de wet kijkt naar de maand waarin je het werk hervat, niet naar het "
    "einde van de ziekte",
    Hervatting.WERKNEMER: "wie als werknemer begint, houdt de gelijkstelling tot het einde van dat "
    "kwartaal",
}


def _verschil(
    gevonden: tuple[Kwartaal, ...], vuistregel: tuple[Kwartaal, ...], hervatting: Hervatting
) -> str:
    """What the law gives on top of the rule of thumb; it never gives less."""
    meer = [kwartaal(k) for k in gevonden if k not in vuistregel]
    if not meer:
        return ""
    reden = _REDEN_VERSCHIL[hervatting]
    return f"Tegenover de vuistregel geeft de wet er {opsomming(meer)} bij: {reden}."


_REKENING = "de stand van je rekening bij je fonds"


def voorwaarden(begin: date, einde: date, feiten: Feiten) -> tuple[Voorwaarde, ...]:
    """The conditions for an illness from ``begin`` to ``einde`` (art. 28 to 30bis)."""
    eerste, graad = eerste_kwartaal(begin), verwacht("gelijkstelling_graad", begin)
    lijst = [
        ja_nodig(
            "erkend",
            "Je ziekenfonds erkent je als arbeidsongeschikt",
            feiten.erkend,
            f"De adviserend arts moet je minstens {procent(graad.waarde)} arbeidsongeschikt erkennen.",
            pensioenreglement("artikel 28"),
            "de beslissing van de adviserend arts",
        ),
        _negentig_dagen(begin, feiten),
        _vorig_kwartaal(eerste - 1, feiten),
        *_voor_aanvraag(eerste, feiten),
        ja_nodig(
            "gestopt",
            "Je hebt al je beroepswerk stopgezet",
            feiten.gestopt,
            "Wie zelf blijft werken, ook een beetje, krijgt geen gelijkstelling.",
            pensioenreglement("artikel 28"),
            "btw-aangiften met nul, de schrapping in de KBO, of je verklaring dat je zelf niet werkt",
        ),
        nee_nodig(
            "zaak-loopt-niet-voor-jou",
            "Niemand zet de zaak voor jouw rekening voort",
            feiten.zaak_loopt_voor_jou,
            "Draait de zaak verder met inkomsten voor jou, dan blijf je bijdragen verschuldigd.",
            pensioenreglement("artikel 28"),
        ),
        _pensioenleeftijd(einde, feiten),
    ]
    if feiten.mandataris is not False:
        lijst.append(_mandaat(feiten))
    return tuple(lijst)


def _vorig_kwartaal(vorig: Kwartaal, feiten: Feiten) -> Voorwaarde:
    """The quarter before; unpaid refuses nothing when maybe nothing is due for it, or not yet."""
    betaald = feiten.vorig_kwartaal_betaald
    reden = "De bijdrage van het kwartaal vóór de gelijkstelling moet betaald zijn."
    artikel = Artikel(bronnen()["RSVZ_ZIEKTE"], "voorwaarden")
    if not betaald and (vrij := _misschien_niets_verschuldigd(vorig, feiten)):
        betaald, (waarom, artikel) = None, vrij
        reden += f" {waarom}"
    elif not betaald and _nog_op_tijd(vorig, feiten):
        betaald = None
        reden += f" {_betaal_op_tijd(vorig)}"
    etiket = f"De bijdrage van {kwartaal(vorig)} is helemaal betaald"
    return ja_nodig("vorig-kwartaal-betaald", etiket, betaald, reden, artikel, _REKENING)


def nog_te_betalen(begin: date, feiten: Feiten) -> Kwartaal | None:
    """The quarter before, when it is not paid but still can be in time (ARS art. 42)."""
    vorig = eerste_kwartaal(begin) - 1
    onbetaald = feiten.vorig_kwartaal_betaald is False
    vrij = _misschien_niets_verschuldigd(vorig, feiten)
    return vorig if onbetaald and not vrij and _nog_op_tijd(vorig, feiten) else None


def _misschien_niets_verschuldigd(welk: Kwartaal, feiten: Feiten) -> tuple[str, Artikel] | None:
    """Why maybe nothing is due for a quarter, and the article; None when it is due as ever."""
    if welk in feiten.vrij_na_bevalling:
        return (
            f"Na je bevalling is dat kwartaal vrij, {MITS}. Dan is er niets te betalen: vraag het je fonds.",
            ars("artikel 50 § 5"),
        )
    if feiten.overbruggingsrecht:
        return (
            "Door je overbruggingsrecht was voor dat kwartaal misschien niets verschuldigd: vraag het je "
            "fonds.",
            ars("artikel 50 § 4"),
        )
    return None


def _nog_op_tijd(welk: Kwartaal, feiten: Feiten) -> bool:
    return feiten.op is not None and feiten.op <= vervaldag(welk)


def _betaal_op_tijd(welk: Kwartaal) -> str:
    return f"Nog niet betaald? Betaal ten laatste op {datum(vervaldag(welk))}."


def _voor_aanvraag(eerste: Kwartaal, feiten: Feiten) -> tuple[Voorwaarde, ...]:
    """What some funds ask besides: the quarter before the application. It never settles the matter."""
    if feiten.aanvraag is None or Kwartaal.van(feiten.aanvraag) == eerste:
        return ()
    ervoor = Kwartaal.van(feiten.aanvraag) - 1
    betaald = feiten.kwartaal_voor_aanvraag_betaald or None
    reden = "Dat is het kwartaal vóór je aanvraag. Sommige fondsen vragen dat ook."
    artikel = Artikel(bronnen()["ZENITO_2015"], "gelijkstelling ziekte")
    if not betaald and (vrij := _misschien_niets_verschuldigd(ervoor, feiten)):
        waarom, artikel = vrij
        reden += f" {waarom}"
    elif ervoor >= eerste:
        reden += " Voor dat kwartaal vraag je zelf gelijkstelling: vraag of het dan ook geldt."
    elif not betaald and _nog_op_tijd(ervoor, feiten):
        reden += f" {_betaal_op_tijd(ervoor)}"
    elif feiten.kwartaal_voor_aanvraag_betaald is False:
        reden += " Bel je fonds vóór je aanvraagt."
    etiket = f"Ook de bijdrage van {kwartaal(ervoor)} is betaald"
    return (ja_nodig("kwartaal-voor-aanvraag", etiket, betaald, reden, artikel, _REKENING),)


def na_pensioenleeftijd(einde: date, feiten: Feiten) -> Bedrag | None:
    """How many quarters may count after the pension age, for who may reach it in an illness until ``einde``.

    None where that age is not reached, and before the exception existed: its text only says "since 1
    June 2019", so an illness that was going on then may have it.
    """
    naam = "gelijkstelling_na_pensioenleeftijd"
    if feiten.pensioenleeftijd is False or not bestaat(naam, einde):
        return None
    return verwacht(naam, einde)


def _pensioenleeftijd(einde: date, feiten: Feiten) -> Voorwaarde:
    """Since the exception exists, a pension age that was reached does not settle the matter."""
    reden, oordeel = "De pensioenleeftijd beëindigt de gelijkstelling.", Oordeel.NIET_VOLDAAN
    if uitzondering := na_pensioenleeftijd(einde, feiten):
        oordeel = Oordeel.ONBEKEND
        reden += (
            f" Sinds {datum(uitzondering.van)} kunnen er daarna nog hoogstens {uitzondering.waarde} "
            "kwartalen tellen, in de periode van primaire ongeschiktheid."
        )
    if feiten.pensioenleeftijd is False:
        reden = f"Zo staat het ingevuld: kijk na of dat klopt. {reden}"
    per_feit = {True: oordeel, False: Oordeel.VOLDAAN, None: Oordeel.ONBEKEND}
    etiket = "Je bereikt de pensioenleeftijd niet vóór het einde van deze kwartalen"
    artikel = pensioenreglement("artikel 30")
    return Voorwaarde("pensioenleeftijd", etiket, per_feit[feiten.pensioenleeftijd], reden, artikel)


WACHTTIJD = "negentig-dagen"


def dagen_zelfstandige(start: date, tot: date) -> int:
    """How many days since ``start``: that day counts, ``tot`` does not."""
    return max(0, (tot - start).days)


def _lang_genoeg(ziek_sinds: date, tot: date, feiten: Feiten) -> bool:
    start, nodig = feiten.start_zelfstandige, verwacht("gelijkstelling_wachttijd", ziek_sinds)
    return start is not None and dagen_zelfstandige(start, tot) >= nodig.waarde


def _negentig_dagen(ziek_sinds: date, feiten: Feiten) -> Voorwaarde:
    wachttijd = verwacht("gelijkstelling_wachttijd", ziek_sinds)
    eerste = eerste_kwartaal(ziek_sinds)
    begin = datum(eerste.eerste_dag)
    etiket = (
        f"Je bent minstens {wachttijd.waarde} dagen zelfstandige in hoofdberoep of maxistatuut "
        f"op {begin}"
    )
    artikel = pensioenreglement(wachttijd.artikel)
    if feiten.overbruggingsrecht:
        reden = "Tijdens het overbruggingsrecht is deze wachttijd niet nodig."
        return Voorwaarde(WACHTTIJD, etiket, Oordeel.VOLDAAN, reden, artikel)
    if feiten.start_zelfstandige is None:
        reden = f"Vul in wanneer je zelfstandige werd. De dagen tellen tot {begin}."
        return Voorwaarde(WACHTTIJD, etiket, Oordeel.ONBEKEND, reden, artikel)
    dagen = dagen_zelfstandige(feiten.start_zelfstandige, eerste.eerste_dag)
    genoeg = _lang_genoeg(ziek_sinds, eerste.eerste_dag, feiten)
    oordeel = Oordeel.VOLDAAN if genoeg else Oordeel.NIET_VOLDAAN
    reden = f"Van {datum(feiten.start_zelfstandige)} tot {begin} zijn het {dagen} dagen."
    if genoeg is not _lang_genoeg(ziek_sinds, ziek_sinds, feiten):
        tot_ziekte = dagen_zelfstandige(feiten.start_zelfstandige, ziek_sinds)
        reden += (
            f" Een fonds telt tot het begin van je ziekte: dan zijn het er {tot_ziekte}. De wet telt tot het "
            "begin van de gelijkstelling. Vraag het je fonds."
        )
    return Voorwaarde(WACHTTIJD, etiket, oordeel, reden, artikel, "je aansluiting")


def _mandaat(feiten: Feiten) -> Voorwaarde:
    etiket = "Je mandaat in een vennootschap is onbezoldigd"
    bewijs = "de statuten of een beslissing, hoogstens twaalf maanden terug"
    kosteloos: bool | None = None
    betaald = (feiten.voordeel_alle_aard, feiten.pensioenpremies)
    if feiten.mandaat_onbezoldigd is False or True in betaald:
        kosteloos = False
    elif feiten.mandaat_onbezoldigd and betaald == (False, False):
        kosteloos = True
    uitleg = (
        "Loon, een voordeel van alle aard of pensioenpremies van de vennootschap maken het mandaat "
        "bezoldigd: dan ben je niet gestopt."
    )
    artikel = ars("artikel 2")
    return ja_nodig("mandaat-kosteloos", etiket, kosteloos, uitleg, artikel, bewijs)
