// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the databases of an invented county with one school, as JSON: name, security object, design
// document.
#include "platform/Rules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace shanke;
using namespace shanke::platform;
using namespace Qt::StringLiterals;

int main()
{
    const SchoolId school(u"fxz"_s);
    const UserId teacher(u"js01"_s);
    QJsonArray databases;
    for (const PlatformDatabase& database :
         {PlatformDatabase::spaceOf(teacher, school), PlatformDatabase::deskOf(teacher, school),
          PlatformDatabase::ofSchool(school), PlatformDatabase::filesOf(school),
          PlatformDatabase::column(u"yuwen-p1"_s), PlatformDatabase::county(),
          PlatformDatabase::countyFiles()}) {
        databases.append(QJsonObject{{u"name"_s, database.name().toString()},
                                     {u"security"_s, securityOf(database, {school, SchoolId(u"nw"_s)})},
                                     {u"design"_s, designDocument(database.kind())}});
    }
    std::puts(QJsonDocument(databases).toJson().constData());
    return 0;
}
