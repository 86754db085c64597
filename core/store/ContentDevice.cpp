// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ContentDevice.h"

namespace shanke {

using namespace Qt::StringLiterals;

ContentDevice::ContentDevice(std::shared_ptr<const Connection> connection, StoredContent content)
    : m_connection(std::move(connection)), m_content(std::move(content))
{
}

qint64 ContentDevice::readData(char* data, qint64 maximum)
{
    const qint64 wanted = std::min(maximum, m_content.length - pos());
    qint64 done = 0;
    while (done < wanted) {
        const qint64 at = pos() + done;
        if (const auto loaded = load(at / ContentTable::PieceBytes); !loaded) {
            setErrorString(loaded.error().detail);
            return -1;
        }
        const qint64 offset = at % ContentTable::PieceBytes;
        const qint64 count = std::min(wanted - done, m_piece.size() - offset);
        std::copy_n(m_piece.constData() + offset, count, data + done);
        done += count;
    }
    return done;
}

qint64 ContentDevice::writeData(const char*, qint64)
{
    return -1;
}

Result<> ContentDevice::load(qint64 piece)
{
    if (piece == m_loaded)
        return {};
    SHANKE_LET(const ReadSnapshot snapshot, m_connection->read());
    SHANKE_LET(Statement row,
               snapshot.query("SELECT bytes FROM piece JOIN content ON content.key = piece.content "
                              "WHERE content = ? AND number = ? AND md5 = ?",
                              m_content.key, piece, m_content.md5));
    SHANKE_LET(const bool found, row.next());
    const qint64 expected =
        std::min(ContentTable::PieceBytes, m_content.length - piece * ContentTable::PieceBytes);
    m_piece = found ? row.bytes(0) : QByteArray();
    m_loaded = m_piece.size() == expected ? piece : -1;
    if (m_loaded != piece)
        return fail(ErrorKind::Damaged, u"A piece of an attachment is missing."_s, u"store"_s);
    return {};
}

} // namespace shanke
