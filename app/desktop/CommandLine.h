// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace shanke {

// What `shanke` was told to open.
struct CommandLine
{
    QString people;                      // folder of those who share this PC
    std::optional<QString> workspace;    // folder of one person's work to open instead
    std::optional<QString> sampleSchool; // folder of a sample school to open instead
    std::optional<QString> tour;         // folder for the pictures of a tour to play instead

    // Exits by itself for --help and for wrong usage (2), with a sentence.
    static CommandLine parseOrExit(int argc, char** argv);
};

} // namespace shanke
