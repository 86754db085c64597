// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeping/WorkspaceCheck.h"

#include "platform/DatabaseNames.h"
#include "workspace/keeping/FolderMending.h"

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

} // namespace

Result<QStringList> WorkspaceCheck::everything() const
{
    SHANKE_LET(QStringList findings, checkAll(&WorkspaceCheck::checkWhole));
    if (findings.isEmpty()) {
        SHANKE_LET(findings, checkSubmissions());
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
            SHANKE_TRY(suspect(store.key()));
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

Result<> WorkspaceCheck::suspect(const DatabaseName& database) const
{
    return FolderMending::suspect(m_view.folder + u"/databases/"_s + fileNameOf(database));
}

} // namespace shanke
