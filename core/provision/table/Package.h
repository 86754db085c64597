// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/table/PackagePart.h"

namespace shanke {

// A zip archive with the parts of an Office Open XML file. Belongs to one thread.
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

    std::unique_ptr<zip, Closer> m_archive;
};

} // namespace shanke
