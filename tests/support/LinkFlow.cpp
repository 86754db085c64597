// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LinkFlow.h"

namespace shanke::test {

LinkFlow::LinkFlow(QTcpSocket& from, QTcpSocket& to, LinkLine& line, Way way)
    : m_from(from), m_to(to), m_line(line), m_way(std::move(way))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LinkFlow::arrive);
    connect(&m_from, &QTcpSocket::readyRead, this, [this] {
        if (m_open)
            m_line.join(*this);
    });
    connect(&m_from, &QTcpSocket::readChannelFinished, this, &LinkFlow::close);
}

void LinkFlow::open()
{
    m_open = true;
    m_line.join(*this);
}

QByteArray LinkFlow::take(qsizetype most)
{
    const QByteArray bytes = m_from.read(most);
    if (bytes.isEmpty() && m_closing) {
        m_closing = false;
        m_travelling.push_back({{}, m_line.now() + m_way.latency});
        await();
    }
    return bytes;
}

void LinkFlow::depart(const QByteArray& bytes, std::chrono::nanoseconds time)
{
    auto due = time + m_way.latency + m_way.delay(bytes);
    if (!m_travelling.empty())
        due = std::max(due, m_travelling.back().due); // bytes of a connection never overtake each other
    m_travelling.push_back({bytes, due});
    await();
}

void LinkFlow::close()
{
    m_closing = true;
    m_line.join(*this);
}

void LinkFlow::await()
{
    if (m_timer.isActive() || m_travelling.empty())
        return;
    const auto left = m_travelling.front().due - m_line.now();
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::max(left, std::chrono::nanoseconds(0))));
}

void LinkFlow::arrive()
{
    while (!m_travelling.empty() && m_travelling.front().due <= m_line.now()) {
        const Segment segment = m_travelling.front();
        m_travelling.pop_front();
        if (segment.bytes.isEmpty())
            m_to.disconnectFromHost();
        else
            m_to.write(segment.bytes);
    }
    await();
}

} // namespace shanke::test
