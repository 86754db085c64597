// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DecideCommand.h"

#include "workspace/ReviewDesk.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

DecideCommand::DecideCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "decide", "approve or return a submission");
    me.add_option("SUBMISSION", m_submission, "its id, \"submission:…\"")->required();
    CLI::Option_group* verdict = me.add_option_group("verdict");
    verdict->add_flag("--approve", m_approve, "approve");
    verdict->add_option("--return", m_reasons, "return, with codes of reasons: MISSING_SECTION, NO_BOARD...")
        ->expected(1, -1)
        ->type_name("REASON...");
    verdict->require_option(1);
    me.add_option("--note", m_note, "a sentence on the whole")->type_name("TEXT");
    me.add_option("--grade", m_grade)->type_name("G");
}

void DecideCommand::start()
{
    if (Workspace* opened = workspace())
        await(opened->reviews().decide(draft()), [this](const Decision& decision) {
            console().line(decision.id.toString() + u'\t' + toWord(decision.verdict),
                           {{u"id"_s, decision.id.toString()},
                            {u"submission"_s, decision.submission.toString()},
                            {u"verdict"_s, toWord(decision.verdict)}});
            finish(ExitStatus::Done);
        });
}

DecisionDraft DecideCommand::draft() const
{
    DecisionDraft draft;
    draft.submission = DocId(QString::fromStdString(m_submission));
    draft.verdict = m_approve ? Verdict::Approved : Verdict::Returned;
    for (const std::string& reason : m_reasons)
        draft.reasons.push_back(QString::fromStdString(reason));
    draft.note = QString::fromStdString(m_note);
    draft.grade = QString::fromStdString(m_grade);
    return draft;
}

} // namespace shanke::cli
