// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/Thumbnails.h"

#include "ui/common/plainPicture.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 40'000'000;

} // namespace

bool Thumbnails::isPicture(const QString& mime, qint64 bytes)
{
    return mime.startsWith("image/"_L1) && bytes > 0 && bytes <= MostBytes;
}

QImage Thumbnails::of(const QString& path)
{
    return plainPictureIn(path, Side);
}

} // namespace shanke
