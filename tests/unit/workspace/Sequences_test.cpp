// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/calendarKind.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/SequenceService.h"

#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

using Type = SequenceEventType;

const QDate weekBegin(2026, 3, 9);
const QString FirstClass = u"一(1)班"_s; // has Chinese on Monday and Wednesday in the second period
const DatabaseName Space(u"space-js01"_s);

LessonPlan planOn(const QDate& day, const QString& title, const QStringList& classes = {FirstClass})
{
    LessonPlan plan = fixtureA();
    LessonHeader header = plan.header();
    header.title = title;
    header.plannedDate = day;
    header.slot = 2;
    header.classes = classes;
    plan.setHeader(header);
    return plan;
}

// 课1 on Monday the ninth, 课2 on Wednesday, 课3 on the next Monday.
std::vector<SavedRecord> saveThree(TestWorkspace& pc)
{
    std::vector<SavedRecord> saved;
    int number = 0;
    for (const QDate& day : {weekBegin, weekBegin.addDays(2), weekBegin.addDays(7)})
        saved.push_back(await(pc->records().save({}, {}, planOn(day, u"课%1"_s.arg(++number)))).value());
    return saved;
}

ClassChange missedOn(const QDate& day, const QString& reason = u"大雪停课"_s)
{
    return {.what = Type::Missed,
            .className = FirstClass,
            .subject = u"yuwen"_s,
            .day = day,
            .slot = 2,
            .reason = reason};
}

SequencesView viewAt(TestWorkspace& pc)
{
    return await(pc->sequences().view(weekBegin)).value();
}

ClassLessons lessonsAt(TestWorkspace& pc, const QString& className = FirstClass)
{
    for (const ClassLessons& lessons : viewAt(pc).classes) {
        if (lessons.className == className)
            return lessons;
    }
    FAIL("there is no such class");
    return {};
}

// "课1 3-9, 课2 3-11": what stands when.
QString whatStands(const ClassLessons& lessons)
{
    QStringList lines;
    for (const PlacedPeriod& placed : lessons.sequence.layout().periods) {
        const QString title = lessons.plans.value(placed.period.lesson).summary.header.title;
        lines.append(title + u' ' + (placed.hour ? placed.hour->date.toString(u"M-d"_s) : u"-"_s));
    }
    return lines.join(u", "_s);
}

Result<> say(TestWorkspace& pc, const QList<ClassChange>& changes)
{
    return await(pc->sequences().say(changes));
}

QJsonObject membersSaying(const ClassChange& change)
{
    return membersOf(change, QDateTime(weekBegin, QTime(8, 0), Qt::UTC)).value();
}

QString eventKind()
{
    return ClassChange::kind().word;
}

} // namespace

TEST_CASE("A class that was not held moves what follows, and one undo puts it back", "[workspace][lessons]")
{
    TestWorkspace pc(u"js01"_s);
    pc.put(u"school-fxz"_s, timetableDocument());
    const std::vector<SavedRecord> plans = saveThree(pc);
    CHECK(whatStands(lessonsAt(pc)) == u"课1 3-9, 课2 3-11, 课3 3-16");

    REQUIRE(say(pc, {missedOn(weekBegin)}));
    const ClassLessons bumped = lessonsAt(pc);
    CHECK(whatStands(bumped) == u"课1 3-11, 课2 3-16, 课3 3-18");
    CHECK(periodsBehind(bumped.sequence, weekBegin.addDays(1)) == 1);
    REQUIRE(bumped.sequence.standing().size() == 1);
    CHECK(bumped.sequence.standing().front().reason == u"大雪停课");
    for (const SavedRecord& plan : plans) // hours move, texts do not
        CHECK(await(pc->records().open(plan.id))->rev == plan.rev);

    REQUIRE(say(pc, {{.what = Type::Withdrawn,
                      .className = FirstClass,
                      .subject = u"yuwen"_s,
                      .undoes = bumped.sequence.standing().front().id}}));
    CHECK(whatStands(lessonsAt(pc)) == u"课1 3-9, 课2 3-11, 课3 3-16");
    CHECK(lessonsAt(pc).sequence.standing().empty());
}

TEST_CASE("Each class of a plan goes its own way", "[workspace][lessons]")
{
    TestWorkspace pc(u"js01"_s);
    pc.put(u"school-fxz"_s, timetableDocument());
    REQUIRE(await(pc->records().save({}, {}, planOn(weekBegin, u"课1"_s, {FirstClass, u"一(2)班"_s}))));
    REQUIRE(say(pc, {missedOn(weekBegin)}));
    CHECK(whatStands(lessonsAt(pc)) == u"课1 3-11");
    CHECK(whatStands(lessonsAt(pc, u"一(2)班"_s)) == u"课1 3-9");
}

TEST_CASE("Only what the teacher of the class signed in their own space counts", "[workspace][lessons]")
{
    TestWorkspace pc(u"js01"_s);
    pc.put(u"school-fxz"_s, timetableDocument());
    TestWorkspace::acquaint({&pc});
    saveThree(pc);
    const auto put = [&](const QString& database, const ChainEvent& event) {
        pc.put(database, documentWithId(event));
    };
    const QJsonObject members = membersSaying(missedOn(weekBegin));
    SECTION("a colleague in this space")
    {
        SchoolPc colleague{UserId(u"js02"_s)};
        pc.enrol(colleague);
        put(Space.toString(), colleague.say(Space, eventKind(), PlainEvent{}, members));
    }
    SECTION("a colleague in a space of theirs")
    {
        SchoolPc colleague{UserId(u"js02"_s)};
        pc.enrol(colleague);
        put(u"space-js02"_s,
            colleague.say(DatabaseName(u"space-js02"_s), eventKind(), PlainEvent{}, members));
    }
    SECTION("somebody with the teacher's name and a key that nobody vouches for")
    {
        SchoolPc stranger{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceKey::make()};
        put(Space.toString(), stranger.say(Space, eventKind(), PlainEvent{}, members));
        CHECK(viewAt(pc).uncounted == 1);
    }
    SECTION("nobody")
    {
        QJsonObject unsigned_ = members;
        unsigned_.insert(u"_id"_s, eventKind() + u":js01:"_s + QString(64, u'a'));
        unsigned_.insert(u"kind"_s, eventKind());
        unsigned_.insert(u"author"_s, u"js01"_s);
        pc.put(Space.toString(), unsigned_);
    }
    SECTION("the teacher, changed on the way")
    {
        SchoolPc own{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceKey::make()};
        pc.enrol(own);
        QJsonObject document = documentWithId(own.say(Space, eventKind(), PlainEvent{}, members));
        QJsonObject said = document[u"said"_s].toObject();
        said.insert(u"day"_s, weekBegin.addDays(2).toString(Qt::ISODate));
        document.insert(u"said"_s, said);
        pc.put(Space.toString(), document);
    }
    SECTION("the teacher in the school's database")
    {
        SchoolPc own{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceKey::make()};
        pc.enrol(own);
        put(u"school-fxz"_s, own.say(DatabaseName(u"school-fxz"_s), eventKind(), PlainEvent{}, members));
    }
    CHECK(whatStands(lessonsAt(pc)) == u"课1 3-9, 课2 3-11, 课3 3-16");
    CHECK(lessonsAt(pc).sequence.events.empty());
}

TEST_CASE("Another PC of the teacher counts once somebody vouches for it", "[workspace][lessons]")
{
    TestWorkspace pc(u"js01"_s);
    pc.put(u"school-fxz"_s, timetableDocument());
    TestWorkspace::acquaint({&pc});
    saveThree(pc);
    SchoolPc other{UserId(u"js01"_s), SchoolId(u"fxz"_s), DeviceKey::make()};
    pc.put(Space.toString(),
           documentWithId(other.say(Space, eventKind(), PlainEvent{}, membersSaying(missedOn(weekBegin)))));
    CHECK(whatStands(lessonsAt(pc)) == u"课1 3-9, 课2 3-11, 课3 3-16");
    pc.enrol(other);
    CHECK(whatStands(lessonsAt(pc)) == u"课1 3-11, 课2 3-16, 课3 3-18");
}

TEST_CASE("Two PCs of one teacher that were apart come to the same term", "[workspace][lessons][sync]")
{
    TestNode node;
    TestWorkspace office(u"js01"_s);
    TestWorkspace home(u"js01"_s);
    TestWorkspace::acquaint({&office, &home});
    for (TestWorkspace* pc : {&office, &home}) {
        pc->put(u"school-fxz"_s, timetableDocument());
        pc->setServer(node.url(), node.user(), node.password());
    }
    saveThree(office);
    office.sync();
    home.sync();
    REQUIRE(say(office, {missedOn(weekBegin)}));
    REQUIRE(say(home, {missedOn(weekBegin.addDays(7), u"运动会"_s)}));
    REQUIRE(say(home, {missedOn(weekBegin)})); // the same as the other said
    for (TestWorkspace* pc : {&office, &home, &office})
        pc->sync();
    CHECK(whatStands(lessonsAt(office)) == u"课1 3-11, 课2 3-18, 课3 3-23");
    CHECK(whatStands(lessonsAt(home)) == whatStands(lessonsAt(office)));
    CHECK(lessonsAt(home).sequence.standing().size() == 3);
    CHECK(viewAt(office).uncounted == 0);
}

TEST_CASE("Nothing is needed to see one's lessons, and nothing that cannot stand is said",
          "[workspace][lessons]")
{
    TestWorkspace pc(u"js01"_s);
    SECTION("no timetable, no plan")
    {
        const SequencesView view = viewAt(pc);
        CHECK(view.classes.empty());
        CHECK_FALSE(view.hasCalendar);
    }
    SECTION("no timetable: plans stand without an hour")
    {
        saveThree(pc);
        CHECK(whatStands(lessonsAt(pc)) == u"课1 -, 课2 -, 课3 -");
    }
    SECTION("no plan: every hour is free")
    {
        pc.put(u"school-fxz"_s, timetableDocument());
        CHECK(viewAt(pc).classes.size() == 2);
        CHECK(lessonsAt(pc).sequence.layout().free.size() == 60);
    }
    SECTION("what says nothing")
    {
        CHECK(
            say(pc, {{.what = Type::Skipped, .className = FirstClass, .subject = u"yuwen"_s}}).error().kind ==
            ErrorKind::InvalidInput);
        CHECK(say(pc, {missedOn(weekBegin), missedOn({})}).error().kind == ErrorKind::InvalidInput);
        CHECK(say(pc, {missedOn(weekBegin, QString(30'000, u'雪'))}).error().kind == ErrorKind::InvalidInput);
        pc.put(u"school-fxz"_s, timetableDocument());
        CHECK(lessonsAt(pc).sequence.events.empty());
    }
}

TEST_CASE("A calendar is its school's, of whoever leads none their own, and Today goes by it",
          "[workspace][lessons][today]")
{
    TestWorkspace pc(u"js01"_s);
    pc.put(u"school-fxz"_s, timetableDocument());
    saveThree(pc);
    QJsonObject json = pc->records().blank(calendarKind()).toJson();
    json.insert(u"holidays"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s},
                                                      {u"name"_s, u"停课"_s},
                                                      {u"from"_s, weekBegin.toString(Qt::ISODate)}}});
    json.insert(u"makeUps"_s, QJsonArray{QJsonObject{
                                  {u"id"_s, u"b"_s}, {u"day"_s, u"2026-03-14"_s}, {u"weekday"_s, u"1"_s}}});
    const auto calendar = Record::fromJson(calendarKind(), json);
    REQUIRE(calendar);
    const TodayView before = await(pc->today().view(weekBegin)).value();
    CHECK(before.today.size() == 2);
    const SavedRecord saved = await(pc->records().save({}, {}, *calendar)).value();
    CHECK(await(pc->records().open(saved.id))->database == Space);

    CHECK(viewAt(pc).hasCalendar);
    CHECK(whatStands(lessonsAt(pc)) == u"课1 3-11, 课2 3-14, 课3 3-16");
    const TodayView holiday = await(pc->today().view(weekBegin, before)).value();
    CHECK(holiday.today.empty());
    CHECK(holiday.teachingWeek == before.teachingWeek);
    const TodayView saturday = await(pc->today().view(weekBegin.addDays(5))).value();
    REQUIRE(saturday.today.size() == 2);
    CHECK(saturday.today[1].plan->header.title == u"课2");
}

TEST_CASE("Today shows a class where it is held", "[workspace][lessons][today]")
{
    TestWorkspace pc(u"js01"_s);
    pc.put(u"school-fxz"_s, timetableDocument());
    saveThree(pc);
    ClassChange moved = missedOn(weekBegin);
    moved.what = Type::Moved;
    moved.insteadDay = weekBegin.addDays(1);
    moved.insteadSlot = 1;
    REQUIRE(say(pc, {moved}));
    CHECK(await(pc->today().view(weekBegin))->today.size() == 1); // the other class
    const TodayView tuesday = await(pc->today().view(weekBegin.addDays(1))).value();
    REQUIRE(tuesday.today.size() == 1);
    CHECK(tuesday.today[0].entry.className == FirstClass);
    CHECK(tuesday.today[0].plan->header.title == u"课1");
}
