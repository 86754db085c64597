// SPDX-License-Identifier: GPL-3.0-or-later
#include "discovery/NodeAdvert.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

NodeAdvert advert()
{
    return {.school = SchoolId(u"枫溪镇𠮷小学"_s),
            .node = u"2c1f0d7e"_s,
            .port = 6984,
            .isEncrypted = true,
            .codeHint = u"0471"_s};
}

} // namespace

TEST_CASE("What a node says of itself is read as it was said", "[discovery]")
{
    CHECK(NodeAdvert::fromTxt(advert().toTxt(), 6984) == advert());
    NodeAdvert plain = advert();
    plain.isEncrypted = false;
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
        {"school=fxz"},
        {"node=1"},
        {"school=", "node=1"},
        {"school=a b", "node=1"},
        {"school=fxz", "node=" + QByteArray(5000, 'x')},
        {"school=fxz\n", "node=1"},
        {"school=fxz", "node=1", "code=12345"},
        {"school=fxz", "node=1", "code=<b>x"},
        {"=fxz", "node=1"},
    };
    for (const QByteArrayList& txt : hostile)
        CHECK_FALSE(NodeAdvert::fromTxt(txt, 6984));
    CHECK_FALSE(NodeAdvert::fromTxt(advert().toTxt(), 0));
}
