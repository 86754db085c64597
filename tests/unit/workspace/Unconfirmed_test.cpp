// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/DatabaseNames.h"
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName UnconfirmedSchool(u"school-fxz"_s);

// A second PC of js01: the school's server lets it in, and nobody has vouched for it.
struct NewPc
{
    NewPc()
    {
        workspace.put(UnconfirmedSchool.toString(), rosterDocument());
        workspace.setServer(node.url(), node.user(), node.password());
        plan = await(workspace->records().save({}, {}, fixtureA()))->id;
    }

    std::optional<DeliveryItem> itemOf(const DocId& id)
    {
        const auto items = await(workspace->delivery().waiting()).value();
        const auto found =
            std::find_if(items.begin(), items.end(), [&](const DeliveryItem& item) { return item.id == id; });
        return found == items.end() ? std::nullopt : std::optional(*found);
    }

    TestNode node;
    TestWorkspace workspace{u"js01"_s};
    DocId plan;
};

// The PC of the approver, and what a PC of js01 wrote that nobody has vouched for.
struct ApproversPc
{
    ApproversPc()
    {
        workspace.put(UnconfirmedSchool.toString(), rosterDocument());
        workspace.enrolThis();
        workspace.put(UnconfirmedSchool.toString(), documentWithId(teacher.signedCard()));
        const ChainEvent event = teacher.say(deskOf(UserId(u"js01"_s)), u"submission"_s, PlainEvent{},
                                             submissionOf(fixtureA(), 1).toJson());
        workspace.put(deskOf(UserId(u"js01"_s)).toString(), documentWithId(event));
    }

    DeviceEntry entry()
    {
        const auto entries = await(workspace->devices().list()).value();
        return *std::find_if(entries.begin(), entries.end(),
                             [&](const DeviceEntry& each) { return each.card.device == teacher.device(); });
    }

    SchoolPc teacher{UserId(u"js01"_s)};
    TestWorkspace workspace{u"sh01"_s};
};

} // namespace

TEST_CASE_METHOD(NewPc, "What a PC wrote that nobody has confirmed is told where the person looks",
                 "[workspace][delivery][trust]")
{
    const SyncStatus status = workspace.sync();
    CHECK(status.waiting == 0);
    CHECK(status.unconfirmed.documents == 1);
    CHECK_FALSE(status.unconfirmed.hasOneVoice);
    CHECK(status.unconfirmed.confirmers == QStringList{u"审核员"_s});
    CHECK(status.unconfirmed.code == await(workspace->devices().own())->card.key.fingerprint());
    CHECK_FALSE(status.isComplete());

    const auto item = itemOf(plan);
    REQUIRE(item);
    CHECK(item->delivery == Delivery::Unconfirmed);
    CHECK(item->atSchool == Delivery::AtSchool);
    CHECK(await(workspace->plans().list({}))->front().delivery == Delivery::Unconfirmed);
    const auto databases = await(workspace->delivery().databases()).value();
    const auto space = std::find_if(databases.begin(), databases.end(), [](const DatabaseDelivery& one) {
        return one.database == spaceOf(UserId(u"js01"_s));
    });
    CHECK(space->delivery == Delivery::Unconfirmed);

    workspace.enrolThis();
    const SyncStatus after = workspace.sync();
    CHECK(after.unconfirmed == UnconfirmedWork());
    CHECK(after.isComplete());
    CHECK_FALSE(itemOf(plan));
    CHECK(await(workspace->plans().list({}))->front().delivery == Delivery::AtSchool);
}

TEST_CASE_METHOD(NewPc, "What has not left the PC waits for the network before anybody's confirmation",
                 "[workspace][delivery][trust]")
{
    node.disconnect();
    CHECK(workspace.sync().unconfirmed.documents == 0);
    CHECK(itemOf(plan)->delivery != Delivery::Unconfirmed);
}

TEST_CASE("Where no roster has come nobody is waited for", "[workspace][delivery][trust]")
{
    const TestNode node;
    TestWorkspace workspace(u"js01"_s);
    workspace.setServer(node.url(), node.user(), node.password());
    REQUIRE(await(workspace->records().save({}, {}, fixtureA())));
    const SyncStatus status = workspace.sync();
    CHECK(status.unconfirmed.documents == 0);
    CHECK(status.isComplete());
}

TEST_CASE_METHOD(ApproversPc, "An approver is told how much waits for their word, until they give it",
                 "[workspace][review][trust]")
{
    TestNode node;
    const DocId session(u"session:js01:01JZD3W8Q5T6V7X8Y9Z0A1B2C3"_s);
    DocumentStore& store = node.databases().create(UnconfirmedSchool.toString()).value()->store();
    auto transaction = store.begin(Durability::Full).value();
    const Revision record = teacher.save(UnconfirmedSchool, session,
                                         {{u"title"_s, u"《静夜思》研讨"_s}, {u"school"_s, u"fxz"_s}});
    REQUIRE(store.graft(transaction, record));
    REQUIRE(transaction.commit());
    workspace.setServer(node.url(), node.user(), node.password());
    workspace.sync();

    CHECK(entry().state == DeviceEntry::State::NotConfirmed);
    CHECK(entry().mayVouch);
    CHECK(entry().waiting == 2);
    CHECK_FALSE(await(workspace->documents().get(UnconfirmedSchool, session, {}, false)));

    REQUIRE(await(workspace->devices().vouch(teacher.device())));
    CHECK(QTest::qWaitFor(
        [&] { return await(workspace->documents().get(UnconfirmedSchool, session, {}, false)).has_value(); },
        Patience));
    CHECK(entry().waiting == 0);
    CHECK(await(workspace->reviews().inbox())->front().doubt != Reason::NotEndorsed);
}

TEST_CASE_METHOD(ApproversPc, "Who may not vouch is not asked to", "[workspace][review][trust]")
{
    TestWorkspace colleague(u"js02"_s);
    colleague.put(UnconfirmedSchool.toString(), rosterDocument());
    colleague.enrolThis();
    colleague.put(UnconfirmedSchool.toString(), documentWithId(teacher.signedCard()));
    const auto entries = await(colleague->devices().list()).value();
    CHECK(entries.size() == 2);
    for (const DeviceEntry& each : entries)
        CHECK_FALSE(each.mayVouch);
}

// A page that asks whenever something has changed would ask for ever.
TEST_CASE_METHOD(ApproversPc, "Who asks for the PCs changes nothing", "[workspace][trust]")
{
    await(workspace->devices().list()).value();
    QTest::qWait(100); // what was written above is told of
    QSignalSpy told(&*workspace, &Workspace::changed);
    await(workspace->devices().list()).value();
    CHECK_FALSE(told.wait(200));
}
