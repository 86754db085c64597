// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds/allKinds.h"
#include "lesson/PlanState.h"
#include "lesson/Preflight.h"
#include "lesson/StudyGuide.h"
#include "sample/SampleDevices.h"
#include "sample/SampleSchool.h"
#include "support/SampleResources.h"
#include "support/catch.h"
#include "trust/ArrivalGate.h"
#include "trust/Ruling.h"

#include <QJsonDocument>
#include <QSet>

#include <map>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Monday(2026, 3, 9);

SampleSchool school(const QDate& today = Monday, quint64 seed = 1)
{
    return SampleSchool::create(sampleResources(), today, seed).value();
}

template <typename Document>
Document read(const SampleDocument& document)
{
    return Document::fromJson(document.id, document.body).value();
}

template <>
Submission read(const SampleDocument& document)
{
    return Submission::fromJson(allKinds(), document.id, document.body).value();
}

template <typename Document>
std::vector<Document> documentsOf(const std::vector<SampleDocument>& documents, const QString& kind)
{
    std::vector<Document> result;
    for (const SampleDocument& document : documents) {
        if (document.body.value(u"kind"_s) == kind)
            result.push_back(read<Document>(document));
    }
    return result;
}

// Every event counts by what the school itself signed, and each names the one before, from the first on.
// Every plan, and the timetable, is what a PC of its author signed, and whom the school knows.
void checkRecords(const std::vector<SampleDocument>& documents, const SchoolId& school)
{
    Evidence evidence;
    for (const SampleDocument& document : documents)
        evidence.take(document.database, document.id, document.body);
    const RecordGate gate(sampleAnchor(school), {}, evidence, {});
    for (const SampleDocument& document : documents) {
        if (!ArrivalGate::judges(document.database, document.id) || ArrivalGate::isSignedOnce(document.id))
            continue;
        const Edit edit{document.id, {}, false, Body::fromObject(document.body).value(), {}};
        const RevId rev = revIdFor(edit).value();
        REQUIRE(gate.judge(document.database, {document.id, rev, {rev.hash}, false, edit.body, {}}).isGood());
    }
}

void checkEvents(const std::vector<SampleDocument>& documents, const SchoolId& school)
{
    Evidence evidence;
    std::map<DeviceId, std::set<qint64>> counters;
    for (const SampleDocument& document : documents)
        evidence.take(document.database, document.id, document.body);
    const Ruling ruling = judge(sampleAnchor(school), {}, evidence);
    for (size_t i = 0; i < evidence.events.size(); ++i) {
        const ChainEvent& event = evidence.events[i];
        INFO(event.id().toString().toStdString() << ' ' << toWord(ruling.events[i].reason).toStdString());
        REQUIRE(ruling.events[i].isGood());
        REQUIRE(counters[event.head().device].insert(event.head().counter).second);
    }
    for (const auto& [device, ofDevice] : counters)
        REQUIRE(*ofDevice.rbegin() == qint64(ofDevice.size()));
}

std::vector<HandedInRecord> guidesOf(const DocId& plan, const std::vector<SampleDocument>& documents)
{
    std::vector<HandedInRecord> guides;
    for (const SampleDocument& document : documents) {
        if (document.body.value(u"plan"_s) == plan.toString() && document.body.value(u"kind"_s) == u"guide"_s)
            guides.push_back({document.id, {}, StudyGuide::fromJson(document.body).value()});
    }
    return guides;
}

} // namespace

TEST_CASE("The sample school has about 40 teachers, two approvers, a head, and names of every kind",
          "[lesson][sample]")
{
    const Roster roster = school().roster();
    const auto count = [&](StaffRole role) {
        return std::count_if(roster.staff.begin(), roster.staff.end(),
                             [role](const StaffMember& member) { return member.is(role); });
    };
    CHECK(roster.schoolName == u"枫香寨小学"_s);
    CHECK(count(StaffRole::Teacher) == 40);
    CHECK(count(StaffRole::Approver) == 2);
    CHECK(count(StaffRole::Head) == 1);
    QStringList names;
    for (const StaffMember& member : roster.staff)
        names.append(member.name);
    CHECK(names.removeDuplicates() == 0);
    CHECK(names.contains(u"龙𠮷"_s));
    CHECK(names.contains(u"Vangx Dangk"_s));
}

TEST_CASE("Nobody is in two rooms at once, no room has two lessons, and every lesson has its teacher",
          "[lesson][sample]")
{
    const SampleSchool sample = school();
    QSet<QString> taken;
    for (const TimetableEntry& entry : sample.timetable().entries) {
        const QString time = u" %1 %2"_s.arg(entry.weekday).arg(entry.slot);
        INFO((entry.className + time).toStdString());
        REQUIRE_FALSE(taken.contains(entry.className + time));
        REQUIRE_FALSE(taken.contains(entry.teacher.toString() + time));
        taken << entry.className + time << entry.teacher.toString() + time;
        REQUIRE(sample.roster().find(entry.teacher)->subjects.contains(entry.subject));
        REQUIRE(sample.timetable().period(entry.slot));
    }
    QSet<QString> classes;
    for (const TimetableEntry& entry : sample.timetable().entries)
        classes << entry.className;
    CHECK(classes.size() == 12);
    const auto js01 = sample.timetable().lessonsOf(UserId(u"js01"_s), Monday);
    CHECK(std::any_of(js01.begin(), js01.end(), [](const TimetableEntry& entry) {
        return entry.slot == 2 && entry.className == u"一(1)班"_s && entry.subject == u"yuwen"_s;
    }));
}

TEST_CASE("The sample term holds every day of the year, and begins where teachers expect it",
          "[lesson][sample]")
{
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const SampleTerm term = SampleTerm::around(day);
        REQUIRE(term.start <= day);
        REQUIRE(day <= term.end);
        REQUIRE(term.start.dayOfWeek() == Qt::Monday);
    }
    CHECK(SampleTerm::around(Monday).start == QDate(2026, 2, 23));
    CHECK(SampleTerm::around(Monday).volume == u"B"_s);
    CHECK(SampleTerm::around(QDate(2026, 11, 23)).start == QDate(2026, 8, 31));
    CHECK(SampleTerm::around(QDate(2027, 1, 8)).volume == u"A"_s);
}

TEST_CASE("Every teacher's plans are whole, pass preflight and stand on the timetable", "[lesson][sample]")
{
    for (const QDate& today : {Monday, QDate(2026, 11, 25)}) {
        const SampleSchool sample = school(today);
        for (const StaffMember& member : sample.roster().staff) {
            const auto plans = sample.plansOf(member.user, 12);
            REQUIRE(plans.size() == (member.is(StaffRole::Teacher) ? 12u : 0u));
            for (const SamplePlan& plan : plans) {
                const LessonHeader header = plan.plan.header();
                INFO(member.user.toString().toStdString() << " " << header.title.toStdString());
                for (const Finding& finding : preflight(plan.plan))
                    FAIL_CHECK(finding.code.toStdString() << finding.details.join(u' ').toStdString());
                REQUIRE(plan.plan.steps().size() >= 6);
                REQUIRE(plan.plan.steps().size() <= 9);
                REQUIRE(plan.plan.objectives().size() >= 3);
                REQUIRE(plan.plan.createdAt().date() < today);
                REQUIRE(plan.lessons.size() == static_cast<size_t>(header.classes.size()));
                REQUIRE(plan.lessons.front().date == header.plannedDate);
                for (const PlannedLesson& lesson : plan.lessons) {
                    if (lesson.date < sample.timetable().validFrom)
                        continue;
                    const auto taught = sample.timetable().lessonsOf(member.user, lesson.date);
                    REQUIRE(std::any_of(taught.begin(), taught.end(), [&](const TimetableEntry& entry) {
                        return entry.slot == lesson.slot && entry.className == lesson.className;
                    }));
                }
                REQUIRE_FALSE(
                    QString::fromUtf8(QJsonDocument(plan.plan.toJson()).toJson()).contains(u'{' + u"t}"_s));
            }
        }
    }
}

TEST_CASE("The same seed gives the same documents, another seed others, and asking for more changes none",
          "[lesson][sample]")
{
    const UserId js07(u"js07"_s);
    const auto once = school().plansOf(js07, 12);
    const auto again = school().plansOf(js07, 30);
    const auto other = school(Monday, 2).plansOf(js07, 12);
    REQUIRE(again.size() == 30);
    int changed = 0;
    for (size_t i = 0; i < once.size(); ++i) {
        CHECK(once[i].id == again[i + 18].id);
        CHECK(once[i].plan == again[i + 18].plan);
        changed += once[i].plan == other[i].plan ? 0 : 1;
    }
    CHECK(changed == 12);
}

TEST_CASE("The first document of a seed is the same with every compiler and every Qt", "[lesson][sample]")
{
    const SamplePlan plan = school().plansOf(UserId(u"js07"_s), 1).front();
    CHECK(plan.id.toString().toStdString() == "plan:js07:01KK46RCN0C09QVRJ8HNP7PR2C");
    CHECK(plan.plan.contentHash()->toHex().toStdString() ==
          "b3fa64c7a93c4adc0b6a83145408c79b7bdd21487bd6ffaa8e5ad9cd6b15db5f");
}

TEST_CASE("As many plans as a benchmark asks for are different documents of about 9 KB", "[lesson][sample]")
{
    constexpr int Count = 2000; // four years of one teacher
    const auto plans = school().plansOf(UserId(u"js07"_s), Count);
    REQUIRE(plans.size() == Count);
    QSet<QString> ids;
    QSet<QByteArray> hashes;
    qint64 bytes = 0;
    for (const SamplePlan& plan : plans) {
        ids << plan.id.toString();
        hashes << plan.plan.contentHash()->toHex();
        bytes += QJsonDocument(plan.plan.toJson()).toJson(QJsonDocument::Compact).size();
    }
    CHECK(ids.size() == Count);
    CHECK(hashes.size() == Count);
    CHECK(bytes / Count > 8000);
    CHECK(bytes / Count < 10000);
}

TEST_CASE("The column holds a standard plan for every period, without learner analysis", "[lesson][sample]")
{
    const SampleSchool sample = school();
    REQUIRE(sample.standards().size() > 20);
    for (const SamplePlan& standard : sample.standards()) {
        CHECK(standard.plan.isStandard());
        CHECK(standard.plan.section(PlanSection::LearnerAnalysis).empty());
        CHECK(standard.plan.header().classes.isEmpty());
        CHECK(standard.plan.toJson().value(u"version"_s).toInt() >= 1);
    }
    const SamplePlan plan = sample.plansOf(UserId(u"js01"_s), 1).front();
    REQUIRE(plan.plan.base());
    CHECK(LessonPlan::fromJson(plan.plan.base()->content).value().steps().size() == plan.plan.steps().size());
    CHECK_FALSE(sample.plansOf(UserId(u"js02"_s), 1).front().plan.base());
}

TEST_CASE("Most plans that ought to have a study guide have one, with something to do in each part",
          "[lesson][sample]")
{
    const auto documents = school().documents(12);
    int guides = 0;
    int plans = 0;
    for (const SampleDocument& document : documents) {
        if (document.body.value(u"kind"_s) == u"guide"_s) {
            ++guides;
            const StudyGuide guide = StudyGuide::fromJson(document.body).value();
            CHECK(checkGuide(guide).empty());
            CHECK_FALSE(guide.areAnswersReleased());
        } else if (document.body.value(u"kind"_s) == u"plan"_s) {
            plans += missingGuide(LessonPlan::fromJson(document.body).value(), 0) ? 1 : 0;
        }
    }
    CHECK(guides > plans / 3);
    CHECK(guides < plans);
}

TEST_CASE("What lies on the desks is valid, chained, and in every state a person may meet",
          "[lesson][sample]")
{
    const SampleSchool sample = school();
    const auto documents = sample.documents(12);
    const auto submissions = documentsOf<Submission>(documents, u"submission"_s);
    auto decisions = documentsOf<Decision>(documents, u"decision"_s);
    CHECK(submissions.size() > 300);
    checkEvents(documents, sample.roster().school);
    checkRecords(documents, sample.roster().school);
    for (Decision& decision : decisions)
        decision.judgement = Judgement::good(); // so they were found to be

    std::map<PlanStatus, int> states;
    for (const SampleDocument& document : documents) {
        if (document.body.value(u"kind"_s) != u"plan"_s)
            continue;
        std::vector<SubmissionFact> facts;
        for (const Submission& submission : submissions) {
            if (submission.plan == document.id)
                facts.push_back({submission.id, submission.author, submission.counter, submission.contentHash,
                                 submission.submittedAt});
        }
        const auto hash =
            handedInHash(LessonPlan::fromJson(document.body).value(), guidesOf(document.id, documents));
        const PlanState state = planState(*hash, facts, decisions);
        CHECK_FALSE(state.changedSinceSubmission);
        ++states[state.status];
    }
    for (const PlanStatus status : {PlanStatus::Draft, PlanStatus::Submitted, PlanStatus::Returned,
                                    PlanStatus::Approved, PlanStatus::ApprovedWithNotes})
        CHECK(states[status] > 3);
    CHECK(std::any_of(submissions.begin(), submissions.end(),
                      [](const Submission& s) { return s.counter == 2; }));

    QSet<QString> ids;
    for (const SampleDocument& document : documents) {
        const QString id = document.database.toString() + document.id.toString();
        REQUIRE_FALSE(ids.contains(id));
        ids << id;
        if (document.body.value(u"kind"_s) == u"authority"_s)
            continue;
        for (const QString& member : {u"author"_s, u"school"_s, u"device"_s})
            REQUIRE(document.body.contains(member));
    }
}

TEST_CASE("A resource that is not what it should be is refused", "[lesson][sample]")
{
    SampleResources resources = sampleResources();
    resources.school.remove(u"staff"_s);
    CHECK_FALSE(SampleSchool::create(resources, Monday, 1));
}
