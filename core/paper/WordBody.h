// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperLook.h"
#include "paper/WordRuns.h"
#include "sheet/SheetLanguage.h"

#include <QXmlStreamWriter>

namespace shanke {

struct PlacedCell;
class TableGrid;

// Writes the body of a text document, in the shapes that Word, WPS and LibreOffice all keep whole: see
// design of the exchange. Used once.
class WordBody
{
public:
    WordBody(const SheetLanguage& language, const PaperMeasures& measures, WordParts& parts);

    // Each sheet begins a page.
    void add(const PaperSheet& sheet, const PaperBlocks& blocks);
    QByteArray finish();

private:
    struct ParagraphLook;

    void write(const SheetTitle& title);
    void write(const SheetHeading& heading);
    void write(const SheetParagraph& paragraph);
    void write(const SheetTable& table);
    void writeRow(const TableGrid& grid, int row, bool isHead, const std::vector<int>& widths);
    void writeCell(const PlacedCell& placed, int row, int width);
    void writeParagraph(const SheetRuns& runs, const ParagraphLook& look, int width);
    void writeParagraphProperties(const ParagraphLook& look);
    void writeGap();
    void writeSection();
    void empty(const QString& element, std::initializer_list<std::pair<const char*, QString>> attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    const SheetLanguage& m_language;
    const PaperMeasures m_measures;
    WordRuns m_runs;
    bool m_beginsPage = false;
    bool m_isBehindTable = false;
};

} // namespace shanke
