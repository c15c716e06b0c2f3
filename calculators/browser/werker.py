"""Runs in PyScript's worker: what the page may call."""

from zw_motor import start  # type: ignore[import-not-found]  # made by interpreter.mjs

from calculators import werker


def antwoord(hulp: str, vraag: str) -> str:
    return werker.antwoord(hulp, vraag)


def startwijze() -> str:
    return str(start)


__export__ = ["antwoord", "startwijze"]
