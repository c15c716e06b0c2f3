"""Until when: due dates, the term to ask exemption, the last reminder, a writ, and what is limited.

Unless a source is named, the days follow from the ARS (KB 19 December 1967): art. 42 and 44 § 3
(due dates), 46 (last reminder) and 50ter/1 § 2 (exemption), and from KB nr. 38 art. 16 (prescription).
The last day itself still counts.
"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.fouten import OnbekendBedrag, OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.termijnen import (
    Termijn,
    aanvraag_vrijstelling,
    aanvraag_vrijstelling_supplement,
    antwoord_op_laatste_herinnering,
    terugkoop_vrijgesteld,
    verjaard_vanaf,
    verjaring_bijbetaling,
    vervaldag,
    vervaldag_supplement,
    verzet,
)
from rules.uitleg import zekerheid
from tests.strategieen import bekende_jaren, dagen

EEN_DAG = timedelta(days=1)


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def kw(tekst: str) -> Kwartaal:
    return Kwartaal.lees(tekst)


def opent_en_sluit(termijn: Termijn) -> tuple[str, str]:
    return termijn.eerste.isoformat(), termijn.laatste.isoformat()


def staat_open(termijn: Termijn, *dagen: str) -> list[bool]:
    return [termijn.open_op(dag(tekst)) for tekst in dagen]


def zekerheden(termijn: Termijn) -> list[str]:
    """Of the figures of the law behind it."""
    return [bedrag.zekerheid for bedrag in termijn.beslissing.bedragen]


# Due dates


@pytest.mark.parametrize(
    ("van", "laatste"),
    [
        ("2025-K1", "2025-03-31"),
        ("2025-K2", "2025-06-30"),
        ("2025-K3", "2025-09-30"),
        ("2025-K4", "2025-12-31"),
        ("2024-K1", "2024-03-31"),
    ],
)
def test_de_vervaldag_is_de_laatste_dag_van_het_kwartaal(van: str, laatste: str) -> None:
    assert vervaldag(kw(van)) == dag(laatste)


@pytest.mark.parametrize(
    ("afrekening", "laatste"),
    [
        ("2026-01-01", "2026-06-30"),
        ("2026-03-31", "2026-06-30"),
        ("2026-04-01", "2026-09-30"),
        ("2026-06-30", "2026-09-30"),
        ("2026-07-01", "2026-12-31"),
        ("2026-09-30", "2026-12-31"),
        ("2026-10-01", "2027-03-31"),
        ("2026-12-31", "2027-03-31"),
        ("2024-02-29", "2024-06-30"),
    ],
)
def test_een_bijbetaling_vervalt_op_het_einde_van_het_kwartaal_na_de_afrekening(
    afrekening: str, laatste: str
) -> None:
    assert vervaldag_supplement(dag(afrekening)) == dag(laatste)


# Exemption: the term


@pytest.mark.parametrize(
    ("van", "voor", "laatste", "na"),
    [
        ("2025-K4", "2026-12-30", "2026-12-31", "2027-01-01"),
        ("2026-K3", "2027-09-29", "2027-09-30", "2027-10-01"),
        ("2023-K1", "2024-03-30", "2024-03-31", "2024-04-01"),
        ("2024-K2", "2025-06-29", "2025-06-30", "2025-07-01"),
        # Partena: the fourth quarter of 2020 until 31 December 2021.
        ("2020-K4", "2021-12-30", "2021-12-31", "2022-01-01"),
        # Group S (2021): the third quarter of 2020 at the latest on 30 September 2021.
        ("2020-K3", "2021-09-29", "2021-09-30", "2021-10-01"),
    ],
)
def test_vrijstelling_vraag_je_binnen_twaalf_maanden_vanaf_het_kwartaal_erna(
    van: str, voor: str, laatste: str, na: str
) -> None:
    termijn = aanvraag_vrijstelling(kw(van))
    assert staat_open(termijn, voor, laatste, na) == [True, True, False]


@pytest.mark.parametrize(
    ("bericht", "voor", "eerste"),
    [
        # Without its day: at the earliest in the first month of the quarter (RSVZ: not for future quarters).
        (None, "2026-09-30", "2026-10-01"),
        ("2026-10-01", "2026-09-30", "2026-10-01"),
        ("2026-10-12", "2026-10-11", "2026-10-12"),
        ("2026-12-31", "2026-12-30", "2026-12-31"),
    ],
)
def test_vrijstelling_vraag_je_pas_als_de_bijdrage_gevraagd_is(
    bericht: str | None, voor: str, eerste: str
) -> None:
    termijn = aanvraag_vrijstelling(kw("2026-K4"), bericht=dag(bericht) if bericht else None)
    assert staat_open(termijn, voor, eerste) == [False, True]
    assert termijn.laatste == date(2027, 12, 31)


@pytest.mark.parametrize(
    ("van", "eerste", "laatste"),
    [
        # Started in the first quarter of 2025; the fifth quarter begins on 1 January 2026.
        ("2025-K1", "2026-01-01", "2026-12-31"),
        ("2025-K2", "2026-01-01", "2026-12-31"),
        ("2025-K3", "2026-01-01", "2026-12-31"),
        ("2025-K4", "2026-01-01", "2026-12-31"),
        ("2026-K1", "2026-01-01", "2027-03-31"),
        ("2026-K2", "2026-04-01", "2027-06-30"),
    ],
)
def test_een_starter_vraagt_zijn_eerste_vier_kwartalen_samen_vanaf_het_vijfde(
    van: str, eerste: str, laatste: str
) -> None:
    assert opent_en_sluit(aanvraag_vrijstelling(kw(van), kw("2025-K1"))) == (eerste, laatste)


@pytest.mark.parametrize(
    ("start", "eerste", "laatste"),
    [
        ("2024-K4", "2025-10-01", "2026-09-30"),
        ("2025-K1", "2026-01-01", "2026-12-31"),
        ("2025-K2", "2026-04-01", "2027-03-31"),
        ("2025-K3", "2026-07-01", "2027-06-30"),
    ],
)
def test_de_termijn_van_een_starter_hangt_af_van_zijn_startkwartaal(
    start: str, eerste: str, laatste: str
) -> None:
    assert opent_en_sluit(aanvraag_vrijstelling(kw(start), kw(start))) == (eerste, laatste)


@pytest.mark.parametrize(
    ("van", "uitgelegd"), [("2025-K3", True), ("2025-K4", False), ("2026-K1", False)]
)
def test_alleen_voor_de_eerste_drie_kwartalen_schuift_de_termijn_op(
    van: str, uitgelegd: bool
) -> None:
    """By law the first three; the RSVZ names four, with the same last day for the fourth."""
    reden = aanvraag_vrijstelling(kw(van), kw("2025-K1")).beslissing.reden
    assert ("net begonnen" in reden) is uitgelegd


@pytest.mark.parametrize(
    ("gestopt", "voor", "eerste"),
    [
        ("2025-05-20", "2025-05-19", "2025-05-20"),
        # Four quarters behind him: stopping later changes nothing.
        ("2026-01-01", "2025-12-31", "2026-01-01"),
        ("2026-08-31", "2025-12-31", "2026-01-01"),
    ],
)
def test_wie_vroeg_stopt_wacht_niet_op_het_vijfde_kwartaal(
    gestopt: str, voor: str, eerste: str
) -> None:
    termijn = aanvraag_vrijstelling(kw("2025-K1"), kw("2025-K1"), gestopt=dag(gestopt))
    assert staat_open(termijn, voor, eerste) == [False, True]


@pytest.mark.parametrize(
    ("start", "gestopt", "laatste", "reden"),
    [
        # The fifth quarter begins on 1 January 2026: whoever stops before keeps the ordinary days.
        ("2025-K1", "2025-03-31", "2026-03-31", "misschien heb je langer"),
        ("2025-K1", "2025-12-31", "2026-03-31", "misschien heb je langer"),
        ("2025-K1", "2026-01-01", "2026-12-31", "net begonnen"),
        ("2024-K4", "2025-09-30", "2026-03-31", "misschien heb je langer"),
        ("2024-K4", "2025-10-01", "2026-09-30", "net begonnen"),
        # From the fourth quarter on both days are the same.
        ("2024-K2", "2025-03-31", "2026-03-31", ""),
        ("2024-K2", "2025-04-01", "2026-03-31", ""),
    ],
)
def test_wie_voor_vier_kwartalen_stopt_krijgt_de_gewone_laatste_dag(
    start: str, gestopt: str, laatste: str, reden: str
) -> None:
    """No text gives a later day to who never reached a fifth quarter: the earliest reading."""
    termijn = aanvraag_vrijstelling(kw("2025-K1"), kw(start), gestopt=dag(gestopt))
    assert termijn.laatste == dag(laatste)
    gezegd = [
        r for r in ("misschien heb je langer", "net begonnen") if r in termijn.beslissing.reden
    ]
    assert gezegd == ([reden] if reden else [])


def test_ook_wie_vroeg_stopt_vraagt_pas_na_het_bericht() -> None:
    termijn = aanvraag_vrijstelling(
        kw("2025-K2"), kw("2025-K1"), date(2025, 4, 14), date(2025, 4, 2)
    )
    assert staat_open(termijn, "2025-04-13", "2025-04-14") == [False, True]


def test_voor_een_kwartaal_voor_de_start_bestaat_geen_termijn() -> None:
    assert aanvraag_vrijstelling(kw("2025-K2"), kw("2025-K2")).laatste == date(2027, 3, 31)
    with pytest.raises(OngeldigeInvoer, match="het eerste kwartaal van 2025") as fout:
        aanvraag_vrijstelling(kw("2025-K1"), kw("2025-K2"))
    assert fout.value.veld == "start"


@pytest.mark.parametrize("start", [None, "2024-K4", "2022-K1"])
def test_voor_een_kwartaal_na_het_stoppen_bestaat_geen_termijn(start: str | None) -> None:
    """KB nr. 38 art. 15: contributions are due up to and including the quarter of the stop."""
    begin = kw(start) if start else None
    for nog_bezig in ("2025-04-01", "2025-06-30", "2025-07-01"):
        aanvraag_vrijstelling(kw("2025-K2"), begin, gestopt=dag(nog_bezig))
    with pytest.raises(OngeldigeInvoer, match="het tweede kwartaal van 2025 geen") as fout:
        aanvraag_vrijstelling(kw("2025-K2"), begin, gestopt=dag("2025-03-31"))
    assert fout.value.veld == "gestopt"


@pytest.mark.parametrize(
    ("start", "laatste", "te_laat"),
    [(None, "2026-03-31", "2026-04-01"), ("2025-K1", "2026-12-31", "2027-01-01")],
)
def test_een_bericht_na_de_laatste_dag_kan_niet(
    start: str | None, laatste: str, te_laat: str
) -> None:
    begin = kw(start) if start else None
    termijn = aanvraag_vrijstelling(kw("2025-K1"), begin, bericht=dag(laatste))
    assert opent_en_sluit(termijn) == (laatste, laatste)
    with pytest.raises(OngeldigeInvoer, match="de termijn al voorbij") as fout:
        aanvraag_vrijstelling(kw("2025-K1"), begin, bericht=dag(te_laat))
    assert fout.value.veld == "bericht"


@pytest.mark.parametrize(
    ("afrekening", "laatste"),
    [
        ("2025-10-01", "2026-12-31"),
        ("2025-12-31", "2026-12-31"),
        ("2026-01-01", "2027-03-31"),
        ("2024-02-29", "2025-03-31"),
        ("2026-06-30", "2027-06-30"),
        ("2026-07-01", "2027-09-30"),
    ],
)
def test_voor_een_bijbetaling_telt_het_kwartaal_van_de_afrekening(
    afrekening: str, laatste: str
) -> None:
    termijn = aanvraag_vrijstelling_supplement(dag(afrekening))
    assert opent_en_sluit(termijn) == (afrekening, laatste)
    assert not termijn.open_op(dag(afrekening) - EEN_DAG)
    assert not termijn.open_op(dag(laatste) + EEN_DAG)


def test_de_beslissing_noemt_de_laatste_dag_en_het_artikel() -> None:
    beslissing = aanvraag_vrijstelling(kw("2025-K4")).beslissing
    assert beslissing.uitkomst == "31 december 2026"
    assert beslissing.reden == "12 maanden vanaf de eerste dag van het eerste kwartaal van 2026."
    assert beslissing.artikel.plaats == "artikel 50ter/1 § 2"


def test_na_het_laatste_nagekeken_jaar_is_een_termijn_zekerheid_c() -> None:
    assert zekerheden(aanvraag_vrijstelling(kw("2025-K4"))) == ["A"]
    ver_weg = aanvraag_vrijstelling(kw("2090-K4"))
    assert ver_weg.laatste == date(2091, 12, 31)
    assert zekerheden(ver_weg) == ["C"]


@pytest.mark.parametrize(
    ("waarvoor", "laatste", "zekerheid"),
    [
        ("2015-K1", "2016-03-31", "C"),
        ("2018-K3", "2019-09-30", "C"),
        ("2018-K4", "2019-12-31", "A"),
        # A supplement, by the day of its statement.
        ("2018-09-30", "2019-09-30", "C"),
        ("2018-10-01", "2019-12-31", "A"),
    ],
)
def test_een_termijn_die_voor_2019_begon_is_zekerheid_c(
    waarvoor: str, laatste: str, zekerheid: str
) -> None:
    """Until 31 December 2018 a commission decided, with rules of its own."""
    if "K" in waarvoor:
        termijn = aanvraag_vrijstelling(kw(waarvoor))
    else:
        termijn = aanvraag_vrijstelling_supplement(dag(waarvoor))
    assert termijn.laatste == dag(laatste)
    assert zekerheden(termijn) == [zekerheid]


def test_voor_2015_kennen_we_de_termijn_niet() -> None:
    with pytest.raises(OnbekendBedrag, match="Onbekend voor 2014"):
        aanvraag_vrijstelling(kw("2014-K3"))
    assert aanvraag_vrijstelling(kw("2014-K4")).laatste == date(2015, 12, 31)


# The last reminder


@pytest.mark.parametrize(
    ("brief", "laatste"),
    [
        ("2026-05-10", "2026-06-10"),
        # The same day of the next month, or the last day of a month too short for it.
        ("2025-01-31", "2025-02-28"),
        ("2024-01-31", "2024-02-29"),
        ("2024-01-30", "2024-02-29"),
        ("2023-01-28", "2023-02-28"),
        ("2026-03-31", "2026-04-30"),
        ("2026-08-31", "2026-09-30"),
        ("2024-02-29", "2024-03-29"),
        ("2025-12-15", "2026-01-15"),
        ("2025-12-31", "2026-01-31"),
    ],
)
def test_op_de_laatste_herinnering_antwoord_je_binnen_een_maand_na_haar_datum(
    brief: str, laatste: str
) -> None:
    """ARS art. 46: one month to contest, or to ask and get terms, by registered letter."""
    termijn = antwoord_op_laatste_herinnering(dag(brief))
    assert opent_en_sluit(termijn) == (brief, laatste)
    assert not termijn.open_op(dag(brief) - EEN_DAG)
    assert not termijn.open_op(dag(laatste) + EEN_DAG)
    assert termijn.beslissing.artikel.plaats == "artikel 46"


def test_vanaf_welke_dag_die_maand_loopt_is_zekerheid_c() -> None:
    """The month itself is law; that it runs from the date on the letter is the earliest reading."""
    termijn = antwoord_op_laatste_herinnering(date(2026, 5, 10))
    assert (zekerheden(termijn), termijn.beslissing.zekerheid) == (["A"], "C")
    assert "voorzichtig geteld vanaf de datum op" in termijn.beslissing.reden
    assert termijn.beslissing.uitkomst == "10 juni 2026"


def test_voor_2015_kennen_we_de_maand_na_de_laatste_herinnering_niet() -> None:
    assert antwoord_op_laatste_herinnering(date(2015, 1, 1)).laatste == date(2015, 2, 1)
    with pytest.raises(OnbekendBedrag, match="Onbekend voor 2014"):
        antwoord_op_laatste_herinnering(date(2014, 12, 31))


# A writ


@pytest.mark.parametrize(
    ("dwangbevel", "laatste"),
    [
        ("2026-05-10", "2026-06-10"),
        # The same day of the next month, or the last day of a month too short for it.
        ("2025-01-31", "2025-02-28"),
        ("2024-01-31", "2024-02-29"),
        ("2026-02-28", "2026-03-28"),
        ("2026-03-31", "2026-04-30"),
        ("2025-12-31", "2026-01-31"),
        # Beyond the last checked year.
        ("2027-01-15", "2027-02-15"),
    ],
)
def test_tegen_een_dwangbevel_doe_je_verzet_binnen_een_maand(dwangbevel: str, laatste: str) -> None:
    assert verzet(dag(dwangbevel)).laatste == dag(laatste)


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(("dwangbevel", "letter"), [("2026-05-10", "B"), ("2027-01-15", "C")])
def test_verzet_noemt_artikel_47bis_en_zijn_zekerheid(dwangbevel: str, letter: str) -> None:
    """Royal decree of 4 October 2005, erratum: "within the month of the service of the writ"."""
    beslissing = verzet(dag(dwangbevel)).beslissing
    assert beslissing.artikel.plaats == "ARS, artikel 47bis § 5"
    assert zekerheid((beslissing,)) == letter


def test_voor_2015_kennen_we_de_maand_voor_verzet_niet() -> None:
    assert verzet(date(2015, 1, 1)).laatste == date(2015, 2, 1)
    with pytest.raises(OnbekendBedrag, match="Onbekend voor 2014"):
        verzet(date(2014, 12, 31))


# When a contribution is limited (KB nr. 38 art. 16)


@pytest.mark.parametrize(
    ("jaar", "vanaf"),
    [
        (2015, "2021-01-01"),
        (2019, "2025-01-01"),
        (2020, "2026-01-01"),
        (2024, "2030-01-01"),
        # Beyond the last checked year.
        (2027, "2033-01-01"),
    ],
)
def test_een_bijdrage_verjaart_vijf_jaar_na_1_januari_van_het_jaar_erna(
    jaar: int, vanaf: str
) -> None:
    assert verjaard_vanaf(jaar) == dag(vanaf)


def test_voor_2015_kennen_we_de_verjaring_van_een_bijdrage_niet() -> None:
    with pytest.raises(OnbekendBedrag, match="Onbekend voor 2014"):
        verjaard_vanaf(2014)


# What a settlement can still claim (KB nr. 38 art. 16)


@pytest.mark.parametrize(
    ("jaar", "voor", "eerste", "laatste", "na"),
    [
        (2024, "2026-12-31", "2027-01-01", "2031-12-31", "2032-01-01"),
        (2021, "2023-12-31", "2024-01-01", "2028-12-31", "2029-01-01"),
        (2015, "2017-12-31", "2018-01-01", "2022-12-31", "2023-01-01"),
    ],
)
def test_een_bijbetaling_verjaart_vijf_jaar_na_1_januari_van_het_derde_jaar_erna(
    jaar: int, voor: str, eerste: str, laatste: str, na: str
) -> None:
    termijn = verjaring_bijbetaling(jaar)
    assert staat_open(termijn, voor, eerste, laatste, na) == [False, True, True, False]
    assert termijn.beslissing.artikel.plaats == "artikel 16"


def test_de_verjaring_noemt_wat_ze_kan_stuiten_en_is_zekerheid_b() -> None:
    termijn = verjaring_bijbetaling(2024)
    assert termijn.beslissing.uitkomst == "31 december 2031"
    assert termijn.beslissing.reden.startswith("5 jaar, vanaf 1 januari 2027. ")
    assert "aangetekende brief of een dwangbevel" in termijn.beslissing.reden
    assert zekerheden(termijn) == ["B", "B"]


def test_voor_2015_kennen_we_de_verjaring_niet() -> None:
    with pytest.raises(OnbekendBedrag, match="Onbekend voor 2014"):
        verjaring_bijbetaling(2014)


# Paying an exempted quarter after all


@pytest.mark.parametrize(
    ("van", "laatste"),
    [("2025-K3", "2030-09-30"), ("2023-K1", "2028-03-31"), ("2019-K4", "2024-12-31")],
)
def test_een_vrijgesteld_kwartaal_betaal_je_nog_binnen_vijf_jaar_voorzichtig_geteld(
    van: str, laatste: str
) -> None:
    """Avixi 2023 and Partena: five years, without saying from which day; so certainty C."""
    termijn = terugkoop_vrijgesteld(kw(van))
    assert staat_open(termijn, laatste) == [True]
    assert not termijn.open_op(dag(laatste) + EEN_DAG)
    assert zekerheden(termijn) == ["C"]
    assert "voorzichtig geteld" in termijn.beslissing.reden


# What always holds

kwartalen = st.builds(Kwartaal, bekende_jaren, st.integers(1, 4))
alle_dagen = st.dates(date(2015, 1, 1), date(2026, 12, 31))


@st.composite
def aanvragen(draw: st.DrawFn) -> Termijn:
    """Any quarter, with or without a start before it, a stop after it and a notice in it."""
    van = draw(kwartalen)
    bericht = draw(st.none() | st.dates(van.eerste_dag, van.laatste_dag))
    start = draw(st.none() | st.integers(0, 12).map(lambda terug: van - terug))
    if start is None:
        return aanvraag_vrijstelling(van, bericht=bericht)
    gestopt = draw(st.none() | st.dates(van.eerste_dag, date(2028, 12, 31)))
    return aanvraag_vrijstelling(van, start, bericht, gestopt)


termijnen = st.one_of(
    aanvragen(),
    alle_dagen.map(aanvraag_vrijstelling_supplement),
    alle_dagen.map(antwoord_op_laatste_herinnering),
    kwartalen.map(terugkoop_vrijgesteld),
    bekende_jaren.map(verjaring_bijbetaling),
)


@given(termijnen)
def test_de_eerste_en_de_laatste_dag_tellen_mee_de_dag_ervoor_en_erna_niet(
    termijn: Termijn,
) -> None:
    assert termijn.open_op(termijn.eerste)
    assert termijn.open_op(termijn.laatste)
    assert not termijn.open_op(termijn.eerste - EEN_DAG)
    assert not termijn.open_op(termijn.laatste + EEN_DAG)


@given(aanvragen())
def test_vrijstelling_vragen_kan_altijd_tot_en_met_een_laatste_dag_van_een_kwartaal(
    termijn: Termijn,
) -> None:
    assert (termijn.laatste + EEN_DAG).day == 1
    assert termijn.laatste.month in (3, 6, 9, 12)


@given(kwartalen, kwartalen, st.none() | st.integers(0, 12))
def test_een_later_kwartaal_sluit_nooit_vroeger(
    een: Kwartaal, ander: Kwartaal, terug: int | None
) -> None:
    vroeg, laat = sorted((een, ander))
    start = None if terug is None else vroeg - terug
    eerder, later = aanvraag_vrijstelling(vroeg, start), aanvraag_vrijstelling(laat, start)
    assert eerder.laatste <= later.laatste
    assert eerder.eerste <= later.eerste


@given(kwartalen, st.integers(0, 12), st.integers(0, 800))
def test_een_starter_wacht_nooit_korter_en_sluit_nooit_vroeger_dan_een_ander(
    van: Kwartaal, terug: int, dagen_later: int
) -> None:
    gestopt = van.eerste_dag + timedelta(dagen_later)
    ander = aanvraag_vrijstelling(van)
    starter = aanvraag_vrijstelling(van, van - terug)
    stopper = aanvraag_vrijstelling(van, van - terug, gestopt=gestopt)
    assert ander.eerste <= stopper.eerste <= starter.eerste
    assert ander.laatste <= starter.laatste
    vroeg_gestopt = Kwartaal.van(gestopt) < van - terug + 4
    assert stopper.laatste == (ander if vroeg_gestopt else starter).laatste
    if terug >= 4:
        assert opent_en_sluit(starter) == opent_en_sluit(ander)


@given(kwartalen, st.dates(date(2015, 1, 1), date(2028, 12, 31)))
def test_zonder_start_verandert_stoppen_niets_aan_de_termijn(van: Kwartaal, gestopt: date) -> None:
    if Kwartaal.van(gestopt) < van:
        with pytest.raises(OngeldigeInvoer):
            aanvraag_vrijstelling(van, gestopt=gestopt)
    else:
        assert aanvraag_vrijstelling(van, gestopt=gestopt) == aanvraag_vrijstelling(van)


@given(dagen, dagen)
def test_een_bijbetaling_vervalt_nooit_in_het_kwartaal_van_de_afrekening_zelf(
    een: date, ander: date
) -> None:
    vroeg, laat = sorted((een, ander))
    assert vroeg <= vervaldag(Kwartaal.van(vroeg)) < vervaldag_supplement(vroeg)
    assert vervaldag_supplement(vroeg) <= vervaldag_supplement(laat)


@given(alle_dagen, alle_dagen)
def test_een_latere_afrekening_of_herinnering_sluit_nooit_vroeger(een: date, ander: date) -> None:
    vroeg, laat = sorted((een, ander))
    for termijn in (aanvraag_vrijstelling_supplement, antwoord_op_laatste_herinnering):
        assert termijn(vroeg).laatste <= termijn(laat).laatste


@given(alle_dagen)
def test_een_maand_na_de_herinnering_of_het_dwangbevel_telt_28_tot_31_dagen(stuk: date) -> None:
    for laatste in (antwoord_op_laatste_herinnering(stuk).laatste, verzet(stuk).laatste):
        assert timedelta(28) <= laatste - stuk <= timedelta(31)


@given(bekende_jaren)
def test_een_bijdrage_verjaart_op_een_1_januari_twee_jaar_voor_een_bijbetaling(jaar: int) -> None:
    """What a settlement asks only begins to run in the third year after it."""
    bijbetaling = verjaring_bijbetaling(jaar).laatste + EEN_DAG
    assert verjaard_vanaf(jaar) == date(bijbetaling.year - 2, 1, 1)
