// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/stepTable.h"

#include "lesson/LessonPlan.h"
#include "sheet/describedPlace.h"
#include "sheet/fieldText.h"
#include "sheet/sheetLabels.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

const QString StepsPlace = u"steps"_s;

// Writes the rows of the process below each other.
class StepRows
{
public:
    StepRows(const PlaceOnSheet& place, std::vector<TeachingStep> steps)
        : m_place(place), m_steps(std::move(steps)), m_withNotes(place.shows(u"individualNote"_s))
    {
    }

    SheetTable take()
    {
        std::vector<int> weights{17, 27, 23, 15, 18};
        if (!m_withNotes)
            weights.pop_back();
        m_table.widths = percentOf(weights);
        addHead();
        for (const LessonStage stage : {LessonStage::Before, LessonStage::In, LessonStage::After})
            addStage(stage);
        return std::move(m_table);
    }

private:
    void addHead()
    {
        SheetRow row;
        for (const SheetLabel& label : stepColumns())
            row.push_back({{{{{label}}}}, CellKind::Label});
        row.resize(m_table.widths.size());
        m_table.rows.push_back(std::move(row));
        m_table.headRows = 1;
    }

    void addStage(LessonStage stage)
    {
        bool isFirst = true;
        for (const TeachingStep& step : m_steps) {
            if (step.stage != stage)
                continue;
            if (std::exchange(isFirst, false))
                addBand(stage);
            addStep(step);
        }
    }

    void addBand(LessonStage stage)
    {
        SheetRuns runs = choice(u"stage"_s, toWord(stage));
        if (stage == LessonStage::In)
            runs =
                joinedRuns(runs, plainRun(u"  "_s), {{minutesOfPeriod(minutesInClass(m_steps), period())}});
        SheetCell band{{{runs}}, CellKind::Band, int(m_table.widths.size())};
        m_table.rows.push_back({std::move(band)});
    }

    int period() const { return periodMinutes(m_place.document.value(u"header"_s)[u"grade"_s].toString()); }

    void addStep(const TeachingStep& step)
    {
        SheetRow row{{{{facts(step), {StepsPlace, step.id}}}},
                     cell(step, u"teacherActivity"_s, step.teacherActivity),
                     cell(step, u"studentActivity"_s, step.studentActivity),
                     cell(step, u"intent"_s, step.intent)};
        if (m_withNotes)
            row.push_back(cell(step, u"individualNote"_s, step.individualNote));
        m_table.rows.push_back(std::move(row));
    }

    static SheetCell cell(const TeachingStep& step, const QString& field, const QString& text)
    {
        return {{{{markupRun(text)}, {StepsPlace, step.id, field}}}};
    }

    // Number and kind, then a line each: title, minutes, grade, materials.
    SheetRuns facts(const TeachingStep& step)
    {
        const QString kind = step.more.value(u"kind"_s).toString(toWord(step.kind));
        const SheetRun newLine = plainRun(u"\n"_s);
        SheetRuns runs =
            joinedRuns({plainRun(QString::number(++m_number))}, plainRun(u" "_s), choice(u"kind"_s, kind));
        if (!step.title.isEmpty())
            runs = joinedRuns(runs, newLine, {markupRun(step.title)});
        if (step.minutes)
            runs = joinedRuns(runs, newLine, {{minutesLabel(*step.minutes)}});
        if (!step.unreadMinutes.isEmpty())
            runs = joinedRuns(runs, newLine, labelled(u"minutes"_s, plainRun(step.unreadMinutes)));
        runs = joinedRuns(runs, newLine, choice(u"gradeLane"_s, step.gradeLane));
        if (!step.media.isEmpty())
            runs = joinedRuns(runs, newLine, labelled(u"media"_s, markupRun(step.media)));
        return runs;
    }

    SheetRuns labelled(const QString& field, const SheetRun& text) const
    {
        return {{SheetLabel{m_place.place.field(field)->label}}, {labelColon()}, text};
    }

    SheetRuns choice(const QString& field, const QString& word) const
    {
        return fieldText(*m_place.place.field(field), word);
    }

    const PlaceOnSheet& m_place;
    const std::vector<TeachingStep> m_steps;
    const bool m_withNotes;
    SheetTable m_table;
    int m_number = 0;
};

} // namespace

SheetParts stepTable(const PlaceOnSheet& place)
{
    std::vector<TeachingStep> steps;
    for (const QJsonValue& item : place.value().toArray())
        steps.push_back(TeachingStep::fromJson(item.toObject()));
    if (std::all_of(steps.begin(), steps.end(), [](const TeachingStep& step) { return step.isBlank(); }))
        return {};
    return {{StepRows(place, std::move(steps)).take()}};
}

} // namespace shanke
