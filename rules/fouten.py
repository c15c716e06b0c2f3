"""What a rule raises instead of guessing."""

from datetime import date


class RegelFout(ValueError):
    """A rule refuses to answer; the message is Dutch and meant for the visitor."""


class OnbekendBedrag(RegelFout):
    """An amount existed on that date, but this project has not seen it."""

    def __init__(self, naam: str, etiket: str, op: date, waar: str) -> None:
        self.naam, self.op = naam, op
        super().__init__(f"Onbekend voor {op.year}: {etiket}. {waar}".strip())


class BestaatNiet(RegelFout):
    """A status, rate or measure did not exist on that date."""


class OngeldigeInvoer(RegelFout):
    """Facts that cannot be true together; ``veld`` names the argument to correct."""

    def __init__(self, veld: str, boodschap: str) -> None:
        self.veld = veld
        super().__init__(boodschap)
