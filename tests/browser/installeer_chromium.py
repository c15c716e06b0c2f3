"""``python -m tests.browser.installeer_chromium``: make sure that there is a Chromium to drive.

One named by the environment or on PATH will do; else Playwright's own download; else, as root on
Debian, the package ``chromium``. With none, this fails: browser tests are never skipped.
"""

import os
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

from tests.browser.chromium import vind_chromium


def gevonden() -> str | None:
    """The Chromium the tests would drive, if any."""
    with sync_playwright() as playwright:
        try:
            return vind_chromium(playwright.chromium.executable_path)
        except RuntimeError:
            return None


def installeer() -> None:
    """Try the ways there are, in order of how little they ask of the machine."""
    eigen = [sys.executable, "-m", "playwright", "install", "chromium"]
    if subprocess.run(eigen, check=False, capture_output=True, timeout=600).returncode == 0:
        return
    if shutil.which("apt-get") and os.getuid() == 0:
        omgeving = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for opdracht in (["update", "-qq"], ["install", "-y", "-qq", "chromium"]):
            subprocess.run(
                ["apt-get", *opdracht], check=True, stdout=subprocess.DEVNULL, env=omgeving
            )


def main() -> int:
    """Exit 0 when a Chromium is there; the message says what to do when it is not."""
    if not gevonden():
        installeer()
    with sync_playwright() as playwright:
        print(f"Chromium: {vind_chromium(playwright.chromium.executable_path)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
