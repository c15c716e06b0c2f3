"""The form: what somebody does besides the business, what changes, and how they live."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.controlelijst import vraag
from calculators.hulpen.bijdragen import INKOMEN, STATUTEN
from calculators.hulpen.statuut.uitslag import uitslag_van
from calculators.velden import JA_NEE, Aantal, Datum, Geld, Keuze, Kwartaalveld, Percentage, veld
from rules.artikel_37 import MANDATEN, kan_vragen
from rules.bedragen import bestaat, jaren, records
from rules.kwartaal import Kwartaal
from rules.statuut import BEZIGHEID_GEVRAAGD, HEEL_KWARTAAL_GEVRAAGD, TEGEMOETKOMING_GEVRAAGD
from rules.student_zelfstandige import kan_doorlopen, te_oud

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
MINDER = "Kan je minder betalen met artikel 37?"
VERANDERT = "Verandert je statuut?"


def laatste_kwartaal() -> Kwartaal:
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
    if s.bezigheid != "student" or s.geboren is None:
        return False
    return kan_doorlopen(s.kwartaal, s.geboren) and te_oud(s.kwartaal, s.geboren)


def _kan_minder(s: Any) -> bool:
    return kan_vragen(uitslag_van(s))


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
            etiket=BEZIGHEID_GEVRAAGD,
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
            laatste=laatste_kwartaal() + VOORAF,
            standaard=lambda vandaag: min(Kwartaal.van(vandaag), laatste_kwartaal()),
        )
    )
    contract: Decimal | None = veld(
        Percentage(
            etiket="Hoe groot is je contract, tegenover voltijds?",
            hulp="Halftijds is 50.",
            minimum=Decimal(1),
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
        HEEL_KWARTAAL_GEVRAAGD,
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
            hulp="Zes tienden is 60.",
            minimum=Decimal(1),
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
            etiket=TEGEMOETKOMING_GEVRAAGD,
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
