// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace shanke {

// What the paragraphs of an old Word file are, as far as it makes tables: whether the paragraph that ends at
// a place of the stream lies in a table, and whether it ends a row of one.
class ParagraphMarks
{
public:
    // `document`: the stream "WordDocument"; `table`: the stream of tables that it names.
    static ParagraphMarks read(const QByteArray& document, const QByteArray& table);

    struct Mark
    {
        bool isInTable = false;
        bool endsRow = false;
    };
    Mark at(quint32 offset) const; // in bytes

private:
    struct Range
    {
        quint32 begin;
        quint32 end;
        Mark mark;
    };
    void readPage(const QByteArray& page);

    std::vector<Range> m_ranges; // by begin
};

} // namespace shanke
