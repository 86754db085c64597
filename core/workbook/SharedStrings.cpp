// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/SharedStrings.h"

#include "workbook/CellText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostBytes = 64 * 1024 * 1024;
constexpr size_t MostTexts = 8'000'000;
constexpr char IdentityMark = '\x01'; // no text of XML has this character

} // namespace

QString readStringItem(PartReader& in, QLatin1StringView element)
{
    QString text;
    int phonetic = 0;
    while (in.next() && !in.isEnd(element)) {
        if (in.isStart("rPh"_L1))
            ++phonetic;
        else if (in.isEnd("rPh"_L1))
            --phonetic;
        else if (in.isStart("t"_L1) && phonetic == 0)
            text += in.text();
    }
    return text;
}

Result<SharedStrings> SharedStrings::read(PartReader& in)
{
    SharedStrings strings;
    strings.m_begins.push_back(0);
    while (in.nextStart("si"_L1))
        SHANKE_TRY(strings.add(Cell::of(decodedCellText(readStringItem(in, "si"_L1)))));
    SHANKE_TRY(in.check());
    return strings;
}

Result<> SharedStrings::add(const Cell& cell)
{
    if (cell.kind == Cell::Kind::IdentityNumber)
        m_texts += IdentityMark;
    else
        m_texts += cell.text.toUtf8();
    m_begins.push_back(quint32(m_texts.size()));
    if (m_texts.size() > MostBytes || m_begins.size() > MostTexts)
        return fail(ErrorKind::TooLarge, u"The workbook has more text than any table."_s);
    return {};
}

std::optional<Cell> SharedStrings::at(qsizetype number) const
{
    if (number < 0 || number + 1 >= qsizetype(m_begins.size()))
        return std::nullopt;
    const quint32 begin = m_begins[size_t(number)];
    const auto bytes = QByteArrayView(m_texts).sliced(begin, m_begins[size_t(number) + 1] - begin);
    if (bytes.startsWith(IdentityMark))
        return Cell{{}, Cell::Kind::IdentityNumber};
    return Cell{QString::fromUtf8(bytes), Cell::Kind::Text};
}

} // namespace shanke
