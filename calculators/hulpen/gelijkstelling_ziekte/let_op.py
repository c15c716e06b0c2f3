"""What to watch: what nobody asked, what we do not know, and what we reckoned with."""

from collections.abc import Iterator
from datetime import date

from calculators.hulpen.gelijkstelling_ziekte import bevalling
from calculators.hulpen.gelijkstelling_ziekte.wegvallende_bijdragen import (
    is_primostarter,
    met_lager_minimum,
)
from calculators.hulpen.gelijkstelling_ziekte.zaak import Zaak
from rules.bedragen import grens, records
from rules.opmaak import datum, kwartalen, opsomming
from rules.termijnen import verjaard_vanaf

HERVAL = (
    "Werd je kort na je herstart opnieuw ziek? Je ziekenfonds kan dat als dezelfde ziekte zien: vraag het, "
    "en reken dan met de eerste begindatum (zekerheid C)."
)


def grenzen(zaak: Zaak) -> Iterator[str]:
    if zaak.kan:
        yield from _bij_gelijkstelling(zaak)
    yield HERVAL
    yield from bevalling.grenzen(zaak)


def _bij_gelijkstelling(zaak: Zaak) -> Iterator[str]:
    if zaak.invoer.aanvraag is None and not zaak.beslist:
        yield (
            "Vraag vroeg aan. Sommige fondsen willen dat ook het kwartaal vóór je aanvraag betaald is. "
            "Vraag of dat geldt als je voor dat kwartaal zelf gelijkstelling vraagt."
        )
    yield from _niet_bekend(zaak)
    yield from _waarmee_we_rekenden(zaak)
    if zaak.lopend:
        yield (
            "Hervat je later als zelfstandige in de eerste of tweede maand van een kwartaal, dan valt "
            "dat kwartaal weg."
        )
    yield "Werk je deels, met toelating van de adviserend arts? Vraag je fonds wat dat verandert."
    yield (
        "Krijg je de gelijkstelling, dan blijf je volgens twee fondsen verzekerd voor geneeskundige zorg "
        "en ziekte-uitkering. Voor het Groeipakket of de kinderbijslag vraag je het je uitbetaler."
    )


def _niet_bekend(zaak: Zaak) -> Iterator[str]:
    """Amounts and rules of later years, and debts that may be too old to be asked."""
    gelijk = zaak.gevonden.kwartalen
    bekend = {*zaak.vrij_na_bevalling, *(k for deel in zaak.delen for k in deel.kwartalen)}
    if zonder := [k for k in gelijk if k not in bekend]:
        yield f"Voor {kwartalen(zonder)} kennen we de bedragen niet: daarvoor rekenen we niets."
    nagekeken: date = records("gelijkstelling_ziekte_maandregel")[-1]["tot"]
    if max(gelijk[-1].laatste_dag, zaak.laatste_dag) > nagekeken:
        yield f"De regels na {datum(nagekeken)} zijn nog niet nagekeken."
    oud = [str(v.jaar) for v in zaak.vast if verjaard_vanaf(v.jaar) <= zaak.vandaag]
    if zaak.achterstand and oud:
        yield (
            f"De bijdragen van {opsomming(oud)} zijn misschien verjaard. Laat dat nakijken vóór je betaalt."
        )


def _waarmee_we_rekenden(zaak: Zaak) -> Iterator[str]:
    """For which quarters the lower minimum of a first start counts no longer, or not yet; the income."""
    invoer = zaak.invoer
    berekend = [
        k
        for deel in zaak.delen
        for k in deel.kwartalen
        if invoer.inkomen < grens("minimum_hoofdberoep", k.eerste_dag).waarde
    ]
    eerste = met_lager_minimum(invoer, zaak.gevonden.kwartalen) if berekend else ()
    gewoon = [k for k in berekend if k not in eerste]
    lager = [k for k in berekend if k in eerste]
    if is_primostarter(invoer) and gewoon:
        yield (
            f"Voor {kwartalen(gewoon)} rekenden we met de gewone minimumbijdrage: je eerste kwartalen als "
            "primostarter zijn dan voorbij."
        )
    if lager and not is_primostarter(invoer):
        yield (
            f"Ben je een primostarter, dan kan voor {kwartalen(lager)} een lager minimum gelden. Stond je "
            "fonds dat toe? Kies dat statuut hierboven."
        )
    if len({deel.kwartalen[0].jaar for deel in zaak.delen}) > 1:
        yield "Voor alle jaren rekenden we met hetzelfde inkomen."
