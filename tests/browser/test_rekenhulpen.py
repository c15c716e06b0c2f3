"""Every calculator in a real Chromium: static answer, live answer, links, bad input, paper, phone."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import BrowserContext, Locator, Page, expect

from calculators.hulpen import REKENHULPEN
from calculators.voorbeelden import PEILDATUM, Voorbeeld, alle
from calculators.werker import antwoord

SECTIE = "section.zw-rekenhulp"
UITKOMST = f"{SECTIE} .zw-uitkomst"
LEVEND = f"{SECTIE} .zw-antwoord:not([data-soort=voorbeeld]) .zw-uitkomst"

# The figures of these first lines are published: 615,00 by Xerius, the quarter by the 2015 newsletter.
LINKS = {
    "bijdragen": (
        "v=1&inkomen=11430.73&jaar=2024&statuut=student",
        "Je betaalt € 153,75 per kwartaal: € 615,00 voor 2024.",
    ),
    "gelijkstelling-ziekte": (
        "v=1&begin_ziekte=2015-02-14&einde_ziekte=2015-07-20&hervat_op=2015-07-21",
        "Het tweede kwartaal van 2015 komt in aanmerking voor gelijkstelling.",
    ),
    "verhogingen": (
        "v=1&betaal_op=2026-01-15&bijdrage=2025-K1_1000.00",
        "Betaal je alles op 15 januari 2026, dan is dat € 1.190,00: € 1.000,00 aan bijdragen en "
        "€ 190,00 aan verhogingen.",
    ),
    "eindafrekening": (
        "v=1&afrekening=2026-11-24&jaar=2024",
        "Je moet over 2024 nog € 901,28 betalen, ten laatste op 31 maart 2027.",
    ),
    "vermindering": (
        "v=1&jaar=2022",
        "Je voorlopige bijdrage kan van € 1.947,50 naar € 1.281,25 per kwartaal, als je fonds je bewijzen "
        "aanvaardt.",
    ),
    "afbetalingsplan": (
        "v=1&bijdrage=2025-K1_1200.00&eerste=2025-07-15",
        "Je betaalt 12 keer € 100,00, vanaf 15 juli 2025. Daarna staan er nog € 168,00 verhogingen open.",
    ),
    "kwijtschelding": (
        "v=1&aanvraag=2025-09-01&betaling=2025-08-20_1000.00&bijdrage=2025-K2_1000.00",
        "Je kan kwijtschelding vragen van € 30,00 aan verhogingen. Het RSVZ beslist.",
    ),
    "vrijstelling": (
        "v=1&aanvraag=2026-12-31&kwartaal=2025-K4",
        "Je kan voor het vierde kwartaal van 2025 vrijstelling vragen tot en met 31 december 2026.",
    ),
    "uitstel": (
        "v=1&aanvraag=2023-03-10&kwartaal=2023-K1",
        "Voor het eerste kwartaal van 2023 kon je uitstel vragen: betalen kon dan tot en met "
        "31 maart 2024, zonder verhogingen.",
    ),
    "kalender": (
        "v=1&jaar=2025&vanaf=2025-12-01",
        "Eerst, ten laatste op 31 december 2025 (nog 30 dagen): Bijdrage van het vierde kwartaal van 2025 "
        "betalen. Op dezelfde dag ook: Vrijstelling vragen voor het vierde kwartaal van 2024 (laatste dag).",
    ),
    "voortgezette-verzekering": (
        "v=1&aanvraag=2026-02-01&gestopt=2025-12-31",
        "Voldoe je aan alle voorwaarden? Dan kost verzekerd blijven je in 2026 per kwartaal € 883,50 voor "
        "alleen je pensioen, of € 1.458,00 voor pensioen en ziekte. Dat kan hoogstens 8 kwartalen. Vraag het "
        "ten laatste op 30 september 2026. 3 voorwaarden zijn nog niet bekend.",
    ),
    "statuut": (
        "v=1&bezigheid=werknemer&contract=50.00&kwartaal=2025-K1&uren=234",
        "Je statuut in het eerste kwartaal van 2025: hoofdberoep.",
    ),
    "overbruggingsrecht": (
        "v=1&aanvraag=2024-10-01&feit=2024-01-10",
        "Je bent te laat. Overbruggingsrecht vragen kon tot en met 30 september 2024.",
    ),
    "starten-met-uitkering": (
        "v=1&echte_start=2026-06-01&voorbereiding_aangegeven=ja&voorbereiding_vanaf=2026-03-01",
        "Je kan je zaak voorbereiden met een uitkering van 1 maart 2026 tot en met 31 mei 2026, als de RVA "
        "het toelaat. Eindigt je recht eerder, dan stopt ook je uitkering.",
    ),
}
VELD = {
    "bijdragen": "inkomen",
    "gelijkstelling-ziekte": "einde_ziekte",
    "verhogingen": "bijdrage.0.bedrag",
    "eindafrekening": "inkomen",
    "vermindering": "raming",
    "afbetalingsplan": "bijdrage.0.bedrag",
    "kwijtschelding": "bijdrage.0.bedrag",
    "vrijstelling": "aanvraag",
    "uitstel": "aanvraag",
    "kalender": "vanaf",
    "voortgezette-verzekering": "geactualiseerd_inkomen",
    "starten-met-uitkering": "echte_start",
    "statuut": "inkomen",
    "overbruggingsrecht": "feit",
}
SLECHT = {
    "bijdragen": {
        "": "Vul een bedrag in.",
        "veel": "geen getal",
        "14.23,89": "op twee manieren lezen",
        "1000000000000": "hoogstens",
        "-9000000": "minstens",
        "<script>alert(1)</script>": "geen getal",
    },
    "gelijkstelling-ziekte": {
        "": "Vul een datum in",
        "31/02/2025": "bestaat niet",
        "gisteren": "geen datum",
        "01/01/2010": "vóór het begin",
        "<img src=x onerror=alert(1)>": "geen datum",
    },
    "verhogingen": {
        "0": "minstens",
        "14.23,89": "op twee manieren lezen",
        "1000000": "hoogstens",
        "<script>alert(1)</script>": "geen getal",
    },
    "eindafrekening": {"": "Vul een bedrag in.", "14.23,89": "op twee manieren lezen"},
    "vermindering": {"": "Vul een bedrag in.", "-5": "negatief"},
    "afbetalingsplan": {"0": "minstens", "<script>alert(1)</script>": "geen getal"},
    "kwijtschelding": {"veel": "geen getal", "1000000": "hoogstens"},
    "vrijstelling": {"": "Vul een datum in", "31/02/2025": "bestaat niet"},
    "uitstel": {"": "Vul een datum in", "<img src=x onerror=alert(1)>": "geen datum"},
    "kalender": {"": "Vul een datum in", "gisteren": "geen datum"},
    "voortgezette-verzekering": {"": "Vul een bedrag in.", "veel": "geen getal"},
    "statuut": {"": "Vul een bedrag in.", "14.23,89": "op twee manieren lezen"},
    "overbruggingsrecht": {"": "Vul een datum in", "01/01/2016": "1 januari 2017"},
    "starten-met-uitkering": {"31/02/2026": "bestaat niet", "01/03/2026": "na de eerste dag"},
}


def adres(basis: str, hulp: str) -> str:
    return f"{basis}{REKENHULPEN[hulp].pagina.removesuffix('.md')}/"


def invoer_van(tabblad: Page, hulp: str) -> Locator:
    return tabblad.locator(f"[id='v-{VELD[hulp]}']")


def open_link(tabblad: Page, basis: str, hulp: str, fragment: str) -> None:
    tabblad.goto(f"{adres(basis, hulp)}#{fragment}")
    tabblad.wait_for_selector(LEVEND)


@pytest.mark.parametrize("hulp", REKENHULPEN)
def test_de_pagina_heeft_een_af_antwoord_voor_de_motor_start(site: Path, hulp: str) -> None:
    pagina = (site / REKENHULPEN[hulp].pagina.removesuffix(".md") / "index.html").read_text("utf-8")
    assert re.search(r'data-soort="voorbeeld"><p class="zw-uitkomst">[^<]{20,}<', pagina)


@pytest.mark.parametrize(("hulp", "link"), [(h, link) for h, (link, _) in LINKS.items()])
def test_een_link_geeft_in_een_verse_browser_hetzelfde_formulier_en_antwoord(
    tabblad: Page, basis: str, hulp: str, link: str
) -> None:
    open_link(tabblad, basis, hulp, link)
    expect(tabblad.locator(UITKOMST)).to_have_text(LINKS[hulp][1])
    veld = invoer_van(tabblad, hulp)
    waarde = veld.input_value()
    veld.fill(f" {waarde} ")  # typing writes the link anew
    expect(tabblad).to_have_url(re.compile(re.escape(link) + "$"))
    tweede = tabblad.context.new_page()
    open_link(tweede, basis, hulp, tabblad.url.partition("#")[2])
    assert tweede.locator(UITKOMST).inner_text() == tabblad.locator(UITKOMST).inner_text()
    assert invoer_van(tweede, hulp).input_value() == waarde


@pytest.mark.parametrize("hulp", REKENHULPEN)
def test_slechte_invoer_geeft_een_boodschap_bij_het_veld_en_verliest_niets(
    tabblad: Page, basis: str, hulp: str
) -> None:
    fouten: list[str] = []
    tabblad.on("pageerror", lambda fout: fouten.append(str(fout)))
    tabblad.on("dialog", lambda venster: fouten.append(venster.message))
    open_link(tabblad, basis, hulp, LINKS[hulp][0])
    veld = invoer_van(tabblad, hulp)
    ander = tabblad.locator(f"{SECTIE} select, {SECTIE} input[type=text]").first
    voordien = ander.input_value()
    for tekst, boodschap in SLECHT[hulp].items():
        veld.fill(tekst)
        veld.blur()
        expect(tabblad.locator(f"[id='v-{VELD[hulp]}-fout']")).to_contain_text(boodschap)
        expect(veld).to_have_attribute("aria-invalid", "true")
        assert ander.input_value() == voordien
    assert fouten == []


@pytest.mark.parametrize("hulp", REKENHULPEN)
@pytest.mark.parametrize(
    "fragment",
    [
        "v=1&inkomen=%3Cscript%3Ealert(1)%3C/script%3E&begin_ziekte=%3Cscript%3E&onbekend=1",
        "v=1&" + "x" * 3000,
        "v=9&inkomen=1",
        "v=1&%E0%A4%A&jaar=%00",
    ],
)
def test_niets_in_een_link_breekt_of_voert_iets_uit(
    tabblad: Page, basis: str, hulp: str, fragment: str
) -> None:
    fouten: list[str] = []
    tabblad.on("pageerror", lambda fout: fouten.append(str(fout)))
    tabblad.on("dialog", lambda venster: fouten.append(venster.message))
    tabblad.goto(f"{adres(basis, hulp)}#{fragment}")
    tabblad.wait_for_selector(f"{SECTIE}[data-start=momentopname]")
    tabblad.wait_for_function("performance.getEntriesByName('zw-eerste-antwoord').length > 0")
    gemeld = tabblad.locator(f"{SECTIE} .zw-meldingen p, {SECTIE} .zw-fout:visible")
    expect(gemeld.first).to_be_visible()
    assert tabblad.locator(f"{SECTIE} script").count() == 0
    assert fouten == []


@pytest.mark.parametrize("voorbeeld", alle().values(), ids=lambda v: v.id)
def test_elk_voorbeeld_geeft_in_de_browser_hetzelfde_antwoord(
    gedeeld: dict[str, Page], voorbeeld: Voorbeeld
) -> None:
    """The same answer, to the letter, from CPython and from the visitor's Pyodide."""
    tabblad = gedeeld[voorbeeld.hulp.id]
    vraag = {"vandaag": PEILDATUM.isoformat(), "fragment": voorbeeld.fragment()}
    hier = tabblad.evaluate(
        "html => { const vak = document.createElement('div'); vak.innerHTML = html;"
        " return vak.textContent; }",
        json.loads(antwoord(voorbeeld.hulp.id, json.dumps(vraag)))["html"],
    )
    tabblad.evaluate("fragment => { location.hash = fragment; }", voorbeeld.fragment())
    expect(tabblad.locator(f"{SECTIE} .zw-antwoord")).to_have_text(hier)


@pytest.fixture(scope="module")
def gedeeld(bezoeker: Callable[..., BrowserContext], basis: str) -> Iterator[dict[str, Page]]:
    """One open page per calculator, so that all examples need only one start."""
    context = bezoeker()
    bladen = {}
    for hulp, (link, _) in LINKS.items():
        bladen[hulp] = context.new_page()
        open_link(bladen[hulp], basis, hulp, link)
    yield bladen
    context.close()


@pytest.mark.parametrize("hulp", REKENHULPEN)
def test_op_papier_staat_de_hele_berekening(tabblad: Page, basis: str, hulp: str) -> None:
    link = LINKS["bijdragen"][0] if hulp == "bijdragen" else LINKS[hulp][0]
    open_link(tabblad, basis, hulp, link)
    tabblad.emulate_media(media="print")
    tabblad.evaluate("dispatchEvent(new Event('beforeprint'))")
    for regel in tabblad.locator(f"{SECTIE} .zw-werk li, {SECTIE} .zw-herkomst li").all():
        expect(regel).to_be_visible()
    kop = tabblad.locator(".zw-printkop")
    expect(kop).to_be_visible()
    expect(kop).to_contain_text("#v=1")
    expect(tabblad.locator(f"{SECTIE} .zw-voet")).to_contain_text("versie 20")
    expect(tabblad.locator(".zw-acties")).to_be_hidden()


@pytest.mark.parametrize("breedte", [390, 1280])
@pytest.mark.parametrize("hulp", REKENHULPEN)
def test_niets_valt_buiten_het_scherm(tabblad: Page, basis: str, hulp: str, breedte: int) -> None:
    tabblad.set_viewport_size({"width": breedte, "height": 844})
    open_link(tabblad, basis, hulp, LINKS[hulp][0])
    tabblad.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert tabblad.evaluate("document.documentElement.scrollWidth") == breedte


@pytest.mark.parametrize("hulp", REKENHULPEN)
def test_elk_veld_heeft_een_zichtbaar_etiket_en_is_met_het_toetsenbord_bereikbaar(
    tabblad: Page, basis: str, hulp: str
) -> None:
    open_link(tabblad, basis, hulp, LINKS[hulp][0])
    tabblad.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    invoeren = tabblad.locator(f"{SECTIE} form :is(input[type=text], select):visible")
    assert invoeren.count() > 0
    for invoer in invoeren.all():
        etiket = tabblad.locator(f"label[for='{invoer.get_attribute('id')}']")
        expect(etiket).to_be_visible()
        invoer.focus()
        expect(invoer).to_be_focused()


def test_een_groep_met_een_ingevuld_of_fout_veld_gaat_open(tabblad: Page, basis: str) -> None:
    open_link(tabblad, basis, "bijdragen", "v=1&inkomen=30000&jaar=2024&laatste_kwartaal=2")
    expect(tabblad.locator("#v-laatste_kwartaal")).to_be_visible()
    open_link(tabblad, basis, "gelijkstelling-ziekte", LINKS["gelijkstelling-ziekte"][0])
    expect(tabblad.locator("#v-start_zelfstandige")).to_be_hidden()
    tabblad.goto(f"{adres(basis, 'gelijkstelling-ziekte')}#v=1&start_zelfstandige=31/02/2025")
    expect(tabblad.locator("#v-start_zelfstandige-fout")).to_be_visible()


def test_een_groep_zonder_vragen_verdwijnt(tabblad: Page, basis: str) -> None:
    groep = tabblad.locator("summary", has_text="Wat ga je doen?")
    open_link(tabblad, basis, "starten-met-uitkering", LINKS["starten-met-uitkering"][0])
    expect(groep).to_be_visible()
    tabblad.locator("#v-doel-springplank").check()
    expect(groep).to_be_hidden()


def test_wat_er_niet_toe_doet_wordt_niet_gevraagd(tabblad: Page, basis: str) -> None:
    open_link(tabblad, basis, "bijdragen", LINKS["bijdragen"][0])
    expect(tabblad.locator("[data-veld=primo_start]")).to_be_hidden()
    tabblad.select_option("#v-statuut", "primostarter")
    expect(tabblad.locator("[data-veld=primo_start]")).to_be_visible()
    tabblad.check("#v-berekening-starter")
    expect(tabblad.locator("[data-veld=inkomen]")).to_be_hidden()


def test_rijen_komen_erbij_en_gaan_weg(tabblad: Page, basis: str) -> None:
    """A payment typed in a new row counts, an empty row does not, and a removed one is gone."""
    open_link(tabblad, basis, "verhogingen", "v=1&betaal_op=2026-01-10&bijdrage=2025-K2_1000.00")
    tabblad.get_by_role("button", name="Voeg een betaling toe").click()
    expect(tabblad.locator("[id='v-betaling.0.op']")).to_be_focused()
    tabblad.get_by_role("button", name="Voeg een betaling toe").click()
    expect(tabblad.locator("[id='v-betaling.1.op']")).to_be_focused()
    tabblad.keyboard.type("20/08/2025")
    tabblad.keyboard.press("Tab")
    tabblad.keyboard.type("400")
    expect(tabblad.locator(UITKOMST)).to_contain_text("€ 108,00 aan verhogingen")
    tabblad.locator("[id='v-betaling.1.bedrag']").fill("4000")
    expect(tabblad.locator("[id='v-betaling.1.bedrag-fout']")).to_contain_text("3.000,00 meer")
    tabblad.get_by_role("button", name="Verwijder Betaling 1").click()
    expect(tabblad.locator("[id='v-betaling.0.bedrag']")).to_have_value("4000")
    expect(tabblad.locator("[id='v-betaling.0.bedrag-fout']")).to_contain_text("3.000,00 meer")
    tabblad.get_by_role("button", name="Verwijder Betaling 1").click()
    expect(tabblad.get_by_role("button", name="Voeg een betaling toe")).to_be_focused()
    expect(tabblad.locator(UITKOMST)).to_contain_text("€ 160,00 aan verhogingen")
    expect(tabblad).to_have_url(re.compile(r"#v=1&betaal_op=2026-01-10&bijdrage=2025-K2_1000\.00$"))


def test_terug_in_de_browser_zet_de_rijen_terug(tabblad: Page, basis: str) -> None:
    een = "v=1&betaal_op=2026-01-10&betaling=2025-08-20_400.00&bijdrage=2025-K2_1000.00"
    open_link(tabblad, basis, "verhogingen", een)
    tabblad.evaluate("location.hash = 'v=1&betaal_op=2026-01-10&bijdrage=2025-K1_5.00'")
    expect(tabblad.locator(f"{SECTIE} .zw-rijen .zw-rij")).to_have_count(1)
    tabblad.go_back()
    expect(tabblad.locator(f"{SECTIE} .zw-rijen .zw-rij")).to_have_count(2)
    expect(tabblad.locator("[id='v-betaling.0.bedrag']")).to_have_value("400,00")


# Calculators whose answer above has days for the visitor's own calendar.
MET_AGENDA = ("verhogingen", "eindafrekening", "afbetalingsplan", "vrijstelling", "kalender")


@pytest.mark.parametrize("hulp", MET_AGENDA)
def test_de_dagen_komen_in_een_agendabestand_dat_een_andere_lezer_verstaat(
    tabblad: Page, basis: str, hulp: str
) -> None:
    """What ical.js wrote is read by icalendar: the same days, once each, with a reminder."""
    link = LINKS[hulp][0]
    vraag = json.dumps({"vandaag": PEILDATUM.isoformat(), "fragment": link})
    verwacht = json.loads(antwoord(hulp, vraag))["agenda"]
    assert verwacht
    open_link(tabblad, basis, hulp, link)
    with tabblad.expect_download() as gestart:
        tabblad.get_by_role("button", name="Zet in je agenda (.ics)").click()
    assert gestart.value.suggested_filename == "sociale-bijdragen.ics"
    (agenda,) = Calendar.from_ical(gestart.value.path().read_bytes(), multiple=True)
    dagen = agenda.walk("VEVENT")
    gelezen = [
        (d["uid"].partition("@")[0], d.decoded("dtstart").isoformat(), d["summary"]) for d in dagen
    ]
    assert gelezen == [(d["id"], d["dag"], d["titel"]) for d in verwacht]
    assert len({uid for uid, _, _ in gelezen}) == len(gelezen)
    assert all(d.decoded("dtstamp") and d["description"] for d in dagen)
    assert [len(d.walk("VALARM")) for d in dagen] == [1] * len(dagen)


def test_zonder_dagen_is_er_geen_agendaknop(tabblad: Page, basis: str) -> None:
    open_link(tabblad, basis, "eindafrekening", "v=1&afrekening=2026-11-24&inkomen=20000&jaar=2024")
    expect(tabblad.locator(UITKOMST)).to_contain_text("terug")
    expect(tabblad.locator("[data-actie=agenda]")).to_be_hidden()


@pytest.mark.parametrize("hulp", ["afbetalingsplan", "kwijtschelding", "vermindering"])
def test_een_brief_kan_gekopieerd_worden(tabblad: Page, basis: str, hulp: str) -> None:
    tabblad.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_link(tabblad, basis, hulp, LINKS[hulp][0])
    tabblad.locator(".zw-brief summary").click()
    tekst = tabblad.locator(".zw-brieftekst").text_content()
    assert tekst.startswith("Onderwerp: vraag om ")
    tabblad.get_by_role("button", name="Kopieer de tekst").click()
    expect(tabblad.locator(".zw-status")).to_contain_text("De tekst is gekopieerd.")
    assert tabblad.evaluate("navigator.clipboard.readText()") == tekst


def test_een_uitweg_neemt_dezelfde_bijdragen_mee(tabblad: Page, basis: str) -> None:
    """From the ledger to the plan and back: the link carries the debts, and the back button works."""
    link = "v=1&betaal_op=2026-01-10&betaling=2025-08-20_400.00&bijdrage=2025-K2_1000.00"
    open_link(tabblad, basis, "verhogingen", link)
    tabblad.locator(f"{SECTIE} .zw-antwoord").get_by_role("link", name="afbetalingsplan").click()
    tabblad.wait_for_selector(f"{SECTIE}[data-hulp=afbetalingsplan]")
    tabblad.wait_for_selector(LEVEND)
    expect(tabblad.locator("[id='v-bijdrage.0.bedrag']")).to_have_value("1.000,00")
    expect(tabblad.locator("[id='v-betaling.0.bedrag']")).to_have_value("400,00")
    expect(tabblad.locator(f"{SECTIE} .zw-feiten")).to_contain_text("€ 600,00")
    expect(tabblad.locator(f"{SECTIE} .zw-meldingen p")).to_have_count(0)
    tabblad.go_back()
    tabblad.wait_for_selector(f"{SECTIE}[data-hulp=verhogingen]")
    expect(tabblad.locator(UITKOMST)).to_have_text(
        re.compile(r"^Betaal je alles op 10 januari 2026")
    )


def test_een_onbekend_bedrag_zegt_wat_ontbreekt(context: BrowserContext, basis: str) -> None:
    tabblad = context.new_page()
    tabblad.goto(f"{adres(basis, 'bijdragen')}#v=1&berekening=voorlopig&jaar=2020")
    expect(tabblad.locator(UITKOMST)).to_have_text("Hier kunnen we geen bedrag noemen.")
    expect(tabblad.locator(".zw-onbekend")).to_contain_text("Belgisch Staatsblad van december 2019")


@pytest.mark.parametrize("hulp", REKENHULPEN)
def test_een_link_toont_het_voorbeeld_ook_niet_voor_de_lader_er_is(
    context: BrowserContext, basis: str, hulp: str
) -> None:
    context.route("**/motor/rekenhulp.mjs", lambda route: None)  # never answered
    tabblad = context.new_page()
    tabblad.goto(f"{adres(basis, hulp)}#{LINKS[hulp][0]}", wait_until="commit")
    expect(tabblad.locator(".zw-privacy")).to_be_visible()
    expect(tabblad.locator(UITKOMST)).to_be_hidden()


def test_zonder_lader_komt_het_voorbeeld_terug(context: BrowserContext, basis: str) -> None:
    context.route("**/motor/rekenhulp.mjs", lambda route: route.abort())
    tabblad = context.new_page()
    tabblad.goto(f"{adres(basis, 'bijdragen')}#{LINKS['bijdragen'][0]}")
    expect(tabblad.locator(UITKOMST)).to_be_visible()
