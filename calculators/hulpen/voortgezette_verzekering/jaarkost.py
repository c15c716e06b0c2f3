"""What the quarters of one year cost: on which income, with the amounts of which year.

The amounts of the year itself count, or the last ones that are published; the index too is the nearest
that is known. Both are told, in ``kosten``.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal

from calculators.hulpen.voortgezette_verzekering.vragen import Invoer
from rules.bedragen import jaren
from rules.bijdragen import KWARTALEN_PER_JAAR, Jaarinkomen
from rules.fouten import OnbekendBedrag, OngeldigeInvoer
from rules.uitleg import kb38
from rules.voortgezette_bijdragen import Kost, inkomen_dat_telt, inkomensjaar, kost


@dataclass(frozen=True)
class Jaarkost:
    """What the quarters of one year cost.

    ``met``: the year whose amounts are used. ``index``: the year whose index stands in for one that nobody
    has seen; None when the income needs none.
    """

    jaar: int
    aantal: int
    kost: Kost
    inkomen: Jaarinkomen
    inkomensjaar: int | None
    index: int | None

    @property
    def met(self) -> int:
        return self.kost.jaar

    @property
    def bron(self) -> tuple[int | None, ...]:
        """What the price is made of: years with the same have the same price."""
        return self.met, self.inkomensjaar, self.index

    @property
    def andere_bedragen(self) -> bool:
        """Whether the amounts of another year stand in for those of this one."""
        return self.met != self.jaar

    @property
    def richtprijs(self) -> bool:
        return self.andere_bedragen or self.index is not None

    @property
    def pensioen(self) -> Decimal:
        return self.aantal * self.kost.pensioen

    @property
    def volledig(self) -> Decimal:
        return self.aantal * self.kost.volledig


def jaarkost(invoer: Invoer, jaar: int, aantal: int) -> Jaarkost:
    """With the amounts of the year itself, or the last we know; the index is the nearest we know."""
    met = min(jaar, jaren()[-1])
    if invoer.inkomen_bekend == "brief":
        telt = Jaarinkomen.op_jaarbasis(
            invoer.geactualiseerd_inkomen, KWARTALEN_PER_JAAR, kb38("artikel 11 § 3")
        )
        return Jaarkost(jaar, aantal, kost(met, telt.exact), telt, None, None)
    telt, index = next(_inkomens_dat_telt(invoer, jaar))
    welk = inkomensjaar(jaar, invoer.gestopt, invoer.start)
    ander = None if index == jaar else index
    return Jaarkost(jaar, aantal, kost(met, telt.exact), telt, welk, ander)


def _inkomens_dat_telt(invoer: Invoer, jaar: int) -> Iterator[tuple[Jaarinkomen, int]]:
    """The income that counts in a year, with each index we know: its own first, then the nearest."""
    for index in (jaar, *_naast(jaar)):
        feiten = (jaar, invoer.gestopt, gegeven_inkomens(invoer), invoer.start)
        with suppress(OnbekendBedrag):
            yield inkomen_dat_telt(*feiten, index), index


def _naast(jaar: int) -> Iterable[int]:
    """The known years before it, the latest first, then those after it."""
    eerder = [j for j in reversed(jaren()) if j < jaar]
    return (*eerder, *(j for j in jaren() if j > jaar))


def gegeven_inkomens(invoer: Invoer) -> Callable[[int], Decimal]:
    """What somebody earned in a year: as given for that year, or else every year the same."""
    gegeven: dict[int, Decimal] = {}
    for nummer, rij in enumerate(invoer.inkomen_per_jaar):
        if rij.jaar in gegeven:
            raise OngeldigeInvoer(f"inkomen_per_jaar.{nummer}.jaar", f"{rij.jaar} staat er al.")
        gegeven[rij.jaar] = rij.inkomen
    return lambda jaar: gegeven.get(jaar, invoer.inkomen)
