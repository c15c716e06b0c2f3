"""Calculator: exemption of contributions: can it be asked, until when, and what does it cost?"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from calculators import uitwegen
from calculators.achterstal import EERSTE, LAATSTE
from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT, vraag
from calculators.html import KAARTJES, Inhoud, naar, tabel
from calculators.hulpen.bijdragen import STATUTEN
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Datum, Geld, Keuze, Kwartaalveld, veld
from rules.bedragen import jaren
from rules.bijdragen import Deel, Situatie, Statuut, kwartaaldeel, regeling
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.geld import NUL
from rules.kalender import Moment, vrijstelling_bijbetaling_vragen, vrijstelling_vragen
from rules.kwartaal import Kwartaal, kwartalen_van_jaar, maanden_later
from rules.opmaak import datum, datum_kort, euro, kwartaal, opsomming, zin
from rules.termijnen import (
    Termijn,
    aanvraag_vrijstelling,
    aanvraag_vrijstelling_supplement,
    eis_gestopt_na_start,
    eis_vanaf_het_kwartaal,
    terugkoop_vrijgesteld,
)
from rules.uitleg import Oordeel, Voorwaarde, tekort, voorwaarde
from rules.vrijstelling import (
    ALS_HOOFDBEROEP,
    ELEMENTEN,
    NOOIT_VRIJGESTELD,
    VERMOEDENS,
    Feiten,
    loopbaanjaar,
    versoepeld,
    voorwaarden,
)

KEUZES = (
    "hoofdberoep", "primostarter", "maxistatuut", "rustpensioen", "pensioenleeftijd",
    "artikel-37", "student", "bijberoep",
)  # fmt: skip
STERK = "Hoe sterk staat je vraag?"
GEVOLG = "Wat betekent het voor je pensioen?"
STARTER = "Pas begonnen, gestopt, of je bericht nog niet gekregen?"


def _reden(etiket: str) -> Any:
    return veld(Keuze(etiket=zin(etiket), opties=JA_NEE, standaard="nee", groep=STERK))


@dataclass(frozen=True)
class Invoer:
    soort: str = veld(
        Keuze(
            etiket="Waarvoor vraag je vrijstelling?",
            opties={
                "bijdrage": "De bijdrage van een kwartaal",
                "bijbetaling": "Wat ik moet bijbetalen na een eindafrekening",
            },
            standaard="bijdrage",
        )
    )
    kwartaal: Kwartaal = veld(
        Kwartaalveld(
            etiket="Welk kwartaal?",
            eerste=EERSTE,
            laatste=LAATSTE,
            standaard=lambda vandaag: Kwartaal.van(vandaag) - 1,
            gevraagd=lambda s: s.soort == "bijdrage",
        )
    )
    afrekening: date = veld(
        Datum(
            etiket="Wanneer is je eindafrekening verstuurd?",
            standaard=lambda vandaag: vandaag,
            gevraagd=lambda s: s.soort == "bijbetaling",
        )
    )
    aanvraag: date = veld(Datum(etiket="Wanneer vraag je het?", standaard=lambda vandaag: vandaag))
    statuut: str = veld(
        Keuze(
            etiket="Je statuut toen",
            opties={naam: STATUTEN[naam] for naam in KEUZES},
            standaard="hoofdberoep",
            lijst=True,
        )
    )
    als_hoofdberoep: str = vraag(
        "Betaal je minstens een bijdrage zoals in hoofdberoep?",
        gevraagd=lambda s: Statuut(s.statuut) in ALS_HOOFDBEROEP,
    )
    bedrag: Decimal | None = veld(
        Geld(
            etiket="Bedrag op je vervaldagbericht, zonder beheerskosten",
            hulp="Laat je dit leeg, dan rekenen we met de minimumbijdrage.",
            verplicht=False,
        )
    )
    start: date | None = veld(
        Datum(
            etiket="Eerste dag als zelfstandige",
            hulp="Alleen als je nog geen vier kwartalen bezig was.",
            verplicht=False,
            groep=STARTER,
            gevraagd=lambda s: s.soort == "bijdrage",
        )
    )
    gestopt: date | None = veld(
        Datum(
            etiket="Laatste dag als zelfstandige",
            verplicht=False,
            groep=STARTER,
            gevraagd=lambda s: s.soort == "bijdrage",
        )
    )
    bericht: date | None = veld(
        Datum(
            etiket="Dag van je vervaldagbericht",
            hulp="Je kan pas vragen als de bijdrage gevraagd is.",
            verplicht=False,
            groep=STARTER,
            gevraagd=lambda s: s.soort == "bijdrage",
        )
    )
    aantal: str = veld(
        Keuze(
            etiket="Voor hoeveel kwartalen van dat jaar vraag je vrijstelling?",
            opties={str(n): str(n) for n in range(1, 5)},
            standaard="1",
            groep=GEVOLG,
            gevraagd=lambda s: s.soort == "bijdrage",
        )
    )
    betaald: str = veld(
        Keuze(
            etiket="Hoeveel kwartalen van dat jaar betaal je wel?",
            opties={str(n): str(n) for n in range(5)},
            standaard="3",
            groep=GEVOLG,
            gevraagd=lambda s: s.soort == "bijdrage",
        )
    )
    terugkoop: str = veld(
        Keuze(
            etiket="Wil je dat kwartaal later toch betalen, voor je pensioen?",
            opties=JA_NEE,
            standaard="nee",
            groep=GEVOLG,
            gevraagd=lambda s: s.soort == "bijdrage",
        )
    )
    vermindering_gevraagd: str = vraag(
        "Vroeg je eerst een vermindering, of betaal je al het minimum?",
        groep=STERK,
        gevraagd=lambda s: s.soort == "bijdrage",
    )
    leefloon: str = _reden(VERMOEDENS["leefloon"])
    faillissement: str = _reden(VERMOEDENS["faillissement"])
    schuldenregeling: str = _reden(VERMOEDENS["schuldenregeling"])
    reorganisatie: str = _reden(VERMOEDENS["reorganisatie"])
    ramp: str = _reden(VERMOEDENS["ramp"])
    omzet: str = _reden(ELEMENTEN["omzet"])
    kosten: str = _reden(ELEMENTEN["kosten"])
    overmacht: str = _reden(ELEMENTEN["overmacht"])
    ziekte: str = _reden(ELEMENTEN["ziekte"])
    sector: str = _reden(ELEMENTEN["sector"])
    begeleiding: str = _reden(ELEMENTEN["begeleiding"])
    valse_verklaring: str = vraag(
        "Kreeg je in de laatste twee jaar een sociale boete, of legde je in de laatste vijf jaar een valse "
        "verklaring af?",
        standaard="nee",
        groep=STERK,
    )


def bereken(invoer: Invoer) -> Antwoord:
    termijn = _termijn(invoer)
    lijst = voorwaarden(termijn, invoer.aanvraag, _feiten(invoer))
    deel = _deel(invoer) if invoer.soort == "bijdrage" else None
    vrij = _vrij(invoer, deel)
    pensioen = _pensioen(invoer)
    geweigerd = _geweigerd(invoer, termijn, lijst)
    return Antwoord(
        uitkomst=_uitkomst(invoer, termijn, lijst),
        cijfers=_cijfers(invoer, termijn, lijst, vrij),
        feiten=() if geweigerd else _feitenlijst(invoer, termijn, vrij),
        toelichting=() if geweigerd else _toelichting(invoer, deel),
        werk=(
            Blok("Termijn", (termijn.beslissing,)),
            *((Blok("Wat je niet zou betalen", deel.stappen),) if deel else ()),
            *((Blok("Pensioen", pensioen),) if pensioen else ()),
        ),
        voorwaarden=lijst,
        figuren=_figuren(invoer),
        vervolg=_vervolg(invoer, geweigerd=geweigerd),
        grenzen=() if geweigerd else GRENZEN,
        agenda=tuple(_agenda(invoer, termijn, lijst)),
    )


def _geweigerd(invoer: Invoer, termijn: Termijn, lijst: tuple[Voorwaarde, ...]) -> bool:
    """Whether it cannot be asked any more, or never could; who is only too early waits."""
    te_vroeg = invoer.aanvraag < termijn.eerste
    return bool({v.id for v in tekort(lijst)} - ({"op-tijd"} if te_vroeg else set()))


def _agenda(invoer: Invoer, termijn: Termijn, lijst: tuple[Voorwaarde, ...]) -> Iterable[Moment]:
    """The last day to ask, and the first when that is still to come."""
    if _geweigerd(invoer, termijn, lijst):
        return
    moment = (
        vrijstelling_bijbetaling_vragen(invoer.afrekening)
        if invoer.soort == "bijbetaling"
        else vrijstelling_vragen(invoer.kwartaal, termijn)
    )
    if invoer.aanvraag < termijn.eerste:
        titel = f"Vrijstelling vragen voor {_waarvoor(invoer)} (eerste dag)"
        yield replace(moment, dag=termijn.eerste, id=f"{moment.id}-eerste", titel=titel)
    yield moment


def _termijn(invoer: Invoer) -> Termijn:
    if invoer.soort == "bijbetaling":
        return aanvraag_vrijstelling_supplement(invoer.afrekening)
    if int(invoer.aantal) + int(invoer.betaald) > 4:
        raise OngeldigeInvoer(
            "betaald", "Samen met de vrijgestelde kwartalen is dat meer dan vier."
        )
    if 0 < (gewerkt := len(_gewerkte_kwartalen(invoer))) < int(invoer.aantal):
        boodschap = f"Je was dat jaar maar {_kwartalen(gewerkt)} zelfstandige."
        raise OngeldigeInvoer("aantal", boodschap)
    if invoer.bericht:
        eis_vanaf_het_kwartaal(invoer.bericht, invoer.kwartaal)
    eis_gestopt_na_start(invoer.start, invoer.gestopt)
    return _termijn_van(invoer, invoer.kwartaal)


def _termijn_van(invoer: Invoer, welk: Kwartaal) -> Termijn:
    start = Kwartaal.van(invoer.start) if invoer.start else None
    bericht = invoer.bericht if welk == invoer.kwartaal else None
    return aanvraag_vrijstelling(welk, start, bericht, invoer.gestopt)


def _feiten(invoer: Invoer) -> Feiten:
    redenen = [naam for naam in (*VERMOEDENS, *ELEMENTEN) if getattr(invoer, naam) == "ja"]
    return Feiten(
        Statuut(invoer.statuut),
        invoer.soort == "bijbetaling",
        invoer.kwartaal if invoer.soort == "bijdrage" else None,
        FEIT[invoer.als_hoofdberoep],
        FEIT[invoer.vermindering_gevraagd],
        FEIT[invoer.valse_verklaring],
        frozenset(redenen),
    )


def _deel(invoer: Invoer) -> Deel | None:
    """The lowest contribution of the quarter; None when the visitor gave it, or nobody knows it yet."""
    if invoer.kwartaal.jaar not in jaren():
        return None
    statuut = Statuut(invoer.statuut)
    try:
        regeling(Situatie(statuut), invoer.kwartaal)
    except BestaatNiet as fout:
        raise OngeldigeInvoer("statuut", str(fout)) from None
    if invoer.bedrag is not None:
        return None
    situatie = Situatie(Statuut.HOOFDBEROEP if statuut in ALS_HOOFDBEROEP else statuut)
    welke = regeling(situatie, invoer.kwartaal)
    deel = kwartaaldeel((invoer.kwartaal,), situatie, welke, NUL)
    return deel if deel.bijdrage else None


def _vrij(invoer: Invoer, deel: Deel | None) -> Decimal | None:
    """What falls away if it is granted; None when the amount is not known."""
    aantal = int(invoer.aantal) if invoer.soort == "bijdrage" else 1
    if invoer.bedrag is not None:
        return aantal * invoer.bedrag
    return aantal * deel.bijdrage if deel else None


def _pensioen(invoer: Invoer) -> tuple[Any, ...]:
    if invoer.soort == "bijbetaling":
        return ()
    telt = loopbaanjaar(invoer.kwartaal.jaar, _betaalde_kwartalen(invoer))
    if invoer.terugkoop == "nee":
        return (telt,)
    return (telt, terugkoop_vrijgesteld(invoer.kwartaal).beslissing)


def _waarvoor(invoer: Invoer) -> str:
    if invoer.soort == "bijbetaling":
        return f"de bijbetaling van de eindafrekening van {datum(invoer.afrekening)}"
    return kwartaal(invoer.kwartaal)


def _uitkomst(invoer: Invoer, termijn: Termijn, lijst: tuple[Voorwaarde, ...]) -> str:
    voor, laatste = _waarvoor(invoer), datum(termijn.laatste)
    ontbreekt = {v.id: v for v in tekort(lijst)}
    if "statuut" in ontbreekt:
        return f"Voor {voor} kan je geen vrijstelling vragen. {ontbreekt['statuut'].reden}"
    if invoer.aanvraag < termijn.eerste:
        vanaf = datum(termijn.eerste)
        return f"Je bent te vroeg. Vraag de vrijstelling voor {voor} vanaf {vanaf}, ten laatste op {laatste}."
    if ontbreekt:
        return f"Je bent te laat. Vrijstelling voor {voor} vragen kon tot en met {laatste}."
    wat = f"voor {voor} vrijstelling vragen tot en met {laatste}."
    statuut = voorwaarde("statuut", lijst)
    if Statuut(invoer.statuut) in ALS_HOOFDBEROEP and statuut.oordeel is Oordeel.ONBEKEND:
        return (
            f"Als je minstens zoals in hoofdberoep betaalt, kan je {wat}{_wacht_op_bericht(invoer)}"
        )
    if statuut.oordeel is Oordeel.ONBEKEND:
        return f"Misschien kan je {wat} {statuut.reden}{_wacht_op_bericht(invoer)}"
    return f"Je kan {wat}{_wacht_op_bericht(invoer)}"


def _wacht_op_bericht(invoer: Invoer) -> str:
    """In the first month of the quarter the notice may still have to come."""
    if invoer.soort == "bijbetaling" or invoer.bericht:
        return ""
    nog_te_komen = invoer.aanvraag < maanden_later(invoer.kwartaal.eerste_dag, 1)
    return " Wacht wel tot je vervaldagbericht er is." if nog_te_komen else ""


def _cijfers(
    invoer: Invoer, termijn: Termijn, lijst: tuple[Voorwaarde, ...], vrij: Decimal | None
) -> dict[str, Any]:
    op_tijd = voorwaarde("op-tijd", lijst).oordeel is Oordeel.VOLDAAN
    cijfers: dict[str, Any] = {
        "eerste_aanvraagdag": termijn.eerste,
        "laatste_aanvraagdag": termijn.laatste,
        "op_tijd": "ja" if op_tijd else "nee",
        "mogelijk": "nee" if tekort(lijst) else "ja",
    }
    if vrij is not None:
        cijfers["vrijgesteld"] = vrij
    if invoer.soort == "bijdrage":
        soepel = versoepeld(invoer.kwartaal, invoer.aanvraag)
        cijfers["procedure"] = "versoepeld" if soepel else "gewoon"
        cijfers["loopbaanjaar"] = loopbaanjaar(
            invoer.kwartaal.jaar, _betaalde_kwartalen(invoer)
        ).uitkomst
        if invoer.terugkoop == "ja":
            cijfers["alsnog_betalen_tot"] = terugkoop_vrijgesteld(invoer.kwartaal).laatste
    return cijfers


def _feitenlijst(
    invoer: Invoer, termijn: Termijn, vrij: Decimal | None
) -> tuple[tuple[str, str], ...]:
    feiten = [("Vragen kan van", f"{datum(termijn.eerste)} tot en met {datum(termijn.laatste)}")]
    if termijn.open_op(invoer.aanvraag):
        dagen = (termijn.laatste - invoer.aanvraag).days
        feiten.append(("Dagen die je dan nog hebt", str(dagen)))
    if vrij is not None:
        feiten.append(("Wat je niet zou betalen", f"{euro(vrij)}, zonder beheerskosten"))
    if invoer.soort == "bijdrage":
        feiten.append(("Pensioen dat je niet opbouwt", _kwartalen(int(invoer.aantal))))
        betaald = _betaalde_kwartalen(invoer)
        telt = loopbaanjaar(invoer.kwartaal.jaar, betaald).uitkomst
        als = f", als je de andere {_kwartalen(betaald)} betaalt" if telt == "ja" else ""
        feiten.append((f"{invoer.kwartaal.jaar} telt mee voor je pensioendatum", f"{telt}{als}"))
        if invoer.terugkoop == "ja":
            laatste = datum(terugkoop_vrijgesteld(invoer.kwartaal).laatste)
            feiten.append(
                ("Alsnog betalen voor je pensioen", f"reken tot {laatste}, en vraag het je fonds")
            )
    return tuple(feiten)


def _betaalde_kwartalen(invoer: Invoer) -> int:
    """No more than the quarters of that year in which somebody was self-employed at all."""
    gewerkt = len(_gewerkte_kwartalen(invoer))
    return min(int(invoer.betaald), gewerkt - int(invoer.aantal))


def _gewerkte_kwartalen(invoer: Invoer) -> tuple[Kwartaal, ...]:
    """The quarters of that year as a self-employed person."""
    begin = Kwartaal.van(invoer.start or date.min)
    einde = Kwartaal.van(invoer.gestopt or date.max)
    return tuple(k for k in kwartalen_van_jaar(invoer.kwartaal.jaar) if begin <= k <= einde)


def _kwartalen(aantal: int) -> str:
    return f"{aantal} kwarta{'al' if aantal == 1 else 'len'}"


def _toelichting(invoer: Invoer, deel: Deel | None) -> tuple[str, ...]:
    regels = [
        "Een kwartaal is helemaal vrijgesteld of helemaal niet. De verhogingen en kosten erop vallen "
        "mee weg."
    ]
    if invoer.soort == "bijdrage" and (soepel := versoepeld(invoer.kwartaal, invoer.aanvraag)):
        eisen = opsomming(list(soepel.voorwaarden))
        tot = datum(soepel.aanvraag_tot)
        regels.append(
            f"Voor dit kwartaal bestond een soepele aanvraag tot en met {tot}."
            f" Je toont: {eisen}. {soepel.nota}".strip()
        )
    if deel:
        regels.append(
            "We rekenden met de minimumbijdrage. Betaal je meer? Vul het bedrag van je vervaldagbericht in."
        )
    elif invoer.bedrag is None:
        waar = "je eindafrekening" if invoer.soort == "bijbetaling" else "je vervaldagbericht"
        regels.append(f"Vul het bedrag van {waar} in om te zien wat je niet zou betalen.")
    return tuple(regels)


def _figuren(invoer: Invoer) -> tuple[Any, ...]:
    if invoer.soort == "bijbetaling":
        return ()
    rijen = [
        (zin(kwartaal(k)), datum_kort(t.eerste), datum_kort(t.laatste))
        for k in _gewerkte_kwartalen(invoer)
        for t in (_termijn_van(invoer, k),)
    ]
    titel = f"Wanneer kan je vrijstelling vragen voor {invoer.kwartaal.jaar}?"
    koppen = ("Kwartaal", "Eerste dag", "Laatste dag")
    return (tabel(rijen, koppen=koppen, onderschrift=titel, class_=KAARTJES),)


def _vervolg(invoer: Invoer, *, geweigerd: bool) -> tuple[Inhoud, ...]:
    if geweigerd and invoer.soort == "bijbetaling":  # a reduction is only for what is provisional
        return (uitwegen.afbetalingsplan(), uitwegen.kwijtschelding())
    if geweigerd:
        naar_nul: Inhoud = [
            "Blijf je onder de drempel van bijberoep? Vraag een ",
            naar("vermindering.md", "vermindering naar nul"),
            ".",
        ]
        eerst_ = (
            naar_nul if Statuut(invoer.statuut) in NOOIT_VRIJGESTELD else uitwegen.vermindering()
        )
        return (eerst_, uitwegen.afbetalingsplan(), uitwegen.kwijtschelding())
    eerst: Inhoud = [
        "Vraag eerst een ",
        naar("vermindering.md", "vermindering"),
        " als je meer dan het minimum betaalt.",
    ]
    return (
        *([eerst] if invoer.soort == "bijdrage" else []),
        "Vraag de vrijstelling online aan, of via je fonds: aangetekend of aan de balie. Teken zelf, en "
        "niet je boekhouder.",
        "Voeg bewijzen toe: je inkomsten, je kosten, je spaargeld, en wat er gebeurde.",
        "Het RSVZ stuurt een voorstel. Je hebt 12 werkdagen om te vragen dat je gehoord wordt. Dat "
        "gebeurt binnen 30 dagen.",
        "Niet akkoord met de beslissing? Ga binnen één maand in beroep bij de Beroepscommissie. Dat "
        "schorst de invordering.",
    )


GRENZEN: tuple[Inhoud, ...] = (
    "Je ziekteverzekering blijft in orde. Voor het Groeipakket of de kinderbijslag vraag je het je "
    "uitbetaler.",
    "De premie voor een vrij aanvullend pensioen (VAPZ) is alleen aftrekbaar als je de bijdragen van "
    "dat jaar echt betaalt.",
    [
        "Kreeg je een vrijstelling in de twaalf maanden vóór de maand waarin je stopt? Die kan je ",
        naar("overbruggingsrecht.md", "overbruggingsrecht"),
        " openen.",
    ],
    "Zolang het RSVZ niet beslist, lopen de verhogingen door. Wijst het je vraag af, dan betaal je ze.",
)


VRIJSTELLING = Rekenhulp(
    "vrijstelling",
    "Vrijstelling: kan je ze vragen, en wat kost ze?",
    "vrijstelling.md",
    Invoer,
    bereken,
)
