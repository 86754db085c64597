// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/NodeSnapshot.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "snapshot/SnapshotReader.h"
#include "store/ChangeFeed.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace shanke {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Making one reads the whole database: not while somebody fills it.
constexpr auto QuietTime = 10s;
// A snapshot stays good while fetching the rest by the protocol is a small part of the work.
constexpr qint64 FewChanges = 1000;
constexpr qint64 StaleShare = 5; // a fifth of the documents

} // namespace

NodeSnapshot::NodeSnapshot(DocumentStore& store, QString database, QString path)
    : m_store(store), m_database(std::move(database)), m_path(std::move(path))
{
    readKept();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietTime);
    connect(&m_quiet, &QTimer::timeout, this, [this] { std::ignore = look(); });
    connect(&store.feed(), &ChangeFeed::changed, this, [this] {
        m_hasFailed = false;
        m_quiet.start();
    });
    connect(&m_making, &QFutureWatcherBase::finished, this, &NodeSnapshot::onMade);
    m_quiet.start();
}

NodeSnapshot::~NodeSnapshot()
{
    m_stop = true;
    m_pool.waitForDone();
}

// A file of an earlier run, if it is of this very store.
void NodeSnapshot::readKept()
{
    QFile file(m_path);
    const auto snapshot = m_store.read();
    const auto info = snapshot.and_then([&](const ReadSnapshot& read) { return m_store.info(read); });
    if (!info || !file.open(QIODevice::ReadOnly))
        return;
    const auto reader = SnapshotReader::open(file);
    if (reader && reader->facts().source == info->uuid && reader->facts().sequence <= info->lastSequence)
        m_facts = reader->facts();
}

Result<std::optional<couch::SnapshotOffer>> NodeSnapshot::offer()
{
    SHANKE_TRY(look());
    if (m_facts)
        return couch::SnapshotOffer{true, m_facts->source, m_facts->sequence, m_facts->digest,
                                    QFileInfo(m_path).size()};
    if (m_making.isRunning())
        return couch::SnapshotOffer{};
    return std::nullopt;
}

Result<std::shared_ptr<QIODevice>> NodeSnapshot::open()
{
    SHANKE_TRY(look());
    if (!m_facts && m_making.isRunning())
        return fail(ErrorKind::ServerBusy, u"The snapshot is being made."_s);
    auto file = std::make_shared<QFile>(m_path);
    if (!m_facts || !file->open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"This database has no snapshot."_s);
    return file;
}

Result<> NodeSnapshot::look()
{
    if (m_making.isRunning() || m_hasFailed)
        return {};
    SHANKE_LET(const bool due, isDue());
    if (due)
        make();
    return {};
}

Result<bool> NodeSnapshot::isDue() const
{
    SHANKE_LET(const auto snapshot, m_store.read());
    SHANKE_LET(const StoreInfo info, m_store.info(snapshot));
    if (info.documents < FewestDocuments)
        return false;
    if (!m_facts || !QFileInfo::exists(m_path))
        return true;
    const bool isFilling = m_quiet.isActive();
    return !isFilling &&
           info.lastSequence - m_facts->sequence > std::max(FewChanges, info.documents / StaleShare);
}

void NodeSnapshot::make()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_making.setFuture(QtConcurrent::run(
        &m_pool, [this, made = toIsoString(SystemClock().now())]() -> Result<SnapshotFacts> {
            return SnapshotWriter(m_store, m_database).write(m_path, made, m_stop);
        }));
}

void NodeSnapshot::onMade()
{
    const auto facts = m_making.result();
    m_hasFailed = !facts;
    if (facts)
        m_facts = *facts;
    else
        qCWarning(logNode).noquote() << m_database << "has no new snapshot:" << facts.error().detail;
    emit made();
}

} // namespace shanke
