// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustWorld.h"
#include "support/catch.h"
#include "trust/OwnedId.h"
#include "trust/SignedJson.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject without(QJsonObject document, const QString& member)
{
    document.remove(member);
    return document;
}

QJsonObject with(QJsonObject document, const QString& member, const QJsonValue& value)
{
    document[member] = value;
    return document;
}

QByteArray nested(int depth)
{
    return "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
}

bool isRefused(const QByteArray& json)
{
    return !readSignable(json);
}

} // namespace

TEST_CASE("Only JSON that every program reads alike is signed", "[trust]")
{
    CHECK(readSignable(
        R"({"a":9007199254740991,"b":-9007199254740991,"c":0,"d":"𠮷 -0 1.5 e5","e":[true,null]})"));
    for (const char* json :
         {R"({"a":9007199254740992})", R"({"a":-9007199254740992})", R"({"a":-0})", R"({"a":[-0]})",
          R"({"a":1.5})", R"({"a":1.0})", R"({"a":1e3})", R"({"a":1E3})", R"({"a":18446744073709551615})",
          R"({"a":1,"a":2})", R"({"a":{"b":1,"\u0062":2}})", R"({"a":"\ud842"})", R"({"\udfb7":1})", R"([1])",
          "", "{", "{\"a\":\"\xff\"}"}) {
        INFO(json);
        CHECK(isRefused(json));
    }
    CHECK_FALSE(isRefused(nested(63)));
    CHECK(isRefused(nested(64)));
    CHECK(isRefused(nested(100'000)));
    CHECK_FALSE(checkSignable({{u"a"_s, 0.5}}));
    CHECK_FALSE(checkSignable({{u"a"_s, QString(QChar(0xD842))}}));
}

TEST_CASE("A text for one purpose and database is no other", "[trust]")
{
    const QJsonObject body{{u"kind"_s, u"x"_s}, {u"signature"_s, u"s"_s}, {u"_rev"_s, u"1-a"_s}};
    CHECK(textToSign("shanke/event/1"_L1, Desk, body).value() ==
          R"(["shanke/event/1","desk-js01",{"kind":"x"}])");
    CHECK(textToSign("shanke/record/1"_L1, Desk, body, {u"id"_s, QJsonArray{}}).value() ==
          R"(["shanke/record/1","desk-js01","id",[],{"kind":"x"}])");
}

TEST_CASE("An id names its owner, whatever characters the owner has", "[trust]")
{
    const OwnedId id{u"plan"_s, u"a:b:𠮷"_s, u"01jd"_s};
    CHECK(OwnedId::parse(id.toDocId()) == id);
    for (const QString& text :
         {u""_s, u"plan"_s, u"plan:01jd"_s, u":a:b"_s, u"plan::b"_s, u"plan:a:"_s, u"::"_s})
        CHECK_FALSE(OwnedId::parse(DocId(text)));
    const QString digest = QString::fromLatin1(Digest::of("x").toHex());
    CHECK(OwnedId::parse(DocId(u"decision:a:"_s + digest))->digest());
    CHECK_FALSE(OwnedId::parse(DocId(u"decision:a:"_s + digest.toUpper()))->digest());
}

TEST_CASE("An edition is two whole numbers within reason", "[trust]")
{
    CHECK(Edition::fromJson(QJsonArray{1, 7}) == Edition{1, 7});
    CHECK(Edition::fromJson(QJsonArray{0, LargestInteger}) == Edition{0, LargestInteger});
    for (const QJsonValue& bad :
         {QJsonValue(QJsonArray{1, LargestInteger + 1}), QJsonValue(QJsonArray{1, 0}),
          QJsonValue(QJsonArray{-1, 1}), QJsonValue(QJsonArray{1}), QJsonValue(QJsonArray{1, 1, 1}),
          QJsonValue(QJsonArray{u"1"_s, 1}), QJsonValue(7), QJsonValue()})
        CHECK_FALSE(Edition::fromJson(bad));
    CHECK(Edition{2, 1} > Edition{1, LargestInteger});
}

TEST_CASE("An event of which anything was changed is not the event of its id", "[trust]")
{
    World world;
    world.opening();
    const ChainEvent submission = world.teacher.say(PlainEvent{}, Desk, u"submission"_s);
    const ChainEvent decision = world.approver.say(approvalOf(submission), Desk);
    for (const QString& member : decision.document().keys()) {
        INFO(member.toStdString());
        if (member == u"signature") // says nothing; the judge asks for it
            continue;
        CHECK_FALSE(ChainEvent::read(Desk, decision.id(), without(decision.document(), member)));
        CHECK_FALSE(ChainEvent::read(Desk, decision.id(), with(decision.document(), member, u"x"_s)));
    }
    CHECK_FALSE(ChainEvent::read(Desk, decision.id(), with(decision.document(), u"grade"_s, u"优"_s)));
    CHECK_FALSE(ChainEvent::read(SchoolDatabase, decision.id(), decision.document()));
    CHECK(ChainEvent::read(Desk, decision.id(), with(decision.document(), u"_rev"_s, u"1-a"_s)));
}

TEST_CASE("What can never count is not even made", "[trust]")
{
    World world;
    world.opening();
    const auto makes = [&](const EventHead& head, const EventContent& content) {
        return ChainEvent::make(Desk, head, content, world.approver.key).has_value();
    };
    EventHead head = world.approver.next(u"decision"_s);
    const DocId foreign(u"submission:js01:01jd"_s);
    CHECK(makes(head, DecisionEvent{foreign}));
    CHECK_FALSE(makes(head, DecisionEvent{DocId(u"submission:sh01:01jd"_s)})); // on their own
    CHECK_FALSE(makes(head, DecisionEvent{DocId(u"submission:01jd"_s)}));
    EventHead other = head;
    other.author = UserId(u"xz01"_s); // with the device of somebody else
    CHECK_FALSE(makes(other, DecisionEvent{foreign}));
    for (const qint64 counter : {qint64(0), qint64(-1), LargestInteger + 1}) {
        EventHead wrong = head;
        wrong.counter = counter;
        CHECK_FALSE(makes(wrong, DecisionEvent{foreign}));
    }
    EventHead second = head;
    second.counter = 2; // names none before it
    CHECK_FALSE(makes(second, DecisionEvent{foreign}));
    head.kind = u"membership"_s;
    CHECK_FALSE(makes(head, MembershipEvent{DocId(u"session:js01:01jd"_s), UserId(u"sh01"_s), 1, true, {}}));
    head.kind = u"receipt"_s;
    CHECK_FALSE(makes(head, ReceiptEvent{foreign, 0, {}}));
    CHECK_FALSE(makes(head, ReceiptEvent{foreign, 2, {}}));
}

TEST_CASE("A card is its person's and its key's, and signed by the key", "[trust]")
{
    const Pc pc(u"js01"_s);
    const SignedCard card = pc.card();
    const auto read = [&](const QJsonObject& document) {
        return SignedCard::read(SchoolDatabase, card.id(), document).has_value();
    };
    CHECK(read(card.document()));
    for (const QString& member : {u"user"_s, u"key"_s, u"device"_s, u"school"_s, u"name"_s, u"signature"_s})
        CHECK_FALSE(read(without(card.document(), member)));
    CHECK_FALSE(read(with(card.document(), u"user"_s, u"xz01"_s)));
    CHECK_FALSE(SignedCard::read(Desk, card.id(), card.document()));
    // A key that one does not have cannot be shown as one's own.
    const Pc head(u"xz01"_s);
    QJsonObject foreign = head.card().document();
    foreign[u"user"_s] = u"js01"_s;
    foreign[u"device"_s] = deviceOf(pc.user, head.key.publicKey()).toString();
    CHECK_FALSE(
        SignedCard::read(SchoolDatabase, DocId(u"device:"_s + foreign["device"_L1].toString()), foreign));
}

TEST_CASE("A roster names nobody and no key twice, and stands under its own id", "[trust]")
{
    World world;
    const SignedRoster roster = world.nextRoster(world.county.key);
    CHECK(SignedRoster::read(SchoolDatabase, roster.id(), roster.document()));
    for (const QString& member : {u"edition"_s, u"school"_s, u"staff"_s, u"nodes"_s})
        CHECK_FALSE(SignedRoster::read(SchoolDatabase, roster.id(), without(roster.document(), member)));
    CHECK_FALSE(SignedRoster::read(Desk, roster.id(), roster.document()));
    const auto makes = [&](const std::vector<StaffMember>& staff, const std::vector<RosterNode>& nodes,
                           const Edition& edition) {
        const Roster of{SchoolId(School), u"凤溪镇中心学校"_s, staff};
        return SignedRoster::make(SchoolDatabase, {edition, {}, nodes}, of.toJson(), world.county.key)
            .has_value();
    };
    auto twice = world.staff;
    twice.push_back(twice.front());
    CHECK_FALSE(makes(twice, world.nodes, {1, 1}));
    CHECK_FALSE(makes(world.staff, {world.nodes.front(), world.nodes.front()}, {1, 1}));
    CHECK_FALSE(makes(world.staff, world.nodes, {1, LargestInteger + 1}));
    CHECK(makes(world.staff, world.nodes, {1, LargestInteger}));
}

TEST_CASE("A county's statement is signed by the key on paper", "[trust]")
{
    World world;
    const CountyStatement first = world.statement(1, world.county.key, {});
    CHECK(CountyStatement::read(first.id(), first.document()));
    const auto forged = CountyStatement::make(
        {2, DeviceKey::make().publicKey(), world.recovery.publicKey(), first.digest(), 0}, world.county.key);
    CHECK_FALSE(CountyStatement::read(forged->id(), forged->document()));
    CHECK_FALSE(CountyStatement::read(first.id(), with(first.document(), u"number"_s, 2)));
    CHECK_FALSE(CountyStatement::read(DocId(u"authority:county:x"_s), first.document()));
}

TEST_CASE("The code of an anchor stays the same and tells counties and schools apart", "[trust]")
{
    const World world;
    const Anchor county = world.anchor();
    const Anchor school(Anchor::School{SchoolId(School), world.recovery.publicKey()});
    CHECK(Anchor::fromJson(county.toJson()) == county);
    CHECK(Anchor::fromJson(school.toJson()) == school);
    CHECK(county.code() != school.code());
    CHECK_FALSE(Anchor::fromJson({{u"kind"_s, u"county"_s}}));
}
