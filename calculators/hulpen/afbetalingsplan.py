"""Calculator: a payment plan, for several lengths side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_UP, Decimal
from typing import Any

from calculators import uitwegen
from calculators.achterstal import (
    KLEINSTE,
    Achterstal,
    Dossier,
    dossier,
    per_dag,
    scenario,
    uitstelnotas,
    verhogingentabel,
    verjaringnotas,
    werk,
)
from calculators.antwoord import Antwoord, Blok
from calculators.brief import brief, lijst
from calculators.controlelijst import FEIT, vraag
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.html import KAARTJES, Inhoud, tabel
from calculators.rekenhulp import Rekenhulp
from calculators.velden import Datum, Geld, Keuze, veld
from rules.afbetalingsplan import (
    Plan,
    crisisbeslissing,
    crisisplannen,
    fondspraktijk,
    plan,
    spreidbaar,
    voorwaarden,
)
from rules.bedragen import verwacht
from rules.campagnes import Campagne
from rules.fouten import OngeldigeInvoer
from rules.geld import CENT, NUL, afgerond, op_veelvoud
from rules.kalender import Moment, herinnering_beantwoorden, plan_betalen
from rules.kwartaal import maanden_later
from rules.opmaak import datum, datum_kort, euro
from rules.termijnen import EEN_DAG, antwoord_op_laatste_herinnering
from rules.uitleg import Voorwaarde, tekort
from rules.verhogingen import Vordering, getroffen, toerekening

LANGSTE = 36
LOOPTIJDEN = (3, 6, 12)
# Lengths that the chart joins.
PUNTEN = (1, 2, *LOOPTIJDEN, 4, 9, 18, 24, 30, LANGSTE)
HERINNERING = "Kreeg je een laatste herinnering?"


def _maanden(aantal: int) -> str:
    return f"{aantal} maand{'en' if aantal > 1 else ''}"


def _eerste_dag(vandaag: date) -> date:
    """The last day of this month: an instalment on the 1st falls just after a quarter's end."""
    return maanden_later(vandaag.replace(day=1), 1) - EEN_DAG


@dataclass(frozen=True)
class Invoer(Achterstal):
    eerste: date = veld(
        Datum(
            etiket="Eerste betaling van je plan",
            hulp="Betaal liever op het einde van de maand dan op de 1ste: dan telt elke aflossing nog mee "
            "vóór de verhoging.",
            standaard=_eerste_dag,
        )
    )
    per_maand: Decimal | None = veld(
        Geld(
            etiket="Wat kan je per maand betalen?",
            hulp="Laat je dit leeg, dan kies je zelf het aantal maanden.",
            verplicht=False,
            minimum=KLEINSTE,
        )
    )
    maanden: str = veld(
        Keuze(
            etiket="In hoeveel maanden wil je betalen?",
            opties={str(n): _maanden(n) for n in range(1, LANGSTE + 1)},
            standaard="12",
            lijst=True,
            gevraagd=lambda s: s.per_maand is None,
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
            etiket="Datum op je aangetekende laatste herinnering",
            verplicht=False,
            groep=HERINNERING,
        )
    )


@dataclass(frozen=True)
class Plannen:
    """The plan the visitor chose, and every other length of the same debt."""

    zaak: Dossier
    schuld: Decimal
    gekozen: Plan
    alle: dict[int, Plan]

    @property
    def naast_elkaar(self) -> tuple[Plan, ...]:
        return tuple(self.alle[n] for n in sorted({*LOOPTIJDEN, self.gekozen.maanden}))


def bereken(invoer: Invoer) -> Antwoord:
    alles = dossier(invoer, eerste=invoer.eerste)
    open_ = alles.open_op(invoer.eerste)
    if not open_:
        raise OngeldigeInvoer("betaling", "Alles is al betaald: een plan is niet nodig.")
    eerste_gevraagd = min(v.gevraagd for v in alles.vorderingen)
    if invoer.herinnering and invoer.herinnering < eerste_gevraagd:
        boodschap = f"Toen was er nog niets gevraagd: dat kan pas vanaf {datum(eerste_gevraagd)}."
        raise OngeldigeInvoer("herinnering", boodschap)
    in_plan = spreidbaar(alles.vorderingen, invoer.eerste, invoer.dwangbevel)
    buiten = [v for v in open_ if v not in in_plan]
    iets = len(buiten) < len(open_)
    alleen_dwangbevel = not iets and any(getroffen(v, invoer.dwangbevel) for v in open_)
    deurwaarder = True if alleen_dwangbevel else FEIT[invoer.deurwaarder]
    lijst = voorwaarden(in_plan if iets else open_, invoer.eerste, deurwaarder)
    if tekort(lijst):
        return _geen_plan(invoer, alles, lijst)
    plannen = _plannen(invoer, alles.deel(in_plan))
    gekozen = plannen.gekozen
    return Antwoord(
        uitkomst=_uitkomst(gekozen, invoer.voorschot),
        cijfers=_cijfers(invoer, plannen),
        feiten=_feiten(invoer, plannen),
        toelichting=(
            *verjaringnotas(plannen.zaak, invoer.eerste),
            *_buiten_plan(buiten, invoer),
            *_toelichting(invoer, gekozen),
        ),
        werk=_werk(invoer, plannen),
        voorwaarden=lijst,
        figuren=_figuren(plannen),
        vervolg=(*_deurwaarder(invoer, buiten), *_vervolg(invoer)),
        grenzen=(*GRENZEN, *uitstelnotas(alles)),
        agenda=tuple(_afspraken(invoer, plannen)),
        brief=_brief(invoer, plannen),
    )


def _buiten_plan(buiten: Sequence[Vordering], invoer: Invoer) -> Iterable[str]:
    """The claims that are open and not in the plan, and why."""
    for vordering in buiten:
        if getroffen(vordering, invoer.dwangbevel):
            yield (
                f"De {vordering.naam} zit niet in dit plan: daarvoor kwam een dwangbevel of dagvaarding."
            )
        else:
            yield (
                f"De {vordering.naam} zit niet in dit plan: de vervaldag is pas "
                f"{datum(vordering.vervaldag)}. Betaal ze op tijd, of vraag er later een plan voor."
            )


def _deurwaarder(invoer: Invoer, buiten: Sequence[Vordering]) -> tuple[Inhoud, ...]:
    """What presses first, for claims that are left to the bailiff."""
    geraakt = any(getroffen(v, invoer.dwangbevel) for v in buiten)
    return uitwegen.deurwaarder(invoer.dwangbevel) if geraakt else ()


def _brief(invoer: Invoer, plannen: Plannen) -> str:
    open_ = plannen.zaak.op(plannen.gekozen.termijnen[0].op).open_per_vordering
    antwoord = (
        [
            "Dit is mijn antwoord op uw aangetekende laatste herinnering van "
            f"{datum(invoer.herinnering)}. Ik verstuur het per aangetekende brief."
        ]
        if invoer.herinnering
        else []
    )
    return brief(
        "vraag om een afbetalingsplan",
        *antwoord,
        "Ik kan deze bijdragen niet ineens betalen:\n"
        + lijst(f"{v.naam}: nog {euro(bedrag)}" for v, bedrag in open_.items() if bedrag),
        f"Ik stel voor om te betalen: {_betalingen(plannen.gekozen, invoer.voorschot)}.",
        "Mijn nieuwe bijdragen betaal ik op tijd.",
        "Wilt u me op papier of per mail laten weten of u akkoord gaat, en hoe ik de verhogingen betaal?",
    )


def _geen_plan(invoer: Invoer, zaak: Dossier, lijst: tuple[Voorwaarde, ...]) -> Antwoord:
    """The debt as it stands on the first day, and why there is no plan for it."""
    boek = zaak.op(invoer.eerste)
    tabel_ = verhogingentabel(boek)
    vanaf = datum(min(v.vervaldag for v in zaak.open_op(invoer.eerste)) + EEN_DAG)
    deurwaarder = "geen-deurwaarder" in {v.id for v in tekort(lijst)}
    return Antwoord(
        uitkomst="Na een dwangbevel of dagvaarding geeft je fonds meestal geen plan meer."
        if deurwaarder
        else f"Nu is het te vroeg. Een plan vragen kan vanaf {vanaf}: dan is de vervaldag voorbij.",
        cijfers={
            "mogelijk": "nee",
            "openstaand": boek.hoofdsom,
            "verhoging": boek.verhoging,
            **_crisiscijfers(zaak),
        },
        feiten=(
            ("Wat openstaat", euro(boek.hoofdsom)),
            (f"Verhogingen tot {datum(boek.tot)}", euro(boek.verhoging)),
        ),
        werk=werk(zaak, boek),
        voorwaarden=lijst,
        figuren=(tabel_,) if tabel_ is not None else (),
        vervolg=(
            *_herinnering(invoer),
            *(
                uitwegen.deurwaarder(invoer.dwangbevel)
                if deurwaarder
                else (uitwegen.deel_betalen(), uitwegen.vermindering(), uitwegen.vrijstelling())
            ),
        ),
        grenzen=uitstelnotas(zaak),
        agenda=tuple(_herinneringsdag(invoer)),
    )


def _plannen(invoer: Invoer, zaak: Dossier) -> Plannen:
    schuld = zaak.op(invoer.eerste).hoofdsom
    if invoer.voorschot >= schuld:
        raise OngeldigeInvoer(
            "voorschot", f"Dat is alles wat openstaat ({euro(schuld)}). Een plan is niet nodig."
        )
    maanden = _maanden_nodig(invoer, schuld - invoer.voorschot)
    alle = {
        n: plan(zaak.vorderingen, invoer.eerste, n, invoer.voorschot, zaak.betalingen)
        for n in sorted({*PUNTEN, maanden})
    }
    return Plannen(zaak, schuld, alle[maanden], alle)


def _maanden_nodig(invoer: Invoer, rest: Decimal) -> int:
    """The length that was chosen, or that follows from what can be paid a month."""
    if invoer.per_maand is None:
        return int(invoer.maanden)
    maanden = int(op_veelvoud(rest / invoer.per_maand, Decimal(1)))
    if maanden > LANGSTE:
        minstens = euro((rest / LANGSTE).quantize(CENT, rounding=ROUND_UP))
        boodschap = f"Dan duurt het langer dan {_maanden(LANGSTE)}. Vul minstens {minstens} in."
        raise OngeldigeInvoer("per_maand", boodschap)
    return maanden


def _afspraken(invoer: Invoer, plannen: Plannen) -> Iterable[Moment]:
    yield from _herinneringsdag(invoer)
    for termijn in plannen.gekozen.termijnen:
        yield plan_betalen(termijn)


def _herinneringsdag(invoer: Invoer) -> Iterable[Moment]:
    if invoer.herinnering:
        yield herinnering_beantwoorden(invoer.herinnering)


def _crisisplannen(zaak: Dossier) -> tuple[Campagne, ...]:
    return tuple(c for welk in zaak.kwartalen for c in crisisplannen(welk))


def _werk(invoer: Invoer, plannen: Plannen) -> tuple[Blok, ...]:
    herinnering = invoer.herinnering and antwoord_op_laatste_herinnering(invoer.herinnering)
    crisis = tuple(crisisbeslissing(campagne) for campagne in _crisisplannen(plannen.zaak))
    return (
        Blok("De verhogingen", (*plannen.gekozen.boek.stappen, toerekening())),
        Blok("Praktijk van een fonds", fondspraktijk(plannen.schuld, invoer.eerste)),
        *((Blok("Je laatste herinnering", (herinnering.beslissing,)),) if herinnering else ()),
        *((Blok("In de energiecrisis", crisis),) if crisis else ()),
    )


def _uitkomst(gekozen: Plan, voorschot: Decimal) -> str:
    open_ = euro(gekozen.boek.verhoging)
    daarna = f" Daarna staan er nog {open_} verhogingen open." if gekozen.boek.verhoging else ""
    return f"Je betaalt {_betalingen(gekozen, voorschot)}.{daarna}"


def _betalingen(gekozen: Plan, voorschot: Decimal) -> str:
    """The instalments of a plan, in words."""
    termijnen = gekozen.termijnen[1:] if voorschot else gekozen.termijnen
    eerste, laatste = termijnen[0], termijnen[-1]
    eerst = (
        f"eerst {euro(voorschot)} op {datum(gekozen.termijnen[0].op)}, en daarna "
        if voorschot
        else ""
    )
    if len(termijnen) == 1:
        keren = f"{euro(eerste.bedrag)} in één keer, op {datum(eerste.op)}"
    else:
        keren = f"{len(termijnen)} keer {euro(eerste.bedrag)}, vanaf {datum(eerste.op)}"
    if laatste.bedrag != eerste.bedrag:
        keren += f" (de laatste keer {euro(laatste.bedrag)})"
    return f"{eerst}{keren}"


def _crisiscijfers(zaak: Dossier) -> dict[str, Any]:
    return {f"{c.maatregel}_vragen_tot": c.aanvraag_tot for c in _crisisplannen(zaak)}


def _cijfers(invoer: Invoer, plannen: Plannen) -> dict[str, Any]:
    gekozen = plannen.gekozen
    return {
        "mogelijk": "ja",
        "maanden": str(gekozen.maanden),
        "per_maand": gekozen.per_maand,
        "verhoging": gekozen.boek.verhoging,
        "verhoging_tijdens_plan": gekozen.verhogingen_tijdens,
        "totaal": plannen.schuld + gekozen.boek.verhoging,
        "einde": gekozen.einde,
        **_crisiscijfers(plannen.zaak),
        **per_dag(gekozen.boek),
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
        nodig = euro(gekozen.per_maand + opzij)
        feiten.append(("Per maand nodig, met je nieuwe bijdrage", f"{nodig}, zonder verhogingen"))
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


def _figuren(plannen: Plannen) -> tuple[Any, ...]:
    rijen = [
        (
            f"{_maanden(p.maanden)}{' (jouw keuze)' if p is plannen.gekozen else ''}",
            euro(p.per_maand),
            euro(p.verhogingen_tijdens),
            euro(p.boek.verhoging),
            datum_kort(p.einde),
        )
        for p in plannen.naast_elkaar
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
        class_=KAARTJES,
    )
    boek = verhogingentabel(plannen.gekozen.boek, "De verhogingen van jouw plan")
    delen = (naast_elkaar, _grafiek(plannen), _termijntabel(plannen), boek)
    return tuple(deel for deel in delen if deel is not None)


def _grafiek(plannen: Plannen) -> Any:
    gekozen = plannen.gekozen
    lijn = [Punt(Decimal(n), p.boek.verhoging) for n, p in plannen.alle.items()]
    return lijngrafiek(
        Lijngrafiek(
            id="grafiek-afbetalingsplan",
            titel="Hoe langer je plan, hoe meer verhogingen",
            beschrijving=f"De verhogingen gaan van {euro(lijn[0].y)} bij {_maanden(1)} tot "
            f"{euro(lijn[-1].y)} bij {_maanden(LANGSTE)}. Jouw plan: {euro(gekozen.boek.verhoging)} bij "
            f"{_maanden(gekozen.maanden)}.",
            x_etiket="Aantal maanden",
            y_etiket="Alle verhogingen (euro)",
            lijn=lijn,
            eigen=Punt(Decimal(gekozen.maanden), gekozen.boek.verhoging),
            x_maten=[(Decimal(n), str(n)) for n in (1, 6, 12, 18, 24, 30, 36)],
            x_tekst=lambda maanden: _maanden(int(maanden)),
        )
    )


def _termijntabel(plannen: Plannen) -> Any:
    open_, rijen = plannen.schuld, []
    for termijn in plannen.gekozen.termijnen:
        open_ -= termijn.bedrag
        rijen.append((datum_kort(termijn.op), euro(termijn.bedrag), euro(open_)))
    koppen = ("Dag", "Je betaalt", "Nog open, zonder verhogingen")
    return tabel(rijen, koppen=koppen, onderschrift="Je betalingen", class_="zw-tabel")


def _herinnering(invoer: Invoer) -> Iterable[Inhoud]:
    if invoer.herinnering:
        laatste = datum(antwoord_op_laatste_herinnering(invoer.herinnering).laatste)
        yield (
            f"Antwoord ten laatste op {laatste}, per aangetekende brief. Is die dag voorbij? Bel je fonds "
            "vandaag, en vraag of een plan nog kan."
        )


def _vervolg(invoer: Invoer) -> tuple[Inhoud, ...]:
    gevraagd = (
        "Kreeg je een aangetekende laatste herinnering? Vul de datum in: je antwoordt binnen één maand, per "
        "aangetekende brief."
    )
    return (
        *(tuple(_herinnering(invoer)) or (gevraagd,)),
        "Vraag het plan aan je fonds, en vraag een akkoord op papier of per mail.",
        "Krijg je het plan en hou je je eraan, dan komt er voor die bijdragen geen dwangbevel en geen "
        "rechtbank. Hou je je er niet aan, dan krijg je moeilijker een nieuw plan.",
        "Zet de betalingen in je agenda of als doorlopende opdracht.",
        uitwegen.kwijtschelding(scenario(invoer, aanvraag=invoer.eerste)),
    )


GRENZEN = (
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
