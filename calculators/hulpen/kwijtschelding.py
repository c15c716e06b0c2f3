"""Calculator: which increases could be waived, and how strong the reasons are."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.achterstal import (
    Betaalrij,
    Bijdragerij,
    Supplementrij,
    betalingen,
    verhogingentabel,
    vorderingen,
)
from calculators.antwoord import Antwoord, Blok
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Datum, Keuze, Lijst, veld
from rules.fouten import OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.kwijtschelding import REDENEN, Kwijtschelding, kwijtschelding
from rules.opmaak import datum, euro, zin
from rules.uitleg import tekort
from rules.verhogingen import Grootboek, grootboek

WAAROM = "Waarom was je te laat?"
VOORBEELD = Decimal(1000)


def _reden(sleutel: str) -> Any:
    etiket = f"{zin(REDENEN[sleutel][0])}?"
    return veld(Keuze(etiket=etiket, opties=JA_NEE, standaard="nee", groep=WAAROM))


def _te_laat(vandaag: date) -> Kwartaal:
    return Kwartaal.van(vandaag) - 2


@dataclass(frozen=True)
class Invoer:
    bijdrage: tuple[Bijdragerij, ...] = veld(
        Lijst(
            etiket="Voor welke bijdragen kreeg je verhogingen?",
            hulp="Het bedrag van de bijdrage, zonder verhogingen.",
            rij=Bijdragerij,
            rijnaam="Bijdrage",
            voeg_toe="Nog een bijdrage",
            standaard=lambda vandaag: (Bijdragerij(_te_laat(vandaag), VOORBEELD),),
            voorbeeld=True,
        )
    )
    supplement: tuple[Supplementrij, ...] = veld(
        Lijst(
            etiket="Bijbetaling na een eindafrekening",
            rij=Supplementrij,
            rijnaam="Bijbetaling",
            voeg_toe="Voeg een bijbetaling toe",
        )
    )
    betaling: tuple[Betaalrij, ...] = veld(
        Lijst(
            etiket="Wat heb je ervan betaald?",
            rij=Betaalrij,
            rijnaam="Betaling",
            voeg_toe="Voeg een betaling toe",
            standaard=lambda vandaag: (Betaalrij((_te_laat(vandaag) + 1).laatste_dag, VOORBEELD),),
            voorbeeld=True,
        )
    )
    aanvraag: date = veld(
        Datum(etiket="Wanneer vraag je kwijtschelding?", standaard=lambda vandaag: vandaag)
    )
    overmacht: str = _reden("overmacht")
    gezondheid: str = _reden("gezondheid")
    factuur: str = _reden("factuur")
    klant: str = _reden("klant")
    nood: str = _reden("nood")
    goede_trouw: str = _reden("goede_trouw")
    geen_bericht: str = veld(
        Keuze(
            etiket="Je kreeg geen vervaldagbericht?",
            opties=JA_NEE,
            standaard="nee",
            groep=WAAROM,
        )
    )


def bereken(invoer: Invoer) -> Antwoord:
    boek = _boek(invoer)
    redenen = {naam for naam in REDENEN if getattr(invoer, naam) == "ja"}
    gevonden = kwijtschelding(boek, redenen, geen_bericht=invoer.geen_bericht == "ja")
    tabel_ = verhogingentabel(boek, "De verhogingen tot je aanvraag")
    return Antwoord(
        uitkomst=_uitkomst(gevonden, boek),
        cijfers={
            "kwijt_te_schelden": gevonden.bedrag,
            "nog_niet": gevonden.bedrag_nog_niet,
            "hoofdsom": boek.hoofdsom,
        },
        feiten=_feiten(gevonden, boek),
        werk=(Blok("De verhogingen", boek.stappen),) if boek.verhogingen else (),
        voorwaarden=gevonden.voorwaarden,
        figuren=(tabel_,) if tabel_ is not None else (),
        vervolg=_vervolg(gevonden),
        grenzen=GRENZEN,
    )


def _boek(invoer: Invoer) -> Grootboek:
    alle = [
        *vorderingen("bijdrage", invoer.bijdrage),
        *vorderingen("supplement", invoer.supplement),
    ]
    if not alle:
        raise OngeldigeInvoer("bijdrage", "Vul minstens één bijdrage in.")
    betaald = betalingen(invoer.betaling)
    if later := [b.op for b in betaald if b.op > invoer.aanvraag]:
        boodschap = f"Je vulde ook een betaling in op {datum(max(later))}. Vraag het dan of later."
        raise OngeldigeInvoer("aanvraag", boodschap)
    laatste = max(v.gevraagd for v in alle)
    if invoer.aanvraag < laatste:
        raise OngeldigeInvoer(
            "aanvraag", f"Er is een bijdrage bij die pas op {datum(laatste)} gevraagd is."
        )
    return grootboek(alle, betaald, invoer.aanvraag)


def _uitkomst(gevonden: Kwijtschelding, boek: Grootboek) -> str:
    if not boek.verhogingen:
        return "Er zijn geen verhogingen om kwijt te schelden."
    if not gevonden.mogelijk:
        return (
            f"Betaal eerst de bijdragen die openstaan ({euro(boek.hoofdsom)}). Daarna kan je kwijtschelding "
            f"vragen van {euro(gevonden.bedrag_nog_niet)} aan verhogingen."
        )
    return f"Je kan kwijtschelding vragen van {euro(gevonden.bedrag)} aan verhogingen. Het RSVZ beslist."


def _feiten(gevonden: Kwijtschelding, boek: Grootboek) -> tuple[tuple[str, str], ...]:
    feiten = [("Verhogingen die je kan laten schrappen", euro(gevonden.bedrag))]
    if gevonden.nog_niet:
        feiten.append(("Verhogingen die wachten op de bijdrage", euro(gevonden.bedrag_nog_niet)))
    feiten.append(("Bijdragen die nog openstaan", euro(boek.hoofdsom)))
    return tuple(feiten)


def _vervolg(gevonden: Kwijtschelding) -> tuple[str, ...]:
    eerst = ("Betaal eerst de bijdragen van het kwartaal.",) if gevonden.nog_niet else ()
    sterk = (
        ()
        if not tekort(gevonden.voorwaarden)
        else ("Zoek een betere reden: leg uit waarom betalen toen niet lukte.",)
    )
    return (
        *eerst,
        *sterk,
        "Schrijf je fonds een gewone brief of een mail. Leg uit waarom je te laat was, en voeg bewijzen toe.",
        "Noem elke reden die meespeelde. Je mag het op elk moment vragen.",
        "Je fonds stuurt je vraag naar het RSVZ. Dat kan alles of een deel schrappen.",
    )


GRENZEN = (
    "De bijdragen zelf worden nooit kwijtgescholden. Daarvoor bestaat vrijstelling.",
    "Ook gerechtelijke intrest, gewone intrest en kosten van een deurwaarder vallen er niet onder.",
    "Ook wie mee aansprakelijk is voor je bijdragen, mag het vragen.",
    "Weigert het RSVZ, dan is er volgens Dyzo geen administratief beroep.",
    "Verhogingen door een te lage raming kunnen ook kwijtgescholden worden; ze staan hier niet bij.",
)


KWIJTSCHELDING = Rekenhulp(
    "kwijtschelding",
    "Kwijtschelding: welke verhogingen kan je laten schrappen?",
    "kwijtschelding.md",
    Invoer,
    bereken,
)
