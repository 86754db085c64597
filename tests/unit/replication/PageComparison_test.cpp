// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/LocalPeer.h"
#include "replication/PageComparison.h"
#include "replication/PassingPeer.h"
#include "support/FakeClock.h"
#include "support/TempStore.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A store that seems to be at the other end of a line, and what it was asked about.
class DistantPeer final : public PassingPeer
{
public:
    DistantPeer(DocumentStore& store, bool isHere)
        : PassingPeer(LocalPeer::of(store).value()), m_isHere(isHere)
    {
    }

    bool isHere() const override { return m_isHere; }
    void missing(const couch::RevsDiffQuery& query, Continuation<couch::RevsDiffAnswer> done) override
    {
        asked.clear();
        for (const couch::DocRevs& document : query)
            asked.append(document.id.toString());
        PassingPeer::missing(query, std::move(done));
    }

    QStringList asked;

private:
    bool m_isHere;
};

struct Comparing
{
    explicit Comparing(bool isHere = false) : peer(target.store(), isHere) {}

    void add(const QString& id)
    {
        page.rows.push_back(
            {couch::Sequence::fromNumber(int(page.rows.size()) + 1), DocId(id), {*RevId::parse("1-a")}});
    }

    PageComparison::Difference compare()
    {
        std::optional<PageComparison::Difference> difference;
        peer.asked.clear();
        comparison.compare(page, 0ms, {&peer, [&](const Result<PageComparison::Difference>& result) {
                                           difference = result.value();
                                       }});
        return difference.value();
    }

    TempStore target;
    DistantPeer peer;
    FakeClock clock;
    ReplicationMemory memory;
    PageComparison comparison{peer, memory, clock};
    couch::ChangesPage page;
};

} // namespace

TEST_CASE("What the target has said that it lacks is not asked again while it was not sent",
          "[replication][compare]")
{
    Comparing comparing;
    comparing.add(u"plan:静夜思"_s);
    comparing.add(u"plan:春晓"_s);
    CHECK(comparing.comparison.known(comparing.page).empty());
    auto difference = comparing.compare();
    CHECK(comparing.peer.asked.size() == 2);
    CHECK(difference.missing.size() == 2);
    CHECK(difference.asked == 2);
    CHECK(difference.found == 2);

    comparing.memory.missing.forget(DocId(u"plan:静夜思"_s));
    comparing.add(u"plan:登鹳雀楼"_s);
    CHECK(comparing.comparison.known(comparing.page).size() == 1);
    difference = comparing.compare();
    CHECK(comparing.peer.asked == QStringList{u"plan:静夜思"_s, u"plan:登鹳雀楼"_s});
    CHECK(difference.missing.size() == 3);
    CHECK(difference.asked == 2);
    CHECK(comparing.compare().missing.size() == 3);
    CHECK(comparing.peer.asked.isEmpty());
}

TEST_CASE("A target on this PC is asked each time: what has come there since need not be fetched",
          "[replication][compare]")
{
    Comparing comparing(true);
    comparing.add(u"plan:静夜思"_s);
    CHECK(comparing.compare().missing.size() == 1);
    CHECK(comparing.compare().asked == 1);
}

TEST_CASE("A page of revisions that cannot be read asks nothing", "[replication][compare]")
{
    Comparing comparing;
    comparing.add(u"plan:静夜思"_s);
    comparing.page.rows[0].revs = {RevId()};
    CHECK(comparing.compare().missing.empty());
    CHECK(comparing.peer.asked.isEmpty());
}
