// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TermPlan.h"

#include "base/Words.h"
#include "lesson/sharedFields.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

#include <QSet>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString CoursePlace = u"course"_s;
const QString WeeksPlace = u"weeks"_s;

constexpr auto OddWeek = QT_TRANSLATE_NOOP("Kinds", "Week without a number, or planned twice: %1");
constexpr auto EndsBeforeItBegins = QT_TRANSLATE_NOOP("Kinds", "Week %1 ends before it begins");
constexpr auto WeeksOverlap = QT_TRANSLATE_NOOP("Kinds", "Week %1 begins before the week before it ends");

constexpr Words<Term, 2> Terms({{
    {Term::Autumn, "1"_L1, QT_TRANSLATE_NOOP("Kinds", "First term")},
    {Term::Spring, "2"_L1, QT_TRANSLATE_NOOP("Kinds", "Second term")},
}});

PlaceDescription coursePlace()
{
    return placeOf<TermCourse>(CoursePlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Course"));
}

PlaceDescription weeksPlace()
{
    return needed(
        placeOf<PacingRow>(WeeksPlace, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Pacing by week")));
}

std::vector<PlaceDescription> placesOfTermPlan()
{
    return {
        coursePlace(),
        textPlace(u"guidingIdeas"_s, QT_TRANSLATE_NOOP("Kinds", "Guiding ideas")),
        forReviewers(textPlace(u"learnerAnalysis"_s, QT_TRANSLATE_NOOP("Kinds", "Learner analysis"))),
        textPlace(u"textbookAnalysis"_s, QT_TRANSLATE_NOOP("Kinds", "Textbook analysis")),
        needed(textPlace(u"goals"_s, QT_TRANSLATE_NOOP("Kinds", "Goals, key and difficult points"))),
        textPlace(u"measures"_s, QT_TRANSLATE_NOOP("Kinds", "Measures")),
        weeksPlace(),
        filesPlace(),
    };
}

Finding weekFinding(const QString& code, const PacingRow& row, const char* sentence)
{
    return {code, Severity::Warning, WeeksPlace, {QString::number(row.week)}, sentence};
}

void findOddWeeks(const std::vector<PacingRow>& weeks, std::vector<Finding>& findings)
{
    QSet<int> met;
    for (const PacingRow& row : weeks) {
        if (row.week < 1 || met.contains(row.week))
            findings.push_back(weekFinding(u"PC01"_s, row, OddWeek));
        met.insert(row.week);
    }
}

void findOddDays(const std::vector<PacingRow>& weeks, std::vector<Finding>& findings)
{
    for (const PacingRow& row : weeks) {
        if (row.from.isValid() && row.to.isValid() && row.to < row.from)
            findings.push_back(weekFinding(u"PC02"_s, row, EndsBeforeItBegins));
    }
    QDate ended;
    for (const PacingRow& row : weeks) {
        if (ended.isValid() && row.from.isValid() && row.from <= ended)
            findings.push_back(weekFinding(u"PC03"_s, row, WeeksOverlap));
        ended = row.to.isValid() ? row.to : ended;
    }
}

} // namespace

const Fields<TermCourse>& TermCourse::fields()
{
    using C = TermCourse;
    static const Fields<TermCourse> fields{
        bind("title"_L1, &C::title, QT_TRANSLATE_NOOP("Kinds", "Title"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bind("schoolYear"_L1, &C::schoolYear, QT_TRANSLATE_NOOP("Kinds", "School year")),
        bindChoice("term"_L1, &C::term, Terms, QT_TRANSLATE_NOOP("Kinds", "Term")),
        bindSubject(&C::subject).needed(Need::Must),
        bindGrade(&C::grade).needed(Need::Must),
        bindVolume(&C::volume),
        bindEdition(&C::edition),
        bindClasses(&C::classes),
    };
    return fields;
}

const Fields<PacingRow>& PacingRow::fields()
{
    using R = PacingRow;
    static const Fields<PacingRow> fields{
        bindId(&R::id),
        bind("week"_L1, &R::week, QT_TRANSLATE_NOOP("Kinds", "Week of the term")),
        bind("from"_L1, &R::from, QT_TRANSLATE_NOOP("Kinds", "From")),
        bind("to"_L1, &R::to, QT_TRANSLATE_NOOP("Kinds", "To")),
        bindMarkup("content"_L1, &R::content, QT_TRANSLATE_NOOP("Kinds", "Unit and content")),
        bind("periods"_L1, &R::periods, QT_TRANSLATE_NOOP("Kinds", "Periods")),
        bind("homework"_L1, &R::homework, QT_TRANSLATE_NOOP("Kinds", "Homework and tests")),
        bind("remark"_L1, &R::remark, QT_TRANSLATE_NOOP("Kinds", "Note")),
    };
    return fields;
}

const KindDescription& termPlanKind()
{
    static const KindDescription kind{
        .word = u"termPlan"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Teaching plan of the term"),
        .homes = {{DatabaseKind::Space, Writers::Owner}, {DatabaseKind::School, Writers::Staff}},
        .merging = Merging::ByPlace,
        .page = ListPage::Preparing,
        .isHandedIn = true,
        .keepsProgramsOut = true,
        .places = placesOfTermPlan(),
        .check = checkPacing,
    };
    return kind;
}

const KindDescription& pacingKind()
{
    static const KindDescription kind{
        .word = u"pacing"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Pacing schedule"),
        .homes = {{DatabaseKind::Space, Writers::Owner}, {DatabaseKind::School, Writers::Leaders}},
        .merging = Merging::ByPlace,
        .page = ListPage::Preparing,
        .keepsProgramsOut = true,
        .places = {coursePlace(), weeksPlace(), filesPlace()},
        .check = checkPacing,
    };
    return kind;
}

TermCourse termCourseOf(const Record& record)
{
    return readObject<TermCourse>(record, CoursePlace);
}

std::vector<PacingRow> weeksOf(const Record& record)
{
    return readRows<PacingRow>(record, WeeksPlace);
}

std::vector<Finding> checkPacing(const Record& record)
{
    const std::vector<PacingRow> weeks = weeksOf(record);
    std::vector<Finding> findings;
    findOddWeeks(weeks, findings);
    findOddDays(weeks, findings);
    return findings;
}

} // namespace shanke
