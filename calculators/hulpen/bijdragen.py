"""Calculator: the social contributions of a year, for every status."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_UP, Decimal
from itertools import pairwise
from typing import Any

from calculators.antwoord import Antwoord, Blok
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.html import Inhoud, naar
from calculators.invoer import Linkteksten, fragment
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
from rules import vermindering
from rules.bedragen import bestaat, fondsen, grens, jaren, records
from rules.bijdragen import (
    AANVRAAG_MOGELIJK,
    GEEN_KOSTEN,
    NIEUW_ARTIKEL_13,
    PARAGRAAF_3,
    PARAGRAAF_4_ZONDER_PENSIOEN,
    Beheerskosten,
    Berekening,
    Deel,
    Jaarbijdrage,
    Regeling,
    Situatie,
    Statuut,
    beheerskosten,
    jaarbijdrage,
    primokwartalen,
    regeling,
)
from rules.fouten import BestaatNiet, OnbekendBedrag, OngeldigeInvoer
from rules.geld import CENT, NUL, op_veelvoud
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, euro, opsomming, procent
from rules.opmaak import kwartaal as kwartaal_in_tekst

STATUTEN = {
    "hoofdberoep": "Hoofdberoep",
    "primostarter": "Hoofdberoep, primostarter (lager minimum)",
    "bijberoep": "Bijberoep",
    "artikel-37": "Gelijkgesteld met bijberoep (artikel 37)",
    "politiek-mandataris": "Artikel 37, politiek mandataris",
    "student": "Student-zelfstandige",
    "maxistatuut": "Meewerkende echtgenoot (maxistatuut)",
    "ministatuut": "Ministatuut (geboren vóór 1956)",
    "rustpensioen": "Met rustpensioen (ook vervroegd)",
    "pensioenleeftijd": "Pensioenleeftijd, zonder pensioen",
    "pensioenleeftijd-maxistatuut": "Pensioenleeftijd, zonder pensioen (maxistatuut)",
    "overlevingspensioen": "Pensioenleeftijd, alleen overlevingspensioen",
    "pensioen-geschorst": "Vervroegd pensioen, helemaal geschorst",
}
INKOMEN = (
    "Je netto belastbaar beroepsinkomen: wat je verdient, min je beroepskosten en de sociale bijdragen die "
    "je dat jaar betaalt."
)
BEREKENINGEN = {
    "definitief": "Wat ik uiteindelijk betaal, op mijn inkomen van dat jaar (definitief)",
    "voorlopig": "De rekening die ik nu krijg, op mijn inkomen van drie jaar eerder (voorlopig)",
    "starter": "De rekening die ik krijg als starter, zonder inkomen van drie jaar eerder (voorlopig)",
}
NIET_HEEL_JAAR = "Niet het hele jaar, of een ander statuut in de loop van het jaar?"
KWARTALEN = {str(n): f"Kwartaal {n}" for n in range(1, 5)}
# Fields that the final settlement asks too.
EERSTE_KWARTAAL = Keuze(
    etiket="Zelfstandige vanaf", opties=KWARTALEN, standaard="1", lijst=True, groep=NIET_HEEL_JAAR
)
LAATSTE_KWARTAAL = replace(EERSTE_KWARTAAL, etiket="Zelfstandige tot en met", standaard="4")
LAATSTE_VOOR_EERSTE = "Het laatste kwartaal ligt vóór het eerste."
STARTERSTARIEF_TOT = records("tarief_starter_jaar_1")[-1]["tot"].year
STARTERJAAR = Keuze(
    etiket="In welk starterjaar zat je?",
    hulp=f"Tot en met {STARTERSTARIEF_TOT} hadden starters een lager percentage.",
    opties={"geen": "Geen", "1": "Eerste", "2": "Tweede", "3": "Derde"},
    standaard="geen",
    lijst=True,
    gevraagd=lambda s: bestaat("tarief_starter_jaar_1", date(s.jaar, 1, 1)),
)
KUNSTWERKATTEST = Keuze(
    etiket="Heb je een kunstwerkattest?",
    opties=JA_NEE,
    standaard="nee",
    gevraagd=lambda s: s.statuut == "primostarter",
)
KORTING_VANZELF = "De korting op je eerste kwartaal krijg je vanzelf."
PRIMO_WACHTTIJD = records("primo_wachttijd")[-1]["waarde"]
GEEN_EERSTE_START = {"hoofdberoep", "artikel-37", "politiek-mandataris", "maxistatuut"}


def _in_jaar(*statuten: str) -> Callable[[Any], bool]:
    """Asked when one of these statuses plays a part in the year."""

    def gevraagd(stand: Any) -> bool:
        na = {stand.statuut_na} if stand.wijziging != "geen" else set()
        return bool({stand.statuut, *na} & set(statuten))

    return gevraagd


@dataclass(frozen=True)
class Invoer:
    jaar: int = veld(
        Jaar(etiket="Jaar", jaren=jaren(), standaard=lambda vandaag: vandaag.year),
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
        replace(EERSTE_KWARTAAL, gevraagd=lambda s: s.statuut != "primostarter")
    )
    laatste_kwartaal: str = veld(LAATSTE_KWARTAAL)
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
            opties=STATUTEN,
            standaard="rustpensioen",
            lijst=True,
            groep=NIET_HEEL_JAAR,
            gevraagd=lambda s: s.statuut != "primostarter" and s.wijziging != "geen",
        )
    )
    aanvraag: str = veld(
        Keuze(
            etiket="Vroeg je de regeling zonder minimumbijdrage aan?",
            hulp=f"Kan sinds {datum(NIEUW_ARTIKEL_13.eerste_dag)} voor wie geen rustpensioen krijgt "
            "(artikel 13 § 4).",
            opties=JA_NEE,
            standaard="nee",
            gevraagd=lambda s: s.jaar >= NIEUW_ARTIKEL_13.jaar and _in_jaar(*AANVRAAG_MOGELIJK)(s),
        )
    )
    primo_start: Kwartaal = veld(
        Kwartaalveld(
            etiket="Eerste kwartaal in hoofdberoep",
            hulp=f"Primostarter ben je als je in de {PRIMO_WACHTTIJD} kwartalen ervoor geen zelfstandige in "
            "hoofdberoep, artikel 37 of maxistatuut was.",
            eerste=Kwartaal(jaren()[0], 1),
            laatste=Kwartaal(jaren()[-1], 4),
            standaard=lambda vandaag: Kwartaal(vandaag.year, 1),
            gevraagd=lambda s: s.statuut == "primostarter",
        )
    )
    kunstwerkattest: str = veld(
        replace(KUNSTWERKATTEST, gevraagd=lambda s: "primostarter" in (s.statuut, s.statuut_na))
    )
    berekening: str = veld(
        Keuze(etiket="Welke bijdrage?", opties=BEREKENINGEN, standaard="definitief")
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Inkomen",
            hulp=f"{INKOMEN} In het ministatuut: dat van de zelfstandige die je helpt.",
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
    starterjaar: str = veld(STARTERJAAR)
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


@dataclass(frozen=True)
class Rekening:
    """One computation: what was asked, the facts per quarter, the fee if known, and the result."""

    invoer: Invoer
    situaties: dict[Kwartaal, Situatie]
    kosten: Beheerskosten | None
    resultaat: Jaarbijdrage

    @property
    def definitief(self) -> bool:
        return self.resultaat.berekening is Berekening.DEFINITIEF

    @property
    def statuten(self) -> set[Statuut]:
        return {situatie.statuut for situatie in self.situaties.values()}

    @property
    def regelingen(self) -> set[Regeling]:
        return {deel.regeling for deel in self.resultaat.delen}


def bereken(invoer: Invoer) -> Antwoord:
    situaties, kosten = _situaties(invoer), _kosten(invoer)
    resultaat = jaarbijdrage(
        invoer.jaar,
        situaties,
        invoer.inkomen,
        berekening=Berekening(invoer.berekening),
        geindexeerd=invoer.geindexeerd == "ja",
        kwartalen_n3=int(invoer.kwartalen_n3),
        kosten=kosten or GEEN_KOSTEN,
    )
    rekening = Rekening(invoer, situaties, kosten, resultaat)
    return Antwoord(
        uitkomst=_uitkomst(rekening),
        cijfers=_cijfers(rekening),
        feiten=_feiten(rekening),
        toelichting=_toelichting(rekening),
        werk=_werk(resultaat),
        figuren=(_grafiek(rekening),),
        vervolg=_vervolg(rekening),
        grenzen=_grenzen(invoer),
    )


def _situaties(invoer: Invoer) -> dict[Kwartaal, Situatie]:
    """The facts of every quarter with activity; messages at the field when they cannot be."""
    statuten, start = _statuten(invoer), _primo_start(invoer)
    met_voordeel = set[Kwartaal]()
    if start:
        attest = invoer.kunstwerkattest == "ja"
        met_voordeel = primokwartalen(start, invoer.jaar, attest) & set(statuten)
        if not met_voordeel:
            veldnaam = "primo_start" if invoer.statuut == "primostarter" else "statuut_na"
            raise OngeldigeInvoer(veldnaam, _geen_voordeel(invoer.jaar, start))
    situaties = {}
    for kwartaal, (statuut, veldnaam) in statuten.items():
        if statuut is Statuut.PRIMOSTARTER and kwartaal not in met_voordeel:
            statuut = Statuut.HOOFDBEROEP
        situatie = _situatie(invoer, statuut, eerste=kwartaal == start)
        try:
            regeling(situatie, kwartaal)
        except BestaatNiet as fout:
            raise OngeldigeInvoer(veldnaam, str(fout)) from None
        situaties[kwartaal] = situatie
    return situaties


def _primo_start(invoer: Invoer) -> Kwartaal | None:
    """The first quarter as a primostarter, chosen or implied by a change during the year."""
    if invoer.statuut == "primostarter":
        return invoer.primo_start
    if invoer.wijziging != "geen" and invoer.statuut_na == "primostarter":
        return Kwartaal(invoer.jaar, int(invoer.wijziging))
    return None


def _geen_voordeel(jaar: int, start: Kwartaal) -> str:
    sinds = datum(records("primokwartalen")[0]["van"])
    return (
        f"In {jaar} geldt de lagere minimumbijdrage niet voor wie in {start} begon: ze bestaat sinds "
        f"{sinds} en duurt maar enkele kwartalen. Kies hoofdberoep."
    )


def _statuten(invoer: Invoer) -> dict[Kwartaal, tuple[Statuut, str]]:
    """The chosen status per quarter, and the field that chose it."""
    eerste, laatste = int(invoer.eerste_kwartaal), int(invoer.laatste_kwartaal)
    if invoer.statuut == "primostarter":
        if invoer.primo_start.jaar > invoer.jaar:
            raise OngeldigeInvoer("primo_start", f"In {invoer.jaar} ben je dan nog niet begonnen.")
        eerste = invoer.primo_start.nummer if invoer.primo_start.jaar == invoer.jaar else 1
    if eerste > laatste:
        raise OngeldigeInvoer("laatste_kwartaal", LAATSTE_VOOR_EERSTE)
    wijziging = 5 if invoer.wijziging == "geen" else int(invoer.wijziging)
    if wijziging < 5 and not eerste < wijziging <= laatste:
        raise OngeldigeInvoer(
            "wijziging", "In dat kwartaal ben je geen zelfstandige of begin je pas."
        )
    if (
        wijziging < 5
        and invoer.statuut_na == "primostarter"
        and invoer.statuut in GEEN_EERSTE_START
    ):
        raise OngeldigeInvoer(
            "statuut_na",
            "Wie net ervoor in hoofdberoep, artikel 37 of maxistatuut was, is geen primostarter. "
            "Kies hoofdberoep.",
        )
    return {
        Kwartaal(invoer.jaar, n): (Statuut(invoer.statuut), "statuut")
        if n < wijziging
        else (Statuut(invoer.statuut_na), "statuut_na")
        for n in range(eerste, laatste + 1)
    }


def _situatie(invoer: Invoer, statuut: Statuut, *, eerste: bool) -> Situatie:
    return Situatie(
        statuut,
        starterjaar=starterjaar(invoer.starterjaar),
        aanvraag=invoer.aanvraag == "ja" and statuut in AANVRAAG_MOGELIJK,
        eerste_kwartaal=eerste and statuut is Statuut.PRIMOSTARTER,
        kunstwerkattest=invoer.kunstwerkattest == "ja",
    )


def van_tot(invoer: Any) -> tuple[int, int]:
    """The first and last quarter as self-employed, of an input that asks both.

    Raises ``OngeldigeInvoer`` at ``laatste_kwartaal`` for a last one before the first.
    """
    eerste, laatste = int(invoer.eerste_kwartaal), int(invoer.laatste_kwartaal)
    if laatste < eerste:
        raise OngeldigeInvoer("laatste_kwartaal", LAATSTE_VOOR_EERSTE)
    return eerste, laatste


def starterjaar(keuze: str) -> int | None:
    """The year of a starter, from the answer to ``STARTERJAAR``."""
    return None if keuze == "geen" else int(keuze)


def _kosten(invoer: Invoer) -> Beheerskosten | None:
    """The fund's fee; None when nobody has seen it published for that year."""
    if invoer.fonds == "geen":
        return GEEN_KOSTEN
    if invoer.fonds == "eigen":
        return Beheerskosten(invoer.beheerskosten)
    try:
        return beheerskosten(invoer.fonds, invoer.jaar)
    except OnbekendBedrag:
        return None


def _cijfers(rekening: Rekening) -> dict[str, Decimal]:
    resultaat = rekening.resultaat
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
    if rekening.kosten is None:
        return {naam: cijfer for naam, cijfer in cijfers.items() if not naam.endswith("_kosten")}
    return cijfers


def _uitkomst(rekening: Rekening) -> str:
    jaar, resultaat = rekening.invoer.jaar, rekening.resultaat
    if not resultaat.met_kosten:
        return f"Je betaalt geen sociale bijdragen voor {jaar}."
    werkwoord = "Je betaalt" if rekening.definitief else "Je fonds vraagt voorlopig"
    zonder = "" if rekening.kosten else ", zonder beheerskosten"
    totaal = f"{euro(resultaat.met_kosten)} voor {jaar}{zonder}"
    if len(rekening.situaties) == 1:
        (enige,) = rekening.situaties
        return f"{werkwoord} {totaal}: dat is {kwartaal_in_tekst(enige)}."
    bedragen = {deel.met_kosten for deel in resultaat.delen}
    if len(bedragen) == 1:
        return f"{werkwoord} {euro(bedragen.pop())} per kwartaal: {totaal}."
    delen = [f"{len(d.kwartalen)} × {euro(d.met_kosten)}" for d in resultaat.delen]
    return f"{werkwoord} {totaal}: {opsomming(delen)}."


def _feiten(rekening: Rekening) -> tuple[tuple[str, str], ...]:
    invoer, resultaat = rekening.invoer, rekening.resultaat
    statuten = dict.fromkeys(STATUTEN[d.situatie.statuut] for d in resultaat.delen)
    feiten = [("Statuut", opsomming(list(statuten)))]
    if resultaat.jaarinkomen is not None:
        etiket = "Inkomen op jaarbasis" if rekening.definitief else "Geïndexeerd inkomen"
        feiten.append((etiket, euro(resultaat.jaarinkomen)))
    feiten += [_per_kwartaal(rekening, deel) for deel in resultaat.delen]
    feiten.append((f"Heel {invoer.jaar}", euro(resultaat.met_kosten)))
    if rekening.definitief and invoer.inkomen > 0:
        deel_van = (resultaat.met_kosten / invoer.inkomen).quantize(Decimal("0.001"))
        feiten.append(("Deel van je inkomen", procent(deel_van)))
    elif not rekening.definitief and resultaat.met_kosten:
        dagen = [datum(k.laatste_dag) for deel in resultaat.delen for k in deel.kwartalen]
        feiten.append(("Op de rekening van je fonds ten laatste op", opsomming(dagen)))
    return tuple(feiten)


def _per_kwartaal(rekening: Rekening, deel: Deel) -> tuple[str, str]:
    wanneer = "" if len(rekening.resultaat.delen) == 1 else f", {_kwartaalnamen(deel)}"
    met_kosten = rekening.kosten and rekening.kosten.fractie
    extra = f", {euro(deel.met_kosten)} met beheerskosten" if met_kosten else ""
    return f"Per kwartaal{wanneer}", f"{euro(deel.bijdrage)}{extra}"


def _kwartaalnamen(deel: Deel) -> str:
    return f"kwartaal {opsomming([str(k.nummer) for k in deel.kwartalen])}"


def _toelichting(rekening: Rekening) -> tuple[str, ...]:
    """What this situation needs explained; each line only when it applies."""
    invoer, aantal = rekening.invoer, len(rekening.situaties)
    primostarter = Statuut.PRIMOSTARTER in rekening.statuten
    regels = {
        f"De beheerskosten van {fondsen().get(invoer.fonds)} in {invoer.jaar} hebben we nergens "
        "gepubliceerd gezien. Je betaalt dus iets meer. Vul het percentage van je afrekening zelf "
        "in.": rekening.kosten is None,
        f"Je was {aantal} van de 4 kwartalen zelfstandige. Je inkomen wordt omgerekend naar een heel "
        "jaar; daarna betaal je alleen voor die kwartalen.": aantal < 4 and rekening.definitief,
        f"Je fonds vraagt eerst de gewone minimumbijdrage. {KORTING_VANZELF} De lagere minimumbijdrage "
        "vraag je zelf aan; kies “definitief” om te zien wat ze je kost.": primostarter
        and invoer.berekening == "starter",
        "In een deel van dit jaar geldt voor jou de gewone minimumbijdrage.": primostarter
        and Statuut.HOOFDBEROEP in rekening.statuten,
        _artikel_37(rekening): bool(rekening.statuten & ARTIKEL_37),
        "Zonder minimumbijdrage telt een jaar alleen voor je pensioen als je inkomen het minimum "
        "haalt.": bool(rekening.regelingen & {PARAGRAAF_3, PARAGRAAF_4_ZONDER_PENSIOEN}),
    }
    return tuple(regel for regel, geldt in regels.items() if geldt)


ARTIKEL_37 = {Statuut.ARTIKEL_37, Statuut.POLITIEK_MANDATARIS}


def _artikel_37(rekening: Rekening) -> str:
    inkomen = rekening.resultaat.inkomen
    for deel in rekening.resultaat.delen:
        if deel.situatie.statuut in ARTIKEL_37 and inkomen is not None:
            limiet = grens(str(deel.regeling.bovengrens), deel.kwartalen[0].eerste_dag).waarde
            if inkomen.exact >= limiet:
                return (
                    f"Je inkomen bereikt de grens van {euro(limiet)}: je betaalt zoals in hoofdberoep. "
                    "Kreeg je een vermindering, dan komen er verhogingen bij."
                )
    return "Met artikel 37 bouw je zelf geen rechten op."


def _werk(resultaat: Jaarbijdrage) -> tuple[Blok, ...]:
    blokken = [Blok("Inkomen", resultaat.vooraf)] if resultaat.vooraf else []
    for deel in resultaat.delen:
        titel = f"{STATUTEN[deel.situatie.statuut]}: {_kwartaalnamen(deel)}"
        blokken.append(Blok(titel, deel.stappen))
    return (*blokken, Blok("Het jaar", resultaat.slot))


def _vervolg(rekening: Rekening) -> tuple[Inhoud, ...]:
    if rekening.definitief:
        zelfde = _scenario(rekening, inkomen=rekening.invoer.inkomen)
        return (
            [
                "Vergelijk dit met wat je al betaalde: het verschil komt op je ",
                naar("eindafrekening.md", "eindafrekening", zelfde),
                ".",
            ],
            [
                "Moet je bijbetalen? De eerste ",
                naar("verhogingen.md", "verhoging"),
                " komt pas op het einde van het kwartaal na dat van de afrekening.",
            ],
            [
                "Kan je niet op tijd betalen? Bel je fonds vóór de vervaldag, en kijk ",
                naar("niet-betalen.md", "welke uitwegen er zijn"),
                ".",
            ],
        )
    rechtzetting = (
        "Wat je voorlopig te veel of te weinig betaalt, wordt rechtgezet op de eindafrekening."
    )
    if not rekening.resultaat.met_kosten:
        return (rechtzetting,)
    lager = _scenario(rekening, nu=rekening.resultaat.delen[0].bijdrage)
    if any(regeling.drempel or regeling.vrijgesteld for regeling in rekening.regelingen):
        return (
            rechtzetting,
            [
                "Blijf je zeker onder de drempel? Vraag je fonds, met bewijs, een ",
                naar("vermindering.md", "vermindering tot nul", lager),
                ". Verdien je toch meer, dan komen er verhogingen bij.",
            ],
        )
    return (
        rechtzetting,
        [
            "Verdien je nu minder? Vraag je fonds een ",
            naar("vermindering.md", "vermindering", lager),
            ", met bewijs. Verdien je toch meer, dan betaal je het verschil met verhogingen.",
        ],
    )


def _scenario(rekening: Rekening, **bedragen: Decimal) -> str:
    """The same year for another calculator, when it was one status for four quarters."""
    delen, invoer = rekening.resultaat.delen, rekening.invoer
    heel_jaar = len(delen) == 1 and len(delen[0].kwartalen) == 4
    if not heel_jaar or delen[0].situatie.statuut not in vermindering.STATUTEN:
        return ""
    teksten: Linkteksten = {naam: f"{bedrag:.2f}" for naam, bedrag in bedragen.items()}
    return fragment({"jaar": str(invoer.jaar), "statuut": invoer.statuut, **teksten})


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


def _grafiek(rekening: Rekening) -> Any:
    jaar, resultaat = rekening.invoer.jaar, rekening.resultaat
    voorlopig = resultaat.berekening is Berekening.VOORLOPIG
    eigen_x = rekening.invoer.inkomen if rekening.definitief else resultaat.jaarinkomen

    def bijdrage(inkomen: Decimal) -> Decimal:
        return jaarbijdrage(
            jaar,
            rekening.situaties,
            inkomen,
            berekening=Berekening.VOORLOPIG if voorlopig else Berekening.DEFINITIEF,
            geindexeerd=voorlopig,
            kosten=rekening.kosten or GEEN_KOSTEN,
        ).met_kosten

    # A provisional contribution counts on a full year's income, however few the quarters.
    knikken = _knikken(rekening, Decimal(1) if voorlopig else Decimal(len(rekening.situaties)) / 4)
    x_max = _x_max(eigen_x, knikken[-1])
    xs = sorted({NUL, x_max, *(x for k in knikken if k < x_max for x in (k - CENT, k))})
    lijn = [Punt(x, bijdrage(x)) for x in xs]
    op_de_kaart = eigen_x is not None and NUL <= eigen_x <= x_max
    eigen = Punt(eigen_x, bijdrage(eigen_x)) if eigen_x is not None and op_de_kaart else None
    return lijngrafiek(
        Lijngrafiek(
            id="grafiek-bijdragen",
            titel=f"Jaarbijdrage {jaar} volgens je inkomen",
            beschrijving=_beschrijving(lijn, eigen),
            x_etiket="Geïndexeerd inkomen (euro)" if voorlopig else f"Inkomen {jaar} (euro)",
            y_etiket="Bijdrage per jaar (euro)",
            lijn=lijn,
            eigen=eigen,
            grenzen=knikken,
        )
    )


def _knikken(rekening: Rekening, deel: Decimal) -> list[Decimal]:
    """The incomes at which the line bends: every limit that plays a part, for part of a year."""
    namen = {"tussengrens", "plafond", *(n for r in rekening.regelingen for n in r.grenzen)}
    if any(regeling.bovengrens for regeling in rekening.regelingen):
        namen.add("minimum_hoofdberoep")
    op = max(rekening.situaties).eerste_dag
    return sorted({(grens(naam, op).waarde * deel).quantize(CENT, ROUND_UP) for naam in namen})


def _x_max(eigen: Decimal | None, plafond: Decimal) -> Decimal:
    """Wide enough for the visitor's income, narrow enough to see the thresholds."""
    gewenst = max(Decimal(25000), 2 * (eigen or NUL))
    return op_veelvoud(min(gewenst, plafond * Decimal("1.1")), Decimal(5000))


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


BIJDRAGEN = Rekenhulp(
    "bijdragen",
    "Bijdragen berekenen",
    "bijdragen-berekenen.md",
    Invoer,
    bereken,
    raad={
        "index_noemer": "Op de brief van je fonds staat je inkomen al geïndexeerd. Vul dat bedrag in, "
        "en duid “ja” aan bij de vraag eronder."
    },
)
