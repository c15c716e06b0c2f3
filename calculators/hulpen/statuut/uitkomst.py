"""What the answer says first: the status in one line, the figures, the facts, and how it was decided."""

from collections.abc import Iterator
from typing import Any

from calculators.antwoord import Blok
from calculators.hulpen.bijdragen import STATUTEN
from calculators.hulpen.statuut import artikel_37
from calculators.hulpen.statuut.kosten import Rij
from calculators.hulpen.statuut.kwartalen import aantal_kwartalen, jaarinkomen, nog_niet_gekend
from calculators.hulpen.statuut.mogelijkheden import op_vraag, rechten
from calculators.hulpen.statuut.uitkering import verliest_uitkering
from calculators.hulpen.statuut.uitslag import eerste_dag, studie, tijdstip
from calculators.hulpen.statuut.vragen import Invoer
from calculators.hulpen.statuut.wijziging import laatste_dag, meldtermijn, na_te_vragen, straks
from rules.artikel_37 import verzaking_37
from rules.bedragen import bestaat, records
from rules.bijdragen import KWARTALEN_PER_JAAR, Situatie, Statuut
from rules.opmaak import klein, kwartaal, zin
from rules.rond_het_pensioen import ROND_PENSIOEN, pensioenrechten
from rules.statuut import Bezigheid, Uitslag, eerst_vragen, helper
from rules.student_zelfstandige import studievoorwaarden
from rules.uitleg import Beslissing, Voorwaarde

PENSIOEN_IN_WOORDEN = {
    Statuut.RUSTPENSIOEN: "met een rustpensioen",
    Statuut.PENSIOENLEEFTIJD: "na de pensioenleeftijd, zonder pensioen",
    Statuut.PENSIOENLEEFTIJD_MAXISTATUUT: "in het maxistatuut na de pensioenleeftijd, zonder pensioen",
    Statuut.OVERLEVINGSPENSIOEN: "na de pensioenleeftijd, met alleen een overlevingspensioen",
    Statuut.PENSIOEN_GESCHORST: "met een vervroegd pensioen dat helemaal geschorst is",
}
GEEN_AANSLUITING = "Je hoeft niet aan te sluiten"


def uitkomst(invoer: Invoer, uitslag: Uitslag, rijen: tuple[Rij, ...]) -> str:
    wanneer = kwartaal(tijdstip(invoer))
    if uitslag.geen_aansluiting:
        niet = f"{GEEN_AANSLUITING} in {wanneer}: je hebt zelf al een volwaardig statuut."
        return f"{niet}{straks(invoer)}"
    if uitslag.ontbreekt:
        return f"Nog niet te zeggen voor {wanneer}: {uitslag.ontbreekt}."
    if uitslag.statuut is None:
        namen = " of ".join(klein(STATUTEN[s]) for s in uitslag.kandidaten)
        return f"Dat moet je fonds bevestigen: {namen} in {wanneer}."
    if uitslag.statuut in PENSIOEN_IN_WOORDEN:
        kan = " Je kan vragen om zonder minimumbijdrage te betalen." if op_vraag(rijen) else ""
        return f"Je bent in {wanneer} zelfstandige {PENSIOEN_IN_WOORDEN[uitslag.statuut]}.{kan}"
    tekst = f"Je statuut in {wanneer}: {klein(STATUTEN[uitslag.statuut])}.{straks(invoer)}"
    if verliest_uitkering(invoer):
        tekst += f" Dat {eerst_vragen(Bezigheid(invoer.bezigheid))}"
    if keuze := artikel_37.keuze(rijen):
        kan = "Misschien kan je" if keuze.onzeker else "Je kan"
        return f"{tekst} {kan} gelijkstelling met bijberoep vragen (artikel 37)."
    return tekst


def cijfers(
    uitslag: Uitslag, rijen: tuple[Rij, ...], wijziging: Beslissing | None
) -> dict[str, Any]:
    onbekend = "geen aansluiting" if uitslag.geen_aansluiting else "te bevestigen"
    gevonden: dict[str, Any] = {
        "statuut": uitslag.statuut or onbekend,
        "mogelijk": tuple(rij.mogelijkheid.sleutel for rij in rijen),
        "na_te_vragen": tuple(
            rij.mogelijkheid.sleutel for rij in rijen if rij.mogelijkheid.onzeker
        ),
        "beslist_door": uitslag.vraag,
    }
    for rij in rijen:
        naam = rij.mogelijkheid.sleutel
        gevonden[f"kwartaal_{naam}"] = rij.deel.bijdrage
        gevonden[f"starter_{naam}"] = rij.starter
        if rij.jaar is not None:
            gevonden[f"jaar_{naam}"] = rij.jaar
    if wijziging:
        gevonden["gaat_in"] = wijziging.uitkomst
    return gevonden


def feiten(
    invoer: Invoer, uitslag: Uitslag, wijziging: Beslissing | None
) -> Iterator[tuple[str, str]]:
    yield "Wat besliste", uitslag.vraag
    yield "Waarom", uitslag.reden
    if uitslag.statuut:
        yield "Wat het geeft", zin(rechten(invoer, Situatie(uitslag.statuut)))
    if wijziging:
        yield wijziging.etiket, wijziging.uitkomst
    if invoer.wijziging_op:
        termijn = meldtermijn(invoer.wijziging_op, invoer.wijziging)
        yield termijn.beslissing.etiket, termijn.beslissing.uitkomst


def voorwaarden(invoer: Invoer, uitslag: Uitslag) -> tuple[Voorwaarde, ...]:
    minder = artikel_37.voorwaarden(invoer, uitslag)
    if invoer.bezigheid == "student" and bestaat("statuut_student_van", invoer.kwartaal.eerste_dag):
        return (*studievoorwaarden(tijdstip(invoer), studie(invoer)), *minder)
    return minder


def toelichting(invoer: Invoer, uitslag: Uitslag) -> Iterator[str]:
    dag = invoer.kwartaal.eerste_dag
    yield from laatste_dag(invoer)
    yield from nog_niet_gekend(invoer)
    yield from na_te_vragen(invoer)
    if invoer.bezigheid == "student" and not bestaat("statuut_student_van", dag):
        sinds = records("statuut_student_van")[0]["van"].year
        yield (
            f"Vóór {sinds} konden studenten artikel 37 kiezen, als hun ouders nog kinderbijslag kregen."
        )
    yield from artikel_37.toelichting(invoer, uitslag)
    if invoer.bezigheid == "partner":
        yield (
            "Het maxistatuut is voor wie regelmatig helpt in een eenmanszaak. Help je maar af en toe, of "
            "werkt je partner met een vennootschap? Vraag het fonds van je partner wat dan geldt."
        )


def werk(
    invoer: Invoer, uitslag: Uitslag, rijen: tuple[Rij, ...], wijziging: Beslissing | None
) -> Iterator[Blok]:
    naam = STATUTEN[uitslag.statuut] if uitslag.statuut else "te bevestigen door je fonds"
    beslissing = Beslissing(
        uitslag.vraag,
        uitslag.reden,
        GEEN_AANSLUITING if uitslag.geen_aansluiting else naam,
        uitslag.artikel,
        uitslag.bedragen,
        uitslag.zekerheid,
    )
    yield Blok("Je statuut", (*uitslag.stappen, beslissing))
    if invoer.bezigheid != "partner":
        yield Blok("Help je iemand in zijn zaak?", (helper(invoer.kwartaal),))
    if wijziging:
        yield Blok("Je wijziging", (wijziging,))
    verzaking = verzaking_37(invoer.kwartaal.jaar, eerste_dag(invoer))
    if artikel_37.keuze(rijen) and verzaking:
        yield Blok("De jaarlijkse controle van artikel 37", (verzaking,))
    if gevraagd := op_vraag(rijen):
        yield Blok("De regeling zonder minimumbijdrage", (gevraagd,))
    if aantal_kwartalen(invoer) < KWARTALEN_PER_JAAR:
        yield Blok("Inkomen", jaarinkomen(invoer).stappen)
    for rij in rijen:
        pensioen = _pensioenrechten(invoer, rij.mogelijkheid.situatie)
        yield Blok(f"Bijdrage: {rij.mogelijkheid.naam}", (*rij.deel.stappen, *pensioen))


def _pensioenrechten(invoer: Invoer, situatie: Situatie) -> Iterator[Beslissing]:
    if situatie.statuut in ROND_PENSIOEN:
        yield pensioenrechten(situatie, invoer.kwartaal)
