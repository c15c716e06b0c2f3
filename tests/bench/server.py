"""The site's own server, counting the bytes that it sends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from calculators.bouw.server import Afhandelaar, maak_server


class Teller:
    """Bytes of content sent since the last reset; shared by the server's threads."""

    def __init__(self) -> None:
        self.bytes = 0
        self._slot = threading.Lock()

    def tel(self, aantal: int) -> None:
        with self._slot:
            self.bytes += aantal


class TellendeAfhandelaar(Afhandelaar):
    def __init__(self, *args: object, teller: Teller, directory: str) -> None:
        self.teller = teller
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def send_header(self, naam: str, waarde: str) -> None:
        if naam == "Content-Length":
            self.teller.tel(int(waarde))
        super().send_header(naam, waarde)


@contextmanager
def dien_op(map_: Path) -> Iterator[tuple[str, Teller]]:
    """Serve a folder; give its address, with a closing slash, and the counter."""
    teller = Teller()
    with maak_server(map_) as server:
        server.RequestHandlerClass = partial(
            TellendeAfhandelaar, teller=teller, directory=str(map_)
        )
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", teller
        server.shutdown()
