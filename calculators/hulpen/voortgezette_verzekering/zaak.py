"""The case: what was filled in, and everything that follows from it once.

The quarters that can be insured begin after that of the stop. Whoever has overbruggingsrecht pays from
the first quarter after it; no text read says how the two follow each other.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from calculators.controlelijst import FEIT
from calculators.hulpen.voortgezette_verzekering.jaarkost import Jaarkost, jaarkost
from calculators.hulpen.voortgezette_verzekering.vragen import RECHTEN, Invoer
from rules.bedragen import verwacht
from rules.bijdragen import Statuut
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.opmaak import aantal, kwartaal
from rules.termijnen import Termijn, eis_te_voorzien
from rules.uitleg import Voorwaarde, tekort
from rules.voortgezette_verzekering import (
    Feiten,
    Pensioen,
    Periode,
    aanvraag,
    periode,
    te_kort,
    te_laat,
    voorwaarden,
)

# Conditions that payment or patience cannot mend.
UITSLUITEND = {"statuut", "ander-statuut"}


@dataclass(frozen=True)
class Zaak:
    """What was filled in, and everything that follows from it once.

    ``hoogstens``: the period when the pension age, whose month nobody gave, comes as late as it can.
    """

    invoer: Invoer
    pensioen: Pensioen
    termijn: Termijn
    lijst: tuple[Voorwaarde, ...]
    periode: Periode
    hoogstens: Periode
    gepland: tuple[Kwartaal, ...]
    jaren: tuple[Jaarkost, ...]

    @property
    def beletsels(self) -> tuple[Voorwaarde, ...]:
        """The conditions that are not met and that nothing can mend."""
        jaar = {"vier-kwartalen"} if te_kort(self.invoer.gestopt, self.invoer.start) else set()
        return tuple(v for v in tekort(self.lijst) if v.id in UITSLUITEND | jaar)

    @property
    def uitgesloten(self) -> bool:
        """Whether it cannot be, whatever it would cost."""
        return not self.gepland or bool(self.beletsels)

    @property
    def te_laat(self) -> bool:
        """Whether it is asked after the last day, on the day that was filled in."""
        return te_laat(self.invoer.gestopt, self.invoer.aanvraag)

    @property
    def nu(self) -> date:
        """The day before which days are past: that of the request, or today for who only plans it."""
        return min(self.invoer.aanvraag, self.invoer.vandaag)

    @property
    def voorbij(self) -> bool:
        """Whether the last day is past; not for who plans to ask too late but can still ask now."""
        return te_laat(self.invoer.gestopt, self.nu)

    @property
    def eerste(self) -> Jaarkost:
        return self.jaren[0]

    @property
    def pensioen_samen(self) -> Decimal:
        return sum((j.pensioen for j in self.jaren), NUL)

    @property
    def volledig_samen(self) -> Decimal:
        return sum((j.volledig for j in self.jaren), NUL)

    @property
    def andere_bedragen(self) -> list[Jaarkost]:
        """The years for which the amounts of another year stand in."""
        return [j for j in self.jaren if j.andere_bedragen]

    @property
    def na_de_twee_jaar(self) -> bool:
        """Whether it goes on after two years that count on their own (art. 40)."""
        gevonden = self.periode
        return not gevonden.meteen and gevonden.te_vragen[-1] > gevonden.twee_jaar_tot

    @property
    def maand_beslist(self) -> bool:
        """Whether a later month of the pension age would give more quarters."""
        return len(self.hoogstens.te_vragen) > len(self.periode.te_vragen)

    @property
    def eerst(self) -> int:
        """How many quarters of overbruggingsrecht come first."""
        return self.invoer.kwartalen_overbruggingsrecht

    @property
    def in_bijberoep(self) -> bool:
        return Statuut(self.invoer.statuut) is Statuut.BIJBEROEP


def zaak_van(invoer: Invoer) -> Zaak:
    eis_te_voorzien("gestopt", invoer.gestopt, invoer.aanvraag)
    if invoer.start and invoer.start > invoer.gestopt:
        raise OngeldigeInvoer("start", "Deze dag ligt na je stop.")
    maand = None if invoer.pensioenmaand == "onbekend" else int(invoer.pensioenmaand)
    pensioen = Pensioen(invoer.pensioenjaar, maand, invoer.vervroegd)
    gevonden = periode(invoer.gestopt, pensioen)
    hoogstens = periode(invoer.gestopt, pensioen.op_zijn_laatst)
    gepland = _gepland(invoer, gevonden, hoogstens)
    return Zaak(
        invoer,
        pensioen,
        aanvraag(invoer.gestopt),
        voorwaarden(invoer.gestopt, invoer.aanvraag, _feiten(invoer)),
        gevonden,
        hoogstens,
        gepland,
        tuple(
            jaarkost(invoer, jaar, len(tuple(groep)))
            for jaar, groep in groupby(gepland, lambda k: k.jaar)
        ),
    )


def _feiten(invoer: Invoer) -> Feiten:
    return Feiten(
        Statuut(invoer.statuut),
        FEIT.get(invoer.kwartalen_betaald),
        invoer.kwartalen_betaald == "gelijkgesteld",
        FEIT[invoer.alles_gestopt],
        FEIT[invoer.ander_statuut],
        invoer.start,
    )


# Which quarters


def _gepland(invoer: Invoer, gevonden: Periode, hoogstens: Periode) -> tuple[Kwartaal, ...]:
    """The quarters somebody means to pay: after those of the overbruggingsrecht, if there are any.

    ``hoogstens``: the period when the pension age comes as late as it can.
    """
    eerst = _eerst(invoer)
    over = len(hoogstens.te_vragen) - eerst
    if over > 0 and invoer.kwartalen and invoer.kwartalen > over:
        nog = " Misschien kan er nog één bij: vraag het je fonds." if hoogstens.nog_een else ""
        kan = "kan" if over == 1 else "kunnen"
        raise OngeldigeInvoer("kwartalen", f"Er {kan} hoogstens {aantal_kwartalen(over)}.{nog}")
    nodig = eerst + (invoer.kwartalen or 1)
    if len(gevonden.te_vragen) < nodig <= len(hoogstens.te_vragen):
        boodschap = "Vul de maand in: die beslist hoeveel kwartalen er nog kunnen."
        raise OngeldigeInvoer("pensioenmaand", boodschap)
    return gevonden.te_vragen[eerst:][: invoer.kwartalen]


def _eerst(invoer: Invoer) -> int:
    """How many quarters of overbruggingsrecht come first: never more than the law gives."""
    eerst = invoer.kwartalen_overbruggingsrecht
    if eerst:
        hoogstens = int(verwacht(RECHTEN, invoer.gestopt).waarde)
        if eerst > hoogstens:
            raise OngeldigeInvoer(
                "kwartalen_overbruggingsrecht",
                f"Overbruggingsrecht geeft hoogstens {aantal_kwartalen(hoogstens)}.",
            )
    return eerst


# In words


def aantal_kwartalen(hoeveel: int) -> str:
    return aantal(hoeveel, "kwartaal", "kwartalen")


def hoelang(zaak: Zaak, hoeveel: int) -> str:
    """How many quarters surely can be, and whether there may be more."""
    if zaak.maand_beslist:
        return f"zeker {aantal_kwartalen(hoeveel)}, misschien meer"
    nog = f", misschien {hoeveel + 1}" if zaak.periode.nog_een else ""
    return f"hoogstens {aantal_kwartalen(hoeveel)}{nog}"


def van_tot(zaak: Zaak) -> str:
    """The quarters somebody means to pay."""
    eerste, laatste = zaak.gepland[0], zaak.gepland[-1]
    if eerste == laatste:
        return kwartaal(eerste)
    return f"van {kwartaal(eerste)} tot en met {kwartaal(laatste)}"
