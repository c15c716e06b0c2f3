"""The working: the term, the assets of a company, the duration, a full month, and every month.

Where the law does not say how a part of a month counts (art. 196 § 3), our reading stands beside that of
the funds that count otherwise.
"""

from collections.abc import Iterator
from decimal import Decimal

from calculators.antwoord import Blok
from calculators.hulpen.overbruggingsrecht.maanden import groepen, van_tot
from calculators.hulpen.overbruggingsrecht.zaak import Zaak
from rules.bedragen import bronnen, verwacht
from rules.geld import NUL
from rules.opmaak import euro, getal
from rules.overbruggingsgronden import Grond, Rol, vermogensgrens, vermogensvoordeel
from rules.overbruggingsuitkering import Lezing, Maand, Soort, gebruikt, maanden, maandstap
from rules.uitleg import Artikel, Beslissing, Stap, artikel_van, stap_van_bedrag

# What one fund does otherwise: what, why, and where it says so.
ANDERS_GEREKEND = {
    Lezing.PER_KALENDERMAAND: (
        "Zeven dagen over twee maanden",
        "De wet vraagt niet dat de zeven dagen in één kalendermaand liggen. Eén fonds rekent wel per "
        "kalendermaand",
        "UCM_OVERBRUGGINGSRECHT",
        "tabel per aantal dagen",
    ),
    Lezing.ALLEEN_PERIODES: (
        "De eerste twee maanden",
        "Wij rekenen een volle maand als een maand, en een stuk nooit als meer. Eén fonds telt in de maand "
        "van het feit en de maand erna alleen periodes van zeven dagen",
        "AVIXI_OVERBRUGGINGSRECHT",
        "eerste periode",
    ),
}


def berekening(zaak: Zaak) -> Iterator[Blok]:
    eerder = (zaak.eerder.beslissing,) if zaak.eerder else ()
    yield Blok("Termijn", (zaak.termijn.beslissing, *eerder))
    if vermogen := tuple(vermogenstappen(zaak)):
        yield Blok("Vermogen uit je vennootschap", vermogen)
    yield Blok("Duur", zaak.duur.beslissingen)
    if zaak.vol:
        yield Blok(
            "Een volle maand", (stap_van_bedrag(zaak.vol), *map(stap_van_bedrag, zaak.vol.delen))
        )
    if zaak.betaald and not zaak.geweigerd:
        stappen = tuple(_groepstap(groep) for groep in groepen(zaak.betaald))
        yield Blok("Per maand", (*stappen, _samen(zaak), *_lezingen(zaak)))


def vermogenstappen(zaak: Zaak) -> Iterator[Stap]:
    bedrijf, feit = zaak.feiten.vennootschap, zaak.feiten.feit
    if zaak.feiten.grond is not Grond.LAAG_INKOMEN or zaak.feiten.rol is not Rol.BEDRIJFSLEIDER:
        return
    if limiet := vermogensgrens(feit):
        yield limiet
        if bedrijf.balanstotaal is not None:
            yield vermogensvoordeel(bedrijf.balanstotaal, bedrijf.aandelen, feit)


# Every month


def _groepstap(groep: tuple[Maand, ...]) -> Stap:
    """The working of one month, or of months in a row that are paid alike."""
    return maandstap(groep[0], f"{van_tot(groep)}: {groep[0].telling.soort}")


def _samen(zaak: Zaak) -> Stap:
    delen = [
        f"{len(groep)} × {euro(groep[0].bedrag)}" if len(groep) > 1 else euro(groep[0].bedrag)
        for groep in groepen(zaak.betaald)
    ]
    nota = "Elke maand is apart afgerond."
    return Stap("Samen", " + ".join(delen), zaak.totaal, zaak.termijn.beslissing.artikel, nota=nota)


def _lezingen(zaak: Zaak) -> Iterator[Beslissing]:
    """What the law does not say in so many words, and what one fund does otherwise."""
    deel = verwacht("overbruggingsrecht_weekdeel", zaak.feiten.feit)
    if any(maand.telling.soort is Soort.WEKEN for maand in zaak.betaald):
        yield Beslissing(
            "Gedeeltelijke maanden en je rugzak",
            "Een periode van zeven dagen kost je rugzak evenveel als ze geeft. Zo lezen wij de wet; ze zegt "
            "het niet uitdrukkelijk.",
            f"{getal(gebruikt(zaak.betaald))} maanden",
            artikel_van(deel),
            (deel,),
            zekerheid="C",
        )
    if (heel := met_heel_plafond(zaak)) is not None:
        yield Beslissing(
            "Een stuk van een maand naast een andere uitkering",
            "Samen nooit meer dan het stuk zelf. Met het hele bedrag als plafond is het "
            f"{euro(heel)}. De wet zegt niet welk van beide.",
            euro(zaak.totaal),
            Artikel(bronnen()["PROGRAMMAWET_2022"], "artikel 199"),
            zekerheid="C",
        )
    for lezing, bedrag in andere_lezingen(zaak).items():
        wat, reden, bron, plaats = ANDERS_GEREKEND[lezing]
        yield Beslissing(
            wat,
            f"{reden}: dan geeft deze onderbreking {euro(bedrag)}.",
            euro(zaak.totaal),
            Artikel(bronnen()[bron], plaats),
            (deel,),
            zekerheid="C",
        )


def andere_lezingen(zaak: Zaak) -> dict[Lezing, Decimal]:
    """What other ways to count would give, where that differs; not for who works in between."""
    if zaak.periode.gewerkt or not zaak.betaald:
        return {}
    per_lezing = {lezing: _totaal(zaak, lezing=lezing) for lezing in ANDERS_GEREKEND}
    return {lezing: bedrag for lezing, bedrag in per_lezing.items() if bedrag != zaak.totaal}


def met_heel_plafond(zaak: Zaak) -> Decimal | None:
    """What it gives beside another benefit when a part of a month keeps the whole ceiling.

    None when that is the same.
    """
    heel = _totaal(zaak, heel_plafond=True) if zaak.betaald else zaak.totaal
    return heel if heel != zaak.totaal else None


def _totaal(zaak: Zaak, *, lezing: Lezing = Lezing.WET, heel_plafond: bool = False) -> Decimal:
    gevonden = maanden(
        zaak.periode,
        zaak.duur.maanden,
        zaak.gezinslast,
        zaak.ander_inkomen,
        lezing=lezing,
        heel_plafond=heel_plafond,
    )
    return sum((maand.bedrag for maand in gevonden), NUL)
