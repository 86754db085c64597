// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/research/ResearchReader.h"

#include "catalogue/CatalogueQueries.h"
#include "kinds/allKinds.h"
#include "platform/DatabaseNames.h"
#include "platform/PlatformDatabase.h"
#include "workspace/reading/SchoolFacts.h"
#include "workspace/reading/rostersAmongSchools.h"
#include "workspace/research/people.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysLookedBack = 60;      // for what waits for somebody
constexpr int DaysAroundTerm = 366;     // within which the roll of a meeting is called
constexpr qsizetype MostLookedAt = 400; // records that may wait for somebody

HeardEvent heardOf(const SaidEntry& entry)
{
    return {entry.place.id, entry.document, entry.judgement, entry.receivedAt};
}

// It has reached others, as far as this PC knows.
bool hasReached(Delivery delivery)
{
    return delivery == Delivery::AtSchool || delivery == Delivery::AtCounty;
}

bool mayConcern(const SaidEntry& entry, const TermDays& term)
{
    const QDate day = QDateTime::fromString(entry.document[u"saidAt"_s].toString(), Qt::ISODate).date();
    return entry.judgement.isGood() && day >= term.from.addDays(-DaysAroundTerm) &&
           day <= term.to.addDays(DaysAroundTerm);
}

RecordQuery waitingQuery(const ReadView& view)
{
    QStringList databases{databaseOf(view.account.school).toString(), countyDatabase().toString()};
    for (const SchoolId& school : schoolsVisited(view.databases, view.account))
        databases.append(databaseOf(school).toString());
    return {.databases = databases, .kinds = kindsWithSides()};
}

void addNames(QHash<UserId, QString>& names, const Roster& roster)
{
    for (const StaffMember& member : roster.staff)
        names.insert(member.user, member.name);
}

// Nobody is reminded for ever.
bool isRecent(const RecordEntry& entry, const QDateTime& now)
{
    const QDate oldest = now.date().addDays(-DaysLookedBack);
    return entry.updatedAt.date() >= oldest || entry.roles.due >= oldest;
}

bool isDueBefore(const WaitingRecord& a, const WaitingRecord& b)
{
    if (a.due.isValid() != b.due.isValid())
        return a.due.isValid();
    return a.due < b.due;
}

} // namespace

Result<ResearchReader> ResearchReader::of(const ReadView& view)
{
    SHANKE_LET(ReadSnapshot catalogue, view.catalogue->read());
    ResearchReader reader(view, std::move(catalogue));
    SHANKE_TRY(reader.readPeople());
    return reader;
}

Result<> ResearchReader::readPeople()
{
    const AccountSettings& account = m_view.account;
    SHANKE_LET(const Roster roster, rosterOf(m_view.databases, account));
    SHANKE_LET(const Roster county, rosterOf(m_view.databases, account, countyOrganisation()));
    SHANKE_LET(const auto timetable, timetableOn(m_view.databases, account.school, m_view.now.date()));
    SHANKE_LET(const bool isOfCounty, speaksForCounty(m_view.databases, account));
    m_countyName = county.schoolName;
    m_research = researchOf(county);
    m_inspected = inspectedBy(county, account.user);
    m_own.staff = staffFactsOf(roster, timetable);
    addNames(m_own.names, county);
    addNames(m_own.names, roster);
    m_own.names.insert(account.user, account.name);
    m_own.viewer = {account.user,
                    isApprover(roster, account.user),
                    m_research.contains(account.user),
                    m_view.now,
                    m_inspected.contains(account.school),
                    isOfCounty || (account.roster.statement > 0 && worksAt(roster, account.user))};
    return {};
}

// Who speaks in a column is named by what lies there of their schools.
Result<> ResearchReader::addSchools(ResearchView& view) const
{
    SHANKE_LET(const auto rosters, rostersAmongSchools(m_view.databases, m_view.account, view.database));
    view.schools.insert(countyOrganisation(), m_countyName);
    for (const Roster& roster : rosters) {
        view.schools.insert(roster.school, roster.schoolName);
        for (const StaffMember& member : roster.staff) {
            if (!view.names.contains(member.user))
                view.names.insert(member.user, member.name);
        }
    }
    return {};
}

// Whoever leads one school leads no other.
Result<ResearchReader::School> ResearchReader::visited(const SchoolId& school) const
{
    SHANKE_LET(const Roster roster, rosterOf(m_view.databases, m_view.account, school));
    SHANKE_LET(const auto timetable, timetableOn(m_view.databases, school, m_view.now.date()));
    School visited{staffFactsOf(roster, timetable), m_own.names, m_own.viewer};
    addNames(visited.names, roster);
    visited.viewer.isLeader = false;
    visited.viewer.isInspector = true;
    return visited;
}

Result<const ResearchReader::School*> ResearchReader::schoolOf(const DatabaseName& database) const
{
    const auto school = std::find_if(m_inspected.begin(), m_inspected.end(), [&](const SchoolId& inspected) {
        return databaseOf(inspected) == database;
    });
    if (school == m_inspected.end() || *school == m_view.account.school)
        return &m_own;
    const auto known = m_visited.find(database);
    if (known != m_visited.end())
        return &known->second;
    SHANKE_LET(School read, visited(*school));
    return &m_visited.emplace(database, std::move(read)).first->second;
}

Result<Record> ResearchReader::recordAt(const Place& place) const
{
    const KindDescription* kind = allKinds().of(place.id);
    if (!kind)
        return fail(ErrorKind::NewerVersion, u"a newer program wrote %1"_s.arg(place.id.toString()));
    SHANKE_LET(const DocumentStore* store, m_view.databases.find(place.database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read());
    SHANKE_LET(const Revision revision, store->get(snapshot, place.id));
    return Record::readable(*kind, revision.body.toObject());
}

Result<std::vector<FiledReport>> ResearchReader::reportsOf(const DocId& project) const
{
    SHANKE_LET(const auto parts, catalogue::partsOf(m_catalogue, project));
    std::vector<FiledReport> reports;
    for (const Place& place : parts) {
        SHANKE_LET(const Record report, recordAt(place));
        reports.push_back({projectOfReport(report), reportOf(report)});
    }
    return reports;
}

// What is said of a published plan lies in its column, and nowhere else is anything of it.
bool ResearchReader::isSaidThere(const Place& place, const SaidEntry& entry)
{
    const auto isInColumn = [](const Place& each) {
        return platform::sortOf(each.database) == platform::DatabaseKind::Column;
    };
    return place.database == entry.place.database || (!isInColumn(place) && !isInColumn(entry.place));
}

Result<SideInput> ResearchReader::inputOf(const Place& place, const std::vector<SaidEntry>& said) const
{
    SHANKE_LET(Record record, recordAt(place));
    const bool isShared = place.database != spaceOf(m_view.account.user);
    SHANKE_LET(const School* school, schoolOf(place.database));
    const bool isOwn = record.author() == m_view.account.user;
    SideInput input{.id = place.id,
                    .record = std::move(record),
                    .isShared = isShared,
                    .isInColumn = platform::sortOf(place.database) == platform::DatabaseKind::Column,
                    .hasArrived = isShared && (!isOwn || hasReached(m_view.delivery.of(place))),
                    .heard = {},
                    .staff = school->staff,
                    .research = m_research,
                    .viewer = school->viewer};
    SHANKE_LET(input.reports, reportsOf(place.id));
    for (const SaidEntry& entry : said) {
        if (isSaidThere(place, entry))
            input.heard.push_back(heardOf(entry));
    }
    return input;
}

Result<ResearchView> ResearchReader::about(const DocId& record) const
{
    SHANKE_LET(const Place place, catalogue::placeOf(m_catalogue, record));
    SHANKE_LET(const auto said, catalogue::saidAbout(m_catalogue, record));
    SHANKE_LET(const SideInput input, inputOf(place, said));
    SHANKE_LET(const School* school, schoolOf(place.database));
    ResearchView view{record, sideOf(input), school->names};
    view.database = place.database;
    if (input.isInColumn) {
        view.column = input.record.toJson().value(u"column"_s).toString();
        SHANKE_TRY(addSchools(view));
    }
    for (const SaidEntry& entry : said) {
        if (entry.document[u"author"_s].toString() == m_view.account.user.toString())
            view.deliveries.insert(entry.place.id, m_view.delivery.of(entry.place));
    }
    return view;
}

// What a person said in a term, and about what: each such record with their words alone, as somebody in
// particular sees nothing of it.
Result<std::vector<ShownFact>> ResearchReader::shownOf(const UserId& person, const TermDays& term) const
{
    SHANKE_LET(const auto said, catalogue::saidOf(m_catalogue, person));
    std::map<DocId, std::vector<SaidEntry>> byRecord;
    for (const SaidEntry& entry : said) {
        if (hasSide(entry.about) && mayConcern(entry, term))
            byRecord[entry.about].push_back(entry);
    }
    std::vector<ShownFact> facts;
    for (const auto& [record, entries] : byRecord) {
        const auto place = catalogue::placeOf(m_catalogue, record);
        if (!place)
            continue; // it was removed, or is not here yet
        SHANKE_LET(SideInput input, inputOf(*place, entries));
        input.viewer.user = {};
        for (const ShownFact& fact : shownBy(sideOf(input)))
            facts.push_back(fact);
    }
    return facts;
}

Result<EvidenceView> ResearchReader::evidence(const UserId& person, const TermDays& term) const
{
    SHANKE_LET(std::vector<ShownFact> facts, shownOf(person, term));
    SHANKE_LET(const auto ofRecords, catalogue::factsOf(m_catalogue, person, term.from, term.to));
    for (const FactEntry& entry : ofRecords)
        facts.push_back({entry.fact, entry.place.id, entry.updatedAt, {}});
    EvidenceView view{person, term, evidenceOf(person, term, facts), {}};
    for (const EvidenceLine& line : view.lines) {
        for (const ShownFact& fact : line.shown) {
            const auto place = catalogue::placeOf(m_catalogue, fact.document);
            if (!place)
                continue;
            SHANKE_LET(const auto entry, catalogue::entryOf(m_catalogue, place->database, place->id));
            view.titles.insert(fact.document, entry ? entry->title : QString());
        }
    }
    return view;
}

// `own`: all that this person said, which is enough for most.
Result<bool> ResearchReader::asks(const Place& place, const std::vector<SaidEntry>& own) const
{
    std::vector<SaidEntry> said;
    if (asksByOwnWords(place.id)) {
        std::copy_if(own.begin(), own.end(), std::back_inserter(said),
                     [&](const SaidEntry& each) { return each.about == place.id; });
    } else {
        SHANKE_LET(said, catalogue::saidAbout(m_catalogue, place.id));
    }
    SHANKE_LET(const SideInput input, inputOf(place, said));
    return asksViewer(sideOf(input));
}

Result<QList<WaitingRecord>> ResearchReader::waiting(const ReadView& view)
{
    QList<WaitingRecord> waiting;
    SHANKE_LET(const ReadSnapshot catalogue, view.catalogue->read());
    SHANKE_LET(auto entries, catalogue::records(catalogue, waitingQuery(view)));
    std::erase_if(entries, [&](const RecordEntry& entry) { return !isRecent(entry, view.now); });
    if (entries.empty())
        return waiting;
    if (qsizetype(entries.size()) > MostLookedAt)
        entries.erase(entries.begin() + MostLookedAt, entries.end());
    SHANKE_LET(const ResearchReader reader, ResearchReader::of(view));
    SHANKE_LET(const auto own, catalogue::saidOf(catalogue, view.account.user));
    for (const RecordEntry& entry : entries) {
        SHANKE_LET(const bool isAsked, reader.asks(entry.place, own));
        if (isAsked)
            waiting.append({entry.place.id, entry.roles.title, entry.roles.due});
    }
    std::stable_sort(waiting.begin(), waiting.end(), &isDueBefore);
    return waiting;
}

} // namespace shanke
