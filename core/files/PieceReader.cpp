// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/PieceReader.h"

#include "files/Chunker.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ReadBytes = 256 * 1024;

} // namespace

Result<QByteArray> PieceReader::next()
{
    SHANKE_TRY(fill());
    const QByteArrayView ahead = QByteArrayView(m_buffer).sliced(m_start);
    const qsizetype length = Chunker::firstPiece(ahead);
    m_start += length;
    return ahead.first(length).toByteArray();
}

// Afterwards there is a largest piece ahead, or everything to the end.
Result<> PieceReader::fill()
{
    if (m_ended || m_buffer.size() - m_start >= Chunker::MostBytes)
        return {};
    m_buffer.remove(0, m_start);
    m_start = 0;
    while (m_buffer.size() < Chunker::MostBytes) {
        const qsizetype before = m_buffer.size();
        m_buffer.resize(before + ReadBytes);
        const qint64 count = m_device.read(m_buffer.data() + before, ReadBytes);
        m_buffer.resize(before + std::max<qint64>(count, 0));
        if (count < 0 && !m_device.atEnd())
            return fail(ErrorKind::NotFound,
                        u"the file can be read no further (%1): put the stick in again, "
                        "or copy the file to this PC first"_s.arg(m_device.errorString()));
        if (count <= 0) {
            m_ended = true;
            return {};
        }
    }
    return {};
}

} // namespace shanke
