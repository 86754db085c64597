// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/FileIntake.h"
#include "support/TempStore.h"
#include "support/catch.h"

#include <QTemporaryDir>

namespace shanke::test {

// Bytes without any pattern, the same on every run and system.
inline QByteArray noise(qsizetype size, quint64 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = seed;
    for (char& byte : bytes) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        byte = static_cast<char>(state >> 56);
    }
    return bytes;
}

// A folder with files of a person.
class PersonsFolder
{
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %ls", qUtf16Printable(file.fileName()));
        return file.fileName();
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

inline Result<FileManifest> takeIn(DocumentStore& store, const QString& path,
                                   FileIntake::Counts* counts = nullptr)
{
    SHANKE_LET(auto source, SourceFile::open(path));
    FileIntake intake(store, std::move(source));
    for (bool done = false; !done;) {
        SHANKE_LET(done, intake.step());
    }
    if (counts)
        *counts = intake.counts();
    return intake.manifest();
}

} // namespace shanke::test
