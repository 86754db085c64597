// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the databases of an invented county with one school (name, security object, design document) and the
// kinds with their homes, as JSON.
#include "rules/designDocument.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace shanke;
using namespace shanke::platform;
using namespace Qt::StringLiterals;

namespace {

QJsonArray databases()
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
    return databases;
}

// The members that are asked for, with a value that will do.
QJsonObject askedOf(const KindDescription& kind)
{
    using Shape = AskedMember::Shape;
    QJsonObject asked;
    for (const AskedMember& member : kind.asked) {
        const QHash<Shape, QJsonValue> values{{Shape::Text, u"静夜思"_s},
                                              {Shape::Count, 1},
                                              {Shape::Digest, QString(64, u'a')},
                                              {Shape::Object, QJsonObject()},
                                              {Shape::Word, member.words.value(0)}};
        asked.insert(member.key, values[member.shape]);
    }
    return asked;
}

QJsonArray kinds()
{
    QJsonArray kinds;
    for (const KindDescription& kind : allKinds().all()) {
        QJsonObject homes;
        for (const Home& home : kind.homes)
            homes.insert(toWord(home.database), QJsonObject{{u"writers"_s, toWord(home.writers)},
                                                            {u"keeping"_s, toWord(home.keeping)}});
        kinds.append(QJsonObject{{u"word"_s, kind.word},
                                 {u"isEvent"_s, kind.isSignedOnce()},
                                 {u"asked"_s, askedOf(kind)},
                                 {u"homes"_s, homes}});
    }
    return kinds;
}

} // namespace

int main()
{
    const QJsonObject platform{{u"databases"_s, databases()}, {u"kinds"_s, kinds()}};
    std::puts(QJsonDocument(platform).toJson().constData());
    return 0;
}
