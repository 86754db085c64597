// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/NodeRouter.h"
#include "world/Disk.h"
#include "world/MachineClock.h"

#include <QObject>

namespace shanke::world {

// A server of the world without a socket: the real router over real databases in a folder, on a disk of its
// own. It can be stopped in any way and started again, put back to what it was when its folder was set aside,
// and have a database made anew.
class Server : public QObject
{
    Q_OBJECT
public:
    Server(WorldTime& time, QString name, const QString& folder);
    ~Server() override;

    const QString& name() const { return m_name; }
    QString address() const { return QStringLiteral("http://%1.local:5984").arg(m_name); }
    Disk& disk() { return m_disk; }
    MachineClock& clock() { return *m_clock; }
    NodeDatabases& databases() { return m_process->databases(); }
    // Null when there is none, or it cannot be opened.
    DocumentStore* store(const QString& database);
    bool isUnreadable(const QString& database);

    void start();
    void stop();
    bool isRunning() const { return m_process && !m_disk.isDead(); }
    // Stops, loses what a dying disk loses, starts.
    void restart(Chance& chance);

    // Loses what was not synced.
    void cutPower();

    using Answer = std::function<void(HttpResponse)>;
    // Nobody is answered whom a stop or a death overtakes: they hear stopped().
    void handle(HttpRequest request, const Answer& answer);

    void setAside();
    bool putBack(Chance& chance); // false: nothing was set aside
    void remake(const QString& database);

    // Counted up each time that it may have forgotten something.
    int forgettings() const { return m_forgettings; }

signals:
    void stopped();

protected:
    virtual void onStarted() {}
    virtual void onStopping() {}
    const std::shared_ptr<MachineClock>& sharedClock() const { return m_clock; }

private:
    // What a process of a server holds.
    class Process
    {
    public:
        Process(const QString& folder, Clock& clock);
        NodeDatabases& databases() { return *m_databases; }
        NodeRouter& router() { return *m_router; }
        QObject& callers() { return m_callers; }

    private:
        std::unique_ptr<NodeDatabases> m_databases;
        std::unique_ptr<NodeUsers> m_users;
        std::unique_ptr<NodeRouter> m_router;
        QObject m_callers; // goes first, and with it whoever waits for an answer
    };

    QString asideFolder() const { return m_disk.folder() + QStringLiteral(".aside"); }

    QString m_name;
    Disk m_disk;
    std::shared_ptr<MachineClock> m_clock;
    std::unique_ptr<Process> m_process;
    int m_forgettings = 0;
    QStringList m_toOpen; // databases that were being made anew
};

} // namespace shanke::world
