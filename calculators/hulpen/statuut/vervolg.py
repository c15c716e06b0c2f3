"""What comes after the answer: the next steps, the days for the calendar, and the limits."""

from collections.abc import Iterator
from datetime import date

from calculators.html import Inhoud
from calculators.hulpen.bijdragen import KORTING_VANZELF, STARTERSTARIEF_TOT
from calculators.hulpen.statuut import artikel_37
from calculators.hulpen.statuut.kosten import Rij
from calculators.hulpen.statuut.mogelijkheden import op_vraag
from calculators.hulpen.statuut.naar_nul import naar_nul
from calculators.hulpen.statuut.uitkering import bij_uitkering
from calculators.hulpen.statuut.uitslag import tijdstip
from calculators.hulpen.statuut.vragen import VERANDERT, Invoer
from calculators.hulpen.statuut.wijziging import meldmoment, meldtermijn
from rules.bedragen import bestaat, jaren, verwacht
from rules.bijdragen import Statuut
from rules.kalender import Moment
from rules.kwartaal import Kwartaal
from rules.statuut import TOELATING, Uitslag, helper
from rules.student_zelfstandige import bewijs_van_lessen


def vervolg(invoer: Invoer, uitslag: Uitslag, rijen: tuple[Rij, ...]) -> Iterator[Inhoud]:
    if uitslag.geen_aansluiting:
        yield "Vraag het fonds van je partner een bevestiging, en bewaar ze."
        if invoer.wijziging == "niets":
            return
    if invoer.bezigheid == "partner" and invoer.wijziging == "hoofdberoep":
        yield "Telt je eigen statuut niet meer? Sluit je dan aan bij het fonds van je partner."
    if uitslag.statuut is None and uitslag.kandidaten:
        yield "Vraag je fonds vooraf of het kan. Neem bewijzen mee: contracten, loonbrieven of attesten."
    yield from bij_uitkering(invoer)
    if dag := invoer.wijziging_op:
        yield _melden(dag, invoer)
    else:
        yield from _altijd()
    if any(rij.mogelijkheid.statuut is Statuut.PRIMOSTARTER for rij in rijen):
        yield _primostarter(invoer.kwartaal)
    if artikel_37.keuze(rijen):
        yield "Artikel 37 krijg je alleen op je vraag. De vraag blijft gelden tot je ze intrekt."
    if gevraagd := op_vraag(rijen):
        yield f"Wil je de regeling zonder minimumbijdrage? {gevraagd.reden}"
    yield from naar_nul(invoer, rijen)


def _melden(dag: date, invoer: Invoer) -> str:
    termijn = meldtermijn(dag, invoer.wijziging)
    gezegd, laat = termijn.beslissing, termijn.laatste < invoer.vandaag
    voorbij = " Die is voorbij. Deed je het nog niet? Doe het meteen." if laat else ""
    return f"{gezegd.etiket}: {gezegd.uitkomst}. {gezegd.reden}{voorbij}"


def _primostarter(op: Kwartaal) -> str:
    """Who is one, for how long, and that it has to be asked (KB nr. 38 art. 12 § 1bis)."""
    duur, ervoor = (
        verwacht(naam, op.eerste_dag).waarde for naam in ("primokwartalen", "primo_wachttijd")
    )
    korting = bestaat("korting_primostarter", op.eerste_dag)
    return (
        f"Primostarter ben je als je in hoofdberoep begint en in de {ervoor} kwartalen ervoor niet in "
        "hoofdberoep, artikel 37 of maxistatuut was. Kom je uit bijberoep of het studentenstatuut? Dan kan "
        f"het ook. Het lagere minimum geldt {duur} kwartalen lang. Je vraagt het zelf aan je fonds."
        f"{f' {KORTING_VANZELF}' if korting else ''}"
    )


def _altijd() -> Iterator[str]:
    """What holds for everybody, for who filled in no day."""
    op = Kwartaal(jaren()[-1], 1).eerste_dag
    vooraf, meldtijd = verwacht("aansluiting_vooraf", op), verwacht("statuut_melden", op)
    yield (
        f"Begin je nog maar? Sluit aan bij een fonds vóór je eerste werkdag. Dat kan ten vroegste "
        f"{vooraf.waarde} maanden vooraf. Je inkomen van je eerste jaar rekent je fonds om naar een heel "
        f"jaar: vul je eerste dag in bij “{VERANDERT}”."
    )
    yield f"Verandert er iets? Meld het binnen {meldtijd.waarde} dagen aan je fonds, ook als je stopt."


def agenda(invoer: Invoer, rijen: tuple[Rij, ...]) -> Iterator[Moment]:
    if dag := invoer.wijziging_op:
        yield meldmoment(dag, invoer.wijziging)
    yield from artikel_37.agenda(invoer, rijen)
    bewijs = bewijs_van_lessen(tijdstip(invoer))
    if bewijs and any(rij.mogelijkheid.statuut is Statuut.STUDENT for rij in rijen):
        yield bewijs


def grenzen(invoer: Invoer, uitslag: Uitslag, rijen: tuple[Rij, ...]) -> Iterator[str]:
    """What the answer does not know, or what can still change it."""
    yield from _grenzen_van_ander_werk(invoer, uitslag)
    if artikel_37.keuze(rijen):
        yield from artikel_37.grenzen(invoer)
    if invoer.bezigheid != "partner":
        yield f"Heb je geen eigen zaak, maar help je iemand? {helper(invoer.kwartaal).reden}"
    if uitslag.statuut is Statuut.STUDENT:
        yield "Stop je met studeren? Vraag je fonds tot wanneer dit statuut dan loopt. Meld het meteen."
        if bestaat("statuut_student_doorloop", tijdstip(invoer).eerste_dag):
            yield "Haal je je diploma? Dan houd je dit statuut nog in dat kwartaal (zekerheid B)."
    if rijen and bestaat("tarief_starter_jaar_1", invoer.kwartaal.eerste_dag):
        yield (
            f"Tot en met {STARTERSTARIEF_TOT} betaalden starters ook uiteindelijk een lager percentage. Dat "
            "zit niet in de tabel: reken het na bij bijdragen."
        )
    yield "Je fonds sluit je aan en kijkt na; het RSVZ kan later controleren."


def _grenzen_van_ander_werk(invoer: Invoer, uitslag: Uitslag) -> Iterator[str]:
    if Statuut.BIJBEROEP in uitslag.mogelijk and invoer.bezigheid in TOELATING:
        yield (
            "Stopt je uitkering of je toelating, en volgt er geen job of uitkering die genoeg rechten geeft? "
            "Dan ben je in hoofdberoep vanaf dat kwartaal. Meld het je fonds."
        )
    elif Statuut.BIJBEROEP in uitslag.mogelijk:
        yield (
            "Je fonds kijkt elk jaar na of je genoeg werkte in je andere job. Was dat te weinig, dan word je "
            "voor die kwartalen hoofdberoep en betaal je bij."
        )
    if invoer.bezigheid == "werknemer":
        yield (
            "Tijdskrediet, loopbaanonderbreking, een opzegvergoeding of brugpensioen (SWT) kan ook meetellen "
            "voor bijberoep. Vraag het je fonds."
        )
