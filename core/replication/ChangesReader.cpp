// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/ChangesReader.h"

#include "replication/ReplicationTuning.h"

namespace shanke {

using namespace Qt::StringLiterals;

void ChangesReader::readAhead(qint64 toGo, bool mayWait)
{
    // Enough for the batches to come, and no more: until they have gone the line is for documents.
    const int enough = std::min(m_line.pages.next(), m_line.batches.next() * tuning::BatchesUnderWay);
    if (m_isReading || m_page || toGo >= enough || (m_isAtEnd && !mayWait))
        return;
    couch::ChangesQuery query;
    query.since = m_since;
    query.limit = m_line.pages.next();
    query.longpoll = m_isAtEnd;
    m_isReading = true;
    m_source.changes(query,
                     {this, [this, query, began = m_clock.monotonic()](Result<couch::ChangesPage> page) {
                          m_isReading = false;
                          if (page)
                              onPage(query, std::move(*page), m_clock.monotonic() - began);
                          else
                              emit failed(page.error());
                      }});
}

void ChangesReader::onPage(const couch::ChangesQuery& query, couch::ChangesPage page,
                           std::chrono::milliseconds elapsed)
{
    const int rows = static_cast<int>(page.rows.size());
    if (query.longpoll && rows == 0)
        return askAgain(elapsed);
    m_isAtEnd = rows == 0 || page.pending == 0 || (page.pending < 0 && rows < query.limit);
    if (!m_isAtEnd && (page.lastSequence.isEmpty() || page.lastSequence == m_since))
        return emit failed({ErrorKind::Protocol, u"The server's changes do not come forward."_s, {}});
    m_since = page.lastSequence;
    m_pending = page.pending;
    if (rows > 0) {
        m_readTime = query.longpoll ? std::chrono::milliseconds(0) : elapsed;
        m_page = std::move(page);
        emit came();
    }
    emit advanced();
}

// A server that does not wait must not be asked without end.
void ChangesReader::askAgain(std::chrono::milliseconds waited)
{
    if (waited >= tuning::EmptyLongpollPause)
        return emit advanced();
    m_isReading = true;
    m_clock.after(tuning::EmptyLongpollPause, this, [this] {
        m_isReading = false;
        emit advanced();
    });
}

} // namespace shanke
