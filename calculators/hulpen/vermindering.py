"""Calculator: a lower provisional contribution, and what it costs when the estimate was too low."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from calculators import uitwegen
from calculators.achterstal import verhogingentabel
from calculators.antwoord import Antwoord, Blok
from calculators.brief import brief
from calculators.controlelijst import FEIT, vraag
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.html import KAARTJES, Inhoud, naar, tabel
from calculators.hulpen.bijdragen import (
    EERSTE_KWARTAAL,
    INKOMEN,
    LAATSTE_KWARTAAL,
    STATUTEN,
    van_tot,
)
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Datum, Geld, Jaar, Keuze, veld
from rules import vermindering as regels
from rules.bedragen import bestaat, jaren
from rules.bijdragen import (
    Jaarbijdrage,
    Jaarinkomen,
    Situatie,
    Statuut,
    gelijk,
    jaarbijdrage,
    jaarinkomen_definitief,
)
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.geld import NUL, afgerond, op_veelvoud
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, euro, kwartalen, opsomming
from rules.termijnen import eis_na_het_jaar
from rules.uitleg import Voorwaarde, tekort
from rules.vermindering import TeLaag, Verlaagd, te_laag, verlaagd
from rules.vrijstelling import NOOIT_VRIJGESTELD

NIET_HEEL_JAAR = "Ben je niet het hele jaar zelfstandige?"
TOCH_MEER = "Wat als je toch meer verdient?"
# Points of the table, and how many of the chart between two of them.
PUNTEN, FIJNER = 10, 5


@dataclass(frozen=True)
class Invoer:
    jaar: int = veld(
        Jaar(etiket="Voor welk jaar?", jaren=jaren(), standaard=lambda vandaag: vandaag.year)
    )
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
            hulp=INKOMEN,
            standaard=Decimal(25000),
        )
    )
    eerste_kwartaal: str = veld(replace(EERSTE_KWARTAAL, groep=NIET_HEEL_JAAR))
    laatste_kwartaal: str = veld(replace(LAATSTE_KWARTAAL, groep=NIET_HEEL_JAAR))
    afgerekend: str = veld(
        Keuze(
            etiket="Kreeg je al een eindafrekening voor dat jaar?", opties=JA_NEE, standaard="nee"
        )
    )
    reden: str = veld(
        Keuze(
            etiket="Waarom verdien je minder?",
            opties=regels.REDENEN,
            standaard="andere",
            lijst=True,
        )
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
            etiket="Hoeveel had je op 31 december van dat jaar in totaal betaald?",
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
    """One request: the facts, and the contributions before and after."""

    invoer: Invoer
    situatie: Situatie
    kwartalen: tuple[Kwartaal, ...]
    raming: Jaarinkomen
    delen: tuple[Verlaagd, ...]

    @property
    def aantal(self) -> int:
        return len(self.kwartalen)

    @property
    def oorspronkelijk(self) -> Decimal:
        return self.aantal * self.invoer.nu

    @property
    def per_kwartaal(self) -> dict[Kwartaal, Decimal]:
        """The new amounts: a reduction never raises one."""
        return {k: min(self.invoer.nu, v.deel.bijdrage) for v in self.delen for k in v.kwartalen}

    @property
    def nieuw(self) -> Decimal:
        return sum(self.per_kwartaal.values(), NUL)

    @property
    def betaald(self) -> Decimal:
        return max(self.nieuw, self.invoer.betaald or NUL)

    @property
    def afrekening(self) -> date:
        return self.invoer.afrekening or date(self.invoer.jaar + 2, 6, 30)

    @property
    def al_het_laagste(self) -> bool:
        """Whether the fund already asks no more than the minimum of the status, or nothing."""
        return all(v.op_de_bodem and self.invoer.nu <= v.deel.bijdrage for v in self.delen)

    def definitief(self, inkomen: Decimal) -> Jaarbijdrage:
        situaties = dict.fromkeys(self.kwartalen, self.situatie)
        return jaarbijdrage(self.invoer.jaar, situaties, inkomen)

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
        uitkomst=_uitkomst(zaak, {v.id for v in tekort(lijst)}),
        cijfers=_cijfers(zaak, kan, gevolg),
        feiten=_feiten(zaak, gevolg) if kan else (),
        toelichting=_toelichting(zaak, gevolg) if kan else (),
        werk=_werk(zaak, gevolg),
        voorwaarden=lijst,
        figuren=_figuren(zaak, gevolg) if kan else (),
        vervolg=_vervolg(gevolg) if kan else _anders(zaak, {v.id for v in tekort(lijst)}),
        grenzen=_grenzen(zaak) if kan else (),
        brief=_brief(zaak) if kan else "",
    )


def _brief(zaak: Zaak) -> str:
    jaar, raming = zaak.invoer.jaar, euro(zaak.invoer.raming)
    return brief(
        f"vraag om een vermindering van mijn voorlopige bijdragen voor {jaar}",
        f"Ik raam mijn inkomen van {jaar} op {raming} netto belastbaar beroepsinkomen. Dat is lager dan "
        "waarop u nu rekent. Wilt u mijn voorlopige bijdragen daarop berekenen?",
        f"De reden: {regels.REDENEN[zaak.invoer.reden].lower()} [leg uit wat er veranderde].",
        f"Ik voeg deze bewijzen toe: {regels.BEWIJZEN[zaak.invoer.reden]}, een attest van mijn boekhouder.",
    )


def _zaak(invoer: Invoer) -> Zaak:
    situatie = Situatie(Statuut(invoer.statuut))
    deze = tuple(gelijk(situatie, invoer.jaar, *van_tot(invoer)))
    raming = jaarinkomen_definitief(invoer.raming, len(deze))
    try:
        delen = verlaagd(deze, situatie, raming.exact)
    except BestaatNiet as fout:
        boodschap = f"Dit statuut bestond nog niet voor al die kwartalen van {invoer.jaar}. {fout}"
        raise OngeldigeInvoer("statuut", boodschap) from None
    if invoer.afrekening:
        eis_na_het_jaar(invoer.afrekening, invoer.jaar)
    return Zaak(invoer, situatie, deze, raming, delen)


def _voorwaarden(zaak: Zaak) -> tuple[Voorwaarde, ...]:
    return regels.voorwaarden(
        afgerekend=zaak.invoer.afgerekend == "ja",
        lager=zaak.nieuw < zaak.oorspronkelijk,
        wordt=_bedragen(zaak),
        reden=zaak.invoer.reden,
        bewijs=FEIT[zaak.invoer.bewijs],
    )


def _bedragen(zaak: Zaak) -> str:
    """The new contribution per quarter, in words; two when the rule changed in the year."""
    delen = [
        euro(min(zaak.invoer.nu, v.deel.bijdrage))
        + (f" ({kwartalen(v.kwartalen)})" if len(zaak.delen) > 1 else "")
        for v in zaak.delen
    ]
    return f"{opsomming(delen)} per kwartaal"


def _uitkomst(zaak: Zaak, ontbreekt: set[str]) -> str:
    jaar = zaak.invoer.jaar
    if "niet-afgerekend" in ontbreekt:
        return f"{jaar} is al afgerekend: een vermindering kan niet meer."
    if "lager" in ontbreekt and zaak.al_het_laagste:
        minimum = opsomming([euro(v.deel.bijdrage) for v in zaak.delen])
        if zaak.invoer.nu < min(v.deel.bijdrage for v in zaak.delen):
            return f"Je betaalt al minder dan het minimum van je statuut ({minimum}). Kijk het bedrag na."
        return f"Je betaalt al het minimum van je statuut ({minimum} per kwartaal). Lager kan niet."
    if "lager" in ontbreekt:
        nu = euro(zaak.invoer.nu)
        return f"Met deze raming wordt je bijdrage niet lager: je betaalt nu {nu} per kwartaal."
    if ontbreekt:
        return "Zonder bewijs lukt een vermindering niet. Vraag je boekhouder een attest."
    van, naar_ = euro(zaak.invoer.nu), _bedragen(zaak)
    return f"Je voorlopige bijdrage kan van {van} naar {naar_}, als je fonds je bewijzen aanvaardt."


def _cijfers(zaak: Zaak, kan: bool, gevolg: TeLaag | None) -> dict[str, Any]:
    cijfers: dict[str, Any] = {"toegelaten": "ja" if kan else "nee"}
    if len(zaak.delen) == 1:
        cijfers["basis"] = afgerond(zaak.delen[0].vermindering.basis)
        cijfers["kwartaal"] = zaak.per_kwartaal[zaak.delen[0].kwartalen[0]]
    else:
        cijfers |= {str(k): bedrag for k, bedrag in zaak.per_kwartaal.items()}
    cijfers["jaar"] = zaak.nieuw
    if gevolg:
        cijfers["te_weinig"] = gevolg.te_weinig
        cijfers["verhoging"] = gevolg.verhoging
        cijfers["verhoging_bovengrens"] = gevolg.bovengrens
    return cijfers


def _feiten(zaak: Zaak, gevolg: TeLaag | None) -> tuple[tuple[str, str], ...]:
    feiten = [
        (
            "Inkomen waarop je fonds dan rekent",
            opsomming([euro(afgerond(v.vermindering.basis)) for v in zaak.delen]),
        ),
        ("Minder voor het hele jaar", euro(zaak.oorspronkelijk - zaak.nieuw)),
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
    if len(zaak.delen) > 1:
        regels_.append("In de loop van dit jaar veranderde de regel voor je statuut.")
    if gevolg and gevolg.bovengrens != gevolg.verhoging:
        regels_.append(
            "De wet begrenst de verhogingen tot wat je fonds eerst vroeg. Voor de verhoging van 1 januari is "
            "dat niet helemaal zeker. Daarom tonen we ook de bovengrens."
        )
    if zaak.invoer.betaald is not None and zaak.invoer.betaald < zaak.nieuw:
        regels_.append(
            "Voor een te lage raming rekenen we met minstens de verlaagde bijdrage. Is die niet helemaal "
            "betaald, dan komen daar de gewone verhogingen bij."
        )
    return tuple(regels_)


def _werk(zaak: Zaak, gevolg: TeLaag | None) -> tuple[Blok, ...]:
    inkomen = [stap for v in zaak.delen for stap in v.vermindering.stappen]
    blokken = [
        Blok("Het inkomen dat telt", (*zaak.raming.stappen, *inkomen)),
        *(
            Blok(f"De nieuwe bijdrage: {kwartalen(v.kwartalen)}", v.deel.stappen)
            for v in zaak.delen
        ),
    ]
    if gevolg and zaak.invoer.echt is not None:
        definitief = zaak.definitief(zaak.invoer.echt)
        blokken.append(Blok("De definitieve bijdrage", definitief.stappen))
        blokken.append(Blok("Te laag geraamd", gevolg.stappen))
    return tuple(blokken)


def _figuren(zaak: Zaak, gevolg: TeLaag | None) -> tuple[Any, ...]:
    hoogste = max(zaak.invoer.raming * 2, zaak.invoer.echt or NUL, Decimal(20000))
    stap = op_veelvoud(hoogste / PUNTEN, Decimal(500))
    gevolgen = {n * stap: zaak.te_laag(n * stap) for n in range(PUNTEN + 1)}
    rijen = [
        (euro(inkomen), euro(g.te_weinig), euro(g.verhoging), euro(g.bovengrens))
        for inkomen, g in gevolgen.items()
    ]
    als = tabel(
        rijen,
        koppen=("Je echte inkomen", "Bijbetalen", "Verhogingen", "Bovengrens"),
        onderschrift="Wat een te lage raming kost, volgens je echte inkomen",
        class_=KAARTJES,
    )
    boek = verhogingentabel(gevolg.boek, "Hoe de verhogingen oplopen") if gevolg else None
    return (_grafiek(zaak, stap, gevolg), als, *((boek,) if boek is not None else ()))


def _grafiek(zaak: Zaak, stap: Decimal, gevolg: TeLaag | None) -> Any:
    """A finer grid than the table: the line has a bend where the limit of art. 11bis begins."""
    inkomens = [stap * n / FIJNER for n in range(PUNTEN * FIJNER + 1)]
    lijn = [Punt(inkomen, zaak.te_laag(inkomen).verhoging) for inkomen in inkomens]
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
    jaar = zaak.invoer.jaar
    return (
        f"Voor een te lage raming rekenden we met een eindafrekening op {datum(zaak.afrekening)}.",
        "Wat je al betaalde, krijg je niet terug vóór de eindafrekening.",
        f"Betaal je ten laatste op 31 december {jaar} bij tot wat je echt verschuldigd bent, dan komen er "
        "geen verhogingen. Is die dag voorbij? Betaal dan zo snel mogelijk bij: elk kwartaal dat je wint, "
        "scheelt een verhoging.",
        "Je fonds telt er beheerskosten bij."
        if zaak.nieuw
        else "Met een bijdrage van nul bouw je voor dat kwartaal geen rechten op (zekerheid C).",
    )


def _vervolg(gevolg: TeLaag | None) -> tuple[Inhoud, ...]:
    regels_: list[Inhoud] = [
        "Vraag de vermindering aan je fonds: met het formulier, aangetekend of aan de balie. Veel fondsen "
        "aanvaarden het ook online.",
        "Voeg bewijzen toe. Een attest van je boekhouder geeft de meeste zekerheid.",
        "Schat niet te laag. Verdien je toch meer, betaal dan zelf bij, ten laatste op 31 december.",
    ]
    if gevolg and gevolg.verhoging:
        regels_.append(uitwegen.kwijtschelding())
    return tuple(regels_)


def _anders(zaak: Zaak, ontbreekt: set[str]) -> tuple[Inhoud, ...]:
    vrijstelling = () if zaak.situatie.statuut in NOOIT_VRIJGESTELD else (uitwegen.vrijstelling(),)
    if "niet-afgerekend" in ontbreekt:
        return (
            ["Kijk je ", naar("eindafrekening.md", "eindafrekening"), " na."],
            uitwegen.afbetalingsplan(),
            *vrijstelling,
        )
    if "lager" in ontbreekt:
        return (uitwegen.deel_betalen(), uitwegen.afbetalingsplan(), *vrijstelling)
    return (
        "Vraag je fonds welk bewijs het aanvaardt: misschien volstaan je boekhouding of je btw-aangiften.",
        uitwegen.afbetalingsplan(),
        *vrijstelling,
    )


VERMINDERING = Rekenhulp(
    "vermindering",
    "Vermindering: hoeveel lager, en wat is het risico?",
    "vermindering.md",
    Invoer,
    bereken,
)
