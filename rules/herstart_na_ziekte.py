"""The restart after illness: a lower minimum for some quarters, and what not reporting it brings.

Who restarts since 1 January 2023 after at least two consecutive assimilated quarters has the lower
minimum of a primostarter for four quarters (KB nr. 38 art. 12 § 1bis); a restart in 2022 had a
transitional rule (programmawet of 26 December 2022, art. 187). A restart ends the assimilation: when
it is not reported, all contributions since then are asked at once, with their increases (ARS art. 44).

>>> lager = lager_minimum(Kwartaal(2025, 2), date(2025, 7, 1))
>>> [str(k) for k in lager.kwartalen], lager.verschillen[0].per_kwartaal
(['2025-K3', '2025-K4', '2026-K1', '2026-K2'], Decimal('421.56'))
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rules.bedragen import bestaat, jaren, verwacht
from rules.bijdragen import (
    KWARTALEN_PER_JAAR,
    Deel,
    Situatie,
    Statuut,
    kwartaaldeel,
    regeling,
)
from rules.geld import NUL
from rules.kwartaal import Kwartaal, kwartalen_tussen
from rules.opmaak import getal, kwartaal, kwartalen
from rules.termijnen import verjaard_vanaf
from rules.uitleg import Beslissing, Stap, artikel_van
from rules.verhogingen import Grootboek, gewone_bijdrage, grootboek


@dataclass(frozen=True, slots=True)
class Verschil:
    """The two minimum contributions of one year, and the quarters of that year they count for.

    ``scheelt`` is what the lower one saves per quarter on the income that was given, in EUR.
    """

    kwartalen: tuple[Kwartaal, ...]
    gewoon: Deel
    lager: Deel
    scheelt: Decimal

    @property
    def per_kwartaal(self) -> Decimal:
        """EUR per quarter, for an income up to the lower minimum: the most it can save."""
        return self.gewoon.bijdrage - self.lager.bijdrage

    @property
    def stappen(self) -> tuple[Stap, ...]:
        formule = f"{getal(self.gewoon.bijdrage, 2)} − {getal(self.lager.bijdrage, 2)}"
        etiket = f"Hoogste verschil per kwartaal, voor {kwartalen(self.kwartalen)}"
        verschil = Stap(etiket, formule, self.per_kwartaal, self.lager.regeling.artikel)
        return (*self.gewoon.stappen, *self.lager.stappen, verschil)


@dataclass(frozen=True, slots=True)
class LagerMinimum:
    """The quarters with the lower minimum; a year whose amounts are unknown has no difference."""

    kwartalen: tuple[Kwartaal, ...]
    verschillen: tuple[Verschil, ...]
    beslissing: Beslissing

    @property
    def scheelt(self) -> Decimal:
        """The most it saves per quarter on the income that was given, in EUR."""
        return max((v.scheelt for v in self.verschillen), default=NUL)

    @property
    def stappen(self) -> tuple[Stap | Beslissing, ...]:
        return (self.beslissing, *(stap for v in self.verschillen for stap in v.stappen))


def eerste_te_betalen(laatste_gelijkgestelde: Kwartaal, hervat_op: date) -> Kwartaal:
    """The first quarter with a contribution after the restart: never one that is assimilated."""
    return max(Kwartaal.van(hervat_op), laatste_gelijkgestelde + 1)


def lager_minimum(
    laatste_gelijkgestelde: Kwartaal, hervat_op: date, inkomen: Decimal = NUL
) -> LagerMinimum:
    """The quarters with the lower minimum, for who has a right to it (KB nr. 38 art. 12 § 1bis).

    ``inkomen``: EUR per year; on an income from the ordinary minimum on, the lower one saves nothing.
    No text read says from which quarter the four run when the restart falls in an assimilated
    quarter: counted from the first with a contribution, as certainty C.
    """
    eerste = eerste_te_betalen(laatste_gelijkgestelde, hervat_op)
    aantal = verwacht("primokwartalen", eerste.eerste_dag)
    voorwaarde = verwacht("primostarter_na_ziekte", hervat_op)
    gevonden = tuple(eerste + n for n in range(int(aantal.waarde)))
    schuift = eerste != Kwartaal.van(hervat_op)
    beslissing = Beslissing(
        "Kwartalen met het lagere minimum",
        f"Minstens {voorwaarde.waarde} gelijkgestelde kwartalen na elkaar: {aantal.waarde} kwartalen, "
        f"geteld vanaf het eerste dat je betaalt, {kwartaal(eerste)}.",
        kwartalen(gevonden),
        artikel_van(voorwaarde),
        (voorwaarde, aantal),
        zekerheid="C" if schuift else "",
    )
    return LagerMinimum(gevonden, _verschillen(gevonden, inkomen), beslissing)


def geeft_lager_minimum(gelijk: Sequence[Kwartaal], hervat_op: date) -> bool:
    """Whether so many assimilated quarters give the lower minimum (KB nr. 38 art. 12 § 1bis)."""
    return _genoeg("primostarter_na_ziekte", gelijk, hervat_op)


def overgang_2022(gelijk: Sequence[Kwartaal], hervat_op: date) -> bool:
    """Whether the transitional rule for a restart in 2022 may help (programmawet 2022 art. 187)."""
    return _genoeg("primostarter_na_ziekte_overgang", gelijk, hervat_op)


def _genoeg(naam: str, gelijk: Sequence[Kwartaal], hervat_op: date) -> bool:
    return bestaat(naam, hervat_op) and len(gelijk) >= verwacht(naam, hervat_op).waarde


def _verschillen(gevonden: Sequence[Kwartaal], inkomen: Decimal) -> tuple[Verschil, ...]:
    bekend = sorted({k.jaar for k in gevonden} & set(jaren()))
    per_jaar = [tuple(k for k in gevonden if k.jaar == jaar) for jaar in bekend]
    return tuple(
        Verschil(
            k,
            _bijdrage(k, Statuut.HOOFDBEROEP),
            _bijdrage(k, Statuut.PRIMOSTARTER),
            _bijdrage(k, Statuut.HOOFDBEROEP, inkomen).bijdrage
            - _bijdrage(k, Statuut.PRIMOSTARTER, inkomen).bijdrage,
        )
        for k in per_jaar
    )


def _bijdrage(welke: tuple[Kwartaal, ...], statuut: Statuut, inkomen: Decimal = NUL) -> Deel:
    """The contribution on an income; on none it is the minimum."""
    situatie = Situatie(statuut)
    return kwartaaldeel(welke, situatie, regeling(situatie, welke[0]), inkomen)


def niet_gemeld(
    eerste: Kwartaal, statuut: Statuut, vandaag: date, vrij: Collection[Kwartaal] = ()
) -> Grootboek | None:
    """What a restart that was not reported costs a year later, on the minimum contribution (art. 44).

    An example, not a term of law: on that day, or ``vandaag`` when it is past, for the quarters that
    have ended by then, without those that are ``vrij``. A year whose amounts are not known ends it
    sooner. None when that day is past too, when nothing is asked, or when the first contribution may
    be limited by then.
    """
    jaar_later = eerste + KWARTALEN_PER_JAAR
    bekend = [k for k in kwartalen_tussen(eerste, jaar_later - 1) if k.jaar in jaren()]
    dag = max(vandaag, (bekend[-1] + 1 if bekend else eerste).eerste_dag)
    welke = [k for k in kwartalen_tussen(eerste, Kwartaal.van(dag) - 1) if k not in vrij]
    onbekend = any(k.jaar not in jaren() for k in welke)
    if not welke or onbekend or verjaard_vanaf(eerste.jaar) <= dag:
        return None
    open_ = [gewone_bijdrage(k, _bijdrage((k,), statuut).bijdrage) for k in welke]
    return grootboek(open_, (), dag)
