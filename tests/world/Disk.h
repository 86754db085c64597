// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/Chance.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace shanke::world {

// The disk of one machine as SQLite sees it: knows which writes were waited for. What was not, a power cut
// loses or keeps, each write by itself and maybe only the beginning of it. A machine can die between any two
// operations; from then on nothing of it reaches the disk. The files are real ones below `folder`, synced
// only in name, so that it is fast anywhere. Entered by the threads that seal bundles as well.
class Disk
{
public:
    enum class Death { Killed, PowerCut }; // a killed process loses nothing that it wrote
    enum class Fault { None, Full, ReadOnly };

    explicit Disk(QString folder);
    ~Disk();
    Disk(const Disk&) = delete;

    // All of SQLite goes through disks from now on. Before its first use in this process.
    static void install();
    // What SQLite throws dice for goes by `seed` from now on.
    static void seed(quint64 seed);

    const QString& folder() const { return m_folder; }

    void die(Death death);
    // The machine dies when it has written or synced so often.
    void dieAfter(int operations, Death death);
    bool isDead() const { return m_isDead; }
    void setFault(Fault fault) { m_fault = fault; }
    // For a planted fault: the disk says that it has synced and has not.
    void setLying(bool lies) { m_lies = lies; }

    // When everything on it is closed: the disk as the machine finds it when it starts again.
    void revive(Chance& chance);

private:
    friend struct DiskCalls; // SQLite's side

    struct Write
    {
        qint64 offset = 0;
        QByteArray before;
        QByteArray after; // empty: the file was cut here
        qint64 sizeBefore = 0;
    };
    using Writes = std::vector<Write>;

    bool mayGoOn(); // counts an operation
    void synced(Writes& writes);
    void loseUnsynced(const std::string& path, const Writes& writes, Chance& chance) const;

    QString m_folder;
    std::map<std::string, Writes> m_files; // by path, what was not synced
    int m_operationsLeft = -1;             // -1: no death is planned
    Death m_death = Death::Killed;
    Fault m_fault = Fault::None;
    bool m_isDead = false;
    bool m_lies = false;
};

} // namespace shanke::world
