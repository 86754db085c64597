// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/Workbook.h"

#include "package/PartName.h"
#include "workbook/WorksheetTable.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// Unpacked bytes. A sheet of 1,048,576 rows with ten cells each has some 400 MB, and is not kept in memory.
constexpr qint64 LargestSheet = 1024LL * 1024 * 1024;
constexpr qint64 LargestStrings = 256 * 1024 * 1024;
constexpr qint64 LargestStyles = 64 * 1024 * 1024;
constexpr qint64 LargestDirectory = 4 * 1024 * 1024;
constexpr size_t MostSheets = 1000;

} // namespace

Result<std::unique_ptr<Workbook>> Workbook::open(const QString& path)
{
    SHANKE_LET(auto package, Package::open(path));
    std::unique_ptr<Workbook> workbook(new Workbook(std::move(package)));
    SHANKE_LET(const QString part, workbook->findWorkbook());
    SHANKE_LET(const Relationships named, workbook->relationships(part));
    SHANKE_TRY(workbook->readSheets(part, named));
    SHANKE_TRY(workbook->readTexts(named));
    return workbook;
}

Result<std::unique_ptr<PartReader>> Workbook::reader(const QString& part, qint64 largest) const
{
    SHANKE_LET(auto bytes, m_package->part(part, largest));
    return std::make_unique<PartReader>(std::move(bytes));
}

Result<Relationships> Workbook::relationships(const QString& part) const
{
    if (!m_package->has(relationshipsOf(part)))
        return Relationships();
    SHANKE_LET(const auto in, reader(relationshipsOf(part), LargestDirectory));
    return Relationships::read(*in, part);
}

// Some programs leave out what only says that the workbook has the usual name.
Result<QString> Workbook::findWorkbook() const
{
    SHANKE_LET(const Relationships ofPackage, relationships({}));
    const QString named = ofPackage.partOf(u"officeDocument");
    const QString part = named.isEmpty() ? u"xl/workbook.xml"_s : named;
    if (!m_package->has(part))
        return fail(ErrorKind::InvalidInput, u"The file is a zip archive, but no workbook (.xlsx)."_s);
    return part;
}

Result<> Workbook::readSheets(const QString& part, const Relationships& named)
{
    SHANKE_LET(const auto in, reader(part, LargestDirectory));
    while (in->nextStart("sheet"_L1, "sheets"_L1)) {
        const QStringView state = in->attribute("state"_L1);
        const auto target = named.byId(in->attribute("id"_L1).toString());
        if (target && target->kind.endsWith(u"sheet") && target->kind != u"worksheet") // a chart, a dialogue
            continue;
        m_sheets.push_back({in->attribute("name"_L1).toString(), target ? target->part : QString(),
                            state != u"hidden" && state != u"veryHidden"});
        if (m_sheets.size() > MostSheets)
            return fail(ErrorKind::TooLarge, u"The workbook has more than 1,000 sheets."_s);
    }
    SHANKE_TRY(in->check());
    if (m_sheets.empty())
        return fail(ErrorKind::InvalidInput, u"The workbook has no sheet."_s);
    return {};
}

// Without strings every text stands in its cell; without styles every number is as it is.
Result<> Workbook::readTexts(const Relationships& named)
{
    if (const QString strings = named.partOf(u"sharedStrings"); !strings.isEmpty()) {
        SHANKE_LET(const auto in, reader(strings, LargestStrings));
        SHANKE_LET(m_strings, SharedStrings::read(*in));
    }
    if (const QString styles = named.partOf(u"styles"); !styles.isEmpty()) {
        SHANKE_LET(const auto in, reader(styles, LargestStyles));
        SHANKE_LET(m_formats, NumberFormats::read(*in));
    }
    return {};
}

Result<std::unique_ptr<TableReader>> Workbook::table(const Sheet& sheet) const
{
    if (sheet.part.isEmpty() || !m_package->has(sheet.part))
        return fail(ErrorKind::InvalidInput,
                    u"The workbook has no part for its sheet \"%1\": open it in a spreadsheet "
                    "program and save it again."_s.arg(sheet.name.left(40)));
    SHANKE_LET(const auto before, reader(sheet.part, LargestSheet));
    SHANKE_LET(auto merged, MergedCells::read(*before));
    SHANKE_LET(auto in, reader(sheet.part, LargestSheet));
    return std::make_unique<WorksheetTable>(std::move(in), m_strings, m_formats, std::move(merged));
}

} // namespace shanke
