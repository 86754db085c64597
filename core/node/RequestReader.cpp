// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RequestReader.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isNewline(char c)
{
    return c == '\r' || c == '\n';
}

} // namespace

qsizetype RequestReader::add(QByteArrayView bytes)
{
    if (m_stage == Stage::Head)
        return addToHead(bytes);
    if (m_stage == Stage::Body)
        return m_head.isChunked ? addToChunks(bytes) : addToBody(bytes);
    return 0;
}

qsizetype RequestReader::addToHead(QByteArrayView bytes)
{
    qsizetype passed = 0; // empty lines before a request are passed over (RFC 9112 2.2)
    while (m_text.isEmpty() && passed < bytes.size() && isNewline(bytes[passed]))
        ++passed;
    const QByteArrayView rest = bytes.sliced(passed);
    if (rest.isEmpty())
        return passed;
    const qsizetype before = m_text.size();
    const qsizetype room = std::min(rest.size(), LongestHead + 1 - before);
    m_text.append(rest.first(room));
    if (static_cast<unsigned char>(m_text[0]) < 'A') { // no method of HTTP, nor ever one
        failWith(400, u"This is not a request of HTTP."_s);
        return passed + room;
    }
    const qsizetype end = m_text.indexOf("\r\n\r\n", std::max<qsizetype>(before - 3, 0));
    if (end < 0) {
        if (m_text.size() > LongestHead)
            failWith(431, u"The header fields of the request are larger than this server takes."_s);
        return passed + room;
    }
    m_text.truncate(end + 2);
    readHead();
    return passed + end + 4 - before;
}

void RequestReader::readHead()
{
    auto head = RequestHead::parse(std::exchange(m_text, {}), m_problem);
    if (!head) {
        m_stage = Stage::Failed;
        return;
    }
    m_head = *std::move(head);
    m_left = m_head.bodyLength;
    m_stage = Stage::Decision;
}

void RequestReader::begin(qint64 most)
{
    m_most = most;
    m_stage = m_head.hasBody() ? Stage::Body : Stage::Complete;
}

void RequestReader::allowBody(qint64 most)
{
    begin(most);
    if (m_head.bodyLength > most)
        failWith(413, u"The request is larger than this server takes."_s);
}

void RequestReader::passOverBody()
{
    m_keeps = false;
    m_head.request.body.clear();
    begin(0);
}

qsizetype RequestReader::addToBody(QByteArrayView bytes)
{
    const auto count = static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size()));
    if (m_keeps)
        m_head.request.body.append(bytes.first(count)); // what is announced is not yet here
    m_left -= count;
    if (m_left == 0)
        m_stage = Stage::Complete;
    return count;
}

qsizetype RequestReader::addToChunks(QByteArrayView bytes)
{
    QByteArray thrownAway;
    QByteArray& body = m_keeps ? m_head.request.body : thrownAway;
    const qsizetype used = m_chunks.add(bytes, body, m_keeps ? m_most : bytes.size());
    if (m_keeps && body.size() > m_most)
        failWith(413, u"The request is larger than this server takes."_s);
    else if (m_chunks.stage() == ChunkedBody::Stage::Failed)
        failWith(400, u"The body of the request is malformed."_s);
    else if (m_chunks.stage() == ChunkedBody::Stage::Complete)
        m_stage = Stage::Complete;
    return used;
}

void RequestReader::failWith(int status, const QString& reason)
{
    m_problem = {status, reason};
    m_stage = Stage::Failed;
    m_text.clear();
    m_head.request.body.clear();
}

} // namespace shanke
