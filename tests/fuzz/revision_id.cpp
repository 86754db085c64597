// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever text comes in as a revision id: an error, or an id that is written as the same text and ordered.
#include "revision/RevId.h"

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const auto rev = RevId::parse(text);
    if (!rev)
        return 0;
    const auto again = RevId::parse(rev->toByteArray());
    if (!again || *again != *rev || rev->generation < 1 || rev->hash.isEmpty() || (*again <=> *rev) != 0)
        __builtin_trap();
    return 0;
}
