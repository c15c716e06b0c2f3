"""The contributions that fall away when the RSVZ grants, quarter by quarter.

They are provisional contributions on the income the fund reckons with now (KB nr. 38 art. 11 § 3). A
primostarter is in hoofdberoep, with a lower minimum in the first quarters of a first start (art. 12
§ 1bis). Quarters that a childbirth frees, and years without known amounts, are left out.
"""

from collections.abc import Collection, Mapping, Sequence

from calculators.hulpen.gelijkstelling_ziekte.vragen import Invoer
from rules.bedragen import jaren
from rules.bijdragen import (
    Berekening,
    Deel,
    Situatie,
    Statuut,
    jaarbijdrage,
    primokwartalen,
)
from rules.kwartaal import Kwartaal


def is_primostarter(invoer: Invoer) -> bool:
    return Statuut(invoer.statuut) is Statuut.PRIMOSTARTER


def gewoon_statuut(invoer: Invoer) -> Statuut:
    """The status of the quarters in which no lower minimum of a first start counts."""
    return Statuut.HOOFDBEROEP if is_primostarter(invoer) else Statuut(invoer.statuut)


def met_lager_minimum(invoer: Invoer, welke: Sequence[Kwartaal]) -> tuple[Kwartaal, ...]:
    """The known quarters in which a first start has the lower minimum, whether it was asked or not."""
    if gewoon_statuut(invoer) is not Statuut.HOOFDBEROEP or not invoer.start_zelfstandige:
        return ()
    start, attest = Kwartaal.van(invoer.start_zelfstandige), invoer.kunstwerkattest == "ja"
    bekend = (k for k in welke if k.jaar in jaren())
    return tuple(k for k in bekend if k in primokwartalen(start, k.jaar, attest))


def bijdragen(
    invoer: Invoer, gelijkgesteld: Sequence[Kwartaal], vrij: Collection[Kwartaal]
) -> tuple[Deel, ...]:
    """What is asked for the illness quarters that are not ``vrij``, per year."""
    situaties = _situaties(invoer, gelijkgesteld, vrij)
    return tuple(
        deel
        for jaar in sorted({k.jaar for k in situaties})
        for deel in jaarbijdrage(
            jaar,
            {k: situatie for k, situatie in situaties.items() if k.jaar == jaar},
            invoer.inkomen,
            berekening=Berekening.VOORLOPIG,
            geindexeerd=True,
        ).delen
    )


def _situaties(
    invoer: Invoer, gelijkgesteld: Sequence[Kwartaal], vrij: Collection[Kwartaal]
) -> Mapping[Kwartaal, Situatie]:
    """The facts of every quarter with a known contribution."""
    welke = [k for k in gelijkgesteld if k not in vrij and k.jaar in jaren()]
    gewoon = dict.fromkeys(welke, Situatie(gewoon_statuut(invoer)))
    if not (gewoon and is_primostarter(invoer) and invoer.start_zelfstandige):
        return gewoon
    start, lager = Kwartaal.van(invoer.start_zelfstandige), met_lager_minimum(invoer, welke)
    return gewoon | {
        k: Situatie(Statuut.PRIMOSTARTER, eerste_kwartaal=k == start) for k in welke if k in lager
    }
