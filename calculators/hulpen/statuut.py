"""Calculator: which status: what decides it, what it gives, and what each one costs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT, vraag
from calculators.html import Inhoud, naar, tabel
from calculators.hulpen.bijdragen import INKOMEN, STATUTEN
from calculators.invoer import Linkteksten, fragment
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Aantal, Datum, Geld, Keuze, Kwartaalveld, Percentage, veld
from rules.bedragen import bestaat, grens, jaren, records, verwacht
from rules.bijdragen import (
    Deel,
    Situatie,
    Statuut,
    gelijk,
    jaarbijdrage,
    kwartaaldeel,
    regeling,
)
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.opmaak import euro, klein, kwartaal, zin
from rules.statuut import (
    Bezigheid,
    Categorieen,
    Samenleven,
    Studie,
    Uitslag,
    ambtenaar,
    artikel_37,
    gaat_in,
    geen,
    leerkracht,
    met_toelating,
    partner,
    pensioen,
    statuut_37,
    student,
    studievoorwaarden,
    werknemer,
)
from rules.uitleg import Beslissing, Oordeel, Voorwaarde

BEZIGHEDEN = {
    "geen": "Niets anders",
    "werknemer": "Werknemer, interim",
    "ambtenaar": "Ambtenaar",
    "leerkracht": "Vastbenoemde leerkracht",
    "student": "Student",
    "ziek": "Zieke werknemer met uitkering",
    "werkloos": "Werkloos met uitkering",
    "pensioen": "Pensioen of pensioenleeftijd",
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
PENSIOENEN = ("rustpensioen", "pensioenleeftijd", "overlevingspensioen", "pensioen-geschorst")
KAN_37 = {"geen", "werknemer", "ambtenaar", "leerkracht", "student", "ziek", "werkloos"}
MINDER = "Kan je minder betalen met artikel 37?"
VERANDERT = "Verandert je statuut?"


def _cijfer(naam: str) -> Any:
    """The latest figure of the law, for in a question."""
    return records(naam)[-1]["waarde"]


def _bij(*welke: str) -> Any:
    """Asked for these occupations only."""
    return lambda s: s.bezigheid in welke


def _bij_tijdelijk(s: Any) -> bool:
    return bool(s.bezigheid == "werknemer" and s.tijdelijk == "ja")


def _ouder(s: Any) -> bool:
    """Past the highest age, in a quarter in which that no longer ends the status."""
    dag = s.kwartaal.eerste_dag
    if (
        s.bezigheid != "student"
        or s.leeftijd is None
        or not bestaat("statuut_student_doorloop", dag)
    ):
        return False
    return bool(s.leeftijd > verwacht("statuut_student_tot", dag).waarde)


@dataclass(frozen=True)
class Invoer:
    bezigheid: str = veld(
        Keuze(
            etiket="Wat doe je naast je zaak?",
            hulp="Een tijdelijke leerkracht kiest “werknemer”. Heb je alleen een tegemoetkoming? "
            "Kies “niets anders”.",
            opties=BEZIGHEDEN,
            standaard="geen",
            lijst=True,
        )
    )
    kwartaal: Kwartaal = veld(
        Kwartaalveld(
            etiket="Voor welk kwartaal?",
            eerste=Kwartaal(jaren()[0], 1),
            laatste=Kwartaal(jaren()[-1], 4),
            standaard=Kwartaal.van,
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
            gevraagd=_bij("werknemer"),
        )
    )
    voltijdse_week: int = veld(
        Aantal(
            etiket="Hoeveel uren telt een voltijdse week bij je werkgever?",
            minimum=20,
            maximum=45,
            standaard=38,
            gevraagd=_bij("werknemer"),
        )
    )
    tijdelijk: str = veld(
        Keuze(
            etiket="Werk je met tijdelijke contracten of als interim?",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_bij("werknemer"),
        )
    )
    eerste_en_laatste_dag: str = vraag(
        "Had je een halftijds contract op de eerste én de laatste dag van het kwartaal?",
        gevraagd=_bij_tijdelijk,
    )
    halftijds: str = vraag("Werk je minstens halftijds als ambtenaar?", gevraagd=_bij("ambtenaar"))
    begonnen_of_gestopt: str = veld(
        Keuze(
            etiket="Begon of stopte je dat jaar als ambtenaar?",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_bij("ambtenaar"),
        )
    )
    lang_genoeg: str = vraag(
        f"Werk je minstens {_cijfer('statuut_ambtenaar_maanden')} maanden of "
        f"{_cijfer('statuut_ambtenaar_dagen')} dagen per jaar?",
        gevraagd=lambda s: s.bezigheid == "ambtenaar" and s.begonnen_of_gestopt == "nee",
    )
    opdracht: Decimal | None = veld(
        Percentage(
            etiket="Hoe groot is je opdracht, tegenover een volledige?",
            verplicht=False,
            gevraagd=_bij("leerkracht"),
        )
    )
    leeftijd: int | None = veld(
        Aantal(etiket="Hoe oud ben je?", maximum=120, verplicht=False, gevraagd=_bij("student"))
    )
    doorlopend: str = vraag(
        "Had je het statuut zonder onderbreking sinds vóór het einde van het jaar waarin je 25 werd?",
        gevraagd=_ouder,
    )
    ingeschreven: str = vraag(
        "Ben je in de eerste plaats student, met genoeg studiepunten of lesuren?",
        f"Minstens {_cijfer('statuut_student_punten')} studiepunten, of "
        f"{_cijfer('statuut_student_lesuren')} lesuren per week.",
        gevraagd=_bij("student"),
    )
    lessen: str = vraag("Volg je regelmatig de lessen?", gevraagd=_bij("student"))
    toelating: str = vraag(
        "Heb je toelating?",
        "Van de adviserend arts van je ziekenfonds of het RIZIV, of van je RVA-kantoor.",
        gevraagd=_bij("ziek", "werkloos"),
    )
    uitkering_genoeg: str = vraag(
        "Geeft je uitkering je genoeg rechten?",
        "Ja, als ze minstens het minimumpensioen van een alleenstaande zelfstandige op 1 januari is, "
        "als je minstens "
        "66 % ongeschikt bent door een arbeidsongeval, of als je pensioenrechten behoudt. Je fonds "
        "zegt het je.",
        gevraagd=_bij("ziek", "werkloos"),
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
    geboren_voor_1956: str = veld(
        Keuze(
            etiket="Ben je geboren vóór 1956?",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_bij("partner"),
        )
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Je inkomen als zelfstandige in dat jaar, geraamd",
            hulp=INKOMEN,
            minimum=Decimal(-1_000_000),
            standaard=Decimal(8000),
        )
    )
    tegemoetkoming: str = veld(
        Keuze(
            etiket="Krijg je een tegemoetkoming wegens een handicap?",
            hulp="Individuele materiële bijstand (IMB), persoonlijke-assistentiebudget (PAB), "
            "integratietegemoetkoming of inkomensvervangende tegemoetkoming.",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=_bij("geen"),
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
            gevraagd=_bij(*KAN_37),
        )
    )
    partner_rechten: str = vraag(
        "Heeft je partner eigen sociale rechten?",
        "Bijvoorbeeld als werknemer, ambtenaar of zelfstandige in hoofdberoep.",
        groep=MINDER,
        gevraagd=lambda s: s.bezigheid in KAN_37 and s.samenleven == "gehuwd",
    )
    overlevingspensioen: str = vraag(
        "Krijg je echt een overlevingspensioen of een overgangsuitkering?",
        groep=MINDER,
        gevraagd=lambda s: s.bezigheid in KAN_37 and s.samenleven == "weduwe",
    )
    handicap: str = vraag(
        "Is je verdienvermogen erkend als hoogstens één derde?",
        standaard="nee",
        groep=MINDER,
        gevraagd=lambda s: (
            s.bezigheid in KAN_37 and bestaat("statuut_handicap", s.kwartaal.eerste_dag)
        ),
    )
    mandaat: str = vraag(
        "Heb je een politiek mandaat?", standaard="nee", groep=MINDER, gevraagd=_bij(*KAN_37)
    )
    kinderbijslag: str = vraag(
        "Krijgen je ouders nog kinderbijslag voor jou?",
        groep=MINDER,
        gevraagd=lambda s: (
            s.bezigheid == "student" and bestaat("statuut_student_37", s.kwartaal.eerste_dag)
        ),
    )
    wijziging: str = veld(
        Keuze(
            etiket="Wat verandert er?",
            opties={
                "niets": "Er verandert niets",
                "hoofdberoep": "Mijn andere job of uitkering stopt",
                "bijberoep": "Ik krijg een andere job of uitkering",
            },
            standaard="niets",
            lijst=True,
            groep=VERANDERT,
        )
    )
    wijziging_op: date | None = veld(
        Datum(
            etiket="Vanaf welke dag?",
            verplicht=False,
            groep=VERANDERT,
            gevraagd=lambda s: s.wijziging != "niets",
        )
    )


# What each status gives, and the yearly check that can undo it.
RECHTEN: dict[Statuut, str] = {
    Statuut.HOOFDBEROEP: "eigen rechten: pensioen, ziekteverzekering, moederschap, overbruggingsrecht",
    Statuut.PRIMOSTARTER: "dezelfde rechten als hoofdberoep",
    Statuut.BIJBEROEP: "je rechten komen uit je andere statuut; je bouwt er geen overbruggingsrecht mee op",
    Statuut.ARTIKEL_37: "geen eigen rechten zolang je onder de grens blijft",
    Statuut.POLITIEK_MANDATARIS: "geen eigen rechten zolang je onder de grens blijft",
    Statuut.STUDENT: "zoals in hoofdberoep vanaf het minimuminkomen; vraag anders je fonds",
    Statuut.MAXISTATUUT: "eigen rechten, zoals in hoofdberoep",
    Statuut.MINISTATUUT: "beperkte rechten: vraag het je fonds",
}
PENSIOEN_IN_WOORDEN = {
    Statuut.RUSTPENSIOEN: "met een rustpensioen",
    Statuut.PENSIOENLEEFTIJD: "na de pensioenleeftijd, zonder pensioen",
    Statuut.OVERLEVINGSPENSIOEN: "na de pensioenleeftijd, met alleen een overlevingspensioen",
    Statuut.PENSIOEN_GESCHORST: "met een vervroegd pensioen dat helemaal geschorst is",
}
GEEN_PENSIOEN = "hangt af van je pensioen en van de regeling die je kiest: vraag het je fonds"


@dataclass(frozen=True)
class Rij:
    """One possible status with its contribution, per quarter and for a whole year."""

    statuut: Statuut
    deel: Deel
    jaar: Decimal | None


def bereken(invoer: Invoer) -> Antwoord:
    uitslag = _uitslag(invoer)
    mogelijk = _mogelijk(invoer, uitslag)
    rijen = tuple(_rij(invoer, statuut) for statuut in mogelijk)
    wijziging = _wijziging(invoer)
    return Antwoord(
        uitkomst=_uitkomst(invoer, uitslag, mogelijk),
        cijfers=_cijfers(uitslag, rijen, wijziging),
        feiten=_feitenlijst(uitslag, wijziging),
        toelichting=tuple(_toelichting(invoer, uitslag)),
        werk=tuple(_werk(uitslag, rijen, wijziging)),
        voorwaarden=_voorwaarden(invoer, uitslag),
        figuren=(_naast_elkaar(invoer, rijen),),
        vervolg=tuple(_vervolg(invoer, uitslag, mogelijk)),
        grenzen=tuple(_grenzen(invoer, uitslag, mogelijk)),
    )


def _uitslag(invoer: Invoer) -> Uitslag:
    op, bezigheid = invoer.kwartaal, Bezigheid(invoer.bezigheid)
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
        return partner(invoer.geboren_voor_1956 == "ja")
    return geen(invoer.tegemoetkoming == "ja")


def _studie(invoer: Invoer) -> Studie:
    return Studie(
        invoer.leeftijd, FEIT[invoer.ingeschreven], FEIT[invoer.lessen], FEIT[invoer.doorlopend]
    )


def _categorieen(invoer: Invoer) -> Categorieen:
    return Categorieen(
        Samenleven(invoer.samenleven),
        FEIT[invoer.partner_rechten],
        FEIT[invoer.overlevingspensioen],
        invoer.opdracht if invoer.bezigheid == "leerkracht" else None,
        FEIT[invoer.handicap],
        FEIT[invoer.mandaat],
        FEIT[invoer.kinderbijslag] if invoer.bezigheid == "student" else False,
    )


def _vraagt_37(uitslag: Uitslag) -> bool:
    """Only who is, or may be, in hoofdberoep can ask for artikel 37."""
    return Statuut.HOOFDBEROEP in uitslag.mogelijk


def _voorwaarden_37(invoer: Invoer, uitslag: Uitslag) -> tuple[Voorwaarde, ...]:
    if not _vraagt_37(uitslag):
        return ()
    return artikel_37(invoer.kwartaal, _categorieen(invoer), invoer.inkomen)


def _voorwaarden(invoer: Invoer, uitslag: Uitslag) -> tuple[Voorwaarde, ...]:
    eigen: tuple[Voorwaarde, ...] = ()
    if invoer.bezigheid == "student" and bestaat("statuut_student_van", invoer.kwartaal.eerste_dag):
        eigen = studievoorwaarden(invoer.kwartaal, _studie(invoer))
    return (*eigen, *_voorwaarden_37(invoer, uitslag))


def _mogelijk(invoer: Invoer, uitslag: Uitslag) -> tuple[Statuut, ...]:
    """What it is or can be, with artikel 37 when nothing rules it out and a category applies."""
    alle = list(uitslag.mogelijk)
    voorwaarden = {v.id: v.oordeel for v in _voorwaarden_37(invoer, uitslag)}
    if (
        voorwaarden.get("categorie") is Oordeel.VOLDAAN
        and voorwaarden["inkomen"] is Oordeel.VOLDAAN
    ):
        alle.append(statuut_37(invoer.kwartaal, _categorieen(invoer)))
    if uitslag.statuut is Statuut.HOOFDBEROEP and bestaat(
        "primokwartalen", invoer.kwartaal.eerste_dag
    ):
        alle.append(Statuut.PRIMOSTARTER)
    return tuple(dict.fromkeys(alle))


def _kan_37(mogelijk: tuple[Statuut, ...]) -> Statuut | None:
    return next(
        (s for s in mogelijk if s in (Statuut.ARTIKEL_37, Statuut.POLITIEK_MANDATARIS)), None
    )


def _rij(invoer: Invoer, statuut: Statuut) -> Rij:
    situatie, op = Situatie(statuut), invoer.kwartaal
    try:
        deel = kwartaaldeel((op,), situatie, regeling(situatie, op), invoer.inkomen)
    except BestaatNiet as fout:
        raise OngeldigeInvoer("pensioensoort", str(fout)) from None
    return Rij(statuut, deel, _heel_jaar(op.jaar, situatie, invoer.inkomen))


def _heel_jaar(jaar: int, situatie: Situatie, inkomen: Decimal) -> Decimal | None:
    """The contribution of a whole year in this status; None when it did not exist all year."""
    try:
        return jaarbijdrage(jaar, gelijk(situatie, jaar), inkomen).bijdrage
    except BestaatNiet:
        return None


def _naam(statuut: Statuut) -> str:
    return STATUTEN[statuut]


def _uitkomst(invoer: Invoer, uitslag: Uitslag, mogelijk: tuple[Statuut, ...]) -> str:
    wanneer = kwartaal(invoer.kwartaal)
    if uitslag.ontbreekt:
        return f"Nog niet te zeggen voor {wanneer}: {uitslag.ontbreekt}."
    if uitslag.statuut is None:
        namen = " of ".join(_naam(s).lower() for s in uitslag.kandidaten)
        return f"Dat moet je fonds bevestigen: {namen} in {wanneer}."
    if _kan_37(mogelijk):
        return (
            f"Je bent in {wanneer} zelfstandige in hoofdberoep. Je kan gelijkstelling met bijberoep vragen "
            "(artikel 37)."
        )
    if uitslag.statuut in PENSIOEN_IN_WOORDEN:
        return f"Je bent in {wanneer} zelfstandige {PENSIOEN_IN_WOORDEN[uitslag.statuut]}."
    return f"Je statuut in {wanneer}: {klein(_naam(uitslag.statuut))}."


def _cijfers(
    uitslag: Uitslag, rijen: tuple[Rij, ...], wijziging: Beslissing | None
) -> dict[str, Any]:
    cijfers: dict[str, Any] = {
        "statuut": uitslag.statuut or "te bevestigen",
        "mogelijk": tuple(rij.statuut for rij in rijen),
        "beslist_door": uitslag.vraag,
    }
    for rij in rijen:
        cijfers[f"kwartaal_{rij.statuut}"] = rij.deel.bijdrage
        if rij.jaar is not None:
            cijfers[f"jaar_{rij.statuut}"] = rij.jaar
    if wijziging:
        cijfers["gaat_in"] = wijziging.uitkomst
    return cijfers


def _feitenlijst(uitslag: Uitslag, wijziging: Beslissing | None) -> tuple[tuple[str, str], ...]:
    rijen = [("Wat besliste", uitslag.vraag), ("Waarom", uitslag.reden)]
    if uitslag.statuut:
        rijen.append(("Wat het geeft", zin(RECHTEN.get(uitslag.statuut, GEEN_PENSIOEN))))
    if wijziging:
        rijen.append(("Je wijziging telt vanaf", wijziging.uitkomst))
    return tuple(rijen)


def _toelichting(invoer: Invoer, uitslag: Uitslag) -> Iterator[str]:
    if invoer.bezigheid == "student" and not bestaat(
        "statuut_student_van", invoer.kwartaal.eerste_dag
    ):
        yield "Vóór 2017 konden studenten artikel 37 kiezen, als hun ouders nog kinderbijslag kregen."
    oordelen = {v.id: v.oordeel for v in _voorwaarden_37(invoer, uitslag)}
    if (
        oordelen.get("categorie") is Oordeel.ONBEKEND
        and oordelen["inkomen"] is not Oordeel.NIET_VOLDAAN
    ):
        yield (
            "Misschien kan je minder betalen met artikel 37: vul in hoe je leeft, en kijk bij "
            "de voorwaarden."
        )
    if bestaat("tarief_starter_jaar_1", invoer.kwartaal.eerste_dag):
        yield (
            "Begon je pas? Tot en met 2017 hadden starters een lager percentage. Reken het na "
            "bij je bijdragen."
        )
    mist = [v for v in _voorwaarden_37(invoer, uitslag) if v.oordeel is Oordeel.NIET_VOLDAAN]
    past = [v for v in _voorwaarden_37(invoer, uitslag) if v.oordeel is Oordeel.VOLDAAN]
    if [v.id for v in mist] == ["inkomen"] and past:
        yield "Met dit inkomen kan artikel 37 niet: je betaalt dan zoals in hoofdberoep, op alles."


def _werk(uitslag: Uitslag, rijen: tuple[Rij, ...], wijziging: Beslissing | None) -> Iterator[Blok]:
    naam = _naam(uitslag.statuut) if uitslag.statuut else "te bevestigen door je fonds"
    beslissing = Beslissing(
        uitslag.vraag, uitslag.reden, naam, uitslag.artikel, uitslag.bedragen, uitslag.zekerheid
    )
    yield Blok("Je statuut", (*uitslag.stappen, beslissing))
    if wijziging:
        yield Blok("Je wijziging", (wijziging,))
    for rij in rijen:
        yield Blok(f"Bijdrage: {_naam(rij.statuut)}", rij.deel.stappen)


def _naast_elkaar(invoer: Invoer, rijen: tuple[Rij, ...]) -> Any:
    """Every status that is possible, with its contribution on the same income."""
    cellen = [
        (
            naar("bijdragen-berekenen.md", _etiket(rij.statuut), _scenario(invoer, rij.statuut)),
            euro(rij.deel.bijdrage),
            euro(rij.jaar) if rij.jaar is not None else "–",
            RECHTEN.get(rij.statuut, GEEN_PENSIOEN),
        )
        for rij in rijen
    ]
    titel = (
        f"Wat je betaalt op {euro(invoer.inkomen)} in {invoer.kwartaal.jaar}, zonder beheerskosten"
    )
    koppen = ("Statuut", "Per kwartaal", "Het hele jaar", "Wat het geeft")
    return tabel(cellen, koppen=koppen, onderschrift=titel, class_="zw-tabel zw-kaartjes")


def _etiket(statuut: Statuut) -> str:
    if statuut is Statuut.PRIMOSTARTER:
        return (
            "Hoofdberoep, als je voor het eerst begint (primostarter), zonder de korting op je "
            "eerste kwartaal"
        )
    return _naam(statuut)


def _scenario(invoer: Invoer, statuut: Statuut) -> str:
    teksten: Linkteksten = {
        "inkomen": f"{invoer.inkomen:.2f}",
        "jaar": str(invoer.kwartaal.jaar),
        "statuut": str(statuut),
    }
    if statuut is Statuut.PRIMOSTARTER:
        # A start in the year before: the lower minimum, without the discount of the first quarter.
        teksten["primo_start"] = str(invoer.kwartaal - 1)
    return fragment(teksten)


def _wijziging(invoer: Invoer) -> Beslissing | None:
    if invoer.wijziging_op is None or invoer.wijziging == "niets":
        return None
    return gaat_in(invoer.wijziging_op, bijberoep=invoer.wijziging == "bijberoep")


def _vervolg(invoer: Invoer, uitslag: Uitslag, mogelijk: tuple[Statuut, ...]) -> Iterator[Inhoud]:
    if uitslag.statuut is None:
        yield "Vraag je fonds vooraf of het kan. Neem bewijzen mee: contracten, loonbrieven of attesten."
    if invoer.bezigheid == "werkloos":
        yield ["Lees eerst ", naar("starten-met-uitkering.md", "starten met een uitkering"), "."]
    if invoer.tegemoetkoming == "ja" or invoer.handicap == "ja":
        yield ["Lees ook ", naar("handicap.md", "ondernemen met een handicap"), "."]
    op = Kwartaal(jaren()[-1], 1).eerste_dag
    vooraf, melden = verwacht("aansluiting_vooraf", op), verwacht("statuut_melden", op)
    yield (
        f"Begin je nog maar? Sluit aan bij een fonds vóór je eerste werkdag. Dat kan ten vroegste "
        f"{vooraf.waarde} maanden vooraf."
    )
    yield f"Verandert er iets? Meld het binnen {melden.waarde} dagen aan je fonds, ook als je stopt."
    if _kan_37(mogelijk):
        yield "Artikel 37 krijg je alleen op je vraag. De vraag blijft gelden tot je ze intrekt."
    yield ["Reken verder met ", naar("bijdragen-berekenen.md", "bijdragen berekenen"), "."]
    if Statuut.BIJBEROEP in mogelijk or _kan_37(mogelijk):
        yield _naar_nul(invoer)


def _naar_nul(invoer: Invoer) -> Inhoud:
    drempel = grens("drempel_bijberoep", invoer.kwartaal.eerste_dag).waarde
    wat: Inhoud = [
        naar("vermindering.md", "vermindering"),
        " van je voorlopige bijdragen naar nul.",
    ]
    if invoer.inkomen < drempel:
        eerst = f"In bijberoep of met artikel 37 blijf je onder de drempel van {euro(drempel)}"
        return [f"{eerst}: vraag een ", wat]
    eerst = f"In bijberoep of met artikel 37 betaal je niets onder {euro(drempel)}"
    return [f"{eerst}. Wordt je inkomen toch lager? Vraag een ", wat]


def _grenzen(invoer: Invoer, uitslag: Uitslag, mogelijk: tuple[Statuut, ...]) -> Iterator[str]:
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
    if _kan_37(mogelijk):
        yield (
            "Artikel 37 valt weg op 1 januari als je inkomen van drie jaar eerder de grens bereikt, tenzij "
            "er ten laatste op 31 december een vermindering tot die grens of lager is goedgekeurd. "
            "Verdien je dat jaar toch te "
            "veel, dan betaal je zoals in hoofdberoep, op alles."
        )
        yield "Met artikel 37 kan je partner niet in het maxistatuut."
        yield "Gebruik artikel 37 liever niet voor lange tijd: je bouwt er zelf geen rechten mee op."
    if uitslag.statuut is Statuut.STUDENT:
        yield "Voldoe je niet meer aan de voorwaarden, dan ben je in hoofdberoep."
    yield "Je fonds sluit je aan en kijkt na; het RSVZ kan later controleren."


STATUUT = Rekenhulp(
    "statuut",
    "Welk statuut heb je als zelfstandige?",
    "statuut.md",
    Invoer,
    bereken,
)
