// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/packedText.h"

#include <zstd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int Level = 3;
constexpr quint64 MostBytes = 16 * 1024 * 1024; // no text of a file is longer

Failure damaged()
{
    return fail(ErrorKind::Damaged, u"the text of a file cannot be read"_s, u"search"_s);
}

} // namespace

QByteArray packedText(const QString& text)
{
    const QByteArray plain = text.toUtf8();
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress(packed.data(), size_t(packed.size()), plain.constData(), size_t(plain.size()), Level);
    packed.truncate(qsizetype(size)); // the bound is enough, and nothing else can fail
    packed.squeeze();
    return packed;
}

Result<QString> unpackedText(const QByteArray& packed)
{
    const quint64 size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size > MostBytes)
        return damaged();
    QByteArray plain(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(plain.data(), size, packed.constData(), size_t(packed.size())) != size)
        return damaged();
    return QString::fromUtf8(plain);
}

} // namespace shanke
