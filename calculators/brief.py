"""A text that the visitor can copy into a letter or a mail, with gaps for what only they know."""

from collections.abc import Iterable


def brief(onderwerp: str, *alineas: str) -> str:
    """The whole letter; a gap stands between square brackets."""
    groet = "Met vriendelijke groet,\n[je naam en je ondernemingsnummer]"
    return "\n\n".join([f"Onderwerp: {onderwerp}", "Beste,", *alineas, groet])


def lijst(regels: Iterable[str]) -> str:
    """Lines with a dash, for in a letter."""
    return "\n".join(f"- {regel}" for regel in regels)
