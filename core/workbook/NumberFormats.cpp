// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/NumberFormats.h"

#include <QHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostStyles = 70'000; // spreadsheet programs stop at 65,490

} // namespace

Result<NumberFormats> NumberFormats::read(PartReader& in)
{
    NumberFormats formats;
    QHash<int, NumberFormat> own;
    bool isOfCells = false;
    while (in.next()) {
        if (in.isStart("numFmt"_L1))
            own.insert(in.attribute("numFmtId"_L1).toInt(),
                       NumberFormat::ofCode(in.attribute("formatCode"_L1).toString()));
        else if (in.isStart("cellXfs"_L1) || in.isEnd("cellXfs"_L1))
            isOfCells = in.isStart("cellXfs"_L1);
        else if (isOfCells && in.isStart("xf"_L1)) {
            const int id = in.attribute("numFmtId"_L1).toInt();
            formats.m_formats.push_back(own.contains(id) ? own.value(id) : NumberFormat::builtIn(id));
        }
        if (formats.m_formats.size() > MostStyles || size_t(own.size()) > MostStyles)
            return fail(ErrorKind::TooLarge, u"The workbook has more styles than any table."_s);
    }
    SHANKE_TRY(in.check());
    return formats;
}

const NumberFormat& NumberFormats::of(qsizetype style) const
{
    return style >= 0 && size_t(style) < m_formats.size() ? m_formats[size_t(style)] : m_general;
}

} // namespace shanke
