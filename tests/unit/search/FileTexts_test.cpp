// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/search/SearchShelf.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject planNaming(const QString& file, const QString& digest)
{
    QJsonObject plan = planWith(u"观潮"_s, u"看录像"_s);
    plan[u"files"_s] = QJsonArray{QJsonObject{{u"name"_s, file}, {u"sha256"_s, digest}}};
    return plan;
}

// Files that are here by their digests, and how often each was read.
struct Shelf : SearchShelf
{
    QHash<QString, QString> here;
    QStringList read;

    void readFiles(TempStore& store)
    {
        const auto textOf = [this](const QJsonObject& file) -> std::optional<QString> {
            const QString digest = file[u"sha256"_s].toString();
            if (!here.contains(digest))
                return std::nullopt;
            read.append(digest);
            return here.value(digest);
        };
        while (index().readFiles(DatabaseName(space), store.store(), textOf).value()) {
        }
    }
};

} // namespace

TEST_CASE("The text of a file is found in the document that names it, behind its own", "[search][files]")
{
    Shelf shelf;
    TempStore store;
    shelf.here = {{u"d1"_s, u"钱塘江大潮\n天下奇观"_s}};
    store.put(u"plan:1"_s, planNaming(u"课件.pptx"_s, u"d1"_s));
    shelf.level(space, store);
    CHECK(shelf.hits(u"钱塘江"_s).empty());
    shelf.readFiles(store);
    const auto hits = shelf.hits(u"钱塘江"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().place == u"files");
    CHECK(hits.front().item == u"课件.pptx");
    CHECK(hits.front().sentence.text == u"钱塘江大潮");
    CHECK(shelf.hits(u"录像"_s).front().place == u"textbookAnalysis");
}

TEST_CASE("A file is read once while its document changes, and again when it is another", "[search][files]")
{
    Shelf shelf;
    TempStore store;
    shelf.here = {{u"d1"_s, u"旧的课件"_s}, {u"d2"_s, u"新的课件"_s}};
    store.put(u"plan:1"_s, planNaming(u"a.docx"_s, u"d1"_s));
    shelf.level(space, store);
    shelf.readFiles(store);
    QJsonObject edited = planNaming(u"a.docx"_s, u"d1"_s);
    edited[u"textbookAnalysis"_s] = QJsonArray{QJsonObject{{u"id"_s, u"b1"_s}, {u"text"_s, u"改过"_s}}};
    store.edit(u"plan:1"_s, edited);
    shelf.level(space, store);
    shelf.readFiles(store);
    CHECK(shelf.read == QStringList{u"d1"_s});
    CHECK(shelf.ids(u"旧的课件"_s) == QStringList{u"plan:1"_s});
    store.edit(u"plan:1"_s, planNaming(u"a.docx"_s, u"d2"_s));
    shelf.level(space, store);
    CHECK(shelf.ids(u"旧的课件"_s).isEmpty());
    shelf.readFiles(store);
    CHECK(shelf.read == QStringList{u"d1"_s, u"d2"_s});
    CHECK(shelf.ids(u"新的课件"_s) == QStringList{u"plan:1"_s});
    store.edit(u"plan:1"_s, planWith(u"观潮"_s, u"看录像"_s));
    shelf.level(space, store);
    CHECK(shelf.ids(u"新的课件"_s).isEmpty());
}

TEST_CASE("A file that is not here is asked for again when pieces have come, after a restart too",
          "[search][files]")
{
    Shelf shelf;
    TempStore store;
    store.put(u"plan:1"_s, planNaming(u"a.txt"_s, u"d1"_s));
    store.put(u"plan:2"_s, planNaming(u"照片.jpg"_s, u"d9"_s)); // holds none
    shelf.level(space, store);
    shelf.readFiles(store);
    shelf.here = {{u"d1"_s, u"来迟了"_s}, {u"d9"_s, u"不是文字"_s}};
    shelf.readFiles(store);
    CHECK(shelf.ids(u"来迟了"_s).isEmpty());
    shelf.reopen();
    REQUIRE(shelf.index().retryFiles());
    shelf.readFiles(store);
    CHECK(shelf.ids(u"来迟了"_s) == QStringList{u"plan:1"_s});
    CHECK(shelf.ids(u"不是文字"_s).isEmpty());
}

TEST_CASE("An index that is renewed reads no file twice, and forgets those that nobody names",
          "[search][files]")
{
    Shelf shelf;
    TempStore store;
    shelf.here = {{u"d1"_s, u"钱塘江大潮"_s}, {u"d2"_s, u"别的"_s}};
    store.put(u"plan:1"_s, planNaming(u"a.pdf"_s, u"d1"_s));
    store.put(u"plan:2"_s, planNaming(u"b.docx"_s, u"d2"_s));
    shelf.level(space, store);
    shelf.readFiles(store);
    CHECK(shelf.read.size() == 2);
    store.edit(u"plan:2"_s, planWith(u"观潮"_s, u"看录像"_s));
    REQUIRE(shelf.index().renew());
    shelf.level(space, store);
    shelf.readFiles(store);
    CHECK(shelf.ids(u"钱塘江"_s) == QStringList{u"plan:1"_s});
    CHECK(shelf.read.size() == 2);
    const auto snapshot = shelf.index().read().value();
    auto row = snapshot.query("SELECT count(*) FROM file_text").value();
    REQUIRE(row.next().value());
    CHECK(row.integer(0) == 1);
}

TEST_CASE("What has gone from its store since is not shown, and what has changed is read as it is",
          "[search]")
{
    SearchShelf shelf;
    TempStore store;
    store.put(u"plan:1"_s, planWith(u"古诗"_s, u"床前明月光，疑是地上霜"_s));
    store.put(u"plan:2"_s, planWith(u"古诗"_s, u"床前明月光，疑是地上霜"_s));
    store.put(u"plan:3"_s, planWith(u"古诗"_s, u"床前明月光"_s));
    shelf.level(space, store);
    store.remove(u"plan:1"_s, store.state(u"plan:1"_s).winner);
    store.edit(u"plan:2"_s, planWith(u"古诗"_s, u"举头望明月"_s));
    CHECK(shelf.ids(u"明月光"_s) == QStringList{u"plan:3"_s});
    CHECK(shelf.ids(u"前明"_s).contains(u"plan:3"_s));
    CHECK_FALSE(shelf.ids(u"前明"_s).contains(u"plan:1"_s));
    // Of a database that is not open nothing is shown.
    const auto snapshot = shelf.index().read().value();
    SearchQuery query;
    query.text = u"明月光"_s;
    const auto closed = [](const DatabaseName&, const DocId&) -> Result<std::optional<QJsonObject>> {
        return std::nullopt;
    };
    CHECK(searchPage(snapshot, query, closed)->hits.empty());
}

TEST_CASE("What stands under a reading is found as if there were none", "[search]")
{
    SearchShelf shelf;
    TempStore store;
    QJsonObject plan = planWith(u"古诗"_s, {});
    plan[u"textbookAnalysis"_s] = QJsonArray{QJsonObject{
        {u"id"_s, u"b1"_s}, {u"text"_s, u"学<ruby>静<rt>jìng</rt></ruby><ruby>夜<rt>yè</rt></ruby>思"_s}}};
    store.put(u"plan:1"_s, plan);
    shelf.level(space, store);
    CHECK(shelf.ids(u"学静夜思"_s) == QStringList{u"plan:1"_s});
    CHECK(shelf.hits(u"静夜思"_s).front().sentence.text == u"学静夜思");
}
