// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/planKinds.h"
#include "research/PrepCampaign.h"
#include "research/PrepSession.h"
#include "research/peopleFields.h"
#include "support/catch.h"

#include <QJsonArray>

using namespace shanke;
using namespace Qt::StringLiterals;

TEST_CASE("People of a record of research are read by name, wherever it names them", "[research]")
{
    const auto nameOf = [](const QString& account) { return account == u"ZZ01" ? u"石月英"_s : account; };
    const QJsonObject campaign{
        {u"campaign"_s, QJsonObject{{u"title"_s, u"ZZ01"_s}, {u"leader"_s, u"ZZ01"_s}}},
        {u"split"_s,
         QJsonArray{QJsonObject{{u"mainPreparer"_s, u"ZZ01"_s}, {u"secondPreparer"_s, u"外校"_s}}, 5}}};
    const QJsonObject read = withNames(campaignKind(), campaign, nameOf);
    CHECK(read[u"campaign"_s][u"leader"_s] == u"石月英"_s);
    CHECK(read[u"campaign"_s][u"title"_s] == u"ZZ01"_s); // what is no account stays
    CHECK(read[u"split"_s][0][u"mainPreparer"_s] == u"石月英"_s);
    CHECK(read[u"split"_s][0][u"secondPreparer"_s] == u"外校"_s);
    CHECK(read[u"split"_s][1] == 5);
    CHECK(namesPeople(sessionKind(), u"expected"_s));
    CHECK_FALSE(namesPeople(planKind(), u"teacher"_s));
    const QJsonObject odd{{u"campaign"_s, u"ZZ01"_s}, {u"split"_s, QJsonObject()}};
    CHECK(withNames(campaignKind(), odd, nameOf) == odd);
}
