// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/SignedEvent.h"
#include "support/catch.h"

#include <QJsonArray>

#include <random>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 3, 9), QTime(7, 40), Qt::OffsetFromUTC, 8 * 3600);

struct Pc
{
    explicit Pc(const QString& user = u"js01"_s, const QString& device = u"01jd"_s)
        : card{UserId(user), u"姜𠮷䶮"_s, SchoolId(u"fxz"_s), DeviceId(device), key.publicKey()}
    {
    }

    QJsonObject document() const { return deviceDocument(card, key, Now).value(); }
    KnownDevices known() const
    {
        return {{card.device, DeviceDocument::fromJson(documentOf(card.device), document()).value()}};
    }

    QJsonObject unsignedDecision(qint64 counter, const QString& previous) const
    {
        return {{u"kind"_s, u"decision"_s},    {u"author"_s, card.user.toString()},
                {u"school"_s, u"fxz"_s},       {u"device"_s, card.device.toString()},
                {u"verdict"_s, u"approved"_s}, {u"note"_s, u"学情写得实 𠮷䶮"_s},
                {u"counter"_s, counter},       {u"previous"_s, previous}};
    }
    QJsonObject decision(const DocId& id, qint64 counter = 1, const QString& previous = {}) const
    {
        return sign(id, unsignedDecision(counter, previous), key).value();
    }

    DeviceKey key = DeviceKey::make();
    DeviceCard card;
};

const DocId Id(u"decision:01JD"_s);

Authenticity judge(const QJsonObject& event, const KnownDevices& known, const DocId& id = Id)
{
    return SignedEvent::read(id, event).value().against(known);
}

// `count` events of one device, each naming the one before.
std::vector<EventMark> chain(int count)
{
    std::vector<EventMark> events;
    for (int i = 1; i <= count; ++i) {
        const QString previous = events.empty() ? QString() : events.back().digest;
        events.push_back({DeviceId(u"01jd"_s), i, previous, u"digest-%1"_s.arg(i)});
    }
    return events;
}

bool anyContradicted(const std::vector<EventMark>& events)
{
    const auto found = contradicted(events);
    return std::find(found.begin(), found.end(), true) != found.end();
}

} // namespace

TEST_CASE("A signed event is verified by the card of its device", "[identity]")
{
    const Pc pc;
    CHECK(judge(pc.decision(Id), pc.known()) == Authenticity::Verified);
    CHECK(judge(pc.unsignedDecision(1, {}), pc.known()) == Authenticity::Unsigned);
    CHECK(judge(pc.decision(Id), {}) == Authenticity::UnknownDevice);
}

TEST_CASE("What CouchDB adds to a document is not part of what was signed", "[identity]")
{
    const Pc pc;
    QJsonObject event = pc.decision(Id);
    event[u"_id"_s] = Id.toString();
    event[u"_rev"_s] = u"1-abc"_s;
    CHECK(judge(event, pc.known()) == Authenticity::Verified);
}

TEST_CASE("Whatever is changed, added or taken away, an event is altered", "[identity]")
{
    const Pc pc;
    const QJsonObject event = pc.decision(Id);
    for (const QString& member : event.keys()) {
        if (QStringList{u"author"_s, u"school"_s, u"device"_s, u"signature"_s}.contains(member))
            continue; // these say by whom it is, see below
        QJsonObject less = event;
        less.remove(member);
        INFO(member.toStdString());
        CHECK(judge(less, pc.known()) == Authenticity::Altered);
        QJsonObject other = event;
        other[member] = u"returned"_s;
        CHECK(judge(other, pc.known()) == Authenticity::Altered);
    }
    QJsonObject more = event;
    more[u"grade"_s] = u"优"_s;
    CHECK(judge(more, pc.known()) == Authenticity::Altered);
}

TEST_CASE("A signature that is cut, lengthened or no text is not the device's", "[identity]")
{
    const Pc pc;
    const QJsonObject event = pc.decision(Id);
    const QString signature = event["signature"_L1].toString();
    const QJsonArray bad{signature.chopped(1), signature + u"AA"_s,  u""_s,         u"!"_s.repeated(86),
                         signature + u"=="_s,  u"𠮷"_s.repeated(43), QJsonObject(), 7};
    for (const QJsonValue& value : bad) {
        QJsonObject other = event;
        other[u"signature"_s] = value;
        CHECK(judge(other, pc.known()) == Authenticity::Altered);
    }
}

TEST_CASE("An event laid under another id is altered: nothing is handed in twice for somebody", "[identity]")
{
    const Pc pc;
    CHECK(judge(pc.decision(Id), pc.known(), DocId(u"decision:01JE"_s)) == Authenticity::Altered);
}

TEST_CASE("The device of somebody else signs for nobody else", "[identity]")
{
    const Pc teacher;
    Pc forger(u"js02"_s, u"02jd"_s);
    forger.card.user = UserId(u"sh01"_s);
    const QJsonObject event = forger.decision(Id);
    forger.card.user = UserId(u"js02"_s);
    CHECK(judge(event, forger.known()) == Authenticity::UnknownDevice);
    QJsonObject claimed = event;
    claimed[u"device"_s] = teacher.card.device.toString();
    claimed[u"author"_s] = teacher.card.user.toString();
    CHECK(judge(claimed, teacher.known()) == Authenticity::Altered);
}

TEST_CASE("What a device signed before it was taken out of use stays valid, what it signs after does not",
          "[identity]")
{
    const Pc pc;
    const QJsonObject document = revoked(pc.document(), {UserId(u"sh01"_s), Now, 3});
    const KnownDevices known{
        {pc.card.device, DeviceDocument::fromJson(documentOf(pc.card.device), document).value()}};
    CHECK(judge(pc.decision(Id, 3, u"2"_s), known) == Authenticity::Verified);
    CHECK(judge(pc.decision(Id, 4, u"3"_s), known) == Authenticity::DeviceRevoked);
    CHECK(revoked(document, {UserId(u"x"_s), Now, 9}) == document);
    CHECK(revoked(document, {UserId(u"x"_s), Now, 2})["lastCounter"_L1] == 2);
}

TEST_CASE("The document of a device is signed by its own key and stands under its own id", "[identity]")
{
    const Pc pc(QString(200, u'师'));
    const DocId id = documentOf(pc.card.device);
    CHECK(DeviceDocument::fromJson(id, pc.document())->card == pc.card);
    CHECK(DeviceDocument::fromJson(DocId(u"device:other"_s), pc.document()).error().kind ==
          ErrorKind::InvalidInput);
    for (const QString& member : {u"user"_s, u"key"_s, u"school"_s, u"createdAt"_s, u"signature"_s}) {
        QJsonObject less = pc.document();
        less.remove(member);
        CHECK(DeviceDocument::fromJson(id, less).error().kind == ErrorKind::InvalidInput);
    }
    QJsonObject replaced = pc.document();
    replaced[u"key"_s] = QString::fromLatin1(DeviceKey::make().publicKey().toHex());
    CHECK(DeviceDocument::fromJson(id, replaced).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Clocks before 1970 and counters beyond reason are signed like any other", "[identity]")
{
    const Pc pc;
    const QDateTime before(QDate(1934, 10, 16), QTime(17, 0), Qt::OffsetFromUTC, 8 * 3600);
    const auto read =
        DeviceDocument::fromJson(documentOf(pc.card.device), deviceDocument(pc.card, pc.key, before).value());
    CHECK(read->createdAt == before);
    QJsonObject event = pc.unsignedDecision(qint64(1) << 53, u"x"_s);
    event[u"decidedAt"_s] = u"1934-10-16T17:00:00+08:00"_s;
    CHECK(judge(sign(Id, event, pc.key).value(), pc.known()) == Authenticity::Verified);
}

TEST_CASE("A text that is none cannot be signed", "[identity]")
{
    const Pc pc;
    QJsonObject event = pc.unsignedDecision(1, {});
    event[u"note"_s] = QString(QChar(0xD842));
    CHECK(sign(Id, event, pc.key).error().kind == ErrorKind::InvalidInput);
    CHECK(SignedEvent::read(Id, event).error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("A submission counts by device beside its counter per plan", "[identity]")
{
    const QJsonObject submission{{u"kind"_s, u"submission"_s}, {u"counter"_s, 2}, {u"deviceCounter"_s, 41}};
    CHECK(SignedEvent::read(DocId(u"submission:1"_s), submission)->mark().counter == 41);
}

TEST_CASE("Any part of a chain, in any order and with repetitions, contradicts nothing", "[identity]")
{
    std::mt19937 random(20260309);
    const auto whole = chain(40);
    for (int round = 0; round < 200; ++round) {
        std::vector<EventMark> part;
        for (const EventMark& event : whole) {
            for (auto copies = random() % 3; copies > 0; --copies)
                part.push_back(event);
        }
        std::shuffle(part.begin(), part.end(), random);
        CHECK_FALSE(anyContradicted(part));
    }
}

TEST_CASE("A second event with the counter, or after the predecessor, of another is found wherever it stands",
          "[identity]")
{
    std::mt19937 random(1934);
    for (int round = 0; round < 200; ++round) {
        auto events = chain(20);
        EventMark second = events[random() % events.size()];
        second.digest = u"another"_s;
        if (round % 2 && second.counter > 1)
            second.counter += 30;
        events.push_back(second);
        std::shuffle(events.begin(), events.end(), random);
        const auto found = contradicted(events);
        for (size_t i = 0; i < events.size(); ++i) {
            const bool isOne = events[i].previous == second.previous;
            CHECK(found[i] == isOne);
        }
    }
}

TEST_CASE("An event that names a predecessor which does not stand just before it is out of order",
          "[identity]")
{
    auto events = chain(5);
    events[3].previous = u"something-else"_s;
    CHECK(contradicted(events) == std::vector<bool>{false, false, false, true, false});
    events = chain(5);
    events.erase(events.begin() + 2);
    events.back().previous = events.front().digest;
    CHECK(contradicted(events).back());
}

TEST_CASE("Only the first event of a device names none before it", "[identity]")
{
    CHECK(contradicted({{DeviceId(u"a"_s), 2, {}, u"x"_s}}) == std::vector<bool>{true});
    CHECK(contradicted({{DeviceId(u"a"_s), 1, u"y"_s, u"x"_s}}) == std::vector<bool>{true});
    CHECK(contradicted({{DeviceId(u"a"_s), 0, {}, u"x"_s}}) == std::vector<bool>{true});
    CHECK(contradicted({{DeviceId(u"a"_s), -3, u"y"_s, u"x"_s}}) == std::vector<bool>{true});
}
