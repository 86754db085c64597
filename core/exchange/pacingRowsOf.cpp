// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pacingRowsOf.h"

#include "lesson/Block.h"
#include "lesson/InlineMarkup.h"
#include "lesson/NumberWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstMonth = 8; // of a school year

std::vector<RichText> cellsOf(const RichText& line)
{
    std::vector<RichText> cells;
    const QString& plain = line.plain();
    for (qsizetype from = 0; from <= plain.size();) {
        const qsizetype found = plain.indexOf(u'\t', from);
        const qsizetype end = found < 0 ? plain.size() : found;
        cells.push_back(line.sliced(from, end - from).trimmed());
        from = end + 1;
    }
    return cells;
}

QDate dayOf(const QString& year, int month, int day, const QString& schoolYear)
{
    if (!year.isEmpty())
        return {year.toInt(), month, day};
    const QString said = schoolYear.section(u'-', month >= FirstMonth ? 0 : 1, month >= FirstMonth ? 0 : 1);
    return said.isEmpty() ? QDate() : QDate(said.toInt(), month, day);
}

// "9.1-9.5", "9月1日—5日", "2026/9/1～2026/9/5". False where it says anything else, too.
bool readDays(const QString& text, const QString& schoolYear, PacingRow& row)
{
    static const QRegularExpression days(
        u"^[（(]?\\s*(?:(20[0-9]{2})\\s*[年./\\-]\\s*)?([0-9]{1,2})\\s*[月./]\\s*([0-9]{1,2})\\s*[日号]?"
        "(?:\\s*[\\-—–―~～至到]+\\s*(?:(20[0-9]{2})\\s*[年./\\-]\\s*)?(?:([0-9]{1,2})\\s*[月./]\\s*)?"
        "([0-9]{1,2})\\s*[日号]?)?\\s*[）)]?$"_s);
    const QRegularExpressionMatch hit = days.match(withDigits(text).trimmed());
    if (!hit.hasMatch())
        return false;
    const int month = hit.captured(2).toInt();
    const QDate from = dayOf(hit.captured(1), month, hit.captured(3).toInt(), schoolYear);
    const bool hasEnd = hit.capturedLength(6) > 0;
    const QString year = hit.captured(4).isEmpty() ? hit.captured(1) : hit.captured(4);
    const QDate to = hasEnd ? dayOf(year, hit.capturedLength(5) > 0 ? hit.captured(5).toInt() : month,
                                    hit.captured(6).toInt(), schoolYear)
                            : from;
    if (!from.isValid() || !to.isValid())
        return false;
    row.from = from;
    row.to = to;
    return true;
}

class WeekReader
{
public:
    WeekReader(std::vector<RichText> head, const QString& schoolYear, const LabelDictionary& dictionary)
        : m_head(std::move(head)), m_schoolYear(schoolYear)
    {
        for (const RichText& label : m_head)
            m_fields.append(dictionary.pacingColumn(label.plain()));
    }

    // From `begin` to `end` of the columns: a table may have two weeks beside each other.
    void readColumns(const std::vector<RichText>& lines, qsizetype begin, qsizetype end)
    {
        m_row = nullptr;
        for (size_t i = 1; i < lines.size(); ++i) {
            const std::vector<RichText> cells = cellsOf(lines[i]);
            const auto said = [&](qsizetype at) {
                return at < qsizetype(cells.size()) && !cells[size_t(at)].isBlank();
            };
            bool isBlank = true;
            bool begins = !m_row;
            for (qsizetype at = begin; at < end; ++at) {
                isBlank = isBlank && !said(at);
                begins = begins || (said(at) && m_fields[at] == u"week");
            }
            if (isBlank)
                continue;
            if (begins)
                m_rows.emplace_back().id = newBlockId();
            m_row = &m_rows.back();
            for (qsizetype at = begin; at < end; ++at) {
                if (said(at))
                    take(m_fields[at], m_head[size_t(at)].plain().trimmed(), cells[size_t(at)]);
            }
        }
    }

    QList<qsizetype> begins() const
    {
        QList<qsizetype> begins;
        for (qsizetype at = 0; at < m_fields.size(); ++at) {
            if (m_fields[at] == u"week" && at > 0)
                begins.append(at);
        }
        if (m_fields.count(u"week"_s) > 1 && m_fields.value(0) == u"week")
            begins.prepend(0);
        return begins.size() > 1 ? begins : QList<qsizetype>{0};
    }

    qsizetype columns() const { return m_fields.size(); }
    std::vector<PacingRow> rows() { return std::move(m_rows); }

private:
    void take(const QString& field, const QString& label, const RichText& cell)
    {
        const QString plain = cell.withoutPictures().plain().trimmed();
        if (field == u"content")
            return addLineTo(m_row->content, sanitizedMarkup(cell.markup()));
        if (cell.hasPicture()) // only what is taught can show one
            addLineTo(m_row->content, sanitizedMarkup(cell.onlyPictures().markup()));
        if (plain.isEmpty())
            return;
        if (field == u"homework")
            addLineTo(m_row->homework, plain);
        else if (field == u"remark")
            addLineTo(m_row->remark, plain);
        else if (field == u"week" && readWeek(plain))
            return;
        else if (field == u"dates" && !m_row->from.isValid() && readDays(plain, m_schoolYear, *m_row))
            return;
        else if (field == u"periods" && numberIn(plain))
            m_row->periods += *numberIn(plain);
        else
            addLineTo(m_row->remark, label + u"："_s + plain);
    }

    // "第3周", "三", "3（9.15-9.19）". A number with anything else is kept as it was typed, too.
    bool readWeek(const QString& text)
    {
        static const QRegularExpression shape(u"^\\s*第?\\s*([0-9]{1,2})\\s*周?次?\\s*(.*)$"_s);
        const QRegularExpressionMatch hit = shape.match(withDigits(text));
        if (!hit.hasMatch())
            return false;
        m_row->week = hit.captured(1).toInt();
        const QString rest = hit.captured(2).trimmed();
        return rest.isEmpty() || readDays(rest, m_schoolYear, *m_row);
    }

    std::vector<RichText> m_head;
    QString m_schoolYear;
    QStringList m_fields;
    std::vector<PacingRow> m_rows;
    PacingRow* m_row = nullptr; // the one that goes on
};

} // namespace

void addLineTo(QString& text, const QString& line)
{
    if (!line.isEmpty())
        text += text.isEmpty() ? line : u'\n' + line;
}

bool hasPacingRows(const std::vector<RichText>& lines)
{
    static const QRegularExpression numbers(u"[\\s0-9一二三四五六七八九十第周年月日.\\-—~～至]"_s);
    return std::any_of(lines.begin() + std::min<qptrdiff>(1, qptrdiff(lines.size())), lines.end(),
                       [](const RichText& line) { return !QString(line.plain()).remove(numbers).isEmpty(); });
}

std::vector<PacingRow> pacingRowsOf(const std::vector<RichText>& lines, const QString& schoolYear,
                                    const LabelDictionary& dictionary)
{
    if (lines.empty())
        return {};
    WeekReader reader(cellsOf(lines.front()), schoolYear, dictionary);
    const QList<qsizetype> begins = reader.begins();
    for (qsizetype i = 0; i < begins.size(); ++i)
        reader.readColumns(lines, begins[i], begins.value(i + 1, reader.columns()));
    return reader.rows();
}

} // namespace shanke
