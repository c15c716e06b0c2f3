"""The content security policy, written into every page: nothing may come from elsewhere.

A static host cannot be asked for headers, so it is a ``<meta>`` element. The site's
theme has small inline scripts that differ per page; the policy names them by hash,
which only the finished page can give. Pages without a calculator get no ``eval``.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from calculators.bouw.fout import BouwFout

KOP = re.compile(r'<meta charset="utf-8">', re.IGNORECASE)
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
REKENHULP = 'class="zw-rekenhulp"'


def zet_beleid(site: Path) -> int:
    """Write the policy into every page; return how many pages there were."""
    paginas = sorted(site.rglob("*.html"))
    for pagina in paginas:
        html = pagina.read_text("utf-8")
        if not KOP.search(html):
            raise BouwFout(f'{pagina} heeft geen <meta charset="utf-8"> om het beleid na te zetten')
        element = f'<meta http-equiv="Content-Security-Policy" content="{beleid(html)}">'
        zonder = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", html)
        pagina.write_text(KOP.sub(f'<meta charset="utf-8">{element}', zonder, count=1), "utf-8")
    return len(paginas)


def beleid(html: str) -> str:
    """The strictest policy with which this page works."""
    scripts = ["'self'", *(vingerafdruk(script) for script in INLINE.findall(html))]
    werkers = ["'self'"]
    if REKENHULP in html:
        # PyScript makes functions from text, and its worker from a blob.
        scripts.append("'unsafe-eval'")
        werkers.append("blob:")
    regels = {
        "default-src": "'none'",
        "script-src": " ".join(scripts),
        "worker-src": " ".join(werkers),
        "connect-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "form-action": "'none'",
        "base-uri": "'none'",
    }
    return "; ".join(f"{wat} {wie}" for wat, wie in regels.items())


def vingerafdruk(script: str) -> str:
    som = hashlib.sha256(script.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(som).decode()}'"
