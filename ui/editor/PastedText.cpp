// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PastedText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestOfficePicture = 16'000'000;
constexpr qint64 largestShownPicture = 8'000'000;
constexpr int mostPictureFiles = 3; // more are files of the record

// "/tmp/ksohtml-a1b2/wps1.png": where WPS and Word lay the pictures of what they copy.
bool liesInOfficeFolder(const QString& path)
{
    const QString temporary = QFileInfo(QDir::tempPath()).canonicalFilePath() + u'/';
    if (!path.startsWith(temporary))
        return false;
    const QStringList folders = path.sliced(temporary.size()).section(u'/', 0, -2).split(u'/');
    return std::any_of(folders.begin(), folders.end(), [](const QString& folder) {
        return folder.startsWith(u"msohtmlclip"_s, Qt::CaseInsensitive) ||
               folder.startsWith(u"ksohtml"_s, Qt::CaseInsensitive);
    });
}

QByteArray officePicture(const QString& address)
{
    const QUrl url(address);
    if (!url.isLocalFile() || !url.host().isEmpty())
        return {};
    const QFileInfo info(QFileInfo(url.toLocalFile()).canonicalFilePath());
    if (!info.isFile() || info.size() > largestOfficePicture || !liesInOfficeFolder(info.filePath()))
        return {};
    QFile file(info.filePath());
    return file.open(QIODevice::ReadOnly) ? file.read(largestOfficePicture) : QByteArray();
}

QString pictureWord()
{
    //: begins the name of a file made from a picture that was pasted: "picture-1a2b3c4d.png"
    return QCoreApplication::translate("shanke::PastedText", "picture");
}

// Of a picture that was copied, or of the files; empty: one of them is not taken.
QList<QByteArray> bytesOfPictures(const QMimeData& data)
{
    QList<QByteArray> pictures;
    if (data.urls().isEmpty()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(data.imageData()).save(&buffer, "PNG"))
            pictures.append(buffer.data());
        return pictures;
    }
    for (const QUrl& url : data.urls()) {
        QFile file(url.toLocalFile());
        if (pictures.size() == mostPictureFiles || file.size() > largestShownPicture ||
            !file.open(QIODevice::ReadOnly))
            return {};
        pictures.append(file.readAll());
    }
    return pictures;
}

} // namespace

PastedPage pageOfPictures(const QMimeData& data)
{
    QString html;
    for (const QByteArray& picture : bytesOfPictures(data))
        html += u"<p><img src=\"data:image/png;base64,"_s + QString::fromLatin1(picture.toBase64()) +
                u"\"></p>"_s;
    const PastedPage page = readPastedPage(html, {.pictureWord = pictureWord(), .picture = {}, .isFile = {}});
    return page.picturesLeft == 0 ? page : PastedPage{};
}

PastedPage pageFromClipboard(const QMimeData& data, const std::function<bool(const QString&)>& isFile)
{
    PastedPage page;
    if (data.hasHtml())
        page = readPastedPage(data.html(), {pictureWord(), officePicture, isFile});
    if (page.blocks.empty())
        page.blocks = blocksFromPlainText(data.text());
    return page;
}

} // namespace shanke
