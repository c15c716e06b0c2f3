"""Calculator: which quarters of an illness count as worked, without contributions.

One form (``vragen``). After a childbirth without illness ``bevalling`` answers. Else the answer is about
the illness quarters (``ziektekwartalen``), paying or waiting until the RSVZ decides
(``betalen_of_wachten``), the restart (``herstart``) and a childbirth (``bevalling``); what to do next
stands in ``wat_nu``, what to watch in ``let_op``. All of them read a ``zaak``: what was filled in, and
what follows from it, with the contributions of ``wegvallende_bijdragen``.
"""

from collections.abc import Iterator
from typing import Any

from calculators.antwoord import Antwoord, Blok
from calculators.hulpen.gelijkstelling_ziekte import (
    betalen_of_wachten,
    bevalling,
    herstart,
    let_op,
    wat_nu,
    ziektekwartalen,
)
from calculators.hulpen.gelijkstelling_ziekte.vragen import Invoer, eis_niet_te_ver, is_ziek
from calculators.hulpen.gelijkstelling_ziekte.zaak import Zaak, zaak_van
from calculators.rekenhulp import Rekenhulp


def bereken(invoer: Invoer) -> Antwoord:
    eis_niet_te_ver(invoer)
    vrij = bevalling.vrij_na_bevalling(invoer)
    if vrij and not is_ziek(invoer):
        return bevalling.antwoord(vrij)
    return _bij_ziekte(zaak_van(invoer, vrij))


def _bij_ziekte(zaak: Zaak) -> Antwoord:
    return Antwoord(
        uitkomst=ziektekwartalen.uitkomst(zaak),
        cijfers=_cijfers(zaak),
        feiten=tuple(_feiten(zaak)),
        toelichting=tuple(ziektekwartalen.toelichting(zaak)),
        werk=tuple(_werk(zaak)),
        voorwaarden=zaak.gevonden.voorwaarden,
        figuren=(ziektekwartalen.figuur(zaak), *betalen_of_wachten.figuren(zaak)),
        vervolg=tuple(wat_nu.vervolg(zaak)),
        grenzen=tuple(let_op.grenzen(zaak)),
    )


def _cijfers(zaak: Zaak) -> dict[str, Any]:
    return {
        **ziektekwartalen.cijfers(zaak),
        **betalen_of_wachten.cijfers(zaak),
        **herstart.cijfers(zaak),
        **bevalling.cijfers(zaak.bevalling),
    }


def _feiten(zaak: Zaak) -> Iterator[tuple[str, str]]:
    if zaak.kan:
        yield from ziektekwartalen.feiten(zaak)
        yield from betalen_of_wachten.feiten(zaak)
        yield from herstart.feiten(zaak)
        yield "Pensioen", "de kwartalen tellen mee als het RSVZ toekent"
    yield from bevalling.feiten(zaak.bevalling)


def _werk(zaak: Zaak) -> Iterator[Blok]:
    yield from ziektekwartalen.werk(zaak)
    yield from betalen_of_wachten.werk(zaak)
    yield from herstart.werk(zaak)
    yield from bevalling.werk(zaak.bevalling)


GELIJKSTELLING_ZIEKTE = Rekenhulp(
    "gelijkstelling-ziekte",
    "Ziek: welke kwartalen worden gelijkgesteld?",
    "ziek-gelijkstelling.md",
    Invoer,
    bereken,
)
