"""Dutch (Belgium) writing of amounts, percentages, dates and quarters: the only place that does."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from rules.kwartaal import Kwartaal

HARDE_SPATIE = "\N{NO-BREAK SPACE}"
MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
RANGTELWOORDEN = ("eerste", "tweede", "derde", "vierde")


def getal(waarde: Decimal, decimalen: int | None = None) -> str:
    """Point for thousands, comma for decimals: ``1.234,5``; ``decimalen`` pads or rounds.

    >>> getal(Decimal("-1234.5"), 2)
    '-1.234,50'
    """
    tekst = f"{waarde:,f}" if decimalen is None else f"{waarde:,.{decimalen}f}"
    return tekst.translate(str.maketrans(",.", ".,"))


def euro(waarde: Decimal) -> str:
    """``€ 1.234,56``, with a no-break space."""
    return f"€{HARDE_SPATIE}{getal(waarde, 2)}"


def procent(fractie: Decimal) -> str:
    """A fraction as percentage without needless zeros: ``20,5 %``."""
    return f"{getal((fractie * 100).normalize() + 0)}{HARDE_SPATIE}%"


def datum(dag: date) -> str:
    """In running text: ``31 maart 2024``."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def datum_kort(dag: date) -> str:
    """In tables and inputs: ``31/03/2024``."""
    return f"{dag:%d/%m}/{dag.year}"


def kwartaal(welk: Kwartaal) -> str:
    """In running text: ``het derde kwartaal van 2025``."""
    return f"het {RANGTELWOORDEN[welk.nummer - 1]} kwartaal van {welk.jaar}"


def kwartalen(welke: Sequence[Kwartaal]) -> str:
    """Several in running text: ``kwartaal 3 en 4 van 2025 en kwartaal 1 van 2026``."""
    if len(welke) == 1:
        return kwartaal(welke[0])
    per_jaar: dict[int, list[str]] = {}
    for een in welke:
        per_jaar.setdefault(een.jaar, []).append(str(een.nummer))
    return opsomming([f"kwartaal {opsomming(n)} van {jaar}" for jaar, n in per_jaar.items()])


def opsomming(delen: list[str]) -> str:
    """``a, b en c``."""
    if len(delen) < 2:
        return "".join(delen)
    return f"{', '.join(delen[:-1])} en {delen[-1]}"


def zin(tekst: str) -> str:
    """With a capital."""
    return tekst[:1].upper() + tekst[1:]


def klein(tekst: str) -> str:
    """Without a capital, for inside a sentence."""
    return tekst[:1].lower() + tekst[1:]


def maand(dag: date) -> str:
    """The month of a day: ``maart 2024``."""
    return f"{MAANDEN[dag.month - 1]} {dag.year}"


def aantal(hoeveel: int, een: str, meer: str) -> str:
    """A number with its noun: ``1 maand``, ``3 maanden``."""
    return f"{hoeveel} {een if hoeveel == 1 else meer}"
