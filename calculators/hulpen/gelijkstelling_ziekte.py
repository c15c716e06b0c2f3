"""Calculator: which quarters of an illness count as worked, without contributions."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators import uitwegen
from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT, is_ja, vraag
from calculators.grafiek import Tijdlijn, Vak, tijdlijn
from calculators.html import Inhoud, tabel
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, JA_NEE_ONBEKEND, Datum, Geld, Keuze, veld
from rules.bedragen import jaren, records
from rules.bijdragen import Deel, Situatie, Statuut, kwartaaldeel, regeling
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.gelijkstelling_ziekte import Feiten, Gelijkstelling, Hervatting, gelijkstelling
from rules.kwartaal import Kwartaal, kwartalen_tussen
from rules.opmaak import datum, euro, kwartalen, opsomming
from rules.verhogingen import Grootboek, gewone_bijdrage, grootboek


def _vorig_jaar(maand: int, dag: int) -> Any:
    return lambda vandaag: date(vandaag.year - 1, maand, dag)


VOORWAARDEN = "Kijk je voorwaarden na"
BEDRAG = "Bereken wat je niet moet betalen"
WACHTEN = "Betalen of wachten op de beslissing?"


def _onzeker(etiket: str, hulp: str = "", **extra: Any) -> Any:
    return vraag(etiket, hulp, groep=VOORWAARDEN, **extra)


@dataclass(frozen=True)
class Invoer:
    begin_ziekte: date = veld(
        Datum(
            etiket="Eerste dag van je arbeidsongeschiktheid",
            hulp="De dag die je ziekenfonds erkent. Schrijf dag/maand/jaar.",
            standaard=_vorig_jaar(2, 14),
            voorbeeld=True,
        )
    )
    nog_ziek: str = veld(Keuze(etiket="Ben je nu nog ziek?", opties=JA_NEE, standaard="nee"))
    peildatum: date = veld(
        Datum(
            etiket="Bereken tot en met",
            hulp="Zolang je ziek blijft, komen er kwartalen bij.",
            standaard=lambda vandaag: vandaag,
            gevraagd=is_ja("nog_ziek"),
        )
    )
    einde_ziekte: date = veld(
        Datum(
            etiket="Laatste dag van je arbeidsongeschiktheid",
            hulp="De laatste dag die je ziekenfonds erkent.",
            standaard=_vorig_jaar(7, 20),
            voorbeeld=True,
            gevraagd=lambda s: s.nog_ziek == "nee",
        )
    )
    hervatting: str = veld(
        Keuze(
            etiket="Heb je het werk hervat?",
            opties={
                "zelfstandige": "Ja, als zelfstandige",
                "werknemer": "Ja, als werknemer of ambtenaar",
                "geen": "Nee",
            },
            standaard="zelfstandige",
            gevraagd=lambda s: s.nog_ziek == "nee",
        )
    )
    hervat_op: date = veld(
        Datum(
            etiket="Eerste dag waarop je opnieuw werkt",
            standaard=_vorig_jaar(7, 21),
            voorbeeld=True,
            gevraagd=lambda s: s.nog_ziek == "nee" and s.hervatting != "geen",
        )
    )
    statuut: str = veld(
        Keuze(
            etiket="Je statuut",
            opties={
                "hoofdberoep": "Hoofdberoep",
                "maxistatuut": "Meewerkende echtgenoot, maxistatuut",
            },
            standaard="hoofdberoep",
            groep=BEDRAG,
        )
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Jaarinkomen waarop je fonds nu rekent",
            hulp="Daarmee berekenen we wat je niet moet betalen. Laat je 0 staan, dan rekenen we met "
            "de minimumbijdrage.",
            standaard=NUL,
            groep=BEDRAG,
        )
    )
    beslissing: date | None = veld(
        Datum(
            etiket="Wanneer verwacht je de beslissing van het RSVZ?",
            hulp="Dat duurt vaak enkele maanden. We berekenen wat wachten kost als het RSVZ weigert.",
            verplicht=False,
            groep=WACHTEN,
        )
    )
    start_zelfstandige: date | None = veld(
        Datum(
            etiket="Eerste dag als zelfstandige in dit statuut", verplicht=False, groep=VOORWAARDEN
        )
    )
    erkend: str = _onzeker("Erkent de adviserend arts van je ziekenfonds je als arbeidsongeschikt?")
    vorig_kwartaal_betaald: str = _onzeker(
        "Is de bijdrage van het kwartaal vóór de gelijkstelling helemaal betaald?"
    )
    gestopt: str = _onzeker(
        "Heb je al je beroepswerk stopgezet?", "Stoppen hoeft niet voorgoed te zijn."
    )
    zaak_loopt_voor_jou: str = _onzeker(
        "Draait je zaak verder met inkomsten voor jou?",
        "Bijvoorbeeld door je partner of je personeel.",
    )
    pensioenleeftijd: str = veld(
        Keuze(
            etiket="Bereik je de pensioenleeftijd vóór het einde van deze kwartalen?",
            opties=JA_NEE_ONBEKEND,
            standaard="nee",
            groep=VOORWAARDEN,
        )
    )
    overbruggingsrecht: str = veld(
        Keuze(
            etiket="Had je overbruggingsrecht toen de gelijkstelling begon?",
            opties=JA_NEE,
            standaard="nee",
            groep=VOORWAARDEN,
        )
    )
    mandataris: str = veld(
        Keuze(
            etiket="Ben je mandataris van een vennootschap?",
            hulp="Bijvoorbeeld bestuurder of zaakvoerder.",
            opties=JA_NEE,
            standaard="nee",
            groep=VOORWAARDEN,
        )
    )
    mandaat_onbezoldigd: str = _onzeker(
        "Is dat mandaat onbezoldigd, met een schriftelijk bewijs?", gevraagd=is_ja("mandataris")
    )
    voordeel_alle_aard: str = _onzeker(
        "Krijg je van de vennootschap een voordeel van alle aard?",
        "Bijvoorbeeld een wagen of een woning.",
        gevraagd=is_ja("mandataris"),
    )
    pensioenpremies: str = _onzeker(
        "Betaalt de vennootschap pensioenpremies voor jou?", gevraagd=is_ja("mandataris")
    )


def bereken(invoer: Invoer) -> Antwoord:
    lopend = invoer.nog_ziek == "ja"
    einde = invoer.peildatum if lopend else invoer.einde_ziekte
    hervatting = Hervatting.GEEN if lopend else Hervatting(invoer.hervatting)
    hervat_op = None if hervatting is Hervatting.GEEN else invoer.hervat_op
    try:
        gevonden = gelijkstelling(
            invoer.begin_ziekte, einde, hervatting, hervat_op, _feiten(invoer), lopend=lopend
        )
    except OngeldigeInvoer as fout:
        veldnaam = "peildatum" if lopend and fout.veld == "einde_ziekte" else fout.veld
        raise OngeldigeInvoer(veldnaam, str(fout)) from None
    delen = _bijdragen(invoer, gevonden.kwartalen)
    kan = bool(gevonden.kwartalen) and not gevonden.tekort
    wachten = _wachten(invoer.beslissing, delen) if kan and invoer.beslissing else None
    return Antwoord(
        uitkomst=_uitkomst(gevonden, lopend),
        cijfers=_cijfers(gevonden, delen if kan else (), wachten),
        feiten=_kernfeiten(gevonden, delen) if kan else (),
        toelichting=(*gevonden.redenen, _vuistregel(gevonden)),
        werk=(
            Blok("De kwartalen", gevonden.beslissingen),
            *(_blokken(delen) if kan else ()),
            *((Blok("Wachten, en het RSVZ weigert", wachten.stappen),) if wachten else ()),
        ),
        voorwaarden=gevonden.voorwaarden,
        figuren=(
            _tijdlijn(invoer.begin_ziekte, einde, hervat_op, gevonden),
            *((_betalen_of_wachten(wachten),) if wachten else ()),
        ),
        vervolg=_vervolg(gevonden) if kan else _anders(gevonden),
        grenzen=_grenzen(gevonden, delen, lopend) if kan else (),
    )


def _feiten(invoer: Invoer) -> Feiten:
    return Feiten(
        erkend=FEIT[invoer.erkend],
        gestopt=FEIT[invoer.gestopt],
        zaak_loopt_voor_jou=FEIT[invoer.zaak_loopt_voor_jou],
        vorig_kwartaal_betaald=FEIT[invoer.vorig_kwartaal_betaald],
        start_zelfstandige=invoer.start_zelfstandige,
        overbruggingsrecht=FEIT[invoer.overbruggingsrecht],
        pensioenleeftijd=FEIT[invoer.pensioenleeftijd],
        mandataris=FEIT[invoer.mandataris],
        mandaat_onbezoldigd=FEIT[invoer.mandaat_onbezoldigd],
        voordeel_alle_aard=FEIT[invoer.voordeel_alle_aard],
        pensioenpremies=FEIT[invoer.pensioenpremies],
    )


def _bijdragen(invoer: Invoer, gelijk: tuple[Kwartaal, ...]) -> tuple[Deel, ...]:
    """The contributions that fall away, per year; years without known amounts are left out."""
    situatie = Situatie(Statuut(invoer.statuut))
    per_jaar = {
        jaar: tuple(k for k in gelijk if k.jaar == jaar) for jaar in {k.jaar for k in gelijk}
    }
    return tuple(
        kwartaaldeel(eigen, situatie, regeling(situatie, eigen[0]), invoer.inkomen)
        for jaar, eigen in sorted(per_jaar.items())
        if jaar in jaren()
    )


def _vrij(delen: tuple[Deel, ...]) -> Decimal:
    return sum((len(deel.kwartalen) * deel.bijdrage for deel in delen), NUL)


def _wachten(beslissing: date, delen: tuple[Deel, ...]) -> Grootboek:
    """The ledger on the day of a refusal, when nothing was paid while waiting."""
    gevraagd = [
        gewone_bijdrage(kwartaal, deel.bijdrage)
        for deel in delen
        for kwartaal in deel.kwartalen
        if kwartaal.eerste_dag <= beslissing
    ]
    if not gevraagd:
        raise OngeldigeInvoer(
            "beslissing",
            "Op die dag is er nog niets gevraagd. Kies een dag na het begin van je ziekte.",
        )
    return grootboek(gevraagd, (), beslissing)


def _betalen_of_wachten(wachten: Grootboek) -> Any:
    """What paying or waiting means when the RSVZ grants, and when it refuses."""
    bedrag, dag = euro(wachten.hoofdsom), datum(wachten.tot)
    rijen = (
        (
            "Je betaalt op tijd",
            f"Je krijgt {bedrag} terug, pas na je definitieve inkomen: ongeveer twee jaar later.",
            f"Je bent in orde: {bedrag} is betaald, zonder verhogingen.",
        ),
        (
            "Je wacht",
            "Je betaalt niets voor deze kwartalen.",
            f"Op {dag} moet je ineens {euro(wachten.te_betalen)} betalen, waarvan "
            f"{euro(wachten.verhoging)} aan verhogingen.",
        ),
    )
    return tabel(
        rijen,
        koppen=("Wat je doet", "Het RSVZ kent toe", "Het RSVZ weigert"),
        onderschrift=f"Betalen of wachten, met een beslissing op {dag}",
        class_="zw-tabel zw-kaartjes",
    )


def _cijfers(
    gevonden: Gelijkstelling, delen: tuple[Deel, ...], wachten: Grootboek | None
) -> dict[str, Any]:
    bij_weigering = (
        {"wachten_verhoging": wachten.verhoging, "wachten_te_betalen": wachten.te_betalen}
        if wachten
        else {}
    )
    return bij_weigering | {
        "kwartalen": gevonden.kwartalen,
        "vuistregel": gevonden.vuistregel,
        "aantal": len(gevonden.kwartalen),
        "niet_verschuldigd": _vrij(delen),
    }


def _uitkomst(gevonden: Gelijkstelling, lopend: bool) -> str:
    if not gevonden.kwartalen:
        nog = "Er telt nu nog geen kwartaal" if lopend else "Geen enkel kwartaal komt in aanmerking"
        return f"{nog} voor gelijkstelling."
    namen, meervoud = kwartalen(gevonden.kwartalen), len(gevonden.kwartalen) > 1
    if gevonden.tekort:
        ontbreekt = opsomming([f"“{v.etiket}”" for v in gevonden.tekort])
        return f"Zo krijg je geen gelijkstelling voor {namen}. Niet voldaan: {ontbreekt}."
    zin = f"{namen} {'komen' if meervoud else 'komt'} in aanmerking voor gelijkstelling"
    als = ", als je ziek blijft" if lopend else ""
    return zin[0].upper() + zin[1:] + als + "."


def _kernfeiten(gevonden: Gelijkstelling, delen: tuple[Deel, ...]) -> tuple[tuple[str, str], ...]:
    feiten = [("Aantal kwartalen", str(len(gevonden.kwartalen)))]
    if delen:
        etiket = "Bijdragen die wegvallen als het RSVZ toekent"
        feiten.append((etiket, f"{euro(_vrij(delen))}, zonder beheerskosten"))
    feiten.append(("Pensioen", "de kwartalen tellen mee als het RSVZ toekent"))
    return tuple(feiten)


def _vuistregel(gevonden: Gelijkstelling) -> str:
    """The rule of thumb of 2015, next to what the law says."""
    namen = kwartalen(gevonden.vuistregel) if gevonden.vuistregel else "geen enkel kwartaal"
    zin = f"De vuistregel van 2015 geeft: {namen}."
    return f"{zin} {gevonden.verschil}" if gevonden.verschil else f"{zin} Dat is hier hetzelfde."


def _blokken(delen: tuple[Deel, ...]) -> list[Blok]:
    return [Blok(f"Bijdrage voor {kwartalen(deel.kwartalen)}", deel.stappen) for deel in delen]


def _vervolg(gevonden: Gelijkstelling) -> tuple[str, ...]:
    regels = [
        "Vraag de gelijkstelling aan bij je fonds, met het formulier. Dat is gratis.",
        "Het RSVZ beslist en mag bewijzen vragen. Dat duurt vaak enkele maanden; een wettelijke "
        "termijn vonden we niet.",
        "Intussen blijven de rekeningen komen. Betaal je, dan krijg je dat geld bij een toekenning "
        "pas terug na je definitieve inkomen: ongeveer twee jaar later.",
        "Betaal je niet en weigert het RSVZ, dan betaal je alles ineens, met verhogingen. Vul hierboven "
        "in wanneer je de beslissing verwacht: dan zie je hoeveel.",
        "Herstart je, meld dat dan meteen aan je fonds: de gelijkstelling stopt dan.",
    ]
    if gevonden.primostarter_bij_herstart:
        regels.append(
            "Je had minstens twee gelijkgestelde kwartalen na elkaar: bij je herstart kan je vier "
            "kwartalen lang de lagere minimumbijdrage van een primostarter vragen."
        )
    return tuple(regels)


def _anders(gevonden: Gelijkstelling) -> tuple[Inhoud, ...]:
    """What is left when no quarter can be assimilated, or a condition fails."""
    regels: list[Inhoud] = []
    if "vorig-kwartaal-betaald" in {v.id for v in gevonden.tekort}:
        regels.append("Betaal dat kwartaal, en vraag je fonds of je daarna kan aanvragen.")
    regels += [
        uitwegen.vermindering(),
        uitwegen.afbetalingsplan(),
        uitwegen.vrijstelling(),
        "Vraag je ziekenfonds of je al je rechten gebruikt.",
    ]
    return tuple(regels)


def _grenzen(gevonden: Gelijkstelling, delen: tuple[Deel, ...], lopend: bool) -> tuple[str, ...]:
    regels = [
        "Vraag vroeg aan. Sommige fondsen willen dat ook het kwartaal vóór je aanvraag betaald is. Vraag of "
        "dat geldt als je voor dat kwartaal zelf gelijkstelling vraagt."
    ]
    zonder = [k for k in gevonden.kwartalen if k not in {q for d in delen for q in d.kwartalen}]
    if zonder:
        regels.append(
            f"Voor {kwartalen(zonder)} kennen we de bedragen niet; die kwartalen zitten niet in het "
            "bedrag."
        )
    nagekeken: date = records("gelijkstelling_ziekte_maandregel")[-1]["tot"]
    if gevonden.kwartalen[-1].laatste_dag > nagekeken:
        regels.append(f"De regels na {datum(nagekeken)} zijn nog niet nagekeken.")
    if len({k.jaar for k in gevonden.kwartalen}) > 1 and delen:
        regels.append("Voor alle jaren rekenden we met hetzelfde inkomen.")
    if lopend:
        regels.append(
            "Hervat je later als zelfstandige in de eerste of tweede maand van een kwartaal, dan valt "
            "dat kwartaal weg."
        )
    regels += [
        "Werk je deels, met toelating van de adviserend arts? Vraag je fonds wat dat verandert.",
        "Krijg je de gelijkstelling, dan blijf je volgens twee fondsen verzekerd voor geneeskundige zorg "
        "en ziekte-uitkering. Voor het Groeipakket of de kinderbijslag vraag je het je uitbetaler.",
    ]
    return tuple(regels)


def _tijdlijn(begin: date, einde: date, hervat_op: date | None, gevonden: Gelijkstelling) -> Any:
    laatste_dag = max(einde, hervat_op or einde)
    alle = tuple(kwartalen_tussen(Kwartaal.van(begin), Kwartaal.van(laatste_dag)))
    vakken = [Vak(str(k), k.eerste_dag, k.laatste_dag, k in gevonden.kwartalen) for k in alle]
    tekst = f"Ziek van {datum(begin)} tot en met {datum(einde)}"
    if hervat_op:
        tekst += f", opnieuw aan het werk op {datum(hervat_op)}"
    gelijk = kwartalen(gevonden.kwartalen) if gevonden.kwartalen else "geen"
    return tijdlijn(
        Tijdlijn(
            titel="Je ziekte en de kwartalen",
            beschrijving=f"{tekst}. Gelijkgestelde kwartalen: {gelijk}.",
            legende=f"{tekst}. Een gevuld vak is een gelijkgesteld kwartaal.",
            gevuld_etiket="Gelijkgesteld",
            vakken=vakken,
            balk=(begin, einde),
            merk=hervat_op,
        )
    )


GELIJKSTELLING_ZIEKTE = Rekenhulp(
    "gelijkstelling-ziekte",
    "Ziek: welke kwartalen worden gelijkgesteld?",
    "ziek-gelijkstelling.md",
    Invoer,
    bereken,
)
