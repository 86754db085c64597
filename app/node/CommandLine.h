// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NodeSetup.h"

#include <QStringList>

namespace shanke {

// What `shanke-node` was told: how the node is to run, or what else to do with its folder.
struct CommandLine
{
    NodeSetup setup;
    QStringList snapshot{}; // database and file: make the file and end
    UserId codeFor{};       // print a one-time code for this person and end
    bool showsCode = false; // print the code of the certificate and end
    bool verifies = false;  // check everything in the folder and end
    QString backupTo{};     // copy everything into this folder and end
    QString restoreFrom{};  // put this backup in the place of what is in the folder and end

    // Exits by itself for --help and for wrong usage (2), with a sentence.
    static CommandLine parseOrExit(int argc, char** argv);
};

} // namespace shanke
