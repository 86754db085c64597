// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QJsonObject>

namespace shanke {

// A signed token in its compact form (RFC 7515: "header.claims.signature"), taken apart and not yet believed.
// Nothing in it means anything until whoever asks has checked the signature over signingInput().
class CompactToken
{
public:
    static constexpr qsizetype Largest = 16 * 1024; // bytes; more is not a token of ours

    // Unauthorized unless it has three parts of base64url and the first two are JSON objects.
    static Result<CompactToken> parse(const QByteArray& text);
    // The text of header and claims that a signature is made over.
    static QByteArray signingInputOf(const QJsonObject& header, const QJsonObject& claims);
    static QByteArray join(const QByteArray& signingInput, const QByteArray& signature);

    const QJsonObject& header() const { return m_header; }
    const QJsonObject& claims() const { return m_claims; }
    QString algorithm() const;
    QString keyId() const;
    QString type() const; // in lower case, without "application/"

    QByteArray signingInput() const;
    const QByteArray& encodedHeader() const { return m_encodedHeader; }
    const QByteArray& encodedClaims() const { return m_encodedClaims; }
    const QByteArray& signature() const { return m_signature; } // raw
    QByteArray encodedSignature() const;

private:
    QByteArray m_encodedHeader;
    QByteArray m_encodedClaims;
    QByteArray m_signature;
    QJsonObject m_header;
    QJsonObject m_claims;
};

} // namespace shanke
