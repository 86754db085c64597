// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of a school in which somebody forges: what is true is what would be true without them.
#include "TrustWorld.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// What honest people do; some of it without a receipt.
class HonestHistory
{
public:
    explicit HonestHistory(quint32 seed) : m_random(seed)
    {
        for (Fact& fact : world.opening())
            facts.push_back(std::move(fact));
        for (int step = 0; step < 20; ++step)
            doSomething();
    }

    World world;
    Facts facts;
    std::vector<ChainEvent> submissions;
    std::vector<ChainEvent> delegations;

private:
    bool chance(quint32 percent) { return m_random() % 100 < percent; }

    void note(const ChainEvent& event)
    {
        facts.push_back(event);
        if (chance(30))
            return;
        const ChainEvent receipt = world.node.say(world.receiptFor(event.id()), event.database());
        world.lastReceipt = receipt.id();
        facts.push_back(receipt);
    }

    void doSomething()
    {
        switch (m_random() % 10) {
        case 0:
        case 1:
            submissions.push_back(world.teacher.say(PlainEvent{}, Desk, u"submission"_s));
            return note(submissions.back());
        case 2:
        case 3:
            if (!submissions.empty())
                note((chance(50) ? world.approver : world.head).say(approvalOf(submissions.back()), Desk));
            return;
        case 4:
            return changeStaff();
        case 5:
            return bringPc();
        case 7:
        case 8:
            return standIn();
        case 9:
            if (!delegations.empty())
                note((chance(50) ? world.approver : world.head)
                         .say(DelegationEndEvent{delegations[m_random() % delegations.size()].id()}));
            return;
        default:
            facts.push_back(world.teacher.save(DocId(u"plan:js01:%1"_s.arg(m_random() % 3))));
        }
    }

    // The teacher decides in the approver's place about what somebody else handed in.
    void standIn()
    {
        if (delegations.empty() || chance(30)) {
            delegations.push_back(
                world.approver.say(DelegationEvent{world.teacher.user, {world.teacher.device}}));
            note(delegations.back());
        }
        const ChainEvent& given = delegations[m_random() % delegations.size()];
        note(world.teacher.say(DecisionEvent{DocId(u"submission:js02:01jd"_s), given.id()}, Desk));
    }

    void changeStaff()
    {
        world.staff[2].roles = chance(50) ? std::vector{StaffRole::Teacher}
                                          : std::vector{StaffRole::Teacher, StaffRole::Approver};
        facts.push_back(world.nextRoster(world.county.key));
    }

    void bringPc()
    {
        const Pc second(chance(50) ? u"js02"_s : u"xz01"_s);
        facts.push_back(second.card());
        facts.push_back(world.node.say(EndorsementEvent{second.device, 0}));
        if (chance(50))
            facts.push_back(world.head.say(EndorsementEvent{second.device, 0}));
        if (chance(30))
            facts.push_back(world.head.say(RevocationEvent{second.device, 0}));
    }

    std::mt19937 m_random;
};

// A plain teacher with an endorsed PC, some keys, and all that honest people ever signed.
class ForgedHistory
{
public:
    ForgedHistory(const HonestHistory& honest, quint32 seed)
        : m_honest(honest),
          m_random(seed),
          m_own(honest.world.colleague),
          m_head(u"xz01"_s),
          m_county(u"county"_s),
          m_node(u"node-fxz"_s)
    {
        for (Pc* pc : {&m_own, &m_head, &m_county, &m_node})
            pc->roster = honest.world.edition;
        facts.push_back(m_head.card());
        for (int step = 0; step < 25; ++step)
            doSomething();
    }

    Facts facts;

private:
    Pc& somebody()
    {
        const std::array<Pc*, 4> all{&m_own, &m_head, &m_county, &m_node};
        Pc& pc = *all[m_random() % all.size()];
        const std::array<Edition, 3> editions{Edition{1, 1}, m_honest.world.edition, Edition{1, 1000}};
        pc.roster = editions[m_random() % editions.size()];
        return pc;
    }

    const Pc& victim() const
    {
        const World& world = m_honest.world;
        const std::array<const Pc*, 4> all{&world.teacher, &world.approver, &world.head, &m_head};
        return *all[m_random() % all.size()];
    }

    DocId anEvent() const
    {
        for (int tries = 0; tries < 50; ++tries) {
            const Fact& fact = m_honest.facts[m_random() % m_honest.facts.size()];
            if (const auto* event = std::get_if<ChainEvent>(&fact))
                return event->id();
        }
        return DocId(u"submission:js01:x"_s);
    }

    DocId aDelegation() const
    {
        const auto& all = m_honest.delegations;
        return all.empty() ? DocId(u"delegation:sh01:"_s + QString(64, u'a'))
                           : all[m_random() % all.size()].id();
    }

    EventContent anything() const
    {
        switch (m_random() % 10) {
        case 0:
            return EndorsementEvent{victim().device, qint64(m_random() % 3)};
        case 1:
            return RevocationEvent{victim().device, 0};
        case 2:
            return ReceiptEvent{anEvent(), qint64(m_random() % 2 + 1), anEvent()};
        case 3:
            return ConfirmationEvent{anEvent()};
        case 4:
            return JoiningEvent{m_county.key.publicKey()};
        case 5:
            return codeFor(victim().user);
        case 6: {
            const Pc& pc = m_random() % 2 ? victim() : m_own;
            return DelegationEvent{pc.user, {pc.device}};
        }
        case 7:
            return DelegationEndEvent{aDelegation()};
        case 8:
            return DecisionEvent{DocId(u"submission:js01:01jd"_s), aDelegation()};
        default:
            return DecisionEvent{m_honest.submissions.empty() ? DocId(u"submission:js01:x"_s)
                                                              : m_honest.submissions.back().id()};
        }
    }

    void doSomething()
    {
        switch (m_random() % 6) {
        case 0: // a second event under a counter used before
            m_own.counter = 0;
            m_own.previous.reset();
            return facts.push_back(m_own.say(anything(), Desk));
        case 1:
            return facts.push_back(forgedRoster());
        case 2:
            return facts.push_back(somebody().save(DocId(u"plan:js01:%1"_s.arg(m_random() % 3))));
        case 3:
            return resign();
        default:
            return facts.push_back(somebody().say(anything(), m_random() % 2 ? Desk : SchoolDatabase));
        }
    }

    SignedRoster forgedRoster() const
    {
        const World& world = m_honest.world;
        const Edition edition{qint64(m_random() % 3), qint64(m_random() % 4 + 1)};
        return world.rosterAt(edition, world.lastRoster, m_county.key,
                              {world.member(m_own, {StaffRole::Head})});
    }

    // The text of somebody else with a signature of one's own.
    void resign()
    {
        for (const Fact& fact : m_honest.facts) {
            const auto* event = std::get_if<ChainEvent>(&fact);
            if (!event || m_random() % 4)
                continue;
            QJsonObject document = event->document();
            document[u"signature"_s] = m_head.card().document()["signature"_L1];
            return facts.push_back(ChainEvent::read(event->database(), event->id(), document).value());
        }
    }

    const HonestHistory& m_honest;
    mutable std::mt19937 m_random;
    Pc m_own;
    Pc m_head;
    Pc m_county;
    Pc m_node;
};

// What is said of honest facts, and of everything that follows from them.
State honestPart(const Facts& all, size_t honest, const Ruling& ruling)
{
    State state = stateOf(all, ruling);
    Facts facts(all.begin(), all.begin() + qsizetype(honest));
    Ruling cut = ruling;
    const Evidence evidence = evidenceOf(facts);
    cut.statements.resize(evidence.statements.size());
    cut.rosters.resize(evidence.rosters.size());
    cut.events.resize(evidence.events.size());
    cut.records.resize(evidence.records.size());
    state.facts = stateOf(facts, cut).facts;
    return state;
}

void differ(const State& one, const State& other)
{
    for (const auto& [id, judgements] : one.facts) {
        if (other.facts.at(id) != judgements)
            UNSCOPED_INFO(id.toStdString() << ": " << judgements.begin()->second.toStdString() << " or "
                                           << other.facts.at(id).begin()->second.toStdString());
    }
}

} // namespace

TEST_CASE("Whatever somebody without authority forges, what is judged of the others stays as it was",
          "[trust]")
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const HonestHistory honest(seed);
        const ForgedHistory forged(honest, seed * 7919);
        const Anchor anchor = honest.world.anchor();
        const Ruling alone = judge(anchor, {}, evidenceOf(honest.facts));
        const State expected = honestPart(honest.facts, honest.facts.size(), alone);
        Facts all = honest.facts;
        all.insert(all.end(), forged.facts.begin(), forged.facts.end());
        const State judged = honestPart(all, honest.facts.size(), judge(anchor, {}, evidenceOf(all)));
        INFO("seed " << seed);
        differ(expected, judged);
        CHECK((judged == expected));
    }
}

TEST_CASE("Honest and forged facts that come in any order, one by one, make one state", "[trust]")
{
    std::mt19937 random(1934);
    for (quint32 seed = 100; seed < 106; ++seed) {
        const HonestHistory honest(seed);
        const ForgedHistory forged(honest, seed * 7919);
        Facts all = honest.facts;
        all.insert(all.end(), forged.facts.begin(), forged.facts.end());
        const State expected = arrive(honest.world.anchor(), all);
        for (int round = 0; round < 3; ++round) {
            std::shuffle(all.begin(), all.end(), random);
            const State state = arrive(honest.world.anchor(), all);
            INFO("seed " << seed << ", round " << round);
            differ(expected, state);
            CHECK((state == expected));
        }
    }
}
