"""What the headings of a shop's table mean."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jewelcraft.exchange.stone_columns import kind_and_measure

if TYPE_CHECKING:
    from collections.abc import Sequence

_MEANINGS: dict[str, str] = {
    "code": (
        "code, item code, item no, item number, item, sku, article, article no, ref, reference, "
        "ref no, style, style no, style number, model, model no, design no, piece code, "
        "product code, product id, no, kode, variant sku, internal reference, default code, "
        "kode barang, kode produk, item sku, "
        "seller sku, unique code, style code, short code, short code model no, product sku unique code, "
        "stock no, stock number, tag no, mpn, código, codigo, "
        "referencia, artikelnummer, référence, รหัส, รหัสสินค้า, ລະຫັດ, លេខកូដ, ကုဒ်, 編號, 貨號, 款號, 型號, 產品編號, "
        "商品編號, 條碼, 條碼號, barcode, kode item, mã, mã sp, mã sản phẩm, mã hàng, item code no"
    ),
    "title": (
        "title, name, item name, product name, product, piece, design, nama, nama barang, judul, "
        "prod name, design name, "
        " product title, item title, jewelry name, jewellery name, titolo, titre, titel, título, titulo, "
        "nombre, nome, nom, bezeichnung, "
        "ชื่อ, ชื่อสินค้า, ຊື່, ឈ្មោះ, အမည်, pangalan, nama produk, 名稱, 品名, 貨品名稱, 產品名稱, 商品名稱, "
        "tên, tên hàng, tên sản phẩm"
    ),
    "description": (
        "description, text, details, body, body html, deskripsi, keterangan, รายละเอียด, คำอธิบาย, 描述, 說明, mô tả, "
        "product description, item description, long description, descrizione, descripción, descripcion, descrição, "
        "descricao, beschreibung"
    ),
    "summary": "short description, seo description, meta description, summary, excerpt, bullet point 1",
    "type": (
        "type, kind, product type, jenis, ประเภท, 類別, 種類, 品類, 款式, loại, uri, jewel type, jewelry type, "
        "jewellery type, item type, custom product type, subcategory, sub category, tipo"
    ),
    "category": (
        "category, categories, product category, product categories, item category, kategori, item group, categoria, "
        "categoría, catégorie, kategorie, standardized product type, standard product type, google product category"
    ),
    "product": "handle, url handle, product handle",
    "parent": "parent, parent sku, item group id",
    "number": "id",
    "collection": "collection, series, line, range, koleksi, คอลเลกชัน, คอลเลคชั่น, 系列",
    "status": "status, state, stage, สถานะ, 狀態",
    "metal": (
        "metal, alloy, material, materials, metal type, metal alloy, "
        "logam, bahan, โลหะ, วัสดุ, 金屬, 材質, 材料, 主材質, chất liệu, "
        "materiali, materiale, "
        "matériau, matière, metallo, material type, metal stamp, jewelry material, jewellery material"
    ),
    "purity": (
        "purity, karat, carat gold, gold karat, kadar, 成色, tuổi vàng, metal kt, metal purity, kt, metal quality, "
        "quality, "
        "เปอร์เซ็นต์ทอง, metal karat, gold purity, fineness, tunch, touch, "
        "tunch purity, purity carat, purity %, caratage, "
        "ความบริสุทธิ์"
    ),
    "weight": (
        "weight, net weight, metal weight, weight g, net wt, wt, gram, grams, gold weight, "
        "silver weight, net metal weight, berat, berat bersih, berat emas, น้ำหนัก, "
        "น้ำหนักสุทธิ, น้ำหนักทอง, น้ำหนักเงิน, 重量, 金重, 淨重, 淨金重, trọng lượng, trọng lượng vàng, "
        "khối lượng, timbang, net gold weight, nett weight, nett wt, metal wt, gold wt, "
        "nt wt, nt weight, net metal wt, net weigth, n wt, nwt"
    ),
    "gross_weight": (
        "gross weight, gross wt, gross, total weight, total wt, berat kotor, berat total, "
        "น้ำหนักรวม, 毛重, 總重, 總重量, 件重, gross g, tổng trọng lượng, "
        "jewel weight, jewelry weight, jewellery weight, item weight, gs wt, "
        "gs weight, gr wt, gr weight, gross total weight, g wt, gwt"
    ),
    "losses": "losses, loss steps, loss chain, losses per step, susut bertahap",
    "loss_basis": "loss basis, loss on",
    "recovered_percent": "recovered, recovered percent, recovered %, filings recovered",
    "payout_percent": "payout, payout percent, payout %, refiner payout",
    "caster": "caster, cast by, tukang cor, ผู้หล่อ",
    "casting_per_piece": (
        "casting, casting fee, casting cost, casting per piece, biaya cor, ongkos cor, ค่าหล่อ, 鑄造費"
    ),
    "casting_per_gram": "casting per gram, casting per g, casting fee per gram, ค่าหล่อต่อกรัม",
    "sprue_g": "sprue, sprue weight, sprue g",
    "solder_g": "solder, solder weight, solder g, patri, น้ำประสาน, 焊料",
    "solder_fineness": "solder fineness, solder karat, fineness of solder",
    "setting": "setting, setting type, set as, stone setting, ikatan, การฝัง, 鑲嵌, 鑲法",
    "setting_price": ("setting price, setting fee, setting cost, setting per stone, ค่าฝัง, ongkos ikat, 鑲工"),
    "stone_price": "stone price, price per carat, price per ct, stone rate, harga batu",
    "nature": "nature, stone nature",
    "treatment": "treatment, stone treatment, treatments",
    "girdle": "girdle",
    "origin_country": "stone origin, country of stones, stone country",
    "outworker": "outworker, worker, subcontractor, made by, pengrajin, tukang, ช่าง",
    "operation": "operation, work, pekerjaan",
    "minutes": (
        "minutes, bench minutes, labour minutes, labor minutes, labour time, labor time, bench time, work time"
    ),
    "labour_price": (
        "labour, labor, labour cost, labor cost, labour price, labour fee, making charge, "
        "making charges, ongkos, upah, ค่าแรง, ค่ากำเหน็จ, 工錢, 工費, 手工費, 加工費, tiền công"
    ),
    "batch": "batch, batch size, batch quantity",
    "loss": "loss, loss percent, loss %, casting loss, susut, ค่าซิ, 損耗",
    "stones": (
        "stones, stone, gems, gem, gemstones, gemstone, batu, พลอย, อัญมณี, เพชรพลอย, 寶石, 石頭, "
        "主石, 主石名稱, đá, đá quý, bato, stone type, stone name, main stone, center stone, "
        "centre stone, stone details, stone description, gem type, gemstone type, rocks, pietre, pietra"
    ),
    "stone_count": (
        "stone count, stone qty, stone quantity, number of stones, stones pcs, no of stones, "
        "jumlah batu, butir, จำนวนพลอย, จำนวนเม็ด, 石數, 粒數, 主石數, 主石粒數, 顆數, stone pc, "
        "stone pcs, stn pc, stn pcs"
    ),
    "stone_carat": (
        "stone weight, stone wt, stn wt, stone carat, carat, carats, ct, cts, ctw, total carat, "
        "total carats, stone ct, carat weight, carat total weight, total carat weight, dia wt, "
        "diamond weight, น้ำหนักพลอย, berat batu, 石重, 主石重, 主石重量, 克拉"
    ),
    "stone_size": "stone size, stone mm, stone size mm",
    "stone_cut": "cut, stone cut, shape, stone shape",
    "ring_size": "ring size, size, finger size, ukuran cincin, ไซส์, ไซส์แหวน, ขนาดแหวน, 戒圍, 戒指尺寸",
    "width": "width, width mm, w, lebar, กว้าง, ความกว้าง, 寬",
    "height": "height, height mm, h, tinggi, สูง, ความสูง, 高",
    "depth": "depth, depth mm, thickness, thickness mm, tebal, หนา, 厚",
    "length": "length, length mm, l, panjang, ยาว, ความยาว, 長",
    "techniques": "techniques, technique, teknik, เทคนิค, 工藝",
    "tags": "tags, tag, keywords, label, labels, แท็ก, 標籤",
    "finish": "finish, surface, finishing, 表面",
    "notes": "notes, note, remarks, remark, comment, comments, memo, catatan, หมายเหตุ, 備註",
    "picture": (
        "photo, photos, picture, pictures, image, images, image file, photo file, file name, foto, gambar, "
        "nama file, รูป, รูปภาพ, ภาพ, ຮູບ, រូបភាព, ပုံ, larawan, 圖, 圖片, 照片, hình, hình ảnh, image src, "
        "image url, image urls, image link, additional image link, main image url, "
        "photo url, picture url, variant image, "
        "base image, additional images, img, img file, image name, immagine, imagen, bild"
    ),
    "asked": (
        "price, fob price, fob, exw price, retail, retail price, selling price, sale price, list price, "
        "msrp, rrp, srp, "
        "regular price, variant price, variant compare at price, compare at price, original price, "
        "price incl tax, unit price, wholesale, wholesale price, "
        "current price, prezzo, precio, prix, preis, preço, mrp, sales price, "
        "harga, harga jual, harga eceran, ราคา, ราคาขาย, ราคาปลีก, 售價, 標價, 零售價, 價格, 單價, 批發價, "
        "ລາຄາ, តម្លៃ, ဈေးနှုန်း, presyo, giá, giá bán"
    ),
    "paid": (
        "cost, cost price, unit cost, cost per item, purchase price, harga modal, harga beli, "
        "harga pokok, ราคาทุน, ต้นทุน, 成本, 成本價, 進貨價, puhunan, giá vốn"
    ),
    "computed": "cost currency, price currency",
    "currency": "currency, currency code, valuta, mata uang, สกุลเงิน, 貨幣, 幣別",
    "minimum_order": "minimum order, moq, min order, minimum, minimal order, 起訂量",
    "lead_time": "lead time, lead time days, delivery days, production days, 交期",
}
NUMBERS = {
    *("casting_per_piece", "casting_per_gram", "setting_price", "stone_price", "labour_price", "minutes", "solder_g"),
    *("weight", "loss", "stone_count", "stone_carat", "width", "height", "depth", "length"),
}
"""Columns whose cells are numbers; they show which decimal sign the table uses."""

_LANGUAGES = {
    "en": ("en", "eng", "english", "inggris", "อังกฤษ", "英文"),
    "id": ("id", "ind", "indonesian", "indonesia", "bahasa", "bahasa indonesia"),
    "th": ("th", "tha", "thai", "ไทย", "ภาษาไทย", "泰文"),
    "lo": ("lo", "lao", "laos", "ລາວ"),
    "km": ("km", "kh", "khm", "khmer", "cambodian", "ខ្មែរ"),
    "my": ("my", "mm", "mya", "burmese", "myanmar", "မြန်မာ"),
    "fil": ("fil", "tl", "tagalog", "filipino"),
    "zh_Hant": ("zh", "zh hant", "zh tw", "zh hk", "chinese", "traditional chinese", "中文", "繁體中文", "繁體"),
}
_LANGUAGE_OF = {word: code for code, words in _LANGUAGES.items() for word in words}
_IN_BRACKETS = re.compile(r"[(\[（【](.*?)[)\]）】]")
_UNITS = {
    "g": ("g", "gr", "gm", "gms", "gram", "grams", "กรัม", "ก", "克", "公克"),
    "kg": ("kg", "kilogram", "กิโลกรัม"),
    "ct": ("ct", "cts", "carat", "carats", "กะรัต", "克拉"),
    "mm": ("mm", "millimetre", "millimeter", "มม", "มิลลิเมตร", "毫米"),
    "cm": ("cm", "centimetre", "centimeter", "ซม", "เซนติเมตร", "厘米", "公分"),
    "dwt": ("dwt", "pennyweight"),
    "ozt": ("ozt", "oz t", "troy oz", "troy ounce"),
}
UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words}


@dataclass(frozen=True, slots=True)
class Column:
    """One understood column: its place, what it means, its words, and the language, unit or stone its heading names."""

    place: int
    meaning: str
    heading: str
    language: str = ""
    unit: str = ""
    stone: str = ""


SEVERAL = {"picture", "asked", "paid", "code"}
"""What a table may have several columns of."""
_OPTION_NAMES = {"name", "nome", "nombre", "nom"}
_OPTION = re.compile(
    r"(?:option|attribute|variation|variante) ?(\d) (name|values?|nome|valor[ei]s?|nombre|nom|valeurs?)"
    r"|(name|values?|nome|valori|nombre|valores|nom|valeurs?) (?:option|variant|variante|attribut) (\d)"
)


_TRADITIONAL = str.maketrans(
    "货编号类种净属质银铂钯铜红黄环钉坠链鏈镯针装宝头损备订镶钻铸费标签长宽价数颗围说态称样产条总单进发项蓝绿纯",
    "貨編號類種淨屬質銀鉑鈀銅紅黃環釘墜鍊鍊鐲針裝寶頭損備訂鑲鑽鑄費標籤長寬價數顆圍說態稱樣產條總單進發項藍綠純",
)


def plain_word(text: str) -> str:
    """Return a heading or word in one spelling: small traditional letters, single spaces, no punctuation."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_TRADITIONAL)
    return re.sub(r"[\s_\-./:*#]+", " ", text).strip()


def _meaning_table() -> dict[str, str]:
    words: dict[str, str] = {}
    for meaning, list_of_words in _MEANINGS.items():
        words[plain_word(meaning)] = meaning
        for word in list_of_words.split(","):
            words.setdefault(plain_word(word), meaning)
    return words


_MEANING_OF = _meaning_table()


def read_columns(header: Sequence[str]) -> list[Column]:
    """Return the columns whose headings are understood; of two that mean the same, the first, of prices all."""
    columns: dict[tuple[str, str, str, int], Column] = {}
    for place, heading in enumerate(header):
        column = _read_heading(place, heading)
        if column is not None:
            own = place if column.meaning in SEVERAL else 0
            columns.setdefault((column.meaning, column.language, column.stone, own), column)
    return list(columns.values())


def _read_heading(place: int, heading: str) -> Column | None:
    word = plain_word(_IN_BRACKETS.sub(" ", heading))
    detail = plain_word(" ".join(_IN_BRACKETS.findall(heading)))
    language, unit = _LANGUAGE_OF.get(detail, ""), UNIT_OF.get(detail, "")
    meaning = _MEANING_OF.get(word)
    of_stone = None if meaning else kind_and_measure(word) or kind_and_measure(f"{word} {detail}")
    if of_stone is not None:
        return Column(place, of_stone[1], heading.strip(), stone=of_stone[0])
    meaning = meaning or _numbered(word)
    if meaning is None:
        meaning, language, unit = _with_suffix(word, language, unit)
    if meaning is None:
        return None
    if meaning in {"title", "description"}:
        return Column(place, meaning, heading.strip(), language or "en")
    return Column(place, meaning, heading.strip(), unit=unit)


def _numbered(word: str) -> str | None:
    """Read headings of web shops that bear a number, as "Option1 Name", "Attribute 2 value(s)" or "IMAGE3"."""
    option = _OPTION.fullmatch(word)
    if option:
        kind, number = (option[2], option[1]) if option[1] else (option[3], option[4])
        return f"option {'name' if kind in _OPTION_NAMES else 'value'} {number}"
    front = re.sub(r" ?\d{1,2}$", "", word)
    return "picture" if front != word and _MEANING_OF.get(front) == "picture" else None


def _with_suffix(word: str, language: str, unit: str) -> tuple[str | None, str, str]:
    """Read headings such as "title th", "thai name" or "net weight gr"."""
    parts = word.split()
    for cut in range(1, len(parts)):
        front, back = " ".join(parts[:cut]), " ".join(parts[cut:])
        if front in _MEANING_OF and back in UNIT_OF:
            return _MEANING_OF[front], language, UNIT_OF[back]
        if front in _MEANING_OF and back in _LANGUAGE_OF:
            return _MEANING_OF[front], _LANGUAGE_OF[back], unit
        if back in _MEANING_OF and front in _LANGUAGE_OF:
            return _MEANING_OF[back], _LANGUAGE_OF[front], unit
    return None, language, unit
