// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical text of any value reads back as a value with the same canonical text.
#include "base/CanonicalJson.h"

#include <QJsonDocument>

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto document =
        QJsonDocument::fromJson(QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray());
    if (!document.isObject())
        return 0;
    const auto text = canonicalJson(document.object());
    if (!text)
        return 0;
    const auto again = canonicalJson(QJsonDocument::fromJson(*text).object());
    if (!again || *again != *text)
        __builtin_trap();
    return 0;
}
