// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever text comes in: an error, or a document that is written and read back as the same.
#include "revision/DocumentJson.h"

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    auto document = parseDocument(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!document)
        return 0;
    auto revision = toRevision(*std::move(document));
    if (!revision)
        return 0;
    const auto text = writeDocument(*revision, {.revisions = true, .attachmentData = true, .conflicts = {}});
    if (!text)
        return 0;
    const auto again = parseDocument(*text);
    if (!again || again->id != revision->id || again->rev != revision->rev || again->body != revision->body)
        __builtin_trap();
    return 0;
}
