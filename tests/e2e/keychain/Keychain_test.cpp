// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ulid.h"
#include "support/TestWorkspace.h"
#include "support/catch.h"
#include "workspace/LockService.h"
#include "workspace/WorkspaceLock.h"
#include "workspace/secrets/KernelKeyring.h"
#include "workspace/secrets/Keychain.h"
#include "workspace/secrets/SecretVault.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"geheim-𠮷-䶮-"_s;

// What an asynchronous call answers, while events go on.
template <typename T, typename Call>
Result<T> answerOf(Call call)
{
    QObject receiver;
    std::optional<Result<T>> answer;
    call(Continuation<T>(&receiver, [&](const Result<T>& result) { answer = result; }));
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, Patience));
    return *answer;
}

// The vault of a workspace folder, made anew for each opening as a program that starts does.
class Desk
{
public:
    Desk()
    {
        m_account.device = DeviceId(newUlid(SystemClock().now()).toLower());
        m_account.firstDevice = m_account.device;
        open();
    }
    ~Desk()
    {
        for (const Secret each : {Secret::SchoolPassword, Secret::DeviceKey, Secret::RefreshToken})
            std::ignore = remove(each);
    }

    void open(const std::optional<SealingKey>& key = {})
    {
        m_vault = std::make_unique<SecretVault>(m_account, m_folder.path(), key);
    }
    Result<KeptSecret> write(Secret which, const QString& text)
    {
        return answerOf<KeptSecret>([&](const auto& done) { m_vault->write(which, text, done); });
    }
    Result<KeptSecret> read(Secret which)
    {
        return answerOf<KeptSecret>([&](const auto& done) { m_vault->read(which, done); });
    }
    Result<> remove(Secret which)
    {
        return answerOf<void>([&](const auto& done) { m_vault->remove(which, done); });
    }
    SecretPlace place()
    {
        return answerOf<SecretPlace>([&](const auto& done) { m_vault->findPlace(done); }).value();
    }
    SealingKey lock(const LockWish& wish, const SealingKey& key = SealingKey::make())
    {
        const LockFile file = LockFile::make(m_folder.path(), wish, key).value();
        REQUIRE(answerOf<void>([&](const auto& done) { m_vault->setLock(file, key, done); }));
        return key;
    }
    Result<> unlock(const SealingKey& key)
    {
        return answerOf<void>([&](const auto& done) { m_vault->removeLock(key, done); });
    }
    // As it stands in the keychain.
    Result<QString> stored() const
    {
        const QString name = u"shanke:"_s + m_account.device.toString() + u":refresh"_s;
        return answerOf<QString>([&](const auto& done) { keychain::read(name, done); });
    }
    QString folder() const { return m_folder.path(); }
    const AccountSettings& account() const { return m_account; }

private:
    QTemporaryDir m_folder;
    AccountSettings m_account;
    std::unique_ptr<SecretVault> m_vault;
};

bool hasKernelKeyring()
{
    const bool works = kernelkeyring::write(u"shanke:probe"_s, u"probe"_s).has_value();
    std::ignore = kernelkeyring::remove(u"shanke:probe"_s);
    return works;
}

} // namespace

TEST_CASE("What is written into the keychain is there for the next start, and gone when removed", "[open]")
{
    Desk desk;
    CHECK(desk.place() == SecretPlace::Keychain);
    CHECK(desk.read(Secret::RefreshToken).error().kind == ErrorKind::NotFound);
    const auto written = desk.write(Secret::RefreshToken, secret);
    REQUIRE(written);
    CHECK(written->isSafe);
    desk.open();
    CHECK(desk.read(Secret::RefreshToken)->text == secret);
    CHECK(desk.read(Secret::SchoolPassword).error().kind == ErrorKind::NotFound);
    REQUIRE(desk.remove(Secret::RefreshToken));
    CHECK(desk.read(Secret::RefreshToken).error().kind == ErrorKind::NotFound);
    CHECK(desk.remove(Secret::RefreshToken)); // that there is none is no error
}

TEST_CASE("Two workspaces do not see each other's secrets", "[open]")
{
    Desk mine;
    Desk yours;
    REQUIRE(mine.write(Secret::RefreshToken, secret));
    CHECK(yours.read(Secret::RefreshToken).error().kind == ErrorKind::NotFound);
}

TEST_CASE("Orders given at once are answered in their order", "[open]")
{
    Desk desk;
    SecretVault vault(desk.account(), desk.folder(), {});
    QObject receiver;
    QStringList answers;
    const auto note = [&](const QString& word) {
        return Continuation<KeptSecret>(&receiver, [&answers, word](const Result<KeptSecret>& kept) {
            answers.append(word + (kept ? kept->text : u"-"_s));
        });
    };
    vault.write(Secret::RefreshToken, u"1"_s, note(u"w"_s));
    vault.read(Secret::RefreshToken, note(u"r"_s));
    vault.write(Secret::RefreshToken, u"2"_s, note(u"w"_s));
    vault.read(Secret::RefreshToken, note(u"r"_s));
    REQUIRE(QTest::qWaitFor([&] { return answers.size() == 4; }, Patience));
    CHECK(answers == QStringList{u"w1"_s, u"r1"_s, u"w2"_s, u"r2"_s});
}

TEST_CASE("A long token fits", "[open]")
{
    Desk desk;
    const QString token(16'000, u'x');
    CHECK(desk.write(Secret::AccessToken, token)->isSafe);
    CHECK(desk.read(Secret::AccessToken)->text == token);
}

TEST_CASE("What waited in memory moves into the keychain when it is read", "[open]")
{
    if (!hasKernelKeyring())
        return; // some containers have none: nothing can wait there
    Desk desk;
    REQUIRE(SecretVault::keepForNow(desk.account(), Secret::RefreshToken, secret));
    const auto kept = desk.read(Secret::RefreshToken);
    CHECK(kept->text == secret);
    CHECK(kept->isSafe);
    CHECK(desk.stored().value() == secret);
}

TEST_CASE("With a PIN what stands in the keychain is sealed, and open again without it", "[open]")
{
    Desk desk;
    REQUIRE(desk.write(Secret::RefreshToken, secret));
    const SealingKey key = desk.lock({LockKind::Pin, u"2468"_s});
    CHECK_FALSE(desk.stored()->contains(secret));
    CHECK(desk.read(Secret::RefreshToken)->text == secret);
    desk.open(key);
    CHECK(desk.read(Secret::RefreshToken)->text == secret);
    desk.open();
    CHECK(desk.read(Secret::RefreshToken).error().kind == ErrorKind::ReadOnly);
    CHECK_FALSE(desk.write(Secret::RefreshToken, u"a new one"_s));
    desk.open(key);
    REQUIRE(desk.unlock(key));
    CHECK(desk.stored().value() == secret);
    desk.open();
    CHECK(desk.read(Secret::RefreshToken)->text == secret);
}

TEST_CASE("A forgotten PIN costs its secrets and nothing more", "[open]")
{
    Desk desk;
    REQUIRE(desk.write(Secret::RefreshToken, secret));
    desk.lock({LockKind::Pin, u"2468"_s});
    REQUIRE(LockFile::removeFrom(desk.folder()));
    desk.open();
    CHECK(desk.read(Secret::RefreshToken).error().kind == ErrorKind::NotFound);
    CHECK(desk.write(Secret::RefreshToken, u"a new one"_s)->isSafe);
    CHECK(desk.read(Secret::RefreshToken)->text == u"a new one");
}

TEST_CASE("A lock set while a program was killed in between is completed by reading", "[open]")
{
    Desk desk;
    REQUIRE(desk.write(Secret::RefreshToken, secret));
    const SealingKey key = SealingKey::make();
    // The file is there; nothing has been sealed yet.
    REQUIRE(LockFile::make(desk.folder(), {LockKind::Pin, u"2468"_s}, key)->save());
    desk.open(key);
    CHECK(desk.read(Secret::RefreshToken)->text == secret);
    CHECK_FALSE(desk.stored()->contains(secret));
}

TEST_CASE("A keychain that nobody opens is said, and does not hold up the work", "[closed]")
{
    Desk desk;
    const auto written = desk.write(Secret::RefreshToken, secret);
    CHECK((written ? !written->isSafe : written.error().kind == ErrorKind::ReadOnly));
    CHECK(desk.place() != SecretPlace::Keychain);
}

TEST_CASE("Without a keychain a secret lasts until the restart, and that is said", "[gone]")
{
    Desk desk;
    CHECK(desk.place() == SecretPlace::UntilRestart);
    const auto written = desk.write(Secret::RefreshToken, secret);
    if (hasKernelKeyring()) {
        CHECK_FALSE(written->isSafe);
        CHECK(desk.read(Secret::RefreshToken)->text == secret);
    } else {
        CHECK(written.error().kind == ErrorKind::ReadOnly);
    }
}

TEST_CASE("Without a keychain a passphrase keeps secrets on the disk, sealed", "[gone]")
{
    Desk desk;
    const SealingKey key = desk.lock({LockKind::Passphrase, u"山里有棵老枫树，秋天红"_s});
    const auto written = desk.write(Secret::RefreshToken, secret);
    REQUIRE(written);
    CHECK(written->isSafe);
    CHECK(desk.place() == SecretPlace::SealedFile);
    desk.open(key);
    CHECK(desk.read(Secret::RefreshToken)->text == secret);
    desk.open();
    CHECK(desk.read(Secret::RefreshToken).error().kind == ErrorKind::ReadOnly);
    // Other words, the same secrets.
    desk.open(key);
    desk.lock({LockKind::Passphrase, u"另外一句很长很长的话呀"_s}, key);
    desk.open(WorkspaceLock(desk.folder()).unlock(u"另外一句很长很长的话呀"_s, SystemClock().now()).value());
    CHECK(desk.read(Secret::RefreshToken)->text == secret);
    REQUIRE(desk.remove(Secret::RefreshToken));
    CHECK_FALSE(desk.read(Secret::RefreshToken));
}

TEST_CASE("Without a keychain a short PIN puts nothing on the disk", "[gone]")
{
    Desk desk;
    desk.lock({LockKind::Pin, u"2468"_s});
    const auto written = desk.write(Secret::RefreshToken, secret);
    CHECK((!written || !written->isSafe));
    CHECK_FALSE(LockFile::read(desk.folder())
                    ->hasSecret(u"shanke:"_s + desk.account().device.toString() + u":refresh"_s));
}

TEST_CASE("A folder that may only be read keeps the sealed secrets of before", "[gone]")
{
    Desk desk;
    const SealingKey key = desk.lock({LockKind::Passphrase, u"山里有棵老枫树，秋天红"_s});
    REQUIRE(desk.write(Secret::RefreshToken, secret));
    REQUIRE(QDir(desk.folder()).mkdir(u"pin.json.partial"_s)); // nothing can be written beside it
    const auto written = desk.write(Secret::RefreshToken, u"newer"_s);
    CHECK((!written || !written->isSafe));
    CHECK(LockFile::read(desk.folder())
              ->secret(u"shanke:"_s + desk.account().device.toString() + u":refresh"_s, key)
              .value() == secret);
}
