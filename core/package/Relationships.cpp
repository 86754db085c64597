// SPDX-License-Identifier: GPL-3.0-or-later
#include "package/Relationships.h"

#include "package/PartName.h"

namespace shanke {

using namespace Qt::StringLiterals;

Result<Relationships> Relationships::read(PartReader& in, const QString& source)
{
    Relationships relationships;
    while (in.nextStart("Relationship"_L1)) {
        if (in.attribute("TargetMode"_L1) == u"External")
            continue;
        const Target target{resolvedPartName(source, in.attribute("Target"_L1).toString()),
                            in.attribute("Type"_L1).toString().section(u'/', -1)};
        relationships.m_targets.insert(in.attribute("Id"_L1).toString(), target);
        if (!relationships.m_firstOfKind.contains(target.kind))
            relationships.m_firstOfKind.insert(target.kind, target.part);
    }
    SHANKE_TRY(in.check());
    return relationships;
}

std::optional<Relationships::Target> Relationships::byId(const QString& id) const
{
    const auto found = m_targets.constFind(id);
    return found == m_targets.constEnd() ? std::nullopt : std::optional(*found);
}

QString Relationships::partOf(QStringView kind) const
{
    return m_firstOfKind.value(kind.toString());
}

} // namespace shanke
