"""Waiver of increases (ARS art. 48): the contributions of the quarter first, and a reason to weigh.

RSVZ, “Wat als ik mijn bijdragen niet betaal?”: the principal must be paid, the increases need not be.
Every quarter stands on its own: one that is paid does not wait for another.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculators.__main__ import FOUTE_INVOER, GOED
from calculators.antwoord import Antwoord, toon
from calculators.html import als_html
from calculators.hulpen.kwijtschelding import KWIJTSCHELDING
from calculators.rekenhulp import beantwoord
from rules.geld import NUL, afgerond
from rules.kwartaal import Kwartaal
from rules.kwijtschelding import REDENEN, Kwijtschelding, kwijtschelding
from rules.uitleg import Oordeel, Voorwaarde
from rules.verhogingen import (
    Betaling,
    Grootboek,
    Verhoging,
    Vordering,
    gewone_bijdrage,
    grootboek,
    supplement,
)
from tests.proef import Proef, tekst
from tests.strategieen import bedragen

VANDAAG = date(2026, 3, 1)
VIJFTIEN_JULI = date(2025, 7, 15)
VOLDAAN, NIET_VOLDAAN, ONBEKEND = Oordeel.VOLDAAN, Oordeel.NIET_VOLDAAN, Oordeel.ONBEKEND
VAST: dict[str, Any] = {
    "bijdrage": [{"kwartaal": "2025-K1", "bedrag": "1200.00"}],
    "aanvraag": "2025-07-15",
}
PROEF = Proef(KWIJTSCHELDING, vast=VAST)
uitvoer = PROEF.uitvoer
GEEN_REDEN = "Geen bericht gekregen is geen reden: je moet zelf weten dat je elk kwartaal betaalt."
EERSTE = gewone_bijdrage(Kwartaal(2025, 1), Decimal(1200))
TWEEDE = gewone_bijdrage(Kwartaal(2025, 2), Decimal(900))


def boek(*betaald: tuple[str, str], tot: date = VIJFTIEN_JULI) -> Grootboek:
    """1.200 of the first and 900 of the second quarter of 2025, and what was paid of them."""
    betalingen = [Betaling(date.fromisoformat(op), Decimal(bedrag)) for op, bedrag in betaald]
    return grootboek([EERSTE, TWEEDE], betalingen, tot)


def vraag(
    gegeven: Grootboek, *redenen: str, geen_bericht: bool = False
) -> tuple[Kwijtschelding, list[Voorwaarde], Voorwaarde]:
    """What could be waived, the condition of every claim with increases, and that of the reason."""
    gevonden = kwijtschelding(gegeven, set(redenen), geen_bericht=geen_bericht)
    *betaald, reden = gevonden.voorwaarden
    assert reden.id == "reden"
    return gevonden, betaald, reden


def getoond(**invoer: Any) -> tuple[Antwoord, str]:
    """The answer for the visitor, and all its text."""
    gevonden = PROEF.antwoord(**invoer)
    return gevonden, tekst(gevonden)


# First the contribution


@pytest.mark.parametrize(
    ("betaald", "mogelijk", "nog_niet", "oordelen"),
    [
        # Hand: 3 % of 1.200 on 31 March and on 30 June, 3 % of 900 on 30 June.
        ([], "0.00", "99.00", [NIET_VOLDAAN, NIET_VOLDAAN]),
        # A part is not the whole: 36,00, then 18,00 on the 600 that was left.
        ([("2025-05-01", "600")], "0.00", "81.00", [NIET_VOLDAAN, NIET_VOLDAAN]),
        ([("2025-07-01", "1200")], "72.00", "27.00", [VOLDAAN, NIET_VOLDAAN]),
        # One cent open, and the increases of that quarter wait.
        ([("2025-07-01", "1199.99")], "0.00", "99.00", [NIET_VOLDAAN, NIET_VOLDAAN]),
        ([("2025-07-01", "2099.99")], "72.00", "27.00", [VOLDAAN, NIET_VOLDAAN]),
        # Paid on the very day of the request.
        ([("2025-07-15", "2100")], "99.00", "0.00", [VOLDAAN, VOLDAAN]),
        # Paid in time, a quarter has no increases and no condition.
        ([("2025-02-01", "1200"), ("2025-07-15", "900")], "27.00", "0.00", [VOLDAAN]),
        ([("2025-02-01", "1200"), ("2025-05-01", "900")], "0.00", "0.00", []),
    ],
)
def test_kwijtschelding_kan_per_kwartaal_zodra_de_bijdrage_helemaal_betaald_is(
    betaald: list[tuple[str, str]], mogelijk: str, nog_niet: str, oordelen: list[Oordeel]
) -> None:
    gevonden, voorwaarden, _ = vraag(boek(*betaald), "klant")
    assert (gevonden.bedrag, gevonden.bedrag_nog_niet) == (Decimal(mogelijk), Decimal(nog_niet))
    assert [v.oordeel for v in voorwaarden] == oordelen


def test_elke_bijdrage_met_verhogingen_heeft_haar_eigen_voorwaarde() -> None:
    _, voorwaarden, _ = vraag(boek(("2025-07-01", "1300")))
    assert [(v.id, v.etiket, v.reden.replace("\u00a0", " ")) for v in voorwaarden] == [
        (
            "betaald-1",
            "Helemaal betaald: bijdrage van het eerste kwartaal van 2025",
            "De verhogingen zelf hoef je nog niet te betalen.",
        ),
        (
            "betaald-2",
            "Helemaal betaald: bijdrage van het tweede kwartaal van 2025",
            "Er staat nog € 800,00 open. Betaal dat eerst.",
        ),
    ]


def test_een_bijdrage_zonder_verhogingen_moet_niet_eerst_betaald_zijn() -> None:
    """On 15 July the third quarter is claimed, not overdue: it keeps nothing waiting."""
    derde = gewone_bijdrage(Kwartaal(2025, 3), Decimal(800))
    betaald = [Betaling(date(2025, 5, 1), Decimal(1200))]
    gevonden, voorwaarden, _ = vraag(grootboek([EERSTE, derde], betaald, VIJFTIEN_JULI))
    assert [v.oordeel for v in voorwaarden] == [VOLDAAN]
    assert (gevonden.bedrag, gevonden.bedrag_nog_niet) == (Decimal("36.00"), Decimal(0))


def test_de_verhogingen_zelf_hoeven_nog_niet_betaald_te_zijn() -> None:
    gegeven = boek(("2025-07-15", "2100"))
    gevonden, _, _ = vraag(gegeven)
    assert gegeven.hoofdsom == 0
    assert gegeven.te_betalen == gevonden.bedrag == Decimal(99)


def test_ook_de_verhogingen_van_een_bijbetaling_wachten_tot_ze_betaald_is() -> None:
    """A statement of 12 May 2025 is due on 30 September: 3 % of 2.000 falls then."""
    schulden = [EERSTE, supplement(date(2025, 5, 12), Decimal(2000))]
    betaald = [Betaling(date(2025, 6, 1), Decimal(1200))]
    gevonden, voorwaarden, _ = vraag(grootboek(schulden, betaald, date(2025, 10, 15)), "factuur")
    assert [(r.vordering.naam, str(r.bedrag)) for r in gevonden.mogelijk] == [
        ("bijdrage van het eerste kwartaal van 2025", "36.00")
    ]
    assert [(r.vordering.naam, str(r.bedrag)) for r in gevonden.nog_niet] == [
        ("eindafrekening van 12 mei 2025", "60.00")
    ]
    assert [(v.etiket, v.oordeel) for v in voorwaarden] == [
        ("Helemaal betaald: bijdrage van het eerste kwartaal van 2025", VOLDAAN),
        ("Helemaal betaald: eindafrekening van 12 mei 2025", NIET_VOLDAAN),
    ]


# Then a reason


@pytest.mark.parametrize(
    ("reden", "plaats"),
    [
        ("overmacht", "artikel 48, 1°"),
        ("goede_trouw", "artikel 48, 2°"),
        ("gezondheid", "artikel 48, 3°"),
        ("factuur", "artikel 48, 3°"),
        ("klant", "artikel 48, 3°"),
        ("nood", "artikel 48, 3°"),
    ],
)
@pytest.mark.parametrize("geen_bericht", [False, True])
def test_een_reden_wordt_afgewogen_en_is_nooit_zomaar_voldaan(
    reden: str, plaats: str, geen_bericht: bool
) -> None:
    _, _, gevonden = vraag(boek(), reden, geen_bericht=geen_bericht)
    assert gevonden.oordeel is ONBEKEND
    assert gevonden.artikel.plaats == plaats
    assert REDENEN[reden][0] in gevonden.reden


@pytest.mark.parametrize(
    ("redenen", "plaatsen"),
    [
        (("klant", "nood"), "artikel 48, 3°"),
        (("klant", "overmacht"), "artikel 48, 1° en artikel 48, 3°"),
        (tuple(REDENEN), "artikel 48, 1°, artikel 48, 2° en artikel 48, 3°"),
    ],
)
def test_meer_redenen_samen_noemen_elke_plaats_in_de_wet_een_keer(
    redenen: tuple[str, ...], plaatsen: str
) -> None:
    _, _, gevonden = vraag(boek(), *redenen)
    assert gevonden.oordeel is ONBEKEND
    assert gevonden.artikel.plaats == plaatsen
    assert all(REDENEN[reden][0] in gevonden.reden for reden in redenen)


def test_geen_bericht_gekregen_is_geen_reden() -> None:
    """ARS art. 42: not receiving the due notice is no excuse."""
    gevonden, _, reden = vraag(boek(("2025-07-15", "2100")), geen_bericht=True)
    assert (reden.oordeel, reden.reden) == (NIET_VOLDAAN, GEEN_REDEN)
    # The RSVZ decides: what could be asked stays the same.
    assert gevonden.bedrag == Decimal(99)


def test_geen_bericht_blijft_geen_reden_naast_een_andere() -> None:
    _, _, reden = vraag(boek(), "klant", geen_bericht=True)
    assert reden.oordeel is ONBEKEND
    assert "een klant of leverancier die te laat betaalde" in reden.reden
    assert reden.reden.endswith(GEEN_REDEN)
    _, _, zonder = vraag(boek(), "klant")
    assert "bericht" not in zonder.reden


@pytest.mark.parametrize(
    ("redenen", "geen_bericht", "zwak"),
    [((), True, True), ((), False, False), (("klant",), True, False), (("klant",), False, False)],
)
def test_alleen_wie_niets_anders_heeft_dan_geen_bericht_heeft_een_zwakke_reden(
    redenen: tuple[str, ...], geen_bericht: bool, zwak: bool
) -> None:
    gevonden, _, _ = vraag(boek(), *redenen, geen_bericht=geen_bericht)
    assert gevonden.alleen_zwakke_reden is zwak


def test_wie_nog_geen_reden_gaf_weet_het_nog_niet() -> None:
    _, _, reden = vraag(boek())
    assert reden.oordeel is ONBEKEND
    assert "weinig kans" in reden.reden


# What always holds

claims = st.lists(
    st.one_of(
        st.builds(
            gewone_bijdrage,
            st.builds(Kwartaal, st.integers(2022, 2025), st.integers(1, 4)),
            bedragen(1, 5000),
        ),
        st.builds(supplement, st.dates(date(2022, 1, 1), date(2025, 12, 31)), bedragen(1, 5000)),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda v: v.naam,
)
oorzaken = st.sets(st.sampled_from(list(REDENEN)))


@given(claims, st.integers(0, 100), st.booleans(), oorzaken, st.booleans())
def test_wat_kan_en_wat_wacht_is_samen_het_hele_grootboek(
    schulden: list[Vordering], deel: int, alles: bool, redenen: set[str], geen_bericht: bool
) -> None:
    totaal = sum((v.bedrag for v in schulden), NUL)
    bedrag = totaal if alles else afgerond(totaal * deel / 100)
    betaald = [Betaling(date(2026, 1, 1), bedrag)] if bedrag else []
    gegeven = grootboek(schulden, betaald, date(2026, 3, 1))
    gevonden = kwijtschelding(gegeven, redenen, geen_bericht=geen_bericht)

    def op_volgorde(regels: tuple[Verhoging, ...]) -> list[Verhoging]:
        return sorted(regels, key=gegeven.verhogingen.index)

    assert op_volgorde(gevonden.mogelijk + gevonden.nog_niet) == list(gegeven.verhogingen)
    assert gevonden.bedrag + gevonden.bedrag_nog_niet == gegeven.verhoging
    assert not {r.vordering for r in gevonden.mogelijk} & {r.vordering for r in gevonden.nog_niet}
    if alles:
        assert gevonden.nog_niet == ()
    *betaald_, reden = gevonden.voorwaarden
    # A claim is paid or not: only the reason can be unknown, and it is never met.
    assert {v.oordeel for v in betaald_} <= {VOLDAAN, NIET_VOLDAAN}
    assert len(betaald_) == len({r.vordering for r in gegeven.verhogingen})
    assert len({v.id for v in gevonden.voorwaarden}) == len(gevonden.voorwaarden)
    assert any(v.oordeel is VOLDAAN for v in betaald_) is bool(gevonden.mogelijk)
    assert any(v.oordeel is NIET_VOLDAAN for v in betaald_) is bool(gevonden.nog_niet)
    assert reden.oordeel is not VOLDAAN
    # A reason weighs, it does not count: the amounts stay what they are.
    zonder = kwijtschelding(gegeven, set(), geen_bericht=False)
    assert (zonder.mogelijk, zonder.nog_niet) == (gevonden.mogelijk, gevonden.nog_niet)


# The calculator


@pytest.mark.parametrize(
    ("betaling", "kwijt", "nog_niet", "uitkomst"),
    [
        (
            [("2025-07-01", "1200")],
            "72.00",
            "0.00",
            "€\u00a072,00",
        ),
        ([("2025-05-01", "600")], "0.00", "54.00", "Betaal eerst"),
        ([("2025-03-31", "1200")], "0.00", "0.00", "geen verhogingen"),
    ],
)
def test_de_rekenhulp_zegt_wat_gevraagd_kan_worden(
    betaling: list[tuple[str, str]], kwijt: str, nog_niet: str, uitkomst: str
) -> None:
    rijen = [{"op": op, "bedrag": bedrag} for op, bedrag in betaling]
    code, uit = uitvoer(betaling=rijen, klant="ja")
    assert code == GOED
    assert (uit["cijfers"]["kwijt_te_schelden"], uit["cijfers"]["nog_niet"]) == (kwijt, nog_niet)
    assert uitkomst in uit["uitkomst"]


@pytest.mark.parametrize(
    ("betaling", "uitkomst"),
    [
        # Hand: twice 3 % of 1.200. The 900 of the third quarter falls due on 30 September only.
        (
            [],
            "Betaal eerst wat van de bijdragen openstaat (€ 1.200,00). Daarna kan je kwijtschelding "
            "vragen van € 72,00 aan verhogingen.",
        ),
        # Hand: 3 % of 1.200, then of the 600 that was left.
        (
            [{"op": "2025-05-01", "bedrag": "600"}],
            "Betaal eerst wat van de bijdragen openstaat (€ 600,00). Daarna kan je kwijtschelding "
            "vragen van € 54,00 aan verhogingen.",
        ),
    ],
)
def test_eerst_te_betalen_is_alleen_wat_openstaat_van_bijdragen_met_verhogingen(
    betaling: list[dict[str, str]], uitkomst: str
) -> None:
    bijdragen = [*VAST["bijdrage"], {"kwartaal": "2025-K3", "bedrag": "900.00"}]
    uit, _ = getoond(bijdrage=bijdragen, betaling=betaling)
    assert uit.uitkomst.replace("\u00a0", " ") == uitkomst


def test_zonder_verhogingen_is_er_niets_te_doen() -> None:
    uit, tekst = getoond(betaling=[{"op": "2025-03-31", "bedrag": "1200"}], geen_bericht="ja")
    assert uit.uitkomst == "Er zijn geen verhogingen: je hoeft niets te vragen."
    assert uit.vervolg == uit.voorwaarden == uit.grenzen == ()
    assert uit.brief == ""
    assert "Schrijf je fonds" not in tekst


@pytest.mark.parametrize(
    ("redenen", "kans", "meer_vragen"),
    [
        ({"geen_bericht": "ja"}, "Met deze reden is de kans klein.", True),
        ({"geen_bericht": "ja", "klant": "ja"}, "Het RSVZ beslist.", False),
        ({}, "Het RSVZ beslist.", False),
    ],
)
def test_alleen_geen_bericht_geeft_weinig_kans_en_de_raad_om_meer_te_vertellen(
    redenen: dict[str, str], kans: str, meer_vragen: bool
) -> None:
    uit, tekst = getoond(betaling=[{"op": "2025-07-01", "bedrag": "1200"}], **redenen)
    assert uit.uitkomst.endswith(kans)
    assert ("Was er nog iets waardoor betalen niet lukte?" in tekst) is meer_vragen


def test_wie_nog_iets_openstaat_krijgt_een_afbetalingsplan_met_dezelfde_schulden_en_dag() -> None:
    half = {"op": "2025-05-01", "bedrag": "600"}
    uit, tekst = getoond(betaling=[half])
    html = als_html(*toon(uit)).replace("&amp;", "&")
    schuld = "betaling=2025-05-01_600.00&bijdrage=2025-K1_1200.00"
    assert f'"../afbetalingsplan/#v=1&{schuld}&eerste=2025-07-15"' in html
    assert "Betaal eerst de bijdragen van het kwartaal." in tekst
    uit, _ = getoond(betaling=[half, {"op": "2025-06-01", "bedrag": "600"}])
    assert "../afbetalingsplan/" not in als_html(*toon(uit))


def test_na_een_dwangbevel_zijn_er_alleen_de_verhogingen_van_ervoor() -> None:
    """ARS art. 44 § 1: a writ of 15 June, so 3 % on 31 March only."""
    _, uit = uitvoer(dwangbevel="2025-06-15")
    assert (uit["cijfers"]["kwijt_te_schelden"], uit["cijfers"]["nog_niet"]) == ("0.00", "36.00")


@pytest.mark.parametrize(
    ("betaald", "deurwaarder", "plan"),
    [
        # The first quarter is in the writ; the second, due on 30 June, is not.
        ([], True, False),
        # A cent is still open, whether the rest was paid before the writ or after it.
        ([("2025-05-01", "1199.99")], True, False),
        ([("2025-07-01", "1199.99")], True, False),
        ([("2025-05-01", "1200")], False, True),
        ([("2025-07-01", "1200")], False, True),
        ([("2025-07-01", "2100")], False, False),
    ],
)
def test_na_een_dwangbevel_voor_wat_nog_openstaat_is_er_de_deurwaarder_en_geen_plan(
    betaald: list[tuple[str, str]], deurwaarder: bool, plan: bool
) -> None:
    uit, tekst = getoond(
        bijdrage=[*VAST["bijdrage"], {"kwartaal": "2025-K2", "bedrag": "900.00"}],
        betaling=[{"op": op, "bedrag": bedrag} for op, bedrag in betaald],
        dwangbevel="2025-06-15",
    )
    assert ("Verzet doen kan tot en met 15 juli 2025" in tekst) is deurwaarder
    assert ("Bel de deurwaarder vandaag nog." in tekst) is deurwaarder
    assert ("../afbetalingsplan/" in als_html(*toon(uit))) is plan


def test_de_brief_vraagt_per_bijdrage_en_zegt_waarom() -> None:
    """Hand: 36,00 twice on the first quarter, which is paid; the second waits."""
    uit, _ = getoond(
        bijdrage=[*VAST["bijdrage"], {"kwartaal": "2025-K2", "bedrag": "900.00"}],
        betaling=[{"op": "2025-07-01", "bedrag": "1200"}],
        klant="ja",
        goede_trouw="ja",
    )
    assert uit.brief.replace("\u00a0", " ").split("\n\n") == [
        "Onderwerp: vraag om kwijtschelding van verhogingen",
        "Beste,",
        "Ik vraag kwijtschelding van de verhogingen op deze bijdragen:\n"
        "- bijdrage van het eerste kwartaal van 2025: € 72,00",
        "De bijdragen zelf zijn betaald.",
        "Ik betaalde te laat door:\n"
        "- goede trouw: door de aard van het werk leken er geen bijdragen verschuldigd\n"
        "- een klant of leverancier die te laat betaalde\n"
        "- [schrijf hier wat er gebeurde, en wanneer]",
        "Ik voeg deze bewijzen toe: [attest, factuur, vonnis …]. Wilt u mijn vraag aan het RSVZ bezorgen?",
        "Met vriendelijke groet,\n[je naam en je ondernemingsnummer]",
    ]


@pytest.mark.parametrize(
    ("reden", "regel"),
    [
        ("overmacht", "overmacht: iets wat niet te voorzien of te vermijden was"),
        ("gezondheid", "gezondheidsproblemen, ook van een naaste"),
        ("factuur", "een onverwachte factuur"),
        ("nood", "een faillissement, of hulp van het OCMW"),
        # No reason for the law, so none for the letter.
        ("geen_bericht", ""),
    ],
)
def test_de_brief_noemt_de_gekozen_reden_en_alleen_die(reden: str, regel: str) -> None:
    uit, _ = getoond(betaling=[{"op": "2025-07-01", "bedrag": "1200"}], **{reden: "ja"})
    redenen = [f"- {regel}"] if regel else []
    (alinea,) = [a for a in uit.brief.split("\n\n") if a.startswith("Ik betaalde te laat door:")]
    assert alinea.splitlines()[1:] == [*redenen, "- [schrijf hier wat er gebeurde, en wanneer]"]


def test_zolang_er_niets_te_vragen_valt_is_er_geen_brief() -> None:
    uit, _ = getoond(betaling=[{"op": "2025-07-01", "bedrag": "1199.99"}], klant="ja")
    assert uit.brief == ""


def test_de_aanname_over_betalingen_maakt_het_antwoord_minder_zeker() -> None:
    betaling = [{"op": "2025-07-01", "bedrag": "1200"}]
    twee = [
        {"kwartaal": "2025-K1", "bedrag": "1200.00"},
        {"kwartaal": "2025-K2", "bedrag": "900.00"},
    ]
    assert uitvoer(betaling=betaling)[1]["zekerheid"] == "A"
    assert uitvoer(bijdrage=twee)[1]["zekerheid"] == "A"
    assert uitvoer(bijdrage=twee, betaling=betaling)[1]["zekerheid"] == "C"


@pytest.mark.parametrize(
    ("kwartaal", "nota"),
    [
        ("2020-K2", "Voor het tweede kwartaal van 2020 bestond uitstel tot 30 juni 2021."),
        ("2023-K1", "Voor het eerste kwartaal van 2023 bestond uitstel tot 31 maart 2024."),
        ("2025-K1", ""),
    ],
)
def test_voor_een_kwartaal_uit_crisistijd_staat_er_dat_uitstel_bestond(
    kwartaal: str, nota: str
) -> None:
    _, tekst = getoond(bijdrage=[{"kwartaal": kwartaal, "bedrag": "1000"}])
    assert nota in tekst
    assert ("bestond uitstel" in tekst) is bool(nota)


@pytest.mark.parametrize(
    ("invoer", "veld", "boodschap"),
    [
        ({"bijdrage": []}, "bijdrage", "minstens één bijdrage"),
        ({"aanvraag": "2024-12-31"}, "aanvraag", "1 januari 2025"),
        ({"aanvraag": "2025-02-30"}, "aanvraag", "bestaat niet"),
        (
            {"betaling": [{"op": "2024-12-31", "bedrag": "100"}]},
            "betaling.0.op",
            "ten vroegste op 1 januari 2025",
        ),
        (
            {"betaling": [{"op": "2025-05-01", "bedrag": "1300"}]},
            "betaling.0.bedrag",
            "100,00 meer dan",
        ),
        # The second payment is the one too many.
        (
            {
                "betaling": [
                    {"op": "2025-05-01", "bedrag": "1200"},
                    {"op": "2025-06-01", "bedrag": "1"},
                ]
            },
            "betaling.1.bedrag",
            "1,00 meer dan",
        ),
        ({"betaling": [{"op": "2025-07-16", "bedrag": "1200"}]}, "aanvraag", "16 juli 2025"),
        (
            {"supplement": [{"afrekening": "2025-08-01", "bedrag": "500"}]},
            "aanvraag",
            "1 augustus 2025",
        ),
        ({"dwangbevel": "2024-12-31"}, "dwangbevel", "vanaf 1 januari 2025"),
        # A writ after the day of the request.
        ({"dwangbevel": "2025-07-16"}, "dwangbevel", "komt pas na 15 juli 2025"),
        ({"klant": "misschien"}, "klant", "Kies een mogelijkheid"),
    ],
)
def test_onmogelijke_feiten_krijgen_een_boodschap_bij_het_veld(
    invoer: dict[str, Any], veld: str, boodschap: str
) -> None:
    code, uit = uitvoer(**invoer)
    assert code == FOUTE_INVOER
    assert list(uit["fouten"]) == [veld]
    assert boodschap in uit["fouten"][veld]


def test_na_een_fout_blijft_alles_ingevuld_staan() -> None:
    rij = {"kwartaal": "2025-K1", "bedrag": "1.200,00"}
    betaling = {"op": "31/12/2024", "bedrag": "100,00"}
    teksten: dict[str, Any] = {
        "bijdrage": [rij],
        "betaling": [betaling],
        "aanvraag": "15/07/2025",
        "klant": "ja",
    }
    resultaat = beantwoord(KWIJTSCHELDING, teksten, VANDAAG)
    assert resultaat.fouten
    assert {naam: resultaat.lezing.teksten[naam] for naam in teksten} == teksten
