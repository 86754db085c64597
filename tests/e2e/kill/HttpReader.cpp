// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpReader.h"

namespace shanke::test {

void HttpReader::add(const QByteArray& bytes)
{
    m_rest += bytes;
    while (m_inBody ? readBody() : readHead()) {
    }
}

bool HttpReader::readHead()
{
    const qsizetype end = m_rest.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_rest.left(end).split('\n');
    m_rest.remove(0, end + 4);
    m_message = {lines.first().trimmed(), {}, {}};
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        m_message.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    m_inBody = true;
    m_begun(m_message);
    return true;
}

bool HttpReader::readBody()
{
    if (m_message.header("transfer-encoding").toLower() == "chunked")
        return readChunk();
    const qsizetype length = m_message.header("content-length").toLongLong();
    if (m_rest.size() < length)
        return false;
    m_message.body = m_rest.left(length);
    m_rest.remove(0, length);
    end();
    return true;
}

bool HttpReader::readChunk()
{
    const qsizetype line = m_rest.indexOf("\r\n");
    if (line < 0)
        return false;
    const qsizetype size = m_rest.left(line).toLongLong(nullptr, 16);
    if (m_rest.size() < line + 2 + size + 2)
        return false;
    m_message.body += m_rest.mid(line + 2, size);
    m_rest.remove(0, line + 2 + size + 2);
    if (size == 0)
        end();
    return true;
}

void HttpReader::end()
{
    m_inBody = false;
    m_ended(m_message);
}

} // namespace shanke::test
