"""Calculator: a payment plan, for several lengths side by side."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.achterstal import Bijdragerij, Supplementrij, verhogingentabel, vorderingen
from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT, vraag
from calculators.html import tabel
from calculators.rekenhulp import Rekenhulp
from calculators.velden import Datum, Geld, Keuze, Lijst, veld
from rules.afbetalingsplan import Plan, crisistermijnen, fondspraktijk, plan, voorwaarden
from rules.bedragen import verwacht
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL, afgerond
from rules.kwartaal import Kwartaal, maanden_later
from rules.opmaak import datum, datum_kort, euro
from rules.termijnen import antwoord_op_laatste_herinnering
from rules.uitleg import tekort
from rules.verhogingen import Vordering

LANGSTE = 36
LOOPTIJDEN = (3, 6, 12)
HERINNERING = "Kreeg je een laatste herinnering?"


def _maanden(aantal: int) -> str:
    return f"{aantal} maand{'en' if aantal > 1 else ''}"


@dataclass(frozen=True)
class Invoer:
    bijdrage: tuple[Bijdragerij, ...] = veld(
        Lijst(
            etiket="Welke bijdragen staan nog open?",
            hulp="Wat er nog van openstaat, zonder verhogingen.",
            rij=Bijdragerij,
            rijnaam="Bijdrage",
            voeg_toe="Nog een bijdrage",
            standaard=lambda vandaag: (Bijdragerij(Kwartaal.van(vandaag) - 1, Decimal(1200)),),
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
    eerste: date = veld(
        Datum(
            etiket="Eerste betaling van je plan",
            standaard=lambda vandaag: maanden_later(vandaag.replace(day=1), 1),
        )
    )
    maanden: str = veld(
        Keuze(
            etiket="In hoeveel maanden wil je betalen?",
            opties={str(n): _maanden(n) for n in range(1, LANGSTE + 1)},
            standaard="12",
            lijst=True,
        )
    )
    voorschot: Decimal = veld(
        Geld(
            etiket="Wat kan je ineens betalen, op die eerste dag?",
            hulp="Sommige fondsen vragen een voorschot. De rest spreid je vanaf de maand erna.",
            standaard=NUL,
        )
    )
    nieuwe_bijdrage: Decimal = veld(
        Geld(
            etiket="Je gewone bijdrage per kwartaal",
            hulp="Die betaal je gewoon verder. Zo zie je wat je per maand nodig hebt.",
            standaard=NUL,
        )
    )
    deurwaarder: str = vraag("Kwam er al een deurwaarder of de rechtbank aan te pas?")
    herinnering: date | None = veld(
        Datum(
            etiket="Dag waarop je de aangetekende laatste herinnering kreeg",
            verplicht=False,
            groep=HERINNERING,
        )
    )


@dataclass(frozen=True)
class Plannen:
    """The plan the visitor chose, and others of the same debt beside it."""

    schuld: Decimal
    gekozen: Plan
    alle: tuple[Plan, ...]


def bereken(invoer: Invoer) -> Antwoord:
    schulden = _schulden(invoer)
    plannen = _plannen(invoer, schulden)
    gekozen = plannen.gekozen
    lijst = voorwaarden(schulden, invoer.eerste, FEIT[invoer.deurwaarder])
    return Antwoord(
        uitkomst=_uitkomst(invoer, gekozen, bool(tekort(lijst))),
        cijfers=_cijfers(plannen, bool(tekort(lijst))),
        feiten=_feiten(invoer, plannen),
        toelichting=_toelichting(invoer, gekozen),
        werk=(
            *((Blok("De verhogingen", gekozen.boek.stappen),) if gekozen.boek.verhogingen else ()),
            Blok("Praktijk van een fonds", fondspraktijk(plannen.schuld, invoer.eerste)),
            *_herinnering(invoer),
            Blok("In de energiecrisis", crisistermijnen()),
        ),
        voorwaarden=lijst,
        figuren=_figuren(invoer, plannen),
        vervolg=VERVOLG,
        grenzen=GRENZEN,
    )


def _schulden(invoer: Invoer) -> list[Vordering]:
    alle = [
        *vorderingen("bijdrage", invoer.bijdrage),
        *vorderingen("supplement", invoer.supplement),
    ]
    if not alle:
        raise OngeldigeInvoer("bijdrage", "Vul minstens één bijdrage in die openstaat.")
    laatste = max(v.gevraagd for v in alle)
    if invoer.eerste < laatste:
        boodschap = (
            f"Er is een bijdrage bij die pas op {datum(laatste)} gevraagd is. Begin niet eerder."
        )
        raise OngeldigeInvoer("eerste", boodschap)
    schuld = sum((v.bedrag for v in alle), NUL)
    if invoer.voorschot >= schuld:
        raise OngeldigeInvoer(
            "voorschot", f"Dat is alles wat openstaat ({euro(schuld)}). Een plan is niet nodig."
        )
    return alle


def _plannen(invoer: Invoer, schulden: list[Vordering]) -> Plannen:
    lengten = sorted({*LOOPTIJDEN, int(invoer.maanden)})
    alle = {n: plan(schulden, invoer.eerste, n, invoer.voorschot) for n in lengten}
    return Plannen(
        sum((v.bedrag for v in schulden), NUL), alle[int(invoer.maanden)], tuple(alle.values())
    )


def _uitkomst(invoer: Invoer, gekozen: Plan, kan_niet: bool) -> str:
    if kan_niet:
        return "Zo geeft je fonds geen afbetalingsplan. Kijk hieronder waarom."
    return (
        f"In {_maanden(gekozen.maanden)} betaal je {euro(gekozen.per_maand)} per maand. Aan verhogingen kost "
        f"het {euro(gekozen.boek.verhoging)}."
    )


def _cijfers(plannen: Plannen, kan_niet: bool) -> dict[str, Any]:
    gekozen = plannen.gekozen
    per_dag: dict[str, Decimal] = {}
    for regel in gekozen.boek.verhogingen:
        per_dag[regel.op.isoformat()] = per_dag.get(regel.op.isoformat(), NUL) + regel.bedrag
    return {
        "mogelijk": "nee" if kan_niet else "ja",
        "per_maand": gekozen.per_maand,
        "verhoging": gekozen.boek.verhoging,
        "verhoging_tijdens_plan": gekozen.verhogingen_tijdens,
        "totaal": plannen.schuld + gekozen.boek.verhoging,
        "einde": gekozen.einde,
        **per_dag,
    }


def _feiten(invoer: Invoer, plannen: Plannen) -> tuple[tuple[str, str], ...]:
    gekozen = plannen.gekozen
    feiten = [
        ("Wat openstaat", euro(plannen.schuld)),
        ("Laatste betaling", datum(gekozen.einde)),
        ("Verhogingen vóór het plan begint", euro(gekozen.bij_de_start)),
        ("Verhogingen tijdens het plan", euro(gekozen.verhogingen_tijdens)),
        ("Alles samen", euro(plannen.schuld + gekozen.boek.verhoging)),
    ]
    if invoer.nieuwe_bijdrage:
        opzij = afgerond(invoer.nieuwe_bijdrage / 3)
        feiten.append(("Per maand nodig, met je nieuwe bijdrage", euro(gekozen.per_maand + opzij)))
    return tuple(feiten)


def _toelichting(invoer: Invoer, gekozen: Plan) -> tuple[str, ...]:
    regels = [
        "Een plan stopt de verhogingen niet. Elk kwartaal komt er bij op wat dan nog openstaat. Hoe korter "
        "je plan, hoe minder het kost.",
    ]
    if not invoer.nieuwe_bijdrage:
        regels.append(
            "De aflossing komt boven op je nieuwe kwartaalbijdragen. Die betaal je gewoon verder."
        )
    langste = verwacht("plan_looptijd", invoer.eerste).waarde
    if gekozen.maanden > langste:
        regels.append(f"Meer dan {langste} maanden is lang: bij minstens één fonds kan dat niet.")
    return tuple(regels)


def _figuren(invoer: Invoer, plannen: Plannen) -> tuple[Any, ...]:
    rijen = [
        (
            f"{_maanden(p.maanden)}{' (jouw keuze)' if p is plannen.gekozen else ''}",
            euro(p.per_maand),
            euro(p.verhogingen_tijdens),
            euro(p.boek.verhoging),
            datum_kort(p.einde),
        )
        for p in plannen.alle
    ]
    naast_elkaar = tabel(
        rijen,
        koppen=(
            "Looptijd",
            "Per maand",
            "Verhogingen tijdens het plan",
            "Alle verhogingen",
            "Laatste betaling",
        ),
        onderschrift="Looptijden naast elkaar",
        class_="zw-tabel zw-kaartjes",
    )
    boek = verhogingentabel(plannen.gekozen.boek, "De verhogingen van jouw plan")
    return (naast_elkaar, _termijntabel(plannen), *((boek,) if boek is not None else ()))


def _termijntabel(plannen: Plannen) -> Any:
    open_, rijen = plannen.schuld, []
    for termijn in plannen.gekozen.termijnen:
        open_ -= termijn.bedrag
        rijen.append((datum_kort(termijn.op), euro(termijn.bedrag), euro(open_)))
    koppen = ("Dag", "Je betaalt", "Nog open, zonder verhogingen")
    return tabel(rijen, koppen=koppen, onderschrift="Je betalingen", class_="zw-tabel")


def _herinnering(invoer: Invoer) -> tuple[Blok, ...]:
    if invoer.herinnering is None:
        return ()
    return (
        Blok(
            "Je laatste herinnering",
            (antwoord_op_laatste_herinnering(invoer.herinnering).beslissing,),
        ),
    )


VERVOLG = (
    "Vraag het plan aan je fonds, en vraag een schriftelijk akkoord.",
    "Kreeg je een aangetekende laatste herinnering? Antwoord binnen één maand, per aangetekende brief. "
    "Hou je je aan het plan, dan volgt er geen dwangbevel.",
    "Zet de betalingen in je agenda of als doorlopende opdracht. Hou je je niet aan het plan, dan krijg je "
    "moeilijker een nieuw.",
    "Is een kwartaal helemaal betaald? Vraag dan kwijtschelding van de verhogingen.",
)
GRENZEN = (
    "Elke betaling gaat hier eerst naar de oudste bijdrage, en altijd naar de bijdrage zelf. Vraag je fonds "
    "of het dat ook zo doet.",
    "De verhogingen zelf betaal je op het einde, of volgens afspraak met je fonds.",
    "Wettelijk ligt geen langste looptijd vast. Je fonds beslist.",
)


AFBETALINGSPLAN = Rekenhulp(
    "afbetalingsplan",
    "Afbetalingsplan: wat per maand, en wat kost het?",
    "afbetalingsplan.md",
    Invoer,
    bereken,
)
