// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/Checkpoint.h"
#include "replication/ReplicationTuning.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace shanke;
using namespace Qt::StringLiterals;
using couch::Sequence;

namespace {

CheckpointSession session(const QString& id, const Sequence& end)
{
    return {id, u"2026-03-05T20:10:00+08:00"_s, u"2026-03-05T20:10:05+08:00"_s, {}, end, {4, 3, 2, 1, 1}};
}

Sequence text(const char* json)
{
    return Sequence::fromJsonText(json);
}

} // namespace

TEST_CASE("A checkpoint has the members of CouchDB's replicator", "[replication][checkpoint]")
{
    const Checkpoint checkpoint = Checkpoint().followedBy(session(u"s1"_s, text("\"12-g1AAA\"")));
    const QJsonObject json = checkpoint.toJson();
    CHECK(json["session_id"_L1] == u"s1"_s);
    CHECK(json["source_last_seq"_L1] == u"12-g1AAA"_s);
    CHECK(json["replication_id_version"_L1].isDouble());
    const QJsonObject entry = json["history"_L1].toArray().first().toObject();
    const QStringList members{u"doc_write_failures"_s, u"docs_read"_s,    u"docs_written"_s,
                              u"end_last_seq"_s,       u"end_time"_s,     u"missing_checked"_s,
                              u"missing_found"_s,      u"recorded_seq"_s, u"session_id"_s,
                              u"start_last_seq"_s,     u"start_time"_s};
    CHECK(entry.keys() == members);
    CHECK(entry["recorded_seq"_L1] == u"12-g1AAA"_s);
    CHECK(entry["docs_read"_L1].toInt() == 2);
}

TEST_CASE("Reading a written checkpoint gives it back, whatever the form of its sequences",
          "[replication][checkpoint]")
{
    const auto sequence = GENERATE(as<const char*>(), "7", "\"7-g1AAA\"", "[3,\"部分\"]", "{\"shard\":1}");
    const Checkpoint checkpoint = Checkpoint().followedBy(session(u"甲"_s, text(sequence)));
    const auto again = Checkpoint::fromJson(checkpoint.toJson());
    REQUIRE(again);
    CHECK(again->toJson() == checkpoint.toJson());
    CHECK(again->history().front().counts == ReplicationCounts{4, 3, 2, 1, 1});
}

TEST_CASE("What is not a checkpoint of this version counts as none", "[replication][checkpoint]")
{
    QJsonObject json = Checkpoint().followedBy(session(u"s1"_s, text("1"))).toJson();
    CHECK_FALSE(Checkpoint::fromJson({}));
    json["replication_id_version"_L1] = 3;
    CHECK_FALSE(Checkpoint::fromJson(json));
    json["replication_id_version"_L1] = 4;
    json["history"_L1] = u"broken"_s;
    CHECK_FALSE(Checkpoint::fromJson(json));
}

TEST_CASE("Equal sessions on both sides mean going on from their sequence", "[replication][checkpoint]")
{
    const Checkpoint log =
        Checkpoint().followedBy(session(u"s1"_s, text("5"))).followedBy(session(u"s2"_s, text("9")));
    CHECK(commonCheckpoint(log, log).sequence == text("9"));
}

TEST_CASE("When one side missed the last checkpoint, the newest one that both know counts",
          "[replication][checkpoint]")
{
    const Checkpoint both = Checkpoint().followedBy(session(u"s1"_s, text("5")));
    const Checkpoint ahead = both.followedBy(session(u"s2"_s, text("9")));
    CHECK(commonCheckpoint(both, ahead).sequence == text("5"));
    CHECK(commonCheckpoint(ahead, both).sequence == text("5"));
}

TEST_CASE("Without a common session the replication starts again", "[replication][checkpoint]")
{
    const Checkpoint one = Checkpoint().followedBy(session(u"s1"_s, text("5")));
    const Checkpoint other = Checkpoint().followedBy(session(u"s2"_s, text("5")));
    const Checkpoint lying = Checkpoint().followedBy(session(u"s1"_s, text("6")));
    CHECK(commonCheckpoint(one, other).sequence.isEmpty());
    CHECK(commonCheckpoint(one, lying).sequence.isEmpty());
    CHECK(commonCheckpoint(one, std::nullopt).sequence.isEmpty());
    CHECK(commonCheckpoint(std::nullopt, one).sequence.isEmpty());
    CHECK(commonCheckpoint(std::nullopt, std::nullopt).sequence.isEmpty());
}

TEST_CASE("The history of a checkpoint is capped, newest first", "[replication][checkpoint]")
{
    Checkpoint log;
    for (int i = 0; i < 60; ++i)
        log = log.followedBy(session(QString::number(i), Sequence::fromNumber(i)));
    CHECK(log.history().size() == tuning::CheckpointHistory);
    CHECK(log.history().front().id == u"59"_s);
    CHECK(log.toJson()["source_last_seq"_L1].toInt() == 59);
}

TEST_CASE("A replication's id depends on both peers and on the direction", "[replication][checkpoint]")
{
    const QString id = replicationId(u"http://node/space-js01"_s, u"0d2f"_s);
    CHECK(id == replicationId(u"http://node/space-js01"_s, u"0d2f"_s));
    CHECK(id != replicationId(u"0d2f"_s, u"http://node/space-js01"_s));
    CHECK(id != replicationId(u"http://node/space-js02"_s, u"0d2f"_s));
    CHECK(id.size() == 32);
}
