"""Rules of PDF/X and of tagged PDF, each said where it is broken; what finds nothing returns an empty list."""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree as ET

import pikepdf

CMYK_SAFE = {"k", "K", "g", "G"}
SCREEN_OPERATORS = {"rg", "RG"}
PAINTING = {"f", "F", "f*", "S", "s", "B", "b", "B*", "b*", "Do", "TJ", "Tj", "'", '"', "sh"}
ROLES = {"Document", "Sect", "H1", "H2", "P", "Figure", "Table", "TR", "TH", "TD", "Link"}
POINTS = 72 / 25.4
STANDARD_NAMES = {"x1a": "PDF/X-1a:2003", "x4": "PDF/X-4"}


_WIDTH_SLACK = 1.0
_THINNEST = 0.25
_LEAST_INK = 0.004
FORBIDDEN_FILTERS = {"/LZWDecode", "/JPXDecode", "/Crypt", "/JBIG2Decode"}


def box(page, name):
    return [float(edge) for edge in page[name]] if name in page else None


def inside(inner, outer):
    return (
        inner[0] >= outer[0] - 0.01
        and inner[1] >= outer[1] - 0.01
        and inner[2] <= outer[2] + 0.01
        and inner[3] <= outer[3] + 0.01
    )


def box_faults(pdf):
    """Boxes that every file of ours has: trim inside bleed inside media."""
    for number, page in enumerate(pdf.pages, 1):
        media, trim, bleed = box(page, "/MediaBox"), box(page, "/TrimBox"), box(page, "/BleedBox")
        if not (media and trim and bleed):
            yield f"page {number}: a box is missing"
        elif not (inside(trim, bleed) and inside(bleed, media)):
            yield f"page {number}: boxes do not lie inside each other"
        if "/ArtBox" in page:
            yield f"page {number}: both TrimBox and ArtBox"


def fonts(pdf):
    for page in pdf.pages:
        yield from page.get("/Resources", {}).get("/Font", {}).values()


def font_faults(pdf):
    """Fonts without their file, without a way back to text, or with codes that lead nowhere."""
    for font in fonts(pdf):
        named = str(font.get("/BaseFont"))
        if font.Subtype != "/Type0":
            yield f"{named}: no composite font"
            continue
        inner = font.DescendantFonts[0]
        descriptor = inner.FontDescriptor
        if "/FontFile2" not in descriptor:
            yield f"{named}: not embedded"
        if "/ToUnicode" not in font:
            yield f"{named}: no ToUnicode"
        if not re.fullmatch(r"/[A-Z]{6}\+.+", named) or inner.BaseFont != font.BaseFont:
            yield f"{named}: no subset name"
        if descriptor.FontName != font.BaseFont:
            yield f"{named}: the descriptor has another name"
        data = descriptor.FontFile2.read_bytes()
        yield from (f"{named}: {fault}" for fault in _width_faults(inner, data))
        if len(data) != int(descriptor.FontFile2.Length1):
            yield f"{named}: wrong Length1"
        widths, mapping = list(inner.W[1]), inner.CIDToGIDMap.read_bytes()
        if len(mapping) // 2 != len(widths) + 1:
            yield f"{named}: {len(widths)} widths for {len(mapping) // 2} codes"


def _width_faults(inner, data):
    """Widths that the file tells otherwise than the font itself, which PDF/X forbids."""
    import uharfbuzz

    face = uharfbuzz.Face(data)
    font, scale = uharfbuzz.Font(face), 1000 / face.upem
    mapping, first = inner.CIDToGIDMap.read_bytes(), int(inner.W[0])
    for place, told in enumerate(inner.W[1]):
        code = first + place
        advance = font.get_glyph_h_advance(int.from_bytes(mapping[2 * code : 2 * code + 2], "big")) * scale
        if abs(float(told) - advance) > _WIDTH_SLACK:
            yield f"code {code} is {told} wide, its glyph {advance:.1f}"
            return


def picture_faults(pdf):
    """Pictures that say where or by whom they were taken."""
    for number, page in enumerate(pdf.pages, 1):
        for image in page.get_images().values():
            raw = image.read_raw_bytes()
            for secret in (b"Exif\0", b"http://ns.adobe.com/xap", b"Photoshop 3.0", b"GPS"):
                if secret in raw:
                    yield f"page {number}: a picture holds {secret!r}"


def press_faults(pdf, standard):
    """What PDF/X forbids or asks for."""
    root, info = pdf.Root, pdf.docinfo
    yield from _file_faults(pdf, standard)
    yield from _stream_faults(pdf)
    for key in ("Title", "CreationDate", "ModDate", "Producer", "Creator"):
        if f"/{key}" not in info:
            yield f"no {key}"
    if str(info.get("/Trapped")) not in {"/True", "/False"}:
        yield "Trapped is not said"
    intents = [intent for intent in root.get("/OutputIntents", ()) if intent.S == "/GTS_PDFX"]
    if len(intents) != 1:
        yield f"{len(intents)} output intents"
    for intent in intents:
        yield from _intent_faults(intent)
    for key in ("/AcroForm", "/OpenAction", "/AA", "/Names", "/Collection", "/Threads"):
        if key in root:
            yield f"the catalog has {key}"
    for number, page in enumerate(pdf.pages, 1):
        yield from (f"page {number}: {fault}" for fault in _page_faults(page, standard))


def _file_faults(pdf, standard):  # noqa: C901 (a list of rules)
    version = {"x1a": "1.4", "x4": "1.6"}[standard]
    if pdf.pdf_version != version:
        yield f"version {pdf.pdf_version}"
    if len(pdf.trailer.get("/ID", ())) != 2:
        yield "no ID"
    if "/Encrypt" in pdf.trailer:
        yield "encrypted"
    metadata = pdf.Root.get("/Metadata")
    if metadata is None or "/Filter" in metadata:
        yield "no metadata, or packed ones"
        return
    packet = metadata.read_bytes().decode()
    yield from _agreement_faults(pdf.docinfo, packet)
    for word in (STANDARD_NAMES[standard], "xmp:CreateDate", "xmp:ModifyDate", "pdf:Trapped", "xmpMM:DocumentID"):
        if word not in packet:
            yield f"the metadata lack {word}"
    if standard == "x4":
        for word in ("xmpMM:VersionID", "xmpMM:RenditionClass", "xmp:MetadataDate", "npes.org/pdfx/ns/id"):
            if word not in packet:
                yield f"the metadata lack {word}"
    elif str(pdf.docinfo.get("/GTS_PDFXVersion")) != STANDARD_NAMES[standard]:
        yield "GTS_PDFXVersion is not said"


def _stream_faults(pdf):
    """Streams that are packed in ways that presses do not know, or lie outside the file."""
    for holder in pdf.objects:
        if isinstance(holder, pikepdf.Stream):
            filters = holder.get("/Filter", pikepdf.Array())
            named = list(filters) if isinstance(filters, pikepdf.Array) else [filters]
            yield from (f"the filter {one}" for one in map(str, named) if one in FORBIDDEN_FILTERS)
            if "/F" in holder:
                yield "a stream outside the file"


def _agreement_faults(info, packet):
    """Where what the file says of itself in its two places differs."""
    root = ET.fromstring(packet[packet.index("<x:xmpmeta") : packet.index("</x:xmpmeta>") + 12])
    told = {element.tag.rsplit("}", 1)[1]: "".join(element.itertext()) for element in root.iter()}
    for key, word in (("/Title", "title"), ("/Producer", "Producer"), ("/Creator", "CreatorTool")):
        if str(info[key]) != told.get(word):
            yield f"{key} is {str(info[key])!r} here and {told.get(word)!r} there"
    for key, word in (("/CreationDate", "CreateDate"), ("/ModDate", "ModifyDate")):
        if re.sub(r"\D", "", str(info[key]))[:14] != re.sub(r"\D", "", told.get(word, ""))[:14]:
            yield f"{key} differs from {word}"
    if str(info["/Trapped"])[1:] != told.get("Trapped"):
        yield "Trapped differs"


def _intent_faults(intent):
    for key in ("/OutputConditionIdentifier", "/Info"):
        if not str(intent.get(key, "")):
            yield f"the output intent lacks {key}"
    profile = intent.get("/DestOutputProfile")
    if profile is None:
        yield "no output profile"
        return
    data = profile.read_bytes()
    if data[12:16] != b"prtr" or data[16:20] != b"CMYK" or int(profile.N) != 4:
        yield "the output profile is for no press"
    if profile.get("/Alternate", "/DeviceCMYK") != "/DeviceCMYK":
        yield "the output profile has another alternate"


def _page_faults(page, standard):  # noqa: C901 (a list of rules)
    if "/Annots" in page:
        yield "annotations"
    if "/Group" in page and standard == "x1a":
        yield "a transparency group"
    resources = page.get("/Resources", {})
    for state in resources.get("/ExtGState", {}).values():
        for key in ("/TR", "/HTP", "/TR2"):
            if key in state:
                yield f"a graphics state with {key}"
        if standard == "x1a" and (
            str(state.get("/SMask", "/None")) != "/None"
            or float(state.get("/CA", 1)) != 1
            or float(state.get("/ca", 1)) != 1
            or str(state.get("/BM", "/Normal")) not in {"/Normal", "/Compatible"}
        ):
            yield "transparency"
    for image in resources.get("/XObject", {}).values():
        yield from _image_faults(image, standard)
    yield from drawing_faults(page)
    for operands, operator in pikepdf.parse_content_stream(page):
        word = str(operator)
        if word in SCREEN_OPERATORS or word in {"cs", "CS", "sc", "SC", "scn", "SCN", "sh", "ri"}:
            yield f"the operator {word}"
        if word in {"k", "K"} and sum(float(part) for part in operands) > 4.0:
            yield "more than full ink"


def _image_faults(image, standard):
    space = image.ColorSpace
    kind = str(space) if isinstance(space, pikepdf.Name) else str(space[0])
    allowed = {"/DeviceCMYK", "/DeviceGray"} | ({"/ICCBased"} if standard == "x4" else set())
    if kind not in allowed:
        yield f"a picture in {kind}"
    if standard == "x1a" and ("/SMask" in image or "/Mask" in image):
        yield "a picture with a mask"
    if "/SMask" in image or int(image.get("/SMaskInData", 0)):
        yield "a picture with a soft mask"
    for key in ("/OPI", "/Alternates", "/PS"):
        if key in image:
            yield f"a picture with {key}"
    if kind == "/ICCBased":
        data, parts = space[1].read_bytes(), int(space[1].N)
        if {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}.get(data[16:20]) != parts:
            yield f"a profile of {data[16:20]} with {parts} parts"


def drawing_faults(page):
    """Lines too thin to print, type in rich black, and black type that knocks out what lies below it."""
    states = page.get("/Resources", {}).get("/ExtGState", {})
    over = {key for key, state in states.items() if bool(state.get("/op", False)) and int(state.get("/OPM", 0)) == 1}
    graphics = (1.0, (0.0, 0.0, 0.0, 1.0), False)
    kept = []
    for operands, operator in pikepdf.parse_content_stream(page):
        word = str(operator)
        width, ink, overprints = graphics
        if word == "q":
            kept.append(graphics)
        elif word == "Q":
            graphics = kept.pop()
        elif word == "w":
            graphics = (float(operands[0]), ink, overprints)
        elif word == "k":
            graphics = (width, tuple(float(part) for part in operands), overprints)
        elif word == "gs":
            graphics = (width, ink, str(operands[0]) in over)
        elif word in {"S", "s", "B", "b"} and width < _THINNEST:
            yield f"a line of {width} pt"
        elif word in {"Tj", "TJ"}:
            yield from _type_faults(ink, overprints)


def _type_faults(ink, overprints):
    if ink[3] > 1 - _LEAST_INK and sum(ink[:3]) > _LEAST_INK:
        yield f"type in rich black {ink}"
    if ink == (0.0, 0.0, 0.0, 1.0) and not overprints:
        yield "black type that knocks out"


def sheet_faults(pdf, profile):
    """Pages whose sheet is not the one of the print shop: size, bleed, room for marks, pages of a booklet."""
    paper = profile.paper
    if len(pdf.pages) % profile.page_multiple:
        yield f"{len(pdf.pages)} pages are no multiple of {profile.page_multiple}"
    if paper is None:
        return
    wanted = [float(paper.width_mm), float(paper.height_mm)]
    for number, page in enumerate(pdf.pages, 1):
        media, trim, bleed = (box(page, name) for name in ("/MediaBox", "/TrimBox", "/BleedBox"))
        sides = [(trim[2] - trim[0]) / POINTS, (trim[3] - trim[1]) / POINTS]
        if any(abs(one - other) > 0.05 for one, other in zip(sides, wanted, strict=True)):
            yield f"page {number} is {sides[0]:.1f} x {sides[1]:.1f} mm"
        around = [(trim[0] - bleed[0]) / POINTS, (bleed[3] - trim[3]) / POINTS]
        if any(abs(each - float(paper.bleed_mm)) > 0.05 for each in around):
            yield f"page {number} bleeds {around}"
        has_room = media[0] < bleed[0] - 5 * POINTS
        if has_room != paper.crop_marks:
            yield f"page {number}: room for marks {has_room}"


def most_ink_of_pictures(pdf):
    """Return the most ink of any dot of the pictures in inks, in percent."""
    from PIL import Image

    most = 0.0
    for page in pdf.pages:
        for image in page.get_images().values():
            if str(image.ColorSpace) == "/DeviceCMYK":
                dots = Image.open(io.BytesIO(image.read_raw_bytes()))
                data = dots.resize((32, 32), Image.Resampling.BOX).tobytes()
                most = max(most, *(sum(data[at : at + 4]) / 2.55 for at in range(0, len(data), 4)))
    return most


def structure_faults(pdf):  # noqa: C901 (a list of rules)
    """What a screen reader would stumble over."""
    root = pdf.Root.StructTreeRoot
    if not str(pdf.Root.get("/Lang", "")):
        yield "no language"
    if not pdf.Root.MarkInfo.Marked:
        yield "not marked"
    parents = _number_tree(root.ParentTree)
    told: dict[tuple, object] = {}
    for document in root.K:
        yield from _element_faults(document, root, told)
    for number, page in enumerate(pdf.pages, 1):
        owners = parents.get(int(page.StructParents))
        if owners is None:
            yield f"page {number} is not in the parent tree"
            continue
        seen, faults = _marked(page)
        yield from (f"page {number}: {fault}" for fault in faults)
        if seen != list(range(len(owners))):
            yield f"page {number}: marked {seen}, told of {len(owners)}"
        for identity, owner in enumerate(owners):
            if told.get((page.objgen, identity)) != owner.objgen:
                yield f"page {number}: content {identity} belongs to another element"
        for link in page.get("/Annots", ()):
            if "/StructParent" not in link or int(link.StructParent) not in parents:
                yield f"page {number}: a link that is not told"


def _number_tree(node):
    numbers = list(node.Nums)
    return {int(numbers[place]): numbers[place + 1] for place in range(0, len(numbers), 2)}


def _kids(element):
    kids = element.get("/K", pikepdf.Array())
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _element_faults(element, parent, told):  # noqa: C901, PLR0912 (a list of rules)
    role = str(element.S)[1:]
    if role not in ROLES:
        yield f"the role {role}"
    if element.P.objgen != parent.objgen:
        yield f"{role} has another parent"
    if role == "Figure" and not str(element.get("/Alt", "")).strip():
        yield "a picture without words"
    elements = []
    for kid in _kids(element):
        if isinstance(kid, int):
            told[element.Pg.objgen, kid] = element.objgen
        elif kid.get("/Type") == "/OBJR":
            if kid.Obj.Subtype != "/Link":
                yield "an object that is no link"
        else:
            elements.append(kid)
            yield from _element_faults(kid, element, told)
    inner = [str(kid.S)[1:] for kid in elements]
    if role == "Table":
        widths = {len(_kids(row)) for row in elements if str(row.S) == "/TR"}
        if set(inner) != {"TR"} or len(widths) != 1:
            yield f"a table of {set(inner)} with rows of {widths} cells"
    if role == "TR" and (not inner or not set(inner) <= {"TD", "TH"}):
        yield f"a row of {inner}"
    if role in {"TD", "TH"} and str(parent.S) != "/TR":
        yield f"{role} outside a row"
    if role == "TH" and "/A" not in element:
        yield "a head without scope"


def _marked(page):
    """Return the identities of what is marked on a page in its order, and what is painted without being told."""
    depth: list[str] = []
    seen: list[int] = []
    faults: list[str] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        word = str(operator)
        if word in {"BMC", "BDC"}:
            tag = str(operands[0])
            if word == "BDC" and "/MCID" in operands[1]:
                seen.append(int(operands[1].MCID))
                if depth:
                    faults.append(f"{tag} inside {depth}")
            if tag == "/Artifact" and depth:
                faults.append(f"an artifact inside {depth}")
            depth.append(tag)
        elif word == "EMC":
            depth.pop()
        elif word in PAINTING and not depth:
            faults.append(f"{word} outside all marks")
    if depth:
        faults.append("marks that do not end")
    return seen, faults
