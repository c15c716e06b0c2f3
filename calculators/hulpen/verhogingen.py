"""Calculator: what paying late costs, day by day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.achterstal import (
    Betaalrij,
    Bijdragerij,
    Starterrij,
    Supplementrij,
    betalingen,
    verhogingentabel,
    vorderingen,
)
from calculators.antwoord import Antwoord, Blok
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.html import tabel
from calculators.rekenhulp import Rekenhulp
from calculators.velden import Datum, Lijst, veld
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, datum_kort, euro, opsomming
from rules.termijnen import EEN_DAG
from rules.verhogingen import Betaling, Grootboek, Verhoging, Vordering, grootboek

BIJZONDER = "Starter, eindafrekening of dwangbevel?"
VOORBEELD = Decimal(1000)


@dataclass(frozen=True)
class Invoer:
    bijdrage: tuple[Bijdragerij, ...] = veld(
        Lijst(
            etiket="Welke bijdragen staan open?",
            hulp="Het bedrag op je rekening, zonder verhogingen.",
            rij=Bijdragerij,
            rijnaam="Bijdrage",
            voeg_toe="Nog een bijdrage",
            standaard=lambda vandaag: (Bijdragerij(Kwartaal.van(vandaag) - 1, VOORBEELD),),
            verplicht=False,
            voorbeeld=True,
        )
    )
    betaling: tuple[Betaalrij, ...] = veld(
        Lijst(
            etiket="Wat heb je er al van betaald?",
            hulp="Ook een deel telt: de verhoging loopt dan alleen op de rest.",
            rij=Betaalrij,
            rijnaam="Betaling",
            voeg_toe="Voeg een betaling toe",
            verplicht=False,
        )
    )
    betaal_op: date = veld(
        Datum(
            etiket="Wanneer betaal je de rest?",
            hulp="De dag waarop het geld op de rekening van je fonds staat.",
            standaard=lambda vandaag: vandaag,
        )
    )
    of_op: date | None = veld(Datum(etiket="Vergelijk met een andere dag", verplicht=False))
    startbijdrage: tuple[Starterrij, ...] = veld(
        Lijst(
            etiket="Je eerste twee bijdragen als starter",
            hulp="Alleen als je aangesloten was vóór je begon. Wie te laat aansloot, vult ze hierboven in.",
            rij=Starterrij,
            rijnaam="Startersbijdrage",
            voeg_toe="Voeg een startersbijdrage toe",
            verplicht=False,
            maximum=2,
            groep=BIJZONDER,
        )
    )
    supplement: tuple[Supplementrij, ...] = veld(
        Lijst(
            etiket="Bijbetaling na een eindafrekening",
            rij=Supplementrij,
            rijnaam="Bijbetaling",
            voeg_toe="Voeg een bijbetaling toe",
            verplicht=False,
            groep=BIJZONDER,
        )
    )
    dwangbevel: date | None = veld(
        Datum(
            etiket="Dag van het dwangbevel of de dagvaarding",
            hulp="De dag waarop de deurwaarder het stuk afgaf.",
            verplicht=False,
            groep=BIJZONDER,
        )
    )


@dataclass(frozen=True)
class Dossier:
    """The claims and payments of one visitor, and what the ledger says for any day."""

    vorderingen: tuple[Vordering, ...]
    betalingen: tuple[Betaling, ...]
    dwangbevel: date | None

    def op(self, dag: date) -> Grootboek:
        return grootboek(self.vorderingen, self.betalingen, dag, self.dwangbevel)


def bereken(invoer: Invoer) -> Antwoord:
    dossier = _dossier(invoer)
    boek = dossier.op(invoer.betaal_op)
    komend = _komend(dossier, invoer.betaal_op)
    return Antwoord(
        uitkomst=_uitkomst(boek),
        cijfers=_cijfers(boek),
        feiten=_feiten(boek, komend),
        toelichting=_toelichting(boek),
        werk=(Blok("De verhogingen", boek.stappen),) if boek.verhogingen else (),
        figuren=_figuren(invoer, dossier, boek),
        vervolg=_vervolg(boek),
        grenzen=_grenzen(invoer),
    )


def _dossier(invoer: Invoer) -> Dossier:
    """The visitor's facts; messages at the field when they cannot be."""
    alle = [
        *vorderingen("bijdrage", invoer.bijdrage),
        *vorderingen("startbijdrage", invoer.startbijdrage),
        *vorderingen("supplement", invoer.supplement),
    ]
    if not alle:
        raise OngeldigeInvoer("bijdrage", "Vul minstens één bijdrage in die openstaat.")
    betaald = betalingen(invoer.betaling)
    for veldnaam, dag in (("betaal_op", invoer.betaal_op), ("of_op", invoer.of_op)):
        if dag is not None:
            _niet_te_vroeg(veldnaam, dag, alle, betaald)
    return Dossier(tuple(alle), tuple(betaald), invoer.dwangbevel)


def _niet_te_vroeg(
    veldnaam: str, dag: date, alle: Iterable[Vordering], betaald: Iterable[Betaling]
) -> None:
    laatste = max(alle, key=lambda v: v.gevraagd)
    if dag < laatste.gevraagd:
        boodschap = f"De {laatste.naam} is pas gevraagd vanaf {datum(laatste.gevraagd)}."
        raise OngeldigeInvoer(veldnaam, boodschap)
    if later := [b.op for b in betaald if b.op > dag]:
        boodschap = (
            f"Je vulde ook een betaling in op {datum(max(later))}. Kies die dag of een latere."
        )
        raise OngeldigeInvoer(veldnaam, boodschap)


def _komend(dossier: Dossier, vanaf: date) -> tuple[Verhoging, ...]:
    """What falls next if nothing is paid on ``vanaf``: one quarter's end, and the day after it."""
    kwartaal = max(Kwartaal.van(vanaf), min(v.eerste for v in dossier.vorderingen))
    boek = dossier.op(kwartaal.laatste_dag + EEN_DAG)
    return tuple(regel for regel in boek.verhogingen if regel.op >= vanaf)


def _uitkomst(boek: Grootboek) -> str:
    wanneer = datum(boek.tot)
    if not boek.hoofdsom:
        return f"Je bijdragen zijn betaald. Er kwam {euro(boek.verhoging)} aan verhogingen bij."
    if not boek.verhoging:
        return f"Betaal je {euro(boek.hoofdsom)} op {wanneer}, dan komt er geen verhoging bij."
    return (
        f"Betaal je alles op {wanneer}, dan is dat {euro(boek.te_betalen)}: {euro(boek.hoofdsom)} aan "
        f"bijdragen en {euro(boek.verhoging)} aan verhogingen."
    )


def _cijfers(boek: Grootboek) -> dict[str, Any]:
    per_dag: dict[str, Decimal] = {}
    for regel in boek.verhogingen:
        per_dag[regel.op.isoformat()] = per_dag.get(regel.op.isoformat(), NUL) + regel.bedrag
    return {
        "verhoging": boek.verhoging,
        "hoofdsom": boek.hoofdsom,
        "te_betalen": boek.te_betalen,
        **per_dag,
    }


def _feiten(boek: Grootboek, komend: tuple[Verhoging, ...]) -> tuple[tuple[str, str], ...]:
    feiten = [("Bijdragen die nog openstaan", euro(boek.hoofdsom))]
    feiten.append((f"Verhogingen tot {datum(boek.tot)}", euro(boek.verhoging)))
    if komend:
        dagen = dict.fromkeys(regel.op for regel in komend)
        delen = [
            f"{euro(sum((r.bedrag for r in komend if r.op == dag), NUL))} op {datum(dag)}"
            for dag in dagen
        ]
        feiten.append(("Betaal je dan nog niet, dan komt erbij", opsomming(delen)))
    return tuple(feiten)


def _toelichting(boek: Grootboek) -> tuple[str, ...]:
    if not boek.verhogingen:
        return ("Een verhoging valt alleen op het einde van een kwartaal en op 1 januari.",)
    return (
        "Een verhoging valt alleen op het einde van een kwartaal en op 1 januari. Ze wordt berekend op "
        "de bijdrage die dan nog openstaat, nooit op eerdere verhogingen.",
    )


def _figuren(invoer: Invoer, dossier: Dossier, boek: Grootboek) -> tuple[Any, ...]:
    figuren = [verhogingentabel(boek), _vergelijking(invoer, dossier, boek)]
    return (*(figuur for figuur in figuren if figuur is not None), _grafiek(dossier, boek))


def _vergelijking(invoer: Invoer, dossier: Dossier, boek: Grootboek) -> Any:
    """The same debt paid on other days, side by side; None when everything is paid."""
    if not boek.hoofdsom:
        return None
    nu, eerste = invoer.betaal_op, min(v.eerste for v in dossier.vorderingen)
    begin = max(Kwartaal.van(nu), eerste)
    dagen = {nu} | ({invoer.of_op} if invoer.of_op else set())
    for kwartaal in (begin, begin + 1):
        dagen |= {kwartaal.laatste_dag, kwartaal.laatste_dag + EEN_DAG}
    rijen = []
    for dag in sorted(dagen):
        dan = dossier.op(dag)
        naam = f"{datum(dag)} (jouw dag)" if dag == nu else datum(dag)
        verschil = _verschil(dan.verhoging - boek.verhoging)
        rijen.append((naam, euro(dan.verhoging), euro(dan.te_betalen), verschil))
    koppen = ("Je betaalt alles op", "Verhogingen", "Samen te betalen", "Verschil")
    titel = "Wat als je op een andere dag betaalt?"
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_="zw-tabel zw-kaartjes")


def _verschil(bedrag: Decimal) -> str:
    if not bedrag:
        return "evenveel"
    return f"{euro(abs(bedrag))} {'meer' if bedrag > 0 else 'minder'}"


def _grafiek(dossier: Dossier, boek: Grootboek) -> Any:
    """Steps: the total of the increases, by the day on which the rest is paid."""
    eerste = min(v.eerste for v in dossier.vorderingen)
    begin = eerste.eerste_dag
    laatste = max(Kwartaal.van(boek.tot), eerste) + 3
    dagen = (laatste.laatste_dag - begin).days + 1

    def x(dag: date) -> Decimal:
        return Decimal((dag - begin).days)

    lang = dossier.op(laatste.laatste_dag + EEN_DAG)
    lijn, totaal = [Punt(NUL, NUL)], NUL
    for regel in lang.verhogingen:
        lijn.append(Punt(x(regel.op), totaal))
        totaal += regel.bedrag
        lijn.append(Punt(x(regel.op), totaal))
    lijn.append(Punt(Decimal(dagen), totaal))
    jaren = range(begin.year, laatste.jaar + 1)
    return lijngrafiek(
        Lijngrafiek(
            id="grafiek-verhogingen",
            titel="Hoe de verhogingen oplopen als je wacht",
            beschrijving=f"De verhogingen lopen in stappen op tot {euro(totaal)} op "
            f"{datum(laatste.laatste_dag + EEN_DAG)}. Jouw dag: {euro(boek.verhoging)} op {datum(boek.tot)}.",
            x_etiket="Dag waarop je de rest betaalt",
            y_etiket="Verhogingen (euro)",
            lijn=lijn,
            eigen=Punt(x(boek.tot), boek.verhoging) if boek.tot >= begin else None,
            x_maten=[(x(max(date(jaar, 1, 1), begin)), str(jaar)) for jaar in jaren],
            x_tekst=lambda dagen_later: datum_kort(
                date.fromordinal(begin.toordinal() + int(dagen_later))
            ),
        )
    )


def _vervolg(boek: Grootboek) -> tuple[str, ...]:
    regels = []
    if boek.hoofdsom:
        regels += [
            "Betaal wat je kan vóór de volgende verhoging, ook al is het een deel. Zet “bijdrage” en het "
            "kwartaal in de mededeling.",
            "Reken vijf bankdagen: de dag telt waarop het geld op de rekening van je fonds staat.",
            "Lukt het niet ineens? Vraag een afbetalingsplan. De verhogingen lopen dan wel door.",
        ]
    if boek.verhoging:
        regels.append(
            "Is de bijdrage van een kwartaal helemaal betaald, dan kan je kwijtschelding van de "
            "verhogingen vragen. De verhogingen zelf hoef je daarvoor nog niet te betalen."
        )
    return tuple(regels)


def _grenzen(invoer: Invoer) -> tuple[str, ...]:
    regels = [
        "Een betaling gaat hier eerst naar de oudste bijdrage, en altijd naar de bijdrage zelf. Vraag je "
        "fonds hoe het jouw betaling boekt.",
        "Kosten van herinneringen, van een deurwaarder of van het gerecht zitten er niet in.",
    ]
    if invoer.dwangbevel:
        regels.append(
            "Vanaf het dwangbevel of de dagvaarding loopt wettelijke intrest. Die berekenen we niet."
        )
    return tuple(regels)


VERHOGINGEN = Rekenhulp(
    "verhogingen",
    "Te laat betaald: welke verhogingen?",
    "verhogingen.md",
    Invoer,
    bereken,
)
