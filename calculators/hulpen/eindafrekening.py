"""Calculator: the final settlement of a year, and why it is what it is."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators import uitwegen
from calculators.achterstal import (
    Achterstal,
    Bijdragerij,
    Supplementrij,
    scenario,
    verhogingentabel,
)
from calculators.antwoord import Afspraak, Antwoord, Blok
from calculators.html import Inhoud, tabel
from calculators.hulpen.bijdragen import STATUTEN
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Datum, Geld, Jaar, Keuze, veld
from rules import vermindering
from rules.bedragen import jaren
from rules.bijdragen import (
    Berekening,
    Jaarbijdrage,
    Situatie,
    Statuut,
    gelijk,
    jaarbijdrage,
    regeling,
)
from rules.eindafrekening import Eindafrekening, Oorzaken, eindafrekening, oorzaken
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.geld import NUL
from rules.kalender import bijbetaling
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, euro, kwartaal, zin
from rules.termijnen import EEN_DAG

ZIEK = "Waren er kwartalen gelijkgesteld door ziekte?"


def _vorig_bekend(vandaag: date) -> int:
    return min(max(vandaag.year - 2, jaren()[0]), jaren()[-1])


def _betaald(nummer: int) -> Geld:
    return Geld(
        etiket=f"Betaald voor kwartaal {nummer}",
        standaard=NUL,
        gevraagd=lambda s: s.alles_betaald == "nee" and nummer > 4 - int(s.kwartalen),
    )


@dataclass(frozen=True)
class Invoer:
    jaar: int = veld(Jaar(etiket="Over welk jaar?", jaren=jaren(), standaard=_vorig_bekend))
    statuut: str = veld(
        Keuze(
            etiket="Statuut",
            opties={str(s): STATUTEN[s] for s in vermindering.STATUTEN},
            standaard="hoofdberoep",
            lijst=True,
        )
    )
    kwartalen: str = veld(
        Keuze(
            etiket="Hoeveel kwartalen was je zelfstandige?",
            hulp="Begon je in de loop van het jaar? Dan tellen de laatste kwartalen.",
            opties={str(n): str(n) for n in range(1, 5)},
            standaard="4",
        )
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Je echte inkomen van dat jaar",
            hulp="Je netto belastbaar beroepsinkomen: wat je verdiende, min je beroepskosten.",
            standaard=Decimal(40000),
            minimum=Decimal(-1_000_000),
        )
    )
    voorlopig: str = veld(
        Keuze(
            etiket="Waarop rekende je fonds voorlopig?",
            opties={
                "inkomen": "Op mijn inkomen van drie jaar eerder",
                "starter": "Op het vaste bedrag van een starter",
                "rekening": "Ik vul het bedrag van mijn rekening in",
            },
            standaard="inkomen",
        )
    )
    inkomen_n3: Decimal = veld(
        Geld(
            etiket="Je inkomen van drie jaar eerder",
            standaard=Decimal(30000),
            gevraagd=lambda s: s.voorlopig == "inkomen",
        )
    )
    rekening: Decimal = veld(
        Geld(
            etiket="Gevraagd per kwartaal, zonder beheerskosten",
            standaard=Decimal(1600),
            gevraagd=lambda s: s.voorlopig == "rekening",
        )
    )
    alles_betaald: str = veld(
        Keuze(etiket="Heb je dat allemaal betaald?", opties=JA_NEE, standaard="ja")
    )
    betaald_1: Decimal = veld(_betaald(1))
    betaald_2: Decimal = veld(_betaald(2))
    betaald_3: Decimal = veld(_betaald(3))
    betaald_4: Decimal = veld(_betaald(4))
    afrekening: date = veld(
        Datum(
            etiket="Wanneer is de eindafrekening verstuurd?",
            standaard=lambda vandaag: vandaag,
        )
    )
    gelijkgesteld: str = veld(
        Keuze(
            etiket="Hoeveel van die kwartalen zijn gelijkgesteld?",
            hulp="Voor een gelijkgesteld kwartaal betaal je niets.",
            opties={str(n): str(n) for n in range(5)},
            standaard="0",
            groep=ZIEK,
        )
    )


@dataclass(frozen=True)
class Dossier:
    """Everything that one settlement was made from."""

    invoer: Invoer
    afrekening: Eindafrekening
    voorlopig: Jaarbijdrage | None
    definitief: Jaarbijdrage | None
    oorzaken: Oorzaken | None

    @property
    def bijbetaling(self) -> Any:
        """The ledger of the supplement until just after the 1 January that counts."""
        jaar = self.afrekening.vervaldag.year
        return self.afrekening.verhogingen_supplement(date(jaar + 1, 1, 1))


def bereken(invoer: Invoer) -> Antwoord:
    dossier = _dossier(invoer)
    return Antwoord(
        uitkomst=_uitkomst(dossier.afrekening),
        cijfers=_cijfers(dossier),
        feiten=_feiten(dossier),
        toelichting=_toelichting(dossier),
        werk=_werk(dossier),
        figuren=_figuren(dossier),
        vervolg=_vervolg(dossier),
        grenzen=_grenzen(dossier),
        agenda=_agenda(dossier.afrekening),
    )


def _agenda(afrekening: Eindafrekening) -> tuple[Afspraak, ...]:
    return (Afspraak.van(bijbetaling(afrekening.verstuurd)),) if afrekening.supplement else ()


def _dossier(invoer: Invoer) -> Dossier:
    situatie = Situatie(Statuut(invoer.statuut))
    eerste = 5 - int(invoer.kwartalen)
    kwartalen = gelijk(situatie, invoer.jaar, eerste)
    try:
        for welk in kwartalen:
            regeling(situatie, welk)
    except BestaatNiet as fout:
        raise OngeldigeInvoer("statuut", str(fout)) from None
    ziek = int(invoer.gelijkgesteld)
    if ziek > int(invoer.kwartalen):
        raise OngeldigeInvoer(
            "gelijkgesteld", f"Je was maar {invoer.kwartalen} kwartalen zelfstandige."
        )
    voorlopig = _voorlopig(invoer, kwartalen)
    gevraagd = dict.fromkeys(kwartalen, invoer.rekening)
    if voorlopig:
        gevraagd = {k: deel.bijdrage for deel in voorlopig.delen for k in deel.kwartalen}
    over = dict(list(kwartalen.items())[: len(kwartalen) - ziek])
    definitief = jaarbijdrage(invoer.jaar, over, invoer.inkomen) if over else None
    betaald = {
        k: gevraagd[k] if invoer.alles_betaald == "ja" else getattr(invoer, f"betaald_{k.nummer}")
        for k in kwartalen
    }
    afrekening = eindafrekening(gevraagd, betaald, definitief, invoer.afrekening)
    waarom = None
    if voorlopig and definitief and not ziek:
        waarom = oorzaken(situatie, voorlopig, definitief, invoer.inkomen_n3)
    return Dossier(invoer, afrekening, voorlopig, definitief, waarom)


def _voorlopig(invoer: Invoer, kwartalen: dict[Kwartaal, Situatie]) -> Jaarbijdrage | None:
    if invoer.voorlopig == "rekening":
        return None
    soort = Berekening.STARTER if invoer.voorlopig == "starter" else Berekening.VOORLOPIG
    return jaarbijdrage(invoer.jaar, kwartalen, invoer.inkomen_n3, berekening=soort)


def _uitkomst(afrekening: Eindafrekening) -> str:
    over = f"over {afrekening.jaar}"
    if afrekening.saldo > 0:
        zin_ = f"Je moet {over} nog {euro(afrekening.saldo)} betalen"
        if afrekening.supplement:
            zin_ += f", waarvan {euro(afrekening.supplement)} ten laatste op {datum(afrekening.vervaldag)}"
        return f"{zin_}."
    if afrekening.saldo < 0:
        return f"Je krijgt {over} {euro(-afrekening.saldo)} terug."
    return f"Je voorlopige bijdragen klopten: je moet {over} niets bijbetalen."


def _cijfers(dossier: Dossier) -> dict[str, Any]:
    afrekening = dossier.afrekening
    cijfers = {
        "gevraagd": afrekening.gevraagd,
        "betaald": afrekening.betaald,
        "definitief": afrekening.definitief,
        "saldo": afrekening.saldo,
        "bijbetaling": afrekening.supplement,
        "achterstal": afrekening.achterstal,
        "terug": afrekening.terug,
        "betalen_tot": afrekening.vervaldag,
    }
    if waarom := dossier.oorzaken:
        cijfers |= {
            "door_inkomen": waarom.inkomen,
            "door_index": waarom.index,
            "door_minimum": waarom.minimum,
        }
    return cijfers


def _feiten(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    afrekening = dossier.afrekening
    feiten = [
        ("Definitieve bijdrage", euro(afrekening.definitief)),
        ("Voorlopig gevraagd", euro(afrekening.gevraagd)),
        ("Betaald", euro(afrekening.betaald)),
    ]
    if afrekening.supplement:
        feiten.append(
            (
                "Bijbetaling",
                f"{euro(afrekening.supplement)}, ten laatste op {datum(afrekening.vervaldag)}",
            )
        )
        eerste = dossier.bijbetaling.verhogingen[0]
        feiten.append(
            (
                "Betaal je later",
                f"vanaf {datum(eerste.op + EEN_DAG)} minstens {euro(eerste.bedrag)} verhoging",
            )
        )
    if afrekening.achterstal:
        achterstal = afrekening.verhogingen_achterstal()
        feiten.append(("Nooit betaald van wat voorlopig gevraagd was", euro(afrekening.achterstal)))
        feiten.append(("Verhogingen daarop tot de afrekening", euro(achterstal.verhoging)))
    return tuple(feiten)


def _toelichting(dossier: Dossier) -> tuple[str, ...]:
    invoer, regels = dossier.invoer, []
    if invoer.voorlopig == "rekening":
        regels.append(
            "Vul je inkomen van drie jaar eerder in om te zien waar het verschil vandaan komt."
        )
    if int(invoer.kwartalen) - int(invoer.gelijkgesteld) < 4:
        regels.append(
            "Je was niet het hele jaar bijdragen verschuldigd. Je inkomen wordt omgerekend naar een heel "
            "jaar; daarna betaal je alleen voor die kwartalen."
        )
    if int(invoer.gelijkgesteld):
        regels.append(
            "Dat een gelijkgesteld kwartaal hier telt als een kwartaal zonder bijdrage, is onze lezing "
            "(zekerheid C). Vraag je fonds om uitleg."
        )
    return tuple(regels)


def _werk(dossier: Dossier) -> tuple[Blok, ...]:
    blokken = []
    if dossier.voorlopig:
        blokken.append(Blok("De voorlopige bijdrage", dossier.voorlopig.stappen))
    if dossier.definitief:
        blokken.append(Blok("De definitieve bijdrage", dossier.definitief.stappen))
    blokken.append(Blok("De afrekening", (dossier.afrekening.stap,)))
    if achterstal := dossier.afrekening.verhogingen_achterstal().stappen:
        blokken.append(Blok("Verhogingen op wat nooit betaald was", achterstal))
    return tuple(blokken)


def _figuren(dossier: Dossier) -> tuple[Any, ...]:
    figuren = [_waarom(dossier), _per_kwartaal(dossier.afrekening)]
    if dossier.afrekening.supplement:
        figuren.append(verhogingentabel(dossier.bijbetaling, "Als je de bijbetaling laat staan"))
    return tuple(figuur for figuur in figuren if figuur is not None)


def _waarom(dossier: Dossier) -> Any:
    waarom = dossier.oorzaken
    if waarom is None:
        return None
    rijen = (
        ("Voorlopig gevraagd", euro(dossier.afrekening.gevraagd), ""),
        (
            "Je inkomen",
            _met_teken(waarom.inkomen),
            "Je verdiende meer of minder dan drie jaar eerder."
            if dossier.invoer.voorlopig == "inkomen"
            else "Je fonds kende je inkomen nog niet.",
        ),
        (
            "De index",
            _met_teken(waarom.index),
            "Je oude inkomen werd geïndexeerd: daardoor betaalde je voorlopig al meer.",
        ),
        (
            "Het minimum of de grens van je statuut",
            _met_teken(waarom.minimum),
            "Onder een minimum of drempel telt niet je inkomen, maar die grens.",
        ),
        ("Definitieve bijdrage", euro(dossier.afrekening.definitief), ""),
    )
    koppen = ("Oorzaak", "Bedrag", "Uitleg")
    titel = "Waarom is de rekening wat ze is?"
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_="zw-tabel zw-kaartjes")


def _met_teken(bedrag: Decimal) -> str:
    return f"{'−' if bedrag < 0 else '+'} {euro(abs(bedrag))}"


def _per_kwartaal(afrekening: Eindafrekening) -> Any:
    rijen = [
        (
            zin(kwartaal(s.kwartaal)),
            euro(s.gevraagd),
            euro(s.betaald),
            euro(s.definitief),
            _met_teken(s.definitief - s.betaald),
        )
        for s in afrekening.standen
    ]
    koppen = ("Kwartaal", "Gevraagd", "Betaald", "Definitief", "Nog te betalen of terug")
    return tabel(rijen, koppen=koppen, onderschrift="Per kwartaal", class_="zw-tabel zw-kaartjes")


def _vervolg(dossier: Dossier) -> tuple[Inhoud, ...]:
    afrekening = dossier.afrekening
    if afrekening.saldo < 0:
        return (
            "Je fonds betaalt terug, of verrekent het eerst met wat nog openstaat. Vraag hoe het dat doet.",
        )
    if not afrekening.saldo:
        return ("Bewaar de afrekening bij je papieren.",)
    return (
        f"Betaal ten laatste op {datum(afrekening.vervaldag)}, ook al is het een deel.",
        uitwegen.afbetalingsplan(_als_achterstal(afrekening)),
        uitwegen.vrijstelling_van_bijbetaling(afrekening.verstuurd, afrekening.verstuurd),
        "Kijk of je voorlopige bijdragen van nu nog kloppen. Verdien je meer, dan mag je ze zelf verhogen: "
        "zo is de volgende afrekening kleiner.",
    )


def _als_achterstal(afrekening: Eindafrekening) -> str:
    """What is open, as the calculators about late contributions ask it."""
    rijen = tuple(Bijdragerij(s.kwartaal, s.achterstal) for s in afrekening.standen if s.achterstal)
    supplement = afrekening.supplement
    return scenario(
        Achterstal(
            bijdrage=rijen,
            betaling=(),
            startbijdrage=(),
            supplement=(Supplementrij(afrekening.verstuurd, supplement),) if supplement else (),
            dwangbevel=None,
        )
    )


def _grenzen(dossier: Dossier) -> tuple[str, ...]:
    jaar = dossier.afrekening.jaar
    return (
        "Kreeg je een vermindering en raamde je te laag? Dan komen er andere verhogingen bij: zie "
        "“Vermindering”.",
        "Beheerskosten zitten er niet in. Veranderde je statuut in de loop van het jaar, gebruik dan "
        "“Bijdragen berekenen”.",
        "Een afrekening mag ook nog komen als je gestopt bent. De termijn van vijf jaar begint op "
        f"1 januari van het derde jaar: voor {jaar} is dat 1 januari {jaar + 3}.",
    )


EINDAFREKENING = Rekenhulp(
    "eindafrekening",
    "Eindafrekening: bijbetalen of terugkrijgen?",
    "eindafrekening.md",
    Invoer,
    bereken,
    raad={
        "index_noemer": "Kies “Ik vul het bedrag van mijn rekening in” en neem het bedrag van je brief over."
    },
)
