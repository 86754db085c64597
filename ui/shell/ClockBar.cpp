// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ClockBar.h"

#include "ui/common/whenReady.h"
#include "workspace/SyncService.h"
#include "workspace/TodayService.h"
#include "workspace/Workspace.h"

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr std::chrono::minutes rhythm{1};

} // namespace

ClockBar::ClockBar(Workspace& workspace, Clock& clock, const QDate& builtOn, QWidget* parent)
    : InfoBar(parent), m_workspace(workspace), m_clock(clock)
{
    setObjectName(u"shell.clock"_s);
    m_known.builtOn = builtOn;
    connect(&workspace.sync(), &SyncService::statusChanged, this, [this](const SyncStatus& status) {
        m_known.clockOffset = status.clockOffset;
        look();
    });
    connect(&workspace, &Workspace::changed, this, &ClockBar::askReceipts);
    askReceipts();
    lookEveryMinute();
}

void ClockBar::look()
{
    const QString doubt = ClockSentence::of(m_clock.now(), m_known);
    if (doubt.isEmpty() == !m_isDoubted)
        return; // what was closed stays closed, what is said stands
    m_isDoubted = !doubt.isEmpty();
    if (m_isDoubted)
        showMessage(Tone::Attention, doubt);
    else
        hide();
}

void ClockBar::lookEveryMinute()
{
    look();
    m_clock.after(rhythm, this, [this] { lookEveryMinute(); });
}

void ClockBar::askReceipts()
{
    whenReady(m_workspace.today().newestReceipt(), this, [this](const Result<QDateTime>& newest) {
        m_known.serverSaid = newest.value_or(QDateTime());
        look();
    });
}

} // namespace shanke
