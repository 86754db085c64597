// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptNode.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A teacher with two PCs, one of which is about to be stolen.
struct StolenPc : KeptNode
{
    StolenPc()
    {
        introduce();
        lost.setRoster({1, edition});
        write(databaseOf(school), lost.signedCard().id().toString(), lost.signedCard().document());
        for (const SchoolPc* each : {&pc, &lost})
            speak(u"js01"_s, each->device());
        REQUIRE(comes([&] { return kindCount(u"endorsement:"_s) == 2; }));
    }

    qsizetype kindCount(const QString& prefix) { return qsizetype(events(prefix).size()); }
    std::vector<ChainEvent> events(const QString& prefix)
    {
        ListRange range;
        range.prefix = prefix;
        range.bodies = true;
        const DatabaseName database = databaseOf(school);
        std::vector<ChainEvent> found;
        const DocumentStore& here = store(database);
        const auto rows = here.list(here.read().value(), range).value();
        for (const DocumentRow& row : rows)
            found.push_back(ChainEvent::read(database, row.id, row.body.toObject()).value());
        return found;
    }
    Revision save(const QString& id)
    {
        return lost.save(space, DocId(id), {{u"kind"_s, u"plan"_s}, {u"author"_s, u"js01"_s}});
    }
    void keep(const Revision& revision)
    {
        auto transaction = store(space).begin(Durability::Full).value();
        REQUIRE(store(space).graft(transaction, revision));
        REQUIRE(transaction.commit());
    }
    bool takes(const Revision& revision)
    {
        NodeDatabase* const database = node->databases().find(space.toString()).value();
        return node->databases().signatures().judge(space, *database->security(), revision)->isGood();
    }
    std::vector<ChainEvent> nodesWord()
    {
        std::vector<ChainEvent> word = events(u"revocation:"_s);
        std::erase_if(word, [&](const ChainEvent& each) { return each.head().author != nodeOf(school); });
        return word;
    }

    SchoolPc lost{UserId(u"js01"_s), school, DeviceKey::make()};
};

} // namespace

TEST_CASE_METHOD(StolenPc,
                 "Of a PC that is out of use the node says once what it had saved, and takes nothing else",
                 "[node]")
{
    const Revision before = save(u"plan:js01:before"_s);
    keep(before);
    keep(pc.save(space, DocId(u"plan:js01:own"_s), {{u"kind"_s, u"plan"_s}}));
    const Revision after = save(u"plan:js01:after"_s);
    CHECK(takes(after));
    const ChainEvent revocation =
        pc.say(databaseOf(school), u"revocation"_s, RevocationEvent{lost.device(), 0});
    write(databaseOf(school), revocation.id().toString(), revocation.document());
    REQUIRE(comes([&] { return nodesWord().size() == 1; }));
    const ChainEvent said = nodesWord().front();
    const auto* word = said.as<RevocationEvent>();
    REQUIRE(word);
    CHECK(word->device == lost.device());
    CHECK(word->saved.value(space) == QSet<QString>{QString::fromLatin1(before.rev.hash)});
    CHECK(word->saved.contains(databaseOf(school)));
    CHECK(takes(before));
    CHECK_FALSE(takes(after));
    stop();
    start();
    submit();
    REQUIRE(receiptsAre(1));
    CHECK(nodesWord().size() == 1);
    CHECK_FALSE(takes(after));
}
