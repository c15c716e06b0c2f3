"""The restart after the illness: report it, and ask the lower minimum of a primostarter.

A restart as self-employed ends the assimilation; who does not report it is asked everything at once
later, with increases (ARS art. 44). After enough assimilated quarters the minimum is lower for some
quarters (KB nr. 38 art. 12 § 1bis).
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.antwoord import Blok
from calculators.html import Inhoud, naar
from calculators.hulpen.gelijkstelling_ziekte.betalen_of_wachten import naar_verhogingen
from calculators.hulpen.gelijkstelling_ziekte.wegvallende_bijdragen import gewoon_statuut
from calculators.hulpen.gelijkstelling_ziekte.zaak import Zaak
from rules.bedragen import verwacht
from rules.herstart_na_ziekte import (
    LagerMinimum,
    eerste_te_betalen,
    geeft_lager_minimum,
    niet_gemeld,
    overgang_2022,
)
from rules.kwartaal import Kwartaal
from rules.opmaak import aantal, datum, euro, kwartaal, kwartalen, opsomming
from rules.uitleg import zekerheid
from rules.verhogingen import Grootboek

DAN = "de gelijkstelling stopt, en je betaalt weer bijdragen"


def cijfers(zaak: Zaak) -> dict[str, Any]:
    if not (lager := zaak.lager):
        return {}
    per_jaar = {
        f"lager_minimum_{verschil.kwartalen[0].jaar}": verschil.per_kwartaal
        for verschil in lager.verschillen
    }
    return {"lager_minimum": lager.kwartalen, **per_jaar}


def feiten(zaak: Zaak) -> Iterator[tuple[str, str]]:
    if (lager := zaak.lager) and lager.scheelt:
        wat = (
            f"tot {euro(lager.scheelt)} per kwartaal minder, {len(lager.kwartalen)} kwartalen lang"
        )
        yield "Lager minimum na je herstart", wat


def werk(zaak: Zaak) -> Iterator[Blok]:
    if zaak.lager:
        yield Blok("Lager minimum na je herstart", zaak.lager.stappen)


def kwartaal_houden(zaak: Zaak) -> Iterator[str]:
    """The day of a restart still to come decides whether its quarter counts (art. 28 § 6)."""
    if not zaak.houdbaar:
        return
    welk, vanaf = zaak.houdbaar
    if zaak.herstart:
        yield (
            f"Begin je pas vanaf {datum(vanaf)} opnieuw als zelfstandige, dan komt {kwartaal(welk)} wel in "
            "aanmerking."
        )
    else:
        yield (
            f"Herstart je vóór {datum(vanaf)} als zelfstandige, dan valt {kwartaal(welk)} weg. Vanaf die dag "
            "niet."
        )


def vervolg(zaak: Zaak) -> Iterator[Inhoud]:
    if zaak.herstart:
        yield _meld(zaak, zaak.herstart)
    else:
        yield (
            f"Herstart je, meld dat dan meteen aan je fonds: {DAN}. Anders volgt later een zware rekening "
            "met verhogingen."
        )
    yield from _lager_minimum(zaak)
    if zaak.herstart:
        yield (
            "Na je herstart kan je fonds opnieuw het vaste bedrag van een starter vragen (zekerheid C). "
            "Vraag waarop het rekent."
        )


def _meld(zaak: Zaak, herstart: date) -> Inhoud:
    nog = ", als je dat nog niet deed" if herstart < zaak.vandaag else ""
    meld = f"Meld je herstart meteen aan je fonds{nog}: {DAN}."
    eerste = eerste_te_betalen(zaak.gevonden.kwartalen[-1], herstart)
    boek = niet_gemeld(
        eerste, gewoon_statuut(zaak.invoer), zaak.vandaag, zaak.feiten.vrij_na_bevalling
    )
    if boek is None:
        return f"{meld} Meld je het niet, dan komen er later verhogingen bij."
    return [f"{meld} ", *_kost_van_niet_melden(boek, zaak.vandaag)]


def _kost_van_niet_melden(boek: Grootboek, vandaag: date) -> list[Any]:
    welke = [Kwartaal.van(vordering.gevraagd) for vordering in boek.open_per_vordering]
    hoeveel = f"{aantal(len(welke), 'kwartaal', 'kwartalen')}, vanaf {kwartaal(welke[0])}"
    wanneer = "nog niet" if boek.tot == vandaag else f"pas op {datum(boek.tot)}"
    return [
        f"Weet je fonds het {wanneer}? Dan betaal je ineens {euro(boek.te_betalen)} voor {hoeveel}, waarvan "
        f"{euro(boek.verhoging)} aan ",
        naar_verhogingen(boek),
        ", met de minimumbijdrage (zekerheid C).",
    ]


def _lager_minimum(zaak: Zaak) -> Iterator[Inhoud]:
    """The lower minimum after enough quarters: for who restarted, or for later."""
    gelijk = zaak.gevonden.kwartalen
    if zaak.lager:
        yield _vraag_lager_minimum(zaak.lager, zaak.invoer.inkomen)
    elif zaak.hoofdberoep and zaak.herstart and overgang_2022(gelijk, zaak.herstart):
        nota = verwacht("primostarter_na_ziekte_overgang", zaak.herstart).nota
        yield f"Je herstartte in {zaak.herstart.year}. {nota} Vraag het je fonds."
    elif (
        zaak.hoofdberoep
        and not zaak.herstart
        and geeft_lager_minimum(gelijk, gelijk[-1].laatste_dag)
    ):
        yield [
            "Herstart je later als zelfstandige? Dan kan je een tijd de lagere minimumbijdrage van een "
            "primostarter vragen. Die staat op ",
            naar("hoe-werken-bijdragen.md", "Hoe werken sociale bijdragen?"),
        ]


def _vraag_lager_minimum(lager: LagerMinimum, inkomen: Decimal) -> str:
    letter = zekerheid((lager.beslissing,))
    regel = (
        f"Vraag je fonds de lagere minimumbijdrage van een primostarter: {len(lager.kwartalen)} kwartalen "
        f"lang, voor {kwartalen(lager.kwartalen)}{'' if letter == 'A' else f' (zekerheid {letter})'}."
    )
    if lager.beslissing.zekerheid:
        regel += " Je herstart in een gelijkgesteld kwartaal: vanaf wanneer ze dan tellen, lazen we niet."
    if lager.verschillen:
        verschil = [
            f"{euro(v.per_kwartaal)} per kwartaal in {v.kwartalen[0].jaar}"
            for v in lager.verschillen
        ]
        if any(v.scheelt < v.per_kwartaal for v in lager.verschillen):
            wat = f"hoogstens {euro(lager.scheelt)} per kwartaal" if lager.scheelt else "niets"
            regel += (
                f" Op een jaarinkomen van {euro(inkomen)} scheelt dat {wat}. Verdien je na je herstart "
                f"minder, dan kan het meer zijn: hoogstens {opsomming(verschil)}."
            )
        else:
            regel += f" Dat scheelt hoogstens {opsomming(verschil)}; verdien je meer, dan minder of niets."
    else:
        regel += " De bedragen van dat jaar kennen we nog niet."
    return f"{regel} Of de korting voor het eerste kwartaal dan ook geldt, vonden we niet."
