"""The pages as Markdown: their headings, and under which of them something stands."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote

DOCS = Path(__file__).parent.parent / "docs"
# A heading, also one that opens an item of a list.
_KOP = re.compile(
    r"\s*(?:\d+\.\s+|-\s+)?#{1,6}\s+(?P<kop>.+?)(?:\s+\{:?\s*#(?P<anker>[\w-]+)\s*\})?\s*$"
)
# Markdown that a reader does not see: emphasis, code, the borders of a table, the address of a link.
_OPMAAK = re.compile(r"\*+|`|\||!?\[|\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Sectie:
    """A heading, its anchor, and its text until the next heading, with white space folded."""

    kop: str
    anker: str
    tekst: str


def gevouwen(tekst: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(tekst.split())


@cache
def secties(pagina: str) -> tuple[Sectie, ...]:
    """The parts of a page, by its name without ``.md``; the first is headed by the page's title."""
    koppen: list[tuple[str, str]] = []
    teksten: list[list[str]] = []
    for regel in (DOCS / f"{pagina}.md").read_text(encoding="utf-8").splitlines():
        if gevonden := _KOP.match(regel):
            kop = _OPMAAK.sub("", gevonden["kop"])
            koppen.append((kop, gevonden["anker"] or _uniek(anker(kop), koppen)))
            teksten.append([gevonden["kop"]])
        elif teksten:
            teksten[-1].append(regel)
    return tuple(
        Sectie(kop, anker_, gevouwen(" ".join(regels)))
        for (kop, anker_), regels in zip(koppen, teksten, strict=True)
    )


def anker(kop: str) -> str:
    """The anchor that Markdown gives a heading.

    >>> anker("Wat kost het, en wat behoud je?")
    'wat-kost-het-en-wat-behoud-je'
    """
    ascii_ = unicodedata.normalize("NFKD", kop).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", ascii_).strip().lower())


def _uniek(kandidaat: str, koppen: list[tuple[str, str]]) -> str:
    keer = sum(anker(kop) == kandidaat for kop, _ in koppen)
    return f"{kandidaat}_{keer}" if keer else kandidaat


def sectie_met(pagina: str, citaat: str) -> Sectie:
    """The first part of a page with these words; raises ``LookupError`` when they are nowhere."""
    for sectie in secties(pagina):
        if gevouwen(citaat) in sectie.tekst:
            return sectie
    raise LookupError(f"docs/{pagina}.md: staat er niet: “{citaat}”")


def naar_woorden(citaat: str) -> str:
    """The end of an address that makes a browser show these words; others ignore it."""
    stukken = [stuk.strip() for stuk in _OPMAAK.split(citaat)]
    return f":~:text={quote(max(stukken, key=len), safe='').replace('-', '%2D')}"
