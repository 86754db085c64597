// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/reading/SchoolFacts.h"

#include "arrival/readEvidence.h"
#include "lesson/schoolKinds.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"
#include "sequence/ClassHour.h"
#include "sequence/calendarKind.h"
#include "trust/Ruling.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

struct SchoolDocument
{
    DocId id;
    QJsonObject json;
};

Result<std::vector<SchoolDocument>> documentsIn(const OpenStores& databases, const DatabaseName& database,
                                                const QString& prefix)
{
    const auto store = databases.find(database);
    if (!store && store.error().kind == ErrorKind::NotFound)
        return std::vector<SchoolDocument>();
    if (!store)
        return tl::unexpected(store.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    ListRange range;
    range.prefix = prefix;
    range.bodies = true;
    SHANKE_LET(const auto rows, (*store)->list(snapshot, range));
    std::vector<SchoolDocument> documents;
    for (const DocumentRow& row : rows)
        documents.push_back({row.id, row.body.toObject()});
    return documents;
}

// Lessons of the subject in the class on a day; the slot of the header wins when it is one of them.
std::optional<PlannedLesson> lessonOn(const QDate& day, const LessonHeader& header, const QString& className,
                                      const std::vector<TimetableEntry>& entries)
{
    std::optional<PlannedLesson> lesson;
    for (const TimetableEntry& entry : entries) {
        const bool fits =
            entry.className == className && (header.subject.isEmpty() || entry.subject == header.subject);
        if (fits && (!lesson || (day == header.plannedDate && entry.slot == header.slot)))
            lesson = PlannedLesson{className, day, entry.slot};
    }
    return lesson;
}

PlannedLesson lessonOf(const QString& className, const LessonHeader& header, const UserId& teacher,
                       const SchoolTime& time)
{
    for (int offset = 0; offset < DaysOfALesson; ++offset) {
        const QDate day = header.plannedDate.addDays(offset);
        if (const auto lesson = lessonOn(day, header, className, time.lessonsOf(teacher, day)))
            return *lesson;
    }
    return {className, header.plannedDate, header.slot};
}

// False: it cannot be read.
bool addCalendar(SchoolCalendar& calendar, const QJsonObject& json)
{
    const auto record = Record::readable(calendarKind(), json);
    if (!record)
        return false;
    const SchoolCalendar more = calendarIn(*record);
    const auto append = [](auto& to, const auto& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(calendar.terms, more.terms);
    append(calendar.holidays, more.holidays);
    append(calendar.makeUpDays, more.makeUpDays);
    return true;
}

// Nothing where the school's database has not come yet.
template <typename Read>
Result<Evidence> readFrom(const OpenStores& databases, const SchoolId& school, Read read)
{
    const auto store = databases.find(databaseOf(school));
    if (!store)
        return store.error().kind == ErrorKind::NotFound ? Result<Evidence>(Evidence())
                                                         : tl::unexpected(store.error());
    SHANKE_LET(const ReadSnapshot snapshot, (*store)->read());
    return read(**store, snapshot, databaseOf(school));
}

Result<SchoolTimetables> timetablesIn(const OpenStores& databases, const DatabaseName& database)
{
    SHANKE_LET(const auto documents, documentsIn(databases, database, timetableKind().word + u':'));
    SchoolTimetables timetables;
    for (const SchoolDocument& document : documents) {
        auto timetable = Timetable::fromJson(document.json);
        timetables.skipped += timetable ? timetable->skipped : 1;
        if (timetable)
            timetables.all.push_back(*std::move(timetable));
    }
    return timetables;
}

bool doesName(const Timetable& timetable, const UserId& user)
{
    return std::any_of(timetable.entries.begin(), timetable.entries.end(),
                       [&user](const TimetableEntry& entry) { return entry.teacher == user; });
}

// What of a timetable is left for the days of which another says nothing.
std::vector<Timetable> outside(const Timetable& timetable, const Timetable& other)
{
    Timetable before = timetable;
    before.validTo = std::min(timetable.validTo, other.validFrom.addDays(-1));
    Timetable after = timetable;
    after.validFrom = std::max(timetable.validFrom, other.validTo.addDays(1));
    std::vector<Timetable> left;
    for (const Timetable& part : {before, after}) {
        if (part.validFrom <= part.validTo)
            left.push_back(part);
    }
    return left;
}

std::vector<Timetable> outside(std::vector<Timetable> timetables, const std::vector<Timetable>& others)
{
    for (const Timetable& other : others) {
        std::vector<Timetable> left;
        for (const Timetable& timetable : timetables) {
            const std::vector<Timetable> parts = outside(timetable, other);
            left.insert(left.end(), parts.begin(), parts.end());
        }
        timetables = std::move(left);
    }
    return timetables;
}

// Nothing where nobody was compared.
Result<std::optional<SignedRoster>>
rosterInForceAt(const OpenStores& databases, const AccountSettings& account, const SchoolId& organisation)
{
    if (!account.anchor)
        return std::nullopt;
    SHANKE_LET(Evidence evidence, rostersIn(databases, account.school));
    if (organisation != account.school) {
        SHANKE_LET(const Evidence county, rostersIn(databases, countyOrganisation()));
        evidence.add(county);
    }
    if (organisation != account.school && organisation != countyOrganisation()) {
        SHANKE_LET(const Evidence theirs, rostersIn(databases, organisation));
        evidence.add(theirs);
    }
    const SignedRoster* roster = rosterInForce(*account.anchor, account.trust().kept, evidence, organisation);
    return roster ? std::optional(*roster) : std::nullopt;
}

} // namespace

Result<Roster> rosterOf(const OpenStores& databases, const AccountSettings& account)
{
    return rosterOf(databases, account, account.school);
}

Result<Roster> rosterOf(const OpenStores& databases, const AccountSettings& account,
                        const SchoolId& organisation)
{
    SHANKE_LET(const auto roster, rosterInForceAt(databases, account, organisation));
    return roster ? roster->roster() : Roster();
}

Result<QDateTime> rosterDate(const OpenStores& databases, const AccountSettings& account)
{
    SHANKE_LET(const auto roster, rosterInForceAt(databases, account, account.school));
    const QJsonObject document = roster ? roster->document() : QJsonObject();
    return QDateTime::fromString(document["updatedAt"_L1].toString(), Qt::ISODate);
}

QList<SchoolId> inspectedBy(const Roster& county, const UserId& user)
{
    QList<SchoolId> schools;
    const auto member = county.find(user);
    for (const Role& grant : member ? rolesIn(member->grants) : QList<Role>()) {
        if (grant.kind == RoleKind::Inspector)
            schools.append(SchoolId(grant.id));
    }
    return schools;
}

QList<SchoolId> schoolsVisited(const OpenStores& databases, const AccountSettings& account)
{
    if (!databases.find(countyDatabase()))
        return {};
    const auto county = rosterOf(databases, account, countyOrganisation());
    QList<SchoolId> schools = county ? inspectedBy(*county, account.user) : QList<SchoolId>();
    schools.removeAll(account.school);
    return schools;
}

Result<Evidence> rostersIn(const OpenStores& databases, const SchoolId& school)
{
    return readFrom(databases, school, readRosters);
}

Result<Evidence> evidenceIn(const OpenStores& databases, const SchoolId& school)
{
    return readFrom(databases, school, readEvidence);
}

Result<SchoolTimetables> timetablesOf(const OpenStores& databases, const SchoolId& school)
{
    return timetablesIn(databases, databaseOf(school));
}

Timetable ownTimetable(Timetable timetable, const UserId& user)
{
    for (TimetableEntry& entry : timetable.entries) {
        if (entry.teacher.isEmpty())
            entry.teacher = user;
    }
    return timetable;
}

Result<SchoolTimetables> ownTimetablesOf(const OpenStores& databases, const UserId& user)
{
    SHANKE_LET(SchoolTimetables own, timetablesIn(databases, spaceOf(user)));
    for (Timetable& timetable : own.all)
        timetable = ownTimetable(std::move(timetable), user);
    return own;
}

std::vector<TimetableEntry> SchoolTime::lessonsOf(const UserId& teacher, const QDate& day) const
{
    const auto weekday = calendar.taughtAs(day);
    const Timetable* timetable = weekday ? timetableOf(day, timetables.all) : nullptr;
    if (!timetable)
        return {};
    std::vector<TimetableEntry> lessons = timetable->lessonsOn(day, *weekday);
    std::erase_if(lessons, [&](const TimetableEntry& entry) { return entry.teacher != teacher; });
    return lessons;
}

namespace {

using CalendarPlaces = std::vector<std::pair<DatabaseName, CalendarSource>>;

// The first of the places that says a calendar.
Result<SchoolTime> timeBy(const OpenStores& databases, SchoolTimetables timetables,
                          const CalendarPlaces& places)
{
    SchoolTime time{std::move(timetables), {}};
    for (const auto& [database, source] : places) {
        SHANKE_LET(const auto documents, documentsIn(databases, database, calendarKind().word + u':'));
        for (const SchoolDocument& document : documents)
            time.calendars += addCalendar(time.calendar, document.json) ? 1 : 0;
        if (time.calendars > 0) {
            time.source = source;
            break;
        }
    }
    time.calendar = completed(std::move(time.calendar), time.timetables.all);
    return time;
}

} // namespace

Result<SchoolTime> schoolTimeOf(const OpenStores& databases, const AccountSettings& account,
                                SchoolTimetables timetables)
{
    return timeBy(databases, std::move(timetables),
                  {{databaseOf(account.school), CalendarSource::School},
                   {countyDatabase(), CalendarSource::County},
                   {spaceOf(account.user), CalendarSource::Own}});
}

Result<SchoolTime> schoolTimeOf(const OpenStores& databases, const SchoolId& school)
{
    SHANKE_LET(SchoolTimetables timetables, timetablesOf(databases, school));
    return timeBy(databases, std::move(timetables),
                  {{databaseOf(school), CalendarSource::School}, {countyDatabase(), CalendarSource::County}});
}

std::optional<Timetable> SchoolTimetables::on(const QDate& day) const
{
    const auto valid = std::find_if(all.begin(), all.end(), [&](const Timetable& timetable) {
        return timetable.validFrom <= day && day <= timetable.validTo;
    });
    return valid == all.end() ? std::nullopt : std::optional(*valid);
}

Result<std::optional<Timetable>> timetableOn(const OpenStores& databases, const SchoolId& school,
                                             const QDate& day)
{
    SHANKE_LET(const SchoolTimetables timetables, timetablesOf(databases, school));
    return timetables.on(day);
}

Result<ApprovalRules> approvalRulesOf(const OpenStores& databases, const SchoolId& school)
{
    SHANKE_LET(const auto documents,
               documentsIn(databases, databaseOf(school), approvalRulesKind().word + u':'));
    std::vector<Record> records;
    for (const SchoolDocument& document : documents) {
        if (auto record = Record::readable(approvalRulesKind(), document.json))
            records.push_back(*std::move(record)); // what cannot be read asks for nothing
    }
    return ApprovalRules::of(records);
}

Result<CheckRules> checkRulesOf(const OpenStores& databases, const SchoolId& school)
{
    SHANKE_LET(const auto documents,
               documentsIn(databases, databaseOf(school), checkRulesKind().word + u':'));
    CheckRules rules;
    std::pair<QDateTime, QString> newest;
    for (const SchoolDocument& document : documents) {
        const auto record = Record::readable(checkRulesKind(), document.json);
        if (!record)
            continue;
        const auto stamp = std::make_pair(record->updatedAt(), document.id.toString());
        if (newest.second.isEmpty() || newest < stamp)
            rules = CheckRules::of(*record);
        newest = std::max(newest, stamp);
    }
    return rules;
}

SchoolTimetables withOwn(const SchoolTimetables& ofSchool, const SchoolTimetables& own, const UserId& user)
{
    SchoolTimetables together{{}, ofSchool.skipped + own.skipped};
    std::vector<Timetable> naming;
    std::vector<Timetable> others;
    for (const Timetable& timetable : ofSchool.all)
        (doesName(timetable, user) ? naming : others).push_back(timetable);
    together.all = naming;
    const std::vector<Timetable> mine = outside(own.all, naming);
    for (const auto& more : {mine, outside(others, own.all)})
        together.all.insert(together.all.end(), more.begin(), more.end());
    return together;
}

Result<SchoolTimetables> timetablesFor(const OpenStores& databases, const AccountSettings& account)
{
    SHANKE_LET(const SchoolTimetables ofSchool, timetablesOf(databases, account.school));
    SHANKE_LET(const SchoolTimetables own, ownTimetablesOf(databases, account.user));
    return withOwn(ofSchool, own, account.user);
}

bool isApprover(const Roster& roster, const UserId& user)
{
    const auto member = roster.find(user);
    return member && (member->is(StaffRole::Approver) || member->is(StaffRole::Head));
}

bool isHead(const Roster& roster, const UserId& user)
{
    const auto member = roster.find(user);
    return member && member->is(StaffRole::Head);
}

Result<bool> speaksForCounty(const OpenStores& databases, const AccountSettings& account)
{
    SHANKE_LET(const Roster county, rosterOf(databases, account, countyOrganisation()));
    SHANKE_LET(const Roster school, rosterOf(databases, account));
    const auto ofCounty = county.find(account.user);
    const auto ofSchool = school.find(account.user);
    const bool works = ofSchool && !ofSchool->roles.empty();
    return !works && ofCounty && !rolesIn(ofCounty->grants).isEmpty();
}

QString nameOf(const Roster& roster, const UserId& user)
{
    const auto member = roster.find(user);
    return member ? member->name : user.toString();
}

std::vector<PlannedLesson> plannedLessons(const LessonHeader& header, const UserId& teacher,
                                          const SchoolTime& time)
{
    std::vector<PlannedLesson> lessons;
    if (!header.plannedDate.isValid())
        return lessons;
    for (const QString& className : header.classes)
        lessons.push_back(lessonOf(className, header, teacher, time));
    const auto earlier = [](const PlannedLesson& a, const PlannedLesson& b) {
        return std::pair(a.date, a.slot) < std::pair(b.date, b.slot);
    };
    std::stable_sort(lessons.begin(), lessons.end(), earlier);
    return lessons;
}

} // namespace shanke
