// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pictureEnding.h"

namespace shanke {

using namespace Qt::StringLiterals;

QString pictureEnding(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"jpg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"gif"_s;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return u"webp"_s;
    return {};
}

} // namespace shanke
