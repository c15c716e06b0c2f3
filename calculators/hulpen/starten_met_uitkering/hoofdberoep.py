"""The answer to who starts in hoofdberoep, or stops: what is left of the right, and a new admission.

Werkloosheidsbesluit art. 30, 42, 114 and 116; programmawet 18 July 2025 art. 212.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from calculators import uitwegen
from calculators.antwoord import Antwoord, Blok
from calculators.controlelijst import FEIT
from calculators.html import Inhoud, naar
from calculators.hulpen.starten_met_uitkering.uitkering import (
    BESLISSER,
    TERUGVRAGEN,
    UITBETALER,
    aansluiten_bij_fonds,
    einde_recht,
    moment,
    rva_schrijft,
    tijd,
    wat_komt,
)
from calculators.hulpen.starten_met_uitkering.vragen import (
    TOELATINGSDAGEN,
    Invoer,
    vorige_toelating_telt,
)
from rules.fouten import OngeldigeInvoer
from rules.kalender import Moment, Soort
from rules.opmaak import aantal, datum, zin
from rules.termijnen import EEN_DAG
from rules.werkloosheid import (
    Klok,
    Recht,
    Venster,
    Zelfstandig,
    hervorming,
    klok,
    meeste_maanden,
    overgang_laatste,
    overgang_vanaf,
    recht_na_toelating,
    recht_van_brief,
    recht_van_maanden,
    venster,
    wb,
)

ONAFGEBROKEN = "zonder onderbreking en zonder uitkering"
AL_DIE_TIJD = f"Werk je al die tijd in hoofdberoep, {ONAFGEBROKEN}, dan loopt {{}} tot en met {{}}."
ALS_AL_DIE_TIJD = f"als je al die tijd in hoofdberoep {{}}, {ONAFGEBROKEN}."
WACHT_NIET = "Elke dag dat je wacht met je aanvraag, ben je kwijt."
NIEUWE_TOELATING = "Je hebt een nieuwe toelating nodig."
# For who may have months that only begin with a new claim (programmawet 18 July 2025 art. 212).
NOG_NIETS = " Vroeg je sinds je stopte nog niets? Vraag meteen na of je nog maanden hebt."
VUL_TOELATING_IN = (
    "Vul ook de eerste dag van je laatste toelating in: voor een nieuwe toelating tellen dagen van ervoor "
    "niet mee."
)
MET_UITKERING = (
    "In hoofdberoep stopt je uitkering. Krijg je er toch een? Meld het meteen aan je uitbetalingsinstelling: "
    f"{TERUGVRAGEN}."
)
BIJ_EEN_NIEUWE_TOELATING = (
    "Wacht niet met je aanvraag: hoe later je vraagt, hoe minder van je oudste werkdagen nog tellen.",
    "Neem mee: formulier C1, formulier C4 van je laatste job als werknemer, en het bewijs dat je stopte "
    "als zelfstandige.",
)
HOELANG = (
    f"Vraag {UITBETALER} tot wanneer je recht loopt: dat hangt af van hoeveel je ervoor werkte."
)
ALS_VANDAAG = (
    "We rekenen alsof je je uitkering vandaag vraagt. Met elke dag die je wacht, schuift de tijd waarin je "
    "werk telt een dag op. Vroeg je ze al? Dan telt de dag van die aanvraag."
)
GRENZEN: tuple[Inhoud, ...] = (
    "Nam je zelf ontslag als werknemer? Dan gelden nog andere voorwaarden: vraag ze na.",
    [
        "Een uitkering als zelfstandige die stopt, is iets anders: kijk naar het ",
        naar("overbruggingsrecht.md", "overbruggingsrecht"),
        ".",
    ],
    "Voor 55-plussers met een lange loopbaan bestaan uitzonderingen op de maximumduur.",
)


def bereken(invoer: Invoer) -> Antwoord:
    return _zonder_recht(invoer) if invoer.recht_bekend == "geen" else _met_recht(invoer)


def _met_recht(invoer: Invoer) -> Antwoord:
    werk = Zelfstandig(
        van=invoer.zelfstandig_vanaf,
        tot=invoer.zelfstandig_tot,
        ononderbroken=FEIT[invoer.ononderbroken],
        uitkering=FEIT[invoer.uitkering_intussen],
    )
    vandaag, recht = invoer.vandaag, _recht(invoer, werk)
    gegeven, nieuw = klok(recht, werk), _venster(invoer, vandaag)
    ruim = replace(recht, laatste=recht.hoogstens or recht.laatste)
    stand = _vandaag(gegeven, vandaag)
    nog = _voorbij(recht, werk, vandaag) and not _voorbij(ruim, werk, vandaag)
    return Antwoord(
        uitkomst=_minstens(invoer, gegeven.laatste or recht.laatste)
        if nog
        else _uitkomst(recht, werk, stand, vandaag),
        cijfers=_cijfers(recht, gegeven, klok(ruim, werk)) | _cijfers_venster(_venster(invoer)),
        feiten=tuple(_feiten(recht, werk, stand, nieuw)),
        toelichting=tuple(_toelichting(invoer, recht, stand, nieuw)),
        werk=tuple(_blokken(recht, stand, nieuw)),
        voorwaarden=stand.voorwaarden,
        vervolg=(*((HOELANG,) if nog else ()), *_vervolg(recht, stand, werk, vandaag)),
        grenzen=GRENZEN,
        agenda=wat_komt(_agenda(recht, werk, stand), vandaag),
        beslisser=BESLISSER,
    )


def _vandaag(stand: Klok, vandaag: date) -> Klok:
    """The same, without the last days that are past: who claims now cannot use them."""

    def nog(dag: date | None) -> date | None:
        return dag if dag and dag >= vandaag else None

    return replace(
        stand,
        laatste=nog(stand.laatste),
        mogelijk=nog(stand.mogelijk),
        anders=nog(stand.anders),
    )


def _voorbij(recht: Recht, werk: Zelfstandig, vandaag: date) -> bool:
    """Whether nobody can come back within that right, as it stands today."""
    stand = _vandaag(klok(recht, werk), vandaag)
    if not stand.over:
        return True
    if recht.vanaf_aanvraag and stand.stil_op is None:
        return vandaag > recht.uiterste
    if stand.onzeker:
        return False
    if werk.tot is None:
        return stand.loopt_door and recht.laatste < vandaag
    return not _kan_terug(stand)


def _recht(invoer: Invoer, werk: Zelfstandig) -> Recht:
    if invoer.recht_bekend == "brief":
        if invoer.recht_tot is None:
            raise OngeldigeInvoer("recht_tot", "Vul de laatste dag van je recht in.")
        return recht_van_brief(invoer.recht_tot, _toegelaten(invoer))
    if invoer.zelfstandig_vanaf < invoer.toegelaten:
        boodschap = "Deze dag ligt vóór de eerste dag van je uitkering."
        raise OngeldigeInvoer("zelfstandig_vanaf", boodschap)
    if invoer.recht_bekend == "werk":
        return recht_na_toelating(invoer.toegelaten, invoer.gewerkte_dagen)
    return recht_van_maanden(invoer.toegelaten, invoer.maanden_recht, werk)


def _toegelaten(invoer: Invoer) -> date | None:
    """The first day of the last admission; None for who never had one, or does not know it."""
    if invoer.recht_bekend in ("werk", "maanden"):
        return invoer.toegelaten
    if not vorige_toelating_telt(invoer):
        return None
    if invoer.vorige_toelating and invoer.vorige_toelating > invoer.zelfstandig_vanaf:
        boodschap = "Kies een dag vóór je start als zelfstandige."
        raise OngeldigeInvoer("vorige_toelating", boodschap)
    return invoer.vorige_toelating


def _blokken(recht: Recht, stand: Klok, nieuw: Venster | None) -> Iterable[Blok]:
    yield Blok("Je recht", (recht.beslissing,))
    if stand.beslissingen:
        yield Blok("De klok", stand.beslissingen)
    if recht.anders and stand.anders:
        yield Blok("Een andere lezing", (recht.anders.beslissing,))
    if nieuw and not stand.laatste:
        yield _blok_venster(nieuw)


# The outcome, for who has a right


def _minstens(invoer: Invoer, laatste: date) -> str:
    """For whom only the days nobody gave, or the way they are counted, stand between no and yes."""
    loopt = tijd(laatste, invoer.vandaag, "loopt", "liep")
    voor = ", vóór je start" if laatste < invoer.zelfstandig_vanaf else ""
    langer = "Misschien loopt het langer."
    if not invoer.gewerkte_dagen:
        langer = "Werkte je meer dagen, dan loopt het langer: vul ze in."
    return f"Je recht {loopt} minstens tot en met {datum(laatste)}{voor}. {langer}"


def _uitkomst(recht: Recht, werk: Zelfstandig, stand: Klok, vandaag: date) -> str:
    uitkomst = _terug(recht, werk, stand, vandaag)
    if stand.anders is None or werk.tot is None:
        return uitkomst
    tot, vraagt = datum(stand.anders), tijd(werk.tot + EEN_DAG, vandaag, "vraagt", "vroeg")
    return (
        f"{uitkomst} Dat is voorzichtig geteld. Lees je de overgangsregel anders, dan loopt je recht tot en "
        f"met {tot}, als je meteen opnieuw een uitkering {vraagt}."
    )


def _terug(recht: Recht, werk: Zelfstandig, stand: Klok, vandaag: date) -> str:
    tot, eindigt = datum(recht.laatste), tijd(recht.laatste, vandaag, "eindigt", "eindigde")
    if stand.stil_op is None:
        return _na_je_werk(recht, stand, vandaag)
    if not stand.over:
        later = werk.tot is None or werk.tot >= vandaag
        nodig = "Later heb je een nieuwe toelating nodig." if later else NIEUWE_TOELATING
        return f"Je recht {eindigt} op {tot}, vóór je start. {nodig}"
    if stand.onzeker:
        loopt = tijd(recht.laatste, vandaag, "loopt", "liep")
        return (
            f"Reken voorzichtig: je recht {loopt} tot en met {tot}. Of je klok intussen stilstaat, keken we "
            f"niet na: je begon vóór {datum(hervorming())}. Vraag het je uitbetalingsinstelling."
        )
    if stand.loopt_door and werk.tot is None and recht.laatste < vandaag:
        return (
            f"Je klok liep door terwijl je werkte: je recht eindigde op {tot}. {NIEUWE_TOELATING}"
        )
    if stand.loopt_door and (werk.tot is None or stand.laatste):
        wacht = f" {WACHT_NIET}" if werk.tot else ""
        return f"Je klok loopt door terwijl je werkt: je recht loopt tot en met {tot}.{wacht}"
    if werk.tot is None:
        heb = tijd(werk.van, vandaag, "heb", "had")
        werk_je = tijd(stand.stil_op, vandaag, "Werk", "Werkte")
        return (
            f"Bij je start op {datum(werk.van)} {heb} je nog {aantal(stand.over, 'dag', 'dagen')} recht. "
            f"{werk_je} je zeker tot en met {datum(stand.stil_op)} in hoofdberoep, {ONAFGEBROKEN}, dan "
            "blijft dat zo tot je stopt."
        )
    return _na_de_klok(recht, werk.tot, stand, vandaag)


def _na_de_klok(recht: Recht, gestopt: date, stand: Klok, vandaag: date) -> str:
    """For a right whose clock may have stood still during work that has an end."""
    if stand.mogelijk:
        tot, mogelijk = datum(recht.laatste), datum(stand.mogelijk)
        if stand.laatste:
            misschien = AL_DIE_TIJD.format("het", mogelijk)
            return f"Je recht loopt zeker tot en met {tot}. {misschien} {WACHT_NIET}"
        misschien = AL_DIE_TIJD.format("je recht", mogelijk)
        eindigt = tijd(recht.laatste, vandaag, "eindigt", "eindigde")
        return f"{misschien} Anders {eindigt} het op {tot}. {WACHT_NIET}"
    if stand.laatste is None:
        einde = recht.laatste
        if stand.stil:
            einde = min(gestopt + timedelta(days=stand.over), recht.uiterste)
        eindigt = tijd(einde, vandaag, "eindigt", "eindigde")
        return (
            f"Terugkomen binnen je recht kan niet meer: dat {eindigt} op {datum(einde)}. "
            f"{NIEUWE_TOELATING}"
        )
    return (
        f"Tot en met {datum(stand.laatste)} kan je terugkomen zonder nieuwe toelating, als de RVA aanvaardt "
        f"dat je klok stilstond. {WACHT_NIET}"
    )


def _na_je_werk(recht: Recht, stand: Klok, vandaag: date) -> str:
    """For a right of which no day counts before the work ended."""
    eerste, laatste = datum(recht.eerste), datum(recht.laatste)
    loopt = tijd(recht.laatste, vandaag, "loopt", "liep")
    if not stand.over:
        return f"Je stopt te laat: voor iedereen eindigt dit recht op {laatste}. {NIEUWE_TOELATING}"
    aanvaardt = "als de RVA deze telling aanvaardt."
    if not recht.vanaf_aanvraag:
        telt = tijd(recht.laatste, vandaag, "telt", "telde")
        nodig = "" if stand.laatste else f" {NIEUWE_TOELATING}"
        if nodig and recht.minstens and vandaag <= recht.uiterste:
            nodig += NOG_NIETS
        return f"Je recht {telt} pas vanaf {eerste} en {loopt} tot en met {laatste}, {aanvaardt}{nodig}"
    vraag = tijd(recht.eerste, vandaag, "Vraag", "Vroeg")
    als = f"{vraag} je op {eerste} opnieuw een uitkering, dan {loopt} je recht tot en met {laatste}"
    if stand.mogelijk and recht.minstens:
        eindigt = tijd(recht.minstens, vandaag, "eindigt", "eindigde")
        minstens = f"Anders {eindigt} het al op {datum(recht.minstens)}."
        return f"{als}, {ALS_AL_DIE_TIJD.format('werkt')} {minstens}"
    if _kan_terug(stand):
        return f"{als}, {aanvaardt}"
    return f"{als}, {aanvaardt}{NOG_NIETS if vandaag <= recht.uiterste else f' {NIEUWE_TOELATING}'}"


# Figures and facts


def _cijfers(recht: Recht, stand: Klok, ruim: Klok) -> dict[str, Any]:
    cijfers: dict[str, Any] = {"recht_tot": recht.laatste, "dagen_over": stand.over}
    if stand.stil and stand.stil_op:
        cijfers["klok_stil_als_tot"] = stand.stil_op
    if stand.anders:
        cijfers["andere_lezing_tot"] = stand.anders
    if stand.mogelijk:
        cijfers["misschien_tot"] = stand.mogelijk
    # A right that begins with a claim does not end while nobody claims.
    if stand.laatste and not recht.vanaf_aanvraag:
        cijfers["terug_tot"] = stand.laatste
    terug = _binnen_recht(stand)
    if terug == "nee" and _binnen_recht(ruim) != "nee":
        terug = "onbekend"
    return cijfers | {"terug_binnen_recht": terug}


def _binnen_recht(stand: Klok) -> str:
    if stand.laatste and not stand.mogelijk:
        return "ja"
    bekend = stand.stil_op is None or stand.beslissingen
    nog_niet = stand.mogelijk or stand.anders or stand.onzeker or (stand.over and not bekend)
    return "onbekend" if nog_niet else "nee"


def _feiten(
    recht: Recht, werk: Zelfstandig, stand: Klok, nieuw: Venster | None
) -> Iterable[tuple[str, str]]:
    tot = datum(recht.laatste)
    if recht.vanaf_aanvraag and stand.over:
        yield ("Je recht loopt tot en met, als je het meteen vraagt", tot)
    else:
        als = ", minstens" if recht.hoogstens else ""
        if stand.stil or stand.onzeker:
            als = ", als je klok doorloopt"
        yield (f"Laatste dag van je recht{als}", tot)
    if stand.over:
        vanaf = "als je start" if stand.vanaf == werk.van else f"vanaf {datum(stand.vanaf)}"
        yield (f"Dagen recht {vanaf}", str(stand.over))
    if stand.stil and stand.stil_op:
        yield ("De klok staat stil als je werkt tot en met", datum(stand.stil_op))
    yield from _feiten_na_het_werk(recht, stand)
    if stand.anders:
        yield ("Lees je de overgangsregel anders: tot en met", datum(stand.anders))
    if not stand.laatste:
        yield from _feiten_venster(nieuw)


def _feiten_na_het_werk(recht: Recht, stand: Klok) -> Iterable[tuple[str, str]]:
    if stand.mogelijk and recht.vanaf_aanvraag and recht.minstens:
        yield ("Zeker maar tot en met", datum(recht.minstens))
    elif stand.mogelijk:
        yield ("Misschien tot en met, als je klok stilstaat", datum(stand.mogelijk))
    elif stand.laatste and stand.laatste != recht.laatste:
        yield ("Laatste dag van je recht, als je klok stilstaat", datum(stand.laatste))


# What to know of how it was counted


def _toelichting(invoer: Invoer, recht: Recht, stand: Klok, nieuw: Venster | None) -> Iterable[str]:
    yield "De dagen zijn van datum tot datum geteld. Je uitbetalingsinstelling kent de juiste dag."
    if invoer.recht_bekend == "maanden" and invoer.toegelaten < hervorming():
        vanaf, laatste = datum(overgang_vanaf()), datum(overgang_laatste())
        yield (
            f"Je was toegelaten vóór de hervorming. We tellen ten vroegste vanaf {vanaf}, en "
            f"nooit na {laatste}. {_nieuwe_aanvraag(recht, invoer.vandaag)} Kijk in je brief van de RVA."
        )
    yield from _minimum(invoer, recht)
    if _toegelaten(invoer) is None:
        yield from _zonder_dag_van_toelating(stand, nieuw)


def _minimum(invoer: Invoer, recht: Recht) -> Iterable[str]:
    """What may make the right longer, for who counted the days that were worked before it."""
    if invoer.recht_bekend != "werk":
        return
    if not invoer.gewerkte_dagen:
        yield (
            "Zonder extra gewerkte dagen is dit het minimum. Werkte je meer, dan loopt je recht langer, tot "
            f"hoogstens {meeste_maanden()} maanden in totaal."
        )
    if recht.met_toelating:
        yield (
            f"Of de {TOELATINGSDAGEN} dagen van je toelating ook meetellen voor extra maanden, weten we "
            f"niet. Tellen ze mee, dan loopt je recht tot en met {datum(recht.met_toelating)} (zekerheid C)."
        )


def _nieuwe_aanvraag(recht: Recht, vandaag: date) -> str:
    """From which claim the months of the transitional rule run."""
    if recht.vanaf_aanvraag:
        doet = tijd(recht.eerste, vandaag, "doet", "deed")
        return (
            "Je was toen zelfstandige: je maanden tellen vanaf je eerste nieuwe aanvraag na dat werk. We "
            f"rekenen alsof je ze op {datum(recht.eerste)} {doet}. Vraag je later, dan tellen ze pas vanaf "
            "die dag. Hoelang je mag wachten, weten we niet: wacht niet."
        )
    return (
        "De wet telt ook vanaf de eerste nieuwe aanvraag na werk als werknemer of als zelfstandige in "
        f"hoofdberoep. Of dat ook geldt voor werk dat na {datum(overgang_vanaf())} begon, weten we niet."
    )


def _zonder_dag_van_toelating(stand: Klok, nieuw: Venster | None) -> Iterable[str]:
    """What may be otherwise for who has a letter and did not say when the benefit began."""
    if nieuw and nieuw.eerste and not stand.laatste:
        yield VUL_TOELATING_IN
    einden = [dag for dag in (stand.laatste, stand.mogelijk) if dag]
    if einden and max(einden) > overgang_laatste():
        yield (
            f"Was je toegelaten vóór {datum(hervorming())}? Vul die dag in: dan eindigt je recht ten laatste "
            f"op {datum(overgang_laatste())}."
        )


# What to do next, and when


def _vervolg(recht: Recht, stand: Klok, werk: Zelfstandig, vandaag: date) -> tuple[Inhoud, ...]:
    terug = f"Stop je? Vraag je uitkering meteen opnieuw aan bij {UITBETALER}."
    if werk.tot and werk.tot < vandaag:
        terug = f"Vroeg je je uitkering nog niet opnieuw? Doe het meteen, bij {UITBETALER}."
    meld = (MET_UITKERING,) if werk.uitkering else ()
    if _voorbij(recht, werk, vandaag) or (werk.tot and not _kan_terug(stand)):
        return (*meld, terug, *BIJ_EEN_NIEUWE_TOELATING, uitwegen.geen_geld())
    regels = f"de regels sinds {datum(hervorming())}"
    lees = rva_schrijft(regels, "RVA_HERVORMING_2026", tussen=" over ")
    return (*meld, *_bewijs(stand, werk, vandaag), terug, lees)


def _kan_terug(stand: Klok) -> bool:
    return bool(stand.laatste or stand.mogelijk or stand.anders)


def _bewijs(stand: Klok, werk: Zelfstandig, vandaag: date) -> tuple[str, ...]:
    """What to keep from the start on, when the work began within the right."""
    if stand.stil_op is None:
        return ()
    waarom = ": zo bewijs je later vanaf wanneer je klok stilstond" if stand.stil else ""
    meld = "Meld je start" if werk.van > vandaag else "Meldde je je start nog niet? Meld hem"
    return (
        f"{meld} aan je uitbetalingsinstelling. {aansluiten_bij_fonds(werk.van, vandaag)} Hou de papieren "
        f"bij{waarom}.",
    )


def _agenda(recht: Recht, werk: Zelfstandig, stand: Klok) -> Iterable[Moment]:
    if stand.stil and stand.stil_op:
        yield moment(
            stand.stil_op,
            "klok",
            "Je bent lang genoeg zelfstandige: je klok staat stil",
            zin(ALS_AL_DIE_TIJD.format("werkte")),
            wb("artikel 116 § 1, 6°"),
            "C",
            Soort.GEVOLG,
        )
    if werk.tot and _kan_terug(stand):
        yield moment(
            werk.tot + EEN_DAG,
            "terug",
            "Opnieuw een uitkering vragen",
            "Wacht niet: de dagen van je recht kunnen ondertussen voorbijgaan.",
            wb("artikel 42"),
            "C",
        )
    if laatste := recht.laatste if stand.loopt_door and not werk.tot else stand.laatste:
        yield einde_recht(laatste, _waarom_dan(recht, stand))


def _waarom_dan(recht: Recht, stand: Klok) -> str:
    if stand.mogelijk:
        return f"Voorzichtig geteld. Misschien loopt het tot en met {datum(stand.mogelijk)}."
    beslissingen = (*stand.beslissingen, recht.beslissing)
    return beslissingen[0].reden


# A new admission: the window in which the work for it must lie


def _venster(invoer: Invoer, aanvraag: date = date.min) -> Venster | None:
    """For who claims on that day, or the day after the work if that is later."""
    if invoer.zelfstandig_tot is None:
        return None
    return venster(invoer.zelfstandig_vanaf, invoer.zelfstandig_tot, _toegelaten(invoer), aanvraag)


def _blok_venster(nieuw: Venster) -> Blok:
    return Blok("Een nieuwe toelating", nieuw.beslissingen)


def _cijfers_venster(nieuw: Venster | None) -> dict[str, Any]:
    if nieuw is None:
        return {}
    langer = {"venster_langer": "ja" if nieuw.langer else "nee"}
    if nieuw.eerste is None:
        return langer
    return {**langer, "venster_van": nieuw.eerste, "venster_tot": nieuw.laatste}


def _feiten_venster(nieuw: Venster | None) -> tuple[tuple[str, str], ...]:
    if nieuw is None or nieuw.eerste is None or nieuw.dagen is None:
        return ()
    tussen = (
        f"{nieuw.dagen.waarde} dagen, van {datum(nieuw.eerste)} tot en met {datum(nieuw.laatste)}"
    )
    return (("Nieuwe toelating: gewerkt als werknemer", tussen),)


def _zonder_recht(invoer: Invoer) -> Antwoord:
    nieuw = _venster(invoer, invoer.vandaag)
    if nieuw is None or invoer.zelfstandig_tot is None:
        boodschap = "Vul in tot wanneer je zelfstandige bent of was, ook als je het maar raamt."
        raise OngeldigeInvoer("zelfstandig_tot", boodschap)
    gestopt = invoer.zelfstandig_tot < invoer.vandaag
    return Antwoord(
        uitkomst=_uitkomst_venster(invoer, nieuw),
        cijfers=_cijfers_venster(_venster(invoer)),
        feiten=_feiten_venster(nieuw),
        toelichting=(
            "Als zelfstandige bouw je zelf geen werkloosheidsuitkering op. Wat je vroeger als werknemer "
            "werkte, kan wel nog tellen.",
            *((ALS_VANDAAG,) if gestopt else ()),
        ),
        werk=(_blok_venster(nieuw),),
        vervolg=(
            f"Vraag het na bij {UITBETALER}, {'meteen' if gestopt else 'liefst vóór je stopt'}.",
            *BIJ_EEN_NIEUWE_TOELATING,
            uitwegen.geen_geld(),
        ),
        grenzen=GRENZEN,
        beslisser=BESLISSER,
    )


def _uitkomst_venster(invoer: Invoer, nieuw: Venster) -> str:
    if nieuw.eerste is None or nieuw.dagen is None:
        langer = "wordt langer" if nieuw.langer else "wordt niet langer"
        return (
            f"De tijd waarin je werk als werknemer telt, {langer} door je zelfstandig werk. Hoeveel dagen je "
            f"moest werken, hing vóór {datum(hervorming())} af van je leeftijd: dat keken we niet na."
        )
    vanaf = nieuw.laatste + EEN_DAG
    wanneer = f"vanaf {datum(vanaf)}" if vanaf > invoer.vandaag else "vandaag"
    return (
        f"Werkte je van {datum(nieuw.eerste)} tot en met {datum(nieuw.laatste)} minstens "
        f"{nieuw.dagen.waarde} dagen als werknemer? Dan kan je {wanneer} een uitkering vragen."
        f"{_mits(invoer)}"
    )


def _mits(invoer: Invoer) -> str:
    """On which day of an earlier admission that hangs, for who did not give it."""
    if invoer.ooit_uitkering == "onbekend":
        return " Kreeg je vroeger een uitkering, dan tellen dagen van vóór die toelating niet mee."
    if vorige_toelating_telt(invoer) and invoer.vorige_toelating is None:
        return f" {VUL_TOELATING_IN}"
    return ""
