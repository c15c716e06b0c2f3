"""What holds for every income, every status and every illness, not only for the printed ones."""

from dataclasses import fields
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from calculators.antwoord import als_json
from calculators.hulpen import REKENHULPEN
from calculators.invoer import fragment, lees, lees_fragment, linkteksten
from calculators.rekenhulp import Rekenhulp, beantwoord
from calculators.velden import lees_getal
from rules.bijdragen import (
    Berekening,
    Situatie,
    Statuut,
    gelijk,
    jaarbijdrage,
    primokwartalen,
)
from rules.fouten import BestaatNiet
from rules.gelijkstelling_ziekte import (
    Hervatting,
    eerste_kwartaal,
    kwartalen,
    kwartalen_vuistregel,
)
from rules.kwartaal import Kwartaal, kwartalen_tussen
from rules.opmaak import euro, getal
from tests.strategieen import LAATSTE_JAAR, bedragen, bekende_jaren, dagen, geldige_teksten

VANDAAG = date(2026, 3, 1)
# The highest quarterly contribution of each year: Attentia 2015, Belfius 2016, AGEFI 2018, UCM 2021,
# Sudinfo 2022, Liantis 2024, Office-SFA 2025; the other years follow from limits and rates.
MAXIMUM = {
    2015: "3988.67", 2016: "3961.90", 2017: "3977.09", 2018: "3980.00", 2019: "4067.20",
    2020: "4110.20", 2021: "4124.53", 2022: "4305.42", 2023: "4819.65", 2024: "4952.48",
    2025: "4995.78", 2026: "5103.05",
}  # fmt: skip
jaren = st.sampled_from(list(MAXIMUM))
inkomens = bedragen(-50_000)


@st.composite
def gevallen(draw: st.DrawFn) -> tuple[int, Situatie]:
    """A year and a status that existed in all of it."""
    jaar = draw(jaren)
    situatie = Situatie(
        draw(st.sampled_from(Statuut)),
        starterjaar=draw(st.sampled_from([None, 1, 2, 3])),
        aanvraag=draw(st.booleans()),
        eerste_kwartaal=draw(st.booleans()),
    )
    try:
        jaarbijdrage(jaar, gelijk(situatie, jaar))
    except BestaatNiet:
        assume(False)
    return jaar, situatie


def bijdrage(jaar: int, situatie: Situatie, inkomen: Decimal) -> Decimal:
    return jaarbijdrage(jaar, gelijk(situatie, jaar), inkomen).bijdrage


# Contributions


@given(gevallen(), inkomens)
def test_een_bijdrage_is_nooit_negatief_en_nooit_hoger_dan_het_maximum(
    geval: tuple[int, Situatie], inkomen: Decimal
) -> None:
    jaar, situatie = geval
    for deel in jaarbijdrage(jaar, gelijk(situatie, jaar), inkomen).delen:
        assert 0 <= deel.bijdrage <= Decimal(MAXIMUM[jaar])


@given(gevallen(), inkomens, inkomens)
def test_wie_meer_verdient_betaalt_nooit_minder(
    geval: tuple[int, Situatie], een: Decimal, ander: Decimal
) -> None:
    jaar, situatie = geval
    assert bijdrage(jaar, situatie, min(een, ander)) <= bijdrage(jaar, situatie, max(een, ander))


@given(gevallen(), inkomens)
def test_een_bijdrage_heeft_twee_cijfers_na_de_komma(
    geval: tuple[int, Situatie], inkomen: Decimal
) -> None:
    assert bijdrage(*geval, inkomen).as_tuple().exponent == -2


@given(jaren, st.sampled_from(Statuut), inkomens)
def test_vier_kwartalen_in_hetzelfde_statuut_zijn_vier_keer_een_kwartaal(
    jaar: int, statuut: Statuut, inkomen: Decimal
) -> None:
    # In 2025 article 13 changed in the fourth quarter: that year is two parts for some statuses.
    try:
        resultaat = jaarbijdrage(jaar, gelijk(Situatie(statuut), jaar), inkomen)
    except BestaatNiet:
        assume(False)
    if len(resultaat.delen) == 1:
        assert resultaat.bijdrage == 4 * resultaat.delen[0].bijdrage
    else:
        assert jaar == 2025
        assert [len(deel.kwartalen) for deel in resultaat.delen] == [3, 1]


@given(gevallen(), inkomens, st.integers(1, 4), st.integers(1, 4))
def test_een_jaar_is_altijd_de_som_van_zijn_kwartalen(
    geval: tuple[int, Situatie], inkomen: Decimal, eerste: int, laatste: int
) -> None:
    assume(eerste <= laatste)
    jaar, situatie = geval
    resultaat = jaarbijdrage(jaar, gelijk(situatie, jaar, eerste, laatste), inkomen)
    per_kwartaal = [deel.bijdrage for deel in resultaat.delen for _ in deel.kwartalen]
    assert len(per_kwartaal) == laatste - eerste + 1
    assert resultaat.bijdrage == sum(per_kwartaal)


@given(jaren, bedragen())
def test_wie_bijberoep_en_artikel_37_vergelijkt_betaalt_met_artikel_37_nooit_minder(
    jaar: int, inkomen: Decimal
) -> None:
    bijberoep = bijdrage(jaar, Situatie(Statuut.BIJBEROEP), inkomen)
    assert bijberoep <= bijdrage(jaar, Situatie(Statuut.ARTIKEL_37), inkomen)
    assert bijberoep <= bijdrage(jaar, Situatie(Statuut.HOOFDBEROEP), inkomen)


@given(gevallen(), inkomens)
def test_de_voorlopige_bijdrage_op_het_geindexeerde_inkomen_is_de_definitieve_op_dat_inkomen(
    geval: tuple[int, Situatie], inkomen: Decimal
) -> None:
    jaar, situatie = geval
    voorlopig = jaarbijdrage(
        jaar, gelijk(situatie, jaar), inkomen, berekening=Berekening.VOORLOPIG, geindexeerd=True
    )
    assert voorlopig.bijdrage == bijdrage(jaar, situatie, inkomen)


@given(
    st.builds(Kwartaal, bekende_jaren, st.integers(1, 4)),
    bekende_jaren,
    st.booleans(),
)
def test_primokwartalen_liggen_in_hun_jaar_en_niet_voor_de_start(
    start: Kwartaal, jaar: int, kunstwerkattest: bool
) -> None:
    gevonden = primokwartalen(start, jaar, kunstwerkattest)
    assert all(k.jaar == jaar and start <= k < start + 8 for k in gevonden)
    assert gevonden >= primokwartalen(start, jaar, False)


# Illness


@st.composite
def ziektes(draw: st.DrawFn) -> tuple[date, date]:
    begin = draw(dagen)
    uiterste = min(begin + timedelta(days=1500), date(LAATSTE_JAAR, 11, 30))
    return begin, draw(st.dates(begin, uiterste))


hervattingen = st.sampled_from([Hervatting.ZELFSTANDIGE, Hervatting.WERKNEMER])
wachten = st.integers(1, 30)


def hervat(ziekte: tuple[date, date], hoe: Hervatting, dagen_later: int) -> tuple[Kwartaal, ...]:
    return kwartalen(*ziekte, hoe, ziekte[1] + timedelta(days=dagen_later))


@given(ziektes(), hervattingen, wachten)
def test_gelijkgestelde_kwartalen_volgen_op_elkaar_binnen_de_ziekte(
    ziekte: tuple[date, date], hoe: Hervatting, later: int
) -> None:
    begin, einde = ziekte
    for gevonden in (kwartalen(begin, einde), hervat(ziekte, hoe, later)):
        if gevonden:
            assert gevonden == tuple(kwartalen_tussen(gevonden[0], gevonden[-1]))
            assert gevonden[0] == eerste_kwartaal(begin)
            assert gevonden[-1] <= Kwartaal.van(einde)


@given(ziektes(), hervattingen, wachten, wachten)
def test_wie_later_hervat_verliest_nooit_een_kwartaal(
    ziekte: tuple[date, date], hoe: Hervatting, een: int, ander: int
) -> None:
    vroeg, laat = sorted((een, ander))
    assert set(hervat(ziekte, hoe, vroeg)) <= set(hervat(ziekte, hoe, laat))


@given(ziektes(), wachten)
def test_niet_hervatten_geeft_minstens_zoveel_als_werknemer_en_die_als_zelfstandige(
    ziekte: tuple[date, date], later: int
) -> None:
    zelfstandige = set(hervat(ziekte, Hervatting.ZELFSTANDIGE, later))
    werknemer = set(hervat(ziekte, Hervatting.WERKNEMER, later))
    assert zelfstandige <= werknemer <= set(kwartalen(*ziekte))


@given(ziektes(), st.integers(0, 200))
def test_wie_langer_erkend_is_verliest_nooit_een_kwartaal(
    ziekte: tuple[date, date], langer: int
) -> None:
    begin, einde = ziekte
    assert set(kwartalen(begin, einde)) <= set(kwartalen(begin, einde + timedelta(days=langer)))


@given(ziektes(), hervattingen, wachten)
def test_de_wet_geeft_nooit_minder_dan_de_vuistregel(
    ziekte: tuple[date, date], hoe: Hervatting, later: int
) -> None:
    vuistregel = set(kwartalen_vuistregel(*ziekte))
    assert vuistregel <= set(hervat(ziekte, hoe, later))
    assert vuistregel <= set(kwartalen(*ziekte))


# Inputs and links


@given(st.decimals(-10_000_000, 10_000_000, places=2))
def test_een_geschreven_bedrag_wordt_als_hetzelfde_bedrag_gelezen(bedrag: Decimal) -> None:
    assert lees_getal(getal(bedrag, 2)) == bedrag
    assert lees_getal(euro(bedrag)) == bedrag
    assert lees_getal(str(bedrag)) == bedrag


@pytest.mark.parametrize("hulp", REKENHULPEN.values(), ids=list(REKENHULPEN))
@given(data=st.data())
def test_een_link_geeft_precies_de_invoer_terug(hulp: Rekenhulp, data: st.DataObject) -> None:
    teksten = data.draw(geldige_teksten(hulp.invoer))
    lezing = lees(hulp.invoer, teksten, VANDAAG)
    assume(lezing.invoer is not None)
    link = fragment(linkteksten(lezing.invoer))
    terug, meldingen = lees_fragment(hulp.invoer, link)
    assert meldingen == []
    opnieuw = lees(hulp.invoer, terug, VANDAAG)
    assert opnieuw.invoer == lezing.invoer
    assert fragment(linkteksten(opnieuw.invoer)) == link


@pytest.mark.parametrize("hulp", REKENHULPEN.values(), ids=list(REKENHULPEN))
@given(data=st.data())
def test_een_link_geeft_jaren_later_dezelfde_cijfers(hulp: Rekenhulp, data: st.DataObject) -> None:
    teksten = data.draw(geldige_teksten(hulp.invoer))
    nu = beantwoord(hulp, teksten, VANDAAG)
    assume(nu.antwoord)
    terug, _ = lees_fragment(hulp.invoer, nu.fragment)
    later = beantwoord(hulp, terug, date(2035, 6, 1))
    assert later.antwoord
    eerst, daarna = als_json(nu.antwoord), als_json(later.antwoord)
    assert daarna["cijfers"] == eerst["cijfers"]
    # Who is told today may say another sentence once a day is past.
    if "vandaag" not in {veld.name for veld in fields(hulp.invoer)}:
        assert daarna == eerst


@pytest.mark.parametrize("hulp", REKENHULPEN.values(), ids=list(REKENHULPEN))
@given(data=st.data())
def test_wat_het_formulier_toont_wordt_als_hetzelfde_gelezen(
    hulp: Rekenhulp, data: st.DataObject
) -> None:
    teksten = data.draw(geldige_teksten(hulp.invoer))
    lezing = lees(hulp.invoer, teksten, VANDAAG)
    assume(lezing.invoer is not None)
    getoond = {naam: lezing.teksten[naam] for naam in lezing.gevraagd}
    assert lees(hulp.invoer, getoond, VANDAAG).invoer == lezing.invoer
