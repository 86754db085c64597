// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/shell/WelcomeForm.h"

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("WelcomeForm: name, user and school are enough to begin", "[ui][shell]")
{
    WelcomeForm form;
    CHECK(form.problem().contains(u"name"));
    form.name = u" 龙䶮 "_s;
    CHECK(form.problem().contains(u"user name"));
    form.user = u" JS01"_s;
    CHECK(form.problem().contains(u"school"));
    form.school = u"fxz"_s;
    CHECK(form.problem().isEmpty());

    const AccountSettings settings = form.settings();
    CHECK(settings.name == u"龙䶮");
    CHECK(settings.user == UserId(u"js01"_s));
    CHECK(settings.school == SchoolId(u"fxz"_s));
    CHECK(settings.schoolServer.url.isEmpty());
    CHECK(settings.schoolServer.user.isEmpty());
}

TEST_CASE("WelcomeForm: a server that cannot be one stops, a bare address is completed", "[ui][shell]")
{
    WelcomeForm form{
        .name = u"杨"_s, .user = u"js01"_s, .school = u"fxz"_s, .server = u"http://"_s, .password = {}};
    CHECK(form.problem().contains(u"server"));
    form.server = u"10.1.0.4:5984"_s;
    CHECK(form.problem().isEmpty());
    CHECK(form.settings().schoolServer.url == QUrl(u"http://10.1.0.4:5984"_s));
    CHECK(form.settings().schoolServer.user == u"js01");
}
