"""Say of a file what it is: title, author, language and date, in the two ways that its readers look for."""

from __future__ import annotations

from datetime import datetime
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import XMP, PDFDocument

from plenary.papers.tree import Paper, plain

MAKER = "Plenary"
"""Which program wrote the file."""

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreatorTool>{maker}</xmp:CreatorTool><pdf:Keywords>{keywords}</pdf:Keywords>
<xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


class _Moment:
    """When a file was made, as the library asks for it; ``moment`` is in UTC."""

    dhh = dmm = 0

    def __init__(self, moment: datetime) -> None:
        self.t = moment.timestamp()
        self.YMDhms = moment.timetuple()[:6]


def describe(document: PDFDocument, paper: Paper) -> None:
    """Give the file the date of its paper, and its metadata (XMP)."""
    document._timeStamp = _Moment(paper.properties.created)  # noqa: SLF001 - the library has no other way
    document.Catalog.Metadata = XMP(creator=lambda _: packet(paper))


def packet(paper: Paper) -> bytes:
    """Give what a paper says of itself as a packet of metadata (ISO 16684-1)."""
    about = paper.properties
    told = {
        "language": paper.language,
        "title": about.title or plain(paper.title),
        "subject": about.subject,
        "maker": MAKER,
        "author": about.author,
        "keywords": ", ".join(about.keywords),
        "created": f"{about.created:%Y-%m-%dT%H:%M:%SZ}",
    }
    return _PACKET.format(**{name: escape(said) for name, said in told.items()}).encode()
