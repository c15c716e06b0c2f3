"""The tests of the rules, once more in the Python that visitors have."""

import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

WORTEL = Path(__file__).resolve().parents[1]
TESTS = [
    "rules",
    "tests/test_bedragen.py",
    "tests/test_bijdragen.py",
    "tests/test_gelijkstelling_ziekte.py",
    "tests/test_kwartaal.py",
    "tests/test_opmaak.py",
]


def test_de_regels_geven_in_pyodide_hetzelfde() -> None:
    node = shutil.which("node", path=str(Path(sys.executable).parent)) or shutil.which("node")
    assert node, "node ontbreekt: voer make test uit"
    klaar = subprocess.run(
        [node, "tests/pyodide/draai.mjs", str(WORTEL), sysconfig.get_path("purelib"), *TESTS],
        cwd=WORTEL,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert klaar.returncode == 0, klaar.stdout + klaar.stderr
    geslaagd = re.search(r"(\d+) passed", klaar.stdout)
    assert geslaagd, klaar.stdout
    assert int(geslaagd[1]) > 50
