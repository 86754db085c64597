// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Versions.h"

#include "ui/common/Formatting.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/editor/VersionChoice.h"
#include "ui/sheet/NoteDelegate.h"
#include "ui/sheet/PlanPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;

QList<VersionRow> versionRows(const LessonPlan& mine, const std::vector<PlanVersion>& others,
                              const QDateTime& now)
{
    QList<VersionRow> rows;
    for (const PlanVersion& other : others) {
        QStringList places;
        for (const QString& place : VersionChoice::differingPlaces(mine, other.plan))
            places.append(PlanPlaces::title(place));
        const QString text = places.isEmpty() ? VersionModel::tr("Says the same as yours")
                                              : VersionModel::tr("Differs in: %1").arg(places.join(u", "_s));
        rows.append(
            {other.rev,
             VersionModel::tr("Another device, %1").arg(Formatting::moment(other.plan.updatedAt(), now)),
             text});
    }
    return rows;
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row(index).text;
    case NoteDelegate::HeadingRole:
        return row(index).heading;
    case Qt::DecorationRole:
        return iconPixmap(u"conflict"_s, scaled(16), colours().attention.ink, 2);
    case Qt::AccessibleTextRole:
        return QString(row(index).heading + u": "_s + row(index).text);
    default:
        return {};
    }
}

} // namespace shanke
