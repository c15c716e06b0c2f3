"""Continued insurance: KB 22 December 1967 art. 38 to 44, and KB 3 July 1996 art. 136ter for health."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from calculators.antwoord import Antwoord, toon
from calculators.html import als_html
from calculators.hulpen.voortgezette_verzekering import VOORTGEZETTE_VERZEKERING
from calculators.velden import velden
from rules.bedragen import bedrag
from rules.bijdragen import Statuut
from rules.fouten import OnbekendBedrag, OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.uitleg import Oordeel, Stap, voorwaarde
from rules.voortgezette_bijdragen import (
    inkomen_dat_telt,
    inkomensjaar,
    kost,
    laatste_volle_jaar,
)
from rules.voortgezette_verzekering import (
    Feiten,
    Pensioen,
    aanvraag,
    periode,
    veilige_dag,
    voorwaarden,
    vragen,
)
from tests.nalezen import lees_na
from tests.proef import Proef, tekst
from tests.strategieen import bedragen, bekende_jaren

PROEF = Proef(VOORTGEZETTE_VERZEKERING, date(2026, 11, 25))
vraag, antwoord = PROEF.resultaat, PROEF.antwoord
STOP_2025 = {"gestopt": "2025-12-31", "aanvraag": "2026-02-01"}
VOLDAAN = {"alles_gestopt": "ja", "kwartalen_betaald": "ja", "ander_statuut": "nee"}


def kwartalen(gestopt: date, pensioen: Pensioen | None = None) -> tuple[str, str, int]:
    gevonden = periode(gestopt, pensioen).kwartalen
    return str(gevonden[0]), str(gevonden[-1]), len(gevonden)


# How long: article 38


def test_twee_jaar_is_acht_kwartalen_vanaf_het_kwartaal_na_dat_van_de_stop() -> None:
    assert kwartalen(date(2024, 10, 1)) == ("2025-K1", "2026-K4", 8)
    assert kwartalen(date(2024, 12, 31)) == ("2025-K1", "2026-K4", 8)


def test_een_dag_later_in_een_nieuw_kwartaal_schuift_alles_een_kwartaal_op() -> None:
    assert kwartalen(date(2025, 1, 1)) == ("2025-K2", "2027-K1", 8)


# How long: articles 39 and 40


def test_wie_stopt_op_1_januari_van_het_vijfde_kalenderjaar_gaat_meteen_door() -> None:
    """vv_art39_direct: stop on 1 January 2023, pension age in 2028."""
    gevonden = periode(date(2023, 1, 1), Pensioen(2028, 11))
    assert gevonden.verlengd
    assert gevonden.kwartalen[-1] == Kwartaal(2028, 3)
    assert str(gevonden.beslissingen[-1].artikel).endswith("artikel 39")


def test_wie_een_dag_vroeger_stopt_gaat_ook_door_maar_door_artikel_40() -> None:
    gevonden = periode(date(2022, 12, 31), Pensioen(2028, 11))
    assert gevonden.verlengd
    assert str(gevonden.beslissingen[-1].artikel).endswith("artikel 40")


def test_wie_zijn_twee_jaar_in_de_laatste_vijf_ziet_eindigen_gaat_door() -> None:
    """vv_7_jaar: stop on 31 March 2021, pension age in 2028."""
    gevonden = periode(date(2021, 3, 31), Pensioen(2028))
    assert gevonden.kwartalen[0] == Kwartaal(2021, 2)
    assert gevonden.twee_jaar_tot == Kwartaal(2023, 1)
    assert gevonden.verlengd
    assert gevonden.venster == date(2023, 1, 1)


def test_wie_te_vroeg_stopte_gaat_na_twee_jaar_niet_door() -> None:
    """vv_te_vroeg: stop on 30 June 2020, pension age in 2028."""
    gevonden = periode(date(2020, 6, 30), Pensioen(2028))
    assert kwartalen(date(2020, 6, 30), Pensioen(2028)) == ("2020-K3", "2022-K2", 8)
    assert not gevonden.verlengd
    assert not gevonden.op_de_grens


@pytest.mark.parametrize(
    ("gestopt", "verlengd", "op_de_grens"),
    [(date(2020, 12, 31), False, True), (date(2021, 1, 1), True, False)],
)
def test_de_twee_jaar_moeten_op_of_na_1_januari_eindigen(
    gestopt: date, verlengd: bool, op_de_grens: bool
) -> None:
    gevonden = periode(gestopt, Pensioen(2028, 12))
    assert (gevonden.verlengd, gevonden.op_de_grens) == (verlengd, op_de_grens)


def test_naar_de_letter_kunnen_het_dertig_kwartalen_zijn() -> None:
    """More than the seven years (28 quarters) that funds name: shown, with certainty C."""
    gevonden = periode(date(2021, 1, 1), Pensioen(2028, 12))
    assert len(gevonden.kwartalen) == 30
    assert gevonden.langer_dan_bekend
    assert gevonden.beslissingen[-1].zekerheid == "C"


@pytest.mark.parametrize(("maand", "aantal", "langer"), [(6, 28, False), (7, 29, True)])
def test_zeven_jaar_is_achtentwintig_kwartalen(maand: int, aantal: int, langer: bool) -> None:
    gevonden = periode(date(2021, 1, 1), Pensioen(2028, maand))
    assert (len(gevonden.kwartalen), gevonden.langer_dan_bekend) == (aantal, langer)


@pytest.mark.parametrize(
    ("pensioen", "laatste"),
    [
        (Pensioen(2028), Kwartaal(2027, 4)),
        (Pensioen(2028, 3), Kwartaal(2027, 4)),
        (Pensioen(2028, 4), Kwartaal(2028, 1)),
        (Pensioen(2028, vervroegd=date(2026, 10, 1)), Kwartaal(2026, 3)),
        (Pensioen(vervroegd=date(2026, 9, 30)), Kwartaal(2026, 2)),
    ],
)
def test_het_stopt_met_het_kwartaal_voor_het_pensioen(
    pensioen: Pensioen, laatste: Kwartaal
) -> None:
    assert periode(date(2025, 6, 30), pensioen).kwartalen[-1] <= laatste
    assert pensioen.laatste == laatste


def test_na_het_pensioen_blijft_er_geen_kwartaal_over() -> None:
    assert periode(date(2026, 5, 1), Pensioen(2026, 8)).kwartalen == ()
    gegeven = antwoord(
        gestopt="2026-05-01", aanvraag="2026-06-01", pensioenjaar="2026", pensioenmaand="8"
    )
    assert gegeven.uitkomst.startswith("Er is geen kwartaal meer")
    assert gegeven.cijfers["mogelijk"] == "nee"
    assert not gegeven.agenda


@pytest.mark.parametrize(
    ("maand", "laatste", "misschien"),
    [
        # Age in March, pension on 1 April: the first quarter is that of the age, and before the pension.
        (2, Kwartaal(2029, 4), None),
        (3, Kwartaal(2029, 4), Kwartaal(2030, 1)),
        (4, Kwartaal(2030, 1), None),
        (6, Kwartaal(2030, 1), Kwartaal(2030, 2)),
        (9, Kwartaal(2030, 2), Kwartaal(2030, 3)),
        (11, Kwartaal(2030, 3), None),
        (12, Kwartaal(2030, 3), Kwartaal(2030, 4)),
        (None, Kwartaal(2029, 4), None),
    ],
)
def test_het_kwartaal_van_de_leeftijd_kan_misschien_als_het_pensioen_pas_erna_begint(
    maand: int | None, laatste: Kwartaal, misschien: Kwartaal | None
) -> None:
    """Art. 39: until the quarter before that of the age; the pension starts the month after."""
    gevonden = periode(date(2026, 9, 30), Pensioen(2030, maand))
    assert (gevonden.kwartalen[-1], gevonden.misschien) == (laatste, misschien)
    assert (gevonden.beslissingen[-1].zekerheid == "C") == (misschien is not None)


def test_met_een_vervroegd_pensioen_in_dat_kwartaal_kan_het_niet() -> None:
    assert periode(date(2026, 9, 30), Pensioen(2030, 12, date(2030, 12, 31))).misschien is None


def test_wie_na_twee_jaar_niet_door_kan_heeft_geen_kwartaal_van_de_leeftijd() -> None:
    assert periode(date(2020, 6, 30), Pensioen(2028, 12)).misschien is None


def test_dertien_kwartalen_en_misschien_veertien() -> None:
    stop = {"gestopt": "2026-09-30", "aanvraag": "2026-11-25", "pensioenjaar": "2030"}
    maart, april = antwoord(**stop, pensioenmaand="3"), antwoord(**stop, pensioenmaand="4")
    assert "Dat kan hoogstens 13 kwartalen, misschien 14." in maart.uitkomst
    assert "je pensioen begint pas op 1 april 2030." in tekst(maart)
    assert "Dat kan hoogstens 14 kwartalen." in april.uitkomst
    assert vraag(**stop, pensioenmaand="3", kwartalen="14").fouten == {
        "kwartalen": "Er kunnen hoogstens 13 kwartalen. Misschien kan er nog één bij: vraag het je fonds."
    }


def test_een_enkel_kwartaal_dat_misschien_kan_is_geen_weigering() -> None:
    """Stop on 30 September, age in December, pension on 1 January: the fourth quarter is in between."""
    stop = {"gestopt": "2026-09-30", "aanvraag": "2026-11-25", "pensioenjaar": "2026", **VOLDAAN}
    december, november = (antwoord(**stop, pensioenmaand=maand) for maand in ("12", "11"))
    assert december.uitkomst.startswith(
        "Misschien kan nog één kwartaal: het vierde kwartaal van 2026. Vraag het je fonds."
    )
    assert december.cijfers["mogelijk"] == "onbekend"
    assert december.zekerheid == "C"
    assert november.uitkomst.startswith("Er is geen kwartaal meer")
    assert november.cijfers["mogelijk"] == "nee"
    # Whoever stops in the quarter of the age has no quarter in between, in any month.
    later = antwoord(**stop | {"gestopt": "2026-10-01"}, pensioenmaand="12")
    assert later.uitkomst.startswith("Er is geen kwartaal meer")
    assert antwoord(**stop | {"gestopt": "2026-10-01"}).uitkomst == later.uitkomst


def test_als_de_maand_beslist_of_er_nog_een_kwartaal_kan_vragen_we_ze() -> None:
    resultaat = vraag(gestopt="2025-12-31", aanvraag="2026-01-10", pensioenjaar="2026")
    assert resultaat.fouten == {
        "pensioenmaand": "Vul de maand in: die beslist hoeveel kwartalen er nog kunnen."
    }


STOP_2026 = {"gestopt": "2026-09-30", "aanvraag": "2026-11-25"}


def test_zonder_de_maand_van_de_leeftijd_is_een_kwartaal_zeker_en_geen_maximum() -> None:
    """Art. 39: age in January gives the fourth quarter of 2026, age in December four quarters."""
    gegeven = antwoord(**STOP_2026, pensioenjaar="2027")
    assert "Dat kan zeker 1 kwartaal, misschien meer." in gegeven.uitkomst
    assert "hoogstens 1 kwartaal" not in tekst(gegeven)
    assert "zeker tot en met het vierde kwartaal van 2026" in tekst(gegeven)
    bekend = antwoord(**STOP_2026, pensioenjaar="2027", pensioenmaand="1")
    assert "Dat kan hoogstens 1 kwartaal." in bekend.uitkomst


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"kwartalen": "1"}, ""),
        ({"kwartalen": "2"}, "pensioenmaand"),
        ({"kwartalen": "4"}, "pensioenmaand"),
        # Four in the latest month: a fifth cannot be, whatever the month.
        ({"kwartalen": "5"}, "kwartalen"),
        ({"kwartalen_overbruggingsrecht": "1"}, "pensioenmaand"),
        ({"kwartalen_overbruggingsrecht": "3"}, "pensioenmaand"),
        # Nothing is left after four, in any month.
        ({"kwartalen_overbruggingsrecht": "4"}, ""),
        ({"kwartalen_overbruggingsrecht": "3", "kwartalen": "2"}, "kwartalen"),
    ],
)
def test_de_maand_wordt_gevraagd_als_ze_beslist_of_je_plan_kan(
    velden: dict[str, str], veld: str
) -> None:
    fouten = vraag(**STOP_2026, pensioenjaar="2027", **velden).fouten
    assert list(fouten) == ([veld] if veld else [])


def test_een_enkel_kwartaal_te_veel_gevraagd_is_enkelvoud() -> None:
    plan = {"pensioenjaar": "2027", "pensioenmaand": "1", "kwartalen": "2"}
    assert vraag(**STOP_2026, **plan).fouten == {"kwartalen": "Er kan hoogstens 1 kwartaal."}


def test_een_plan_dat_in_december_kan_is_met_december_geen_fout() -> None:
    gegeven = antwoord(**STOP_2026, pensioenjaar="2027", pensioenmaand="12", kwartalen="3")
    assert gegeven.cijfers["kwartalen"] == 3


def test_wie_van_het_overbruggingsrecht_komt_vult_alleen_de_maand_aan() -> None:
    """Its link carries up to four quarters; age in June 2028 leaves the first quarter of 2028."""
    link = {"gestopt": "2026-11-25", "kwartalen_overbruggingsrecht": "4", "pensioenjaar": "2028"}
    assert list(vraag(**link).fouten) == ["pensioenmaand"]
    juni = antwoord(**link, pensioenmaand="6")
    assert juni.cijfers["eerste_kwartaal"] == juni.cijfers["laatste_kwartaal"] == Kwartaal(2028, 1)
    januari = antwoord(**link, pensioenmaand="1")
    assert januari.uitkomst.startswith(
        "Vóór je pensioen zijn er hoogstens 4 kwartalen. Zo lang krijg je overbruggingsrecht: dan blijft "
        "er niets om te betalen."
    )


@pytest.mark.parametrize("maand", ["onbekend", "12"])
def test_een_vervroegd_pensioen_maakt_de_maand_van_de_leeftijd_onbelangrijk(maand: str) -> None:
    """It comes before the legal age: its own quarter decides, not the first month of that year."""
    gegeven = antwoord(
        **STOP_2026, pensioenjaar="2028", pensioenmaand=maand, vervroegd="2028-07-01"
    )
    assert gegeven.cijfers["laatste_kwartaal"] == Kwartaal(2028, 2)
    assert "Vul de maand in" not in tekst(gegeven)


@pytest.mark.parametrize(
    ("pensioenjaar", "maand", "vervroegd", "fout"),
    [
        ("2030", "onbekend", "2030-12-31", False),
        ("2030", "onbekend", "2031-01-01", True),
        ("2030", "onbekend", "2035-01-01", True),
        # Whoever reaches the age in May has the legal pension on 1 June.
        ("2030", "5", "2030-05-31", False),
        ("2030", "5", "2030-06-01", True),
    ],
)
def test_een_vervroegd_pensioen_ligt_niet_na_de_pensioenleeftijd(
    pensioenjaar: str, maand: str, vervroegd: str, fout: bool
) -> None:
    resultaat = vraag(
        **STOP_2025, pensioenjaar=pensioenjaar, pensioenmaand=maand, vervroegd=vervroegd
    )
    boodschap = (
        "Deze dag ligt na je wettelijke pensioenleeftijd. Kies een vroegere dag, of laat dit leeg."
    )
    assert resultaat.fouten == ({"vervroegd": boodschap} if fout else {})


@pytest.mark.parametrize("maand", ["onbekend", "5"])
def test_een_pensioenleeftijd_van_een_jaar_voor_de_stop_is_voorbij(maand: str) -> None:
    stop = {"gestopt": "2026-06-30", "aanvraag": "2026-07-01", "pensioenmaand": maand}
    assert vraag(**stop, pensioenjaar="2025").fouten == {
        "pensioenjaar": "Je bereikt je pensioenleeftijd dan vóór je stop. Een voortgezette verzekering kan "
        "niet meer. Kijk het jaar na."
    }
    assert "pensioenjaar" not in vraag(**stop, pensioenjaar="2026").fouten


def test_wie_na_zijn_stop_begon_krijgt_een_boodschap() -> None:
    stop = {"gestopt": "2026-06-30", "aanvraag": "2026-07-01", "inkomen_bekend": "jaar"}
    for start in ("2026-07-01", "2026-09-01"):
        assert vraag(**stop, start=start).fouten == {"start": "Deze dag ligt na je stop."}
    assert vraag(**stop, start="2026-06-30").antwoord


def test_een_stop_voor_de_jaren_die_we_kennen_krijgt_een_boodschap() -> None:
    with pytest.raises(OngeldigeInvoer, match="We kennen de bedragen vanaf 2015") as fout:
        periode(date(2014, 9, 30))
    assert fout.value.veld == "gestopt"
    assert kwartalen(date(2014, 10, 1))[0] == "2015-K1"
    assert "andere percentages" in vraag(gestopt="2007-05-01").fouten["gestopt"]


# Until when to ask: article 41 § 1


@pytest.mark.parametrize(
    ("gestopt", "laatste", "veilig"),
    [
        # vv_termijn: possible from the first quarter of 2026.
        (date(2025, 10, 1), date(2026, 9, 30), date(2026, 6, 30)),
        (date(2025, 12, 31), date(2026, 9, 30), date(2026, 6, 30)),
        (date(2026, 1, 1), date(2026, 12, 31), date(2026, 9, 30)),
    ],
)
def test_vragen_kan_tot_het_einde_van_het_tweede_kwartaal_na_het_eerste(
    gestopt: date, laatste: date, veilig: date
) -> None:
    assert aanvraag(gestopt).laatste == laatste
    assert veilige_dag(gestopt) == veilig
    assert vragen(gestopt).dag == laatste


def test_de_laatste_dag_is_op_tijd_en_de_dag_erna_niet() -> None:
    op_tijd = antwoord(gestopt="2025-12-31", aanvraag="2026-09-30")
    te_laat = antwoord(gestopt="2025-12-31", aanvraag="2026-10-01")
    assert op_tijd.cijfers["op_tijd"] == "ja"
    assert te_laat.cijfers["op_tijd"] == "nee"
    assert te_laat.uitkomst.startswith(
        "Je bent te laat: vragen kon tot en met 30 september 2026. Het kan alleen nog als de "
        "omstandigheden dat rechtvaardigen."
    )
    assert "Vraag het" not in te_laat.uitkomst


def test_te_laat_is_nooit_zeker_en_nooit_zeker_verloren() -> None:
    stop = {"gestopt": "2026-03-31", **VOLDAAN}
    assert antwoord(**stop, aanvraag="2026-12-31").cijfers["mogelijk"] == "ja"
    te_laat = PROEF.op(date(2027, 1, 1)).antwoord(**stop, aanvraag="2027-01-01")
    assert te_laat.cijfers["mogelijk"] == "onbekend"
    assert te_laat.agenda == ()
    assert "Eén fonds noemt" not in tekst(te_laat)
    assert "Leg erbij uit waarom je het niet op tijd kon vragen" in tekst(te_laat)


# Asked on 15 January 2027, two weeks after the last day.
TE_LAAT_GEPLAND = {"gestopt": "2026-03-31", "aanvraag": "2027-01-15", **VOLDAAN}


@pytest.mark.parametrize(
    ("vandaag", "nog_op_tijd"),
    [(date(2026, 11, 26), True), (date(2026, 12, 31), True), (date(2027, 1, 1), False)],
)
def test_wie_te_laat_wil_vragen_leest_tot_wanneer_het_nog_kan(
    vandaag: date, nog_op_tijd: bool
) -> None:
    gegeven = PROEF.op(vandaag).antwoord(**TE_LAAT_GEPLAND)
    alles = tekst(gegeven)
    eerst = (
        "Op 15 januari 2027 ben je te laat. Vraag het nu: het kan nog tot en met 31 december 2026. "
        "Verzekerd blijven kost je"
        if nog_op_tijd
        else "Je bent te laat: vragen kon tot en met 31 december 2026. Het kan alleen nog als"
    )
    assert gegeven.uitkomst.startswith(eerst)
    assert gegeven.uitkomst.count("31 december 2026") == 1
    assert ("Leg erbij uit waarom" in alles) is not nog_op_tijd
    assert ("De wet geeft je tijd tot en met 31 december 2026." in alles) is nog_op_tijd
    assert [dag.dag for dag in gegeven.agenda] == [date(2026, 12, 31)] * nog_op_tijd


def test_wie_te_laat_wil_vragen_en_nog_niet_stopte_vraagt_het_vanaf_zijn_stop() -> None:
    gegeven = antwoord(gestopt="2026-12-31", aanvraag="2027-10-01")
    assert gegeven.uitkomst.startswith(
        "Op 1 oktober 2027 ben je te laat. Vraag het vanaf 31 december 2026, en ten laatste op 30 september "
        "2027. "
    )


def test_een_link_houdt_zijn_cijfers_op_elke_dag() -> None:
    dagen = (date(2026, 11, 26), date(2027, 1, 1), date(2029, 7, 1))
    for velden_ in (TE_LAAT_GEPLAND, TE_LAAT_GEPLAND | {"gestopt": "2026-06-30"}):
        cijfers = [PROEF.op(dag).antwoord(**velden_).cijfers for dag in dagen]
        assert cijfers[0] == cijfers[1] == cijfers[2]
    assert "vandaag" not in vraag(**TE_LAAT_GEPLAND).fragment


@pytest.mark.parametrize(
    ("vandaag", "staat_er"), [(date(2026, 12, 31), True), (date(2027, 1, 1), False)]
)
def test_wat_vandaag_nog_kan_valt_niet_weg_door_een_latere_dag(
    vandaag: date, staat_er: bool
) -> None:
    """Stop in June 2026: overbruggingsrecht, and the day that one fund names, until 31 December."""
    gegeven = PROEF.op(vandaag).antwoord(**TE_LAAT_GEPLAND | {"gestopt": "2026-06-30"})
    assert "Vraag het ten laatste op 31 maart 2027." in gegeven.uitkomst
    assert ("overbruggingsrecht hebt: een uitkering" in tekst(gegeven)) is staat_er
    assert ("31 december 2026. Vraag het dus liefst ten laatste dan." in tekst(gegeven)) is staat_er
    assert (date(2026, 12, 31) in [dag.dag for dag in gegeven.agenda]) is staat_er


@pytest.mark.parametrize(
    ("gestopt", "fouten"),
    [
        ("2027-11-25", {}),
        (
            "2027-11-26",
            {
                "gestopt": "Deze dag ligt meer dan een jaar na de dag waarop je het vraagt. Kijk het jaar na."
            },
        ),
    ],
)
def test_een_stop_meer_dan_een_jaar_vooruit_is_een_vergissing(
    gestopt: str, fouten: dict[str, str]
) -> None:
    assert vraag(gestopt=gestopt).fouten == fouten
    assert vraag(gestopt=gestopt, aanvraag="2026-11-26").fouten == {}


@pytest.mark.parametrize(
    ("aanvraag_op", "dagen", "zin"),
    [
        (
            "2026-09-30",
            [date(2026, 9, 30), date(2026, 12, 31)],
            "30 september 2026. Vraag het dus liefst ten laatste dan.",
        ),
        (
            "2026-10-01",
            [date(2026, 12, 31)],
            "30 september 2026. Die is voorbij. De wet geeft je tijd tot en met 31 december 2026.",
        ),
    ],
)
def test_de_vroegere_dag_van_een_fonds_staat_in_de_agenda_tot_ze_voorbij_is(
    aanvraag_op: str, dagen: list[date], zin: str
) -> None:
    gegeven = antwoord(gestopt="2026-03-31", aanvraag=aanvraag_op)
    assert [moment.dag for moment in gegeven.agenda] == dagen
    assert f"Eén fonds noemt een vroegere laatste dag: {zin}" in tekst(gegeven)


def test_wie_nog_werkt_kan_op_de_dag_van_zijn_stop_gestopt_zijn() -> None:
    vooraf = antwoord(
        gestopt="2026-12-31", aanvraag="2026-12-30", **VOLDAAN | {"alles_gestopt": "nee"}
    )
    assert vooraf.cijfers["mogelijk"] == "onbekend"
    assert (
        "Vraag het vanaf 31 december 2026, en ten laatste op 30 september 2027." in vooraf.uitkomst
    )
    erna = antwoord(
        gestopt="2026-12-31", aanvraag="2026-12-31", **VOLDAAN | {"alles_gestopt": "nee"}
    )
    assert erna.cijfers["mogelijk"] == "nee"
    assert "Vraag het ten laatste op 30 september 2027." in erna.uitkomst


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [
        # Nobody wrote whether one may ask before the stop.
        (date(2025, 12, 30), Oordeel.ONBEKEND),
        (date(2025, 12, 31), Oordeel.VOLDAAN),
        (date(2026, 9, 30), Oordeel.VOLDAAN),
        # Late is not lost: circumstances can justify it.
        (date(2026, 10, 1), Oordeel.ONBEKEND),
    ],
)
def test_op_tijd_is_van_de_dag_van_je_stop_tot_en_met_de_laatste_dag(
    dag: date, verwacht: Oordeel
) -> None:
    lijst = voorwaarden(date(2025, 12, 31), dag, Feiten(Statuut.HOOFDBEROEP))
    assert voorwaarde("op-tijd", lijst).oordeel is verwacht


# On what conditions: article 38


def oordeel(id_: str, **feiten: Any) -> Oordeel:
    alle = {"statuut": Statuut.HOOFDBEROEP} | feiten
    lijst = voorwaarden(date(2025, 12, 31), date(2026, 2, 1), Feiten(**alle))
    return voorwaarde(id_, lijst).oordeel


@pytest.mark.parametrize(
    ("id_", "feiten", "verwacht"),
    [
        ("statuut", {"statuut": Statuut.HOOFDBEROEP}, Oordeel.VOLDAAN),
        ("statuut", {"statuut": Statuut.MAXISTATUUT}, Oordeel.VOLDAAN),
        ("statuut", {"statuut": Statuut.BIJBEROEP}, Oordeel.NIET_VOLDAAN),
        ("statuut", {"statuut": Statuut.ARTIKEL_37}, Oordeel.ONBEKEND),
        ("vier-kwartalen", {}, Oordeel.ONBEKEND),
        ("vier-kwartalen", {"betaald": True}, Oordeel.VOLDAAN),
        ("vier-kwartalen", {"betaald": False}, Oordeel.NIET_VOLDAAN),
        ("vier-kwartalen", {"als_betaald": True}, Oordeel.ONBEKEND),
        # Four quarters until the fourth of 2025: self-employed since the first.
        ("vier-kwartalen", {"betaald": True, "start": date(2025, 3, 31)}, Oordeel.VOLDAAN),
        ("vier-kwartalen", {"betaald": True, "start": date(2025, 4, 1)}, Oordeel.NIET_VOLDAAN),
        ("alles-gestopt", {"alles_gestopt": False}, Oordeel.NIET_VOLDAAN),
        ("ander-statuut", {"ander_statuut": True}, Oordeel.NIET_VOLDAAN),
        ("ander-statuut", {"ander_statuut": False}, Oordeel.VOLDAAN),
    ],
)
def test_de_voorwaarden(id_: str, feiten: dict[str, Any], verwacht: Oordeel) -> None:
    assert oordeel(id_, **feiten) is verwacht


def test_de_vier_kwartalen_zijn_dat_van_de_stop_en_de_drie_ervoor() -> None:
    lijst = voorwaarden(date(2025, 8, 1), date(2025, 9, 1), Feiten(Statuut.HOOFDBEROEP))
    etiket = voorwaarde("vier-kwartalen", lijst).etiket
    assert etiket == (
        "Deze 4 kwartalen zijn betaald: kwartaal 4 van 2024 en kwartaal 1, 2 en 3 van 2025"
    )


@pytest.mark.parametrize(
    ("start", "verwacht"),
    [("2025-11-15", Oordeel.VOLDAAN), ("2026-01-01", Oordeel.NIET_VOLDAAN)],
)
def test_vier_kwartalen_is_wat_telt_en_niet_een_jaar(start: str, verwacht: Oordeel) -> None:
    """Stop on 30 September 2026: ten and a half months can lie in four quarters."""
    gegeven = antwoord(**STOP_2026, start=start, kwartalen_betaald="ja")
    gevonden = voorwaarde("vier-kwartalen", gegeven.voorwaarden)
    assert gevonden.oordeel is verwacht
    moet = "Je moet 4 kwartalen zelfstandige zijn geweest: dat waarin je stopt en de drie ervoor."
    assert moet in gevonden.reden
    help_ = velden(VOORTGEZETTE_VERZEKERING.invoer)["start"].hulp
    assert help_.endswith("Was het in minder dan vier kwartalen, dan kan het niet.")
    assert "minstens een jaar" not in tekst(gegeven)


# Paid, but not for four quarters.
TE_KORT = {"start": "2025-04-01", "kwartalen_betaald": "ja"}


@pytest.mark.parametrize("feit", [{"statuut": "bijberoep"}, {"ander_statuut": "ja"}, TE_KORT])
def test_zonder_recht_staan_er_geen_prijzen(feit: dict[str, str]) -> None:
    gegeven = antwoord(**STOP_2025, **feit)
    assert gegeven.uitkomst.startswith("Zo kan je geen voortgezette verzekering krijgen.")
    assert (gegeven.feiten, gegeven.figuren, gegeven.agenda) == ((), (), ())


@pytest.mark.parametrize(
    ("feit", "eerst"),
    [
        (
            {"kwartalen_betaald": "nee"},
            "Betaal eerst wat openstaat: het kwartaal waarin je stopt en",
        ),
        ({"alles_gestopt": "nee"}, "Zo kan het nog niet. Je mag niets meer doen als zelfstandige"),
        # A year of four quarters, on the day.
        (
            TE_KORT | {"start": "2025-03-31", "kwartalen_betaald": "nee"},
            "Betaal eerst wat openstaat",
        ),
    ],
)
def test_wat_je_nog_kan_rechtzetten_verbergt_de_prijs_niet(
    feit: dict[str, str], eerst: str
) -> None:
    gegeven = antwoord(**STOP_2025, **feit)
    assert gegeven.uitkomst.startswith(eerst)
    assert gegeven.feiten
    assert gegeven.cijfers["mogelijk"] == "nee"


def test_wie_nog_bijdragen_moet_betalen_vindt_eerst_een_weg_daarvoor() -> None:
    gegeven = antwoord(**STOP_2025, **VOLDAAN | {"kwartalen_betaald": "nee"})
    naar = wegen(gegeven)
    assert "zelfstandige zijn geweest" not in tekst(gegeven)
    assert "Is op 30 september 2026 nog niet alles betaald?" in tekst(gegeven)
    assert naar.index("../afbetalingsplan/") < naar.index("../vrijstelling/")
    assert naar.index("../vrijstelling/") < naar.index("../ziek-gelijkstelling/")
    assert "../afbetalingsplan/" not in wegen(antwoord(**STOP_2025))


def test_wie_een_vrijstelling_overweegt_vraagt_eerst_of_ze_hier_telt() -> None:
    """UCM alone says that an exempted quarter counts; the law says: paid."""
    gegeven = antwoord(**STOP_2025, **VOLDAAN | {"kwartalen_betaald": "nee"})
    assert "Vraag eerst je fonds of een vrijgesteld kwartaal hier meetelt" in tekst(gegeven)


@pytest.mark.parametrize("bekend", ["brief", "jaar"])
def test_wie_geen_jaar_zelfstandige_was_moet_niet_eerst_betalen(bekend: str) -> None:
    """Stop on 30 September 2026: the first of the four quarters is the last of 2025."""
    open_ = {**VOLDAAN, "kwartalen_betaald": "nee", "inkomen_bekend": bekend}
    kort = antwoord(**STOP_2026, **open_, start="2026-01-05")
    assert kort.uitkomst.startswith("Zo kan je geen voortgezette verzekering krijgen.")
    assert "Betaal eerst" not in tekst(kort)
    assert antwoord(**STOP_2026, **open_, start="2025-12-31").uitkomst.startswith("Betaal eerst")
    # Who did not give a first day reads from which one on paying does not help.
    zin = "Begon je na 31 december 2025? Dan kan het niet, ook niet als alles betaald is."
    assert zin in tekst(antwoord(**STOP_2026, **open_))


@pytest.mark.parametrize(
    ("onbekend", "zin"),
    [
        ((), ""),
        (("ander_statuut",), "1 voorwaarde is nog niet bekend."),
        (tuple(VOLDAAN), "3 voorwaarden zijn nog niet bekend."),
    ],
)
def test_wat_niet_bekend_is_staat_in_de_uitkomst(onbekend: tuple[str, ...], zin: str) -> None:
    gegeven = antwoord(**STOP_2025, **VOLDAAN | dict.fromkeys(onbekend, "onbekend"))
    eerst = "Voldoe je aan alle voorwaarden? Dan kost" if zin else "Verzekerd blijven kost"
    assert gegeven.uitkomst.startswith(eerst)
    assert gegeven.uitkomst.endswith(zin or "ten laatste op 30 september 2026.")
    assert gegeven.cijfers["mogelijk"] == ("onbekend" if zin else "ja")


def test_gelijkgestelde_kwartalen_vraag_je_eerst_aan_je_fonds() -> None:
    gegeven = antwoord(**STOP_2025, **VOLDAAN | {"kwartalen_betaald": "gelijkgesteld"})
    assert gegeven.uitkomst.startswith(
        "Alleen als gelijkgestelde of vrijgestelde kwartalen voor je fonds tellen. Vraag dat eerst"
    )
    assert gegeven.cijfers["mogelijk"] == "onbekend"


@pytest.mark.parametrize("statuut", ["artikel-37", "student"])
def test_een_statuut_dat_misschien_telt_staat_vooraan(statuut: str) -> None:
    """Art. 38: who paid as in hoofdberoep, or in the maxistatuut."""
    eerst = "Alleen als je zoals in hoofdberoep betaalde. Vraag dat eerst aan je fonds. "
    gegeven = antwoord(**STOP_2025, statuut=statuut)
    assert gegeven.uitkomst.startswith(eerst)
    assert gegeven.cijfers["mogelijk"] == "onbekend"
    open_ = antwoord(**STOP_2025, statuut=statuut, kwartalen_betaald="nee")
    assert open_.uitkomst.startswith("Betaal eerst wat openstaat")
    assert eerst in open_.uitkomst


@pytest.mark.parametrize("statuut", ["hoofdberoep", "primostarter", "maxistatuut"])
def test_een_statuut_dat_telt_krijgt_geen_waarschuwing(statuut: str) -> None:
    gegeven = antwoord(**STOP_2025, **VOLDAAN, statuut=statuut)
    assert "Alleen als" not in gegeven.uitkomst
    assert gegeven.cijfers["mogelijk"] == "ja"


# On which income: article 41 § 2


@pytest.mark.parametrize(
    ("jaar", "gestopt", "start", "verwacht"),
    [
        (2025, date(2024, 9, 30), None, 2022),
        (2026, date(2024, 9, 30), None, 2023),
        # The year of the stop has three quarters: the last full one keeps counting.
        (2027, date(2024, 9, 30), None, 2023),
        (2027, date(2024, 10, 1), None, 2024),
        (2028, date(2024, 12, 31), None, 2024),
        # Not yet self-employed three years before.
        (2025, date(2024, 9, 30), date(2022, 4, 1), 2023),
        (2025, date(2024, 9, 30), date(2022, 3, 31), 2022),
        (2025, date(2024, 9, 30), date(2023, 2, 1), 2023),
        (2025, date(2024, 9, 30), date(2023, 4, 1), None),
    ],
)
def test_welk_inkomen_telt(
    jaar: int, gestopt: date, start: date | None, verwacht: int | None
) -> None:
    assert inkomensjaar(jaar, gestopt, start) == verwacht


@pytest.mark.parametrize(
    ("gestopt", "jaar"),
    [(date(2024, 9, 30), 2023), (date(2024, 10, 1), 2024), (date(2024, 12, 31), 2024)],
)
def test_een_vol_jaar_heeft_vier_kwartalen(gestopt: date, jaar: int) -> None:
    assert laatste_volle_jaar(gestopt) == jaar


def test_het_inkomen_van_drie_jaar_eerder_krijgt_de_breuk_van_artikel_11() -> None:
    """KB 29 November 2024: 662,28 ÷ 606,30."""
    telt = inkomen_dat_telt(2025, date(2024, 12, 31), lambda jaar: Decimal(30_000))
    assert telt.stappen[-1].waarde == Decimal("32769.92")


def test_het_laatste_volle_jaar_krijgt_de_tellers_van_beide_jaren() -> None:
    """Numerator of 2025 ÷ numerator of 2023: 662,28 ÷ 638,93."""
    start = date(2023, 1, 1)
    telt = inkomen_dat_telt(2025, date(2024, 9, 30), lambda jaar: Decimal(30_000), start)
    assert telt.stappen[-1].waarde == Decimal("31096.36")
    assert "2023 is je laatste jaar met vier kwartalen" in telt.stappen[-1].nota


@pytest.mark.parametrize("jaar", [2015, 2019, 2020, 2026])
def test_een_breuk_die_niemand_zag_wordt_niet_geraden(jaar: int) -> None:
    with pytest.raises(OnbekendBedrag):
        inkomen_dat_telt(jaar, date(jaar - 1, 12, 31), lambda j: Decimal(30_000))


@pytest.mark.usefixtures("niets_na_2026")
def test_voor_zulk_jaar_telt_zijn_eigen_inkomen_met_de_index_van_een_ander_jaar() -> None:
    """Stop in June 2026: 2023 counts in 2026; KB 29 November 2024, 662,28 ÷ 606,30, for the index."""
    gegeven = antwoord(
        **VOLDAAN,
        gestopt="2026-06-15",
        inkomen_bekend="jaar",
        inkomen="24000",
        inkomen_per_jaar=[
            {"jaar": "2022", "inkomen": "90000"},
            {"jaar": "2023", "inkomen": "60000"},
            {"jaar": "2024", "inkomen": "50000"},
        ],
    )
    alles = tekst(gegeven)
    assert gegeven.cijfers["inkomen_dat_telt"] == Decimal("65539.83")
    # 11,78 % and 19,44 % of it, a quarter.
    assert gegeven.cijfers["pensioen"] == Decimal("1930.15")
    assert gegeven.cijfers["volledig"] == Decimal("3185.24")
    assert gegeven.uitkomst.replace("\u00a0", " ").startswith(
        "Verzekerd blijven kost je in 2026 per kwartaal ongeveer € 1.930,15"
    )
    assert (
        "Dit inkomen telt: voor 2026 dat van 2023 (€ 60.000,00), voor 2027 dat van 2024 (€ 50.000,00) en "
        "voor 2028 dat van 2025 (€ 24.000,00)."
    ) in alles
    assert "Je inkomen van 2022 telt hier niet." in alles
    assert "€ 54.616,53 (van 2024)" in alles
    assert "€ 26.215,93 (van 2025)" in alles
    assert "Voor 2026 tot en met 2028 kennen we de index niet. We nemen die van 2025" in alles
    assert gegeven.zekerheid == "C"


def test_het_minimum_van_een_jaar_zonder_index_is_dat_van_het_jaar_zelf() -> None:
    """2026: 60 % of the minimum contribution, whatever the index of a low income."""
    laag = {"inkomen_bekend": "jaar", "inkomen": "5000", "kwartalen": "4"}
    cijfers = antwoord(**STOP_2025, **VOLDAAN, **laag).cijfers
    assert cijfers["rekenjaar"] == 2026
    assert cijfers["pensioen"] == Decimal("534.25")


def test_een_jaar_met_een_index_die_we_kennen_is_geen_richtprijs() -> None:
    gegeven = antwoord(
        gestopt="2023-12-31", aanvraag="2024-02-01", inkomen_bekend="jaar", kwartalen="8"
    )
    assert "richtprijs" not in tekst(gegeven)
    assert "ongeveer" not in tekst(gegeven)


def test_voor_het_eerste_jaar_dat_we_kennen_komt_de_index_van_het_volgende() -> None:
    gegeven = antwoord(
        gestopt="2014-12-31",
        aanvraag="2015-02-01",
        inkomen_bekend="jaar",
        inkomen="30000",
        kwartalen="4",
    )
    assert gegeven.cijfers["rekenjaar"] == 2015
    assert "Voor 2015 kennen we de index niet. We nemen die van 2016" in tekst(gegeven)


def test_elk_jaar_neemt_zijn_eigen_inkomen() -> None:
    gegeven = antwoord(
        gestopt="2023-12-31",
        aanvraag="2024-02-01",
        inkomen_bekend="jaar",
        inkomen="20000",
        inkomen_per_jaar=[{"jaar": "2022", "inkomen": "40000"}],
    )
    assert "€ 43.693,22 (van 2022)" in tekst(gegeven)
    assert "€ 23.735,65 (van 2021)" in tekst(gegeven)


def test_een_jaar_twee_keer_geven_kan_niet() -> None:
    rij = {"jaar": "2022", "inkomen": "40000"}
    resultaat = vraag(
        gestopt="2023-12-31",
        aanvraag="2024-02-01",
        inkomen_bekend="jaar",
        inkomen_per_jaar=[rij, rij],
    )
    assert resultaat.fouten == {"inkomen_per_jaar.1.jaar": "2022 staat er al."}


def test_wie_geen_vol_jaar_had_betaalt_minstens_het_minimum() -> None:
    gegeven = antwoord(
        gestopt="2024-03-31",
        aanvraag="2024-05-01",
        inkomen_bekend="jaar",
        start="2023-04-01",
        kwartalen="3",
    )
    assert gegeven.cijfers["pensioen"] == Decimal("518.49")
    assert "Je had nog geen jaar met vier kwartalen." in tekst(gegeven)
    # Whatever was filled in as income, it does not decide.
    assert "Je inkomen ligt onder" not in tekst(gegeven)
    rijen = [[als_tekst(cel) for cel in rij] for rij in gegeven.figuren[0].iter("tr")]
    assert rijen[1][2] == "het minimum"


# What it costs: article 41 § 2, and article 136ter of the KB of 3 July 1996


@pytest.mark.parametrize(
    ("jaar", "inkomen", "pensioen", "volledig"),
    [
        # vv_bijdrage_2026_30000, vv_bijdrage_2026_min, vv_volledig_30000
        (2026, "30000", "883.50", "1458.00"),
        (2026, "5000", "534.25", "866.96"),
        (2023, "30000", "883.50", "1458.00"),
        # Income zero: both floors.
        (2026, "0", "534.25", "866.96"),
        # The minimum income of hoofdberoep, and a cent on either side: the health part starts to rise.
        (2026, "17374.07", "534.25", "866.96"),
        (2026, "17374.08", "534.25", "866.96"),
        (2026, "17380.00", "534.25", "867.08"),
        # 104,4 % of the minimum income: from there the pension part rises as well.
        (2026, "18140.91", "534.25", "881.65"),
        (2026, "18141.00", "534.25", "881.65"),
        (2026, "18141.30", "534.26", "881.67"),
        # Tussengrens and plafond, at and just over.
        (2024, "72810.95", "2144.28", "3538.61"),
        (2024, "72900.00", "2145.97", "3541.40"),
        (2024, "107300.30", "2796.99", "4617.27"),
        (2024, "107400.00", "2796.99", "4617.27"),
        (2025, "73447.52", "2163.03", "3569.55"),
        (2025, "73500.00", "2164.02", "3571.19"),
        (2025, "108238.40", "2821.45", "4657.63"),
        (2025, "108300.00", "2821.45", "4657.63"),
        (2026, "75024.54", "2209.47", "3646.19"),
        (2026, "75100.00", "2210.90", "3648.55"),
        (2026, "110562.42", "2882.03", "4757.64"),
        (2026, "110600.00", "2882.03", "4757.64"),
    ],
)
def test_elk_deel_heeft_zijn_eigen_schijven_en_zijn_eigen_minimum(
    jaar: int, inkomen: str, pensioen: str, volledig: str
) -> None:
    gevonden = kost(jaar, Decimal(inkomen))
    assert (gevonden.pensioen, gevonden.volledig) == (Decimal(pensioen), Decimal(volledig))


@pytest.mark.parametrize(
    ("jaar", "pensioen_min", "pensioen_max", "volledig_min", "volledig_max"),
    [
        (2015, "424.72", "2134.96", "671.19", "3524.38"),
        (2016, "419.59", "2158.22", "668.74", "3562.78"),
        (2017, "418.83", "2205.59", "673.45", "3640.98"),
        (2018, "416.68", "2247.77", "676.17", "3710.61"),
        (2019, "425.81", "2297.02", "690.99", "3791.91"),
        (2020, "430.31", "2321.30", "698.29", "3831.99"),
        (2021, "431.81", "2329.39", "700.73", "3845.35"),
        (2022, "450.75", "2431.55", "731.46", "4014.00"),
        (2023, "504.58", "2721.97", "818.82", "4493.42"),
        (2024, "518.49", "2796.99", "841.39", "4617.27"),
        # 60 % of 871,71 is 523,026.
        (2025, "523.03", "2821.45", "848.75", "4657.63"),
        (2026, "534.25", "2882.03", "866.96", "4757.64"),
    ],
)
def test_het_laagste_en_het_hoogste_van_elk_jaar(
    jaar: int, pensioen_min: str, pensioen_max: str, volledig_min: str, volledig_max: str
) -> None:
    laagst, hoogst = kost(jaar, Decimal(0)), kost(jaar, Decimal(1_000_000))
    assert [laagst.pensioen, hoogst.pensioen] == [Decimal(pensioen_min), Decimal(pensioen_max)]
    assert [laagst.volledig, hoogst.volledig] == [Decimal(volledig_min), Decimal(volledig_max)]


def test_de_voeten_samen_zijn_wat_een_fonds_publiceerde() -> None:
    """Xerius: 11,78 % and 19,44 %; the law gives 12,51 % above the tussengrens."""
    op = date(2026, 1, 1)
    eerste = [bedrag(f"voortgezette_{deel}_schijf_1", op).waarde for deel in ("pensioen", "ziekte")]
    tweede = [bedrag(f"voortgezette_{deel}_schijf_2", op).waarde for deel in ("pensioen", "ziekte")]
    assert (eerste[0], sum(eerste)) == (Decimal("0.1178"), Decimal("0.1944"))
    assert (tweede[0], sum(tweede)) == (Decimal("0.0757"), Decimal("0.1251"))


@pytest.mark.parametrize(
    ("op", "voet"),
    [
        (date(2003, 4, 1), "0.0531"),
        (date(2007, 12, 31), "0.0531"),
        (date(2008, 1, 1), "0.0766"),
        (date(2026, 12, 31), "0.0766"),
    ],
)
def test_het_ziektedeel_steeg_op_1_januari_2008(op: date, voet: str) -> None:
    assert bedrag("voortgezette_ziekte_schijf_1", op).waarde == Decimal(voet)
    assert bedrag("voortgezette_ziekte_schijf_2", op).waarde == Decimal("0.0494")


def test_een_oude_pagina_rondde_de_verhouding_af() -> None:
    """60 % and 90 %: it is 57,5 % and 94,8 %, and 60 % only at the minimum."""
    gewoon = antwoord(**STOP_2025, geactualiseerd_inkomen="30000", kwartalen="4").cijfers
    assert gewoon["pensioen_tegenover_bijdrage"] == "57,5\u00a0%"
    assert gewoon["volledig_tegenover_bijdrage"] == "94,8\u00a0%"
    minimum = antwoord(**STOP_2025, geactualiseerd_inkomen="0", kwartalen="4").cijfers
    assert minimum["pensioen_tegenover_bijdrage"] == "60\u00a0%"


def test_wie_juist_het_minimuminkomen_heeft_valt_er_niet_onder() -> None:
    net, lager = kost(2026, Decimal("17374.08")), kost(2026, Decimal("17374.07"))
    assert (net.ziekte_op_minimum, lager.ziekte_op_minimum) == (False, True)
    assert any("niet lager: je inkomen telt" in stap.nota for stap in net.stappen)
    assert any("lager: het minimum telt" in stap.nota for stap in lager.stappen)


def test_wie_juist_de_ondergrens_betaalt_betaalt_ze_op_zijn_inkomen() -> None:
    gelijk = 4 * Decimal("534.25") / Decimal("0.1178")
    assert not kost(2026, gelijk).op_minimum
    assert kost(2026, gelijk - 1).op_minimum


def test_de_som_wordt_een_keer_afgerond_en_dat_staat_erbij() -> None:
    gevonden = kost(2025, Decimal("32769.92"))
    assert (gevonden.pensioen, gevonden.volledig) == (Decimal("965.07"), Decimal("1592.62"))
    assert gevonden.stappen[-1].nota.endswith("De som is één keer afgerond: dat scheelt een cent.")
    assert "cent" not in kost(2026, Decimal(30_000)).stappen[-1].nota


def test_de_werking_noemt_de_twee_percentages_samen() -> None:
    nota = kost(2026, Decimal(30_000)).stappen[-1].nota.replace("\u00a0", " ")
    assert nota.startswith("Samen 19,44 % tot de tussengrens en 12,51 % erboven")


@pytest.mark.usefixtures("niets_na_2026")
def test_een_jaar_dat_niemand_nakeek_heeft_geen_prijs() -> None:
    with pytest.raises(OnbekendBedrag):
        kost(2027, Decimal(30_000))


@given(bekende_jaren, bedragen(), bedragen())
def test_de_kost_daalt_nooit_als_het_inkomen_stijgt(jaar: int, a: Decimal, b: Decimal) -> None:
    laag, hoog = kost(jaar, min(a, b)), kost(jaar, max(a, b))
    assert laag.pensioen <= hoog.pensioen
    assert laag.volledig <= hoog.volledig


@given(bekende_jaren, bedragen())
def test_beide_kost_altijd_meer_dan_alleen_pensioen(jaar: int, inkomen: Decimal) -> None:
    gevonden = kost(jaar, inkomen)
    assert 0 < gevonden.pensioen < gevonden.volledig
    assert gevonden.ziekte == gevonden.volledig - gevonden.pensioen


@given(bedragen())
def test_een_jaar_is_de_som_van_zijn_kwartalen(inkomen: Decimal) -> None:
    cijfers = antwoord(**STOP_2025, geactualiseerd_inkomen=str(inkomen), kwartalen="4").cijfers
    assert cijfers["pensioen_totaal"] == 4 * cijfers["pensioen"] == cijfers["pensioen_jaar"]
    assert cijfers["volledig_totaal"] == 4 * cijfers["volledig"] == cijfers["volledig_jaar"]


# The answer


def test_de_uitkomst_noemt_prijs_duur_en_laatste_dag() -> None:
    gegeven = antwoord(**STOP_2025, **VOLDAAN, geactualiseerd_inkomen="30000")
    assert gegeven.uitkomst.replace("\u00a0", " ") == (
        "Verzekerd blijven kost je in 2026 per kwartaal € 883,50 voor alleen je pensioen, of € 1.458,00 "
        "voor pensioen en ziekte. Dat kan hoogstens 8 kwartalen. Vraag het ten laatste op 30 september 2026."
    )


@pytest.mark.usefixtures("niets_na_2026")
def test_jaren_die_we_niet_kennen_zijn_een_richtprijs() -> None:
    gegeven = antwoord(**STOP_2025, geactualiseerd_inkomen="30000")
    assert "Voor 2027 rekenen we met de bedragen van 2026: een richtprijs." in tekst(gegeven)
    assert "2027, richtprijs" in tekst(gegeven)
    assert gegeven.zekerheid == "C"
    assert antwoord(**STOP_2025, geactualiseerd_inkomen="30000", kwartalen="4").zekerheid == "B"


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize(
    ("gestopt", "aanvraag_op"), [("2025-12-31", "2026-02-01"), ("2026-12-31", "2026-11-25")]
)
def test_zonder_index_helpt_de_brief_van_het_fonds(gestopt: str, aanvraag_op: str) -> None:
    """The index of 2023 for 2026 was not found; with the income of the letter it is not needed."""
    zin = "Heb je het inkomen op de brief van je fonds? Kies dat dan."
    stop = {"gestopt": gestopt, "aanvraag": aanvraag_op}
    assert zin in tekst(antwoord(**stop, inkomen_bekend="jaar"))
    assert zin not in tekst(antwoord(**stop))


@pytest.mark.usefixtures("niets_na_2026")
def test_jaren_met_dezelfde_richtprijs_staan_samen() -> None:
    ver = antwoord(
        **STOP_2025, geactualiseerd_inkomen="30000", pensioenjaar="2032", pensioenmaand="5"
    )
    tabel = "".join(lees_na(als_html(ver.figuren[0])).tekst).replace("\u00a0", " ")
    assert "2027 tot en met 2032, richtprijs21" in tabel
    assert "€ 18.553,50" in tabel


def test_de_hele_kost_en_de_kost_per_gewonnen_kwartaal_staan_er_zonder_oordeel() -> None:
    feiten = dict(antwoord(**STOP_2025, geactualiseerd_inkomen="30000", kwartalen="4").feiten)
    pensioen = feiten["Samen voor 4 kwartalen pensioen"].replace("\u00a0", " ")
    assert pensioen == "€ 3.534,00: € 883,50 per pensioenkwartaal"


def test_een_enkel_kwartaal_kan_ook() -> None:
    gegeven = antwoord(**STOP_2025, kwartalen="1")
    assert "Je betaalt dan 1 kwartaal." in gegeven.uitkomst
    assert dict(gegeven.feiten)["Welke kwartalen"] == "het eerste kwartaal van 2026"


def test_eerst_overbruggingsrecht_en_daarna_betalen() -> None:
    gegeven = antwoord(
        gestopt="2023-12-31", aanvraag="2024-02-01", kwartalen_overbruggingsrecht="4"
    )
    assert gegeven.cijfers["eerste_kwartaal"] == Kwartaal(2025, 1)
    assert gegeven.cijfers["laatste_kwartaal"] == Kwartaal(2025, 4)
    assert "Eerst is je ziekteverzekering 4 kwartalen gratis" in tekst(gegeven)
    assert gegeven.zekerheid == "C"


@pytest.mark.parametrize(
    ("maand", "rechten", "begin"),
    [
        ("9", "4", "Vóór je pensioen zijn er hoogstens 2 kwartalen. Zo lang"),
        # Age in September, pension on 1 October: perhaps the third quarter too.
        (
            "9",
            "2",
            "Vóór je pensioen zijn er hoogstens 2 kwartalen. Misschien kan er nog één bij. Zo lang",
        ),
        ("5", "1", "Vóór je pensioen is er hoogstens 1 kwartaal. Zo lang"),
        # Three in the latest month.
        ("onbekend", "4", "Vóór je pensioen zijn er hoogstens 3 kwartalen. Zo lang"),
    ],
)
def test_een_overbruggingsrecht_tot_het_pensioen_laat_niets_te_betalen(
    maand: str, rechten: str, begin: str
) -> None:
    gegeven = antwoord(
        **STOP_2025,
        **VOLDAAN,
        pensioenjaar="2026",
        pensioenmaand=maand,
        kwartalen_overbruggingsrecht=rechten,
    )
    assert gegeven.uitkomst.startswith(begin)
    assert (gegeven.feiten, gegeven.figuren, gegeven.agenda) == ((), (), ())
    # Whether paying for the pension meanwhile can be, no text read says.
    assert gegeven.cijfers["mogelijk"] == "onbekend"


def test_wie_te_laat_is_na_een_overbruggingsrecht_zegt_dat_erbij() -> None:
    stop = {"gestopt": "2025-12-31", "aanvraag": "2026-10-01"}
    reden = "bijvoorbeeld omdat je eerst overbruggingsrecht kreeg. Voeg bewijs toe."
    assert reden in tekst(antwoord(**stop, kwartalen_overbruggingsrecht="3"))
    assert reden not in tekst(antwoord(**stop))


def test_meer_kwartalen_overbruggingsrecht_dan_de_wet_geeft_krijgt_een_boodschap() -> None:
    assert antwoord(**STOP_2025, kwartalen_overbruggingsrecht="4").cijfers["kwartalen"] == 4
    assert vraag(**STOP_2025, kwartalen_overbruggingsrecht="5").fouten == {
        "kwartalen_overbruggingsrecht": "Overbruggingsrecht geeft hoogstens 4 kwartalen."
    }


def test_meer_kwartalen_dan_er_kunnen_krijgt_een_boodschap() -> None:
    resultaat = vraag(**STOP_2025, kwartalen="9")
    assert resultaat.fouten == {"kwartalen": "Er kunnen hoogstens 8 kwartalen."}
    assert antwoord(**STOP_2025, kwartalen="8").cijfers["kwartalen"] == 8


def test_gelijke_prijzen_na_elkaar_staan_samen_in_de_werking() -> None:
    ver = antwoord(
        **STOP_2025, pensioenjaar="2032", pensioenmaand="5", geactualiseerd_inkomen="30000"
    )
    assert [stap.formule for stap in ver.werk[-1].stappen if isinstance(stap, Stap)] == [
        "25 × €\u00a0883,50",
        "25 × €\u00a01.458,00",
    ]


def wegen(gegeven: Antwoord) -> list[str | None]:
    return [a.get("href") for deel in toon(gegeven) for a in deel.iter("a")]


@pytest.mark.parametrize(
    ("velden", "vragen_kan"),
    [
        # Programme law of 26 December 2022 art. 194: until the end of the second quarter after.
        ({"gestopt": "2025-12-31", "aanvraag": "2026-06-30"}, True),
        ({"gestopt": "2025-12-31", "aanvraag": "2026-07-01"}, False),
        ({"gestopt": "2026-12-31", "aanvraag": "2026-11-25"}, True),
        # Who has it does not ask it again, and before 2017 it was not checked.
        (STOP_2025 | {"kwartalen_overbruggingsrecht": "2"}, False),
        ({"gestopt": "2016-06-30", "aanvraag": "2016-09-01"}, False),
        (STOP_2025 | {"statuut": "bijberoep"}, False),
        # Art. 191: contributions under art. 13, from the quarter of the age, do not open it.
        (STOP_2026 | {"pensioenjaar": "2026", "pensioenmaand": "5"}, False),
        (STOP_2026 | {"pensioenjaar": "2026", "pensioenmaand": "9"}, False),
        (STOP_2026 | {"pensioenjaar": "2026", "pensioenmaand": "10"}, True),
        (STOP_2026 | {"vervroegd": "2026-09-01"}, False),
        (STOP_2026 | {"vervroegd": "2026-10-01"}, True),
        # Art. 191: self-employed in the quarter of the fact and the three before.
        (STOP_2025 | {"start": "2025-03-31"}, True),
        (STOP_2025 | {"start": "2025-04-01"}, False),
    ],
)
def test_overbruggingsrecht_staat_er_alleen_als_je_het_nog_kan_vragen(
    velden: dict[str, str], vragen_kan: bool
) -> None:
    gegeven = antwoord(**velden)
    link = f"../overbruggingsrecht/#v=1&aanvraag={velden['aanvraag']}&feit={velden['gestopt']}&"
    assert any(str(weg).startswith(link) for weg in wegen(gegeven)) is vragen_kan
    assert ("Kijk of je overbruggingsrecht hebt" in tekst(gegeven)) is vragen_kan


def test_voor_een_stop_van_voor_de_hervorming_vult_de_bezoeker_overbruggingsrecht_zelf_in() -> None:
    """Until 2022 a low income gave months by the career: nobody asked that here."""
    oud = wegen(antwoord(gestopt="2022-12-31", aanvraag="2023-02-01"))
    nieuw = wegen(antwoord(gestopt="2023-01-01", aanvraag="2023-02-01"))
    assert "../overbruggingsrecht/" in oud
    assert (
        "../overbruggingsrecht/#v=1&aanvraag=2023-02-01&feit=2023-01-01&grond=laag-inkomen"
        "&statuut=hoofdberoep"
    ) in nieuw


def test_wie_overbruggingsrecht_nog_kan_vragen_leest_tot_wanneer() -> None:
    assert "Geteld vanaf je stop kan je het vragen tot en met 30 juni 2026." in tekst(
        antwoord(**STOP_2025)
    )


@pytest.mark.parametrize(
    ("velden", "kolom"),
    [
        (STOP_2025, "hoogstens 4 kwartalen"),
        (STOP_2025 | {"aanvraag": "2026-07-01"}, ""),
        # Who has it reads how long, also when it can be asked no longer.
        (
            {
                "gestopt": "2025-12-31",
                "aanvraag": "2026-07-01",
                "kwartalen_overbruggingsrecht": "3",
            },
            "3 kwartalen",
        ),
        ({"gestopt": "2016-06-30", "aanvraag": "2016-09-01"}, ""),
    ],
)
def test_de_vergelijking_toont_overbruggingsrecht_aan_wie_het_heeft_of_kan_vragen(
    velden: dict[str, str], kolom: str
) -> None:
    rijen = [[als_tekst(cel) for cel in rij] for rij in antwoord(**velden).figuren[1].iter("tr")]
    assert ("Overbruggingsrecht" in rijen[0]) is bool(kolom)
    assert [rij[1] for rij in rijen if rij[0] == "Hoelang"] == [kolom or "hoogstens 8 kwartalen"]


def als_tekst(cel: Any) -> str:
    return "".join(cel.itertext()).replace("\u00a0", " ")


def test_na_een_bijberoep_is_er_geen_gelijkstelling_te_vragen() -> None:
    assert "../ziek-gelijkstelling/" in wegen(antwoord(**STOP_2025))
    assert "../ziek-gelijkstelling/" not in wegen(antwoord(**STOP_2025, statuut="bijberoep"))


def test_de_agenda_heeft_de_laatste_dag_en_het_einde_van_de_twee_jaar() -> None:
    gegeven = antwoord(gestopt="2021-03-31", aanvraag="2021-05-01", pensioenjaar="2028")
    dagen = [(dag.id, dag.dag) for dag in gegeven.agenda]
    assert dagen == [
        ("voortgezette-verzekering-vroeger-2021-03-31", date(2021, 9, 30)),
        ("voortgezette-verzekering-2021-03-31", date(2021, 12, 31)),
        ("voortgezette-verlenging-2021-03-31", date(2023, 3, 31)),
    ]


def test_wie_in_de_laatste_vijf_jaar_stopt_moet_niets_verlengen() -> None:
    gegeven = antwoord(
        gestopt="2023-01-01", aanvraag="2023-02-01", pensioenjaar="2028", pensioenmaand="9"
    )
    assert [dag.dag for dag in gegeven.agenda] == [date(2023, 9, 30), date(2023, 12, 31)]
    assert "kan dan meteen lopen tot en met het tweede kwartaal van 2028." in tekst(gegeven)


@pytest.mark.parametrize(
    ("vervroegd", "langer"),
    [
        # Two years until the third quarter of 2028: a pension in the fourth does not cut them.
        ("2027-07-01", False),
        ("2028-07-01", False),
        ("2028-10-01", False),
        ("2029-01-01", True),
    ],
)
def test_een_pensioenjaar_helpt_niet_wie_binnen_de_twee_jaar_vervroegd_gaat(
    vervroegd: str, langer: bool
) -> None:
    gegeven = antwoord(gestopt="2026-09-30", aanvraag="2026-11-25", vervroegd=vervroegd)
    assert ("Vul het jaar in" in tekst(gegeven)) is langer


def test_een_vervroegd_pensioen_zegt_tot_wanneer() -> None:
    gegeven = antwoord(gestopt="2026-09-30", aanvraag="2026-11-25", vervroegd="2027-07-01")
    assert "de verzekering loopt tot en met het tweede kwartaal van 2027." in tekst(gegeven)
    later = antwoord(gestopt="2026-09-30", aanvraag="2026-11-25", vervroegd="2029-01-01")
    assert "Je gaat vervroegd met pensioen" not in tekst(later)


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        (
            {"pensioenjaar": "2028", "pensioenmaand": "12"},
            "De wet telt anders en geeft hier 30 kwartalen.",
        ),
        (
            {"pensioenjaar": "2028"},
            "We rekenen voorzichtig tot en met het vierde kwartaal van 2027.",
        ),
        ({}, "Bereik je binnen enkele jaren de pensioenleeftijd?"),
    ],
)
def test_het_antwoord_zegt_wat_de_duur_bepaalt(velden: dict[str, str], zin: str) -> None:
    gegeven = antwoord(gestopt="2021-03-31", aanvraag="2021-05-01", **velden)
    assert zin in tekst(gegeven)


def test_wie_een_dag_tekortkomt_leest_dat() -> None:
    gegeven = antwoord(gestopt="2020-12-31", aanvraag="2021-02-01", pensioenjaar="2028")
    assert "één dag vóór 1 januari 2023" in tekst(gegeven)
    assert gegeven.zekerheid == "C"


@pytest.mark.parametrize(
    ("basis", "zin"),
    [
        ("5000", "Je inkomen ligt onder het minimuminkomen van hoofdberoep."),
        ("18000", "Voor je pensioen betaal je het minimum: op je inkomen zou het minder zijn."),
    ],
)
def test_het_antwoord_zegt_welk_minimum_beslist(basis: str, zin: str) -> None:
    assert zin in tekst(antwoord(**STOP_2025, geactualiseerd_inkomen=basis))


def test_het_antwoord_zegt_wat_het_niet_telt() -> None:
    alles = tekst(antwoord(**STOP_2025))
    assert "beheerskosten" in alles
    assert "Eén fonds noemt een vroegere laatste dag: 30 juni 2026." in alles
    assert "binnen 1 maand" in alles
