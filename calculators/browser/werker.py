"""Runs in PyScript's worker: what the page may call."""

from zw_motor import start

from calculators.werker import antwoord


def startwijze():
    return start


__export__ = ["antwoord", "startwijze"]
