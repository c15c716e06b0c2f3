"""The calculators, by id, in the order of the site."""

from calculators.hulpen.bijdragen import BIJDRAGEN
from calculators.hulpen.gelijkstelling_ziekte import GELIJKSTELLING_ZIEKTE
from calculators.hulpen.verhogingen import VERHOGINGEN
from calculators.rekenhulp import Rekenhulp

REKENHULPEN: dict[str, Rekenhulp] = {
    hulp.id: hulp
    for hulp in (
        BIJDRAGEN,
        GELIJKSTELLING_ZIEKTE,
        VERHOGINGEN,
    )
}
