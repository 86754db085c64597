// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importReport.h"

#include "exchange/lessonOf.h"
#include "exchange/pacingRowsOf.h"
#include "exchange/termRecordOf.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString plainOfLine(const RichText& line)
{
    QString plain;
    for (const TextRun& run : line.runs())
        plain += run.reading.isEmpty() ? run.text : u"%1(%2)"_s.arg(run.text, run.reading);
    return plain.remove(PictureMark);
}

void putLines(QJsonObject& json, const QString& key, const std::vector<RichText>& lines)
{
    if (!lines.empty())
        json.insert(key, plainOf(lines));
}

void putPictures(QJsonObject& json, const QStringList& names)
{
    if (!names.isEmpty())
        json.insert(u"pictures"_s, QJsonArray::fromStringList(names));
}

QJsonObject textJson(const ImportedText& text)
{
    QJsonObject json{{u"text"_s, plainOf(text.lines)}, {u"from"_s, text.from}, {u"label"_s, text.label}};
    if (!text.place.isEmpty())
        json.insert(u"place"_s, text.place);
    putPictures(json, text.pictures());
    return json;
}

QJsonObject headerJson(const ImportedDocument& document)
{
    const QJsonObject values = headerOf(document).toJson();
    QJsonObject fields;
    QStringList texts;
    for (const ImportedText& text : document.header) {
        QJsonObject field{{u"text"_s, plainOf(text.lines)}, {u"label"_s, text.label}, {u"from"_s, text.from}};
        if (const QJsonValue value = values.value(text.place); !value.isUndefined())
            field.insert(u"value"_s, value);
        texts.append(plainOf(text.lines));
        fields.insert(text.place, field);
    }
    return {{u"place"_s, u"header"_s},
            {u"text"_s, texts.join(u'\n')},
            {u"fields"_s, fields},
            {u"value"_s, values}};
}

QJsonObject stepJson(const ImportedStep& step)
{
    QJsonObject json{{u"stage"_s, step.stage}, {u"kind"_s, step.kind}, {u"from"_s, step.from}};
    if (!step.title.isBlank())
        json.insert(u"title"_s, plainOfLine(step.title));
    if (!step.lane.isEmpty())
        json.insert(u"gradeLane"_s, step.lane);
    if (!step.laneMode.isEmpty())
        json.insert(u"laneMode"_s, step.laneMode);
    if (step.minutes)
        json.insert(u"minutes"_s, *step.minutes);
    if (!step.minutesText.isBlank())
        json.insert(u"minutesText"_s, step.minutesText.plain());
    putLines(json, u"teacherActivity"_s, step.teacherActivity);
    putLines(json, u"studentActivity"_s, step.studentActivity);
    putLines(json, u"intent"_s, step.intent);
    putLines(json, u"media"_s, step.media);
    putLines(json, u"individualNote"_s, step.individualNote);
    putPictures(json, step.pictures());
    return json;
}

QJsonObject stepsJson(const std::vector<ImportedStep>& steps)
{
    static const QStringList keys{u"title"_s,  u"minutesText"_s, u"teacherActivity"_s, u"studentActivity"_s,
                                  u"intent"_s, u"media"_s,       u"individualNote"_s};
    QJsonArray items;
    QStringList texts;
    for (const ImportedStep& step : steps) {
        const QJsonObject json = stepJson(step);
        for (const QString& key : keys) {
            if (json.contains(key))
                texts.append(json.value(key).toString());
        }
        items.append(json);
    }
    return {{u"place"_s, u"steps"_s}, {u"text"_s, texts.join(u'\n')}, {u"items"_s, items}};
}

QJsonArray weeksJson(const ImportedDocument& document, const ImportedText& text)
{
    QJsonArray rows;
    for (const PacingRow& row :
         pacingRowsOf(text.lines, courseOf(document).schoolYear, LabelDictionary::builtIn())) {
        QJsonObject json = PacingRow::fields().write(row, {});
        json.remove(u"id"_s);
        rows.append(json);
    }
    return rows;
}

QJsonArray dropsJson(const Drops& drops, const QString& what = u"characters"_s)
{
    QJsonArray rules;
    for (auto rule = drops.byRule().begin(); rule != drops.byRule().end(); ++rule)
        rules.append(QJsonObject{{u"rule"_s, rule.key()}, {what, rule.value()}});
    return rules;
}

} // namespace

QString plainOf(const std::vector<RichText>& lines)
{
    QStringList plain;
    for (const RichText& line : lines)
        plain.append(plainOfLine(line));
    return plain.join(u'\n');
}

QJsonObject reportOf(const ImportedDocument& document)
{
    QJsonArray places;
    if (!document.header.empty())
        places.append(headerJson(document));
    for (const ImportedText& text : document.places) {
        QJsonObject json = textJson(text);
        if (text.place == WeeksOfTerm)
            json.insert(u"items"_s, weeksJson(document, text));
        places.append(json);
    }
    if (!document.steps.empty())
        places.append(stepsJson(document.steps));
    QJsonArray other;
    for (const ImportedText& text : document.other)
        other.append(textJson(text));
    const QString title = headerOf(document).title;
    const qsizetype dropped = document.dropped.total();
    const qsizetype known = document.placed() + document.left() + dropped;
    return {{u"kind"_s, document.kind},
            {u"title"_s, document.goesOn && title.isEmpty() ? document.titleBefore : title},
            {u"period"_s, headerOf(document).periodNo},
            {u"goes_on"_s, document.goesOn},
            {u"places"_s, places},
            {u"other"_s, other},
            {u"dropped"_s, dropsJson(document.dropped)},
            {u"counts"_s, QJsonObject{{u"in"_s, known - document.added},
                                      {u"added"_s, document.added},
                                      {u"placed"_s, document.placed()},
                                      {u"other"_s, document.left()},
                                      {u"dropped"_s, dropped}}}};
}

QJsonObject reportOf(const ImportedFile& file)
{
    qsizetype placed = 0;
    qsizetype left = 0;
    qsizetype added = file.added;
    qsizetype pictures = 0;
    Drops dropped = file.dropped;
    for (const ImportedDocument& document : file.documents) {
        placed += document.placed();
        left += document.left();
        added += document.added;
        pictures += document.pictures().size();
        dropped.add(document.dropped);
    }
    QJsonObject json{{u"file"_s, file.name},
                     {u"documents"_s, qsizetype(file.documents.size())},
                     {u"pictures"_s, file.pictures.shown},
                     {u"pictures_placed"_s, pictures},
                     {u"pictures_dropped"_s, dropsJson(file.pictures.dropped, u"pictures"_s)},
                     {u"dropped"_s, dropsJson(dropped)},
                     {u"counts"_s, QJsonObject{{u"in"_s, file.characters},
                                               {u"added"_s, added},
                                               {u"placed"_s, placed},
                                               {u"other"_s, left},
                                               {u"dropped"_s, dropped.total()},
                                               {u"unaccounted"_s, file.unaccounted()}}}};
    if (!file.through.isEmpty())
        json.insert(u"through"_s, file.through);
    return json;
}

} // namespace shanke
