"""The calculators, by id, in the order of the site."""

from calculators.hulpen.afbetalingsplan import AFBETALINGSPLAN
from calculators.hulpen.bijdragen import BIJDRAGEN
from calculators.hulpen.eindafrekening import EINDAFREKENING
from calculators.hulpen.gelijkstelling_ziekte import GELIJKSTELLING_ZIEKTE
from calculators.hulpen.kalender import KALENDER
from calculators.hulpen.kwijtschelding import KWIJTSCHELDING
from calculators.hulpen.overbruggingsrecht import OVERBRUGGINGSRECHT
from calculators.hulpen.starten_met_uitkering import STARTEN_MET_UITKERING
from calculators.hulpen.statuut import STATUUT
from calculators.hulpen.uitstel import UITSTEL
from calculators.hulpen.verhogingen import VERHOGINGEN
from calculators.hulpen.vermindering import VERMINDERING
from calculators.hulpen.voortgezette_verzekering import VOORTGEZETTE_VERZEKERING
from calculators.hulpen.vrijstelling import VRIJSTELLING
from calculators.rekenhulp import Rekenhulp

REKENHULPEN: dict[str, Rekenhulp] = {
    hulp.id: hulp
    for hulp in (
        STATUUT,
        BIJDRAGEN,
        EINDAFREKENING,
        VERMINDERING,
        VERHOGINGEN,
        AFBETALINGSPLAN,
        KWIJTSCHELDING,
        VRIJSTELLING,
        UITSTEL,
        KALENDER,
        GELIJKSTELLING_ZIEKTE,
        OVERBRUGGINGSRECHT,
        STARTEN_MET_UITKERING,
        VOORTGEZETTE_VERZEKERING,
    )
}
