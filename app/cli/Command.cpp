// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "workspace/KeepingService.h"
#include "workspace/Workspace.h"

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

Command::Command(Surroundings& surroundings) : m_surroundings(surroundings)
{
}

Command::~Command() = default;

bool Command::isChosen() const
{
    return m_declared->parsed();
}

void Command::interrupt()
{
    console().complain(u"stopped; what was acknowledged is stored."_s);
    finish(ExitStatus::Failed);
}

CLI::App& Command::declare(CLI::App& program, const char* name, const char* description)
{
    CLI::App* declared = program.add_subcommand(name, description);
    declared->fallthrough(); // --json and --workspace may stand behind the command as well
    m_declared = declared;
    return *declared;
}

Workspace* Command::workspace()
{
    if (m_workspace)
        return m_workspace.get();
    const auto key = pin().keyOf(folder());
    if (!key) {
        fail(key.error());
        return nullptr;
    }
    auto opened = Workspace::open(folder(), std::make_shared<SystemClock>(), *key);
    if (!opened) {
        fail(opened.error());
        return nullptr;
    }
    m_workspace = *std::move(opened);
    for (const KeepingNote& note : m_workspace->keeping().notes())
        console().complain(note.detail);
    return m_workspace.get();
}

void Command::finish(ExitStatus status)
{
    if (!std::exchange(m_finished, true))
        emit finished(status);
}

void Command::fail(const Error& error)
{
    if (m_finished)
        return;
    console().complain(error);
    finish(ExitStatus::Failed);
}

} // namespace shanke::cli
