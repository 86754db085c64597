// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/ChunkCollection.h"
#include "unit/files/FilesFixture.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

// A database whose documents name files, and the store of the pieces.
struct School
{
    TempStore documents;
    TempStore chunks;
    PersonsFolder folder;
    QDateTime now = QDateTime::fromString(u"2026-03-09T08:00:00+08:00"_s, Qt::ISODate);

    FileManifest take(const QString& name, quint64 seed)
    {
        return takeIn(chunks.store(), folder.write(name, noise(1'000'000, seed))).value();
    }

    static QJsonObject planWith(const FileManifest& file)
    {
        return {{u"kind"_s, u"plan"_s}, {u"files"_s, QJsonArray{file.toJson()}}};
    }

    int collect()
    {
        ChunkCollection::Names named;
        REQUIRE(ChunkCollection::addNamed(documents.store(), named));
        const auto unnamed = ChunkCollection::unnamed(chunks.store(), named).value();
        const auto due = ChunkCollection::note(chunks.store(), unnamed, now).value();
        return ChunkCollection::remove(chunks.store(), due).value();
    }

    bool isWhole(const FileManifest& file)
    {
        return ChunkStore(chunks.store()).missing(chunks->read().value(), file).value().empty();
    }
};

} // namespace

TEST_CASE("Pieces that a document names stay for ever", "[files]")
{
    School school;
    const FileManifest file = school.take(u"课件.pptx"_s, 1);
    school.documents.put(u"plan:1"_s, School::planWith(file));
    for (int week = 0; week < 5; ++week, school.now = school.now.addDays(8))
        CHECK(school.collect() == 0);
    CHECK(school.isWhole(file));
}

TEST_CASE("Pieces that nothing names go after a week, the others stay", "[files]")
{
    School school;
    const FileManifest kept = school.take(u"课件.pptx"_s, 1);
    const FileManifest gone = school.take(u"旧.pptx"_s, 2);
    school.documents.put(u"plan:1"_s, School::planWith(kept));
    CHECK(school.collect() == 0);
    school.now = school.now.addDays(6);
    CHECK(school.collect() == 0);
    school.now = school.now.addDays(1);
    CHECK(school.collect() == int(gone.chunks.size()));
    CHECK(school.isWhole(kept));
    CHECK_FALSE(school.isWhole(gone));
    CHECK(school.chunks->verify(school.chunks->read().value()).value().isEmpty());
}

TEST_CASE("Earlier revisions, other versions and drafts keep their pieces", "[files]")
{
    School school;
    const FileManifest earlier = school.take(u"初稿.pptx"_s, 1);
    const FileManifest drafted = school.take(u"草稿.pptx"_s, 2);
    school.documents.put(u"plan:1"_s, School::planWith(earlier));
    const RevId first = school.documents.state(u"plan:1"_s).winner;
    school.documents.put(u"plan:1"_s, {{u"kind"_s, u"plan"_s}}, first);
    WriteTransaction transaction = school.documents->begin(Durability::Full).value();
    REQUIRE(school.documents->putLocal(transaction, u"draft-plan:1"_s, School::planWith(drafted)));
    REQUIRE(transaction.commit());
    school.collect();
    school.now = school.now.addDays(30);
    school.collect();
    CHECK(school.isWhole(earlier));
    CHECK(school.isWhole(drafted));
}

TEST_CASE("A file attached again in its last minute keeps its pieces", "[files]")
{
    School school;
    const FileManifest file = school.take(u"课件.pptx"_s, 1);
    school.collect();
    school.now = school.now.addDays(7);
    CHECK(school.take(u"课件.pptx"_s, 1) == file);
    CHECK(school.collect() == 0);
    CHECK(school.isWhole(file));
}

TEST_CASE("A file attached while pieces are being taken out keeps its own", "[files]")
{
    School school;
    const FileManifest file = school.take(u"课件.pptx"_s, 1);
    school.collect();
    school.now = school.now.addDays(8);
    const auto unnamed = ChunkCollection::unnamed(school.chunks.store(), {}).value();
    const auto due = ChunkCollection::note(school.chunks.store(), unnamed, school.now).value();
    REQUIRE(due.size() == file.chunks.size());
    school.take(u"课件.pptx"_s, 1);
    CHECK(ChunkCollection::remove(school.chunks.store(), due).value() == 0);
    CHECK(school.isWhole(file));
}

TEST_CASE("A piece is never taken out when it is first seen unnamed, whatever the clock says", "[files]")
{
    School school;
    const FileManifest file = school.take(u"课件.pptx"_s, 1);
    school.now = school.now.addYears(40);
    CHECK(school.collect() == 0);
    CHECK(school.isWhole(file));
}
