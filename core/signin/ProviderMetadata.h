// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace shanke {

// What a sign-in provider says about itself in its discovery document (OpenID Connect Discovery 1.0), as far
// as it is used. Every address in it is https, or on this PC.
struct ProviderMetadata
{
    QString issuer;
    QUrl authorization;
    QUrl token;
    QUrl keys;
    QUrl revocation;          // empty: it revokes nothing
    QUrl deviceAuthorization; // empty: no sign-in with a code from another device
    QStringList scopes;

    // InvalidInput says what is wrong with an issuer typed by a person.
    static Result<QUrl> documentAddress(const QString& issuer);
    // Protocol when it is incomplete; UntrustedServer when it speaks for another issuer.
    static Result<ProviderMetadata> fromJson(const QJsonObject& document, const QString& issuer);

    // Those to be asked for: who somebody is, and, where the provider knows it, to stay signed in.
    QString scopesToAsk() const;
};

} // namespace shanke
