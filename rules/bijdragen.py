"""Social contributions of a self-employed person, per quarter and per year, 2015–2026.

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
from rules.uitleg import Artikel, Stap, stap_van_bedrag, zekerheid

KWARTALEN_PER_JAAR = 4


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
    nr. 38 art. 13 § 4; ``eerste_kwartaal`` marks the first quarter of a primostarter.
    """

    statuut: Statuut
    starterjaar: int | None = None
    aanvraag: bool = False
    eerste_kwartaal: bool = False


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


def _kb38(plaats: str) -> Artikel:
    return Artikel(bronnen()["KB38"], plaats)


def _ars(plaats: str) -> Artikel:
    return Artikel(bronnen()["ARS"], plaats)


HOOFDBEROEP = Regeling(
    _kb38("artikel 12 § 1"), forfait="minimum_hoofdberoep", minimum="minimum_hoofdberoep"
)
MAXISTATUUT = Regeling(
    _kb38("artikel 12 § 1ter"), forfait="minimum_maxistatuut", minimum="minimum_maxistatuut"
)
ARTIKEL_37 = Regeling(
    _ars("artikel 37 § 1"),
    forfait="drempel_bijberoep",
    drempel="drempel_bijberoep",
    bovengrens="grens_artikel_37",
)
MET_PENSIOEN = Regeling(
    _kb38("artikel 13 § 1"),
    forfait="drempel_pensioen",
    drempel="drempel_pensioen",
    schijf_1="tarief_pensioen_schijf_1",
    starterstarief=False,
)
ZONDER_PENSIOEN = replace(
    MET_PENSIOEN,
    artikel=_kb38("artikel 13, tekst tot 30 september 2025"),
    schijf_1="tarief_schijf_1",
    starterstarief=True,
)
REGELINGEN: Mapping[Statuut, Regeling] = {
    Statuut.HOOFDBEROEP: HOOFDBEROEP,
    Statuut.PRIMOSTARTER: replace(
        HOOFDBEROEP,
        artikel=_kb38("artikel 12 § 1bis"),
        minimum="minimum_primostarter",
        korting="korting_primostarter",
    ),
    Statuut.BIJBEROEP: Regeling(
        _kb38("artikel 12 § 2"), forfait="drempel_bijberoep", drempel="drempel_bijberoep"
    ),
    Statuut.ARTIKEL_37: ARTIKEL_37,
    Statuut.POLITIEK_MANDATARIS: replace(ARTIKEL_37, bovengrens="grens_artikel_37_mandataris"),
    Statuut.STUDENT: Regeling(
        _kb38("artikel 12bis"),
        forfait="drempel_bijberoep",
        vrijgesteld="vrijstelling_student",
        bovengrens="minimum_hoofdberoep",
    ),
    Statuut.MAXISTATUUT: MAXISTATUUT,
    Statuut.MINISTATUUT: Regeling(
        _ars("artikel 11 § 2"),
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
_PARAGRAAF_2 = replace(HOOFDBEROEP, artikel=_kb38("artikel 13 § 2"))
_PARAGRAAF_3 = replace(ZONDER_PENSIOEN, artikel=_kb38("artikel 13 § 3"))
_PENSIOEN_SINDS_2025: Mapping[tuple[Statuut, bool], Regeling] = {
    (Statuut.PENSIOENLEEFTIJD, False): _PARAGRAAF_2,
    (Statuut.PENSIOENLEEFTIJD, True): replace(
        _PARAGRAAF_3, artikel=_kb38("artikel 13 § 4, eerste lid")
    ),
    (Statuut.PENSIOENLEEFTIJD_MAXISTATUUT, False): replace(
        MAXISTATUUT, artikel=_kb38("artikel 13 § 2")
    ),
    (Statuut.PENSIOENLEEFTIJD_MAXISTATUUT, True): replace(
        _PARAGRAAF_3, artikel=_kb38("artikel 13 § 4, eerste lid")
    ),
    (Statuut.OVERLEVINGSPENSIOEN, False): _PARAGRAAF_2,
    (Statuut.OVERLEVINGSPENSIOEN, True): replace(
        MET_PENSIOEN, artikel=_kb38("artikel 13 § 4, tweede lid")
    ),
    (Statuut.PENSIOEN_GESCHORST, False): _PARAGRAAF_3,
    (Statuut.PENSIOEN_GESCHORST, True): _PARAGRAAF_3,
}


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

    def telt(kwartaal: Kwartaal) -> bool:
        if not bestaat("primokwartalen", kwartaal.eerste_dag):
            return False
        naam = "primokwartalen"
        if kunstwerkattest and bestaat("primokwartalen_kunstenaar", kwartaal.eerste_dag):
            naam = "primokwartalen_kunstenaar"
        return start <= kwartaal < start + int(bedrag(naam, kwartaal.eerste_dag).waarde)

    return {kwartaal for kwartaal in kwartalen_van_jaar(jaar) if telt(kwartaal)}


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
class Jaarbijdrage:
    """The contributions of a year, in EUR, and how they came about."""

    jaar: int
    berekening: Berekening
    jaarinkomen: Decimal | None
    delen: tuple[Deel, ...]
    bijdrage: Decimal
    met_kosten: Decimal
    vooraf: tuple[Stap, ...]
    slot: tuple[Stap, ...]

    @property
    def stappen(self) -> tuple[Stap, ...]:
        return (*self.vooraf, *(stap for deel in self.delen for stap in deel.stappen), *self.slot)

    @property
    def zekerheid(self) -> str:
        return zekerheid(self.stappen)


def jaarinkomen_definitief(inkomen: Decimal, kwartalen: int) -> Stap:
    """The income brought to a full year: × 4/n for n quarters of activity (KB nr. 38 art. 11)."""
    return _op_jaarbasis(inkomen, kwartalen, _kb38("artikel 11"))


def jaarinkomen_voorlopig(inkomen: Decimal, jaar: int, kwartalen: int = 4) -> tuple[Stap, ...]:
    """The income of the third year before, on a full year and brought to date (art. 11 § 3).

    Raises ``OnbekendBedrag`` for a year whose fraction was not seen.
    """
    op = date(jaar, 1, 1)
    teller, noemer = bedrag("index_teller", op), bedrag("index_noemer", op)
    basis = _op_jaarbasis(inkomen, kwartalen, _kb38("artikel 11 § 3"))
    geactualiseerd = Stap(
        f"Inkomen van {jaar - 3}, geactualiseerd voor {jaar}",
        f"{getal(basis.waarde)} × {getal(teller.waarde)} ÷ {getal(noemer.waarde)}",
        afgerond(basis.waarde * teller.waarde / noemer.waarde),
        _kb38("artikel 11 § 3"),
        "EUR/jaar",
        (teller, noemer),
    )
    return (basis, geactualiseerd) if kwartalen < KWARTALEN_PER_JAAR else (geactualiseerd,)


def _op_jaarbasis(inkomen: Decimal, kwartalen: int, artikel: Artikel) -> Stap:
    waarde = afgerond(inkomen * KWARTALEN_PER_JAAR / kwartalen)
    formule = getal(inkomen, 2)
    if kwartalen < KWARTALEN_PER_JAAR:
        formule += f" × {KWARTALEN_PER_JAAR} ÷ {kwartalen}"
    return Stap("Inkomen op jaarbasis", formule, waarde, artikel, "EUR/jaar")


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
    pays a flat amount and needs none. Raises ``OnbekendBedrag`` and ``BestaatNiet``.
    """
    if not situaties:
        raise OngeldigeInvoer("laatste_kwartaal", "Er is geen enkel kwartaal met activiteit.")
    vooraf: tuple[Stap, ...] = ()
    if berekening is Berekening.DEFINITIEF:
        vooraf = (jaarinkomen_definitief(inkomen, len(situaties)),)
    elif berekening is Berekening.VOORLOPIG and geindexeerd:
        vooraf = (_op_jaarbasis(inkomen, KWARTALEN_PER_JAAR, _kb38("artikel 11 § 3")),)
    elif berekening is Berekening.VOORLOPIG:
        vooraf = jaarinkomen_voorlopig(inkomen, jaar, kwartalen_n3)
    jaarinkomen = vooraf[-1].waarde if vooraf else None
    delen = tuple(_delen(situaties, jaarinkomen, kosten))
    bijdrage, slot_bijdrage = _som(f"Bijdragen {jaar}", [(d.bijdrage, d) for d in delen])
    met_kosten, slot_kosten = _som(
        f"Bijdragen {jaar} met beheerskosten", [(d.met_kosten, d) for d in delen]
    )
    slot = (slot_bijdrage, slot_kosten) if kosten.fractie else (slot_bijdrage,)
    return Jaarbijdrage(jaar, berekening, jaarinkomen, delen, bijdrage, met_kosten, vooraf, slot)


def _delen(
    situaties: Mapping[Kwartaal, Situatie], jaarinkomen: Decimal | None, kosten: Beheerskosten
) -> list[Deel]:
    groepen: dict[tuple[Situatie, Regeling], list[Kwartaal]] = {}
    for kwartaal, situatie in sorted(situaties.items()):
        sleutel = (situatie, regeling(situatie, kwartaal))
        groepen.setdefault(sleutel, []).append(kwartaal)
    return [
        kwartaaldeel(tuple(kwartalen), situatie, welke, jaarinkomen, kosten)
        for (situatie, welke), kwartalen in groepen.items()
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


@dataclass(frozen=True, slots=True)
class _Werk:
    """A working in progress: its steps, and the quarter before rounding (some funds need that)."""

    stappen: tuple[Stap, ...]
    exact: Decimal

    def na(self, *stappen: Stap) -> "_Werk":
        return replace(self, stappen=(*stappen, *self.stappen))


def _forfait(welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    basis, tarief = grens(welke.forfait, op), _tarief_1(welke, situatie, op)
    plaats = _kb38("artikel 13bis § 2")
    stap = _kwartaalstap(
        [(basis.waarde, tarief)], plaats, "Voorlopig bedrag voor wie nog geen refertejaar heeft."
    )
    return _Werk((stap_van_bedrag(basis), stap), _exact([(basis.waarde, tarief)]))


def _op_inkomen(inkomen: Decimal, welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    if welke.bovengrens:
        boven = grens(welke.bovengrens, op)
        if inkomen >= boven.waarde:
            stap = replace(
                stap_van_bedrag(boven),
                nota=f"{getal(inkomen, 2)} is niet lager: je betaalt zoals in hoofdberoep.",
            )
            return _op_inkomen(inkomen, HOOFDBEROEP, situatie, op).na(stap)
        grensstap = replace(
            stap_van_bedrag(boven),
            nota=f"{getal(inkomen, 2)} is lager: je houdt de gunstige regeling.",
        )
        return _onder_bovengrens(inkomen, welke, situatie, op).na(grensstap)
    return _onder_bovengrens(inkomen, welke, situatie, op)


def _onder_bovengrens(inkomen: Decimal, welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    if welke.drempel:
        drempel = grens(welke.drempel, op)
        onder = inkomen < drempel.waarde
        gevolg = "lager: geen bijdrage" if onder else "niet lager: bijdrage op het hele inkomen"
        stap = replace(stap_van_bedrag(drempel), nota=f"{getal(inkomen, 2)} is {gevolg}.")
        if onder:
            nul = Stap("Bijdrage per kwartaal", "0,00", NUL, welke.artikel)
            return _Werk((stap, nul), NUL)
        return _op_basis(inkomen, welke, situatie, op).na(stap)
    if welke.vrijgesteld:
        vrij = grens(welke.vrijgesteld, op)
        deel = max(NUL, inkomen - vrij.waarde)
        formule = f"{getal(inkomen, 2)} − {getal(vrij.waarde)}"
        boven = Stap("Deel boven de vrijstelling", formule, deel, welke.artikel, "EUR/jaar")
        return _op_basis(deel, welke, situatie, op).na(stap_van_bedrag(vrij), boven)
    minimum = grens(str(welke.minimum), op)
    gevolg = (
        "lager: het minimum telt" if inkomen < minimum.waarde else "niet lager: je inkomen telt"
    )
    stap = replace(stap_van_bedrag(minimum), nota=f"{getal(inkomen, 2)} is {gevolg}.")
    return _op_basis(max(inkomen, minimum.waarde), welke, situatie, op).na(stap)


def _op_basis(basis: Decimal, welke: Regeling, situatie: Situatie, op: date) -> _Werk:
    """Band 1 and band 2 on the income that counts (KB nr. 38 art. 12 § 1)."""
    tussengrens, plafond = grens("tussengrens", op), grens("plafond", op)
    schijven = [(min(basis, tussengrens.waarde), _tarief_1(welke, situatie, op))]
    grensstappen: tuple[Stap, ...] = ()
    if basis > tussengrens.waarde:
        tweede = min(basis, plafond.waarde) - tussengrens.waarde
        schijven.append((tweede, bedrag(welke.schijf_2, op)))
        grensstappen = (stap_van_bedrag(tussengrens), stap_van_bedrag(plafond))
    return _Werk((*grensstappen, _kwartaalstap(schijven, welke.artikel)), _exact(schijven))


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
    formule = (
        f"({delen}) ÷ {KWARTALEN_PER_JAAR}"
        if len(schijven) > 1
        else f"{delen} ÷ {KWARTALEN_PER_JAAR}"
    )
    tarieven = tuple(tarief for _, tarief in schijven)
    waarde = afgerond(_exact(schijven))
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
