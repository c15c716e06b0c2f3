"""Calculator: which quarters of an illness count as worked, without contributions."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any
from xml.etree import ElementTree as ET

from calculators import uitwegen
from calculators.achterstal import Achterstal, Bijdragerij, scenario
from calculators.antwoord import Antwoord, Blok, zekerheidsmerk
from calculators.controlelijst import FEIT, is_ja, vraag
from calculators.grafiek import Tijdlijn, Vak, tijdlijn
from calculators.html import Inhoud, el, naar, tabel
from calculators.hulpen.bijdragen import KUNSTWERKATTEST, STATUTEN
from calculators.rekenhulp import Rekenhulp
from calculators.velden import JA_NEE, JA_NEE_ONBEKEND, Datum, Geld, Keuze, Lijst, altijd, veld
from rules.bedragen import bestaat, bronnen, grens, jaren, records, verwacht
from rules.betalen_of_wachten import (
    Vast,
    betalen,
    gevraagd,
    verhoging_van,
    wachten,
    wachten_per_kwartaal,
)
from rules.bevalling import VrijeKwartalen, vrije_kwartalen
from rules.bijdragen import (
    Berekening,
    Deel,
    Situatie,
    Statuut,
    jaarbijdrage,
    primokwartalen,
)
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.gelijkstelling_ziekte import (
    Feiten,
    Gelijkstelling,
    Hervatting,
    eerste_kwartaal,
    gelijkstelling,
    nog_te_betalen,
)
from rules.herstart_na_ziekte import (
    LagerMinimum,
    eerste_te_betalen,
    lager_minimum,
    niet_gemeld,
    overgang_2022,
)
from rules.kwartaal import Kwartaal, kwartalen_tussen
from rules.opmaak import aantal, datum, datum_kort, euro, kwartaal, kwartalen, opsomming, zin
from rules.termijnen import verjaard_vanaf, vervaldag
from rules.uitleg import Artikel, Beslissing, zekerheid
from rules.verhogingen import Grootboek, Vordering, gewone_bijdrage


def _vorig_jaar(maand: int, dag: int) -> Any:
    return lambda vandaag: date(vandaag.year - 1, maand, dag)


VOORWAARDEN = "Kijk je voorwaarden na"
BEDRAG = "Bereken wat je niet moet betalen"
WACHTEN = "Betalen of wachten op de beslissing?"
BEVALLEN = "Ben je bevallen?"
# How many quarters of waiting the answer shows when nobody gave a day; not a term of law.
WACHTKWARTALEN = 4
# How many years ahead a day may lie: an illness can be foreseen, not for ever. Not a term of law either.
JAREN_VOORUIT = 2
KEUZES = ("hoofdberoep", "primostarter", "maxistatuut")
VRAAG_ZIEKENFONDS = "Vraag je ziekenfonds of je al je rechten gebruikt."
HERVAL = (
    "Werd je kort na je herstart opnieuw ziek? Je ziekenfonds kan dat als dezelfde ziekte zien: vraag het, "
    "en reken dan met de eerste begindatum (zekerheid C)."
)


def _ziek(stand: Any) -> bool:
    """Whether the visitor comes for an illness."""
    return bool(stand.waarvoor != "bevallen")


def _ziek_en(eis: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda stand: _ziek(stand) and eis(stand)


def _onzeker(etiket: str, hulp: str = "", eis: Callable[[Any], bool] = altijd) -> Any:
    return vraag(etiket, hulp, groep=VOORWAARDEN, gevraagd=_ziek_en(eis))


def _aanvraag_later(stand: Any) -> bool:
    """Whether the application is in another quarter than the first that can be assimilated."""
    eerste = eerste_kwartaal(stand.begin_ziekte)
    return stand.aanvraag is not None and Kwartaal.van(stand.aanvraag) != eerste


@dataclass(frozen=True)
class Invoer:
    vandaag: date
    waarvoor: str = veld(
        Keuze(
            etiket="Waarvoor kom je?",
            opties={
                "ziek": "Ik ben ziek (geweest)",
                "bevallen": "Ik ben bevallen",
                "allebei": "Allebei",
            },
            standaard="ziek",
        )
    )
    begin_ziekte: date = veld(
        Datum(
            etiket="Eerste dag van je arbeidsongeschiktheid",
            hulp="De dag die je ziekenfonds erkent. Schrijf dag/maand/jaar.",
            standaard=_vorig_jaar(2, 14),
            voorbeeld=True,
            gevraagd=_ziek,
        )
    )
    nog_ziek: str = veld(
        Keuze(etiket="Ben je nu nog ziek?", opties=JA_NEE, standaard="nee", gevraagd=_ziek)
    )
    peildatum: date = veld(
        Datum(
            etiket="Bereken tot en met",
            hulp="Zolang je ziek blijft, komen er kwartalen bij.",
            standaard=lambda vandaag: vandaag,
            gevraagd=_ziek_en(is_ja("nog_ziek")),
        )
    )
    einde_ziekte: date = veld(
        Datum(
            etiket="Laatste dag van je arbeidsongeschiktheid",
            hulp="De laatste dag die je ziekenfonds erkent.",
            standaard=_vorig_jaar(7, 20),
            voorbeeld=True,
            gevraagd=_ziek_en(lambda s: s.nog_ziek == "nee"),
        )
    )
    hervatting: str = veld(
        Keuze(
            etiket="Heb je het werk hervat?",
            opties={
                "zelfstandige": "Ja, als zelfstandige",
                "werknemer": "Ja, als werknemer of ambtenaar",
                "geen": "Nee",
            },
            standaard="zelfstandige",
            gevraagd=_ziek_en(lambda s: s.nog_ziek == "nee"),
        )
    )
    hervat_op: date = veld(
        Datum(
            etiket="Eerste dag waarop je opnieuw werkt",
            standaard=_vorig_jaar(7, 21),
            voorbeeld=True,
            gevraagd=_ziek_en(lambda s: s.nog_ziek == "nee" and s.hervatting != "geen"),
        )
    )
    statuut: str = veld(
        Keuze(
            etiket="Je statuut",
            hulp="Kies primostarter als je fonds je het lagere minimum toestond.",
            opties={naam: STATUTEN[naam] for naam in KEUZES},
            standaard="hoofdberoep",
            groep=BEDRAG,
            gevraagd=_ziek,
        )
    )
    start_zelfstandige: date | None = veld(
        Datum(
            etiket="Eerste dag als zelfstandige in dit statuut",
            hulp="Hoeveel dagen dat al is, is een voorwaarde. Voor een primostarter telt ook het kwartaal.",
            verplicht=False,
            groep=BEDRAG,
            gevraagd=_ziek,
        )
    )
    kunstwerkattest: str = veld(
        replace(
            KUNSTWERKATTEST,
            groep=BEDRAG,
            gevraagd=_ziek_en(lambda s: s.statuut == "primostarter"),
        )
    )
    inkomen: Decimal = veld(
        Geld(
            etiket="Jaarinkomen waarop je fonds nu rekent",
            hulp="Daarmee berekenen we wat je niet moet betalen. Laat je 0 staan, dan rekenen we met "
            "de minimumbijdrage.",
            standaard=NUL,
            groep=BEDRAG,
            gevraagd=_ziek,
        )
    )
    beslissing: date | None = veld(
        Datum(
            etiket="Wanneer verwacht je de beslissing van het RSVZ?",
            hulp="Dat duurt vaak enkele maanden. Weet je het niet, laat dit dan leeg.",
            verplicht=False,
            groep=WACHTEN,
            gevraagd=_ziek,
        )
    )
    erkend: str = _onzeker("Erkent de adviserend arts van je ziekenfonds je als arbeidsongeschikt?")
    vorig_kwartaal_betaald: str = _onzeker(
        "Is de bijdrage van het kwartaal vóór de gelijkstelling helemaal betaald?"
    )
    aanvraag: date | None = veld(
        Datum(
            etiket="Wanneer vraag je de gelijkstelling aan?",
            hulp="Sommige fondsen kijken ook naar het kwartaal vóór je aanvraag.",
            verplicht=False,
            groep=VOORWAARDEN,
            gevraagd=_ziek,
        )
    )
    kwartaal_voor_aanvraag_betaald: str = _onzeker(
        "Is de bijdrage van het kwartaal vóór je aanvraag helemaal betaald?",
        eis=_aanvraag_later,
    )
    gestopt: str = _onzeker(
        "Heb je al je beroepswerk stopgezet?", "Stoppen hoeft niet voorgoed te zijn."
    )
    zaak_loopt_voor_jou: str = _onzeker(
        "Draait je zaak verder met inkomsten voor jou?",
        "Bijvoorbeeld door je partner of je personeel.",
    )
    pensioenleeftijd: str = veld(
        Keuze(
            etiket="Bereik je de pensioenleeftijd vóór het einde van deze kwartalen?",
            opties=JA_NEE_ONBEKEND,
            standaard="nee",
            groep=VOORWAARDEN,
            gevraagd=_ziek,
        )
    )
    overbruggingsrecht: str = veld(
        Keuze(
            etiket="Had je overbruggingsrecht toen de gelijkstelling begon?",
            opties=JA_NEE,
            standaard="nee",
            groep=VOORWAARDEN,
            gevraagd=_ziek,
        )
    )
    mandataris: str = veld(
        Keuze(
            etiket="Ben je mandataris van een vennootschap?",
            hulp="Bijvoorbeeld bestuurder of zaakvoerder.",
            opties=JA_NEE,
            standaard="nee",
            groep=VOORWAARDEN,
            gevraagd=_ziek,
        )
    )
    mandaat_onbezoldigd: str = _onzeker(
        "Is dat mandaat onbezoldigd, met een schriftelijk bewijs?", eis=is_ja("mandataris")
    )
    voordeel_alle_aard: str = _onzeker(
        "Krijg je van de vennootschap een voordeel van alle aard?",
        "Bijvoorbeeld een wagen of een woning.",
        eis=is_ja("mandataris"),
    )
    pensioenpremies: str = _onzeker(
        "Betaalt de vennootschap pensioenpremies voor jou?", eis=is_ja("mandataris")
    )
    bevallen_op: date | None = veld(
        Datum(
            etiket="Dag van je bevalling",
            hulp="Na een bevalling zijn er kwartalen zonder bijdrage, ook als je niet ziek bent. Ben je "
            "bevallen, dan hebben we die dag nodig. Anders laat je het leeg.",
            verplicht=False,
            groep=BEVALLEN,
            groep_open=True,
        )
    )


@dataclass(frozen=True)
class Zaak:
    """What was filled in, and everything that follows from it."""

    invoer: Invoer
    gevonden: Gelijkstelling
    lopend: bool
    einde: date
    hervat_op: date | None
    bevalling: VrijeKwartalen | None
    feiten: Feiten
    delen: tuple[Deel, ...]

    @property
    def vandaag(self) -> date:
        """The day we look ahead from."""
        return self.invoer.vandaag

    @property
    def kan(self) -> bool:
        return bool(self.gevonden.kwartalen) and not self.gevonden.tekort

    @property
    def vrij_na_bevalling(self) -> tuple[Kwartaal, ...]:
        """The illness quarters for which nothing is asked anyway."""
        vrij = self.bevalling.kwartalen if self.bevalling else ()
        return tuple(k for k in self.gevonden.kwartalen if k in vrij)

    @cached_property
    def vorderingen(self) -> tuple[Vordering, ...]:
        """What the fund asks until the day of the decision, or for all quarters without such a day."""
        alle = sorted((k, deel.bijdrage) for deel in self.delen for k in deel.kwartalen)
        open_ = tuple(gewone_bijdrage(k, bijdrage) for k, bijdrage in alle)
        return gevraagd(open_, self.invoer.beslissing) if self.invoer.beslissing else open_

    @cached_property
    def vast(self) -> tuple[Vast, ...]:
        return betalen(self.vorderingen) if self.kan else ()

    @property
    def beslist(self) -> bool:
        """Whether the day of the decision lies behind us: then nothing is left to choose."""
        return self.invoer.beslissing is not None and self.invoer.beslissing < self.vandaag

    @cached_property
    def achterstand(self) -> Grootboek | None:
        """What has been added by now when nothing was paid; None when nothing was."""
        boek = wachten(self.vorderingen, self.vandaag) if self.vast and not self.beslist else None
        return boek if boek and boek.verhoging else None

    def weigeringen(self, vanaf: date) -> tuple[Grootboek, ...]:
        """The ledgers at a refusal: on the day that was given, or in each of some quarters."""
        if not self.vast:
            return ()
        if self.invoer.beslissing:
            return (wachten(self.vorderingen, self.invoer.beslissing),)
        return wachten_per_kwartaal(self.vorderingen, WACHTKWARTALEN, vanaf)

    @cached_property
    def komende_weigeringen(self) -> tuple[Grootboek, ...]:
        return self.weigeringen(self.vandaag)

    @cached_property
    def lager(self) -> LagerMinimum | None:
        """The lower minimum; only hoofdberoep has it."""
        recht = self.gevonden.primostarter_bij_herstart and self.hoofdberoep
        if not (self.kan and recht and self.hervat_op):
            return None
        return lager_minimum(self.gevonden.kwartalen[-1], self.hervat_op)

    @property
    def statuut(self) -> Statuut:
        """A primostarter is in hoofdberoep, with another minimum for some quarters."""
        return Statuut.HOOFDBEROEP if self.primostarter else Statuut(self.invoer.statuut)

    @property
    def hoofdberoep(self) -> bool:
        return self.statuut is Statuut.HOOFDBEROEP

    @property
    def primostarter(self) -> bool:
        return Statuut(self.invoer.statuut) is Statuut.PRIMOSTARTER

    @cached_property
    def primokwartalen(self) -> tuple[Kwartaal, ...]:
        """The illness quarters in which a first start has the lower minimum, whether it was asked or not."""
        if not (self.hoofdberoep and self.invoer.start_zelfstandige):
            return ()
        start = Kwartaal.van(self.invoer.start_zelfstandige)
        attest = self.invoer.kunstwerkattest == "ja"
        return tuple(
            k for k in self.gevonden.kwartalen if k in primokwartalen(start, k.jaar, attest)
        )

    @property
    def misschien_vrij(self) -> bool:
        """Whether overbruggingsrecht may free illness quarters; which ones, nobody asks (ARS art. 50 § 4)."""
        return self.invoer.overbruggingsrecht == "ja" and bool(self.delen)

    @property
    def hoogstens(self) -> str:
        """The word before an amount that can only turn out lower."""
        na_pensioenleeftijd = self.gevonden.na_pensioenleeftijd
        return "hoogstens " if na_pensioenleeftijd else self.gevraagd_hoogstens

    @property
    def gevraagd_hoogstens(self) -> str:
        """The same, before an amount that the fund asks."""
        return "hoogstens " if self.misschien_vrij else ""

    @property
    def herstart(self) -> bool:
        """Whether work was resumed as self-employed."""
        return not self.lopend and Hervatting(self.invoer.hervatting) is Hervatting.ZELFSTANDIGE


def bereken(invoer: Invoer) -> Antwoord:
    _eis_niet_te_ver(invoer)
    bevalling = _bevalling(invoer)
    if bevalling and not _ziek(invoer):
        return _na_bevalling(bevalling)
    zaak = _zaak(invoer, bevalling)
    gevonden, kan = zaak.gevonden, zaak.kan
    return Antwoord(
        uitkomst=_uitkomst(gevonden, zaak.lopend),
        cijfers=_cijfers(zaak),
        feiten=(*(_kernfeiten(zaak) if kan else ()), *_bevallingsfeiten(zaak.bevalling)),
        toelichting=() if gevonden.tekort else tuple(_toelichting(zaak)),
        werk=tuple(_werk(zaak)),
        voorwaarden=gevonden.voorwaarden,
        figuren=(_tijdlijn(zaak), *_betalen_of_wachten(zaak)),
        vervolg=tuple(_vervolg(zaak)) if kan else _anders(gevonden),
        grenzen=(*(_grenzen(zaak) if kan else ()), HERVAL, *_bevallingsgrenzen(zaak)),
    )


def _eis_niet_te_ver(invoer: Invoer) -> None:
    laatste = date(invoer.vandaag.year + JAREN_VOORUIT, 12, 31)
    for naam in ("peildatum", "einde_ziekte", "hervat_op", "beslissing", "aanvraag", "bevallen_op"):
        dag: date | None = getattr(invoer, naam)
        if dag and dag > laatste:
            boodschap = "Zo ver vooruit rekenen we niet. Kies een dag tot en met"
            raise OngeldigeInvoer(naam, f"{boodschap} {datum(laatste)}.")


def _bevalling(invoer: Invoer) -> VrijeKwartalen | None:
    if invoer.bevallen_op:
        return vrije_kwartalen(invoer.bevallen_op)
    if invoer.waarvoor != "ziek":
        raise OngeldigeInvoer("bevallen_op", "Vul de dag van je bevalling in.")
    return None


def _na_bevalling(bevalling: VrijeKwartalen) -> Antwoord:
    """For who gave birth and is not ill: no quarter is assimilated, some are free."""
    return Antwoord(
        uitkomst=(
            f"Je betaalt geen bijdragen voor {kwartalen(bevalling.kwartalen)}, als je voldoet aan de "
            "voorwaarden van de moederschapsverzekering."
        ),
        cijfers=_bevallingscijfers(bevalling),
        feiten=(
            *_bevallingsfeiten(bevalling),
            ("Pensioen en ziekteverzekering", "blijven doorlopen (zekerheid B)"),
        ),
        werk=(_bevallingsblok(bevalling),),
        vervolg=(
            "Je hoeft niets te vragen: je fonds kent het toe als je ziekenfonds bevestigt dat je de "
            "moederschapsuitkering krijgt (zekerheid B). Krijg je toch een rekening? Bel je fonds.",
            VRAAG_ZIEKENFONDS,
            "Werd je ook ziek? Kies hierboven “Allebei”.",
            uitwegen.vermindering(),
            uitwegen.afbetalingsplan(),
        ),
        grenzen=(bevalling.nota,) if bevalling.nota else (),
    )


def _bevallingscijfers(bevalling: VrijeKwartalen) -> dict[str, Any]:
    return {"vrij_na_bevalling": bevalling.kwartalen}


def _bevallingsblok(bevalling: VrijeKwartalen) -> Blok:
    return Blok("Vrij na je bevalling", bevalling.beslissingen)


def _zaak(invoer: Invoer, bevalling: VrijeKwartalen | None) -> Zaak:
    if Statuut(invoer.statuut) is Statuut.PRIMOSTARTER and not invoer.start_zelfstandige:
        raise OngeldigeInvoer(
            "start_zelfstandige",
            "Vul in wanneer je begon: het lagere minimum van een primostarter duurt maar enkele kwartalen.",
        )
    lopend = invoer.nog_ziek == "ja"
    einde = invoer.peildatum if lopend else invoer.einde_ziekte
    hervatting = Hervatting.GEEN if lopend else Hervatting(invoer.hervatting)
    hervat_op = None if hervatting is Hervatting.GEEN else invoer.hervat_op
    feiten = _feiten(invoer, bevalling)
    try:
        gevonden = gelijkstelling(
            invoer.begin_ziekte,
            einde,
            hervatting,
            hervat_op,
            feiten,
            lopend=lopend,
        )
    except OngeldigeInvoer as fout:
        veldnaam = "peildatum" if lopend and fout.veld == "einde_ziekte" else fout.veld
        raise OngeldigeInvoer(veldnaam, str(fout)) from None
    zaak = Zaak(invoer, gevonden, lopend, einde, hervat_op, bevalling, feiten, ())
    zaak = replace(zaak, delen=_bijdragen(zaak))
    if zaak.kan and invoer.beslissing and invoer.beslissing < gevonden.kwartalen[0].eerste_dag:
        raise OngeldigeInvoer(
            "beslissing",
            "Op die dag is er nog niets gevraagd. Kies een dag na het begin van je ziekte.",
        )
    return zaak


def _feiten(invoer: Invoer, bevalling: VrijeKwartalen | None) -> Feiten:
    return Feiten(
        erkend=FEIT[invoer.erkend],
        gestopt=FEIT[invoer.gestopt],
        zaak_loopt_voor_jou=FEIT[invoer.zaak_loopt_voor_jou],
        vorig_kwartaal_betaald=FEIT[invoer.vorig_kwartaal_betaald],
        start_zelfstandige=invoer.start_zelfstandige,
        overbruggingsrecht=FEIT[invoer.overbruggingsrecht],
        pensioenleeftijd=FEIT[invoer.pensioenleeftijd],
        mandataris=FEIT[invoer.mandataris],
        mandaat_onbezoldigd=FEIT[invoer.mandaat_onbezoldigd],
        voordeel_alle_aard=FEIT[invoer.voordeel_alle_aard],
        pensioenpremies=FEIT[invoer.pensioenpremies],
        aanvraag=invoer.aanvraag,
        kwartaal_voor_aanvraag_betaald=FEIT[invoer.kwartaal_voor_aanvraag_betaald],
        vrij_na_bevalling=bevalling.kwartalen if bevalling else (),
        op=invoer.vandaag,
    )


def _bijdragen(zaak: Zaak) -> tuple[Deel, ...]:
    """The contributions that fall away, per year; years without known amounts are left out."""
    te_vragen = [k for k in zaak.gevonden.kwartalen if k not in zaak.vrij_na_bevalling]
    return tuple(
        deel
        for jaar in sorted({k.jaar for k in te_vragen} & set(jaren()))
        for deel in jaarbijdrage(
            jaar,
            {k: _situatie(zaak, k) for k in te_vragen if k.jaar == jaar},
            zaak.invoer.inkomen,
            berekening=Berekening.VOORLOPIG,
            geindexeerd=True,
        ).delen
    )


def _situatie(zaak: Zaak, welk: Kwartaal) -> Situatie:
    """The facts of a quarter: a primostarter has the lower minimum for some quarters only."""
    if zaak.primostarter and welk in zaak.primokwartalen:
        begin = zaak.invoer.start_zelfstandige
        eerste = begin is not None and welk == Kwartaal.van(begin)
        return Situatie(Statuut.PRIMOSTARTER, eerste_kwartaal=eerste)
    return Situatie(zaak.statuut)


def _vrij(delen: tuple[Deel, ...]) -> Decimal:
    return sum((len(deel.kwartalen) * deel.bijdrage for deel in delen), NUL)


def _vrijnaam(zaak: Zaak) -> str:
    """The key of what falls away."""
    return f"niet_verschuldigd{'_hoogstens' if zaak.hoogstens else ''}"


def _vastgezet(zaak: Zaak) -> Decimal:
    return sum((vast.bedrag for vast in zaak.vast), NUL)


def _cijfers(zaak: Zaak) -> dict[str, Any]:
    gevonden = zaak.gevonden
    cijfers: dict[str, Any] = {
        "kwartalen": gevonden.kwartalen,
        "vuistregel": gevonden.vuistregel,
        "aantal": len(gevonden.kwartalen),
        _vrijnaam(zaak): _vrij(zaak.delen) if zaak.kan else NUL,
    }
    if zaak.vast:
        cijfers["betalen_vast"] = _vastgezet(zaak)
        cijfers["terug_rond"] = [vast.terug for vast in zaak.vast]
    # A link keeps its figures for ever: they count from the last due day. Only what is shown counts from now.
    if weigeringen := zaak.weigeringen(date.min):
        cijfers["wachten_verhoging"] = weigeringen[0].verhoging
        cijfers["wachten_te_betalen"] = weigeringen[0].te_betalen
        if len(weigeringen) > 1:
            cijfers["wachten_verhoging_later"] = weigeringen[-1].verhoging
    if lager := zaak.lager:
        cijfers["lager_minimum"] = lager.kwartalen
        for verschil in lager.verschillen:
            cijfers[f"lager_minimum_{verschil.kwartalen[0].jaar}"] = verschil.per_kwartaal
    if zaak.bevalling:
        cijfers |= _bevallingscijfers(zaak.bevalling)
    return cijfers


def _uitkomst(gevonden: Gelijkstelling, lopend: bool) -> str:
    if not gevonden.kwartalen:
        nog = "Er telt nu nog geen kwartaal" if lopend else "Geen enkel kwartaal komt in aanmerking"
        return f"{nog} voor gelijkstelling."
    namen, meervoud = kwartalen(gevonden.kwartalen), len(gevonden.kwartalen) > 1
    if gevonden.tekort:
        ontbreekt = opsomming([f"“{v.etiket}”" for v in gevonden.tekort])
        return f"Zo krijg je geen gelijkstelling voor {namen}. Niet voldaan: {ontbreekt}."
    als = ", als je ziek blijft" if lopend else ""
    regel = f"{namen} {'komen' if meervoud else 'komt'} in aanmerking voor gelijkstelling{als}."
    if hoogstens := gevonden.na_pensioenleeftijd:
        regel += (
            f" Na de pensioenleeftijd tellen er hoogstens {hoogstens.waarde}, en alleen in primaire "
            "ongeschiktheid."
        )
    return zin(regel)


_KEUZE = "Betaal je, en kent het RSVZ toe", "Wacht je, en weigert het RSVZ"
_GEKOZEN = "Betaalde je, en kende het RSVZ toe", "Wachtte je, en weigerde het RSVZ"


def _kernfeiten(zaak: Zaak) -> tuple[tuple[str, str], ...]:
    hoogstens = "hoogstens " if zaak.gevonden.na_pensioenleeftijd else ""
    feiten = [("Aantal kwartalen", f"{hoogstens}{len(zaak.gevonden.kwartalen)}")]
    if zaak.delen:
        etiket = "Bijdragen die wegvallen als het RSVZ toekent"
        feiten.append((etiket, f"{zaak.hoogstens}{euro(_vrij(zaak.delen))}, zonder beheerskosten"))
    if zaak.vast:
        zit = "zat" if zaak.beslist else "zit"
        vast = f"{zaak.gevraagd_hoogstens}{euro(_vastgezet(zaak))} {zit} vast: {_terug(zaak, *zaak.vast)}"
        betaal, wacht = _GEKOZEN if zaak.beslist else _KEUZE
        feiten.append((betaal, vast))
        feiten.append((wacht, f"{zaak.gevraagd_hoogstens}{_kost_van_wachten(zaak)}"))
    if boek := zaak.achterstand:
        al = f"{zaak.gevraagd_hoogstens}{euro(boek.verhoging)} aan verhogingen op {datum(boek.tot)}"
        feiten.append(("Al bijgekomen, als je nog niets betaalde", al))
    if (lager := zaak.lager) and lager.verschillen:
        hoogste = max(v.per_kwartaal for v in lager.verschillen)
        wat = f"tot {euro(hoogste)} per kwartaal minder, {len(lager.kwartalen)} kwartalen lang"
        feiten.append(("Lager minimum na je herstart", wat))
    feiten.append(("Pensioen", "de kwartalen tellen mee als het RSVZ toekent"))
    return tuple(feiten)


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
    if zaak.invoer.beslissing:
        return f"{euro(eerste.verhoging)} aan verhogingen op {datum(eerste.tot)}"
    wanneer = kwartaal(Kwartaal.van(eerste.tot))
    return f"{euro(eerste.verhoging)} aan verhogingen in {wanneer}, daarna meer"


def _bevallingsfeiten(bevalling: VrijeKwartalen | None) -> tuple[tuple[str, str], ...]:
    if not bevalling:
        return ()
    return (("Vrij na je bevalling", kwartalen(bevalling.kwartalen)),)


def _toelichting(zaak: Zaak) -> Iterator[str]:
    """Why these quarters, and what the law gives on top of the rule of thumb of 2015."""
    gevonden = zaak.gevonden
    yield from gevonden.redenen
    if zaak.lopend and Kwartaal.van(zaak.einde) < Kwartaal.van(zaak.vandaag):
        yield (
            f"We rekenden maar tot en met {datum(zaak.einde)}. Ben je nog altijd ziek, kies dan een latere "
            "dag: er kwamen kwartalen bij."
        )
    if gevonden.verschil:
        yield f"De vuistregel van 2015 geeft: {_telling(gevonden)}. {gevonden.verschil}"


def _telling(gevonden: Gelijkstelling) -> str:
    return kwartalen(gevonden.vuistregel) if gevonden.vuistregel else "geen enkel kwartaal"


def _werk(zaak: Zaak) -> Iterator[Blok]:
    gevonden = zaak.gevonden
    vuistregel = Beslissing(
        "De vuistregel van 2015",
        gevonden.verschil or "Ze geeft hier hetzelfde als de wet.",
        _telling(gevonden),
        Artikel(bronnen()["ZENITO_2015"], "gelijkstelling ziekte"),
    )
    yield Blok("De kwartalen", (*gevonden.beslissingen, vuistregel))
    if zaak.kan:
        for deel in zaak.delen:
            yield Blok(f"Bijdrage voor {kwartalen(deel.kwartalen)}", deel.stappen)
    if zaak.vast:
        yield Blok("Betalen, en het RSVZ kent toe", tuple(vast.stap for vast in zaak.vast))
    if zaak.invoer.beslissing and (boeken := zaak.komende_weigeringen) and boeken[0].stappen:
        yield Blok("Wachten, en het RSVZ weigert", boeken[0].stappen)
    if zaak.lager:
        yield Blok("Lager minimum na je herstart", zaak.lager.stappen)
    if zaak.bevalling:
        yield _bevallingsblok(zaak.bevalling)


def _betalen_of_wachten(zaak: Zaak) -> Iterator[ET.Element]:
    """What paying or waiting means when the RSVZ grants and when it refuses, with the detail."""
    if not zaak.vast:
        return
    bedrag = euro(_vastgezet(zaak))
    letter = max(vast.termijn.zekerheid for vast in zaak.vast)
    vraag_na = " Vraag of je ook de verhogingen terugkrijgt." if zaak.achterstand else ""
    rijen = (
        (
            "Je betaalde op tijd" if zaak.beslist else "Je betaalt nu",
            [f"{bedrag}: {_terug(zaak, *zaak.vast)} ", zekerheidsmerk(letter), vraag_na],
            _in_orde(zaak),
        ),
        (
            "Je wachtte" if zaak.beslist else "Je wacht",
            "Je betaalt niets voor deze kwartalen.",
            _geweigerd(zaak),
        ),
    )
    beslissing = zaak.invoer.beslissing
    op = "" if zaak.beslist else f", bekeken op {datum(zaak.vandaag)}"
    op += f", met een beslissing op {datum(beslissing)}" if beslissing else ""
    op += ", als geen enkel kwartaal vrij is" if zaak.misschien_vrij else ""
    yield tabel(
        rijen,
        koppen=("Wat je doet", "Het RSVZ kent toe", "Het RSVZ weigert"),
        onderschrift=f"Betalen of wachten{op}",
        class_="zw-tabel zw-kaartjes",
    )
    yield _uitklap("Betalen: wanneer, en wanneer krijg je het terug?", _betaaltabel(zaak))
    if not beslissing:
        yield _uitklap("Wachten: wat kost een weigering?", _wachttabel(zaak))


def _in_orde(zaak: Zaak) -> str:
    if not (boek := zaak.achterstand):
        return "Je bent in orde, zonder verhogingen."
    return (
        f"Je bent in orde, maar er kwam al {euro(boek.verhoging)} aan verhogingen bij: je betaalt nu "
        f"{euro(boek.te_betalen)}."
    )


def _geweigerd(zaak: Zaak) -> str:
    eerste, laatste = zaak.komende_weigeringen[0], zaak.komende_weigeringen[-1]
    if zaak.beslist:
        return (
            f"Op {datum(eerste.tot)} moest je ineens {euro(eerste.te_betalen)} betalen, waarvan "
            f"{euro(eerste.verhoging)} aan verhogingen. Staat het nog open? Dan komen er verhogingen bij."
        )
    if zaak.invoer.beslissing:
        return (
            f"Op {datum(eerste.tot)} moet je ineens {euro(eerste.te_betalen)} betalen, waarvan "
            f"{euro(eerste.verhoging)} aan verhogingen."
        )
    return (
        f"Je betaalt alles ineens: {euro(eerste.te_betalen)} in {kwartaal(Kwartaal.van(eerste.tot))}, tot "
        f"{euro(laatste.te_betalen)} in {kwartaal(Kwartaal.van(laatste.tot))}."
    )


def _uitklap(titel: str, inhoud: ET.Element) -> ET.Element:
    return el("details", el("summary", titel), inhoud, class_="zw-groep")


def _betaaltabel(zaak: Zaak) -> ET.Element:
    rijen = [
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
        rijen.append(("Samen", euro(_vastgezet(zaak)), "", ""))
    return tabel(
        rijen,
        koppen=("Bijdrage van", "Bedrag", "Betalen ten laatste op", "Als het RSVZ toekent"),
        onderschrift="Wat je betaalt, en wanneer je het terugkrijgt",
        class_="zw-tabel zw-kaartjes",
    )


def _ten_laatste(zaak: Zaak, vordering: Vordering) -> Inhoud:
    dag, boek = datum_kort(vordering.vervaldag), zaak.achterstand
    if not (boek and (bij := verhoging_van(vordering, boek))):
        return dag
    merk = zekerheidsmerk(zekerheid(boek.stappen))
    return [f"{dag} is voorbij: er kwam al {euro(bij)} bij ", merk]


def _wachttabel(zaak: Zaak) -> ET.Element:
    rijen = [
        (
            zin(kwartaal(Kwartaal.van(boek.tot))),
            [f"{euro(boek.verhoging)} ", zekerheidsmerk(zekerheid(boek.stappen))],
            euro(boek.te_betalen),
        )
        for boek in zaak.komende_weigeringen
    ]
    return tabel(
        rijen,
        koppen=("Weigering in", "Verhogingen", "Ineens te betalen"),
        onderschrift="Wat je betaalt als je wachtte en het RSVZ weigert",
        class_="zw-tabel zw-kaartjes",
    )


def _vervolg(zaak: Zaak) -> Iterator[Inhoud]:
    yield from _na_de_beslissing(zaak) if zaak.beslist else _tot_de_beslissing(zaak)
    if zaak.misschien_vrij:
        yield (
            "Vraag je fonds voor welke kwartalen je door je overbruggingsrecht al niets verschuldigd bent. "
            "Die zitten nog in onze bedragen."
        )
    yield VRAAG_ZIEKENFONDS
    yield _meld_herstart(zaak)
    yield from _lager_minimum(zaak)
    if zaak.herstart:
        yield (
            "Na je herstart kan je fonds opnieuw het vaste bedrag van een starter vragen (zekerheid C). "
            "Vraag waarop het rekent."
        )
    yield [
        "Hoeveel je bijdragen veranderen, hangt af van hoelang de gelijkstelling duurt. Reken een heel jaar "
        "na met de ",
        naar("eindafrekening.md", "eindafrekening"),
        ".",
    ]


def _tot_de_beslissing(zaak: Zaak) -> Iterator[Inhoud]:
    if vorig := nog_te_betalen(zaak.invoer.begin_ziekte, zaak.feiten):
        yield (
            f"Betaal eerst de bijdrage van {kwartaal(vorig)}, ten laatste op {datum(vervaldag(vorig))}: dat "
            "is een voorwaarde."
        )
    yield "Vraag de gelijkstelling aan bij je fonds, met het formulier. Dat is gratis."
    yield (
        "Het RSVZ beslist, in overleg met je ziekenfonds. Het mag bewijzen vragen, bijvoorbeeld dat je "
        "gestopt bent. Dat duurt vaak enkele maanden; een wettelijke termijn vonden we niet."
    )
    if zaak.vast:
        yield _intussen(zaak)
    if zaak.achterstand:
        yield _al_bijgekomen(zaak, zaak.achterstand)


def _na_de_beslissing(zaak: Zaak) -> Iterator[Inhoud]:
    """When the day of the decision is past; whether it came, and what it was, nobody asks."""
    yield "Is er nog niets beslist? Vul hierboven een latere dag in, dan rekenen we opnieuw."
    if zaak.vast:
        yield "Kende het RSVZ de gelijkstelling toe? Vraag je fonds wanneer je terugkrijgt wat je betaalde."
        yield "Weigerde het RSVZ? Vraag je fonds wat er nog openstaat, en betaal dat zo snel je kan."
        yield uitwegen.afbetalingsplan()
        yield uitwegen.vrijstelling()


def _intussen(zaak: Zaak) -> str:
    regel = (
        "Intussen blijven de rekeningen komen. Je kiest zelf: betalen of wachten. De tabel hieronder zet ze "
        "naast elkaar."
    )
    if not zaak.invoer.beslissing:
        regel += (
            " Vul hierboven in wanneer je de beslissing verwacht, dan rekenen we tot op die dag."
        )
    return regel


def _al_bijgekomen(zaak: Zaak, boek: Grootboek) -> Inhoud:
    """What has been added, with the ledger itself one link away."""
    return [
        f"Betaalde je nog niets? Dan kwam er op {datum(boek.tot)} al {zaak.gevraagd_hoogstens}"
        f"{euro(boek.verhoging)} bij. Kijk het per dag na bij de ",
        naar("verhogingen.md", "verhogingen", _scenario(boek)),
        ".",
    ]


def _scenario(boek: Grootboek) -> str:
    """The part of a link with these debts, for the calculator of increases; empty for too many."""
    rijen = tuple(Bijdragerij(Kwartaal.van(v.gevraagd), v.bedrag) for v in boek.open_per_vordering)
    if len(rijen) > Lijst.maximum:
        return ""
    return scenario(Achterstal(rijen, (), (), (), None), betaal_op=boek.tot)


def _meld_herstart(zaak: Zaak) -> Inhoud:
    if not (zaak.herstart and zaak.hervat_op):
        return (
            "Herstart je, meld dat dan meteen aan je fonds: de gelijkstelling stopt, en je betaalt weer "
            "bijdragen. Anders volgt later een zware rekening met verhogingen."
        )
    nog = ", als je dat nog niet deed" if zaak.hervat_op < zaak.vandaag else ""
    meld = (
        f"Meld je herstart meteen aan je fonds{nog}: de gelijkstelling stopt, en je betaalt weer "
        "bijdragen."
    )
    eerste = eerste_te_betalen(zaak.gevonden.kwartalen[-1], zaak.hervat_op)
    boek = niet_gemeld(eerste, zaak.statuut, zaak.vandaag, zaak.feiten.vrij_na_bevalling)
    if boek is None:
        return f"{meld} Meld je het niet, dan komen er later verhogingen bij."
    return [f"{meld} ", *_kost_van_niet_melden(boek, zaak.vandaag)]


def _kost_van_niet_melden(boek: Grootboek, vandaag: date) -> list[Any]:
    welke = [Kwartaal.van(vordering.gevraagd) for vordering in boek.open_per_vordering]
    hoeveel = f"{aantal(len(welke), 'kwartaal', 'kwartalen')}, vanaf {kwartaal(welke[0])}"
    wanneer = "nog niet" if boek.tot == vandaag else f"pas op {datum(boek.tot)}"
    return [
        f"Weet je fonds het {wanneer}? Dan betaal je ineens {euro(boek.te_betalen)} voor {hoeveel}, waarvan "
        f"{euro(boek.verhoging)} aan ",
        naar("verhogingen.md", "verhogingen", _scenario(boek)),
        ", met de minimumbijdrage (zekerheid C).",
    ]


def _lager_minimum(zaak: Zaak) -> Iterator[Inhoud]:
    """The lower minimum after two quarters: for who restarted, or for later."""
    if zaak.lager:
        yield _vraag_lager_minimum(zaak.lager)
    elif zaak.herstart and zaak.hoofdberoep and zaak.hervat_op:
        if overgang_2022(zaak.gevonden.kwartalen, zaak.hervat_op):
            nota = verwacht("primostarter_na_ziekte_overgang", zaak.hervat_op).nota
            yield f"Je herstartte in {zaak.hervat_op.year}. {nota} Vraag het je fonds."
    elif zaak.hoofdberoep and not zaak.herstart and _genoeg_voor_later(zaak.gevonden.kwartalen):
        yield [
            "Herstart je later als zelfstandige? Dan kan je een tijd de lagere minimumbijdrage van een "
            "primostarter vragen. Die staat op ",
            naar("hoe-werken-bijdragen.md", "Hoe werken sociale bijdragen?"),
        ]


def _genoeg_voor_later(gelijk: tuple[Kwartaal, ...]) -> bool:
    naam, dag = "primostarter_na_ziekte", gelijk[-1].laatste_dag
    return bestaat(naam, dag) and len(gelijk) >= verwacht(naam, dag).waarde


def _vraag_lager_minimum(lager: LagerMinimum) -> str:
    regel = (
        f"Vraag je fonds de lagere minimumbijdrage van een primostarter: {len(lager.kwartalen)} kwartalen "
        f"lang, voor {kwartalen(lager.kwartalen)}."
    )
    if lager.verschillen:
        verschil = [
            f"{euro(v.per_kwartaal)} per kwartaal in {v.kwartalen[0].jaar}"
            for v in lager.verschillen
        ]
        regel += (
            f" Dat scheelt hoogstens {opsomming(verschil)}; verdien je meer, dan minder of niets."
        )
    else:
        regel += " De bedragen van dat jaar kennen we nog niet."
    return f"{regel} Of de korting voor het eerste kwartaal dan ook geldt, vonden we niet."


def _anders(gevonden: Gelijkstelling) -> tuple[Inhoud, ...]:
    """What is left when no quarter can be assimilated, or a condition fails."""
    regels: list[Inhoud] = []
    if "vorig-kwartaal-betaald" in {v.id for v in gevonden.tekort}:
        regels.append("Betaal dat kwartaal, en vraag je fonds of je daarna kan aanvragen.")
    regels += [
        uitwegen.vermindering(),
        uitwegen.afbetalingsplan(),
        uitwegen.vrijstelling(),
        VRAAG_ZIEKENFONDS,
    ]
    return tuple(regels)


def _grenzen(zaak: Zaak) -> tuple[str, ...]:
    gevonden, regels = zaak.gevonden, []
    if zaak.invoer.aanvraag is None and not zaak.beslist:
        regels.append(
            "Vraag vroeg aan. Sommige fondsen willen dat ook het kwartaal vóór je aanvraag betaald is. "
            "Vraag of dat geldt als je voor dat kwartaal zelf gelijkstelling vraagt."
        )
    bekend = {*zaak.vrij_na_bevalling, *(k for deel in zaak.delen for k in deel.kwartalen)}
    if zonder := [k for k in gevonden.kwartalen if k not in bekend]:
        regels.append(
            f"Voor {kwartalen(zonder)} kennen we de bedragen niet: daarvoor rekenen we niets."
        )
    nagekeken: date = records("gelijkstelling_ziekte_maandregel")[-1]["tot"]
    if max(gevonden.kwartalen[-1].laatste_dag, zaak.hervat_op or zaak.einde) > nagekeken:
        regels.append(f"De regels na {datum(nagekeken)} zijn nog niet nagekeken.")
    if zaak.achterstand and (
        oud := [v.jaar for v in zaak.vast if verjaard_vanaf(v.jaar) <= zaak.vandaag]
    ):
        bijdragen = opsomming([str(jaar) for jaar in oud])
        regels.append(
            f"De bijdragen van {bijdragen} zijn misschien verjaard. Laat dat nakijken vóór je betaalt."
        )
    regels += _primostarter(zaak)
    if len({deel.kwartalen[0].jaar for deel in zaak.delen}) > 1:
        regels.append("Voor alle jaren rekenden we met hetzelfde inkomen.")
    if zaak.lopend:
        regels.append(
            "Hervat je later als zelfstandige in de eerste of tweede maand van een kwartaal, dan valt "
            "dat kwartaal weg."
        )
    regels += [
        "Werk je deels, met toelating van de adviserend arts? Vraag je fonds wat dat verandert.",
        "Krijg je de gelijkstelling, dan blijf je volgens twee fondsen verzekerd voor geneeskundige zorg "
        "en ziekte-uitkering. Voor het Groeipakket of de kinderbijslag vraag je het je uitbetaler.",
    ]
    return tuple(regels)


def _primostarter(zaak: Zaak) -> Iterator[str]:
    """For which quarters the lower minimum of a first start counts no longer, or not yet."""
    berekend = [
        k
        for deel in zaak.delen
        for k in deel.kwartalen
        if zaak.invoer.inkomen < grens("minimum_hoofdberoep", k.eerste_dag).waarde
    ]
    gewoon = [k for k in berekend if k not in zaak.primokwartalen]
    if zaak.primostarter and gewoon:
        yield (
            f"Voor {kwartalen(gewoon)} rekenden we met de gewone minimumbijdrage: je eerste kwartalen als "
            "primostarter zijn dan voorbij."
        )
    lager = [k for k in berekend if k in zaak.primokwartalen]
    if lager and not zaak.primostarter:
        yield (
            f"Ben je een primostarter, dan kan voor {kwartalen(lager)} een lager minimum gelden. Stond je "
            "fonds dat toe? Kies dat statuut hierboven."
        )


def _bevallingsgrenzen(zaak: Zaak) -> tuple[str, ...]:
    if not zaak.bevalling:
        return ()
    regel = (
        "Vrij na je bevalling ben je alleen als je voldoet aan de voorwaarden van de "
        "moederschapsverzekering. Vraag dat aan je fonds."
    )
    if zaak.kan and zaak.vrij_na_bevalling:
        zijn = "zijn" if len(zaak.vrij_na_bevalling) > 1 else "is"
        regel += (
            f" {zin(kwartalen(zaak.vrij_na_bevalling))} {zijn} dan al vrij, ook zonder gelijkstelling. "
            "Daarom zit dat niet in de bedragen."
        )
    return (regel, *((zaak.bevalling.nota,) if zaak.bevalling.nota else ()))


def _tijdlijn(zaak: Zaak) -> ET.Element:
    begin, einde, hervat_op = zaak.invoer.begin_ziekte, zaak.einde, zaak.hervat_op
    gelijkgesteld = zaak.gevonden.kwartalen
    laatste_dag = max(einde, hervat_op or einde)
    alle = tuple(kwartalen_tussen(Kwartaal.van(begin), Kwartaal.van(laatste_dag)))
    vakken = [Vak(str(k), k.eerste_dag, k.laatste_dag, k in gelijkgesteld) for k in alle]
    tekst = f"Ziek van {datum(begin)} tot en met {datum(einde)}"
    if hervat_op:
        tekst += f", opnieuw aan het werk op {datum(hervat_op)}"
    gelijk = kwartalen(gelijkgesteld) if gelijkgesteld else "geen"
    titel, etiket, wat = "Je ziekte en de kwartalen", "Kan tellen", "kan tellen"
    if zaak.gevonden.tekort:
        titel = "Kwartalen die zouden tellen als je aan alles voldeed"
        etiket, wat = "Zou tellen", "zou tellen als je aan alle voorwaarden voldeed"
    return tijdlijn(
        Tijdlijn(
            titel=titel,
            beschrijving=f"{tekst}. {etiket}: {gelijk}.",
            legende=f"{tekst}. Een gevuld vak {wat}.",
            gevuld_etiket=etiket,
            vakken=vakken,
            balk=(begin, einde),
            merk=hervat_op,
        )
    )


GELIJKSTELLING_ZIEKTE = Rekenhulp(
    "gelijkstelling-ziekte",
    "Ziek: welke kwartalen worden gelijkgesteld?",
    "ziek-gelijkstelling.md",
    Invoer,
    bereken,
)
