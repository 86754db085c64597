// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Observation.h"

#include "lesson/sharedFields.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString ObservedPlace = u"lesson"_s;
const QString ScoresPlace = u"scores"_s;

constexpr auto TooManyPoints = QT_TRANSLATE_NOOP("Kinds", "%1: %2 points; the most are %3");
constexpr auto OfOneself = QT_TRANSLATE_NOOP("Kinds", "Nobody observes a lesson of their own");

PlaceDescription half(const QString& key, const char* label)
{
    PlaceDescription place = forStaff(textPlace(key, label));
    place.isHalfWide = true;
    return place;
}

std::vector<PlaceDescription> placesOfObservation()
{
    PlaceDescription scores = optional(placeOf<ScoreSheet>(
        ScoresPlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Points of the evaluation")));
    scores.reader = Reader::Reviewers;
    return {
        placeOf<ObservedLesson>(ObservedPlace, PlaceType::Object,
                                QT_TRANSLATE_NOOP("Kinds", "Observed lesson")),
        missed(forStaff(placeOf<ObservationRow>(u"rows"_s, PlaceType::Items,
                                                QT_TRANSLATE_NOOP("Kinds", "Record of the lesson")))),
        optional(forStaff(textPlace(u"interaction"_s, QT_TRANSLATE_NOOP("Kinds", "Interaction")))),
        scores,
        half(u"highlights"_s, QT_TRANSLATE_NOOP("Kinds", "Highlights")),
        half(u"problems"_s, QT_TRANSLATE_NOOP("Kinds", "Problems")),
        half(u"advice"_s, QT_TRANSLATE_NOOP("Kinds", "Advice")),
        half(u"overall"_s, QT_TRANSLATE_NOOP("Kinds", "Overall judgement")),
        filesPlace(),
    };
}

bool isOfOneself(const ObservedLesson& lesson, const UserId& author)
{
    return !lesson.teacher.isEmpty() &&
           (lesson.teacher == lesson.observer || UserId(lesson.teacher) == author);
}

void findPoints(const ScoreSheet& scores, std::vector<Finding>& findings)
{
    for (const ScoreSheet::Line& line : ScoreSheet::lines()) {
        const int points = (scores.*line.points).value_or(0);
        if (points < 0 || points > line.most)
            findings.push_back(
                {u"OB01"_s,
                 Severity::Error,
                 ScoresPlace,
                 {QString::fromUtf8(line.label), QString::number(points), QString::number(line.most)},
                 TooManyPoints});
    }
}

} // namespace

const Fields<ObservedLesson>& ObservedLesson::fields()
{
    using L = ObservedLesson;
    static const Fields<ObservedLesson> fields{
        bind("title"_L1, &L::title, QT_TRANSLATE_NOOP("Kinds", "Lesson title"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bindDay(&L::day).needed(Need::Must),
        bindSlot(&L::slot),
        bind("school"_L1, &L::school, QT_TRANSLATE_NOOP("Kinds", "School")),
        bind("className"_L1, &L::className, QT_TRANSLATE_NOOP("Kinds", "Class")).as(FieldRole::Classes),
        bind("pupils"_L1, &L::pupils, QT_TRANSLATE_NOOP("Kinds", "Number of pupils")),
        bindSubject(&L::subject).needed(Need::Remark),
        bindGrade(&L::grade),
        bindKey("lessonType"_L1, &L::lessonType, QT_TRANSLATE_NOOP("Kinds", "Lesson type"),
                lessonTypeChoices()),
        bind("teacher"_L1, &L::teacher, QT_TRANSLATE_NOOP("Kinds", "Teacher observed"))
            .as(FieldRole::Person)
            .needed(Need::Must),
        bind("observer"_L1, &L::observer, QT_TRANSLATE_NOOP("Kinds", "Observer")),
        bind("planPresented"_L1, &L::planPresented, QT_TRANSLATE_NOOP("Kinds", "The plan was shown")),
    };
    return fields;
}

const Fields<ObservationRow>& ObservationRow::fields()
{
    using R = ObservationRow;
    static const Fields<ObservationRow> fields{
        bindId(&R::id),
        bind("time"_L1, &R::time, QT_TRANSLATE_NOOP("Kinds", "Time of day")),
        bind("stage"_L1, &R::stage, QT_TRANSLATE_NOOP("Kinds", "Step of the lesson")),
        bindMarkup("happened"_L1, &R::happened, QT_TRANSLATE_NOOP("Kinds", "What happened")),
        bindMarkup("remark"_L1, &R::remark, QT_TRANSLATE_NOOP("Kinds", "Remark")),
        bind("minutes"_L1, &R::minutes, QT_TRANSLATE_NOOP("Kinds", "Minutes spent")),
    };
    return fields;
}

const KindDescription& observationKind()
{
    static const KindDescription kind{
        .word = u"observation"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Observation"),
        .homes = {{DatabaseKind::Space, Writers::Owner}, {DatabaseKind::School, Writers::Staff}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .keepsProgramsOut = true,
        .places = placesOfObservation(),
        .check = checkObservation,
        .facts = factsOfObservation,
    };
    return kind;
}

ObservedLesson observedLesson(const Record& observation)
{
    return readObject<ObservedLesson>(observation, ObservedPlace);
}

ScoreSheet scoresOf(const Record& observation)
{
    return readObject<ScoreSheet>(observation, ScoresPlace);
}

std::vector<Finding> checkObservation(const Record& observation)
{
    std::vector<Finding> findings;
    findPoints(scoresOf(observation), findings);
    if (isOfOneself(observedLesson(observation), observation.author()))
        findings.push_back({u"OB02"_s, Severity::Error, ObservedPlace, {}, OfOneself});
    return findings;
}

std::vector<Fact> factsOfObservation(const Record& observation)
{
    const ObservedLesson lesson = observedLesson(observation);
    if (isOfOneself(lesson, observation.author()))
        return {};
    std::vector<Fact> facts{{u"observation"_s, lesson.day, observation.author()}};
    if (!lesson.teacher.isEmpty())
        facts.push_back({u"observed-lesson"_s, lesson.day, UserId(lesson.teacher)});
    return facts;
}

} // namespace shanke
