// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace shanke::bench {

// Runs a program to its end and reads the JSON object that it prints last. Ends this program with a message
// when that fails: a measurement that did not happen has no result.
QJsonObject runForJson(const QString& program, const QStringList& arguments);

// The most memory that this process has ever had in RAM, in MB (VmHWM).
double peakMegabytes();

} // namespace shanke::bench
