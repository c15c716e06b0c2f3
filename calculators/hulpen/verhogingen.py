"""Calculator: what paying late costs, day by day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from calculators import uitwegen
from calculators.achterstal import (
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
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.html import KAARTJES, Inhoud, tabel
from calculators.rekenhulp import Rekenhulp
from calculators.velden import Datum, veld
from rules.geld import NUL
from rules.kalender import voor_de_verhoging
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, datum_kort, euro
from rules.termijnen import EEN_DAG, aanvraag_vrijstelling, aanvraag_vrijstelling_supplement
from rules.uitleg import Stap
from rules.verhogingen import Grootboek, Verhoging, Vordering


@dataclass(frozen=True)
class Invoer(Achterstal):
    betaal_op: date = veld(
        Datum(
            etiket="Wanneer betaal je de rest?",
            hulp="De dag waarop het geld op de rekening van je fonds staat.",
            standaard=lambda vandaag: vandaag,
        )
    )
    of_op: date | None = veld(Datum(etiket="Vergelijk met een andere dag", verplicht=False))


def bereken(invoer: Invoer) -> Antwoord:
    zaak = dossier(invoer, betaal_op=invoer.betaal_op, of_op=invoer.of_op)
    boek = zaak.op(invoer.betaal_op)
    bij_de_deurwaarder = zaak.bij_de_deurwaarder(invoer.betaal_op)
    volgende = _volgende(zaak, invoer.betaal_op)
    return Antwoord(
        uitkomst=_uitkomst(boek, bij_de_deurwaarder=bij_de_deurwaarder),
        cijfers=_cijfers(boek),
        feiten=_feiten(boek, volgende, bij_de_deurwaarder=bij_de_deurwaarder),
        toelichting=(*verjaringnotas(zaak, invoer.betaal_op), *_toelichting(boek)),
        werk=(
            *werk(zaak, boek),
            *((Blok("De volgende verhoging", volgende.stappen),) if volgende else ()),
        ),
        figuren=_figuren(invoer, zaak, boek),
        vervolg=_vervolg(invoer, zaak, boek, volgende, bij_de_deurwaarder=bij_de_deurwaarder),
        grenzen=_grenzen(zaak, bij_de_deurwaarder=bij_de_deurwaarder),
        agenda=(voor_de_verhoging(volgende.laatste_dag, volgende.regels),) if volgende else (),
    )


@dataclass(frozen=True)
class Volgende:
    """The last day that costs no more, and what falls after it."""

    laatste_dag: date
    regels: tuple[Verhoging, ...]

    @property
    def bedrag(self) -> Decimal:
        return sum((regel.bedrag for regel in self.regels), NUL)

    @property
    def stappen(self) -> tuple[Stap, ...]:
        return tuple(regel.stap for regel in self.regels)


def _volgende(zaak: Dossier, vanaf: date) -> Volgende | None:
    """What falls next if nothing is paid on ``vanaf``: one quarter's end, and the day after it."""
    kwartaal, nu = Kwartaal.van(vanaf), zaak.op(vanaf).verhogingen
    laatste = max([kwartaal, *(v.eerste for v in zaak.open_op(vanaf))])
    while kwartaal <= laatste:
        dan = zaak.op(kwartaal.laatste_dag + EEN_DAG).verhogingen
        if nieuw := tuple(regel for regel in dan if regel not in nu):
            return Volgende(kwartaal.laatste_dag, nieuw)
        kwartaal += 1
    return None


def _uitkomst(boek: Grootboek, *, bij_de_deurwaarder: bool) -> str:
    wanneer = datum(boek.tot)
    if not boek.hoofdsom and not boek.verhoging:
        return "Je betaalde op tijd: er kwamen geen verhogingen bij."
    if not boek.hoofdsom:
        return f"Je bijdragen zijn betaald. Er kwam {euro(boek.verhoging)} aan verhogingen bij."
    if bij_de_deurwaarder:
        return (
            f"Reken op minstens {euro(boek.te_betalen)}: {euro(boek.hoofdsom)} aan bijdragen en "
            f"{euro(boek.verhoging)} aan verhogingen. Daar komen wettelijke intrest en kosten bij."
        )
    if not boek.verhoging:
        return f"Betaal je {euro(boek.hoofdsom)} op {wanneer}, dan komt er geen verhoging bij."
    return (
        f"Betaal je alles op {wanneer}, dan is dat {euro(boek.te_betalen)}: {euro(boek.hoofdsom)} aan "
        f"bijdragen en {euro(boek.verhoging)} aan verhogingen."
    )


def _cijfers(boek: Grootboek) -> dict[str, Any]:
    return {
        "verhoging": boek.verhoging,
        "hoofdsom": boek.hoofdsom,
        "te_betalen": boek.te_betalen,
        **per_dag(boek),
    }


def _feiten(
    boek: Grootboek, volgende: Volgende | None, *, bij_de_deurwaarder: bool
) -> tuple[tuple[str, str], ...]:
    feiten = [
        ("Bijdragen die nog openstaan", euro(boek.hoofdsom)),
        (f"Verhogingen tot {datum(boek.tot)}", euro(boek.verhoging)),
    ]
    if volgende and bij_de_deurwaarder:
        wanneer = datum(volgende.laatste_dag)
        feiten.append(
            (
                "Volgende verhoging",
                f"{euro(volgende.bedrag)}, als je op {wanneer} niet betaald hebt",
            )
        )
    elif volgende:
        tot = datum(volgende.laatste_dag)
        feiten.append(
            ("Het blijft evenveel", f"tot en met {tot}; daarna {euro(volgende.bedrag)} meer")
        )
    return tuple(feiten)


def _toelichting(boek: Grootboek) -> tuple[str, ...]:
    if not boek.verhogingen:
        return ("Een verhoging valt alleen op het einde van een kwartaal en op 1 januari.",)
    return (
        "Een verhoging valt alleen op het einde van een kwartaal en op 1 januari. Ze wordt berekend op "
        "de bijdrage die dan nog openstaat, nooit op eerdere verhogingen.",
    )


def _figuren(invoer: Invoer, zaak: Dossier, boek: Grootboek) -> tuple[Any, ...]:
    if zaak.bij_de_deurwaarder(invoer.betaal_op):
        boven = verhogingentabel(boek)  # interest runs on: other days cannot be compared
        return (boven,) if boven is not None else ()
    figuren = [verhogingentabel(boek), _vergelijking(invoer, zaak, boek)]
    return (*(figuur for figuur in figuren if figuur is not None), _grafiek(zaak, boek))


def _vergelijking(invoer: Invoer, zaak: Dossier, boek: Grootboek) -> Any:
    """The same debt paid on other days, side by side; None when everything is paid."""
    if not boek.hoofdsom:
        return None
    nu, eerste = invoer.betaal_op, min(v.eerste for v in zaak.vorderingen)
    begin = max(Kwartaal.van(nu), eerste)
    dagen = {nu} | ({invoer.of_op} if invoer.of_op else set())
    for kwartaal in (begin, begin + 1):
        dagen |= {kwartaal.laatste_dag, kwartaal.laatste_dag + EEN_DAG}
    rijen = []
    for dag in sorted(dagen):
        dan = zaak.op(dag)
        naam = f"{datum(dag)} (jouw dag)" if dag == nu else datum(dag)
        verschil = _verschil(dan.verhoging - boek.verhoging)
        rijen.append((naam, euro(dan.verhoging), euro(dan.te_betalen), verschil))
    koppen = ("Je betaalt alles op", "Verhogingen", "Samen te betalen", "Verschil")
    titel = "Wat als je op een andere dag betaalt?"
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_=KAARTJES)


def _verschil(bedrag: Decimal) -> str:
    if not bedrag:
        return "evenveel"
    return f"{euro(abs(bedrag))} {'meer' if bedrag > 0 else 'minder'}"


def _grafiek(zaak: Dossier, boek: Grootboek) -> Any:
    """Steps: the total of the increases, by the day on which the rest is paid."""
    eerste = min(v.eerste for v in zaak.vorderingen)
    begin = eerste.eerste_dag
    laatste = max(Kwartaal.van(boek.tot), eerste) + 3
    dagen = (laatste.laatste_dag - begin).days + 1

    def x(dag: date) -> Decimal:
        return Decimal((dag - begin).days)

    lang = zaak.op(laatste.laatste_dag + EEN_DAG)
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


def _vervolg(
    invoer: Invoer,
    zaak: Dossier,
    boek: Grootboek,
    volgende: Volgende | None,
    *,
    bij_de_deurwaarder: bool,
) -> tuple[Inhoud, ...]:
    open_ = zaak.open_op(invoer.betaal_op)
    te_laat_vanaf = [
        v.vervaldag + EEN_DAG for v in open_ if not zaak.is_getroffen(v, invoer.betaal_op)
    ]
    eerste = max(invoer.betaal_op, min(te_laat_vanaf, default=invoer.betaal_op))
    plan = scenario(invoer, eerste=eerste)
    regels: list[Inhoud] = []
    if boek.hoofdsom and bij_de_deurwaarder:
        regels += uitwegen.deurwaarder(invoer.dwangbevel)
        if volgende:
            wanneer = datum(volgende.laatste_dag)
            regels.append(
                f"Voor wat niet in het dwangbevel staat: betaal wat je kan vóór {wanneer}."
            )
            regels.append(uitwegen.afbetalingsplan(plan))
    elif boek.hoofdsom:
        regels += [
            "Betaal wat je kan vóór de volgende verhoging, ook al is het een deel. Neem de mededeling van je "
            "vervaldagbericht over.",
            "Reken vijf bankdagen: de dag telt waarop het geld op de rekening van je fonds staat.",
            uitwegen.vermindering(),
            uitwegen.afbetalingsplan(plan),
            *_vrijstelling(invoer, open_),
        ]
    if boek.verhoging:
        regels.append(uitwegen.kwijtschelding(scenario(invoer, aanvraag=invoer.betaal_op)))
    return tuple(regels)


def _vrijstelling(invoer: Invoer, open_: Sequence[Vordering]) -> Iterable[Inhoud]:
    """The first open claim for which exemption can still be asked on the day of paying."""
    op, start = invoer.betaal_op, min((rij.kwartaal for rij in invoer.startbijdrage), default=None)
    for welk in sorted(v.kwartaal for v in open_ if v.kwartaal):
        if (start is None or welk >= start) and aanvraag_vrijstelling(welk, start).open_op(op):
            yield uitwegen.vrijstelling_van_kwartaal(welk, op, start)
            return
    for afrekening in sorted(v.gevraagd for v in open_ if not v.kwartaal):
        if aanvraag_vrijstelling_supplement(afrekening).open_op(op):
            yield uitwegen.vrijstelling_van_bijbetaling(afrekening, op)
            return


def _grenzen(zaak: Dossier, *, bij_de_deurwaarder: bool) -> tuple[str, ...]:
    regels = [
        "Kosten van herinneringen, van een deurwaarder of van het gerecht zitten er niet in.",
    ]
    if bij_de_deurwaarder:
        regels.append(
            "Vanaf het dwangbevel of de dagvaarding loopt wettelijke intrest. Die berekenen we niet."
        )
    return (*regels, *uitstelnotas(zaak))


VERHOGINGEN = Rekenhulp(
    "verhogingen",
    "Te laat betaald: welke verhogingen?",
    "verhogingen.md",
    Invoer,
    bereken,
)
