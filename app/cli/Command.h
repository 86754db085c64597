// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "app/cli/ExitStatus.h"
#include "app/cli/PinInput.h"
#include "base/Result.h"

#include <QFuture>
#include <QObject>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace shanke {
class Workspace;
class WorkspaceReader;
} // namespace shanke

namespace shanke::cli {

// What all commands share: where the workspace is, and where answers go.
struct Surroundings
{
    QString folder;
    QString pinFile;
    Console console;
};

// One command of the program. Declares its arguments when it is made, runs inside the event loop, and says
// once how it ended.
class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(Surroundings& surroundings);
    ~Command() override;

    bool isChosen() const;
    virtual void start() = 0;
    // It needs the fonts of this PC.
    virtual bool drawsText() const { return false; }
    // Ctrl+C: ends soon, leaving everything whole.
    virtual void interrupt();

signals:
    void finished(shanke::cli::ExitStatus status);

protected:
    // Adds the command to `program`; its arguments go to what this returns.
    CLI::App& declare(CLI::App& program, const char* name, const char* description);

    const Console& console() const { return m_surroundings.console; }
    const QString& folder() const { return m_surroundings.folder; }

    PinInput pin() const { return PinInput(m_surroundings.pinFile); }
    // The workspace, opened at the first call. Another program that has it is waited for some seconds.
    // Without one the command has ended.
    Workspace* workspace();
    // The same for what only looks: beside whoever has it, and also where nothing can be written.
    WorkspaceReader* reader();
    bool isOpen() const { return m_workspace != nullptr; }

    void finish(ExitStatus status);
    void fail(const Error& error);

    // Calls `next` with the value, or ends the command with the error.
    template <typename T, typename Next>
    void await(QFuture<Result<T>> answer, Next next)
    {
        answer.then(this, [this, next](const Result<T>& result) {
            if (!result)
                fail(result.error());
            else if constexpr (std::is_void_v<T>)
                next();
            else
                next(*result);
        });
    }

private:
    Result<std::unique_ptr<Workspace>> open(const std::optional<SealingKey>& key) const;
    Result<std::unique_ptr<WorkspaceReader>> look() const;

    Surroundings& m_surroundings;
    const CLI::App* m_declared = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<WorkspaceReader> m_reader;
    bool m_finished = false;
};

} // namespace shanke::cli
