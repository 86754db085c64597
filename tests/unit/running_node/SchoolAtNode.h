// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RunningNode.h"
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/WrongClock.h"
#include "support/catch.h"
#include "workspace/DelegationService.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

inline const QString AdminWord = u"geheim-口令"_s;

struct PersonAtNode
{
    PersonAtNode(const QString& user, const QString& name)
        : key(DeviceKey::fromSeed(Digest::of("pc of " + user.toUtf8()).toHex()).value()),
          card{UserId(user), name, SchoolId(u"fxz"_s), deviceOf(UserId(user), key.publicKey()),
               key.publicKey()},
          workspace(accountOf(user, name), key, clock)
    {
    }

    static AccountSettings accountOf(const QString& user, const QString& name)
    {
        AccountSettings account;
        account.user = UserId(user);
        account.name = name;
        account.school = SchoolId(u"fxz"_s);
        account.anchor = Anchor(Anchor::County{countyStatement().content().recovery});
        return account;
    }
    Workspace* operator->() { return &*workspace; }
    OpenRecord open(const DocId& plan) { return await(workspace->records().open(plan)).value(); }

    DeviceKey key;
    DeviceCard card;
    std::shared_ptr<WrongClock> clock = std::make_shared<WrongClock>();
    TestWorkspace workspace;
};

// A school that a county opened: a teacher, a colleague who decides in the approver's place, and its server,
// which signs for what it takes.
struct SchoolAtNode
{
    SchoolAtNode()
    {
        NodeSetup setup;
        setup.dataFolder = folder.path();
        setup.admin = NodeAdmin{u"admin"_s, AdminWord};
        setup.school = SchoolId(u"fxz"_s);
        node = RunningNode::open(setup, std::make_shared<SystemClock>()).value();
        REQUIRE(node->listen(0));
        port = quint16(node->url().port());
        for (PersonAtNode* each : everybody) {
            for (const QJsonObject& document : opening())
                each->workspace.put(u"school-fxz"_s, document);
        }
        // As `provision` does: the administrator brings who works there. From then on PCs sign in by their
        // keys.
        approver.workspace.setServer(node->url(), u"admin"_s, AdminWord);
        approver.workspace.sync();
        for (PersonAtNode* each : everybody)
            each->workspace.setServer(node->url(), {}, {});
        exchange();
    }

    QList<QJsonObject> opening()
    {
        const CountyStatement statement = countyStatement();
        Roster roster{SchoolId(u"fxz"_s), u"枫香寨小学"_s, {}};
        for (PersonAtNode* each : everybody) {
            const StaffRole role = each == &approver ? StaffRole::Approver : StaffRole::Teacher;
            const AccountSettings account = (*each)->account().settings();
            roster.staff.push_back({account.user, account.name, {u"yuwen"_s}, {role}});
        }
        const SignedRoster list =
            SignedRoster::make(DatabaseName(u"school-fxz"_s), {{1, 1}, {}, {{*node->key(), {}}}},
                               roster.toJson(), signingKeyOf(SchoolId(u"county"_s)))
                .value();
        QList<QJsonObject> documents{documentWithId(statement), documentWithId(list)};
        SchoolPc county(countyUser(), SchoolId(u"fxz"_s), signingKeyOf(SchoolId(u"county"_s)));
        county.setRoster({1, 1});
        for (PersonAtNode* each : everybody) {
            const auto own = SignedCard::make(DatabaseName(u"school-fxz"_s), each->card, each->key);
            documents += {documentWithId(*own), documentWithId(county.vouch(each->card.device))};
        }
        return documents;
    }

    // Everybody, until nothing more comes: the server's receipts as well.
    void exchange(int rounds = 2)
    {
        for (int round = 0; round < rounds; ++round) {
            for (PersonAtNode* each : everybody)
                each->workspace.syncByKey();
            QTest::qWait(20);
        }
    }

    DocId handIn()
    {
        const DocId id = await(teacher->records().save({}, {}, fixtureA())).value().id;
        REQUIRE(await(teacher->plans().submit(id)));
        return id;
    }
    DocId give()
    {
        const DelegationOrder order{UserId(u"js02"_s), QDate::currentDate().addDays(5), u"外出培训"_s};
        return await(approver->delegations().give(order)).value();
    }
    Result<Decision> decide(const DocId& plan, Verdict verdict = Verdict::Approved)
    {
        const auto items = await(delegate->reviews().inbox()).value();
        const auto found = std::find_if(items.begin(), items.end(),
                                        [&](const InboxItem& item) { return item.plan == plan; });
        if (found == items.end())
            return fail(ErrorKind::NotFound, u"not in the inbox"_s);
        DecisionDraft draft;
        draft.submission = found->submission;
        draft.verdict = verdict;
        return await(delegate->reviews().decide(draft));
    }
    Decision newestOn(const DocId& plan)
    {
        const OpenRecord open = teacher.open(plan);
        REQUIRE_FALSE(open.reviews.empty());
        REQUIRE_FALSE(open.reviews.front().decisions.empty());
        return open.reviews.front().decisions.front();
    }
    ReviewRight right() { return await(delegate->reviews().right()).value(); }
    DelegationEntry entry() { return await(approver->delegations().list()).value().all.front(); }

    QTemporaryDir folder;
    std::unique_ptr<RunningNode> node;
    quint16 port = 0;
    PersonAtNode teacher{u"js01"_s, u"姜𠮷䶮"_s};
    PersonAtNode delegate{u"js02"_s, u"龙秀"_s};
    PersonAtNode approver{u"sh01"_s, u"审核员"_s};
    QList<PersonAtNode*> everybody{&approver, &teacher, &delegate};
};

} // namespace shanke::test
