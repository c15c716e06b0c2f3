"""The request that the answers of the form make, with what the rules say of it."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from calculators.controlelijst import FEIT
from calculators.hulpen.overbruggingsrecht.vragen import Invoer
from rules.bedragen import Bedrag
from rules.bijdragen import Statuut
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.kwartaal import Kwartaal
from rules.opmaak import datum
from rules.overbruggingsduur import Duur, Verleden, duur
from rules.overbruggingsgronden import (
    ECONOMISCH,
    Feiten,
    Grond,
    Inkomens,
    Pijler,
    Rol,
    Vennootschap,
    einde_onbekend,
    hervormd,
    pijler,
)
from rules.overbruggingsrecht import (
    eis_gekend,
    eis_passende_rol,
    kan_nog_betalen,
    uiterste_dag_na_aangifte,
    voorwaarden,
)
from rules.overbruggingsuitkering import (
    Maand,
    Periode,
    bekend_maandbedrag,
    maanden,
    onzekere_rechten,
    rechtenkwartalen,
)
from rules.termijnen import EEN_DAG, Termijn, aanvraag_overbruggingsrecht, eis_te_voorzien
from rules.uitleg import Voorwaarde, tekort


@dataclass(frozen=True)
class Zaak:
    """What the answer is made of.

    ``eerder`` is the term counted from the petition, where that ends earlier; ``vol`` the amount of a
    full month without other income; ``betaald`` what every month gives, for facts since 2023.
    """

    feiten: Feiten
    aanvraag: date
    termijn: Termijn
    eerder: Termijn | None
    voorwaarden: tuple[Voorwaarde, ...]
    verleden: Verleden
    duur: Duur
    periode: Periode
    betaald: tuple[Maand, ...]
    vol: Bedrag | None
    gezinslast: bool
    ander_inkomen: Decimal

    @property
    def pijler(self) -> Pijler:
        return pijler(self.feiten.grond, self.feiten.feit)

    @property
    def gepland(self) -> bool:
        """Whether the request is made before the fact."""
        return self.aanvraag < self.feiten.feit

    @property
    def kan_nog_stoppen(self) -> bool:
        """Whether the stop for good that the ground asks is still to come, or may be."""
        return self.feiten.grond in ECONOMISCH and (self.gepland or not self.feiten.gestopt)

    @property
    def einde_onbekend(self) -> bool:
        return einde_onbekend(self.feiten)

    @property
    def wanneer(self) -> str:
        """When it can be asked, in words: from the fact, when that is still to come."""
        vanaf = f"van {datum(self.termijn.eerste)} " if self.gepland else ""
        return f"{vanaf}tot en met {datum(self.termijn.laatste)}"

    @property
    def veilig(self) -> Termijn | None:
        """The term that one fund counts from the petition, while it can still be kept."""
        nu = max(self.aanvraag, self.feiten.feit)
        return self.eerder if self.eerder and self.eerder.laatste >= nu else None

    @property
    def nog_te_betalen(self) -> bool:
        """Only the four paid quarters fail, and paying them in time still opens the right."""
        mist = [v.id for v in tekort(self.voorwaarden)]
        kan_nog = kan_nog_betalen(self.feiten, self.termijn, self.aanvraag)
        return kan_nog and self.duur.maanden > 0 and mist == ["vier-betaald"]

    @property
    def geweigerd(self) -> bool:
        return not self.duur.maanden or bool(tekort(self.voorwaarden) and not self.nog_te_betalen)

    @property
    def naast_andere(self) -> Decimal | None:
        """What a full month leaves beside another benefit; None when there is none, or no amount."""
        if not self.vol or not self.ander_inkomen:
            return None
        return max(NUL, self.vol.waarde - self.ander_inkomen)

    @property
    def geeft_niets(self) -> bool:
        """An interruption without a full month or a run of seven days where they count."""
        return self.periode.einde is not None and not self.totaal and not self.ander_inkomen

    @property
    def totaal(self) -> Decimal:
        return sum((maand.bedrag for maand in self.betaald), NUL)

    @property
    def rechten(self) -> tuple[Kwartaal, ...]:
        """Every quarter that may be kept; ``onzeker`` are those of them that no text settles."""
        return rechtenkwartalen(self.periode, self.duur.kwartalen)

    @property
    def onzeker(self) -> tuple[Kwartaal, ...]:
        return onzekere_rechten(self.periode, self.duur.kwartalen)

    @property
    def zeker(self) -> tuple[Kwartaal, ...]:
        return tuple(k for k in self.rechten if k not in self.onzeker)


def met_zekerheid(letter: str) -> str:
    """Behind what is less than certain; nothing for what two sources confirm."""
    return f" (zekerheid {letter})" if letter > "A" else ""


def zaak_van(invoer: Invoer) -> Zaak:
    """Raises ``OngeldigeInvoer`` for answers that do not fit together, or that no rule covers."""
    eis_gekend(invoer.feit)
    eis_te_voorzien("feit", invoer.feit, invoer.aanvraag)
    eis_passende_rol(Rol(invoer.rol), Statuut(invoer.statuut))
    return _zaak(invoer)


def nu_gevraagd(invoer: Invoer, zaak: Zaak) -> Zaak | None:
    """The same asked today; None unless the day of the request is too late and today is not."""
    if not invoer.vandaag <= zaak.termijn.laatste < zaak.aanvraag:
        return None
    nu = _zaak(replace(invoer, aanvraag=invoer.vandaag))
    return None if nu.geweigerd else nu


def _zaak(invoer: Invoer) -> Zaak:
    periode, feiten, verleden = _periode(invoer), _feiten(invoer), _verleden(invoer)
    termijn, gezinslast = aanvraag_overbruggingsrecht(invoer.feit), invoer.gezinslast == "ja"
    lang = duur(invoer.feit, pijler(feiten.grond, invoer.feit), verleden)
    telt = hervormd(invoer.feit) and lang.maanden
    return Zaak(
        feiten,
        invoer.aanvraag,
        termijn,
        uiterste_dag_na_aangifte(invoer.feit, invoer.aangifte) if invoer.aangifte else None,
        voorwaarden(feiten, termijn, invoer.aanvraag),
        verleden,
        lang,
        periode,
        maanden(periode, lang.maanden, gezinslast, invoer.andere_uitkering) if telt else (),
        bekend_maandbedrag(invoer.feit, gezinslast),
        gezinslast,
        invoer.andere_uitkering,
    )


def _periode(invoer: Invoer) -> Periode:
    """The interruption; work is resumed after the fact, and days of work lie inside."""
    if invoer.hervat and invoer.hervat <= invoer.feit:
        raise OngeldigeInvoer("hervat", "Je begint pas opnieuw na de dag van het feit.")
    einde = invoer.hervat - EEN_DAG if invoer.hervat else None
    for nummer, rij in enumerate(invoer.werkdag):
        if rij.dag < invoer.feit or (einde and rij.dag > einde):
            raise OngeldigeInvoer(f"werkdag.{nummer}.dag", "Deze dag ligt buiten je onderbreking.")
    return Periode(invoer.feit, einde, _gewerkt(invoer))


def _gewerkt(invoer: Invoer) -> frozenset[date]:
    return frozenset(rij.dag for rij in invoer.werkdag)


def _verleden(invoer: Invoer) -> Verleden:
    return Verleden(
        maanden=invoer.gebruikte_maanden,
        kwartalen=invoer.gebruikte_kwartalen,
        loopbaan=invoer.kwartalen_loopbaan,
        tussen=invoer.kwartalen_sinds,
    )


def _feiten(invoer: Invoer) -> Feiten:
    grond = Grond(invoer.grond)
    return Feiten(
        grond,
        invoer.feit,
        rol=Rol(invoer.rol),
        statuut=Statuut(invoer.statuut),
        als_hoofdberoep=FEIT[invoer.als_hoofdberoep],
        vier_kwartalen=FEIT[invoer.vier_kwartalen],
        vier_betaald=FEIT[invoer.vier_betaald],
        vier_met_pensioenrechten=FEIT[invoer.vier_met_rechten],
        gestopt=FEIT[invoer.definitief if grond in ECONOMISCH else invoer.alles_gestopt],
        hervat=invoer.hervat,
        gewerkt=_gewerkt(invoer),
        pensioen=FEIT[invoer.pensioen],
        verblijf=FEIT[invoer.verblijf],
        uitgesloten=FEIT[invoer.uitgesloten],
        ander_inkomen=FEIT[invoer.ander_recht],
        ziek_sinds=invoer.ziek_sinds,
        allergie_erkend=FEIT[invoer.allergie_erkend],
        allergie_door_werk=FEIT[invoer.allergie_door_werk],
        invalide=FEIT[invoer.invalide],
        schuldenregeling=invoer.schuldenregeling_op,
        vrijstelling=invoer.vrijstelling_op,
        inkomens=_inkomens(invoer),
        vennootschap=_vennootschap(invoer),
    )


def _inkomens(invoer: Invoer) -> Inkomens:
    return Inkomens(
        jaar=invoer.inkomen,
        vorig_jaar=invoer.inkomen_vorig_jaar,
        geraamd=invoer.geraamd == "ja",
        vorig_jaar_geraamd=_vorig_jaar_geraamd(invoer),
        geholpene_onder_grens=FEIT[invoer.geholpene],
    )


def _vorig_jaar_geraamd(invoer: Invoer) -> bool:
    """A year that is not over is an estimate; with a final income of the next year it is none."""
    loopt_nog = invoer.aanvraag.year < invoer.feit.year
    return loopt_nog or invoer.geraamd == invoer.geraamd_vorig_jaar == "ja"


def _vennootschap(invoer: Invoer) -> Vennootschap:
    return Vennootschap(
        vereffening=FEIT[invoer.vereffening],
        aandelen=invoer.aandelen,
        balanstotaal=invoer.balanstotaal,
        weerlegd=invoer.waarde_lager == "ja",
    )
