"""Pay or wait while the RSVZ decides on the assimilation of illness quarters.

Until the decision every contribution stays due on its own day (ARS art. 42). Who pays and is granted
gets the money back only when the definitive income of that year is known, about two years later: one
fund says so, no legal term was found. Who waits and is refused owes everything at once, with the
increases of every due day that has passed (ARS art. 44 and 44bis). Who pays after a due day owes
what has fallen by then.

>>> from rules.verhogingen import gewone_bijdrage
>>> schuld = gewone_bijdrage(Kwartaal(2025, 2), Decimal("871.71"))
>>> [(vast.jaar, vast.terug) for vast in betalen((schuld,))]
[(2025, 2027)]
>>> wachten((schuld,), date(2025, 7, 1)).verhoging
Decimal('26.15')
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rules.bedragen import Bedrag, verwacht
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, getal, opsomming
from rules.uitleg import Stap, artikel_van
from rules.verhogingen import Grootboek, Vordering, grootboek


@dataclass(frozen=True, slots=True)
class Vast:
    """What was paid for one contribution year, in EUR, and about when a grant brings it back."""

    jaar: int
    vorderingen: tuple[Vordering, ...]
    termijn: Bedrag

    @property
    def bedrag(self) -> Decimal:
        return sum((v.bedrag for v in self.vorderingen), NUL)

    @property
    def terug(self) -> int:
        """The year around which the money comes back; not a term of law."""
        return self.jaar + int(self.termijn.waarde)

    @property
    def stap(self) -> Stap:
        dagen = opsomming([datum(v.vervaldag) for v in self.vorderingen])
        return Stap(
            f"Bijdragejaar {self.jaar}: terug na je definitieve inkomen, rond {self.terug}",
            " + ".join(getal(v.bedrag, 2) for v in self.vorderingen),
            self.bedrag,
            artikel_van(self.termijn),
            bedragen=(self.termijn,),
            nota=f"Zonder verhogingen te betalen ten laatste op {dagen}.",
        )


def gevraagd(vorderingen: Sequence[Vordering], beslissing: date) -> tuple[Vordering, ...]:
    """The contributions that are asked by the day of the decision."""
    return tuple(v for v in vorderingen if v.gevraagd <= beslissing)


def betalen(vorderingen: Sequence[Vordering]) -> tuple[Vast, ...]:
    """What paying ties up, per contribution year, when the RSVZ then grants."""
    per_jaar: dict[int, list[Vordering]] = {}
    for vordering in vorderingen:
        per_jaar.setdefault(vordering.jaar, []).append(vordering)
    return tuple(
        Vast(jaar, tuple(eigen), verwacht("gelijkstelling_terugbetaling", eigen[0].vervaldag))
        for jaar, eigen in sorted(per_jaar.items())
    )


def wachten(vorderingen: Sequence[Vordering], tot: date) -> Grootboek:
    """The ledger on the day of a refusal, or of any day, when nothing was paid (ARS art. 44, 44bis)."""
    return grootboek(gevraagd(vorderingen, tot), (), tot)


def wachten_per_kwartaal(
    vorderingen: Sequence[Vordering], aantal: int, vanaf: date = date.min
) -> tuple[Grootboek, ...]:
    """The same for a refusal in each of the ``aantal`` quarters after the last due day.

    A quarter that has ended before ``vanaf`` is no longer one of them. Within a quarter the debt stays
    the same: increases fall when a quarter has ended.
    """
    eerste = max(max(v.eerste for v in vorderingen) + 1, Kwartaal.van(vanaf))
    return tuple(wachten(vorderingen, (eerste + n).laatste_dag) for n in range(aantal))


def verhoging_van(vordering: Vordering, boek: Grootboek) -> Decimal:
    """What the ledger added to one claim, in EUR."""
    return sum((r.bedrag for r in boek.verhogingen if r.vordering == vordering), NUL)
