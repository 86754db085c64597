// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/placeEditors.h"

#include "lesson/Resource.h"
#include "lesson/StudyGuide.h"
#include "lesson/planKinds.h"
#include "lesson/schoolKinds.h"
#include "research/Observation.h"
#include "research/TermPlan.h"
#include "research/peopleFields.h"
#include "ui/editor/FieldsForm.h"
#include "ui/editor/FieldsRow.h"
#include "ui/editor/GuidePartEditor.h"
#include "ui/editor/HeaderEditor.h"
#include "ui/editor/HomeworkRow.h"
#include "ui/editor/LessonGridEditor.h"
#include "ui/editor/ObjectEditor.h"
#include "ui/editor/ObjectivesEditor.h"
#include "ui/editor/ResourcesEditor.h"
#include "ui/editor/ScoreEditor.h"
#include "ui/editor/StepsEditor.h"
#include "ui/editor/TextEditor.h"
#include "ui/editor/TimedRowsEditor.h"
#include "ui/editor/WeeksEditor.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

using Factory = PlaceEditor* (*)(RecordEdits& edits, const PlaceDescription& place);

PlaceEditor* makeHeader(RecordEdits& edits, const PlaceDescription& place)
{
    return new HeaderEditor(edits, place);
}

PlaceEditor* makeObjectives(RecordEdits& edits, const PlaceDescription& place)
{
    return new ObjectivesEditor(edits, place);
}

PlaceEditor* makeSteps(RecordEdits& edits, const PlaceDescription& place)
{
    return new StepsEditor(edits, place);
}

PlaceEditor* makeBoard(RecordEdits& edits, const PlaceDescription& place)
{
    return new TextEditor(edits, place, TextEditor::Look::Board);
}

PlaceEditor* makeHomework(RecordEdits& edits, const PlaceDescription& place)
{
    QPushButton* add = makeButton(TextEditor::tr("Add homework"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.addHomework"_s);
    return new ItemsEditor<HomeworkRow>(edits, place, add, [] { return new HomeworkRow; });
}

PlaceEditor* makeResources(RecordEdits& edits, const PlaceDescription& place)
{
    return new ResourcesEditor(edits, place);
}

const QHash<QString, Factory>& editorsOfPlan()
{
    static const QHash<QString, Factory> editors{
        {u"header"_s, makeHeader},
        {u"objectives"_s, makeObjectives},
        {u"steps"_s, makeSteps},
        {u"homework"_s, makeHomework},
        {toWord(PlanSection::BoardDesign), makeBoard},
        {ResourcesPlace, makeResources},
    };
    return editors;
}

PlaceEditor* makeGuidePart(RecordEdits& edits, const PlaceDescription& place)
{
    return new GuidePartEditor(edits, place);
}

const QHash<QString, Factory>& editorsOfGuide()
{
    static const QHash<QString, Factory> editors{
        {u"header"_s, makeHeader},
        {toWord(GuidePart::PreStudy), makeGuidePart},
        {toWord(GuidePart::Inquiry), makeGuidePart},
        {toWord(GuidePart::Practice), makeGuidePart},
        {ResourcesPlace, makeResources},
    };
    return editors;
}

PlaceEditor* makeTimedRows(RecordEdits& edits, const PlaceDescription& place)
{
    return new TimedRowsEditor(edits, place);
}

PlaceEditor* makeScores(RecordEdits& edits, const PlaceDescription& place)
{
    return new ScoreEditor(edits, place);
}

const QHash<QString, Factory>& editorsOfObservation()
{
    static const QHash<QString, Factory> editors{
        {u"rows"_s, makeTimedRows},
        {u"scores"_s, makeScores},
    };
    return editors;
}

PlaceEditor* makeWeeks(RecordEdits& edits, const PlaceDescription& place)
{
    return new WeeksEditor(edits, place);
}

const QHash<QString, Factory>& editorsOfPacing()
{
    static const QHash<QString, Factory> editors{{u"weeks"_s, makeWeeks}};
    return editors;
}

PlaceEditor* makeLessonGrid(RecordEdits& edits, const PlaceDescription& place)
{
    return new LessonGridEditor(edits, place);
}

const QHash<QString, Factory>& editorsOfTimetable()
{
    static const QHash<QString, Factory> editors{{u"entries"_s, makeLessonGrid}};
    return editors;
}

PlaceEditor* makeRows(RecordEdits& edits, const PlaceDescription& place, const PeopleInFields& people)
{
    QPushButton* add = makeButton(TextEditor::tr("Add a row"), ButtonKind::Plain, u"add"_s);
    add->setObjectName(u"editor.%1.add"_s.arg(place.key));
    return new ItemsEditor<FieldsRow>(edits, place, add,
                                      [place, people] { return new FieldsRow(place, people); });
}

// By word of the kind.
const QHash<QString, const QHash<QString, Factory>*>& registered()
{
    static const QHash<QString, const QHash<QString, Factory>*> editors{
        {planKind().word, &editorsOfPlan()},           {standardKind().word, &editorsOfPlan()},
        {guideKind().word, &editorsOfGuide()},         {observationKind().word, &editorsOfObservation()},
        {termPlanKind().word, &editorsOfPacing()},     {pacingKind().word, &editorsOfPacing()},
        {timetableKind().word, &editorsOfTimetable()},
    };
    return editors;
}

PeopleInFields peopleIn(const KindDescription& kind, const PlaceDescription& place, Colleagues& colleagues)
{
    PeopleInFields people{{}, &colleagues};
    for (const FieldDescription& field : place.fields) {
        if (namesPeople(kind, field.key))
            people.fields.append(field.key);
    }
    return people;
}

PlaceEditor* makeByType(RecordEdits& edits, const PlaceDescription& place, const PeopleInFields& people)
{
    switch (place.type) {
    case PlaceType::Text:
        return new TextEditor(edits, place, TextEditor::Look::Plain);
    case PlaceType::Object:
        return new ObjectEditor(edits, place, people);
    case PlaceType::Items:
        return makeRows(edits, place, people);
    case PlaceType::Files:
        break;
    }
    return nullptr;
}

} // namespace

PlaceEditor* makePlaceEditor(RecordEdits& edits, const KindDescription& kind, const PlaceDescription& place,
                             Colleagues& colleagues)
{
    const QHash<QString, Factory>* editors = registered().value(kind.word);
    const Factory make = editors ? editors->value(place.key) : nullptr;
    return make ? make(edits, place) : makeByType(edits, place, peopleIn(kind, place, colleagues));
}

} // namespace shanke
