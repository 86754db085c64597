// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QByteArrayList>

#include <optional>

namespace shanke {

// What a node says of itself in the school's network (DNS-SD, RFC 6763): whose it is, which of several it is,
// where it listens. Anybody can say anything there, so it is a hint: trust comes from the certificate alone,
// and a node that says it has none is not heard.
struct NodeAdvert
{
    static constexpr QStringView ServiceType = u"_shanke._tcp";

    SchoolId school{};
    QString node{}; // names the node for ever
    quint16 port = 0;
    QString codeHint{}; // the first group of its short code, to tell two nodes apart

    // "school=fxz" and so on, of at most 255 bytes each.
    QByteArrayList toTxt() const;
    // None when these are not the words of a node of ours.
    static std::optional<NodeAdvert> fromTxt(const QByteArrayList& txt, quint16 port);

    friend bool operator==(const NodeAdvert&, const NodeAdvert&) = default;
};

} // namespace shanke
