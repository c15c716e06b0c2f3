"""Quarters without contribution after childbirth: ARS art. 50 § 5, on both sides of each date."""

from datetime import date

import pytest

from rules.bevalling import vrije_kwartalen
from rules.fouten import OngeldigeInvoer
from rules.uitleg import zekerheid


def namen(bevalling: date) -> tuple[list[str], list[str]]:
    vrij = vrije_kwartalen(bevalling)
    return [str(k) for k in vrij.kwartalen], [str(k) for k in vrij.misschien]


@pytest.mark.parametrize(
    ("bevalling", "vrij", "misschien"),
    [
        # One quarter for births since 1 October 2016.
        (date(2016, 10, 1), ["2017-K1"], []),
        (date(2016, 12, 31), ["2017-K1"], []),
        (date(2025, 3, 31), ["2025-K2"], []),
        (date(2025, 6, 30), ["2025-K3"], []),
        # The transitional rule for the second half of 2025 was not read: at least one.
        (date(2025, 7, 1), ["2025-K4"], ["2026-K1"]),
        (date(2025, 9, 30), ["2025-K4"], ["2026-K1"]),
        (date(2025, 10, 1), ["2026-K1"], ["2026-K2"]),
        (date(2025, 12, 31), ["2026-K1"], ["2026-K2"]),
        # Two quarters since 1 January 2026.
        (date(2026, 1, 1), ["2026-K2", "2026-K3"], []),
        (date(2026, 12, 31), ["2027-K1", "2027-K2"], []),
    ],
)
def test_de_kwartalen_na_dat_van_de_bevalling_zijn_vrij(
    bevalling: date, vrij: list[str], misschien: list[str]
) -> None:
    assert namen(bevalling) == (vrij, misschien)


def test_voor_een_bevalling_van_voor_oktober_2016_bestond_dit_niet() -> None:
    with pytest.raises(OngeldigeInvoer, match="vanaf 1 oktober 2016") as fout:
        vrije_kwartalen(date(2016, 9, 30))
    assert fout.value.veld == "bevallen_op"


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("bevalling", "letter"),
    [
        (date(2025, 6, 30), "A"),
        (date(2025, 7, 1), "C"),
        (date(2025, 12, 31), "C"),
        (date(2026, 1, 1), "A"),
        # Nobody has checked the law of 2027 yet.
        (date(2027, 1, 1), "C"),
    ],
)
def test_wat_niet_gelezen_of_niet_nagekeken_is_blijft_onzeker(bevalling: date, letter: str) -> None:
    assert zekerheid(vrije_kwartalen(bevalling).beslissingen) == letter


def test_het_kwartaal_dat_we_niet_kennen_heet_onbekend() -> None:
    zeker, vraag = vrije_kwartalen(date(2025, 11, 3)).beslissingen
    assert zeker.uitkomst == "het eerste kwartaal van 2026"
    assert vraag.uitkomst == "onbekend"
    assert "Vraag je fonds of ook het tweede kwartaal van 2026 vrij is." in vraag.reden
    assert "moederschapsverzekering" in zeker.reden
