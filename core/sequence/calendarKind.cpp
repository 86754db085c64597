// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequence/calendarKind.h"

#include "kind/Fields.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString TermsPlace = u"terms"_s;
const QString HolidaysPlace = u"holidays"_s;
const QString MakeUpsPlace = u"makeUps"_s;

struct CalendarHead
{
    QString title;
    QString schoolYear;
    QJsonObject more{};

    static const Fields<CalendarHead>& fields();
};

struct SpanRow
{
    QString id;
    QString name;
    QDate from;
    QDate to;

    static const Fields<SpanRow>& fields();
};

struct MakeUpRow
{
    QString id;
    QDate day;
    QString weekday; // "1" Monday .. "7" Sunday
    QString remark;

    static const Fields<MakeUpRow>& fields();
};

const Choices& weekdayChoices()
{
    static const Choices choices{
        {u"1"_s, QT_TRANSLATE_NOOP("Kinds", "Monday")},    {u"2"_s, QT_TRANSLATE_NOOP("Kinds", "Tuesday")},
        {u"3"_s, QT_TRANSLATE_NOOP("Kinds", "Wednesday")}, {u"4"_s, QT_TRANSLATE_NOOP("Kinds", "Thursday")},
        {u"5"_s, QT_TRANSLATE_NOOP("Kinds", "Friday")},    {u"6"_s, QT_TRANSLATE_NOOP("Kinds", "Saturday")},
        {u"7"_s, QT_TRANSLATE_NOOP("Kinds", "Sunday")},
    };
    return choices;
}

const Fields<CalendarHead>& CalendarHead::fields()
{
    using C = CalendarHead;
    static const Fields<CalendarHead> fields{
        bind("title"_L1, &C::title, QT_TRANSLATE_NOOP("Kinds", "Title")).as(FieldRole::Title),
        bind("schoolYear"_L1, &C::schoolYear, QT_TRANSLATE_NOOP("Kinds", "School year")),
    };
    return fields;
}

const Fields<SpanRow>& SpanRow::fields()
{
    using S = SpanRow;
    static const Fields<SpanRow> fields{
        bindId(&S::id),
        bind("name"_L1, &S::name, QT_TRANSLATE_NOOP("Kinds", "Name")),
        bind("from"_L1, &S::from, QT_TRANSLATE_NOOP("Kinds", "From")),
        bind("to"_L1, &S::to, QT_TRANSLATE_NOOP("Kinds", "To")),
    };
    return fields;
}

const Fields<MakeUpRow>& MakeUpRow::fields()
{
    using M = MakeUpRow;
    static const Fields<MakeUpRow> fields{
        bindId(&M::id),
        bind("day"_L1, &M::day, QT_TRANSLATE_NOOP("Kinds", "Date")),
        bindKey("weekday"_L1, &M::weekday, QT_TRANSLATE_NOOP("Kinds", "Has the lessons of"),
                weekdayChoices()),
        bind("remark"_L1, &M::remark, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

std::vector<PlaceDescription> placesOfCalendar()
{
    return {
        placeOf<CalendarHead>(u"calendar"_s, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "School year")),
        needed(placeOf<SpanRow>(TermsPlace, PlaceType::Items,
                                QT_TRANSLATE_NOOP("Kinds", "Terms: first and last school day"))),
        optional(placeOf<SpanRow>(HolidaysPlace, PlaceType::Items,
                                  QT_TRANSLATE_NOOP("Kinds", "Holidays and days without class"))),
        optional(placeOf<MakeUpRow>(MakeUpsPlace, PlaceType::Items,
                                    QT_TRANSLATE_NOOP("Kinds", "Make-up school days"))),
        filesPlace(),
    };
}

std::vector<DaySpan> spansIn(const Record& record, const QString& place)
{
    std::vector<DaySpan> spans;
    for (const SpanRow& row : readRows<SpanRow>(record, place))
        spans.push_back({row.name, row.from, row.to});
    return spans;
}

// Of a single day nobody types the end.
std::vector<DaySpan> holidaysIn(const Record& record)
{
    std::vector<DaySpan> holidays = spansIn(record, HolidaysPlace);
    for (DaySpan& holiday : holidays)
        holiday.to = holiday.to.isValid() ? holiday.to : holiday.from;
    return holidays;
}

struct FaultWords
{
    QLatin1StringView code;
    const char* sentence;
    bool isOfMakeUp;
};

// In the order of CalendarFault.
constexpr FaultWords Faults[]{
    {"CA01"_L1, QT_TRANSLATE_NOOP("Kinds", "\"%1\" has no first or no last day"), false},
    {"CA02"_L1, QT_TRANSLATE_NOOP("Kinds", "\"%1\" ends before it begins"), false},
    {"CA03"_L1, QT_TRANSLATE_NOOP("Kinds", "The term \"%1\" is longer than a year"), false},
    {"CA04"_L1, QT_TRANSLATE_NOOP("Kinds", "The term \"%1\" begins before the one before it ends"), false},
    {"CA05"_L1, QT_TRANSLATE_NOOP("Kinds", "The make-up day %1 is in no term"), true},
    {"CA06"_L1, QT_TRANSLATE_NOOP("Kinds", "The make-up day %1 stands twice"), true},
    {"CA07"_L1, QT_TRANSLATE_NOOP("Kinds", "The make-up day %1 is for no day of the week"), true},
};

} // namespace

const KindDescription& calendarKind()
{
    static const KindDescription kind{
        .word = u"calendar"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "School calendar"),
        .homes = {{DatabaseKind::School, Writers::Leaders, Keeping::HandedOn},
                  {DatabaseKind::Space, Writers::Owner},
                  {DatabaseKind::County, Writers::Office, Keeping::HandedOn}},
        .merging = Merging::ByPlace,
        .page = ListPage::School,
        .keepsProgramsOut = true,
        .places = placesOfCalendar(),
        .check = checkCalendar,
    };
    return kind;
}

SchoolCalendar calendarIn(const Record& record)
{
    SchoolCalendar calendar{spansIn(record, TermsPlace), holidaysIn(record), {}};
    for (const MakeUpRow& row : readRows<MakeUpRow>(record, MakeUpsPlace))
        calendar.makeUpDays.push_back({row.day, row.weekday.toInt()});
    return calendar;
}

std::vector<Finding> checkCalendar(const Record& record)
{
    std::vector<Finding> findings;
    for (const CalendarFinding& found : findingsIn(calendarIn(record))) {
        const FaultWords& words = Faults[static_cast<size_t>(found.fault)];
        const QString name = words.isOfMakeUp ? found.day.toString(Qt::ISODate) : found.name;
        findings.push_back({words.code,
                            Severity::Warning,
                            words.isOfMakeUp ? MakeUpsPlace : TermsPlace,
                            {name},
                            words.sentence});
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.code < b.code; });
    return findings;
}

} // namespace shanke
