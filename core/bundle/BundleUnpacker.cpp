// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/BundleUnpacker.h"

#include "snapshot/SnapshotWriter.h"

#include <QJsonDocument>
#include <QtEndian>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LengthBytes = 4;
constexpr quint32 MostContentsBytes = 4 * 1024 * 1024;

Failure unlikeContents()
{
    return fail(ErrorKind::InvalidInput, u"The bundle does not hold what it says."_s);
}

} // namespace

QString BundleUnpacker::storeFile(const QString& folder, qsizetype slice)
{
    return folder + u'/' + QString::number(slice) + u".sqlite"_s;
}

Result<> BundleUnpacker::add(QByteArrayView bytes)
{
    m_waiting.append(bytes);
    if (!m_contents) {
        SHANKE_LET(const bool isComplete, readContents());
        if (!isComplete)
            return {};
    }
    while (!m_waiting.isEmpty())
        SHANKE_TRY(writeStore());
    return {};
}

Result<bool> BundleUnpacker::readContents()
{
    if (m_waiting.size() < LengthBytes)
        return false;
    const auto length = qFromBigEndian<quint32>(m_waiting.constData());
    if (length > MostContentsBytes)
        return unlikeContents();
    if (m_waiting.size() < LengthBytes + qsizetype(length))
        return false;
    const QJsonDocument json = QJsonDocument::fromJson(m_waiting.sliced(LengthBytes, qsizetype(length)));
    m_waiting.remove(0, LengthBytes + qsizetype(length));
    SHANKE_LET(m_contents, BundleContents::fromJson(json.object()));
    qint64 bytes = 0;
    for (const BundleSlice& slice : m_contents->slices)
        bytes += std::min(slice.bytes, std::numeric_limits<qint64>::max() / 2000);
    SHANKE_TRY(ensureSpace(storeFile(m_folder, 0), bytes));
    return true;
}

Result<> BundleUnpacker::writeStore()
{
    if (m_left == 0)
        SHANKE_TRY(openNext());
    const qsizetype size = qsizetype(std::min<qint64>(m_left, m_waiting.size()));
    if (m_file.write(m_waiting.constData(), size) != size)
        return fail(ErrorKind::DiskFull,
                    u"%1 cannot be written: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    m_waiting.remove(0, size);
    m_left -= size;
    if (m_left == 0)
        m_file.close();
    return {};
}

Result<> BundleUnpacker::openNext()
{
    if (++m_slice >= m_contents->slices.size())
        return unlikeContents();
    m_left = m_contents->slices[m_slice].bytes;
    m_file.setFileName(storeFile(m_folder, m_slice));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorKind::ReadOnly,
                    u"%1 cannot be written: %2"_s.arg(m_file.fileName(), m_file.errorString()));
    return {};
}

Result<> BundleUnpacker::finish()
{
    if (!m_contents || m_left > 0 || m_slice + 1 != m_contents->slices.size())
        return unlikeContents();
    return {};
}

} // namespace shanke
