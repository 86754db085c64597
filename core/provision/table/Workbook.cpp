// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/table/Workbook.h"

#include "provision/table/SheetTable.h"

#include <QHash>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Unpacked bytes. A sheet of 1,048,576 rows with ten cells each has some 400 MB, and is not kept in memory.
constexpr qint64 LargestSheet = 1024LL * 1024 * 1024;
constexpr qint64 LargestStrings = 256 * 1024 * 1024;
constexpr qint64 LargestDirectory = 4 * 1024 * 1024;
constexpr qsizetype MostSheets = 100;

constexpr auto Strings = "xl/sharedStrings.xml"_L1;

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::open(const QString& path)
{
    SHANKE_LET(auto package, Package::open(path));
    std::unique_ptr<Workbook> workbook(new Workbook(std::move(package)));
    SHANKE_TRY(workbook->readSheets());
    SHANKE_TRY(workbook->readStrings());
    return workbook;
}

Result<std::unique_ptr<PartReader>> Workbook::reader(const QString& part, qint64 largest) const
{
    SHANKE_LET(auto bytes, m_package->part(part, largest));
    return std::make_unique<PartReader>(std::move(bytes));
}

Result<> Workbook::readSheets()
{
    if (!m_package->has(u"xl/workbook.xml"_s))
        return fail(ErrorKind::InvalidInput, u"The file is a zip archive, but no workbook (.xlsx)."_s);
    SHANKE_LET(const auto targets, readTargets());
    SHANKE_LET(const auto in, reader(u"xl/workbook.xml"_s, LargestDirectory));
    while (in->nextStart("sheet"_L1, "sheets"_L1) && m_sheets.size() < MostSheets) {
        const QStringView state = in->attribute("state"_L1);
        const QString part = targets.value(in->attribute("id"_L1).toString());
        if (state != u"hidden" && state != u"veryHidden" && m_package->has(part))
            m_sheets.append(part);
    }
    SHANKE_TRY(in->check());
    if (m_sheets.isEmpty())
        return fail(ErrorKind::InvalidInput, u"The workbook has no sheet."_s);
    return {};
}

Result<QHash<QString, QString>> Workbook::readTargets() const
{
    SHANKE_LET(const auto in, reader(u"xl/_rels/workbook.xml.rels"_s, LargestDirectory));
    QHash<QString, QString> targets;
    while (in->nextStart("Relationship"_L1)) {
        const QString target = in->attribute("Target"_L1).toString();
        targets.insert(in->attribute("Id"_L1).toString(),
                       target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target);
    }
    SHANKE_TRY(in->check());
    return targets;
}

Result<> Workbook::readStrings()
{
    if (!m_package->has(Strings)) // then every text stands in its cell
        return {};
    SHANKE_LET(const auto in, reader(Strings, LargestStrings));
    SHANKE_LET(m_strings, SharedStrings::read(*in));
    return {};
}

Result<std::unique_ptr<TableReader>> Workbook::table(const QString& sheet) const
{
    SHANKE_LET(const auto before, reader(sheet, LargestSheet));
    SHANKE_LET(auto merged, MergedCells::read(*before));
    SHANKE_LET(auto in, reader(sheet, LargestSheet));
    return std::make_unique<SheetTable>(std::move(in), m_strings, std::move(merged));
}

} // namespace shanke
