// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/WorksheetTable.h"

#include "workbook/CellText.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<std::optional<TableRow>> WorksheetTable::next()
{
    while (m_in->nextStart("row"_L1, "sheetData"_L1)) {
        TableRow row = readRow();
        if (m_lacksText)
            return fail(
                ErrorKind::InvalidInput,
                u"Row %1 has a cell whose text is not in the workbook: open it in a spreadsheet program and "
                "save it again."_s.arg(m_row));
        if (row.isBlank()) { // only the carried value of a merged cell would stand in it
            continue;
        }
        m_merged.fill(row);
        return row;
    }
    SHANKE_TRY(m_in->check());
    return std::nullopt;
}

TableRow WorksheetTable::readRow()
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

Cell WorksheetTable::readCell()
{
    const QString type = m_in->attribute("t"_L1).toString();
    const qsizetype style = m_in->attribute("s"_L1).toInt();
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
    return cellOf(type, style, value);
}

Cell WorksheetTable::cellOf(const QString& type, qsizetype style, const QString& value)
{
    if (type == u"s") {
        bool isNumber = false;
        const auto text = m_strings.at(value.trimmed().toLongLong(&isNumber));
        m_lacksText = m_lacksText || !isNumber || !text;
        return text.value_or(Cell());
    }
    if (type == u"e")
        return {{}, Cell::Kind::NoResult};
    if (type == u"str" || type == u"inlineStr")
        return Cell::of(decodedCellText(value));
    if (type == u"b" || type == u"d")
        return {value.trimmed(), value.isEmpty() ? Cell::Kind::Text : Cell::Kind::Quantity};
    return m_formats.of(style).cell(value.trimmed());
}

} // namespace shanke
