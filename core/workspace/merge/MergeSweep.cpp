// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/MergeSweep.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "workspace/engine/EngineState.h"

namespace shanke {

using namespace Qt::StringLiterals;

void MergeSweep::run(const Done& done)
{
    if (done)
        m_waiting.push_back(done);
    if (m_walk)
        return;
    const AccountSettings& account = m_state.account();
    m_queue = {spaceOf(account.user), databaseOf(account.school)};
    next();
}

void MergeSweep::next()
{
    while (!m_queue.isEmpty()) {
        const DatabaseName database = m_queue.takeFirst();
        if (const auto store = m_state.databases().find(database))
            return walk(database, **store);
    }
    end();
}

void MergeSweep::walk(const DatabaseName& database, DocumentStore& store)
{
    const auto rule = [this, database, &store](const ReadSnapshot& snapshot,
                                               const Rivals& rivals) -> Result<bool> {
        SHANKE_LET(const bool isLost, haveLostTheirBase(store, snapshot, rivals));
        return !isLost && isOurs(database, rivals);
    };
    m_walk = std::make_unique<MergeWalk>(store, m_lookedAt.value(database), rule);
    // Queued, so that the walk is not destroyed inside its own signal.
    connect(
        m_walk.get(), &MergeWalk::finished, this,
        [this, database](const Result<MergeWalk::Outcome>& outcome) { onWalked(database, outcome); },
        Qt::QueuedConnection);
    m_walk->start();
}

bool MergeSweep::isOurs(const DatabaseName& database, const Rivals& rivals) const
{
    const AccountSettings& account = m_state.account();
    const QString author = account.user.toString();
    return database == spaceOf(account.user) ||
           std::all_of(rivals.living.begin(), rivals.living.end(), [&](const Revision& version) {
               return version.body.toObject().value(u"author"_s) == author;
           });
}

void MergeSweep::onWalked(const DatabaseName& database, const Result<MergeWalk::Outcome>& outcome)
{
    m_walk.reset();
    if (!outcome) {
        qCWarning(logWorkspace).noquote() << "merging" << database.toString() << outcome.error().detail;
    } else {
        m_lookedAt[database] = outcome->lastSequence;
        if (!outcome->merged.isEmpty())
            m_written.append(database);
    }
    next();
}

void MergeSweep::end()
{
    const QList<DatabaseName> written = std::exchange(m_written, {});
    for (const Done& done : std::exchange(m_waiting, {}))
        done(written);
}

} // namespace shanke
