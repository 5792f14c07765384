"""What cameras, phones, scanners and chat programs call a picture or a folder when nobody names it."""

from __future__ import annotations

import re

_TIME = r"(?:[ _T.-]*(?:at|pukul|jam|um)?[ _T.-]*\d{1,2}[.:_-]?\d{2}(?:[.:_-]?\d{2,5})?(?:\s*[AP]M)?)?"
_DAY = r"(?:19|20)\d{2}[-_.]?\d{2}[-_.]?\d{2}"
_SOURCES = (
    r"(?:photo|image|foto|pic(?:ture)?|scan|signal|telegram|line|screenshot|screen shot|schermata|camscanner|"
    r"adobe scan|doc|capture)"
)
_CAMERAS = r"(?:IMG|MVIMG|PANO|BURST|VID|PXL|PICT|CIMG|_?DSC[NFP]?|_MG|_IGP|IMGP|SAM|HPIM|GOPR|DJI|LRM)"
_PROGRAMS = (
    r"(?:FB_IMG|received|mmexport|wx_camera|Snapchat|viber_image|viber|zalo|LINE_ALBUM|messenger_creation|lv_0|"
    r"Polish|Picsart|InShot|collage|CamScanner|Resized|inbound|temp|tmp|RPReplay)"
)
_PLAIN_WORDS = (
    r"(?:image|photo|foto|picture|pic|gambar|img|scan|scanned|document|doc|page|file|download|unnamed|untitled|"
    r"new project|pasted picture|รูปภาพ|รูปถ่าย|ภาพ|រូបភាព|រូបថត|ຮູບ|ຮູບພາບ|ຮູບຖ່າຍ|ပုံ|ဓာတ်ပုံ|larawan|litrato|图片|照片|圖片)"
)
_FILES = (
    _CAMERAS + r"[-_ ]?E?\d{3,}.*",
    r"P\d{7,}",
    r"\d{3}_\d{4}",
    rf"(?:WhatsApp|WA)[ _-]*(?:Image|Photo|Business)?[ _-]*{_DAY}{_TIME}",
    rf"{_SOURCES}[ _-]*(?:\d{{1,2}}[-_. ]\d{{1,2}}[-_. ])?(?:{_DAY}|(?:19|20)\d{{2}}){_TIME}.*",
    r"(?:screenshot|bildschirmfoto|tangkapan layar|camscanner|adobe scan)[ _-].*",
    rf"{_DAY}{_TIME}(?:[-_ ]*(?:WA)?\d+)?",
    _PROGRAMS + r"[-_ ]?[0-9_. -]{3,}.*",
    r"微信图片[_ ]?\d*.*|截图.*|图片\d*|スクリーンショット.*",
    _PLAIN_WORDS + r"(?:[ _-]*\(?\d{0,5}\)?)*",
    _PLAIN_WORDS + rf"[ _-]*{_DAY}{_TIME}(?:[ _-]*\(?\d{{1,4}}\)?)*",
    r"\d{10,}(?:[-_ ]\d+)*(?:_n|_o)?",
    r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}",
    r"(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16,}",
)
_FOLDERS = (
    r"dcim|camera(?: roll)?|kamera|\d{3}[a-z_]{4,8}|photos?|pictures?|images?|fotos?|gambar|img|pics|whatsapp.*",
    r"downloads?|unduhan|desktop|documents?|new folder(?: \(\d+\))?|folder baru|untitled folder|screenshots?|sent",
    r"telegram.*|line|viber.*|private|scans?|edited|originals?|jpe?g|raw|png|web|hd|temp|tmp|usb|backup|sketsa",
    r"sketch(?:es)?|drawings?|cad|renders?|wax|samples?|รูป(?:ภาพ)?|图片|照片|រូប(?:ភាព|ថត)|ຮູບ(?:ພາບ|ຖ່າຍ)?|ပုံ|ဓာတ်ပုံ",
    rf"{_DAY}|(?:19|20)\d{{2}}(?:[-_. ]\d{{1,2}})?",
)
_FILE = re.compile("|".join(f"(?:{pattern})" for pattern in _FILES), re.IGNORECASE)
_FOLDER = re.compile("|".join(_FOLDERS), re.IGNORECASE)


def is_machine_name(stem: str) -> bool:
    """Tell whether a file's name, without its ending, is one that no person gave."""
    return _FILE.fullmatch(stem) is not None


def is_usual_folder(name: str) -> bool:
    """Tell whether a folder's name says where pictures come from, not what they show."""
    return _FOLDER.fullmatch(name.strip()) is not None
