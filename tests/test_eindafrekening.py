"""The final settlement: what was asked, paid and due, until when, and why they differ.

Amounts of 2024: minimum 864,15 a quarter, bijberoep from 1.865,45, artikel 37 below 8.832,73, pension
from 3.730,89 a year (RSVZ and the funds). On 40.000 euro 20,50 % is 8.200,00: 2.050,00 a quarter.
"""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED, ONBEKEND
from calculators.antwoord import Antwoord
from calculators.html import Inhoud, el
from calculators.hulpen.eindafrekening import EINDAFREKENING
from rules.bijdragen import Berekening, Situatie, Statuut, gelijk, jaarbijdrage
from rules.eindafrekening import Eindafrekening, Oorzaken, eindafrekening, oorzaken
from rules.fouten import OngeldigeInvoer
from rules.geld import NUL
from rules.kwartaal import Kwartaal, kwartalen_van_jaar
from rules.opmaak import kwartaal
from rules.vermindering import STATUTEN
from tests.proef import Proef
from tests.strategieen import bedragen

MAART = date(2026, 3, 1)
KWARTALEN = kwartalen_van_jaar(2024)
HOOFDBEROEP = gelijk(Situatie(Statuut.HOOFDBEROEP), 2024)
VAST = {"jaar": "2024", "afrekening": "2026-03-01"}
PROEF = Proef(EINDAFREKENING, vast=VAST)
uitvoer, cijfers, antwoord = PROEF.uitvoer, PROEF.cijfers, PROEF.antwoord


def afgerekend(
    gevraagd: str, betaald: list[str], verstuurd: date = MAART, inkomen: str = "40000"
) -> Eindafrekening:
    """A main occupation in 2024: the same claim in every quarter, and what was paid of each."""
    return eindafrekening(
        dict.fromkeys(KWARTALEN, Decimal(gevraagd)),
        dict(zip(KWARTALEN, map(Decimal, betaald), strict=True)),
        jaarbijdrage(2024, HOOFDBEROEP, Decimal(inkomen)),
        verstuurd,
    )


def tekst(inhoud: Inhoud) -> str:
    """What a reader sees, with ordinary spaces."""
    return "".join(el("p", inhoud).itertext()).replace("\u00a0", " ")


def links(gegeven: Antwoord) -> list[str]:
    """The addresses among the next steps, in order."""
    return [str(a.get("href")) for a in el("ul", gegeven.vervolg).iter("a")]


def paginas(gegeven: Antwoord) -> list[str]:
    return [adres.split("/")[1] for adres in links(gegeven)]


def tabel(gegeven: Antwoord, titel: str) -> list[list[str]]:
    """The rows of a table of the answer; none when the table is not there."""
    return [
        [tekst(list(cel.itertext())) for cel in rij]
        for figuur in gegeven.figuren
        if figuur.findtext(".//caption") == titel
        for rij in figuur.iterfind(".//tbody/tr")
    ]


# What is still due


@pytest.mark.parametrize(
    ("gevraagd", "betaald", "bijbetaling", "achterstal", "terug", "saldo"),
    [
        # 8.200 due. 6.400 asked and paid: the difference is the supplement.
        ("1600", ["1600"] * 4, "1800.00", "0", "0", "1800.00"),
        # 10.000 asked and paid: 4 × 450 comes back.
        ("2500", ["2500"] * 4, "0", "0", "1800.00", "-1800.00"),
        ("2050", ["2050"] * 4, "0", "0", "0", "0"),
        # What was asked before and never paid stays an arrear: the supplement is the rest only.
        ("1600", ["1600", "0", "0", "0"], "1800.00", "4800.00", "0", "6600.00"),
        ("1600", ["1000", "1600", "1600", "1600"], "1800.00", "600.00", "0", "2400.00"),
        # Too much was asked and nothing paid: only what is due is an arrear.
        ("2500", ["0"] * 4, "0", "8200.00", "0", "8200.00"),
        ("2500", ["2500", "0", "0", "0"], "0", "6150.00", "450.00", "5700.00"),
        # Who raised the provisional contribution in time owes no supplement.
        ("1600", ["2050"] * 4, "0", "0", "0", "0"),
        ("1600", ["2000"] * 4, "200.00", "0", "0", "200.00"),
        ("1600", ["2100"] * 4, "0", "0", "200.00", "-200.00"),
    ],
)
def test_een_afrekening_splitst_wat_nieuw_gevraagd_wordt_van_wat_nooit_betaald_was(
    gevraagd: str, betaald: list[str], bijbetaling: str, achterstal: str, terug: str, saldo: str
) -> None:
    gevonden = afgerekend(gevraagd, betaald)
    assert gevonden.supplement == Decimal(bijbetaling)
    assert gevonden.achterstal == Decimal(achterstal)
    assert gevonden.terug == Decimal(terug)
    assert gevonden.saldo == gevonden.stappen[-1].waarde == Decimal(saldo)


reeksen = st.tuples(st.integers(1, 4), st.integers(1, 4)).map(sorted)
dagen_na_2024 = st.dates(date(2025, 1, 1), date(2027, 12, 31))


@st.composite
def zaken(trek: st.DrawFn) -> tuple[Eindafrekening, set[Kwartaal]]:
    """Any quarters, claims, payments, income and day in 2024, and which quarters are assimilated."""
    eerste, laatste = trek(reeksen)
    alle = [k for k in KWARTALEN if eerste <= k.nummer <= laatste]
    ziek = trek(st.sets(st.sampled_from(alle)))
    over = {k: HOOFDBEROEP[k] for k in alle if k not in ziek}
    definitief = jaarbijdrage(2024, over, trek(bedragen(-5_000, 120_000))) if over else None
    gevraagd, betaald = ({k: trek(bedragen(0, 5_000)) for k in alle} for _ in range(2))
    return eindafrekening(gevraagd, betaald, definitief, trek(dagen_na_2024)), ziek


@given(zaken())
def test_bijbetaling_plus_achterstal_min_teruggave_is_altijd_het_saldo(
    zaak: tuple[Eindafrekening, set[Kwartaal]],
) -> None:
    gevonden, ziek = zaak
    assert gevonden.saldo == gevonden.supplement + gevonden.achterstal - gevonden.terug
    for stand in gevonden.standen:
        # Nobody pays and gets money back for the same quarter.
        assert NUL in (stand.terug, stand.supplement + stand.achterstal)
        assert stand.kwartaal not in ziek or stand.terug == stand.betaald


@given(zaken(), st.dates(date(2024, 1, 1), date(2029, 12, 31)))
def test_een_teruggave_of_een_gelijkgesteld_kwartaal_krijgt_nooit_een_verhoging(
    zaak: tuple[Eindafrekening, set[Kwartaal]], dag: date
) -> None:
    gevonden, ziek = zaak
    open_ = {s.kwartaal: s.definitief - s.betaald for s in gevonden.standen}
    verhoogd = {r.vordering.eerste for r in gevonden.verhogingen_achterstal(dag).verhogingen}
    assert not verhoogd & (ziek | {k for k, bedrag in open_.items() if bedrag <= 0})
    # Nor does anything above what is due: on the arrears of a quarter, and on the supplement.
    for regel in gevonden.verhogingen_achterstal(dag).verhogingen:
        assert 0 < regel.grondslag <= open_[regel.vordering.eerste]
    for regel in gevonden.verhogingen_supplement(dag).verhogingen:
        assert 0 < regel.grondslag <= sum(b for b in open_.values() if b > 0)


def test_een_kwartaal_zonder_definitieve_bijdrage_wordt_terugbetaald() -> None:
    """An assimilated quarter is due nothing; without any quarter left the whole year comes back."""
    duizend = dict.fromkeys(KWARTALEN, Decimal(1000))
    drie = jaarbijdrage(2024, gelijk(Situatie(Statuut.HOOFDBEROEP), 2024, 1, 3), Decimal(30000))
    gevonden = eindafrekening(duizend, duizend, drie, MAART)
    assert [str(s.definitief) for s in gevonden.standen] == ["2050.00"] * 3 + ["0.00"]
    assert (gevonden.supplement, gevonden.terug) == (Decimal(3150), Decimal(1000))
    assert eindafrekening(duizend, duizend, None, MAART).terug == Decimal(4000)


@pytest.mark.parametrize("dag", [date(2023, 5, 1), date(2024, 1, 1), date(2024, 12, 31)])
def test_een_jaar_wordt_niet_afgerekend_voor_het_om_is(dag: date) -> None:
    with pytest.raises(OngeldigeInvoer, match="na 31 december 2024") as fout:
        afgerekend("1600", ["1600"] * 4, dag)
    assert fout.value.veld == "afrekening"
    assert afgerekend("1600", ["1600"] * 4, date(2025, 1, 1)).saldo == Decimal(1800)


# Until when, and what waiting costs


@pytest.mark.parametrize(
    ("verstuurd", "vervaldag", "zeven"),
    [
        (date(2026, 1, 1), date(2026, 6, 30), date(2027, 1, 1)),
        (date(2026, 3, 31), date(2026, 6, 30), date(2027, 1, 1)),
        (date(2026, 4, 1), date(2026, 9, 30), date(2027, 1, 1)),
        (date(2026, 6, 30), date(2026, 9, 30), date(2027, 1, 1)),
        (date(2026, 7, 1), date(2026, 12, 31), date(2027, 1, 1)),
        (date(2026, 9, 30), date(2026, 12, 31), date(2027, 1, 1)),
        (date(2026, 10, 1), date(2027, 3, 31), date(2028, 1, 1)),
        (date(2026, 12, 31), date(2027, 3, 31), date(2028, 1, 1)),
    ],
)
def test_een_bijbetaling_vervalt_op_het_einde_van_het_kwartaal_na_de_afrekening(
    verstuurd: date, vervaldag: date, zeven: date
) -> None:
    """ARS art. 44 § 3 and 44bis § 3; 3 % of 1.800 is 54,00 and 7 % is 126,00."""
    gevonden = afgerekend("1600", ["1600"] * 4, verstuurd)
    assert gevonden.vervaldag == vervaldag
    assert gevonden.verhogingen_supplement(vervaldag).verhogingen == ()
    regels = gevonden.verhogingen_supplement(date(2028, 1, 2)).verhogingen
    assert (regels[0].op, regels[0].bedrag) == (vervaldag, Decimal("54.00"))
    assert [r.op for r in regels if r.bedrag == Decimal("126.00")] == [zeven]


def test_een_onbetaald_kwartaal_heeft_verhogingen_vanaf_zijn_eigen_vervaldag() -> None:
    """Two quarters of 1.000 unpaid when the settlement comes on 12 May 2025."""
    gevonden = afgerekend("1000", ["1000", "1000", "0", "0"], date(2025, 5, 12))
    boek = gevonden.verhogingen_achterstal(gevonden.verstuurd)
    assert [(r.op.isoformat(), r.vordering.eerste.nummer, str(r.bedrag)) for r in boek.verhogingen] == [
        ("2024-09-30", 3, "30.00"),
        ("2024-12-31", 3, "30.00"),
        ("2024-12-31", 4, "30.00"),
        ("2025-01-01", 3, "70.00"),
        ("2025-01-01", 4, "70.00"),
        ("2025-03-31", 3, "30.00"),
        ("2025-03-31", 4, "30.00"),
    ]  # fmt: skip
    assert boek.verhoging == Decimal("290.00")
    # The supplement of the same year waits until 30 September.
    assert gevonden.verhogingen_supplement(date(2025, 9, 30)).verhoging == 0


@pytest.mark.parametrize(
    ("dag", "verhoging"),
    [
        # Whoever pays on the last day of a quarter still pays in time.
        (date(2024, 9, 30), "0.00"),
        (date(2024, 10, 1), "30.00"),
        (date(2024, 12, 31), "30.00"),
        # Two times 3 %, and once 7 % on both: 30 + 60 + 140.
        (date(2025, 1, 1), "230.00"),
        (date(2025, 3, 31), "230.00"),
        (date(2025, 4, 1), "290.00"),
        (date(2026, 1, 1), "470.00"),
    ],
)
def test_een_achterstal_groeit_met_elk_kwartaaleinde_en_met_een_1_januari(
    dag: date, verhoging: str
) -> None:
    gevonden = afgerekend("1000", ["1000", "1000", "0", "0"], date(2025, 5, 12))
    assert gevonden.verhogingen_achterstal(dag).verhoging == Decimal(verhoging)


def test_wat_niet_verschuldigd_bleek_krijgt_geen_verhoging() -> None:
    """ARS art. 44 § 5: 2.500 was asked and not paid, 2.050 is due. Hand: 3 % is 61,50, 7 % 143,50."""
    gevonden = afgerekend("2500", ["2500", "2500", "2500", "0"], date(2025, 2, 1))
    verhogingen = gevonden.verhogingen_achterstal(date(2025, 2, 1)).verhogingen
    assert [str(r.bedrag) for r in verhogingen] == ["61.50", "143.50"]


def test_wie_alles_betaalde_heeft_geen_verhogingen() -> None:
    gevonden = afgerekend("2050", ["2050"] * 4)
    assert gevonden.verhogingen_achterstal(date(2030, 1, 1)).verhogingen == ()
    assert gevonden.verhogingen_supplement(date(2030, 1, 1)).verhogingen == ()


# Why: three causes


def waarom(
    statuut: str, inkomen: str, inkomen_n3: str = "", jaar: int = 2024, eerste: int = 1
) -> tuple[Oorzaken, Decimal]:
    """The causes, and definitive minus asked; without an earlier income a starter's flat amount."""
    situatie = Situatie(Statuut(statuut))
    kwartalen = gelijk(situatie, jaar, eerste)
    soort = Berekening.VOORLOPIG if inkomen_n3 else Berekening.STARTER
    ruw = Decimal(inkomen_n3 or 0)
    voorlopig = jaarbijdrage(jaar, kwartalen, ruw, berekening=soort)
    definitief = jaarbijdrage(jaar, kwartalen, Decimal(inkomen))
    return oorzaken(situatie, voorlopig, definitief, ruw), definitief.bijdrage - voorlopig.bijdrage


@pytest.mark.parametrize(
    ("statuut", "inkomen", "inkomen_n3", "verwacht"),
    [
        # 7.298,72 was asked on 30.000, of which 1.148,72 index; the rates ask 4 × 51,25 on 1.000.
        ("bijberoep", "1000", "30000", ("-5945.00", "-1148.72", "-205.00")),
        # 864,15 was asked of the starter, 2.050,00 is due: 4 × 1.185,85.
        ("hoofdberoep", "40000", "", ("4743.40", "0.00", "0.00")),
        # The starter's minimum is due again: 4 × (512,50 − 864,15), and the minimum takes it back.
        ("hoofdberoep", "10000", "", ("-1406.60", "0.00", "1406.60")),
        # 95,60 was asked; the rates ask 461,25 on 9.000, but that is above the limit: 864,15.
        ("artikel-37", "9000", "", ("1462.60", "0.00", "1611.60")),
        # Under the threshold of pension: 36,75 on 1.000, 137,11 was asked, nothing is due.
        ("rustpensioen", "1000", "", ("-401.44", "0.00", "-147.00")),
    ],
)
def test_het_verschil_komt_van_inkomen_index_en_minimum(
    statuut: str, inkomen: str, inkomen_n3: str, verwacht: tuple[str, str, str]
) -> None:
    gevonden, verschil = waarom(statuut, inkomen, inkomen_n3)
    assert (gevonden.inkomen, gevonden.index, gevonden.minimum) == tuple(map(Decimal, verwacht))
    assert gevonden.samen == verschil


@pytest.mark.parametrize(
    ("statuut", "inkomen", "inkomen_n3", "verwacht"),
    [
        # The minimum was asked, 4 × 864,15, with or without index; the rates ask 4 × 512,50 on 10.000.
        ("hoofdberoep", "40000", "10000", ("6150.00", "0.00", "0.00", "1406.60", "-1406.60")),
        # The minimum both times: 4 × (864,15 − 512,50) is what it adds to the one and to the other.
        ("hoofdberoep", "10000", "10000", ("0.00", "0.00", "1406.60", "1406.60", "0.00")),
        # 15.000 × 656,54 ÷ 553,21 = 17.801,74: 912,34 was asked, on 15.000 itself only the minimum.
        # Index 4 × (864,15 − 912,34), limits 4 × (864,15 − 768,75).
        ("hoofdberoep", "40000", "15000", ("5125.00", "-192.76", "0.00", "381.60", "-381.60")),
        # Above the plafond of 107.300,30 with or without index: 4 × 4.952,48 was asked (Liantis).
        ("hoofdberoep", "40000", "130000", ("-11609.92", "0.00", "0.00", "0.00", "0.00")),
        # Above it only with index: 3.731,56 up to 72.810,95, and 14,16 % on the rest, is 4.694,05.
        ("hoofdberoep", "40000", "100000", ("-10576.20", "-1033.72", "0.00", "0.00", "0.00")),
        # 1.000 and 1.186,78 stay under the threshold: the rates ask 4 × 51,25, nothing was asked.
        ("bijberoep", "5000", "1000", ("820.00", "0.00", "0.00", "-205.00", "205.00")),
        # 1.600 is under the threshold and 1.898,85 above it: by the index 4 × 97,32 was asked.
        ("bijberoep", "5000", "1600", ("697.00", "-389.28", "0.00", "-328.00", "328.00")),
        # 10.000 is above the limit: 864,15 was asked. 4 × (256,25 − 512,50) is income.
        ("artikel-37", "5000", "10000", ("-1025.00", "0.00", "0.00", "1406.60", "-1406.60")),
        # Above it both times: 4 × (864,15 − 461,25) in the end, 4 × (864,15 − 512,50) before.
        ("artikel-37", "9000", "10000", ("-205.00", "0.00", "1611.60", "1406.60", "205.00")),
        # 8.000 is below it and 9.494,26 above: by the index 864,15 was asked, and not 410,00.
        ("artikel-37", "5000", "8000", ("-615.00", "-1816.60", "0.00", "0.00", "0.00")),
    ],
)
def test_de_grenzen_van_het_statuut_tellen_apart_voor_de_definitieve_en_de_voorlopige_bijdrage(
    statuut: str, inkomen: str, inkomen_n3: str, verwacht: tuple[str, ...]
) -> None:
    gevonden, verschil = waarom(statuut, inkomen, inkomen_n3)
    grenzen = (gevonden.grens_definitief, gevonden.grens_voorlopig, gevonden.minimum)
    assert (gevonden.inkomen, gevonden.index, *grenzen) == tuple(map(Decimal, verwacht))
    assert gevonden.samen == verschil


@given(
    st.sampled_from(STATUTEN),
    bedragen(-20_000, 130_000),
    st.one_of(st.just(""), bedragen(0, 130_000).map(str)),
    st.integers(2021, 2025),
    st.integers(1, 4),
)
def test_de_drie_oorzaken_samen_zijn_altijd_het_hele_verschil(
    statuut: Statuut, inkomen: Decimal, inkomen_n3: str, jaar: int, eerste: int
) -> None:
    gevonden, verschil = waarom(str(statuut), str(inkomen), inkomen_n3, jaar, eerste)
    assert gevonden.samen == verschil
    # The index only ever raised a claim: it is never more than nothing, and a starter has none.
    assert gevonden.index <= 0
    if not inkomen_n3:
        assert gevonden.index == 0


# The calculator: what is due


@pytest.mark.parametrize(
    ("statuut", "kwartalen", "inkomen", "definitief"),
    [
        # Half a year counts as a whole one: 932,72 × 2 is a cent below the threshold of 1.865,45.
        ("bijberoep", "3-4", "932.72", "0.00"),
        ("bijberoep", "3-4", "932.73", "191.20"),
        ("bijberoep", "1-2", "932.73", "191.20"),
        ("bijberoep", "1-4", "1865.44", "0.00"),
        ("bijberoep", "1-4", "1865.45", "382.40"),
        ("rustpensioen", "1-4", "3730.88", "0.00"),
        ("rustpensioen", "1-4", "3730.89", "548.44"),
        ("rustpensioen", "1-1", "932.72", "0.00"),
        # 30.000 in three quarters is 40.000 a year.
        ("hoofdberoep", "2-4", "30000", "6150.00"),
        ("hoofdberoep", "1-3", "30000", "6150.00"),
        ("hoofdberoep", "4-4", "4215.36", "864.15"),
        # From the limit on, who falls under artikel 37 pays as in hoofdberoep.
        ("artikel-37", "1-4", "8832.72", "1810.72"),
        ("artikel-37", "1-4", "8832.73", "3456.60"),
        ("artikel-37", "2-3", "4416.36", "905.36"),
        ("artikel-37", "2-3", "4416.37", "1728.30"),
        # A loss: the minimum in hoofdberoep, nothing elsewhere.
        ("hoofdberoep", "1-4", "-5000", "3456.60"),
        ("maxistatuut", "1-4", "-5000", "1518.48"),
        ("bijberoep", "1-4", "-5000", "0.00"),
        ("artikel-37", "1-4", "-5000", "0.00"),
        ("student", "1-4", "-5000", "0.00"),
    ],
)
def test_de_definitieve_bijdrage_telt_het_echte_inkomen_op_jaarbasis(
    statuut: str, kwartalen: str, inkomen: str, definitief: str
) -> None:
    eerste, laatste = kwartalen.split("-")
    gevonden = cijfers(
        statuut=statuut,
        eerste_kwartaal=eerste,
        laatste_kwartaal=laatste,
        inkomen=inkomen,
        voorlopig="rekening",
        rekening="1000.00",
    )
    aantal = int(laatste) - int(eerste) + 1
    assert gevonden["definitief"] == definitief
    assert Decimal(gevonden["gevraagd"]) == 1000 * aantal
    assert Decimal(gevonden["saldo"]) == Decimal(definitief) - 1000 * aantal


def test_na_de_pensioenleeftijd_zonder_pensioen_telt_in_2025_alleen_in_het_vierde_kwartaal_een_minimum() -> (
    None
):
    """Programmawet of 18 July 2025, art. 237 and 246: below 3.763,51 nothing, then 871,71."""
    gevonden = cijfers(jaar="2025", statuut="pensioenleeftijd", inkomen="2000", voorlopig="starter")
    assert gevonden["definitief"] == "871.71"


def test_wie_in_bijberoep_onder_de_drempel_bleef_krijgt_alles_terug() -> None:
    gevonden = antwoord(statuut="bijberoep", inkomen="1865.44", voorlopig="starter")
    assert gevonden.cijfers["terug"] == Decimal("382.40")
    assert tekst(gevonden.uitkomst) == "Je krijgt over 2024 € 382,40 terug."


def test_een_starter_ziet_waarom_hij_bijbetaalt() -> None:
    gevonden = cijfers(inkomen="40000", voorlopig="starter")
    assert (gevonden["gevraagd"], gevonden["bijbetaling"]) == ("3456.60", "4743.40")
    assert gevonden["door_inkomen"] == "4743.40"
    assert gevonden["door_index"] == gevonden["door_minimum"] == "0.00"


@pytest.mark.parametrize(
    ("jaar", "starterjaar", "gevraagd", "definitief"),
    [
        # Zenito 2015: 659,61 a quarter at 20,50 %; an established one pays 22 %.
        ("2015", "1", "2638.44", "4100.00"),
        ("2015", "2", "2702.80", "4200.00"),
        ("2015", "3", "2767.16", "4300.00"),
        ("2015", "geen", "2831.48", "4400.00"),
        # Journalistenloket 2017: 681,43 in the first year, 698,05 in the second and third.
        ("2017", "1", "2725.72", "4100.00"),
        ("2017", "2", "2792.20", "4200.00"),
        ("2017", "geen", "2792.20", "4200.00"),
    ],
)
def test_tot_en_met_2017_had_een_starter_een_eigen_tarief_voorlopig_en_definitief(
    jaar: str, starterjaar: str, gevraagd: str, definitief: str
) -> None:
    gevonden = cijfers(
        jaar=jaar, starterjaar=starterjaar, voorlopig="starter", inkomen="20000", afrekening="2020-03-01"
    )  # fmt: skip
    assert (gevonden["gevraagd"], gevonden["definitief"]) == (gevraagd, definitief)
    # The rate is the same on both sides: the whole difference is income.
    assert gevonden["door_inkomen"] == gevonden["bijbetaling"]


def test_niet_alles_betaald_telt_alleen_de_kwartalen_als_zelfstandige() -> None:
    half = {"inkomen": "20000", "voorlopig": "rekening", "rekening": "2050", "alles_betaald": "nee"}
    eind = cijfers(**half, eerste_kwartaal="3", betaald_3="2050", betaald_4="1000")
    begin = cijfers(**half, laatste_kwartaal="2", betaald_1="1000", betaald_2="2050")
    for gevonden in (eind, begin):
        assert (gevonden["betaald"], gevonden["achterstal"]) == ("3050.00", "1050.00")
        assert gevonden["bijbetaling"] == gevonden["terug"] == "0.00"


# Assimilated quarters

GEVRAAGD_2050 = {"voorlopig": "rekening", "rekening": "2050"}


def test_een_ziek_eerste_kwartaal_is_geen_achterstal() -> None:
    """30.000 in the three other quarters is 40.000 a year: 2.050 each, and those were paid."""
    gevonden = cijfers(
        **GEVRAAGD_2050, inkomen="30000", gelijk_vanaf="1", gelijk_tot="1",
        alles_betaald="nee", betaald_2="2050", betaald_3="2050", betaald_4="2050",
    )  # fmt: skip
    assert gevonden["definitief"] == gevonden["betaald"] == "6150.00"
    assert gevonden["bijbetaling"] == gevonden["achterstal"] == gevonden["terug"] == "0.00"
    assert "verhoging_achterstal" not in gevonden


def test_van_gelijkgestelde_kwartalen_komt_terug_wat_betaald_was() -> None:
    gevonden = antwoord(**GEVRAAGD_2050, inkomen="20000", gelijk_vanaf="2", gelijk_tot="3")
    assert tekst(gevonden.uitkomst) == "Je krijgt over 2024 € 4.100,00 terug."
    assert [rij[-1] for rij in tabel(gevonden, "Per kwartaal")] == [
        "€ 0,00", "− € 2.050,00", "− € 2.050,00", "€ 0,00",
    ]  # fmt: skip


def test_alle_kwartalen_gelijkgesteld_is_niets_verschuldigd() -> None:
    gevonden = cijfers(eerste_kwartaal="3", gelijk_vanaf="3", voorlopig="rekening", rekening="900")
    assert (gevonden["definitief"], gevonden["terug"]) == ("0.00", "1800.00")


@pytest.mark.parametrize(
    ("invoer", "zekerheid"),
    [
        ({"inkomen": "30000"}, "A"),
        ({"gelijk_vanaf": "1", "gelijk_tot": "1"}, "C"),
        ({"gelijk_vanaf": "4"}, "C"),
        ({"gelijk_vanaf": "1"}, "C"),
    ],
)
def test_hoe_een_gelijkgesteld_kwartaal_telt_is_onze_lezing(
    invoer: dict[str, str], zekerheid: str
) -> None:
    gevonden = antwoord(**invoer)
    assert gevonden.zekerheid == zekerheid
    lezingen = [stap for stap in gevonden.stappen if stap.etiket == "Gelijkgesteld kwartaal"]
    assert len(lezingen) == (zekerheid == "C")


# The answer: five cases of one year, each with its own words

BIJBETALING: dict[str, str] = {}  # 1.824,68 asked on 30.000 and paid, 2.050,00 due.
ACHTERSTAL = GEVRAAGD_2050 | {
    "alles_betaald": "nee", "betaald_1": "2050", "betaald_2": "2050", "betaald_3": "2050",
}  # fmt: skip
TERUG = {"voorlopig": "rekening", "rekening": "2500"}
KLOPT = GEVRAAGD_2050
# Paid in the wrong quarter: 775,32 too much in the first, 550,00 + 225,32 too little in the second.
ALLE_DRIE = {
    "alles_betaald": "nee", "betaald_1": "2825.32", "betaald_2": "1274.68",
    "betaald_3": "2050", "betaald_4": "2050",
}  # fmt: skip


@pytest.mark.parametrize(
    ("invoer", "uitkomst"),
    [
        (BIJBETALING, "Je moet over 2024 nog € 901,28 betalen, ten laatste op 30 juni 2026."),
        # Only a supplement has a last day: the rest is late already, and has increases.
        (
            ACHTERSTAL,
            "Je moet over 2024 nog € 2.050,00 betalen: voorlopige bijdragen die "
            "al te laat zijn. Op wat al te laat is, kwam tot de afrekening € 451,00 aan verhogingen.",
        ),
        (TERUG, "Je krijgt over 2024 € 1.800,00 terug."),
        (KLOPT, "Je moet over 2024 niets bijbetalen, en je krijgt niets terug."),
        (
            ALLE_DRIE,
            "Samen moet je over 2024 niets betalen, maar niet elk kwartaal klopt: € 225,32 bijbetaling "
            "(ten laatste op 30 juni 2026) en € 550,00 aan voorlopige bijdragen die al te laat zijn, min "
            "€ 775,32 die je te veel betaalde. Op wat al te laat is, kwam tot de afrekening € 154,00 aan "
            "verhogingen.",
        ),
        # Once 112,00, and 48,00 seven, six and five times: 448,00, 400,00 and 352,00.
        (
            {"voorlopig": "rekening", "rekening": "1600", "alles_betaald": "nee", "betaald_1": "1600"},
            "Je moet over 2024 nog € 6.600,00 aan bijdragen betalen: € 1.800,00 bijbetaling (ten laatste op "
            "30 juni 2026) en € 4.800,00 aan voorlopige bijdragen die al te laat zijn. Op wat al te laat is, "
            "kwam tot de afrekening € 1.200,00 aan verhogingen.",
        ),
        # Three times 450,00 is new; for the fourth quarter 850,00 too much was paid, and nothing is late.
        (
            {
                "voorlopig": "rekening", "rekening": "1600", "alles_betaald": "nee", "betaald_1": "1600",
                "betaald_2": "1600", "betaald_3": "1600", "betaald_4": "2900",
            },
            "Je moet over 2024 nog € 500,00 aan bijdragen betalen: € 1.350,00 bijbetaling (ten laatste op "
            "30 juni 2026), min € 850,00 die je te veel betaalde.",
        ),
        # 50,00 of the second, 2.050,00 of the third and of the fourth: 14,00, 512,50 and 451,00.
        (
            TERUG | {"alles_betaald": "nee", "betaald_1": "2500", "betaald_2": "2000"},
            "Je moet over 2024 nog € 3.700,00 aan bijdragen betalen: € 4.150,00 aan voorlopige bijdragen die "
            "al te laat zijn, min € 450,00 die je te veel betaalde. Op wat al te laat is, kwam tot de "
            "afrekening € 977,50 aan verhogingen.",
        ),
        # What comes back is named first: here 50,00 of the fourth quarter is late, 5 × 1,50 + 3,50.
        (
            TERUG | {
                "alles_betaald": "nee", "betaald_1": "2500", "betaald_2": "2500", "betaald_3": "2500",
                "betaald_4": "2000",
            },
            "Je krijgt over 2024 € 1.300,00 terug: € 1.350,00 die je te veel betaalde, min € 50,00 aan "
            "voorlopige bijdragen die al te laat zijn. Op wat al te laat is, kwam tot de afrekening € 11,00 "
            "aan verhogingen.",
        ),
        # On five cents no increase is a whole cent.
        (
            ACHTERSTAL | {"betaald_4": "2049.95"},
            "Je moet over 2024 nog € 0,05 betalen: voorlopige bijdragen die al te laat zijn.",
        ),
    ],
)  # fmt: skip
def test_de_uitkomst_noemt_elk_deel_en_alleen_een_bijbetaling_heeft_een_laatste_dag(
    invoer: dict[str, str], uitkomst: str
) -> None:
    assert tekst(antwoord(**invoer).uitkomst) == uitkomst


@pytest.mark.parametrize(
    ("invoer", "betalen_tot", "verhoging"),
    [
        (BIJBETALING, "2026-06-30", None),
        # 2.050 of the fourth quarter: five times 61,50 and once 143,50 before 1 March 2026.
        (ACHTERSTAL, None, "451.00"),
        (TERUG, None, None),
        (KLOPT, None, None),
        # 550 of the second quarter: seven times 16,50 and once 38,50.
        (ALLE_DRIE, "2026-06-30", "154.00"),
    ],
)
def test_een_laatste_dag_hoort_bij_een_bijbetaling_en_een_verhoging_bij_een_achterstal(
    invoer: dict[str, str], betalen_tot: str | None, verhoging: str | None
) -> None:
    _, uit = uitvoer(**invoer)
    assert uit["cijfers"].get("betalen_tot") == betalen_tot
    assert uit["cijfers"].get("verhoging_achterstal") == verhoging
    assert [punt["dag"] for punt in uit["agenda"]] == ([betalen_tot] if betalen_tot else [])


@pytest.mark.parametrize(
    ("invoer", "eerst", "verwacht"),
    [
        (
            BIJBETALING,
            "Betaal de bijbetaling ten laatste op 30 juni 2026, ook al is het een deel.",
            ["afbetalingsplan", "vrijstelling", "vermindering"],
        ),
        (
            ACHTERSTAL,
            "€ 2.050,00 van je voorlopige bijdragen is al te laat. Betaal die eerst: op 31 maart 2026 komt "
            "er weer € 61,50 bij.",
            ["afbetalingsplan", "kwijtschelding"],
        ),
        (TERUG, "Wat je te veel betaalde, betaalt je fonds terug, of het verrekent het eerst", []),
        (KLOPT, "Bewaar de afrekening bij je papieren.", []),
        (
            ALLE_DRIE,
            "€ 550,00 van je voorlopige bijdragen is al te laat. Betaal die eerst: op 31 maart 2026 komt er "
            "weer € 16,50 bij.",
            [
                "afbetalingsplan",
                "kwijtschelding",
                "afbetalingsplan",
                "vrijstelling",
                "vermindering",
            ],
        ),
    ],
)
def test_wat_al_te_laat_is_betaal_je_eerst_en_vrijstelling_kan_voor_een_bijbetaling(
    invoer: dict[str, str], eerst: str, verwacht: list[str]
) -> None:
    gevonden = antwoord(**invoer)
    assert tekst(gevonden.vervolg[0]).startswith(eerst)
    assert paginas(gevonden) == verwacht


def test_de_achterstal_komt_eerst_dan_de_bijbetaling_dan_wat_terugkomt() -> None:
    begin = [
        "€ 550,00 van je voorlopige bijdragen is al te laat. Betaal die eerst",
        "Lukt het niet ineens? Vraag een afbetalingsplan aan je fonds.",
        "Is de bijdrage van een kwartaal helemaal betaald? Vraag dan kwijtschelding",
        "Betaal de bijbetaling ten laatste op 30 juni 2026",
        "Lukt dat niet? Vanaf 1 juli 2026 kan je een afbetalingsplan vragen.",
        "Kan je de bijbetaling helemaal niet dragen? Kijk of een vrijstelling kan.",
        "Kreeg je een vermindering en raamde je te laag?",
        "Kijk of je voorlopige bijdragen van nu nog kloppen.",
        "Wat je te veel betaalde, betaalt je fonds terug",
    ]
    vervolg = [tekst(stap) for stap in antwoord(**ALLE_DRIE).vervolg]
    assert [stap.startswith(zin) for stap, zin in zip(vervolg, begin, strict=True)] == [True] * 9


def test_de_achterstal_en_de_bijbetaling_hebben_elk_een_eigen_plan() -> None:
    """What is late can be planned now; a supplement from the day after its last day, 30 June 2026."""
    plan, kwijtschelding, later, vrijstelling, _ = links(antwoord(**ALLE_DRIE))
    assert plan.endswith("/afbetalingsplan/#v=1&bijdrage=2024-K2_550.00")
    assert kwijtschelding.endswith("/kwijtschelding/#v=1&bijdrage=2024-K2_550.00")
    assert later.endswith(
        "/afbetalingsplan/#v=1&bijdrage=&eerste=2026-07-01&supplement=2026-03-01_225.32"
    )
    assert vrijstelling.endswith(
        "#v=1&aanvraag=2026-03-01&afrekening=2026-03-01&bedrag=225.32&soort=bijbetaling&statuut=hoofdberoep"
    )


def test_een_plan_of_kwijtschelding_neemt_elk_kwartaal_mee_dat_te_laat_is_en_geen_dag() -> None:
    """The first quarter was paid, of the third a part; without a day the visitor's own day counts."""
    deels = {"alles_betaald": "nee", "betaald_1": "2050", "betaald_3": "50"}
    schuld = "#v=1&bijdrage=2024-K2_2050.00&bijdrage=2024-K3_2000.00&bijdrage=2024-K4_2050.00"
    assert links(antwoord(**GEVRAAGD_2050, **deels)) == [
        f"../afbetalingsplan/{schuld}", f"../kwijtschelding/{schuld}",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("verstuurd", "eerste"),
    [
        ("2026-03-31", "2026-07-01"),
        ("2026-04-01", "2026-10-01"),
        ("2026-09-30", "2027-01-01"),
        ("2026-10-01", "2027-04-01"),
    ],
)
def test_een_plan_voor_een_bijbetaling_kan_vanaf_de_dag_na_haar_vervaldag(
    verstuurd: str, eerste: str
) -> None:
    gevonden = antwoord(**BIJBETALING, afrekening=verstuurd)
    plan = f"#v=1&bijdrage=&eerste={eerste}&supplement={verstuurd}_901.28"
    assert links(gevonden)[0] == f"../afbetalingsplan/{plan}"


@pytest.mark.parametrize(
    ("statuut", "verwacht"),
    [
        ("hoofdberoep", ["afbetalingsplan", "vrijstelling", "vermindering"]),
        # An exemption is never possible there.
        ("bijberoep", ["afbetalingsplan", "vermindering"]),
    ],
)
def test_in_bijberoep_leidt_een_bijbetaling_niet_naar_een_vrijstelling(
    statuut: str, verwacht: list[str]
) -> None:
    assert paginas(antwoord(**BIJBETALING, statuut=statuut)) == verwacht


@pytest.mark.parametrize(
    ("verstuurd", "tot_nu", "volgende"),
    [
        # 61,50 on 31 December and 143,50 on 1 January; after that only 3 %.
        ("2025-01-01", "205.00", "31 maart 2025"),
        ("2026-03-31", "451.00", "31 maart 2026"),
        ("2026-04-01", "512.50", "30 juni 2026"),
        ("2026-12-31", "635.50", "31 december 2026"),
    ],
)
def test_de_volgende_verhoging_op_een_achterstal_valt_op_het_einde_van_het_kwartaal(
    verstuurd: str, tot_nu: str, volgende: str
) -> None:
    gevonden = antwoord(**ACHTERSTAL, afrekening=verstuurd)
    assert gevonden.cijfers["verhoging_achterstal"] == Decimal(tot_nu)
    assert f"op {volgende} komt er weer € 61,50 bij" in tekst(gevonden.vervolg[0])


def test_een_late_bijbetaling_kost_meteen_drie_procent() -> None:
    feiten = {etiket: tekst(waarde) for etiket, waarde in antwoord().feiten}
    assert feiten["Bijbetaling"] == "€ 901,28, ten laatste op 30 juni 2026"
    assert feiten["Betaal je later"] == "vanaf 1 juli 2026 minstens € 27,04 verhoging"


OORZAKEN = "Waar komt het bedrag vandaan?"


@pytest.mark.parametrize(
    ("invoer", "rijen"),
    [
        (
            {"jaar": "2025", "inkomen": "10000"},
            [
                ("Voorlopig gevraagd", "€ 6.717,84"),
                ("Je inkomen", "− € 4.100,00"),
                ("De index", "− € 567,84"),
                ("De grenzen van je statuut", "+ € 1.436,84"),
                ("Definitieve bijdrage", "€ 3.486,84"),
            ],
        ),
        (
            {},
            [
                ("Voorlopig gevraagd", "€ 7.298,72"),
                ("Je inkomen", "+ € 2.050,00"),
                ("De index", "− € 1.148,72"),
                ("Definitieve bijdrage", "€ 8.200,00"),
            ],
        ),
        (
            {"voorlopig": "starter"},
            [
                ("Voorlopig gevraagd", "€ 3.456,60"),
                ("Je inkomen", "+ € 4.743,40"),
                ("Definitieve bijdrage", "€ 8.200,00"),
            ],
        ),
        # The minimum was asked and is due: neither the index nor the limits changed anything.
        (
            {"inkomen": "10000", "inkomen_n3": "10000"},
            [("Voorlopig gevraagd", "€ 3.456,60"), ("Definitieve bijdrage", "€ 3.456,60")],
        ),
        # The index did no more than lift the claim above the minimum.
        (
            {"inkomen_n3": "15000"},
            [
                ("Voorlopig gevraagd", "€ 3.649,36"),
                ("Je inkomen", "+ € 5.125,00"),
                ("De index", "− € 192,76"),
                ("De grenzen van je statuut", "− € 381,60"),
                ("Definitieve bijdrage", "€ 8.200,00"),
            ],
        ),
        # Without the earlier income, or with assimilated quarters, nobody can tell the causes apart.
        (KLOPT, []),
        ({"gelijk_vanaf": "4"}, []),
    ],
)
def test_de_tabel_noemt_alleen_oorzaken_die_iets_veranderden(
    invoer: dict[str, str], rijen: list[tuple[str, str]]
) -> None:
    assert [(rij[0], rij[1]) for rij in tabel(antwoord(**invoer), OORZAKEN)] == rijen


@pytest.mark.parametrize(
    ("statuut", "inkomen", "uitleg"),
    [
        ("hoofdberoep", "10000", "Je zit onder het minimum: dat minimum telt, en niet je inkomen."),
        ("bijberoep", "1000", "Je zit onder de drempel: je betaalt niets."),
        ("rustpensioen", "1000", "Je zit onder de drempel: je betaalt niets."),
        # 8.430,73 is exempt.
        ("student", "10000", "Een deel van je inkomen is vrijgesteld."),
        ("artikel-37", "9000", "boven de grens van artikel 37: je betaalt zoals in hoofdberoep"),
    ],
)
def test_een_starter_leest_welke_grens_van_zijn_statuut_speelde(
    statuut: str, inkomen: str, uitleg: str
) -> None:
    rijen = tabel(antwoord(statuut=statuut, inkomen=inkomen, voorlopig="starter"), OORZAKEN)
    (grens,) = (rij[2] for rij in rijen if rij[0] == "De grenzen van je statuut")
    assert uitleg in grens


@pytest.mark.parametrize(
    ("statuut", "inkomen", "inkomen_n3", "bedrag", "uitleg"),
    [
        (
            "hoofdberoep", "40000", "10000", "− € 1.406,60",
            "Je oude inkomen, zonder index, lag al onder het minimum.",
        ),
        (
            "hoofdberoep", "10000", "12000", "+ € 410,00",
            "Je zit onder het minimum: dat minimum telt, en niet je inkomen. Je oude inkomen, zonder index, "
            "lag al onder het minimum.",
        ),
        (
            "bijberoep", "5000", "1000", "+ € 205,00",
            "Je oude inkomen, zonder index, lag onder de drempel.",
        ),
        (
            "artikel-37", "5000", "10000", "− € 1.406,60",
            "Je oude inkomen, zonder index, lag al boven de grens van artikel 37.",
        ),
        (
            "artikel-37", "9000", "10000", "+ € 205,00",
            "Je zit boven de grens van artikel 37: je betaalt zoals in hoofdberoep. Je oude inkomen, zonder "
            "index, lag al boven de grens van artikel 37.",
        ),
    ],
)  # fmt: skip
def test_de_uitleg_zegt_welke_grens_speelde_voor_de_definitieve_en_welke_voor_de_voorlopige_bijdrage(
    statuut: str, inkomen: str, inkomen_n3: str, bedrag: str, uitleg: str
) -> None:
    rijen = tabel(antwoord(statuut=statuut, inkomen=inkomen, inkomen_n3=inkomen_n3), OORZAKEN)
    assert ["De grenzen van je statuut", bedrag, uitleg] in rijen


def test_elk_kwartaal_zegt_wat_het_nog_kost_of_teruggeeft() -> None:
    assert [rij[-1] for rij in tabel(antwoord(**ALLE_DRIE), "Per kwartaal")] == [
        "− € 775,32", "+ € 775,32", "€ 0,00", "€ 0,00",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("jaar", "laatste"), [("2024", "31 december 2031"), ("2021", "31 december 2028")]
)
def test_een_bijbetaling_verjaart_vijf_jaar_na_1_januari_van_het_derde_jaar(
    jaar: str, laatste: str
) -> None:
    """KB nr. 38 art. 16."""
    grenzen = " ".join(antwoord(jaar=jaar).grenzen)
    assert f"Een bijbetaling over {jaar} kan je fonds opeisen tot en met {laatste}" in grenzen


@pytest.mark.parametrize(
    ("invoer", "verjaard"),
    [
        ({"afrekening": "2026-03-01"}, True),
        # 2018 can be claimed until 31 December 2025.
        ({"afrekening": "2026-01-01"}, True),
        ({"afrekening": "2025-12-31"}, False),
        # Only a supplement is claimed by the statement itself.
        (TERUG, False),
        (ACHTERSTAL, False),
    ],
)
def test_een_bijbetaling_die_na_de_verjaring_gevraagd_wordt_lijkt_verjaard(
    invoer: dict[str, str], verjaard: bool
) -> None:
    """KB nr. 38 art. 16."""
    uitkomst = antwoord(jaar="2018", **invoer).uitkomst
    assert uitkomst.startswith("Betaal nog niet:") is verjaard
    assert ("lijkt verjaard" in uitkomst) is verjaard


def test_een_verjaarde_bijbetaling_betaal_je_niet_maar_laat_je_eerst_nakijken() -> None:
    """Over 2018, 6.400 was asked and paid and 8.200 is due; it could be claimed until the end of 2025."""
    zaak = {"jaar": "2018", "voorlopig": "rekening", "rekening": "1600"}
    verjaard = antwoord(**zaak, afrekening="2026-01-01")
    assert tekst(verjaard.uitkomst) == (
        "Betaal nog niet: deze bijbetaling van € 1.800,00 over 2018 lijkt verjaard. Laat ze eerst nakijken."
    )
    assert verjaard.agenda == ()
    assert verjaard.cijfers["verjaard"] == "ja"
    assert "betalen_tot" not in verjaard.cijfers
    assert ("Bijbetaling die verjaard lijkt", "€\u00a01.800,00") in verjaard.feiten
    assert not [wat for wat, _ in verjaard.feiten if wat == "Betaal je later"]
    assert verjaard.stappen[-1].etiket == "Verjaring van een bijbetaling over 2018"
    assert [tekst(stap) for stap in verjaard.vervolg] == [
        "Vraag je fonds waarom het deze bijbetaling nog mag vragen. Een aangetekende brief of een "
        "dwangbevel kan de termijn verlengd hebben."
    ]
    op_tijd = antwoord(**zaak, afrekening="2025-12-31")
    assert tekst(op_tijd.uitkomst) == (
        "Je moet over 2018 nog € 1.800,00 betalen, ten laatste op 31 maart 2026."
    )
    assert [afspraak.dag for afspraak in op_tijd.agenda] == [date(2026, 3, 31)]
    assert tekst(op_tijd.vervolg[0]).startswith(
        "Betaal de bijbetaling ten laatste op 31 maart 2026"
    )


@pytest.mark.parametrize(
    ("invoer", "genoemd"),
    [
        ({"voorlopig": "starter", "alles_betaald": "nee"}, True),
        ({"voorlopig": "starter"}, False),
        ({"alles_betaald": "nee"}, False),
    ],
)
def test_een_starter_met_achterstal_leest_dat_zijn_eerste_bijdragen_langer_hadden(
    invoer: dict[str, str], genoemd: bool
) -> None:
    """ARS art. 44 § 2."""
    assert ("een kwartaal langer" in " ".join(antwoord(**invoer).grenzen)) is genoemd


# What always holds


@st.composite
def ingevuld(trek: st.DrawFn) -> dict[str, str]:
    """Any quarters as self-employed in 2024, payments of each, and perhaps an assimilated range."""
    eerste, laatste = trek(reeksen)
    binnen = st.integers(eerste, laatste)
    zaak = {
        "eerste_kwartaal": str(eerste),
        "laatste_kwartaal": str(laatste),
        "inkomen": str(trek(bedragen(-5_000, 120_000))),
        "voorlopig": "rekening",
        "rekening": str(trek(bedragen(0, 5_000))),
        "alles_betaald": "nee",
        "afrekening": trek(dagen_na_2024).isoformat(),
    }
    zaak |= {f"betaald_{n}": str(trek(bedragen(0, 5_000))) for n in range(eerste, laatste + 1)}
    if trek(st.booleans()):
        vanaf, tot = sorted((trek(binnen), trek(binnen)))
        zaak |= {"gelijk_vanaf": str(vanaf), "gelijk_tot": str(tot)}
    return zaak


@given(ingevuld())
def test_de_cijfers_van_elk_antwoord_kloppen_samen(zaak: dict[str, str]) -> None:
    gevonden = antwoord(**zaak).cijfers
    samen = gevonden["bijbetaling"] + gevonden["achterstal"] - gevonden["terug"]
    assert gevonden["saldo"] == gevonden["definitief"] - gevonden["betaald"] == samen
    assert ("betalen_tot" in gevonden) == bool(gevonden["bijbetaling"])
    assert ("verhoging_achterstal" in gevonden) == bool(gevonden["achterstal"])


@given(ingevuld())
def test_geen_antwoord_rekent_verhogingen_op_een_gelijkgesteld_kwartaal(
    zaak: dict[str, str],
) -> None:
    gevonden = antwoord(**zaak)
    vanaf, tot = int(zaak.get("gelijk_vanaf", 5)), int(zaak.get("gelijk_tot", 4))
    ziek = [kwartaal(k) for k in KWARTALEN if vanaf <= k.nummer <= tot]
    verhogingen = [s.etiket for b in gevonden.werk if "nooit betaald" in b.titel for s in b.stappen]
    assert not [(v, k) for v in verhogingen for k in ziek if k in v]
    assert not ziek or gevonden.zekerheid == "C"


# Bad input


@pytest.mark.parametrize(
    ("goed", "fout", "veld", "boodschap"),
    [
        (
            {"afrekening": "2025-01-01"}, {"afrekening": "2024-12-31"},
            "afrekening", "komt pas na 31 december 2024",
        ),
        (
            {"afrekening": "2028-02-29"}, {"afrekening": "2025-02-29"},
            "afrekening", "bestaat niet",
        ),
        (
            {"eerste_kwartaal": "3", "laatste_kwartaal": "3"},
            {"eerste_kwartaal": "3", "laatste_kwartaal": "2"},
            "laatste_kwartaal", "ligt vóór het eerste",
        ),
        (
            {"eerste_kwartaal": "4"}, {"eerste_kwartaal": "5"},
            "eerste_kwartaal", "Kies een mogelijkheid",
        ),
        (
            {"gelijk_vanaf": "3", "gelijk_tot": "3"}, {"gelijk_vanaf": "3", "gelijk_tot": "2"},
            "gelijk_tot", "niet vóór het eerste",
        ),
        # An assimilated quarter is one as self-employed, at the start and at the end.
        (
            {"eerste_kwartaal": "2", "gelijk_vanaf": "2"},
            {"eerste_kwartaal": "2", "gelijk_vanaf": "1"},
            "gelijk_vanaf", "in het eerste kwartaal van 2024 geen zelfstandige",
        ),
        (
            {"laatste_kwartaal": "3", "gelijk_vanaf": "2", "gelijk_tot": "3"},
            {"laatste_kwartaal": "3", "gelijk_vanaf": "2"},
            "gelijk_tot", "in het vierde kwartaal van 2024 geen zelfstandige",
        ),
        ({"gelijk_vanaf": "geen"}, {"gelijk_vanaf": "0"}, "gelijk_vanaf", "Kies een mogelijkheid"),
        (
            {"gelijk_vanaf": "1", "gelijk_tot": "2"}, {"gelijk_tot": "2"},
            "gelijk_tot", "telt hier niet mee",
        ),
        (
            {"jaar": "2018", "statuut": "primostarter", "eerste_kwartaal": "2"},
            {"jaar": "2018", "statuut": "primostarter"},
            "statuut", "sinds 1 april 2018",
        ),
        (
            {"jaar": "2017", "statuut": "student"}, {"jaar": "2016", "statuut": "student"},
            "statuut", "sinds 1 januari 2017",
        ),
        (
            {"jaar": "2017", "starterjaar": "3"}, {"jaar": "2018", "starterjaar": "3"},
            "starterjaar", "telt hier niet mee",
        ),
        (
            {"jaar": "2017", "starterjaar": "3"}, {"jaar": "2017", "starterjaar": "4"},
            "starterjaar", "Kies een mogelijkheid",
        ),
        (
            {"alles_betaald": "nee", "betaald_1": "0"}, {"alles_betaald": "nee", "betaald_1": "-1"},
            "betaald_1", "niet negatief",
        ),
        (
            {"eerste_kwartaal": "3", "alles_betaald": "nee", "betaald_3": "5"},
            {"eerste_kwartaal": "3", "alles_betaald": "nee", "betaald_2": "5"},
            "betaald_2", "telt hier niet mee",
        ),
        (
            {"laatste_kwartaal": "2", "alles_betaald": "nee", "betaald_2": "5"},
            {"laatste_kwartaal": "2", "alles_betaald": "nee", "betaald_3": "5"},
            "betaald_3", "telt hier niet mee",
        ),
        (
            {"alles_betaald": "nee", "betaald_1": "5"}, {"betaald_1": "5"},
            "betaald_1", "telt hier niet mee",
        ),
    ],
)  # fmt: skip
def test_feiten_die_niet_samengaan_krijgen_een_boodschap_bij_het_veld(
    goed: dict[str, str], fout: dict[str, str], veld: str, boodschap: str
) -> None:
    rekening = {"voorlopig": "rekening"}
    assert uitvoer(**rekening, **goed)[0] == GOED
    code, uit = uitvoer(**rekening, **fout)
    assert code == FOUTE_INVOER
    assert list(uit["fouten"]) == [veld]
    assert boodschap in uit["fouten"][veld]


@pytest.mark.parametrize("jaar", ["2015", "2019", "2020"])
def test_zonder_indexbreuk_raadt_de_rekenhulp_aan_het_bedrag_van_het_bericht_te_nemen(
    jaar: str,
) -> None:
    code, uit = uitvoer(jaar=jaar)
    assert code == ONBEKEND
    assert "Ik vul het bedrag van mijn vervaldagbericht in" in uit["onbekend"]
    assert uitvoer(jaar=jaar, voorlopig="rekening", rekening="1000")[0] == GOED


def test_verjaarde_voorlopige_bijdragen_betaal_je_ook_niet_meteen() -> None:
    """KB nr. 38 art. 16: a contribution of 2018 is limited from 1 January 2024."""
    niets = {"jaar": "2018", "voorlopig": "rekening", "rekening": "2050", "alles_betaald": "nee"}
    gevonden = antwoord(**niets, afrekening="2025-06-15")
    assert gevonden.toelichting[0] == (
        "De voorlopige bijdragen over 2018 die nog openstaan, zijn misschien verjaard. Laat dat nakijken "
        "vóór je betaalt."
    )
    stappen = " ".join(tekst(stap) for stap in gevonden.vervolg)
    assert "Vraag je fonds waarom het deze bijdragen nog mag vragen." in stappen
    assert "Betaal die eerst" not in stappen
    op_tijd = antwoord(**niets, afrekening="2023-12-31")
    assert "Betaal die eerst" in " ".join(tekst(stap) for stap in op_tijd.vervolg)


def test_is_alles_verjaard_dan_noemt_de_uitkomst_beide() -> None:
    """1.600 a quarter was asked over 2018; 8.200 is due, so 1.800 is new and 6.400 was never paid."""
    niets = {"jaar": "2018", "voorlopig": "rekening", "rekening": "1600", "alles_betaald": "nee"}
    gevonden = antwoord(**niets, afrekening="2026-06-15")
    assert tekst(gevonden.uitkomst) == (
        "Betaal nog niet: de bijbetaling van € 1.800,00 over 2018 en de € 6.400,00 die nog openstaat, lijken "
        "verjaard. Laat ze eerst nakijken."
    )


@pytest.mark.parametrize(
    ("inkomen", "uitleg"),
    [
        ("5000", "Je hele inkomen is vrijgesteld."),
        ("10000", "Een deel van je inkomen is vrijgesteld."),
    ],
)
def test_een_student_leest_of_alles_of_een_deel_vrij_is(inkomen: str, uitleg: str) -> None:
    figuren = antwoord(statuut="student", inkomen=inkomen, voorlopig="starter").figuren
    assert uitleg in "".join("".join(figuur.itertext()) for figuur in figuren)


def test_elk_deel_en_elke_oorzaak_staat_in_de_berekening() -> None:
    """On 30.000 brought to date 7.298,72 was asked, on 40.000 8.200 is due: 2.050 more by income."""
    stappen = {stap.etiket: stap for stap in antwoord().stappen}
    assert stappen["Bijbetaling"].waarde == Decimal("901.28")
    assert stappen["Verschil door je inkomen"].waarde == Decimal(2050)
    assert stappen["Verschil door de index"].waarde == Decimal("-1148.72")
