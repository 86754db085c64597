// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/Package.h"
#include "package/Relationships.h"
#include "workbook/NumberFormats.h"
#include "workbook/SharedStrings.h"
#include "workbook/TableReader.h"

#include <vector>

namespace shanke {

// A workbook (.xlsx) as a person sees it: its sheets in the order of their tabs, each a table. Which parts
// they are is said by relationships, never by names. Charts are no sheets here.
class Workbook
{
public:
    struct Sheet
    {
        QString name; // on its tab
        QString part;
        bool isVisible = true;
    };

    // NotFound, InvalidInput (no workbook), TooLarge or Damaged, with a sentence.
    static Result<std::unique_ptr<Workbook>> open(const QString& path);

    const std::vector<Sheet>& sheets() const { return m_sheets; }
    // Reads the sheet from above. The workbook must outlive it.
    Result<std::unique_ptr<TableReader>> table(const Sheet& sheet) const;

private:
    explicit Workbook(std::unique_ptr<Package> package) : m_package(std::move(package)) {}

    Result<QString> findWorkbook() const;
    Result<Relationships> relationships(const QString& part) const;
    Result<> readSheets(const QString& part, const Relationships& named);
    Result<> readTexts(const Relationships& named);
    Result<std::unique_ptr<PartReader>> reader(const QString& part, qint64 largest) const;

    std::unique_ptr<Package> m_package;
    std::vector<Sheet> m_sheets;
    SharedStrings m_strings;
    NumberFormats m_formats;
};

} // namespace shanke
