"""The engine in a real browser: both ways to start, the ways to fail, and what it sends."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

SECTIE = "section.zw-rekenhulp"
VOORBEELD = '.zw-antwoord[data-soort="voorbeeld"]'


def gestart(tabblad: Page) -> str:
    """Wait until the engine runs, or gave up, and say how it started."""
    tabblad.wait_for_selector(f"{SECTIE}[data-start]")
    start = tabblad.get_attribute(SECTIE, "data-start")
    if start != "mislukt":
        tabblad.wait_for_function("performance.getEntriesByName('zw-eerste-antwoord').length > 0")
    return start or ""


def antwoord(tabblad: Page) -> str:
    return tabblad.inner_text(".zw-antwoord")


def breek_af(route: Route) -> None:
    route.abort()


def laat_door(context: BrowserContext, wachtend: list[Route]) -> None:
    """Let go of what was held, and of what is asked for from now on."""
    context.route("**/*.wasm", lambda route: route.continue_())
    for route in wachtend:
        route.continue_()


def test_de_gewone_start_is_de_momentopname(tabblad: Page, bijdragen: str) -> None:
    fouten: list[str] = []
    tabblad.on("pageerror", lambda fout: fouten.append(str(fout)))
    tabblad.on("console", lambda regel: regel.type == "error" and fouten.append(regel.text))
    tabblad.goto(bijdragen)
    assert gestart(tabblad) == "momentopname"
    expect(tabblad.locator(VOORBEELD)).to_have_count(0)
    assert fouten == []


ANDERE_BOUW = gzip.compress(b"\0" * 4096)


@pytest.mark.parametrize(
    "kapot",
    [
        pytest.param(breek_af, id="niet te halen"),
        pytest.param(lambda route: route.fulfill(body=b"geen gzip"), id="beschadigd"),
        pytest.param(lambda route: route.fulfill(body=ANDERE_BOUW), id="van een andere bouw"),
        pytest.param(lambda route: route.fulfill(status=404, body=""), id="bestaat niet"),
    ],
)
def test_zonder_bruikbare_momentopname_start_micropip(
    context: BrowserContext, tabblad: Page, bijdragen: str, kapot: object
) -> None:
    tabblad.goto(bijdragen)
    assert gestart(tabblad) == "momentopname"
    verwacht = antwoord(tabblad)

    context.route("**/momentopname.gz", kapot)
    ander = context.new_page()
    ander.goto(bijdragen)
    assert gestart(ander) == "micropip"
    assert antwoord(ander) == verwacht


@pytest.mark.parametrize(
    "patroon",
    ["**/*.wasm", "**/motor/manifest.json", "**/core.js", "**/interpreter.mjs*", "**/werker.py"],
)
def test_een_motor_die_niet_start_laat_het_voorbeeld_staan(
    context: BrowserContext, tabblad: Page, bijdragen: str, patroon: str
) -> None:
    context.route(patroon, breek_af)
    tabblad.goto(bijdragen)
    assert gestart(tabblad) == "mislukt"
    expect(tabblad.locator(VOORBEELD)).to_be_visible()
    expect(tabblad.locator(".zw-status")).to_contain_text("niet jouw eigen antwoord")


def test_zonder_webassembly_blijft_het_voorbeeld_staan(tabblad: Page, bijdragen: str) -> None:
    tabblad.add_init_script("delete globalThis.WebAssembly")
    tabblad.goto(bijdragen)
    assert gestart(tabblad) == "mislukt"
    expect(tabblad.locator(VOORBEELD)).to_be_visible()
    expect(tabblad.locator(".zw-status")).to_contain_text("niet jouw eigen antwoord")


def test_een_link_die_niet_berekend_raakt_toont_het_voorbeeld_als_voorbeeld(
    context: BrowserContext, tabblad: Page, bijdragen: str
) -> None:
    context.route("**/*.wasm", breek_af)
    tabblad.goto(f"{bijdragen}#v=1&inkomen=42000")
    assert gestart(tabblad) == "mislukt"
    expect(tabblad.locator(VOORBEELD)).to_be_visible()
    expect(tabblad.locator(".zw-status")).to_contain_text("niet jouw eigen antwoord")


def test_zonder_javascript_staat_er_een_voorbeeld_met_uitleg(
    bezoeker: Callable[..., BrowserContext], bijdragen: str
) -> None:
    context = bezoeker(java_script_enabled=False)
    tabblad = context.new_page()
    tabblad.goto(bijdragen)
    expect(tabblad.locator(VOORBEELD)).to_be_visible()
    # Playwright switches scripts off but does not render <noscript>: read the page itself.
    uitleg = re.findall("<noscript>(.*?)</noscript>", context.request.get(bijdragen).text(), re.S)
    assert any("JavaScript" in tekst for tekst in uitleg)
    context.close()


def test_geen_enkele_vraag_verlaat_de_eigen_site(
    context: BrowserContext, tabblad: Page, bijdragen: str, basis: str
) -> None:
    adressen: list[str] = []
    context.on("request", lambda vraag: adressen.append(vraag.url))
    tabblad.goto(f"{bijdragen}#v=1&inkomen=42000")
    assert gestart(tabblad) == "momentopname"
    tabblad.fill("[name=inkomen]", "51000")
    expect(tabblad).to_have_url(re.compile("inkomen=51000"))
    # Only the worker asks for these: without them the list would prove nothing.
    for naam in ("pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip"):
        assert any(adres.endswith(naam) for adres in adressen)
    assert [adres for adres in adressen if not adres.startswith((basis, "blob:", "data:"))] == []
    assert [adres for adres in adressen if "42000" in adres.partition("#")[0]] == []


def test_het_antwoord_volgt_wat_je_typt(tabblad: Page, bijdragen: str) -> None:
    tabblad.goto(bijdragen)
    gestart(tabblad)
    eerst = antwoord(tabblad)
    tabblad.locator("[name=inkomen]").press_sequentially("1", delay=20)
    tabblad.fill("[name=inkomen]", "51000")
    expect(tabblad).to_have_url(re.compile("#v=1&.*inkomen=51000"))
    assert antwoord(tabblad) != eerst
    duur = tabblad.evaluate(
        "performance.getEntriesByName('zw-herberekening').map((meting) => meting.duration)"
    )
    assert len(duur) >= 2


def test_wat_je_typt_voor_de_motor_klaar_is_gaat_niet_verloren(
    context: BrowserContext, tabblad: Page, bijdragen: str
) -> None:
    wachtend: list[Route] = []
    context.route("**/*.wasm", lambda route: wachtend.append(route))
    tabblad.goto(bijdragen)
    expect(tabblad.locator(".zw-status progress")).to_be_visible()
    tabblad.fill("[name=inkomen]", "51000")
    assert tabblad.get_attribute(SECTIE, "data-start") is None
    while not wachtend:
        tabblad.wait_for_timeout(50)
    laat_door(context, wachtend)
    assert gestart(tabblad) == "momentopname"
    expect(tabblad).to_have_url(re.compile("inkomen=51000"))
    expect(tabblad.locator("[name=inkomen]")).to_have_value("51000")


def test_een_link_vult_het_formulier_en_toont_nooit_eerst_het_voorbeeld(
    context: BrowserContext, tabblad: Page, bijdragen: str
) -> None:
    wachtend: list[Route] = []
    context.route("**/*.wasm", lambda route: wachtend.append(route))
    tabblad.goto(f"{bijdragen}#v=1&inkomen=42000")
    expect(tabblad.locator(".zw-status")).to_contain_text("Je antwoord wordt berekend")
    expect(tabblad.locator(".zw-antwoord")).to_be_hidden()
    while not wachtend:
        tabblad.wait_for_timeout(50)
    laat_door(context, wachtend)
    gestart(tabblad)
    expect(tabblad.locator("[name=inkomen]")).to_have_value(re.compile(r"42\W?000"))
    expect(tabblad.locator(".zw-antwoord")).to_be_visible()


def test_een_geplakte_link_en_de_terugknop_rekenen_opnieuw(tabblad: Page, bijdragen: str) -> None:
    tabblad.goto(f"{bijdragen}#v=1&inkomen=42000")
    gestart(tabblad)
    eerst = antwoord(tabblad)
    tabblad.evaluate("location.hash = 'v=1&inkomen=51000'")
    expect(tabblad.locator("[name=inkomen]")).to_have_value(re.compile(r"51\W?000"))
    assert antwoord(tabblad) != eerst
    tabblad.go_back()
    expect(tabblad.locator("[name=inkomen]")).to_have_value(re.compile(r"42\W?000"))
    assert antwoord(tabblad) == eerst


def test_een_gewoon_anker_laat_alles_met_rust(tabblad: Page, bijdragen: str) -> None:
    tabblad.goto(bijdragen)
    gestart(tabblad)
    tabblad.fill("[name=inkomen]", "51000")
    expect(tabblad).to_have_url(re.compile("inkomen=51000"))
    verwacht = antwoord(tabblad)
    tabblad.evaluate("location.hash = 'rekenhulp'")
    tabblad.wait_for_timeout(300)
    assert tabblad.url.endswith("#rekenhulp")
    assert antwoord(tabblad) == verwacht
    expect(tabblad.locator("[name=inkomen]")).to_have_value("51000")


def test_een_fout_staat_bij_het_veld_en_het_laatste_antwoord_blijft(
    tabblad: Page, bijdragen: str
) -> None:
    tabblad.goto(bijdragen)
    gestart(tabblad)
    verwacht = antwoord(tabblad)
    veld = tabblad.locator("[name=inkomen]")
    veld.fill("14.23,89")
    expect(veld).to_have_attribute("aria-invalid", "true")
    expect(veld).to_be_focused()
    fout = tabblad.locator("[data-veld=inkomen] .zw-fout")
    expect(fout).to_be_visible()
    assert fout.get_attribute("id") in (veld.get_attribute("aria-describedby") or "").split()
    expect(tabblad.locator(".zw-antwoord")).to_have_attribute("data-verouderd", "")
    assert antwoord(tabblad) == verwacht
    tabblad.locator(".zw-foutoverzicht a").first.click()
    expect(veld).to_be_focused()
    veld.fill("30000")
    expect(fout).to_be_hidden()
    expect(veld).not_to_have_attribute("aria-invalid", "true")
    expect(tabblad.locator(".zw-antwoord")).not_to_have_attribute("data-verouderd", "")


def test_de_link_en_de_datum_staan_op_papier(tabblad: Page, bijdragen: str) -> None:
    tabblad.goto(bijdragen)
    gestart(tabblad)
    tabblad.fill("[name=inkomen]", "51000")
    kop = tabblad.locator(".zw-printkop")
    expect(kop).to_contain_text("inkomen=51000")
    expect(kop).to_contain_text("Berekend op")


def test_de_link_kan_gekopieerd_worden(
    context: BrowserContext, tabblad: Page, bijdragen: str
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    tabblad.goto(bijdragen)
    gestart(tabblad)
    tabblad.click('[data-actie="kopieer"]')
    expect(tabblad.locator(".zw-status")).to_contain_text("gekopieerd")
    assert "#v=1&" in tabblad.evaluate("navigator.clipboard.readText()")


def test_elke_pagina_verbiedt_wat_van_elders_komt(site: Path) -> None:
    paginas = sorted(site.rglob("*.html"))
    assert paginas
    for pagina in paginas:
        html = pagina.read_text("utf-8")
        assert html.count("Content-Security-Policy") == 1, pagina
        assert html.index("Content-Security-Policy") < html.index("<script"), pagina
        assert ("'unsafe-eval'" in html) == ("data-hulp=" in html), pagina
        assert "'unsafe-inline'" not in html, pagina


def test_het_beleid_breekt_niets_op_een_gewone_pagina(tabblad: Page, basis: str) -> None:
    fouten: list[str] = []
    tabblad.on("console", lambda regel: regel.type == "error" and fouten.append(regel.text))
    tabblad.goto(basis, wait_until="networkidle")
    assert fouten == []


def test_er_wordt_niets_bewaard(tabblad: Page, bijdragen: str) -> None:
    tabblad.goto(bijdragen)
    gestart(tabblad)
    assert tabblad.evaluate("indexedDB.databases()") == []
    assert tabblad.evaluate("caches.keys()") == []
