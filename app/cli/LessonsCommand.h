// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/SequenceValues.h"

namespace shanke::cli {

// lessons
class LessonsCommand final : public Command
{
    Q_OBJECT
public:
    LessonsCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void show(const SequencesView& view);
    void showClass(const ClassLessons& lessons, const SequencesView& view);

    std::string m_day;
    std::string m_class;
};

} // namespace shanke::cli
