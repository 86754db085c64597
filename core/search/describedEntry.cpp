// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/describedEntry.h"

#include "kinds/allKinds.h"
#include "lesson/InlineMarkup.h"
#include "lesson/LessonHeader.h"
#include "lesson/SubmissionContent.h"
#include "lesson/merge/Candidate.h"
#include "lesson/reviewKinds.h"
#include "search/Readings.h"
#include "sheet/fieldText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

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
            m_passages.push_back({m_kind.word, place, item, text, {}});
    }

    const KindDescription& m_kind;
    const QJsonObject& m_json;
    std::vector<SearchPassage>& m_passages;
};

QJsonValue valueAt(const Record& record, const FieldInPlace& spot)
{
    return spot.field ? record.toJson()[spot.place->key][spot.field->key] : QJsonValue();
}

QStringList linesAt(const Record& record, FieldRole role)
{
    return textIn(valueAt(record, record.kind().fieldOf(role))).split(u'\n', Qt::SkipEmptyParts);
}

QString lineAt(const Record& record, FieldRole role)
{
    return linesAt(record, role).value(0);
}

// Beside the title and whoever has a role in it: what it belongs to and who else worked on it.
QStringList furtherNames(const Record& record)
{
    if (!isOfLesson(record.kind()))
        return {};
    const LessonHeader header = lessonHeaderOf(record);
    return {header.unitTitle, header.secondPreparer};
}

SearchEntry entryOf(const Record& record)
{
    SearchEntry entry;
    entry.kind = record.kind().word;
    entry.title = textIn(valueAt(record, record.kind().title()));
    entry.names = QStringList{entry.title} + linesAt(record, FieldRole::Person) + furtherNames(record);
    entry.author = record.author();
    entry.subject = lineAt(record, FieldRole::Subject);
    entry.grade = lineAt(record, FieldRole::Grade);
    entry.classes = linesAt(record, FieldRole::Classes);
    entry.changed = record.updatedAt();
    const QDate day = QDate::fromString(lineAt(record, FieldRole::Day), Qt::ISODate);
    entry.year = day.isValid() ? day.year() : entry.changed.date().year();
    PassageReader(record, entry.passages).readAll();
    entry.files = record.files();
    return entry;
}

// What lies on a desk is read there with all that was handed in at once. Whether it is what its author wrote
// is said where it is opened.
std::optional<SearchEntry> handedIn(const QJsonObject& document)
{
    const auto content = SubmissionContent::fromJson(allKinds(), document);
    if (!content)
        return std::nullopt;
    SearchEntry entry = entryOf(content->records.front());
    entry.kind = submissionKind().word;
    entry.author = content->author;
    entry.changed = content->submittedAt;
    entry.about = content->plan;
    entry.counter = content->counter;
    for (size_t i = 1; i < content->records.size(); ++i) {
        PassageReader(content->records[i], entry.passages).readAll();
        for (const QJsonValue& file : content->records[i].files())
            entry.files.append(file);
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
