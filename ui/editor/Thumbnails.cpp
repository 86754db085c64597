// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Thumbnails.h"

#include <QImageReader>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 40'000'000;
constexpr qint64 MostPixels = 120'000'000; // above the cameras of phones

bool isPlainFormat(const QByteArray& format)
{
    static const QList<QByteArray> formats{"jpeg", "jpg", "png", "gif", "bmp", "webp"};
    return formats.contains(format);
}

} // namespace

bool Thumbnails::isPicture(const QString& mime, qint64 bytes)
{
    return mime.startsWith("image/"_L1) && bytes > 0 && bytes <= MostBytes;
}

QImage Thumbnails::of(const QString& path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isPlainFormat(reader.format()) || size.isEmpty() ||
        qint64(size.width()) * size.height() > MostPixels)
        return {};
    reader.setScaledSize(size.scaled(Side, Side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace shanke
