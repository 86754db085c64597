// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of anybody as a node's connection reads them. However they are cut into pieces, the same requests
// come of them or the same refusal, and no more is kept than was allowed.
#include "node/RequestReader.h"

#include <cstdlib>

using namespace shanke;
using Stage = RequestReader::Stage;

namespace {

constexpr qint64 Allowed = 1000;

QByteArray readIn(QByteArrayView bytes, qsizetype step)
{
    QByteArray told;
    RequestReader reader;
    while (!bytes.isEmpty()) {
        const qsizetype used = reader.add(bytes.first(std::min(step, bytes.size())));
        bytes = bytes.sliced(used);
        if (reader.held() > RequestReader::LongestHead + Allowed + step)
            std::abort();
        if (reader.stage() == Stage::Decision)
            reader.allowBody(Allowed);
        if (reader.stage() == Stage::Failed)
            return told + QByteArray::number(reader.problem().status);
        if (reader.stage() == Stage::Complete) {
            const HttpRequest request = reader.take();
            told += request.method + ' ' + request.target + ' ' + request.body + '\n';
            reader = RequestReader();
        } else if (used == 0) {
            std::abort();
        }
    }
    return told;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (readIn(bytes, 1) != readIn(bytes, std::max<qsizetype>(bytes.size(), 1)))
        std::abort();
    return 0;
}
