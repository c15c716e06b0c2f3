"""Pay or wait until the RSVZ decides: what each brings, when it grants and when it refuses.

Until the decision every contribution stays due (ARS art. 42), and increases fall on what was not paid
(art. 44 and 44bis); when a grant brings the money back, one fund says.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

from calculators.achterstal import Achterstal, Bijdragerij, scenario
from calculators.antwoord import Blok, zekerheidsmerk
from calculators.html import KAARTJES, Inhoud, el, naar, tabel
from calculators.hulpen.gelijkstelling_ziekte.zaak import Zaak
from calculators.velden import Lijst
from rules.betalen_of_wachten import Vast, verhoging_van
from rules.kwartaal import Kwartaal
from rules.opmaak import datum, datum_kort, euro, kwartaal, zin
from rules.uitleg import zekerheid
from rules.verhogingen import Grootboek, Vordering

KEUZE = "Betaal je, en kent het RSVZ toe", "Wacht je, en weigert het RSVZ"
GEKOZEN = "Betaalde je, en kende het RSVZ toe", "Wachtte je, en weigerde het RSVZ"


def cijfers(zaak: Zaak) -> dict[str, Any]:
    if not zaak.vast:
        return {}
    # A link keeps its figures for ever: they count from the last due day. Only what is shown counts from now.
    eerste, *volgende = zaak.weigeringen(date.min)
    gevonden: dict[str, Any] = {
        "betalen_vast": zaak.vastgezet,
        "terug_rond": [vast.terug for vast in zaak.vast],
        "wachten_verhoging": eerste.verhoging,
        "wachten_te_betalen": eerste.te_betalen,
    }
    return gevonden | ({"wachten_verhoging_later": volgende[-1].verhoging} if volgende else {})


def feiten(zaak: Zaak) -> Iterator[tuple[str, str]]:
    hoogstens = zaak.gevraagd_hoogstens
    if zaak.vast:
        betaal, wacht = GEKOZEN if zaak.beslist else KEUZE
        zit = "zat" if zaak.beslist else "zit"
        vast = f"{hoogstens}{euro(zaak.vastgezet)} {zit} vast"
        yield betaal, f"{vast}: {_terug(zaak, *zaak.vast)}"
        yield wacht, f"{hoogstens}{_kost_van_wachten(zaak)}"
    if boek := zaak.achterstand:
        al = f"{hoogstens}{euro(boek.verhoging)} aan verhogingen op {datum(boek.tot)}"
        yield "Al bijgekomen, als je nog niets betaalde", al


def _terug(zaak: Zaak, eerste: Vast, *volgende: Vast) -> str:
    """About when the money comes back; no year for what would have come back before it is paid."""
    laatste = (eerste, *volgende)[-1]
    deel = ", voor wat het toekent" if zaak.gevonden.na_pensioenleeftijd else ""
    wanneer = f", rond {eerste.terug}"
    if eerste.terug < zaak.vandaag.year and not zaak.beslist:
        wanneer = ""
    elif eerste.terug < laatste.terug:
        wanneer = f", tussen {eerste.terug} en {laatste.terug}"
    return f"terug na je definitieve inkomen{wanneer}{deel}"


def _kost_van_wachten(zaak: Zaak) -> str:
    eerste = zaak.komende_weigeringen[0]
    kost = f"{euro(eerste.verhoging)} aan verhogingen"
    if zaak.invoer.beslissing:
        return f"{kost} op {datum(eerste.tot)}"
    return f"{kost} in {kwartaal(Kwartaal.van(eerste.tot))}, daarna meer"


def werk(zaak: Zaak) -> Iterator[Blok]:
    if zaak.vast:
        yield Blok("Betalen, en het RSVZ kent toe", tuple(vast.stap for vast in zaak.vast))
    if zaak.invoer.beslissing and (boeken := zaak.komende_weigeringen) and boeken[0].stappen:
        yield Blok("Wachten, en het RSVZ weigert", boeken[0].stappen)


def figuren(zaak: Zaak) -> Iterator[ET.Element]:
    """What paying or waiting means when the RSVZ grants and when it refuses, with the detail."""
    if not zaak.vast:
        return
    yield tabel(
        _betalen_of_wachten(zaak),
        koppen=("Wat je doet", "Het RSVZ kent toe", "Het RSVZ weigert"),
        onderschrift=f"Betalen of wachten{_bekeken_op(zaak)}",
        class_=KAARTJES,
    )
    yield _uitklap("Betalen: wanneer, en wanneer krijg je het terug?", _betaaltabel(zaak))
    if not zaak.invoer.beslissing:
        yield _uitklap("Wachten: wat kost een weigering?", _wachttabel(zaak))


def _betalen_of_wachten(zaak: Zaak) -> Iterator[tuple[Inhoud, ...]]:
    terug = f"{euro(zaak.vastgezet)}: {_terug(zaak, *zaak.vast)} "
    merk = zekerheidsmerk(max(vast.termijn.zekerheid for vast in zaak.vast))
    vraag_na = " Vraag of je ook de verhogingen terugkrijgt." if zaak.achterstand else ""
    betaal, wacht = "Je betaalt nu", "Je wacht"
    if zaak.beslist:
        betaal, wacht = "Je betaalde op tijd", "Je wachtte"
    yield betaal, [terug, merk, vraag_na], _in_orde(zaak)
    yield wacht, "Je betaalt niets voor deze kwartalen.", _geweigerd(zaak)


def _bekeken_op(zaak: Zaak) -> str:
    """What the comparison rests on: today, the day of the decision, and what may be free."""
    beslissing = zaak.invoer.beslissing
    op = "" if zaak.beslist else f", bekeken op {datum(zaak.vandaag)}"
    op += f", met een beslissing op {datum(beslissing)}" if beslissing else ""
    return f"{op}, als geen enkel kwartaal vrij is" if zaak.misschien_vrij else op


def _in_orde(zaak: Zaak) -> str:
    if not (boek := zaak.achterstand):
        return "Je bent in orde, zonder verhogingen."
    return (
        f"Je bent in orde, maar er kwam al {euro(boek.verhoging)} aan verhogingen bij: je betaalt nu "
        f"{euro(boek.te_betalen)}."
    )


def _geweigerd(zaak: Zaak) -> str:
    eerste, laatste = zaak.komende_weigeringen[0], zaak.komende_weigeringen[-1]
    if zaak.invoer.beslissing:
        moet = "moest" if zaak.beslist else "moet"
        open_ = " Staat het nog open? Dan komen er verhogingen bij." if zaak.beslist else ""
        return (
            f"Op {datum(eerste.tot)} {moet} je ineens {euro(eerste.te_betalen)} betalen, waarvan "
            f"{euro(eerste.verhoging)} aan verhogingen.{open_}"
        )
    return (
        f"Je betaalt alles ineens: {euro(eerste.te_betalen)} in {kwartaal(Kwartaal.van(eerste.tot))}, tot "
        f"{euro(laatste.te_betalen)} in {kwartaal(Kwartaal.van(laatste.tot))}."
    )


def _uitklap(titel: str, inhoud: ET.Element) -> ET.Element:
    return el("details", el("summary", titel), inhoud, class_="zw-groep")


def _betaaltabel(zaak: Zaak) -> ET.Element:
    rijen: list[tuple[Inhoud, ...]] = [
        (
            zin(kwartaal(Kwartaal.van(vordering.gevraagd))),
            euro(vordering.bedrag),
            _ten_laatste(zaak, vordering),
            _terug(zaak, vast),
        )
        for vast in zaak.vast
        for vordering in vast.vorderingen
    ]
    if len(rijen) > 1:
        rijen.append(("Samen", euro(zaak.vastgezet), "", ""))
    return tabel(
        rijen,
        koppen=("Bijdrage van", "Bedrag", "Betalen ten laatste op", "Als het RSVZ toekent"),
        onderschrift="Wat je betaalt, en wanneer je het terugkrijgt",
        class_=KAARTJES,
    )


def _ten_laatste(zaak: Zaak, vordering: Vordering) -> Inhoud:
    dag, boek = datum_kort(vordering.vervaldag), zaak.achterstand
    if not (boek and (bij := verhoging_van(vordering, boek))):
        return dag
    return [f"{dag} is voorbij: er kwam al {euro(bij)} bij ", _merk(boek)]


def _wachttabel(zaak: Zaak) -> ET.Element:
    rijen = [
        (
            zin(kwartaal(Kwartaal.van(boek.tot))),
            [f"{euro(boek.verhoging)} ", _merk(boek)],
            euro(boek.te_betalen),
        )
        for boek in zaak.komende_weigeringen
    ]
    return tabel(
        rijen,
        koppen=("Weigering in", "Verhogingen", "Ineens te betalen"),
        onderschrift="Wat je betaalt als je wachtte en het RSVZ weigert",
        class_=KAARTJES,
    )


def _merk(boek: Grootboek) -> ET.Element:
    return zekerheidsmerk(zekerheid(boek.stappen))


def naar_verhogingen(boek: Grootboek) -> ET.Element:
    """A link to the increases, with the debts of this ledger filled in unless they are too many."""
    rijen = tuple(Bijdragerij(Kwartaal.van(v.gevraagd), v.bedrag) for v in boek.open_per_vordering)
    ingevuld = ""
    if len(rijen) <= Lijst.maximum:
        ingevuld = scenario(Achterstal(rijen, (), (), (), None), betaal_op=boek.tot)
    return naar("verhogingen.md", "verhogingen", ingevuld)
