// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/CompressionChoice.h"

namespace shanke {

using namespace std::chrono_literals;

namespace {

// Within a PC or a school a server answers its simplest question in less, at the least once.
constexpr std::chrono::milliseconds NearAnswer = 10ms;
// zlib compresses some 30 MB of text a second to a third: from here on it costs more time than it saves, and
// a server that only stores slowly does not look like a slow line.
constexpr qint64 FastLine = 4 * 1024 * 1024;

} // namespace

bool CompressionChoice::pays(qint64 bytesASecond) const
{
    return m_nearest >= NearAnswer || (bytesASecond > 0 && bytesASecond < FastLine);
}

} // namespace shanke
