// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/Meeting.h"

#include "base/Words.h"
#include "lesson/sharedFields.h"
#include "research/PrepSession.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

#include <QSet>

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

const QString MeetingPlace = u"meeting"_s;

constexpr auto ExpectedTwice = QT_TRANSLATE_NOOP("Kinds", "Expected twice: %1");

constexpr Words<MeetingType, 6> MeetingTypes({{
    {MeetingType::OpenLesson, "OPEN_LESSON"_L1, QT_TRANSLATE_NOOP("Kinds", "Open lesson")},
    {MeetingType::Topic, "TOPIC"_L1, QT_TRANSLATE_NOOP("Kinds", "Special topic")},
    {MeetingType::BetweenSchools, "BETWEEN_SCHOOLS"_L1, QT_TRANSLATE_NOOP("Kinds", "Between schools")},
    {MeetingType::Online, "ONLINE"_L1, QT_TRANSLATE_NOOP("Kinds", "Online research")},
    {MeetingType::Reading, "READING"_L1, QT_TRANSLATE_NOOP("Kinds", "Reading circle")},
    {MeetingType::Training, "TRAINING"_L1, QT_TRANSLATE_NOOP("Kinds", "Training")},
}});

PlaceDescription meetingPlace()
{
    return placeOf<MeetingFacts>(MeetingPlace, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Meeting"));
}

std::vector<PlaceDescription> minutesPlaces()
{
    return {
        placeOf<MeetingStep>(u"steps"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Agenda")),
        forStaff(placeOf<Speech>(u"speeches"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Speeches"))),
        textPlace(u"conclusion"_s, QT_TRANSLATE_NOOP("Kinds", "Conclusion")),
        forStaff(textPlace(u"evaluation"_s, QT_TRANSLATE_NOOP("Kinds", "Evaluation and reflection"))),
        filesPlace(),
    };
}

std::vector<PlaceDescription> placesOfActivity()
{
    std::vector<PlaceDescription> places = minutesPlaces();
    places.insert(places.begin(), meetingPlace());
    return places;
}

std::vector<PlaceDescription> placesOfTraining()
{
    std::vector<PlaceDescription> places = placesOfActivity();
    places.insert(places.begin() + 1, placeOf<TrainingFacts>(u"course"_s, PlaceType::Object,
                                                             QT_TRANSLATE_NOOP("Kinds", "Course")));
    return places;
}

KindDescription meetingKind(const QString& word, const char* label, std::vector<PlaceDescription> places)
{
    return {
        .word = word,
        .label = label,
        .homes = {{DatabaseKind::School, Writers::Staff}, {DatabaseKind::County, Writers::Research}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .keepsProgramsOut = true,
        .places = std::move(places),
        .check = checkMeeting,
        .facts = factsOfMeeting,
    };
}

// What a session of preparing together says as any meeting does.
MeetingFacts factsOfSession(const PrepMeeting& session)
{
    MeetingFacts facts;
    facts.title = session.topic;
    facts.day = session.day;
    facts.place = session.place;
    facts.chair = session.host;
    facts.recorder = session.keeper;
    facts.participants = session.expected;
    return facts;
}

QStringList namedTwice(const QStringList& names)
{
    QStringList twice;
    QSet<QString> met;
    for (const QString& name : names) {
        if (met.contains(name) && !twice.contains(name))
            twice.append(name);
        met.insert(name);
    }
    return twice;
}

} // namespace

const Fields<MeetingFacts>& MeetingFacts::fields()
{
    using M = MeetingFacts;
    static const Fields<MeetingFacts> fields{
        bind("title"_L1, &M::title, QT_TRANSLATE_NOOP("Kinds", "Theme"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bindMarkup("purpose"_L1, &M::purpose, QT_TRANSLATE_NOOP("Kinds", "Purpose")),
        bindChoice("type"_L1, &M::type, MeetingTypes, QT_TRANSLATE_NOOP("Kinds", "Type of activity")),
        bindDay(&M::day).needed(Need::Must),
        bind("begins"_L1, &M::begins, QT_TRANSLATE_NOOP("Kinds", "Begins at")),
        bind("ends"_L1, &M::ends, QT_TRANSLATE_NOOP("Kinds", "Ends at")),
        bind("place"_L1, &M::place, QT_TRANSLATE_NOOP("Kinds", "Where")),
        bind("chair"_L1, &M::chair, QT_TRANSLATE_NOOP("Kinds", "Chair")).as(FieldRole::Person),
        bind("recorder"_L1, &M::recorder, QT_TRANSLATE_NOOP("Kinds", "Recorder")),
        bind("hours"_L1, &M::hours, QT_TRANSLATE_NOOP("Kinds", "Hours that count")),
        bind("participants"_L1, &M::participants, QT_TRANSLATE_NOOP("Kinds", "Expected participants"))
            .needed(Need::Remark),
        bind("task"_L1, &M::task, QT_TRANSLATE_NOOP("Kinds", "Task that it answers")),
    };
    return fields;
}

const Fields<MeetingStep>& MeetingStep::fields()
{
    using S = MeetingStep;
    static const Fields<MeetingStep> fields{
        bindId(&S::id),
        bindMarkup("text"_L1, &S::text, QT_TRANSLATE_NOOP("Kinds", "What is done")),
        bind("ledBy"_L1, &S::ledBy, QT_TRANSLATE_NOOP("Kinds", "Led by")),
        bind("minutes"_L1, &S::minutes, QT_TRANSLATE_NOOP("Kinds", "Minutes spent")),
    };
    return fields;
}

const Fields<Speech>& Speech::fields()
{
    static const Fields<Speech> fields{
        bindId(&Speech::id),
        bind("speaker"_L1, &Speech::speaker, QT_TRANSLATE_NOOP("Kinds", "Speaker")),
        bindMarkup("text"_L1, &Speech::text, QT_TRANSLATE_NOOP("Kinds", "What was said")),
    };
    return fields;
}

const Fields<TrainingFacts>& TrainingFacts::fields()
{
    using T = TrainingFacts;
    static const Fields<TrainingFacts> fields{
        bind("trainer"_L1, &T::trainer, QT_TRANSLATE_NOOP("Kinds", "Trainer")),
        bind("audience"_L1, &T::audience, QT_TRANSLATE_NOOP("Kinds", "Who is trained")),
        bind("organiser"_L1, &T::organiser, QT_TRANSLATE_NOOP("Kinds", "Organiser")),
    };
    return fields;
}

const KindDescription& activityKind()
{
    static const KindDescription kind =
        meetingKind(u"activity"_s, QT_TRANSLATE_NOOP("Kinds", "Research activity"), placesOfActivity());
    return kind;
}

const KindDescription& trainingKind()
{
    static const KindDescription kind =
        meetingKind(u"training"_s, QT_TRANSLATE_NOOP("Kinds", "Training"), placesOfTraining());
    return kind;
}

MeetingFacts meetingOf(const Record& meeting)
{
    if (meeting.kind().word == sessionKind().word)
        return factsOfSession(prepMeetingOf(meeting));
    return readObject<MeetingFacts>(meeting, MeetingPlace);
}

std::vector<Finding> checkMeeting(const Record& meeting)
{
    const MeetingFacts facts = meetingOf(meeting);
    std::vector<Finding> findings;
    if (const QStringList twice = namedTwice(facts.participants); !twice.isEmpty())
        findings.push_back(
            {u"AC01"_s, Severity::Warning, MeetingPlace, {twice.join(u"、"_s)}, ExpectedTwice});
    return findings;
}

std::vector<Fact> factsOfMeeting(const Record& meeting)
{
    const MeetingFacts facts = meetingOf(meeting);
    if (facts.chair.isEmpty())
        return {};
    return {{u"meeting-led"_s, facts.day, UserId(facts.chair)}};
}

} // namespace shanke
