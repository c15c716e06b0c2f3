"""Increases for late payment, as a dated ledger (ARS art. 42, 44 and 44bis).

At every quarter's end 3 % of the principal that is still unpaid, and once, on 1 January, 7 % of
what was first claimed in the year just ended and is still unpaid. Never on increases. Nothing else
in this project computes a 3 %: the reduction that was too low (KB nr. 38 art. 11bis), a payment
plan and a refused illness all ask this ledger.

>>> schuld = gewone_bijdrage(Kwartaal(2025, 4), Decimal(1000))
>>> grootboek((schuld,), (), date(2026, 1, 10)).verhoging
Decimal('100.00')
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rules.bedragen import Bedrag, verwacht
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL, afgerond
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, euro, getal, kwartaal, procent
from rules.termijnen import vervaldag, vervaldag_supplement
from rules.uitleg import Artikel, Beslissing, Stap, ars


@dataclass(frozen=True, slots=True)
class Vordering:
    """A claimed amount and what decides its increases. ``bedrag`` in EUR, principal only.

    ``gevraagd`` is the first day on which it can be paid, ``eerste`` the quarter whose end brings
    the first 3 %, ``jaar`` the year in which it counts as first claimed: the 7 % falls on the next
    1 January. ``reden`` and ``jaarreden`` say why, when it is not the ordinary case. ``kwartaal`` is
    the quarter it pays for; None for what a year's settlement asks.
    """

    naam: str
    bedrag: Decimal
    gevraagd: date
    eerste: Kwartaal
    jaar: int
    kwartaalregel: Artikel
    jaarregel: Artikel
    reden: str = ""
    jaarreden: str = ""
    kwartaal: Kwartaal | None = None

    @property
    def vervaldag(self) -> date:
        """The last day to pay without any increase."""
        return self.eerste.laatste_dag

    @property
    def jaargrens(self) -> date:
        """The 1 January of the 7 %."""
        return date(self.jaar + 1, 1, 1)


def gewone_bijdrage(van: Kwartaal, bedrag: Decimal) -> Vordering:
    """The contribution of a quarter; also those of a starter who affiliated late (art. 44 § 2)."""
    return Vordering(
        f"bijdrage van {kwartaal(van)}",
        bedrag,
        van.eerste_dag,
        Kwartaal.van(vervaldag(van)),
        van.jaar,
        ars("artikel 44 § 1"),
        ars("artikel 44bis § 1"),
        kwartaal=van,
    )


def startersbijdrage(van: Kwartaal, bedrag: Decimal, bericht: date) -> Vordering:
    """One of the first two contributions of who affiliated before the start (art. 44 § 2).

    ``bericht``: the day the due notice was sent. The first 3 % falls a quarter later than the
    notice; a notice of the fourth quarter moves the 7 % to the next year.
    """
    verzonden = Kwartaal.van(bericht)
    return Vordering(
        f"startersbijdrage van {kwartaal(van)}",
        bedrag,
        bericht,
        verzonden + 1,
        (verzonden + 1).jaar,
        ars("artikel 44 § 2"),
        ars("artikel 44bis § 2"),
        f"Je vervaldagbericht is verstuurd in {kwartaal(verzonden)}: als starter heb je een "
        "kwartaal langer.",
        kwartaal=van,
    )


def supplement(afrekening: date, bedrag: Decimal) -> Vordering:
    """What a final settlement still asks; ``afrekening`` is the day it was sent (art. 44 § 3)."""
    eerste = Kwartaal.van(vervaldag_supplement(afrekening))
    return Vordering(
        f"eindafrekening van {datum(afrekening)}",
        bedrag,
        afrekening,
        eerste,
        eerste.jaar,
        ars("artikel 44 § 3"),
        ars("artikel 44bis § 3"),
        f"Je eindafrekening is verstuurd in {kwartaal(Kwartaal.van(afrekening))}: je hebt tot het "
        f"einde van {kwartaal(eerste)}.",
    )


@dataclass(frozen=True, slots=True)
class Betaling:
    """Money credited to the fund's account on a day, in EUR."""

    op: date
    bedrag: Decimal


@dataclass(frozen=True, slots=True)
class Verhoging:
    """One line of the ledger, in EUR; ``grondslag`` is the principal unpaid at that moment."""

    op: date
    vordering: Vordering
    grondslag: Decimal
    tarief: Bedrag
    bedrag: Decimal
    reden: str

    @property
    def artikel(self) -> Artikel:
        jaarlijks = self.tarief.naam == "verhoging_1_januari"
        return self.vordering.jaarregel if jaarlijks else self.vordering.kwartaalregel

    @property
    def stap(self) -> Stap:
        return Stap(
            f"{datum(self.op)}, {self.vordering.naam}",
            f"{getal(self.grondslag, 2)} × {procent(self.tarief.waarde)}",
            self.bedrag,
            self.artikel,
            bedragen=(self.tarief,),
            nota=self.reden,
        )


@dataclass(frozen=True, slots=True)
class Grootboek:
    """The ledger up to a day: every increase, and the principal still open that day, in EUR."""

    tot: date
    verhogingen: tuple[Verhoging, ...]
    open_per_vordering: Mapping[Vordering, Decimal]

    @property
    def verhoging(self) -> Decimal:
        return sum((regel.bedrag for regel in self.verhogingen), NUL)

    @property
    def hoofdsom(self) -> Decimal:
        return sum(self.open_per_vordering.values(), NUL)

    @property
    def te_betalen(self) -> Decimal:
        return self.hoofdsom + self.verhoging

    @property
    def stappen(self) -> tuple[Stap, ...]:
        return tuple(regel.stap for regel in self.verhogingen)


def grootboek(
    vorderingen: Sequence[Vordering],
    betalingen: Sequence[Betaling],
    tot: date,
    dwangbevel: date | None = None,
) -> Grootboek:
    """Every increase that has fallen by the day ``tot``; whoever pays that day still pays in time.

    Payments go to the principal, oldest claim first. ``dwangbevel`` is the day a writ was served or
    the summons came, for the claims that were overdue that day: their last 3 % falls at the end of
    the quarter before it, and there is no 7 % for claims of that same year; from then on legal
    interest runs, which is not computed here.
    Raises ``OngeldigeInvoer`` for a claim given twice, and for a payment before the claim or above
    what was due.
    """
    geordend = _geordend(vorderingen)
    if dubbel := [
        v.naam for n, v in enumerate(geordend) if v.naam in {w.naam for w in geordend[:n]}
    ]:
        raise OngeldigeInvoer("bijdrage", f"De {dubbel[0]} staat er twee keer.")
    betaald = verdeel(geordend, betalingen)
    regels = [
        regel
        for vordering in geordend
        for regel in _regels(vordering, betaald[vordering], tot, dwangbevel)
    ]
    return Grootboek(
        tot,
        tuple(sorted(regels, key=lambda regel: (regel.op, regel.vordering.gevraagd))),
        {v: _onbetaald(v, betaald[v], tot) for v in geordend},
    )


def getroffen(vordering: Vordering, dwangbevel: date | None) -> bool:
    """Whether a writ of that day is about this claim: it was overdue by then."""
    return dwangbevel is not None and vordering.vervaldag < dwangbevel


def toerekening() -> Beslissing:
    """How payments are spread here: an assumption, since no text says it."""
    return Beslissing(
        "Waar een betaling naartoe gaat",
        "We nemen aan dat elke betaling eerst naar de oudste bijdrage gaat, en altijd naar de bijdrage zelf, "
        "nooit naar een verhoging. Vraag je fonds hoe het jouw betaling boekt.",
        "eerst de bijdrage",
        ars("artikel 44"),
        zekerheid="C",
    )


def _geordend(vorderingen: Iterable[Vordering]) -> list[Vordering]:
    return sorted(vorderingen, key=lambda v: (v.gevraagd, v.eerste, v.naam))


def verdeel(
    vorderingen: Iterable[Vordering], betalingen: Sequence[Betaling]
) -> dict[Vordering, list[Betaling]]:
    """Each payment over the claims it pays, oldest first. Raises ``OngeldigeInvoer`` as the ledger."""
    vorderingen = _geordend(vorderingen)
    verdeeld: dict[Vordering, list[Betaling]] = {v: [] for v in vorderingen}
    for nummer, betaling in sorted(enumerate(betalingen), key=lambda paar: paar[1].op):
        gevraagd = [v for v in vorderingen if v.gevraagd <= betaling.op]
        if not gevraagd:
            eerste = min((v.gevraagd for v in vorderingen), default=betaling.op)
            raise OngeldigeInvoer(
                f"betaling.{nummer}.op",
                f"Op {datum(betaling.op)} was er nog niets gevraagd. Je kan ten vroegste op "
                f"{datum(eerste)} betalen.",
            )
        rest = betaling.bedrag
        for vordering in gevraagd:
            deel = min(rest, _onbetaald(vordering, verdeeld[vordering], betaling.op))
            if deel:
                verdeeld[vordering].append(Betaling(betaling.op, deel))
                rest -= deel
        if rest:
            raise OngeldigeInvoer(
                f"betaling.{nummer}.bedrag",
                f"Dit is {euro(rest)} meer dan de bijdrage die op {datum(betaling.op)} nog openstond. "
                "Betaalde je ook verhogingen of kosten? Vul dan alleen het deel voor de bijdrage in.",
            )
    return verdeeld


def _onbetaald(vordering: Vordering, betalingen: Iterable[Betaling], op: date) -> Decimal:
    return vordering.bedrag - sum((b.bedrag for b in betalingen if b.op <= op), NUL)


def _regels(
    vordering: Vordering, betalingen: Sequence[Betaling], tot: date, dwangbevel: date | None
) -> Iterable[Verhoging]:
    welk = vordering.eerste
    stop = Kwartaal.van(dwangbevel) if dwangbevel and getroffen(vordering, dwangbevel) else None
    while welk.laatste_dag < tot and (stop is None or welk < stop):
        open_ = _onbetaald(vordering, betalingen, welk.laatste_dag)
        if not open_:
            return
        eerste = welk == vordering.eerste
        yield _verhoging("verhoging_per_kwartaal", welk.laatste_dag, vordering, open_, eerste)
        volgende_dag = (welk + 1).eerste_dag
        if volgende_dag == vordering.jaargrens:
            yield _verhoging("verhoging_1_januari", volgende_dag, vordering, open_, eerste)
        welk += 1


def _verhoging(
    naam: str, op: date, vordering: Vordering, open_: Decimal, eerste: bool
) -> Verhoging:
    tarief = verwacht(naam, op)
    verhoging = afgerond(open_ * tarief.waarde)
    return Verhoging(
        op, vordering, open_, tarief, verhoging, _reden(naam, vordering, open_, eerste)
    )


def _reden(naam: str, vordering: Vordering, open_: Decimal, eerste: bool) -> str:
    nog = f"{euro(open_)} {'is' if open_ == vordering.bedrag else 'is nog'} niet betaald"
    if naam == "verhoging_1_januari" and vordering.jaarreden:
        return f"{nog}. {vordering.jaarreden}"
    if naam == "verhoging_1_januari":
        reden = f"{nog}, en is voor het eerst gevraagd in {vordering.jaar}: één keer, nooit meer."
        if eerste:
            reden += " De vervaldag was gisteren: daarom komen twee verhogingen vlak na elkaar."
        return reden
    if not eerste:
        return f"{nog} op het einde van het kwartaal."
    return f"{vordering.reden} {nog} op de laatste dag.".strip()
