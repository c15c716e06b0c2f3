"""Continued insurance after stopping (voortgezette verzekering): who, how long, until when, what it costs.

Whoever stops all self-employed work after a year of paid quarters in hoofdberoep or maxistatuut may go
on paying for the pension alone, or for pension and health care, during two years. Who stops, or whose
two years end, in the five calendar years before that of the legal pension age may go on until the
quarter before that of this age, or of an early pension. Each part has its own rates and its own floor
(pension regulation, KB 22 December 1967, art. 38 to 44; health: KB 3 July 1996, art. 136ter).

>>> kost(2026, Decimal(30000)).pensioen
Decimal('883.50')
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from rules.bedragen import Bedrag, bedrag, bronnen, grens, jaren, verwacht
from rules.bijdragen import (
    HOOFDBEROEP,
    KWARTALEN_PER_JAAR,
    Jaarinkomen,
    Situatie,
    Statuut,
    jaarinkomen_voorlopig,
    kwartaaldeel,
    op_schijven,
)
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL, afgerond
from rules.kalender import Moment, Soort
from rules.kwartaal import Kwartaal, kwartalen_tussen, maanden_later
from rules.opmaak import RANGTELWOORDEN, datum, getal, kwartaal, kwartalen, procent
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
    stap_van_bedrag,
    zekerheid,
)

# Who pays as in hoofdberoep, or as maxi spouse.
MOGELIJK = {Statuut.HOOFDBEROEP, Statuut.PRIMOSTARTER, Statuut.MAXISTATUUT}
NOOIT = {Statuut.BIJBEROEP}
# The parts, as the names of their rates have them.
DELEN = ("pensioen", "ziekte")


def _reglement(plaats: str) -> Artikel:
    return Artikel(bronnen()["PENSIOENREGLEMENT"], plaats)


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
    """The quarters that can be insured, and the last of the first two years.

    ``misschien``: one more quarter, that of the pension age, when the pension starts only after it.
    ``verlengd``: they may go on until the pension, ``meteen`` because the stop itself falls in the
    last five calendar years (art. 39) and not because the two years end in them (art. 40).
    ``venster`` is the first day of those years, when the year of the pension age is known.
    ``op_de_grens``: the two years end on the very day before it. ``langer_dan_bekend``: more quarters
    than the seven years people name.
    """

    kwartalen: tuple[Kwartaal, ...]
    misschien: Kwartaal | None
    twee_jaar_tot: Kwartaal
    verlengd: bool
    meteen: bool
    venster: date | None
    op_de_grens: bool
    langer_dan_bekend: bool
    beslissingen: tuple[Beslissing, ...]

    @property
    def te_vragen(self) -> tuple[Kwartaal, ...]:
        """The quarters that can be insured; when none surely can, the one that perhaps can."""
        return self.kwartalen or ((self.misschien,) if self.misschien else ())


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
    eerste = eerste_kwartaal(gestopt)
    duur = verwacht("voortgezette_duur", eerste.eerste_dag)
    twee_jaar_tot = eerste + int(duur.waarde) * KWARTALEN_PER_JAAR - 1
    venster = _venster(pensioen, eerste)
    verlengd = venster is not None and twee_jaar_tot.laatste_dag >= venster
    grenzen = [k for k in (pensioen.laatste, None if verlengd else twee_jaar_tot) if k]
    kwartalen = tuple(kwartalen_tussen(eerste, min(grenzen)))
    leeftijd = pensioen.misschien if verlengd else None
    misschien = leeftijd if leeftijd and leeftijd >= eerste else None
    laatste_jaren = verwacht("voortgezette_laatste_jaren", eerste.eerste_dag)
    bekend = int(duur.waarde + laatste_jaren.waarde) * KWARTALEN_PER_JAAR
    langer = len(kwartalen) > bekend
    op_de_grens = venster is not None and twee_jaar_tot.laatste_dag + EEN_DAG == venster
    letter = "C" if langer or op_de_grens else ""
    beslissingen = [_beslis_duur(gestopt, twee_jaar_tot, duur)]
    if venster:
        feiten = (gestopt, twee_jaar_tot, venster, verlengd)
        beslissingen.append(_beslis_verlenging(*feiten, laatste_jaren, letter))
    if misschien:
        beslissingen.append(_beslis_leeftijd(misschien))
    return Periode(
        kwartalen,
        misschien,
        twee_jaar_tot,
        verlengd,
        venster is not None and gestopt >= venster,
        venster,
        op_de_grens,
        langer,
        tuple(beslissingen),
    )


def _venster(pensioen: Pensioen, eerste: Kwartaal) -> date | None:
    if not pensioen.jaar:
        return None
    laatste_jaren = verwacht("voortgezette_laatste_jaren", eerste.eerste_dag)
    return date(pensioen.jaar - int(laatste_jaren.waarde), 1, 1)


def _beslis_duur(gestopt: date, twee_jaar_tot: Kwartaal, duur: Bedrag) -> Beslissing:
    reden = (
        f"Je stopte in {kwartaal(Kwartaal.van(gestopt))}. {duur.waarde} jaar vanaf het kwartaal erna "
        f"loopt tot en met {kwartaal(twee_jaar_tot)}."
    )
    return Beslissing("De eerste twee jaar", reden, str(twee_jaar_tot), artikel_van(duur), (duur,))


def _beslis_verlenging(
    gestopt: date,
    twee_jaar_tot: Kwartaal,
    venster: date,
    verlengd: bool,
    laatste_jaren: Bedrag,
    letter: str,
) -> Beslissing:
    """Article 39 looks at the day of the stop, article 40 at the end of the two years."""
    einde = datum(twee_jaar_tot.laatste_dag)
    if gestopt >= venster:
        reden, plaats = f"Je stopte op {datum(gestopt)}, op of na die dag.", "artikel 39"
    elif verlengd:
        reden, plaats = f"De twee jaar eindigen op {einde}, op of na die dag.", "artikel 40"
    else:
        reden, plaats = f"De twee jaar eindigen op {einde}, vóór die dag.", "artikelen 39 en 40"
    return Beslissing(
        "Tot je pensioen?",
        f"De laatste {laatste_jaren.waarde} kalenderjaren vóór dat van je pensioenleeftijd beginnen op "
        f"{datum(venster)}. {reden}",
        "ja" if verlengd else "nee",
        _reglement(plaats),
        (laatste_jaren,),
        letter,
    )


def _beslis_leeftijd(leeftijd: Kwartaal) -> Beslissing:
    """The law names the quarter of the age, and the pension starts a quarter later."""
    reden = (
        f"Je bereikt je pensioenleeftijd in {kwartaal(leeftijd)}. De wet telt tot het kwartaal ervoor. Je "
        f"pensioen begint op {datum((leeftijd + 1).eerste_dag)}. Of {kwartaal(leeftijd)} er nog bij kan, "
        "vonden we niet."
    )
    uitkomst, plaats = str(leeftijd - 1), "artikelen 39 en 40"
    return Beslissing("Tot welk kwartaal", reden, uitkomst, _reglement(plaats), zekerheid="C")


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
        _reglement("artikel 40"),
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
    """Every condition for a request on ``dag``. The RSVZ decides.

    Whoever still works before the day of the stop can have stopped on that day.
    """
    werkt_nog = dag < gestopt and not feiten.alles_gestopt
    gestopt_etiket = "Je zette al je werk als zelfstandige stop"
    ander_etiket = "Je hebt geen ander sociaal statuut"
    return (
        ja_nodig(
            "alles-gestopt",
            gestopt_etiket,
            None if werkt_nog else feiten.alles_gestopt,
            "Je mag niets meer doen als zelfstandige, ook niet via iemand anders in jouw plaats.",
            _reglement("artikel 38"),
            "de stopzetting die je aan je fonds meldde",
        ),
        _statuut(feiten),
        _vier_kwartalen(gestopt, feiten),
        nee_nodig(
            "ander-statuut",
            ander_etiket,
            feiten.ander_statuut,
            "Wie werknemer of ambtenaar is, of een werkloosheids- of ziekte-uitkering of een pensioen "
            "krijgt, is al verzekerd. Voor een gelijkgesteld kwartaal kan het niet.",
            _reglement("artikel 38"),
        ),
        _op_tijd(gestopt, dag),
    )


def _statuut(feiten: Feiten) -> Voorwaarde:
    etiket = "Je betaalde bijdragen in hoofdberoep of in het maxistatuut"
    artikel = Artikel(bronnen()["RSVZ_VRIJWILLIG_STOPPEN"], "voorwaarden")
    if feiten.statuut in MOGELIJK:
        reden = "Dat statuut telt. Primostarters zitten in hoofdberoep."
        return Voorwaarde(
            "statuut", etiket, Oordeel.VOLDAAN, reden, artikel, "je vervaldagberichten"
        )
    if feiten.statuut in NOOIT:
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
    jaar = "Je moet minstens een jaar zelfstandige zijn geweest."
    if feiten.start and te_kort(gestopt, feiten.start):
        reden = f"Je begon op {datum(feiten.start)}. {jaar}"
        return ja_nodig("vier-kwartalen", etiket, False, reden, artikel_van(nodig), bewijs)
    if feiten.als_betaald:
        reden = (
            "Volgens één fonds tellen ook kwartalen die gelijkgesteld zijn wegens ziekte, of vrijgesteld. "
            "Vraag het je fonds."
        )
        artikel = Artikel(bronnen()["UCM_VOORTGEZET"], "voorwaarden")
        return Voorwaarde("vier-kwartalen", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    reden = f"{jaar} Staat er nog iets open? Betaal het eerst: dan kan je het vragen."
    if feiten.betaald is False:
        reden = (
            "Betaal eerst wat openstaat: het kwartaal waarin je stopt en de drie ervoor moeten betaald zijn. "
            "Lukt het niet ineens? Vraag een afbetalingsplan."
        )
    return ja_nodig("vier-kwartalen", etiket, feiten.betaald, reden, artikel_van(nodig), bewijs)


def _op_tijd(gestopt: date, dag: date) -> Voorwaarde:
    """Late is never lost for certain, and nobody wrote whether one may ask before the stop."""
    termijn = aanvraag(gestopt)
    etiket = f"Je vraagt het ten laatste op {datum(termijn.laatste)}"
    artikel, bewijs = termijn.beslissing.artikel, "de dag van je aanvraag"
    if te_laat(gestopt, dag):
        reden = (
            f"{datum(dag)} is te laat. Het kan alleen nog als de omstandigheden dat rechtvaardigen: het "
            "RSVZ beslist."
        )
        return Voorwaarde("op-tijd", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    if dag < gestopt:
        reden = f"Op {datum(dag)} ben je nog niet gestopt. Vraag je fonds of het al aanvaardt."
        return Voorwaarde("op-tijd", etiket, Oordeel.ONBEKEND, reden, artikel, bewijs)
    reden = f"{datum(dag)} is op tijd."
    return Voorwaarde("op-tijd", etiket, Oordeel.VOLDAAN, reden, artikel, bewijs)


# On which income


def laatste_volle_jaar(gestopt: date, start: date | None = None) -> int | None:
    """The last year with four quarters of contributions; None for who never had one."""
    laatste = Kwartaal.van(gestopt)
    jaar = laatste.jaar if laatste.nummer == KWARTALEN_PER_JAAR else laatste.jaar - 1
    return jaar if start is None or Kwartaal.van(start) <= Kwartaal(jaar, 1) else None


def inkomensjaar(jaar: int, gestopt: date, start: date | None = None) -> int | None:
    """The year whose income counts in ``jaar``: the third before, else the last with four quarters."""
    vol = laatste_volle_jaar(gestopt, start)
    if vol is None:
        return None
    referte = jaar - REFERTE
    begonnen = start is None or Kwartaal.van(start) <= Kwartaal(referte, 1)
    return referte if begonnen and referte <= vol else vol


REFERTE = 3


def inkomen_dat_telt(
    jaar: int,
    gestopt: date,
    inkomen_van: Callable[[int], Decimal],
    start: date | None = None,
    index: int | None = None,
) -> Jaarinkomen:
    """The income, brought to date, on which a year is computed (art. 41 § 2).

    ``inkomen_van`` gives the net taxable income of a year, in EUR. Who never had a year of four
    quarters has none, and pays the minimum. Raises ``OnbekendBedrag`` for an index nobody has seen:
    the fraction of another year, ``index``, can stand in for it.
    """
    welk = inkomensjaar(jaar, gestopt, start)
    if welk is None:
        return Jaarinkomen(NUL, ())
    inkomen = inkomen_van(welk)
    if index and index != jaar:
        return _met_andere_index(welk, inkomen, index)
    if welk == jaar - REFERTE:
        return jaarinkomen_voorlopig(inkomen, jaar)
    naar, van = (bedrag("index_teller", date(j, 1, 1)) for j in (jaar, welk))
    exact = inkomen * naar.waarde / van.waarde
    stap = Stap(
        f"Inkomen van {welk}, geactualiseerd voor {jaar}",
        f"{getal(inkomen, 2)} × {getal(naar.waarde)} ÷ {getal(van.waarde)}",
        afgerond(exact),
        _reglement("artikel 41 § 2"),
        "EUR/jaar",
        (naar, van),
        f"{welk} is je laatste jaar met vier kwartalen.",
    )
    return Jaarinkomen(exact, (stap,))


def _met_andere_index(welk: int, inkomen: Decimal, index: int) -> Jaarinkomen:
    geraamd = jaarinkomen_voorlopig(inkomen, index)
    (stap,) = geraamd.stappen
    etiket = f"Inkomen van {welk}, geactualiseerd met de index van {index}"
    return Jaarinkomen(geraamd.exact, (replace(stap, etiket=etiket),))


# What it costs


@dataclass(frozen=True, slots=True)
class Kost:
    """What a quarter of a year costs, in EUR, without the fund's fee.

    ``gewoon`` is the contribution in hoofdberoep on the same income. ``op_minimum`` and
    ``ziekte_op_minimum``: the floor of the pension part, and that of the health part, decide.
    """

    jaar: int
    pensioen: Decimal
    volledig: Decimal
    gewoon: Decimal
    op_minimum: bool
    ziekte_op_minimum: bool
    stappen: tuple[Stap, ...]

    @property
    def ziekte(self) -> Decimal:
        """What health costs on top of the pension."""
        return self.volledig - self.pensioen


def kost(jaar: int, inkomen: Decimal) -> Kost:
    """A quarter of both options on an income that was brought to date, in EUR/year.

    Each part has its own bands and its own floor. The floor is a limit, rounded like any other; the
    sum is rounded once. Raises ``OnbekendBedrag`` for a year outside those we know.
    """
    eerste, basis = Kwartaal(jaar, 1), max(NUL, inkomen)
    op = eerste.eerste_dag
    minimum, gewoon = (
        kwartaaldeel((eerste,), Situatie(Statuut.HOOFDBEROEP), HOOFDBEROEP, i).bijdrage
        for i in (NUL, basis)
    )
    pensioen, pensioenstappen, op_minimum = _pensioendeel(op, basis, minimum)
    ziekte, ziektestappen = _ziektedeel(op, basis)
    samen = _samen(op, pensioen, ziekte)
    return Kost(
        jaar,
        afgerond(pensioen),
        samen.waarde,
        gewoon,
        op_minimum,
        basis < grens("minimum_hoofdberoep", op).waarde,
        (*pensioenstappen, *ziektestappen, samen),
    )


def _samen(op: date, pensioen: Decimal, ziekte: Decimal) -> Stap:
    waarde, delen = afgerond(pensioen + ziekte), [afgerond(pensioen), afgerond(ziekte)]
    schijf_1, schijf_2 = (
        sum((bedrag(f"voortgezette_{deel}_schijf_{n}", op).waarde for deel in DELEN), NUL)
        for n in (1, 2)
    )
    nota = (
        f"Samen {procent(schijf_1)} tot de tussengrens en {procent(schijf_2)} erboven, behalve waar een "
        "minimum beslist."
    )
    if sum(delen) != waarde:
        nota += " De som is één keer afgerond: dat scheelt een cent."
    formule = " + ".join(getal(deel, 2) for deel in delen)
    return Stap("Pensioen en ziekte, per kwartaal", formule, waarde, nota=nota)


def _pensioendeel(
    op: date, basis: Decimal, minimum: Decimal
) -> tuple[Decimal, tuple[Stap, ...], bool]:
    """Art. 41 § 2: never below a part of the quarterly minimum of hoofdberoep."""
    stappen, exact = _schijven(op, basis, "pensioen", "Pensioendeel op je inkomen, per kwartaal")
    deel = bedrag("voortgezette_pensioen_ondergrens", op)
    bodem = afgerond(minimum * deel.waarde)
    ondergrens = Stap(
        "Het pensioendeel is minstens",
        f"{getal(minimum, 2)} × {procent(deel.waarde)}",
        bodem,
        artikel_van(deel),
        bedragen=(deel, grens("minimum_hoofdberoep", op)),
        nota=f"{procent(deel.waarde)} van de minimumbijdrage van hoofdberoep.",
    )
    return max(exact, bodem), (*stappen, ondergrens), bodem > exact


def _ziektedeel(op: date, basis: Decimal) -> tuple[Decimal, tuple[Stap, ...]]:
    """KB 3 July 1996 art. 136ter: the income is deemed to be at least that minimum."""
    minimum = grens("minimum_hoofdberoep", op)
    lager = basis < minimum.waarde
    gevolg = "lager: het minimum telt" if lager else "niet lager: je inkomen telt"
    vergelijking = replace(
        stap_van_bedrag(minimum), nota=f"{getal(afgerond(basis), 2)} is {gevolg}."
    )
    stappen, exact = _schijven(op, max(basis, minimum.waarde), "ziekte", "Ziektedeel, per kwartaal")
    return exact, (vergelijking, *stappen)


def _schijven(op: date, basis: Decimal, deel: str, etiket: str) -> tuple[tuple[Stap, ...], Decimal]:
    tarieven = (
        bedrag(f"voortgezette_{deel}_schijf_1", op),
        bedrag(f"voortgezette_{deel}_schijf_2", op),
    )
    stappen, exact = op_schijven(basis, op, tarieven, artikel_van(tarieven[0]))
    return (*stappen[:-1], replace(stappen[-1], etiket=etiket)), exact
