// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/Traces.h"

#include <cstdio>

namespace shanke::world {

namespace {

constexpr qsizetype MostKept = 64 * 1024;

} // namespace

void Traces::add(std::chrono::milliseconds at, const QString& line)
{
    const QByteArray text = QByteArray::number(qint64(at.count())) + ' ' + line.toUtf8() + '\n';
    if (m_isPrinted)
        std::fputs(text.constData(), stderr);
    ++m_lines;
    m_all += text;
    if (m_all.size() > MostKept)
        m_all = Digest::of(m_all).toHex();
}

} // namespace shanke::world
