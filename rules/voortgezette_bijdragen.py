"""Contributions of continued insurance: on which income, and what both options cost.

The income is that of the third year before, brought to date, or else of the last year with four
quarters. The pension and health each have their own rates and their own floor: a part of the quarterly
minimum of hoofdberoep, and the contribution on the minimum income (pension regulation, KB 22 December
1967, art. 41 § 2; health: KB 3 July 1996, art. 136ter). Who can have the insurance, and how long, stands
in ``voortgezette_verzekering``.

>>> kost(2026, Decimal(30000)).pensioen
Decimal('883.50')
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from rules.bedragen import bedrag, grens
from rules.bijdragen import (
    HOOFDBEROEP,
    JAREN_EERDER,
    KWARTALEN_PER_JAAR,
    Jaarinkomen,
    Situatie,
    Statuut,
    jaarinkomen_voorlopig,
    kwartaaldeel,
    op_schijven,
)
from rules.geld import NUL, afgerond
from rules.kwartaal import Kwartaal
from rules.opmaak import getal, procent
from rules.uitleg import Stap, artikel_van, pensioenreglement, stap_van_bedrag

# The parts, as the names of their rates have them.
DELEN = ("pensioen", "ziekte")


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
    referte = jaar - JAREN_EERDER
    begonnen = start is None or Kwartaal.van(start) <= Kwartaal(referte, 1)
    return referte if begonnen and referte <= vol else vol


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
    if welk == jaar - JAREN_EERDER:
        return jaarinkomen_voorlopig(inkomen, jaar)
    return _van_laatste_volle_jaar(welk, inkomen, jaar)


def _met_andere_index(welk: int, inkomen: Decimal, index: int) -> Jaarinkomen:
    geraamd = jaarinkomen_voorlopig(inkomen, index)
    (stap,) = geraamd.stappen
    etiket = f"Inkomen van {welk}, geactualiseerd met de index van {index}"
    return Jaarinkomen(geraamd.exact, (replace(stap, etiket=etiket),))


def _van_laatste_volle_jaar(welk: int, inkomen: Decimal, jaar: int) -> Jaarinkomen:
    naar, van = (bedrag("index_teller", date(j, 1, 1)) for j in (jaar, welk))
    exact = inkomen * naar.waarde / van.waarde
    stap = Stap(
        f"Inkomen van {welk}, geactualiseerd voor {jaar}",
        f"{getal(inkomen, 2)} × {getal(naar.waarde)} ÷ {getal(van.waarde)}",
        afgerond(exact),
        pensioenreglement("artikel 41 § 2"),
        "EUR/jaar",
        (naar, van),
        f"{welk} is je laatste jaar met vier kwartalen.",
    )
    return Jaarinkomen(exact, (stap,))


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
