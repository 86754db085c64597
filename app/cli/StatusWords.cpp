// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StatusWords.h"

#include "base/Clock.h"

namespace shanke::cli {

using namespace Qt::StringLiterals;

QString toWord(Delivery delivery)
{
    switch (delivery) {
    case Delivery::OnlyHere:
        return u"only_here"_s;
    case Delivery::WaitingForNetwork:
        return u"waiting"_s;
    case Delivery::Sending:
        return u"sending"_s;
    case Delivery::AtSchool:
        return u"at_school"_s;
    case Delivery::AtCounty:
        return u"at_county"_s;
    case Delivery::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(LinkState link)
{
    switch (link) {
    case LinkState::NoServer:
        return u"no_server"_s;
    case LinkState::Offline:
        return u"offline"_s;
    case LinkState::Idle:
        return u"idle"_s;
    case LinkState::Working:
        return u"working"_s;
    case LinkState::SignInNeeded:
        return u"sign_in_needed"_s;
    case LinkState::NotOurServer:
        return u"not_our_server"_s;
    case LinkState::Attention:
        return u"attention"_s;
    }
    Q_UNREACHABLE();
}

QString toWord(PlanStatus status)
{
    switch (status) {
    case PlanStatus::Draft:
        return u"draft"_s;
    case PlanStatus::Submitted:
        return u"submitted"_s;
    case PlanStatus::Returned:
        return u"returned"_s;
    case PlanStatus::Resubmitted:
        return u"resubmitted"_s;
    case PlanStatus::Approved:
        return u"approved"_s;
    case PlanStatus::ApprovedWithNotes:
        return u"approved_with_notes"_s;
    case PlanStatus::Withdrawn:
        return u"withdrawn"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const SyncStatus& status)
{
    QJsonObject json{{u"link"_s, toWord(status.link)},
                     {u"waiting"_s, status.waiting},
                     {u"waiting_bytes"_s, number(status.waitingBytes)},
                     {u"refused"_s, status.refused},
                     {u"conflicts"_s, status.conflicts},
                     {u"complete"_s, status.isComplete()}};
    if (status.lastReached)
        json[u"last_reached"_s] = toIsoString(*status.lastReached);
    if (status.problem)
        json[u"problem"_s] =
            QJsonObject{{u"error"_s, errorName(status.problem->kind)}, {u"reason"_s, status.problem->detail}};
    if (!status.attentionDatabase.isEmpty())
        json[u"stopped"_s] = status.attentionDatabase;
    return json;
}

QString toWords(const SyncStatus& status)
{
    QStringList parts{toWord(status.link).replace(u'_', u' ')};
    parts.append(u"%1 waiting (%2 bytes)"_s.arg(status.waiting).arg(status.waitingBytes));
    if (status.refused > 0)
        parts.append(u"%1 refused"_s.arg(status.refused));
    if (status.conflicts > 0)
        parts.append(u"%1 with two versions"_s.arg(status.conflicts));
    if (status.lastReached)
        parts.append(u"last reached %1"_s.arg(toIsoString(*status.lastReached)));
    return parts.join(u", "_s);
}

ExitStatus exitStatusOf(const SyncStatus& status)
{
    const bool stopped = status.link == LinkState::Attention && !status.attentionDatabase.isEmpty();
    if (stopped || status.refused > 0 || status.conflicts > 0)
        return ExitStatus::NeedsAttention;
    return status.problem || status.link == LinkState::NoServer ? ExitStatus::Failed : ExitStatus::Done;
}

} // namespace shanke::cli
