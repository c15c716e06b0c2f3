"""The days that count: when a contribution is claimed and due, and how long a request stays open.

Every day is a real calendar day; the last day itself still counts (ARS art. 42, 50ter/1). A term
beyond the last checked year is computed with the rule of that year and says so by its certainty.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from rules.bedragen import Bedrag, verwacht
from rules.fouten import OngeldigeInvoer
from rules.kwartaal import Kwartaal, maanden_later
from rules.opmaak import RANGTELWOORDEN, datum, kwartaal
from rules.uitleg import Beslissing, ars, artikel_van

EEN_DAG = timedelta(days=1)


def eis_na_het_jaar(afrekening: date, jaar: int) -> None:
    """Raises ``OngeldigeInvoer`` at ``afrekening`` for a settlement sent before its year ended."""
    if afrekening.year <= jaar:
        boodschap = f"Een eindafrekening over {jaar} komt pas na 31 december {jaar}."
        raise OngeldigeInvoer("afrekening", boodschap)


def eis_vanaf_het_kwartaal(bericht: date, van: Kwartaal) -> None:
    """Raises ``OngeldigeInvoer`` at ``bericht`` for a due notice sent before its quarter."""
    if bericht < van.eerste_dag:
        raise OngeldigeInvoer("bericht", "Het bericht komt nooit vóór het kwartaal begint.")


def eis_gestopt_na_start(start: date | None, gestopt: date | None) -> None:
    """Raises ``OngeldigeInvoer`` at ``gestopt`` for who would have stopped before starting."""
    if start and gestopt and gestopt < start:
        raise OngeldigeInvoer("gestopt", "Je stopte niet vóór je begon.")


def eis_te_voorzien(veld: str, dag: date, aanvraag: date) -> None:
    """Raises ``OngeldigeInvoer`` at ``veld`` for a day more than a year after the request.

    No law says so: nobody plans that far, and a wrong year would get an answer with amounts of now.
    """
    if dag > maanden_later(aanvraag, 12):
        boodschap = (
            "Deze dag ligt meer dan een jaar na de dag waarop je het vraagt. Kijk het jaar na."
        )
        raise OngeldigeInvoer(veld, boodschap)


@dataclass(frozen=True, slots=True)
class Termijn:
    """The first and the last day on which something can be done, and the rule that says so."""

    eerste: date
    laatste: date
    beslissing: Beslissing

    def open_op(self, dag: date) -> bool:
        return self.eerste <= dag <= self.laatste


def vervaldag(van: Kwartaal) -> date:
    """The last day on which the money must be on the fund's account (ARS art. 42)."""
    return van.laatste_dag


def vervaldag_supplement(afrekening: date) -> date:
    """The last day to pay a supplement without increases: the end of the next quarter (art. 44 § 3)."""
    return (Kwartaal.van(afrekening) + 1).laatste_dag


def aanvraag_vrijstelling(
    van: Kwartaal,
    start: Kwartaal | None = None,
    bericht: date | None = None,
    gestopt: date | None = None,
) -> Termijn:
    """When exemption of a quarterly contribution can be asked (ARS art. 50ter/1).

    From the due notice (its day, or else the first day of the quarter, the earliest it can come)
    until twelve months after the first day of the next quarter. Starters wait until they have four
    quarters behind them, or have stopped; for their first quarters the term runs from the first day
    of the fifth quarter. Whoever stopped before that gets the ordinary last day: no text gives them
    the later one. Raises ``OngeldigeInvoer`` for a quarter before the start or after the stop, and
    for a notice that comes when the term is over.
    """
    if start is not None and van < start:
        raise OngeldigeInvoer("start", f"Je was in {kwartaal(van)} nog geen zelfstandige.")
    if gestopt is not None and Kwartaal.van(gestopt) < van:
        raise OngeldigeInvoer("gestopt", f"Je was in {kwartaal(van)} geen zelfstandige meer.")
    vanaf, eerste, reden, letter = van + 1, bericht or van.eerste_dag, "", ""
    wachttijd = None
    if start is not None:
        wachttijd = verwacht("vrijstelling_wachttijd", van.eerste_dag)
        vijfde = start + int(wachttijd.waarde)
        eerste = max(eerste, min(vijfde.eerste_dag, gestopt or vijfde.eerste_dag))
        if vanaf < vijfde and gestopt and gestopt < vijfde.eerste_dag:
            letter, reden = (
                "C",
                " Je stopte vóór je vijfde kwartaal begon: misschien heb je langer. Vraag het na.",
            )
        elif vanaf < vijfde:
            vanaf, reden = vijfde, " Je was net begonnen: daarom schuift de termijn op."
    termijn = _aanvraagtermijn(eerste, vanaf, reden, wachttijd, letter)
    if bericht and bericht > termijn.laatste:
        boodschap = f"Dan is de termijn al voorbij: die liep tot en met {datum(termijn.laatste)}."
        raise OngeldigeInvoer("bericht", boodschap)
    return termijn


def aanvraag_vrijstelling_supplement(afrekening: date) -> Termijn:
    """The same for a supplement: the term runs from the quarter after the one of the statement."""
    return _aanvraagtermijn(afrekening, Kwartaal.van(afrekening) + 1)


def verzet(dwangbevel: date) -> Termijn:
    """When a writ served on that day can be objected to (ARS art. 47bis § 5)."""
    maanden = verwacht("dwangbevel_verzet", dwangbevel)
    laatste = maanden_later(dwangbevel, int(maanden.waarde))
    beslissing = Beslissing(
        "Laatste dag om verzet te doen tegen een dwangbevel",
        f"{maanden.waarde} maand vanaf de dag waarop de deurwaarder het afgaf.",
        datum(laatste),
        artikel_van(maanden),
        (maanden,),
    )
    return Termijn(dwangbevel, laatste, beslissing)


def verjaard_vanaf(jaar: int) -> date:
    """The first day on which a contribution of a year is limited (KB nr. 38 art. 16).

    An act that interrupts the term is not known here.
    """
    begin = date(jaar + 1, 1, 1)
    jaren = verwacht("verjaring", date(jaar, 12, 31))
    return maanden_later(begin, 12 * int(jaren.waarde))


def verjaring_bijbetaling(jaar: int) -> Termijn:
    """While what a settlement asks over a year can still be claimed (KB nr. 38 art. 16).

    An act that interrupts the term is not known here.
    """
    op = date(jaar, 12, 31)
    begin, jaren = verwacht("verjaring_bijbetaling", op), verwacht("verjaring", op)
    eerste = date(jaar + int(begin.waarde), 1, 1)
    laatste = maanden_later(eerste, 12 * int(jaren.waarde)) - EEN_DAG
    beslissing = Beslissing(
        f"Verjaring van een bijbetaling over {jaar}",
        f"{jaren.waarde} jaar, vanaf {datum(eerste)}. {jaren.nota}",
        datum(laatste),
        artikel_van(jaren),
        (begin, jaren),
    )
    return Termijn(eerste, laatste, beslissing)


def antwoord_op_laatste_herinnering(brief: date) -> Termijn:
    """When terms of payment can be asked after the registered last reminder (ARS art. 46).

    No text read says from which day the month runs: counted from the date on the letter, the
    earliest reading, as certainty C.
    """
    maanden = verwacht("afbetalingsplan_maand", brief)
    laatste = maanden_later(brief, int(maanden.waarde))
    reden = (
        f"{maanden.waarde} maand, voorzichtig geteld vanaf de datum op de aangetekende laatste "
        "herinnering. Antwoord per aangetekende brief."
    )
    beslissing = Beslissing(
        "Laatste dag om te betwisten of een plan te vragen",
        reden,
        datum(laatste),
        ars("artikel 46"),
        (maanden,),
        zekerheid="C",
    )
    return Termijn(brief, laatste, beslissing)


def terugkoop_vrijgesteld(van: Kwartaal) -> Termijn:
    """Until when an exempted quarter can still be paid for the pension, counted the safe way.

    Sources say five years without saying from when; this counts from the end of the quarter, the
    earliest reading, as certainty C.
    """
    jaren = verwacht("vrijstelling_terugkoop", van.laatste_dag)
    laatste = maanden_later(van.laatste_dag, 12 * int(jaren.waarde))
    return Termijn(
        van.laatste_dag,
        laatste,
        Beslissing(
            "Alsnog betalen voor je pensioen",
            f"{jaren.waarde} jaar na {kwartaal(van)}, voorzichtig geteld. {jaren.nota}",
            datum(laatste),
            artikel_van(jaren),
            (jaren,),
        ),
    )


def aanvraag_overbruggingsrecht(feit: date) -> Termijn:
    """When overbruggingsrecht can be asked: until the end of the second quarter after that of the fact.

    Programme law of 26 December 2022 art. 194; law of 22 December 2016 for facts before 2023.
    """
    kwartalen = verwacht("overbruggingsrecht_aanvraag", feit)
    laatste = (Kwartaal.van(feit) + int(kwartalen.waarde)).laatste_dag
    hoeveelste = RANGTELWOORDEN[int(kwartalen.waarde) - 1]
    beslissing = Beslissing(
        "Laatste dag om overbruggingsrecht te vragen",
        f"Het einde van het {hoeveelste} kwartaal na {kwartaal(Kwartaal.van(feit))}.",
        datum(laatste),
        artikel_van(kwartalen),
        (kwartalen,),
    )
    return Termijn(feit, laatste, beslissing)


def aansluiting(start: date) -> Termijn:
    """When to join a fund: from some months before until the day before the start (KB nr. 38 art. 10 § 1)."""
    maanden = verwacht("aansluiting_vooraf", start)
    eerste, laatste = maanden_later(start, -int(maanden.waarde)), start - EEN_DAG
    beslissing = Beslissing(
        "Laatste dag om je aan te sluiten bij een fonds",
        f"Vóór je eerste werkdag, ten vroegste op {datum(eerste)}.",
        datum(laatste),
        artikel_van(maanden),
        (maanden,),
    )
    return Termijn(eerste, laatste, beslissing)


def wijziging_melden(dag: date) -> Termijn:
    """When a change of that day must have been reported to the fund (ARS art. 7 and 8)."""
    dagen = verwacht("statuut_melden", dag)
    laatste = dag + int(dagen.waarde) * EEN_DAG
    beslissing = Beslissing(
        "Laatste dag om je wijziging te melden",
        f"Binnen {dagen.waarde} dagen na {datum(dag)}.",
        datum(laatste),
        artikel_van(dagen),
        (dagen,),
    )
    return Termijn(dag, laatste, beslissing)


def _aanvraagtermijn(
    eerste: date,
    vanaf: Kwartaal,
    reden: str = "",
    wachttijd: Bedrag | None = None,
    letter: str = "",
) -> Termijn:
    maanden = verwacht("vrijstelling_termijn", vanaf.eerste_dag)
    laatste = maanden_later(vanaf.eerste_dag, int(maanden.waarde)) - EEN_DAG
    return Termijn(
        eerste,
        laatste,
        Beslissing(
            "Laatste dag om vrijstelling te vragen",
            f"{maanden.waarde} maanden vanaf de eerste dag van {kwartaal(vanaf)}.{reden}",
            datum(laatste),
            ars("artikel 50ter/1 § 2"),
            (maanden, *((wachttijd,) if wachttijd else ())),
            zekerheid=letter,
        ),
    )
