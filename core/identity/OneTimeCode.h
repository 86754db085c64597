// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shanke {

// Ten characters that an administrator tells somebody, without letters and digits that look alike. Who checks
// it keeps only its hash.
class OneTimeCode
{
public:
    static OneTimeCode make();
    // As somebody typed it: in any case, full width or not, with spaces and hyphens.
    static OneTimeCode fromText(const QString& typed);

    QString text() const; // "K7M2P-X9Q4R"

    QByteArray hash() const; // Argon2id; takes some 50 ms
    // A hash that would take longer, or more memory, than one of hash() matches nothing: others write them.
    bool matches(const QByteArray& hash) const;

private:
    explicit OneTimeCode(QString code) : m_code(std::move(code)) {}

    QString m_code;
};

} // namespace shanke
