"""How long unemployment benefit lasts, when its clock stands still, and what a new admission asks.

Since 1 March 2026 the right lasts twelve months, plus one month for every 104 days worked before, at most
24 months in all (werkloosheidsbesluit, KB 25 November 1991, art. 114 § 1). Its clock stands still during at
least three unbroken months of main self-employment without any benefit (art. 116 § 1, 6°), and whoever comes
back within the right so extended needs no new qualifying period (art. 42). A new admission asks 312 days in
36 months; that window grows by self-employed periods (art. 30).

>>> recht_na_toelating(date(2026, 3, 1), 208).laatste
datetime.date(2027, 4, 30)
"""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from rules.bedragen import Bedrag, bronnen, records, verwacht
from rules.fouten import OngeldigeInvoer
from rules.kwartaal import maanden_later
from rules.opmaak import aantal, datum
from rules.termijnen import EEN_DAG
from rules.uitleg import (
    Artikel,
    Beslissing,
    Oordeel,
    Voorwaarde,
    artikel_van,
    ja_nodig,
    nee_nodig,
    tekort,
)

EINDE_VAN_HET_RECHT = "Laatste dag van je recht op uitkering"
UITZONDERINGEN = (
    "Er zijn uitzonderingen, bijvoorbeeld voor wie minstens 55 is, met een lange loopbaan"
)


def wb(plaats: str) -> Artikel:
    """A place in the royal decree of 25 November 1991 on unemployment."""
    return Artikel(bronnen()["WERKLOOSHEIDSBESLUIT"], plaats)


def laatste_dag(begin: date, maanden: int) -> date:
    """The last day of that many months from ``begin`` on, date to date.

    A month too short for the date ends on its last day.

    >>> laatste_dag(date(2026, 3, 1), 12), laatste_dag(date(2026, 8, 31), 6)
    (datetime.date(2027, 2, 28), datetime.date(2027, 2, 28))
    """
    volgende = maanden_later(begin, maanden)
    return volgende if volgende.day < begin.day else volgende - EEN_DAG


def hervorming() -> date:
    """The first day of the reform: 1 March 2026 (programmawet 18 July 2025 art. 207)."""
    eerste: date = records("recht_eerste_periode")[0]["van"]
    return eerste


def overgang_vanaf() -> date:
    """The first day that can count for who was admitted before the reform (programmawet art. 212)."""
    eerste: date = records("recht_overgang")[0]["van"]
    return eerste


def overgang_laatste() -> date:
    """The last day of every right by that transitional rule (programmawet art. 212)."""
    laatste: date = records("recht_overgang")[-1]["tot"]
    return laatste


@dataclass(frozen=True, slots=True)
class Zelfstandig:
    """A period of main self-employment; ``tot`` None while nobody knows its end, other facts likewise."""

    van: date
    tot: date | None = None
    ononderbroken: bool | None = None
    uitkering: bool | None = None


@dataclass(frozen=True, slots=True)
class Recht:
    """Until when somebody has benefits, and the rule that says so; never longer than ``uiterste``.

    ``eerste``: the first day that can count; before 1 July 2025 no day does. ``anders``: the same right
    when the law is read in another way. ``minstens``: its last day if what is not known of the work
    turns out badly; None when nothing depends on that. ``met_toelating``: its last day if the days that gave
    the admission count too; ``hoogstens``: its last day at best, by that reading or by days nobody gave.
    Both None when they change nothing.
    """

    laatste: date
    beslissing: Beslissing
    uiterste: date = date.max
    eerste: date = field(default_factory=overgang_vanaf)
    anders: "Recht | None" = None
    minstens: date | None = None
    met_toelating: date | None = None
    hoogstens: date | None = None

    @property
    def vanaf_aanvraag(self) -> bool:
        """Whether its months begin with a new claim, so that a later claim moves them."""
        return self.minstens is not None and self.minstens < self.laatste


def recht_na_toelating(toegelaten: date, dagen: int) -> Recht:
    """The right of who was admitted since the reform and worked so many days before (art. 114 § 1).

    Whether the days that gave the admission count too is not known: leave them out, to be safe. No days may
    also mean that nobody counted them. Counted date to date, as certainty C. Raises ``OngeldigeInvoer`` at
    ``recht_bekend`` for an earlier admission.
    """
    if toegelaten < hervorming():
        boodschap = (
            f"Vóór {datum(hervorming())} gold een andere regel. Kies de maanden of de laatste dag uit je "
            "brief."
        )
        raise OngeldigeInvoer("recht_bekend", boodschap)
    basis, per, meest = (
        verwacht(naam, toegelaten)
        for naam in ("recht_eerste_periode", "recht_dagen_per_maand", "recht_extra_maanden")
    )
    toelating = int(verwacht("toelating_dagen", toegelaten).waarde)

    def met(extra: int) -> date:
        return laatste_dag(toegelaten, int(basis.waarde) + extra)

    def maanden(dagen: int) -> int:
        return min(dagen // int(per.waarde), int(meest.waarde))

    extra = maanden(dagen)
    laatste, met_toelating = met(extra), met(maanden(dagen + toelating))
    hoogstens = met_toelating if dagen else met(int(meest.waarde))
    reden = (
        f"{basis.waarde} maanden vanaf {datum(toegelaten)}, en {extra} extra: één per {per.waarde} "
        f"gewerkte dagen, hoogstens {meest.waarde}."
    )
    beslissing = _tot(laatste, reden, wb("artikel 114 § 1"), (basis, per, meest))
    return Recht(
        laatste,
        beslissing,
        eerste=toegelaten,
        met_toelating=met_toelating if met_toelating > laatste else None,
        hoogstens=hoogstens if hoogstens > laatste else None,
    )


def recht_van_maanden(toegelaten: date, maanden: int, werk: Zelfstandig | None = None) -> Recht:
    """The right of who knows its length in months, as certainty C.

    Before the reform the months run from 1 July 2025, or from the first new claim after a period as main
    self-employed, and end on 30 June 2030 at the latest (programmawet 18 July 2025 art. 212). Who was
    self-employed on 1 July 2025 is taken to claim the day after ``werk``; of who started later nobody
    knows whether the months run again, so that is another reading. Raises ``OngeldigeInvoer`` at
    ``zelfstandig_tot`` when the first day that counts depends on a day nobody gave, and at
    ``maanden_recht`` for more months than the law gives.
    """
    _eis_mogelijk(maanden)
    if toegelaten >= hervorming():
        laatste = laatste_dag(toegelaten, maanden)
        reden = f"{aantal(maanden, 'maand', 'maanden')} vanaf {datum(toegelaten)}."
        return Recht(laatste, _tot(laatste, reden, wb("artikel 114 § 1")), eerste=toegelaten)
    eerste = max(toegelaten, overgang_vanaf())
    if werk is None or werk.ononderbroken is False or werk.uitkering:
        return _overgang(eerste, maanden)
    if werk.van <= overgang_vanaf():
        if werk.tot is None:
            raise OngeldigeInvoer("zelfstandig_tot", _geen_einde())
        gunstig = _overgang(max(eerste, werk.tot + EEN_DAG), maanden)
        return replace(gunstig, minstens=_overgang(eerste, maanden).laatste)
    anders = _overgang(werk.tot + EEN_DAG, maanden) if werk.tot else None
    return replace(_overgang(eerste, maanden), anders=anders)


def _geen_einde() -> str:
    return (
        f"Je was zelfstandige op {datum(overgang_vanaf())}. Je maanden tellen dan vanaf je nieuwe "
        "aanvraag na dat werk. Vul in tot wanneer je werkt, ook als je het maar raamt."
    )


def meeste_maanden() -> int:
    """The most months a right can have, exceptions aside (art. 114 § 1; programmawet art. 212)."""
    delen = (verwacht(n, hervorming()) for n in ("recht_eerste_periode", "recht_extra_maanden"))
    return sum(int(deel.waarde) for deel in delen)


def _eis_mogelijk(maanden: int) -> None:
    if maanden > meeste_maanden():
        boodschap = (
            f"De wet geeft hoogstens {meeste_maanden()} maanden. {UITZONDERINGEN}. Kies dan de laatste dag, "
            "uit je brief van de RVA."
        )
        raise OngeldigeInvoer("maanden_recht", boodschap)


def _overgang(eerste: date, maanden: int) -> Recht:
    """So many months from that day on, by the transitional rule."""
    geteld = laatste_dag(eerste, maanden)
    laatste = min(geteld, overgang_laatste())
    reden = f"Overgangsregel: {aantal(maanden, 'maand', 'maanden')} vanaf {datum(eerste)}"
    reden += f", en ten laatste tot {datum(laatste)}." if laatste < geteld else "."
    return Recht(laatste, _tot(laatste, reden, _overgangsregel()), overgang_laatste(), eerste)


def _overgangsregel() -> Artikel:
    return Artikel(bronnen()["PROGRAMMAWET_2025"], "artikel 212")


def recht_van_brief(laatste: date, toegelaten: date | None = None) -> Recht:
    """The right of who was told its last day, and perhaps knows when it began.

    Who was admitted before the reform cannot come back after 30 June 2030 (programmawet 18 July 2025
    art. 212), unless the letter says so. Raises ``OngeldigeInvoer`` at ``recht_tot`` before any day could
    count.
    """
    eerste = max(toegelaten or overgang_vanaf(), overgang_vanaf())
    if laatste < eerste:
        boodschap = f"Je recht telt pas af sinds {datum(eerste)}. Kijk de dag na in je brief."
        raise OngeldigeInvoer("recht_tot", boodschap)
    reden = "De dag die je zelf kent, bijvoorbeeld uit een brief van de RVA."
    beslissing = _tot(laatste, reden, wb("artikel 114 § 1"))
    in_overgang = toegelaten is not None and toegelaten < hervorming()
    uiterste = max(laatste, overgang_laatste()) if in_overgang else date.max
    return Recht(laatste, beslissing, uiterste, eerste)


def _tot(
    laatste: date, reden: str, artikel: Artikel, bedragen: tuple[Bedrag, ...] = ()
) -> Beslissing:
    return Beslissing(EINDE_VAN_HET_RECHT, reden, datum(laatste), artikel, bedragen, zekerheid="C")


@dataclass(frozen=True, slots=True)
class Klok:
    """What a period of self-employment does to a right.

    ``over``: the days of right left when it begins, or from ``vanaf`` on when none counts before that.
    ``stil_op``: the day it must last to for the clock to stand still, None for a right that begins after
    the period; ``stil``: nothing known speaks against that; ``onzeker``: nobody knows, for it began before
    the rule existed. ``laatste``: the last day of the right after the period, counted the safe way; None
    when that is over, or nobody knows yet when the period ends. ``mogelijk``: that day if every condition
    nobody answered is met, if it is later. ``anders``: that day when the law is read in another way, if it
    is later.
    """

    voorwaarden: tuple[Voorwaarde, ...]
    over: int
    vanaf: date
    stil_op: date | None
    stil: bool = False
    onzeker: bool = False
    laatste: date | None = None
    mogelijk: date | None = None
    anders: date | None = None
    beslissingen: tuple[Beslissing, ...] = ()

    @property
    def loopt_door(self) -> bool:
        """Whether the right runs out during the period, for sure."""
        return bool(self.over and self.stil_op) and not (self.stil or self.onzeker)


def klok(recht: Recht, werk: Zelfstandig) -> Klok:
    """Until when the right lasts for who comes back after ``werk`` (art. 42; art. 116 § 1, 6°).

    The days that were left when the period began are left when it ends, as certainty C; of a period that
    began before the rule existed nothing is said. Raises ``OngeldigeInvoer`` at ``zelfstandig_tot`` for a
    period that ends before it begins.
    """
    if werk.tot:
        _eis_volgorde(werk.van, werk.tot)
    vanaf = max(werk.van, recht.eerste)
    over = max(0, (recht.laatste - vanaf).days + 1)
    if werk.tot and werk.tot < recht.eerste:
        stand = Klok(_overgangsvoorwaarden(werk), over, vanaf, None)
        veilig = recht.minstens or recht.laatste
        return _dagen(stand, werk.tot, veilig, recht.laatste) if over else stand
    maanden = verwacht("klok_stil_vanaf", max(werk.van, hervorming()))
    stil_op = laatste_dag(werk.van, int(maanden.waarde))
    lijst = _klokvoorwaarden(recht, werk, maanden, stil_op)
    kan = over > 0 and not tekort(lijst)
    stil, onzeker = kan and werk.van >= hervorming(), kan and werk.van < hervorming()
    stand = Klok(lijst, over, vanaf, stil_op, stil, onzeker)
    return _na_het_werk(stand, recht, werk.tot, maanden) if werk.tot else stand


def _dagen(stand: Klok, tot: date, veilig: date, gunstig: date) -> Klok:
    """The last day of the right: the favourable one only when every condition is known to be met."""
    zeker = all(v.oordeel is Oordeel.VOLDAAN for v in stand.voorwaarden)
    laatste = gunstig if zeker else veilig
    return replace(
        stand,
        laatste=laatste if laatste > tot else None,
        mogelijk=gunstig if gunstig > max(laatste, tot) else None,
    )


def _na_het_werk(stand: Klok, recht: Recht, tot: date, maanden: Bedrag) -> Klok:
    voorzichtig = "" if stand.loopt_door else "Voorzichtig geteld. "
    gunstig, reden = recht.laatste, f"{voorzichtig}De klok liep door."
    if stand.stil:
        gunstig = min(tot + timedelta(days=stand.over), recht.uiterste)
        reden = (
            f"Je had nog {aantal(stand.over, 'dag', 'dagen')} toen je begon. Stond je klok stil, dan heb je "
            f"die nog na {datum(tot)}."
        )
    beslissing = Beslissing(
        "Laatste dag van je recht na je werk",
        reden,
        datum(gunstig),
        wb("artikel 42"),
        (maanden,),
        "C",
    )
    geteld = _dagen(stand, tot, recht.laatste, gunstig)
    anders = recht.anders.laatste if recht.anders and stand.over else tot
    return replace(
        geteld,
        anders=anders if anders > max(gunstig, tot) else None,
        beslissingen=(beslissing,),
    )


def _eis_volgorde(van: date, tot: date) -> None:
    if tot < van:
        raise OngeldigeInvoer("zelfstandig_tot", "Deze dag ligt vóór je begint.")


def _klokvoorwaarden(
    recht: Recht, werk: Zelfstandig, maanden: Bedrag, stil_op: date
) -> tuple[Voorwaarde, ...]:
    artikel = wb("artikel 116 § 1, 6°")
    binnen = werk.van <= recht.laatste
    misschien = not binnen and recht.hoogstens is not None and werk.van <= recht.hoogstens
    ten_laatste = "zeker tot en met" if misschien else "ten laatste op"
    return (
        ja_nodig(
            "recht-loopt-nog",
            f"Je begint terwijl je recht nog loopt: {ten_laatste} {datum(recht.laatste)}",
            None if misschien else binnen,
            f"Je begint op {datum(werk.van)}.",
            artikel,
        ),
        _lang_genoeg(werk, maanden, stil_op),
        _ononderbroken(werk, "In bijberoep loopt de klok gewoon door.", artikel),
        _zonder_uitkering(
            werk, "Met de springplank krijg je wel een uitkering: dan loopt de klok door.", artikel
        ),
    )


def _overgangsvoorwaarden(werk: Zelfstandig) -> tuple[Voorwaarde, ...]:
    """What must hold for the months to run only after ``werk`` (programmawet 18 July 2025 art. 212)."""
    if werk.tot and werk.tot < overgang_vanaf():
        return ()
    reden = f"Anders tellen je maanden al vanaf {datum(overgang_vanaf())}."
    artikel = _overgangsregel()
    return (_ononderbroken(werk, reden, artikel), _zonder_uitkering(werk, reden, artikel))


def _ononderbroken(werk: Zelfstandig, reden: str, artikel: Artikel) -> Voorwaarde:
    return ja_nodig(
        "ononderbroken",
        "Je werkt al die tijd in hoofdberoep, zonder onderbreking",
        werk.ononderbroken,
        reden,
        artikel,
        "je aansluiting bij een sociaal verzekeringsfonds",
    )


def _zonder_uitkering(werk: Zelfstandig, reden: str, artikel: Artikel) -> Voorwaarde:
    etiket = "Je krijgt al die tijd geen uitkering"
    return nee_nodig("zonder-uitkering", etiket, werk.uitkering, reden, artikel)


def _lang_genoeg(werk: Zelfstandig, maanden: Bedrag, stil_op: date) -> Voorwaarde:
    """Unknown for a period that began before the rule existed, or whose end nobody knows."""
    etiket = f"Je werkt minstens {maanden.waarde} maanden: zeker tot en met {datum(stil_op)}"
    artikel = artikel_van(maanden)
    if werk.van < hervorming():
        reden = (
            f"Je begon vóór {datum(hervorming())}. Of die tijd de klok stilzet, keken we niet na. Vraag het "
            "je uitbetalingsinstelling."
        )
        return Voorwaarde("lang-genoeg", etiket, Oordeel.ONBEKEND, reden, artikel)
    if werk.tot is None:
        reden = "Je gaf nog geen laatste dag."
        return Voorwaarde("lang-genoeg", etiket, Oordeel.ONBEKEND, reden, artikel)
    reden = f"Je werkt tot en met {datum(werk.tot)}."
    return ja_nodig("lang-genoeg", etiket, werk.tot >= stil_op, reden, artikel)


@dataclass(frozen=True, slots=True)
class Venster:
    """The days in which the work for a new admission must lie; None before the reform.

    ``langer``: the self-employed period makes it longer.
    """

    langer: bool
    eerste: date | None
    laatste: date
    dagen: Bedrag | None
    beslissingen: tuple[Beslissing, ...]


def venster(
    van: date, tot: date, toegelaten: date | None = None, aanvraag: date = date.min
) -> Venster:
    """The window for who claims after a self-employed period (art. 30), as certainty C.

    The claim comes the day after that period, or on ``aanvraag`` if that is later: every day in between
    moves the window. Days before an earlier admission count no more. Before the reform the number of days
    depended on age; that was not checked. Raises ``OngeldigeInvoer`` at ``zelfstandig_tot`` as ``klok`` does.
    """
    _eis_volgorde(van, tot)
    meteen = tot + EEN_DAG
    aanvraag = max(meteen, aanvraag)
    vanaf = verwacht("venster_langer_vanaf", aanvraag)
    hoogstens = verwacht("venster_langer_hoogstens", aanvraag)
    langer = tot >= laatste_dag(van, int(vanaf.waarde))
    grens = maanden_later(aanvraag, -12 * int(hoogstens.waarde))
    verschoven, laatste = van + (aanvraag - meteen), aanvraag - EEN_DAG
    begin = max(verschoven, grens) if langer else aanvraag
    beslissingen = [_verlenging(verschoven, grens, langer=langer, bedragen=(vanaf, hoogstens))]
    if aanvraag < hervorming():
        return Venster(langer, None, laatste, None, tuple(beslissingen))
    dagen, maanden = (verwacht(n, aanvraag) for n in ("toelating_dagen", "toelating_venster"))
    eerste = maanden_later(begin, -int(maanden.waarde))
    reden = f"{maanden.waarde} maanden vóór {datum(begin)}."
    if langer and aanvraag > meteen:
        reden += f" Dat is {datum(aanvraag)}, min de tijd dat je zelfstandige was."
    if toegelaten and toegelaten > eerste:
        eerste = toegelaten
        reden += " Dagen van vóór een vorige toelating tellen niet meer."
    beslissingen.append(
        Beslissing(
            f"Vanaf wanneer de {dagen.waarde} gewerkte dagen tellen",
            reden,
            datum(eerste),
            artikel_van(dagen),
            (dagen, maanden),
            zekerheid="C",
        )
    )
    return Venster(langer, eerste, laatste, dagen, tuple(beslissingen))


def _verlenging(
    van: date, grens: date, *, langer: bool, bedragen: tuple[Bedrag, Bedrag]
) -> Beslissing:
    vanaf, hoogstens = bedragen
    reden = f"Minstens {vanaf.waarde} maanden zelfstandig werk zijn nodig."
    if langer and van < grens:
        reden += f" Hoogstens {hoogstens.waarde} jaar telt: vanaf {datum(grens)}."
    etiket = "Wordt het venster langer door je zelfstandig werk?"
    return Beslissing(etiket, reden, "ja" if langer else "nee", artikel_van(vanaf), bedragen)
