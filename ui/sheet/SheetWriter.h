// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/SheetPart.h"

#include <QTextCharFormat>
#include <QTextCursor>

class QTextTable;

namespace shanke {

// Writes the parts of a sheet into a document for reading, in the person's language and the colours of the
// look in use. It knows no kind of document. Every paragraph carries its spot, so that a view can mark it and
// come back to it.
class SheetWriter
{
public:
    // What the page has room for.
    struct Room
    {
        static constexpr int MostPairs = 3;

        int pairs = MostPairs; // of facts in a row
        int columns = 100;     // of a table; one that has more is stacked

        friend bool operator==(const Room&, const Room&) = default;
    };

    // Appends to `document`, which outlives the writer.
    explicit SheetWriter(QTextDocument& document, const Room& room);
    explicit SheetWriter(QTextDocument& document) : SheetWriter(document, Room{}) {}

    void write(const SheetParts& parts);

private:
    void add(const SheetTitle& title);
    void add(const SheetHeading& heading);
    void add(const SheetParagraph& paragraph);
    void add(const SheetFacts& facts);
    void add(const SheetTable& table);
    void add(const SheetBox& box);
    void add(const SheetHalves& halves);
    void add(const SheetSignature& signature);
    void addAll(const SheetParts& parts);
    void addTable(const SheetTable& part);
    void addPairs(const std::vector<SheetFact>& facts, int pairsInARow);
    void fill(QTextTable* table, int row, int column, const SheetCell& cell);
    void paragraph(const SheetParagraph& paragraph, const QTextCharFormat& format);
    void enter(QTextTable* table, int row, int column);
    void leave(QTextTable* table);
    QTextTable* insertTable(int rows, const std::vector<int>& percents, bool isRuled);

    QTextCursor m_cursor;
    Room m_room;
    bool m_fresh = true; // the cursor stands in a paragraph nobody wrote in yet
};

} // namespace shanke
