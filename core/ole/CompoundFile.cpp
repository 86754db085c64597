// SPDX-License-Identifier: GPL-3.0-or-later
#include "ole/CompoundFile.h"

#include <QFile>
#include <QtEndian>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestCompound = 64 * 1024 * 1024;
constexpr qsizetype HeaderSize = 512;
constexpr quint32 LastSector = 0xFFFFFFFA; // what is larger ends a chain
constexpr qsizetype EntrySize = 128;
constexpr qsizetype MiniSize = 64;
constexpr quint64 MiniCutoff = 4096;
constexpr qsizetype MostEntries = 10'000;
constexpr quint8 RootType = 5;
constexpr quint8 StreamType = 2;

std::vector<quint32> numbersIn(const QByteArray& bytes)
{
    std::vector<quint32> numbers;
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.push_back(longAt(bytes, at));
    return numbers;
}

QString nameAt(const QByteArray& entry)
{
    const qsizetype length = std::min<qsizetype>(shortAt(entry, 64), 64) / 2 - 1;
    QString name;
    for (qsizetype i = 0; i < length; ++i)
        name += QChar(shortAt(entry, i * 2));
    return name;
}

} // namespace

quint16 shortAt(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at)
                                             : quint16(0);
}

quint32 longAt(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

Result<CompoundFile> CompoundFile::open(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"%1 cannot be read"_s.arg(path), path);
    if (file.size() > LargestCompound)
        return fail(ErrorKind::TooLarge, u"%1 is larger than 64 MB: no old text document is"_s.arg(path),
                    path);
    CompoundFile compound(file.readAll());
    if (!compound.readHeader())
        return fail(ErrorKind::InvalidInput, u"%1 is no office document"_s.arg(path), path);
    compound.readTable();
    compound.readDirectory();
    return compound;
}

bool CompoundFile::readHeader()
{
    const quint16 shift = shortAt(m_bytes, 30);
    if (m_bytes.size() < HeaderSize || !m_bytes.startsWith("\xD0\xCF\x11\xE0") || (shift != 9 && shift != 12))
        return false;
    m_sectorSize = 1 << shift;
    return true;
}

QByteArray CompoundFile::sector(quint32 number) const
{
    const qint64 at = (qint64(number) + 1) * m_sectorSize;
    return number < LastSector && at < m_bytes.size() ? m_bytes.mid(at, m_sectorSize) : QByteArray();
}

// The table of sectors lies in sectors that the header names, and further lists of them.
void CompoundFile::readTable()
{
    const auto most = size_t(m_bytes.size() / m_sectorSize + 1);
    std::vector<quint32> parts = numbersIn(m_bytes.mid(76, 109 * 4));
    quint32 list = longAt(m_bytes, 68);
    for (size_t i = 0; i < most && list < LastSector && !sector(list).isEmpty(); ++i) {
        std::vector<quint32> more = numbersIn(sector(list));
        list = more.empty() ? LastSector : more.back();
        parts.insert(parts.end(), more.begin(), more.end() - (more.empty() ? 0 : 1));
    }
    for (const quint32 part : parts) {
        const std::vector<quint32> numbers =
            part < LastSector ? numbersIn(sector(part)) : std::vector<quint32>();
        m_next.insert(m_next.end(), numbers.begin(), numbers.end());
        if (m_next.size() > most + size_t(m_sectorSize))
            break;
    }
}

QByteArray CompoundFile::chain(quint32 first, quint64 largest) const
{
    QByteArray bytes;
    size_t steps = 0;
    for (quint32 at = first; at < m_next.size() && steps <= m_next.size(); at = m_next[at], ++steps) {
        bytes += sector(at);
        if (quint64(bytes.size()) >= largest)
            break;
    }
    return bytes.left(qsizetype(std::min<quint64>(largest, quint64(bytes.size()))));
}

void CompoundFile::readDirectory()
{
    const QByteArray directory = chain(longAt(m_bytes, 48), quint64(MostEntries * EntrySize));
    for (qsizetype at = 0; at + EntrySize <= directory.size(); at += EntrySize) {
        const QByteArray bytes = directory.mid(at, EntrySize);
        const auto type = quint8(bytes[66]);
        const Entry entry{longAt(bytes, 116), longAt(bytes, 120), type == StreamType};
        if (type == RootType)
            m_mini = chain(entry.first, entry.size);
        const QString name = nameAt(bytes);
        if (type != 0 && !name.isEmpty() && !m_entries.contains(name))
            m_entries.insert(name, entry);
    }
    m_nextMini = numbersIn(chain(longAt(m_bytes, 60), quint64(m_bytes.size())));
}

QByteArray CompoundFile::miniChain(const Entry& entry) const
{
    QByteArray bytes;
    size_t steps = 0;
    for (quint32 at = entry.first; at < m_nextMini.size() && steps <= m_nextMini.size();
         at = m_nextMini[at], ++steps)
        bytes += m_mini.mid(qsizetype(at) * MiniSize, MiniSize);
    return bytes.left(qsizetype(entry.size));
}

QByteArray CompoundFile::stream(const QString& name) const
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd() || !entry->isStream)
        return {};
    return entry->size < MiniCutoff ? miniChain(*entry) : chain(entry->first, entry->size);
}

} // namespace shanke
