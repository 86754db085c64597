// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "ui/common/LatestAnswer.h"
#include "ui/delivery/DeliveryModel.h"

#include <QObject>

namespace shanke {

class Workspace;

// "Where is my work" without a widget: what waits and why, the state of the exchange, the log in plain words,
// and the three things a person can do: exchange now, stop, let a stopped database go on.
class DeliveryViewModel : public QObject
{
    Q_OBJECT
public:
    // Both outlive it.
    DeliveryViewModel(Workspace& workspace, Clock& clock, QObject* parent = nullptr);

    void refresh();
    void syncNow();
    void stop();
    // The person has read what stopped.
    void goOn();
    // Files go today, whatever was allowed for a day.
    void sendFilesToday();

    DeliveryModel& items() { return m_items; }
    bool isLoaded() const { return m_loaded; }
    const SyncStatus& status() const { return m_status; }
    QString sentence() const;
    bool hasServer() const { return m_status.link != LinkState::NoServer; }
    bool isWorking() const { return m_status.link == LinkState::Working; }
    // What is still to be sent: sizes and times.
    QString announcement() const;
    const QString& log() const { return m_log; }

signals:
    void changed();
    void logChanged();
    void failed(const shanke::Error& error);

private:
    void takeStatus(const SyncStatus& status);
    void readItems();
    void readLog();

    Workspace& m_workspace;
    Clock& m_clock;
    LatestAnswer m_itemsAnswer;
    LatestAnswer m_logAnswer;
    DeliveryModel m_items;
    SyncStatus m_status;
    bool m_loaded = false;
    QString m_log;
};

} // namespace shanke
