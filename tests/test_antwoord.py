"""What an answer says: outcome, facts, warnings, chart and sources, in plain Dutch."""

from datetime import date
from decimal import Decimal

import pytest

from calculators.antwoord import Antwoord, Blok, als_json, toon, toon_onbekend, zekerheidsmerk
from calculators.grafiek import Lijngrafiek, Punt, lijngrafiek
from calculators.html import als_html, el
from calculators.hulpen import REKENHULPEN
from rules.bedragen import bronnen
from rules.uitleg import Artikel, Oordeel, Stap, Voorwaarde
from tests.nalezen import lees_na
from tests.proef import Proef, tekst

bijdragen = Proef(REKENHULPEN["bijdragen"]).antwoord
ziekte = Proef(REKENHULPEN["gelijkstelling-ziekte"]).antwoord


# Contributions


@pytest.mark.parametrize(
    ("invoer", "uitkomst"),
    [
        (
            {"jaar": "2024", "inkomen": "32000"},
            "Je betaalt € 1.640,00 per kwartaal: € 6.560,00 voor 2024.",
        ),
        (
            {"jaar": "2024", "statuut": "bijberoep", "inkomen": "1865,44"},
            "Je betaalt geen sociale bijdragen voor 2024.",
        ),
        (
            {"jaar": "2024", "statuut": "bijberoep", "berekening": "starter", "fonds": "liantis"},
            "Je fonds vraagt voorlopig € 99,38 per kwartaal: € 397,52 voor 2024.",
        ),
        (
            {"jaar": "2025", "statuut": "pensioenleeftijd", "inkomen": "10000"},
            "Je betaalt € 2.409,21 voor 2025: 3 × € 512,50 en 1 × € 871,71.",
        ),
        (
            # The fee of Liantis was not seen for 2026: the answer says so, and does not guess.
            {"jaar": "2026", "inkomen": "40000", "fonds": "liantis"},
            "Je betaalt € 2.050,00 per kwartaal: € 8.200,00 voor 2026, zonder beheerskosten.",
        ),
    ],
)
def test_de_uitkomst_staat_in_een_zin(invoer: dict[str, str], uitkomst: str) -> None:
    assert bijdragen(**invoer).uitkomst.replace("\u00a0", " ") == uitkomst


@pytest.mark.parametrize(
    ("invoer", "zin"),
    [
        ({"fonds": "liantis"}, "De beheerskosten van Liantis in 2026 hebben we nergens"),
        ({"laatste_kwartaal": "3"}, "Je was 3 van de 4 kwartalen zelfstandige"),
        (
            {"statuut": "primostarter", "berekening": "starter"},
            "De lagere minimumbijdrage vraag je zelf aan",
        ),
        (
            {"statuut": "primostarter", "primo_start": "2025-K3"},
            "In een deel van dit jaar geldt voor jou de gewone minimumbijdrage",
        ),
        (
            {"statuut": "artikel-37", "inkomen": "5000"},
            "Met artikel 37 bouw je zelf geen rechten op",
        ),
        (
            {"statuut": "artikel-37", "inkomen": "9101,26"},
            "Je inkomen bereikt de grens van € 9.101,26: je betaalt zoals in hoofdberoep",
        ),
        (
            {"statuut": "pensioenleeftijd", "aanvraag": "ja"},
            "telt een jaar alleen voor je pensioen als je inkomen het minimum haalt",
        ),
        (
            {"statuut": "bijberoep", "berekening": "starter"},
            "Blijf je zeker onder de drempel? Vraag je fonds, met bewijs",
        ),
        ({"berekening": "starter"}, "Verdien je nu minder? Vraag je fonds een vermindering"),
        ({}, "het verschil komt op je eindafrekening"),
    ],
)
def test_een_antwoord_waarschuwt_voor_wat_in_dit_geval_telt(
    invoer: dict[str, str], zin: str
) -> None:
    assert zin in tekst(bijdragen(**({"jaar": "2026"} | invoer)))


def test_onbekende_beheerskosten_staan_niet_in_de_cijfers() -> None:
    cijfers = bijdragen(jaar="2026", inkomen="40000", fonds="liantis").cijfers
    assert cijfers["jaar"] == Decimal("8200.00")
    assert not any(naam.endswith("met_kosten") for naam in cijfers)


def test_wie_in_de_loop_van_het_jaar_primostarter_wordt_krijgt_korting_in_dat_kwartaal() -> None:
    # 2024: bijberoep first, hoofdberoep for the first time from the third quarter.
    cijfers = bijdragen(
        jaar="2024", statuut="bijberoep", inkomen="2000", wijziging="3", statuut_na="primostarter"
    ).cijfers
    assert [str(cijfers[f"2024-K{n}"]) for n in range(1, 5)] == [
        "102.50", "102.50", "331.22", "446.25",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("invoer", "delen"),
    [
        (
            {"statuut": "bijberoep", "jaar": "2024", "inkomen": "2000"},
            [
                "bij € 1.865,45 springt ze van € 0,00 naar € 382,40",
                "jouw punt: € 410,00 bij € 2.000,00",
            ],
        ),
        (
            # On three quarters, 1.148,99 is a third of a cent short of the threshold of 2019.
            {"statuut": "bijberoep", "jaar": "2019", "inkomen": "2000", "laatste_kwartaal": "3"},
            ["bij € 1.149,00 springt ze van € 0,00 naar € 235,56"],
        ),
        (
            {"jaar": "2024", "berekening": "voorlopig", "inkomen": "20000",
             "eerste_kwartaal": "3"},
            ["jouw punt: € 2.432,90 bij € 23.735,65"],
        ),
        (
            {"statuut": "artikel-37", "jaar": "2024", "inkomen": "0"},
            ["bij € 8.832,73 springt ze van € 1.810,72 naar € 3.456,60"],
        ),
        ({"jaar": "2024", "berekening": "starter"}, ["bij geen inkomen tot"]),
        ({"jaar": "2024", "inkomen": "-1000"}, ["bij geen inkomen tot"]),
    ],
)  # fmt: skip
def test_de_grafiek_beschrijft_sprongen_en_het_eigen_punt(
    invoer: dict[str, str], delen: list[str]
) -> None:
    beschrijving = tekst(bijdragen(**invoer))
    assert all(deel in beschrijving for deel in delen)


def test_zonder_eigen_inkomen_of_buiten_de_grafiek_is_er_geen_punt() -> None:
    assert "jouw punt" not in tekst(bijdragen(jaar="2024", berekening="starter"))
    assert "jouw punt" not in tekst(bijdragen(jaar="2024", inkomen="-1000"))


def test_een_grafiek_van_niets_blijft_een_grafiek() -> None:
    nul = Decimal(0)
    vlak = Lijngrafiek("vlak", "Vlak", "Vlak.", "x", "y", [Punt(nul, nul), Punt(Decimal(10), nul)])
    assert "svg" in lees_na(als_html(lijngrafiek(vlak))).tags


# Illness


@pytest.mark.parametrize(
    ("invoer", "zin"),
    [
        (
            {"begin_ziekte": "2025-04-01", "einde_ziekte": "2025-09-30", "hervatting": "geen"},
            "Kwartaal 2 en 3 van 2025 komen in aanmerking voor gelijkstelling.",
        ),
        (
            {"begin_ziekte": "2025-04-01", "einde_ziekte": "2025-06-30", "hervatting": "geen"},
            "Het tweede kwartaal van 2025 komt in aanmerking voor gelijkstelling.",
        ),
        (
            {"begin_ziekte": "2025-04-02", "einde_ziekte": "2025-04-20", "hervat_op": "2025-04-21"},
            "Geen enkel kwartaal komt in aanmerking voor gelijkstelling.",
        ),
        (
            {"begin_ziekte": "2026-02-10", "nog_ziek": "ja", "peildatum": "2026-03-01"},
            "Er telt nu nog geen kwartaal voor gelijkstelling.",
        ),
        (
            {"begin_ziekte": "2026-01-10", "nog_ziek": "ja", "peildatum": "2026-03-01"},
            "Het eerste kwartaal van 2026 komt in aanmerking voor gelijkstelling, als je ziek blijft.",
        ),
        (
            {"begin_ziekte": "2025-04-01", "einde_ziekte": "2025-06-30", "hervatting": "geen",
             "gestopt": "nee", "erkend": "nee"},
            "Zo krijg je geen gelijkstelling voor het tweede kwartaal van 2025. Niet voldaan: “Je "
            "ziekenfonds erkent je als arbeidsongeschikt” en “Je hebt al je beroepswerk stopgezet”.",
        ),
    ],
)  # fmt: skip
def test_de_uitkomst_bij_ziekte_staat_in_een_zin(invoer: dict[str, str], zin: str) -> None:
    assert ziekte(**invoer).uitkomst == zin


@pytest.mark.parametrize(
    ("invoer", "zin"),
    [
        (
            {"begin_ziekte": "2025-01-10", "einde_ziekte": "2025-06-30", "hervat_op": "2025-07-01"},
            "Vraag je fonds de lagere minimumbijdrage van een primostarter: 4 kwartalen lang, voor kwartaal "
            "3 en 4 van 2025 en kwartaal 1 en 2 van 2026.",
        ),
        (
            {"begin_ziekte": "2014-10-01", "einde_ziekte": "2015-03-31", "hervatting": "geen"},
            "Voor het vierde kwartaal van 2014 kennen we de bedragen niet",
        ),
        (
            {"begin_ziekte": "2010-01-01", "einde_ziekte": "2010-06-30", "hervatting": "geen"},
            "Voor kwartaal 1 en 2 van 2010 kennen we de bedragen niet",
        ),
        (
            {"begin_ziekte": "2026-01-10", "nog_ziek": "ja", "peildatum": "2026-03-01"},
            "Hervat je later als zelfstandige in de eerste of tweede maand van een kwartaal",
        ),
        (
            {"begin_ziekte": "2025-04-01", "einde_ziekte": "2025-06-30", "hervatting": "geen"},
            "Vraag vroeg aan. Sommige fondsen willen dat ook het kwartaal vóór je aanvraag betaald is. "
            "Vraag of dat geldt als je voor dat kwartaal zelf gelijkstelling vraagt.",
        ),
        (
            {"begin_ziekte": "2025-04-01", "einde_ziekte": "2025-06-30", "hervatting": "geen",
             "vorig_kwartaal_betaald": "nee"},
            "Betaal dat kwartaal, en vraag je fonds of je daarna kan aanvragen.",
        ),
        (
            {"begin_ziekte": "2025-04-01", "einde_ziekte": "2025-06-30", "hervat_op": "2025-07-01"},
            "Ze geeft hier hetzelfde als de wet. het tweede kwartaal van 2025",
        ),
        (
            {"begin_ziekte": "2025-04-01", "einde_ziekte": "2025-05-31", "hervat_op": "2025-06-01"},
            "De vuistregel van 2015 geeft: geen enkel kwartaal. Tegenover de vuistregel geeft de "
            "wet er het tweede kwartaal van 2025 bij",
        ),
    ],
)  # fmt: skip
def test_het_antwoord_bij_ziekte_zegt_wat_in_dit_geval_telt(
    invoer: dict[str, str], zin: str
) -> None:
    assert zin in tekst(ziekte(**invoer))


@pytest.mark.parametrize(
    ("statuut", "inkomen", "vrij"),
    [
        # Two quarters of 2025: 871,71 (UCM), 382,94 (Billy), or 40.000 × 20,5 % ÷ 4.
        ("hoofdberoep", "0", "1743.42"),
        ("maxistatuut", "0", "765.88"),
        ("hoofdberoep", "40000", "4100.00"),
    ],
)
def test_de_bijdragen_van_gelijkgestelde_kwartalen_vallen_weg(
    statuut: str, inkomen: str, vrij: str
) -> None:
    gegeven = ziekte(
        begin_ziekte="2025-04-01",
        einde_ziekte="2025-09-30",
        hervatting="geen",
        statuut=statuut,
        inkomen=inkomen,
    )
    assert str(gegeven.cijfers["niet_verschuldigd"]) == vrij


def test_zonder_gelijkstelling_valt_er_geen_bijdrage_weg() -> None:
    gegeven = ziekte(
        begin_ziekte="2025-04-01", einde_ziekte="2025-09-30", hervatting="geen", gestopt="nee"
    )
    assert gegeven.cijfers["niet_verschuldigd"] == 0
    assert gegeven.feiten == ()
    assert [blok.titel for blok in gegeven.werk] == ["De kwartalen"]


def test_een_ziekte_van_twaalf_jaar_houdt_al_haar_kwartalen_in_de_beschrijving() -> None:
    gegeven = ziekte(begin_ziekte="2012-01-01", einde_ziekte="2024-03-31", hervatting="geen")
    assert gegeven.cijfers["aantal"] == 49
    assert "kwartaal 1 van 2024" in tekst(gegeven)


# Form and JSON


def test_elk_antwoord_zegt_dat_het_geen_beslissing_is_en_hoe_zeker_het_is() -> None:
    gelezen = tekst(bijdragen(jaar="2026"))
    assert "Dit is een berekening, geen beslissing: je fonds of het RSVZ beslist." in gelezen
    assert "Laagste zekerheid van de gebruikte bedragen: B (op één bron gesteund)" in gelezen


def test_elke_bron_van_een_antwoord_staat_er_een_keer() -> None:
    bronnen = ziekte(
        begin_ziekte="2025-04-01", einde_ziekte="2025-06-30", hervatting="geen"
    ).bronnen
    assert len(bronnen) == len(set(bronnen))
    assert {"RSVZ", "Belgisch Staatsblad (Justel)"} <= {bron.uitgever for bron in bronnen}


def test_een_zekerheid_heeft_een_uitleg_voor_muis_en_schermlezer() -> None:
    assert als_html(zekerheidsmerk("C")) == (
        '<abbr title="zekerheid C: afgeleid, nog te controleren" '
        'aria-label="zekerheid C: afgeleid, nog te controleren" '
        'class="zw-zekerheid zw-zekerheid-C">C</abbr>'
    )


def test_een_kaal_antwoord_toont_alleen_wat_het_heeft() -> None:
    tags = lees_na(als_html(*toon(Antwoord("Uitkomst.", {})))).tags
    assert not {"dl", "ul", "details", "figure"} & set(tags)


def test_wat_je_nu_kan_doen_en_de_brief_staan_voor_de_figuren_en_de_berekening() -> None:
    artikel = Artikel(bronnen()["KB38"], "artikel 11")
    gelezen = tekst(
        Antwoord(
            "De uitkomst.",
            {},
            feiten=(("Het feit", "de waarde"),),
            toelichting=("De toelichting.",),
            werk=(Blok("Het blok", (Stap("De stap", "1", Decimal(1)),)),),
            voorwaarden=(Voorwaarde("v", "De eis", Oordeel.VOLDAAN, "De reden.", artikel),),
            figuren=(el("figure", "De figuur."),),
            vervolg=("De volgende stap.",),
            grenzen=("De grens.",),
            brief="De brief.",
        )
    )
    volgorde = [
        "De uitkomst.", "de waarde", "De toelichting.", "De eis", "De volgende stap.", "De brief.",
        "De figuur.", "De stap", "De grens.", "Dit is een berekening",
    ]  # fmt: skip
    assert [deel for deel in volgorde if gelezen.count(deel) != 1] == []
    assert sorted(volgorde, key=gelezen.index) == volgorde


def test_in_json_hebben_bedragen_twee_cijfers_na_de_komma_en_zijn_datums_iso() -> None:
    stap = Stap("Dagen", "90", Decimal(90), eenheid="dagen")
    cijfers = {"bedrag": Decimal("5"), "dag": date(2025, 3, 31), "aantal": 2, "lijst": ("a", "b")}
    plat = als_json(Antwoord("Uitkomst.", cijfers, werk=(Blok("Blok", (stap,)),)))
    assert plat["cijfers"] == {
        "bedrag": "5.00", "dag": "2025-03-31", "aantal": "2", "lijst": "a,b",
    }  # fmt: skip
    assert plat["stappen"][0]["waarde"] == "90"
    assert plat["stappen"][0]["artikel"] == ""


def test_wat_we_niet_weten_wordt_ontsnapt_getoond() -> None:
    assert "&lt;b&gt;" in als_html(toon_onbekend("<b>"))


@pytest.mark.usefixtures("niets_na_2026")
def test_een_ziekte_over_jaren_zegt_waarmee_we_rekenden_en_wat_nog_niet_nagekeken_is() -> None:
    lang = ziekte(begin_ziekte="2026-11-05", nog_ziek="ja", peildatum="2028-02-01")
    assert "De regels na 31 december 2026 zijn nog niet nagekeken." in lang.grenzen
    over_twee_jaren = ziekte(
        begin_ziekte="2024-10-01", einde_ziekte="2025-06-30", hervatting="geen"
    )
    assert "Voor alle jaren rekenden we met hetzelfde inkomen." in over_twee_jaren.grenzen


@pytest.mark.parametrize("hulp", list(REKENHULPEN))
def test_hetzelfde_antwoord_ziet_er_elke_keer_hetzelfde_uit(hulp: str) -> None:
    assert len({als_html(*toon(Proef(REKENHULPEN[hulp]).antwoord())) for _ in range(3)}) == 1
