// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Digest.h"
#include "bundle/BundlePlan.h"
#include "bundle/BundleReader.h"
#include "bundle/BundleUnpacker.h"
#include "bundle/BundleWriter.h"
#include "support/TempStore.h"
#include "support/catch.h"
#include "trust/SignedCard.h"

#include <QDir>

#include <csignal>
#include <sys/resource.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> goOn = false;

struct BundleFixture
{
    BundleFixture()
    {
        store.put(u"plan:1"_s, lessonBody(1, 4000));
        store.put(u"plan:2"_s, lessonBody(2, 4000));
        REQUIRE(store->copyTo(storeFile));
    }

    BundleFacts facts(const DeviceKey& to) const
    {
        return {{UserId(u"js01"_s), u"姜𠮷䶮"_s, SchoolId(u"fxz"_s),
                 deviceOf(UserId(u"js01"_s), sender.publicKey()), sender.publicKey()},
                1,
                u"set"_s,
                1,
                1,
                u"2026-03-05T20:10:00+08:00"_s,
                {{DeviceId(u"b"_s), to.publicKey(), {}}}};
    }

    BundleContents contents() const
    {
        return {{{DatabaseName(u"space-js01"_s), u"uuid"_s, 0, 2, 2, QFileInfo(storeFile).size()}},
                {{DatabaseName(u"desk-js01"_s), u"other"_s, SequenceRanges()}}};
    }

    Result<qint64> write(const BundleContents& what, const std::atomic<bool>& stop = goOn)
    {
        return BundleWriter(facts(receiver), what, sender).write({storeFile}, path, stop, [](qint64) {});
    }

    QByteArray written()
    {
        REQUIRE(write(contents()));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    // What opening and unpacking such a file answers.
    Result<BundleContents> unpack(const QByteArray& bytes, const DeviceKey& with)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        return BundleReader::open(path, goOn).and_then([&](const BundleReader& reader) {
            return reader.unpack(with, unpacked.path(), goOn);
        });
    }

    bool hasUnpacked() const { return !QDir(unpacked.path()).isEmpty(); }

    TempStore store;
    QTemporaryDir folder;
    QTemporaryDir unpacked;
    QString storeFile = folder.filePath(u"store.sqlite"_s);
    QString path = folder.filePath(u"教案.bundle"_s);
    DeviceKey sender = DeviceKey::make();
    DeviceKey receiver = DeviceKey::make();
};

// Files of this process can grow no further than that: a full stick.
class FullStick
{
public:
    explicit FullStick(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullStick()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullStick)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_CASE_METHOD(BundleFixture, "A bundle brings its stores to the receiver and to nobody else", "[bundle]")
{
    const QByteArray bytes = written();
    const auto stranger = unpack(bytes, DeviceKey::make());
    REQUIRE_FALSE(stranger);
    CHECK(stranger.error().kind == ErrorKind::Forbidden);
    CHECK_FALSE(hasUnpacked());
    CHECK_FALSE(bytes.contains(u"静夜思"_s.toUtf8()));

    const auto contents = unpack(bytes, receiver);
    REQUIRE(contents);
    CHECK(contents->slices.first().database == DatabaseName(u"space-js01"_s));
    const auto came = DocumentStore::open(BundleUnpacker::storeFile(unpacked.path(), 0), OpenMode::MustExist);
    CHECK(contentOf(**came) == store.content());
}

TEST_CASE_METHOD(BundleFixture, "Everybody can read who made a bundle and for whom, when it is whole",
                 "[bundle]")
{
    written();
    const auto reader = BundleReader::open(path, goOn);
    REQUIRE(reader);
    CHECK(reader->facts().sender.name == u"姜𠮷䶮"_s);
    CHECK(reader->facts().receivers.first().key == receiver.publicKey());
}

TEST_CASE_METHOD(BundleFixture,
                 "A bundle that was altered in any place is refused before anything is unpacked",
                 "[bundle][hostile]")
{
    const QByteArray whole = written();
    for (qsizetype at = 0; at < whole.size(); at += std::max<qsizetype>(1, whole.size() / 150)) {
        QByteArray altered = whole;
        altered[at] = char(altered[at] ^ 1);
        const auto result = unpack(altered, receiver);
        CHECK_FALSE(result);
        CHECK_FALSE(hasUnpacked());
    }
}

TEST_CASE_METHOD(BundleFixture, "A bundle that was cut short or grew is refused before anything is unpacked",
                 "[bundle][hostile]")
{
    const QByteArray whole = written();
    for (qsizetype size = 0; size < whole.size(); size += std::max<qsizetype>(1, whole.size() / 60)) {
        const auto result = unpack(whole.first(size), receiver);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::InvalidInput);
    }
    CHECK(unpack(whole + "x", receiver).error().kind == ErrorKind::InvalidInput);
    CHECK_FALSE(hasUnpacked());
}

TEST_CASE_METHOD(BundleFixture, "Nobody can sign in the name of the sender", "[bundle][hostile]")
{
    BundleFacts said = facts(receiver);
    const DeviceKey forger = DeviceKey::make();
    REQUIRE(BundleWriter(said, contents(), forger).write({storeFile}, path, goOn, [](qint64) {}));
    const auto opened = BundleReader::open(path, goOn);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::InvalidInput);
}

TEST_CASE_METHOD(BundleFixture, "A sender that lies about the sizes inside is refused", "[bundle][hostile]")
{
    for (const qint64 bytes : {qint64(100), QFileInfo(storeFile).size() + 1}) {
        BundleContents lying = contents();
        lying.slices.first().bytes = bytes;
        REQUIRE(write(lying));
        const auto reader = BundleReader::open(path, goOn);
        CHECK(reader->unpack(receiver, unpacked.path(), goOn).error().kind == ErrorKind::InvalidInput);
    }
    BundleContents huge = contents();
    huge.slices.first().bytes = std::numeric_limits<qint64>::max();
    REQUIRE(write(huge));
    CHECK(BundleReader::open(path, goOn)->unpack(receiver, unpacked.path(), goOn).error().kind ==
          ErrorKind::DiskFull);
}

TEST_CASE_METHOD(BundleFixture, "A file that is no store of ours is not used, whoever signed it",
                 "[bundle][hostile]")
{
    QFile file(storeFile);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, 'x'));
    file.close();
    REQUIRE(write(contents()));
    CHECK(BundleReader::open(path, goOn)->unpack(receiver, unpacked.path(), goOn).error().kind ==
          ErrorKind::InvalidInput);
}

TEST_CASE_METHOD(BundleFixture, "A full stick and a stop leave nothing that looks whole", "[bundle]")
{
    {
        const FullStick stick(1000);
        const auto full = write(contents());
        REQUIRE_FALSE(full);
        CHECK(full.error().kind == ErrorKind::DiskFull);
    }
    const std::atomic<bool> stop = true;
    CHECK(write(contents(), stop).error().kind == ErrorKind::Cancelled);
    CHECK(QDir(folder.path()).entryList({u"教案*"_s}, QDir::Files).isEmpty());
    REQUIRE(write(contents()));
    CHECK(QDir(folder.path()).entryList({u"教案*"_s}, QDir::Files) == QStringList{u"教案.bundle"_s});
}

TEST_CASE("A plan cuts what goes into parts that fit, text before files, nothing twice", "[bundle]")
{
    TempStore school;
    TempStore pieces;
    QByteArray named;
    for (int i = 0; i < 12; ++i) {
        const QByteArray bytes(300'000, char('a' + i));
        const QString id = u"chunk:"_s + QString::fromLatin1(Digest::of(bytes).toHex());
        pieces.put(id, {{u"kind"_s, u"chunk"_s}}, std::nullopt,
                   {attachmentFromBytes(u"data"_s, "application/octet-stream", bytes)});
        school.put(u"plan:%1"_s.arg(i), {{u"text"_s, QString(20'000, u'䶮')}, {u"piece"_s, id}});
    }
    pieces.put(u"chunk:"_s + QString(64, u'0'), {{u"kind"_s, u"chunk"_s}}); // that nobody names
    const BundleSource source{DatabaseName(u"school-fxz"_s), &school.store(), 2, DatabaseName(u"files-fxz"_s),
                              &pieces.store()};
    const auto plan = BundlePlanner(BundlePlanner::SmallestPart, goOn).plan({source});
    REQUIRE(plan);
    CHECK(plan->documents == 10);
    CHECK(plan->pieces == 10);
    qint64 reached = 2;
    bool isFiles = false;
    QSet<DocId> seen;
    for (const PlannedPart& part : plan->parts) {
        CHECK(part.bytes <= BundlePlanner::SmallestPart);
        for (const PlannedSlice& slice : part.slices) {
            isFiles = isFiles || !slice.pieces.isEmpty();
            if (slice.pieces.isEmpty()) {
                CHECK_FALSE(isFiles);
                CHECK(slice.from == reached);
                reached = slice.to;
            }
            for (const DocId& id : slice.pieces) {
                CHECK_FALSE(seen.contains(id));
                seen.insert(id);
            }
        }
    }
    CHECK(reached == 12);
    CHECK(seen.size() == 10);

    school.put(u"plan:large"_s, {{u"text"_s, QString(400'000, u'大')}});
    const auto tooSmall = BundlePlanner(BundlePlanner::SmallestPart, goOn).plan({source});
    REQUIRE_FALSE(tooSmall);
    CHECK(tooSmall.error().kind == ErrorKind::InvalidInput);
}

TEST_CASE("Stretches of sequences join in whatever order they come", "[bundle]")
{
    SequenceRanges ranges;
    ranges.add(10, 20);
    ranges.add(30, 40);
    CHECK(ranges.fromBeginning() == 0);
    CHECK(ranges.covers(12, 20));
    CHECK_FALSE(ranges.covers(12, 31));
    ranges.add(0, 10);
    CHECK(ranges.fromBeginning() == 20);
    ranges.add(15, 30);
    CHECK(ranges.toText() == "[[0,40]]");
    CHECK(SequenceRanges::fromText(ranges.toText()).covers(0, 40));
    CHECK(SequenceRanges::fromText("[[5],\"x\",[9,3],[-1,4]]").isEmpty());
}
