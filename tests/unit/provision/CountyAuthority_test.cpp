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
    const auto made = CountyAuthority::make();
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
    const auto made = CountyAuthority::make();
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
