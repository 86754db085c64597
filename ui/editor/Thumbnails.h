// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace shanke {

// Small pictures of picture files. Files come from other PCs: only plain picture formats are read, told by
// their content; nothing larger than a large photo; and never in the ui thread.
class Thumbnails
{
public:
    static constexpr int Side = 96; // pixels of the longer side, for screens of double density

    // True for what may be tried: a picture by its kind, not too large a file.
    static bool isPicture(const QString& mime, qint64 bytes);
    // Null when it is no picture, or not one of these. Any thread.
    static QImage of(const QString& path);
};

} // namespace shanke
