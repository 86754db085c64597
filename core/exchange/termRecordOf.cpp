// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/termRecordOf.h"

#include "exchange/HeaderReader.h"
#include "exchange/importReport.h"
#include "exchange/lessonOf.h"
#include "exchange/pacingRowsOf.h"
#include "lesson/InlineMarkup.h"
#include "lesson/NumberWords.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

QString schoolYearIn(const QString& text)
{
    static const QRegularExpression years(u"(20[0-9]{2})\\s*[\\-—–―~～至/]+\\s*(20[0-9]{2})\\s*学?年?"_s);
    static const QRegularExpression one(u"(20[0-9]{2})\\s*年?\\s*(?:学年|([春秋]))"_s);
    if (const QRegularExpressionMatch hit = years.match(text); hit.hasMatch())
        return hit.captured(1) + u'-' + hit.captured(2);
    const QRegularExpressionMatch hit = one.match(text);
    if (!hit.hasMatch())
        return {};
    const int year = hit.captured(1).toInt() - (hit.captured(2) == u"春" ? 1 : 0);
    return u"%1-%2"_s.arg(year).arg(year + 1);
}

Term termIn(const QString& text, const QString& volume)
{
    static const QRegularExpression second(u"[二2下]\\s*学期|下半学期|春季|春学期|20[0-9]{2}\\s*年?\\s*春"_s);
    static const QRegularExpression first(u"[一1上]\\s*学期|上半学期|秋季|秋学期|20[0-9]{2}\\s*年?\\s*秋"_s);
    const bool isSecond = second.match(text).hasMatch();
    if (isSecond != first.match(text).hasMatch())
        return isSecond ? Term::Spring : Term::Autumn;
    return volume == LabelDictionary::builtIn().headerValue(u"volume"_s, u"下册"_s) ? Term::Spring
                                                                                    : Term::Autumn;
}

const QStringList& fieldsOfCourse()
{
    static const QStringList fields{u"title"_s,  u"subject"_s, u"grade"_s,
                                    u"volume"_s, u"edition"_s, u"classes"_s};
    return fields;
}

QString titleOf(const ImportedDocument& document)
{
    for (const ImportedText& text : document.header) {
        if (text.place == u"title")
            return plainOf(text.lines).simplified();
    }
    return {};
}

// What of the header is no part of a course, and what is left over.
Blocks remainderOfTerm(const ImportedDocument& document)
{
    ImportedDocument rest;
    for (const ImportedText& text : document.header) {
        if (!fieldsOfCourse().contains(text.place))
            rest.other.push_back({.place = {}, .label = text.label, .lines = text.lines, .from = text.from});
    }
    rest.other.insert(rest.other.end(), document.other.begin(), document.other.end());
    return remainderOf(rest);
}

Record withMember(const Record& record, const QString& key, const QJsonValue& value)
{
    QJsonObject json = record.toJson();
    json.insert(key, value);
    return Record::fromJson(record.kind(), json).value_or(record);
}

Record withWeeks(const Record& record, const std::vector<PacingRow>& weeks)
{
    QJsonArray rows;
    for (const PacingRow& week : weeks)
        rows.append(PacingRow::fields().write(week, {}));
    return withMember(record, WeeksOfTerm, rows);
}

// The marks of its pictures, one behind the other.
QString picturesIn(const QString& markup)
{
    static const QRegularExpression shape(u"<img [^>]*>"_s);
    QString pictures;
    for (auto hits = shape.globalMatch(markup); hits.hasNext();)
        pictures += hits.next().captured();
    return pictures;
}

} // namespace

bool isOfTerm(const QString& kind)
{
    return kind == termPlanKind().word || kind == pacingKind().word;
}

TermCourse courseOf(const ImportedDocument& document)
{
    HeaderReader reader(LabelDictionary::builtIn());
    QString all;
    for (const ImportedText& text : document.header) {
        const QString said = plainOf(text.lines).simplified();
        all += said + u'\n';
        if (text.place != u"title")
            reader.read(text.place, said);
    }
    const QString title = titleOf(document);
    const LessonHeader before = reader.header();
    HeaderReader ofTitle(LabelDictionary::builtIn());
    ofTitle.read(u"grade"_s, title);
    const auto either = [](const QString& own, const QString& other) { return own.isEmpty() ? other : own; };
    TermCourse course;
    course.title = title;
    course.subject = either(before.subject, ofTitle.header().subject);
    course.grade = either(before.grade, ofTitle.header().grade == title ? QString() : ofTitle.header().grade);
    course.volume = either(before.volume, ofTitle.header().volume);
    course.edition = before.edition;
    course.classes = before.classes;
    course.schoolYear = schoolYearIn(withDigits(all));
    course.term = termIn(all, course.volume);
    return course;
}

Record filledTerm(const Record& record, const ImportedDocument& document)
{
    const TermCourse course = courseOf(document);
    Record filled = withMember(record, u"course"_s, TermCourse::fields().write(course, {}));
    for (const ImportedText& text : document.places) {
        if (text.place == WeeksOfTerm)
            filled =
                withWeeks(filled, pacingRowsOf(text.lines, course.schoolYear, LabelDictionary::builtIn()));
        else
            filled.setItems(text.place, blocksOf(text.lines));
    }
    return withLeftOver(filled, remainderOfTerm(document));
}

Record withLeftOver(const Record& record, const Blocks& left)
{
    if (left.empty())
        return record;
    Record more = record;
    if (record.kind().word == termPlanKind().word) {
        Blocks blocks = record.items<Block>(u"measures"_s);
        blocks.insert(blocks.end(), left.begin(), left.end());
        more.setItems(u"measures"_s, blocks);
        return more;
    }
    std::vector<PacingRow> weeks = weeksOf(record);
    if (weeks.empty())
        weeks.emplace_back().id = newBlockId();
    for (const Block& block : left) {
        addLineTo(weeks.back().remark, plainFromMarkup(block.text).trimmed());
        addLineTo(weeks.back().content, picturesIn(block.text)); // a remark shows none
    }
    return withWeeks(record, weeks);
}

} // namespace shanke
