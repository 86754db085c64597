// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/LinkLine.h"

#include <QPointer>
#include <QTcpSocket>

#include <functional>

namespace shanke::test {

// One direction of one connection: what one socket sends goes over the line and arrives at the other one
// after its way. Nothing is read ahead of the line but a small window, so that the sender feels how slow it
// is.
class LinkFlow final : public QObject, public LinkSender
{
public:
    struct Way
    {
        std::chrono::nanoseconds latency;
        std::function<std::chrono::nanoseconds(const QByteArray& segment)> delay; // how much later it comes
    };

    LinkFlow(QTcpSocket& from, QTcpSocket& to, LinkLine& line, Way way);
    ~LinkFlow() override { m_line.leave(*this); }

    // From now on bytes travel: the handshake is over.
    void open();

    QByteArray take(qsizetype most) override;
    void depart(const QByteArray& bytes, std::chrono::nanoseconds time) override;

private:
    struct Segment
    {
        QByteArray bytes; // empty: the sender has closed
        std::chrono::nanoseconds due;
    };

    void close();
    void await();
    void arrive();

    QTcpSocket& m_from;
    QTcpSocket& m_to;
    LinkLine& m_line;
    Way m_way;
    QTimer m_timer;
    std::deque<Segment> m_travelling;
    bool m_open = false;
    bool m_closing = false;
};

} // namespace shanke::test
