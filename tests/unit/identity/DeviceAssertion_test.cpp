// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity/DeviceAssertion.h"
#include "identity/DeviceChallenge.h"
#include "support/TestProvider.h"
#include "support/catch.h"

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

const DeviceId Laptop(u"01JD0000000000000000000000"_s);
const UserId Teacher(u"王𠮷@fxz.example"_s);
const QString Node = u"0123456789abcdef0123456789abcdef"_s;
const QDateTime AssertedNoon = QDateTime::fromSecsSinceEpoch(1'772'690'400, Qt::UTC);

struct AssertionFixture
{
    DeviceKey key = DeviceKey::make();
    DeviceCard card{Teacher, u"教研组电脑"_s, SchoolId(u"fxz"_s), Laptop, key.publicKey()};

    Result<> check(const QByteArray& token, const QDateTime& now = AssertedNoon) const
    {
        return DeviceAssertion::parse(token).and_then(
            [&](const DeviceAssertion& assertion) { return assertion.check(card, Node, now); });
    }
    QByteArray make(const QDateTime& now = AssertedNoon) const
    {
        return DeviceAssertion::make(key, Laptop, Teacher, Node, now);
    }
};

} // namespace

TEST_CASE_METHOD(AssertionFixture, "A device vouches for its person for five minutes",
                 "[identity][assertion]")
{
    const QByteArray token = make();
    CHECK(check(token));
    CHECK(check(token, AssertedNoon.addSecs(300)));
    CHECK_FALSE(check(token, AssertedNoon.addSecs(301)));
    CHECK_FALSE(check(token, AssertedNoon.addSecs(-301)));
    const auto parsed = DeviceAssertion::parse(token);
    CHECK(parsed->device() == Laptop);
    CHECK(parsed->user() == Teacher);
}

TEST_CASE_METHOD(AssertionFixture, "What another key signed, or for another node or person, is refused",
                 "[identity][assertion][hostile]")
{
    const DeviceKey other = DeviceKey::make();
    CHECK_FALSE(check(DeviceAssertion::make(other, Laptop, Teacher, Node, AssertedNoon)));
    CHECK_FALSE(check(DeviceAssertion::make(key, Laptop, Teacher, u"another"_s, AssertedNoon)));
    CHECK_FALSE(check(DeviceAssertion::make(key, Laptop, Teacher, {}, AssertedNoon)));
    CHECK_FALSE(check(DeviceAssertion::make(key, Laptop, UserId(u"xz01"_s), Node, AssertedNoon)));
    CHECK_FALSE(check(DeviceAssertion::make(key, DeviceId(u"x"_s), Teacher, Node, AssertedNoon)));
}

TEST_CASE_METHOD(AssertionFixture, "A token of a provider, or a text that is none, is not a device's word",
                 "[identity][assertion][hostile]")
{
    const QJsonObject claims{
        {u"sub"_s, Teacher.toString()}, {u"aud"_s, Node}, {u"iat"_s, AssertedNoon.toSecsSinceEpoch()}};
    const auto header = [](const QString& algorithm, const QString& type) {
        return QJsonObject{{u"alg"_s, algorithm}, {u"typ"_s, type}, {u"kid"_s, Laptop.toString()}};
    };
    CHECK_FALSE(
        DeviceAssertion::parse(TestProvider::assembled(header(u"none"_s, u"device+jwt"_s), claims, {})));
    CHECK_FALSE(DeviceAssertion::parse(TestProvider::assembled(header(u"EdDSA"_s, u"JWT"_s), claims, "x")));
    CHECK_FALSE(DeviceAssertion::parse("..."));
    CHECK_FALSE(DeviceAssertion::parse({}));
    CHECK_FALSE(
        check(TestProvider::assembled(header(u"EdDSA"_s, u"device+jwt"_s), claims, QByteArray(64, '\0'))));
    QJsonObject endless = claims;
    endless[u"iat"_s] = 1e300;
    CHECK_FALSE(
        DeviceAssertion::parse(TestProvider::assembled(header(u"EdDSA"_s, u"device+jwt"_s), endless, "x")));
}

TEST_CASE("A node says in its 401 that it takes a device's word, beside other ways", "[identity][assertion]")
{
    const QByteArray own = DeviceChallenge{Node}.toField();
    CHECK(DeviceChallenge::find(own)->audience == Node);
    CHECK(DeviceChallenge::find("Basic realm=\"Shanke\", Bearer realm=\"Shanke\", " + own)->audience == Node);
    CHECK_FALSE(DeviceChallenge::find("Basic realm=\"Shanke-Device\""));
    CHECK_FALSE(DeviceChallenge::find("Shanke-Device realm=\"Shanke\", audience=\"<script>\""));
    CHECK_FALSE(DeviceChallenge::find({}));
}
