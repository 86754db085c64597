// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TempStore.h"
#include "unit/store/StoreFixture.h"

#include <QtEndian>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Saves = 24;
constexpr qint64 LogHeader = 32; // bytes; sqlite.org/fileformat.html, "The Write-Ahead Log"
constexpr qint64 FrameHeader = 24;
constexpr qint64 Sector = 512;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// What one acknowledged save is: it is there whenever the log is at least this long.
struct Save
{
    DocId id;
    RevId rev;
    qint64 logBytes = 0;
};

// The files of a store as a disk has them while it is written to: nothing of the log is in the database file
// yet.
struct Disk
{
    QByteArray database;
    QByteArray log;
    std::vector<Save> saves;

    qint64 frameBytes() const { return FrameHeader + qFromBigEndian<quint16>(database.constData() + 16); }
    qint64 frames() const { return (log.size() - LogHeader) / frameBytes(); }
    qint64 endOf(qint64 frame) const { return LogHeader + frame * frameBytes(); }
};

RevId save(DocumentStore& store, const DocId& id, const std::optional<RevId>& parent, int number)
{
    auto transaction = store.begin(Durability::Full);
    REQUIRE(transaction);
    std::vector<Attachment> attachments;
    if (number % 5 == 0)
        attachments.push_back(
            attachmentFromBytes(u"板书.png"_s, "image/png", QByteArray(6000, char(number))));
    const auto rev =
        store.put(*transaction, {id, parent, false, Body::fromObject(lessonBody(number, 700)).value(),
                                 std::move(attachments)});
    REQUIRE(rev);
    REQUIRE(transaction->commit());
    return *rev;
}

// New plans and further revisions of old ones, each acknowledged before the next.
Disk written()
{
    StoreFixture fixture;
    fixture.reopen(); // so that the making of the file is behind us
    Disk disk;
    disk.database = bytesOf(fixture.path);
    const QString log = fixture.path + u"-wal"_s;
    for (int i = 0; i < Saves; ++i) {
        const bool isNew = i % 3 != 2;
        const DocId id = isNew ? DocId(u"plan:%1"_s.arg(i)) : disk.saves.back().id;
        const RevId rev =
            save(*fixture.store, id, isNew ? std::nullopt : std::optional(disk.saves.back().rev), i);
        disk.saves.push_back({id, rev, QFileInfo(log).size()});
    }
    REQUIRE(bytesOf(fixture.path) == disk.database); // all of it is in the log
    disk.log = bytesOf(log);
    return disk;
}

// The PC starts again with these files: the store must open, be whole, and hold what `logBytes` acknowledged.
void requireWhole(const QByteArray& database, const QByteArray& log, const std::vector<Save>& saves,
                  qint64 logBytes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"space-js01.sqlite"_s);
    write(path, database);
    write(path + u"-wal"_s, log);
    const auto store = StoreFixture::openAt(path);
    const auto snapshot = store->read();
    REQUIRE(snapshot);
    const auto findings = store->verify(*snapshot);
    REQUIRE(findings);
    REQUIRE(findings->join(u'\n').toStdString() == "");
    for (const Save& acknowledged : saves) {
        if (acknowledged.logBytes <= logBytes)
            REQUIRE(store->get(*snapshot, acknowledged.id, acknowledged.rev));
    }
}

QByteArray garbage(qint64 size)
{
    QByteArray bytes(size, '\0');
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = char((i * 7919) >> 3);
    return bytes;
}

} // namespace

TEST_CASE("Power lost after any frame of the log leaves every acknowledged save", "[store][power]")
{
    const Disk disk = written();
    REQUIRE(disk.frames() > 2 * Saves);
    for (qint64 frame = 0; frame <= disk.frames(); ++frame) {
        CAPTURE(frame);
        requireWhole(disk.database, disk.log.left(disk.endOf(frame)), disk.saves, disk.endOf(frame));
    }
}

TEST_CASE("A last write that reached the disk only in part leaves every acknowledged save", "[store][power]")
{
    const Disk disk = written();
    for (qint64 frame = 0; frame < disk.frames(); frame += 3) {
        CAPTURE(frame);
        const qint64 end = disk.endOf(frame);
        for (const qint64 part : {qint64(1), FrameHeader - 1, FrameHeader + Sector, disk.frameBytes() - 1}) {
            const QByteArray cut = disk.log.left(end + part);
            requireWhole(disk.database, cut, disk.saves, end);
            // The file already had its length; the sectors that were not written hold what was there before.
            requireWhole(disk.database, cut + garbage(disk.frameBytes() - part), disk.saves, end);
            requireWhole(disk.database, cut + QByteArray(disk.frameBytes() - part, '\0'), disk.saves, end);
        }
    }
}

TEST_CASE("Sectors of a last write that arrived out of order leave every acknowledged save", "[store][power]")
{
    const Disk disk = written();
    for (qint64 frame = 0; frame < disk.frames(); frame += 5) {
        CAPTURE(frame);
        const qint64 end = disk.endOf(frame);
        QByteArray torn = disk.log.left(disk.endOf(frame + 1));
        torn.replace(end, FrameHeader + Sector, garbage(FrameHeader + Sector)); // the head came last
        requireWhole(disk.database, torn, disk.saves, end);
    }
}

TEST_CASE("Power lost while the log is moved into the file leaves every save", "[store][power]")
{
    const Disk disk = written();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"space-js01.sqlite"_s);
    write(path, disk.database);
    write(path + u"-wal"_s, disk.log);
    StoreFixture::openAt(path).reset(); // closing moves it
    const QByteArray moved = bytesOf(path);
    const qint64 page = disk.frameBytes() - FrameHeader;
    for (qint64 done = 0; done <= moved.size(); done += page) {
        CAPTURE(done);
        QByteArray half = moved.left(done) + disk.database.mid(done);
        requireWhole(half, disk.log, disk.saves, disk.log.size());
        if (moved.mid(done, page) != disk.database.mid(done, page)) { // a page that is written: torn
            half.replace(done + Sector, page - Sector, garbage(page - Sector));
            requireWhole(half, disk.log, disk.saves, disk.log.size());
        }
    }
}
