// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textOfPdf.h"

#include "exchange/ConfinedProgram.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds LongestReading{15};
constexpr quint64 MostMemory = 512 * 1024 * 1024;
constexpr int MostPages = 400;
constexpr qsizetype BytesOfCharacter = 4;

} // namespace

Result<QString> textOfPdf(const QString& path, qsizetype most)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return fail(ErrorKind::NotFound, u"poppler, which reads PDF files, is not installed here"_s);
    const QTemporaryDir folder;
    const QString made = folder.filePath(u"text"_s);
    const ConfinedProgram reader{program,
                                 {u"-q"_s, u"-enc"_s, u"UTF-8"_s, u"-nopgbrk"_s, u"-l"_s,
                                  QString::number(MostPages), QFileInfo(path).absoluteFilePath(), made},
                                 folder.path(),
                                 MostMemory};
    SHANKE_TRY(reader.run(LongestReading));
    QFile text(made);
    if (!text.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, u"%1 is a PDF that cannot be read"_s.arg(path), path);
    return QString::fromUtf8(text.read(most * BytesOfCharacter)).left(most);
}

} // namespace shanke
