"""When a change counts (ARS art. 38 and 39; Securex, 20 February 2022)."""

from datetime import date

import pytest

from rules.statuutswijziging import Wijziging, gaat_in


@pytest.mark.parametrize(
    ("dag", "wat", "verwacht"),
    [
        (date(2022, 2, 20), Wijziging.HOOFDBEROEP, "vanaf het eerste kwartaal van 2022"),
        (date(2022, 2, 20), Wijziging.BIJBEROEP, "vanaf het tweede kwartaal van 2022"),
        (date(2026, 6, 30), Wijziging.HOOFDBEROEP, "vanaf het tweede kwartaal van 2026"),
        (date(2026, 7, 1), Wijziging.HOOFDBEROEP, "vanaf het derde kwartaal van 2026"),
        (date(2026, 3, 31), Wijziging.BIJBEROEP, "vanaf het tweede kwartaal van 2026"),
        (date(2026, 4, 1), Wijziging.BIJBEROEP, "vanaf het tweede kwartaal van 2026"),
        (date(2026, 4, 2), Wijziging.BIJBEROEP, "vanaf het derde kwartaal van 2026"),
        (date(2026, 12, 31), Wijziging.BIJBEROEP, "vanaf het eerste kwartaal van 2027"),
        (date(2026, 6, 30), Wijziging.BEGIN, "vanaf het tweede kwartaal van 2026"),
        (date(2026, 4, 1), Wijziging.STOP, "tot en met het tweede kwartaal van 2026"),
    ],
)
def test_bijberoep_verliezen_telt_meteen_en_krijgen_vanaf_het_volgende_kwartaal(
    dag: date, wat: Wijziging, verwacht: str
) -> None:
    assert gaat_in(dag, wat).uitkomst == verwacht
