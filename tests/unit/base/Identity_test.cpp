// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "base/Digest.h"
#include "base/StrongId.h"
#include "base/Ulid.h"
#include "support/catch.h"

#include <QSet>

using namespace shanke;

TEST_CASE("A digest is SHA-256 and survives its hexadecimal and raw forms", "[base][digest]")
{
    const Digest digest = Digest::of("abc");
    CHECK(digest.toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(Digest::fromHex(digest.toHex()) == digest);
    CHECK(Digest::fromRaw(digest.toRaw()) == digest);
}

TEST_CASE("A digest refuses text that is not 64 lower-case hexadecimal characters", "[base][digest]")
{
    for (const QByteArray& text :
         {QByteArray(), QByteArray("ba78"), QByteArray(64, 'g'), QByteArray(64, 'A')})
        CHECK_FALSE(Digest::fromHex(text));
}

TEST_CASE("ULIDs are 26 characters, differ, and sort by time", "[base][ulid]")
{
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-05T20:10:00+08:00"), Qt::ISODate);
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(newUlid(now));
    CHECK(seen.size() == 1000);
    CHECK(seen.begin()->size() == 26);
    CHECK(newUlid(now) < newUlid(now.addMSecs(1)));
    CHECK(newUlid(now).left(10) == newUlid(now).left(10));
}

TEST_CASE("A clock before 1970 still makes distinct ULIDs", "[base][ulid]")
{
    const QDateTime wrong = QDateTime::fromString(QStringLiteral("1601-01-01T00:00:00Z"), Qt::ISODate);
    CHECK(newUlid(wrong).startsWith(QStringLiteral("0000000000")));
    CHECK(newUlid(wrong) != newUlid(wrong));
}

TEST_CASE("Times in documents carry their offset", "[base][clock]")
{
    const QDateTime time = QDateTime::fromString(QStringLiteral("2026-03-09T07:40:00+08:00"), Qt::ISODate);
    CHECK(toIsoString(time) == QStringLiteral("2026-03-09T07:40:00+08:00"));
}

TEST_CASE("Ids of different kinds are different types", "[base][ids]")
{
    STATIC_REQUIRE_FALSE(std::is_convertible_v<DocId, UserId>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<QString, DocId>);
    CHECK(DocId(QStringLiteral("plan:1")) == DocId(QStringLiteral("plan:1")));
}
