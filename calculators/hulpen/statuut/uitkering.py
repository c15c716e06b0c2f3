"""Who lives on a benefit or an allowance: what comes first, and when it can be lost."""

from collections.abc import Iterator

from calculators.html import Inhoud, naar
from calculators.hulpen.statuut.uitslag import ander_werk_telt
from calculators.hulpen.statuut.vragen import Invoer
from calculators.invoer import fragment
from rules.statuut import TOELATING, Bezigheid


def verliest_uitkering(invoer: Invoer) -> bool:
    """In hoofdberoep with a benefit that goes on but gives too few rights."""
    return invoer.uitkering_genoeg == "nee" and not _voorbij(invoer)


def _voorbij(invoer: Invoer) -> bool:
    """A benefit that has stopped by that quarter."""
    return invoer.wijziging == "hoofdberoep" and not ander_werk_telt(invoer)


def bij_uitkering(invoer: Invoer) -> Iterator[Inhoud]:
    """What comes first for who lives on a benefit or an allowance."""
    heeft, wie = invoer.toelating == "ja", TOELATING.get(Bezigheid(invoer.bezigheid), "")
    krijgt = not _voorbij(invoer)
    if verliest_uitkering(invoer):
        yield f"Vraag aan {wie} of je je uitkering houdt. Begin niet vóór je het antwoord hebt."
    if invoer.bezigheid == "werkloos" and krijgt:
        springplank = fragment({"doel": "springplank"})
        yield [
            "Kijk bij ",
            naar("starten-met-uitkering.md", "Starten met een uitkering", springplank),
            " wat de RVA vraagt, en ",
            "houd je aan je toelating." if heeft else "vraag de toelating vóór je begint.",
        ]
    if invoer.bezigheid == "ziek" and krijgt and heeft:
        yield "Houd je aan je toelating, en meld aan je ziekenfonds wat verandert."
    elif invoer.bezigheid == "ziek" and krijgt:
        yield f"Vraag de toelating van {wie} vóór je begint: zonder kan je je uitkering verliezen."
    if invoer.tegemoetkoming != "nee" or invoer.handicap == "ja":
        yield [
            "Lees ",
            naar("handicap.md", "Ondernemen met een handicap"),
            ", en vraag wie je tegemoetkoming betaalt wat werken verandert.",
        ]
