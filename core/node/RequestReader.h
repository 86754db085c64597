// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/ChunkedBody.h"
#include "node/RequestHead.h"

namespace shanke {

// Reads one request of HTTP as its bytes come and stops after its head, so that who asks is known before the
// body is taken: then allowBody() or passOverBody() lets it go on. Keeps no more than was allowed. Knows no
// sockets.
class RequestReader
{
public:
    enum class Stage { Head, Decision, Body, Complete, Failed };
    static constexpr qsizetype LongestHead = 64 * 1024;

    Stage stage() const { return m_stage; }
    bool hasBegun() const { return m_stage != Stage::Head || !m_text.isEmpty(); }
    // Reads what belongs to this request from `bytes` and answers how much that was.
    qsizetype add(QByteArrayView bytes);

    const RequestHead& head() const { return m_head; } // from Decision on
    // A body of more bytes is Failed with 413.
    void allowBody(qint64 most);
    // The body is read and thrown away.
    void passOverBody();
    HttpRequest take() { return std::move(m_head.request); } // when Complete
    const RequestProblem& problem() const { return m_problem; }
    qint64 held() const { return m_text.size() + m_head.request.body.size(); } // bytes in memory

private:
    qsizetype addToHead(QByteArrayView bytes);
    qsizetype addToBody(QByteArrayView bytes);
    qsizetype addToChunks(QByteArrayView bytes);
    void readHead();
    void begin(qint64 most);
    void failWith(int status, const QString& reason);

    Stage m_stage = Stage::Head;
    QByteArray m_text; // of the head, as far as it has come
    RequestHead m_head;
    ChunkedBody m_chunks;
    qint64 m_left = 0; // of a body whose length is known
    qint64 m_most = 0; // that may be kept
    bool m_keeps = true;
    RequestProblem m_problem;
};

} // namespace shanke
