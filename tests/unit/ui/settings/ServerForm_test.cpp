// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/settings/ServerForm.h"
#include "unit/ui/TwoDesks.h"
#include "workspace/Account.h"

using namespace shanke;
using namespace test;
using namespace Qt::StringLiterals;

TEST_CASE("ServerForm: addresses as people type them", "[ui][settings]")
{
    CHECK(ServerForm::parsed(u"10.1.0.4:5984"_s) == QUrl(u"http://10.1.0.4:5984"_s));
    CHECK(ServerForm::parsed(u" https://county.example/ "_s) == QUrl(u"https://county.example"_s));
    CHECK(ServerForm::parsed(u"http://10.1.0.4:5984/shanke/"_s) == QUrl(u"http://10.1.0.4:5984/shanke"_s));
    CHECK(ServerForm::parsed(u"http://js01:secret@10.1.0.4"_s) == QUrl(u"http://10.1.0.4"_s));
    for (const QString& nonsense : {u""_s, u"http://"_s, u"ftp://10.1.0.4"_s, u"http://10.1.0.4:99999999"_s})
        CHECK_FALSE(ServerForm::parsed(nonsense).isValid());
}

TEST_CASE("ServerForm: what is wrong is said beside its field, and an empty address is not wrong",
          "[ui][settings]")
{
    TwoDesks desks;
    ServerForm form(*desks.teacher, Hop::School);
    CHECK(form.addressProblem().isEmpty());
    CHECK(form.userProblem().isEmpty());
    form.setAddress(u"somewhere else"_s);
    CHECK_FALSE(form.addressProblem().isEmpty());
    form.setAddress(u"127.0.0.1:1"_s);
    CHECK(form.addressProblem().isEmpty());
    CHECK_FALSE(form.userProblem().isEmpty());
    form.setUser(u" js01 "_s);
    CHECK(form.userProblem().isEmpty());
}

TEST_CASE("ServerForm: a server that does not answer is a sentence, and what was typed stays",
          "[ui][settings]")
{
    TwoDesks desks;
    ServerForm form(*desks.teacher, Hop::School);
    form.setAddress(u"127.0.0.1:1"_s); // a port where nobody listens
    form.setUser(u"js01"_s);
    std::optional<ErrorKind> heard;
    QObject::connect(&form, &ServerForm::failed, &form, [&](const Error& error) { heard = error.kind; });
    form.test();
    CHECK(form.isBusy());
    REQUIRE(eventually([&] { return heard.has_value(); }));
    CHECK(*heard == ErrorKind::Offline);
    CHECK_FALSE(form.isBusy());
    CHECK(form.address() == u"127.0.0.1:1");
}

TEST_CASE("ServerForm: a server once saved is the account's, and the other one stays as it is",
          "[ui][settings]")
{
    TwoDesks desks;
    const auto save = [&](Hop hop, const QString& address) {
        ServerForm form(*desks.teacher, hop);
        form.setAddress(address);
        form.setUser(u"js01"_s);
        form.setPassword(u"口令"_s);
        bool saved = false;
        QObject::connect(&form, &ServerForm::saved, &form, [&] { saved = true; });
        form.save();
        REQUIRE(eventually([&] { return saved; }));
    };
    save(Hop::County, u"127.0.0.1:1/"_s);
    AccountSettings settings = desks.teacher->account().settings();
    CHECK(settings.countyServer.url == QUrl(u"http://127.0.0.1:1"_s));
    CHECK(settings.countyServer.user == u"js01");
    CHECK_FALSE(settings.schoolServer.isSet());
    save(Hop::School, u"127.0.0.1:2"_s);
    settings = desks.teacher->account().settings();
    CHECK(settings.schoolServer.url == QUrl(u"http://127.0.0.1:2"_s));
    CHECK(settings.countyServer.url == QUrl(u"http://127.0.0.1:1"_s));
    CHECK(ServerForm(*desks.teacher, Hop::County).address() == u"http://127.0.0.1:1");
}

TEST_CASE("ServerForm: the address of the other server is no address of this one", "[ui][settings]")
{
    TwoDesks desks;
    ServerForm school(*desks.teacher, Hop::School);
    school.setAddress(u"127.0.0.1:1"_s);
    school.setUser(u"js01"_s);
    bool saved = false;
    QObject::connect(&school, &ServerForm::saved, &school, [&] { saved = true; });
    school.save();
    REQUIRE(eventually([&] { return saved; }));
    ServerForm county(*desks.teacher, Hop::County);
    county.setAddress(u"http://127.0.0.1:1/"_s);
    CHECK_FALSE(county.addressProblem().isEmpty());
    county.setAddress(u"127.0.0.1:2"_s);
    CHECK(county.addressProblem().isEmpty());
}
