// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/schoolKinds.h"

#include "lesson/lessonWeeks.h"
#include "lesson/sharedFields.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

// What a timetable is as a person edits it; `Timetable` is what follows from it.
struct TimetableTerm
{
    QString title;
    QDate validFrom;
    QDate validTo;
    QDate termStart;

    static const Fields<TimetableTerm>& fields()
    {
        using T = TimetableTerm;
        static const Fields<TimetableTerm> fields{
            bind("title"_L1, &T::title, QT_TRANSLATE_NOOP("Kinds", "Title")).as(FieldRole::Title),
            bind("validFrom"_L1, &T::validFrom, QT_TRANSLATE_NOOP("Kinds", "Valid from")).needed(Need::Must),
            bind("validTo"_L1, &T::validTo, QT_TRANSLATE_NOOP("Kinds", "Valid to")).needed(Need::Must),
            bind("termStart"_L1, &T::termStart, QT_TRANSLATE_NOOP("Kinds", "Monday of teaching week 1"))
                .needed(Need::Must),
        };
        return fields;
    }
};

struct PeriodRow
{
    QString id;
    int no = 0;
    QString name;
    QString start;
    QString end;

    static const Fields<PeriodRow>& fields()
    {
        using P = PeriodRow;
        static const Fields<PeriodRow> fields{
            bindId(&P::id),
            bind("no"_L1, &P::no, QT_TRANSLATE_NOOP("Kinds", "Slot")),
            bind("name"_L1, &P::name, QT_TRANSLATE_NOOP("Kinds", "Name of the period")),
            bind("start"_L1, &P::start, QT_TRANSLATE_NOOP("Kinds", "Begins at")),
            bind("end"_L1, &P::end, QT_TRANSLATE_NOOP("Kinds", "Ends at")),
        };
        return fields;
    }
};

struct EntryRow
{
    QString id;
    int weekday = 0;
    int slot = 0;
    QString className;
    QString grade;
    QString subject;
    QString teacher; // an account
    LessonWeeks weeks = LessonWeeks::Every;
    QDate day;

    static const Fields<EntryRow>& fields()
    {
        using E = EntryRow;
        static const Fields<EntryRow> fields{
            bindId(&E::id),
            bind("weekday"_L1, &E::weekday, QT_TRANSLATE_NOOP("Kinds", "Day of the week")),
            bind("slot"_L1, &E::slot, QT_TRANSLATE_NOOP("Kinds", "Slot")),
            bind("class"_L1, &E::className, QT_TRANSLATE_NOOP("Kinds", "Class")),
            bindKey("grade"_L1, &E::grade, QT_TRANSLATE_NOOP("Kinds", "Grade"), gradeChoices()),
            bindKey("subject"_L1, &E::subject, QT_TRANSLATE_NOOP("Kinds", "Subject"), subjectChoices()),
            bind("teacher"_L1, &E::teacher, QT_TRANSLATE_NOOP("Kinds", "Teacher")),
            bindChoice("weeks"_L1, &E::weeks, lessonWeeks(), QT_TRANSLATE_NOOP("Kinds", "In which weeks")),
            bind("day"_L1, &E::day, QT_TRANSLATE_NOOP("Kinds", "Only on this day")),
        };
        return fields;
    }
};

std::vector<PlaceDescription> placesOfTimetable()
{
    return {
        placeOf<TimetableTerm>(u"term"_s, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "When it holds")),
        placeOf<PeriodRow>(u"periods"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Periods of the day")),
        placeOf<EntryRow>(u"entries"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Lessons of the week")),
        {.key = u"files"_s, .type = PlaceType::Files, .label = QT_TRANSLATE_NOOP("Kinds", "Files")},
    };
}

} // namespace

const KindDescription& rosterKind()
{
    static const KindDescription kind{
        .word = u"roster"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Staff list"),
        .family = Family::Event,
        .homes = {{DatabaseKind::School, Writers::Administrator},
                  {DatabaseKind::County, Writers::Administrator}},
        .isAuthority = true,
    };
    return kind;
}

const KindDescription& timetableKind()
{
    static const KindDescription kind{
        .word = u"timetable"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Timetable"),
        .homes = {{DatabaseKind::School, Writers::Leaders, Keeping::HandedOn},
                  {DatabaseKind::Space, Writers::Owner}},
        .merging = Merging::ByPlace,
        .page = ListPage::School,
        .keepsProgramsOut = true,
        .places = placesOfTimetable(),
    };
    return kind;
}

} // namespace shanke
