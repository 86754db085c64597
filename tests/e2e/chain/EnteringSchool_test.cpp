// SPDX-License-Identifier: GPL-3.0-or-later
// A new PC whose person has neither a sign-in nor a password enters the school by a code.
#include "ProvisionedSchool.h"
#include "support/HastyClock.h"
#include "support/Must.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// The second PC of a colleague, whose keychain has its key; it works with the server by itself.
class SecondPc
{
public:
    explicit SecondPc(ProvisionedSchool& school) : m_school(school), m_pc(accountAt(school), m_key, m_clock)
    {
        m_pc.setServer(school.server().url(), {}, {});
        qputenv("SHANKE_DEVICE_KEY", m_key.seed());
        m_pc->sync().start();
    }
    ~SecondPc()
    {
        m_pc->sync().stop();
        qunsetenv("SHANKE_DEVICE_KEY");
    }

    void enter()
    {
        const UserId user = m_pc->account().settings().user;
        must(await(m_pc->devices().enrol(m_school.codeFor(user))));
    }
    DeviceEntry entry() { return must(await(m_pc->devices().own())); }
    bool comesTo(LinkState link)
    {
        return comes([&] { return m_pc->sync().status().link == link; });
    }
    bool isConfirmed()
    {
        return comes([&] { return entry().state == DeviceEntry::State::Confirmed; });
    }
    static bool comes(const std::function<bool()>& condition)
    {
        return waitFor(condition, std::chrono::seconds(30));
    }
    QList<DeviceEntry> listed() { return must(await(m_pc->devices().list())); }

private:
    static AccountSettings accountAt(ProvisionedSchool& school)
    {
        const AccountSettings known = school.colleague()->account().settings();
        AccountSettings account;
        account.user = known.user;
        account.name = known.name;
        account.school = known.school;
        account.anchor = known.anchor;
        return account;
    }

    ProvisionedSchool& m_school;
    DeviceKey m_key = DeviceKey::make();
    std::shared_ptr<Clock> m_clock = std::make_shared<HastyClock>();
    TestWorkspace m_pc;
};

} // namespace

TEST_CASE("A PC that was refused works with the school's server as soon as its code was taken", "[chain]")
{
    ProvisionedSchool school;
    SecondPc pc(school);
    REQUIRE(pc.comesTo(LinkState::SignInNeeded));
    pc.enter();
    CHECK(pc.isConfirmed());
    const QList<DeviceEntry> listed = pc.listed();
    for (const DeviceEntry& entry : listed)
        CHECK(entry.card.user.toString() != u"node-fxz"_s); // which nobody confirms
}

TEST_CASE("A PC that a server put back does not know is let in again once the server has heard of it",
          "[chain]")
{
    ProvisionedSchool school;
    const QString before = school.backupOfServer();
    SecondPc pc(school);
    pc.enter();
    REQUIRE(pc.isConfirmed());
    const DocId card = documentOf(pc.entry().card.device);
    REQUIRE(SecondPc::comes(
        [&] { return ProvisionedSchool::has(school.county(), DatabaseName(u"school-fxz"_s), card); }));

    school.cut(school.county());
    school.restoreServer(before);
    REQUIRE(pc.comesTo(LinkState::SignInNeeded));
    school.restore(school.county());
    CHECK(pc.comesTo(LinkState::Idle));
}
