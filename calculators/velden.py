"""Kinds of input: each reads Belgian input, writes the link's text, echoes and describes itself.

A calculator declares its inputs once, as a frozen dataclass whose fields are made with ``veld``. A
plain field ``vandaag: date`` beside them gets today: nobody gives it, and no link holds it.
"""

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from rules.kwartaal import Kwartaal
from rules.opmaak import datum_kort, euro, getal, opsomming, procent

# Longer than any answer, shorter than what makes a number slow to read.
LANGSTE_TEKST = 100


# A text, or for a list field its rows: column → text. In a link a row is one text.
Tekst = str | list[dict[str, str]]
Linktekst = str | list[str]


class Veldfout(ValueError):
    """An input that cannot be read; the message is Dutch and stands at the field."""


def altijd(_: Any) -> bool:
    """Asked in every case."""
    return True


@dataclass(frozen=True, kw_only=True)
class Veld:
    """What every input declares.

    ``standaard`` may be a function of today's date; such a default follows the calendar and is
    therefore always written in a link. ``gevraagd`` sees the fields before this one. Neighbours with
    the same ``groep`` fold away together under that title, unless ``groep_open``. With ``voorbeeld``
    the default is only an example: whoever gives other facts must give this one too, or leaves it empty
    when it is not ``verplicht``.
    """

    etiket: str
    hulp: str = ""
    standaard: Any = None
    verplicht: bool = True
    gevraagd: Callable[[Any], bool] = altijd
    groep: str = ""
    voorbeeld: bool = False
    groep_open: bool = False

    def beginwaarde(self, vandaag: date) -> Any:
        return self.standaard(vandaag) if callable(self.standaard) else self.standaard

    @property
    def tijdloos(self) -> bool:
        return not callable(self.standaard)

    def lees(self, tekst: Any) -> Any:
        """The value of a text; ``Veldfout`` when it has none."""
        if not isinstance(tekst, str):
            raise Veldfout("Geef een tekst of een getal.")
        tekst = tekst.strip()
        if not tekst:
            if self.verplicht:
                raise Veldfout(self.leeg)
            return None
        if len(tekst) > LANGSTE_TEKST:
            raise Veldfout(f"Dit is te lang: gebruik hoogstens {LANGSTE_TEKST} tekens.")
        return self.waarde(tekst)

    @property
    def leeg(self) -> str:
        return "Vul dit veld in."

    @property
    def niets(self) -> Any:
        """The value of a field that was left empty."""
        return None

    def waarde(self, tekst: str) -> Any:
        raise Veldfout(self.leeg)

    def schrijf(self, waarde: Any) -> str:
        """The text of a value in a link."""
        return "" if waarde is None else str(waarde)

    def in_link(self, waarde: Any) -> Linktekst:
        """What stands under this key in a link: one text, or one per row."""
        return self.schrijf(waarde)

    def uit_link(self, delen: list[str]) -> Tekst:
        """The text of a link's key, which may stand in it more than once."""
        return delen[-1]

    def invultekst(self, waarde: Any) -> Tekst:
        """The text of a value as a visitor would type it."""
        return self.schrijf(waarde)

    def begrepen(self, waarde: Any) -> str:
        """What we understood, shown back; empty when the input already says it."""
        return ""

    def schema(self) -> dict[str, Any]:
        """JSON Schema of the value."""
        return {"type": "string"}


@dataclass(frozen=True, kw_only=True)
class Keuze(Veld):
    """One of a few options: value → label; ``lijst`` makes it a drop-down."""

    opties: Mapping[str, str]
    lijst: bool = False

    @property
    def leeg(self) -> str:
        return "Maak een keuze."

    def waarde(self, tekst: str) -> str:
        if tekst not in self.opties:
            raise Veldfout("Deze keuze kennen we niet. Kies een mogelijkheid uit de lijst.")
        return tekst

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "enum": list(self.opties)}


JA_NEE = {"ja": "Ja", "nee": "Nee"}
JA_NEE_ONBEKEND = {**JA_NEE, "onbekend": "Weet ik niet"}


@dataclass(frozen=True, kw_only=True)
class Jaar(Veld):
    """A calendar year from a known range, as a drop-down."""

    jaren: range

    @property
    def opties(self) -> dict[str, str]:
        return {str(jaar): str(jaar) for jaar in reversed(self.jaren)}

    def beginwaarde(self, vandaag: date) -> Any:
        """A default that follows the calendar stays among the years that are known."""
        jaar = super().beginwaarde(vandaag)
        return jaar and min(max(jaar, self.jaren[0]), self.jaren[-1])

    def waarde(self, tekst: str) -> int:
        if tekst not in self.opties:
            eerste, laatste = self.jaren[0], self.jaren[-1]
            raise Veldfout(f"Kies een jaar van {eerste} tot en met {laatste}.")
        return int(tekst)

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "enum": [str(jaar) for jaar in self.jaren]}


# Groups of three, with points or spaces between them, not both.
_GROEPEN = re.compile(r"[1-9][0-9]{0,2}([. ])[0-9]{3}(?:\1[0-9]{3})*(?:,[0-9]{1,2})?")
_KOMMA = re.compile(r"[0-9]+(?:,[0-9]{1,2})?")
_PUNT = re.compile(r"[0-9]+\.[0-9]{1,2}")
_SPATIES = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})


def lees_getal(tekst: str) -> Decimal:
    """A Belgian number: ``1234,56``, ``1.234,56``, ``1 234,56``, ``1.234`` (thousands), ``12.5``.

    Raises ``Veldfout`` with a question when the text can be read in two ways.
    """
    kaal = _zonder_munt(tekst.translate(_SPATIES))
    teken = -1 if kaal[:1] in ("-", "−") else 1
    if teken < 0:
        kaal = _zonder_munt(kaal[1:])
    if _GROEPEN.fullmatch(kaal):
        kaal = kaal.replace(".", "").replace(" ", "")
    elif not (_KOMMA.fullmatch(kaal) or _PUNT.fullmatch(kaal)):
        raise Veldfout(_vraag(tekst, kaal))
    # + 0: nobody means "minus zero".
    return teken * Decimal(kaal.replace(",", ".")) + 0


def _zonder_munt(tekst: str) -> str:
    tekst = tekst.strip()
    for munt in ("€", "EUR"):
        tekst = tekst.removeprefix(munt).removesuffix(munt)
    return tekst.strip()


def _vraag(tekst: str, kaal: str) -> str:
    if "." in kaal and "," in kaal and re.fullmatch(r"[\d., ]+", kaal):
        return f"“{tekst[:30]}” kan je op twee manieren lezen. Bedoel je bijvoorbeeld 1.423,89 of 14,23?"
    if re.fullmatch(r"\d+[.,]\d{3,}", kaal):
        return f"“{tekst[:30]}” heeft te veel cijfers na de komma. Schrijf het als 1234,56."
    return f"“{tekst[:30]}” is geen getal. Schrijf het als 1234,56."


@dataclass(frozen=True, kw_only=True)
class Geld(Veld):
    """An amount in euro."""

    minimum: Decimal = Decimal(0)
    maximum: Decimal = Decimal(10_000_000)

    @property
    def leeg(self) -> str:
        return "Vul een bedrag in."

    def waarde(self, tekst: str) -> Decimal:
        waarde = lees_getal(tekst)
        if waarde < self.minimum:
            if not self.minimum:
                raise Veldfout("Dit bedrag kan niet negatief zijn.")
            raise Veldfout(f"Vul minstens {euro(self.minimum)} in.")
        if waarde > self.maximum:
            raise Veldfout(f"Vul hoogstens {euro(self.maximum)} in.")
        return waarde

    def schrijf(self, waarde: Decimal | None) -> str:
        return "" if waarde is None else f"{waarde:.2f}"

    def invultekst(self, waarde: Decimal | None) -> str:
        return "" if waarde is None else getal(waarde, 2)

    def begrepen(self, waarde: Decimal | None) -> str:
        return "" if waarde is None else euro(waarde)

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^-?\d+(\.\d{1,2})?$"}


@dataclass(frozen=True, kw_only=True)
class Percentage(Veld):
    """A percentage; the value is a fraction."""

    minimum: Decimal = Decimal(0)
    maximum: Decimal = Decimal(100)

    @property
    def leeg(self) -> str:
        return "Vul een percentage in."

    def waarde(self, tekst: str) -> Decimal:
        waarde = lees_getal(tekst.removesuffix("%"))
        if not self.minimum <= waarde <= self.maximum:
            grenzen = f"{getal(self.minimum)} tot {getal(self.maximum)}"
            raise Veldfout(f"Vul een percentage in van {grenzen}.")
        return waarde / 100

    def schrijf(self, waarde: Decimal | None) -> str:
        return "" if waarde is None else f"{waarde * 100:.2f}"

    def invultekst(self, waarde: Decimal | None) -> str:
        return "" if waarde is None else getal((waarde * 100).normalize() + 0)

    def begrepen(self, waarde: Decimal | None) -> str:
        return "" if waarde is None else procent(waarde)

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^\d+(\.\d{1,2})?$"}


@dataclass(frozen=True, kw_only=True)
class Aantal(Veld):
    """A whole number, such as months or quarters."""

    minimum: int = 0
    maximum: int

    @property
    def leeg(self) -> str:
        return "Vul een getal in."

    def waarde(self, tekst: str) -> int:
        if not re.fullmatch(r"[0-9]{1,6}", tekst):
            raise Veldfout(f"“{tekst[:30]}” is geen geheel getal.")
        if not self.minimum <= int(tekst) <= self.maximum:
            raise Veldfout(f"Vul een getal in van {self.minimum} tot en met {self.maximum}.")
        return int(tekst)

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^\d+$"}


_DATUM = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})")
_ISO_DATUM = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
JAREN_VAN_DATUMS = range(1950, 2101)


@dataclass(frozen=True, kw_only=True)
class Datum(Veld):
    """A calendar day, typed as 31/03/2025 (ISO is understood too)."""

    @property
    def leeg(self) -> str:
        return "Vul een datum in, bijvoorbeeld 31/03/2025."

    def waarde(self, tekst: str) -> date:
        if gevonden := _DATUM.fullmatch(tekst):
            dag, maand, jaar = map(int, gevonden.groups())
        elif gevonden := _ISO_DATUM.fullmatch(tekst):
            jaar, maand, dag = map(int, gevonden.groups())
        else:
            raise Veldfout(f"“{tekst[:30]}” is geen datum. Schrijf hem als 31/03/2025.")
        if jaar not in JAREN_VAN_DATUMS:
            eerste, laatste = JAREN_VAN_DATUMS[0], JAREN_VAN_DATUMS[-1]
            raise Veldfout(f"Het jaar moet tussen {eerste} en {laatste} liggen.")
        if not 1 <= maand <= 12:
            raise Veldfout(f"Maand {maand} bestaat niet.")
        dagen = calendar.monthrange(jaar, maand)[1]
        if not 1 <= dag <= dagen:
            raise Veldfout(
                f"{dag:02}/{maand:02}/{jaar} bestaat niet: die maand telt {dagen} dagen."
            )
        return date(jaar, maand, dag)

    def schrijf(self, waarde: date | None) -> str:
        return waarde.isoformat() if waarde else ""

    def invultekst(self, waarde: date | None) -> str:
        return datum_kort(waarde) if waarde else ""

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "format": "date"}


@dataclass(frozen=True, kw_only=True)
class Kwartaalveld(Veld):
    """A quarter, as a drop-down."""

    eerste: Kwartaal
    laatste: Kwartaal

    def binnen(self, welk: Kwartaal) -> Kwartaal:
        """This quarter, or the nearest that can be chosen."""
        return min(max(welk, self.eerste), self.laatste)

    def beginwaarde(self, vandaag: date) -> Any:
        """A default that follows the calendar stays among the quarters that can be chosen."""
        welk = super().beginwaarde(vandaag)
        return welk and self.binnen(welk)

    @property
    def opties(self) -> dict[str, str]:
        aantal = (
            (self.laatste.jaar - self.eerste.jaar) * 4 + self.laatste.nummer - self.eerste.nummer
        )
        alle = [self.laatste - n for n in range(aantal + 1)]
        return {str(k): f"kwartaal {k.nummer} van {k.jaar}" for k in alle}

    def waarde(self, tekst: str) -> Kwartaal:
        try:
            gelezen = Kwartaal.lees(tekst)
        except ValueError:
            raise Veldfout(f"“{tekst[:30]}” is geen kwartaal. Schrijf het als 2025-K3.") from None
        if not self.eerste <= gelezen <= self.laatste:
            raise Veldfout(f"Kies een kwartaal van {self.eerste} tot en met {self.laatste}.")
        return gelezen

    def schema(self) -> dict[str, Any]:
        return {"type": "string", "pattern": r"^\d{4}-K[1-4]$"}


@dataclass(frozen=True, kw_only=True)
class Lijst(Veld):
    """Repeated rows, such as payments; ``rij`` is a frozen dataclass whose fields are the columns.

    The value is a tuple of rows. Its text is a list of objects, column → text; a link repeats the
    key and joins the columns of a row with ``SCHEIDING``.
    """

    rij: type
    rijnaam: str
    voeg_toe: str
    standaard: Any = ()
    verplicht: bool = False
    maximum: int = 20

    SCHEIDING: ClassVar[str] = "_"

    @property
    def kolommen(self) -> "dict[str, Veld]":
        return velden(self.rij)

    @property
    def niets(self) -> Any:
        return ()

    def in_link(self, waarde: Any) -> Linktekst:
        # One empty row says: no rows, whatever the default is.
        return [self.schrijf_rij(rij) for rij in waarde] or [""]

    def uit_link(self, delen: list[str]) -> Tekst:
        return [self.lees_rij(deel) for deel in delen if deel]

    def invultekst(self, waarde: Any) -> Tekst:
        return [
            {
                naam: str(kolom.invultekst(getattr(rij, naam)))
                for naam, kolom in self.kolommen.items()
            }
            for rij in waarde
        ]

    def schrijf_rij(self, rij: Any) -> str:
        """One row in a link: ``2025-08-20_400.00``."""
        teksten = (kolom.schrijf(getattr(rij, naam)) for naam, kolom in self.kolommen.items())
        return self.SCHEIDING.join(teksten)

    def lees_rij(self, tekst: str) -> dict[str, str]:
        """The column texts of a row in a link; what is too much ends up in the last column."""
        delen = tekst.split(self.SCHEIDING, len(self.kolommen) - 1)
        return dict(zip(self.kolommen, delen, strict=False))

    def rijen(self, tekst: Any) -> list[dict[str, str]]:
        """The rows of a text, or ``Veldfout`` when it is not a list of objects."""
        if not isinstance(tekst, list) or not all(self._is_rij(rij) for rij in tekst):
            raise Veldfout(f"Geef een lijst van rijen met {opsomming(list(self.kolommen))}.")
        if len(tekst) > self.maximum:
            raise Veldfout(f"Dit zijn {len(tekst)} rijen. Gebruik er hoogstens {self.maximum}.")
        return tekst

    def _is_rij(self, rij: Any) -> bool:
        return (
            isinstance(rij, dict)
            and set(rij) <= set(self.kolommen)
            and all(isinstance(tekst, str) for tekst in rij.values())
        )

    def is_leeg(self, rij: Mapping[str, str]) -> bool:
        """Whether nobody typed in this row; a drop-down always says something."""
        return not any(
            tekst.strip() and tekst not in getattr(self.kolommen[naam], "opties", ())
            for naam, tekst in rij.items()
        )

    def schema(self) -> dict[str, Any]:
        kolommen = {n: k.schema() | {"title": k.etiket} for n, k in self.kolommen.items()}
        rij = {
            "type": "object",
            "properties": kolommen,
            "required": [naam for naam, kolom in self.kolommen.items() if kolom.verplicht],
            "additionalProperties": False,
        }
        return {"type": "array", "items": rij, "maxItems": self.maximum}


def veld(soort: Veld) -> Any:
    """Declare a dataclass field as an input."""
    return field(metadata={"veld": soort})


def velden(invoer: type) -> dict[str, Veld]:
    """The inputs that a dataclass declares, by name."""
    return {f.name: f.metadata["veld"] for f in fields(invoer) if "veld" in f.metadata}
