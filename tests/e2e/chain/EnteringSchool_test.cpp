// SPDX-License-Identifier: GPL-3.0-or-later
// A new PC whose person has neither a sign-in nor a password enters the school by a code.
#include "ProvisionedSchool.h"
#include "support/Must.h"
#include "support/catch.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

TEST_CASE("A PC that was refused works with the school's server as soon as its code was taken", "[chain]")
{
    ProvisionedSchool school;
    const AccountSettings known = school.colleague()->account().settings();
    AccountSettings account;
    account.user = known.user;
    account.name = known.name;
    account.school = known.school;
    account.anchor = known.anchor;
    const DeviceKey key = DeviceKey::make();
    TestWorkspace pc(account, key);
    pc.setServer(school.server().url(), {}, {});
    qputenv("SHANKE_DEVICE_KEY", key.seed()); // as a PC whose keychain has it
    const auto forget = qScopeGuard([] { qunsetenv("SHANKE_DEVICE_KEY"); });
    const auto comes = [](const std::function<bool()>& condition) {
        return waitFor(condition, std::chrono::seconds(20));
    };

    pc->sync().start();
    REQUIRE(comes([&] { return pc->sync().status().link == LinkState::SignInNeeded; }));
    must(await(pc->devices().enrol(school.codeFor(account.user))));
    CHECK(comes([&] { return must(await(pc->devices().own())).state == DeviceEntry::State::Confirmed; }));
    const QList<DeviceEntry> listed = must(await(pc->devices().list()));
    for (const DeviceEntry& entry : listed)
        CHECK(entry.card.user.toString() != u"node-fxz"_s); // which nobody confirms
    pc->sync().stop();
}
