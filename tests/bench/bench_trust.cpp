// SPDX-License-Identifier: GPL-3.0-or-later
// What a school's node has to judge when everything comes at once: a roster, cards and endorsements, and
// 10,000 events with their receipts, or as many signed records of spaces, the school and a column as they are
// saved and as they arrive; as JSON.
#include "bench/ChineseDocuments.h"
#include "platform/DatabaseNames.h"
#include "trust/RecordGate.h"
#include "trust/Ruling.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <iostream>

using namespace shanke;
using namespace shanke::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 30;
const SchoolId School(u"fxz"_s);
const DatabaseName Database(u"desk-js00"_s);

struct Speaker
{
    explicit Speaker(const QString& name) : user(name), device(deviceOf(user, key.publicKey())) {}

    ChainEvent say(const QString& kind, const EventContent& content, const SchoolId& school = School)
    {
        const DatabaseName database = school == School ? Database : databaseOf(school);
        const EventHead head{kind, user, school, device, counter + 1, previous, {1, 1}};
        ChainEvent event =
            ChainEvent::make(database, head, content, key, {{u"note"_s, u"学情写得实, 写字时间偏紧"_s}})
                .value();
        ++counter;
        previous = event.digest();
        return event;
    }

    DeviceKey key = DeviceKey::make();
    UserId user;
    DeviceId device;
    qint64 counter = 0;
    std::optional<Digest> previous{};
};

struct SchoolYear
{
    SchoolYear()
    {
        Roster roster{School, u"凤溪镇中心学校"_s, {}};
        Roster offices{countyOrganisation(), u"县"_s, {}};
        for (int i = 0; i < People; ++i) {
            people.emplace_back(u"js%1"_s.arg(i, 2, 10, QChar(u'0')));
            roster.staff.push_back({people.back().user, u"姜"_s, {}, {StaffRole::Approver}});
            offices.staff.push_back(
                {people.back().user, u"姜"_s, {}, {}, {u"column:yuwen-p1:curator"_s}, {}});
        }
        const DeviceKey recovery = DeviceKey::make();
        anchor = Anchor(Anchor::County{recovery.publicKey()});
        evidence.statements.push_back(
            CountyStatement::make({1, county.key.publicKey(), recovery.publicKey(), {}, 0}, recovery)
                .value());
        evidence.rosters.push_back(SignedRoster::make(Database, {{1, 1}, {}, {{node.key.publicKey(), {}}}},
                                                      roster.toJson(), county.key)
                                       .value());
        evidence.rosters.push_back(
            SignedRoster::make(countyDatabase(), {{1, 1}, {}, {}}, offices.toJson(), county.key).value());
        for (Speaker& each : people) {
            const DeviceCard card{each.user, u"姜"_s, School, each.device, each.key.publicKey()};
            evidence.cards.push_back(SignedCard::make(Database, card, each.key).value());
            for (const SchoolId& school : {School, countyOrganisation()})
                evidence.events.push_back(
                    county.say(u"endorsement"_s, EndorsementEvent{each.device, 0}, school));
        }
    }

    std::vector<Speaker> people;
    Speaker county{u"county"_s};
    Speaker node{u"node-fxz"_s};
    Anchor anchor{Anchor::County{}};
    Evidence evidence;
};

QJsonObject timed(const SchoolYear& year, double reading)
{
    QElapsedTimer timer;
    timer.start();
    const Ruling ruling = judge(year.anchor, {}, year.evidence);
    const auto isGood = [](const Judgement& judgement) { return judgement.isGood(); };
    return {{u"good"_s, qint64(std::count_if(ruling.events.begin(), ruling.events.end(), isGood) +
                               std::count_if(ruling.records.begin(), ruling.records.end(), isGood))},
            {u"seconds_reading"_s, reading},
            {u"seconds_judging"_s, double(timer.nsecsElapsed()) / 1e9}};
}

// Half of them receipts.
QJsonObject measureEvents(int count)
{
    SchoolYear year;
    std::vector<ChainEvent> events;
    DocId before;
    for (int i = 0; i < count / 2; ++i) {
        Speaker& speaker = year.people[size_t(i) % People];
        const DocId submission(u"submission:js%1:%2"_s.arg((i + 1) % People, 2, 10, QChar(u'0')).arg(i));
        events.push_back(speaker.say(u"decision"_s, DecisionEvent{submission}));
        events.push_back(year.node.say(u"receipt"_s, ReceiptEvent{events.back().id(), i + 1, before}));
        before = events.back().id();
    }
    QElapsedTimer timer;
    timer.start();
    for (const ChainEvent& event : events)
        year.evidence.events.push_back(ChainEvent::read(Database, event.id(), event.document()).value());
    return timed(year, double(timer.nsecsElapsed()) / 1e9);
}

// Of a space, the school and a column in turn.
RecordPlace placeOf(const Speaker& speaker, int number)
{
    const QString rest = u":%1:%2"_s.arg(speaker.user.toString()).arg(number);
    const RevId before{1, "967a00dff5e02add41819138abb3284d"};
    if (number % 3 == 2)
        return {databaseOfColumn(u"yuwen-p1"_s), DocId(u"standard"_s + rest), {before}, 2};
    return {number % 3 ? databaseOf(School) : spaceOf(speaker.user), DocId(u"plan"_s + rest), {before}, 2};
}

struct Arriving
{
    DatabaseName database;
    Revision revision;
};

// On top of a first revision, signed by one of the school's PCs.
Arriving signedRevision(const Speaker& speaker, int number)
{
    const RecordPlace place = placeOf(speaker, number);
    const RevId& before = place.ancestry.front();
    const QJsonObject body = SignedRecord::sign(place, documentBody(number).toObject(),
                                                {speaker.device, number + 1, {1, 1}}, speaker.key)
                                 .value();
    const Edit edit{place.id, before, false, Body::fromObject(body).value(), {}};
    const RevId rev = revIdFor(edit).value();
    return {place.database, {place.id, rev, {rev.hash, before.hash}, false, edit.body, {}}};
}

// Each as it arrives: its text, its id, its signature, and whether somebody vouches for the PC.
QJsonObject measureRecords(int count)
{
    SchoolYear year;
    std::vector<Arriving> revisions;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i)
        revisions.push_back(signedRevision(year.people[size_t(i) % People], i));
    const double signing = double(timer.nsecsElapsed()) / 1e9;
    timer.restart();
    const RecordGate gate(year.anchor, {}, year.evidence, {});
    const auto good = std::count_if(revisions.begin(), revisions.end(), [&](const Arriving& each) {
        return gate.judge(each.database, each.revision).isGood();
    });
    return {{u"good"_s, qint64(good)},
            {u"seconds_signing"_s, signing},
            {u"seconds_judging"_s, double(timer.nsecsElapsed()) / 1e9}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"count"_s, u"how many"_s, u"N"_s, u"10000"_s});
    parser.process(app);
    const int count = parser.value(u"count"_s).toInt();
    const QJsonObject report{{u"events"_s, measureEvents(count)}, {u"records"_s, measureRecords(count)}};
    std::cout << QJsonDocument(report).toJson().constData();
}
