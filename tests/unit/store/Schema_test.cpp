// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite/Connection.h"
#include "store/StoreSchema.h"
#include "unit/store/StoreFixture.h"

#include <QFile>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

QString fixturePath(const QString& name)
{
    return QStringLiteral(SHANKE_FIXTURES "/schema/") + name;
}

// What every fixture holds, whatever its schema: one document of each kind of life.
void fill(StoreFixture& fixture)
{
    const auto plan = fixture.put(edit("plan:01JD0000000000000000000001",
                                       "{\"kind\":\"plan\",\"title\":\"静夜思\",\"author\":\"𠮷䶮\"}"));
    Edit changed = edit("plan:01JD0000000000000000000001",
                        "{\"kind\":\"plan\",\"title\":\"静夜思\",\"author\":\"𠮷䶮\",\"minutes\":40}", *plan);
    changed.attachments = {attachmentFromBytes(u"板书.txt"_s, "text/plain", "床前明月光")};
    REQUIRE(fixture.put(changed));
    REQUIRE(fixture.graft(revision("plan:conflict", {"2-aaa", "1-x"}, "{\"who\":\"JS01\"}")));
    REQUIRE(fixture.graft(revision("plan:conflict", {"2-bbb", "1-x"}, "{\"who\":\"SH01\"}")));
    REQUIRE(fixture.graft(tombstone("plan:gone", {"2-ccc", "1-y"})));
    fixture.write([&](WriteTransaction& transaction) {
        return fixture.store->putLocal(transaction, u"checkpoint"_s, {{u"source_last_seq"_s, 3}});
    });
}

} // namespace

// Hidden: makes the file that the next test opens for ever. Run it once for each new schema, then never
// again.
TEST_CASE_METHOD(StoreFixture, "Make the fixture of the newest schema", "[.make-fixture]")
{
    fill(*this);
    store.reset();
    const int version = static_cast<int>(storeSchema().steps.size());
    REQUIRE(QFile::copy(path, fixturePath(u"%1.sqlite"_s.arg(version, 3, 10, QLatin1Char('0')))));
}

TEST_CASE("A file of every released schema opens, with all that is in it", "[store][schema]")
{
    const int version = GENERATE(range(1, 1 + static_cast<int>(storeSchema().steps.size())));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite"_s);
    REQUIRE(QFile::copy(fixturePath(u"%1.sqlite"_s.arg(version, 3, 10, QLatin1Char('0'))), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));

    const auto store = StoreFixture::openAt(path);
    const ReadSnapshot snapshot = *store->read();
    const auto plan = store->get(snapshot, DocId(u"plan:01JD0000000000000000000001"_s));
    REQUIRE(plan);
    CHECK(plan->rev.generation == 2);
    CHECK(plan->body.text() == "{\"kind\":\"plan\",\"title\":\"静夜思\",\"author\":\"𠮷䶮\",\"minutes\":40}");
    CHECK(plan->attachments[0].content().value()->readAll() == "床前明月光");
    CHECK(store->state(snapshot, DocId(u"plan:conflict"_s))->conflicts() == std::vector<RevId>{rev("2-aaa")});
    CHECK(store->state(snapshot, DocId(u"plan:gone"_s))->deleted);
    CHECK(store->local(snapshot, u"checkpoint"_s)->value()[u"source_last_seq"_s] == 3);
    const StoreInfo info = *store->info(snapshot);
    CHECK((info.documents == 2 && info.deletedDocuments == 1 && info.lastSequence == 5));
    CHECK(store->verify(snapshot)->isEmpty());
}

TEST_CASE_METHOD(StoreFixture, "A store of a newer program is refused", "[store][schema]")
{
    put(edit("plan:1", "{}"));
    store.reset();
    Schema newer = storeSchema();
    newer.steps.push_back("CREATE TABLE later (key INTEGER PRIMARY KEY) STRICT");
    REQUIRE(Connection::open(path, OpenMode::MustExist, newer));
    const auto refused = DocumentStore::open(path, OpenMode::CreateIfMissing);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NewerVersion);
    CHECK(refused.error().detail.contains(path));
}
