"""HTML through the standard library's ElementTree: text and attributes are always escaped."""

from collections.abc import Iterable, Sequence
from copy import copy
from typing import Any, TypeAlias
from xml.etree import ElementTree as ET

from rules.uitleg import Artikel

# A sentence, with or without links in it.
Inhoud: TypeAlias = "str | ET.Element | Sequence[Inhoud]"

# The class of a table whose rows become cards on a phone.
KAARTJES = "zw-tabel zw-kaartjes"
# ElementTree writes these two raw; nothing we build needs them.
_RAUW = {"script", "style"}


def el(tag: str, *inhoud: Any, **attributen: object) -> ET.Element:
    """Build an element: children are strings, elements, None or iterables of those.

    ``class_`` and ``for_`` lose their underscore, other underscores become hyphens; ``None`` and
    ``False`` leave the attribute out, ``True`` writes it empty.
    """
    if tag in _RAUW:
        raise ValueError(f"<{tag}> wordt niet ontsnapt en mag hier niet.")
    element = ET.Element(tag)
    for naam, waarde in attributen.items():
        if waarde is None or waarde is False:
            continue
        sleutel = naam.rstrip("_").replace("_", "-")
        element.set(sleutel, "" if waarde is True else str(waarde))
    _voeg_toe(element, inhoud)
    return element


def _voeg_toe(element: ET.Element, inhoud: Iterable[Any]) -> None:
    for deel in inhoud:
        if deel is None:
            continue
        if isinstance(deel, ET.Element):
            # A copy: the text after it is kept on the element, which may stand in two places.
            eigen = copy(deel)
            eigen.tail = None
            element.append(eigen)
        elif isinstance(deel, str):
            _voeg_tekst_toe(element, deel)
        else:
            _voeg_toe(element, deel)


def _voeg_tekst_toe(element: ET.Element, tekst: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + tekst
    else:
        element.text = (element.text or "") + tekst


def als_html(*elementen: ET.Element | None) -> str:
    """The HTML text of elements."""
    return "".join(
        ET.tostring(e, encoding="unicode", method="html") for e in elementen if e is not None
    )


def link(url: str | None, *inhoud: Any) -> ET.Element:
    """A link, or plain text when there is no address."""
    return el("a", *inhoud, href=url, rel="noopener") if url else el("span", *inhoud)


def naar(pagina: str, tekst: str, scenario: str = "") -> ET.Element:
    """A link to another page of this site, from any page but the first.

    ``pagina`` is its source path; ``scenario``, a link's part after ``#``, fills in its calculator.
    """
    adres = f"../{pagina.removesuffix('.md')}/"
    return el("a", tekst, href=f"{adres}#{scenario}" if scenario else adres)


def artikel_link(artikel: Artikel) -> ET.Element:
    """A law's article, linked to its text, with the law's full name as title."""
    verwijzing = link(artikel.bron.url, artikel.kort)
    verwijzing.set("title", f"{artikel.bron.uitgever}: {artikel.bron.titel}")
    return verwijzing


def tabel(
    rijen: Iterable[tuple[Any, ...]],
    *,
    koppen: tuple[str, ...] = (),
    onderschrift: str = "",
    class_: str = "zw-tabel",
) -> ET.Element:
    """A table whose first column heads its row."""
    return el(
        "div",
        el(
            "table",
            el("caption", onderschrift) if onderschrift else None,
            el("thead", el("tr", [el("th", kop, scope="col") for kop in koppen]))
            if koppen
            else None,
            el("tbody", [_rij(rij, koppen) for rij in rijen]),
            class_=class_,
        ),
        class_="zw-tabelrol",
        tabindex="0",
        role="region",
        aria_label=onderschrift or "Tabel",
    )


def _rij(rij: tuple[Any, ...], koppen: tuple[str, ...]) -> ET.Element:
    # data-kop: on a phone some tables fall apart into cards that name their own columns.
    namen = (*koppen[1:], *[""] * len(rij))
    cellen = [el("td", c, data_kop=kop or None) for c, kop in zip(rij[1:], namen, strict=False)]
    return el("tr", el("th", rij[0], scope="row"), cellen)
