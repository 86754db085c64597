// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity/DeviceCard.h"
#include "workspace/values/SyncStatus.h"
#include "world/Disk.h"
#include "world/Line.h"
#include "world/MachineClock.h"
#include "world/Saves.h"

namespace shanke {
class EngineState;
class RecordShelf;
} // namespace shanke

namespace shanke::world {

// A PC with the workspace of one person: the real engine in the thread of the world, with its clock, its disk
// and its line to the school. What the person does with it is done as the program does it, and what was
// acknowledged is put down among the saves.
class Pc final : public QObject
{
    // What a person changed, as texts.
    struct Change
    {
        QByteArray before{};
        QByteArray after{};
        QString text{};
    };

public:
    struct Place
    {
        QString name; // "A"
        QString folder;
    };

    Pc(Place place, WorldTime& time, Line& line, Saves& saves);
    ~Pc() override;

    // A workspace for templates: its settings and nothing else.
    static void create(const QString& folder, const UserId& user);
    // The folder is where this PC took its identity, not a copy.
    static void settle(const QString& folder);

    const QString& name() const { return m_place.name; }
    const QString& folder() const { return m_place.folder; }
    Disk& disk() { return m_disk; }
    Line& line() { return m_line; }
    MachineClock& clock() { return *m_clock; }

    void start(); // stays off when the folder cannot be opened
    void stop();
    void restart(Chance& chance);
    bool isRunning() const { return m_state && !m_disk.isDead(); }

    EngineState& state() { return *m_state; }
    DocumentStore* store(const DatabaseName& database);
    UserId user() const;
    DeviceCard card() const;
    DeviceKey key() const;

    // As last shown.
    const SyncStatus& status() const { return m_status; }
    // Up to which contact with the server everything had been looked at when a round came to its end.
    qint64 contactsAtRoundEnd() const { return m_contactsAtRoundEnd; }

    // What the person does. `which` counts round what there is.
    void save(int which, const QString& word, bool hasUnknownMembers);
    void remove(int which);
    void submit(int which);
    void decide(int which);
    void attach(int which, const QByteArray& content);
    void fetch(int which); // the first file of a plan

    void beginRound();
    bool isRoundOver() const { return m_isRoundOver; }
    void follow(bool follows); // continuous synchronisation
    void allow();              // a person agrees to whatever stopped

    // For planted faults: looks at, and changes, what is about to be shown.
    using Meddler = std::function<void(Pc&, SyncStatus&)>;
    void setMeddler(Meddler meddler) { m_meddler = std::move(meddler); }

private:
    Result<> open();
    void onStatus(const SyncStatus& status);
    void note(const DatabaseName& database, const DocId& id, const Change& change, bool isAcknowledged);
    DocId planAt(int which);
    Result<RecordShelf> shelf();

    Place m_place;
    WorldTime& m_time;
    Line& m_line;
    Saves& m_saves;
    Disk m_disk;
    std::shared_ptr<MachineClock> m_clock;
    std::unique_ptr<EngineState> m_state;
    SyncStatus m_status;
    Meddler m_meddler;
    qint64 m_contactsAtRoundEnd = 0;
    bool m_wasWorking = false;
    bool m_isRoundOver = true;
    bool m_follows = false;
};

} // namespace shanke::world
