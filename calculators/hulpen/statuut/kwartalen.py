"""Which quarters count: those of the form, those of the year, and the income of a full year.

Who begins or stops in a year is self-employed in some of its quarters only. The income is then brought to
a full year, and every limit is compared with that.
"""

from collections.abc import Iterator

from calculators.hulpen.statuut.uitslag import tijdstip
from calculators.hulpen.statuut.vragen import EERSTE_KWARTAAL, Invoer, laatste_kwartaal
from calculators.invoer import Linkteksten
from rules.bijdragen import KWARTALEN_PER_JAAR, Jaarinkomen, jaarinkomen_definitief
from rules.fouten import OngeldigeInvoer
from rules.kwartaal import Kwartaal
from rules.opmaak import aantal, euro, kwartaal


def controleer_bedragen(op: Kwartaal) -> None:
    """Refuse a quarter of a year whose amounts nobody has published yet."""
    if op > laatste_kwartaal():
        boodschap = (
            f"De bedragen van {op.jaar} kennen we nog niet. Kies {kwartaal(laatste_kwartaal())}: de vragen "
            "zijn dezelfde, de bedragen kunnen veranderen."
        )
        raise OngeldigeInvoer("kwartaal", boodschap)


def controleer_kwartaal(invoer: Invoer) -> None:
    """Refuse a quarter before the start or after the stop, when the right one can be chosen."""
    if invoer.wijziging_op is None or invoer.wijziging not in ("begin", "stop"):
        return
    begint, op = invoer.wijziging == "begin", invoer.kwartaal
    welk = Kwartaal.van(invoer.wijziging_op)
    ernaast = op < welk <= laatste_kwartaal() if begint else EERSTE_KWARTAAL <= welk < op
    if ernaast:
        hoe = "nog geen zelfstandige" if begint else "geen zelfstandige meer"
        raise OngeldigeInvoer("kwartaal", f"In {kwartaal(op)} ben je {hoe}. Kies {kwartaal(welk)}.")


def nog_niet_gekend(invoer: Invoer) -> Iterator[str]:
    """In the last quarter that is known, somebody may mean a later one."""
    op, wanneer = invoer.kwartaal, tijdstip(invoer)
    if op == laatste_kwartaal():
        begint = f"Je begint pas in {kwartaal(wanneer)}. " if wanneer > op else ""
        yield (
            f"{begint}De bedragen van {op.jaar + 1} kennen we nog niet: dit zijn die van {kwartaal(op)}."
        )


def van_tot(invoer: Invoer) -> tuple[int, int]:
    """The first and the last quarter as self-employed in the year of the status."""
    dag, jaar = invoer.wijziging_op, tijdstip(invoer).jaar
    if dag is None or dag.year != jaar or invoer.wijziging not in ("begin", "stop"):
        return 1, KWARTALEN_PER_JAAR
    nummer = Kwartaal.van(dag).nummer
    return (nummer, KWARTALEN_PER_JAAR) if invoer.wijziging == "begin" else (1, nummer)


def aantal_kwartalen(invoer: Invoer) -> int:
    eerste, laatste = van_tot(invoer)
    return laatste - eerste + 1


def deel_van_jaar(invoer: Invoer) -> Linkteksten:
    """The quarters as self-employed in that year, where they are not all four."""
    eerste, laatste = van_tot(invoer)
    van = {"eerste_kwartaal": str(eerste)} if eerste > 1 else {}
    tot = {"laatste_kwartaal": str(laatste)} if laatste < KWARTALEN_PER_JAAR else {}
    return {**van, **tot}


def jaarinkomen(invoer: Invoer) -> Jaarinkomen:
    """The income brought to a full year, which every limit is compared with."""
    return jaarinkomen_definitief(invoer.inkomen, aantal_kwartalen(invoer))


def op_jaarbasis(invoer: Invoer) -> Iterator[tuple[str, str]]:
    """What the income counts for, of who is self-employed for part of the year."""
    if (hoeveel := aantal_kwartalen(invoer)) < KWARTALEN_PER_JAAR:
        (stap,) = jaarinkomen(invoer).stappen
        waarom = f"je bent dat jaar {aantal(hoeveel, 'kwartaal', 'kwartalen')} zelfstandige"
        yield stap.etiket, f"{euro(stap.waarde)}: {waarom} ({stap.formule})"
