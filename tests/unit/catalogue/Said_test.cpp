// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/Catalogue.h"
#include "catalogue/SaidQueries.h"
#include "lesson/Roster.h"
#include "platform/DatabaseNames.h"
#include "support/SignedSchool.h"
#include "support/TempStore.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DocId Activity(u"activity:sh01:01JDHD000000000000000000"_s);

// A school's database and a catalogue that follows it.
struct SaidAtSchool
{
    SaidAtSchool()
    {
        Roster roster;
        roster.school = SchoolId(u"fxz"_s);
        roster.schoolName = u"枫香寨小学"_s;
        roster.staff = {{UserId(u"js01"_s), u"姜𠮷䶮"_s, {}, {StaffRole::Teacher}},
                        {UserId(u"sh01"_s), u"审核员"_s, {}, {StaffRole::Approver}}};
        const SignedRoster signedOne = rosterSignedBy(SchoolPc::nodeAt(), roster.toJson());
        school.put(signedOne.id().toString(), signedOne.document());
        enrol(teacher);
    }

    void enrol(const SchoolPc& pc)
    {
        school.put(pc.signedCard().id().toString(), pc.signedCard().document());
        lay(node.vouch(pc.device()));
    }
    void lay(const ChainEvent& event) { school.put(event.id().toString(), event.document()); }

    ChainEvent call(const DatabaseName& database, const QString& person, const QString& reason = {})
    {
        return teacher.say(
            database, u"attendance"_s, PlainEvent{},
            {{u"schema"_s, 1},
             {u"about"_s, Activity.toString()},
             {u"said"_s,
              QJsonObject{{u"person"_s, person}, {u"presence"_s, u"late"_s}, {u"reason"_s, reason}}},
             {u"saidAt"_s, u"2026-10-21T14:30:00+08:00"_s}});
    }

    ReadSnapshot level()
    {
        while (catalogue->update(name, school.store(), 3).value() ||
               catalogue->update(deskOf(UserId(u"js01"_s)), desk.store(), 3).value()) {
        }
        REQUIRE(catalogue->judge({anchorOf(SchoolId(u"fxz"_s)), {}}).has_value());
        return catalogue->read().value();
    }

    SchoolPc teacher{UserId(u"js01"_s)};
    SchoolPc node = SchoolPc::nodeAt();
    DatabaseName name = databaseOf(SchoolId(u"fxz"_s));
    TempStore school;
    TempStore desk;
    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue = Catalogue::open(folder.path() + u"/derived.sqlite"_s).value();
};

} // namespace

TEST_CASE("What was said is found by what it is about and by whom it is about, with its receipt",
          "[catalogue]")
{
    SaidAtSchool at;
    const ChainEvent event = at.call(at.name, u"sh01"_s);
    at.lay(event);
    auto said = catalogue::saidAbout(at.level(), Activity).value();
    REQUIRE(said.size() == 1);
    CHECK(said.front().place.id == event.id());
    CHECK(said.front().about == Activity);
    CHECK(said.front().judgement.isGood());
    CHECK_FALSE(said.front().receivedAt.isValid());
    CHECK(said.front().document == event.document());
    CHECK(catalogue::saidOf(at.level(), UserId(u"sh01"_s))->size() == 1);
    CHECK(catalogue::saidOf(at.level(), UserId(u"js01"_s))->empty());

    at.lay(at.node.say(at.name, u"receipt"_s, ReceiptEvent{event.id(), 1, {}},
                       {{u"at"_s, u"2026-10-24T08:00:00+08:00"_s}}));
    said = catalogue::saidAbout(at.level(), Activity).value();
    CHECK(said.front().receivedAt == QDateTime::fromString(u"2026-10-24T08:00:00+08:00"_s, Qt::ISODate));
}

TEST_CASE("What lies where it does not belong, or is too long, is not taken for something that was said",
          "[catalogue]")
{
    SaidAtSchool at;
    const DatabaseName desk = deskOf(UserId(u"js01"_s));
    const ChainEvent elsewhere = at.call(desk, u"js01"_s);
    at.desk.put(elsewhere.id().toString(), elsewhere.document());
    at.lay(at.call(at.name, u"js01"_s, QString(70'000, u'长')));
    CHECK(catalogue::saidAbout(at.level(), Activity)->empty());
}

TEST_CASE("What a stranger's PC says is there and does not count", "[catalogue]")
{
    SaidAtSchool at;
    SchoolPc stranger{UserId(u"sh01"_s)};
    at.school.put(stranger.signedCard().id().toString(), stranger.signedCard().document());
    at.lay(stranger.say(at.name, u"attendance"_s, PlainEvent{},
                        {{u"schema"_s, 1}, {u"about"_s, Activity.toString()}, {u"said"_s, QJsonObject()}}));
    const auto said = catalogue::saidAbout(at.level(), Activity).value();
    REQUIRE(said.size() == 1);
    CHECK_FALSE(said.front().judgement.isGood());
    at.lay(at.node.vouch(stranger.device()));
    CHECK(catalogue::saidAbout(at.level(), Activity)->front().judgement.isGood());
}

TEST_CASE("What records show goes with them, and is found again in a catalogue that is made anew",
          "[catalogue]")
{
    SaidAtSchool at;
    const DocId id(u"activity:js01:01JDHD000000000000000001"_s);
    const QJsonObject body{
        {u"kind"_s, u"activity"_s},
        {u"schema"_s, 1},
        {u"author"_s, u"js01"_s},
        {u"school"_s, u"fxz"_s},
        {u"createdAt"_s, u"2026-10-12T20:10:00+08:00"_s},
        {u"updatedAt"_s, u"2026-10-13T21:05:00+08:00"_s},
        {u"meeting"_s,
         QJsonObject{{u"title"_s, u"识字研讨"_s}, {u"chair"_s, u"js01"_s}, {u"day"_s, u"2026-10-21"_s}}}};
    at.school.put(id.toString(), body);
    const auto led = [&] {
        return catalogue::factsOf(at.level(), UserId(u"js01"_s), QDate(2026, 8, 1), QDate(2027, 1, 31))
            .value();
    };
    REQUIRE(led().size() == 1);
    CHECK(led().front().fact.what == u"meeting-led");
    CHECK(catalogue::factsOf(at.level(), UserId(u"js01"_s), QDate(2026, 2, 1), QDate(2026, 7, 31))->empty());
    at.catalogue = Catalogue::makeAnew(at.folder.path() + u"/derived.sqlite"_s).value();
    CHECK(led().size() == 1);
}
