// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainPicture.h"

#include <QBuffer>
#include <QImageReader>

namespace shanke {

namespace {

constexpr qint64 MostPixels = 120'000'000; // above the cameras of phones

QImage plainPicture(QImageReader& reader, int side)
{
    static const QList<QByteArray> formats{"jpeg", "jpg", "png", "gif", "bmp", "webp"};
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!formats.contains(reader.format()) || size.isEmpty() ||
        qint64(size.width()) * size.height() > MostPixels)
        return {};
    if (std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

QImage plainPictureIn(const QString& path, int side)
{
    QImageReader reader(path);
    return plainPicture(reader, side);
}

QImage plainPictureOf(const QByteArray& bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    return plainPicture(reader, side);
}

} // namespace shanke
