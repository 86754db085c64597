// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/SnapshotReader.h"
#include "unit/node/NodeFixture.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray manyDocuments(int count, int from = 0)
{
    QJsonArray documents;
    for (int i = 0; i < count; ++i)
        documents.append(QJsonObject{{u"_id"_s, u"plan:%1"_s.arg(from + i)}, {u"title"_s, u"静夜思𠮷䶮"_s}});
    return QJsonDocument(QJsonObject{{u"docs"_s, documents}}).toJson();
}

// A node whose database is large enough for a snapshot.
struct SnapshotFixture : NodeFixture
{
    SnapshotFixture() : NodeFixture(NodeAdmin{u"admin"_s, u"口令"_s})
    {
        signIn(u"admin"_s, u"口令"_s);
        ask("PUT", "/school");
        fill(NodeSnapshot::FewestDocuments);
    }

    void fill(int count, int from = 0)
    {
        REQUIRE(ask({.method = "POST",
                     .target = "/school/_bulk_docs",
                     .headers = withType(),
                     .body = manyDocuments(count, from)})
                    .status == 201);
    }

    HttpHeaders withType() const
    {
        HttpHeaders headers = credentials;
        headers.set("Content-Type", "application/json");
        return headers;
    }

    QJsonObject offer() { return object("GET", "/school")[u"snapshot"_s].toObject(); }

    // Asks until it is made.
    QJsonObject ready()
    {
        REQUIRE(QTest::qWaitFor([&] { return offer()[u"ready"_s].toBool(); }, 20'000));
        return offer();
    }

    HttpResponse get(const HttpHeaders& more = {})
    {
        HttpHeaders headers = credentials;
        for (const auto& [name, value] : more.fields())
            headers.set(name, value);
        return ask({.method = "GET", .target = "/school/_snapshot", .headers = headers});
    }

    static QByteArray bodyOf(const HttpResponse& response)
    {
        return response.source->read(response.headers.value("Content-Length").toLongLong());
    }
};

} // namespace

TEST_CASE_METHOD(SnapshotFixture, "A database of some size is offered as one file", "[node][snapshot]")
{
    const QJsonObject said = ready();
    CHECK(said[u"sequence"_s].toInt() == NodeSnapshot::FewestDocuments);
    const HttpResponse response = get();
    CHECK(response.status == 200);
    CHECK(response.headers.value("ETag") == '"' + said[u"digest"_s].toString().toLatin1() + '"');
    QByteArray file = bodyOf(response);
    CHECK(file.size() == said[u"bytes"_s].toInteger());
    QBuffer buffer(&file);
    REQUIRE(buffer.open(QIODevice::ReadOnly));
    const auto reader = SnapshotReader::open(buffer);
    REQUIRE(reader);
    CHECK(reader->facts().documents == NodeSnapshot::FewestDocuments);
    CHECK(reader->facts().source == said[u"source"_s].toString());
}

TEST_CASE_METHOD(SnapshotFixture, "A small database has no snapshot", "[node][snapshot]")
{
    ask("PUT", "/small");
    CHECK_FALSE(object("GET", "/small").contains(u"snapshot"_s));
    CHECK(ask("GET", "/small/_snapshot").status == 404);
}

TEST_CASE_METHOD(SnapshotFixture, "A snapshot goes on from any byte as long as it is the same",
                 "[node][snapshot]")
{
    const QByteArray tag = '"' + ready()[u"digest"_s].toString().toLatin1() + '"';
    const QByteArray whole = bodyOf(get());
    const HttpResponse rest = get({{"Range", "bytes=100-"}, {"If-Range", tag}});
    CHECK(rest.status == 206);
    CHECK(rest.headers.value("Content-Range") ==
          "bytes 100-" + QByteArray::number(whole.size() - 1) + '/' + QByteArray::number(whole.size()));
    CHECK(bodyOf(rest) == whole.sliced(100));
    CHECK(bodyOf(get({{"Range", "bytes=5-9"}, {"If-Match", tag}})) == whole.sliced(5, 5));

    const HttpResponse other = get({{"Range", "bytes=100-"}, {"If-Range", "\"another\""}});
    CHECK(other.status == 200);
    CHECK(bodyOf(other) == whole);
    CHECK(get({{"Range", "bytes=100-"}, {"If-Match", "\"another\""}}).status == 412);
    CHECK(get({{"Range", "bytes=" + QByteArray::number(whole.size()) + '-'}}).status == 416);
}

TEST_CASE_METHOD(SnapshotFixture, "HEAD says how large a snapshot is without sending it", "[node][snapshot]")
{
    const qint64 bytes = ready()[u"bytes"_s].toInteger();
    const HttpResponse head = ask("HEAD", "/school/_snapshot");
    CHECK(head.status == 200);
    CHECK(head.headers.value("Content-Length").toLongLong() == bytes);
    CHECK_FALSE(head.source);
    CHECK(head.body.isEmpty());
    CHECK(ask("POST", "/school/_snapshot").status == 405);
}

TEST_CASE_METHOD(SnapshotFixture, "Who may not read a database gets no snapshot of it", "[node][snapshot]")
{
    ready();
    signOut();
    CHECK(get().status == 401);
}

TEST_CASE_METHOD(SnapshotFixture, "A snapshot outlives the node and goes with its database",
                 "[node][snapshot]")
{
    const QJsonObject before = ready();
    databases = NodeDatabases::open(folder.path()).value();
    auto database = databases->find(u"school"_s);
    REQUIRE(database);
    const auto kept = (*database)->snapshot().offer();
    REQUIRE(kept->has_value());
    CHECK((*kept)->digest == before[u"digest"_s].toString().toLatin1());
    REQUIRE(databases->remove(u"school"_s));
    CHECK(QDir(folder.filePath(u"snapshots"_s)).isEmpty());
}

TEST_CASE_METHOD(SnapshotFixture, "A snapshot of a store that is no longer there is not offered",
                 "[node][snapshot]")
{
    ready();
    REQUIRE(QFile::copy(folder.filePath(u"snapshots/school.sqlite.snapshot"_s), folder.filePath(u"kept"_s)));
    REQUIRE(databases->remove(u"school"_s));
    REQUIRE(databases->create(u"school"_s));
    databases = NodeDatabases::open(folder.path()).value();
    REQUIRE(QFile::copy(folder.filePath(u"kept"_s), folder.filePath(u"snapshots/school.sqlite.snapshot"_s)));
    CHECK_FALSE((*databases->find(u"school"_s))->snapshot().offer()->has_value());
}
