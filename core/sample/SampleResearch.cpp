// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/SampleResearch.h"

#include "kind/JsonMembers.h"
#include "kinds/allKinds.h"
#include "lesson/InlineMarkup.h"
#include "research/Observation.h"
#include "research/TeachingReflection.h"
#include "research/TermPlan.h"
#include "sample/SampleDevices.h"
#include "sequence/calendarKind.h"
#include "trust/RecordOwner.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int WeeksPlanned = 18;

SampleDocument documentOf(const Record& record, const DocId& id)
{
    const RecordOrigin origin{record.author(), record.school(), record.device()};
    return {SampleRecords::homeOf(record.kind(), origin), id, record.toJson()};
}

Record laidOut(const QString& layout, const Record& plan)
{
    if (layout == u"BRIEF")
        return withLayout(plan, PlanLayout::Brief);
    return layout == u"ACTIVITY" ? withLayout(plan, PlanLayout::Activity) : plan;
}

// What is taught in so many periods: each lesson once, under its unit.
QString contentOf(const std::vector<LessonHeader>& periods, size_t from, size_t count)
{
    QStringList units;
    QStringList titles;
    for (size_t i = from; i < std::min(periods.size(), from + count); ++i) {
        if (!units.contains(periods[i].unitTitle))
            units.append(periods[i].unitTitle);
        if (!titles.contains(periods[i].title))
            titles.append(periods[i].title);
    }
    units.removeAll(QString());
    const QString lessons = titles.join(u'、');
    return units.isEmpty() ? lessons : units.join(u'、') + u"："_s + lessons;
}

} // namespace

SampleResearch::SampleResearch(const QJsonObject& texts, const School& school)
    : m_texts(texts), m_school(school)
{
}

RecordOrigin SampleResearch::originOf(const UserId& user) const
{
    return {user, m_school.roster.school, sampleDevice(user)};
}

SampleResearch::Words SampleResearch::wordsOf(const LessonHeader& lesson) const
{
    return {{u"t"_s, lesson.title}, {u"c"_s, lesson.classes.join(u'、')}};
}

QString SampleResearch::text(const QString& about, const QString& place, SampleRandom& random,
                             const Words& words) const
{
    return SampleRecords::filled(random.pick(textsIn(m_texts[about].toObject(), place)), words);
}

std::vector<SampleDocument> SampleResearch::ofSchool(SampleRecords& records) const
{
    std::vector<SampleDocument> documents{calendar()};
    for (const QJsonValue& value : m_texts[u"records"_s].toArray()) {
        const QJsonObject given = value.toObject();
        const KindDescription* kind = allKinds().find(given[u"kind"_s].toString());
        if (!kind)
            continue; // a resource of a program to come
        SampleRandom random(m_school.seed, u"research %1"_s.arg(documents.size()));
        const QDateTime written = sampleTime(records.dayAt(given[u"day"_s].toInt()),
                                             QTime::fromString(given[u"hour"_s].toString(), u"HH:mm"_s));
        const UserId author(given[u"by"_s].toString());
        const DocId id = newRecordId(kind->word, author, random.ulid(written));
        records.remember(given[u"name"_s].toString(), id);
        const Record made =
            records.make(*kind, originOf(author), written, given[u"places"_s].toObject(), random);
        documents.push_back(documentOf(laidOut(given[u"planDepth"_s].toString(), made), id));
    }
    return documents;
}

std::vector<SampleDocument> SampleResearch::about(const std::vector<SamplePlan>& plans) const
{
    std::vector<SampleDocument> documents;
    int week = 0;
    int taught = 0;
    for (const SamplePlan& plan : plans) {
        const LessonHeader lesson = plan.plan.header();
        if (lesson.plannedDate >= m_school.today)
            break;
        if (std::exchange(week, lesson.teachingWeek) != lesson.teachingWeek)
            documents.push_back(reflectionOn(plan));
        if (taught++ % 6 == 2)
            documents.push_back(observationOf(plan));
    }
    return documents;
}

SampleDocument SampleResearch::reflectionOn(const SamplePlan& plan) const
{
    const LessonHeader lesson = plan.plan.header();
    const UserId teacher = plan.plan.author();
    SampleRandom random(m_school.seed, u"reflection on %1"_s.arg(plan.id.toString()));
    const QDateTime written = sampleTime(lesson.plannedDate, QTime(17, 10).addSecs(60 * random.below(180)));
    QJsonObject places{{u"lesson"_s, QJsonObject{{u"title"_s, lesson.title},
                                                 {u"week"_s, lesson.teachingWeek},
                                                 {u"subject"_s, lesson.subject},
                                                 {u"grade"_s, lesson.grade},
                                                 {u"classes"_s, QJsonArray::fromStringList(lesson.classes)},
                                                 {u"day"_s, lesson.plannedDate.toString(Qt::ISODate)}}}};
    for (const QString& place : {u"successes"_s, u"shortcomings"_s, u"causes"_s, u"redesign"_s})
        places.insert(place, QJsonArray{text(u"reflections"_s, place, random, wordsOf(lesson))});
    const Record record =
        SampleRecords(m_school.today).make(reflectionKind(), originOf(teacher), written, places, random);
    return documentOf(record, newRecordId(reflectionKind().word, teacher, random.ulid(written)));
}

// An approver or a colleague of the subject; whoever teaches alone is observed by the head.
UserId SampleResearch::observerOf(const LessonHeader& lesson, const UserId& teacher,
                                  SampleRandom& random) const
{
    QStringList observers;
    QString head;
    for (const StaffMember& member : m_school.roster.staff) {
        if (member.user != teacher && member.subjects.contains(lesson.subject))
            observers.append(member.user.toString());
        if (member.is(StaffRole::Head))
            head = member.user.toString();
    }
    return UserId(observers.isEmpty() ? head : random.pick(observers));
}

QJsonObject SampleResearch::observedLesson(const SamplePlan& plan, const UserId& observer) const
{
    const LessonHeader lesson = plan.plan.header();
    return {{u"title"_s, lesson.title},
            {u"day"_s, lesson.plannedDate.toString(Qt::ISODate)},
            {u"slot"_s, lesson.slot},
            {u"school"_s, m_school.roster.schoolName},
            {u"className"_s, lesson.classes.value(0)},
            {u"subject"_s, lesson.subject},
            {u"grade"_s, lesson.grade},
            {u"lessonType"_s, lesson.lessonType},
            {u"teacher"_s, plan.plan.author().toString()},
            {u"observer"_s, observer.toString()},
            {u"planPresented"_s, true}};
}

// One line of every stage, each beginning when the one before ended.
QJsonArray SampleResearch::observedRows(const LessonHeader& lesson, SampleRandom& random) const
{
    QTime time = m_school.timetable.period(lesson.slot).value_or(PeriodDef()).start;
    QJsonArray rows;
    for (const QJsonValue& value : m_texts[u"observations"_s][u"rows"_s].toArray()) {
        const QJsonArray stage = value.toArray();
        QJsonObject row = stage.at(random.below(int(stage.size()))).toObject();
        row.insert(u"time"_s, time.toString(u"HH:mm"_s));
        time = time.addSecs(60 * row[u"minutes"_s].toInt());
        rows.append(row);
    }
    return rows;
}

QJsonObject SampleResearch::points(SampleRandom& random) const
{
    const QJsonObject ranges = m_texts[u"observations"_s][u"scores"_s].toObject();
    QJsonObject points;
    for (auto range = ranges.begin(); range != ranges.end(); ++range)
        points.insert(range.key(), random.between((*range)[0].toInt(), (*range)[1].toInt()));
    return points;
}

SampleDocument SampleResearch::observationOf(const SamplePlan& plan) const
{
    const LessonHeader lesson = plan.plan.header();
    SampleRandom random(m_school.seed, u"observation of %1"_s.arg(plan.id.toString()));
    const UserId observer = observerOf(lesson, plan.plan.author(), random);
    const QDateTime written = sampleTime(lesson.plannedDate, QTime(18, 5).addSecs(60 * random.below(120)));
    QJsonObject places{{u"lesson"_s, observedLesson(plan, observer)},
                       {u"rows"_s, observedRows(lesson, random)},
                       {u"scores"_s, points(random)}};
    for (const QString& place : {u"interaction"_s, u"highlights"_s, u"problems"_s, u"advice"_s, u"overall"_s})
        places.insert(place, QJsonArray{text(u"observations"_s, place, random, wordsOf(lesson))});
    const Record record =
        SampleRecords(m_school.today).make(observationKind(), originOf(observer), written, places, random);
    return documentOf(record, newRecordId(observationKind().word, observer, random.ulid(written)));
}

QJsonObject SampleResearch::courseOf(const SampleCourse& course, const QString& what) const
{
    const SampleTerm& term = m_school.term;
    const auto named = [&](const QString& key) { return m_texts[u"names"_s][key].toString(key); };
    const auto& periods = m_school.books.periodsOf(course.subject, course.grade, term.volume);
    QJsonObject json{{u"title"_s, named(course.grade) + named(term.volume) + named(course.subject) + what},
                     {u"schoolYear"_s, term.schoolYear()},
                     {u"term"_s, term.isAutumn() ? u"1"_s : u"2"_s},
                     {u"subject"_s, course.subject},
                     {u"grade"_s, course.grade},
                     {u"volume"_s, term.volume},
                     {u"classes"_s, QJsonArray::fromStringList(course.classes)}};
    if (!periods.empty() && !periods.front().edition.isEmpty())
        json.insert(u"edition"_s, periods.front().edition);
    return json;
}

// The book from its first period on, as many a week as the timetable has; then review.
QJsonArray SampleResearch::weeksOf(const SampleCourse& course, SampleRandom& random) const
{
    const auto& periods = m_school.books.periodsOf(course.subject, course.grade, m_school.term.volume);
    const size_t weekly =
        std::max<size_t>(1, course.weekOf(course.classes.value(0), m_school.timetable).size());
    QJsonArray weeks;
    for (int week = 1; week <= WeeksPlanned; ++week) {
        const QDate monday = m_school.term.start.addDays(7 * (week - 1));
        const QString content = contentOf(periods, weekly * size_t(week - 1), weekly);
        weeks.append(QJsonObject{
            {u"week"_s, week},
            {u"from"_s, monday.toString(Qt::ISODate)},
            {u"to"_s, monday.addDays(4).toString(Qt::ISODate)},
            {u"content"_s, escapedMarkup(content.isEmpty() ? u"整理与复习"_s : content)},
            {u"periods"_s, int(weekly)},
            {u"homework"_s, text(u"termPlans"_s, u"homework"_s, random, {})},
            {u"remark"_s, text(u"termPlans"_s, u"remark"_s, random, {})},
        });
    }
    return weeks;
}

QDateTime SampleResearch::beforeTerm(SampleRandom& random) const
{
    const QDate latest = m_school.today.addDays(-7); // a term that has just begun was planned before it
    return sampleTime(std::min(m_school.term.start.addDays(-random.between(1, 3)), latest),
                      QTime(19, 0).addSecs(60 * random.below(120)));
}

SampleDocument SampleResearch::calendar() const
{
    const SampleTerm& term = m_school.term;
    const KindDescription& kind = calendarKind();
    SampleRandom random(m_school.seed, kind.word);
    const QDateTime written = beforeTerm(random);
    const UserId head(u"xz01"_s);
    const QJsonObject places{
        {kind.places.front().key, QJsonObject{{u"title"_s, u"校历"_s}, {u"schoolYear"_s, term.schoolYear()}}},
        {u"terms"_s, QJsonArray{QJsonObject{{u"name"_s, term.isAutumn() ? u"第一学期"_s : u"第二学期"_s},
                                            {u"from"_s, term.start.toString(Qt::ISODate)},
                                            {u"to"_s, term.end.toString(Qt::ISODate)}}}}};
    const Record record = SampleRecords(m_school.today).make(kind, originOf(head), written, places, random);
    return documentOf(record, newRecordId(kind.word, head, random.ulid(written)));
}

HandedInRecord SampleResearch::termPlanFor(const SampleCourse& course) const
{
    SampleRandom random(m_school.seed,
                        u"term plan %1 %2 %3"_s.arg(course.teacher.toString(), course.grade, course.subject));
    const QDateTime written = beforeTerm(random);
    const Words words{{u"c"_s, course.classes.join(u'、')}, {u"n"_s, QString::number(course.pupils)}};
    QJsonObject places{{u"course"_s, courseOf(course, u"教学计划"_s)}};
    for (const QString& place :
         {u"guidingIdeas"_s, u"learnerAnalysis"_s, u"textbookAnalysis"_s, u"goals"_s, u"measures"_s})
        places.insert(place, QJsonArray{text(u"termPlans"_s, place, random, words)});
    places.insert(u"weeks"_s, weeksOf(course, random));
    const Record record =
        SampleRecords(m_school.today).make(termPlanKind(), originOf(course.teacher), written, places, random);
    return {newRecordId(termPlanKind().word, course.teacher, random.ulid(written)), u"1-0"_s, record};
}

SampleDocument SampleResearch::pacingFor(const SampleCourse& course) const
{
    SampleRandom random(m_school.seed,
                        u"pacing %1 %2 %3"_s.arg(course.teacher.toString(), course.grade, course.subject));
    const QDateTime written = beforeTerm(random);
    const QJsonObject places{{u"course"_s, courseOf(course, u"教学进度表"_s)},
                             {u"weeks"_s, weeksOf(course, random)}};
    const Record record =
        SampleRecords(m_school.today).make(pacingKind(), originOf(course.teacher), written, places, random);
    return documentOf(record, newRecordId(pacingKind().word, course.teacher, random.ulid(written)));
}

} // namespace shanke
