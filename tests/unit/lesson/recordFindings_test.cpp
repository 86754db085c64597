// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/recordFindings.h"
#include "support/catch.h"

using namespace shanke;
using namespace Qt::StringLiterals;

namespace {

struct HomeVisit
{
    QString family;
    QDate day;
    int week = 0;
    bool isSecond = false;
    static const Fields<HomeVisit>& fields()
    {
        static const Fields<HomeVisit> fields{
            bind("family"_L1, &HomeVisit::family, "Family").needed(Need::Must),
            bind("day"_L1, &HomeVisit::day, "Date").needed(Need::Must),
            bind("week"_L1, &HomeVisit::week, "Week").needed(Need::Remark),
            bind("second"_L1, &HomeVisit::isSecond, "Again"),
        };
        return fields;
    }
};

struct Promise
{
    QString id;
    QString text;
    QDate until;
    static const Fields<Promise>& fields()
    {
        static const Fields<Promise> fields{bindId(&Promise::id),
                                            bindMarkup("text"_L1, &Promise::text, "Promise"),
                                            bind("until"_L1, &Promise::until, "Until").needed(Need::Remark)};
        return fields;
    }
};

KindDescription homeVisitKind()
{
    KindDescription kind{.word = u"homevisit"_s, .label = "Home visit", .merging = Merging::ByPlace};
    kind.places = {placeOf<HomeVisit>(u"visit"_s, PlaceType::Object, "Visit"),
                   placeOf<Promise>(u"promises"_s, PlaceType::Items, "Promises"),
                   {.key = u"files"_s, .type = PlaceType::Files, .label = "Photos", .need = Need::Remark}};
    return kind;
}

std::vector<Finding> findingsOf(const KindDescription& kind, QJsonObject members)
{
    members[u"kind"_s] = kind.word;
    members[u"schema"_s] = 1;
    return findingsAbout(Record::fromJson(kind, members).value());
}

} // namespace

TEST_CASE("What a kind needs and nobody has filled in is found, what must be before what is missed",
          "[lesson]")
{
    const KindDescription kind = homeVisitKind();
    CHECK(findingsOf(kind, {}) == std::vector<Finding>{
                                      {u"RC01"_s, Severity::Error, u"visit"_s, {u"Family"_s, u"Date"_s}},
                                      {u"RC01"_s, Severity::Warning, u"visit"_s, {u"Week"_s}},
                                      {u"RC01"_s, Severity::Warning, u"files"_s, {u"Photos"_s}},
                                  });
    // Blanks are nothing; what cannot be read as a day was typed by somebody.
    const QJsonObject visit{{u"family"_s, u"　 "_s}, {u"day"_s, u"下周一"_s}, {u"week"_s, 9}};
    CHECK(findingsOf(kind, {{u"visit"_s, visit}, {u"files"_s, QJsonArray{QJsonObject()}}}) ==
          std::vector<Finding>{{u"RC01"_s, Severity::Error, u"visit"_s, {u"Family"_s}}});
}

TEST_CASE("Rows that somebody wrote in need what a row needs", "[lesson]")
{
    KindDescription kind = homeVisitKind();
    kind.places.erase(kind.places.begin());
    kind.places.pop_back();
    const QJsonObject blank{{u"id"_s, u"1"_s}};
    const QJsonObject promise{{u"id"_s, u"2"_s}, {u"text"_s, u"每晚读书二十分钟"_s}};
    CHECK(findingsOf(kind, {{u"promises"_s, QJsonArray{blank}}}).empty());
    CHECK(findingsOf(kind, {{u"promises"_s, QJsonArray{blank, promise, promise}}}) ==
          std::vector<Finding>{{u"RC01"_s, Severity::Warning, u"promises"_s, {u"Until"_s}}});
}

TEST_CASE("What a kind finds itself, and open choices, stand behind what it needs", "[lesson]")
{
    KindDescription kind = homeVisitKind();
    kind.check = [](const Record&) {
        return std::vector<Finding>{{u"HV01"_s, Severity::Warning, u"visit"_s, {}}};
    };
    const QJsonObject candidate{
        {u"place"_s, u"visit"_s}, {u"field"_s, u"family"_s}, {u"values"_s, QJsonArray()}};
    const auto findings = findingsOf(kind, {{u"candidates"_s, QJsonArray{candidate}}});
    REQUIRE(findings.size() == 5);
    CHECK(findings[3].code == u"HV01");
    CHECK(findings[4] == Finding{u"PF15"_s, Severity::Error, u"candidates"_s, {u"1"_s}});
}
