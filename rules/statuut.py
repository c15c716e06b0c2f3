"""In which status somebody is affiliated: hoofdberoep, bijberoep, artikel 37, student and others.

Who draws enough rights from another scheme is in bijberoep (ARS art. 35 and 36): an employee with at
least half a contract and 235 hours a quarter, a civil servant, a tenured teacher from six tenths on.
Everybody else is in hoofdberoep, unless they are a student, a pensioner or help their spouse. Some who
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
from rules.bijdragen import Statuut
from rules.geld import afgerond
from rules.kwartaal import Kwartaal
from rules.opmaak import RANGTELWOORDEN, datum, euro, getal, klein, kwartaal, procent
from rules.uitleg import Artikel, Beslissing, Oordeel, Stap, Voorwaarde, ars, artikel_van, ja_nodig


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
    and ``ontbreekt`` says what the visitor can still do about it.
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


_VRAGEN_AMBTENAAR = "beantwoord de vragen over je job als ambtenaar"
_VRAGEN_STUDIE = "beantwoord de vragen over je studie"
_VRAAG_TOELATING = "vraag toelating, en vraag je fonds of je uitkering hoog genoeg is"
_EERST_TOELATING = "vraag eerst toelating. Zonder toelating mag je niet werken met je uitkering"
TWIJFEL = (Statuut.BIJBEROEP, Statuut.HOOFDBEROEP)


def geen(tegemoetkoming: bool | None) -> Uitslag:
    """Without other work or benefit; the four allowances for a disability give no social rights."""
    if tegemoetkoming:
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
    op: Kwartaal, *, halftijds: bool | None, lang_genoeg: bool | None, begonnen_of_gestopt: bool
) -> Uitslag:
    """A civil servant: at least half-time, on 8 months or 200 days a year.

    In a year in which the job began or ended, the test is per quarter (art. 35 § 2).
    """
    maanden = verwacht("statuut_ambtenaar_maanden", op.eerste_dag)
    dagen = verwacht("statuut_ambtenaar_dagen", op.eerste_dag)
    artikel, bedragen = artikel_van(maanden), (maanden, dagen)
    duur = f"minstens {maanden.waarde} maanden of {dagen.waarde} dagen per jaar"
    if halftijds is None or (lang_genoeg is None and not begonnen_of_gestopt):
        reden = f"Het hangt ervan af of je minstens halftijds werkt, en {duur}."
        return Uitslag(
            None,
            "Hoe werk je als ambtenaar?",
            reden,
            artikel,
            bedragen,
            kandidaten=TWIJFEL,
            ontbreekt="beantwoord de vragen over je job als ambtenaar",
        )
    if not halftijds:
        reden = "Je werkt minder dan halftijds als ambtenaar."
        return Uitslag(Statuut.HOOFDBEROEP, "Werk je minstens halftijds?", reden, artikel, bedragen)
    if begonnen_of_gestopt:
        reden = (
            "Je begon of stopte dat jaar: dan telt alleen het kwartaal, en daarin werk je minstens "
            "halftijds."
        )
        plaats = ars("artikel 35 § 2")
        return Uitslag(Statuut.BIJBEROEP, "Begon of stopte je dat jaar?", reden, plaats, bedragen)
    reden = f"Je werkt halftijds of meer, {duur}." if lang_genoeg else f"Je werkt niet {duur}."
    statuut = Statuut.BIJBEROEP if lang_genoeg else Statuut.HOOFDBEROEP
    return Uitslag(statuut, "Hoelang werk je per jaar?", reden, artikel, bedragen)


def leerkracht(op: Kwartaal, opdracht: Decimal | None) -> Uitslag:
    """A tenured teacher, by the fraction of a full load: from six tenths on in bijberoep."""
    nodig = verwacht("statuut_onderwijs", op.eerste_dag)
    vraag, artikel = "Hoe groot is je opdracht?", artikel_van(nodig)
    if opdracht is None:
        reden = "Het hangt af van je opdracht."
        mist = "vul je opdracht in"
        return Uitslag(None, vraag, reden, artikel, (nodig,), kandidaten=TWIJFEL, ontbreekt=mist)
    genoeg = opdracht >= nodig.waarde
    reden = f"{procent(opdracht)} is {'niet minder' if genoeg else 'minder'} dan {procent(nodig.waarde)}."
    statuut = Statuut.BIJBEROEP if genoeg else Statuut.HOOFDBEROEP
    return Uitslag(statuut, vraag, reden, artikel, (nodig,))


def met_toelating(
    bezigheid: Bezigheid, *, toelating: bool | None, uitkering_genoeg: bool | None
) -> Uitslag:
    """A sick employee or an unemployed person: only with permission, and a benefit that is high enough.

    ARS art. 36: the benefit is at least the minimum pension of a single self-employed person on 1
    January, or it is for 66 % incapacity after a work accident, or own pension rights are kept.
    """
    wie = {
        Bezigheid.ZIEK: "de adviserend arts van je ziekenfonds",
        Bezigheid.WERKLOOS: "je RVA-kantoor",
    }[bezigheid]
    artikel = ars("artikel 36")
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
        reden = "Je uitkering is te laag en geeft je geen eigen pensioenrechten."
        return Uitslag(Statuut.HOOFDBEROEP, "Is je uitkering hoog genoeg?", reden, artikel)
    if toelating and uitkering_genoeg:
        reden = f"Je hebt toelating van {wie}, en je uitkering geeft je genoeg rechten."
        return Uitslag(Statuut.BIJBEROEP, "Heb je toelating?", reden, artikel)
    reden = f"Vraag eerst toelating aan {wie}. Vraag je fonds of je uitkering hoog genoeg is."
    return Uitslag(
        None,
        "Heb je toelating?",
        reden,
        artikel,
        kandidaten=TWIJFEL,
        ontbreekt="vraag toelating, en vraag je fonds of je uitkering hoog genoeg is",
    )


@dataclass(frozen=True, slots=True)
class Studie:
    """What the student status asks; ``doorlopend``: the status was never interrupted."""

    leeftijd: int | None = None
    ingeschreven: bool | None = None
    lessen: bool | None = None
    doorlopend: bool | None = None


def student(op: Kwartaal, studie: Studie) -> Uitslag:
    """A student; the status exists since 2017 and is wider since 1 October 2026 (ARS art. 5bis)."""
    dag = op.eerste_dag
    if not bestaat("statuut_student_van", dag):
        sinds: date = records("statuut_student_van")[0]["van"]
        reden = f"Het statuut van student-zelfstandige bestaat pas sinds {datum(sinds)}."
        return Uitslag(Statuut.HOOFDBEROEP, "In welk kwartaal?", reden, ars("artikel 5bis"))
    lijst = studievoorwaarden(op, studie)
    plaats, vraag = ars("artikel 5bis"), "Voldoe je aan de voorwaarden voor studenten?"
    bedragen = (verwacht("statuut_student_van", dag), verwacht("statuut_student_tot", dag))
    mist = [v for v in lijst if v.oordeel is Oordeel.NIET_VOLDAAN]
    if mist:
        return Uitslag(
            Statuut.HOOFDBEROEP, vraag, f"Niet voldaan: “{mist[0].etiket}”.", plaats, bedragen
        )
    if any(v.oordeel is Oordeel.ONBEKEND for v in lijst):
        kan = (Statuut.STUDENT, Statuut.HOOFDBEROEP)
        return Uitslag(
            None,
            vraag,
            "Nog niet alles is bekend.",
            plaats,
            bedragen,
            kandidaten=kan,
            ontbreekt="beantwoord de vragen over je studie",
        )
    return Uitslag(
        Statuut.STUDENT, vraag, "Je voldoet, en je vraagt het statuut aan.", plaats, bedragen
    )


def studievoorwaarden(op: Kwartaal, studie: Studie) -> tuple[Voorwaarde, ...]:
    """Age, enrolment and attendance."""
    dag = op.eerste_dag
    punten, lesuren = (verwacht(f"statuut_student_{naam}", dag) for naam in ("punten", "lesuren"))
    return (
        _leeftijd(dag, studie),
        ja_nodig(
            "ingeschreven",
            f"Je bent ingeschreven voor minstens {punten.waarde} studiepunten of {lesuren.waarde} "
            "lesuren per week",
            studie.ingeschreven,
            "Voor een diploma dat de overheid erkent, als je voornaamste bezigheid.",
            artikel_van(punten),
            "je inschrijving",
        ),
        ja_nodig(
            "lessen",
            "Je volgt regelmatig de lessen",
            studie.lessen,
            "Je fonds kan daar elk jaar een bewijs van vragen.",
            ars("artikel 5bis"),
            "een attest van je school",
        ),
    )


def _leeftijd(dag: date, studie: Studie) -> Voorwaarde:
    van, tot = verwacht("statuut_student_van", dag), verwacht("statuut_student_tot", dag)
    etiket = f"Je bent {van.waarde} tot en met {tot.waarde} jaar"
    if bestaat("statuut_student_doorloop", dag):
        etiket += ", of ouder zonder dat je het statuut onderbrak"
    artikel = ars("artikel 5bis")
    if studie.leeftijd is None:
        reden = "Vul je leeftijd in."
        return Voorwaarde("leeftijd", etiket, Oordeel.ONBEKEND, reden, artikel)
    if studie.leeftijd > tot.waarde and bestaat("statuut_student_doorloop", dag):
        soepel = verwacht("statuut_student_doorloop", dag)
        reden = f"Sinds {datum(soepel.van)} mag het ook daarna, als je het statuut niet onderbrak."
        return ja_nodig("leeftijd", etiket, studie.doorlopend, reden, artikel)
    goed = van.waarde <= studie.leeftijd <= tot.waarde
    return ja_nodig("leeftijd", etiket, goed, f"Je bent {studie.leeftijd}.", artikel)


def partner(geboren_voor_1956: bool) -> Uitslag:
    """Who helps a self-employed spouse or legally cohabiting partner (KB nr. 38 art. 7bis)."""
    statuut = Statuut.MINISTATUUT if geboren_voor_1956 else Statuut.MAXISTATUUT
    reden = (
        "Wie vóór 1956 geboren is, kon bij het ministatuut blijven."
        if geboren_voor_1956
        else "Je helpt je partner zonder eigen statuut: je sluit aan in het maxistatuut."
    )
    artikel = Artikel(bronnen()["KB38"], "artikel 7bis")
    return Uitslag(statuut, "Help je je partner in de zaak?", reden, artikel)


def pensioen(statuut: Statuut) -> Uitslag:
    """A pensioner, by the kind of pension (KB nr. 38 art. 13)."""
    artikel = Artikel(bronnen()["KB38"], "artikel 13")
    reden = "Rond het pensioen gelden eigen bijdragen, met nieuwe regels sinds 1 oktober 2025."
    return Uitslag(statuut, "Welk pensioen krijg je?", reden, artikel)


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


def artikel_37(
    op: Kwartaal, feiten: Categorieen, inkomen: Decimal | None
) -> tuple[Voorwaarde, ...]:
    """The two conditions of ARS art. 37: one of the categories, and an income under the limit."""
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
            "Hiervoor geldt een eigen, lagere inkomensgrens.",
            artikel,
        ),
    )
    return tuple(soort for soort in soorten if soort)


def _handicap(op: Kwartaal, feiten: Categorieen) -> Voorwaarde | None:
    if not bestaat("statuut_handicap", op.eerste_dag):
        return None
    deel = verwacht("statuut_handicap", op.eerste_dag)
    breuk = RANGTELWOORDEN[int(deel.waarde) - 1]
    reden = (
        f"Je verdienvermogen is erkend als hoogstens één {breuk}. Dit kan sinds {datum(deel.van)}."
    )
    etiket = "Je hebt een erkende handicap"
    return ja_nodig("handicap", etiket, feiten.handicap, reden, artikel_van(deel), "de erkenning")


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


_REDEN_GEHUWD = "Wettelijk samenwonen volstaat niet."


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
    past = {v.id for v in categorieen(op, feiten) if v.oordeel is Oordeel.VOLDAAN}
    return Statuut.POLITIEK_MANDATARIS if past == {"mandaat"} else Statuut.ARTIKEL_37


def grens_37(op: Kwartaal, welk: Statuut) -> Bedrag:
    """The income that must not be reached, in EUR/year."""
    naam = "grens_artikel_37" + ("_mandataris" if welk is Statuut.POLITIEK_MANDATARIS else "")
    return grens(naam, op.eerste_dag)


def _onder_de_grens(op: Kwartaal, feiten: Categorieen, inkomen: Decimal | None) -> Voorwaarde:
    limiet = grens_37(op, statuut_37(op, feiten))
    etiket = f"Artikel 37: je inkomen van {op.jaar} is lager dan {euro(limiet.waarde)}"
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
    reden = f"Je vulde {euro(inkomen)} in. Precies op de grens betaal je zoals in hoofdberoep."
    return ja_nodig("inkomen", etiket, inkomen < limiet.waarde, reden, artikel)


def _mandaat_of_meer(op: Kwartaal, feiten: Categorieen, inkomen: Decimal) -> bool:
    """Whether a category that is still unknown would give the ordinary, higher limit."""
    onbekend = any(v.oordeel is Oordeel.ONBEKEND for v in categorieen(op, feiten))
    return onbekend and inkomen < grens_37(op, Statuut.ARTIKEL_37).waarde


# When it changes


def gaat_in(dag: date, *, bijberoep: bool) -> Beslissing:
    """From which quarter an event of that day counts (ARS art. 38 and 39).

    Losing bijberoep counts from the quarter of the event; getting it from the next one, or from its
    own when the event is on the quarter's first day.
    """
    eigen = Kwartaal.van(dag)
    if bijberoep:
        vanaf = eigen if dag == eigen.eerste_dag else eigen + 1
        reden = (
            "Wie in bijberoep komt, is dat vanaf het volgende kwartaal, tenzij het op de eerste dag van "
            "een kwartaal gebeurt."
        )
    else:
        vanaf, reden = (
            eigen,
            "Wie zijn bijberoep verliest, is in hoofdberoep vanaf dat kwartaal zelf.",
        )
    plaats = ars("artikel 39" if bijberoep else "artikel 38")
    return Beslissing(
        "Vanaf wanneer verandert je statuut?", reden, kwartaal(vanaf), plaats, zekerheid="A"
    )
