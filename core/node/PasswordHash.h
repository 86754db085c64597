// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace shanke {

// A password as CouchDB keeps it in a user document: PBKDF2 with SHA-256 and a salt of its own. Checking
// takes a tenth of a second by intent; whoever is asked often remembers the outcome.
class PasswordHash
{
public:
    static PasswordHash of(const QString& password);
    // Matches no password, and takes as long to say so: nobody learns from the time which names there are.
    static PasswordHash ofNobody();
    // From the members of a user document; that of nobody when they are incomplete.
    static PasswordHash fromJson(const QJsonObject& object);

    bool matches(const QString& password) const;
    void writeTo(QJsonObject& object) const;

private:
    QByteArray derive(const QString& password) const;

    QByteArray m_salt;
    QByteArray m_key; // raw
    int m_iterations = 0;
};

// Takes the same time wherever the two differ.
bool equalInConstantTime(const QByteArray& a, const QByteArray& b);

} // namespace shanke
