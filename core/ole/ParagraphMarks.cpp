// SPDX-License-Identifier: GPL-3.0-or-later
#include "ole/ParagraphMarks.h"

#include "ole/CompoundFile.h"

#include <algorithm>

namespace shanke {

namespace {

constexpr qsizetype PageSize = 512;
constexpr quint16 InTable = 0x2416;
constexpr quint16 EndsRow = 0x2417;
constexpr quint16 TableDefinition = 0xD608;

// How many bytes follow the code of a property; the length of long ones stands before them.
qsizetype sizeOfOperand(quint16 code, const QByteArray& properties, qsizetype at)
{
    switch (code >> 13) {
    case 0:
    case 1:
        return 1;
    case 2:
    case 4:
    case 5:
        return 2;
    case 3:
        return 4;
    case 7:
        return 3;
    default:
        return code == TableDefinition ? shortAt(properties, at) + 1
                                       : quint8(at < properties.size() ? properties[at] : 0) + 1;
    }
}

ParagraphMarks::Mark markIn(const QByteArray& properties)
{
    ParagraphMarks::Mark mark;
    for (qsizetype at = 2; at + 3 <= properties.size();) { // behind the number of the style
        const quint16 code = shortAt(properties, at);
        const bool isOn = properties[at + 2] != 0;
        if (code == InTable)
            mark.isInTable = isOn;
        else if (code == EndsRow)
            mark.endsRow = isOn;
        at += 2 + sizeOfOperand(code, properties, at + 2);
    }
    return mark;
}

} // namespace

ParagraphMarks ParagraphMarks::read(const QByteArray& document, const QByteArray& table)
{
    ParagraphMarks marks;
    const QByteArray pages = table.mid(longAt(document, 0x102), longAt(document, 0x106));
    const qsizetype count = pages.size() < 4 ? 0 : (pages.size() - 4) / 8;
    for (qsizetype i = 0; i < count; ++i) {
        const quint32 number = longAt(pages, (count + 1) * 4 + i * 4) & 0x3FFFFF;
        marks.readPage(document.mid(qsizetype(number) * PageSize, PageSize));
    }
    std::stable_sort(marks.m_ranges.begin(), marks.m_ranges.end(),
                     [](const Range& a, const Range& b) { return a.begin < b.begin; });
    return marks;
}

void ParagraphMarks::readPage(const QByteArray& page)
{
    if (page.size() < PageSize)
        return;
    const qsizetype count = quint8(page[PageSize - 1]);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype entry = (count + 1) * 4 + i * 13;
        const qsizetype at = entry < PageSize ? quint8(page[entry]) * 2 : 0;
        QByteArray properties;
        if (at > 0 && at + 2 < PageSize) {
            const auto words = quint8(page[at]);
            properties =
                words != 0 ? page.mid(at + 1, words * 2 - 1) : page.mid(at + 2, quint8(page[at + 1]) * 2);
        }
        m_ranges.push_back({longAt(page, i * 4), longAt(page, (i + 1) * 4), markIn(properties)});
    }
}

ParagraphMarks::Mark ParagraphMarks::at(quint32 offset) const
{
    auto next = std::upper_bound(m_ranges.begin(), m_ranges.end(), offset,
                                 [](quint32 wanted, const Range& range) { return wanted < range.begin; });
    if (next == m_ranges.begin())
        return {};
    --next;
    return offset < next->end ? next->mark : Mark();
}

} // namespace shanke
