// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ContentTable.h"

#include <QIODevice>

namespace shanke {

// Reads the stored bytes of an attachment, one piece in memory at a time, from any position. Bytes that were
// given up meanwhile are an error, never those of another attachment. Belongs to one thread.
class ContentDevice final : public QIODevice
{
public:
    ContentDevice(std::shared_ptr<const Connection> connection, StoredContent content);

    qint64 size() const override { return m_content.length; }

protected:
    qint64 readData(char* data, qint64 maximum) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    Result<> load(qint64 piece);

    std::shared_ptr<const Connection> m_connection;
    StoredContent m_content;
    qint64 m_loaded = -1; // number of the piece in m_piece
    QByteArray m_piece;
};

} // namespace shanke
