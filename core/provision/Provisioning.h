// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provision/OpeningPlan.h"
#include "provision/PublishedReader.h"
#include "provision/RevokedReader.h"
#include "provision/server/DatabaseOpening.h"
#include "provision/server/NodeChainReader.h"
#include "trust/Evidence.h"

namespace shanke {

// One run of the opening of spaces against a server: asks what is there, makes the plan, brings the databases
// to it several at a time, and writes rosters, organisations, what the county says of devices and accounts of
// schools' servers last, so that a run that was interrupted at any point is simply repeated. What the county
// says is noted in the file of its authority before anything is sent. A database that fails does not hold up
// the others; no network, no space or no right ends the run. Lives in one thread.
class Provisioning : public QObject
{
    Q_OBJECT
public:
    // Without an authority where the order is to make the next one.
    Provisioning(HttpTransport& transport, Clock& clock, OpeningOrder order,
                 std::optional<CountyAuthority> authority);
    ~Provisioning() override;

    enum class Mode { Open, DryRun };
    void start(Mode mode, Continuation<OpeningReport> done);

signals:
    void progressed(qint64 done, qint64 all); // databases

private:
    void readOrganisations();
    QStringList organisationsToRead() const;
    void readSchools(QStringList organisations);
    void readSchool(const SchoolId& school, QStringList kinds, Evidence evidence, std::function<void()> next);
    void note(const SchoolId& school, const Evidence& evidence);
    Result<> takeKey();
    void noteOrganisations();
    void readAccounts(size_t next);
    void readChains();
    void readRevoked();
    void carryOut();
    void carryOutPlan();
    void openNext();
    void opened(DatabaseOpening* opening, const Result<DatabaseOutcome>& outcome);
    void writeNext();
    const PlannedDocument* nextToWrite();
    void openAccounts();
    void makeNextAccount();
    static Result<QString> passwordOf(const PlannedAccount& account);
    void put(const QString& database, const QJsonObject& document, std::function<void(const Result<>&)> next);
    void noteFailed(const PlannedAccount& account, const Error& error);
    void note(const QString& database, const Error& error);
    void conclude();
    void end(const Error& error);
    void get(const QByteArray& target, std::function<void(const HttpResponse&)> next);

    Clock& m_clock;
    PlatformConnection m_server;
    OpeningOrder m_order;
    std::optional<CountyAuthority> m_authority;
    std::map<SchoolId, Evidence> m_evidence;
    Mode m_mode = Mode::Open;
    KnownOrganisations m_known;
    std::optional<RevokedReader> m_revoked;
    std::optional<PublishedReader> m_published;
    OpeningPlan m_plan;
    size_t m_nextDatabase = 0;
    qint64 m_doneDatabases = 0;
    size_t m_nextDocument = 0;
    size_t m_nextVoucher = 0;
    size_t m_nextAccount = 0;
    QSet<QString> m_failed; // databases
    std::chrono::milliseconds m_started{0};
    std::vector<std::unique_ptr<DatabaseOpening>> m_openings;
    std::optional<NodeChainReader> m_chains;
    std::optional<Continuation<OpeningReport>> m_done;
};

} // namespace shanke
