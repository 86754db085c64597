// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace shanke {

// What a request shows of who sends it: nothing, name and password (RFC 7617), or a token (RFC 6750). Holds
// a secret: it is never logged, printed or stored as it is.
class Credential
{
public:
    Credential() = default; // none
    static Credential basic(const QString& user, const QString& password);
    static Credential bearer(const QByteArray& token);

    // The value of the Authorization field; empty: the request goes without one.
    const QByteArray& authorization() const { return m_authorization; }
    bool isToken() const { return m_authorization.startsWith("Bearer "); }

    friend bool operator==(const Credential&, const Credential&) = default;

private:
    explicit Credential(QByteArray authorization) : m_authorization(std::move(authorization)) {}

    QByteArray m_authorization;
};

} // namespace shanke
