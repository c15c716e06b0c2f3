"""Overbruggingsrecht: grounds, conditions, proofs and days, on both sides of every reform.

Programme law of 26 December 2022 art. 188 to 211 and royal decree of 6 February 2023; law of 22
December 2016 before. The amounts stand in ``test_overbruggingsuitkering``.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED
from calculators.antwoord import Antwoord, toon
from calculators.html import Inhoud, als_html, el
from calculators.hulpen import REKENHULPEN
from rules.bijdragen import Statuut
from rules.fouten import OngeldigeInvoer
from rules.overbruggingsgronden import (
    Feiten,
    Grond,
    Inkomens,
    Pijler,
    Rol,
    Vennootschap,
    pijler,
    venster_vrijstelling,
    vermogensgrens,
    vermogensvoordeel,
)
from rules.overbruggingsrecht import (
    bewijzen,
    eis_gekend,
    onderworpen,
    referte,
    uiterste_dag_na_aangifte,
    voorwaarden,
)
from rules.termijnen import aanvraag_overbruggingsrecht
from rules.uitleg import Oordeel, Voorwaarde
from tests.proef import Proef, tekst
from tests.strategieen import geldige_teksten

VANDAAG = date(2026, 3, 1)
OVERBRUGGINGSRECHT = REKENHULPEN["overbruggingsrecht"]
PROEF = Proef(OVERBRUGGINGSRECHT, VANDAAG)
vraag, cijfers, antwoord = PROEF.uitvoer, PROEF.cijfers, PROEF.antwoord
VOLDAAN, NIET_VOLDAAN, ONBEKEND = Oordeel.VOLDAAN, Oordeel.NIET_VOLDAAN, Oordeel.ONBEKEND


def dag(tekst: str) -> date:
    return date.fromisoformat(tekst)


def lijst(
    grond: Grond = Grond.FAILLISSEMENT, feit: str = "2025-03-10", **feiten: Any
) -> dict[str, Voorwaarde]:
    alle = voorwaarden(
        Feiten(grond, dag(feit), **feiten), aanvraag_overbruggingsrecht(dag(feit)), dag(feit)
    )
    assert len({v.id for v in alle}) == len(alle)
    return {v.id: v for v in alle}


def oordeel(
    id_: str, grond: Grond = Grond.FAILLISSEMENT, feit: str = "2025-03-10", **feiten: Any
) -> Oordeel:
    return lijst(grond, feit, **feiten)[id_].oordeel


def woorden(regels: tuple[Inhoud, ...]) -> str:
    return " ".join("".join(el("p", regel).itertext()) for regel in regels)


def wegen(gevonden: Antwoord) -> dict[str, str]:
    """The pages that the next steps point to, with what the link carries."""
    links = (str(a.get("href")) for stap in gevonden.vervolg for a in el("p", stap).iter("a"))
    return {pagina: rest for pagina, _, rest in (link.partition("#") for link in links)}


# Grounds and pillars


@pytest.mark.parametrize(
    ("grond", "feit", "verwacht"),
    [
        (Grond.FAILLISSEMENT, "2022-12-31", Pijler.FAILLISSEMENT),
        (Grond.FAILLISSEMENT, "2023-01-01", Pijler.GEDWONGEN),
        (Grond.NATUURRAMP, "2022-12-31", Pijler.GEDWONGEN),
        (Grond.ALLERGIE, "2024-04-01", Pijler.GEDWONGEN),
        (Grond.DERDE, "2024-04-01", Pijler.GEDWONGEN),
        (Grond.LEEFLOON, "2019-04-01", Pijler.ECONOMISCH),
        (Grond.VRIJSTELLING, "2024-04-01", Pijler.ECONOMISCH),
        (Grond.LAAG_INKOMEN, "2024-04-01", Pijler.ECONOMISCH),
        (Grond.SCHULDENREGELING, "2020-04-01", Pijler.SCHULDENREGELING),
    ],
)
def test_een_grond_valt_onder_een_pijler(grond: Grond, feit: str, verwacht: Pijler) -> None:
    assert pijler(grond, dag(feit)) is verwacht


def test_een_collectieve_schuldenregeling_is_sinds_2023_geen_grond_meer() -> None:
    kreeg = {"schuldenregeling": date(2022, 6, 1)}
    assert oordeel("schuldenregeling", Grond.SCHULDENREGELING, "2022-12-31", **kreeg) is VOLDAAN
    assert oordeel("situatie", Grond.SCHULDENREGELING, "2023-01-01", **kreeg) is NIET_VOLDAAN


@pytest.mark.parametrize(
    ("beslissing", "verwacht"),
    [("2019-02-28", NIET_VOLDAAN), ("2019-03-01", VOLDAAN), ("2022-03-01", VOLDAAN),
     ("2022-03-02", NIET_VOLDAAN), ("", ONBEKEND)],
)  # fmt: skip
def test_de_regeling_viel_in_de_drie_jaar_ervoor(beslissing: str, verwacht: Oordeel) -> None:
    kreeg = dag(beslissing) if beslissing else None
    gevonden = oordeel(
        "schuldenregeling", Grond.SCHULDENREGELING, "2022-03-01", schuldenregeling=kreeg
    )
    assert gevonden is verwacht


@pytest.mark.parametrize("grond", [Grond.DERDE, Grond.ENERGIE])
def test_een_beslissing_van_een_derde_is_een_grond_sinds_1_juli_2019(grond: Grond) -> None:
    assert oordeel("situatie", grond, "2019-06-30") is NIET_VOLDAAN
    # Whether it hits directly and hard, the fund judges.
    assert oordeel("rechtstreeks", grond, "2019-07-01") is ONBEKEND
    assert "situatie" not in lijst(grond, "2019-07-01")


def test_voor_1_juli_2019_telde_vernieling_en_is_beschadiging_niet_zeker() -> None:
    assert oordeel("situatie", Grond.BESCHADIGING, "2019-06-30") is ONBEKEND
    assert "situatie" not in lijst(Grond.BESCHADIGING, "2019-07-01")


@pytest.mark.parametrize("feit", ["2016-12-31", "2000-01-01"])
def test_van_voor_2017_kennen_we_de_regels_niet(feit: str) -> None:
    with pytest.raises(OngeldigeInvoer, match="1 januari 2017") as fout:
        eis_gekend(dag(feit))
    assert fout.value.veld == "feit"
    eis_gekend(date(2017, 1, 1))


# The days


@pytest.mark.parametrize(
    ("feit", "laatste"),
    [
        ("2022-11-05", "2023-06-30"),
        ("2025-02-10", "2025-09-30"),
        ("2025-12-31", "2026-06-30"),
        ("2026-01-01", "2026-09-30"),
    ],
)
def test_vragen_kan_tot_het_einde_van_het_tweede_kwartaal_na_dat_van_het_feit(
    feit: str, laatste: str
) -> None:
    assert aanvraag_overbruggingsrecht(dag(feit)).laatste == dag(laatste)


@pytest.mark.parametrize(
    ("aanvraag", "verwacht"),
    [("2025-02-09", ONBEKEND), ("2025-02-10", VOLDAAN), ("2025-09-30", VOLDAAN),
     ("2025-10-01", NIET_VOLDAAN)],
)  # fmt: skip
def test_wie_te_laat_vraagt_verliest_het_recht(aanvraag: str, verwacht: Oordeel) -> None:
    feiten = Feiten(Grond.BRAND, date(2025, 2, 10))
    termijn = aanvraag_overbruggingsrecht(date(2025, 2, 10))
    alle = voorwaarden(feiten, termijn, dag(aanvraag))
    assert alle[-1].id == "op-tijd"
    assert alle[-1].oordeel is verwacht


def test_een_fonds_telt_vanaf_de_aanvraag_van_het_faillissement() -> None:
    eerder = uiterste_dag_na_aangifte(date(2025, 4, 2), date(2025, 3, 20))
    assert eerder
    assert eerder.laatste == date(2025, 9, 30)
    assert eerder.beslissing.zekerheid == "C"
    assert uiterste_dag_na_aangifte(date(2025, 4, 20), date(2025, 4, 2)) is None
    assert uiterste_dag_na_aangifte(date(2025, 4, 2), date(2025, 4, 2)) is None
    with pytest.raises(OngeldigeInvoer, match="vonnis"):
        uiterste_dag_na_aangifte(date(2025, 4, 2), date(2025, 4, 3))


def test_het_venster_van_zestien_kwartalen_heeft_dat_van_het_feit_erbij() -> None:
    venster = referte(date(2021, 1, 9))
    assert (venster[0].eerste_dag, venster[-1].laatste_dag) == (date(2017, 4, 1), date(2021, 3, 31))
    assert len(venster) == 16
    assert [str(k) for k in onderworpen(date(2025, 3, 10))] == [
        "2024-K2", "2024-K3", "2024-K4", "2025-K1"
    ]  # fmt: skip


# Allergy


@pytest.mark.parametrize(
    ("feit", "verwacht"), [("2024-03-31", NIET_VOLDAAN), ("2024-04-01", VOLDAAN)]
)
def test_allergie_kan_pas_na_twaalf_maanden_ziekte_uitkering(feit: str, verwacht: Oordeel) -> None:
    ziek = {"ziek_sinds": date(2023, 4, 1)}
    assert oordeel("ziekte-uitkering", Grond.ALLERGIE, feit, **ziek) is verwacht


def test_na_zes_maanden_zegt_het_antwoord_vanaf_wanneer_het_kan() -> None:
    gevonden = lijst(Grond.ALLERGIE, "2024-04-01", ziek_sinds=date(2023, 10, 1))
    assert "1 oktober 2024" in gevonden["ziekte-uitkering"].reden


@pytest.mark.parametrize(
    ("naam", "feit", "verwacht"),
    [
        ("allergie_erkend", True, VOLDAAN), ("allergie_erkend", False, NIET_VOLDAAN),
        ("allergie_erkend", None, ONBEKEND), ("allergie_door_werk", False, NIET_VOLDAAN),
        ("allergie_door_werk", True, VOLDAAN), ("invalide", True, NIET_VOLDAAN),
        ("invalide", False, VOLDAAN), ("invalide", None, ONBEKEND), ("ziek_sinds", None, ONBEKEND),
    ],
)  # fmt: skip
def test_de_vier_eisen_van_een_allergie(naam: str, feit: bool | None, verwacht: Oordeel) -> None:
    id_ = {"invalide": "niet-invalide", "ziek_sinds": "ziekte-uitkering"}.get(
        naam, naam.replace("_", "-")
    )
    assert oordeel(id_, Grond.ALLERGIE, **{naam: feit}) is verwacht


# Economic difficulties


def test_de_vrijstelling_valt_in_de_twaalf_maanden_voor_de_maand_van_het_stoppen() -> None:
    assert venster_vrijstelling(date(2026, 3, 15)) == (date(2025, 3, 1), date(2026, 2, 28))


@pytest.mark.parametrize(
    ("beslissing", "verwacht"),
    [("2025-02-28", NIET_VOLDAAN), ("2025-03-01", VOLDAAN), ("2026-02-28", VOLDAAN),
     ("2026-03-01", NIET_VOLDAAN), ("", ONBEKEND)],
)  # fmt: skip
def test_een_vrijstelling_erbuiten_telt_niet(beslissing: str, verwacht: Oordeel) -> None:
    wanneer = dag(beslissing) if beslissing else None
    assert (
        oordeel("vrijstelling", Grond.VRIJSTELLING, "2026-03-15", vrijstelling=wanneer) is verwacht
    )


@pytest.mark.parametrize(
    ("rol", "feit", "grens_"),
    [
        (Rol.ZELFSTANDIGE, "2019-05-15", "13847.39"),
        (Rol.ECHTGENOOT, "2019-05-15", "6083.16"),
        (Rol.ECHTGENOOT, "2021-05-15", "6168.90"),
        (Rol.ECHTGENOOT, "2022-05-15", "6439.45"),
        (Rol.ZELFSTANDIGE, "2024-05-15", "16861.46"),
        (Rol.ECHTGENOOT, "2024-05-15", "7407.24"),
        (Rol.HELPER, "2024-05-15", "16861.46"),
    ],
)
def test_het_inkomen_is_niet_hoger_dan_het_minimuminkomen(rol: Rol, feit: str, grens_: str) -> None:
    op, boven = Decimal(grens_), Decimal(grens_) + Decimal("0.01")
    for inkomen, verwacht in ((op, VOLDAAN), (boven, NIET_VOLDAAN)):
        gevonden = oordeel(
            "inkomen", Grond.LAAG_INKOMEN, feit, rol=rol, inkomens=Inkomens(inkomen, geraamd=False)
        )
        assert gevonden is verwacht


def test_elk_jaar_heeft_zijn_eigen_grens() -> None:
    # 2023: 16.409,20; 2024: 16.861,46.
    inkomens = Inkomens(Decimal("16861.46"), Decimal("16409.21"), geraamd=False)
    gevonden = lijst(Grond.LAAG_INKOMEN, "2024-05-15", inkomens=inkomens)
    assert gevonden["inkomen"].oordeel is VOLDAAN
    assert gevonden["inkomen-vorig-jaar"].oordeel is NIET_VOLDAAN


@pytest.mark.parametrize(
    ("inkomen", "geraamd", "definitief"),
    [("17374.08", ONBEKEND, VOLDAAN), ("17374.09", ONBEKEND, NIET_VOLDAAN)],
)
def test_een_raming_beslist_nog_niet_ook_niet_boven_de_grens(
    inkomen: str, geraamd: Oordeel, definitief: Oordeel
) -> None:
    # The limit of 2026: 17.374,08. What is estimated can still become less, or more.
    for raming, verwacht in ((True, geraamd), (False, definitief)):
        inkomens = Inkomens(Decimal(inkomen), geraamd=raming)
        gevonden = oordeel("inkomen", Grond.LAAG_INKOMEN, "2026-03-01", inkomens=inkomens)
        assert gevonden is verwacht


@pytest.mark.usefixtures("niets_na_2026")
def test_een_jaar_waarvan_de_grens_niet_bekend_is_blijft_onbekend() -> None:
    gevonden = lijst(
        Grond.LAAG_INKOMEN, "2027-05-15", inkomens=Inkomens(Decimal(5000), Decimal(5000))
    )
    assert gevonden["inkomen"].oordeel is ONBEKEND
    assert "2027" in gevonden["inkomen"].reden
    assert gevonden["inkomen-vorig-jaar"].oordeel is VOLDAAN


@pytest.mark.parametrize("rol", [Rol.HELPER, Rol.ECHTGENOOT])
def test_wie_helpt_is_sinds_2023_ook_afhankelijk_van_wie_hij_hielp(rol: Rol) -> None:
    te_veel = Inkomens(geholpene_onder_grens=False)
    assert (
        oordeel("geholpene", Grond.LAAG_INKOMEN, "2023-01-01", rol=rol, inkomens=te_veel)
        is NIET_VOLDAAN
    )
    assert "geholpene" not in lijst(Grond.LAAG_INKOMEN, "2022-12-31", rol=rol)
    assert "geholpene" not in lijst(Grond.LAAG_INKOMEN, "2023-01-01")


def test_een_vennootschap_telt_alleen_bij_een_laag_inkomen() -> None:
    for grond in Grond:
        ids = set(lijst(grond, "2024-05-15", rol=Rol.BEDRIJFSLEIDER))
        assert ({"vereffening", "vermogen"} <= ids) is (grond is Grond.LAAG_INKOMEN)


@pytest.mark.parametrize(
    ("feit", "grens_"),
    [
        ("2017-05-15", "26592.50"), ("2018-05-15", "27101.00"), ("2019-05-15", "27694.78"),
        ("2020-05-15", "27987.56"), ("2021-05-15", "28085.14"), ("2022-05-15", "29316.88"),
        ("2023-05-15", "32818.40"), ("2024-05-15", "33722.92"), ("2025-05-15", "34017.76"),
        ("2026-05-15", "34748.16"),
    ],
)  # fmt: skip
def test_het_vermogen_is_hoogstens_twee_keer_het_afgeronde_minimuminkomen(
    feit: str, grens_: str
) -> None:
    gevonden = vermogensgrens(dag(feit))
    assert gevonden
    assert str(gevonden.waarde) == grens_


@pytest.mark.usefixtures("niets_na_2026")
def test_een_jaar_zonder_minimuminkomen_heeft_nog_geen_vermogensgrens() -> None:
    assert vermogensgrens(date(2027, 1, 1)) is None
    assert oordeel("vermogen", Grond.LAAG_INKOMEN, "2027-01-01", rol=Rol.BEDRIJFSLEIDER) is ONBEKEND


def test_het_vermogen_is_het_deel_van_de_aandelen() -> None:
    feit = date(2019, 5, 15)
    assert vermogensvoordeel(Decimal("69236.95"), Decimal("0.40"), feit).waarde == Decimal(
        "27694.78"
    )
    zonder = vermogensvoordeel(Decimal(50_000), None, feit)
    assert zonder.waarde == 50_000
    assert "alle aandelen" in zonder.nota


@pytest.mark.parametrize(
    ("aandelen", "balans", "weerlegd", "verwacht"),
    [
        ("0.40", "69236.95", False, VOLDAAN),
        ("0.40", "69236.98", False, NIET_VOLDAAN),
        ("0.40", "69236.98", True, ONBEKEND),
        (None, "50000", False, NIET_VOLDAAN),
        (None, "27694.78", False, VOLDAAN),
        ("0.40", None, False, ONBEKEND),
    ],
)
def test_te_veel_vermogen_kan_weerlegd_worden(
    aandelen: str | None, balans: str | None, weerlegd: bool, verwacht: Oordeel
) -> None:
    bedrijf = Vennootschap(
        True,
        Decimal(aandelen) if aandelen else None,
        Decimal(balans) if balans else None,
        weerlegd,
    )
    gevonden = oordeel(
        "vermogen", Grond.LAAG_INKOMEN, "2019-05-15", rol=Rol.BEDRIJFSLEIDER, vennootschap=bedrijf
    )
    assert gevonden is verwacht


@pytest.mark.parametrize(
    ("gestopt", "verwacht"), [(True, VOLDAAN), (False, NIET_VOLDAAN), (None, ONBEKEND)]
)
@pytest.mark.parametrize("grond", [Grond.LEEFLOON, Grond.BRAND])
def test_al_het_werk_ligt_stil(grond: Grond, gestopt: bool | None, verwacht: Oordeel) -> None:
    assert oordeel("gestopt", grond, gestopt=gestopt) is verwacht


def test_bij_economische_moeilijkheden_stop_je_definitief_en_anders_mag_het_tijdelijk() -> None:
    assert "definitief" in lijst(Grond.LEEFLOON)["gestopt"].etiket
    assert "Tijdelijk of voorgoed" in lijst(Grond.BRAND)["gestopt"].reden
    velden = {"feit": "2026-03-01", "aanvraag": "2026-03-01"}
    assert cijfers(grond="leefloon", definitief="nee", **velden)["mogelijk"] == "nee"
    assert cijfers(grond="leefloon", definitief="ja", **velden)["mogelijk"] == "ja"
    assert cijfers(grond="brand", alles_gestopt="nee", **velden)["mogelijk"] == "nee"


# For everybody


@pytest.mark.parametrize(
    ("hervat", "verwacht"), [("2025-03-09", NIET_VOLDAAN), ("2025-03-10", VOLDAAN)]
)
def test_het_werk_ligt_minstens_zeven_dagen_stil(hervat: str, verwacht: Oordeel) -> None:
    assert oordeel("zeven-dagen", Grond.BRAND, "2025-03-03", hervat=dag(hervat)) is verwacht
    assert "zeven-dagen" not in lijst(Grond.BRAND, "2022-03-03", hervat=dag(hervat))
    assert "zeven-dagen" not in lijst(Grond.LEEFLOON, "2025-03-03", hervat=dag(hervat))


@pytest.mark.parametrize(
    ("statuut", "vier", "als_hoofdberoep", "verwacht"),
    [
        (Statuut.HOOFDBEROEP, True, None, VOLDAAN),
        (Statuut.PRIMOSTARTER, True, None, VOLDAAN),
        (Statuut.MAXISTATUUT, True, None, VOLDAAN),
        (Statuut.HOOFDBEROEP, False, None, NIET_VOLDAAN),
        (Statuut.HOOFDBEROEP, None, None, ONBEKEND),
        (Statuut.BIJBEROEP, True, True, NIET_VOLDAAN),
        (Statuut.STUDENT, True, True, VOLDAAN),
        (Statuut.STUDENT, True, False, NIET_VOLDAAN),
        # Who was a student-zelfstandige was not in hoofdberoep, and need not have been.
        (Statuut.STUDENT, False, True, VOLDAAN),
        (Statuut.STUDENT, True, None, ONBEKEND),
        # One fund accepts it, the law does not name it.
        (Statuut.ARTIKEL_37, True, True, ONBEKEND),
        (Statuut.ARTIKEL_37, True, False, NIET_VOLDAAN),
    ],
)
def test_vier_kwartalen_in_een_statuut_dat_telt(
    statuut: Statuut, vier: bool | None, als_hoofdberoep: bool | None, verwacht: Oordeel
) -> None:
    gevonden = oordeel(
        "vier-kwartalen", statuut=statuut, vier_kwartalen=vier, als_hoofdberoep=als_hoofdberoep
    )
    assert gevonden is verwacht


@pytest.mark.parametrize(
    ("feit", "betaald", "met_rechten", "verwacht"),
    [
        # Assimilated quarters count since 1 January 2023, not before.
        ("2022-12-31", False, True, NIET_VOLDAAN),
        ("2023-01-01", False, True, VOLDAAN),
        ("2023-01-01", False, False, NIET_VOLDAAN),
        ("2023-01-01", False, None, ONBEKEND),
        ("2023-01-01", True, None, VOLDAAN),
        ("2022-12-31", True, None, VOLDAAN),
        ("2022-12-31", None, None, ONBEKEND),
    ],
)
def test_vier_betaalde_kwartalen(
    feit: str, betaald: bool | None, met_rechten: bool | None, verwacht: Oordeel
) -> None:
    feiten = {"vier_betaald": betaald, "vier_met_pensioenrechten": met_rechten}
    assert oordeel("vier-betaald", Grond.BRAND, feit, **feiten) is verwacht


def test_de_leeftijd_en_het_andere_inkomen_zijn_voorwaarden_tot_2022() -> None:
    oud, nieuw = lijst(feit="2022-12-31"), lijst(feit="2023-01-01")
    assert {"leeftijd", "geen-ander-inkomen"} <= set(oud)
    assert "65 jaar" in oud["leeftijd"].etiket
    assert not {"leeftijd", "geen-ander-inkomen"} & set(nieuw)
    assert oordeel("geen-ander-inkomen", feit="2022-12-31", ander_inkomen=True) is NIET_VOLDAAN


@pytest.mark.parametrize(
    ("feit", "id_"), [("2022-12-31", "leeftijd"), ("2023-01-01", "geen-pensioen")]
)
def test_na_de_pensioenleeftijd_of_met_pensioen_kan_het_niet(feit: str, id_: str) -> None:
    assert oordeel(id_, feit=feit, pensioen=True) is NIET_VOLDAAN
    assert oordeel(id_, feit=feit, pensioen=False) is VOLDAAN
    assert oordeel(id_, feit=feit) is ONBEKEND


@pytest.mark.parametrize(
    ("naam", "id_", "goed"),
    [("verblijf", "verblijf", True), ("uitgesloten", "niet-uitgesloten", False)],
)
def test_wonen_in_belgie_en_niet_uitgesloten(naam: str, id_: str, goed: bool) -> None:
    assert oordeel(id_, **{naam: goed}) is VOLDAAN
    assert oordeel(id_, **{naam: not goed}) is NIET_VOLDAAN
    assert oordeel(id_) is ONBEKEND


# Proofs (the people of the source)


@pytest.mark.parametrize(
    ("grond", "rol", "woorden"),
    [
        (Grond.NATUURRAMP, Rol.ZELFSTANDIGE, ["politie", "verzekeraar", "krantenartikels", "van de stop"]),
        (Grond.ALLERGIE, Rol.ZELFSTANDIGE, ["artsen", "verzekeraar", "van de stop"]),
        (Grond.FAILLISSEMENT, Rol.ZELFSTANDIGE, ["faillissement geopend", "van de stop"]),
        (Grond.LAAG_INKOMEN, Rol.BEDRIJFSLEIDER, ["boekhoudkundige", "definitieve stop", "mandaat"]),
        (Grond.LEEFLOON, Rol.ZELFSTANDIGE, ["leefloon", "definitieve stop"]),
        (Grond.VRIJSTELLING, Rol.HELPER, ["beslissing van het RSVZ", "definitieve stop", "hulp"]),
        (Grond.ENERGIE, Rol.ZELFSTANDIGE, ["productiekosten", "energiefacturen", "van de stop"]),
    ],
)  # fmt: skip
def test_elke_grond_heeft_zijn_bewijzen(grond: Grond, rol: Rol, woorden: list[str]) -> None:
    gevonden = bewijzen(grond, rol)
    assert len(gevonden) == len(woorden)
    assert [woord in bewijs for woord, bewijs in zip(woorden, gevonden, strict=True)] == [
        True
    ] * len(woorden)


# The calculator


def test_de_uitkomst_zegt_tot_wanneer_hoeveel_en_hoelang() -> None:
    gevonden = antwoord(feit="2026-03-01", aanvraag="2026-03-01")
    assert gevonden.uitkomst == (
        "Overbruggingsrecht vragen kan tot en met 30 september 2026, als je aan alle voorwaarden "
        "voldoet. Het "
        "geeft €\u00a01.638,26 per volle maand, hoogstens 12 maanden. 4 voorwaarden zijn nog niet bekend."
    )


def test_een_voorwaarde_die_niet_klopt_staat_in_de_uitkomst() -> None:
    gevonden = antwoord(feit="2026-03-01", verblijf="nee")
    assert gevonden.uitkomst.startswith(
        "Zo krijg je geen overbruggingsrecht. Niet voldaan: “Je hoofd"
    )
    assert gevonden.agenda == ()
    assert cijfers(feit="2026-03-01", statuut="bijberoep")["mogelijk"] == "nee"


def test_te_veel_vermogen_zegt_dat_bewijs_nog_kan() -> None:
    gevonden = antwoord(
        grond="laag-inkomen", rol="bedrijfsleider", feit="2024-03-31", balanstotaal="120000",
        aanvraag="2024-04-01",
    )  # fmt: skip
    assert "je vermogensvoordeel is te hoog" in gevonden.uitkomst
    assert "stukken bewijst" in gevonden.uitkomst


def test_wie_alleen_te_laat_is_hoort_dat() -> None:
    gevonden = antwoord(feit="2024-01-10", aanvraag="2024-10-01")
    assert gevonden.uitkomst == (
        "Je bent te laat. Overbruggingsrecht vragen kon tot en met 30 september 2024."
    )


def test_een_lege_rugzak_van_voor_2023_geeft_niets() -> None:
    gevonden = antwoord(
        feit="2022-06-01",
        grond="leefloon",
        kwartalen_loopbaan="5",
        aanvraag="2022-06-02",
        ander_recht="nee",
    )
    assert "geen maanden meer over" in gevonden.uitkomst


def test_de_hervatting_geeft_een_totaal() -> None:
    gevonden = antwoord(
        grond="brand", feit="2026-02-01", hervat="2026-04-01", aanvraag="2026-02-02"
    )
    assert "Voor deze onderbreking geeft het samen €\u00a03.276,52." in gevonden.uitkomst


@pytest.mark.parametrize(
    ("velden", "veld"),
    [
        ({"feit": "2016-12-31"}, "feit"),
        ({"feit": "2026-02-01", "grond": "brand", "hervat": "2026-02-01"}, "hervat"),
        ({"feit": "2026-02-01", "aangifte": "2026-02-02"}, "aangifte"),
        ({"feit": "2019-02-01", "grond": "leefloon"}, "kwartalen_loopbaan"),
        ({"feit": "2026-02-01", "gebruikte_maanden": "veel"}, "gebruikte_maanden"),
        ({"feit": "2026-02-01", "gebruikte_maanden": "61"}, "gebruikte_maanden"),
    ],
)
def test_slechte_invoer_krijgt_een_boodschap_bij_het_veld(
    velden: dict[str, str], veld: str
) -> None:
    code, uitvoer = vraag(**velden)
    assert code == FOUTE_INVOER
    assert list(uitvoer["fouten"]) == [veld]


def test_in_2018_is_het_bedrag_onbekend_maar_de_rest_niet() -> None:
    gevonden = cijfers(feit="2018-03-01", aanvraag="2018-03-02")
    assert "maandbedrag" not in gevonden
    assert (gevonden["maanden"], gevonden["laatste_aanvraagdag"]) == ("12", "2018-09-30")
    tabel = tekst(antwoord(feit="2018-03-01", aanvraag="2018-03-02", ander_recht="nee"))
    assert "Maart 2018 tot en met augustus 2018" in tabel
    assert "onbekend" in tabel


def test_de_volgende_stap_staat_naast_het_laatste_bedrag() -> None:
    assert "€ 1.671,01" in tekst(antwoord(feit="2026-03-01", aanvraag="2026-03-01"))
    assert "€ 2.088,11" in tekst(
        antwoord(feit="2026-03-01", aanvraag="2026-03-01", gezinslast="ja")
    )
    vroeger = antwoord(grond="brand", feit="2025-03-01", hervat="2025-06-01", aanvraag="2025-03-02")
    assert "indexering" not in tekst(vroeger)


def test_het_verschil_met_een_telling_per_maand_staat_in_de_stappen() -> None:
    gevonden = antwoord(
        grond="derde", feit="2025-03-28", hervat="2025-04-06", aanvraag="2025-04-10"
    )
    assert "Zeven dagen over twee maanden" in tekst(gevonden)
    assert gevonden.zekerheid == "C"


@pytest.mark.parametrize(
    ("velden", "verwacht"),
    [
        ({"feit": "2023-02-10", "hervat": "2023-04-01"}, "5.00"),
        ({"feit": "2023-04-01", "hervat": "2023-05-01"}, "6.00"),
    ],
)
def test_maanden_wegens_de_energiecrisis_blijven_in_de_rugzak(
    velden: dict[str, str], verwacht: str
) -> None:
    gevonden = cijfers(grond="energie", gebruikte_maanden="5", aanvraag=velden["hervat"], **velden)
    assert gevonden["opgenomen_na"] == verwacht


def test_de_laatste_dag_komt_in_de_agenda() -> None:
    (dag_,) = antwoord(feit="2026-03-01", aanvraag="2026-03-01").agenda
    assert (dag_.dag, dag_.id) == (date(2026, 9, 30), "overbruggingsrecht-2026-03-01")


def test_de_brief_noemt_de_grond_de_dag_en_de_bewijzen() -> None:
    gevonden = antwoord(grond="leefloon", feit="2026-03-01", aanvraag="2026-03-01").brief
    assert "Het feit is van 1 maart 2026: economische moeilijkheden." in gevonden
    assert "Ik krijg een leefloon." in gevonden
    assert "- een kopie van het leefloon" in gevonden


VOLLEDIG = {"alles_gestopt": "ja", "vier_kwartalen": "ja", "vier_betaald": "ja", "verblijf": "ja"}


def te_betalen(**velden: str) -> Antwoord:
    """Somebody bankrupt on 2 October 2026 without four paid quarters, who asks on time or too late."""
    feiten = VOLLEDIG | {"vier_betaald": "nee", "vier_met_rechten": "nee"}
    return antwoord(feit="2026-10-02", **(feiten | {"aanvraag": "2026-11-25"} | velden))


def test_wie_zijn_vier_kwartalen_nog_kan_betalen_hoort_dat_en_tot_wanneer() -> None:
    gevonden = te_betalen()
    assert gevonden.uitkomst.startswith(
        "Nog niet: kom eerst aan 4 betaalde kwartalen, ten laatste op 30 juni 2027."
    )
    assert gevonden.cijfers["mogelijk"] == "nog niet"
    assert [moment.dag for moment in gevonden.agenda] == [date(2027, 6, 30)]
    paginas = {a.get("href") for stap in gevonden.vervolg for a in el("p", stap).iter("a")}
    assert "../afbetalingsplan/" in paginas
    assert "../vrijstelling/" not in paginas
    assert "30 juni 2027 helemaal betaald" in woorden(gevonden.vervolg)
    # The letter promises no payment.
    assert "Ik kom nog niet aan 4 betaalde kwartalen. Welke moet ik" in gevonden.brief


@pytest.mark.parametrize(
    "velden",
    [
        {"aanvraag": "2027-07-01"},
        {"verblijf": "nee"},
        {"feit": "2022-12-31", "aanvraag": "2023-01-02"},
    ],
)
def test_betalen_helpt_niet_wie_te_laat_is_of_iets_anders_mist(velden: dict[str, str]) -> None:
    # Before 2023 no article read says that paying later opens the right.
    feiten = VOLLEDIG | {"vier_betaald": "nee", "vier_met_rechten": "nee", "ander_recht": "nee"}
    gevonden = antwoord(**(feiten | {"feit": "2026-10-02", "aanvraag": "2026-11-25"} | velden))
    assert gevonden.cijfers["mogelijk"] == "nee"


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        (
            {"grond": "faillissement", "alles_gestopt": "ja"},
            "aan. De rechtbank sprak mijn faillissement uit op 1 maart 2026.\n",
        ),
        # A link with a day alone: nobody chose this ground.
        ({}, "aan. [Klopt dit? De rechtbank sprak mijn faillissement uit op 1 maart 2026.]\n"),
        (
            {"grond": "faillissement", "rol": "bedrijfsleider"},
            "De rechtbank sprak het faillissement van [naam van de zaak] uit op 1 maart 2026.",
        ),
        (
            {"grond": "brand"},
            "aan. Het feit is van 1 maart 2026: een brand. [Klopt dit? Sinds 1 maart 2026 ligt mijn werk als "
            "zelfstandige stil.]\n",
        ),
        (
            {"grond": "brand", "alles_gestopt": "ja"},
            "een brand. Sinds 1 maart 2026 ligt mijn werk als zelfstandige stil.\n",
        ),
        (
            {
                "grond": "brand",
                "alles_gestopt": "ja",
                "hervat": "2026-03-10",
                "aanvraag": "2026-04-01",
            },
            "brand. Van 1 maart 2026 tot en met 9 maart 2026 lag mijn werk als zelfstandige stil.",
        ),
        (
            {
                "grond": "brand",
                "alles_gestopt": "ja",
                "hervat": "2026-05-01",
                "aanvraag": "2026-04-01",
                "werkdag": [{"dag": "2026-03-12"}, {"dag": "2026-03-11"}],
            },
            "tot en met 30 april 2026 ligt mijn werk als zelfstandige stil. Dagen waarop ik werk: "
            "11 maart 2026 en 12 maart 2026.",
        ),
        (
            {"grond": "derde"},
            "1 maart 2026: [de beslissing of de gebeurtenis]. [Klopt dit? Sinds 1 maart 2026 ligt mijn werk "
            "als zelfstandige stil.] De gevolgen voor mijn zaak: [hoe rechtstreeks en hoe zwaar, met "
            "cijfers].",
        ),
        ({"grond": "allergie"}, "Het feit is van 1 maart 2026: een allergie. [Klopt"),
        (
            {"grond": "allergie", "allergie_door_werk": "ja"},
            "1 maart 2026: een allergie die ik door mijn werk kreeg. [Klopt",
        ),
        (
            {"grond": "laag-inkomen"},
            "economische moeilijkheden. [Klopt dit? Op die dag stopte ik al mijn werk als zelfstandige "
            "definitief.] Mijn netto belastbaar inkomen van 2025 is [bedrag]; dat van 2026 is [bedrag].",
        ),
        (
            {
                "grond": "laag-inkomen",
                "definitief": "ja",
                "inkomen": "9000",
                "inkomen_vorig_jaar": "8000",
            },
            "moeilijkheden. Op die dag stopte ik al mijn werk als zelfstandige definitief. Mijn netto "
            "belastbaar inkomen van 2025 raam ik op €\u00a08.000,00; dat van 2026 raam ik op "
            "€\u00a09.000,00.",
        ),
        (
            {
                "grond": "laag-inkomen",
                "geraamd_vorig_jaar": "nee",
                "inkomen": "9000",
                "inkomen_vorig_jaar": "8000",
            },
            "inkomen van 2025 is €\u00a08.000,00; dat van 2026 raam ik op €\u00a09.000,00.",
        ),
        (
            {
                "grond": "laag-inkomen",
                "geraamd": "nee",
                "inkomen": "9000",
                "inkomen_vorig_jaar": "8000",
            },
            "inkomen van 2025 is €\u00a08.000,00; dat van 2026 is €\u00a09.000,00.",
        ),
        (
            {"grond": "vrijstelling"},
            "Het RSVZ gaf mij vrijstelling van bijdragen op [dag van de beslissing].",
        ),
        (
            {"grond": "vrijstelling", "vrijstelling_op": "2026-01-15"},
            "Het RSVZ gaf mij vrijstelling van bijdragen op 15 januari 2026.",
        ),
    ],
)
def test_de_brief_zegt_niets_wat_niet_ingevuld_is(velden: dict[str, Any], zin: str) -> None:
    assert zin in antwoord(**({"feit": "2026-03-01", "aanvraag": "2026-03-01"} | velden)).brief


@pytest.mark.parametrize(
    "velden",
    [{"aanvraag": "2026-02-28"}, {"grond": "laag-inkomen", "inkomen": "17374.09"}],
)
def test_geen_brief_over_wat_nog_moet_gebeuren_of_niet_klopt(velden: dict[str, str]) -> None:
    assert antwoord(**({"feit": "2026-03-01", "aanvraag": "2026-03-01"} | velden)).brief == ""


@pytest.mark.parametrize(
    ("ander", "zin"),
    [
        ("1638.25", "Het geeft €\xa00,01 per volle maand, naast je andere uitkering"),
        ("1638.26", "Naast je andere uitkering geeft het nu niets"),
    ],
)
def test_naast_een_andere_uitkering_noemt_de_uitkomst_wat_overblijft(ander: str, zin: str) -> None:
    gevonden = antwoord(feit="2026-03-01", aanvraag="2026-03-01", andere_uitkering=ander)
    assert zin in gevonden.uitkomst
    assert ("opgenomen_na" in gevonden.cijfers) is (ander == "1638.25")


def test_de_veilige_dag_staat_in_de_agenda_tot_ze_voorbij_is() -> None:
    velden = {"feit": "2026-10-02", "aangifte": "2026-09-20"}
    op_tijd, te_laat = (antwoord(**velden, aanvraag=dag) for dag in ("2027-03-31", "2027-04-01"))
    assert [m.dag for m in op_tijd.agenda] == [date(2027, 6, 30), date(2027, 3, 31)]
    assert [m.dag for m in te_laat.agenda] == [date(2027, 6, 30)]


def test_de_agenda_spreekt_alleen_bij_een_faillissement_over_de_aangifte() -> None:
    for grond, staat_er in (("faillissement", True), ("brand", False)):
        (moment,) = antwoord(grond=grond, feit="2026-03-01", aanvraag="2026-03-01").agenda
        assert ("faillissement aangevraagd" in moment.uitleg) is staat_er


def test_alleen_de_kwartalen_met_behoud_van_rechten_zijn_vrij_van_bijdragen() -> None:
    velden = {"grond": "brand", "feit": "2025-03-15", "aanvraag": "2025-04-01"}
    kort, lang = (antwoord(**velden, hervat=dag) for dag in ("2025-04-10", "2025-07-01"))
    assert "Geen kwartaal is vrij van bijdragen: betaal ze op tijd." in kort.grenzen
    assert any(
        "Krijg je het, dan betaal je voor het tweede kwartaal van 2025 geen bijdragen. Tot de beslissing "
        "blijven ze verschuldigd" in str(g)
        for g in lang.grenzen
    )


def test_bij_een_allergie_zijn_gelijkgestelde_kwartalen_een_vraag_voor_het_fonds() -> None:
    ziek = oordeel("vier-kwartalen", Grond.ALLERGIE, vier_kwartalen=False)
    assert ziek is ONBEKEND
    assert oordeel("vier-kwartalen", Grond.BRAND, vier_kwartalen=False) is NIET_VOLDAAN


def test_een_lege_rugzak_zonder_kwartalen_geeft_het_minste_en_vraagt_ze() -> None:
    velden = {"feit": "2026-03-01", "aanvraag": "2026-03-01", "gebruikte_maanden": "12"}
    leeg, nul, veel = (
        antwoord(**velden, gebruikte_kwartalen="4", **extra)
        for extra in ({}, {"kwartalen_sinds": "0"}, {"kwartalen_sinds": "40"})
    )
    assert [a.cijfers["maanden"] for a in (leeg, nul, veel)] == [3, 3, 11]
    assert "Vul in hoeveel kwartalen pensioen" in tekst(leeg)
    assert "Je bouwde geen kwartaal pensioen op" in tekst(nul)
    assert "bijkomende rugzak krijgt" not in tekst(veel)


def test_wat_een_fonds_anders_rekent_staat_in_het_antwoord() -> None:
    # 12 October to 30 November 2025: 150 % of 1.638,26, or seven periods, 175 %.
    gevonden = antwoord(
        grond="brand", feit="2025-10-12", hervat="2025-12-01", aanvraag="2025-10-20"
    )
    assert "deze onderbreking kan ook €\xa02.866,96 geven" in " ".join(
        map(str, gevonden.toelichting)
    )
    assert gevonden.cijfers["totaal"] == Decimal("2457.39")
    assert gevonden.zekerheid == "C"


def test_wie_geweigerd_wordt_ziet_andere_wegen() -> None:
    gevonden = antwoord(feit="2026-03-01", verblijf="nee")
    assert set(wegen(gevonden)) == {
        "../voortgezette-verzekering/", "../vrijstelling/", "../wat-je-nog-kan-doen/"
    }  # fmt: skip
    assert gevonden.brief == ""


@pytest.mark.parametrize(
    "velden",
    [
        # Still at work, at work again, or excluded from the voortgezette verzekering.
        {"grond": "derde", "alles_gestopt": "nee"},
        {"grond": "leefloon", "definitief": "nee"},
        {"grond": "brand", "feit": "2025-10-30", "hervat": "2026-02-12"},
        {"grond": "brand", "statuut": "bijberoep"},
        {"pensioen": "ja"},
        {"andere_uitkering": "2000"},
        {"grond": "allergie", "invalide": "ja"},
        {"grond": "allergie", "ziek_sinds": "2025-11-24"},
    ],
)
def test_de_voortgezette_verzekering_is_voor_wie_stopte_en_ze_kan_krijgen(
    velden: dict[str, str],
) -> None:
    gevonden = wegen(antwoord(**({"feit": "2026-02-01"} | velden)))
    assert "../voortgezette-verzekering/" not in gevonden
    assert "../vermindering/" in gevonden


def test_een_bijberoep_krijgt_nooit_vrijstelling() -> None:
    assert "../vrijstelling/" not in wegen(antwoord(feit="2026-02-01", statuut="bijberoep"))
    ander = wegen(antwoord(feit="2026-02-01", statuut="primostarter", verblijf="nee"))
    assert ander["../vrijstelling/"] == "v=1&statuut=primostarter"


def test_de_link_naar_de_voortgezette_verzekering_draagt_wat_ingevuld_is() -> None:
    def link(**velden: str) -> str:
        return wegen(antwoord(**velden)).get("../voortgezette-verzekering/", "")

    assert link(feit="2026-02-01", statuut="primostarter") == (
        "v=1&aanvraag=2026-03-01&gestopt=2026-02-01&kwartalen_overbruggingsrecht=4&statuut=primostarter"
    )
    assert link(feit="2026-02-01", verblijf="nee") == (
        "v=1&aanvraag=2026-03-01&gestopt=2026-02-01&statuut=hoofdberoep"
    )
    # A planned stop is one; a request that comes too late for both is not offered the other.
    assert "gestopt=2026-06-30" in link(grond="leefloon", feit="2026-06-30", definitief="nee")
    assert link(feit="2023-02-01") == ""


def test_wat_er_niet_toe_doet_wordt_niet_gevraagd() -> None:
    def gevraagd(**velden: str) -> set[str]:
        return set(PROEF.resultaat(**velden).lezing.gevraagd)

    brand = gevraagd(grond="brand", feit="2025-01-01")
    assert not brand & {"inkomen", "vereffening", "ziek_sinds", "ander_recht"}
    assert not brand & {"kwartalen_loopbaan", "kwartalen_sinds"}
    assert {"hervat", "werkdag", "andere_uitkering"} <= brand
    assert "kwartalen_sinds" in gevraagd(feit="2025-01-01", gebruikte_maanden="12")
    oud = gevraagd(grond="laag-inkomen", rol="bedrijfsleider", feit="2022-12-31")
    assert {"inkomen", "vereffening", "kwartalen_loopbaan", "ander_recht"} <= oud
    assert not oud & {"hervat", "werkdag", "andere_uitkering", "geholpene"}


@given(geldige_teksten(OVERBRUGGINGSRECHT.invoer))
def test_een_niet_voldane_voorwaarde_is_altijd_een_weigering(velden: dict[str, Any]) -> None:
    gevonden = PROEF.resultaat(**velden).antwoord
    assume(gevonden is not None)
    assert gevonden
    mist = any(v.oordeel is NIET_VOLDAAN for v in gevonden.voorwaarden)
    if mist:
        assert gevonden.cijfers["mogelijk"] == "nee"
        assert not gevonden.uitkomst.startswith("Je kan")
    assert als_html(*toon(gevonden))
    assert 0 <= gevonden.cijfers["maanden"] <= 12


@given(st.dates(date(2017, 1, 1), date(2026, 12, 31)))
def test_de_laatste_dag_ligt_zes_tot_negen_maanden_na_het_feit(feit: date) -> None:
    laatste = aanvraag_overbruggingsrecht(feit).laatste
    assert 180 < (laatste - feit).days < 277


# What a reading of the whole found


@pytest.mark.parametrize("rol", ["zelfstandige", "helper", "bedrijfsleider"])
def test_het_maxistatuut_is_dat_van_een_meewerkende_echtgenoot(rol: str) -> None:
    code, uitvoer = vraag(feit="2025-03-01", statuut="maxistatuut", rol=rol)
    assert code == FOUTE_INVOER
    assert list(uitvoer["fouten"]) == ["rol"]
    assert vraag(feit="2025-03-01", statuut="maxistatuut", rol="meewerkende-echtgenoot")[0] == GOED


def test_met_artikel_37_zegt_de_uitkomst_eerst_wat_de_wet_zegt() -> None:
    gevonden = antwoord(
        feit="2026-03-01", aanvraag="2026-03-01", statuut="artikel-37", als_hoofdberoep="ja"
    )
    assert gevonden.uitkomst.startswith("Naar de letter van de wet heb je met artikel 37 geen")


def test_een_onderbreking_die_niets_geeft_zegt_dat_eerst() -> None:
    # Seven free days only in May, neither in the first two months nor in the last.
    gewerkt = ("2025-04-03", "2025-04-09", "2025-04-15", "2025-04-21", "2025-04-27", "2025-05-03",
               "2025-05-20")  # fmt: skip
    gevonden = antwoord(
        grond="derde", feit="2025-03-28", hervat="2025-06-04", aanvraag="2025-06-10",
        werkdag=[{"dag": dag_} for dag_ in gewerkt],
    )  # fmt: skip
    assert gevonden.uitkomst.startswith("Deze onderbreking geeft geen uitkering")


@pytest.mark.parametrize("dag_", ["2025-03-09", "2025-06-01"])
def test_een_werkdag_buiten_de_onderbreking_wordt_geweigerd(dag_: str) -> None:
    code, uitvoer = vraag(
        grond="brand", feit="2025-03-10", hervat="2025-06-01", werkdag=[{"dag": dag_}]
    )
    assert code == FOUTE_INVOER
    assert list(uitvoer["fouten"]) == ["werkdag.0.dag"]


@pytest.mark.parametrize(
    ("velden", "woorden"),
    [
        (
            {"gebruikte_maanden": "12", "gebruikte_kwartalen": "4", "kwartalen_sinds": "0"},
            "zegt de wet niet",
        ),
        (
            {"gebruikte_maanden": "3", "gebruikte_kwartalen": "4", "kwartalen_sinds": "12"},
            "Je kwartalen zijn op, je maanden nog niet.",
        ),
        (
            {"gebruikte_maanden": "12", "gebruikte_kwartalen": "1", "kwartalen_sinds": "12"},
            "Je maanden zijn op, je kwartalen nog niet.",
        ),
        ({"gebruikte_maanden": "11", "gebruikte_kwartalen": "3"}, "leeg tijdens dit feit"),
    ],
)
def test_wat_over_de_rugzak_niet_zeker_is_staat_zichtbaar(
    velden: dict[str, str], woorden: str
) -> None:
    gevonden = antwoord(feit="2026-03-01", aanvraag="2026-03-01", **velden)
    assert woorden in " ".join(gevonden.toelichting)


def test_wie_vroeger_al_kreeg_moet_voor_een_feit_van_toen_zijn_loopbaan_zeggen() -> None:
    code, uitvoer = vraag(grond="brand", feit="2021-09-10", gebruikte_maanden="10")
    assert code == FOUTE_INVOER
    assert list(uitvoer["fouten"]) == ["kwartalen_loopbaan"]
    assert vraag(grond="brand", feit="2021-09-10")[0] == GOED


def test_een_volle_maand_binnen_een_kwartaal_laat_de_rechten_onzeker() -> None:
    velden = {"grond": "brand", "feit": "2025-04-01", "aanvraag": "2025-05-02"}
    gevonden = antwoord(**velden, hervat="2025-05-01")
    assert "zegt de wet niet duidelijk" in " ".join(gevonden.toelichting)
    over = antwoord(**velden, hervat="2025-07-02")
    assert "zegt de wet niet duidelijk" not in " ".join(over.toelichting)


def test_een_termijn_vanaf_de_aanvraag_die_voor_het_vonnis_voorbij_is_wordt_niet_aangeraden() -> (
    None
):
    # Over before the judgment, and over since then.
    for feit, aangifte, aanvraag in (
        ("2025-03-10", "2024-01-05", "2025-03-11"),
        ("2026-07-02", "2026-03-25", "2026-11-25"),
    ):
        gevonden = antwoord(feit=feit, aangifte=aangifte, aanvraag=aanvraag)
        assert "al voorbij" in " ".join(gevonden.toelichting)
        assert "vraag het meteen" in " ".join(gevonden.toelichting)
        assert "Veiliger" not in dict(gevonden.feiten)
    gewoon = antwoord(feit="2025-04-02", aangifte="2025-03-20", aanvraag="2025-04-03")
    assert dict(gewoon.feiten)["Veiliger"] == "tot en met 30 september 2025"


def test_werk_na_een_definitieve_stop_krijgt_een_waarschuwing() -> None:
    gevonden = antwoord(
        grond="leefloon", feit="2025-03-01", definitief="ja", aanvraag="2025-03-02",
        werkdag=[{"dag": "2025-05-20"}],
    )  # fmt: skip
    assert "stop niet definitief" in " ".join(gevonden.toelichting)


def test_een_onbekend_maandbedrag_staat_ook_in_de_uitkomst() -> None:
    gevonden = antwoord(feit="2018-03-01", aanvraag="2018-03-02", ander_recht="nee")
    assert "Het bedrag van die maand vonden we niet." in gevonden.uitkomst


@pytest.mark.parametrize(
    ("velden", "begin"),
    [
        ({"statuut": "bijberoep"}, "In bijberoep heb je geen overbruggingsrecht."),
        (
            {"grond": "schuldenregeling"},
            "Zo krijg je geen overbruggingsrecht. Een collectieve schuldenregeling gaf recht tot en met",
        ),
        (
            {"grond": "allergie", "ziek_sinds": "2025-11-24"},
            "Nu nog niet: eerst krijg je 12 maanden ziekte-uitkering. Vanaf 24 november 2025",
        ),
        (
            {"grond": "laag-inkomen", "inkomen": "50000", "geraamd": "nee"},
            "Zo krijg je geen overbruggingsrecht: je inkomen van 2026 ligt hoger dan €\xa017.374,08.",
        ),
        (
            {"grond": "laag-inkomen", "inkomen": "50000"},
            "Met je raming ligt je inkomen van 2026 hoger dan de grens van €\xa017.374,08",
        ),
    ],
)
def test_een_weigering_zegt_in_gewone_woorden_waarom(velden: dict[str, str], begin: str) -> None:
    assert antwoord(feit="2026-03-01", aanvraag="2026-03-01", **velden).uitkomst.startswith(begin)


@pytest.mark.parametrize(
    ("velden", "begin"),
    [
        ({"allergie_erkend": "nee"}, "Vraag nu je ziekte-uitkering"),
        # Who has that benefit already need not ask it.
        ({"ziek_sinds": "2025-11-24"}, "Kijk of je kwartalen gelijkgesteld"),
        ({"invalide": "ja"}, "Kijk of je kwartalen gelijkgesteld"),
    ],
)
def test_wie_geweigerd_wordt_met_een_allergie_leest_wat_nu_kan(
    velden: dict[str, str], begin: str
) -> None:
    gevonden = antwoord(grond="allergie", feit="2026-03-01", **velden)
    assert woorden(gevonden.vervolg).startswith(begin)


def test_een_feit_dat_te_vroeg_gedateerd_is_vraagt_om_die_dag_na_te_kijken() -> None:
    # Benefit since 3 November 2025: the twelve months are over from 3 November 2026 on.
    velden = {"grond": "allergie", "feit": "2026-11-02", "ziek_sinds": "2025-11-03"}
    voor, na = (antwoord(**velden, aanvraag=dag_) for dag_ in ("2026-11-02", "2026-11-03"))
    assert voor.uitkomst.startswith("Nu nog niet")
    assert na.uitkomst.startswith(
        "Kijk de dag van het feit na: op 2 november 2026 had je nog geen 12"
    )
    assert "ten vroegste zo op 3 november 2026" in na.uitkomst


def test_een_weigering_noemt_geen_totaal() -> None:
    assert "totaal" not in cijfers(feit="2026-03-01", statuut="bijberoep")


def test_het_totaal_heeft_zijn_som() -> None:
    gevonden = antwoord(feit="2025-03-20", aanvraag="2025-03-21")
    (samen_,) = [stap for stap in gevonden.stappen if stap.etiket == "Samen"]
    assert getattr(samen_, "formule", "") == (
        "€\u00a0409,57 + 11 × €\u00a01.638,26 + €\u00a01.228,70"
    )
    assert gevonden.cijfers["totaal"] == Decimal("19659.13")


def test_de_brief_spreekt_voor_elke_grond_in_de_ik_vorm() -> None:
    for grond in Grond:
        feit = "2022-06-01" if grond is Grond.SCHULDENREGELING else "2026-03-01"
        gevonden = (
            antwoord(grond=str(grond), feit=feit, aanvraag=feit, kwartalen_loopbaan="60")
            if feit < "2023"
            else (antwoord(grond=str(grond), feit=feit, aanvraag=feit))
        )
        assert (
            " je " not in gevonden.brief.replace("[je naam en je", "").partition("Hierbij gaan")[0]
        )


# Before the fact, and until the decision


@pytest.mark.parametrize(
    ("velden", "verwacht"),
    [
        # Who still works cannot have stopped: that can come until the day itself.
        ({"definitief": "nee", "aanvraag": "2026-03-30"}, ONBEKEND),
        ({"definitief": "ja", "aanvraag": "2026-03-30"}, VOLDAAN),
        ({"definitief": "nee", "aanvraag": "2026-03-31"}, NIET_VOLDAAN),
    ],
)
def test_voor_de_geplande_stop_is_nog_niet_gestopt_geen_weigering(
    velden: dict[str, str], verwacht: Oordeel
) -> None:
    gevonden = antwoord(grond="leefloon", feit="2026-03-31", **velden)
    assert {v.id: v.oordeel for v in gevonden.voorwaarden}["gestopt"] is verwacht
    assert gevonden.cijfers["mogelijk"] == ("nee" if verwacht is NIET_VOLDAAN else "ja")


def test_ook_de_vereffening_kan_nog_komen_tot_de_dag_van_de_stop() -> None:
    velden = {
        "grond": "laag-inkomen", "rol": "bedrijfsleider", "feit": "2026-03-31", "vereffening": "nee"
    }  # fmt: skip
    for aanvraag, verwacht in (("2026-03-30", ONBEKEND), ("2026-03-31", NIET_VOLDAAN)):
        gevonden = antwoord(**velden, aanvraag=aanvraag)
        assert {v.id: v.oordeel for v in gevonden.voorwaarden}["vereffening"] is verwacht


def test_het_jaar_ervoor_is_ook_een_raming_zolang_het_loopt() -> None:
    # The limit of 2025 is 17.008,88; a stop in 2026 that is asked about in 2025 and in 2026.
    velden = {
        "grond": "laag-inkomen",
        "feit": "2026-02-28",
        "inkomen": "9000",
        "inkomen_vorig_jaar": "18000",
        "geraamd_vorig_jaar": "nee",
    }
    toen, nu = (antwoord(**velden, aanvraag=dag_) for dag_ in ("2025-12-31", "2026-01-01"))
    assert toen.uitkomst.startswith(
        "Met je raming ligt je inkomen van 2025 hoger dan de grens van €\u00a017.008,88"
    )
    assert toen.cijfers["mogelijk"] == "ja"
    assert nu.cijfers["mogelijk"] == "nee"


def test_wie_weer_werkt_zegt_niet_dat_alles_bleef_draaien() -> None:
    velden = {"grond": "brand", "feit": "2025-10-05", "alles_gestopt": "nee"}
    voor, na = (
        antwoord(**velden, hervat="2025-11-20", aanvraag=dag_)
        for dag_ in ("2025-11-19", "2025-11-20")
    )
    assert voor.cijfers["mogelijk"] == "nee"
    assert na.cijfers["mogelijk"] == "ja"
    assert "[Klopt dit? Van 5 oktober 2025 tot en met 19 november 2025 lag" in na.brief


def test_met_artikel_37_belooft_betalen_geen_recht() -> None:
    gevonden = te_betalen(statuut="artikel-37", als_hoofdberoep="ja")
    assert gevonden.uitkomst.startswith("Naar de letter van de wet heb je met artikel 37 geen")


def test_voor_het_feit_zegt_de_uitkomst_vanaf_wanneer_het_kan() -> None:
    gevonden = antwoord(feit="2026-03-31", aanvraag="2026-03-01")
    assert gevonden.uitkomst.startswith(
        "Overbruggingsrecht vragen kan van 31 maart 2026 tot en met 30 september 2026"
    )
    assert dict(gevonden.feiten)["Vragen"] == "van 31 maart 2026 tot en met 30 september 2026"
    te_vroeg = te_betalen(aanvraag="2026-10-01").uitkomst
    assert "Vraag het intussen" not in te_vroeg
    assert te_vroeg.endswith("Vragen kan van 2 oktober 2026 tot en met 30 juni 2027.")


def test_gratis_ziekteverzekering_is_er_pas_als_je_het_krijgt() -> None:
    gevonden = antwoord(feit="2025-09-25", aanvraag="2025-11-25")
    assert dict(gevonden.feiten)["Ziekteverzekering gratis"] == (
        "Kwartaal 4 van 2025 en kwartaal 1, 2 en 3 van 2026, als je het krijgt"
    )


@pytest.mark.parametrize(
    ("velden", "hoogstens", "gratis", "woorden_"),
    [
        (
            {"gebruikte_kwartalen": "4"},
            "12 maanden uitkering",
            "Het eerste kwartaal van 2027 (zekerheid C), als je het krijgt",
            ("Je kwartalen zijn op, je maanden nog niet.", "Vul in hoeveel kwartalen pensioen"),
        ),
        (
            {"gebruikte_kwartalen": "4", "gebruikte_maanden": "11"},
            "1 maand uitkering",
            "Het eerste kwartaal van 2027 (zekerheid C), als je het krijgt",
            ("leeg tijdens dit feit", "Je kwartalen zijn op, je maanden nog niet."),
        ),
        (
            {"gebruikte_maanden": "12", "kwartalen_sinds": "16"},
            "5 maanden uitkering (zekerheid C)",
            "Kwartaal 1, 2, 3 en 4 van 2027, als je het krijgt",
            ("Je maanden zijn op, je kwartalen nog niet.",),
        ),
    ],
)
def test_maanden_en_kwartalen_raken_elk_apart_op(
    velden: dict[str, str], hoogstens: str, gratis: str, woorden_: tuple[str, ...]
) -> None:
    gevonden = antwoord(feit="2026-10-16", aanvraag="2026-11-25", **VOLLEDIG, **velden)
    feiten = dict(gevonden.feiten)
    assert (feiten["Hoogstens"], feiten["Ziekteverzekering gratis"]) == (hoogstens, gratis)
    for zin in woorden_:
        assert zin in " ".join(gevonden.toelichting)


@pytest.mark.parametrize(
    ("velden", "staat_er"),
    [
        # The term of a fact of 20 March 2026 ends on 30 September 2026 (art. 197 § 3).
        ({"vier_met_rechten": "nee", "aanvraag": "2026-09-30"}, True),
        ({"vier_met_rechten": "nee", "aanvraag": "2026-10-01"}, False),
        ({"aanvraag": "2026-09-30"}, True),
        ({"vier_met_rechten": "ja", "aanvraag": "2026-09-30"}, False),
    ],
)
def test_wie_te_weinig_betaalde_hoort_van_later_betalen_zolang_het_kan(
    velden: dict[str, str], staat_er: bool
) -> None:
    gevraagd = PROEF.op(dag(velden["aanvraag"]))
    gevonden = gevraagd.antwoord(feit="2026-03-20", **(VOLLEDIG | {"vier_betaald": "nee"} | velden))
    reden = {v.id: v.reden for v in gevonden.voorwaarden}["vier-betaald"]
    assert ("Kom je er nog aan ten laatste op 30 september 2026" in reden) is staat_er
    assert ("Vraag je fonds welke kwartalen" in woorden(gevonden.vervolg)) is staat_er


def test_een_dag_werk_breekt_de_zeven_dagen_na_elkaar() -> None:
    velden = {"grond": "brand", "feit": "2026-10-05", "hervat": "2026-10-16"}
    for gewerkt, verwacht in (
        # Five and five days; six and four; seven and three.
        ("2026-10-10", NIET_VOLDAAN), ("2026-10-11", NIET_VOLDAAN), ("2026-10-12", VOLDAAN)
    ):  # fmt: skip
        gevonden = antwoord(**velden, werkdag=[{"dag": gewerkt}], aanvraag="2026-11-25", **VOLLEDIG)
        voorwaarde = {v.id: v for v in gevonden.voorwaarden}["zeven-dagen"]
        assert voorwaarde.oordeel is verwacht
        assert "door je dagen werk" in voorwaarde.reden


@pytest.mark.parametrize(("feit", "goed"), [("2027-03-01", True), ("2027-03-02", False)])
def test_een_feit_meer_dan_een_jaar_na_de_aanvraag_is_een_vergissing(feit: str, goed: bool) -> None:
    code, uitvoer = vraag(feit=feit, aanvraag="2026-03-01")
    assert (code == GOED) is goed
    assert goed or list(uitvoer["fouten"]) == ["feit"]


@pytest.mark.usefixtures("niets_na_2026")
def test_wat_na_de_laatste_nagekeken_dag_gebeurt_zegt_dat() -> None:
    voor, na = (
        " ".join(antwoord(feit=feit, aanvraag="2026-12-01").toelichting)
        for feit in ("2026-12-31", "2027-01-01")
    )
    assert "nagekeken tot en met 31 december 2026" in na
    assert "nagekeken tot" not in voor


# What a reading by others found: nothing is promised that is not known yet


def op_26_november(**velden: Any) -> Antwoord:
    return PROEF.op(date(2026, 11, 26)).antwoord(**(VOLLEDIG | velden))


@pytest.mark.parametrize(
    ("aanvraag", "gestopt", "verwacht"),
    [
        # Seven days from 24 to 30 November (art. 193 § 1).
        ("2026-11-23", "ja", ONBEKEND),
        ("2026-11-29", "ja", ONBEKEND),
        ("2026-11-30", "ja", VOLDAAN),
        ("2026-11-30", "onbekend", ONBEKEND),
    ],
)
def test_wie_niet_weet_hoelang_hij_stilligt_heeft_de_zeven_dagen_nog_open(
    aanvraag: str, gestopt: str, verwacht: Oordeel
) -> None:
    gevonden = op_26_november(
        grond="brand", feit="2026-11-24", aanvraag=aanvraag, alles_gestopt=gestopt
    )
    assert {v.id: v.oordeel for v in gevonden.voorwaarden}["zeven-dagen"] is verwacht


def test_een_dag_werk_breekt_ook_de_zeven_dagen_waarvan_het_einde_niet_bekend_is() -> None:
    velden = {"grond": "brand", "feit": "2026-11-10", "werkdag": [{"dag": "2026-11-20"}]}
    for aanvraag, verwacht in (("2026-11-16", VOLDAAN), ("2026-11-15", ONBEKEND)):
        gevonden = op_26_november(**velden, aanvraag=aanvraag)
        assert {v.id: v.oordeel for v in gevonden.voorwaarden}["zeven-dagen"] is verwacht


def test_wie_niet_weet_hoelang_hij_stilligt_krijgt_geen_vier_kwartalen_beloofd() -> None:
    # Art. 193 § 2: the quarters last as long as the interruption, of a full month at least.
    gevonden = op_26_november(grond="brand", feit="2026-11-24")
    assert "per volle maand, zolang je stilligt, hoogstens 12 maanden" in gevonden.uitkomst
    assert dict(gevonden.feiten)["Ziekteverzekering gratis"] == (
        "Hoogstens kwartaal 1, 2, 3 en 4 van 2027, als je het krijgt en zolang je stilligt (minstens een "
        "volle kalendermaand)"
    )
    vrij = (
        "Een kwartaal is pas vrij als je werk minstens een volle kalendermaand stilligt. Krijg je het, dan "
        "betaal je voor hoogstens kwartaal 1, 2, 3 en 4 van 2027 geen bijdragen, zolang je stilligt."
    )
    assert vrij in woorden(gevonden.grenzen)


@pytest.mark.parametrize("velden", [{}, {"grond": "leefloon", "definitief": "ja"}])
def test_wie_voorgoed_stopte_hoort_niets_over_hoelang_hij_stilligt(velden: dict[str, str]) -> None:
    gevonden = op_26_november(feit="2026-11-24", **velden)
    assert "stilligt" not in tekst(gevonden)
    assert "zeven-dagen" not in {v.id for v in gevonden.voorwaarden}
    assert dict(gevonden.feiten)["Ziekteverzekering gratis"] == (
        "Kwartaal 1, 2, 3 en 4 van 2027, als je het krijgt"
    )


def te_laat_gevraagd(vandaag: str, **velden: str) -> Antwoord:
    """Bankrupt on 10 June 2026; asking on 10 January 2027 is too late, until 31 December 2026 is not."""
    feiten = VOLLEDIG | {"feit": "2026-06-10", "aanvraag": "2027-01-10"} | velden
    return PROEF.op(dag(vandaag)).antwoord(**feiten)


def test_wie_te_laat_wil_vragen_hoort_dat_het_nu_nog_kan() -> None:
    nog, voorbij = te_laat_gevraagd("2026-12-31"), te_laat_gevraagd("2027-01-01")
    assert nog.uitkomst == (
        "Op 10 januari 2027 ben je te laat. Vraag het nu: het kan nog tot en met 31 december 2026."
    )
    assert [moment.dag for moment in nog.agenda] == [date(2026, 12, 31)]
    assert "Vraag het aan je laatste fonds" in woorden(nog.vervolg)
    assert "De rechtbank sprak mijn faillissement uit op 10 juni 2026." in nog.brief
    assert voorbij.uitkomst == (
        "Je bent te laat. Overbruggingsrecht vragen kon tot en met 31 december 2026."
    )
    assert (voorbij.agenda, voorbij.brief) == ((), "")
    # A link keeps its figures.
    assert nog.cijfers == voorbij.cijfers
    assert nog.cijfers["mogelijk"] == "nee"


def test_te_laat_vragen_zegt_eerst_wat_nu_nog_moet() -> None:
    gepland = te_laat_gevraagd("2026-06-09")
    assert gepland.uitkomst == (
        "Op 10 januari 2027 ben je te laat. Vragen kan van 10 juni 2026 tot en met 31 december 2026."
    )
    assert gepland.brief == ""
    betalen = te_laat_gevraagd("2026-12-31", vier_betaald="nee", vier_met_rechten="nee")
    assert betalen.uitkomst.startswith("Nog niet: kom eerst aan 4 betaalde kwartalen")
    assert betalen.uitkomst.endswith("Op 10 januari 2027 ben je te laat.")
    geweigerd = te_laat_gevraagd("2026-12-31", verblijf="nee")
    assert geweigerd.uitkomst.startswith("Zo krijg je geen overbruggingsrecht.")


@pytest.mark.parametrize(
    ("velden", "verwacht"),
    [
        # The limit of 2026 is 17.374,08. Nobody has a final income of 2026 on 10 February 2027.
        ({"inkomen_vorig_jaar": "17400"}, ONBEKEND),
        ({"inkomen_vorig_jaar": "16000"}, ONBEKEND),
        ({"inkomen_vorig_jaar": "17400", "geraamd_vorig_jaar": "nee"}, NIET_VOLDAAN),
        ({"inkomen_vorig_jaar": "16000", "geraamd_vorig_jaar": "nee"}, VOLDAAN),
        # A final income of the year itself: that of the year before is final too, and not asked.
        ({"inkomen_vorig_jaar": "17400", "geraamd": "nee"}, NIET_VOLDAAN),
    ],
)
def test_het_inkomen_van_het_jaar_ervoor_is_een_raming_tot_je_zegt_van_niet(
    velden: dict[str, str], verwacht: Oordeel
) -> None:
    vast = {"grond": "laag-inkomen", "feit": "2027-01-31", "inkomen": "500", "definitief": "ja"}
    gevonden = PROEF.op(date(2027, 2, 10)).antwoord(**(VOLLEDIG | vast | velden))
    assert {v.id: v.oordeel for v in gevonden.voorwaarden}["inkomen-vorig-jaar"] is verwacht
    assert gevonden.cijfers["mogelijk"] == ("nee" if verwacht is NIET_VOLDAAN else "ja")


def test_het_jaar_ervoor_wordt_alleen_naar_een_raming_gevraagd_bij_een_raming() -> None:
    for geraamd in ("ja", "nee"):
        lezing = PROEF.resultaat(grond="laag-inkomen", feit="2026-02-01", geraamd=geraamd).lezing
        assert ("geraamd_vorig_jaar" in lezing.gevraagd) is (geraamd == "ja")


@pytest.mark.parametrize(
    ("velden", "totaal", "zin"),
    [
        # A week is 409,57, a full month 1.638,26 (art. 199: the benefit itself is the ceiling).
        (
            {"grond": "brand", "feit": "2026-11-10", "hervat": "2026-11-17", "andere_uitkering": "500"},
            "0.00",
            "samen €\u00a00,00 of €\u00a0409,57: vraag je fonds (zekerheid C).",
        ),
        (
            {"feit": "2026-08-20", "andere_uitkering": "1200"},
            "4849.56",
            "per volle maand, naast je andere uitkering",
        ),
        # Full months alone: one reading.
        (
            {"grond": "brand", "feit": "2026-11-01", "hervat": "2026-12-01", "andere_uitkering": "500"},
            "1138.26",
            "samen €\u00a01.138,26.",
        ),
    ],
)  # fmt: skip
def test_een_stuk_van_een_maand_naast_een_andere_uitkering_toont_twee_lezingen(
    velden: dict[str, str], totaal: str, zin: str
) -> None:
    gevonden = op_26_november(**velden)
    assert gevonden.cijfers["totaal"] == Decimal(totaal)
    assert zin in gevonden.uitkomst
    onzeker = "verlaagt, zegt de wet niet" in " ".join(gevonden.toelichting)
    assert onzeker is (velden["feit"] != "2026-11-01")
    assert ("25 % (zekerheid C)" in tekst(gevonden)) is onzeker


@pytest.mark.parametrize(
    ("feit", "definitief", "staat_er"),
    [
        ("2026-11-30", "nee", True),
        ("2026-11-30", "ja", True),
        # Stopped already: another day is none.
        ("2026-11-26", "ja", False),
    ],
)
def test_een_vrijstelling_die_te_vers_is_telt_voor_een_latere_stop(
    feit: str, definitief: str, staat_er: bool
) -> None:
    # Decided on 3 November 2026: in the twelve months before the month of a stop from December on.
    velden = {"grond": "vrijstelling", "vrijstelling_op": "2026-11-03"}
    gevonden = op_26_november(**velden, feit=feit, definitief=definitief)
    assert gevonden.uitkomst.startswith(
        "Zo krijg je geen overbruggingsrecht. Niet voldaan: “Het RSVZ besliste tussen 1 november 2025 en 31 "
        "oktober 2026 dat je vrijstelling krijgt”."
    )
    hint = "Stop je pas vanaf 1 december 2026, dan telt deze beslissing wel."
    assert (hint in gevonden.uitkomst) is staat_er
    later = op_26_november(**velden, feit="2026-12-01", definitief="nee")
    assert later.cijfers["mogelijk"] == "ja"


def test_een_te_oude_vrijstelling_raadt_geen_latere_stop_aan() -> None:
    gevonden = op_26_november(
        grond="vrijstelling", vrijstelling_op="2025-10-31", feit="2026-11-30", definitief="nee"
    )
    assert "Stop je pas" not in tekst(gevonden)


@pytest.mark.parametrize(
    ("gebruikt", "misschien"),
    [
        ({"gebruikte_maanden": "12", "gebruikte_kwartalen": "4", "kwartalen_sinds": "0"}, True),
        ({"gebruikte_maanden": "12", "gebruikte_kwartalen": "4"}, True),
        ({"gebruikte_maanden": "12", "gebruikte_kwartalen": "4", "kwartalen_sinds": "1"}, False),
        # Only the months are used up; the law does not say that this opens an extra basket.
        ({"gebruikte_maanden": "12", "gebruikte_kwartalen": "3", "kwartalen_sinds": "16"}, True),
        ({"gebruikte_maanden": "11", "gebruikte_kwartalen": "4", "kwartalen_sinds": "0"}, False),
    ],
)
def test_een_bijkomende_rugzak_die_niet_zeker_is_geeft_een_misschien(
    gebruikt: dict[str, str], misschien: bool
) -> None:
    gevonden = op_26_november(grond="brand", feit="2026-11-10", **gebruikt)
    assert gevonden.cijfers["mogelijk"] == ("misschien" if misschien else "ja")
    assert gevonden.uitkomst.startswith(
        "Misschien, vraag het je fonds: je maanden zijn op" if misschien else "Je kan"
    )


def test_misschien_zegt_ook_dat_alle_voorwaarden_gelden() -> None:
    op = {"gebruikte_maanden": "12", "gebruikte_kwartalen": "4", "kwartalen_sinds": "0"}
    gevonden = op_26_november(grond="brand", feit="2026-11-10", alles_gestopt="onbekend", **op)
    assert "30 juni 2027, als je aan alle voorwaarden voldoet." in gevonden.uitkomst


@pytest.mark.parametrize(
    ("velden", "gratis", "zin"),
    [
        (
            {"feit": "2026-10-13", "hervat": "2027-01-20",
             "werkdag": [{"dag": "2026-11-05"}, {"dag": "2026-12-10"}]},
            "Misschien het eerste kwartaal van 2027 (zekerheid C), als je het krijgt",
            "In elke volle maand werk je: of je voor het eerste kwartaal van 2027 bijdragen betaalt",
        ),
        (
            {"feit": "2026-09-15", "hervat": "2026-11-03"},
            "Misschien het vierde kwartaal van 2026 (zekerheid C), als je het krijgt",
            "Je werkt opnieuw vóór het vierde kwartaal van 2026 om is: of je daarvoor bijdragen betaalt",
        ),
        (
            {"feit": "2026-08-15", "hervat": "2027-01-20"},
            "Het vierde kwartaal van 2026 en misschien het eerste kwartaal van 2027 (zekerheid C), als je "
            "het krijgt",
            "Krijg je het, dan betaal je voor het vierde kwartaal van 2026 geen bijdragen.",
        ),
        (
            {"feit": "2026-08-15", "hervat": "2027-01-01"},
            "Het vierde kwartaal van 2026, als je het krijgt",
            "Krijg je het, dan betaal je voor het vierde kwartaal van 2026 geen bijdragen.",
        ),
    ],
)  # fmt: skip
def test_een_kwartaal_waarin_je_werkt_is_misschien_vrij(
    velden: dict[str, Any], gratis: str, zin: str
) -> None:
    gevonden = op_26_november(grond="derde", **velden)
    assert dict(gevonden.feiten)["Ziekteverzekering gratis"] == gratis
    assert zin in woorden(gevonden.grenzen)
    assert ("rechten_onzeker" in gevonden.cijfers) is ("isschien" in gratis)
    assert ("Misschien" in tekst(gevonden)) is ("isschien" in gratis)


@pytest.mark.parametrize(
    ("velden", "staat_er"),
    [
        ({"grond": "leefloon", "feit": "2026-11-26", "definitief": "nee"}, True),
        # A day later is a plan; of an interruption nobody plans the day.
        ({"grond": "leefloon", "feit": "2026-11-27", "definitief": "nee"}, False),
        ({"grond": "brand", "feit": "2026-11-26", "alles_gestopt": "nee"}, False),
    ],
)
def test_wie_vandaag_nog_niet_stopte_hoort_welke_dag_hij_invult(
    velden: dict[str, str], staat_er: bool
) -> None:
    gevonden = op_26_november(**velden)
    zin = "Stopte je nog niet? Vul de dag in waarop je wil stoppen."
    assert (zin in gevonden.uitkomst) is staat_er
