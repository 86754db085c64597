// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds/allKinds.h"
#include "support/catch.h"
#include "unit/sheet/SheetContents.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

// What holds for the sheet of every kind that is edited, whatever it is. fixtures/kinds/<word>.json fills
// each of its fields.
namespace {

constexpr Reader everyReader[] = {Reader::All, Reader::Staff, Reader::Reviewers, Reader::Self};

QJsonObject fixtureOf(const KindDescription& kind)
{
    QFile file(QStringLiteral(SHANKE_FIXTURES "/kinds/%1.json").arg(kind.word));
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::vector<const KindDescription*> records()
{
    std::vector<const KindDescription*> kinds;
    for (const KindDescription& kind : allKinds().all()) {
        if (kind.family == Family::Record && !kind.places.empty())
            kinds.push_back(&kind);
    }
    return kinds;
}

using Change = std::function<void(QJsonObject&)>;

// `document` in which `change` was done to the object, or to every item, of a place.
QJsonObject changed(QJsonObject document, const PlaceDescription& place, const Change& change)
{
    QJsonObject object = document.value(place.key).toObject();
    QJsonArray items;
    for (const QJsonValue& value : document.value(place.key).toArray()) {
        QJsonObject item = value.toObject();
        change(item);
        items.append(item);
    }
    change(object);
    document.insert(place.key, place.type == PlaceType::Object ? QJsonValue(object) : QJsonValue(items));
    return document;
}

SheetContents read(const KindDescription& kind, const QJsonObject& document, Reader reader = Reader::Self)
{
    return SheetContents(sheetOf(kind, document, reader));
}

QString where(const KindDescription& kind, const PlaceDescription& place, const QString& field = {})
{
    return QStringList{kind.word, place.key, field}.join(u' ');
}

// The id names, the type of a paragraph draws it.
bool isSaid(const PlaceDescription& place, const FieldDescription& field)
{
    return field.type != FieldType::Id && (place.type != PlaceType::Text || field.type == FieldType::Markup);
}

} // namespace

TEST_CASE("The sheet says every field that is filled", "[sheet][kinds]")
{
    REQUIRE(records().size() >= 2);
    for (const KindDescription* kind : records()) {
        const QJsonObject fixture = fixtureOf(*kind);
        for (const PlaceDescription& place : kind->places) {
            for (const FieldDescription& field : place.fields) {
                if (!isSaid(place, field))
                    continue;
                INFO(where(*kind, place, field.key).toStdString());
                // A title that begins with the number of its unit says it for both.
                const auto whole = changed(fixture, place, [&](QJsonObject& o) {
                    if (field.key == u"unitNo")
                        o.insert(u"unitTitle"_s, u"童年"_s);
                });
                const auto without = changed(whole, place, [&](QJsonObject& o) { o.remove(field.key); });
                CHECK(read(*kind, without).text() != read(*kind, whole).text());
            }
        }
    }
}

TEST_CASE("Each text of a place is on the sheet to the letter", "[sheet][kinds]")
{
    for (const KindDescription* kind : records()) {
        const QJsonObject fixture = fixtureOf(*kind);
        for (const PlaceDescription& place : kind->places) {
            for (const FieldDescription& field : place.fields) {
                if (field.type != FieldType::Line && field.type != FieldType::Markup)
                    continue;
                INFO(where(*kind, place, field.key).toStdString());
                const QString rare = u"𠮷䶮%1 "_s.arg(field.key);
                const auto with = changed(fixture, place, [&](QJsonObject& o) { o.insert(field.key, rare); });
                CHECK(read(*kind, with).text().contains(rare.trimmed()));
            }
        }
    }
}

TEST_CASE("Nothing above a reader is on the sheet that is made for them", "[sheet][kinds]")
{
    const QString secret = u"不外传"_s;
    for (const KindDescription* kind : records()) {
        for (const PlaceDescription& place : kind->places) {
            for (const FieldDescription& field : place.fields) {
                if (field.type != FieldType::Line && field.type != FieldType::Markup)
                    continue;
                const auto document =
                    changed(fixtureOf(*kind), place, [&](QJsonObject& o) { o.insert(field.key, secret); });
                for (const Reader reader : everyReader) {
                    INFO(where(*kind, place, field.key).toStdString() << " for " << int(reader));
                    // The fixtures release whatever can be released.
                    const bool isFor = maySee(reader, place.reader) &&
                                       (maySee(reader, field.reader) || !field.releasedBy.isEmpty());
                    CHECK(read(*kind, document, reader).text().contains(secret) == isFor);
                }
            }
        }
    }
}

TEST_CASE("A place above a reader leaves neither heading nor gap", "[sheet][kinds]")
{
    for (const KindDescription* kind : records()) {
        for (const Reader reader : everyReader) {
            const SheetContents sheet = read(*kind, fixtureOf(*kind), reader);
            for (const PlaceDescription& place : kind->places) {
                INFO(where(*kind, place).toStdString() << " for " << int(reader));
                const bool isFor = maySee(reader, place.reader) && place.type != PlaceType::Files;
                CHECK(sheet.mentionsPlace(place.key) == isFor);
                CHECK((isFor || !sheet.headings().contains(place.key)));
                CHECK((isFor || placeOnSheet(*kind, place.key, fixtureOf(*kind), reader).empty()));
            }
        }
    }
}

TEST_CASE("What lies in a document in another shape stops no sheet", "[sheet][kinds]")
{
    const QList<QJsonValue> shapes{QJsonValue(),
                                   u"文字"_s,
                                   7,
                                   true,
                                   QJsonArray{u"甲"_s, 5, QJsonValue(), QJsonArray{}},
                                   QJsonObject{{u"深"_s, QJsonArray{QJsonObject{{u"text"_s, u"乙"_s}}}}},
                                   QJsonArray{QJsonObject{}, QJsonObject{{u"id"_s, QJsonArray{}}}}};
    for (const KindDescription* kind : records()) {
        for (const PlaceDescription& place : kind->places) {
            for (const QJsonValue& shape : shapes) {
                QJsonObject document = fixtureOf(*kind);
                document.insert(place.key, shape);
                CHECK_FALSE(read(*kind, document).text().isEmpty());
                for (const FieldDescription& field : place.fields) {
                    const auto odd =
                        changed(fixtureOf(*kind), place, [&](QJsonObject& o) { o.insert(field.key, shape); });
                    CHECK_FALSE(read(*kind, odd).text().isEmpty());
                }
            }
        }
    }
}

TEST_CASE("Markup of other programs is cleaned before it is on a sheet", "[sheet][kinds]")
{
    const QString foreign = u"甲<script>偷()</script><img src=\"file:///etc/passwd\" onerror=\"偷()\">"
                            "<a href=\"javascript:偷()\">乙</a><table><b>丙"_s;
    for (const KindDescription* kind : records()) {
        for (const PlaceDescription& place : kind->places) {
            for (const FieldDescription& field : place.fields) {
                if (field.type == FieldType::Id || field.type == FieldType::Flag)
                    continue;
                INFO(where(*kind, place, field.key).toStdString());
                const auto document =
                    changed(fixtureOf(*kind), place, [&](QJsonObject& o) { o.insert(field.key, foreign); });
                const SheetContents sheet = read(*kind, document);
                for (const SheetMarkup& markup : sheet.markups()) {
                    CHECK(sanitizedMarkup(markup.toString()) == markup.toString());
                    CHECK_FALSE(markup.toString().contains(u"<script"_s));
                    CHECK_FALSE(markup.toString().contains(u"<img"_s));
                    CHECK_FALSE(markup.toString().contains(u"\"javascript:"_s));
                }
            }
        }
    }
}

TEST_CASE("Every row of a table on a sheet is as wide as the table", "[sheet][kinds]")
{
    for (const KindDescription* kind : records()) {
        for (const Reader reader : everyReader) {
            const SheetContents sheet = read(*kind, fixtureOf(*kind), reader);
            for (const SheetTable& table : sheet.tables()) {
                CHECK(std::accumulate(table.widths.begin(), table.widths.end(), 0) == 100);
                for (const SheetRow& row : table.rows) {
                    int columns = 0;
                    for (const SheetCell& cell : row)
                        columns += cell.columns;
                    CHECK(columns == int(table.widths.size()));
                }
            }
        }
    }
}
