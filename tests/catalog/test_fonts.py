"""The font files are the ones we tested, cover what we print, and can be made static."""

import hashlib
import struct

import pytest
import uharfbuzz as hb

from jewelcraft.catalog import fonts
from jewelcraft.catalog import sfnt

WANTED = {
    "inter": "ABCxyz0123456789.,()éñÅøłŁŐůĞşıđươ–—“”’•·×½°€£¥฿₫₱$©™−",
    "source-serif-4": "ABCxyz0123456789.,()éñÅøłŁŐůĞşıđươ–—“”’•·×½°€£¥$©™−",
    "cormorant-garamond": "ABCxyz0123456789.,()éñÅøłŁŐůĞşıđ–—“”’•·×½°€£¥$©™−",
    "cormorant-italic": "ABCxyz0123456789.,()éñÅøłŁŐůĞşıđ–—“”’•·×½°€£¥$©™−",
    "noto-serif": "ABCxyz0123456789.,()éñÅøłŁŐůĞşıđươ–—“”’•·×½°€£¥₫₱$©™−",
    "noto-sans": "ABCxyz0123456789.,()éñÅøłŁŐůĞşıđươ–—“”’•·×½°€£¥₫₱$©™−",
    "jetbrains-mono": "ABCxyz0123456789.,()éñÅøłŁŐůĞşıđ–—“”’•·×½°€£¥$©™−",
    "noto-sans-sc": "来缅资镶买红蓝绿项链环镯戒指，。；：（）「」、",
    "noto-sans-kr": "천연루비반지장인의수작업가힣",
    "noto-sans-arabic": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچکگی٠٩،؟",
    "noto-sans-hebrew": "אבגדהוזחטיכךלמםנןסעפףצץקרשתְֱִֵֶַָֹּ",
    "noto-sans-devanagari": "अआइईउऊकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूे्०९",
    "noto-sans-jp": "指輪首飾金銀天然ルビーサファイアのをにはがぁん、。「」",
    "noto-sans-bengali": "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহািীুূেৈোৌ্০৯",
    "noto-sans-tamil": "அஆஇஈஉஊஎஏஐஒஓஔகஙசஞடணதநபமயரலவழளறனஜஷஸஹாிீுூெேைொோௌ்",
    "noto-sans-telugu": "అఆఇఈఉఊఎఏఐఒఓఔకఖగఘచఛజటఠడణతథదధనపఫబభమయరలవశషసహాిీుూెేైొోౌ్",
    "noto-sans-kannada": "ಅಆಇಈಉಊಎಏಐಒಓಔಕಖಗಘಚಛಜಟಠಡಣತಥದಧನಪಫಬಭಮಯರಲವಶಷಸಹಾಿೀುೂೆೇೈೊೋೌ್",
    "noto-sans-malayalam": "അആഇഈഉഊഎഏഐഒഓഔകഖഗഘചഛജടഠഡണതഥദധനപഫബഭമയരലവശഷസഹാിീുൂെേൈൊോൌ്ൺൻർൽൾ",
    "noto-sans-gujarati": "અઆઇઈઉઊએઐઓઔકખગઘચછજટઠડણતથદધનપફબભમયરલવશષસહાિીુૂેૈોૌ્",
    "noto-sans-gurmukhi": "ਅਆਇਈਉਊਏਐਓਔਕਖਗਘਚਛਜਟਠਡਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵਸ਼ਸਹਾਿੀੁੂੇੈੋੌ੍ੰੱ",
    "noto-sans-oriya": "ଅଆଇଈଉଊଏଐଓଔକଖଗଘଚଛଜଟଠଡଣତଥଦଧନପଫବଭମଯରଲଶଷସହାିୀୁୂେୈୋୌ୍",
    "noto-sans-sinhala": "අආඇඈඉඊඋඌඑඒඔඕකඛගඝචඡජටඨඩණතථදධනපඵබභමයරලවශෂසහළාැෑිීුූෙේෛොෝෞ්",
    "noto-sans-georgian": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "noto-sans-armenian": "ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖաբգդեզէըթև",
    "noto-sans-ethiopic": "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ፡።",
    "noto-sans-symbols-2": "♡♥☎★✓",
    "noto-emoji": "💍💎📿👑✨❤🌸",
    "noto-sans-thai": "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไๅๆ็่้๊๋์ํ๎ฯ๐๙",
    "noto-sans-lao": "ກຂຄງຈຊຍດຕຖທນບປຜຝພຟມຢຣລວສຫອຮະັາຳິີຶືຸູົຼຽເແໂໃໄໆ່້໊໋໌ໍ໐໙ໜໝ",
    "noto-sans-khmer": "កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអាិីឹឺុូួើឿៀេែៃោៅំះៈ៉៊់៌៍៏័្។៕៛០៩",
    "noto-sans-myanmar": "ကခဂဃငစဆဇဈဉညဋဌဍဎဏတထဒဓနပဖဗဘမယရလဝသဟဠအဣဤဥဦဧါာိီုူေဲံ့း္်ျြွှဿ၀၉၊။",
    "noto-sans-tc": "金銀戒指耳環項鍊手鐲胸針鑽紅寶石藍祖母綠翡翠珍珠克拉公釐重量價格編號材質天然，。；：（）「」、",
}


@pytest.mark.parametrize("key", sorted(fonts.FONT_FILES))
def test_each_file_is_the_one_we_tested(key):
    file = fonts.FONT_FILES[key]
    assert hashlib.sha256(file.path.read_bytes()).hexdigest() == file.sha256


@pytest.mark.parametrize("key", sorted(fonts.FONT_FILES))
def test_each_file_covers_what_we_print(key):
    assert {char for char in WANTED[key] if ord(char) not in fonts.coverage(key)} == set()


@pytest.mark.parametrize("weight", [400, 500, 600])
@pytest.mark.parametrize("key", sorted(fonts.FONT_FILES))
def test_an_instance_tells_its_family_and_weight(key, weight):
    data = fonts.instance(key, weight)
    face = hb.Face(hb.Blob(data))
    family = fonts.FONT_FILES[key].family
    assert not face.axis_infos
    assert (face.get_name(16), face.get_name(17)) == (family, {400: "Regular", 500: "Medium", 600: "SemiBold"}[weight])
    assert face.get_name(1) == (family if weight == 400 else f"{family} {face.get_name(17)}")
    assert struct.unpack_from(">H", sfnt.read_tables(data)["OS/2"], 4)[0] == weight
    assert set(face.unicodes) == fonts.coverage(key)


def test_a_rewritten_file_has_right_checksums():
    data = fonts.instance("inter", 500)
    assert len(data) % 4 == 0
    assert sum(struct.unpack(f">{len(data) // 4}L", data)) & 0xFFFFFFFF == 0xB1B0AFBA


def test_axis_values_stay_within_the_font():
    assert dict(fonts.axis_values("source-serif-4", 1000, 200)) == {"wght": 900, "opsz": 60}
    assert dict(fonts.axis_values("noto-sans-tc", 400)) == {"wght": 400}
    assert dict(fonts.axis_values("noto-sans-thai", 500)) == {"wght": 500, "wdth": 100}
