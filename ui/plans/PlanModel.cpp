// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/PlanModel.h"

#include "ui/common/DoubtWords.h"
#include "ui/common/Formatting.h"
#include "ui/common/KindWords.h"
#include "ui/common/Words.h"

namespace shanke {

using namespace Qt::StringLiterals;

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanSummary& plan = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(plan, index.column());
    case Qt::ToolTipRole: {
        const QString doubt = index.column() == State ? DoubtWords::sentence(plan.state.doubt) : QString();
        return doubt.isEmpty() ? Words::lesson(plan.header) : doubt;
    }
    case Qt::AccessibleTextRole:
        return index.column() == State ? spokenState(plan) : text(plan, index.column());
    default:
        return {};
    }
}

QString PlanModel::description(const PlanSummary& plan)
{
    QStringList parts{Words::lesson(plan.header)};
    if (plan.plan != plan.id)
        parts.prepend(KindWords::kind(plan.id));
    else if (plan.guides > 0)
        parts.append(tr("with study guide"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString PlanModel::spokenState(const PlanSummary& plan) const
{
    QStringList said{text(plan, State), plan.isNewer ? Words::newer() : QString(),
                     plan.conflicted ? Words::conflict() : QString(), DoubtWords::word(plan.state.doubt)};
    said.removeAll(QString());
    return said.join(u", "_s);
}

QString PlanModel::text(const PlanSummary& plan, int column) const
{
    switch (column) {
    case Week:
        return plan.header.teachingWeek > 0 ? Words::week(plan.header.teachingWeek) : QString();
    case Lesson:
        return Words::title(plan.header);
    case Classes:
        return plan.header.classes.join(tr(", "));
    case Subject:
        return Words::subject(plan.header.subject);
    case State:
        return Words::status(plan.state);
    case Where:
        return Words::delivery(plan.delivery);
    case Changed:
        return Formatting::moment(plan.updatedAt, m_clock.now());
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Week"),  tr("Lesson"), tr("Classes"), tr("Subject"),
                            tr("State"), tr("Where"),  tr("Changed")};
    return names.value(section);
}

} // namespace shanke
