// SPDX-License-Identifier: GPL-3.0-or-later
#include "KilledProgram.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QTimer>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int Never = -1;
constexpr int ProgramPatience = 60000; // ms; reached only by a program that hangs

// The last line may have been cut by the kill: only what ends with a line break was said.
QList<QJsonObject> wholeLines(const QByteArray& output)
{
    QList<QJsonObject> lines;
    const QByteArray whole = output.left(output.lastIndexOf('\n') + 1);
    for (const QByteArray& line : whole.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

KilledProgram::Outcome KilledProgram::run(const QStringList& arguments)
{
    return execute(arguments, Never);
}

KilledProgram::Outcome KilledProgram::runAndKill(const QStringList& arguments, int longest)
{
    return execute(arguments, int(m_random.bounded(longest + 1)));
}

KilledProgram::Outcome KilledProgram::execute(const QStringList& arguments, int killAfter)
{
    QProcess process;
    process.start(QStringLiteral(SHANKE_BIN "/shankectl"),
                  QStringList{u"--workspace"_s, m_workspace, u"--json"_s} + arguments);
    if (!process.waitForStarted())
        qFatal("shankectl does not start");
    if (killAfter != Never)
        QTimer::singleShot(killAfter, &process, &QProcess::kill);
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, ProgramPatience))
        qFatal("shankectl does not end");
    Outcome outcome;
    outcome.wasKilled = process.exitStatus() == QProcess::CrashExit;
    outcome.status = outcome.wasKilled ? -1 : process.exitCode();
    outcome.lines = wholeLines(process.readAllStandardOutput());
    outcome.complaint = process.readAllStandardError();
    return outcome;
}

} // namespace shanke::test
