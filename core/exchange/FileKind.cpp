// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FileKind.h"

#include "ooxml/FileRefusal.h"

#include <QFile>
#include <QFileInfo>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestFile = 256 * 1024 * 1024;
constexpr qint64 Beginning = 4096;

bool isPicture(const QByteArray& head)
{
    return head.startsWith("\x89PNG") || head.startsWith("\xFF\xD8\xFF") || head.startsWith("GIF8") ||
           head.startsWith("BM");
}

bool isBinary(const QByteArray& head)
{
    const bool isUtf16 = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    return !isUtf16 && head.contains('\0');
}

Result<FileKind> kindOf(const QByteArray& head, const QString& path)
{
    if (head.startsWith("PK\x03\x04"))
        return head.contains("application/vnd.oasis.opendocument.text") ? FileKind::OpenText
                                                                        : FileKind::OfficeOpen;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return FileKind::Ole;
    if (head.startsWith("{\\rtf"))
        return FileKind::RichText;
    if (head.startsWith("%PDF"))
        return FileKind::Pdf;
    if (isPicture(head))
        return refuseFile(FileRefusal::Picture, u"%1 is a picture: attach it to a plan instead"_s.arg(path));
    if (isBinary(head))
        return refuseFile(FileRefusal::Unknown, u"%1 is no text document"_s.arg(path));
    const QByteArray start = head.trimmed().left(200).toLower();
    const bool isHtml =
        start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<body");
    return isHtml ? FileKind::Html : FileKind::Text;
}

} // namespace

Result<FileKind> kindOfFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, u"there is no file %1"_s.arg(path), path);
    if (!QFileInfo(path).isFile()) // a pipe would never be read to its end
        return refuseFile(FileRefusal::Unknown, u"%1 is a folder or a device, and no file"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ReadOnly, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), path);
    if (file.size() == 0)
        return refuseFile(FileRefusal::Empty, u"%1 is empty: it has 0 bytes"_s.arg(path));
    if (file.size() > LargestFile)
        return fail(ErrorKind::TooLarge, u"%1 is larger than 256 MB: no plan is"_s.arg(path), path);
    return kindOf(file.read(Beginning), path);
}

} // namespace shanke
