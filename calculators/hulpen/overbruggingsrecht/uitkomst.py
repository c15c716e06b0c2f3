"""Can it be asked, and what it gives at most: in a sentence, in figures, and as key facts.

It is refused when a condition fails or the basket is empty. Too few paid quarters alone is "not yet":
paid before the term ends, they open the right from the fact on (art. 197 § 3).
"""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from calculators.hulpen.overbruggingsrecht.berekening import met_heel_plafond, vermogenstappen
from calculators.hulpen.overbruggingsrecht.zaak import Zaak, met_zekerheid
from rules.bedragen import verwacht
from rules.bijdragen import Statuut
from rules.geld import NUL
from rules.opmaak import aantal, datum, euro, kwartalen, opsomming, zin
from rules.overbruggingsduur import gaat_van_de_rugzak
from rules.overbruggingsgronden import (
    ECONOMISCH,
    Grond,
    hervormd,
    inkomensgrens,
    na_ziekte_uitkering,
    raming_te_hoog,
    telt_voor_stop_vanaf,
    venster_vrijstelling,
)
from rules.overbruggingsrecht import ARTIKEL_37, BIJBEROEP, bewijzen, referte
from rules.overbruggingsuitkering import gebruikt
from rules.uitleg import Oordeel, Voorwaarde, niet_voldaan, nog_niet_bekend, tekort

ZO_NIET = "Zo krijg je geen overbruggingsrecht"
MISSCHIEN = (
    "Misschien, vraag het je fonds: je maanden zijn op, en een bijkomende rugzak is niet zeker."
)


def uitkomst(zaak: Zaak) -> str:
    if eigen := _weigering(zaak) or _voorbehoud(zaak):
        return eigen
    open_ = sum(v.oordeel is Oordeel.ONBEKEND for v in zaak.voorwaarden)
    wat = _wat_het_geeft(zaak)
    if zaak.duur.misschien:
        als = ", als je aan alle voorwaarden voldoet" if open_ else ""
        return f"{MISSCHIEN} Vragen kan {zaak.wanneer}{als}. {wat}"
    if not open_:
        return f"Je kan overbruggingsrecht vragen {zaak.wanneer}. {wat}"
    return (
        f"Overbruggingsrecht vragen kan {zaak.wanneer}, als je aan alle voorwaarden voldoet. "
        f"{wat} {nog_niet_bekend(open_)}"
    )


def te_laat_maar_nu_niet(gevraagd: Zaak, nu: Zaak) -> str:
    """The day of the request comes too late, and today does not."""
    laat = f"Op {datum(gevraagd.aanvraag)} ben je te laat."
    if eerst := _voorbehoud(nu):
        return f"{eerst} {laat}"
    if nu.gepland:
        return f"{laat} Vragen kan {nu.wanneer}."
    return f"{laat} Vraag het nu: het kan nog {nu.wanneer}."


def _weigering(zaak: Zaak) -> str:
    """The refusal, in words of its own for what people meet most; empty when it can be asked."""
    mist = {v.id: v for v in tekort(zaak.voorwaarden)}
    if not zaak.geweigerd:
        return ""
    if not mist:
        return "Je hebt geen maanden meer over: voor dit feit krijg je geen uitkering."
    if set(mist) == {"op-tijd"}:
        return (
            "Je bent te laat. Overbruggingsrecht vragen kon tot en met "
            f"{datum(zaak.termijn.laatste)}."
        )
    if eigen := _eigen_weigering(zaak, mist):
        return eigen
    return " ".join([f"{ZO_NIET}. {niet_voldaan(zaak.voorwaarden)}", *_wat_wel_kan(zaak, mist)])


def _wat_wel_kan(zaak: Zaak, mist: Mapping[str, Voorwaarde]) -> Iterator[str]:
    """Another day of the stop, for who has not stopped yet."""
    beslist, (_, laatste) = zaak.feiten.vrijstelling, venster_vrijstelling(zaak.feiten.feit)
    if "vrijstelling" in mist and zaak.kan_nog_stoppen and beslist and beslist > laatste:
        vanaf = datum(telt_voor_stop_vanaf(beslist))
        yield f"Stop je pas vanaf {vanaf}, dan telt deze beslissing wel."
    if "gestopt" in mist and zaak.feiten.grond in ECONOMISCH:
        yield "Stopte je nog niet? Vul de dag in waarop je wil stoppen."


def _eigen_weigering(zaak: Zaak, mist: Mapping[str, Voorwaarde]) -> str:
    feit = zaak.feiten.feit
    if zaak.feiten.statuut is Statuut.BIJBEROEP:
        return BIJBEROEP
    if "situatie" in mist:
        return f"{ZO_NIET}. {mist['situatie'].reden}"
    if set(mist) == {"vermogen"}:
        return (
            f"{ZO_NIET}: je vermogensvoordeel is te hoog. Het kan alleen als je met "
            "stukken bewijst dat de echte waarde lager is."
        )
    if set(mist) == {"ziekte-uitkering"} and zaak.feiten.ziek_sinds:
        return _te_kort_ziek(zaak, zaak.feiten.ziek_sinds)
    for id_, jaar in (("inkomen", feit.year), ("inkomen-vorig-jaar", feit.year - 1)):
        if id_ in mist and (limiet := inkomensgrens(zaak.feiten.rol, jaar)):
            hoog = f"je inkomen van {jaar} ligt hoger dan {euro(limiet.waarde)}"
            return f"{ZO_NIET}: {hoog}."
    return ""


def _te_kort_ziek(zaak: Zaak, ziek_sinds: date) -> str:
    """Too early to ask, or a fact that is dated before the months of sickness benefit were over."""
    feit = zaak.feiten.feit
    maanden_ = verwacht("overbruggingsrecht_allergie", feit).waarde
    vanaf = na_ziekte_uitkering(feit, ziek_sinds)
    if vanaf > zaak.aanvraag:
        return (
            f"Nu nog niet: eerst krijg je {maanden_} maanden ziekte-uitkering. Vanaf {datum(ziek_sinds)} is "
            f"dat ten vroegste op {datum(vanaf)}."
        )
    return (
        f"Kijk de dag van het feit na: op {datum(feit)} had je nog geen {maanden_} maanden ziekte-uitkering. "
        f"Dat was ten vroegste zo op {datum(vanaf)}. Het feit is de dag waarop je niet als invalide erkend "
        "wordt."
    )


def _voorbehoud(zaak: Zaak) -> str:
    """The outcome when the request makes sense, but something else must be said first; else empty."""
    laatste, feit = datum(zaak.termijn.laatste), zaak.feiten.feit
    if raming := raming_te_hoog(zaak.feiten):
        jaar, limiet = raming
        return (
            f"Met je raming ligt je inkomen van {jaar} hoger dan de grens van {euro(limiet.waarde)}: "
            f"zo krijg je het niet. Wordt het toch niet hoger? Vraag het dan ten laatste op {laatste}."
        )
    if zaak.feiten.statuut is Statuut.ARTIKEL_37:
        return f"{ARTIKEL_37} Dat kan {zaak.wanneer}."
    if zaak.geeft_niets:
        return (
            "Deze onderbreking geeft geen uitkering: er is geen volle maand, en geen zeven dagen na elkaar "
            f"op het juiste moment. Vragen kan {zaak.wanneer}."
        )
    if zaak.nog_te_betalen:
        nodig = verwacht("overbruggingsrecht_betaald", feit).waarde
        vragen = f"Vragen kan {zaak.wanneer}." if zaak.gepland else "Vraag het intussen al aan."
        return (
            f"Nog niet: kom eerst aan {nodig} betaalde kwartalen, ten laatste op {laatste}. Dan gaat je "
            f"recht in vanaf het feit, als ook de rest klopt. {vragen}"
        )
    return ""


def _wat_het_geeft(zaak: Zaak) -> str:
    zolang = "zolang je stilligt, " if zaak.einde_onbekend else ""
    duur_ = f"{zolang}hoogstens {_in_maanden(zaak.duur.maanden)}"
    if zaak.naast_andere == NUL:
        return "Naast je andere uitkering geeft het nu niets: samen krijg je nooit meer dan het bedrag zelf."
    if zaak.betaald and zaak.periode.einde:
        heel = met_heel_plafond(zaak)
        of = "" if heel is None else f" of {euro(heel)}: vraag je fonds (zekerheid C)"
        return f"Voor deze onderbreking geeft het samen {euro(zaak.totaal)}{of}."
    if not zaak.vol:
        return f"Het geeft {duur_} uitkering. Het bedrag van die maand vonden we niet."
    zonder = " zonder werk" if zaak.periode.gewerkt else ""
    naast = ", naast je andere uitkering" if zaak.naast_andere is not None else ""
    bedrag = zaak.vol.waarde if zaak.naast_andere is None else zaak.naast_andere
    return f"Het geeft {euro(bedrag)} per volle maand{zonder}{naast}, {duur_}."


def _in_maanden(hoeveel: int) -> str:
    return aantal(hoeveel, "maand", "maanden")


# The figures


def cijfers(zaak: Zaak) -> dict[str, Any]:
    venster = referte(zaak.feiten.feit)
    gevonden: dict[str, Any] = {
        "wet": "2023" if hervormd(zaak.feiten.feit) else "2016",
        "pijler": zaak.pijler,
        "grond": zaak.feiten.grond,
        "mogelijk": _mogelijk(zaak),
        "laatste_aanvraagdag": zaak.termijn.laatste,
        "referte_van": venster[0].eerste_dag,
        "referte_tot": venster[-1].laatste_dag,
        "maanden": zaak.duur.maanden,
        "kwartalen": zaak.duur.kwartalen,
        "bewijs": "; ".join(bewijzen(zaak.feiten.grond, zaak.feiten.rol)),
    }
    if zaak.eerder:
        gevonden["veilige_aanvraagdag"] = zaak.eerder.laatste
    if zaak.vol:
        gevonden["maandbedrag"] = zaak.vol.waarde
    return gevonden | dict(_cijfers_uitkering(zaak)) | dict(_cijfers_inkomen(zaak))


def _mogelijk(zaak: Zaak) -> str:
    if zaak.geweigerd:
        return "nee"
    if zaak.nog_te_betalen:
        return "nog niet"
    return "misschien" if zaak.duur.misschien else "ja"


def _cijfers_uitkering(zaak: Zaak) -> Iterator[tuple[str, Any]]:
    if not zaak.betaald or zaak.geweigerd:
        return
    yield "totaal", zaak.totaal
    yield "rechten", zaak.rechten
    if zaak.onzeker:
        yield "rechten_onzeker", zaak.onzeker
    if zaak.naast_andere != NUL:
        rugzak = gaat_van_de_rugzak(zaak.feiten.grond, zaak.feiten.feit)
        yield "opgenomen_na", zaak.verleden.maanden + (gebruikt(zaak.betaald) if rugzak else NUL)


def _cijfers_inkomen(zaak: Zaak) -> Iterator[tuple[str, Decimal]]:
    if zaak.feiten.grond is not Grond.LAAG_INKOMEN:
        return
    if limiet := inkomensgrens(zaak.feiten.rol, zaak.feiten.feit.year):
        yield "drempel", limiet.waarde
    for stap, naam in zip(
        vermogenstappen(zaak), ("vermogensgrens", "vermogensvoordeel"), strict=False
    ):
        yield naam, stap.waarde


# The key facts


def kerngegevens(zaak: Zaak) -> Iterator[tuple[str, str]]:
    yield "Grond", str(zaak.pijler)
    yield "Vragen", zaak.wanneer
    if zaak.veilig:
        yield "Veiliger", f"tot en met {datum(zaak.veilig.laatste)}"
    if zaak.vol:
        yield "Een volle maand", euro(zaak.vol.waarde)
    if zaak.naast_andere is not None:
        yield "Naast je andere uitkering", f"{euro(zaak.naast_andere)} per volle maand"
    maanden = met_zekerheid(zaak.duur.zekerheid[0])
    yield "Hoogstens", f"{_in_maanden(zaak.duur.maanden)} uitkering{maanden}"
    if zaak.betaald and zaak.periode.einde is None:
        hoe = "met je dagen werk" if zaak.periode.gewerkt else "als je niet meer begint"
        yield f"Samen, {hoe}", euro(zaak.totaal)
    if hervormd(zaak.feiten.feit):
        yield "Ziekteverzekering gratis", _gratis(zaak)
    yield "Pensioen", "geen opbouw"


def _gratis(zaak: Zaak) -> str:
    """The quarters in which health rights are kept, with what they still depend on."""
    if not zaak.rechten:
        return "geen kwartaal"
    letter = met_zekerheid(zaak.duur.zekerheid[1])
    if zaak.einde_onbekend:
        return (
            f"Hoogstens {kwartalen(zaak.zeker)}{letter}, als je het krijgt en zolang je stilligt "
            "(minstens een volle kalendermaand)"
        )
    delen = [f"{kwartalen(zaak.zeker)}{letter}"] if zaak.zeker else []
    if zaak.onzeker:
        delen.append(f"misschien {kwartalen(zaak.onzeker)} (zekerheid C)")
    return f"{zin(opsomming(delen))}, als je het krijgt"
