// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/OpeningPlan.h"
#include "provision/server/DatabaseOpening.h"
#include "trust/Evidence.h"

namespace shanke {

// One run of the opening of spaces against a server: asks what is there, makes the plan, brings the databases
// to it several at a time, and writes rosters and organisations last, so that a run that was interrupted at
// any point is simply repeated. A database that fails does not hold up the others; no network, no space or
// no right ends the run. Lives in one thread.
class Provisioning : public QObject
{
    Q_OBJECT
public:
    Provisioning(HttpTransport& transport, Clock& clock, CountyRoster roster, CountyAuthority authority,
                 QString author);
    ~Provisioning() override;

    enum class Mode { Open, DryRun };
    void start(Mode mode, Continuation<OpeningReport> done);

signals:
    void progressed(qint64 done, qint64 all); // databases

private:
    void readOrganisations();
    Result<QStringList> takeOrganisations(const HttpResponse& response);
    void readAuthority(QStringList organisations);
    void readRosters(QStringList organisations, Evidence evidence);
    void note(const SchoolId& school, const Evidence& evidence);
    void carryOut();
    void openNext();
    void opened(DatabaseOpening* opening, const Result<DatabaseOutcome>& outcome);
    void writeNext();
    void note(const QString& database, const Error& error);
    void conclude();
    void end(const Error& error);
    void get(const QByteArray& target, std::function<void(const HttpResponse&)> next);

    Clock& m_clock;
    PlatformConnection m_server;
    CountyRoster m_roster;
    CountyAuthority m_authority;
    QString m_author;
    Mode m_mode = Mode::Open;
    KnownOrganisations m_known;
    OpeningPlan m_plan;
    size_t m_nextDatabase = 0;
    qint64 m_doneDatabases = 0;
    size_t m_nextDocument = 0;
    std::chrono::milliseconds m_started{0};
    std::vector<std::unique_ptr<DatabaseOpening>> m_openings;
    std::optional<Continuation<OpeningReport>> m_done;
};

} // namespace shanke
