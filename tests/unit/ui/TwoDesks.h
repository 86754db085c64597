// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lesson/Roster.h"
#include "support/FakeClock.h"
#include "support/LessonFixtures.h"
#include "support/SignedSchool.h"
#include "support/catch.h"
#include "support/waitFor.h"
#include "trust/ChainEvent.h"
#include "trust/SignedCard.h"
#include "unit/ui/common/useLook.h"
#include "workspace/DeviceService.h"
#include "workspace/DocumentRepository.h"
#include "workspace/PlanRepository.h"
#include "workspace/RecordRepository.h"
#include "workspace/ReviewDesk.h"
#include "workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace shanke::test {

// The answer of the workspace, fetched through the event loop. A failure fails the test.
template <typename T>
T answerOf(const QFuture<Result<T>>& future)
{
    REQUIRE(waitFor([&] { return future.isFinished(); }, std::chrono::seconds(20)));
    const Result<T> answer = future.result();
    INFO((answer ? std::string() : answer.error().detail.toStdString()));
    REQUIRE(answer.has_value());
    if constexpr (!std::is_void_v<T>)
        return *answer;
}

inline bool eventually(const std::function<bool()>& holds)
{
    return waitFor(holds, std::chrono::seconds(20));
}

// The PCs of a teacher (js01) and an approver (sh01) of one school, each with the roster, and the word of the
// school's node that they are theirs; without a network between them: what one hands over is carried to the
// other by hand.
class TwoDesks
{
public:
    TwoDesks()
        : teacher(open(QStringLiteral("js01"), std::make_shared<FakeClock>())),
          approver(open(QStringLiteral("sh01"), approverClock))
    {
        useLook();
        introduce(*teacher, *approver);
        introduce(*approver, *teacher);
        vouchFor(deviceOf(*teacher));
        vouchFor(deviceOf(*approver));
    }

    DocId save(const Record& plan) { return answerOf(teacher->records().save({}, {}, plan)).id; }

    // Lays the saved plan on the desk and carries it over.
    Submission submit(const DocId& plan)
    {
        const Submission submission = answerOf(teacher->plans().submit(plan));
        carry(*teacher, *approver, QStringLiteral("desk-js01"), submission.id);
        return submission;
    }

    // The approver decides, and the decision is carried back.
    Decision decide(const DecisionDraft& draft)
    {
        const Decision decision = answerOf(approver->reviews().decide(draft));
        carry(*approver, *teacher, QStringLiteral("desk-js01"), decision.id);
        return decision;
    }

    // The next edition of the roster, at the approver's: this person works at the school no more.
    void letGo(const QString& user)
    {
        Roster roster = staff();
        for (StaffMember& member : roster.staff) {
            if (member.user == UserId(user))
                member.roles = {};
        }
        const SignedRoster next = signedBy({0, 2}, signedBy({0, 1}, {}, staff()).digest(), roster);
        put(*approver, QStringLiteral("school-fxz"), next.id(), next.document());
    }

    // A document that another device of the teacher wrote.
    static void put(Workspace& workspace, const QString& database, const DocId& id, QJsonObject json)
    {
        json.insert(QStringLiteral("_id"), id.toString());
        const auto results = answerOf(workspace.documents().put(
            DatabaseName(database), {QJsonDocument(json).toJson(QJsonDocument::Compact)}));
        REQUIRE(results.size() == 1);
        INFO((results.front() ? QString() : results.front().error().detail).toStdString());
        REQUIRE(results.front().has_value());
    }

    QTemporaryDir folder;
    // Set only while nothing is asked of the approver's PC.
    std::shared_ptr<FakeClock> approverClock = std::make_shared<FakeClock>();
    std::unique_ptr<Workspace> teacher;
    std::unique_ptr<Workspace> approver;

private:
    // As it was written, with its signature.
    static void carry(Workspace& from, Workspace& to, const QString& database, const DocId& id)
    {
        const QByteArray text = answerOf(from.documents().get(DatabaseName(database), id, {}, false));
        QJsonObject json = QJsonDocument::fromJson(text).object();
        json.remove(QStringLiteral("_rev"));
        put(to, database, id, json);
    }

    // Whose signatures the other one knows.
    static void introduce(Workspace& from, Workspace& to)
    {
        const QString school = QStringLiteral("school-fxz");
        const DocId device = documentOf(deviceOf(from));
        REQUIRE(eventually([&] {
            const auto listed =
                answerOf(from.documents().list(DatabaseName(school), QStringLiteral("device")));
            return !listed.empty();
        }));
        carry(from, to, school, device);
    }

    static DeviceId deviceOf(Workspace& workspace) { return answerOf(workspace.devices().own()).card.device; }

    // The next event of the school's node, at both.
    void vouchFor(const DeviceId& device)
    {
        const SchoolId school(QStringLiteral("fxz"));
        const DeviceKey key = signingKeyOf(school);
        const UserId node = nodeOf(school);
        const EventHead head{QStringLiteral("endorsement"),
                             node,
                             school,
                             shanke::deviceOf(node, key.publicKey()),
                             ++m_said,
                             m_lastSaid,
                             {0, 1}};
        const QString database = QStringLiteral("school-fxz");
        const ChainEvent event =
            ChainEvent::make(DatabaseName(database), head, EndorsementEvent{device}, key).value();
        m_lastSaid = event.digest();
        put(*teacher, database, event.id(), event.document());
        put(*approver, database, event.id(), event.document());
    }

    std::unique_ptr<Workspace> open(const QString& user, const std::shared_ptr<FakeClock>& clock)
    {
        AccountSettings account;
        account.user = UserId(user);
        account.name = user;
        account.school = SchoolId(QStringLiteral("fxz"));
        account.device = DeviceId(user + QStringLiteral("-pc"));
        account.anchor = anchorOf(account.school);
        const QString path = folder.filePath(user);
        REQUIRE(Workspace::create(path, account, {}).has_value());
        auto workspace = Workspace::open(path, clock);
        REQUIRE(workspace.has_value());
        const SignedRoster roster = signedBy({0, 1}, {}, staff());
        put(**workspace, QStringLiteral("school-fxz"), roster.id(), roster.document());
        return std::move(*workspace);
    }

    static Roster staff()
    {
        Roster roster;
        roster.school = SchoolId(QStringLiteral("fxz"));
        roster.schoolName = QStringLiteral("枫香寨小学");
        roster.staff = {{UserId(QStringLiteral("js01")), QStringLiteral("石月英"), {}, {StaffRole::Teacher}},
                        {UserId(QStringLiteral("js02")), QStringLiteral("龙𠮷昌"), {}, {StaffRole::Teacher}},
                        {UserId(QStringLiteral("sh01")),
                         QStringLiteral("杨䶮"),
                         {},
                         {StaffRole::Teacher, StaffRole::Approver}}};
        return roster;
    }

    static SignedRoster signedBy(const Edition& edition, const std::optional<Digest>& before,
                                 const Roster& roster)
    {
        const DeviceKey node = signingKeyOf(roster.school);
        return SignedRoster::make(DatabaseName(QStringLiteral("school-fxz")),
                                  {.edition = edition, .previous = before, .nodes = {{node.publicKey(), {}}}},
                                  roster.toJson(), node)
            .value();
    }

    qint64 m_said = 0; // events of the node
    std::optional<Digest> m_lastSaid;
};

} // namespace shanke::test
