// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/PastedText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestOfficePicture = 16'000'000;

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

} // namespace

PastedPage pageFromClipboard(const QMimeData& data)
{
    PastedPage page;
    if (data.hasHtml()) {
        //: begins the name of a file made from a picture that was pasted: "picture-1a2b3c4d.png"
        const QString word = QCoreApplication::translate("shanke::PastedText", "picture");
        page = readPastedPage(data.html(), {word, officePicture});
    }
    if (page.blocks.empty())
        page.blocks = blocksFromPlainText(data.text());
    return page;
}

} // namespace shanke
