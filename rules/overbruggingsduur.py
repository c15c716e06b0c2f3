"""Overbruggingsrecht: for how long, and what is left of the basket.

Since 1 January 2023 all facts share one basket of 12 months and 4 quarters; when it is empty, the
quarters built since an earlier fact give an extra one (programme law of 26 December 2022, art. 193 § 3).
Until 31 December 2022 a fact gave so much of its own, by the career for economic difficulties, and
never more than what the whole career had left (law of 22 December 2016).

>>> korf = duur(date(2025, 3, 1), Pijler.GEDWONGEN, Verleden(maanden=5))
>>> korf.maanden, korf.kwartalen
(7, 4)
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rules.bedragen import Bedrag, Tabel, bedrag, bestaat, records, tabel, verwacht
from rules.fouten import OngeldigeInvoer
from rules.opmaak import aantal
from rules.overbruggingsgronden import Grond, Pijler, hervormd
from rules.uitleg import Artikel, Beslissing, artikel_van


@dataclass(frozen=True, slots=True)
class Verleden:
    """What was used before, in months and quarters, and quarters with pension rights.

    ``loopbaan`` counts the whole career (facts until 2022); ``tussen`` those between an earlier fact
    and this one (facts since 2023).
    """

    maanden: int = 0
    kwartalen: int = 0
    loopbaan: int | None = None
    tussen: int | None = None


@dataclass(frozen=True, slots=True)
class Duur:
    """How many months of benefit and quarters of rights this fact can give, and why.

    ``onzeker`` says what no text settles, in words for the visitor. ``zekerheid`` is that of the
    months and that of the quarters; empty when they come from the first basket. ``misschien``: no text
    says that there is any month left at all.
    """

    maanden: int
    kwartalen: int
    beslissingen: tuple[Beslissing, ...]
    onzeker: tuple[str, ...] = ()
    zekerheid: tuple[str, str] = ("", "")
    misschien: bool = False


def duur(feit: date, pijler: Pijler, verleden: Verleden) -> Duur:
    """The most that is left for a fact of that day.

    Raises ``OngeldigeInvoer`` at ``kwartalen_loopbaan`` when a fact from before 2023 needs the career:
    for economic difficulties, and where a long career doubles what was used already.
    """
    if hervormd(feit):
        return _korf(feit, verleden)
    return _rugzak(feit, pijler, verleden)


def _korf(feit: date, verleden: Verleden) -> Duur:
    """One basket for all facts; when it is empty, the extra one by quarters built since."""
    hoogste = _hoogste(feit)
    rest = (
        max(0, int(hoogste[0].waarde) - verleden.maanden),
        max(0, int(hoogste[1].waarde) - verleden.kwartalen),
    )
    eerste = Beslissing(
        "Wat rest van je rugzak",
        f"{hoogste[0].waarde} maanden en {hoogste[1].waarde} kwartalen, min {verleden.maanden} maanden en "
        f"{verleden.kwartalen} kwartalen die je al kreeg.",
        _maanden_en_kwartalen(*rest),
        artikel_van(hoogste[0]),
        hoogste,
    )
    onzeker = tuple(_onzeker(rest, hoogste, verleden.tussen))
    if all(rest):
        return Duur(*rest, (eerste,), onzeker)
    samen_op = not any(rest)
    extra, reden = _bijkomend(feit, verleden.tussen, samen_op=samen_op)
    letters = ("" if rest[0] else reden.zekerheid, "" if rest[1] else reden.zekerheid)
    return Duur(
        rest[0] or extra[0],
        rest[1] or extra[1],
        (eerste, reden),
        onzeker,
        letters,
        misschien=not rest[0] and not (samen_op and verleden.tussen),
    )


def _onzeker(
    rest: tuple[int, int], hoogste: tuple[Bedrag, Bedrag], tussen: int | None
) -> Iterator[str]:
    if any(0 < over < vol.waarde for over, vol in zip(rest, hoogste, strict=True)):
        yield _OP_TIJDENS_DIT_FEIT
    if all(rest):
        return
    if any(rest):
        yield _APART.format(*(("maanden", "kwartalen") if rest[1] else ("kwartalen", "maanden")))
    if tussen is None:
        yield _TUSSEN_ONBEKEND
    elif not tussen:
        yield _NUL_KWARTALEN


_OP_TIJDENS_DIT_FEIT = (
    "Raakt je rugzak leeg tijdens dit feit? Vraag je fonds of de bijkomende rugzak dan volgt "
    "(zekerheid C)."
)
_APART = (
    "Je {0} zijn op, je {1} nog niet. We tellen ze apart, en rekenen alleen voor je {0} met een bijkomende "
    "rugzak. De wet zegt dat niet uitdrukkelijk: vraag het je fonds (zekerheid C)."
)
_TUSSEN_ONBEKEND = (
    "Vul in hoeveel kwartalen pensioen je opbouwde sinds een vroeger feit: daarvan hangt je bijkomende "
    "rugzak af. We rekenen nu met het minste."
)
_NUL_KWARTALEN = (
    "Je bouwde geen kwartaal pensioen op sinds een vroeger feit. Of je dan nog een bijkomende rugzak krijgt, "
    "zegt de wet niet: vraag het je fonds (zekerheid C)."
)


def _bijkomend(
    feit: date, tussen: int | None, *, samen_op: bool
) -> tuple[tuple[int, int], Beslissing]:
    """What an empty basket is filled with; as C when only its months or its quarters are used up."""
    welke = tabel("overbruggingsrecht_bijkomend", feit)
    trap = welke.trap(tussen or 0)
    letter = welke.zekerheid if tussen and samen_op else "C"
    reden = f"{tussen or 0} kwartalen met pensioenrechten sinds een vroeger feit."
    if tussen is None:
        reden = (
            "Hoeveel kwartalen je sinds een vroeger feit opbouwde, is niet ingevuld: het minste."
        )
    elif not tussen:
        reden += " Of nul kwartalen ook iets geven, zegt de wet niet."
    beslissing = Beslissing(
        "Bijkomende rugzak, als de eerste leeg is",
        reden,
        _maanden_en_kwartalen(trap.maanden, trap.kwartalen),
        _plaats(welke),
        zekerheid=letter,
    )
    return (trap.maanden, trap.kwartalen), beslissing


def _rugzak(feit: date, pijler: Pijler, verleden: Verleden) -> Duur:
    """Until 2022: so much per fact, less what the career's basket has lost already."""
    gebruikt_ = verleden.maanden or verleden.kwartalen
    telt = pijler is Pijler.ECONOMISCH or (
        gebruikt_ and bestaat("overbruggingsrecht_lange_loopbaan", feit)
    )
    if verleden.loopbaan is None and telt:
        raise OngeldigeInvoer(
            "kwartalen_loopbaan", "Vul in hoeveel kwartalen meetellen voor je pensioen."
        )
    per_feit, reden = _per_feit(feit, pijler, verleden)
    rugzak, waarom = _hele_loopbaan(feit, verleden)
    rest = (
        min(per_feit[0], max(0, rugzak[0] - verleden.maanden)),
        min(per_feit[1], max(0, rugzak[1] - verleden.kwartalen)),
    )
    slot = Beslissing(
        "Wat rest voor dit feit",
        f"{waarom.uitkomst} over je loopbaan, min {verleden.maanden} maanden en {verleden.kwartalen} "
        "kwartalen die je al kreeg; nooit meer dan per feit.",
        _maanden_en_kwartalen(*rest),
        waarom.artikel,
    )
    return Duur(*rest, (reden, waarom, slot))


def _per_feit(feit: date, pijler: Pijler, verleden: Verleden) -> tuple[tuple[int, int], Beslissing]:
    if pijler is Pijler.ECONOMISCH:
        welke = tabel("overbruggingsrecht_loopbaan", feit)
        trap = welke.trap(verleden.loopbaan or 0)
        hoogste, plaats, letter = (trap.maanden, trap.kwartalen), _plaats(welke), welke.zekerheid
        reden = f"Bij economische moeilijkheden met {verleden.loopbaan} kwartalen pensioenrechten."
        bedragen: tuple[Bedrag, ...] = ()
    else:
        bedragen = _hoogste(feit)
        hoogste = (int(bedragen[0].waarde), int(bedragen[1].waarde))
        plaats, letter, reden = (
            artikel_van(bedragen[0]),
            "",
            "Voor deze grond telt de loopbaan niet.",
        )
    uitkomst = _maanden_en_kwartalen(*hoogste)
    return hoogste, Beslissing(
        "Hoogstens per feit", reden, uitkomst, plaats, bedragen, zekerheid=letter
    )


def _hele_loopbaan(feit: date, verleden: Verleden) -> tuple[tuple[int, int], Beslissing]:
    hoogste = _hoogste(feit)
    rugzak = (int(hoogste[0].waarde), int(hoogste[1].waarde))
    bedragen: tuple[Bedrag, ...] = hoogste
    reden = "De gewone rugzak."
    if bestaat("overbruggingsrecht_lange_loopbaan", feit):
        nodig = bedrag("overbruggingsrecht_lange_loopbaan", feit)
        keer = bedrag("overbruggingsrecht_dubbele_rugzak", feit)
        bedragen = (*hoogste, nodig, keer)
        if (verleden.loopbaan or 0) >= nodig.waarde:
            rugzak = (rugzak[0] * int(keer.waarde), rugzak[1] * int(keer.waarde))
            reden = f"Minstens {nodig.waarde} kwartalen met pensioenrechten: de rugzak verdubbelt."
        else:
            reden = f"Minder dan {nodig.waarde} kwartalen met pensioenrechten: de gewone rugzak."
    uitkomst = _maanden_en_kwartalen(*rugzak)
    return rugzak, Beslissing(
        "Hoogstens over je loopbaan", reden, uitkomst, artikel_van(hoogste[0]), bedragen
    )


def _hoogste(feit: date) -> tuple[Bedrag, Bedrag]:
    return verwacht("overbruggingsrecht_maanden", feit), verwacht(
        "overbruggingsrecht_kwartalen", feit
    )


def _plaats(welke: Tabel) -> Artikel:
    return Artikel(welke.bron, welke.artikel)


def _maanden_en_kwartalen(maanden: int, kwartalen: int) -> str:
    return f"{aantal(maanden, 'maand', 'maanden')} en {aantal(kwartalen, 'kwartaal', 'kwartalen')}"


def energiecrisis() -> tuple[date, date]:
    """The first and the last day of the facts whose months do not count later."""
    (record,) = records("overbruggingsrecht_energie")
    return record["van"], record["tot"]


def gaat_van_de_rugzak(grond: Grond, feit: date) -> bool:
    """Whether the months of this fact count later; those of the energy crisis do not."""
    return not (grond is Grond.ENERGIE and bestaat("overbruggingsrecht_energie", feit))
