// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/WaitingRevisions.h"
#include "research/PrepSession.h"
#include "support/FakeClock.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "ui/editor/ProposalsPane.h"
#include "ui/editor/RecordSession.h"
#include "unit/ui/common/useLook.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

const DatabaseName CommonOfProposals(u"school-fxz"_s);

QString topicIn(const Record& record)
{
    return record.toJson()[u"meeting"_s][u"topic"_s].toString();
}

Record withTopic(const Record& record, const QString& topic)
{
    QJsonObject json = record.toJson();
    QJsonObject meeting = json[u"meeting"_s].toObject();
    meeting[u"topic"_s] = topic;
    json[u"meeting"_s] = meeting;
    return Record::fromJson(sessionKind(), json).value();
}

// The founder of a session, to whom a stick brought what a colleague wrote in it who takes no part.
struct Proposed
{
    Proposed()
    {
        useLook();
        TestWorkspace::acquaint({&pc});
        pc.enrol(colleague);
        const Record session = withTopic(pc->records().blank(sessionKind()), u"《静夜思》怎么教"_s);
        const SavedRecord saved = await(pc->records().save({}, {}, session)).value();
        id = saved.id;
        const OpenRecord open = await(pc->records().open(id)).value();
        pc.close();
        keep(colleague.save(CommonOfProposals, id, withTopic(open.record, u"先读后议 䶮"_s).toJson(),
                            {RevId::parse(saved.rev.toUtf8()).value()}));
        pc.open();
        editing = std::make_unique<RecordSession>(*pc, clock);
        pane = std::make_unique<ProposalsPane>(*pc, *editing);
        editing->open(id);
        REQUIRE(countIs(1));
    }

    void keep(const Revision& revision)
    {
        const QString file = pc.folder() + u"/databases/school-fxz.sqlite"_s;
        const auto store = DocumentStore::open(file, OpenMode::MustExist).value();
        auto transaction = store->begin(Durability::Full).value();
        REQUIRE(WaitingRevisions(*store).keep(transaction, {revision, u"js02:stick"_s}));
        REQUIRE(transaction.commit());
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
    QString topic() { return topicIn(await(pc->records().open(id))->record); }

    FakeClock clock;
    SchoolPc colleague{UserId(u"js02"_s)};
    TestWorkspace pc{u"js01"_s};
    DocId id;
    std::unique_ptr<RecordSession> editing;
    std::unique_ptr<ProposalsPane> pane;
};

} // namespace

TEST_CASE_METHOD(Proposed, "Who founded a record sees who proposes what, and takes it over", "[ui][editor]")
{
    QStringList texts;
    for (const QLabel* label : pane->findChildren<QLabel*>())
        texts.append(label->text());
    CHECK(texts.join(u'\n').contains(u"takes no part and proposes something else for: "_s));
    CHECK(topic() == u"《静夜思》怎么教");
    press(u"takeOver1"_s);
    CHECK(countIs(0));
    CHECK(topic() == u"先读后议 䶮");
}

TEST_CASE_METHOD(Proposed, "What is set aside is gone, and the record says what it said", "[ui][editor]")
{
    press(u"setAside1"_s);
    CHECK(countIs(0));
    CHECK(topic() == u"《静夜思》怎么教");
}

TEST_CASE_METHOD(Proposed, "Whom the founder lets in writes the record from then on", "[ui][editor]")
{
    press(u"letIn1"_s);
    CHECK(countIs(0)); // it is no proposal any more, but a version
    CHECK(await(pc->records().open(id))->bar == WriteBar::None);
}
