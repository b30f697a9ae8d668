"""The one style sheet, written with the names of the tokens.

A rule names the widget itself: for one about widgets within another Qt climbs up from every widget of the kind.
"""

from __future__ import annotations

SHEET = """
QWidget { color: %(text)s; selection-background-color: %(accentsoft)s; selection-color: %(text)s; }
QMainWindow, QDialog { background: %(surface)s; }
QToolTip { background: %(raised)s; color: %(text)s; border: 1px solid %(line)s; padding: %(px4)s; }

QFrame[panel="canvas"] { background: %(canvas)s; }
QFrame[panel="surface"] { background: %(surface)s; }
QFrame[panel="over"] { background: %(overfill)s; }
QFrame[panel="ok"] { background: %(oksoft)s; }
QFrame[panel="floating"] { background: %(raised)s; border: 1px solid %(line)s; border-radius: %(px12)s; }
QFrame[rule="true"] { background: %(line)s; border: 0; }

QLabel { background: transparent; }
QLabel[said="small"] { font-size: %(size12)s; color: %(text2)s; }
QLabel[said="strong"] { font-size: %(size15)s; font-weight: 600; }
QLabel[said="head"] { font-size: %(size18)s; font-weight: 600; }
QLabel[said="quiet"] { color: %(text2)s; }
QLabel[said="emphasis"] { font-weight: 600; }
QLabel[said="warn"] { color: %(warn)s; }
QLabel[said="over"] { color: %(over)s; }
QLabel[said="ok"] { color: %(ok)s; }
QLabel[figure="true"] { font-weight: 600; }
QLabel[on="over"] { color: %(onover)s; }

QPushButton {
    background: %(surface)s; color: %(text)s; border: 1px solid %(line)s; border-radius: %(px8)s;
    padding: 0 %(px12)s; font-weight: 600;
}
QPushButton:hover { background: %(hover)s; }
QPushButton:pressed { background: %(sunken)s; }
QPushButton:disabled { color: %(text3)s; background: %(surface)s; }
QPushButton[kind="primary"] { background: %(accent)s; color: %(onaccent)s; border: 0; }
QPushButton[kind="primary"]:hover { background: %(accenthover)s; }
QPushButton[kind="primary"]:pressed { background: %(accenthover)s; }
QPushButton[kind="primary"]:disabled { background: %(sunken)s; color: %(text3)s; }
QPushButton[kind="outlined"] { border: 1px solid %(accent)s; color: %(accenttext)s; }
QPushButton[kind="outlined"]:disabled { border: 1px solid %(line)s; }
QPushButton[kind="plain"] { background: transparent; border: 0; }
QPushButton[kind="plain"]:hover { background: %(hover)s; }
QPushButton[kind="link"] { background: transparent; border: 0; color: %(accenttext)s; padding: 0 %(px4)s; }
QPushButton[kind="link"]:hover { background: %(hover)s; }
QPushButton[kind="link"]:disabled { color: %(text3)s; }

QMessageBox QLabel#qt_msgbox_label { font-size: %(size15)s; font-weight: 600; }
QDialogButtonBox QPushButton, QPrintDialog QPushButton { min-height: %(px28)s; min-width: %(px48)s; }

QGroupBox { border: 1px solid %(line)s; border-radius: %(px8)s; margin-top: %(px24)s; padding: %(px4)s; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 %(px4)s; }
QPrintDialog QPushButton#properties { padding: 0 %(px6)s; min-width: %(px84)s; }

QFrame[kind="segments"] { background: %(sunken)s; border-radius: %(px8)s; }
QToolButton { background: transparent; border: 0; border-radius: %(px6)s; padding: %(px4)s %(px8)s; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed { background: %(sunken)s; }
QToolButton[kind="segment"] {
    color: %(text2)s; font-weight: 600; padding: 0 %(px16)s; min-height: %(px28)s; margin: %(px2)s;
}
QToolButton[kind="segment"]:checked {
    background: %(raised)s; color: %(text)s; border: 1px solid %(line)s;
}
QToolButton[kind="language"] { color: %(text2)s; border-radius: 0; padding: %(px4)s %(px8)s; }
QToolButton[kind="language"]:checked {
    color: %(text)s; font-weight: 600; border-bottom: 2px solid %(accent)s;
}
QToolButton[kind="chip"] {
    background: %(surface)s; border: 1px solid %(line)s; min-height: %(px24)s; padding: 0 %(px10)s;
}
QToolButton[kind="chip"]:checked {
    background: %(accentsoft)s; border: 2px solid %(accent)s; font-weight: 600;
}
QToolButton[kind="chip"]:disabled {
    background: %(sunken)s; border: 1px solid %(line)s; color: %(text3)s;
}
QToolButton[kind="chip"]:checked:disabled { border: 2px solid %(control)s; }

QFrame[kind="field"] { background: %(surface)s; border: 1px solid %(control)s; border-radius: %(px8)s; }
QFrame[kind="field"]:disabled { background: %(sunken)s; border: 1px solid %(line)s; }
QFrame[kind="field"]:hover { border: 1px solid %(text2)s; }
QFrame[kind="field"][focused="true"] { border: 2px solid %(accent)s; }
QFrame[kind="field"] QLineEdit { background: transparent; border: 0; padding: 0; font-size: %(size15)s; }
QLineEdit, ListBox, QSpinBox, QDateEdit, QTimeEdit, QPlainTextEdit, QTextEdit {
    background: %(surface)s; border: 1px solid %(control)s; border-radius: %(px8)s; padding: %(px4)s %(px8)s;
}
QLineEdit:hover, ListBox:hover, QPlainTextEdit:hover { border: 1px solid %(text2)s; }
QLineEdit:focus, ListBox:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid %(accent)s;
}
QLineEdit:disabled, ListBox:disabled, QPlainTextEdit:disabled {
    background: %(sunken)s; border: 1px solid %(line)s;
}
QTextBrowser[kind="paper"], QTextBrowser[kind="paper"]:focus {
    background: %(paper)s; color: %(papertext)s; border: 0; border-radius: 0; padding: 0;
}
QCheckBox { spacing: %(px8)s; }
QCheckBox::indicator {
    width: %(px12)s; height: %(px12)s; background: %(surface)s; border: 1px solid %(control)s;
    border-radius: %(px4)s;
}
QCheckBox::indicator:checked { background: %(accent)s; border: 1px solid %(accent)s; }
ListBox::drop-down { border: 0; width: %(px24)s; }
ListBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: %(raised)s; border: 1px solid %(line)s; }

QTabBar { background: transparent; border: 0; font-size: %(size13)s; }
QTabBar::tab {
    background: transparent; color: %(text2)s; border: 0; border-bottom: 2px solid transparent;
    padding: 0; margin-right: %(px20)s; min-height: %(px38)s; font-weight: 500;
}
QTabBar[gap="14"]::tab { margin-right: %(px14)s; }
QTabBar[gap="8"]::tab { margin-right: %(px8)s; }
QTabBar[gap="4"]::tab { margin-right: %(px4)s; }
QTabBar[mirrored="true"]::tab { margin-right: 0; margin-left: %(px20)s; }
QTabBar[mirrored="true"][gap="14"]::tab { margin-left: %(px14)s; }
QTabBar[mirrored="true"][gap="8"]::tab { margin-left: %(px8)s; }
QTabBar[mirrored="true"][gap="4"]::tab { margin-left: %(px4)s; }
QTabBar::tab:hover { color: %(text)s; }
QTabBar::tab:selected { color: %(text)s; border-bottom: 2px solid %(accent)s; font-weight: 600; }
QTabBar::tab:focus { color: %(accenttext)s; }
QTabWidget::pane { border: 0; }

QAbstractItemView { background: transparent; border: 0; outline: 0; }
#proposed { background: %(raised)s; border: 1px solid %(line)s; }
QAbstractItemView::item:hover { background: %(hover)s; }
QAbstractItemView::item:selected { background: %(accentsoft)s; color: %(text)s; }
QHeaderView::section {
    background: %(surface)s; color: %(text2)s; border: 0; border-bottom: 1px solid %(line)s;
    padding: %(px4)s %(px8)s; font-size: %(size12)s;
}
QProgressBar { background: %(track)s; border: 0; border-radius: %(px3)s; }
QProgressBar::chunk { background: %(accent)s; border-radius: %(px3)s; }
QSplitter::handle { background: %(line)s; }
QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: %(px10)s; margin: 0; }
QScrollBar:horizontal { background: transparent; height: %(px10)s; margin: 0; }
QScrollBar::handle { background: %(control)s; border-radius: %(px3)s; margin: %(px2)s; }
QScrollBar::handle:vertical { min-height: %(px28)s; }
QScrollBar::handle:horizontal { min-width: %(px28)s; }
QScrollBar::handle:hover { background: %(text2)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: %(raised)s; border: 1px solid %(line)s; border-radius: %(px8)s; padding: %(px4)s; }
QMenu::item { padding: %(px6)s %(px20)s; border-radius: %(px6)s; }
QMenu::item:selected { background: %(accentsoft)s; }
QMenu::item:disabled { color: %(text3)s; }
QMenu::separator { background: %(line)s; height: 1px; margin: %(px4)s; }
"""

ARABIC = """
* { font-size: %(size13)s; }
QLabel[said="small"] { font-size: %(size12)s; }
QLabel[said="strong"] { font-size: %(size15)s; }
QLabel[said="head"] { font-size: %(size18)s; }
QMessageBox QLabel#qt_msgbox_label { font-size: %(size15)s; }
QFrame[kind="field"] QLineEdit { font-size: %(size15)s; }
QTabBar { font-size: %(size13)s; }
QHeaderView::section { font-size: %(size12)s; }
"""
"""What a window in Arabic puts above it: every size of text, one larger. The application's own sheet stays as it is."""
