// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/PartReader.h"

#include <QHash>

namespace shanke {

// What one part of a package names: other parts by an id and by what they are to it ("worksheet",
// "sharedStrings", "styles"). What lies outside the package is left out.
class Relationships
{
public:
    // `in`: the relationships of the part `source`.
    static Result<Relationships> read(PartReader& in, const QString& source);

    struct Target
    {
        QString part; // in its normal form
        QString kind; // the last word of its type
    };
    std::optional<Target> byId(const QString& id) const;
    // The first of a kind; empty when there is none.
    QString partOf(QStringView kind) const;
    QList<Target> targets() const { return m_targets.values(); }

private:
    QHash<QString, Target> m_targets;
    QHash<QString, QString> m_firstOfKind;
};

} // namespace shanke
