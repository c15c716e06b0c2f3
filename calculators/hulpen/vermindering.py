"""Calculator: a lower provisional contribution, and what it costs when the estimate was too low."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators import uitwegen
from calculators.achterstal import verhogingentabel
from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT, vraag
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.html import Inhoud, naar, tabel
from calculators.hulpen.bijdragen import STATUTEN
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Datum, Geld, Jaar, Keuze, veld
from rules import vermindering as regels
from rules.bedragen import bestaat, bronnen, jaren
from rules.bijdragen import (
    Berekening,
    Jaarbijdrage,
    Situatie,
    Statuut,
    gelijk,
    jaarbijdrage,
    regeling,
)
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.geld import NUL, afgerond
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, euro, getal, opsomming
from rules.uitleg import Artikel, Stap, Voorwaarde, ja_nodig, nee_nodig, tekort
from rules.vermindering import TeLaag, Vermindering, te_laag, vermindering

TOCH_MEER = "Wat als je toch meer verdient?"
REDENEN = {
    "bevalling": "Een bevalling",
    "ziekte": "Ziekte, een ongeval of een handicap",
    "faillissement": "Een faillissement: van je eigen zaak of van een klant",
    "sluiting": "Een vestiging die sluit",
    "sector": "Een erkende crisis in je sector",
    "investering": "Investeringen in je zaak",
    "ramp": "Een ongeval of ramp die je werk hindert",
    "vennootschap": "De overstap naar een vennootschap",
    "andere": "Een andere reden",
}
PUNTEN = 10


def _laatste_jaar(vandaag: date) -> int:
    return min(max(vandaag.year, jaren()[0]), jaren()[-1])


@dataclass(frozen=True)
class Invoer:
    jaar: int = veld(Jaar(etiket="Voor welk jaar?", jaren=jaren(), standaard=_laatste_jaar))
    statuut: str = veld(
        Keuze(
            etiket="Statuut",
            opties={str(s): STATUTEN[s] for s in regels.STATUTEN},
            standaard="hoofdberoep",
            lijst=True,
        )
    )
    nu: Decimal = veld(
        Geld(
            etiket="Wat vraagt je fonds nu per kwartaal?",
            hulp="Zonder beheerskosten en verhogingen.",
            standaard=Decimal("1947.50"),
        )
    )
    raming: Decimal = veld(
        Geld(
            etiket="Wat denk je dat jaar te verdienen?",
            hulp="Je netto belastbaar beroepsinkomen: wat je verdient, min je beroepskosten.",
            standaard=Decimal(25000),
        )
    )
    kwartalen: str = veld(
        Keuze(
            etiket="Hoeveel kwartalen ben je dat jaar zelfstandige?",
            opties={str(n): str(n) for n in range(1, 5)},
            standaard="4",
        )
    )
    afgerekend: str = veld(
        Keuze(
            etiket="Kreeg je al een eindafrekening voor dat jaar?", opties=JA_NEE, standaard="nee"
        )
    )
    reden: str = veld(
        Keuze(etiket="Waarom verdien je minder?", opties=REDENEN, standaard="andere", lijst=True)
    )
    bewijs: str = vraag(
        "Kan je dat bewijzen?", "Een attest van je boekhouder geeft de meeste zekerheid."
    )
    echt: Decimal | None = veld(
        Geld(
            etiket="Wat als je dit verdient?",
            hulp="Vul een hoger inkomen in om te zien wat een te lage raming kost.",
            verplicht=False,
            groep=TOCH_MEER,
        )
    )
    betaald: Decimal | None = veld(
        Geld(
            etiket="Wat betaalde je voor dat jaar op 31 december, in totaal?",
            hulp="Laat je dit leeg, dan rekenen we met de verlaagde bijdrage.",
            verplicht=False,
            groep=TOCH_MEER,
        )
    )
    afrekening: date | None = veld(
        Datum(
            etiket="Wanneer krijg je de eindafrekening?",
            hulp="Laat je dit leeg, dan nemen we 30 juni, twee jaar na het bijdragejaar.",
            verplicht=False,
            groep=TOCH_MEER,
        )
    )


@dataclass(frozen=True)
class Zaak:
    """One request: the facts, the income that counts, and the contributions before and after."""

    invoer: Invoer
    situatie: Situatie
    raming: Vermindering
    nieuw: Jaarbijdrage

    @property
    def aantal(self) -> int:
        return int(self.invoer.kwartalen)

    @property
    def oorspronkelijk(self) -> Decimal:
        return self.aantal * self.invoer.nu

    @property
    def kwartaal(self) -> Decimal:
        """The new quarterly amount: a reduction never raises it."""
        return min(self.invoer.nu, self.nieuw.delen[0].bijdrage)

    @property
    def betaald(self) -> Decimal:
        verlaagd = self.aantal * self.kwartaal
        return verlaagd if self.invoer.betaald is None else max(verlaagd, self.invoer.betaald)

    @property
    def afrekening(self) -> date:
        return self.invoer.afrekening or date(self.invoer.jaar + 2, 6, 30)

    def definitief(self, inkomen: Decimal) -> Jaarbijdrage:
        kwartalen = gelijk(self.situatie, self.invoer.jaar, 5 - self.aantal)
        return jaarbijdrage(self.invoer.jaar, kwartalen, inkomen, berekening=Berekening.DEFINITIEF)

    def te_laag(self, inkomen: Decimal) -> TeLaag:
        return te_laag(
            self.invoer.jaar,
            definitief=self.definitief(inkomen).bijdrage,
            oorspronkelijk=self.oorspronkelijk,
            betaald=self.betaald,
            afrekening=self.afrekening,
        )


def bereken(invoer: Invoer) -> Antwoord:
    zaak = _zaak(invoer)
    lijst = _voorwaarden(zaak)
    kan = not tekort(lijst)
    gevolg = zaak.te_laag(invoer.echt) if kan and invoer.echt is not None else None
    return Antwoord(
        uitkomst=_uitkomst(zaak, lijst),
        cijfers=_cijfers(zaak, kan, gevolg),
        feiten=_feiten(zaak, gevolg) if kan else (),
        toelichting=_toelichting(zaak, gevolg) if kan else (),
        werk=_werk(zaak, gevolg),
        voorwaarden=lijst,
        figuren=_figuren(zaak, gevolg) if kan else (),
        vervolg=VERVOLG if kan else _anders(),
        grenzen=_grenzen(zaak) if kan else (),
    )


def _zaak(invoer: Invoer) -> Zaak:
    situatie = Situatie(Statuut(invoer.statuut))
    try:
        regeling(situatie, Kwartaal(invoer.jaar, 4))
    except BestaatNiet as fout:
        raise OngeldigeInvoer("statuut", str(fout)) from None
    op_jaarbasis = invoer.raming * 4 / int(invoer.kwartalen)
    raming = vermindering(invoer.jaar, situatie, op_jaarbasis)
    nieuw = jaarbijdrage(
        invoer.jaar,
        gelijk(situatie, invoer.jaar, 5 - int(invoer.kwartalen)),
        raming.basis,
        berekening=Berekening.VOORLOPIG,
        geindexeerd=True,
    )
    zaak = Zaak(invoer, situatie, raming, nieuw)
    if invoer.betaald is not None and invoer.betaald > zaak.oorspronkelijk:
        boodschap = f"Dat is meer dan wat je fonds vroeg ({euro(zaak.oorspronkelijk)})."
        raise OngeldigeInvoer("betaald", boodschap)
    if invoer.afrekening is not None and invoer.afrekening.year <= invoer.jaar:
        boodschap = f"Een eindafrekening over {invoer.jaar} komt pas na 31 december {invoer.jaar}."
        raise OngeldigeInvoer("afrekening", boodschap)
    return zaak


def _voorwaarden(zaak: Zaak) -> tuple[Voorwaarde, ...]:
    artikel = Artikel(bronnen()["KB38"], "artikel 11 § 3")
    ars = Artikel(bronnen()["ARS"], "artikel 33")
    return (
        nee_nodig(
            "niet-afgerekend",
            "Het jaar is nog niet afgerekend",
            zaak.invoer.afgerekend == "ja",
            "Zodra je definitieve inkomen bekend is, telt dat.",
            artikel,
        ),
        ja_nodig(
            "lager",
            "De nieuwe bijdrage is lager dan wat je fonds nu vraagt",
            zaak.kwartaal < zaak.invoer.nu,
            f"Met deze raming is het {euro(zaak.nieuw.delen[0].bijdrage)} per kwartaal.",
            artikel,
        ),
        ja_nodig(
            "bewijs",
            "Objectieve elementen tonen dat je minder verdient",
            FEIT[zaak.invoer.bewijs],
            f"Je reden: {REDENEN[zaak.invoer.reden].lower()}. Je fonds kijkt dat grondig na.",
            ars,
            "een attest van je boekhouder dat je inkomen vergelijkt met dat van drie jaar geleden",
        ),
    )


def _uitkomst(zaak: Zaak, lijst: tuple[Voorwaarde, ...]) -> str:
    if fout := tekort(lijst):
        ontbreekt = opsomming([f"“{v.etiket}”" for v in fout])
        return f"Zo kan je voorlopige bijdrage niet lager. Niet voldaan: {ontbreekt}."
    van, naar = euro(zaak.invoer.nu), euro(zaak.kwartaal)
    return f"Je voorlopige bijdrage kan van {van} naar {naar} per kwartaal."


def _cijfers(zaak: Zaak, kan: bool, gevolg: TeLaag | None) -> dict[str, Any]:
    cijfers: dict[str, Any] = {
        "toegelaten": "ja" if kan else "nee",
        "basis": afgerond(zaak.raming.basis),
        "kwartaal": zaak.kwartaal,
    }
    if gevolg:
        cijfers["te_weinig"] = gevolg.te_weinig
        cijfers["verhoging"] = gevolg.verhoging
        cijfers["verhoging_bovengrens"] = gevolg.bovengrens
    return cijfers


def _feiten(zaak: Zaak, gevolg: TeLaag | None) -> tuple[tuple[str, str], ...]:
    minder = zaak.invoer.nu - zaak.kwartaal
    feiten = [
        ("Inkomen waarop je fonds dan rekent", euro(afgerond(zaak.raming.basis))),
        ("Minder per kwartaal", euro(minder)),
        ("Minder voor het hele jaar", euro(zaak.aantal * minder)),
    ]
    if gevolg and zaak.invoer.echt is not None:
        feiten.append(
            (
                f"Verdien je {euro(zaak.invoer.echt)}, dan betaal je later bij",
                euro(gevolg.te_weinig),
            )
        )
        feiten.append(("… met verhogingen van", _bereik(gevolg)))
    return tuple(feiten)


def _bereik(gevolg: TeLaag) -> str:
    if gevolg.bovengrens == gevolg.verhoging:
        return euro(gevolg.verhoging)
    return f"{euro(gevolg.verhoging)}, hoogstens {euro(gevolg.bovengrens)}"


def _toelichting(zaak: Zaak, gevolg: TeLaag | None) -> tuple[str, ...]:
    regels_ = []
    if bestaat("verminderingstrap_4", date(zaak.invoer.jaar, 12, 31)):
        regels_.append(
            "Tot en met 2021 kon je alleen verminderen tot een vaste trap boven je raming."
        )
    if zaak.aantal < 4:
        regels_.append("Je raming wordt omgerekend naar een heel jaar.")
    if gevolg and gevolg.bovengrens != gevolg.verhoging:
        regels_.append(
            "De wet begrenst de verhogingen tot wat je fonds eerst vroeg. Voor de verhoging van 1 januari is "
            "dat niet helemaal zeker. Daarom tonen we ook de bovengrens."
        )
    return tuple(regels_)


def _werk(zaak: Zaak, gevolg: TeLaag | None) -> tuple[Blok, ...]:
    blokken = [
        Blok("Het inkomen dat telt", (_op_jaarbasis(zaak), *zaak.raming.stappen)),
        Blok("De nieuwe bijdrage", zaak.nieuw.delen[0].stappen),
    ]
    if gevolg and zaak.invoer.echt is not None:
        definitief = zaak.definitief(zaak.invoer.echt)
        blokken.append(Blok("De definitieve bijdrage", definitief.stappen))
        blokken.append(Blok("Te laag geraamd", gevolg.stappen))
    return tuple(blokken)


def _op_jaarbasis(zaak: Zaak) -> Stap:
    formule = getal(zaak.invoer.raming, 2)
    if zaak.aantal < 4:
        formule += f" × 4 ÷ {zaak.aantal}"
    waarde = afgerond(zaak.invoer.raming * 4 / zaak.aantal)
    artikel = Artikel(bronnen()["KB38"], "artikel 11")
    return Stap("Raming op jaarbasis", formule, waarde, artikel, "EUR/jaar")


def _figuren(zaak: Zaak, gevolg: TeLaag | None) -> tuple[Any, ...]:
    hoogste = max(zaak.invoer.raming * 2, zaak.invoer.echt or NUL, Decimal(20000))
    stap = -(-hoogste // PUNTEN // 500) * 500
    gevolgen = {n * stap: zaak.te_laag(n * stap) for n in range(PUNTEN + 1)}
    rijen = [
        (euro(inkomen), euro(g.te_weinig), euro(g.verhoging), euro(g.bovengrens))
        for inkomen, g in gevolgen.items()
    ]
    als = tabel(
        rijen,
        koppen=("Je echte inkomen", "Bijbetalen", "Verhogingen", "Bovengrens"),
        onderschrift="Wat een te lage raming kost, volgens je echte inkomen",
        class_="zw-tabel zw-kaartjes",
    )
    boek = verhogingentabel(gevolg.boek, "Hoe de verhogingen oplopen") if gevolg else None
    return (_grafiek(zaak, gevolgen, gevolg), als, *((boek,) if boek is not None else ()))


def _grafiek(zaak: Zaak, gevolgen: dict[Decimal, TeLaag], gevolg: TeLaag | None) -> Any:
    lijn = [Punt(inkomen, g.verhoging) for inkomen, g in gevolgen.items()]
    eigen = None
    if gevolg and zaak.invoer.echt is not None:
        eigen = Punt(zaak.invoer.echt, gevolg.verhoging)
    return lijngrafiek(
        Lijngrafiek(
            id="grafiek-vermindering",
            titel="Verhogingen als je meer verdient dan je raamde",
            beschrijving=f"Bij een afrekening op {datum(zaak.afrekening)} loopt de verhoging op tot "
            f"{euro(lijn[-1].y)} bij een inkomen van {euro(lijn[-1].x)}.",
            x_etiket="Je echte inkomen (euro)",
            y_etiket="Verhogingen (euro)",
            lijn=lijn,
            eigen=eigen,
            grenzen=[zaak.invoer.raming],
        )
    )


def _grenzen(zaak: Zaak) -> tuple[str, ...]:
    return (
        f"Voor een te lage raming rekenden we met een eindafrekening op {datum(zaak.afrekening)}.",
        "Wat je al betaalde, krijg je niet terug vóór de eindafrekening.",
        "Betaal je vóór 31 december bij tot wat je echt verschuldigd bent, dan komen er geen verhogingen.",
        "Je fonds telt er beheerskosten bij.",
    )


VERVOLG = (
    "Vraag de vermindering aan je fonds: online, met het formulier, aangetekend of aan de balie.",
    "Voeg bewijzen toe. Een attest van je boekhouder geeft de meeste zekerheid.",
    "Schat niet te laag. Verdien je toch meer, betaal dan zelf bij vóór 31 december.",
)


def _anders() -> tuple[Inhoud, ...]:
    return (
        ["Kijk je ", naar("eindafrekening.md", "eindafrekening"), " na."],
        uitwegen.afbetalingsplan(),
        uitwegen.vrijstelling(),
    )


VERMINDERING = Rekenhulp(
    "vermindering",
    "Vermindering: hoeveel lager, en wat is het risico?",
    "vermindering.md",
    Invoer,
    bereken,
)
