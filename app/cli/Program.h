// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <vector>

class QCoreApplication;

namespace shanke::cli {

// shankectl: reads the command line, runs the chosen command in the event loop, and returns its exit status.
class Program
{
public:
    Program();
    ~Program();

    int run(int& argc, char** argv);

private:
    template <typename... Commands>
    void add();
    int execute(Command& command);

    std::unique_ptr<QCoreApplication> m_application; // outlives the commands
    std::unique_ptr<CLI::App> m_parser;
    Surroundings m_surroundings;
    std::string m_folder;
    std::string m_pinFile;
    bool m_json = false;
    std::vector<std::unique_ptr<Command>> m_commands;
};

} // namespace shanke::cli
