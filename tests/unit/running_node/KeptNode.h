// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RunningNode.h"
#include "keeping/BackupShelf.h"
#include "lesson/Roster.h"
#include "lesson/Submission.h"
#include "node/keeping/NodeCheck.h"
#include "platform/DatabaseNames.h"
#include "support/FakeClock.h"
#include "support/LessonFixtures.h"
#include "support/SignedSchool.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

namespace shanke::test {

// The node of a school in a folder, with a county that lists its key, a teacher's PC, and time that a test
// moves. The node may be stopped and started; its folder stays.
class KeptNode
{
public:
    static constexpr int Patience = 20'000; // milliseconds of real time, for threads on this PC

    KeptNode() { start(); }

    void start()
    {
        NodeSetup setup;
        setup.dataFolder = path;
        setup.school = school;
        setup.admin = NodeAdmin{QStringLiteral("admin"), QStringLiteral("口令")};
        setup.county = county;
        auto opened = RunningNode::open(setup, clock);
        REQUIRE(opened);
        node = *std::move(opened);
        REQUIRE(comes([&] { return has(desk) && has(space); }, isListed));
    }
    void stop() { node.reset(); }

    // The county lists the node's key, and with it the teacher.
    void list(const DeviceKey& key)
    {
        const SignedRoster::Head head{
            .edition = {1, ++edition}, .previous = lastRoster, .nodes = {{key.publicKey(), {}}}};
        const SignedRoster roster = SignedRoster::make(databaseOf(school), head, staff().toJson(),
                                                       signingKeyOf(SchoolId(QStringLiteral("county"))))
                                        .value();
        lastRoster = roster.digest();
        write(databaseOf(school), roster.id().toString(), roster.document());
        isListed = true;
    }
    void introduce()
    {
        write(databaseOf(school), countyStatement().id().toString(), countyStatement().document());
        write(databaseOf(school), pc.signedCard().id().toString(), pc.signedCard().document());
        list(key());
        REQUIRE(comes([&] { return has(desk) && has(space); }));
    }
    DeviceKey key() const { return keyIn(path); }
    static DeviceKey keyIn(const QString& folder)
    {
        return NodeIdentity::open(folder, SchoolId(QStringLiteral("fxz"))).value().key();
    }

    DocumentStore& store(const DatabaseName& name)
    {
        if (!node->databases().find(name.toString()))
            REQUIRE(node->databases().create(name.toString()));
        return (*node->databases().find(name.toString()))->store();
    }
    void write(const DatabaseName& name, const QString& id, const QJsonObject& content)
    {
        REQUIRE(writeNew(store(name), name, DocId(id), content));
    }
    bool has(const DatabaseName& name, const QString& id = {})
    {
        const auto database = node->databases().find(name.toString());
        return database &&
               (id.isEmpty() || (*database)->store().state((*database)->store().read().value(), DocId(id)));
    }
    ChainEvent submit()
    {
        const LessonPlan plan = fixtureA();
        const Submission content{.id = {},
                                 .author = {},
                                 .school = {},
                                 .device = {},
                                 .plan = DocId(QStringLiteral("plan:js01:1")),
                                 .planRev = QStringLiteral("1-abc"),
                                 .content = plan,
                                 .contentHash = plan.contentHash().value(),
                                 .lessons = {},
                                 .submittedAt = clock->now(),
                                 .counter = ++submitted,
                                 .judgement = {}};
        ChainEvent event = pc.say(desk, QStringLiteral("submission"), PlainEvent{}, content.toJson());
        write(desk, event.id().toString(), event.document());
        return event;
    }
    // Somebody who signed in asks for something from a device.
    void speak(const QString& user, const DeviceId& device)
    {
        HttpRequest request{.method = "GET", .target = "/_up"};
        request.headers.set("X-Shanke-Device", QUrl::toPercentEncoding(device.toString()));
        QObject receiver;
        node->router().answer(request, NodeUser{user, {}},
                              Continuation<HttpResponse>(&receiver, [](Result<HttpResponse>) {}), {});
    }
    // In the order of their counters.
    std::vector<ChainEvent> receipts()
    {
        ListRange range;
        range.prefix = QStringLiteral("receipt:");
        range.bodies = true;
        const DocumentStore& here = store(desk);
        std::vector<ChainEvent> events;
        const auto rows = here.list(here.read().value(), range).value();
        for (const DocumentRow& row : rows)
            events.push_back(ChainEvent::read(desk, row.id, row.body.toObject()).value());
        std::sort(events.begin(), events.end(), [](const ChainEvent& a, const ChainEvent& b) {
            return a.head().counter < b.head().counter;
        });
        return events;
    }
    bool receiptsAre(size_t count)
    {
        return comes([&] { return receipts().size() == count; });
    }

    // Time passes in steps until it is so.
    bool comes(const std::function<bool()>& condition, bool isAsked = true,
               std::chrono::milliseconds step = std::chrono::seconds(20))
    {
        return !isAsked || QTest::qWaitFor(
                               [&] {
                                   clock->advance(step);
                                   return condition();
                               },
                               Patience);
    }
    // What a check of everything finds, a line each; what is damaged is marked.
    std::string findings() const
    {
        return NodeCheck(NodeFiles(path), {}).everything().value().join(u'\n').toStdString();
    }
    QList<BackupEntry> backups() const { return BackupShelf(path).all(); }
    Result<BackupSet> backUp(const QString& target) const
    {
        const BackupSource source = NodeFiles(path).backupSource(clock->now()).value();
        return BackupWriter(source, std::nullopt, {}).write(target, source.stores.names);
    }

    static Roster staff()
    {
        Roster roster;
        roster.school = SchoolId(QStringLiteral("fxz"));
        roster.schoolName = QStringLiteral("䶮溪中心小学");
        roster.staff = {{UserId(QStringLiteral("js01")), QStringLiteral("姜𠮷䶮"), {}, {StaffRole::Teacher}}};
        return roster;
    }

    const SchoolId school{QStringLiteral("fxz")};
    const DatabaseName desk = deskOf(UserId(QStringLiteral("js01")));
    const DatabaseName space = spaceOf(UserId(QStringLiteral("js01")));
    SchoolPc pc{UserId(QStringLiteral("js01"))};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("数据"));
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<RunningNode> node;
    std::optional<ServerAddress> county{}; // that it follows
    std::optional<Digest> lastRoster{};
    qint64 edition = 0;
    int submitted = 0;
    bool isListed = false;
};

} // namespace shanke::test
