"""Calculator: continued insurance after stopping: what both options cost, how long, until when to ask."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import groupby
from operator import attrgetter
from typing import Any

from calculators import uitwegen
from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT, vraag
from calculators.grafiek import Tijdlijn, Vak, tijdlijn
from calculators.html import Inhoud, naar, tabel
from calculators.hulpen.bijdragen import INKOMEN, STATUTEN
from calculators.invoer import fragment
from calculators.rekenhulp import Rekenhulp
from calculators.velden import Aantal, Datum, Geld, Jaar, Keuze, Lijst, veld
from rules.bedragen import gekend, jaren, verwacht
from rules.bijdragen import KWARTALEN_PER_JAAR, Jaarinkomen, Statuut
from rules.fouten import OnbekendBedrag, OngeldigeInvoer
from rules.geld import NUL, afgerond
from rules.kalender import Moment
from rules.kwartaal import Kwartaal
from rules.opmaak import MAANDEN, aantal, datum, euro, kwartaal, opsomming, procent
from rules.overbruggingsrecht import onderworpen
from rules.termijnen import Termijn, aanvraag_overbruggingsrecht
from rules.uitleg import (
    Beslissing,
    Oordeel,
    Stap,
    Voorwaarde,
    artikel_van,
    kb38,
    tekort,
    voorwaarde,
)
from rules.voortgezette_verzekering import (
    Feiten,
    Kost,
    Pensioen,
    Periode,
    aanvraag,
    eerste_van_vier,
    inkomen_dat_telt,
    inkomensjaar,
    kost,
    periode,
    te_kort,
    te_laat,
    veilige_dag,
    verlenging_vragen,
    voorwaarden,
    vragen,
    vroeger_vragen,
)

KEUZES = ("hoofdberoep", "primostarter", "maxistatuut", "artikel-37", "student", "bijberoep")
BETAALD = {
    "ja": "Ja",
    "gelijkgesteld": "Een deel is gelijkgesteld wegens ziekte, of vrijgesteld",
    "nee": "Nee, er staat nog iets open",
    "onbekend": "Weet ik niet",
}
RECHTEN = "overbruggingsrecht_kwartalen"
PENSIOEN = "Ben je dicht bij je pensioen?"
VOORWAARDEN = "Kijk je voorwaarden na"
PLANNEN = "Overbruggingsrecht, of niet de hele tijd?"
VOORBEELD = Decimal(30_000)
DUIZENDSTE = Decimal("0.001")
# Conditions that payment or patience cannot mend.
UITSLUITEND = {"statuut", "ander-statuut"}


@dataclass(frozen=True)
class Inkomensrij:
    jaar: int = veld(
        Jaar(
            etiket="Jaar",
            jaren=range(jaren()[0] - 3, jaren()[-1] + 1),
            standaard=lambda vandaag: vandaag.year - 2,
        )
    )
    inkomen: Decimal = veld(Geld(etiket="Inkomen van dat jaar"))


@dataclass(frozen=True)
class Invoer:
    gestopt: date = veld(
        Datum(
            etiket="Laatste dag als zelfstandige",
            hulp="De dag waarop je al je werk als zelfstandige stopzette, of wil stopzetten.",
            standaard=lambda vandaag: (Kwartaal.van(vandaag) - 1).laatste_dag,
        )
    )
    aanvraag: date = veld(
        Datum(etiket="Wanneer vraag je de verzekering?", standaard=lambda vandaag: vandaag)
    )
    inkomen_bekend: str = veld(
        Keuze(
            etiket="Welk inkomen ken je?",
            opties={
                "brief": "Het inkomen op de brief van mijn fonds (al geactualiseerd)",
                "jaar": "Het inkomen op mijn aanslagbiljet",
            },
            standaard="brief",
        )
    )
    geactualiseerd_inkomen: Decimal = veld(
        Geld(
            etiket="Geactualiseerd jaarinkomen",
            hulp="Het inkomen van drie jaar eerder, zoals je fonds het geactualiseerd heeft. Daarop "
            "rekende het ook je bijdragen.",
            standaard=VOORBEELD,
            gevraagd=lambda s: s.inkomen_bekend == "brief",
        )
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Netto belastbaar beroepsinkomen per jaar",
            hulp=f"{INKOMEN} We rekenen voor elk jaar met dit bedrag, tenzij je hieronder een ander geeft.",
            standaard=VOORBEELD,
            gevraagd=lambda s: s.inkomen_bekend == "jaar",
        )
    )
    inkomen_per_jaar: tuple[Inkomensrij, ...] = veld(
        Lijst(
            etiket="Inkomen van een bepaald jaar",
            hulp="Meestal telt het inkomen van drie jaar eerder.",
            rij=Inkomensrij,
            rijnaam="Inkomen",
            voeg_toe="Voeg een jaar toe",
            gevraagd=lambda s: s.inkomen_bekend == "jaar",
        )
    )
    start: date | None = veld(
        Datum(
            etiket="Eerste dag als zelfstandige",
            hulp="Alleen als je minder dan vier jaar zelfstandige was. Was het geen vol jaar, dan kan het "
            "niet.",
            verplicht=False,
        )
    )
    pensioenjaar: int | None = veld(
        Aantal(
            etiket="In welk jaar bereik je de wettelijke pensioenleeftijd?",
            hulp="Dan kan het misschien langer dan twee jaar. Je vindt het op mypension.be.",
            minimum=jaren()[0],
            maximum=2100,
            verplicht=False,
            groep=PENSIOEN,
        )
    )
    pensioenmaand: str = veld(
        Keuze(
            etiket="In welke maand?",
            hulp="De maand waarin je verjaart.",
            opties={"onbekend": "Weet ik niet"}
            | {str(n): naam for n, naam in enumerate(MAANDEN, start=1)},
            standaard="onbekend",
            lijst=True,
            groep=PENSIOEN,
            gevraagd=lambda s: s.pensioenjaar is not None,
        )
    )
    vervroegd: date | None = veld(
        Datum(
            etiket="Eerste dag van je vervroegd pensioen",
            hulp="Alleen als je vroeger met pensioen gaat.",
            verplicht=False,
            groep=PENSIOEN,
        )
    )
    kwartalen_overbruggingsrecht: int = veld(
        Aantal(
            etiket="Hoeveel kwartalen overbruggingsrecht krijg je?",
            hulp="Zo lang is je ziekteverzekering gratis. Geen, of weet je het niet? Laat 0 staan.",
            maximum=40,
            standaard=0,
            groep=PLANNEN,
            gevraagd=lambda s: gekend(RECHTEN, s.gestopt),
        )
    )
    kwartalen: int | None = veld(
        Aantal(
            etiket="Hoeveel kwartalen wil je betalen?",
            hulp="Laat het leeg voor alle kwartalen die kunnen.",
            minimum=1,
            maximum=40,
            verplicht=False,
            groep=PLANNEN,
        )
    )
    statuut: str = veld(
        Keuze(
            etiket="Je statuut vóór je stopte",
            opties={naam: STATUTEN[naam] for naam in KEUZES},
            standaard="hoofdberoep",
            lijst=True,
            groep=VOORWAARDEN,
        )
    )
    alles_gestopt: str = vraag("Heb je al je werk als zelfstandige stopgezet?", groep=VOORWAARDEN)
    kwartalen_betaald: str = veld(
        Keuze(
            etiket="Zijn het kwartaal waarin je stopte en de drie ervoor betaald?",
            opties=BETAALD,
            standaard="onbekend",
            groep=VOORWAARDEN,
        )
    )
    ander_statuut: str = vraag(
        "Heb je na het stoppen een ander sociaal statuut?",
        "Bijvoorbeeld als werknemer, ambtenaar of gepensioneerde, of met een werkloosheids- of "
        "ziekte-uitkering.",
        groep=VOORWAARDEN,
    )


@dataclass(frozen=True)
class Jaarkost:
    """What the quarters of one year cost.

    ``met``: the year whose amounts are used. ``index``: the year whose index stands in for one that nobody
    has seen; None when the income needs none.
    """

    jaar: int
    aantal: int
    kost: Kost
    inkomen: Jaarinkomen
    inkomensjaar: int | None
    index: int | None

    @property
    def met(self) -> int:
        return self.kost.jaar

    @property
    def bron(self) -> tuple[int | None, ...]:
        """What the price is made of: years with the same have the same price."""
        return self.met, self.inkomensjaar, self.index

    @property
    def richtprijs(self) -> bool:
        return self.jaar != self.met or self.index is not None

    @property
    def pensioen(self) -> Decimal:
        return self.aantal * self.kost.pensioen

    @property
    def volledig(self) -> Decimal:
        return self.aantal * self.kost.volledig


@dataclass(frozen=True)
class Zaak:
    """What was filled in, and everything that follows from it once.

    ``hoogstens``: the period when the pension age, whose month nobody gave, comes as late as it can.
    """

    invoer: Invoer
    pensioen: Pensioen
    termijn: Termijn
    lijst: tuple[Voorwaarde, ...]
    periode: Periode
    hoogstens: Periode
    gepland: tuple[Kwartaal, ...]
    jaren: tuple[Jaarkost, ...]

    @property
    def beletsels(self) -> tuple[Voorwaarde, ...]:
        """The conditions that are not met and that nothing can mend."""
        jaar = {"vier-kwartalen"} if te_kort(self.invoer.gestopt, self.invoer.start) else set()
        return tuple(v for v in tekort(self.lijst) if v.id in UITSLUITEND | jaar)

    @property
    def uitgesloten(self) -> bool:
        """Whether it cannot be, whatever it would cost."""
        return not self.gepland or bool(self.beletsels)

    @property
    def te_laat(self) -> bool:
        return te_laat(self.invoer.gestopt, self.invoer.aanvraag)

    @property
    def eerste(self) -> Jaarkost:
        return self.jaren[0]

    @property
    def na_de_twee_jaar(self) -> bool:
        """Whether it goes on after two years that count on their own (art. 40)."""
        gevonden = self.periode
        return not gevonden.meteen and gevonden.te_vragen[-1] > gevonden.twee_jaar_tot

    @property
    def maand_beslist(self) -> bool:
        """Whether a later month of the pension age would give more quarters."""
        return len(self.hoogstens.te_vragen) > len(self.periode.te_vragen)

    @property
    def eerst(self) -> int:
        """How many quarters of overbruggingsrecht come first."""
        return self.invoer.kwartalen_overbruggingsrecht

    @property
    def overbruggingsrecht(self) -> Termijn | None:
        """When overbruggingsrecht can still be asked for this stop; None when it is there, or cannot be.

        Contributions in bijberoep, or from the quarter of the pension age, never open it.
        """
        invoer, gestopt = self.invoer, self.invoer.gestopt
        if self.eerst or not gekend(RECHTEN, gestopt) or self.in_bijberoep:
            return None
        te_kort_ = invoer.start and Kwartaal.van(invoer.start) > onderworpen(gestopt)[0]
        if te_kort_ or self.pensioen.bereikt_in(Kwartaal.van(gestopt)):
            return None
        termijn = aanvraag_overbruggingsrecht(gestopt)
        return termijn if invoer.aanvraag <= termijn.laatste else None

    @property
    def in_bijberoep(self) -> bool:
        return Statuut(self.invoer.statuut) is Statuut.BIJBEROEP


def bereken(invoer: Invoer) -> Antwoord:
    zaak = _zaak(invoer)
    toon = not zaak.uitgesloten
    return Antwoord(
        uitkomst=_uitkomst(zaak),
        cijfers=_cijfers(zaak),
        feiten=tuple(_feitenlijst(zaak)) if toon else (),
        toelichting=tuple(_toelichting(zaak)) if toon else (),
        werk=tuple(_werk(zaak)),
        voorwaarden=zaak.lijst,
        figuren=(_jaartabel(zaak), _vergelijking(zaak), _tijdlijn(zaak)) if toon else (),
        vervolg=tuple(_vervolg(zaak)),
        grenzen=tuple(_grenzen(zaak)) if toon else (),
        agenda=tuple(_agenda(zaak)) if toon else (),
    )


def _zaak(invoer: Invoer) -> Zaak:
    if invoer.start and invoer.start > invoer.gestopt:
        raise OngeldigeInvoer("start", "Deze dag ligt na je stop.")
    maand = None if invoer.pensioenmaand == "onbekend" else int(invoer.pensioenmaand)
    pensioen = Pensioen(invoer.pensioenjaar, maand, invoer.vervroegd)
    gevonden = periode(invoer.gestopt, pensioen)
    hoogstens = periode(invoer.gestopt, pensioen.op_zijn_laatst)
    gepland = _gepland(invoer, gevonden, hoogstens)
    return Zaak(
        invoer,
        pensioen,
        aanvraag(invoer.gestopt),
        voorwaarden(invoer.gestopt, invoer.aanvraag, _feiten(invoer)),
        gevonden,
        hoogstens,
        gepland,
        tuple(
            _jaarkost(invoer, jaar, len(tuple(groep)))
            for jaar, groep in groupby(gepland, lambda k: k.jaar)
        ),
    )


def _gepland(invoer: Invoer, gevonden: Periode, hoogstens: Periode) -> tuple[Kwartaal, ...]:
    """The quarters somebody means to pay: after those of the overbruggingsrecht, if there are any.

    ``hoogstens``: the period when the pension age comes as late as it can.
    """
    eerst = _eerst(invoer)
    over = len(hoogstens.te_vragen) - eerst
    if over > 0 and invoer.kwartalen and invoer.kwartalen > over:
        nog = " Misschien kan er nog één bij: vraag het je fonds." if _nog_een(hoogstens) else ""
        kan = "kan" if over == 1 else "kunnen"
        raise OngeldigeInvoer("kwartalen", f"Er {kan} hoogstens {_kwartalen(over)}.{nog}")
    nodig = eerst + (invoer.kwartalen or 1)
    if len(gevonden.te_vragen) < nodig <= len(hoogstens.te_vragen):
        boodschap = "Vul de maand in: die beslist hoeveel kwartalen er nog kunnen."
        raise OngeldigeInvoer("pensioenmaand", boodschap)
    return gevonden.te_vragen[eerst:][: invoer.kwartalen]


def _nog_een(gevonden: Periode) -> bool:
    """Whether one more quarter is perhaps possible after those that surely are."""
    return bool(gevonden.kwartalen and gevonden.misschien)


def _eerst(invoer: Invoer) -> int:
    """How many quarters of overbruggingsrecht come first: never more than the law gives."""
    eerst = invoer.kwartalen_overbruggingsrecht
    if eerst:
        hoogstens = int(verwacht(RECHTEN, invoer.gestopt).waarde)
        if eerst > hoogstens:
            raise OngeldigeInvoer(
                "kwartalen_overbruggingsrecht",
                f"Overbruggingsrecht geeft hoogstens {_kwartalen(hoogstens)}.",
            )
    return eerst


def _feiten(invoer: Invoer) -> Feiten:
    return Feiten(
        Statuut(invoer.statuut),
        FEIT.get(invoer.kwartalen_betaald),
        invoer.kwartalen_betaald == "gelijkgesteld",
        FEIT[invoer.alles_gestopt],
        FEIT[invoer.ander_statuut],
        invoer.start,
    )


def _kwartalen(hoeveel: int) -> str:
    return aantal(hoeveel, "kwartaal", "kwartalen")


# What it costs in each year


def _jaarkost(invoer: Invoer, jaar: int, aantal: int) -> Jaarkost:
    """With the amounts of the year itself, or the last we know; the index is the nearest we know."""
    met = min(jaar, jaren()[-1])
    if invoer.inkomen_bekend == "brief":
        telt = Jaarinkomen.op_jaarbasis(
            invoer.geactualiseerd_inkomen, KWARTALEN_PER_JAAR, kb38("artikel 11 § 3")
        )
        return Jaarkost(jaar, aantal, kost(met, telt.exact), telt, None, None)
    telt, index = next(_inkomens_dat_telt(invoer, jaar))
    welk = inkomensjaar(jaar, invoer.gestopt, invoer.start)
    ander = None if index == jaar else index
    return Jaarkost(jaar, aantal, kost(met, telt.exact), telt, welk, ander)


def _inkomens_dat_telt(invoer: Invoer, jaar: int) -> Iterator[tuple[Jaarinkomen, int]]:
    """The income that counts in a year, with each index we know: its own first, then the nearest."""
    for index in (jaar, *_naast(jaar)):
        feiten = (jaar, invoer.gestopt, _inkomens(invoer), invoer.start)
        with suppress(OnbekendBedrag):
            yield inkomen_dat_telt(*feiten, index), index


def _naast(jaar: int) -> Iterable[int]:
    """The known years before it, the latest first, then those after it."""
    eerder = [j for j in reversed(jaren()) if j < jaar]
    return (*eerder, *(j for j in jaren() if j > jaar))


def _inkomens(invoer: Invoer) -> Callable[[int], Decimal]:
    gegeven: dict[int, Decimal] = {}
    for nummer, rij in enumerate(invoer.inkomen_per_jaar):
        if rij.jaar in gegeven:
            raise OngeldigeInvoer(f"inkomen_per_jaar.{nummer}.jaar", f"{rij.jaar} staat er al.")
        gegeven[rij.jaar] = rij.inkomen
    return lambda jaar: gegeven.get(jaar, invoer.inkomen)


# The answer


def _uitkomst(zaak: Zaak) -> str:
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
    een_meer = zaak.eerst == alle and _nog_een(zaak.hoogstens)
    nog = " Misschien kan er nog één bij." if een_meer else ""
    return (
        f"Vóór je pensioen {'is' if alle == 1 else 'zijn'} er hoogstens {_kwartalen(alle)}.{nog} Zo lang "
        "krijg je overbruggingsrecht: dan blijft er niets om te betalen. Wil je toch pensioen opbouwen? "
        "Vraag je fonds of je intussen al mag betalen: dat vonden we niet."
    )


def _vooraf(zaak: Zaak) -> Iterator[str]:
    """What stands in the way, before any price."""
    if zaak.te_laat:
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
    eerste = zaak.eerste
    ongeveer = "ongeveer " if eerste.index else ""
    prijzen = (
        f"per kwartaal {ongeveer}{euro(eerste.kost.pensioen)} voor alleen je pensioen, of "
        f"{euro(eerste.kost.volledig)} voor pensioen en ziekte."
    )
    als, dan = ("Voldoe je aan alle voorwaarden? ", "dan ") if _open(zaak) else ("", "")
    if eerste.met != eerste.jaar:
        return f"{als}Met de bedragen van {eerste.met} kost verzekerd blijven {dan}{prijzen}"
    kost_je = "Dan kost verzekerd blijven je" if als else "Verzekerd blijven kost je"
    return f"{als}{kost_je} in {eerste.jaar} {prijzen}"


def _duur(zaak: Zaak) -> str:
    gevonden, hoeveel = zaak.periode, len(zaak.gepland)
    if not gevonden.kwartalen:
        return ""
    if zaak.invoer.kwartalen:
        return f"Je betaalt dan {_kwartalen(hoeveel)}."
    return f"Dat kan {_hoelang(zaak, hoeveel)}."


def _hoelang(zaak: Zaak, hoeveel: int) -> str:
    """How many quarters surely can be, and whether there may be more."""
    if zaak.maand_beslist:
        return f"zeker {_kwartalen(hoeveel)}, misschien meer"
    nog = f", misschien {hoeveel + 1}" if _nog_een(zaak.periode) else ""
    return f"hoogstens {_kwartalen(hoeveel)}{nog}"


def _wanneer(zaak: Zaak) -> str:
    if zaak.te_laat:
        return ""
    gestopt = zaak.invoer.gestopt
    vanaf = f"vanaf {datum(gestopt)}, en " if zaak.invoer.aanvraag < gestopt else ""
    return f"Vraag het {vanaf}ten laatste op {datum(zaak.termijn.laatste)}."


def _nog_onbekend(zaak: Zaak) -> str:
    if not (open_ := _open(zaak)):
        return ""
    return f"{open_} voorwaarde{' is' if open_ == 1 else 'n zijn'} nog niet bekend."


def _van_tot(zaak: Zaak) -> str:
    eerste, laatste = zaak.gepland[0], zaak.gepland[-1]
    if eerste == laatste:
        return kwartaal(eerste)
    return f"van {kwartaal(eerste)} tot en met {kwartaal(laatste)}"


def _cijfers(zaak: Zaak) -> dict[str, Any]:
    cijfers: dict[str, Any] = {
        "laatste_aanvraagdag": zaak.termijn.laatste,
        "op_tijd": "nee" if zaak.te_laat else "ja",
        "mogelijk": _mogelijk(zaak),
        "twee_jaar_tot": zaak.periode.twee_jaar_tot,
        "tot_pensioen": "ja" if zaak.periode.verlengd else "nee",
        "kwartalen": len(zaak.gepland),
    }
    if not zaak.gepland:
        return cijfers
    eerste = zaak.eerste
    return cijfers | {
        "eerste_kwartaal": zaak.gepland[0],
        "laatste_kwartaal": zaak.gepland[-1],
        "rekenjaar": eerste.met,
        "inkomen_dat_telt": afgerond(eerste.inkomen.exact),
        "pensioen": eerste.kost.pensioen,
        "volledig": eerste.kost.volledig,
        "pensioen_jaar": KWARTALEN_PER_JAAR * eerste.kost.pensioen,
        "volledig_jaar": KWARTALEN_PER_JAAR * eerste.kost.volledig,
        "pensioen_totaal": sum((j.pensioen for j in zaak.jaren), NUL),
        "volledig_totaal": sum((j.volledig for j in zaak.jaren), NUL),
        "pensioen_tegenover_bijdrage": _aandeel(eerste.kost.pensioen, eerste.kost),
        "volledig_tegenover_bijdrage": _aandeel(eerste.kost.volledig, eerste.kost),
    }


def _mogelijk(zaak: Zaak) -> str:
    if not zaak.hoogstens.te_vragen or tekort(zaak.lijst):
        return "nee"
    zeker = all(v.oordeel is Oordeel.VOLDAAN for v in zaak.lijst)
    return "ja" if zeker and zaak.gepland and zaak.periode.kwartalen else "onbekend"


def _aandeel(deel: Decimal, van: Kost) -> str:
    """What part of the contribution in hoofdberoep this is, to a tenth of a percent."""
    return procent((deel / van.gewoon).quantize(DUIZENDSTE, ROUND_HALF_UP))


def _feitenlijst(zaak: Zaak) -> Iterator[tuple[str, str]]:
    eerste = zaak.eerste
    ongeveer = "ongeveer " if eerste.index else ""
    for naam, bedrag in (
        ("Alleen pensioen", eerste.kost.pensioen),
        ("Pensioen en ziekte", eerste.kost.volledig),
    ):
        per_jaar = euro(KWARTALEN_PER_JAAR * bedrag)
        deel = _aandeel(bedrag, eerste.kost)
        yield (
            f"{naam}, met de bedragen van {eerste.met}",
            f"{ongeveer}{euro(bedrag)} per kwartaal, {per_jaar} per jaar: {deel} van wat je in hoofdberoep "
            "zou betalen",
        )
    aantal = len(zaak.gepland)
    yield "Welke kwartalen", _van_tot(zaak)
    samen = "ongeveer " if any(j.richtprijs for j in zaak.jaren) else ""
    pensioen = sum((j.pensioen for j in zaak.jaren), NUL)
    volledig = sum((j.volledig for j in zaak.jaren), NUL)
    per_kwartaal = afgerond(pensioen / aantal)
    yield (
        f"Samen voor {_kwartalen(aantal)} pensioen",
        f"{samen}{euro(pensioen)}: {euro(per_kwartaal)} per pensioenkwartaal",
    )
    yield f"Samen voor {_kwartalen(aantal)} pensioen en ziekte", f"{samen}{euro(volledig)}"
    yield "Laatste dag om te vragen", datum(zaak.termijn.laatste)


def _toelichting(zaak: Zaak) -> Iterator[str]:
    yield from _over_het_inkomen(zaak)
    yield from _over_de_duur(zaak)
    if eerst := zaak.eerst:
        yield (
            f"Eerst is je ziekteverzekering {_kwartalen(eerst)} gratis door het overbruggingsrecht. Je bouwt "
            f"dan geen pensioen op. Daarna betaal je, vanaf {kwartaal(zaak.gepland[0])}. We tellen de twee "
            "jaar toch vanaf je stop. Of je intussen al voor je pensioen mag betalen, vonden we niet: vraag "
            "het je fonds."
        )


def _over_het_inkomen(zaak: Zaak) -> Iterator[str]:
    eerste = zaak.eerste
    if not eerste.inkomen.stappen:
        yield (
            "Je had nog geen jaar met vier kwartalen. We rekenen met het minimum: vraag je fonds welk "
            "inkomen telt."
        )
    elif eerste.kost.ziekte_op_minimum:
        yield (
            "Je inkomen ligt onder het minimuminkomen van hoofdberoep. Voor je pensioen betaal je dan het "
            "minimum, en voor ziekte alsof je dat minimuminkomen verdiende."
        )
    elif eerste.kost.op_minimum:
        yield (
            "Voor je pensioen betaal je het minimum: op je inkomen zou het minder zijn. Voor ziekte telt je "
            "inkomen."
        )
    yield from _welke_inkomens(zaak)
    yield from _geschat(zaak)
    if zaak.invoer.inkomen_bekend == "brief" and len(zaak.jaren) > 1:
        yield (
            "We rekenen elk jaar met hetzelfde inkomen. Je fonds neemt elk jaar een ander inkomen: dat van "
            "drie jaar eerder, of dat van je laatste jaar met vier kwartalen."
        )


def _welke_inkomens(zaak: Zaak) -> Iterator[str]:
    """Which income counts in which year, and which was given in vain."""
    gegeven = _inkomens(zaak.invoer)
    tellen = [
        f"voor {_jaren(list(groep))} dat van {welk} ({euro(gegeven(welk))})"
        for welk, groep in groupby(zaak.jaren, attrgetter("inkomensjaar"))
        if welk
    ]
    if not tellen:
        return
    yield f"Dit inkomen telt: {opsomming(tellen)}."
    gebruikt = {j.inkomensjaar for j in zaak.jaren}
    over = sorted({rij.jaar for rij in zaak.invoer.inkomen_per_jaar} - gebruikt)
    if over:
        yield f"Je inkomen van {opsomming([str(jaar) for jaar in over])} telt hier niet."


def _geschat(zaak: Zaak) -> Iterator[str]:
    """Whose index and amounts stand in for those of other years, and what would give the right ones."""
    for welke, index in _andere_index(zaak):
        yield f"Voor {welke} kennen we de index niet. We nemen die van {index}: een richtprijs."
    if any(_andere_index(zaak)):
        yield "Heb je het inkomen op de brief van je fonds? Kies dat dan."
    if geschat := [j for j in zaak.jaren if j.met != j.jaar]:
        yield (
            f"Voor {_jaren(geschat)} rekenen we met de bedragen van {geschat[0].met}: een richtprijs. Elk "
            "jaar komen er in december nieuwe bedragen."
        )


def _andere_index(zaak: Zaak) -> Iterator[tuple[str, int]]:
    """The years, in words, of which nobody knows the index, with the year whose index stands in."""
    geschat = (j for j in zaak.jaren if j.index)
    for index, groep in groupby(geschat, attrgetter("index")):
        yield _jaren(list(groep)), index


def _jaren(kosten: list[Jaarkost]) -> str:
    """The years of these costs: one, or from the first to the last."""
    eerste, laatste = kosten[0].jaar, kosten[-1].jaar
    tussen = "en" if eerste + 1 == laatste else "tot en met"
    return str(eerste) if eerste == laatste else f"{eerste} {tussen} {laatste}"


def _over_de_duur(zaak: Zaak) -> Iterator[str]:
    gevonden = zaak.periode
    laatste, pensioen = gevonden.te_vragen[-1], zaak.pensioen
    zeker = ", zeker" if zaak.maand_beslist else ""
    if gevonden.meteen and gevonden.kwartalen:
        yield (
            "Je stopte in de laatste vijf kalenderjaren vóór dat van je pensioenleeftijd. De verzekering kan "
            f"dan meteen lopen{zeker} tot en met {kwartaal(laatste)}."
        )
    if zaak.na_de_twee_jaar:
        yield (
            f"De twee jaar lopen tot en met {kwartaal(gevonden.twee_jaar_tot)}. Daarna kan je "
            f"doorgaan{zeker} tot en met {kwartaal(laatste)}."
        )
    if gevonden.misschien:
        yield (
            f"Je bereikt je pensioenleeftijd in {kwartaal(gevonden.misschien)}. De wet telt tot het kwartaal "
            f"ervoor, maar je pensioen begint pas op {datum((gevonden.misschien + 1).eerste_dag)}. Vraag je "
            f"fonds of {kwartaal(gevonden.misschien)} nog kan (zekerheid C)."
        )
    if gevonden.langer_dan_bekend:
        yield (
            f"Fondsen zeggen: twee plus vijf, dus hoogstens zeven jaar. De wet telt anders en geeft hier "
            f"{_kwartalen(len(gevonden.kwartalen))}. Vraag je fonds of het die laatste kwartalen aanvaardt."
        )
    if gevonden.op_de_grens and gevonden.venster:
        yield (
            f"Je twee jaar eindigen op {datum(gevonden.twee_jaar_tot.laatste_dag)}, één dag vóór "
            f"{datum(gevonden.venster)}. Naar de letter kan je dan niet doorgaan tot je pensioen. Stop je "
            "een kwartaal later, dan wel. Vraag het je fonds."
        )
    if zaak.maand_beslist:
        yield (
            f"We rekenen voorzichtig tot en met {kwartaal(laatste)}. Vul de maand in waarin "
            "je de pensioenleeftijd bereikt: dan komen er misschien kwartalen bij."
        )
    if not pensioen.jaar and laatste == pensioen.laatste:
        yield f"Je gaat vervroegd met pensioen: de verzekering loopt tot en met {kwartaal(laatste)}."
    elif not pensioen.jaar:
        yield (
            "Bereik je binnen enkele jaren de pensioenleeftijd? Vul het jaar in: dan kan het misschien "
            "langer."
        )


def _werk(zaak: Zaak) -> Iterator[Blok]:
    eerst = (_eerst_rechten(zaak),) if zaak.eerst and zaak.gepland else ()
    beslissingen = (*zaak.periode.beslissingen, *eerst, zaak.termijn.beslissing)
    yield Blok("Hoelang, en tot wanneer vragen", beslissingen)
    if zaak.uitgesloten:
        return
    for jaar in {jaar.bron: jaar for jaar in zaak.jaren}.values():
        van = f" en je inkomen van {jaar.inkomensjaar}" if jaar.inkomensjaar else ""
        titel = f"Met de bedragen van {jaar.met}{van}"
        yield Blok(titel, (*jaar.inkomen.stappen, *jaar.kost.stappen))
    yield Blok("Samen", tuple(_samen(zaak)))


def _eerst_rechten(zaak: Zaak) -> Beslissing:
    """No text read says how the two rights follow each other."""
    hoogstens = verwacht(RECHTEN, zaak.invoer.gestopt)
    return Beslissing(
        "Eerst overbruggingsrecht",
        f"{_kwartalen(zaak.eerst)} zonder bijdragen. De twee "
        "jaar tellen we vanaf je stop. Je betaalt vanaf",
        str(zaak.gepland[0]),
        artikel_van(hoogstens),
        (hoogstens,),
        zekerheid="C",
    )


def _samen(zaak: Zaak) -> Iterator[Stap | Beslissing]:
    for welke, index in _andere_index(zaak):
        yield Beslissing(
            f"Index van {welke}",
            "Niet bekend. We rekenen met die van",
            str(index),
            kb38("artikel 11 § 3"),
            zekerheid="C",
        )
    if geschat := [j for j in zaak.jaren if j.met != j.jaar]:
        tarief = verwacht("voortgezette_pensioen_schijf_1", zaak.gepland[-1].laatste_dag)
        yield Beslissing(
            f"Bedragen van {_jaren(geschat)}",
            "Niet bekend. We rekenen met die van",
            str(geschat[0].met),
            artikel_van(tarief),
            zekerheid="C",
        )
    for naam, soort in (("Alleen pensioen", "pensioen"), ("Pensioen en ziekte", "volledig")):
        formule = " + ".join(
            f"{sum(j.aantal for j in groep)} × {euro(prijs)}"
            for prijs, groep in groupby(zaak.jaren, attrgetter(f"kost.{soort}"))
        )
        yield Stap(naam, formule, sum((getattr(j, soort) for j in zaak.jaren), NUL))


# Pictures and tables


def _jaartabel(zaak: Zaak) -> Any:
    rijen = [
        (
            f"{_jaren(groep)}{', richtprijs' if groep[0].richtprijs else ''}",
            str(sum(j.aantal for j in groep)),
            _welk_inkomen(groep[0]),
            euro(groep[0].kost.pensioen),
            euro(sum((j.pensioen for j in groep), NUL)),
            euro(groep[0].kost.volledig),
            euro(sum((j.volledig for j in groep), NUL)),
        )
        for groep in _groepen(zaak.jaren)
    ]
    koppen = (
        "Jaar",
        "Kwartalen",
        "Inkomen dat telt",
        "Pensioen, per kwartaal",
        "Pensioen, samen",
        "Pensioen en ziekte, per kwartaal",
        "Pensioen en ziekte, samen",
    )
    titel = "Wat het per jaar kost, zonder beheerskosten"
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_="zw-tabel zw-kaartjes")


def _groepen(kosten: tuple[Jaarkost, ...]) -> Iterator[list[Jaarkost]]:
    """Each year that is known apart; years in a row with the same estimate together."""

    def soort(kost_: Jaarkost) -> tuple[int | None, ...]:
        return kost_.bron if kost_.richtprijs else (kost_.jaar,)

    return (list(groep) for _, groep in groupby(kosten, soort))


def _welk_inkomen(jaar: Jaarkost) -> str:
    if not jaar.inkomen.stappen:
        return "het minimum"
    bedrag = euro(afgerond(jaar.inkomen.exact))
    return f"{bedrag} (van {jaar.inkomensjaar})" if jaar.inkomensjaar else bedrag


def _vergelijking(zaak: Zaak) -> Any:
    """What each way gives; the amount of the benefit stands on its own page."""
    eerste = zaak.eerste.kost
    rijen: list[tuple[Any, ...]] = [
        ("Kwartalen voor je pensioen", "nee", "ja", "ja"),
        ("Terugbetaling van zorg", "ja, gratis", "nee: regel het zelf", "ja"),
        ("Uitkering als je ziek wordt", "ja, even lang", "nee", "ja"),
        (
            "Per kwartaal",
            "kost niets, geeft een uitkering per maand",
            euro(eerste.pensioen),
            euro(eerste.volledig),
        ),
        (
            "Vier kwartalen",
            euro(NUL),
            euro(KWARTALEN_PER_JAAR * eerste.pensioen),
            euro(KWARTALEN_PER_JAAR * eerste.volledig),
        ),
    ]
    duur, rechten = _hoelang(zaak, len(zaak.periode.te_vragen)), ""
    if zaak.eerst:
        rechten = _kwartalen(zaak.eerst)
    elif zaak.overbruggingsrecht:
        hoogstens = int(verwacht(RECHTEN, zaak.invoer.gestopt).waarde)
        rechten = f"hoogstens {_kwartalen(hoogstens)}"
    rijen.append(("Hoelang", rechten, duur, duur))
    koppen: tuple[str, ...] = ("", "Overbruggingsrecht", "Alleen pensioen", "Pensioen en ziekte")
    if not rechten:
        rijen = [(rij[0], *rij[2:]) for rij in rijen]
        koppen = (koppen[0], *koppen[2:])
    titel = "Wat elke weg je geeft"
    return tabel(rijen, koppen=koppen, onderschrift=titel, class_="zw-tabel zw-kaartjes")


def _tijdlijn(zaak: Zaak) -> Any:
    alle, gepland = zaak.periode.te_vragen, set(zaak.gepland)
    vakken = [Vak(str(k), k.eerste_dag, k.laatste_dag, k in gepland) for k in alle]
    einde = alle[-1] if zaak.periode.meteen else min(zaak.periode.twee_jaar_tot, alle[-1])
    balk = "de hele tijd" if zaak.periode.meteen else "de eerste twee jaar"
    lijn = Tijdlijn(
        titel="De kwartalen waarin je verzekerd kan blijven",
        beschrijving=f"{_kwartalen(len(zaak.gepland))}, {_van_tot(zaak)}. De balk is {balk}, tot "
        f"en met {kwartaal(einde)}. Vragen kan tot en met "
        f"{datum(zaak.termijn.laatste)}.",
        legende=f"Gevuld: de kwartalen die je betaalt. De balk: {balk}. De streep: de laatste dag om te "
        "vragen.",
        gevuld_etiket="Betaald",
        vakken=vakken,
        balk=(alle[0].eerste_dag, einde.laatste_dag),
        merk=zaak.termijn.laatste,
    )
    return tijdlijn(lijn)


# What to do, and what to watch


def _vervolg(zaak: Zaak) -> Iterator[Inhoud]:
    if zaak.invoer.kwartalen_betaald == "nee" and not zaak.uitgesloten:
        yield from _eerst_betalen(zaak)
    yield from _andere_wegen(zaak)
    if zaak.uitgesloten:
        yield uitwegen.geen_geld()
        return
    yield (
        "Vraag je fonds het aanvraagformulier. Vul het in, teken het, en bezorg het per post of aan de "
        "balie. Het RSVZ beslist."
    )
    if zaak.te_laat:
        eerst = ", bijvoorbeeld omdat je eerst overbruggingsrecht kreeg"
        waarom = eerst if zaak.eerst else ""
        yield f"Leg erbij uit waarom je het niet op tijd kon vragen{waarom}. Voeg bewijs toe."
    yield (
        "Kies je alleen pensioen? Regel je ziekteverzekering dan via je eigen ziekenfonds, of als persoon "
        f"ten laste van je partner. Vergelijk die prijs met {euro(zaak.eerste.kost.ziekte)}: zoveel kost "
        "ziekte hier per kwartaal."
    )
    yield (
        "Vraag een berekening: hoeveel stijgt je pensioen ervan? Vlak voor je pensioen is de kost vaak hoog "
        "tegenover wat je erbij krijgt."
    )
    yield "Ga je weer werken? Meld het meteen aan je fonds: de verzekering stopt dan."
    yield uitwegen.geen_geld()


def _eerst_betalen(zaak: Zaak) -> Iterator[Inhoud]:
    """The ways out of what is open, and the day that does not wait for them."""
    yield uitwegen.afbetalingsplan()
    yield [
        *uitwegen.vrijstelling(waarvoor="wat openstaat"),
        " Vraag eerst je fonds of een vrijgesteld kwartaal hier meetelt: we vonden maar één fonds dat het "
        "zegt.",
    ]
    if not zaak.invoer.start:
        dag = datum(eerste_van_vier(zaak.invoer.gestopt).laatste_dag)
        yield f"Begon je na {dag}? Dan kan het niet, ook niet als alles betaald is."
    if not zaak.te_laat:
        yield (
            f"Is op {datum(zaak.termijn.laatste)} nog niet alles betaald? Vraag je fonds vóór die dag wat "
            "kan."
        )


def _andere_wegen(zaak: Zaak) -> Iterator[Inhoud]:
    """The ways that cost nothing, for whoever they can still be open to."""
    if not zaak.in_bijberoep:
        yield [
            "Stop je omdat je ziek bent? Vraag ",
            naar("ziek-gelijkstelling.md", "gelijkstelling"),
            ": die is gratis, en je kwartalen tellen mee voor je pensioen.",
        ]
    if termijn := zaak.overbruggingsrecht:
        yield [
            *uitwegen.overbruggingsrecht(fragment({"feit": zaak.invoer.gestopt.isoformat()})),
            f" Geteld vanaf je stop kan je het vragen tot en met {datum(termijn.laatste)}.",
        ]


def _grenzen(zaak: Zaak) -> Iterator[str]:
    yield "Je fonds rekent er nog zijn beheerskosten bij. Die zitten niet in deze bedragen."
    if not zaak.te_laat:
        yield _vroegere_dag(zaak)
    if zaak.eerst or zaak.overbruggingsrecht:
        yield "Krijg je eerst overbruggingsrecht? Of je dan later mag vragen, vonden we niet."
    maand = verwacht("voortgezette_betaling", zaak.invoer.gestopt)
    yield (
        f"Betaal elke rekening binnen {maand.waarde} maand. Anders vervalt je verzekering, tenzij je een "
        "afbetalingsplan hebt."
    )
    yield (
        "Elk kwartaal dat je betaalt, telt voor je pensioen als een kwartaal in hoofdberoep. Met alleen "
        "pensioen krijg je niets bij ziekte, en het opent geen overbruggingsrecht (zekerheid C)."
    )
    yield (
        "Word je werknemer, dan is de verzekering geschorst. Stopt dat werk binnen de twee jaar, dan kan ze "
        "herleven."
    )


def _vroegere_dag(zaak: Zaak) -> str:
    dag = veilige_dag(zaak.invoer.gestopt)
    noemt = f"Eén fonds noemt een vroegere laatste dag: {datum(dag)}."
    if zaak.invoer.aanvraag <= dag:
        return f"{noemt} Vraag het dus liefst ten laatste dan."
    return f"{noemt} Die is voorbij. De wet geeft je tijd tot en met {datum(zaak.termijn.laatste)}."


def _agenda(zaak: Zaak) -> Iterator[Moment]:
    """The days that are still to come when it is asked."""
    gestopt = zaak.invoer.gestopt
    dagen = [vroeger_vragen(gestopt), vragen(gestopt)]
    if zaak.na_de_twee_jaar and zaak.gepland[-1] > zaak.periode.twee_jaar_tot:
        dagen.append(verlenging_vragen(gestopt, zaak.periode))
    yield from (moment for moment in dagen if moment.dag >= zaak.invoer.aanvraag)


VOORTGEZETTE_VERZEKERING = Rekenhulp(
    "voortgezette-verzekering",
    "Ik stop: wat kost het om verzekerd te blijven?",
    "voortgezette-verzekering.md",
    Invoer,
    bereken,
)
