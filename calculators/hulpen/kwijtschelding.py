"""Calculator: which increases could be waived, and how strong the reasons are."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from calculators import uitwegen
from calculators.achterstal import (
    VOORBEELDBEDRAG,
    Achterstal,
    Betaalrij,
    dossier,
    scenario,
    uitstelnotas,
    verhogingentabel,
    werk,
)
from calculators.antwoord import Antwoord
from calculators.brief import brief, lijst
from calculators.html import Inhoud
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, Datum, Keuze, veld, velden
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.kwijtschelding import REDENEN, Kwijtschelding, kwijtschelding
from rules.opmaak import euro, zin
from rules.verhogingen import Grootboek

WAAROM = "Waarom was je te laat?"


def _reden(etiket: str) -> Any:
    return veld(Keuze(etiket=zin(etiket), opties=JA_NEE, standaard="nee", groep=WAAROM))


def _net_te_laat(vandaag: date) -> tuple[Betaalrij, ...]:
    """The example: the contribution was paid on the day after it was due."""
    return (Betaalrij(Kwartaal.van(vandaag).eerste_dag, VOORBEELDBEDRAG),)


@dataclass(frozen=True)
class Invoer(Achterstal):
    betaling: tuple[Betaalrij, ...] = veld(
        replace(velden(Achterstal)["betaling"], standaard=_net_te_laat, voorbeeld=True)
    )
    aanvraag: date = veld(
        Datum(etiket="Wanneer vraag je kwijtschelding?", standaard=lambda vandaag: vandaag)
    )
    overmacht: str = _reden(REDENEN["overmacht"][0])
    gezondheid: str = _reden(REDENEN["gezondheid"][0])
    factuur: str = _reden(REDENEN["factuur"][0])
    klant: str = _reden(REDENEN["klant"][0])
    nood: str = _reden(REDENEN["nood"][0])
    goede_trouw: str = _reden(REDENEN["goede_trouw"][0])
    geen_bericht: str = _reden("geen vervaldagbericht gekregen")


def bereken(invoer: Invoer) -> Antwoord:
    zaak = dossier(invoer, aanvraag=invoer.aanvraag)
    boek = zaak.op(invoer.aanvraag)
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
        werk=werk(zaak, boek),
        voorwaarden=gevonden.voorwaarden if boek.verhogingen else (),
        figuren=(tabel_,) if tabel_ is not None else (),
        vervolg=_vervolg(
            invoer, gevonden, bij_de_deurwaarder=zaak.bij_de_deurwaarder(invoer.aanvraag)
        ),
        grenzen=(*GRENZEN, *uitstelnotas(zaak)) if boek.verhogingen else (),
        brief=_brief(gevonden, redenen) if gevonden.mogelijk else "",
    )


def _brief(gevonden: Kwijtschelding, redenen: set[str]) -> str:
    per_vordering: dict[str, Decimal] = {}
    for regel in gevonden.mogelijk:
        naam = regel.vordering.naam
        per_vordering[naam] = per_vordering.get(naam, NUL) + regel.bedrag
    return brief(
        "vraag om kwijtschelding van verhogingen",
        "Ik vraag kwijtschelding van de verhogingen op deze bijdragen:\n"
        + lijst(f"{naam}: {euro(bedrag)}" for naam, bedrag in per_vordering.items()),
        "De bijdragen zelf zijn betaald.",
        "Ik betaalde te laat door:\n"
        + lijst(
            [
                *(tekst for naam, (tekst, _) in REDENEN.items() if naam in redenen),
                "[schrijf hier wat er gebeurde, en wanneer]",
            ]
        ),
        "Ik voeg deze bewijzen toe: [attest, factuur, vonnis …]. Wilt u mijn vraag aan het RSVZ bezorgen?",
    )


def _uitkomst(gevonden: Kwijtschelding, boek: Grootboek) -> str:
    if not boek.verhogingen:
        return "Er zijn geen verhogingen: je hoeft niets te vragen."
    if not gevonden.mogelijk:
        verhoogd = {regel.vordering for regel in gevonden.nog_niet}
        eerst = sum((boek.open_per_vordering[v] for v in verhoogd), NUL)
        return (
            f"Betaal eerst wat van de bijdragen openstaat ({euro(eerst)}). Daarna kan je kwijtschelding "
            f"vragen van {euro(gevonden.bedrag_nog_niet)} aan verhogingen."
        )
    beslist = "Het RSVZ beslist."
    if gevonden.alleen_zwakke_reden:
        beslist = "Met deze reden is de kans klein."
    return f"Je kan kwijtschelding vragen van {euro(gevonden.bedrag)} aan verhogingen. {beslist}"


def _feiten(gevonden: Kwijtschelding, boek: Grootboek) -> tuple[tuple[str, str], ...]:
    feiten = [("Verhogingen die je kan laten schrappen", euro(gevonden.bedrag))]
    if gevonden.nog_niet:
        feiten.append(("Verhogingen die wachten op de bijdrage", euro(gevonden.bedrag_nog_niet)))
    feiten.append(("Bijdragen die nog openstaan", euro(boek.hoofdsom)))
    return tuple(feiten)


def _vervolg(
    invoer: Invoer, gevonden: Kwijtschelding, *, bij_de_deurwaarder: bool
) -> tuple[Inhoud, ...]:
    if not gevonden.mogelijk and not gevonden.nog_niet:
        return ()
    eerst: list[Inhoud] = []
    if gevonden.nog_niet:
        eerst.append("Betaal eerst de bijdragen van het kwartaal.")
        eerst += (
            uitwegen.deurwaarder(invoer.dwangbevel)
            if bij_de_deurwaarder
            else [uitwegen.afbetalingsplan(scenario(invoer, eerste=invoer.aanvraag))]
        )
    if gevonden.alleen_zwakke_reden:
        eerst.append("Was er nog iets waardoor betalen niet lukte? Leg dat uit.")
    return (
        *eerst,
        "Schrijf je fonds een gewone brief of een mail. Leg uit waarom je te laat was, en voeg bewijzen toe.",
        "Noem elke reden die meespeelde. Je mag het op elk moment vragen.",
        "Je fonds stuurt je vraag naar het RSVZ. Dat kan alles of een deel schrappen.",
    )


GRENZEN = (
    "De bijdragen zelf worden nooit kwijtgescholden. Daarvoor bestaat vrijstelling.",
    "Intrest na een dwangbevel of vonnis, en kosten van een deurwaarder, vallen er niet onder.",
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
