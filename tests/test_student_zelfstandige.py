"""Students (ARS art. 5bis; Vlaanderen.be)."""

from datetime import date

import pytest

from rules.bijdragen import Statuut
from rules.kwartaal import Kwartaal
from rules.student_zelfstandige import Studie, student

HOOFD = Statuut.HOOFDBEROEP
JARIG = date(2001, 2, 1)
GOEDE_STUDIE = Studie(date(1998, 5, 4), True, True)


@pytest.mark.parametrize(
    ("kwartaal", "verwacht"),
    [(Kwartaal(2016, 4), HOOFD), (Kwartaal(2017, 1), Statuut.STUDENT)],
)
def test_het_studentenstatuut_bestaat_sinds_2017(kwartaal: Kwartaal, verwacht: Statuut) -> None:
    assert student(kwartaal, GOEDE_STUDIE).statuut is verwacht


@pytest.mark.parametrize(
    ("studie", "verwacht"),
    [
        (Studie(JARIG, True, True), Statuut.STUDENT), (Studie(JARIG, False, True), HOOFD),
        (Studie(JARIG, True, False), HOOFD), (Studie(None, True, True), None),
        (Studie(JARIG, None, True), None), (Studie(JARIG, False, None), HOOFD),
    ],
)  # fmt: skip
def test_de_voorwaarden_van_een_student(studie: Studie, verwacht: Statuut | None) -> None:
    gevonden = student(Kwartaal(2026, 3), studie)
    assert gevonden.statuut is verwacht
    assert bool(gevonden.ontbreekt) is (verwacht is None)


@pytest.mark.parametrize(
    ("geboren", "kwartaal", "verwacht"),
    [
        # Eighteen at the latest on the last day of the quarter.
        (date(2008, 7, 1), Kwartaal(2026, 2), HOOFD),
        (date(2008, 6, 30), Kwartaal(2026, 2), Statuut.STUDENT),
        # Vlaanderen.be: until 30 September of the year in which somebody turns 25.
        (date(2000, 12, 31), Kwartaal(2025, 3), Statuut.STUDENT),
        (date(2000, 12, 31), Kwartaal(2025, 4), HOOFD),
        (date(2000, 1, 1), Kwartaal(2025, 4), HOOFD),
        (date(2001, 1, 1), Kwartaal(2025, 4), Statuut.STUDENT),
        (date(2000, 1, 1), Kwartaal(2026, 1), HOOFD),
    ],
)
def test_een_student_is_achttien_en_stopt_in_het_jaar_van_vijfentwintig(
    geboren: date, kwartaal: Kwartaal, verwacht: Statuut
) -> None:
    assert student(kwartaal, Studie(geboren, True, True)).statuut is verwacht


@pytest.mark.parametrize(
    ("kwartaal", "doorlopend", "verwacht"),
    [
        (Kwartaal(2026, 3), True, Statuut.STUDENT),
        (Kwartaal(2026, 4), True, Statuut.STUDENT),
        (Kwartaal(2026, 4), False, HOOFD),
        (Kwartaal(2026, 4), None, None),
    ],
)
def test_sinds_1_oktober_2026_mag_het_na_25_zonder_onderbreking(
    kwartaal: Kwartaal, doorlopend: bool | None, verwacht: Statuut | None
) -> None:
    assert student(kwartaal, Studie(JARIG, True, True, doorlopend)).statuut is verwacht


@pytest.mark.parametrize(
    ("geboren", "verwacht"),
    [
        # Who turned 25 in 2026 was a student until 30 September 2026, the eve of the wider rule.
        (date(2001, 1, 1), Statuut.STUDENT),
        # Who turned 25 in 2025 was not one any more since 1 October 2025.
        (date(2000, 12, 31), HOOFD),
        (date(1986, 5, 1), HOOFD),
    ],
)
def test_wie_in_2025_al_moest_stoppen_was_niet_zonder_onderbreking_student(
    geboren: date, verwacht: Statuut
) -> None:
    gevonden = student(Kwartaal(2026, 4), Studie(geboren, True, True, doorlopend=True))
    assert gevonden.statuut is verwacht


@pytest.mark.parametrize(
    ("kwartaal", "verwacht"), [(Kwartaal(2026, 3), HOOFD), (Kwartaal(2026, 4), Statuut.STUDENT)]
)
def test_sinds_1_oktober_2026_blijft_het_in_het_kwartaal_van_het_diploma(
    kwartaal: Kwartaal, verwacht: Statuut
) -> None:
    gediplomeerd = Studie(date(2004, 2, 1), False, False, diploma=True)
    assert student(kwartaal, gediplomeerd).statuut is verwacht
