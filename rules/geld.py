"""Decimal euro, rounded half-up to the cent where the law or the funds round."""

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
NUL = Decimal("0.00")


def afgerond(bedrag: Decimal) -> Decimal:
    """Round euro half-up to the cent.

    >>> afgerond(Decimal("751.245"))
    Decimal('751.25')
    """
    return bedrag.quantize(CENT, rounding=ROUND_HALF_UP)
