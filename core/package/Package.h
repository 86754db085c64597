// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PackagePart.h"

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
    // A whole part.
    Result<QByteArray> bytes(const QString& name, qint64 largest) const;
    QStringList names() const;
    // TooLarge when the archive says that one of its files, or all together, unpack to more bytes, or that a
    // file of more than a megabyte unpacks to more than `ratio` times what it is.
    Result<> refuseMoreThan(qint64 entry, qint64 together, qint64 ratio) const;

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
