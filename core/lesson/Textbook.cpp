// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/Textbook.h"

#include "kind/JsonMembers.h"
#include "lesson/sharedFields.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString BookPlace = u"book"_s;
const QString UnitsPlace = u"units"_s;
const QString LessonsPlace = u"lessons"_s;
const QString TextbookKey = u"textbook"_s;
const QString LessonKey = u"lessonId"_s;

constexpr auto UnitTwice = QT_TRANSLATE_NOOP("Kinds", "Two units have one number: %1");
constexpr auto LessonTwice = QT_TRANSLATE_NOOP("Kinds", "Two lessons of one unit have one number: %1");
constexpr auto NoSuchUnit = QT_TRANSLATE_NOOP("Kinds", "Its unit is not in the list of units: %1");

std::vector<PlaceDescription> placesOfTextbook()
{
    return {
        placeOf<TextbookFacts>(BookPlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Book")),
        placeOf<TextbookUnit>(UnitsPlace, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Units")),
        placeOf<TextbookLesson>(LessonsPlace, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Lessons")),
        {.key = u"files"_s, .type = PlaceType::Files, .label = QT_TRANSLATE_NOOP("Kinds", "Files")},
    };
}

template <typename Row>
std::vector<Row> rowsOf(const Record& record, const QString& place)
{
    std::vector<Row> rows;
    for (const QJsonValue& row : record.toJson().value(place).toArray())
        rows.push_back(Row::fields().read(row.toObject()));
    return rows;
}

const TextbookLesson* sameLesson(const Textbook& textbook, const PickedHeader& picked)
{
    return picked.header.subject == textbook.book.subject ? textbook.lesson(picked.lessonId) : nullptr;
}

bool isAsPrinted(const LessonHeader& header, const TextbookLesson& lesson)
{
    const bool isTitle = header.title == lesson.title || lesson.aliases.contains(header.title);
    return isTitle && (lesson.no.isEmpty() || header.lessonNo == lesson.no);
}

} // namespace

const Fields<TextbookFacts>& TextbookFacts::fields()
{
    using F = TextbookFacts;
    static const Fields<TextbookFacts> fields{
        bind("title"_L1, &F::title, QT_TRANSLATE_NOOP("Kinds", "Title"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bindSubject(&F::subject).needed(Need::Must),
        bindGrade(&F::grade).needed(Need::Must),
        bindVolume(&F::volume).needed(Need::Remark),
        bindEdition(&F::edition).needed(Need::Remark),
        bind("editionYear"_L1, &F::editionYear, QT_TRANSLATE_NOOP("Kinds", "Year of the edition"))
            .needed(Need::Remark),
    };
    return fields;
}

const Fields<TextbookUnit>& TextbookUnit::fields()
{
    using U = TextbookUnit;
    static const Fields<TextbookUnit> fields{
        bindId(&U::id),
        bind("no"_L1, &U::no, QT_TRANSLATE_NOOP("Kinds", "Unit no.")),
        bind("title"_L1, &U::title, QT_TRANSLATE_NOOP("Kinds", "Unit title")),
    };
    return fields;
}

const Fields<TextbookLesson>& TextbookLesson::fields()
{
    using L = TextbookLesson;
    static const Fields<TextbookLesson> fields{
        bindId(&L::id),
        bind("unit"_L1, &L::unit, QT_TRANSLATE_NOOP("Kinds", "Unit no.")),
        bind("no"_L1, &L::no, QT_TRANSLATE_NOOP("Kinds", "Lesson no.")),
        bind("title"_L1, &L::title, QT_TRANSLATE_NOOP("Kinds", "Lesson title")),
        bind("aliases"_L1, &L::aliases, QT_TRANSLATE_NOOP("Kinds", "Other names")),
        bind("periods"_L1, &L::periods, QT_TRANSLATE_NOOP("Kinds", "Periods")),
    };
    return fields;
}

const KindDescription& textbookKind()
{
    static const KindDescription kind{
        .word = u"textbook"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Textbook"),
        .homes = {{DatabaseKind::County, Writers::Office, Keeping::HandedOn},
                  {DatabaseKind::School, Writers::Leaders, Keeping::HandedOn},
                  {DatabaseKind::Space, Writers::Owner}},
        .merging = Merging::ByPlace,
        .page = ListPage::School,
        .keepsProgramsOut = true,
        .places = placesOfTextbook(),
        .check = checkTextbook,
    };
    return kind;
}

Textbook Textbook::of(const DocId& id, const Record& record)
{
    return {id, TextbookFacts::fields().read(record.toJson().value(BookPlace).toObject()),
            rowsOf<TextbookUnit>(record, UnitsPlace), rowsOf<TextbookLesson>(record, LessonsPlace)};
}

const TextbookUnit* Textbook::unit(int no) const
{
    const auto found = std::find_if(units.begin(), units.end(),
                                    [no](const TextbookUnit& candidate) { return candidate.no == no; });
    return found == units.end() ? nullptr : &*found;
}

const TextbookLesson* Textbook::lesson(const QString& lessonId) const
{
    const auto found = std::find_if(lessons.begin(), lessons.end(), [&](const TextbookLesson& candidate) {
        return candidate.id == lessonId;
    });
    return lessonId.isEmpty() || found == lessons.end() ? nullptr : &*found;
}

PickedHeader PickedHeader::fromJson(const QJsonObject& json)
{
    return {LessonHeader::fromJson(json), json.value(TextbookKey).toString(),
            json.value(LessonKey).toString()};
}

QJsonObject PickedHeader::toJson(const QJsonObject& onto) const
{
    QJsonObject json = header.toJson(onto);
    putText(json, TextbookKey, textbook);
    putText(json, LessonKey, lessonId);
    return json;
}

PickedHeader PickedHeader::of(LessonHeader header, const Textbook& textbook, const TextbookLesson& lesson)
{
    const TextbookUnit* in = textbook.unit(lesson.unit);
    const TextbookFacts& book = textbook.book;
    header.title = lesson.title;
    header.lessonNo = lesson.no;
    header.unitNo = lesson.unit;
    header.unitTitle = in ? in->title : QString();
    header.subject = book.subject;
    header.grade = book.grade;
    header.volume = book.volume;
    header.edition = book.edition;
    header.editionYear = book.editionYear;
    header.periodCount = lesson.periods > 0 ? lesson.periods : header.periodCount;
    header.periodNo = header.periodNo > header.periodCount ? 0 : header.periodNo;
    for (const QString& number : {u"unitNo"_s, u"editionYear"_s, u"periodCount"_s})
        header.unread.remove(number);
    return {std::move(header), textbook.id.toString(), lesson.id};
}

std::vector<Finding> checkTextbook(const Record& record)
{
    const Textbook textbook = Textbook::of({}, record);
    std::vector<Finding> findings;
    const auto say = [&](const QString& code, const QString& place, const QString& what,
                         const char* sentence) {
        findings.push_back({code, Severity::Warning, place, {what}, sentence});
    };
    QSet<int> units;
    for (const TextbookUnit& unit : textbook.units) {
        if (units.contains(unit.no))
            say(u"TB01"_s, UnitsPlace, QString::number(unit.no), UnitTwice);
        units.insert(unit.no);
    }
    QSet<std::pair<int, QString>> numbers;
    for (const TextbookLesson& lesson : textbook.lessons) {
        if (!lesson.no.isEmpty() && numbers.contains({lesson.unit, lesson.no}))
            say(u"TB02"_s, LessonsPlace, lesson.no, LessonTwice);
        numbers.insert({lesson.unit, lesson.no});
        if (!units.contains(lesson.unit))
            say(u"TB03"_s, LessonsPlace, lesson.title, NoSuchUnit);
    }
    return findings;
}

PickedLesson pickedLesson(const PickedHeader& picked, const std::vector<Textbook>& textbooks)
{
    if (picked.lessonId.isEmpty())
        return {};
    const auto own = std::find_if(textbooks.begin(), textbooks.end(), [&](const Textbook& textbook) {
        return textbook.id.toString() == picked.textbook;
    });
    const auto in = own != textbooks.end()
                        ? own
                        : std::find_if(textbooks.begin(), textbooks.end(), [&](const Textbook& textbook) {
                              return sameLesson(textbook, picked);
                          });
    if (in == textbooks.end())
        return {PickedStanding::NoTextbook};
    const TextbookLesson* lesson = in->lesson(picked.lessonId);
    if (!lesson)
        return {PickedStanding::TakenOut, &*in};
    const bool isSame = isAsPrinted(picked.header, *lesson);
    return {isSame ? PickedStanding::AsPrinted : PickedStanding::Changed, &*in, lesson};
}

} // namespace shanke
