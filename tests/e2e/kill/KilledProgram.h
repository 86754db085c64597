// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>
#include <QStringList>

namespace shanke::test {

// shankectl on one workspace, run to its end or killed with SIGKILL at a random moment.
class KilledProgram
{
public:
    explicit KilledProgram(const QString& workspace, quint32 seed) : m_workspace(workspace), m_random(seed) {}

    struct Outcome
    {
        bool wasKilled = false;
        int status = -1;          // exit status, unless killed
        QList<QJsonObject> lines; // whole lines of standard output only
        QByteArray complaint;
    };

    Outcome run(const QStringList& arguments);
    // Kills within `longest` milliseconds, unless the program is done before.
    Outcome runAndKill(const QStringList& arguments, int longest);

private:
    Outcome execute(const QStringList& arguments, int killAfter);

    QString m_workspace;
    QRandomGenerator m_random;
};

} // namespace shanke::test
