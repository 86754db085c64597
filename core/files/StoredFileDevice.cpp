// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/StoredFileDevice.h"

#include <cstring>

namespace shanke {

StoredFileDevice::StoredFileDevice(DocumentStore& store, FileManifest file) : m_store(store), m_file(std::move(file))
{
    qint64 start = 0;
    for (const ChunkRef& chunk : m_file.chunks) {
        m_starts.push_back(start);
        start += chunk.size;
    }
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 StoredFileDevice::readData(char* data, qint64 size)
{
    if (pos() >= m_file.size || m_starts.empty())
        return 0;
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), pos());
    const auto chunk = size_t(after - m_starts.begin()) - 1;
    if (!fetch(chunk))
        return -1;
    const qint64 within = pos() - m_starts[chunk];
    const qint64 taken = std::min<qint64>(size, m_piece.size() - within);
    if (taken <= 0)
        return -1;
    std::memcpy(data, m_piece.constData() + within, size_t(taken));
    return taken;
}

bool StoredFileDevice::fetch(size_t chunk)
{
    if (m_at == chunk)
        return true;
    auto piece = m_store.read().and_then([&](const ReadSnapshot& snapshot) {
        return ChunkStore(m_store).piece(snapshot, m_file.chunks[chunk]);
    });
    if (!piece) {
        m_fault = piece.error();
        return false;
    }
    m_piece = *std::move(piece);
    m_at = chunk;
    return true;
}

} // namespace shanke
