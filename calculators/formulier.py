"""The form of a calculator, made from its declaration."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any
from xml.etree import ElementTree as ET

from calculators.html import el, tabel
from calculators.invoer import Lezing
from calculators.rekenhulp import Rekenhulp
from calculators.velden import (
    Aantal,
    Geld,
    Jaar,
    Keuze,
    Kwartaalveld,
    Lijst,
    Percentage,
    Veld,
    velden,
)


def formulier(hulp: Rekenhulp, lezing: Lezing) -> ET.Element:
    """The whole form, with the texts of ``lezing``; fields that are not asked are hidden."""
    alle = velden(hulp.invoer).items()
    return el(
        "form",
        [_groep(titel, list(leden), lezing) for titel, leden in groupby(alle, _titel)],
        el("button", "Bereken", type="submit", class_="zw-bereken"),
        class_="zw-formulier",
        novalidate=True,
        autocomplete="off",
        aria_label=hulp.titel,
    )


def _titel(lid: tuple[str, Veld]) -> str:
    return lid[1].groep


def _groep(titel: str, leden: list[tuple[str, Veld]], lezing: Lezing) -> Any:
    inhoud = [_veld(naam, v, lezing, verborgen=naam not in lezing.gevraagd) for naam, v in leden]
    if not titel:
        return inhoud
    is_open = any(veld.groep_open for _, veld in leden)
    return el("details", el("summary", titel), inhoud, class_="zw-groep", open=is_open)


def _veld(naam: str, veld: Veld, lezing: Lezing, *, verborgen: bool) -> ET.Element:
    tekst = lezing.teksten[naam]
    if isinstance(veld, Lijst):
        assert isinstance(tekst, list), naam
        return _lijst(naam, veld, tekst, verborgen=verborgen)
    return _enkel(naam, veld, str(tekst), lezing.begrepen.get(naam, ""), verborgen=verborgen)


def _lijst(naam: str, veld: Lijst, rijen: list[dict[str, str]], *, verborgen: bool) -> ET.Element:
    """Repeated rows, a row to copy, and the buttons to add and remove."""
    return el(
        "fieldset",
        el("legend", veld.etiket),
        _hulp(naam, veld),
        el("div", [_rij(naam, veld, n, rij) for n, rij in enumerate(rijen)], class_="zw-rijen"),
        el("template", _rij(naam, veld, veld.maximum, dict.fromkeys(veld.kolommen, ""))),
        el("button", veld.voeg_toe, type="button", class_="zw-rij-bij", id=f"v-{naam}-bij"),
        _fout(naam),
        class_="zw-veld zw-lijst",
        data_veld=naam,
        data_rijnaam=veld.rijnaam,
        data_maximum=veld.maximum,
        hidden=verborgen,
    )


def _rij(naam: str, veld: Lijst, nummer: int, teksten: dict[str, str]) -> ET.Element:
    rijnaam = f"{veld.rijnaam} {nummer + 1}"
    return el(
        "div",
        [
            _enkel(f"{naam}.{nummer}.{kolom}", soort, teksten[kolom], "", verborgen=False)
            for kolom, soort in veld.kolommen.items()
        ],
        el("button", "×", type="button", class_="zw-rij-weg", aria_label=f"Verwijder {rijnaam}"),
        class_="zw-rij",
        role="group",
        aria_label=rijnaam,
    )


def _enkel(naam: str, veld: Veld, tekst: str, begrepen: str, *, verborgen: bool) -> ET.Element:
    if isinstance(veld, Keuze) and not veld.lijst:
        return el(
            "fieldset",
            el("legend", veld.etiket),
            _hulp(naam, veld),
            el("div", _knoppen(naam, veld, tekst), class_="zw-knoppen"),
            _fout(naam),
            class_="zw-veld",
            data_veld=naam,
            hidden=verborgen,
        )
    return el(
        "div",
        el("label", _etiket(veld), for_=f"v-{naam}"),
        _hulp(naam, veld),
        _invoer(naam, veld, tekst),
        el("p", begrepen, class_="zw-begrepen", id=f"v-{naam}-begrepen"),
        _fout(naam),
        class_="zw-veld",
        data_veld=naam,
        hidden=verborgen,
    )


def _etiket(veld: Veld) -> str:
    # Screen readers miss a € that only stands before the box.
    eenheid = {Geld: "in euro", Percentage: "in %"}.get(type(veld), "")
    erbij = ", ".join(filter(None, (eenheid, "" if veld.verplicht else "mag leeg blijven")))
    return f"{veld.etiket} ({erbij})" if erbij else veld.etiket


def _beschrijving(naam: str, veld: Veld) -> str:
    delen = [f"v-{naam}-hulp"] if veld.hulp else []
    return " ".join([*delen, f"v-{naam}-fout"])


def _hulp(naam: str, veld: Veld) -> ET.Element | None:
    return el("p", veld.hulp, class_="zw-hulp", id=f"v-{naam}-hulp") if veld.hulp else None


def _fout(naam: str) -> ET.Element:
    return el("p", class_="zw-fout", id=f"v-{naam}-fout", hidden=True)


def _invoer(naam: str, veld: Veld, tekst: str) -> ET.Element:
    gemeen: dict[str, Any] = {
        "id": f"v-{naam}",
        "name": naam,
        "aria_describedby": _beschrijving(naam, veld),
    }
    if isinstance(veld, Keuze | Jaar | Kwartaalveld):
        opties = [
            el("option", etiket, value=waarde, selected=waarde == tekst)
            for waarde, etiket in veld.opties.items()
        ]
        return el("select", opties, **gemeen)
    # A number pad has no slash for a date, and often no minus for a loss.
    zonder_tekens = isinstance(veld, Percentage) or (isinstance(veld, Geld) and veld.minimum >= 0)
    modus = "numeric" if isinstance(veld, Aantal) else "decimal" if zonder_tekens else "text"
    return el("input", type="text", inputmode=modus, value=tekst, spellcheck="false", **gemeen)


def _knoppen(naam: str, veld: Keuze, tekst: str) -> list[ET.Element]:
    return [
        el(
            "label",
            el(
                "input",
                type="radio",
                name=naam,
                value=waarde,
                checked=waarde == tekst,
                id=f"v-{naam}-{waarde}",
                aria_describedby=_beschrijving(naam, veld),
            ),
            el("span", etiket),
            for_=f"v-{naam}-{waarde}",
        )
        for waarde, etiket in veld.opties.items()
    ]


def ingevuld(soort: type, lezing: Lezing, namen: Iterable[str] | None = None) -> ET.Element:
    """What was filled in, as label and text: for examples and for paper."""
    rijen: list[tuple[str, str]] = []
    for naam, veld in velden(soort).items():
        if naam in lezing.gevraagd and (namen is None or naam in set(namen)):
            rijen += _ingevuld(naam, veld, lezing)
    return tabel([rij for rij in rijen if rij[1]], onderschrift="Ingevuld")


def _ingevuld(naam: str, veld: Veld, lezing: Lezing) -> list[tuple[str, str]]:
    tekst = lezing.teksten[naam]
    if not isinstance(tekst, list):
        return [(veld.etiket, _leesbaar(veld, tekst, lezing.begrepen.get(naam)))]
    assert isinstance(veld, Lijst), naam
    return [
        (
            f"{veld.rijnaam} {nummer + 1}",
            ", ".join(
                _leesbaar(kolom, rij[k], lezing.begrepen.get(f"{naam}.{nummer}.{k}"))
                for k, kolom in veld.kolommen.items()
            ),
        )
        for nummer, rij in enumerate(tekst)
        if not veld.is_leeg(rij)
    ]


def _leesbaar(veld: Veld, tekst: str, begrepen: str | None) -> str:
    if isinstance(veld, Keuze | Jaar | Kwartaalveld):
        return veld.opties[tekst]
    return begrepen or tekst
