// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/PassageText.h"

#include <zstd.h>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int Level = 3;
constexpr quint64 MostBytes = 256 * 1024 * 1024; // more text has no document
constexpr char End = '\0';                       // of a part; no part has it
constexpr qsizetype Parts = 5;

Failure damaged()
{
    return fail(ErrorKind::Damaged, u"the text of an entry cannot be read"_s, u"search"_s);
}

QByteArray part(QString text)
{
    return text.replace(QChar(u'\0'), u' ').toUtf8() + End;
}

} // namespace

QByteArray packedPassages(const std::vector<SearchPassage>& passages)
{
    QByteArray plain;
    for (const SearchPassage& passage : passages)
        plain += part(passage.kind) + part(passage.place) + part(passage.item) + part(passage.text) +
                 part(passage.file);
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress(packed.data(), size_t(packed.size()), plain.constData(), size_t(plain.size()), Level);
    packed.truncate(qsizetype(size)); // the bound is enough, and nothing else can fail
    packed.squeeze();
    return packed;
}

Result<std::vector<SearchPassage>> unpackedPassages(const QByteArray& packed)
{
    const quint64 size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size > MostBytes)
        return damaged();
    QByteArray plain(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(plain.data(), size, packed.constData(), size_t(packed.size())) != size)
        return damaged();
    const QList<QByteArray> parts = plain.split(End);
    if (parts.size() % Parts != 1)
        return damaged();
    std::vector<SearchPassage> passages;
    for (qsizetype i = 0; i + Parts <= parts.size(); i += Parts)
        passages.push_back({QString::fromUtf8(parts[i]), QString::fromUtf8(parts[i + 1]),
                            QString::fromUtf8(parts[i + 2]), QString::fromUtf8(parts[i + 3]),
                            QString::fromUtf8(parts[i + 4])});
    return passages;
}

} // namespace shanke
