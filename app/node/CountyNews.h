// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "couch/DatabaseInfo.h"
#include "http/HttpTransport.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace shanke {

// Asks the county which of many databases have moved since it was asked last, a hundred a request. Those that
// the county does not have are left out until they appear there. Where a server has no such request, all may
// have moved. Lives in the node's thread.
class CountyNews final : public QObject
{
    Q_OBJECT
public:
    explicit CountyNews(std::shared_ptr<HttpTransport> county) : m_county(std::move(county)) {}

    // One asking at a time.
    void ask(const QStringList& databases);
    // The next asking counts it as moved.
    void forget(const QString& database) { m_seen.remove(database); }
    void forgetAll() { m_seen.clear(); }

signals:
    void moved(const QString& database);
    // Those that the county does not have, or does not show to this node.
    void lacked(const QStringList& databases);
    // Ends an asking; an error with its sentence, or an empty one.
    void ended(const QString& trouble);

private:
    void askNext();
    void onAnswer(const QStringList& asked, const Result<HttpResponse>& answer);

    std::shared_ptr<HttpTransport> m_county;
    QStringList m_left;
    QHash<QString, couch::Sequence> m_seen;
};

} // namespace shanke
