"""The ledger of late payment (ARS art. 42, 44 and 44bis): published and hand-computed cases,
boundaries, what always holds, and what its calculator says.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.achterstal import Dossier
from calculators.antwoord import Antwoord, als_json, toon
from calculators.html import als_html
from calculators.hulpen.verhogingen import VERHOGINGEN
from rules.fouten import OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.verhogingen import (
    Betaling,
    Grootboek,
    Vordering,
    getroffen,
    gewone_bijdrage,
    grootboek,
    startersbijdrage,
    supplement,
    toerekening,
    verdeel,
)
from tests.proef import Proef, tekst
from tests.strategieen import bedragen

PROEF = Proef(VERHOGINGEN)
antwoord = PROEF.antwoord
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


@pytest.mark.parametrize(
    ("vordering", "vervaldag"),
    [
        (gewone_bijdrage(Kwartaal(2025, 1), DUIZEND), date(2025, 3, 31)),
        (supplement(date(2025, 5, 12), DUIZEND), date(2025, 9, 30)),
        (startersbijdrage(Kwartaal(2025, 1), DUIZEND, date(2025, 1, 20)), date(2025, 6, 30)),
    ],
)
def test_een_dwangbevel_gaat_over_wat_die_dag_al_te_laat_was(
    vordering: Vordering, vervaldag: date
) -> None:
    assert not getroffen(vordering, vervaldag)
    assert getroffen(vordering, vervaldag + timedelta(1))
    assert not getroffen(vordering, None)


def test_een_latere_bijdrage_loopt_na_een_dwangbevel_gewoon_door() -> None:
    """A writ of 10 August 2025: the third quarter falls due after it."""
    schulden = (*een(2025, 1), *een(2025, 3))
    boek = grootboek(schulden, (), date(2026, 11, 25), date(2025, 8, 10))
    eerste, derde = (
        [(r.op.isoformat(), str(r.bedrag)) for r in boek.verhogingen if r.vordering == schuld]
        for schuld in schulden
    )
    assert eerste == [("2025-03-31", "30.00"), ("2025-06-30", "30.00")]
    assert derde == [
        ("2025-09-30", "30.00"),
        ("2025-12-31", "30.00"),
        ("2026-01-01", "70.00"),
        ("2026-03-31", "30.00"),
        ("2026-06-30", "30.00"),
        ("2026-09-30", "30.00"),
    ]
    assert boek.verhoging == Decimal("280.00")


def test_een_betaling_gaat_eerst_naar_de_oudste_bijdrage() -> None:
    schulden = (*een(2025, 2), *een(2025, 1))
    boek = grootboek(schulden, (Betaling(date(2025, 5, 1), Decimal(1200)),), date(2025, 7, 1))
    assert regels(boek) == [("2025-03-31", "30.00"), ("2025-06-30", "24.00")]
    assert boek.hoofdsom == Decimal(800)


def test_elke_betaling_wordt_verdeeld_over_wat_die_dag_gevraagd_was() -> None:
    """In February only the first quarter was asked; 400 of it is left for the second payment."""
    (eerste,), (tweede,), (derde,) = een(2025, 1), een(2025, 2), een(2025, 3)
    februari, mei = date(2025, 2, 1), date(2025, 5, 1)
    betaald = [Betaling(mei, Decimal(700)), Betaling(februari, Decimal(600))]
    assert verdeel([derde, tweede, eerste], betaald) == {
        eerste: [Betaling(februari, Decimal(600)), Betaling(mei, Decimal(400))],
        tweede: [Betaling(mei, Decimal(300))],
        derde: [],
    }


def test_waar_een_betaling_naartoe_gaat_is_een_aanname() -> None:
    """No text says it: certainty C."""
    aanname = toerekening()
    assert (aanname.zekerheid, aanname.uitkomst) == ("C", "eerst de bijdrage")
    assert "We nemen aan" in aanname.reden
    assert aanname.artikel.plaats == "artikel 44"


def test_een_eigen_reden_van_de_jaarverhoging_komt_in_de_plaats_van_de_gewone() -> None:
    (gewoon,) = een(2025, 4)
    eigen = replace(gewoon, jaarreden="Eén keer, om een eigen reden.")
    redenen = [
        [r.reden.replace("\u00a0", " ") for r in grootboek([v], (), date(2026, 1, 2)).verhogingen]
        for v in (gewoon, eigen)
    ]
    assert redenen == [
        [
            "€ 1.000,00 is niet betaald op de laatste dag.",
            "€ 1.000,00 is niet betaald, en is voor het eerst gevraagd in 2025: één keer, nooit meer. "
            "De vervaldag was gisteren: daarom komen twee verhogingen vlak na elkaar.",
        ],
        [
            "€ 1.000,00 is niet betaald op de laatste dag.",
            "€ 1.000,00 is niet betaald. Eén keer, om een eigen reden.",
        ],
    ]


@pytest.mark.usefixtures("niets_na_2026")
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


def test_wie_meer_betaalde_dan_de_bijdrage_krijgt_de_vraag_of_dat_verhogingen_waren() -> None:
    """1.000 of the first quarter and 30,00 of its increase were paid together."""
    with pytest.raises(OngeldigeInvoer) as fout:
        grootboek(een(2025, 1), (Betaling(date(2025, 5, 1), Decimal(1030)),), date(2025, 6, 1))
    assert str(fout.value).replace("\u00a0", " ") == (
        "Dit is € 30,00 meer dan de bijdrage die op 1 mei 2025 nog openstond. "
        "Betaalde je ook verhogingen of kosten? Vul dan alleen het deel voor de bijdrage in."
    )


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


@given(dossiers(), st.dates(date(2016, 1, 1), date(2029, 12, 31)))
def test_een_dwangbevel_stopt_alleen_wat_het_treft_en_kost_nooit_meer(
    dossier: tuple[list[Vordering], list[Betaling], date], dwangbevel: date
) -> None:
    vorderingen, betaald, tot = dossier
    met = grootboek(vorderingen, betaald, tot, dwangbevel)
    zonder = grootboek(vorderingen, betaald, tot)
    begin = Kwartaal.van(dwangbevel).eerste_dag
    for vordering in vorderingen:
        eigen = [r for r in met.verhogingen if r.vordering == vordering]
        gewoon = [r for r in zonder.verhogingen if r.vordering == vordering]
        if getroffen(vordering, dwangbevel):
            # What fell before that quarter, and the 7 % of the 1 January that opened it.
            gewoon = [r for r in gewoon if r.op <= begin]
        assert eigen == gewoon
    assert met.open_per_vordering == zonder.open_per_vordering


@given(dossiers(), st.data(), st.none() | st.dates(date(2016, 1, 1), date(2029, 12, 31)))
def test_een_deel_van_een_dossier_houdt_zijn_eigen_betalingen_en_verhogingen(
    dossier: tuple[list[Vordering], list[Betaling], date],
    data: st.DataObject,
    dwangbevel: date | None,
) -> None:
    vorderingen, betaald, tot = dossier
    zaak = Dossier(tuple(vorderingen), tuple(betaald), dwangbevel)
    gekozen = data.draw(st.lists(st.sampled_from(vorderingen), unique=True))
    alles, deel = zaak.op(tot), zaak.deel(gekozen).op(tot)
    assert deel.open_per_vordering == {v: alles.open_per_vordering[v] for v in gekozen}
    assert list(deel.verhogingen) == [r for r in alles.verhogingen if r.vordering in gekozen]


# The calculator

EERSTE = {"kwartaal": "2025-K1", "bedrag": "1000"}
DERDE = {"kwartaal": "2025-K3", "bedrag": "1000"}
VIERDE = {"kwartaal": "2025-K4", "bedrag": "1000"}


def html(gegeven: Antwoord) -> str:
    return als_html(*toon(gegeven))


def test_een_deel_van_een_dossier_houdt_alleen_wat_naar_die_bijdragen_ging() -> None:
    """Of 1.200 the first quarter took 1.000: 200 went to the second."""
    (eerste,), (tweede,) = een(2025, 1), een(2025, 2)
    mei, dwangbevel = date(2025, 5, 1), date(2025, 8, 10)
    zaak = Dossier((eerste, tweede), (Betaling(mei, Decimal(1200)),), dwangbevel)
    assert zaak.deel([tweede]) == Dossier((tweede,), (Betaling(mei, Decimal(200)),), dwangbevel)
    assert zaak.deel([eerste]) == Dossier((eerste,), (Betaling(mei, DUIZEND),), dwangbevel)
    assert zaak.deel([]) == Dossier((), (), dwangbevel)


@pytest.mark.parametrize(
    ("betaald_op", "op", "verwacht"),
    [
        # Open that day, whenever it is paid afterwards.
        (date(2025, 9, 1), date(2025, 8, 31), True),
        (date(2025, 9, 1), date(2025, 9, 1), False),
        # Paid before the writ came.
        (date(2025, 8, 9), date(2025, 8, 31), False),
    ],
)
def test_een_dwangbevel_telt_zolang_een_bijdrage_erin_openstaat(
    betaald_op: date, op: date, verwacht: bool
) -> None:
    """The third quarter, due after the writ, stays open all the time."""
    schulden = (*een(2025, 1), *een(2025, 3))
    zaak = Dossier(schulden, (Betaling(betaald_op, DUIZEND),), date(2025, 8, 10))
    assert zaak.bij_de_deurwaarder(op) is verwacht
    assert not replace(zaak, dwangbevel=None).bij_de_deurwaarder(op)


@pytest.mark.parametrize(
    ("invoer", "uitkomst"),
    [
        (
            {"betaal_op": "2025-09-30"},
            "Betaal je € 1.000,00 op 30 september 2025, dan komt er geen verhoging bij.",
        ),
        (
            {"betaal_op": "2025-10-01"},
            "Betaal je alles op 1 oktober 2025, dan is dat € 1.030,00: € 1.000,00 aan bijdragen en "
            "€ 30,00 aan verhogingen.",
        ),
        (
            {"betaal_op": "2025-10-01", "betaling": [{"op": "2025-09-30", "bedrag": "1000"}]},
            "Je betaalde op tijd: er kwamen geen verhogingen bij.",
        ),
        (
            {"betaal_op": "2025-10-01", "betaling": [{"op": "2025-10-01", "bedrag": "1000"}]},
            "Je bijdragen zijn betaald. Er kwam € 30,00 aan verhogingen bij.",
        ),
    ],
)
def test_de_uitkomst_zegt_wat_er_die_dag_te_betalen_is(
    invoer: dict[str, Any], uitkomst: str
) -> None:
    assert antwoord(bijdrage=[DERDE], **invoer).uitkomst.replace("\u00a0", " ") == uitkomst


@pytest.mark.parametrize(
    ("invoer", "aangenomen", "zekerheid"),
    [
        (
            {"bijdrage": [EERSTE, DERDE], "betaling": [{"op": "2025-05-01", "bedrag": "1"}]},
            True,
            "C",
        ),
        ({"bijdrage": [EERSTE, DERDE]}, False, "A"),
        ({"bijdrage": [EERSTE], "betaling": [{"op": "2025-05-01", "bedrag": "1"}]}, False, "A"),
    ],
)
def test_de_aanname_telt_alleen_als_een_betaling_naar_meer_dan_een_bijdrage_kon_gaan(
    invoer: dict[str, Any], aangenomen: bool, zekerheid: str
) -> None:
    uit = als_json(antwoord(betaal_op="2025-12-01", **invoer))
    etiketten = [stap["etiket"] for stap in uit["stappen"]]
    assert ("Waar een betaling naartoe gaat" in etiketten) is aangenomen
    assert uit["zekerheid"] == zekerheid


@pytest.mark.parametrize(
    ("bijdrage", "betaal_op", "laatste", "feit"),
    [
        (DERDE, "2025-08-20", "2025-09-30", "tot en met 30 september 2025; daarna € 30,00 meer"),
        (DERDE, "2025-09-30", "2025-09-30", "tot en met 30 september 2025; daarna € 30,00 meer"),
        (DERDE, "2025-10-01", "2025-12-31", "tot en met 31 december 2025; daarna € 100,00 meer"),
        (VIERDE, "2025-12-31", "2025-12-31", "tot en met 31 december 2025; daarna € 100,00 meer"),
        # The 7 % fell this very day and is counted: only 3 % is still to come.
        (VIERDE, "2026-01-01", "2026-03-31", "tot en met 31 maart 2026; daarna € 30,00 meer"),
        (VIERDE, "2026-01-02", "2026-03-31", "tot en met 31 maart 2026; daarna € 30,00 meer"),
        (EERSTE, "2026-04-15", "2026-06-30", "tot en met 30 juni 2026; daarna € 30,00 meer"),
    ],
)
def test_het_blijft_evenveel_tot_de_volgende_dag_die_ook_in_de_agenda_staat(
    bijdrage: dict[str, str], betaal_op: str, laatste: str, feit: str
) -> None:
    uit = antwoord(bijdrage=[bijdrage], betaal_op=betaal_op)
    assert dict(uit.feiten)["Het blijft evenveel"].replace("\u00a0", " ") == feit
    (afspraak,) = uit.agenda
    assert (afspraak.id, afspraak.dag.isoformat()) == (f"verhoging-{laatste}", laatste)


def test_de_dag_in_de_agenda_zegt_wat_er_daarna_bij_komt() -> None:
    (afspraak,) = antwoord(bijdrage=[DERDE], betaal_op="2025-10-01").agenda
    titel = afspraak.titel.replace("\u00a0", " ")
    assert titel == "Bijdragen betalen: daarna komt er € 100,00 verhoging bij"
    assert "op de rekening van je fonds" in afspraak.uitleg


@pytest.mark.parametrize(
    "invoer",
    [
        {"betaling": [{"op": "2025-07-01", "bedrag": "1000"}]},
        # Nothing more falls after a writ; interest runs, and is not computed.
        {"dwangbevel": "2025-08-10"},
    ],
)
def test_wat_niet_meer_oploopt_heeft_geen_volgende_dag(invoer: dict[str, Any]) -> None:
    uit = antwoord(bijdrage=[EERSTE], betaal_op="2025-11-25", **invoer)
    assert not {"Het blijft evenveel", "Volgende verhoging"} & set(dict(uit.feiten))
    assert uit.agenda == ()


@pytest.mark.parametrize(
    ("betaal_op", "laatste", "feit"),
    [
        # The third quarter: 3 % of 1.000, then with 7 %, then 3 % again. Nothing on the first.
        ("2025-09-15", "2025-09-30", "€ 30,00, als je op 30 september 2025 niet betaald hebt"),
        ("2025-10-01", "2025-12-31", "€ 100,00, als je op 31 december 2025 niet betaald hebt"),
        ("2026-01-01", "2026-03-31", "€ 30,00, als je op 31 maart 2026 niet betaald hebt"),
    ],
)
def test_na_een_dwangbevel_houdt_een_latere_bijdrage_haar_volgende_verhoging(
    betaal_op: str, laatste: str, feit: str
) -> None:
    """Interest runs on the first quarter every day: no total stays the same until a day."""
    uit = antwoord(bijdrage=[EERSTE, DERDE], dwangbevel="2025-08-10", betaal_op=betaal_op)
    assert dict(uit.feiten)["Volgende verhoging"].replace("\u00a0", " ") == feit
    assert "Het blijft evenveel" not in dict(uit.feiten)
    (afspraak,) = uit.agenda
    assert (afspraak.id, afspraak.dag.isoformat()) == (f"verhoging-{laatste}", laatste)


def test_zonder_dwangbevel_telt_de_volgende_verhoging_voor_alles_samen() -> None:
    uit = antwoord(bijdrage=[EERSTE, DERDE], betaal_op="2025-09-15")
    assert dict(uit.feiten)["Het blijft evenveel"].replace("\u00a0", " ") == (
        "tot en met 30 september 2025; daarna € 60,00 meer"
    )
    assert "Volgende verhoging" not in dict(uit.feiten)


def test_na_een_dwangbevel_is_er_nog_een_plan_voor_een_bijdrage_die_er_niet_in_staat() -> None:
    invoer = {"dwangbevel": "2025-08-10", "betaal_op": "2025-10-01"}
    twee = antwoord(bijdrage=[EERSTE, DERDE], **invoer)
    schuld = "bijdrage=2025-K1_1000.00&bijdrage=2025-K3_1000.00&dwangbevel=2025-08-10"
    link = f'"../afbetalingsplan/#v=1&{schuld}&eerste=2025-10-01"'
    zin = "Voor wat niet in het dwangbevel staat: betaal wat je kan vóór 31 december 2025."
    assert zin in tekst(twee)
    assert link in html(twee).replace("&amp;", "&")
    alleen = antwoord(bijdrage=[EERSTE], **invoer)
    assert "Voor wat niet in het dwangbevel staat" not in tekst(alleen)
    assert "../afbetalingsplan/" not in html(alleen)
    for uit in (twee, alleen):
        assert "Verzet doen kan tot en met 10 september 2025 (zekerheid B)" in tekst(uit)
        assert "../vermindering/" not in html(uit)


def test_een_dwangbevel_voor_een_bijdrage_die_al_betaald_was_verandert_niets() -> None:
    """The first quarter was paid on 1 May; the third is open. One 3 % on each."""
    uit = antwoord(
        bijdrage=[EERSTE, DERDE],
        betaling=[{"op": "2025-05-01", "bedrag": "1000"}],
        dwangbevel="2025-08-10",
        betaal_op="2025-10-01",
    )
    assert uit.uitkomst.replace("\u00a0", " ") == (
        "Betaal je alles op 1 oktober 2025, dan is dat € 1.060,00: € 1.000,00 aan bijdragen en € 60,00 "
        "aan verhogingen."
    )
    assert dict(uit.feiten)["Het blijft evenveel"].replace("\u00a0", " ") == (
        "tot en met 31 december 2025; daarna € 100,00 meer"
    )
    assert [afspraak.id for afspraak in uit.agenda] == ["verhoging-2025-12-31"]
    assert "Wat als je op een andere dag betaalt?" in tekst(uit)
    assert "../afbetalingsplan/" in html(uit)
    assert "deurwaarder vandaag" not in tekst(uit)


@pytest.mark.parametrize(
    ("invoer", "genoemd"),
    [
        ({}, False),
        # Served on the due day itself: about something else.
        ({"dwangbevel": "2025-03-31"}, False),
        ({"dwangbevel": "2025-08-10"}, True),
        (
            {"dwangbevel": "2025-08-10", "betaling": [{"op": "2025-05-01", "bedrag": "1000"}]},
            False,
        ),
        # A cent is still open, whether the rest was paid before the writ or after it.
        (
            {"dwangbevel": "2025-08-10", "betaling": [{"op": "2025-05-01", "bedrag": "999.99"}]},
            True,
        ),
        (
            {"dwangbevel": "2025-08-10", "betaling": [{"op": "2025-08-11", "bedrag": "999.99"}]},
            True,
        ),
        (
            {"dwangbevel": "2025-08-10", "betaling": [{"op": "2025-08-11", "bedrag": "1000"}]},
            False,
        ),
        # On the very day that is looked at.
        (
            {"dwangbevel": "2025-08-10", "betaling": [{"op": "2025-11-25", "bedrag": "1000"}]},
            False,
        ),
    ],
)
def test_wettelijke_intrest_loopt_alleen_na_een_dwangbevel_voor_wat_nog_openstaat(
    invoer: dict[str, Any], genoemd: bool
) -> None:
    uit = antwoord(bijdrage=[EERSTE], betaal_op="2025-11-25", **invoer)
    assert ("loopt wettelijke intrest" in " ".join(uit.grenzen)) is genoemd


def test_na_een_dwangbevel_is_het_bedrag_een_minimum_en_valt_er_niets_te_vergelijken() -> None:
    invoer = {"bijdrage": [EERSTE, DERDE], "betaal_op": "2026-11-25"}
    uit = antwoord(dwangbevel="2025-08-10", **invoer)
    assert uit.uitkomst.replace("\u00a0", " ") == (
        "Reken op minstens € 2.280,00: € 2.000,00 aan bijdragen en € 280,00 aan verhogingen. Daar komen "
        "wettelijke intrest en kosten bij."
    )
    assert "Wat als je op een andere dag betaalt?" not in tekst(uit)
    assert "<svg" not in html(uit)
    assert "Bel de deurwaarder vandaag nog." in tekst(uit)
    gewoon = antwoord(**invoer)
    assert "Wat als je op een andere dag betaalt?" in tekst(gewoon)
    assert "<svg" in html(gewoon)
    assert "deurwaarder vandaag" not in tekst(gewoon)


@pytest.mark.parametrize(
    ("dwangbevel", "minstens"),
    [("2025-03-30", False), ("2025-03-31", False), ("2025-04-01", True)],
)
def test_een_dwangbevel_voor_de_vervaldag_verandert_niets(dwangbevel: str, minstens: bool) -> None:
    uit = antwoord(bijdrage=[EERSTE], betaal_op="2025-05-01", dwangbevel=dwangbevel)
    # One 3 % either way, on 31 March.
    assert uit.cijfers["te_betalen"] == Decimal("1030.00")
    assert uit.uitkomst.startswith("Reken op minstens") is minstens


@pytest.mark.parametrize(
    ("kwartaal", "nota"),
    [
        ("2020-K2", "Voor het tweede kwartaal van 2020 bestond uitstel tot 30 juni 2021."),
        ("2023-K1", "Voor het eerste kwartaal van 2023 bestond uitstel tot 31 maart 2024."),
        ("2022-K2", ""),
        ("2025-K1", ""),
    ],
)
def test_voor_een_kwartaal_uit_crisistijd_staat_er_dat_uitstel_bestond(
    kwartaal: str, nota: str
) -> None:
    uit = antwoord(bijdrage=[{"kwartaal": kwartaal, "bedrag": "1000"}], betaal_op="2026-01-10")
    gevonden = [regel for regel in uit.grenzen if "bestond uitstel" in regel]
    assert len(gevonden) == bool(nota)
    assert all(regel.startswith(nota) for regel in gevonden)


def test_elke_uitweg_neemt_de_schulden_en_de_dag_mee() -> None:
    """An exemption for the second quarter of 2025 can be asked until 30 June 2026."""
    invoer = {
        "bijdrage": [{"kwartaal": "2025-K2", "bedrag": "1000"}],
        "betaling": [{"op": "2025-08-20", "bedrag": "400"}],
    }
    uit = html(antwoord(betaal_op="2026-01-10", **invoer)).replace("&amp;", "&")
    schuld = "betaling=2025-08-20_400.00&bijdrage=2025-K2_1000.00"
    assert f'"../afbetalingsplan/#v=1&{schuld}&eerste=2026-01-10"' in uit
    assert f'"../kwijtschelding/#v=1&aanvraag=2026-01-10&{schuld}"' in uit
    assert '"../vrijstelling/#v=1&aanvraag=2026-01-10&kwartaal=2025-K2"' in uit
    te_laat = html(antwoord(betaal_op="2026-07-01", **invoer))
    assert "../vrijstelling/" not in te_laat


@pytest.mark.parametrize(
    ("invoer", "eerste"),
    [
        # Due on 30 September: a plan from the day after, or from the day of paying when that is later.
        ({"bijdrage": [DERDE], "betaal_op": "2025-08-20"}, "2025-10-01"),
        ({"bijdrage": [DERDE], "betaal_op": "2025-09-30"}, "2025-10-01"),
        ({"bijdrage": [DERDE], "betaal_op": "2025-10-05"}, "2025-10-05"),
        # What is open first is overdue since 31 March; paid, it no longer counts.
        ({"bijdrage": [EERSTE, DERDE], "betaal_op": "2025-08-20"}, "2025-08-20"),
        (
            {
                "bijdrage": [EERSTE, DERDE],
                "betaling": [{"op": "2025-05-01", "bedrag": "1000"}],
                "betaal_op": "2025-08-20",
            },
            "2025-10-01",
        ),
        # A settlement of 12 May is due on 30 September too.
        (
            {
                "bijdrage": [],
                "supplement": [{"afrekening": "2025-05-12", "bedrag": "500"}],
                "betaal_op": "2025-05-20",
            },
            "2025-10-01",
        ),
    ],
)
def test_de_link_naar_een_plan_opent_niet_voor_er_iets_te_laat_is(
    invoer: dict[str, Any], eerste: str
) -> None:
    uit = html(antwoord(**invoer)).replace("&amp;", "&")
    (link,) = re.findall(r'"\.\./afbetalingsplan/#([^"]*)"', uit)
    assert f"eerste={eerste}" in link.split("&")


@pytest.mark.parametrize(
    ("betaal_op", "link"),
    [
        # The fifth quarter begins on 1 January 2025: from then on, for twelve months.
        ("2024-12-31", False),
        ("2025-01-01", True),
        ("2025-12-31", True),
        ("2026-01-01", False),
    ],
)
def test_de_vrijstelling_van_een_starter_neemt_zijn_start_mee(betaal_op: str, link: bool) -> None:
    starter = [
        {"kwartaal": "2024-K2", "bedrag": "840", "bericht": "2024-04-20"},
        {"kwartaal": "2024-K1", "bedrag": "840", "bericht": "2024-01-20"},
    ]
    uit = html(antwoord(bijdrage=[], startbijdrage=starter, betaal_op=betaal_op))
    verwacht = (
        f"../vrijstelling/#v=1&amp;aanvraag={betaal_op}&amp;kwartaal=2024-K1&amp;start=2024-01-01"
    )
    assert (f'"{verwacht}"' in uit) is link
    assert ("../vrijstelling/" in uit) is link


@pytest.mark.parametrize(
    ("invoer", "genoemd"),
    [
        # KB nr. 38 art. 16: five years from 1 January after the year.
        ({"bijdrage": ["2015-K1"], "betaal_op": "2020-12-31"}, []),
        ({"bijdrage": ["2015-K1"], "betaal_op": "2021-01-01"}, ["eerste kwartaal van 2015"]),
        (
            {"bijdrage": ["2015-K4", "2016-K1"], "betaal_op": "2021-01-01"},
            ["vierde kwartaal van 2015"],
        ),
        (
            {"bijdrage": ["2015-K4", "2016-K1"], "betaal_op": "2022-01-01"},
            ["vierde kwartaal van 2015", "eerste kwartaal van 2016"],
        ),
        # Paid is paid; a cent that is open is not.
        (
            {
                "bijdrage": ["2015-K1"],
                "betaling": [{"op": "2020-12-31", "bedrag": "1000"}],
                "betaal_op": "2021-01-01",
            },
            [],
        ),
        (
            {
                "bijdrage": ["2015-K1"],
                "betaling": [{"op": "2020-12-31", "bedrag": "999.99"}],
                "betaal_op": "2021-01-01",
            },
            ["eerste kwartaal van 2015"],
        ),
    ],
)
def test_wat_misschien_verjaard_is_staat_er_als_eerste_uitleg(
    invoer: dict[str, Any], genoemd: list[str]
) -> None:
    rijen = [{"kwartaal": welk, "bedrag": "1000"} for welk in invoer["bijdrage"]]
    *eerst, _ = antwoord(**invoer | {"bijdrage": rijen}).toelichting
    assert eerst == [
        f"De bijdrage van het {welk} is misschien verjaard. Laat dat nakijken vóór je betaalt."
        for welk in genoemd
    ]


@pytest.mark.parametrize("invoer", [{"dwangbevel": "2026-01-10"}, {"of_op": "2026-01-11"}])
def test_een_dwangbevel_kan_tot_en_met_de_laatste_dag_waarnaar_je_kijkt(
    invoer: dict[str, str],
) -> None:
    vast = {"bijdrage": [EERSTE], "betaal_op": "2026-01-10", "dwangbevel": "2026-01-11"}
    assert PROEF.resultaat(**(vast | invoer)).fouten == {}


@pytest.mark.parametrize(
    ("invoer", "veld", "boodschap"),
    [
        ({"bijdrage": []}, "bijdrage", "minstens één bijdrage"),
        ({"bijdrage": [EERSTE, EERSTE]}, "bijdrage.1.bedrag", "staat er al"),
        ({"betaal_op": "2024-12-31"}, "betaal_op", "pas gevraagd vanaf 1 januari 2025"),
        ({"of_op": "2024-12-31"}, "of_op", "pas gevraagd vanaf 1 januari 2025"),
        (
            {"betaling": [{"op": "2025-05-01", "bedrag": "1030"}]},
            "betaling.0.bedrag",
            "Betaalde je ook verhogingen of kosten?",
        ),
        (
            {"betaling": [{"op": "2026-01-11", "bedrag": "100"}]},
            "betaal_op",
            "een betaling in op 11 januari 2026",
        ),
        # A writ before anything was claimed.
        ({"dwangbevel": "2024-12-31"}, "dwangbevel", "dat kan pas vanaf 1 januari 2025"),
        # And one after every day that was chosen.
        ({"dwangbevel": "2026-01-11"}, "dwangbevel", "komt pas na 10 januari 2026"),
        (
            {"dwangbevel": "2026-02-02", "of_op": "2026-02-01"},
            "dwangbevel",
            "komt pas na 1 februari 2026",
        ),
        (
            {
                "startbijdrage": [
                    {"kwartaal": "2025-K2", "bedrag": "800", "bericht": "2025-03-31"},
                ]
            },
            "startbijdrage.0.bericht",
            "nooit vóór het kwartaal",
        ),
    ],
)
def test_onmogelijke_feiten_krijgen_een_boodschap_bij_het_veld(
    invoer: dict[str, Any], veld: str, boodschap: str
) -> None:
    vast = {"bijdrage": [EERSTE], "betaal_op": "2026-01-10"}
    fouten = PROEF.resultaat(**(vast | invoer)).fouten
    assert list(fouten) == [veld]
    assert boodschap in fouten[veld]


@pytest.mark.parametrize(
    "invoer",
    [
        # The writ is about it: that interrupts the term.
        {"bijdrage": [{"kwartaal": "2015-K1", "bedrag": "1000"}], "dwangbevel": "2020-06-01"},
        # Of a settlement the year is not known, and nothing about 2014 is needed.
        {"bijdrage": [], "supplement": [{"afrekening": "2014-12-10", "bedrag": "500"}]},
    ],
)
def test_van_een_dwangbevel_of_een_afrekening_zeggen_we_niet_dat_ze_verjaard_is(
    invoer: dict[str, Any],
) -> None:
    gegeven = antwoord(**invoer, betaal_op="2021-03-01")
    assert not [regel for regel in gegeven.toelichting if "verjaard" in regel]


def test_de_volgende_verhoging_is_ook_een_eerste_vervaldag_later_dan_dit_kwartaal() -> None:
    """A settlement of 12 May is due on 30 September: 3 % of 1.000."""
    gegeven = antwoord(
        bijdrage=[EERSTE],
        betaling=[{"op": "2025-03-31", "bedrag": "1000"}],
        supplement=[{"afrekening": "2025-05-12", "bedrag": "1000"}],
        betaal_op="2025-05-20",
    )
    assert ("Het blijft evenveel", "tot en met 30 september 2025; daarna €\u00a030,00 meer") in (
        gegeven.feiten
    )
    assert [dag.dag for dag in gegeven.agenda] == [date(2025, 9, 30)]


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("betaal_op", "zekerheid"), [("2025-11-10", "A"), ("2026-03-31", "A"), ("2026-11-10", "C")]
)
def test_wat_er_straks_bijkomt_staat_in_de_berekening_met_zijn_zekerheid(
    betaal_op: str, zekerheid: str
) -> None:
    """The rates were checked until the end of 2026: the 7 % of 1 January 2027 is C."""
    welk = {"kwartaal": "2026-K1" if betaal_op > "2026-06" else "2025-K1", "bedrag": "1000"}
    gegeven = antwoord(bijdrage=[welk], betaal_op=betaal_op)
    assert gegeven.werk[-1].titel == "De volgende verhoging"
    assert gegeven.zekerheid == zekerheid
    assert als_json(gegeven)["agenda"][0]["zekerheid"] == zekerheid


def test_een_link_naar_een_plan_begint_na_de_vervaldag_van_wat_er_nog_in_kan() -> None:
    """The first quarter is in the writ; the third is due on 30 September."""
    gegeven = antwoord(bijdrage=[EERSTE, DERDE], dwangbevel="2025-08-10", betaal_op="2025-09-15")
    assert "eerste=2025-10-01" in html(gegeven)


def test_een_dwangbevel_dat_nog_moest_komen_gaat_niet_mee_in_een_link() -> None:
    gegeven = antwoord(
        bijdrage=[EERSTE], dwangbevel="2025-08-10", betaal_op="2025-07-15", of_op="2025-09-01"
    )
    links = [deel for deel in html(gegeven).split('"') if "eerste=2025-07-15" in deel]
    assert len(links) == 1
    assert "dwangbevel" not in links[0]
    assert "wettelijke intrest" not in tekst(gegeven)
