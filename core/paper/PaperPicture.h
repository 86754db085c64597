// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QHash>
#include <QSize>

namespace shanke {

// A picture as every reader of documents shows it: PNG or JPEG. A value.
struct PaperPicture
{
    QByteArray bytes;
    bool isJpeg = false;
    QSize pixels;

    // In twips, as large as fits `width` and `height`, at most at 96 dots an inch.
    QSize fittingSize(int width, int height) const;
};

using PaperPictures = QHash<QString, PaperPicture>; // by the name of the file

// From the bytes of any picture file; what is neither PNG nor JPEG, lies on its side or is larger than paper
// needs is drawn again. InvalidInput: no picture; TooLarge.
Result<PaperPicture> paperPicture(const QByteArray& bytes);

} // namespace shanke
