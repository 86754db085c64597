// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/localFilesIn.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>

namespace shanke {

QStringList localFilesIn(const QMimeData& given)
{
    QStringList paths;
    for (const QUrl& url : given.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QStringList localFilesOnClipboard()
{
    const QMimeData* given = QGuiApplication::clipboard()->mimeData();
    return given ? localFilesIn(*given) : QStringList();
}

} // namespace shanke
