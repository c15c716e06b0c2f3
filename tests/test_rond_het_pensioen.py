"""Around the pension (KB nr. 38 art. 13, ARS art. 37/1 and pension regulation art. 13, since 2025-K4)."""

import pytest

from rules.bijdragen import Situatie, Statuut
from rules.kwartaal import Kwartaal
from rules.rond_het_pensioen import pensioenrechten, zonder_minimum

ALLEEN_VANAF = "telt alleen mee voor je pensioen als je inkomen het minimum haalt"


@pytest.mark.parametrize(
    ("soort", "aanvraag", "verwacht", "letter"),
    [
        (Statuut.RUSTPENSIOEN, False, "we vonden geen rechten", "C"),
        (Statuut.PENSIOEN_GESCHORST, False, ALLEEN_VANAF, "A"),
        (Statuut.PENSIOENLEEFTIJD, False, "telt mee voor je pensioen", "A"),
        (Statuut.PENSIOENLEEFTIJD, True, ALLEEN_VANAF, "A"),
        (Statuut.PENSIOENLEEFTIJD_MAXISTATUUT, False, "telt mee voor je pensioen", "A"),
        (Statuut.OVERLEVINGSPENSIOEN, False, "telt mee voor je pensioen", "A"),
        (Statuut.OVERLEVINGSPENSIOEN, True, "we vonden geen rechten", "C"),
    ],
)
def test_wat_telt_voor_het_pensioen_hangt_af_van_de_paragraaf_van_artikel_13(
    soort: Statuut, aanvraag: bool, verwacht: str, letter: str
) -> None:
    gevonden = pensioenrechten(Situatie(soort, aanvraag=aanvraag), Kwartaal(2025, 4))
    assert gevonden.uitkomst.startswith(verwacht)
    assert gevonden.zekerheid == letter


def test_voor_het_vierde_kwartaal_van_2025_is_dat_te_vragen() -> None:
    gevonden = pensioenrechten(Situatie(Statuut.PENSIOENLEEFTIJD), Kwartaal(2025, 3))
    assert gevonden.uitkomst == "voor die tijd vonden we het niet: vraag het je fonds"


@pytest.mark.parametrize(
    ("soort", "vervalt"),
    [
        (Statuut.PENSIOENLEEFTIJD, True),
        (Statuut.PENSIOENLEEFTIJD_MAXISTATUUT, True),
        (Statuut.OVERLEVINGSPENSIOEN, False),
    ],
)
def test_alleen_zonder_pensioen_vervalt_de_vraag_door_een_hoger_inkomen(
    soort: Statuut, vervalt: bool
) -> None:
    reden = zonder_minimum(soort).reden
    assert "de vraag blijft gelden" in reden
    assert "vanaf de volgende 1 januari" in reden
    assert ("drie jaar eerder dat het minimum bereikt" in reden) is vervalt
