// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SyncSentence.h"

#include "ui/common/Formatting.h"
#include "ui/common/Words.h"

using namespace Qt::StringLiterals;

namespace shanke {

QString SyncSentence::of(const SyncStatus& status, const QDateTime& now)
{
    QStringList parts{saved(status)};
    const auto add = [&](const QString& part) {
        if (!part.isEmpty())
            parts.append(part);
    };
    add(server(status));
    add(otherServer(status));
    if (status.drafts > 0)
        add(tr("%n being written, only on this PC until saved", nullptr, status.drafts));
    add(waiting(status));
    add(files(status));
    if (status.refused > 0)
        add(tr("%n refused by the server", nullptr, status.refused));
    add(unconfirmed(status));
    if (status.owed > 0)
        add(tr("%n could not be fetched, they are asked for again", nullptr, status.owed));
    if (status.conflicts > 0)
        add(tr("%n with two versions", nullptr, status.conflicts));
    if (status.conflictsOfOthers > 0)
        add(tr("%n of others with two versions, which they settle", nullptr, status.conflictsOfOthers));
    if (status.lastReached) {
        const QString moment = Formatting::moment(*status.lastReached, now);
        add(status.serverIsCounty ? tr("last reached the county %1").arg(moment)
                                  : tr("last reached the school %1").arg(moment));
    }
    add(clock(status));
    return parts.join(u" · "_s);
}

QString SyncSentence::saved(const SyncStatus& status)
{
    if (!status.isComplete())
        return tr("Everything is saved on this PC");
    const Hop inUse = status.serverIsCounty ? Hop::County : Hop::School;
    if (status.at(inUse).lacks > 0)
        return tr("Everything is saved on this PC and at one of the servers");
    return status.serverIsCounty ? tr("Everything is saved on this PC and at the county")
                                 : tr("Everything is saved on this PC and at the school");
}

QString SyncSentence::unconfirmed(const SyncStatus& status)
{
    const int count = status.unconfirmed.documents;
    if (count == 0)
        return {};
    return status.unconfirmed.hasOneVoice
               ? tr("%n of this PC wait until a second person confirms it", nullptr, count)
               : tr("%n of this PC wait until this PC is confirmed", nullptr, count);
}

// What there is to say of the server that work does not go to.
QString SyncSentence::otherServer(const SyncStatus& status)
{
    if (status.link != LinkState::Idle && status.link != LinkState::Working)
        return {};
    if (status.isPastSchool())
        return pastSchool(status.school.link);
    if (status.serverIsCounty)
        return {};
    switch (status.county.link) {
    case LinkState::SignInNeeded:
        return tr("the county does not accept the sign-in or password");
    case LinkState::NotOurServer:
        return tr("something else answers at the county's address");
    case LinkState::UntrustedServer:
        return tr("nothing is sent to the county until its code is compared");
    default:
        return {};
    }
}

QString SyncSentence::pastSchool(LinkState school)
{
    switch (school) {
    case LinkState::SignInNeeded:
        return tr("straight to the county, the school's server does not accept the sign-in or password");
    case LinkState::NotOurServer:
        return tr("straight to the county, something else answers at the address of the school's server");
    case LinkState::UntrustedServer:
        return tr("straight to the county, the code of the school's server has to be compared");
    default:
        return tr("straight to the county, the school's server does not answer");
    }
}

// By whom, where there are two.
QString SyncSentence::refusedSignIn(const SyncStatus& status)
{
    const bool atSchool = status.school.link == LinkState::SignInNeeded;
    const bool atCounty = status.county.link == LinkState::SignInNeeded;
    const bool areTwo =
        status.school.link != LinkState::NoServer && status.county.link != LinkState::NoServer;
    if (areTwo && atSchool != atCounty)
        return atSchool ? tr("the school's server does not accept the sign-in or password, nor know this PC: "
                             "sign in or enter a code in Settings")
                        : tr("the county does not accept the sign-in or password");
    return tr(
        "the server does not accept the sign-in or password, nor know this PC: sign in or enter a code in "
        "Settings");
}

QString SyncSentence::server(const SyncStatus& status)
{
    switch (status.link) {
    case LinkState::NoServer:
        return tr("no server is set");
    case LinkState::Offline:
        return unreached(status);
    case LinkState::Idle:
        return notOpened(status);
    case LinkState::Working:
        return status.toSend > 0 ? tr("sending %1 of %2").arg(status.sent).arg(status.toSend)
                                 : tr("asking the server for news");
    case LinkState::SignInNeeded:
        return refusedSignIn(status);
    case LinkState::NotOurServer:
        return tr("something else answers at the server's address");
    case LinkState::UntrustedServer:
        return tr("nothing is sent until the server's code is compared");
    case LinkState::Attention:
        return stopped(status);
    }
    Q_UNREACHABLE();
}

// Everything else goes; what belongs there waits.
QString SyncSentence::notOpened(const SyncStatus& status)
{
    const bool isClosed = status.problem && status.problem->kind == ErrorKind::Forbidden;
    if (!isClosed)
        return {};
    return status.serverIsCounty ? tr("the county has not opened your space yet")
                                 : tr("the school's server has not opened your space yet");
}

QString SyncSentence::unreached(const SyncStatus& status)
{
    switch (status.problem ? status.problem->kind : ErrorKind::Offline) {
    case ErrorKind::ServerBusy:
        return tr("the server is busy, it is asked again by itself");
    case ErrorKind::ServerFull:
        return tr("the server has no space left, tell the person who looks after it");
    case ErrorKind::Protocol:
        return tr("the server's answers arrive damaged, they are asked for again");
    default:
        return status.waiting == 0 ? tr("no network") : QString();
    }
}

QString SyncSentence::stopped(const SyncStatus& status)
{
    const bool isFull = status.problem && status.problem->kind == ErrorKind::DiskFull;
    return isFull ? tr("the disk of this PC is full: free some space") : tr("exchange stopped, please look");
}

QString SyncSentence::waiting(const SyncStatus& status)
{
    if (status.waiting == 0)
        return {};
    const QString bytes = amount(status.waitingBytes, status.timeForTexts());
    if (status.link == LinkState::Idle || status.link == LinkState::Working)
        return tr("%n waiting to be sent (%1)", nullptr, status.waiting).arg(bytes);
    if (status.link == LinkState::NoServer)
        return tr("%n only on this PC (%1)", nullptr, status.waiting).arg(bytes);
    return tr("%n waiting for the network (%1)", nullptr, status.waiting).arg(bytes);
}

QString SyncSentence::files(const SyncStatus& status)
{
    if (status.files.pieces == 0)
        return {};
    const QString bytes = amount(status.files.bytes, status.timeForFiles());
    if (status.files.problem)
        return tr("files cannot be sent yet, it is tried again (%1)").arg(bytes);
    if (status.files.isHeldByBudget)
        return tr("files wait until tomorrow, enough was sent today (%1)").arg(bytes);
    return status.files.isMoving ? tr("sending files (%1)").arg(bytes)
                                 : tr("files go after everything else (%1)").arg(bytes);
}

QString SyncSentence::amount(qint64 bytes, const std::optional<std::chrono::seconds>& time)
{
    const QString size = Formatting::bytes(bytes);
    return time ? tr("%1, %2", "size and time").arg(size, Formatting::duration(*time)) : size;
}

QString SyncSentence::announcement(const SyncStatus& status)
{
    QStringList parts;
    if (status.waiting > 0)
        parts.append(tr("%n documents, %1", nullptr, status.waiting)
                         .arg(amount(status.waitingBytes, status.timeForTexts())));
    if (status.files.pieces > 0)
        parts.append(tr("files, %1").arg(amount(status.files.bytes, status.timeForFiles())));
    return parts.join(tr("; "));
}

// Times of documents are shown as they are; who reads them has to know that this PC counts otherwise.
QString SyncSentence::clock(const SyncStatus& status)
{
    constexpr std::chrono::minutes tolerable{5};
    const auto offset = status.clockOffset.value_or(std::chrono::seconds(0));
    if (offset > tolerable)
        return tr("the clock of this PC is slow by %1").arg(Formatting::duration(offset));
    if (offset < -tolerable)
        return tr("the clock of this PC is fast by %1").arg(Formatting::duration(-offset));
    return {};
}

Badge SyncSentence::badge(const SyncStatus& status)
{
    if (status.refused > 0)
        return {u"refused"_s, tr("Needs a look"), Tone::Bad};
    const bool isForPerson = status.owed > 0 || status.unconfirmed.documents > 0;
    if (isForPerson && status.link == LinkState::Idle)
        return {u"warning"_s, tr("Needs a look"), Tone::Attention};
    switch (status.link) {
    case LinkState::NoServer:
        return Badge::of(Delivery::OnlyHere);
    case LinkState::Offline:
        return {u"offline"_s, tr("No network"), Tone::Attention};
    case LinkState::Idle:
        if (status.isOtherWaitingForPerson())
            return {u"warning"_s, tr("Needs a look"), Tone::Attention};
        if (status.isComplete())
            return {u"check"_s, tr("Up to date"), Tone::Good};
        return {u"waiting"_s, tr("Waiting"), Tone::Info};
    case LinkState::Working:
        return {u"sync"_s, tr("Exchanging"), Tone::Info};
    case LinkState::SignInNeeded:
        return {u"user"_s, tr("Sign in again"), Tone::Attention};
    case LinkState::NotOurServer:
        return {u"warning"_s, tr("Wrong server"), Tone::Attention};
    case LinkState::UntrustedServer:
        return {u"warning"_s, tr("Compare the code"), Tone::Attention};
    case LinkState::Attention:
        return {u"warning"_s, tr("Needs a look"), Tone::Attention};
    }
    Q_UNREACHABLE();
}

} // namespace shanke
