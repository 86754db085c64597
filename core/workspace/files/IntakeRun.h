// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "files/FileIntake.h"
#include "workspace/values/FileValues.h"

#include <QObject>

namespace shanke {

class EngineState;

// One file on its way into pieces, a short step in each turn of the engine's event loop, so that a save never
// waits for it. Belongs to the engine state, says once how it ended, and removes itself. Lives in the engine
// thread.
class IntakeRun : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(const Result<TakenFile>& taken)>;

    IntakeRun(EngineState& state, const DatabaseName& pieces, Ended ended);

    // With `refusesPrograms` a program or script is Forbidden.
    void start(const QString& path, bool refusesPrograms);
    void cancel();

signals:
    void progressed(const shanke::FileProgress& progress);

private:
    Result<> open(const QString& path, bool refusesPrograms);
    void step();
    void end(const Result<TakenFile>& result);

    EngineState& m_state;
    DatabaseName m_pieces;
    Ended m_ended;
    std::unique_ptr<FileIntake> m_intake;
    std::chrono::milliseconds m_began{0};
};

} // namespace shanke
