"""Assimilated illness quarters: the month rule, the conditions, and what is said about them.

Unless a source is named, the expected quarters follow from the pension regulation (KB 22 December
1967) art. 28 §§ 5 and 6 and art. 30 § 3.
"""

from datetime import date

import pytest

from rules.fouten import OngeldigeInvoer
from rules.gelijkstelling_ziekte import (
    Feiten,
    Gelijkstelling,
    Hervatting,
    gelijkstelling,
    kwartalen,
    kwartalen_vuistregel,
    voorwaarden,
)
from rules.kwartaal import Kwartaal
from rules.uitleg import Oordeel, Voorwaarde, zekerheid

GEEN, ZELFSTANDIGE, WERKNEMER = Hervatting.GEEN, Hervatting.ZELFSTANDIGE, Hervatting.WERKNEMER


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def geef(begin: str, einde: str, hervatting: str = "geen", hervat_op: str = "") -> Gelijkstelling:
    return gelijkstelling(
        dag(begin), dag(einde), Hervatting(hervatting), dag(hervat_op) if hervat_op else None
    )


def namen(gevonden: tuple[Kwartaal, ...]) -> list[str]:
    return [str(kwartaal) for kwartaal in gevonden]


def voorwaarde(id_: str, begin: str = "2025-07-01", **feiten: object) -> Voorwaarde:
    alle = voorwaarden(dag(begin), Feiten(**feiten))  # type: ignore[arg-type]
    return next(v for v in alle if v.id == id_)


# The three examples of the 2015 newsletter (Zenito), with and without resumption


@pytest.mark.parametrize(
    ("begin", "einde", "hervat_op", "verwacht", "zonder_hervatting"),
    [
        ("2015-02-14", "2015-07-20", "2015-07-21", ["2015-K2"], ["2015-K2", "2015-K3"]),
        ("2015-02-07", "2015-05-30", "2015-05-31", [], ["2015-K2"]),
        (
            "2015-01-15",
            "2015-11-28",
            "2015-11-29",
            ["2015-K1", "2015-K2", "2015-K3"],
            ["2015-K1", "2015-K2", "2015-K3", "2015-K4"],
        ),
    ],
)
def test_de_voorbeelden_van_2015_kloppen_als_het_werk_de_dag_nadien_hervat_wordt(
    begin: str, einde: str, hervat_op: str, verwacht: list[str], zonder_hervatting: list[str]
) -> None:
    hervat = geef(begin, einde, "zelfstandige", hervat_op)
    assert namen(hervat.kwartalen) == namen(hervat.vuistregel) == verwacht
    assert namen(geef(begin, einde).kwartalen) == zonder_hervatting


# The beginning


@pytest.mark.parametrize(
    ("begin", "eerste"),
    [
        ("2025-01-01", "2025-K1"),
        ("2025-01-31", "2025-K1"),
        ("2025-02-01", "2025-K2"),
        ("2025-03-31", "2025-K2"),
        ("2025-04-01", "2025-K2"),
        ("2025-04-30", "2025-K2"),
        ("2025-05-01", "2025-K3"),
        ("2025-10-31", "2025-K4"),
        ("2025-11-01", "2026-K1"),
        ("2024-02-29", "2024-K2"),
    ],
)
def test_wie_in_de_eerste_maand_ziek_wordt_begint_met_dat_kwartaal(begin: str, eerste: str) -> None:
    assert namen(kwartalen(dag(begin), date(2026, 6, 30)))[0] == eerste


# The end


@pytest.mark.parametrize(
    ("hervat_op", "verwacht"),
    [
        ("2025-04-01", ["2025-K1"]),
        ("2025-04-30", ["2025-K1"]),
        ("2025-05-31", ["2025-K1"]),
        ("2025-06-01", ["2025-K1", "2025-K2"]),
        ("2025-06-30", ["2025-K1", "2025-K2"]),
        ("2025-07-01", ["2025-K1", "2025-K2"]),
    ],
)
def test_het_kwartaal_telt_mee_als_de_hervatting_in_de_derde_maand_valt(
    hervat_op: str, verwacht: list[str]
) -> None:
    einde = date.fromordinal(dag(hervat_op).toordinal() - 1)
    assert namen(kwartalen(date(2025, 1, 10), einde, ZELFSTANDIGE, dag(hervat_op))) == verwacht


@pytest.mark.parametrize(
    ("einde", "hervat_op", "verwacht"),
    [
        # The rule of thumb says no to the first; the law looks at the resumption.
        ("2025-05-31", "2025-06-01", ["2025-K2"]),
        ("2025-05-30", "2025-05-31", []),
        ("2024-02-29", "2024-03-01", ["2024-K1"]),
        ("2024-02-28", "2024-02-29", []),
        ("2025-02-28", "2025-03-01", ["2025-K1"]),
    ],
)
def test_een_dag_verschil_in_de_hervatting_kan_een_kwartaal_schelen(
    einde: str, hervat_op: str, verwacht: list[str]
) -> None:
    begin = Kwartaal.van(dag(einde)).eerste_dag
    assert namen(kwartalen(begin, dag(einde), ZELFSTANDIGE, dag(hervat_op))) == verwacht


@pytest.mark.parametrize(
    ("einde", "verwacht"),
    [
        ("2025-06-30", ["2025-K2"]),
        ("2025-07-01", ["2025-K2"]),
        ("2025-07-02", ["2025-K2", "2025-K3"]),
        ("2025-09-30", ["2025-K2", "2025-K3"]),
    ],
)
def test_zonder_hervatting_telt_het_kwartaal_waarin_de_erkenning_eindigt(
    einde: str, verwacht: list[str]
) -> None:
    assert namen(kwartalen(date(2025, 4, 1), dag(einde))) == verwacht


@pytest.mark.parametrize(
    ("hervat_op", "verwacht"),
    [
        ("2025-05-10", ["2025-K2"]),
        ("2025-06-30", ["2025-K2"]),
        ("2025-07-01", ["2025-K2"]),
    ],
)
def test_wie_als_werknemer_hervat_houdt_dat_kwartaal_tenzij_op_de_eerste_dag(
    hervat_op: str, verwacht: list[str]
) -> None:
    einde = date.fromordinal(dag(hervat_op).toordinal() - 1)
    assert namen(kwartalen(date(2025, 4, 1), einde, WERKNEMER, dag(hervat_op))) == verwacht


@pytest.mark.parametrize("hervatting", ["zelfstandige", "werknemer"])
def test_een_late_hervatting_verlengt_de_erkenning_niet(hervatting: str) -> None:
    gevonden = geef("2025-01-10", "2025-05-20", hervatting, "2025-12-15")
    assert namen(gevonden.kwartalen) == ["2025-K1", "2025-K2"]


def test_een_ziekte_van_een_dag_geeft_niets() -> None:
    assert kwartalen(date(2025, 4, 1), date(2025, 4, 1)) == ()
    assert kwartalen(date(2025, 3, 31), date(2025, 3, 31)) == ()


def test_een_ziekte_van_jaren_geeft_elk_kwartaal() -> None:
    gevonden = namen(kwartalen(date(2023, 11, 2), date(2025, 2, 10)))
    assert gevonden == ["2024-K1", "2024-K2", "2024-K3", "2024-K4", "2025-K1"]


# Dates that cannot be


@pytest.mark.parametrize(
    ("begin", "einde", "hervatting", "hervat_op", "veld", "boodschap"),
    [
        ("2006-06-30", "2006-12-31", GEEN, None, "begin_ziekte", "vóór 1 juli 2006"),
        ("2025-04-02", "2025-04-01", GEEN, None, "einde_ziekte", "vóór het begin"),
        ("2025-04-01", "2025-06-30", ZELFSTANDIGE, None, "hervat_op", "Vul de dag in"),
        ("2025-04-01", "2025-06-30", WERKNEMER, None, "hervat_op", "Vul de dag in"),
        ("2025-04-01", "2025-06-30", ZELFSTANDIGE, "2025-06-30", "hervat_op", "de dag na"),
        ("2025-04-01", "2025-06-30", WERKNEMER, "2025-05-01", "hervat_op", "de dag na"),
    ],
)
def test_onmogelijke_data_geven_een_boodschap_bij_het_veld(
    begin: str, einde: str, hervatting: Hervatting, hervat_op: str | None, veld: str, boodschap: str
) -> None:
    with pytest.raises(OngeldigeInvoer, match=boodschap) as fout:
        kwartalen(dag(begin), dag(einde), hervatting, dag(hervat_op) if hervat_op else None)
    assert fout.value.veld == veld


def test_de_maandregel_geldt_vanaf_1_juli_2006() -> None:
    assert namen(kwartalen(date(2006, 7, 1), date(2006, 9, 30))) == ["2006-K3"]


def test_een_hervatting_die_niemand_koos_telt_niet_mee() -> None:
    assert namen(kwartalen(date(2025, 4, 1), date(2025, 6, 30), GEEN, date(2025, 5, 1))) == [
        "2025-K2"
    ]


def test_de_regel_van_het_begin_van_de_ziekte_geldt_ook_voor_een_hervatting_in_2027() -> None:
    begin, einde, hervat_op = date(2026, 10, 1), date(2026, 12, 31), date(2027, 1, 1)
    assert namen(kwartalen(begin, einde, ZELFSTANDIGE, hervat_op)) == ["2026-K4"]


# The rule of thumb


@pytest.mark.parametrize(
    ("begin", "einde", "verwacht"),
    [
        ("2015-02-14", "2015-07-20", ["2015-K2"]),
        ("2015-02-07", "2015-05-30", []),
        ("2015-01-15", "2015-11-28", ["2015-K1", "2015-K2", "2015-K3"]),
        ("2025-01-31", "2025-03-01", ["2025-K1"]),
        ("2025-01-31", "2025-02-28", []),
        ("2024-10-01", "2025-03-31", ["2024-K4", "2025-K1"]),
    ],
)
def test_de_vuistregel_kijkt_naar_de_eerste_en_de_laatste_maand(
    begin: str, einde: str, verwacht: list[str]
) -> None:
    assert namen(kwartalen_vuistregel(dag(begin), dag(einde))) == verwacht


def test_zonder_verschil_met_de_vuistregel_wordt_er_niets_over_gezegd() -> None:
    assert geef("2015-02-14", "2015-07-20", "zelfstandige", "2015-07-21").verschil == ""


@pytest.mark.parametrize(
    ("hervatting", "hervat_op", "einde", "reden"),
    [
        ("geen", "", "2025-05-31", "zonder hervatting telt het kwartaal waarin de erkenning eindigt mee"),
        (
            "zelfstandige",
            "2025-06-01",
            "2025-05-31",
            "de wet kijkt naar de maand waarin je het werk hervat, niet naar het einde van de ziekte",
        ),
        (
            "werknemer",
            "2025-05-10",
            "2025-05-09",
            "wie als werknemer begint, houdt de gelijkstelling tot het einde van dat kwartaal",
        ),
    ],
)  # fmt: skip
def test_het_verschil_met_de_vuistregel_wordt_uitgelegd(
    hervatting: str, hervat_op: str, einde: str, reden: str
) -> None:
    gevonden = geef("2025-04-01", einde, hervatting, hervat_op)
    assert gevonden.verschil == (
        f"Tegenover de vuistregel geeft de wet er het tweede kwartaal van 2025 bij: {reden}."
    )


# Why


@pytest.mark.parametrize(
    ("begin", "einde", "hervatting", "hervat_op", "redenen"),
    [
        (
            "2025-04-30", "2025-08-31", "zelfstandige", "2025-09-01",
            (
                "Je werd ziek in de eerste maand van het tweede kwartaal van 2025: "
                "dat kwartaal telt mee vanaf het begin.",
                "Je hervat het werk in de derde maand van het derde kwartaal van 2025: "
                "dat kwartaal telt mee.",
            ),
        ),
        (
            "2015-02-07", "2015-05-30", "zelfstandige", "2015-05-31",
            (
                "Je werd ziek in de tweede maand van het eerste kwartaal van 2015: "
                "de gelijkstelling begint pas in het tweede kwartaal van 2015.",
                "Je hervat het werk in de tweede maand van het tweede kwartaal van 2015: "
                "dat kwartaal telt niet mee.",
            ),
        ),
        (
            # Resumed in a third month, but before the assimilation could begin.
            "2025-02-05", "2025-03-10", "zelfstandige", "2025-03-11",
            (
                "Je werd ziek in de tweede maand van het eerste kwartaal van 2025: "
                "de gelijkstelling begint pas in het tweede kwartaal van 2025.",
                "Je hervat het werk in de derde maand van het eerste kwartaal van 2025: "
                "dat kwartaal telt niet mee.",
            ),
        ),
        (
            "2025-03-02", "2025-09-30", "geen", "",
            (
                "Je werd ziek in de derde maand van het eerste kwartaal van 2025: "
                "de gelijkstelling begint pas in het tweede kwartaal van 2025.",
                "De erkenning eindigt op 30 september 2025: de gelijkstelling loopt tot het "
                "einde van het derde kwartaal van 2025.",
            ),
        ),
        (
            "2025-04-01", "2025-05-09", "werknemer", "2025-05-10",
            (
                "Je werd ziek in de eerste maand van het tweede kwartaal van 2025: "
                "dat kwartaal telt mee vanaf het begin.",
                "Je gaat op 10 mei 2025 als werknemer aan de slag: de gelijkstelling loopt tot "
                "het einde van het tweede kwartaal van 2025.",
            ),
        ),
        (
            # Recognition ended long before: the resumption decides nothing.
            "2025-01-10", "2025-05-20", "zelfstandige", "2025-12-15",
            (
                "Je werd ziek in de eerste maand van het eerste kwartaal van 2025: "
                "dat kwartaal telt mee vanaf het begin.",
                "De erkenning eindigt op 20 mei 2025: de gelijkstelling loopt tot het einde van "
                "het tweede kwartaal van 2025.",
            ),
        ),
        (
            "2025-02-02", "2025-03-20", "geen", "",
            (
                "Je werd ziek in de tweede maand van het eerste kwartaal van 2025: "
                "de gelijkstelling begint pas in het tweede kwartaal van 2025.",
                "De erkenning eindigt op 20 maart 2025: dat is te vroeg voor een gelijkgesteld "
                "kwartaal.",
            ),
        ),
    ],
)  # fmt: skip
def test_begin_en_einde_worden_uitgelegd(
    begin: str, einde: str, hervatting: str, hervat_op: str, redenen: tuple[str, str]
) -> None:
    assert geef(begin, einde, hervatting, hervat_op).redenen == redenen


# Primostarter after illness


@pytest.mark.parametrize(
    ("begin", "einde", "hervat_op", "recht"),
    [
        # Two consecutive assimilated quarters, resumption since 1 January 2023 (KB 38 art. 12 § 1bis).
        ("2022-07-01", "2022-12-31", "2023-01-01", True),
        ("2022-04-01", "2022-11-30", "2022-12-31", False),
        ("2025-04-01", "2025-06-30", "2025-07-01", False),
        ("2025-04-01", "2025-09-30", "2025-10-01", True),
    ],
)
def test_na_twee_gelijkgestelde_kwartalen_herstart_je_sinds_2023_als_primostarter(
    begin: str, einde: str, hervat_op: str, recht: bool
) -> None:
    gevonden = geef(begin, einde, "zelfstandige", hervat_op)
    assert gevonden.primostarter_bij_herstart is recht


@pytest.mark.parametrize(("hervatting", "hervat_op"), [("geen", ""), ("werknemer", "2025-10-01")])
def test_wie_niet_als_zelfstandige_herstart_is_geen_primostarter(
    hervatting: str, hervat_op: str
) -> None:
    gevonden = geef("2025-04-01", "2025-09-30", hervatting, hervat_op)
    assert not gevonden.primostarter_bij_herstart


# The conditions


@pytest.mark.parametrize(
    ("start", "dagen", "oordeel"),
    [
        (date(2025, 5, 15), 47, Oordeel.NIET_VOLDAAN),
        (date(2025, 4, 3), 89, Oordeel.NIET_VOLDAAN),
        (date(2025, 4, 2), 90, Oordeel.VOLDAAN),
        (date(2010, 1, 1), 5660, Oordeel.VOLDAAN),
        # Started after the assimilation would begin: no days, never a negative number.
        (date(2025, 8, 1), 0, Oordeel.NIET_VOLDAAN),
    ],
)
def test_negentig_dagen_zelfstandig_tellen_tot_het_begin_van_de_gelijkstelling(
    start: date, dagen: int, oordeel: Oordeel
) -> None:
    gevonden = voorwaarde("negentig-dagen", start_zelfstandige=start)
    assert gevonden.oordeel is oordeel
    assert gevonden.reden.endswith(f"tot 1 juli 2025 zijn het {dagen} dagen.")


def test_een_schrikkeldag_telt_mee_voor_de_negentig_dagen() -> None:
    # From 2 January to 1 April: 90 days in 2024, 89 in 2025.
    schrikkel = voorwaarde("negentig-dagen", "2024-04-01", start_zelfstandige=date(2024, 1, 2))
    gewoon = voorwaarde("negentig-dagen", "2025-04-01", start_zelfstandige=date(2025, 1, 2))
    assert schrikkel.oordeel is Oordeel.VOLDAAN
    assert gewoon.oordeel is Oordeel.NIET_VOLDAAN


def test_zonder_startdatum_is_de_wachttijd_onbekend() -> None:
    assert voorwaarde("negentig-dagen").oordeel is Oordeel.ONBEKEND


def test_tijdens_het_overbruggingsrecht_is_er_geen_wachttijd() -> None:
    gevonden = voorwaarde(
        "negentig-dagen", start_zelfstandige=date(2025, 6, 1), overbruggingsrecht=True
    )
    assert gevonden.oordeel is Oordeel.VOLDAAN


@pytest.mark.parametrize(
    ("id_", "feit", "goed"),
    [
        ("erkend", "erkend", True),
        ("gestopt", "gestopt", True),
        ("vorig-kwartaal-betaald", "vorig_kwartaal_betaald", True),
        ("zaak-loopt-niet-voor-jou", "zaak_loopt_voor_jou", False),
    ],
)
def test_een_voorwaarde_is_voldaan_niet_voldaan_of_onbekend(
    id_: str, feit: str, goed: bool
) -> None:
    assert voorwaarde(id_, **{feit: goed}).oordeel is Oordeel.VOLDAAN
    assert voorwaarde(id_, **{feit: not goed}).oordeel is Oordeel.NIET_VOLDAAN
    assert voorwaarde(id_).oordeel is Oordeel.ONBEKEND


def test_het_betaalde_kwartaal_is_dat_voor_de_gelijkstelling() -> None:
    gevonden = voorwaarde("vorig-kwartaal-betaald", "2024-12-05")
    assert gevonden.etiket == "De bijdrage van het vierde kwartaal van 2024 is helemaal betaald"


def test_de_pensioenleeftijd_sluit_niet_altijd_uit() -> None:
    # Since 1 June 2019 two more quarters may count, in the period of primary incapacity.
    assert voorwaarde("pensioenleeftijd", pensioenleeftijd=False).oordeel is Oordeel.VOLDAAN
    assert voorwaarde("pensioenleeftijd", pensioenleeftijd=True).oordeel is Oordeel.ONBEKEND
    assert voorwaarde("pensioenleeftijd").oordeel is Oordeel.ONBEKEND


@pytest.mark.parametrize(
    ("onbezoldigd", "voordeel", "premies", "oordeel"),
    [
        (True, False, False, Oordeel.VOLDAAN),
        (True, True, False, Oordeel.NIET_VOLDAAN),
        (True, False, True, Oordeel.NIET_VOLDAAN),
        (False, False, False, Oordeel.NIET_VOLDAAN),
        (False, None, None, Oordeel.NIET_VOLDAAN),
        (None, True, None, Oordeel.NIET_VOLDAAN),
        (None, None, True, Oordeel.NIET_VOLDAAN),
        (True, None, False, Oordeel.ONBEKEND),
        (True, False, None, Oordeel.ONBEKEND),
        (None, False, False, Oordeel.ONBEKEND),
        (None, None, None, Oordeel.ONBEKEND),
    ],
)
def test_een_mandaat_is_kosteloos_zonder_loon_voordeel_of_pensioenpremies(
    onbezoldigd: bool | None, voordeel: bool | None, premies: bool | None, oordeel: Oordeel
) -> None:
    gevonden = voorwaarde(
        "mandaat-kosteloos",
        mandataris=True,
        mandaat_onbezoldigd=onbezoldigd,
        voordeel_alle_aard=voordeel,
        pensioenpremies=premies,
    )
    assert gevonden.oordeel is oordeel


def test_wie_geen_mandaat_heeft_krijgt_die_voorwaarde_niet() -> None:
    alle = voorwaarden(date(2025, 7, 1), Feiten(mandataris=False))
    assert "mandaat-kosteloos" not in {v.id for v in alle}


def test_elke_voorwaarde_zegt_waarom_en_waar_het_staat() -> None:
    for gevonden in voorwaarden(date(2025, 7, 1), Feiten()):
        assert gevonden.reden
        assert gevonden.artikel.plaats
        assert gevonden.artikel.bron.url


def test_een_voorwaarde_die_niet_voldaan_is_komt_tekort() -> None:
    begin, einde = date(2025, 4, 1), date(2025, 6, 30)
    onbetaald = gelijkstelling(begin, einde, feiten=Feiten(vorig_kwartaal_betaald=False))
    assert [v.id for v in onbetaald.tekort] == ["vorig-kwartaal-betaald"]
    # What nobody has said yet is no shortcoming.
    assert gelijkstelling(begin, einde).tekort == ()


# While the illness lasts


@pytest.mark.parametrize(
    ("begin", "tot", "verwacht", "reden"),
    [
        (
            "2025-10-15", "2026-06-01", ["2025-K4", "2026-K1", "2026-K2"],
            "Blijf je ziek, dan rekenen we tot het einde van het tweede kwartaal van 2026.",
        ),
        (
            # The first day of a quarter: that quarter counts too, if the illness lasts.
            "2025-10-15", "2026-01-01", ["2025-K4", "2026-K1"],
            "Blijf je ziek, dan rekenen we tot het einde van het eerste kwartaal van 2026.",
        ),
        (
            "2025-11-02", "2025-11-20", [],
            "Er telt nog geen kwartaal. Ben je nog ziek in het eerste kwartaal van 2026, dan kan "
            "dat tellen.",
        ),
    ],
)  # fmt: skip
def test_zolang_je_ziek_blijft_telt_het_lopende_kwartaal(
    begin: str, tot: str, verwacht: list[str], reden: str
) -> None:
    gevonden = gelijkstelling(dag(begin), dag(tot), lopend=True)
    assert namen(gevonden.kwartalen) == verwacht
    assert gevonden.redenen[1] == reden


def test_wie_aan_het_eind_van_het_laatste_bekende_jaar_ziek_wordt_krijgt_een_antwoord() -> None:
    gevonden = gelijkstelling(date(2026, 11, 15), date(2027, 5, 31))
    assert namen(gevonden.kwartalen) == ["2027-K1", "2027-K2"]


@pytest.mark.parametrize(
    ("begin", "oordeel"),
    [(date(2019, 5, 31), Oordeel.NIET_VOLDAAN), (date(2019, 6, 1), Oordeel.ONBEKEND)],
)
def test_kwartalen_na_de_pensioenleeftijd_kunnen_pas_sinds_juni_2019(
    begin: date, oordeel: Oordeel
) -> None:
    gevonden = gelijkstelling(begin, date(2019, 12, 31), feiten=Feiten(pensioenleeftijd=True))
    assert {v.id: v.oordeel for v in gevonden.voorwaarden}["pensioenleeftijd"] is oordeel


# Beyond the last day that was checked


@pytest.mark.parametrize(
    ("begin", "letter"),
    [(date(2026, 12, 31), "A"), (date(2027, 1, 1), "C"), (date(2031, 5, 9), "C")],
)
def test_na_de_laatste_dag_die_nagekeken_is_geldt_de_laatste_regel_als_onzeker(
    begin: date, letter: str
) -> None:
    einde = date(begin.year + 1, 9, 30)
    gevonden = gelijkstelling(begin, einde, ZELFSTANDIGE, date(einde.year, 10, 1))
    assert zekerheid(gevonden.beslissingen) == letter
    assert gevonden.primostarter_bij_herstart
    assert namen(gevonden.kwartalen)[-1] == f"{einde.year}-K3"


def test_een_regel_van_voor_de_eerste_die_nagekeken_is_blijft_een_weigering() -> None:
    with pytest.raises(OngeldigeInvoer, match="andere regel"):
        gelijkstelling(date(2006, 6, 30), date(2006, 12, 31))


# The quarter before the application


@pytest.mark.parametrize(
    ("aanvraag", "betaald", "oordeel", "reden"),
    [
        ("2025-04-10", None, None, ""),
        ("2025-08-10", True, Oordeel.VOLDAAN, "vraag of het dan ook geldt"),
        # Only some funds ask this: an open quarter is never "not met".
        ("2025-08-10", False, Oordeel.ONBEKEND, "vraag of het dan ook geldt"),
        ("2025-08-10", None, Oordeel.ONBEKEND, "vraag of het dan ook geldt"),
        ("2025-02-20", False, Oordeel.ONBEKEND, "Bel je fonds vóór je aanvraagt."),
        ("2025-02-20", None, Oordeel.ONBEKEND, "Sommige fondsen vragen dat ook."),
    ],
)
def test_ook_het_kwartaal_voor_de_aanvraag_kan_gevraagd_worden(
    aanvraag: str, betaald: bool | None, oordeel: Oordeel | None, reden: str
) -> None:
    feiten = Feiten(aanvraag=dag(aanvraag), kwartaal_voor_aanvraag_betaald=betaald)
    alle = {v.id: v for v in voorwaarden(date(2025, 2, 14), feiten)}
    gevonden = alle.get("kwartaal-voor-aanvraag")
    assert (gevonden.oordeel if gevonden else None) is oordeel
    assert gevonden is None or gevonden.reden.endswith(reden) or reden in gevonden.reden


def test_het_kwartaal_voor_de_aanvraag_heet_bij_zijn_naam() -> None:
    gevonden = voorwaarde("kwartaal-voor-aanvraag", aanvraag=date(2026, 1, 5))
    assert gevonden.etiket == "Ook de bijdrage van het vierde kwartaal van 2025 is betaald"


def test_wie_aanvraagt_voor_de_ziekte_begint_krijgt_een_boodschap() -> None:
    with pytest.raises(OngeldigeInvoer, match="vóór het begin") as fout:
        gelijkstelling(
            date(2025, 4, 1), date(2025, 6, 30), feiten=Feiten(aanvraag=date(2025, 3, 31))
        )
    assert fout.value.veld == "aanvraag"


def test_een_fonds_telt_de_negentig_dagen_maar_tot_het_begin_van_de_ziekte() -> None:
    # From 15 March: 78 days to an illness of 1 June, 108 to the assimilation of 1 July.
    begin = "2025-06-01"
    verschilt = voorwaarde("negentig-dagen", begin, start_zelfstandige=date(2025, 3, 15))
    assert verschilt.oordeel is Oordeel.VOLDAAN
    assert "dan zijn het er 78. De wet telt tot het begin van de gelijkstelling." in verschilt.reden
    assert (
        "Een fonds"
        not in voorwaarde("negentig-dagen", begin, start_zelfstandige=dag("2025-01-01")).reden
    )
    assert (
        "Een fonds"
        not in voorwaarde("negentig-dagen", begin, start_zelfstandige=dag("2025-05-15")).reden
    )


def test_de_wachttijd_geldt_ook_in_het_maxistatuut() -> None:
    assert "in hoofdberoep of maxistatuut op 1 juli 2025" in voorwaarde("negentig-dagen").etiket
