// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ServerWords.h"

using namespace Qt::StringLiterals;

namespace shanke {

QString ServerWords::title(Hop hop)
{
    return hop == Hop::School ? tr("Server of the school") : tr("County platform");
}

QString ServerWords::purpose(Hop hop)
{
    return hop == Hop::School
               ? tr("Where your work is sent first. The school's server carries it on to the county. Without "
                    "a server everything stays on this PC, and nothing else changes.")
               : tr("Where your work is sent while the school's server does not answer. It is also asked now "
                    "and "
                    "then what has arrived there.");
}

QString ServerWords::state(const SyncStatus& status, Hop hop)
{
    const int lacks = status.at(hop).lacks;
    const bool isSet = status.at(hop).link != LinkState::NoServer;
    if (!isSet || lacks == 0)
        return way(status, hop);
    return way(status, hop) + u'\n' + tr("%n of your documents not confirmed there yet", nullptr, lacks);
}

QString ServerWords::line(const SyncStatus& status, Hop hop)
{
    return tr("%1: %2", "which server: how it stands")
        .arg(title(hop), state(status, hop).replace(u'\n', u" · "_s));
}

QString ServerWords::way(const SyncStatus& status, Hop hop)
{
    const bool isInUse = status.serverIsCounty == (hop == Hop::County);
    switch (status.at(hop).link) {
    case LinkState::NoServer:
        return tr("none is set");
    case LinkState::Offline:
        return tr("does not answer at the moment");
    case LinkState::Idle:
    case LinkState::Working:
        return isInUse ? tr("work goes this way") : tr("not in use now: work goes the other way");
    case LinkState::SignInNeeded:
        return tr("does not accept the sign-in or password");
    case LinkState::NotOurServer:
        return tr("something else answers at this address");
    case LinkState::UntrustedServer:
        return tr("nothing is sent until its code is compared");
    case LinkState::Attention:
        return tr("the exchange stopped, please look at \"Where is my work\"");
    }
    Q_UNREACHABLE();
}

} // namespace shanke
