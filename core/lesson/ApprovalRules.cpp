// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/ApprovalRules.h"

#include "base/Words.h"
#include "kind/Fields.h"
#include "lesson/Block.h"
#include "lesson/Vocabulary.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString RulesPlace = u"rules"_s;
const QTime UsualDueTime(17, 0);

constexpr Words<ApprovalSteps, 2> StepWords({{
    {ApprovalSteps::One, "one"_L1, QT_TRANSLATE_NOOP("Kinds", "One approver decides")},
    {ApprovalSteps::Two, "two"_L1, QT_TRANSLATE_NOOP("Kinds", "Two approvers approve")},
}});

// For people: what the fields do not say.
PlaceDescription textOfRules()
{
    PlaceDescription place = placeOf<Block>(u"text"_s, PlaceType::Text, QT_TRANSLATE_NOOP("Kinds", "Text"));
    place.isOptional = true;
    return place;
}

} // namespace

const Fields<ApprovalRules>& ApprovalRules::fields()
{
    using R = ApprovalRules;
    static const Fields<ApprovalRules> fields{
        bind("title"_L1, &R::title, QT_TRANSLATE_NOOP("Kinds", "Title")).as(FieldRole::Title),
        bindChoice("steps"_L1, &R::steps, StepWords, QT_TRANSLATE_NOOP("Kinds", "Steps of approval")),
        bind("grades"_L1, &R::grades, QT_TRANSLATE_NOOP("Kinds", "Words of grades, the best first")),
        bind("dueWeekday"_L1, &R::dueWeekday,
             QT_TRANSLATE_NOOP("Kinds", "Due in the week before, weekday 1 to 7 (0: before class)")),
        bind("dueTime"_L1, &R::dueTime, QT_TRANSLATE_NOOP("Kinds", "Due at (hours:minutes)")),
    };
    return fields;
}

ApprovalRules ApprovalRules::of(const std::vector<Record>& records)
{
    const Record* newest = nullptr;
    for (const Record& record : records) {
        if (!newest || newest->updatedAt() < record.updatedAt())
            newest = &record;
    }
    return newest ? fields().read(newest->toJson().value(RulesPlace).toObject()) : ApprovalRules();
}

const QStringList& ApprovalRules::gradeWords() const
{
    return grades.isEmpty() ? planGrades() : grades;
}

QDateTime ApprovalRules::dueFor(const QDateTime& lesson) const
{
    if (dueWeekday < 1 || dueWeekday > 7)
        return lesson;
    const QTime time = QTime::fromString(dueTime, u"H:mm"_s);
    const QDate monday = lesson.date().addDays(1 - lesson.date().dayOfWeek());
    return {monday.addDays(dueWeekday - 8), time.isValid() ? time : UsualDueTime};
}

const KindDescription& approvalRulesKind()
{
    static const KindDescription kind{
        .word = u"approval"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Rules of approval"),
        .homes = {{platform::DatabaseKind::School, Writers::Leaders, Keeping::HandedOn}},
        .merging = Merging::ByPlace,
        .page = ListPage::School,
        .places = {placeOf<ApprovalRules>(RulesPlace, PlaceType::Object,
                                          QT_TRANSLATE_NOOP("Kinds", "Rules of approval")),
                   textOfRules(),
                   {.key = u"files"_s,
                    .type = PlaceType::Files,
                    .label = QT_TRANSLATE_NOOP("Kinds", "Files")}},
    };
    return kind;
}

} // namespace shanke
