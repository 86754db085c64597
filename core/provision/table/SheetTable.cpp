// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/table/SheetTable.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// A whole number as a person sees it: "1.0023E4" and "10023.0" are 10023.
QString wholeNumber(const QString& value)
{
    constexpr double LargestExact = 1e13; // longer ones are no staff numbers, and are shown rounded
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const bool isPlain =
        std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (isPlain || !isNumber || !(number >= 0 && number < LargestExact) || number != double(qint64(number)))
        return value;
    return QString::number(qint64(number));
}

} // namespace

Result<std::optional<TableRow>> SheetTable::next()
{
    while (m_in->nextStart("row"_L1, "sheetData"_L1)) {
        TableRow row = readRow();
        if (row.isBlank()) { // only the carried value of a merged cell would stand in it
            continue;
        }
        m_merged.fill(row);
        return row;
    }
    SHANKE_TRY(m_in->check());
    return std::nullopt;
}

TableRow SheetTable::readRow()
{
    bool isNumber = false;
    const qint64 number = m_in->attribute("r"_L1).toLongLong(&isNumber);
    m_row = isNumber && number > m_row ? number : m_row + 1;
    TableRow row{m_row};
    qsizetype column = -1;
    while (m_in->next() && !m_in->isEnd("row"_L1)) {
        if (!m_in->isStart("c"_L1))
            continue;
        const auto place = CellPlace::parse(m_in->attribute("r"_L1));
        column = place ? place->column : column + 1;
        Cell cell = readCell();
        if (cell.isEmpty() || column >= TableReader::MostColumns)
            continue;
        row.cells.resize(std::max(row.cells.size(), column + 1));
        row.cells[column] = std::move(cell);
    }
    return row;
}

Cell SheetTable::readCell()
{
    const QString type = m_in->attribute("t"_L1).toString();
    QString value;
    bool hasFormula = false;
    bool hasValue = false;
    while (m_in->next() && !m_in->isEnd("c"_L1)) {
        if (m_in->isStart("f"_L1)) {
            hasFormula = true;
        } else if (m_in->isStart("v"_L1)) {
            value = m_in->text();
            hasValue = true;
        } else if (m_in->isStart("is"_L1)) {
            value = readStringItem(*m_in, "is"_L1);
            hasValue = true;
        }
    }
    if (hasFormula && !hasValue)
        return {{}, Cell::Kind::NoResult};
    return cellOf(type, value);
}

Cell SheetTable::cellOf(const QString& type, const QString& value) const
{
    if (type == u"s") {
        bool isNumber = false;
        const qsizetype number = value.trimmed().toLongLong(&isNumber);
        return isNumber ? m_strings.at(number) : Cell();
    }
    if (type == u"e")
        return {{}, Cell::Kind::NoResult};
    const bool isText = type == u"str" || type == u"inlineStr" || type == u"b" || type == u"d";
    return Cell::of(isText ? value : wholeNumber(value.trimmed()));
}

} // namespace shanke
