"""What to do, what to watch, and the days to keep.

First what is open must be paid; what costs nothing (assimilation, overbruggingsrecht) comes before any form.
The request goes to the fund, and the RSVZ decides; whoever does not pay a bill in time loses the insurance.
"""

from collections.abc import Iterator

from calculators import uitwegen
from calculators.html import Inhoud, naar
from calculators.hulpen.voortgezette_verzekering.overbruggingsrecht import nog_te_vragen
from calculators.hulpen.voortgezette_verzekering.vragen import Invoer
from calculators.hulpen.voortgezette_verzekering.zaak import Zaak
from calculators.invoer import Linkteksten, fragment
from rules.bedragen import verwacht
from rules.bijdragen import Statuut
from rules.kalender import Moment
from rules.opmaak import datum, euro
from rules.overbruggingsgronden import Grond, Rol, hervormd
from rules.termijnen import Termijn
from rules.voortgezette_verzekering import (
    eerste_van_vier,
    veilige_dag,
    verlenging_vragen,
    vragen,
    vroeger_vragen,
)


def vervolg(zaak: Zaak) -> Iterator[Inhoud]:
    if zaak.invoer.kwartalen_betaald == "nee" and not zaak.uitgesloten:
        yield from _eerst_betalen(zaak)
    yield from _andere_wegen(zaak)
    if not zaak.uitgesloten:
        yield from _aanvragen(zaak)
        yield from _kiezen(zaak)
        yield "Ga je weer werken? Meld het meteen aan je fonds: de verzekering stopt dan."
    yield uitwegen.geen_geld()


def _eerst_betalen(zaak: Zaak) -> Iterator[Inhoud]:
    """The ways out of what is open, and the day that does not wait for them."""
    yield uitwegen.afbetalingsplan()
    yield [
        *uitwegen.vrijstelling(waarvoor="wat openstaat"),
        " Vraag eerst je fonds of een vrijgesteld kwartaal hier meetelt: we vonden maar één fonds dat het "
        "zegt.",
    ]
    if not zaak.invoer.start:
        dag = datum(eerste_van_vier(zaak.invoer.gestopt).laatste_dag)
        yield f"Begon je na {dag}? Dan kan het niet, ook niet als alles betaald is."
    if not zaak.voorbij:
        yield (
            f"Is op {datum(zaak.termijn.laatste)} nog niet alles betaald? Vraag je fonds vóór die dag wat "
            "kan."
        )


def _andere_wegen(zaak: Zaak) -> Iterator[Inhoud]:
    """The ways that cost nothing, for whoever they can still be open to."""
    if not zaak.in_bijberoep:
        yield [
            "Stop je omdat je ziek bent? Vraag ",
            naar("ziek-gelijkstelling.md", "gelijkstelling"),
            ": die is gratis, en je kwartalen tellen mee voor je pensioen.",
        ]
    if termijn := nog_te_vragen(zaak):
        yield [
            *uitwegen.overbruggingsrecht(_dezelfde_stop(zaak.invoer, termijn)),
            f" Geteld vanaf je stop kan je het vragen tot en met {datum(termijn.laatste)}.",
        ]


def _dezelfde_stop(invoer: Invoer, termijn: Termijn) -> str:
    """The link that opens overbruggingsrecht for this stop, asked in time.

    Whoever simply stopped looks first at a low income: the other grounds need a decision or an event.
    Without facts before 2023: that ground then asks how many quarters count for the pension.
    """
    if not hervormd(invoer.gestopt):
        return ""
    teksten: Linkteksten = {
        "aanvraag": min(invoer.aanvraag, termijn.laatste).isoformat(),
        "feit": invoer.gestopt.isoformat(),
        "grond": Grond.LAAG_INKOMEN,
        "statuut": invoer.statuut,
    }
    if invoer.statuut == Statuut.MAXISTATUUT:
        teksten["rol"] = Rol.ECHTGENOOT
    return fragment(teksten)


def _aanvragen(zaak: Zaak) -> Iterator[str]:
    yield (
        "Vraag je fonds het aanvraagformulier. Vul het in, teken het, en bezorg het per post of aan de "
        "balie. Het RSVZ beslist."
    )
    if zaak.voorbij:
        waarom = ", bijvoorbeeld omdat je eerst overbruggingsrecht kreeg" if zaak.eerst else ""
        yield f"Leg erbij uit waarom je het niet op tijd kon vragen{waarom}. Voeg bewijs toe."


def _kiezen(zaak: Zaak) -> Iterator[str]:
    """What tells whether health, and whether the pension, is worth its price."""
    yield (
        "Kies je alleen pensioen? Regel je ziekteverzekering dan via je eigen ziekenfonds, of als persoon "
        f"ten laste van je partner. Vergelijk die prijs met {euro(zaak.eerste.kost.ziekte)}: zoveel kost "
        "ziekte hier per kwartaal."
    )
    yield (
        "Vraag een berekening: hoeveel stijgt je pensioen ervan? Vlak voor je pensioen is de kost vaak hoog "
        "tegenover wat je erbij krijgt."
    )


# What to watch


def grenzen(zaak: Zaak) -> Iterator[str]:
    yield "Je fonds rekent er nog zijn beheerskosten bij. Die zitten niet in deze bedragen."
    if not zaak.voorbij:
        yield _vroegere_dag(zaak)
    if zaak.eerst or nog_te_vragen(zaak):
        yield "Krijg je eerst overbruggingsrecht? Of je dan later mag vragen, vonden we niet."
    maand = verwacht("voortgezette_betaling", zaak.invoer.gestopt)
    yield (
        f"Betaal elke rekening binnen {maand.waarde} maand. Anders vervalt je verzekering, tenzij je een "
        "afbetalingsplan hebt."
    )
    yield (
        "Elk kwartaal dat je betaalt, telt voor je pensioen als een kwartaal in hoofdberoep. Met alleen "
        "pensioen krijg je niets bij ziekte, en het opent geen overbruggingsrecht (zekerheid C)."
    )
    yield (
        "Word je werknemer, dan is de verzekering geschorst. Stopt dat werk binnen de twee jaar, dan kan ze "
        "herleven."
    )


def _vroegere_dag(zaak: Zaak) -> str:
    dag = veilige_dag(zaak.invoer.gestopt)
    noemt = f"Eén fonds noemt een vroegere laatste dag: {datum(dag)}."
    if zaak.nu <= dag:
        return f"{noemt} Vraag het dus liefst ten laatste dan."
    return f"{noemt} Die is voorbij. De wet geeft je tijd tot en met {datum(zaak.termijn.laatste)}."


# The days to keep


def agenda(zaak: Zaak) -> Iterator[Moment]:
    """The days that are still to come."""
    gestopt = zaak.invoer.gestopt
    dagen = [vroeger_vragen(gestopt), vragen(gestopt)]
    if zaak.na_de_twee_jaar and zaak.gepland[-1] > zaak.periode.twee_jaar_tot:
        dagen.append(verlenging_vragen(gestopt, zaak.periode))
    yield from (moment for moment in dagen if moment.dag >= zaak.nu)
