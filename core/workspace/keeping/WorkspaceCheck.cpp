// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/WorkspaceCheck.h"

#include "platform/DatabaseNames.h"
#include "workspace/devices/EventReview.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> alteredIn(const DocumentStore& store)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    ListRange range;
    range.prefix = u"submission:"_s;
    range.bodies = true;
    SHANKE_LET(const auto rows, store.list(snapshot, range));
    QStringList findings;
    for (const DocumentRow& row : rows) {
        if (const auto submission = Submission::fromJson(row.id, row.body.toObject()); !submission)
            findings.append(u"%1: %2"_s.arg(row.id.toString(), submission.error().detail));
    }
    return findings;
}

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
    SHANKE_LET(QStringList findings, checkAll(&WorkspaceCheck::checkWhole));
    if (findings.isEmpty()) {
        SHANKE_LET(findings, checkSubmissions());
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
    return checkAll(&WorkspaceCheck::checkStructure);
}

Result<QStringList> WorkspaceCheck::checkAll(Check check) const
{
    QStringList findings;
    const auto& stores = m_view.databases.stores;
    for (auto store = stores.begin(); store != stores.end(); ++store) {
        auto found = (this->*check)(**store);
        if (!found && found.error().kind != ErrorKind::Damaged)
            return found;
        const QStringList sentences = found ? *found : QStringList(found.error().detail);
        if (!sentences.isEmpty())
            SHANKE_TRY(m_onDamage(m_view.folder + u"/databases/"_s + fileNameOf(store.key())));
        for (const QString& sentence : sentences)
            findings.append(store.key().toString() + u": "_s + sentence);
    }
    return findings;
}

Result<QStringList> WorkspaceCheck::checkWhole(const DocumentStore& store) const
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read(m_stop));
    return store.verify(snapshot);
}

Result<QStringList> WorkspaceCheck::checkStructure(const DocumentStore& store) const
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read(m_stop));
    return store.verifyStructure(snapshot);
}

Result<QStringList> WorkspaceCheck::checkSubmissions() const
{
    QStringList findings;
    for (auto store = m_view.databases.stores.begin(); store != m_view.databases.stores.end(); ++store) {
        SHANKE_LET(const QStringList altered, alteredIn(**store));
        for (const QString& sentence : altered)
            findings.append(store.key().toString() + u": "_s + sentence);
    }
    return findings;
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
