// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trust/Ruling.h"

#include <random>

// A county, a school with its node and its people, and what they say.
namespace shanke::test {

const QString School = QStringLiteral("fxz");
const DatabaseName SchoolDatabase(QStringLiteral("school-fxz"));
const DatabaseName Desk(QStringLiteral("desk-js01"));

inline CodeEvent codeFor(const UserId& user)
{
    return {user, "argon", QDateTime(QDate(2026, 3, 12), QTime(8, 0), Qt::UTC)};
}

// One PC, node or county key with its chain. Copying it is cloning its disk.
struct Pc
{
    explicit Pc(const QString& user, DeviceKey ofKey = DeviceKey::make());

    SignedCard card(const QString& school = School) const;
    EventHead next(const QString& kind) const;
    // The next event of its chain; a kind is only needed where the content says none.
    ChainEvent say(const EventContent& content, const DatabaseName& database = SchoolDatabase,
                   const QString& kind = {});
    SignedRecord save(const DocId& id, const QJsonObject& body = {}, qint64 number = 0);

    UserId user;
    DeviceKey key;
    DeviceId device;
    SchoolId school{School};
    bool showsKey = false; // as what is said in the county does
    Edition roster{1, 1};
    qint64 counter = 0;
    qint64 saves = 0;
    std::optional<Digest> previous{};
};

using Fact = std::variant<CountyStatement, SignedRoster, SignedCard, ChainEvent, SignedRecord>;
using Facts = std::vector<Fact>;

Evidence evidenceOf(const Facts& facts);

// What is known of each fact, whatever the order.
using Known = std::map<QString, std::multiset<std::pair<int, QString>>>; // id: standing, reason
struct State
{
    Known facts;
    Ruling rest; // without the lists
    friend bool operator==(const State&, const State&) = default;
};
State stateOf(const Facts& facts, const Ruling& ruling);

struct World
{
    World();

    StaffMember member(const Pc& pc, std::vector<StaffRole> roles) const;
    // The next edition; all PCs of the world learn of it.
    SignedRoster nextRoster(const DeviceKey& by);
    SignedRoster rosterAt(const Edition& edition, const std::optional<Digest>& before, const DeviceKey& by,
                          const std::vector<StaffMember>& staff) const;
    CountyStatement statement(qint64 number, const DeviceKey& working, const std::optional<Digest>& before,
                              qint64 lastEvent = 0) const;
    ReceiptEvent receiptFor(const DocId& event); // in the desk
    // Statement, roster, cards and endorsements by the county.
    Facts opening();
    Anchor anchor() const { return Anchor(Anchor::County{recovery.publicKey()}); }
    void learn(const Edition& edition);

    DeviceKey recovery = DeviceKey::make();
    Pc county{QStringLiteral("county")};
    Pc node{QStringLiteral("node-fxz")};
    Pc teacher{QStringLiteral("js01")};
    Pc colleague{QStringLiteral("js02")};
    Pc approver{QStringLiteral("sh01")};
    Pc head{QStringLiteral("xz01")};
    std::vector<StaffMember> staff;
    std::vector<RosterNode> nodes;
    std::optional<Digest> lastRoster{};
    Edition edition{1, 0};
    qint64 received = 0;
    DocId lastReceipt{};
};

EventContent approvalOf(const ChainEvent& submission);

Judgement judgementOf(const Facts& facts, const Ruling& ruling, const DocId& id);

// Judges after each arrival, remembering what was kept; checks that what is refused stays refused.
State arrive(const Anchor& anchor, const Facts& facts, Kept kept = {});
// All orders where there are few facts, else many. Checks that the state is always the same; answers it.
State inAnyOrder(const Anchor& anchor, Facts facts, const Facts& before = {}, const Kept& kept = {});

} // namespace shanke::test
