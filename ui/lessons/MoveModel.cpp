// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/MoveModel.h"

namespace shanke {

void MoveModel::show(const QList<MovedLine>& moves)
{
    if (moves == m_moves)
        return;
    if (!m_moves.isEmpty()) {
        beginRemoveRows({}, 0, int(m_moves.size()) - 1);
        m_moves.clear();
        endRemoveRows();
    }
    if (moves.isEmpty())
        return;
    beginInsertRows({}, 0, int(moves.size()) - 1);
    m_moves = moves;
    endInsertRows();
}

QVariant MoveModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const MovedLine& move = m_moves.at(index.row());
    switch (index.column()) {
    case Whom:
        return move.whom;
    case Lesson:
        return move.lesson;
    case Before:
        return move.before.isEmpty() ? tr("no class") : move.before;
    case After:
        return move.after.isEmpty() ? tr("no class") : move.after;
    default:
        return {};
    }
}

QVariant MoveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Class"), tr("Lesson"), tr("Before"), tr("After")};
    return names.value(section);
}

} // namespace shanke
