// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeClock.h"
#include "support/TestNode.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/LockService.h"
#include "workspace/WorkspaceLock.h"
#include "workspace/secrets/LockFile.h"
#include "workspace/secrets/TryCounter.h"
#include "workspace/secrets/WordStretching.h"
#include "workspace/values/SealingKey.h"

#include <QJsonDocument>

#include <sys/stat.h>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString pin = u"𠮷䶮2468"_s;
const QString passphrase = u"山里有棵老枫树，秋天红透"_s;

QDateTime morning()
{
    return QDateTime({2026, 3, 9}, {7, 40}, Qt::UTC);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

LockFile makeLock(const QString& folder, const SealingKey& key, const LockWish& wish = {LockKind::Pin, pin})
{
    LockFile lock = LockFile::make(folder, wish, key).value();
    REQUIRE(lock.save());
    return lock;
}

Result<std::unique_ptr<Workspace>> openFolder(const QString& folder, const std::optional<SealingKey>& key)
{
    return Workspace::open(folder, std::make_shared<SystemClock>(), key);
}

} // namespace

TEST_CASE("What a key sealed only that key opens, and only unaltered", "[workspace][lock]")
{
    const SealingKey key = SealingKey::make();
    const QByteArray sealed = key.seal("私钥 𠮷");
    CHECK(key.unseal(sealed) == QByteArray("私钥 𠮷"));
    CHECK(key.seal("私钥 𠮷") != sealed);
    CHECK(SealingKey::make().unseal(sealed).error().kind == ErrorKind::Forbidden);
    QByteArray altered = QByteArray::fromBase64(sealed);
    altered.back() = char(altered.back() ^ 1);
    CHECK_FALSE(key.unseal(altered.toBase64()));
    for (const QByteArray& garbage : {QByteArray(), QByteArray("!!"), QByteArray("AAAA")})
        CHECK_FALSE(key.unseal(garbage));
}

TEST_CASE("A PIN opens its lock however its characters were typed, another one does not", "[workspace][lock]")
{
    const QTemporaryDir folder;
    const SealingKey key = SealingKey::make();
    makeLock(folder.path(), key, {LockKind::Pin, u"ａ１２３é"_s});
    const LockFile lock = LockFile::read(folder.path()).value();
    CHECK(lock.unwrap(u"a123e\u0301"_s).value().bytes() == key.bytes());
    CHECK(lock.unwrap(u"a123e"_s).error().kind == ErrorKind::Forbidden);
    CHECK(lock.unwrap({}).error().kind == ErrorKind::Forbidden);
    CHECK(lock.unwrap(QString(100'000, u'1')).error().kind == ErrorKind::Forbidden);
}

TEST_CASE("The file of the PIN is for its owner alone and holds neither PIN nor key nor secret",
          "[workspace][lock]")
{
    const QTemporaryDir folder;
    const SealingKey key = SealingKey::make();
    LockFile lock = makeLock(folder.path(), key, {LockKind::Pin, passphrase});
    lock.setSecret(u"refresh"_s, u"a-token-of-the-county"_s, key);
    REQUIRE(lock.save());
    const QString path = folder.path() + u"/pin.json"_s;
    struct stat facts = {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0600);
    const QByteArray content = contentOf(path);
    CHECK_FALSE(content.contains(passphrase.toUtf8()));
    CHECK_FALSE(content.contains(key.bytes().toBase64()));
    CHECK_FALSE(content.contains("a-token-of-the-county"));
    CHECK(LockFile::read(folder.path())->secret(u"refresh"_s, key).value() == u"a-token-of-the-county");
}

TEST_CASE("A damaged file of the PIN opens to nobody, and costs no more than its size", "[workspace][lock]")
{
    const QTemporaryDir folder;
    makeLock(folder.path(), SealingKey::make());
    const QString path = folder.path() + u"/pin.json"_s;
    const QByteArray whole = contentOf(path);
    const auto read = [&] { return LockFile::read(folder.path()); };
    for (const QByteArray& content :
         {QByteArray(), QByteArray("{}"), QByteArray("[1]"), whole.left(whole.size() / 2),
          QByteArray(whole).replace("\"pin\"", "\"door\"")}) {
        replaceContent(path, content);
        CHECK(read().error().kind == ErrorKind::Damaged);
        CHECK(WorkspaceLock(folder.path()).state().isDamaged);
        CHECK(WorkspaceLock(folder.path()).admit({}).error().kind == ErrorKind::Damaged);
    }
    replaceContent(path, QByteArray(whole).replace("\"format\": 1", "\"format\": 2"));
    CHECK(read().error().kind == ErrorKind::NewerVersion);

    QJsonObject json = QJsonDocument::fromJson(whole).object();
    for (const auto& [member, value] : {std::pair{u"memory"_s, qint64(1) << 40},
                                        {u"passes"_s, 1'000'000},
                                        {u"memory"_s, 1},
                                        {u"passes"_s, -1}}) {
        QJsonObject stretching = json[u"stretching"_s].toObject();
        stretching[member] = value;
        QJsonObject hostile = json;
        hostile[u"stretching"_s] = stretching;
        replaceContent(path, QJsonDocument(hostile).toJson());
        CHECK(read().error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("A file of the PIN that cannot be written leaves the one before", "[workspace][lock]")
{
    const QTemporaryDir folder;
    const SealingKey key = SealingKey::make();
    makeLock(folder.path(), key);
    const QByteArray before = contentOf(folder.path() + u"/pin.json"_s);
    // Where the new file would be written stands a folder: as good as a disk that takes nothing.
    REQUIRE(QDir(folder.path()).mkdir(u"pin.json.partial"_s));
    const LockFile next = LockFile::make(folder.path(), {LockKind::Pin, u"another"_s}, key).value();
    CHECK(next.save().error().kind == ErrorKind::ReadOnly);
    CHECK(contentOf(folder.path() + u"/pin.json"_s) == before);
}

TEST_CASE("A PIN of three characters and a passphrase of nine are refused", "[workspace][lock]")
{
    const QTemporaryDir folder;
    const auto kindOf = [&](LockKind kind, const QString& words) {
        return LockFile::make(folder.path(), {kind, words}, SealingKey::make()).error().kind;
    };
    CHECK(kindOf(LockKind::Pin, u"123"_s) == ErrorKind::InvalidInput);
    CHECK(kindOf(LockKind::Passphrase, u"123456789"_s) == ErrorKind::InvalidInput);
    CHECK(kindOf(LockKind::Pin, QString(201, u'1')) == ErrorKind::InvalidInput);
}

TEST_CASE("Wrong tries wait longer each time, five minutes at most, also after a restart",
          "[workspace][lock]")
{
    const QTemporaryDir folder;
    QDateTime now = morning();
    QList<qint64> waits;
    for (int i = 0; i < 10; ++i) {
        TryCounter tries(folder.path()); // as a program that was started again
        now = now.addSecs(tries.waitAt(now).count());
        CHECK(tries.waitAt(now) == 0s);
        tries.count(now);
        waits.append(TryCounter(folder.path()).waitAt(now).count());
    }
    CHECK(waits == QList<qint64>{0, 0, 5, 15, 30, 60, 300, 300, 300, 300});
    // A clock that was set back by years makes nobody wait longer.
    CHECK(TryCounter(folder.path()).waitAt(now.addYears(-10)) == 300s);
    TryCounter(folder.path()).forget();
    CHECK(TryCounter(folder.path()).waitAt(now) == 0s);
}

TEST_CASE("While a try has to wait, even the right PIN is not looked at; then it opens", "[workspace][lock]")
{
    const QTemporaryDir folder;
    makeLock(folder.path(), SealingKey::make());
    const WorkspaceLock lock(folder.path());
    for (int i = 0; i < 3; ++i)
        CHECK(lock.unlock(u"0000"_s, morning()).error().kind == ErrorKind::Forbidden);
    CHECK(lock.unlock(pin, morning()).error().kind == ErrorKind::ServerBusy);
    CHECK(lock.unlock(pin, morning().addSecs(5)));
    CHECK(lock.waitAt(morning().addSecs(5)) == 0s);
}

TEST_CASE("Work with a PIN opens to whoever has its key, and to nobody else", "[workspace][lock]")
{
    TestWorkspace mine(u"js01"_s);
    REQUIRE(await(mine->lock().set({LockKind::Pin, pin})));
    mine.close();
    CHECK(openFolder(mine.folder(), {}).error().kind == ErrorKind::Forbidden);
    CHECK(openFolder(mine.folder(), SealingKey::make()).error().kind == ErrorKind::Forbidden);
    const auto key = WorkspaceLock(mine.folder()).unlock(pin, morning());
    REQUIRE(key);
    CHECK(openFolder(mine.folder(), *key));
}

TEST_CASE("A PIN is changed and removed by whoever knows it", "[workspace][lock]")
{
    TestWorkspace mine(u"js01"_s);
    REQUIRE(await(mine->lock().set({LockKind::Pin, pin})));
    CHECK(await(mine->lock().set({LockKind::Pin, u"2222"_s})).error().kind == ErrorKind::Precondition);
    CHECK(await(mine->lock().change(u"0000"_s, {LockKind::Pin, u"2222"_s})).error().kind ==
          ErrorKind::Forbidden);
    REQUIRE(await(mine->lock().change(pin, {LockKind::Pin, u"2222"_s})));
    CHECK_FALSE(WorkspaceLock(mine.folder()).unlock(pin, morning()));
    CHECK(WorkspaceLock(mine.folder()).unlock(u"2222"_s, morning()));
    CHECK(await(mine->lock().remove(pin)).error().kind == ErrorKind::Forbidden);
    REQUIRE(await(mine->lock().remove(u"2222"_s)));
    mine.close();
    CHECK(openFolder(mine.folder(), {}));
}

TEST_CASE("With a passphrase work opens without it, but its secrets stay closed", "[workspace][lock]")
{
    TestWorkspace mine(u"js01"_s);
    REQUIRE(await(mine->lock().set({LockKind::Passphrase, passphrase})));
    mine.close();
    CHECK(openFolder(mine.folder(), {}));
    const auto key = WorkspaceLock(mine.folder()).unlock(passphrase, morning());
    REQUIRE(key);
    CHECK(openFolder(mine.folder(), *key));
}

TEST_CASE("The folder of a workspace is closed to other accounts of the computer", "[workspace][lock]")
{
    TestWorkspace mine(u"js01"_s);
    struct stat facts = {};
    REQUIRE(::stat(QFile::encodeName(mine.folder()).constData(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0700);
    mine.close();
    REQUIRE(::chmod(QFile::encodeName(mine.folder()).constData(), 0755) == 0);
    mine.open();
    REQUIRE(::stat(QFile::encodeName(mine.folder()).constData(), &facts) == 0);
    CHECK((facts.st_mode & 0777) == 0700);
}
