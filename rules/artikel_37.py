"""Artikel 37: in hoofdberoep, but paying as in bijberoep as long as the income stays low.

Who is married to somebody with social rights of their own, draws a survivor's pension, is a tenured
teacher with five to six tenths, has a recognised disability or holds a political mandate may ask for it
(ARS art. 37 § 1). The income, brought to a full year, stays under a limit, which is lower for who only
has a mandate. Since 2019 the request lapses from 1 January when the fund counts with an income of
three years before that reaches the limit, unless a reduction is approved by the end of that year.

>>> gehuwd = Categorieen(Samenleven.GEHUWD, partner_rechten=True)
>>> [str(artikel_37(Kwartaal(2026, 1), gehuwd, Decimal(n))[1].oordeel) for n in ("9101.25", "9101.26")]
['voldaan', 'niet voldaan']
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rules.bedragen import Bedrag, bedrag, bestaat, grens, verwacht
from rules.bijdragen import JAREN_EERDER, Statuut
from rules.kwartaal import Kwartaal
from rules.opmaak import RANGTELWOORDEN, datum, euro, klein, procent
from rules.statuut import Samenleven, Tegemoetkoming, Uitslag
from rules.uitleg import Beslissing, Oordeel, Voorwaarde, ars, artikel_van, ja_nodig

MANDATEN = (
    "Parlementslid, regeringslid, gedeputeerde, burgemeester, schepen of voorzitter van het OCMW."
)
_REDEN_GEHUWD = "Wettelijk samenwonen volstaat niet."


@dataclass(frozen=True, slots=True)
class Categorieen:
    """What can open artikel 37; None is unknown."""

    samenleven: Samenleven = Samenleven.ONBEKEND
    partner_rechten: bool | None = None
    overlevingspensioen: bool | None = None
    opdracht: Decimal | None = None
    handicap: bool | None = None
    mandaat: bool | None = None
    kinderbijslag: bool | None = None
    tegemoetkoming: Tegemoetkoming = Tegemoetkoming.GEEN


def kan_vragen(uitslag: Uitslag) -> bool:
    """Only who is, or may be, in hoofdberoep or maxistatuut can ask for artikel 37."""
    return bool({Statuut.HOOFDBEROEP, Statuut.MAXISTATUUT} & set(uitslag.mogelijk))


def artikel_37(op: Kwartaal, feiten: Categorieen, inkomen: Decimal) -> tuple[Voorwaarde, ...]:
    """The two conditions of ARS art. 37: one of the categories, and an income under the limit.

    ``inkomen`` is that of a full year, in EUR.
    """
    return (_categorie(op, feiten), _onder_de_grens(op, feiten, inkomen))


def categorieen(op: Kwartaal, feiten: Categorieen) -> tuple[Voorwaarde, ...]:
    """Every category that existed in that quarter, and whether it applies; one is enough."""
    soorten = (
        _gehuwd(feiten),
        _weduwe(feiten),
        _vastbenoemd(op, feiten),
        _handicap(op, feiten),
        _student_met_kinderbijslag(op, feiten),
        _mandaat(feiten),
    )
    return tuple(soort for soort in soorten if soort)


def _gehuwd(feiten: Categorieen) -> Voorwaarde:
    return ja_nodig(
        "partner",
        "Je bent gehuwd en je partner heeft eigen rechten",
        _wie(Samenleven.GEHUWD, feiten, feiten.partner_rechten),
        _REDEN_GEHUWD,
        ars("artikel 37 § 1"),
        "een attest van de rechten van je partner",
    )


def _weduwe(feiten: Categorieen) -> Voorwaarde:
    return ja_nodig(
        "overlevingspensioen",
        "Je krijgt echt een overlevingspensioen of een overgangsuitkering",
        _wie(Samenleven.WEDUWE, feiten, feiten.overlevingspensioen),
        "Als weduwe of weduwnaar.",
        ars("artikel 37 § 1"),
    )


def _wie(soort: Samenleven, feiten: Categorieen, feit: bool | None) -> bool | None:
    """A fact that counts only for who lives in that way."""
    if feiten.samenleven is Samenleven.ONBEKEND:
        return None
    return feit if feiten.samenleven is soort else False


def _mandaat(feiten: Categorieen) -> Voorwaarde:
    return ja_nodig(
        "mandaat",
        "Je hebt een politiek mandaat",
        feiten.mandaat,
        f"{MANDATEN} Hiervoor geldt een eigen, lagere inkomensgrens.",
        ars("artikel 37 § 1"),
    )


def _vastbenoemd(op: Kwartaal, feiten: Categorieen) -> Voorwaarde:
    van = verwacht("statuut_onderwijs_37", op.eerste_dag)
    tot = verwacht("statuut_onderwijs", op.eerste_dag)
    goed = feiten.opdracht is not None and van.waarde <= feiten.opdracht < tot.waarde
    etiket = (
        f"Je bent vastbenoemd leerkracht met {procent(van.waarde)} tot {procent(tot.waarde)} van een "
        "opdracht"
    )
    reden = f"Vanaf {procent(tot.waarde)} ben je in bijberoep. {van.nota}"
    return ja_nodig("leerkracht", etiket, goed, reden, artikel_van(van))


def _handicap(op: Kwartaal, feiten: Categorieen) -> Voorwaarde | None:
    """Recognised earning capacity; for an IVT it has been examined already, so that is to be asked."""
    if not bestaat("statuut_handicap", op.eerste_dag):
        return None
    deel, feit = verwacht("statuut_handicap", op.eerste_dag), feiten.handicap
    breuk = RANGTELWOORDEN[int(deel.waarde) - 1]
    reden = (
        f"Je verdienvermogen is erkend als hoogstens één {breuk}. Dit kan sinds {datum(deel.van)}."
    )
    if feiten.tegemoetkoming is Tegemoetkoming.IVT and not feit:
        feit = None
        reden = (
            "Voor je inkomensvervangende tegemoetkoming is je verdienvermogen al onderzocht. Vraag je fonds "
            f"of die erkenning volstaat. {reden}"
        )
    bewijs = "de erkenning door de Directie-generaal Personen met een handicap"
    etiket = "Je hebt een erkende handicap"
    return ja_nodig("handicap", etiket, feit, reden, artikel_van(deel), bewijs)


def _student_met_kinderbijslag(op: Kwartaal, feiten: Categorieen) -> Voorwaarde | None:
    if not bestaat("statuut_student_37", op.eerste_dag):
        return None
    return ja_nodig(
        "student",
        "Je bent student en je ouders krijgen kinderbijslag",
        feiten.kinderbijslag,
        "Alleen het kinderbijslagfonds kan dat bevestigen.",
        artikel_van(bedrag("statuut_student_37", op.eerste_dag)),
        "een attest van het kinderbijslagfonds",
    )


def _categorie(op: Kwartaal, feiten: Categorieen) -> Voorwaarde:
    lijst = categorieen(op, feiten)
    etiket, artikel = "Artikel 37: je behoort tot één van de categorieën", ars("artikel 37 § 1")
    if past := [v for v in lijst if v.oordeel is Oordeel.VOLDAAN]:
        return Voorwaarde(
            "categorie",
            etiket,
            Oordeel.VOLDAAN,
            f"{past[0].etiket}. {past[0].reden}",
            past[0].artikel,
            past[0].bewijs,
        )
    if open_ := [v for v in lijst if v.oordeel is Oordeel.ONBEKEND]:
        reden = f"Nog na te gaan: {'; '.join(klein(v.etiket) for v in open_)}."
        return Voorwaarde("categorie", etiket, Oordeel.ONBEKEND, reden, artikel)
    reden = "Geen enkele past bij jou."
    if feiten.samenleven is Samenleven.WETTELIJK_SAMENWONEND:
        reden = f"{_REDEN_GEHUWD} {reden}"
    return Voorwaarde("categorie", etiket, Oordeel.NIET_VOLDAAN, reden, artikel)


def statuut_37(op: Kwartaal, feiten: Categorieen) -> Statuut:
    """Which of the two kinds of artikel 37 applies: that of a political mandate has its own limit."""
    lijst = categorieen(op, feiten)
    past = {v.id for v in lijst if v.oordeel is Oordeel.VOLDAAN}
    past = past or {v.id for v in lijst if v.oordeel is Oordeel.ONBEKEND}
    return Statuut.POLITIEK_MANDATARIS if past == {"mandaat"} else Statuut.ARTIKEL_37


def grens_37(op: Kwartaal, welk: Statuut) -> Bedrag:
    """The income that must not be reached, in EUR/year."""
    naam = "grens_artikel_37" + ("_mandataris" if welk is Statuut.POLITIEK_MANDATARIS else "")
    return grens(naam, op.eerste_dag)


def _onder_de_grens(op: Kwartaal, feiten: Categorieen, inkomen: Decimal) -> Voorwaarde:
    limiet = grens_37(op, statuut_37(op, feiten))
    etiket = (
        f"Artikel 37: je jaarinkomen is lager dan {euro(limiet.waarde)}, de grens van {op.jaar}"
    )
    artikel = ars("artikel 37 § 1")
    if inkomen >= limiet.waarde and _mandaat_of_meer(op, feiten, inkomen):
        reden = (
            "Met alleen een mandaat is je inkomen te hoog. Past er nog een andere categorie, dan geldt de "
            "gewone grens en kan het wel."
        )
        return Voorwaarde("inkomen", etiket, Oordeel.ONBEKEND, reden, artikel)
    reden = f"Op jaarbasis is je inkomen {euro(inkomen)}. Op de grens zelf kan het niet meer."
    return ja_nodig("inkomen", etiket, inkomen < limiet.waarde, reden, artikel)


def _mandaat_of_meer(op: Kwartaal, feiten: Categorieen, inkomen: Decimal) -> bool:
    """Whether a category that is still unknown would give the ordinary, higher limit."""
    onbekend = any(
        v.oordeel is Oordeel.ONBEKEND and v.id != "mandaat" for v in categorieen(op, feiten)
    )
    return onbekend and inkomen < grens_37(op, Statuut.ARTIKEL_37).waarde


def verzaking_37(jaar: int, begin: date | None = None) -> Beslissing | None:
    """Until when a reduction keeps artikel 37 of that year; None in years without that rule.

    Since 2019 the request is deemed withdrawn from 1 January when the income of three years before,
    brought to date, reaches the limit and no reduction was approved by the last day of the year. None too
    for who was no self-employed three years before: ``begin`` is their first day.
    """
    eerste, eerder = date(jaar, 1, 1), jaar - JAREN_EERDER
    if not bestaat("statuut_37_verzaking", eerste) or (begin and begin.year > eerder):
        return None
    dag = verwacht("statuut_37_verzaking", eerste)
    return Beslissing(
        f"Houd je artikel 37 in {jaar}?",
        f"Rekent je fonds voor {jaar} met een inkomen van {eerder} dat de grens bereikt? Dan ben je vanaf "
        f"1 januari {jaar} in hoofdberoep, ook als je later minder blijkt te verdienen. Een vermindering "
        f"tot die grens of lager kan dat voorkomen. {dag.nota}",
        f"goedgekeurde vermindering nodig ten laatste op {datum(date(jaar, 12, int(dag.waarde)))}",
        artikel_van(dag),
        (dag,),
    )
