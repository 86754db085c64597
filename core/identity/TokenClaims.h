// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/StrongId.h"

#include <QDateTime>
#include <QStringList>

namespace shanke {

// What a verified token says of a person. Roles are those of data-model ("school:fxz:teacher"); ones that
// begin with '_' are a server's own and never come from a token.
struct TokenClaims
{
    UserId subject;
    QStringList roles{};
    QDateTime expiresAt{}; // UTC
    QDateTime issuedAt{};  // UTC; invalid when the token does not say
    QString nonce{};       // of an ID token
    QString name{};        // as people say it; may be empty
};

} // namespace shanke
