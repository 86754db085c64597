// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChangesStream.h"

#include "node/ChangesRows.h"
#include "store/ChangeFeed.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype BytesAtOnce = 64 * 1024;

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

ChangesStream::~ChangesStream() = default;

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
    if (!m_rows)
        m_rows = std::make_unique<ChangesRows>(m_databases, m_name, m_query);
    while (m_buffer.size() < BytesAtOnce) {
        SHANKE_LET(const auto change, m_rows->next());
        if (!change)
            return toldAll();
        m_buffer += couch::changeText(*change) + '\n';
        if (m_isLimited)
            --m_query.limit;
    }
    return {};
}

Result<> ChangesStream::toldAll()
{
    const auto rows = std::exchange(m_rows, nullptr);
    m_query.since = rows->lastSequence();
    m_caughtUp = true;
    // From the newest back there is one page: what comes later would stand before it.
    if (m_query.descending || (m_isLimited && m_query.limit <= 0))
        end(rows->pending());
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
