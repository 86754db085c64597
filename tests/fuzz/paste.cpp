// SPDX-License-Identifier: GPL-3.0-or-later
// A web page that another program put on the clipboard.
#include "lesson/InlineMarkup.h"
#include "lesson/PastedPage.h"

#include <cstdlib>

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const PastedPageSource source{QStringLiteral("p"),
                                  [](const QString& address) { return "GIF89a" + address.toUtf8(); }};
    for (const Block& block : readPastedPage(html, source).blocks)
        if (sanitizedMarkup(block.text) != block.text)
            std::abort();
    return 0;
}
