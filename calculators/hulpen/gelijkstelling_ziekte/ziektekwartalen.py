"""What the answer says of the illness quarters: which can count, why, and what falls away.

Pension regulation (KB 22 December 1967) art. 28 to 30; next to it stands the rule of thumb of 2015.
"""

from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

from calculators.antwoord import Blok
from calculators.grafiek import Tijdlijn, Vak, tijdlijn
from calculators.hulpen.gelijkstelling_ziekte.zaak import HOOGSTENS, Zaak
from rules.bedragen import bronnen
from rules.geld import NUL
from rules.gelijkstelling_ziekte import Gelijkstelling, dagen_zelfstandige
from rules.kwartaal import Kwartaal, kwartalen_tussen
from rules.opmaak import datum, euro, kwartalen, zin
from rules.uitleg import Artikel, Beslissing, niet_voldaan


def uitkomst(zaak: Zaak) -> str:
    gevonden = zaak.gevonden
    if not gevonden.kwartalen:
        nog = (
            "Er telt nu nog geen kwartaal"
            if zaak.lopend
            else "Geen enkel kwartaal komt in aanmerking"
        )
        return f"{nog} voor gelijkstelling.{_niet_voldaan(gevonden)}"
    namen = kwartalen(gevonden.kwartalen)
    if gevonden.tekort:
        return _geweigerd(gevonden)
    komen = "komen" if len(gevonden.kwartalen) > 1 else "komt"
    als = ", als je ziek blijft" if zaak.lopend else ""
    regel = f"{namen} {komen} in aanmerking voor gelijkstelling{als}."
    if hoogstens := gevonden.na_pensioenleeftijd:
        regel += (
            f" Na de pensioenleeftijd tellen er hoogstens {hoogstens.waarde}, en alleen in primaire "
            "ongeschiktheid."
        )
    return zin(regel)


def _niet_voldaan(gevonden: Gelijkstelling) -> str:
    return f" {niet_voldaan(gevonden.voorwaarden)}" if gevonden.tekort else ""


def _geweigerd(gevonden: Gelijkstelling) -> str:
    """What a condition refuses, and apart from that what perhaps it does not."""
    onzeker = gevonden.onzeker
    geen = kwartalen([k for k in gevonden.kwartalen if k not in onzeker])
    regel = f"Zo krijg je geen gelijkstelling voor {geen}.{_niet_voldaan(gevonden)}"
    if gevonden.fonds_telt_anders:
        regel += " Een fonds telt de dagen anders: vraag het."
    if onzeker:
        regel += f" Voor {kwartalen(onzeker)} is het niet zeker: vraag het je fonds."
    return regel


def cijfers(zaak: Zaak) -> dict[str, Any]:
    gevonden = zaak.gevonden
    return {
        "kwartalen": gevonden.kwartalen,
        "vuistregel": gevonden.vuistregel,
        "aantal": len(gevonden.kwartalen),
        f"niet_verschuldigd{'_hoogstens' if zaak.hoogstens else ''}": (
            zaak.valt_weg if zaak.kan else NUL
        ),
    }


def feiten(zaak: Zaak) -> Iterator[tuple[str, str]]:
    hoogstens = HOOGSTENS if zaak.gevonden.na_pensioenleeftijd else ""
    yield "Aantal kwartalen", f"{hoogstens}{len(zaak.gevonden.kwartalen)}"
    if zaak.delen:
        bedrag = f"{zaak.hoogstens}{euro(zaak.valt_weg)}"
        yield "Bijdragen die wegvallen als het RSVZ toekent", f"{bedrag}, zonder beheerskosten"


def toelichting(zaak: Zaak) -> Iterator[str]:
    """Why these quarters, and what the law gives on top of the rule of thumb of 2015."""
    gevonden = zaak.gevonden
    yield from _later_lang_genoeg(zaak)
    if gevonden.tekort and gevonden.kwartalen:
        return
    yield from gevonden.redenen
    if zaak.lopend and Kwartaal.van(zaak.einde) < Kwartaal.van(zaak.vandaag):
        yield (
            f"We rekenden maar tot en met {datum(zaak.einde)}. Ben je nog altijd ziek, kies dan een latere "
            "dag: er kwamen kwartalen bij."
        )
    if gevonden.verschil:
        yield f"De vuistregel van 2015 geeft: {_telling(gevonden)}. {gevonden.verschil}"


def _later_lang_genoeg(zaak: Zaak) -> Iterator[str]:
    start, onzeker = zaak.invoer.start_zelfstandige, zaak.gevonden.onzeker
    if start and onzeker:
        later = onzeker[0].eerste_dag
        dagen = dagen_zelfstandige(start, later)
        yield (
            f"Op {datum(later)} ben je {dagen} dagen zelfstandige. Of de gelijkstelling dan nog "
            "kan beginnen, lazen we nergens (zekerheid C)."
        )


def _telling(gevonden: Gelijkstelling) -> str:
    return kwartalen(gevonden.vuistregel) if gevonden.vuistregel else "geen enkel kwartaal"


def werk(zaak: Zaak) -> Iterator[Blok]:
    gevonden = zaak.gevonden
    vuistregel = Beslissing(
        "De vuistregel van 2015",
        gevonden.verschil or "Ze geeft hier hetzelfde als de wet.",
        _telling(gevonden),
        Artikel(bronnen()["ZENITO_2015"], "gelijkstelling ziekte"),
    )
    yield Blok("De kwartalen", (*gevonden.beslissingen, vuistregel))
    if zaak.kan:
        for deel in zaak.delen:
            yield Blok(f"Bijdrage voor {kwartalen(deel.kwartalen)}", deel.stappen)


def figuur(zaak: Zaak) -> ET.Element:
    """The illness on a line of quarters, those that can count filled."""
    begin, gelijk = zaak.invoer.begin_ziekte, zaak.gevonden.kwartalen
    tekst = f"Ziek van {datum(begin)} tot en met {datum(zaak.einde)}"
    if zaak.hervat_op:
        tekst += f", opnieuw aan het werk op {datum(zaak.hervat_op)}"
    titel, etiket, wat = "Je ziekte en de kwartalen", "Kan tellen", "kan tellen"
    if zaak.gevonden.tekort:
        titel = "Kwartalen die zouden tellen als je aan alles voldeed"
        etiket, wat = "Zou tellen", "zou tellen als je aan alle voorwaarden voldeed"
    return tijdlijn(
        Tijdlijn(
            titel=titel,
            beschrijving=f"{tekst}. {etiket}: {kwartalen(gelijk) if gelijk else 'geen'}.",
            legende=f"{tekst}. Een gevuld vak {wat}.",
            gevuld_etiket=etiket,
            vakken=_vakken(zaak),
            balk=(begin, zaak.einde),
            merk=zaak.hervat_op,
        )
    )


def _vakken(zaak: Zaak) -> list[Vak]:
    eerste, laatste = Kwartaal.van(zaak.invoer.begin_ziekte), Kwartaal.van(zaak.laatste_dag)
    return [
        Vak(str(k), k.eerste_dag, k.laatste_dag, k in zaak.gevonden.kwartalen)
        for k in kwartalen_tussen(eerste, laatste)
    ]
