// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeepingModel.h"

#include "ui/common/Formatting.h"
#include "workspace/KeepingService.h"

using namespace Qt::StringLiterals;

namespace shanke {

KeepingModel::KeepingModel(KeepingService& keeping, QObject* parent) : QObject(parent), m_keeping(keeping)
{
    connect(&keeping, &KeepingService::changed, this, &KeepingModel::refresh);
}

void KeepingModel::refresh()
{
    m_answer.to(m_keeping.state(), [this](const Result<KeepingState>& state) {
        if (!state) {
            emit failed(state.error());
            return;
        }
        m_state = *state;
        emit changed();
    });
}

QString KeepingModel::space() const
{
    //: two sizes
    return tr("documents %1, backups %2")
        .arg(Formatting::bytes(m_state.databaseBytes), Formatting::bytes(m_state.backupBytes));
}

QString KeepingModel::disk() const
{
    const QString free = tr("%1 free").arg(Formatting::bytes(m_state.freeBytes));
    if (m_state.freeBytes >= m_state.freeLimit)
        return free;
    //: the first part is "… free"
    return tr("%1: too little for files. Empty the recycle bin, or move videos and large downloads to "
              "another "
              "disk.")
        .arg(free);
}

QString KeepingModel::lastCheck() const
{
    if (!m_state.lastCheck)
        return tr("not yet; it happens by itself once a day");
    const QString when = Formatting::moment(*m_state.lastCheck, QDateTime::currentDateTime());
    if (m_state.findings.isEmpty())
        //: the time of the last check
        return tr("%1: everything is sound").arg(when);
    //: the time of the last check
    return tr("%1: something is damaged. Close the program and start it again: it repairs itself.").arg(when);
}

QString KeepingModel::aside() const
{
    if (m_state.asideFiles.isEmpty())
        return {};
    //: a size
    return tr("%n file(s) or folder(s), %1; kept in case something is missed", nullptr,
              int(m_state.asideFiles.size()))
        .arg(Formatting::bytes(m_state.asideBytes));
}

QStringList KeepingModel::backups() const
{
    QStringList rows;
    for (const BackupEntry& backup : m_state.backups)
        rows.append(u"%1 · %2"_s.arg(Formatting::moment(backup.time, QDateTime::currentDateTime()),
                                     Formatting::bytes(backup.bytes)));
    return rows;
}

void KeepingModel::check()
{
    run(m_keeping.checkNow(), [this](const QStringList& findings) { emit checked(findings.isEmpty()); });
}

void KeepingModel::backUp()
{
    run(m_keeping.backUpNow(), [this](const BackupEntry&) { emit backedUp(); });
}

void KeepingModel::setFreeLimit(qint64 bytes)
{
    whenReady(m_keeping.setFreeLimit(bytes), this, [this](const Result<>& set) {
        if (!set)
            emit failed(set.error());
        refresh();
    });
}

void KeepingModel::restore(int row)
{
    if (row < 0 || row >= m_state.backups.size())
        return;
    const auto wished = m_keeping.restoreAtNextStart(m_state.backups[row].folder);
    if (wished)
        emit restoreReady();
    else
        emit failed(wished.error());
}

void KeepingModel::setBusy(bool busy)
{
    m_busy = busy;
    emit changed();
}

template <typename T, typename Then>
void KeepingModel::run(QFuture<Result<T>> work, Then then)
{
    setBusy(true);
    whenReady(work, this, [this, then](const Result<T>& result) {
        setBusy(false);
        if (result)
            then(*result);
        else
            emit failed(result.error());
        refresh();
    });
}

} // namespace shanke
