// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "workspace/values/RecordValues.h"
#include "workspace/values/TimetableValues.h"

namespace shanke::cli {

// shankectl timetable list | import FILE | export [ID]: timetables as tables of a school. What stands in a
// cell and cannot be read is told with its sheet, row and column.
class TimetableCommand : public Command
{
    Q_OBJECT
public:
    TimetableCommand(Surroundings& surroundings, CLI::App& program);

    void start() override;

private:
    void list();
    void readFile();
    void show(const TimetablePreview& preview);
    void acknowledge(const TimetablePreview& preview, const SavedRecord& saved);
    void writeFile();
    void write(const StoredTimetable& timetable, const Roster& roster);
    void refuseUsage(const QString& sentence);

    std::string m_action;
    std::string m_what;
    std::string m_to;
    std::string m_title;
    std::string m_from;
    std::string m_until;
    std::string m_termStart;
    bool m_isDryRun = false;
};

} // namespace shanke::cli
