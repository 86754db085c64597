// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/StoresCheck.h"

#include "kinds/allKinds.h"
#include "lesson/Submission.h"
#include "lesson/reviewKinds.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int LookedAtOnce = 50; // each submission carries a whole plan

void addAltered(const std::vector<DocumentRow>& rows, QStringList& findings)
{
    for (const DocumentRow& row : rows) {
        const auto submission = Submission::fromJson(allKinds(), row.id, row.body.toObject());
        if (!submission && submission.error().kind != ErrorKind::NewerVersion)
            findings.append(u"%1: %2"_s.arg(row.id.toString(), submission.error().detail));
    }
}

Result<QStringList> alteredIn(const DocumentStore& store, const ReadSnapshot& snapshot)
{
    ListRange range;
    range.prefix = submissionKind().word + u':';
    range.limit = LookedAtOnce;
    range.bodies = true;
    QStringList findings;
    for (;;) {
        SHANKE_LET(const auto rows, store.list(snapshot, range));
        addAltered(rows, findings);
        if (rows.size() < size_t(LookedAtOnce))
            return findings;
        range.first = rows.back().id.toString() + u'\1'; // the next possible id
    }
}

} // namespace

Result<QStringList> StoresCheck::whole() const
{
    return each(
        [](const DocumentStore& store, const ReadSnapshot& snapshot) { return store.verify(snapshot); });
}

Result<QStringList> StoresCheck::structure() const
{
    return each([](const DocumentStore& store, const ReadSnapshot& snapshot) {
        return store.verifyStructure(snapshot);
    });
}

Result<QStringList> StoresCheck::submissions() const
{
    QStringList findings;
    for (const DatabaseName& database : m_stores.names) {
        const auto altered = lookAt(database, alteredIn);
        if (!altered && altered.error().kind != ErrorKind::NotFound)
            return altered;
        for (const QString& sentence : altered.value_or(QStringList()))
            findings.append(database.toString() + u": "_s + sentence);
    }
    return findings;
}

Result<QStringList> StoresCheck::each(const Look& look) const
{
    QStringList findings;
    for (const DatabaseName& database : m_stores.names) {
        const auto found = lookAt(database, look);
        if (!found && found.error().kind == ErrorKind::NotFound)
            continue;
        if (!found && found.error().kind != ErrorKind::Damaged)
            return found;
        const QStringList sentences = found ? *found : QStringList(found.error().detail);
        if (!sentences.isEmpty())
            SHANKE_TRY(m_onDamage(database));
        for (const QString& sentence : sentences)
            findings.append(database.toString() + u": "_s + sentence);
    }
    return findings;
}

Result<QStringList> StoresCheck::lookAt(const DatabaseName& database, const Look& look) const
{
    SHANKE_LET(const auto store, m_stores.open(database));
    SHANKE_LET(const ReadSnapshot snapshot, store->read(m_stop));
    return look(*store, snapshot);
}

} // namespace shanke
