"""The answer to who works in bijberoep beside the benefit: the springplank, twelve months at most.

Werkloosheidsbesluit art. 48 § 1bis; what is left of the benefit, art. 130 § 2.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

from calculators import uitwegen
from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.html import Inhoud, link, naar
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
from calculators.hulpen.starten_met_uitkering.vragen import INKOMEN_OVER, Invoer, deel_van_het_jaar
from calculators.invoer import Linkteksten, fragment
from rules.bedragen import bronnen, jaren
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.kalender import Moment, Soort
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, euro, getal
from rules.starten_met_uitkering import (
    Bijberoep,
    Overhouden,
    Periode,
    dagen_per_maand,
    jaargrens,
    mogelijk_verouderd,
    niets_over_vanaf,
    overhouden,
    springplanktermijn,
    springplankvoorwaarden,
    volgend_dagbedrag,
    vrij_dagbedrag,
    vrij_in,
)
from rules.termijnen import EEN_DAG, Termijn
from rules.uitleg import Stap, Voorwaarde, niet_voldaan, stap_van_bedrag, tekort, zekerheid
from rules.werkloosheid import wb

KLOK_LOOPT = (
    "De springplank zet de klok van je recht niet stil: elke dag springplank gaat ervan af, en krijg je niet "
    "terug."
)
GRENZEN = (
    "De dagen waarop je in bijberoep werkt, kosten je geen uitkering. Je hoeft ze niet aan te duiden op je "
    "controlekaart.",
    "Het inkomen van het hele jaar telt, of van het deel waarin je dat jaar werkte. Valt het later hoger "
    "uit, dan moet je uitkering terugbetalen.",
)
# What stands behind the free amount, by its certainty.
HERKOMST = {
    "A": "Het vrije bedrag is berekend met de wet, en zo gepubliceerd.",
    "B": "Het vrije bedrag is berekend met de wet, en zo door één bron gedrukt.",
    "C": "Het vrije bedrag is berekend met de wet. We zagen geen bedrag van de RVA.",
}


def bereken(invoer: Invoer) -> Antwoord:
    termijn = springplanktermijn(invoer.springplank_vanaf)
    lijst = springplankvoorwaarden(_bijberoep(invoer))
    geld, mag = _overhouden(invoer), not tekort(lijst)
    antwoord = Antwoord(
        uitkomst=_uitkomst(invoer, termijn, lijst, geld),
        cijfers={"mogelijk": "ja" if mag else "nee", **_cijfers(invoer, termijn, geld)},
        werk=(Blok("De termijn", (termijn.beslissing,)),),
        voorwaarden=lijst,
        beslisser=BESLISSER,
    )
    if not mag:
        return replace(antwoord, vervolg=_anders(invoer, lijst))
    return replace(
        antwoord,
        feiten=tuple(_feiten(invoer, termijn, geld)),
        toelichting=tuple(_toelichting(invoer, termijn, geld)),
        werk=(*antwoord.werk, _geldblok(invoer, termijn, geld)),
        figuren=_figuren(invoer, geld),
        vervolg=_vervolg(invoer, termijn),
        grenzen=(*((KLOK_LOOPT,) if telt_af(termijn) else ()), *GRENZEN),
        agenda=wat_komt(_agenda(invoer, termijn), invoer.vandaag),
    )


def _bijberoep(invoer: Invoer) -> Bijberoep:
    _eis_ervoor(invoer, "hoofdberoep_tot", invoer.zelfde_werk)
    _eis_ervoor(invoer, "vorige_tot", invoer.eerder_springplank)
    return Bijberoep(
        vanaf=invoer.springplank_vanaf,
        aangegeven=FEIT[invoer.springplank_aangegeven],
        ervoor_gestopt=FEIT[invoer.ervoor_gestopt],
        zelfde_werk=FEIT[invoer.zelfde_werk],
        hoofdberoep_tot=invoer.hoofdberoep_tot,
        door_derden=FEIT[invoer.door_derden],
        eerder=FEIT[invoer.eerder_springplank],
        vorige_tot=invoer.vorige_tot,
        kunstwerker=FEIT[invoer.kunstwerker],
        recht_tot=invoer.recht_tot,
    )


def _eis_ervoor(invoer: Invoer, veldnaam: str, ooit: str) -> None:
    dag: date | None = getattr(invoer, veldnaam)
    if ooit == "ja" and dag and dag >= invoer.springplank_vanaf:
        raise OngeldigeInvoer(veldnaam, "Kies een dag vóór de eerste dag van je springplank.")


# The outcome


def _uitkomst(
    invoer: Invoer, termijn: Termijn, lijst: tuple[Voorwaarde, ...], geld: Overhouden | None
) -> str:
    if tekort(lijst):
        return f"Zo krijg je de springplank niet. {niet_voldaan(lijst)}"
    van, tot = termijn.eerste, met_uitkering_tot(termijn, invoer.recht_tot)
    if tot < invoer.vandaag:
        return (
            f"Je kon je uitkering houden van {datum(van)} tot en met {datum(tot)}, als de RVA het toeliet. "
            "Die tijd is voorbij."
        )
    if geld and geld.vermindering and not geld.per_dag:
        return (
            "Met dit inkomen blijft er niets over van je uitkering. De RVA kan je werk dan ook te groot "
            "vinden: je verliest dan de springplank."
        )
    return (
        f"Je kan je uitkering houden van {datum(van)} tot en met {datum(tot)}, als de RVA het toelaat."
        f"{slot(termijn, tot, invoer.recht_tot)}{_blijft_over(invoer, geld)}"
    )


def _blijft_over(invoer: Invoer, geld: Overhouden | None) -> str:
    if geld is None or invoer.uitkering is None:
        return ""
    return (
        f" Van je uitkering van {euro(invoer.uitkering)} per dag blijft {euro(geld.per_dag)} over."
    )


# The money


def _overhouden(invoer: Invoer) -> Overhouden | None:
    if invoer.uitkering is None or invoer.inkomen is None:
        return None
    return overhouden(invoer.uitkering, invoer.inkomen, invoer.springplank_vanaf, _deel(invoer))


def _deel(invoer: Invoer) -> Periode | None:
    """The part of a year the income comes from; None is a whole year, or no income yet."""
    if not deel_van_het_jaar(invoer):
        return None
    return Periode(invoer.inkomen_eerste_dag, invoer.inkomen_laatste_dag)


def _heel_jaar(invoer: Invoer, termijn: Termijn) -> bool:
    """Whether there are benefits during the whole springplank, and an income of a whole year."""
    hele_termijn = met_uitkering_tot(termijn, invoer.recht_tot) == termijn.laatste
    return hele_termijn and not deel_van_het_jaar(invoer)


def _cijfers(invoer: Invoer, termijn: Termijn, geld: Overhouden | None) -> dict[str, Any]:
    cijfers: dict[str, Any] = {
        "laatste_springplankdag": termijn.laatste,
        "vrij_per_dag": vrij_dagbedrag(termijn.eerste).waarde,
        "vrij_per_jaar": jaargrens(termijn.eerste),
    }
    if deel := _deel(invoer):
        cijfers["vrij_in_deel"] = vrij_in(termijn.eerste, deel).waarde
    if geld:
        cijfers |= {
            "inkomen_per_dag": geld.daginkomen,
            "minder_per_dag": geld.vermindering,
            "over_per_dag": geld.per_dag,
            "over_per_maand": geld.per_maand,
        }
        if _heel_jaar(invoer, termijn):
            cijfers["over_per_jaar"] = geld.per_jaar
    return cijfers


def _geldblok(invoer: Invoer, termijn: Termijn, geld: Overhouden | None) -> Blok:
    stappen: tuple[Stap, ...] = (stap_van_bedrag(vrij_dagbedrag(termijn.eerste)),)
    if geld:
        stappen = (*geld.stappen, *((geld.jaarstap,) if _heel_jaar(invoer, termijn) else ()))
    if deel := _deel(invoer):
        stappen = (*stappen, vrij_in(termijn.eerste, deel))
    return Blok("Wat je overhoudt", stappen)


def _toelichting(invoer: Invoer, termijn: Termijn, geld: Overhouden | None) -> Iterable[str]:
    vanaf, tot = termijn.eerste, met_uitkering_tot(termijn, invoer.recht_tot)
    letter = vrij_dagbedrag(vanaf).zekerheid
    yield f"{HERKOMST[letter]} Zekerheid {letter}."
    if mogelijk_verouderd(tot):
        volgend = euro(volgend_dagbedrag(tot).waarde)
        yield (
            f"Het is mogelijk verouderd: na één indexaanpassing wordt het {volgend} per dag. Vraag het "
            "bedrag van vandaag aan je uitbetalingsinstelling."
        )
    yield from _eerste_jaar(invoer, vanaf)
    if geld:
        yield "Bedragen vóór belastingen. Je sociale bijdragen gingen al van je inkomen af."
    else:
        yield "Vul je uitkering en je inkomen in om te zien wat je overhoudt."


def _eerste_jaar(invoer: Invoer, vanaf: date) -> Iterable[str]:
    """The free amount until the end of the year, for who begins in it and counted a whole year."""
    einde = date(vanaf.year, 12, 31)
    if _deel(invoer) or vanaf == date(vanaf.year, 1, 1):
        return
    vrij = euro(vrij_in(vanaf, Periode(vanaf, einde)).waarde)
    begin = tijd(vanaf, invoer.vandaag, "Begin", "Begon")
    kies = "" if invoer.inkomen is None else f" Kies dan hierboven “{INKOMEN_OVER['deel']}”."
    yield (
        f"{begin} je pas op {datum(vanaf)}? Dan telt het vrije bedrag van dat jaar naar verhouding: {vrij} "
        f"tot en met {datum(einde)} (zekerheid C).{kies}"
    )


def _figuren(invoer: Invoer, geld: Overhouden | None) -> tuple[ET.Element, ...]:
    if geld is None or not invoer.uitkering or deel_van_het_jaar(invoer):
        return ()
    inkomen = max(invoer.inkomen or NUL, NUL)
    return (_grafiek(invoer.springplank_vanaf, invoer.uitkering, inkomen),)


def _grafiek(vanaf: date, uitkering: Decimal, inkomen: Decimal) -> ET.Element:
    """What is left per month, by yearly income."""

    def over(jaarinkomen: Decimal) -> Punt:
        return Punt(jaarinkomen, overhouden(uitkering, jaarinkomen, vanaf).per_maand)

    grens = jaargrens(vanaf)
    op = niets_over_vanaf(uitkering, vanaf)
    return lijngrafiek(
        Lijngrafiek(
            id="springplank",
            titel="Uitkering die je per maand overhoudt, volgens je inkomen",
            beschrijving=f"Tot {euro(grens)} per jaar verlies je niets. Vanaf {euro(op)} per jaar blijft er "
            "niets over.",
            x_etiket="Netto belastbaar inkomen per jaar",
            y_etiket="Uitkering per maand",
            lijn=[over(x) for x in sorted({NUL, grens, (grens + op) / 2, op, max(op, inkomen)})],
            eigen=over(inkomen),
            grenzen=(grens,),
        )
    )


# The days


def _feiten(invoer: Invoer, termijn: Termijn, geld: Overhouden | None) -> Iterable[tuple[str, str]]:
    yield ("Laatste dag van je uitkering met bijberoep", _laatste_of_eerder(invoer, termijn))
    yield ("Wat je mag verdienen zonder verlies", _vrij(invoer, termijn.eerste))
    if invoer.recht_tot and invoer.recht_tot > termijn.laatste:
        over = (invoer.recht_tot - termijn.laatste).days
        yield ("Dagen recht die daarna overblijven", str(over))
    if geld:
        dagen = getal(dagen_per_maand(termijn.eerste))
        yield ("Wat er van je uitkering af gaat", f"{euro(geld.vermindering)} per dag")
        yield ("Uitkering die je overhoudt", f"{euro(geld.per_dag)} per dag")
        yield (f"Uitkering per maand, gemiddeld ({dagen} dagen)", euro(geld.per_maand))
        if _heel_jaar(invoer, termijn):
            yield ("Per jaar, als je het hele jaar een uitkering krijgt", euro(geld.per_jaar))


def _vrij(invoer: Invoer, op: date) -> str:
    per_dag = f"{euro(vrij_dagbedrag(op).waarde)} per dag"
    if (deel := _deel(invoer)) is None:
        return f"{per_dag}, {euro(jaargrens(op))} in een heel jaar"
    dagen = f"van {datum(deel.van)} tot en met {datum(deel.tot)}"
    return f"{per_dag}, {euro(vrij_in(op, deel).waarde)} {dagen}"


def _laatste_of_eerder(invoer: Invoer, termijn: Termijn) -> str:
    eerder = misschien_eerder(termijn, invoer.recht_tot)
    of_vroeger = ", of vroeger als je recht eerder eindigt" if eerder else ""
    return f"{datum(met_uitkering_tot(termijn, invoer.recht_tot))}{of_vroeger}"


def _agenda(invoer: Invoer, termijn: Termijn) -> Iterable[Moment]:
    artikel, letter = wb("artikel 48 § 1bis"), zekerheid((termijn.beslissing,))
    yield moment(
        termijn.eerste - EEN_DAG,
        "c1c",
        "Formulieren C1 en C1C indienen (laatste dag)",
        "Je bijberoep moet vooraf aangegeven zijn, of samen met je aanvraag om uitkeringen.",
        artikel,
        letter,
    )
    if invoer.recht_tot:
        yield einde_recht(invoer.recht_tot)
    if invoer.recht_tot and invoer.recht_tot < termijn.laatste:
        return
    yield moment(
        termijn.laatste,
        "springplank",
        "Laatste dag van je springplank",
        f"{termijn.beslissing.reden}{misschien_eerder(termijn, invoer.recht_tot)}",
        artikel,
        letter,
        Soort.GEVOLG,
    )


# What to do next


def _vervolg(invoer: Invoer, termijn: Termijn) -> tuple[Inhoud, ...]:
    bijdragen: Inhoud = [
        f"{aansluiten_bij_fonds(termijn.eerste, invoer.vandaag)} Reken je ",
        naar("bijdragen-berekenen.md", "bijdragen in bijberoep", _scenario(invoer)),
        " uit, en vraag of je fonds je als bijberoep aanvaardt.",
    ]
    if met_uitkering_tot(termijn, invoer.recht_tot) < invoer.vandaag:
        return (DAARNA_NOG, bijdragen, _al_een_bijberoep(), uitwegen.geen_geld())
    return (
        *_aangeven(invoer),
        bijdragen,
        f"Beslis ten laatste op {_laatste_of_eerder(invoer, termijn)}: stoppen met je bijberoep, een job "
        "zoeken en je bijberoep houden, of in hoofdberoep gaan. In hoofdberoep stopt je uitkering.",
        rva_schrijft("infoblad T158", "RVA_SPRINGPLANK"),
        _al_een_bijberoep(),
    )


def _scenario(invoer: Invoer) -> str:
    """The contributions of the same side activity, as far as they are known."""
    deel = _deel(invoer)
    jaar = deel.van.year if deel else invoer.springplank_vanaf.year
    teksten: Linkteksten = {"statuut": "bijberoep"}
    if jaar in jaren():
        teksten["jaar"] = str(jaar)
    if invoer.inkomen is not None:
        teksten["inkomen"] = f"{invoer.inkomen:.2f}"
    if deel:
        eerste, laatste = Kwartaal.van(deel.van), Kwartaal.van(deel.tot)
        teksten |= {"eerste_kwartaal": str(eerste.nummer), "laatste_kwartaal": str(laatste.nummer)}
    return fragment(teksten)


def _anders(invoer: Invoer, lijst: tuple[Voorwaarde, ...]) -> tuple[Inhoud, ...]:
    fout = {v.id for v in tekort(lijst)}
    return (
        *(_aangeven(invoer) if "aangifte" in fout else ()),
        *andere_wegen(fout, "voorbereiden", "hoofdberoep"),
        _al_een_bijberoep(),
    )


def _aangeven(invoer: Invoer) -> Iterable[str]:
    """How to declare it: nothing to say to who began and had done so."""
    aangegeven = invoer.springplank_aangegeven == "ja"
    if invoer.springplank_vanaf > invoer.vandaag or not aangegeven:
        begonnen = f" Begon je al zonder? Geef het vandaag nog aan: {TERUGVRAGEN}."
        yield (
            f"Vraag de formulieren C1 en C1C aan {UITBETALER}. Geef je bijberoep aan vóór je begint, of "
            f"samen met je aanvraag om uitkeringen.{'' if aangegeven else begonnen}"
        )


def _al_een_bijberoep() -> Inhoud:
    """The other way, of art. 48 § 1: a side activity from before the unemployment."""
    return [
        "Deed je dit bijberoep al toen je werknemer was? Dan kan je het misschien voortzetten zonder "
        "springplank, buiten de kantooruren en met formulier C1A. Lees ",
        link(bronnen()["HVW_BIJBEROEP"].url, "de voorwaarden bij de Hulpkas"),
        ".",
    ]
