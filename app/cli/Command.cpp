// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "app/cli/InterruptSignal.h"
#include "workspace/KeepingService.h"
#include "workspace/Workspace.h"
#include "workspace/WorkspaceReader.h"

#include <QDeadlineTimer>
#include <QThread>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

// Another program of a pipe or script is done by then; one that a person works with is not.
constexpr int LongestWait = 10'000; // ms
constexpr int SilentWait = 1'000;   // ms
constexpr int BetweenTries = 50;    // ms

} // namespace

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
    auto opened = open(*key);
    if (!opened) {
        fail(opened.error());
        return nullptr;
    }
    m_workspace = *std::move(opened);
    return m_workspace.get();
}

// Nothing else is to be done here meanwhile.
Result<std::unique_ptr<Workspace>> Command::open(const std::optional<SealingKey>& key) const
{
    const QDeadlineTimer end(LongestWait);
    const QDeadlineTimer silence(SilentWait);
    for (bool said = false;;) {
        auto opened = Workspace::open(folder(), std::make_shared<SystemClock>(), key);
        if (opened) {
            for (const KeepingNote& note : (*opened)->keeping().notes())
                console().complain(note.detail);
            return opened;
        }
        if (opened.error().kind != ErrorKind::InUse || end.hasExpired())
            return opened;
        if (InterruptSignal::hasCome())
            return shanke::fail(ErrorKind::Cancelled, u"stopped; nothing was written."_s);
        if (silence.hasExpired() && !std::exchange(said, true))
            console().complain(u"%1; waiting for it to end."_s.arg(opened.error().detail));
        QThread::msleep(BetweenTries);
    }
}

WorkspaceReader* Command::reader()
{
    if (m_reader)
        return m_reader.get();
    auto opened = look();
    if (!opened) {
        fail(opened.error());
        return nullptr;
    }
    m_reader = *std::move(opened);
    return m_reader.get();
}

// What an older program left is brought up to date first, by whoever may write.
Result<std::unique_ptr<WorkspaceReader>> Command::look() const
{
    SHANKE_LET(const std::optional<SealingKey> key, pin().keyOf(folder()));
    auto opened = WorkspaceReader::open(folder(), std::make_shared<SystemClock>(), key);
    if (opened || opened.error().kind != ErrorKind::Precondition)
        return opened;
    SHANKE_TRY(open(key));
    return WorkspaceReader::open(folder(), std::make_shared<SystemClock>(), key);
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
