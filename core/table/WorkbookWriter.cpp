// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/WorkbookWriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <memory>
#include <xlsxwriter.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 31;
constexpr double WidestColumn = 40;
constexpr double NarrowestColumn = 8;
constexpr qsizetype RowsMeasured = 50;
constexpr time_t FirstDay = 315532800; // 1 January 1980, the first that an archive can say

struct BookCloser
{
    void operator()(lxw_workbook* book) const { ::workbook_close(book); }
};

using Book = std::unique_ptr<lxw_workbook, BookCloser>;

struct Formats
{
    lxw_format* heading;
    lxw_format* text;
};

Failure notWritten(lxw_error error)
{
    const bool isOfDisk = error == LXW_ERROR_CREATING_XLSX_FILE || error == LXW_ERROR_CREATING_TMPFILE ||
                          error == LXW_ERROR_READING_TMPFILE || error == LXW_ERROR_ZIP_FILE_OPERATION ||
                          error == LXW_ERROR_ZIP_FILE_ADD || error == LXW_ERROR_ZIP_CLOSE;
    return fail(isOfDisk ? ErrorKind::DiskFull : ErrorKind::TooLarge,
                u"The table cannot be written: %1."_s.arg(QString::fromUtf8(::lxw_strerror(error))));
}

Result<> check(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        return notWritten(error);
    return {};
}

// What nobody sees and XML does not carry.
bool isNoText(QChar c)
{
    return c.unicode() >= 0xFFFE || (c.unicode() < 0x20 && c != u'\n' && c != u'\t');
}

// What would read as a mark of a workbook ("_x0041_" is an A there) has its first sign written as one.
QByteArray cellText(const QString& text)
{
    static const QRegularExpression mark(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString kept = text;
    kept.removeIf(isNoText);
    if (kept.size() > WorkbookWriter::LongestText) {
        kept.truncate(WorkbookWriter::LongestText - 1);
        if (kept.back().isHighSurrogate())
            kept.chop(1);
        kept += u'…';
    }
    return kept.replace(mark, u"_x005F_"_s).toUtf8();
}

Result<> writeRow(lxw_worksheet* sheet, qsizetype row, const QStringList& cells, lxw_format* format)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QByteArray text = cellText(cells[column]);
        if (!text.isEmpty())
            SHANKE_TRY(check(::worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                                      text.constData(), format)));
    }
    return {};
}

// A Han character takes the place of two others.
double widthOf(const QString& text)
{
    double widest = 0;
    for (const QString& line : text.split(u'\n')) {
        double width = 0;
        for (const QChar c : line)
            width += c.unicode() < 0x2E80 ? 1 : 2;
        widest = std::max(widest, width);
    }
    return widest;
}

Result<> setWidths(lxw_worksheet* sheet, const TableSheet& table)
{
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        double width = widthOf(table.headings[column]);
        for (const QStringList& row : table.rows.first(std::min(RowsMeasured, table.rows.size())))
            width = std::max(width, widthOf(row.value(column)));
        const auto at = lxw_col_t(column);
        SHANKE_TRY(check(::worksheet_set_column(
            sheet, at, at, std::clamp(width + 2, NarrowestColumn, WidestColumn), nullptr)));
    }
    return {};
}

Result<> writeSheet(lxw_workbook* book, const TableSheet& table, const Formats& formats)
{
    const QByteArray name = table.name.toUtf8();
    lxw_worksheet* sheet = ::workbook_add_worksheet(book, name.constData());
    if (!sheet)
        return fail(ErrorKind::InvalidInput, u"No sheet can be called %1."_s.arg(table.name));
    SHANKE_TRY(setWidths(sheet, table));
    ::worksheet_freeze_panes(sheet, 1, 0);
    SHANKE_TRY(writeRow(sheet, 0, table.headings, formats.heading));
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        SHANKE_TRY(writeRow(sheet, row + 1, table.rows[row], formats.text));
    return {};
}

Result<Formats> formatsOf(lxw_workbook* book)
{
    const Formats formats{::workbook_add_format(book), ::workbook_add_format(book)};
    if (!formats.heading || !formats.text)
        return notWritten(LXW_ERROR_MEMORY_MALLOC_FAILED);
    ::format_set_bold(formats.heading);
    for (lxw_format* each : {formats.heading, formats.text}) {
        ::format_set_num_format(each, "@"); // stays text when somebody types there
        ::format_set_text_wrap(each);
        ::format_set_align(each, LXW_ALIGN_VERTICAL_TOP);
    }
    return formats;
}

Result<> writeBook(lxw_workbook* book, const std::vector<TableSheet>& sheets)
{
    lxw_doc_properties properties{};
    properties.created = FirstDay;
    SHANKE_TRY(check(::workbook_set_properties(book, &properties)));
    SHANKE_LET(const Formats formats, formatsOf(book));
    for (const TableSheet& sheet : sheets)
        SHANKE_TRY(writeSheet(book, sheet, formats));
    return {};
}

Result<> refuseTooLarge(const TableSheet& sheet)
{
    const bool isTooWide = std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const QStringList& row) {
        return row.size() > WorkbookWriter::MostColumns;
    });
    if (sheet.rows.size() > WorkbookWriter::MostRows || isTooWide ||
        sheet.headings.size() > WorkbookWriter::MostColumns)
        return fail(ErrorKind::TooLarge, u"The table has more rows or columns than a sheet."_s);
    return {};
}

} // namespace

void WorkbookWriter::add(TableSheet sheet)
{
    sheet.name = freeName(sheet.name);
    m_sheets.push_back(std::move(sheet));
}

QString WorkbookWriter::freeName(const QString& wanted) const
{
    static const QRegularExpression marks(u"[\\[\\]:*?/\\\\']|[[:cntrl:]]"_s);
    const QString base = QString(wanted).replace(marks, u" "_s).simplified();
    const auto named = [&](int number) {
        const QString behind = number > 1 ? u" %1"_s.arg(number) : QString();
        QString front = (base.isEmpty() ? u"Sheet"_s : base).left(LongestName - behind.size());
        if (front.back().isHighSurrogate())
            front.chop(1);
        return front + behind;
    };
    const auto isTaken = [&](const QString& name) {
        return std::any_of(m_sheets.begin(), m_sheets.end(), [&](const TableSheet& each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    int number = 1;
    while (isTaken(named(number)))
        ++number;
    return named(number);
}

Result<QByteArray> WorkbookWriter::finish() const
{
    for (const TableSheet& sheet : m_sheets)
        SHANKE_TRY(refuseTooLarge(sheet));
    // The library writes files only, and puts pieces beside them.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorKind::DiskFull, folder.errorString());
    QByteArray pieces = QFile::encodeName(folder.path());
    const QByteArray path = QFile::encodeName(folder.filePath(u"table.xlsx"_s));
    lxw_workbook_options options{LXW_FALSE, pieces.data(), LXW_FALSE};
    Book book(::workbook_new_opt(path.constData(), &options));
    if (!book)
        return notWritten(LXW_ERROR_MEMORY_MALLOC_FAILED);
    SHANKE_TRY(writeBook(book.get(), m_sheets));
    SHANKE_TRY(check(::workbook_close(book.release())));
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::DiskFull, file.errorString());
    return file.readAll();
}

} // namespace shanke
