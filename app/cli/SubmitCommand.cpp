// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SubmitCommand.h"

#include "app/cli/StatusWords.h"
#include "workspace/PlanRepository.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

SubmitCommand::SubmitCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    declare(program, "submit", "hand a saved plan in for approval")
        .add_option("PLAN", m_plan, "its id, \"plan:…\"")
        ->required();
}

void SubmitCommand::start()
{
    if (Workspace* opened = workspace())
        await(opened->plans().submit(DocId(QString::fromStdString(m_plan))),
              [this](const Submission& submission) {
                  const PlanStatus status =
                      submission.counter > 1 ? PlanStatus::Resubmitted : PlanStatus::Submitted;
                  console().line(submission.id.toString() + u'\t' + toWord(status),
                                 {{u"id"_s, submission.id.toString()},
                                  {u"plan"_s, submission.plan.toString()},
                                  {u"state"_s, toWord(status)},
                                  {u"counter"_s, submission.counter}});
                  finish(ExitStatus::Done);
              });
}

} // namespace shanke::cli
