// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "workspace/delivery/DeliveryBook.h"
#include "workspace/folder/CatalogueKeeper.h"
#include "workspace/sync/SyncLog.h"

namespace shanke {

// What the status line says: puts together what synchronisation does and what the delivery book knows, and
// tells it on, a few times a second at most while documents stream. Lives in the engine thread.
class SyncBoard : public QObject
{
    Q_OBJECT
public:
    // What it looks at; all of it outlives it.
    struct Parts
    {
        const WorkspaceFolder& folder;
        const Databases& databases;
        CatalogueKeeper& catalogue;
        const DeliveryBook& book;
        Clock& clock;
    };

    SyncBoard(const Parts& parts, const SyncLog& log) : m_parts(parts), m_log(log) {}

    LinkState link() const { return m_link; }
    const std::optional<Error>& problem() const { return m_problem; }
    // Told at once.
    void setLink(LinkState link, const std::optional<Error>& problem);

    // What the failure of an exchange says about the way to the server.
    static LinkState linkAfter(ErrorKind failure);

    // The server has answered: what was wrong with the way to it is over.
    void setReached();

    void setFollowed(const QList<DatabaseName>& databases) { m_followed = databases; }
    void setTransfer(int sent, int toSend);
    // What else the status says; asked each time it is told.
    void setMore(std::function<void(SyncStatus&)> more) { m_more = std::move(more); }
    void setProblem(const std::optional<Error>& problem) { m_problem = problem; }
    void setAttention(const QString& database) { m_attention = database; }
    void announceSoon();

    SyncStatus status() const;

signals:
    void statusChanged(const shanke::SyncStatus& status);

private:
    Result<int> countDrafts() const;
    Result<> countFromCatalogue(SyncStatus& status) const;
    void announce();

    Parts m_parts;
    const SyncLog& m_log;
    QList<DatabaseName> m_followed;
    LinkState m_link = LinkState::NoServer;
    std::optional<Error> m_problem;
    QString m_attention;
    int m_sent = 0;
    int m_toSend = 0;
    std::function<void(SyncStatus&)> m_more;
    bool m_announcing = false;
};

} // namespace shanke
