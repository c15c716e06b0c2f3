"""A payment plan: the instalments, what the increases still cost, and when a fund says no.

No law fixes its length (ARS art. 46); the increases run on (art. 44 and 44bis). That every instalment
goes to the oldest principal first is an assumption. One fund is known to ask a third first, and at most
twelve months (Securex).
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED
from calculators.achterstal import Achterstal
from calculators.antwoord import als_json
from calculators.hulpen.afbetalingsplan import AFBETALINGSPLAN
from calculators.rekenhulp import beantwoord
from calculators.velden import velden
from rules.afbetalingsplan import (
    Plan,
    aflossingen,
    crisisbeslissing,
    crisisplannen,
    fondspraktijk,
    plan,
    spreidbaar,
    voorwaarden,
)
from rules.geld import CENT, NUL, afgerond
from rules.kwartaal import Kwartaal, maanden_later
from rules.uitleg import Oordeel
from rules.verhogingen import Betaling, Vordering, gewone_bijdrage, startersbijdrage, supplement
from tests.proef import Proef, tekst
from tests.strategieen import bedragen

VIJFTIEN_JULI = date(2025, 7, 15)
VAST: dict[str, Any] = {
    "bijdrage": [{"kwartaal": "2025-K1", "bedrag": "1200.00"}],
    "eerste": "2025-07-15",
}
# A plan for 1.200 of the first quarter of 2025 from 15 July; twelve months when nothing is said.
PROEF = Proef(AFBETALINGSPLAN, vast=VAST)
uitvoer, cijfers, antwoord = PROEF.uitvoer, PROEF.cijfers, PROEF.antwoord
EERSTE_KWARTAAL = gewone_bijdrage(Kwartaal(2025, 1), Decimal(1200))
TWEEDE_KWARTAAL = gewone_bijdrage(Kwartaal(2025, 2), Decimal(1000))
DERDE_KWARTAAL = gewone_bijdrage(Kwartaal(2025, 3), Decimal(900))


def regels(gevonden: Plan) -> list[tuple[str, str]]:
    return [(regel.op.isoformat(), str(regel.bedrag)) for regel in gevonden.boek.verhogingen]


def betalingen(gevonden: tuple[Betaling, ...]) -> list[tuple[str, str]]:
    return [(betaling.op.isoformat(), str(betaling.bedrag)) for betaling in gevonden]


def van_kwartaal(kwartaal: str, bedrag: str = "1200.00") -> list[dict[str, str]]:
    return [{"kwartaal": kwartaal, "bedrag": bedrag}]


# The instalments


@pytest.mark.parametrize(
    ("schuld", "maanden", "voorschot", "verwacht"),
    [
        ("1200", 12, "0", ["100.00"] * 12),
        ("100", 3, "0", ["33.34", "33.34", "33.32"]),
        # 142,857…: six times 142,86 is 857,16.
        ("1000", 7, "0", ["142.86"] * 6 + ["142.84"]),
        ("1000", 1, "0", ["1000.00"]),
        # A third first; 2.000 ÷ 12 = 166,666…, and eleven times 166,67 is 1.833,37.
        ("3000", 12, "1000", ["1000"] + ["166.67"] * 11 + ["166.63"]),
        # Less than a cent a month: a cent, until nothing is left.
        ("0.05", 12, "0", ["0.01"] * 5),
        # 0,0909… a month: ten times ten cents, and the eleventh month has nothing to pay.
        ("1", 11, "0", ["0.10"] * 10),
    ],
)
def test_een_aflossing_gaat_naar_boven_tot_de_cent_en_de_laatste_is_wat_centen_minder(
    schuld: str, maanden: int, voorschot: str, verwacht: list[str]
) -> None:
    gevonden = aflossingen(Decimal(schuld), VIJFTIEN_JULI, maanden, Decimal(voorschot))
    assert [str(betaling.bedrag) for betaling in gevonden] == verwacht


@pytest.mark.parametrize(
    ("schuld", "maanden", "voorschot", "per_maand", "laatste"),
    [
        ("1200", 12, "0", "100.00", "100.00"),
        # The last instalment, some cents less, is not what is paid every month.
        ("1000", 7, "0", "142.86", "142.84"),
        ("3000", 12, "1000", "166.67", "166.63"),
        # Nor is the advance: five cents are left after it.
        ("100.05", 12, "100", "0.01", "0.01"),
        ("1000", 1, "400", "600.00", "600.00"),
        ("1000", 1, "0", "1000.00", "1000.00"),
    ],
)
def test_per_maand_is_de_gewone_aflossing_niet_het_voorschot_of_de_laatste(
    schuld: str, maanden: int, voorschot: str, per_maand: str, laatste: str
) -> None:
    gegeven = gewone_bijdrage(Kwartaal(2025, 1), Decimal(schuld))
    gevonden = plan([gegeven], VIJFTIEN_JULI, maanden, Decimal(voorschot))
    assert (gevonden.maanden, gevonden.voorschot) == (maanden, Decimal(voorschot))
    assert gevonden.per_maand == Decimal(per_maand)
    assert gevonden.termijnen[-1].bedrag == Decimal(laatste)


@pytest.mark.parametrize(
    ("eerste", "voorschot", "dagen"),
    [
        (date(2025, 1, 31), "0", ["2025-01-31", "2025-02-28", "2025-03-31"]),
        (date(2024, 1, 31), "0", ["2024-01-31", "2024-02-29", "2024-03-31"]),
        (date(2025, 11, 30), "0", ["2025-11-30", "2025-12-30", "2026-01-30"]),
        (date(2025, 12, 30), "0", ["2025-12-30", "2026-01-30", "2026-02-28"]),
        # With an advance the instalments start a month later.
        (date(2025, 1, 31), "300", ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"]),
    ],
)
def test_een_korte_maand_verschuift_de_betaaldag_niet_voorgoed(
    eerste: date, voorschot: str, dagen: list[str]
) -> None:
    gevonden = aflossingen(Decimal(900), eerste, 3, Decimal(voorschot))
    assert [dag for dag, _ in betalingen(gevonden)] == dagen


@given(
    bedragen(1, 20_000),
    st.integers(0, 99),
    st.integers(1, 36),
    st.dates(date(2016, 1, 1), date(2026, 12, 31)),
)
def test_de_aflossingen_zijn_samen_precies_de_schuld(
    schuld: Decimal, procent_vooraf: int, maanden: int, eerste: date
) -> None:
    voorschot = min(afgerond(schuld * procent_vooraf / 100), schuld - CENT)
    gevonden = aflossingen(schuld, eerste, maanden, voorschot)
    assert sum(betaling.bedrag for betaling in gevonden) == schuld
    assert all(betaling.bedrag > 0 for betaling in gevonden)
    # One a month, without a gap.
    dagen = [betaling.op for betaling in gevonden]
    assert dagen == [maanden_later(eerste, nummer) for nummer in range(len(gevonden))]
    *gewone, laatste = [b.bedrag for b in (gevonden[1:] if voorschot else gevonden)]
    assert len(set(gewone)) <= 1
    assert not gewone or laatste <= gewone[0]
    assert len(gewone) < maanden
    # Rounding up takes at most 35 cents in 36 months: from 36 × 0,35 on, every month has a payment.
    if schuld - voorschot >= Decimal("12.60"):
        assert len(gewone) == maanden - 1


# What it costs


def test_twaalf_keer_honderd_euro_kost_168_euro_aan_verhogingen() -> None:
    """Hand: 36 + 36 on 1.200; three instalments later 3 % of 900, then of 600 with 7 %, then of 300."""
    gevonden = plan([EERSTE_KWARTAAL], VIJFTIEN_JULI, 12)
    assert regels(gevonden) == [
        ("2025-03-31", "36.00"),
        ("2025-06-30", "36.00"),
        ("2025-09-30", "27.00"),
        ("2025-12-31", "18.00"),
        ("2026-01-01", "42.00"),
        ("2026-03-31", "9.00"),
    ]
    assert gevonden.boek.verhoging == Decimal("168.00")
    assert (gevonden.bij_de_start, gevonden.verhogingen_tijdens) == (Decimal(72), Decimal(96))
    assert (gevonden.per_maand, gevonden.einde) == (Decimal(100), date(2026, 6, 15))
    assert gevonden.boek.hoofdsom == 0


@pytest.mark.parametrize(
    ("maanden", "voorschot", "tijdens"),
    [
        # Paid at once, or in three months before 30 September: nothing more falls.
        (1, "0", "0.00"),
        (3, "0", "0.00"),
        # Six months: 3 % of 600 on 30 September.
        (6, "0", "18.00"),
        # 400 first: 800 in six instalments from August; 3 % of 533,32, then 3 % and 7 % of 133,30.
        (6, "400", "29.33"),
        # 1.200 in 24 instalments of 50: hand 31,50 27,00 63,00 22,50 18,00 13,50 9,00 4,50.
        (24, "0", "189.00"),
    ],
)
def test_een_korter_plan_of_een_voorschot_kost_minder(
    maanden: int, voorschot: str, tijdens: str
) -> None:
    gevonden = plan([EERSTE_KWARTAAL], VIJFTIEN_JULI, maanden, Decimal(voorschot))
    assert gevonden.verhogingen_tijdens == Decimal(tijdens)
    assert gevonden.boek.hoofdsom == 0


def test_wat_al_betaald_is_telt_niet_meer_mee_in_het_plan() -> None:
    """600 paid in May: 36 on 1.200, then 18 on 600, and 9 on the 300 open on 30 September."""
    betaald = [Betaling(date(2025, 5, 1), Decimal(600))]
    gevonden = plan([EERSTE_KWARTAAL], VIJFTIEN_JULI, 6, betaald=betaald)
    assert [str(termijn.bedrag) for termijn in gevonden.termijnen] == ["100.00"] * 6
    assert regels(gevonden) == [
        ("2025-03-31", "36.00"),
        ("2025-06-30", "18.00"),
        ("2025-09-30", "9.00"),
    ]
    assert (gevonden.bij_de_start, gevonden.verhogingen_tijdens) == (Decimal(54), Decimal(9))


def test_de_oudste_bijdrage_wordt_eerst_afgelost() -> None:
    """Three instalments of 100 pay the first quarter: on 30 September 300 of the second is open."""
    vorderingen = [
        gewone_bijdrage(Kwartaal(2025, 2), Decimal(300)),
        gewone_bijdrage(Kwartaal(2025, 1), Decimal(300)),
    ]
    gevonden = plan(vorderingen, VIJFTIEN_JULI, 6)
    laat = [r for r in gevonden.boek.verhogingen if r.op > VIJFTIEN_JULI]
    assert [(r.vordering.naam, str(r.bedrag)) for r in laat] == [
        ("bijdrage van het tweede kwartaal van 2025", "9.00")
    ]


vorderingen = st.lists(
    st.one_of(
        st.builds(
            gewone_bijdrage,
            st.builds(Kwartaal, st.integers(2022, 2024), st.integers(1, 4)),
            bedragen(1, 5000),
        ),
        st.builds(supplement, st.dates(date(2022, 1, 1), date(2024, 12, 31)), bedragen(1, 5000)),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda v: v.naam,
)
starts = st.dates(date(2025, 1, 1), date(2026, 12, 31))


@given(vorderingen, starts, st.integers(1, 36), st.integers(1, 35))
def test_een_langer_plan_kost_nooit_minder(
    schulden: list[Vordering], eerste: date, maanden: int, langer: int
) -> None:
    kort, lang = plan(schulden, eerste, maanden), plan(schulden, eerste, maanden + langer)
    assert kort.verhogingen_tijdens <= lang.verhogingen_tijdens
    assert kort.bij_de_start == lang.bij_de_start
    assert kort.boek.hoofdsom == lang.boek.hoofdsom == 0


@given(vorderingen, starts, st.integers(1, 36), st.integers(1, 12), st.integers(1, 99))
def test_later_beginnen_kost_nooit_minder_en_een_voorschot_nooit_meer_dan_een_maand_wachten(
    schulden: list[Vordering], eerste: date, maanden: int, later: int, procent: int
) -> None:
    nu = plan(schulden, eerste, maanden)
    uitgesteld = plan(schulden, maanden_later(eerste, later), maanden)
    assert nu.boek.verhoging <= uitgesteld.boek.verhoging
    schuld = sum((v.bedrag for v in schulden), NUL)
    met = plan(schulden, eerste, maanden, min(afgerond(schuld * procent / 100), schuld - CENT))
    assert met.boek.verhoging <= plan(schulden, maanden_later(eerste, 1), maanden).boek.verhoging


# When a fund can say yes


@pytest.mark.parametrize(
    ("vordering", "vervaldag"),
    [
        (EERSTE_KWARTAAL, date(2025, 3, 31)),
        (supplement(date(2025, 5, 12), Decimal(500)), date(2025, 9, 30)),
        (
            startersbijdrage(Kwartaal(2025, 1), Decimal(840), date(2025, 1, 20)),
            date(2025, 6, 30),
        ),
    ],
)
def test_een_plan_kan_pas_de_dag_na_de_vervaldag(vordering: Vordering, vervaldag: date) -> None:
    def oordeel(eerste: date) -> Oordeel:
        return voorwaarden([vordering], eerste, False)[0].oordeel

    assert oordeel(vervaldag) is Oordeel.NIET_VOLDAAN
    assert oordeel(date.fromordinal(vervaldag.toordinal() + 1)) is Oordeel.VOLDAAN


def test_een_bijdrage_die_nog_niet_vervallen_is_wordt_genoemd() -> None:
    vervallen = voorwaarden([EERSTE_KWARTAAL, DERDE_KWARTAAL], VIJFTIEN_JULI, None)[0]
    assert (vervallen.etiket, vervallen.oordeel) == (
        "De vervaldag is voorbij",
        Oordeel.NIET_VOLDAAN,
    )
    assert vervallen.reden.endswith(
        " De vervaldag van de bijdrage van het derde kwartaal van 2025 is pas 30 september 2025."
    )


@pytest.mark.parametrize(
    ("eerste", "dwangbevel", "gespreid"),
    [
        # Due on 31 March, 30 June and 30 September; the due day itself is too early.
        (date(2025, 3, 31), None, []),
        (date(2025, 6, 30), None, [EERSTE_KWARTAAL]),
        (date(2025, 7, 1), None, [EERSTE_KWARTAAL, TWEEDE_KWARTAAL]),
        # Served on the due day: about something else.
        (date(2025, 7, 1), date(2025, 3, 31), [EERSTE_KWARTAAL, TWEEDE_KWARTAAL]),
        (date(2025, 7, 1), date(2025, 4, 1), [TWEEDE_KWARTAAL]),
        (date(2025, 7, 1), date(2025, 7, 1), []),
        (date(2025, 10, 1), date(2025, 7, 1), [DERDE_KWARTAAL]),
    ],
)
def test_spreiden_kan_wat_te_laat_is_en_niet_in_een_dwangbevel_staat(
    eerste: date, dwangbevel: date | None, gespreid: list[Vordering]
) -> None:
    schulden = [EERSTE_KWARTAAL, TWEEDE_KWARTAAL, DERDE_KWARTAAL]
    assert list(spreidbaar(schulden, eerste, dwangbevel)) == gespreid


@pytest.mark.parametrize(
    ("deurwaarder", "oordeel"),
    [
        (True, Oordeel.NIET_VOLDAAN),
        (False, Oordeel.VOLDAAN),
        (None, Oordeel.ONBEKEND),
    ],
)
def test_na_een_deurwaarder_of_de_rechtbank_geeft_een_fonds_geen_plan(
    deurwaarder: bool | None, oordeel: Oordeel
) -> None:
    gevonden = voorwaarden([EERSTE_KWARTAAL], VIJFTIEN_JULI, deurwaarder)
    assert {v.id: v.oordeel for v in gevonden} == {
        "vervallen": Oordeel.VOLDAAN,
        "geen-deurwaarder": oordeel,
        # Nobody knows yet whether the new contributions will be paid in time.
        "nieuwe-bijdragen": Oordeel.ONBEKEND,
    }


@pytest.mark.parametrize(
    ("schuld", "derde"),
    [
        ("3000", "€\u00a01.000,00"),
        # 333,333… and 0,00333…: a third at least, so up to the next cent.
        ("1000", "€\u00a0333,34"),
        ("0.01", "€\u00a00,01"),
        ("1000.01", "€\u00a0333,34"),
    ],
)
def test_een_derde_vooraf_is_minstens_een_derde(schuld: str, derde: str) -> None:
    _, voorschot = fondspraktijk(Decimal(schuld), date(2026, 6, 1))
    assert voorschot.uitkomst == derde


@pytest.mark.usefixtures("niets_na_2026")
def test_securex_vraagt_een_derde_vooraf_en_geeft_hoogstens_twaalf_maanden() -> None:
    looptijd, voorschot = fondspraktijk(Decimal(3000), date(2026, 6, 1))
    assert (looptijd.uitkomst, voorschot.uitkomst) == ("12 maanden", "€\u00a01.000,00")
    assert {b.zekerheid for d in (looptijd, voorschot) for b in d.bedragen} == {"B"}
    later = fondspraktijk(Decimal(3000), date(2027, 1, 1))
    assert {b.zekerheid for d in later for b in d.bedragen} == {"C"}


def test_in_de_energiecrisis_kon_iedereen_een_plan_vragen_voor_het_eerste_kwartaal_van_2023() -> (
    None
):
    """Avixi 2023: by 31 March 2023, or by 31 March 2024 after a deferral."""
    gevonden = [crisisbeslissing(c) for c in crisisplannen(Kwartaal(2023, 1))]
    assert [(b.etiket.rpartition(", ")[2], b.uitkomst) for b in gevonden] == [
        ("zonder uitstel", "31 maart 2023"),
        ("na uitstel", "31 maart 2024"),
    ]
    assert crisisplannen(Kwartaal(2023, 2)) == ()


# The calculator


def test_de_rekenhulp_telt_de_verhogingen_bij_de_schuld() -> None:
    assert cijfers(maanden="12") == {
        "mogelijk": "ja", "maanden": "12", "per_maand": "100.00", "verhoging": "168.00",
        "verhoging_tijdens_plan": "96.00", "totaal": "1368.00", "einde": "2026-06-15",
        "2025-03-31": "36.00", "2025-06-30": "36.00", "2025-09-30": "27.00",
        "2025-12-31": "18.00", "2026-01-01": "42.00", "2026-03-31": "9.00",
    }  # fmt: skip


def test_de_rekenhulp_stelt_dezelfde_vragen_over_de_achterstal_als_de_andere() -> None:
    """So that a link can pass the debts on."""
    eigen = velden(AFBETALINGSPLAN.invoer)
    gedeeld = ["bijdrage", "betaling", "startbijdrage", "supplement", "dwangbevel"]
    assert list(velden(Achterstal)) == list(eigen)[:5] == gedeeld
    assert all(eigen[naam] == veld for naam, veld in velden(Achterstal).items())


def test_ook_startersbijdragen_en_bijbetalingen_gaan_in_het_plan() -> None:
    """Due on 30 June and on 30 September 2025; 1.000 in ten months from 15 October."""
    gevonden = cijfers(
        bijdrage=[],
        startbijdrage=[{"kwartaal": "2025-K1", "bedrag": "600", "bericht": "2025-01-20"}],
        supplement=[{"afrekening": "2025-05-12", "bedrag": "400"}],
        eerste="2025-10-15",
        maanden="10",
    )
    assert (gevonden["per_maand"], gevonden["einde"]) == ("100.00", "2026-07-15")
    # 3 % of 600 on both days, of 400 on the second; then 300 is paid: 3 % and 7 % of 700.
    assert (gevonden["2025-06-30"], gevonden["2025-09-30"]) == ("18.00", "30.00")
    assert (gevonden["2025-12-31"], gevonden["2026-01-01"]) == ("21.00", "49.00")


@pytest.mark.parametrize(
    ("per_maand", "voorschot", "maanden", "aflossing", "einde"),
    [
        ("100", "0", "12", "100.00", "2026-06-15"),
        # 12,001…: one month more, so that no month asks more than what can be paid.
        ("99.99", "0", "13", "92.31", "2026-07-15"),
        ("100.01", "0", "12", "100.00", "2026-06-15"),
        # All that can be paid, and not a cent more: 33,333… goes up to it.
        ("33.34", "0", "36", "33.34", "2028-06-15"),
        ("600", "0", "2", "600.00", "2025-08-15"),
        ("1200", "0", "1", "1200.00", "2025-07-15"),
        # More than everything is everything at once.
        ("5000", "0", "1", "1200.00", "2025-07-15"),
        # 800 is left after the advance, from the next month on.
        ("100", "400", "8", "100.00", "2026-03-15"),
        ("99.99", "400", "9", "88.89", "2026-04-15"),
    ],
)
def test_wat_je_per_maand_kan_betalen_geeft_het_aantal_maanden(
    per_maand: str, voorschot: str, maanden: str, aflossing: str, einde: str
) -> None:
    gevonden = cijfers(per_maand=per_maand, voorschot=voorschot)
    assert (gevonden["maanden"], gevonden["per_maand"]) == (maanden, aflossing)
    assert gevonden["einde"] == einde


@pytest.mark.parametrize(
    ("te_weinig", "voorschot", "minstens"),
    [
        # Hand: 1.200 ÷ 36 = 33,333…; 800 ÷ 36 = 22,222…
        ("33.33", "0", "33,34"),
        ("0.01", "0", "33,34"),
        ("22.22", "400", "22,23"),
    ],
)
def test_te_weinig_per_maand_noemt_het_kleinste_bedrag_dat_wel_kan(
    te_weinig: str, voorschot: str, minstens: str
) -> None:
    code, uit = uitvoer(per_maand=te_weinig, voorschot=voorschot)
    assert (code, list(uit["fouten"])) == (FOUTE_INVOER, ["per_maand"])
    assert uit["fouten"]["per_maand"].replace("\u00a0", " ") == (
        f"Dan duurt het langer dan 36 maanden. Vul minstens € {minstens} in."
    )
    gevonden = cijfers(per_maand=minstens.replace(",", "."), voorschot=voorschot)
    assert gevonden["maanden"] == "36"


@given(bedragen(1, 5000), bedragen(1, 6000))
def test_geen_aflossing_is_meer_dan_je_kan_betalen_en_het_plan_is_nooit_langer_dan_nodig(
    schuld: Decimal, per_maand: Decimal
) -> None:
    code, uit = uitvoer(bijdrage=van_kwartaal("2025-K1", str(schuld)), per_maand=str(per_maand))
    if code == FOUTE_INVOER:
        assert list(uit["fouten"]) == ["per_maand"]
        assert 36 * per_maand < schuld
        return
    maanden = int(uit["cijfers"]["maanden"])
    assert Decimal(uit["cijfers"]["per_maand"]) <= per_maand
    # Nor is the last instalment.
    assert max(b.bedrag for b in aflossingen(schuld, VIJFTIEN_JULI, maanden)) <= per_maand
    assert (maanden - 1) * per_maand < schuld <= maanden * per_maand


@pytest.mark.parametrize(
    ("invoer", "niet_voldaan", "openstaand", "verhoging"),
    [
        ({"deurwaarder": "ja"}, "geen-deurwaarder", "1200.00", "72.00"),
        # The writ of 15 June stops the 3 % of 30 June.
        ({"dwangbevel": "2025-06-15"}, "geen-deurwaarder", "1200.00", "36.00"),
        # The writ counts, whatever the visitor answers about a bailiff.
        (
            {"dwangbevel": "2025-06-15", "deurwaarder": "nee"},
            "geen-deurwaarder",
            "1200.00",
            "36.00",
        ),
        ({"eerste": "2025-03-31"}, "vervallen", "1200.00", "0.00"),
        # Also a contribution that is not in the writ: 36 twice on the one in it, 27 on this one.
        (
            {
                "bijdrage": van_kwartaal("2025-K1") + van_kwartaal("2025-K3", "900.00"),
                "dwangbevel": "2025-08-10",
                "eerste": "2025-10-15",
                "deurwaarder": "ja",
            },
            "geen-deurwaarder",
            "2100.00",
            "99.00",
        ),
        (
            {"deurwaarder": "ja", "betaling": [{"op": "2025-05-01", "bedrag": "600"}]},
            "geen-deurwaarder",
            "600.00",
            "54.00",
        ),
    ],
)
def test_zonder_plan_zegt_de_rekenhulp_welke_voorwaarde_ontbreekt_en_wat_openstaat(
    invoer: dict[str, Any], niet_voldaan: str, openstaand: str, verhoging: str
) -> None:
    code, uit = uitvoer(**invoer)
    assert code == GOED
    assert uit["cijfers"] == {
        "mogelijk": "nee",
        "openstaand": openstaand,
        "verhoging": verhoging,
    }
    assert [v["id"] for v in uit["voorwaarden"] if v["oordeel"] == "niet voldaan"] == [niet_voldaan]
    assert uit["agenda"] == []


@pytest.mark.parametrize(
    ("invoer", "uitkomst"),
    [
        (
            {"deurwaarder": "ja"},
            "Na een dwangbevel of dagvaarding geeft je fonds meestal geen plan meer.",
        ),
        (
            {"dwangbevel": "2025-06-15"},
            "Na een dwangbevel of dagvaarding geeft je fonds meestal geen plan meer.",
        ),
        (
            {"eerste": "2025-03-31"},
            "Nu is het te vroeg. Een plan vragen kan vanaf 1 april 2025: dan is de vervaldag voorbij.",
        ),
        (
            {"bijdrage": van_kwartaal("2025-K3")},
            "Nu is het te vroeg. Een plan vragen kan vanaf 1 oktober 2025: dan is de vervaldag voorbij.",
        ),
        # The writ is about a contribution that is paid; the other one is not due yet.
        (
            {
                "bijdrage": van_kwartaal("2025-K1") + van_kwartaal("2025-K3"),
                "betaling": [{"op": "2025-09-01", "bedrag": "1200.00"}],
                "dwangbevel": "2025-08-10",
                "eerste": "2025-09-15",
            },
            "Nu is het te vroeg. Een plan vragen kan vanaf 1 oktober 2025: dan is de vervaldag voorbij.",
        ),
        # Nothing but the writ is open, or the writ and what is not due yet.
        (
            {
                "bijdrage": van_kwartaal("2025-K1") + van_kwartaal("2025-K3"),
                "dwangbevel": "2025-08-10",
                "eerste": "2025-09-15",
            },
            "Na een dwangbevel of dagvaarding geeft je fonds meestal geen plan meer.",
        ),
        # The settlement of 1 August is due on 31 December: the contribution comes first.
        (
            {
                "bijdrage": van_kwartaal("2025-K3"),
                "supplement": [{"afrekening": "2025-08-01", "bedrag": "500"}],
                "eerste": "2025-08-15",
            },
            "Nu is het te vroeg. Een plan vragen kan vanaf 1 oktober 2025: dan is de vervaldag voorbij.",
        ),
    ],
)
def test_zonder_plan_zegt_de_uitkomst_waarom(invoer: dict[str, Any], uitkomst: str) -> None:
    assert uitvoer(**invoer)[1]["uitkomst"] == uitkomst


@pytest.mark.parametrize(
    ("invoer", "stap", "deurwaarder"),
    [
        ({"dwangbevel": "2025-06-15"}, "Verzet doen kan tot en met 15 juli 2025", True),
        # The day of the writ is not known.
        (
            {"deurwaarder": "ja"},
            "Je kan maar kort verzet doen.",
            True,
        ),
        ({"eerste": "2025-03-31"}, "Betaal wat je kan, ook al is het een deel", False),
    ],
)
def test_zonder_plan_staat_er_wat_wel_kan(
    invoer: dict[str, Any], stap: str, deurwaarder: bool
) -> None:
    uit = antwoord(**invoer)
    assert stap in tekst(uit)
    assert ("Bel de deurwaarder vandaag nog." in tekst(uit)) is deurwaarder
    assert uit.brief == ""


def test_een_dwangbevel_voor_iets_anders_houdt_een_plan_niet_tegen() -> None:
    """Served on 1 March, before the contribution was overdue."""
    assert cijfers(dwangbevel="2025-03-01")["mogelijk"] == "ja"


# A writ of 10 August for the first quarter; the third falls due after it.
NA_DWANGBEVEL: dict[str, Any] = {
    "bijdrage": van_kwartaal("2025-K1") + van_kwartaal("2025-K3", "900.00"),
    "dwangbevel": "2025-08-10",
    "eerste": "2025-10-15",
    "maanden": "9",
}


def test_na_een_dwangbevel_is_er_nog_een_plan_voor_wat_er_niet_in_staat() -> None:
    """Hand: 3 % of 900 before the plan; then 3 % and 7 % of 600, and 3 % of 300."""
    assert cijfers(**NA_DWANGBEVEL) == {
        "mogelijk": "ja", "maanden": "9", "per_maand": "100.00", "verhoging": "96.00",
        "verhoging_tijdens_plan": "69.00", "totaal": "996.00", "einde": "2026-06-15",
        "2025-09-30": "27.00", "2025-12-31": "18.00", "2026-01-01": "42.00",
        "2026-03-31": "9.00",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("betaling", "genoemd"),
    [
        ([], True),
        # A cent is still open, whether the rest was paid before the writ or after it.
        ([{"op": "2025-05-01", "bedrag": "1199.99"}], True),
        ([{"op": "2025-08-11", "bedrag": "1199.99"}], True),
        ([{"op": "2025-05-01", "bedrag": "1200.00"}], False),
        ([{"op": "2025-08-11", "bedrag": "1200.00"}], False),
        # On the first day of the plan.
        ([{"op": "2025-10-15", "bedrag": "1200.00"}], False),
    ],
)
def test_wat_in_een_dwangbevel_nog_openstaat_zit_niet_in_het_plan_en_wordt_genoemd(
    betaling: list[dict[str, str]], genoemd: bool
) -> None:
    uit = antwoord(**NA_DWANGBEVEL, betaling=betaling)
    assert (uit.cijfers["mogelijk"], uit.cijfers["per_maand"]) == ("ja", Decimal(100))
    buiten = [regel for regel in uit.toelichting if "zit niet in dit plan" in regel]
    zin = (
        "De bijdrage van het eerste kwartaal van 2025 zit niet in dit plan: daarvoor kwam een dwangbevel "
        "of dagvaarding."
    )
    assert buiten == ([zin] if genoemd else [])
    assert ("Bel de deurwaarder vandaag nog." in tekst(uit)) is genoemd


def test_alleen_wat_naar_een_bijdrage_van_het_plan_ging_telt_mee() -> None:
    """Hand: 1.200 of the 1.300 paid the first quarter, in the writ; 800 of the third is left.

    3 % of 800 before the plan; then 3 % and 7 % of 500, and 3 % of 200.
    """
    gevonden = cijfers(
        **NA_DWANGBEVEL | {"maanden": "8"}, betaling=[{"op": "2025-08-11", "bedrag": "1300"}]
    )
    assert (gevonden["per_maand"], gevonden["einde"]) == ("100.00", "2026-05-15")
    assert (gevonden["verhoging"], gevonden["verhoging_tijdens_plan"]) == ("80.00", "56.00")
    assert gevonden["totaal"] == "880.00"


@pytest.mark.parametrize(
    ("eerste", "per_maand", "buiten"),
    [
        # 1.200 in twelve months; the third quarter is due on 30 September.
        ("2025-09-30", "100.00", True),
        # 2.100 in twelve months.
        ("2025-10-01", "175.00", False),
    ],
)
def test_wat_nog_niet_te_laat_is_zit_niet_in_het_plan_en_wordt_genoemd(
    eerste: str, per_maand: str, buiten: bool
) -> None:
    bijdragen = van_kwartaal("2025-K1") + van_kwartaal("2025-K3", "900.00")
    uit = antwoord(bijdrage=bijdragen, eerste=eerste)
    assert (uit.cijfers["mogelijk"], uit.cijfers["per_maand"]) == ("ja", Decimal(per_maand))
    zin = (
        "De bijdrage van het derde kwartaal van 2025 zit niet in dit plan: de vervaldag is pas "
        "30 september 2025. Betaal ze op tijd, of vraag er later een plan voor."
    )
    assert [regel for regel in uit.toelichting if "zit niet in dit plan" in regel] == [zin] * buiten
    assert ("derde kwartaal" in uit.brief) is not buiten


CRISIS_2023 = {
    "afbetalingsplan_vragen_tot": "2023-03-31",
    "afbetalingsplan_na_uitstel_vragen_tot": "2024-03-31",
}


@pytest.mark.parametrize(
    ("kwartaal", "eerste", "crisis"),
    [
        ("2023-K1", "2023-07-15", CRISIS_2023),
        # Also when a plan is too early.
        ("2023-K1", "2023-03-15", CRISIS_2023),
        ("2022-K4", "2023-07-15", {}),
        ("2023-K2", "2023-07-15", {}),
    ],
)
def test_voor_het_eerste_kwartaal_van_2023_staan_de_twee_crisisdagen_in_de_cijfers(
    kwartaal: str, eerste: str, crisis: dict[str, str]
) -> None:
    gevonden = cijfers(bijdrage=van_kwartaal(kwartaal), eerste=eerste)
    assert {n: v for n, v in gevonden.items() if n.endswith("vragen_tot")} == crisis


def test_elke_aflossing_staat_in_de_agenda() -> None:
    """1.000 after an advance of 200, in three months: 266,67 twice and 266,66."""
    _, uit = uitvoer(bijdrage=van_kwartaal("2025-K1", "1000"), voorschot="200", maanden="3")
    assert [(a["id"], a["dag"], a["titel"].replace("\u00a0", " ")) for a in uit["agenda"]] == [
        ("afbetalingsplan-2025-07-15", "2025-07-15", "Afbetalingsplan: € 200,00 betalen"),
        ("afbetalingsplan-2025-08-15", "2025-08-15", "Afbetalingsplan: € 266,67 betalen"),
        ("afbetalingsplan-2025-09-15", "2025-09-15", "Afbetalingsplan: € 266,67 betalen"),
        ("afbetalingsplan-2025-10-15", "2025-10-15", "Afbetalingsplan: € 266,66 betalen"),
    ]


@pytest.mark.parametrize(
    ("schuld", "maanden", "uitkomst"),
    [
        (
            "100",
            "3",
            "Je betaalt 3 keer € 33,34, vanaf 15 juli 2025 (de laatste keer € 33,32).",
        ),
        ("99", "3", "Je betaalt 3 keer € 33,00, vanaf 15 juli 2025."),
        # Five cents are paid in five months, whatever was asked.
        ("0.05", "12", "Je betaalt 5 keer € 0,01, vanaf 15 juli 2025."),
    ],
)
def test_de_uitkomst_noemt_de_laatste_aflossing_alleen_als_ze_kleiner_is(
    schuld: str, maanden: str, uitkomst: str
) -> None:
    gevonden = antwoord(bijdrage=van_kwartaal("2025-K1", schuld), maanden=maanden).uitkomst
    assert gevonden.replace("\u00a0", " ").startswith(uitkomst)


def test_wat_je_per_maand_nodig_hebt_telt_je_nieuwe_bijdrage_mee() -> None:
    """Hand: 890,42 ÷ 3 = 296,8066…, on top of 100,00 a month."""
    feiten = dict(antwoord(nieuwe_bijdrage="890.42").feiten)
    nodig = feiten["Per maand nodig, met je nieuwe bijdrage"].replace("\u00a0", " ")
    assert nodig == "€ 396,81, zonder verhogingen"
    assert "Per maand nodig, met je nieuwe bijdrage" not in dict(antwoord().feiten)


@pytest.mark.parametrize(("maanden", "lang"), [("12", False), ("13", True)])
def test_meer_dan_twaalf_maanden_is_lang(maanden: str, lang: bool) -> None:
    """Securex: at most twelve months."""
    toelichting = antwoord(maanden=maanden).toelichting
    assert any(regel.startswith("Meer dan 12 maanden is lang") for regel in toelichting) is lang


@pytest.mark.parametrize(
    ("vandaag", "eerste"),
    [
        (date(2026, 11, 25), "2026-11-30"),
        (date(2026, 11, 30), "2026-11-30"),
        # In the last month of a quarter: the day itself still comes before the increase.
        (date(2026, 12, 1), "2026-12-31"),
        (date(2026, 12, 10), "2026-12-31"),
        (date(2026, 12, 31), "2026-12-31"),
        (date(2027, 1, 1), "2027-01-31"),
        (date(2026, 6, 15), "2026-06-30"),
        (date(2026, 2, 10), "2026-02-28"),
        (date(2024, 2, 10), "2024-02-29"),
    ],
)
def test_de_eerste_dag_is_standaard_de_laatste_van_de_maand(vandaag: date, eerste: str) -> None:
    resultaat = beantwoord(AFBETALINGSPLAN, {}, vandaag)
    assert resultaat.antwoord
    assert als_json(resultaat.antwoord)["agenda"][0]["dag"] == eerste


@pytest.mark.parametrize(
    ("herinnering", "laatste", "dag"),
    [
        ("2025-07-01", "1 augustus 2025", "2025-08-01"),
        ("2025-01-31", "28 februari 2025", "2025-02-28"),
    ],
)
def test_na_de_laatste_herinnering_is_er_een_maand_om_een_plan_te_vragen(
    herinnering: str, laatste: str, dag: str
) -> None:
    """ARS art. 46. The day is the first thing to do, and the first in the calendar."""
    _, uit = uitvoer(herinnering=herinnering)
    assert laatste in [s.get("uitkomst", s.get("waarde")) for s in uit["stappen"]]
    eerste, *aflossingen_ = uit["agenda"]
    assert (eerste["id"], eerste["dag"]) == (f"herinnering-{herinnering}", dag)
    assert eerste["titel"] == "Antwoorden op de laatste herinnering (laatste dag)"
    assert [a["dag"] for a in aflossingen_[:2]] == ["2025-07-15", "2025-08-15"]
    assert antwoord(herinnering=herinnering).vervolg[0] == (
        f"Antwoord ten laatste op {laatste}, per aangetekende brief. Is die dag voorbij? Bel je fonds "
        "vandaag, en vraag of een plan nog kan."
    )


def test_zonder_datum_van_een_laatste_herinnering_is_er_geen_dag_om_te_antwoorden() -> None:
    uit = antwoord()
    assert uit.vervolg[0] == (
        "Kreeg je een aangetekende laatste herinnering? Vul de datum in: je antwoordt binnen één maand, "
        "per aangetekende brief."
    )
    assert uit.agenda[0].id == "afbetalingsplan-2025-07-15"
    assert "laatste herinnering" not in uit.brief


def test_de_brief_begint_met_het_antwoord_op_de_herinnering_en_noemt_wat_in_het_plan_zit() -> None:
    """600 of the first quarter was paid; the third is not overdue. 600 in six months."""
    uit = antwoord(
        bijdrage=van_kwartaal("2025-K1") + van_kwartaal("2025-K3", "900.00"),
        betaling=[{"op": "2025-05-01", "bedrag": "600"}],
        maanden="6",
        herinnering="2025-07-01",
    )
    assert uit.brief.replace("\u00a0", " ").split("\n\n") == [
        "Onderwerp: vraag om een afbetalingsplan",
        "Beste,",
        "Dit is mijn antwoord op uw aangetekende laatste herinnering van 1 juli 2025. Ik verstuur het per "
        "aangetekende brief.",
        "Ik kan deze bijdragen niet ineens betalen:\n"
        "- bijdrage van het eerste kwartaal van 2025: nog € 600,00",
        "Ik stel voor om te betalen: 6 keer € 100,00, vanaf 15 juli 2025.",
        "Mijn nieuwe bijdragen betaal ik op tijd.",
        "Wilt u me op papier of per mail laten weten of u akkoord gaat, en hoe ik de verhogingen betaal?",
        "Met vriendelijke groet,\n[je naam en je ondernemingsnummer]",
    ]


@pytest.mark.parametrize(
    ("invoer", "veld", "boodschap"),
    [
        ({"voorschot": "1200.00"}, "voorschot", "Een plan is niet nodig"),
        ({"voorschot": "1200.01"}, "voorschot", "Een plan is niet nodig"),
        ({"voorschot": "-1"}, "voorschot", "niet negatief"),
        # Either what can be paid a month, or the number of months.
        ({"per_maand": "100", "maanden": "6"}, "maanden", "telt hier niet mee"),
        ({"per_maand": "0"}, "per_maand", "minstens"),
        ({"maanden": "0"}, "maanden", "Kies een mogelijkheid"),
        ({"maanden": "37"}, "maanden", "Kies een mogelijkheid"),
        ({"eerste": "2024-12-31"}, "eerste", "1 januari 2025"),
        ({"eerste": "2025-06-31"}, "eerste", "bestaat niet"),
        ({"bijdrage": []}, "bijdrage", "minstens één bijdrage"),
        (
            {"bijdrage": [{"kwartaal": "2025-K1", "bedrag": "1"}] * 2},
            "bijdrage.1.bedrag",
            "staat er al",
        ),
        (
            {"bijdrage": [{"kwartaal": "2025-K1", "bedrag": "0"}]},
            "bijdrage.0.bedrag",
            "minstens",
        ),
        (
            {"betaling": [{"op": "2024-12-31", "bedrag": "100"}]},
            "betaling.0.op",
            "ten vroegste op 1 januari 2025",
        ),
        (
            {"betaling": [{"op": "2025-05-01", "bedrag": "1200.01"}]},
            "betaling.0.bedrag",
            "0,01 meer dan",
        ),
        (
            {"betaling": [{"op": "2025-05-01", "bedrag": "1200"}]},
            "betaling",
            "Alles is al betaald",
        ),
        # Before anything else: a bailiff, a writ, a day that is too early, an advance.
        (
            {"betaling": [{"op": "2025-05-01", "bedrag": "1200"}], "deurwaarder": "ja"},
            "betaling",
            "Alles is al betaald",
        ),
        (
            {"betaling": [{"op": "2025-07-01", "bedrag": "1200"}], "dwangbevel": "2025-06-15"},
            "betaling",
            "Alles is al betaald",
        ),
        (
            {"betaling": [{"op": "2025-02-01", "bedrag": "1200"}], "eerste": "2025-03-31"},
            "betaling",
            "Alles is al betaald",
        ),
        (
            {"betaling": [{"op": "2025-05-01", "bedrag": "1200"}], "voorschot": "1200"},
            "betaling",
            "Alles is al betaald",
        ),
        (
            {"betaling": [{"op": "2025-07-16", "bedrag": "100"}]},
            "eerste",
            "16 juli 2025",
        ),
        ({"dwangbevel": "2024-12-31"}, "dwangbevel", "vanaf 1 januari 2025"),
        # A writ after the first day of the plan.
        ({"dwangbevel": "2025-07-16"}, "dwangbevel", "komt pas na 15 juli 2025"),
    ],
)
def test_onmogelijke_feiten_krijgen_een_boodschap_bij_het_veld(
    invoer: dict[str, Any], veld: str, boodschap: str
) -> None:
    code, uit = uitvoer(**invoer)
    assert code == FOUTE_INVOER
    assert list(uit["fouten"]) == [veld]
    assert boodschap in uit["fouten"][veld]


def test_een_herinnering_van_voor_er_iets_gevraagd_was_wordt_bij_het_veld_gemeld() -> None:
    code, uit = uitvoer(herinnering="1990-05-01")
    assert code == FOUTE_INVOER
    assert uit["fouten"] == {
        "herinnering": "Toen was er nog niets gevraagd: dat kan pas vanaf 1 januari 2025."
    }


def test_ook_zonder_plan_staat_de_dag_om_te_antwoorden_er_nog() -> None:
    uit = antwoord(deurwaarder="ja", herinnering="2025-06-20")
    assert "Antwoord ten laatste op 20 juli 2025" in tekst(uit)
    assert [dag.id for dag in uit.agenda] == ["herinnering-2025-06-20"]


def test_een_plan_waarschuwt_ook_voor_wat_misschien_verjaard_is() -> None:
    """KB nr. 38 art. 16: 2015 from 1 January 2021."""
    uit = antwoord(bijdrage=van_kwartaal("2015-K1"), eerste="2021-02-15")
    assert uit.toelichting[0].startswith(
        "De bijdrage van het eerste kwartaal van 2015 is misschien"
    )


def test_een_crisisplan_geldt_ook_voor_een_starter() -> None:
    starter = [{"kwartaal": "2023-K1", "bedrag": "800", "bericht": "2023-01-20"}]
    gevonden = cijfers(bijdrage=[], startbijdrage=starter, eerste="2023-07-15")
    assert [naam for naam in gevonden if naam.endswith("_vragen_tot")]
