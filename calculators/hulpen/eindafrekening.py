"""Calculator: the final settlement of a year, and why it is what it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
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
from calculators.antwoord import Antwoord, Blok
from calculators.html import KAARTJES, Inhoud, naar, tabel
from calculators.hulpen.bijdragen import (
    EERSTE_KWARTAAL,
    INKOMEN,
    KWARTALEN,
    LAATSTE_KWARTAAL,
    STARTERJAAR,
    STATUTEN,
    starterjaar,
    van_tot,
)
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Datum, Geld, Jaar, Keuze, veld
from rules import vermindering
from rules.bedragen import gekend, jaren
from rules.bijdragen import (
    Berekening,
    Jaarbijdrage,
    Situatie,
    Statuut,
    gelijk,
    jaarbijdrage,
    regeling,
)
from rules.eindafrekening import (
    Eindafrekening,
    Oorzaken,
    eindafrekening,
    gelijkgestelde_kwartalen,
    oorzaken,
)
from rules.fouten import BestaatNiet, OngeldigeInvoer
from rules.geld import NUL
from rules.kalender import Moment, bijbetaling
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, euro, kwartaal, opsomming, zin
from rules.termijnen import EEN_DAG, verjaard_vanaf, verjaring_bijbetaling
from rules.uitleg import zekerheid
from rules.verhogingen import Grootboek
from rules.vrijstelling import NOOIT_VRIJGESTELD

ZIEK = "Waren er kwartalen gelijkgesteld door ziekte?"
GEEN = "geen"
NIET_HEEL_JAAR = "Was je niet het hele jaar zelfstandige?"


def _vorig_bekend(vandaag: date) -> int:
    """Two years ago, or before: a year of which what was claimed on an old income is known."""
    bekend = [jaar for jaar in jaren() if gekend("index_noemer", date(jaar, 1, 1))]
    return max((jaar for jaar in bekend if jaar <= vandaag.year - 2), default=bekend[0])


def _betaald(nummer: int) -> Geld:
    return Geld(
        etiket=f"Betaald voor kwartaal {nummer}",
        standaard=NUL,
        gevraagd=lambda s: (
            s.alles_betaald == "nee" and int(s.eerste_kwartaal) <= nummer <= int(s.laatste_kwartaal)
        ),
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
    eerste_kwartaal: str = veld(replace(EERSTE_KWARTAAL, groep=NIET_HEEL_JAAR))
    laatste_kwartaal: str = veld(replace(LAATSTE_KWARTAAL, groep=NIET_HEEL_JAAR))
    inkomen: Decimal = veld(
        Geld(
            etiket="Je echte inkomen van dat jaar",
            hulp=INKOMEN,
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
                "rekening": "Ik vul het bedrag van mijn vervaldagbericht in",
            },
            standaard="inkomen",
        )
    )
    starterjaar: str = veld(STARTERJAAR)
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
    gelijk_vanaf: str = veld(
        Keuze(
            etiket="Eerste gelijkgestelde kwartaal",
            hulp="Voor een gelijkgesteld kwartaal betaal je niets.",
            opties={GEEN: "Geen"} | KWARTALEN,
            standaard=GEEN,
            lijst=True,
            groep=ZIEK,
        )
    )
    gelijk_tot: str = veld(
        Keuze(
            etiket="Laatste gelijkgestelde kwartaal",
            opties=KWARTALEN,
            standaard="4",
            lijst=True,
            groep=ZIEK,
            gevraagd=lambda s: s.gelijk_vanaf != GEEN,
        )
    )


@dataclass(frozen=True)
class Dossier:
    """Everything that one settlement was made from."""

    invoer: Invoer
    situatie: Situatie
    afrekening: Eindafrekening
    voorlopig: Jaarbijdrage | None
    definitief: Jaarbijdrage | None
    oorzaken: Oorzaken | None
    gelijkgesteld: tuple[Kwartaal, ...]

    @property
    def bijbetaling(self) -> Grootboek:
        """The ledger of the supplement until just after the 1 January that counts."""
        jaar = self.afrekening.vervaldag.year
        return self.afrekening.verhogingen_supplement(date(jaar + 1, 1, 1))

    @property
    def achterstal(self) -> Grootboek:
        """The ledger of what was never paid, up to the statement."""
        return self.afrekening.verhogingen_achterstal(self.afrekening.verstuurd)

    @property
    def verjaard(self) -> bool:
        """Whether the supplement comes after its limitation, as far as is known here."""
        laatste = verjaring_bijbetaling(self.invoer.jaar).laatste
        return bool(self.afrekening.supplement) and self.afrekening.verstuurd > laatste

    @property
    def achterstal_verjaard(self) -> bool:
        """The same for the arrears, of which the term runs from an earlier day."""
        vanaf = verjaard_vanaf(self.invoer.jaar)
        return bool(self.afrekening.achterstal) and self.afrekening.verstuurd >= vanaf

    @property
    def te_betalen(self) -> bool:
        """Whether there is a supplement to pay by its due date."""
        return bool(self.afrekening.supplement) and not self.verjaard

    @property
    def volgende_verhoging(self) -> Decimal:
        """What falls on the arrears at the end of the quarter of the statement, and the day after."""
        daarna = Kwartaal.van(self.afrekening.verstuurd).laatste_dag + EEN_DAG
        boek = self.afrekening.verhogingen_achterstal(daarna)
        return boek.verhoging - self.achterstal.verhoging


def bereken(invoer: Invoer) -> Antwoord:
    dossier = _dossier(invoer)
    return Antwoord(
        uitkomst=_uitkomst(dossier),
        cijfers=_cijfers(dossier),
        feiten=_feiten(dossier),
        toelichting=_toelichting(dossier),
        werk=_werk(dossier),
        figuren=_figuren(dossier),
        vervolg=_vervolg(dossier),
        grenzen=_grenzen(dossier),
        agenda=_agenda(dossier),
    )


def _agenda(dossier: Dossier) -> tuple[Moment, ...]:
    return (bijbetaling(dossier.afrekening.verstuurd),) if dossier.te_betalen else ()


def _dossier(invoer: Invoer) -> Dossier:
    situatie = Situatie(Statuut(invoer.statuut), starterjaar=starterjaar(invoer.starterjaar))
    situaties = gelijk(situatie, invoer.jaar, *van_tot(invoer))
    try:
        for welk in situaties:
            regeling(situatie, welk)
    except BestaatNiet as fout:
        raise OngeldigeInvoer("statuut", str(fout)) from None
    ziek = _gelijkgesteld(invoer, situaties)
    voorlopig = _voorlopig(invoer, situaties)
    gevraagd = dict.fromkeys(situaties, invoer.rekening)
    if voorlopig:
        gevraagd = {k: deel.bijdrage for deel in voorlopig.delen for k in deel.kwartalen}
    over = {k: situatie for k, situatie in situaties.items() if k not in ziek}
    definitief = jaarbijdrage(invoer.jaar, over, invoer.inkomen) if over else None
    betaald = {
        k: gevraagd[k] if invoer.alles_betaald == "ja" else getattr(invoer, f"betaald_{k.nummer}")
        for k in situaties
    }
    afrekening = eindafrekening(gevraagd, betaald, definitief, invoer.afrekening)
    waarom = None
    if voorlopig and definitief and not ziek:
        waarom = oorzaken(situatie, voorlopig, definitief, invoer.inkomen_n3)
    return Dossier(invoer, situatie, afrekening, voorlopig, definitief, waarom, ziek)


def _gelijkgesteld(invoer: Invoer, situaties: Mapping[Kwartaal, Situatie]) -> tuple[Kwartaal, ...]:
    """The assimilated quarters among those as self-employed."""
    if invoer.gelijk_vanaf == GEEN:
        return ()
    nummers = range(int(invoer.gelijk_vanaf), int(invoer.gelijk_tot) + 1)
    if not nummers:
        raise OngeldigeInvoer("gelijk_tot", "Het laatste kwartaal komt niet vóór het eerste.")
    gevonden = tuple(Kwartaal(invoer.jaar, nummer) for nummer in nummers)
    if buiten := [k for k in gevonden if k not in situaties]:
        veldnaam = "gelijk_vanaf" if gevonden[0] in buiten else "gelijk_tot"
        raise OngeldigeInvoer(veldnaam, f"Je was in {kwartaal(buiten[0])} geen zelfstandige.")
    return gevonden


def _voorlopig(invoer: Invoer, situaties: Mapping[Kwartaal, Situatie]) -> Jaarbijdrage | None:
    if invoer.voorlopig == "rekening":
        return None
    soort = Berekening.STARTER if invoer.voorlopig == "starter" else Berekening.VOORLOPIG
    return jaarbijdrage(invoer.jaar, situaties, invoer.inkomen_n3, berekening=soort)


def _uitkomst(dossier: Dossier) -> str:
    afrekening = dossier.afrekening
    jaar, saldo, terug = afrekening.jaar, afrekening.saldo, afrekening.terug
    bijbetaling, achterstal = afrekening.supplement, afrekening.achterstal
    if not (bijbetaling or achterstal or terug):
        return f"Je moet over {jaar} niets bijbetalen, en je krijgt niets terug."
    if dossier.verjaard:
        krijgt = f" Je krijgt {euro(terug)} terug." if terug else ""
        if achterstal:
            return (
                f"Betaal nog niet: de bijbetaling van {euro(bijbetaling)} over {jaar} en de "
                f"{euro(achterstal)} die nog openstaat, lijken verjaard. Laat ze eerst nakijken.{krijgt}"
            )
        return (
            f"Betaal nog niet: deze bijbetaling van {euro(bijbetaling)} over {jaar} lijkt verjaard. Laat ze "
            f"eerst nakijken.{krijgt}"
        )
    vervaldag = datum(afrekening.vervaldag)
    if saldo == bijbetaling and not achterstal and not terug:
        return f"Je moet over {jaar} nog {euro(saldo)} betalen, ten laatste op {vervaldag}."
    samen = f"Je moet over {jaar} nog {euro(saldo)} aan bijdragen betalen"
    if saldo < 0:
        samen = f"Je krijgt over {jaar} {euro(-saldo)} terug"
    elif not saldo:
        samen = f"Samen moet je over {jaar} niets betalen, maar niet elk kwartaal klopt"
    verhoging, te_laat = dossier.achterstal.verhoging, ""
    if verhoging:
        te_laat = (
            f" Op wat al te laat is, kwam tot de afrekening {euro(verhoging)} aan verhogingen."
        )
    if saldo == achterstal and not bijbetaling and not terug:
        nog = f"Je moet over {jaar} nog {euro(saldo)} betalen"
        return f"{nog}: voorlopige bijdragen die al te laat zijn.{te_laat}"
    return f"{samen}{_delen(afrekening)}.{te_laat}"


def _delen(afrekening: Eindafrekening) -> str:
    """What the balance is made of, when that is more than one thing."""
    vervaldag = datum(afrekening.vervaldag)
    te_betalen = [
        (afrekening.supplement, f"bijbetaling (ten laatste op {vervaldag})"),
        (afrekening.achterstal, "aan voorlopige bijdragen die al te laat zijn"),
    ]
    schuld = opsomming([f"{euro(bedrag)} {wat}" for bedrag, wat in te_betalen if bedrag])
    terug = f"{euro(afrekening.terug)} die je te veel betaalde" if afrekening.terug else ""
    volgorde = [schuld, terug] if afrekening.saldo >= 0 else [terug, schuld]
    genoemd = ", min ".join(deel for deel in volgorde if deel)
    alleen_terug = not schuld
    return "" if alleen_terug else f": {genoemd}"


def _cijfers(dossier: Dossier) -> dict[str, Any]:
    afrekening = dossier.afrekening
    cijfers: dict[str, Any] = {
        "gevraagd": afrekening.gevraagd,
        "betaald": afrekening.betaald,
        "definitief": afrekening.definitief,
        "saldo": afrekening.saldo,
        "bijbetaling": afrekening.supplement,
        "achterstal": afrekening.achterstal,
        "terug": afrekening.terug,
    }
    if dossier.te_betalen:
        cijfers["betalen_tot"] = afrekening.vervaldag
    if afrekening.supplement:
        cijfers["verjaard"] = "ja" if dossier.verjaard else "nee"
    if afrekening.achterstal:
        cijfers["verhoging_achterstal"] = dossier.achterstal.verhoging
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
    if dossier.verjaard:
        feiten.append(("Bijbetaling die verjaard lijkt", euro(afrekening.supplement)))
    elif afrekening.supplement:
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
        feiten.append(("Voorlopige bijdragen die nog openstaan", euro(afrekening.achterstal)))
        feiten.append(("Verhogingen daarop tot de afrekening", euro(dossier.achterstal.verhoging)))
    return tuple(feiten)


def _toelichting(dossier: Dossier) -> tuple[str, ...]:
    invoer, regels = dossier.invoer, []
    if dossier.achterstal_verjaard:
        regels.append(
            f"De voorlopige bijdragen over {invoer.jaar} die nog openstaan, zijn misschien verjaard. Laat "
            "dat nakijken vóór je betaalt."
        )
    if invoer.voorlopig == "rekening" and dossier.afrekening.saldo and not dossier.gelijkgesteld:
        regels.append(
            "Vul je inkomen van drie jaar eerder in om te zien waar het verschil vandaan komt."
        )
    if 0 < len(dossier.afrekening.standen) - len(dossier.gelijkgesteld) < 4:
        regels.append(
            "Je was niet het hele jaar bijdragen verschuldigd. Je inkomen wordt omgerekend naar een heel "
            "jaar; daarna betaal je alleen voor die kwartalen."
        )
    return tuple(regels)


def _werk(dossier: Dossier) -> tuple[Blok, ...]:
    blokken = []
    if dossier.voorlopig:
        blokken.append(Blok("De voorlopige bijdrage", dossier.voorlopig.stappen))
    if dossier.definitief:
        blokken.append(Blok("De definitieve bijdrage", dossier.definitief.stappen))
    lezing = (gelijkgestelde_kwartalen(),) if dossier.gelijkgesteld else ()
    waarom = dossier.oorzaken.stappen if dossier.oorzaken else ()
    blokken.append(Blok("De afrekening", (*lezing, *dossier.afrekening.stappen, *waarom)))
    if achterstal := dossier.achterstal.stappen:
        blokken.append(Blok("Verhogingen op wat nooit betaald was", achterstal))
    if dossier.te_betalen:
        blokken.append(Blok("Als je de bijbetaling niet betaalt", dossier.bijbetaling.stappen))
    if dossier.verjaard:
        verjaring = verjaring_bijbetaling(dossier.invoer.jaar).beslissing
        blokken.append(Blok("Hoelang je fonds de bijbetaling kan vragen", (verjaring,)))
    return tuple(blokken)


def _figuren(dossier: Dossier) -> tuple[Any, ...]:
    figuren = [_waarom(dossier), _per_kwartaal(dossier.afrekening)]
    if dossier.te_betalen:
        figuren.append(verhogingentabel(dossier.bijbetaling, "Als je de bijbetaling niet betaalt"))
    return tuple(figuur for figuur in figuren if figuur is not None)


def _waarom(dossier: Dossier) -> Any:
    waarom = dossier.oorzaken
    if waarom is None:
        return None
    oorzaken_ = (
        ("Je inkomen", waarom.inkomen, _over_inkomen(dossier)),
        (
            "De index",
            waarom.index,
            "Je oude inkomen werd geïndexeerd: daardoor betaalde je voorlopig al meer.",
        ),
        ("De grenzen van je statuut", waarom.minimum, _over_grenzen(dossier, waarom)),
    )
    rijen = (
        ("Voorlopig gevraagd", euro(dossier.afrekening.gevraagd), ""),
        *((wat, _met_teken(bedrag), uitleg) for wat, bedrag, uitleg in oorzaken_ if bedrag),
        ("Definitieve bijdrage", euro(dossier.afrekening.definitief), ""),
    )
    koppen = ("Oorzaak", "Bedrag", "Uitleg")
    titel = "Waar komt het bedrag vandaan?"
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_=KAARTJES)


def _over_grenzen(dossier: Dossier, waarom: Oorzaken) -> str:
    """What a minimum, a threshold or an upper limit did to the one contribution and to the other."""
    statuut, zinnen = dossier.situatie.statuut, []
    artikel_37, student = statuut is Statuut.ARTIKEL_37, statuut is Statuut.STUDENT
    hoeveel = "Een deel van je inkomen" if dossier.afrekening.definitief else "Je hele inkomen"
    if waarom.grens_definitief > 0:
        zinnen.append(
            "Je zit boven de grens van artikel 37: je betaalt zoals in hoofdberoep."
            if artikel_37
            else "Je zit onder het minimum: dat minimum telt, en niet je inkomen."
        )
    elif waarom.grens_definitief < 0:
        zinnen.append(
            f"{hoeveel} is vrijgesteld."
            if student
            else "Je zit onder de drempel: je betaalt niets."
        )
    if waarom.grens_voorlopig > 0:
        zinnen.append(
            "Je oude inkomen, zonder index, lag al boven de grens van artikel 37."
            if artikel_37
            else "Je oude inkomen, zonder index, lag al onder het minimum."
        )
    elif waarom.grens_voorlopig < 0:
        zinnen.append(
            "Van je oude inkomen was een deel vrijgesteld."
            if student
            else "Je oude inkomen, zonder index, lag onder de drempel."
        )
    return " ".join(zinnen)


def _over_inkomen(dossier: Dossier) -> str:
    if dossier.invoer.voorlopig != "inkomen":
        return "Je fonds kende je inkomen nog niet."
    assert dossier.definitief
    assert dossier.definitief.inkomen
    verschil = dossier.definitief.inkomen.exact - dossier.invoer.inkomen_n3
    hoeveel = "evenveel als" if not verschil else "meer dan" if verschil > 0 else "minder dan"
    return f"Je verdiende {hoeveel} drie jaar eerder, op een heel jaar gerekend."


def _met_teken(bedrag: Decimal) -> str:
    teken = {-1: "−\u00a0", 0: "", 1: "+\u00a0"}[(bedrag > 0) - (bedrag < 0)]
    return f"{teken}{euro(abs(bedrag))}"


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
    return tabel(rijen, koppen=koppen, onderschrift="Per kwartaal", class_=KAARTJES)


def _vervolg(dossier: Dossier) -> tuple[Inhoud, ...]:
    afrekening, regels = dossier.afrekening, list[Inhoud]()
    verstuurd = afrekening.verstuurd
    if afrekening.achterstal and not dossier.achterstal_verjaard:
        einde = datum(Kwartaal.van(verstuurd).laatste_dag)
        regels += [
            f"{euro(afrekening.achterstal)} van je voorlopige bijdragen is al te laat. Betaal die eerst: op "
            f"{einde} komt er weer {euro(dossier.volgende_verhoging)} bij.",
            uitwegen.afbetalingsplan(_achterstallig(afrekening)),
            uitwegen.kwijtschelding(_achterstallig(afrekening)),
        ]
    if dossier.verjaard or dossier.achterstal_verjaard:
        wat = "deze bijbetaling" if dossier.verjaard else "deze bijdragen"
        regels.append(
            f"Vraag je fonds waarom het {wat} nog mag vragen. Een aangetekende brief of een "
            "dwangbevel kan de termijn verlengd hebben."
        )
    if dossier.te_betalen:
        regels += _over_de_bijbetaling(dossier)
    if afrekening.terug:
        regels.append(
            "Wat je te veel betaalde, betaalt je fonds terug, of het verrekent het eerst met wat nog "
            "openstaat. Vraag hoe het dat doet."
        )
    return tuple(regels) or ("Bewaar de afrekening bij je papieren.",)


def _over_de_bijbetaling(dossier: Dossier) -> Iterable[Inhoud]:
    afrekening = dossier.afrekening
    vervaldag = datum(afrekening.vervaldag)
    yield f"Betaal de bijbetaling ten laatste op {vervaldag}, ook al is het een deel."
    plan = naar("afbetalingsplan.md", "afbetalingsplan", _bijbetaling_te_laat(afrekening))
    yield [
        f"Lukt dat niet? Vanaf {datum(afrekening.vervaldag + EEN_DAG)} kan je een ",
        plan,
        " vragen.",
    ]
    yield from _vrijstelling(dossier)
    yield [
        "Kreeg je een vermindering en raamde je te laag? Dan komen er andere verhogingen bij: ",
        naar("vermindering.md", "reken ze na"),
        ".",
    ]
    yield (
        "Kijk of je voorlopige bijdragen van nu nog kloppen. Verdien je meer, dan mag je ze zelf verhogen: "
        "zo is de volgende afrekening kleiner."
    )


def _vrijstelling(dossier: Dossier) -> Iterable[Inhoud]:
    if dossier.situatie.statuut not in NOOIT_VRIJGESTELD:
        afrekening = dossier.afrekening
        yield uitwegen.vrijstelling_van_bijbetaling(
            afrekening.verstuurd,
            afrekening.verstuurd,
            bedrag=f"{afrekening.supplement:.2f}",
            statuut=dossier.invoer.statuut,
        )


def _achterstallig(afrekening: Eindafrekening) -> str:
    """The provisional quarters that are late, for the calculators about late contributions."""
    rijen = tuple(Bijdragerij(s.kwartaal, s.achterstal) for s in afrekening.standen if s.achterstal)
    return scenario(Achterstal(rijen, (), (), (), None))


def _bijbetaling_te_laat(afrekening: Eindafrekening) -> str:
    """The supplement on the day after its due date, for the same calculators."""
    rij = Supplementrij(afrekening.verstuurd, afrekening.supplement)
    eerste = afrekening.vervaldag + EEN_DAG
    return scenario(Achterstal((), (), (), (rij,), None), eerste=eerste)


def _grenzen(dossier: Dossier) -> tuple[str, ...]:
    jaar = dossier.afrekening.jaar
    verjaring = verjaring_bijbetaling(jaar)
    letter = zekerheid((verjaring.beslissing,))
    regels = [
        "Beheerskosten zitten er niet in. Veranderde je statuut in de loop van het jaar, gebruik dan "
        "“Bijdragen berekenen”.",
        f"Een afrekening mag ook nog komen als je gestopt bent. Een bijbetaling over {jaar} kan je fonds "
        f"opeisen tot en met {datum(verjaring.laatste)} (zekerheid {letter}). Een brief of dwangbevel kan "
        "die termijn opnieuw doen lopen.",
    ]
    if dossier.invoer.voorlopig == "starter" and dossier.afrekening.achterstal:
        regels.append(
            "Sloot je je aan vóór je begon, dan hebben je eerste twee bijdragen een kwartaal langer. Dat "
            "zit hier niet in."
        )
    return tuple(regels)


EINDAFREKENING = Rekenhulp(
    "eindafrekening",
    "Eindafrekening: bijbetalen of terugkrijgen?",
    "eindafrekening.md",
    Invoer,
    bereken,
    raad={
        "index_noemer": "Kies “Ik vul het bedrag van mijn vervaldagbericht in” en neem het bedrag over."
    },
)
