"""The outcome: what stands in the way, the price, how long, until when; the same as figures and as facts.

No price for who cannot have the insurance. It is for who stopped all self-employed work, in hoofdberoep or
maxistatuut, paid four quarters, and has no other status (art. 38); a late request only when the
circumstances justify it (art. 41 § 1).
"""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from calculators.hulpen.voortgezette_verzekering.zaak import (
    Zaak,
    aantal_kwartalen,
    hoelang,
    van_tot,
)
from rules.bijdragen import KWARTALEN_PER_JAAR
from rules.geld import afgerond
from rules.opmaak import datum, euro, kwartaal, procent
from rules.uitleg import Oordeel, nog_niet_bekend, tekort, voorwaarde
from rules.voortgezette_bijdragen import Kost

DUIZENDSTE = Decimal("0.001")


def uitkomst(zaak: Zaak) -> str:
    if not zaak.hoogstens.te_vragen:
        return (
            "Er is geen kwartaal meer tussen dat waarin je stopt en dat van je pensioen. Een voortgezette "
            "verzekering kan dus niet."
        )
    if zaak.beletsels:
        return f"Zo kan je geen voortgezette verzekering krijgen. {zaak.beletsels[0].reden}"
    if not zaak.gepland:
        return _niets_over(zaak)
    delen = (*_vooraf(zaak), _prijs(zaak), _duur(zaak), _wanneer(zaak), _nog_onbekend(zaak))
    return " ".join(deel for deel in delen if deel)


def _niets_over(zaak: Zaak) -> str:
    """When the overbruggingsrecht lasts until the pension."""
    alle = len(zaak.hoogstens.te_vragen)
    een_meer = zaak.eerst == alle and zaak.hoogstens.nog_een
    nog = " Misschien kan er nog één bij." if een_meer else ""
    return (
        f"Vóór je pensioen {'is' if alle == 1 else 'zijn'} er hoogstens {aantal_kwartalen(alle)}.{nog} Zo "
        "lang krijg je overbruggingsrecht: dan blijft er niets om te betalen. Wil je toch pensioen opbouwen? "
        "Vraag je fonds of je intussen al mag betalen: dat vonden we niet."
    )


def _vooraf(zaak: Zaak) -> Iterator[str]:
    """What stands in the way, before any price."""
    if zaak.te_laat and not zaak.voorbij:
        yield f"Op {datum(zaak.invoer.aanvraag)} ben je te laat. {_vraag_het(zaak)}"
    if zaak.voorbij:
        yield (
            f"Je bent te laat: vragen kon tot en met {datum(zaak.termijn.laatste)}. Het kan alleen nog als "
            "de omstandigheden dat rechtvaardigen."
        )
    ontbreekt = tekort(zaak.lijst)
    if any(v.id != "vier-kwartalen" for v in ontbreekt):
        yield "Zo kan het nog niet."
    yield from (v.reden for v in ontbreekt)
    yield _eerst_vragen(zaak)
    if not zaak.periode.kwartalen:
        yield f"Misschien kan nog één kwartaal: {kwartaal(zaak.gepland[0])}. Vraag het je fonds."


def _eerst_vragen(zaak: Zaak) -> str:
    """For a status, or quarters, of which nobody knows whether they open the right."""
    alleen_als = []
    if voorwaarde("statuut", zaak.lijst).oordeel is Oordeel.ONBEKEND:
        alleen_als.append("je zoals in hoofdberoep betaalde")
    if zaak.invoer.kwartalen_betaald == "gelijkgesteld":
        alleen_als.append("gelijkgestelde of vrijgestelde kwartalen voor je fonds tellen")
    if not alleen_als:
        return ""
    return f"Alleen als {', en als '.join(alleen_als)}. Vraag dat eerst aan je fonds."


def _open(zaak: Zaak) -> int:
    """How many conditions are unknown, without those of which the headline says so itself."""
    gezegd = {"statuut", "op-tijd"}
    if zaak.invoer.kwartalen_betaald == "gelijkgesteld":
        gezegd.add("vier-kwartalen")
    return sum(v.oordeel is Oordeel.ONBEKEND and v.id not in gezegd for v in zaak.lijst)


def _prijs(zaak: Zaak) -> str:
    eerste, ongeveer = zaak.eerste, _ongeveer(zaak.eerste.index is not None)
    prijzen = (
        f"per kwartaal {ongeveer}{euro(eerste.kost.pensioen)} voor alleen je pensioen, of "
        f"{euro(eerste.kost.volledig)} voor pensioen en ziekte."
    )
    als, dan = ("Voldoe je aan alle voorwaarden? ", "dan ") if _open(zaak) else ("", "")
    if eerste.andere_bedragen:
        return f"{als}Met de bedragen van {eerste.met} kost verzekerd blijven {dan}{prijzen}"
    kost_je = "Dan kost verzekerd blijven je" if als else "Verzekerd blijven kost je"
    return f"{als}{kost_je} in {eerste.jaar} {prijzen}"


def _ongeveer(geschat: bool) -> str:
    return "ongeveer " if geschat else ""


def _duur(zaak: Zaak) -> str:
    gevonden, hoeveel = zaak.periode, len(zaak.gepland)
    if not gevonden.kwartalen:
        return ""
    if zaak.invoer.kwartalen:
        return f"Je betaalt dan {aantal_kwartalen(hoeveel)}."
    return f"Dat kan {hoelang(zaak, hoeveel)}."


def _wanneer(zaak: Zaak) -> str:
    """Until when to ask, unless it comes first because of the day that was filled in."""
    return "" if zaak.te_laat else _vraag_het(zaak)


def _vraag_het(zaak: Zaak) -> str:
    """From when, if the stop is still to come, and until when."""
    gestopt, laatste = zaak.invoer.gestopt, datum(zaak.termijn.laatste)
    if (zaak.nu if zaak.te_laat else zaak.invoer.aanvraag) < gestopt:
        return f"Vraag het vanaf {datum(gestopt)}, en ten laatste op {laatste}."
    if zaak.te_laat:
        return f"Vraag het nu: het kan nog tot en met {laatste}."
    return f"Vraag het ten laatste op {laatste}."


def _nog_onbekend(zaak: Zaak) -> str:
    open_ = _open(zaak)
    return nog_niet_bekend(open_) if open_ else ""


# As figures


def cijfers(zaak: Zaak) -> dict[str, Any]:
    return {
        "laatste_aanvraagdag": zaak.termijn.laatste,
        "op_tijd": "nee" if zaak.te_laat else "ja",
        "mogelijk": _mogelijk(zaak),
        "twee_jaar_tot": zaak.periode.twee_jaar_tot,
        "tot_pensioen": "ja" if zaak.periode.verlengd else "nee",
        "kwartalen": len(zaak.gepland),
        **(_bedragen(zaak) if zaak.gepland else {}),
    }


def _mogelijk(zaak: Zaak) -> str:
    if not zaak.hoogstens.te_vragen or tekort(zaak.lijst):
        return "nee"
    zeker = all(v.oordeel is Oordeel.VOLDAAN for v in zaak.lijst)
    return "ja" if zeker and zaak.gepland and zaak.periode.kwartalen else "onbekend"


def _bedragen(zaak: Zaak) -> dict[str, Any]:
    eerste, kost = zaak.eerste, zaak.eerste.kost
    return {
        "eerste_kwartaal": zaak.gepland[0],
        "laatste_kwartaal": zaak.gepland[-1],
        "rekenjaar": eerste.met,
        "inkomen_dat_telt": afgerond(eerste.inkomen.exact),
        "pensioen": kost.pensioen,
        "volledig": kost.volledig,
        "pensioen_jaar": KWARTALEN_PER_JAAR * kost.pensioen,
        "volledig_jaar": KWARTALEN_PER_JAAR * kost.volledig,
        "pensioen_totaal": zaak.pensioen_samen,
        "volledig_totaal": zaak.volledig_samen,
        "pensioen_tegenover_bijdrage": _aandeel(kost.pensioen, kost),
        "volledig_tegenover_bijdrage": _aandeel(kost.volledig, kost),
    }


def _aandeel(deel: Decimal, van: Kost) -> str:
    """What part of the contribution in hoofdberoep this is, to a tenth of a percent."""
    return procent((deel / van.gewoon).quantize(DUIZENDSTE, ROUND_HALF_UP))


# As facts


def feiten(zaak: Zaak) -> Iterator[tuple[str, str]]:
    yield from _per_kwartaal(zaak)
    yield "Welke kwartalen", van_tot(zaak)
    yield from _samen(zaak)
    yield "Laatste dag om te vragen", datum(zaak.termijn.laatste)


def _per_kwartaal(zaak: Zaak) -> Iterator[tuple[str, str]]:
    eerste, kost = zaak.eerste, zaak.eerste.kost
    ongeveer = _ongeveer(eerste.index is not None)
    for naam, bedrag in (
        ("Alleen pensioen", kost.pensioen),
        ("Pensioen en ziekte", kost.volledig),
    ):
        per_jaar = euro(KWARTALEN_PER_JAAR * bedrag)
        deel = _aandeel(bedrag, kost)
        yield (
            f"{naam}, met de bedragen van {eerste.met}",
            f"{ongeveer}{euro(bedrag)} per kwartaal, {per_jaar} per jaar: {deel} van wat je in hoofdberoep "
            "zou betalen",
        )


def _samen(zaak: Zaak) -> Iterator[tuple[str, str]]:
    aantal, ongeveer = len(zaak.gepland), _ongeveer(any(j.richtprijs for j in zaak.jaren))
    per_kwartaal = afgerond(zaak.pensioen_samen / aantal)
    yield (
        f"Samen voor {aantal_kwartalen(aantal)} pensioen",
        f"{ongeveer}{euro(zaak.pensioen_samen)}: {euro(per_kwartaal)} per pensioenkwartaal",
    )
    yield (
        f"Samen voor {aantal_kwartalen(aantal)} pensioen en ziekte",
        f"{ongeveer}{euro(zaak.volledig_samen)}",
    )
