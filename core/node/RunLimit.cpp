// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/RunLimit.h"

#include <QFile>

#include <unistd.h>

namespace shanke {

namespace {

constexpr std::chrono::milliseconds Tick{10};

// What the process has in memory; 0 where the system does not say.
qint64 bytesInMemory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;
    const QList<QByteArray> fields = file.read(200).split(' ');
    return fields.size() < 2 ? 0 : fields[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

RunLimit::RunLimit(Bounds bounds, std::function<void()> cut)
    : m_bounds(bounds), m_cut(std::move(cut)), m_thread([this] { watch(); })
{
}

RunLimit::~RunLimit()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void RunLimit::start()
{
    const std::lock_guard lock(m_mutex);
    m_isRunning = true;
    m_excess = Excess::None;
    m_deadline = std::chrono::steady_clock::now() + m_bounds.time;
    m_bytesBefore = -1;
    if (m_isAsleep)
        m_wake.notify_all();
}

RunLimit::Excess RunLimit::finish()
{
    const std::lock_guard lock(m_mutex);
    m_isRunning = false;
    return m_excess;
}

// Ticks while runs follow each other, so that starting one costs no more than a lock.
void RunLimit::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        if (!m_isRunning) {
            m_isAsleep = true;
            m_wake.wait(lock);
            m_isAsleep = false;
        } else if (m_excess == Excess::None && (m_excess = excess()) != Excess::None) {
            m_cut();
        }
        if (m_isRunning && !m_isEnding)
            m_wake.wait_for(lock, Tick);
    }
}

RunLimit::Excess RunLimit::excess()
{
    if (std::chrono::steady_clock::now() >= m_deadline)
        return Excess::Time;
    const qint64 bytes = bytesInMemory();
    if (m_bytesBefore < 0)
        m_bytesBefore = bytes;
    return bytes - m_bytesBefore > m_bounds.bytes ? Excess::Memory : Excess::None;
}

} // namespace shanke
