// SPDX-License-Identifier: GPL-3.0-or-later
// An approver lets a colleague decide in their place: what counts of it, in whatever order it comes.
#include "TrustWorld.h"
#include "support/catch.h"

#include <QJsonArray>

#include <functional>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// sh01 lets js02 decide about what js01 hands in. js02 works on a PC of which only the school's server knows.
struct AwaySchool : World
{
    AwaySchool()
        : facts(opening()), submission(add(teacher.say(PlainEvent{}, Desk, u"submission"_s))), given(give())
    {
    }

    ChainEvent add(const ChainEvent& event)
    {
        facts.push_back(event);
        return event;
    }
    ChainEvent give()
    {
        delegate.roster = edition;
        facts.push_back(delegate.card());
        facts.push_back(node.say(EndorsementEvent{delegate.device, 0}));
        return add(approver.say(DelegationEvent{delegate.user, {delegate.device}}));
    }
    ChainEvent decide(Pc& pc, const DocId& by)
    {
        return add(pc.say(DecisionEvent{submission.id(), by}, Desk));
    }
    ChainEvent end(Pc& pc, const ChainEvent& what) { return add(pc.say(DelegationEndEvent{what.id()})); }
    // The school's server takes it in.
    void receive(const ChainEvent& event)
    {
        auto& [number, last] = received[event.database()];
        last = add(node.say(ReceiptEvent{event.id(), ++number, last}, event.database())).id();
    }

    Ruling ruling() const { return judge(anchor(), {}, evidenceOf(facts)); }
    Judgement judged(const ChainEvent& event) const { return judgementOf(facts, ruling(), event.id()); }
    bool isInForce(const ChainEvent& what) const { return ruling().delegations.contains(what.id()); }
    void changeStaff(const std::function<void(std::vector<StaffMember>&)>& change)
    {
        change(staff);
        facts.push_back(nextRoster(county.key));
        delegate.roster = edition;
    }

    Pc delegate{u"js02"_s};
    std::map<DatabaseName, std::pair<qint64, DocId>> received{};
    Facts facts;
    ChainEvent submission;
    ChainEvent given;
};

const Judgement Good = Judgement::good();
const Judgement OnTheWay = Judgement::good(Reason::NotYetReceived);
const Judgement Late = Judgement::waiting(Reason::CameLate);
const Judgement NotTheirs = Judgement::waiting(Reason::NoRole);

constexpr size_t TeacherRow = 0;
constexpr size_t DelegateRow = 1;
constexpr size_t ApproverRow = 2;

} // namespace

TEST_CASE("Whom an approver lets decide decides, and nothing else", "[trust][delegation]")
{
    AwaySchool world;
    CHECK(world.judged(world.given) == OnTheWay);
    CHECK(world.isInForce(world.given));
    const ChainEvent decision = world.decide(world.delegate, world.given.id());
    CHECK(world.judged(decision) == OnTheWay);
    world.receive(world.given);
    world.receive(decision);
    CHECK(world.judged(decision) == Good);
    CHECK(world.judged(world.given) == Good);

    // In their own name they decide nothing, and a leader they are in nothing else.
    CHECK(world.judged(world.decide(world.delegate, {})) == NotTheirs);
    CHECK(world.judged(world.add(
              world.delegate.say(DelegationEvent{world.teacher.user, {world.teacher.device}}))) == NotTheirs);
    CHECK(world.judged(world.add(world.delegate.say(codeFor(UserId(u"js09"_s))))) == NotTheirs);
    CHECK(world.judged(world.end(world.delegate, world.given)) == NotTheirs);
    const Pc stranger(u"js09"_s);
    CHECK_FALSE(world.judged(world.add(world.delegate.say(EndorsementEvent{stranger.device, 0}))).isGood());
    CHECK_FALSE(world.judged(world.add(world.delegate.say(RevocationEvent{world.head.device, 0}))).isGood());
    CHECK(world.isInForce(world.given));
    inAnyOrder(world.anchor(), world.facts);
}

TEST_CASE("Nobody lets somebody decide who may not decide themselves", "[trust][delegation]")
{
    AwaySchool world;
    const auto isNothing = [&](Pc& giver) {
        const ChainEvent given =
            world.add(giver.say(DelegationEvent{world.delegate.user, {world.delegate.device}}));
        CHECK_FALSE(world.isInForce(given));
        CHECK_FALSE(world.judged(given).isGood());
        CHECK_FALSE(world.judged(world.decide(world.delegate, given.id())).isGood());
    };
    SECTION("a teacher, for a colleague")
    {
        isNothing(world.teacher);
    }
    SECTION("a teacher, for themselves")
    {
        isNothing(world.delegate);
    }
    SECTION("a leader, for themselves: two people stay two")
    {
        const ChainEvent given =
            world.add(world.head.say(DelegationEvent{world.head.user, {world.head.device}}));
        CHECK(world.judged(given) == NotTheirs);
        CHECK_FALSE(world.judged(world.decide(world.head, given.id())).isGood());
    }
    SECTION("a leader on a PC of which only the school's server knows")
    {
        Pc made(u"sh01"_s);
        made.roster = world.edition;
        world.facts.push_back(made.card());
        world.facts.push_back(world.node.say(EndorsementEvent{made.device, 0}));
        isNothing(made);
    }
    SECTION("somebody of another school, whose event was copied")
    {
        const QJsonObject document = world.given.document();
        CHECK_FALSE(ChainEvent::read(DatabaseName(u"school-nw"_s), world.given.id(), document));
        Pc elsewhere = world.head;
        elsewhere.school = SchoolId(u"nw"_s);
        isNothing(elsewhere);
    }
    SECTION("who is no approver any more by the list that they name")
    {
        world.changeStaff([](auto& staff) { staff[ApproverRow].roles = {StaffRole::Teacher}; });
        isNothing(world.approver);
    }
    inAnyOrder(world.anchor(), world.facts);
}

TEST_CASE("A decision in another's place is that person's, on the PC that was named", "[trust][delegation]")
{
    AwaySchool world;
    SECTION("a PC that nobody confirmed")
    {
        Pc second(u"js02"_s);
        second.roster = world.edition;
        world.facts.push_back(second.card());
        const ChainEvent both = world.add(
            world.approver.say(DelegationEvent{second.user, {second.device, world.delegate.device}}));
        CHECK(world.judged(world.decide(second, both.id())) == Judgement::waiting(Reason::NotEndorsed));
    }
    SECTION("a PC that came later, whoever confirmed it")
    {
        Pc later(u"js02"_s);
        later.roster = world.edition;
        world.facts.push_back(later.card());
        world.facts.push_back(world.county.say(EndorsementEvent{later.device, 0}));
        const ChainEvent decision = world.decide(later, world.given.id());
        CHECK(world.judged(decision) == Judgement::waiting(Reason::NeedsSecondVoice));
        const ChainEvent again = world.add(world.approver.say(DelegationEvent{later.user, {later.device}}));
        CHECK(world.judged(world.decide(later, again.id())) == OnTheWay);
        CHECK(world.judged(decision) == Judgement::waiting(Reason::NeedsSecondVoice));
    }
    SECTION("somebody else, on it")
    {
        CHECK(world.judged(world.decide(world.approver, world.given.id())) == NotTheirs);
    }
    SECTION("on their own plan")
    {
        const ChainEvent own =
            world.add(world.delegate.say(PlainEvent{}, DatabaseName(u"desk-js02"_s), u"submission"_s));
        const EventHead head = world.delegate.next(u"decision"_s);
        CHECK_FALSE(ChainEvent::make(own.database(), head, DecisionEvent{own.id(), world.given.id()},
                                     world.delegate.key));
    }
    SECTION("on a plan of the person in whose place it is")
    {
        const ChainEvent own =
            world.add(world.approver.say(PlainEvent{}, DatabaseName(u"desk-sh01"_s), u"submission"_s));
        const ChainEvent decision = world.add(
            world.delegate.say(DecisionEvent{own.id(), world.given.id()}, DatabaseName(u"desk-sh01"_s)));
        CHECK(world.judged(decision) == NotTheirs);
        const ChainEvent ofHead =
            world.add(world.head.say(DelegationEvent{world.delegate.user, {world.delegate.device}}));
        const ChainEvent other =
            world.add(world.delegate.say(DecisionEvent{own.id(), ofHead.id()}, DatabaseName(u"desk-sh01"_s)));
        CHECK(world.judged(other) == OnTheWay);
    }
    SECTION("by a delegation that is not here")
    {
        Pc giver = world.approver;
        const ChainEvent unknown = giver.say(DelegationEvent{world.delegate.user, {world.delegate.device}});
        const ChainEvent decision = world.decide(world.delegate, unknown.id());
        CHECK(world.judged(decision) == Judgement::waiting(Reason::Incomplete));
        world.add(unknown);
        CHECK(world.judged(decision) == OnTheWay);
    }
    inAnyOrder(world.anchor(), world.facts);
}

TEST_CASE("What was taken before a delegation was ended stays, what comes after came late",
          "[trust][delegation]")
{
    AwaySchool world;
    world.receive(world.given);
    const ChainEvent before = world.decide(world.delegate, world.given.id());
    const ChainEvent after = world.decide(world.delegate, world.given.id());
    world.receive(before);

    SECTION("by who gave it, before the school heard of it")
    {
        world.end(world.approver, world.given);
        CHECK(world.judged(before) == Good);
        CHECK(world.judged(after) == Late);
    }
    SECTION("by the head, and the school heard of it before the second")
    {
        world.receive(world.end(world.head, world.given));
        world.receive(after);
        CHECK(world.judged(before) == Good);
        CHECK(world.judged(after) == Late);

        world.add(world.approver.say(ConfirmationEvent{after.id()}, Desk));
        CHECK(world.judged(after) == Judgement::good(Reason::Confirmed));
        CHECK_FALSE(world.isInForce(world.given));
    }
    SECTION("given again, for what comes then")
    {
        world.end(world.approver, world.given);
        const ChainEvent again =
            world.add(world.approver.say(DelegationEvent{world.delegate.user, {world.delegate.device}}));
        CHECK(world.judged(world.decide(world.delegate, again.id())) == OnTheWay);
        CHECK(world.judged(after) == Late);
    }
    SECTION("not by a teacher, nor by whoever leads another school or gave another")
    {
        world.end(world.teacher, world.given);
        Pc elsewhere = world.head;
        elsewhere.school = SchoolId(u"nw"_s);
        world.end(elsewhere, world.given);
        world.head.counter = elsewhere.counter; // one chain, whatever school it names
        world.head.previous = elsewhere.previous;
        const ChainEvent heads =
            world.add(world.head.say(DelegationEvent{world.delegate.user, {world.delegate.device}}));
        CHECK(world.judged(world.end(world.approver, heads)) == NotTheirs);
        CHECK(world.isInForce(world.given));
        CHECK(world.isInForce(heads));
        CHECK(world.judged(after) == OnTheWay);
    }
    inAnyOrder(world.anchor(), world.facts);
}

TEST_CASE("A delegation is worth what its giver is, and for who works there", "[trust][delegation]")
{
    AwaySchool world;
    world.receive(world.given);
    const ChainEvent before = world.decide(world.delegate, world.given.id());
    world.receive(before);
    const ChainEvent late = world.decide(world.delegate, world.given.id());

    SECTION("the giver approves no more")
    {
        world.changeStaff([](auto& staff) { staff[ApproverRow].roles = {StaffRole::Teacher}; });
        CHECK(world.judged(world.given) == Good);
        CHECK(world.judged(late) == Late);
        CHECK(world.judged(world.decide(world.delegate, world.given.id())) == NotTheirs);
    }
    SECTION("the delegate left")
    {
        world.changeStaff([](auto& staff) { staff[DelegateRow].roles.clear(); });
        CHECK(world.judged(late) == Late);
        CHECK(world.judged(world.decide(world.delegate, world.given.id())) == NotTheirs);
    }
    SECTION("whose plan it is left: a plan of somebody of the school all the same")
    {
        world.changeStaff([](auto& staff) { staff[TeacherRow].roles.clear(); });
        CHECK(world.judged(late) == OnTheWay);
        CHECK(world.isInForce(world.given));
    }
    if (world.staff[TeacherRow].roles.empty())
        return;
    CHECK(world.judged(before) == Good);
    CHECK_FALSE(world.isInForce(world.given));
    inAnyOrder(world.anchor(), world.facts);
}

TEST_CASE("A PC that is out of use gives nothing and decides nothing", "[trust][delegation]")
{
    AwaySchool world;
    const ChainEvent decision = world.decide(world.delegate, world.given.id());
    SECTION("of who gave it, before the school heard of it: a leader may stand for it")
    {
        world.add(world.head.say(RevocationEvent{world.approver.device, 0}));
        CHECK(world.judged(world.given) == Late);
        CHECK(world.judged(decision) == Late);
        CHECK_FALSE(world.isInForce(world.given));
        world.add(world.head.say(ConfirmationEvent{world.given.id()}));
        CHECK(world.judged(world.given) == Judgement::good(Reason::Confirmed));
        CHECK(world.judged(decision) == OnTheWay);
    }
    SECTION("of who decides")
    {
        world.add(world.head.say(RevocationEvent{world.delegate.device, 0}));
        CHECK(world.judged(decision) == Late);
    }
    inAnyOrder(world.anchor(), world.facts);
}

TEST_CASE("A delegation that says less than it must can never count", "[trust][delegation]")
{
    World world;
    (void)world.opening();
    const auto isRead = [&](const QJsonObject& members) { return eventContent(members).has_value(); };
    const QString digest = world.teacher.device.toString().section(u':', -1);
    const QJsonObject right{
        {u"kind"_s, u"delegation"_s}, {u"user"_s, u"js02"_s}, {u"devices"_s, QJsonArray{digest}}};
    const auto with = [&](const QString& member, const QJsonValue& value) {
        QJsonObject changed = right;
        changed[member] = value;
        return changed;
    };
    CHECK(isRead(right));
    CHECK_FALSE(isRead(with(u"user"_s, {})));
    CHECK_FALSE(isRead(with(u"devices"_s, QJsonArray())));
    CHECK_FALSE(isRead(with(u"devices"_s, u"all"_s)));
    CHECK_FALSE(isRead(with(u"devices"_s, QJsonArray{digest.toUpper()})));
    CHECK_FALSE(isRead(with(u"devices"_s, QJsonArray{7})));
    QJsonArray many;
    for (int i = 0; i < 100; ++i)
        many.append(QString::fromLatin1(Digest::of(QByteArray::number(i)).toHex()));
    CHECK_FALSE(isRead(with(u"devices"_s, many)));
    const QJsonObject decision{{u"kind"_s, u"decision"_s}, {u"submission"_s, u"submission:js01:01jd"_s}};
    const auto inPlace = [&](const QJsonValue& value) {
        QJsonObject changed = decision;
        changed[u"inPlace"_s] = value;
        return changed;
    };
    CHECK(isRead(decision));
    CHECK(isRead(inPlace(u"delegation:sh01:"_s + digest)));
    CHECK_FALSE(isRead(inPlace(u"code:sh01:"_s + digest)));
    CHECK_FALSE(isRead(inPlace(u"delegation:sh01:1"_s)));
    CHECK_FALSE(isRead(inPlace(QJsonValue())));
    CHECK_FALSE(isRead(inPlace(true)));
}
