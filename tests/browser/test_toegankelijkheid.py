"""WCAG 2.2 AA as far as a machine can see it, with axe-core, on every page and both widths."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from calculators.hulpen import REKENHULPEN

WORTEL = Path(__file__).resolve().parents[2]
AXE = WORTEL / "node_modules" / "axe-core" / "axe.min.js"
REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PAGINAS = sorted(pad.stem for pad in (WORTEL / "docs").glob("*.md"))
MET_REKENHULP = {hulp.pagina.removesuffix(".md") for hulp in REKENHULPEN.values()}


@pytest.mark.parametrize("breedte", [390, 1280])
@pytest.mark.parametrize("pagina", PAGINAS)
def test_een_pagina_heeft_geen_meetbare_drempels(
    bezoeker: Callable[..., BrowserContext], basis: str, pagina: str, breedte: int
) -> None:
    # Only this test looks past the content policy: axe comes from outside the page.
    context = bezoeker(bypass_csp=True, viewport={"width": breedte, "height": 844})
    tabblad = context.new_page()
    tabblad.goto(basis if pagina == "index" else f"{basis}{pagina}/")
    if pagina in MET_REKENHULP:
        tabblad.wait_for_selector("section[data-start=momentopname]", timeout=60_000)
        tabblad.evaluate(
            "document.querySelectorAll('.zw-rekenhulp details').forEach(d => d.open = true)"
        )
    # The bar with the outcome lies over what scrolls under it; at the end of the page it does not.
    tabblad.evaluate("scrollTo(0, document.body.scrollHeight)")
    tabblad.evaluate(AXE.read_text("utf-8"))
    gevonden = tabblad.evaluate("(regels) => axe.run(document, { runOnly: regels })", REGELS)
    context.close()
    assert len(gevonden["passes"]) > 10
    fouten = [
        f"{fout['id']}: {knoop['html'][:200]}"
        for fout in gevonden["violations"]
        for knoop in fout["nodes"]
    ]
    assert fouten == []
