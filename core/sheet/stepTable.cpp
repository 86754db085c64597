// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/stepTable.h"

#include "lesson/InlineMarkup.h"
#include "lesson/LessonPlan.h"
#include "lesson/PlanLanes.h"
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
    static constexpr int TimeWeight = 11; // of the columns of lanes
    static constexpr int LaneWeight = 44;

public:
    StepRows(const PlaceOnSheet& place, std::vector<TeachingStep> steps)
        : m_place(place),
          m_steps(std::move(steps)),
          m_lanes(lanesOf(place.document)),
          m_withNotes(place.shows(u"individualNote"_s))
    {
    }

    SheetTable take()
    {
        std::vector<int> weights{17, 27, 23, 15, 18};
        if (!m_withNotes)
            weights.pop_back();
        if (hasLanes()) {
            weights.assign(size_t(m_lanes.size()) + 1, LaneWeight);
            weights.front() = TimeWeight;
        }
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
        for (const SheetRuns& name : columnNames())
            row.push_back({{{name}}, CellKind::Label});
        row.resize(m_table.widths.size());
        m_table.rows.push_back(std::move(row));
        m_table.headRows = 1;
    }

    bool hasLanes() const { return m_lanes.size() > 1; }

    std::vector<SheetRuns> columnNames() const
    {
        if (hasLanes()) {
            std::vector<SheetRuns> names{{{SheetLabel{m_place.place.field(u"minutes"_s)->label}}}};
            for (const QString& lane : m_lanes)
                names.push_back(choice(u"gradeLane"_s, lane));
            return names;
        }
        std::vector<SheetRuns> names{{{stepColumns().front()}}};
        for (const QString& key :
             {u"teacherActivity"_s, u"studentActivity"_s, u"intent"_s, u"individualNote"_s})
            names.push_back({{SheetLabel{m_place.place.field(key)->label}}});
        return names;
    }

    void addStage(LessonStage stage)
    {
        if (hasLanes())
            return addLanes(stage);
        bool isFirst = true;
        for (const TeachingStep& step : m_steps) {
            if (step.stage != stage)
                continue;
            if (std::exchange(isFirst, false))
                addBand(stage);
            addStep(step);
        }
    }

    // What the grades do at the same time stands beside each other.
    void addLanes(LessonStage stage)
    {
        std::vector<TeachingStep> steps;
        std::copy_if(m_steps.begin(), m_steps.end(), std::back_inserter(steps),
                     [&](const TeachingStep& step) { return step.stage == stage; });
        const LaneTable lanes = laneTable(steps, m_lanes);
        if (!steps.empty())
            addBand(stage);
        const size_t first = m_table.rows.size();
        for (const LaneRow& row : lanes.rows) {
            const QString time = row.from < row.to ? u"%1–%2"_s.arg(row.from).arg(row.to) : QString();
            m_table.rows.push_back({{{{{plainRun(time)}}}}});
        }
        for (const LaneCell& cell : lanes.cells)
            m_table.rows[first + size_t(cell.row)].push_back(laneCell(cell, steps));
    }

    SheetCell laneCell(const LaneCell& cell, const std::vector<TeachingStep>& steps)
    {
        SheetCell made{{}, CellKind::Text, cell.lane < 0 ? int(m_lanes.size()) : 1, cell.rows};
        for (const size_t step : cell.steps)
            addToCell(made, steps[step]);
        if (made.paragraphs.empty())
            made.paragraphs.push_back({{plainRun(QString())}});
        return made;
    }

    void addToCell(SheetCell& cell, const TeachingStep& step)
    {
        SheetRuns head =
            joinedRuns({plainRun(QString::number(++m_number))}, plainRun(u" "_s),
                       choice(u"kind"_s, step.more.value(u"kind"_s).toString(toWord(step.kind))));
        if (!step.title.isEmpty())
            head = joinedRuns(head, plainRun(u"  "_s), {markupRun(step.title)});
        if (step.minutes)
            head = joinedRuns(head, plainRun(u"  "_s), {{minutesLabel(*step.minutes)}});
        if (!step.unreadMinutes.isEmpty())
            head = joinedRuns(head, plainRun(u"  "_s), labelled(u"minutes"_s, plainRun(step.unreadMinutes)));
        head = joinedRuns(head, plainRun(u"  "_s), choice(u"laneMode"_s, step.laneMode));
        for (SheetRun& run : head)
            run.emphasis = Emphasis::Strong;
        cell.paragraphs.push_back({head, {StepsPlace, step.id}});
        const QJsonObject json = step.toJson();
        for (const QString& key :
             {u"teacherActivity"_s, u"studentActivity"_s, u"intent"_s, u"media"_s, u"individualNote"_s}) {
            const QString text = json.value(key).toString();
            if (!saysNothing(text) && (key != u"individualNote"_s || m_withNotes))
                cell.paragraphs.push_back({labelled(key, markupRun(text)), {StepsPlace, step.id, key}});
        }
    }

    void addBand(LessonStage stage)
    {
        SheetRuns runs = choice(u"stage"_s, toWord(stage));
        if (stage == LessonStage::In)
            runs = joinedRuns(runs, plainRun(u"  "_s),
                              {{minutesOfPeriod(minutesInClass(m_steps), minutesAsked(m_place.document))}});
        SheetCell band{{{runs}}, CellKind::Band, int(m_table.widths.size())};
        m_table.rows.push_back({std::move(band)});
    }

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
        for (const QString& key : {u"gradeLane"_s, u"laneMode"_s})
            runs =
                joinedRuns(runs, newLine, choice(key, key == u"laneMode" ? step.laneMode : step.gradeLane));
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
    const QStringList m_lanes;
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
