// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleSchool.h"

#include "kind/JsonMembers.h"
#include "lesson/InlineMarkup.h"
#include "lesson/planKinds.h"
#include "lesson/schoolKinds.h"
#include "platform/DatabaseNames.h"
#include "platform/Role.h"
#include "sample/SampleDesks.h"
#include "sample/SampleDevices.h"
#include "sample/SamplePlanWriter.h"
#include "sample/SampleSaid.h"
#include "trust/RecordOwner.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysAhead = 3;

// A few days before class, in the evening, but not in the future.
QDateTime preparedFor(const QDate& lesson, const QDate& today, SampleRandom& random)
{
    const QDate inTime = lesson.addDays(-random.between(2, 5));
    const QDate latest = today.addDays(-random.between(2, 3));
    return sampleTime(std::min(inTime, latest), QTime(19, 0).addSecs(60 * random.below(150)));
}

RecordOrigin originOf(const UserId& user, const SchoolId& school)
{
    return {user, school, sampleDevice(user)};
}

SampleDocument documentOf(const QString& database, const SamplePlan& plan)
{
    return {DatabaseName(database), plan.id, plan.plan.toJson()};
}

} // namespace

Result<SampleSchool> SampleSchool::create(const SampleResources& resources, const QDate& today, quint64 seed)
{
    SampleSchool school(resources, today, seed);
    SHANKE_LET(school.m_roster, resources.roster());
    SHANKE_LET(school.m_timetable, resources.timetable(school.m_term));
    school.writeColumn(resources);
    return school;
}

SampleSchool::SampleSchool(const SampleResources& resources, const QDate& today, quint64 seed)
    : m_term(SampleTerm::around(today)),
      m_today(today),
      m_seed(seed),
      m_books(resources.textbooks),
      m_phrases(resources.phrases),
      m_researchTexts(resources.research),
      m_pupils(resources.pupilsOfClasses())
{
}

void SampleSchool::writeColumn(const SampleResources& resources)
{
    const UserId preparer = resources.mainPreparer();
    const QJsonObject column = resources.school.value(u"column"_s).toObject();
    const QString grade = column.value(u"grade"_s).toString();
    std::vector<LessonHeader> periods =
        m_books.periodsOf(column.value(u"subject"_s).toString(), grade, m_term.volume);
    for (LessonHeader& header : periods) {
        header.grade = grade;
        header.volume = m_term.volume;
        header.mainPreparer = nameOf(preparer);
    }
    m_column = SampleColumn(periods, originOf(preparer, m_roster.school), m_phrases,
                            m_term.start.addDays(-10), m_seed);
}

std::vector<SamplePlan> SampleSchool::plansOf(const UserId& teacher, int count) const
{
    const auto courses = SampleCourse::of(teacher, m_timetable, m_pupils);
    std::vector<SamplePlan> plans;
    for (const SamplePeriod& period :
         SampleCalendar(m_timetable).last(courses, count, m_today.addDays(DaysAhead)))
        plans.push_back(planFor(period));
    return plans;
}

SamplePlan SampleSchool::planFor(const SamplePeriod& period) const
{
    LessonHeader header = headerFor(period);
    SampleRandom random(
        m_seed, u"plan %1 %2 %3 %4"_s.arg(period.course.teacher.toString(), header.grade, header.subject)
                    .arg(period.number));
    const QDateTime now = preparedFor(header.plannedDate, m_today, random);
    header.preparedDate = now.date();
    const RecordOrigin origin = originOf(period.course.teacher, m_roster.school);
    const SamplePlan* standard = m_column.find(header);
    SamplePlanWriter writer(m_phrases, header, period.course.pupils, random);
    LessonPlan plan = standard ? individualised(*standard, header, origin, now) : writer.write(origin, now);
    if (standard)
        plan.setSection(PlanSection::LearnerAnalysis, writer.learnerAnalysis());
    addTraces(plan, writer, random);
    SamplePlan sample{newRecordId(planKind().word, period.course.teacher, random.ulid(now)), plan,
                      period.lessons};
    addGuide(sample, writer, origin, now);
    return sample;
}

LessonHeader SampleSchool::headerFor(const SamplePeriod& period) const
{
    const auto& periods = m_books.periodsOf(period.course.subject, period.course.grade, m_term.volume);
    const int size = static_cast<int>(periods.size());
    LessonHeader header;
    if (size > 0)
        header = periods[static_cast<size_t>(((period.number % size) + size) % size)];
    header.subject = period.course.subject;
    header.grade = period.course.grade;
    header.volume = m_term.volume;
    header.classes = period.course.classes;
    header.plannedDate = period.lessons.front().date;
    header.slot = period.lessons.front().slot;
    header.teachingWeek = m_timetable.teachingWeek(header.plannedDate);
    header.mainPreparer = nameOf(period.course.teacher);
    return header;
}

LessonPlan SampleSchool::individualised(const SamplePlan& standard, LessonHeader header,
                                        const RecordOrigin& origin, const QDateTime& now) const
{
    const int version = standard.plan.toJson().value(u"version"_s).toInt();
    LessonPlan plan = LessonPlan::copyOf(standard.plan, {standard.id, {}, version, {}}, origin, now);
    header.secondPreparer = header.mainPreparer;
    header.mainPreparer = standard.plan.header().mainPreparer;
    plan.setHeader(header);
    return plan;
}

// Most plans have a study guide beside them.
void SampleSchool::addGuide(SamplePlan& sample, SamplePlanWriter& writer, const RecordOrigin& origin,
                            const QDateTime& now) const
{
    SampleRandom random(m_seed, u"guide "_s + sample.id.toString());
    const auto guide = writer.guideFor(sample.plan, sample.id, origin, now);
    if (!guide || !random.chance(70))
        return;
    sample.guides.push_back(
        {newRecordId(guideKind().word, origin.author, random.ulid(now.addSecs(1800))), u"1-0"_s, *guide});
}

// What a teacher adds in red pen: notes beside a step or two, and after class a reflection.
void SampleSchool::addTraces(LessonPlan& plan, SamplePlanWriter& writer, SampleRandom& random) const
{
    std::vector<TeachingStep> steps = plan.steps();
    for (int i = random.between(1, 3); i > 0 && !steps.empty(); --i) {
        const auto step = static_cast<size_t>(random.below(static_cast<int>(steps.size())));
        steps[step].individualNote = escapedMarkup(random.pick(m_phrases.common(u"stepNotes"_s)));
    }
    plan.setSteps(steps);
    if (plan.base())
        plan.setSection(PlanSection::IndividualNotes,
                        writer.lines({random.pick(m_phrases.common(u"individualNotes"_s))}));
    if (plan.header().plannedDate < m_today && random.chance(40))
        plan.setSection(PlanSection::Reflection, writer.reflection());
}

QString SampleSchool::nameOf(const UserId& user) const
{
    const auto member = m_roster.find(user);
    return member ? member->name : user.toString();
}

std::vector<SampleDocument> SampleSchool::documents(int plansPerTeacher) const
{
    SampleChains chains(m_roster.school);
    std::vector<SampleDocument> documents = schoolDocuments(chains);
    for (SampleDocument& document : countyDocuments(chains))
        documents.push_back(std::move(document));
    for (const SamplePlan& standard : standards())
        documents.push_back(
            documentOf(u"column-"_s + standard.plan.toJson().value(u"column"_s).toString(), standard));
    SampleDesks desks(m_roster, m_phrases, m_today);
    for (const StaffMember& member : m_roster.staff) {
        addWorkOf(member, plansPerTeacher, desks, documents);
        addTermOf(member, desks, documents);
    }
    SampleRecords records(m_today);
    for (SampleDocument& document : research().ofSchool(records))
        documents.push_back(std::move(document));
    for (SampleDocument& document : SampleSaid(m_researchTexts, records).documents(chains, m_roster.school))
        documents.push_back(std::move(document));
    for (SampleDocument& document : desks.documents(chains))
        documents.push_back(std::move(document));
    signRecords(documents);
    return documents;
}

SampleResearch SampleSchool::research() const
{
    return {m_researchTexts, {m_roster, m_timetable, m_term, m_books, m_today, m_seed}};
}

// Their plans with the study guides, and what was written about the lessons.
void SampleSchool::addWorkOf(const StaffMember& member, int plans, SampleDesks& desks,
                             std::vector<SampleDocument>& documents) const
{
    std::vector<SamplePlan> written = plansOf(member.user, plans);
    for (SamplePlan& plan : written) {
        desks.handIn(plan, SampleRandom(m_seed, plan.id.toString()));
        documents.push_back(documentOf(spaceOf(member.user).toString(), plan));
        for (const HandedInRecord& guide : plan.guides)
            documents.push_back({documents.back().database, guide.id, guide.content.toJson()});
    }
    for (SampleDocument& document : research().about(written))
        documents.push_back(std::move(document));
}

// What they planned for the term, of the first of their courses.
void SampleSchool::addTermOf(const StaffMember& member, SampleDesks& desks,
                             std::vector<SampleDocument>& documents) const
{
    const auto courses = SampleCourse::of(member.user, m_timetable, m_pupils);
    if (courses.empty())
        return;
    const HandedInRecord plan = research().termPlanFor(courses.front());
    desks.handIn(plan, m_researchTexts[u"termPlans"_s][u"reviews"_s].toObject(),
                 SampleRandom(m_seed, plan.id.toString()));
    documents.push_back({spaceOf(member.user), plan.id, plan.content.toJson()});
    documents.push_back(research().pacingFor(courses.front()));
}

// With what the office adds to everything it writes.
QJsonObject SampleSchool::complete(QJsonObject json, const SchoolId& school) const
{
    const QDateTime made = sampleTime(m_term.start.addDays(-3), QTime(19, 0));
    json.insert(u"author"_s, u"xz01"_s);
    json.insert(u"school"_s, school.toString());
    json.insert(u"device"_s, sampleDevice(UserId(u"xz01"_s)).toString());
    putTime(json, u"createdAt"_s, made);
    putTime(json, u"updatedAt"_s, made);
    return json;
}

std::vector<SampleDocument> SampleSchool::schoolDocuments(SampleChains& chains) const
{
    const SchoolId& school = m_roster.school;
    const DatabaseName database = databaseOf(school);
    const QString term =
        u"%1-%2"_s.arg(m_term.start.year()).arg(m_term.isAutumn() ? u"autumn"_s : u"spring"_s);
    const SignedRoster roster = sampleRoster(complete(m_roster.toJson(), school));
    std::vector<SampleDocument> documents{
        {database, roster.id(), roster.document()},
        {database, DocId(timetableKind().word + u':' + term), complete(m_timetable.toJson(), school)},
    };
    const auto textbooks = m_books.textbooks(m_term.volume);
    for (auto book = textbooks.begin(); book != textbooks.end(); ++book)
        documents.push_back({database, DocId(book.key()), complete(*book, school)});
    for (const StaffMember& member : m_roster.staff) {
        const SignedCard card = sampleCard(database, member, school);
        const ChainEvent voice =
            chains.say(nodeOf(school), database, EndorsementEvent{card.card().device, 0});
        documents.push_back({database, card.id(), card.document()});
        documents.push_back({database, voice.id(), voice.document()});
    }
    return documents;
}

// The county that the school joined says who keeps the column, and who is its research office.
std::vector<SampleDocument> SampleSchool::countyDocuments(SampleChains& chains) const
{
    const CountyStatement statement = sampleStatement();
    const DatabaseName school = databaseOf(m_roster.school);
    const ChainEvent joining =
        chains.say(nodeOf(m_roster.school), school, JoiningEvent{statement.content().recovery});
    std::vector<SampleDocument> documents{{school, statement.id(), statement.document()},
                                          {countyDatabase(), statement.id(), statement.document()},
                                          {school, joining.id(), joining.document()}};
    Roster offices{countyOrganisation(), u"county"_s, {}};
    for (const SamplePlan& standard : standards()) {
        const UserId& curator = standard.plan.author();
        const Role grant{RoleKind::Curator, standard.plan.toJson().value(u"column"_s).toString()};
        if (!offices.find(curator))
            offices.staff.push_back({curator, nameOf(curator), {}, {}, {grant.toString()}, {}});
    }
    const SampleRecords none(m_today);
    const SampleSaid said(m_researchTexts, none);
    const Role research{RoleKind::Research, {}};
    offices.staff.push_back({said.officer(), said.officerName(), {}, {}, {research.toString()}, {}});
    const SignedRoster roster = sampleRoster(complete(offices.toJson(), countyOrganisation()));
    documents.push_back({countyDatabase(), roster.id(), roster.document()});
    for (const StaffMember& curator : offices.staff) {
        const ChainEvent voice =
            chains.say(countyUser(), countyDatabase(), EndorsementEvent{sampleDevice(curator.user), 0});
        documents.push_back({countyDatabase(), voice.id(), voice.document()});
    }
    return documents;
}

} // namespace shanke
