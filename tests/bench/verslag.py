"""The measurements as plain text, aligned."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median, quantiles

from tests.bench.meten import Bezoek
from tests.bench.varianten import Variant

RIJ = "{:<28}{:>9}{:>16}{:>9}{:>16}{:>12}"


def tabel(bezoeken: dict[Variant, list[Bezoek]]) -> list[str]:
    """Medians with their spread, then the first variant against each other one."""
    eerste, *andere = bezoeken
    return [
        "Van navigatie tot eigen antwoord op de pagina, in ms: mediaan en laagste-hoogste",
        RIJ.format("", "koud", "", "warm", "", "MB koud"),
        *(rij(variant, lijst) for variant, lijst in bezoeken.items()),
        *(
            verhouding(f"{eerste.letter}/{ander.letter}", bezoeken[eerste], bezoeken[ander])
            for ander in andere
        ),
    ]


def rij(variant: Variant, bezoeken: Sequence[Bezoek]) -> str:
    koud, warm = [b.koud for b in bezoeken], [b.warm for b in bezoeken]
    return RIJ.format(
        f"{variant.letter}  {variant.naam}",
        *(f"{median(koud):.0f}", spreiding(koud)),
        *(f"{median(warm):.0f}", spreiding(warm)),
        f"{median(b.bytes for b in bezoeken) / 1e6:.2f}",
    )


def verhouding(naam: str, boven: Sequence[Bezoek], onder: Sequence[Bezoek]) -> str:
    koud = median(b.koud for b in boven) / median(b.koud for b in onder)
    warm = median(b.warm for b in boven) / median(b.warm for b in onder)
    return RIJ.format(naam, f"{koud:.2f}", "", f"{warm:.2f}", "", "").rstrip()


def spreiding(tijden: Sequence[float]) -> str:
    return f"{min(tijden):.0f}-{max(tijden):.0f}"


def herberekening(tijden: Sequence[float]) -> str:
    p95 = quantiles(tijden, n=20, method="inclusive")[-1]
    return (
        f"Herberekening op a: {len(tijden)} wijzigingen, mediaan {median(tijden):.1f} ms, "
        f"95e percentiel {p95:.1f} ms, hoogste {max(tijden):.1f} ms"
    )
