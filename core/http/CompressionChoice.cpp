// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/CompressionChoice.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

// Within a PC or a school a server answers its simplest question in less, at the least once.
constexpr std::chrono::milliseconds NearAnswer = 30ms;
// A line is slow that carries less than this share of what is compressed in the same time. What is measured
// of a line contains the time of its server, which must not be taken for a slow line: a busy PC compresses
// more slowly as well.
constexpr qint64 SlowShare = 32;
constexpr qint64 UsualSpeed = 20 * 1024 * 1024; // bytes a second, while it was not measured

} // namespace

void CompressionChoice::compressed(qint64 bytes, std::chrono::nanoseconds elapsed)
{
    m_bytes += bytes;
    m_time += elapsed;
}

bool CompressionChoice::pays(qint64 bytesASecond) const
{
    return m_nearest >= NearAnswer || (bytesASecond > 0 && bytesASecond < slowLine());
}

qint64 CompressionChoice::slowLine() const
{
    const double seconds = std::chrono::duration<double>(m_time).count();
    const qint64 speed = seconds > 0 ? static_cast<qint64>(double(m_bytes) / seconds) : UsualSpeed;
    return std::min(speed, UsualSpeed) / SlowShare;
}

} // namespace shanke
