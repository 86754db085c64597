// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/ServerAddress.h"
#include "node/NodeUsers.h"

#include <QHostAddress>

namespace shanke {

// What `shanke-node` was told: where the databases lie, where to listen, who administers, which county
// it follows.
struct CommandLine
{
    QString dataFolder;
    QHostAddress address;
    quint16 port = 0; // 0: any free one
    std::optional<NodeAdmin> admin{};
    std::optional<ServerAddress> county{};
    QStringList snapshot{}; // database and file: make the file and end

    // Exits by itself for --help and for wrong usage (2), with a sentence.
    static CommandLine parseOrExit(int argc, char** argv);
};

} // namespace shanke
