"""Starting on unemployment benefit: preparing, the springplank, and the clock of the right.

Werkloosheidsbesluit (KB 25 November 1991) art. 30, 42, 45, 48 § 1bis, 114, 116 and 130; programmawet
18 July 2025 art. 98, 169, 172, 207 and 212.
"""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED
from calculators.antwoord import toon
from calculators.html import als_html, el
from calculators.hulpen import REKENHULPEN
from calculators.hulpen.bijdragen import INKOMEN
from calculators.hulpen.starten_met_uitkering.springplank import GRENZEN, KLOK_LOOPT
from calculators.invoer import lees_fragment
from calculators.rekenhulp import beantwoord
from calculators.velden import velden
from rules.bedragen import records
from rules.fouten import OngeldigeInvoer
from rules.kalender import Situatie, aansluiten, kalender
from rules.kwartaal import maanden_later
from rules.starten_met_uitkering import (
    NIET_TOEGELATEN,
    TOEGELATEN,
    Bijberoep,
    Periode,
    Voorbereiding,
    jaargrens,
    mogelijk_verouderd,
    overhouden,
    springplanktermijn,
    springplankvoorwaarden,
    volgend_dagbedrag,
    voorbereidingstermijn,
    voorbereidingsvoorwaarden,
    vrij_dagbedrag,
    vroegste_voorbereiding,
)
from rules.uitleg import Beslissing, Oordeel, Voorwaarde, tekort
from rules.werkloosheid import (
    Klok,
    Zelfstandig,
    hervorming,
    klok,
    laatste_dag,
    recht_na_toelating,
    recht_van_brief,
    recht_van_maanden,
    venster,
)
from tests.proef import Proef
from tests.strategieen import bedragen, geldige_teksten

VANDAAG = date(2026, 11, 25)
EEN_DAG = timedelta(days=1)
STARTEN = REKENHULPEN["starten-met-uitkering"]
PROEF = Proef(STARTEN, VANDAAG)
vraag, cijfers, antwoord = PROEF.uitvoer, PROEF.cijfers, PROEF.antwoord
VOLDAAN, NIET_VOLDAAN, ONBEKEND = Oordeel.VOLDAAN, Oordeel.NIET_VOLDAAN, Oordeel.ONBEKEND
MAART_2026 = date(2026, 3, 1)
OVERGANG = date(2025, 7, 1)


def agenda(**velden: str) -> dict[str, str]:
    return {d.titel: d.dag.isoformat() for d in antwoord(**velden).agenda}


def tekst(**velden: str) -> str:
    return "".join("".join(deel.itertext()) for deel in toon(antwoord(**velden)))


# The days: date to date


@pytest.mark.parametrize(
    ("begin", "maanden", "laatste"),
    [
        (date(2026, 3, 1), 6, date(2026, 8, 31)),
        (date(2026, 3, 15), 6, date(2026, 9, 14)),
        # A month too short for the date ends on its last day.
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2025, 11, 30), 3, date(2026, 2, 28)),
        (date(2026, 2, 28), 12, date(2027, 2, 27)),
    ],
)
def test_maanden_tellen_van_datum_tot_datum(begin: date, maanden: int, laatste: date) -> None:
    assert laatste_dag(begin, maanden) == laatste


# Preparing (art. 45)


def plan(**feiten: Any) -> Voorbereiding:
    return Voorbereiding(**({"vanaf": MAART_2026} | feiten))


def bij_plan(id_: str, **feiten: Any) -> Voorwaarde:
    een = plan(**feiten)
    alle = voorbereidingsvoorwaarden(een, voorbereidingstermijn(een.vanaf))
    return next(v for v in alle if v.id == id_)


@pytest.mark.parametrize(
    ("start", "oordeel"),
    [
        # Six months from 1 March: until 31 August. The real start is the day after.
        (date(2026, 8, 31), VOLDAAN),
        (date(2026, 9, 1), VOLDAAN),
        (date(2026, 9, 2), NIET_VOLDAAN),
        # c45e_7e_maand
        (date(2026, 10, 1), NIET_VOLDAAN),
        (None, ONBEKEND),
    ],
)
def test_voorbereiden_met_een_uitkering_duurt_hoogstens_zes_maanden(
    start: date | None, oordeel: Oordeel
) -> None:
    assert bij_plan("zes-maanden", start=start).oordeel is oordeel


def test_in_de_zevende_maand_mag_het_niet_meer() -> None:
    """c45e_7e_maand: seven months of preparation is not allowed, the maximum is six."""
    gevonden = cijfers(voorbereiding_vanaf="2026-03-01", echte_start="2026-10-01")
    assert gevonden["mogelijk"] == "nee"
    assert gevonden["laatste_voorbereidingsdag"] == "2026-08-31"


def test_een_tweede_keer_mag_het_niet() -> None:
    """c45e_tweede_keer"""
    assert bij_plan("een-keer", eerder=True).oordeel is NIET_VOLDAAN
    assert cijfers(eerder_voorbereid="ja")["mogelijk"] == "nee"
    assert cijfers(eerder_voorbereid="nee")["mogelijk"] == "ja"


def test_personeel_aannemen_mag_maar_laten_werken_niet() -> None:
    """c45e_personeel_laten_werken"""
    assert cijfers(plan_aanwerven="ja")["mogelijk"] == "ja"
    assert cijfers(plan_aanwerven="ja", plan_personeel_werkt="ja")["mogelijk"] == "nee"


@pytest.mark.parametrize(
    ("feit", "id_", "goed"),
    [
        ("toelating", "toelating", True),
        ("eerder", "een-keer", False),
        ("beschikbaar", "beschikbaar", True),
    ],
)
def test_elke_voorwaarde_van_de_voorbereiding_kan_ontbreken(
    feit: str, id_: str, goed: bool
) -> None:
    assert bij_plan(id_, **{feit: goed}).oordeel is VOLDAAN
    assert bij_plan(id_, **{feit: not goed}).oordeel is NIET_VOLDAAN
    assert bij_plan(id_).oordeel is ONBEKEND


@pytest.mark.parametrize(
    ("handelingen", "oordeel"),
    [
        (set(TOEGELATEN), VOLDAAN),
        (set(), VOLDAAN),
        ({"aanwerven", "personeel_werkt"}, NIET_VOLDAAN),
        ({"klanten"}, NIET_VOLDAAN),
        ({"haalbaarheid", "anders"}, ONBEKEND),
        ({"anders", "klanten"}, NIET_VOLDAAN),
    ],
)
def test_alleen_wat_in_de_lijst_staat_is_voorbereiding(
    handelingen: set[str], oordeel: Oordeel
) -> None:
    assert bij_plan("handelingen", handelingen=frozenset(handelingen)).oordeel is oordeel


def test_de_lijst_heeft_alles_wat_de_rva_en_de_nieuwsbrief_van_2015_toelaten() -> None:
    assert len(TOEGELATEN) == 11
    assert set(NIET_TOEGELATEN) == {"personeel_werkt", "klanten"}


def test_je_uitkering_loopt_tot_de_dag_voor_je_echt_begint() -> None:
    velden = {"voorbereiding_vanaf": "2026-12-01", "echte_start": "2027-04-01"}
    assert cijfers(**velden)["uitkering_tot"] == "2027-03-31"
    assert antwoord(**velden).uitkomst == (
        "Je kan je zaak voorbereiden met een uitkering van 1 december 2026 tot en met 31 maart 2027, als de "
        "RVA het toelaat. Eindigt je recht eerder, dan stopt ook je uitkering."
    )
    assert (
        cijfers(voorbereiding_vanaf="2026-12-01", echte_start="")["uitkering_tot"] == "2027-05-31"
    )


@pytest.mark.parametrize("vanaf", ["2026-11-26", "2027-12-01"])
def test_wie_geen_startdag_geeft_heeft_er_geen(vanaf: str) -> None:
    gegeven = antwoord(voorbereiding_vanaf=vanaf)
    assert gegeven.cijfers["mogelijk"] == "ja"
    assert "Geen uitkering meer vanaf" not in dict(gegeven.feiten)


def test_de_agenda_van_de_voorbereiding_heeft_elke_laatste_dag() -> None:
    assert agenda(voorbereiding_vanaf="2026-12-01", echte_start="2027-04-01") == {
        "Formulier C45E indienen (laatste dag)": "2026-11-30",
        "Laatste dag van je voorbereiding met een uitkering": "2027-03-31",
        "Je aansluiten bij een fonds (laatste dag)": "2027-03-31",
    }
    assert len(agenda(voorbereiding_vanaf="2026-12-01", echte_start="")) == 2


def test_aansluiten_is_dezelfde_dag_als_in_de_kalender() -> None:
    op = date(2026, 10, 1)
    velden = {"voorbereiding_aangegeven": "ja", "voorbereiding_vanaf": "2026-06-01"}
    gegeven = PROEF.op(date(2026, 9, 30)).antwoord(**velden, echte_start="2026-10-01").agenda
    assert aansluiten(op) in gegeven
    assert aansluiten(op) in kalender(2026, Situatie(start=op))
    vroeger = velden | {"voorbereiding_vanaf": "2015-07-01", "echte_start": "2015-12-31"}
    assert all("aansluiten" not in dag.id for dag in antwoord(**vroeger).agenda)


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("velden", "letters"),
    [
        ({"voorbereiding_vanaf": "2026-12-01"}, {"A"}),
        ({"voorbereiding_vanaf": "2027-02-01"}, {"C"}),
        ({"doel": "springplank", "springplank_vanaf": "2026-12-31"}, {"A"}),
        # Nobody has checked the law of 2027 yet.
        ({"doel": "springplank", "springplank_vanaf": "2027-02-01"}, {"C"}),
    ],
)
def test_een_dag_in_de_agenda_is_niet_zekerder_dan_zijn_regel(
    velden: dict[str, str], letters: set[str]
) -> None:
    assert {dag.zekerheid for dag in antwoord(**velden).agenda} == letters


def test_vooraf_aansluiten_kan_pas_sinds_2016() -> None:
    """KB nr. 38 art. 10 § 1."""
    etiket = "Aansluiten bij een sociaal verzekeringsfonds"
    velden = {"voorbereiding_aangegeven": "ja", "voorbereiding_vanaf": "2015-07-01"}
    assert etiket not in dict(antwoord(**velden, echte_start="2015-12-31").feiten)
    tot = "van 1 juli 2015 tot en met 31 december 2015"
    assert dict(antwoord(**velden, echte_start="2016-01-01").feiten)[etiket] == tot


def test_de_lijst_toont_alleen_wat_je_plant_en_wanneer_het_mag() -> None:
    (figuur,) = antwoord(
        voorbereiding_vanaf="2026-12-01",
        echte_start="2027-04-01",
        plan_haalbaarheid="nee",
        plan_pand="ja",
    ).figuren
    rijen = ["|".join("".join(cel.itertext()) for cel in rij) for rij in figuur.iter("tr")][1:]
    assert rijen == [
        "Formulier C45E vragen en indienen|zo snel mogelijk, en zeker vóór 01/12/2026",
        "Wachten op de toelating van de RVA|vóór je iets doet",
        "Contacten leggen om te kunnen starten|01/12/2026 tot en met 31/03/2027",
        "Een winkel of kantoor huren of kopen|01/12/2026 tot en met 31/03/2027",
        "Papierwerk en formaliteiten|01/12/2026 tot en met 31/03/2027",
        "Aansluiten bij een sociaal verzekeringsfonds|vóór 01/04/2027",
        "Je start melden aan je uitbetalingsinstelling|ten laatste op 01/04/2027",
    ]


def test_wie_niet_mag_leest_welke_voorwaarde_ontbreekt_en_wat_wel_kan() -> None:
    gevonden = antwoord(
        voorbereiding_vanaf="2026-12-01", echte_start="2027-04-01", plan_klanten="ja"
    )
    assert gevonden.uitkomst == (
        "Zo kan je je zaak niet voorbereiden met een uitkering. Niet voldaan: “Je doet alleen wat bij de "
        "voorbereiding hoort”."
    )
    assert gevonden.feiten == gevonden.figuren == gevonden.agenda == ()
    assert "../wat-je-nog-kan-doen/" in als_html(*(el("p", regel) for regel in gevonden.vervolg))


@pytest.mark.parametrize(
    ("aangegeven", "aangifte", "oordeel"),
    [
        (True, None, VOLDAAN),
        # The day before the first day is the last to declare it; nobody who can still ask is refused.
        (False, date(2026, 2, 28), ONBEKEND),
        (False, date(2026, 3, 1), NIET_VOLDAAN),
        (None, date(2026, 3, 1), ONBEKEND),
        (None, None, ONBEKEND),
        # Declared before: a day of now changes nothing.
        (True, date(2026, 3, 1), VOLDAAN),
    ],
)
def test_de_aangifte_komt_voor_de_eerste_dag(
    aangegeven: bool | None, aangifte: date | None, oordeel: Oordeel
) -> None:
    """Art. 45: prior and in writing."""
    assert bij_plan("aangifte", aangegeven=aangegeven, aangifte=aangifte).oordeel is oordeel


NOG_NIET = (
    "Nog niet: {}wacht op de toelating van de RVA. Heb je die, dan kan je je zaak voorbereiden met een "
    "uitkering tot en met 31 mei 2027. Eindigt je recht eerder, dan stopt ook je uitkering."
)


@pytest.mark.parametrize(
    ("velden", "mogelijk", "eerst"),
    [
        ({"toelating": "nee"}, "nog niet", "dien formulier C45E in vóór 1 december 2026, en "),
        ({"voorbereiding_aangegeven": "nee"}, "nog niet", "dien formulier C45E in vóór 1 december 2026, en "),
        ({"voorbereiding_aangegeven": "ja", "toelating": "nee"}, "nog niet", ""),
        ({"toelating": "geweigerd"}, "nee", None),
        ({"voorbereiding_aangegeven": "ja", "toelating": "ja"}, "ja", None),
        ({}, "ja", None),
    ],
)  # fmt: skip
def test_wie_nog_moet_vragen_of_wachten_kan_nog_niet(
    velden: dict[str, str], mogelijk: str, eerst: str | None
) -> None:
    gegeven = antwoord(voorbereiding_vanaf="2026-12-01", **velden)
    assert gegeven.cijfers["mogelijk"] == mogelijk
    assert (eerst is not None and gegeven.uitkomst == NOG_NIET.format(eerst)) is (
        mogelijk == "nog niet"
    )
    assert bool(gegeven.agenda) is (mogelijk != "nee")


@pytest.mark.parametrize(
    ("vanaf", "feiten", "mogelijk"),
    [
        # Today is 25 November 2026.
        ("2026-11-26", {}, "ja"),
        ("2026-11-25", {}, "onbekend"),
        ("2026-10-01", {}, "onbekend"),
        ("2026-10-01", {"voorbereiding_aangegeven": "ja"}, "ja"),
        ("2026-10-01", {"voorbereiding_aangegeven": "nee"}, "nee"),
    ],
)
def test_wie_al_begon_zonder_aangifte_leest_dat_hij_stopt_en_vraagt(
    vanaf: str, feiten: dict[str, str], mogelijk: str
) -> None:
    stop = "Begon je al? Stop, en vraag het eerst: de RVA kan uitkeringen terugvragen."
    gegeven = antwoord(voorbereiding_vanaf=vanaf, **feiten)
    assert gegeven.cijfers["mogelijk"] == mogelijk
    assert gegeven.uitkomst.endswith(stop) is (mogelijk != "ja")
    assert bool(gegeven.agenda) is (mogelijk == "ja")


def test_wie_de_toelating_nog_moet_krijgen_vraagt_het_zo_snel_mogelijk() -> None:
    gegeven = antwoord(voorbereiding_vanaf="2026-12-01")
    vraag_ = "zo snel mogelijk, en zeker vóór 1 december 2026"
    assert dict(gegeven.feiten)["Formulier C45E indienen"] == vraag_
    assert "zo snel mogelijk" in gegeven.agenda[0].uitleg
    al_aangegeven = antwoord(voorbereiding_vanaf="2026-12-01", voorbereiding_aangegeven="ja")
    assert "Formulier C45E indienen" not in dict(al_aangegeven.feiten)
    assert [d.titel for d in al_aangegeven.agenda] == [
        "Laatste dag van je voorbereiding met een uitkering"
    ]


TOELATING_VRAGEN = ("Formulier C45E indienen", "Formulier C45E vragen", "Vraag formulier C45E")
WACHTEN = ("Wachten op de toelating", "als je de toelating hebt", "als de RVA het toelaat")


@pytest.mark.parametrize(
    ("feiten", "vragen", "wachten"),
    [
        ({}, True, True),
        ({"voorbereiding_aangegeven": "nee"}, True, True),
        ({"voorbereiding_aangegeven": "ja"}, False, True),
        ({"voorbereiding_aangegeven": "ja", "toelating": "nee"}, False, True),
        # An answer of the RVA proves that it was asked.
        ({"toelating": "ja"}, False, False),
        ({"voorbereiding_aangegeven": "ja", "toelating": "ja"}, False, False),
        ({"toelating": "geweigerd"}, False, False),
    ],
)
def test_het_hele_antwoord_volgt_de_toelating(
    feiten: dict[str, str], vragen: bool, wachten: bool
) -> None:
    """Art. 45: declared in writing, and permitted."""
    velden = {"voorbereiding_vanaf": "2026-12-01", "echte_start": "2027-03-01"} | feiten
    gelezen = tekst(**velden)
    assert any(zin in gelezen for zin in TOELATING_VRAGEN) is vragen
    assert any(zin in gelezen for zin in WACHTEN) is wachten
    assert ("Formulier C45E indienen (laatste dag)" in agenda(**velden)) is vragen


def test_wie_de_toelating_heeft_leest_geen_als() -> None:
    gegeven = antwoord(voorbereiding_vanaf="2026-12-01", toelating="ja", recht_tot="2028-01-31")
    assert gegeven.uitkomst == (
        "Met de toelating van de RVA kan je je zaak voorbereiden met een uitkering van 1 december 2026 tot "
        "en met 31 mei 2027."
    )


def test_wie_de_toelating_niet_krijgt_leest_de_brief_en_kijkt_naar_een_andere_weg() -> None:
    gegeven = antwoord(voorbereiding_aangegeven="ja", toelating="geweigerd")
    assert gegeven.cijfers["mogelijk"] == "nee"
    assert "vraag het eerst" not in gegeven.uitkomst
    gelezen = als_html(*(el("p", regel) for regel in gegeven.vervolg))
    assert "in beroep" in gelezen
    assert "past: springplank of hoofdberoep" in gelezen


def test_zonder_aangifte_is_er_geen_toelating_om_naar_te_vragen() -> None:
    code, uitvoer = vraag(voorbereiding_aangegeven="nee", toelating="ja")
    assert (code, list(uitvoer["fouten"])) == (FOUTE_INVOER, ["toelating"])
    code, uitvoer = vraag(toelating="ja", aangifte_op="2026-11-25")
    assert (code, list(uitvoer["fouten"])) == (FOUTE_INVOER, ["aangifte_op"])


def test_wie_het_later_wil_aangeven_kiest_een_latere_eerste_dag() -> None:
    """Art. 45: prior; neither day has come yet."""
    velden = {"voorbereiding_aangegeven": "nee", "voorbereiding_vanaf": "2026-12-01"}
    gelezen = str(antwoord(**velden, aangifte_op="2026-12-01").vervolg)
    assert "een eerste dag na de dag waarop je het indient" in gelezen
    assert antwoord(**velden, aangifte_op="2026-11-30").cijfers["mogelijk"] == "nog niet"


def test_wie_niet_weet_of_hij_het_aangaf_en_geen_toelating_heeft_stopt() -> None:
    gegeven = antwoord(voorbereiding_vanaf="2026-10-01", toelating="nee")
    assert gegeven.cijfers["mogelijk"] == "nog niet"
    assert "Begon je al? Stop" in gegeven.uitkomst
    assert "vóór 1 oktober 2026" not in gegeven.uitkomst
    assert gegeven.feiten == gegeven.agenda == gegeven.figuren == ()


LATER = {"voorbereiding_vanaf": "2026-12-01", "echte_start": "2027-09-01"}
# Today is 25 November 2026: six months before 15 April 2027 begin on 15 October 2026.
BEGONNEN = {"voorbereiding_vanaf": "2026-10-01", "echte_start": "2027-04-15"}


@pytest.mark.parametrize(
    ("velden", "later"),
    [
        (BEGONNEN | {"toelating": "ja"}, False),
        (BEGONNEN | {"voorbereiding_aangegeven": "ja"}, False),
        (BEGONNEN, False),
        (BEGONNEN | {"voorbereiding_aangegeven": "nee"}, False),
        # Not asked yet, and the day is still to come.
        (LATER, True),
        (LATER | {"toelating": "ja"}, False),
        # The right must last until the later day.
        (LATER | {"recht_tot": "2027-02-28"}, False),
        (LATER | {"recht_tot": "2027-03-01"}, True),
    ],
)
def test_later_beginnen_is_alleen_raad_voor_een_dag_die_nog_kan(
    velden: dict[str, str], later: bool
) -> None:
    gegeven = antwoord(**velden)
    assert gegeven.cijfers["mogelijk"] == "nee"
    assert ("ten vroegste op 1 maart 2027" in gegeven.uitkomst) is later
    assert "15 oktober 2026" not in tekst(**velden)


def test_wie_al_voorbereidt_leest_tot_wanneer_het_kan() -> None:
    gegeven = antwoord(voorbereiding_vanaf="2026-10-01", toelating="ja", echte_start="2027-04-15")
    assert gegeven.uitkomst == (
        "Met een uitkering kan je je zaak hoogstens voorbereiden tot en met 31 maart 2027. Je start pas op "
        "15 april 2027: daartussen mag je niets voorbereiden met een uitkering."
    )


@pytest.mark.parametrize(
    ("feiten", "tot", "geen_meer", "laatste"),
    [
        ({}, "2027-05-31", None, "je voorbereiding met een uitkering"),
        ({"echte_start": "2027-03-01"}, "2027-02-28", "1 maart 2027", "je voorbereiding met een uitkering"),
        ({"recht_tot": "2027-02-10"}, "2027-02-10", "11 februari 2027", "je recht op uitkering"),
        ({"echte_start": "2027-03-01", "recht_tot": "2027-02-10"},
         "2027-02-10", "11 februari 2027", "je recht op uitkering"),
        ({"echte_start": "2027-03-01", "recht_tot": "2027-12-31"},
         "2027-02-28", "1 maart 2027", "je voorbereiding met een uitkering"),
    ],
)  # fmt: skip
def test_je_uitkering_eindigt_met_je_voorbereiding_je_start_of_je_recht(
    feiten: dict[str, str], tot: str, geen_meer: str | None, laatste: str
) -> None:
    velden = {"voorbereiding_vanaf": "2026-12-01"} | feiten
    gegeven = antwoord(**velden)
    assert gegeven.cijfers["uitkering_tot"] == date.fromisoformat(tot)
    assert dict(gegeven.feiten).get("Geen uitkering meer vanaf") == geen_meer
    assert agenda(**velden)[f"Laatste dag van {laatste}"] == tot


def test_wie_geen_recht_meer_heeft_bereidt_niet_voor_met_een_uitkering() -> None:
    velden = {"voorbereiding_vanaf": "2026-12-01"}
    assert cijfers(**velden, recht_tot="2026-11-30")["mogelijk"] == "nee"
    assert cijfers(**velden, recht_tot="2026-12-01")["mogelijk"] == "ja"


@pytest.mark.parametrize(
    ("velden", "telt"),
    [
        # Since 1 July 2025 the days are taken from a right that ends (art. 212).
        ({"voorbereiding_vanaf": "2025-01-01"}, False),
        ({"voorbereiding_vanaf": "2025-01-02"}, True),
        ({"doel": "springplank", "springplank_vanaf": "2024-07-01"}, False),
        ({"doel": "springplank", "springplank_vanaf": "2024-07-02"}, True),
        ({"doel": "springplank", "springplank_vanaf": "2026-12-01", "recht_tot": "2027-03-31"}, False),
    ],
)  # fmt: skip
def test_wie_zijn_laatste_dag_niet_gaf_leest_dat_zijn_recht_eerder_kan_eindigen(
    velden: dict[str, str], telt: bool
) -> None:
    gegeven = PROEF.op(date(2025, 6, 30)).antwoord(**{"voorbereiding_aangegeven": "ja"} | velden)
    assert ("Eindigt je recht eerder" in gegeven.uitkomst) is telt
    assert any("Eindigt je recht eerder" in dag.uitleg for dag in gegeven.agenda) is telt


def test_wat_de_springplank_kost_hangt_niet_af_van_twaalf_maanden() -> None:
    """Four months of right are four months of springplank."""
    velden = {"doel": "springplank", "springplank_vanaf": "2026-12-01", "recht_tot": "2027-03-31"}
    assert KLOK_LOOPT in antwoord(**velden).grenzen
    assert "twaalf maanden" not in tekst(**velden)
    eerder = ", of vroeger als je recht eerder eindigt"
    assert eerder not in tekst(**velden)
    onbekend = antwoord(**velden | {"recht_tot": ""})
    assert onbekend.feiten[0] == (
        "Laatste dag van je uitkering met bijberoep", f"30 november 2027{eerder}"
    )  # fmt: skip


def test_wie_zijn_bijberoep_niet_aangaf_leest_dat_hij_het_nog_doet() -> None:
    gegeven = antwoord(doel="springplank", springplank_aangegeven="nee")
    assert gegeven.cijfers["mogelijk"] == "nee"
    assert "Geef het vandaag nog aan" in str(gegeven.vervolg[0])
    ander = antwoord(doel="springplank", door_derden="ja")
    assert "Geef het vandaag nog aan" not in str(ander.vervolg)
    al_gedaan = antwoord(doel="springplank", springplank_aangegeven="ja")
    assert "Begon je al zonder?" not in str(al_gedaan.vervolg)


@pytest.mark.parametrize(
    ("velden", "wegen"),
    [
        ({"eerder_voorbereid": "ja"}, "springplank of hoofdberoep"),
        ({"eerder_voorbereid": "ja", "recht_tot": "2026-11-30"}, "hoofdberoep"),
        ({"doel": "springplank", "door_derden": "ja"}, "voorbereiden of hoofdberoep"),
        ({"doel": "springplank", "recht_tot": "2026-11-30"}, "hoofdberoep"),
    ],
)
def test_een_andere_weg_is_niet_die_van_nu_en_zonder_recht_alleen_die_zonder_uitkering(
    velden: dict[str, str], wegen: str
) -> None:
    gegeven = antwoord(voorbereiding_vanaf="2026-12-01", springplank_vanaf="2026-12-01", **velden)
    assert f"Kijk hierboven of een andere weg past: {wegen}." in gegeven.vervolg


@pytest.mark.parametrize(
    ("start", "vroegst"),
    [
        (date(2027, 9, 1), date(2027, 3, 1)),
        (date(2027, 9, 2), date(2027, 3, 2)),
        # From 28 February six months end on 27 August, from 1 March on 31 August.
        (date(2027, 8, 28), date(2027, 2, 28)),
        (date(2027, 8, 29), date(2027, 3, 1)),
        (date(2027, 8, 31), date(2027, 3, 1)),
        # From 29, 30 and 31 August they all end on 28 February.
        (date(2027, 3, 1), date(2026, 8, 29)),
    ],
)
def test_zes_maanden_voor_je_start_kan_je_ten_vroegste_beginnen(start: date, vroegst: date) -> None:
    assert vroegste_voorbereiding(start) == vroegst
    dag_ervoor = voorbereidingstermijn(vroegst - EEN_DAG).laatste
    assert dag_ervoor < start - EEN_DAG <= voorbereidingstermijn(vroegst).laatste


def test_wie_te_vroeg_begint_leest_wanneer_het_wel_kan() -> None:
    velden = {"voorbereiding_vanaf": "2026-12-01", "echte_start": "2027-09-01"}
    raad = "Begin je voorbereiding later, ten vroegste op 1 maart 2027: dan loopt ze tot je start."
    assert raad in antwoord(**velden).uitkomst
    assert "Ze kan maar één keer." in antwoord(**velden).uitkomst
    # A second time no later day helps.
    assert raad not in antwoord(**velden, eerder_voorbereid="ja").uitkomst
    beter = velden | {"voorbereiding_vanaf": "2027-03-01"}
    assert antwoord(**beter).cijfers["mogelijk"] == "ja"


# Springplank (art. 48 § 1bis)


def werk(**feiten: Any) -> Bijberoep:
    return Bijberoep(**({"vanaf": MAART_2026} | feiten))


def bij_werk(id_: str, **feiten: Any) -> Voorwaarde:
    return next(v for v in springplankvoorwaarden(werk(**feiten)) if v.id == id_)


@pytest.mark.parametrize(
    ("vanaf", "laatste"),
    [
        (date(2016, 10, 1), date(2017, 9, 30)),
        (date(2026, 3, 1), date(2027, 2, 28)),
        (date(2026, 2, 28), date(2027, 2, 27)),
        (date(2028, 2, 29), date(2029, 2, 28)),
    ],
)
def test_de_springplank_duurt_twaalf_maanden_van_datum_tot_datum(
    vanaf: date, laatste: date
) -> None:
    assert springplanktermijn(vanaf).laatste == laatste


def test_de_springplank_bestaat_sinds_1_oktober_2016() -> None:
    with pytest.raises(OngeldigeInvoer, match="vanaf 1 oktober 2016"):
        springplanktermijn(date(2016, 9, 30))


@pytest.mark.parametrize(
    ("tot", "oordeel"),
    [
        # The six years before 1 March 2026 begin on 1 March 2020.
        (date(2020, 2, 29), VOLDAAN),
        (date(2020, 3, 1), NIET_VOLDAAN),
        # springplank_hoofdberoep_5j
        (date(2021, 2, 28), NIET_VOLDAAN),
        (None, ONBEKEND),
    ],
)
@pytest.mark.parametrize(
    ("id_", "ooit", "dag"),
    [
        ("niet-in-hoofdberoep", "zelfde_werk", "hoofdberoep_tot"),
        ("niet-opnieuw", "eerder", "vorige_tot"),
    ],
)
def test_zes_jaar_van_datum_tot_datum(
    id_: str, ooit: str, dag: str, tot: date | None, oordeel: Oordeel
) -> None:
    """Not the same main work, and no springplank, in the six years before."""
    assert bij_werk(id_, **{ooit: True, dag: tot}).oordeel is oordeel
    assert bij_werk(id_, **{ooit: False}).oordeel is VOLDAAN
    assert bij_werk(id_).oordeel is ONBEKEND


def test_vijf_jaar_geleden_hetzelfde_werk_in_hoofdberoep_is_te_kort() -> None:
    """springplank_hoofdberoep_5j"""
    velden = {"doel": "springplank", "springplank_vanaf": "2026-03-01", "zelfde_werk": "ja"}
    assert cijfers(**velden, hoofdberoep_tot="2021-02-28")["mogelijk"] == "nee"
    assert cijfers(**velden, hoofdberoep_tot="2020-02-29")["mogelijk"] == "ja"


def test_de_reden_zegt_vanaf_wanneer_het_wel_kan() -> None:
    gevonden = bij_werk("niet-in-hoofdberoep", zelfde_werk=True, hoofdberoep_tot=date(2021, 2, 28))
    assert gevonden.reden == "De laatste dag was 28 februari 2021: het kan vanaf 1 maart 2027."


@pytest.mark.parametrize(
    ("vanaf", "geldt"), [(date(2022, 9, 30), False), (date(2022, 10, 1), True)]
)
def test_kunstwerkers_vallen_erbuiten_sinds_1_oktober_2022(vanaf: date, geldt: bool) -> None:
    ids = {v.id for v in springplankvoorwaarden(werk(vanaf=vanaf, kunstwerker=True))}
    assert ("geen-kunstwerker" in ids) is geldt
    te_kort = tekort(springplankvoorwaarden(werk(vanaf=vanaf, kunstwerker=True)))
    assert [v.id for v in te_kort] == (["geen-kunstwerker"] if geldt else [])


@pytest.mark.parametrize(
    ("feit", "id_", "goed"),
    [
        ("aangegeven", "aangifte", True),
        ("ervoor_gestopt", "niet-ervoor-gestopt", False),
        ("door_derden", "niet-door-derden", False),
        ("kunstwerker", "geen-kunstwerker", False),
    ],
)
def test_elke_voorwaarde_van_de_springplank_kan_ontbreken(feit: str, id_: str, goed: bool) -> None:
    assert bij_werk(id_, **{feit: goed}).oordeel is VOLDAAN
    assert bij_werk(id_, **{feit: not goed}).oordeel is NIET_VOLDAAN
    assert bij_werk(id_).oordeel is ONBEKEND


def test_of_het_werk_bijkomstig_blijft_weegt_de_rva() -> None:
    """Art. 48 § 3: nobody but the RVA can say so."""
    alles_goed = {
        "aangegeven": True, "ervoor_gestopt": False, "zelfde_werk": False, "door_derden": False,
        "eerder": False, "kunstwerker": False, "recht_tot": date(2027, 12, 31),
    }  # fmt: skip
    open_ = [v.id for v in springplankvoorwaarden(werk(**alles_goed)) if v.oordeel is ONBEKEND]
    assert open_ == ["bijkomstig"]


@pytest.mark.parametrize(
    ("recht_tot", "oordeel"),
    [
        (date(2026, 2, 28), NIET_VOLDAAN),
        (date(2026, 3, 1), VOLDAAN),
        (None, ONBEKEND),
    ],
)
def test_wie_geen_recht_meer_heeft_krijgt_geen_springplank(
    recht_tot: date | None, oordeel: Oordeel
) -> None:
    assert bij_werk("recht", recht_tot=recht_tot).oordeel is oordeel


def test_de_springplank_verlengt_het_recht_niet() -> None:
    velden = {"doel": "springplank", "springplank_vanaf": "2026-12-01"}
    assert antwoord(**velden, recht_tot="2027-05-31").uitkomst == (
        "Je kan je uitkering houden van 1 december 2026 tot en met 31 mei 2027, als de RVA het toelaat. Dan "
        "eindigt je recht op uitkering."
    )
    langer = antwoord(**velden, recht_tot="2028-05-31")
    assert ("Dagen recht die daarna overblijven", "183") in langer.feiten
    assert KLOK_LOOPT in langer.grenzen
    # No day before 1 July 2025 is taken from a right (art. 212).
    vroeger = antwoord(doel="springplank", springplank_vanaf="2024-07-01")
    assert vroeger.grenzen == GRENZEN
    net_erin = antwoord(doel="springplank", springplank_vanaf="2024-07-02")
    assert KLOK_LOOPT in net_erin.grenzen


def test_de_agenda_van_de_springplank() -> None:
    velden = {"doel": "springplank", "springplank_vanaf": "2026-12-01", "recht_tot": "2027-05-31"}
    korter = {
        "Formulieren C1 en C1C indienen (laatste dag)": "2026-11-30",
        "Laatste dag van je recht op uitkering": "2027-05-31",
    }
    assert agenda(**velden) == korter
    langer = {
        "Formulieren C1 en C1C indienen (laatste dag)": "2026-11-30",
        "Laatste dag van je springplank": "2027-11-30",
        "Laatste dag van je recht op uitkering": "2028-05-31",
    }
    assert agenda(**velden | {"recht_tot": "2028-05-31"}) == langer
    assert agenda(**velden, door_derden="ja") == {}


@pytest.mark.parametrize(
    ("recht_tot", "beslis", "heel_jaar"),
    [
        ("2027-05-31", "31 mei 2027", False),
        ("2027-11-29", "29 november 2027", False),
        ("2027-11-30", "30 november 2027", True),
        ("", "30 november 2027, of vroeger als je recht eerder eindigt", True),
    ],
)
def test_wiens_recht_eerder_eindigt_beslist_eerder_en_ziet_geen_jaarbedrag(
    recht_tot: str, beslis: str, heel_jaar: bool
) -> None:
    velden = {"doel": "springplank", "springplank_vanaf": "2026-12-01", "recht_tot": recht_tot}
    gegeven = antwoord(**velden, uitkering="60", inkomen="9000")
    zin = (
        f"Beslis ten laatste op {beslis}: stoppen met je bijberoep, een job zoeken en je bijberoep houden, "
        "of in hoofdberoep gaan."
    )
    assert any(str(regel).startswith(zin) for regel in gegeven.vervolg)
    assert gegeven.feiten[0] == ("Laatste dag van je uitkering met bijberoep", beslis)
    assert ("over_per_jaar" in gegeven.cijfers) is heel_jaar
    assert any(etiket.startswith("Per jaar") for etiket, _ in gegeven.feiten) is heel_jaar
    assert any(stap.etiket == "Per jaar" for stap in gegeven.stappen) is heel_jaar


@pytest.mark.parametrize("feiten", [{}, {"ervoor_gestopt": "ja"}, {"eerder_springplank": "ja"}])
def test_wie_al_een_bijberoep_had_leest_dat_het_zonder_springplank_kan(
    feiten: dict[str, str],
) -> None:
    """Art. 48 § 1."""
    gegeven = antwoord(doel="springplank", springplank_vanaf="2026-12-01", **feiten)
    laatste_regel = als_html(el("p", gegeven.vervolg[-1]))
    assert "Deed je dit bijberoep al toen je werknemer was?" in laatste_regel
    assert "activiteiten-tijdens-de-werkloosheid/bijberoep" in laatste_regel


def test_de_rva_schrijft_over_de_voorbereiding_in_infoblad_t41() -> None:
    regels = als_html(*(el("p", regel) for regel in antwoord().vervolg))
    assert "infoblad T41" in regels
    assert "T87" not in regels


# What is left (art. 130 § 2)

VRIJ = [
    # The first day of every step of the index, per day and × 312.
    ("2016-06-01", "13.70", "4274.40", "A"),
    ("2017-06-01", "13.98", "4361.76", "C"),
    ("2018-09-01", "14.25", "4446.00", "C"),
    ("2020-03-01", "14.54", "4536.48", "B"),
    ("2021-09-01", "14.83", "4626.96", "C"),
    ("2022-01-01", "15.13", "4720.56", "C"),
    ("2022-03-01", "15.43", "4814.16", "C"),
    ("2022-05-01", "15.74", "4910.88", "C"),
    ("2022-08-01", "16.05", "5007.60", "C"),
    ("2022-11-01", "16.37", "5107.44", "C"),
    ("2022-12-01", "16.70", "5210.40", "C"),
    ("2023-11-01", "17.04", "5316.48", "C"),
    ("2024-05-01", "17.38", "5422.56", "C"),
    ("2025-02-01", "17.72", "5528.64", "C"),
]


@pytest.mark.parametrize(("vanaf", "per_dag", "per_jaar", "zekerheid"), VRIJ)
def test_het_vrije_bedrag_volgt_de_index(
    vanaf: str, per_dag: str, per_jaar: str, zekerheid: str
) -> None:
    """13,70 and 4.274,40 were published in 2017, 4.536,48 by Avixi; the others are computed."""
    dag = date.fromisoformat(vanaf)
    gevonden = vrij_dagbedrag(dag)
    assert (str(gevonden.waarde), str(jaargrens(dag))) == (per_dag, per_jaar)
    assert gevonden.zekerheid == zekerheid


@pytest.mark.parametrize(("stap", "vorige"), list(zip(VRIJ[1:], VRIJ, strict=False)))
def test_de_dag_voor_een_index_geldt_het_vorige_bedrag(
    stap: tuple[str, ...], vorige: tuple[str, ...]
) -> None:
    assert str(vrij_dagbedrag(date.fromisoformat(stap[0]) - EEN_DAG).waarde) == vorige[1]


@pytest.mark.usefixtures("niets_na_april_2026")
@pytest.mark.parametrize(
    ("op", "verouderd"), [(date(2026, 4, 30), False), (date(2026, 5, 1), True)]
)
def test_na_de_laatste_index_die_we_kennen_is_het_bedrag_mogelijk_verouderd(
    op: date, verouderd: bool
) -> None:
    """The next step was expected in May 2026; nobody here saw its day."""
    assert mogelijk_verouderd(op) is verouderd
    assert (str(vrij_dagbedrag(op).waarde), vrij_dagbedrag(op).zekerheid) == ("17.72", "C")
    assert (str(volgend_dagbedrag(op).waarde), volgend_dagbedrag(op).zekerheid) == ("18.08", "C")
    # Twelve months that end on that day: the last day decides.
    vanaf = maanden_later(op + EEN_DAG, -12)
    gelezen = tekst(doel="springplank", springplank_vanaf=vanaf.isoformat())
    assert ("na één indexaanpassing wordt het €\u00a018,08 per dag" in gelezen) is verouderd


@pytest.mark.parametrize(
    ("inkomen", "daginkomen", "minder", "over"),
    [
        # Easypay: 15 per day in 2017 costs the difference with 13,70.
        ("4680.00", "15.00", "1.30", "48.70"),
        ("4274.40", "13.70", "0.00", "50.00"),
        ("4275.96", "13.71", "0.01", "49.99"),
        ("0.00", "0.00", "0.00", "50.00"),
        # All of the benefit is gone, never more.
        ("19874.40", "63.70", "50.00", "0.00"),
        ("50000.00", "160.26", "50.00", "0.00"),
    ],
)
def test_alleen_wat_boven_het_vrije_bedrag_ligt_gaat_van_de_uitkering_af(
    inkomen: str, daginkomen: str, minder: str, over: str
) -> None:
    gevonden = overhouden(Decimal("50.00"), Decimal(inkomen), date(2017, 4, 11))
    assert str(gevonden.daginkomen) == daginkomen
    assert str(gevonden.vermindering) == minder
    assert str(gevonden.per_dag) == over


def test_een_verlies_telt_als_niets_verdiend() -> None:
    velden = {"doel": "springplank", "springplank_vanaf": "2026-03-01", "uitkering": "60"}
    verlies, niets = (antwoord(**velden, inkomen=inkomen) for inkomen in ("-500", "0"))
    assert verlies.cijfers == niets.cijfers
    assert verlies.cijfers["over_per_dag"] == Decimal("60.00")
    assert als_html(*verlies.figuren) == als_html(*niets.figuren)


def test_het_inkomen_is_na_je_sociale_bijdragen_zoals_overal() -> None:
    gelezen = tekst(
        doel="springplank", springplank_vanaf="2026-03-01", uitkering="60", inkomen="8000"
    )
    assert "Je sociale bijdragen gingen al van je inkomen af." in gelezen
    assert str(velden(STARTEN.invoer)["inkomen"].hulp).startswith(INKOMEN)


def test_per_maand_telt_gemiddeld_26_dagen_en_per_jaar_312() -> None:
    gevonden = overhouden(Decimal("60.00"), Decimal("8000.00"), date(2026, 3, 1))
    assert (gevonden.per_dag, gevonden.per_maand) == (Decimal("52.08"), Decimal("1354.08"))
    assert gevonden.per_jaar == Decimal("16248.96")
    assert [s.etiket for s in gevonden.stappen] == [
        "Inkomen per dag",
        "Vrij dagbedrag",
        "Wat er per dag af gaat",
        "Uitkering die je per dag overhoudt",
        "Per maand, gemiddeld",
    ]
    assert (gevonden.jaarstap.etiket, gevonden.jaarstap.waarde) == ("Per jaar", gevonden.per_jaar)


@pytest.mark.parametrize(
    ("periode", "daginkomen"),
    [
        (None, "10.00"),
        (Periode(date(2026, 1, 1), date(2026, 12, 31)), "10.00"),
        # 312 × 184 ÷ 365 = 157,28 days of benefit.
        (Periode(date(2026, 7, 1), date(2026, 12, 31)), "19.84"),
        # In a leap year 312 × 184 ÷ 366 = 156,85.
        (Periode(date(2028, 7, 1), date(2028, 12, 31)), "19.89"),
    ],
)
def test_wie_in_het_jaar_begint_of_stopt_deelt_naar_verhouding(
    periode: Periode | None, daginkomen: str
) -> None:
    gevonden = overhouden(Decimal("60.00"), Decimal("3120.00"), date(2026, 3, 1), periode)
    assert str(gevonden.daginkomen) == daginkomen


@pytest.mark.parametrize(
    ("periode", "deler"),
    [
        # 312 × 181 ÷ 365 is 154,717…; 312 × 184 ÷ 365 is 157,282…; 312 × 182 ÷ 366 is 155,147…
        (Periode(date(2026, 1, 1), date(2026, 6, 30)), "154.72"),
        (Periode(date(2026, 7, 1), date(2026, 12, 31)), "157.28"),
        (Periode(date(2028, 1, 1), date(2028, 6, 30)), "155.15"),
    ],
)
def test_de_dagen_van_een_deel_van_het_jaar_zijn_op_twee_cijfers_afgerond(
    periode: Periode, deler: str
) -> None:
    eerste = overhouden(Decimal(60), Decimal(3120), periode.van, periode).stappen[0]
    assert eerste.waarde == Decimal(deler)


def test_een_deel_van_het_jaar_is_minder_zeker_en_heeft_geen_jaarbedrag_of_grafiek() -> None:
    velden = {
        "doel": "springplank", "springplank_vanaf": "2017-01-01", "uitkering": "50", "inkomen": "2000",
    }  # fmt: skip
    heel = antwoord(**velden)
    deel = antwoord(
        **velden,
        inkomen_over="deel",
        inkomen_eerste_dag="2017-07-01",
        inkomen_laatste_dag="2017-12-31",
    )
    assert (heel.zekerheid, deel.zekerheid) == ("A", "C")
    assert (len(heel.figuren), len(deel.figuren)) == (1, 0)
    assert any(etiket.startswith("Per jaar") for etiket, _ in heel.feiten)
    assert not any(etiket.startswith("Per jaar") for etiket, _ in deel.feiten)


def test_de_eerste_zin_van_de_springplank_zegt_wat_je_overhoudt() -> None:
    velden = {"doel": "springplank", "springplank_vanaf": "2026-03-01"}
    zonder = (
        "Je kan je uitkering houden van 1 maart 2026 tot en met 28 februari 2027, als de RVA het "
        "toelaat. Eindigt je recht eerder, dan stopt ook je uitkering."
    )
    assert antwoord(**velden).uitkomst == zonder
    met = antwoord(**velden, uitkering="60", inkomen="8000").uitkomst
    assert met.replace("\u00a0", " ") == (
        f"{zonder} Van je uitkering van € 60,00 per dag blijft € 52,08 over."
    )


@pytest.mark.parametrize(
    ("inkomen", "niets"), [("24246.00", False), ("24248.64", True), ("100000", True)]
)
def test_wie_niets_overhoudt_leest_dat_en_dat_de_springplank_kan_wegvallen(
    inkomen: str, niets: bool
) -> None:
    """Art. 48 § 3: work that is too much is no side work any more. 312 × 77,72 is 24.248,64."""
    velden = {"doel": "springplank", "springplank_vanaf": "2026-03-01", "uitkering": "60"}
    zin = (
        "Met dit inkomen blijft er niets over van je uitkering. De RVA kan je werk dan ook te groot "
        "vinden: je verliest dan de springplank."
    )
    for einddag in ("", "2026-12-31"):
        gegeven = antwoord(**velden, inkomen=inkomen, recht_tot=einddag)
        assert (gegeven.uitkomst == zin) is niets
    assert (
        "kan je uitkering houden" in antwoord(**velden | {"uitkering": "0"}, inkomen="1").uitkomst
    )


@pytest.mark.parametrize("velden", [{}, {"uitkering": "60"}, {"inkomen": "8000"}])
def test_zonder_uitkering_of_inkomen_staat_er_alleen_wat_vrij_is(velden: dict[str, str]) -> None:
    gevonden = antwoord(doel="springplank", springplank_vanaf="2026-03-01", **velden)
    assert "over_per_dag" not in gevonden.cijfers
    assert gevonden.cijfers["vrij_per_dag"] == Decimal("17.72")
    assert "Vul je uitkering en je inkomen in" in " ".join(gevonden.toelichting)
    assert gevonden.figuren == ()


@pytest.mark.parametrize(
    ("vanaf", "herkomst"),
    [
        ("2017-01-01", "zo gepubliceerd. Zekerheid A."),
        ("2020-06-01", "zo door één bron gedrukt. Zekerheid B."),
        ("2025-06-01", "We zagen geen bedrag van de RVA. Zekerheid C."),
    ],
)
def test_het_vrije_bedrag_zegt_hoe_zeker_het_is(vanaf: str, herkomst: str) -> None:
    gevonden = antwoord(doel="springplank", springplank_vanaf=vanaf)
    assert gevonden.toelichting[0].endswith(herkomst)


SPILINDEX_2016 = Decimal("103.14")


def test_de_indextrappen_zijn_die_van_de_spilindex() -> None:
    """Two forms of one index: since November 2023 both change on the same day, by the same steps."""
    vanaf = date(2023, 11, 1)
    trappen = {r["van"]: r["waarde"] for r in records("springplank_indextrap") if r["van"] >= vanaf}
    spil = {r["van"]: r["waarde"] for r in records("spilindex") if r["van"] >= vanaf}
    verwacht_: dict[date, Decimal] = {}
    for dag, aantal in trappen.items():
        waarde = SPILINDEX_2016
        for _ in range(aantal):
            waarde = (waarde * Decimal("1.02")).quantize(Decimal("0.01"), ROUND_HALF_UP)
        verwacht_[dag] = waarde
    assert verwacht_ == spil
    assert records("springplank_indextrap")[-1]["tot"] == records("spilindex")[-1]["tot"]


# How long the right lasts (art. 114 § 1)


@pytest.mark.parametrize(
    ("dagen", "laatste"),
    [
        # One month more per 104 days, at most twelve more.
        (0, date(2027, 2, 28)),
        (103, date(2027, 2, 28)),
        (104, date(2027, 3, 31)),
        (207, date(2027, 3, 31)),
        (208, date(2027, 4, 30)),
        (1247, date(2028, 1, 31)),
        (1248, date(2028, 2, 29)),
        (5000, date(2028, 2, 29)),
    ],
)
def test_een_recht_duurt_twaalf_maanden_en_een_per_104_dagen(dagen: int, laatste: date) -> None:
    assert recht_na_toelating(MAART_2026, dagen).laatste == laatste


def test_de_hervorming_begint_op_1_maart_2026() -> None:
    assert hervorming() == MAART_2026
    assert recht_na_toelating(MAART_2026, 0).laatste == date(2027, 2, 28)
    with pytest.raises(OngeldigeInvoer) as fout:
        recht_na_toelating(date(2026, 2, 28), 0)
    assert fout.value.veld == "recht_bekend"


@pytest.mark.parametrize(
    ("toegelaten", "maanden", "laatste"),
    [
        (MAART_2026, 12, date(2027, 2, 28)),
        # Before the reform the months run from 1 July 2025 (art. 212).
        (date(2026, 2, 28), 12, date(2027, 2, 27)),
        (date(2024, 5, 1), 6, date(2025, 12, 31)),
        (date(2024, 5, 1), 8, date(2026, 2, 28)),
        (date(2024, 5, 1), 9, date(2026, 3, 31)),
        (date(2024, 5, 1), 12, date(2026, 6, 30)),
        (date(2024, 5, 1), 24, date(2027, 6, 30)),
        (date(2026, 2, 28), 24, date(2028, 2, 27)),
        (MAART_2026, 24, date(2028, 2, 29)),
    ],
)
def test_wie_zijn_maanden_kent_telt_vanaf_de_toelating_of_vanaf_1_juli_2025(
    toegelaten: date, maanden: int, laatste: date
) -> None:
    assert recht_van_maanden(toegelaten, maanden).laatste == laatste


@pytest.mark.parametrize(
    ("tot", "maanden", "eerste", "laatste"),
    [
        # Self-employed on 1 July 2025: from the first new claim after that work (art. 212).
        (date(2026, 12, 31), 6, date(2027, 1, 1), date(2027, 6, 30)),
        (date(2026, 12, 31), 24, date(2027, 1, 1), date(2028, 12, 31)),
        (date(2025, 7, 1), 6, date(2025, 7, 2), date(2026, 1, 1)),
        # Stopped before: from 1 July 2025, no day sooner.
        (date(2025, 6, 30), 6, OVERGANG, date(2025, 12, 31)),
        (date(2024, 12, 31), 6, OVERGANG, date(2025, 12, 31)),
        # Never after 30 June 2030.
        (date(2029, 6, 30), 12, date(2029, 7, 1), date(2030, 6, 30)),
        (date(2029, 7, 1), 12, date(2029, 7, 2), date(2030, 6, 30)),
    ],
)
def test_wie_op_1_juli_2025_zelfstandige_was_telt_vanaf_de_nieuwe_aanvraag(
    tot: date, maanden: int, eerste: date, laatste: date
) -> None:
    gevonden = recht_van_maanden(date(2020, 1, 1), maanden, Zelfstandig(date(2024, 1, 1), tot))
    assert (gevonden.eerste, gevonden.laatste, gevonden.anders) == (eerste, laatste, None)
    assert gevonden.beslissing.zekerheid == "C"
    assert str(gevonden.beslissing.artikel).endswith("artikel 212")


@pytest.mark.parametrize("feiten", [{"ononderbroken": False}, {"uitkering": True}])
def test_wie_intussen_een_uitkering_kreeg_telt_vanaf_1_juli_2025(feiten: dict[str, bool]) -> None:
    werk_ = Zelfstandig(date(2024, 1, 1), date(2026, 12, 31), **feiten)
    gevonden = recht_van_maanden(date(2020, 1, 1), 24, werk_)
    assert (gevonden.eerste, gevonden.laatste) == (OVERGANG, date(2027, 6, 30))
    assert klok(gevonden, werk_).over == 730


@pytest.mark.parametrize(
    ("van", "anders"),
    [
        (date(2025, 6, 30), None),
        # Begun on 1 July: self-employed on that day.
        (date(2025, 7, 1), None),
        # Nobody knows whether work that began later makes the months run again.
        (date(2025, 7, 2), date(2027, 6, 30)),
        (date(2025, 9, 1), date(2027, 6, 30)),
    ],
)
def test_van_later_werk_is_een_nieuwe_telling_een_andere_lezing(
    van: date, anders: date | None
) -> None:
    gevonden = recht_van_maanden(date(2020, 1, 1), 6, Zelfstandig(van, date(2026, 12, 31)))
    assert (gevonden.anders and gevonden.anders.laatste) == anders


def test_na_de_hervorming_is_er_geen_overgangsregel() -> None:
    werk_ = Zelfstandig(date(2026, 9, 1), date(2026, 12, 31))
    assert recht_van_maanden(MAART_2026, 12, werk_).anders is None
    assert recht_van_maanden(date(2026, 2, 28), 12, werk_).anders


def test_de_reden_zegt_wanneer_30_juni_2030_beslist() -> None:
    assert recht_van_maanden(date(2024, 5, 1), 1).beslissing.reden == (
        "Overgangsregel: 1 maand vanaf 1 juli 2025."
    )
    net, na = (
        recht_van_maanden(date(2024, 5, 1), 12, Zelfstandig(date(2024, 9, 1), tot)).beslissing.reden
        for tot in (date(2029, 6, 30), date(2029, 7, 1))
    )
    assert net == "Overgangsregel: 12 maanden vanaf 1 juli 2029."
    assert na == "Overgangsregel: 12 maanden vanaf 2 juli 2029, en ten laatste tot 30 juni 2030."


@pytest.mark.parametrize("toegelaten", [date(2024, 5, 1), MAART_2026])
def test_de_wet_geeft_hoogstens_24_maanden(toegelaten: date) -> None:
    """Twelve, and at most twelve more (art. 114 § 1); "tot 24" by the transitional rule (art. 212)."""
    assert recht_van_maanden(toegelaten, 24)
    with pytest.raises(OngeldigeInvoer, match="hoogstens 24 maanden") as fout:
        recht_van_maanden(toegelaten, 25)
    assert fout.value.veld == "maanden_recht"


# The clock (art. 116 § 1, 6° and art. 42)

RECHT = recht_na_toelating(MAART_2026, 0)  # until 28 February 2027
SEPTEMBER = date(2026, 9, 1)


ZEKER = {"ononderbroken": True, "uitkering": False}


def stand(tot: date | None, van: date = SEPTEMBER, **feiten: Any) -> Klok:
    return klok(RECHT, Zelfstandig(van, tot, **(ZEKER | feiten)))


@pytest.mark.parametrize(
    ("tot", "stil", "laatste"),
    [
        # Three months minus a day: the clock went on.
        (date(2026, 11, 29), False, date(2027, 2, 28)),
        # Three months: the 181 days that were left come after it.
        (date(2026, 11, 30), True, date(2027, 5, 30)),
        (date(2026, 12, 31), True, date(2027, 6, 30)),
        (date(2031, 8, 31), True, date(2032, 2, 28)),
    ],
)
def test_de_klok_staat_stil_vanaf_drie_maanden(tot: date, stil: bool, laatste: date) -> None:
    gevonden = stand(tot)
    assert (gevonden.over, gevonden.stil_op) == (181, date(2026, 11, 30))
    assert (gevonden.stil, gevonden.laatste) == (stil, laatste)


@pytest.mark.parametrize("feiten", [{"ononderbroken": False}, {"uitkering": True}])
def test_met_een_onderbreking_of_een_uitkering_loopt_de_klok_door(feiten: dict[str, bool]) -> None:
    assert stand(date(2026, 12, 31), **feiten).laatste == date(2027, 2, 28)
    assert stand(date(2027, 3, 31), **feiten).laatste is None


def test_een_springplank_zet_de_klok_niet_stil() -> None:
    """Twelve months of springplank use up a right of twelve months."""
    gevonden = stand(date(2027, 2, 28), van=MAART_2026, uitkering=True)
    assert (gevonden.stil, gevonden.laatste) == (False, None)


@pytest.mark.parametrize(
    ("van", "over", "laatste"),
    [
        # On the last day of the right one day is left; the day after none.
        (date(2027, 2, 28), 1, date(2028, 1, 1)),
        (date(2027, 3, 1), 0, None),
    ],
)
def test_wie_na_zijn_recht_begint_kan_er_niet_in_terug(
    van: date, over: int, laatste: date | None
) -> None:
    gevonden = stand(date(2027, 12, 31), van=van)
    assert (gevonden.over, gevonden.laatste) == (over, laatste)


@pytest.mark.parametrize(
    ("van", "oordeel", "laatste"),
    [
        # The rule exists since 1 March 2026; of an earlier period nothing was found.
        (date(2026, 2, 28), ONBEKEND, date(2026, 12, 31)),
        (date(2026, 3, 1), VOLDAAN, date(2027, 7, 3)),
    ],
)
def test_van_een_periode_die_voor_de_hervorming_begon_weten_we_het_niet(
    van: date, oordeel: Oordeel, laatste: date
) -> None:
    recht = recht_van_brief(date(2026, 12, 31))
    gevonden = klok(recht, Zelfstandig(van, date(2026, 8, 31), **ZEKER))
    (lang_genoeg,) = (v for v in gevonden.voorwaarden if v.id == "lang-genoeg")
    assert (lang_genoeg.oordeel, gevonden.laatste) == (oordeel, laatste)


def test_na_de_overgangsregel_kan_niemand_later_terug_dan_30_juni_2030() -> None:
    recht = recht_van_maanden(date(2024, 5, 1), 24)
    gevonden = klok(recht, Zelfstandig(date(2027, 1, 1), date(2030, 3, 31), **ZEKER))
    assert (gevonden.stil, gevonden.laatste) == (True, date(2030, 6, 30))


# A new admission (art. 30)


@pytest.mark.parametrize(
    ("van", "tot", "langer"),
    [
        # Claims before 1 March 2026: at least six months.
        (date(2025, 9, 1), date(2026, 2, 27), False),
        (date(2025, 8, 28), date(2026, 2, 27), True),
        # Since then: at least three months.
        (date(2025, 12, 1), date(2026, 2, 28), True),
        (date(2025, 12, 2), date(2026, 2, 28), False),
        (date(2026, 4, 1), date(2026, 6, 29), False),
        (date(2026, 4, 1), date(2026, 6, 30), True),
    ],
)
def test_zelfstandig_werk_verlengt_het_venster_vanaf_zes_en_sinds_2026_drie_maanden(
    van: date, tot: date, langer: bool
) -> None:
    """The day of the claim decides: the day after the last day of self-employment."""
    assert venster(van, tot).langer is langer


@pytest.mark.parametrize(
    ("van", "eerste"),
    [
        # Fifteen years before the claim of 1 July 2026, and 36 months before that.
        (date(2011, 7, 2), date(2008, 7, 2)),
        (date(2011, 7, 1), date(2008, 7, 1)),
        (date(2011, 6, 30), date(2008, 7, 1)),
        (date(2000, 1, 1), date(2008, 7, 1)),
        (date(2018, 7, 1), date(2015, 7, 1)),
        # Too short: only the 36 months before the claim.
        (date(2026, 6, 1), date(2023, 7, 1)),
    ],
)
def test_het_venster_wordt_hoogstens_vijftien_jaar_langer(van: date, eerste: date) -> None:
    gevonden = venster(van, date(2026, 6, 30))
    assert (gevonden.eerste, gevonden.laatste) == (eerste, date(2026, 6, 30))
    assert gevonden.dagen
    assert gevonden.dagen.waarde == 312


def test_dagen_van_voor_een_vorige_toelating_tellen_niet_meer() -> None:
    gevonden = venster(date(2026, 9, 1), date(2027, 6, 30), toegelaten=MAART_2026)
    assert gevonden.eerste == MAART_2026


def test_voor_de_hervorming_hing_het_aantal_dagen_af_van_je_leeftijd() -> None:
    voor, erna = date(2026, 2, 27), date(2026, 2, 28)
    assert (venster(date(2020, 1, 1), voor).eerste, venster(date(2020, 1, 1), voor).dagen) == (
        None,
        None,
    )
    assert venster(date(2020, 1, 1), erna).eerste == date(2017, 1, 1)


# The answer about coming back

TWAALF = {
    "doel": "hoofdberoep", "recht_bekend": "maanden", "toegelaten": "2026-03-01", "maanden_recht": "12",
    "zelfstandig_vanaf": "2026-09-01", "ononderbroken": "ja", "uitkering_intussen": "nee",
}  # fmt: skip
TERUG = {
    "doel": "hoofdberoep", "toegelaten": "2026-03-01", "gewerkte_dagen": "0",
    "zelfstandig_vanaf": "2026-09-01", "ononderbroken": "ja", "uitkering_intussen": "nee",
}  # fmt: skip


@pytest.mark.parametrize(
    ("velden", "uitkomst"),
    [
        (
            TERUG,
            "Bij je start op 1 september 2026 had je nog 181 dagen recht. Werk je zeker tot en met "
            "30 november 2026 in hoofdberoep, zonder onderbreking en zonder uitkering, dan blijft dat zo tot "
            "je stopt.",
        ),
        (
            TERUG | {"zelfstandig_tot": "2026-11-30"},
            "Tot en met 30 mei 2027 kan je terugkomen zonder nieuwe toelating, als de RVA aanvaardt dat je "
            "klok stilstond. Elke dag dat je wacht met je aanvraag, ben je kwijt.",
        ),
        (
            TERUG | {"zelfstandig_tot": "2026-11-30", "uitkering_intussen": "onbekend"},
            "Je recht loopt zeker tot en met 28 februari 2027. Werk je al die tijd in hoofdberoep, zonder "
            "onderbreking en zonder uitkering, dan loopt het tot en met 30 mei 2027. Elke dag dat je wacht "
            "met je aanvraag, ben je kwijt.",
        ),
        (
            TERUG | {"zelfstandig_tot": "2027-02-28", "ononderbroken": "onbekend"},
            "Werk je al die tijd in hoofdberoep, zonder onderbreking en zonder uitkering, dan loopt je recht "
            "tot en met 28 augustus 2027. Anders eindigt het op 28 februari 2027. Elke dag dat je wacht met "
            "je aanvraag, ben je kwijt.",
        ),
        (
            TERUG | {"zelfstandig_tot": "2026-11-29"},
            "Je klok loopt door terwijl je werkt: je recht loopt tot en met 28 februari 2027. Elke dag dat "
            "je wacht met je aanvraag, ben je kwijt.",
        ),
        (
            TWAALF | {"zelfstandig_tot": "2027-03-31", "uitkering_intussen": "ja"},
            "Terugkomen binnen je recht kan niet meer: dat eindigt op 28 februari 2027. Je hebt een nieuwe "
            "toelating nodig.",
        ),
        (
            TWAALF | {"zelfstandig_vanaf": "2027-03-01", "zelfstandig_tot": "2027-09-30"},
            "Je recht eindigt op 28 februari 2027, vóór je start. Later heb je een nieuwe toelating nodig.",
        ),
        (
            {"doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2026-12-31",
             "zelfstandig_vanaf": "2026-09-01", "zelfstandig_tot": "2027-08-31",
             "ononderbroken": "ja", "uitkering_intussen": "nee"},
            "Tot en met 31 december 2027 kan je terugkomen zonder nieuwe toelating, als de RVA aanvaardt dat "
            "je klok stilstond. Elke dag dat je wacht met je aanvraag, ben je kwijt.",
        ),
        (
            {"doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2026-12-31",
             "zelfstandig_vanaf": "2026-02-28", "zelfstandig_tot": "2026-08-31"},
            "Reken voorzichtig: je recht loopt tot en met 31 december 2026. Of je klok intussen stilstaat, "
            "keken we niet na: je begon vóór 1 maart 2026. Vraag het je uitbetalingsinstelling.",
        ),
        (
            {"doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2026-12-31",
             "zelfstandig_vanaf": "2026-02-28", "zelfstandig_tot": "2027-08-31"},
            "Reken voorzichtig: je recht loopt tot en met 31 december 2026. Of je klok intussen stilstaat, "
            "keken we niet na: je begon vóór 1 maart 2026. Vraag het je uitbetalingsinstelling.",
        ),
        (
            {"doel": "hoofdberoep", "recht_bekend": "geen", "ooit_uitkering": "nee",
             "zelfstandig_vanaf": "2018-07-01", "zelfstandig_tot": "2026-12-31"},
            "Werkte je van 1 juli 2015 tot en met 31 december 2026 minstens 312 dagen als werknemer? Dan kan "
            "je vanaf 1 januari 2027 een uitkering vragen.",
        ),
    ],
)  # fmt: skip
def test_de_eerste_zin_zegt_of_je_terug_kan(velden: dict[str, str], uitkomst: str) -> None:
    assert antwoord(**velden).uitkomst == uitkomst


@pytest.mark.parametrize(
    ("van", "langer"), [("2018-07-01", "wordt langer"), ("2025-05-01", "wordt niet langer")]
)
def test_voor_de_hervorming_zegt_de_eerste_zin_dat_je_leeftijd_meetelde(
    van: str, langer: str
) -> None:
    velden = {
        "doel": "hoofdberoep", "recht_bekend": "geen", "ooit_uitkering": "nee",
        "zelfstandig_vanaf": van, "zelfstandig_tot": "2025-06-30",
    }  # fmt: skip
    assert PROEF.op(date(2026, 2, 28)).antwoord(**velden).uitkomst == (
        f"De tijd waarin je werk als werknemer telt, {langer} door je zelfstandig werk. Hoeveel dagen je "
        "moest werken, hing vóór 1 maart 2026 af van je leeftijd: dat keken we niet na."
    )
    erna = PROEF.op(MAART_2026).antwoord(**velden).uitkomst
    assert erna.endswith(
        "minstens 312 dagen als werknemer? Dan kan je vandaag een uitkering vragen."
    )


@pytest.mark.parametrize("tot", ["", "2026-12-31", "2027-06-30"])
@pytest.mark.parametrize("feiten", [{"ononderbroken": "nee"}, {"uitkering_intussen": "ja"}])
def test_wiens_klok_doorloopt_leest_nergens_dat_ze_stilstond(
    feiten: dict[str, str], tot: str
) -> None:
    """Art. 116 § 1, 6°: an interruption or a benefit, and the clock goes on, whenever the work ends."""
    velden = TERUG | feiten | {"zelfstandig_tot": tot}
    gelezen = tekst(**velden)
    assert "28 februari 2027" in antwoord(**velden).uitkomst
    for zin in (
        "stilstond",
        "dan blijft dat zo",
        "als je klok stilstaat",
        "De klok staat stil als",
    ):
        assert zin not in gelezen
    assert "Je bent lang genoeg zelfstandige: je klok staat stil" not in agenda(**velden)


def test_wiens_klok_doorloopt_kent_de_laatste_dag_ook_als_hij_nog_niet_weet_wanneer_hij_stopt() -> (
    None
):
    velden = TERUG | {"uitkering_intussen": "ja"}
    assert antwoord(**velden).uitkomst == (
        "Je klok loopt door terwijl je werkt: je recht loopt tot en met 28 februari 2027."
    )
    assert agenda(**velden) == {"Laatste dag van je recht op uitkering": "2027-02-28"}
    assert cijfers(**velden)["terug_binnen_recht"] == "onbekend"


def test_op_de_laatste_dag_van_je_recht_is_er_nog_een_dag() -> None:
    assert (
        "heb je nog 1 dag recht."
        in antwoord(**TERUG | {"zelfstandig_vanaf": "2027-02-28"}).uitkomst
    )


@pytest.mark.parametrize(
    ("velden", "reden"),
    [
        # A day too short: no doubt is left.
        ({"zelfstandig_tot": "2026-11-29"}, "De klok liep door."),
        # Begun before the rule existed: nobody knows.
        ({"recht_bekend": "brief", "recht_tot": "2026-12-31", "zelfstandig_vanaf": "2026-02-28",
          "zelfstandig_tot": "2026-08-31"}, "Voorzichtig geteld. De klok liep door."),
    ],
)  # fmt: skip
def test_alleen_wat_niemand_weet_is_voorzichtig_geteld(velden: dict[str, str], reden: str) -> None:
    stappen = antwoord(**TERUG | velden).stappen
    assert reden in [stap.reden for stap in stappen if isinstance(stap, Beslissing)]


def test_wie_in_hoofdberoep_een_uitkering_krijgt_leest_dat_dat_niet_samengaat() -> None:
    zin = "In hoofdberoep stopt je uitkering."
    assert zin in tekst(**TERUG | {"uitkering_intussen": "ja"})
    assert zin in tekst(**TERUG | {"uitkering_intussen": "ja", "zelfstandig_tot": "2027-06-30"})
    assert zin not in tekst(**TERUG)


@pytest.mark.parametrize(
    ("velden", "terug"),
    [
        (TERUG, "onbekend"),
        (TERUG | {"zelfstandig_tot": "2026-11-30"}, "ja"),
        (TWAALF | {"zelfstandig_vanaf": "2027-03-01"}, "nee"),
        (TWAALF | {"zelfstandig_tot": "2027-03-31", "ononderbroken": "nee"}, "nee"),
        # Days nobody gave may make the right longer, up to 29 February 2028.
        (TERUG | {"zelfstandig_vanaf": "2027-03-01"}, "onbekend"),
        (TERUG | {"zelfstandig_vanaf": "2028-02-29"}, "onbekend"),
        (TERUG | {"zelfstandig_vanaf": "2028-03-01"}, "nee"),
        (TERUG | {"zelfstandig_tot": "2027-03-31", "ononderbroken": "nee"}, "onbekend"),
        (TERUG | {"gewerkte_dagen": "1248", "zelfstandig_vanaf": "2028-03-01"}, "nee"),
    ],
)
def test_wat_niemand_weet_is_onbekend(velden: dict[str, str], terug: str) -> None:
    assert cijfers(**velden)["terug_binnen_recht"] == terug


def test_wie_niet_terug_kan_leest_wat_een_nieuwe_toelating_vraagt() -> None:
    dicht = TERUG | {"zelfstandig_tot": "2027-03-31", "uitkering_intussen": "ja"}
    etiket = "Nieuwe toelating: gewerkt als werknemer"
    waarde = "312 dagen, van 1 maart 2026 tot en met 31 maart 2027"
    assert (etiket, waarde) in antwoord(**dicht).feiten
    kan = antwoord(**TERUG, zelfstandig_tot="2026-11-30")
    assert etiket not in dict(kan.feiten)
    assert "formulier C4" in tekst(**dicht)


def test_wie_zijn_gewerkte_dagen_niet_kent_krijgt_de_zekere_twaalf_maanden() -> None:
    velden = {k: v for k, v in TERUG.items() if k != "gewerkte_dagen"}
    assert cijfers(**velden)["recht_tot"] == "2027-02-28"
    assert cijfers(**velden, gewerkte_dagen="103")["recht_tot"] == "2027-02-28"
    assert cijfers(**velden, gewerkte_dagen="104")["recht_tot"] == "2027-03-31"
    assert cijfers(**velden, gewerkte_dagen="1248")["recht_tot"] == "2028-02-29"


def test_de_agenda_zegt_wanneer_je_opnieuw_vraagt_en_wanneer_je_recht_eindigt() -> None:
    klok_, vraag_, einde = (
        "Je bent lang genoeg zelfstandige: je klok staat stil",
        "Opnieuw een uitkering vragen",
        "Laatste dag van je recht op uitkering",
    )
    stil = TERUG | {"zelfstandig_tot": "2026-11-30"}
    assert agenda(**stil) == {klok_: "2026-11-30", vraag_: "2026-12-01", einde: "2027-05-30"}
    assert agenda(**stil | {"ononderbroken": "onbekend"})[einde] == "2027-02-28"
    assert agenda(**TERUG, zelfstandig_tot="2026-11-29") == {
        vraag_: "2026-11-30",
        einde: "2027-02-28",
    }
    assert agenda(**TERUG | {"zelfstandig_tot": "2027-03-31", "uitkering_intussen": "ja"}) == {}


@pytest.mark.parametrize(
    ("feiten", "terug", "veilig", "misschien"),
    [
        ({}, "ja", "2027-05-30", None),
        ({"ononderbroken": "onbekend"}, "onbekend", "2027-02-28", "2027-05-30"),
        ({"uitkering_intussen": "onbekend"}, "onbekend", "2027-02-28", "2027-05-30"),
        ({"uitkering_intussen": "ja"}, "ja", "2027-02-28", None),
        # Too short: what is unknown changes nothing.
        ({"zelfstandig_tot": "2026-11-29", "ononderbroken": "onbekend"}, "ja", "2027-02-28", None),
        # The right is over the day the work ends, unless the clock stood still.
        ({"zelfstandig_tot": "2027-02-27", "ononderbroken": "onbekend"},
         "onbekend", "2027-02-28", "2027-08-27"),
        ({"zelfstandig_tot": "2027-02-28", "ononderbroken": "onbekend"}, "onbekend", None, "2027-08-28"),
    ],
)  # fmt: skip
def test_zolang_een_voorwaarde_onbekend_is_telt_alleen_de_veilige_dag(
    feiten: dict[str, str], terug: str, veilig: str | None, misschien: str | None
) -> None:
    """Art. 116 § 1, 6°: the clock stands still only without interruption and without benefit."""
    gevonden = cijfers(**TERUG | {"zelfstandig_tot": "2026-11-30"} | feiten)
    assert gevonden["terug_binnen_recht"] == terug
    assert (gevonden.get("terug_tot"), gevonden.get("misschien_tot")) == (veilig, misschien)


def test_wie_voor_de_hervorming_toegelaten_was_leest_de_overgangsregel() -> None:
    velden = {"doel": "hoofdberoep", "recht_bekend": "maanden", "zelfstandig_vanaf": "2026-04-01"}
    voor = antwoord(**velden, toegelaten="2026-02-28", maanden_recht="12")
    erna = antwoord(**velden, toegelaten="2026-03-01", maanden_recht="12")
    overgang = (
        "Je was toegelaten vóór de hervorming. We tellen ten vroegste vanaf 1 juli 2025, en nooit na 30 juni "
        "2030."
    )
    assert overgang in " ".join(voor.toelichting)
    assert overgang not in " ".join(erna.toelichting)


OVER_1_JULI = {
    "doel": "hoofdberoep", "recht_bekend": "maanden", "toegelaten": "2020-01-01", "maanden_recht": "6",
    "zelfstandig_vanaf": "2024-01-01", "zelfstandig_tot": "2026-12-31", "ononderbroken": "ja",
    "uitkering_intussen": "nee",
}  # fmt: skip


def test_zes_maanden_recht_geven_nooit_meer_dagen_dan_zes_maanden() -> None:
    """Art. 212: self-employed on 1 July 2025, so the six months begin with the new claim."""
    gegeven = antwoord(**OVER_1_JULI)
    assert gegeven.uitkomst == (
        "Vraag je op 1 januari 2027 opnieuw een uitkering, dan loopt je recht tot en met 30 juni 2027, als "
        "de RVA deze telling aanvaardt."
    )
    assert gegeven.zekerheid == "C"
    assert gegeven.feiten == (
        ("Je recht loopt tot en met, als je het meteen vraagt", "30 juni 2027"),
        ("Dagen recht vanaf 1 januari 2027", "181"),
    )
    assert "terug_tot" not in gegeven.cijfers
    assert "je maanden tellen vanaf je eerste nieuwe aanvraag na dat werk" in gegeven.toelichting[1]
    assert [v.id for v in gegeven.voorwaarden] == ["ononderbroken", "zonder-uitkering"]
    assert agenda(**OVER_1_JULI) == {
        "Opnieuw een uitkering vragen": "2027-01-01",
        "Laatste dag van je recht op uitkering": "2027-06-30",
    }
    assert "je klok stilstond" not in tekst(**OVER_1_JULI)
    assert cijfers(**OVER_1_JULI | {"maanden_recht": "24"})["dagen_over"] == "731"


@pytest.mark.parametrize(
    ("maanden", "terug", "veilig", "misschien"),
    [
        # From 1 July 2025 the six months end before the work does; twenty-four do not.
        ("6", "onbekend", "31 december 2025", "2027-06-30"),
        ("18", "onbekend", "31 december 2026", "2028-06-30"),
        ("24", "onbekend", "30 juni 2027", "2028-12-31"),
    ],
)
def test_of_je_maanden_pas_na_je_werk_tellen_hangt_af_van_wat_je_nog_niet_weet(
    maanden: str, terug: str, veilig: str, misschien: str
) -> None:
    """Art. 212: only main self-employment without interruption and without benefit moves the months."""
    onbekend = {"maanden_recht": maanden, "ononderbroken": "onbekend"}
    gegeven = antwoord(**OVER_1_JULI | onbekend)
    assert gegeven.cijfers["terug_binnen_recht"] == terug
    assert gegeven.cijfers["misschien_tot"].isoformat() == misschien
    eindigt = "eindigde" if maanden == "6" else "eindigt"
    assert gegeven.uitkomst.endswith(f"Anders {eindigt} het al op {veilig}.")
    assert ("Zeker maar tot en met", veilig) in gegeven.feiten


def test_wie_later_vraagt_leest_dat_zijn_maanden_dan_pas_tellen() -> None:
    (zin,) = (r for r in antwoord(**OVER_1_JULI).toelichting if "nieuwe aanvraag" in r)
    assert "Vraag je later, dan tellen ze pas vanaf die dag." in zin
    assert "je wacht met je aanvraag, ben je kwijt" not in tekst(**OVER_1_JULI)


def test_wie_voor_1_juli_2025_stopte_telt_geen_dag_van_vroeger() -> None:
    velden = OVER_1_JULI | {"zelfstandig_tot": "2024-12-31"}
    assert cijfers(**velden)["dagen_over"] == "184"
    assert antwoord(**velden).voorwaarden == ()
    brief = {"doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2025-12-31"}
    assert cijfers(**brief, zelfstandig_vanaf="2024-01-01")["dagen_over"] == "184"
    assert cijfers(**brief, zelfstandig_vanaf="2025-07-01")["dagen_over"] == "184"
    assert cijfers(**brief, zelfstandig_vanaf="2025-07-02")["dagen_over"] == "183"


def test_wie_na_30_juni_2030_stopt_heeft_een_nieuwe_toelating_nodig() -> None:
    net = cijfers(**OVER_1_JULI | {"zelfstandig_tot": "2030-06-29"})
    assert (net["terug_binnen_recht"], net["dagen_over"]) == ("ja", "1")
    te_laat = antwoord(**OVER_1_JULI | {"zelfstandig_tot": "2030-06-30"})
    assert te_laat.uitkomst == (
        "Je stopt te laat: voor iedereen eindigt dit recht op 30 juni 2030. Je hebt een nieuwe toelating "
        "nodig."
    )
    assert te_laat.cijfers["terug_binnen_recht"] == "nee"
    assert "Nieuwe toelating: gewerkt als werknemer" in dict(te_laat.feiten)


@pytest.mark.parametrize(
    ("velden", "terug", "lezing"),
    [
        # The right ended during the work; by the other reading six months follow it.
        ({"zelfstandig_vanaf": "2025-09-01"}, "onbekend", "30 juni 2027"),
        ({"zelfstandig_vanaf": "2025-09-01", "uitkering_intussen": "ja"}, "nee", ""),
        # Over before the work began: no months are left to count again.
        ({"zelfstandig_vanaf": "2026-01-01"}, "nee", ""),
        ({"zelfstandig_vanaf": "2026-09-01", "maanden_recht": "24"}, "ja", "31 december 2028"),
        ({"zelfstandig_vanaf": "2026-09-01", "maanden_recht": "24", "zelfstandig_tot": ""}, "onbekend", ""),
        ({"zelfstandig_vanaf": "2025-09-01", "zelfstandig_tot": "2030-06-30"}, "onbekend", ""),
    ],
)  # fmt: skip
def test_wie_na_1_juli_2025_begon_leest_beide_lezingen(
    velden: dict[str, str], terug: str, lezing: str
) -> None:
    gegeven = antwoord(**OVER_1_JULI | velden)
    zin = (
        f"Lees je de overgangsregel anders, dan loopt je recht tot en met {lezing}, als je meteen opnieuw "
        "een uitkering vraagt."
    )
    assert gegeven.uitkomst.endswith(zin) is bool(lezing)
    assert ("andere_lezing_tot" in gegeven.cijfers) is bool(lezing)
    assert ("Een andere lezing" in [blok.titel for blok in gegeven.werk]) is bool(lezing)
    assert gegeven.cijfers["terug_binnen_recht"] == terug
    assert "werk dat na 1 juli 2025 begon, weten we niet" in gegeven.toelichting[1]


@pytest.mark.parametrize(
    ("feiten", "staat_er"),
    [
        ({}, True),
        ({"ononderbroken": "nee"}, False),
        ({"zelfstandig_vanaf": "2025-07-01"}, True),
        ({"zelfstandig_vanaf": "2025-07-02"}, False),
    ],
)
def test_zonder_einde_weten_we_niet_vanaf_wanneer_de_maanden_tellen(
    feiten: dict[str, str], staat_er: bool
) -> None:
    code, uitvoer = vraag(**OVER_1_JULI | {"zelfstandig_tot": ""} | feiten)
    assert (code == FOUTE_INVOER) is staat_er
    if staat_er:
        assert "tellen dan vanaf je nieuwe aanvraag" in uitvoer["fouten"]["zelfstandig_tot"]


GEEINDIGD = {
    "recht_bekend": "brief", "recht_tot": "2026-10-31", "zelfstandig_vanaf": "2026-09-01",
    "zelfstandig_tot": "2026-11-01",
}  # fmt: skip


@pytest.mark.parametrize(
    ("velden", "staat_er"),
    [
        # Nobody gave the day of admission: the window may hold days from before it.
        (GEEINDIGD, True),
        (GEEINDIGD | {"vorige_toelating": "2025-09-01"}, False),
        # Coming back is possible: no window is shown.
        (GEEINDIGD | {"recht_tot": "2026-12-31"}, False),
        ({"recht_bekend": "geen", "ooit_uitkering": "ja", "zelfstandig_vanaf": "2018-07-01",
          "zelfstandig_tot": "2026-06-30"}, True),
        ({"recht_bekend": "geen", "zelfstandig_vanaf": "2018-07-01", "zelfstandig_tot": "2026-06-30"}, False),
    ],
)  # fmt: skip
def test_wie_zijn_dag_van_toelating_niet_gaf_leest_dat_die_telt(
    velden: dict[str, str], staat_er: bool
) -> None:
    zin = "Vul ook de eerste dag van je laatste toelating in"
    assert (zin in tekst(doel="hoofdberoep", **velden)) is staat_er


def test_met_een_brief_telt_geen_werkdag_van_voor_de_toelating() -> None:
    """Art. 30; 36 months before the claim of 2 November 2026, for the work was too short to add to them."""
    zonder, met = (
        cijfers(doel="hoofdberoep", **GEEINDIGD | extra)
        for extra in ({}, {"vorige_toelating": "2025-09-01"})
    )
    assert (zonder["venster_van"], met["venster_van"]) == ("2023-11-02", "2025-09-01")


NA_2030 = {
    "doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2027-10-31",
    "zelfstandig_vanaf": "2026-06-01", "zelfstandig_tot": "2029-12-31", "ononderbroken": "ja",
    "uitkering_intussen": "nee",
}  # fmt: skip


@pytest.mark.parametrize(
    ("toelating", "tot"),
    [
        # 518 days were left on 1 June 2026; they come after 31 December 2029.
        ("2026-03-01", "2031-06-02"),
        ("2026-02-28", "2030-06-30"),
        ("", "2031-06-02"),
    ],
)
def test_met_een_brief_eindigt_een_recht_van_voor_de_hervorming_ten_laatste_op_30_juni_2030(
    toelating: str, tot: str
) -> None:
    """Programmawet 18 July 2025 art. 212."""
    gegeven = antwoord(**NA_2030, vorige_toelating=toelating)
    assert gegeven.cijfers["terug_tot"] == date.fromisoformat(tot)
    gewaarschuwd = any("30 juni 2030" in regel for regel in gegeven.toelichting)
    assert gewaarschuwd is (toelating == "")


def test_de_brief_gaat_voor_op_30_juni_2030() -> None:
    """Some who are older keep a longer right; their letter says so."""
    recht = recht_van_brief(date(2031, 1, 31), date(2025, 3, 1))
    assert (recht.laatste, recht.uiterste) == (date(2031, 1, 31), date(2031, 1, 31))


@pytest.mark.parametrize(
    ("stopt", "einde"),
    [
        # Twenty-four months from 1 December 2025; with a clock that stood still never after 30 June 2030.
        ({"zelfstandig_tot": "2030-07-31"}, "30 juni 2030"),
        ({"zelfstandig_tot": "2030-07-31", "ononderbroken": "nee"}, "30 november 2027"),
    ],
)
def test_wie_te_laat_stopt_leest_wanneer_zijn_recht_eindigde(
    stopt: dict[str, str], einde: str
) -> None:
    velden = {
        "doel": "hoofdberoep", "recht_bekend": "maanden", "toegelaten": "2025-12-01",
        "maanden_recht": "24", "zelfstandig_vanaf": "2026-09-01", "ononderbroken": "ja",
        "uitkering_intussen": "nee",
    }  # fmt: skip
    assert f"dat eindigt op {einde}." in antwoord(**velden | stopt).uitkomst


VOORBIJ = {
    "doel": "hoofdberoep", "recht_bekend": "geen", "zelfstandig_vanaf": "2026-07-01",
    "zelfstandig_tot": "2026-12-31",
}  # fmt: skip
ZIN = (
    "Werkte je van {} tot en met 31 december 2026 minstens 312 dagen als werknemer? Dan kan je vanaf "
    "1 januari 2027 een uitkering vragen."
)
MITS = " Kreeg je vroeger een uitkering, dan tellen dagen van vóór die toelating niet mee."
VUL_IN = (
    " Vul ook de eerste dag van je laatste toelating in: voor een nieuwe toelating tellen dagen van ervoor "
    "niet mee."
)


@pytest.mark.parametrize(
    ("feiten", "van", "mits"),
    [
        ({"ooit_uitkering": "nee"}, "1 juli 2023", ""),
        ({}, "1 juli 2023", MITS),
        ({"ooit_uitkering": "ja"}, "1 juli 2023", VUL_IN),
        # The 36 months before the work begin on 1 July 2023; an earlier admission changes nothing.
        ({"ooit_uitkering": "ja", "vorige_toelating": "2023-07-01"}, "1 juli 2023", ""),
        ({"ooit_uitkering": "ja", "vorige_toelating": "2023-07-02"}, "2 juli 2023", ""),
        ({"ooit_uitkering": "ja", "vorige_toelating": "2025-03-01"}, "1 maart 2025", ""),
    ],
)
def test_wie_al_een_uitkering_kreeg_telt_alleen_dagen_sinds_zijn_vorige_toelating(
    feiten: dict[str, str], van: str, mits: str
) -> None:
    """Art. 30."""
    assert antwoord(**VOORBIJ | feiten).uitkomst == ZIN.format(van) + mits


def test_van_een_periode_van_voor_de_hervorming_zeggen_we_niet_wanneer_de_klok_stilstaat() -> None:
    velden = {"doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2026-12-31"}
    etiket = "De klok staat stil als je werkt tot en met"
    assert etiket not in dict(antwoord(**velden, zelfstandig_vanaf="2026-02-28").feiten)
    assert etiket in dict(antwoord(**velden, zelfstandig_vanaf="2026-03-01").feiten)


@pytest.mark.parametrize("doel", ["voorbereiden", "springplank", "hoofdberoep"])
def test_de_rva_beslist(doel: str) -> None:
    assert "geen beslissing: de RVA beslist." in tekst(doel=doel)
    assert "RSVZ" not in tekst(doel=doel)


# Today: no advice about days that are past, and figures that a link keeps

GESTOPT = {
    "doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2026-12-31",
    "vorige_toelating": "2026-03-02", "zelfstandig_vanaf": "2026-07-01", "zelfstandig_tot": "2026-08-15",
    "ononderbroken": "ja", "uitkering_intussen": "nee",
}  # fmt: skip
WACHT_NIET = "Elke dag dat je wacht met je aanvraag, ben je kwijt."
VENSTER = "Nieuwe toelating: gewerkt als werknemer"


def op(dag: str, **velden: str) -> Any:
    return PROEF.op(date.fromisoformat(dag)).antwoord(**velden)


def regels(gegeven: Any) -> str:
    return als_html(*(el("p", regel) for regel in (*gegeven.vervolg, *gegeven.grenzen)))


def test_na_de_laatste_dag_van_je_recht_heb_je_een_nieuwe_toelating_nodig() -> None:
    nog, voorbij = op("2026-12-31", **GESTOPT), op("2027-01-01", **GESTOPT)
    assert nog.uitkomst == (
        f"Je klok loopt door terwijl je werkt: je recht loopt tot en met 31 december 2026. {WACHT_NIET}"
    )
    assert VENSTER not in dict(nog.feiten)
    assert [d.dag for d in nog.agenda] == [date(2026, 12, 31)]
    assert voorbij.uitkomst == (
        "Terugkomen binnen je recht kan niet meer: dat eindigde op 31 december 2026. Je hebt een nieuwe "
        "toelating nodig."
    )
    assert (
        dict(voorbij.feiten)[VENSTER] == "312 dagen, van 2 maart 2026 tot en met 31 december 2026"
    )
    assert "formulier C4" in regels(voorbij)
    assert voorbij.agenda == ()
    assert nog.cijfers == voorbij.cijfers


@pytest.mark.parametrize(
    ("velden", "laatste", "einde"),
    [
        # The clock stood still: 181 days after 30 November 2026.
        ({"zelfstandig_tot": "2026-11-30"}, "2027-05-30", "30 mei 2027"),
        # Nobody said so: the last day at best.
        (
            {"zelfstandig_tot": "2026-11-30", "ononderbroken": "onbekend"},
            "2027-05-30",
            "30 mei 2027",
        ),
        ({"zelfstandig_tot": "2026-11-29"}, "2027-02-28", "28 februari 2027"),
    ],
)
def test_een_recht_is_pas_voorbij_na_de_laatste_dag_die_nog_kan(
    velden: dict[str, str], laatste: str, einde: str
) -> None:
    erna = (date.fromisoformat(laatste) + EEN_DAG).isoformat()
    zin = f"Terugkomen binnen je recht kan niet meer: dat eindigde op {einde}."
    assert zin not in op(laatste, **TWAALF | velden).uitkomst
    assert zin in op(erna, **TWAALF | velden).uitkomst


def test_wiens_klok_doorliep_en_nog_werkt_leest_dat_zijn_recht_voorbij_is() -> None:
    velden = TWAALF | {"uitkering_intussen": "ja"}
    assert "je recht loopt tot en met" in op("2027-02-28", **velden).uitkomst
    assert op("2027-03-01", **velden).uitkomst == (
        "Je klok liep door terwijl je werkte: je recht eindigde op 28 februari 2027. Je hebt een nieuwe "
        "toelating nodig."
    )


def test_wie_nog_werkt_leest_na_de_drie_maanden_dat_ze_voorbij_zijn() -> None:
    voor, tijdens, na = (
        op(dag, **TWAALF).uitkomst for dag in ("2026-09-01", "2026-11-30", "2026-12-01")
    )
    assert voor.startswith(
        "Bij je start op 1 september 2026 heb je nog 181 dagen recht. Werk je zeker"
    )
    assert tijdens.startswith(
        "Bij je start op 1 september 2026 had je nog 181 dagen recht. Werk je zeker"
    )
    assert na.startswith(
        "Bij je start op 1 september 2026 had je nog 181 dagen recht. Werkte je zeker"
    )


def test_het_minste_telt_de_dagen_mee_dat_de_klok_stilstond() -> None:
    """104 days: until 31 March 2027. On 1 September 2026 212 days are left, after 31 December 31 July."""
    velden = TERUG | {"gewerkte_dagen": "104", "zelfstandig_tot": "2026-12-31"}
    assert op("2027-07-31", **velden).uitkomst.startswith(
        "Tot en met 31 juli 2027 kan je terugkomen"
    )
    assert op("2027-08-01", **velden).uitkomst == (
        "Je recht liep minstens tot en met 31 juli 2027. Misschien loopt het langer."
    )


def test_van_een_recht_uit_de_overgangsregel_is_de_laatste_dag_ook_de_laatste() -> None:
    velden = {
        "doel": "hoofdberoep", "recht_bekend": "maanden", "toegelaten": "2019-05-01",
        "maanden_recht": "12", "zelfstandig_vanaf": "2022-04-01", "zelfstandig_tot": "2025-05-30",
    }  # fmt: skip
    nog, voorbij = op("2026-06-30", **velden), op("2026-07-01", **velden)
    assert nog.uitkomst == (
        "Je recht telt pas vanaf 1 juli 2025 en loopt tot en met 30 juni 2026, als de RVA deze telling "
        "aanvaardt."
    )
    assert voorbij.uitkomst == (
        "Je recht telde pas vanaf 1 juli 2025 en liep tot en met 30 juni 2026, als de RVA deze telling "
        "aanvaardt. Je hebt een nieuwe toelating nodig. Vroeg je sinds je stopte nog niets? Vraag meteen na "
        "of je nog maanden hebt."
    )
    assert VENSTER in dict(voorbij.feiten)
    assert VENSTER not in dict(nog.feiten)
    assert nog.cijfers == voorbij.cijfers
    # A letter says which day it is: no doubt is left.
    brief = velden | {"recht_bekend": "brief", "recht_tot": "2026-06-30"}
    del brief["toegelaten"], brief["maanden_recht"]
    assert op("2026-07-01", **brief).uitkomst.endswith("Je hebt een nieuwe toelating nodig.")


def test_een_recht_dat_met_je_aanvraag_begint_is_nooit_zeker_voorbij() -> None:
    """Art. 212: nobody knows how long the claim may wait."""
    velden = OVER_1_JULI | {"zelfstandig_tot": "2026-05-30"}
    assert op("2026-05-31", **velden).uitkomst.startswith("Vraag je op 31 mei 2026 opnieuw")
    assert op("2026-06-01", **velden).uitkomst.startswith("Vroeg je op 31 mei 2026 opnieuw")
    nog, voorbij = op("2026-11-30", **velden), op("2026-12-01", **velden)
    assert "dan loopt je recht tot en met 30 november 2026" in nog.uitkomst
    assert voorbij.uitkomst == (
        "Vroeg je op 31 mei 2026 opnieuw een uitkering, dan liep je recht tot en met 30 november 2026, als "
        "de RVA deze telling aanvaardt. Vroeg je sinds je stopte nog niets? Vraag meteen na of je nog "
        "maanden hebt."
    )
    assert "alsof je ze op 31 mei 2026 deed" in voorbij.toelichting[1]
    nog_niets, nieuw = (op(dag, **velden).uitkomst for dag in ("2030-06-30", "2030-07-01"))
    assert nog_niets.endswith("Vraag meteen na of je nog maanden hebt.")
    assert nieuw.endswith("als de RVA deze telling aanvaardt. Je hebt een nieuwe toelating nodig.")


def test_wie_gestopt_is_leest_niet_wat_hij_voor_zijn_start_of_zijn_einde_doet() -> None:
    velden = TWAALF | {"zelfstandig_vanaf": "2026-12-01", "zelfstandig_tot": "2027-03-31"}
    voor, tijdens, na = (op(dag, **velden) for dag in ("2026-11-30", "2026-12-01", "2027-04-01"))
    assert "Sluit vóór je start aan" in regels(voor)
    assert "Stop je? Vraag je uitkering meteen opnieuw" in regels(tijdens)
    for gegeven in (tijdens, na):
        assert "Sluit vóór je start aan" not in regels(gegeven)
        assert "nog niet aangesloten bij een sociaal verzekeringsfonds? Doe het" in regels(gegeven)
    assert "Stop je?" not in regels(na)
    assert "Vroeg je je uitkering nog niet opnieuw? Doe het meteen" in regels(na)


def test_wie_later_vraagt_ziet_de_tijd_waarin_zijn_werk_telt_opschuiven() -> None:
    """Art. 30: 36 months before the claim, longer by the self-employed time."""
    velden = {
        "doel": "hoofdberoep", "recht_bekend": "geen", "ooit_uitkering": "nee",
        "zelfstandig_vanaf": "2024-01-01", "zelfstandig_tot": "2026-09-30",
    }  # fmt: skip
    zin = (
        "Werkte je van {} tot en met {} minstens 312 dagen als werknemer? Dan kan je {} een uitkering "
        "vragen."
    )
    bezig, dag_erna, later = (
        op(dag, **velden) for dag in ("2026-09-30", "2026-10-01", "2026-11-26")
    )
    assert bezig.uitkomst == zin.format(
        "1 januari 2021", "30 september 2026", "vanaf 1 oktober 2026"
    )
    assert dag_erna.uitkomst == zin.format("1 januari 2021", "30 september 2026", "vandaag")
    assert later.uitkomst == zin.format("26 februari 2021", "25 november 2026", "vandaag")
    assert "liefst vóór je stopt" in regels(bezig)
    assert "liefst vóór je stopt" not in regels(dag_erna) + regels(later)
    assert [any("vandaag vraagt" in r for r in a.toelichting) for a in (bezig, dag_erna, later)] == [
        False, True, True,
    ]  # fmt: skip
    assert bezig.cijfers == later.cijfers
    assert later.cijfers["venster_van"] == date(2021, 1, 1)


@pytest.mark.parametrize(
    ("van", "aanvraag", "eerste"),
    [
        # 56 days after 1 October 2026.
        (date(2024, 1, 1), date(2026, 11, 26), date(2021, 2, 26)),
        (date(2024, 1, 1), date(2026, 10, 1), date(2021, 1, 1)),
        # A claim is never before the day after the work.
        (date(2024, 1, 1), date(2026, 3, 1), date(2021, 1, 1)),
        # Too short to make it longer; fifteen years at most, before the claim.
        (date(2026, 8, 1), date(2026, 11, 26), date(2023, 11, 26)),
        (date(2000, 1, 1), date(2026, 11, 26), date(2008, 11, 26)),
    ],
)
def test_het_venster_volgt_de_dag_van_de_aanvraag(van: date, aanvraag: date, eerste: date) -> None:
    gevonden = venster(van, date(2026, 9, 30), aanvraag=aanvraag)
    assert gevonden.eerste == eerste
    assert gevonden.laatste == max(aanvraag, date(2026, 10, 1)) - EEN_DAG


@pytest.mark.parametrize(
    "velden",
    [
        {"voorbereiding_aangegeven": "nee", "aangifte_op": "2026-11-26"},
        {
            "voorbereiding_aangegeven": "nee",
            "aangifte_op": "2026-11-26",
            "echte_start": "2027-02-01",
        },
        {"aangifte_op": "2026-11-26"},
        {"toelating": "nee", "aangifte_op": "2026-11-26"},
    ],
)
def test_wie_nog_niets_aangaf_leest_na_de_eerste_dag_dat_het_te_laat_is(
    velden: dict[str, str],
) -> None:
    """Art. 45: beforehand."""
    velden = {"voorbereiding_vanaf": "2026-12-01"} | velden
    dag_ervoor, te_laat = op("2026-11-30", **velden), op("2026-12-01", **velden)
    stop = "Begon je al? Stop, en vraag het eerst: de RVA kan uitkeringen terugvragen."
    assert stop not in dag_ervoor.uitkomst
    assert "zeker vóór 1 december 2026" in regels(dag_ervoor)
    assert te_laat.uitkomst.endswith(stop)
    assert "zeker vóór 1 december 2026" not in regels(te_laat)
    assert "Gaf je het al op tijd aan? Verander hierboven je antwoord." in regels(te_laat)
    assert te_laat.feiten == te_laat.agenda == te_laat.figuren == ()
    assert dag_ervoor.cijfers == te_laat.cijfers


def test_na_de_zes_maanden_bereidt_niemand_meer_voor() -> None:
    velden = {
        "voorbereiding_vanaf": "2026-03-01", "voorbereiding_aangegeven": "ja", "toelating": "ja",
        "eerder_voorbereid": "nee", "beschikbaar": "ja",
    }  # fmt: skip
    nog, voorbij = op("2026-08-31", **velden), op("2026-09-01", **velden)
    assert "kan je je zaak voorbereiden met een uitkering" in nog.uitkomst
    assert "Meld het vóór de zes maanden om zijn." in regels(nog)
    assert voorbij.uitkomst == (
        "Je voorbereiding met een uitkering kon tot en met 31 augustus 2026. Die tijd is voorbij. Bereid je "
        "nog voor met een uitkering? Stop."
    )
    assert "Meld het vóór de zes maanden om zijn." not in regels(voorbij)
    assert "de RVA kan uitkeringen terugvragen" in regels(voorbij)
    assert "springplank of hoofdberoep" in regels(voorbij)
    assert voorbij.agenda == voorbij.figuren == ()
    assert nog.cijfers == voorbij.cijfers
    # Whoever still waits for the permission reads no promise of a day that is past.
    wacht = op("2026-09-01", **velden | {"toelating": "nee"})
    assert "kon tot en met 31 augustus 2026, als de RVA het toeliet" in wacht.uitkomst
    # Without a right only the way without benefit is left.
    zonder = op("2026-08-01", **velden, recht_tot="2026-07-31")
    assert "past: hoofdberoep." in regels(zonder)


def test_wie_al_begon_als_zelfstandige_blijft_niet_ingeschreven_als_werkzoekende() -> None:
    velden = {
        "voorbereiding_vanaf": "2026-06-01", "voorbereiding_aangegeven": "ja", "toelating": "ja",
        "echte_start": "2026-11-15",
    }  # fmt: skip
    nog, begonnen = op("2026-11-14", **velden), op("2026-11-15", **velden)
    assert "Blijf ingeschreven als werkzoekende" in regels(nog)
    assert begonnen.uitkomst == (
        "Je voorbereiding is voorbij: sinds je start op 15 november 2026 heb je geen uitkering meer."
    )
    assert "Blijf ingeschreven als werkzoekende" not in regels(begonnen)
    assert "Meldde je je start nog niet?" in regels(begonnen)
    assert nog.cijfers == begonnen.cijfers


def test_wie_te_laat_startte_leest_het_in_de_verleden_tijd() -> None:
    velden = BEGONNEN | {"toelating": "ja"}
    assert "Kan je vroeger starten?" in regels(op("2027-03-31", **velden))
    voorbij = op("2027-04-16", **velden)
    assert voorbij.uitkomst.startswith(
        "Met een uitkering kon je je zaak hoogstens voorbereiden tot en met 31 maart 2027. Je startte pas op "
        "15 april 2027"
    )
    assert "Kan je vroeger starten?" not in regels(voorbij)


@pytest.mark.parametrize(
    ("velden", "laatste", "tekst_"),
    [
        ({"springplank_vanaf": "2025-09-01"}, "2026-08-31", "31 augustus 2026"),
        (
            {"springplank_vanaf": "2026-03-01", "recht_tot": "2026-10-31"},
            "2026-10-31",
            "31 oktober 2026",
        ),
    ],
)
@pytest.mark.parametrize("aangegeven", ["ja", "onbekend"])
def test_na_de_laatste_dag_van_je_springplank_is_er_niets_meer_te_beslissen(
    velden: dict[str, str], laatste: str, tekst_: str, aangegeven: str
) -> None:
    velden = {"doel": "springplank", "springplank_aangegeven": aangegeven} | velden
    nog = op(laatste, **velden)
    voorbij = op((date.fromisoformat(laatste) + EEN_DAG).isoformat(), **velden)
    assert nog.uitkomst.startswith("Je kan je uitkering houden")
    assert f"Beslis ten laatste op {tekst_}" in regels(nog)
    assert voorbij.uitkomst.startswith("Je kon je uitkering houden")
    assert voorbij.uitkomst.endswith(f"{tekst_}, als de RVA het toeliet. Die tijd is voorbij.")
    assert "Beslis" not in regels(voorbij)
    assert "Kreeg je daarna nog een uitkering? Meld het meteen" in regels(voorbij)
    assert voorbij.agenda == ()
    assert "Sluit vóór je start aan" not in regels(nog) + regels(voorbij)
    assert nog.cijfers == voorbij.cijfers


def test_wie_zijn_springplank_begon_en_aangaf_leest_niet_hoe_hij_ze_aangeeft() -> None:
    velden = {
        "doel": "springplank",
        "springplank_vanaf": "2026-12-01",
        "springplank_aangegeven": "ja",
    }
    formulieren = "Vraag de formulieren C1 en C1C"
    voor, begonnen = op("2026-11-30", **velden), op("2026-12-01", **velden)
    assert (formulieren in regels(voor), formulieren in regels(begonnen)) == (True, False)
    assert "Sluit vóór je start aan" in regels(voor)
    assert "Sluit vóór je start aan" not in regels(begonnen)
    assert formulieren in regels(
        op("2026-12-01", **velden | {"springplank_aangegeven": "onbekend"})
    )


# What is free in a part of a year


def test_in_een_deel_van_een_jaar_is_er_minder_vrij() -> None:
    """Art. 130 § 2: pro rata. 312 × 31 ÷ 365 is 26,50 days; 26,50 × 17,72 is 469,58."""
    velden = {
        "doel": "springplank", "springplank_vanaf": "2026-12-01", "uitkering": "60", "inkomen": "2000",
    }  # fmt: skip
    deel = antwoord(
        **velden,
        inkomen_over="deel",
        inkomen_eerste_dag="2026-12-01",
        inkomen_laatste_dag="2026-12-31",
    )
    etiket = "Wat je mag verdienen zonder verlies"
    assert dict(deel.feiten)[etiket].replace("\u00a0", " ") == (
        "€ 17,72 per dag, € 469,58 van 1 december 2026 tot en met 31 december 2026"
    )
    assert deel.cijfers["vrij_in_deel"] == Decimal("469.58")
    assert Decimal("469.58") in [getattr(stap, "waarde", None) for stap in deel.stappen]
    heel = antwoord(**velden)
    assert (
        dict(heel.feiten)[etiket].replace("\u00a0", " ")
        == "€ 17,72 per dag, € 5.528,64 in een heel jaar"
    )
    assert "vrij_in_deel" not in heel.cijfers
    gewaarschuwd = [
        sum("€\u00a0469,58 tot en met 31 december 2026 (zekerheid C)" in r for r in a.toelichting)
        for a in (deel, heel, antwoord(doel="springplank", springplank_vanaf="2026-12-01"))
    ]
    assert gewaarschuwd == [0, 1, 1]
    assert any("Kies dan hierboven “Ik begin of stop in dat jaar”." in r for r in heel.toelichting)


@pytest.mark.parametrize(("vanaf", "gezegd"), [("2027-01-01", False), ("2027-01-02", True)])
def test_wie_op_1_januari_begint_heeft_een_heel_jaar(vanaf: str, gezegd: bool) -> None:
    gegeven = antwoord(doel="springplank", springplank_vanaf=vanaf)
    assert any("naar verhouding" in regel for regel in gegeven.toelichting) is gezegd


@pytest.mark.parametrize(
    ("velden", "scenario"),
    [
        ({}, "v=1&amp;jaar=2026&amp;statuut=bijberoep"),
        ({"inkomen": "2000"}, "v=1&amp;inkomen=2000.00&amp;jaar=2026&amp;statuut=bijberoep"),
        (
            {"inkomen": "2000", "inkomen_over": "deel", "inkomen_eerste_dag": "2026-09-30",
             "inkomen_laatste_dag": "2026-12-31"},
            "v=1&amp;eerste_kwartaal=3&amp;inkomen=2000.00&amp;jaar=2026&amp;laatste_kwartaal=4"
            "&amp;statuut=bijberoep",
        ),
        # A year nobody has amounts of is left out.
        ({"springplank_vanaf": "2090-01-01"}, "v=1&amp;statuut=bijberoep"),
    ],
)  # fmt: skip
def test_de_link_naar_de_bijdragen_opent_bijberoep(velden: dict[str, str], scenario: str) -> None:
    gegeven = antwoord(**{"doel": "springplank", "springplank_vanaf": "2026-12-01"} | velden)
    assert f'href="../bijdragen-berekenen/#{scenario}"' in regels(gegeven)


# What nobody counted is no reason to say no


@pytest.mark.parametrize(
    ("dagen", "van", "uitkomst"),
    [
        ("0", "2027-03-15",
         "Je recht loopt minstens tot en met 28 februari 2027, vóór je start. Werkte je meer dagen, dan "
         "loopt het langer: vul ze in."),
        ("0", "2028-02-29",
         "Je recht loopt minstens tot en met 28 februari 2027, vóór je start. Werkte je meer dagen, dan "
         "loopt het langer: vul ze in."),
        # Twenty-four months are the most there can be.
        ("0", "2028-03-01",
         "Je recht eindigt op 28 februari 2027, vóór je start. Later heb je een nieuwe toelating nodig."),
        # 104 days are one month; with the 312 days of the admission four, until 30 June 2027.
        ("104", "2027-06-30",
         "Je recht loopt minstens tot en met 31 maart 2027, vóór je start. Misschien loopt het langer."),
        ("104", "2027-07-01",
         "Je recht eindigt op 31 maart 2027, vóór je start. Later heb je een nieuwe toelating nodig."),
    ],
)  # fmt: skip
def test_zonder_gewerkte_dagen_is_twaalf_maanden_het_minste(
    dagen: str, van: str, uitkomst: str
) -> None:
    gegeven = antwoord(
        doel="hoofdberoep", toegelaten="2026-03-01", gewerkte_dagen=dagen, zelfstandig_vanaf=van
    )
    assert gegeven.uitkomst == uitkomst
    nee = "eindigt" in uitkomst
    assert gegeven.cijfers["terug_binnen_recht"] == ("nee" if nee else "onbekend")
    loopt_nog = gegeven.voorwaarden[0]
    assert loopt_nog.oordeel is (NIET_VOLDAAN if nee else ONBEKEND)
    assert ("tot wanneer je recht loopt" in regels(gegeven)) is not nee


@pytest.mark.parametrize(
    ("dagen", "met_toelating", "hoogstens"),
    [
        (0, date(2027, 5, 31), date(2028, 2, 29)),
        (104, date(2027, 6, 30), date(2027, 6, 30)),
        (1247, date(2028, 2, 29), date(2028, 2, 29)),
        # Twelve extra months already.
        (1248, None, None),
    ],
)
def test_of_de_dagen_van_je_toelating_meetellen_weet_niemand(
    dagen: int, met_toelating: date | None, hoogstens: date | None
) -> None:
    """Art. 114 § 1: one month per 104 days; the 312 days of the admission are three months."""
    recht = recht_na_toelating(MAART_2026, dagen)
    assert (recht.met_toelating, recht.hoogstens) == (met_toelating, hoogstens)
    gegeven = antwoord(**TERUG | {"gewerkte_dagen": str(dagen)})
    assert any("312 dagen van je toelating" in r for r in gegeven.toelichting) is bool(
        met_toelating
    )
    assert any("is dit het minimum" in r for r in gegeven.toelichting) is (dagen == 0)


def test_wie_op_1_juli_2025_begon_was_die_dag_zelfstandige() -> None:
    """Art. 212: from the first new claim after that work."""
    velden = OVER_1_JULI | {"toegelaten": "2024-05-01", "maanden_recht": "12"}
    gegeven = antwoord(**velden | {"zelfstandig_vanaf": "2025-07-01"})
    assert gegeven.uitkomst == (
        "Vraag je op 1 januari 2027 opnieuw een uitkering, dan loopt je recht tot en met 31 december 2027, "
        "als de RVA deze telling aanvaardt."
    )
    erna = antwoord(**velden | {"zelfstandig_vanaf": "2025-07-02"})
    assert erna.uitkomst.startswith("Reken voorzichtig: je recht liep tot en met 30 juni 2026.")
    assert "tot en met 31 december 2027" in erna.uitkomst


# Bad input


@pytest.mark.parametrize(
    ("goed", "fout", "veldnaam", "boodschap"),
    [
        (
            {"voorbereiding_vanaf": "2026-03-01", "echte_start": "2026-03-02"},
            {"voorbereiding_vanaf": "2026-03-01", "echte_start": "2026-03-01"},
            "echte_start", "pas na de eerste dag",
        ),
        (
            {"voorbereiding_vanaf": "2015-01-01", "echte_start": ""},
            {"voorbereiding_vanaf": "2014-12-31", "echte_start": ""},
            "voorbereiding_vanaf", "vanaf 1 januari 2015",
        ),
        (
            {"doel": "springplank", "springplank_vanaf": "2016-10-01"},
            {"doel": "springplank", "springplank_vanaf": "2016-09-30"},
            "springplank_vanaf", "bestaat vanaf 1 oktober 2016",
        ),
        (
            {"doel": "springplank", "springplank_vanaf": "2026-03-01", "zelfde_werk": "ja",
             "hoofdberoep_tot": "2026-02-28"},
            {"doel": "springplank", "springplank_vanaf": "2026-03-01", "zelfde_werk": "ja",
             "hoofdberoep_tot": "2026-03-01"},
            "hoofdberoep_tot", "vóór de eerste dag van je springplank",
        ),
        (
            {"doel": "springplank", "springplank_vanaf": "2026-03-01", "eerder_springplank": "ja",
             "vorige_tot": "2026-02-28"},
            {"doel": "springplank", "springplank_vanaf": "2026-03-01", "eerder_springplank": "ja",
             "vorige_tot": "2026-03-01"},
            "vorige_tot", "vóór de eerste dag van je springplank",
        ),
        (
            {"doel": "springplank", "uitkering": "60", "inkomen": "1", "inkomen_over": "deel",
             "inkomen_eerste_dag": "2026-12-31", "inkomen_laatste_dag": "2026-12-31"},
            {"doel": "springplank", "uitkering": "60", "inkomen": "1", "inkomen_over": "deel",
             "inkomen_eerste_dag": "2026-12-31", "inkomen_laatste_dag": "2027-01-01"},
            "inkomen_laatste_dag", "in hetzelfde jaar",
        ),
        (
            {"doel": "springplank", "uitkering": "60", "inkomen": "1", "inkomen_over": "deel",
             "inkomen_eerste_dag": "2026-06-01", "inkomen_laatste_dag": "2026-06-01"},
            {"doel": "springplank", "uitkering": "60", "inkomen": "1", "inkomen_over": "deel",
             "inkomen_eerste_dag": "2026-06-01", "inkomen_laatste_dag": "2026-05-31"},
            "inkomen_laatste_dag", "niet vóór de eerste dag",
        ),
        (
            {"doel": "springplank", "uitkering": "1000"}, {"doel": "springplank", "uitkering": "1000.01"},
            "uitkering", "hoogstens",
        ),
        (
            TERUG, TERUG | {"toegelaten": "2026-02-28"},
            "recht_bekend", "Vóór 1 maart 2026 gold een andere regel",
        ),
        (
            TERUG | {"zelfstandig_vanaf": "2026-03-01"}, TERUG | {"zelfstandig_vanaf": "2026-02-28"},
            "zelfstandig_vanaf", "vóór de eerste dag van je uitkering",
        ),
        (
            TERUG | {"zelfstandig_tot": "2026-09-01"}, TERUG | {"zelfstandig_tot": "2026-08-31"},
            "zelfstandig_tot", "vóór je begint",
        ),
        (
            {"doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2027-01-01"},
            {"doel": "hoofdberoep", "recht_bekend": "brief"},
            "recht_tot", "laatste dag van je recht",
        ),
        (
            {"doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2025-07-01",
             "zelfstandig_vanaf": "2025-03-01"},
            {"doel": "hoofdberoep", "recht_bekend": "brief", "recht_tot": "2025-06-30",
             "zelfstandig_vanaf": "2025-03-01"},
            "recht_tot", "telt pas af sinds 1 juli 2025",
        ),
        (
            {"doel": "hoofdberoep", "recht_bekend": "geen", "zelfstandig_vanaf": "2026-01-01",
             "zelfstandig_tot": "2026-06-30"},
            {"doel": "hoofdberoep", "recht_bekend": "geen", "zelfstandig_vanaf": "2026-01-01"},
            "zelfstandig_tot", "ook als je het maar raamt",
        ),
        (
            OVER_1_JULI | {"maanden_recht": "24"}, OVER_1_JULI | {"maanden_recht": "25"},
            "maanden_recht", "voor wie minstens 55 is, met een lange loopbaan",
        ),
        (
            VOORBIJ | {"ooit_uitkering": "ja", "vorige_toelating": "2026-07-01"},
            VOORBIJ | {"ooit_uitkering": "ja", "vorige_toelating": "2026-07-02"},
            "vorige_toelating", "vóór je start als zelfstandige",
        ),
        (
            {"doel": "hoofdberoep", **GEEINDIGD, "vorige_toelating": "2026-09-01"},
            {"doel": "hoofdberoep", **GEEINDIGD, "vorige_toelating": "2026-09-02"},
            "vorige_toelating", "vóór je start als zelfstandige",
        ),
        (
            {"doel": "hoofdberoep", **GEEINDIGD, "recht_tot": "2026-08-01", "vorige_toelating": "2026-08-01"},
            {"doel": "hoofdberoep", **GEEINDIGD, "recht_tot": "2026-07-31", "vorige_toelating": "2026-08-01"},
            "recht_tot", "telt pas af sinds 1 augustus 2026",
        ),
        (
            {"doel": "hoofdberoep", "recht_bekend": "geen", "zelfstandig_vanaf": "2026-06-30",
             "zelfstandig_tot": "2026-06-30"},
            {"doel": "hoofdberoep", "recht_bekend": "geen", "zelfstandig_vanaf": "2026-07-01",
             "zelfstandig_tot": "2026-06-30"},
            "zelfstandig_tot", "vóór je begint",
        ),
    ],
)  # fmt: skip
def test_wat_niet_samen_kan_wordt_bij_het_juiste_veld_gezegd(
    goed: dict[str, str], fout: dict[str, str], veldnaam: str, boodschap: str
) -> None:
    assert vraag(**goed)[0] == GOED
    code, uitvoer = vraag(**fout)
    assert (code, list(uitvoer["fouten"])) == (FOUTE_INVOER, [veldnaam])
    assert boodschap in uitvoer["fouten"][veldnaam]


# What always holds

dagen = st.dates(date(2016, 10, 1), date(2027, 12, 31))
uitkeringen, inkomens = bedragen(0, 200), bedragen(0, 100_000)


@given(uitkeringen, inkomens, inkomens, dagen)
def test_wie_meer_verdient_houdt_nooit_meer_uitkering_over(
    uitkering: Decimal, een: Decimal, ander: Decimal, op: date
) -> None:
    minder, meer = (overhouden(uitkering, x, op) for x in sorted((een, ander)))
    assert 0 <= meer.per_dag <= minder.per_dag <= uitkering
    assert minder.per_dag + minder.vermindering == uitkering


@given(uitkeringen, dagen)
def test_tot_de_jaargrens_verlies_je_niets(uitkering: Decimal, op: date) -> None:
    assert overhouden(uitkering, jaargrens(op), op).vermindering == 0


periodes = st.tuples(
    st.dates(MAART_2026, date(2030, 12, 31)), st.integers(0, 3000).map(lambda n: timedelta(n))
)


@given(st.dates(MAART_2026, date(2029, 12, 31)), st.integers(0, 2000), periodes)
def test_stilstand_geeft_juist_de_dagen_terug_die_over_waren(
    toegelaten: date, gewerkt: int, periode: tuple[date, timedelta]
) -> None:
    recht = recht_na_toelating(toegelaten, gewerkt)
    van, duur = periode
    gevonden = klok(recht, Zelfstandig(van, van + duur, **ZEKER))
    assume(gevonden.laatste)
    assert gevonden.laatste
    if gevonden.stil:
        assert (gevonden.laatste - (van + duur)).days == gevonden.over
        assert gevonden.laatste >= recht.laatste
    else:
        assert gevonden.laatste == recht.laatste


@given(st.dates(date(1990, 1, 1), date(2029, 12, 31)), st.integers(0, 9000))
def test_het_venster_eindigt_de_dag_voor_je_aanvraag_en_is_minstens_36_maanden(
    van: date, duur: int
) -> None:
    tot = max(van + timedelta(duur), date(2026, 2, 28))
    gevonden = venster(van, tot)
    assert gevonden.laatste == tot
    assert gevonden.eerste
    assert 365 * 3 <= (tot - gevonden.eerste).days + 1 <= 366 * 18


@given(geldige_teksten(STARTEN.invoer))
def test_mogelijk_is_wat_geen_voorwaarde_tegenspreekt(teksten: dict[str, Any]) -> None:
    gegeven = beantwoord(STARTEN, teksten, VANDAAG).antwoord
    assume(gegeven)
    assert gegeven
    assume("mogelijk" in gegeven.cijfers)
    assert (gegeven.cijfers["mogelijk"] == "nee") is bool(tekort(gegeven.voorwaarden))


@given(geldige_teksten(STARTEN.invoer), st.dates(date(2026, 1, 1), date(2031, 12, 31)))
def test_een_link_houdt_zijn_cijfers_elke_dag_en_zijn_agenda_toont_wat_nog_komt(
    teksten: dict[str, Any], dag: date
) -> None:
    eerst = beantwoord(STARTEN, teksten, VANDAAG)
    assume(eerst.antwoord)
    assert eerst.antwoord
    link, _ = lees_fragment(STARTEN.invoer, eerst.fragment)
    later = beantwoord(STARTEN, link, dag).antwoord
    assert later
    assert later.cijfers == eerst.antwoord.cijfers
    assert all(moment.dag >= dag for moment in later.agenda)
