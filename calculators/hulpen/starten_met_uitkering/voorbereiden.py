"""The answer to who prepares a business with benefit, six months at most (werkloosheidsbesluit art. 45)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree as ET

from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT
from calculators.html import Inhoud, tabel
from calculators.hulpen.starten_met_uitkering.uitkering import (
    BESLISSER,
    DAARNA_NOG,
    TERUGVRAGEN,
    UITBETALER,
    aansluiten_bij_fonds,
    andere_wegen,
    einde_recht,
    met_uitkering_tot,
    misschien_eerder,
    moment,
    rva_schrijft,
    slot,
    telt_af,
    tijd,
    wat_komt,
)
from calculators.hulpen.starten_met_uitkering.vragen import HANDELINGEN, TOELATING, Invoer
from rules.bedragen import gekend
from rules.kalender import Moment, Soort, aansluiten
from rules.opmaak import datum, datum_kort, zin
from rules.starten_met_uitkering import (
    TOEGELATEN,
    Voorbereiding,
    te_laat_aangegeven,
    voorbereidingstermijn,
    voorbereidingsvoorwaarden,
    vroegste_voorbereiding,
)
from rules.termijnen import EEN_DAG, Termijn, aansluiting
from rules.uitleg import Voorwaarde, niet_voldaan, tekort, zekerheid
from rules.werkloosheid import wb

AANSLUITEN = "Aansluiten bij een sociaal verzekeringsfonds"
C45E_VRAGEN = f"Vraag formulier C45E aan {UITBETALER}."
AFLOPEND = "Tijdens je voorbereiding loopt je recht op uitkering gewoon af: die maanden krijg je niet terug."


def bereken(invoer: Invoer) -> Antwoord:
    termijn, plan = voorbereidingstermijn(invoer.voorbereiding_vanaf), _plan(invoer)
    lijst = voorbereidingsvoorwaarden(plan, termijn)
    tot = met_uitkering_tot(termijn, plan.recht_tot, plan.start and plan.start - EEN_DAG)
    # The figures keep the day that was given; who reads this today cannot declare it before today.
    nu = replace(plan, aangifte=max(invoer.aangifte_op, invoer.vandaag))
    mogelijk = _mogelijk(invoer, nu, lijst)
    antwoord = Antwoord(
        uitkomst=_uitkomst(invoer, nu, lijst, tot),
        cijfers={
            "mogelijk": _mogelijk(invoer, plan, lijst),
            "laatste_voorbereidingsdag": termijn.laatste,
            "uitkering_tot": tot,
        },
        werk=(Blok("De termijn", (termijn.beslissing,)),),
        voorwaarden=lijst,
        beslisser=BESLISSER,
    )
    if mogelijk not in ("ja", "nog niet") or te_laat_aangegeven(nu):
        return replace(antwoord, vervolg=_anders(invoer, nu, lijst, tot))
    if tot < invoer.vandaag:
        return replace(
            antwoord,
            feiten=tuple(_feiten(plan, termijn, tot)),
            vervolg=_na_afloop(plan, invoer.vandaag),
        )
    return replace(
        antwoord,
        uitkomst=f"{antwoord.uitkomst}{slot(termijn, tot, plan.recht_tot)}",
        feiten=tuple(_feiten(plan, termijn, tot)),
        figuren=(_stappenlijst(plan, tot),),
        vervolg=_vervolg(plan),
        grenzen=_grenzen(termijn),
        agenda=wat_komt(_agenda(plan, termijn, tot), invoer.vandaag),
    )


def _plan(invoer: Invoer) -> Voorbereiding:
    return Voorbereiding(
        vanaf=invoer.voorbereiding_vanaf,
        start=invoer.echte_start,
        aangegeven=FEIT[invoer.voorbereiding_aangegeven],
        aangifte=invoer.aangifte_op,
        toelating=TOELATING.get(invoer.toelating),
        eerder=FEIT[invoer.eerder_voorbereid],
        beschikbaar=FEIT[invoer.beschikbaar],
        handelingen=frozenset(n for n in HANDELINGEN if getattr(invoer, f"plan_{n}") == "ja"),
        recht_tot=invoer.recht_tot,
    )


def _mogelijk(invoer: Invoer, plan: Voorbereiding, lijst: tuple[Voorwaarde, ...]) -> str:
    """Who still has to ask, or to wait, may not yet; who never can, may not at all."""
    if tekort(lijst):
        return "nee"
    if "nee" in (invoer.voorbereiding_aangegeven, invoer.toelating):
        return "nog niet"
    return "onbekend" if te_laat_aangegeven(plan) else "ja"


# The outcome


def _uitkomst(invoer: Invoer, plan: Voorbereiding, lijst: tuple[Voorwaarde, ...], tot: date) -> str:
    mogelijk = _mogelijk(invoer, plan, lijst)
    if mogelijk == "nee":
        return _zo_niet(invoer, plan, lijst, tot)
    if tot < invoer.vandaag and not te_laat_aangegeven(plan):
        return _voorbij(invoer, plan, tot)
    if mogelijk != "ja":
        return _nog_niet(plan, tot, mogelijk)
    wat = f"je zaak voorbereiden met een uitkering van {datum(plan.vanaf)} tot en met {datum(tot)}"
    if plan.toelating:
        return f"Met de toelating van de RVA kan je {wat}."
    return f"Je kan {wat}, als de RVA het toelaat."


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


def _voorbij(invoer: Invoer, plan: Voorbereiding, tot: date) -> str:
    """For who may have prepared, and cannot any more: the business began, or the time is over."""
    if plan.start and plan.start <= invoer.vandaag:
        start = datum(plan.start)
        return f"Je voorbereiding is voorbij: sinds je start op {start} heb je geen uitkering meer."
    als = "" if plan.toelating else ", als de RVA het toeliet"
    return (
        f"Je voorbereiding met een uitkering kon tot en met {datum(tot)}{als}. Die tijd is voorbij. Bereid "
        "je nog voor met een uitkering? Stop."
    )


def _zo_niet(invoer: Invoer, plan: Voorbereiding, lijst: tuple[Voorwaarde, ...], tot: date) -> str:
    """What would help, and otherwise what is missing."""
    zo_niet = "Zo kan je je zaak niet voorbereiden met een uitkering."
    te_laat = te_laat_aangegeven(plan)
    if not plan.start or te_laat or [v.id for v in tekort(lijst)] != ["zes-maanden"]:
        stop = f" {_stop(plan)}" if te_laat or plan.toelating is False else ""
        return f"{zo_niet} {niet_voldaan(lijst)}{stop}"
    vroegst = vroegste_voorbereiding(plan.start)
    if plan.gevraagd or (plan.recht_tot and plan.recht_tot < vroegst):
        return (
            f"Met een uitkering {tijd(tot, invoer.vandaag, 'kan', 'kon')} je je zaak hoogstens voorbereiden "
            f"tot en met {datum(tot)}. Je {tijd(plan.start, invoer.vandaag, 'start', 'startte')} pas op "
            f"{datum(plan.start)}: daartussen {tijd(tot, invoer.vandaag, 'mag', 'mocht')} je niets "
            "voorbereiden met een uitkering."
        )
    return (
        f"{zo_niet} Begin je voorbereiding later, ten vroegste op {datum(vroegst)}: dan loopt ze tot je "
        "start. Ze kan maar één keer."
    )


def _stop(plan: Voorbereiding) -> str:
    vraag_eerst = "" if plan.gevraagd else ", en vraag het eerst"
    return f"Begon je al? Stop{vraag_eerst}: {TERUGVRAGEN}."


# The days


def _feiten(plan: Voorbereiding, termijn: Termijn, tot: date) -> Iterable[tuple[str, str]]:
    if not plan.gevraagd:
        yield ("Formulier C45E indienen", _snel(datum(plan.vanaf)))
    yield ("Laatste dag van de zes maanden", datum(termijn.laatste))
    if plan.start or tot < termijn.laatste:
        yield ("Geen uitkering meer vanaf", datum(tot + EEN_DAG))
    if start := _start_na_aansluiting(plan):
        sluit_aan = aansluiting(start)
        yield (
            AANSLUITEN,
            f"van {datum(sluit_aan.eerste)} tot en met {datum(sluit_aan.laatste)}",
        )


def _snel(dag: str) -> str:
    return f"zo snel mogelijk, en zeker vóór {dag}"


def _start_na_aansluiting(plan: Voorbereiding) -> date | None:
    """The day of the start, if the law let people join a fund before it."""
    return plan.start if plan.start and gekend("aansluiting_vooraf", plan.start) else None


def _stappenlijst(plan: Voorbereiding, tot: date) -> ET.Element:
    rijen = _stappen(plan, tot)
    return tabel(rijen, koppen=("Wat", "Wanneer"), onderschrift="Je lijst, met de dagen")


def _stappen(plan: Voorbereiding, tot: date) -> Iterable[tuple[str, str]]:
    if not plan.gevraagd:
        yield ("Formulier C45E vragen en indienen", _snel(datum_kort(plan.vanaf)))
    if not plan.toelating:
        yield ("Wachten op de toelating van de RVA", "vóór je iets doet")
    tijdens = f"{datum_kort(plan.vanaf)} tot en met {datum_kort(tot)}"
    for naam, tekst in TOEGELATEN.items():
        if naam in plan.handelingen:
            yield (zin(tekst), tijdens)
    if plan.start:
        start = datum_kort(plan.start)
        yield (AANSLUITEN, f"vóór {start}")
        yield ("Je start melden aan je uitbetalingsinstelling", f"ten laatste op {start}")


def _agenda(plan: Voorbereiding, termijn: Termijn, tot: date) -> Iterable[Moment]:
    letter = zekerheid((termijn.beslissing,))
    if not plan.gevraagd:
        yield moment(
            plan.vanaf - EEN_DAG,
            "c45e",
            "Formulier C45E indienen (laatste dag)",
            "Dien het zo snel mogelijk in: je moet ook de toelating van de RVA hebben voor je begint.",
            wb("artikel 45"),
            letter,
        )
    yield einde_recht(tot) if tot == plan.recht_tot else _einde(plan, termijn, tot, letter)
    if start := _start_na_aansluiting(plan):
        yield aansluiten(start)


def _einde(plan: Voorbereiding, termijn: Termijn, tot: date, letter: str) -> Moment:
    reden = termijn.beslissing.reden
    if plan.start:
        reden = f"Je start op {datum(plan.start)}: vanaf die dag heb je geen uitkering meer."
    return moment(
        tot,
        "zes-maanden",
        "Laatste dag van je voorbereiding met een uitkering",
        f"{reden}{misschien_eerder(termijn, plan.recht_tot)}",
        wb("artikel 45"),
        letter,
        Soort.GEVOLG,
    )


# What to do next


def _vervolg(plan: Voorbereiding) -> tuple[Inhoud, ...]:
    return (
        _naar_de_toelating(plan),
        "Stop met je uitkering op de dag waarop je echt begint. Meld die dag aan je uitbetalingsinstelling.",
        "Wil je klein beginnen en je uitkering houden? Kies hierboven de springplank.",
        rva_schrijft("infoblad T41", "RVA_ACTIVITEIT"),
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
        f"{C45E_VRAGEN} Dien het zo snel mogelijk in, en zeker vóór {datum(plan.vanaf)}: je begint pas als "
        "je de toelating hebt."
    )


def _na_afloop(plan: Voorbereiding, vandaag: date) -> tuple[Inhoud, ...]:
    """For who began the business, or whose time to prepare it is over."""
    if plan.start is None or plan.start > vandaag:
        einde = plan.recht_tot and plan.recht_tot < vandaag
        return (
            DAARNA_NOG,
            *andere_wegen({"recht"} if einde else set(), "springplank", "hoofdberoep"),
        )
    begonnen = f"Meldde je je start nog niet? Meld hem meteen aan {UITBETALER}."
    anders = "Begon je toch niet op die dag? Pas hem hierboven aan."
    return (begonnen, DAARNA_NOG, aansluiten_bij_fonds(plan.start, vandaag), anders)


def _anders(
    invoer: Invoer, plan: Voorbereiding, lijst: tuple[Voorwaarde, ...], tot: date
) -> tuple[Inhoud, ...]:
    fout = {v.id for v in tekort(lijst)}
    return (*_herstel(invoer, plan, fout, tot), *andere_wegen(fout, "springplank", "hoofdberoep"))


def _herstel(invoer: Invoer, plan: Voorbereiding, fout: set[str], tot: date) -> Iterable[str]:
    """What may still be put right, by what is missing."""
    if plan.toelating is False:
        yield (
            "Lees in de brief van de RVA waarom het niet mag, en hoe en tot wanneer je in beroep kan gaan."
        )
    if te_laat_aangegeven(plan):
        yield f"{C45E_VRAGEN} Kies hierboven een eerste dag na de dag waarop je het indient."
        if "aangifte" not in fout:
            yield "Gaf je het al op tijd aan? Verander hierboven je antwoord."
    if "handelingen" in fout:
        yield (
            "Deed je al iets dat niet mag? Dan ben je echt begonnen. Meld die dag aan je "
            "uitbetalingsinstelling, en vraag vanaf dan geen uitkering."
        )
    if "zes-maanden" in fout and plan.gevraagd and tot >= invoer.vandaag:
        yield (
            "Kan je vroeger starten? Vul die dag hierboven in. Begon je nog niet met voorbereiden? Vraag je "
            "uitbetalingsinstelling of je de eerste dag nog kan verschuiven."
        )


def _grenzen(termijn: Termijn) -> tuple[str, ...]:
    return (
        "Alleen wat in de lijst staat, mag. De rest is werken als zelfstandige: dan heb je geen uitkering.",
        *((AFLOPEND,) if telt_af(termijn) else ()),
        "Begin je niet op de dag die je plande? Meld het vóór de zes maanden om zijn.",
    )
