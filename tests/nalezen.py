"""A strict reader of the HTML we make: every tag closed, nothing in it that can run."""

import re
from html.parser import HTMLParser

# Tags without content; in SVG we close every element.
LEEG = {"br", "hr", "img", "input", "link", "meta"}
VERBODEN = {"script", "style", "iframe", "object", "embed", "base"}
# A source, a place on the page, or another page of the site.
ADRES = re.compile(r"https?://|#|(\.\./)?[a-z-]+(/|\.md)(#|$)")


class _Lezer(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.tekst: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in VERBODEN, tag
        for naam, waarde in attrs:
            assert not naam.startswith("on"), (tag, naam)
            assert naam not in {"style", "srcdoc", "formaction"}, (tag, naam)
            if naam in {"href", "src"}:
                assert ADRES.match(waarde or ""), waarde
            if naam == "id":
                self.ids.append(waarde or "")
        self.tags.append(tag)
        if tag not in LEEG:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> zonder begin"
        assert self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        self.tekst.append(data)


def lees_na(html: str) -> _Lezer:
    """Read HTML and refuse what is not well formed or can run; gives its tags, ids and text."""
    lezer = _Lezer()
    lezer.feed(html)
    lezer.close()
    assert lezer.open == [], lezer.open
    assert len(lezer.ids) == len(set(lezer.ids)), lezer.ids
    return lezer
