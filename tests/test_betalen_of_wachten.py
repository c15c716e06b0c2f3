"""Paying or waiting during the decision: what is tied up (Xerius), what a refusal costs (ARS art. 44)."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.betalen_of_wachten import (
    betalen,
    gevraagd,
    verhoging_van,
    wachten,
    wachten_per_kwartaal,
)
from rules.kwartaal import Kwartaal, kwartalen_tussen
from rules.verhogingen import Vordering, gewone_bijdrage
from tests.strategieen import bedragen

# The minimum contribution of 2025 (UCM).
MINIMUM = Decimal("871.71")


def open_(eerste: str, laatste: str, bedrag: Decimal = MINIMUM) -> tuple[Vordering, ...]:
    tussen = kwartalen_tussen(Kwartaal.lees(eerste), Kwartaal.lees(laatste))
    return tuple(gewone_bijdrage(k, bedrag) for k in tussen)


def test_wie_betaalt_krijgt_het_per_bijdragejaar_ongeveer_twee_jaar_later_terug() -> None:
    vast = betalen(open_("2025-K3", "2026-K1"))
    assert [(v.jaar, str(v.bedrag), v.terug) for v in vast] == [
        (2025, "1743.42", 2027),
        (2026, "871.71", 2028),
    ]


def test_een_terugbetaling_steunt_op_een_bron_en_op_geen_termijn_van_de_wet() -> None:
    (vast,) = betalen(open_("2025-K2", "2025-K3"))
    assert vast.termijn.zekerheid == "B"
    assert "wettelijke termijn vonden we niet" in vast.termijn.nota
    assert vast.stap.formule == "871,71 + 871,71"
    assert vast.stap.nota == (
        "Zonder verhogingen te betalen ten laatste op 30 juni 2025 en 30 september 2025."
    )


def test_wie_niets_moet_betalen_zet_niets_vast() -> None:
    assert betalen(()) == ()


@pytest.mark.parametrize(
    ("beslissing", "verhoging"),
    [
        # 3 % of 871,71 is 26,15, at every quarter's end; 7 % of it is 61,02, on 1 January.
        (date(2025, 6, 30), "0.00"),
        (date(2025, 7, 1), "26.15"),
        (date(2025, 9, 30), "26.15"),
        (date(2025, 10, 1), "52.30"),
        (date(2025, 12, 31), "52.30"),
        (date(2026, 1, 1), "139.47"),
        (date(2026, 4, 1), "165.62"),
    ],
)
def test_wachten_kost_bij_een_weigering_elke_verhoging_die_gevallen_is(
    beslissing: date, verhoging: str
) -> None:
    boek = wachten(open_("2025-K2", "2025-K2"), beslissing)
    assert str(boek.verhoging) == verhoging
    assert boek.te_betalen == MINIMUM + Decimal(verhoging)


def test_een_kwartaal_dat_nog_niet_gevraagd_is_hoort_niet_bij_de_weigering() -> None:
    alle = open_("2025-K2", "2025-K4")
    assert gevraagd(alle, date(2025, 9, 30)) == alle[:2]
    assert gevraagd(alle, date(2025, 10, 1)) == alle
    assert wachten(alle, date(2025, 9, 30)).hoofdsom == Decimal("1743.42")


def test_zonder_dag_van_de_beslissing_staat_er_een_bedrag_per_kwartaal() -> None:
    boeken = wachten_per_kwartaal(open_("2025-K2", "2025-K2"), 4)
    assert [(str(Kwartaal.van(b.tot)), str(b.verhoging)) for b in boeken] == [
        ("2025-K3", "26.15"),
        ("2025-K4", "52.30"),
        ("2026-K1", "139.47"),
        ("2026-K2", "165.62"),
    ]


@pytest.mark.parametrize(
    ("vanaf", "eerste", "verhoging"),
    [
        # The quarter of the due day is never one of them: nothing has been added then.
        (date(2025, 6, 30), "2025-K3", "26.15"),
        (date(2025, 9, 30), "2025-K3", "26.15"),
        (date(2025, 10, 1), "2025-K4", "52.30"),
        (date(2026, 1, 1), "2026-K1", "139.47"),
    ],
)
def test_een_kwartaal_dat_voorbij_is_brengt_geen_weigering_meer(
    vanaf: date, eerste: str, verhoging: str
) -> None:
    boeken = wachten_per_kwartaal(open_("2025-K2", "2025-K2"), 4, vanaf)
    assert len(boeken) == 4
    assert (str(Kwartaal.van(boeken[0].tot)), str(boeken[0].verhoging)) == (eerste, verhoging)


def test_wat_er_bij_kwam_hoort_bij_zijn_eigen_bijdrage() -> None:
    """On 1 January 2026: of K3 3 % twice and 7 % once, of K4 both once; K1 is not due yet."""
    alle = open_("2025-K3", "2026-K1")
    boek = wachten(alle, date(2026, 1, 1))
    assert [str(verhoging_van(v, boek)) for v in alle] == ["113.32", "87.17", "0.00"]
    assert str(boek.verhoging) == "200.49"


@given(bedragen(1, 5000), st.integers(1, 6), st.integers(0, 89))
def test_binnen_een_kwartaal_kost_wachten_elke_dag_evenveel(
    bedrag: Decimal, aantal: int, dag: int
) -> None:
    alle = open_("2025-K2", "2025-K2", bedrag)
    boek = wachten_per_kwartaal(alle, aantal)[-1]
    kwartaal = Kwartaal.van(boek.tot)
    op = date.fromordinal(kwartaal.eerste_dag.toordinal() + dag)
    assert wachten(alle, op).verhoging == boek.verhoging
