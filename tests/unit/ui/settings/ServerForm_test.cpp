// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/settings/ServerForm.h"

using namespace shanke;
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
