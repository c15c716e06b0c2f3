"""In which status somebody is affiliated, by what they do besides the business.

Who draws enough rights from another scheme is in bijberoep (ARS art. 35 and 36): an employee with at
least half a contract and 235 hours a quarter, a civil servant, a tenured teacher from six tenths on.
Who regularly helps their partner has the maxistatuut (KB nr. 38 art. 7bis). Everybody else is in
hoofdberoep, unless they are a student (``student_zelfstandige``) or around the pension
(``rond_het_pensioen``).

>>> [str(werknemer(Kwartaal(2026, 1), uren=Decimal(n), contract=Decimal("0.5")).statuut)
...  for n in (234, 235)]
['hoofdberoep', 'bijberoep']
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import partial

from rules.bedragen import Bedrag, bronnen, verwacht
from rules.bijdragen import Statuut
from rules.geld import afgerond
from rules.kwartaal import Kwartaal
from rules.opmaak import getal, procent
from rules.uitleg import Artikel, Beslissing, Stap, ars, artikel_van, kb38


class Bezigheid(StrEnum):
    """What somebody does or is besides the business."""

    GEEN = "geen"
    WERKNEMER = "werknemer"
    AMBTENAAR = "ambtenaar"
    LEERKRACHT = "leerkracht"
    STUDENT = "student"
    ZIEK = "ziek"
    WERKLOOS = "werkloos"
    PENSIOEN = "pensioen"
    PARTNER = "partner"


# Work and benefits that can give bijberoep (ARS art. 35 and 36).
ANDER_WERK = frozenset(
    {
        Bezigheid.WERKNEMER,
        Bezigheid.AMBTENAAR,
        Bezigheid.LEERKRACHT,
        Bezigheid.ZIEK,
        Bezigheid.WERKLOOS,
    }
)


class Tegemoetkoming(StrEnum):
    """An allowance for a disability."""

    GEEN = "nee"
    IMB = "imb"
    PAB = "pab"
    IT = "it"
    IVT = "ivt"


class Samenleven(StrEnum):
    """How somebody lives together."""

    ONBEKEND = "onbekend"
    ALLEEN = "alleen"
    GEHUWD = "gehuwd"
    WETTELIJK_SAMENWONEND = "wettelijk-samenwonend"
    FEITELIJK_SAMENWONEND = "feitelijk-samenwonend"
    WEDUWE = "weduwe"


@dataclass(frozen=True, slots=True)
class Uitslag:
    """The status, or None when it still has to be confirmed, and what decided.

    ``vraag`` is the question that decided; ``kandidaten`` are what it can be when nobody knows yet,
    and ``ontbreekt`` says what the visitor can still do about it. Without a status and without
    candidates nobody has to join a fund.
    """

    statuut: Statuut | None
    vraag: str
    reden: str
    artikel: Artikel
    bedragen: tuple[Bedrag, ...] = ()
    stappen: tuple[Stap, ...] = ()
    kandidaten: tuple[Statuut, ...] = ()
    zekerheid: str = ""
    ontbreekt: str = ""

    @property
    def mogelijk(self) -> tuple[Statuut, ...]:
        return (self.statuut,) if self.statuut else self.kandidaten

    @property
    def geen_aansluiting(self) -> bool:
        return not self.mogelijk


TWIJFEL = (Statuut.BIJBEROEP, Statuut.HOOFDBEROEP)
_twijfel = partial(Uitslag, None, kandidaten=TWIJFEL)


# Questions that can decide, as the form asks them.
BEZIGHEID_GEVRAAGD = "Wat doe je naast je zaak?"
TEGEMOETKOMING_GEVRAAGD = "Krijg je een tegemoetkoming wegens een handicap?"
HEEL_KWARTAAL_GEVRAAGD = "Had je die job heel dat kwartaal?"


def geen(tegemoetkoming: Tegemoetkoming = Tegemoetkoming.GEEN) -> Uitslag:
    """Without other work or benefit; the four allowances for a disability give no social rights."""
    if tegemoetkoming is not Tegemoetkoming.GEEN:
        return Uitslag(
            Statuut.HOOFDBEROEP,
            TEGEMOETKOMING_GEVRAAGD,
            "IMB, PAB, integratietegemoetkoming en inkomensvervangende tegemoetkoming geven geen sociale "
            "rechten. Daarom kan je er nooit mee in bijberoep.",
            Artikel(bronnen()["ZENITO_2015"], "speciale regels voor ondernemers met een handicap"),
            zekerheid="B",
        )
    return Uitslag(
        Statuut.HOOFDBEROEP,
        BEZIGHEID_GEVRAAGD,
        "Je hebt geen ander werk of statuut dat je genoeg sociale rechten geeft.",
        ars("artikel 35"),
    )


def urennorm(op: Kwartaal, week: Decimal) -> Stap:
    """The hours a quarter that an employee needs; another full-time week in proportion (our reading)."""
    norm, voltijds = (
        verwacht("statuut_uren", op.eerste_dag),
        verwacht("statuut_week", op.eerste_dag),
    )
    if week == voltijds.waarde:
        return Stap("Norm per kwartaal", "", norm.waarde, artikel_van(norm), "uren", (norm,))
    return Stap(
        "Norm per kwartaal",
        f"{norm.waarde} × {getal(week)} ÷ {voltijds.waarde}",
        afgerond(norm.waarde * week / voltijds.waarde),
        artikel_van(norm),
        "uren",
        (norm, voltijds),
        voltijds.nota,
    )


def werknemer(
    op: Kwartaal,
    *,
    uren: Decimal | None,
    contract: Decimal | None,
    week: Decimal | None = None,
    tijdelijk: bool = False,
    eerste_en_laatste_dag: bool | None = None,
) -> Uitslag:
    """An employee: at least half a contract and the norm of hours, in the quarter itself.

    ``contract`` is a fraction of full time. With temporary contracts the first and the last day of
    the quarter can matter: then the fund has to confirm.
    """
    halftijds = verwacht("statuut_contract", op.eerste_dag)
    norm = urennorm(op, week or verwacht("statuut_week", op.eerste_dag).waarde)
    if contract is not None and contract < halftijds.waarde:
        reden = f"Je contract is minder dan {procent(halftijds.waarde)} van een voltijdse week."
        vraag, artikel = "Hoe groot is je contract?", artikel_van(halftijds)
        return Uitslag(Statuut.HOOFDBEROEP, vraag, reden, artikel, (halftijds,))
    if uren is not None and uren < norm.waarde:
        reden = f"{getal(uren)} uren is minder dan de norm van {getal(norm.waarde)}."
        return _door_uren(Statuut.HOOFDBEROEP, norm, reden)
    if contract is None or uren is None:
        reden = "Het hangt af van je contract en je uren van dat kwartaal."
        mist = "vul je contract en je uren in"
        vraag, artikel = "Hoeveel werk je als werknemer?", ars("artikel 35 § 1, a")
        return _twijfel(vraag, reden, artikel, ontbreekt=mist)
    if tijdelijk and eerste_en_laatste_dag is not True:
        return _tijdelijk(norm)
    reden = (
        f"Minstens een halftijds contract, en {getal(uren)} uren is niet minder dan de norm van "
        f"{getal(norm.waarde)}."
    )
    return _door_uren(Statuut.BIJBEROEP, norm, reden)


def _door_uren(statuut: Statuut, norm: Stap, reden: str) -> Uitslag:
    artikel = norm.artikel or ars("artikel 35 § 1, a")
    letter = "C" if norm.formule else ""
    vraag = "Hoeveel uren werkte je in dat kwartaal?"
    return Uitslag(statuut, vraag, reden, artikel, norm.bedragen, (norm,), zekerheid=letter)


def _tijdelijk(norm: Stap) -> Uitslag:
    return _twijfel(
        "Had je een contract op de eerste en op de laatste dag van het kwartaal?",
        "Bij tijdelijk werk of interim kijkt het fonds ook naar die twee dagen. Vraag het vooraf.",
        Artikel(bronnen()["ZENITO_2015"], "bijberoep"),
        stappen=(norm,),
        zekerheid="B",
    )


def ambtenaar(
    op: Kwartaal,
    *,
    halftijds: bool | None,
    lang_genoeg: bool | None,
    begonnen_of_gestopt: bool,
    heel_kwartaal: bool | None = None,
) -> Uitslag:
    """A civil servant: at least half-time, on 8 months or 200 days a year.

    In a year in which the job began or ended, the test is per quarter (art. 35 § 2):
    ``heel_kwartaal``, the job lasted all of it.
    """
    maanden = verwacht("statuut_ambtenaar_maanden", op.eerste_dag)
    dagen = verwacht("statuut_ambtenaar_dagen", op.eerste_dag)
    artikel, bedragen = artikel_van(maanden), (maanden, dagen)
    duur = f"minstens {maanden.waarde} maanden of {dagen.waarde} dagen per jaar"
    genoeg = heel_kwartaal if begonnen_of_gestopt else lang_genoeg
    if halftijds is False:
        reden = "Je werkt minder dan halftijds als ambtenaar."
        return Uitslag(Statuut.HOOFDBEROEP, "Werk je minstens halftijds?", reden, artikel, bedragen)
    if halftijds is None or genoeg is None:
        reden = f"Het hangt ervan af of je minstens halftijds werkt, en {duur}."
        reden = _PER_KWARTAAL if begonnen_of_gestopt else reden
        mist = "beantwoord de vragen over je job als ambtenaar"
        return _twijfel("Hoe werk je als ambtenaar?", reden, artikel, bedragen, ontbreekt=mist)
    if begonnen_of_gestopt:
        return _ambtenaar_in_het_kwartaal(genoeg, bedragen)
    statuut = Statuut.BIJBEROEP if genoeg else Statuut.HOOFDBEROEP
    reden = f"Je werkt halftijds of meer, {duur}." if genoeg else f"Je werkt niet {duur}."
    return Uitslag(statuut, "Hoelang werk je per jaar?", reden, artikel, bedragen)


_PER_KWARTAAL = "Je begon of stopte dat jaar: dan telt alleen het kwartaal."


def _ambtenaar_in_het_kwartaal(heel: bool, bedragen: tuple[Bedrag, ...]) -> Uitslag:
    statuut = Statuut.BIJBEROEP if heel else Statuut.HOOFDBEROEP
    reden = f"{_PER_KWARTAAL} Je had je job {'heel' if heel else 'niet heel'} dat kwartaal."
    vraag = HEEL_KWARTAAL_GEVRAAGD
    return Uitslag(statuut, vraag, reden, ars("artikelen 35 § 2, 38 en 39"), bedragen)


def leerkracht(op: Kwartaal, opdracht: Decimal | None) -> Uitslag:
    """A tenured teacher, by the fraction of a full load: from six tenths on in bijberoep."""
    nodig = verwacht("statuut_onderwijs", op.eerste_dag)
    vraag, artikel = "Hoe groot is je opdracht?", artikel_van(nodig)
    if opdracht is None:
        reden, mist = "Het hangt af van je opdracht.", "vul je opdracht in"
        return _twijfel(vraag, reden, artikel, (nodig,), ontbreekt=mist)
    genoeg = opdracht >= nodig.waarde
    reden = f"{procent(opdracht)} is {'niet minder' if genoeg else 'minder'} dan {procent(nodig.waarde)}."
    statuut = Statuut.BIJBEROEP if genoeg else Statuut.HOOFDBEROEP
    return Uitslag(statuut, vraag, reden, artikel, (nodig,))


# Who gives permission to work with a benefit.
TOELATING = {
    Bezigheid.ZIEK: "de adviserend arts van je ziekenfonds",
    Bezigheid.WERKLOOS: "je RVA-kantoor",
}


def eerst_vragen(bezigheid: Bezigheid) -> str:
    """What hoofdberoep means for a benefit, and whom to ask first."""
    return f"gaat meestal niet samen met een uitkering: vraag het eerst aan {TOELATING[bezigheid]}."


def met_toelating(
    bezigheid: Bezigheid, *, toelating: bool | None, uitkering_genoeg: bool | None
) -> Uitslag:
    """A sick employee or an unemployed person: only with permission, and a benefit that is high enough.

    ARS art. 36: the benefit is at least the minimum pension of a single self-employed person on 1
    January, or it is for 66 % incapacity after a work accident, or own pension rights are kept.
    """
    wie, artikel = TOELATING[bezigheid], ars("artikel 36")
    mag, genoeg = "Heb je toelating?", "Geeft je uitkering genoeg rechten?"
    if toelating is False:
        reden = f"Zonder toelating van {wie} mag je niet werken met je uitkering."
        mist = "vraag eerst toelating. Zonder toelating mag je niet werken met je uitkering"
        return _twijfel(mag, reden, artikel, zekerheid="B", ontbreekt=mist)
    if uitkering_genoeg is False:
        reden = (
            "Je uitkering is te laag en geeft je geen eigen pensioenrechten. Hoofdberoep "
            f"{eerst_vragen(bezigheid)}"
        )
        return Uitslag(Statuut.HOOFDBEROEP, genoeg, reden, artikel)
    if toelating is None:
        reden = f"Vraag eerst toelating aan {wie}, vóór je begint."
        return _twijfel(mag, reden, artikel, ontbreekt="vraag eerst toelating")
    if uitkering_genoeg is None:
        reden = "Je fonds gaat na of je uitkering je genoeg rechten geeft."
        mist = "vraag je fonds of je uitkering hoog genoeg is"
        return _twijfel(genoeg, reden, artikel, ontbreekt=mist)
    reden = f"Je hebt toelating van {wie}, en je uitkering geeft je genoeg rechten."
    return Uitslag(Statuut.BIJBEROEP, mag, reden, artikel)


def partner(
    samenleven: Samenleven, *, eigen_statuut: bool | None, geboren_voor_1956: bool
) -> Uitslag:
    """Who regularly helps their self-employed partner in a one-man business (KB nr. 38 art. 7bis).

    ``eigen_statuut``: enough social rights of their own, as an employee working half-time has. Who is
    married then does not have to join, who is legally cohabiting is in bijberoep.
    """
    vraag, bron = "Heb je een eigen statuut?", bronnen()["VLAIO_MEEWERKEND"]
    mist = "zeg of je zelf een eigen statuut hebt" if eigen_statuut is None else ""
    if samenleven not in (Samenleven.GEHUWD, Samenleven.WETTELIJK_SAMENWONEND):
        return _feitelijk_samenwonend(eigen_statuut, mist)
    mee = Statuut.MINISTATUUT if geboren_voor_1956 else Statuut.MAXISTATUUT
    if eigen_statuut is False:
        return _meewerkend(mee)
    if samenleven is Samenleven.GEHUWD:
        wel = () if eigen_statuut else (mee,)
        gehuwd = "Wie gehuwd is en zelf een volwaardig statuut heeft, hoeft niet aan te sluiten."
        plaats = Artikel(bron, "gehuwd")
        return Uitslag(None, vraag, gehuwd, plaats, kandidaten=wel, zekerheid="B", ontbreekt=mist)
    reden = "Wie wettelijk samenwoont en zelf een volwaardig statuut heeft, sluit aan in bijberoep."
    statuut = Statuut.BIJBEROEP if eigen_statuut else None
    plaats, beide = Artikel(bron, "wettelijk samenwonend"), (mee, Statuut.BIJBEROEP)
    return Uitslag(statuut, vraag, reden, plaats, kandidaten=beide, zekerheid="B", ontbreekt=mist)


def _feitelijk_samenwonend(eigen_statuut: bool | None, mist: str) -> Uitslag:
    return Uitslag(
        {True: Statuut.BIJBEROEP, False: Statuut.HOOFDBEROEP, None: None}[eigen_statuut],
        "Hoe leef je samen?",
        "Meewerkende echtgenoot ben je alleen als je gehuwd bent of wettelijk samenwoont. Anders sluit "
        "je aan in hoofdberoep, of in bijberoep als je een eigen statuut hebt.",
        Artikel(bronnen()["VLAIO_MEEWERKEND"], "feitelijk samenwonend"),
        kandidaten=TWIJFEL,
        zekerheid="B",
        ontbreekt=mist,
    )


def _meewerkend(statuut: Statuut) -> Uitslag:
    vraag, artikel = "Help je je partner in de zaak?", kb38("artikel 7bis")
    if statuut is Statuut.MINISTATUUT:
        reden = (
            "Wie vóór 1956 geboren is, mag in het ministatuut blijven en kan kiezen voor het maxistatuut. "
            "Wat vanaf de pensioenleeftijd geldt, vraag je aan het fonds van je partner."
        )
        return Uitslag(None, vraag, reden, artikel, kandidaten=(statuut,), zekerheid="C")
    reden = (
        "Je helpt je partner zonder eigen statuut: je sluit aan in het maxistatuut, bij het fonds van je "
        "partner."
    )
    return Uitslag(statuut, vraag, reden, artikel)


def helper(op: Kwartaal) -> Beslissing:
    """Who helps in somebody's business without having to join a fund (KB nr. 38 art. 6 and 7)."""
    leeftijd, dagen = (
        verwacht(f"statuut_helper_{naam}", op.eerste_dag) for naam in ("leeftijd", "dagen")
    )
    reden = (
        f"Een helper sluit aan vanaf 1 januari van het jaar waarin hij {leeftijd.waarde} wordt, of vroeger "
        f"als hij trouwt. Wie toevallig helpt, minder dan {dagen.waarde} dagen per jaar en niet regelmatig, "
        "sluit niet aan. Een student met recht op kinderbijslag ook niet."
    )
    uitkomst = "anders volg je dezelfde regels als een zelfstandige"
    vraag, artikel = "Moet een helper aansluiten?", artikel_van(leeftijd)
    return Beslissing(vraag, reden, uitkomst, artikel, (leeftijd, dagen), "A")
