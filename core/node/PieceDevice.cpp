// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/PieceDevice.h"

#include "base/Log.h"
#include "couch/JsonText.h"

namespace shanke {

namespace {

constexpr qsizetype SmallAnswer = 64 * 1024; // goes out whole, with its length

} // namespace

Result<HttpResponse> PieceDevice::answer(Next next)
{
    const std::shared_ptr<PieceDevice> device(new PieceDevice(std::move(next)));
    SHANKE_TRY(device->fill(SmallAnswer));
    if (device->m_isComplete)
        return couch::jsonResponse(device->m_buffer);
    device->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    HttpResponse response = couch::jsonResponse(QByteArray());
    response.source = device;
    return response;
}

Result<> PieceDevice::fill(qsizetype least)
{
    while (!m_isComplete && m_buffer.size() < least) {
        SHANKE_LET(const auto piece, m_next());
        m_isComplete = !piece;
        if (piece)
            m_buffer += *piece;
    }
    return {};
}

qint64 PieceDevice::readData(char* data, qint64 most)
{
    if (m_read == m_buffer.size()) {
        m_buffer.clear();
        m_read = 0;
    }
    if (const auto filled = fill(1); !filled) {
        qCWarning(logNode).noquote() << "an answer breaks off:" << filled.error().detail;
        return -1;
    }
    const qint64 count = std::min<qint64>(most, m_buffer.size() - m_read);
    std::copy_n(m_buffer.constData() + m_read, count, data);
    m_read += static_cast<qsizetype>(count);
    return count;
}

} // namespace shanke
