// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/RosterFile.h"

#include "provision/roster/RosterIntake.h"
#include "workbook/CsvTable.h"
#include "workbook/Workbook.h"

#include <QFile>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAboveHeadings = 30;

// Takes the rows above the headings, and the headings. Nothing when there are none among the first rows.
Result<std::optional<RosterHeadings>> findHeadings(TableReader& table, const QString& sheet = {})
{
    for (int i = 0; i < RowsAboveHeadings; ++i) {
        SHANKE_LET(const auto row, table.next());
        if (!row)
            return std::nullopt;
        if (auto headings = RosterHeadings::find(*row, sheet))
            return headings;
    }
    return std::nullopt;
}

Result<> addRows(RosterIntake& intake, TableReader& table)
{
    for (;;) {
        SHANKE_LET(const auto row, table.next());
        if (!row)
            return {};
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

// Every sheet that a person sees is of the roster. What is not read stands among the remarks, and then nobody
// counts as having left.
class SheetsIntake
{
public:
    explicit SheetsIntake(const Workbook& workbook) : m_workbook(workbook) {}

    // Whether the sheet has headings.
    Result<bool> read(const Workbook::Sheet& sheet)
    {
        const auto table = m_workbook.table(sheet);
        if (!table && !sheet.isVisible)
            return false;
        if (!table)
            return tl::unexpected(table.error());
        SHANKE_LET(const auto headings, findHeadings(**table, sheet.name));
        if (headings && sheet.isVisible) {
            m_intake.begin(*headings, m_workbook.sheets().size() > 1 ? sheet.name : QString());
            SHANKE_TRY(addRows(m_intake, **table));
            return true;
        }
        if (headings)
            m_intake.leaveOut(sheet.name, u"is hidden"_s);
        else if (sheet.isVisible)
            SHANKE_TRY(leaveOutUnlessEmpty(sheet));
        return headings.has_value();
    }

    CountyRoster finish() { return std::move(m_intake).finish(); }

private:
    Result<> leaveOutUnlessEmpty(const Workbook::Sheet& sheet)
    {
        SHANKE_LET(const auto again, m_workbook.table(sheet));
        SHANKE_LET(const auto row, again->next());
        if (row)
            m_intake.leaveOut(sheet.name, u"has no row of headings with 账号, 姓名 and 学校"_s);
        return {};
    }

    const Workbook& m_workbook;
    RosterIntake m_intake;
};

Result<CountyRoster> readWorkbook(const QString& path)
{
    SHANKE_LET(const auto workbook, Workbook::open(path));
    SheetsIntake intake(*workbook);
    bool hasHeadings = false;
    for (const Workbook::Sheet& sheet : workbook->sheets()) {
        SHANKE_LET(const bool isRoster, intake.read(sheet));
        hasHeadings = hasHeadings || (isRoster && sheet.isVisible);
    }
    return hasHeadings ? Result<CountyRoster>(intake.finish()) : withoutHeadings(path);
}

// A title above the headings may have more of another separator: the right one is that which gives headings.
Result<CountyRoster> readText(const QString& path)
{
    std::optional<Error> trouble;
    for (const QChar separator : CsvTable::separators()) {
        SHANKE_LET(const auto table, CsvTable::open(path, separator));
        const auto headings = findHeadings(*table);
        if (!headings && !trouble)
            trouble = headings.error();
        if (!headings || !*headings)
            continue;
        RosterIntake intake;
        intake.begin(**headings, {});
        SHANKE_TRY(addRows(intake, *table));
        return std::move(intake).finish();
    }
    return trouble ? Result<CountyRoster>(Failure(*trouble)) : withoutHeadings(path);
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
