// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delivery/DeliveryViewModel.h"

#include "ui/common/Formatting.h"
#include "ui/common/SyncSentence.h"
#include "ui/delivery/DeliveryWords.h"
#include "workspace/DeliveryService.h"
#include "workspace/SyncService.h"
#include "workspace/Workspace.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

// About a month of school days.
constexpr int logLines = 200;

} // namespace

DeliveryViewModel::DeliveryViewModel(Workspace& workspace, Clock& clock, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_clock(clock), m_status(workspace.sync().status())
{
    connect(&m_workspace, &Workspace::changed, this, &DeliveryViewModel::refresh);
    connect(&m_workspace.sync(), &SyncService::statusChanged, this, &DeliveryViewModel::takeStatus);
}

void DeliveryViewModel::refresh()
{
    readItems();
    readLog();
}

void DeliveryViewModel::readItems()
{
    m_itemsAnswer.to(m_workspace.delivery().waiting(), [this](const Result<QList<DeliveryItem>>& items) {
        if (!items) {
            emit failed(items.error());
            return;
        }
        m_items.setRows(*items);
        m_loaded = true;
        emit changed();
    });
}

void DeliveryViewModel::readLog()
{
    m_logAnswer.to(m_workspace.delivery().log(logLines), [this](const Result<QList<LogEntry>>& entries) {
        if (!entries) {
            emit failed(entries.error());
            return;
        }
        QStringList lines;
        for (const LogEntry& entry : *entries)
            lines.append(
                u"%1\t%2"_s.arg(Formatting::moment(entry.time, m_clock.now()), DeliveryWords::log(entry)));
        m_log = lines.join(u'\n');
        emit logChanged();
    });
}

void DeliveryViewModel::takeStatus(const SyncStatus& status)
{
    m_status = status;
    refresh();
    emit changed();
}

void DeliveryViewModel::syncNow()
{
    whenReady(m_workspace.sync().syncOnce(), this, [this](const Result<SyncStatus>& status) {
        if (status)
            takeStatus(*status);
        else
            emit failed(status.error());
    });
}

void DeliveryViewModel::stop()
{
    m_workspace.sync().cancel();
}

void DeliveryViewModel::goOn()
{
    m_workspace.sync().allow(m_status.attentionDatabase);
}

void DeliveryViewModel::sendFilesToday()
{
    whenReady(m_workspace.sync().sendFilesToday(), this, [this](const Result<>& done) {
        if (!done)
            emit failed(done.error());
    });
}

QString DeliveryViewModel::sentence() const
{
    return SyncSentence::of(m_status, m_clock.now());
}

QString DeliveryViewModel::announcement() const
{
    return SyncSentence::announcement(m_status);
}

} // namespace shanke
