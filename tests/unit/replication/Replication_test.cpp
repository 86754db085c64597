// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/ReplicationTuning.h"
#include "support/catch.h"
#include "unit/replication/ReplicationFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Error Cut{ErrorKind::Offline, u"The connection was cut."_s, {}};

} // namespace

TEST_CASE_METHOD(ReplicationFixture, "One replication makes the target hold what the source holds",
                 "[replication]")
{
    putLessons(300);
    const RevId first = source.put(u"plan:静夜思"_s, lessonBody(1));
    source.put(u"plan:静夜思"_s, lessonBody(2), first);
    source.remove(u"plan:0007"_s, source.state(u"plan:0007"_s).winner);

    const auto summary = run()->toEnd();
    REQUIRE(summary);
    CHECK(target.content() == source.content());
    CHECK(target.body(u"plan:静夜思"_s) == lessonBody(2));
    CHECK(summary->progress.counts.docsWritten == 301);
    CHECK(summary->progress.counts.docsRead == 301);
    CHECK(summary->refused.empty());
}

TEST_CASE_METHOD(ReplicationFixture,
                 "The checkpoint stands at both peers and the next run reads nothing again",
                 "[replication][checkpoint]")
{
    putLessons(20);
    REQUIRE(run()->toEnd());
    REQUIRE(source.local(id()));
    REQUIRE(target.local(id()));
    CHECK(*source.local(id()) == *target.local(id()));
    CHECK((*source.local(id()))["source_last_seq"_L1].toInt() == 20);

    *sourceScript = {};
    *targetScript = {};
    const auto again = run()->toEnd();
    REQUIRE(again);
    CHECK(again->progress.counts == ReplicationCounts{});
    CHECK(sourceScript->calls == QMap<QString, int>{{u"changes"_s, 1}, {u"readLocal"_s, 2}});
    CHECK(targetScript->calls == QMap<QString, int>{{u"readLocal"_s, 1}});
}

TEST_CASE_METHOD(ReplicationFixture, "A target that lost its checkpoint is compared from the beginning",
                 "[replication][checkpoint]")
{
    putLessons(20);
    REQUIRE(run()->toEnd());
    auto transaction = target->begin(Durability::Full);
    REQUIRE(transaction);
    REQUIRE(target->removeLocal(*transaction, id()));
    REQUIRE(transaction->commit());

    const auto again = run()->toEnd();
    REQUIRE(again);
    CHECK(again->progress.counts.missingChecked == 20);
    CHECK(again->progress.counts.docsRead == 0);
    CHECK(target.local(id()));
}

TEST_CASE_METHOD(ReplicationFixture, "A source that was emptied takes nothing away from the target",
                 "[replication][checkpoint]")
{
    putLessons(20);
    REQUIRE(run()->toEnd());
    TempStore emptied;
    // The same name, none of the memory: as a server that was set up again.
    ReplicationRun again(peer(emptied, sourceScript), peer(target, targetScript), {}, clock);
    REQUIRE(again.toEnd());
    CHECK(target.documents() == 20);
}

TEST_CASE_METHOD(ReplicationFixture, "A transient failure is tried again and the work done before stays done",
                 "[replication][retry]")
{
    putLessons(50);
    targetScript->faults[u"store"_s] = {Cut};
    const auto replication = run();
    replication->start();
    REQUIRE(replication->untilInterrupted(1));
    CHECK(replication->interruptions().front().kind == ErrorKind::Offline);
    clock->advance(2s);
    REQUIRE(replication->untilOver());
    CHECK(replication->result());
    CHECK(target.content() == source.content());
}

TEST_CASE_METHOD(ReplicationFixture, "Every call may fail once without harm", "[replication][retry]")
{
    const QString call =
        GENERATE(u"readLocal"_s, u"changes"_s, u"missing"_s, u"fetch"_s, u"store"_s, u"writeLocal"_s);
    const bool atSource = GENERATE(true, false);
    putLessons(30);
    (atSource ? sourceScript : targetScript)->faults[call] = {Cut};
    const auto replication = run();
    replication->start();
    const bool concerns =
        atSource ? call != u"missing"_s && call != u"store"_s : call != u"changes"_s && call != u"fetch"_s;
    if (concerns) {
        REQUIRE(replication->untilInterrupted(1));
        clock->advance(2s);
    }
    REQUIRE(replication->untilOver());
    CHECK(replication->result());
    CHECK(target.content() == source.content());
    CHECK(*source.local(id()) == *target.local(id()));
}

TEST_CASE_METHOD(ReplicationFixture, "A one-shot replication gives up after a few failures in a row",
                 "[replication][retry]")
{
    putLessons(3);
    for (int i = 0; i < 10; ++i)
        sourceScript->faults[u"changes"_s].push_back(Cut);
    const auto replication = run();
    replication->start();
    for (int i = 1; i < 4; ++i) {
        REQUIRE(replication->untilInterrupted(i));
        clock->advance(5min);
    }
    REQUIRE(replication->untilOver());
    REQUIRE_FALSE(replication->result());
    CHECK(replication->result().error().kind == ErrorKind::Offline);
    CHECK(sourceScript->calls[u"changes"_s] == 4);
}

TEST_CASE_METHOD(ReplicationFixture, "What waiting cannot mend ends the replication at once",
                 "[replication][retry]")
{
    const auto kind = GENERATE(ErrorKind::Unauthorized, ErrorKind::NotFound, ErrorKind::Forbidden,
                               ErrorKind::DiskFull, ErrorKind::Damaged, ErrorKind::NotOurServer);
    putLessons(3);
    sourceScript->faults[u"changes"_s] = {{kind, u"no"_s, {}}};
    const auto result = run()->toEnd();
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == kind);
    CHECK(sourceScript->calls[u"changes"_s] == 1);
}

TEST_CASE_METHOD(ReplicationFixture, "A busy peer is left alone for as long as it asked",
                 "[replication][retry]")
{
    putLessons(3);
    sourceScript->faults[u"changes"_s] = {{ErrorKind::ServerBusy, u"later"_s, {}}};
    sourceScript->askedPause = 90s;
    const auto replication = run();
    replication->start();
    REQUIRE(replication->untilInterrupted(1));
    clock->advance(89s);
    CHECK(sourceScript->calls[u"changes"_s] == 1);
    clock->advance(1s);
    REQUIRE(replication->untilOver());
    CHECK(replication->result());
}

TEST_CASE_METHOD(ReplicationFixture, "retryNow ends the pause of a replication that waits",
                 "[replication][retry]")
{
    putLessons(3);
    sourceScript->faults[u"changes"_s] = {Cut};
    const auto replication = run();
    replication->start();
    REQUIRE(replication->untilInterrupted(1));
    replication->replication().retryNow();
    REQUIRE(replication->untilOver());
    CHECK(replication->result());
    clock->advance(1h); // the outdated timer finds nothing to do
    CHECK(sourceScript->calls[u"changes"_s] == 2);
}

TEST_CASE_METHOD(ReplicationFixture, "A refused document is named and the rest goes on",
                 "[replication][refusal]")
{
    putLessons(3);
    const RevId rev = source.state(u"plan:0001"_s).winner;
    targetScript->refusals = {{DocId(u"plan:0001"_s), rev, u"forbidden"_s, u"只有作者可以修改"_s}};
    const auto summary = run()->toEnd();
    REQUIRE(summary);
    REQUIRE(summary->refused.size() == 1);
    CHECK(summary->refused[0].reason == u"只有作者可以修改"_s);
    CHECK(summary->progress.counts.docWriteFailures == 1);
    CHECK(summary->progress.counts.docsWritten == 2);
    CHECK((*target.local(id()))["source_last_seq"_L1].toInt() == 3);
}

TEST_CASE_METHOD(ReplicationFixture,
                 "A stub whose bytes the target lacks is asked for again with its content",
                 "[replication][attachment]")
{
    const QByteArray bytes("板书设计");
    const RevId first = source.put(u"plan:a"_s, lessonBody(1), std::nullopt,
                                   {attachmentFromBytes(u"板书.txt"_s, "text/plain", bytes)});
    Revision bare; // the target knows the first revision, but not its attachment
    bare.id = DocId(u"plan:a"_s);
    bare.rev = first;
    bare.ancestry = {first.hash};
    target.graft(bare);
    Attachment stub = attachmentFromBytes(u"板书.txt"_s, "text/plain", bytes);
    stub.content = nullptr;
    source.put(u"plan:a"_s, lessonBody(2), first, {stub});

    const auto summary = run()->toEnd();
    REQUIRE(summary);
    CHECK(summary->refused.empty());
    CHECK(target.attachment(u"plan:a"_s, u"板书.txt"_s) == bytes);
    CHECK(sourceScript->calls[u"fetch"_s] == 2);
}

TEST_CASE_METHOD(ReplicationFixture, "A target that is missing is made only when asked", "[replication]")
{
    putLessons(3);
    targetScript->faults[u"info"_s] = {{ErrorKind::NotFound, u"no database"_s, {}}};
    SECTION("not asked")
    {
        const auto result = run()->toEnd();
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::NotFound);
        CHECK(target.documents() == 0);
    }
    SECTION("asked")
    {
        ReplicationOptions options;
        options.createTarget = true;
        REQUIRE(run(options)->toEnd());
        CHECK(targetScript->calls[u"create"_s] == 1);
        CHECK(target.documents() == 3);
    }
}

TEST_CASE_METHOD(ReplicationFixture,
                 "A continuous replication follows edits and says when both sides are equal",
                 "[replication][continuous]")
{
    putLessons(5);
    ReplicationOptions options;
    options.continuous = true;
    const auto replication = run(options);
    replication->start();
    REQUIRE(replication->untilCaughtUp(1));
    CHECK(target.content() == source.content());

    source.edit(u"plan:0002"_s, lessonBody(99));
    REQUIRE(replication->untilCaughtUp(2));
    CHECK(target.body(u"plan:0002"_s) == lessonBody(99));
    CHECK((*target.local(id()))["source_last_seq"_L1].toInt() == 6);
}

TEST_CASE_METHOD(ReplicationFixture, "A continuous replication never gives up on a line that is down",
                 "[replication][continuous][retry]")
{
    ReplicationOptions options;
    options.continuous = true;
    for (int i = 0; i < 20; ++i)
        sourceScript->faults[u"longpoll"_s].push_back(
            i % 2 ? Cut : Error{ErrorKind::NotOurServer, u"portal"_s, {}});
    const auto replication = run(options);
    replication->start();
    for (int i = 1; i <= 20; ++i) {
        REQUIRE(replication->untilInterrupted(i));
        clock->advance(5min);
    }
    putLessons(1);
    REQUIRE(replication->untilCaughtUp(21));
    CHECK(target.documents() == 1);
}

TEST_CASE_METHOD(ReplicationFixture, "Cancelling lets the batch under way be stored and leaves a checkpoint",
                 "[replication][cancel]")
{
    putLessons(200);
    targetScript->holdStores = true;
    const auto replication = run();
    replication->start();
    REQUIRE(QTest::qWaitFor([&] { return targetScript->held.size() == 2; }, 5000));
    replication->replication().cancel();
    targetScript->release();
    REQUIRE(replication->untilOver());
    REQUIRE_FALSE(replication->result());
    CHECK(replication->result().error().kind == ErrorKind::Cancelled);
    CHECK(target.documents() == 4);
    REQUIRE(target.local(id()));
    CHECK((*target.local(id()))["source_last_seq"_L1].toInt() == 4);

    targetScript->holdStores = false;
    const auto rest = run()->toEnd();
    REQUIRE(rest);
    CHECK(rest->progress.counts.docsRead == 196);
    CHECK(target.content() == source.content());
}

TEST_CASE_METHOD(ReplicationFixture, "Cancelling does not wait for ever for a peer that is silent",
                 "[replication][cancel]")
{
    putLessons(3);
    targetScript->holdStores = true;
    const auto replication = run();
    replication->start();
    REQUIRE(QTest::qWaitFor([&] { return !targetScript->held.empty(); }, 5000));
    replication->replication().cancel();
    clock->advance(5s);
    REQUIRE(replication->untilOver());
    CHECK(replication->result().error().kind == ErrorKind::Cancelled);
}

TEST_CASE_METHOD(ReplicationFixture, "Cancelling while everything is there and more is awaited ends at once",
                 "[replication][cancel]")
{
    putLessons(3);
    ReplicationOptions options;
    options.continuous = true;
    const auto replication = run(options);
    replication->start();
    REQUIRE(replication->untilCaughtUp(1));
    replication->replication().cancel();
    REQUIRE(replication->untilOver());
    CHECK(replication->result().error().kind == ErrorKind::Cancelled);
}

TEST_CASE_METHOD(ReplicationFixture, "Cancelling while waiting for the next try ends at once",
                 "[replication][cancel]")
{
    sourceScript->faults[u"changes"_s] = {Cut};
    const auto replication = run();
    replication->start();
    REQUIRE(replication->untilInterrupted(1));
    replication->replication().cancel();
    REQUIRE(replication->untilOver());
    CHECK(replication->result().error().kind == ErrorKind::Cancelled);
    clock->advance(1h);
    CHECK(sourceScript->calls[u"changes"_s] == 1);
}

TEST_CASE_METHOD(ReplicationFixture,
                 "A pass that would delete more than half of the target stops before it does",
                 "[replication][guard]")
{
    putLessons(40);
    REQUIRE(run()->toEnd());
    for (int i = 0; i < 25; ++i) {
        const QString id = u"plan:%1"_s.arg(i, 4, 10, QLatin1Char('0'));
        source.remove(id, source.state(id).winner);
    }
    source.put(u"plan:新"_s, lessonBody(7));
    ReplicationOptions options;
    options.massDeletion = MassDeletion::Stop;
    const auto stopped = run(options)->toEnd();
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Precondition);
    CHECK(stopped.error().detail.contains(u"25 of the 40"_s));
    CHECK(target.documents() >= 40);

    options.massDeletion = MassDeletion::Allow;
    REQUIRE(run(options)->toEnd());
    CHECK(target.content() == source.content());
}

TEST_CASE_METHOD(ReplicationFixture, "Few deletions pass the guard", "[replication][guard]")
{
    putLessons(4);
    REQUIRE(run()->toEnd());
    for (const QString& id : {u"plan:0000"_s, u"plan:0001"_s, u"plan:0002"_s})
        source.remove(id, source.state(id).winner);
    ReplicationOptions options;
    options.massDeletion = MassDeletion::Stop;
    REQUIRE(run(options)->toEnd());
    CHECK(target.documents() == 1);
    CHECK((*target.local(id()))["source_last_seq"_L1].toInt() == 7);
}

TEST_CASE_METHOD(ReplicationFixture, "Checkpoints come with the batches of a slow line",
                 "[replication][checkpoint]")
{
    putLessons(100);
    targetScript->holdStores = true;
    const auto replication = run();
    replication->start();
    int checkpoints = 0;
    while (target.documents() < 60) {
        REQUIRE(QTest::qWaitFor([&] { return !targetScript->held.empty(); }, 5000));
        clock->advance(tuning::CheckpointInterval);
        targetScript->release();
        REQUIRE(QTest::qWaitFor([&] { return targetScript->calls[u"writeLocal"_s] > checkpoints; }, 5000));
        checkpoints = targetScript->calls[u"writeLocal"_s];
    }
    CHECK(checkpoints >= 3);
}

TEST_CASE_METHOD(ReplicationFixture, "Cancelling at the moment of a failure is not forgotten",
                 "[replication][cancel]")
{
    putLessons(3);
    sourceScript->faults[u"readLocal"_s] = {Cut}; // fails inside start()
    const auto replication = run();
    replication->start();
    replication->replication().cancel();
    REQUIRE(replication->untilOver());
    CHECK(replication->result().error().kind == ErrorKind::Cancelled);
    CHECK(replication->interruptions().empty());
}
