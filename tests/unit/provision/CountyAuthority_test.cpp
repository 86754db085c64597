// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/CountyAuthority.h"
#include "support/catch.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("The authority of a county is made once, and its file is the administrator's alone", "[provision]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"县.json"_s);
    auto made = CountyAuthority::make();
    REQUIRE(made->authority.save(path));
    const auto opened = CountyAuthority::open(path);
    CHECK(opened->statement().digest() == made->authority.statement().digest());
    CHECK(opened->key().publicKey() == opened->statement().content().working);
    CHECK(made->recovery.publicKey() == opened->statement().content().recovery);
    constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK_FALSE(QFileInfo(path).permissions() & Others);
    CHECK(made->authority.save(path).error().kind == ErrorKind::Precondition);
}

TEST_CASE("The recovery key is in no file", "[provision]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"county"_s);
    auto made = CountyAuthority::make();
    REQUIRE(made->authority.save(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(made->recovery.seed()));
}

TEST_CASE("A file that is no authority, or another's key, signs nothing", "[provision]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"county"_s);
    CHECK(CountyAuthority::open(path).error().kind == ErrorKind::NotFound);
    REQUIRE(CountyAuthority::make()->authority.save(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("\"key\": \"") + 8;
    text.replace(at, 64, DeviceKey::make().seed());
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    CHECK(CountyAuthority::open(path).error().kind == ErrorKind::Damaged);
}

TEST_CASE("The file of an authority keeps how far its chain goes", "[provision]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"县.json"_s);
    auto made = CountyAuthority::make();
    const CountyAuthority::Chain chain{3, Digest::of("第三句")};
    CHECK(made->authority.advance(chain).error().kind == ErrorKind::Precondition); // in no file
    REQUIRE(made->authority.save(path));
    auto meanwhile = CountyAuthority::open(path);
    CHECK(meanwhile->chain() == CountyAuthority::Chain());
    REQUIRE(made->authority.advance(chain));
    const auto opened = CountyAuthority::open(path);
    CHECK(opened->chain() == chain);
    CHECK(opened->key().publicKey() == made->authority.key().publicKey());
    constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK_FALSE(QFileInfo(path).permissions() & Others);

    const auto second = meanwhile->advance({1, Digest::of("另一句")}); // would use a counter twice
    CHECK(second.error().kind == ErrorKind::Precondition);
    CHECK(CountyAuthority::open(path)->chain() == chain);
}

TEST_CASE("A link to the file of an authority stays a link", "[provision]")
{
    const QTemporaryDir folder;
    const QString stick = folder.filePath(u"stick.json"_s);
    const QString link = folder.filePath(u"county.json"_s);
    REQUIRE(CountyAuthority::make()->authority.save(stick));
    REQUIRE(QFile::link(stick, link));
    const CountyAuthority::Chain chain{1, Digest::of("第一句")};
    REQUIRE(CountyAuthority::open(link)->advance(chain));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(CountyAuthority::open(stick)->chain() == chain);
}

TEST_CASE("A chain that is none is damage, and nothing begins anew", "[provision]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"county"_s);
    REQUIRE(CountyAuthority::make()->authority.save(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    SECTION("no object")
    {
        text.replace(0, 1, R"({"chain": 3,)");
    }
    SECTION("no number")
    {
        text.replace(0, 1, R"({"chain": {"n": 0, "last": ")" + Digest::of("句").toHex() + R"("},)");
    }
    SECTION("no digest")
    {
        text.replace(0, 1, R"({"chain": {"n": 3},)");
    }
    REQUIRE((file.seek(0) && file.write(text) == text.size()));
    file.close();
    CHECK(CountyAuthority::open(path).error().kind == ErrorKind::Damaged);
}
