// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/PlatformDatabase.h"
#include "provision/server/PlatformConnection.h"

namespace shanke {

enum class DatabaseOutcome { Created, Updated, Unchanged };

// Brings one database of the platform to what it must be: it is there, it has its rules, and then the people
// it is for may come in. What is right already is left alone, and nothing in it is ever deleted. One request
// at a time; destroyed before its end it stops.
class DatabaseOpening : public QObject
{
    Q_OBJECT
public:
    DatabaseOpening(PlatformConnection& server, const platform::PlatformDatabase& database,
                    const QList<SchoolId>& schools);

    void start(Continuation<DatabaseOutcome> done);
    QString name() const { return m_name; }

private:
    void create();
    void compareRules();
    void putRules(const QString& rev);
    void compareSecurity();
    void putSecurity();
    void end(Result<DatabaseOutcome> outcome);
    QByteArray path(const char* page) const;
    // Calls `next` with an answer of status 2xx; an error ends the opening, but for `tolerated`, which is an
    // answer as well.
    void ask(const HttpRequest& request, std::function<void(const HttpResponse&)> next,
             std::optional<ErrorKind> tolerated = std::nullopt);

    PlatformConnection& m_server;
    QString m_name;
    QJsonObject m_rules;
    QJsonObject m_security;
    DatabaseOutcome m_outcome = DatabaseOutcome::Unchanged;
    bool m_hasMetOther = false; // who wrote the rules at the same time
    std::optional<Continuation<DatabaseOutcome>> m_done;
};

} // namespace shanke
