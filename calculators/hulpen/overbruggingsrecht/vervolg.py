"""What to do next, what stays due, and what else is possible.

It is asked of the last fund: registered, at the desk or electronically. Every change is to be told, and
the labour court judges a refusal (programme law of 26 December 2022, art. 194, 195, 197 and 200). A
forced interruption frees the quarters in which rights are kept (ARS art. 50 § 4).
"""

from collections.abc import Iterable, Iterator

from calculators import uitwegen
from calculators.html import Inhoud, naar
from calculators.hulpen.overbruggingsrecht.zaak import Zaak, met_zekerheid
from calculators.invoer import Linkteksten, fragment
from rules.bedragen import verwacht
from rules.kalender import Moment, overbruggingsrecht_veilig, overbruggingsrecht_vragen
from rules.opmaak import datum, kwartalen, opsomming, procent
from rules.overbruggingsgronden import ECONOMISCH, Feiten, Grond, Pijler, Rol, hervormd
from rules.overbruggingsrecht import bewijzen, kan_nog_betalen
from rules.uitleg import tekort
from rules.voortgezette_verzekering import NOOIT_VOORTGEZET, te_laat
from rules.vrijstelling import NOOIT_VRIJGESTELD


def vervolg(zaak: Zaak) -> tuple[Inhoud, ...]:
    return (
        *_eerst_betalen(zaak),
        *_aanvragen(zaak),
        *_na_de_aanvraag(zaak),
        *_verder(zaak),
        uitwegen.geen_geld(),
    )


def _eerst_betalen(zaak: Zaak) -> tuple[Inhoud, ...]:
    if not kan_nog_betalen(zaak.feiten, zaak.termijn, zaak.aanvraag):
        return ()
    laatste = datum(zaak.termijn.laatste)
    wie = (
        "" if zaak.nog_te_betalen else "Kom je ook met kwartalen voor je pensioen niet aan genoeg? "
    )
    return (
        f"{wie}Vraag je fonds welke kwartalen je minstens moet betalen, en betaal ze ten laatste op "
        f"{laatste}.",
        [
            uitwegen.afbetalingsplan(),
            f" Zorg dat die kwartalen op {laatste} helemaal betaald zijn.",
        ],
        "Vraag voor die kwartalen geen vrijstelling: een vrijgesteld kwartaal telt hier niet.",
    )


def _aanvragen(zaak: Zaak) -> Iterator[Inhoud]:
    stukken = "; ".join(bewijzen(zaak.feiten.grond, zaak.feiten.rol))
    yield (
        "Vraag het aan je laatste fonds, met zijn formulier: aangetekend, aan de balie of elektronisch. Hou "
        "een bewijs van de datum."
    )
    yield f"Voeg toe: {stukken}. Vraag je fonds welke stukken in jouw geval helpen."
    if zaak.gezinslast:
        yield "Vraag je ziekenfonds een attest van je personen ten laste."
    if zaak.feiten.rol is not Rol.ZELFSTANDIGE:
        yield "In jouw rol vraagt het fonds meer bewijs. Het staat op het formulier."


def _na_de_aanvraag(zaak: Zaak) -> Iterator[Inhoud]:
    """Only the law of 2023 was read on these days."""
    feit = zaak.feiten.feit
    if not hervormd(feit):
        return
    formulier = verwacht("overbruggingsrecht_formulier", feit).waarde
    melden = verwacht("overbruggingsrecht_melden", feit).waarde
    beroep = verwacht("overbruggingsrecht_beroep", feit).waarde
    yield f"Kreeg je een inlichtingenformulier? Stuur het binnen {formulier} dagen terug."
    yield (
        f"Meld elke wijziging binnen {melden} kalenderdagen: werk, een andere uitkering, een verhuis."
    )
    yield f"Weigert je fonds? Je kan binnen {beroep} maanden naar de arbeidsrechtbank."


# What else is possible


def anders(zaak: Zaak) -> tuple[Inhoud, ...]:
    statuut = zaak.feiten.statuut
    vrij = uitwegen.vrijstelling(fragment({"statuut": statuut}), "de bijdragen")
    return (
        *((_ziek(zaak.feiten),) if zaak.feiten.grond is Grond.ALLERGIE else ()),
        "Past een andere situatie? Kies ze hierboven, bij “Wat is er gebeurd?”.",
        *_verder(zaak),
        *(() if statuut in NOOIT_VRIJGESTELD else (vrij,)),
        uitwegen.geen_geld(),
    )


def _ziek(feiten: Feiten) -> Inhoud:
    heeft_ze = feiten.ziek_sinds or feiten.invalide
    return [
        "Kijk" if heeft_ze else "Vraag nu je ziekte-uitkering aan je ziekenfonds, en kijk",
        " of je kwartalen ",
        naar("ziek-gelijkstelling.md", "gelijkgesteld"),
        " worden: dan betaal je geen bijdragen.",
    ]


def _verder(zaak: Zaak) -> Iterator[Inhoud]:
    """The voortgezette verzekering for who stopped and can have it; else a reduction.

    Whoever gets sickness benefit, another benefit or a pension is insured already.
    """
    feiten = zaak.feiten
    werkt = feiten.hervat or (feiten.gestopt is False and not zaak.gepland)
    ziek = feiten.invalide or any(v.id == "ziekte-uitkering" for v in tekort(zaak.voorwaarden))
    verzekerd = ziek or feiten.pensioen or zaak.ander_inkomen
    if werkt or verzekerd or feiten.statuut in NOOIT_VOORTGEZET:
        yield uitwegen.vermindering()
    elif not te_laat(feiten.feit, zaak.aanvraag):
        teksten: Linkteksten = {
            "aanvraag": zaak.aanvraag.isoformat(),
            "gestopt": feiten.feit.isoformat(),
            "statuut": feiten.statuut,
        }
        if zaak.rechten and not zaak.geweigerd:
            teksten["kwartalen_overbruggingsrecht"] = str(len(zaak.rechten))
        yield uitwegen.voortgezette_verzekering(fragment(teksten))


# What stays due


def grenzen(zaak: Zaak) -> Iterator[str]:
    feit = zaak.feiten.feit
    yield (
        "De voorwaarden moeten vervuld blijven zolang de uitkering loopt. Wat je te veel kreeg, betaal "
        "je terug."
    )
    if hervormd(feit):
        yield _werk(zaak)
        yield "Een maand met werk kost je een hele maand van je rugzak."
    if zaak.feiten.grond in ECONOMISCH:
        yield "Je betaalt nog bijdragen tot en met het kwartaal waarin je stopt."
    elif zaak.pijler is Pijler.GEDWONGEN:
        yield _bijdragen(zaak)
    yield "Het Groeipakket of de kinderbijslag kan veranderen: vraag het je uitbetaler."
    if not hervormd(feit):
        yield "Gedeeltelijke maanden van vóór 2023 rekenen we niet na."


def _werk(zaak: Zaak) -> str:
    feit = zaak.feiten.feit
    stap = verwacht("overbruggingsrecht_cumul_stap", feit).waarde
    keren = int(verwacht("overbruggingsrecht_cumul_maanden", feit).waarde)
    minder = opsomming([procent(stap * keer) for keer in range(1, keren + 1)])
    return (
        "Ga je in een maand toch aan het werk, ook één dag? Meld het vooraf. Na evenveel volle maanden "
        f"zonder werk kan dat: de eerste, tweede en derde keer met {minder} minder. Zonder volle maand "
        "ervoor kan je de maand verliezen."
    )


def _bijdragen(zaak: Zaak) -> str:
    """Forced interruptions free the quarters in which rights are kept (ARS art. 50 § 4); as we read it."""
    if not hervormd(zaak.feiten.feit):
        return "Vraag je fonds voor welke kwartalen je geen bijdragen moet betalen."
    if not zaak.rechten:
        return "Geen kwartaal is vrij van bijdragen: betaal ze op tijd."
    return " ".join(
        [
            *_vrije_kwartalen(zaak),
            "Tot de beslissing blijven ze verschuldigd, met verhogingen na de vervaldag. Het kwartaal waarin "
            "het gebeurde, blijf je ook dan verschuldigd: betaal het, of vraag eerst je fonds (zekerheid C).",
        ]
    )


def _vrije_kwartalen(zaak: Zaak) -> Iterator[str]:
    """For which quarters nothing is due, and for which that is not sure."""
    if zaak.onzeker:
        welke = kwartalen(zaak.onzeker)
        waarom = f"In elke volle maand werk je: of je voor {welke}"
        if zaak.periode.volle_maand_zonder_werk:
            waarom = f"Je werkt opnieuw vóór {welke} om is: of je daarvoor"
        yield f"{waarom} bijdragen betaalt, vonden we niet. Vraag het je fonds (zekerheid C)."
    hoogstens, zolang = "", ""
    if zaak.einde_onbekend:
        hoogstens, zolang = "hoogstens ", ", zolang je stilligt"
        yield "Een kwartaal is pas vrij als je werk minstens een volle kalendermaand stilligt."
    if zaak.zeker:
        letter = met_zekerheid(zaak.duur.zekerheid[1])
        yield (
            f"Krijg je het, dan betaal je voor {hoogstens}{kwartalen(zaak.zeker)} geen bijdragen{zolang}"
            f"{letter}."
        )


# Until when


def agenda(zaak: Zaak) -> Iterable[Moment]:
    titel = "Overbruggingsrecht vragen"
    if zaak.nog_te_betalen:
        titel += ", en genoeg kwartalen betaald hebben"
    failliet = zaak.feiten.grond is Grond.FAILLISSEMENT
    yield overbruggingsrecht_vragen(zaak.feiten.feit, titel, failliet=failliet)
    if zaak.veilig:
        yield overbruggingsrecht_veilig(zaak.veilig)
