// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PastedPictures.h"

#include "base/Digest.h"
#include "base/pictureEnding.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPictures = 60;
constexpr qsizetype LargestPicture = 8'000'000;
constexpr qsizetype LargestPictures = 30'000'000;

// What "data:image/png;base64,..." carries.
QByteArray carriedBytes(const QString& address)
{
    const qsizetype comma = address.indexOf(u',');
    const bool isTooLong = address.size() > LargestPicture / 3 * 4 + 200;
    if (comma < 0 || isTooLong || !QStringView(address).left(comma).endsWith(u";base64", Qt::CaseInsensitive))
        return {};
    return QByteArray::fromBase64(QStringView(address).mid(comma + 1).toLatin1());
}

} // namespace

QByteArray PastedPictures::bytesAt(const QString& address)
{
    if (address.startsWith(u"data:"_s, Qt::CaseInsensitive))
        return carriedBytes(address);
    const auto looked = m_looked.constFind(address);
    if (looked != m_looked.cend())
        return *looked;
    if (!m_source.picture || m_looked.size() >= MostPictures)
        return {};
    return *m_looked.insert(address, m_source.picture(address));
}

QString PastedPictures::take(const QString& address)
{
    static const QString own = u"attachment:"_s;
    if (address.startsWith(own) && m_source.isFile && m_source.isFile(address.sliced(own.size())))
        return address.sliced(own.size());
    const QByteArray bytes = bytesAt(address);
    const QString named = name(bytes);
    const bool isKnown = std::any_of(m_taken.begin(), m_taken.end(),
                                     [&](const PastedPicture& picture) { return picture.name == named; });
    if (isKnown)
        return named;
    if (named.isEmpty() || m_taken.size() >= MostPictures || bytes.size() > LargestPicture ||
        m_bytes + bytes.size() > LargestPictures) {
        ++m_left;
        return {};
    }
    m_bytes += bytes.size();
    m_taken.append({named, bytes});
    return named;
}

QString PastedPictures::name(const QByteArray& bytes) const
{
    constexpr qsizetype DigestLetters = 8;
    const QString ending = pictureEnding(bytes);
    if (ending.isEmpty())
        return {};
    const QByteArray digest = Digest::of(bytes).toHex().left(DigestLetters);
    return m_source.pictureWord + u'-' + QString::fromLatin1(digest) + u'.' + ending;
}

} // namespace shanke
