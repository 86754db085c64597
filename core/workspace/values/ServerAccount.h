// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Digest.h"

#include <QString>
#include <QUrl>

#include <array>
#include <optional>

namespace shanke {

// The two places where work goes from a PC: the server of the school, and the county's.
enum class Hop { School, County };
// The near one first.
inline constexpr std::array Hops{Hop::School, Hop::County};

inline QString toWord(Hop hop)
{
    return hop == Hop::School ? QStringLiteral("school") : QStringLiteral("county");
}

constexpr Hop otherThan(Hop hop)
{
    return hop == Hop::School ? Hop::County : Hop::School;
}

// A server as a person knows it, and who they are there.
struct ServerAccount
{
    QUrl url; // without credentials; empty: there is none
    QString user;
    // The certificate that the person has compared: nothing goes to a server at this address with another.
    std::optional<Digest> certificate;
    bool hasPassword = false;
    bool passwordIsSafe = true; // false: no keychain here, it must be given again after a restart

    bool isSet() const { return !url.isEmpty(); }
    // `other` names the same server, whatever comes behind host and port.
    bool isAt(const QUrl& other) const;
};

} // namespace shanke
