// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>

namespace shanke::test {

// Reads along one direction of an HTTP/1.1 connection: messages with their heads, in order, bodies whole.
// What breaks off in the middle is never a message.
class HttpReader
{
public:
    struct Message
    {
        QByteArray firstLine;
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;

        QByteArray header(const QByteArray& name) const { return headers.value(name); }
    };
    using Seen = std::function<void(const Message&)>;

    // `begun` when the head of a message is there, `ended` when all of it is.
    HttpReader(Seen begun, Seen ended) : m_begun(std::move(begun)), m_ended(std::move(ended)) {}

    void add(const QByteArray& bytes);

private:
    bool readHead();
    bool readBody();
    bool readChunk();
    void end();

    Seen m_begun;
    Seen m_ended;
    QByteArray m_rest;
    Message m_message;
    bool m_inBody = false;
};

} // namespace shanke::test
