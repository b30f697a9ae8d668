"""What ECMA-376 (Part 1, WordprocessingML) prescribes for the elements that are written: order of children and values.

Written from the sequences of the standard, not from the tables of the program: a file that strays from them is
"repaired" by Word, or refused.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

_OWN = (
    "{http://schemas.openxmlformats.org/wordprocessingml/",
    "{http://schemas.openxmlformats.org/officeDocument/",
)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_BORDERS = "top start left bottom end right insideH insideV tl2br tr2bl"
_SIDES = "top start left bottom end right"
_BLOCKS = "p tbl sdt commentRangeStart commentRangeEnd bookmarkStart bookmarkEnd"
SEQUENCES = {
    # 17.3.1.26, 17.3.2.28
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath",
    "numPr": "ilvl numId numberingChange ins",
    "pBdr": "top left bottom right between bar",
    # 17.4: tables
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblGrid": "gridCol tblGridChange",
    "tr": "tblPrEx trPr tc",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tblBorders": _BORDERS,
    "tcBorders": _BORDERS,
    "tblCellMar": _SIDES,
    "tcMar": _SIDES,
    # 17.6.17, 17.5.2
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "sdt": "sdtPr sdtEndPr sdtContent",
    "sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox "
    "date docPartObj docPartList dropDownList picture richText text citation group bibliography",
    # 17.7, 17.9
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "num": "abstractNumId lvlOverride",
    "lvlOverride": "startOverride lvl",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    # 17.15.1.78
    "settings": "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries "
    "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts "
    "embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader "
    "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState "
    "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge "
    "revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride "
    "styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
    "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders "
    "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing "
    "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery "
    "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData "
    "noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter "
    "noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent "
    "alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt "
    "showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids "
    "mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures "
    "forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags "
    "decimalSymbol listSeparator",
}
"""Every child that may stand in an element, in its order; of those that repeat, as rows, the place is the same."""

FIRST = {"p": "pPr", "r": "rPr", "tc": "tcPr", "tr": "trPr"}
"""The properties stand before what they are of, and once."""

WITHIN = {
    "body": f"{_BLOCKS} sectPr",
    "hdr": _BLOCKS,
    "ftr": _BLOCKS,
    "footnote": _BLOCKS,
    "comment": _BLOCKS,
    "tc": f"tcPr {_BLOCKS}",
    "p": "pPr r hyperlink sdt fldSimple commentRangeStart commentRangeEnd bookmarkStart bookmarkEnd proofErr",
    "r": "rPr t tab br noBreakHyphen softHyphen fldChar instrText footnoteReference footnoteRef commentReference "
    "annotationRef separator continuationSeparator lastRenderedPageBreak",
    "trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
}
"""What may stand in an element in any order."""

_SWITCH = frozenset({"0", "1", "true", "false", "on", "off"})
VALUES = {
    "jc": frozenset(["start", "end", "left", "right", "center", "both", "distribute"]),
    "lvlJc": frozenset(["start", "end", "left", "right", "center"]),
    "numFmt": frozenset(
        [
            "none",
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "bullet",
            "arabicAlpha",
            "arabicAbjad",
            "chineseCounting",
            "chineseCountingThousand",
            "russianLower",
            "russianUpper",
        ]
    ),
    "multiLevelType": frozenset(["singleLevel", "multilevel", "hybridMultilevel"]),
    "suff": frozenset(["tab", "space", "nothing"]),
    "vAlign": frozenset(["top", "center", "bottom", "both"]),
    "vertAlign": frozenset(["baseline", "superscript", "subscript"]),
    **dict.fromkeys(
        [
            "b",
            "bCs",
            "i",
            "iCs",
            "rtl",
            "cs",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "widowControl",
            "bidi",
            "bidiVisual",
            "cantSplit",
            "tblHeader",
            "titlePg",
            "evenAndOddHeaders",
            "contextualSpacing",
            "showingPlcHdr",
            "qFormat",
            "autoSpaceDE",
            "autoSpaceDN",
        ],
        _SWITCH,
    ),
}
"""What the value of an element may be; one that is only switched on has none."""


def strays(tree: etree._Element) -> Iterator[str]:
    """Tell what in a part strays from the standard."""
    for node in tree.iter(f"{W}*"):
        name = _name(node)
        # What later programs add has namespaces of its own, which are declared as ignorable.
        children = [
            _name(child) for child in node if isinstance(child.tag, str) and child.tag.startswith(_OWN)
        ]
        yield from _disorder(name, children)
        yield from (f"{name}: {child}" for child in children if child not in WITHIN.get(name, child).split())
        first = FIRST.get(name)
        if first in children and (children.index(first) > 0 or children.count(first) > 1) and name != "tr":
            yield f"{name}: {first} is not the first"
        value = node.get(f"{W}val")
        if value is not None and value not in VALUES.get(name, (value,)):
            yield f"{name}: {value}"
    for cell in tree.iter(f"{W}tc"):
        if not len(cell) or _name(cell[-1]) != "p":
            yield "a cell ends with a paragraph"
    for body in tree.iter(f"{W}body"):
        if _name(body[-1]) != "sectPr":
            yield "the body ends with its section"


def _name(node: etree._Element) -> str:
    return str(etree.QName(node).localname)


def _disorder(name: str, children: list[str]) -> Iterator[str]:
    if name not in SEQUENCES:
        return
    sequence = SEQUENCES[name].split()
    unknown = [child for child in children if child not in sequence]
    places = [sequence.index(child) for child in children if child in sequence]
    if name == "sectPr":
        # References to headers and footers are one choice that repeats.
        places = [max(place, 1) for place in places]
    yield from (f"{name}: {child} is not known there" for child in unknown)
    if places != sorted(places):
        yield f"{name}: {' '.join(children)}"
