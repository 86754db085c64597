// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody proposes who takes no part, from their PC over the school's server as it runs to the
// founder's window.
#include "RunningNode.h"
#include "research/PrepSession.h"
#include "support/FakeClock.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "ui/editor/ProposalsPane.h"
#include "ui/editor/RecordSession.h"
#include "unit/ui/common/useLook.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

const QString OfAdmin = u"geheim-口令"_s;

NodeSetup setupIn(const QString& folder)
{
    NodeSetup setup;
    setup.dataFolder = folder;
    setup.admin = NodeAdmin{u"admin"_s, OfAdmin};
    setup.school = SchoolId(u"fxz"_s);
    setup.anchor = anchorOf(setup.school);
    return setup;
}

Record sessionAbout(const Record& record, const QString& topic)
{
    QJsonObject json = record.toJson();
    QJsonObject meeting = json[u"meeting"_s].toObject();
    meeting[u"topic"_s] = topic;
    json[u"meeting"_s] = meeting;
    return Record::fromJson(sessionKind(), json).value();
}

// A founder and a colleague who was taken out of the session while they wrote.
struct ProposedAtNode
{
    ProposedAtNode()
    {
        useLook();
        node = RunningNode::open(setupIn(folder.path()), std::make_shared<SystemClock>()).value();
        REQUIRE(node->listen(0));
        TestWorkspace::acquaint({&founder, &colleague});
        // As `provision` does: the administrator brings who works there. From then on PCs sign in by their
        // keys.
        founder.setServer(node->url(), u"admin"_s, OfAdmin);
        founder.sync();
        for (TestWorkspace* pc : {&founder, &colleague})
            pc->setServer(node->url(), {}, {});
        id = await(founder->records().save(
                       {}, {}, sessionAbout(founder->records().blank(sessionKind()), u"《静夜思》怎么教"_s)))
                 .value()
                 .id;
        letIn(true);
        founder.syncByKey();
        colleague.syncByKey();
        REQUIRE(write(u"先读后议 䶮"_s));
        letIn(false);
        founder.syncByKey();
        colleague.syncByKey();
        editing = std::make_unique<RecordSession>(*founder, clock);
        pane = std::make_unique<ProposalsPane>(*founder, *editing);
        editing->open(id);
        REQUIRE(countIs(1));
    }

    void letIn(bool takesPart)
    {
        REQUIRE(await(founder->records().letTakePart(id, UserId(u"js02"_s), takesPart)));
    }
    Result<SavedRecord> write(const QString& topic)
    {
        const OpenRecord open = await(colleague->records().open(id)).value();
        return await(colleague->records().save(id, open.rev, sessionAbout(open.record, topic)));
    }
    bool countIs(int count)
    {
        return QTest::qWaitFor([&] { return pane->isEnabled() && pane->count() == count; }, Patience);
    }
    void press(const QString& name)
    {
        auto* button = pane->findChild<QPushButton*>(u"editor.proposal."_s + name);
        REQUIRE(button);
        button->click();
    }
    QString topicOf(TestWorkspace& pc)
    {
        const Record record = await(pc->records().open(id))->record;
        return record.toJson()[u"meeting"_s][u"topic"_s].toString();
    }

    QTemporaryDir folder;
    std::unique_ptr<RunningNode> node;
    FakeClock clock;
    TestWorkspace founder{u"js01"_s};
    TestWorkspace colleague{u"js02"_s};
    DocId id;
    std::unique_ptr<RecordSession> editing;
    std::unique_ptr<ProposalsPane> pane;
};

} // namespace

TEST_CASE_METHOD(ProposedAtNode, "What the school's server keeps as a proposal is taken over, and gone there",
                 "[ui][editor]")
{
    press(u"takeOver1"_s);
    CHECK(countIs(0));
    CHECK(topicOf(founder) == u"先读后议 䶮");
    editing->open(id); // the server is asked again
    CHECK(countIs(0));
    founder.syncByKey();
    colleague.syncByKey();
    CHECK(topicOf(colleague) == u"先读后议 䶮");
}

TEST_CASE_METHOD(ProposedAtNode, "Whom the founder lets in again, of them the server takes what it kept",
                 "[ui][editor]")
{
    press(u"letIn1"_s);
    REQUIRE(QTest::qWaitFor([&] { return pane->isEnabled(); }, Patience));
    founder.syncByKey(); // the server hears of it
    founder.syncByKey(); // and gives what waited
    CHECK(topicOf(founder) == u"先读后议 䶮");
    editing->open(id);
    CHECK(countIs(0));
}
