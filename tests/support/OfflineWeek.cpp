// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/OfflineWeek.h"

#include "lesson/standardTaken.h"
#include "support/LessonFixtures.h"

#include <QJsonArray>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Days = 5;

QString userOf(int number)
{
    return u"js%1"_s.arg(number + 1, 3, 10, QLatin1Char('0'));
}

QString markOf(const QString& who, int day)
{
    return u"〔%1·%2〕"_s.arg(who).arg(day);
}

// Everybody teaches Chinese in grade 1, so everybody follows its column.
QJsonObject timetableOfAll(int teachers)
{
    QJsonObject json = timetableDocument();
    Timetable timetable = must(Timetable::fromJson(json));
    timetable.entries.clear();
    for (int i = 0; i < teachers; ++i)
        timetable.entries.push_back({1, 2, UserId(userOf(i)), u"班%1"_s.arg(i), u"P1"_s, u"yuwen"_s});
    QJsonObject made = timetable.toJson();
    for (const QString& member : {u"_id"_s, u"kind"_s, u"schema"_s})
        made[member] = json[member];
    return made;
}

QJsonObject rosterOfAll(int teachers)
{
    Roster roster;
    roster.school = SchoolId(u"fxz"_s);
    roster.schoolName = u"枫香寨小学"_s;
    for (int i = 0; i < teachers; ++i)
        roster.staff.push_back({UserId(userOf(i)), userOf(i), {}, {StaffRole::Teacher}});
    const DeviceKey node = signingKeyOf(roster.school);
    return documentWithId(must(SignedRoster::make(
        DatabaseName(u"school-fxz"_s), {.edition = {0, 1}, .previous = {}, .nodes = {{node.publicKey(), {}}}},
        roster.toJson(), node)));
}

QString textOf(const QJsonObject& plan)
{
    return QString::fromUtf8(QJsonDocument(plan).toJson(QJsonDocument::Compact));
}

// What the person writes on a day: into a step, and one day a step of their own.
void write(LessonPlan& plan, const QString& who, int day)
{
    std::vector<TeachingStep> steps = plan.steps();
    const QString mark = markOf(who, day);
    if (day == Days - 1) {
        TeachingStep own;
        own.id = u"own-"_s + who;
        own.title = mark;
        steps.push_back(own);
    } else {
        TeachingStep& step = steps[size_t(day) % steps.size()];
        step.studentActivity += mark;
    }
    plan.setSteps(steps);
}

} // namespace

struct OfflineWeek::Teacher
{
    QString user;
    std::vector<std::unique_ptr<TestWorkspace>> pcs;
    DocId plan;
    QStringList marks{};

    TestWorkspace& first() { return *pcs.front(); }
    // The first PC writes on even days, the second, where there is one, on odd ones.
    void writeOn(int day)
    {
        TestWorkspace& pc = *pcs[size_t(day) % pcs.size()];
        const OpenRecord open = must(await(pc->records().open(plan)));
        LessonPlan text(open.record);
        write(text, user, day);
        must(await(pc->records().save(plan, open.rev, text)));
        marks.append(markOf(user, day));
    }
    // Their PCs run while they work, as at a school: nobody else's programs wait beside them.
    template <typename Work>
    void work(Work work)
    {
        for (const auto& pc : pcs)
            pc->open();
        work();
        for (const auto& pc : pcs)
            pc->close();
    }
    void sync()
    {
        for (int round = 0; round < 2; ++round) {
            for (const auto& pc : pcs)
                pc->sync();
        }
    }
};

OfflineWeek::OfflineWeek(int teachers)
{
    const DatabaseName school(u"school-fxz"_s);
    placeAt(m_node, {{school, rosterOfAll(teachers)}});
    for (int i = 0; i < teachers; ++i) {
        auto teacher = std::make_unique<Teacher>();
        teacher->user = userOf(i);
        for (int pc = 0; pc < 1 + i % 2; ++pc) {
            teacher->pcs.push_back(std::make_unique<TestWorkspace>(teacher->user));
            teacher->pcs.back()->setServer(m_node.url(), m_node.user(), m_node.password());
            teacher->pcs.back()->put(school.toString(), timetableOfAll(teachers));
            teacher->pcs.back()->sync();
            teacher->pcs.back()->enrolThis();
            teacher->pcs.back()->close();
        }
        m_teachers.push_back(std::move(teacher));
    }
}

OfflineWeek::~OfflineWeek() = default;

void OfflineWeek::publishVersion(int version)
{
    LessonPlan text = fixtureA();
    text.setSection(PlanSection::LearnerAnalysis, {});
    if (version > 1) {
        for (int day = 0; day < Days; ++day) {
            std::vector<TeachingStep> steps = text.steps();
            steps[size_t(day) % steps.size()].teacherActivity += markOf(u"lm01"_s, day);
            // Where a teacher writes, too: both are asked for.
            if (day == 0)
                steps.front().studentActivity += markOf(u"lm01"_s, Days);
            text.setSteps(steps);
        }
    }
    m_standard.publish(text, version);
}

void OfflineWeek::publish()
{
    publishVersion(1);
    for (const auto& teacher : m_teachers) {
        teacher->work([&teacher] {
            TestWorkspace& pc = teacher->first();
            pc.sync();
            LessonHeader header = fixtureA().header();
            header.classes = {u"班"_s + teacher->user};
            const LessonPlan plan = must(await(pc->plans().copyOf(StandardAtNode::Id, header)));
            teacher->plan = must(await(pc->records().save({}, {}, plan))).id;
            teacher->sync();
        });
    }
}

void OfflineWeek::passTheWeek()
{
    m_node.disconnect();
    for (const auto& teacher : m_teachers) {
        teacher->work([&teacher] {
            for (int day = 0; day < Days; ++day)
                teacher->writeOn(day);
        });
    }
    m_node.connect();
    publishVersion(2);
}

void OfflineWeek::comeTogether()
{
    for (const auto& teacher : m_teachers) {
        teacher->work([&teacher] {
            teacher->sync();
            TestWorkspace& pc = teacher->first();
            const OpenRecord open = must(await(pc->records().open(teacher->plan)));
            const LessonPlan plan(open.record);
            const StandardView standard = must(await(pc->plans().standardOf(plan)));
            if (!standard.newest)
                qFatal("The next version has not come to %ls", qUtf16Printable(teacher->user));
            const LessonPlan both = standardMerged(plan, *standard.newest, standard.base.newest);
            must(await(pc->records().save(teacher->plan, open.rev, both)));
            teacher->sync();
        });
    }
}

// What is shown of it there, without the text that it was made from.
QJsonObject OfflineWeek::planAtServer(const Teacher& teacher)
{
    const DocumentStore& store = storeAt(m_node, spaceOf(UserId(teacher.user)));
    const ReadSnapshot snapshot = must(store.read());
    QJsonObject plan = must(store.get(snapshot, teacher.plan)).body.toObject();
    plan.remove(u"base"_s);
    return plan;
}

OfflineWeek::Count OfflineWeek::count()
{
    Count count;
    for (const auto& teacher : m_teachers) {
        const QJsonObject plan = planAtServer(*teacher);
        const QString text = textOf(plan);
        QJsonObject settled = plan;
        settled.remove(u"candidates"_s);
        const QString once = textOf(settled);
        QStringList marks = teacher->marks;
        for (int day = 0; day <= Days; ++day)
            marks.append(markOf(u"lm01"_s, day));
        count.asked += int(plan[u"candidates"_s].toArray().size());
        for (const QString& mark : std::as_const(marks)) {
            ++count.written;
            count.lost += text.contains(mark) ? 0 : 1;
            count.doubled += once.count(mark) > 1 ? 1 : 0;
        }
    }
    return count;
}

qint64 OfflineWeek::bytes()
{
    qint64 bytes = 0;
    for (const auto& teacher : m_teachers)
        bytes += QJsonDocument(planAtServer(*teacher)).toJson(QJsonDocument::Compact).size();
    return bytes;
}

} // namespace shanke::test
