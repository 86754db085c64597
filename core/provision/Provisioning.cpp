// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/Provisioning.h"

#include "couch/JsonText.h"
#include "couch/Status.h"
#include "couch/Target.h"
#include "platform/DatabaseNames.h"
#include "provision/KnownByCounty.h"
#include "provision/NodeAccounts.h"
#include "provision/PasswordFile.h"
#include "provision/server/documentsOf.h"
#include "trust/ArrivalGate.h"
#include "trust/Ruling.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// More at a time make no server faster: the transport keeps six connections.
constexpr size_t MostOpenings = 12;

void takeAll(Evidence& evidence, const DatabaseName& database, const HttpResponse& response)
{
    if (!response.isSuccess())
        return;
    for (const QJsonValue row : QJsonDocument::fromJson(response.body)["rows"_L1].toArray())
        evidence.take(database, DocId(row["id"_L1].toString()), row["doc"_L1].toObject());
}

QStringList kindsToRead()
{
    return ArrivalGate::authorityKinds() +
           QStringList{EndorsementEvent::Kind, RevocationEvent::Kind, CodeEvent::Kind};
}

std::vector<Organisation> organisationsIn(const SignedRoster& county)
{
    return organisationsFrom(county.document()["organisations"_L1].toArray());
}

// Whose id digests its text; the answer to the first request was lost.
bool isThereAlready(const DocId& id, const Error& error)
{
    return error.kind == ErrorKind::Conflict && ArrivalGate::isSignedOnce(id);
}

// What is wrong with the server or the line rather than with one database.
bool endsTheRun(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Unauthorized || kind == ErrorKind::ServerFull ||
           kind == ErrorKind::ServerBusy || kind == ErrorKind::NotOurServer || kind == ErrorKind::Cancelled ||
           kind == ErrorKind::UntrustedServer;
}

} // namespace

Provisioning::Provisioning(HttpTransport& transport, Clock& clock, OpeningOrder order,
                           std::optional<CountyAuthority> authority)
    : m_clock(clock), m_server(transport, clock), m_order(std::move(order)), m_authority(std::move(authority))
{
}

Provisioning::~Provisioning() = default;

void Provisioning::start(Mode mode, Continuation<OpeningReport> done)
{
    m_mode = mode;
    m_done = std::move(done);
    m_started = m_clock.monotonic();
    m_server.open(
        {this, [this](const Result<>& opened) { opened ? readOrganisations() : end(opened.error()); }});
}

// A 404 is an answer: not there yet.
void Provisioning::get(const QByteArray& target, std::function<void(const HttpResponse&)> next)
{
    m_server.send(couch::jsonRequest("GET", target),
                  {this, [this, next = std::move(next)](const Result<HttpResponse>& response) {
                       if (!response)
                           return end(response.error());
                       const auto status = couch::checkStatus(*response);
                       if (!status && status.error().kind != ErrorKind::NotFound)
                           return end(status.error());
                       next(*response);
                   }});
}

void Provisioning::readOrganisations()
{
    readSchool(countyOrganisation(), kindsToRead(), {}, [this] { readSchools(organisationsToRead()); });
}

// Whoever signed the rosters: which of them holds is known when all is read.
QStringList Provisioning::organisationsToRead() const
{
    QSet<QString> ids;
    for (const SignedRoster& roster : m_evidence.at(countyOrganisation()).rosters) {
        for (const Organisation& organisation : organisationsIn(roster))
            ids.insert(organisation.id.toString());
    }
    for (const Organisation& organisation : m_order.roster.organisations)
        ids.insert(organisation.id.toString());
    return QStringList(ids.begin(), ids.end());
}

void Provisioning::readSchools(QStringList organisations)
{
    if (organisations.isEmpty())
        return readAccounts(0);
    const SchoolId school(organisations.takeLast());
    readSchool(school, kindsToRead(), {}, [this, organisations] { readSchools(organisations); });
}

void Provisioning::readSchool(const SchoolId& school, QStringList kinds, Evidence evidence,
                              std::function<void()> next)
{
    if (kinds.isEmpty()) {
        m_known[school.toString()];
        m_evidence.insert_or_assign(school, std::move(evidence));
        return next();
    }
    const QString kind = kinds.takeFirst();
    get(documentsOf(databaseOf(school), kind),
        [this, school, kinds, evidence = std::move(evidence), next](const HttpResponse& response) mutable {
            const auto json = response.isSuccess() ? couch::checkJson(response) : Result<>();
            if (!json)
                return end(json.error());
            takeAll(evidence, databaseOf(school), response);
            readSchool(school, kinds, std::move(evidence), next);
        });
}

// The key that signs from now on: in its file before anything is signed with it.
Result<> Provisioning::takeKey()
{
    Evidence all;
    for (const auto& [school, evidence] : m_evidence) {
        all.statements.insert(all.statements.end(), evidence.statements.begin(), evidence.statements.end());
        all.events.insert(all.events.end(), evidence.events.begin(), evidence.events.end());
    }
    if (m_order.succession) {
        SHANKE_LET(m_authority, succeed(*m_order.succession, all));
    }
    SHANKE_TRY(checkNewest(*m_authority, all));
    if (m_order.succession && m_mode == Mode::Open)
        SHANKE_TRY(m_authority->save(m_order.succession->file));
    for (const auto& [school, evidence] : m_evidence)
        note(school, evidence);
    noteOrganisations();
    return {};
}

// Others are none of the county's.
void Provisioning::noteOrganisations()
{
    const auto& county = m_known[countyOrganisation().toString()].roster;
    for (const Organisation& organisation : county ? organisationsIn(*county) : std::vector<Organisation>())
        m_known[organisation.id.toString()].organisation = organisation;
    std::erase_if(m_known, [this](const auto& each) {
        const SchoolId id(each.first);
        return id != countyOrganisation() && !each.second.organisation && !m_order.roster.find(id);
    });
}

// What another county or nobody signed is no roster, and is left where it lies.
void Provisioning::note(const SchoolId& school, const Evidence& evidence)
{
    KnownOrganisation& known = m_known[school.toString()];
    for (const CountyStatement& statement : evidence.statements)
        known.statements.insert(statement.id().toString());
    for (const SignedCard& card : evidence.cards)
        known.cards.push_back(card.card());
    const KnownByCounty facts(*m_authority, evidence);
    known.said = facts.said();
    known.vouchedBefore = facts.vouchedBefore();
    known.roster = facts.rosterOf(school);
    known.revoked = facts.revokedAt(school);
}

// Of those schools that there are.
void Provisioning::readAccounts(size_t next)
{
    if (next == m_order.accounts.size()) {
        const auto taken = takeKey();
        return taken ? readChains() : end(taken.error());
    }
    const SchoolId school = m_order.accounts[next].school;
    get(couch::documentPath(AccountDatabase.toString(), NodeAccounts::idOf(school)),
        [this, school, next](const HttpResponse& response) {
            const auto known = m_known.find(school.toString());
            if (response.isSuccess() && known != m_known.end())
                known->second.account = QJsonDocument::fromJson(response.body).object();
            readAccounts(next + 1);
        });
}

void Provisioning::readChains()
{
    m_chains.emplace(m_server, m_order.ends, m_known);
    m_chains->start({this, [this](const Result<>& read) { read ? readRevoked() : end(read.error()); }});
}

void Provisioning::readRevoked()
{
    const auto& county = m_known[countyOrganisation().toString()].roster;
    m_revoked.emplace([this](const QByteArray& target, const auto& next) { get(target, next); },
                      PublishedReader::columnsIn(county), m_known);
    m_revoked->read([this] { carryOut(); });
}

void Provisioning::carryOut()
{
    m_plan = makePlan(m_order, m_known, *m_authority, m_clock.now());
    KnownOrganisation& county = m_known[countyOrganisation().toString()];
    m_published.emplace([this](const QByteArray& target, const auto& next) { get(target, next); },
                        PublishedReader::columnsIn(county.roster));
    m_published->read(m_plan.report.ended, [this, &county](const PublishedBefore& published) {
        county.published = published;
        m_plan = makePlan(m_order, m_known, *m_authority, m_clock.now());
        carryOutPlan();
    });
}

void Provisioning::carryOutPlan()
{
    m_plan.report.server = m_server.address();
    m_plan.report.isDryRun = m_mode == Mode::DryRun;
    if (m_mode == Mode::DryRun) {
        m_plan.report.codes.clear(); // nobody would take them
        return conclude();
    }
    if (!m_plan.vouchers.empty()) {
        if (const auto kept = m_authority->advance(m_plan.chain); !kept)
            return end(kept.error());
    }
    openNext();
}

void Provisioning::openNext()
{
    while (m_openings.size() < MostOpenings && m_nextDatabase < m_plan.databases.size()) {
        const auto& database = m_plan.databases[m_nextDatabase++];
        m_openings.push_back(std::make_unique<DatabaseOpening>(m_server, database, m_plan.schools));
        DatabaseOpening* const opening = m_openings.back().get();
        opening->start(
            {this, [this, opening](const Result<DatabaseOutcome>& outcome) { opened(opening, outcome); }});
    }
    if (m_openings.empty())
        writeNext();
}

void Provisioning::opened(DatabaseOpening* opening, const Result<DatabaseOutcome>& outcome)
{
    if (!m_done) // the run has ended, this one's last answer was under way
        return;
    const QString name = opening->name();
    const auto is = [opening](const auto& each) { return each.get() == opening; };
    const auto place = std::find_if(m_openings.begin(), m_openings.end(), is);
    place->release()->deleteLater(); // it is calling
    m_openings.erase(place);
    if (!outcome && endsTheRun(outcome.error().kind))
        return end(outcome.error());
    if (!outcome)
        note(name, outcome.error());
    m_plan.report.created += outcome == DatabaseOutcome::Created;
    m_plan.report.updated += outcome == DatabaseOutcome::Updated;
    emit progressed(++m_doneDatabases, qint64(m_plan.databases.size()));
    openNext();
}

// Nothing of the county names an edition that is not there: a school would wait for it.
const PlannedDocument* Provisioning::nextToWrite()
{
    if (m_nextDocument < m_plan.documents.size())
        return &m_plan.documents[m_nextDocument++];
    while (m_nextVoucher < m_plan.vouchers.size()) {
        const PlannedDocument& voucher = m_plan.vouchers[m_nextVoucher++];
        if (!m_failed.contains(voucher.database))
            return &voucher;
    }
    return nullptr;
}

void Provisioning::writeNext()
{
    const PlannedDocument* planned = nextToWrite();
    if (!planned)
        return openAccounts();
    const DocId id(planned->document["_id"_L1].toString());
    const QString database = planned->database;
    put(database, planned->document, [this, database, id](const Result<>& written) {
        if (!written && !isThereAlready(id, written.error()))
            note(database, written.error());
        writeNext();
    });
}

// Not every server has a database for accounts from the beginning.
void Provisioning::openAccounts()
{
    if (m_plan.accounts.empty())
        return conclude();
    m_server.send(m_server.creationOf(AccountDatabase.toString()),
                  {this, [this](const Result<HttpResponse>& response) {
                       const auto status =
                           response ? couch::checkStatus(*response) : Failure(response.error());
                       if (!status && endsTheRun(status.error().kind))
                           return end(status.error());
                       makeNextAccount();
                   }});
}

void Provisioning::makeNextAccount()
{
    if (m_nextAccount == m_plan.accounts.size())
        return conclude();
    const PlannedAccount& account = m_plan.accounts[m_nextAccount++];
    const auto password = passwordOf(account);
    if (!password) {
        noteFailed(account, password.error());
        return makeNextAccount();
    }
    QJsonObject document = account.document;
    document.insert(u"password"_s, *password);
    put(AccountDatabase.toString(), document, [this, &account](const Result<>& written) {
        if (!written)
            noteFailed(account, written.error());
        makeNextAccount();
    });
}

// That of a run which was interrupted before it made the account is used again.
Result<QString> Provisioning::passwordOf(const PlannedAccount& account)
{
    const PasswordFile file(account.order.file, nodeOf(account.order.school));
    const bool isKept = account.order.password == AccountOrder::Password::AsItIs && file.isThere();
    return isKept ? file.read() : file.make();
}

void Provisioning::put(const QString& database, const QJsonObject& document,
                       std::function<void(const Result<>&)> next)
{
    const DocId id(document["_id"_L1].toString());
    m_server.send(couch::jsonRequest("PUT", couch::documentPath(database, id),
                                     QJsonDocument(document).toJson(QJsonDocument::Compact)),
                  {this, [this, next = std::move(next)](const Result<HttpResponse>& response) {
                       const auto status =
                           response ? couch::checkStatus(*response) : Failure(response.error());
                       if (!status && endsTheRun(status.error().kind))
                           return end(status.error());
                       next(status);
                   }});
}

// A conflict: an answer was lost and it is there, or somebody else was at it.
void Provisioning::noteFailed(const PlannedAccount& account, const Error& error)
{
    std::erase_if(m_plan.report.accounts,
                  [&](const OpeningReport::Account& each) { return each.school == account.order.school; });
    const QString name = nodeOf(account.order.school).toString();
    const QString what =
        error.kind == ErrorKind::Conflict ? u"it was changed meanwhile; run this again"_s : error.detail;
    note(AccountDatabase.toString(), Error{error.kind, name + u": "_s + what, error.origin});
}

void Provisioning::note(const QString& database, const Error& error)
{
    m_failed.insert(database);
    m_plan.report.problems.push_back({database, error});
}

void Provisioning::conclude()
{
    m_plan.report.takeBack(m_failed);
    m_plan.report.requests = m_server.requests();
    m_plan.report.seconds = double((m_clock.monotonic() - m_started).count()) / 1000;
    (*std::exchange(m_done, std::nullopt))(std::move(m_plan.report));
}

void Provisioning::end(const Error& error)
{
    for (auto& opening : m_openings)
        opening.release()->deleteLater(); // one of them may be calling
    m_openings.clear();
    m_nextDatabase = m_plan.databases.size();
    if (m_done)
        (*std::exchange(m_done, std::nullopt))(Failure(error));
}

} // namespace shanke
