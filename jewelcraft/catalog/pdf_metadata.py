"""What a file says of itself: title, dates and producer, and for print shops its standard and its press."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any
from uuid import NAMESPACE_URL
from uuid import uuid5
from xml.sax.saxutils import escape

from jewelcraft.catalog.output import FOGRA39
from jewelcraft.catalog.pdf_file import array
from jewelcraft.catalog.pdf_file import date_string
from jewelcraft.catalog.pdf_file import dictionary
from jewelcraft.catalog.pdf_file import name
from jewelcraft.catalog.pdf_file import text_string
from jewelcraft.catalog.text.scripts import clean
from jewelcraft.domain.print_profile import Standard

if TYPE_CHECKING:
    from jewelcraft.catalog.content import CatalogContent
    from jewelcraft.catalog.output import Output
    from jewelcraft.catalog.pdf_file import PdfFile

_PROGRAM = "JewelCraft"
_X1A = "PDF/X-1a:2003"
_X4 = "PDF/X-4"
_REGISTRY = "http://www.color.org"
_CONDITIONS = {FOGRA39: "Coated FOGRA39 (ISO 12647-2:2004)"}
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
_PACKET = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
    ' xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"'
    ' xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/">'
    "<dc:format>application/pdf</dc:format>"
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
    "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
    "<xmp:CreatorTool>{program}</xmp:CreatorTool><pdf:Producer>{program}</pdf:Producer>"
    "<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>"
    "<xmp:MetadataDate>{moment}</xmp:MetadataDate>"
    "<xmpMM:DocumentID>uuid:{identity}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>"
    "<xmpMM:RenditionClass>default</xmpMM:RenditionClass>{standard}{access}"
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)
_ACCESS = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>'
"""What a file says that keeps the rules of PDF/UA-1, for readers who listen to it."""
_TRAPPED = "<pdf:Trapped>False</pdf:Trapped>"
_STANDARD_WORDS = {
    Standard.PLAIN: "",
    Standard.X4: f"{_TRAPPED}<pdfxid:GTS_PDFXVersion>{_X4}</pdfxid:GTS_PDFXVersion>",
    Standard.X1A: f"{_TRAPPED}<pdfx:GTS_PDFXVersion>{_X1A}</pdfx:GTS_PDFXVersion>",
}


def pdf_version(standard: Standard) -> tuple[int, int]:
    """Return the version of PDF that a standard is built on."""
    return {Standard.PLAIN: (1, 7), Standard.X4: (1, 6), Standard.X1A: (1, 4)}[standard]


def info(content: CatalogContent, standard: Standard) -> Any:
    """Return the dictionary of title, author and dates."""
    moment = date_string(content.created_at)
    return dictionary(
        {
            "Title": text_string(content.title.text),
            "Author": text_string(content.workshop),
            "Creator": text_string(_PROGRAM),
            "Producer": text_string(_PROGRAM),
            "CreationDate": moment,
            "ModDate": moment,
            "Trapped": name("False") if standard.is_press else None,
            "GTS_PDFXVersion": text_string(_X1A) if standard is Standard.X1A else None,
        }
    )


def write_metadata(file: PdfFile, content: CatalogContent, standard: Standard, *, is_accessible: bool) -> Any:
    """Write the same once more as XMP, which other programs read, and which rules the file keeps."""
    moment = content.created_at.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    title, author = clean(content.title.text), clean(content.workshop)
    packet = _PACKET.format(
        title=escape(title),
        author=escape(author),
        program=_PROGRAM,
        moment=moment,
        identity=uuid5(NAMESPACE_URL, f"{author}/{title}/{moment}"),
        standard=_STANDARD_WORDS[standard],
        # What a press wants is built on older versions of PDF.
        access=_ACCESS if is_accessible and not standard.is_press else "",
    )
    data = f'{_HEAD}{packet}<?xpacket end="w"?>'.encode()
    return file.write_stream(data, {"Type": name("Metadata"), "Subtype": name("XML")}, packed=False)


def write_output_intents(file: PdfFile, output: Output) -> Any:
    """Write which press the colours are meant for, with its profile; None where it is a screen."""
    profile = output.profile
    if not profile.uses_ink:
        return None
    condition = profile.condition or FOGRA39
    known = _CONDITIONS.get(condition)
    intent = {
        "Type": name("OutputIntent"),
        "S": name("GTS_PDFX"),
        "OutputConditionIdentifier": text_string(condition),
        "OutputCondition": text_string(known or condition),
        "Info": text_string(known or condition),
        "RegistryName": text_string(_REGISTRY) if known else None,
        "DestOutputProfile": file.write_stream(output.icc, {"N": 4, "Alternate": name("DeviceCMYK")}),
    }
    return array([file.write(dictionary(intent))])
