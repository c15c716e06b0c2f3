"""What was filled in about an illness, and everything the answer needs that follows from it.

The rules say which quarters count (``rules.gelijkstelling_ziekte``), what paying or waiting brings
(``rules.betalen_of_wachten``), and what a restart gives (``rules.herstart_na_ziekte``).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from calculators.controlelijst import FEIT
from calculators.hulpen.gelijkstelling_ziekte.vragen import Invoer
from calculators.hulpen.gelijkstelling_ziekte.wegvallende_bijdragen import (
    bijdragen,
    gewoon_statuut,
    is_primostarter,
)
from rules.betalen_of_wachten import Vast, betalen, gevraagd, wachten, wachten_per_kwartaal
from rules.bevalling import VrijeKwartalen
from rules.bijdragen import Deel, Statuut
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.gelijkstelling_ziekte import (
    Feiten,
    Gelijkstelling,
    Hervatting,
    gelijkstelling,
    hervatten_vanaf,
    kwartalen,
)
from rules.herstart_na_ziekte import LagerMinimum, lager_minimum
from rules.kwartaal import Kwartaal
from rules.opmaak import datum
from rules.verhogingen import Grootboek, Vordering, gewone_bijdrage

# How many quarters of waiting the answer shows when nobody gave a day; not a term of law.
WACHTKWARTALEN = 4
HOOGSTENS = "hoogstens "


@dataclass(frozen=True)
class Zaak:
    """The facts of an illness, the quarters that were found, and what follows from both."""

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
    def laatste_dag(self) -> date:
        """The last day that was told: nobody resumes before the end of the illness."""
        return self.hervat_op or self.einde

    @property
    def vrij_na_bevalling(self) -> tuple[Kwartaal, ...]:
        """The illness quarters for which nothing is asked anyway."""
        return tuple(k for k in self.gevonden.kwartalen if k in self.feiten.vrij_na_bevalling)

    # What falls away

    @property
    def hoofdberoep(self) -> bool:
        return gewoon_statuut(self.invoer) is Statuut.HOOFDBEROEP

    @property
    def valt_weg(self) -> Decimal:
        return sum((len(deel.kwartalen) * deel.bijdrage for deel in self.delen), NUL)

    @property
    def misschien_vrij(self) -> bool:
        """Whether overbruggingsrecht may free illness quarters; which ones, nobody asks (ARS art. 50 § 4)."""
        return self.invoer.overbruggingsrecht == "ja" and bool(self.delen)

    @property
    def hoogstens(self) -> str:
        """The word before an amount that can only turn out lower."""
        return HOOGSTENS if self.gevonden.na_pensioenleeftijd else self.gevraagd_hoogstens

    @property
    def gevraagd_hoogstens(self) -> str:
        """The same, before an amount that the fund asks."""
        return HOOGSTENS if self.misschien_vrij else ""

    # Pay or wait

    @property
    def beslist(self) -> bool:
        """Whether the day of the decision lies behind us: then nothing is left to choose."""
        return self.invoer.beslissing is not None and self.invoer.beslissing < self.vandaag

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
    def vastgezet(self) -> Decimal:
        return sum((vast.bedrag for vast in self.vast), NUL)

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

    # The restart

    @property
    def herstart(self) -> date | None:
        """The day on which work was resumed as self-employed; None when it was not."""
        zelfstandig = Hervatting(self.invoer.hervatting) is Hervatting.ZELFSTANDIGE
        return self.hervat_op if zelfstandig else None

    @cached_property
    def houdbaar(self) -> tuple[Kwartaal, date] | None:
        """The quarter that a restart still to come decides on, and the day from which it is kept.

        None while the illness goes on: then nobody knows yet which quarter is the last.
        """
        begin, zelfstandig = self.invoer.begin_ziekte, self.herstart
        erkend = () if self.lopend else kwartalen(begin, self.einde)
        if not erkend or self.gevonden.tekort or (self.hervat_op and not zelfstandig):
            return None
        vanaf = hervatten_vanaf(begin, erkend[-1])
        vroegst = max(self.vandaag, self.einde + timedelta(days=1))
        nog_te_kiezen = zelfstandig is None or zelfstandig >= self.vandaag
        return (erkend[-1], vanaf) if nog_te_kiezen and (zelfstandig or vroegst) < vanaf else None

    @cached_property
    def lager(self) -> LagerMinimum | None:
        """The lower minimum; only hoofdberoep has it."""
        recht = self.gevonden.primostarter_bij_herstart and self.hoofdberoep
        if not (self.kan and recht and self.herstart):
            return None
        return lager_minimum(self.gevonden.kwartalen[-1], self.herstart, self.invoer.inkomen)


def zaak_van(invoer: Invoer, bevalling: VrijeKwartalen | None) -> Zaak:
    """Raises ``OngeldigeInvoer`` for what cannot be, or is missing."""
    if is_primostarter(invoer) and not invoer.start_zelfstandige:
        raise OngeldigeInvoer(
            "start_zelfstandige",
            "Vul in wanneer je begon: het lagere minimum van een primostarter duurt maar enkele kwartalen.",
        )
    lopend = invoer.nog_ziek == "ja"
    einde = invoer.peildatum if lopend else invoer.einde_ziekte
    hervatting = Hervatting.GEEN if lopend else Hervatting(invoer.hervatting)
    hervat_op = None if hervatting is Hervatting.GEEN else invoer.hervat_op
    if lopend and einde < invoer.begin_ziekte:
        begint = f"Je ziekte begint op {datum(invoer.begin_ziekte)}"
        raise OngeldigeInvoer("peildatum", f"{begint}: kies hier die dag of een latere.")
    feiten = _feiten(invoer, bevalling)
    gevonden = gelijkstelling(
        invoer.begin_ziekte, einde, hervatting, hervat_op, feiten, lopend=lopend
    )
    delen = bijdragen(invoer, gevonden.kwartalen, feiten.vrij_na_bevalling)
    zaak = Zaak(invoer, gevonden, lopend, einde, hervat_op, bevalling, feiten, delen)
    _eis_iets_gevraagd(zaak)
    return zaak


def _eis_iets_gevraagd(zaak: Zaak) -> None:
    dag = zaak.invoer.beslissing
    if zaak.kan and dag and dag < (eerste := zaak.gevonden.kwartalen[0].eerste_dag):
        boodschap = "Op die dag is er nog niets gevraagd. Kies een dag vanaf"
        raise OngeldigeInvoer("beslissing", f"{boodschap} {datum(eerste)}.")


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
