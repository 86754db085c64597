// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/FileService.h"
#include "workspace/SearchService.h"
#include "workspace/WorkspaceReader.h"
#include "workspace/values/SealingKey.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString SearchedSpace = u"space-js01"_s;

SearchRequest asking(const QString& text)
{
    SearchRequest request;
    request.query.text = text;
    return request;
}

SearchAnswer found(SearchService& search, const QString& text)
{
    const auto answer = await(search.findInAll(asking(text)));
    INFO((answer ? std::string() : answer.error().detail.toStdString()));
    REQUIRE(answer);
    return *answer;
}

void putPlan(TestWorkspace& workspace, const QString& id, const QString& title)
{
    QJsonObject plan = fixtureA().toJson();
    QJsonObject header = plan[u"header"_s].toObject();
    header[u"title"_s] = title;
    plan[u"header"_s] = header;
    plan[u"_id"_s] = id;
    workspace.put(SearchedSpace, plan);
}

bool eventuallyFinds(SearchService& search, const QString& text, size_t count)
{
    return QTest::qWaitFor(
        [&] {
            const auto answer = await(search.find(asking(text)));
            return answer && answer->items.size() == count && answer->unread == 0;
        },
        Patience);
}

} // namespace

TEST_CASE("What was just saved is found, with its state and its author's name", "[workspace][search]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    CHECK(found(workspace->search(), u"静夜"_s).items.empty());
    const auto saved = await(workspace->records().save({}, {}, fixtureA()));
    REQUIRE(saved);
    const SearchAnswer answer = found(workspace->search(), u"看月亮"_s);
    REQUIRE(answer.items.size() == 1);
    const FoundItem& item = answer.items.front();
    CHECK(item.hit.document.id == saved->id);
    CHECK(item.hit.place == u"learnerAnalysis");
    CHECK(item.isOwn);
    REQUIRE(item.state);
    CHECK(item.state->status == PlanStatus::Draft);
    CHECK(answer.unread == 0);
}

TEST_CASE("A search as one types is told of what comes, and the earlier of two gives way",
          "[workspace][search]")
{
    TestWorkspace workspace(u"js01"_s);
    SearchService& search = workspace->search();
    search.prepare();
    QSignalSpy changed(&search, &SearchService::changed);
    putPlan(workspace, u"plan:1"_s, u"荷塘月色"_s);
    CHECK(eventuallyFinds(search, u"htys"_s, 1));
    CHECK(!changed.isEmpty());
    const auto first = search.find(asking(u"荷塘"_s));
    const auto second = search.find(asking(u"月色"_s));
    const auto early = await(first);
    CHECK((early || early.error().kind == ErrorKind::Cancelled));
    CHECK(await(second)->items.size() == 1);
}

TEST_CASE("A search is narrowed down by the state of plans, and offers what there is", "[workspace][search]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    const auto saved = await(workspace->records().save({}, {}, fixtureA()));
    REQUIRE(await(workspace->plans().submit(saved->id)));
    putPlan(workspace, u"plan:2"_s, u"静夜思 二"_s);
    SearchRequest request = asking(u"静夜"_s);
    CHECK(await(workspace->search().findInAll(request))->items.size() == 2);
    request.status = PlanStatus::Submitted;
    const auto submitted = await(workspace->search().findInAll(request));
    REQUIRE(submitted->items.size() == 1);
    CHECK(submitted->items.front().hit.document.id == saved->id);
    const auto filters = await(workspace->search().filters());
    REQUIRE(filters);
    CHECK(filters->choices.kinds == QStringList{u"plan"_s});
    CHECK(filters->names.contains(UserId(u"js01"_s)));
}

TEST_CASE("Searches are the same after the index was deleted or damaged", "[workspace][search]")
{
    TestWorkspace workspace(u"js01"_s);
    for (int i = 0; i < 30; ++i)
        putPlan(workspace, u"plan:%1"_s.arg(i), u"静夜思 第%1课"_s.arg(i));
    CHECK(found(workspace->search(), u"静夜"_s).items.size() == 30);
    workspace.close();
    const QString file = workspace.folder() + u"/search.sqlite"_s;
    REQUIRE(QFile::exists(file));
    SECTION("deleted")
    {
        REQUIRE(QFile::remove(file));
    }
    SECTION("damaged at its beginning")
    {
        QFile damaged(file);
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        damaged.write(QByteArray(8192, 'x'));
    }
    SECTION("damaged where it is read")
    {
        QFile damaged(file);
        REQUIRE(damaged.open(QIODevice::ReadWrite));
        for (qint64 at = 4 * 4096; at < damaged.size(); at += 4096) {
            damaged.seek(at);
            damaged.write(QByteArray(4096, 'x'));
        }
        damaged.close();
        workspace.open();
        CHECK(eventuallyFinds(workspace->search(), u"静夜"_s, 30));
        return;
    }
    workspace.open();
    CHECK(found(workspace->search(), u"静夜"_s).items.size() == 30);
}

TEST_CASE("Beside a program that has the workspace everything is found, and nothing is written there",
          "[workspace][search][reader]")
{
    TestWorkspace workspace(u"js01"_s);
    putPlan(workspace, u"plan:1"_s, u"静夜思"_s);
    const auto findBeside = [&] {
        const auto reader =
            WorkspaceReader::open(workspace.folder(), std::make_shared<SystemClock>(), {}).value();
        return found(reader->search(), u"静夜"_s).items.size();
    };
    const QString file = workspace.folder() + u"/search.sqlite"_s;
    CHECK(findBeside() == 1);
    CHECK_FALSE(QFile::exists(file));
    CHECK(found(workspace->search(), u"静夜"_s).items.size() == 1);
    CHECK(findBeside() == 1);
    workspace.close(); // nobody keeps the index level now
    TestWorkspace other(u"js01"_s);
    workspace.open();
    putPlan(workspace, u"plan:2"_s, u"静夜思"_s);
    CHECK(findBeside() == 2);
}

TEST_CASE("The text of an attached file is found when the file is here", "[workspace][search]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    const auto saved = await(workspace->records().save({}, {}, fixtureA()));
    REQUIRE(saved);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"补充.txt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u"鼓楼前面有一口古井"_s.toUtf8());
    file.close();
    CHECK(found(workspace->search(), u"古井"_s).items.empty());
    REQUIRE(await(workspace->files().attach(DatabaseName(SearchedSpace), saved->id, path)));
    const SearchAnswer answer = found(workspace->search(), u"一口古井"_s);
    REQUIRE(answer.items.size() == 1);
    CHECK(answer.items.front().hit.place == u"files");
    CHECK(answer.items.front().hit.item == u"补充.txt");
}
