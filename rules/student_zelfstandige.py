"""The student-zelfstandige: who studies first of all, and works as self-employed besides.

Since 2017 who is 18 to 25, is enrolled for enough credits or hours and follows the lessons may ask for
this status (ARS art. 5bis). It ends on 30 September of the year of the highest age. Since 1 October 2026 it
runs on after that age without an interruption, and lasts through the quarter of the diploma.

>>> studie = Studie(geboren=date(2001, 1, 1), ingeschreven=True, lessen=True, doorlopend=False)
>>> [str(student(Kwartaal(2026, k), studie).statuut) for k in (3, 4)]
['student', 'hoofdberoep']
"""

from dataclasses import dataclass, replace
from datetime import date

from rules.bedragen import Bedrag, bestaat, bronnen, records, verwacht
from rules.bijdragen import Statuut
from rules.kalender import Moment, Soort
from rules.kwartaal import Kwartaal, maanden_later
from rules.opmaak import datum
from rules.statuut import Uitslag
from rules.uitleg import Artikel, Oordeel, Voorwaarde, ars, artikel_van, ja_nodig, tekort


@dataclass(frozen=True, slots=True)
class Studie:
    """What the student status asks.

    ``doorlopend``: never interrupted, ``diploma``: in this quarter, ``begin``: the first day of the
    business, where that is known.
    """

    geboren: date | None = None
    ingeschreven: bool | None = None
    lessen: bool | None = None
    doorlopend: bool | None = None
    diploma: bool | None = None
    begin: date | None = None


def student(op: Kwartaal, studie: Studie) -> Uitslag:
    """A student, or in hoofdberoep; the status exists since 2017 (ARS art. 5bis)."""
    plaats = ars("artikel 5bis")
    if not bestaat("statuut_student_van", op.eerste_dag):
        sinds: date = records("statuut_student_van")[0]["van"]
        reden = f"Het statuut van student-zelfstandige bestaat pas sinds {datum(sinds)}."
        return Uitslag(Statuut.HOOFDBEROEP, "In welk kwartaal?", reden, plaats)
    lijst, vraag = studievoorwaarden(op, studie), "Voldoe je aan de voorwaarden voor studenten?"
    reden = "Je voldoet, en je vraagt het statuut aan."
    uitslag = Uitslag(Statuut.STUDENT, vraag, reden, plaats, _bedragen(op.eerste_dag))
    if mist := tekort(lijst):
        reden = f"Niet voldaan: “{mist[0].etiket}”."
        return replace(uitslag, statuut=Statuut.HOOFDBEROEP, reden=reden)
    if open_ := [v.etiket for v in lijst if v.oordeel is Oordeel.ONBEKEND]:
        return replace(
            uitslag,
            statuut=None,
            reden=f"Nog niet bekend: “{'”, “'.join(open_)}”.",
            kandidaten=(Statuut.STUDENT, Statuut.HOOFDBEROEP),
            ontbreekt="beantwoord de vragen over je studie",
        )
    return uitslag


def _bedragen(dag: date) -> tuple[Bedrag, ...]:
    """The figures of the age that exist on that day."""
    namen = ("van", "tot", "laatste_kwartaal", "doorloop")
    hele = [f"statuut_student_{naam}" for naam in namen]
    return tuple(verwacht(naam, dag) for naam in hele if bestaat(naam, dag))


def studievoorwaarden(op: Kwartaal, studie: Studie) -> tuple[Voorwaarde, ...]:
    """Age, enrolment and attendance; the last two not in the quarter of the diploma, since 2026-K4."""
    dag = op.eerste_dag
    punten, lesuren = (verwacht(f"statuut_student_{naam}", dag) for naam in ("punten", "lesuren"))
    klaar = bool(studie.diploma) and bestaat("statuut_student_doorloop", dag)
    reden = "Je haalde in dit kwartaal je diploma: dan blijft het statuut." if klaar else ""
    return (
        _leeftijd(op, studie),
        ja_nodig(
            "ingeschreven",
            f"Je bent ingeschreven voor minstens {punten.waarde} studiepunten of {lesuren.waarde} "
            "lesuren per week",
            klaar or studie.ingeschreven,
            reden or "Voor een diploma dat de overheid erkent, als je voornaamste bezigheid.",
            ars("artikel 5bis") if klaar else artikel_van(punten),
            "je diploma" if klaar else "je inschrijving",
        ),
        ja_nodig(
            "lessen",
            "Je volgt regelmatig de lessen",
            klaar or studie.lessen,
            reden or _elk_jaar_bewijs(op),
            ars("artikel 5bis"),
            "je diploma" if klaar else "een attest van je school",
        ),
    )


def _elk_jaar_bewijs(op: Kwartaal) -> str:
    if bewijs := bewijs_van_lessen(op):
        return f"Het bewijs geef je ten laatste op {datum(bewijs.dag)}."
    return "Je fonds kan daar elk jaar een bewijs van vragen."


def bewijs_van_lessen(op: Kwartaal) -> Moment | None:
    """The next last day to prove the attendance, from that quarter on; None before the rule (art. 5bis)."""
    if not bestaat("statuut_student_bewijs", op.eerste_dag):
        return None
    laatste = verwacht("statuut_student_bewijs", op.eerste_dag)
    maart = (date(jaar, 3, int(laatste.waarde)) for jaar in (op.jaar, op.jaar + 1))
    dag = next(dag for dag in maart if dag >= op.eerste_dag)
    return Moment(
        dag,
        f"bewijs-lessen-{dag.year}",
        "Bewijzen dat je lessen volgt (laatste dag)",
        "Bezorg je fonds een attest van je school.",
        Soort.VRAGEN,
        artikel_van(laatste),
        laatste.zekerheid,
    )


def te_oud(op: Kwartaal, geboren: date) -> bool:
    """Past the age of the student status: since 2017 from 1 October of the year of the highest age."""
    tot = verwacht("statuut_student_tot", op.eerste_dag)
    return op > _laatste_kwartaal(geboren, tot)


def kan_doorlopen(op: Kwartaal, geboren: date) -> bool:
    """Whether the status of who is past that age can have run on without an interruption.

    It cannot when it had ended before the wider rule began: a quarter without it lies in between.
    """
    if not bestaat("statuut_student_doorloop", op.eerste_dag):
        return False
    tot, soepel = (verwacht(f"statuut_student_{n}", op.eerste_dag) for n in ("tot", "doorloop"))
    return _laatste_kwartaal(geboren, tot) + 1 >= Kwartaal.van(soepel.van)


def _laatste_kwartaal(geboren: date, tot: Bedrag) -> Kwartaal:
    nummer = records("statuut_student_laatste_kwartaal")[0]["waarde"]
    return Kwartaal(geboren.year + int(tot.waarde), nummer)


def _leeftijd(op: Kwartaal, studie: Studie) -> Voorwaarde:
    van, tot = (verwacht(f"statuut_student_{n}", op.eerste_dag) for n in ("van", "tot"))
    etiket = f"Je bent {van.waarde} tot en met {tot.waarde} jaar"
    if bestaat("statuut_student_doorloop", op.eerste_dag):
        etiket += ", of ouder zonder dat je het statuut onderbrak"
    return ja_nodig("leeftijd", etiket, *_op_leeftijd(op, studie))


def _op_leeftijd(op: Kwartaal, studie: Studie) -> tuple[bool | None, str, Artikel]:
    """Whether the age fits, why, and where that stands."""
    van, geboren = verwacht("statuut_student_van", op.eerste_dag), studie.geboren
    if geboren is None:
        return None, "Vul je geboortedatum in.", _leeftijdsregel()
    vanaf = maanden_later(geboren, 12 * int(van.waarde))
    if vanaf > op.laatste_dag:
        return False, f"Je wordt pas {van.waarde} op {datum(vanaf)}.", _leeftijdsregel()
    if not te_oud(op, geboren):
        return True, f"Je bent {van.waarde} vanaf {datum(vanaf)}.", _leeftijdsregel()
    return _na_de_leeftijd(op, geboren, studie)


def _na_de_leeftijd(
    op: Kwartaal, geboren: date, studie: Studie
) -> tuple[bool | None, str, Artikel]:
    """Past the age: over, or running on without an interruption under the wider rule."""
    tot = verwacht("statuut_student_tot", op.eerste_dag)
    laatste = _laatste_kwartaal(geboren, tot)
    einde = datum(laatste.laatste_dag)
    if not bestaat("statuut_student_doorloop", op.eerste_dag):
        reden = f"Het statuut stopte op {einde}, in het jaar waarin je {tot.waarde} werd."
        return False, reden, _leeftijdsregel()
    soepel = verwacht("statuut_student_doorloop", op.eerste_dag)
    reden = f"Sinds {datum(soepel.van)} mag het ook daarna, als je het statuut niet onderbrak."
    if not kan_doorlopen(op, geboren):
        onderbroken = (
            f" Vroeger kon het tot in het jaar waarin je {tot.waarde} werd: bij jou tot {einde}. Daarna is "
            "er een onderbreking. Denk je van niet? Vraag het je fonds."
        )
        return False, f"{reden}{onderbroken}", artikel_van(soepel)
    if studie.begin and Kwartaal.van(studie.begin) > laatste:
        return False, f"{reden} Jij begint pas na {einde}.", artikel_van(soepel)
    return studie.doorlopend, reden, artikel_van(soepel)


def _leeftijdsregel() -> Artikel:
    """Where the age and its last quarter are published together."""
    return Artikel(bronnen()["VLAANDEREN_STUDENT"], "voorwaarden")
