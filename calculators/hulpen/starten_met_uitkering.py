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
from rules.opmaak import datum, datum_kort, euro, getal, opsomming, zin
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
UITBETALER = "je uitbetalingsinstelling (je vakbond of de Hulpkas)"
ZEKERE_MAANDEN = int(verwacht("recht_eerste_periode", hervorming()).waarde)
TOELATINGSDAGEN = verwacht("toelating_dagen", hervorming()).waarde
JAARDAGEN = verwacht("springplank_dagen_per_jaar", hervorming()).waarde


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
            gevraagd=lambda s: _zonder(s) and s.ooit_uitkering == "ja",
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
            gevraagd=lambda s: (
                s.doel == "springplank" or (s.doel == "hoofdberoep" and s.recht_bekend == "brief")
            ),
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
    aangifte_op: date = veld(
        Datum(
            etiket="Dag waarop je formulier C45E indient",
            standaard=lambda vandaag: vandaag,
            groep=VOORWAARDEN,
            gevraagd=lambda s: s.doel == "voorbereiden" and s.voorbereiding_aangegeven != "ja",
        )
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
            gevraagd=_bij("voorbereiden"),
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


# Preparing


def _voorbereiden(invoer: Invoer) -> Antwoord:
    termijn = voorbereidingstermijn(invoer.voorbereiding_vanaf)
    plan = _plan(invoer)
    lijst = voorbereidingsvoorwaarden(plan, termijn)
    tot, mogelijk = _uitkering_tot(plan, termijn), _voorbereiding_mogelijk(invoer, plan, lijst)
    mag = mogelijk in ("ja", "nog niet")
    return Antwoord(
        uitkomst=_uitkomst_voorbereiden(plan, lijst, tot, mogelijk),
        cijfers={
            "mogelijk": mogelijk,
            "laatste_voorbereidingsdag": termijn.laatste,
            "uitkering_tot": tot,
        },
        feiten=_feiten_voorbereiden(plan, termijn) if mag else (),
        werk=(Blok("De termijn", (termijn.beslissing,)),),
        voorwaarden=lijst,
        figuren=(_stappenlijst(plan, tot),) if mag else (),
        vervolg=_vervolg_voorbereiden(plan) if mag else _anders_voorbereiden(plan),
        grenzen=GRENZEN_VOORBEREIDEN,
        agenda=tuple(_agenda_voorbereiden(plan, termijn)) if mag else (),
        beslisser=BESLISSER,
    )


def _voorbereiding_mogelijk(
    invoer: Invoer, plan: Voorbereiding, lijst: tuple[Voorwaarde, ...]
) -> str:
    """Who still has to ask, or to wait, may not yet; who never can, may not at all."""
    if tekort(lijst):
        return "nee"
    if te_laat_aangegeven(plan):
        return "onbekend"
    return "nog niet" if "nee" in (invoer.voorbereiding_aangegeven, invoer.toelating) else "ja"


def _plan(invoer: Invoer) -> Voorbereiding:
    alle = (*TOEGELATEN, *NIET_TOEGELATEN, *ANDERS)
    return Voorbereiding(
        invoer.voorbereiding_vanaf,
        invoer.echte_start,
        FEIT[invoer.voorbereiding_aangegeven],
        invoer.aangifte_op,
        {"ja": True, "geweigerd": False}.get(invoer.toelating),
        FEIT[invoer.eerder_voorbereid],
        FEIT[invoer.beschikbaar],
        frozenset(naam for naam in alle if getattr(invoer, f"plan_{naam}") == "ja"),
    )


def _uitkering_tot(plan: Voorbereiding, termijn: Termijn) -> date:
    return min(termijn.laatste, plan.start - EEN_DAG) if plan.start else termijn.laatste


STOP = "Begon je al? Stop, en vraag het eerst: de RVA kan uitkeringen terugvragen."


def _uitkomst_voorbereiden(
    plan: Voorbereiding, lijst: tuple[Voorwaarde, ...], tot: date, mogelijk: str
) -> str:
    van, einde = datum(plan.vanaf), datum(tot)
    if mogelijk == "nee":
        return f"Zo kan je je zaak niet voorbereiden met een uitkering. {_raad(plan, lijst)}"
    if mogelijk == "onbekend":
        return f"Gaf je je voorbereiding niet aan vóór {van}, dan mag ze nog niet. {STOP}"
    if mogelijk == "nog niet":
        eerst = "" if plan.aangegeven else f"dien formulier C45E in vóór {van}, en "
        return (
            f"Nog niet: {eerst}wacht op de toelating van de RVA. Heb je die, dan kan je je zaak voorbereiden "
            f"met een uitkering tot en met {einde}."
        )
    return (
        f"Je kan je zaak voorbereiden met een uitkering van {van} tot en met {einde}, als de RVA het "
        "toelaat."
    )


def _raad(plan: Voorbereiding, lijst: tuple[Voorwaarde, ...]) -> str:
    """What would help, and otherwise what is missing."""
    if plan.start and [v.id for v in tekort(lijst)] == ["zes-maanden"]:
        return (
            f"Begin je voorbereiding later, ten vroegste op {datum(vroegste_voorbereiding(plan.start))}: dan "
            "loopt ze tot je start. Ze kan maar één keer."
        )
    return f"{_niet_voldaan(lijst)}{f' {STOP}' if te_laat_aangegeven(plan) else ''}"


def _weken_voor(dag: date) -> str:
    return f"vóór {datum(dag)}, liefst weken vroeger"


def _feiten_voorbereiden(plan: Voorbereiding, termijn: Termijn) -> tuple[tuple[str, str], ...]:
    feiten = [
        *(() if plan.aangegeven else (("Formulier C45E indienen", _weken_voor(plan.vanaf)),)),
        ("Laatste dag van de zes maanden", datum(termijn.laatste)),
    ]
    if plan.start:
        feiten.append(("Geen uitkering meer vanaf", datum(plan.start)))
        if gekend("aansluiting_vooraf", plan.start):
            sluit_aan = aansluiting(plan.start)
            wanneer = f"van {datum(sluit_aan.eerste)} tot en met {datum(sluit_aan.laatste)}"
            feiten.append((AANSLUITEN, wanneer))
    return tuple(feiten)


def _stappenlijst(plan: Voorbereiding, tot: date) -> Any:
    tijdens = f"{datum_kort(plan.vanaf)} tot en met {datum_kort(tot)}"
    rijen = [
        ("Formulier C45E vragen en indienen", f"liefst weken vóór {datum_kort(plan.vanaf)}"),
        ("Wachten op de toelating van de RVA", "vóór je iets doet"),
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
        f"Vraag formulier C45E aan {UITBETALER}. Dien het in {_weken_voor(plan.vanaf)}: je begint pas als je "
        "de toelating hebt.",
        "Stop met je uitkering op de dag waarop je echt begint. Meld die dag aan je uitbetalingsinstelling.",
        "Wil je klein beginnen en je uitkering houden? Kies hierboven de springplank.",
        _rva("RVA_ACTIVITEIT", "Lees ook wat de RVA schrijft: ", "infoblad T41"),
    )


def _rva(sleutel: str, voor: str, tekst: str) -> Inhoud:
    return [voor, link(bronnen()[sleutel].url, tekst), "."]


def _anders() -> tuple[Inhoud, ...]:
    return (
        f"Vraag {UITBETALER} wat in jouw geval wel kan, vóór je iets doet.",
        "Kijk hierboven of een andere weg past: voorbereiden, springplank of hoofdberoep.",
        uitwegen.geen_geld(),
    )


def _anders_voorbereiden(plan: Voorbereiding) -> tuple[Inhoud, ...]:
    opnieuw = (
        f"Stop met wat je al doet. Vraag formulier C45E aan {UITBETALER}, en kies hierboven een eerste dag "
        "die nog komt.",
    )
    return (*(opnieuw if te_laat_aangegeven(plan) else ()), *_anders())


GRENZEN_VOORBEREIDEN = (
    "Alleen wat in de lijst staat, mag. De rest is werken als zelfstandige, en dan heb je geen uitkering.",
    "Tijdens je voorbereiding loopt je recht op uitkering gewoon af: die maanden krijg je niet terug.",
    "Begin je niet op de dag die je plande? Meld het vóór de zes maanden om zijn.",
)


def _agenda_voorbereiden(plan: Voorbereiding, termijn: Termijn) -> Iterable[Moment]:
    letter = zekerheid((termijn.beslissing,))
    if not plan.aangegeven:
        yield _moment(
            plan.vanaf - EEN_DAG,
            "c45e",
            "Formulier C45E indienen (laatste dag)",
            "Dien het weken vroeger in: je moet ook de toelating van de RVA hebben voor je begint.",
            wb("artikel 45"),
            letter,
        )
    yield _moment(
        termijn.laatste,
        "zes-maanden",
        "Laatste dag van je voorbereiding met een uitkering",
        termijn.beslissing.reden,
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
            *(_vervolg_springplank(invoer, termijn) if mag else _anders()),
            _al_een_bijberoep(),
        ),
        grenzen=_grenzen_springplank(termijn) if mag else (),
        agenda=tuple(_agenda_springplank(invoer, termijn)) if mag else (),
        beslisser=BESLISSER,
    )


def _met_uitkering_tot(invoer: Invoer, termijn: Termijn) -> date:
    """The last day with both: the springplank gives no right of its own."""
    return min(termijn.laatste, invoer.recht_tot or termijn.laatste)


def _heel_jaar(invoer: Invoer, termijn: Termijn) -> bool:
    """Whether there are benefits during the whole springplank, and an income of a whole year."""
    return not _deel(invoer) and _met_uitkering_tot(invoer, termijn) == termijn.laatste


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
    van, tot = termijn.eerste, _met_uitkering_tot(invoer, termijn)
    korter = " Dan eindigt je recht op uitkering." if tot < termijn.laatste else ""
    return (
        f"Je kan je uitkering houden van {datum(van)} tot en met {datum(tot)}, als de RVA het toelaat."
        f"{korter}{_blijft_over(invoer, geld)}"
    )


def _blijft_over(invoer: Invoer, geld: Overhouden | None) -> str:
    if geld is None or invoer.uitkering is None:
        return ""
    return (
        f" Van je uitkering van {euro(invoer.uitkering)} per dag blijft {euro(geld.per_dag)} over."
    )


def _feiten_springplank(
    invoer: Invoer, termijn: Termijn, geld: Overhouden | None
) -> tuple[tuple[str, str], ...]:
    vanaf = invoer.springplank_vanaf
    vrij = f"{euro(vrij_dagbedrag(vanaf).waarde)} per dag, {euro(jaargrens(vanaf))} per jaar"
    tot = _met_uitkering_tot(invoer, termijn)
    feiten = [
        ("Laatste dag van je uitkering met bijberoep", datum(tot)),
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


def _vervolg_springplank(invoer: Invoer, termijn: Termijn) -> tuple[Inhoud, ...]:
    return (
        f"Vraag de formulieren C1 en C1C aan {UITBETALER}. Geef je bijberoep aan vóór "
        f"{datum(termijn.eerste)}, of samen met je aanvraag om uitkeringen.",
        [
            "Sluit vóór je start aan bij een sociaal verzekeringsfonds. Reken je ",
            naar("bijdragen-berekenen.md", "bijdragen in bijberoep"),
            " uit, en vraag of je fonds je als bijberoep aanvaardt.",
        ],
        f"Beslis vóór {datum(_met_uitkering_tot(invoer, termijn))}: stoppen met je bijberoep, een job "
        "zoeken en je bijberoep houden, of in hoofdberoep gaan. In hoofdberoep stopt je uitkering.",
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
    "De springplank zet de klok van je recht niet stil: die twaalf maanden gaan ervan af. Wie maar twaalf "
    "maanden recht heeft, heeft daarna niets meer over."
)
GRENZEN_SPRINGPLANK = (
    "De dagen waarop je in bijberoep werkt, kosten je geen uitkering. Je hoeft ze niet aan te duiden op je "
    "controlekaart.",
    "Het inkomen van een heel jaar telt. Valt het later hoger uit, dan moet je uitkering terugbetalen.",
)


def _grenzen_springplank(termijn: Termijn) -> tuple[str, ...]:
    klok_ = (KLOK_LOOPT,) if termijn.laatste >= hervorming() else ()
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
        yield _laatste_dag(invoer.recht_tot, "De dag die je zelf invulde.")
    if invoer.recht_tot and invoer.recht_tot < termijn.laatste:
        return
    yield _moment(
        termijn.laatste,
        "springplank",
        "Laatste dag van je springplank",
        termijn.beslissing.reden,
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
        vervolg=_vervolg_hoofdberoep(stand),
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
        return recht_van_brief(invoer.recht_tot)
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
    if not _zonder(invoer) or invoer.ooit_uitkering != "ja":
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
        f"{uitkomst} Lees je de overgangsregel anders, dan loopt je recht tot en met {tot}, als je meteen "
        "opnieuw een uitkering vraagt."
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
            f"Reken voorzichtig: je recht loopt tot en met {tot}. Of je klok daarna stilstond, keken we niet "
            f"na: je begon vóór {datum(hervorming())}. Vraag het je uitbetalingsinstelling."
        )
    if werk.tot is None:
        return (
            f"Als je op {datum(werk.van)} start, heb je nog {stand.over} dagen recht. Werk je zeker tot en "
            f"met {datum(stand.stil_op)} in hoofdberoep, dan blijven die dagen staan tot je stopt."
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
        return (
            f"Terugkomen binnen je recht kan niet meer: dat eindigt op {tot}. Je hebt een nieuwe toelating "
            "nodig."
        )
    if not stand.stil:
        return f"De klok liep door: je recht loopt tot en met {tot}. {WACHT_NIET}"
    return (
        f"Je kan terugkomen zonder nieuwe toelating. Je recht loopt dan tot en met {datum(stand.laatste)}, "
        f"als de RVA aanvaardt dat je klok stilstond. {WACHT_NIET}"
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
    vraag_meteen = f"Vraag op {datum(recht.eerste)} opnieuw een uitkering."
    if stand.mogelijk and recht.minstens:
        return (
            f"{vraag_meteen} {AL_DIE_TIJD} je recht tot en met {laatste}. Anders eindigt het al op "
            f"{datum(recht.minstens)}."
        )
    return f"{vraag_meteen} Je recht loopt dan tot en met {laatste}, als de RVA deze telling aanvaardt."


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
    feiten = [("Je recht loopt nu tot en met", datum(recht.laatste))]
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
        yield ("Na je werk misschien tot en met", datum(stand.mogelijk))
    elif stand.laatste and stand.laatste != recht.laatste:
        yield ("Na je werk loopt het tot en met", datum(stand.laatste))


def _feiten_venster(nieuw: Venster | None) -> tuple[tuple[str, str], ...]:
    if nieuw is None or nieuw.eerste is None or nieuw.dagen is None:
        return ()
    tussen = (
        f"{nieuw.dagen.waarde} dagen, van {datum(nieuw.eerste)} tot en met {datum(nieuw.laatste)}"
    )
    return (("Nieuwe toelating: gewerkt als werknemer", tussen),)


VORIGE_TOELATING = "Dagen van vóór je vorige toelating tellen niet mee."
DAGEN_ERVOOR = f"Kreeg je al eens een uitkering? {VORIGE_TOELATING}"


def _toelichting_hoofdberoep(
    invoer: Invoer, recht: Recht, stand: Klok, nieuw: Venster | None
) -> Iterable[str]:
    yield "De dagen zijn van datum tot datum geteld. Je uitbetalingsinstelling kent de juiste dag."
    if invoer.recht_bekend == "maanden" and invoer.toegelaten < hervorming():
        yield (
            f"Je was toegelaten vóór de hervorming. We tellen ten vroegste vanaf {datum(OVERGANG_VANAF)}. "
            f"{_nieuwe_aanvraag(recht)} Kijk in je brief van de RVA."
        )
    if invoer.recht_bekend == "brief" and nieuw and nieuw.eerste and not stand.laatste:
        yield VORIGE_TOELATING


def _nieuwe_aanvraag(recht: Recht) -> str:
    """From which claim the months of the transitional rule run."""
    if recht.vanaf_aanvraag:
        return (
            "Je was toen zelfstandige: je maanden tellen vanaf je eerste nieuwe aanvraag na dat werk. We "
            f"rekenen alsof je ze op {datum(recht.eerste)} doet. Vraag je later, dan tellen ze pas vanaf die "
            f"dag, en nooit na {datum(OVERGANG_LAATSTE)}. Hoelang je mag wachten, weten we niet: wacht niet."
        )
    return (
        "De wet telt ook vanaf de eerste nieuwe aanvraag na werk als werknemer of als zelfstandige in "
        f"hoofdberoep. Of dat ook geldt voor werk dat na {datum(OVERGANG_VANAF)} begon, weten we niet."
    )


def _kan_terug(stand: Klok) -> bool:
    return bool(stand.laatste or stand.mogelijk or stand.anders)


def _vervolg_hoofdberoep(stand: Klok) -> tuple[Inhoud, ...]:
    terug = f"Stop je? Vraag je uitkering meteen opnieuw aan bij {UITBETALER}."
    if not stand.over or (stand.beslissingen and not _kan_terug(stand)):
        return (terug, *_nieuwe_toelating(), uitwegen.geen_geld())
    meld = (
        "Meld je start aan je uitbetalingsinstelling, en sluit vooraf aan bij een sociaal verzekeringsfonds. "
        "Zo bewijs je later vanaf wanneer je klok stilstond."
    )
    return (
        *((meld,) if stand.stil_op else ()),
        terug,
        _rva(
            "RVA_HERVORMING_2026",
            "Lees ook wat de RVA schrijft over ",
            "de regels sinds 1 maart 2026",
        ),
    )


def _nieuwe_toelating() -> tuple[Inhoud, ...]:
    return (
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
    if stand.laatste:
        yield _laatste_dag(stand.laatste, _waarom_dan(recht, stand))


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
    onzeker = invoer.ooit_uitkering != "nee" and _toegelaten(invoer) is None
    mits = f" {DAGEN_ERVOOR}" if onzeker else ""
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
