// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChangesStream.h"

#include "node/ChangesPages.h"
#include "store/ChangeFeed.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr int RowsAtOnce = 100;

} // namespace

ChangesStream::ChangesStream(NodeDatabases& databases, NodeDatabase& database, NodeUser reader,
                             couch::ChangesQuery query, Clock& clock)
    : m_databases(databases),
      m_name(database.name()),
      m_reader(std::move(reader)),
      m_query(std::move(query)),
      m_isLimited(m_query.limit > 0 || m_query.countOnly),
      m_clock(clock),
      m_quietSince(clock.monotonic())
{
    const ChangeFeed* const feed = &database.store().feed();
    connect(feed, &ChangeFeed::changed, this, &ChangesStream::wake);
    connect(feed, &QObject::destroyed, this, [this] {
        end(0);
        emit readyRead();
    });
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    watch(patience());
}

qint64 ChangesStream::readData(char* data, qint64 most)
{
    if (m_buffer.isEmpty() && !m_caughtUp && !m_ended)
        fill();
    const qint64 count = std::min<qint64>(most, m_buffer.size());
    std::copy_n(m_buffer.constData(), count, data);
    m_buffer.remove(0, count);
    if (count > 0)
        m_quietSince = m_clock.monotonic();
    return count;
}

void ChangesStream::wake()
{
    m_caughtUp = false;
    emit readyRead();
}

void ChangesStream::fill()
{
    const auto database = m_databases.find(m_name);
    // Who asks again hears why.
    if (!database || !append(**database))
        end(0);
}

Result<> ChangesStream::append(NodeDatabase& database)
{
    SHANKE_LET(const auto security, database.security());
    SHANKE_TRY(security.checkMember(m_reader));
    couch::ChangesQuery query = m_query;
    // From the newest back there is one page: what comes later would stand before it.
    if (!query.descending && !query.countOnly)
        query.limit = m_isLimited ? std::min(query.limit, RowsAtOnce) : RowsAtOnce;
    SHANKE_LET(const auto page, ChangesPages::read(database, query));
    for (const couch::Change& change : page.rows)
        m_buffer += couch::changeLine(change);
    m_query.since = page.lastSequence;
    if (m_isLimited)
        m_query.limit -= static_cast<int>(page.rows.size());
    m_caughtUp = page.rows.empty();
    if (m_query.descending || (m_isLimited && m_query.limit <= 0))
        end(page.pending);
    return {};
}

void ChangesStream::end(qint64 pending)
{
    if (std::exchange(m_ended, true))
        return;
    m_buffer += couch::lastLine(m_query.since, pending);
}

std::chrono::milliseconds ChangesStream::patience() const
{
    return m_query.heartbeat > 0ms ? m_query.heartbeat : m_query.timeout;
}

void ChangesStream::watch(std::chrono::milliseconds wait)
{
    m_clock.after(wait, this, [this] {
        const auto silence = m_clock.monotonic() - m_quietSince;
        if (silence >= patience())
            onSilence();
        if (!m_ended)
            watch(silence >= patience() ? patience() : patience() - silence);
    });
}

void ChangesStream::onSilence()
{
    if (!m_buffer.isEmpty())
        return; // the reader dawdles
    if (m_query.heartbeat > 0ms)
        m_buffer = "\n";
    else
        end(0);
    m_quietSince = m_clock.monotonic();
    emit readyRead();
}

} // namespace shanke
