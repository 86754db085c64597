// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace shanke {

// Adds a number in LEB128: seven bits a byte, lowest first.
void appendNumber(QByteArray& out, quint64 value);

// Takes numbers and bytes from the front; once something is missing, everything after it is empty.
class ByteCursor
{
public:
    explicit ByteCursor(QByteArrayView bytes) : m_rest(bytes) {}

    bool failed() const { return m_failed; }
    bool atEnd() const { return !m_failed && m_rest.isEmpty(); }

    QByteArrayView bytes(quint64 count);
    quint64 number(); // at most 63 bits

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

} // namespace shanke
