"""What is less than certain: where funds differ, what the law leaves open, what may have changed."""

from collections.abc import Iterator

from calculators.hulpen.overbruggingsrecht.berekening import andere_lezingen, met_heel_plafond
from calculators.hulpen.overbruggingsrecht.zaak import Zaak
from rules.bedragen import Bedrag
from rules.geld import NUL
from rules.opmaak import datum, euro
from rules.opmaak import maand as maandnaam
from rules.overbruggingsduur import energiecrisis, gaat_van_de_rugzak
from rules.overbruggingsgronden import ECONOMISCH, Grond, hervormd
from rules.overbruggingsrecht import nagekeken_tot
from rules.overbruggingsuitkering import volgend_maandbedrag


def toelichting(zaak: Zaak) -> Iterator[str]:
    yield from _termijn(zaak)
    yield from _rugzak(zaak)
    yield from _onderbreking(zaak)
    if volgend := _volgend(zaak):
        sinds = maandnaam(volgend.van)
        yield (
            "We rekenen met het laatste bedrag dat we gepubliceerd zagen. Bij de volgende indexering zou een "
            f"volle maand {euro(volgend.waarde)} worden (zekerheid C). Dat werd ten vroegste in {sinds} "
            "verwacht. Of het al zo is, en of er een plafond op kwam, vonden we niet. Vraag het je fonds."
        )
    if zaak.feiten.grond is Grond.ENERGIE:
        yield _energie(zaak)


def _termijn(zaak: Zaak) -> Iterator[str]:
    if zaak.veilig:
        yield (
            "Het faillissement is in een vroeger kwartaal aangevraagd. Wil je zeker zijn, vraag het dan "
            f"ten laatste op {datum(zaak.veilig.laatste)}."
        )
    elif zaak.eerder:
        yield (
            "Geteld vanaf de aanvraag van het faillissement is de termijn van één fonds al voorbij, sinds "
            f"{datum(zaak.eerder.laatste)}. De wet telt vanaf het vonnis: vraag het meteen (zekerheid C)."
        )
    if tot := nagekeken_tot(zaak.feiten.feit):
        yield (
            f"De regels zijn nagekeken tot en met {datum(tot)}. Voor wat later gebeurt, rekenen we met "
            "dezelfde regels (zekerheid C)."
        )


def _rugzak(zaak: Zaak) -> Iterator[str]:
    yield from zaak.duur.onzeker
    if zaak.naast_andere == NUL:
        yield (
            "Vraag je fonds, vóór je het aanvraagt, of je rugzak toch leegloopt in maanden waarin je niets "
            "krijgt. De wet zegt dat niet (zekerheid C)."
        )


def _onderbreking(zaak: Zaak) -> Iterator[str]:
    """Partial months, and what work does to the rights and the stop."""
    if zaak.periode.einde and (anders := sorted(set(andere_lezingen(zaak).values()))):
        yield (
            f"Een stuk van een maand rekent niet elk fonds gelijk: deze onderbreking kan ook "
            f"{' of '.join(euro(bedrag) for bedrag in anders)} geven (zekerheid C)."
        )
    if (heel := met_heel_plafond(zaak)) is not None:
        yield (
            "Of een stuk van een maand ook het plafond naast je andere uitkering verlaagt, zegt de wet niet. "
            f"Wij rekenen van wel. Zo niet, dan geeft het samen {euro(heel)}: vraag het je fonds (zekerheid "
            "C)."
        )
    if hervormd(zaak.feiten.feit) and not zaak.rechten and zaak.periode.volle_maand:
        yield (
            "Je werkt al opnieuw vóór het volgende kwartaal begint. Of je dan nog een kwartaal gratis "
            "ziekteverzekering behoudt, zegt de wet niet duidelijk: vraag het je fonds (zekerheid C)."
        )
    if zaak.feiten.grond in ECONOMISCH and zaak.periode.gewerkt:
        yield (
            "Werk je opnieuw als zelfstandige, dan is je stop niet definitief. Ander werk mag met een lagere "
            "uitkering."
        )


def _volgend(zaak: Zaak) -> Bedrag | None:
    """The next amount, when a month lies in the time it was expected in."""
    laatste = zaak.betaald[-1].telling.eerste if zaak.betaald else zaak.feiten.feit
    return volgend_maandbedrag(laatste, gezinslast=zaak.gezinslast)


def _energie(zaak: Zaak) -> str:
    if gaat_van_de_rugzak(zaak.feiten.grond, zaak.feiten.feit):
        return (
            "Energieprijzen zijn een gewone gebeurtenis met een economische impact: alle gewone voorwaarden "
            "gelden, en de maanden gaan van je rugzak af."
        )
    van, tot = map(datum, energiecrisis())
    return (
        f"Alle gewone voorwaarden gelden. Maar maanden wegens de energiecrisis tussen {van} en {tot} gaan "
        "niet van je rugzak af."
    )
