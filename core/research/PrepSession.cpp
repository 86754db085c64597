// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/PrepSession.h"

#include "research/Meeting.h"
#include "research/placeValues.h"
#include "research/researchPlaces.h"

namespace shanke {

using namespace Qt::StringLiterals;
using platform::DatabaseKind;

namespace {

std::vector<PlaceDescription> placesOfSession()
{
    PlaceDescription tasks =
        placeOf<PrepTask>(u"tasks"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Division of work"));
    PlaceDescription reflection = textPlace(u"reflection"_s, QT_TRANSLATE_NOOP("Kinds", "Reflection"));
    PlaceDescription agenda =
        placeOf<MeetingStep>(u"agenda"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Agenda"));
    agenda.isOptional = true;
    tasks.isOptional = true;
    reflection.isOptional = true;
    return {
        placeOf<PrepMeeting>(u"meeting"_s, PlaceType::Object, QT_TRANSLATE_NOOP("Kinds", "Meeting")),
        agenda,
        textPlace(u"keynote"_s, QT_TRANSLATE_NOOP("Kinds", "Keynote")),
        placeOf<PrepQuestion>(u"questions"_s, PlaceType::Items, QT_TRANSLATE_NOOP("Kinds", "Discussion")),
        tasks,
        textPlace(u"outcome"_s, QT_TRANSLATE_NOOP("Kinds", "Outcome")),
        reflection,
        filesPlace(),
    };
}

} // namespace

const Fields<PrepMeeting>& PrepMeeting::fields()
{
    using M = PrepMeeting;
    static const Fields<M> fields{
        bind("topic"_L1, &M::topic, QT_TRANSLATE_NOOP("Kinds", "Topic"))
            .as(FieldRole::Title)
            .needed(Need::Must),
        bind("day"_L1, &M::day, QT_TRANSLATE_NOOP("Kinds", "Date")).as(FieldRole::Day).needed(Need::Remark),
        bind("place"_L1, &M::place, QT_TRANSLATE_NOOP("Kinds", "Place")),
        bind("host"_L1, &M::host, QT_TRANSLATE_NOOP("Kinds", "Host")),
        bind("keeper"_L1, &M::keeper, QT_TRANSLATE_NOOP("Kinds", "Minutes by")),
        bind("mainPreparer"_L1, &M::mainPreparer, QT_TRANSLATE_NOOP("Kinds", "Main preparer")),
        bind("expected"_L1, &M::expected, QT_TRANSLATE_NOOP("Kinds", "Expected participants")),
        bind("present"_L1, &M::present, QT_TRANSLATE_NOOP("Kinds", "Present")),
        bind("absent"_L1, &M::absent, QT_TRANSLATE_NOOP("Kinds", "Absent, and why")),
    };
    return fields;
}

const Fields<PrepQuestion>& PrepQuestion::fields()
{
    using Q = PrepQuestion;
    static const Fields<Q> fields{
        bindId(&Q::id),
        bindMarkup("question"_L1, &Q::question, QT_TRANSLATE_NOOP("Kinds", "Question")),
        bind("speaker"_L1, &Q::speaker, QT_TRANSLATE_NOOP("Kinds", "Speaker")),
        bindMarkup("views"_L1, &Q::views, QT_TRANSLATE_NOOP("Kinds", "Views")),
        bindMarkup("consensus"_L1, &Q::consensus, QT_TRANSLATE_NOOP("Kinds", "Agreed on")),
    };
    return fields;
}

const Fields<PrepTask>& PrepTask::fields()
{
    using T = PrepTask;
    static const Fields<T> fields{
        bindId(&T::id),
        bindMarkup("task"_L1, &T::task, QT_TRANSLATE_NOOP("Kinds", "Task")),
        bind("person"_L1, &T::person, QT_TRANSLATE_NOOP("Kinds", "Person")),
        bind("due"_L1, &T::due, QT_TRANSLATE_NOOP("Kinds", "Due")),
    };
    return fields;
}

const KindDescription& sessionKind()
{
    static const KindDescription kind{
        .word = u"session"_s,
        .label = QT_TRANSLATE_NOOP("Kinds", "Preparing together"),
        .homes = {{DatabaseKind::School, Writers::Staff, Keeping::OfParticipants}},
        .merging = Merging::ByPlace,
        .page = ListPage::Research,
        .keepsProgramsOut = true,
        .places = placesOfSession(),
        .check = checkMeeting,
        .facts = factsOfMeeting,
    };
    return kind;
}

PrepMeeting prepMeetingOf(const Record& session)
{
    return readObject<PrepMeeting>(session, u"meeting"_s);
}

} // namespace shanke
