"""How long it can last: two years, or until the pension for who is close to it.

Articles 38 to 40: two years from the quarter after the stop. A stop in the five calendar years before that
of the pension age, or two years that end in them, lets it go on until the quarter before that age. Where
the letter of the law and the funds differ, the fund is to be asked.
"""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from calculators.antwoord import Blok
from calculators.grafiek import Tijdlijn, Vak, tijdlijn
from calculators.hulpen.voortgezette_verzekering.overbruggingsrecht import eerst
from calculators.hulpen.voortgezette_verzekering.zaak import Zaak, aantal_kwartalen, van_tot
from rules.opmaak import datum, kwartaal


def toelichting(zaak: Zaak) -> Iterator[str]:
    yield from _tot_je_pensioen(zaak)
    yield from _naar_de_letter(zaak)
    yield from _welk_pensioen(zaak)


def _tot_je_pensioen(zaak: Zaak) -> Iterator[str]:
    """That it goes on, by article 39 or by article 40."""
    gevonden, laatste = zaak.periode, zaak.periode.te_vragen[-1]
    zeker = ", zeker" if zaak.maand_beslist else ""
    if gevonden.meteen and gevonden.kwartalen:
        yield (
            f"Je stopte in de laatste {gevonden.laatste_jaren.waarde} kalenderjaren vóór dat van je "
            f"pensioenleeftijd. De verzekering kan dan meteen lopen{zeker} tot en met {kwartaal(laatste)}."
        )
    if zaak.na_de_twee_jaar:
        yield (
            f"De twee jaar lopen tot en met {kwartaal(gevonden.twee_jaar_tot)}. Daarna kan je "
            f"doorgaan{zeker} tot en met {kwartaal(laatste)}."
        )


def _naar_de_letter(zaak: Zaak) -> Iterator[str]:
    """What the law says and a fund may see otherwise."""
    gevonden = zaak.periode
    if misschien := gevonden.misschien:
        yield (
            f"Je bereikt je pensioenleeftijd in {kwartaal(misschien)}. De wet telt tot het kwartaal ervoor, "
            f"maar je pensioen begint pas op {datum((misschien + 1).eerste_dag)}. Vraag je fonds of "
            f"{kwartaal(misschien)} nog kan (zekerheid C)."
        )
    if gevonden.langer_dan_bekend:
        eerste, laatste = gevonden.duur.waarde, gevonden.laatste_jaren.waarde
        yield (
            f"Fondsen zeggen: {eerste} plus {laatste}, dus hoogstens {eerste + laatste} jaar. De wet telt "
            f"anders en geeft hier {aantal_kwartalen(len(gevonden.kwartalen))}. Vraag je fonds of het die "
            "laatste kwartalen aanvaardt."
        )
    if gevonden.op_de_grens and gevonden.venster:
        yield (
            f"Je twee jaar eindigen op {datum(gevonden.twee_jaar_tot.laatste_dag)}, één dag vóór "
            f"{datum(gevonden.venster)}. Naar de letter kan je dan niet doorgaan tot je pensioen. Stop je "
            "een kwartaal later, dan wel. Vraag het je fonds."
        )


def _welk_pensioen(zaak: Zaak) -> Iterator[str]:
    """What more would be known if the pension were."""
    laatste, pensioen = zaak.periode.te_vragen[-1], zaak.pensioen
    if zaak.maand_beslist:
        yield (
            f"We rekenen voorzichtig tot en met {kwartaal(laatste)}. Vul de maand in waarin "
            "je de pensioenleeftijd bereikt: dan komen er misschien kwartalen bij."
        )
    if not pensioen.jaar and laatste == pensioen.laatste:
        yield f"Je gaat vervroegd met pensioen: de verzekering loopt tot en met {kwartaal(laatste)}."
    elif not pensioen.jaar:
        yield (
            "Bereik je binnen enkele jaren de pensioenleeftijd? Vul het jaar in: dan kan het misschien "
            "langer."
        )


def werk(zaak: Zaak) -> Blok:
    beslissingen = (*zaak.periode.beslissingen, *eerst(zaak), zaak.termijn.beslissing)
    return Blok("Hoelang, en tot wanneer vragen", beslissingen)


def kwartalenlijn(zaak: Zaak) -> ET.Element:
    """The quarters that can be insured, those that are paid, and the last day to ask."""
    gevonden, gepland = zaak.periode, set(zaak.gepland)
    alle = gevonden.te_vragen
    einde = alle[-1] if gevonden.meteen else min(gevonden.twee_jaar_tot, alle[-1])
    balk = "de hele tijd" if gevonden.meteen else "de eerste twee jaar"
    lijn = Tijdlijn(
        titel="De kwartalen waarin je verzekerd kan blijven",
        beschrijving=f"{aantal_kwartalen(len(zaak.gepland))}, {van_tot(zaak)}. De balk is {balk}, tot "
        f"en met {kwartaal(einde)}. Vragen kan tot en met {datum(zaak.termijn.laatste)}.",
        legende=f"Gevuld: de kwartalen die je betaalt. De balk: {balk}. De streep: de laatste dag om te "
        "vragen.",
        gevuld_etiket="Betaald",
        vakken=[Vak(str(k), k.eerste_dag, k.laatste_dag, k in gepland) for k in alle],
        balk=(alle[0].eerste_dag, einde.laatste_dag),
        merk=zaak.termijn.laatste,
    )
    return tijdlijn(lijn)
