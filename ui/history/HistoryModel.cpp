// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"

#include "ui/common/Formatting.h"
#include "ui/common/Icons.h"
#include "ui/sheet/NoteDelegate.h"

namespace shanke {

HistoryModel::HistoryModel(const Clock& clock, const DeviceId& here, QObject* parent)
    : RowListModel(parent), m_clock(clock), m_here(here)
{
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const KeptVersion& version = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return sentence(version);
    case NoteDelegate::HeadingRole:
        return heading(version);
    case Qt::AccessibleTextRole:
        return heading(version) + QStringLiteral(". ") + sentence(version);
    default:
        return {};
    }
}

QString HistoryModel::heading(const KeptVersion& version) const
{
    return version.savedAt.isValid() ? Formatting::moment(version.savedAt, m_clock.now())
                                     : tr("At an unknown time");
}

QString HistoryModel::sentence(const KeptVersion& version) const
{
    const QString who = version.device == m_here ? tr("%1, on this PC").arg(version.who)
                                                 : tr("%1, on another PC").arg(version.who);
    switch (version.standing) {
    case VersionStanding::Current:
        return tr("The current version · %1").arg(who);
    case VersionStanding::Other:
        return tr("Another version that waits for a choice · %1").arg(who);
    case VersionStanding::Earlier:
        return who;
    }
    Q_UNREACHABLE();
}

} // namespace shanke
