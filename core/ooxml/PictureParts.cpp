// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/PictureParts.h"

#include "base/Digest.h"
#include "base/pictureEnding.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>
#include <numeric>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostPictures = 200;
constexpr qsizetype LargestPicture = 8'000'000;
constexpr qsizetype LargestPictures = 60'000'000; // together
constexpr qint64 MostPixels = 50'000'000;         // what paper shows at most
constexpr qsizetype DigestLetters = 8;

// From its head alone: nothing is unpacked.
QSize pixelsOf(const QByteArray& bytes, const QString& ending)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, ending.toLatin1());
    reader.setAutoDetectImageFormat(false);
    return reader.size();
}

} // namespace

QString PictureParts::refusal(const QByteArray& bytes, const QString& ending) const
{
    if (ending.isEmpty())
        return u"picture of a kind that texts do not show"_s;
    if (bytes.size() > LargestPicture)
        return u"picture too large"_s;
    const QSize pixels = pixelsOf(bytes, ending);
    if (pixels.isEmpty())
        return u"damaged picture"_s;
    if (qint64(pixels.width()) * pixels.height() > MostPixels)
        return u"picture too large"_s;
    const qsizetype together =
        std::accumulate(m_found.kept.begin(), m_found.kept.end(), bytes.size(),
                        [](qsizetype sum, const WordPicture& each) { return sum + each.bytes.size(); });
    const bool areTooMany = m_found.kept.size() >= MostPictures || together > LargestPictures;
    return areTooMany ? u"too many pictures"_s : QString();
}

PictureParts::Taken PictureParts::read(const QString& part)
{
    const auto bytes = m_package.bytes(part, LargestPicture);
    if (!bytes)
        return {.rule = bytes.error().kind == ErrorKind::TooLarge   ? u"picture too large"_s
                        : bytes.error().kind == ErrorKind::NotFound ? u"picture outside the file"_s
                                                                    : u"damaged picture"_s};
    const QString ending = pictureEnding(*bytes);
    const QString digest = QString::fromLatin1(Digest::of(*bytes).toHex().left(DigestLetters));
    const WordPicture picture{u"picture-%1.%2"_s.arg(digest, ending), *bytes};
    if (std::find(m_found.kept.begin(), m_found.kept.end(), picture) != m_found.kept.end())
        return {.name = picture.name};
    if (const QString rule = refusal(*bytes, ending); !rule.isEmpty())
        return {.rule = rule};
    m_found.kept.push_back(picture);
    return {.name = picture.name};
}

QString PictureParts::take(const QString& id)
{
    const auto target = m_named.byId(id);
    if (!target) {
        drop(u"picture outside the file"_s);
        return {};
    }
    auto taken = m_read.constFind(target->part);
    if (taken == m_read.cend())
        taken = m_read.insert(target->part, read(target->part));
    if (!taken->rule.isEmpty())
        drop(taken->rule);
    else
        ++m_found.shown;
    return taken->name;
}

void PictureParts::drop(const QString& rule)
{
    ++m_found.shown;
    m_found.dropped.add(rule, 1);
}

} // namespace shanke
