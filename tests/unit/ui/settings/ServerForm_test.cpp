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
    ServerForm form(*desks.teacher);
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
    ServerForm form(*desks.teacher);
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

TEST_CASE("ServerForm: a server once saved is the account's", "[ui][settings]")
{
    TwoDesks desks;
    ServerForm form(*desks.teacher);
    form.setAddress(u"127.0.0.1:1/"_s);
    form.setUser(u"js01"_s);
    form.setPassword(u"口令"_s);
    form.setCounty(true);
    bool saved = false;
    QObject::connect(&form, &ServerForm::saved, &form, [&] { saved = true; });
    form.save();
    REQUIRE(eventually([&] { return saved; }));
    const AccountSettings settings = desks.teacher->account().settings();
    CHECK(settings.server == QUrl(u"http://127.0.0.1:1"_s));
    CHECK(settings.serverUser == u"js01");
    CHECK(settings.serverIsCounty);
}
