// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Thread.h"

#include "lesson/sharedFields.h"
#include "research/Addressees.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

const Fields<QuestionFacts>& QuestionFacts::fields()
{
    using Q = QuestionFacts;
    static const Fields<QuestionFacts> fields{
        bind("title"_L1, &Q::title, QT_TRANSLATE_NOOP("Kinds", "What it is about"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bindSubject(&Q::subject),
        bindGrade(&Q::grade),
    };
    return fields;
}

const KindDescription& threadKind()
{
    static const KindDescription kind{
        .word = u"thread"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Questions and answers"),
        .homes = {{DatabaseKind::School, Writers::Staff}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .isUrgent = true,
        .keepsProgramsOut = true,
        .places =
            {
                placeOf<QuestionFacts>(u"question"_s, PlaceType::Object,
                                       QT_TRANSLATE_NOOP("Kinds", "Question to colleagues")),
                needed(addresseesPlace()),
                needed(forStaff(textPlace(u"text"_s, QT_TRANSLATE_NOOP("Kinds", "What is asked")))),
                filesPlace(),
            },
    };
    return kind;
}

} // namespace shanke
