"""The cost of a piece in all its moments, pieces in scripts of the region, and every calculator with figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QMimeData
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from jewelcraft.domain.calculators.registry import CALCULATORS
from jewelcraft.domain.costsheet import Bucket
from jewelcraft.domain.piece import Finding
from jewelcraft.domain.piece import LabourBasis
from jewelcraft.domain.piece import LabourStep
from jewelcraft.domain.piece import MetalPart
from jewelcraft.domain.piece import StonePart
from jewelcraft.domain.search import PieceQuery
from jewelcraft.domain.texts import Texts
from jewelcraft.ui.piece.paste_dialog import PasteDialog
from jewelcraft.ui.quotes.dialogs import QuoteDialog
from tests.tour import wait_until
from tests.tour_screens.a_foundation import close_dialogs
from tests.tour_screens.a_foundation import front_dialog
from tests.tour_screens.gallery import gallery
from tests.tour_screens.gallery import leave as leave_gallery
from tests.tour_screens.piece import open_tab
from tests.tour_screens.screen import Screen

SCRIPTS = {
    "th": ("TH-01", "แหวนพลอยทับทิมล้อมเพชรลายกนก", "ทับทิม", "ตะขอก้ามปู เงินแท้", "แต่งตะไบและขัดเงา"),
    "km": ("KH-01", "ចិញ្ចៀនត្បូងទទឹមក្បាច់ភ្ញីទេស", "ត្បូងទទឹម", "ទំពក់ក្រញ៉ាំក្ដាម", "ដុសខាត់ឱ្យរលោង"),
    "my": ("MM-01", "ပတ္တမြားလက်စွပ် ပန်းခက်ကနုတ်", "ပတ္တမြား", "ချိတ်ကောက် ငွေစစ်စစ်", "တံစဉ်းတိုက်၍ အရောင်တင်ခြင်း"),
}


def cost_tab(window, code="BN-R-0142"):
    """Open the cost of a piece with nothing open in it."""
    tab = open_tab(window, "cost", code).cost
    tab.lines.close_boxes()
    return tab


def show_explained(window):
    """Explain the metal line and the total."""
    tab = cost_tab(window, "BN-R-0131")
    tab.lines.explainer.toggle(next(key for key, line in tab.table.lines.items() if line.bucket is Bucket.METAL))


def show_what_if(window):
    """Move gold, the exchange and labour of one piece."""
    sliders = cost_tab(window, "BN-R-0131").panel.what_if.sliders
    sliders.metals["gold"].set_value(8)
    sliders.exchange.set_value(-3)
    sliders.labour.set_value(5)


def leave_what_if(window):
    """Move gold back."""
    window.page.piece.cost.panel.what_if.sliders.back_to_today()


def show_other_day(window):
    """Recost at the rates of another day."""
    tab = cost_tab(window)
    tab.recost_at(window.hub.reader.today() - timedelta(days=90))


def leave_other_day(window):
    """Go back to today's rates."""
    window.page.piece.cost.recost_at(None)


def make_blank(window):
    """Make an empty piece once, and open its cost."""
    hub = window.hub
    if not any(row.code == "NEW-1" for row in hub.reader.pieces.rows(hub.reader.pieces.ids(PieceQuery()))):
        hub.run(lambda library, _p: library.pieces.add(replace(library.pieces.new("ring"), code="NEW-1")), "")
        wait_until(lambda: not hub.is_busy)
    return cost_tab(window, "NEW-1")


def show_new_line(window):
    """Begin a line in the empty sheet."""
    make_blank(window).lines.begin_line(Bucket.STONES, "")


def leave_lines(window):
    """Close what is open under the lines."""
    window.page.piece.cost.lines.close_boxes()


def show_missing(window):
    """Type a price that is missing where it is missed."""
    tab = cost_tab(window, "BN-P-0085")
    tab.lines.enter_missing(next(key for key, line in tab.table.lines.items() if line.amount is None))


def find_popover(window):
    """Return the box in which a missing price is typed."""
    from jewelcraft.ui.piece.rate_popover import RatePopover

    return next(box for box in window.findChildren(RatePopover) if box.isVisible())


def leave_popover(window):
    """Close the box."""
    find_popover(window).close()


def show_set(window):
    """Show a set with the list of pieces that can be added."""
    tab = cost_tab(window, "BN-S-0014")
    tab.set_box.finder.setFocus()
    QTest.qWait(50)


def show_finder(window):
    """Show the list itself."""
    show_set(window)
    finder = window.page.piece.cost.set_box.finder
    finder.setText("ring")
    finder.open_list()
    QTest.qWait(200)


def leave_finder(window):
    """Close the list."""
    finder = window.page.piece.cost.set_box.finder
    finder.clear()
    finder._list.hide()


def show_paste(window):
    """Show how rows of a spreadsheet are understood."""
    tab = cost_tab(window)
    data = QMimeData()
    data.setText('Lobster clasp\t2\tpc\t120\nEar post\t1.5.2\n"Jump ring, 4 mm"\t12\tpc\t3\n')
    QApplication.clipboard().setMimeData(data)
    tab.lines.care.paste(Bucket.FINDINGS)
    assert window.findChild(PasteDialog)


def show_slip(window):
    """Show how a whole slip is divided into its groups."""
    tab = cost_tab(window)
    data = QMimeData()
    data.setText(
        "Yellow gold 18K\t2 baht 1 salueng\nRuby, round 2.5 mm\t8\tpc\nLobster clasp, 18K yellow\t1\tpc\n"
        "Polishing\t1:45\nrhodium\t12\tcm2\nHallmark 750\t1\tpc\nEar post\t1.5.2\n"
    )
    QApplication.clipboard().setMimeData(data)
    tab.lines.care.paste(Bucket.METAL)
    assert window.findChild(PasteDialog)


def show_template_name(window):
    """Ask for the name of a template."""
    tab = cost_tab(window)
    tab.lines.templates.ask_name(window.page.piece.draft.piece.labour)


def show_templates(window):
    """List the templates."""
    cost_tab(window).lines.templates.look_after()


def show_quote_dialog(window):
    """Ask for a new quotation."""
    window.go_to("quotes")
    window.page.ask_new("BN-E-0198 = 6")
    assert window.findChild(QuoteDialog)


def write_scripts(library):
    """Add a piece that is written in Thai, Khmer and Burmese each."""
    changes = None
    for language, (code, title, stone, finding, work) in SCRIPTS.items():
        piece = replace(
            library.pieces.new("ring"),
            code=code,
            titles=Texts.of({language: title}),
            metals=(MetalPart(f"m{code}", "au750y", Decimal("3.62"), Decimal(6)),),
            stones=(StonePart(f"s{code}", stone, 12, "round", (Decimal("2.5"),)),),
            findings=(Finding(f"f{code}", finding),),
            labour=(LabourStep(f"l{code}", work, LabourBasis.HOUR, Decimal(45)),),
        )
        change = library.pieces.add(piece)
        changes = change if changes is None else changes | change
    return changes


def show_script(language, tab="cost"):
    """Return what shows a piece written in a language."""

    def show(window):
        hub, code = window.hub, SCRIPTS[language][0]
        if not any(row.code == code for row in hub.reader.pieces.rows(hub.reader.pieces.ids(PieceQuery()))):
            hub.run(lambda library, _progress: write_scripts(library), "")
            wait_until(lambda: not hub.is_busy)
        open_tab(window, tab, code)

    return show


def show_inspector(language):
    """Return what shows a piece written in a language beside the gallery, with what its price waits for."""

    def show(window):
        show_script(language)(window)
        page = gallery(window, PieceQuery(text=SCRIPTS[language][0]))
        page.board.select(page.board.model.ids[:1])

    return show


def show_calculator(name):
    """Return what shows a calculator with its usual figures."""

    def bring(window):
        window.go_to("calculators")
        page = window.page
        page.sheet.texts.clear()
        page.show_item(name)
        page.form.focus_first()

    return bring


def focus_free(window):
    """Leave the keyboard with the window."""
    window.setFocus(Qt.FocusReason.OtherFocusReason)


SCREENS = [
    Screen("3-cost-explained", show_explained, leave=leave_lines),
    Screen("3-cost-what-if", show_what_if, leave=leave_what_if),
    Screen("3-cost-other-day", show_other_day, leave=leave_other_day),
    Screen("3-cost-empty", make_blank),
    Screen("3-cost-new-line", show_new_line, leave=leave_lines),
    Screen("3-cost-missing", show_missing, find_popover, leave_popover),
    Screen("3-cost-set", show_set),
    Screen("3-cost-set-finder", show_finder, lambda window: window.page.piece.cost.set_box.finder._list, leave_finder),
    Screen("3-cost-paste", show_paste, front_dialog, close_dialogs),
    Screen("3-cost-paste-slip", show_slip, front_dialog, close_dialogs),
    Screen("3-cost-template-name", show_template_name, front_dialog, close_dialogs),
    Screen("3-cost-templates", show_templates, front_dialog, close_dialogs),
    *(Screen(f"3-cost-script-{language}", show_script(language)) for language in SCRIPTS),
    *(Screen(f"3-trade-script-{language}", show_script(language, "trade")) for language in SCRIPTS),
    *(Screen(f"1-inspector-{language}", show_inspector(language), leave=leave_gallery) for language in SCRIPTS),
    Screen("10-quotes-new", show_quote_dialog, front_dialog, close_dialogs),
    *(Screen(f"9-calc-{name}", show_calculator(name), leave=focus_free) for name in CALCULATORS),
]
