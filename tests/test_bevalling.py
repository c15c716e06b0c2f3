"""Quarters without contribution after childbirth: ARS art. 50 § 5, on both sides of each date.

For births in the second half of 2025: UCM and Droits Quotidiens, "avant le 1er janvier 2026".
"""

from datetime import date

import pytest

from rules.bevalling import vrije_kwartalen
from rules.fouten import OngeldigeInvoer
from rules.uitleg import zekerheid


def namen(bevalling: date) -> list[str]:
    return [str(k) for k in vrije_kwartalen(bevalling).kwartalen]


@pytest.mark.parametrize(
    ("bevalling", "vrij"),
    [
        # One quarter for births since 1 October 2016, and before 1 January 2026.
        (date(2016, 10, 1), ["2017-K1"]),
        (date(2016, 12, 31), ["2017-K1"]),
        (date(2025, 6, 30), ["2025-K3"]),
        (date(2025, 7, 1), ["2025-K4"]),
        (date(2025, 9, 30), ["2025-K4"]),
        (date(2025, 10, 1), ["2026-K1"]),
        (date(2025, 12, 31), ["2026-K1"]),
        # Two quarters since 1 January 2026.
        (date(2026, 1, 1), ["2026-K2", "2026-K3"]),
        (date(2026, 12, 31), ["2027-K1", "2027-K2"]),
    ],
)
def test_de_kwartalen_na_dat_van_de_bevalling_zijn_vrij(bevalling: date, vrij: list[str]) -> None:
    assert namen(bevalling) == vrij


def test_voor_een_bevalling_van_voor_oktober_2016_bestond_dit_niet() -> None:
    with pytest.raises(OngeldigeInvoer, match="vanaf 1 oktober 2016") as fout:
        vrije_kwartalen(date(2016, 9, 30))
    assert fout.value.veld == "bevallen_op"


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("bevalling", "letter"),
    [
        (date(2025, 6, 30), "A"),
        # The decree of 25 November 2025 was not read on this point: two publishers.
        (date(2025, 7, 1), "B"),
        (date(2025, 12, 31), "B"),
        (date(2026, 1, 1), "A"),
        # Nobody has checked the law of 2027 yet.
        (date(2027, 1, 1), "C"),
    ],
)
def test_wat_niet_gelezen_of_niet_nagekeken_is_blijft_onzeker(bevalling: date, letter: str) -> None:
    vrij = vrije_kwartalen(bevalling)
    assert zekerheid(vrij.beslissingen[:1]) == letter
    # Who reads an answer that is less than certain is told why.
    assert bool(vrij.nota) is (letter != "A")


def test_de_tweede_helft_van_2025_zegt_wie_het_schreef_en_wat_niet_gelezen_is() -> None:
    vrij = vrije_kwartalen(date(2025, 11, 3))
    assert vrij.beslissingen[0].uitkomst == "het eerste kwartaal van 2026"
    assert vrij.beslissingen[0].artikel.bron.uitgever == "UCM"
    assert vrij.nota == (
        "UCM en Droits Quotidiens schrijven: één kwartaal voor wie vóór 1 januari 2026 beviel. De "
        "overgangsregel in het koninklijk besluit van 25 november 2025 lazen we niet."
    )


@pytest.mark.parametrize("bevalling", [date(2016, 10, 1), date(2025, 12, 31), date(2026, 1, 1)])
def test_een_vrij_kwartaal_houdt_de_rechten_en_gaat_vanzelf(bevalling: date) -> None:
    """Droits Quotidiens (pension, illness insurance) and UCM (automatic): published, not the law."""
    vrij, rechten, aanvraag = vrije_kwartalen(bevalling).beslissingen
    assert "moederschapsverzekering" in vrij.reden
    assert (rechten.uitkomst, rechten.zekerheid) == ("behouden", "B")
    assert (rechten.artikel.bron.uitgever, "pensioen" in rechten.reden) == (
        "Droits Quotidiens",
        True,
    )
    assert (aanvraag.uitkomst, aanvraag.zekerheid) == ("neen, het gaat vanzelf", "B")
    assert "ziekenfonds bevestigt" in aanvraag.reden
