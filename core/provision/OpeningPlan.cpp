// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/OpeningPlan.h"

#include "base/Clock.h"
#include "identity/SignedText.h"
#include "platform/DatabaseNames.h"
#include "provision/NodeAccounts.h"
#include "provision/NodeKeys.h"
#include "provision/Vouching.h"

#include <QHash>
#include <QJsonArray>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rosterJson(const KnownOrganisation& known)
{
    return known.roster ? withoutSignature(known.roster->document()) : QJsonObject();
}

// Over what is there: members of other programs stay, and what already says all this is not written again.
QJsonObject over(QJsonObject document, const QJsonObject& wanted)
{
    for (auto member = wanted.constBegin(); member != wanted.constEnd(); ++member)
        document.insert(member.key(), member.value());
    return document;
}

class Planner
{
public:
    Planner(const OpeningOrder& order, const KnownOrganisations& known, const CountyAuthority& authority,
            const QDateTime& now)
        : m_order(order),
          m_roster(order.roster),
          m_known(known),
          m_authority(authority),
          m_nodeKeys(order, known),
          m_now(toIsoString(now))
    {
        for (const auto& [id, organisation] : known)
            m_before.emplace(id, Before{organisation, StaffList::fromJson(rosterJson(organisation))});
    }

    OpeningPlan plan()
    {
        sayWhatWasRead();
        planDatabases();
        for (const Organisation& organisation : m_roster.organisations)
            planSchool(organisation);
        for (const auto& [id, before] : m_before) {
            if (isUntouched(SchoolId(id)))
                planUntouched(SchoolId(id), before);
        }
        planCounty();
        m_nodeKeys.report(m_inForce, m_plan.report);
        planVouchers();
        NodeAccounts accounts(m_roster, m_known, m_plan);
        for (const AccountOrder& account : m_order.accounts)
            accounts.plan(account);
        return std::move(m_plan);
    }

private:
    struct Before
    {
        KnownOrganisation known;
        StaffList staff;
    };

    void sayWhatWasRead();
    void planDatabases();
    void planSchool(const Organisation& organisation);
    bool isUntouched(const SchoolId& id) const;
    void planUntouched(const SchoolId& id, const Before& before);
    void planCounty();
    OpeningReport::Person judge(const RosterPerson& person) const;
    StaffList staffOf(const Organisation& organisation, OpeningReport::School& line);
    void keepOrLetGo(const StaffEntry& entry, StaffList& staff, OpeningReport::School& line);
    bool mayBeRefused(const StaffEntry& entry, const SchoolId& school) const;
    bool isInFile(const UserId& user) const;
    const Before& before(const SchoolId& id) const;
    void writeStatement(const Before& before, const SchoolId& school);
    void writeRoster(const QJsonObject& wanted);
    std::optional<SignedRoster> nextEdition(const QJsonObject& wanted);
    void sayWhatStays(const SchoolId& school);
    void planVouchers();
    QJsonObject dated(QJsonObject document) const;

    const OpeningOrder& m_order;
    const CountyRoster& m_roster;
    const KnownOrganisations& m_known;
    const CountyAuthority& m_authority;
    NodeKeys m_nodeKeys;
    QString m_now;
    std::map<QString, Before> m_before;
    Vouching::Rosters m_inForce; // after this plan
    QSet<QString> m_users;       // of the file
    OpeningPlan m_plan;
};

void Planner::sayWhatWasRead()
{
    OpeningReport& report = m_plan.report;
    if (m_order.succession) {
        const CountyStatement::Content& content = m_authority.statement().content();
        report.newKey = OpeningReport::NewKey{content.number, content.lastEvent};
    }
    report.rows = m_roster.rows;
    report.refusedRows = m_roster.refusedRows;
    report.refused = m_roster.refused;
    report.remarks = m_roster.remarks;
    for (const RosterPerson& person : m_roster.people)
        m_users.insert(person.member.user.toString());
}

void Planner::planDatabases()
{
    using platform::PlatformDatabase;
    auto& databases = m_plan.databases;
    databases = {PlatformDatabase::county(), PlatformDatabase::countyFiles()};
    for (const Organisation& organisation : m_roster.organisations) {
        m_plan.schools.append(organisation.id);
        databases.push_back(PlatformDatabase::ofSchool(organisation.id));
        databases.push_back(PlatformDatabase::filesOf(organisation.id));
    }
    for (const auto& [id, before] : m_before) {
        if (isUntouched(SchoolId(id)))
            m_plan.schools.append(SchoolId(id));
    }
    QSet<QString> columns;
    for (const RosterPerson& person : m_roster.people) {
        databases.push_back(PlatformDatabase::spaceOf(person.member.user, person.school));
        databases.push_back(PlatformDatabase::deskOf(person.member.user, person.school));
        for (const Role& role : person.grants) {
            if (role.kind == RoleKind::Curator &&
                !std::exchange(columns, columns + QSet{role.id}).contains(role.id))
                databases.push_back(PlatformDatabase::column(role.id));
        }
    }
    m_plan.report.databases = qint64(databases.size());
}

void Planner::planSchool(const Organisation& organisation)
{
    OpeningReport::School line{organisation};
    const Before& was = before(organisation.id);
    const StaffList staff = staffOf(organisation, line);
    m_plan.report.schools.push_back(line);
    writeStatement(was, organisation.id);
    writeRoster(staff.toJson(organisation));
}

StaffList Planner::staffOf(const Organisation& organisation, OpeningReport::School& line)
{
    const StaffList& was = before(organisation.id).staff;
    StaffList staff;
    for (const RosterPerson& person : m_roster.people) {
        if (person.school != organisation.id)
            continue;
        const OpeningReport::Person judged = judge(person);
        m_plan.report.people.push_back(judged);
        staff.add(StaffEntry::of(person, was.find(person.member.user)));
        ++line.people;
        line.opened += judged.state == PersonState::Opened;
        line.moved += judged.state == PersonState::Moved;
        line.changed += judged.state == PersonState::Changed;
    }
    for (const StaffEntry& entry : was.entries()) {
        if (!isInFile(entry.user()))
            keepOrLetGo(entry, staff, line);
    }
    return staff;
}

void Planner::keepOrLetGo(const StaffEntry& entry, StaffList& staff, OpeningReport::School& line)
{
    if (entry.hasLeft())
        return staff.add(entry);
    if (mayBeRefused(entry, line.organisation.id)) {
        staff.add(entry);
        ++line.kept;
        return;
    }
    staff.add(entry.leaving());
    m_plan.report.left.push_back({entry.member(), line.organisation.id});
    ++line.left;
}

bool Planner::mayBeRefused(const StaffEntry& entry, const SchoolId& school) const
{
    const RefusedPeople& refused = m_roster.refusedPeople;
    return refused.isAnywhere || refused.schools.contains(school.toString()) ||
           refused.users.contains(entry.user().toString()) || refused.names.contains(entry.name());
}

bool Planner::isUntouched(const SchoolId& id) const
{
    return id != countyOrganisation() && !m_roster.find(id);
}

// Somebody may have moved from there to a school of the file.
void Planner::planUntouched(const SchoolId& id, const Before& before)
{
    const Organisation organisation = before.known.organisation.value_or(Organisation{id, id.toString()});
    m_plan.report.untouched.push_back(organisation);
    if (!before.known.roster)
        return;
    StaffList staff;
    for (const StaffEntry& entry : before.staff.entries())
        staff.add(isInFile(entry.user()) ? entry.leaving() : entry);
    writeRoster(staff.toJson(organisation));
}

// It is written first: a run that goes on after a cut finds the schools in it.
void Planner::planCounty()
{
    const Before& was = before(countyOrganisation());
    CountyOffices offices(was.staff, was.known.published);
    for (const auto& [id, roster] : m_inForce)
        offices.add(StaffList::fromJson(roster.document()));
    m_plan.report.ended = offices.ended();
    std::vector<PlannedDocument> others = std::exchange(m_plan.documents, {});
    writeStatement(was, countyOrganisation());
    std::vector<Organisation> all = m_roster.organisations;
    all.insert(all.end(), m_plan.report.untouched.begin(), m_plan.report.untouched.end());
    QJsonObject roster = offices.staff().toJson({countyOrganisation(), countyOrganisation().toString()});
    roster.insert(u"organisations"_s, toJson(std::move(all)));
    writeRoster(roster);
    m_plan.documents.insert(m_plan.documents.end(), others.begin(), others.end());
}

OpeningReport::Person Planner::judge(const RosterPerson& person) const
{
    OpeningReport::Person judged{person, PersonState::Opened};
    const UserId& user = person.member.user;
    if (const StaffEntry* was = before(person.school).staff.findWorking(user)) {
        const bool isSame = StaffEntry::of(person, was) == *was;
        judged.state = isSame ? PersonState::Unchanged : PersonState::Changed;
        return judged;
    }
    for (const auto& [id, before] : m_before) {
        if (SchoolId(id) != countyOrganisation() && before.staff.findWorking(user)) {
            judged.state = PersonState::Moved;
            judged.movedFrom = SchoolId(id);
        }
    }
    return judged;
}

bool Planner::isInFile(const UserId& user) const
{
    return m_users.contains(user.toString());
}

const Planner::Before& Planner::before(const SchoolId& id) const
{
    static const Before nothing;
    const auto found = m_before.find(id.toString());
    return found == m_before.end() ? nothing : found->second;
}

void Planner::writeStatement(const Before& before, const SchoolId& school)
{
    const CountyStatement& statement = m_authority.statement();
    const QString id = statement.id().toString();
    if (before.known.statements.contains(id))
        return;
    QJsonObject document = statement.document();
    document.insert(u"_id"_s, id);
    m_plan.documents.push_back({databaseOf(school).toString(), document});
}

void Planner::writeRoster(const QJsonObject& wanted)
{
    const SchoolId school(wanted["school"_L1].toString());
    if (const auto& was = before(school).known.roster)
        m_inForce.insert_or_assign(school.toString(), *was);
    const auto next = nextEdition(wanted);
    if (!next)
        return;
    if (m_order.succession)
        sayWhatStays(school);
    m_inForce.insert_or_assign(school.toString(), *next);
    QJsonObject document = next->document();
    document.insert(u"_id"_s, next->id().toString());
    m_plan.documents.push_back({databaseOf(school).toString(), document});
}

// Whoever had the key before may have taken a server: a person looks.
void Planner::sayWhatStays(const SchoolId& school)
{
    const std::optional<SignedRoster>& was = before(school).known.roster;
    for (const RosterNode& node : was ? was->head().nodes : std::vector<RosterNode>()) {
        if (!node.endedAt)
            m_plan.report.keptNodes.push_back({school, node.key});
    }
}

// The edition after the one in force, under the county's key of today; nothing when that says it all.
std::optional<SignedRoster> Planner::nextEdition(const QJsonObject& wanted)
{
    const SchoolId school(wanted["school"_L1].toString());
    const KnownOrganisation& known = before(school).known;
    const std::optional<SignedRoster>& was = known.roster;
    const QJsonObject current = rosterJson(known);
    const QJsonObject merged = over(current, wanted);
    const qint64 statement = m_authority.statement().content().number;
    const bool isOfToday = was && was->edition().statement == statement;
    SignedRoster::Head head{.edition = {statement, isOfToday ? was->edition().number + 1 : 1},
                            .previous = was ? std::optional(was->digest()) : std::nullopt,
                            .nodes = m_nodeKeys.of(school)};
    if (isOfToday && merged == current && head.nodes == was->head().nodes)
        return std::nullopt;
    const DatabaseName database = databaseOf(school);
    auto roster = SignedRoster::make(database, head, dated(merged), m_authority.key());
    if (roster)
        return *std::move(roster);
    m_plan.report.problems.push_back({database.toString(), roster.error()});
    return std::nullopt;
}

void Planner::planVouchers()
{
    Vouching vouching(m_known, m_inForce, CountyVoice(m_authority, m_now), m_plan);
    vouching.repeatRevocations();
    for (const DeviceId& device : m_order.devices)
        vouching.vouch(device);
    for (const CodeWish& wish : m_order.codes)
        vouching.giveCode(wish);
    vouching.noteWaiting();
}

QJsonObject Planner::dated(QJsonObject document) const
{
    if (!document.contains(u"createdAt"_s))
        document.insert(u"createdAt"_s, m_now);
    document.insert(u"updatedAt"_s, m_now);
    document.insert(u"author"_s, m_order.author);
    return document;
}

} // namespace

OpeningPlan makePlan(const OpeningOrder& order, const KnownOrganisations& known,
                     const CountyAuthority& authority, const QDateTime& now)
{
    return Planner(order, known, authority, now).plan();
}

} // namespace shanke
