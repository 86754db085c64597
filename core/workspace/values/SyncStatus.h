// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "workspace/values/ServerAccount.h"
#include "workspace/values/SyncSettings.h"

#include <QDateTime>
#include <QStringList>

#include <chrono>
#include <optional>

// How synchronisation stands, and its log.
namespace shanke {

enum class LinkState {
    NoServer,
    Offline,
    Idle,
    Working,
    SignInNeeded,
    NotOurServer,
    UntrustedServer,
    Attention
};

// The pieces of files that no server has. They go after all texts.
struct FileTransfer
{
    int pieces = 0;
    qint64 bytes = 0;
    bool isMoving = false;
    bool isInDoubt = false;       // the server is being asked whether it still has those that went
    bool isHeldByBudget = false;  // what may go today over this kind of link has gone
    std::optional<Error> problem; // why the last try failed
};

// How it stands with one of the two servers.
struct ServerStatus
{
    LinkState link = LinkState::NoServer; // Idle: it answered when it was asked last, or was not asked yet
    std::optional<QDateTime> lastReached;
    std::optional<Error> problem;
    int lacks = 0; // of what the person works on: documents that it has not confirmed
};

// What left this PC and is taken in by nobody until somebody confirms that it is this person's.
struct UnconfirmedWork
{
    int documents = 0;
    bool hasOneVoice = false; // one has vouched for the PC, which is too few for who reviews plans
    QStringList confirmers;   // who can confirm it, as the school knows them; empty: the county alone
    QString code;             // that they compare with what this PC shows

    friend bool operator==(const UnconfirmedWork&, const UnconfirmedWork&) = default;
};

// The status line: always true.
struct SyncStatus
{
    LinkState link = LinkState::NoServer; // of the server in use
    bool serverIsCounty = false;          // the server in use
    ServerStatus school{};
    ServerStatus county{};
    int drafts = 0;  // typed here and not a save point yet, so on no server
    int waiting = 0; // documents that no server has yet
    qint64 waitingBytes = 0;
    int sent = 0; // of this transfer
    int toSend = 0;
    int refused = 0;   // by a server
    int owed = 0;      // what others have and could not be had, or another server did not take
    int conflicts = 0; // documents with two versions that this person may settle
    int conflictsOfOthers = 0;
    UnconfirmedWork unconfirmed;
    std::optional<QDateTime> lastReached;
    std::optional<Error> problem; // why the last try failed
    QString attentionDatabase;    // for Attention: what stopped (gone, mass deletion)

    FileTransfer files;
    LinkKind linkKind = LinkKind::Internet;
    qint64 bytesASecond = 0;                         // towards the server, as measured; 0: not known
    std::optional<std::chrono::seconds> clockOffset; // of the server's clock from this PC's, as last seen

    bool isComplete() const
    {
        return link == LinkState::Idle && !problem && drafts == 0 && waiting == 0 && refused == 0 &&
               owed == 0 && unconfirmed.documents == 0 && files.pieces == 0 && !files.isInDoubt &&
               !files.problem;
    }
    const ServerStatus& at(Hop hop) const { return hop == Hop::School ? school : county; }
    ServerStatus& at(Hop hop) { return hop == Hop::School ? school : county; }
    // There is a server of the school and it is not to be had: work goes straight to the county.
    bool isPastSchool() const;
    // The server that is not in use wants something of a person: a sign-in, or its code compared.
    bool isOtherWaitingForPerson() const;
    // How long what waits takes to the server; nothing when no speed is known.
    std::optional<std::chrono::seconds> timeForTexts() const;
    std::optional<std::chrono::seconds> timeForFiles() const;
};

// One line of the plain-words log.
struct LogEntry
{
    QDateTime time;
    QString code; // "reached", "offline", "sent", "received", "refused"...; ui makes the sentence
    QStringList details;
};

} // namespace shanke
