// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/CsvTable.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCell = 32767; // as in spreadsheet programs
constexpr QChar End(0);

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// Spreadsheet programs write ="001" to keep the zeros of a text.
QString withoutFormula(const QString& cell)
{
    const bool isKept = cell.size() >= 3 && cell.startsWith(u"=\""_s) && cell.endsWith(u'"');
    return isKept ? cell.sliced(2, cell.size() - 3) : cell;
}

} // namespace

Result<std::unique_ptr<CsvTable>> CsvTable::open(const QString& path, QChar separator)
{
    SHANKE_LET(auto text, TextFile::open(path));
    return std::unique_ptr<CsvTable>(new CsvTable(std::move(text), separator));
}

Result<std::optional<TableRow>> CsvTable::next()
{
    for (;;) {
        SHANKE_LET(auto row, readRow());
        if (!row || !row->isBlank())
            return row;
    }
}

Result<std::optional<TableRow>> CsvTable::readRow()
{
    SHANKE_LET(const QChar first, look());
    if (first == End && m_isAtEnd)
        return std::nullopt;
    TableRow row{++m_rows};
    for (;;) {
        SHANKE_LET(const QString cell, readCell());
        if (row.cells.size() < MostColumns)
            row.cells.append(Cell::of(withoutFormula(cell)));
        SHANKE_LET(const bool isDone, endsRow());
        if (isDone)
            return row;
    }
}

Result<QString> CsvTable::readCell()
{
    QString cell;
    for (;;) {
        SHANKE_LET(const QChar c, look());
        if ((c == End && m_isAtEnd) || c == m_separator || isLineBreak(c))
            return cell;
        if (c == u'"' && cell.isEmpty())
            SHANKE_TRY(readQuoted(cell));
        else
            cell += *take();
        if (cell.size() > LongestCell)
            return refused(u"has a cell of more than 32,767 characters"_s);
    }
}

Result<> CsvTable::readQuoted(QString& cell)
{
    SHANKE_TRY(take()); // the opening mark
    for (;;) {
        SHANKE_LET(const QChar c, take());
        if (c == End && m_isAtEnd)
            return refused(u"opens a quotation mark that is never closed"_s);
        if (c == u'"') {
            SHANKE_LET(const QChar after, look());
            if (after != u'"')
                return {};
            SHANKE_TRY(take());
        }
        cell += c;
        if (cell.size() > LongestCell)
            return refused(
                u"has a cell of more than 32,767 characters; perhaps a quotation mark is not closed"_s);
    }
}

Result<bool> CsvTable::endsRow()
{
    SHANKE_LET(const QChar c, take());
    if (c == m_separator)
        return false;
    if (c == u'\r') {
        SHANKE_LET(const QChar after, look());
        if (after == u'\n')
            SHANKE_TRY(take());
    }
    return true;
}

Result<QChar> CsvTable::look()
{
    while (m_position >= m_piece.size()) {
        if (m_isAtEnd)
            return End;
        SHANKE_LET(m_piece, m_text->read());
        m_position = 0;
        m_isAtEnd = m_piece.isEmpty();
    }
    return m_piece[m_position];
}

Result<QChar> CsvTable::take()
{
    SHANKE_LET(const QChar c, look());
    if (m_position < m_piece.size())
        ++m_position;
    return c;
}

Failure CsvTable::refused(const QString& because) const
{
    return fail(ErrorKind::InvalidInput, u"Row %1 of the table %2."_s.arg(m_rows).arg(because));
}

} // namespace shanke
