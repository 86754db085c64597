// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/LessonFixtures.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/folder/WorkspaceFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <unistd.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString KeptSpace = u"space-js01"_s;
constexpr int Plans = 40;
constexpr int PageBytes = 4096;

QString id(int plan)
{
    return u"plan:%1"_s.arg(plan);
}

QJsonObject plan(int number, const QString& text = u"床前明月光𠮷䶮"_s)
{
    return {{u"_id"_s, id(number)},
            {u"kind"_s, u"plan"_s},
            {u"title"_s, u"静夜思%1"_s.arg(number)},
            {u"text"_s, text.repeated(100)}};
}

QString fileOf(const TestWorkspace& workspace)
{
    return workspace.folder() + u"/databases/"_s + KeptSpace + u".sqlite"_s;
}

void fill(TestWorkspace& workspace)
{
    for (int i = 0; i < Plans; ++i)
        workspace.put(KeptSpace, plan(i));
}

qsizetype documentsIn(TestWorkspace& workspace)
{
    return qsizetype(await(workspace->documents().list(DatabaseName(KeptSpace), u"plan"_s))->size());
}

DeviceId deviceOf(TestWorkspace& workspace)
{
    return workspace->account().settings().device;
}

void damagePages(const QString& path, quint32 seed, int pages)
{
    QRandomGenerator random(seed);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const int last = int(file.size() / PageBytes);
    for (int i = 0; i < pages; ++i) {
        const int page = random.bounded(last);
        for (int j = 0; j < 64; ++j) {
            file.seek(qint64(page) * PageBytes + random.bounded(PageBytes));
            file.putChar(char(random.bounded(256)));
        }
    }
}

bool isSound(TestWorkspace& workspace)
{
    return await(workspace->keeping().checkNow()).value().isEmpty();
}

// Whatever is wrong with it is found by the check and repaired by the next start.
void mend(TestWorkspace& workspace)
{
    workspace.open();
    if (isSound(workspace))
        return;
    workspace.close();
    workspace.open();
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + u'/' + QDir(from).relativeFilePath(file);
        QDir().mkpath(QFileInfo(target).path());
        REQUIRE(QFile::copy(file, target));
    }
}

// A document as JSON; nothing when it or its text is not kept.
QJsonObject stored(Workspace& workspace, const DocId& id, const QString& rev = {})
{
    const auto json = await(workspace.documents().get(DatabaseName(KeptSpace), id, rev, false));
    return json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

// Makes the only backup one of yesterday.
void makeOlder(const QString& backups)
{
    const QString name = QDir(backups).entryList(QDir::Dirs | QDir::NoDotAndDotDot).front();
    QFile file(backups + u'/' + name + u"/backup.json"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json[u"time"_s] = toIsoString(QDateTime::currentDateTime().addDays(-1));
    file.resize(0);
    file.seek(0);
    file.write(QJsonDocument(json).toJson());
    REQUIRE(QFile::rename(backups + u'/' + name, backups + u"/yesterday"_s));
}

std::unique_ptr<Workspace> opened(const QString& folder)
{
    auto workspace = Workspace::open(folder, std::make_shared<SystemClock>());
    REQUIRE(workspace);
    return *std::move(workspace);
}

} // namespace

TEST_CASE("A damaged database is made anew from a backup and from what can be read of it",
          "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    REQUIRE(await(workspace->keeping().backUpNow()));
    workspace.put(KeptSpace, plan(Plans)); // newer than the backup
    const DeviceId before = deviceOf(workspace);
    workspace.close();
    const quint32 seed = GENERATE(range(1u, 13u));
    CAPTURE(seed);
    damagePages(fileOf(workspace), seed, 3);
    mend(workspace);

    CHECK(isSound(workspace));
    CHECK(documentsIn(workspace) >= Plans);
    const auto notes = workspace->keeping().notes();
    if (notes.isEmpty())
        return; // the bytes that changed were free ones
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].kind == KeepingNote::Kind::Repaired);
    CHECK(notes[0].database == KeptSpace);
    CHECK(notes[0].backup.isValid());
    CHECK(notes[0].detail.contains(u"server"));
    CHECK(QFile::exists(notes[0].aside));
    CHECK(deviceOf(workspace) != before);
    const auto log = await(workspace->delivery().log(10)).value();
    REQUIRE_FALSE(log.isEmpty());
    CHECK(log[0].code == u"repaired");
    workspace.close();
    workspace.open();
    CHECK(workspace->keeping().notes().isEmpty());
}

TEST_CASE("A truncated or emptied database, without any backup, ends in a sound workspace and a sentence",
          "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    workspace.close();
    const qint64 bytes = GENERATE(0, 50, 4096, 20'000, 60'000);
    CAPTURE(bytes);
    QFile file(fileOf(workspace));
    REQUIRE(file.resize(bytes));
    mend(workspace);
    CHECK(isSound(workspace));
    if (bytes == 0)
        return; // an empty file is a new database to SQLite
    REQUIRE(workspace->keeping().notes().size() == 1);
    CHECK_FALSE(workspace->keeping().notes()[0].detail.isEmpty());
    CHECK(QFile(workspace->keeping().notes()[0].aside).size() == bytes);
}

TEST_CASE("A database whose log is gone is sound, and what the server has comes back", "[workspace][keeping]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    workspace.setServer(node.url(), node.user(), node.password());
    fill(workspace);
    CHECK(workspace.sync().isComplete());
    // What a power cut leaves: the file and a log that is lost.
    const QString early = workspace.folder() + u"/early"_s;
    REQUIRE(QFile::copy(fileOf(workspace), early));
    workspace.close();
    REQUIRE(QFile::remove(fileOf(workspace)));
    REQUIRE(QFile::rename(early, fileOf(workspace)));
    mend(workspace);
    CHECK(isSound(workspace));
    workspace.setServer(node.url(), node.user(), node.password());
    CHECK(workspace.sync().isComplete());
    CHECK(documentsIn(workspace) == Plans);
}

TEST_CASE("After a repair the server brings back what was lost, and nothing is said to be there that is not",
          "[workspace][keeping][sync]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    workspace.setServer(node.url(), node.user(), node.password());
    fill(workspace);
    CHECK(workspace.sync().isComplete());
    workspace.put(KeptSpace, plan(Plans)); // only here
    REQUIRE(await(workspace->keeping().backUpNow()));
    workspace.close();
    QFile file(fileOf(workspace));
    REQUIRE(file.resize(30'000));
    mend(workspace);
    REQUIRE_FALSE(workspace->keeping().notes().isEmpty());
    // With the card of this device.
    CHECK(await(workspace->delivery().waiting()).value().size() == documentsIn(workspace) + 1);

    workspace.setServer(node.url(), node.user(), node.password());
    CHECK(workspace.sync().isComplete());
    CHECK(documentsIn(workspace) == Plans + 1);
    TestWorkspace other(u"js01"_s);
    TestWorkspace::acquaint({&workspace, &other});
    other.setServer(node.url(), node.user(), node.password());
    CHECK(other.sync().isComplete());
    CHECK(documentsIn(other) == Plans + 1);
    CHECK(await(other->delivery().databases()).value()[0].conflicts == 0);
}

TEST_CASE("Damaged notes and lists of the PC are made anew", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    const DeviceId before = deviceOf(workspace);
    workspace.close();
    for (const QString& name : {u"work.sqlite"_s, u"derived.sqlite"_s}) {
        QFile file(workspace.folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(8192, 'x'));
    }
    workspace.open();
    REQUIRE(workspace->keeping().notes().size() == 1);
    CHECK(workspace->keeping().notes()[0].kind == KeepingNote::Kind::Restarted);
    CHECK(deviceOf(workspace) != before);
    CHECK(isSound(workspace));
    CHECK(documentsIn(workspace) == Plans);
    CHECK(await(workspace->delivery().waiting())->size() == Plans);
}

TEST_CASE("Without its notes a PC is another device, whose counter begins and no old one's does",
          "[workspace][keeping]")
{
    for (const bool isEmptied : {false, true}) {
        TestWorkspace workspace(u"js01"_s);
        const SavedRecord saved = await(workspace->records().save({}, {}, fixtureA())).value();
        const Submission before = await(workspace->plans().submit(saved.id)).value();
        workspace.close();
        QFile notes(workspace.folder() + u"/work.sqlite"_s);
        REQUIRE((isEmptied ? notes.resize(0) : notes.remove()));
        workspace.openWith(DeviceKey::make()); // a new device finds no key in the keychain
        REQUIRE(workspace->keeping().notes().size() == 1);
        CHECK(workspace->keeping().notes()[0].kind == KeepingNote::Kind::Restarted);
        const Submission after = await(workspace->plans().submit(saved.id)).value();
        CHECK(after.device != before.device);
        CHECK(workspace.eventOnDesk(after.id).head().counter == 1);
        CHECK(isSound(workspace));
    }
}

TEST_CASE("A workspace that was just made is the device it was made as", "[workspace][keeping]")
{
    const QTemporaryDir folder;
    AccountSettings account;
    account.user = UserId(u"js01"_s);
    account.name = u"姜𠮷䶮"_s;
    account.school = SchoolId(u"fxz"_s);
    REQUIRE(Workspace::create(folder.filePath(u"新"_s), account, {}));
    const DeviceId made = WorkspaceFolder::accountIn(folder.filePath(u"新"_s)).value().device;
    const auto opened = Workspace::open(folder.filePath(u"新"_s), std::make_shared<SystemClock>());
    REQUIRE(opened);
    CHECK((*opened)->keeping().notes().isEmpty());
    CHECK((*opened)->account().settings().device == made);
}

TEST_CASE("Damaged settings come back from a backup", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    REQUIRE(await(workspace->keeping().backUpNow()));
    workspace.close();
    QFile file(workspace.folder() + u"/workspace.json"_s);
    REQUIRE(file.resize(20));
    workspace.open();
    CHECK(workspace->account().settings().user.toString() == u"js01");
    CHECK(documentsIn(workspace) == Plans);
}

TEST_CASE("A copied workspace is a device of its own, and both send what they wrote", "[workspace][keeping]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    workspace.setServer(node.url(), node.user(), node.password());
    workspace.put(u"school-fxz"_s, rosterDocument());
    workspace.enrolThis();
    const SavedRecord shared = await(workspace->records().save({}, {}, fixtureA())).value();
    CHECK(workspace.sync().isComplete());
    workspace.close();
    const QTemporaryDir other;
    copyFolder(workspace.folder(), other.path() + u"/copy"_s);
    workspace.open();
    CHECK(workspace->keeping().notes().isEmpty());
    const auto copy = opened(other.path() + u"/copy"_s);
    REQUIRE(copy->keeping().notes().size() == 1);
    CHECK(copy->keeping().notes()[0].kind == KeepingNote::Kind::OwnDevice);
    CHECK(copy->account().settings().device != deviceOf(workspace));
    workspace.vouchFor(await(copy->devices().own())->card.device);

    // Both write at once, also events with counters of their own.
    const SavedRecord here = await(workspace->records().save({}, {}, fixtureA())).value();
    const SavedRecord there = await(copy->records().save({}, {}, fixtureA())).value();
    const auto one = await(workspace->plans().submit(here.id));
    const auto two = await(copy->plans().submit(there.id));
    REQUIRE((one && two));
    CHECK(one->device != two->device);

    workspace.setServer(node.url(), node.user(), node.password());
    REQUIRE(await(copy->account().setServer(Hop::School, node.url(), node.user(), node.password())));
    CHECK(workspace.sync().isComplete());
    CHECK(await(copy->sync().syncOnce())->isComplete());
    CHECK(workspace.sync().isComplete());
    for (Workspace* each : {&*workspace, copy.get()}) {
        CHECK(await(each->documents().list(DatabaseName(KeptSpace), u"plan"_s))->size() == 3);
        CHECK(await(each->documents().list(DatabaseName(u"desk-js01"_s), u"submission"_s))->size() == 2);
        const auto databases = await(each->delivery().databases()).value();
        for (const DatabaseDelivery& database : databases)
            CHECK((database.conflicts == 0 && database.waiting == 0));
    }
}

TEST_CASE("A workspace that was moved within the disk stays the device it was", "[workspace][keeping]")
{
    const QTemporaryDir folder;
    AccountSettings account;
    account.user = UserId(u"js01"_s);
    account.name = u"姜𠮷䶮"_s;
    account.school = SchoolId(u"fxz"_s);
    REQUIRE(Workspace::create(folder.path() + u"/a"_s, account, {}));
    const DeviceId device = opened(folder.path() + u"/a"_s)->account().settings().device;
    REQUIRE(QFile::rename(folder.path() + u"/a"_s, folder.path() + u"/b"_s));
    const auto moved = opened(folder.path() + u"/b"_s);
    CHECK(moved->account().settings().device == device);
    CHECK(moved->keeping().notes().isEmpty());
}

TEST_CASE("Restoring an older backup keeps the present aside, and the server gives back what came later",
          "[workspace][keeping][sync]")
{
    TestNode node;
    TestWorkspace workspace(u"js01"_s);
    workspace.setServer(node.url(), node.user(), node.password());
    fill(workspace);
    CHECK(workspace.sync().isComplete());
    const QTemporaryDir away;
    const QString backup = away.path() + u"/备份"_s;
    REQUIRE(await(workspace->keeping().backUpTo(backup)));
    workspace.put(KeptSpace, plan(Plans));
    QJsonObject changed = plan(0, u"新"_s);
    changed[u"_rev"_s] = stored(*workspace, DocId(id(0)))[u"_rev"_s];
    workspace.put(KeptSpace, changed);
    CHECK(workspace.sync().isComplete());
    const DeviceId before = deviceOf(workspace);
    CHECK(Workspace::restore(workspace.folder(), backup, QDateTime::currentDateTime()).error().kind ==
          ErrorKind::InUse);
    workspace.close();

    const auto restored = Workspace::restore(workspace.folder(), backup, QDateTime::currentDateTime());
    REQUIRE(restored);
    CHECK(restored->documents == Plans + 1); // with that of the device
    CHECK(QFile::exists(restored->aside + u"/databases/"_s + KeptSpace + u".sqlite"_s));
    workspace.open();
    CHECK(deviceOf(workspace) != before);
    CHECK(documentsIn(workspace) == Plans);
    workspace.setServer(node.url(), node.user(), node.password());
    CHECK(workspace.sync().isComplete());
    CHECK(documentsIn(workspace) == Plans + 1);
    CHECK(stored(*workspace, DocId(id(0)))[u"text"_s].toString().startsWith(u"新"));
    CHECK(await(workspace->delivery().databases()).value()[0].conflicts == 0);
}

TEST_CASE("A backup that is damaged, of another person or none at all changes nothing",
          "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    const QTemporaryDir away;
    const QString backup = away.path() + u"/backup"_s;
    REQUIRE(await(workspace->keeping().backUpTo(backup)));
    CHECK(await(workspace->keeping().backUpTo(backup)).error().kind == ErrorKind::Precondition);
    workspace.close();
    const auto restore = [&](const QString& folder, const QString& from) {
        return Workspace::restore(folder, from, QDateTime::currentDateTime()).error().kind;
    };
    CHECK(restore(workspace.folder(), away.path() + u"/none"_s) == ErrorKind::NotFound);
    TestWorkspace other(u"js02"_s);
    other.close();
    CHECK(restore(other.folder(), backup) == ErrorKind::InvalidInput);
    damagePages(backup + u"/databases/"_s + KeptSpace + u".sqlite"_s, 7, 20);
    CHECK(restore(workspace.folder(), backup) == ErrorKind::Damaged);
    workspace.open();
    CHECK(documentsIn(workspace) == Plans);
    CHECK(workspace->keeping().notes().isEmpty());
}

TEST_CASE("A backup chosen in the settings is put in place at the next start", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    const auto backup = await(workspace->keeping().backUpNow());
    workspace.put(KeptSpace, plan(Plans));
    REQUIRE(workspace->keeping().restoreAtNextStart(backup->folder));
    CHECK(documentsIn(workspace) == Plans + 1);
    workspace.close();
    workspace.open();
    REQUIRE(workspace->keeping().notes().size() == 1);
    CHECK(workspace->keeping().notes()[0].kind == KeepingNote::Kind::Restored);
    CHECK(documentsIn(workspace) == Plans);
    const KeepingState state = await(workspace->keeping().state()).value();
    CHECK(state.backups.size() == 1);
    CHECK(state.asideFiles.size() == 1);
}

TEST_CASE("Databases that did not change share their bytes between backups", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    workspace.put(u"school-fxz"_s, rosterDocument());
    REQUIRE(await(workspace->keeping().backUpNow()));
    const qint64 alone = await(workspace->keeping().state())->backupBytes;
    workspace.close();
    makeOlder(workspace.folder() + u"/backups"_s);
    workspace.open();
    workspace.put(u"school-fxz"_s, timetableDocument());
    REQUIRE(await(workspace->keeping().backUpNow()));
    const KeepingState state = await(workspace->keeping().state()).value();
    REQUIRE(state.backups.size() == 2);
    CHECK(state.backupBytes < alone * 2);
    CHECK(state.lastCheck == std::nullopt);
    CHECK(isSound(workspace));
    CHECK(await(workspace->keeping().state())->lastCheck.has_value());
}

TEST_CASE("Compaction keeps what was handed in and says how much smaller the files are",
          "[workspace][keeping][compact]")
{
    TestWorkspace workspace(u"js01"_s);
    workspace.put(u"school-fxz"_s, rosterDocument());
    SavedRecord saved = await(workspace->records().save({}, {}, fixtureA())).value();
    const auto submitted = await(workspace->plans().submit(saved.id));
    REQUIRE(submitted);
    for (int i = 0; i < 10; ++i) {
        LessonPlan next(await(workspace->records().open(saved.id))->record);
        LessonHeader header = next.header();
        header.title = u"静夜思，第%1次修改"_s.arg(i);
        next.setHeader(header);
        saved = await(workspace->records().save(saved.id, saved.rev, next)).value();
    }
    const auto report = await(workspace->keeping().compact());
    REQUIRE(report);
    CHECK(report->bodies == 9);
    CHECK(report->bytesAfter < report->bytesBefore);
    CHECK(isSound(workspace));
    CHECK_FALSE(stored(*workspace, saved.id, submitted->planRev).isEmpty());
    CHECK(await(workspace->keeping().compact())->bodies == 0);
}

TEST_CASE("Files stop before texts, and texts before what the person saves, when the disk fills",
          "[workspace][keeping][disk]")
{
    TestWorkspace workspace(u"js01"_s);
    REQUIRE(await(workspace->keeping().setGauge([](const QString&) { return qint64(4) << 20; })));
    const KeepingState state = await(workspace->keeping().state()).value();
    CHECK(state.freeBytes == qint64(4) << 20);
    CHECK(state.freeLimit == qint64(512) << 20);
    fill(workspace);
    CHECK(documentsIn(workspace) == Plans);
    const auto refused = await(workspace->keeping().backUpNow());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::DiskFull);
    CHECK(refused.error().detail.contains(u"512 MiB"));
    REQUIRE(await(workspace->keeping().setFreeLimit(1 << 20)));
    CHECK(await(workspace->keeping().backUpNow()));
    workspace.close();
    workspace.open();
    CHECK(await(workspace->keeping().state())->freeLimit == 1 << 20);
}

TEST_CASE("What the server has waits outside while the last megabytes are kept for saving",
          "[workspace][keeping][disk]")
{
    TestNode node;
    TestWorkspace author(u"js01"_s);
    author.setServer(node.url(), node.user(), node.password());
    fill(author);
    CHECK(author.sync().isComplete());
    TestWorkspace reader(u"js01"_s);
    TestWorkspace::acquaint({&author, &reader});
    reader.setServer(node.url(), node.user(), node.password());
    REQUIRE(await(reader->keeping().setGauge([](const QString&) { return qint64(4) << 20; })));
    const SyncStatus full = reader.sync();
    REQUIRE(full.problem);
    CHECK(full.problem->kind == ErrorKind::DiskFull);
    CHECK(documentsIn(reader) == 0);
    reader.put(KeptSpace, plan(Plans));
    REQUIRE(await(reader->keeping().setGauge([](const QString&) { return qint64(64) << 20; })));
    CHECK(reader.sync().isComplete());
    CHECK(documentsIn(reader) == Plans + 1);
}

TEST_CASE("A folder that may not be written is refused with a sentence", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    workspace.close();
    if (::geteuid() == 0) {
        WARN("skipped: the superuser may write everywhere");
        return;
    }
    const auto readable = QFile::ReadOwner | QFile::ExeOwner;
    REQUIRE(QFile::setPermissions(workspace.folder(), readable));
    const auto refused = Workspace::open(workspace.folder(), std::make_shared<SystemClock>());
    REQUIRE(QFile::setPermissions(workspace.folder(), readable | QFile::WriteOwner));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::ReadOnly);
}

TEST_CASE("A backup that the person made elsewhere is a ground for repair, too", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    const QTemporaryDir away;
    REQUIRE(await(workspace->keeping().backUpTo(away.path() + u"/U盘"_s)));
    workspace.close();
    QFile file(fileOf(workspace));
    REQUIRE(file.resize(8192));
    mend(workspace);
    REQUIRE(workspace->keeping().notes().size() == 1);
    CHECK(workspace->keeping().notes()[0].backup.isValid());
    CHECK(documentsIn(workspace) == Plans);
}

TEST_CASE("A repair that a power cut interrupted is ended, or begun again", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    workspace.close();
    const QString made = fileOf(workspace) + u".repairing"_s;
    SECTION("The damaged file had moved away, the new one not yet in")
    {
        REQUIRE(QFile::rename(fileOf(workspace), made));
    }
    SECTION("The new file was only half")
    {
        QFile half(made);
        REQUIRE(half.open(QIODevice::WriteOnly));
        half.write("SQLite format 3");
    }
    workspace.open();
    CHECK(documentsIn(workspace) == Plans);
    CHECK_FALSE(QFile::exists(made));
    CHECK(isSound(workspace));
}

TEST_CASE("A restoring that a power cut interrupted anywhere ends at the next start", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    workspace.close();
    const QString folder = workspace.folder();
    const QString aside = folder + u"/before-restore-20260305T201000"_s;
    copyFolder(folder + u"/databases"_s, folder + u"/restoring/databases"_s);
    for (const QString& name : {u"work.sqlite"_s, u"workspace.json"_s})
        REQUIRE(QFile::copy(folder + u'/' + name, folder + u"/restoring/"_s + name));
    const int done = GENERATE(0, 1, 2, 3);
    QFile ready(folder + u"/restoring/ready"_s);
    if (done > 0) {
        REQUIRE(ready.open(QIODevice::WriteOnly));
        ready.write(aside.toUtf8());
        ready.close();
    }
    if (done > 1) {
        REQUIRE(QDir().mkpath(aside));
        REQUIRE(QFile::rename(folder + u"/databases"_s, aside + u"/databases"_s));
    }
    if (done > 2)
        REQUIRE(QFile::rename(folder + u"/restoring/databases"_s, folder + u"/databases"_s));
    workspace.open();
    CHECK(documentsIn(workspace) == Plans);
    CHECK(workspace->account().settings().user.toString() == u"js01");
    CHECK(QFile::exists(folder + u"/restoring/ready"_s) == false);
    CHECK(QFile::exists(aside + u"/databases"_s) == (done > 0));
}

TEST_CASE("A wish for a backup that is gone changes nothing and is said", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    const auto backup = await(workspace->keeping().backUpNow());
    REQUIRE(workspace->keeping().restoreAtNextStart(backup->folder));
    CHECK(workspace->keeping().restoreAtNextStart(u"/nowhere"_s).error().kind == ErrorKind::NotFound);
    workspace.close();
    REQUIRE(QDir(backup->folder).removeRecursively());
    workspace.open();
    REQUIRE(workspace->keeping().notes().size() == 1);
    CHECK(workspace->keeping().notes()[0].kind == KeepingNote::Kind::NotRestored);
    CHECK(documentsIn(workspace) == Plans);
    workspace.close();
    workspace.open();
    CHECK(workspace->keeping().notes().isEmpty());
}

TEST_CASE("A draft survives the repair of the database it is in", "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    const SavedRecord saved = await(workspace->records().save({}, {}, fixtureA())).value();
    LessonPlan typed(await(workspace->records().open(saved.id))->record);
    LessonHeader header = typed.header();
    header.title = u"静夜思（草稿）"_s;
    typed.setHeader(header);
    REQUIRE(await(workspace->records().keepDraft(saved.id, saved.rev, typed)));
    workspace.close();
    QFile mark(fileOf(workspace) + u".suspect"_s);
    REQUIRE(mark.open(QIODevice::WriteOnly));
    mark.close();
    workspace.open();
    REQUIRE(workspace->keeping().notes().size() == 1);
    const auto plan = await(workspace->records().open(saved.id)).value();
    REQUIRE(plan.draft);
    CHECK(LessonPlan(*plan.draft).header().title == u"静夜思（草稿）");
}

TEST_CASE("A backup on a medium that may only be read can be written once it is in place",
          "[workspace][keeping]")
{
    TestWorkspace workspace(u"js01"_s);
    fill(workspace);
    const QTemporaryDir away;
    const QString backup = away.path() + u"/光盘"_s;
    REQUIRE(await(workspace->keeping().backUpTo(backup)));
    workspace.close();
    QDirIterator files(backup, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        REQUIRE(QFile::setPermissions(files.next(), QFile::ReadOwner));
    REQUIRE(Workspace::restore(workspace.folder(), backup, QDateTime::currentDateTime()));
    CHECK(QFile::permissions(fileOf(workspace)).testFlag(QFile::WriteOwner));
    workspace.open();
    workspace.put(KeptSpace, plan(Plans));
    CHECK(documentsIn(workspace) == Plans + 1);
}
