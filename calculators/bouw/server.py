"""``python -m calculators.bouw.server SITE``: serve a built site on this machine only.

Python's own server, plus what the engine needs: right types for ``.mjs``, ``.wasm``
and ``.whl``, gzip as a real host gives it, and addresses with a hash that stay cached.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

TYPES = {
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".whl": "application/zip",
    ".json": "application/json",
    ".gz": "application/gzip",
    ".py": "text/x-python",
    ".toml": "text/plain",
    ".ics": "text/calendar",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
INGEPAKT = re.compile(r"\.(html|css|js|mjs|json|wasm|svg|txt|py|xml|ics)$")
OP_INHOUD = re.compile(r"/motor/\w+-[0-9a-f]{16}/")


class Afhandelaar(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | TYPES

    def log_message(self, format: str, *args: object) -> None:
        """Quiet: a page makes dozens of requests; errors show in the browser."""

    def end_headers(self) -> None:
        eeuwig = OP_INHOUD.search(self.path)
        self.send_header("Cache-Control", "max-age=31536000, immutable" if eeuwig else "no-cache")
        super().end_headers()

    def send_head(self) -> BytesIO | BinaryIO | None:
        pad = Path(self.translate_path(self.path))
        if pad.is_dir() and self.path.split("?")[0].endswith("/"):
            pad = pad / "index.html"
        wil_gzip = "gzip" in self.headers.get("Accept-Encoding", "")
        if not (wil_gzip and pad.is_file() and INGEPAKT.search(pad.name)):
            return super().send_head()
        return self.stuur_ingepakt(pad)

    def stuur_ingepakt(self, pad: Path) -> BytesIO | None:
        gewijzigd = pad.stat().st_mtime_ns
        merk = f'"{gewijzigd:x}"'
        gelijk = self.headers.get("If-None-Match") == merk
        inhoud = b"" if gelijk else pak_in(pad, gewijzigd)
        self.send_response(HTTPStatus.NOT_MODIFIED if gelijk else HTTPStatus.OK)
        self.send_header("ETag", merk)
        self.send_header("Vary", "Accept-Encoding")
        if not gelijk:
            self.send_header("Content-Type", self.guess_type(pad))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        return None if gelijk else BytesIO(inhoud)


@lru_cache(maxsize=512)
def pak_in(pad: Path, gewijzigd: int) -> bytes:
    return gzip.compress(pad.read_bytes(), compresslevel=6)


class Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that closes a tab drops its connections; that is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def maak_server(site: Path, port: int = 0) -> ThreadingHTTPServer:
    """A server on 127.0.0.1; port 0 takes a free one. The caller runs and closes it."""
    for pad in site.glob("motor/*/*.wasm"):
        pak_in(pad, pad.stat().st_mtime_ns)  # ten megabytes: not while a visitor waits
    return Server(("127.0.0.1", port), partial(Afhandelaar, directory=str(site)))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m calculators.bouw.server")
    parser.add_argument("site", type=Path, help="map met de gebouwde site")
    parser.add_argument("--port", type=int, default=8000)
    keuze = parser.parse_args()
    with maak_server(keuze.site, keuze.port) as server:
        print(f"http://127.0.0.1:{server.server_port}/  (stoppen met Ctrl+C)", flush=True)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()


if __name__ == "__main__":
    main()
