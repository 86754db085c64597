// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/ClassChange.h"
#include "sequence/calendarKind.h"
#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

QJsonObject fixture(const QString& kind)
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/%1.json").arg(kind));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<SaidClassChange> changedBy(const std::function<void(QJsonObject&)>& change)
{
    QJsonObject json = fixture(u"classChange"_s);
    QJsonObject said = json[u"said"_s].toObject();
    change(said);
    json.insert(u"said"_s, said);
    return SaidClassChange::fromJson(DocId(u"classChange:js01:x"_s), json);
}

} // namespace

TEST_CASE("A change of a class is read as it was said", "[sequence]")
{
    const auto change = SaidClassChange::fromJson(DocId(u"classChange:js01:x"_s), fixture(u"classChange"_s));
    REQUIRE(change);
    CHECK(change->author == UserId(u"js01"_s));
    CHECK(change->said.what == SequenceEventType::Moved);
    CHECK(change->said.hour() == ClassHour{QDate(2026, 3, 9), 2});
    CHECK(change->said.instead() == ClassHour{QDate(2026, 3, 10), 3});
    CHECK(change->said.reason == u"大雪停课");
    const QJsonObject members = membersOf(change->said, change->at).value();
    CHECK(members[u"said"_s] == fixture(u"classChange"_s)[u"said"_s]);
}

TEST_CASE("A word of a newer program, or a change that lacks what it is about, is no change", "[sequence]")
{
    const auto insert = [](const QString& key, const QJsonValue& value) {
        return [=](QJsonObject& said) { said.insert(key, value); };
    };
    CHECK(changedBy([](QJsonObject&) {}).has_value());
    CHECK_FALSE(changedBy(insert(u"what"_s, u"postponed"_s)));
    CHECK_FALSE(changedBy(insert(u"day"_s, u"someday"_s)));
    CHECK_FALSE(changedBy(insert(u"insteadDay"_s, QJsonValue::Undefined)));
    CHECK_FALSE(changedBy(insert(u"class"_s, u""_s)));
    CHECK_FALSE(changedBy(insert(u"slot"_s, -1)));
    CHECK_FALSE(changedBy(insert(u"reason"_s, QString(30'000, u'长'))));
    CHECK_FALSE(changedBy([](QJsonObject& said) {
        said.insert(u"what"_s, u"skipped"_s);
        said.insert(u"number"_s, 0);
    }));
    CHECK_FALSE(changedBy([](QJsonObject& said) {
        said.insert(u"what"_s, u"withdrawn"_s);
        said.remove(u"undoes"_s);
    }));
}

TEST_CASE("A calendar that a school wrote is read, and what cannot be meant is found", "[sequence]")
{
    QJsonObject json = fixture(u"calendar"_s);
    auto record = Record::fromJson(calendarKind(), json).value();
    const SchoolCalendar calendar = calendarIn(record);
    CHECK(calendar.terms.size() == 2);
    CHECK_FALSE(calendar.taughtAs(QDate(2026, 10, 5)));
    CHECK(calendar.taughtAs(QDate(2026, 10, 10)) == 3);
    CHECK(checkCalendar(record).empty());

    json.insert(u"holidays"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"from"_s, u"2026-09-15"_s}}});
    json.insert(u"makeUps"_s, QJsonArray{QJsonObject{{u"id"_s, u"b"_s}, {u"day"_s, u"2026-10-10"_s}}});
    record = Record::fromJson(calendarKind(), json).value();
    CHECK_FALSE(calendarIn(record).taughtAs(QDate(2026, 9, 15))); // of one day
    const std::vector<Finding> findings = checkCalendar(record);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == u"CA07");
    CHECK(findings.front().details == QStringList{u"2026-10-10"_s});
}
