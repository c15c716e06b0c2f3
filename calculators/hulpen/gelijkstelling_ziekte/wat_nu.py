"""What to do next: until the decision of the RSVZ, after it, and when nothing can be assimilated."""

from collections.abc import Iterator

from calculators import uitwegen
from calculators.html import Inhoud, naar
from calculators.hulpen.gelijkstelling_ziekte import herstart
from calculators.hulpen.gelijkstelling_ziekte.betalen_of_wachten import naar_verhogingen
from calculators.hulpen.gelijkstelling_ziekte.zaak import Zaak
from rules.gelijkstelling_ziekte import eerste_kwartaal, nog_te_betalen
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, euro, kwartaal
from rules.termijnen import vervaldag
from rules.verhogingen import Grootboek

VRAAG_AAN = "bij je fonds, met het formulier. Dat is gratis."
VRAAG_ZIEKENFONDS = "Vraag je ziekenfonds of je al je rechten gebruikt."


def vervolg(zaak: Zaak) -> Iterator[Inhoud]:
    if vorig := _nog_te_betalen(zaak):
        yield from _betaal_eerst(vorig)
    yield from herstart.kwartaal_houden(zaak)
    if not zaak.kan:
        nog_niet = zaak.lopend and not zaak.gevonden.tekort
        yield from _nog_geen_kwartaal(zaak) if nog_niet else _anders(zaak)
        return
    yield from _na_de_beslissing(zaak) if zaak.beslist else _tot_de_beslissing(zaak)
    if zaak.misschien_vrij:
        yield (
            "Vraag je fonds voor welke kwartalen je door je overbruggingsrecht al niets verschuldigd bent. "
            "Die zitten nog in onze bedragen."
        )
    yield VRAAG_ZIEKENFONDS
    yield from herstart.vervolg(zaak)
    yield [
        "Hoeveel je bijdragen veranderen, hangt af van hoelang de gelijkstelling duurt. Reken een heel jaar "
        "na met de ",
        naar("eindafrekening.md", "eindafrekening"),
        ".",
    ]


def _nog_te_betalen(zaak: Zaak) -> Kwartaal | None:
    """The quarter to pay first, as long as a quarter of this illness can be assimilated after it."""
    kan_nog = zaak.gevonden.kwartalen or zaak.lopend
    return nog_te_betalen(zaak.invoer.begin_ziekte, zaak.feiten) if kan_nog else None


def _betaal_eerst(vorig: Kwartaal) -> Iterator[Inhoud]:
    yield (
        f"Betaal eerst de bijdrage van {kwartaal(vorig)}, ten laatste op {datum(vervaldag(vorig))}: dat is "
        "een voorwaarde."
    )
    yield [
        "Lukt dat niet? Bel je fonds vóór die dag. Met een ",
        naar("afbetalingsplan.md", "afbetalingsplan"),
        " is dat kwartaal nog niet helemaal betaald: vraag wat dat verandert.",
    ]


def _tot_de_beslissing(zaak: Zaak) -> Iterator[Inhoud]:
    yield f"Vraag de gelijkstelling aan {VRAAG_AAN}"
    yield (
        "Het RSVZ beslist, in overleg met je ziekenfonds. Het mag bewijzen vragen, bijvoorbeeld dat je "
        "gestopt bent. Dat duurt vaak enkele maanden; een wettelijke termijn vonden we niet."
    )
    if zaak.vast:
        yield _intussen(zaak)
    if zaak.achterstand:
        yield _al_bijgekomen(zaak, zaak.achterstand)


def _intussen(zaak: Zaak) -> str:
    regel = (
        "Intussen blijven de rekeningen komen. Je kiest zelf: betalen of wachten. De tabel hieronder zet ze "
        "naast elkaar."
    )
    if not zaak.invoer.beslissing:
        regel += (
            " Vul hierboven in wanneer je de beslissing verwacht, dan rekenen we tot op die dag."
        )
    return regel


def _al_bijgekomen(zaak: Zaak, boek: Grootboek) -> Inhoud:
    """What has been added, with the ledger itself one link away."""
    return [
        f"Betaalde je nog niets? Dan kwam er op {datum(boek.tot)} al {zaak.gevraagd_hoogstens}"
        f"{euro(boek.verhoging)} bij. Kijk het per dag na bij de ",
        naar_verhogingen(boek),
        ".",
    ]


def _na_de_beslissing(zaak: Zaak) -> Iterator[Inhoud]:
    """When the day of the decision is past; whether it came, and what it was, nobody asks."""
    yield "Is er nog niets beslist? Vul hierboven een latere dag in, dan rekenen we opnieuw."
    if zaak.vast:
        yield "Kende het RSVZ de gelijkstelling toe? Vraag je fonds wanneer je terugkrijgt wat je betaalde."
        yield "Weigerde het RSVZ? Vraag je fonds wat er nog openstaat, en betaal dat zo snel je kan."
        yield uitwegen.afbetalingsplan()
        yield uitwegen.vrijstelling()


def _nog_geen_kwartaal(zaak: Zaak) -> Iterator[Inhoud]:
    """While the illness goes on, and its first quarter is still to come."""
    eerste = kwartaal(eerste_kwartaal(zaak.invoer.begin_ziekte))
    yield f"Ben je nog ziek in {eerste}? Vraag de gelijkstelling dan meteen aan {VRAAG_AAN}"
    yield uitwegen.vermindering()
    yield VRAAG_ZIEKENFONDS


def _anders(zaak: Zaak) -> Iterator[Inhoud]:
    """What is left when no quarter can be assimilated, or a condition fails."""
    if zaak.gevonden.onzeker or zaak.gevonden.fonds_telt_anders:
        yield f"Het RSVZ beslist: vraag de gelijkstelling toch aan {VRAAG_AAN}"
    if "vorig-kwartaal-betaald" in {v.id for v in zaak.gevonden.tekort}:
        yield "Betaal dat kwartaal, en vraag je fonds of je daarna kan aanvragen."
    yield "Zonder gelijkstelling blijf je je bijdragen betalen."
    yield uitwegen.vermindering()
    if not _nog_te_betalen(zaak):
        yield uitwegen.afbetalingsplan()
    yield uitwegen.vrijstelling()
    yield VRAAG_ZIEKENFONDS
