// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>

#include <vector>

namespace shanke {

// An OLE compound file: streams by name, which old office programs write (.doc, .wps, .xls), and new ones
// around a file with a password. Read whole into memory; whatever its tables say, nothing outside of it is
// read, and no chain is followed in a circle. A value.
class CompoundFile
{
public:
    // InvalidInput when it is none; TooLarge beyond 64 MB.
    static Result<CompoundFile> open(const QString& path);

    // A stream or a folder of this name, in any folder.
    bool has(const QString& name) const { return m_entries.contains(name); }
    QByteArray stream(const QString& name) const; // empty when there is none

private:
    struct Entry
    {
        quint32 first = 0;
        quint64 size = 0;
        bool isStream = false;
    };

    explicit CompoundFile(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    bool readHeader();
    void readTable();
    void readDirectory();
    QByteArray sector(quint32 number) const;
    QByteArray chain(quint32 first, quint64 largest) const;
    QByteArray miniChain(const Entry& entry) const;

    QByteArray m_bytes;
    int m_sectorSize = 512;
    std::vector<quint32> m_next; // the sector after each
    std::vector<quint32> m_nextMini;
    QByteArray m_mini; // the stream of small sectors
    QHash<QString, Entry> m_entries;
};

// Little-endian numbers in bytes that may end before them: 0 there.
quint16 shortAt(const QByteArray& bytes, qsizetype at);
quint32 longAt(const QByteArray& bytes, qsizetype at);

} // namespace shanke
