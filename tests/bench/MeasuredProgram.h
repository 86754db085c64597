// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shanke::bench {

struct Measured
{
    double seconds = 0;
    double peakMegabytes = 0; // the most it ever had in RAM
};

// Runs a program to its end, its output thrown away, and says what it took. A program that fails ends this
// one.
Measured measured(const QString& program, const QStringList& arguments);

} // namespace shanke::bench
