// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/Catalogue.h"
#include "catalogue/CatalogueQueries.h"
#include "catalogue/CatalogueSchema.h"
#include "sqlite/Connection.h"
#include "support/LessonFixtures.h"
#include "support/SignedSchool.h"
#include "support/TempStore.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName space(u"space-js01"_s);
const DatabaseName desk(u"desk-js01"_s);
const DatabaseName school(u"school-fxz"_s);
const UserId js01(u"js01"_s);

// A catalogue in a folder of its own.
struct Shelf
{
    QTemporaryDir folder;
    std::unique_ptr<Catalogue> catalogue = open();

    QString path() const { return folder.path() + u"/derived.sqlite"_s; }
    std::unique_ptr<Catalogue> open() const { return Catalogue::open(path()).value(); }

    void level(const DatabaseName& name, TempStore& store) const
    {
        while (catalogue->update(name, store.store(), 3).value()) {
        }
        REQUIRE(catalogue->judge({anchorOf(SchoolId(u"fxz"_s)), {}}).has_value());
    }

    std::vector<RecordEntry> plans(const QString& databases = u"space-js01"_s) const
    {
        const auto snapshot = catalogue->read();
        RecordQuery query;
        query.kinds = QStringList{u"plan"_s, u"standard"_s};
        query.databases = QStringList{databases};
        return catalogue::records(*snapshot, query).value();
    }
};

// A teacher and an approver whose PCs the node of their school vouches for.
struct SignedDesk
{
    explicit SignedDesk(const Shelf& shelf)
    {
        Roster roster;
        roster.school = SchoolId(u"fxz"_s);
        roster.schoolName = u"枫香寨小学"_s;
        roster.staff = {{js01, u"姜𠮷䶮"_s, {}, {StaffRole::Teacher}},
                        {UserId(u"sh01"_s), u"审核员"_s, {}, {StaffRole::Approver}}};
        const SignedRoster made = rosterSignedBy(SchoolPc::nodeAt(), roster.toJson());
        store.put(made.id().toString(), made.document());
        SchoolPc node = SchoolPc::nodeAt();
        for (const SchoolPc& pc : {teacher, approver}) {
            store.put(pc.signedCard().id().toString(), pc.signedCard().document());
            const ChainEvent voice = node.vouch(pc.device());
            store.put(voice.id().toString(), voice.document());
        }
        shelf.level(school, store);
    }

    SchoolPc teacher{js01};
    SchoolPc approver{UserId(u"sh01"_s)};
    TempStore store;
};

QString planId(int number)
{
    return u"plan:%1"_s.arg(number);
}

void putPlans(TempStore& store, int count)
{
    for (int i = 0; i < count; ++i)
        store.put(planId(i), fixtureA().toJson());
}

} // namespace

TEST_CASE("The catalogue follows a store slice by slice", "[catalogue]")
{
    Shelf shelf;
    TempStore store;
    putPlans(store, 7);
    CHECK(shelf.catalogue->update(space, store.store(), 3).value());
    CHECK(shelf.plans().size() == 3);
    CHECK(shelf.catalogue->update(space, store.store(), 3).value());
    CHECK_FALSE(shelf.catalogue->update(space, store.store(), 3).value());
    CHECK(shelf.plans().size() == 7);
    CHECK(shelf.plans().front().header == fixtureA().header());
    store.remove(planId(3), store.state(planId(3)).winner);
    shelf.level(space, store);
    CHECK(shelf.plans().size() == 6);
}

TEST_CASE("After a restart the catalogue goes on where it had come", "[catalogue]")
{
    Shelf shelf;
    TempStore store;
    putPlans(store, 5);
    CHECK(shelf.catalogue->update(space, store.store(), 3).value());
    shelf.catalogue.reset();
    shelf.catalogue = shelf.open();
    CHECK(shelf.plans().size() == 3);
    CHECK_FALSE(shelf.catalogue->update(space, store.store(), 3).value());
    CHECK(shelf.plans().size() == 5);
}

TEST_CASE("A database file that was replaced by another is read from its beginning", "[catalogue]")
{
    Shelf shelf;
    TempStore before;
    putPlans(before, 5);
    shelf.level(space, before);
    TempStore after;
    putPlans(after, 2);
    shelf.level(space, after);
    CHECK(shelf.plans().size() == 2);
}

TEST_CASE("A catalogue file that is damaged or newer is made anew", "[catalogue]")
{
    Shelf shelf;
    shelf.catalogue.reset();
    SECTION("not a database")
    {
        QFile file(shelf.path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("lorem ipsum 月光");
    }
    SECTION("of a newer program")
    {
        Schema newer = catalogueSchema();
        newer.steps.push_back("CREATE TABLE tomorrow (x)");
        REQUIRE(QFile::remove(shelf.path()));
        REQUIRE(Connection::open(shelf.path(), OpenMode::CreateIfMissing, newer));
    }
    shelf.catalogue = shelf.open();
    TempStore store;
    putPlans(store, 2);
    shelf.level(space, store);
    CHECK(shelf.plans().size() == 2);
}

TEST_CASE("State comes from the desk, whichever arrives first", "[catalogue]")
{
    Shelf shelf;
    TempStore plans;
    TempStore onDesk;
    Submission submission = submissionOf(fixtureA());
    plans.put(submission.plan.toString(), fixtureA().toJson());
    SignedDesk people(shelf);
    const ChainEvent handedIn = people.teacher.say(desk, u"submission"_s, PlainEvent{}, submission.toJson());
    submission.id = handedIn.id();
    const ChainEvent decision = people.approver.say(desk, u"decision"_s, DecisionEvent{submission.id},
                                                    decisionOn(submission, Verdict::Approved).toJson());
    const auto fillDesk = [&] {
        onDesk.put(decision.id().toString(), decision.document());
        onDesk.put(submission.id.toString(), handedIn.document());
        shelf.level(desk, onDesk);
    };
    SECTION("plan first")
    {
        shelf.level(space, plans);
        CHECK(shelf.plans().front().state.status == PlanStatus::Draft);
        fillDesk();
    }
    SECTION("desk first")
    {
        fillDesk();
        shelf.level(space, plans);
    }
    const RecordEntry plan = shelf.plans().front();
    CHECK(plan.state.status == PlanStatus::Approved);
    CHECK(plan.state.approved == submission.id);
    REQUIRE(plan.submission);
    CHECK(plan.submission->database == desk);
    const auto snapshot = shelf.catalogue->read();
    CHECK(catalogue::stateOf(*snapshot, js01, submission.plan).value() == plan.state);
    CHECK(catalogue::highestCounter(*snapshot, js01, submission.plan).value() == 1);
    CHECK(catalogue::decisionsOn(*snapshot, submission.id)->size() == 1);
}

TEST_CASE("Another teacher's desk cannot change the state of a plan", "[catalogue]")
{
    Shelf shelf;
    TempStore plans;
    TempStore own;
    TempStore foreign;
    Submission submission = submissionOf(fixtureA());
    plans.put(submission.plan.toString(), fixtureA().toJson());
    const SignedDesk people(shelf);
    SchoolPc teacher = people.teacher;
    SchoolPc colleague(UserId(u"js02"_s));
    const ChainEvent handedIn = teacher.say(desk, u"submission"_s, PlainEvent{}, submission.toJson());
    submission.id = handedIn.id();
    own.put(submission.id.toString(), handedIn.document());
    const DatabaseName otherDesk(u"desk-js02"_s);
    const ChainEvent claimed =
        colleague.say(otherDesk, u"submission"_s, PlainEvent{}, submissionOf(fixtureA(), 9).toJson());
    foreign.put(claimed.id().toString(), claimed.document());
    SchoolPc approver = people.approver;
    const ChainEvent decision = approver.say(otherDesk, u"decision"_s, DecisionEvent{submission.id},
                                             decisionOn(submission, Verdict::Approved).toJson());
    foreign.put(decision.id().toString(), decision.document());
    shelf.level(space, plans);
    shelf.level(desk, own);
    shelf.level(DatabaseName(u"desk-js02"_s), foreign);
    CHECK(shelf.plans().front().state.status == PlanStatus::Submitted);
    CHECK(shelf.plans().front().state.submission == submission.id);
}

TEST_CASE("A document of two versions counts as a conflict until one of them goes", "[catalogue]")
{
    Shelf shelf;
    TempStore store;
    const RevId first = store.put(planId(1), fixtureA().toJson());
    store.put(planId(1), fixtureSc02().toJson(), first);
    Revision other;
    other.id = DocId(planId(1));
    other.rev = RevId::parse("2-0000").value();
    other.ancestry = {other.rev.hash, first.hash};
    other.body = Body::fromObject(fixtureA().toJson()).value();
    store.graft(other);
    shelf.level(space, store);
    CHECK(shelf.plans().front().conflicted);
    CHECK(catalogue::conflicts(*shelf.catalogue->read(), space).value() == 1);
    store.remove(planId(1), other.rev);
    shelf.level(space, store);
    CHECK_FALSE(shelf.plans().front().conflicted);
    CHECK(catalogue::conflicts(*shelf.catalogue->read(), space).value() == 0);
}

TEST_CASE("A document that is not what its id promises keeps its place and nothing else", "[catalogue]")
{
    Shelf shelf;
    TempStore store;
    store.put(planId(1), {{u"title"_s, u"别的"_s}});
    shelf.level(space, store);
    CHECK(shelf.plans().empty());
    const auto entry = catalogue::entryOf(*shelf.catalogue->read(), space, DocId(planId(1))).value();
    REQUIRE(entry);
    CHECK(entry->title == u"别的");
    CHECK(entry->bytes > 0);
    CHECK(catalogue::placeOf(*shelf.catalogue->read(), DocId(u"plan:none"_s)).error().kind ==
          ErrorKind::NotFound);
}
