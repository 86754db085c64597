// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Run.h"
#include "files/FileIntake.h"
#include "workspace/values/FileValues.h"

#include <QObject>

namespace shanke {

class Clock;
class Databases;

// One file on its way into pieces, a short step in each turn of the engine's event loop, so that a save never
// waits for it. Says once how it ended. Lives in the engine thread.
class IntakeRun final : public Run
{
    Q_OBJECT
public:
    using Ended = std::function<void(const Result<TakenFile>& taken)>;

    // What it works with outlives it.
    IntakeRun(Databases& databases, const Clock& clock, const DatabaseName& pieces, Ended ended);
    ~IntakeRun() override;

    // With `refusesPrograms` a program or script is Forbidden.
    void start(const QString& path, bool refusesPrograms);
    void cancel();

signals:
    void progressed(const shanke::FileProgress& progress);

private:
    Result<> open(const QString& path, bool refusesPrograms);
    void step();
    void end(const Result<TakenFile>& result);

    Databases& m_databases;
    const Clock& m_clock;
    DatabaseName m_pieces;
    Ended m_ended;
    std::unique_ptr<FileIntake> m_intake;
    std::chrono::milliseconds m_began{0};
};

} // namespace shanke
