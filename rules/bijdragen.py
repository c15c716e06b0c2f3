"""Social contributions of a self-employed person, per quarter and per year.

A contribution is a percentage of the income of the year itself: band 1 up to the tussengrens,
band 2 up to the plafond, nothing above it, and in most statuses a minimum or a threshold (KB nr. 38
art. 12 to 13bis; ARS art. 11 and 37). Until that income is known the fund asks a provisional
contribution, on the income of three years before, brought to date, or for a starter on a flat
amount. Limits are rounded once, then the quarter; a year is the sum of its quarters.

>>> jaarbijdrage(2024, gelijk(Situatie(Statuut.BIJBEROEP), 2024), Decimal(5500)).bijdrage
Decimal('1127.52')
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from rules.bedragen import Bedrag, bedrag, bestaat, bronnen, grens, kosten_voor_afronding
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.geld import NUL, afgerond
from rules.kwartaal import Kwartaal, kwartalen_van_jaar
from rules.opmaak import datum, getal, procent
from rules.uitleg import Artikel, Stap, ars, kb38, stap_van_bedrag, zekerheid

KWARTALEN_PER_JAAR = 4
# KB nr. 38 art. 11 § 3: how many years before its own year the income was earned.
JAREN_EERDER = 3


class Statuut(StrEnum):
    """How someone is affiliated in a quarter."""

    HOOFDBEROEP = "hoofdberoep"
    PRIMOSTARTER = "primostarter"
    BIJBEROEP = "bijberoep"
    ARTIKEL_37 = "artikel-37"
    POLITIEK_MANDATARIS = "politiek-mandataris"
    STUDENT = "student"
    MAXISTATUUT = "maxistatuut"
    MINISTATUUT = "ministatuut"
    RUSTPENSIOEN = "rustpensioen"
    PENSIOENLEEFTIJD = "pensioenleeftijd"
    PENSIOENLEEFTIJD_MAXISTATUUT = "pensioenleeftijd-maxistatuut"
    OVERLEVINGSPENSIOEN = "overlevingspensioen"
    PENSIOEN_GESCHORST = "pensioen-geschorst"


class Berekening(StrEnum):
    """Which contribution is asked for."""

    DEFINITIEF = "definitief"
    VOORLOPIG = "voorlopig"
    STARTER = "starter"


@dataclass(frozen=True, slots=True)
class Situatie:
    """The facts of one quarter that decide the rule.

    ``starterjaar`` (1 to 3) matters for the rates of 2015–2017; ``aanvraag`` is the request of KB
    nr. 38 art. 13 § 4; ``eerste_kwartaal`` marks the first quarter of a primostarter, whose
    ``kunstwerkattest`` doubles the term.
    """

    statuut: Statuut
    starterjaar: int | None = None
    aanvraag: bool = False
    eerste_kwartaal: bool = False
    kunstwerkattest: bool = False


@dataclass(frozen=True, slots=True)
class Regeling:
    """Which limits and rates of the law apply; the names are those of ``rules.bedragen``."""

    artikel: Artikel
    forfait: str
    minimum: str | None = None
    drempel: str | None = None
    vrijgesteld: str | None = None
    bovengrens: str | None = None
    schijf_1: str = "tarief_schijf_1"
    schijf_2: str = "tarief_schijf_2"
    starterstarief: bool = True
    korting: str | None = None

    @property
    def grenzen(self) -> tuple[str, ...]:
        namen = (self.minimum, self.drempel, self.vrijgesteld, self.bovengrens)
        return tuple(naam for naam in namen if naam)


def _artikel_13(plaats: str) -> Artikel:
    """The new article 13; the consolidated KB nr. 38 that was read is older."""
    return Artikel(bronnen()["PROGRAMMAWET_2025"], f"artikel 237 (KB nr. 38 artikel 13 {plaats})")


HOOFDBEROEP = Regeling(
    kb38("artikel 12 § 1"), forfait="minimum_hoofdberoep", minimum="minimum_hoofdberoep"
)
MAXISTATUUT = Regeling(
    kb38("artikel 12 § 1ter"), forfait="minimum_maxistatuut", minimum="minimum_maxistatuut"
)
ARTIKEL_37 = Regeling(
    ars("artikel 37 § 1"),
    forfait="drempel_bijberoep",
    drempel="drempel_bijberoep",
    bovengrens="grens_artikel_37",
)
MET_PENSIOEN = Regeling(
    kb38("artikel 13 § 1"),
    forfait="drempel_pensioen",
    drempel="drempel_pensioen",
    schijf_1="tarief_pensioen_schijf_1",
    starterstarief=False,
)
ZONDER_PENSIOEN = replace(
    MET_PENSIOEN,
    artikel=kb38("artikel 13, tekst tot 30 september 2025"),
    schijf_1="tarief_schijf_1",
    starterstarief=True,
)
REGELINGEN: Mapping[Statuut, Regeling] = {
    Statuut.HOOFDBEROEP: HOOFDBEROEP,
    Statuut.PRIMOSTARTER: replace(
        HOOFDBEROEP,
        artikel=kb38("artikel 12 § 1bis"),
        minimum="minimum_primostarter",
        korting="korting_primostarter",
    ),
    Statuut.BIJBEROEP: Regeling(
        kb38("artikel 12 § 2"), forfait="drempel_bijberoep", drempel="drempel_bijberoep"
    ),
    Statuut.ARTIKEL_37: ARTIKEL_37,
    Statuut.POLITIEK_MANDATARIS: replace(ARTIKEL_37, bovengrens="grens_artikel_37_mandataris"),
    Statuut.STUDENT: Regeling(
        kb38("artikel 12bis"),
        forfait="drempel_bijberoep",
        vrijgesteld="vrijstelling_student",
        bovengrens="minimum_hoofdberoep",
    ),
    Statuut.MAXISTATUUT: MAXISTATUUT,
    Statuut.MINISTATUUT: Regeling(
        ars("artikel 11 § 2"),
        forfait="minimum_hoofdberoep",
        minimum="minimum_hoofdberoep",
        schijf_1="tarief_ministatuut_schijf_1",
        schijf_2="tarief_ministatuut_schijf_2",
        starterstarief=False,
    ),
    Statuut.RUSTPENSIOEN: MET_PENSIOEN,
    Statuut.PENSIOENLEEFTIJD: ZONDER_PENSIOEN,
    Statuut.PENSIOENLEEFTIJD_MAXISTATUUT: ZONDER_PENSIOEN,
    Statuut.OVERLEVINGSPENSIOEN: MET_PENSIOEN,
}

# Programmawet of 18 July 2025, art. 237 and 246: the new article 13, for contributions from here on.
NIEUW_ARTIKEL_13 = Kwartaal(2025, 4)
_PARAGRAAF_2 = replace(HOOFDBEROEP, artikel=_artikel_13("§ 2"))
_PARAGRAAF_2_MAXISTATUUT = replace(MAXISTATUUT, artikel=_artikel_13("§ 2"))
PARAGRAAF_3 = replace(ZONDER_PENSIOEN, artikel=_artikel_13("§ 3"))
PARAGRAAF_4_ZONDER_PENSIOEN = replace(PARAGRAAF_3, artikel=_artikel_13("§ 4, eerste lid"))
_PARAGRAAF_4_OVERLEVING = replace(MET_PENSIOEN, artikel=_artikel_13("§ 4, tweede lid"))
_PENSIOEN_SINDS_2025: Mapping[tuple[Statuut, bool], Regeling] = {
    (Statuut.PENSIOENLEEFTIJD, False): _PARAGRAAF_2,
    (Statuut.PENSIOENLEEFTIJD, True): PARAGRAAF_4_ZONDER_PENSIOEN,
    (Statuut.PENSIOENLEEFTIJD_MAXISTATUUT, False): _PARAGRAAF_2_MAXISTATUUT,
    (Statuut.PENSIOENLEEFTIJD_MAXISTATUUT, True): PARAGRAAF_4_ZONDER_PENSIOEN,
    (Statuut.OVERLEVINGSPENSIOEN, False): _PARAGRAAF_2,
    (Statuut.OVERLEVINGSPENSIOEN, True): _PARAGRAAF_4_OVERLEVING,
    (Statuut.PENSIOEN_GESCHORST, False): PARAGRAAF_3,
    (Statuut.PENSIOEN_GESCHORST, True): PARAGRAAF_3,
}
# Who may ask for a rule without a minimum (KB nr. 38 art. 13 § 4): for them asking changes the rule.
AANVRAAG_MOGELIJK = frozenset(
    statuut
    for (statuut, aanvraag), gevraagd in _PENSIOEN_SINDS_2025.items()
    if aanvraag and gevraagd is not _PENSIOEN_SINDS_2025[statuut, False]
)


def regeling(situatie: Situatie, kwartaal: Kwartaal) -> Regeling:
    """The rule for a status in a quarter; raises ``BestaatNiet`` when there was none yet."""
    statuut = situatie.statuut
    nieuw = _PENSIOEN_SINDS_2025.get((statuut, situatie.aanvraag))
    if nieuw and kwartaal >= NIEUW_ARTIKEL_13:
        return nieuw
    if statuut not in REGELINGEN:
        sinds = datum(NIEUW_ARTIKEL_13.eerste_dag)
        raise BestaatNiet(f"Een aparte regeling voor een geschorst pensioen bestaat sinds {sinds}.")
    gevonden = REGELINGEN[statuut]
    for naam in gevonden.grenzen:
        bedrag(naam, kwartaal.eerste_dag)
    return gevonden


def primokwartalen(start: Kwartaal, jaar: int, kunstwerkattest: bool = False) -> set[Kwartaal]:
    """The quarters of a year with the lower minimum, for a first activity that began in ``start``.

    Four quarters from the start, eight with a kunstwerkattest since 1 October 2022, none before
    1 April 2018 (KB nr. 38 art. 12 § 1bis).
    """

    return {
        kwartaal
        for kwartaal in kwartalen_van_jaar(jaar)
        if bestaat("primokwartalen", kwartaal.eerste_dag)
        and start
        <= kwartaal
        < start + int(_primotermijn(kwartaal.eerste_dag, kunstwerkattest).waarde)
    }


def _primotermijn(op: date, kunstwerkattest: bool) -> Bedrag:
    if kunstwerkattest and bestaat("primokwartalen_kunstenaar", op):
        return bedrag("primokwartalen_kunstenaar", op)
    return bedrag("primokwartalen", op)


def gelijk(
    situatie: Situatie, jaar: int, eerste: int = 1, laatste: int = 4
) -> dict[Kwartaal, Situatie]:
    """One situation for the quarters ``eerste`` to ``laatste`` of a year."""
    return {Kwartaal(jaar, nummer): situatie for nummer in range(eerste, laatste + 1)}


@dataclass(frozen=True, slots=True)
class Beheerskosten:
    """A fund's fee as a fraction; ``voor_afronding``: taken before the quarter is rounded."""

    fractie: Decimal
    voor_afronding: bool = False
    bedragen: tuple[Bedrag, ...] = ()


GEEN_KOSTEN = Beheerskosten(Decimal(0))


def beheerskosten(fonds: str, jaar: int) -> Beheerskosten:
    """The fee of a fund in a year; raises ``OnbekendBedrag`` when it was not seen published."""
    gevonden = bedrag(f"beheerskosten_{fonds.replace('-', '_')}", date(jaar, 1, 1))
    return Beheerskosten(gevonden.waarde, kosten_voor_afronding(fonds), (gevonden,))


@dataclass(frozen=True, slots=True)
class Deel:
    """Quarters of a year that share one working. Amounts in EUR per quarter."""

    kwartalen: tuple[Kwartaal, ...]
    situatie: Situatie
    regeling: Regeling
    bijdrage: Decimal
    met_kosten: Decimal
    stappen: tuple[Stap, ...]


@dataclass(frozen=True, slots=True)
class Jaarinkomen:
    """An income on a full year: exact, because a limit is reached or it is not, and its steps."""

    exact: Decimal
    stappen: tuple[Stap, ...]

    @classmethod
    def op_jaarbasis(cls, inkomen: Decimal, kwartalen: int, artikel: Artikel) -> "Jaarinkomen":
        exact = inkomen * KWARTALEN_PER_JAAR / kwartalen
        formule = getal(inkomen, 2)
        if kwartalen < KWARTALEN_PER_JAAR:
            formule += f" × {KWARTALEN_PER_JAAR} ÷ {kwartalen}"
        stap = Stap("Inkomen op jaarbasis", formule, afgerond(exact), artikel, "EUR/jaar")
        return cls(exact, (stap,))


@dataclass(frozen=True, slots=True)
class Jaarbijdrage:
    """The contributions of a year, in EUR, and how they came about."""

    jaar: int
    berekening: Berekening
    inkomen: Jaarinkomen | None
    delen: tuple[Deel, ...]
    bijdrage: Decimal
    met_kosten: Decimal
    slot: tuple[Stap, ...]

    @property
    def jaarinkomen(self) -> Decimal | None:
        """The income on a full year, rounded for showing; None for a starter's flat amount."""
        return afgerond(self.inkomen.exact) if self.inkomen else None

    @property
    def vooraf(self) -> tuple[Stap, ...]:
        return self.inkomen.stappen if self.inkomen else ()

    @property
    def stappen(self) -> tuple[Stap, ...]:
        return (*self.vooraf, *(stap for deel in self.delen for stap in deel.stappen), *self.slot)

    @property
    def zekerheid(self) -> str:
        return zekerheid(self.stappen)


def jaarinkomen_definitief(inkomen: Decimal, kwartalen: int) -> Jaarinkomen:
    """The income brought to a full year: × 4/n for n quarters of activity (KB nr. 38 art. 11)."""
    return Jaarinkomen.op_jaarbasis(inkomen, kwartalen, kb38("artikel 11"))


def jaarinkomen_voorlopig(inkomen: Decimal, jaar: int, kwartalen: int = 4) -> Jaarinkomen:
    """The income of the third year before, on a full year and brought to date (art. 11 § 3).

    Raises ``OnbekendBedrag`` for a year whose fraction was not seen.
    """
    op = date(jaar, 1, 1)
    teller, noemer = bedrag("index_teller", op), bedrag("index_noemer", op)
    basis = Jaarinkomen.op_jaarbasis(inkomen, kwartalen, kb38("artikel 11 § 3"))
    exact = basis.exact * teller.waarde / noemer.waarde
    geactualiseerd = Stap(
        f"Inkomen van {jaar - JAREN_EERDER}, geactualiseerd voor {jaar}",
        f"{getal(basis.exact, 2)} × {getal(teller.waarde)} ÷ {getal(noemer.waarde)}",
        afgerond(exact),
        kb38("artikel 11 § 3"),
        "EUR/jaar",
        (teller, noemer),
    )
    eerst = basis.stappen if kwartalen < KWARTALEN_PER_JAAR else ()
    return Jaarinkomen(exact, (*eerst, geactualiseerd))


def jaarbijdrage(
    jaar: int,
    situaties: Mapping[Kwartaal, Situatie],
    inkomen: Decimal = NUL,
    *,
    berekening: Berekening = Berekening.DEFINITIEF,
    geindexeerd: bool = False,
    kwartalen_n3: int = 4,
    kosten: Beheerskosten = GEEN_KOSTEN,
) -> Jaarbijdrage:
    """The contributions of a year for the quarters in ``situaties``.

    ``inkomen`` (EUR) is the income of the year itself (definitief), of three years before
    (voorlopig), or that income as already brought to date by the fund (``geindexeerd``); a starter
    pays a flat amount and needs none. Raises ``OnbekendBedrag`` and ``BestaatNiet``, and
    ``OngeldigeInvoer`` for quarters outside the year.
    """
    if not situaties or {kwartaal.jaar for kwartaal in situaties} != {jaar}:
        raise OngeldigeInvoer("situaties", f"Geef minstens één kwartaal, en alleen van {jaar}.")
    if not 1 <= kwartalen_n3 <= KWARTALEN_PER_JAAR:
        raise OngeldigeInvoer("kwartalen_n3", "Een jaar telt 1 tot 4 kwartalen.")
    jaarinkomen: Jaarinkomen | None = None
    if berekening is Berekening.DEFINITIEF:
        jaarinkomen = jaarinkomen_definitief(inkomen, len(situaties))
    elif berekening is Berekening.VOORLOPIG and geindexeerd:
        artikel = kb38("artikel 11 § 3")
        jaarinkomen = Jaarinkomen.op_jaarbasis(inkomen, KWARTALEN_PER_JAAR, artikel)
    elif berekening is Berekening.VOORLOPIG:
        jaarinkomen = jaarinkomen_voorlopig(inkomen, jaar, kwartalen_n3)
    delen = tuple(_delen(situaties, jaarinkomen.exact if jaarinkomen else None, kosten))
    bijdrage, slot_bijdrage = _som(f"Bijdragen {jaar}", [(d.bijdrage, d) for d in delen])
    met_kosten, slot_kosten = _som(
        f"Bijdragen {jaar} met beheerskosten", [(d.met_kosten, d) for d in delen]
    )
    slot = (slot_bijdrage, slot_kosten) if kosten.fractie else (slot_bijdrage,)
    return Jaarbijdrage(jaar, berekening, jaarinkomen, delen, bijdrage, met_kosten, slot)


def _delen(
    situaties: Mapping[Kwartaal, Situatie], jaarinkomen: Decimal | None, kosten: Beheerskosten
) -> list[Deel]:
    """Quarters with the same facts, rule and rates share one working."""
    groepen: dict[tuple[Situatie, Regeling, Bedrag, Bedrag], list[Kwartaal]] = {}
    for kwartaal, situatie in sorted(situaties.items()):
        welke, op = regeling(situatie, kwartaal), kwartaal.eerste_dag
        sleutel = (situatie, welke, _tarief_1(welke, situatie, op), bedrag(welke.schijf_2, op))
        groepen.setdefault(sleutel, []).append(kwartaal)
    return [
        kwartaaldeel(tuple(kwartalen), situatie, welke, jaarinkomen, kosten)
        for (situatie, welke, _, _), kwartalen in groepen.items()
    ]


def kwartaaldeel(
    kwartalen: tuple[Kwartaal, ...],
    situatie: Situatie,
    welke: Regeling,
    jaarinkomen: Decimal | None,
    kosten: Beheerskosten = GEEN_KOSTEN,
) -> Deel:
    """One quarterly contribution with its working; ``jaarinkomen`` None means a starter's flat amount."""
    op = kwartalen[0].eerste_dag
    if jaarinkomen is None:
        werk = _forfait(welke, situatie, op)
    else:
        werk = _op_inkomen(jaarinkomen, welke, situatie, op)
    if situatie.eerste_kwartaal and welke.korting and bestaat(welke.korting, op):
        werk = _met_korting(werk, welke, op)
    bijdrage = met_kosten = afgerond(werk.exact)
    stappen = werk.stappen
    if kosten.fractie:
        stap = _kostenstap(werk.exact, kosten)
        stappen, met_kosten = (*stappen, stap), stap.waarde
    return Deel(kwartalen, situatie, welke, bijdrage, met_kosten, stappen)


def zonder_ondergrens(situatie: Situatie, kwartaal: Kwartaal, jaarinkomen: Decimal) -> Decimal:
    """The rates of the status on an income, in EUR per quarter, as if it had no limits of its own.

    No minimum, threshold, exempt part or upper limit; the tussengrens and the plafond still hold.
    """
    welke, op = regeling(situatie, kwartaal), kwartaal.eerste_dag
    return afgerond(_op_basis(max(NUL, jaarinkomen), welke, situatie, op).exact)


@dataclass(frozen=True, slots=True)
class _Werk:
    """A working in progress: its steps, and the quarter before rounding (some funds need that)."""

    stappen: tuple[Stap, ...]
    exact: Decimal

    def na(self, *stappen: Stap) -> "_Werk":
        return replace(self, stappen=(*stappen, *self.stappen))


def _forfait(welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    basis, tarief = grens(welke.forfait, op), _tarief_1(welke, situatie, op)
    plaats = kb38("artikel 13bis § 2")
    stap = _kwartaalstap(
        [(basis.waarde, tarief)], plaats, "Voorlopig bedrag voor wie nog geen refertejaar heeft."
    )
    return _Werk((stap_van_bedrag(basis), stap), _exact([(basis.waarde, tarief)]))


def _op_inkomen(inkomen: Decimal, welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    """The income against the status's own limits, in the order of the law."""
    if not welke.bovengrens:
        return _onder_bovengrens(inkomen, welke, situatie, op)
    boven = grens(welke.bovengrens, op)
    if inkomen >= boven.waarde:
        stap = _vergelijking(inkomen, boven, "niet lager: je betaalt zoals in hoofdberoep")
        return _op_inkomen(inkomen, HOOFDBEROEP, situatie, op).na(stap)
    stap = _vergelijking(inkomen, boven, "lager: je houdt de gunstige regeling")
    return _onder_bovengrens(inkomen, welke, situatie, op).na(stap)


def _onder_bovengrens(inkomen: Decimal, welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    if welke.drempel:
        return _met_drempel(inkomen, welke, situatie, op)
    if welke.vrijgesteld:
        return _met_vrijstelling(inkomen, welke, situatie, op)
    return _met_minimum(inkomen, welke, situatie, op)


def _met_drempel(inkomen: Decimal, welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    drempel = grens(str(welke.drempel), op)
    if inkomen < drempel.waarde:
        nul = Stap("Bijdrage per kwartaal", "0,00", NUL, welke.artikel)
        return _Werk((_vergelijking(inkomen, drempel, "lager: geen bijdrage"), nul), NUL)
    stap = _vergelijking(inkomen, drempel, "niet lager: bijdrage op het hele inkomen")
    return _op_basis(inkomen, welke, situatie, op).na(stap)


def _met_vrijstelling(inkomen: Decimal, welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    vrij = grens(str(welke.vrijgesteld), op)
    deel = max(NUL, inkomen - vrij.waarde)
    formule = f"{getal(inkomen, 2)} − {getal(vrij.waarde)}"
    boven = Stap("Deel boven de vrijstelling", formule, deel, welke.artikel, "EUR/jaar")
    return _op_basis(deel, welke, situatie, op).na(stap_van_bedrag(vrij), boven)


def _met_minimum(inkomen: Decimal, welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    minimum = grens(str(welke.minimum), op)
    lager = inkomen < minimum.waarde
    gevolg = "lager: het minimum telt" if lager else "niet lager: je inkomen telt"
    stap = _vergelijking(inkomen, minimum, gevolg)
    if situatie.statuut is Statuut.PRIMOSTARTER:
        termijn = _primotermijn(op, situatie.kunstwerkattest)
        stap = replace(stap, bedragen=(*stap.bedragen, termijn))
    return _op_basis(max(inkomen, minimum.waarde), welke, situatie, op).na(stap)


def _vergelijking(inkomen: Decimal, limiet: Bedrag, gevolg: str) -> Stap:
    """The step of a limit, with what the income is beside it."""
    return replace(stap_van_bedrag(limiet), nota=f"{getal(inkomen, 2)} is {gevolg}.")


def _op_basis(basis: Decimal, welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    tarieven = (_tarief_1(welke, situatie, op), bedrag(welke.schijf_2, op))
    return _Werk(*op_schijven(basis, op, tarieven, welke.artikel))


def op_schijven(
    basis: Decimal, op: date, tarieven: tuple[Bedrag, Bedrag], artikel: Artikel
) -> tuple[tuple[Stap, ...], Decimal]:
    """Band 1 and band 2 on the income that counts (KB nr. 38 art. 12 § 1).

    The working, and the quarter in EUR before it is rounded. Raises as ``grens`` does.
    """
    tussengrens, plafond = grens("tussengrens", op), grens("plafond", op)
    schijven = [(min(basis, tussengrens.waarde), tarieven[0])]
    grensstappen: tuple[Stap, ...] = ()
    if basis > tussengrens.waarde:
        tweede = min(basis, plafond.waarde) - tussengrens.waarde
        schijven.append((tweede, tarieven[1]))
        grensstappen = (stap_van_bedrag(tussengrens), stap_van_bedrag(plafond))
    return (*grensstappen, _kwartaalstap(schijven, artikel)), _exact(schijven)


def _tarief_1(welke: Regeling, situatie: Situatie, op: date) -> Bedrag:
    if situatie.starterjaar and welke.starterstarief:
        naam = f"tarief_starter_jaar_{situatie.starterjaar}"
        if bestaat(naam, op):
            return bedrag(naam, op)
    return bedrag(welke.schijf_1, op)


def _exact(schijven: list[tuple[Decimal, Bedrag]]) -> Decimal:
    return sum((deel * tarief.waarde for deel, tarief in schijven), NUL) / KWARTALEN_PER_JAAR


def _kwartaalstap(schijven: list[tuple[Decimal, Bedrag]], artikel: Artikel, nota: str = "") -> Stap:
    delen = " + ".join(f"{getal(deel, 2)} × {procent(t.waarde)}" for deel, t in schijven)
    som = f"({delen})" if len(schijven) > 1 else delen
    tarieven = tuple(tarief for _, tarief in schijven)
    waarde = afgerond(_exact(schijven))
    formule = f"{som} ÷ {KWARTALEN_PER_JAAR}"
    return Stap("Bijdrage per kwartaal", formule, waarde, artikel, "EUR", tarieven, nota)


def _met_korting(werk: _Werk, welke: Regeling, op: date) -> _Werk:
    korting = grens(str(welke.korting), op)
    exact = max(NUL, werk.exact - korting.waarde)
    formule = f"{getal(afgerond(werk.exact), 2)} − {getal(korting.waarde, 2)}"
    stap = Stap("Bijdrage voor het eerste kwartaal", formule, afgerond(exact), welke.artikel)
    return _Werk((*werk.stappen, stap_van_bedrag(korting), stap), exact)


def _kostenstap(exact: Decimal, kosten: Beheerskosten) -> Stap:
    basis = exact if kosten.voor_afronding else afgerond(exact)
    waarde = afgerond(basis * (1 + kosten.fractie))
    formule = f"{getal(basis.normalize() + 0)} × (100 % + {procent(kosten.fractie)})"
    nota = (
        "Dit fonds rekent zijn kosten op het niet-afgeronde bedrag."
        if kosten.voor_afronding
        else ""
    )
    artikel = (
        Artikel(kosten.bedragen[0].bron, kosten.bedragen[0].etiket) if kosten.bedragen else None
    )
    etiket = "Bijdrage per kwartaal met beheerskosten"
    return Stap(etiket, formule, waarde, artikel, "EUR", kosten.bedragen, nota)


def _som(etiket: str, bedragen: list[tuple[Decimal, Deel]]) -> tuple[Decimal, Stap]:
    totaal = sum((len(deel.kwartalen) * waarde for waarde, deel in bedragen), NUL)
    formule = " + ".join(f"{len(deel.kwartalen)} × {getal(w, 2)}" for w, deel in bedragen)
    return totaal, Stap(etiket, formule, totaal)
