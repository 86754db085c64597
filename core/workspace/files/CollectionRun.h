// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/ChunkCollection.h"
#include "workspace/engine/Answer.h"
#include "workspace/engine/Databases.h"

#include <QObject>

namespace shanke {

class EngineState;

// Takes out the pieces that nothing names any more, some in each turn of the engine's event loop. Belongs to
// the engine state, answers once how many went, and removes itself. Lives in the engine thread.
class CollectionRun : public QObject
{
    Q_OBJECT
public:
    // What is unnamed in one database of pieces.
    using Unnamed = std::vector<std::pair<DatabaseName, std::vector<Digest>>>;

    CollectionRun(EngineState& state, Unnamed unnamed, const Answer<int>& answer);

    void start();

private:
    void step();
    Result<> noteNext();
    Result<> removeSome();

    EngineState& m_state;
    Unnamed m_unnamed;
    Answer<int> m_answer;
    DocumentStore* m_store = nullptr;
    std::vector<Digest> m_due; // in m_store
    int m_removed = 0;
};

// Looks through every text of every database for what it names; what no text names is the answer. Any thread;
// takes as long as reading all files.
Result<CollectionRun::Unnamed> findUnnamed(const OpenStores& databases);

} // namespace shanke
