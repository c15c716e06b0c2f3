"""Assimilated illness quarters: the month rule, the conditions, and what is said about them.

Unless a source is named, the expected quarters follow from the pension regulation (KB 22 December
1967) art. 28 §§ 5 and 6 and art. 30 § 3.
"""

from datetime import date

import pytest

from calculators.antwoord import toon
from calculators.html import als_html
from calculators.hulpen.gelijkstelling_ziekte import GELIJKSTELLING_ZIEKTE
from calculators.velden import velden
from rules.fouten import OngeldigeInvoer
from rules.gelijkstelling_ziekte import (
    Feiten,
    Gelijkstelling,
    Hervatting,
    gelijkstelling,
    kwartalen,
    kwartalen_vuistregel,
    nog_te_betalen,
    voorwaarden,
)
from rules.kwartaal import Kwartaal
from rules.opmaak import datum
from rules.uitleg import Oordeel, Voorwaarde, zekerheid
from tests.proef import Proef, tekst

EINDE = date(2025, 12, 31)
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
    alle = voorwaarden(dag(begin), EINDE, Feiten(**feiten))  # type: ignore[arg-type]
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
    ("overbruggingsrecht", "betaald", "oordeel"),
    [
        # ARS art. 50 § 4: during overbruggingsrecht a quarter may have had no contribution at all.
        (True, False, Oordeel.ONBEKEND),
        (True, None, Oordeel.ONBEKEND),
        (True, True, Oordeel.VOLDAAN),
        (False, False, Oordeel.NIET_VOLDAAN),
        (None, False, Oordeel.NIET_VOLDAAN),
    ],
)
def test_met_overbruggingsrecht_was_voor_het_vorige_kwartaal_misschien_niets_verschuldigd(
    overbruggingsrecht: bool | None, betaald: bool | None, oordeel: Oordeel
) -> None:
    gevonden = voorwaarde(
        "vorig-kwartaal-betaald",
        overbruggingsrecht=overbruggingsrecht,
        vorig_kwartaal_betaald=betaald,
    )
    assert gevonden.oordeel is oordeel
    met_vraag = bool(overbruggingsrecht) and not betaald
    assert ("misschien niets verschuldigd: vraag het je fonds." in gevonden.reden) is met_vraag
    assert (gevonden.artikel.plaats == "artikel 50 § 4") is met_vraag


def test_wie_ziek_werd_tijdens_het_overbruggingsrecht_wordt_niet_geweigerd() -> None:
    velden_ = {"begin_ziekte": "2026-01-15", "einde_ziekte": "2026-09-30", "hervatting": "geen",
               "vorig_kwartaal_betaald": "nee", "erkend": "ja", "gestopt": "ja",
               "zaak_loopt_voor_jou": "nee"}  # fmt: skip
    met = antwoord(**velden_, overbruggingsrecht="ja")
    assert met.uitkomst == "Kwartaal 1, 2 en 3 van 2026 komen in aanmerking voor gelijkstelling."
    assert "Betaal dat kwartaal" not in tekst(met)
    assert antwoord(**velden_).uitkomst.startswith("Zo krijg je geen gelijkstelling")


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


def test_een_antwoord_dat_vooraf_ingevuld_is_zegt_dat() -> None:
    """The form presets "nee": the condition is met only if that is right."""
    vooraf = "Zo staat het ingevuld: kijk na of dat klopt."
    assert voorwaarde("pensioenleeftijd", pensioenleeftijd=False).reden.startswith(vooraf)
    assert vooraf not in voorwaarde("pensioenleeftijd", pensioenleeftijd=True).reden
    assert vooraf not in voorwaarde("pensioenleeftijd").reden


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
    alle = voorwaarden(date(2025, 7, 1), EINDE, Feiten(mandataris=False))
    assert "mandaat-kosteloos" not in {v.id for v in alle}


def test_elke_voorwaarde_zegt_waarom_en_waar_het_staat() -> None:
    for gevonden in voorwaarden(date(2025, 7, 1), EINDE, Feiten()):
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
    ("begin", "einde", "oordeel"),
    [
        # The text says "since 1 June 2019": an illness that goes on then may have the exception.
        ("2019-01-10", "2019-05-31", Oordeel.NIET_VOLDAAN),
        ("2019-01-10", "2019-06-01", Oordeel.ONBEKEND),
        ("2019-05-31", "2019-12-31", Oordeel.ONBEKEND),
        ("2019-06-01", "2019-12-31", Oordeel.ONBEKEND),
    ],
)
def test_kwartalen_na_de_pensioenleeftijd_kunnen_pas_sinds_juni_2019(
    begin: str, einde: str, oordeel: Oordeel
) -> None:
    gevonden = gelijkstelling(dag(begin), dag(einde), feiten=Feiten(pensioenleeftijd=True))
    assert {v.id: v.oordeel for v in gevonden.voorwaarden}["pensioenleeftijd"] is oordeel
    assert bool(gevonden.na_pensioenleeftijd) is (oordeel is Oordeel.ONBEKEND)


@pytest.mark.parametrize("feit", ["ja", "onbekend"])
def test_na_de_pensioenleeftijd_is_niet_alles_zeker(feit: str) -> None:
    """Art. 30: at most two quarters, in primary incapacity. Four are a most, not an answer."""
    velden = {"begin_ziekte": "2025-01-15", "einde_ziekte": "2025-12-31", "hervatting": "geen"}
    zeker, gegeven = antwoord(**velden), antwoord(**velden, pensioenleeftijd=feit)
    assert gegeven.uitkomst == (
        "Kwartaal 1, 2, 3 en 4 van 2025 komen in aanmerking voor gelijkstelling. Na de pensioenleeftijd "
        "tellen er hoogstens 2, en alleen in primaire ongeschiktheid."
    )
    feiten = {k: w.replace("\u00a0", " ") for k, w in gegeven.feiten}
    assert feiten["Aantal kwartalen"] == "hoogstens 4"
    weg = "Bijdragen die wegvallen als het RSVZ toekent"
    assert feiten[weg] == "hoogstens € 3.486,84, zonder beheerskosten"
    assert str(gegeven.cijfers["niet_verschuldigd_hoogstens"]) == "3486.84"
    assert "niet_verschuldigd" not in gegeven.cijfers
    vast = feiten["Betaal je, en kent het RSVZ toe"]
    assert vast == (
        "€ 3.486,84 zit vast: terug na je definitieve inkomen, rond 2027, voor wat het toekent"
    )
    assert "voor wat het toekent" not in tekst(zeker)
    assert "pensioenleeftijd" not in zeker.uitkomst
    assert dict(zeker.feiten)[weg].startswith("€")


# Beyond the last day that was checked


@pytest.mark.usefixtures("niets_na_2026")
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
    alle = {v.id: v for v in voorwaarden(date(2025, 2, 14), EINDE, feiten)}
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


# The calculator


PROEF = Proef(GELIJKSTELLING_ZIEKTE, date(2026, 11, 25))
antwoord = PROEF.antwoord


TWEE_KWARTALEN = {"begin_ziekte": "2025-01-10", "einde_ziekte": "2025-06-30"}
HERSTART = {**TWEE_KWARTALEN, "hervat_op": "2025-07-01"}
NIET_HERVAT = {**TWEE_KWARTALEN, "hervatting": "geen"}


def test_het_voorbeeld_zegt_wat_betalen_en_wachten_kosten() -> None:
    gelezen = tekst(antwoord())
    for deel in (
        "€ 871,71 zit vast: terug na je definitieve inkomen, rond 2027",
        # By 25 November 2026 26,15 fell six times, and 61,02 once; by the third quarter of 2027 26,15 nine
        # times. The 7 % falls once.
        "€ 217,92 aan verhogingen in het vierde kwartaal van 2026, daarna meer",
        "Je betaalt alles ineens: € 1.089,63 in het vierde kwartaal van 2026, tot € 1.168,08 in het derde "
        "kwartaal van 2027.",
        "er kwam al € 217,92 aan verhogingen bij: je betaalt nu € 1.089,63.",
        "30/06/2025 is voorbij: er kwam al € 217,92 bij Aterug na je definitieve inkomen, rond 2027",
    ):
        assert deel in gelezen, deel


# Looking ahead from today: of 890,42, 3 % is 26,71 at each quarter's end (ARS art. 44).
K2_VAN_2026 = {
    "begin_ziekte": "2026-02-05",
    "einde_ziekte": "2026-06-30",
    "hervat_op": "2026-07-01",
}


def tekst_op(vandaag: date, **invoer: str) -> str:
    return tekst(PROEF.op(vandaag).antwoord(**invoer))


@pytest.mark.parametrize(
    ("vandaag", "verhoging", "samen"),
    [
        (date(2026, 7, 1), "26,71", "917,13"),
        (date(2026, 9, 30), "26,71", "917,13"),
        (date(2026, 10, 1), "53,42", "943,84"),
        (date(2026, 11, 25), "53,42", "943,84"),
        # 7 % of 890,42 is 62,33, once, on 1 January.
        (date(2026, 12, 31), "53,42", "943,84"),
        (date(2027, 1, 1), "142,46", "1.032,88"),
    ],
)
def test_wie_nu_betaalt_leest_wat_er_sinds_de_vervaldag_al_bij_kwam(
    vandaag: date, verhoging: str, samen: str
) -> None:
    gelezen = tekst_op(vandaag, **K2_VAN_2026)
    assert "Je betaalt nu" in gelezen
    assert f"er kwam al € {verhoging} aan verhogingen bij: je betaalt nu € {samen}." in gelezen
    assert f"30/06/2026 is voorbij: er kwam al € {verhoging} bij" in gelezen
    assert "Al bijgekomen, als je nog niets betaalde" in gelezen
    assert f"Dan kwam er op {datum(vandaag)} al € {verhoging} bij." in gelezen
    assert "Vraag of je ook de verhogingen terugkrijgt." in gelezen
    assert "zonder verhogingen." not in gelezen
    assert "op tijd" not in gelezen


@pytest.mark.parametrize("vandaag", [date(2026, 4, 1), date(2026, 6, 30)])
def test_wie_op_de_vervaldag_of_vroeger_betaalt_is_in_orde_zonder_verhogingen(
    vandaag: date,
) -> None:
    gelezen = tekst_op(vandaag, **K2_VAN_2026)
    assert "Je bent in orde, zonder verhogingen." in gelezen
    assert "Al bijgekomen" not in gelezen
    assert "is voorbij" not in gelezen
    assert "€ 26,71 aan verhogingen in het derde kwartaal van 2026, daarna meer" in gelezen


@pytest.mark.parametrize(
    ("vandaag", "eerste", "laatste"),
    [
        (date(2026, 9, 30), "€ 917,13 in het derde kwartaal van 2026", "tweede kwartaal van 2027"),
        (date(2026, 10, 1), "€ 943,84 in het vierde kwartaal van 2026", "derde kwartaal van 2027"),
    ],
)
def test_wie_wacht_leest_alleen_kwartalen_die_nog_komen(
    vandaag: date, eerste: str, laatste: str
) -> None:
    gelezen = tekst_op(vandaag, **K2_VAN_2026)
    assert f"Je betaalt alles ineens: {eerste}, tot " in gelezen
    assert f"in het {laatste}." in gelezen


def test_een_deel_kan_al_te_laat_zijn_en_een_deel_nog_niet() -> None:
    gelezen = tekst_op(
        date(2026, 5, 10), begin_ziekte="2026-01-05", einde_ziekte="2026-06-30", hervatting="geen"
    )
    assert "31/03/2026 is voorbij: er kwam al € 26,71 bij" in gelezen
    assert "€ 890,4230/06/2026terug na" in gelezen


def test_een_ziekte_van_2024_belooft_geen_dag_die_voorbij_is() -> None:
    gelezen = tekst_op(
        date(2026, 11, 25), begin_ziekte="2024-11-05", einde_ziekte="2025-03-31", hervatting="geen"
    )
    # 871,71 of the first quarter of 2025: 26,15 seven times and 61,02 once.
    assert "31/03/2025 is voorbij: er kwam al € 244,07 bij" in gelezen


@pytest.mark.parametrize(
    ("vandaag", "rij", "moet"),
    [
        (date(2026, 9, 1), "Je betaalt nu", "moet"),
        (date(2026, 9, 2), "Je betaalde op tijd", "moest"),
    ],
)
def test_na_de_beslissing_valt_er_niets_meer_te_kiezen(vandaag: date, rij: str, moet: str) -> None:
    gelezen = tekst_op(vandaag, **K2_VAN_2026, beslissing="2026-09-01")
    voor = moet == "moet"
    assert rij in gelezen
    assert f"Op 1 september 2026 {moet} je ineens € 917,13 betalen" in gelezen
    assert ("Al bijgekomen" in gelezen) is voor
    assert ("Vraag de gelijkstelling aan" in gelezen) is voor
    assert ("Je kiest zelf: betalen of wachten." in gelezen) is voor
    assert ("Vraag vroeg aan." in gelezen) is voor
    assert ("Is er nog niets beslist? Vul hierboven een latere dag in" in gelezen) is not voor
    assert ("Weigerde het RSVZ?" in gelezen) is not voor


def test_waar_niets_te_betalen_valt_is_er_niets_te_kiezen() -> None:
    """All quarters free after childbirth, or of years whose amounts nobody here knows."""
    alles_vrij = {"begin_ziekte": "2026-04-05", "einde_ziekte": "2026-09-30", "hervatting": "geen",
                  "waarvoor": "allebei", "bevallen_op": "2026-03-14"}  # fmt: skip
    oud = {"begin_ziekte": "2008-10-01", "einde_ziekte": "2009-06-30", "hervatting": "geen"}
    for invoer in (alles_vrij, oud):
        gelezen = tekst(antwoord(**invoer))
        assert "Vraag de gelijkstelling aan" in gelezen
        assert "rekeningen" not in gelezen.split("Herstart je")[0]
        assert "dan rekenen we" not in gelezen
    voorbij = tekst(antwoord(**alles_vrij, beslissing="2026-11-01"))
    assert "Is er nog niets beslist?" in voorbij
    assert "Weigerde het RSVZ?" not in voorbij


def test_wat_er_al_bij_kwam_is_na_te_rekenen_met_dezelfde_schuld() -> None:
    gegeven = PROEF.resultaat(**K2_VAN_2026).antwoord
    assert gegeven
    link = "../verhogingen/#v=1&amp;betaal_op=2026-11-25&amp;bijdrage=2026-K2_890.42"
    assert link in als_html(*toon(gegeven))
    # More debts than that calculator asks: no link that would be refused.
    veel = PROEF.resultaat(
        begin_ziekte="2015-01-01", einde_ziekte="2026-06-30", hervatting="geen"
    ).antwoord
    assert veel
    assert 'href="../verhogingen/"' in als_html(*toon(veel))


def test_een_link_houdt_zijn_cijfers_op_elke_dag() -> None:
    dagen = (date(2026, 6, 30), date(2026, 11, 25), date(2033, 7, 1))
    cijfers = [
        gegeven.cijfers
        for dag_ in dagen
        if (gegeven := PROEF.op(dag_).resultaat(**K2_VAN_2026).antwoord)
    ]
    assert len(cijfers) == 3
    assert cijfers[0] == cijfers[1] == cijfers[2]
    assert str(cijfers[0]["wachten_verhoging"]) == "26.71"


@pytest.mark.parametrize(
    ("vandaag", "terug"),
    [
        (date(2028, 12, 31), "terug na je definitieve inkomen, rond 2028"),
        (date(2029, 1, 1), "terug na je definitieve inkomen B"),
    ],
)
def test_geld_komt_niet_terug_in_een_jaar_voor_het_betaald_is(vandaag: date, terug: str) -> None:
    assert f"€ 890,42: {terug}" in tekst_op(vandaag, **K2_VAN_2026)


@pytest.mark.parametrize(
    ("vandaag", "misschien"), [(date(2031, 12, 31), False), (date(2032, 1, 1), True)]
)
def test_een_oude_bijdrage_is_misschien_verjaard(vandaag: date, misschien: bool) -> None:
    """KB nr. 38 art. 16: five years from 1 January after the contribution year."""
    zin = "De bijdragen van 2026 zijn misschien verjaard. Laat dat nakijken vóór je betaalt."
    assert (zin in tekst_op(vandaag, **K2_VAN_2026)) is misschien


def test_met_een_dag_van_de_beslissing_telt_alleen_wat_dan_gevraagd_is() -> None:
    gegeven = antwoord(
        begin_ziekte="2025-01-10",
        einde_ziekte="2025-12-31",
        hervatting="geen",
        beslissing="2025-07-15",
    )
    # Three quarters of 871,71 are asked by then; 3 % of it is 26,15.
    assert str(gegeven.cijfers["betalen_vast"]) == "2615.13"
    assert str(gegeven.cijfers["wachten_verhoging"]) == "78.45"
    assert str(gegeven.cijfers["niet_verschuldigd"]) == "3486.84"
    assert "Op 15 juli 2025 moest je ineens € 2.693,58 betalen" in tekst(gegeven)


def test_over_twee_jaren_komt_het_geld_per_bijdragejaar_terug() -> None:
    gegeven = antwoord(begin_ziekte="2025-10-01", einde_ziekte="2026-03-31", hervatting="geen")
    assert gegeven.cijfers["terug_rond"] == [2027, 2028]
    assert "terug na je definitieve inkomen, tussen 2027 en 2028" in tekst(gegeven)
    assert "er kwam al € 80,13 bij Aterug na je definitieve inkomen, rond 2028" in tekst(gegeven)


def test_een_beslissing_voor_het_eerste_kwartaal_krijgt_een_boodschap() -> None:
    assert list(PROEF.resultaat(**NIET_HERVAT, beslissing="2024-12-31").fouten) == ["beslissing"]


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize("beslissing", ["", "2028-03-01"])
def test_wat_we_niet_kennen_zet_niets_vast_en_geeft_geen_valse_boodschap(beslissing: str) -> None:
    gegeven = antwoord(
        begin_ziekte="2027-02-10",
        einde_ziekte="2027-09-30",
        hervatting="geen",
        beslissing=beslissing,
    )
    assert namen(gegeven.cijfers["kwartalen"]) == ["2027-K2", "2027-K3"]
    assert "betalen_vast" not in gegeven.cijfers
    gelezen = tekst(gegeven)
    assert "Voor kwartaal 2 en 3 van 2027 kennen we de bedragen niet" in gelezen
    assert "De tabel hieronder" not in gelezen
    assert gegeven.zekerheid == "C"


def test_een_ziekte_van_voor_de_bekende_jaren_zet_niets_vast() -> None:
    gegeven = antwoord(begin_ziekte="2014-10-01", einde_ziekte="2015-03-31", hervatting="geen",
                       beslissing="2014-12-01")  # fmt: skip
    assert "betalen_vast" not in gegeven.cijfers


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize("maand", range(1, 13))
def test_het_voorbeeld_werkt_ook_nog_twee_jaar_na_het_laatste_dat_we_kennen(maand: int) -> None:
    gegeven = PROEF.op(date(2028, maand, 28)).resultaat()
    assert gegeven.antwoord
    assert "De regels na 31 december 2026 zijn nog niet nagekeken." in gegeven.antwoord.grenzen
    assert gegeven.antwoord.zekerheid == "C"


def test_wie_herstart_ziet_wat_het_lagere_minimum_scheelt() -> None:
    gegeven = antwoord(**HERSTART)
    assert str(gegeven.cijfers["lager_minimum_2025"]) == "421.56"
    assert str(gegeven.cijfers["lager_minimum_2026"]) == "430.60"
    gelezen = tekst(gegeven)
    assert "€ 421,56 per kwartaal in 2025 en € 430,60 per kwartaal in 2026" in gelezen
    assert "Of de korting voor het eerste kwartaal dan ook geldt, vonden we niet." in gelezen
    assert "opnieuw het vaste bedrag van een starter vragen (zekerheid C)" in gelezen


@pytest.mark.usefixtures("niets_na_2026")
def test_wie_zijn_herstart_niet_meldt_ziet_wat_dat_later_kost() -> None:
    assert (
        "Weet je fonds het pas op 1 juli 2026? Dan betaal je ineens € 3.909,48 voor 4 kwartalen, vanaf het "
        "derde kwartaal van 2025, waarvan € 385,22 aan verhogingen, met de minimumbijdrage"
    ) in tekst_op(date(2026, 1, 1), **HERSTART)
    assert "Meld je herstart meteen aan je fonds: " in tekst_op(date(2025, 7, 1), **HERSTART)
    assert "Meld je herstart meteen aan je fonds, als je dat nog niet deed: " in tekst(
        antwoord(**HERSTART)
    )
    # The year is over: what it costs today, never on a day that is past.
    assert (
        "Weet je fonds het nog niet? Dan betaal je ineens € 4.932,33 voor 5 kwartalen, vanaf het derde "
        "kwartaal van 2025, waarvan € 517,65 aan verhogingen, met de minimumbijdrage"
    ) in tekst(antwoord(**HERSTART))
    onbekend = antwoord(
        begin_ziekte="2026-07-01", einde_ziekte="2026-12-31", hervat_op="2027-01-01"
    )
    assert "Meld je het niet, dan komen er later verhogingen bij." in tekst(onbekend)
    assert "De bedragen van dat jaar kennen we nog niet." in tekst(onbekend)
    assert "De regels na 31 december 2026 zijn nog niet nagekeken." in onbekend.grenzen


@pytest.mark.parametrize(
    ("invoer", "zin", "staat_er"),
    [
        # The lower minimum is for hoofdberoep; the maxistatuut has its own.
        ({**HERSTART, "statuut": "maxistatuut"}, "primostarter", False),
        (NIET_HERVAT, "Herstart je later als zelfstandige?", True),
        ({**NIET_HERVAT, "statuut": "maxistatuut"}, "primostarter", False),
        ({**NIET_HERVAT, "einde_ziekte": "2025-03-31"}, "primostarter", False),
        ({"begin_ziekte": "2015-01-10", "einde_ziekte": "2015-06-30", "hervatting": "geen"},
         "primostarter", False),
        ({"begin_ziekte": "2022-01-10", "einde_ziekte": "2022-05-31", "hervat_op": "2022-06-01"},
         "Je herstartte in 2022. Overgangsregel: het lagere minimum vanaf het eerste kwartaal van 2023.",
         True),
        ({"begin_ziekte": "2021-01-10", "einde_ziekte": "2021-05-31", "hervat_op": "2021-06-01"},
         "Overgangsregel", False),
    ],
)  # fmt: skip
def test_het_lagere_minimum_staat_er_alleen_voor_wie_het_kan_krijgen(
    invoer: dict[str, str], zin: str, staat_er: bool
) -> None:
    assert (zin in tekst(antwoord(**invoer))) is staat_er


def test_een_bevalling_geeft_vrije_kwartalen_naast_de_ziekte() -> None:
    zonder = antwoord(begin_ziekte="2026-04-01", einde_ziekte="2026-09-30", hervatting="geen")
    met = antwoord(
        begin_ziekte="2026-04-01",
        einde_ziekte="2026-09-30",
        hervatting="geen",
        bevallen_op="2026-01-20",
    )
    assert str(zonder.cijfers["niet_verschuldigd"]) == "1780.84"
    # Both quarters are free after the childbirth already: nothing is asked, nothing can be tied up.
    assert namen(met.cijfers["vrij_na_bevalling"]) == ["2026-K2", "2026-K3"]
    assert str(met.cijfers["niet_verschuldigd"]) == "0.00"
    assert "betalen_vast" not in met.cijfers
    assert "Kwartaal 2 en 3 van 2026 zijn dan al vrij, ook zonder gelijkstelling." in tekst(met)
    assert "moederschapsverzekering" in tekst(met)


def test_wie_voor_2026_beviel_heeft_een_vrij_kwartaal_en_betaalt_het_tweede() -> None:
    gegeven = antwoord(
        begin_ziekte="2026-01-05",
        einde_ziekte="2026-06-30",
        hervatting="geen",
        bevallen_op="2025-12-20",
    )
    assert namen(gegeven.cijfers["vrij_na_bevalling"]) == ["2026-K1"]
    assert str(gegeven.cijfers["niet_verschuldigd"]) == "890.42"
    assert "één kwartaal voor wie vóór 1 januari 2026 beviel" in tekst(gegeven)
    assert "Het eerste kwartaal van 2026 is dan al vrij" in tekst(gegeven)


def test_ook_zonder_gelijkstelling_zijn_de_kwartalen_na_een_bevalling_vrij() -> None:
    gegeven = antwoord(**NIET_HERVAT, gestopt="nee", bevallen_op="2025-02-01")
    assert gegeven.feiten == (("Vrij na je bevalling", "het tweede kwartaal van 2025"),)
    assert "ook zonder gelijkstelling" not in tekst(gegeven)


def test_een_bevalling_van_voor_de_regel_krijgt_een_boodschap_bij_het_veld() -> None:
    assert list(PROEF.resultaat(**NIET_HERVAT, bevallen_op="2016-09-30").fouten) == ["bevallen_op"]


def test_wie_zegt_wanneer_hij_aanvraagt_krijgt_de_voorwaarde_in_plaats_van_de_waarschuwing() -> (
    None
):
    zonder, met = antwoord(**NIET_HERVAT), antwoord(**NIET_HERVAT, aanvraag="2025-08-01")
    ids = [v.id for v in met.voorwaarden]
    assert ids.index("kwartaal-voor-aanvraag") == ids.index("vorig-kwartaal-betaald") + 1
    assert any(regel.startswith("Vraag vroeg aan.") for regel in zonder.grenzen)
    assert not any(regel.startswith("Vraag vroeg aan.") for regel in met.grenzen)


def test_het_kwartaal_voor_de_aanvraag_wordt_alleen_gevraagd_als_het_een_ander_is() -> None:
    naam = "kwartaal_voor_aanvraag_betaald"
    assert naam not in PROEF.resultaat(**NIET_HERVAT).lezing.gevraagd
    assert naam not in PROEF.resultaat(**NIET_HERVAT, aanvraag="2025-02-01").lezing.gevraagd
    assert naam in PROEF.resultaat(**NIET_HERVAT, aanvraag="2025-04-01").lezing.gevraagd


@pytest.mark.usefixtures("niets_na_2026")
def test_een_weigering_in_een_jaar_dat_niemand_nakeek_draagt_zekerheid_c() -> None:
    gelezen = tekst(
        antwoord(begin_ziekte="2026-01-05", einde_ziekte="2026-06-30", hervatting="geen")
    )
    # 3 % of 890,42 is 26,71, 7 % is 62,33. By the fourth quarter 26,71 fell five times; by the third of
    # 2027 eleven times, and 62,33 twice. The rates of 2027 are not checked.
    assert "Het vierde kwartaal van 2026€ 133,55 A" in gelezen
    assert "Het derde kwartaal van 2027€ 418,47 C" in gelezen


@pytest.mark.parametrize(
    "invoer",
    [
        HERSTART,
        {"begin_ziekte": "2026-11-10", "nog_ziek": "ja", "peildatum": "2026-11-25"},
        # No quarter counts from the second beginning: then the first matters most.
        {"begin_ziekte": "2025-02-05", "einde_ziekte": "2025-03-10", "hervat_op": "2025-03-11"},
        {**NIET_HERVAT, "gestopt": "nee"},
    ],
)
def test_een_herval_vraag_je_na_bij_je_ziekenfonds(invoer: dict[str, str]) -> None:
    """Published by CM and LM; what the RSVZ does with it was not read."""
    assert (
        "Werd je kort na je herstart opnieuw ziek? Je ziekenfonds kan dat als dezelfde ziekte zien: vraag "
        "het, en reken dan met de eerste begindatum (zekerheid C)."
    ) in antwoord(**invoer).grenzen


def test_wie_alleen_beviel_leest_niets_over_herval() -> None:
    assert "opnieuw ziek" not in tekst(antwoord(waarvoor="bevallen", bevallen_op="2026-11-20"))


# Today is not the day until which an illness is counted


NOG_ZIEK = {"begin_ziekte": "2026-07-05", "nog_ziek": "ja", "inkomen": "25.000"}


@pytest.mark.parametrize("peildatum", ["2026-08-15", "2026-11-25", "2027-06-30"])
def test_hoe_ver_we_tellen_verandert_niet_wat_er_vandaag_al_bijkwam(peildatum: str) -> None:
    """25.000 × 20,5 % ÷ 4 = 1.281,25 per quarter; 3 % of it on 30 September is 38,44."""
    gelezen = tekst(antwoord(**NOG_ZIEK, peildatum=peildatum))
    assert "€ 38,44 aan verhogingen op 25 november 2026" in gelezen
    assert "30/09/2026 is voorbij: er kwam al € 38,44 bij" in gelezen
    assert "31/12/2026 is voorbij" not in gelezen
    assert (
        "Je bent in orde, maar er kwam al € 38,44 aan verhogingen bij: je betaalt nu "
    ) in gelezen


def test_met_een_latere_dag_tellen_de_kwartalen_die_komen() -> None:
    gegeven = antwoord(**NOG_ZIEK, peildatum="2027-06-30")
    assert namen(gegeven.cijfers["kwartalen"]) == ["2026-K3", "2026-K4", "2027-K1", "2027-K2"]
    # 2 × 1.281,25 + 38,44: what is asked by today.
    assert "je betaalt nu € 2.600,94" in tekst(gegeven)


@pytest.mark.parametrize(
    ("veld", "invoer"),
    [
        ("peildatum", NOG_ZIEK),
        ("einde_ziekte", {**NIET_HERVAT}),
        ("hervat_op", {**HERSTART}),
        ("beslissing", {**NIET_HERVAT}),
        ("aanvraag", {**NIET_HERVAT}),
        ("bevallen_op", {**NIET_HERVAT}),
    ],
)
@pytest.mark.parametrize(("dag_", "mag"), [("2028-12-31", True), ("2029-01-01", False)])
def test_een_dag_die_te_ver_vooruit_ligt_krijgt_een_boodschap(
    veld: str, invoer: dict[str, str], dag_: str, mag: bool
) -> None:
    fouten = PROEF.resultaat(**invoer | {veld: dag_}).fouten
    boodschap = "Zo ver vooruit rekenen we niet. Kies een dag tot en met 31 december 2028."
    assert fouten == ({} if mag else {veld: boodschap})


def test_wie_tot_een_vorig_kwartaal_telt_leest_dat_er_bij_kwamen() -> None:
    maar = "We rekenden maar tot en met 30 september 2026."
    assert maar in tekst(antwoord(**NOG_ZIEK, peildatum="2026-09-30"))
    assert "We rekenden maar" not in tekst(antwoord(**NOG_ZIEK, peildatum="2026-10-01"))
    assert "We rekenden maar" not in tekst(antwoord(**NIET_HERVAT))


def test_vandaag_is_geen_vraag_en_staat_in_geen_link() -> None:
    assert "vandaag" not in velden(GELIJKSTELLING_ZIEKTE.invoer)
    assert "vandaag" not in PROEF.resultaat(**NOG_ZIEK).fragment


# A quarter that is free, or not due yet, refuses nothing


BEVALLEN_EN_ZIEK = {"waarvoor": "allebei", "bevallen_op": "2026-02-14",
                    "begin_ziekte": "2026-06-20", "nog_ziek": "ja"}  # fmt: skip


@pytest.mark.parametrize("betaald", ["nee", "onbekend"])
def test_een_kwartaal_dat_vrij_is_na_een_bevalling_moet_niet_betaald_zijn(betaald: str) -> None:
    """ARS art. 50 § 5: Q2 and Q3 of 2026 are free after a childbirth in Q1."""
    gegeven = antwoord(**BEVALLEN_EN_ZIEK, vorig_kwartaal_betaald=betaald)
    gevonden = next(v for v in gegeven.voorwaarden if v.id == "vorig-kwartaal-betaald")
    assert gevonden.etiket.startswith("De bijdrage van het tweede kwartaal van 2026")
    assert gevonden.oordeel is Oordeel.ONBEKEND
    assert "Na je bevalling is dat kwartaal vrij" in gevonden.reden
    assert gevonden.artikel.plaats == "artikel 50 § 5"
    assert gegeven.uitkomst == (
        "Kwartaal 3 en 4 van 2026 komen in aanmerking voor gelijkstelling, als je ziek blijft."
    )
    assert "Betaal dat kwartaal" not in tekst(gegeven)


@pytest.mark.parametrize(
    ("vrij", "oordeel"), [("2026-K2", Oordeel.ONBEKEND), ("2026-K1", Oordeel.NIET_VOLDAAN)]
)
def test_alleen_het_kwartaal_dat_vrij_is_ontsnapt(vrij: str, oordeel: Oordeel) -> None:
    gevonden = voorwaarde(
        "vorig-kwartaal-betaald",
        "2026-07-01",
        vorig_kwartaal_betaald=False,
        vrij_na_bevalling=(Kwartaal.lees(vrij),),
    )
    assert gevonden.oordeel is oordeel


@pytest.mark.parametrize("betaald", [False, None])
@pytest.mark.parametrize(
    ("feiten", "plaats"),
    [
        ({"vrij_na_bevalling": (Kwartaal(2026, 3),)}, "artikel 50 § 5"),
        ({"overbruggingsrecht": True}, "artikel 50 § 4"),
    ],
)
def test_ook_voor_de_aanvraag_kan_een_kwartaal_vrij_zijn(
    betaald: bool | None, feiten: dict[str, object], plaats: str
) -> None:
    gevonden = voorwaarde(
        "kwartaal-voor-aanvraag",
        "2026-06-20",
        aanvraag=date(2026, 11, 1),
        kwartaal_voor_aanvraag_betaald=betaald,
        **feiten,
    )
    assert gevonden.oordeel is Oordeel.ONBEKEND
    assert gevonden.reden.endswith("vraag het je fonds.")
    assert gevonden.artikel.plaats == plaats


@pytest.mark.parametrize(
    ("op", "oordeel"),
    [
        (date(2026, 11, 25), Oordeel.ONBEKEND),
        (date(2026, 12, 31), Oordeel.ONBEKEND),
        (date(2027, 1, 1), Oordeel.NIET_VOLDAAN),
    ],
)
def test_wie_nog_op_tijd_kan_betalen_wordt_niet_geweigerd(op: date, oordeel: Oordeel) -> None:
    """ARS art. 42: the fourth quarter is due on 31 December, that day included."""
    gevonden = voorwaarde(
        "vorig-kwartaal-betaald", "2026-11-10", vorig_kwartaal_betaald=False, op=op
    )
    assert gevonden.oordeel is oordeel
    nog = "Nog niet betaald? Betaal ten laatste op 31 december 2026."
    assert (nog in gevonden.reden) is (oordeel is Oordeel.ONBEKEND)


@pytest.mark.parametrize(
    ("op", "toevoeging"),
    [
        (date(2024, 12, 31), "Nog niet betaald? Betaal ten laatste op 31 december 2024."),
        (date(2025, 2, 20), "Bel je fonds vóór je aanvraagt."),
    ],
)
def test_ook_voor_de_aanvraag_telt_of_betalen_nog_op_tijd_kan(op: date, toevoeging: str) -> None:
    gevonden = voorwaarde(
        "kwartaal-voor-aanvraag",
        "2025-02-14",
        aanvraag=date(2025, 2, 20),
        kwartaal_voor_aanvraag_betaald=False,
        op=op,
    )
    assert gevonden.reden.endswith(toevoeging)


@pytest.mark.parametrize(
    ("betaald", "vandaag", "staat_er"),
    [
        ("nee", date(2026, 11, 25), True),
        # A condition of which nobody said anything is in the list, with its day.
        ("onbekend", date(2026, 11, 25), False),
        ("ja", date(2026, 11, 25), False),
        ("nee", date(2027, 1, 1), False),
    ],
)
def test_wat_eerst_betaald_moet_zijn_staat_vooraan(
    betaald: str, vandaag: date, staat_er: bool
) -> None:
    gegeven = (
        PROEF.op(vandaag)
        .resultaat(
            begin_ziekte="2026-11-10",
            einde_ziekte="2027-03-31",
            hervatting="geen",
            vorig_kwartaal_betaald=betaald,
        )
        .antwoord
    )
    assert gegeven
    stap = (
        "Betaal eerst de bijdrage van het vierde kwartaal van 2026, ten laatste op 31 december 2026: dat is "
        "een voorwaarde."
    )
    assert (gegeven.vervolg[0] == stap) is staat_er
    assert gegeven.uitkomst.startswith("Zo krijg je geen") is (vandaag.year == 2027)


def test_wie_beviel_of_overbruggingsrecht_had_moet_niets_eerst_betalen() -> None:
    vrij = Feiten(
        vorig_kwartaal_betaald=False, op=date(2026, 4, 1), vrij_na_bevalling=(Kwartaal(2026, 2),)
    )
    overbrugging = Feiten(
        vorig_kwartaal_betaald=False, op=date(2026, 4, 1), overbruggingsrecht=True
    )
    assert nog_te_betalen(date(2026, 7, 1), vrij) is None
    assert nog_te_betalen(date(2026, 7, 1), overbrugging) is None


# With overbruggingsrecht an illness quarter may be free already


def test_met_overbruggingsrecht_is_elk_bedrag_een_hoogste() -> None:
    """ARS art. 50 § 4: which quarters are free depends on the fact, which this calculator does not ask."""
    velden_ = {"begin_ziekte": "2026-07-02", "nog_ziek": "ja", "gestopt": "ja", "erkend": "ja"}
    zonder, met = antwoord(**velden_), antwoord(**velden_, overbruggingsrecht="ja")
    feiten = {k: w.replace("\u00a0", " ") for k, w in met.feiten}
    assert feiten["Aantal kwartalen"] == "2"
    vraag_ = "Vraag je fonds voor welke kwartalen je door je overbruggingsrecht"
    assert vraag_ in tekst(antwoord(**velden_, overbruggingsrecht="ja", beslissing="2026-10-01"))
    for etiket, begin in (
        ("Bijdragen die wegvallen als het RSVZ toekent", "hoogstens € 1.780,84"),
        ("Betaal je, en kent het RSVZ toe", "hoogstens € 1.780,84 zit vast"),
        ("Wacht je, en weigert het RSVZ", "hoogstens € 204,79"),
        ("Al bijgekomen, als je nog niets betaalde", "hoogstens € 26,71"),
    ):
        assert feiten[etiket].startswith(begin)
    gelezen = tekst(met)
    assert (
        "voor welke kwartalen je door je overbruggingsrecht al niets verschuldigd bent" in gelezen
    )
    assert "bekeken op 25 november 2026, als geen enkel kwartaal vrij is" in gelezen
    assert "al hoogstens € 26,71 bij" in gelezen
    assert "niet_verschuldigd_hoogstens" in met.cijfers
    assert "hoogstens" not in str(zonder.feiten)


# A primostarter


@pytest.mark.parametrize(
    ("extra", "vrij"),
    [
        # Hoofdberoep: the minimum of 890,42 twice.
        ({"statuut": "hoofdberoep"}, "1780.84"),
        # Four quarters from the fourth of 2025: 9.000 × 20,5 % ÷ 4 = 461,25 in the third of 2026 only.
        ({"statuut": "primostarter"}, "1351.67"),
        # Eight quarters with a kunstwerkattest.
        ({"statuut": "primostarter", "kunstwerkattest": "ja"}, "922.50"),
        # The lower minimum of 2026: 459,82 (the tables of amounts).
        ({"statuut": "primostarter", "kunstwerkattest": "ja", "inkomen": "0"}, "919.64"),
    ],
)
def test_een_primostarter_heeft_het_lagere_minimum_zolang_het_duurt(
    extra: dict[str, str], vrij: str
) -> None:
    """KB nr. 38 art. 12 § 1bis."""
    gegeven = antwoord(
        **{"begin_ziekte": "2026-07-02", "nog_ziek": "ja", "start_zelfstandige": "2025-10-01"}
        | {"inkomen": "9000"}
        | extra
    )
    assert str(gegeven.cijfers["niet_verschuldigd"]) == vrij


def test_het_eerste_kwartaal_van_een_primostarter_heeft_zijn_korting() -> None:
    # 459,82 − 118,52 (2026). Only overbruggingsrecht lets the first quarter be one of illness.
    gegeven = antwoord(
        begin_ziekte="2026-10-02",
        nog_ziek="ja",
        start_zelfstandige="2026-10-01",
        statuut="primostarter",
        overbruggingsrecht="ja",
    )
    assert str(gegeven.cijfers["niet_verschuldigd_hoogstens"]) == "341.30"


def test_een_primostarter_zegt_wanneer_hij_begon() -> None:
    fouten = PROEF.resultaat(**NIET_HERVAT, statuut="primostarter").fouten
    assert list(fouten) == ["start_zelfstandige"]


@pytest.mark.parametrize(
    ("statuut", "start", "zin_"),
    [
        ("primostarter", "2025-10-01",
         "Voor het vierde kwartaal van 2026 rekenden we met de gewone minimumbijdrage"),
        ("hoofdberoep", "2025-10-01",
         "Ben je een primostarter, dan kan voor het derde kwartaal van 2026 een lager minimum gelden."),
        ("hoofdberoep", "2020-10-01", ""),
        ("maxistatuut", "2025-10-01", ""),
        ("primostarter", "2026-02-01", ""),
    ],
)  # fmt: skip
def test_een_starter_leest_voor_welke_kwartalen_het_lagere_minimum_telt(
    statuut: str, start: str, zin_: str
) -> None:
    gegeven = antwoord(
        begin_ziekte="2026-07-02", nog_ziek="ja", statuut=statuut, start_zelfstandige=start
    )
    over_starters = [g for g in gegeven.grenzen if "primostarter" in str(g)]
    assert len(over_starters) == bool(zin_)
    assert all(str(g).startswith(zin_) for g in over_starters)
    # Above the minimum income nothing changes.
    boven = antwoord(
        begin_ziekte="2026-07-02",
        nog_ziek="ja",
        statuut=statuut,
        start_zelfstandige=start,
        inkomen="40000",
    )
    assert not [g for g in boven.grenzen if "primostarter" in str(g)]


def test_ook_een_primostarter_herstart_met_het_lagere_minimum() -> None:
    gegeven = antwoord(**HERSTART, statuut="primostarter", start_zelfstandige="2024-04-01")
    assert namen(gegeven.cijfers["lager_minimum"]) == ["2025-K3", "2025-K4", "2026-K1", "2026-K2"]
    assert "met de minimumbijdrage (zekerheid C)" in tekst(gegeven)


# A refusal does not look like a grant


@pytest.mark.parametrize(
    "tekort",
    [
        {"vorig_kwartaal_betaald": "nee"},
        {"mandataris": "ja", "voordeel_alle_aard": "ja"},
        # 89 days on 1 January 2025, and on that day another condition fails too.
        {"start_zelfstandige": "2024-10-04", "gestopt": "nee"},
    ],
)
def test_een_weigering_noemt_geen_kwartaal_gelijkgesteld(tekort: dict[str, str]) -> None:
    gegeven = antwoord(**NIET_HERVAT, **tekort)
    gelezen = tekst(gegeven)
    assert gegeven.toelichting == ()
    assert "Zo krijg je geen gelijkstelling voor kwartaal 1 en 2 van 2025." in gelezen
    assert "Kwartalen die zouden tellen als je aan alles voldeed" in gelezen
    assert "Zou tellen: kwartaal 1 en 2 van 2025." in gelezen
    assert "Een gevuld vak zou tellen als je aan alle voorwaarden voldeed." in gelezen
    assert "Kan tellen" not in gelezen


# The waiting time: one fund counts otherwise, and a later quarter is not certain

START_APRIL = {"begin_ziekte": "2026-07-20", "nog_ziek": "ja", "peildatum": "2026-11-26"}
NEGENTIG = "“Je bent minstens 90 dagen zelfstandige in hoofdberoep of maxistatuut op 1 juli 2026”"
TOCH = "vraag de gelijkstelling toch aan"


@pytest.mark.parametrize(
    ("start", "dagen", "fonds"),
    [
        # April to July, 20 July not counted: 11 + 31 + 30 + 19 = 91 days; to 1 October 164.
        ("2026-04-20", 164, True),
        ("2026-04-21", 163, True),
        # 89 days at the beginning of the illness.
        ("2026-04-22", 162, False),
    ],
)
def test_wie_bij_het_begin_van_de_ziekte_lang_genoeg_zelfstandige_is_hoort_dat_een_fonds_zo_telt(
    start: str, dagen: int, fonds: bool
) -> None:
    """The law counts to the assimilation (PR art. 29 § 1), one fund to the illness (source text S4)."""
    gegeven = antwoord(**START_APRIL, start_zelfstandige=start)
    anders = " Een fonds telt de dagen anders: vraag het." if fonds else ""
    assert gegeven.uitkomst == (
        f"Zo krijg je geen gelijkstelling voor het derde kwartaal van 2026. Niet voldaan: {NEGENTIG}."
        f"{anders} Voor het vierde kwartaal van 2026 is het niet zeker: vraag het je fonds."
    )
    assert gegeven.toelichting == (
        f"Op 1 oktober 2026 ben je {dagen} dagen zelfstandige. Of de gelijkstelling dan nog kan beginnen, "
        "lazen we nergens (zekerheid C).",
    )
    rij = next(v for v in gegeven.voorwaarden if v.id == "negentig-dagen")
    assert ("Een fonds telt tot het begin van je ziekte: dan zijn het er 9" in rij.reden) is fonds
    assert TOCH in tekst(gegeven)
    assert gegeven.cijfers["niet_verschuldigd"] == 0


@pytest.mark.parametrize(
    ("start", "einde", "toch"),
    [
        # Only the third quarter: nothing later to doubt, but the fund counts 91, 90 or 89.
        ("2026-04-20", "2026-09-30", True),
        ("2026-04-21", "2026-09-30", True),
        ("2026-04-22", "2026-09-30", False),
        # 90 and 89 days on 1 October.
        ("2026-07-03", "2026-12-31", True),
        ("2026-07-04", "2026-12-31", False),
    ],
)
def test_een_weigering_om_de_wachttijd_is_alleen_vlak_als_niemand_anders_telt(
    start: str, einde: str, toch: bool
) -> None:
    gegeven = antwoord(
        begin_ziekte="2026-07-20",
        einde_ziekte=einde,
        hervatting="geen",
        start_zelfstandige=start,
    )
    assert gegeven.uitkomst.endswith("vraag het je fonds.") is (toch and einde == "2026-12-31")
    assert (TOCH in tekst(gegeven)) is toch


def test_komt_er_nog_iets_tekort_dan_twijfelt_niemand_over_de_wachttijd() -> None:
    gegeven = antwoord(**START_APRIL, start_zelfstandige="2026-04-20", gestopt="nee")
    assert gegeven.uitkomst.startswith(
        "Zo krijg je geen gelijkstelling voor kwartaal 3 en 4 van 2026."
    )
    assert gegeven.toelichting == ()
    assert TOCH not in tekst(gegeven)


# The day of a restart that is still to come


HERSTELD = {"begin_ziekte": "2026-10-02", "einde_ziekte": "2026-10-20"}
PAS_VANAF = (
    "Herstart je vóór 1 december 2026 als zelfstandige, dan valt het vierde kwartaal van 2026 weg. Vanaf "
    "die dag niet."
)
WEL_VANAF = (
    "Begin je pas vanaf 1 december 2026 opnieuw als zelfstandige, dan komt het vierde kwartaal van 2026 wel "
    "in aanmerking."
)


@pytest.mark.parametrize(
    ("vandaag", "extra", "staat_er"),
    [
        (date(2026, 10, 21), {}, True),
        (date(2026, 11, 30), {}, True),
        (date(2026, 12, 1), {}, False),
        # Nobody resumes before the recognition ends.
        (date(2026, 11, 26), {"einde_ziekte": "2026-11-29"}, True),
        (date(2026, 11, 26), {"einde_ziekte": "2026-11-30"}, False),
        # Nothing is at stake when a condition fails, or when no quarter counts anyway.
        (date(2026, 11, 26), {"gestopt": "nee"}, False),
        (date(2026, 11, 26), {"begin_ziekte": "2026-11-02", "einde_ziekte": "2026-11-10"}, False),
        (date(2026, 11, 26), {"hervatting": "werknemer", "hervat_op": "2026-11-30"}, False),
    ],
)
def test_wie_nog_niet_herstartte_leest_vanaf_welke_dag_zijn_kwartaal_blijft(
    vandaag: date, extra: dict[str, str], staat_er: bool
) -> None:
    """PR art. 28 § 6: the quarter of the restart counts only from its third month on."""
    gelezen = tekst(PROEF.op(vandaag).antwoord(**{**HERSTELD, "hervatting": "geen"} | extra))
    assert (PAS_VANAF in gelezen) is staat_er
    assert WEL_VANAF not in gelezen


@pytest.mark.parametrize(
    ("vandaag", "hervat_op", "staat_er"),
    [
        (date(2026, 11, 26), "2026-11-30", True),
        (date(2026, 11, 30), "2026-11-30", True),
        # A restart that is past cannot be chosen again; one in the third month costs nothing.
        (date(2026, 12, 1), "2026-11-30", False),
        (date(2026, 11, 26), "2026-12-01", False),
    ],
)
def test_wie_een_herstart_plant_die_een_kwartaal_kost_leest_de_dag_die_het_redt(
    vandaag: date, hervat_op: str, staat_er: bool
) -> None:
    gegeven = PROEF.op(vandaag).antwoord(**HERSTELD, hervat_op=hervat_op)
    assert (WEL_VANAF in gegeven.vervolg) is staat_er
    assert gegeven.uitkomst.startswith("Geen enkel kwartaal") is (hervat_op == "2026-11-30")


# No quarter counts yet, and the one to pay first is still in time


NOG_GEEN = {"begin_ziekte": "2026-11-03", "nog_ziek": "ja", "vorig_kwartaal_betaald": "nee"}
BETAAL_EERST = (
    "Betaal eerst de bijdrage van het vierde kwartaal van 2026, ten laatste op 31 december 2026: dat is een "
    "voorwaarde."
)
PAS_IN_2027 = (
    "Je werd ziek in de tweede maand van het vierde kwartaal van 2026: de gelijkstelling begint pas in het "
    "eerste kwartaal van 2027."
)


@pytest.mark.parametrize("peildatum", ["2026-11-26", "2026-12-31", "2027-01-01", "2027-03-31"])
def test_ook_voor_er_een_kwartaal_telt_staat_vooraan_wat_eerst_betaald_moet_zijn(
    peildatum: str,
) -> None:
    gegeven = antwoord(**NOG_GEEN, peildatum=peildatum)
    gelezen = tekst(gegeven)
    assert gegeven.vervolg[0] == BETAAL_EERST
    assert (
        "Bel je fonds vóór die dag. Met een afbetalingsplan is dat kwartaal nog niet helemaal"
        in gelezen
    )
    assert "Lukt het niet ineens?" not in gelezen
    assert "Kan je het helemaal niet dragen?" not in gelezen
    dan = "Ben je nog ziek in het eerste kwartaal van 2027? Vraag de gelijkstelling dan meteen aan"
    assert (dan in gelezen) is (peildatum < "2027")


@pytest.mark.parametrize(
    ("extra", "vandaag", "staat_er"),
    [
        ({}, date(2026, 12, 31), True),
        ({}, date(2027, 1, 1), False),
        ({"vorig_kwartaal_betaald": "ja"}, date(2026, 12, 31), False),
        ({"gestopt": "nee"}, date(2026, 12, 31), True),
        # No quarter of this illness can follow any more: then it is no condition of anything.
        ({"nog_ziek": "nee", "einde_ziekte": "2026-11-20", "hervatting": "geen"},
         date(2026, 12, 31), False),
    ],
)  # fmt: skip
def test_wat_eerst_betaald_moet_zijn_staat_er_zolang_het_nog_telt(
    extra: dict[str, str], vandaag: date, staat_er: bool
) -> None:
    gegeven = PROEF.op(vandaag).antwoord(**NOG_GEEN | {"peildatum": "2026-11-26"} | extra)
    assert (BETAAL_EERST in gegeven.vervolg) is staat_er
    assert ("Met een afbetalingsplan is dat kwartaal" in tekst(gegeven)) is staat_er


def test_wie_nog_geen_kwartaal_heeft_en_tekortkomt_leest_allebei() -> None:
    gegeven = antwoord(**NOG_GEEN, gestopt="nee")
    assert gegeven.uitkomst == (
        "Er telt nu nog geen kwartaal voor gelijkstelling. Niet voldaan: “Je hebt al je beroepswerk "
        "stopgezet”."
    )
    assert gegeven.toelichting[0] == PAS_IN_2027
    assert "Lukt het niet ineens?" not in tekst(gegeven)
    assert antwoord(**NOG_GEEN).uitkomst == "Er telt nu nog geen kwartaal voor gelijkstelling."


# What the lower minimum saves on the income that was given


@pytest.mark.parametrize(
    ("inkomen", "feit", "zin_"),
    [
        # 2026: minimum 890,42 and lower minimum 459,82, 20,5 % ÷ 4 of the income between them.
        ("", "tot € 430,60 per kwartaal minder, 4 kwartalen lang",
         "Dat scheelt hoogstens € 430,60 per kwartaal in 2026; verdien je meer, dan minder of niets."),
        # Under the lower minimum nothing more can be saved.
        ("5.000", "tot € 430,60 per kwartaal minder, 4 kwartalen lang",
         "Dat scheelt hoogstens € 430,60 per kwartaal in 2026; verdien je meer, dan minder of niets."),
        # 10.000 × 20,5 % ÷ 4 = 512,50, and 890,42 − 512,50 = 377,92.
        ("10.000", "tot € 377,92 per kwartaal minder, 4 kwartalen lang",
         "Op een jaarinkomen van € 10.000,00 scheelt dat hoogstens € 377,92 per kwartaal. Verdien je na je "
         "herstart minder, dan kan het meer zijn: hoogstens € 430,60 per kwartaal in 2026."),
        # 17.374,00 × 20,5 % ÷ 4 = 890,42: the ordinary minimum. A hundred euro less saves 5,13.
        ("17.274", "tot € 5,13 per kwartaal minder, 4 kwartalen lang", "scheelt dat hoogstens € 5,13"),
        ("17.374", None, "Op een jaarinkomen van € 17.374,00 scheelt dat niets."),
        ("50.000", None, "Op een jaarinkomen van € 50.000,00 scheelt dat niets."),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("niets_na_2026")
def test_het_lagere_minimum_scheelt_niets_op_een_inkomen_erboven(
    inkomen: str, feit: str | None, zin_: str
) -> None:
    gegeven = antwoord(
        begin_ziekte="2026-01-12",
        einde_ziekte="2026-10-31",
        hervat_op="2026-11-02",
        inkomen=inkomen or "0",
    )
    feiten = {k: w.replace("\u00a0", " ") for k, w in gegeven.feiten}
    assert feiten.get("Lager minimum na je herstart") == feit
    assert zin_ in tekst(gegeven)
    # The figures of a link are the most it can save, as ever.
    assert str(gegeven.cijfers["lager_minimum_2026"]) == "430.60"


@pytest.mark.parametrize(
    ("einde", "hervat_op", "onzeker"),
    [("2025-08-31", "2025-09-01", True), ("2025-09-30", "2025-10-01", False)],
)
def test_een_herstart_in_een_gelijkgesteld_kwartaal_telt_de_vier_met_zekerheid_c(
    einde: str, hervat_op: str, onzeker: bool
) -> None:
    gelezen = tekst(antwoord(begin_ziekte="2025-04-01", einde_ziekte=einde, hervat_op=hervat_op))
    vier = "voor kwartaal 4 van 2025 en kwartaal 1, 2 en 3 van 2026"
    assert f"{vier}{' (zekerheid C)' if onzeker else ''}." in gelezen
    assert ("Je herstart in een gelijkgesteld kwartaal: vanaf wanneer" in gelezen) is onzeker


# Messages that say which day is meant


@pytest.mark.parametrize(("start", "mag"), [("2025-01-10", True), ("2025-01-11", False)])
def test_wie_na_het_begin_van_de_ziekte_begon_krijgt_een_boodschap(start: str, mag: bool) -> None:
    fouten = PROEF.resultaat(**NIET_HERVAT, start_zelfstandige=start).fouten
    boodschap = "Deze dag ligt na het begin van je ziekte: vul een vroegere dag in."
    assert fouten == ({} if mag else {"start_zelfstandige": boodschap})


@pytest.mark.parametrize(("beslissing", "mag"), [("2026-06-30", False), ("2026-07-01", True)])
def test_een_beslissing_kan_pas_vanaf_het_eerste_kwartaal_dat_telt(
    beslissing: str, mag: bool
) -> None:
    fouten = PROEF.resultaat(begin_ziekte="2026-05-05", nog_ziek="ja", beslissing=beslissing).fouten
    boodschap = "Op die dag is er nog niets gevraagd. Kies een dag vanaf 1 juli 2026."
    assert fouten == ({} if mag else {"beslissing": boodschap})


@pytest.mark.parametrize(
    ("peildatum", "mag"), [("", False), ("2026-12-04", False), ("2026-12-05", True)]
)
def test_een_ziekte_die_nog_begint_vraagt_een_latere_dag(peildatum: str, mag: bool) -> None:
    gegeven = {"begin_ziekte": "2026-12-05", "nog_ziek": "ja"}
    fouten = PROEF.resultaat(**gegeven | ({"peildatum": peildatum} if peildatum else {})).fouten
    boodschap = "Je ziekte begint op 5 december 2026: kies hier die dag of een latere."
    assert fouten == ({} if mag else {"peildatum": boodschap})


def test_wie_nergens_tekortkomt_leest_wat_kan_tellen() -> None:
    # 90 days on 1 January 2025.
    gelezen = tekst(antwoord(**NIET_HERVAT, start_zelfstandige="2024-10-03"))
    assert "Kan tellen: kwartaal 1 en 2 van 2025." in gelezen
    assert "zou tellen" not in gelezen.lower()


# Childbirth without illness


BEVALLEN = {"waarvoor": "bevallen", "bevallen_op": "2026-11-20"}


def test_wie_beviel_en_niet_ziek_is_leest_welke_kwartalen_niets_kosten() -> None:
    """ARS art. 50 § 5: two quarters for births since 1 January 2026."""
    gegeven = antwoord(**BEVALLEN)
    assert gegeven.uitkomst == (
        "Je betaalt geen bijdragen voor kwartaal 1 en 2 van 2027, als je voldoet aan de voorwaarden van de "
        "moederschapsverzekering."
    )
    assert (gegeven.voorwaarden, gegeven.figuren) == ((), ())
    assert list(gegeven.cijfers) == ["vrij_na_bevalling"]
    assert gegeven.feiten[1] == ("Pensioen en ziekteverzekering", "blijven doorlopen (zekerheid B)")
    assert "Je hoeft niets te vragen" in tekst(gegeven)
    assert gegeven.grenzen == ()


def test_wie_op_de_laatste_dag_van_2025_beviel_leest_een_kwartaal_en_wie_het_schreef() -> None:
    gegeven = antwoord(waarvoor="bevallen", bevallen_op="2025-12-31")
    assert gegeven.uitkomst.startswith(
        "Je betaalt geen bijdragen voor het eerste kwartaal van 2026,"
    )
    assert gegeven.feiten[0] == ("Vrij na je bevalling", "het eerste kwartaal van 2026")
    assert "UCM en Droits Quotidiens schrijven: één kwartaal" in gegeven.grenzen[0]


def test_de_dag_van_de_bevalling_zegt_wanneer_ze_nodig_is() -> None:
    hulp = velden(GELIJKSTELLING_ZIEKTE.invoer)["bevallen_op"].hulp
    assert "Ben je bevallen, dan hebben we die dag nodig. Anders laat je het leeg." in hulp


def test_wie_beviel_krijgt_geen_vragen_over_ziekte() -> None:
    assert PROEF.resultaat(**BEVALLEN).lezing.gevraagd == ("waarvoor", "bevallen_op")
    beide = PROEF.resultaat(**NIET_HERVAT, waarvoor="allebei", bevallen_op="2025-02-01")
    assert "begin_ziekte" in beide.lezing.gevraagd


@pytest.mark.parametrize("waarvoor", ["bevallen", "allebei"])
def test_wie_beviel_geeft_de_dag(waarvoor: str) -> None:
    fouten = PROEF.resultaat(**NIET_HERVAT, waarvoor=waarvoor).fouten
    assert fouten == {"bevallen_op": "Vul de dag van je bevalling in."}


def test_een_oude_link_met_een_bevalling_geeft_hetzelfde_als_allebei() -> None:
    oud = antwoord(**NIET_HERVAT, bevallen_op="2025-02-01")
    assert oud.voorwaarden
    assert tekst(oud) == tekst(
        antwoord(**NIET_HERVAT, bevallen_op="2025-02-01", waarvoor="allebei")
    )


@pytest.mark.usefixtures("niets_na_2026")
@pytest.mark.parametrize("statuut", ["hoofdberoep", "primostarter"])
def test_een_ziekte_tot_in_een_onbekend_jaar_krijgt_een_antwoord_met_de_bekende_kwartalen(
    statuut: str,
) -> None:
    ziek = {"begin_ziekte": "2026-07-05", "nog_ziek": "ja", "peildatum": "2027-02-01"}
    gegeven = antwoord(**ziek, statuut=statuut, start_zelfstandige="2026-04-01")
    # Two quarters of 2026: 890,42 in hoofdberoep; a primostarter has 459,82 on 0 (bijdragen, 2026).
    samen = {"hoofdberoep": "1780.84", "primostarter": "919.64"}[statuut]
    assert str(gegeven.cijfers["niet_verschuldigd"]) == samen
