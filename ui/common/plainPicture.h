// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace shanke {

// Pictures come from other PCs: only plain formats are read, told by their content, and nothing larger than a
// large photo. At most `side` pixels wide and high. Null when it is no picture, or not one of these. Any
// thread; a large one takes a while.
QImage plainPictureIn(const QString& path, int side);
QImage plainPictureOf(const QByteArray& bytes, int side);

} // namespace shanke
