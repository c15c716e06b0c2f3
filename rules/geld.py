"""Decimal euro, rounded half-up to the cent where the law or the funds round."""

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
NUL = Decimal("0.00")


def afgerond(bedrag: Decimal) -> Decimal:
    """Round euro half-up to the cent.

    >>> afgerond(Decimal("751.245"))
    Decimal('751.25')
    """
    return bedrag.quantize(CENT, rounding=ROUND_HALF_UP)


def op_veelvoud(waarde: Decimal, stap: Decimal) -> Decimal:
    """Up to the next multiple of ``stap``; Decimal's own ``//`` goes towards zero.

    >>> op_veelvoud(Decimal("8.4"), Decimal(1)), op_veelvoud(Decimal(48500), Decimal(5000))
    (Decimal('9'), Decimal('50000'))
    """
    return (waarde / stap).to_integral_value(rounding=ROUND_CEILING) * stap
