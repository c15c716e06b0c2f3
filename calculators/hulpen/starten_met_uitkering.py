"""Calculator: starting a business with unemployment benefit, and coming back to it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators import uitwegen
from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT, vraag
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.html import Inhoud, link, naar, tabel
from calculators.hulpen.bijdragen import INKOMEN
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Aantal, Datum, Geld, Keuze, veld
from rules.bedragen import Bedrag, bronnen, gekend, verwacht
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.kalender import Moment, Soort, aansluiten
from rules.kwartaal import maanden_later
from rules.opmaak import aantal, datum, datum_kort, euro, getal, opsomming, zin
from rules.starten_met_uitkering import (
    ANDERS,
    NIET_TOEGELATEN,
    TOEGELATEN,
    Bijberoep,
    Overhouden,
    Periode,
    Voorbereiding,
    jaargrens,
    mogelijk_verouderd,
    overhouden,
    springplanktermijn,
    springplankvoorwaarden,
    te_laat_aangegeven,
    volgend_dagbedrag,
    voorbereidingstermijn,
    voorbereidingsvoorwaarden,
    vrij_dagbedrag,
    vroegste_voorbereiding,
)
from rules.termijnen import EEN_DAG, Termijn, aansluiting
from rules.uitleg import Artikel, Voorwaarde, stap_van_bedrag, tekort, zekerheid
from rules.werkloosheid import (
    OVERGANG_LAATSTE,
    OVERGANG_VANAF,
    Klok,
    Recht,
    Venster,
    Zelfstandig,
    hervorming,
    klok,
    meeste_maanden,
    recht_na_toelating,
    recht_van_brief,
    recht_van_maanden,
    venster,
    wb,
)

VOORWAARDEN = "Kijk je voorwaarden na"
HANDELINGEN = "Wat ga je doen?"
AANSLUITEN = "Aansluiten bij een sociaal verzekeringsfonds"
BESLISSER = "de RVA"
TERUGVRAGEN = f"{BESLISSER} kan uitkeringen terugvragen"
UITBETALER = "je uitbetalingsinstelling (je vakbond of de Hulpkas)"
ZEKERE_MAANDEN = int(verwacht("recht_eerste_periode", hervorming()).waarde)
TOELATINGSDAGEN = verwacht("toelating_dagen", hervorming()).waarde
JAARDAGEN = verwacht("springplank_dagen_per_jaar", hervorming()).waarde


# The answers that say the RVA decided, and what.
TOELATING = {"ja": True, "geweigerd": False}


def _begin_maand(maanden: int) -> Callable[[date], date]:
    return lambda vandaag: maanden_later(vandaag.replace(day=1), maanden)


def _einde_jaar(vandaag: date) -> date:
    return date(_begin_maand(1)(vandaag).year, 12, 31)


def _bij(doel: str) -> Callable[[Any], bool]:
    return lambda stand: stand.doel == doel


def _met_recht(stand: Any) -> bool:
    return bool(stand.doel == "hoofdberoep" and stand.recht_bekend != "geen")


def _vraag(doel: str, etiket: str, hulp: str = "") -> Any:
    gevraagd = _met_recht if doel == "hoofdberoep" else _bij(doel)
    return vraag(etiket, hulp, groep=VOORWAARDEN, gevraagd=gevraagd)


def _handeling(etiket: str, standaard: str = "nee") -> Any:
    return veld(
        Keuze(
            etiket=zin(etiket),
            opties=JA_NEE,
            standaard=standaard,
            groep=HANDELINGEN,
            gevraagd=_bij("voorbereiden"),
        )
    )


@dataclass(frozen=True)
class Invoer:
    doel: str = veld(
        Keuze(
            etiket="Wat wil je doen?",
            opties={
                "voorbereiden": "Mijn zaak voorbereiden",
                "springplank": "In bijberoep werken met mijn uitkering (springplank)",
                "hoofdberoep": "In hoofdberoep starten, of stoppen en terug naar een uitkering",
            },
            standaard="voorbereiden",
        )
    )
    voorbereiding_vanaf: date = veld(
        Datum(
            etiket="Eerste dag van je voorbereiding",
            standaard=_begin_maand(1),
            gevraagd=_bij("voorbereiden"),
        )
    )
    echte_start: date | None = veld(
        Datum(
            etiket="Dag waarop je echt begint als zelfstandige",
            hulp="Weet je dat nog niet? Laat het leeg.",
            verplicht=False,
            gevraagd=_bij("voorbereiden"),
        )
    )
    springplank_vanaf: date = veld(
        Datum(
            etiket="Eerste dag van je springplank",
            hulp="De dag waarop je begint. Werk je al in bijberoep? De dag waarop je het vraagt.",
            standaard=_begin_maand(1),
            gevraagd=_bij("springplank"),
        )
    )
    uitkering: Decimal | None = veld(
        Geld(
            etiket="Je uitkering per dag",
            hulp="Vul dit en je inkomen in om te zien wat je overhoudt.",
            verplicht=False,
            maximum=Decimal(1000),
            gevraagd=_bij("springplank"),
        )
    )
    inkomen: Decimal | None = veld(
        Geld(
            etiket="Netto belastbaar inkomen uit je bijberoep dat je verwacht",
            hulp=f"{INKOMEN} Een verlies telt als nul.",
            verplicht=False,
            minimum=Decimal(-1_000_000),
            gevraagd=_bij("springplank"),
        )
    )
    inkomen_over: str = veld(
        Keuze(
            etiket="Over welke tijd gaat dat inkomen?",
            opties={"jaar": "Een heel jaar", "deel": "Ik begin of stop in dat jaar"},
            standaard="jaar",
            gevraagd=lambda s: s.doel == "springplank" and s.inkomen is not None,
        )
    )
    inkomen_eerste_dag: date = veld(
        Datum(
            etiket="Eerste dag waarop je in dat jaar werkt",
            standaard=_begin_maand(1),
            gevraagd=lambda s: _deel(s),
        )
    )
    inkomen_laatste_dag: date = veld(
        Datum(
            etiket="Laatste dag waarop je in dat jaar werkt",
            standaard=_einde_jaar,
            gevraagd=lambda s: _deel(s),
        )
    )
    recht_bekend: str = veld(
        Keuze(
            etiket="Wat weet je over je recht op uitkering?",
            opties={
                "werk": "Hoeveel ik ervoor gewerkt heb",
                "maanden": "Hoeveel maanden ik krijg",
                "brief": "De laatste dag, uit een brief van de RVA",
                "geen": "Ik kreeg nog nooit een uitkering, of mijn recht is voorbij",
            },
            standaard="werk",
            gevraagd=_bij("hoofdberoep"),
        )
    )
    ooit_uitkering: str = vraag(
        "Kreeg je al eens een werkloosheidsuitkering?", gevraagd=lambda s: _zonder(s)
    )
    vorige_toelating: date | None = veld(
        Datum(
            etiket="Eerste dag van je laatste toelating",
            hulp="De dag waarop die uitkering begon. Kijk in je brief van de RVA.",
            verplicht=False,
            gevraagd=lambda s: _vorige_toelating_telt(s),
        )
    )
    toegelaten: date = veld(
        Datum(
            etiket="Eerste dag van je uitkering",
            standaard=_begin_maand(-3),
            gevraagd=lambda s: s.doel == "hoofdberoep" and s.recht_bekend in ("werk", "maanden"),
        )
    )
    gewerkte_dagen: int = veld(
        Aantal(
            etiket="Hoeveel dagen werkte je nog meer als werknemer?",
            hulp=f"Boven op de {TOELATINGSDAGEN} dagen die je toelating gaven. Een voltijds jaar is "
            f"{JAARDAGEN} dagen. Weet je het niet? Laat 0 staan: dan rekenen we met het minimum.",
            maximum=10_000,
            standaard=0,
            gevraagd=lambda s: s.doel == "hoofdberoep" and s.recht_bekend == "werk",
        )
    )
    maanden_recht: int = veld(
        Aantal(
            etiket="Hoeveel maanden krijg je?",
            hulp=f"Hoogstens {meeste_maanden()}. Er zijn uitzonderingen, bijvoorbeeld voor wie minstens 55 "
            "is, met een lange loopbaan: kies dan de laatste dag, uit je brief.",
            minimum=1,
            maximum=120,
            standaard=ZEKERE_MAANDEN,
            gevraagd=lambda s: s.doel == "hoofdberoep" and s.recht_bekend == "maanden",
        )
    )
    recht_tot: date | None = veld(
        Datum(
            etiket="Laatste dag van je recht op uitkering",
            hulp="Die staat in een brief van de RVA.",
            verplicht=False,
            gevraagd=lambda s: s.doel != "hoofdberoep" or s.recht_bekend == "brief",
        )
    )
    zelfstandig_vanaf: date = veld(
        Datum(
            etiket="Eerste dag als zelfstandige in hoofdberoep",
            standaard=_begin_maand(1),
            gevraagd=_bij("hoofdberoep"),
        )
    )
    zelfstandig_tot: date | None = veld(
        Datum(
            etiket="Laatste dag als zelfstandige in hoofdberoep",
            hulp="Weet je dat nog niet? Raam de dag. Loopt je recht nog, dan mag je het leeg laten.",
            verplicht=False,
            gevraagd=_bij("hoofdberoep"),
        )
    )
    plan_haalbaarheid: str = _handeling(TOEGELATEN["haalbaarheid"], "ja")
    plan_markt: str = _handeling(TOEGELATEN["markt"])
    plan_contacten: str = _handeling(TOEGELATEN["contacten"], "ja")
    plan_zoeken: str = _handeling(TOEGELATEN["zoeken"])
    plan_pand: str = _handeling(TOEGELATEN["pand"])
    plan_lokalen: str = _handeling(TOEGELATEN["lokalen"])
    plan_goederen: str = _handeling(TOEGELATEN["goederen"])
    plan_aanwerven: str = _handeling(TOEGELATEN["aanwerven"])
    plan_formaliteiten: str = _handeling(TOEGELATEN["formaliteiten"], "ja")
    plan_stappen: str = _handeling(TOEGELATEN["stappen"])
    plan_vennootschap: str = _handeling(TOEGELATEN["vennootschap"])
    plan_personeel_werkt: str = _handeling(NIET_TOEGELATEN["personeel_werkt"])
    plan_klanten: str = _handeling(NIET_TOEGELATEN["klanten"])
    plan_anders: str = _handeling(ANDERS["anders"])
    voorbereiding_aangegeven: str = _vraag(
        "voorbereiden", "Gaf je het vooraf schriftelijk aan?", "Met formulier C45E."
    )
    toelating: str = veld(
        Keuze(
            etiket="Heb je de toelating van de RVA?",
            opties={
                "ja": "Ja",
                "nee": "Nog niet",
                "geweigerd": "De RVA weigerde",
                "onbekend": "Weet ik niet",
            },
            standaard="onbekend",
            groep=VOORWAARDEN,
            gevraagd=lambda s: s.doel == "voorbereiden" and s.voorbereiding_aangegeven != "nee",
        )
    )
    aangifte_op: date = veld(
        Datum(
            etiket="Dag waarop je formulier C45E indient",
            standaard=lambda vandaag: vandaag,
            groep=VOORWAARDEN,
            gevraagd=lambda s: (
                s.doel == "voorbereiden"
                and s.voorbereiding_aangegeven != "ja"
                and s.toelating not in TOELATING
            ),
        )
    )
    eerder_voorbereid: str = _vraag(
        "voorbereiden", "Bereidde je al eens een zaak voor met een uitkering?"
    )
    beschikbaar: str = _vraag("voorbereiden", "Blijf je beschikbaar voor werk?")
    springplank_aangegeven: str = _vraag(
        "springplank",
        "Geef je het aan vóór je begint, of samen met je aanvraag om uitkeringen?",
        "Met de formulieren C1 en C1C.",
    )
    ervoor_gestopt: str = _vraag(
        "springplank", "Nam je ontslag of ging je minder werken om dit te kunnen doen?"
    )
    zelfde_werk: str = _vraag(
        "springplank", "Deed je ditzelfde werk ooit als zelfstandige in hoofdberoep?"
    )
    hoofdberoep_tot: date | None = veld(
        Datum(
            etiket="Laatste dag waarop je dat in hoofdberoep deed",
            verplicht=False,
            groep=VOORWAARDEN,
            gevraagd=lambda s: s.doel == "springplank" and s.zelfde_werk == "ja",
        )
    )
    door_derden: str = _vraag(
        "springplank",
        "Doen anderen het werk voor jou?",
        "Personeel of onderaannemers, meer dan heel uitzonderlijk.",
    )
    eerder_springplank: str = _vraag("springplank", "Had je ooit al een springplank?")
    vorige_tot: date | None = veld(
        Datum(
            etiket="Laatste dag van je vorige springplank",
            verplicht=False,
            groep=VOORWAARDEN,
            gevraagd=lambda s: s.doel == "springplank" and s.eerder_springplank == "ja",
        )
    )
    kunstwerker: str = _vraag("springplank", "Krijg je een uitkering als kunstwerker?")
    ononderbroken: str = _vraag(
        "hoofdberoep", "Werk je al die tijd in hoofdberoep, zonder onderbreking?"
    )
    uitkering_intussen: str = _vraag(
        "hoofdberoep", "Krijg je intussen een uitkering?", "Ook de springplank telt."
    )


def _zonder(stand: Any) -> bool:
    return bool(stand.doel == "hoofdberoep" and stand.recht_bekend == "geen")


def _vorige_toelating_telt(stand: Any) -> bool:
    zonder = stand.recht_bekend == "geen" and stand.ooit_uitkering == "ja"
    return bool(stand.doel == "hoofdberoep" and (zonder or stand.recht_bekend == "brief"))


def _deel(stand: Any) -> bool:
    met_inkomen = stand.doel == "springplank" and stand.inkomen is not None
    return met_inkomen and stand.inkomen_over == "deel"


def bereken(invoer: Invoer) -> Antwoord:
    return {
        "voorbereiden": _voorbereiden,
        "springplank": _springplank,
        "hoofdberoep": _hoofdberoep,
    }[invoer.doel](invoer)


def _mag(lijst: tuple[Voorwaarde, ...]) -> str:
    return "nee" if tekort(lijst) else "ja"


def _niet_voldaan(lijst: tuple[Voorwaarde, ...]) -> str:
    return f"Niet voldaan: {opsomming([f'“{v.etiket}”' for v in tekort(lijst)])}."


def _moment(
    dag: date,
    id_: str,
    titel: str,
    uitleg: str,
    artikel: Artikel,
    letter: str,
    soort: Soort = Soort.VRAGEN,
) -> Moment:
    return Moment(dag, f"starten-{id_}-{dag}", titel, uitleg, soort, artikel, letter)


def _laatste_dag(dag: date, uitleg: str) -> Moment:
    titel = "Laatste dag van je recht op uitkering"
    return _moment(dag, "recht", titel, uitleg, wb("artikel 114 § 1"), "C", Soort.GEVOLG)


ZELF_INGEVULD = "De dag die je zelf invulde."


def _telt_af(termijn: Termijn) -> bool:
    """Whether days of that term are taken from a right that is limited in time."""
    return termijn.laatste >= OVERGANG_VANAF


def _met_uitkering_tot(termijn: Termijn, *grenzen: date | None) -> date:
    """The last day with benefit: neither preparing nor the springplank gives a right of its own."""
    return min([termijn.laatste, *(grens for grens in grenzen if grens)])


def _eerder(termijn: Termijn, recht_tot: date | None) -> str:
    """What to say of that day to who did not tell until when the right lasts."""
    if recht_tot or not _telt_af(termijn):
        return ""
    return " Eindigt je recht eerder, dan stopt ook je uitkering."


def _slot(termijn: Termijn, tot: date, recht_tot: date | None) -> str:
    """Why the benefit ends on its last day, or may end before it."""
    if tot == recht_tot:
        return " Dan eindigt je recht op uitkering."
    return _eerder(termijn, recht_tot)


# Preparing


def _voorbereiden(invoer: Invoer) -> Antwoord:
    termijn = voorbereidingstermijn(invoer.voorbereiding_vanaf)
    plan = _plan(invoer)
    lijst = voorbereidingsvoorwaarden(plan, termijn)
    tot = _met_uitkering_tot(termijn, plan.recht_tot, plan.start and plan.start - EEN_DAG)
    mogelijk = _voorbereiding_mogelijk(invoer, plan, lijst)
    mag = mogelijk in ("ja", "nog niet") and not te_laat_aangegeven(plan)
    return Antwoord(
        uitkomst=_uitkomst_voorbereiden(plan, lijst, tot, mogelijk)
        + (_slot(termijn, tot, plan.recht_tot) if mag else ""),
        cijfers={
            "mogelijk": mogelijk,
            "laatste_voorbereidingsdag": termijn.laatste,
            "uitkering_tot": tot,
        },
        feiten=_feiten_voorbereiden(plan, termijn, tot) if mag else (),
        werk=(Blok("De termijn", (termijn.beslissing,)),),
        voorwaarden=lijst,
        figuren=(_stappenlijst(plan, tot),) if mag else (),
        vervolg=_vervolg_voorbereiden(plan) if mag else _anders_voorbereiden(plan, lijst),
        grenzen=_grenzen_voorbereiden(termijn) if mag else (),
        agenda=tuple(_agenda_voorbereiden(plan, termijn, tot)) if mag else (),
        beslisser=BESLISSER,
    )


def _voorbereiding_mogelijk(
    invoer: Invoer, plan: Voorbereiding, lijst: tuple[Voorwaarde, ...]
) -> str:
    """Who still has to ask, or to wait, may not yet; who never can, may not at all."""
    if tekort(lijst):
        return "nee"
    if "nee" in (invoer.voorbereiding_aangegeven, invoer.toelating):
        return "nog niet"
    return "onbekend" if te_laat_aangegeven(plan) else "ja"


def _plan(invoer: Invoer) -> Voorbereiding:
    alle = (*TOEGELATEN, *NIET_TOEGELATEN, *ANDERS)
    return Voorbereiding(
        invoer.voorbereiding_vanaf,
        invoer.echte_start,
        FEIT[invoer.voorbereiding_aangegeven],
        invoer.aangifte_op,
        TOELATING.get(invoer.toelating),
        FEIT[invoer.eerder_voorbereid],
        FEIT[invoer.beschikbaar],
        frozenset(naam for naam in alle if getattr(invoer, f"plan_{naam}") == "ja"),
        invoer.recht_tot,
    )


def _uitkomst_voorbereiden(
    plan: Voorbereiding, lijst: tuple[Voorwaarde, ...], tot: date, mogelijk: str
) -> str:
    if mogelijk == "nee":
        return _zo_niet(plan, lijst, tot)
    if mogelijk != "ja":
        return _nog_niet(plan, tot, mogelijk)
    wat = f"je zaak voorbereiden met een uitkering van {datum(plan.vanaf)} tot en met {datum(tot)}"
    return (
        f"Met de toelating van de RVA kan je {wat}."
        if plan.toelating
        else f"Je kan {wat}, als de RVA het toelaat."
    )


def _nog_niet(plan: Voorbereiding, tot: date, mogelijk: str) -> str:
    van = datum(plan.vanaf)
    if mogelijk == "onbekend":
        return f"Gaf je je voorbereiding niet aan vóór {van}, dan mag ze nog niet. {_stop(plan)}"
    if te_laat_aangegeven(plan):
        return f"Nog niet: je hebt eerst de toelating van de RVA nodig. {_stop(plan)}"
    eerst = "" if plan.gevraagd else f"dien formulier C45E in vóór {van}, en "
    return (
        f"Nog niet: {eerst}wacht op de toelating van de RVA. Heb je die, dan kan je je zaak voorbereiden met "
        f"een uitkering tot en met {datum(tot)}."
    )


def _stop(plan: Voorbereiding) -> str:
    vraag_eerst = "" if plan.gevraagd else ", en vraag het eerst"
    return f"Begon je al? Stop{vraag_eerst}: {TERUGVRAGEN}."


def _zo_niet(plan: Voorbereiding, lijst: tuple[Voorwaarde, ...], tot: date) -> str:
    """What would help, and otherwise what is missing."""
    zo_niet = "Zo kan je je zaak niet voorbereiden met een uitkering."
    te_laat = te_laat_aangegeven(plan)
    if not plan.start or te_laat or [v.id for v in tekort(lijst)] != ["zes-maanden"]:
        stop = f" {_stop(plan)}" if te_laat or plan.toelating is False else ""
        return f"{zo_niet} {_niet_voldaan(lijst)}{stop}"
    vroegst = vroegste_voorbereiding(plan.start)
    if plan.gevraagd or (plan.recht_tot and plan.recht_tot < vroegst):
        return (
            f"Met een uitkering kan je je zaak hoogstens voorbereiden tot en met {datum(tot)}. Je start pas "
            f"op {datum(plan.start)}: daartussen mag je niets voorbereiden met een uitkering."
        )
    return (
        f"{zo_niet} Begin je voorbereiding later, ten vroegste op {datum(vroegst)}: dan loopt ze tot je "
        "start. Ze kan maar één keer."
    )


def _snel(dag: str) -> str:
    return f"zo snel mogelijk, en zeker vóór {dag}"


def _feiten_voorbereiden(
    plan: Voorbereiding, termijn: Termijn, tot: date
) -> tuple[tuple[str, str], ...]:
    feiten = [
        *(() if plan.gevraagd else (("Formulier C45E indienen", _snel(datum(plan.vanaf))),)),
        ("Laatste dag van de zes maanden", datum(termijn.laatste)),
    ]
    if plan.start or tot < termijn.laatste:
        feiten.append(("Geen uitkering meer vanaf", datum(tot + EEN_DAG)))
    if plan.start and gekend("aansluiting_vooraf", plan.start):
        sluit_aan = aansluiting(plan.start)
        wanneer = f"van {datum(sluit_aan.eerste)} tot en met {datum(sluit_aan.laatste)}"
        feiten.append((AANSLUITEN, wanneer))
    return tuple(feiten)


def _stappenlijst(plan: Voorbereiding, tot: date) -> Any:
    tijdens = f"{datum_kort(plan.vanaf)} tot en met {datum_kort(tot)}"
    aangeven = ("Formulier C45E vragen en indienen", _snel(datum_kort(plan.vanaf)))
    wachten = ("Wachten op de toelating van de RVA", "vóór je iets doet")
    rijen = [
        *(() if plan.gevraagd else (aangeven,)),
        *(() if plan.toelating else (wachten,)),
        *((zin(tekst), tijdens) for naam, tekst in TOEGELATEN.items() if naam in plan.handelingen),
    ]
    if plan.start:
        rijen += [
            (AANSLUITEN, f"vóór {datum_kort(plan.start)}"),
            (
                "Je start melden aan je uitbetalingsinstelling",
                f"ten laatste op {datum_kort(plan.start)}",
            ),
        ]
    return tabel(rijen, koppen=("Wat", "Wanneer"), onderschrift="Je lijst, met de dagen")


def _vervolg_voorbereiden(plan: Voorbereiding) -> tuple[Inhoud, ...]:
    return (
        _naar_de_toelating(plan),
        "Stop met je uitkering op de dag waarop je echt begint. Meld die dag aan je uitbetalingsinstelling.",
        "Wil je klein beginnen en je uitkering houden? Kies hierboven de springplank.",
        _rva("RVA_ACTIVITEIT", "Lees ook wat de RVA schrijft: ", "infoblad T41"),
    )


def _naar_de_toelating(plan: Voorbereiding) -> str:
    """The next step on the way from the declaration to the permission, or what goes with that."""
    if plan.toelating:
        return (
            "Hou de brief van de RVA bij. Blijf ingeschreven als werkzoekende, en ga in op een passende "
            "job."
        )
    if plan.gevraagd:
        return f"Begin pas als je de toelating hebt. Duurt het lang? Vraag ernaar bij {UITBETALER}."
    return (
        f"Vraag formulier C45E aan {UITBETALER}. Dien het zo snel mogelijk in, en zeker vóór "
        f"{datum(plan.vanaf)}: je begint pas als je de toelating hebt."
    )


def _rva(sleutel: str, voor: str, tekst: str) -> Inhoud:
    return [voor, link(bronnen()[sleutel].url, tekst), "."]


def _anders(fout: set[str], *wegen: str) -> tuple[Inhoud, ...]:
    """What remains for who lacks these conditions; without a right only the way without benefit."""
    if "recht" in fout:
        wegen = ("hoofdberoep",)
    return (
        f"Vraag {UITBETALER} wat in jouw geval wel kan, vóór je iets doet.",
        f"Kijk hierboven of een andere weg past: {' of '.join(wegen)}.",
        uitwegen.geen_geld(),
    )


def _anders_voorbereiden(plan: Voorbereiding, lijst: tuple[Voorwaarde, ...]) -> tuple[Inhoud, ...]:
    fout = {v.id for v in tekort(lijst)}
    eerst = (
        (
            plan.toelating is False,
            "Lees in de brief van de RVA waarom het niet mag, en hoe en tot wanneer je in beroep kan gaan.",
        ),
        (
            te_laat_aangegeven(plan),
            f"Vraag formulier C45E aan {UITBETALER}. Kies hierboven een eerste dag na de dag waarop je het "
            "indient.",
        ),
        (
            "handelingen" in fout,
            "Deed je al iets dat niet mag? Dan ben je echt begonnen. Meld die dag aan je "
            "uitbetalingsinstelling, en vraag vanaf dan geen uitkering.",
        ),
        (
            "zes-maanden" in fout and plan.gevraagd,
            "Kan je vroeger starten? Vul die dag hierboven in. Begon je nog niet met voorbereiden? Vraag je "
            "uitbetalingsinstelling of je de eerste dag nog kan verschuiven.",
        ),
    )
    return (
        *(tekst for geldt, tekst in eerst if geldt),
        *_anders(fout, "springplank", "hoofdberoep"),
    )


AFLOPEND = "Tijdens je voorbereiding loopt je recht op uitkering gewoon af: die maanden krijg je niet terug."


def _grenzen_voorbereiden(termijn: Termijn) -> tuple[str, ...]:
    return (
        "Alleen wat in de lijst staat, mag. De rest is werken als zelfstandige: dan heb je geen uitkering.",
        *((AFLOPEND,) if _telt_af(termijn) else ()),
        "Begin je niet op de dag die je plande? Meld het vóór de zes maanden om zijn.",
    )


def _agenda_voorbereiden(plan: Voorbereiding, termijn: Termijn, tot: date) -> Iterable[Moment]:
    letter = zekerheid((termijn.beslissing,))
    if not plan.gevraagd:
        yield _moment(
            plan.vanaf - EEN_DAG,
            "c45e",
            "Formulier C45E indienen (laatste dag)",
            "Dien het zo snel mogelijk in: je moet ook de toelating van de RVA hebben voor je begint.",
            wb("artikel 45"),
            letter,
        )
    if tot == plan.recht_tot:
        yield _laatste_dag(tot, ZELF_INGEVULD)
    else:
        reden = (
            f"Je start op {datum(plan.start)}: vanaf die dag heb je geen uitkering meer."
            if plan.start
            else termijn.beslissing.reden
        )
        yield _moment(
            tot,
            "zes-maanden",
            "Laatste dag van je voorbereiding met een uitkering",
            f"{reden}{_eerder(termijn, plan.recht_tot)}",
            wb("artikel 45"),
            letter,
            Soort.GEVOLG,
        )
    if plan.start and gekend("aansluiting_vooraf", plan.start):
        yield aansluiten(plan.start)


# Springplank


def _springplank(invoer: Invoer) -> Antwoord:
    vanaf = invoer.springplank_vanaf
    termijn = springplanktermijn(vanaf)
    lijst = springplankvoorwaarden(_bijberoep(invoer))
    geld, mag = _overhouden(invoer), not tekort(lijst)
    vrij = vrij_dagbedrag(vanaf)
    return Antwoord(
        uitkomst=_uitkomst_springplank(invoer, termijn, lijst, geld),
        cijfers={
            "mogelijk": _mag(lijst),
            "laatste_springplankdag": termijn.laatste,
            "vrij_per_dag": vrij.waarde,
            "vrij_per_jaar": jaargrens(vanaf),
            **_cijfers_geld(geld, heel_jaar=_heel_jaar(invoer, termijn)),
        },
        feiten=_feiten_springplank(invoer, termijn, geld) if mag else (),
        toelichting=_toelichting_springplank(invoer, geld) if mag else (),
        werk=(
            Blok("De termijn", (termijn.beslissing,)),
            *((_geldblok(vrij, geld, heel_jaar=_heel_jaar(invoer, termijn)),) if mag else ()),
        ),
        voorwaarden=lijst,
        figuren=_grafiek(invoer, geld) if mag else (),
        vervolg=(
            *(_vervolg_springplank(invoer, termijn) if mag else _anders_springplank(invoer, lijst)),
            _al_een_bijberoep(),
        ),
        grenzen=_grenzen_springplank(termijn) if mag else (),
        agenda=tuple(_agenda_springplank(invoer, termijn)) if mag else (),
        beslisser=BESLISSER,
    )


def _heel_jaar(invoer: Invoer, termijn: Termijn) -> bool:
    """Whether there are benefits during the whole springplank, and an income of a whole year."""
    return not _deel(invoer) and _met_uitkering_tot(termijn, invoer.recht_tot) == termijn.laatste


def _geldblok(vrij: Bedrag, geld: Overhouden | None, *, heel_jaar: bool) -> Blok:
    if geld is None:
        return Blok("Wat je overhoudt", (stap_van_bedrag(vrij),))
    return Blok("Wat je overhoudt", (*geld.stappen, *((geld.jaarstap,) if heel_jaar else ())))


def _bijberoep(invoer: Invoer) -> Bijberoep:
    for veldnaam, ooit in (
        ("hoofdberoep_tot", "zelfde_werk"),
        ("vorige_tot", "eerder_springplank"),
    ):
        dag: date | None = getattr(invoer, veldnaam)
        if getattr(invoer, ooit) == "ja" and dag and dag >= invoer.springplank_vanaf:
            raise OngeldigeInvoer(veldnaam, "Kies een dag vóór de eerste dag van je springplank.")
    return Bijberoep(
        invoer.springplank_vanaf,
        FEIT[invoer.springplank_aangegeven],
        FEIT[invoer.ervoor_gestopt],
        FEIT[invoer.zelfde_werk],
        invoer.hoofdberoep_tot,
        FEIT[invoer.door_derden],
        FEIT[invoer.eerder_springplank],
        invoer.vorige_tot,
        FEIT[invoer.kunstwerker],
        invoer.recht_tot,
    )


def _overhouden(invoer: Invoer) -> Overhouden | None:
    if invoer.uitkering is None or invoer.inkomen is None:
        return None
    deel = Periode(invoer.inkomen_eerste_dag, invoer.inkomen_laatste_dag) if _deel(invoer) else None
    return overhouden(invoer.uitkering, invoer.inkomen, invoer.springplank_vanaf, deel)


def _cijfers_geld(geld: Overhouden | None, *, heel_jaar: bool) -> dict[str, Decimal]:
    if geld is None:
        return {}
    per_jaar = {"over_per_jaar": geld.per_jaar} if heel_jaar else {}
    return {
        "inkomen_per_dag": geld.daginkomen,
        "minder_per_dag": geld.vermindering,
        "over_per_dag": geld.per_dag,
        "over_per_maand": geld.per_maand,
        **per_jaar,
    }


NIETS_OVER = (
    "Met dit inkomen blijft er niets over van je uitkering. De RVA kan je werk dan ook te groot vinden: je "
    "verliest dan de springplank."
)


def _uitkomst_springplank(
    invoer: Invoer, termijn: Termijn, lijst: tuple[Voorwaarde, ...], geld: Overhouden | None
) -> str:
    if tekort(lijst):
        return f"Zo krijg je de springplank niet. {_niet_voldaan(lijst)}"
    if geld and geld.vermindering and not geld.per_dag:
        return NIETS_OVER
    van, tot = termijn.eerste, _met_uitkering_tot(termijn, invoer.recht_tot)
    return (
        f"Je kan je uitkering houden van {datum(van)} tot en met {datum(tot)}, als de RVA het toelaat."
        f"{_slot(termijn, tot, invoer.recht_tot)}{_blijft_over(invoer, geld)}"
    )


def _blijft_over(invoer: Invoer, geld: Overhouden | None) -> str:
    if geld is None or invoer.uitkering is None:
        return ""
    return (
        f" Van je uitkering van {euro(invoer.uitkering)} per dag blijft {euro(geld.per_dag)} over."
    )


def _laatste_of_eerder(invoer: Invoer, termijn: Termijn) -> str:
    eerder = (
        ", of vroeger als je recht eerder eindigt" if _eerder(termijn, invoer.recht_tot) else ""
    )
    return f"{datum(_met_uitkering_tot(termijn, invoer.recht_tot))}{eerder}"


def _feiten_springplank(
    invoer: Invoer, termijn: Termijn, geld: Overhouden | None
) -> tuple[tuple[str, str], ...]:
    vanaf = invoer.springplank_vanaf
    vrij = f"{euro(vrij_dagbedrag(vanaf).waarde)} per dag, {euro(jaargrens(vanaf))} per jaar"
    feiten = [
        ("Laatste dag van je uitkering met bijberoep", _laatste_of_eerder(invoer, termijn)),
        ("Wat je mag verdienen zonder verlies", vrij),
    ]
    if invoer.recht_tot and invoer.recht_tot > termijn.laatste:
        over = (invoer.recht_tot - termijn.laatste).days
        feiten.append(("Dagen recht die daarna overblijven", str(over)))
    if geld:
        dagen = getal(JAARDAGEN / 12)
        per_jaar = ("Per jaar, als je het hele jaar een uitkering krijgt", euro(geld.per_jaar))
        feiten += [
            ("Wat er van je uitkering af gaat", f"{euro(geld.vermindering)} per dag"),
            ("Uitkering die je overhoudt", f"{euro(geld.per_dag)} per dag"),
            (f"Uitkering per maand, gemiddeld ({dagen} dagen)", euro(geld.per_maand)),
            *((per_jaar,) if _heel_jaar(invoer, termijn) else ()),
        ]
    return tuple(feiten)


# What stands behind the free amount, by its certainty.
HERKOMST = {
    "A": "Het vrije bedrag is berekend met de wet, en zo gepubliceerd.",
    "B": "Het vrije bedrag is berekend met de wet, en zo door één bron gedrukt.",
    "C": "Het vrije bedrag is berekend met de wet. We zagen geen bedrag van de RVA.",
}


def _toelichting_springplank(invoer: Invoer, geld: Overhouden | None) -> tuple[str, ...]:
    vanaf = invoer.springplank_vanaf
    letter = vrij_dagbedrag(vanaf).zekerheid
    regels = [f"{HERKOMST[letter]} Zekerheid {letter}."]
    if mogelijk_verouderd(vanaf):
        volgend = euro(volgend_dagbedrag(vanaf).waarde)
        regels.append(
            f"Het is mogelijk verouderd: na één indexaanpassing wordt het {volgend} per dag. Vraag het "
            "bedrag van vandaag aan je uitbetalingsinstelling."
        )
    if geld is None:
        regels.append("Vul je uitkering en je inkomen in om te zien wat je overhoudt.")
    else:
        regels.append(
            "Bedragen vóór belastingen. Je sociale bijdragen gingen al van je inkomen af."
        )
    return tuple(regels)


def _grafiek(invoer: Invoer, geld: Overhouden | None) -> tuple[Any, ...]:
    """What is left per month, by yearly income."""
    if geld is None or not invoer.uitkering or _deel(invoer):
        return ()
    vanaf, uitkering = invoer.springplank_vanaf, invoer.uitkering
    grens = jaargrens(vanaf)
    op = grens + uitkering * verwacht("springplank_dagen_per_jaar", vanaf).waarde
    niveaus = sorted({NUL, grens, grens + (op - grens) / 2, op, max(op, invoer.inkomen or NUL)})
    lijn = [Punt(x, overhouden(uitkering, x, vanaf).per_maand) for x in niveaus]
    return (
        lijngrafiek(
            Lijngrafiek(
                id="springplank",
                titel="Uitkering die je per maand overhoudt, volgens je inkomen",
                beschrijving=(
                    f"Tot {euro(grens)} per jaar verlies je niets. Vanaf {euro(op)} per jaar blijft er niets "
                    "over."
                ),
                x_etiket="Netto belastbaar inkomen per jaar",
                y_etiket="Uitkering per maand",
                lijn=lijn,
                eigen=Punt(max(invoer.inkomen or NUL, NUL), geld.per_maand),
                grenzen=(grens,),
            )
        ),
    )


def _aangeven(invoer: Invoer) -> str:
    begonnen = f" Begon je al zonder? Geef het vandaag nog aan: {TERUGVRAGEN}."
    return (
        f"Vraag de formulieren C1 en C1C aan {UITBETALER}. Geef je bijberoep aan vóór je begint, of samen "
        "met je aanvraag om uitkeringen."
        f"{'' if invoer.springplank_aangegeven == 'ja' else begonnen}"
    )


def _anders_springplank(invoer: Invoer, lijst: tuple[Voorwaarde, ...]) -> tuple[Inhoud, ...]:
    fout = {v.id for v in tekort(lijst)}
    return (
        *((_aangeven(invoer),) if "aangifte" in fout else ()),
        *_anders(fout, "voorbereiden", "hoofdberoep"),
    )


def _vervolg_springplank(invoer: Invoer, termijn: Termijn) -> tuple[Inhoud, ...]:
    return (
        _aangeven(invoer),
        [
            "Sluit vóór je start aan bij een sociaal verzekeringsfonds. Reken je ",
            naar("bijdragen-berekenen.md", "bijdragen in bijberoep"),
            " uit, en vraag of je fonds je als bijberoep aanvaardt.",
        ],
        f"Beslis vóór {_laatste_of_eerder(invoer, termijn)}: stoppen met je bijberoep, een job zoeken en je "
        "bijberoep houden, of in hoofdberoep gaan. In hoofdberoep stopt je uitkering.",
        _rva("RVA_SPRINGPLANK", "Lees ook wat de RVA schrijft: ", "infoblad T158"),
    )


def _al_een_bijberoep() -> Inhoud:
    """The other way, of art. 48 § 1: a side activity from before the unemployment."""
    return _rva(
        "HVW_BIJBEROEP",
        "Deed je dit bijberoep al toen je werknemer was? Dan kan je het misschien voortzetten zonder "
        "springplank, buiten de kantooruren en met formulier C1A. Lees ",
        "de voorwaarden bij de Hulpkas",
    )


KLOK_LOOPT = (
    "De springplank zet de klok van je recht niet stil: elke dag springplank gaat ervan af, en krijg je niet "
    "terug."
)
GRENZEN_SPRINGPLANK = (
    "De dagen waarop je in bijberoep werkt, kosten je geen uitkering. Je hoeft ze niet aan te duiden op je "
    "controlekaart.",
    "Het inkomen van een heel jaar telt. Valt het later hoger uit, dan moet je uitkering terugbetalen.",
)


def _grenzen_springplank(termijn: Termijn) -> tuple[str, ...]:
    klok_ = (KLOK_LOOPT,) if _telt_af(termijn) else ()
    return (*klok_, *GRENZEN_SPRINGPLANK)


def _agenda_springplank(invoer: Invoer, termijn: Termijn) -> Iterable[Moment]:
    artikel, letter = wb("artikel 48 § 1bis"), zekerheid((termijn.beslissing,))
    yield _moment(
        termijn.eerste - EEN_DAG,
        "c1c",
        "Formulieren C1 en C1C indienen (laatste dag)",
        "Je bijberoep moet vooraf aangegeven zijn, of samen met je aanvraag om uitkeringen.",
        artikel,
        letter,
    )
    if invoer.recht_tot:
        yield _laatste_dag(invoer.recht_tot, ZELF_INGEVULD)
    if invoer.recht_tot and invoer.recht_tot < termijn.laatste:
        return
    yield _moment(
        termijn.laatste,
        "springplank",
        "Laatste dag van je springplank",
        f"{termijn.beslissing.reden}{_eerder(termijn, invoer.recht_tot)}",
        artikel,
        letter,
        Soort.GEVOLG,
    )


# Main self-employment, and back


def _hoofdberoep(invoer: Invoer) -> Antwoord:
    werk = Zelfstandig(
        invoer.zelfstandig_vanaf,
        invoer.zelfstandig_tot,
        FEIT[invoer.ononderbroken],
        FEIT[invoer.uitkering_intussen],
    )
    recht = _recht(invoer, werk)
    if recht is None:
        return _zonder_recht(invoer)
    stand, nieuw = klok(recht, werk), _venster(invoer)
    anders = (recht.anders.beslissing,) if recht.anders and stand.anders else ()
    return Antwoord(
        uitkomst=_uitkomst_hoofdberoep(recht, werk, stand),
        cijfers=_cijfers_hoofdberoep(recht, stand) | _cijfers_venster(nieuw),
        feiten=_feiten_hoofdberoep(recht, werk, stand, nieuw),
        toelichting=tuple(_toelichting_hoofdberoep(invoer, recht, stand, nieuw)),
        werk=(
            Blok("Je recht", (recht.beslissing,)),
            *((Blok("De klok", stand.beslissingen),) if stand.beslissingen else ()),
            *((Blok("Een andere lezing", anders),) if anders else ()),
            *(
                (Blok("Een nieuwe toelating", nieuw.beslissingen),)
                if nieuw and not stand.laatste
                else ()
            ),
        ),
        voorwaarden=stand.voorwaarden,
        vervolg=_vervolg_hoofdberoep(stand, werk),
        grenzen=GRENZEN_HOOFDBEROEP,
        agenda=tuple(_agenda_hoofdberoep(recht, werk, stand)),
        beslisser=BESLISSER,
    )


def _recht(invoer: Invoer, werk: Zelfstandig) -> Recht | None:
    """The right of the visitor; None for who never had benefits."""
    if invoer.recht_bekend == "geen":
        return None
    if invoer.recht_bekend == "brief":
        if invoer.recht_tot is None:
            raise OngeldigeInvoer("recht_tot", "Vul de laatste dag van je recht in.")
        return recht_van_brief(invoer.recht_tot, _toegelaten(invoer))
    if invoer.zelfstandig_vanaf < invoer.toegelaten:
        boodschap = "Deze dag ligt vóór de eerste dag van je uitkering."
        raise OngeldigeInvoer("zelfstandig_vanaf", boodschap)
    if invoer.recht_bekend == "werk":
        return recht_na_toelating(invoer.toegelaten, invoer.gewerkte_dagen)
    return recht_van_maanden(invoer.toegelaten, invoer.maanden_recht, werk)


def _venster(invoer: Invoer) -> Venster | None:
    if invoer.zelfstandig_tot is None:
        return None
    return venster(invoer.zelfstandig_vanaf, invoer.zelfstandig_tot, _toegelaten(invoer))


def _toegelaten(invoer: Invoer) -> date | None:
    """The first day of the last admission; None for who never had one, or does not know it."""
    if invoer.recht_bekend in ("werk", "maanden"):
        return invoer.toegelaten
    if not _vorige_toelating_telt(invoer):
        return None
    if invoer.vorige_toelating and invoer.vorige_toelating > invoer.zelfstandig_vanaf:
        boodschap = "Kies een dag vóór je start als zelfstandige."
        raise OngeldigeInvoer("vorige_toelating", boodschap)
    return invoer.vorige_toelating


def _uitkomst_hoofdberoep(recht: Recht, werk: Zelfstandig, stand: Klok) -> str:
    uitkomst = _terug(recht, werk, stand)
    if stand.anders is None:
        return uitkomst
    tot = datum(stand.anders)
    return (
        f"{uitkomst} Dat is voorzichtig geteld. Lees je de overgangsregel anders, dan loopt je recht tot en "
        f"met {tot}, als je meteen opnieuw een uitkering vraagt."
    )


AL_DIE_TIJD = (
    "Werk je al die tijd in hoofdberoep, zonder onderbreking en zonder uitkering, dan loopt"
)
WACHT_NIET = "Elke dag dat je wacht met je aanvraag, ben je kwijt."


def _terug(recht: Recht, werk: Zelfstandig, stand: Klok) -> str:
    tot = datum(recht.laatste)
    if stand.stil_op is None:
        return _uitkomst_na_je_werk(recht, stand)
    if not stand.over:
        return f"Je recht eindigt op {tot}, vóór je start. Later heb je een nieuwe toelating nodig."
    if stand.onzeker:
        return (
            f"Reken voorzichtig: je recht loopt tot en met {tot}. Of je klok intussen stilstaat, keken we "
            f"niet na: je begon vóór {datum(hervorming())}. Vraag het je uitbetalingsinstelling."
        )
    if stand.loopt_door and (werk.tot is None or stand.laatste):
        wacht = f" {WACHT_NIET}" if werk.tot else ""
        return f"Je klok loopt door terwijl je werkt: je recht loopt tot en met {tot}.{wacht}"
    if werk.tot is None:
        return (
            f"Bij je start op {datum(werk.van)} heb je nog {aantal(stand.over, 'dag', 'dagen')} recht. Werk "
            f"je zeker tot en met {datum(stand.stil_op)} in hoofdberoep, zonder onderbreking en zonder "
            "uitkering, dan blijft dat zo tot je stopt."
        )
    return _uitkomst_na_de_klok(recht, stand)


def _uitkomst_na_de_klok(recht: Recht, stand: Klok) -> str:
    """For a right whose clock may have stood still during work that has an end."""
    tot = datum(recht.laatste)
    if stand.mogelijk:
        misschien = f"{AL_DIE_TIJD} {{}} tot en met {datum(stand.mogelijk)}."
        if stand.laatste:
            return f"Je recht loopt zeker tot en met {tot}. {misschien.format('het')} {WACHT_NIET}"
        return f"{misschien.format('je recht')} Anders eindigt het op {tot}. {WACHT_NIET}"
    if stand.laatste is None:
        einde = recht.uiterste if stand.stil else recht.laatste
        return (
            f"Terugkomen binnen je recht kan niet meer: dat eindigt op {datum(einde)}. Je hebt een nieuwe "
            "toelating nodig."
        )
    return (
        f"Tot en met {datum(stand.laatste)} kan je terugkomen zonder nieuwe toelating, als de RVA aanvaardt "
        f"dat je klok stilstond. {WACHT_NIET}"
    )


def _uitkomst_na_je_werk(recht: Recht, stand: Klok) -> str:
    """For a right of which no day counts before the work ended."""
    laatste = datum(recht.laatste)
    if not stand.over:
        return (
            f"Je stopt te laat: voor iedereen eindigt dit recht op {laatste}. Je hebt een nieuwe toelating "
            "nodig."
        )
    if not recht.vanaf_aanvraag:
        return (
            f"Je recht telt pas vanaf {datum(recht.eerste)} en loopt tot en met {laatste}, als de RVA deze "
            "telling aanvaardt."
        )
    als = f"Vraag je op {datum(recht.eerste)} opnieuw een uitkering, dan loopt je recht tot en met {laatste}"
    if stand.mogelijk and recht.minstens:
        return (
            f"{als}, als je al die tijd in hoofdberoep werkt, zonder onderbreking en zonder uitkering. "
            f"Anders eindigt het al op {datum(recht.minstens)}."
        )
    return f"{als}, als de RVA deze telling aanvaardt."


def _cijfers_hoofdberoep(recht: Recht, stand: Klok) -> dict[str, Any]:
    cijfers: dict[str, Any] = {"recht_tot": recht.laatste, "dagen_over": stand.over}
    if stand.stil and stand.stil_op:
        cijfers["klok_stil_als_tot"] = stand.stil_op
    if stand.anders:
        cijfers["andere_lezing_tot"] = stand.anders
    if stand.mogelijk:
        cijfers["misschien_tot"] = stand.mogelijk
    # A right that begins with a claim does not end while nobody claims.
    if stand.laatste and not recht.vanaf_aanvraag:
        cijfers["terug_tot"] = stand.laatste
    return cijfers | {"terug_binnen_recht": _binnen_recht(stand)}


def _binnen_recht(stand: Klok) -> str:
    if stand.laatste and not stand.mogelijk:
        return "ja"
    bekend = stand.stil_op is None or stand.beslissingen
    nog_niet = stand.mogelijk or stand.anders or stand.onzeker or (stand.over and not bekend)
    return "onbekend" if nog_niet else "nee"


def _cijfers_venster(nieuw: Venster | None) -> dict[str, Any]:
    if nieuw is None:
        return {}
    cijfers: dict[str, Any] = {"venster_langer": "ja" if nieuw.langer else "nee"}
    return cijfers | (
        {"venster_van": nieuw.eerste, "venster_tot": nieuw.laatste} if nieuw.eerste else {}
    )


def _feiten_hoofdberoep(
    recht: Recht, werk: Zelfstandig, stand: Klok, nieuw: Venster | None
) -> tuple[tuple[str, str], ...]:
    als = ", als je klok doorloopt" if stand.stil or stand.onzeker else ""
    feiten = [(f"Laatste dag van je recht{als}", datum(recht.laatste))]
    if recht.vanaf_aanvraag and stand.over:
        feiten = [("Je recht loopt tot en met, als je het meteen vraagt", datum(recht.laatste))]
    if stand.over:
        vanaf = "als je start" if stand.vanaf == werk.van else f"vanaf {datum(stand.vanaf)}"
        feiten.append((f"Dagen recht {vanaf}", str(stand.over)))
        if stand.stil and stand.stil_op:
            feiten.append(("De klok staat stil als je werkt tot en met", datum(stand.stil_op)))
    feiten += _feiten_na_het_werk(recht, stand)
    if stand.anders:
        feiten.append(("Lees je de overgangsregel anders: tot en met", datum(stand.anders)))
    return tuple(feiten) if stand.laatste else (*feiten, *_feiten_venster(nieuw))


def _feiten_na_het_werk(recht: Recht, stand: Klok) -> Iterable[tuple[str, str]]:
    if stand.mogelijk and recht.vanaf_aanvraag and recht.minstens:
        yield ("Zeker maar tot en met", datum(recht.minstens))
    elif stand.mogelijk:
        yield ("Misschien tot en met, als je klok stilstaat", datum(stand.mogelijk))
    elif stand.laatste and stand.laatste != recht.laatste:
        yield ("Laatste dag van je recht, als je klok stilstaat", datum(stand.laatste))


def _feiten_venster(nieuw: Venster | None) -> tuple[tuple[str, str], ...]:
    if nieuw is None or nieuw.eerste is None or nieuw.dagen is None:
        return ()
    tussen = (
        f"{nieuw.dagen.waarde} dagen, van {datum(nieuw.eerste)} tot en met {datum(nieuw.laatste)}"
    )
    return (("Nieuwe toelating: gewerkt als werknemer", tussen),)


VUL_TOELATING_IN = (
    "Vul ook de eerste dag van je laatste toelating in: voor een nieuwe toelating tellen dagen van ervoor "
    "niet mee."
)


def _toelichting_hoofdberoep(
    invoer: Invoer, recht: Recht, stand: Klok, nieuw: Venster | None
) -> Iterable[str]:
    yield "De dagen zijn van datum tot datum geteld. Je uitbetalingsinstelling kent de juiste dag."
    if invoer.recht_bekend == "maanden" and invoer.toegelaten < hervorming():
        yield (
            f"Je was toegelaten vóór de hervorming. We tellen ten vroegste vanaf {datum(OVERGANG_VANAF)}, en "
            f"nooit na {datum(OVERGANG_LAATSTE)}. {_nieuwe_aanvraag(recht)} Kijk in je brief van de RVA."
        )
    if _toegelaten(invoer) is None:
        yield from _zonder_dag_van_toelating(stand, nieuw)


def _zonder_dag_van_toelating(stand: Klok, nieuw: Venster | None) -> Iterable[str]:
    """What may be otherwise for who has a letter and did not say when the benefit began."""
    if nieuw and nieuw.eerste and not stand.laatste:
        yield VUL_TOELATING_IN
    einden = [dag for dag in (stand.laatste, stand.mogelijk) if dag]
    if einden and max(einden) > OVERGANG_LAATSTE:
        yield (
            f"Was je toegelaten vóór {datum(hervorming())}? Vul die dag in: dan eindigt je recht ten laatste "
            f"op {datum(OVERGANG_LAATSTE)}."
        )


def _nieuwe_aanvraag(recht: Recht) -> str:
    """From which claim the months of the transitional rule run."""
    if recht.vanaf_aanvraag:
        return (
            "Je was toen zelfstandige: je maanden tellen vanaf je eerste nieuwe aanvraag na dat werk. We "
            f"rekenen alsof je ze op {datum(recht.eerste)} doet. Vraag je later, dan tellen ze pas vanaf die "
            "dag. Hoelang je mag wachten, weten we niet: wacht niet."
        )
    return (
        "De wet telt ook vanaf de eerste nieuwe aanvraag na werk als werknemer of als zelfstandige in "
        f"hoofdberoep. Of dat ook geldt voor werk dat na {datum(OVERGANG_VANAF)} begon, weten we niet."
    )


def _kan_terug(stand: Klok) -> bool:
    return bool(stand.laatste or stand.mogelijk or stand.anders)


def _vervolg_hoofdberoep(stand: Klok, werk: Zelfstandig) -> tuple[Inhoud, ...]:
    terug = f"Stop je? Vraag je uitkering meteen opnieuw aan bij {UITBETALER}."
    meld = (MET_UITKERING,) if werk.uitkering else ()
    if not stand.over or (stand.beslissingen and not _kan_terug(stand)):
        return (*meld, terug, *_nieuwe_toelating(), uitwegen.geen_geld())
    return (
        *meld,
        *_bewijs(stand),
        terug,
        _rva(
            "RVA_HERVORMING_2026",
            "Lees ook wat de RVA schrijft over ",
            "de regels sinds 1 maart 2026",
        ),
    )


MET_UITKERING = (
    "In hoofdberoep stopt je uitkering. Krijg je er toch een? Meld het meteen aan je uitbetalingsinstelling: "
    f"{TERUGVRAGEN}."
)


def _bewijs(stand: Klok) -> tuple[str, ...]:
    """What to keep from the start on, when the work began within the right."""
    if stand.stil_op is None:
        return ()
    waarom = ": zo bewijs je later vanaf wanneer je klok stilstond" if stand.stil else ""
    return (
        "Meld je start aan je uitbetalingsinstelling, en sluit vooraf aan bij een sociaal verzekeringsfonds. "
        f"Hou de papieren bij{waarom}.",
    )


def _nieuwe_toelating() -> tuple[Inhoud, ...]:
    return (
        "Wacht niet met je aanvraag: hoe later je vraagt, hoe minder van je oudste werkdagen nog tellen.",
        "Neem mee: formulier C1, formulier C4 van je laatste job als werknemer, en het bewijs dat je stopte "
        "als zelfstandige.",
    )


GRENZEN_HOOFDBEROEP: tuple[Inhoud, ...] = (
    "Nam je zelf ontslag als werknemer? Dan gelden nog andere voorwaarden. Vraag het na vóór je stopt.",
    [
        "Een uitkering als zelfstandige die stopt, is iets anders: kijk naar het ",
        naar("overbruggingsrecht.md", "overbruggingsrecht"),
        ".",
    ],
    "Voor 55-plussers met een lange loopbaan bestaan uitzonderingen op de maximumduur.",
)


def _agenda_hoofdberoep(recht: Recht, werk: Zelfstandig, stand: Klok) -> Iterable[Moment]:
    if stand.stil and stand.stil_op:
        yield _moment(
            stand.stil_op,
            "klok",
            "Je bent lang genoeg zelfstandige: je klok staat stil",
            "Als je al die tijd in hoofdberoep werkte, zonder onderbreking en zonder uitkering.",
            wb("artikel 116 § 1, 6°"),
            "C",
            Soort.GEVOLG,
        )
    if werk.tot and _kan_terug(stand):
        yield _moment(
            werk.tot + EEN_DAG,
            "terug",
            "Opnieuw een uitkering vragen",
            "Wacht niet: de dagen van je recht kunnen ondertussen voorbijgaan.",
            wb("artikel 42"),
            "C",
        )
    if laatste := recht.laatste if stand.loopt_door and not werk.tot else stand.laatste:
        yield _laatste_dag(laatste, _waarom_dan(recht, stand))


def _waarom_dan(recht: Recht, stand: Klok) -> str:
    if stand.mogelijk:
        return f"Voorzichtig geteld. Misschien loopt het tot en met {datum(stand.mogelijk)}."
    beslissingen = (*stand.beslissingen, recht.beslissing)
    return beslissingen[0].reden


def _zonder_recht(invoer: Invoer) -> Antwoord:
    nieuw = _venster(invoer)
    if nieuw is None:
        boodschap = "Vul in tot wanneer je zelfstandige bent of was, ook als je het maar raamt."
        raise OngeldigeInvoer("zelfstandig_tot", boodschap)
    return Antwoord(
        uitkomst=_uitkomst_zonder_recht(invoer, nieuw),
        cijfers=_cijfers_venster(nieuw),
        feiten=_feiten_venster(nieuw),
        toelichting=(
            "Als zelfstandige bouw je zelf geen werkloosheidsuitkering op. Wat je vroeger als werknemer "
            "werkte, kan wel nog tellen.",
        ),
        werk=(Blok("Een nieuwe toelating", nieuw.beslissingen),),
        vervolg=(
            f"Vraag het na bij {UITBETALER}, liefst vóór je stopt.",
            *_nieuwe_toelating(),
            uitwegen.geen_geld(),
        ),
        grenzen=GRENZEN_HOOFDBEROEP,
        beslisser=BESLISSER,
    )


def _uitkomst_zonder_recht(invoer: Invoer, nieuw: Venster) -> str:
    vanaf = datum(nieuw.laatste + EEN_DAG)
    if nieuw.eerste is None or nieuw.dagen is None:
        langer = "wordt langer" if nieuw.langer else "wordt niet langer"
        return (
            f"De tijd waarin je werk als werknemer telt, {langer} door je zelfstandig werk. Hoeveel dagen je "
            f"moest werken, hing vóór {datum(hervorming())} af van je leeftijd: dat keken we niet na."
        )
    mits = ""
    if invoer.ooit_uitkering == "onbekend":
        mits = " Kreeg je vroeger een uitkering, dan tellen dagen van vóór die toelating niet mee."
    elif _toegelaten(invoer) is None and _vorige_toelating_telt(invoer):
        mits = f" {VUL_TOELATING_IN}"
    return (
        f"Werkte je van {datum(nieuw.eerste)} tot en met {datum(nieuw.laatste)} minstens "
        f"{nieuw.dagen.waarde} dagen als werknemer? Dan kan je vanaf {vanaf} een uitkering vragen.{mits}"
    )


STARTEN_MET_UITKERING = Rekenhulp(
    "starten-met-uitkering",
    "Starten met een werkloosheidsuitkering: wat mag, tot wanneer, en kan je terug?",
    "starten-met-uitkering.md",
    Invoer,
    bereken,
)
