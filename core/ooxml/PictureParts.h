// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ooxml/WordDocument.h"
#include "package/Package.h"
#include "package/Relationships.h"

namespace shanke {

// The pictures that one part of a package shows, read from the package as they are met. What a picture is,
// its first bytes say; what lies outside the package is never asked for.
class PictureParts
{
public:
    // All outlive it. `found` may hold what another part has shown: its limits are those of the whole file.
    PictureParts(const Package& package, const Relationships& named, WordPictures& found)
        : m_package(package), m_named(named), m_found(found)
    {
    }

    // The name of the picture of that relationship, shown once more; empty: it is not taken, and counted by
    // the rule that says why.
    QString take(const QString& id);
    // One that is shown and not taken.
    void drop(const QString& rule);

private:
    struct Taken
    {
        QString name{};
        QString rule{};
    };
    Taken read(const QString& part);
    QString refusal(const QByteArray& bytes, const QString& ending) const;

    const Package& m_package;
    const Relationships& m_named;
    WordPictures& m_found;
    QHash<QString, Taken> m_read; // by part
};

} // namespace shanke
