// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/InputLines.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

// One transaction each: large enough that waiting for the disk is shared, small enough to answer often.
constexpr qsizetype MostLines = 1000;
constexpr qint64 MostInputBytes = 8 * 1024 * 1024;
constexpr size_t ChunkBytes = 256 * 1024;

} // namespace

InputLines::~InputLines()
{
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
}

Result<> InputLines::open(const QString& path)
{
    m_descriptor =
        path.isEmpty() ? STDIN_FILENO : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (m_descriptor < 0)
        return fail(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::ReadOnly,
                    u"cannot read %1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    m_notifier->setEnabled(false);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InputLines::readAvailable);
    return {};
}

void InputLines::next()
{
    m_lines.clear();
    m_bytes = 0;
    if (m_ended)
        emit batch({});
    else
        m_notifier->setEnabled(true);
}

void InputLines::stop()
{
    m_notifier->setEnabled(false);
}

bool InputLines::isReadable() const
{
    pollfd waiting{m_descriptor, POLLIN, 0};
    return ::poll(&waiting, 1, 0) > 0;
}

bool InputLines::isFull() const
{
    return m_lines.size() >= MostLines || m_bytes >= MostInputBytes;
}

// Takes what is there; whole lines are handed over as soon as nothing more is waiting to be read.
void InputLines::readAvailable()
{
    QByteArray chunk(ChunkBytes, Qt::Uninitialized);
    while (!m_ended && !isFull() && isReadable()) {
        const auto got = ::read(m_descriptor, chunk.data(), ChunkBytes);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            stop();
            emit failed({ErrorKind::ReadOnly,
                         u"cannot read the input: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno))),
                         {}});
            return;
        }
        m_ended = got == 0;
        take(QByteArrayView(chunk).first(got));
    }
    if (m_ended && (!m_partial.isEmpty() || m_partialTooLong))
        endLine();
    if (m_ended || !m_lines.isEmpty())
        deliver();
}

void InputLines::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView part = end < 0 ? bytes : bytes.first(end);
        if (m_partial.size() + part.size() > m_longest) {
            m_partialTooLong = true;
            m_partial.clear();
        }
        if (!m_partialTooLong)
            m_partial.append(part);
        if (end < 0)
            return;
        endLine();
        bytes = bytes.sliced(end + 1);
    }
}

void InputLines::endLine()
{
    ++m_number;
    if (m_partialTooLong || !m_partial.trimmed().isEmpty()) {
        m_bytes += m_partial.size();
        m_lines.append({m_number, m_partial, m_partialTooLong});
    }
    m_partial.clear();
    m_partialTooLong = false;
}

void InputLines::deliver()
{
    m_notifier->setEnabled(false);
    emit batch(std::exchange(m_lines, {}));
}

} // namespace shanke::cli
