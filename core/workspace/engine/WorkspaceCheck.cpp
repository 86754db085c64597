// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/engine/WorkspaceCheck.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> checkSubmissions(const DocumentStore& store, const ReadSnapshot& snapshot)
{
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

Result<QStringList> checkStore(const DocumentStore& store)
{
    SHANKE_LET(const ReadSnapshot snapshot, store.read());
    SHANKE_LET(QStringList findings, store.verify(snapshot));
    SHANKE_LET(const QStringList altered, checkSubmissions(store, snapshot));
    return findings + altered;
}

} // namespace

Result<QStringList> checkWorkspace(const ReadView& view)
{
    QStringList findings;
    for (auto failure = view.databases.failures.begin(); failure != view.databases.failures.end(); ++failure)
        findings.append(u"%1: %2"_s.arg(failure.key().toString(), failure->detail));
    for (auto store = view.databases.stores.begin(); store != view.databases.stores.end(); ++store) {
        const auto found = checkStore(**store);
        const QStringList sentences = found ? *found : QStringList(found.error().detail);
        for (const QString& sentence : sentences)
            findings.append(store.key().toString() + u": "_s + sentence);
    }
    findings.sort();
    return findings;
}

} // namespace shanke
