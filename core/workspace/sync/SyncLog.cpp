// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/SyncLog.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "catalogue/CatalogueQueries.h"
#include "workspace/folder/ActivityLog.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/folder/WorkFile.h"

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
    SHANKE_LET(Connection * work, m_work.open());
    for (const Hop hop : Hops) {
        SHANKE_LET(wayTo(hop).lastReached, ActivityLog(*work).lastReached(hop));
        SHANKE_LET(wayTo(hop).speed, ActivityLog(*work).speed(hop));
    }
    return {};
}

void SyncLog::reached(Hop hop, qint64 speed)
{
    Way& way = wayTo(hop);
    way.lastReached = m_clock.now();
    report(m_work.open().and_then(
        [&](Connection* work) { return ActivityLog(*work).setLastReached(hop, *way.lastReached); }));
    if (speed > 0 && std::exchange(way.speed, speed) != speed)
        report(m_work.open().and_then(
            [&](Connection* work) { return ActivityLog(*work).setSpeed(hop, speed); }));
    if (!std::exchange(way.isReached, true))
        write(hop == Hop::School ? u"reached"_s : u"county_reached"_s, {});
    way.lastLoss.clear();
}

void SyncLog::lost(Hop hop, const Error& error)
{
    Way& way = wayTo(hop);
    way.isReached = false;
    const QString code = errorName(error.kind);
    if (std::exchange(way.lastLoss, code) == code)
        return;
    if (error.kind == ErrorKind::Offline)
        return write(hop == Hop::School ? code : u"county_offline"_s, {});
    write(code, {error.detail});
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
    const LogEntry entry{m_clock.now(), code, details};
    report(m_work.open().and_then([&](Connection* work) { return ActivityLog(*work).append(entry); }));
}

QString SyncLog::titleOf(const DatabaseName& database, const DocId& id) const
{
    const auto entry = m_catalogue.nearlyLevelWith(database).and_then(
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
