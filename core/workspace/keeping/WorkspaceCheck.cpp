// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/WorkspaceCheck.h"

#include "keeping/SuspectFile.h"
#include "platform/DatabaseNames.h"
#include "workspace/devices/EventReview.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

// What waits for something that has not come yet is no fault of the files.
QString faultIn(const Judgement& judgement)
{
    switch (judgement.reason) {
    case Reason::Altered:
        return u": its signature is not that of what it says"_s;
    case Reason::OutOfOrder:
    case Reason::Undecided:
        return u": its device also signed what contradicts it"_s;
    default:
        return {};
    }
}

} // namespace

Result<QStringList> WorkspaceCheck::everything() const
{
    SHANKE_LET(QStringList findings, m_files.whole());
    if (findings.isEmpty()) {
        SHANKE_LET(findings, m_files.submissions());
        SHANKE_LET(const QStringList notSigned, checkSignatures());
        findings += notSigned;
    }
    const auto& failures = m_view.databases.failures;
    for (auto failure = failures.begin(); failure != failures.end(); ++failure)
        findings.append(u"%1: %2"_s.arg(failure.key().toString(), failure->detail));
    findings.sort();
    return findings;
}

Result<QStringList> WorkspaceCheck::structure() const
{
    return m_files.structure();
}

StoresCheck::OnDamage WorkspaceCheck::markingIn(const QString& workspace)
{
    return [workspace](const DatabaseName& database) {
        return SuspectFile(workspace + u"/databases/"_s + fileNameOf(database)).mark();
    };
}

// Each signature anew from the document itself, and the events of a device beside each other.
Result<QStringList> WorkspaceCheck::checkSignatures() const
{
    EventReview review(m_view.account.trust());
    const auto& stores = m_view.databases.stores;
    for (const auto read : {&EventReview::readAuthority, &EventReview::readEvents}) {
        for (auto store = stores.begin(); store != stores.end(); ++store) {
            SHANKE_LET(const ReadSnapshot snapshot, (*store)->read(m_stop));
            SHANKE_TRY((review.*read)(store.key(), **store, snapshot));
        }
    }
    QStringList findings;
    for (const EventReview::Judged& event : review.judge()) {
        if (const QString fault = faultIn(event.judgement); !fault.isEmpty())
            findings.append(event.database.toString() + u": "_s + event.id.toString() + fault);
    }
    return findings;
}

} // namespace shanke
