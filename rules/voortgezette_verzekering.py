"""Continued insurance after stopping (voortgezette verzekering): who, how long, until when to ask.

Whoever stops all self-employed work after four paid quarters in hoofdberoep or maxistatuut may go
on paying for the pension alone, or for pension and health care, during two years. Who stops, or whose
two years end, in the five calendar years before that of the legal pension age may go on until the
quarter before that of this age, or of an early pension (pension regulation, KB 22 December 1967,
art. 38 to 41 § 1). What it costs stands in ``voortgezette_bijdragen``.

>>> str(periode(date(2024, 12, 31)).twee_jaar_tot)
'2026-K4'
"""

from dataclasses import dataclass, replace
from datetime import date

from rules.bedragen import Bedrag, bronnen, jaren, verwacht
from rules.bijdragen import KWARTALEN_PER_JAAR, Statuut
from rules.fouten import OngeldigeInvoer
from rules.kalender import Moment, Soort
from rules.kwartaal import Kwartaal, kwartalen_tussen, maanden_later
from rules.opmaak import RANGTELWOORDEN, datum, kwartaal, kwartalen
from rules.termijnen import EEN_DAG, Termijn
from rules.uitleg import (
    Artikel,
    Beslissing,
    Oordeel,
    Voorwaarde,
    artikel_van,
    ja_nodig,
    nee_nodig,
    pensioenreglement,
    zekerheid,
)

# Who pays as in hoofdberoep, or as maxi spouse.
MOGELIJK_VOORTGEZET = {Statuut.HOOFDBEROEP, Statuut.PRIMOSTARTER, Statuut.MAXISTATUUT}
NOOIT_VOORTGEZET = {Statuut.BIJBEROEP}


# How long


@dataclass(frozen=True, slots=True)
class Pensioen:
    """When the pension comes: year and month of the legal pension age, first day of an earlier one.

    Raises ``OngeldigeInvoer`` at ``vervroegd`` for a day after that age.
    """

    jaar: int | None = None
    maand: int | None = None
    vervroegd: date | None = None

    def __post_init__(self) -> None:
        if not self.jaar or self.vervroegd is None:
            return
        if self.vervroegd >= _maand_erna(self.jaar, self.maand or 12):
            raise OngeldigeInvoer(
                "vervroegd",
                "Deze dag ligt na je wettelijke pensioenleeftijd. Kies een vroegere dag, of laat dit leeg.",
            )

    @property
    def laatste(self) -> Kwartaal | None:
        """The last quarter that is surely before that of an early pension, or else of the pension age.

        None when neither is known.
        """
        if self.vervroegd:
            return Kwartaal.van(self.vervroegd) - 1
        return Kwartaal.van(date(self.jaar, self.maand or 1, 1)) - 1 if self.jaar else None

    @property
    def misschien(self) -> Kwartaal | None:
        """The quarter of the legal pension age, when the pension starts only after it.

        The law counts until the quarter before that of the age; whether a fund takes this one, no text
        read says.
        """
        if not self.jaar or not self.maand or self.vervroegd:
            return None
        leeftijd = Kwartaal.van(date(self.jaar, self.maand, 1))
        return leeftijd if _maand_erna(self.jaar, self.maand) > leeftijd.laatste_dag else None

    @property
    def op_zijn_laatst(self) -> "Pensioen":
        """The same when the month of the pension age, if nobody gave it, is the last of the year."""
        return replace(self, maand=self.maand or 12) if self.jaar else self

    def bereikt_in(self, welk: Kwartaal) -> bool:
        """Whether the pension, or its age, comes in that quarter or before: art. 13 rules from then on."""
        return self.laatste is not None and self.laatste < welk


def _maand_erna(jaar: int, maand: int) -> date:
    """The first day of the next month: the legal pension starts on it."""
    return maanden_later(date(jaar, maand, 1), 1)


@dataclass(frozen=True, slots=True)
class Periode:
    """The quarters that can be insured after a stop (art. 38 to 40).

    ``duur``: the years that count for everybody. ``laatste_jaren``: the calendar years, before that of
    the pension age, that open the way to the pension.
    """

    gestopt: date
    pensioen: Pensioen
    duur: Bedrag
    laatste_jaren: Bedrag

    @property
    def eerste(self) -> Kwartaal:
        return eerste_kwartaal(self.gestopt)

    @property
    def twee_jaar_tot(self) -> Kwartaal:
        """The last quarter of the first two years."""
        return self.eerste + int(self.duur.waarde) * KWARTALEN_PER_JAAR - 1

    @property
    def venster(self) -> date | None:
        """The first day of these last years, when the year of the pension age is known."""
        jaar = self.pensioen.jaar
        return date(jaar - int(self.laatste_jaren.waarde), 1, 1) if jaar else None

    @property
    def meteen(self) -> bool:
        """Whether it may go on until the pension because the stop falls in these years (art. 39)."""
        return self.venster is not None and self.gestopt >= self.venster

    @property
    def verlengd(self) -> bool:
        """Whether it may go on until the pension: also when the two years end in them (art. 40)."""
        return self.venster is not None and self.twee_jaar_tot.laatste_dag >= self.venster

    @property
    def op_de_grens(self) -> bool:
        """Whether the two years end on the very day before these years."""
        return self.twee_jaar_tot.laatste_dag + EEN_DAG == self.venster

    @property
    def kwartalen(self) -> tuple[Kwartaal, ...]:
        """The quarters that surely can be insured."""
        grenzen = (self.pensioen.laatste, None if self.verlengd else self.twee_jaar_tot)
        return tuple(kwartalen_tussen(self.eerste, min(k for k in grenzen if k)))

    @property
    def misschien(self) -> Kwartaal | None:
        """One more quarter, that of the pension age, when the pension starts only after it."""
        leeftijd = self.pensioen.misschien if self.verlengd else None
        return leeftijd if leeftijd and leeftijd >= self.eerste else None

    @property
    def nog_een(self) -> bool:
        """Whether one more quarter is perhaps possible after those that surely are."""
        return bool(self.kwartalen and self.misschien)

    @property
    def te_vragen(self) -> tuple[Kwartaal, ...]:
        """The quarters that can be insured; when none surely can, the one that perhaps can."""
        return self.kwartalen or ((self.misschien,) if self.misschien else ())

    @property
    def langer_dan_bekend(self) -> bool:
        """Whether there are more quarters than in the seven years people name."""
        bekend = int(self.duur.waarde + self.laatste_jaren.waarde) * KWARTALEN_PER_JAAR
        return len(self.kwartalen) > bekend

    @property
    def beslissingen(self) -> tuple[Beslissing, ...]:
        verlenging = (_beslis_verlenging(self, self.venster),) if self.venster else ()
        leeftijd = (_beslis_leeftijd(self.misschien),) if self.misschien else ()
        return (_beslis_duur(self), *verlenging, *leeftijd)


def eis_gekend(gestopt: date) -> None:
    """Raises ``OngeldigeInvoer`` at ``gestopt`` for a period that begins before the years we know."""
    eerste = Kwartaal(jaren()[0], 1)
    if eerste_kwartaal(gestopt) < eerste:
        vroegst = datum((eerste - 1).eerste_dag)
        raise OngeldigeInvoer(
            "gestopt",
            f"We kennen de bedragen vanaf {jaren()[0]}. Stopte je vóór {vroegst}? Vraag het je fonds. Tot "
            "eind 2007 golden ook andere percentages.",
        )


def eerste_kwartaal(gestopt: date) -> Kwartaal:
    """The first quarter that can be insured: the one after that of the stop (art. 38)."""
    return Kwartaal.van(gestopt) + 1


def periode(gestopt: date, pensioen: Pensioen | None = None) -> Periode:
    """Which quarters can be insured after a stop (art. 38 to 40).

    Raises ``OngeldigeInvoer`` for a stop before the years we know, and for a pension age in a year before
    that of the stop.
    """
    eis_gekend(gestopt)
    pensioen = pensioen or Pensioen()
    if pensioen.jaar and pensioen.jaar < gestopt.year:
        raise OngeldigeInvoer(
            "pensioenjaar",
            "Je bereikt je pensioenleeftijd dan vóór je stop. Een voortgezette verzekering kan niet meer. "
            "Kijk het jaar na.",
        )
    op = eerste_kwartaal(gestopt).eerste_dag
    duur = verwacht("voortgezette_duur", op)
    return Periode(gestopt, pensioen, duur, verwacht("voortgezette_laatste_jaren", op))


def _beslis_duur(gevonden: Periode) -> Beslissing:
    duur, tot = gevonden.duur, gevonden.twee_jaar_tot
    reden = (
        f"Je stopte in {kwartaal(Kwartaal.van(gevonden.gestopt))}. {duur.waarde} jaar vanaf het kwartaal "
        f"erna loopt tot en met {kwartaal(tot)}."
    )
    return Beslissing("De eerste twee jaar", reden, str(tot), artikel_van(duur), (duur,))


def _beslis_verlenging(gevonden: Periode, venster: date) -> Beslissing:
    laatste_jaren, (reden, plaats) = gevonden.laatste_jaren, _waarom(gevonden)
    return Beslissing(
        "Tot je pensioen?",
        f"De laatste {laatste_jaren.waarde} kalenderjaren vóór dat van je pensioenleeftijd beginnen op "
        f"{datum(venster)}. {reden}",
        "ja" if gevonden.verlengd else "nee",
        pensioenreglement(plaats),
        (laatste_jaren,),
        "C" if gevonden.langer_dan_bekend or gevonden.op_de_grens else "",
    )


def _waarom(gevonden: Periode) -> tuple[str, str]:
    """Article 39 looks at the day of the stop, article 40 at the end of the two years."""
    einde = datum(gevonden.twee_jaar_tot.laatste_dag)
    if gevonden.meteen:
        return f"Je stopte op {datum(gevonden.gestopt)}, op of na die dag.", "artikel 39"
    if gevonden.verlengd:
        return f"De twee jaar eindigen op {einde}, op of na die dag.", "artikel 40"
    return f"De twee jaar eindigen op {einde}, vóór die dag.", "artikelen 39 en 40"


def _beslis_leeftijd(leeftijd: Kwartaal) -> Beslissing:
    """The law names the quarter of the age, and the pension starts a quarter later."""
    reden = (
        f"Je bereikt je pensioenleeftijd in {kwartaal(leeftijd)}. De wet telt tot het kwartaal ervoor. Je "
        f"pensioen begint op {datum((leeftijd + 1).eerste_dag)}. Of {kwartaal(leeftijd)} er nog bij kan, "
        "vonden we niet."
    )
    uitkomst, plaats = str(leeftijd - 1), "artikelen 39 en 40"
    return Beslissing(
        "Tot welk kwartaal", reden, uitkomst, pensioenreglement(plaats), zekerheid="C"
    )


# Until when to ask


def aanvraag(gestopt: date) -> Termijn:
    """When continued insurance can be asked: until the end of the second quarter after the first.

    Art. 41 § 1; a later request is possible when circumstances justify it.
    """
    eerste = eerste_kwartaal(gestopt)
    kwartalen = verwacht("voortgezette_aanvraag", eerste.eerste_dag)
    laatste = (eerste + int(kwartalen.waarde)).laatste_dag
    beslissing = Beslissing(
        "Laatste dag om de voortgezette verzekering te vragen",
        f"Ze kan vanaf {kwartaal(eerste)}. Vraag ze vóór het einde van het "
        f"{RANGTELWOORDEN[int(kwartalen.waarde) - 1]} kwartaal daarna.",
        datum(laatste),
        artikel_van(kwartalen),
        (kwartalen,),
    )
    return Termijn(gestopt, laatste, beslissing)


def te_laat(gestopt: date, dag: date) -> bool:
    """Whether a request on that day comes after the last day; the last day itself is on time."""
    return dag > aanvraag(gestopt).laatste


def veilige_dag(gestopt: date) -> date:
    """The earlier last day that one fund names: so many months after the quarter of the stop."""
    maanden = verwacht("voortgezette_aanvraag_ucm", gestopt)
    erna = (Kwartaal.van(gestopt) + 1).eerste_dag
    return maanden_later(erna, int(maanden.waarde)) - EEN_DAG


def vragen(gestopt: date) -> Moment:
    """The last day to ask, for a calendar."""
    termijn = aanvraag(gestopt)
    return Moment(
        termijn.laatste,
        f"voortgezette-verzekering-{gestopt}",
        "Voortgezette verzekering vragen (laatste dag)",
        f"{termijn.beslissing.reden} Later kan alleen als de omstandigheden dat rechtvaardigen.",
        Soort.VRAGEN,
        termijn.beslissing.artikel,
        zekerheid((termijn.beslissing,)),
    )


def vroeger_vragen(gestopt: date) -> Moment:
    """The earlier last day that one fund names, for a calendar."""
    maanden = verwacht("voortgezette_aanvraag_ucm", gestopt)
    return Moment(
        veilige_dag(gestopt),
        f"voortgezette-verzekering-vroeger-{gestopt}",
        "Voortgezette verzekering vragen (vroegere laatste dag van één fonds)",
        f"Eén fonds noemt maar {maanden.waarde} maanden na het kwartaal waarin je stopt. De wet geeft een "
        f"kwartaal langer, tot en met {datum(aanvraag(gestopt).laatste)}.",
        Soort.VRAGEN,
        artikel_van(maanden),
        maanden.zekerheid,
    )


def verlenging_vragen(gestopt: date, gevonden: Periode) -> Moment:
    """The end of the two years: no text read says whether going on must be asked apart."""
    return Moment(
        gevonden.twee_jaar_tot.laatste_dag,
        f"voortgezette-verlenging-{gestopt}",
        "Vragen of je de voortgezette verzekering apart moet verlengen",
        "De eerste twee jaar zijn om. Of de verlenging vanzelf loopt, vonden we niet: vraag het je fonds "
        "vóór deze dag.",
        Soort.VRAGEN,
        pensioenreglement("artikel 40"),
        "C",
    )


# On what conditions


@dataclass(frozen=True, slots=True)
class Feiten:
    """What is known; None is unknown.

    ``als_betaald``: some of the four quarters were not paid but exempted, or assimilated by illness.
    ``start``: the first day as self-employed.
    """

    statuut: Statuut
    betaald: bool | None = None
    als_betaald: bool = False
    alles_gestopt: bool | None = None
    ander_statuut: bool | None = None
    start: date | None = None


def voorwaarden(gestopt: date, dag: date, feiten: Feiten) -> tuple[Voorwaarde, ...]:
    """Every condition for a request on ``dag``. The RSVZ decides."""
    return (
        _alles_gestopt(gestopt, dag, feiten),
        _statuut(feiten),
        _vier_kwartalen(gestopt, feiten),
        _ander_statuut(feiten),
        _op_tijd(gestopt, dag),
    )


def _alles_gestopt(gestopt: date, dag: date, feiten: Feiten) -> Voorwaarde:
    """Whoever still works before the day of the stop can have stopped on that day."""
    werkt_nog = dag < gestopt and not feiten.alles_gestopt
    return ja_nodig(
        "alles-gestopt",
        "Je zette al je werk als zelfstandige stop",
        None if werkt_nog else feiten.alles_gestopt,
        "Je mag niets meer doen als zelfstandige, ook niet via iemand anders in jouw plaats.",
        pensioenreglement("artikel 38"),
        "de stopzetting die je aan je fonds meldde",
    )


def _statuut(feiten: Feiten) -> Voorwaarde:
    etiket = "Je betaalde bijdragen in hoofdberoep of in het maxistatuut"
    artikel = Artikel(bronnen()["RSVZ_VRIJWILLIG_STOPPEN"], "voorwaarden")
    if feiten.statuut in MOGELIJK_VOORTGEZET:
        reden = "Dat statuut telt. Primostarters zitten in hoofdberoep."
        return Voorwaarde(
            "statuut", etiket, Oordeel.VOLDAAN, reden, artikel, "je vervaldagberichten"
        )
    if feiten.statuut in NOOIT_VOORTGEZET:
        reden = "Na een bijberoep kan het niet."
        return Voorwaarde("statuut", etiket, Oordeel.NIET_VOLDAAN, reden, artikel)
    reden = "Misschien telt het als je minstens zoals in hoofdberoep betaalde. Vraag het je fonds."
    return Voorwaarde("statuut", etiket, Oordeel.ONBEKEND, reden, artikel)


def eerste_van_vier(gestopt: date) -> Kwartaal:
    """The first of the four quarters: that of the stop and the three before."""
    return Kwartaal.van(gestopt) - (int(verwacht("voortgezette_kwartalen", gestopt).waarde) - 1)


def te_kort(gestopt: date, start: date | None) -> bool:
    """Whether somebody began after the first of the four quarters: paying cannot mend that."""
    return start is not None and Kwartaal.van(start) > eerste_van_vier(gestopt)


def _vier_kwartalen(gestopt: date, feiten: Feiten) -> Voorwaarde:
    nodig = verwacht("voortgezette_kwartalen", gestopt)
    vier = kwartalen(tuple(kwartalen_tussen(eerste_van_vier(gestopt), Kwartaal.van(gestopt))))
    etiket = f"Deze {nodig.waarde} kwartalen zijn betaald: {vier}"
    bewijs = "je rekeninguittreksels"
    zelfstandige = (
        f"Je moet {nodig.waarde} kwartalen zelfstandige zijn geweest: dat waarin je stopt en de drie "
        "ervoor."
    )
    if feiten.start and te_kort(gestopt, feiten.start):
        reden = f"Je begon op {datum(feiten.start)}. {zelfstandige}"
        return ja_nodig("vier-kwartalen", etiket, False, reden, artikel_van(nodig), bewijs)
    if feiten.als_betaald:
        reden = (
            "Volgens één fonds tellen ook kwartalen die gelijkgesteld zijn wegens ziekte, of vrijgesteld. "
            "Vraag het je fonds."
        )
        artikel = Artikel(bronnen()["UCM_VOORTGEZET"], "voorwaarden")
        return Voorwaarde("vier-kwartalen", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    reden = f"{zelfstandige} Staat er nog iets open? Betaal het eerst: dan kan je het vragen."
    if feiten.betaald is False:
        reden = (
            "Betaal eerst wat openstaat: het kwartaal waarin je stopt en de drie ervoor moeten betaald zijn. "
            "Lukt het niet ineens? Vraag een afbetalingsplan."
        )
    return ja_nodig("vier-kwartalen", etiket, feiten.betaald, reden, artikel_van(nodig), bewijs)


def _ander_statuut(feiten: Feiten) -> Voorwaarde:
    return nee_nodig(
        "ander-statuut",
        "Je hebt geen ander sociaal statuut",
        feiten.ander_statuut,
        "Wie werknemer of ambtenaar is, of een werkloosheids- of ziekte-uitkering of een pensioen "
        "krijgt, is al verzekerd. Voor een gelijkgesteld kwartaal kan het niet.",
        pensioenreglement("artikel 38"),
    )


def _op_tijd(gestopt: date, dag: date) -> Voorwaarde:
    """Late is never lost for certain, and nobody wrote whether one may ask before the stop."""
    termijn = aanvraag(gestopt)
    etiket = f"Je vraagt het ten laatste op {datum(termijn.laatste)}"
    artikel, bewijs = termijn.beslissing.artikel, "de dag van je aanvraag"
    if te_laat(gestopt, dag):
        reden = (
            f"{datum(dag)} is te laat. Dan kan het alleen nog als de omstandigheden dat rechtvaardigen: het "
            "RSVZ beslist."
        )
        return Voorwaarde("op-tijd", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    if dag < gestopt:
        reden = f"Op {datum(dag)} ben je nog niet gestopt. Vraag je fonds of het al aanvaardt."
        return Voorwaarde("op-tijd", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    reden = f"{datum(dag)} is op tijd."
    return Voorwaarde("op-tijd", etiket, Oordeel.VOLDAAN, reden, artikel, bewijs)
