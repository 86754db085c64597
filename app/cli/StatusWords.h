// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "app/cli/ExitStatus.h"
#include "workspace/values/WorkspaceValues.h"

// How the command line says where work is.
namespace shanke::cli {

QString toWord(Delivery delivery); // "only_here", "waiting", "at_county"...
QString toWord(LinkState link);    // "no_server", "offline", "idle"...
QString toWord(PlanStatus status); // "draft", "submitted", "approved"...

QString toWord(LinkKind link);
// What is still to be sent: "3 documents, 41 kB, about 6 s; files, 18.0 MB, about 10 min"; empty: nothing.
QString announcement(const SyncStatus& status);
// Why nobody else takes in what left this PC, and who can help.
QString toWords(const UnconfirmedWork& work);
QJsonObject toJson(const SyncStatus& status);
QString toWords(const SyncStatus& status);
ExitStatus exitStatusOf(const SyncStatus& status);

} // namespace shanke::cli
