// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival/GatedPeer.h"
#include "arrival/RefusedRevisions.h"
#include "replication/Debt.h"
#include "replication/LocalPeer.h"
#include "support/ReplicationRun.h"
#include "support/SignedSchool.h"
#include "support/TempStore.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName RefusingDesk(u"desk-js01"_s);

// A server as a peer: somebody else's store, which is not on this PC. Counts what is fetched from it.
class DistantPeer final : public PassingPeer
{
public:
    DistantPeer(DocumentStore& store, int& fetched)
        : PassingPeer(LocalPeer::of(store).value()), m_fetched(fetched)
    {
    }
    bool isHere() const override { return false; }
    void fetch(const couch::BulkGetQuery& query, Continuation<couch::BulkGetAnswer> done) override
    {
        m_fetched += int(query.items.size());
        if (isCut && !query.latest)
            return done(fail(ErrorKind::Offline, u"the line is cut"_s));
        peer().fetch(query, std::move(done));
    }

    bool isCut = false; // when it is asked for what lies behind something

private:
    int& m_fetched;
};

// A county that takes everything, and a school's desk that is filled from it.
struct Refusing
{
    // `behind`: the hashes of what it was written on, newest first.
    void graft(TempStore& store, const DocId& id, const QJsonObject& document, const QByteArray& rev,
               const QList<QByteArray>& behind = {})
    {
        Revision revision;
        revision.id = id;
        revision.rev = RevId::parse(rev).value();
        revision.ancestry = QList<QByteArray>{revision.rev.hash} + behind;
        revision.body = Body::fromObject(document).value();
        store.graft(revision);
    }
    QJsonObject altered(const QString& note) const
    {
        QJsonObject other = event.document();
        other[u"note"_s] = note;
        return other;
    }
    ReplicationSummary pull(DocumentStore& from, const QString& carrier = u"county"_s)
    {
        auto here = std::make_unique<GatedPeer>(LocalPeer::of(desk.store()).value(),
                                                GatedPeer::Place{desk.store(), RefusingDesk, carrier},
                                                [this] { return Result<ArrivalGate>(ArrivalGate(keys)); });
        ReplicationRun run(std::make_unique<DistantPeer>(from, fetched), std::move(here), {},
                           std::make_shared<SystemClock>());
        return run.toEnd().value();
    }
    // The line is cut when it is asked for what lies behind something.
    bool pullIsCut(DocumentStore& from)
    {
        auto here = std::make_unique<GatedPeer>(LocalPeer::of(desk.store()).value(),
                                                GatedPeer::Place{desk.store(), RefusingDesk, u"county"_s},
                                                [this] { return Result<ArrivalGate>(ArrivalGate(keys)); });
        auto there = std::make_unique<DistantPeer>(from, fetched);
        there->isCut = true;
        ReplicationRun run(std::move(there), std::move(here), {}, std::make_shared<SystemClock>());
        return !run.toEnd();
    }
    QList<RevId> leavesHere()
    {
        QList<RevId> leaves;
        const auto state = desk.store().state(*desk.store().read(), event.id());
        for (const LeafState& leaf : state ? state->leaves : std::vector<LeafState>())
            leaves.append(leaf.rev);
        return leaves;
    }
    std::vector<RefusedRevision> refused() { return refusedIn(desk.store(), *desk.store().read()).value(); }
    bool has(const DocId& id) { return desk.store().get(*desk.store().read(), id).has_value(); }

    TempStore county;
    TempStore desk;
    SchoolPc pc{UserId(u"js01"_s)};
    KnownKeys keys = [this] {
        Evidence facts;
        facts.cards.push_back(pc.signedCard());
        return KnownKeys(facts);
    }();
    ChainEvent event = pc.say(RefusingDesk, u"submission"_s, PlainEvent{}, {{u"note"_s, u"静夜思 𠮷䶮"_s}});
    int fetched = 0;
};

} // namespace

TEST_CASE_METHOD(Refusing, "What is refused is told once, owed by nobody and not fetched again",
                 "[arrival][hostile]")
{
    graft(county, event.id(), altered(u"改过"_s), "1-00aa");
    const ReplicationSummary first = pull(county.store());
    CHECK(first.refused.size() == 1);
    CHECK(first.refused.front().error == NeverTaken);
    CHECK(first.debts.empty());
    CHECK(first.progress.counts.docsWritten == 0);
    CHECK(fetched == 1);

    graft(county, event.id(), event.document(), "1-00bb"); // moves the row: both leaves are named again
    const ReplicationSummary second = pull(county.store());
    CHECK(fetched == 2);
    CHECK(second.refused.empty());
    CHECK(second.progress.counts.docsWritten == 1);
    CHECK(has(event.id()));
    REQUIRE(refused().size() == 1);
    const RefusedRevision kept = refused().front();
    CHECK(std::tuple(kept.id, kept.rev.toString(), kept.reason, kept.carrier) ==
          std::tuple(event.id(), u"1-00aa"_s, u"altered"_s, u"county"_s));
    const auto locals = desk.store().locals(*desk.store().read()).value();
    CHECK(std::none_of(locals.begin(), locals.end(), [](const LocalDocument& local) {
        return QJsonDocument(local.content).toJson().contains("改过");
    }));
}

TEST_CASE_METHOD(Refusing,
                 "Junk under the name of something real keeps nobody else from bringing what is real",
                 "[arrival][hostile]")
{
    TempStore school;
    graft(county, event.id(), altered(u"假的"_s), "1-00aa");
    graft(school, event.id(), event.document(), "1-00aa");
    CHECK(pull(county.store()).refused.size() == 1);
    CHECK_FALSE(has(event.id()));
    CHECK(pull(school.store(), u"school"_s).progress.counts.docsWritten == 1);
    CHECK(has(event.id()));
}

TEST_CASE_METHOD(Refusing, "What older rules refused is asked for again, though the checkpoint has passed it",
                 "[arrival]")
{
    graft(county, event.id(), event.document(), "1-00aa");
    pull(county.store());
    REQUIRE(has(event.id()));
    // As an older program, whose rules knew this text not yet, would have left it.
    {
        auto transaction = desk.store().begin(Durability::Batch).value();
        REQUIRE(desk.store().purge(transaction, event.id()));
        const QString name =
            RefusedRevisions::nameOf(u"county"_s, event.id(), RevId::parse("1-00aa").value());
        REQUIRE(desk.store().putLocal(transaction, name,
                                      {{u"id"_s, event.id().toString()},
                                       {u"rev"_s, u"1-00aa"_s},
                                       {u"reason"_s, u"altered"_s},
                                       {u"carrier"_s, u"county"_s},
                                       {u"rules"_s, RefusedRevisions::Rules - 1}}));
        REQUIRE(transaction.commit());
    }
    const ReplicationSummary again = pull(county.store());
    CHECK(again.progress.counts.docsWritten == 1);
    CHECK(again.debts.empty());
    CHECK(has(event.id()));
    CHECK(refused().empty());
}

TEST_CASE_METHOD(Refusing, "Of more than a thousand refused only the number is kept, and of long names too",
                 "[arrival][hostile]")
{
    constexpr int Many = RefusedRevisions::MostKept + 7;
    RefusedRevisions remembered(desk.store());
    std::vector<RefusedRevision> all;
    const RevId rev = RevId::parse("1-00aa").value();
    all.push_back({DocId(QString(5000, u'长')), rev, u"altered"_s, u"js02:stick"_s});
    for (int i = 0; i < Many; ++i)
        all.push_back({DocId(u"decision:js01:%1"_s.arg(i)), rev, u"altered"_s, u"county"_s});
    auto transaction = desk.store().begin(Durability::Batch).value();
    REQUIRE(remembered.note(transaction, all));
    REQUIRE(remembered.note(transaction, {all[1]})); // known: it counts once
    REQUIRE(transaction.commit());
    CHECK(refused().size() == size_t(RefusedRevisions::MostKept));
    const auto counts = refusedByCarrier(desk.store(), *desk.store().read()).value();
    CHECK(counts == QMap<QString, qint64>{{u"county"_s, Many}, {u"js02:stick"_s, 1}});
}

TEST_CASE_METHOD(Refusing, "Who writes on top of a good text hides it from nobody", "[arrival][hostile]")
{
    const RevId good = RevId::parse("1-00aa").value();
    graft(county, event.id(), event.document(), "1-00aa");
    graft(county, event.id(), altered(u"改过"_s), "2-00bb", {"00aa"});
    graft(county, event.id(), altered(u"又改过"_s), "3-00cc", {"00bb", "00aa"});
    const ReplicationSummary first = pull(county.store());
    CHECK(first.refused.size() == 1);
    CHECK(first.debts.empty());
    CHECK(leavesHere() == QList<RevId>{good});
    CHECK(fetched == 3); // one step back after the other

    graft(county, event.id(), altered(u"还改"_s), "4-00dd", {"00cc", "00bb", "00aa"});
    pull(county.store());
    CHECK(leavesHere() == QList<RevId>{good});
    CHECK(fetched == 6); // the refused leaf, and what of its ancestors is not here
}

TEST_CASE_METHOD(Refusing, "What lies behind a refused text is passed over where the server forgot it",
                 "[arrival][hostile]")
{
    graft(county, event.id(), event.document(), "1-00aa");
    graft(county, event.id(), altered(u"改过"_s), "3-00cc", {"00bb", "00aa"}); // 2-00bb is but a name there
    pull(county.store());
    CHECK(leavesHere() == QList<RevId>{RevId::parse("1-00aa").value()});

    TempStore other;
    graft(other, event.id(), altered(u"改过"_s), "3-00cc", {"00bb", "00ab"});
    CHECK(pull(other.store(), u"school"_s).debts.empty());
    CHECK(leavesHere().size() == 1);
}

TEST_CASE_METHOD(Refusing, "A line that is cut while it looks behind what is refused is no loss",
                 "[arrival][hostile]")
{
    graft(county, event.id(), event.document(), "1-00aa");
    graft(county, event.id(), altered(u"改过"_s), "2-00bb", {"00aa"});
    CHECK(pullIsCut(county.store()));
    CHECK(refused().empty()); // so it is looked at again
    pull(county.store());
    CHECK(leavesHere() == QList<RevId>{RevId::parse("1-00aa").value()});
    CHECK(refused().size() == 1);
}
