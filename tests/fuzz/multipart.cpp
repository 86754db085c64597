// SPDX-License-Identifier: GPL-3.0-or-later
// A multipart body: the first line is the content type. What is parsed survives being written and parsed
// again.
#include "http/Multipart.h"

using namespace shanke;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    const qsizetype line = input.indexOf('\n');
    const auto parts = parseMultipart(input.left(line), line < 0 ? QByteArray() : input.mid(line + 1));
    if (!parts)
        return 0;
    const MultipartBody written = writeMultipart("related", *parts);
    const auto again = parseMultipart(written.contentType, written.body);
    if (!again || again->size() != parts->size())
        __builtin_trap();
    for (size_t i = 0; i < parts->size(); ++i) {
        if ((*again)[i].body != (*parts)[i].body)
            __builtin_trap();
    }
    return 0;
}
