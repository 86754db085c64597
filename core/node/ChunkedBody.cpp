// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ChunkedBody.h"

namespace shanke {

namespace {

constexpr qsizetype LongestChunkLine = 256;
constexpr qsizetype LongestTrailer = 4096;
constexpr qsizetype MostDigits = 8; // 4 GiB a chunk

bool isHexadecimal(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

qsizetype ChunkedBody::add(QByteArrayView bytes, QByteArray& out, qint64 most)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_stage != Stage::Complete && m_stage != Stage::Failed &&
           out.size() <= most)
        used += m_stage == Stage::Data ? addData(bytes.sliced(used), out) : addLine(bytes.sliced(used));
    return used;
}

qsizetype ChunkedBody::addData(QByteArrayView bytes, QByteArray& out)
{
    const auto count = static_cast<qsizetype>(std::min<qint64>(m_left, bytes.size()));
    out.append(bytes.first(count));
    m_left -= count;
    if (m_left == 0)
        m_stage = Stage::DataEnd;
    return count;
}

qsizetype ChunkedBody::addLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const qsizetype count = end < 0 ? bytes.size() : end + 1;
    if (m_line.size() + count > LongestChunkLine) {
        m_stage = Stage::Failed;
        return count;
    }
    m_line.append(bytes.first(count));
    if (end >= 0)
        takeLine();
    return count;
}

void ChunkedBody::takeLine()
{
    if (!m_line.endsWith("\r\n")) {
        m_stage = Stage::Failed;
        return;
    }
    m_line.chop(2);
    if (m_stage == Stage::Size) {
        takeSize();
    } else if (m_stage == Stage::DataEnd) {
        m_stage = m_line.isEmpty() ? Stage::Size : Stage::Failed;
    } else if (m_line.isEmpty()) {
        m_stage = Stage::Complete;
    } else if ((m_trailer += m_line.size()) > LongestTrailer) {
        m_stage = Stage::Failed;
    }
    m_line.clear();
}

void ChunkedBody::takeSize()
{
    qsizetype digits = 0;
    while (digits < m_line.size() && isHexadecimal(m_line[digits]))
        ++digits;
    const QByteArrayView rest = QByteArrayView(m_line).sliced(digits).trimmed();
    if (digits == 0 || digits > MostDigits || (!rest.isEmpty() && !rest.startsWith(';'))) {
        m_stage = Stage::Failed;
        return;
    }
    m_left = m_line.first(digits).toLongLong(nullptr, 16);
    m_stage = m_left > 0 ? Stage::Data : Stage::Trailer;
}

} // namespace shanke
