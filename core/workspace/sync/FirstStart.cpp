// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync/FirstStart.h"

#include "base/Log.h"
#include "replication/HttpPeer.h"
#include "replication/LocalPeer.h"
#include "snapshot/SnapshotReader.h"
#include "workspace/sync/GrowingFile.h"

#include <QtConcurrent>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto AskAgain = 2s; // while the server makes the file, or after a cut
constexpr auto ProgressInterval = 500ms;
constexpr int MostWaits = 60; // a server that cannot make it in two minutes is asked for the documents
const QString OriginId = QString::fromLatin1(SnapshotReader::OriginId);

Result<QJsonObject> originOf(const DocumentStore& store)
{
    SHANKE_LET(const auto snapshot, store.read());
    SHANKE_LET(const auto origin, store.local(snapshot, OriginId));
    return origin.value_or(QJsonObject());
}

Result<> forgetOrigin(DocumentStore& store)
{
    SHANKE_LET(auto transaction, store.begin(Durability::Full));
    SHANKE_TRY(store.removeLocal(transaction, OriginId));
    return transaction.commit();
}

} // namespace

FirstStart::FirstStart(Way way, int attempts, Databases& databases, std::shared_ptr<Clock> clock)
    : m_way(std::move(way)),
      m_attempts(attempts),
      m_databases(databases),
      m_clock(std::move(clock)),
      m_there(std::make_unique<HttpPeer>(m_way.transport, m_way.there, m_clock))
{
    connect(&m_unpacking, &QFutureWatcherBase::finished, this, &FirstStart::onUnpacked);
}

FirstStart::~FirstStart()
{
    m_way.transport->cancelAll(*this);
    stopUnpacking();
}

bool FirstStart::mayHelp(const Databases& databases, const DatabaseName& here)
{
    const auto store = databases.find(here);
    if (!store)
        return store.error().kind == ErrorKind::NotFound;
    const auto origin = originOf(**store);
    return origin && !origin->isEmpty();
}

void FirstStart::start()
{
    ask();
}

void FirstStart::ask()
{
    const Continuation<HttpResponse> answer(this, [this](const Result<HttpResponse>& response) {
        onInfo(response.and_then(&couch::decodeDatabaseInfoResponse));
    });
    m_way.transport->send(couch::encodeGetDatabase(m_way.there.toString()), answer);
}

// What cannot be learnt here will be met again, and told, by the replication.
void FirstStart::onInfo(const Result<couch::DatabaseInfo>& info)
{
    if (!info || !info->snapshot)
        return end(0);
    if (m_databases.find(m_way.here))
        return recordIfSame(*info);
    if (!info->snapshot->isReady && ++m_waits < MostWaits)
        return again(AskAgain);
    if (!info->snapshot->isReady || info->updateSequence.toNumber() < info->snapshot->sequence)
        return end(0);
    download(*info->snapshot);
}

void FirstStart::again(std::chrono::milliseconds pause)
{
    m_clock->after(pause, this, [this] { ask(); });
}

QString FirstStart::incoming() const
{
    return m_databases.incomingPath(m_way.here);
}

void FirstStart::download(const couch::SnapshotOffer& offer)
{
    m_offer = offer;
    m_download = std::make_unique<SnapshotDownload>(m_way.transport, m_way.there.toString(), incoming());
    // Queued, so that it is not destroyed inside its own signal.
    connect(m_download.get(), &SnapshotDownload::finished, this, &FirstStart::onDownloaded,
            Qt::QueuedConnection);
    connect(m_download.get(), &SnapshotDownload::failed, this, &FirstStart::onFailed, Qt::QueuedConnection);
    m_file.clear();
    m_download->start(offer);
    unpack();
    watch();
}

// Beside the download, for it costs the PC as much time as the line: what comes is unfolded as it comes.
void FirstStart::unpack()
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_unpacking.setFuture(QtConcurrent::run(
        &m_pool,
        [file = m_download->file(), bytes = m_offer.bytes, path = incoming(),
         stop = m_stop]() -> Result<SnapshotFacts> {
            GrowingFile source(file, bytes, *stop);
            auto unpacked = SnapshotReader::open(source).and_then([&](SnapshotReader reader) {
                return reader.unpack(path, *stop).map([&] { return reader.facts(); });
            });
            if (*stop)
                return fail(ErrorKind::Cancelled, u"Stopped."_s);
            return unpacked;
        }));
}

void FirstStart::stopUnpacking()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void FirstStart::watch()
{
    if (!m_download || m_isOver)
        return;
    emit progressed(m_download->bytesHere(), m_offer.bytes);
    m_clock->after(ProgressInterval, m_download.get(), [this] { watch(); });
}

void FirstStart::onFailed(const Error& error)
{
    if (!m_download)
        return; // its file was found to be of no use before
    stopUnpacking();
    const qint64 here = m_download->bytesHere();
    if (error.kind != ErrorKind::Conflict && !isTransient(error.kind))
        return giveUp(error);
    m_failures = here > std::exchange(m_bytesBefore, here) ? 1 : m_failures + 1;
    if (m_failures >= m_attempts) {
        m_isOver = true;
        emit failed(error);
    } else {
        again(AskAgain);
    }
}

void FirstStart::onDownloaded(const QString& file)
{
    m_file = file;
    if (m_download && m_unpacking.isFinished())
        adopt();
}

void FirstStart::onUnpacked()
{
    const auto facts = m_unpacking.result();
    if (!m_download || (!facts && facts.error().kind == ErrorKind::Cancelled))
        return;
    if (facts && m_file.isEmpty())
        return; // the end of the download is about to be said
    adopt();
}

void FirstStart::adopt()
{
    const auto facts = m_unpacking.result();
    QFile::remove(m_download->file());
    m_download.reset();
    if (!facts)
        return giveUp(facts.error());
    if (facts->source != m_offer.source || facts->digest != m_offer.digest) {
        removeStoreFile(incoming());
        return giveUp({ErrorKind::Protocol, u"The server sent another snapshot than it announced."_s, {}});
    }
    const auto passed = m_way.gate().and_then(
        [this](const ArrivalGate& gate) { return passGate(incoming(), m_way.here, gate); });
    if (!passed) {
        removeStoreFile(incoming());
        return giveUp(passed.error());
    }
    if (const auto adopted = m_databases.adopt(m_way.here, incoming()); !adopted)
        return giveUp(adopted.error());
    m_documents = facts->documents;
    recordPull(facts->sequence);
}

// The sequences of a store count only for that store, and only while it has not gone back behind them.
void FirstStart::recordIfSame(const couch::DatabaseInfo& info)
{
    const auto store = m_databases.find(m_way.here);
    const auto origin = store.and_then([](DocumentStore* found) { return originOf(*found); });
    const qint64 sequence = origin ? origin->value("sequence"_L1).toInteger() : 0;
    if (sequence <= 0 || origin->value("source"_L1).toString() != info.snapshot->source ||
        info.updateSequence.toNumber() < sequence)
        return end(0);
    recordPull(sequence);
}

Result<> FirstStart::openPeers()
{
    SHANKE_LET(DocumentStore * store, m_databases.find(m_way.here));
    SHANKE_LET(m_here, LocalPeer::of(*store));
    return {};
}

void FirstStart::recordPull(qint64 sequence)
{
    if (const auto opened = openPeers(); !opened)
        return giveUp(opened.error());
    m_keeper = std::make_unique<CheckpointKeeper>(*m_there, *m_here, *m_clock);
    m_keeper->load({this, [this, sequence](const Result<couch::Sequence>& common) {
                        if (!common)
                            return giveUp(common.error());
                        m_keeper->record(couch::Sequence::fromNumber(sequence), {},
                                         {this, [this, sequence](const Result<>&) {
                                              // The keeper is still speaking.
                                              QMetaObject::invokeMethod(
                                                  this, [this, sequence] { recordPush(sequence); },
                                                  Qt::QueuedConnection);
                                          }});
                    }});
}

// Everything up to there came from there; what a person has written since is above it.
void FirstStart::recordPush(qint64 sequence)
{
    const auto store = m_databases.find(m_way.here);
    m_keeper = std::make_unique<CheckpointKeeper>(*m_here, *m_there, *m_clock);
    m_keeper->load({this, [this, store, sequence](const Result<couch::Sequence>& common) {
                        if (!common)
                            return giveUp(common.error());
                        m_keeper->record(couch::Sequence::fromNumber(sequence), {},
                                         {this, [this, store](const Result<>& recorded) {
                                              if (recorded)
                                                  std::ignore = forgetOrigin(**store);
                                              end(m_documents);
                                          }});
                    }});
}

void FirstStart::giveUp(const Error& error)
{
    qCWarning(logWorkspace).noquote()
        << m_way.here.toString() << "starts without the snapshot:" << error.detail;
    emit gaveUp(error);
    end(m_documents);
}

void FirstStart::end(qint64 documents)
{
    if (!std::exchange(m_isOver, true))
        emit finished(documents);
}

} // namespace shanke
