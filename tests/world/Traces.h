// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <QByteArray>
#include <QStringList>

namespace shanke::world {

// What happened in a history, line by line: digested, so that two plays of one seed can be compared, and
// printed when somebody wants to see it.
class Traces
{
public:
    explicit Traces(bool isPrinted) : m_isPrinted(isPrinted) {}

    void add(std::chrono::milliseconds at, const QString& line);
    QString digest() const { return QString::fromLatin1(Digest::of(m_all).toHex().left(16)); }
    qsizetype lines() const { return m_lines; }

private:
    bool m_isPrinted;
    QByteArray m_all; // digests itself now and then, so that it stays small
    qsizetype m_lines = 0;
};

} // namespace shanke::world
