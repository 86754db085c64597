// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"
#include "provision/OpeningPlan.h"

#include <functional>

namespace shanke {

// Asks a server which records there are signed by devices that were taken out of use, where neither a
// school's server nor the county has said it yet; and notes it in what is known of the school, or of the
// county. A database that is not there is not named. Belongs to one run, which outlives it.
class RevokedReader
{
public:
    // Ends the run where there is no answer.
    using Get = std::function<void(const QByteArray& target, std::function<void(const HttpResponse&)>)>;

    // `columns`: of the county.
    RevokedReader(Get get, const QStringList& columns, KnownOrganisations& known);

    void read(std::function<void()> done);

private:
    struct Question
    {
        QString organisation;
        DeviceId device;
    };

    void askAtSchool(const QString& school, const KnownOrganisation& known);
    void askInCounty(const KnownOrganisation& school, const QStringList& columns);
    void readNext();
    void readFrom(const DatabaseName& database, const QString& after);
    void note(const DatabaseName& database, const QJsonObject& document);

    Get m_get;
    KnownOrganisations& m_known;
    std::map<DatabaseName, std::vector<Question>> m_questions;
    std::function<void()> m_done;
};

} // namespace shanke
