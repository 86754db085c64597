// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptNode.h"
#include "readStatus.h"
#include "support/TestNode.h"

using namespace shanke;
using namespace shanke::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(KeptNode, "A PC is silent when it was not heard from for two weeks", "[node][state]")
{
    introduce();
    SchoolPc other{UserId(u"js01"_s), school, DeviceKey::make()};
    write(databaseOf(school), other.signedCard().id().toString(), other.signedCard().document());
    for (const SchoolPc* each : {&pc, &other})
        speak(u"js01"_s, each->device()); // and is vouched for
    REQUIRE(comes([&] { return node->status().pcs == 2; }));
    CHECK(node->status().silent.isEmpty());
    clock->advance(10 * 24h);
    speak(u"js01"_s, pc.device());
    speak(u"js02"_s, other.device()); // nobody is heard by the word of somebody else
    clock->advance(5 * 24h);
    const NodeStatus status = node->status();
    REQUIRE(status.silent.size() == 1);
    CHECK(status.silent.front().device == other.device());
    CHECK(status.silent.front().name == u"姜𠮷䶮");
    stop();
    start();
    REQUIRE(comes([&] { return node->status().pcs == 2; }));
    CHECK(node->status().silent.size() == 1);
}

TEST_CASE_METHOD(KeptNode, "What has not gone to the county is told, and why", "[node][state][county]")
{
    TestNode platform;
    county = ServerAddress{platform.url(), platform.user(), platform.password()};
    stop();
    start();
    introduce();
    write(space, u"plan:1"_s, {{u"正文"_s, u"床前明月光"_s}});
    REQUIRE(comes([&] { return node->status().county->lacked.contains(space.toString()); }));
    const auto owedOf = [&](const DatabaseName& name) -> std::optional<NodeStatus::Owed> {
        const NodeStatus status = node->status();
        for (const NodeStatus::Owed& owed : status.county->owed) {
            if (owed.database == name.toString())
                return owed;
        }
        return std::nullopt;
    };
    REQUIRE(platform.databases().create(space.toString()));
    REQUIRE(comes([&] {
        const auto there = platform.databases().find(space.toString());
        return (*there)->store().state(*(*there)->store().read(), DocId(u"plan:1"_s)).has_value();
    }));
    REQUIRE(comes([&] { return !owedOf(space); }));
    CHECK(node->status().county->trouble == QString());
    const QDateTime contact = node->status().county->lastContact;
    CHECK(contact.isValid());
    platform.disconnect();
    write(space, u"plan:2"_s, {{u"正文"_s, u"疑是地上霜"_s}});
    REQUIRE(comes([&] { return !node->status().county->trouble.value_or(QString()).isEmpty(); }));
    REQUIRE(owedOf(space));
    CHECK(owedOf(space)->waiting == 1);
    CHECK(node->status().county->lastContact >= contact);
    platform.connect();
    CHECK(comes([&] { return !owedOf(space); }));
}
