// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/TeachingReflection.h"

#include "lesson/sharedFields.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString LessonPlace = u"lesson"_s;

} // namespace

const Fields<ReflectedLesson>& ReflectedLesson::fields()
{
    using L = ReflectedLesson;
    static const Fields<ReflectedLesson> fields{
        bind("title"_L1, &L::title, QT_TRANSLATE_NOOP("Kinds", "Lesson title"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bindWeek(&L::week).needed(Need::Remark),
        bindSubject(&L::subject).needed(Need::Remark),
        bindGrade(&L::grade),
        bindClasses(&L::classes),
        bindDay(&L::day),
    };
    return fields;
}

std::vector<Fact> factsOfReflection(const Record& reflection)
{
    const QDate day = readObject<ReflectedLesson>(reflection, LessonPlace).day;
    return {{u"reflection"_s, day.isValid() ? day : reflection.createdAt().date(), reflection.author()}};
}

const KindDescription& reflectionKind()
{
    using platform::DatabaseKind;
    static const KindDescription kind{
        .word = u"reflection"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Teaching reflection"),
        .homes = {{DatabaseKind::Space, Writers::Owner}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .keepsProgramsOut = true,
        .places =
            {
                placeOf<ReflectedLesson>(LessonPlace, PlaceType::Object,
                                         QT_TRANSLATE_NOOP("Kinds", "Lesson")),
                missed(forReviewers(textPlace(u"successes"_s, QT_TRANSLATE_NOOP("Kinds", "What went well")))),
                missed(forReviewers(
                    textPlace(u"shortcomings"_s, QT_TRANSLATE_NOOP("Kinds", "What fell short")))),
                forReviewers(textPlace(u"causes"_s, QT_TRANSLATE_NOOP("Kinds", "Causes"))),
                forReviewers(textPlace(u"redesign"_s, QT_TRANSLATE_NOOP("Kinds", "How to teach it again"))),
                filesPlace(),
            },
        .facts = factsOfReflection,
    };
    return kind;
}

} // namespace shanke
