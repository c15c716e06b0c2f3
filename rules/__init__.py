"""Het sociaal statuut der zelfstandigen as pure Python: amounts, dates, rules that explain themselves.

Standard library only. Money is ``Decimal`` euro. Nothing here reads the clock.
"""

__version__ = "2026.11.0"
