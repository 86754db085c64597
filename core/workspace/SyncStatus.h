// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

// How synchronisation stands, and its log.
namespace shanke {

enum class LinkState { NoServer, Offline, Idle, Working, SignInNeeded, NotOurServer, Attention };

// The status line: always true.
struct SyncStatus
{
    LinkState link = LinkState::NoServer;
    bool serverIsCounty = false;
    int waiting = 0; // documents not yet at the server
    qint64 waitingBytes = 0;
    int sent = 0; // of this transfer
    int toSend = 0;
    int refused = 0;
    int conflicts = 0;
    std::optional<QDateTime> lastReached;
    std::optional<Error> problem; // why the last try failed
    QString attentionDatabase;    // for Attention: what stopped (gone, mass deletion)

    bool isComplete() const { return link == LinkState::Idle && waiting == 0 && refused == 0; }
};

// One line of the plain-words log.
struct LogEntry
{
    QDateTime time;
    QString code; // "reached", "offline", "sent", "received", "refused"...; ui makes the sentence
    QStringList details;
};

} // namespace shanke
