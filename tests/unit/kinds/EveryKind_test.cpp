// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CanonicalJson.h"
#include "kind/itemIds.h"
#include "kinds/allKinds.h"
#include "lesson/merge/DocumentMerge.h"
#include "support/catch.h"
#include "trust/ArrivalGate.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace shanke;
using namespace Qt::StringLiterals;

// What holds for every kind of the list, whatever it is. A kind with places has a fixture
// fixtures/kinds/<word>.json that fills each of its fields.
namespace {

QByteArray textOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonObject fixtureOf(const KindDescription& kind)
{
    return QJsonDocument::fromJson(textOf(QStringLiteral(SHANKE_FIXTURES "/kinds/%1.json").arg(kind.word)))
        .object();
}

std::vector<const KindDescription*> kindsWithPlaces()
{
    std::vector<const KindDescription*> kinds;
    for (const KindDescription& kind : allKinds().all()) {
        if (!kind.places.empty())
            kinds.push_back(&kind);
    }
    return kinds;
}

QJsonValue normalised(const PlaceDescription& place, const QJsonValue& value)
{
    if (place.type == PlaceType::Object)
        return place.normalised(value.toObject());
    QJsonArray items;
    for (const QJsonValue& item : value.toArray())
        items.append(place.normalised(item.toObject()));
    return items;
}

// As the program writes it that read it.
QJsonObject readAndWritten(const KindDescription& kind, QJsonObject document)
{
    for (const PlaceDescription& place : kind.places) {
        if (place.normalised && document.contains(place.key))
            document.insert(place.key, normalised(place, document.value(place.key)));
    }
    return document;
}

QJsonValue firstObject(const PlaceDescription& place, const QJsonObject& document)
{
    const QJsonValue value = document.value(place.key);
    return place.type == PlaceType::Object ? value : value.toArray().at(0);
}

// `document` in which `member` of the object, or of the first item, of a place is `value`.
QJsonObject with(QJsonObject document, const PlaceDescription& place, const QString& member,
                 const QJsonValue& value)
{
    QJsonObject object = firstObject(place, document).toObject();
    object.insert(member, value);
    QJsonArray items = document.value(place.key).toArray();
    if (place.type != PlaceType::Object)
        items.replace(0, object);
    document.insert(place.key, place.type == PlaceType::Object ? QJsonValue(object) : QJsonValue(items));
    return document;
}

// A text that a person can write there.
QString textFieldOf(const PlaceDescription& place)
{
    for (const FieldDescription& field : place.fields) {
        if (field.type == FieldType::Line || field.type == FieldType::Markup)
            return field.key;
    }
    return {};
}

bool isFilled(const PlaceDescription& place, const QString& field, const QJsonObject& document)
{
    if (place.type == PlaceType::Object)
        return document.value(place.key).toObject().contains(field);
    const QJsonArray items = document.value(place.key).toArray();
    return std::any_of(items.begin(), items.end(),
                       [&](const QJsonValue& item) { return item.toObject().contains(field); });
}

QSet<QString> translatedIn(const QString& language)
{
    const QString text =
        QString::fromUtf8(textOf(QStringLiteral(SHANKE_SOURCE "/translations/shanke_%1.ts").arg(language)));
    const qsizetype begin = text.indexOf(u"<name>Kinds</name>"_s);
    const QString context = text.mid(begin, text.indexOf(u"</context>"_s, begin) - begin);
    static const QRegularExpression message(u"<source>(.*?)</source>\\s*<translation>(.+?)</translation>"_s);
    QSet<QString> sources;
    for (auto match = message.globalMatch(context); match.hasNext();)
        sources.insert(match.next().captured(1).replace(u"&apos;"_s, u"'"_s));
    return sources;
}

QStringList labels()
{
    QStringList labels;
    for (const KindDescription& kind : allKinds().all()) {
        labels.append(QString::fromUtf8(kind.label));
        for (const PlaceDescription& place : kind.places) {
            labels.append(QString::fromUtf8(place.label));
            for (const FieldDescription& field : place.fields) {
                if (field.type != FieldType::Id)
                    labels.append(QString::fromUtf8(field.label));
                for (const ChoiceDescription& choice : field.choices)
                    labels.append(QString::fromUtf8(choice.label));
            }
        }
    }
    return labels;
}

} // namespace

TEST_CASE("The fixture of a kind fills every field and reads and writes to the same bytes", "[kinds]")
{
    REQUIRE(kindsWithPlaces().size() >= 2);
    for (const KindDescription* kind : kindsWithPlaces()) {
        const QJsonObject fixture = fixtureOf(*kind);
        CHECK(fixture[u"kind"_s] == kind->word);
        CHECK(fixture[u"schema"_s] == kind->schema);
        CHECK(canonicalJson(readAndWritten(*kind, fixture)).value() == canonicalJson(fixture).value());
        for (const PlaceDescription& place : kind->places) {
            INFO((kind->word + u' ' + place.key).toStdString());
            CHECK(fixture.contains(place.key));
            for (const FieldDescription& field : place.fields) {
                INFO(field.key.toStdString());
                CHECK(isFilled(place, field.key, fixture));
            }
        }
    }
}

TEST_CASE("Members that nobody here knows, and known ones of another type, survive writing", "[kinds]")
{
    for (const KindDescription* kind : kindsWithPlaces()) {
        for (const PlaceDescription& place : kind->places) {
            if (place.fields.empty())
                continue;
            QJsonObject document = with(fixtureOf(*kind), place, u"fromTheFuture"_s, u"𠮷"_s);
            for (const FieldDescription& field : place.fields)
                document = with(document, place, field.key, QJsonObject{{u"更"_s, true}});
            INFO((kind->word + u' ' + place.key).toStdString());
            CHECK(readAndWritten(*kind, document) == document);
        }
    }
}

TEST_CASE("Two edits in different places of a document merge in silence", "[kinds]")
{
    for (const KindDescription* kind : kindsWithPlaces()) {
        if (kind->isSignedOnce())
            continue;
        REQUIRE(kind->merging == Merging::ByPlace);
        std::vector<const PlaceDescription*> places;
        for (const PlaceDescription& place : kind->places) {
            if (!textFieldOf(place).isEmpty())
                places.push_back(&place);
        }
        const QJsonObject base = fixtureOf(*kind);
        for (size_t i = 0; i < places.size() && places.size() > 1; ++i) {
            const PlaceDescription& here = *places[i];
            const PlaceDescription& there = *places[(i + 1) % places.size()];
            const QJsonObject left = with(base, here, textFieldOf(here), u"左"_s);
            const QJsonObject right = with(base, there, textFieldOf(there), u"右"_s);
            INFO((kind->word + u' ' + here.key + u' ' + there.key).toStdString());
            CHECK(mergeDocuments(base, left, right) == with(left, there, textFieldOf(there), u"右"_s));
        }
    }
}

TEST_CASE("Items without an id of their own get one, the same on every device", "[kinds]")
{
    for (const KindDescription* kind : kindsWithPlaces()) {
        for (const PlaceDescription& place : kind->places) {
            if (!place.holdsItems())
                continue;
            QJsonObject document = fixtureOf(*kind);
            CHECK(withOwnIds(document, *kind) == document);
            const QJsonValue item = document.value(place.key).toArray().at(0);
            QJsonObject nameless = item.toObject();
            nameless.remove(u"id"_s);
            document.insert(place.key, QJsonArray{item, item, nameless, nameless});
            const QJsonObject mended = withOwnIds(document, *kind);
            QSet<QString> ids;
            for (const QJsonValue& each : mended.value(place.key).toArray())
                ids.insert(each[u"id"_s].toString());
            INFO((kind->word + u' ' + place.key).toStdString());
            CHECK(ids.size() == 4);
            CHECK_FALSE(ids.contains(QString()));
            CHECK(mended.value(place.key).toArray().at(0) == item);
            CHECK(withOwnIds(document, *kind) == mended);
        }
    }
}

TEST_CASE("Every label of a kind, a place, a field and a choice is translated", "[kinds]")
{
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        const QSet<QString> translated = translatedIn(language);
        for (const QString& label : labels()) {
            INFO((language + u": "_s + label).toStdString());
            CHECK(translated.contains(label));
        }
    }
}

TEST_CASE("Events are the kinds that are signed once", "[kinds]")
{
    for (const KindDescription& kind : allKinds().all()) {
        INFO(kind.word.toStdString());
        CHECK((kind.family == Family::Event) == ArrivalGate::isSignedOnce(DocId(kind.word + u":1"_s)));
    }
    for (const QString& word : ArrivalGate::authorityKinds() + ArrivalGate::eventKinds()) {
        INFO(word.toStdString());
        CHECK(allKinds().find(word) != nullptr);
    }
}

TEST_CASE("Plans are merged, events never, and nothing of a kind that nobody here knows", "[kinds]")
{
    CHECK(isMergedKind(u"plan:01JD"_s));
    CHECK(isMergedKind(u"standard:01JD"_s));
    CHECK(isMergedKind(u"timetable:2026"_s));
    for (const KindDescription& kind : allKinds().all()) {
        INFO(kind.word.toStdString());
        CHECK_FALSE((kind.isSignedOnce() && isMergedKind(kind.word + u":1"_s)));
    }
    for (const QString& id : {u"submission:1"_s, u"decision:1"_s, u"receipt:1"_s, u"chunk:1"_s, u"device:1"_s,
                              u"fromTheFuture:1"_s, u"unnamed"_s, u"plan"_s, u"_design/shanke"_s, u""_s}) {
        INFO(id.toStdString());
        CHECK_FALSE(isMergedKind(id));
    }
}
