"""Every way out at the end of an answer opens a page that exists, with facts its calculator can read."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.achterstal import Achterstal
from calculators.antwoord import Antwoord, toon
from calculators.hulpen import REKENHULPEN
from calculators.invoer import lees_fragment, linkteksten
from calculators.rekenhulp import Rekenhulp, Resultaat, beantwoord
from calculators.uitwegen import deurwaarder
from calculators.voorbeelden import Voorbeeld, alle
from tests.strategieen import bedragen

DOCS = Path(__file__).parent.parent / "docs"
VAN_PAGINA = {hulp.pagina: hulp for hulp in REKENHULPEN.values()}
# Some examples look at 2027: their links carry that day, so they open on this one.
VANDAAG = date(2026, 11, 25)
# Whoever asks the same questions about late contributions, and the day on which it looks at them.
MET_ACHTERSTAL = [h for h in REKENHULPEN.values() if issubclass(h.invoer, Achterstal)]
DAGVELD = {"verhogingen": "betaal_op", "afbetalingsplan": "eerste", "kwijtschelding": "aanvraag"}

elk_voorbeeld = pytest.mark.parametrize("voorbeeld", alle().values(), ids=lambda v: v.id)
elke_rekenhulp = pytest.mark.parametrize("hulp", REKENHULPEN.values(), ids=lambda h: h.id)


def uitwegen(antwoord: Antwoord) -> Iterable[tuple[str, str]]:
    """The page and the facts of every link to another page of the site."""
    for deel in toon(antwoord):
        for link in deel.iter("a"):
            adres, _, fragment = link.get("href", "").partition("#")
            if adres.startswith("../"):
                yield f"{adres.removeprefix('../').removesuffix('/')}.md", fragment


def geopend(antwoord: Antwoord, dag: date) -> Iterable[tuple[Rekenhulp, Resultaat]]:
    """What each link that passes facts on opens; everything in it must be understood."""
    for pagina, fragment in uitwegen(antwoord):
        assert (DOCS / pagina).is_file(), pagina
        if fragment:
            hulp = VAN_PAGINA[pagina]
            teksten, meldingen = lees_fragment(hulp.invoer, fragment)
            resultaat = beantwoord(hulp, teksten, dag)
            assert meldingen == [], fragment
            assert resultaat.lezing.genegeerd == (), fragment
            assert dict(resultaat.fouten) == {}, fragment
            # An amount of the law that nobody has seen is an answer too, with advice.
            assert resultaat.antwoord or resultaat.onbekend
            yield hulp, resultaat


@elk_voorbeeld
def test_elke_uitweg_van_een_voorbeeld_opent_een_antwoord(voorbeeld: Voorbeeld) -> None:
    antwoord = voorbeeld.resultaat().antwoord
    assert antwoord
    list(geopend(antwoord, VANDAAG))


@elke_rekenhulp
@pytest.mark.parametrize(
    "vandaag",
    [date(2026, 1, 1), date(2026, 3, 31), date(2026, 4, 1), date(2026, 11, 25), date(2026, 12, 31)],
)
def test_elke_uitweg_van_een_rekenhulp_zonder_invoer_opent_die_dag_een_antwoord(
    hulp: Rekenhulp, vandaag: date
) -> None:
    antwoord = beantwoord(hulp, {}, vandaag).antwoord
    assert antwoord
    list(geopend(antwoord, vandaag))


def test_de_voorbeelden_hebben_uitwegen_naar_elke_rekenhulp_die_geld_of_tijd_geeft() -> None:
    """So that the tests above do not pass because there is nothing to open."""
    gevonden = {
        hulp.id
        for voorbeeld in alle().values()
        if (antwoord := voorbeeld.resultaat().antwoord)
        for hulp, _ in geopend(antwoord, VANDAAG)
    }
    assert gevonden == {
        "afbetalingsplan",
        "bijdragen",
        "eindafrekening",
        "kwijtschelding",
        "overbruggingsrecht",
        "verhogingen",
        "vermindering",
        "voortgezette-verzekering",
        "vrijstelling",
    }


@pytest.mark.parametrize(
    ("voorbeeld", "pagina", "fragment"),
    [
        (
            "verhogingen-deelbetaling",
            "kwijtschelding.md",
            "v=1&aanvraag=2026-01-10&betaling=2025-08-20_400.00&bijdrage=2025-K2_1000.00",
        ),
        (
            "verhogingen-dwangbevel",
            "kwijtschelding.md",
            "v=1&aanvraag=2026-01-02&bijdrage=2025-K1_1000.00&dwangbevel=2025-08-10",
        ),
        (
            "verhogingen-afrekening-mei",
            "afbetalingsplan.md",
            "v=1&bijdrage=&eerste=2027-01-02&supplement=2026-05-12_2000.00",
        ),
        (
            "kwijtschelding-nog-open",
            "afbetalingsplan.md",
            "v=1&betaling=2025-08-20_400.00&bijdrage=2025-K2_1000.00&eerste=2026-01-10",
        ),
        (
            "afbetalingsplan-12-maanden",
            "kwijtschelding.md",
            "v=1&aanvraag=2025-07-15&bijdrage=2025-K1_1200.00",
        ),
        # Three unpaid quarters: a plan for them now, and for the supplement from the day after
        # 31 March 2027, when it is due.
        (
            "eindafrekening-niet-alles-betaald",
            "afbetalingsplan.md",
            "v=1&bijdrage=2024-K2_1824.68&bijdrage=2024-K3_1824.68&bijdrage=2024-K4_1824.68",
        ),
        (
            "eindafrekening-niet-alles-betaald",
            "afbetalingsplan.md",
            "v=1&bijdrage=&eerste=2027-04-01&supplement=2026-11-24_901.28",
        ),
        (
            "eindafrekening-niet-alles-betaald",
            "kwijtschelding.md",
            "v=1&bijdrage=2024-K2_1824.68&bijdrage=2024-K3_1824.68&bijdrage=2024-K4_1824.68",
        ),
    ],
)
def test_een_uitweg_neemt_de_schulden_en_de_dag_mee_en_niets_anders(
    voorbeeld: str, pagina: str, fragment: str
) -> None:
    antwoord = alle()[voorbeeld].resultaat().antwoord
    assert antwoord
    assert (pagina, fragment) in list(uitwegen(antwoord))


@pytest.mark.parametrize(
    ("hulp", "teksten"),
    [
        # Not yet due on the day that was looked at.
        ("verhogingen", {"bijdrage": [{"kwartaal": "2026-K4", "bedrag": "900.00"}]}),
        (
            "verhogingen",
            {"bijdrage": [], "supplement": [{"afrekening": "2026-11-20", "bedrag": "500.00"}]},
        ),
        # One of the two is.
        (
            "verhogingen",
            {
                "bijdrage": [
                    {"kwartaal": "2026-K1", "bedrag": "900.00"},
                    {"kwartaal": "2026-K4", "bedrag": "900.00"},
                ]
            },
        ),
        # The first one is in a writ: it is still open, or paid.
        (
            "verhogingen",
            {
                "bijdrage": [
                    {"kwartaal": "2026-K1", "bedrag": "900.00"},
                    {"kwartaal": "2026-K3", "bedrag": "900.00"},
                ],
                "dwangbevel": "2026-05-10",
            },
        ),
        (
            "kwijtschelding",
            {
                "bijdrage": [
                    {"kwartaal": "2026-K1", "bedrag": "900.00"},
                    {"kwartaal": "2026-K3", "bedrag": "900.00"},
                ],
                "betaling": [{"op": "2026-06-01", "bedrag": "900.00"}],
                "dwangbevel": "2026-05-10",
            },
        ),
    ],
)
def test_de_link_naar_een_plan_opent_op_een_dag_waarop_een_plan_kan(
    hulp: str, teksten: dict[str, Any]
) -> None:
    antwoord = beantwoord(REKENHULPEN[hulp], teksten, VANDAAG).antwoord
    assert antwoord
    (plan,) = [
        resultaat.antwoord
        for ander, resultaat in geopend(antwoord, VANDAAG)
        if ander.id == "afbetalingsplan"
    ]
    assert plan
    assert plan.cijfers["mogelijk"] == "ja"


@pytest.mark.parametrize(
    ("dwangbevel", "termijn"),
    [
        (
            date(2025, 8, 10),
            "Is het stuk van 10 augustus 2025 een dwangbevel? Verzet doen kan tot en met 10 september 2025 "
            "(zekerheid B). Is die dag voorbij? Vraag een advocaat wat nog kan.",
        ),
        # A month later, there is no such day.
        (
            date(2025, 1, 31),
            "Is het stuk van 31 januari 2025 een dwangbevel? Verzet doen kan tot en met 28 februari 2025 "
            "(zekerheid B). Is die dag voorbij? Vraag een advocaat wat nog kan.",
        ),
        (
            None,
            "Kreeg je een dwangbevel? Je kan maar kort verzet doen. Laat het meteen nakijken, bijvoorbeeld "
            "door een advocaat.",
        ),
    ],
)
def test_na_een_dwangbevel_komt_eerst_tot_wanneer_verzet_kan(
    dwangbevel: date | None, termijn: str
) -> None:
    eerste, bellen, geld = deurwaarder(dwangbevel)
    assert eerste == termijn
    assert bellen == "Bel de deurwaarder vandaag nog. Vraag of je in delen mag betalen, en hoe."
    assert geld[0] == "Heb je geen geld om van te leven? Kijk "


@pytest.mark.parametrize(
    ("statuut", "rol"),
    [
        ("hoofdberoep", "zelfstandige"),
        ("primostarter", "zelfstandige"),
        ("maxistatuut", "meewerkende-echtgenoot"),
        ("artikel-37", "zelfstandige"),
        ("student", "zelfstandige"),
    ],
)
@pytest.mark.parametrize(
    ("gestopt", "aanvraag", "gevraagd_op"),
    [
        ("2026-09-30", "2026-11-26", "2026-11-26"),
        ("2026-12-31", "2026-11-26", "2026-11-26"),
        # Too late for it: today it can still be asked.
        ("2026-06-30", "2027-01-01", "2026-12-31"),
        # Far ahead: the day of the request goes along, so that the stop is not refused.
        ("2028-06-30", "2028-06-01", "2028-06-01"),
        ("2023-01-01", "2023-02-01", "2023-02-01"),
    ],
)
def test_wie_stopte_is_in_het_overbruggingsrecht_niet_failliet(
    statuut: str, rol: str, gestopt: str, aanvraag: str, gevraagd_op: str
) -> None:
    velden = {"gestopt": gestopt, "aanvraag": aanvraag, "statuut": statuut}
    antwoord = beantwoord(REKENHULPEN["voortgezette-verzekering"], velden, VANDAAG).antwoord
    assert antwoord
    ((hulp, resultaat),) = geopend(antwoord, VANDAAG)
    invoer = resultaat.lezing.invoer
    assert invoer
    assert hulp.id == "overbruggingsrecht"
    assert (invoer.statuut, invoer.rol, invoer.grond) == (statuut, rol, "laag-inkomen")
    assert (invoer.feit.isoformat(), invoer.aanvraag.isoformat()) == (gestopt, gevraagd_op)
    assert resultaat.antwoord
    assert "faillissement" not in resultaat.antwoord.brief
    zonder = "Naar de letter van de wet heb je met artikel 37 geen overbruggingsrecht."
    assert (zonder in resultaat.antwoord.uitkomst) is (statuut == "artikel-37")


def test_de_dag_gaat_ook_mee_van_het_overbruggingsrecht_naar_de_voortgezette_verzekering() -> None:
    """A stop more than a year from now, asked a month before it: refused without that day."""
    velden = {"feit": "2028-06-01", "aanvraag": "2028-05-07", "grond": "laag-inkomen"}
    antwoord = beantwoord(REKENHULPEN["overbruggingsrecht"], velden, VANDAAG).antwoord
    assert antwoord
    ((hulp, resultaat),) = geopend(antwoord, VANDAAG)
    assert hulp.id == "voortgezette-verzekering"
    assert resultaat.lezing.invoer
    assert resultaat.lezing.invoer.aanvraag == date(2028, 5, 7)


rijen_bijdrage = st.lists(
    st.fixed_dictionaries(
        {
            "kwartaal": st.sampled_from(
                [f"{j}-K{n}" for j in (2023, 2024, 2025) for n in range(1, 5)]
            ),
            "bedrag": bedragen(100, 5000).map(str),
        }
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda rij: rij["kwartaal"],
)
in_2026 = st.dates(date(2026, 1, 1), VANDAAG).map(date.isoformat)
schulden = st.fixed_dictionaries(
    {"bijdrage": rijen_bijdrage},
    optional={
        "betaling": st.lists(
            st.fixed_dictionaries({"op": in_2026, "bedrag": bedragen(1, 100).map(str)}), max_size=1
        ),
        "startbijdrage": st.just(
            [{"kwartaal": "2024-K1", "bedrag": "864.15", "bericht": "2024-01-20"}]
        ),
        "supplement": st.just([{"afrekening": "2025-05-12", "bedrag": "500.00"}]),
        "dwangbevel": in_2026,
    },
)


@given(st.sampled_from(MET_ACHTERSTAL), schulden)
def test_een_uitweg_opent_met_precies_dezelfde_schulden_en_op_dezelfde_dag(
    hulp: Rekenhulp, teksten: dict[str, Any]
) -> None:
    resultaat = beantwoord(hulp, teksten, VANDAAG)
    assert resultaat.antwoord, dict(resultaat.fouten)
    eigen = linkteksten(resultaat.lezing.invoer, Achterstal)
    dag = getattr(resultaat.lezing.invoer, DAGVELD[hulp.id])
    # A link that is kept until the next year.
    for ander, gelezen in geopend(resultaat.antwoord, date(2027, 2, 1)):
        if ander in MET_ACHTERSTAL:
            assert linkteksten(gelezen.lezing.invoer, Achterstal) == eigen
            assert getattr(gelezen.lezing.invoer, DAGVELD[ander.id]) == dag
        if ander.id == "afbetalingsplan":
            assert gelezen.antwoord
            assert gelezen.antwoord.cijfers["mogelijk"] == "ja"
