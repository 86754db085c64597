// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/SequenceModel.h"

namespace shanke {

QVariant SequenceModel::data(const QModelIndex& index, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !isText)
        return {};
    const SequenceRow& line = row(index);
    switch (index.column()) {
    case Week:
        return line.week;
    case Day:
        return line.day;
    case Period:
        return line.period;
    case Lesson:
        return line.lesson;
    case State:
        return line.state.word;
    case Approval:
        return line.approval.word;
    default:
        return {};
    }
}

QVariant SequenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Week"), tr("Date"), tr("Period"), tr("Lesson"), tr("State"), tr("Approval")};
    return names.value(section);
}

} // namespace shanke
