"""Fixtures that open the built site in a real Chromium."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from calculators.bouw.server import maak_server
from calculators.voorbeelden import PEILDATUM
from tests.browser.chromium import VLAGGEN, vind_chromium

WORTEL = Path(__file__).resolve().parents[2]
WACHT_MS = 60_000
# Every page believes that it is this day. Playwright's own clock would hide what pages measure.
KLOK = f"""
const nu = new Date('{PEILDATUM.isoformat()}T12:00:00').getTime();
globalThis.Date = class extends Date {{
  constructor(...delen) {{ delen.length ? super(...delen) : super(nu); }}
  static now() {{ return nu; }}
}};
"""
# A busy machine is slow, not wrong.
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def site() -> Path:
    """The folder that ``mkdocs build`` and ``python -m calculators.bouw`` made."""
    pad = Path(os.environ.get("ZELFSTANDIGENWIJZER_SITE", WORTEL / "site"))
    if not (pad / "motor" / "manifest.json").is_file():
        pytest.fail(
            f"{pad} is geen afgewerkte site: voer eerst 'mkdocs build --strict' uit "
            f"en dan 'python -m calculators.bouw {pad}'"
        )
    return pad


@pytest.fixture(scope="session")
def basis(site: Path) -> Iterator[str]:
    """Address of the served site, with a closing slash."""
    with maak_server(site) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        pad = vind_chromium(playwright.chromium.executable_path)
        browser = playwright.chromium.launch(executable_path=pad, args=VLAGGEN)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def bezoeker(chromium: Browser) -> Callable[..., BrowserContext]:
    """Opens a context of its own for a visitor, on the day at which the examples are told."""

    def open_context(**opties: Any) -> BrowserContext:
        context = chromium.new_context(locale="nl-BE", **opties)
        context.set_default_timeout(WACHT_MS)
        context.add_init_script(KLOK)
        return context

    return open_context


@pytest.fixture
def context(bezoeker: Callable[..., BrowserContext]) -> Iterator[BrowserContext]:
    context = bezoeker()
    yield context
    context.close()


@pytest.fixture
def tabblad(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture(scope="session")
def bijdragen(site: Path, basis: str) -> str:
    """Address of the page with the calculator ``bijdragen``, wherever the site puts it."""
    for pad in sorted(site.rglob("*.html")):
        if 'data-hulp="bijdragen"' in pad.read_text("utf-8"):
            return basis + pad.relative_to(site).as_posix().removesuffix("index.html")
    pytest.fail("geen enkele pagina van de site heeft de rekenhulp 'bijdragen'")
