// SPDX-License-Identifier: GPL-3.0-or-later
// Review at the scale of a school, as JSON: opening the inbox with many waiting plans, the next plan with its
// differences, the registers of a week, and whether a verdict has turned. `--plans N`: so many wait, of a
// hundred teachers; as many are decided then.
#include "bench/Measured.h"
#include "lesson/PlanBase.h"
#include "lesson/RecordDiff.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "workspace/RegisterService.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <iostream>

using namespace shanke;
using namespace shanke::test;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Teachers = 100;
constexpr int Rounds = 7;
const QDate Monday(2026, 3, 9);

QJsonObject timesOf(const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round)
        times.push_back(milliseconds([&] { work(round); }));
    return {{u"median_ms"_s, median(times)}, {u"worst_ms"_s, *std::max_element(times.begin(), times.end())}};
}

UserId teacherOf(int number)
{
    return UserId(u"js%1"_s.arg(number, 3, 10, QLatin1Char('0')));
}

QJsonObject benchRoster()
{
    Roster roster;
    roster.school = SchoolId(u"fxz"_s);
    roster.schoolName = u"枫香寨小学"_s;
    roster.staff = {{UserId(u"sh01"_s), u"审核员"_s, {}, {StaffRole::Approver, StaffRole::Head}}};
    for (int i = 0; i < Teachers; ++i)
        roster.staff.push_back({teacherOf(i), teacherOf(i).toString(), {}, {StaffRole::Teacher}});
    const DeviceKey node = signingKeyOf(roster.school);
    return documentWithId(*SignedRoster::make(
        DatabaseName(u"school-fxz"_s), {.edition = {0, 1}, .previous = {}, .nodes = {{node.publicKey(), {}}}},
        roster.toJson(), node));
}

QJsonObject benchTimetable(int perTeacher)
{
    QJsonObject json = timetableDocument();
    Timetable timetable = Timetable::fromJson(json).value();
    timetable.entries.clear();
    for (int i = 0; i < Teachers; ++i) {
        for (int lesson = 0; lesson < perTeacher; ++lesson)
            timetable.entries.push_back(
                {lesson % 5 + 1, lesson / 5 + 1, teacherOf(i), u"班%1"_s.arg(i), u"P1"_s, u"yuwen"_s});
    }
    QJsonObject made = timetable.toJson();
    for (const QString& member : {u"_id"_s, u"kind"_s, u"schema"_s})
        made[member] = json[member];
    return made;
}

// A plan taken from the standard plan and made one's own in a step; about 40 kB with its base.
LessonPlan planOf(int teacher, int number)
{
    const LessonPlan standard = fixtureA();
    const PlanBase base{DocId(u"standard:yw:1"_s), u"1-ab"_s, 3, standard.toJson()};
    LessonPlan plan = LessonPlan::copyOf(standard, base, {teacherOf(teacher), standard.school(), {}},
                                         fixtureTime("2026-03-05T20:00:00+08:00"));
    LessonHeader header = plan.header();
    header.classes = {u"班%1"_s.arg(teacher)};
    header.plannedDate = Monday.addDays(number % 5);
    header.slot = number / 5 + 1;
    plan.setHeader(header);
    std::vector<TeachingStep> steps = plan.steps();
    steps[size_t(number) % steps.size()].minutes = 13;
    plan.setSteps(steps);
    return plan;
}

void fill(TestWorkspace& pc, int plans)
{
    const int perTeacher = (plans + Teachers - 1) / Teachers;
    pc.put(u"school-fxz"_s, benchRoster());
    pc.put(u"school-fxz"_s, benchTimetable(perTeacher));
    for (int i = 0; i < Teachers; ++i) {
        SchoolPc teacher(teacherOf(i));
        pc.put(u"school-fxz"_s, documentWithId(teacher.signedCard()));
        pc.enrol(teacher);
        QList<QByteArray> documents;
        for (int lesson = 0; lesson < perTeacher && i * perTeacher + lesson < plans; ++lesson) {
            Submission submission = submissionOf(planOf(i, lesson));
            submission.plan = DocId(u"plan:%1:%2"_s.arg(teacherOf(i).toString()).arg(lesson));
            const ChainEvent event =
                teacher.say(deskOf(teacherOf(i)), u"submission"_s, PlainEvent{}, submission.toJson());
            documents.append(QJsonDocument(documentWithId(event)).toJson(QJsonDocument::Compact));
        }
        const auto written = await(pc->documents().put(deskOf(teacherOf(i)), documents));
        if (!written)
            qFatal("not written");
    }
}

void decide(TestWorkspace& pc, const QList<InboxItem>& items)
{
    SchoolPc approver(UserId(u"sh01"_s));
    pc.put(u"school-fxz"_s, documentWithId(approver.signedCard()));
    pc.enrol(approver);
    for (const InboxItem& item : items) {
        const Submission submission = await(pc->reviews().open(item.submission)).value().submission;
        Decision decision = decisionOn(submission, Verdict::Approved);
        decision.author = approver.card().user;
        decision.decidedAt = QDateTime::currentDateTime();
        const DatabaseName desk = deskOf(item.teacher);
        const ChainEvent event =
            approver.say(desk, u"decision"_s, DecisionEvent{item.submission}, decision.toJson());
        pc.put(desk.toString(), documentWithId(event));
    }
}

void lookForTurned(TestWorkspace& pc)
{
    if (!await(pc->reviews().turned()).value().isEmpty())
        qFatal("nothing has turned");
}

// As the page does: opened, and set against what it was made from.
void openWithDifferences(TestWorkspace& pc, const DocId& submission)
{
    const OpenSubmission open = await(pc->reviews().open(submission)).value();
    const Record& content = open.submission.content;
    QJsonObject base = PlanBase::fromJson(content.toJson().value(u"base"_s).toObject()).content;
    base.insert(u"kind"_s, content.kind().word);
    if (recordDiff(Record::readable(content.kind(), base).value(), content).empty())
        qFatal("no differences");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption plans(u"plans"_s, u"so many wait"_s, u"N"_s, u"900"_s);
    parser.addOption(plans);
    parser.process(application);
    TestWorkspace pc(u"sh01"_s);
    const double filled = milliseconds([&] { fill(pc, parser.value(plans).toInt()); });
    QList<InboxItem> items;
    const double first = milliseconds([&] { items = await(pc->reviews().inbox()).value(); });
    QJsonObject json{
        {u"waiting"_s, items.size()},
        {u"filled_ms"_s, filled},
        {u"first_inbox_with_indexing_ms"_s, first},
        {u"inbox"_s, timesOf([&](int) { items = await(pc->reviews().inbox()).value(); })},
        {u"next_plan_with_differences"_s,
         timesOf([&](int round) { openWithDifferences(pc, items[round].submission); })},
        {u"registers_of_a_week"_s,
         timesOf([&](int) { (void)await(pc->registers().view(RegisterDays::weekOf(Monday))).value(); })},
    };
    json.insert(u"decided_ms"_s, milliseconds([&] { decide(pc, items); }));
    json.insert(u"first_look_for_turned_verdicts_with_indexing_ms"_s,
                milliseconds([&] { lookForTurned(pc); }));
    json.insert(u"turned_verdicts"_s, timesOf([&](int) { lookForTurned(pc); }));
    std::cout << QJsonDocument(json).toJson().toStdString();
    return 0;
}
