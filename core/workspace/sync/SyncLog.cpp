// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncLog.h"

#include "base/Log.h"
#include "catalogue/CatalogueQueries.h"
#include "workspace/engine/EngineState.h"
#include "workspace/sync/ActivityLog.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TitlesInALine = 3;

void report(const Result<>& result)
{
    if (!result)
        qCWarning(logWorkspace).noquote() << "the log was not written:" << result.error().detail;
}

} // namespace

Result<> SyncLog::open()
{
    SHANKE_LET(Connection * work, m_state.work());
    SHANKE_LET(m_lastReached, ActivityLog(*work).lastReached());
    SHANKE_LET(m_speed, ActivityLog(*work).speed());
    return {};
}

void SyncLog::reached(qint64 speed)
{
    m_lastReached = m_state.clock().now();
    report(m_state.work().and_then(
        [&](Connection* work) { return ActivityLog(*work).setLastReached(*m_lastReached); }));
    if (speed > 0 && std::exchange(m_speed, speed) != speed)
        report(m_state.work().and_then([&](Connection* work) { return ActivityLog(*work).setSpeed(speed); }));
    if (!std::exchange(m_isReached, true))
        write(u"reached"_s, {});
    m_lastLoss.clear();
}

void SyncLog::lost(const Error& error)
{
    m_isReached = false;
    const QString code = errorName(error.kind);
    if (std::exchange(m_lastLoss, code) != code)
        write(code, error.kind == ErrorKind::Offline ? QStringList() : QStringList(error.detail));
}

void SyncLog::sent(const DatabaseName& database, const QList<DocId>& ids)
{
    if (!ids.isEmpty())
        write(u"sent"_s, {titlesOf(database, ids)});
}

void SyncLog::received(const DatabaseName& database, const QList<DocId>& ids)
{
    if (!ids.isEmpty())
        write(u"received"_s, {titlesOf(database, ids)});
}

void SyncLog::refused(const DatabaseName& database, const std::vector<couch::DocFailure>& failures)
{
    for (const couch::DocFailure& failure : failures)
        write(u"refused"_s, {titleOf(database, failure.id), failure.reason});
}

void SyncLog::notHad(const DatabaseName& database, const std::vector<couch::DocFailure>& failures)
{
    for (const couch::DocFailure& failure : failures)
        write(u"not_had"_s, {titleOf(database, failure.id), failure.reason});
}

void SyncLog::started(const DatabaseName& database, qint64 documents)
{
    write(u"snapshot"_s, {database.toString(), QString::number(documents)});
}

void SyncLog::startedWithoutFile(const DatabaseName& database, const Error& error)
{
    write(u"snapshot_failed"_s, {database.toString(), error.detail});
}

void SyncLog::stopped(const DatabaseName& database, const Error& error)
{
    write(u"attention"_s, {database.toString(), error.detail});
}

void SyncLog::write(const QString& code, const QStringList& details)
{
    const LogEntry entry{m_state.clock().now(), code, details};
    report(m_state.work().and_then([&](Connection* work) { return ActivityLog(*work).append(entry); }));
}

QString SyncLog::titleOf(const DatabaseName& database, const DocId& id) const
{
    const auto entry = m_state.catalogue().nearlyLevelWith(database).and_then(
        [&](const std::shared_ptr<const Catalogue>& catalogue) -> Result<std::optional<DocumentEntry>> {
            SHANKE_LET(const ReadSnapshot snapshot, catalogue->read());
            return catalogue::entryOf(snapshot, database, id);
        });
    const bool hasTitle = entry && *entry && !(*entry)->title.isEmpty();
    return hasTitle ? (*entry)->title : id.toString();
}

// The first titles, and how many more there were.
QString SyncLog::titlesOf(const DatabaseName& database, const QList<DocId>& ids) const
{
    QStringList titles;
    for (const DocId& id : ids.first(std::min(ids.size(), TitlesInALine))) {
        const QString title = titleOf(database, id);
        if (!titles.contains(title))
            titles.append(title);
    }
    if (ids.size() > TitlesInALine)
        titles.append(u"+%1"_s.arg(ids.size() - TitlesInALine));
    return titles.join(u" · "_s);
}

} // namespace shanke
