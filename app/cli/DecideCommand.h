// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/WorkspaceValues.h"

#include <vector>

namespace shanke::cli {

// decide SUBMISSION --approve|--return REASON... [--note TEXT] [--grade G]
class DecideCommand final : public Command
{
    Q_OBJECT
public:
    DecideCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    DecisionDraft draft() const;

    std::string m_submission;
    bool m_approve = false;
    std::vector<std::string> m_reasons;
    std::string m_note;
    std::string m_grade;
};

} // namespace shanke::cli
