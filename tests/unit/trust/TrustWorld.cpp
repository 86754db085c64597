// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustWorld.h"

#include "support/catch.h"

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const Fact& fact)
{
    return std::visit(
        [](const auto& each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, SignedRecord>)
                return each.place().id.toString() + u" of "_s + each.device().toString() +
                       u" %1"_s.arg(each.save());
            else
                return each.id().toString();
        },
        fact);
}

void addTo(Evidence& evidence, const Fact& fact)
{
    if (const auto* statement = std::get_if<CountyStatement>(&fact))
        evidence.statements.push_back(*statement);
    if (const auto* roster = std::get_if<SignedRoster>(&fact))
        evidence.rosters.push_back(*roster);
    if (const auto* card = std::get_if<SignedCard>(&fact))
        evidence.cards.push_back(*card);
    if (const auto* event = std::get_if<ChainEvent>(&fact))
        evidence.events.push_back(*event);
    if (const auto* record = std::get_if<SignedRecord>(&fact))
        evidence.records.push_back(*record);
}

// Index of a fact among those of its sort.
size_t placeOf(const Facts& facts, size_t index)
{
    return size_t(std::count_if(facts.begin(), facts.begin() + qsizetype(index),
                                [&](const Fact& each) { return each.index() == facts[index].index(); }));
}

Judgement judgementAt(const Facts& facts, const Ruling& ruling, size_t index)
{
    const size_t place = placeOf(facts, index);
    switch (facts[index].index()) {
    case 0:
        return ruling.statements[place];
    case 1:
        return ruling.rosters[place];
    case 3:
        return ruling.events[place];
    case 4:
        return ruling.records[place];
    default:
        return Judgement::good();
    }
}

bool hasRefused(const State& state, const QString& id)
{
    const auto& judgements = state.facts.at(id);
    return std::any_of(judgements.begin(), judgements.end(),
                       [](const auto& each) { return each.first == int(Standing::Refused); });
}

qsizetype factorial(size_t count)
{
    return count < 2 ? 1 : qsizetype(count) * factorial(count - 1);
}

} // namespace

Pc::Pc(const QString& ofUser, DeviceKey ofKey)
    : user(ofUser), key(std::move(ofKey)), device(deviceOf(user, key.publicKey()))
{
}

SignedCard Pc::card(const QString& ofSchool) const
{
    return SignedCard::make(SchoolDatabase, {user, u"姜𠮷䶮"_s, SchoolId(ofSchool), device, key.publicKey()},
                            key)
        .value();
}

EventHead Pc::next(const QString& kind) const
{
    EventHead head{kind, user, school, device, counter + 1, previous, roster};
    if (showsKey)
        head.key = key.publicKey();
    return head;
}

ChainEvent Pc::say(const EventContent& content, const DatabaseName& database, const QString& kind)
{
    const QString ofContent = toJson(content)["kind"_L1].toString();
    const QJsonObject more{{u"note"_s, u"学情写得实"_s}};
    ChainEvent event =
        ChainEvent::make(database, next(ofContent.isEmpty() ? kind : ofContent), content, key, more).value();
    ++counter;
    previous = event.digest();
    return event;
}

SignedRecord Pc::save(const DocId& id, const QJsonObject& body, qint64 number)
{
    saves = number ? number : saves + 1;
    const RecordPlace place{SchoolDatabase, id, {}, 1, QByteArray::number(saves)};
    QJsonObject json = body;
    json[u"school"_s] = school.toString();
    const QJsonObject written = SignedRecord::sign(place, json, {device, saves, roster}, key).value();
    return SignedRecord::read(place, written).value();
}

Evidence evidenceOf(const Facts& facts)
{
    Evidence evidence;
    for (const Fact& fact : facts)
        addTo(evidence, fact);
    return evidence;
}

State stateOf(const Facts& facts, const Ruling& ruling)
{
    State state;
    for (size_t i = 0; i < facts.size(); ++i) {
        const Judgement judgement = judgementAt(facts, ruling, i);
        state.facts[idOf(facts[i])].emplace(int(judgement.standing), toWord(judgement.reason));
    }
    state.rest = ruling;
    state.rest.statements.clear();
    state.rest.rosters.clear();
    state.rest.events.clear();
    state.rest.records.clear();
    return state;
}

World::World()
{
    staff = {member(teacher, {StaffRole::Teacher}), member(colleague, {StaffRole::Teacher}),
             member(approver, {StaffRole::Teacher, StaffRole::Approver}), member(head, {StaffRole::Head})};
    nodes = {{node.key.publicKey(), std::nullopt}};
}

StaffMember World::member(const Pc& pc, std::vector<StaffRole> roles) const
{
    return {pc.user, u"姜𠮷䶮"_s, {u"语文"_s}, std::move(roles)};
}

void World::learn(const Edition& newest)
{
    for (Pc* pc : {&county, &node, &teacher, &colleague, &approver, &head})
        pc->roster = newest;
}

SignedRoster World::nextRoster(const DeviceKey& by)
{
    ++edition.number;
    SignedRoster roster = rosterAt(edition, lastRoster, by, staff);
    lastRoster = roster.digest();
    learn(edition);
    return roster;
}

SignedRoster World::rosterAt(const Edition& at, const std::optional<Digest>& before, const DeviceKey& by,
                             const std::vector<StaffMember>& people) const
{
    const Roster roster{SchoolId(School), u"凤溪镇中心学校"_s, people};
    return SignedRoster::make(SchoolDatabase, {at, before, nodes}, roster.toJson(), by).value();
}

CountyStatement World::statement(qint64 number, const DeviceKey& working, const std::optional<Digest>& before,
                                 qint64 lastEvent) const
{
    return CountyStatement::make(
               {number, working.publicKey(), recovery.publicKey(), before.value_or(Digest()), lastEvent},
               recovery)
        .value();
}

ReceiptEvent World::receiptFor(const DocId& event)
{
    ++received;
    return {event, received, lastReceipt};
}

Facts World::opening()
{
    Facts facts{statement(1, county.key, {}), nextRoster(county.key)};
    for (const Pc* pc : {&teacher, &colleague, &approver, &head}) {
        facts.push_back(pc->card());
        facts.push_back(county.say(EndorsementEvent{pc->device, 0}));
    }
    return facts;
}

EventContent approvalOf(const ChainEvent& submission)
{
    return DecisionEvent{submission.id()};
}

Judgement judgementOf(const Facts& facts, const Ruling& ruling, const DocId& id)
{
    for (size_t i = 0; i < facts.size(); ++i) {
        if (idOf(facts[i]).section(u' ', 0, 0) == id.toString())
            return judgementAt(facts, ruling, i);
    }
    FAIL("there is no " << id.toString().toStdString());
    return {};
}

State arrive(const Anchor& anchor, const Facts& facts, Kept kept)
{
    Facts here;
    std::set<QString> refused;
    for (const Fact& fact : facts) {
        here.push_back(fact);
        const Evidence evidence = evidenceOf(here);
        const Ruling ruling = judge(anchor, kept, evidence);
        kept = keeping(std::move(kept), evidence, ruling);
        const State state = stateOf(here, ruling);
        for (const QString& id : refused)
            CHECK(hasRefused(state, id));
        for (const auto& [id, judgements] : state.facts) {
            if (hasRefused(state, id))
                refused.insert(id);
        }
    }
    return stateOf(here, judge(anchor, kept, evidenceOf(here)));
}

State inAnyOrder(const Anchor& anchor, Facts facts, const Facts& before, const Kept& kept)
{
    constexpr int ManyOrders = 40;
    std::mt19937 random(20261129);
    std::vector<size_t> order(facts.size());
    std::iota(order.begin(), order.end(), 0);
    const bool isAll = facts.size() <= 5;
    std::optional<State> first;
    for (int round = 0; round < (isAll ? factorial(facts.size()) : ManyOrders); ++round) {
        Facts arriving = before;
        for (const size_t index : order)
            arriving.push_back(facts[index]);
        if (!isAll)
            std::shuffle(arriving.begin(), arriving.end(), random);
        const State state = arrive(anchor, arriving, kept);
        if (!first)
            first = state;
        CHECK((state == *first));
        if (isAll)
            std::next_permutation(order.begin(), order.end());
        else
            std::shuffle(order.begin(), order.end(), random);
    }
    return *first;
}

} // namespace shanke::test
