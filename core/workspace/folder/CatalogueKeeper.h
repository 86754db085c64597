// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "workspace/folder/Databases.h"
#include "workspace/folder/WorkspaceFolder.h"

#include <QSet>

namespace shanke {

// Keeps the catalogue level with the databases, a slice at a time, so that a save never waits behind the
// reading of ten thousand plans. Sleeps until someone asks for a list. Lives in the engine thread.
class CatalogueKeeper : public QObject
{
    Q_OBJECT
public:
    using Ready = std::function<void(const Result<std::shared_ptr<const Catalogue>>&)>;

    CatalogueKeeper(const WorkspaceFolder& folder, Databases& databases);

    // Calls `ready` with a catalogue that knows everything committed before this call; at once, unless it has
    // to be made anew.
    void whenCurrent(Ready ready);
    // Reads one database to its end now, however long it takes.
    Result<std::shared_ptr<const Catalogue>> levelWith(const DatabaseName& database);
    Result<std::shared_ptr<const Catalogue>> levelWithAll();
    Result<std::shared_ptr<const Catalogue>> asItIs();
    // Reads a slice of it: enough to see what was just saved, unless everything is being made anew.
    Result<std::shared_ptr<const Catalogue>> nearlyLevelWith(const DatabaseName& database);

signals:
    // Lists have other rows now. Coalesced.
    void changed();

private:
    Result<> wake();
    Result<> readSlice();
    Result<> readSliceOf(const DatabaseName& database);
    Result<> followWaiting();
    Result<> judge();
    Result<> rebuild();
    void markAll();
    void followAll();
    void onDatabaseChanged(const DatabaseName& database);
    void schedule();
    void step();
    void answerAll(const Result<>& result);

    const WorkspaceFolder& m_folder;
    Databases& m_databases;
    std::shared_ptr<Catalogue> m_catalogue; // shared with reading threads; empty while asleep
    QSet<DatabaseName> m_behind;
    std::vector<Ready> m_waiting;
    bool m_complete = false; // has been level with everything at least once
    bool m_scheduled = false;
};

} // namespace shanke
