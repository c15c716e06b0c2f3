"""The ledger of late payment: published and hand-computed cases, boundaries, and what always holds."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.fouten import OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.verhogingen import (
    Betaling,
    Grootboek,
    Vordering,
    gewone_bijdrage,
    grootboek,
    startersbijdrage,
    supplement,
)
from tests.strategieen import bedragen

DUIZEND = Decimal(1000)


def regels(boek: Grootboek) -> list[tuple[str, str]]:
    return [(regel.op.isoformat(), str(regel.bedrag)) for regel in boek.verhogingen]


def een(jaar: int, nummer: int, bedrag: str = "1000") -> tuple[Vordering]:
    return (gewone_bijdrage(Kwartaal(jaar, nummer), Decimal(bedrag)),)


def test_een_heel_jaar_niet_betaald_kost_19_procent() -> None:
    """Zelfstandige.vlaanderen: 4 × 3 % + 7 %."""
    boek = grootboek(een(2025, 1), (), date(2026, 1, 15))
    assert regels(boek) == [
        ("2025-03-31", "30.00"),
        ("2025-06-30", "30.00"),
        ("2025-09-30", "30.00"),
        ("2025-12-31", "30.00"),
        ("2026-01-01", "70.00"),
    ]
    assert boek.verhoging == Decimal("190.00")
    assert boek.te_betalen == Decimal("1190.00")


def test_het_vierde_kwartaal_kost_10_procent_binnen_een_dag() -> None:
    """Acerta: 3 % and 7 %."""
    boek = grootboek(een(2025, 4), (), date(2026, 1, 10))
    assert regels(boek) == [("2025-12-31", "30.00"), ("2026-01-01", "70.00")]
    assert "twee verhogingen vlak na elkaar" in boek.verhogingen[1].reden


def test_een_deel_betalen_verlaagt_elke_latere_verhoging() -> None:
    boek = grootboek(een(2025, 2), (Betaling(date(2025, 8, 20), Decimal(400)),), date(2026, 1, 10))
    assert regels(boek) == [
        ("2025-06-30", "30.00"),
        ("2025-09-30", "18.00"),
        ("2025-12-31", "18.00"),
        ("2026-01-01", "42.00"),
    ]
    assert (boek.verhoging, boek.hoofdsom) == (Decimal("108.00"), Decimal("600"))


@pytest.mark.parametrize(
    ("betaald", "verwacht"),
    [
        (date(2025, 9, 29), []),
        (date(2025, 9, 30), []),
        (date(2025, 10, 1), [("2025-09-30", "30.00")]),
    ],
)
def test_de_vervaldag_zelf_is_nog_op_tijd(betaald: date, verwacht: list[tuple[str, str]]) -> None:
    boek = grootboek(een(2025, 3), (Betaling(betaald, DUIZEND),), date(2026, 6, 1))
    assert regels(boek) == verwacht


@pytest.mark.parametrize(
    ("tot", "verwacht"),
    [
        (date(2025, 12, 31), []),
        (date(2026, 1, 1), [("2025-12-31", "30.00"), ("2026-01-01", "70.00")]),
    ],
)
def test_wie_op_de_laatste_dag_kijkt_kan_nog_betalen(
    tot: date, verwacht: list[tuple[str, str]]
) -> None:
    assert regels(grootboek(een(2025, 4), (), tot)) == verwacht


def test_zeven_procent_valt_maar_een_keer() -> None:
    boek = grootboek(een(2026, 1, "890.42"), (), date(2028, 1, 2))
    assert [dag for dag, bedrag in regels(boek) if bedrag == "62.33"] == ["2027-01-01"]
    assert boek.verhoging == Decimal("276.01")


def test_een_starter_heeft_een_kwartaal_langer_en_een_bericht_in_het_vierde_verschuift_het_jaar() -> (
    None
):
    schuld = startersbijdrage(Kwartaal(2025, 4), Decimal("890.42"), date(2025, 10, 15))
    boek = grootboek((schuld,), (), date(2027, 1, 2))
    assert regels(boek) == [
        ("2026-03-31", "26.71"),
        ("2026-06-30", "26.71"),
        ("2026-09-30", "26.71"),
        ("2026-12-31", "26.71"),
        ("2027-01-01", "62.33"),
    ]
    assert boek.verhoging == Decimal("169.17")
    assert "als starter heb je een kwartaal langer" in boek.verhogingen[0].reden


def test_een_startersbericht_in_het_derde_kwartaal_verschuift_het_jaar_niet() -> None:
    schuld = startersbijdrage(Kwartaal(2025, 3), DUIZEND, date(2025, 9, 30))
    assert regels(grootboek((schuld,), (), date(2026, 1, 1))) == [
        ("2025-12-31", "30.00"),
        ("2026-01-01", "70.00"),
    ]


@pytest.mark.parametrize(
    ("afrekening", "tot", "dagen", "totaal"),
    [
        (date(2026, 5, 12), date(2027, 1, 2), ["2026-09-30", "2026-12-31", "2027-01-01"], "260.00"),
        (date(2026, 8, 15), date(2027, 1, 2), ["2026-12-31", "2027-01-01"], "200.00"),
        (
            date(2026, 10, 20),
            date(2028, 1, 2),
            ["2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31", "2028-01-01"],
            "380.00",
        ),
        (date(2026, 9, 30), date(2027, 1, 1), ["2026-12-31", "2027-01-01"], "200.00"),
        (date(2026, 10, 1), date(2027, 1, 1), [], "0.00"),
    ],
)
def test_een_supplement_verhoogt_vanaf_het_kwartaal_na_de_afrekening(
    afrekening: date, tot: date, dagen: list[str], totaal: str
) -> None:
    boek = grootboek((supplement(afrekening, Decimal(2000)),), (), tot)
    assert [dag for dag, _ in regels(boek)] == dagen
    assert boek.verhoging == Decimal(totaal)


@pytest.mark.parametrize(
    ("dwangbevel", "dagen"),
    [
        (date(2025, 6, 30), ["2025-03-31"]),
        (date(2025, 7, 1), ["2025-03-31", "2025-06-30"]),
        (date(2025, 8, 10), ["2025-03-31", "2025-06-30"]),
        (date(2025, 12, 31), ["2025-03-31", "2025-06-30", "2025-09-30"]),
        (date(2026, 1, 1), ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31", "2026-01-01"]),
    ],
)
def test_een_dwangbevel_stopt_de_verhogingen(dwangbevel: date, dagen: list[str]) -> None:
    boek = grootboek(een(2025, 1), (), date(2026, 12, 31), dwangbevel)
    assert [dag for dag, _ in regels(boek)] == dagen


def test_een_betaling_gaat_eerst_naar_de_oudste_bijdrage() -> None:
    schulden = (*een(2025, 2), *een(2025, 1))
    boek = grootboek(schulden, (Betaling(date(2025, 5, 1), Decimal(1200)),), date(2025, 7, 1))
    assert regels(boek) == [("2025-03-31", "30.00"), ("2025-06-30", "24.00")]
    assert boek.hoofdsom == Decimal(800)


def test_na_het_laatste_nagekeken_jaar_is_de_zekerheid_c() -> None:
    boek = grootboek(een(2026, 4), (), date(2027, 1, 2))
    assert [regel.tarief.zekerheid for regel in boek.verhogingen] == ["A", "C"]
    assert "Nagekeken tot en met 31 december 2026" in boek.verhogingen[1].tarief.nota


@pytest.mark.parametrize(
    ("betaling", "veld", "boodschap"),
    [
        (Betaling(date(2024, 12, 31), DUIZEND), "betaling.0.op", "ten vroegste op 1 januari 2025"),
        (Betaling(date(2025, 2, 1), Decimal(1001)), "betaling.0.bedrag", "1,00 meer dan"),
    ],
)
def test_een_onmogelijke_betaling_wordt_bij_het_veld_gemeld(
    betaling: Betaling, veld: str, boodschap: str
) -> None:
    with pytest.raises(OngeldigeInvoer, match=boodschap) as fout:
        grootboek(een(2025, 1), (betaling,), date(2025, 6, 1))
    assert fout.value.veld == veld


def test_twee_keer_dezelfde_bijdrage_kan_niet() -> None:
    with pytest.raises(OngeldigeInvoer, match="staat er twee keer"):
        grootboek((*een(2025, 1), *een(2025, 1, "5")), (), date(2025, 6, 1))


# What always holds

kwartalen = st.builds(Kwartaal, st.integers(2016, 2026), st.integers(1, 4))
schulden = st.lists(
    st.one_of(
        st.builds(gewone_bijdrage, kwartalen, bedragen(1, 5000)),
        st.builds(supplement, st.dates(date(2016, 1, 1), date(2026, 12, 31)), bedragen(1, 5000)),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda v: v.naam,
)


@st.composite
def dossiers(draw: st.DrawFn) -> tuple[list[Vordering], list[Betaling], date]:
    """Some claims, part payments after they were claimed, and a day to look."""
    vorderingen = draw(schulden)
    begin = max(v.gevraagd for v in vorderingen)
    totaal = sum(v.bedrag for v in vorderingen)
    delen = draw(st.lists(st.integers(1, 40), max_size=4))
    dagen = draw(st.lists(st.integers(0, 800), min_size=len(delen), max_size=len(delen)))
    betaald = [
        Betaling(begin + timedelta(dag), (totaal * deel / 200).quantize(Decimal("0.01")))
        for deel, dag in zip(delen, sorted(dagen), strict=True)
    ]
    betaald = [b for b in betaald if b.bedrag]
    tot = max([begin, *(b.op for b in betaald)]) + timedelta(draw(st.integers(0, 900)))
    return vorderingen, betaald, tot


@given(dossiers(), st.integers(1, 400), st.data())
def test_vroeger_betalen_kost_nooit_meer(
    dossier: tuple[list[Vordering], list[Betaling], date], dagen: int, data: st.DataObject
) -> None:
    vorderingen, betaald, tot = dossier
    begin = max(v.gevraagd for v in vorderingen)
    if not betaald:
        betaald = [Betaling(tot, vorderingen[0].bedrag)]
    welke = data.draw(st.integers(0, len(betaald) - 1))
    vroeger = [
        Betaling(max(begin, b.op - timedelta(dagen)), b.bedrag) if nummer == welke else b
        for nummer, b in enumerate(betaald)
    ]
    later = grootboek(vorderingen, betaald, tot)
    eerder = grootboek(vorderingen, vroeger, tot)
    assert eerder.verhoging <= later.verhoging
    assert eerder.hoofdsom == later.hoofdsom


@given(dossiers())
def test_deelbetalingen_kosten_nooit_meer_dan_niets_betalen(
    dossier: tuple[list[Vordering], list[Betaling], date],
) -> None:
    vorderingen, betaald, tot = dossier
    met, zonder = grootboek(vorderingen, betaald, tot), grootboek(vorderingen, (), tot)
    assert met.verhoging <= zonder.verhoging
    assert met.hoofdsom == zonder.hoofdsom - sum(b.bedrag for b in betaald)


@given(dossiers())
def test_een_verhoging_telt_nooit_voor_een_verhoging(
    dossier: tuple[list[Vordering], list[Betaling], date],
) -> None:
    """No line is charged on more than the principal, and 7 % falls at most once per claim."""
    vorderingen, betaald, tot = dossier
    boek = grootboek(vorderingen, betaald, tot)
    for regel in boek.verhogingen:
        assert 0 < regel.grondslag <= regel.vordering.bedrag
        assert abs(regel.bedrag - regel.grondslag * regel.tarief.waarde) <= Decimal("0.005")
        assert regel.op <= tot
    for vordering in vorderingen:
        eigen = [r for r in boek.verhogingen if r.vordering == vordering]
        assert len([r for r in eigen if r.tarief.naam == "verhoging_1_januari"]) <= 1
        kwartaaldagen = [r.op for r in eigen if r.tarief.naam == "verhoging_per_kwartaal"]
        assert len(kwartaaldagen) == len(set(kwartaaldagen))


@given(dossiers(), st.integers(1, 500))
def test_langer_wachten_kost_nooit_minder(
    dossier: tuple[list[Vordering], list[Betaling], date], dagen: int
) -> None:
    vorderingen, betaald, tot = dossier
    nu = grootboek(vorderingen, betaald, tot)
    later = grootboek(vorderingen, betaald, tot + timedelta(dagen))
    assert nu.verhogingen == later.verhogingen[: len(nu.verhogingen)]
