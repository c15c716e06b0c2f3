"""Inputs for the property tests, made from the declarations of the calculators.

Importing this sets the one hypothesis profile: the same cases every run, no clock, nothing on disk.
"""

import math
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from calculators.velden import (
    Aantal,
    Datum,
    Geld,
    Jaar,
    Keuze,
    Kwartaalveld,
    Lijst,
    Percentage,
    Veld,
    velden,
)
from rules.bedragen import jaren

# Many facts cannot be true together (a payment before its claim): those cases are answered with a
# message, and tests that want an answer pass them over.
settings.register_profile(
    "vast",
    deadline=None,
    derandomize=True,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.filter_too_much],
)
settings.load_profile("vast")

CENT = 2
LAATSTE_JAAR = jaren()[-1]
dagen = st.dates(date(2006, 7, 1), date(LAATSTE_JAAR, 9, 30))
bekende_jaren = st.sampled_from(jaren())
jaren_en_het_volgende = st.sampled_from([*jaren(), LAATSTE_JAAR + 1])


def bedragen(minimum: int = 0, maximum: int = 300_000) -> st.SearchStrategy[Decimal]:
    return st.decimals(minimum, maximum, places=CENT, allow_nan=False)


def tekst_van(veld: Veld) -> st.SearchStrategy[Any]:
    """A valid text for a field, written as in a link; for a list field its rows."""
    if isinstance(veld, Lijst):
        rij = st.fixed_dictionaries({n: tekst_van(k) for n, k in veld.kolommen.items()})
        return st.lists(rij, max_size=2)
    if isinstance(veld, Keuze | Jaar | Kwartaalveld):
        return st.sampled_from(list(veld.opties))
    if isinstance(veld, Aantal):
        return st.integers(veld.minimum, veld.maximum).map(str)
    if isinstance(veld, Geld):
        return bedragen(max(math.ceil(veld.minimum), -50_000)).map(str)
    if isinstance(veld, Percentage):
        return st.decimals(0, veld.maximum, places=CENT).map(str)
    assert isinstance(veld, Datum)
    return dagen.map(date.isoformat)


def geldige_teksten(invoer: type) -> st.SearchStrategy[dict[str, Any]]:
    """Texts for the fields of a calculator; what may be left out sometimes is.

    Fields that must be given come in the order of time, as their order on the form is.
    """
    moet = [naam for naam, veld in velden(invoer).items() if veld.voorbeeld and veld.verplicht]
    op_volgorde = st.lists(dagen, min_size=len(moet), max_size=len(moet), unique=True).map(
        lambda gekozen: dict(zip(moet, map(date.isoformat, sorted(gekozen)), strict=True))
    )
    mag = {naam: tekst_van(v) for naam, v in velden(invoer).items() if naam not in moet}
    andere = st.fixed_dictionaries({}, optional=mag)
    return st.builds(lambda vast, vrij: vrij | vast, op_volgorde, andere)


def rommel(invoer: type) -> st.SearchStrategy[dict[str, Any]]:
    """Anything a page could send: valid texts, nonsense and attempts to inject."""
    injectie = st.sampled_from(
        ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "javascript:alert(1)",
         "</title><svg onload=alert(1)>", "{{ 7*7 }}", "&lt;", "\x00", "\ud800", "1" * 5000]
    )  # fmt: skip
    return st.dictionaries(
        st.sampled_from(list(velden(invoer))) | st.text(max_size=10),
        st.text(max_size=30) | injectie | st.lists(st.dictionaries(st.text(max_size=9), injectie)),
        max_size=8,
    )
