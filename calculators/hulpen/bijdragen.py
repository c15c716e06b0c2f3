"""Calculator: the social contributions of a year, for every status."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_UP, Decimal
from itertools import pairwise
from typing import Any

from calculators.antwoord import Antwoord, Blok
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.rekenhulp import Rekenhulp
from calculators.velden import (
    JA_NEE,
    Geld,
    Jaar,
    Keuze,
    Kwartaalveld,
    Percentage,
    veld,
)
from rules.bedragen import bestaat, fondsen, grens, jaren
from rules.bijdragen import (
    GEEN_KOSTEN,
    NIEUW_ARTIKEL_13,
    Beheerskosten,
    Berekening,
    Jaarbijdrage,
    Situatie,
    Statuut,
    beheerskosten,
    jaarbijdrage,
    primokwartalen,
    regeling,
)
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.geld import CENT, NUL
from rules.kwartaal import Kwartaal, kwartalen_van_jaar
from rules.opmaak import datum, euro, opsomming, procent

STATUTEN = {
    "hoofdberoep": "Hoofdberoep",
    "primostarter": "Hoofdberoep, primostarter (eerste start)",
    "bijberoep": "Bijberoep",
    "artikel-37": "Gelijkgesteld met bijberoep (artikel 37)",
    "politiek-mandataris": "Artikel 37, politiek mandataris",
    "student": "Student-zelfstandige",
    "maxistatuut": "Meewerkende echtgenoot, maxistatuut",
    "ministatuut": "Meewerkende echtgenoot, ministatuut",
    "rustpensioen": "Met rustpensioen (ook vervroegd)",
    "pensioenleeftijd": "Na de pensioenleeftijd, zonder pensioen",
    "pensioenleeftijd-maxistatuut": "Na de pensioenleeftijd, zonder pensioen, maxistatuut",
    "overlevingspensioen": "Na de pensioenleeftijd, alleen een overlevingspensioen",
    "pensioen-geschorst": "Vervroegd pensioen dat helemaal geschorst is",
}
BEREKENINGEN = {
    "definitief": "Definitief: op het inkomen van dat jaar zelf",
    "voorlopig": "Voorlopig: wat je fonds vraagt op basis van drie jaar eerder",
    "starter": "Voorlopig, als starter: je hebt nog geen inkomen van drie jaar eerder",
}
NIET_HEEL_JAAR = "Niet het hele jaar, of een ander statuut in de loop van het jaar?"
KWARTALEN = {str(n): f"Kwartaal {n}" for n in range(1, 5)}
AANVRAAG_MOGELIJK = {"pensioenleeftijd", "pensioenleeftijd-maxistatuut", "overlevingspensioen"}
ANDER_STATUUT = {s: etiket for s, etiket in STATUTEN.items() if s != "primostarter"}


def _laatste_bekende_jaar(vandaag: date) -> int:
    return min(max(vandaag.year, jaren()[0]), jaren()[-1])


def _in_jaar(*statuten: str) -> Callable[[Any], bool]:
    """Asked when one of these statuses plays a part in the year."""

    def gevraagd(stand: Any) -> bool:
        na = {stand.statuut_na} if stand.wijziging != "geen" else set()
        return bool({stand.statuut, *na} & set(statuten))

    return gevraagd


@dataclass(frozen=True)
class Invoer:
    jaar: int = veld(
        Jaar(etiket="Jaar", jaren=jaren(), standaard=_laatste_bekende_jaar),
    )
    statuut: str = veld(
        Keuze(
            etiket="Statuut",
            hulp="Hoe je aangesloten bent bij je sociaal verzekeringsfonds.",
            opties=STATUTEN,
            standaard="hoofdberoep",
            lijst=True,
        )
    )
    eerste_kwartaal: str = veld(
        Keuze(
            etiket="Zelfstandige vanaf",
            opties=KWARTALEN,
            standaard="1",
            lijst=True,
            groep=NIET_HEEL_JAAR,
            gevraagd=lambda s: s.statuut != "primostarter",
        )
    )
    laatste_kwartaal: str = veld(
        Keuze(
            etiket="Zelfstandige tot en met",
            opties=KWARTALEN,
            standaard="4",
            lijst=True,
            groep=NIET_HEEL_JAAR,
        )
    )
    wijziging: str = veld(
        Keuze(
            etiket="Verandert je statuut in de loop van het jaar?",
            opties={"geen": "Nee"} | {str(n): f"Ja, vanaf kwartaal {n}" for n in range(2, 5)},
            standaard="geen",
            lijst=True,
            groep=NIET_HEEL_JAAR,
            gevraagd=lambda s: s.statuut != "primostarter",
        )
    )
    statuut_na: str = veld(
        Keuze(
            etiket="Statuut na de verandering",
            opties=ANDER_STATUUT,
            standaard="rustpensioen",
            lijst=True,
            groep=NIET_HEEL_JAAR,
            gevraagd=lambda s: s.statuut != "primostarter" and s.wijziging != "geen",
        )
    )
    aanvraag: str = veld(
        Keuze(
            etiket="Vroeg je de regeling zonder minimumbijdrage aan?",
            hulp="Kan sinds 1 oktober 2025 voor wie geen rustpensioen krijgt (artikel 13 § 4).",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=lambda s: s.jaar >= NIEUW_ARTIKEL_13.jaar and _in_jaar(*AANVRAAG_MOGELIJK)(s),
        )
    )
    primo_start: Kwartaal = veld(
        Kwartaalveld(
            etiket="Eerste kwartaal van je zelfstandige activiteit",
            hulp="Primostarter ben je als je in de 20 kwartalen ervoor geen zelfstandige in "
            "hoofdberoep, artikel 37 of maxistatuut was.",
            eerste=Kwartaal(jaren()[0], 1),
            laatste=Kwartaal(jaren()[-1], 4),
            standaard=lambda vandaag: Kwartaal(_laatste_bekende_jaar(vandaag), 1),
            gevraagd=lambda s: s.statuut == "primostarter",
        )
    )
    kunstwerkattest: str = veld(
        Keuze(
            etiket="Heb je een kunstwerkattest?",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=lambda s: s.statuut == "primostarter",
        )
    )
    berekening: str = veld(
        Keuze(etiket="Welke bijdrage?", opties=BEREKENINGEN, standaard="definitief")
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Inkomen",
            hulp="Je netto belastbaar beroepsinkomen: na aftrek van je beroepskosten. Definitief: "
            "van het gekozen jaar. Voorlopig: van drie jaar eerder. Ministatuut: het inkomen van "
            "de zelfstandige die je helpt.",
            standaard=Decimal(30000),
            minimum=Decimal(-1_000_000),
            gevraagd=lambda s: s.berekening != "starter",
        )
    )
    geindexeerd: str = veld(
        Keuze(
            etiket="Is dat het geïndexeerde inkomen dat op de brief van je fonds staat?",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=lambda s: s.berekening == "voorlopig",
        )
    )
    kwartalen_n3: str = veld(
        Keuze(
            etiket="Hoeveel kwartalen was je zelfstandige in dat eerdere jaar?",
            opties={str(n): str(n) for n in range(1, 5)},
            standaard="4",
            gevraagd=lambda s: s.berekening == "voorlopig" and s.geindexeerd == "nee",
        )
    )
    starterjaar: str = veld(
        Keuze(
            etiket="In welk starterjaar zat je?",
            hulp="Tot en met 2017 hadden starters een lager percentage.",
            opties={"geen": "Geen", "1": "Eerste", "2": "Tweede", "3": "Derde"},
            standaard="geen",
            lijst=True,
            gevraagd=lambda s: bestaat("tarief_starter_jaar_1", date(s.jaar, 1, 1)),
        )
    )
    fonds: str = veld(
        Keuze(
            etiket="Beheerskosten van je fonds",
            hulp="Elk fonds rekent een percentage boven op je bijdrage.",
            opties={
                "geen": "Zonder beheerskosten",
                "eigen": "Ik vul het percentage zelf in",
                **fondsen(),
            },
            standaard="geen",
            lijst=True,
        )
    )
    beheerskosten: Decimal = veld(
        Percentage(
            etiket="Percentage beheerskosten",
            hulp="Het staat op je afrekening, bijvoorbeeld 3,95.",
            maximum=Decimal(10),
            gevraagd=lambda s: s.fonds == "eigen",
        )
    )


def bereken(invoer: Invoer) -> Antwoord:
    situaties = _situaties(invoer)
    resultaat = _jaarbijdrage(invoer, situaties, invoer.inkomen)
    return Antwoord(
        uitkomst=_uitkomst(invoer, resultaat),
        cijfers=_cijfers(resultaat),
        feiten=_feiten(invoer, resultaat),
        toelichting=_toelichting(invoer, situaties),
        werk=_werk(resultaat),
        figuren=(_grafiek(invoer, situaties, resultaat),),
        vervolg=_vervolg(invoer, resultaat),
        grenzen=_grenzen(invoer),
    )


def _situaties(invoer: Invoer) -> dict[Kwartaal, Situatie]:
    """The facts of every quarter with activity; messages at the field when they cannot be."""
    eerste, laatste = int(invoer.eerste_kwartaal), int(invoer.laatste_kwartaal)
    if invoer.statuut == "primostarter":
        return _primosituaties(invoer, laatste)
    if eerste > laatste:
        raise OngeldigeInvoer("laatste_kwartaal", "Het laatste kwartaal ligt vóór het eerste.")
    wijziging = 5 if invoer.wijziging == "geen" else int(invoer.wijziging)
    if wijziging < 5 and not eerste < wijziging <= laatste:
        raise OngeldigeInvoer(
            "wijziging", "In dat kwartaal ben je geen zelfstandige of begin je pas."
        )
    situaties = {}
    for nummer in range(eerste, laatste + 1):
        statuut = invoer.statuut if nummer < wijziging else invoer.statuut_na
        kwartaal = Kwartaal(invoer.jaar, nummer)
        situatie = _situatie(invoer, Statuut(statuut))
        try:
            regeling(situatie, kwartaal)
        except BestaatNiet as fout:
            veldnaam = "statuut" if nummer < wijziging else "statuut_na"
            raise OngeldigeInvoer(veldnaam, str(fout)) from None
        situaties[kwartaal] = situatie
    return situaties


def _situatie(invoer: Invoer, statuut: Statuut, *, eerste: bool = False) -> Situatie:
    return Situatie(
        statuut,
        starterjaar=None if invoer.starterjaar == "geen" else int(invoer.starterjaar),
        aanvraag=invoer.aanvraag == "ja" and str(statuut) in AANVRAAG_MOGELIJK,
        eerste_kwartaal=eerste,
    )


def _primosituaties(invoer: Invoer, laatste: int) -> dict[Kwartaal, Situatie]:
    start = invoer.primo_start
    actief = [k for k in kwartalen_van_jaar(invoer.jaar) if k >= start and k.nummer <= laatste]
    if not actief:
        raise OngeldigeInvoer("primo_start", "In dat jaar ben je dan nog geen zelfstandige.")
    met_voordeel = primokwartalen(start, invoer.jaar, invoer.kunstwerkattest == "ja")
    if not met_voordeel:
        raise OngeldigeInvoer(
            "primo_start",
            f"In {invoer.jaar} geldt de lagere minimumbijdrage niet (meer) voor wie in "
            f"{start} begon. Kies hoofdberoep.",
        )
    return {
        k: _situatie(
            invoer,
            Statuut.PRIMOSTARTER if k in met_voordeel else Statuut.HOOFDBEROEP,
            eerste=k == start,
        )
        for k in actief
    }


def _kosten(invoer: Invoer) -> Beheerskosten:
    if invoer.fonds == "geen":
        return GEEN_KOSTEN
    if invoer.fonds == "eigen":
        return Beheerskosten(invoer.beheerskosten)
    return beheerskosten(invoer.fonds, invoer.jaar)


def _jaarbijdrage(
    invoer: Invoer, situaties: dict[Kwartaal, Situatie], inkomen: Decimal
) -> Jaarbijdrage:
    return jaarbijdrage(
        invoer.jaar,
        situaties,
        inkomen,
        berekening=Berekening(invoer.berekening),
        geindexeerd=invoer.geindexeerd == "ja",
        kwartalen_n3=int(invoer.kwartalen_n3),
        kosten=_kosten(invoer),
    )


def _cijfers(resultaat: Jaarbijdrage) -> dict[str, Decimal]:
    cijfers = {"jaar": resultaat.bijdrage, "jaar_met_kosten": resultaat.met_kosten}
    if resultaat.jaarinkomen is not None:
        cijfers["jaarinkomen"] = resultaat.jaarinkomen
    if len({deel.bijdrage for deel in resultaat.delen}) == 1:
        cijfers["kwartaal"] = resultaat.delen[0].bijdrage
        cijfers["kwartaal_met_kosten"] = resultaat.delen[0].met_kosten
    for deel in resultaat.delen:
        for kwartaal in deel.kwartalen:
            cijfers[str(kwartaal)] = deel.bijdrage
            cijfers[f"{kwartaal}_met_kosten"] = deel.met_kosten
    return cijfers


def _uitkomst(invoer: Invoer, resultaat: Jaarbijdrage) -> str:
    if not resultaat.met_kosten:
        return f"Je betaalt geen sociale bijdragen voor {invoer.jaar}."
    werkwoord = "Je betaalt" if invoer.berekening == "definitief" else "Je fonds vraagt voorlopig"
    bedragen = {deel.met_kosten for deel in resultaat.delen}
    if len(bedragen) == 1:
        per_kwartaal = euro(bedragen.pop())
        return f"{werkwoord} {per_kwartaal} per kwartaal: {euro(resultaat.met_kosten)} voor {invoer.jaar}."
    delen = [f"{len(d.kwartalen)} × {euro(d.met_kosten)}" for d in resultaat.delen]
    return f"{werkwoord} {euro(resultaat.met_kosten)} voor {invoer.jaar}: {opsomming(delen)}."


def _feiten(invoer: Invoer, resultaat: Jaarbijdrage) -> tuple[tuple[str, str], ...]:
    feiten = [
        (
            "Statuut",
            opsomming(list(dict.fromkeys(STATUTEN[d.situatie.statuut] for d in resultaat.delen))),
        )
    ]
    if resultaat.jaarinkomen is not None:
        etiket = (
            "Inkomen op jaarbasis" if invoer.berekening == "definitief" else "Geïndexeerd inkomen"
        )
        feiten.append((etiket, euro(resultaat.jaarinkomen)))
    for deel in resultaat.delen:
        wanneer = (
            ""
            if len(resultaat.delen) == 1
            else f", {opsomming([f'K{k.nummer}' for k in deel.kwartalen])}"
        )
        kosten = f", {euro(deel.met_kosten)} met beheerskosten" if invoer.fonds != "geen" else ""
        feiten.append((f"Per kwartaal{wanneer}", f"{euro(deel.bijdrage)}{kosten}"))
    feiten.append((f"Heel {invoer.jaar}", euro(resultaat.met_kosten)))
    if invoer.berekening == "definitief" and invoer.inkomen > 0:
        feiten.append(
            (
                "Deel van je inkomen",
                procent((resultaat.met_kosten / invoer.inkomen).quantize(Decimal("0.001"))),
            )
        )
    dagen = [datum(k.laatste_dag) for deel in resultaat.delen for k in deel.kwartalen]
    feiten.append(("Betalen ten laatste op", opsomming(dagen)))
    return tuple(feiten)


def _toelichting(invoer: Invoer, situaties: dict[Kwartaal, Situatie]) -> tuple[str, ...]:
    regels = []
    if len(situaties) < 4 and invoer.berekening == "definitief":
        regels.append(
            f"Je was {len(situaties)} kwartalen zelfstandige. Je inkomen wordt omgerekend naar een heel "
            f"jaar; daarna betaal je {len(situaties)} vierde van de jaarbijdrage."
        )
    if invoer.statuut == "primostarter" and invoer.berekening == "starter":
        regels.append(
            "Je fonds vraagt eerst de gewone minimumbijdrage. De lagere minimumbijdrage voor "
            "primostarters vraag je zelf aan; kies “definitief” om te zien wat ze je kost."
        )
    if invoer.statuut == "primostarter" and Statuut.HOOFDBEROEP in {
        s.statuut for s in situaties.values()
    }:
        regels.append("In een deel van dit jaar geldt voor jou de gewone minimumbijdrage.")
    return tuple(regels)


def _werk(resultaat: Jaarbijdrage) -> tuple[Blok, ...]:
    blokken = [Blok("Inkomen", resultaat.vooraf)] if resultaat.vooraf else []
    for deel in resultaat.delen:
        wanneer = opsomming([f"kwartaal {k.nummer}" for k in deel.kwartalen])
        blokken.append(Blok(f"{STATUTEN[deel.situatie.statuut]}: {wanneer}", deel.stappen))
    return (*blokken, Blok("Het jaar", resultaat.slot))


def _vervolg(invoer: Invoer, resultaat: Jaarbijdrage) -> tuple[str, ...]:
    if invoer.berekening == "definitief":
        return (
            "Vergelijk dit met wat je al betaalde: het verschil komt op je eindafrekening.",
            "Kan je niet op tijd betalen? Bel je fonds vóór de vervaldag.",
        )
    regels = [
        "Betaalde je voorlopig te weinig of te veel? Dat wordt rechtgezet op de eindafrekening."
    ]
    if resultaat.met_kosten:
        regels.append("Verdien je nu minder? Je fonds kan je voorlopige bijdrage verminderen.")
    return tuple(regels)


def _grenzen(invoer: Invoer) -> tuple[str, ...]:
    regels = ["Verhogingen, een vrijstelling of een gelijkstelling zitten niet in dit bedrag."]
    if invoer.fonds == "geen":
        regels.append(
            "Je fonds telt er beheerskosten bij: kies hierboven je fonds of vul het percentage in."
        )
    else:
        regels.append("Het bedrag van je fonds kan een cent verschillen door de afronding.")
    return tuple(regels)


# The chart

HALVE_CENT = CENT / 2


def _grafiek(invoer: Invoer, situaties: dict[Kwartaal, Situatie], resultaat: Jaarbijdrage) -> Any:
    kosten = _kosten(invoer)
    voorlopig = invoer.berekening == Berekening.VOORLOPIG
    eigen_x = resultaat.jaarinkomen
    if invoer.berekening == Berekening.DEFINITIEF:
        eigen_x = invoer.inkomen

    def jaar(inkomen: Decimal) -> Decimal:
        welke = Berekening.VOORLOPIG if voorlopig else Berekening.DEFINITIEF
        return jaarbijdrage(
            invoer.jaar, situaties, inkomen, berekening=welke, geindexeerd=voorlopig, kosten=kosten
        ).met_kosten

    # A provisional contribution counts on a full year's income, however few the quarters.
    deel = Decimal(1) if voorlopig else Decimal(len(situaties)) / 4
    namen = {"tussengrens", "plafond"} | {
        naam for k, s in situaties.items() for naam in regeling(s, k).grenzen
    }
    if any(regeling(s, k).bovengrens for k, s in situaties.items()):
        namen.add("minimum_hoofdberoep")
    op = max(situaties).eerste_dag
    knikken = sorted(
        # The income on a full year is rounded half-up: half a cent below the limit reaches it.
        {((grens(n, op).waarde - HALVE_CENT) * deel).quantize(CENT, ROUND_UP) for n in namen}
    )
    x_max = _x_max(eigen_x, knikken[-1])
    xs = sorted({NUL, x_max, *(x for k in knikken if k < x_max for x in (k - CENT, k))})
    lijn = [Punt(x, jaar(x)) for x in xs]
    eigen = None
    if eigen_x is not None and NUL <= eigen_x <= x_max:
        eigen = Punt(eigen_x, jaar(eigen_x))
    return lijngrafiek(
        Lijngrafiek(
            id="grafiek-bijdragen",
            titel=f"Jaarbijdrage {invoer.jaar} volgens je inkomen",
            beschrijving=_beschrijving(lijn, eigen),
            x_etiket=f"Inkomen {invoer.jaar} (euro)",
            y_etiket="Bijdrage per jaar (euro)",
            lijn=lijn,
            eigen=eigen,
            grenzen=[("", k) for k in knikken],
        )
    )


def _x_max(eigen: Decimal | None, plafond: Decimal) -> Decimal:
    """Wide enough for the visitor's income, narrow enough to see the thresholds."""
    gewenst = max(Decimal(25000), 2 * (eigen or NUL))
    return -(-min(gewenst, plafond * Decimal("1.1")) // 5000) * 5000


def _beschrijving(lijn: list[Punt], eigen: Punt | None) -> str:
    sprongen = [
        f"bij {euro(b.x)} springt ze van {euro(a.y)} naar {euro(b.y)}"
        for a, b in pairwise(lijn)
        if b.x - a.x == CENT and b.y - a.y > 1
    ]
    delen = [
        f"De bijdrage loopt van {euro(lijn[0].y)} bij geen inkomen tot {euro(lijn[-1].y)} "
        f"bij {euro(lijn[-1].x)}"
    ]
    if sprongen:
        delen.append(opsomming(sprongen))
    if eigen:
        delen.append(f"jouw punt: {euro(eigen.y)} bij {euro(eigen.x)}")
    return "; ".join(delen) + "."


BIJDRAGEN = Rekenhulp("bijdragen", "Bijdragen berekenen", "bijdragen-berekenen.md", Invoer, bereken)
