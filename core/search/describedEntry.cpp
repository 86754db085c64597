// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/describedEntry.h"

#include "kinds/allKinds.h"
#include "lesson/InlineMarkup.h"
#include "lesson/LessonHeader.h"
#include "lesson/StudyGuide.h"
#include "lesson/merge/Candidate.h"
#include "lesson/planKinds.h"
#include "lesson/reviewKinds.h"
#include "search/Readings.h"
#include "sheet/fieldText.h"
#include "sheet/placeBuilders.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString LessonPlace = u"header"_s;

// Words of lists are filters and are written in another language; numbers and days say nothing by themselves.
QString textOf(const FieldDescription& field, const QJsonValue& value)
{
    switch (field.type) {
    case FieldType::Id:
    case FieldType::Flag:
    case FieldType::Date:
    case FieldType::Number:
        return value.isString() && field.type != FieldType::Id ? value.toString() : QString();
    case FieldType::Choice:
        return field.choice(textIn(value)) ? QString() : textIn(value);
    case FieldType::Markup:
        return value.isString() ? plainFromMarkup(value.toString()) : textIn(value);
    case FieldType::Line:
    case FieldType::Lines:
        break;
    }
    return textIn(value);
}

// The passages of one record, in the order of its places.
class PassageReader
{
public:
    PassageReader(const Record& record, std::vector<SearchPassage>& passages)
        : m_kind(record.kind()), m_json(record.toJson()), m_passages(passages)
    {
    }

    void readAll()
    {
        for (const PlaceDescription& place : m_kind.places)
            readPlace(place);
        for (const Candidate& candidate : candidatesIn(m_json)) {
            for (const QJsonValue& value : candidate.values)
                add(candidate.place, candidate.id, plainFromMarkup(textIn(value)));
        }
    }

private:
    void readPlace(const PlaceDescription& place)
    {
        const QJsonValue value = m_json.value(place.key);
        if (place.type == PlaceType::Files)
            return readFiles(place, value.toArray());
        if (!place.holdsItems())
            return readObject(place, value);
        for (const QJsonValue& item : value.toArray())
            readItem(place, item);
    }

    void readObject(const PlaceDescription& place, const QJsonValue& object)
    {
        for (const FieldDescription& field : place.fields)
            add(place.key, {}, textOf(field, object[field.key]));
    }

    void readItem(const PlaceDescription& place, const QJsonValue& item)
    {
        QStringList lines;
        for (const FieldDescription& field : place.fields)
            lines.append(textOf(field, item[field.key]));
        lines.removeAll(QString());
        add(place.key, item[u"id"_s].toString(), lines.join(u'\n'));
    }

    void readFiles(const PlaceDescription& place, const QJsonArray& files)
    {
        for (const QJsonValue& file : files) {
            const QString name = file[u"name"_s].toString();
            add(place.key, name, name);
        }
    }

    void add(const QString& place, const QString& item, const QString& text)
    {
        if (!text.trimmed().isEmpty())
            m_passages.push_back({m_kind.word, place, item, text});
    }

    const KindDescription& m_kind;
    const QJsonObject& m_json;
    std::vector<SearchPassage>& m_passages;
};

void describeLesson(SearchEntry& entry, const Record& record)
{
    const auto header = record.object<LessonHeader>(LessonPlace);
    entry.title = header.title;
    entry.subject = header.subject;
    entry.grade = header.grade;
    entry.classes = header.classes;
    entry.names = QStringList{header.title, header.unitTitle, header.mainPreparer, header.secondPreparer};
    if (header.plannedDate.isValid())
        entry.year = header.plannedDate.year();
}

QString titleIn(const Record& record)
{
    const TitleField title = titleOf(record.kind());
    return title.field ? textIn(record.toJson()[title.place->key][title.field->key]) : QString();
}

SearchEntry entryOf(const Record& record)
{
    SearchEntry entry;
    entry.kind = record.kind().word;
    entry.author = record.author();
    entry.changed = record.updatedAt();
    entry.year = entry.changed.date().year();
    if (record.kind().place(LessonPlace)) {
        describeLesson(entry, record);
    } else {
        entry.title = titleIn(record);
        entry.names = QStringList{entry.title};
    }
    PassageReader(record, entry.passages).readAll();
    return entry;
}

// What lies on a desk is read there with all that was handed in at once. Whether it is what its author wrote
// is said where it is opened.
std::optional<SearchEntry> handedIn(const QJsonObject& document)
{
    const auto plan = Record::readable(planKind(), document[u"content"_s].toObject());
    if (!plan)
        return std::nullopt;
    SearchEntry entry = entryOf(*plan);
    entry.kind = submissionKind().word;
    entry.author = UserId(document[u"author"_s].toString());
    entry.changed = timeIn(document, u"submittedAt"_s);
    entry.about = DocId(document[u"plan"_s].toString());
    entry.counter = document[u"counter"_s].toInt();
    for (const QJsonValue& guide : document[u"guides"_s].toArray()) {
        if (const auto read = Record::readable(guideKind(), guide[u"content"_s].toObject()))
            PassageReader(*read, entry.passages).readAll();
    }
    return entry;
}

} // namespace

bool isSearched(const DocId& id)
{
    const KindDescription* kind = allKinds().of(id);
    return kind &&
           (kind->word == submissionKind().word || (kind->family == Family::Record && !kind->places.empty()));
}

std::optional<SearchEntry> describedEntry(const DocId& id, const QJsonObject& document)
{
    const KindDescription* kind = isSearched(id) ? allKinds().of(id) : nullptr;
    if (!kind)
        return std::nullopt;
    std::optional<SearchEntry> entry;
    if (kind->word == submissionKind().word)
        entry = handedIn(document);
    else if (const auto record = Record::readable(*kind, document))
        entry = entryOf(*record);
    if (entry)
        entry->id = id;
    return entry;
}

void addReadings(SearchEntry& entry, Readings& readings)
{
    for (const QString& name : std::as_const(entry.names))
        entry.readings += readings.of(name);
    entry.readings.removeDuplicates();
}

} // namespace shanke
