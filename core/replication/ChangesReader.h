// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "replication/LineMeasure.h"
#include "replication/Peer.h"

namespace shanke {

// Reads the source's changes page by page, as far ahead as is good for the line, and at their end waits for
// more. One page at a time; whoever is told that it came takes it. Lives in the peers' thread.
class ChangesReader final : public QObject
{
    Q_OBJECT
public:
    ChangesReader(Peer& source, LineMeasure& line, Clock& clock)
        : m_source(source), m_line(line), m_clock(clock)
    {
    }

    void beginFrom(const couch::Sequence& since) { m_since = since; }
    // The next page, unless one is under way or not taken yet, or enough of the documents before it are still
    // to go. After the last one only when it `mayWait` for more.
    void readAhead(qint64 toGo, bool mayWait);

    bool hasPage() const { return m_page.has_value(); }
    const couch::ChangesPage& page() const { return *m_page; }
    couch::ChangesPage takePage() { return *std::exchange(m_page, std::nullopt); }
    // What reading it took, but waiting.
    std::chrono::milliseconds readTime() const { return m_readTime; }
    bool isAtEnd() const { return m_isAtEnd; } // of the source's changes, for now
    qint64 pending() const { return m_pending; }

signals:
    void came(); // a page
    // Something is otherwise than before.
    void advanced();
    void failed(const shanke::Error& error);

private:
    void onPage(const couch::ChangesQuery& query, couch::ChangesPage page, std::chrono::milliseconds elapsed);
    void askAgain(std::chrono::milliseconds waited);

    Peer& m_source;
    LineMeasure& m_line;
    Clock& m_clock;
    couch::Sequence m_since; // of the next page
    std::optional<couch::ChangesPage> m_page;
    std::chrono::milliseconds m_readTime{0};
    qint64 m_pending = 0;
    bool m_isReading = false; // or pauses before it asks again
    bool m_isAtEnd = false;
};

} // namespace shanke
