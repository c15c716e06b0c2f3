"""What it costs, year by year: on which income, with which amounts, and what all quarters cost together.

The income is that of three years before, or of the last year with four quarters (art. 41 § 2). Both parts
have a minimum. For a year whose amounts or index nobody knows, those of another year give an estimate.
"""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from xml.etree import ElementTree as ET

from calculators.antwoord import Blok
from calculators.html import KAARTJES, tabel
from calculators.hulpen.voortgezette_verzekering.jaarkost import Jaarkost, gegeven_inkomens
from calculators.hulpen.voortgezette_verzekering.zaak import Zaak
from rules.bedragen import verwacht
from rules.geld import NUL, afgerond
from rules.opmaak import euro, opsomming
from rules.uitleg import Artikel, Beslissing, Stap, artikel_van, kb38

KOPPEN = (
    "Jaar",
    "Kwartalen",
    "Inkomen dat telt",
    "Pensioen, per kwartaal",
    "Pensioen, samen",
    "Pensioen en ziekte, per kwartaal",
    "Pensioen en ziekte, samen",
)


def toelichting(zaak: Zaak) -> Iterator[str]:
    yield from _minimum(zaak.eerste)
    yield from _welke_inkomens(zaak)
    yield from _geschat(zaak)
    if zaak.invoer.inkomen_bekend == "brief" and len(zaak.jaren) > 1:
        yield (
            "We rekenen elk jaar met hetzelfde inkomen. Je fonds neemt elk jaar een ander inkomen: dat van "
            "drie jaar eerder, of dat van je laatste jaar met vier kwartalen."
        )


def _minimum(eerste: Jaarkost) -> Iterator[str]:
    """Where not the income decides but a minimum."""
    if not eerste.inkomen.stappen:
        yield (
            "Je had nog geen jaar met vier kwartalen. We rekenen met het minimum: vraag je fonds welk "
            "inkomen telt."
        )
    elif eerste.kost.ziekte_op_minimum:
        yield (
            "Je inkomen ligt onder het minimuminkomen van hoofdberoep. Voor je pensioen betaal je dan het "
            "minimum, en voor ziekte alsof je dat minimuminkomen verdiende."
        )
    elif eerste.kost.op_minimum:
        yield (
            "Voor je pensioen betaal je het minimum: op je inkomen zou het minder zijn. Voor ziekte telt je "
            "inkomen."
        )


def _welke_inkomens(zaak: Zaak) -> Iterator[str]:
    """Which income counts in which year, and which was given in vain."""
    gegeven = gegeven_inkomens(zaak.invoer)
    tellen = [
        f"voor {_jaren(list(groep))} dat van {welk} ({euro(gegeven(welk))})"
        for welk, groep in groupby(zaak.jaren, attrgetter("inkomensjaar"))
        if welk
    ]
    if not tellen:
        return
    yield f"Dit inkomen telt: {opsomming(tellen)}."
    gebruikt = {j.inkomensjaar for j in zaak.jaren}
    over = sorted({rij.jaar for rij in zaak.invoer.inkomen_per_jaar} - gebruikt)
    if over:
        yield f"Je inkomen van {opsomming([str(jaar) for jaar in over])} telt hier niet."


def _geschat(zaak: Zaak) -> Iterator[str]:
    """Whose index and amounts stand in for those of other years, and what would give the right ones."""
    for welke, index in _andere_index(zaak):
        yield f"Voor {welke} kennen we de index niet. We nemen die van {index}: een richtprijs."
    if any(_andere_index(zaak)):
        yield "Heb je het inkomen op de brief van je fonds? Kies dat dan."
    if geschat := zaak.andere_bedragen:
        yield (
            f"Voor {_jaren(geschat)} rekenen we met de bedragen van {geschat[0].met}: een richtprijs. Elk "
            "jaar komen er in december nieuwe bedragen."
        )


def _andere_index(zaak: Zaak) -> Iterator[tuple[str, int]]:
    """The years, in words, of which nobody knows the index, with the year whose index stands in."""
    geschat = (j for j in zaak.jaren if j.index)
    for index, groep in groupby(geschat, attrgetter("index")):
        yield _jaren(list(groep)), index


def _jaren(kosten: list[Jaarkost]) -> str:
    """The years of these costs: one, or from the first to the last."""
    eerste, laatste = kosten[0].jaar, kosten[-1].jaar
    tussen = "en" if eerste + 1 == laatste else "tot en met"
    return str(eerste) if eerste == laatste else f"{eerste} {tussen} {laatste}"


# The working


def werk(zaak: Zaak) -> Iterator[Blok]:
    """Each price that is different, and what all of them make together."""
    for jaar in {jaar.bron: jaar for jaar in zaak.jaren}.values():
        van = f" en je inkomen van {jaar.inkomensjaar}" if jaar.inkomensjaar else ""
        titel = f"Met de bedragen van {jaar.met}{van}"
        yield Blok(titel, (*jaar.inkomen.stappen, *jaar.kost.stappen))
    yield Blok("Samen", (*_niet_bekend(zaak), *_samen(zaak)))


def _niet_bekend(zaak: Zaak) -> Iterator[Beslissing]:
    for welke, index in _andere_index(zaak):
        yield _andere(f"Index van {welke}", index, kb38("artikel 11 § 3"))
    if geschat := zaak.andere_bedragen:
        tarief = verwacht("voortgezette_pensioen_schijf_1", zaak.gepland[-1].laatste_dag)
        yield _andere(f"Bedragen van {_jaren(geschat)}", geschat[0].met, artikel_van(tarief))


def _andere(etiket: str, met: int, artikel: Artikel) -> Beslissing:
    reden = "Niet bekend. We rekenen met die van"
    return Beslissing(etiket, reden, str(met), artikel, zekerheid="C")


def _samen(zaak: Zaak) -> Iterator[Stap]:
    for naam, soort, samen in (
        ("Alleen pensioen", "pensioen", zaak.pensioen_samen),
        ("Pensioen en ziekte", "volledig", zaak.volledig_samen),
    ):
        formule = " + ".join(
            f"{sum(j.aantal for j in groep)} × {euro(prijs)}"
            for prijs, groep in groupby(zaak.jaren, attrgetter(f"kost.{soort}"))
        )
        yield Stap(naam, formule, samen)


# The table


def jaartabel(zaak: Zaak) -> ET.Element:
    rijen = [_rij(groep) for groep in _groepen(zaak.jaren)]
    titel = "Wat het per jaar kost, zonder beheerskosten"
    return tabel(rijen, koppen=KOPPEN, onderschrift=titel, class_=KAARTJES)


def _groepen(kosten: tuple[Jaarkost, ...]) -> Iterator[list[Jaarkost]]:
    """Each year that is known apart; years in a row with the same estimate together."""

    def soort(kost: Jaarkost) -> tuple[int | None, ...]:
        return kost.bron if kost.richtprijs else (kost.jaar,)

    return (list(groep) for _, groep in groupby(kosten, soort))


def _rij(groep: list[Jaarkost]) -> tuple[str, ...]:
    """Years with the same price, as one row under ``KOPPEN``."""
    eerste = groep[0]
    return (
        f"{_jaren(groep)}{', richtprijs' if eerste.richtprijs else ''}",
        str(sum(j.aantal for j in groep)),
        _welk_inkomen(eerste),
        euro(eerste.kost.pensioen),
        euro(sum((j.pensioen for j in groep), NUL)),
        euro(eerste.kost.volledig),
        euro(sum((j.volledig for j in groep), NUL)),
    )


def _welk_inkomen(jaar: Jaarkost) -> str:
    if not jaar.inkomen.stappen:
        return "het minimum"
    bedrag = euro(afgerond(jaar.inkomen.exact))
    return f"{bedrag} (van {jaar.inkomensjaar})" if jaar.inkomensjaar else bedrag
