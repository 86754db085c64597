// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merge/MergeSweep.h"

#include "base/Log.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/DeviceIdentity.h"

namespace shanke {

using namespace Qt::StringLiterals;

void MergeSweep::run(const Done& done)
{
    if (done)
        m_waiting.push_back(done);
    if (m_isRunning)
        return;
    m_isRunning = true;
    const AccountSettings& account = m_signer.account();
    m_queue = {spaceOf(account.user), databaseOf(account.school)};
    m_identity.whenKnown([this] { next(); });
}

void MergeSweep::next()
{
    while (!m_queue.isEmpty()) {
        const DatabaseName database = m_queue.takeFirst();
        if (const auto store = m_databases.find(database))
            return walk(database, **store);
    }
    end();
}

void MergeSweep::walk(const DatabaseName& database, DocumentStore& store)
{
    const RecordWriter records(m_signer, database, store);
    const auto rule = [records, &store](const ReadSnapshot& snapshot, const Rivals& rivals) -> Result<bool> {
        SHANKE_LET(const bool isLost, haveLostTheirBase(store, snapshot, rivals));
        return !isLost && records.owns(rivals.id);
    };
    m_walk = std::make_unique<MergeWalk>(store, records.writer(), m_lookedAt.value(database), rule);
    // Queued, so that the walk is not destroyed inside its own signal.
    connect(
        m_walk.get(), &MergeWalk::finished, this,
        [this, database](const Result<MergeWalk::Outcome>& outcome) { onWalked(database, outcome); },
        Qt::QueuedConnection);
    m_walk->start();
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
    m_isRunning = false;
    const QList<DatabaseName> written = std::exchange(m_written, {});
    for (const Done& done : std::exchange(m_waiting, {}))
        done(written);
}

} // namespace shanke
