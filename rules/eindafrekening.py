"""The final settlement of a year: what was claimed, paid and due, and why they differ.

KB nr. 38 art. 11, ARS art. 43 and 44. The supplement is what the definitive contribution asks above
the claim; provisional quarters that were not paid stay late with their own increases.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rules.bedragen import grens
from rules.bijdragen import (
    Berekening,
    Jaarbijdrage,
    Situatie,
    jaarbijdrage,
    regeling,
    zonder_ondergrens,
)
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.opmaak import getal
from rules.termijnen import eis_na_het_jaar, vervaldag_supplement
from rules.uitleg import Beslissing, Stap, kb38
from rules.verhogingen import Grootboek, gewone_bijdrage, grootboek, supplement


@dataclass(frozen=True, slots=True)
class Kwartaalstand:
    """One quarter, in EUR: claimed provisionally, paid, and due in the end."""

    kwartaal: Kwartaal
    gevraagd: Decimal
    betaald: Decimal
    definitief: Decimal

    @property
    def supplement(self) -> Decimal:
        """What the settlement newly asks."""
        return max(NUL, self.definitief - max(self.gevraagd, self.betaald))

    @property
    def achterstal(self) -> Decimal:
        """What was asked before, is due, and was never paid."""
        return max(NUL, min(self.gevraagd, self.definitief) - self.betaald)

    @property
    def terug(self) -> Decimal:
        return max(NUL, self.betaald - self.definitief)


@dataclass(frozen=True, slots=True)
class Oorzaken:
    """Why the definitive contribution differs from the claim, in EUR per year; the parts add up.

    ``grens_definitief`` and ``grens_voorlopig`` are what the limits of the status add to the one and to
    the other; negative when they take away.
    """

    inkomen: Decimal
    index: Decimal
    grens_definitief: Decimal
    grens_voorlopig: Decimal

    @property
    def minimum(self) -> Decimal:
        return self.grens_definitief - self.grens_voorlopig

    @property
    def samen(self) -> Decimal:
        return self.inkomen + self.index + self.minimum

    @property
    def stappen(self) -> tuple[Stap, ...]:
        """Each cause that plays a part, with how it is taken apart."""
        delen = (
            (
                "Verschil door je inkomen",
                self.inkomen,
                "De tarieven op je echte inkomen, min de tarieven op het inkomen waarop je fonds rekende, "
                "zonder index.",
            ),
            (
                "Verschil door de index",
                self.index,
                "Wat zonder index gevraagd was, min wat je fonds vroeg.",
            ),
            (
                "Verschil door de grenzen van je statuut",
                self.minimum,
                "Wat minimum, drempel of bovengrens nu aan de bijdrage verandert, min wat ze voorlopig "
                "veranderden.",
            ),
        )
        artikel = kb38("artikel 11")
        return tuple(
            Stap(wat, "", bedrag, artikel, nota=nota) for wat, bedrag, nota in delen if bedrag
        )


@dataclass(frozen=True, slots=True)
class Eindafrekening:
    """The settlement of a year; amounts in EUR."""

    jaar: int
    standen: tuple[Kwartaalstand, ...]
    verstuurd: date

    @property
    def gevraagd(self) -> Decimal:
        return sum((s.gevraagd for s in self.standen), NUL)

    @property
    def betaald(self) -> Decimal:
        return sum((s.betaald for s in self.standen), NUL)

    @property
    def definitief(self) -> Decimal:
        return sum((s.definitief for s in self.standen), NUL)

    @property
    def supplement(self) -> Decimal:
        return sum((s.supplement for s in self.standen), NUL)

    @property
    def achterstal(self) -> Decimal:
        return sum((s.achterstal for s in self.standen), NUL)

    @property
    def terug(self) -> Decimal:
        return sum((s.terug for s in self.standen), NUL)

    @property
    def saldo(self) -> Decimal:
        """To pay when positive, to receive when negative; without increases."""
        return self.definitief - self.betaald

    @property
    def vervaldag(self) -> date:
        return vervaldag_supplement(self.verstuurd)

    @property
    def stappen(self) -> tuple[Stap, ...]:
        artikel = kb38("artikel 11")
        formule = f"{getal(self.definitief, 2)} − {getal(self.betaald, 2)}"
        delen = (
            (
                "Bijbetaling",
                self.supplement,
                "Per kwartaal: definitief min wat gevraagd was, of min wat je betaalde als dat meer is.",
            ),
            (
                "Voorlopig gevraagd en niet betaald",
                self.achterstal,
                "Per kwartaal: wat gevraagd was, hoogstens de definitieve bijdrage, min wat je betaalde.",
            ),
            (
                "Te veel betaald",
                self.terug,
                "Per kwartaal: wat je betaalde min de definitieve bijdrage.",
            ),
        )
        return (
            *(Stap(wat, "", bedrag, artikel, nota=nota) for wat, bedrag, nota in delen if bedrag),
            Stap("Definitief min betaald", formule, self.saldo, artikel),
        )

    def verhogingen_supplement(self, tot: date) -> Grootboek:
        """The ledger of the supplement when nothing of it is paid until ``tot``."""
        schuld = (supplement(self.verstuurd, self.supplement),) if self.supplement else ()
        return grootboek(schuld, (), tot)

    def verhogingen_achterstal(self, tot: date) -> Grootboek:
        """The ledger of the provisional quarters that were not paid, up to a day."""
        schulden = [gewone_bijdrage(s.kwartaal, s.achterstal) for s in self.standen if s.achterstal]
        return grootboek(schulden, (), tot)


def eindafrekening(
    gevraagd: Mapping[Kwartaal, Decimal],
    betaald: Mapping[Kwartaal, Decimal],
    definitief: Jaarbijdrage | None,
    verstuurd: date,
) -> Eindafrekening:
    """The settlement of the quarters in ``gevraagd``; a quarter without definitive contribution (an
    assimilated one) is due nothing. Raises ``OngeldigeInvoer`` for a statement before the year ended.
    """
    jaar = min(gevraagd).jaar
    eis_na_het_jaar(verstuurd, jaar)
    per_kwartaal = _per_kwartaal(definitief) if definitief else {}
    standen = tuple(
        Kwartaalstand(k, gevraagd[k], betaald[k], per_kwartaal.get(k, NUL))
        for k in sorted(gevraagd)
    )
    return Eindafrekening(jaar, standen, verstuurd)


def gelijkgestelde_kwartalen() -> Beslissing:
    """How an assimilated quarter counts in a settlement: our reading, no text says it in so many words."""
    return Beslissing(
        "Gelijkgesteld kwartaal",
        "Het telt hier als een kwartaal zonder bijdrage: je inkomen wordt omgerekend met de kwartalen die "
        "overblijven. Dat is onze lezing. Vraag je fonds om uitleg.",
        "geen bijdrage",
        kb38("artikel 11"),
        zekerheid="C",
    )


def oorzaken(
    situatie: Situatie, voorlopig: Jaarbijdrage, definitief: Jaarbijdrage, ruw: Decimal
) -> Oorzaken:
    """The three causes of definitive minus provisional, for the quarters that both hold.

    ``ruw`` is the income of three years before on a full year, not brought to date. Income: what the
    rates ask on the real income instead of on that one. Index: what bringing it to date had already
    added to the claim. Limits: what minimum, threshold or upper limit of the status add or take away.
    A starter's flat amount counts as the rates on that base, without index.
    """
    inkomen = index = grens_definitief = grens_voorlopig = NUL
    gevraagd, zonder_index = _per_kwartaal(voorlopig), _zonder_index(situatie, voorlopig, ruw)
    for deel in definitief.delen:
        for kwartaal in deel.kwartalen:
            oud = ruw if voorlopig.inkomen else _forfait(situatie, kwartaal)
            assert definitief.inkomen
            f_oud, f_echt = (
                zonder_ondergrens(situatie, kwartaal, bedrag)
                for bedrag in (oud, definitief.inkomen.exact)
            )
            inkomen += f_echt - f_oud
            index += zonder_index[kwartaal] - gevraagd[kwartaal]
            grens_definitief += deel.bijdrage - f_echt
            grens_voorlopig += zonder_index[kwartaal] - f_oud
    return Oorzaken(inkomen, index, grens_definitief, grens_voorlopig)


def _per_kwartaal(jaar: Jaarbijdrage) -> dict[Kwartaal, Decimal]:
    return {kwartaal: deel.bijdrage for deel in jaar.delen for kwartaal in deel.kwartalen}


def _zonder_index(
    situatie: Situatie, voorlopig: Jaarbijdrage, ruw: Decimal
) -> dict[Kwartaal, Decimal]:
    """What would have been claimed on the old income as it was; a starter's claim has no index."""
    gevraagd = _per_kwartaal(voorlopig)
    if not voorlopig.inkomen:
        return gevraagd
    situaties = dict.fromkeys(gevraagd, situatie)
    soort = Berekening.VOORLOPIG
    return _per_kwartaal(
        jaarbijdrage(voorlopig.jaar, situaties, ruw, berekening=soort, geindexeerd=True)
    )


def _forfait(situatie: Situatie, kwartaal: Kwartaal) -> Decimal:
    return grens(regeling(situatie, kwartaal).forfait, kwartaal.eerste_dag).waarde
