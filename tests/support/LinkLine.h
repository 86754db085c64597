// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

namespace shanke::test {

// Who has bytes for a line.
class LinkSender
{
public:
    virtual ~LinkSender() = default;
    // Up to `most` bytes; empty when there are none now.
    virtual QByteArray take(qsizetype most) = 0;
    // The bytes last taken leave the line at `time`.
    virtual void depart(const QByteArray& bytes, std::chrono::nanoseconds time) = 0;
};

// One direction of a link: so many bits a second, shared in turns by all who send, a segment at a time. Lives
// in one thread; senders leave before they go.
class LinkLine final : public QObject
{
public:
    explicit LinkLine(qint64 bitsPerSecond);

    void setRate(qint64 bitsPerSecond) { m_bitsPerSecond = bitsPerSecond; }
    void setFrozen(bool frozen);
    void join(LinkSender& sender); // has bytes; once is enough until take() answered none
    void leave(LinkSender& sender) { std::erase(m_turns, &sender); }

    std::chrono::nanoseconds now() const { return std::chrono::nanoseconds(m_clock.nsecsElapsed()); }
    qint64 bytes() const { return m_bytes; }

private:
    void serve();
    std::chrono::nanoseconds timeFor(qsizetype bytes) const;

    QElapsedTimer m_clock;
    QTimer m_timer;
    std::deque<LinkSender*> m_turns;
    std::chrono::nanoseconds m_freeAt{0};
    qint64 m_bitsPerSecond;
    qint64 m_bytes = 0;
    bool m_frozen = false;
};

} // namespace shanke::test
