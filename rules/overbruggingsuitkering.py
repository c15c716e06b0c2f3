"""Overbruggingsrecht: how much a month.

The amount follows the pivot index: legal amount × pivot ÷ 147,31. Since 1 January 2023 a full calendar
month without work is paid in full; in the month of the fact, the next month and the last month, every
seven days in a row give a quarter, never more than a full month; work costs 25, 50 and 75 % (programme
law of 26 December 2022, art. 193, 196, 198 and 199). How many months there can be: ``overbruggingsduur``.

>>> maandbedrag(date(2025, 3, 1)).waarde, maandbedrag(date(2025, 3, 1), gezinslast=True).waarde
(Decimal('1638.26'), Decimal('2047.18'))
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import groupby

from rules.bedragen import Bedrag, bedrag, bestaat, verwacht
from rules.fouten import OnbekendBedrag
from rules.geld import NUL, afgerond
from rules.kwartaal import Kwartaal, kwartalen_tussen, maanden_later
from rules.opmaak import euro, getal, procent
from rules.termijnen import EEN_DAG
from rules.uitleg import Stap, artikel_van

# Amount


def maandbedrag(maand: date, *, gezinslast: bool = False) -> Bedrag:
    """The benefit of a full month, in EUR, for the calendar month of that day.

    Raises ``OnbekendBedrag`` for January to August 2018 and for days before 2017.
    """
    staart = "_gezinslast" if gezinslast else ""
    if not bestaat(f"overbruggingsrecht_basis{staart}", maand):
        return bedrag(f"overbruggingsrecht_bedrag{staart}", maand)
    return _op_spilindex(maand, staart, verwacht("spilindex", maand))


def bekend_maandbedrag(maand: date, gezinslast: bool) -> Bedrag | None:
    """The same; None for the months whose amount nobody found."""
    try:
        return maandbedrag(maand, gezinslast=gezinslast)
    except OnbekendBedrag:
        return None


@dataclass(frozen=True, slots=True)
class VasteMaanden:
    """Months in a row with the same amounts: without and with a dependant, None when unknown."""

    eerste: date
    laatste: date
    bedragen: tuple[Bedrag | None, Bedrag | None]


def vaste_maanden(vanaf: date, aantal: int) -> tuple[VasteMaanden, ...]:
    """The amounts of so many months, from the month of that day on."""
    alle = [maanden_later(vanaf.replace(day=1), n) for n in range(aantal)]
    return tuple(
        VasteMaanden(groep[0], groep[-1], bedragen)
        for bedragen, reeks in groupby(
            alle, lambda m: (bekend_maandbedrag(m, False), bekend_maandbedrag(m, True))
        )
        for groep in (tuple(reeks),)
    )


def volgend_maandbedrag(maand: date, *, gezinslast: bool = False) -> Bedrag | None:
    """What the next known pivot would give, from the first month in which it was expected."""
    if not bestaat("spilindex_volgend", maand):
        return None
    staart = "_gezinslast" if gezinslast else ""
    return _op_spilindex(maand, staart, verwacht("spilindex_volgend", maand))


def _op_spilindex(maand: date, staart: str, spil: Bedrag) -> Bedrag:
    """Legal amount × pivot ÷ 147,31, half-up to the cent (art. 196 § 1)."""
    basis = verwacht(f"overbruggingsrecht_basis{staart}", maand)
    noemer = verwacht("spilindex_basis", maand)
    delen = (basis, spil, noemer)
    met = "met" if staart else "zonder"
    return Bedrag(
        naam=f"overbruggingsrecht_bedrag{staart}",
        etiket=f"overbruggingsrecht per maand, {met} persoon ten laste",
        waarde=afgerond(basis.waarde * spil.waarde / noemer.waarde),
        eenheid="EUR/maand",
        van=max(deel.van for deel in delen),
        tot=min(deel.tot for deel in delen),
        bron=basis.bron,
        artikel=basis.artikel,
        nagekeken=min(deel.nagekeken for deel in delen),
        zekerheid=max(deel.zekerheid for deel in delen),
        nota=spil.nota,
        delen=delen,
        formule=f"{getal(basis.waarde)} × {getal(spil.waarde)} ÷ {getal(noemer.waarde)}",
    )


# Month by month, for facts since 2023


class Soort(StrEnum):
    """How a calendar month is paid."""

    VOL = "volle maand zonder werk"
    WERK = "je werkt"
    WEKEN = "periodes van zeven dagen"
    VERLOREN = "je werkt, zonder genoeg volle maanden ervoor"
    NIETS = "geen uitkering"


class Lezing(StrEnum):
    """How seven days in a row count in the month of the fact and the next one.

    ``WET`` is ours: full months first, seven days may cross a month. One fund counts them inside one
    calendar month; another pays these two months in periods of seven days only.
    """

    WET = "wet"
    PER_KALENDERMAAND = "per kalendermaand"
    ALLEEN_PERIODES = "alleen periodes"


@dataclass(frozen=True, slots=True)
class Telling:
    """How one calendar month counts: ``deel`` of the amount; ``weken`` are periods of seven days."""

    eerste: date
    soort: Soort
    deel: Decimal
    weken: int = 0

    @property
    def verbruik(self) -> Decimal:
        """What it costs of the basket, in months: work costs a whole one (art. 198)."""
        return Decimal(1) if self.soort is Soort.WERK else self.deel


@dataclass(frozen=True, slots=True)
class Maand:
    """One calendar month, with the amount of a full one and what is paid, in EUR.

    ``bedrag`` is what is left when another benefit takes its part.
    """

    telling: Telling
    vol: Bedrag
    bedrag: Decimal

    @property
    def bruto(self) -> Decimal:
        """Before another benefit takes its part, in EUR."""
        return afgerond(self.vol.waarde * self.telling.deel)


@dataclass(frozen=True, slots=True)
class Periode:
    """From the fact until work is resumed (``einde`` is the last day without), and days worked."""

    feit: date
    einde: date | None = None
    gewerkt: frozenset[date] = frozenset()

    def in_recht(self, eerste: date, laatste: date) -> bool:
        """Whether every day from ``eerste`` to ``laatste`` lies inside the interruption."""
        return self.feit <= eerste and (self.einde is None or laatste <= self.einde)

    def vrije_dagen(self, eerste: date, laatste: date) -> Iterator[bool]:
        """Of each day of a month inside the interruption, whether it is free of work."""
        dag = max(eerste, self.feit)
        while dag <= min(laatste, self.einde or laatste):
            yield dag not in self.gewerkt
            dag += EEN_DAG

    def gewerkt_in(self, eerste: date, laatste: date) -> bool:
        """Whether there is a day of work between these days, both included."""
        return any(eerste <= dag <= laatste for dag in self.gewerkt)

    @property
    def volle_maand(self) -> bool:
        """Whether a full calendar month lies inside the interruption."""
        return replace(self, gewerkt=frozenset()).volle_maand_zonder_werk

    @property
    def volle_maand_zonder_werk(self) -> bool:
        """Whether one of the full calendar months inside the interruption has no day of work."""
        if self.einde is None:
            return True
        eerste = maanden_later(self.feit - EEN_DAG, 1).replace(day=1)
        while (laatste := maanden_later(eerste, 1) - EEN_DAG) <= self.einde:
            if not self.gewerkt_in(eerste, laatste):
                return True
            eerste = maanden_later(eerste, 1)
        return False

    @property
    def te_kort(self) -> bool:
        """Whether the interruption does not reach seven days in a row."""
        nodig = verwacht("overbruggingsrecht_periode", self.feit).waarde
        return self.einde is not None and (self.einde - self.feit).days + 1 < nodig


def periodes_van_zeven(dagen: Iterable[bool], aanloop: int, lengte: int) -> tuple[int, int]:
    """How many runs of ``lengte`` free days end here, and how many free days are left at the end.

    ``aanloop`` is what was left before. A day of work breaks a run.

    >>> periodes_van_zeven([True] * 20, 0, 7), periodes_van_zeven([True] * 6, 0, 7)
    ((2, 6), (0, 6))
    """
    aantal = 0
    for vrij in dagen:
        aanloop = aanloop + 1 if vrij else 0
        if aanloop == lengte:
            aantal, aanloop = aantal + 1, 0
    return aantal, aanloop


def maanden(
    periode: Periode,
    korf: int,
    gezinslast: bool = False,
    ander_inkomen: Decimal = NUL,
    *,
    lezing: Lezing = Lezing.WET,
    heel_plafond: bool = False,
) -> tuple[Maand, ...]:
    """What every calendar month gives until work is resumed or the basket of ``korf`` months is empty.

    ``ander_inkomen`` is another benefit in EUR/month. Partial months cost the basket what they pay
    (our reading). Art. 199 does not say whether periods of seven days lower the ceiling: they do, unless
    ``heel_plafond``.
    """
    if periode.te_kort:
        return ()
    teller = _Teller(periode, Decimal(korf), lezing)
    return tuple(
        _betaald(telling, gezinslast, ander_inkomen, heel_plafond) for telling in teller.maanden()
    )


def _betaald(telling: Telling, gezinslast: bool, ander: Decimal, heel_plafond: bool) -> Maand:
    """The two together never pass the benefit itself (art. 199)."""
    vol = maandbedrag(telling.eerste, gezinslast=gezinslast)
    bruto = Maand(telling, vol, NUL).bruto
    plafond = vol.waarde if heel_plafond and telling.soort is Soort.WEKEN else bruto
    return Maand(telling, vol, max(NUL, min(bruto, plafond - ander)))


class _Teller:
    """Walks through the months; keeps what is left of the basket, and of the days before."""

    def __init__(self, periode: Periode, korf: Decimal, lezing: Lezing) -> None:
        op = periode.feit
        self.periode, self.rest, self.lezing = periode, korf, lezing
        self.weekdeel = verwacht("overbruggingsrecht_weekdeel", op).waarde
        self.lengte = int(verwacht("overbruggingsrecht_periode", op).waarde)
        self.stap = verwacht("overbruggingsrecht_cumul_stap", op).waarde
        self.meeste_werk = int(verwacht("overbruggingsrecht_cumul_maanden", op).waarde)
        self.venster_tot = maanden_later(op.replace(day=1), 2) - EEN_DAG
        self.vol = self.werk = self.aanloop = 0

    def maanden(self) -> Iterator[Telling]:
        eerste, einde = self.periode.feit.replace(day=1), self.periode.einde
        while self.rest > 0 and (einde is None or eerste <= einde):
            telling = self._maand(eerste)
            self.rest -= telling.verbruik
            yield telling
            eerste = maanden_later(eerste, 1)

    def _maand(self, eerste: date) -> Telling:
        laatste = maanden_later(eerste, 1) - EEN_DAG
        periodes = self.lezing is Lezing.ALLEEN_PERIODES and eerste <= self.venster_tot
        heel = self.periode.in_recht(eerste, laatste) and self.rest >= 1 and not periodes
        if heel and not self.periode.gewerkt_in(eerste, laatste):
            self.vol += 1
            return Telling(eerste, Soort.VOL, Decimal(1))
        if heel and self.werk < min(self.vol, self.meeste_werk):
            self.werk += 1
            return Telling(eerste, Soort.WERK, 1 - self.stap * self.werk)
        return self._weken(eerste, laatste)

    def _weken(self, eerste: date, laatste: date) -> Telling:
        """Only in the month of the fact, the next one, and the last month of the grant."""
        einde = self.periode.einde
        laatste_maand = self.rest < 1 or (einde is not None and einde <= laatste)
        in_venster = eerste <= self.venster_tot
        niets = Soort.VERLOREN if self.periode.gewerkt_in(eerste, laatste) else Soort.NIETS
        if not (in_venster or laatste_maand):
            return Telling(eerste, niets, NUL)
        aanloop = self.aanloop if in_venster and self.lezing is not Lezing.PER_KALENDERMAAND else 0
        vrij = self.periode.vrije_dagen(eerste, laatste)
        weken, self.aanloop = periodes_van_zeven(vrij, aanloop, self.lengte)
        weken = min(weken, int(self._hoogste_deel() / self.weekdeel))
        return Telling(eerste, Soort.WEKEN if weken else niets, weken * self.weekdeel, weken)

    def _hoogste_deel(self) -> Decimal:
        """A month of periods never gives more than a full one, else a longer stop would give less."""
        return self.rest if self.lezing is Lezing.ALLEEN_PERIODES else min(self.rest, Decimal(1))


def maandstap(maand: Maand, etiket: str) -> Stap:
    """The working of one month, under that label."""
    telling = maand.telling
    if telling.soort is Soort.WEKEN:
        hoe = f" × {telling.weken} × {procent(telling.deel / telling.weken)}"
    else:
        hoe = "" if telling.soort is Soort.VOL else f" × {procent(telling.deel)}"
    af = (
        f" − {euro(maand.bruto - maand.bedrag)} door je andere inkomen"
        if maand.bruto > maand.bedrag
        else ""
    )
    return Stap(
        etiket,
        f"{euro(maand.vol.waarde)}{hoe}{af}",
        maand.bedrag,
        artikel_van(maand.vol),
        bedragen=(maand.vol,),
    )


def rechtenkwartalen(periode: Periode, aantal: int) -> tuple[Kwartaal, ...]:
    """The quarters in which health rights are kept: from the quarter after the fact (art. 193 § 2).

    None when the interruption holds no full calendar month. ``aantal`` is the most that is left.
    """
    if aantal < 1 or not periode.volle_maand:
        return ()
    begin = Kwartaal.van(periode.feit) + 1
    alle = kwartalen_tussen(begin, begin + (aantal - 1))
    return tuple(k for k in alle if periode.einde is None or k.eerste_dag <= periode.einde)


def onzekere_rechten(periode: Periode, aantal: int) -> tuple[Kwartaal, ...]:
    """Which of these no text read settles.

    All of them when every full month has a day of work; else the quarter in which work is resumed.
    """
    alle, einde = rechtenkwartalen(periode, aantal), periode.einde
    if not periode.volle_maand_zonder_werk:
        return alle
    return tuple(k for k in alle if einde is not None and einde < k.laatste_dag)


def gebruikt(betaald: Iterable[Maand]) -> Decimal:
    """How many months of the basket these take."""
    return sum((maand.telling.verbruik for maand in betaald), NUL)
