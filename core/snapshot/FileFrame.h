// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QIODevice>
#include <QJsonObject>

namespace shanke {

// How a file that travels begins: eight bytes that say what it is, the version of its form, and facts as a
// JSON object. Numbers are big-endian.
struct FileFrame
{
    static constexpr qsizetype MagicBytes = 8;
    static constexpr quint32 MostFactsBytes = 256 * 1024;

    QByteArray magic;
    quint32 version = 1;

    QByteArray encode(const QJsonObject& facts) const;
    // Reads the beginning of `device` and leaves it behind that; `raw`, when given, receives the bytes.
    // InvalidInput: another kind of file, cut short or not readable; NewerVersion.
    Result<QJsonObject> decode(QIODevice& device, QByteArray* raw = nullptr) const;
    // True when the file begins like this.
    bool matches(QIODevice& device) const;
};

// Exactly `size` bytes, or InvalidInput: the file is cut short.
Result<QByteArray> readExactly(QIODevice& device, qint64 size);
// A number of four bytes.
QByteArray bigEndian(quint32 number);
Result<quint32> readBigEndian(QIODevice& device);

} // namespace shanke
