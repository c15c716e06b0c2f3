"""Calculator: deferral of payment, which existed only in crisis years."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from calculators import uitwegen
from calculators.achterstal import EERSTE, LAATSTE
from calculators.antwoord import Antwoord, Blok, zekerheidsmerk
from calculators.controlelijst import FEIT, vraag
from calculators.html import KAARTJES, Inhoud, link, tabel
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Datum, Keuze, Kwartaalveld, veld
from rules.campagnes import Maatregel, campagne, campagnes
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, datum_kort, kwartaal, opsomming, zin
from rules.uitleg import niet_voldaan
from rules.uitstel import Uitstel, betaaldag, uitstel


@dataclass(frozen=True)
class Invoer:
    kwartaal: Kwartaal = veld(
        Kwartaalveld(
            etiket="Voor welk kwartaal?",
            eerste=EERSTE,
            laatste=LAATSTE,
            standaard=Kwartaal.van,
        )
    )
    aanvraag: date = veld(Datum(etiket="Wanneer vraag je het?", standaard=lambda vandaag: vandaag))
    al_betaald: str = veld(
        Keuze(etiket="Is die bijdrage al betaald?", opties=JA_NEE, standaard="nee")
    )
    getroffen: str = vraag(
        "Voldeed je aan de voorwaarden van toen?",
        "Ze staan in de tabel bij je antwoord, onder “Voor wie”.",
        gevraagd=lambda s: campagne(Maatregel.UITSTEL, s.kwartaal) is not None,
    )


def bereken(invoer: Invoer) -> Antwoord:
    gevonden = uitstel(
        invoer.kwartaal,
        invoer.aanvraag,
        al_betaald=invoer.al_betaald == "ja",
        getroffen=FEIT[invoer.getroffen],
    )
    if gevonden is None:
        return _geen(invoer)
    kan = not gevonden.tekort
    return Antwoord(
        uitkomst=_uitkomst(gevonden),
        cijfers=_cijfers(gevonden),
        feiten=_feiten(gevonden) if kan else (),
        toelichting=(gevonden.campagne.nota,) if gevonden.campagne.nota else (),
        werk=(Blok("De regeling", (gevonden.beslissing,)),),
        voorwaarden=gevonden.voorwaarden,
        figuren=(_overzicht(),),
        vervolg=_anders(invoer),
        grenzen=_grenzen(gevonden) if kan else (),
    )


def _anders(invoer: Invoer) -> tuple[Inhoud, ...]:
    return (
        uitwegen.deel_betalen(),
        uitwegen.afbetalingsplan(),
        uitwegen.vermindering(),
        uitwegen.vrijstelling_van_kwartaal(invoer.kwartaal, invoer.aanvraag),
    )


def _geen(invoer: Invoer) -> Antwoord:
    return Antwoord(
        uitkomst=f"Voor {kwartaal(invoer.kwartaal)} vonden we geen regeling van uitstel.",
        cijfers={"mogelijk": "nee"},
        toelichting=(
            "De wet kent geen gewoon uitstel. Het bestond alleen in crisistijd, voor de kwartalen "
            "hieronder. Vraag je fonds of er intussen een nieuwe regeling is.",
        ),
        figuren=(_overzicht(),),
        vervolg=_anders(invoer),
    )


def _uitkomst(gevonden: Uitstel) -> str:
    voor = kwartaal(gevonden.campagne.kwartaal)
    if gevonden.tekort:
        mist = niet_voldaan(gevonden.voorwaarden)
        return f"Voor {voor} kon je zo geen uitstel krijgen. {mist}"
    tot = datum(gevonden.betalen_tot)
    return (
        f"Voor {voor} kon je uitstel vragen: betalen kon dan tot en met {tot}, zonder verhogingen."
    )


def _cijfers(gevonden: Uitstel) -> dict[str, Any]:
    cijfers: dict[str, Any] = {
        "mogelijk": "nee" if gevonden.tekort else "ja",
        "aanvraag_tot": gevonden.campagne.aanvraag_tot,
    }
    if not gevonden.tekort:
        cijfers["verhoging"] = NUL
        cijfers["betalen_tot"] = gevonden.betalen_tot
        per_feit = {True: "ja", False: "nee", None: "onbekend"}
        cijfers["vapz_aftrekbaar"] = per_feit[gevonden.campagne.vapz_aftrekbaar]
    return cijfers


def _feiten(gevonden: Uitstel) -> tuple[tuple[str, str], ...]:
    return (
        ("Aanvragen ten laatste op", datum(gevonden.campagne.aanvraag_tot)),
        ("Betalen ten laatste op", datum(gevonden.betalen_tot)),
        ("Verhogingen tot dan", "geen"),
    )


def _grenzen(gevonden: Uitstel) -> tuple[str, ...]:
    regels = [
        "Betaal je op de nieuwe dag nog niet, dan komen er vanaf dan verhogingen bij. Hoe precies, "
        "vonden we niet in een wettekst.",
        "Je rechten blijven behouden als je op de nieuwe dag alles betaald hebt.",
    ]
    if (aftrekbaar := gevonden.campagne.vapz_aftrekbaar) is not None:
        jaar, niet = gevonden.campagne.kwartaal.jaar, "" if aftrekbaar else "niet "
        premie = "De premie voor een vrij aanvullend pensioen (VAPZ)"
        regels.append(f"{premie} van {jaar} is met dit uitstel {niet}aftrekbaar.")
    return tuple(regels)


def _overzicht() -> Any:
    rijen = [
        (
            zin(kwartaal(c.kwartaal)),
            datum_kort(c.aanvraag_tot),
            datum_kort(betaaldag(c)),
            zin(opsomming(list(c.voorwaarden))),
            [link(c.bron.url, c.bron.uitgever), " ", zekerheidsmerk(c.zekerheid)],
        )
        for c in campagnes(Maatregel.UITSTEL)
    ]
    return tabel(
        rijen,
        koppen=(
            "Kwartaal",
            "Vragen tot en met",
            "Betalen tot en met",
            "Voor wie",
            "Bron en zekerheid",
        ),
        onderschrift="Voor deze kwartalen bestond uitstel",
        class_=KAARTJES,
    )


UITSTEL = Rekenhulp(
    "uitstel",
    "Uitstel van betaling: bestond het voor dit kwartaal?",
    "uitstel.md",
    Invoer,
    bereken,
)
