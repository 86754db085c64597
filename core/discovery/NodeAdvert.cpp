// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/NodeAdvert.h"

#include <QHash>

namespace shanke {

namespace {

constexpr qsizetype LargestString = 255; // RFC 6763 6.1
constexpr qsizetype LargestId = 200;     // bytes
constexpr qsizetype HintLength = 4;

bool isId(const QString& text)
{
    return !text.isEmpty() && text.toUtf8().size() <= LargestId &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSurrogate() || (c.isPrint() && !c.isSpace()); });
}

bool isHint(const QString& text)
{
    return text.isEmpty() || (text.size() == HintLength && std::all_of(text.begin(), text.end(), [](QChar c) {
                                  return c >= u'0' && c <= u'9';
                              }));
}

// Keys are ASCII and compare without case; of repeated ones the first counts (RFC 6763 6.4).
QHash<QByteArray, QString> read(const QByteArrayList& txt)
{
    QHash<QByteArray, QString> members;
    for (const QByteArray& each : txt) {
        const qsizetype equals = each.indexOf('=');
        const QByteArray key = each.first(std::max<qsizetype>(equals, 0)).toLower();
        if (equals > 0 && each.size() <= LargestString && !members.contains(key))
            members[key] = QString::fromUtf8(each.sliced(equals + 1));
    }
    return members;
}

} // namespace

QByteArrayList NodeAdvert::toTxt() const
{
    return {"school=" + school.toUtf8(), "node=" + node.toUtf8(), "tls=1", "code=" + codeHint.toUtf8()};
}

std::optional<NodeAdvert> NodeAdvert::fromTxt(const QByteArrayList& txt, quint16 port)
{
    const auto members = read(txt);
    const NodeAdvert advert{.school = SchoolId(members.value("school")),
                            .node = members.value("node"),
                            .port = port,
                            .codeHint = members.value("code")};
    const bool isOurs = port > 0 && members.value("tls") == u"1" && isId(advert.school.toString()) &&
                        isId(advert.node) && isHint(advert.codeHint);
    return isOurs ? std::optional(advert) : std::nullopt;
}

} // namespace shanke
