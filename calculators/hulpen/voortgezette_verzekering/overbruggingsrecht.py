"""Overbruggingsrecht beside it, or before it: what each way gives, and whether it can still be asked.

Overbruggingsrecht costs nothing: health care without contributions and a benefit, but no pension. Whoever
has it first pays from the first quarter after it; the two years still count from the stop. No text read
says how the two rights follow each other.
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from calculators.html import KAARTJES, tabel
from calculators.hulpen.voortgezette_verzekering.vragen import RECHTEN
from calculators.hulpen.voortgezette_verzekering.zaak import Zaak, aantal_kwartalen, hoelang
from rules.bedragen import gekend, verwacht
from rules.bijdragen import KWARTALEN_PER_JAAR
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.opmaak import euro, kwartaal
from rules.overbruggingsrecht import onderworpen
from rules.termijnen import Termijn, aanvraag_overbruggingsrecht
from rules.uitleg import Beslissing, artikel_van
from rules.voortgezette_bijdragen import Kost

Rij = tuple[str, ...]

# Each way, with the amount of the benefit on its own page.
KOPPEN = ("", "Overbruggingsrecht", "Alleen pensioen", "Pensioen en ziekte")
WAT_JE_KRIJGT = (
    ("Kwartalen voor je pensioen", "nee", "ja", "ja"),
    ("Terugbetaling van zorg", "ja, gratis", "nee: regel het zelf", "ja"),
    ("Uitkering als je ziek wordt", "ja, even lang", "nee", "ja"),
)


def nog_te_vragen(zaak: Zaak) -> Termijn | None:
    """When overbruggingsrecht can still be asked for this stop; None when it is there, or cannot be.

    Contributions in bijberoep, or from the quarter of the pension age, never open it.
    """
    invoer, gestopt = zaak.invoer, zaak.invoer.gestopt
    if zaak.eerst or not gekend(RECHTEN, gestopt) or zaak.in_bijberoep:
        return None
    te_kort = invoer.start and Kwartaal.van(invoer.start) > onderworpen(gestopt)[0]
    if te_kort or zaak.pensioen.bereikt_in(Kwartaal.van(gestopt)):
        return None
    termijn = aanvraag_overbruggingsrecht(gestopt)
    return termijn if zaak.nu <= termijn.laatste else None


def vergelijking(zaak: Zaak) -> ET.Element:
    """What each way gives, as a table; without overbruggingsrecht for who cannot have it."""
    rechten, duur = _rechten(zaak), hoelang(zaak, len(zaak.periode.te_vragen))
    rijen: list[Rij] = [
        KOPPEN,
        *WAT_JE_KRIJGT,
        *_prijzen(zaak.eerste.kost),
        ("Hoelang", rechten, duur, duur),
    ]
    if not rechten:
        rijen = [(rij[0], *rij[2:]) for rij in rijen]
    koppen, *rest = rijen
    titel = "Wat elke weg je geeft"
    return tabel(rest, koppen=koppen, onderschrift=titel, class_=KAARTJES)


def _rechten(zaak: Zaak) -> str:
    """How long overbruggingsrecht lasts; nothing when it cannot be."""
    if zaak.eerst:
        return aantal_kwartalen(zaak.eerst)
    if nog_te_vragen(zaak):
        hoogstens = int(verwacht(RECHTEN, zaak.invoer.gestopt).waarde)
        return f"hoogstens {aantal_kwartalen(hoogstens)}"
    return ""


def _prijzen(kost: Kost) -> Iterator[Rij]:
    gratis = "kost niets, geeft een uitkering per maand"
    yield "Per kwartaal", gratis, euro(kost.pensioen), euro(kost.volledig)
    per_jaar = (euro(KWARTALEN_PER_JAAR * prijs) for prijs in (NUL, kost.pensioen, kost.volledig))
    yield "Vier kwartalen", *per_jaar


def eerst(zaak: Zaak) -> Iterator[Beslissing]:
    """The quarters that cost nothing, before those that are paid."""
    if not (zaak.eerst and zaak.gepland):
        return
    hoogstens = verwacht(RECHTEN, zaak.invoer.gestopt)
    yield Beslissing(
        "Eerst overbruggingsrecht",
        f"{aantal_kwartalen(zaak.eerst)} zonder bijdragen. De twee jaar tellen we vanaf je stop. Je betaalt "
        "vanaf",
        str(zaak.gepland[0]),
        artikel_van(hoogstens),
        (hoogstens,),
        zekerheid="C",
    )


def toelichting(zaak: Zaak) -> Iterator[str]:
    if zaak.eerst:
        yield (
            f"Eerst is je ziekteverzekering {aantal_kwartalen(zaak.eerst)} gratis door het "
            "overbruggingsrecht. Je bouwt dan geen pensioen op. Daarna betaal je, vanaf "
            f"{kwartaal(zaak.gepland[0])}. We tellen de twee jaar toch vanaf je stop. Of je intussen al voor "
            "je pensioen mag betalen, vonden we niet: vraag het je fonds."
        )
