// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"
#include "provision/CountyOffices.h"

#include <functional>

namespace shanke {

// Asks a server what stands there of people whose grants end. Answers once, when it has asked about all of
// them; a database that is not there holds nothing. Belongs to one run, which outlives it.
class PublishedReader
{
public:
    // Ends the run where there is no answer.
    using Get = std::function<void(const QByteArray& target, std::function<void(const HttpResponse&)>)>;

    // Of the county, where the office may have written: which have or had curators.
    static QStringList columnsIn(const std::optional<SignedRoster>& county);

    PublishedReader(Get get, QStringList columns) : m_get(std::move(get)), m_columns(std::move(columns)) {}

    void read(std::vector<GrantEnd> ended, std::function<void(const PublishedBefore&)> done);

private:
    void readNext();
    QList<QByteArray> targetsOf(const Role& grant) const;
    void readFrom(QList<QByteArray> targets, const GrantEnd& end);

    Get m_get;
    QStringList m_columns;
    std::vector<GrantEnd> m_left;
    PublishedBefore m_published;
    std::function<void(const PublishedBefore&)> m_done;
};

} // namespace shanke
