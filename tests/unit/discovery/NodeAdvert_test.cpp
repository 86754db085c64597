// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/NodeAdvert.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

NodeAdvert advert()
{
    return {
        .school = SchoolId(u"枫溪镇𠮷小学"_s), .node = u"2c1f0d7e"_s, .port = 6984, .codeHint = u"0471"_s};
}

} // namespace

TEST_CASE("What a node says of itself is read as it was said", "[discovery]")
{
    CHECK(NodeAdvert::fromTxt(advert().toTxt(), 6984) == advert());
    NodeAdvert plain = advert();
    plain.codeHint.clear();
    CHECK(NodeAdvert::fromTxt(plain.toTxt(), 6984) == plain);
}

TEST_CASE("Words of newer nodes are passed over", "[discovery]")
{
    QByteArrayList txt = advert().toTxt();
    txt.prepend("colour=red");
    txt.append("SCHOOL=other"); // the first of a key counts
    txt.append("flag");
    txt.append(QByteArray());
    CHECK(NodeAdvert::fromTxt(txt, 6984) == advert());
}

TEST_CASE("Who says nothing useful is not shown", "[discovery]")
{
    const QList<QByteArrayList> hostile{
        {},
        {"school=fxz", "tls=1"},
        {"node=1", "tls=1"},
        {"school=", "node=1", "tls=1"},
        {"school=a b", "node=1", "tls=1"},
        {"school=fxz", "node=" + QByteArray(5000, 'x'), "tls=1"},
        {"school=fxz\n", "node=1", "tls=1"},
        {"school=fxz", "node=1", "code=12345", "tls=1"},
        {"school=fxz", "node=1", "code=<b>x", "tls=1"},
        {"=fxz", "node=1", "tls=1"},
    };
    for (const QByteArrayList& txt : hostile)
        CHECK_FALSE(NodeAdvert::fromTxt(txt, 6984));
    CHECK_FALSE(NodeAdvert::fromTxt(advert().toTxt(), 0));
}

TEST_CASE("Who offers no encryption is not shown, or passwords would go over in clear", "[discovery]")
{
    const QByteArrayList said{"school=fxz", "node=1", "code=0471"};
    CHECK(NodeAdvert::fromTxt(said + QByteArrayList{"tls=1"}, 6984));
    CHECK_FALSE(NodeAdvert::fromTxt(said, 6984));
    for (const QByteArray tls : {"tls=0", "tls=", "tls", "TLS=0", "tls=2", "tls=1 "})
        CHECK_FALSE(NodeAdvert::fromTxt(said + QByteArrayList{tls}, 6984));
    CHECK_FALSE(NodeAdvert::fromTxt(said + QByteArrayList{"tls=0", "tls=1"}, 6984));
}
