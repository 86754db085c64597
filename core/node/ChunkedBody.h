// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace shanke {

// Takes a body in chunks (RFC 9112 7.1) apart as its bytes come. Extensions of chunks and trailing fields are
// passed over, both of them short; what is not as the protocol says ends in failure.
class ChunkedBody
{
public:
    enum class Stage { Size, Data, DataEnd, Trailer, Complete, Failed };

    Stage stage() const { return m_stage; }
    // Reads what belongs to the body from `bytes`, appends what it says to `out`, answers how much it read.
    // Stops early once `out` has grown beyond `most`.
    qsizetype add(QByteArrayView bytes, QByteArray& out, qint64 most);

private:
    qsizetype addLine(QByteArrayView bytes);
    qsizetype addData(QByteArrayView bytes, QByteArray& out);
    void takeLine();
    void takeSize();

    Stage m_stage = Stage::Size;
    QByteArray m_line; // as far as it has come
    qsizetype m_trailer = 0;
    qint64 m_left = 0; // of the chunk
};

} // namespace shanke
