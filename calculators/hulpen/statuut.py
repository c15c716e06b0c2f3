"""Calculator: which status: what decides it, what it gives, and what each one costs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT, vraag
from calculators.html import Inhoud, naar, tabel
from calculators.hulpen.bijdragen import INKOMEN, STATUTEN
from calculators.invoer import Linkteksten, fragment
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Aantal, Datum, Geld, Keuze, Kwartaalveld, Percentage, veld
from rules import vermindering
from rules.bedragen import bestaat, gekend, grens, jaren, records, verwacht
from rules.bijdragen import (
    KWARTALEN_PER_JAAR,
    NIEUW_ARTIKEL_13,
    Deel,
    Jaarinkomen,
    Situatie,
    Statuut,
    gelijk,
    jaarbijdrage,
    jaarinkomen_definitief,
    kwartaaldeel,
    primokwartalen,
    regeling,
)
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.geld import NUL
from rules.kalender import Moment, Soort, aansluiten, melden
from rules.kwartaal import Kwartaal
from rules.opmaak import aantal, datum, euro, klein, kwartaal, zin
from rules.statuut import (
    MANDATEN,
    ROND_PENSIOEN,
    TOELATING,
    Bezigheid,
    Categorieen,
    Samenleven,
    Studie,
    Tegemoetkoming,
    Uitslag,
    Wijziging,
    ambtenaar,
    artikel_37,
    gaat_in,
    geen,
    heeft_ander_werk,
    helper,
    kan_doorlopen,
    leerkracht,
    met_toelating,
    na_wijziging,
    partner,
    pensioen,
    pensioenrechten,
    statuut_37,
    student,
    studievoorwaarden,
    te_oud,
    telt_in,
    verzaking_37,
    werknemer,
    zonder_minimum,
)
from rules.termijnen import Termijn, aansluiting, wijziging_melden
from rules.uitleg import Beslissing, Oordeel, Voorwaarde, tekort, voorwaarde, zekerheid

BEZIGHEDEN = {
    "geen": "Niets anders",
    "werknemer": "Werknemer, interim",
    "ambtenaar": "Ambtenaar",
    "leerkracht": "Vastbenoemde leerkracht",
    "student": "Student",
    "ziek": "Zieke werknemer met uitkering",
    "werkloos": "Werkloos met uitkering",
    "pensioen": "Rustpensioen, of pensioenleeftijd bereikt",
    "partner": "Ik help mijn partner",
}
SAMENLEVEN = {
    "onbekend": "Kies…",
    "alleen": "Alleen",
    "gehuwd": "Gehuwd",
    "wettelijk-samenwonend": "Wettelijk samenwonend",
    "feitelijk-samenwonend": "Feitelijk samenwonend",
    "weduwe": "Weduwe of weduwnaar",
}
PENSIOENEN = (
    "rustpensioen",
    "pensioenleeftijd",
    "pensioenleeftijd-maxistatuut",
    "overlevingspensioen",
    "pensioen-geschorst",
)
TEGEMOETKOMINGEN = {
    "nee": "Nee",
    "ivt": "Inkomensvervangende tegemoetkoming (IVT)",
    "it": "Integratietegemoetkoming (IT)",
    "pab": "Persoonlijke-assistentiebudget (PAB)",
    "imb": "Individuele materiële bijstand (IMB)",
}


def _cijfer(naam: str) -> Any:
    """The latest figure of the law, for in a question."""
    return records(naam)[-1]["waarde"]


EERSTE_KWARTAAL = Kwartaal(jaren()[0], 1)
# Quarters ahead for which one can join a fund already, but whose amounts are still unknown.
VOORAF = int(_cijfer("aansluiting_vooraf")) // 3
# Work and benefits that can give bijberoep.
ANDER_WERK = {"werknemer", "ambtenaar", "leerkracht", "ziek", "werkloos"}
VRAGEN_37 = {Statuut.HOOFDBEROEP, Statuut.MAXISTATUUT}
MINDER = "Kan je minder betalen met artikel 37?"
VERANDERT = "Verandert je statuut?"


def _laatste_kwartaal() -> Kwartaal:
    """The last one whose amounts are known."""
    return Kwartaal(jaren()[-1], 4)


def _bij(*welke: str) -> Any:
    """Asked for these occupations only."""
    return lambda s: s.bezigheid in welke


def _telt_uren(s: Any) -> bool:
    """The hours matter unless the contract is too small anyway."""
    te_klein = s.contract is not None and s.contract < _cijfer("statuut_contract")
    return bool(s.bezigheid == "werknemer" and not te_klein)


def _tijdelijk(s: Any) -> bool:
    return bool(_telt_uren(s) and s.tijdelijk == "ja")


def _halftijds_ambtenaar(s: Any) -> bool:
    return bool(s.bezigheid == "ambtenaar" and s.halftijds != "nee")


def _soepel(s: Any) -> bool:
    """A student in a quarter in which age and diploma no longer end the status at once."""
    return s.bezigheid == "student" and bestaat("statuut_student_doorloop", s.kwartaal.eerste_dag)


def _studeert(s: Any) -> bool:
    return s.bezigheid == "student" and not (_soepel(s) and s.diploma == "ja")


def _ouder(s: Any) -> bool:
    """A student past the age, whose status can have run on."""
    if not (_soepel(s) and s.geboren):
        return False
    return te_oud(s.kwartaal, s.geboren) and kan_doorlopen(s.kwartaal, s.geboren)


def _kan_minder(s: Any) -> bool:
    """Only who is, or may be, in hoofdberoep or maxistatuut can ask for artikel 37."""
    return bool(VRAGEN_37 & set(_uitslag(s).mogelijk))


def _leeft(soort: str) -> Any:
    """Asked of who may want artikel 37 and lives in this way."""

    def gevraagd(s: Any) -> bool:
        welk = s.met_partner if s.bezigheid == "partner" else s.samenleven
        return bool(welk == soort and _kan_minder(s))

    return gevraagd


@dataclass(frozen=True)
class Invoer:
    vandaag: date
    bezigheid: str = veld(
        Keuze(
            etiket="Wat doe je naast je zaak?",
            hulp="Een tijdelijke leerkracht kiest “werknemer”. Heb je alleen een tegemoetkoming, of een "
            "overlevingspensioen vóór de pensioenleeftijd? Kies “niets anders”. Help je iemand "
            "anders in zijn zaak? Kies wat je daarnaast doet.",
            opties=BEZIGHEDEN,
            standaard="geen",
            lijst=True,
        )
    )
    kwartaal: Kwartaal = veld(
        Kwartaalveld(
            etiket="Voor welk kwartaal?",
            eerste=EERSTE_KWARTAAL,
            laatste=_laatste_kwartaal() + VOORAF,
            standaard=lambda vandaag: min(Kwartaal.van(vandaag), _laatste_kwartaal()),
        )
    )
    contract: Decimal | None = veld(
        Percentage(
            etiket="Hoe groot is je contract, tegenover voltijds?",
            verplicht=False,
            gevraagd=_bij("werknemer"),
        )
    )
    uren: int | None = veld(
        Aantal(
            etiket="Hoeveel uren werk je in dat kwartaal als werknemer?",
            hulp="Nog niet begonnen? Reken 13 weken. Afwezigheid die meetelt voor je pensioen als "
            "werknemer, telt mee.",
            maximum=1000,
            verplicht=False,
            gevraagd=_telt_uren,
        )
    )
    voltijdse_week: int = veld(
        Aantal(
            etiket="Hoeveel uren telt een voltijdse week bij je werkgever?",
            hulp="Ben je tijdelijk leerkracht? Vul de uren van een volledige opdracht in.",
            minimum=20,
            maximum=45,
            standaard=_cijfer("statuut_week"),
            gevraagd=_telt_uren,
        )
    )
    tijdelijk: str = veld(
        Keuze(
            etiket="Werk je met tijdelijke contracten of als interim?",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_telt_uren,
        )
    )
    eerste_en_laatste_dag: str = vraag(
        "Had je een halftijds contract op de eerste én de laatste dag van het kwartaal?",
        gevraagd=_tijdelijk,
    )
    halftijds: str = vraag("Werk je minstens halftijds als ambtenaar?", gevraagd=_bij("ambtenaar"))
    begonnen_of_gestopt: str = veld(
        Keuze(
            etiket="Begon of stopte je dat jaar als ambtenaar?",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_halftijds_ambtenaar,
        )
    )
    heel_kwartaal: str = vraag(
        "Had je die job heel dat kwartaal?",
        gevraagd=lambda s: _halftijds_ambtenaar(s) and s.begonnen_of_gestopt == "ja",
    )
    lang_genoeg: str = vraag(
        f"Werk je minstens {_cijfer('statuut_ambtenaar_maanden')} maanden of "
        f"{_cijfer('statuut_ambtenaar_dagen')} dagen per jaar?",
        gevraagd=lambda s: _halftijds_ambtenaar(s) and s.begonnen_of_gestopt == "nee",
    )
    opdracht: Decimal | None = veld(
        Percentage(
            etiket="Hoe groot is je opdracht, tegenover een volledige?",
            verplicht=False,
            gevraagd=_bij("leerkracht"),
        )
    )
    geboren: date | None = veld(
        Datum(
            etiket="Wat is je geboortedatum?",
            hulp="Wat je invult, blijft op je toestel. Het staat wel in een link die je deelt.",
            verplicht=False,
            gevraagd=_bij("student"),
        )
    )
    doorlopend: str = vraag(
        "Was je zonder onderbreking student-zelfstandige sinds het jaar waarin je "
        f"{_cijfer('statuut_student_tot')} werd?",
        "Het gaat om je statuut bij het fonds, niet om je studie.",
        gevraagd=_ouder,
    )
    diploma: str = veld(
        Keuze(
            etiket="Haal je in dit kwartaal je diploma?",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_soepel,
        )
    )
    ingeschreven: str = vraag(
        "Ben je in de eerste plaats student, met genoeg studiepunten of lesuren?",
        f"Minstens {_cijfer('statuut_student_punten')} studiepunten, of "
        f"{_cijfer('statuut_student_lesuren')} lesuren per week. Met minder kan het soms tijdens een stage "
        "of een eindwerk: vraag je fonds.",
        gevraagd=_studeert,
    )
    lessen: str = vraag("Volg je regelmatig de lessen?", gevraagd=_studeert)
    toelating: str = vraag(
        "Heb je toelating?",
        "Van de adviserend arts van je ziekenfonds of het RIZIV, of van je RVA-kantoor.",
        gevraagd=_bij("ziek", "werkloos"),
    )
    uitkering_genoeg: str = vraag(
        "Geeft je uitkering je genoeg rechten?",
        "Ja, als ze minstens het minimumpensioen van een alleenstaande zelfstandige op 1 januari is, als je "
        "minstens 66 % ongeschikt bent door een arbeidsongeval, of als je pensioenrechten behoudt. Vraag "
        "je fonds hoe hoog dat minimumpensioen is, en of je voldoet.",
        gevraagd=lambda s: s.bezigheid in ("ziek", "werkloos") and s.toelating != "nee",
    )
    pensioensoort: str = veld(
        Keuze(
            etiket="Welk pensioen?",
            opties={naam: STATUTEN[naam] for naam in PENSIOENEN},
            standaard="rustpensioen",
            lijst=True,
            gevraagd=_bij("pensioen"),
        )
    )
    met_partner: str = veld(
        Keuze(
            etiket="Hoe leven jullie samen?",
            opties={
                naam: SAMENLEVEN[naam]
                for naam in ("gehuwd", "wettelijk-samenwonend", "feitelijk-samenwonend")
            },
            standaard="gehuwd",
            lijst=True,
            gevraagd=_bij("partner"),
        )
    )
    eigen_statuut: str = vraag(
        "Heb je zelf een eigen statuut, bijvoorbeeld als werknemer?",
        "Minstens halftijds, of een pensioen of uitkering met eigen rechten.",
        standaard="nee",
        gevraagd=_bij("partner"),
    )
    geboren_voor_1956: str = veld(
        Keuze(
            etiket="Ben je geboren vóór 1956?",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=lambda s: (
                s.bezigheid == "partner"
                and s.met_partner != "feitelijk-samenwonend"
                and s.eigen_statuut != "ja"
            ),
        )
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Je inkomen als zelfstandige in dat jaar, geraamd",
            hulp=f"{INKOMEN} Begin of stop je in dat jaar? Zeg het bij “{VERANDERT}”: je fonds rekent dat "
            "inkomen om naar een heel jaar.",
            minimum=Decimal(-1_000_000),
            standaard=Decimal(8000),
        )
    )
    tegemoetkoming: str = veld(
        Keuze(
            etiket="Krijg je een tegemoetkoming wegens een handicap?",
            opties=TEGEMOETKOMINGEN,
            standaard="nee",
            lijst=True,
            gevraagd=_bij("geen"),
        )
    )
    wijziging: str = veld(
        Keuze(
            etiket="Wat verandert er?",
            hulp="Verander je van job, of krijg je een uitkering na je job? Kies “er verandert niets”, en "
            "beantwoord de vragen hierboven voor wat je in dat kwartaal hebt.",
            opties={
                "niets": "Er verandert niets",
                "hoofdberoep": "Mijn job of uitkering valt weg",
                "bijberoep": "Ik had geen job of uitkering, en krijg er een",
                "begin": "Ik begin als zelfstandige",
                "stop": "Ik stop als zelfstandige",
            },
            standaard="niets",
            lijst=True,
            groep=VERANDERT,
        )
    )
    wijziging_op: date | None = veld(
        Datum(
            etiket="Welke dag?",
            hulp="Begint je zaak of je job: de eerste dag. Stopt je job of uitkering: de eerste dag zonder. "
            "Stop je als zelfstandige: je laatste dag.",
            groep=VERANDERT,
            gevraagd=lambda s: s.wijziging != "niets",
        )
    )
    samenleven: str = veld(
        Keuze(
            etiket="Hoe leef je?",
            opties=SAMENLEVEN,
            standaard="onbekend",
            lijst=True,
            groep=MINDER,
            groep_open=True,
            gevraagd=lambda s: s.bezigheid != "partner" and _kan_minder(s),
        )
    )
    partner_rechten: str = vraag(
        "Heeft je partner eigen sociale rechten?",
        "Voor pensioen en ziekteverzekering: als werknemer, ambtenaar, zelfstandige in hoofdberoep of "
        "gepensioneerde.",
        groep=MINDER,
        gevraagd=_leeft("gehuwd"),
    )
    overlevingspensioen: str = vraag(
        "Krijg je echt een overlevingspensioen of een overgangsuitkering?",
        groep=MINDER,
        gevraagd=_leeft("weduwe"),
    )
    handicap: str = vraag(
        "Is je verdienvermogen erkend als hoogstens één derde?",
        "Door de Directie-generaal Personen met een handicap, bijvoorbeeld voor een inkomensvervangende "
        "tegemoetkoming.",
        standaard="nee",
        groep=MINDER,
        gevraagd=lambda s: bestaat("statuut_handicap", s.kwartaal.eerste_dag) and _kan_minder(s),
    )
    mandaat: str = vraag(
        "Heb je een politiek mandaat?",
        MANDATEN,
        standaard="nee",
        groep=MINDER,
        gevraagd=_kan_minder,
    )
    kinderbijslag: str = vraag(
        "Krijgen je ouders nog kinderbijslag voor jou?",
        groep=MINDER,
        gevraagd=lambda s: (
            s.bezigheid == "student" and bestaat("statuut_student_37", s.kwartaal.eerste_dag)
        ),
    )


# What each status gives.
RECHTEN: dict[Statuut, str] = {
    Statuut.HOOFDBEROEP: "eigen rechten: pensioen, ziekteverzekering, moederschap, overbruggingsrecht",
    Statuut.PRIMOSTARTER: "dezelfde rechten als hoofdberoep",
    Statuut.BIJBEROEP: "geen extra rechten: je houdt die van je andere statuut",
    Statuut.ARTIKEL_37: "geen eigen rechten, ook geen pensioen, zolang je onder de grens blijft",
    Statuut.POLITIEK_MANDATARIS: "geen eigen rechten, ook geen pensioen, zolang je onder de grens blijft",
    Statuut.STUDENT: "geen eigen pensioen; vanaf het minimuminkomen dezelfde rechten als hoofdberoep",
    Statuut.MAXISTATUUT: "dezelfde rechten als hoofdberoep",
    Statuut.MINISTATUUT: "geen pensioen; vóór de pensioenleeftijd een uitkering bij ziekte",
}
# Who earns less than a threshold in these statuses pays nothing, and can ask that beforehand.
TOT_NUL = {
    Statuut.BIJBEROEP: "In bijberoep",
    Statuut.STUDENT: "Als student-zelfstandige",
    Statuut.ARTIKEL_37: "Met artikel 37",
    Statuut.POLITIEK_MANDATARIS: "Met artikel 37",
    Statuut.RUSTPENSIOEN: "Met een rustpensioen",
    Statuut.PENSIOEN_GESCHORST: "Met een geschorst pensioen",
}
PENSIOEN_IN_WOORDEN = {
    Statuut.RUSTPENSIOEN: "met een rustpensioen",
    Statuut.PENSIOENLEEFTIJD: "na de pensioenleeftijd, zonder pensioen",
    Statuut.PENSIOENLEEFTIJD_MAXISTATUUT: "in het maxistatuut na de pensioenleeftijd, zonder pensioen",
    Statuut.OVERLEVINGSPENSIOEN: "na de pensioenleeftijd, met alleen een overlevingspensioen",
    Statuut.PENSIOEN_GESCHORST: "met een vervroegd pensioen dat helemaal geschorst is",
}
# Who may ask for a rule without a minimum (KB nr. 38 art. 13 § 4).
OP_VRAAG = {
    Statuut.PENSIOENLEEFTIJD,
    Statuut.PENSIOENLEEFTIJD_MAXISTATUUT,
    Statuut.OVERLEVINGSPENSIOEN,
}
# What other work that stops or begins does to the own status of a helping partner.
EIGEN_STATUUT = {Wijziging.HOOFDBEROEP: "telt niet meer", Wijziging.BIJBEROEP: "telt pas"}
GEEN_AANSLUITING = "Je hoeft niet aan te sluiten"


@dataclass(frozen=True)
class Mogelijkheid:
    """One possible status; ``onzeker`` when a fact is still to be found out."""

    situatie: Situatie
    onzeker: bool = False

    @property
    def statuut(self) -> Statuut:
        return self.situatie.statuut

    @property
    def naam(self) -> str:
        if self.situatie.aanvraag:
            return f"{STATUTEN[self.statuut]}, op vraag zonder minimum"
        return f"{STATUTEN[self.statuut]}{' – na te vragen' if self.onzeker else ''}"

    @property
    def sleutel(self) -> str:
        return f"{self.statuut}{'_aanvraag' if self.situatie.aanvraag else ''}"


@dataclass(frozen=True)
class Rij:
    """What a possible status costs: per quarter, a whole year, and the flat quarter of a starter."""

    mogelijkheid: Mogelijkheid
    deel: Deel
    jaar: Decimal | None
    starter: Decimal


def bereken(invoer: Invoer) -> Antwoord:
    _met_gekende_bedragen(invoer.kwartaal)
    _als_zelfstandige(invoer)
    _met_ander_werk(invoer)
    uitslag = _uitslag(invoer)
    rijen = tuple(_rij(invoer, m) for m in _mogelijk(invoer, uitslag))
    wijziging = _wijziging(invoer)
    return Antwoord(
        uitkomst=_uitkomst(invoer, uitslag, rijen),
        cijfers=_cijfers(uitslag, rijen, wijziging),
        feiten=(*_feitenlijst(invoer, uitslag, wijziging), *_op_jaarbasis(invoer)),
        toelichting=tuple(_toelichting(invoer, uitslag)),
        werk=tuple(_werk(invoer, uitslag, rijen, wijziging)),
        voorwaarden=_voorwaarden(invoer, uitslag),
        figuren=(_naast_elkaar(invoer, rijen),) if rijen else (),
        vervolg=tuple(_vervolg(invoer, uitslag, rijen)),
        grenzen=tuple(_grenzen(invoer, uitslag, rijen)),
        agenda=tuple(_agenda(invoer, rijen)),
    )


def _begin(invoer: Invoer) -> date | None:
    """The first day as self-employed, where that is the change."""
    return invoer.wijziging_op if invoer.wijziging == "begin" else None


def _tijdstip(invoer: Invoer) -> Kwartaal:
    """The quarter of the status: the chosen one, or that of a start in a year nobody knows yet.

    The amounts are always those of the chosen quarter.
    """
    begin = _begin(invoer)
    return max(invoer.kwartaal, Kwartaal.van(begin)) if begin else invoer.kwartaal


def _van_tot(invoer: Invoer) -> tuple[int, int]:
    """The first and the last quarter as self-employed in the year of the status."""
    dag, jaar = invoer.wijziging_op, _tijdstip(invoer).jaar
    if dag is None or dag.year != jaar or invoer.wijziging not in ("begin", "stop"):
        return 1, KWARTALEN_PER_JAAR
    nummer = Kwartaal.van(dag).nummer
    return (nummer, KWARTALEN_PER_JAAR) if invoer.wijziging == "begin" else (1, nummer)


def _aantal(invoer: Invoer) -> int:
    eerste, laatste = _van_tot(invoer)
    return laatste - eerste + 1


def _jaarinkomen(invoer: Invoer) -> Jaarinkomen:
    """The income brought to a full year, which every limit is compared with."""
    return jaarinkomen_definitief(invoer.inkomen, _aantal(invoer))


def _met_gekende_bedragen(op: Kwartaal) -> None:
    """Refuse a quarter of a year whose amounts nobody has published yet."""
    if op > _laatste_kwartaal():
        boodschap = (
            f"De bedragen van {op.jaar} kennen we nog niet. Kies {kwartaal(_laatste_kwartaal())}: de vragen "
            "zijn dezelfde, de bedragen kunnen veranderen."
        )
        raise OngeldigeInvoer("kwartaal", boodschap)


def _als_zelfstandige(invoer: Invoer) -> None:
    """Refuse a quarter before the start or after the stop, when the right one can be chosen."""
    if invoer.wijziging_op is None or invoer.wijziging not in ("begin", "stop"):
        return
    begint, op, welk = (
        invoer.wijziging == "begin",
        invoer.kwartaal,
        Kwartaal.van(invoer.wijziging_op),
    )
    ernaast = op < welk <= _laatste_kwartaal() if begint else EERSTE_KWARTAAL <= welk < op
    if ernaast:
        hoe = "nog geen zelfstandige" if begint else "geen zelfstandige meer"
        raise OngeldigeInvoer("kwartaal", f"In {kwartaal(op)} ben je {hoe}. Kies {kwartaal(welk)}.")


def _wijziging_van_werk(invoer: Any) -> Wijziging | None:
    """Other work or a benefit that stops or begins on a known day."""
    soort = invoer.wijziging if invoer.wijziging_op else ""
    return Wijziging(soort) if soort in (Wijziging.HOOFDBEROEP, Wijziging.BIJBEROEP) else None


def _heeft_ander_werk(invoer: Any) -> bool:
    """Whether the work or the benefit of the form counts in that quarter."""
    wat = _wijziging_van_werk(invoer)
    return wat is None or heeft_ander_werk(invoer.kwartaal, invoer.wijziging_op, wat)


def _met_ander_werk(invoer: Invoer) -> None:
    """Refuse "nothing else" in a quarter with the work or the benefit that stops or begins."""
    if _wijziging_van_werk(invoer) and invoer.bezigheid == "geen" and _heeft_ander_werk(invoer):
        boodschap = (
            f"In {kwartaal(invoer.kwartaal)} heb je een andere job of uitkering. Kies ze hier."
        )
        raise OngeldigeInvoer("bezigheid", boodschap)


def _uitslag(invoer: Any) -> Uitslag:
    """The status; also of a form that is being read, as long as the questions about it came before."""
    uitslag, wat = _zonder_wijziging(invoer), _wijziging_van_werk(invoer)
    if wat is None or invoer.bezigheid not in ANDER_WERK:
        return uitslag
    return na_wijziging(uitslag, invoer.kwartaal, invoer.wijziging_op, wat)


def _zonder_wijziging(invoer: Any) -> Uitslag:
    op, bezigheid = _tijdstip(invoer), Bezigheid(invoer.bezigheid)
    if bezigheid is Bezigheid.WERKNEMER:
        return werknemer(
            op,
            uren=None if invoer.uren is None else Decimal(invoer.uren),
            contract=invoer.contract,
            week=Decimal(invoer.voltijdse_week),
            tijdelijk=invoer.tijdelijk == "ja",
            eerste_en_laatste_dag=FEIT[invoer.eerste_en_laatste_dag],
        )
    if bezigheid is Bezigheid.AMBTENAAR:
        return ambtenaar(
            op,
            halftijds=FEIT[invoer.halftijds],
            lang_genoeg=FEIT[invoer.lang_genoeg],
            begonnen_of_gestopt=invoer.begonnen_of_gestopt == "ja",
            heel_kwartaal=FEIT[invoer.heel_kwartaal],
        )
    if bezigheid is Bezigheid.LEERKRACHT:
        return leerkracht(op, invoer.opdracht)
    if bezigheid is Bezigheid.STUDENT:
        return student(op, _studie(invoer))
    if bezigheid in (Bezigheid.ZIEK, Bezigheid.WERKLOOS):
        return met_toelating(
            bezigheid,
            toelating=FEIT[invoer.toelating],
            uitkering_genoeg=FEIT[invoer.uitkering_genoeg],
        )
    if bezigheid is Bezigheid.PENSIOEN:
        return pensioen(Statuut(invoer.pensioensoort))
    if bezigheid is Bezigheid.PARTNER:
        return _partner(invoer)
    return geen(Tegemoetkoming(invoer.tegemoetkoming))


def _partner(invoer: Any) -> Uitslag:
    """A helping partner; their own status counts as long as bijberoep would (our reading)."""
    heeft = FEIT[invoer.eigen_statuut]
    uitslag = partner(
        Samenleven(invoer.met_partner),
        eigen_statuut=heeft and _heeft_ander_werk(invoer),
        geboren_voor_1956=invoer.geboren_voor_1956 == "ja",
    )
    if not heeft or _heeft_ander_werk(invoer):
        return uitslag
    waarom = f"Je eigen statuut telt dan niet: het verandert op {datum(invoer.wijziging_op)}."
    return replace(uitslag, reden=f"{waarom} {uitslag.reden}", zekerheid="C")


def _studie(invoer: Invoer) -> Studie:
    return Studie(
        invoer.geboren,
        FEIT[invoer.ingeschreven],
        FEIT[invoer.lessen],
        FEIT[invoer.doorlopend],
        FEIT[invoer.diploma],
        _begin(invoer),
    )


def _categorieen(invoer: Invoer) -> Categorieen:
    helpt = invoer.bezigheid == "partner"
    return Categorieen(
        Samenleven(invoer.met_partner if helpt else invoer.samenleven),
        FEIT[invoer.partner_rechten],
        FEIT[invoer.overlevingspensioen],
        invoer.opdracht if _heeft_ander_werk(invoer) else None,
        FEIT[invoer.handicap],
        FEIT[invoer.mandaat],
        FEIT[invoer.kinderbijslag] if invoer.bezigheid == "student" else False,
        Tegemoetkoming(invoer.tegemoetkoming),
    )


def _voorwaarden_37(invoer: Invoer, uitslag: Uitslag) -> tuple[Voorwaarde, ...]:
    if not VRAGEN_37 & set(uitslag.mogelijk):
        return ()
    return artikel_37(invoer.kwartaal, _categorieen(invoer), _jaarinkomen(invoer).exact)


def _past_37(voorwaarden: tuple[Voorwaarde, ...]) -> Oordeel:
    """Whether a category applies; without conditions none does."""
    return next((v.oordeel for v in voorwaarden if v.id == "categorie"), Oordeel.NIET_VOLDAAN)


def _voorwaarden(invoer: Invoer, uitslag: Uitslag) -> tuple[Voorwaarde, ...]:
    eigen: tuple[Voorwaarde, ...] = ()
    if invoer.bezigheid == "student" and bestaat("statuut_student_van", invoer.kwartaal.eerste_dag):
        eigen = studievoorwaarden(_tijdstip(invoer), _studie(invoer))
    minder = _voorwaarden_37(invoer, uitslag)
    te_veel = "inkomen" in [v.id for v in tekort(minder)]
    if te_veel and _past_37(minder) is not Oordeel.VOLDAAN:
        return eigen
    return (*eigen, *minder)


def _aanbod_37(invoer: Invoer, uitslag: Uitslag) -> Mogelijkheid | None:
    """Artikel 37, unless a category or the income rules it out, or nobody said how they live."""
    op, feiten = invoer.kwartaal, _categorieen(invoer)
    if feiten.samenleven is Samenleven.ONBEKEND:
        feiten = replace(feiten, samenleven=Samenleven.ALLEEN)
    voorwaarden = artikel_37(op, feiten, _jaarinkomen(invoer).exact)
    if not VRAGEN_37 & set(uitslag.mogelijk) or tekort(voorwaarden):
        return None
    boven_mandaat = voorwaarde("inkomen", voorwaarden).oordeel is Oordeel.ONBEKEND
    welk = Statuut.ARTIKEL_37 if boven_mandaat else statuut_37(op, feiten)
    onzeker = any(v.oordeel is Oordeel.ONBEKEND for v in voorwaarden)
    return Mogelijkheid(Situatie(welk), onzeker)


def _mogelijk(invoer: Invoer, uitslag: Uitslag) -> Iterator[Mogelijkheid]:
    """What it is or can be; artikel 37 unless a category or the income rules it out."""
    op = invoer.kwartaal
    for statuut in uitslag.mogelijk:
        yield Mogelijkheid(Situatie(statuut))
    if Statuut.MINISTATUUT in uitslag.mogelijk:
        yield Mogelijkheid(Situatie(Statuut.MAXISTATUUT), onzeker=True)
    if keuze := _aanbod_37(invoer, uitslag):
        yield keuze
    if uitslag.statuut is Statuut.HOOFDBEROEP and op in primokwartalen(
        _primo_start(invoer), op.jaar
    ):
        yield Mogelijkheid(Situatie(Statuut.PRIMOSTARTER))
    if uitslag.statuut in OP_VRAAG and op >= NIEUW_ARTIKEL_13:
        yield Mogelijkheid(Situatie(uitslag.statuut, aanvraag=True))


def _primo_start(invoer: Invoer) -> Kwartaal:
    """The first quarter of who would be a primostarter; without a day the year's first that can be."""
    eerste, begin = Kwartaal(invoer.kwartaal.jaar, _van_tot(invoer)[0]), _begin(invoer)
    if begin and begin.year < eerste.jaar:
        return Kwartaal.van(begin)
    return eerste if bestaat("primokwartalen", eerste.eerste_dag) else invoer.kwartaal


def _kan_37(rijen: tuple[Rij, ...]) -> Mogelijkheid | None:
    welke = (Statuut.ARTIKEL_37, Statuut.POLITIEK_MANDATARIS)
    return next((rij.mogelijkheid for rij in rijen if rij.mogelijkheid.statuut in welke), None)


def _op_vraag(rijen: tuple[Rij, ...]) -> Beslissing | None:
    """How to ask the rule without a minimum around the pension; None for who cannot."""
    gevraagd = (rij.mogelijkheid for rij in rijen if rij.mogelijkheid.situatie.aanvraag)
    return next((zonder_minimum(mogelijkheid.statuut) for mogelijkheid in gevraagd), None)


def _rij(invoer: Invoer, mogelijkheid: Mogelijkheid) -> Rij:
    situatie, op = mogelijkheid.situatie, invoer.kwartaal
    try:
        welke = regeling(situatie, op)
    except BestaatNiet as fout:
        raise OngeldigeInvoer("pensioensoort", str(fout)) from None
    deel = kwartaaldeel((op,), situatie, welke, _jaarinkomen(invoer).exact)
    starter = kwartaaldeel((op,), situatie, welke, None).bijdrage
    return Rij(mogelijkheid, deel, _heel_jaar(invoer, situatie), starter)


def _heel_jaar(invoer: Invoer, situatie: Situatie) -> Decimal | None:
    """The contribution of that year in this status; None when it did not exist all that time."""
    jaar, start = invoer.kwartaal.jaar, _primo_start(invoer)
    situaties = gelijk(situatie, jaar, *_van_tot(invoer))
    if situatie.statuut is Statuut.PRIMOSTARTER:
        for op in situaties.keys() - primokwartalen(start, jaar):
            if op > start:
                situaties[op] = Situatie(Statuut.HOOFDBEROEP)
        if start in situaties:
            situaties[start] = replace(situatie, eerste_kwartaal=True)
    try:
        return jaarbijdrage(jaar, situaties, invoer.inkomen).bijdrage
    except BestaatNiet:
        return None


def _uitkomst(invoer: Invoer, uitslag: Uitslag, rijen: tuple[Rij, ...]) -> str:
    wanneer = kwartaal(_tijdstip(invoer))
    if uitslag.geen_aansluiting:
        niet = f"{GEEN_AANSLUITING} in {wanneer}: je hebt zelf al een volwaardig statuut."
        return f"{niet}{_straks(invoer)}"
    if uitslag.ontbreekt:
        return f"Nog niet te zeggen voor {wanneer}: {uitslag.ontbreekt}."
    if uitslag.statuut is None:
        namen = " of ".join(klein(STATUTEN[s]) for s in uitslag.kandidaten)
        return f"Dat moet je fonds bevestigen: {namen} in {wanneer}."
    if uitslag.statuut in PENSIOEN_IN_WOORDEN:
        kan = " Je kan vragen om zonder minimumbijdrage te betalen." if _op_vraag(rijen) else ""
        return f"Je bent in {wanneer} zelfstandige {PENSIOEN_IN_WOORDEN[uitslag.statuut]}.{kan}"
    uitkomst = f"Je statuut in {wanneer}: {klein(STATUTEN[uitslag.statuut])}.{_straks(invoer)}"
    if _verliest_uitkering(invoer):
        wie = TOELATING[Bezigheid(invoer.bezigheid)]
        uitkomst += f" Dat gaat meestal niet samen met een uitkering: vraag het eerst aan {wie}."
    if keuze := _kan_37(rijen):
        kan = "Misschien kan je" if keuze.onzeker else "Je kan"
        return f"{uitkomst} {kan} gelijkstelling met bijberoep vragen (artikel 37)."
    return uitkomst


def _straks(invoer: Invoer) -> str:
    """The status that is still to come when other work stops or begins."""
    wat, dag = _wijziging_van_werk(invoer), invoer.wijziging_op
    if wat is None or dag is None or invoer.kwartaal >= (telt := telt_in(dag, wat)):
        return ""
    if invoer.bezigheid == "geen":
        return f" Bijberoep kan vanaf {kwartaal(telt)}, als je nieuwe job of uitkering volstaat."
    if invoer.bezigheid == "partner" and FEIT[invoer.eigen_statuut]:
        return f" Je eigen statuut {EIGEN_STATUUT[wat]} vanaf {kwartaal(telt)} (zekerheid C)."
    return f" {zin(wat)} telt vanaf {kwartaal(telt)}." if _telt(invoer) else ""


def _cijfers(
    uitslag: Uitslag, rijen: tuple[Rij, ...], wijziging: Beslissing | None
) -> dict[str, Any]:
    onbekend = "geen aansluiting" if uitslag.geen_aansluiting else "te bevestigen"
    cijfers: dict[str, Any] = {
        "statuut": uitslag.statuut or onbekend,
        "mogelijk": tuple(rij.mogelijkheid.sleutel for rij in rijen),
        "na_te_vragen": tuple(
            rij.mogelijkheid.sleutel for rij in rijen if rij.mogelijkheid.onzeker
        ),
        "beslist_door": uitslag.vraag,
    }
    for rij in rijen:
        naam = rij.mogelijkheid.sleutel
        cijfers[f"kwartaal_{naam}"] = rij.deel.bijdrage
        cijfers[f"starter_{naam}"] = rij.starter
        if rij.jaar is not None:
            cijfers[f"jaar_{naam}"] = rij.jaar
    if wijziging:
        cijfers["gaat_in"] = wijziging.uitkomst
    return cijfers


def _rechten(invoer: Invoer, situatie: Situatie) -> str:
    """What contributions in this status build up."""
    if situatie.statuut in ROND_PENSIOEN:
        return pensioenrechten(situatie, invoer.kwartaal).uitkomst
    if situatie.statuut is Statuut.MAXISTATUUT and invoer.geboren_voor_1956 == "ja":
        return "vanaf de pensioenleeftijd: vraag het je fonds"
    return RECHTEN[situatie.statuut]


def _feitenlijst(
    invoer: Invoer, uitslag: Uitslag, wijziging: Beslissing | None
) -> Iterator[tuple[str, str]]:
    yield "Wat besliste", uitslag.vraag
    yield "Waarom", uitslag.reden
    if uitslag.statuut:
        yield "Wat het geeft", zin(_rechten(invoer, Situatie(uitslag.statuut)))
    if wijziging:
        yield wijziging.etiket, wijziging.uitkomst
    if invoer.wijziging_op:
        termijn = _melden(invoer.wijziging_op, invoer.wijziging)
        yield termijn.beslissing.etiket, termijn.beslissing.uitkomst


def _op_jaarbasis(invoer: Invoer) -> Iterator[tuple[str, str]]:
    """What the income counts for, of who is self-employed for part of the year."""
    if (hoeveel := _aantal(invoer)) < KWARTALEN_PER_JAAR:
        (stap,) = _jaarinkomen(invoer).stappen
        waarom = f"je bent dat jaar {aantal(hoeveel, 'kwartaal', 'kwartalen')} zelfstandige"
        yield stap.etiket, f"{euro(stap.waarde)}: {waarom} ({stap.formule})"


def _toelichting(invoer: Invoer, uitslag: Uitslag) -> Iterator[str]:
    dag = invoer.kwartaal.eerste_dag
    yield from _laatste_dag(invoer)
    yield from _nog_niet_gekend(invoer)
    if _beslist_niet_alleen(invoer):
        yield "Je job of uitkering beslist hier niet alleen. Vraag je fonds of je statuut verandert."
    if _norm_gehaald(invoer):
        yield (
            "Je haalt de norm van uren in dat kwartaal toch. Vraag je fonds of het dan bijberoep kan zijn."
        )
    if invoer.bezigheid == "student" and not bestaat("statuut_student_van", dag):
        yield "Vóór 2017 konden studenten artikel 37 kiezen, als hun ouders nog kinderbijslag kregen."
    voorwaarden = _voorwaarden_37(invoer, uitslag)
    mist = [v.id for v in tekort(voorwaarden)]
    if mist == ["inkomen"] and _past_37(voorwaarden) is Oordeel.VOLDAAN:
        yield "Met dit inkomen kan artikel 37 niet: je betaalt dan zoals in hoofdberoep, op alles."
    if (
        mist == []
        and invoer.bezigheid != "partner"
        and _past_37(voorwaarden) is Oordeel.ONBEKEND
        and invoer.samenleven == "onbekend"
    ):
        yield "Met artikel 37 betaal je misschien minder: vul in hoe je leeft."
    if invoer.bezigheid == "partner":
        yield (
            "Het maxistatuut is voor wie regelmatig helpt in een eenmanszaak. Help je maar af en toe, of "
            "werkt je partner met een vennootschap? Vraag het fonds van je partner wat dan geldt."
        )


def _beslist_niet_alleen(invoer: Invoer) -> bool:
    """Other work that stops or begins, of who has a status of another kind."""
    eigen = invoer.bezigheid == "partner" and FEIT[invoer.eigen_statuut]
    ander = invoer.bezigheid not in {"geen", *ANDER_WERK}
    return bool(_wijziging_van_werk(invoer) and ander and not eigen)


def _norm_gehaald(invoer: Invoer) -> bool:
    """An employee with enough hours in the quarter of a change that makes it hoofdberoep."""
    if invoer.bezigheid != "werknemer" or _heeft_ander_werk(invoer) or not invoer.wijziging_op:
        return False
    eigen = Kwartaal.van(invoer.wijziging_op) == invoer.kwartaal
    return eigen and _zonder_wijziging(invoer).statuut is Statuut.BIJBEROEP


def _nog_niet_gekend(invoer: Invoer) -> Iterator[str]:
    """In the last quarter that is known, somebody may mean a later one."""
    op, wanneer = invoer.kwartaal, _tijdstip(invoer)
    if op == _laatste_kwartaal():
        begint = f"Je begint pas in {kwartaal(wanneer)}. " if wanneer > op else ""
        yield (
            f"{begint}De bedragen van {op.jaar + 1} kennen we nog niet: dit zijn die van {kwartaal(op)}."
        )


def _laatste_dag(invoer: Invoer) -> Iterator[str]:
    """Who stops on the first day of a quarter may have meant the first day without a business."""
    dag = invoer.wijziging_op
    if dag and invoer.wijziging == "stop" and dag == Kwartaal.van(dag).eerste_dag:
        ervoor = dag - timedelta(days=1)
        yield (
            f"Werkte je op {datum(dag)} niet meer? Vul dan {datum(ervoor)} in, je laatste dag. Je betaalt "
            f"dan maar tot en met {kwartaal(Kwartaal.van(ervoor))}."
        )


def _werk(
    invoer: Invoer, uitslag: Uitslag, rijen: tuple[Rij, ...], wijziging: Beslissing | None
) -> Iterator[Blok]:
    naam = STATUTEN[uitslag.statuut] if uitslag.statuut else "te bevestigen door je fonds"
    beslissing = Beslissing(
        uitslag.vraag,
        uitslag.reden,
        GEEN_AANSLUITING if uitslag.geen_aansluiting else naam,
        uitslag.artikel,
        uitslag.bedragen,
        uitslag.zekerheid,
    )
    yield Blok("Je statuut", (*uitslag.stappen, beslissing))
    if invoer.bezigheid != "partner":
        yield Blok("Help je iemand in zijn zaak?", (helper(invoer.kwartaal),))
    if wijziging:
        yield Blok("Je wijziging", (wijziging,))
    if _kan_37(rijen) and (verzaking := _verzaking(invoer)):
        yield Blok("De jaarlijkse controle van artikel 37", (verzaking,))
    if op_vraag := _op_vraag(rijen):
        yield Blok("De regeling zonder minimumbijdrage", (op_vraag,))
    if _aantal(invoer) < KWARTALEN_PER_JAAR:
        yield Blok("Inkomen", _jaarinkomen(invoer).stappen)
    for rij in rijen:
        rechten = _pensioenrechten(invoer, rij.mogelijkheid.situatie)
        yield Blok(f"Bijdrage: {rij.mogelijkheid.naam}", (*rij.deel.stappen, *rechten))


def _pensioenrechten(invoer: Invoer, situatie: Situatie) -> Iterator[Beslissing]:
    if situatie.statuut in ROND_PENSIOEN:
        yield pensioenrechten(situatie, invoer.kwartaal)


def _naast_elkaar(invoer: Invoer, rijen: tuple[Rij, ...]) -> Any:
    """Every status that is possible, with its contribution on the same income."""
    cellen = [
        (
            naar("bijdragen-berekenen.md", rij.mogelijkheid.naam, _scenario(invoer, rij)),
            euro(rij.deel.bijdrage),
            _jaartekst(invoer, rij),
            euro(rij.starter),
            _rechten(invoer, rij.mogelijkheid.situatie),
        )
        for rij in rijen
    ]
    hoeveel, jaar, van = _aantal(invoer), _tijdstip(invoer).jaar, invoer.kwartaal.jaar
    heel = hoeveel == KWARTALEN_PER_JAAR
    duur = "een heel jaar" if heel else aantal(hoeveel, "kwartaal", "kwartalen")
    titel = (
        f"Wat {duur} in dat statuut kost op {euro(invoer.inkomen)} in {jaar}, zonder beheerskosten"
        f"{'' if van == jaar else f', met de bedragen van {van}'}"
    )
    koppen = (
        "Statuut",
        "Per kwartaal, uiteindelijk",
        "Het hele jaar" if heel else f"In {jaar}, {duur}",
        "Eerste rekeningen als starter, per kwartaal",
        "Wat het geeft",
    )
    return tabel(cellen, koppen=koppen, onderschrift=titel, class_="zw-tabel zw-kaartjes")


def _jaartekst(invoer: Invoer, rij: Rij) -> str:
    if rij.jaar is None:
        return "bestond niet het hele jaar"
    if rij.mogelijkheid.statuut is not Statuut.PRIMOSTARTER:
        return euro(rij.jaar)
    start, jaar = _primo_start(invoer), invoer.kwartaal.jaar
    korting = regeling(rij.mogelijkheid.situatie, invoer.kwartaal).korting
    if start.jaar == jaar:
        met_korting = korting and bestaat(korting, start.eerste_dag)
        return f"{euro(rij.jaar)}{', met de korting op je eerste kwartaal' if met_korting else ''}"
    return (
        f"{euro(rij.jaar)}, lager minimum tot en met {kwartaal(max(primokwartalen(start, jaar)))}"
    )


def _scenario(invoer: Invoer, rij: Rij) -> str:
    statuut, jaar = rij.mogelijkheid.statuut, invoer.kwartaal.jaar
    teksten: Linkteksten = {
        "inkomen": f"{invoer.inkomen:.2f}",
        "jaar": str(jaar),
        "statuut": str(statuut),
        **_deel_van_jaar(invoer),
    }
    if statuut is Statuut.PRIMOSTARTER:
        teksten.pop("eerste_kwartaal", None)
        teksten["primo_start"] = str(_primo_start(invoer))
    if rij.mogelijkheid.situatie.aanvraag:
        teksten["aanvraag"] = "ja"
    return fragment(teksten)


def _deel_van_jaar(invoer: Invoer) -> Linkteksten:
    """The quarters as self-employed in that year, where they are not all four."""
    eerste, laatste = _van_tot(invoer)
    van = {"eerste_kwartaal": str(eerste)} if eerste > 1 else {}
    tot = {"laatste_kwartaal": str(laatste)} if laatste < KWARTALEN_PER_JAAR else {}
    return {**van, **tot}


def _wijziging(invoer: Invoer) -> Beslissing | None:
    if invoer.wijziging_op is None:
        return None
    eerste: date = records("statuut_melden")[0]["van"]
    if invoer.wijziging_op < eerste:
        raise OngeldigeInvoer("wijziging_op", f"Kies een dag vanaf {datum(eerste)}.")
    if _wijziging_van_werk(invoer) and not _telt(invoer):
        return None
    return gaat_in(invoer.wijziging_op, Wijziging(invoer.wijziging))


def _telt(invoer: Invoer) -> bool:
    """Whether other work that stops or begins can move somebody in or out of bijberoep."""
    if invoer.bezigheid == "geen":
        return True
    kan = Statuut.BIJBEROEP in _zonder_wijziging(invoer).mogelijk
    return invoer.bezigheid in ANDER_WERK and kan


def _sluit_aan(dag: date, wijziging: str) -> bool:
    """Who begins joins a fund before the first day; before 2016 that was not so."""
    return wijziging == "begin" and gekend("aansluiting_vooraf", dag)


def _melden(dag: date, wijziging: str) -> Termijn:
    return aansluiting(dag) if _sluit_aan(dag, wijziging) else wijziging_melden(dag)


def _agenda(invoer: Invoer, rijen: tuple[Rij, ...]) -> Iterator[Moment]:
    if dag := invoer.wijziging_op:
        yield aansluiten(dag) if _sluit_aan(dag, invoer.wijziging) else melden(dag)
    keuze, jaar = _kan_37(rijen), invoer.kwartaal.jaar
    if keuze and not keuze.onzeker and (verzaking := _verzaking(invoer)):
        yield Moment(
            date(jaar, 12, int(verzaking.bedragen[0].waarde)),
            f"artikel-37-{jaar}",
            f"Artikel 37 houden in {jaar}: vermindering goedgekeurd (laatste dag)",
            "Alleen nodig als je fonds rekent met een inkomen van drie jaar eerder dat de grens bereikt. "
            "Vraag het weken vroeger, want het fonds moet het die dag goedgekeurd hebben.",
            Soort.VRAGEN,
            verzaking.artikel,
            zekerheid((verzaking,)),
        )


def _verzaking(invoer: Invoer) -> Beslissing | None:
    """The yearly check of artikel 37; not for who was no self-employed three years before."""
    begin, jaar = _begin(invoer), invoer.kwartaal.jaar
    return None if begin and begin.year > jaar - 3 else verzaking_37(jaar)


def _vervolg(invoer: Invoer, uitslag: Uitslag, rijen: tuple[Rij, ...]) -> Iterator[Inhoud]:
    if uitslag.geen_aansluiting:
        yield "Vraag het fonds van je partner een bevestiging, en bewaar ze."
        if invoer.wijziging == "niets":
            return
    if invoer.bezigheid == "partner" and invoer.wijziging == "hoofdberoep":
        yield "Telt je eigen statuut niet meer? Sluit je dan aan bij het fonds van je partner."
    if uitslag.statuut is None and uitslag.kandidaten:
        yield "Vraag je fonds vooraf of het kan. Neem bewijzen mee: contracten, loonbrieven of attesten."
    yield from _bij_uitkering(invoer)
    if dag := invoer.wijziging_op:
        termijn = _melden(dag, invoer.wijziging)
        gezegd = f"{termijn.beslissing.etiket}: {termijn.beslissing.uitkomst}. {termijn.beslissing.reden}"
        laat = termijn.laatste < invoer.vandaag
        yield f"{gezegd}{' Die is voorbij. Deed je het nog niet? Doe het meteen.' if laat else ''}"
    else:
        yield from _altijd()
    if any(rij.mogelijkheid.statuut is Statuut.PRIMOSTARTER for rij in rijen):
        yield _primostarter(invoer.kwartaal)
    if _kan_37(rijen):
        yield "Artikel 37 krijg je alleen op je vraag. De vraag blijft gelden tot je ze intrekt."
    if op_vraag := _op_vraag(rijen):
        yield f"Wil je de regeling zonder minimumbijdrage? {op_vraag.reden}"
    if laag := next((rij for rij in rijen if _tot_nul(rij.mogelijkheid)), None):
        yield _naar_nul(invoer, laag)


def _primostarter(op: Kwartaal) -> str:
    """Who is one, for how long, and that it has to be asked (KB nr. 38 art. 12 § 1bis)."""
    duur, ervoor = (
        verwacht(naam, op.eerste_dag).waarde for naam in ("primokwartalen", "primo_wachttijd")
    )
    korting = " De korting op je eerste kwartaal krijg je vanzelf."
    return (
        f"Primostarter ben je als je in hoofdberoep begint en in de {ervoor} kwartalen ervoor niet in "
        "hoofdberoep, artikel 37 of maxistatuut was. Kom je uit bijberoep of het studentenstatuut? Dan kan "
        f"het ook. Het lagere minimum geldt {duur} kwartalen lang. Je vraagt het zelf aan je fonds."
        f"{korting if bestaat('korting_primostarter', op.eerste_dag) else ''}"
    )


def _altijd() -> Iterator[str]:
    """What holds for everybody, for who filled in no day."""
    op = Kwartaal(jaren()[-1], 1).eerste_dag
    vooraf, meldtijd = verwacht("aansluiting_vooraf", op), verwacht("statuut_melden", op)
    yield (
        f"Begin je nog maar? Sluit aan bij een fonds vóór je eerste werkdag. Dat kan ten vroegste "
        f"{vooraf.waarde} maanden vooraf. Je inkomen van je eerste jaar rekent je fonds om naar een heel "
        f"jaar: vul je eerste dag in bij “{VERANDERT}”."
    )
    yield f"Verandert er iets? Meld het binnen {meldtijd.waarde} dagen aan je fonds, ook als je stopt."


def _uitkering_voorbij(invoer: Invoer) -> bool:
    """A benefit that has stopped by that quarter."""
    return invoer.wijziging == "hoofdberoep" and not _heeft_ander_werk(invoer)


def _verliest_uitkering(invoer: Invoer) -> bool:
    """In hoofdberoep with a benefit that goes on but gives too few rights."""
    return invoer.uitkering_genoeg == "nee" and not _uitkering_voorbij(invoer)


def _bij_uitkering(invoer: Invoer) -> Iterator[Inhoud]:
    """What comes first for who lives on a benefit or an allowance."""
    heeft, wie = invoer.toelating == "ja", TOELATING.get(Bezigheid(invoer.bezigheid), "")
    krijgt = not _uitkering_voorbij(invoer)
    if _verliest_uitkering(invoer):
        yield f"Vraag aan {wie} of je je uitkering houdt. Begin niet vóór je het antwoord hebt."
    if invoer.bezigheid == "werkloos" and krijgt:
        springplank = fragment({"doel": "springplank"})
        yield [
            "Kijk bij ",
            naar("starten-met-uitkering.md", "Starten met een uitkering", springplank),
            " wat de RVA vraagt, en ",
            "houd je aan je toelating." if heeft else "vraag de toelating vóór je begint.",
        ]
    if invoer.bezigheid == "ziek" and krijgt and heeft:
        yield "Houd je aan je toelating, en meld aan je ziekenfonds wat verandert."
    elif invoer.bezigheid == "ziek" and krijgt:
        yield f"Vraag de toelating van {wie} vóór je begint: zonder kan je je uitkering verliezen."
    if invoer.tegemoetkoming != "nee" or invoer.handicap == "ja":
        yield [
            "Lees ",
            naar("handicap.md", "Ondernemen met een handicap"),
            ", en vraag wie je tegemoetkoming betaalt wat werken verandert.",
        ]


def _tot_nul(mogelijkheid: Mogelijkheid) -> str:
    """The words for a status in which a low income pays nothing; empty for the others."""
    if mogelijkheid.situatie.aanvraag:
        return "In de regeling zonder minimumbijdrage"
    return TOT_NUL.get(mogelijkheid.statuut, "")


def _naar_nul(invoer: Invoer, rij: Rij) -> Inhoud:
    """From which income nothing is due in this status, and the reduction that asks it beforehand."""
    welke = regeling(rij.mogelijkheid.situatie, invoer.kwartaal)
    drempel = grens(welke.vrijgesteld or welke.forfait, invoer.kwartaal.eerste_dag).waarde
    eerst = f"{_tot_nul(rij.mogelijkheid)} betaal je niets onder {euro(drempel)}"
    if _aantal(invoer) < KWARTALEN_PER_JAAR:
        eerst += " op jaarbasis"
    onder = _jaarinkomen(invoer).exact < drempel
    eerst += ": vraag een " if onder else ". Wordt je inkomen toch lager? Vraag een "
    link = naar("vermindering.md", "vermindering", _vermindering(invoer, rij))
    return [eerst, link, " van je voorlopige bijdragen naar nul."]


def _vermindering(invoer: Invoer, rij: Rij) -> str:
    """The reduction of what a starter in this status is asked, on the same income.

    Empty for what that calculator does not know: a status, or a rule that was asked for.
    """
    bekend = rij.mogelijkheid.statuut in vermindering.STATUTEN
    if rij.mogelijkheid.situatie.aanvraag or not bekend:
        return ""
    return fragment(
        {
            "jaar": str(invoer.kwartaal.jaar),
            "nu": f"{rij.starter:.2f}",
            "raming": f"{max(invoer.inkomen, NUL):.2f}",
            "statuut": str(rij.mogelijkheid.statuut),
            **_deel_van_jaar(invoer),
        }
    )


def _grenzen(invoer: Invoer, uitslag: Uitslag, rijen: tuple[Rij, ...]) -> Iterator[str]:
    if invoer.bezigheid in ("ziek", "werkloos"):
        yield (
            "Stopt je uitkering of je toelating? Dan ben je in hoofdberoep vanaf dat kwartaal. Meld "
            "het je fonds."
        )
    elif Statuut.BIJBEROEP in uitslag.mogelijk:
        yield (
            "Je fonds kijkt elk jaar na of je genoeg werkte in je andere job. Was dat te weinig, dan word je "
            "voor die kwartalen hoofdberoep en betaal je bij."
        )
    if invoer.bezigheid == "werknemer":
        yield (
            "Tijdskrediet, loopbaanonderbreking, een opzegvergoeding of brugpensioen (SWT) kan ook meetellen "
            "voor bijberoep. Vraag het je fonds."
        )
    if _kan_37(rijen):
        zonder = "in het maxistatuut" if invoer.bezigheid == "partner" else "in hoofdberoep"
        yield (
            f"Bereikt je inkomen van dat jaar de grens, dan betaal je zoals {zonder}, op alles. Kreeg "
            "je een vermindering, dan kunnen er verhogingen bij komen."
        )
        if invoer.bezigheid != "partner":
            yield "Met artikel 37 kan je partner niet in het maxistatuut."
        yield "Gebruik artikel 37 liever niet voor lange tijd: je bouwt er zelf geen rechten mee op."
    if invoer.bezigheid != "partner":
        yield f"Heb je geen eigen zaak, maar help je iemand? {helper(invoer.kwartaal).reden}"
    if uitslag.statuut is Statuut.STUDENT:
        yield (
            "Stop je met studeren, dan loopt dit statuut nog tot het einde van dat kwartaal. Je fonds kan "
            "elk jaar je bewijzen vragen."
        )
    if rijen and bestaat("tarief_starter_jaar_1", invoer.kwartaal.eerste_dag):
        yield (
            "Tot en met 2017 betaalden starters ook uiteindelijk een lager percentage. Dat zit niet in de "
            "tabel: reken het na bij bijdragen."
        )
    yield "Je fonds sluit je aan en kijkt na; het RSVZ kan later controleren."


STATUUT = Rekenhulp(
    "statuut",
    "Welk statuut heb je als zelfstandige?",
    "statuut.md",
    Invoer,
    bereken,
)
