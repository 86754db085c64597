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
    add(waiting(status));
    if (status.refused > 0)
        add(tr("%n refused by the server", nullptr, status.refused));
    if (status.conflicts > 0)
        add(tr("%n with two versions", nullptr, status.conflicts));
    if (status.lastReached) {
        const QString moment = Formatting::moment(*status.lastReached, now);
        add(status.serverIsCounty ? tr("last reached the county %1").arg(moment)
                                  : tr("last reached the school %1").arg(moment));
    }
    return parts.join(u" · "_s);
}

QString SyncSentence::saved(const SyncStatus& status)
{
    if (!status.isComplete())
        return tr("Everything is saved on this PC");
    return status.serverIsCounty ? tr("Everything is saved on this PC and at the county")
                                 : tr("Everything is saved on this PC and at the school");
}

QString SyncSentence::server(const SyncStatus& status)
{
    switch (status.link) {
    case LinkState::NoServer:
        return tr("no server is set");
    case LinkState::Offline:
        return status.waiting == 0 ? tr("no network") : QString();
    case LinkState::Idle:
        return {};
    case LinkState::Working:
        return status.toSend > 0 ? tr("sending %1 of %2").arg(status.sent).arg(status.toSend)
                                 : tr("asking the server for news");
    case LinkState::SignInNeeded:
        return tr("the server does not accept the password");
    case LinkState::NotOurServer:
        return tr("something else answers at the server's address");
    case LinkState::Attention:
        return tr("exchange stopped, please look");
    }
    Q_UNREACHABLE();
}

QString SyncSentence::waiting(const SyncStatus& status)
{
    if (status.waiting == 0)
        return {};
    const QString bytes = Formatting::bytes(status.waitingBytes);
    if (status.link == LinkState::Idle || status.link == LinkState::Working)
        return tr("%n waiting to be sent (%1)", nullptr, status.waiting).arg(bytes);
    if (status.link == LinkState::NoServer)
        return tr("%n only on this PC (%1)", nullptr, status.waiting).arg(bytes);
    return tr("%n waiting for the network (%1)", nullptr, status.waiting).arg(bytes);
}

Badge SyncSentence::badge(const SyncStatus& status)
{
    if (status.refused > 0)
        return {u"refused"_s, tr("Needs a look"), Tone::Bad};
    switch (status.link) {
    case LinkState::NoServer:
        return Badge::of(Delivery::OnlyHere);
    case LinkState::Offline:
        return {u"offline"_s, tr("No network"), Tone::Attention};
    case LinkState::Idle:
        if (status.isComplete())
            return {u"check"_s, tr("Up to date"), Tone::Good};
        return {u"waiting"_s, tr("Waiting"), Tone::Info};
    case LinkState::Working:
        return {u"sync"_s, tr("Exchanging"), Tone::Info};
    case LinkState::SignInNeeded:
        return {u"user"_s, tr("Sign in again"), Tone::Attention};
    case LinkState::NotOurServer:
        return {u"warning"_s, tr("Wrong server"), Tone::Attention};
    case LinkState::Attention:
        return {u"warning"_s, tr("Needs a look"), Tone::Attention};
    }
    Q_UNREACHABLE();
}

} // namespace shanke
