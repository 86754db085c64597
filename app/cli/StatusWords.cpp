// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StatusWords.h"

#include "base/Clock.h"
#include "base/counted.h"

namespace shanke::cli {

using namespace Qt::StringLiterals;

QString toWord(Delivery delivery)
{
    switch (delivery) {
    case Delivery::OnlyHere:
        return u"only_here"_s;
    case Delivery::WaitingForNetwork:
        return u"waiting"_s;
    case Delivery::WaitingForUpdate:
        return u"waits_for_update"_s;
    case Delivery::TakenAlong:
        return u"taken_along"_s;
    case Delivery::Sending:
        return u"sending"_s;
    case Delivery::Unconfirmed:
        return u"waits_for_confirmation"_s;
    case Delivery::AtSchool:
        return u"at_school"_s;
    case Delivery::AtCounty:
        return u"at_county"_s;
    case Delivery::NotHere:
        return u"not_here"_s;
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
    case LinkState::UntrustedServer:
        return u"untrusted_server"_s;
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

QString toWord(LinkKind link)
{
    switch (link) {
    case LinkKind::Intranet:
        return u"intranet"_s;
    case LinkKind::Internet:
        return u"internet"_s;
    case LinkKind::Metered:
        return u"metered"_s;
    }
    Q_UNREACHABLE();
}

namespace {

QJsonObject toJson(const Error& error)
{
    return {{u"error"_s, errorName(error.kind)}, {u"reason"_s, error.detail}};
}

QJsonObject toJson(const ServerStatus& server)
{
    QJsonObject json{{u"link"_s, toWord(server.link)}, {u"not_confirmed"_s, server.lacks}};
    if (server.lastReached)
        json[u"last_reached"_s] = toIsoString(*server.lastReached);
    if (server.problem)
        json[u"problem"_s] = toJson(*server.problem);
    return json;
}

QJsonObject toJson(const FileTransfer& files)
{
    QJsonObject json{{u"pieces"_s, files.pieces},
                     {u"bytes"_s, number(files.bytes)},
                     {u"held_until_tomorrow"_s, files.isHeldByBudget}};
    if (files.problem)
        json[u"problem"_s] = errorName(files.problem->kind);
    return json;
}

// "41 kB, about 6 s"
QString amount(qint64 bytes, const std::optional<std::chrono::seconds>& time)
{
    const QString size = bytes < 1'000'000 ? u"%1 kB"_s.arg((bytes + 999) / 1000)
                                           : u"%1 MB"_s.arg(double(bytes) / 1e6, 0, 'f', 1);
    if (!time)
        return size;
    return time->count() < 90 ? u"%1, about %2 s"_s.arg(size).arg(std::max<qint64>(time->count(), 1))
                              : u"%1, about %2 min"_s.arg(size).arg((time->count() + 30) / 60);
}

QString toWords(const FileTransfer& files, const SyncStatus& status)
{
    const QString waits = u"files, %1"_s.arg(amount(files.bytes, status.timeForFiles()));
    return files.isHeldByBudget ? waits + u", wait until tomorrow (what may go today has gone)"_s : waits;
}

} // namespace

QString announcement(const SyncStatus& status)
{
    QStringList parts;
    if (status.waiting > 0)
        parts.append(u"%1, %2"_s.arg(counted(status.waiting, u"document"_s),
                                     amount(status.waitingBytes, status.timeForTexts())));
    if (status.files.pieces > 0)
        parts.append(toWords(status.files, status));
    return parts.join(u"; "_s);
}

QString toWords(const UnconfirmedWork& work)
{
    const QString who = work.hasOneVoice ? u"a second person confirms this PC"_s : u"this PC is confirmed"_s;
    const QString names = work.confirmers.isEmpty() ? u"the person who looks after the school's server"_s
                                                    : work.confirmers.join(u" or "_s);
    return u"%1 until %2; %3 can do it on their own PC, after comparing its code %4"_s.arg(
        counted(work.documents, u"document of this PC waits"_s, u"documents of this PC wait"_s), who, names,
        work.code);
}

QJsonObject toJson(const SyncStatus& status)
{
    QJsonObject json{{u"link"_s, toWord(status.link)},
                     {u"drafts"_s, status.drafts},
                     {u"waiting"_s, status.waiting},
                     {u"waiting_bytes"_s, number(status.waitingBytes)},
                     {u"refused"_s, status.refused},
                     {u"owed"_s, status.owed},
                     {u"conflicts"_s, status.conflicts},
                     {u"files"_s, toJson(status.files)},
                     {u"line"_s, toWord(status.linkKind)},
                     {u"bytes_a_second"_s, number(status.bytesASecond)},
                     {u"complete"_s, status.isComplete()},
                     {u"unconfirmed"_s, status.unconfirmed.documents},
                     {u"conflicts_of_others"_s, status.conflictsOfOthers}};
    if (status.clockOffset)
        json[u"clock_offset_seconds"_s] = number(status.clockOffset->count());
    if (status.lastReached)
        json[u"last_reached"_s] = toIsoString(*status.lastReached);
    if (status.problem)
        json[u"problem"_s] = toJson(*status.problem);
    if (status.link != LinkState::NoServer)
        json[u"through"_s] = toWord(status.serverIsCounty ? Hop::County : Hop::School);
    for (const Hop hop : Hops) {
        if (status.at(hop).link != LinkState::NoServer)
            json[toWord(hop)] = toJson(status.at(hop));
    }
    if (!status.attentionDatabase.isEmpty())
        json[u"stopped"_s] = status.attentionDatabase;
    return json;
}

QString toWords(const SyncStatus& status)
{
    QStringList parts{toWord(status.link).replace(u'_', u' ')};
    const Hop other = status.serverIsCounty ? Hop::School : Hop::County;
    const bool isReached = status.link == LinkState::Idle || status.link == LinkState::Working;
    if (isReached && (status.isPastSchool() || status.isOtherWaitingForPerson()))
        parts.append(u"through the %1 (%2: %3)"_s.arg(toWord(otherThan(other)), toWord(other),
                                                      toWord(status.at(other).link).replace(u'_', u' ')));
    const QString waits = announcement(status);
    parts.append(waits.isEmpty() ? u"nothing waits"_s : u"waiting: "_s + waits);
    if (status.drafts > 0)
        parts.append(counted(status.drafts, u"draft"_s) + u" only here"_s);
    if (status.refused > 0)
        parts.append(u"%1 refused"_s.arg(status.refused));
    if (status.unconfirmed.documents > 0)
        parts.append(u"until this PC is confirmed: %1"_s.arg(status.unconfirmed.documents));
    if (status.owed > 0)
        parts.append(u"%1 could not be had"_s.arg(status.owed));
    if (status.conflicts > 0)
        parts.append(u"%1 with two versions"_s.arg(status.conflicts));
    if (status.conflictsOfOthers > 0)
        parts.append(u"%1 of others with two versions"_s.arg(status.conflictsOfOthers));
    if (status.lastReached)
        parts.append(u"last reached %1"_s.arg(toIsoString(*status.lastReached)));
    return parts.join(u", "_s);
}

ExitStatus exitStatusOf(const SyncStatus& status)
{
    const bool isStopped = status.link == LinkState::Attention && !status.attentionDatabase.isEmpty();
    const bool isExchanged = isStopped || status.link == LinkState::Idle;
    if (!isExchanged && (status.problem || status.link == LinkState::NoServer))
        return ExitStatus::Failed;
    const bool isDone = status.isComplete() && status.conflicts == 0 && !status.isOtherWaitingForPerson();
    return isDone ? ExitStatus::Done : ExitStatus::NeedsAttention;
}

} // namespace shanke::cli
