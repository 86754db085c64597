// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/RosterFile.h"

#include "provision/roster/RosterIntake.h"
#include "provision/table/CsvTable.h"
#include "provision/table/Workbook.h"

#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAboveHeadings = 30;

// Nothing when the first rows have no headings.
Result<std::optional<CountyRoster>> readTable(TableReader& table)
{
    std::optional<RosterHeadings> headings;
    for (int i = 0; i < RowsAboveHeadings && !headings; ++i) {
        SHANKE_LET(const auto row, table.next());
        if (!row)
            return std::nullopt;
        headings = RosterHeadings::find(*row);
    }
    if (!headings)
        return std::nullopt;
    RosterIntake intake(*headings);
    for (;;) {
        SHANKE_LET(const auto row, table.next());
        if (!row)
            return std::move(intake).finish();
        SHANKE_TRY(intake.add(*row));
    }
}

Failure withoutHeadings(const QString& path)
{
    return fail(
        ErrorKind::InvalidInput,
        u"%1 has no row of headings with 账号, 姓名 and 学校 (user, name, school) among its first 30 rows"_s
            .arg(path),
        path);
}

Result<CountyRoster> readWorkbook(const QString& path)
{
    SHANKE_LET(const auto workbook, Workbook::open(path));
    for (const QString& sheet : workbook->sheets()) {
        SHANKE_LET(const auto table, workbook->table(sheet));
        SHANKE_LET(auto roster, readTable(*table));
        if (roster)
            return *std::move(roster);
    }
    return withoutHeadings(path);
}

Result<CountyRoster> readText(const QString& path)
{
    SHANKE_LET(const auto table, CsvTable::open(path));
    SHANKE_LET(auto roster, readTable(*table));
    return roster ? Result<CountyRoster>(*std::move(roster)) : withoutHeadings(path);
}

} // namespace

Result<CountyRoster> readRoster(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), path);
    const QByteArray start = file.peek(8);
    if (start.startsWith("\xD0\xCF\x11\xE0")) // the container of elder and of sealed Office files
        return fail(
            ErrorKind::InvalidInput,
            u"%1 is an old workbook (.xls) or protected with a password: save it as .xlsx without one"_s.arg(
                path),
            path);
    return start.startsWith("PK\x03\x04") ? readWorkbook(path) : readText(path);
}

} // namespace shanke
