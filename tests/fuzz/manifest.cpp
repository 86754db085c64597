// SPDX-License-Identifier: GPL-3.0-or-later
// A list of pieces as it comes from other PCs: an error, or a value that is written and read back as the
// same.
#include "files/FileManifest.h"
#include "files/FileName.h"

#include <QJsonDocument>

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    const QString name = cleanFileName(QString::fromUtf8(text));
    if (!checkFileName(name) || name.contains(QLatin1Char('/')) || name.toUtf8().size() > 255)
        __builtin_trap();
    const auto file = FileManifest::fromJson(QJsonDocument::fromJson(text).object());
    if (!file)
        return 0;
    const auto again = FileManifest::fromJson(file->toJson());
    if (!again || !(*again == *file))
        __builtin_trap();
    return 0;
}
