// SPDX-License-Identifier: GPL-3.0-or-later
#include "research/ProjectState.h"

#include "research/ProjectWords.h"

#include <algorithm>

namespace shanke {

namespace {

using Phase = ProjectPhase;
using Step = ProjectStep;
using Part = ProjectPart;

constexpr ProjectChainRow ChainRows[]{
    {Phase::Drafted, Step::Apply, Phase::Applied, Part::Leader, ProjectStage::Application},
    {Phase::Applied, Step::Approve, Phase::Approved, Part::ResearchOffice, ProjectStage::Approval},
    {Phase::Approved, Step::Open, Phase::Opened, Part::Leader, ProjectStage::Opening},
    {Phase::Opened, Step::Start, Phase::Running, Part::Leader, ProjectStage::Running},
    {Phase::Running, Step::ReportMidterm, Phase::Midterm, Part::Leader, ProjectStage::Midterm},
    {Phase::Midterm, Step::Conclude, Phase::Concluded, Part::ResearchOffice, ProjectStage::Conclusion},
    {Phase::Concluded, Step::Archive, Phase::Archived, Part::ResearchOffice, ProjectStage::Archive},
    {Phase::Applied, Step::Cancel, Phase::Cancelled, Part::ResearchOffice, std::nullopt},
    {Phase::Approved, Step::Cancel, Phase::Cancelled, Part::ResearchOffice, std::nullopt},
    {Phase::Opened, Step::Cancel, Phase::Cancelled, Part::ResearchOffice, std::nullopt},
    {Phase::Running, Step::Cancel, Phase::Cancelled, Part::ResearchOffice, std::nullopt},
    {Phase::Midterm, Step::Cancel, Phase::Cancelled, Part::ResearchOffice, std::nullopt},
};

struct TakenStep
{
    const ProjectChainRow* row = nullptr;
    const ProjectStepEvent* event = nullptr;
};

// Folds the chain over what was said.
class ChainFold
{
public:
    ChainFold(const ProjectHistory& history, const ProjectPeople& people, const std::vector<UserId>& leaders)
        : m_steps(countedAbout(history.id, history.steps)), m_people(people), m_leaders(leaders)
    {
        while (const auto next = nextStep()) {
            m_taken.push_back(*next);
            m_phase = next->row->to;
        }
    }

    Phase phase() const { return m_phase; }
    const std::vector<TakenStep>& taken() const { return m_taken; }

private:
    std::optional<TakenStep> nextStep() const
    {
        for (const ProjectChainRow& row : ChainRows) {
            if (row.from != m_phase)
                continue;
            const auto said =
                std::find_if(m_steps.begin(), m_steps.end(), [&](const ProjectStepEvent* event) {
                    return event->said.step == row.step && may(row.who, event->origin.author);
                });
            if (said != m_steps.end())
                return TakenStep{&row, *said};
        }
        return std::nullopt;
    }

    // Whoever led the project at some time: when a change of leader was signed says nothing about what a PC
    // without a network had heard.
    bool may(Part who, const UserId& person) const
    {
        if (who == Part::ResearchOffice)
            return m_people.research.contains(person);
        return std::find(m_leaders.begin(), m_leaders.end(), person) != m_leaders.end();
    }

    std::vector<const ProjectStepEvent*> m_steps;
    const ProjectPeople& m_people;
    const std::vector<UserId>& m_leaders;
    std::vector<TakenStep> m_taken;
    Phase m_phase = Phase::Drafted;
};

// Of rows that plan one stage twice, the later day: nobody is late by a slip.
QDate plannedDay(ProjectStage stage, const std::vector<PlannedStage>& planned)
{
    QDate day;
    for (const PlannedStage& row : planned) {
        if (row.stage == stage && row.due.isValid() && (!day.isValid() || day < row.due))
            day = row.due;
    }
    return day;
}

QDate grantedDay(ProjectStage stage, const std::vector<RequestState>& requests)
{
    QDate day;
    for (const RequestState& state : requests) {
        const ProjectRequestSaid& said = state.request->said;
        const bool isDelay = state.standing == RequestStanding::Granted && said.wish == ProjectWish::Delay &&
                             said.stage == stage;
        if (isDelay && (!day.isValid() || day < said.until))
            day = said.until;
    }
    return day;
}

StageState stageState(ProjectStage stage, const ProjectHistory& history,
                      const std::vector<RequestState>& requests, const std::vector<TakenStep>& taken)
{
    StageState state{.stage = stage, .due = plannedDay(stage, history.planned)};
    const QDate granted = grantedDay(stage, requests);
    state.isPutOff = state.due.isValid() && granted.isValid() && state.due < granted;
    if (state.isPutOff)
        state.due = granted;
    for (const TakenStep& step : taken) {
        if (step.row->done != stage)
            continue;
        state.isDone = true;
        state.doneOn = step.event->origin.at.date();
        state.step = step.event->origin.id;
        state.wasDoneLate = state.due.isValid() && state.doneOn > state.due;
    }
    return state;
}

// Nothing is due of a project that has ended, but what is left of its way to the archive.
bool isStillDue(const StageState& stage, Phase phase)
{
    return !stage.isDone && phase != Phase::Cancelled && phase != Phase::Archived;
}

void judgeDays(std::vector<StageState>& stages, Phase phase, const QDate& today)
{
    bool isNextFound = false;
    for (StageState& stage : stages) {
        if (!isStillDue(stage, phase))
            continue;
        stage.isNext = !isNextFound;
        isNextFound = true;
        stage.isLate = stage.due.isValid() && today > stage.due;
    }
}

std::vector<const FiledReport*> reportsOf(const DocId& project, const std::vector<FiledReport>& reports)
{
    std::vector<const FiledReport*> own;
    for (const FiledReport& report : reports) {
        if (report.project == project)
            own.push_back(&report);
    }
    return own;
}

std::vector<MaterialState> materialStates(const std::vector<const FiledReport*>& reports)
{
    std::vector<MaterialState> materials;
    for (const ProjectMaterial material : ProjectMaterials.values()) {
        const auto count = std::count_if(reports.begin(), reports.end(), [&](const FiledReport* report) {
            return report->facts.material == material;
        });
        materials.push_back({material, int(count), count == 0 && material != ProjectMaterial::Other});
    }
    return materials;
}

QDate monthOf(const QDate& day)
{
    return QDate(day.year(), day.month(), 1);
}

// Since the research began until it was concluded; the month that is not over yet lacks nothing.
std::vector<QDate> monthsWithout(const std::vector<StageState>& stages,
                                 const std::vector<const FiledReport*>& reports, const QDate& today)
{
    const StageState& begun = stages[size_t(ProjectStage::Running)];
    const StageState& concluded = stages[size_t(ProjectStage::Conclusion)];
    if (!begun.isDone)
        return {};
    QSet<QDate> recorded;
    for (const FiledReport* report : reports) {
        if (report->facts.material == ProjectMaterial::Process && report->facts.day.isValid())
            recorded.insert(monthOf(report->facts.day));
    }
    std::vector<QDate> missing;
    const QDate end = monthOf(concluded.isDone ? std::min(concluded.doneOn, today) : today);
    for (QDate month = monthOf(begun.doneOn); month < end; month = month.addMonths(1)) {
        if (!recorded.contains(month))
            missing.push_back(month);
    }
    return missing;
}

} // namespace

std::span<const ProjectChainRow> projectChain()
{
    return ChainRows;
}

ProjectHistory historyOf(const DocId& id, const Record& project)
{
    ProjectHistory history;
    history.id = id;
    history.author = project.author();
    history.facts = projectOf(project);
    history.members = membersOf(project);
    history.planned = plannedStagesOf(project);
    return history;
}

bool ProjectState::isLate() const
{
    return std::any_of(stages.begin(), stages.end(), [](const StageState& stage) { return stage.isLate; });
}

ProjectState projectState(const ProjectHistory& history, const std::vector<FiledReport>& reports,
                          const ProjectPeople& people, const QDate& today)
{
    ProjectState state;
    state.requests = requestStates(history, people);
    const std::vector<UserId> leaders = leadersOf(history, state.requests);
    const ChainFold chain(history, people, leaders);
    state.phase = chain.phase();
    state.leader = leaders.back();
    state.hasLeaderLeft = !people.staff.contains(state.leader);
    for (const ProjectStage stage : ProjectStages.values())
        state.stages.push_back(stageState(stage, history, state.requests, chain.taken()));
    judgeDays(state.stages, state.phase, today);
    const std::vector<const FiledReport*> own = reportsOf(history.id, reports);
    state.materials = materialStates(own);
    if (state.phase != Phase::Cancelled)
        state.monthsWithoutRecords = monthsWithout(state.stages, own, today);
    return state;
}

} // namespace shanke
