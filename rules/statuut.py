"""In which status somebody is affiliated: hoofdberoep, bijberoep, artikel 37, student and others.

Who draws enough rights from another scheme is in bijberoep (ARS art. 35 and 36): an employee with at
least half a contract and 235 hours a quarter, a civil servant, a tenured teacher from six tenths on.
Everybody else is in hoofdberoep, unless they are a student, a pensioner or help their partner. Some who
are in hoofdberoep may ask to be treated as bijberoep while they earn little (ARS art. 37). Losing
bijberoep counts from the quarter of the event, getting it from the next (ARS art. 38 and 39).

>>> [str(werknemer(Kwartaal(2026, 1), uren=Decimal(n), contract=Decimal("0.5")).statuut)
...  for n in (234, 235)]
['hoofdberoep', 'bijberoep']
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from rules.bedragen import Bedrag, bedrag, bestaat, bronnen, grens, records, verwacht
from rules.bijdragen import (
    NIEUW_ARTIKEL_13,
    PARAGRAAF_3,
    PARAGRAAF_4_ZONDER_PENSIOEN,
    Situatie,
    Statuut,
    regeling,
)
from rules.geld import afgerond
from rules.kwartaal import Kwartaal, maanden_later
from rules.opmaak import RANGTELWOORDEN, datum, euro, getal, klein, kwartaal, procent
from rules.uitleg import (
    Artikel,
    Beslissing,
    Oordeel,
    Stap,
    Voorwaarde,
    ars,
    artikel_van,
    ja_nodig,
    kb38,
)


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


def geen(tegemoetkoming: Tegemoetkoming = Tegemoetkoming.GEEN) -> Uitslag:
    """Without other work or benefit; the four allowances for a disability give no social rights."""
    if tegemoetkoming is not Tegemoetkoming.GEEN:
        return Uitslag(
            Statuut.HOOFDBEROEP,
            "Krijg je een tegemoetkoming wegens een handicap?",
            "IMB, PAB, integratietegemoetkoming en inkomensvervangende tegemoetkoming geven geen sociale "
            "rechten. Daarom kan je er nooit mee in bijberoep.",
            Artikel(bronnen()["ZENITO_2015"], "speciale regels voor ondernemers met een handicap"),
            zekerheid="B",
        )
    return Uitslag(
        Statuut.HOOFDBEROEP,
        "Wat doe je naast je zaak?",
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
        return _door_uren(
            Statuut.HOOFDBEROEP,
            norm,
            f"{getal(uren)} uren is minder dan de norm van {getal(norm.waarde)}.",
        )
    if contract is None or uren is None:
        reden = "Het hangt af van je contract en je uren van dat kwartaal."
        return Uitslag(
            None,
            "Hoeveel werk je als werknemer?",
            reden,
            ars("artikel 35 § 1, a"),
            kandidaten=TWIJFEL,
            ontbreekt="vul je contract en je uren in",
        )
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
    return Uitslag(
        None,
        "Had je een contract op de eerste en op de laatste dag van het kwartaal?",
        "Bij tijdelijk werk of interim kijkt het fonds ook naar die twee dagen. Vraag het vooraf.",
        Artikel(bronnen()["ZENITO_2015"], "bijberoep"),
        stappen=(norm,),
        kandidaten=TWIJFEL,
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
        if begonnen_of_gestopt:
            reden = "Je begon of stopte dat jaar: dan telt alleen het kwartaal."
        return Uitslag(
            None,
            "Hoe werk je als ambtenaar?",
            reden,
            artikel,
            bedragen,
            kandidaten=TWIJFEL,
            ontbreekt="beantwoord de vragen over je job als ambtenaar",
        )
    statuut = Statuut.BIJBEROEP if genoeg else Statuut.HOOFDBEROEP
    if begonnen_of_gestopt:
        hoe = "heel dat kwartaal" if genoeg else "niet heel dat kwartaal"
        reden = f"Je begon of stopte dat jaar: dan telt alleen het kwartaal. Je had je job {hoe}."
        vraag = "Had je die job heel dat kwartaal?"
        return Uitslag(statuut, vraag, reden, ars("artikelen 35 § 2, 38 en 39"), bedragen)
    reden = f"Je werkt halftijds of meer, {duur}." if genoeg else f"Je werkt niet {duur}."
    return Uitslag(statuut, "Hoelang werk je per jaar?", reden, artikel, bedragen)


def leerkracht(op: Kwartaal, opdracht: Decimal | None) -> Uitslag:
    """A tenured teacher, by the fraction of a full load: from six tenths on in bijberoep."""
    nodig = verwacht("statuut_onderwijs", op.eerste_dag)
    vraag, artikel = "Hoe groot is je opdracht?", artikel_van(nodig)
    if opdracht is None:
        reden = "Het hangt af van je opdracht."
        return Uitslag(
            None,
            vraag,
            reden,
            artikel,
            (nodig,),
            kandidaten=TWIJFEL,
            ontbreekt="vul je opdracht in",
        )
    genoeg = opdracht >= nodig.waarde
    reden = f"{procent(opdracht)} is {'niet minder' if genoeg else 'minder'} dan {procent(nodig.waarde)}."
    statuut = Statuut.BIJBEROEP if genoeg else Statuut.HOOFDBEROEP
    return Uitslag(statuut, vraag, reden, artikel, (nodig,))


# Who gives permission to work with a benefit.
TOELATING = {
    Bezigheid.ZIEK: "de adviserend arts van je ziekenfonds",
    Bezigheid.WERKLOOS: "je RVA-kantoor",
}


def met_toelating(
    bezigheid: Bezigheid, *, toelating: bool | None, uitkering_genoeg: bool | None
) -> Uitslag:
    """A sick employee or an unemployed person: only with permission, and a benefit that is high enough.

    ARS art. 36: the benefit is at least the minimum pension of a single self-employed person on 1
    January, or it is for 66 % incapacity after a work accident, or own pension rights are kept.
    """
    wie, artikel = TOELATING[bezigheid], ars("artikel 36")
    if toelating is False:
        reden = f"Zonder toelating van {wie} mag je niet werken met je uitkering."
        return Uitslag(
            None,
            "Heb je toelating?",
            reden,
            artikel,
            kandidaten=TWIJFEL,
            zekerheid="B",
            ontbreekt="vraag eerst toelating. Zonder toelating mag je niet werken met je uitkering",
        )
    if uitkering_genoeg is False:
        reden = (
            "Je uitkering is te laag en geeft je geen eigen pensioenrechten. Hoofdberoep gaat meestal niet "
            f"samen met een uitkering: vraag het eerst aan {wie}."
        )
        return Uitslag(Statuut.HOOFDBEROEP, "Geeft je uitkering genoeg rechten?", reden, artikel)
    if toelating and uitkering_genoeg:
        reden = f"Je hebt toelating van {wie}, en je uitkering geeft je genoeg rechten."
        return Uitslag(Statuut.BIJBEROEP, "Heb je toelating?", reden, artikel)
    if toelating is None:
        reden = f"Vraag eerst toelating aan {wie}, vóór je begint."
        vraag, mist = "Heb je toelating?", "vraag eerst toelating"
    else:
        reden = "Je fonds gaat na of je uitkering je genoeg rechten geeft."
        vraag, mist = (
            "Geeft je uitkering genoeg rechten?",
            "vraag je fonds of je uitkering hoog genoeg is",
        )
    return Uitslag(None, vraag, reden, artikel, kandidaten=TWIJFEL, ontbreekt=mist)


@dataclass(frozen=True, slots=True)
class Studie:
    """What the student status asks.

    ``doorlopend``: never interrupted, ``diploma``: in this quarter, ``begin``: the first day of the
    business, where that is known.
    """

    geboren: date | None = None
    ingeschreven: bool | None = None
    lessen: bool | None = None
    doorlopend: bool | None = None
    diploma: bool | None = None
    begin: date | None = None


def student(op: Kwartaal, studie: Studie) -> Uitslag:
    """A student; the status exists since 2017 and is wider since 1 October 2026 (ARS art. 5bis)."""
    dag = op.eerste_dag
    if not bestaat("statuut_student_van", dag):
        sinds: date = records("statuut_student_van")[0]["van"]
        reden = f"Het statuut van student-zelfstandige bestaat pas sinds {datum(sinds)}."
        return Uitslag(Statuut.HOOFDBEROEP, "In welk kwartaal?", reden, ars("artikel 5bis"))
    lijst = studievoorwaarden(op, studie)
    plaats, vraag = ars("artikel 5bis"), "Voldoe je aan de voorwaarden voor studenten?"
    namen = ("van", "tot", "laatste_kwartaal", "doorloop")
    bedragen = tuple(
        verwacht(f"statuut_student_{naam}", dag)
        for naam in namen
        if bestaat(f"statuut_student_{naam}", dag)
    )
    mist = [v for v in lijst if v.oordeel is Oordeel.NIET_VOLDAAN]
    if mist:
        return Uitslag(
            Statuut.HOOFDBEROEP, vraag, f"Niet voldaan: “{mist[0].etiket}”.", plaats, bedragen
        )
    if any(v.oordeel is Oordeel.ONBEKEND for v in lijst):
        kan = (Statuut.STUDENT, Statuut.HOOFDBEROEP)
        open_ = [v.etiket for v in lijst if v.oordeel is Oordeel.ONBEKEND]
        reden = f"Nog niet bekend: “{'”, “'.join(open_)}”."
        return Uitslag(
            None,
            vraag,
            reden,
            plaats,
            bedragen,
            kandidaten=kan,
            ontbreekt="beantwoord de vragen over je studie",
        )
    return Uitslag(
        Statuut.STUDENT, vraag, "Je voldoet, en je vraagt het statuut aan.", plaats, bedragen
    )


def studievoorwaarden(op: Kwartaal, studie: Studie) -> tuple[Voorwaarde, ...]:
    """Age, enrolment and attendance; the last two not in the quarter of the diploma, since 2026-K4."""
    dag = op.eerste_dag
    punten, lesuren = (verwacht(f"statuut_student_{naam}", dag) for naam in ("punten", "lesuren"))
    klaar = bool(studie.diploma) and bestaat("statuut_student_doorloop", dag)
    reden = "Je haalde in dit kwartaal je diploma: dan blijft het statuut." if klaar else ""
    return (
        _leeftijd(op, studie),
        ja_nodig(
            "ingeschreven",
            f"Je bent ingeschreven voor minstens {punten.waarde} studiepunten of {lesuren.waarde} "
            "lesuren per week",
            klaar or studie.ingeschreven,
            reden or "Voor een diploma dat de overheid erkent, als je voornaamste bezigheid.",
            ars("artikel 5bis") if klaar else artikel_van(punten),
            "je diploma" if klaar else "je inschrijving",
        ),
        ja_nodig(
            "lessen",
            "Je volgt regelmatig de lessen",
            klaar or studie.lessen,
            reden or "Je fonds kan daar elk jaar een bewijs van vragen.",
            ars("artikel 5bis"),
            "je diploma" if klaar else "een attest van je school",
        ),
    )


def te_oud(op: Kwartaal, geboren: date) -> bool:
    """Past the age of the student status: since 2017 from 1 October of the year of the highest age."""
    tot = verwacht("statuut_student_tot", op.eerste_dag)
    return op > _laatste_kwartaal(geboren, tot)


def kan_doorlopen(op: Kwartaal, geboren: date) -> bool:
    """Whether the status of who is past that age can have run on without an interruption.

    It cannot when it had ended before the wider rule began: a quarter without it lies in between.
    """
    if not bestaat("statuut_student_doorloop", op.eerste_dag):
        return False
    tot, soepel = (verwacht(f"statuut_student_{n}", op.eerste_dag) for n in ("tot", "doorloop"))
    return _laatste_kwartaal(geboren, tot) + 1 >= Kwartaal.van(soepel.van)


def _laatste_kwartaal(geboren: date, tot: Bedrag) -> Kwartaal:
    nummer = records("statuut_student_laatste_kwartaal")[0]["waarde"]
    return Kwartaal(geboren.year + int(tot.waarde), nummer)


def _leeftijd(op: Kwartaal, studie: Studie) -> Voorwaarde:
    dag, geboren = op.eerste_dag, studie.geboren
    van, tot = verwacht("statuut_student_van", dag), verwacht("statuut_student_tot", dag)
    etiket = f"Je bent {van.waarde} tot en met {tot.waarde} jaar"
    if bestaat("statuut_student_doorloop", dag):
        etiket += ", of ouder zonder dat je het statuut onderbrak"
    artikel = Artikel(bronnen()["VLAANDEREN_STUDENT"], "voorwaarden")
    if geboren is None:
        reden = "Vul je geboortedatum in."
        return Voorwaarde("leeftijd", etiket, Oordeel.ONBEKEND, reden, artikel)
    vanaf = maanden_later(geboren, 12 * int(van.waarde))
    if vanaf > op.laatste_dag:
        return ja_nodig(
            "leeftijd", etiket, False, f"Je wordt pas {van.waarde} op {datum(vanaf)}.", artikel
        )
    if not te_oud(op, geboren):
        reden = f"Je bent {van.waarde} vanaf {datum(vanaf)}."
        return ja_nodig("leeftijd", etiket, True, reden, artikel)
    return _na_de_leeftijd(op, geboren, etiket, studie)


def _na_de_leeftijd(op: Kwartaal, geboren: date, etiket: str, studie: Studie) -> Voorwaarde:
    """Past the age: over, or running on without an interruption under the wider rule."""
    dag, tot = op.eerste_dag, verwacht("statuut_student_tot", op.eerste_dag)
    laatste, doorlopend = _laatste_kwartaal(geboren, tot), studie.doorlopend
    einde = datum(laatste.laatste_dag)
    if not bestaat("statuut_student_doorloop", dag):
        reden = f"Het statuut stopte op {einde}, in het jaar waarin je {tot.waarde} werd."
        artikel = Artikel(bronnen()["VLAANDEREN_STUDENT"], "voorwaarden")
        return ja_nodig("leeftijd", etiket, False, reden, artikel)
    soepel = verwacht("statuut_student_doorloop", dag)
    reden = f"Sinds {datum(soepel.van)} mag het ook daarna, als je het statuut niet onderbrak."
    if not kan_doorlopen(op, geboren):
        reden += (
            f" Vroeger kon het tot in het jaar waarin je {tot.waarde} werd: bij jou tot {einde}. Daarna is "
            "er een onderbreking. Denk je van niet? Vraag het je fonds."
        )
        doorlopend = False
    elif studie.begin and Kwartaal.van(studie.begin) > laatste:
        reden += f" Jij begint pas na {einde}."
        doorlopend = False
    return ja_nodig("leeftijd", etiket, doorlopend, reden, artikel_van(soepel))


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
        return Uitslag(
            {True: Statuut.BIJBEROEP, False: Statuut.HOOFDBEROEP, None: None}[eigen_statuut],
            "Hoe leef je samen?",
            "Meewerkende echtgenoot ben je alleen als je gehuwd bent of wettelijk samenwoont. Anders sluit "
            "je aan in hoofdberoep, of in bijberoep als je een eigen statuut hebt.",
            Artikel(bron, "feitelijk samenwonend"),
            kandidaten=TWIJFEL,
            zekerheid="B",
            ontbreekt=mist,
        )
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


def pensioen(statuut: Statuut) -> Uitslag:
    """A pensioner, by the kind of pension (KB nr. 38 art. 13)."""
    artikel = kb38("artikel 13")
    reden = "Rond het pensioen gelden eigen bijdragen, met nieuwe regels sinds 1 oktober 2025."
    return Uitslag(statuut, "Welk pensioen krijg je?", reden, artikel)


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


# The statuses of KB nr. 38 art. 13.
ROND_PENSIOEN = frozenset(
    {
        Statuut.RUSTPENSIOEN,
        Statuut.PENSIOENLEEFTIJD,
        Statuut.PENSIOENLEEFTIJD_MAXISTATUUT,
        Statuut.OVERLEVINGSPENSIOEN,
        Statuut.PENSIOEN_GESCHORST,
    }
)


def pensioenrechten(situatie: Situatie, op: Kwartaal) -> Beslissing:
    """Whether the contributions around the pension count for it (pension regulation art. 13)."""
    welke, vraag = regeling(situatie, op), "Telt het mee voor je pensioen?"
    artikel = Artikel(bronnen()["KB_PENSIOEN_2025"], "artikel 4 (pensioenreglement artikel 13)")
    if op < NIEUW_ARTIKEL_13:
        reden = f"De regels die we lazen, gelden sinds {datum(NIEUW_ARTIKEL_13.eerste_dag)}."
        uitkomst = "voor die tijd vonden we het niet: vraag het je fonds"
        return Beslissing(vraag, reden, uitkomst, kb38("artikel 13"), zekerheid="C")
    if welke.minimum:
        reden = "Je betaalt minstens de minimumbijdrage."
        return Beslissing(vraag, reden, "telt mee voor je pensioen", artikel, zekerheid="A")
    if welke in (PARAGRAAF_3, PARAGRAAF_4_ZONDER_PENSIOEN):
        uitkomst = "telt alleen mee voor je pensioen als je inkomen het minimum haalt"
        return Beslissing(
            vraag, "Je betaalt geen minimumbijdrage.", uitkomst, artikel, zekerheid="A"
        )
    reden = "Je betaalt zoals wie een rustpensioen krijgt. Daarvoor noemt de regel geen rechten."
    uitkomst = "we vonden geen rechten die je ermee opbouwt: vraag het je fonds"
    return Beslissing(vraag, reden, uitkomst, artikel, zekerheid="C")


def zonder_minimum(statuut: Statuut) -> Beslissing:
    """How to ask the rule without a minimum, keep it and give it up (ARS art. 37/1).

    Only who draws no pension at all loses it by an income of three years before.
    """
    reden = (
        "Je vraagt ze zelf aan je fonds, en de vraag blijft gelden. Geef je ze op, dan telt dat vanaf de "
        "volgende 1 januari."
    )
    if statuut is not Statuut.OVERLEVINGSPENSIOEN:
        reden += (
            " Rekent je fonds voor een jaar met een inkomen van drie jaar eerder dat het minimum bereikt? "
            "Dan vervalt ze vanaf 1 januari van dat jaar, tenzij een vermindering goedgekeurd is ten laatste "
            "op 31 december."
        )
    artikel = Artikel(bronnen()["KB_PENSIOEN_2025"], "artikel 3 (ARS artikel 37/1)")
    vraag = "Hoe krijg je de regeling zonder minimumbijdrage?"
    return Beslissing(vraag, reden, "alleen op je vraag", artikel, zekerheid="A")


# Artikel 37


@dataclass(frozen=True, slots=True)
class Categorieen:
    """What can open artikel 37; None is unknown."""

    samenleven: Samenleven = Samenleven.ONBEKEND
    partner_rechten: bool | None = None
    overlevingspensioen: bool | None = None
    opdracht: Decimal | None = None
    handicap: bool | None = None
    mandaat: bool | None = None
    kinderbijslag: bool | None = None
    tegemoetkoming: Tegemoetkoming = Tegemoetkoming.GEEN


def artikel_37(
    op: Kwartaal, feiten: Categorieen, inkomen: Decimal | None
) -> tuple[Voorwaarde, ...]:
    """The two conditions of ARS art. 37: one of the categories, and an income under the limit.

    ``inkomen`` is that of a full year, in EUR.
    """
    return (_categorie(op, feiten), _onder_de_grens(op, feiten, inkomen))


def categorieen(op: Kwartaal, feiten: Categorieen) -> tuple[Voorwaarde, ...]:
    """Every category that existed in that quarter, and whether it applies; one is enough."""
    artikel = ars("artikel 37 § 1")
    soorten = (
        ja_nodig(
            "partner",
            "Je bent gehuwd en je partner heeft eigen rechten",
            _gehuwd(feiten),
            _REDEN_GEHUWD,
            artikel,
            "een attest van de rechten van je partner",
        ),
        ja_nodig(
            "overlevingspensioen",
            "Je krijgt echt een overlevingspensioen of een overgangsuitkering",
            _weduwe(feiten),
            "Als weduwe of weduwnaar.",
            artikel,
        ),
        _vastbenoemd(op, feiten),
        _handicap(op, feiten),
        _student_met_kinderbijslag(op, feiten),
        ja_nodig(
            "mandaat",
            "Je hebt een politiek mandaat",
            feiten.mandaat,
            f"{MANDATEN} Hiervoor geldt een eigen, lagere inkomensgrens.",
            artikel,
        ),
    )
    return tuple(soort for soort in soorten if soort)


MANDATEN = (
    "Parlementslid, regeringslid, gedeputeerde, burgemeester, schepen of voorzitter van het OCMW."
)
_REDEN_GEHUWD = "Wettelijk samenwonen volstaat niet."


def _handicap(op: Kwartaal, feiten: Categorieen) -> Voorwaarde | None:
    """Recognised earning capacity; for an IVT it has been examined already, so that is to be asked."""
    if not bestaat("statuut_handicap", op.eerste_dag):
        return None
    deel, feit = verwacht("statuut_handicap", op.eerste_dag), feiten.handicap
    breuk = RANGTELWOORDEN[int(deel.waarde) - 1]
    reden = (
        f"Je verdienvermogen is erkend als hoogstens één {breuk}. Dit kan sinds {datum(deel.van)}."
    )
    if feiten.tegemoetkoming is Tegemoetkoming.IVT and not feit:
        feit = None
        reden = (
            "Voor je inkomensvervangende tegemoetkoming is je verdienvermogen al onderzocht. Vraag je fonds "
            f"of die erkenning volstaat. {reden}"
        )
    bewijs = "de erkenning door de Directie-generaal Personen met een handicap"
    etiket = "Je hebt een erkende handicap"
    return ja_nodig("handicap", etiket, feit, reden, artikel_van(deel), bewijs)


def _student_met_kinderbijslag(op: Kwartaal, feiten: Categorieen) -> Voorwaarde | None:
    if not bestaat("statuut_student_37", op.eerste_dag):
        return None
    return ja_nodig(
        "student",
        "Je bent student en je ouders krijgen kinderbijslag",
        feiten.kinderbijslag,
        "Alleen het kinderbijslagfonds kan dat bevestigen.",
        artikel_van(bedrag("statuut_student_37", op.eerste_dag)),
        "een attest van het kinderbijslagfonds",
    )


def _gehuwd(feiten: Categorieen) -> bool | None:
    if feiten.samenleven is Samenleven.ONBEKEND:
        return None
    return feiten.partner_rechten if feiten.samenleven is Samenleven.GEHUWD else False


def _weduwe(feiten: Categorieen) -> bool | None:
    if feiten.samenleven is Samenleven.ONBEKEND:
        return None
    return feiten.overlevingspensioen if feiten.samenleven is Samenleven.WEDUWE else False


def _vastbenoemd(op: Kwartaal, feiten: Categorieen) -> Voorwaarde:
    van = verwacht("statuut_onderwijs_37", op.eerste_dag)
    tot = verwacht("statuut_onderwijs", op.eerste_dag)
    goed = feiten.opdracht is not None and van.waarde <= feiten.opdracht < tot.waarde
    etiket = (
        f"Je bent vastbenoemd leerkracht met {procent(van.waarde)} tot {procent(tot.waarde)} van een "
        "opdracht"
    )
    reden = f"Vanaf {procent(tot.waarde)} ben je in bijberoep. {van.nota}"
    return ja_nodig("leerkracht", etiket, goed, reden, artikel_van(van))


def _categorie(op: Kwartaal, feiten: Categorieen) -> Voorwaarde:
    lijst = categorieen(op, feiten)
    etiket, artikel = "Artikel 37: je behoort tot één van de categorieën", ars("artikel 37 § 1")
    if past := [v for v in lijst if v.oordeel is Oordeel.VOLDAAN]:
        return Voorwaarde(
            "categorie",
            etiket,
            Oordeel.VOLDAAN,
            f"{past[0].etiket}. {past[0].reden}",
            past[0].artikel,
            past[0].bewijs,
        )
    if open_ := [v for v in lijst if v.oordeel is Oordeel.ONBEKEND]:
        reden = f"Nog na te gaan: {'; '.join(klein(v.etiket) for v in open_)}."
        return Voorwaarde("categorie", etiket, Oordeel.ONBEKEND, reden, artikel)
    reden = "Geen enkele past bij jou."
    if feiten.samenleven is Samenleven.WETTELIJK_SAMENWONEND:
        reden = f"{_REDEN_GEHUWD} {reden}"
    return Voorwaarde("categorie", etiket, Oordeel.NIET_VOLDAAN, reden, artikel)


def statuut_37(op: Kwartaal, feiten: Categorieen) -> Statuut:
    """Which of the two kinds of artikel 37 applies: that of a political mandate has its own limit."""
    lijst = categorieen(op, feiten)
    past = {v.id for v in lijst if v.oordeel is Oordeel.VOLDAAN}
    past = past or {v.id for v in lijst if v.oordeel is Oordeel.ONBEKEND}
    return Statuut.POLITIEK_MANDATARIS if past == {"mandaat"} else Statuut.ARTIKEL_37


def grens_37(op: Kwartaal, welk: Statuut) -> Bedrag:
    """The income that must not be reached, in EUR/year."""
    naam = "grens_artikel_37" + ("_mandataris" if welk is Statuut.POLITIEK_MANDATARIS else "")
    return grens(naam, op.eerste_dag)


def _onder_de_grens(op: Kwartaal, feiten: Categorieen, inkomen: Decimal | None) -> Voorwaarde:
    limiet = grens_37(op, statuut_37(op, feiten))
    etiket = (
        f"Artikel 37: je jaarinkomen is lager dan {euro(limiet.waarde)}, de grens van {op.jaar}"
    )
    artikel = ars("artikel 37 § 1")
    if inkomen is None:
        reden = "Vul je inkomen in."
        return Voorwaarde("inkomen", etiket, Oordeel.ONBEKEND, reden, artikel)
    if inkomen >= limiet.waarde and _mandaat_of_meer(op, feiten, inkomen):
        reden = (
            "Met alleen een mandaat is je inkomen te hoog. Past er nog een andere categorie, dan geldt de "
            "gewone grens en kan het wel."
        )
        return Voorwaarde("inkomen", etiket, Oordeel.ONBEKEND, reden, artikel)
    reden = f"Op jaarbasis is je inkomen {euro(inkomen)}. Op de grens zelf kan het niet meer."
    return ja_nodig("inkomen", etiket, inkomen < limiet.waarde, reden, artikel)


def _mandaat_of_meer(op: Kwartaal, feiten: Categorieen, inkomen: Decimal) -> bool:
    """Whether a category that is still unknown would give the ordinary, higher limit."""
    onbekend = any(
        v.oordeel is Oordeel.ONBEKEND and v.id != "mandaat" for v in categorieen(op, feiten)
    )
    return onbekend and inkomen < grens_37(op, Statuut.ARTIKEL_37).waarde


def verzaking_37(jaar: int) -> Beslissing | None:
    """Until when a reduction keeps artikel 37 of that year; None in years without that rule.

    Since 2019 the request is deemed withdrawn from 1 January when the income of three years before,
    brought to date, reaches the limit and no reduction was approved by the last day of the year.
    """
    eerste = date(jaar, 1, 1)
    if not bestaat("statuut_37_verzaking", eerste):
        return None
    dag = verwacht("statuut_37_verzaking", eerste)
    return Beslissing(
        f"Houd je artikel 37 in {jaar}?",
        f"Rekent je fonds voor {jaar} met een inkomen van {jaar - 3} dat de grens bereikt? Dan ben je vanaf "
        f"1 januari {jaar} in hoofdberoep, ook als je later minder blijkt te verdienen. Een vermindering "
        f"tot die grens of lager kan dat voorkomen. {dag.nota}",
        f"goedgekeurde vermindering nodig ten laatste op {datum(date(jaar, 12, int(dag.waarde)))}",
        artikel_van(dag),
        (dag,),
    )


# When it changes


class Wijziging(StrEnum):
    """What changes."""

    HOOFDBEROEP = "hoofdberoep"
    BIJBEROEP = "bijberoep"
    BEGIN = "begin"
    STOP = "stop"


def gaat_in(dag: date, wat: Wijziging) -> Beslissing:
    """From which quarter an event of that day counts, or to which when the business stops.

    Losing bijberoep counts from the quarter of the event; getting it from the next one, or from its
    own when the event is on the quarter's first day (ARS art. 38 and 39). Contributions are due from
    the quarter of the start up to that of the stop, whose day is the last one worked (KB nr. 38
    art. 15 § 2).
    """
    vraag, reden, artikel = _REDENEN[wat]
    hoe = "tot en met" if wat is Wijziging.STOP else "vanaf"
    uitkomst = f"{hoe} {kwartaal(telt_in(dag, wat))}"
    return Beslissing(vraag, reden, uitkomst, artikel, zekerheid="A")


def telt_in(dag: date, wat: Wijziging) -> Kwartaal:
    """The first quarter for which an event of that day counts, or the last when the business stops."""
    eigen = Kwartaal.van(dag)
    later = wat is Wijziging.BIJBEROEP and dag != eigen.eerste_dag
    return eigen + 1 if later else eigen


def heeft_ander_werk(op: Kwartaal, dag: date, wat: Wijziging) -> bool:
    """Whether other work or a benefit that stops or begins on that day counts in a quarter."""
    return (op >= telt_in(dag, wat)) is (wat is Wijziging.BIJBEROEP)


def na_wijziging(uitslag: Uitslag, op: Kwartaal, dag: date, wat: Wijziging) -> Uitslag:
    """The status of a quarter when other work or a benefit stops or begins on that day.

    Bijberoep that is lost by then, or that does not count yet, is hoofdberoep (ARS art. 38 and 39).
    """
    if heeft_ander_werk(op, dag, wat):
        return uitslag
    if Statuut.BIJBEROEP not in uitslag.mogelijk:
        return geen() if wat is Wijziging.HOOFDBEROEP else uitslag
    _, reden, artikel = _REDENEN[wat]
    vraag = "Wanneer verandert je job of uitkering?"
    reden += f" Bij jou is dat op {datum(dag)}."
    return Uitslag(Statuut.HOOFDBEROEP, vraag, reden, artikel, zekerheid="A")


_REDENEN = {
    Wijziging.HOOFDBEROEP: (
        "Vanaf wanneer telt hoofdberoep?",
        "Wie zijn bijberoep verliest, is in hoofdberoep vanaf dat kwartaal zelf.",
        ars("artikelen 38 en 39"),
    ),
    Wijziging.BIJBEROEP: (
        "Vanaf wanneer telt bijberoep?",
        "Wie in bijberoep komt, is dat vanaf het volgende kwartaal, tenzij het op de eerste dag van een "
        "kwartaal gebeurt.",
        ars("artikelen 38 en 39"),
    ),
    Wijziging.BEGIN: (
        "Vanaf wanneer betaal je bijdragen?",
        "Je betaalt voor het hele kwartaal waarin je begint.",
        kb38("artikel 15 § 2"),
    ),
    Wijziging.STOP: (
        "Tot wanneer betaal je bijdragen?",
        "Je betaalt nog voor het hele kwartaal van je laatste dag als zelfstandige.",
        kb38("artikel 15 § 2"),
    ),
}
