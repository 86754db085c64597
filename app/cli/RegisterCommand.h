// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/RegisterValues.h"

namespace shanke::cli {

// register [--from DAY --until DAY] [--to FILE.xlsx]
class RegisterCommand final : public Command
{
    Q_OBJECT
public:
    RegisterCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void show(const RegisterView& view);
    void showRow(const InspectionRow& row);
    void showDay(const WeekDay& day);
    void showTraining(const TrainingLine& line);
    void write(const RegisterView& view);

    std::string m_from;
    std::string m_until;
    std::string m_to;
};

} // namespace shanke::cli
