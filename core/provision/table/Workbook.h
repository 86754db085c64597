// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/table/Package.h"
#include "provision/table/SharedStrings.h"
#include "provision/table/TableReader.h"

#include <QStringList>

namespace shanke {

// A workbook (.xlsx): its visible sheets, in the order of their tabs.
class Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(const QString& path);

    const QStringList& sheets() const { return m_sheets; } // the names of their parts
    // Reads the sheet from above. The workbook must outlive it.
    Result<std::unique_ptr<TableReader>> table(const QString& sheet) const;

private:
    explicit Workbook(std::unique_ptr<Package> package) : m_package(std::move(package)) {}

    Result<> readSheets();
    Result<QHash<QString, QString>> readTargets() const; // of the workbook's relationships, by their ids
    Result<> readStrings();
    Result<std::unique_ptr<PartReader>> reader(const QString& part, qint64 largest) const;

    std::unique_ptr<Package> m_package;
    QStringList m_sheets;
    SharedStrings m_strings;
};

} // namespace shanke
