"""Starting a business on unemployment benefit: preparing it, and a side activity (springplank).

A business may be prepared with benefit for at most six months, once, after a written declaration
(werkloosheidsbesluit, KB 25 November 1991, art. 45). Since 1 October 2016 a side activity may go with benefit
for twelve months, date to date (art. 48 § 1bis). The daily benefit falls by the part of the daily income that
exceeds a free amount: 10,18 euro at pivot index 103,14, times 1,02 per step of the index (art. 130 § 2).

>>> vrij_dagbedrag(date(2017, 4, 11)).waarde
Decimal('13.70')
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from rules.bedragen import Bedrag, bronnen, records, verwacht
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL, afgerond
from rules.kwartaal import maanden_later
from rules.opmaak import datum, euro, getal, opsomming
from rules.termijnen import EEN_DAG, Termijn
from rules.uitleg import (
    Artikel,
    Beslissing,
    Oordeel,
    Stap,
    Voorwaarde,
    artikel_van,
    ja_nodig,
    nee_nodig,
)
from rules.werkloosheid import laatste_dag, wb

# Art. 45, and what the RVA adds to it (infoblad T87, since 2025 in T41).
TOEGELATEN: Mapping[str, str] = {
    "haalbaarheid": "onderzoeken of je plan haalbaar is",
    "markt": "de markt onderzoeken",
    "contacten": "contacten leggen om te kunnen starten",
    "zoeken": "vennoten, leveranciers of geldschieters zoeken",
    "pand": "een winkel of kantoor huren of kopen",
    "lokalen": "lokalen inrichten en materiaal plaatsen",
    "goederen": "productiegoederen kopen",
    "aanwerven": "personeel aannemen dat nog niet werkt",
    "formaliteiten": "papierwerk en formaliteiten",
    "stappen": "stappen voor KBO, btw en sociale zekerheid",
    "vennootschap": "een vennootschap oprichten",
}
NIET_TOEGELATEN: Mapping[str, str] = {
    "personeel_werkt": "personeel al laten werken",
    "klanten": "al voor klanten werken of verkopen",
}
ANDERS: Mapping[str, str] = {"anders": "iets dat hier niet bij staat"}


@dataclass(frozen=True, slots=True)
class Voorbereiding:
    """A plan to prepare a business; None is unknown. ``handelingen`` are keys of the mappings above.

    ``aangifte``: the day on which it is declared, for who did not do that yet. ``toelating``: true or false
    once the RVA answered. ``recht_tot``: the last day of the right to benefit.
    """

    vanaf: date
    start: date | None = None
    aangegeven: bool | None = None
    aangifte: date | None = None
    toelating: bool | None = None
    eerder: bool | None = None
    beschikbaar: bool | None = None
    handelingen: frozenset[str] = field(default_factory=frozenset)
    recht_tot: date | None = None

    @property
    def gevraagd(self) -> bool | None:
        """Whether it was declared; an answer of the RVA proves that it was."""
        return self.aangegeven if self.toelating is None else True


def voorbereidingstermijn(vanaf: date) -> Termijn:
    """The six months of preparation; raises ``OngeldigeInvoer`` for a day before the law we know."""
    _eis_gekend("voorbereiding_maximumduur", "voorbereiding_vanaf", vanaf)
    return _termijn("voorbereiding_maximumduur", vanaf, "Laatste dag van je voorbereiding")


def springplanktermijn(vanaf: date) -> Termijn:
    """The twelve months of springplank; raises ``OngeldigeInvoer`` before 1 October 2016."""
    _eis_gekend("springplank_duur", "springplank_vanaf", vanaf)
    return _termijn("springplank_duur", vanaf, "Laatste dag van je springplank")


def _eis_gekend(naam: str, veld: str, dag: date) -> None:
    eerste = records(naam)[0]
    if dag < eerste["van"]:
        wat = "De springplank bestaat" if eerste.get("ingevoerd") else "We keken de regel na"
        raise OngeldigeInvoer(veld, f"{wat} vanaf {datum(eerste['van'])}.")


def _termijn(naam: str, vanaf: date, etiket: str) -> Termijn:
    maanden = verwacht(naam, vanaf)
    laatste = laatste_dag(vanaf, int(maanden.waarde))
    reden = f"{maanden.waarde} maanden vanaf {datum(vanaf)}, van datum tot datum."
    beslissing = Beslissing(etiket, reden, datum(laatste), artikel_van(maanden), (maanden,))
    return Termijn(vanaf, laatste, beslissing)


def voorbereidingsvoorwaarden(plan: Voorbereiding, termijn: Termijn) -> tuple[Voorwaarde, ...]:
    """Every condition for preparing with benefit (art. 45). Raises ``OngeldigeInvoer`` at ``echte_start``."""
    if plan.start and plan.start <= plan.vanaf:
        raise OngeldigeInvoer("echte_start", "Je start pas na de eerste dag van je voorbereiding.")
    artikel = wb("artikel 45")
    return (
        _aangegeven(plan),
        _toegelaten(plan),
        _recht_loopt(plan.vanaf, plan.recht_tot),
        _binnen_zes_maanden(plan, termijn),
        nee_nodig(
            "een-keer",
            "Je doet dit voor het eerst",
            plan.eerder,
            "Een zaak voorbereiden met een uitkering kan maar één keer.",
            artikel,
        ),
        ja_nodig(
            "beschikbaar",
            "Je blijft beschikbaar voor werk",
            plan.beschikbaar,
            "Je blijft ingeschreven als werkzoekende en je gaat in op een passende job.",
            Artikel(bronnen()["ZENITO_2015"], "opstarten met werkloosheidsuitkering"),
        ),
        _alleen_toegelaten(plan),
    )


def te_laat_aangegeven(plan: Voorbereiding) -> bool:
    """Whether the declaration only comes on the first day or later."""
    return not plan.gevraagd and plan.aangifte is not None and plan.aangifte >= plan.vanaf


def _aangegeven(plan: Voorbereiding) -> Voorwaarde:
    """Not met only for who declares too late; who still has time can do it."""
    te_laat = te_laat_aangegeven(plan)
    feit = plan.gevraagd if te_laat else plan.gevraagd or None
    reden = "Dat doe je met formulier C45E."
    if te_laat:
        reden = f"Je dient formulier C45E pas in op {datum(plan.aangifte or plan.vanaf)}."
    return ja_nodig(
        "aangifte",
        f"Je gaf je voorbereiding schriftelijk aan vóór {datum(plan.vanaf)}",
        feit,
        f"{reden} Je krijgt het bij je uitbetalingsinstelling.",
        wb("artikel 45"),
        "je kopie van formulier C45E, met de datum",
    )


def _toegelaten(plan: Voorbereiding) -> Voorwaarde:
    reden = {
        True: "Je hebt ze. Doe alleen wat je aangaf.",
        False: "De RVA weigerde. De brief zegt waarom.",
        None: "Wacht op dat antwoord voor je iets doet. Begon je al? Stop tot je het hebt.",
    }[plan.toelating]
    artikel, bewijs = wb("artikel 45"), "de brief van de RVA"
    return ja_nodig("toelating", "De RVA gaf je toelating", plan.toelating, reden, artikel, bewijs)


def vroegste_voorbereiding(start: date) -> date:
    """The first day on which the preparation of a business that starts on ``start`` can begin."""
    maanden = int(verwacht("voorbereiding_maximumduur", start).waarde)
    # Two months differ by three days at most.
    dag = maanden_later(start, -maanden) - 4 * EEN_DAG
    while laatste_dag(dag, maanden) < start - EEN_DAG:
        dag += EEN_DAG
    return dag


def _binnen_zes_maanden(plan: Voorbereiding, termijn: Termijn) -> Voorwaarde:
    etiket = f"Je voorbereiding eindigt ten laatste op {datum(termijn.laatste)}"
    artikel = wb("artikel 45")
    if plan.start is None:
        reden = "Je gaf nog geen dag waarop je echt begint."
        return Voorwaarde("zes-maanden", etiket, Oordeel.ONBEKEND, reden, artikel)
    voor = plan.start - EEN_DAG
    reden = f"Je start op {datum(plan.start)}: je voorbereiding duurt tot en met {datum(voor)}."
    return ja_nodig("zes-maanden", etiket, voor <= termijn.laatste, reden, artikel)


def _alleen_toegelaten(plan: Voorbereiding) -> Voorwaarde:
    etiket = "Je doet alleen wat bij de voorbereiding hoort"
    artikel = Artikel(bronnen()["RVA_ZELFSTANDIGE"], "welke activiteiten")
    if fout := [tekst for naam, tekst in NIET_TOEGELATEN.items() if naam in plan.handelingen]:
        reden = f"Dit hoort er niet bij: {opsomming(fout)}. Dan ben je echt begonnen."
        return Voorwaarde("handelingen", etiket, Oordeel.NIET_VOLDAAN, reden, artikel)
    if plan.handelingen & set(ANDERS):
        reden = "Vraag het vooraf aan de RVA: alleen wat in de lijst staat, mag zeker."
        return Voorwaarde("handelingen", etiket, Oordeel.ONBEKEND, reden, artikel)
    reden = "Wat je aankruiste, staat in de lijst van de RVA."
    return Voorwaarde("handelingen", etiket, Oordeel.VOLDAAN, reden, artikel)


@dataclass(frozen=True, slots=True)
class Bijberoep:
    """A side activity with benefit; None is unknown.

    ``hoofdberoep_tot``: the last day of the same work as main self-employment. ``vorige_tot``: the last
    day of an earlier springplank. Both only where ``zelfde_werk`` and ``eerder`` are true. ``recht_tot``:
    the last day of the right to benefit.
    """

    vanaf: date
    aangegeven: bool | None = None
    ervoor_gestopt: bool | None = None
    zelfde_werk: bool | None = None
    hoofdberoep_tot: date | None = None
    door_derden: bool | None = None
    eerder: bool | None = None
    vorige_tot: date | None = None
    kunstwerker: bool | None = None
    recht_tot: date | None = None


def springplankvoorwaarden(werk: Bijberoep) -> tuple[Voorwaarde, ...]:
    """Every condition of the springplank (art. 48 § 1bis and § 3)."""
    artikel = wb("artikel 48 § 1bis")
    return (
        _recht_loopt(werk.vanaf, werk.recht_tot),
        ja_nodig(
            "aangifte",
            "Je geeft je bijberoep aan vóór je begint, of samen met je aanvraag om uitkeringen",
            werk.aangegeven,
            "Dat doe je met de formulieren C1 en C1C, bij je uitbetalingsinstelling. Wie het niet aangeeft, "
            "moet uitkeringen terugbetalen.",
            artikel,
            "je kopie van C1 en C1C, met de datum",
        ),
        nee_nodig(
            "niet-ervoor-gestopt",
            "Je stopte niet met werken om de springplank te krijgen",
            werk.ervoor_gestopt,
            "Wie daarvoor ontslag neemt of minder gaat werken, krijgt ze niet.",
            artikel,
        ),
        _niet_in_hoofdberoep(werk),
        nee_nodig(
            "niet-door-derden",
            "Je doet het werk zelf, behalve heel uitzonderlijk",
            werk.door_derden,
            "Personeel of onderaannemers mogen het werk niet doen.",
            artikel,
        ),
        _niet_opnieuw(werk),
        *_geen_kunstwerker(werk),
        Voorwaarde(
            "bijkomstig",
            "Je werk blijft bijkomstig",
            Oordeel.ONBEKEND,
            "De RVA kijkt naar je uren en je inkomen. Wordt het te veel, dan verlies je het recht.",
            wb("artikel 48 § 3"),
            "je agenda en je facturen",
        ),
    )


def _recht_loopt(vanaf: date, recht_tot: date | None) -> Voorwaarde:
    etiket = f"Je hebt op {datum(vanaf)} recht op een uitkering"
    if recht_tot is None:
        reden = "Kijk in je brief van de RVA tot wanneer je recht loopt."
        return Voorwaarde("recht", etiket, Oordeel.ONBEKEND, reden, wb("artikel 114 § 1"))
    reden = f"Je recht loopt tot en met {datum(recht_tot)}."
    feit = vanaf <= recht_tot
    return ja_nodig("recht", etiket, feit, reden, wb("artikel 114 § 1"), "je brief van de RVA")


def _niet_in_hoofdberoep(werk: Bijberoep) -> Voorwaarde:
    jaren = verwacht("springplank_terugblik", werk.vanaf)
    return _sinds(
        "niet-in-hoofdberoep",
        f"Je deed ditzelfde werk de laatste {jaren.waarde} jaar niet als zelfstandige in hoofdberoep",
        werk.vanaf,
        jaren,
        (werk.zelfde_werk, werk.hoofdberoep_tot),
    )


def _niet_opnieuw(werk: Bijberoep) -> Voorwaarde:
    jaren = verwacht("springplank_wachttijd", werk.vanaf)
    return _sinds(
        "niet-opnieuw",
        f"Je had de laatste {jaren.waarde} jaar geen springplank",
        werk.vanaf,
        jaren,
        (werk.eerder, werk.vorige_tot),
    )


def _sinds(
    id_: str, etiket: str, vanaf: date, jaren: Bedrag, feit: tuple[bool | None, date | None]
) -> Voorwaarde:
    """A condition that so many years passed since the last day of something, date to date."""
    (ooit, tot), artikel = feit, artikel_van(jaren)
    if not ooit or tot is None:
        reden = f"De {jaren.waarde} jaar tellen terug vanaf {datum(vanaf)}, van datum tot datum."
        oordeel = Oordeel.VOLDAAN if ooit is False else Oordeel.ONBEKEND
        return Voorwaarde(id_, etiket, oordeel, reden, artikel)
    kan = laatste_dag(tot + EEN_DAG, 12 * int(jaren.waarde)) + EEN_DAG
    reden = f"De laatste dag was {datum(tot)}: het kan vanaf {datum(kan)}."
    return ja_nodig(id_, etiket, vanaf >= kan, reden, artikel)


def _geen_kunstwerker(werk: Bijberoep) -> tuple[Voorwaarde, ...]:
    """Arts workers of chapter XII are left out for activities after the last day of that record."""
    laatste: date = records("springplank_kunstwerkers")[-1]["tot"]
    if werk.vanaf <= laatste:
        return ()
    return (
        nee_nodig(
            "geen-kunstwerker",
            "Je krijgt geen uitkering als kunstwerker",
            werk.kunstwerker,
            f"Voor kunstwerkers bestaat de springplank niet sinds {datum(laatste + EEN_DAG)}.",
            wb("artikel 48 § 1bis"),
        ),
    )


def vrij_dagbedrag(op: date) -> Bedrag:
    """What one may earn per day without losing benefit, in EUR (art. 130 § 2).

    Computed: base × 1,02 to the power of the steps of the index, as a coefficient of four decimals, and
    rounded half-up to the cent. After the last known step, the last one as certainty C.
    """
    return _dagbedrag(op, 0)


def volgend_dagbedrag(op: date) -> Bedrag:
    """The same after one more step of the index, whose day is not known."""
    return _dagbedrag(op, 1)


def mogelijk_verouderd(op: date) -> bool:
    """Whether a step of the index that we have not seen may apply on that day."""
    laatste: date = records("springplank_indextrap")[-1]["tot"]
    return op > laatste


def _dagbedrag(op: date, extra: int) -> Bedrag:
    basis, index, trap = (
        verwacht(n, op)
        for n in ("springplank_vrij_basis", "springplank_index", "springplank_indextrap")
    )
    trappen, per_trap = int(trap.waarde) + extra, 1 + index.waarde
    coefficient = (per_trap**trappen).quantize(Decimal(1).scaleb(-4), ROUND_HALF_UP)
    return Bedrag(
        naam="springplank_dagbedrag",
        etiket="vrij dagbedrag",
        waarde=afgerond(basis.waarde * coefficient),
        eenheid="EUR/dag",
        van=trap.van,
        tot=trap.tot,
        bron=basis.bron,
        artikel=basis.artikel,
        nagekeken=trap.nagekeken,
        zekerheid=max(trap.zekerheid, "C" if extra else ""),
        nota=trap.nota,
        delen=(basis, index, trap),
        formule=f"{getal(basis.waarde)} × {getal(per_trap)}^{trappen}, met indexcijfer {getal(coefficient)}",
    )


def jaargrens(op: date) -> Decimal:
    """What one may earn in a whole year without losing benefit, in EUR."""
    return _dagen(op).waarde * vrij_dagbedrag(op).waarde


def niets_over_vanaf(uitkering: Decimal, op: date) -> Decimal:
    """The income of a whole year from which nothing is left of that daily benefit, in EUR."""
    return jaargrens(op) + uitkering * _dagen(op).waarde


def dagen_per_maand(op: date) -> Decimal:
    """The days with benefit in an average month."""
    return _dagen(op).waarde / 12


@dataclass(frozen=True, slots=True)
class Periode:
    """The part of one calendar year in which the activity goes on, both days included."""

    van: date
    tot: date

    def __post_init__(self) -> None:
        if self.tot < self.van or self.tot.year != self.van.year:
            boodschap = "Neem een dag in hetzelfde jaar, niet vóór de eerste dag."
            raise OngeldigeInvoer("inkomen_laatste_dag", boodschap)

    @property
    def dagen(self) -> int:
        return (self.tot - self.van).days + 1

    @property
    def jaardagen(self) -> int:
        return (date(self.van.year, 12, 31) - date(self.van.year, 1, 1)).days + 1


def vrij_in(op: date, periode: Periode) -> Stap:
    """What one may earn in a part of a year without losing benefit, in EUR, as certainty C."""
    vrij, dagen = vrij_dagbedrag(op), _dagen(op)
    deler, _ = _deler(dagen.waarde, periode)
    return Stap(
        "Wat je in dat deel van het jaar mag verdienen zonder verlies",
        f"{euro(vrij.waarde)} × {getal(deler)} dagen",
        afgerond(vrij.waarde * deler),
        wb("artikel 130 § 2"),
        "EUR",
        (vrij, replace(dagen, zekerheid="C")),
    )


def _dagen(op: date) -> Bedrag:
    return verwacht("springplank_dagen_per_jaar", op)


@dataclass(frozen=True, slots=True)
class Overhouden:
    """What is left of a benefit, per day, per average month and per year, with the working.

    ``jaarstap`` only says something for who has benefits a whole year.
    """

    daginkomen: Decimal
    vermindering: Decimal
    per_dag: Decimal
    per_maand: Decimal
    per_jaar: Decimal
    stappen: tuple[Stap, ...]
    jaarstap: Stap


def overhouden(
    uitkering: Decimal, inkomen: Decimal, op: date, periode: Periode | None = None
) -> Overhouden:
    """What is left of a daily benefit beside a net taxable yearly income (art. 130 § 2), in EUR.

    ``periode``: the part of the year the income comes from; None is a whole year. A loss counts as nothing.
    """
    vrij, dagen = vrij_dagbedrag(op), _dagen(op)
    deler, deeltekst = _deler(dagen.waarde, periode)
    gedeeld = replace(dagen, zekerheid="C") if deeltekst else dagen
    daginkomen = afgerond(max(inkomen, NUL) / deler)
    vermindering = min(uitkering, max(NUL, daginkomen - vrij.waarde))
    per_dag = uitkering - vermindering
    per_maand_dagen = dagen_per_maand(op)
    per_maand, per_jaar = per_dag * per_maand_dagen, per_dag * dagen.waarde
    artikel = wb("artikel 130 § 2")
    stappen = (
        *_deelstap(deler, deeltekst, gedeeld),
        Stap(
            "Inkomen per dag",
            f"{euro(max(inkomen, NUL))} ÷ {getal(deler)}",
            daginkomen,
            artikel,
            "EUR/dag",
            (gedeeld,),
        ),
        Stap("Vrij dagbedrag", vrij.formule, vrij.waarde, artikel, "EUR/dag", (vrij,), vrij.nota),
        Stap(
            "Wat er per dag af gaat",
            f"{euro(daginkomen)} − {euro(vrij.waarde)}, nooit minder dan nul of meer dan je uitkering",
            vermindering,
            artikel,
            "EUR/dag",
        ),
        Stap(
            "Uitkering die je per dag overhoudt",
            f"{euro(uitkering)} − {euro(vermindering)}",
            per_dag,
            artikel,
            "EUR/dag",
        ),
        Stap(
            "Per maand, gemiddeld",
            f"{euro(per_dag)} × {getal(per_maand_dagen)} dagen",
            per_maand,
            artikel,
            "EUR/maand",
        ),
    )
    jaarstap = Stap("Per jaar", f"{euro(per_dag)} × {getal(dagen.waarde)} dagen", per_jaar, artikel)
    return Overhouden(daginkomen, vermindering, per_dag, per_maand, per_jaar, stappen, jaarstap)


def _deler(dagen: Decimal, periode: Periode | None) -> tuple[Decimal, str]:
    """By how many days of benefit the income is divided, pro rata of the days of the year."""
    if periode is None or periode.dagen == periode.jaardagen:
        return dagen, ""
    deler = afgerond(dagen * periode.dagen / periode.jaardagen)
    return deler, f"{getal(dagen)} × {periode.dagen} ÷ {periode.jaardagen}"


def _deelstap(deler: Decimal, tekst: str, dagen: Bedrag) -> tuple[Stap, ...]:
    if not tekst:
        return ()
    nota = "De wet zegt: naar verhouding. Hoe de RVA precies deelt, keken we niet na."
    etiket = "Uitkeringsdagen in dat deel van het jaar"
    return (Stap(etiket, tekst, deler, wb("artikel 130 § 2"), "dagen", (dagen,), nota),)
