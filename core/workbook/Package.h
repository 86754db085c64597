// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/PackagePart.h"

#include <QHash>

namespace shanke {

// A zip archive with the parts of an Office Open XML file, by their normal names. Belongs to one thread.
class Package
{
public:
    static Result<std::unique_ptr<Package>> open(const QString& path);
    ~Package();

    bool has(const QString& name) const;
    // NotFound when there is none of this name; `largest` as of PackagePart.
    Result<std::unique_ptr<PackagePart>> part(const QString& name, qint64 largest) const;

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };
    explicit Package(zip* archive) : m_archive(archive) {}
    void nameParts();

    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, qint64> m_parts;
};

} // namespace shanke
