// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/PaperSheet.h"
#include "paper/inlineRuns.h"
#include "sheet/SheetLanguage.h"

#include <QTextCursor>

class QTextTable;

namespace shanke {

struct PlacedCell;

// Writes the blocks of a sheet into a document that is painted page by page: black on white, lengths in
// twips. Everything it refers to outlives it.
class PageWriter
{
public:
    PageWriter(QTextDocument& document, const PaperSheet& sheet, const SheetLanguage& language);

    void write(const PaperBlocks& blocks);

private:
    struct Look;

    void write(const SheetTitle& title);
    void write(const SheetHeading& heading);
    void write(const SheetParagraph& paragraph);
    void write(const SheetTable& table);
    void fill(QTextTable* table, const PlacedCell& placed);
    void writeParagraph(const SheetRuns& runs, const Look& look);
    void writeRun(const InlineRun& run, const QTextCharFormat& base);
    void writePicture(const InlineRun& run, const QTextCharFormat& base);

    QTextDocument& m_document;
    const PaperSheet& m_sheet;
    const SheetLanguage& m_language;
    QTextCursor m_cursor;
    int m_width = 0;     // where the cursor stands
    bool m_fresh = true; // the cursor stands in a paragraph nobody wrote in yet
};

} // namespace shanke
