// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace shanke::world {

// What the command line of the world asks for.
struct Options
{
    int seeds = 100;
    int steps = 40;
    quint64 seed = 1; // the first
    int processes = 1;
    QSet<QString> leftOut;   // acts
    QList<qsizetype> kept;   // of one seed's history, only these steps
    QString fault;           // planted; "all": each of them in turn
    bool isPrinted = false;  // every request
    bool isCompared = false; // two processes have to play the same
    bool hasDigests = false; // of each history a line is printed
    bool isShrunk = true;    // what fails
    int failures = 1;        // after which it stops

    // Nothing, and a sentence on standard error, for what is not understood.
    static std::optional<Options> parse(const QStringList& arguments);
};

} // namespace shanke::world
