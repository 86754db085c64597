// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestWorkspace.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DatabaseName db(u"test"_s);

ErrorKind kindOf(const Result<Revision>& result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

} // namespace

TEST_CASE("Each document of a batch is written or refused on its own", "[workspace]")
{
    TestWorkspace workspace(u"js01"_s);
    const QByteArray deep =
        "{\"_id\":\"deep\",\"a\":" + QByteArray(10000, '[') + QByteArray(10000, ']') + "}";
    const auto written = await(workspace->documents().put(
        db,
        {R"({"_id":"plan:𠮷","词":"月光"})", "{", "[1]", R"({"_id":"_x"})", R"({"_id":"x","_y":1})",
         "{\"_id\":\"\xff\"}", deep, R"({"_id":"plan:𠮷"})", R"({"_id":"last"})", R"({"_id":"_local/x"})"}));
    REQUIRE(written);
    CHECK(written->at(0)->id.toString() == u"plan:𠮷");
    for (int bad = 1; bad <= 6; ++bad)
        CHECK(kindOf(written->at(bad)) == ErrorKind::InvalidInput);
    CHECK(kindOf(written->at(7)) == ErrorKind::Conflict);
    CHECK(written->at(8).has_value());
    CHECK(kindOf(written->at(9)) == ErrorKind::InvalidInput);
    CHECK(await(workspace->documents().list(db, {}))->size() == 2);
    CHECK(await(workspace->documents().list(db, u"plan"_s))->size() == 1);
}

TEST_CASE("A document is read as it was written, by revision and with its conflicts", "[workspace]")
{
    TestWorkspace workspace(u"js01"_s);
    const auto first =
        await(workspace->documents().put(db, {R"({"_id":"a","b":1.50,"汉":"䶮"})"}))->first().value();
    const QByteArray rev = first.rev.toByteArray();
    const auto second =
        await(workspace->documents().put(db, {"{\"_id\":\"a\",\"_rev\":\"" + rev + "\",\"b\":2}"}))
            ->first()
            .value();
    const DocId id(u"a"_s);
    CHECK(await(workspace->documents().get(db, id, first.rev.toString(), false)) ==
          QByteArray("{\"_id\":\"a\",\"_rev\":\"" + rev + "\",\"b\":1.50,\"汉\":\"䶮\"}"));
    CHECK(await(workspace->documents().get(db, id, {}, true))->contains("\"b\":2"));
    CHECK(await(workspace->documents().state(db, id))->history.size() == 2);
    const auto deleted = await(workspace->documents().put(
        db, {"{\"_id\":\"a\",\"_rev\":\"" + second.rev.toByteArray() + "\",\"_deleted\":true}"}));
    CHECK(deleted->first().has_value());
    CHECK(await(workspace->documents().get(db, id, {}, false)).error().kind == ErrorKind::NotFound);
    CHECK(await(workspace->documents().changes(db, 0, 0))->rows.at(0).deleted);
}

TEST_CASE("A database that nobody made is not made by reading it", "[workspace]")
{
    TestWorkspace workspace(u"js01"_s);
    CHECK(await(workspace->documents().list(db, {})).error().kind == ErrorKind::NotFound);
    CHECK(await(workspace->documents().put(DatabaseName(u"Bad Name"_s), {"{}"})).error().kind ==
          ErrorKind::InvalidInput);
    CHECK(await(workspace->documents().databases())->isEmpty());
}

TEST_CASE("What was acknowledged is there after closing and opening", "[workspace]")
{
    TestWorkspace workspace(u"js01"_s);
    QList<QByteArray> documents;
    for (int i = 0; i < 500; ++i)
        documents.append("{\"_id\":\"" + QByteArray::number(i) + "\",\"字\":\"木鼓\"}");
    REQUIRE(await(workspace->documents().put(db, documents)));
    workspace.close();
    workspace.open();
    CHECK(await(workspace->documents().list(db, {}))->size() == 500);
    CHECK(await(workspace->keeping().checkNow())->isEmpty());
}

TEST_CASE("Answers under way come before the workspace is gone", "[workspace]")
{
    TestWorkspace workspace(u"js01"_s);
    auto written = workspace->documents().put(db, {R"({"_id":"a"})"});
    workspace.close();
    REQUIRE(written.isFinished());
    CHECK(written.result()->first().has_value());
}

TEST_CASE("Verify finds a file that is not what was written", "[workspace]")
{
    TestWorkspace workspace(u"js01"_s);
    QList<QByteArray> documents;
    for (int i = 0; i < 200; ++i)
        documents.append("{\"_id\":\"" + QByteArray::number(i) + "\",\"字\":\"" + QByteArray(2000, 'x') +
                         "\"}");
    REQUIRE(await(workspace->documents().put(db, documents)));
    workspace.close();
    QFile file(workspace.folder() + u"/databases/test.sqlite"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(8192, '\x55'));
    file.close();
    workspace.open();
    const auto findings = await(workspace->keeping().checkNow());
    REQUIRE(findings);
    CHECK_FALSE(findings->isEmpty());
}
